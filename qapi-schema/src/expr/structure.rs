//! Structs.

use super::type_ref::{self, Arrays};
use super::{Data, DraftKind, Place, Scope, keys, members};
use crate::syntax::Object;

/// A struct.
pub(crate) fn check(scope: &mut Scope<'_>, name: &str, object: &Object) -> Option<DraftKind> {
    let optional = ["base", "if", "features"];
    keys::check(scope, object, Place::Definition("struct"), &["struct", "data"], &optional);
    let exception = scope.pragmas.member_name_exceptions.contains(name);
    let data = object.get("data").and_then(|data| members::data(scope, data, "data", exception));
    let base = object.get("base");
    let base =
        base.and_then(|base| type_ref::check(scope, base, Place::Key("base"), Arrays::Forbidden));
    match data? {
        Data::InPlace(members, _) => Some(DraftKind::Struct { base, members }),
        Data::Named(reference) => {
            scope.error(reference.span, "'data' takes an object");
            None
        }
    }
}

//! Events.

use super::{DraftKind, Place, Scope, command, flags, keys};
use crate::syntax::Object;

/// An event.
pub(crate) fn check(scope: &mut Scope<'_>, object: &Object) -> Option<DraftKind> {
    let optional = ["data", "boxed", "if", "features"];
    keys::check(scope, object, Place::Definition("event"), &["event"], &optional);
    let data = command::argument(scope, object);
    Some(DraftKind::Event { data, boxed: flags::is_set(object, "boxed") })
}

//! Commands.

use super::type_ref::{self, Arrays};
use super::{Data, DraftKind, Place, Scope, flags, keys, members};
use crate::syntax::Object;

/// A command.
pub(crate) fn check(scope: &mut Scope<'_>, object: &Object) -> Option<DraftKind> {
    let optional = [
        "data",
        "returns",
        "boxed",
        "if",
        "features",
        "gen",
        "success-response",
        "allow-oob",
        "allow-preconfig",
        "coroutine",
    ];
    keys::check(scope, object, Place::Definition("command"), &["command"], &optional);
    let data = argument(scope, object);
    let place = Place::Key("returns");
    let returns = object.get("returns");
    let returns = returns.and_then(|value| type_ref::check(scope, value, place, Arrays::Allowed));
    Some(DraftKind::Command { data, returns, flags: flags::of_command(object) })
}

/// The arguments of a command or event. Boxed ones are a named type.
pub(crate) fn argument(scope: &mut Scope<'_>, object: &Object) -> Option<Data> {
    let boxed = flags::is_set(object, "boxed");
    let Some(data) = object.get("data") else {
        if boxed {
            scope.error(object.span, "what is 'boxed' needs 'data'");
        }
        return None;
    };
    if boxed {
        let place = Place::Key("data");
        return type_ref::check(scope, data, place, Arrays::Forbidden).map(Data::Named);
    }
    members::data(scope, data, "data", false)
}

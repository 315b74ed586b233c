//! Flags: keys that may have only one value, so that only their presence matters.

use super::Scope;
use super::draft::Flags;
use crate::syntax::Object;

/// The flags in the order of their checks, with the only value of each.
const FLAGS: [(&str, bool); 6] = [
    ("gen", false),
    ("success-response", false),
    ("boxed", true),
    ("allow-oob", true),
    ("allow-preconfig", true),
    ("coroutine", true),
];

/// Checks the values of all flags, and that the flags can be combined.
pub(crate) fn check(scope: &mut Scope<'_>, object: &Object) {
    for (name, only) in FLAGS {
        let Some(value) = object.get(name) else { continue };
        if value.as_bool() != Some(only) {
            scope.error(value.span, format!("'{name}' can only be {only}"));
        }
    }
    if let (Some(_), Some(value)) = (object.get("allow-oob"), object.get("coroutine")) {
        scope.error(value.span, "no command can have both 'allow-oob' and 'coroutine'");
    }
}

/// Whether a flag is present and not false.
pub(crate) fn is_set(object: &Object, name: &str) -> bool {
    object.get(name).is_some_and(|value| value.as_bool() != Some(false))
}

/// The flags of a command.
pub(crate) fn of_command(object: &Object) -> Flags {
    Flags {
        gen_: object.get("gen").is_none(),
        success_response: object.get("success-response").is_none(),
        boxed: is_set(object, "boxed"),
        allow_oob: is_set(object, "allow-oob"),
        allow_preconfig: is_set(object, "allow-preconfig"),
        coroutine: is_set(object, "coroutine"),
    }
}

//! Conditions.

use super::{Place, Scope, keys};
use crate::model::Condition;
use crate::syntax::{Object, Value, ValueKind};

/// The condition of an object, if it has `if`. The parser limits the depth of conditions.
pub(crate) fn optional(
    scope: &mut Scope<'_>,
    object: &Object,
    place: Place<'_>,
) -> Option<Condition> {
    condition(scope, object.get("if")?, place)
}

fn condition(scope: &mut Scope<'_>, value: &Value, place: Place<'_>) -> Option<Condition> {
    match &value.kind {
        ValueKind::String(name) if is_symbol(name) => Some(Condition::Symbol(name.clone())),
        ValueKind::String(name) => {
            let message = format!(
                "'{name}' cannot be a condition of {place}: symbols have uppercase letters, digits \
                 and '_'"
            );
            scope.error(value.span, message);
            None
        }
        ValueKind::Object(object) => combination(scope, object, place),
        _ => {
            let message = format!("the condition of {place} is neither a string nor an object");
            scope.error(value.span, message);
            None
        }
    }
}

fn combination(scope: &mut Scope<'_>, object: &Object, place: Place<'_>) -> Option<Condition> {
    let errors = scope.errors();
    let what = format!("the condition of {place}");
    keys::check(scope, object, &what, &[], &["all", "any", "not"]);
    if scope.errors() > errors {
        return None;
    }
    let [entry] = &object.entries[..] else {
        scope.error(object.span, format!("{what} needs exactly one of 'all', 'any', 'not'"));
        return None;
    };
    match &*entry.key {
        "not" => condition(scope, &entry.value, place).map(|inner| Condition::Not(inner.into())),
        "all" => operands(scope, "all", &entry.value, place).map(Condition::All),
        _ => operands(scope, "any", &entry.value, place).map(Condition::Any),
    }
}

fn operands(
    scope: &mut Scope<'_>,
    operator: &str,
    value: &Value,
    place: Place<'_>,
) -> Option<Vec<Condition>> {
    let Some(operands) = value.as_array() else {
        scope.error(value.span, format!("'{operator}' in the condition of {place} takes an array"));
        return None;
    };
    if operands.is_empty() {
        scope.error(
            value.span,
            format!("'{operator}' in the condition of {place} has nothing to combine"),
        );
        return None;
    }
    operands.iter().map(|operand| condition(scope, operand, place)).collect()
}

/// Whether a name can be a symbol of QEMU's build.
fn is_symbol(name: &str) -> bool {
    let valid = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    name.starts_with(|char: char| char.is_ascii_uppercase()) && name.bytes().all(valid)
}

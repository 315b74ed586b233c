//! References to types.

use super::{Place, Scope, TypeRef};
use crate::syntax::{Value, ValueKind};

/// Whether a reference may name an array.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arrays {
    Allowed,
    Forbidden,
}

/// A reference, `'Foo'` or `['Foo']`.
pub(crate) fn check(
    scope: &mut Scope<'_>,
    value: &Value,
    place: Place<'_>,
    arrays: Arrays,
) -> Option<TypeRef> {
    match &value.kind {
        ValueKind::String(name) => {
            Some(TypeRef { name: name.clone(), array: false, span: value.span })
        }
        ValueKind::Array(_) if arrays == Arrays::Forbidden => {
            scope.error(value.span, format!("{place} takes no array"));
            None
        }
        ValueKind::Array(elements) => element(scope, value, elements, place),
        _ => {
            scope.error(value.span, format!("{place} takes the name of a type"));
            None
        }
    }
}

fn element(
    scope: &mut Scope<'_>,
    value: &Value,
    elements: &[Value],
    place: Place<'_>,
) -> Option<TypeRef> {
    if let [element] = elements
        && let Some(name) = element.as_str()
    {
        return Some(TypeRef { name: name.into(), array: true, span: element.span });
    }
    let message = format!("{place} takes one name in brackets for an array");
    scope.error(value.span, message);
    None
}

//! Enums.

use super::{DraftKind, Place, Scope, condition, features, keys, names};
use crate::model::{Enum, EnumValue, Features};
use crate::syntax::{Object, Value};

/// An enum.
pub(crate) fn check(scope: &mut Scope<'_>, name: &str, object: &Object) -> Option<DraftKind> {
    let optional = ["if", "features", "prefix"];
    keys::check(scope, object, Place::Definition("enum"), &["enum", "data"], &optional);
    let data = object.get("data")?;
    let elements = data.as_array();
    if elements.is_none() {
        scope.error(data.span, "'data' takes an array");
    }
    let prefix = object.get("prefix").and_then(|value| prefix(scope, value));
    let exception = scope.pragmas.member_name_exceptions.contains(name);
    let elements = elements?.iter();
    let values = elements.filter_map(|element| value(scope, element, exception)).collect();
    Some(DraftKind::Enum(Enum { values, prefix }))
}

fn prefix(scope: &mut Scope<'_>, value: &Value) -> Option<Box<str>> {
    let prefix = value.as_str();
    if prefix.is_none() {
        scope.error(value.span, "'prefix' takes a string");
    }
    prefix.map(Into::into)
}

fn value(scope: &mut Scope<'_>, value: &Value, exception: bool) -> Option<EnumValue> {
    let place = Place::Element("data");
    let (name, object) = features::named(scope, value, place, &["if", "features"])?;
    let Some((name, span)) = name else {
        scope.error(value.span, format!("{place} has no name that is a string"));
        return None;
    };
    let place = Place::Member("data", name);
    names::value(scope, name, place, span, exception);
    let condition = object.and_then(|object| condition::optional(scope, object, place));
    let features = object.map_or(Features::default(), |object| features::optional(scope, object));
    let since = scope.member_since(name);
    Some(EnumValue { name: name.into(), span, condition, features, since })
}

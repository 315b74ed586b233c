//! Features.

use super::{Place, Scope, condition, keys, names};
use crate::model::{Feature, Features};
use crate::source::Span;
use crate::syntax::{Object, Value, ValueKind};

/// The features of an object, if it has `features`.
pub(crate) fn optional(scope: &mut Scope<'_>, object: &Object) -> Features {
    let Some(value) = object.get("features") else { return Features::default() };
    let Some(elements) = value.as_array() else {
        scope.error(value.span, "'features' takes an array");
        return Features::default();
    };
    Features(elements.iter().filter_map(|element| feature(scope, element)).collect())
}

fn feature(scope: &mut Scope<'_>, value: &Value) -> Option<Feature> {
    let place = Place::Element("features");
    let (name, object) = named(scope, value, place, &["if"])?;
    let Some((name, span)) = name else {
        scope.error(value.span, format!("{place} has no name that is a string"));
        return None;
    };
    let place = Place::Member("features", name);
    names::member(scope, name, place, span, false);
    let condition = object.and_then(|object| condition::optional(scope, object, place));
    let since = scope.feature_since(name);
    Some(Feature { name: name.into(), span, condition, since })
}

/// A name and its place.
type Name<'a> = (&'a str, Span);

/// The name of a list element, `'name'` or `{ 'name': … }`, and the object.
///
/// The name is missing if it is not a string.
pub(crate) fn named<'a>(
    scope: &mut Scope<'_>,
    value: &'a Value,
    place: Place<'_>,
    keys: &[&str],
) -> Option<(Option<Name<'a>>, Option<&'a Object>)> {
    match &value.kind {
        ValueKind::Object(object) => {
            keys::check(scope, object, place, &["name"], keys);
            let name = object.get("name")?;
            Some((name.as_str().map(|text| (text, name.span)), Some(object)))
        }
        ValueKind::String(text) => Some((Some((text, value.span)), None)),
        _ => Some((None, None)),
    }
}

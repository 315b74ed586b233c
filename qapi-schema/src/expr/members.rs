//! Members of structs, arguments, and bases written in place.

use super::type_ref::{self, Arrays};
use super::{Data, Place, Scope, TypeRef, Typed, condition, features, keys, names};
use crate::model::{Features, Member, TypeId};
use crate::name::is_reserved_member;
use crate::syntax::{Entry, Object, Value, ValueKind};

/// A named type, or members written in place.
pub(crate) fn data(
    scope: &mut Scope<'_>,
    value: &Value,
    key: &'static str,
    exception: bool,
) -> Option<Data> {
    match &value.kind {
        ValueKind::Object(object) => {
            Some(Data::InPlace(check(scope, object, key, exception), value.span))
        }
        ValueKind::Bool(_) => {
            scope.error(value.span, format!("'{key}' takes members or the name of a type"));
            None
        }
        _ => type_ref::check(scope, value, Place::Key(key), Arrays::Forbidden).map(Data::Named),
    }
}

/// Checks members. Members of exceptions may have names with uppercase letters and `_`.
pub(crate) fn check(
    scope: &mut Scope<'_>,
    object: &Object,
    key: &'static str,
    exception: bool,
) -> Vec<Typed<Member>> {
    let members = object.entries.iter();
    members.filter_map(|entry| member(scope, entry, key, exception)).collect()
}

fn member(
    scope: &mut Scope<'_>,
    entry: &Entry,
    key: &'static str,
    exception: bool,
) -> Option<Typed<Member>> {
    let place = Place::Member(key, &entry.key);
    let (name, optional) = match entry.key.strip_prefix('*') {
        Some(name) => (name, true),
        None => (&*entry.key, false),
    };
    names::member(scope, name, place, entry.key_span, exception);
    if is_reserved_member(name) {
        scope.error(entry.key_span, format!("{place} has a reserved name"));
    }
    let object = entry.value.as_object();
    let (value, object) = long_form(scope, &entry.value, object, place, &["if", "features"])?;
    let condition = object.and_then(|object| condition::optional(scope, object, place));
    let features = object.map_or(Features::default(), |object| features::optional(scope, object));
    let reference = type_ref::check(scope, value, place, Arrays::Allowed)?;
    let since = scope.member_since(name);
    let item = Member {
        name: name.into(),
        span: entry.key_span,
        type_id: TypeId::UNKNOWN,
        type_span: reference.span,
        optional,
        condition,
        features,
        since,
    };
    Some(Typed { item, reference })
}

/// The type in `{ 'type': … }` or in the short form, and the object of the long form.
pub(crate) fn long_form<'a>(
    scope: &mut Scope<'_>,
    value: &'a Value,
    object: Option<&'a Object>,
    place: Place<'_>,
    optional: &[&str],
) -> Option<(&'a Value, Option<&'a Object>)> {
    let Some(object) = object else { return Some((value, None)) };
    keys::check(scope, object, place, &["type"], optional);
    Some((object.get("type")?, Some(object)))
}

/// A branch or alternative: its type and condition.
pub(crate) fn choice(
    scope: &mut Scope<'_>,
    entry: &Entry,
    arrays: Arrays,
) -> Option<(TypeRef, Option<crate::model::Condition>)> {
    let place = Place::Member("data", &entry.key);
    let object = entry.value.as_object();
    let (value, object) = long_form(scope, &entry.value, object, place, &["if"])?;
    let condition = object.and_then(|object| condition::optional(scope, object, place));
    Some((type_ref::check(scope, value, place, arrays)?, condition))
}

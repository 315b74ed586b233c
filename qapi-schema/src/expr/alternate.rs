//! Alternates.

use super::type_ref::Arrays;
use super::{DraftKind, Place, Scope, Typed, data_object, keys, members, names};
use crate::model::{Alternative, TypeId};
use crate::syntax::{Entry, Object, Value, ValueKind};

/// An alternate.
pub(crate) fn check(scope: &mut Scope<'_>, object: &Object) -> Option<DraftKind> {
    let place = Place::Definition("alternate");
    keys::check(scope, object, place, &["alternate", "data"], &["if", "features"]);
    let data = object.get("data")?;
    if is_empty(data) {
        scope.error(data.span, "'data' has no alternatives");
        return None;
    }
    let data = data_object(scope, data)?;
    let alternatives = data.entries.iter().filter_map(|entry| alternative(scope, entry)).collect();
    Some(DraftKind::Alternate(alternatives))
}

fn is_empty(value: &Value) -> bool {
    match &value.kind {
        ValueKind::String(text) => text.is_empty(),
        ValueKind::Bool(value) => !value,
        ValueKind::Array(elements) => elements.is_empty(),
        ValueKind::Object(object) => object.entries.is_empty(),
    }
}

fn alternative(scope: &mut Scope<'_>, entry: &Entry) -> Option<Typed<Alternative>> {
    let place = Place::Member("data", &entry.key);
    names::member(scope, &entry.key, place, entry.key_span, false);
    let (reference, condition) = members::choice(scope, entry, Arrays::Allowed)?;
    let item = Alternative {
        name: entry.key.clone(),
        span: entry.key_span,
        type_id: TypeId::UNKNOWN,
        type_span: reference.span,
        condition,
        since: scope.member_since(&entry.key),
    };
    Some(Typed { item, reference })
}

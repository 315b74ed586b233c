//! Unions.

use super::type_ref::Arrays;
use super::{DraftKind, Place, Scope, Typed, data_object, keys, members};
use crate::model::{Branch, TypeId};
use crate::source::Span;
use crate::syntax::{Entry, Object};

/// A union.
pub(crate) fn check(scope: &mut Scope<'_>, name: &str, object: &Object) -> Option<DraftKind> {
    let required = ["union", "base", "discriminator", "data"];
    let complete =
        keys::check(scope, object, Place::Definition("union"), &required, &["if", "features"]);
    let exception = scope.pragmas.member_name_exceptions.contains(name);
    let base = object.get("base").and_then(|base| members::data(scope, base, "base", exception));
    let discriminator = discriminator(scope, object);
    let data = object.get("data").and_then(|data| data_object(scope, data));
    let branches = data.map(|data| branches(scope, data));
    let (discriminator, discriminator_span) = discriminator.filter(|_| complete)?;
    Some(DraftKind::Union { base: base?, discriminator, discriminator_span, branches: branches? })
}

fn discriminator(scope: &mut Scope<'_>, object: &Object) -> Option<(Box<str>, Span)> {
    let value = object.get("discriminator")?;
    let name = value.as_str();
    if name.is_none() {
        scope.error(value.span, "'discriminator' takes the name of a member");
    }
    Some((name?.into(), value.span))
}

fn branches(scope: &mut Scope<'_>, data: &Object) -> Vec<Typed<Branch>> {
    data.entries.iter().filter_map(|entry| branch(scope, entry)).collect()
}

fn branch(scope: &mut Scope<'_>, entry: &Entry) -> Option<Typed<Branch>> {
    let (reference, condition) = members::choice(scope, entry, Arrays::Forbidden)?;
    let item = Branch {
        tag: entry.key.clone(),
        span: entry.key_span,
        type_id: TypeId::UNKNOWN,
        type_span: reference.span,
        condition,
        since: scope.member_since(&entry.key),
    };
    Some(Typed { item, reference })
}

//! Checks that every type name has one meaning, because snapshots are files that anyone can edit.

use super::builtin::Builtin;
use super::error::MergeError;
use super::source::{Name, Source};
use crate::snapshot::{Arguments, Member, TypeKind};

/// Checks the names in all snapshots.
pub(super) fn check(sources: &[Source<'_>]) -> Result<(), MergeError> {
    for source in sources {
        for (place, name) in uses(source) {
            let known = Builtin::from_name(name).is_some();
            if !known && source.shape(Name::Type(name)).is_none() {
                let (release, place) = (source.release, place.to_owned());
                return Err(MergeError::UnknownType { release, place, name: name.to_owned() });
            }
        }
    }
    Ok(())
}

/// Every type that a definition names, with the definition's own name.
fn uses<'a>(source: &Source<'a>) -> impl Iterator<Item = (&'a str, &'a str)> {
    let snapshot = source.snapshot;
    let commands = snapshot.commands.iter().flat_map(|(name, command)| {
        let returns = command.returns.iter().map(|it| it.name());
        arguments(&command.arguments).chain(returns).map(|it| (name.as_str(), it))
    });
    let events = snapshot
        .events
        .iter()
        .flat_map(|(name, event)| arguments(&event.data).map(|it| (name.as_str(), it)));
    let types =
        snapshot.types.iter().flat_map(|(name, ty)| kind(&ty.kind).map(|it| (name.as_str(), it)));
    commands.chain(events).chain(types)
}

fn arguments(arguments: &Arguments) -> impl Iterator<Item = &str> {
    let (name, members): (_, &[Member]) = match arguments {
        Arguments::None => (None, &[]),
        Arguments::Type(name) => (Some(name.as_str()), &[]),
        Arguments::Members(members) => (None, members),
    };
    name.into_iter().chain(types(members))
}

fn kind(kind: &TypeKind) -> impl Iterator<Item = &str> {
    let (base, one, two): (_, &[Member], &[Member]) = match kind {
        TypeKind::Struct(it) => (it.base.as_deref(), &it.members, &[]),
        TypeKind::Union(it) => (it.base.as_deref(), &it.members, &it.branches),
        TypeKind::Alternate(alternatives) => (None, alternatives, &[]),
        TypeKind::Enum(_) => (None, &[], &[]),
    };
    base.into_iter().chain(types(one)).chain(types(two))
}

fn types(members: &[Member]) -> impl Iterator<Item = &str> {
    members.iter().map(|member| member.ty.name())
}

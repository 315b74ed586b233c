//! Which members carry passwords or key material, and are not for people to see.
//!
//! Members that name a `secret` object by its id are no secrets, nor are file names.

use std::collections::BTreeSet;

use qapi_schema::merge::{Arguments, Command, Element, Kind, Members, Merged, TypeId};
use qapi_schema::snapshot::Protocol;

use crate::plan::Owner;

/// A member that carries a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Secret {
    /// The program whose schema has it.
    protocol: Protocol,
    /// The type, command or event that has the member, by its newest name.
    pub owner: &'static str,
    /// The member.
    pub member: &'static str,
}

const fn qemu(owner: &'static str, member: &'static str) -> Secret {
    Secret { protocol: Protocol::Qemu, owner, member }
}

const SECRETS: &[Secret] = &[
    // Cookies of a web server, which are as good as a password.
    qemu("BlockdevOptionsCurlHttp", "cookie"),
    qemu("BlockdevOptionsCurlHttps", "cookie"),
    // The value of a `secret` object, given in place.
    qemu("SecretProperties", "data"),
    // Passwords of displays.
    qemu("SetPasswordOptions", "password"),
    qemu("change-vnc-password", "password"),
    // What a confidential guest is given at its start.
    qemu("sev-inject-launch-secret", "secret"),
    // The password of an account inside of the guest.
    Secret { protocol: Protocol::GuestAgent, owner: "guest-set-user-password", member: "password" },
];

/// Whether a member is a secret.
pub(crate) fn is_secret(merged: &Merged, owner: Owner<'_>, member: &str) -> bool {
    let owner = match owner {
        Owner::Type(id) => merged.ty(id).name.as_str(),
        Owner::Command(name) | Owner::Event(name) => name,
    };
    let mut entries = SECRETS.iter().filter(|it| it.protocol == merged.protocol);
    entries.any(|it| it.owner == owner && it.member == member)
}

/// The entries of the table of secrets that match nothing. A schema of all releases has none.
#[must_use]
pub fn unused_secrets(merged: &Merged) -> Vec<Secret> {
    let entries = SECRETS.iter().filter(|it| it.protocol == merged.protocol);
    entries.filter(|it| !is_used(merged, it)).copied().collect()
}

fn is_used(merged: &Merged, secret: &Secret) -> bool {
    let has = |members: &Members| members.members.iter().any(|it| it.name == secret.member);
    let ty = merged.types.iter().find(|ty| ty.name == secret.owner);
    let command = merged.commands.iter().find(|command| command.name == secret.owner);
    ty.is_some_and(|ty| members_of(&ty.kind).is_some_and(has))
        || command.is_some_and(|it| matches!(&it.arguments, Arguments::Members(it) if has(it)))
}

fn members_of(kind: &Kind) -> Option<&Members> {
    match kind {
        Kind::Struct(members) => Some(members),
        Kind::Union(union) => Some(&union.common),
        Kind::Alternate(_) | Kind::Enum(_) => None,
    }
}

/// Whether the arguments of a command can carry a secret, however deep.
pub(crate) fn carries_secret(merged: &Merged, command: &Command) -> bool {
    let mut work = Vec::new();
    let mut found = false;
    match &command.arguments {
        Arguments::Union(id) => work.push(*id),
        Arguments::Members(members) => {
            found |= look(merged, Owner::Command(&command.name), members, &mut work);
        }
    }
    let mut seen = BTreeSet::new();
    while let Some(id) = work.pop() {
        if seen.insert(id) {
            found |= look_into(merged, id, &mut work);
        }
    }
    found
}

fn look_into(merged: &Merged, id: TypeId, work: &mut Vec<TypeId>) -> bool {
    match &merged.ty(id).kind {
        Kind::Union(it) => work.extend(it.branches.iter().filter_map(|branch| branch.ty)),
        Kind::Alternate(it) => work.extend(it.iter().filter_map(|it| defined(it.ty.element()))),
        Kind::Struct(_) | Kind::Enum(_) => {}
    }
    members_of(&merged.ty(id).kind)
        .is_some_and(|members| look(merged, Owner::Type(id), members, work))
}

/// Whether one of the members is a secret; their types are put with what is still to be looked at.
fn look(merged: &Merged, owner: Owner<'_>, members: &Members, work: &mut Vec<TypeId>) -> bool {
    work.extend(members.members.iter().filter_map(|member| defined(member.ty.element())));
    members.members.iter().any(|member| is_secret(merged, owner, &member.name))
}

const fn defined(element: Element) -> Option<TypeId> {
    match element {
        Element::Type(id) => Some(id),
        Element::Builtin(_) => None,
    }
}

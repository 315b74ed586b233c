//! Which members carry passwords or key material, and are not for people to see.
//!
//! Members that name a `secret` object by its id are no secrets, nor are file names.

use std::collections::BTreeSet;

use qapi_schema::merge::{Arguments, Command, Element, Kind, Members, Merged, TypeId};
use qapi_schema::snapshot::Protocol;

use crate::plan::places::Owner;

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

const fn agent(owner: &'static str, member: &'static str) -> Secret {
    Secret { protocol: Protocol::GuestAgent, owner, member }
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
    // A command line of the human monitor, which can hold any password.
    qemu("human-monitor-command", "command-line"),
    // What a confidential guest is given at its start.
    qemu("sev-inject-launch-secret", "secret"),
    // The password of an account inside of the guest.
    agent("guest-set-user-password", "password"),
    // What a program in the guest reads from its standard input.
    agent("guest-exec", "input-data"),
];

/// Whether a member is a secret.
pub(crate) fn is_secret(merged: &Merged, owner: Owner<'_>, member: &str) -> bool {
    let owner = owner.wire_name(merged);
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
    let owner = Owner::Command(&command.name);
    !Walk::over(merged, owner, &command.arguments).finish().is_empty()
}

/// The names of commands and events, each with that of a member that is secret in its arguments,
/// its answer or its data, however deep.
pub(crate) fn secrets_by_message(merged: &Merged) -> BTreeSet<(&str, &str)> {
    let commands = merged.commands.iter().flat_map(|it| {
        let mut walk = Walk::over(merged, Owner::Command(&it.name), &it.arguments);
        walk.work.extend(it.returns.and_then(|ty| defined(ty.element())));
        walk.finish().into_iter().map(|member| (it.name.as_str(), member))
    });
    let events = merged.events.iter().flat_map(|it| {
        let walk = Walk::over(merged, Owner::Event(&it.name), &it.data);
        walk.finish().into_iter().map(|member| (it.name.as_str(), member))
    });
    commands.chain(events).collect()
}

/// A search for the secrets of a message.
struct Walk<'m> {
    merged: &'m Merged,
    found: BTreeSet<&'m str>,
    /// The types that are still to be looked at.
    work: Vec<TypeId>,
}

impl<'m> Walk<'m> {
    fn over(merged: &'m Merged, owner: Owner<'_>, arguments: &'m Arguments) -> Self {
        let mut walk = Self { merged, found: BTreeSet::new(), work: Vec::new() };
        match arguments {
            Arguments::Union(id) => walk.work.push(*id),
            Arguments::Members(members) => walk.members(owner, members),
        }
        walk
    }

    /// Looks at every type that can be in the message, and gives the secret members by name.
    fn finish(mut self) -> BTreeSet<&'m str> {
        let mut seen = BTreeSet::new();
        while let Some(id) = self.work.pop() {
            if seen.insert(id) {
                self.look_into(id);
            }
        }
        self.found
    }

    fn look_into(&mut self, id: TypeId) {
        let kind = &self.merged.ty(id).kind;
        match kind {
            Kind::Union(it) => self.work.extend(it.branches.iter().filter_map(|it| it.ty)),
            Kind::Alternate(it) => {
                self.work.extend(it.iter().filter_map(|it| defined(it.ty.element())));
            }
            Kind::Struct(_) | Kind::Enum(_) => {}
        }
        if let Some(members) = members_of(kind) {
            self.members(Owner::Type(id), members);
        }
    }

    fn members(&mut self, owner: Owner<'_>, members: &'m Members) {
        for member in &members.members {
            self.work.extend(defined(member.ty.element()));
            if is_secret(self.merged, owner, &member.name) {
                self.found.insert(&member.name);
            }
        }
    }
}

const fn defined(element: Element) -> Option<TypeId> {
    match element {
        Element::Type(id) => Some(id),
        Element::Builtin(_) => None,
    }
}

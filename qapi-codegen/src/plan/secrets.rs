//! The members that carry passwords or key material and must not be shown.
//!
//! Members that name a `secret` object by its id are not secret, and neither are file names.

use std::borrow::Cow;
use std::collections::BTreeSet;

use qapi_schema::merge::{
    Arguments, Builtin, Command, Element, JsonKind, Kind, Member, Members, Merged, TypeId, TypeRef,
};
use qapi_schema::snapshot::Protocol;

use crate::plan::places::Owner;

/// A member that carries a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    /// The program whose schema has the member.
    protocol: Protocol,
    /// The newest name of the type, command or event that has the member.
    owner: Cow<'static, str>,
    /// The name of the member.
    member: Cow<'static, str>,
}

impl Secret {
    /// Creates the entry for a member of the emulator's schema. `owner` is the newest name of a type, command or event.
    #[must_use]
    pub fn new(owner: impl Into<String>, member: impl Into<String>) -> Self {
        let [owner, member] = [owner.into(), member.into()].map(Cow::Owned);
        Self { protocol: Protocol::Qemu, owner, member }
    }

    /// Returns the type, command or event that has the member.
    #[must_use]
    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// Returns the name of the member.
    #[must_use]
    pub fn member(&self) -> &str {
        &self.member
    }
}

const fn qemu(owner: &'static str, member: &'static str) -> Secret {
    secret(Protocol::Qemu, owner, member)
}

const fn secret(protocol: Protocol, owner: &'static str, member: &'static str) -> Secret {
    Secret { protocol, owner: Cow::Borrowed(owner), member: Cow::Borrowed(member) }
}

static SECRETS: &[Secret] = &[
    // Cookies of a web server, which are equivalent to a password.
    qemu("BlockdevOptionsCurlHttp", "cookie"),
    qemu("BlockdevOptionsCurlHttps", "cookie"),
    // The value of a `secret` object, given inline.
    qemu("SecretProperties", "data"),
    // Passwords of displays.
    qemu("SetPasswordOptions", "password"),
    qemu("change-vnc-password", "password"),
    // A command line of the human monitor, which can contain any password.
    qemu("human-monitor-command", "command-line"),
    // A secret that is injected into a confidential guest when it starts.
    qemu("sev-inject-launch-secret", "secret"),
    // The password of an account inside of the guest.
    secret(Protocol::GuestAgent, "guest-set-user-password", "password"),
    // The standard input of a program in the guest.
    secret(Protocol::GuestAgent, "guest-exec", "input-data"),
];

/// The secrets of a schema: the entries of the table and those that a caller adds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Secrets<'m> {
    merged: &'m Merged,
    more: &'m [Secret],
}

impl<'m> Secrets<'m> {
    pub(crate) const fn new(merged: &'m Merged, more: &'m [Secret]) -> Self {
        Self { merged, more }
    }

    /// Returns whether a member is a secret.
    pub(crate) fn is_secret(self, owner: Owner<'_>, member: &str) -> bool {
        let owner = owner.wire_name(self.merged);
        let entries = SECRETS.iter().chain(self.more);
        let mut entries = entries.filter(|it| it.protocol == self.merged.protocol);
        entries.any(|it| it.owner == owner && it.member == member)
    }

    /// Returns whether the arguments of a command can carry a secret, at any depth.
    pub(crate) fn carried_by(self, command: &Command) -> bool {
        let owner = Owner::Command(&command.name);
        !Walk::over(self, owner, &command.arguments).finish().is_empty()
    }

    /// Returns pairs of a command or event and a member that is secret in its arguments, return
    /// value or data, at any depth.
    pub(crate) fn by_message(self) -> BTreeSet<(&'m str, &'m str)> {
        let commands = self.merged.commands.iter().flat_map(|it| {
            let mut walk = Walk::over(self, Owner::Command(&it.name), &it.arguments);
            walk.work.extend(it.returns.and_then(|ty| defined(ty.element())));
            walk.finish().into_iter().map(|member| (it.name.as_str(), member))
        });
        let events = self.merged.events.iter().flat_map(|it| {
            let walk = Walk::over(self, Owner::Event(&it.name), &it.data);
            walk.finish().into_iter().map(|member| (it.name.as_str(), member))
        });
        commands.chain(events).collect()
    }
}

/// Returns the entries of the table of secrets that match nothing. A schema of all releases has
/// none.
#[must_use]
pub fn unused_secrets(merged: &Merged) -> Vec<Secret> {
    unmatched(merged, SECRETS)
}

/// Returns the secrets that match no member of the schema.
#[must_use]
pub fn unmatched(merged: &Merged, secrets: &[Secret]) -> Vec<Secret> {
    let entries = secrets.iter().filter(|it| it.protocol == merged.protocol);
    entries.filter(|it| !is_used(merged, it)).cloned().collect()
}

fn is_used(merged: &Merged, secret: &Secret) -> bool {
    let mut owned = owned_members(merged);
    owned.any(|(owner, member)| owner == secret.owner && member.name == secret.member)
}

/// All members that a type, command or event lists itself, each with the name of that.
fn owned_members(merged: &Merged) -> impl Iterator<Item = (&str, &Member)> {
    let types = merged.types.iter().map(|it| (it.name.as_str(), members_of(&it.kind)));
    let commands = merged.commands.iter().map(|it| (it.name.as_str(), listed(&it.arguments)));
    let events = merged.events.iter().map(|it| (it.name.as_str(), listed(&it.data)));
    types.chain(commands).chain(events).flat_map(|(owner, members)| {
        members.into_iter().flat_map(|it| &it.members).map(move |member| (owner, member))
    })
}

const fn listed(arguments: &Arguments) -> Option<&Members> {
    match arguments {
        Arguments::Members(members) => Some(members),
        Arguments::Union(_) => None,
    }
}

/// Words in the names of members that carry secrets.
const TELLING: &[&str] = &[
    "cookie",
    "credential",
    "credentials",
    "key",
    "passphrase",
    "passwd",
    "password",
    "psk",
    "pwd",
    "secret",
    "token",
];

/// Members of upstream's that are named like secrets and are none.
const HARMLESS: &[(&str, &str)] = &[
    // The id of a `secret` object that belongs to a key slot.
    ("BlockdevAmendOptionsLUKS", "secret"),
    ("QCryptoBlockAmendOptionsLUKS", "secret"),
];

/// The members of text that are named like passwords or keys and that no table lists as secrets.
///
/// `more` are the secrets that a caller adds, `public` the members of which a caller says that they
/// are none. A name that ends in `-secret` is the id of a `secret` object by QEMU's convention.
#[must_use]
pub fn suspects(merged: &Merged, more: &[Secret], public: &[Secret]) -> Vec<Secret> {
    let listed = |owner: &str, member: &str| {
        let mut entries = SECRETS.iter().chain(more).chain(public);
        HARMLESS.contains(&(owner, member))
            || entries.any(|it| it.owner == owner && it.member == member)
    };
    let members = owned_members(merged).filter(|(owner, member)| {
        is_text(merged, member.ty) && is_telling(&member.name) && !listed(owner, &member.name)
    });
    members.map(|(owner, member)| Secret::new(owner, &member.name)).collect()
}

fn is_telling(member: &str) -> bool {
    let words: Vec<_> = member.split(['-', '_', '.']).map(str::to_ascii_lowercase).collect();
    let is_id = words.len() > 1 && words.last().is_some_and(|it| it == "secret" || it == "id");
    !is_id && words.iter().any(|word| TELLING.contains(&word.as_str()))
}

/// Whether a value can be any text.
fn is_text(merged: &Merged, ty: TypeRef) -> bool {
    match ty.element() {
        Element::Builtin(builtin) => matches!(builtin, Builtin::Str | Builtin::Any),
        Element::Type(id) => match &merged.ty(id).kind {
            Kind::Alternate(them) => them.iter().any(|it| it.json_kind == JsonKind::String),
            Kind::Struct(_) | Kind::Union(_) | Kind::Enum(_) => false,
        },
    }
}

fn members_of(kind: &Kind) -> Option<&Members> {
    match kind {
        Kind::Struct(members) => Some(members),
        Kind::Union(union) => Some(&union.common),
        Kind::Alternate(_) | Kind::Enum(_) => None,
    }
}

/// A search for the secrets of a message.
struct Walk<'m> {
    secrets: Secrets<'m>,
    found: BTreeSet<&'m str>,
    /// The types that remain to be visited.
    work: Vec<TypeId>,
}

impl<'m> Walk<'m> {
    fn over(secrets: Secrets<'m>, owner: Owner<'_>, arguments: &'m Arguments) -> Self {
        let mut walk = Self { secrets, found: BTreeSet::new(), work: Vec::new() };
        match arguments {
            Arguments::Union(id) => walk.work.push(*id),
            Arguments::Members(members) => walk.members(owner, members),
        }
        walk
    }

    /// Visits every type that can be in the message, and returns the names of the secret members.
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
        let kind = &self.secrets.merged.ty(id).kind;
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
            if self.secrets.is_secret(owner, &member.name) {
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

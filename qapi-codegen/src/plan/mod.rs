//! The plan of the generated code. It holds every Rust name and every recursive member, and is
//! complete before the first token is emitted.

mod places;
mod recursion;
mod said;
pub(crate) mod secrets;
pub(crate) mod texts;

use std::collections::{BTreeMap, BTreeSet};

use qapi_schema::merge::{Builtin, Change, Command, Element, Event, Kind, Merged, Type, TypeId};
use qapi_schema::release::Release;
use qapi_schema::snapshot::Protocol;

use crate::names::{Claim, Namespace, type_name};
use crate::prose::{Described, Prose};
use crate::words::{Entry, Words};
use crate::{GenerateError, Options};
use proc_macro2::TokenStream;

pub(crate) use places::{Owner, Part, Slot};
use recursion::boxed_members;
pub(crate) use said::Said;
use secrets::Secrets;
use texts::TextForm;

/// The decisions about the generated code.
#[derive(Debug)]
pub(crate) struct Plan<'m> {
    /// The merged schema.
    pub(crate) merged: &'m Merged,
    /// The path of the crate whose `runtime` the code uses.
    pub(crate) runtime: TokenStream,
    /// The members that must not be shown.
    pub(crate) secrets: Secrets<'m>,
    /// Text that docs contain in addition to the facts.
    prose: &'m Prose,
    /// The project's words about the interface.
    pub(crate) words: &'m Words,
    /// The Rust name of each type.
    names: Vec<String>,
    /// The Rust name of the branch enum of each union that has a separate one.
    branch_names: BTreeMap<TypeId, String>,
    /// The places where values are boxed.
    pub(crate) boxed: BTreeSet<Slot>,
    /// The older names that become aliases, each with the name that it refers to.
    pub(crate) aliases: Vec<(String, String)>,
}

impl<'m> Plan<'m> {
    pub(crate) fn new(merged: &'m Merged, options: &'m Options) -> Result<Self, GenerateError> {
        let mut taken = Namespace::default();
        let mut plan = Self {
            merged,
            runtime: path(&options.runtime)?,
            secrets: Secrets::new(merged, &options.secrets),
            prose: &options.prose,
            words: &options.words,
            names: vec![String::new(); merged.types.len()],
            branch_names: BTreeMap::new(),
            boxed: boxed_members(merged),
            aliases: Vec::new(),
        };
        plan.name_types(&mut taken);
        plan.name_aliases(&mut taken);
        Ok(plan)
    }

    /// Names the types and the branch enums of the unions, the oldest first.
    fn name_types(&mut self, taken: &mut Namespace) {
        let mut claims = Vec::new();
        for (id, ty) in self.types() {
            let since = age(ty.history.since);
            claims.push((since, false, &ty.name, id));
            if let Some(second) = second_common_member(ty) {
                claims.push((since.max(age(second)), true, &ty.name, id));
            }
        }
        // A union sorts before its branch enum, so it has its name by then.
        claims.sort_unstable();
        for (_, branches, wire, id) in claims {
            if branches {
                let name = taken.claim(branch_enum_name(&self.names[id.0]));
                self.branch_names.insert(id, name);
            } else {
                self.names[id.0] = taken.claim(type_name(wire));
            }
        }
    }

    fn name_aliases(&mut self, taken: &mut Namespace) {
        let mut aliases = Vec::new();
        let mut of_branches = Vec::new();
        for (id, ty) in self.types() {
            for alias in ty.aliases.iter().map(|alias| type_name(alias)) {
                let branches = self.branch_names.get(&id);
                of_branches.extend(branches.map(|it| (branch_enum_name(&alias), it.clone())));
                aliases.push((alias, self.names[id.0].clone()));
            }
        }
        let aliases: Vec<_> = aliases.into_iter().chain(of_branches).collect();
        let commands: Vec<_> = self.commands().into_iter().map(|(name, _)| name).collect();
        for (alias, name) in aliases.iter().cloned() {
            // Nothing leads to it, and a search for the command finds it.
            if commands.contains(&alias) {
                continue;
            }
            // An alias for several types would be wrong in all places but one.
            let other = |it: &(String, String)| it.0 == alias && it.1 != name;
            // Names that differ only in case can be equal in Rust.
            if !aliases.iter().any(other) && taken.claim(alias.clone()) == alias {
                self.aliases.push((alias, name));
            }
        }
    }

    pub(crate) fn ty(&self, id: TypeId) -> &'m Type {
        self.merged.ty(id)
    }

    pub(crate) fn name(&self, id: TypeId) -> &str {
        &self.names[id.0]
    }

    /// Returns the name of the union's branch enum, or of the union itself if it is only an enum.
    pub(crate) fn branch_name(&self, id: TypeId) -> &str {
        self.branch_names.get(&id).map_or_else(|| self.name(id), String::as_str)
    }

    /// Returns the commands with their Rust names.
    pub(crate) fn commands(&self) -> Vec<(String, &'m Command)> {
        let commands = self.merged.commands.iter();
        let claim = |it: &'m Command| Claim::new(it.history.since, &it.name, type_name);
        let names = Namespace::default().claim_all(commands.clone().map(claim).collect());
        names.into_iter().zip(commands).collect()
    }

    /// Returns the events with their Rust names.
    pub(crate) fn events(&self) -> Vec<(String, &'m Event)> {
        let mut names = Namespace::default();
        // The names of the enum over all events and of its variant for unknown events.
        names.claim("Event".to_owned());
        names.claim("Unknown".to_owned());
        let claim = |it: &'m Event| Claim::new(it.history.since, &it.name, type_name);
        let names = names.claim_all(self.merged.events.iter().map(claim).collect());
        names.into_iter().zip(&self.merged.events).collect()
    }

    /// Iterates over the types in the order of their ids.
    pub(crate) fn types(&self) -> impl Iterator<Item = (TypeId, &'m Type)> + use<'m> {
        self.merged.types.iter().enumerate().map(|(index, ty)| (TypeId(index), ty))
    }

    pub(crate) fn is_boxed(&self, ty: TypeId, part: Part) -> bool {
        self.boxed.contains(&Slot { ty, part })
    }

    /// Returns whether a member is redacted in `Debug` output.
    pub(crate) fn is_secret(&self, owner: Owner<'_>, member: &str) -> bool {
        self.secrets.is_secret(owner, member)
    }

    /// Returns the form of a member's text, if it has one.
    pub(crate) fn text_form(&self, owner: Owner<'_>, member: &str) -> Option<TextForm> {
        texts::form(self.merged, owner, member)
    }

    /// Returns whether the commands are those of the guest agent, which have a trait of their own.
    pub(crate) fn is_guest_agent(&self) -> bool {
        self.merged.protocol == Protocol::GuestAgent
    }

    /// Returns whether the arguments of a command can carry a secret.
    pub(crate) fn carries_secret(&self, command: &Command) -> bool {
        self.secrets.carried_by(command)
    }

    /// Returns QEMU's documentation of an item, by its current name or a former one.
    fn described(&self, owner: Owner<'_>) -> Option<&'m Described> {
        match owner {
            Owner::Command(name) | Owner::Event(name) => self.prose.first_of([name].into_iter()),
            Owner::Type(id) => {
                let ty = self.ty(id);
                let aliases = ty.aliases.iter().map(String::as_str);
                self.prose.first_of(std::iter::once(ty.name.as_str()).chain(aliases))
            }
        }
    }

    /// Returns the project's words about an item, by its current name.
    pub(crate) fn entry(&self, owner: Owner<'_>) -> Option<&'m Entry> {
        self.words.entry(owner.wire_name(self.merged))
    }

    /// Returns what docs say about an item beside the facts.
    pub(crate) fn said(&self, owner: Owner<'_>) -> Said<'m> {
        Said::of_item(self.entry(owner), self.described(owner))
    }

    /// Returns what docs say about a member, value, branch or alternative beside the facts.
    pub(crate) fn said_of_part(&self, owner: Owner<'_>, part: &str) -> Said<'m> {
        let phrase = self.entry(owner).and_then(|entry| entry.part(part));
        Said::of_part(phrase, self.described(owner).map_or("", |described| described.part(part)))
    }

    /// Returns whether functions take a type as itself and not through `Into`.
    pub(crate) fn passed_plainly(&self, element: Element) -> bool {
        match element {
            Element::Builtin(builtin) => !matches!(builtin, Builtin::Str | Builtin::Any),
            Element::Type(id) => matches!(self.ty(id).kind, Kind::Enum(_)),
        }
    }
}

fn branch_enum_name(union: &str) -> String {
    format!("{union}Branch")
}

/// Returns when a union got a common member other than its tag, and thereby a separate branch enum.
fn second_common_member(ty: &Type) -> Option<Change> {
    let Kind::Union(union) = &ty.kind else { return None };
    let mut since: Vec<_> = union.common.members.iter().map(|it| it.history.since).collect();
    since.sort_by_key(|change| age(*change));
    since.get(1).copied()
}

/// Returns the sort key by age. Older is less.
fn age(since: Change) -> (Release, Release) {
    (since.latest, since.earliest)
}

/// Parses a path into tokens.
fn path(text: &str) -> Result<TokenStream, GenerateError> {
    let error = || GenerateError::Runtime { path: text.to_owned() };
    syn::parse_str::<syn::Path>(text).map_err(|_| error())?;
    text.parse().map_err(|_| error())
}

//! What is to be generated: every Rust name decided, every recursive member found, before the
//! first token is written.

use std::collections::{BTreeMap, BTreeSet};

use qapi_schema::merge::{Builtin, Command, Element, Kind, Merged, Type, TypeId, TypeRef};

use crate::names::{Namespace, type_name};
use crate::recursion::boxed_members;
use crate::secrets;
use crate::{GenerateError, Options};
use proc_macro2::TokenStream;

/// A place in a type where a value is stored, by wire name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// A member of a struct, or a common member of a union.
    Member(String),
    /// A union's branch or an alternate's alternative.
    Branch(String),
}

/// A place where a value is stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slot {
    /// The type.
    pub(crate) ty: TypeId,
    /// The part of it.
    pub(crate) part: Part,
}

/// What has members.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner<'n> {
    Type(TypeId),
    Command(&'n str),
    Event(&'n str),
}

/// The decisions.
#[derive(Debug)]
pub(crate) struct Plan<'m> {
    /// The schema.
    pub(crate) merged: &'m Merged,
    /// The crate that the code names its runtime by.
    pub(crate) runtime: TokenStream,
    /// The Rust name of each type.
    names: Vec<String>,
    /// The Rust name of the branch enum of each union that has one of its own.
    branch_names: BTreeMap<TypeId, String>,
    /// Where values are boxed.
    pub(crate) boxed: BTreeSet<Slot>,
    /// The older names that become aliases, with the type each stands for.
    pub(crate) aliases: Vec<(String, TypeId)>,
}

impl<'m> Plan<'m> {
    pub(crate) fn new(merged: &'m Merged, options: &Options) -> Result<Self, GenerateError> {
        let mut taken = Namespace::default();
        let names = merged.types.iter().map(|ty| taken.claim(type_name(&ty.name))).collect();
        let mut plan = Self {
            merged,
            runtime: path(&options.runtime)?,
            names,
            branch_names: BTreeMap::new(),
            boxed: boxed_members(merged),
            aliases: Vec::new(),
        };
        plan.name_branches(&mut taken);
        plan.name_aliases(&mut taken);
        Ok(plan)
    }

    fn name_branches(&mut self, taken: &mut Namespace) {
        for (index, ty) in self.merged.types.iter().enumerate() {
            let id = TypeId(index);
            if matches!(&ty.kind, Kind::Union(it) if it.common.members.len() > 1) {
                let name = taken.claim(format!("{}Branch", self.names[index]));
                self.branch_names.insert(id, name);
            }
        }
    }

    fn name_aliases(&mut self, taken: &mut Namespace) {
        for (index, ty) in self.merged.types.iter().enumerate() {
            for alias in &ty.aliases {
                let name = type_name(alias);
                // Names that differ only in case are the same in Rust.
                if taken.claim(name.clone()) == name {
                    self.aliases.push((name, TypeId(index)));
                }
            }
        }
    }

    pub(crate) fn ty(&self, id: TypeId) -> &'m Type {
        self.merged.ty(id)
    }

    pub(crate) fn name(&self, id: TypeId) -> &str {
        &self.names[id.0]
    }

    /// The name of the union's branch enum; the union's own where it is nothing but its branches.
    pub(crate) fn branch_name(&self, id: TypeId) -> &str {
        self.branch_names.get(&id).map_or_else(|| self.name(id), String::as_str)
    }

    /// The commands with their names in Rust.
    pub(crate) fn commands(&self) -> Vec<(String, &'m Command)> {
        let mut names = Namespace::default();
        let commands = self.merged.commands.iter();
        commands.map(|it| (names.claim(type_name(&it.name)), it)).collect()
    }

    /// The types by id.
    pub(crate) fn types(&self) -> impl Iterator<Item = (TypeId, &'m Type)> + use<'m> {
        self.merged.types.iter().enumerate().map(|(index, ty)| (TypeId(index), ty))
    }

    pub(crate) fn is_boxed(&self, ty: TypeId, part: Part) -> bool {
        self.boxed.contains(&Slot { ty, part })
    }

    /// Whether people must not see a member.
    pub(crate) fn is_secret(&self, owner: Owner<'_>, member: &str) -> bool {
        secrets::is_secret(self.merged, owner, member)
    }

    /// Whether the arguments of a command can carry a secret.
    pub(crate) fn carries_secret(&self, command: &Command) -> bool {
        secrets::carries_secret(self.merged, command)
    }

    /// Whether a type is passed to functions as itself and not through `Into`.
    pub(crate) fn passed_plainly(&self, element: Element) -> bool {
        match element {
            Element::Builtin(builtin) => !matches!(builtin, Builtin::Str | Builtin::Any),
            Element::Type(id) => matches!(self.ty(id).kind, Kind::Enum(_)),
        }
    }
}

/// The tokens of a path.
fn path(text: &str) -> Result<TokenStream, GenerateError> {
    let error = || GenerateError::Runtime { path: text.to_owned() };
    syn::parse_str::<syn::Path>(text).map_err(|_| error())?;
    text.parse().map_err(|_| error())
}

/// The type that a reference leads to without an array between.
pub(crate) fn direct(reference: TypeRef) -> Option<TypeId> {
    match reference {
        TypeRef::One(Element::Type(id)) => Some(id),
        TypeRef::One(Element::Builtin(_)) | TypeRef::List(_) => None,
    }
}

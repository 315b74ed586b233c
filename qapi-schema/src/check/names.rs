//! The members of objects by name, for the passes.

use std::collections::HashMap;

use crate::model::{Member, Schema, TypeId};
use crate::name::mangled;

/// A member, and the object whose own it is.
pub(super) type Found<'a> = (TypeId, &'a Member);

/// The own members of all objects, by the names that C code gives them; of those that clash, the
/// first.
#[derive(Debug)]
pub(super) struct Names<'a> {
    schema: &'a Schema,
    own: HashMap<TypeId, HashMap<String, &'a Member>>,
}

impl<'a> Names<'a> {
    pub(super) fn of(schema: &'a Schema) -> Self {
        let objects = schema.types().filter_map(|(id, type_)| Some((id, type_.as_object()?)));
        let own = objects.map(|(id, object)| {
            let mut names = HashMap::with_capacity(object.members.len());
            for member in &object.members {
                names.entry(mangled(&member.name)).or_insert(member);
            }
            (id, names)
        });
        Names { schema, own: own.collect() }
    }

    /// The member of an object's own that has a name, given as C code has it.
    pub(super) fn own(&self, id: TypeId, mangled: &str) -> Option<Found<'a>> {
        Some((id, *self.own.get(&id)?.get(mangled)?))
    }

    /// The member, own or inherited, that has a name, given as C code has it.
    pub(super) fn any(&self, id: TypeId, mangled: &str) -> Option<Found<'a>> {
        self.schema.lineage(id).into_iter().find_map(|base| self.own(base, mangled))
    }
}

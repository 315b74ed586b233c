//! The members of objects by name, which several passes need.

use std::collections::HashMap;

use crate::model::{Member, Schema, TypeId};
use crate::name::mangled;

/// A member, and the object that declares it.
pub(super) type Found<'a> = (TypeId, &'a Member);

/// The own members of all objects by their names in C; the first one if several clash.
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

    /// The own member of an object with this C name.
    pub(super) fn own(&self, id: TypeId, mangled: &str) -> Option<Found<'a>> {
        Some((id, *self.own.get(&id)?.get(mangled)?))
    }

    /// The own or inherited member of an object with this C name.
    pub(super) fn any(&self, id: TypeId, mangled: &str) -> Option<Found<'a>> {
        self.schema.lineage(id).into_iter().find_map(|base| self.own(base, mangled))
    }
}

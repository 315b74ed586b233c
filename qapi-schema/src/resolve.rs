//! Resolves the types that definitions refer to.

use std::collections::HashSet;

use crate::define::{Reference, Slot, Unresolved};
use crate::model::{DefinitionId, Schema, TypeId, TypeKind};

/// A reference to a type that does not exist.
#[derive(Debug)]
pub(crate) struct Unknown(pub(crate) Reference);

/// Resolves all references, and returns those to types that do not exist.
///
/// References to the definitions in `wrong`, which are invalid by themselves, are not returned.
pub(crate) fn resolve(unresolved: Unresolved, wrong: &HashSet<Box<str>>) -> (Schema, Vec<Unknown>) {
    let Unresolved { mut schema, references } = unresolved;
    let mut unknown = Vec::new();
    for reference in references {
        match target(&schema, &reference) {
            Some(id) => set(&mut schema, &reference, id),
            None if wrong.contains(&reference.to.name) => {}
            None => unknown.push(Unknown(reference)),
        }
    }
    (schema, unknown)
}

/// The type that is referred to. The elements of an array cannot be arrays.
fn target(schema: &Schema, reference: &Reference) -> Option<TypeId> {
    let name = &reference.to.name;
    if reference.to.array {
        return schema.type_named(&format!("{name}List"));
    }
    let id = schema.type_named(name)?;
    let nested = reference.slot == Slot::Element && schema.type_(id).element().is_some();
    (!nested).then_some(id)
}

fn set(schema: &mut Schema, reference: &Reference, id: TypeId) {
    match reference.from {
        DefinitionId::Type(from) => {
            if let Some(type_) = schema.types.get_mut(from.index()) {
                set_in_type(&mut type_.kind, reference.slot, id);
            }
        }
        DefinitionId::Command(from) => {
            let Some(command) = schema.commands.get_mut(from.index()) else { return };
            match (reference.slot, &mut command.argument) {
                (Slot::Returns, _) => command.returns = Some(id),
                (_, Some(argument)) => argument.type_id = id,
                (_, None) => {}
            }
        }
        DefinitionId::Event(from) => {
            let event = schema.events.get_mut(from.index());
            if let Some(argument) = event.and_then(|event| event.argument.as_mut()) {
                argument.type_id = id;
            }
        }
    }
}

fn set_in_type(kind: &mut TypeKind, slot: Slot, id: TypeId) {
    let place = match (kind, slot) {
        (TypeKind::Array(element), _) => Some(element),
        (TypeKind::Object(object), Slot::Base) => object.base.as_mut(),
        (TypeKind::Object(object), Slot::Member(index)) => {
            object.members.get_mut(index).map(|member| &mut member.type_id)
        }
        (TypeKind::Object(object), Slot::Branch(index)) => {
            let variants = object.variants.as_mut();
            let branch = variants.and_then(|variants| variants.branches.get_mut(index));
            branch.map(|branch| &mut branch.type_id)
        }
        (TypeKind::Alternate(alternate), Slot::Alternative(index)) => {
            alternate.alternatives.get_mut(index).map(|alternative| &mut alternative.type_id)
        }
        _ => None,
    };
    if let Some(place) = place {
        *place = id;
    }
}

//! The wording of definitions and members in messages.

use crate::model::{Info, Schema, TypeId, TypeKind};

/// A type: `struct 'Foo'`.
pub(super) fn type_(schema: &Schema, id: TypeId) -> String {
    let Some(type_) = schema.known(id) else { return "an unknown type".to_owned() };
    let name = &type_.name;
    match &type_.kind {
        TypeKind::Builtin(_) => format!("built-in type '{name}'"),
        TypeKind::Array(element) => {
            let element = schema.known(*element).map_or("", |element| &element.name);
            format!("an array of '{element}'")
        }
        TypeKind::Enum(_) => format!("enum '{name}'"),
        TypeKind::Object(object) if object.variants.is_some() => format!("union '{name}'"),
        TypeKind::Object(_) => format!("struct '{name}'"),
        TypeKind::Alternate(_) => format!("alternate '{name}'"),
    }
}

/// A member of an object as a definition refers to it: `member 'foo'` or
/// `member 'foo' of struct 'Bar'`.
pub(super) fn member(schema: &Schema, owner: TypeId, name: &str, from: &Info) -> String {
    let Some(owner) = schema.known(owner) else { return format!("member '{name}'") };
    let role = if !owner.implicit {
        "member"
    } else if owner.name.ends_with("-base") {
        "common member"
    } else {
        "argument"
    };
    match &owner.info {
        Some(info) if info.name != from.name => {
            format!("{role} '{name}' of {}", info.describe())
        }
        _ => format!("{role} '{name}'"),
    }
}

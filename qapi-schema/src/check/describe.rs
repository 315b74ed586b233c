//! How messages call things.

use crate::model::{Info, Schema, TypeId, TypeKind};

/// A type: `struct type 'Foo'`.
pub(super) fn type_(schema: &Schema, id: TypeId) -> String {
    let Some(type_) = schema.known(id) else { return "unknown type".to_owned() };
    let name = &type_.name;
    match &type_.kind {
        TypeKind::Builtin(_) => format!("built-in type '{name}'"),
        TypeKind::Array(element) => {
            let element = schema.known(*element).map_or("", |element| &element.name);
            format!("array type ['{element}']")
        }
        TypeKind::Enum(_) => format!("enum type '{name}'"),
        TypeKind::Object(object) if object.variants.is_some() => format!("union type '{name}'"),
        TypeKind::Object(_) => format!("struct type '{name}'"),
        TypeKind::Alternate(_) => format!("alternate type '{name}'"),
    }
}

/// A member of an object, seen from a definition: `member 'foo'`, or `member 'foo' of type 'Bar'`.
pub(super) fn member(schema: &Schema, owner: TypeId, name: &str, from: &Info) -> String {
    let Some(owner) = schema.known(owner) else { return format!("member '{name}'") };
    let (role, holder) = if !owner.implicit {
        ("member", "type")
    } else if owner.name.ends_with("-base") {
        ("base member", "type")
    } else {
        ("parameter", "command")
    };
    match &owner.info {
        Some(info) if info.name != from.name => {
            format!("{role} '{name}' of {holder} '{}'", info.name)
        }
        _ => format!("{role} '{name}'"),
    }
}

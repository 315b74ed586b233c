//! Checks that alternatives differ in name and in JSON type.

use std::collections::HashMap;

use super::{Findings, Subject, describe};
use crate::diagnostic::Diagnostic;
use crate::model::{Alternative, Builtin, Enum, Schema, TypeId, TypeKind};
use crate::name::mangled;

/// The JSON type of a value, as far as alternates distinguish types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Json {
    Null,
    Number,
    String,
    Bool,
    Object,
    Array,
}

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let mut known = HashMap::new();
    for (id, type_) in subject.schema.types() {
        let (Some(alternate), Some(info)) = (type_.as_alternate(), &type_.info) else { continue };
        let mut names = HashMap::new();
        let mut kinds = HashMap::new();
        for alternative in &alternate.alternatives {
            let errors = name(alternative, &mut names).into_iter();
            let errors = errors.chain(kind(subject.schema, alternative, &mut kinds, &mut known));
            for error in errors {
                let time = subject.order.of_type(id).tag;
                findings.push(time, error.in_definition(&info.describe()));
            }
        }
    }
}

fn name<'a>(
    alternative: &'a Alternative,
    names: &mut HashMap<String, &'a Alternative>,
) -> Option<Diagnostic> {
    let other = names.insert(mangled(&alternative.name), alternative)?;
    let message = format!("alternatives '{}' and '{}' clash", alternative.name, other.name);
    let error = Diagnostic::error(alternative.span, message);
    Some(error.note(other.span, "the other one"))
}

fn kind<'a>(
    schema: &Schema,
    alternative: &'a Alternative,
    kinds: &mut HashMap<Json, &'a Alternative>,
    known: &mut HashMap<TypeId, Vec<Json>>,
) -> Option<Diagnostic> {
    let id = alternative.type_id;
    schema.known(id)?;
    let looks = known.entry(id).or_insert_with(|| looks(schema, id)).clone();
    let name = &alternative.name;
    if looks.is_empty() {
        let type_ = describe::type_(schema, id);
        let message = format!("alternative '{name}' cannot be {type_}");
        return Some(Diagnostic::error(alternative.type_span, message));
    }
    let same = looks.iter().find_map(|json| kinds.get(json).copied());
    for json in looks {
        kinds.entry(json).or_insert(alternative);
    }
    let message = format!("alternative '{name}' looks like '{}' in JSON", same?.name);
    let error = Diagnostic::error(alternative.type_span, message);
    Some(error.note(same?.span, "the other one"))
}

/// The JSON types that a value of a type can have.
///
/// On command lines (keyval form) every value is a string. A string can therefore be any value that
/// is written like one.
fn looks(schema: &Schema, id: TypeId) -> Vec<Json> {
    match schema.known(id).map(|type_| &type_.kind) {
        Some(TypeKind::Builtin(builtin)) => builtin_looks(*builtin),
        Some(TypeKind::Array(_)) => vec![Json::Array],
        Some(TypeKind::Enum(inner)) => enum_looks(inner),
        Some(TypeKind::Object(_)) => vec![Json::Object],
        Some(TypeKind::Alternate(_)) | None => Vec::new(),
    }
}

fn builtin_looks(builtin: Builtin) -> Vec<Json> {
    match builtin.json_type() {
        "string" => vec![Json::String, Json::Number, Json::Bool],
        "number" | "int" => vec![Json::Number],
        "boolean" => vec![Json::Bool],
        "null" => vec![Json::Null],
        _ => Vec::new(),
    }
}

fn enum_looks(inner: &Enum) -> Vec<Json> {
    let any = |test: fn(&str) -> bool| inner.values.iter().any(|value| test(&value.name));
    let mut looks = vec![Json::String];
    if any(|name| matches!(name, "on" | "off")) {
        looks.push(Json::Bool);
    }
    if any(|name| name.starts_with(|char: char| matches!(char, '-' | '+' | '0'..='9' | '.'))) {
        looks.push(Json::Number);
    }
    looks
}

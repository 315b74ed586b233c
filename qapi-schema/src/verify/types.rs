//! Compares the types at one place.

use super::compare::{Comparison, Wanted};
use super::reply::{Entry, Info};
use crate::merge::{Builtin, JsonKind};
use crate::snapshot::{Arguments, Member, Snapshot, Type, TypeExpr, TypeKind, Value};

impl<'a> Comparison<'a> {
    /// Compares the snapshot's type at a place with the server's type of this name.
    pub(super) fn ty(&mut self, place: &str, wanted: Wanted<'a>, id: &'a str) {
        let Some(entry) = self.reply.types.get(id) else {
            self.report(place, format!("the server speaks of a type {id} that it does not have"));
            return;
        };
        match wanted {
            Wanted::Arguments(Arguments::None) => self.object(place, Vec::new(), None, entry),
            Wanted::Arguments(Arguments::Members(members)) => {
                self.object(place, members.iter().collect(), None, entry);
            }
            Wanted::Arguments(Arguments::Type(name)) | Wanted::Type(TypeExpr::Name(name)) => {
                self.named(place, name, entry);
            }
            Wanted::Named(name) => self.named(place, name, entry),
            Wanted::Type(TypeExpr::Array(element)) => match &entry.info {
                Info::Array { element_type } => {
                    self.later(place.to_owned(), Wanted::Named(element), element_type);
                }
                _ => self.shapes(place, "array", entry),
            },
        }
    }

    fn named(&mut self, place: &str, name: &'a str, entry: &'a Entry) {
        if !self.seen.insert((name, &entry.name)) {
            return;
        }
        if let Some(builtin) = Builtin::from_name(name) {
            self.builtin(place, builtin, entry);
            return;
        }
        let Some(Type { header, kind }) = self.snapshot.types.get(name) else {
            self.report(place, format!("the snapshot has no type {name}"));
            return;
        };
        self.header(place, header, entry);
        match kind {
            TypeKind::Enum(values) => self.values(place, values, entry),
            TypeKind::Alternate(alternatives) => self.alternatives(place, alternatives, entry),
            TypeKind::Struct(_) => {
                let members = self.snapshot.members(name).unwrap_or_default();
                self.object(place, members, None, entry);
            }
            TypeKind::Union(union) => {
                let members = self.snapshot.members(name).unwrap_or_default();
                self.object(place, members, Some(union), entry);
            }
        }
    }

    /// Compares a built-in type; the server reports all integers as one type.
    fn builtin(&mut self, place: &str, builtin: Builtin, entry: &Entry) {
        let word = match builtin {
            Builtin::Str => "string",
            Builtin::Bool => "boolean",
            Builtin::Number => "number",
            Builtin::Null => "null",
            Builtin::Any => "value",
            Builtin::QType if matches!(entry.info, Info::Enum { .. }) => return,
            _ => "int",
        };
        match &entry.info {
            Info::Builtin { json_type } if json_type == word => {}
            Info::Builtin { json_type } => {
                let problem = format!("{word} in the snapshot, {json_type} on the server");
                self.report(place, problem);
            }
            _ => self.shapes(place, word, entry),
        }
    }

    fn values(&mut self, place: &str, values: &'a [Value], entry: &'a Entry) {
        let Info::Enum { members, values: names } = &entry.info else {
            self.shapes(place, "enum", entry);
            return;
        };
        let members_names = members.iter().map(|it| it.name.as_str());
        let server: Vec<_> = match members.is_empty() {
            true => names.iter().map(String::as_str).collect(),
            false => members_names.collect(),
        };
        let facts = values.iter().map(|it| (it.name.as_str(), it.condition.is_some()));
        self.names(place, "value", facts, server.into_iter());
        for value in values {
            if let Some(member) = members.iter().find(|it| it.name == value.name) {
                let place = format!("{place}, value {}", value.name);
                self.features(&place, &value.features, &member.features);
            }
        }
    }

    /// Compares alternatives, which have no names, by their JSON types.
    fn alternatives(&mut self, place: &str, alternatives: &'a [Member], entry: &'a Entry) {
        let Info::Alternate { members } = &entry.info else {
            self.shapes(place, "alternate", entry);
            return;
        };
        let mut left: Vec<_> = members.iter().map(|it| it.ty.as_str()).collect();
        for alternative in alternatives {
            let kind = fact_kind(self.snapshot, &alternative.ty);
            let found = left.iter().position(|id| self.server_kind(id) == kind);
            match found {
                Some(index) => {
                    let id = left.remove(index);
                    let place = format!("{place}, alternative {}", alternative.name);
                    self.later(place, Wanted::Type(&alternative.ty), id);
                }
                None if alternative.condition.is_some() => {}
                None => {
                    let problem = format!("the server has no alternative {}", alternative.name);
                    self.report(place, problem);
                }
            }
        }
        for id in left {
            self.report(place, format!("the snapshot lacks an alternative of type {id}"));
        }
    }

    fn server_kind(&self, id: &str) -> Option<JsonKind> {
        Some(match &self.reply.types.get(id)?.info {
            Info::Builtin { json_type } => match json_type.as_str() {
                "string" => JsonKind::String,
                "int" | "number" => JsonKind::Number,
                "boolean" => JsonKind::Bool,
                "null" => JsonKind::Null,
                _ => return None,
            },
            Info::Enum { .. } => JsonKind::String,
            Info::Array { .. } => JsonKind::Array,
            Info::Object { .. } => JsonKind::Object,
            Info::Alternate { .. } | Info::Command { .. } | Info::Event { .. } => return None,
        })
    }

    /// Reports two different shapes.
    pub(super) fn shapes(&mut self, place: &str, snapshot: &str, entry: &Entry) {
        let server = match &entry.info {
            Info::Builtin { json_type } => json_type,
            Info::Enum { .. } => "enum",
            Info::Array { .. } => "array",
            Info::Object { .. } => "object",
            Info::Alternate { .. } => "alternate",
            Info::Command { .. } => "command",
            Info::Event { .. } => "event",
        };
        self.report(place, format!("{snapshot} in the snapshot, {server} on the server"));
    }
}

fn fact_kind(snapshot: &Snapshot, ty: &TypeExpr) -> Option<JsonKind> {
    let TypeExpr::Name(name) = ty else { return Some(JsonKind::Array) };
    if let Some(builtin) = Builtin::from_name(name) {
        return builtin.json_kind();
    }
    match snapshot.types.get(name)?.kind {
        TypeKind::Struct(_) | TypeKind::Union(_) => Some(JsonKind::Object),
        TypeKind::Enum(_) => Some(JsonKind::String),
        TypeKind::Alternate(_) => None,
    }
}

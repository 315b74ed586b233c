//! The reply of a release to `query-qmp-schema`.

use std::collections::HashMap;

use serde_json::Value;

use super::Tables;
use super::row::{Features, Row, Word, rows};
use crate::types::{
    JsonType, SchemaInfo, SchemaInfoAlternate, SchemaInfoAlternateMember, SchemaInfoArray,
    SchemaInfoBranch, SchemaInfoBuiltin, SchemaInfoCommand, SchemaInfoEnum, SchemaInfoEnumMember,
    SchemaInfoEvent, SchemaInfoObject, SchemaInfoObjectMember, SchemaInfoObjectVariant,
};

/// Builds the reply: commands, events, and the types that they need in the order of first use.
pub(super) fn schema(tables: &Tables, release: usize) -> Vec<SchemaInfo> {
    let types = rows(tables.types, release).map(|row| (&row.name[1..], row)).collect();
    let used = vec![Used::Nothing];
    let mut builder = Builder { types, used, numbers: HashMap::new(), infos: Vec::new() };
    for row in rows(tables.commands, release) {
        builder.command(row);
    }
    for row in rows(tables.events, release) {
        builder.event(row);
    }
    let mut next = 0;
    while next < builder.used.len() {
        builder.used(next);
        next += 1;
    }
    builder.infos
}

struct Builder {
    types: HashMap<&'static str, Row>,
    /// The types that were used. The position is the name of a defined type.
    used: Vec<Used>,
    /// The positions of those that have a name.
    numbers: HashMap<&'static str, usize>,
    infos: Vec<SchemaInfo>,
}

/// A type that was used.
enum Used {
    /// An object without members.
    Nothing,
    Named(&'static str),
    /// Arguments or data that were written in place.
    InPlace(Vec<Word>),
}

impl Builder {
    fn command(&mut self, row: Row) {
        let returns = row.words.iter().find_map(|word| match word {
            Word::Returns(ty) => Some(*ty),
            _ => None,
        });
        let returns = returns.map_or_else(nothing, |ty| self.reference(ty));
        let oob = row.words.contains(&Word::OutOfBand).then_some(true);
        let (name, features) = (row.name, own_features(&row.words));
        let mut command = SchemaInfoCommand::new(self.arguments(row.words), returns);
        command.allow_oob = oob;
        self.info(name, features, SchemaInfoBranch::Command(command));
    }

    fn event(&mut self, row: Row) {
        let (name, features) = (row.name, own_features(&row.words));
        let event = SchemaInfoEvent::new(self.arguments(row.words));
        self.info(name, features, SchemaInfoBranch::Event(event));
    }

    fn info(&mut self, name: &str, features: Option<Vec<String>>, meta_type: SchemaInfoBranch) {
        self.infos.push(SchemaInfo { name: name.to_owned(), features, meta_type });
    }

    /// Returns the name of the type of arguments or data.
    fn arguments(&mut self, words: Vec<Word>) -> String {
        for word in &words {
            if let Word::Arguments(ty) = word {
                return self.reference(ty);
            }
        }
        if !words.iter().any(|word| matches!(word, Word::Member { .. })) {
            return nothing();
        }
        self.used.push(Used::InPlace(words));
        (self.used.len() - 1).to_string()
    }

    /// Returns the name of a type in the reply: built-in types keep theirs, others get a number.
    fn reference(&mut self, ty: &'static str) -> String {
        let element = ty.strip_prefix('[').and_then(|ty| ty.strip_suffix(']'));
        match element {
            Some(element) => {
                self.number(ty);
                format!("[{}]", self.reference(element))
            }
            None if ty.is_empty() => nothing(),
            None if json_type(ty).is_some() => {
                self.number(ty);
                ty.to_owned()
            }
            None => self.number(ty).to_string(),
        }
    }

    /// Returns the position of a type among the used ones.
    fn number(&mut self, ty: &'static str) -> usize {
        *self.numbers.entry(ty).or_insert_with(|| {
            self.used.push(Used::Named(ty));
            self.used.len() - 1
        })
    }

    /// Adds the entry of a used type.
    fn used(&mut self, number: usize) {
        match std::mem::replace(&mut self.used[number], Used::Nothing) {
            Used::Nothing => {
                let object = self.object(&[]);
                self.info(&number.to_string(), None, object);
            }
            Used::InPlace(words) => {
                let object = self.object(&words);
                self.info(&number.to_string(), None, object);
            }
            Used::Named(name) => {
                self.used[number] = Used::Named(name);
                self.named(number, name);
            }
        }
    }

    fn named(&mut self, number: usize, name: &'static str) {
        if let Some(json) = json_type(name) {
            let builtin = SchemaInfoBuiltin::new(json);
            return self.info(name, None, SchemaInfoBranch::Builtin(builtin));
        }
        if let Some(element) = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
            let element = self.reference(element);
            let array = SchemaInfoArray::new(element.clone());
            return self.info(&format!("[{element}]"), None, SchemaInfoBranch::Array(array));
        }
        let Some(row) = self.types.get(name) else { return };
        let (words, kind) = (row.words.clone(), row.name.as_bytes().first());
        let content = match kind {
            Some(b'^') => enumeration(&words),
            Some(b'|') => self.alternate(&words),
            _ => self.object(&words),
        };
        self.info(&number.to_string(), own_features(&words), content);
    }

    fn alternate(&mut self, words: &[Word]) -> SchemaInfoBranch {
        let mut members = Vec::new();
        for word in words {
            if let Word::Alternative(ty) = word {
                members.push(SchemaInfoAlternateMember::new(self.reference(ty)));
            }
        }
        SchemaInfoBranch::Alternate(SchemaInfoAlternate::new(members))
    }

    fn object(&mut self, words: &[Word]) -> SchemaInfoBranch {
        let (mut members, mut branches, mut tag) = (Vec::new(), Vec::new(), None);
        for word in words {
            match *word {
                Word::Member { name, ty, optional, features } => {
                    let mut member = SchemaInfoObjectMember::new(name, self.reference(ty));
                    member.default = optional.then_some(Value::Null);
                    member.features = features_of(features);
                    members.push(member);
                }
                Word::Branch { case, ty } => {
                    branches.push(SchemaInfoObjectVariant::new(case, self.reference(ty)));
                }
                Word::Tag(name) => tag = Some(name),
                _ => {}
            }
        }
        let mut object = SchemaInfoObject::new(members);
        if let Some(tag) = tag {
            self.add_empty(words, tag, &mut branches);
            object.variants = Some(branches);
        }
        object.tag = tag.map(str::to_owned);
        SchemaInfoBranch::Object(object)
    }

    /// Adds a branch without members for each value of the tag that has none.
    fn add_empty(&self, words: &[Word], tag: &str, branches: &mut Vec<SchemaInfoObjectVariant>) {
        let ty = words.iter().find_map(|word| match word {
            Word::Member { name, ty, .. } if *name == tag => Some(*ty),
            _ => None,
        });
        let values = ty.and_then(|ty| self.types.get(ty));
        for word in values.into_iter().flat_map(|row| &row.words) {
            if let Word::Value { name, .. } = word
                && !branches.iter().any(|branch| branch.case == *name)
            {
                branches.push(SchemaInfoObjectVariant::new(*name, nothing()));
            }
        }
    }
}

/// The name of the type without members.
fn nothing() -> String {
    "0".to_owned()
}

#[allow(deprecated, reason = "QEMU still reports the names of values alone, too")]
fn enumeration(words: &[Word]) -> SchemaInfoBranch {
    let mut members = Vec::new();
    for word in words {
        if let Word::Value { name, features } = *word {
            let mut member = SchemaInfoEnumMember::new(name);
            member.features = features_of(features);
            members.push(member);
        }
    }
    let names = members.iter().map(|member| member.name.clone()).collect();
    let mut content = SchemaInfoEnum::new(members);
    content.values = Some(names);
    SchemaInfoBranch::Enum(content)
}

fn own_features(words: &[Word]) -> Option<Vec<String>> {
    let features = words.iter().filter_map(|word| match word {
        Word::Feature(name) => Some((*name).to_owned()),
        _ => None,
    });
    some_names(features.collect())
}

fn features_of(features: Features) -> Option<Vec<String>> {
    some_names(features.names().map(str::to_owned).collect())
}

fn some_names(names: Vec<String>) -> Option<Vec<String>> {
    (!names.is_empty()).then_some(names)
}

/// Returns the JSON type of a built-in type.
fn json_type(name: &str) -> Option<JsonType> {
    Some(match name {
        "str" => JsonType::String,
        "int" => JsonType::Int,
        "number" => JsonType::Number,
        "bool" => JsonType::Boolean,
        "null" => JsonType::Null,
        "any" => JsonType::Value,
        _ => return None,
    })
}

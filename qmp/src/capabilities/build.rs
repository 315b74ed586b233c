//! Building the index from the reply to `query-qmp-schema`.

use super::index::{
    Branch, Command, Event, Features, Index, Json, Kind, Member, Span, Type, TypeId, Value,
};
use super::names::{NameId, Names, index_of};
use crate::types::{
    JsonType, SchemaInfo, SchemaInfoAlternate, SchemaInfoBranch, SchemaInfoEnum, SchemaInfoObject,
};

/// Builds the index of a schema. A reference to a type that the schema lacks becomes a type that
/// accepts any value.
pub(super) fn index(infos: &[SchemaInfo]) -> Index {
    let mut builder = Builder::new(infos);
    for info in infos {
        builder.entry(info);
    }
    builder.finish()
}

struct Builder<'a> {
    names: Names,
    /// The sorted names of the types. The number of a type is one more than the position of its
    /// name.
    type_names: Vec<&'a str>,
    features: Vec<Box<[NameId]>>,
    commands: Vec<Command>,
    events: Vec<Event>,
    types: Vec<Type>,
    members: Vec<Member>,
    branches: Vec<Branch>,
    values: Vec<Value>,
    alternatives: Vec<TypeId>,
}

const NO_FEATURES: Features = Features(0);
const UNKNOWN: TypeId = TypeId(0);
/// The number of feature sets with which a new one is compared. The bound keeps the index from
/// becoming slow with a server that sends many different sets.
const MOST_COMPARED: usize = 64;

impl<'a> Builder<'a> {
    fn new(infos: &'a [SchemaInfo]) -> Self {
        let types = infos.iter().filter(|info| is_type(info)).map(|info| info.name.as_str());
        let type_names = sorted(types.collect());
        let unknown = Type { kind: Kind::Builtin(Json::Value), features: NO_FEATURES };
        Self {
            names: Names::new(&sorted(all_names(infos))),
            types: vec![unknown; type_names.len() + 1],
            type_names,
            features: vec![Box::default()],
            commands: Vec::new(),
            events: Vec::new(),
            members: Vec::new(),
            branches: Vec::new(),
            values: Vec::new(),
            alternatives: Vec::new(),
        }
    }

    fn entry(&mut self, info: &SchemaInfo) {
        let features = self.feature_set(info.features.as_deref());
        let kind = match &info.meta_type {
            SchemaInfoBranch::Command(command) => {
                let name = self.name(&info.name);
                let (arguments, returns) = (self.id(&command.arg_type), self.id(&command.ret_type));
                let allow_oob = command.allow_oob == Some(true);
                self.commands.push(Command { name, arguments, returns, features, allow_oob });
                return;
            }
            SchemaInfoBranch::Event(event) => {
                let (name, data) = (self.name(&info.name), self.id(&event.arg_type));
                self.events.push(Event { name, data, features });
                return;
            }
            SchemaInfoBranch::Builtin(builtin) => Kind::Builtin(json(&builtin.json_type)),
            SchemaInfoBranch::Enum(inner) => self.enumeration(inner),
            SchemaInfoBranch::Array(array) => Kind::Array(self.id(&array.element_type)),
            SchemaInfoBranch::Object(object) => self.object(object),
            SchemaInfoBranch::Alternate(alternate) => self.alternate(alternate),
            SchemaInfoBranch::Unknown(_) => Kind::Builtin(Json::Value),
        };
        let TypeId(id) = self.id(&info.name);
        self.types[id as usize] = Type { kind, features };
    }

    fn enumeration(&mut self, inner: &SchemaInfoEnum) -> Kind {
        let start = self.values.len();
        for value in &inner.members {
            let features = self.feature_set(value.features.as_deref());
            self.values.push(Value { name: self.name(&value.name), features });
        }
        sort_by_name(&mut self.values[start..], |value| value.name);
        Kind::Enum(span(start, self.values.len()))
    }

    fn object(&mut self, object: &SchemaInfoObject) -> Kind {
        let (first_member, first_branch) = (self.members.len(), self.branches.len());
        for member in &object.members {
            let (name, ty) = (self.name(&member.name), self.id(&member.type_));
            let features = self.feature_set(member.features.as_deref());
            // The value is always null. Its presence means that the member is optional.
            let optional = member.default.is_some();
            self.members.push(Member { name, ty, features, optional });
        }
        for branch in object.variants.as_deref().unwrap_or_default() {
            let (name, ty) = (self.name(&branch.case), self.id(&branch.type_));
            self.branches.push(Branch { name, ty });
        }
        sort_by_name(&mut self.members[first_member..], |member| member.name);
        sort_by_name(&mut self.branches[first_branch..], |branch| branch.name);
        Kind::Object {
            members: span(first_member, self.members.len()),
            tag: object.tag.as_deref().map(|tag| self.name(tag)),
            branches: span(first_branch, self.branches.len()),
        }
    }

    fn alternate(&mut self, alternate: &SchemaInfoAlternate) -> Kind {
        let start = self.alternatives.len();
        for alternative in &alternate.members {
            let id = self.id(&alternative.type_);
            self.alternatives.push(id);
        }
        Kind::Alternate(span(start, self.alternatives.len()))
    }

    /// Returns the number of a name. All names were collected before.
    fn name(&self, name: &str) -> NameId {
        self.names.find(name).unwrap_or_default()
    }

    fn id(&self, name: &str) -> TypeId {
        let place = self.type_names.binary_search(&name);
        place.map_or(UNKNOWN, |place| TypeId(index_of(place + 1)))
    }

    fn feature_set(&mut self, features: Option<&[String]>) -> Features {
        let mut set = Vec::new();
        for feature in features.unwrap_or_default() {
            set.push(self.name(feature));
        }
        sort_by_name(&mut set, |&name| name);
        set.dedup();
        // QEMU has a dozen different sets. A server that has more causes some to be stored twice.
        let known = self.features.iter().take(MOST_COMPARED).position(|known| **known == *set);
        let id = known.unwrap_or_else(|| {
            self.features.push(set.into());
            self.features.len() - 1
        });
        Features(index_of(id))
    }

    fn finish(mut self) -> Index {
        sort_by_name(&mut self.commands, |command| command.name);
        sort_by_name(&mut self.events, |event| event.name);
        Index {
            names: self.names,
            commands: self.commands.into(),
            events: self.events.into(),
            types: self.types.into(),
            members: self.members.into(),
            branches: self.branches.into(),
            values: self.values.into(),
            alternatives: self.alternatives.into(),
            features: self.features.into(),
        }
    }
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names.dedup();
    names
}

/// Sorts rows by name. It uses loops, because it is instantiated for each table, and so would
/// iterator adapters be.
fn sort_by_name<T: Copy>(rows: &mut [T], name: fn(&T) -> NameId) {
    let mut names = Vec::with_capacity(rows.len());
    for row in rows.iter() {
        names.push(name(row));
    }
    let unsorted = rows.to_vec();
    for (to, from) in order(names).into_iter().enumerate() {
        rows[to] = unsorted[from];
    }
}

/// Returns for each position the index from which its row comes when sorted.
fn order(names: Vec<NameId>) -> Vec<usize> {
    let mut places: Vec<_> = names.into_iter().zip(0..).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| place).collect()
}

fn is_type(info: &SchemaInfo) -> bool {
    !matches!(info.meta_type, SchemaInfoBranch::Command(_) | SchemaInfoBranch::Event(_))
}

fn span(start: usize, end: usize) -> Span {
    Span { start: index_of(start), end: index_of(end) }
}

fn json(json: &JsonType) -> Json {
    match json {
        JsonType::String => Json::String,
        JsonType::Number => Json::Number,
        JsonType::Int => Json::Int,
        JsonType::Boolean => Json::Boolean,
        JsonType::Null => Json::Null,
        JsonType::Object => Json::Object,
        JsonType::Array => Json::Array,
        JsonType::Value | JsonType::Unknown(_) => Json::Value,
    }
}

/// Returns all names except those of types, which are numbers that have a meaning only within the
/// reply.
fn all_names(infos: &[SchemaInfo]) -> Vec<&str> {
    let mut names = Vec::new();
    for info in infos {
        extend(&mut names, info.features.as_deref());
        match &info.meta_type {
            SchemaInfoBranch::Command(_) | SchemaInfoBranch::Event(_) => {
                names.push(info.name.as_str());
            }
            SchemaInfoBranch::Object(object) => object_names(object, &mut names),
            SchemaInfoBranch::Enum(inner) => {
                for value in &inner.members {
                    names.push(value.name.as_str());
                    extend(&mut names, value.features.as_deref());
                }
            }
            SchemaInfoBranch::Builtin(_)
            | SchemaInfoBranch::Array(_)
            | SchemaInfoBranch::Alternate(_)
            | SchemaInfoBranch::Unknown(_) => {}
        }
    }
    names
}

fn object_names<'a>(object: &'a SchemaInfoObject, names: &mut Vec<&'a str>) {
    if let Some(tag) = &object.tag {
        names.push(tag);
    }
    for member in &object.members {
        names.push(member.name.as_str());
        extend(names, member.features.as_deref());
    }
    for branch in object.variants.as_deref().unwrap_or_default() {
        names.push(branch.case.as_str());
    }
}

// A loop, because iterator adapters would be instantiated for each type.
fn extend<'a>(names: &mut Vec<&'a str>, features: Option<&'a [String]>) {
    for feature in features.unwrap_or_default() {
        names.push(feature.as_str());
    }
}

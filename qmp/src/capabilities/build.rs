//! From the reply to `query-qmp-schema` to the index.

use std::collections::{BTreeSet, HashMap};

use super::index::{
    Branch, Command, Event, Features, Index, Json, Kind, Member, Span, Type, TypeId, Value,
};
use super::names::{NameId, Names, index_of};
use crate::types::{
    JsonType, SchemaInfo, SchemaInfoAlternate, SchemaInfoBranch, SchemaInfoEnum, SchemaInfoObject,
};

/// Lays out a schema. What it refers to and does not have can be anything.
pub(super) fn index(infos: &[SchemaInfo]) -> Index {
    let mut builder = Builder::new(infos);
    for info in infos {
        builder.entry(info);
    }
    builder.finish()
}

struct Builder<'a> {
    names: Names,
    ids: HashMap<&'a str, TypeId>,
    feature_sets: HashMap<Box<[NameId]>, Features>,
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

impl<'a> Builder<'a> {
    fn new(infos: &'a [SchemaInfo]) -> Self {
        let types = infos.iter().filter(|info| is_type(info)).map(|info| info.name.as_str());
        let ids = types.zip(1..).map(|(name, id)| (name, TypeId(id))).collect();
        Self {
            names: Names::new(&all_names(infos)),
            ids,
            feature_sets: HashMap::from([(Box::default(), NO_FEATURES)]),
            features: vec![Box::default()],
            commands: Vec::new(),
            events: Vec::new(),
            types: vec![Type { kind: Kind::Builtin(Json::Value), features: NO_FEATURES }],
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
        self.types.push(Type { kind, features });
    }

    fn enumeration(&mut self, inner: &SchemaInfoEnum) -> Kind {
        let start = self.values.len();
        for value in &inner.members {
            let features = self.feature_set(value.features.as_deref());
            self.values.push(Value { name: self.name(&value.name), features });
        }
        self.values[start..].sort_by_key(|value| value.name);
        Kind::Enum(span(start, self.values.len()))
    }

    fn object(&mut self, object: &SchemaInfoObject) -> Kind {
        let (first_member, first_branch) = (self.members.len(), self.branches.len());
        for member in &object.members {
            let (name, ty) = (self.name(&member.name), self.id(&member.type_));
            let features = self.feature_set(member.features.as_deref());
            // The value is always null: there only says that the member is optional.
            let optional = member.default.is_some();
            self.members.push(Member { name, ty, features, optional });
        }
        for branch in object.variants.iter().flatten() {
            let (name, ty) = (self.name(&branch.case), self.id(&branch.type_));
            self.branches.push(Branch { name, ty });
        }
        self.members[first_member..].sort_by_key(|member| member.name);
        self.branches[first_branch..].sort_by_key(|branch| branch.name);
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

    /// The number of a name; all have been collected before.
    fn name(&self, name: &str) -> NameId {
        self.names.find(name).unwrap_or_default()
    }

    fn id(&self, name: &str) -> TypeId {
        self.ids.get(name).copied().unwrap_or(UNKNOWN)
    }

    fn feature_set(&mut self, features: Option<&[String]>) -> Features {
        let names: BTreeSet<_> = features.into_iter().flatten().map(|it| self.name(it)).collect();
        let set: Box<[NameId]> = names.into_iter().collect();
        if let Some(&id) = self.feature_sets.get(&set) {
            return id;
        }
        let id = Features(index_of(self.features.len()));
        self.features.push(set.clone());
        self.feature_sets.insert(set, id);
        id
    }

    fn finish(mut self) -> Index {
        self.commands.sort_by_key(|command| command.name);
        self.events.sort_by_key(|event| event.name);
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

/// All names but those of types, which are numbers and mean nothing outside of the reply.
fn all_names(infos: &[SchemaInfo]) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for info in infos {
        names.extend(info.features.iter().flatten().map(String::as_str));
        match &info.meta_type {
            SchemaInfoBranch::Command(_) | SchemaInfoBranch::Event(_) => {
                names.insert(info.name.as_str());
            }
            SchemaInfoBranch::Object(object) => object_names(object, &mut names),
            SchemaInfoBranch::Enum(inner) => {
                for value in &inner.members {
                    names.insert(value.name.as_str());
                    names.extend(value.features.iter().flatten().map(String::as_str));
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

fn object_names<'a>(object: &'a SchemaInfoObject, names: &mut BTreeSet<&'a str>) {
    names.extend(object.tag.as_deref());
    for member in &object.members {
        names.insert(member.name.as_str());
        names.extend(member.features.iter().flatten().map(String::as_str));
    }
    names.extend(object.variants.iter().flatten().map(|branch| branch.case.as_str()));
}

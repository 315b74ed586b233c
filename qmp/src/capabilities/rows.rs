//! Converting the index back to a reply.
//!
//! All functions are inline, so that only programs that ask for a schema compile them.

use super::index::{
    Branch, Command, Event, Features, Index, Json, Kind, Member, Type, TypeId, Value,
};
use crate::types::{
    JsonType, SchemaInfo, SchemaInfoAlternate, SchemaInfoAlternateMember, SchemaInfoArray,
    SchemaInfoBranch, SchemaInfoBuiltin, SchemaInfoCommand, SchemaInfoEnum, SchemaInfoEnumMember,
    SchemaInfoEvent, SchemaInfoObject, SchemaInfoObjectMember, SchemaInfoObjectVariant,
};

/// Returns all rows: commands and events, each sorted by name, then the types.
#[inline]
pub(super) fn schema(index: &Index) -> Vec<SchemaInfo> {
    let commands = index.commands.iter().map(|it| command(index, it));
    let events = index.events.iter().map(|it| event(index, it));
    let types = index.types.iter().zip(0..).skip(1).map(|(it, id)| ty(index, TypeId(id), it));
    commands.chain(events).chain(types).collect()
}

#[inline]
fn info(
    index: &Index,
    name: String,
    features: Features,
    meta_type: SchemaInfoBranch,
) -> SchemaInfo {
    SchemaInfo { name, features: feature_names(index, features), meta_type }
}

#[inline]
fn feature_names(index: &Index, features: Features) -> Option<Vec<String>> {
    let names: Vec<_> = index.features(features).map(str::to_owned).collect();
    (!names.is_empty()).then_some(names)
}

/// Returns the name of a type. Names sort in the order of the numbers, so that a schema survives
/// the round trip unchanged.
#[inline]
fn reference(id: TypeId) -> String {
    format!("{:06}", id.0)
}

#[inline]
fn command(index: &Index, row: &Command) -> SchemaInfo {
    let mut members = SchemaInfoCommand::new(reference(row.arguments), reference(row.returns));
    members.allow_oob = row.allow_oob.then_some(true);
    let name = index.names.get(row.name).to_owned();
    info(index, name, row.features, SchemaInfoBranch::Command(members))
}

#[inline]
fn event(index: &Index, row: &Event) -> SchemaInfo {
    let members = SchemaInfoEvent::new(reference(row.data));
    let name = index.names.get(row.name).to_owned();
    info(index, name, row.features, SchemaInfoBranch::Event(members))
}

#[inline]
fn ty(index: &Index, id: TypeId, ty: &Type) -> SchemaInfo {
    let meta_type = match ty.kind {
        Kind::Builtin(json) => SchemaInfoBranch::Builtin(SchemaInfoBuiltin::new(json_type(json))),
        Kind::Enum(span) => {
            let values = index.values(span).iter().map(|it| value(index, it));
            SchemaInfoBranch::Enum(SchemaInfoEnum::new(values))
        }
        Kind::Array(element) => SchemaInfoBranch::Array(SchemaInfoArray::new(reference(element))),
        Kind::Object { members, tag, branches } => {
            let members = index.members(members).iter().map(|it| member(index, it));
            let branches: Vec<_> =
                index.branches(branches).iter().map(|it| branch(index, it)).collect();
            let mut object = SchemaInfoObject::new(members);
            object.tag = tag.map(|tag| index.names.get(tag).to_owned());
            object.variants = (!branches.is_empty()).then_some(branches);
            SchemaInfoBranch::Object(object)
        }
        Kind::Alternate(span) => {
            let alternatives = index.alternatives(span).iter();
            let members = alternatives.map(|&it| SchemaInfoAlternateMember::new(reference(it)));
            SchemaInfoBranch::Alternate(SchemaInfoAlternate::new(members))
        }
    };
    info(index, reference(id), ty.features, meta_type)
}

#[inline]
fn value(index: &Index, row: &Value) -> SchemaInfoEnumMember {
    let mut value = SchemaInfoEnumMember::new(index.names.get(row.name));
    value.features = feature_names(index, row.features);
    value
}

#[inline]
fn member(index: &Index, row: &Member) -> SchemaInfoObjectMember {
    let mut member = SchemaInfoObjectMember::new(index.names.get(row.name), reference(row.ty));
    member.default = row.optional.then_some(serde_json::Value::Null);
    member.features = feature_names(index, row.features);
    member
}

#[inline]
fn branch(index: &Index, row: &Branch) -> SchemaInfoObjectVariant {
    SchemaInfoObjectVariant::new(index.names.get(row.name), reference(row.ty))
}

#[inline]
fn json_type(json: Json) -> JsonType {
    match json {
        Json::String => JsonType::String,
        Json::Number => JsonType::Number,
        Json::Int => JsonType::Int,
        Json::Boolean => JsonType::Boolean,
        Json::Null => JsonType::Null,
        Json::Object => JsonType::Object,
        Json::Array => JsonType::Array,
        Json::Value => JsonType::Value,
    }
}

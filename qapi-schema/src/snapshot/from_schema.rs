//! Extracts the facts of a loaded schema.

use crate::doc::Since;
use crate::model::{self, Definition, Info, Schema, TypeId, Variants};
use crate::release::Release;

use super::{
    Arguments, Combination, Command, Condition, Event, Feature, Header, Member, Protocol, Snapshot,
    Struct, Type, TypeExpr, TypeKind, Union, Value,
};

/// The facts of a schema.
#[must_use]
pub fn snapshot(schema: &Schema, release: Release, protocol: Protocol) -> Snapshot {
    let mut snapshot = Snapshot::new(release, protocol);
    let facts = Facts { schema };
    for definition in schema.definitions() {
        let Some(info) = definition.info() else { continue };
        let (name, header) = (definition.name().to_owned(), facts.header(info));
        match definition {
            Definition::Command(it) => {
                snapshot.commands.insert(name, facts.command(header, it));
            }
            Definition::Event(it) => {
                let data = facts.arguments(it.argument.as_ref());
                snapshot.events.insert(name, Event { header, data });
            }
            Definition::Type(id, it) => {
                if let Some(kind) = facts.kind(id, it) {
                    snapshot.types.insert(name, Type { header, kind });
                }
            }
        }
    }
    snapshot
}

struct Facts<'s> {
    schema: &'s Schema,
}

impl Facts<'_> {
    fn header(&self, info: &Info) -> Header {
        Header {
            module: self.schema.module(info.module).name.to_string(),
            since: since(info.since.as_ref()),
            condition: info.condition.as_ref().map(condition),
            features: features(&info.features),
        }
    }

    fn command(&self, header: Header, command: &model::Command) -> Command {
        Command {
            header,
            arguments: self.arguments(command.argument.as_ref()),
            returns: command.returns.map(|id| self.expr(id)),
            generated: command.gen_,
            success_response: command.success_response,
            allow_oob: command.allow_oob,
            allow_preconfig: command.allow_preconfig,
        }
    }

    fn arguments(&self, argument: Option<&model::Argument>) -> Arguments {
        match argument {
            None => Arguments::None,
            Some(it) if it.in_place => Arguments::Members(self.own_members(it.type_id)),
            Some(it) => Arguments::Type(self.schema.type_(it.type_id).name.to_string()),
        }
    }

    fn kind(&self, id: TypeId, ty: &model::Type) -> Option<TypeKind> {
        Some(match &ty.kind {
            model::TypeKind::Builtin(_) | model::TypeKind::Array(_) => return None,
            model::TypeKind::Enum(it) => TypeKind::Enum(it.values.iter().map(value).collect()),
            model::TypeKind::Alternate(it) => {
                TypeKind::Alternate(it.alternatives.iter().map(|it| self.alternative(it)).collect())
            }
            model::TypeKind::Object(it) => match &it.variants {
                None => TypeKind::Struct(Struct {
                    base: it.base.map(|base| self.schema.type_(base).name.to_string()),
                    members: self.own_members(id),
                }),
                Some(variants) => TypeKind::Union(self.union(it, variants)),
            },
        })
    }

    fn union(&self, object: &model::Object, variants: &Variants) -> Union {
        let written = object.base.filter(|&base| self.schema.type_(base).implicit);
        let named = object.base.filter(|&base| !self.schema.type_(base).implicit);
        Union {
            base: named.map(|base| self.schema.type_(base).name.to_string()),
            members: written.map(|base| self.own_members(base)).unwrap_or_default(),
            discriminator: variants.discriminator.to_string(),
            branches: variants.branches.iter().map(|it| self.branch(it)).collect(),
        }
    }

    fn own_members(&self, id: TypeId) -> Vec<Member> {
        let object = self.schema.type_(id).as_object();
        object.map(|it| it.members.iter().map(|it| self.member(it)).collect()).unwrap_or_default()
    }

    fn member(&self, member: &model::Member) -> Member {
        Member {
            name: member.name.to_string(),
            ty: self.expr(member.type_id),
            optional: member.optional,
            since: since(member.since.as_ref()),
            condition: member.condition.as_ref().map(condition),
            features: features(&member.features),
        }
    }

    fn branch(&self, branch: &model::Branch) -> Member {
        Member {
            name: branch.tag.to_string(),
            ty: self.expr(branch.type_id),
            optional: false,
            since: since(branch.since.as_ref()),
            condition: branch.condition.as_ref().map(condition),
            features: Vec::new(),
        }
    }

    fn alternative(&self, alternative: &model::Alternative) -> Member {
        Member {
            name: alternative.name.to_string(),
            ty: self.expr(alternative.type_id),
            optional: false,
            since: since(alternative.since.as_ref()),
            condition: alternative.condition.as_ref().map(condition),
            features: Vec::new(),
        }
    }

    fn expr(&self, id: TypeId) -> TypeExpr {
        let ty = self.schema.type_(id);
        match ty.element() {
            Some(element) => TypeExpr::Array(self.schema.type_(element).name.to_string()),
            None => TypeExpr::Name(ty.name.to_string()),
        }
    }
}

fn value(value: &model::EnumValue) -> Value {
    Value {
        name: value.name.to_string(),
        since: since(value.since.as_ref()),
        condition: value.condition.as_ref().map(condition),
        features: features(&value.features),
    }
}

fn features(features: &model::Features) -> Vec<Feature> {
    let feature = |it: &model::Feature| Feature {
        name: it.name.to_string(),
        condition: it.condition.as_ref().map(condition),
        since: since(it.since.as_ref()),
    };
    features.iter().map(feature).collect()
}

/// The release; `None` for a text that is not a release number, which documentation may have.
fn since(since: Option<&Since>) -> Option<Release> {
    since?.as_str().parse().ok()
}

fn condition(it: &model::Condition) -> Condition {
    let all = |parts: &[model::Condition]| parts.iter().map(condition).collect();
    match it {
        model::Condition::Symbol(name) => Condition::Defined(name.to_string()),
        model::Condition::All(parts) => Condition::Combined(Combination::All(all(parts))),
        model::Condition::Any(parts) => Condition::Combined(Combination::Any(all(parts))),
        model::Condition::Not(part) => {
            Condition::Combined(Combination::Not(Box::new(condition(part))))
        }
    }
}

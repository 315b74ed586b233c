//! The parts of merged types: members, branches, alternatives and values.

use std::collections::BTreeSet;

use super::builtin::JsonKind;
use super::error::Conflict;
use super::history::{Around, Sighting, history};
use super::model::{Alternative, Change, Direction, History, Member, Members, TypeRef, Value};
use super::source::{Object, Shape};
use super::tables::Tables;
use super::walk::{NodeId, Place, Ref, StandIn};
use crate::snapshot;

/// The context from which all parts of one node are made.
pub(super) struct Parts<'w, 'a> {
    pub(super) tables: &'w Tables<'w, 'a>,
    pub(super) node: NodeId,
    pub(super) direction: Direction,
    pub(super) around: Around,
    pub(super) conflicts: Vec<Conflict>,
}

impl<'w, 'a> Parts<'w, 'a> {
    pub(super) fn new(
        tables: &'w Tables<'w, 'a>,
        node: NodeId,
        direction: Direction,
        since: Change,
    ) -> Self {
        let types = tables.walk.nodes[node.0].members.iter();
        let releases: BTreeSet<_> = types.map(|it| it.0).collect();
        let around = Around { releases: releases.into_iter().collect(), since: Some(since) };
        Self { tables, node, direction, around, conflicts: Vec::new() }
    }

    /// Iterates over the shapes of the node's types, oldest release first.
    fn shapes(&self) -> impl DoubleEndedIterator<Item = (usize, &'w Shape<'a>)> + use<'w, 'a> {
        let walk = self.tables.walk;
        walk.nodes[self.node.0]
            .members
            .iter()
            .filter_map(move |&(release, name)| Some((release, walk.sources[release].shape(name)?)))
    }

    /// Iterates over the objects of the node, oldest release first.
    pub(super) fn objects(
        &self,
    ) -> impl DoubleEndedIterator<Item = (usize, &'w Object<'a>)> + use<'w, 'a> {
        self.tables.walk.objects(self.node).map(|(release, _, object)| (release, object))
    }

    /// Returns the names of all members in the order of the newest release, followed by older ones.
    pub(super) fn member_names(&self) -> Vec<&'a str> {
        names(self.objects().map(|(_, object)| object))
    }

    /// Returns the names of the members that the unions have for all branches, in the same order.
    pub(super) fn common_names(&self) -> Vec<&'a str> {
        names(self.objects().map(|(_, object)| object).filter(|it| it.variants.is_some()))
    }

    /// Builds the members with these names, and the order in which a constructor takes the required
    /// ones.
    pub(super) fn members(&mut self, names: &[&'a str]) -> Members {
        let members: Vec<_> = names.iter().filter_map(|name| self.member(name)).collect();
        let constructor = self.constructor(&members);
        Members { members, constructor }
    }

    fn member(&mut self, name: &'a str) -> Option<Member> {
        let place = Place::Member(self.node, name);
        let sightings: Vec<_> = self
            .objects()
            .filter_map(|(release, object)| Some((release, object.member(name)?)))
            .collect();
        let (_, newest) = *sightings.last()?;
        let everywhere = self.objects().all(|(_, object)| requires(object, name));
        let stands_in = self.stands_in(name);
        Some(Member {
            name: name.to_owned(),
            ty: self.type_ref(place)?,
            qapi_type: newest.ty.to_string(),
            required: everywhere && stands_in && self.steady(&sightings),
            history: self.history(&sightings)?,
        })
    }

    /// Returns whether the objects that releases have in place of the node's also require the
    /// member.
    fn stands_in(&self, name: &str) -> bool {
        let stand_ins = self.tables.stand_ins.get(&self.node).into_iter().flatten();
        stand_ins.copied().all(|stand_in| match stand_in {
            StandIn::Nothing => false,
            StandIn::Flat(release, struct_name) => {
                let object = self.tables.walk.sources[release].object(struct_name);
                object.is_some_and(|object| requires(object, name))
            }
        })
    }

    /// Returns whether every server that has the member sends it. This matters only for received
    /// values.
    fn steady(&self, sightings: &[(usize, &snapshot::Member)]) -> bool {
        !self.direction.received || sightings.iter().all(|(_, member)| always_sent(member))
    }

    fn history(&self, sightings: &[(usize, &snapshot::Member)]) -> Option<History> {
        let sightings: Vec<_> =
            sightings.iter().map(|&(release, member)| sighting(release, member)).collect();
        history(self.tables.walk.sources, &self.around, &sightings)
    }

    /// Returns the required members in the order of the oldest release. Every other release must
    /// keep this order, because callers pass the members by position.
    fn constructor(&mut self, members: &[Member]) -> Vec<usize> {
        let required = |name: &str| members.iter().position(|it| it.required && it.name == name);
        let order = |object: &Object<'_>| -> Vec<usize> {
            object.members.iter().filter_map(|member| required(&member.name)).collect()
        };
        let mut orders = self.objects().map(|(release, object)| (release, order(object)));
        let Some((oldest, pinned)) = orders.next() else { return Vec::new() };
        let moved = orders.find(|(_, order)| *order != pinned);
        if let Some((release, _)) = moved {
            let [oldest, release] =
                [oldest, release].map(|index| self.tables.walk.sources[index].release);
            let problem =
                format!("{oldest} and {release} have the required members in different orders");
            let place = self.tables.walk.describe_node(self.node);
            self.conflicts.push(Conflict::new(place, problem));
        }
        pinned
    }

    /// Builds the alternatives in the order of the newest release, followed by older ones.
    pub(super) fn alternatives(&mut self) -> Vec<Alternative> {
        let mut kinds = Vec::new();
        for (release, shape) in self.shapes().rev() {
            let Shape::Alternate(alternatives) = shape else { continue };
            let kind =
                |it: &snapshot::Member| self.tables.walk.json_kind((release, Ref::from(&it.ty)));
            push_new(&mut kinds, alternatives.iter().filter_map(kind));
        }
        kinds.into_iter().filter_map(|kind| self.alternative(kind)).collect()
    }

    fn alternative(&mut self, kind: JsonKind) -> Option<Alternative> {
        let sightings: Vec<_> = self
            .shapes()
            .filter_map(|(release, shape)| {
                Some((release, self.tables.walk.alternative(release, shape, kind)?))
            })
            .collect();
        let (_, newest) = *sightings.last()?;
        Some(Alternative {
            name: newest.name.clone(),
            ty: self.type_ref(Place::Alternative(self.node, kind))?,
            json_kind: kind,
            history: self.history(&sightings)?,
        })
    }

    /// Builds the values in the order of the newest release, followed by older ones.
    pub(super) fn values(&self) -> Vec<Value> {
        let mut names = Vec::new();
        for (_, shape) in self.shapes().rev() {
            if let Shape::Enum(values) = shape {
                push_new(&mut names, values.iter().map(|it| it.name.as_str()));
            }
        }
        names.into_iter().filter_map(|name| self.value(name)).collect()
    }

    pub(super) fn value(&self, name: &str) -> Option<Value> {
        let sightings: Vec<_> = self
            .shapes()
            .filter_map(|(release, shape)| match shape {
                Shape::Enum(values) => {
                    let value = values.iter().find(|value| value.name == name)?;
                    Some(Sighting {
                        release,
                        since: value.since,
                        condition: value.condition.as_ref(),
                        features: &value.features,
                    })
                }
                Shape::Object(_) | Shape::Alternate(_) => None,
            })
            .collect();
        let history = history(self.tables.walk.sources, &self.around, &sightings)?;
        Some(Value { name: name.to_owned(), history })
    }

    /// Returns the type at a place. If the releases contradict each other, records a conflict and
    /// returns `None`.
    fn type_ref(&mut self, place: Place<'a>) -> Option<TypeRef> {
        match self.tables.type_ref(place, self.direction)? {
            Ok(ty) => Some(ty),
            Err(conflict) => {
                self.conflicts.push(conflict);
                None
            }
        }
    }
}

pub(super) fn sighting(release: usize, member: &snapshot::Member) -> Sighting<'_> {
    Sighting {
        release,
        since: member.since,
        condition: member.condition.as_ref(),
        features: &member.features,
    }
}

/// Returns whether every server of the release sends the member if the schema requires it. The
/// member must have no condition and no feature that `-compat` policies can hide.
fn always_sent(member: &snapshot::Member) -> bool {
    let hidden = |name: &str| name == "deprecated" || name == "unstable";
    member.condition.is_none() && !member.features.iter().any(|feature| hidden(&feature.name))
}

/// Returns whether the object always has the member.
fn requires(object: &Object<'_>, name: &str) -> bool {
    object.member(name).is_some_and(|member| !member.optional)
}

fn names<'w, 'a: 'w>(objects: impl DoubleEndedIterator<Item = &'w Object<'a>>) -> Vec<&'a str> {
    let mut names = Vec::new();
    for object in objects.rev() {
        push_new(&mut names, object.members.iter().map(|member| member.name.as_str()));
    }
    names
}

fn push_new<T: PartialEq>(known: &mut Vec<T>, more: impl Iterator<Item = T>) {
    for it in more {
        if !known.contains(&it) {
            known.push(it);
        }
    }
}

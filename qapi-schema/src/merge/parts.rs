//! The parts of merged types: members, branches, alternatives, values.

use std::collections::{BTreeMap, BTreeSet};

use super::builtin::Builtin;
use super::error::Conflict;
use super::history::{Around, Sighting, history};
use super::model::{
    Alternative, Change, Direction, Element, History, Member, Members, TypeId, TypeRef, Value,
};
use super::source::{Name, Object, Shape};
use super::walk::{NodeId, Place, Resolved, ResolvedElement, Walk};
use crate::release::Release;
use crate::snapshot;

/// What all parts of one node are made from.
pub(super) struct Parts<'w, 'a> {
    pub(super) walk: &'w Walk<'a>,
    pub(super) ids: &'w BTreeMap<NodeId, TypeId>,
    pub(super) node: NodeId,
    pub(super) direction: Direction,
    pub(super) around: Around,
    pub(super) conflicts: Vec<Conflict>,
}

impl<'w, 'a> Parts<'w, 'a> {
    pub(super) fn new(
        walk: &'w Walk<'a>,
        ids: &'w BTreeMap<NodeId, TypeId>,
        node: NodeId,
        direction: Direction,
        since: Change,
    ) -> Self {
        let releases: BTreeSet<_> = walk.nodes[node.0].members.iter().map(|it| it.0).collect();
        let around = Around { releases: releases.into_iter().collect(), since: Some(since) };
        Self { walk, ids, node, direction, around, conflicts: Vec::new() }
    }

    /// Every type of the node that has a shape, oldest release first.
    fn shapes(&self) -> impl DoubleEndedIterator<Item = (usize, &'w Shape<'a>)> + use<'w, 'a> {
        let walk = self.walk;
        walk.nodes[self.node.0]
            .members
            .iter()
            .filter_map(move |&(release, name)| Some((release, walk.sources[release].shape(name)?)))
    }

    /// Every object of the node, oldest release first.
    pub(super) fn objects(
        &self,
    ) -> impl DoubleEndedIterator<Item = (usize, &'w Object<'a>)> + use<'w, 'a> {
        self.shapes().filter_map(|(release, shape)| match shape {
            Shape::Object(object) => Some((release, object)),
            Shape::Alternate(_) | Shape::Enum(_) => None,
        })
    }

    /// The common members, and the order in which a constructor takes the required ones.
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
        let everywhere = self
            .objects()
            .all(|(_, object)| object.member(name).is_some_and(|member| !member.optional));
        let steady =
            !self.direction.received || sightings.iter().all(|(_, member)| always_sent(member));
        Some(Member {
            name: name.to_owned(),
            ty: self.type_ref(place)?,
            qapi_type: newest.ty.to_string(),
            required: everywhere && steady,
            history: self.history(&sightings)?,
        })
    }

    fn history(&self, sightings: &[(usize, &snapshot::Member)]) -> Option<History> {
        let sightings: Vec<_> =
            sightings.iter().map(|&(release, member)| sighting(release, member)).collect();
        history(self.walk.sources, &self.around, &sightings)
    }

    /// Required members in the order of the oldest release, which every other must keep: callers
    /// pass them by position.
    fn constructor(&mut self, members: &[Member]) -> Vec<usize> {
        let required = |name: &str| members.iter().position(|it| it.required && it.name == name);
        let order = |object: &Object<'_>| -> Vec<usize> {
            object.members.iter().filter_map(|member| required(&member.name)).collect()
        };
        let mut orders = self.objects().map(|(release, object)| (release, order(object)));
        let Some((oldest, pinned)) = orders.next() else { return Vec::new() };
        let moved = orders.find(|(_, order)| *order != pinned);
        if let Some((release, _)) = moved {
            let problem = format!(
                "{} and {} have the required members in different orders",
                self.release(oldest),
                self.release(release)
            );
            let place = self.describe_node();
            self.conflicts.push(Conflict::new(place, problem));
        }
        pinned
    }

    fn release(&self, index: usize) -> Release {
        self.walk.sources[index].release
    }

    fn describe_node(&self) -> &'a str {
        self.walk.nodes[self.node.0].name.text()
    }

    /// The alternatives, in the order of the newest release, older ones after them.
    pub(super) fn alternatives(&mut self) -> Vec<Alternative> {
        let mut names = Vec::new();
        for (_, shape) in self.shapes().rev() {
            if let Shape::Alternate(alternatives) = shape {
                push_new(&mut names, alternatives.iter().map(|it| it.name.as_str()));
            }
        }
        names.into_iter().filter_map(|name| self.alternative(name)).collect()
    }

    fn alternative(&mut self, name: &'a str) -> Option<Alternative> {
        let place = Place::Alternative(self.node, name);
        let sightings: Vec<_> = self
            .shapes()
            .filter_map(|(release, shape)| match shape {
                Shape::Alternate(alternatives) => {
                    Some((release, alternatives.iter().find(|it| it.name == name)?))
                }
                Shape::Object(_) | Shape::Enum(_) => None,
            })
            .collect();
        let occurrences = self.walk.occurrences(place);
        Some(Alternative {
            name: name.to_owned(),
            ty: self.type_ref(place)?,
            json_kind: self.walk.json_kind(*occurrences.first()?)?,
            history: self.history(&sightings)?,
        })
    }

    /// The values, in the order of the newest release, older ones after them.
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
        let history = history(self.walk.sources, &self.around, &sightings)?;
        Some(Value { name: name.to_owned(), history })
    }

    /// The type at a place; none, and a conflict, where the releases contradict each other.
    pub(super) fn type_ref(&mut self, place: Place<'a>) -> Option<TypeRef> {
        let resolved = self.walk.resolved.get(&place)?;
        let element = type_ref(resolved, self.direction, self.ids);
        if element.is_none() {
            let problem = "integers of different signs, or types of different kinds";
            self.conflicts.push(Conflict::new(self.walk.describe(place), problem));
        }
        element
    }
}

/// The type of a resolved place, for values that travel in this direction.
pub(super) fn type_ref(
    resolved: &Resolved,
    direction: Direction,
    ids: &BTreeMap<NodeId, TypeId>,
) -> Option<TypeRef> {
    let element = match &resolved.element {
        ResolvedElement::Node(node) => Element::Type(*ids.get(node)?),
        ResolvedElement::Builtin(builtins) => Element::Builtin(builtin(builtins, direction)?),
    };
    Some(if resolved.list { TypeRef::List(element) } else { TypeRef::One(element) })
}

/// The built-in type of a place: the widest of all releases where values are received, the
/// newest where they are only sent.
fn builtin(newest_first: &[Builtin], direction: Direction) -> Option<Builtin> {
    let (newest, older) = newest_first.split_first()?;
    if direction.received {
        older.iter().try_fold(*newest, |widest, other| widest.widest(*other))
    } else {
        older.iter().all(|other| newest.replaces(*other)).then_some(*newest)
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

/// Whether every server of the release sends the member if the schema requires it: it is under
/// no condition, and not of what `-compat` policies can hide.
fn always_sent(member: &snapshot::Member) -> bool {
    let hidden = |name: &str| name == "deprecated" || name == "unstable";
    member.condition.is_none() && !member.features.iter().any(|feature| hidden(&feature.name))
}

pub(super) fn push_new<'a>(names: &mut Vec<&'a str>, more: impl Iterator<Item = &'a str>) {
    for name in more {
        if !names.contains(&name) {
            names.push(name);
        }
    }
}

/// The names that can be written about a node other than its own.
pub(super) fn other_names<'a>(walk: &Walk<'a>, node: NodeId) -> Vec<&'a str> {
    let node = &walk.nodes[node.0];
    let types = node.members.iter().filter_map(|(_, name)| match name {
        Name::Type(text) if *name != node.name => Some(*text),
        _ => None,
    });
    let names: BTreeSet<_> = types.collect();
    names.into_iter().collect()
}

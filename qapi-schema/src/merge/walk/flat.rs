//! Structs that became unions, so that their members are now in a branch.

use super::{NodeId, Place, Ref, Walk};
use crate::merge::source::{Name, Object, Shape};

/// The object that a release has in place of a node's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::merge) enum StandIn<'a> {
    /// A struct that contains the members of the union and of its branches directly.
    Flat(usize, Name<'a>),
    /// No members at all.
    Nothing,
}

impl<'a> Walk<'a> {
    /// Adds the types of a flat struct's members to those of the branch.
    pub(super) fn join_flat_members(&mut self, union: NodeId, value: &str, branch: NodeId) {
        let common = self.common_names(union);
        for (release, name) in self.flat_structs(union, value) {
            let Some(object) = self.sources[release].object(name) else { continue };
            for member in object.members.clone() {
                let place = Place::Member(branch, &member.name);
                let known = !self.occurrences(place).is_empty();
                if known && !common.contains(&member.name.as_str()) {
                    self.join_place(place, (release, Ref::from(&member.ty)));
                }
            }
        }
    }

    /// Returns the places of all the node's branches.
    pub(in crate::merge) fn branch_places(&self, node: NodeId) -> Vec<Place<'a>> {
        let objects = self.objects(node).filter_map(|(_, _, object)| object.variants);
        let branches = objects.flat_map(|variants| variants.branches);
        branches.map(|branch| Place::Branch(node, &branch.name)).collect()
    }

    /// Returns what releases have in place of a branch's object.
    pub(in crate::merge) fn stand_ins(&self, union: NodeId, value: &str) -> Vec<StandIn<'a>> {
        let flat = self.flat_structs(union, value).into_iter();
        let mut found: Vec<_> = flat.map(|(release, name)| StandIn::Flat(release, name)).collect();
        let empty = self.objects(union).any(|(release, _, object)| {
            object.variants.is_some_and(|variants| {
                object.branch(value).is_none()
                    && self.has_value(release, object, variants.tag, value) == Some(true)
            })
        });
        found.extend(empty.then_some(StandIn::Nothing));
        found
    }

    /// Returns the structs in the node whose values can be of that branch.
    fn flat_structs(&self, union: NodeId, value: &str) -> Vec<(usize, Name<'a>)> {
        let Some(tag) = self.tag(union) else { return Vec::new() };
        let absent = self.absent_tag(union).is_none_or(|entry| entry.branch == value);
        self.objects(union)
            .filter(|(_, _, object)| object.variants.is_none())
            .filter(|(release, _, object)| {
                self.has_value(*release, object, tag, value).unwrap_or(absent)
            })
            .map(|(release, name, _)| (release, name))
            .collect()
    }

    /// Returns whether the object's tag can have that value, or `None` if it has no such tag.
    fn has_value(
        &self,
        release: usize,
        object: &Object<'a>,
        tag: &str,
        value: &str,
    ) -> Option<bool> {
        let ty = object.member(tag)?.ty.name();
        match self.sources[release].shape(Name::Type(ty)) {
            Some(Shape::Enum(values)) => Some(values.iter().any(|it| it.name == value)),
            _ => Some(true),
        }
    }

    /// Returns the tag of the newest union in the node.
    pub(in crate::merge) fn tag(&self, node: NodeId) -> Option<&'a str> {
        self.objects(node).rev().find_map(|(_, _, object)| Some(object.variants?.tag))
    }

    /// Returns the names of the members that the unions in the node have for all branches.
    pub(in crate::merge) fn common_names(&self, node: NodeId) -> Vec<&'a str> {
        let unions = self.objects(node).filter(|(_, _, object)| object.variants.is_some());
        unions.flat_map(|(_, _, object)| &object.members).map(|it| it.name.as_str()).collect()
    }

    /// Iterates over the objects of the node, oldest release first.
    pub(in crate::merge) fn objects<'w>(
        &'w self,
        node: NodeId,
    ) -> impl DoubleEndedIterator<Item = (usize, Name<'a>, &'w Object<'a>)> + use<'w, 'a> {
        self.nodes[node.0].members.iter().filter_map(|&(release, name)| {
            Some((release, name, self.sources[release].object(name)?))
        })
    }
}

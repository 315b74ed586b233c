//! The types that the releases have at a place.

use std::cmp::Reverse;

use super::{NodeId, Occurrence, Place, Ref, Walk};
use crate::merge::builtin::JsonKind;
use crate::merge::source::{Name, Shape, Source};
use crate::snapshot::Member;

impl<'a> Walk<'a> {
    /// Returns what each release has at a place, newest first.
    pub(in crate::merge) fn occurrences(&self, place: Place<'a>) -> Vec<Occurrence<'a>> {
        let mut found = match place {
            Place::Arguments(name) => self.by_release(|it| it.arguments(name).map(Ref::one)),
            Place::Data(name) => self.by_release(|it| it.data(name).map(Ref::one)),
            Place::Returns(name) => self
                .by_release(|it| it.snapshot.commands.get(name)?.returns.as_ref().map(Ref::from)),
            Place::Member(node, _) | Place::Branch(node, _) | Place::Alternative(node, _) => {
                let types = self.nodes[node.0].members.iter();
                types.filter_map(|it| self.in_type(place, *it)).collect()
            }
        };
        found.extend(self.joined.get(&place).into_iter().flatten());
        found.sort_by_key(|&(release, reference)| (Reverse(release), reference));
        found
    }

    /// Returns the alternative of that JSON type, if the shape is an alternate that has one.
    pub(in crate::merge) fn alternative(
        &self,
        release: usize,
        shape: &Shape<'a>,
        kind: JsonKind,
    ) -> Option<&'a Member> {
        let Shape::Alternate(alternatives) = *shape else { return None };
        alternatives.iter().find(|it| self.json_kind((release, Ref::from(&it.ty))) == Some(kind))
    }

    /// Returns the JSON type of the type's values. An alternate has no single one.
    pub(in crate::merge) fn json_kind(
        &self,
        (release, reference): Occurrence<'a>,
    ) -> Option<JsonKind> {
        if reference.list {
            return Some(JsonKind::Array);
        }
        if let Some(builtin) = reference.builtin() {
            return builtin.json_kind();
        }
        match self.sources[release].shape(reference.name)? {
            Shape::Object(_) => Some(JsonKind::Object),
            Shape::Enum(_) => Some(JsonKind::String),
            Shape::Alternate(_) => None,
        }
    }

    fn by_release(&self, pick: impl Fn(&Source<'a>) -> Option<Ref<'a>>) -> Vec<Occurrence<'a>> {
        let pick = |(index, source)| Some((index, pick(source)?));
        self.sources.iter().enumerate().filter_map(pick).collect()
    }

    /// Returns what one type of a node has at a place in the node.
    fn in_type(
        &self,
        place: Place<'a>,
        (release, name): (usize, Name<'a>),
    ) -> Option<Occurrence<'a>> {
        let shape = self.sources[release].shape(name)?;
        let member = match (place, shape) {
            (Place::Member(_, name), Shape::Object(object)) => object.member(name),
            (Place::Branch(_, name), Shape::Object(object)) => object.branch(name),
            (Place::Alternative(_, kind), _) => self.alternative(release, shape, kind),
            _ => None,
        };
        Some((release, Ref::from(&member?.ty)))
    }

    /// Returns the newest release that has anything at a place in a node.
    pub(super) fn newest_in_node(&self, node: NodeId, place: Place<'a>) -> Option<usize> {
        let types = self.nodes[node.0].members.iter().rev();
        let own = types.copied().find_map(|it| self.in_type(place, it));
        let joined = self.joined.get(&place).and_then(|them| them.last());
        own.map(|it| it.0).max(joined.map(|it| it.0))
    }
}

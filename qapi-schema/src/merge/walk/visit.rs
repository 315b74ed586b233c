//! Determines the type at a place: the leading type, and the types that are merged into it.

use super::{NodeId, Occurrence, Place, Ref, Resolved, ResolvedElement, Walk};
use crate::merge::builtin::{Builtin, JsonKind};
use crate::merge::source::{Name, Object, Shape};

impl<'a> Walk<'a> {
    pub(super) fn visit(&mut self, place: Place<'a>) {
        let occurrences = self.occurrences(place);
        let Some(&lead) = self.lead(&occurrences) else { return };
        if let Some(builtin) = lead.1.builtin() {
            self.visit_builtin(place, lead, builtin, &occurrences);
            return;
        }
        let node = self.node_for(lead.0, lead.1.name);
        let resolved = Resolved { list: lead.1.list, element: ResolvedElement::Node(node) };
        self.resolved.insert(place, resolved);
        for &other in &occurrences {
            self.join(place, node, lead, other);
        }
        if let Place::Branch(union, value) = place {
            self.join_flat_members(union, value, node);
        }
    }

    /// Returns the occurrence whose type takes precedence. It is the newest, unless an older
    /// release has an alternate, which can also hold the newer type.
    fn lead<'o>(&self, occurrences: &'o [Occurrence<'a>]) -> Option<&'o Occurrence<'a>> {
        let alternate = |&&(release, reference): &&Occurrence<'a>| {
            matches!(self.sources[release].shape(reference.name), Some(Shape::Alternate(_)))
        };
        occurrences.iter().find(alternate).or(occurrences.first())
    }

    fn visit_builtin(
        &mut self,
        place: Place<'a>,
        lead: Occurrence<'a>,
        builtin: Builtin,
        occurrences: &[Occurrence<'a>],
    ) {
        let mut builtins = Vec::new();
        for &(release, reference) in occurrences {
            match reference.builtin() {
                _ if reference.list != lead.1.list => {
                    self.conflict(place, lead, (release, reference));
                }
                Some(other) => builtins.push((release, other)),
                // A value of an enum is a string.
                None if builtin == Builtin::Str && self.is_enum(release, reference.name) => {}
                None => self.conflict(place, lead, (release, reference)),
            }
        }
        let element = ResolvedElement::Builtin(builtins);
        self.resolved.insert(place, Resolved { list: lead.1.list, element });
    }

    fn is_enum(&self, release: usize, name: Name<'a>) -> bool {
        matches!(self.sources[release].shape(name), Some(Shape::Enum(_)))
    }

    /// Returns the node to which a release's type belongs.
    ///
    /// A type may already belong to nodes. The node with the same name is preferred, then the first
    /// one. Otherwise the type joins the node of the next newer type with the same name, if the two
    /// can be merged. If there is none, it gets a new node.
    fn node_for(&mut self, release: usize, name: Name<'a>) -> NodeId {
        if let Some(owners) = self.owners.get(&(release, name)) {
            let same = owners.iter().find(|node| self.nodes[node.0].name == name);
            return *same.unwrap_or(&owners[0]);
        }
        for newer in release + 1..self.sources.len() {
            let Some(owners) = self.owners.get(&(newer, name)) else { continue };
            let node = owners[0];
            if self.mergeable(node, release, name) {
                self.add_to_node(node, release, name);
                return node;
            }
        }
        let node = self.add_node(name, false);
        self.add_to_node(node, release, name);
        node
    }

    /// Adds an occurrence to the node, if possible.
    fn join(
        &mut self,
        place: Place<'a>,
        node: NodeId,
        lead: Occurrence<'a>,
        other: Occurrence<'a>,
    ) {
        let (release, reference) = other;
        let same_list = reference.list == lead.1.list;
        if same_list && self.same_kind(node, release, reference.name) {
            self.add_to_node(node, release, reference.name);
        } else if same_list
            && reference.builtin() == Some(Builtin::Str)
            && matches!(self.kind(node), Some(Shape::Enum(_)))
        {
            // The string became an enum. Its variant `Unknown` holds every other string.
        } else {
            // Element types are merged with element types. A whole array can only join an
            // alternative of an alternate.
            let list = reference.list && !same_list;
            let possible = same_list || !lead.1.list;
            if !possible || !self.join_alternative(node, (release, Ref { list, ..reference })) {
                self.conflict(place, lead, other);
            }
        }
    }

    /// Adds an occurrence to the alternative with the same JSON type, if there is one.
    fn join_alternative(&mut self, node: NodeId, other: Occurrence<'a>) -> bool {
        let Some(kind) = self.json_kind(other) else { return false };
        if !self.has_alternative(node, kind) {
            return false;
        }
        self.join_place(Place::Alternative(node, kind), other);
        true
    }

    fn has_alternative(&self, node: NodeId, kind: JsonKind) -> bool {
        let types = self.nodes[node.0].members.iter();
        types
            .filter_map(|&(release, name)| Some((release, self.sources[release].shape(name)?)))
            .any(|(release, shape)| self.alternative(release, shape, kind).is_some())
    }

    /// Adds an occurrence that its release has at another place.
    pub(super) fn join_place(&mut self, place: Place<'a>, other: Occurrence<'a>) {
        if self.joined.entry(place).or_default().insert(other) {
            self.enqueue(place);
        }
    }

    /// Returns the shape of the node's newest type.
    pub(in crate::merge) fn kind(&self, node: NodeId) -> Option<&Shape<'a>> {
        let &(release, name) = self.nodes[node.0].members.last()?;
        self.sources[release].shape(name)
    }

    pub(super) fn same_kind(&self, node: NodeId, release: usize, name: Name<'a>) -> bool {
        let other = self.sources[release].shape(name);
        matches!(
            (self.kind(node), other),
            (Some(Shape::Object(_)), Some(Shape::Object(_)))
                | (Some(Shape::Alternate(_)), Some(Shape::Alternate(_)))
                | (Some(Shape::Enum(_)), Some(Shape::Enum(_)))
        )
    }

    /// Returns `true` if a type of a release can be merged into a node that it matches only by
    /// name. Both types must be of the same kind, and so must their common members.
    pub(super) fn mergeable(&self, node: NodeId, release: usize, name: Name<'a>) -> bool {
        let object = self.sources[release].object(name);
        self.same_kind(node, release, name)
            && object.is_none_or(|object| self.members_fit(node, release, object))
    }

    fn members_fit(&self, node: NodeId, release: usize, object: &Object<'a>) -> bool {
        object.members.iter().all(|member| {
            let known = self.occurrences(Place::Member(node, &member.name));
            let other = (release, Ref::from(&member.ty));
            known.first().is_none_or(|&first| self.alike(first, other))
        })
    }

    /// Returns `true` if values of both types have the same JSON type. Alternates are accepted,
    /// because the walk checks them later.
    fn alike(&self, one: Occurrence<'a>, other: Occurrence<'a>) -> bool {
        let (kind, other_kind) = (self.json_kind(one), self.json_kind(other));
        if kind == Some(JsonKind::Array) && other_kind == kind {
            let element = |(release, it): Occurrence<'a>| (release, Ref { list: false, ..it });
            return self.alike(element(one), element(other));
        }
        kind.is_none() || other_kind.is_none() || kind == other_kind
    }
}

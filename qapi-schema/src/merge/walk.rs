//! Which types of the releases are one: the walk from commands and events through their types.
//!
//! Types are matched by position and not by name, because QEMU renames types freely and names
//! are not on the wire. The walk takes the positions of the newest release first, then that
//! release's other definitions by name, then what only older releases have, newer ones first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::builtin::{Builtin, JsonKind};
use super::error::Conflict;
use super::source::{Name, Object, Shape, Source};
use crate::snapshot::{Member, TypeExpr};

/// The place of a node in [`Walk::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(pub(super) usize);

/// Types of several releases that are one.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// The newest name.
    pub(super) name: Name<'a>,
    /// Release and name of every type in it.
    pub(super) members: BTreeSet<(usize, Name<'a>)>,
    /// Whether it is the arguments of a command or the data of an event, and not a type.
    pub(super) own: bool,
}

/// A place in the schema that has a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Place<'a> {
    /// All arguments of a command, where some release has a union for them.
    Arguments(&'a str),
    /// The whole data of an event, where some release has a union for it.
    Data(&'a str),
    /// What a command returns.
    Returns(&'a str),
    /// A member that all values of an object can have.
    Member(NodeId, &'a str),
    /// The members that come with a value of a union's tag.
    Branch(NodeId, &'a str),
    /// An alternative of an alternate.
    Alternative(NodeId, &'a str),
}

/// What a release has at a place: a type, or an array of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ref<'a> {
    pub(super) list: bool,
    pub(super) name: Name<'a>,
}

impl<'a> Ref<'a> {
    const fn one(name: Name<'a>) -> Self {
        Self { list: false, name }
    }

    pub(super) fn builtin(self) -> Option<Builtin> {
        match self.name {
            Name::Type(name) => Builtin::from_name(name),
            Name::Arguments(_) | Name::Data(_) => None,
        }
    }
}

impl<'a> From<&'a TypeExpr> for Ref<'a> {
    fn from(expr: &'a TypeExpr) -> Self {
        Self { list: matches!(expr, TypeExpr::Array(_)), name: Name::Type(expr.name()) }
    }
}

impl fmt::Display for Ref<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.name {
            Name::Type(name) => name,
            Name::Arguments(_) | Name::Data(_) => "members written in place",
        };
        if self.list { write!(f, "[{name}]") } else { f.write_str(name) }
    }
}

/// What all releases together have at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Resolved {
    pub(super) list: bool,
    pub(super) element: ResolvedElement,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ResolvedElement {
    /// The built-in types of the releases, newest first.
    Builtin(Vec<Builtin>),
    Node(NodeId),
}

/// The walk and what it found.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    pub(super) sources: &'a [Source<'a>],
    pub(super) nodes: Vec<Node<'a>>,
    pub(super) resolved: BTreeMap<Place<'a>, Resolved>,
    pub(super) conflicts: BTreeMap<Place<'a>, Conflict>,
    owners: BTreeMap<(usize, Name<'a>), Vec<NodeId>>,
    pending: BTreeSet<(Reverse<usize>, Place<'a>)>,
    /// What joined an alternate as one of its alternatives.
    joined: BTreeMap<Place<'a>, BTreeSet<(usize, Ref<'a>)>>,
}

impl<'a> Walk<'a> {
    /// Walks all releases.
    pub(super) fn run(sources: &'a [Source<'a>]) -> Self {
        let mut walk = Self {
            sources,
            nodes: Vec::new(),
            resolved: BTreeMap::new(),
            conflicts: BTreeMap::new(),
            owners: BTreeMap::new(),
            pending: BTreeSet::new(),
            joined: BTreeMap::new(),
        };
        walk.start();
        walk.drain(walk.newest());
        walk.rest_by_name();
        walk.drain(0);
        walk
    }

    fn newest(&self) -> usize {
        self.sources.len() - 1
    }

    fn start(&mut self) {
        for (index, source) in self.sources.iter().enumerate() {
            for command in source.snapshot.commands.keys() {
                self.enqueue(Place::Returns(command));
                if let Some(name) = source.arguments(command) {
                    self.start_own(
                        index,
                        name,
                        Name::Arguments(command),
                        Place::Arguments(command),
                    );
                }
            }
            for event in source.snapshot.events.keys() {
                if let Some(name) = source.data(event) {
                    self.start_own(index, name, Name::Data(event), Place::Data(event));
                }
            }
        }
    }

    /// Makes what a release has as arguments or data part of that command's or event's own node,
    /// and walks it as a type too where it is a union.
    fn start_own(&mut self, index: usize, name: Name<'a>, own: Name<'a>, place: Place<'a>) {
        let node = match self.nodes.iter().position(|node| node.own && node.name == own) {
            Some(position) => NodeId(position),
            None => self.add_node(own, true),
        };
        self.add_to_node(node, index, name);
        if self.is_union(index, name) {
            self.enqueue(place);
        }
    }

    fn is_union(&self, index: usize, name: Name<'a>) -> bool {
        self.sources[index].object(name).is_some_and(|object| object.variants.is_some())
    }

    /// Resolves places until none is left whose newest release is `oldest` or later.
    fn drain(&mut self, oldest: usize) {
        while let Some(&(Reverse(newest), place)) = self.pending.first() {
            if newest < oldest {
                return;
            }
            self.pending.pop_first();
            self.visit(place);
        }
    }

    /// The definitions of the newest release that no position leads to, each with what older
    /// releases call by the same name.
    fn rest_by_name(&mut self) {
        let newest = self.newest();
        for name in self.sources[newest].snapshot.types.keys().map(|name| Name::Type(name)) {
            if self.owners.contains_key(&(newest, name)) {
                continue;
            }
            let node = self.add_node(name, false);
            self.add_to_node(node, newest, name);
            for older in (0..newest).rev() {
                let free = !self.owners.contains_key(&(older, name));
                if free && self.same_kind(node, older, name) {
                    self.add_to_node(node, older, name);
                }
            }
            self.drain(newest);
        }
    }

    fn add_node(&mut self, name: Name<'a>, own: bool) -> NodeId {
        self.nodes.push(Node { name, members: BTreeSet::new(), own });
        NodeId(self.nodes.len() - 1)
    }

    fn add_to_node(&mut self, node: NodeId, release: usize, name: Name<'a>) {
        if !self.nodes[node.0].members.insert((release, name)) {
            return;
        }
        if !self.nodes[node.0].own {
            self.owners.entry((release, name)).or_default().push(node);
        }
        match self.sources[release].shape(name) {
            Some(Shape::Object(object)) => self.enqueue_object(node, &object.clone()),
            Some(Shape::Alternate(alternatives)) => {
                for alternative in *alternatives {
                    self.enqueue(Place::Alternative(node, &alternative.name));
                }
            }
            Some(Shape::Enum(_)) | None => {}
        }
    }

    fn enqueue_object(&mut self, node: NodeId, object: &Object<'a>) {
        for member in &object.members {
            self.enqueue(Place::Member(node, &member.name));
        }
        for branch in object.variants.iter().flat_map(|variants| variants.branches) {
            self.enqueue(Place::Branch(node, &branch.name));
        }
    }

    fn enqueue(&mut self, place: Place<'a>) {
        if let Some(&(newest, _)) = self.occurrences(place).first() {
            self.pending.insert((Reverse(newest), place));
        }
    }

    /// What each release has at a place, newest first.
    pub(super) fn occurrences(&self, place: Place<'a>) -> Vec<(usize, Ref<'a>)> {
        let mut found: Vec<_> = match place {
            Place::Arguments(name) => self.by_release(|it| it.arguments(name).map(Ref::one)),
            Place::Data(name) => self.by_release(|it| it.data(name).map(Ref::one)),
            Place::Returns(name) => self
                .by_release(|it| it.snapshot.commands.get(name)?.returns.as_ref().map(Ref::from)),
            Place::Member(node, name) => self.by_part(node, |shape| match shape {
                Shape::Object(object) => object.member(name),
                Shape::Alternate(_) | Shape::Enum(_) => None,
            }),
            Place::Branch(node, name) => self.by_part(node, |shape| match shape {
                Shape::Object(object) => find(object.variants?.branches, name),
                Shape::Alternate(_) | Shape::Enum(_) => None,
            }),
            Place::Alternative(node, name) => self.by_part(node, |shape| match shape {
                Shape::Alternate(alternatives) => find(alternatives, name),
                Shape::Object(_) | Shape::Enum(_) => None,
            }),
        };
        found.extend(self.joined.get(&place).into_iter().flatten());
        found.sort_by_key(|&(release, reference)| (Reverse(release), reference));
        found
    }

    fn by_release(&self, pick: impl Fn(&Source<'a>) -> Option<Ref<'a>>) -> Vec<(usize, Ref<'a>)> {
        let pick = |(index, source)| Some((index, pick(source)?));
        self.sources.iter().enumerate().filter_map(pick).collect()
    }

    fn by_part(
        &self,
        node: NodeId,
        pick: impl Fn(&Shape<'a>) -> Option<&'a Member>,
    ) -> Vec<(usize, Ref<'a>)> {
        let member = |&(release, name): &(usize, Name<'a>)| {
            Some((release, Ref::from(&pick(self.sources[release].shape(name)?)?.ty)))
        };
        self.nodes[node.0].members.iter().filter_map(member).collect()
    }

    fn visit(&mut self, place: Place<'a>) {
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
    }

    /// The release whose type decides: the newest, unless an older one has an alternate, which
    /// can hold what the newest has.
    fn lead<'o>(&self, occurrences: &'o [(usize, Ref<'a>)]) -> Option<&'o (usize, Ref<'a>)> {
        let alternate = |&&(release, reference): &&(usize, Ref<'a>)| {
            matches!(self.sources[release].shape(reference.name), Some(Shape::Alternate(_)))
        };
        occurrences.iter().find(alternate).or(occurrences.first())
    }

    fn visit_builtin(
        &mut self,
        place: Place<'a>,
        lead: (usize, Ref<'a>),
        builtin: Builtin,
        occurrences: &[(usize, Ref<'a>)],
    ) {
        let mut builtins = Vec::new();
        for &(release, reference) in occurrences {
            match reference.builtin() {
                _ if reference.list != lead.1.list => {
                    self.conflict(place, lead, (release, reference));
                }
                Some(other) => builtins.push(other),
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

    /// The node that a release's type belongs to.
    ///
    /// What only older releases have goes where its type already belongs: the node of the same
    /// name first, then any, then that of the same name in the next release that has one.
    fn node_for(&mut self, release: usize, name: Name<'a>) -> NodeId {
        if let Some(owners) = self.owners.get(&(release, name)) {
            let same = owners.iter().find(|node| self.nodes[node.0].name == name);
            return *same.unwrap_or(&owners[0]);
        }
        for newer in release + 1..self.sources.len() {
            let Some(owners) = self.owners.get(&(newer, name)) else { continue };
            let node = owners[0];
            if self.same_kind(node, release, name) {
                self.add_to_node(node, release, name);
                return node;
            }
        }
        let node = self.add_node(name, false);
        self.add_to_node(node, release, name);
        node
    }

    fn same_kind(&self, node: NodeId, release: usize, name: Name<'a>) -> bool {
        let other = self.sources[release].shape(name);
        matches!(
            (self.kind(node), other),
            (Some(Shape::Object(_)), Some(Shape::Object(_)))
                | (Some(Shape::Alternate(_)), Some(Shape::Alternate(_)))
                | (Some(Shape::Enum(_)), Some(Shape::Enum(_)))
        )
    }

    /// The shape of the node's newest type.
    pub(super) fn kind(&self, node: NodeId) -> Option<&Shape<'a>> {
        let &(release, name) = self.nodes[node.0].members.last()?;
        self.sources[release].shape(name)
    }

    /// Makes what a release has at the place part of the node, if it can be.
    fn join(
        &mut self,
        place: Place<'a>,
        node: NodeId,
        lead: (usize, Ref<'a>),
        other: (usize, Ref<'a>),
    ) {
        let (release, reference) = other;
        let same_list = reference.list == lead.1.list;
        if same_list && self.same_kind(node, release, reference.name) {
            self.add_to_node(node, release, reference.name);
        } else if same_list
            && reference.builtin() == Some(Builtin::Str)
            && matches!(self.kind(node), Some(Shape::Enum(_)))
        {
            // The string became an enum, whose `Unknown` holds every other string.
        } else {
            // Elements join elements; a whole array can only join an alternate itself.
            let list = reference.list && !same_list;
            let possible = same_list || !lead.1.list;
            if !possible || !self.join_alternative(node, (release, Ref { list, ..reference })) {
                self.conflict(place, lead, other);
            }
        }
    }

    /// Makes what a release has one of the alternatives, if one has the same JSON type.
    fn join_alternative(&mut self, node: NodeId, other: (usize, Ref<'a>)) -> bool {
        let Some(json_kind) = self.json_kind(other) else { return false };
        let Some(Shape::Alternate(alternatives)) = self.kind(node) else { return false };
        let alternatives = *alternatives;
        let newest = self.nodes[node.0].members.last().map_or(0, |member| member.0);
        let fits = |it: &&Member| self.json_kind((newest, Ref::from(&it.ty))) == Some(json_kind);
        let Some(alternative) = alternatives.iter().find(fits) else { return false };
        let place = Place::Alternative(node, &alternative.name);
        if self.joined.entry(place).or_default().insert(other) {
            self.enqueue(place);
        }
        true
    }

    /// How values of the type look in JSON; of an alternate, in no single way.
    pub(super) fn json_kind(&self, (release, reference): (usize, Ref<'a>)) -> Option<JsonKind> {
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

    fn conflict(&mut self, place: Place<'a>, one: (usize, Ref<'a>), other: (usize, Ref<'a>)) {
        let release = |(index, _): (usize, Ref<'a>)| self.sources[index].release;
        let problem =
            format!("{} in {} and {} in {}", one.1, release(one), other.1, release(other));
        let conflict = Conflict::new(self.describe(place), problem);
        self.conflicts.insert(place, conflict);
    }

    /// The place in words.
    pub(super) fn describe(&self, place: Place<'a>) -> String {
        let node = |node: NodeId| match self.nodes[node.0].name {
            Name::Type(name) => name.to_owned(),
            Name::Arguments(name) => format!("command {name}"),
            Name::Data(name) => format!("event {name}"),
        };
        match place {
            Place::Arguments(name) => format!("the arguments of {name}"),
            Place::Data(name) => format!("the data of {name}"),
            Place::Returns(name) => format!("what {name} returns"),
            Place::Member(id, name) => format!("{}, member {name}", node(id)),
            Place::Branch(id, name) => format!("{}, branch {name}", node(id)),
            Place::Alternative(id, name) => format!("{}, alternative {name}", node(id)),
        }
    }
}

fn find<'a>(members: &'a [Member], name: &str) -> Option<&'a Member> {
    members.iter().find(|member| member.name == name)
}

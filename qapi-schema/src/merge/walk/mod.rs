//! The walk that matches the types of all releases. It goes from commands and events through their
//! types.
//!
//! Types are matched by position and not by name, because QEMU renames types freely and names are
//! not transferred. The walk first takes the positions of the newest release, then that release's
//! other definitions by name, then the positions that only older releases have, newer ones first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::builtin::JsonKind;
use super::error::Conflict;
use super::overrides::{AbsentTag, Overrides, Renamed};
use super::source::{Name, Object, Shape, Source};
use crate::snapshot::Member;

mod flat;
mod occurrences;
mod place;
mod visit;

pub(super) use flat::StandIn;
pub(super) use place::{Node, NodeId, Occurrence, Place, Ref, Resolved, ResolvedElement};

/// The walk and its result.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    pub(super) sources: &'a [Source<'a>],
    pub(super) overrides: Overrides<'a>,
    /// The older names of types that only the table of overrides provides.
    pub(super) renamed: BTreeSet<&'a str>,
    pub(super) nodes: Vec<Node<'a>>,
    pub(super) resolved: BTreeMap<Place<'a>, Resolved>,
    pub(super) conflicts: BTreeMap<Place<'a>, Conflict>,
    /// The nodes of arguments and data.
    own: BTreeMap<Name<'a>, NodeId>,
    owners: BTreeMap<(usize, Name<'a>), Vec<NodeId>>,
    pending: BTreeSet<(Reverse<usize>, Place<'a>)>,
    /// Types that are at another place in their release: at that of an alternate, or in a flat
    /// struct.
    joined: BTreeMap<Place<'a>, BTreeSet<Occurrence<'a>>>,
}

impl<'a> Walk<'a> {
    /// Walks all releases.
    pub(super) fn run(sources: &'a [Source<'a>], overrides: Overrides<'a>) -> Self {
        let mut walk = Self {
            sources,
            overrides,
            renamed: BTreeSet::new(),
            nodes: Vec::new(),
            resolved: BTreeMap::new(),
            conflicts: BTreeMap::new(),
            own: BTreeMap::new(),
            owners: BTreeMap::new(),
            pending: BTreeSet::new(),
            joined: BTreeMap::new(),
        };
        walk.start();
        walk.drain(walk.newest());
        walk.rest_by_name();
        walk.drain(0);
        walk.older_by_name();
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

    /// Adds the arguments or data of a release to the node of that command or event. A union is
    /// also walked as a type.
    fn start_own(&mut self, index: usize, name: Name<'a>, own: Name<'a>, place: Place<'a>) {
        let node = match self.own_node(own) {
            Some(node) => node,
            None => self.add_node(own, true),
        };
        self.add_to_node(node, index, name);
        if self.is_union(index, name) {
            self.enqueue(place);
        }
    }

    /// Returns the node of a command's arguments or an event's data.
    pub(super) fn own_node(&self, own: Name<'a>) -> Option<NodeId> {
        self.own.get(&own).copied()
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

    /// Adds the definitions of the newest release that no position leads to, together with the
    /// types of the same name in older releases.
    fn rest_by_name(&mut self) {
        let newest = self.newest();
        for name in self.sources[newest].snapshot.types.keys().map(|name| Name::Type(name)) {
            if self.owners.contains_key(&(newest, name)) {
                continue;
            }
            let node = self.add_node(name, false);
            self.add_to_node(node, newest, name);
            for older in (0..newest).rev() {
                let name = self.older_name(older, name);
                let free = !self.owners.contains_key(&(older, name));
                if free && self.mergeable(node, older, name) {
                    self.add_to_node(node, older, name);
                }
            }
            self.drain(newest);
        }
    }

    /// Returns the name that an older release has for a type that no position leads to.
    fn older_name(&mut self, release: usize, name: Name<'a>) -> Name<'a> {
        let has = |release: usize, name| self.sources[release].shape(name).is_some();
        if has(release, name) {
            return name;
        }
        let is_old_name = |entry: &&Renamed| {
            let from = Name::Type(entry.from);
            name == Name::Type(entry.to) && has(release, from) && !has(self.newest(), from)
        };
        let Some(entry) = self.overrides.renamed.iter().find(is_old_name) else { return name };
        self.renamed.insert(entry.from);
        Name::Type(entry.from)
    }

    /// Adds the definitions of older releases to which a position leads only in later releases.
    /// They show when the types were introduced.
    fn older_by_name(&mut self) {
        let sources = self.sources;
        for (release, source) in sources.iter().enumerate().rev().skip(1) {
            for name in source.snapshot.types.keys().map(|name| Name::Type(name)) {
                if self.owners.contains_key(&(release, name)) {
                    continue;
                }
                let newer = self.owners.get(&(release + 1, name)).and_then(|it| it.first());
                let newer = newer.copied().filter(|node| self.mergeable(*node, release, name));
                if let Some(node) = newer.or_else(|| self.heir_of_arguments(release, name)) {
                    self.add_to_node(node, release, name);
                    self.drain(release);
                }
            }
        }
    }

    /// Returns the type of a later release into which a former type of arguments or data was
    /// joined. It must hold the same arguments or data and have all members of the former type.
    fn heir_of_arguments(&self, release: usize, name: Name<'a>) -> Option<NodeId> {
        let holds = |node: &&Node<'a>| node.own && node.members.contains(&(release, name));
        let nodes = self.nodes.iter().filter(holds);
        let later = nodes.flat_map(|node| node.members.iter().filter(|it| it.0 > release));
        let heirs = later.filter_map(|member| self.owners.get(member)?.first().copied());
        let object = self.sources[release].object(name)?;
        let has =
            |node, member: &Member| !self.occurrences(Place::Member(node, &member.name)).is_empty();
        let mut fitting = heirs.filter(|node| self.mergeable(*node, release, name));
        fitting.find(|node| object.members.iter().all(|member| has(*node, member)))
    }

    fn add_node(&mut self, name: Name<'a>, own: bool) -> NodeId {
        let node = NodeId(self.nodes.len());
        self.nodes.push(Node { name, members: BTreeSet::new(), own });
        if own {
            self.own.insert(name, node);
        }
        node
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
                    if let Some(kind) = self.json_kind((release, Ref::from(&alternative.ty))) {
                        self.enqueue(Place::Alternative(node, kind));
                    }
                }
            }
            Some(Shape::Enum(_)) | None => {}
        }
    }

    fn enqueue_object(&mut self, node: NodeId, object: &Object<'a>) {
        for member in &object.members {
            self.enqueue(Place::Member(node, &member.name));
        }
        // The members of a struct can be those of any branch.
        let branches = match object.variants {
            Some(variants) => {
                variants.branches.iter().map(|it| Place::Branch(node, &it.name)).collect()
            }
            None => self.branch_places(node),
        };
        for place in branches {
            self.enqueue(place);
        }
    }

    fn enqueue(&mut self, place: Place<'a>) {
        let newest = match place {
            Place::Member(node, _) | Place::Branch(node, _) | Place::Alternative(node, _) => {
                self.newest_in_node(node, place)
            }
            Place::Arguments(_) | Place::Data(_) | Place::Returns(_) => {
                self.occurrences(place).first().map(|it| it.0)
            }
        };
        if let Some(newest) = newest {
            self.pending.insert((Reverse(newest), place));
        }
    }

    /// Returns the override for the absence of the union's tag, if there is one.
    pub(super) fn absent_tag(&self, union: NodeId) -> Option<&'a AbsentTag> {
        let name = self.nodes[union.0].name.text();
        self.overrides.absent_tags.iter().find(|entry| entry.union == name)
    }

    fn conflict(&mut self, place: Place<'a>, one: Occurrence<'a>, other: Occurrence<'a>) {
        let problem = self.differ(one, other);
        let conflict = Conflict::new(self.describe(place), problem);
        self.conflicts.insert(place, conflict);
    }

    /// Describes the types of two releases.
    fn differ(&self, one: Occurrence<'a>, other: Occurrence<'a>) -> String {
        let release = |(index, _): Occurrence<'a>| self.sources[index].release;
        format!("{} in {} and {} in {}", one.1, release(one), other.1, release(other))
    }

    /// Describes the place.
    pub(super) fn describe(&self, place: Place<'a>) -> String {
        match place {
            Place::Arguments(name) => format!("the arguments of {name}"),
            Place::Data(name) => format!("the data of {name}"),
            Place::Returns(name) => format!("what {name} returns"),
            Place::Member(id, name) => format!("{}, member {name}", self.describe_node(id)),
            Place::Branch(id, name) => format!("{}, branch {name}", self.describe_node(id)),
            Place::Alternative(id, kind) => {
                format!("{}, {} alternative", self.describe_node(id), json_words(kind))
            }
        }
    }

    /// Describes the node.
    pub(super) fn describe_node(&self, node: NodeId) -> String {
        match self.nodes[node.0].name {
            Name::Type(name) => name.to_owned(),
            Name::Arguments(name) => format!("command {name}"),
            Name::Data(name) => format!("event {name}"),
        }
    }
}

const fn json_words(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "string",
        JsonKind::Number => "number",
        JsonKind::Bool => "boolean",
        JsonKind::Null => "null",
        JsonKind::Array => "array",
        JsonKind::Object => "object",
    }
}

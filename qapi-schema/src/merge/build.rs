//! From what the walk found to the merged schema.

use std::collections::{BTreeMap, BTreeSet};

use super::direction::directions;
use super::error::{Conflict, MergeError};
use super::history::{Around, Sighting, history};
use super::model::{
    Arguments, Branch, Change, Command, Direction, Event, History, Kind, Merged, Type, TypeId,
    TypeRef, Union,
};
use super::overrides::ABSENT_TAGS;
use super::parts::{Parts, other_names, push_new, sighting, type_ref};
use super::source::{Name, Shape, Source};
use super::walk::{NodeId, Place, Resolved, ResolvedElement, Walk};
use crate::snapshot::Header;

/// Builds the merged schema.
pub(super) fn build(walk: &Walk<'_>) -> Result<Merged, MergeError> {
    let mut build = Build::new(walk);
    let merged = build.merged()?;
    build.conflicts.extend(walk.conflicts.values().cloned());
    if build.conflicts.is_empty() {
        Ok(merged)
    } else {
        Err(MergeError::Conflicts(build.conflicts))
    }
}

struct Build<'w, 'a> {
    walk: &'w Walk<'a>,
    directions: Vec<Direction>,
    ids: BTreeMap<NodeId, TypeId>,
    conflicts: Vec<Conflict>,
    absent_tags: BTreeSet<&'static str>,
}

impl<'w, 'a> Build<'w, 'a> {
    fn new(walk: &'w Walk<'a>) -> Self {
        Self {
            walk,
            directions: directions(walk),
            ids: type_ids(walk),
            conflicts: Vec::new(),
            absent_tags: BTreeSet::new(),
        }
    }

    fn merged(&mut self) -> Result<Merged, MergeError> {
        let sources = self.walk.sources;
        let newest = sources.last().ok_or(MergeError::Nothing)?;
        let nodes: Vec<_> = self.ids.iter().map(|(&node, &id)| (id, node)).collect();
        let mut nodes = nodes;
        nodes.sort_unstable();
        let types = nodes.into_iter().filter_map(|(_, node)| self.ty(node)).collect();
        let merged = Merged {
            protocol: newest.snapshot.protocol,
            releases: sources.iter().map(|source| source.release).collect(),
            commands: self.commands(),
            events: self.events(),
            types,
        };
        self.check_overrides()?;
        Ok(merged)
    }

    /// Every override must have been needed, if the range reaches back far enough to need it.
    fn check_overrides(&self) -> Result<(), MergeError> {
        let (Some(oldest), Some(newest)) = (self.walk.sources.first(), self.walk.sources.last())
        else {
            return Ok(());
        };
        for entry in ABSENT_TAGS {
            let reaches = |source: &Source<'_>| {
                (source.release.major, source.release.minor) <= entry.last_needed
            };
            let has = newest.shape(Name::Type(entry.union)).is_some();
            if has && reaches(oldest) && !reaches(newest) && !self.absent_tags.contains(entry.union)
            {
                return Err(MergeError::UnusedOverride(entry.union.to_owned()));
            }
        }
        Ok(())
    }

    fn commands(&mut self) -> Vec<Command> {
        let names: BTreeSet<_> =
            self.walk.sources.iter().flat_map(|it| it.snapshot.commands.keys()).collect();
        names.into_iter().filter_map(|name| self.command(name)).collect()
    }

    fn command(&mut self, name: &'a str) -> Option<Command> {
        let found: Vec<_> = seen(self.walk.sources, |it| it.snapshot.commands.get(name));
        let headers: Vec<_> = found.iter().map(|(index, it)| (*index, &it.header)).collect();
        let history = self.definition_history(&headers)?;
        let newest = found.last()?.1;
        let direction = Direction { sent: true, received: false };
        let releases = found.iter().map(|(index, _)| *index).collect();
        let own = (Name::Arguments(name), Place::Arguments(name));
        let arguments = self.arguments(own, direction, releases, history.since);
        Some(Command {
            name: name.to_owned(),
            module: newest.header.module.clone(),
            arguments: arguments?,
            returns: self.returns(name, found.iter().all(|(_, it)| it.returns.is_some())),
            generated: newest.generated,
            success_response: newest.success_response,
            allow_oob: newest.allow_oob,
            allow_preconfig: newest.allow_preconfig,
            history,
        })
    }

    fn returns(&mut self, name: &'a str, always: bool) -> Option<TypeRef> {
        let place = Place::Returns(name);
        let resolved = self.walk.resolved.get(&place)?;
        if !always {
            let problem = "some releases return something and others nothing";
            self.conflicts.push(Conflict::new(self.walk.describe(place), problem));
        }
        let direction = Direction { sent: false, received: true };
        let returned = type_ref(resolved, direction, &self.ids);
        if returned.is_none() {
            self.conflicts.push(Conflict::new(self.walk.describe(place), "different integers"));
        }
        returned
    }

    fn events(&mut self) -> Vec<Event> {
        let names: BTreeSet<_> =
            self.walk.sources.iter().flat_map(|it| it.snapshot.events.keys()).collect();
        names.into_iter().filter_map(|name| self.event(name)).collect()
    }

    fn event(&mut self, name: &'a str) -> Option<Event> {
        let found: Vec<_> = seen(self.walk.sources, |it| it.snapshot.events.get(name));
        let headers: Vec<_> = found.iter().map(|(index, it)| (*index, &it.header)).collect();
        let history = self.definition_history(&headers)?;
        let direction = Direction { sent: false, received: true };
        let releases = found.iter().map(|(index, _)| *index).collect();
        let own = (Name::Data(name), Place::Data(name));
        let data = self.arguments(own, direction, releases, history.since);
        Some(Event {
            name: name.to_owned(),
            module: found.last()?.1.header.module.clone(),
            data: data?,
            history,
        })
    }

    fn definition_history(&self, headers: &[(usize, &Header)]) -> Option<History> {
        let sightings: Vec<_> = headers
            .iter()
            .map(|&(release, header)| Sighting {
                release,
                since: header.since,
                condition: header.condition.as_ref(),
                features: &header.features,
            })
            .collect();
        history(self.walk.sources, &Around::schema(self.walk.sources), &sightings)
    }

    /// The arguments of a command or data of an event: a union if a release has one there, else
    /// members of its own.
    fn arguments(
        &mut self,
        (own, place): (Name<'a>, Place<'a>),
        direction: Direction,
        releases: Vec<usize>,
        since: Change,
    ) -> Option<Arguments> {
        if let Some(Resolved { element: ResolvedElement::Node(node), .. }) =
            self.walk.resolved.get(&place)
        {
            return Some(Arguments::Union(*self.ids.get(node)?));
        }
        let Some(index) = self.walk.nodes.iter().position(|it| it.own && it.name == own) else {
            return Some(Arguments::Members(Default::default()));
        };
        let mut parts = Parts::new(self.walk, &self.ids, NodeId(index), direction, since);
        // A release whose command takes nothing lacks every argument.
        let without = releases.iter().any(|release| !parts.around.releases.contains(release));
        parts.around.releases = releases;
        let names = member_names(&parts);
        let mut members = parts.members(&names);
        self.conflicts.append(&mut parts.conflicts);
        if without {
            members.members.iter_mut().for_each(|member| member.required = false);
            members.constructor.clear();
        }
        Some(Arguments::Members(members))
    }

    fn ty(&mut self, node: NodeId) -> Option<Type> {
        let walk = self.walk;
        let found = &walk.nodes[node.0];
        let headers: Vec<_> = found
            .members
            .iter()
            .filter_map(|&(release, name)| Some((release, walk.sources[release].header(name)?)))
            .collect();
        let history = self.definition_history(&headers)?;
        let reached = self.directions[node.0];
        let unreached = reached == Direction::default();
        let both = Direction { sent: true, received: true };
        let direction = if unreached { both } else { reached };
        let mut parts = Parts::new(walk, &self.ids, node, direction, history.since);
        let kind = match walk.kind(node)? {
            Shape::Enum(_) => Kind::Enum(parts.values()),
            Shape::Alternate(_) => Kind::Alternate(parts.alternatives()),
            Shape::Object(_) => object(&mut parts, &mut self.absent_tags),
        };
        self.conflicts.append(&mut parts.conflicts);
        Some(Type {
            name: found.name.text().to_owned(),
            aliases: self.aliases(node),
            module: headers.last()?.1.module.clone(),
            history,
            direction,
            reached: !unreached,
            kind,
        })
    }

    /// Older names of the node that no other node goes by.
    fn aliases(&self, node: NodeId) -> Vec<String> {
        let taken =
            |name: &str| self.ids.keys().any(|it| self.walk.nodes[it.0].name.text() == name);
        let names = other_names(self.walk, node).into_iter();
        names.filter(|name| !taken(name)).map(str::to_owned).collect()
    }
}

/// Numbers the nodes that are types, by name.
fn type_ids(walk: &Walk<'_>) -> BTreeMap<NodeId, TypeId> {
    let nodes = walk.nodes.iter().enumerate().filter(|(_, node)| !node.own);
    let mut nodes: Vec<_> = nodes.map(|(index, node)| (node.name.text(), NodeId(index))).collect();
    nodes.sort_unstable();
    nodes.into_iter().enumerate().map(|(id, (_, node))| (node, TypeId(id))).collect()
}

fn seen<'a, T>(
    sources: &[Source<'a>],
    pick: impl Fn(&Source<'a>) -> Option<&'a T>,
) -> Vec<(usize, &'a T)> {
    let pick = |(index, source)| Some((index, pick(source)?));
    sources.iter().enumerate().filter_map(pick).collect()
}

/// The names of all common members, in the order of the newest release, older ones after them.
fn member_names<'a>(parts: &Parts<'_, 'a>) -> Vec<&'a str> {
    let mut names = Vec::new();
    for (_, object) in parts.objects().rev() {
        push_new(&mut names, object.members.iter().map(|member| member.name.as_str()));
    }
    names
}

fn object<'a>(parts: &mut Parts<'_, 'a>, absent_tags: &mut BTreeSet<&'static str>) -> Kind {
    let tag = parts.objects().filter_map(|(_, object)| Some(object.variants?.tag)).next_back();
    match tag {
        None => {
            let names = member_names(parts);
            Kind::Struct(parts.members(&names))
        }
        Some(tag) => match union(parts, tag, absent_tags) {
            Some(union) => Kind::Union(union),
            None => Kind::Struct(Default::default()),
        },
    }
}

/// A union; what some releases have as plain members of a struct is in a branch.
fn union<'a>(
    parts: &mut Parts<'_, 'a>,
    tag: &'a str,
    absent_tags: &mut BTreeSet<&'static str>,
) -> Option<Union> {
    let mut names = Vec::new();
    for (_, object) in parts.objects().rev().filter(|(_, object)| object.variants.is_some()) {
        push_new(&mut names, object.members.iter().map(|member| member.name.as_str()));
    }
    let common = parts.members(&names);
    let resolved = parts.walk.resolved.get(&Place::Member(parts.node, tag))?;
    let ResolvedElement::Node(tag_node) = resolved.element else { return None };
    let absent_tag = absent_tag(parts, tag, absent_tags);
    let branches = branches(parts, tag_node);
    check_covered(parts, &names);
    let tag_type = *parts.ids.get(&tag_node)?;
    Some(Union { common, tag: tag.to_owned(), tag_type, absent_tag, branches })
}

fn absent_tag(
    parts: &mut Parts<'_, '_>,
    tag: &str,
    used: &mut BTreeSet<&'static str>,
) -> Option<String> {
    let lacking = parts
        .objects()
        .find(|(_, object)| object.member(tag).is_none_or(|member| member.optional))?;
    let name = parts.walk.nodes[parts.node.0].name.text();
    let Some(entry) = ABSENT_TAGS.iter().find(|entry| entry.union == name) else {
        let release = parts.walk.sources[lacking.0].release;
        let problem = format!("{release} has no tag {tag}, and no override says what that means");
        parts.conflicts.push(Conflict::new(name, problem));
        return None;
    };
    used.insert(entry.union);
    Some(entry.branch.to_owned())
}

/// A branch for each value of the tag, with members or without.
fn branches<'a>(parts: &mut Parts<'_, 'a>, tag_node: NodeId) -> Vec<Branch> {
    let since = parts.around.since;
    let Some(since) = since else { return Vec::new() };
    let values = Parts::new(parts.walk, parts.ids, tag_node, parts.direction, since).values();
    values.into_iter().map(|value| branch(parts, value.name, value.history)).collect()
}

fn branch<'a>(parts: &mut Parts<'_, 'a>, name: String, value: History) -> Branch {
    let found: Vec<_> = parts
        .objects()
        .filter_map(|(release, object)| {
            let branches = object.variants?.branches;
            Some((release, branches.iter().find(|branch| branch.name == name)?))
        })
        .collect();
    let Some(&(_, newest)) = found.last() else { return Branch { name, ty: None, history: value } };
    let place = Place::Branch(parts.node, &newest.name);
    let ty = parts.walk.resolved.get(&place).and_then(|resolved| match resolved.element {
        ResolvedElement::Node(node) => parts.ids.get(&node).copied(),
        ResolvedElement::Builtin(_) => None,
    });
    let sightings: Vec<_> =
        found.iter().map(|&(release, member)| sighting(release, member)).collect();
    let history = history(parts.walk.sources, &parts.around, &sightings).unwrap_or(value);
    Branch { name, ty, history }
}

/// What a release has in a struct where others have this union must be in the union too.
fn check_covered(parts: &mut Parts<'_, '_>, common: &[&str]) {
    let mut lost = Vec::new();
    for (release, object) in parts.objects().filter(|(_, object)| object.variants.is_none()) {
        for member in &object.members {
            let known = common.contains(&member.name.as_str()) || in_branch(parts, &member.name);
            if !known {
                lost.push((release, member.name.clone()));
            }
        }
    }
    for (release, name) in lost {
        let release = parts.walk.sources[release].release;
        let problem = format!("{release} has a member {name}, which the union of others lacks");
        let place = parts.walk.nodes[parts.node.0].name.text();
        parts.conflicts.push(Conflict::new(place, problem));
    }
}

fn in_branch(parts: &Parts<'_, '_>, name: &str) -> bool {
    parts.objects().any(|(release, object)| {
        let branches = object.variants.iter().flat_map(|variants| variants.branches);
        branches.into_iter().any(|branch| {
            let members = parts.walk.sources[release].object(Name::Type(branch.ty.name()));
            members.is_some_and(|members| members.member(name).is_some())
        })
    })
}

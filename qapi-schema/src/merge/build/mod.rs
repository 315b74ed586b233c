//! Building the merged schema from the result of the walk.

use std::collections::BTreeSet;

use super::error::{Conflict, MergeError};
use super::history::{Around, Sighting, history};
use super::model::{
    Arguments, Change, Command, Direction, Event, History, Kind, Merged, Type, TypeRef,
};
use super::parts::Parts;
use super::source::{Name, Shape, Source};
use super::tables::Tables;
use super::walk::{NodeId, Place, Walk};
use crate::snapshot::Header;

mod union;

/// Builds the merged schema.
pub(super) fn build(walk: &Walk<'_>) -> Result<Merged, MergeError> {
    let tables = Tables::new(walk);
    let mut build = Build { tables: &tables, conflicts: Vec::new(), overridden: BTreeSet::new() };
    let merged = build.merged()?;
    build.conflicts.extend(walk.conflicts.values().cloned());
    if !build.conflicts.is_empty() {
        return Err(MergeError::Conflicts(build.conflicts));
    }
    build.check_overrides()?;
    Ok(merged)
}

struct Build<'w, 'a> {
    tables: &'w Tables<'w, 'a>,
    conflicts: Vec<Conflict>,
    /// The unions that used an entry of the table of overrides.
    overridden: BTreeSet<&'static str>,
}

const SENT: Direction = Direction { sent: true, received: false };
const RECEIVED: Direction = Direction { sent: false, received: true };
const BOTH: Direction = Direction { sent: true, received: true };

impl<'w, 'a> Build<'w, 'a> {
    fn merged(&mut self) -> Result<Merged, MergeError> {
        let sources = self.sources();
        let newest = sources.last().ok_or(MergeError::Nothing)?;
        let mut nodes: Vec<_> = self.tables.ids.iter().map(|(&node, &id)| (id, node)).collect();
        nodes.sort_unstable();
        Ok(Merged {
            protocol: newest.snapshot.protocol,
            releases: sources.iter().map(|source| source.release).collect(),
            commands: self.commands(),
            events: self.events(),
            types: nodes.into_iter().filter_map(|(_, node)| self.ty(node)).collect(),
        })
    }

    fn sources(&self) -> &'a [Source<'a>] {
        self.tables.walk.sources
    }

    /// Checks that every override was used, if the range of releases covers the case it is for.
    fn check_overrides(&self) -> Result<(), MergeError> {
        let [oldest, .., newest] = self.sources() else { return Ok(()) };
        let walk = self.tables.walk;
        let has = |name| newest.shape(Name::Type(name)).is_some();
        for entry in walk.overrides.absent_tags {
            let reached = oldest.release < entry.until && newest.release >= entry.until;
            if has(entry.union) && reached && !self.overridden.contains(entry.union) {
                return Err(MergeError::UnusedOverride(entry.union.to_owned()));
            }
        }
        for entry in walk.overrides.renamed {
            let mut sources = self.sources().iter();
            let reached = sources.any(|it| it.shape(Name::Type(entry.from)).is_some());
            let renamed = has(entry.to) && !has(entry.from);
            if renamed && reached && !walk.renamed.contains(entry.from) {
                return Err(MergeError::UnusedOverride(entry.to.to_owned()));
            }
        }
        Ok(())
    }

    fn commands(&mut self) -> Vec<Command> {
        let names: BTreeSet<_> =
            self.sources().iter().flat_map(|it| it.snapshot.commands.keys()).collect();
        names.into_iter().filter_map(|name| self.command(name)).collect()
    }

    fn command(&mut self, name: &'a str) -> Option<Command> {
        let found: Vec<_> = seen(self.sources(), |it| it.snapshot.commands.get(name));
        let headers: Vec<_> = found.iter().map(|(index, it)| (*index, &it.header)).collect();
        let history = self.definition_history(&headers)?;
        let newest = found.last()?.1;
        let releases = found.iter().map(|(index, _)| *index).collect();
        let own = (Name::Arguments(name), Place::Arguments(name));
        let arguments = self.arguments(own, SENT, releases, history.since);
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

    /// Returns the return type of a command. A command that returns nothing returns an empty
    /// object. If one release returns nothing, others may return an object, whose members are then
    /// all optional.
    fn returns(&mut self, name: &'a str, always: bool) -> Option<TypeRef> {
        let (tables, place) = (self.tables, Place::Returns(name));
        let resolved = tables.walk.resolved.get(&place)?;
        let object = resolved.one_node().and_then(|node| tables.walk.kind(node));
        if !always && !matches!(object, Some(Shape::Object(_))) {
            let problem = self.empty_and_not(place);
            self.conflicts.push(Conflict::new(tables.walk.describe(place), problem));
        }
        match tables.type_ref(place, RECEIVED)? {
            Ok(ty) => Some(ty),
            Err(conflict) => {
                self.conflicts.push(conflict);
                None
            }
        }
    }

    fn empty_and_not(&self, place: Place<'a>) -> String {
        let occurrences = self.tables.walk.occurrences(place);
        let Place::Returns(name) = place else { return String::new() };
        let empty = self.sources().iter().find(|source| {
            source.snapshot.commands.get(name).is_some_and(|it| it.returns.is_none())
        });
        let (Some(empty), Some((release, ty))) = (empty, occurrences.first()) else {
            return String::new();
        };
        format!("nothing in {} and {ty} in {}", empty.release, self.sources()[*release].release)
    }

    fn events(&mut self) -> Vec<Event> {
        let names: BTreeSet<_> =
            self.sources().iter().flat_map(|it| it.snapshot.events.keys()).collect();
        names.into_iter().filter_map(|name| self.event(name)).collect()
    }

    fn event(&mut self, name: &'a str) -> Option<Event> {
        let found: Vec<_> = seen(self.sources(), |it| it.snapshot.events.get(name));
        let headers: Vec<_> = found.iter().map(|(index, it)| (*index, &it.header)).collect();
        let history = self.definition_history(&headers)?;
        let releases = found.iter().map(|(index, _)| *index).collect();
        let own = (Name::Data(name), Place::Data(name));
        let data = self.arguments(own, RECEIVED, releases, history.since);
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
        history(self.sources(), &Around::schema(self.sources()), &sightings)
    }

    /// Returns the arguments of a command or the data of an event. They are a union if any release
    /// has one there, and members otherwise.
    fn arguments(
        &mut self,
        (own, place): (Name<'a>, Place<'a>),
        direction: Direction,
        releases: Vec<usize>,
        since: Change,
    ) -> Option<Arguments> {
        let tables = self.tables;
        if let Some(node) = tables.walk.resolved.get(&place).and_then(|it| it.one_node()) {
            return Some(Arguments::Union(*tables.ids.get(&node)?));
        }
        let Some(node) = tables.walk.own_node(own) else {
            return Some(Arguments::Members(Default::default()));
        };
        let mut parts = Parts::new(tables, node, direction, since);
        // A release whose command has no arguments lacks every argument.
        let without = releases.iter().any(|release| !parts.around.releases.contains(release));
        parts.around.releases = releases;
        let names = parts.member_names();
        let mut members = parts.members(&names);
        self.conflicts.append(&mut parts.conflicts);
        if without {
            members.members.iter_mut().for_each(|member| member.required = false);
            members.constructor.clear();
        }
        Some(Arguments::Members(members))
    }

    fn ty(&mut self, node: NodeId) -> Option<Type> {
        let walk = self.tables.walk;
        let found = &walk.nodes[node.0];
        let types = found.members.iter();
        let headers: Vec<_> = types
            .filter_map(|&(release, name)| Some((release, walk.sources[release].header(name)?)))
            .collect();
        let history = self.definition_history(&headers)?;
        let reached = self.tables.directions[node.0];
        let unreached = reached == Direction::default();
        let direction = if unreached { BOTH } else { reached };
        let mut parts = Parts::new(self.tables, node, direction, history.since);
        let kind = match walk.kind(node)? {
            Shape::Enum(_) => Kind::Enum(parts.values()),
            Shape::Alternate(_) => Kind::Alternate(parts.alternatives()),
            Shape::Object(_) => union::object(&mut parts, &mut self.overridden),
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

    /// Returns the older names of the node that no other node has.
    fn aliases(&self, node: NodeId) -> Vec<String> {
        let types = self.tables.walk.nodes[node.0].members.iter();
        let names: BTreeSet<_> = types
            .filter_map(|(_, name)| match *name {
                Name::Type(name) if !self.tables.names.contains(name) => Some(name),
                Name::Type(_) | Name::Arguments(_) | Name::Data(_) => None,
            })
            .collect();
        names.into_iter().map(str::to_owned).collect()
    }
}

fn seen<'a, T>(
    sources: &[Source<'a>],
    pick: impl Fn(&Source<'a>) -> Option<&'a T>,
) -> Vec<(usize, &'a T)> {
    let pick = |(index, source)| Some((index, pick(source)?));
    sources.iter().enumerate().filter_map(pick).collect()
}

//! Compares a snapshot and a reply.

use std::collections::BTreeSet;
use std::fmt;

use super::reply::{Entry, Info, Introspection};
use crate::snapshot::{Arguments, Feature, Header, Snapshot, TypeExpr};

/// A disagreement between the snapshot and the server.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct Disagreement {
    /// The path of the place, starting at a command or event.
    pub place: String,
    /// The difference.
    pub problem: String,
}

/// Every disagreement between a release's snapshot and the reply of a server of that release.
#[must_use]
pub fn verify(snapshot: &Snapshot, reply: &Introspection) -> Vec<Disagreement> {
    let mut comparison = Comparison {
        snapshot,
        reply,
        found: BTreeSet::new(),
        seen: BTreeSet::new(),
        work: Vec::new(),
    };
    comparison.commands();
    comparison.events();
    while let Some((place, wanted, id)) = comparison.work.pop() {
        comparison.ty(&place, wanted, id);
    }
    comparison.found.into_iter().collect()
}

/// The part of the snapshot at a place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted<'a> {
    Type(&'a TypeExpr),
    Named(&'a str),
    Arguments(&'a Arguments),
}

/// The state of a comparison.
pub(super) struct Comparison<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) reply: &'a Introspection,
    found: BTreeSet<Disagreement>,
    /// The pairs of types already compared, by both names.
    pub(super) seen: BTreeSet<(&'a str, &'a str)>,
    /// The pending comparisons: place, snapshot's type, server's type.
    work: Vec<(String, Wanted<'a>, &'a str)>,
}

impl<'a> Comparison<'a> {
    pub(super) fn report(&mut self, place: &str, problem: impl fmt::Display) {
        let problem = problem.to_string();
        self.found.insert(Disagreement { place: place.to_owned(), problem });
    }

    pub(super) fn later(&mut self, place: String, wanted: Wanted<'a>, id: &'a str) {
        self.work.push((place, wanted, id));
    }

    fn commands(&mut self) {
        let (facts, entries) = (&self.snapshot.commands, &self.reply.commands);
        self.names(
            "the schema",
            "command",
            facts.iter().map(|(name, it)| (name.as_str(), it.header.condition.is_some())),
            entries.keys().map(String::as_str),
        );
        for (name, command) in facts {
            let Some(Entry { info, features, .. }) = entries.get(name) else { continue };
            let Info::Command { arg_type, ret_type, allow_oob } = info else { continue };
            let place = format!("command {name}");
            self.features(&place, &command.header.features, features);
            if command.allow_oob != *allow_oob {
                self.differ(&place, "out of band", [command.allow_oob, *allow_oob]);
            }
            self.later(place.clone(), Wanted::Arguments(&command.arguments), arg_type);
            let returned = command.returns.as_ref();
            let returned = returned.map_or(Wanted::Arguments(&Arguments::None), Wanted::Type);
            self.later(format!("{place}, return value"), returned, ret_type);
        }
    }

    fn events(&mut self) {
        let (facts, entries) = (&self.snapshot.events, &self.reply.events);
        self.names(
            "the schema",
            "event",
            facts.iter().map(|(name, it)| (name.as_str(), it.header.condition.is_some())),
            entries.keys().map(String::as_str),
        );
        for (name, event) in facts {
            let Some(Entry { info, features, .. }) = entries.get(name) else { continue };
            let Info::Event { arg_type } = info else { continue };
            let place = format!("event {name}");
            self.features(&place, &event.header.features, features);
            self.later(place, Wanted::Arguments(&event.data), arg_type);
        }
    }

    /// Reports names that only one side has.
    ///
    /// The server may lack conditional names; the second part of each of the snapshot's names says
    /// whether it is conditional.
    pub(super) fn names<'n>(
        &mut self,
        place: &str,
        what: &str,
        facts: impl Iterator<Item = (&'n str, bool)>,
        server: impl Iterator<Item = &'n str>,
    ) {
        let server: BTreeSet<_> = server.collect();
        let mut known = BTreeSet::new();
        for (name, conditional) in facts {
            known.insert(name);
            if !conditional && !server.contains(name) {
                self.report(place, format!("the server has no {what} {name}"));
            }
        }
        for name in server.difference(&known) {
            self.report(place, format!("the snapshot has no {what} {name}"));
        }
    }

    pub(super) fn features(&mut self, place: &str, facts: &[Feature], server: &[String]) {
        let facts = facts.iter().map(|it| (it.name.as_str(), it.condition.is_some()));
        self.names(place, "feature", facts, server.iter().map(String::as_str));
    }

    pub(super) fn header(&mut self, place: &str, header: &Header, entry: &Entry) {
        self.features(place, &header.features, &entry.features);
    }

    pub(super) fn differ(&mut self, place: &str, what: &str, [snapshot, server]: [bool; 2]) {
        let word = |it: bool| if it { "yes" } else { "no" };
        let problem =
            format!("{what}: {} in the snapshot, {} on the server", word(snapshot), word(server));
        self.report(place, problem);
    }
}

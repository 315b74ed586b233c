//! When things were added, removed and deprecated, as far as the snapshots show.

use std::collections::BTreeSet;

use super::model::{Change, History};
use super::source::Source;
use crate::release::Release;
use crate::snapshot::{Combination, Condition, Feature};

/// What one release states about a thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sighting<'a> {
    pub(super) release: usize,
    pub(super) since: Option<Release>,
    pub(super) condition: Option<&'a Condition>,
    pub(super) features: &'a [Feature],
}

impl Sighting<'_> {
    pub(super) fn has_feature(&self, name: &str) -> bool {
        self.features.iter().any(|feature| feature.name == name)
    }
}

/// The context of a thing: the releases that have the thing around it, and since when.
#[derive(Clone, Debug)]
pub(super) struct Around {
    /// The releases that have the surrounding thing, oldest first.
    pub(super) releases: Vec<usize>,
    /// When they got it; `None` for definitions, which the schema itself contains.
    pub(super) since: Option<Change>,
}

impl Around {
    /// The context of a definition: all releases.
    pub(super) fn schema(sources: &[Source<'_>]) -> Self {
        Self { releases: (0..sources.len()).collect(), since: None }
    }
}

/// The first QEMU with QMP: the earliest possible release if nothing else is known.
const FIRST_QMP: Release = Release::new(0, 14, 0);

/// The history of a thing that was seen in these releases, at least one.
pub(super) fn history(
    sources: &[Source<'_>],
    around: &Around,
    sightings: &[Sighting<'_>],
) -> Option<History> {
    let newest = sightings.iter().max_by_key(|sighting| sighting.release)?;
    let since = since(sources, around, sightings)?;
    let features = newest.features.iter().map(|feature| feature.name.clone());
    Some(History {
        since,
        removed: removed(sources, around, newest.release),
        deprecated: deprecated(sources, since, sightings),
        unstable: newest.has_feature("unstable"),
        condition: newest.condition.cloned(),
        features: features.filter(|name| name != "deprecated" && name != "unstable").collect(),
    })
}

fn since(sources: &[Source<'_>], around: &Around, sightings: &[Sighting<'_>]) -> Option<Change> {
    let first = sightings.iter().map(|sighting| sighting.release).min()?;
    let latest = sources[first].release.series();
    let before = first.checked_sub(1).map(|index| sources[index].release.series());
    let possible = |release: &Release| *release <= latest && before.is_none_or(|it| *release > it);
    let documented = sightings.iter().rev().filter_map(|it| it.since).map(Release::series);
    if let Some(release) = documented.into_iter().find(possible) {
        return Some(Change { earliest: release, latest: release });
    }
    if around.releases.first() == Some(&first) && around.since.is_some() {
        return around.since;
    }
    Some(Change { earliest: before.map_or(FIRST_QMP, Release::next_series), latest })
}

fn removed(sources: &[Source<'_>], around: &Around, last: usize) -> Option<Change> {
    let gone = *around.releases.iter().find(|release| **release > last)?;
    Some(between(sources, last, gone))
}

/// The possible releases of a change, after `last` and up to `seen`, which shows it.
fn between(sources: &[Source<'_>], last: usize, seen: usize) -> Change {
    let release = |index: usize| sources[index].release.series();
    Change { earliest: release(last).next_series(), latest: release(seen) }
}

fn deprecated(sources: &[Source<'_>], since: Change, sightings: &[Sighting<'_>]) -> Option<Change> {
    let mut ordered: Vec<_> = sightings.iter().collect();
    ordered.sort_by_key(|sighting| sighting.release);
    let marked = ordered.iter().rev().take_while(|it| it.has_feature("deprecated")).count();
    let first = ordered.get(ordered.len() - marked)?;
    match ordered.len().checked_sub(marked + 1) {
        Some(before) => Some(between(sources, ordered[before].release, first.release)),
        None => Some(Change {
            earliest: since.earliest,
            latest: sources[first.release].release.series(),
        }),
    }
}

/// The history of a thing that needs two others: a branch needs the tag's value and its members.
pub(super) fn both(one: History, other: History) -> History {
    let since = later(one.since, other.since);
    let deprecated = either(one.deprecated, other.deprecated, earlier);
    let features: BTreeSet<_> = one.features.into_iter().chain(other.features).collect();
    History {
        since,
        removed: either(one.removed, other.removed, earlier),
        // One of the two may have been deprecated before the other was added.
        deprecated: deprecated.map(|change| later(change, since)),
        unstable: one.unstable || other.unstable,
        condition: either(one.condition, other.condition, all),
        features: features.into_iter().collect(),
    }
}

fn either<T>(one: Option<T>, other: Option<T>, join: impl FnOnce(T, T) -> T) -> Option<T> {
    match (one, other) {
        (Some(one), Some(other)) => Some(join(one, other)),
        (one, other) => one.or(other),
    }
}

fn later(one: Change, other: Change) -> Change {
    Change { earliest: one.earliest.max(other.earliest), latest: one.latest.max(other.latest) }
}

fn earlier(one: Change, other: Change) -> Change {
    Change { earliest: one.earliest.min(other.earliest), latest: one.latest.min(other.latest) }
}

/// The condition that holds if both conditions hold.
fn all(one: Condition, other: Condition) -> Condition {
    let mut parts = Vec::new();
    for part in conjuncts(one).into_iter().chain(conjuncts(other)) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    match parts.pop() {
        Some(part) if parts.is_empty() => part,
        last => {
            parts.extend(last);
            Condition::Combined(Combination::All(parts))
        }
    }
}

fn conjuncts(condition: Condition) -> Vec<Condition> {
    match condition {
        Condition::Combined(Combination::All(parts)) => parts,
        one => vec![one],
    }
}

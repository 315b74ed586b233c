//! What cannot be merged.

use std::fmt;

use crate::release::Release;

/// Two releases that say things of one place that cannot be said by one type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct Conflict {
    /// The place, from a command or event downwards: `block-commit argument job-id`.
    pub place: String,
    /// What does not fit, naming both releases.
    pub problem: String,
}

impl Conflict {
    pub(super) fn new(place: impl fmt::Display, problem: impl fmt::Display) -> Self {
        Self { place: place.to_string(), problem: problem.to_string() }
    }
}

/// Why snapshots cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// There are no snapshots.
    #[error("there is no snapshot to merge: import a release first")]
    Nothing,
    /// Two snapshots are of one release.
    #[error("release {0} is there twice")]
    Twice(Release),
    /// Snapshots of different programs.
    #[error("the snapshots of {0} and {1} are not of the same program")]
    Protocols(Release, Release),
    /// A snapshot that speaks of a type that it does not have.
    #[error("the snapshot of {release} has no type {name}, which {place} has")]
    UnknownType {
        /// The release.
        release: Release,
        /// Where the type is named.
        place: String,
        /// Its name.
        name: String,
    },
    /// An entry of the table of overrides that no longer applies.
    #[error("the override for {0} no longer applies: remove it")]
    UnusedOverride(String),
    /// Releases that contradict each other.
    #[error("{} that no type can hold:{}", count(.0), list(.0))]
    Conflicts(Vec<Conflict>),
}

fn count(conflicts: &[Conflict]) -> String {
    match conflicts.len() {
        1 => "one difference".to_owned(),
        many => format!("{many} differences"),
    }
}

fn list(conflicts: &[Conflict]) -> String {
    conflicts.iter().map(|conflict| format!("\n  {conflict}")).collect()
}

//! Errors of the merge.

use std::fmt;

use crate::release::Release;

/// Two releases whose statements about one place do not fit one type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct Conflict {
    /// The path of the place, starting at a command or event: `block-commit argument job-id`.
    pub place: String,
    /// The contradiction, naming both releases.
    pub problem: String,
}

impl Conflict {
    pub(super) fn new(place: impl fmt::Display, problem: impl fmt::Display) -> Self {
        Self { place: place.to_string(), problem: problem.to_string() }
    }
}

/// The reason why snapshots cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// There are no snapshots.
    #[error("there is no snapshot to merge: import a release first")]
    Nothing,
    /// Two snapshots are of the same release.
    #[error("release {0} is given twice")]
    Twice(Release),
    /// The snapshots are of different programs.
    #[error("the snapshots of {0} and {1} are not of the same program")]
    Protocols(Release, Release),
    /// A snapshot names a type that it does not have.
    #[error("the snapshot of {release} has no type {name}, which {place} has")]
    UnknownType {
        /// The release.
        release: Release,
        /// The place that names the type.
        place: String,
        /// The name of the type.
        name: String,
    },
    /// An entry of the table of overrides no longer applies.
    #[error("the override for {0} no longer applies: remove it")]
    UnusedOverride(String),
    /// Releases contradict each other.
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

//! Merges all releases into the schema from which code is generated.
//!
//! The merge matches types by the places where they are used (`walk`), combines what the releases
//! say about each (`build`, `parts`), and returns the [`Merged`] model.

use crate::snapshot::Snapshot;
use overrides::Overrides;

mod build;
mod builtin;
mod direction;
mod error;
mod history;
mod model;
mod names;
mod overrides;
mod pairs;
mod parts;
mod refs;
mod source;
mod stand_ins;
mod tables;
#[cfg(test)]
mod tests;
mod walk;

pub use builtin::{Builtin, JsonKind};
pub use error::{Conflict, MergeError};
pub use model::{
    Alternative, Arguments, Branch, Change, Command, Direction, Element, Event, History, Kind,
    Member, Members, Merged, Type, TypeId, TypeRef, Union, Value,
};
pub(crate) use pairs::{Directions, Pairs, only_arguments};

/// Merges the snapshots of all releases of one program, in any order.
///
/// # Errors
///
/// Returns an error if there are no snapshots, if two are of one release or of different programs,
/// or if releases contradict each other in a way that no rule and no override settles.
pub fn merge(snapshots: &[Snapshot]) -> Result<Merged, MergeError> {
    merge_with(snapshots, overrides::OVERRIDES)
}

fn merge_with(snapshots: &[Snapshot], overrides: Overrides<'_>) -> Result<Merged, MergeError> {
    let mut ordered: Vec<_> = snapshots.iter().collect();
    ordered.sort_by_key(|snapshot| snapshot.release);
    for pair in ordered.windows(2) {
        if pair[0].release.series() == pair[1].release.series() {
            return Err(MergeError::Twice(pair[1].release));
        }
        if pair[0].protocol != pair[1].protocol {
            return Err(MergeError::Protocols(pair[0].release, pair[1].release));
        }
    }
    let sources: Vec<_> = ordered.into_iter().map(source::Source::new).collect();
    if sources.is_empty() {
        return Err(MergeError::Nothing);
    }
    names::check(&sources)?;
    build::build(&walk::Walk::run(&sources, overrides))
}

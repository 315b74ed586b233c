//! What can go wrong when something is to be there.

use crate::Error;
use crate::monitor::devices::hotplug::NoId;
use crate::monitor::{Step, UndoError};

/// A part that was added and is still there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// The step that added it.
    pub step: Step,
    /// Its id or node name.
    pub id: String,
}

/// The reason why something is not known to be there.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EnsureError {
    /// A node or device has no id, by which an existing one is found. Nothing was sent.
    #[error("{step} ({driver}): it needs {}", step.kind_of_id())]
    NoId {
        /// The step that needs it.
        step: Step,
        /// The driver of the node or device that has no id.
        driver: String,
    },
    /// Something else has the id. It was not changed.
    ///
    /// What this call had added before was removed again, except for those in `undo`.
    #[error("{} {id} is there already, but its {what} is {found} and not {wanted}{}", step.noun(), left(undo))]
    Different {
        /// The step that was to add it.
        step: Step,
        /// The id or node name.
        id: String,
        /// The first property that differs.
        what: String,
        /// The property of what is there.
        found: String,
        /// The property of what was to be there.
        wanted: String,
        /// The earlier steps that could not be undone, with the reasons.
        undo: Vec<UndoError>,
    },
    /// A step failed.
    ///
    /// After a refusal, what this call had added before was removed again, except for those in
    /// `undo`. After a deadline or the end of the connection, nothing was removed, and the step may
    /// have been done: a second call goes on where this one ended.
    #[error("{step} {id}: {source}{}{}", stays(added), left(undo))]
    Monitor {
        /// The step that failed.
        step: Step,
        /// The id or node name.
        id: String,
        /// The cause.
        r#source: Error,
        /// What this call has added and has not removed again. It is empty after a refusal.
        added: Vec<Part>,
        /// The earlier steps that could not be undone, with the reasons.
        undo: Vec<UndoError>,
    },
}

impl EnsureError {
    pub(super) fn no_id(step: Step, driver: &str) -> Self {
        Self::NoId { step, driver: driver.to_owned() }
    }
}

impl From<NoId> for EnsureError {
    fn from(NoId { step, driver }: NoId) -> Self {
        Self::NoId { step, driver }
    }
}

/// The part of an error's text that says what could not be removed.
fn left(undo: &[UndoError]) -> String {
    undo.iter().map(|undo| format!("; {undo}")).collect()
}

/// The part of an error's text that says what was added.
fn stays(added: &[Part]) -> String {
    added.iter().map(|part| format!("; {} {} was added", part.step.noun(), part.id)).collect()
}

//! What a fake server knows of its release. Fakes of one release share it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::core::Core;
use super::wire::{Tables, Version};
use crate::capabilities::Capabilities;
use crate::release::Release;

/// A program that can be faked.
#[derive(Debug)]
pub(super) struct Program {
    /// The name, for messages.
    pub(super) name: &'static str,
    pub(super) tables: &'static Tables,
    /// Whether any release has a command of this name.
    pub(super) has_command: fn(&str) -> bool,
    /// The answer that the program has by itself.
    pub(super) answer: fn(&Core, &str) -> Option<String>,
}

/// What a release of a program has.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) program: &'static Program,
    pub(super) release: Release,
    pub(super) version: Version,
    pub(super) capabilities: Capabilities,
    /// The text of the reply to `query-qmp-schema`.
    pub(super) schema: String,
    /// The commands that have no reply if they succeed.
    pub(super) silent: Vec<&'static str>,
}

/// The releases that were asked for.
static KNOWN: Mutex<Vec<Arc<Known>>> = Mutex::new(Vec::new());

/// Locks a mutex. A panic of another thread leaves nothing half done here.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns what a release of a program has, or `None` if its schema is not known.
pub(super) fn known(program: &'static Program, release: Release) -> Option<Arc<Known>> {
    let mut all = locked(&KNOWN);
    let tables = program.tables;
    let is_it = |it: &&Arc<Known>| it.release == release && std::ptr::eq(it.program, program);
    if let Some(known) = all.iter().find(is_it) {
        return Some(known.clone());
    }
    let schema = tables.schema(release)?;
    let known = Arc::new(Known {
        program,
        release,
        version: tables.version(release)?,
        capabilities: Capabilities::from_schema(&schema).of_release(release),
        schema: serde_json::to_string(&schema).unwrap_or_default(),
        silent: tables.silent(release),
    });
    all.push(known.clone());
    Some(known)
}

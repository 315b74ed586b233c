//! Capabilities shared by the servers of one build.

use std::sync::Mutex;

use super::{Build, Capabilities};
use crate::client::Client;
use crate::connection::lock::lock;
use crate::error::Error;

/// A map from builds to capabilities, for programs with many servers.
///
/// The program owns the registry and decides who shares it and when it is dropped.
#[derive(Debug, Default)]
pub struct CapabilitiesRegistry {
    /// A list, because there are few builds.
    known: Mutex<Vec<(Build, Capabilities)>>,
}

impl CapabilitiesRegistry {
    /// Creates an empty registry.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the capabilities of the client's server. If those of its build are not known, they
    /// are read from the server and inserted.
    ///
    /// `identity` is that of [`Build::new`]. A caller never waits for another caller's server. If
    /// several ask for a new build at the same time, each asks its own server, and all share the
    /// first answer.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::execute`].
    pub async fn get(&self, client: &Client, identity: &str) -> Result<Capabilities, Error> {
        let build = Build::new(client.greeting(), identity);
        if let Some(known) = self.known(&build) {
            return Ok(known);
        }
        let read = Capabilities::read(client).await?;
        Ok(self.insert(build, read))
    }

    /// Returns the capabilities of a build, if they are known.
    #[must_use]
    pub fn known(&self, build: &Build) -> Option<Capabilities> {
        let known = lock(&self.known);
        known.iter().find(|(other, _)| other == build).map(|(_, known)| known.clone())
    }

    /// Inserts the capabilities of a build, for example from a cache. Capabilities that are already
    /// known are kept. Returns the shared capabilities.
    pub fn insert(&self, build: Build, capabilities: Capabilities) -> Capabilities {
        let mut known = lock(&self.known);
        if let Some((_, before)) = known.iter().find(|(other, _)| *other == build) {
            return before.clone();
        }
        known.push((build, capabilities.clone()));
        capabilities
    }

    /// Removes a build, for example one whose binary was replaced, and returns its capabilities.
    pub fn remove(&self, build: &Build) -> Option<Capabilities> {
        let mut known = lock(&self.known);
        let place = known.iter().position(|(other, _)| other == build)?;
        Some(known.swap_remove(place).1)
    }
}

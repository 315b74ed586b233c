//! Capabilities shared by the servers of one build.

use std::sync::Mutex;

use super::{Build, Capabilities};
use crate::client::Client;
use crate::connection::lock::lock;
use crate::error::Error;

/// Capabilities by build, for programs with many servers.
///
/// The program owns it and decides how long it lives and who shares it.
#[derive(Debug, Default)]
pub struct CapabilitiesRegistry {
    /// Few, so that looking at each is quick.
    known: Mutex<Vec<(Build, Capabilities)>>,
}

impl CapabilitiesRegistry {
    /// A registry that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The capabilities of the client's server: those known of its build, or else what the server
    /// itself says, which is known from then on.
    ///
    /// `identity` is the one of [`Build::new`]. No caller waits for another's server: if several
    /// ask for a new build at once, each asks its own, and all share the first answer.
    ///
    /// # Errors
    ///
    /// Those of [`Client::execute`].
    pub async fn get(&self, client: &Client, identity: &str) -> Result<Capabilities, Error> {
        let build = Build::new(client.greeting(), identity);
        if let Some(known) = self.known(&build) {
            return Ok(known);
        }
        let read = Capabilities::read(client).await?;
        Ok(self.insert(build, read))
    }

    /// The capabilities of a build, if they are known.
    #[must_use]
    pub fn known(&self, build: &Build) -> Option<Capabilities> {
        let known = lock(&self.known);
        known.iter().find(|(other, _)| other == build).map(|(_, known)| known.clone())
    }

    /// Makes the capabilities of a build known, from a cache for example; what is known already
    /// stays. Gives back what everybody shares.
    pub fn insert(&self, build: Build, capabilities: Capabilities) -> Capabilities {
        let mut known = lock(&self.known);
        if let Some((_, before)) = known.iter().find(|(other, _)| *other == build) {
            return before.clone();
        }
        known.push((build, capabilities.clone()));
        capabilities
    }

    /// Forgets a build, such as one whose binary was replaced.
    pub fn remove(&self, build: &Build) -> Option<Capabilities> {
        let mut known = lock(&self.known);
        let place = known.iter().position(|(other, _)| other == build)?;
        Some(known.swap_remove(place).1)
    }
}

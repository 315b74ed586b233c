//! Starting the guest agent, on the machine that runs the tests.

use std::ffi::OsString;
use std::path::Path;

use crate::binaries::Binaries;
use crate::error::Error;
use crate::program::Program;
use crate::server::{Preparation, Server};
use crate::version::Version;

/// Commands that the agent must never execute, because they would shut down or suspend the machine
/// that runs the tests. The agent cannot be started without this list.
const FORBIDDEN: &str = "guest-shutdown,guest-suspend-ram,guest-suspend-disk,guest-suspend-hybrid";

/// A guest agent that is about to start.
#[derive(Debug)]
#[must_use = "it starts with `start`"]
pub struct GuestAgent {
    preparation: Preparation,
}

impl GuestAgent {
    /// Prepares the release that `QMP_TEST_QEMU` names, or else the fetched one.
    ///
    /// # Errors
    ///
    /// Returns an error if the release is not found, or if no private folder can be created.
    pub fn new(version: Version) -> Result<Self, Error> {
        Ok(Self { preparation: Preparation::new(Binaries::find(version)?)? })
    }

    /// Starts the agent and waits until it listens.
    ///
    /// # Errors
    ///
    /// Returns an error with the agent's output if it ends instead.
    pub fn start(self) -> Result<Server, Error> {
        let socket = self.preparation.path("qga");
        let (folder, pid_file) = (self.preparation.path(""), self.preparation.path("qga.pid"));
        let words = [
            ("-m", Path::new("unix-listen")),
            ("-p", &socket),
            ("-t", &folder),
            ("-f", &pid_file),
            ("-b", Path::new(FORBIDDEN)),
        ];
        let arguments: Vec<_> = words
            .into_iter()
            .flat_map(|(option, value)| [OsString::from(option), value.into()])
            .collect();
        self.preparation.start(Program::GuestAgent, &arguments, vec![socket])
    }
}

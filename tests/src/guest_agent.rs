//! Starting the guest agent, on the machine that runs the tests.

use std::ffi::OsString;
use std::path::Path;

use crate::binaries::Binaries;
use crate::error::Error;
use crate::program::Program;
use crate::server::{Preparation, Server};
use crate::version::Version;

/// What the agent must never do here: the guest that it would shut down is the machine that runs
/// the tests. There is no way to start it without this list.
const FORBIDDEN: &str = "guest-shutdown,guest-suspend-ram,guest-suspend-disk,guest-suspend-hybrid";

/// A guest agent that is about to start.
#[derive(Debug)]
#[must_use = "it starts with `start`"]
pub struct GuestAgent {
    preparation: Preparation,
}

impl GuestAgent {
    /// The release that `QMP_TEST_QEMU` names, or else the fetched one.
    ///
    /// # Errors
    ///
    /// When there is none, or no private folder.
    pub fn new(version: Version) -> Result<Self, Error> {
        Ok(Self { preparation: Preparation::new(Binaries::find(version)?)? })
    }

    /// Starts it and waits until it listens.
    ///
    /// # Errors
    ///
    /// When it ends instead, with what it said.
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

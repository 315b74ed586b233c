//! Starting the storage daemon.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::binaries::Binaries;
use crate::error::Error;
use crate::program::Program;
use crate::server::{Preparation, Server};
use crate::version::Version;

/// A storage daemon that is about to start, with a QMP monitor.
#[derive(Debug)]
#[must_use = "it starts with `start`"]
pub struct StorageDaemon {
    preparation: Preparation,
    arguments: Vec<OsString>,
}

impl StorageDaemon {
    /// Prepares the release that `QMP_TEST_QEMU` names, or else the fetched one.
    ///
    /// # Errors
    ///
    /// Returns an error if the release is not found, or if no private folder can be created.
    pub fn new(version: Version) -> Result<Self, Error> {
        let preparation = Preparation::new(Binaries::find(version)?)?;
        Ok(Self { preparation, arguments: Vec::new() })
    }

    /// Returns the path of a file in the private folder, which the running daemon will use as well.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.preparation.path(name)
    }

    /// Returns the programs of the release.
    #[must_use]
    pub fn binaries(&self) -> &Binaries {
        &self.preparation.binaries
    }

    /// Adds arguments.
    pub fn args<A: Into<OsString>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Starts the daemon and waits until its monitor listens.
    ///
    /// # Errors
    ///
    /// Returns an error with the daemon's output if it ends instead.
    pub fn start(self) -> Result<Server, Error> {
        let socket = self.path("qmp");
        let chardev = format!("socket,id=qmp,path={},server=on,wait=off", socket.display());
        let mut arguments =
            ["--chardev", &chardev, "--monitor", "chardev=qmp"].map(OsString::from).to_vec();
        arguments.extend(self.arguments);
        let program = self.preparation.binaries.program(Program::StorageDaemon)?;
        self.preparation.start((program, arguments), vec![socket])
    }
}

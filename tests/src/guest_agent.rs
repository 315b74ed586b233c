//! Starting the guest agent, on the machine that runs the tests.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::binaries::Binaries;
use crate::error::{Error, failed};
use crate::program::Program;
use crate::server::{Preparation, Server};
use crate::version::Version;

/// Commands that the agent must never execute, because they would suspend the machine that runs the
/// tests. The agent cannot be started without this list.
const FORBIDDEN: &str = "guest-suspend-ram,guest-suspend-disk,guest-suspend-hybrid";

/// Added to the list, unless a stub is in the place of the program that shuts a machine down.
const SHUTDOWN: &str = ",guest-shutdown";

/// Starts the agent where the program that shuts a machine down is a stub: `$0` is the stub, the
/// rest is the agent's command line. Without the stub in its place nothing is started.
const WITHOUT_SHUTDOWN: &str = "exec unshare --user --map-root-user --mount -- sh -c '\
    mount --bind \"$0\" \"$(readlink -f /sbin/shutdown)\" && cmp -s \"$0\" /sbin/shutdown && \
    exec \"$@\"' \"$0\" \"$@\"";

/// The program in the place of the one that shuts a machine down.
const STUB: &str = "#!/bin/sh\nexit 0\n";

/// A guest agent that is about to start.
#[derive(Debug)]
#[must_use = "it starts with `start`"]
pub struct GuestAgent {
    preparation: Preparation,
    socket: Option<PathBuf>,
    forbidden: String,
    stubbed: bool,
}

impl GuestAgent {
    /// Prepares the release that `QMP_TEST_QEMU` names, or else the fetched one.
    ///
    /// # Errors
    ///
    /// Returns an error if the release is not found, or if no private folder can be created.
    pub fn new(version: Version) -> Result<Self, Error> {
        let preparation = Preparation::new(Binaries::find(version)?)?;
        let forbidden = format!("{FORBIDDEN}{SHUTDOWN}");
        Ok(Self { preparation, socket: None, forbidden, stubbed: false })
    }

    /// Lets it listen at this path.
    pub fn socket(mut self, path: impl Into<PathBuf>) -> Self {
        self.socket = Some(path.into());
        self
    }

    /// Lets it execute `guest-shutdown`, with a stub in the place of the program that would shut
    /// this machine down. Needs user and mount namespaces.
    pub fn with_stub_of_shutdown(mut self) -> Self {
        self.forbidden = FORBIDDEN.to_owned();
        self.stubbed = true;
        self
    }

    /// Starts the agent and waits until it listens.
    ///
    /// # Errors
    ///
    /// Returns an error with the agent's output if it ends instead.
    pub fn start(self) -> Result<Server, Error> {
        let socket = self.socket.clone().unwrap_or_else(|| self.preparation.path("qga"));
        let (folder, pid_file) = (self.preparation.path(""), self.preparation.path("qga.pid"));
        let words = [
            ("-m", Path::new("unix-listen")),
            ("-p", &socket),
            ("-t", &folder),
            ("-f", &pid_file),
            ("-b", Path::new(&self.forbidden)),
        ];
        let arguments = words
            .into_iter()
            .flat_map(|(option, value)| [OsString::from(option), value.into()])
            .collect();
        let agent = self.preparation.binaries.program(Program::GuestAgent)?;
        let command = match self.stubbed {
            true => without_shutdown(self.preparation.path("stub"), agent, arguments)?,
            false => (agent, arguments),
        };
        self.preparation.start(command, vec![socket])
    }
}

/// The command that starts an agent that cannot shut this machine down.
fn without_shutdown(
    stub: PathBuf,
    agent: PathBuf,
    arguments: Vec<OsString>,
) -> Result<(PathBuf, Vec<OsString>), Error> {
    fs::write(&stub, STUB).map_err(failed("write", &stub))?;
    let executable = fs::Permissions::from_mode(0o755);
    fs::set_permissions(&stub, executable).map_err(failed("set up", &stub))?;
    let mut all = vec!["-c".into(), WITHOUT_SHUTDOWN.into(), stub.into(), agent.into()];
    all.extend(arguments);
    Ok((PathBuf::from("/bin/sh"), all))
}

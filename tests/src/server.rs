//! A running QEMU, storage daemon or guest agent.

use std::ffi::OsString;
use std::fs::{self, File};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use rustix::process::Signal;
use tempfile::TempDir;

use crate::binaries::Binaries;
use crate::deadline::poll;
use crate::error::{Error, failed};
use crate::listening;
use crate::program::Program;
use crate::tether::Tethered;

const LOG: &str = "output";

/// The parts that are prepared before a server starts: its programs and its private folder.
#[derive(Debug)]
pub(crate) struct Preparation {
    pub(crate) binaries: Binaries,
    /// Whether the server's output is suppressed when it ends.
    pub(crate) quiet: bool,
    folder: TempDir,
}

impl Preparation {
    pub(crate) fn new(binaries: Binaries) -> Result<Self, Error> {
        // The name is short, because the path of a socket can have 107 bytes only.
        let folder = tempfile::Builder::new()
            .prefix("qmp-")
            .tempdir()
            .map_err(failed("create a folder in", &std::env::temp_dir()))?;
        Ok(Self { binaries, quiet: false, folder })
    }

    /// Returns the path of a file in the private folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the program and waits until it listens on all `sockets`. The first one is the
    /// server's main socket.
    pub(crate) fn start(
        self,
        program: Program,
        arguments: &[OsString],
        sockets: Vec<PathBuf>,
    ) -> Result<Server, Error> {
        let path = self.binaries.program(program)?;
        let log = self.path(LOG);
        let file = File::create(&log).map_err(failed("create", &log))?;
        let process = Tethered::start(&path, arguments, self.folder.path(), file)
            .map_err(failed("start", &path))?;
        let title = title(&path, arguments);
        let mut server = Server { process, title, sockets, preparation: self };
        server.wait_until_ready()?;
        Ok(server)
    }
}

/// A running QEMU, storage daemon or guest agent, which is killed when this is dropped.
///
/// Its output is printed when it is dropped, so that it appears with the message of a failed test.
#[derive(Debug)]
pub struct Server {
    process: Tethered,
    title: String,
    sockets: Vec<PathBuf>,
    // Dropped last, so that the folder is removed after the process has ended.
    preparation: Preparation,
}

impl Server {
    /// Returns the path of the main socket.
    #[must_use]
    pub fn socket(&self) -> &Path {
        self.sockets.first().map_or(Path::new(""), PathBuf::as_path)
    }

    /// Returns the private folder, which is removed with the server.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.preparation.folder.path()
    }

    /// Returns the path of a file in the private folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.preparation.path(name)
    }

    /// Returns the programs of the release.
    #[must_use]
    pub fn binaries(&self) -> &Binaries {
        &self.preparation.binaries
    }

    /// Returns the process id.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.process.pid()
    }

    /// Returns the output so far.
    #[must_use]
    pub fn log(&self) -> String {
        let bytes = fs::read(self.path(LOG)).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Returns the address on which the server listens for TCP, if it was told to.
    ///
    /// # Errors
    ///
    /// Returns an error if the server does not listen in time.
    pub fn tcp_address(&mut self) -> Result<SocketAddr, Error> {
        poll("listening for TCP", || {
            self.check_alive()?;
            listening::on_tcp(self.process.pid())
        })
    }

    /// Sends a signal. Does nothing if the server has ended.
    ///
    /// # Errors
    ///
    /// Returns an error if the signal cannot be sent.
    pub fn signal(&mut self, signal: Signal) -> Result<(), Error> {
        self.process.signal(signal).map_err(failed("send a signal to", Path::new(&self.title)))
    }

    /// Kills the server with SIGKILL and waits for its end.
    ///
    /// # Errors
    ///
    /// Returns an error if the signal cannot be sent, or if the server does not end in time.
    pub fn kill(&mut self) -> Result<ExitStatus, Error> {
        self.signal(Signal::KILL)?;
        self.wait()
    }

    /// Waits for the server's end.
    ///
    /// # Errors
    ///
    /// Returns an error if the server does not end in time.
    pub fn wait(&mut self) -> Result<ExitStatus, Error> {
        poll("the server's end", || self.ended())
    }

    /// Returns the exit status, if the server has ended.
    ///
    /// # Errors
    ///
    /// Returns an error if the operating system cannot return the status.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>, Error> {
        self.process.ended().map_err(failed("wait for", Path::new(&self.title)))
    }

    fn wait_until_ready(&mut self) -> Result<(), Error> {
        for socket in self.sockets.clone() {
            poll(&format!("listening on {}", socket.display()), || {
                self.check_alive()?;
                Ok(listening::on_unix(&socket)?.then_some(()))
            })?;
        }
        Ok(())
    }

    fn check_alive(&mut self) -> Result<(), Error> {
        match self.ended()? {
            Some(status) => {
                Err(Error::Ended { title: self.title.clone(), status, log: self.log() })
            }
            None => Ok(()),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if !self.preparation.quiet {
            // The test runner shows this only if the test fails.
            eprintln!("[{}] {}\n{}", self.pid(), self.title, self.log().trim_end());
        }
    }
}

/// Returns the command line, for trying it by hand.
fn title(program: &Path, arguments: &[OsString]) -> String {
    let mut words = vec![program.to_string_lossy()];
    words.extend(arguments.iter().map(|argument| argument.to_string_lossy()));
    words.join(" ")
}

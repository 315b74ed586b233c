//! A running QEMU, storage daemon or guest agent.

use std::ffi::OsString;
use std::fs::{self, File};
use std::net::SocketAddr;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use rustix::process::Signal;
use tempfile::TempDir;

use crate::binaries::Binaries;
use crate::deadline::poll;
use crate::error::{Error, failed};
use crate::listening;
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
        command: (PathBuf, Vec<OsString>),
        sockets: Vec<PathBuf>,
    ) -> Result<Server, Error> {
        let process = self.run(&command)?;
        let mut server = Server { process, command, sockets, preparation: self };
        server.wait_until_ready()?;
        Ok(server)
    }

    fn run(&self, (program, arguments): &(PathBuf, Vec<OsString>)) -> Result<Tethered, Error> {
        let log = self.path(LOG);
        let file = File::options().create(true).append(true).open(&log);
        let file = file.map_err(failed("create", &log))?;
        Tethered::start(program, arguments, self.folder.path(), file)
            .map_err(failed("start", program))
    }
}

/// A running QEMU, storage daemon or guest agent, which is killed when this is dropped.
///
/// Its output is printed when it is dropped, so that it appears with the message of a failed test.
#[derive(Debug)]
pub struct Server {
    process: Tethered,
    /// The program and its arguments.
    command: (PathBuf, Vec<OsString>),
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
        self.process.signal(signal).map_err(failed("send a signal to", Path::new(&self.title())))
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

    /// Kills the server, starts it again in the same folder, and waits until it listens.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not start.
    pub fn restart(&mut self) -> Result<(), Error> {
        self.kill()?;
        for socket in &self.sockets {
            // Only a socket that listens again is there afterwards.
            let _ = fs::remove_file(socket);
        }
        self.process = self.preparation.run(&self.command)?;
        self.wait_until_ready()
    }

    /// Waits for the server's end.
    ///
    /// # Errors
    ///
    /// Returns an error if the server does not end in time.
    pub fn wait(&mut self) -> Result<ExitStatus, Error> {
        poll("the server's end", || self.ended())
    }

    /// Waits until the server has ended by itself, as it does after `quit` or the guest's shutdown.
    ///
    /// On a busy machine, QEMU 10.0 may crash while it exits: a thread that still runs uses what the
    /// main thread has freed already (seen once in some thousand ends). It has closed its monitors
    /// then, so that a crash counts as the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the server does not end in time, or reports a failure.
    pub fn end(&mut self) -> Result<(), Error> {
        let status = self.wait()?;
        if status.success() || status.signal() == Some(Signal::SEGV.as_raw()) {
            return Ok(());
        }
        Err(Error::Ended { title: self.title(), status, log: self.log() })
    }

    /// Returns the exit status, if the server has ended.
    ///
    /// # Errors
    ///
    /// Returns an error if the operating system cannot return the status.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>, Error> {
        let title = self.title();
        self.process.ended().map_err(failed("wait for", Path::new(&title)))
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

    /// The command line, to be tried by hand.
    fn title(&self) -> String {
        let (program, arguments) = &self.command;
        let mut words = vec![program.to_string_lossy()];
        words.extend(arguments.iter().map(|argument| argument.to_string_lossy()));
        words.join(" ")
    }

    fn check_alive(&mut self) -> Result<(), Error> {
        match self.ended()? {
            Some(status) => Err(Error::Ended { title: self.title(), status, log: self.log() }),
            None => Ok(()),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if !self.preparation.quiet {
            // The test runner shows this only if the test fails.
            eprintln!("[{}] {}\n{}", self.pid(), self.title(), self.log().trim_end());
        }
    }
}

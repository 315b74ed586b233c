//! Starting the emulator.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::binaries::Binaries;
use crate::boot_sector::BootSector;
use crate::error::{Error, failed};
use crate::program::Program;
use crate::server::{Preparation, Server};
use crate::version::Version;

/// The machine's memory, in MiB.
const MEMORY: u64 = 64;

/// A QEMU that is about to start. By default it is a q35 machine without devices, KVM and guest,
/// and it is stopped until it gets `cont`.
#[derive(Debug)]
#[must_use = "it starts with `start`"]
pub struct Qemu {
    preparation: Preparation,
    program: Program,
    machine: String,
    running: bool,
    /// `-qmp` or `-qmp-pretty`. `None` leaves the monitor to the other arguments.
    monitor: Option<&'static str>,
    arguments: Vec<OsString>,
    sockets: Vec<PathBuf>,
}

impl Qemu {
    /// Prepares the release that `QMP_TEST_QEMU` names, or else the fetched one.
    ///
    /// # Errors
    ///
    /// Returns an error if the release is not found, or if no private folder can be created.
    pub fn new(version: Version) -> Result<Self, Error> {
        Self::with(Binaries::find(version)?)
    }

    /// Prepares the given programs.
    ///
    /// # Errors
    ///
    /// Returns an error if no private folder can be created.
    pub fn with(binaries: Binaries) -> Result<Self, Error> {
        Ok(Self {
            preparation: Preparation::new(binaries)?,
            program: Program::System,
            machine: "q35".to_owned(),
            running: false,
            monitor: Some("-qmp"),
            arguments: Vec::new(),
            sockets: Vec::new(),
        })
    }

    /// Returns the path of a file in the private folder, which the running QEMU will use as well.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.preparation.path(name)
    }

    /// Returns the programs of the release.
    #[must_use]
    pub fn binaries(&self) -> &Binaries {
        &self.preparation.binaries
    }

    /// Suppresses QEMU's output when it ends, for use outside of tests.
    pub fn quiet(mut self) -> Self {
        self.preparation.quiet = true;
        self
    }

    /// Sets the emulator of another architecture, which also needs another
    /// [`machine`](Self::machine).
    pub fn emulator(mut self, program: Program) -> Self {
        self.program = program;
        self
    }

    /// Sets another machine, `pc` for example, with its options. Call this before
    /// [`full_memory`](Self::full_memory), which adds an option.
    pub fn machine(mut self, machine: &str) -> Self {
        self.machine = machine.to_owned();
        self
    }

    /// Lets the machine run from the start, without `cont`.
    pub fn running(mut self) -> Self {
        self.running = true;
        self
    }

    /// Makes the monitor split its messages over many lines.
    pub fn pretty(mut self) -> Self {
        self.monitor = Some("-qmp-pretty");
        self
    }

    /// Omits the usual monitor. The test specifies its own in [`args`](Self::args).
    pub fn without_monitor(mut self) -> Self {
        self.monitor = None;
        self
    }

    /// Adds a monitor on the socket `name` in the private folder.
    pub fn monitor(self, name: &str) -> Self {
        let path = self.path(name);
        let option = unix_server(&path);
        self.listens_on(path).args(["-qmp", &option])
    }

    /// Adds a monitor that listens for TCP on this host. [`Server::tcp_address`] returns its
    /// address.
    pub fn tcp_monitor(self) -> Self {
        self.args(["-qmp", "tcp:127.0.0.1:0,server=on,wait=off"])
    }

    /// Adds a serial port whose other end is the socket `name` in the private folder.
    pub fn serial(self, name: &str) -> Self {
        let path = self.path(name);
        let option = unix_server(&path);
        self.listens_on(path).args(["-serial", &option])
    }

    /// Lets the test use the I/O ports, through the socket `name` in the private folder. See
    /// [`Registers`](crate::Registers).
    pub fn registers(self, name: &str) -> Self {
        let path = self.path(name);
        let option = unix_server(&path);
        self.listens_on(path).args(["-qtest", &option, "-qtest-log", "/dev/null"])
    }

    /// Adds a socket on which the arguments make QEMU listen. `start` waits for it.
    pub fn listens_on(mut self, socket: PathBuf) -> Self {
        self.sockets.push(socket);
        self
    }

    /// Adds a disk that the machine boots from. It triggers events without a guest system.
    ///
    /// # Errors
    ///
    /// Returns an error if the disk cannot be written.
    pub fn boot(self, sector: BootSector) -> Result<Self, Error> {
        let path = self.path("boot.img");
        fs::write(&path, sector.disk()).map_err(failed("write", &path))?;
        let drive = format!("file={},format=raw,if=ide", path.display());
        Ok(self.args(["-drive", &drive]))
    }

    /// Fills the memory with random data. The memory of a machine without a guest is otherwise
    /// empty, and its migration ends before anything can be done to it.
    ///
    /// # Errors
    ///
    /// Returns an error if the data cannot be written.
    pub fn full_memory(mut self) -> Result<Self, Error> {
        let path = self.path("memory");
        let noise = Path::new("/dev/urandom");
        let mut source = File::open(noise).map_err(failed("open", noise))?.take(MEMORY << 20);
        let mut file = File::create(&path).map_err(failed("create", &path))?;
        io::copy(&mut source, &mut file).map_err(failed("write", &path))?;
        let (size, path) = (MEMORY, path.display());
        // The name is that of the memory of a machine without a backend, so that such a machine can
        // be the destination.
        let object =
            format!("memory-backend-file,id=pc.ram,size={size}M,mem-path={path},share=off");
        self.machine.push_str(",memory-backend=pc.ram");
        Ok(self.args(["-object", &object]))
    }

    /// Adds arguments.
    pub fn args<A: Into<OsString>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Starts QEMU and waits until its sockets listen.
    ///
    /// They listen before QEMU creates its devices. If QEMU rejects an argument later than that,
    /// the test's connection ends, and QEMU's output is printed with the test's failure.
    ///
    /// # Errors
    ///
    /// Returns an error with QEMU's output if it ends instead.
    pub fn start(self) -> Result<Server, Error> {
        let main = self.path("qmp");
        let mut arguments = self.machine_arguments();
        let mut sockets = self.sockets;
        if let Some(option) = self.monitor {
            arguments.extend([option.to_owned(), unix_server(&main)].map(OsString::from));
            sockets.insert(0, main);
        }
        arguments.extend(self.arguments);
        let program = self.preparation.binaries.program(self.program)?;
        self.preparation.start((program, arguments), sockets)
    }

    fn machine_arguments(&self) -> Vec<OsString> {
        let memory = MEMORY.to_string();
        let fixed = ["-accel", "tcg", "-m", &memory, "-display", "none", "-nodefaults"];
        let mut arguments = vec![OsString::from("-machine"), OsString::from(&self.machine)];
        arguments.extend(fixed.map(OsString::from));
        if !self.running {
            arguments.push(OsString::from("-S"));
        }
        arguments
    }
}

/// Returns the option for a socket on which QEMU listens without waiting for a client.
fn unix_server(path: &Path) -> String {
    format!("unix:{},server=on,wait=off", path.display())
}

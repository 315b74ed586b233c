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

/// A QEMU that is about to start: a q35 machine without devices, without KVM, without a guest,
/// not running until it is told to.
#[derive(Debug)]
#[must_use = "it starts with `start`"]
pub struct Qemu {
    preparation: Preparation,
    program: Program,
    machine: String,
    running: bool,
    /// `-qmp` or `-qmp-pretty`; none leaves the monitor to the other arguments.
    monitor: Option<&'static str>,
    arguments: Vec<OsString>,
    sockets: Vec<PathBuf>,
}

impl Qemu {
    /// The release that `QMP_TEST_QEMU` names, or else the fetched one.
    ///
    /// # Errors
    ///
    /// When there is none, or no private folder.
    pub fn new(version: Version) -> Result<Self, Error> {
        Self::with(Binaries::find(version)?)
    }

    /// These programs.
    ///
    /// # Errors
    ///
    /// When there can be no private folder.
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

    /// The path of a file in the private folder, which also the running QEMU will have.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.preparation.path(name)
    }

    /// The programs of its release.
    #[must_use]
    pub fn binaries(&self) -> &Binaries {
        &self.preparation.binaries
    }

    /// Does not print what it printed when it ends, for use outside of tests.
    pub fn quiet(mut self) -> Self {
        self.preparation.quiet = true;
        self
    }

    /// The emulator of another architecture; it needs another [`machine`](Self::machine), too.
    pub fn emulator(mut self, program: Program) -> Self {
        self.program = program;
        self
    }

    /// Another machine, `pc` for example, with its options. Before
    /// [`full_memory`](Self::full_memory), which adds one.
    pub fn machine(mut self, machine: &str) -> Self {
        self.machine = machine.to_owned();
        self
    }

    /// Runs from the start, without `cont`.
    pub fn running(mut self) -> Self {
        self.running = true;
        self
    }

    /// The monitor's messages go over many lines.
    pub fn pretty(mut self) -> Self {
        self.monitor = Some("-qmp-pretty");
        self
    }

    /// Without the usual monitor; the test gives its own in [`args`](Self::args).
    pub fn without_monitor(mut self) -> Self {
        self.monitor = None;
        self
    }

    /// A further monitor, on the socket `name` in the private folder.
    pub fn monitor(self, name: &str) -> Self {
        let path = self.path(name);
        let option = unix_server(&path);
        self.listens_on(path).args(["-qmp", &option])
    }

    /// A monitor that listens for TCP on this host; [`Server::tcp_address`] tells where.
    pub fn tcp_monitor(self) -> Self {
        self.args(["-qmp", "tcp:127.0.0.1:0,server=on,wait=off"])
    }

    /// A serial port whose other end is the socket `name` in the private folder.
    pub fn serial(self, name: &str) -> Self {
        let path = self.path(name);
        let option = unix_server(&path);
        self.listens_on(path).args(["-serial", &option])
    }

    /// A socket on which the arguments make QEMU listen: it has started when it does.
    pub fn listens_on(mut self, socket: PathBuf) -> Self {
        self.sockets.push(socket);
        self
    }

    /// A disk that the machine boots from. It needs no guest system to make things happen.
    ///
    /// # Errors
    ///
    /// When the disk cannot be written.
    pub fn boot(self, sector: BootSector) -> Result<Self, Error> {
        let path = self.path("boot.img");
        fs::write(&path, sector.disk()).map_err(failed("write", &path))?;
        let drive = format!("file={},format=raw,if=ide", path.display());
        Ok(self.args(["-drive", &drive]))
    }

    /// Memory that is full of noise. Without it, the memory of a machine without a guest is empty
    /// and a migration over before anything can be done to it.
    ///
    /// # Errors
    ///
    /// When the noise cannot be written.
    pub fn full_memory(mut self) -> Result<Self, Error> {
        let path = self.path("memory");
        let noise = Path::new("/dev/urandom");
        let mut source = File::open(noise).map_err(failed("open", noise))?.take(MEMORY << 20);
        let mut file = File::create(&path).map_err(failed("create", &path))?;
        io::copy(&mut source, &mut file).map_err(failed("write", &path))?;
        let (size, path) = (MEMORY, path.display());
        // Named as the memory of a machine without a backend, so that one can be the target.
        let object =
            format!("memory-backend-file,id=pc.ram,size={size}M,mem-path={path},share=off");
        self.machine.push_str(",memory-backend=pc.ram");
        Ok(self.args(["-object", &object]))
    }

    /// Further arguments.
    pub fn args<A: Into<OsString>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Starts it and waits until its sockets listen.
    ///
    /// They do before QEMU creates its devices. An argument that it refuses that late ends the
    /// test's connection, and what QEMU said stands beside the test's failure.
    ///
    /// # Errors
    ///
    /// When it ends instead, with what it said.
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

/// A socket on which QEMU listens without waiting for a client.
fn unix_server(path: &Path) -> String {
    format!("unix:{},server=on,wait=off", path.display())
}

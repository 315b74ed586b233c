// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::SocketAddressLegacy;
use ::qmp::runtime;

/// Kind and options of a chardev that is to be created.
///
/// The QAPI union `ChardevBackend` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// Argument of [`chardev-add`](super::super::commands::ChardevAdd), [`chardev-change`](super::super::commands::ChardevChange).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackend)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChardevBackend {
    /// Files of the host. `file`.
    File(ChardevFileWrapper),
    /// Serial port of the host. `serial`. In builds with `HAVE_CHARDEV_SERIAL`.
    Serial(ChardevHostdevWrapper),
    /// Parallel port of the host. `parallel`. In builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel(ChardevHostdevWrapper),
    /// Named pipe of the host. `pipe`. Since QEMU 1.5.
    Pipe(ChardevHostdevWrapper),
    /// Stream socket over TCP, UNIX or vsock, as client or as server. `socket`.
    Socket(ChardevSocketWrapper),
    /// Datagram socket over UDP or UNIX. `udp`. Since QEMU 1.5.
    Udp(ChardevUdpWrapper),
    /// New pseudo-terminal of the host. `pty`.
    Pty(ChardevPtyWrapper),
    /// Sink that drops all output and never has input. `null`.
    Null(ChardevCommonWrapper),
    /// Switch by which several devices share one chardev, with an escape key to choose between them. `mux`. Since QEMU 1.5.
    Mux(ChardevMuxWrapper),
    /// One device attached to several chardevs, which all get its output. `hub`. Since QEMU 10.0.
    Hub(ChardevHubWrapper),
    /// Serial mouse of Microsoft's kind, moved by QEMU's display. `msmouse`. Since QEMU 1.5.
    Msmouse(ChardevCommonWrapper),
    /// Serial tablet of Wacom's kind, moved by QEMU's display. `wctablet`. Since QEMU 2.9.
    Wctablet(ChardevCommonWrapper),
    /// Display of the host for Braille, which the guest sees as a Baum device. `braille`. Since QEMU 1.5. In builds with `CONFIG_BRLAPI`.
    Braille(ChardevCommonWrapper),
    /// Device that ends QEMU with a status of the guest's choice, for tests. `testdev`. Since QEMU 2.2.
    Testdev(ChardevCommonWrapper),
    /// Standard input and output of QEMU. `stdio`. Since QEMU 1.5.
    Stdio(ChardevStdioWrapper),
    /// Console window in which QEMU was started under Windows. `console`. Since QEMU 1.5. In builds with `CONFIG_WIN32`.
    Console(ChardevCommonWrapper),
    /// Channel of the SPICE protocol, such as the one of the guest's agent. `spicevmc`. Since QEMU 1.5. In builds with `CONFIG_SPICE`.
    Spicevmc(ChardevSpiceChannelWrapper),
    /// Channel of the SPICE protocol with a free name. `spiceport`. Since QEMU 1.5. In builds with `CONFIG_SPICE`.
    Spiceport(ChardevSpicePortWrapper),
    /// Agent in QEMU that shares clipboard and pointer with the guest, without SPICE. `qemu-vdagent`. Since QEMU 6.1. In builds with `CONFIG_SPICE_PROTOCOL`.
    QemuVdagent(ChardevQemuVdAgentWrapper),
    /// Channel that other programs reach over QEMU's D-Bus display. `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(ChardevDBusWrapper),
    /// Text console in QEMU's window. `vc`. Since QEMU 1.5.
    Vc(ChardevVcWrapper),
    /// Buffer in memory that keeps the newest output. `ringbuf`. Since QEMU 1.6.
    Ringbuf(ChardevRingbufWrapper),
    /// Old name of ringbuf. `memory`. Since QEMU 1.5. Deprecated since QEMU 9.0. Use `ringbuf` instead.
    #[deprecated(note = "deprecated since QEMU 9.0: use `ringbuf`")]
    Memory(ChardevRingbufWrapper),
}

/// Constructors, one for each value of `type`.
impl ChardevBackend {
    /// Files of the host. `ChardevBackend` with `type` `file`.
    pub fn file(file: impl Into<ChardevFileWrapper>) -> Self {
        ChardevBackend::File(file.into())
    }
    /// Serial port of the host. `ChardevBackend` with `type` `serial`. In builds with `HAVE_CHARDEV_SERIAL`.
    pub fn serial(serial: impl Into<ChardevHostdevWrapper>) -> Self {
        ChardevBackend::Serial(serial.into())
    }
    /// Parallel port of the host. `ChardevBackend` with `type` `parallel`. In builds with `HAVE_CHARDEV_PARALLEL`.
    pub fn parallel(parallel: impl Into<ChardevHostdevWrapper>) -> Self {
        ChardevBackend::Parallel(parallel.into())
    }
    /// Named pipe of the host. `ChardevBackend` with `type` `pipe`. Since QEMU 1.5.
    pub fn pipe(pipe: impl Into<ChardevHostdevWrapper>) -> Self {
        ChardevBackend::Pipe(pipe.into())
    }
    /// Stream socket over TCP, UNIX or vsock, as client or as server. `ChardevBackend` with `type` `socket`.
    pub fn socket(socket: impl Into<ChardevSocketWrapper>) -> Self {
        ChardevBackend::Socket(socket.into())
    }
    /// Datagram socket over UDP or UNIX. `ChardevBackend` with `type` `udp`. Since QEMU 1.5.
    pub fn udp(udp: impl Into<ChardevUdpWrapper>) -> Self {
        ChardevBackend::Udp(udp.into())
    }
    /// New pseudo-terminal of the host. `ChardevBackend` with `type` `pty`.
    pub fn pty(pty: impl Into<ChardevPtyWrapper>) -> Self {
        ChardevBackend::Pty(pty.into())
    }
    /// Sink that drops all output and never has input. `ChardevBackend` with `type` `null`.
    pub fn null(null: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Null(null.into())
    }
    /// Switch by which several devices share one chardev, with an escape key to choose between them. `ChardevBackend` with `type` `mux`. Since QEMU 1.5.
    pub fn mux(mux: impl Into<ChardevMuxWrapper>) -> Self {
        ChardevBackend::Mux(mux.into())
    }
    /// One device attached to several chardevs, which all get its output. `ChardevBackend` with `type` `hub`. Since QEMU 10.0.
    pub fn hub(hub: impl Into<ChardevHubWrapper>) -> Self {
        ChardevBackend::Hub(hub.into())
    }
    /// Serial mouse of Microsoft's kind, moved by QEMU's display. `ChardevBackend` with `type` `msmouse`. Since QEMU 1.5.
    pub fn msmouse(msmouse: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Msmouse(msmouse.into())
    }
    /// Serial tablet of Wacom's kind, moved by QEMU's display. `ChardevBackend` with `type` `wctablet`. Since QEMU 2.9.
    pub fn wctablet(wctablet: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Wctablet(wctablet.into())
    }
    /// Display of the host for Braille, which the guest sees as a Baum device. `ChardevBackend` with `type` `braille`. Since QEMU 1.5. In builds with `CONFIG_BRLAPI`.
    pub fn braille(braille: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Braille(braille.into())
    }
    /// Device that ends QEMU with a status of the guest's choice, for tests. `ChardevBackend` with `type` `testdev`. Since QEMU 2.2.
    pub fn testdev(testdev: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Testdev(testdev.into())
    }
    /// Standard input and output of QEMU. `ChardevBackend` with `type` `stdio`. Since QEMU 1.5.
    pub fn stdio(stdio: impl Into<ChardevStdioWrapper>) -> Self {
        ChardevBackend::Stdio(stdio.into())
    }
    /// Console window in which QEMU was started under Windows. `ChardevBackend` with `type` `console`. Since QEMU 1.5. In builds with `CONFIG_WIN32`.
    pub fn console(console: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Console(console.into())
    }
    /// Channel of the SPICE protocol, such as the one of the guest's agent. `ChardevBackend` with `type` `spicevmc`. Since QEMU 1.5. In builds with `CONFIG_SPICE`.
    pub fn spicevmc(spicevmc: impl Into<ChardevSpiceChannelWrapper>) -> Self {
        ChardevBackend::Spicevmc(spicevmc.into())
    }
    /// Channel of the SPICE protocol with a free name. `ChardevBackend` with `type` `spiceport`. Since QEMU 1.5. In builds with `CONFIG_SPICE`.
    pub fn spiceport(spiceport: impl Into<ChardevSpicePortWrapper>) -> Self {
        ChardevBackend::Spiceport(spiceport.into())
    }
    /// Agent in QEMU that shares clipboard and pointer with the guest, without SPICE. `ChardevBackend` with `type` `qemu-vdagent`. Since QEMU 6.1. In builds with `CONFIG_SPICE_PROTOCOL`.
    pub fn qemu_vdagent(qemu_vdagent: impl Into<ChardevQemuVdAgentWrapper>) -> Self {
        ChardevBackend::QemuVdagent(qemu_vdagent.into())
    }
    /// Channel that other programs reach over QEMU's D-Bus display. `ChardevBackend` with `type` `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    pub fn dbus(dbus: impl Into<ChardevDBusWrapper>) -> Self {
        ChardevBackend::Dbus(dbus.into())
    }
    /// Text console in QEMU's window. `ChardevBackend` with `type` `vc`. Since QEMU 1.5.
    pub fn vc(vc: impl Into<ChardevVcWrapper>) -> Self {
        ChardevBackend::Vc(vc.into())
    }
    /// Buffer in memory that keeps the newest output. `ChardevBackend` with `type` `ringbuf`. Since QEMU 1.6.
    pub fn ringbuf(ringbuf: impl Into<ChardevRingbufWrapper>) -> Self {
        ChardevBackend::Ringbuf(ringbuf.into())
    }
    /// Old name of ringbuf. `ChardevBackend` with `type` `memory`. Since QEMU 1.5. Deprecated since QEMU 9.0. Use `ringbuf` instead.
    #[deprecated(note = "deprecated since QEMU 9.0: use `ringbuf`")]
    pub fn memory(memory: impl Into<ChardevRingbufWrapper>) -> Self {
        ChardevBackend::Memory(memory.into())
    }
}

impl From<ChardevFileWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevFileWrapper) -> Self {
        Self::file(members)
    }
}

impl From<ChardevSocketWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevSocketWrapper) -> Self {
        Self::socket(members)
    }
}

impl From<ChardevUdpWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevUdpWrapper) -> Self {
        Self::udp(members)
    }
}

impl From<ChardevMuxWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevMuxWrapper) -> Self {
        Self::mux(members)
    }
}

impl From<ChardevHubWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevHubWrapper) -> Self {
        Self::hub(members)
    }
}

impl From<ChardevStdioWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevStdioWrapper) -> Self {
        Self::stdio(members)
    }
}

impl From<ChardevSpiceChannelWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevSpiceChannelWrapper) -> Self {
        Self::spicevmc(members)
    }
}

impl From<ChardevSpicePortWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevSpicePortWrapper) -> Self {
        Self::spiceport(members)
    }
}

impl From<ChardevQemuVdAgentWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevQemuVdAgentWrapper) -> Self {
        Self::qemu_vdagent(members)
    }
}

impl From<ChardevDBusWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevDBusWrapper) -> Self {
        Self::dbus(members)
    }
}

impl From<ChardevVcWrapper> for ChardevBackend {
    #[inline]
    fn from(members: ChardevVcWrapper) -> Self {
        Self::vc(members)
    }
}

impl ChardevBackend {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::File(_) => "file",
            Self::Serial(_) => "serial",
            Self::Parallel(_) => "parallel",
            Self::Pipe(_) => "pipe",
            Self::Socket(_) => "socket",
            Self::Udp(_) => "udp",
            Self::Pty(_) => "pty",
            Self::Null(_) => "null",
            Self::Mux(_) => "mux",
            Self::Hub(_) => "hub",
            Self::Msmouse(_) => "msmouse",
            Self::Wctablet(_) => "wctablet",
            Self::Braille(_) => "braille",
            Self::Testdev(_) => "testdev",
            Self::Stdio(_) => "stdio",
            Self::Console(_) => "console",
            Self::Spicevmc(_) => "spicevmc",
            Self::Spiceport(_) => "spiceport",
            Self::QemuVdagent(_) => "qemu-vdagent",
            Self::Dbus(_) => "dbus",
            Self::Vc(_) => "vc",
            Self::Ringbuf(_) => "ringbuf",
            Self::Memory(_) => "memory",
        }
    }
}

impl runtime::Branches for ChardevBackend {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::File(it) => writer.members(it),
            Self::Serial(it) => writer.members(it),
            Self::Parallel(it) => writer.members(it),
            Self::Pipe(it) => writer.members(it),
            Self::Socket(it) => writer.members(it),
            Self::Udp(it) => writer.members(it),
            Self::Pty(it) => writer.members(it),
            Self::Null(it) => writer.members(it),
            Self::Mux(it) => writer.members(it),
            Self::Hub(it) => writer.members(it),
            Self::Msmouse(it) => writer.members(it),
            Self::Wctablet(it) => writer.members(it),
            Self::Braille(it) => writer.members(it),
            Self::Testdev(it) => writer.members(it),
            Self::Stdio(it) => writer.members(it),
            Self::Console(it) => writer.members(it),
            Self::Spicevmc(it) => writer.members(it),
            Self::Spiceport(it) => writer.members(it),
            Self::QemuVdagent(it) => writer.members(it),
            Self::Dbus(it) => writer.members(it),
            Self::Vc(it) => writer.members(it),
            Self::Ringbuf(it) => writer.members(it),
            Self::Memory(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "file" => members.read_as(Self::File),
            "serial" => members.read_as(Self::Serial),
            "parallel" => members.read_as(Self::Parallel),
            "pipe" => members.read_as(Self::Pipe),
            "socket" => members.read_as(Self::Socket),
            "udp" => members.read_as(Self::Udp),
            "pty" => members.read_as(Self::Pty),
            "null" => members.read_as(Self::Null),
            "mux" => members.read_as(Self::Mux),
            "hub" => members.read_as(Self::Hub),
            "msmouse" => members.read_as(Self::Msmouse),
            "wctablet" => members.read_as(Self::Wctablet),
            "braille" => members.read_as(Self::Braille),
            "testdev" => members.read_as(Self::Testdev),
            "stdio" => members.read_as(Self::Stdio),
            "console" => members.read_as(Self::Console),
            "spicevmc" => members.read_as(Self::Spicevmc),
            "spiceport" => members.read_as(Self::Spiceport),
            "qemu-vdagent" => members.read_as(Self::QemuVdagent),
            "dbus" => members.read_as(Self::Dbus),
            "vc" => members.read_as(Self::Vc),
            "ringbuf" => members.read_as(Self::Ringbuf),
            "memory" => members.read_as(Self::Memory),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(ChardevBackend, strict);

/// A kind of chardev that this QEMU can create.
///
/// The QAPI struct `ChardevBackendInfo` of module `char`.
///
/// Since QEMU 2.0. Received.
///
/// Returned by [`query-chardev-backends`](super::super::commands::QueryChardevBackends).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackendInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevBackendInfo {
    /// Name of the kind, as the member type takes it. `name`: `str`.
    pub name: String,
}

impl ChardevBackendInfo {
    /// `ChardevBackendInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Object for ChardevBackendInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { name: String::new() };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(ChardevBackendInfo);

/// The kinds of chardevs.
///
/// The QAPI enum `ChardevBackendKind` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.ChardevBackendKind)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChardevBackendKind {
    /// Files of the host. `file`.
    File,
    /// Serial port of the host. `serial`. In builds with `HAVE_CHARDEV_SERIAL`.
    Serial,
    /// Parallel port of the host. `parallel`. In builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel,
    /// Named pipe of the host. `pipe`. Since QEMU 1.5.
    Pipe,
    /// Stream socket over TCP, UNIX or vsock, as client or as server. `socket`.
    Socket,
    /// Datagram socket over UDP or UNIX. `udp`. Since QEMU 1.5.
    Udp,
    /// New pseudo-terminal of the host. `pty`.
    Pty,
    /// Sink that drops all output and never has input. `null`.
    Null,
    /// Switch by which several devices share one chardev, with an escape key to choose between them. `mux`. Since QEMU 1.5.
    Mux,
    /// One device attached to several chardevs, which all get its output. `hub`. Since QEMU 10.0.
    Hub,
    /// Serial mouse of Microsoft's kind, moved by QEMU's display. `msmouse`. Since QEMU 1.5.
    Msmouse,
    /// Serial tablet of Wacom's kind, moved by QEMU's display. `wctablet`. Since QEMU 2.9.
    Wctablet,
    /// Display of the host for Braille, which the guest sees as a Baum device. `braille`. Since QEMU 1.5. In builds with `CONFIG_BRLAPI`.
    Braille,
    /// Device that ends QEMU with a status of the guest's choice, for tests. `testdev`. Since QEMU 2.2.
    Testdev,
    /// Standard input and output of QEMU. `stdio`. Since QEMU 1.5.
    Stdio,
    /// Console window in which QEMU was started under Windows. `console`. Since QEMU 1.5. In builds with `CONFIG_WIN32`.
    Console,
    /// Channel of the SPICE protocol, such as the one of the guest's agent. `spicevmc`. Since QEMU 1.5. In builds with `CONFIG_SPICE`.
    Spicevmc,
    /// Channel of the SPICE protocol with a free name. `spiceport`. Since QEMU 1.5. In builds with `CONFIG_SPICE`.
    Spiceport,
    /// Agent in QEMU that shares clipboard and pointer with the guest, without SPICE. `qemu-vdagent`. Since QEMU 6.1. In builds with `CONFIG_SPICE_PROTOCOL`.
    QemuVdagent,
    /// Channel that other programs reach over QEMU's D-Bus display. `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// Text console in QEMU's window. `vc`. Since QEMU 1.5.
    Vc,
    /// Buffer in memory that keeps the newest output. `ringbuf`. Since QEMU 1.6.
    Ringbuf,
    /// Old name of ringbuf. `memory`. Since QEMU 1.5. Deprecated since QEMU 9.0. Use `ringbuf` instead.
    #[deprecated(note = "deprecated since QEMU 9.0: use `ringbuf`")]
    Memory,
}

impl ChardevBackendKind {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::File,
        Self::Serial,
        Self::Parallel,
        Self::Pipe,
        Self::Socket,
        Self::Udp,
        Self::Pty,
        Self::Null,
        Self::Mux,
        Self::Hub,
        Self::Msmouse,
        Self::Wctablet,
        Self::Braille,
        Self::Testdev,
        Self::Stdio,
        Self::Console,
        Self::Spicevmc,
        Self::Spiceport,
        Self::QemuVdagent,
        Self::Dbus,
        Self::Vc,
        Self::Ringbuf,
        Self::Memory,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Serial => "serial",
            Self::Parallel => "parallel",
            Self::Pipe => "pipe",
            Self::Socket => "socket",
            Self::Udp => "udp",
            Self::Pty => "pty",
            Self::Null => "null",
            Self::Mux => "mux",
            Self::Hub => "hub",
            Self::Msmouse => "msmouse",
            Self::Wctablet => "wctablet",
            Self::Braille => "braille",
            Self::Testdev => "testdev",
            Self::Stdio => "stdio",
            Self::Console => "console",
            Self::Spicevmc => "spicevmc",
            Self::Spiceport => "spiceport",
            Self::QemuVdagent => "qemu-vdagent",
            Self::Dbus => "dbus",
            Self::Vc => "vc",
            Self::Ringbuf => "ringbuf",
            Self::Memory => "memory",
        }
    }
}

runtime::closed_enum!(ChardevBackendKind);

/// Options that every chardev has.
///
/// The QAPI struct `ChardevCommon` of module `char`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`ChardevCommonWrapper`](super::ChardevCommonWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommon)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevCommon {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
}

impl ChardevCommon {
    /// `ChardevCommon` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
}

runtime::default!(ChardevCommon);

impl runtime::Object for ChardevCommon {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ChardevCommon, strict);

/// Holds the options of a chardev that has none of its own.
///
/// The QAPI struct `ChardevCommonWrapper` of module `char`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommonWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevCommonWrapper {
    /// Options that every chardev has. `data`: [`ChardevCommon`].
    pub data: ChardevCommon,
}

impl ChardevCommonWrapper {
    /// `ChardevCommonWrapper` with its required members.
    pub fn new(data: impl Into<ChardevCommon>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevCommon> for ChardevCommonWrapper {
    #[inline]
    fn from(value: ChardevCommon) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevCommonWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { data: ChardevCommon::new() };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(ChardevCommonWrapper, strict);

/// Options of a chardev that other programs reach over QEMU's D-Bus display.
///
/// The QAPI struct `ChardevDBus` of module `char`.
///
/// Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`. Sent.
///
/// Part of [`ChardevDBusWrapper`](super::ChardevDBusWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevDBus)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevDBus {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Name of the channel, written like a domain name in reverse, such as org.qemu.console.serial.0. `name`: `str`.
    pub name: String,
    /// Character set in which the guest writes text; if absent, utf8, or cp437 with a machine type older than 11.1,. `encoding`: [`ChardevVCEncoding`](ChardevVcEncoding). Since QEMU 11.1.
    pub encoding: Option<ChardevVcEncoding>,
}

impl ChardevDBus {
    /// `ChardevDBus` with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            name: name.into(),
            encoding: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
    /// Sets `encoding` ([`ChardevVCEncoding`](ChardevVcEncoding)): character set in which the guest writes text; if absent, utf8, or cp437 with a machine type older than 11.1,. Since QEMU 11.1.
    #[inline]
    pub fn encoding(mut self, encoding: ChardevVcEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }
}

impl From<&str> for ChardevDBus {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevDBus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.member("name", &self.name);
        writer.optional("encoding", &self.encoding);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            name: String::new(),
            encoding: None,
        };
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "name" => members.require(0, &mut value.name),
                "encoding" => members.fill(&mut value.encoding),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(ChardevDBus, strict);

/// Holds the options of a chardev of kind dbus.
///
/// The QAPI struct `ChardevDBusWrapper` of module `char`.
///
/// Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevDBusWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevDBusWrapper {
    /// Name of the channel and further options. `data`: [`ChardevDBus`].
    pub data: ChardevDBus,
}

impl ChardevDBusWrapper {
    /// `ChardevDBusWrapper` with its required members.
    pub fn new(data: impl Into<ChardevDBus>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevDBus> for ChardevDBusWrapper {
    #[inline]
    fn from(value: ChardevDBus) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevDBusWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ChardevDBus> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ChardevDBusWrapper, strict);

/// Options of a chardev on files of the host.
///
/// The QAPI struct `ChardevFile` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// Part of [`ChardevFileWrapper`](super::ChardevFileWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevFile)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevFile {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Path of the file from which input comes; no input if absent. `in`: `str`.
    pub in_: Option<String>,
    /// Path of the file to which output goes. `out`: `str`.
    pub out: String,
    /// Whether an existing output file is continued instead of overwritten; false if absent. `append`: `bool`. Since QEMU 2.6.
    pub append: Option<bool>,
}

impl ChardevFile {
    /// `ChardevFile` with its required members.
    pub fn new(out: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            in_: None,
            out: out.into(),
            append: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
    /// Sets `in` (`str`): path of the file from which input comes; no input if absent.
    pub fn in_(mut self, in_: impl Into<String>) -> Self {
        self.in_ = Some(in_.into());
        self
    }
    /// Sets `append` (`bool`): whether an existing output file is continued instead of overwritten; false if absent. Since QEMU 2.6.
    #[inline]
    pub fn append(mut self, append: bool) -> Self {
        self.append = Some(append);
        self
    }
}

impl From<&str> for ChardevFile {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevFile {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.optional("in", &self.in_);
        writer.member("out", &self.out);
        writer.optional("append", &self.append);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            in_: None,
            out: String::new(),
            append: None,
        };
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "in" => members.fill(&mut value.in_),
                "out" => members.require(0, &mut value.out),
                "append" => members.fill(&mut value.append),
                _ => members.skip(),
            }
        }
        members.check(&["out"]);
        members.finish(value)
    }
}

runtime::object!(ChardevFile, strict);

/// Holds the options of a chardev of kind file.
///
/// The QAPI struct `ChardevFileWrapper` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevFileWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevFileWrapper {
    /// Files for input and output, and further options. `data`: [`ChardevFile`].
    pub data: ChardevFile,
}

impl ChardevFileWrapper {
    /// `ChardevFileWrapper` with its required members.
    pub fn new(data: impl Into<ChardevFile>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevFile> for ChardevFileWrapper {
    #[inline]
    fn from(value: ChardevFile) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevFileWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ChardevFile> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ChardevFileWrapper, strict);

/// Options of a chardev on a port or a named pipe of the host.
///
/// The QAPI struct `ChardevHostdev` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// Part of [`ChardevHostdevWrapper`](super::ChardevHostdevWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHostdev)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevHostdev {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Path of the port, such as /dev/ttyS0 or COM1; for a pipe, QEMU tries it with .in and .out behind first. `device`: `str`.
    pub device: String,
}

impl ChardevHostdev {
    /// `ChardevHostdev` with its required members.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            device: device.into(),
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
}

impl From<&str> for ChardevHostdev {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevHostdev {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.member("device", &self.device);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            device: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "device" => members.require(0, &mut value.device),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(ChardevHostdev, strict);

/// Holds the options of a chardev of kind serial, parallel or pipe.
///
/// The QAPI struct `ChardevHostdevWrapper` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHostdevWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevHostdevWrapper {
    /// Port or pipe of the host, and further options. `data`: [`ChardevHostdev`].
    pub data: ChardevHostdev,
}

impl ChardevHostdevWrapper {
    /// `ChardevHostdevWrapper` with its required members.
    pub fn new(data: impl Into<ChardevHostdev>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevHostdev> for ChardevHostdevWrapper {
    #[inline]
    fn from(value: ChardevHostdev) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevHostdevWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ChardevHostdev> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ChardevHostdevWrapper, strict);

/// Options of a chardev that joins others: its device writes to all of them and hears all of them.
///
/// The QAPI struct `ChardevHub` of module `char`.
///
/// Since QEMU 10.0. Sent.
///
/// Part of [`ChardevHubWrapper`](super::ChardevHubWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHub)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevHub {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Names of the chardevs that are joined, at most four. `chardevs`: `[str]`.
    pub chardevs: Vec<String>,
}

impl ChardevHub {
    /// `ChardevHub` with its required members.
    pub fn new(chardevs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardevs: runtime::list(chardevs),
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
}

impl runtime::Object for ChardevHub {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.member("chardevs", &self.chardevs);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardevs: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "chardevs" => members.require(0, &mut value.chardevs),
                _ => members.skip(),
            }
        }
        members.check(&["chardevs"]);
        members.finish(value)
    }
}

runtime::object!(ChardevHub, strict);

/// Holds the options of a chardev of kind hub.
///
/// The QAPI struct `ChardevHubWrapper` of module `char`.
///
/// Since QEMU 10.0. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHubWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevHubWrapper {
    /// Chardevs that are joined, and further options. `data`: [`ChardevHub`].
    pub data: ChardevHub,
}

impl ChardevHubWrapper {
    /// `ChardevHubWrapper` with its required members.
    pub fn new(data: impl Into<ChardevHub>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevHub> for ChardevHubWrapper {
    #[inline]
    fn from(value: ChardevHub) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevHubWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ChardevHub> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ChardevHubWrapper, strict);

/// A chardev and where it leads.
///
/// The QAPI struct `ChardevInfo` of module `char`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-chardev`](super::super::commands::QueryChardev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevInfo {
    /// Name of the chardev. `label`: `str`.
    pub label: String,
    /// Where the chardev leads, in the form of the command line, such as pty:/dev/pts/2. `filename`: `str`.
    pub filename: String,
    /// Whether the device that is attached is open, such as a port that the guest uses. `frontend-open`: `bool`. Since QEMU 2.1.
    pub frontend_open: bool,
}

impl ChardevInfo {
    /// `ChardevInfo` with its required members.
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        filename: impl Into<String>,
        frontend_open: bool,
    ) -> Self {
        Self {
            label: label.into(),
            filename: filename.into(),
            frontend_open,
        }
    }
}

impl runtime::Object for ChardevInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("label", &self.label);
        writer.member("filename", &self.filename);
        writer.member("frontend-open", &self.frontend_open);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            label: String::new(),
            filename: String::new(),
            frontend_open: false,
        };
        while let Some(member) = members.next() {
            match member {
                "label" => members.require(0, &mut value.label),
                "filename" => members.require(1, &mut value.filename),
                "frontend-open" => members.require(2, &mut value.frontend_open),
                _ => members.skip(),
            }
        }
        members.check(&["label", "filename", "frontend-open"]);
        members.finish(value)
    }
}

runtime::object!(ChardevInfo);

/// Options of a chardev through which several devices share another one.
///
/// The QAPI struct `ChardevMux` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevMuxWrapper`](super::ChardevMuxWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevMux)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevMux {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Name of the chardev that is shared. `chardev`: `str`.
    pub chardev: String,
}

impl ChardevMux {
    /// `ChardevMux` with its required members.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardev: chardev.into(),
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
}

impl From<&str> for ChardevMux {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevMux {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.member("chardev", &self.chardev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardev: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "chardev" => members.require(0, &mut value.chardev),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(ChardevMux, strict);

/// Holds the options of a chardev of kind mux.
///
/// The QAPI struct `ChardevMuxWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevMuxWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevMuxWrapper {
    /// Chardev that is shared, and further options. `data`: [`ChardevMux`].
    pub data: ChardevMux,
}

impl ChardevMuxWrapper {
    /// `ChardevMuxWrapper` with its required members.
    pub fn new(data: impl Into<ChardevMux>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevMux> for ChardevMuxWrapper {
    #[inline]
    fn from(value: ChardevMux) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevMuxWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ChardevMux> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ChardevMuxWrapper, strict);

/// Options of a chardev on a new pseudo-terminal.
///
/// The QAPI struct `ChardevPty` of module `char`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`ChardevPtyWrapper`](super::ChardevPtyWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevPty)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevPty {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Path of a symbolic link that QEMU makes to the pseudo-terminal; no link if absent. `path`: `str`. Since QEMU 9.2.
    pub path: Option<String>,
}

impl ChardevPty {
    /// `ChardevPty` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            path: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
    /// Sets `path` (`str`): path of a symbolic link that QEMU makes to the pseudo-terminal; no link if absent. Since QEMU 9.2.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

runtime::default!(ChardevPty);

impl runtime::Object for ChardevPty {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.optional("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "path" => members.fill(&mut value.path),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ChardevPty, strict);

/// Holds the options of a chardev of kind pty.
///
/// The QAPI struct `ChardevPtyWrapper` of module `char`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevPtyWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevPtyWrapper {
    /// Link to the pseudo-terminal, and further options. `data`: [`ChardevPty`].
    pub data: ChardevPty,
}

impl ChardevPtyWrapper {
    /// `ChardevPtyWrapper` with its required members.
    pub fn new(data: impl Into<ChardevPty>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevPty> for ChardevPtyWrapper {
    #[inline]
    fn from(value: ChardevPty) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevPtyWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { data: ChardevPty::new() };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(ChardevPtyWrapper, strict);

/// Options of the agent in QEMU that talks to the SPICE agent of the guest, with any display.
///
/// The QAPI struct `ChardevQemuVDAgent` of module `char`.
///
/// Since QEMU 6.1. In builds with `CONFIG_SPICE_PROTOCOL`. Sent.
///
/// Part of [`ChardevQemuVdAgentWrapper`](super::ChardevQemuVdAgentWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevQemuVDAgent)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevQemuVdAgent {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Whether pointer moves reach the guest through its agent; true if absent. `mouse`: `bool`.
    pub mouse: Option<bool>,
    /// Whether the guest shares what is copied; false if absent. `clipboard`: `bool`.
    pub clipboard: Option<bool>,
}

impl ChardevQemuVdAgent {
    /// `ChardevQemuVDAgent` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            mouse: None,
            clipboard: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
    /// Sets `mouse` (`bool`): whether pointer moves reach the guest through its agent; true if absent.
    #[inline]
    pub fn mouse(mut self, mouse: bool) -> Self {
        self.mouse = Some(mouse);
        self
    }
    /// Sets `clipboard` (`bool`): whether the guest shares what is copied; false if absent.
    #[inline]
    pub fn clipboard(mut self, clipboard: bool) -> Self {
        self.clipboard = Some(clipboard);
        self
    }
}

runtime::default!(ChardevQemuVdAgent);

impl runtime::Object for ChardevQemuVdAgent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.optional("mouse", &self.mouse);
        writer.optional("clipboard", &self.clipboard);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "mouse" => members.fill(&mut value.mouse),
                "clipboard" => members.fill(&mut value.clipboard),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ChardevQemuVdAgent, strict);

/// Holds the options of a chardev of kind qemu-vdagent.
///
/// The QAPI struct `ChardevQemuVDAgentWrapper` of module `char`.
///
/// Since QEMU 6.1. In builds with `CONFIG_SPICE_PROTOCOL`. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevQemuVDAgentWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevQemuVdAgentWrapper {
    /// What the agent offers, and further options. `data`: [`ChardevQemuVDAgent`](ChardevQemuVdAgent).
    pub data: ChardevQemuVdAgent,
}

impl ChardevQemuVdAgentWrapper {
    /// `ChardevQemuVDAgentWrapper` with its required members.
    pub fn new(data: impl Into<ChardevQemuVdAgent>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevQemuVdAgent> for ChardevQemuVdAgentWrapper {
    #[inline]
    fn from(value: ChardevQemuVdAgent) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevQemuVdAgentWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            data: ChardevQemuVdAgent::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(ChardevQemuVdAgentWrapper, strict);

/// What the caller has to know about the new chardev.
///
/// The QAPI struct `ChardevReturn` of module `char`.
///
/// Since QEMU 1.4. Received.
///
/// Returned by [`chardev-add`](super::super::commands::ChardevAdd), [`chardev-change`](super::super::commands::ChardevChange).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevReturn)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevReturn {
    /// Path of the pseudo-terminal to open at the other end; no pseudo-terminal if absent. `pty`: `str`.
    pub pty: Option<String>,
}

impl ChardevReturn {
    /// `ChardevReturn` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { pty: None }
    }
}

runtime::default!(ChardevReturn);

impl runtime::Object for ChardevReturn {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("pty", &self.pty);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "pty" => members.fill(&mut value.pty),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ChardevReturn);

/// Options of a chardev that keeps the newest output in memory.
///
/// The QAPI struct `ChardevRingbuf` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevRingbufWrapper`](super::ChardevRingbufWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevRingbuf)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevRingbuf {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Size of the buffer, which must be a power of two, in bytes; 65536 if absent. `size`: `int`.
    pub size: Option<i64>,
}

impl ChardevRingbuf {
    /// `ChardevRingbuf` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            size: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
    /// Sets `size` (`int`): size of the buffer, which must be a power of two, in bytes; 65536 if absent.
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

runtime::default!(ChardevRingbuf);

impl runtime::Object for ChardevRingbuf {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.optional("size", &self.size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "size" => members.fill(&mut value.size),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ChardevRingbuf, strict);

/// Holds the options of a chardev of kind ringbuf.
///
/// The QAPI struct `ChardevRingbufWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevRingbufWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevRingbufWrapper {
    /// Size of the buffer, and further options. `data`: [`ChardevRingbuf`].
    pub data: ChardevRingbuf,
}

impl ChardevRingbufWrapper {
    /// `ChardevRingbufWrapper` with its required members.
    pub fn new(data: impl Into<ChardevRingbuf>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevRingbuf> for ChardevRingbufWrapper {
    #[inline]
    fn from(value: ChardevRingbuf) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevRingbufWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            data: ChardevRingbuf::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(ChardevRingbufWrapper, strict);

/// Options of a chardev on a stream socket.
///
/// The QAPI struct `ChardevSocket` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// Part of [`ChardevSocketWrapper`](super::ChardevSocketWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSocket)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSocket {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Address to listen at as a server, or to connect to as a client. `addr`: [`SocketAddressLegacy`].
    pub addr: SocketAddressLegacy,
    /// Name of the object with the TLS credentials; no TLS if absent. `tls-creds`: `str`. Since QEMU 2.6.
    pub tls_creds: Option<String>,
    /// Name of the authorization object that decides, by the certificate, whether a client has access; if absent, every client that TLS accepts. `tls-authz`: `str`. Since QEMU 4.0.
    pub tls_authz: Option<String>,
    /// Whether the chardev waits for a client instead of connecting to a server; true if absent. `server`: `bool`.
    pub server: Option<bool>,
    /// Whether QEMU stops until the first client has connected; refused for clients; false if absent. `wait`: `bool`.
    pub wait: Option<bool>,
    /// Whether small pieces are sent at once (`TCP_NODELAY`); false if absent. `nodelay`: `bool`.
    pub nodelay: Option<bool>,
    /// Whether a server speaks the telnet protocol; false if absent. `telnet`: `bool`.
    pub telnet: Option<bool>,
    /// Whether a server speaks the tn3270 protocol of IBM terminals; false if absent. `tn3270`: `bool`. Since QEMU 2.10.
    pub tn3270: Option<bool>,
    /// Whether a server speaks the websocket protocol; false if absent. `websocket`: `bool`. Since QEMU 3.1.
    pub websocket: Option<bool>,
    /// How long a client waits before it connects anew after a loss, in ms; no reconnection if absent or `0`. `reconnect-ms`: `int`. Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// How long a client waits before it connects anew after a loss, in seconds; no reconnection if absent or `0`. `reconnect`: `int`. Since QEMU 2.2. Removed in QEMU 10.2. Deprecated since QEMU 9.2. Use `reconnect-ms` instead.
    #[deprecated(note = "removed in QEMU 10.2: use `reconnect-ms`")]
    pub reconnect: Option<i64>,
}

impl ChardevSocket {
    /// `ChardevSocket` with its required members.
    pub fn new(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            addr: addr.into(),
            tls_creds: None,
            tls_authz: None,
            server: None,
            wait: None,
            nodelay: None,
            telnet: None,
            tn3270: None,
            websocket: None,
            reconnect_ms: None,
            reconnect: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
    /// Sets `tls-creds` (`str`): name of the object with the TLS credentials; no TLS if absent. Since QEMU 2.6.
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz` (`str`): name of the authorization object that decides, by the certificate, whether a client has access; if absent, every client that TLS accepts. Since QEMU 4.0.
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `server` (`bool`): whether the chardev waits for a client instead of connecting to a server; true if absent.
    #[inline]
    pub fn server(mut self, server: bool) -> Self {
        self.server = Some(server);
        self
    }
    /// Sets `wait` (`bool`): whether QEMU stops until the first client has connected; refused for clients; false if absent.
    #[inline]
    pub fn wait(mut self, wait: bool) -> Self {
        self.wait = Some(wait);
        self
    }
    /// Sets `nodelay` (`bool`): whether small pieces are sent at once (`TCP_NODELAY`); false if absent.
    #[inline]
    pub fn nodelay(mut self, nodelay: bool) -> Self {
        self.nodelay = Some(nodelay);
        self
    }
    /// Sets `telnet` (`bool`): whether a server speaks the telnet protocol; false if absent.
    #[inline]
    pub fn telnet(mut self, telnet: bool) -> Self {
        self.telnet = Some(telnet);
        self
    }
    /// Sets `tn3270` (`bool`): whether a server speaks the tn3270 protocol of IBM terminals; false if absent. Since QEMU 2.10.
    #[inline]
    pub fn tn3270(mut self, tn3270: bool) -> Self {
        self.tn3270 = Some(tn3270);
        self
    }
    /// Sets `websocket` (`bool`): whether a server speaks the websocket protocol; false if absent. Since QEMU 3.1.
    #[inline]
    pub fn websocket(mut self, websocket: bool) -> Self {
        self.websocket = Some(websocket);
        self
    }
    /// Sets `reconnect-ms` (`int`): how long a client waits before it connects anew after a loss, in ms; no reconnection if absent or `0`. Since QEMU 9.2.
    #[inline]
    pub fn reconnect_ms(mut self, reconnect_ms: i64) -> Self {
        self.reconnect_ms = Some(reconnect_ms);
        self
    }
    /// Sets `reconnect` (`int`): how long a client waits before it connects anew after a loss, in seconds; no reconnection if absent or `0`. Since QEMU 2.2. Removed in QEMU 10.2. Deprecated since QEMU 9.2. Use `reconnect-ms` instead.
    #[deprecated(note = "removed in QEMU 10.2: use `reconnect-ms`")]
    #[inline]
    pub fn reconnect(mut self, reconnect: i64) -> Self {
        self.reconnect = Some(reconnect);
        self
    }
}

impl runtime::Object for ChardevSocket {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.member("addr", &self.addr);
        writer.optional("tls-creds", &self.tls_creds);
        writer.optional("tls-authz", &self.tls_authz);
        writer.optional("server", &self.server);
        writer.optional("wait", &self.wait);
        writer.optional("nodelay", &self.nodelay);
        writer.optional("telnet", &self.telnet);
        writer.optional("tn3270", &self.tn3270);
        writer.optional("websocket", &self.websocket);
        writer.optional("reconnect-ms", &self.reconnect_ms);
        writer.optional("reconnect", &self.reconnect);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut logfile: Option<String> = None;
        let mut logappend: Option<bool> = None;
        let mut logtimestamp: Option<bool> = None;
        let mut addr: Option<SocketAddressLegacy> = None;
        let mut tls_creds: Option<String> = None;
        let mut tls_authz: Option<String> = None;
        let mut server: Option<bool> = None;
        let mut wait: Option<bool> = None;
        let mut nodelay: Option<bool> = None;
        let mut telnet: Option<bool> = None;
        let mut tn3270: Option<bool> = None;
        let mut websocket: Option<bool> = None;
        let mut reconnect_ms: Option<i64> = None;
        let mut reconnect: Option<i64> = None;
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut logfile),
                "logappend" => members.fill(&mut logappend),
                "logtimestamp" => members.fill(&mut logtimestamp),
                "addr" => members.fill(&mut addr),
                "tls-creds" => members.fill(&mut tls_creds),
                "tls-authz" => members.fill(&mut tls_authz),
                "server" => members.fill(&mut server),
                "wait" => members.fill(&mut wait),
                "nodelay" => members.fill(&mut nodelay),
                "telnet" => members.fill(&mut telnet),
                "tn3270" => members.fill(&mut tn3270),
                "websocket" => members.fill(&mut websocket),
                "reconnect-ms" => members.fill(&mut reconnect_ms),
                "reconnect" => members.fill(&mut reconnect),
                _ => members.skip(),
            }
        }
        let Some(addr) = addr else { return members.missing("addr") };
        members
            .finish(Self {
                logfile,
                logappend,
                logtimestamp,
                addr,
                tls_creds,
                tls_authz,
                server,
                wait,
                nodelay,
                telnet,
                tn3270,
                websocket,
                reconnect_ms,
                reconnect,
            })
    }
}

runtime::object!(ChardevSocket, strict);

/// Holds the options of a chardev of kind socket.
///
/// The QAPI struct `ChardevSocketWrapper` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSocketWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSocketWrapper {
    /// Address of the socket, and further options. `data`: [`ChardevSocket`].
    pub data: ChardevSocket,
}

impl ChardevSocketWrapper {
    /// `ChardevSocketWrapper` with its required members.
    pub fn new(data: impl Into<ChardevSocket>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevSocket> for ChardevSocketWrapper {
    #[inline]
    fn from(value: ChardevSocket) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevSocketWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ChardevSocket> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ChardevSocketWrapper, strict);

/// Options of a chardev that is a channel of the SPICE protocol.
///
/// The QAPI struct `ChardevSpiceChannel` of module `char`.
///
/// Since QEMU 1.5. In builds with `CONFIG_SPICE`. Sent.
///
/// Part of [`ChardevSpiceChannelWrapper`](super::ChardevSpiceChannelWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannel)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpiceChannel {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// What the channel carries, such as vdagent, smartcard or usbredir. `type`: `str`.
    pub type_: String,
}

impl ChardevSpiceChannel {
    /// `ChardevSpiceChannel` with its required members.
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            type_: type_.into(),
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
}

impl From<&str> for ChardevSpiceChannel {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevSpiceChannel {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.member("type", &self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            type_: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "type" => members.require(0, &mut value.type_),
                _ => members.skip(),
            }
        }
        members.check(&["type"]);
        members.finish(value)
    }
}

runtime::object!(ChardevSpiceChannel, strict);

/// Holds the options of a chardev of kind spicevmc.
///
/// The QAPI struct `ChardevSpiceChannelWrapper` of module `char`.
///
/// Since QEMU 1.5. In builds with `CONFIG_SPICE`. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannelWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpiceChannelWrapper {
    /// What the channel carries, and further options. `data`: [`ChardevSpiceChannel`].
    pub data: ChardevSpiceChannel,
}

impl ChardevSpiceChannelWrapper {
    /// `ChardevSpiceChannelWrapper` with its required members.
    pub fn new(data: impl Into<ChardevSpiceChannel>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevSpiceChannel> for ChardevSpiceChannelWrapper {
    #[inline]
    fn from(value: ChardevSpiceChannel) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevSpiceChannelWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ChardevSpiceChannel> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ChardevSpiceChannelWrapper, strict);

/// Options of a chardev that is a channel of the SPICE protocol with a free name.
///
/// The QAPI struct `ChardevSpicePort` of module `char`.
///
/// Since QEMU 1.5. In builds with `CONFIG_SPICE`. Sent.
///
/// Part of [`ChardevSpicePortWrapper`](super::ChardevSpicePortWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePort)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpicePort {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Name of the channel, written like a domain name in reverse, such as org.spice-space.webdav.0. `fqdn`: `str`.
    pub fqdn: String,
}

impl ChardevSpicePort {
    /// `ChardevSpicePort` with its required members.
    pub fn new(fqdn: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            fqdn: fqdn.into(),
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
}

impl From<&str> for ChardevSpicePort {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevSpicePort {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.member("fqdn", &self.fqdn);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            fqdn: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "fqdn" => members.require(0, &mut value.fqdn),
                _ => members.skip(),
            }
        }
        members.check(&["fqdn"]);
        members.finish(value)
    }
}

runtime::object!(ChardevSpicePort, strict);

/// Holds the options of a chardev of kind spiceport.
///
/// The QAPI struct `ChardevSpicePortWrapper` of module `char`.
///
/// Since QEMU 1.5. In builds with `CONFIG_SPICE`. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePortWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpicePortWrapper {
    /// Name of the channel, and further options. `data`: [`ChardevSpicePort`].
    pub data: ChardevSpicePort,
}

impl ChardevSpicePortWrapper {
    /// `ChardevSpicePortWrapper` with its required members.
    pub fn new(data: impl Into<ChardevSpicePort>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevSpicePort> for ChardevSpicePortWrapper {
    #[inline]
    fn from(value: ChardevSpicePort) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevSpicePortWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ChardevSpicePort> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ChardevSpicePortWrapper, strict);

/// Options of a chardev on the standard input and output of QEMU.
///
/// The QAPI struct `ChardevStdio` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevStdioWrapper`](super::ChardevStdioWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevStdio)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevStdio {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Whether keys such as Ctrl+C send signals to QEMU instead of input to the guest; true if absent. `signal`: `bool`.
    pub signal: Option<bool>,
}

impl ChardevStdio {
    /// `ChardevStdio` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            signal: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
    /// Sets `signal` (`bool`): whether keys such as Ctrl+C send signals to QEMU instead of input to the guest; true if absent.
    #[inline]
    pub fn signal(mut self, signal: bool) -> Self {
        self.signal = Some(signal);
        self
    }
}

runtime::default!(ChardevStdio);

impl runtime::Object for ChardevStdio {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.optional("signal", &self.signal);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "signal" => members.fill(&mut value.signal),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ChardevStdio, strict);

/// Holds the options of a chardev of kind stdio.
///
/// The QAPI struct `ChardevStdioWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevStdioWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevStdioWrapper {
    /// Whether keys send signals, and further options. `data`: [`ChardevStdio`].
    pub data: ChardevStdio,
}

impl ChardevStdioWrapper {
    /// `ChardevStdioWrapper` with its required members.
    pub fn new(data: impl Into<ChardevStdio>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevStdio> for ChardevStdioWrapper {
    #[inline]
    fn from(value: ChardevStdio) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevStdioWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { data: ChardevStdio::new() };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(ChardevStdioWrapper, strict);

/// Options of a chardev on a datagram socket.
///
/// The QAPI struct `ChardevUdp` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevUdpWrapper`](super::ChardevUdpWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevUdp)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevUdp {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Address to which output is sent. `remote`: [`SocketAddressLegacy`].
    pub remote: SocketAddressLegacy,
    /// Address at which input arrives; if absent, an address that the host picks. `local`: [`SocketAddressLegacy`].
    pub local: Option<SocketAddressLegacy>,
}

impl ChardevUdp {
    /// `ChardevUdp` with its required members.
    pub fn new(remote: impl Into<SocketAddressLegacy>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            remote: remote.into(),
            local: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
    /// Sets `local` ([`SocketAddressLegacy`]): address at which input arrives; if absent, an address that the host picks.
    pub fn local(mut self, local: impl Into<SocketAddressLegacy>) -> Self {
        self.local = Some(local.into());
        self
    }
}

impl runtime::Object for ChardevUdp {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.member("remote", &self.remote);
        writer.optional("local", &self.local);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut logfile: Option<String> = None;
        let mut logappend: Option<bool> = None;
        let mut logtimestamp: Option<bool> = None;
        let mut remote: Option<SocketAddressLegacy> = None;
        let mut local: Option<SocketAddressLegacy> = None;
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut logfile),
                "logappend" => members.fill(&mut logappend),
                "logtimestamp" => members.fill(&mut logtimestamp),
                "remote" => members.fill(&mut remote),
                "local" => members.fill(&mut local),
                _ => members.skip(),
            }
        }
        let Some(remote) = remote else { return members.missing("remote") };
        members
            .finish(Self {
                logfile,
                logappend,
                logtimestamp,
                remote,
                local,
            })
    }
}

runtime::object!(ChardevUdp, strict);

/// Holds the options of a chardev of kind udp.
///
/// The QAPI struct `ChardevUdpWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevUdpWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevUdpWrapper {
    /// Addresses of both ends, and further options. `data`: [`ChardevUdp`].
    pub data: ChardevUdp,
}

impl ChardevUdpWrapper {
    /// `ChardevUdpWrapper` with its required members.
    pub fn new(data: impl Into<ChardevUdp>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevUdp> for ChardevUdpWrapper {
    #[inline]
    fn from(value: ChardevUdp) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevUdpWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ChardevUdp> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ChardevUdpWrapper, strict);

/// Options of a text console in QEMU's window; the size counts only for displays that draw the console themselves.
///
/// The QAPI struct `ChardevVC` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevVcWrapper`](super::ChardevVcWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevVC)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevVc {
    /// Path of a file to which all output of the guest is copied; no copy if absent. `logfile`: `str`.
    pub logfile: Option<String>,
    /// Whether an existing log file is continued instead of overwritten; false if absent. `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; false if absent. `logtimestamp`: `bool`. Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Width of the console on the screen, in pixels. `width`: `int`.
    pub width: Option<i64>,
    /// Height of the console on the screen, in pixels. `height`: `int`.
    pub height: Option<i64>,
    /// How many characters fit in a line; counts only without width. `cols`: `int`.
    pub cols: Option<i64>,
    /// How many lines there are; counts only without height. `rows`: `int`.
    pub rows: Option<i64>,
    /// Character set in which the guest writes text; if absent, utf8, or cp437 with a machine type older than 11.1,. `encoding`: [`ChardevVCEncoding`](ChardevVcEncoding). Since QEMU 11.1.
    pub encoding: Option<ChardevVcEncoding>,
}

impl ChardevVc {
    /// `ChardevVC` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            width: None,
            height: None,
            cols: None,
            rows: None,
            encoding: None,
        }
    }
    /// Sets `logfile` (`str`): path of a file to which all output of the guest is copied; no copy if absent.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend` (`bool`): whether an existing log file is continued instead of overwritten; false if absent.
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `logtimestamp` (`bool`): whether each line in the log file begins with the time; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn logtimestamp(mut self, logtimestamp: bool) -> Self {
        self.logtimestamp = Some(logtimestamp);
        self
    }
    /// Sets `width` (`int`): width of the console on the screen, in pixels.
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Sets `height` (`int`): height of the console on the screen, in pixels.
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Sets `cols` (`int`): how many characters fit in a line; counts only without width.
    #[inline]
    pub fn cols(mut self, cols: i64) -> Self {
        self.cols = Some(cols);
        self
    }
    /// Sets `rows` (`int`): how many lines there are; counts only without height.
    #[inline]
    pub fn rows(mut self, rows: i64) -> Self {
        self.rows = Some(rows);
        self
    }
    /// Sets `encoding` ([`ChardevVCEncoding`](ChardevVcEncoding)): character set in which the guest writes text; if absent, utf8, or cp437 with a machine type older than 11.1,. Since QEMU 11.1.
    #[inline]
    pub fn encoding(mut self, encoding: ChardevVcEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }
}

runtime::default!(ChardevVc);

impl runtime::Object for ChardevVc {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("logfile", &self.logfile);
        writer.optional("logappend", &self.logappend);
        writer.optional("logtimestamp", &self.logtimestamp);
        writer.optional("width", &self.width);
        writer.optional("height", &self.height);
        writer.optional("cols", &self.cols);
        writer.optional("rows", &self.rows);
        writer.optional("encoding", &self.encoding);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "logfile" => members.fill(&mut value.logfile),
                "logappend" => members.fill(&mut value.logappend),
                "logtimestamp" => members.fill(&mut value.logtimestamp),
                "width" => members.fill(&mut value.width),
                "height" => members.fill(&mut value.height),
                "cols" => members.fill(&mut value.cols),
                "rows" => members.fill(&mut value.rows),
                "encoding" => members.fill(&mut value.encoding),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ChardevVc, strict);

/// The character sets that a text console can read.
///
/// The QAPI enum `ChardevVCEncoding` of module `char`.
///
/// Since QEMU 11.1. Sent.
///
/// Part of [`ChardevDBus`](super::ChardevDBus), [`ChardevVc`](super::ChardevVc).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.ChardevVCEncoding)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChardevVcEncoding {
    /// Character set of the first PC, one byte for each character. `cp437`.
    Cp437,
    /// UTF-8; characters that CP437 lacks are shown as question marks. `utf8`.
    Utf8,
}

impl ChardevVcEncoding {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Cp437, Self::Utf8];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cp437 => "cp437",
            Self::Utf8 => "utf8",
        }
    }
}

runtime::closed_enum!(ChardevVcEncoding);

/// Holds the options of a chardev of kind vc.
///
/// The QAPI struct `ChardevVCWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// Part of [`ChardevBackend`](super::ChardevBackend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevVCWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevVcWrapper {
    /// Size of the console, and further options. `data`: [`ChardevVC`](ChardevVc).
    pub data: ChardevVc,
}

impl ChardevVcWrapper {
    /// `ChardevVCWrapper` with its required members.
    pub fn new(data: impl Into<ChardevVc>) -> Self {
        Self { data: data.into() }
    }
}

impl From<ChardevVc> for ChardevVcWrapper {
    #[inline]
    fn from(value: ChardevVc) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ChardevVcWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { data: ChardevVc::new() };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(ChardevVcWrapper, strict);

/// How bytes are written in a JSON string.
///
/// The QAPI enum `DataFormat` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// Argument of [`ringbuf-read`](super::super::commands::RingbufRead), [`ringbuf-write`](super::super::commands::RingbufWrite).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.DataFormat)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataFormat {
    /// As text in UTF-8. `utf8`.
    Utf8,
    /// In Base64, which can carry any bytes. `base64`.
    Base64,
}

impl DataFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Utf8, Self::Base64];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf8",
            Self::Base64 => "base64",
        }
    }
}

runtime::closed_enum!(DataFormat);

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::SocketAddressLegacy;
use ::qmp::runtime;

/// The QAPI union `ChardevBackend` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackend)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChardevBackend {
    /// `file`.
    File(ChardevFileWrapper),
    /// `serial`. In builds with `HAVE_CHARDEV_SERIAL`.
    Serial(ChardevHostdevWrapper),
    /// `parallel`. In builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel(ChardevHostdevWrapper),
    /// `pipe`.
    Pipe(ChardevHostdevWrapper),
    /// `socket`.
    Socket(ChardevSocketWrapper),
    /// `udp`.
    Udp(ChardevUdpWrapper),
    /// `pty`.
    Pty(ChardevPtyWrapper),
    /// `null`.
    Null(ChardevCommonWrapper),
    /// `mux`.
    Mux(ChardevMuxWrapper),
    /// `hub`. Since QEMU 9.2 or 10.0.
    Hub(ChardevHubWrapper),
    /// `msmouse`.
    Msmouse(ChardevCommonWrapper),
    /// `wctablet`.
    Wctablet(ChardevCommonWrapper),
    /// `braille`. In builds with `CONFIG_BRLAPI`.
    Braille(ChardevCommonWrapper),
    /// `testdev`.
    Testdev(ChardevCommonWrapper),
    /// `stdio`.
    Stdio(ChardevStdioWrapper),
    /// `console`. In builds with `CONFIG_WIN32`.
    Console(ChardevCommonWrapper),
    /// `spicevmc`. In builds with `CONFIG_SPICE`.
    Spicevmc(ChardevSpiceChannelWrapper),
    /// `spiceport`. In builds with `CONFIG_SPICE`.
    Spiceport(ChardevSpicePortWrapper),
    /// `qemu-vdagent`. In builds with `CONFIG_SPICE_PROTOCOL`.
    QemuVdagent(ChardevQemuVdAgentWrapper),
    /// `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(ChardevDBusWrapper),
    /// `vc`.
    Vc(ChardevVcWrapper),
    /// `ringbuf`.
    Ringbuf(ChardevRingbufWrapper),
    /// `memory`.
    Memory(ChardevRingbufWrapper),
}

impl ChardevBackend {
    /// `ChardevBackend` with `type` `file`.
    #[must_use]
    pub fn file(file: impl Into<ChardevFileWrapper>) -> Self {
        ChardevBackend::File(file.into())
    }
    /// `ChardevBackend` with `type` `serial`.
    #[must_use]
    pub fn serial(serial: impl Into<ChardevHostdevWrapper>) -> Self {
        ChardevBackend::Serial(serial.into())
    }
    /// `ChardevBackend` with `type` `parallel`.
    #[must_use]
    pub fn parallel(parallel: impl Into<ChardevHostdevWrapper>) -> Self {
        ChardevBackend::Parallel(parallel.into())
    }
    /// `ChardevBackend` with `type` `pipe`.
    #[must_use]
    pub fn pipe(pipe: impl Into<ChardevHostdevWrapper>) -> Self {
        ChardevBackend::Pipe(pipe.into())
    }
    /// `ChardevBackend` with `type` `socket`.
    #[must_use]
    pub fn socket(socket: impl Into<ChardevSocketWrapper>) -> Self {
        ChardevBackend::Socket(socket.into())
    }
    /// `ChardevBackend` with `type` `udp`.
    #[must_use]
    pub fn udp(udp: impl Into<ChardevUdpWrapper>) -> Self {
        ChardevBackend::Udp(udp.into())
    }
    /// `ChardevBackend` with `type` `pty`.
    #[must_use]
    pub fn pty(pty: impl Into<ChardevPtyWrapper>) -> Self {
        ChardevBackend::Pty(pty.into())
    }
    /// `ChardevBackend` with `type` `null`.
    #[must_use]
    pub fn null(null: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Null(null.into())
    }
    /// `ChardevBackend` with `type` `mux`.
    #[must_use]
    pub fn mux(mux: impl Into<ChardevMuxWrapper>) -> Self {
        ChardevBackend::Mux(mux.into())
    }
    /// `ChardevBackend` with `type` `hub`.
    #[must_use]
    pub fn hub(hub: impl Into<ChardevHubWrapper>) -> Self {
        ChardevBackend::Hub(hub.into())
    }
    /// `ChardevBackend` with `type` `msmouse`.
    #[must_use]
    pub fn msmouse(msmouse: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Msmouse(msmouse.into())
    }
    /// `ChardevBackend` with `type` `wctablet`.
    #[must_use]
    pub fn wctablet(wctablet: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Wctablet(wctablet.into())
    }
    /// `ChardevBackend` with `type` `braille`.
    #[must_use]
    pub fn braille(braille: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Braille(braille.into())
    }
    /// `ChardevBackend` with `type` `testdev`.
    #[must_use]
    pub fn testdev(testdev: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Testdev(testdev.into())
    }
    /// `ChardevBackend` with `type` `stdio`.
    #[must_use]
    pub fn stdio(stdio: impl Into<ChardevStdioWrapper>) -> Self {
        ChardevBackend::Stdio(stdio.into())
    }
    /// `ChardevBackend` with `type` `console`.
    #[must_use]
    pub fn console(console: impl Into<ChardevCommonWrapper>) -> Self {
        ChardevBackend::Console(console.into())
    }
    /// `ChardevBackend` with `type` `spicevmc`.
    #[must_use]
    pub fn spicevmc(spicevmc: impl Into<ChardevSpiceChannelWrapper>) -> Self {
        ChardevBackend::Spicevmc(spicevmc.into())
    }
    /// `ChardevBackend` with `type` `spiceport`.
    #[must_use]
    pub fn spiceport(spiceport: impl Into<ChardevSpicePortWrapper>) -> Self {
        ChardevBackend::Spiceport(spiceport.into())
    }
    /// `ChardevBackend` with `type` `qemu-vdagent`.
    #[must_use]
    pub fn qemu_vdagent(qemu_vdagent: impl Into<ChardevQemuVdAgentWrapper>) -> Self {
        ChardevBackend::QemuVdagent(qemu_vdagent.into())
    }
    /// `ChardevBackend` with `type` `dbus`.
    #[must_use]
    pub fn dbus(dbus: impl Into<ChardevDBusWrapper>) -> Self {
        ChardevBackend::Dbus(dbus.into())
    }
    /// `ChardevBackend` with `type` `vc`.
    #[must_use]
    pub fn vc(vc: impl Into<ChardevVcWrapper>) -> Self {
        ChardevBackend::Vc(vc.into())
    }
    /// `ChardevBackend` with `type` `ringbuf`.
    #[must_use]
    pub fn ringbuf(ringbuf: impl Into<ChardevRingbufWrapper>) -> Self {
        ChardevBackend::Ringbuf(ringbuf.into())
    }
    /// `ChardevBackend` with `type` `memory`.
    #[must_use]
    pub fn memory(memory: impl Into<ChardevRingbufWrapper>) -> Self {
        ChardevBackend::Memory(memory.into())
    }
}

impl From<ChardevFileWrapper> for ChardevBackend {
    fn from(members: ChardevFileWrapper) -> Self {
        Self::file(members)
    }
}

impl From<ChardevSocketWrapper> for ChardevBackend {
    fn from(members: ChardevSocketWrapper) -> Self {
        Self::socket(members)
    }
}

impl From<ChardevUdpWrapper> for ChardevBackend {
    fn from(members: ChardevUdpWrapper) -> Self {
        Self::udp(members)
    }
}

impl From<ChardevPtyWrapper> for ChardevBackend {
    fn from(members: ChardevPtyWrapper) -> Self {
        Self::pty(members)
    }
}

impl From<ChardevMuxWrapper> for ChardevBackend {
    fn from(members: ChardevMuxWrapper) -> Self {
        Self::mux(members)
    }
}

impl From<ChardevHubWrapper> for ChardevBackend {
    fn from(members: ChardevHubWrapper) -> Self {
        Self::hub(members)
    }
}

impl From<ChardevStdioWrapper> for ChardevBackend {
    fn from(members: ChardevStdioWrapper) -> Self {
        Self::stdio(members)
    }
}

impl From<ChardevSpiceChannelWrapper> for ChardevBackend {
    fn from(members: ChardevSpiceChannelWrapper) -> Self {
        Self::spicevmc(members)
    }
}

impl From<ChardevSpicePortWrapper> for ChardevBackend {
    fn from(members: ChardevSpicePortWrapper) -> Self {
        Self::spiceport(members)
    }
}

impl From<ChardevQemuVdAgentWrapper> for ChardevBackend {
    fn from(members: ChardevQemuVdAgentWrapper) -> Self {
        Self::qemu_vdagent(members)
    }
}

impl From<ChardevDBusWrapper> for ChardevBackend {
    fn from(members: ChardevDBusWrapper) -> Self {
        Self::dbus(members)
    }
}

impl From<ChardevVcWrapper> for ChardevBackend {
    fn from(members: ChardevVcWrapper) -> Self {
        Self::vc(members)
    }
}

impl runtime::Encode for ChardevBackend {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            ChardevBackend::File(members) => runtime::branch(map, "type", "file", members),
            ChardevBackend::Serial(members) => runtime::branch(map, "type", "serial", members),
            ChardevBackend::Parallel(members) => runtime::branch(map, "type", "parallel", members),
            ChardevBackend::Pipe(members) => runtime::branch(map, "type", "pipe", members),
            ChardevBackend::Socket(members) => runtime::branch(map, "type", "socket", members),
            ChardevBackend::Udp(members) => runtime::branch(map, "type", "udp", members),
            ChardevBackend::Pty(members) => runtime::branch(map, "type", "pty", members),
            ChardevBackend::Null(members) => runtime::branch(map, "type", "null", members),
            ChardevBackend::Mux(members) => runtime::branch(map, "type", "mux", members),
            ChardevBackend::Hub(members) => runtime::branch(map, "type", "hub", members),
            ChardevBackend::Msmouse(members) => runtime::branch(map, "type", "msmouse", members),
            ChardevBackend::Wctablet(members) => runtime::branch(map, "type", "wctablet", members),
            ChardevBackend::Braille(members) => runtime::branch(map, "type", "braille", members),
            ChardevBackend::Testdev(members) => runtime::branch(map, "type", "testdev", members),
            ChardevBackend::Stdio(members) => runtime::branch(map, "type", "stdio", members),
            ChardevBackend::Console(members) => runtime::branch(map, "type", "console", members),
            ChardevBackend::Spicevmc(members) => runtime::branch(map, "type", "spicevmc", members),
            ChardevBackend::Spiceport(members) => {
                runtime::branch(map, "type", "spiceport", members)
            }
            ChardevBackend::QemuVdagent(members) => {
                runtime::branch(map, "type", "qemu-vdagent", members)
            }
            ChardevBackend::Dbus(members) => runtime::branch(map, "type", "dbus", members),
            ChardevBackend::Vc(members) => runtime::branch(map, "type", "vc", members),
            ChardevBackend::Ringbuf(members) => runtime::branch(map, "type", "ringbuf", members),
            ChardevBackend::Memory(members) => runtime::branch(map, "type", "memory", members),
        }
    }
}

impl<'de> runtime::Decode<'de> for ChardevBackend {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "file" => ChardevBackend::File(rest.members()?),
            "serial" => ChardevBackend::Serial(rest.members()?),
            "parallel" => ChardevBackend::Parallel(rest.members()?),
            "pipe" => ChardevBackend::Pipe(rest.members()?),
            "socket" => ChardevBackend::Socket(rest.members()?),
            "udp" => ChardevBackend::Udp(rest.members()?),
            "pty" => ChardevBackend::Pty(rest.members()?),
            "null" => ChardevBackend::Null(rest.members()?),
            "mux" => ChardevBackend::Mux(rest.members()?),
            "hub" => ChardevBackend::Hub(rest.members()?),
            "msmouse" => ChardevBackend::Msmouse(rest.members()?),
            "wctablet" => ChardevBackend::Wctablet(rest.members()?),
            "braille" => ChardevBackend::Braille(rest.members()?),
            "testdev" => ChardevBackend::Testdev(rest.members()?),
            "stdio" => ChardevBackend::Stdio(rest.members()?),
            "console" => ChardevBackend::Console(rest.members()?),
            "spicevmc" => ChardevBackend::Spicevmc(rest.members()?),
            "spiceport" => ChardevBackend::Spiceport(rest.members()?),
            "qemu-vdagent" => ChardevBackend::QemuVdagent(rest.members()?),
            "dbus" => ChardevBackend::Dbus(rest.members()?),
            "vc" => ChardevBackend::Vc(rest.members()?),
            "ringbuf" => ChardevBackend::Ringbuf(rest.members()?),
            "memory" => ChardevBackend::Memory(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "type")),
        };
        Ok(branch)
    }
}

runtime::object!(ChardevBackend);

/// The QAPI struct `ChardevBackendInfo` of module `char`.
///
/// Since QEMU 2.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackendInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevBackendInfo {
    /// `name`: `str`.
    pub name: String,
}

impl ChardevBackendInfo {
    /// `ChardevBackendInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Encode for ChardevBackendInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevBackendInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name: runtime::required(name, "name")? })
    }
}

runtime::object!(ChardevBackendInfo);

/// The QAPI enum `ChardevBackendKind` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.ChardevBackendKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChardevBackendKind {
    /// `file`.
    File,
    /// `serial`. In builds with `HAVE_CHARDEV_SERIAL`.
    Serial,
    /// `parallel`. In builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel,
    /// `pipe`. Since QEMU 1.5.
    Pipe,
    /// `socket`.
    Socket,
    /// `udp`. Since QEMU 1.5.
    Udp,
    /// `pty`.
    Pty,
    /// `null`.
    Null,
    /// `mux`. Since QEMU 1.5.
    Mux,
    /// `hub`. Since QEMU 10.0.
    Hub,
    /// `msmouse`. Since QEMU 1.5.
    Msmouse,
    /// `wctablet`. Since QEMU 2.9.
    Wctablet,
    /// `braille`. Since QEMU 1.5. In builds with `CONFIG_BRLAPI`.
    Braille,
    /// `testdev`. Since QEMU 2.2.
    Testdev,
    /// `stdio`. Since QEMU 1.5.
    Stdio,
    /// `console`. Since QEMU 1.5. In builds with `CONFIG_WIN32`.
    Console,
    /// `spicevmc`. Since QEMU 1.5. In builds with `CONFIG_SPICE`.
    Spicevmc,
    /// `spiceport`. Since QEMU 1.5. In builds with `CONFIG_SPICE`.
    Spiceport,
    /// `qemu-vdagent`. Since QEMU 6.1. In builds with `CONFIG_SPICE_PROTOCOL`.
    QemuVdagent,
    /// `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// `vc`. Since QEMU 1.5.
    Vc,
    /// `ringbuf`. Since QEMU 1.6.
    Ringbuf,
    /// `memory`. Since QEMU 1.5. Deprecated since 9.0.
    #[deprecated(note = "deprecated since QEMU 9.0")]
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

/// The QAPI struct `ChardevCommon` of module `char`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommon)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevCommon {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
}

impl ChardevCommon {
    /// `ChardevCommon` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

impl runtime::Encode for ChardevCommon {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevCommon {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend })
    }
}

runtime::object!(ChardevCommon);

/// The QAPI struct `ChardevCommonWrapper` of module `char`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommonWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevCommonWrapper {
    /// `data`: `ChardevCommon`.
    pub data: ChardevCommon,
}

impl ChardevCommonWrapper {
    /// `ChardevCommonWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevCommon>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevCommonWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevCommonWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevCommonWrapper);

/// The QAPI struct `ChardevDBus` of module `char`.
///
/// Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevDBus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevDBus {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `name`: `str`.
    pub name: String,
}

impl ChardevDBus {
    /// `ChardevDBus` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, name: name.into() }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

impl runtime::Encode for ChardevDBus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevDBus {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, name: runtime::required(name, "name")? })
    }
}

runtime::object!(ChardevDBus);

/// The QAPI struct `ChardevDBusWrapper` of module `char`.
///
/// Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevDBusWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevDBusWrapper {
    /// `data`: `ChardevDBus`.
    pub data: ChardevDBus,
}

impl ChardevDBusWrapper {
    /// `ChardevDBusWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevDBus>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevDBusWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevDBusWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevDBusWrapper);

/// The QAPI struct `ChardevFile` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevFile {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `in`: `str`.
    pub in_: Option<String>,
    /// `out`: `str`.
    pub out: String,
    /// `append`: `bool`. Since QEMU 2.6.
    pub append: Option<bool>,
}

impl ChardevFile {
    /// `ChardevFile` with its required members.
    #[must_use]
    pub fn new(out: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, in_: None, out: out.into(), append: None }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `in`.
    #[must_use]
    pub fn in_(mut self, in_: impl Into<String>) -> Self {
        self.in_ = Some(in_.into());
        self
    }
    /// Sets `append`.
    #[must_use]
    pub fn append(mut self, append: bool) -> Self {
        self.append = Some(append);
        self
    }
}

impl runtime::Encode for ChardevFile {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        runtime::optional(map, "in", &self.in_)?;
        map.serialize_entry("out", &self.out)?;
        runtime::optional(map, "append", &self.append)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevFile {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut in_ = None;
        let mut out = None;
        let mut append = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                "append" => append = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, in_, out: runtime::required(out, "out")?, append })
    }
}

runtime::object!(ChardevFile);

/// The QAPI struct `ChardevFileWrapper` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevFileWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevFileWrapper {
    /// `data`: `ChardevFile`.
    pub data: ChardevFile,
}

impl ChardevFileWrapper {
    /// `ChardevFileWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevFile>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevFileWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevFileWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevFileWrapper);

/// The QAPI struct `ChardevHostdev` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHostdev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHostdev {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `device`: `str`.
    pub device: String,
}

impl ChardevHostdev {
    /// `ChardevHostdev` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, device: device.into() }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

impl runtime::Encode for ChardevHostdev {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        map.serialize_entry("device", &self.device)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevHostdev {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut device = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, device: runtime::required(device, "device")? })
    }
}

runtime::object!(ChardevHostdev);

/// The QAPI struct `ChardevHostdevWrapper` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHostdevWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHostdevWrapper {
    /// `data`: `ChardevHostdev`.
    pub data: ChardevHostdev,
}

impl ChardevHostdevWrapper {
    /// `ChardevHostdevWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevHostdev>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevHostdevWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevHostdevWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevHostdevWrapper);

/// The QAPI struct `ChardevHub` of module `char`.
///
/// Since QEMU 10.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHub)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHub {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `chardevs`: `[str]`.
    pub chardevs: Vec<String>,
}

impl ChardevHub {
    /// `ChardevHub` with its required members.
    #[must_use]
    pub fn new(chardevs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            chardevs: chardevs.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

impl runtime::Encode for ChardevHub {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        map.serialize_entry("chardevs", &self.chardevs)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevHub {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut chardevs = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "chardevs" => chardevs = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, chardevs: runtime::required(chardevs, "chardevs")? })
    }
}

runtime::object!(ChardevHub);

/// The QAPI struct `ChardevHubWrapper` of module `char`.
///
/// Since QEMU 10.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHubWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHubWrapper {
    /// `data`: `ChardevHub`.
    pub data: ChardevHub,
}

impl ChardevHubWrapper {
    /// `ChardevHubWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevHub>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevHubWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevHubWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevHubWrapper);

/// The QAPI struct `ChardevInfo` of module `char`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevInfo {
    /// `label`: `str`.
    pub label: String,
    /// `filename`: `str`.
    pub filename: String,
    /// `frontend-open`: `bool`. Since QEMU 2.1.
    pub frontend_open: bool,
}

impl ChardevInfo {
    /// `ChardevInfo` with its required members.
    #[must_use]
    pub fn new(label: impl Into<String>, filename: impl Into<String>, frontend_open: bool) -> Self {
        Self { label: label.into(), filename: filename.into(), frontend_open }
    }
}

impl runtime::Encode for ChardevInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("label", &self.label)?;
        map.serialize_entry("filename", &self.filename)?;
        map.serialize_entry("frontend-open", &self.frontend_open)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut label = None;
        let mut filename = None;
        let mut frontend_open = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "label" => label = Some(map.next_value()?),
                "filename" => filename = Some(map.next_value()?),
                "frontend-open" => frontend_open = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            label: runtime::required(label, "label")?,
            filename: runtime::required(filename, "filename")?,
            frontend_open: runtime::required(frontend_open, "frontend-open")?,
        })
    }
}

runtime::object!(ChardevInfo);

/// The QAPI struct `ChardevMux` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevMux)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevMux {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `chardev`: `str`.
    pub chardev: String,
}

impl ChardevMux {
    /// `ChardevMux` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, chardev: chardev.into() }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

impl runtime::Encode for ChardevMux {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        map.serialize_entry("chardev", &self.chardev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevMux {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut chardev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "chardev" => chardev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, chardev: runtime::required(chardev, "chardev")? })
    }
}

runtime::object!(ChardevMux);

/// The QAPI struct `ChardevMuxWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevMuxWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevMuxWrapper {
    /// `data`: `ChardevMux`.
    pub data: ChardevMux,
}

impl ChardevMuxWrapper {
    /// `ChardevMuxWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevMux>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevMuxWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevMuxWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevMuxWrapper);

/// The QAPI struct `ChardevPty` of module `char`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevPty)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevPty {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `path`: `str`. Since QEMU 9.2 or 10.0.
    pub path: Option<String>,
}

impl ChardevPty {
    /// `ChardevPty` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, path: None }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl runtime::Encode for ChardevPty {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        runtime::optional(map, "path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevPty {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, path })
    }
}

runtime::object!(ChardevPty);

/// The QAPI struct `ChardevPtyWrapper` of module `char`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevPtyWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevPtyWrapper {
    /// `data`: `ChardevPty`.
    pub data: ChardevPty,
}

impl ChardevPtyWrapper {
    /// `ChardevPtyWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevPty>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevPtyWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevPtyWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevPtyWrapper);

/// The QAPI struct `ChardevQemuVDAgent` of module `char`.
///
/// Since QEMU 6.1. In builds with `CONFIG_SPICE_PROTOCOL`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevQemuVDAgent)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevQemuVdAgent {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `mouse`: `bool`.
    pub mouse: Option<bool>,
    /// `clipboard`: `bool`.
    pub clipboard: Option<bool>,
}

impl ChardevQemuVdAgent {
    /// `ChardevQemuVDAgent` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, mouse: None, clipboard: None }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `mouse`.
    #[must_use]
    pub fn mouse(mut self, mouse: bool) -> Self {
        self.mouse = Some(mouse);
        self
    }
    /// Sets `clipboard`.
    #[must_use]
    pub fn clipboard(mut self, clipboard: bool) -> Self {
        self.clipboard = Some(clipboard);
        self
    }
}

impl runtime::Encode for ChardevQemuVdAgent {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        runtime::optional(map, "mouse", &self.mouse)?;
        runtime::optional(map, "clipboard", &self.clipboard)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevQemuVdAgent {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut mouse = None;
        let mut clipboard = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "mouse" => mouse = Some(map.next_value()?),
                "clipboard" => clipboard = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, mouse, clipboard })
    }
}

runtime::object!(ChardevQemuVdAgent);

/// The QAPI struct `ChardevQemuVDAgentWrapper` of module `char`.
///
/// Since QEMU 6.1. In builds with `CONFIG_SPICE_PROTOCOL`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevQemuVDAgentWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevQemuVdAgentWrapper {
    /// `data`: `ChardevQemuVDAgent`.
    pub data: ChardevQemuVdAgent,
}

impl ChardevQemuVdAgentWrapper {
    /// `ChardevQemuVDAgentWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevQemuVdAgent>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevQemuVdAgentWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevQemuVdAgentWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevQemuVdAgentWrapper);

/// The QAPI struct `ChardevReturn` of module `char`.
///
/// Since QEMU 1.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevReturn)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevReturn {
    /// `pty`: `str`.
    pub pty: Option<String>,
}

impl ChardevReturn {
    /// `ChardevReturn` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { pty: None }
    }
}

impl runtime::Encode for ChardevReturn {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "pty", &self.pty)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevReturn {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut pty = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "pty" => pty = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { pty })
    }
}

runtime::object!(ChardevReturn);

/// The QAPI struct `ChardevRingbuf` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevRingbuf)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevRingbuf {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `size`: `int`.
    pub size: Option<i64>,
}

impl ChardevRingbuf {
    /// `ChardevRingbuf` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, size: None }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl runtime::Encode for ChardevRingbuf {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        runtime::optional(map, "size", &self.size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevRingbuf {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, size })
    }
}

runtime::object!(ChardevRingbuf);

/// The QAPI struct `ChardevRingbufWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevRingbufWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevRingbufWrapper {
    /// `data`: `ChardevRingbuf`.
    pub data: ChardevRingbuf,
}

impl ChardevRingbufWrapper {
    /// `ChardevRingbufWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevRingbuf>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevRingbufWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevRingbufWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevRingbufWrapper);

/// The QAPI struct `ChardevSocket` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSocket)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSocket {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `addr`: `SocketAddressLegacy`.
    pub addr: SocketAddressLegacy,
    /// `tls-creds`: `str`. Since QEMU 2.6.
    pub tls_creds: Option<String>,
    /// `tls-authz`: `str`. Since QEMU 4.0.
    pub tls_authz: Option<String>,
    /// `server`: `bool`.
    pub server: Option<bool>,
    /// `wait`: `bool`.
    pub wait: Option<bool>,
    /// `nodelay`: `bool`.
    pub nodelay: Option<bool>,
    /// `telnet`: `bool`.
    pub telnet: Option<bool>,
    /// `tn3270`: `bool`. Since QEMU 2.10.
    pub tn3270: Option<bool>,
    /// `websocket`: `bool`. Since QEMU 3.1.
    pub websocket: Option<bool>,
    /// `reconnect-ms`: `int`. Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// `reconnect`: `int`. Since QEMU 2.2. Removed in 10.1 or 10.2. Deprecated since 9.2 or 10.0.
    #[deprecated(note = "removed in QEMU 10.1 or 10.2")]
    pub reconnect: Option<i64>,
}

impl ChardevSocket {
    /// `ChardevSocket` with its required members.
    #[must_use]
    pub fn new(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self {
            logfile: None,
            logappend: None,
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
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz`.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `server`.
    #[must_use]
    pub fn server(mut self, server: bool) -> Self {
        self.server = Some(server);
        self
    }
    /// Sets `wait`.
    #[must_use]
    pub fn wait(mut self, wait: bool) -> Self {
        self.wait = Some(wait);
        self
    }
    /// Sets `nodelay`.
    #[must_use]
    pub fn nodelay(mut self, nodelay: bool) -> Self {
        self.nodelay = Some(nodelay);
        self
    }
    /// Sets `telnet`.
    #[must_use]
    pub fn telnet(mut self, telnet: bool) -> Self {
        self.telnet = Some(telnet);
        self
    }
    /// Sets `tn3270`.
    #[must_use]
    pub fn tn3270(mut self, tn3270: bool) -> Self {
        self.tn3270 = Some(tn3270);
        self
    }
    /// Sets `websocket`.
    #[must_use]
    pub fn websocket(mut self, websocket: bool) -> Self {
        self.websocket = Some(websocket);
        self
    }
    /// Sets `reconnect-ms`.
    #[must_use]
    pub fn reconnect_ms(mut self, reconnect_ms: i64) -> Self {
        self.reconnect_ms = Some(reconnect_ms);
        self
    }
    /// Sets `reconnect`.
    #[deprecated(note = "removed in QEMU 10.1 or 10.2")]
    #[must_use]
    pub fn reconnect(mut self, reconnect: i64) -> Self {
        self.reconnect = Some(reconnect);
        self
    }
}

impl runtime::Encode for ChardevSocket {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        map.serialize_entry("addr", &self.addr)?;
        runtime::optional(map, "tls-creds", &self.tls_creds)?;
        runtime::optional(map, "tls-authz", &self.tls_authz)?;
        runtime::optional(map, "server", &self.server)?;
        runtime::optional(map, "wait", &self.wait)?;
        runtime::optional(map, "nodelay", &self.nodelay)?;
        runtime::optional(map, "telnet", &self.telnet)?;
        runtime::optional(map, "tn3270", &self.tn3270)?;
        runtime::optional(map, "websocket", &self.websocket)?;
        runtime::optional(map, "reconnect-ms", &self.reconnect_ms)?;
        runtime::optional(map, "reconnect", &self.reconnect)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevSocket {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut addr = None;
        let mut tls_creds = None;
        let mut tls_authz = None;
        let mut server = None;
        let mut wait = None;
        let mut nodelay = None;
        let mut telnet = None;
        let mut tn3270 = None;
        let mut websocket = None;
        let mut reconnect_ms = None;
        let mut reconnect = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "addr" => addr = Some(map.next_value()?),
                "tls-creds" => tls_creds = Some(map.next_value()?),
                "tls-authz" => tls_authz = Some(map.next_value()?),
                "server" => server = Some(map.next_value()?),
                "wait" => wait = Some(map.next_value()?),
                "nodelay" => nodelay = Some(map.next_value()?),
                "telnet" => telnet = Some(map.next_value()?),
                "tn3270" => tn3270 = Some(map.next_value()?),
                "websocket" => websocket = Some(map.next_value()?),
                "reconnect-ms" => reconnect_ms = Some(map.next_value()?),
                "reconnect" => reconnect = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            logfile,
            logappend,
            addr: runtime::required(addr, "addr")?,
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

runtime::object!(ChardevSocket);

/// The QAPI struct `ChardevSocketWrapper` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSocketWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSocketWrapper {
    /// `data`: `ChardevSocket`.
    pub data: ChardevSocket,
}

impl ChardevSocketWrapper {
    /// `ChardevSocketWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevSocket>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevSocketWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevSocketWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevSocketWrapper);

/// The QAPI struct `ChardevSpiceChannel` of module `char`.
///
/// Since QEMU 1.5. In builds with `CONFIG_SPICE`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannel)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpiceChannel {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `type`: `str`.
    pub type_: String,
}

impl ChardevSpiceChannel {
    /// `ChardevSpiceChannel` with its required members.
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, type_: type_.into() }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

impl runtime::Encode for ChardevSpiceChannel {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        map.serialize_entry("type", &self.type_)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevSpiceChannel {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut type_ = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, type_: runtime::required(type_, "type")? })
    }
}

runtime::object!(ChardevSpiceChannel);

/// The QAPI struct `ChardevSpiceChannelWrapper` of module `char`.
///
/// Since QEMU 1.5. In builds with `CONFIG_SPICE`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannelWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpiceChannelWrapper {
    /// `data`: `ChardevSpiceChannel`.
    pub data: ChardevSpiceChannel,
}

impl ChardevSpiceChannelWrapper {
    /// `ChardevSpiceChannelWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevSpiceChannel>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevSpiceChannelWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevSpiceChannelWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevSpiceChannelWrapper);

/// The QAPI struct `ChardevSpicePort` of module `char`.
///
/// Since QEMU 1.5. In builds with `CONFIG_SPICE`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePort)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpicePort {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `fqdn`: `str`.
    pub fqdn: String,
}

impl ChardevSpicePort {
    /// `ChardevSpicePort` with its required members.
    #[must_use]
    pub fn new(fqdn: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, fqdn: fqdn.into() }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

impl runtime::Encode for ChardevSpicePort {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        map.serialize_entry("fqdn", &self.fqdn)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevSpicePort {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut fqdn = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "fqdn" => fqdn = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, fqdn: runtime::required(fqdn, "fqdn")? })
    }
}

runtime::object!(ChardevSpicePort);

/// The QAPI struct `ChardevSpicePortWrapper` of module `char`.
///
/// Since QEMU 1.5. In builds with `CONFIG_SPICE`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePortWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpicePortWrapper {
    /// `data`: `ChardevSpicePort`.
    pub data: ChardevSpicePort,
}

impl ChardevSpicePortWrapper {
    /// `ChardevSpicePortWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevSpicePort>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevSpicePortWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevSpicePortWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevSpicePortWrapper);

/// The QAPI struct `ChardevStdio` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevStdio)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevStdio {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `signal`: `bool`.
    pub signal: Option<bool>,
}

impl ChardevStdio {
    /// `ChardevStdio` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, signal: None }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `signal`.
    #[must_use]
    pub fn signal(mut self, signal: bool) -> Self {
        self.signal = Some(signal);
        self
    }
}

impl runtime::Encode for ChardevStdio {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        runtime::optional(map, "signal", &self.signal)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevStdio {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut signal = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "signal" => signal = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, signal })
    }
}

runtime::object!(ChardevStdio);

/// The QAPI struct `ChardevStdioWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevStdioWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevStdioWrapper {
    /// `data`: `ChardevStdio`.
    pub data: ChardevStdio,
}

impl ChardevStdioWrapper {
    /// `ChardevStdioWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevStdio>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevStdioWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevStdioWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevStdioWrapper);

/// The QAPI struct `ChardevUdp` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevUdp)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevUdp {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `remote`: `SocketAddressLegacy`.
    pub remote: SocketAddressLegacy,
    /// `local`: `SocketAddressLegacy`.
    pub local: Option<SocketAddressLegacy>,
}

impl ChardevUdp {
    /// `ChardevUdp` with its required members.
    #[must_use]
    pub fn new(remote: impl Into<SocketAddressLegacy>) -> Self {
        Self { logfile: None, logappend: None, remote: remote.into(), local: None }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `local`.
    #[must_use]
    pub fn local(mut self, local: impl Into<SocketAddressLegacy>) -> Self {
        self.local = Some(local.into());
        self
    }
}

impl runtime::Encode for ChardevUdp {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        map.serialize_entry("remote", &self.remote)?;
        runtime::optional(map, "local", &self.local)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevUdp {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut remote = None;
        let mut local = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "remote" => remote = Some(map.next_value()?),
                "local" => local = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, remote: runtime::required(remote, "remote")?, local })
    }
}

runtime::object!(ChardevUdp);

/// The QAPI struct `ChardevUdpWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevUdpWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevUdpWrapper {
    /// `data`: `ChardevUdp`.
    pub data: ChardevUdp,
}

impl ChardevUdpWrapper {
    /// `ChardevUdpWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevUdp>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevUdpWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevUdpWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevUdpWrapper);

/// The QAPI struct `ChardevVC` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevVC)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevVc {
    /// `logfile`: `str`.
    pub logfile: Option<String>,
    /// `logappend`: `bool`.
    pub logappend: Option<bool>,
    /// `width`: `int`.
    pub width: Option<i64>,
    /// `height`: `int`.
    pub height: Option<i64>,
    /// `cols`: `int`.
    pub cols: Option<i64>,
    /// `rows`: `int`.
    pub rows: Option<i64>,
}

impl ChardevVc {
    /// `ChardevVC` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, width: None, height: None, cols: None, rows: None }
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
    /// Sets `logappend`.
    #[must_use]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Sets `cols`.
    #[must_use]
    pub fn cols(mut self, cols: i64) -> Self {
        self.cols = Some(cols);
        self
    }
    /// Sets `rows`.
    #[must_use]
    pub fn rows(mut self, rows: i64) -> Self {
        self.rows = Some(rows);
        self
    }
}

impl runtime::Encode for ChardevVc {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "logfile", &self.logfile)?;
        runtime::optional(map, "logappend", &self.logappend)?;
        runtime::optional(map, "width", &self.width)?;
        runtime::optional(map, "height", &self.height)?;
        runtime::optional(map, "cols", &self.cols)?;
        runtime::optional(map, "rows", &self.rows)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevVc {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut logfile = None;
        let mut logappend = None;
        let mut width = None;
        let mut height = None;
        let mut cols = None;
        let mut rows = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "logfile" => logfile = Some(map.next_value()?),
                "logappend" => logappend = Some(map.next_value()?),
                "width" => width = Some(map.next_value()?),
                "height" => height = Some(map.next_value()?),
                "cols" => cols = Some(map.next_value()?),
                "rows" => rows = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { logfile, logappend, width, height, cols, rows })
    }
}

runtime::object!(ChardevVc);

/// The QAPI struct `ChardevVCWrapper` of module `char`.
///
/// Since QEMU 1.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevVCWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevVcWrapper {
    /// `data`: `ChardevVC`.
    pub data: ChardevVc,
}

impl ChardevVcWrapper {
    /// `ChardevVCWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ChardevVc>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ChardevVcWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ChardevVcWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ChardevVcWrapper);

/// The QAPI enum `DataFormat` of module `char`.
///
/// Since QEMU 1.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.DataFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataFormat {
    /// `utf8`.
    Utf8,
    /// `base64`.
    Base64,
}

impl DataFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Utf8, Self::Base64];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf8",
            Self::Base64 => "base64",
        }
    }
}

runtime::closed_enum!(DataFormat);

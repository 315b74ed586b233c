// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// One command of this QEMU.
///
/// The QAPI struct `CommandInfo` of module `control`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-commands`](super::super::commands::QueryCommands).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.CommandInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandInfo {
    /// Name by which it is executed. `name`: `str`.
    pub name: String,
}

impl CommandInfo {
    /// `CommandInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Object for CommandInfo {
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

runtime::object!(CommandInfo);

/// What a monitor speaks.
///
/// The QAPI enum `MonitorMode` of module `control`.
///
/// Since QEMU 5.0. No command or event uses it.
///
/// Part of [`MonitorOptions`](super::MonitorOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-control.MonitorMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MonitorMode {
    /// HMP: lines that a person types. `readline`.
    Readline,
    /// QMP: JSON for programs. `control`.
    Control,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MonitorMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Readline, Self::Control];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Readline => "readline",
            Self::Control => "control",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MonitorMode);

/// A monitor to create, as -mon takes it.
///
/// The QAPI struct `MonitorOptions` of module `control`.
///
/// Since QEMU 5.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.MonitorOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitorOptions {
    /// Name of the monitor, which errors and option lists show. `id`: `str`.
    pub id: Option<String>,
    /// What the monitor speaks; if absent, readline in QEMU, control in the storage daemon. `mode`: [`MonitorMode`].
    pub mode: Option<MonitorMode>,
    /// Whether the JSON is indented over several lines; false if absent. `pretty`: `bool`.
    pub pretty: Option<bool>,
    /// Id of the character device over which the monitor is reached. `chardev`: `str`.
    pub chardev: String,
}

impl MonitorOptions {
    /// `MonitorOptions` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            id: None,
            mode: None,
            pretty: None,
            chardev: chardev.into(),
        }
    }
    /// Sets `id` (`str`): name of the monitor, which errors and option lists show.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `mode` ([`MonitorMode`]): what the monitor speaks; if absent, readline in QEMU, control in the storage daemon.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: MonitorMode) -> Self {
        self.mode = Some(mode);
        self
    }
    /// Sets `pretty` (`bool`): whether the JSON is indented over several lines; false if absent.
    #[must_use]
    #[inline]
    pub fn pretty(mut self, pretty: bool) -> Self {
        self.pretty = Some(pretty);
        self
    }
}

impl From<&str> for MonitorOptions {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for MonitorOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("id", &self.id);
        writer.optional("mode", &self.mode);
        writer.optional("pretty", &self.pretty);
        writer.member("chardev", &self.chardev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: None,
            mode: None,
            pretty: None,
            chardev: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut value.id),
                "mode" => members.fill(&mut value.mode),
                "pretty" => members.fill(&mut value.pretty),
                "chardev" => members.require(0, &mut value.chardev),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(MonitorOptions);

/// Extension of the protocol that a connection can switch on when it negotiates.
///
/// The QAPI enum `QMPCapability` of module `control`.
///
/// Since QEMU 2.12. Sent.
///
/// Argument of [`qmp_capabilities`](super::super::commands::QmpCapabilities).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-control.QMPCapability)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QmpCapability {
    /// Out-of-band execution: some commands can overtake those that are queued. `oob`.
    Oob,
}

impl QmpCapability {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Oob];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Oob => "oob",
        }
    }
}

runtime::closed_enum!(QmpCapability);

/// Version of the QEMU that answers.
///
/// The QAPI struct `VersionInfo` of module `control`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-version`](super::super::commands::QueryVersion).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VersionInfo {
    /// Release that it was built from. `qemu`: [`VersionTriple`].
    pub qemu: VersionTriple,
    /// How the vendor calls the build; empty in QEMU's own releases. `package`: `str`.
    pub package: String,
}

impl VersionInfo {
    /// `VersionInfo` with its required members.
    #[must_use]
    pub fn new(qemu: impl Into<VersionTriple>, package: impl Into<String>) -> Self {
        Self {
            qemu: qemu.into(),
            package: package.into(),
        }
    }
}

impl runtime::Object for VersionInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("qemu", &self.qemu);
        writer.member("package", &self.package);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut qemu: Option<VersionTriple> = None;
        let mut package: Option<String> = None;
        while let Some(member) = members.next() {
            match member {
                "qemu" => members.fill(&mut qemu),
                "package" => members.fill(&mut package),
                _ => members.skip(),
            }
        }
        let Some(qemu) = qemu else { return members.missing("qemu") };
        let Some(package) = package else { return members.missing("package") };
        members.finish(Self { qemu, package })
    }
}

runtime::object!(VersionInfo);

/// The three numbers of a version, as in 10.0.2.
///
/// The QAPI struct `VersionTriple` of module `control`.
///
/// Since QEMU 2.4. Received.
///
/// Part of [`VersionInfo`](super::VersionInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionTriple)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VersionTriple {
    /// First number. `major`: `int`.
    pub major: i64,
    /// Second number. `minor`: `int`.
    pub minor: i64,
    /// Third number; 50 marks a development tree, 90 and above a release candidate. `micro`: `int`.
    pub micro: i64,
}

impl VersionTriple {
    /// `VersionTriple` with its required members.
    #[must_use]
    #[inline]
    pub fn new(major: i64, minor: i64, micro: i64) -> Self {
        Self { major, minor, micro }
    }
}

impl runtime::Object for VersionTriple {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("major", &self.major);
        writer.member("minor", &self.minor);
        writer.member("micro", &self.micro);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            major: 0,
            minor: 0,
            micro: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "major" => members.require(0, &mut value.major),
                "minor" => members.require(1, &mut value.minor),
                "micro" => members.require(2, &mut value.micro),
                _ => members.skip(),
            }
        }
        members.check(&["major", "minor", "micro"]);
        members.finish(value)
    }
}

runtime::object!(VersionTriple);

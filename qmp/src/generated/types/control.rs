// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `CommandInfo` of module `control`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.CommandInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandInfo {
    /// `name`: `str`.
    pub name: String,
}

impl CommandInfo {
    /// `CommandInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Encode for CommandInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CommandInfo {
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

runtime::object!(CommandInfo);

/// The QAPI enum `MonitorMode` of module `control`.
///
/// Since QEMU 5.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-control.MonitorMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitorMode {
    /// `readline`.
    Readline,
    /// `control`.
    Control,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MonitorMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Readline, Self::Control];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Readline => "readline",
            Self::Control => "control",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MonitorMode);

/// The QAPI struct `MonitorOptions` of module `control`.
///
/// Since QEMU 5.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.MonitorOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitorOptions {
    /// `id`: `str`.
    pub id: Option<String>,
    /// `mode`: `MonitorMode`.
    pub mode: Option<MonitorMode>,
    /// `pretty`: `bool`.
    pub pretty: Option<bool>,
    /// `chardev`: `str`.
    pub chardev: String,
}

impl MonitorOptions {
    /// `MonitorOptions` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { id: None, mode: None, pretty: None, chardev: chardev.into() }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: MonitorMode) -> Self {
        self.mode = Some(mode);
        self
    }
    /// Sets `pretty`.
    #[must_use]
    pub fn pretty(mut self, pretty: bool) -> Self {
        self.pretty = Some(pretty);
        self
    }
}

impl runtime::Encode for MonitorOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "id", &self.id)?;
        runtime::optional(map, "mode", &self.mode)?;
        runtime::optional(map, "pretty", &self.pretty)?;
        map.serialize_entry("chardev", &self.chardev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MonitorOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut mode = None;
        let mut pretty = None;
        let mut chardev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                "pretty" => pretty = Some(map.next_value()?),
                "chardev" => chardev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { id, mode, pretty, chardev: runtime::required(chardev, "chardev")? })
    }
}

runtime::object!(MonitorOptions);

/// The QAPI enum `QMPCapability` of module `control`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-control.QMPCapability)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QmpCapability {
    /// `oob`.
    Oob,
}

impl QmpCapability {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Oob];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Oob => "oob",
        }
    }
}

runtime::closed_enum!(QmpCapability);

/// The QAPI struct `VersionInfo` of module `control`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionInfo {
    /// `qemu`: `VersionTriple`.
    pub qemu: VersionTriple,
    /// `package`: `str`.
    pub package: String,
}

impl VersionInfo {
    /// `VersionInfo` with its required members.
    #[must_use]
    pub fn new(qemu: impl Into<VersionTriple>, package: impl Into<String>) -> Self {
        Self { qemu: qemu.into(), package: package.into() }
    }
}

impl runtime::Encode for VersionInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("qemu", &self.qemu)?;
        map.serialize_entry("package", &self.package)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VersionInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut qemu = None;
        let mut package = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "qemu" => qemu = Some(map.next_value()?),
                "package" => package = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            qemu: runtime::required(qemu, "qemu")?,
            package: runtime::required(package, "package")?,
        })
    }
}

runtime::object!(VersionInfo);

/// The QAPI struct `VersionTriple` of module `control`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionTriple)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionTriple {
    /// `major`: `int`.
    pub major: i64,
    /// `minor`: `int`.
    pub minor: i64,
    /// `micro`: `int`.
    pub micro: i64,
}

impl VersionTriple {
    /// `VersionTriple` with its required members.
    #[must_use]
    pub fn new(major: i64, minor: i64, micro: i64) -> Self {
        Self { major, minor, micro }
    }
}

impl runtime::Encode for VersionTriple {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("major", &self.major)?;
        map.serialize_entry("minor", &self.minor)?;
        map.serialize_entry("micro", &self.micro)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VersionTriple {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut major = None;
        let mut minor = None;
        let mut micro = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "major" => major = Some(map.next_value()?),
                "minor" => minor = Some(map.next_value()?),
                "micro" => micro = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            major: runtime::required(major, "major")?,
            minor: runtime::required(minor, "minor")?,
            micro: runtime::required(micro, "micro")?,
        })
    }
}

runtime::object!(VersionTriple);

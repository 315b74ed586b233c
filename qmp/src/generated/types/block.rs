// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI enum `BiosAtaTranslation` of module `block`.
///
/// Since QEMU 2.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BiosAtaTranslation)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BiosAtaTranslation {
    /// `auto`.
    Auto,
    /// `none`.
    None,
    /// `lba`.
    Lba,
    /// `large`.
    Large,
    /// `rechs`.
    Rechs,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BiosAtaTranslation {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Auto, Self::None, Self::Lba, Self::Large, Self::Rechs];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::None => "none",
            Self::Lba => "lba",
            Self::Large => "large",
            Self::Rechs => "rechs",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BiosAtaTranslation);

/// The QAPI enum `BlockdevChangeReadOnlyMode` of module `block`.
///
/// Since QEMU 2.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BlockdevChangeReadOnlyMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevChangeReadOnlyMode {
    /// `retain`.
    Retain,
    /// `read-only`.
    ReadOnly,
    /// `read-write`.
    ReadWrite,
}

impl BlockdevChangeReadOnlyMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Retain, Self::ReadOnly, Self::ReadWrite];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Retain => "retain",
            Self::ReadOnly => "read-only",
            Self::ReadWrite => "read-write",
        }
    }
}

runtime::closed_enum!(BlockdevChangeReadOnlyMode);

/// The QAPI enum `FloppyDriveType` of module `block`.
///
/// Since QEMU 2.6. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.FloppyDriveType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FloppyDriveType {
    /// `144`.
    _144,
    /// `288`.
    _288,
    /// `120`.
    _120,
    /// `none`.
    None,
    /// `auto`.
    Auto,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl FloppyDriveType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::_144, Self::_288, Self::_120, Self::None, Self::Auto];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::_144 => "144",
            Self::_288 => "288",
            Self::_120 => "120",
            Self::None => "none",
            Self::Auto => "auto",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(FloppyDriveType);

/// The QAPI struct `PRManagerInfo` of module `block`.
///
/// Since QEMU 3.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block.PRManagerInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrManagerInfo {
    /// `id`: `str`.
    pub id: String,
    /// `connected`: `bool`.
    pub connected: bool,
}

impl PrManagerInfo {
    /// `PRManagerInfo` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, connected: bool) -> Self {
        Self { id: id.into(), connected }
    }
}

impl runtime::Encode for PrManagerInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("connected", &self.connected)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PrManagerInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut connected = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "connected" => connected = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            connected: runtime::required(connected, "connected")?,
        })
    }
}

runtime::object!(PrManagerInfo);

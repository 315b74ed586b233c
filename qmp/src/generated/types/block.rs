// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// How an IDE disk reports its cylinders, heads and sectors to the BIOS.
///
/// The QAPI enum `BiosAtaTranslation` of module `block`.
///
/// Since QEMU 2.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BiosAtaTranslation)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BiosAtaTranslation {
    /// Chosen by the size of the disk. `auto`.
    Auto,
    /// The physical geometry as it is. `none`.
    None,
    /// Assisted by logical block addressing, for up to 255 heads. `lba`.
    Lba,
    /// Heads doubled and cylinders halved until the limits of the BIOS are met. `large`.
    Large,
    /// As `large`, revised for disks that report 16 heads. `rechs`.
    Rechs,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BiosAtaTranslation {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Auto,
        Self::None,
        Self::Lba,
        Self::Large,
        Self::Rechs,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// Whether the new medium of a drive can be written to.
///
/// The QAPI enum `BlockdevChangeReadOnlyMode` of module `block`.
///
/// Since QEMU 2.3. Sent.
///
/// Argument of [`blockdev-change-medium`](super::super::commands::BlockdevChangeMedium).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BlockdevChangeReadOnlyMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevChangeReadOnlyMode {
    /// As the medium that is replaced. `retain`.
    Retain,
    /// Cannot be written to. `read-only`.
    ReadOnly,
    /// Can be written to; fails where the image does not allow it. `read-write`.
    ReadWrite,
}

impl BlockdevChangeReadOnlyMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Retain, Self::ReadOnly, Self::ReadWrite];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Retain => "retain",
            Self::ReadOnly => "read-only",
            Self::ReadWrite => "read-write",
        }
    }
}

runtime::closed_enum!(BlockdevChangeReadOnlyMode);

/// Kind of a floppy drive, which decides what disks fit.
///
/// The QAPI enum `FloppyDriveType` of module `block`.
///
/// Since QEMU 2.6. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.FloppyDriveType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum FloppyDriveType {
    /// 3.5 inch drive for 1.44 MB disks. `144`.
    _144,
    /// 3.5 inch drive for 2.88 MB disks. `288`.
    _288,
    /// 5.25 inch drive for 1.2 MB disks. `120`.
    _120,
    /// No drive is present. `none`.
    None,
    /// Chosen by the image that is inserted when the machine starts. `auto`.
    Auto,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl FloppyDriveType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::_144,
        Self::_288,
        Self::_120,
        Self::None,
        Self::Auto,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// A helper for persistent reservations, and whether it can be reached.
///
/// The QAPI struct `PRManagerInfo` of module `block`.
///
/// Since QEMU 3.0. Received.
///
/// Returned by [`query-pr-managers`](super::super::commands::QueryPrManagers).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block.PRManagerInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrManagerInfo {
    /// ID of the pr-manager object. `id`: `str`.
    pub id: String,
    /// Whether the connection to the helper process stands. `connected`: `bool`.
    pub connected: bool,
}

impl PrManagerInfo {
    /// `PRManagerInfo` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, connected: bool) -> Self {
        Self { id: id.into(), connected }
    }
}

impl runtime::Object for PrManagerInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("connected", &self.connected);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            connected: false,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "connected" => members.require(1, &mut value.connected),
                _ => members.skip(),
            }
        }
        members.check(&["id", "connected"]);
        members.finish(value)
    }
}

runtime::object!(PrManagerInfo);

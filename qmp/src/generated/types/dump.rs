// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Formats in which the guest's memory can be dumped.
///
/// The QAPI struct `DumpGuestMemoryCapability` of module `dump`.
///
/// Since QEMU 2.0. Received.
///
/// Returned by [`query-dump-guest-memory-capability`](super::super::commands::QueryDumpGuestMemoryCapability).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpGuestMemoryCapability)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpGuestMemoryCapability {
    /// The formats. `formats`: list of [`DumpGuestMemoryFormat`].
    pub formats: Vec<DumpGuestMemoryFormat>,
}

impl DumpGuestMemoryCapability {
    /// `DumpGuestMemoryCapability` with its required members.
    #[must_use]
    pub fn new(formats: impl IntoIterator<Item = DumpGuestMemoryFormat>) -> Self {
        Self {
            formats: runtime::list(formats),
        }
    }
}

impl runtime::Object for DumpGuestMemoryCapability {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("formats", &self.formats);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { formats: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "formats" => members.require(0, &mut value.formats),
                _ => members.skip(),
            }
        }
        members.check(&["formats"]);
        members.finish(value)
    }
}

runtime::object!(DumpGuestMemoryCapability);

/// Format of a dump of the guest's memory.
///
/// The QAPI enum `DumpGuestMemoryFormat` of module `dump`.
///
/// Since QEMU 2.0. Sent and received.
///
/// Argument of [`dump-guest-memory`](super::super::commands::DumpGuestMemory). Part of [`DumpGuestMemoryCapability`](super::DumpGuestMemoryCapability).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpGuestMemoryFormat)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DumpGuestMemoryFormat {
    /// ELF core file, not compressed. `elf`.
    Elf,
    /// Kdump compressed by zlib, in flattened form that can be written to a pipe. `kdump-zlib`.
    KdumpZlib,
    /// Kdump compressed by LZO, in flattened form that can be written to a pipe. `kdump-lzo`.
    KdumpLzo,
    /// Kdump compressed by Snappy, in flattened form that can be written to a pipe. `kdump-snappy`.
    KdumpSnappy,
    /// Kdump compressed by zlib, in the form that crash tools read; the file must be seekable. `kdump-raw-zlib`. Since QEMU 8.2.
    KdumpRawZlib,
    /// Kdump compressed by LZO, in the form that crash tools read; the file must be seekable. `kdump-raw-lzo`. Since QEMU 8.2.
    KdumpRawLzo,
    /// Kdump compressed by Snappy, in the form that crash tools read; the file must be seekable. `kdump-raw-snappy`. Since QEMU 8.2.
    KdumpRawSnappy,
    /// Crash dump of Windows, for a guest whose driver offers the header of one. `win-dmp`. Since QEMU 2.13. Feature `allowed-by-guest`.
    WinDmp,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl DumpGuestMemoryFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Elf,
        Self::KdumpZlib,
        Self::KdumpLzo,
        Self::KdumpSnappy,
        Self::KdumpRawZlib,
        Self::KdumpRawLzo,
        Self::KdumpRawSnappy,
        Self::WinDmp,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Elf => "elf",
            Self::KdumpZlib => "kdump-zlib",
            Self::KdumpLzo => "kdump-lzo",
            Self::KdumpSnappy => "kdump-snappy",
            Self::KdumpRawZlib => "kdump-raw-zlib",
            Self::KdumpRawLzo => "kdump-raw-lzo",
            Self::KdumpRawSnappy => "kdump-raw-snappy",
            Self::WinDmp => "win-dmp",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(DumpGuestMemoryFormat);

/// How far a dump of the guest's memory is.
///
/// The QAPI struct `DumpQueryResult` of module `dump`.
///
/// Since QEMU 2.6. Received.
///
/// Returned by [`query-dump`](super::super::commands::QueryDump). In the event [`DUMP_COMPLETED`](super::super::events::DumpCompleted).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpQueryResult)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpQueryResult {
    /// State of the dump. `status`: [`DumpStatus`].
    pub status: DumpStatus,
    /// Guest memory written so far, in bytes before compression. `completed`: `int`.
    pub completed: i64,
    /// Guest memory to be written, in bytes before compression. `total`: `int`.
    pub total: i64,
}

impl DumpQueryResult {
    /// `DumpQueryResult` with its required members.
    #[must_use]
    #[inline]
    pub fn new(status: DumpStatus, completed: i64, total: i64) -> Self {
        Self { status, completed, total }
    }
}

impl runtime::Object for DumpQueryResult {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("status", &self.status);
        writer.member("completed", &self.completed);
        writer.member("total", &self.total);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            status: DumpStatus::None,
            completed: 0,
            total: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "status" => members.require(0, &mut value.status),
                "completed" => members.require(1, &mut value.completed),
                "total" => members.require(2, &mut value.total),
                _ => members.skip(),
            }
        }
        members.check(&["status", "completed", "total"]);
        members.finish(value)
    }
}

runtime::object!(DumpQueryResult);

/// State of a dump of the guest's memory.
///
/// The QAPI enum `DumpStatus` of module `dump`.
///
/// Since QEMU 2.6. Received.
///
/// Part of [`DumpQueryResult`](super::DumpQueryResult).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpStatus)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DumpStatus {
    /// There has been none. `none`.
    None,
    /// Is being written. `active`.
    Active,
    /// Is complete. `completed`.
    Completed,
    /// Has failed. `failed`.
    Failed,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl DumpStatus {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Active,
        Self::Completed,
        Self::Failed,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(DumpStatus);

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `CXLUncorErrorRecord` of module `cxl`.
///
/// Since QEMU 8.0. Sent.
///
/// Argument of [`cxl-inject-uncorrectable-errors`](super::super::commands::CxlInjectUncorrectableErrors).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLUncorErrorRecord)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlUncorErrorRecord {
    /// `type`: [`CxlUncorErrorType`].
    pub type_: CxlUncorErrorType,
    /// `header`: `[uint32]`.
    pub header: Vec<u32>,
}

impl CxlUncorErrorRecord {
    /// `CXLUncorErrorRecord` with its required members.
    #[must_use]
    pub fn new(type_: CxlUncorErrorType, header: impl IntoIterator<Item = u32>) -> Self {
        Self {
            type_,
            header: runtime::list(header),
        }
    }
}

impl runtime::Object for CxlUncorErrorRecord {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("header", &self.header);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: CxlUncorErrorType::CacheDataParity,
            header: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "header" => members.require(1, &mut value.header),
                _ => members.skip(),
            }
        }
        members.check(&["type", "header"]);
        members.finish(value)
    }
}

runtime::object!(CxlUncorErrorRecord);

/// The QAPI enum `CxlCorErrorType` of module `cxl`.
///
/// Since QEMU 8.0. Sent.
///
/// Argument of [`cxl-inject-correctable-error`](super::super::commands::CxlInjectCorrectableError).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlCorErrorType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlCorErrorType {
    /// `cache-data-ecc`.
    CacheDataEcc,
    /// `mem-data-ecc`.
    MemDataEcc,
    /// `crc-threshold`.
    CrcThreshold,
    /// `retry-threshold`.
    RetryThreshold,
    /// `cache-poison-received`.
    CachePoisonReceived,
    /// `mem-poison-received`.
    MemPoisonReceived,
    /// `physical`.
    Physical,
}

impl CxlCorErrorType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::CacheDataEcc,
        Self::MemDataEcc,
        Self::CrcThreshold,
        Self::RetryThreshold,
        Self::CachePoisonReceived,
        Self::MemPoisonReceived,
        Self::Physical,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataEcc => "mem-data-ecc",
            Self::CrcThreshold => "crc-threshold",
            Self::RetryThreshold => "retry-threshold",
            Self::CachePoisonReceived => "cache-poison-received",
            Self::MemPoisonReceived => "mem-poison-received",
            Self::Physical => "physical",
        }
    }
}

runtime::closed_enum!(CxlCorErrorType);

/// The QAPI struct `CxlDynamicCapacityExtent` of module `cxl`.
///
/// Since QEMU 9.1. Sent.
///
/// Argument of [`cxl-add-dynamic-capacity`](super::super::commands::CxlAddDynamicCapacity), [`cxl-release-dynamic-capacity`](super::super::commands::CxlReleaseDynamicCapacity).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CxlDynamicCapacityExtent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlDynamicCapacityExtent {
    /// `offset`: `uint64`.
    pub offset: u64,
    /// `len`: `uint64`.
    pub len: u64,
}

impl CxlDynamicCapacityExtent {
    /// `CxlDynamicCapacityExtent` with its required members.
    #[must_use]
    #[inline]
    pub fn new(offset: u64, len: u64) -> Self {
        Self { offset, len }
    }
}

impl runtime::Object for CxlDynamicCapacityExtent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("offset", &self.offset);
        writer.member("len", &self.len);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { offset: 0, len: 0 };
        while let Some(member) = members.next() {
            match member {
                "offset" => members.require(0, &mut value.offset),
                "len" => members.require(1, &mut value.len),
                _ => members.skip(),
            }
        }
        members.check(&["offset", "len"]);
        members.finish(value)
    }
}

runtime::object!(CxlDynamicCapacityExtent);

/// The QAPI enum `CxlEventLog` of module `cxl`.
///
/// Since QEMU 8.1. Sent.
///
/// Argument of [`cxl-inject-dram-event`](super::super::commands::CxlInjectDramEvent), [`cxl-inject-general-media-event`](super::super::commands::CxlInjectGeneralMediaEvent), [`cxl-inject-memory-module-event`](super::super::commands::CxlInjectMemoryModuleEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlEventLog)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlEventLog {
    /// `informational`.
    Informational,
    /// `warning`.
    Warning,
    /// `failure`.
    Failure,
    /// `fatal`.
    Fatal,
}

impl CxlEventLog {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Informational,
        Self::Warning,
        Self::Failure,
        Self::Fatal,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Informational => "informational",
            Self::Warning => "warning",
            Self::Failure => "failure",
            Self::Fatal => "fatal",
        }
    }
}

runtime::closed_enum!(CxlEventLog);

/// The QAPI enum `CxlExtentRemovalPolicy` of module `cxl`.
///
/// Since QEMU 9.1. Sent.
///
/// Argument of [`cxl-release-dynamic-capacity`](super::super::commands::CxlReleaseDynamicCapacity).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentRemovalPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlExtentRemovalPolicy {
    /// `tag-based`.
    TagBased,
    /// `prescriptive`.
    Prescriptive,
}

impl CxlExtentRemovalPolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::TagBased, Self::Prescriptive];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TagBased => "tag-based",
            Self::Prescriptive => "prescriptive",
        }
    }
}

runtime::closed_enum!(CxlExtentRemovalPolicy);

/// The QAPI enum `CxlExtentSelectionPolicy` of module `cxl`.
///
/// Since QEMU 9.1. Sent.
///
/// Argument of [`cxl-add-dynamic-capacity`](super::super::commands::CxlAddDynamicCapacity).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentSelectionPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlExtentSelectionPolicy {
    /// `free`.
    Free,
    /// `contiguous`.
    Contiguous,
    /// `prescriptive`.
    Prescriptive,
    /// `enable-shared-access`.
    EnableSharedAccess,
}

impl CxlExtentSelectionPolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Free,
        Self::Contiguous,
        Self::Prescriptive,
        Self::EnableSharedAccess,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Contiguous => "contiguous",
            Self::Prescriptive => "prescriptive",
            Self::EnableSharedAccess => "enable-shared-access",
        }
    }
}

runtime::closed_enum!(CxlExtentSelectionPolicy);

/// The QAPI enum `CxlUncorErrorType` of module `cxl`.
///
/// Since QEMU 8.0. Sent.
///
/// Part of [`CxlUncorErrorRecord`](super::CxlUncorErrorRecord).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlUncorErrorType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlUncorErrorType {
    /// `cache-data-parity`.
    CacheDataParity,
    /// `cache-address-parity`.
    CacheAddressParity,
    /// `cache-be-parity`.
    CacheBeParity,
    /// `cache-data-ecc`.
    CacheDataEcc,
    /// `mem-data-parity`.
    MemDataParity,
    /// `mem-address-parity`.
    MemAddressParity,
    /// `mem-be-parity`.
    MemBeParity,
    /// `mem-data-ecc`.
    MemDataEcc,
    /// `reinit-threshold`.
    ReinitThreshold,
    /// `rsvd-encoding`.
    RsvdEncoding,
    /// `poison-received`.
    PoisonReceived,
    /// `receiver-overflow`.
    ReceiverOverflow,
    /// `internal`.
    Internal,
    /// `cxl-ide-tx`.
    CxlIdeTx,
    /// `cxl-ide-rx`.
    CxlIdeRx,
}

impl CxlUncorErrorType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::CacheDataParity,
        Self::CacheAddressParity,
        Self::CacheBeParity,
        Self::CacheDataEcc,
        Self::MemDataParity,
        Self::MemAddressParity,
        Self::MemBeParity,
        Self::MemDataEcc,
        Self::ReinitThreshold,
        Self::RsvdEncoding,
        Self::PoisonReceived,
        Self::ReceiverOverflow,
        Self::Internal,
        Self::CxlIdeTx,
        Self::CxlIdeRx,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CacheDataParity => "cache-data-parity",
            Self::CacheAddressParity => "cache-address-parity",
            Self::CacheBeParity => "cache-be-parity",
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataParity => "mem-data-parity",
            Self::MemAddressParity => "mem-address-parity",
            Self::MemBeParity => "mem-be-parity",
            Self::MemDataEcc => "mem-data-ecc",
            Self::ReinitThreshold => "reinit-threshold",
            Self::RsvdEncoding => "rsvd-encoding",
            Self::PoisonReceived => "poison-received",
            Self::ReceiverOverflow => "receiver-overflow",
            Self::Internal => "internal",
            Self::CxlIdeTx => "cxl-ide-tx",
            Self::CxlIdeRx => "cxl-ide-rx",
        }
    }
}

runtime::closed_enum!(CxlUncorErrorType);

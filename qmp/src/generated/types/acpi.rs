// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `ACPIOSTInfo` of module `acpi`.
///
/// Since QEMU 2.1. Received.
///
/// Returned by [`query-acpi-ospm-status`](super::super::commands::QueryAcpiOspmStatus). In the event [`ACPI_DEVICE_OST`](super::super::events::AcpiDeviceOst).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.ACPIOSTInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcpiOstInfo {
    /// `device`: `str`.
    pub device: Option<String>,
    /// `slot`: `str`.
    pub slot: String,
    /// `slot-type`: [`ACPISlotType`](AcpiSlotType).
    pub slot_type: AcpiSlotType,
    /// `source`: `int`.
    pub source: i64,
    /// `status`: `int`.
    pub status: i64,
}

impl AcpiOstInfo {
    /// `ACPIOSTInfo` with its required members.
    #[must_use]
    pub fn new(
        slot: impl Into<String>,
        slot_type: AcpiSlotType,
        source: i64,
        status: i64,
    ) -> Self {
        Self {
            device: None,
            slot: slot.into(),
            slot_type,
            source,
            status,
        }
    }
}

impl runtime::Object for AcpiOstInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.member("slot", &self.slot);
        writer.member("slot-type", &self.slot_type);
        writer.member("source", &self.source);
        writer.member("status", &self.status);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            slot: String::new(),
            slot_type: AcpiSlotType::Dimm,
            source: 0,
            status: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "slot" => members.require(0, &mut value.slot),
                "slot-type" => members.require(1, &mut value.slot_type),
                "source" => members.require(2, &mut value.source),
                "status" => members.require(3, &mut value.status),
                _ => members.skip(),
            }
        }
        members.check(&["slot", "slot-type", "source", "status"]);
        members.finish(value)
    }
}

runtime::object!(AcpiOstInfo);

/// The QAPI enum `ACPISlotType` of module `acpi`.
///
/// Since QEMU 6.2 or earlier. Received.
///
/// Part of [`AcpiOstInfo`](super::AcpiOstInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-acpi.ACPISlotType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum AcpiSlotType {
    /// `DIMM`.
    Dimm,
    /// `CPU`. Since QEMU 2.7.
    Cpu,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl AcpiSlotType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Dimm, Self::Cpu];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dimm => "DIMM",
            Self::Cpu => "CPU",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(AcpiSlotType);

/// The QAPI struct `AcpiTableOptions` of module `acpi`.
///
/// Since QEMU 1.5. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.AcpiTableOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcpiTableOptions {
    /// `sig`: `str`.
    pub sig: Option<String>,
    /// `rev`: `uint8`.
    pub rev: Option<u8>,
    /// `oem_id`: `str`.
    pub oem_id: Option<String>,
    /// `oem_table_id`: `str`.
    pub oem_table_id: Option<String>,
    /// `oem_rev`: `uint32`.
    pub oem_rev: Option<u32>,
    /// `asl_compiler_id`: `str`.
    pub asl_compiler_id: Option<String>,
    /// `asl_compiler_rev`: `uint32`.
    pub asl_compiler_rev: Option<u32>,
    /// `file`: `str`.
    pub file: Option<String>,
    /// `data`: `str`.
    pub data: Option<String>,
}

impl AcpiTableOptions {
    /// `AcpiTableOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            sig: None,
            rev: None,
            oem_id: None,
            oem_table_id: None,
            oem_rev: None,
            asl_compiler_id: None,
            asl_compiler_rev: None,
            file: None,
            data: None,
        }
    }
    /// Sets `sig`: `str`.
    #[must_use]
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }
    /// Sets `rev`: `uint8`.
    #[must_use]
    #[inline]
    pub fn rev(mut self, rev: u8) -> Self {
        self.rev = Some(rev);
        self
    }
    /// Sets `oem_id`: `str`.
    #[must_use]
    pub fn oem_id(mut self, oem_id: impl Into<String>) -> Self {
        self.oem_id = Some(oem_id.into());
        self
    }
    /// Sets `oem_table_id`: `str`.
    #[must_use]
    pub fn oem_table_id(mut self, oem_table_id: impl Into<String>) -> Self {
        self.oem_table_id = Some(oem_table_id.into());
        self
    }
    /// Sets `oem_rev`: `uint32`.
    #[must_use]
    #[inline]
    pub fn oem_rev(mut self, oem_rev: u32) -> Self {
        self.oem_rev = Some(oem_rev);
        self
    }
    /// Sets `asl_compiler_id`: `str`.
    #[must_use]
    pub fn asl_compiler_id(mut self, asl_compiler_id: impl Into<String>) -> Self {
        self.asl_compiler_id = Some(asl_compiler_id.into());
        self
    }
    /// Sets `asl_compiler_rev`: `uint32`.
    #[must_use]
    #[inline]
    pub fn asl_compiler_rev(mut self, asl_compiler_rev: u32) -> Self {
        self.asl_compiler_rev = Some(asl_compiler_rev);
        self
    }
    /// Sets `file`: `str`.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `data`: `str`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

runtime::default!(AcpiTableOptions);

impl runtime::Object for AcpiTableOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("sig", &self.sig);
        writer.optional("rev", &self.rev);
        writer.optional("oem_id", &self.oem_id);
        writer.optional("oem_table_id", &self.oem_table_id);
        writer.optional("oem_rev", &self.oem_rev);
        writer.optional("asl_compiler_id", &self.asl_compiler_id);
        writer.optional("asl_compiler_rev", &self.asl_compiler_rev);
        writer.optional("file", &self.file);
        writer.optional("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "sig" => members.fill(&mut value.sig),
                "rev" => members.fill(&mut value.rev),
                "oem_id" => members.fill(&mut value.oem_id),
                "oem_table_id" => members.fill(&mut value.oem_table_id),
                "oem_rev" => members.fill(&mut value.oem_rev),
                "asl_compiler_id" => members.fill(&mut value.asl_compiler_id),
                "asl_compiler_rev" => members.fill(&mut value.asl_compiler_rev),
                "file" => members.fill(&mut value.file),
                "data" => members.fill(&mut value.data),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AcpiTableOptions);

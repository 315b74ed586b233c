// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Report of the guest about one hotplug slot, in the codes that the ACPI specification gives for the _OST method.
///
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
    /// Id of the device that sits in the slot; if absent, empty slot, or a device without id,. `device`: `str`.
    pub device: Option<String>,
    /// Number of the slot as text; each kind of slot counts from zero. `slot`: `str`.
    pub slot: String,
    /// What the slot takes. `slot-type`: [`ACPISlotType`](AcpiSlotType).
    pub slot_type: AcpiSlotType,
    /// ACPI event that the guest answers, such as 3 for an eject request; 0 if it has not reported yet. `source`: `int`.
    pub source: i64,
    /// Code of the outcome, which the event decides the meaning of; 0 is success. `status`: `int`.
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

/// What can be plugged into a slot that ACPI reports about.
///
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
    /// Memory device. `DIMM`.
    Dimm,
    /// Virtual CPU. `CPU`. Since QEMU 2.7.
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

/// An extra ACPI table for the guest, as -acpitable takes it: its contents from files, and header fields to overwrite.
///
/// The QAPI struct `AcpiTableOptions` of module `acpi`.
///
/// Since QEMU 1.5. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.AcpiTableOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcpiTableOptions {
    /// Signature at the head of the table, of 4 characters, such as SSDT. `sig`: `str`.
    pub sig: Option<String>,
    /// Revision of the table's layout, written to its header. `rev`: `uint8`.
    pub rev: Option<u8>,
    /// Who made the table, in at most 6 characters; shorter texts are padded with zero bytes. `oem_id`: `str`.
    pub oem_id: Option<String>,
    /// Which of its maker's tables it is, in at most 8 characters. `oem_table_id`: `str`.
    pub oem_table_id: Option<String>,
    /// Revision that the maker gives to the table. `oem_rev`: `uint32`.
    pub oem_rev: Option<u32>,
    /// Which tool compiled the table, in at most 4 characters. `asl_compiler_id`: `str`.
    pub asl_compiler_id: Option<String>,
    /// Revision of the tool that compiled the table. `asl_compiler_rev`: `uint32`.
    pub asl_compiler_rev: Option<u32>,
    /// Files, with colons between them, that make up the table with its header; not together with data. `file`: `str`.
    pub file: Option<String>,
    /// Files, with colons between them, that make up the table's body, to which QEMU adds a header; not together with file. `data`: `str`.
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
    /// Sets `sig` (`str`): signature at the head of the table, of 4 characters, such as SSDT.
    #[must_use]
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }
    /// Sets `rev` (`uint8`): revision of the table's layout, written to its header.
    #[must_use]
    #[inline]
    pub fn rev(mut self, rev: u8) -> Self {
        self.rev = Some(rev);
        self
    }
    /// Sets `oem_id` (`str`): who made the table, in at most 6 characters; shorter texts are padded with zero bytes.
    #[must_use]
    pub fn oem_id(mut self, oem_id: impl Into<String>) -> Self {
        self.oem_id = Some(oem_id.into());
        self
    }
    /// Sets `oem_table_id` (`str`): which of its maker's tables it is, in at most 8 characters.
    #[must_use]
    pub fn oem_table_id(mut self, oem_table_id: impl Into<String>) -> Self {
        self.oem_table_id = Some(oem_table_id.into());
        self
    }
    /// Sets `oem_rev` (`uint32`): revision that the maker gives to the table.
    #[must_use]
    #[inline]
    pub fn oem_rev(mut self, oem_rev: u32) -> Self {
        self.oem_rev = Some(oem_rev);
        self
    }
    /// Sets `asl_compiler_id` (`str`): which tool compiled the table, in at most 4 characters.
    #[must_use]
    pub fn asl_compiler_id(mut self, asl_compiler_id: impl Into<String>) -> Self {
        self.asl_compiler_id = Some(asl_compiler_id.into());
        self
    }
    /// Sets `asl_compiler_rev` (`uint32`): revision of the tool that compiled the table.
    #[must_use]
    #[inline]
    pub fn asl_compiler_rev(mut self, asl_compiler_rev: u32) -> Self {
        self.asl_compiler_rev = Some(asl_compiler_rev);
        self
    }
    /// Sets `file` (`str`): files, with colons between them, that make up the table with its header; not together with data.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `data` (`str`): files, with colons between them, that make up the table's body, to which QEMU adds a header; not together with file.
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

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `ACPIOSTInfo` of module `acpi`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.ACPIOSTInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiostInfo {
    /// `device`: `str`.
    pub device: Option<String>,
    /// `slot`: `str`.
    pub slot: String,
    /// `slot-type`: `ACPISlotType`.
    pub slot_type: AcpiSlotType,
    /// `source`: `int`.
    pub source: i64,
    /// `status`: `int`.
    pub status: i64,
}

impl AcpiostInfo {
    /// `ACPIOSTInfo` with its required members.
    #[must_use]
    pub fn new(slot: impl Into<String>, slot_type: AcpiSlotType, source: i64, status: i64) -> Self {
        Self { device: None, slot: slot.into(), slot_type, source, status }
    }
}

impl runtime::Encode for AcpiostInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "device", &self.device)?;
        map.serialize_entry("slot", &self.slot)?;
        map.serialize_entry("slot-type", &self.slot_type)?;
        map.serialize_entry("source", &self.source)?;
        map.serialize_entry("status", &self.status)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AcpiostInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut slot = None;
        let mut slot_type = None;
        let mut source = None;
        let mut status = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "slot" => slot = Some(map.next_value()?),
                "slot-type" => slot_type = Some(map.next_value()?),
                "source" => source = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device,
            slot: runtime::required(slot, "slot")?,
            slot_type: runtime::required(slot_type, "slot-type")?,
            source: runtime::required(source, "source")?,
            status: runtime::required(status, "status")?,
        })
    }
}

runtime::object!(AcpiostInfo);

/// The QAPI enum `ACPISlotType` of module `acpi`.
///
/// Since QEMU 6.2 or earlier. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-acpi.ACPISlotType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
/// Since QEMU 1.5. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.AcpiTableOptions)
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// `AcpiTableOptions` with its required members.
    #[must_use]
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
    /// Sets `sig`.
    #[must_use]
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }
    /// Sets `rev`.
    #[must_use]
    pub fn rev(mut self, rev: u8) -> Self {
        self.rev = Some(rev);
        self
    }
    /// Sets `oem_id`.
    #[must_use]
    pub fn oem_id(mut self, oem_id: impl Into<String>) -> Self {
        self.oem_id = Some(oem_id.into());
        self
    }
    /// Sets `oem_table_id`.
    #[must_use]
    pub fn oem_table_id(mut self, oem_table_id: impl Into<String>) -> Self {
        self.oem_table_id = Some(oem_table_id.into());
        self
    }
    /// Sets `oem_rev`.
    #[must_use]
    pub fn oem_rev(mut self, oem_rev: u32) -> Self {
        self.oem_rev = Some(oem_rev);
        self
    }
    /// Sets `asl_compiler_id`.
    #[must_use]
    pub fn asl_compiler_id(mut self, asl_compiler_id: impl Into<String>) -> Self {
        self.asl_compiler_id = Some(asl_compiler_id.into());
        self
    }
    /// Sets `asl_compiler_rev`.
    #[must_use]
    pub fn asl_compiler_rev(mut self, asl_compiler_rev: u32) -> Self {
        self.asl_compiler_rev = Some(asl_compiler_rev);
        self
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl runtime::Encode for AcpiTableOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "sig", &self.sig)?;
        runtime::optional(map, "rev", &self.rev)?;
        runtime::optional(map, "oem_id", &self.oem_id)?;
        runtime::optional(map, "oem_table_id", &self.oem_table_id)?;
        runtime::optional(map, "oem_rev", &self.oem_rev)?;
        runtime::optional(map, "asl_compiler_id", &self.asl_compiler_id)?;
        runtime::optional(map, "asl_compiler_rev", &self.asl_compiler_rev)?;
        runtime::optional(map, "file", &self.file)?;
        runtime::optional(map, "data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AcpiTableOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sig = None;
        let mut rev = None;
        let mut oem_id = None;
        let mut oem_table_id = None;
        let mut oem_rev = None;
        let mut asl_compiler_id = None;
        let mut asl_compiler_rev = None;
        let mut file = None;
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "sig" => sig = Some(map.next_value()?),
                "rev" => rev = Some(map.next_value()?),
                "oem_id" => oem_id = Some(map.next_value()?),
                "oem_table_id" => oem_table_id = Some(map.next_value()?),
                "oem_rev" => oem_rev = Some(map.next_value()?),
                "asl_compiler_id" => asl_compiler_id = Some(map.next_value()?),
                "asl_compiler_rev" => asl_compiler_rev = Some(map.next_value()?),
                "file" => file = Some(map.next_value()?),
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            sig,
            rev,
            oem_id,
            oem_table_id,
            oem_rev,
            asl_compiler_id,
            asl_compiler_rev,
            file,
            data,
        })
    }
}

runtime::object!(AcpiTableOptions);

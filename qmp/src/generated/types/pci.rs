// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `PciBridgeInfo` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBridgeInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciBridgeInfo {
    /// `bus`: `PciBusInfo`.
    pub bus: PciBusInfo,
    /// `devices`: `[PciDeviceInfo]`.
    pub devices: Option<Vec<PciDeviceInfo>>,
}

impl PciBridgeInfo {
    /// `PciBridgeInfo` with its required members.
    #[must_use]
    pub fn new(bus: impl Into<PciBusInfo>) -> Self {
        Self { bus: bus.into(), devices: None }
    }
}

impl runtime::Encode for PciBridgeInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("bus", &self.bus)?;
        runtime::optional(map, "devices", &self.devices)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PciBridgeInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut bus = None;
        let mut devices = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "bus" => bus = Some(map.next_value()?),
                "devices" => devices = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { bus: runtime::required(bus, "bus")?, devices })
    }
}

runtime::object!(PciBridgeInfo);

/// The QAPI struct `PciBusInfo` of module `pci`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBusInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciBusInfo {
    /// `number`: `int`.
    pub number: i64,
    /// `secondary`: `int`.
    pub secondary: i64,
    /// `subordinate`: `int`.
    pub subordinate: i64,
    /// `io_range`: `PciMemoryRange`.
    pub io_range: PciMemoryRange,
    /// `memory_range`: `PciMemoryRange`.
    pub memory_range: PciMemoryRange,
    /// `prefetchable_range`: `PciMemoryRange`.
    pub prefetchable_range: PciMemoryRange,
}

impl PciBusInfo {
    /// `PciBusInfo` with its required members.
    #[must_use]
    pub fn new(
        number: i64,
        secondary: i64,
        subordinate: i64,
        io_range: impl Into<PciMemoryRange>,
        memory_range: impl Into<PciMemoryRange>,
        prefetchable_range: impl Into<PciMemoryRange>,
    ) -> Self {
        Self {
            number,
            secondary,
            subordinate,
            io_range: io_range.into(),
            memory_range: memory_range.into(),
            prefetchable_range: prefetchable_range.into(),
        }
    }
}

impl runtime::Encode for PciBusInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("number", &self.number)?;
        map.serialize_entry("secondary", &self.secondary)?;
        map.serialize_entry("subordinate", &self.subordinate)?;
        map.serialize_entry("io_range", &self.io_range)?;
        map.serialize_entry("memory_range", &self.memory_range)?;
        map.serialize_entry("prefetchable_range", &self.prefetchable_range)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PciBusInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut number = None;
        let mut secondary = None;
        let mut subordinate = None;
        let mut io_range = None;
        let mut memory_range = None;
        let mut prefetchable_range = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "number" => number = Some(map.next_value()?),
                "secondary" => secondary = Some(map.next_value()?),
                "subordinate" => subordinate = Some(map.next_value()?),
                "io_range" => io_range = Some(map.next_value()?),
                "memory_range" => memory_range = Some(map.next_value()?),
                "prefetchable_range" => prefetchable_range = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            number: runtime::required(number, "number")?,
            secondary: runtime::required(secondary, "secondary")?,
            subordinate: runtime::required(subordinate, "subordinate")?,
            io_range: runtime::required(io_range, "io_range")?,
            memory_range: runtime::required(memory_range, "memory_range")?,
            prefetchable_range: runtime::required(prefetchable_range, "prefetchable_range")?,
        })
    }
}

runtime::object!(PciBusInfo);

/// The QAPI struct `PciDeviceClass` of module `pci`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceClass)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceClass {
    /// `desc`: `str`.
    pub desc: Option<String>,
    /// `class`: `int`.
    pub class: i64,
}

impl PciDeviceClass {
    /// `PciDeviceClass` with its required members.
    #[must_use]
    pub fn new(class: i64) -> Self {
        Self { desc: None, class }
    }
}

impl runtime::Encode for PciDeviceClass {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "desc", &self.desc)?;
        map.serialize_entry("class", &self.class)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PciDeviceClass {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut desc = None;
        let mut class = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "desc" => desc = Some(map.next_value()?),
                "class" => class = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { desc, class: runtime::required(class, "class")? })
    }
}

runtime::object!(PciDeviceClass);

/// The QAPI struct `PciDeviceId` of module `pci`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceId)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceId {
    /// `device`: `int`.
    pub device: i64,
    /// `vendor`: `int`.
    pub vendor: i64,
    /// `subsystem`: `int`. Since QEMU 3.1.
    pub subsystem: Option<i64>,
    /// `subsystem-vendor`: `int`. Since QEMU 3.1.
    pub subsystem_vendor: Option<i64>,
}

impl PciDeviceId {
    /// `PciDeviceId` with its required members.
    #[must_use]
    pub fn new(device: i64, vendor: i64) -> Self {
        Self { device, vendor, subsystem: None, subsystem_vendor: None }
    }
}

impl runtime::Encode for PciDeviceId {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("vendor", &self.vendor)?;
        runtime::optional(map, "subsystem", &self.subsystem)?;
        runtime::optional(map, "subsystem-vendor", &self.subsystem_vendor)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PciDeviceId {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut vendor = None;
        let mut subsystem = None;
        let mut subsystem_vendor = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "vendor" => vendor = Some(map.next_value()?),
                "subsystem" => subsystem = Some(map.next_value()?),
                "subsystem-vendor" => subsystem_vendor = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device: runtime::required(device, "device")?,
            vendor: runtime::required(vendor, "vendor")?,
            subsystem,
            subsystem_vendor,
        })
    }
}

runtime::object!(PciDeviceId);

/// The QAPI struct `PciDeviceInfo` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceInfo {
    /// `bus`: `int`.
    pub bus: i64,
    /// `slot`: `int`.
    pub slot: i64,
    /// `function`: `int`.
    pub function: i64,
    /// `class_info`: `PciDeviceClass`.
    pub class_info: PciDeviceClass,
    /// `id`: `PciDeviceId`.
    pub id: PciDeviceId,
    /// `irq`: `int`.
    pub irq: Option<i64>,
    /// `irq_pin`: `int`. Since QEMU 5.1.
    pub irq_pin: i64,
    /// `qdev_id`: `str`.
    pub qdev_id: String,
    /// `pci_bridge`: `PciBridgeInfo`.
    pub pci_bridge: Option<PciBridgeInfo>,
    /// `regions`: `[PciMemoryRegion]`.
    pub regions: Vec<PciMemoryRegion>,
}

impl runtime::Encode for PciDeviceInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("bus", &self.bus)?;
        map.serialize_entry("slot", &self.slot)?;
        map.serialize_entry("function", &self.function)?;
        map.serialize_entry("class_info", &self.class_info)?;
        map.serialize_entry("id", &self.id)?;
        runtime::optional(map, "irq", &self.irq)?;
        map.serialize_entry("irq_pin", &self.irq_pin)?;
        map.serialize_entry("qdev_id", &self.qdev_id)?;
        runtime::optional(map, "pci_bridge", &self.pci_bridge)?;
        map.serialize_entry("regions", &self.regions)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PciDeviceInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut bus = None;
        let mut slot = None;
        let mut function = None;
        let mut class_info = None;
        let mut id = None;
        let mut irq = None;
        let mut irq_pin = None;
        let mut qdev_id = None;
        let mut pci_bridge = None;
        let mut regions = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "bus" => bus = Some(map.next_value()?),
                "slot" => slot = Some(map.next_value()?),
                "function" => function = Some(map.next_value()?),
                "class_info" => class_info = Some(map.next_value()?),
                "id" => id = Some(map.next_value()?),
                "irq" => irq = Some(map.next_value()?),
                "irq_pin" => irq_pin = Some(map.next_value()?),
                "qdev_id" => qdev_id = Some(map.next_value()?),
                "pci_bridge" => pci_bridge = Some(map.next_value()?),
                "regions" => regions = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            bus: runtime::required(bus, "bus")?,
            slot: runtime::required(slot, "slot")?,
            function: runtime::required(function, "function")?,
            class_info: runtime::required(class_info, "class_info")?,
            id: runtime::required(id, "id")?,
            irq,
            irq_pin: runtime::required(irq_pin, "irq_pin")?,
            qdev_id: runtime::required(qdev_id, "qdev_id")?,
            pci_bridge,
            regions: runtime::required(regions, "regions")?,
        })
    }
}

runtime::object!(PciDeviceInfo);

/// The QAPI struct `PciInfo` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciInfo {
    /// `bus`: `int`.
    pub bus: i64,
    /// `devices`: `[PciDeviceInfo]`.
    pub devices: Vec<PciDeviceInfo>,
}

impl PciInfo {
    /// `PciInfo` with its required members.
    #[must_use]
    pub fn new(bus: i64, devices: impl IntoIterator<Item = impl Into<PciDeviceInfo>>) -> Self {
        Self { bus, devices: devices.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for PciInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("bus", &self.bus)?;
        map.serialize_entry("devices", &self.devices)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PciInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut bus = None;
        let mut devices = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "bus" => bus = Some(map.next_value()?),
                "devices" => devices = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            bus: runtime::required(bus, "bus")?,
            devices: runtime::required(devices, "devices")?,
        })
    }
}

runtime::object!(PciInfo);

/// The QAPI struct `PciMemoryRange` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRange)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRange {
    /// `base`: `int`.
    pub base: i64,
    /// `limit`: `int`.
    pub limit: i64,
}

impl PciMemoryRange {
    /// `PciMemoryRange` with its required members.
    #[must_use]
    pub fn new(base: i64, limit: i64) -> Self {
        Self { base, limit }
    }
}

impl runtime::Encode for PciMemoryRange {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("base", &self.base)?;
        map.serialize_entry("limit", &self.limit)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PciMemoryRange {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut base = None;
        let mut limit = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "base" => base = Some(map.next_value()?),
                "limit" => limit = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            base: runtime::required(base, "base")?,
            limit: runtime::required(limit, "limit")?,
        })
    }
}

runtime::object!(PciMemoryRange);

/// The QAPI struct `PciMemoryRegion` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRegion)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRegion {
    /// `bar`: `int`.
    pub bar: i64,
    /// `type`: `str`.
    pub type_: String,
    /// `address`: `int`.
    pub address: i64,
    /// `size`: `int`.
    pub size: i64,
    /// `prefetch`: `bool`.
    pub prefetch: Option<bool>,
    /// `mem_type_64`: `bool`.
    pub mem_type_64: Option<bool>,
}

impl PciMemoryRegion {
    /// `PciMemoryRegion` with its required members.
    #[must_use]
    pub fn new(bar: i64, type_: impl Into<String>, address: i64, size: i64) -> Self {
        Self { bar, type_: type_.into(), address, size, prefetch: None, mem_type_64: None }
    }
}

impl runtime::Encode for PciMemoryRegion {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("bar", &self.bar)?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("address", &self.address)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "prefetch", &self.prefetch)?;
        runtime::optional(map, "mem_type_64", &self.mem_type_64)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PciMemoryRegion {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut bar = None;
        let mut type_ = None;
        let mut address = None;
        let mut size = None;
        let mut prefetch = None;
        let mut mem_type_64 = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "bar" => bar = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "address" => address = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "prefetch" => prefetch = Some(map.next_value()?),
                "mem_type_64" => mem_type_64 = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            bar: runtime::required(bar, "bar")?,
            type_: runtime::required(type_, "type")?,
            address: runtime::required(address, "address")?,
            size: runtime::required(size, "size")?,
            prefetch,
            mem_type_64,
        })
    }
}

runtime::object!(PciMemoryRegion);

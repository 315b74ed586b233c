// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// What a PCI bridge leads to.
///
/// The QAPI struct `PciBridgeInfo` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// Part of [`PciDeviceInfo`](super::PciDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBridgeInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciBridgeInfo {
    /// Numbers and address windows of the bridge. `bus`: [`PciBusInfo`].
    pub bus: PciBusInfo,
    /// Devices on the bus behind the bridge; if absent, no bus behind it yet. `devices`: list of [`PciDeviceInfo`].
    pub devices: Option<Vec<PciDeviceInfo>>,
}

impl PciBridgeInfo {
    /// `PciBridgeInfo` with its required members.
    #[must_use]
    pub fn new(bus: impl Into<PciBusInfo>) -> Self {
        Self {
            bus: bus.into(),
            devices: None,
        }
    }
}

impl runtime::Object for PciBridgeInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("bus", &self.bus);
        writer.optional("devices", &self.devices);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut bus: Option<PciBusInfo> = None;
        let mut devices: Option<Vec<PciDeviceInfo>> = None;
        while let Some(member) = members.next() {
            match member {
                "bus" => members.fill(&mut bus),
                "devices" => members.fill(&mut devices),
                _ => members.skip(),
            }
        }
        let Some(bus) = bus else { return members.missing("bus") };
        members.finish(Self { bus, devices })
    }
}

runtime::object!(PciBridgeInfo);

/// Bus numbers and address windows of a PCI bridge, as the guest has set them up.
///
/// The QAPI struct `PciBusInfo` of module `pci`.
///
/// Since QEMU 2.4. Received.
///
/// Part of [`PciBridgeInfo`](super::PciBridgeInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBusInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciBusInfo {
    /// Bus that the bridge itself sits on. `number`: `int`.
    pub number: i64,
    /// Bus directly behind the bridge. `secondary`: `int`.
    pub secondary: i64,
    /// Highest bus number anywhere behind the bridge. `subordinate`: `int`.
    pub subordinate: i64,
    /// I/O ports that the bridge passes on. `io_range`: [`PciMemoryRange`].
    pub io_range: PciMemoryRange,
    /// Addresses that the bridge passes on for memory without prefetch. `memory_range`: [`PciMemoryRange`].
    pub memory_range: PciMemoryRange,
    /// Addresses that the bridge passes on for memory with prefetch. `prefetchable_range`: [`PciMemoryRange`].
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

impl runtime::Object for PciBusInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("number", &self.number);
        writer.member("secondary", &self.secondary);
        writer.member("subordinate", &self.subordinate);
        writer.member("io_range", &self.io_range);
        writer.member("memory_range", &self.memory_range);
        writer.member("prefetchable_range", &self.prefetchable_range);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut number: Option<i64> = None;
        let mut secondary: Option<i64> = None;
        let mut subordinate: Option<i64> = None;
        let mut io_range: Option<PciMemoryRange> = None;
        let mut memory_range: Option<PciMemoryRange> = None;
        let mut prefetchable_range: Option<PciMemoryRange> = None;
        while let Some(member) = members.next() {
            match member {
                "number" => members.fill(&mut number),
                "secondary" => members.fill(&mut secondary),
                "subordinate" => members.fill(&mut subordinate),
                "io_range" => members.fill(&mut io_range),
                "memory_range" => members.fill(&mut memory_range),
                "prefetchable_range" => members.fill(&mut prefetchable_range),
                _ => members.skip(),
            }
        }
        let Some(number) = number else { return members.missing("number") };
        let Some(secondary) = secondary else { return members.missing("secondary") };
        let Some(subordinate) = subordinate else {
            return members.missing("subordinate")
        };
        let Some(io_range) = io_range else { return members.missing("io_range") };
        let Some(memory_range) = memory_range else {
            return members.missing("memory_range")
        };
        let Some(prefetchable_range) = prefetchable_range else {
            return members.missing("prefetchable_range")
        };
        members
            .finish(Self {
                number,
                secondary,
                subordinate,
                io_range,
                memory_range,
                prefetchable_range,
            })
    }
}

runtime::object!(PciBusInfo);

/// Kind of a PCI device, by its class code.
///
/// The QAPI struct `PciDeviceClass` of module `pci`.
///
/// Since QEMU 2.4. Received.
///
/// Part of [`PciDeviceInfo`](super::PciDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceClass)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceClass {
    /// Name of the class for people; it may change. `desc`: `str`.
    pub desc: Option<String>,
    /// Base class in the upper byte and subclass in the lower one, such as 0x0200 for Ethernet. `class`: `int`.
    pub class: i64,
}

impl PciDeviceClass {
    /// `PciDeviceClass` with its required members.
    #[must_use]
    #[inline]
    pub fn new(class: i64) -> Self {
        Self { desc: None, class }
    }
}

impl runtime::Object for PciDeviceClass {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("desc", &self.desc);
        writer.member("class", &self.class);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { desc: None, class: 0 };
        while let Some(member) = members.next() {
            match member {
                "desc" => members.fill(&mut value.desc),
                "class" => members.require(0, &mut value.class),
                _ => members.skip(),
            }
        }
        members.check(&["class"]);
        members.finish(value)
    }
}

runtime::object!(PciDeviceClass);

/// Identity of a PCI device, as its configuration space shows it.
///
/// The QAPI struct `PciDeviceId` of module `pci`.
///
/// Since QEMU 2.4. Received.
///
/// Part of [`PciDeviceInfo`](super::PciDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceId)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceId {
    /// Device id, which the vendor gives. `device`: `int`.
    pub device: i64,
    /// Vendor id, such as 0x1af4 for virtio. `vendor`: `int`.
    pub vendor: i64,
    /// Subsystem id; a bridge if absent. `subsystem`: `int`. Since QEMU 3.1.
    pub subsystem: Option<i64>,
    /// Vendor id of the subsystem; a bridge if absent. `subsystem-vendor`: `int`. Since QEMU 3.1.
    pub subsystem_vendor: Option<i64>,
}

impl PciDeviceId {
    /// `PciDeviceId` with its required members.
    #[must_use]
    #[inline]
    pub fn new(device: i64, vendor: i64) -> Self {
        Self {
            device,
            vendor,
            subsystem: None,
            subsystem_vendor: None,
        }
    }
}

impl runtime::Object for PciDeviceId {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("vendor", &self.vendor);
        writer.optional("subsystem", &self.subsystem);
        writer.optional("subsystem-vendor", &self.subsystem_vendor);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: 0,
            vendor: 0,
            subsystem: None,
            subsystem_vendor: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "vendor" => members.require(1, &mut value.vendor),
                "subsystem" => members.fill(&mut value.subsystem),
                "subsystem-vendor" => members.fill(&mut value.subsystem_vendor),
                _ => members.skip(),
            }
        }
        members.check(&["device", "vendor"]);
        members.finish(value)
    }
}

runtime::object!(PciDeviceId);

/// One function of a PCI device, with its address, identity and memory.
///
/// The QAPI struct `PciDeviceInfo` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// Part of [`PciBridgeInfo`](super::PciBridgeInfo), [`PciInfo`](super::PciInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceInfo {
    /// Number of the bus that it sits on. `bus`: `int`.
    pub bus: i64,
    /// Device number on the bus, from 0 to 31. `slot`: `int`.
    pub slot: i64,
    /// Function number within the slot, from 0 to 7. `function`: `int`.
    pub function: i64,
    /// What kind of device it is. `class_info`: [`PciDeviceClass`].
    pub class_info: PciDeviceClass,
    /// Who made it and which model it is. `id`: [`PciDeviceId`].
    pub id: PciDeviceId,
    /// Interrupt line that the guest assigned to it; no interrupt pin if absent. `irq`: `int`.
    pub irq: Option<i64>,
    /// Interrupt pin: 1 to 4 for INTA to INTD; `0` means no interrupt pin. `irq_pin`: `int`. Since QEMU 5.1.
    pub irq_pin: i64,
    /// Id that the device was created with; empty if it has none. `qdev_id`: `str`.
    pub qdev_id: String,
    /// Bus behind it and the devices there; not a bridge if absent. `pci_bridge`: [`PciBridgeInfo`].
    pub pci_bridge: Option<PciBridgeInfo>,
    /// Ranges of memory and I/O ports that it decodes. `regions`: list of [`PciMemoryRegion`].
    pub regions: Vec<PciMemoryRegion>,
}

impl runtime::Object for PciDeviceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("bus", &self.bus);
        writer.member("slot", &self.slot);
        writer.member("function", &self.function);
        writer.member("class_info", &self.class_info);
        writer.member("id", &self.id);
        writer.optional("irq", &self.irq);
        writer.member("irq_pin", &self.irq_pin);
        writer.member("qdev_id", &self.qdev_id);
        writer.optional("pci_bridge", &self.pci_bridge);
        writer.member("regions", &self.regions);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut bus: Option<i64> = None;
        let mut slot: Option<i64> = None;
        let mut function: Option<i64> = None;
        let mut class_info: Option<PciDeviceClass> = None;
        let mut id: Option<PciDeviceId> = None;
        let mut irq: Option<i64> = None;
        let mut irq_pin: Option<i64> = None;
        let mut qdev_id: Option<String> = None;
        let mut pci_bridge: Option<PciBridgeInfo> = None;
        let mut regions: Option<Vec<PciMemoryRegion>> = None;
        while let Some(member) = members.next() {
            match member {
                "bus" => members.fill(&mut bus),
                "slot" => members.fill(&mut slot),
                "function" => members.fill(&mut function),
                "class_info" => members.fill(&mut class_info),
                "id" => members.fill(&mut id),
                "irq" => members.fill(&mut irq),
                "irq_pin" => members.fill(&mut irq_pin),
                "qdev_id" => members.fill(&mut qdev_id),
                "pci_bridge" => members.fill(&mut pci_bridge),
                "regions" => members.fill(&mut regions),
                _ => members.skip(),
            }
        }
        let Some(bus) = bus else { return members.missing("bus") };
        let Some(slot) = slot else { return members.missing("slot") };
        let Some(function) = function else { return members.missing("function") };
        let Some(class_info) = class_info else { return members.missing("class_info") };
        let Some(id) = id else { return members.missing("id") };
        let Some(irq_pin) = irq_pin else { return members.missing("irq_pin") };
        let Some(qdev_id) = qdev_id else { return members.missing("qdev_id") };
        let Some(regions) = regions else { return members.missing("regions") };
        members
            .finish(Self {
                bus,
                slot,
                function,
                class_info,
                id,
                irq,
                irq_pin,
                qdev_id,
                pci_bridge,
                regions,
            })
    }
}

runtime::object!(PciDeviceInfo);

/// One root bus of the machine's PCI and what is on it.
///
/// The QAPI struct `PciInfo` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-pci`](super::super::commands::QueryPci).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciInfo {
    /// Number of the bus. `bus`: `int`.
    pub bus: i64,
    /// Devices directly on the bus; those behind bridges are inside of their bridge. `devices`: list of [`PciDeviceInfo`].
    pub devices: Vec<PciDeviceInfo>,
}

impl PciInfo {
    /// `PciInfo` with its required members.
    #[must_use]
    pub fn new(
        bus: i64,
        devices: impl IntoIterator<Item = impl Into<PciDeviceInfo>>,
    ) -> Self {
        Self {
            bus,
            devices: runtime::list(devices),
        }
    }
}

impl runtime::Object for PciInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("bus", &self.bus);
        writer.member("devices", &self.devices);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            bus: 0,
            devices: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "bus" => members.require(0, &mut value.bus),
                "devices" => members.require(1, &mut value.devices),
                _ => members.skip(),
            }
        }
        members.check(&["bus", "devices"]);
        members.finish(value)
    }
}

runtime::object!(PciInfo);

/// Window of addresses that a PCI bridge passes on; a limit below the base means a closed window.
///
/// The QAPI struct `PciMemoryRange` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// Part of [`PciBusInfo`](super::PciBusInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRange)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRange {
    /// First address of the window. `base`: `int`.
    pub base: i64,
    /// Last address of the window. `limit`: `int`.
    pub limit: i64,
}

impl PciMemoryRange {
    /// `PciMemoryRange` with its required members.
    #[must_use]
    #[inline]
    pub fn new(base: i64, limit: i64) -> Self {
        Self { base, limit }
    }
}

impl runtime::Object for PciMemoryRange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("base", &self.base);
        writer.member("limit", &self.limit);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { base: 0, limit: 0 };
        while let Some(member) = members.next() {
            match member {
                "base" => members.require(0, &mut value.base),
                "limit" => members.require(1, &mut value.limit),
                _ => members.skip(),
            }
        }
        members.check(&["base", "limit"]);
        members.finish(value)
    }
}

runtime::object!(PciMemoryRange);

/// A range of memory or I/O ports that a PCI device decodes, by one of its base address registers (BAR).
///
/// The QAPI struct `PciMemoryRegion` of module `pci`.
///
/// Since QEMU 0.14. Received.
///
/// Part of [`PciDeviceInfo`](super::PciDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRegion)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRegion {
    /// Which register it is: 0 to 5, or 6 for the option ROM. `bar`: `int`.
    pub bar: i64,
    /// `io` for I/O ports, `memory` for memory. `type`: `str`.
    pub type_: String,
    /// Where the range begins; `-1` means not mapped by the guest. `address`: `int`.
    pub address: i64,
    /// How large the range is, in bytes. `size`: `int`.
    pub size: i64,
    /// Whether reads have no side effects, so that data may be fetched early; not memory if absent. `prefetch`: `bool`.
    pub prefetch: Option<bool>,
    /// Whether the register takes addresses of 64 bits; not memory if absent. `mem_type_64`: `bool`.
    pub mem_type_64: Option<bool>,
}

impl PciMemoryRegion {
    /// `PciMemoryRegion` with its required members.
    #[must_use]
    pub fn new(bar: i64, type_: impl Into<String>, address: i64, size: i64) -> Self {
        Self {
            bar,
            type_: type_.into(),
            address,
            size,
            prefetch: None,
            mem_type_64: None,
        }
    }
}

impl runtime::Object for PciMemoryRegion {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("bar", &self.bar);
        writer.member("type", &self.type_);
        writer.member("address", &self.address);
        writer.member("size", &self.size);
        writer.optional("prefetch", &self.prefetch);
        writer.optional("mem_type_64", &self.mem_type_64);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            bar: 0,
            type_: String::new(),
            address: 0,
            size: 0,
            prefetch: None,
            mem_type_64: None,
        };
        while let Some(member) = members.next() {
            match member {
                "bar" => members.require(0, &mut value.bar),
                "type" => members.require(1, &mut value.type_),
                "address" => members.require(2, &mut value.address),
                "size" => members.require(3, &mut value.size),
                "prefetch" => members.fill(&mut value.prefetch),
                "mem_type_64" => members.fill(&mut value.mem_type_64),
                _ => members.skip(),
            }
        }
        members.check(&["bar", "type", "address", "size"]);
        members.finish(value)
    }
}

runtime::object!(PciMemoryRegion);

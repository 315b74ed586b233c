// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Every device with all of its setters, for the tests that draw devices.

use crate::typed_devices::drawing::{Draw, Row, row};
use qmp::PropertyValue;
use qmp::devices::*;
use qmp::types;

pub(crate) const DEVICES: &[Row] = &[
    row!(
        _970V2_2SpaprCpuCore, "970_v2.2-spapr-cpu-core", [("core-id", | it, draw : & mut
        Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        _970mpV1_0SpaprCpuCore, "970mp_v1.0-spapr-cpu-core", [("core-id", | it, draw : &
        mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        _970mpV1_1SpaprCpuCore, "970mp_v1.1-spapr-cpu-core", [("core-id", | it, draw : &
        mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Ac97, "AC97", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("audiodev", | it, draw : & mut Draw |
        it.audiodev(draw.text("audiodev")))]
    ),
    row!(
        AmdviPci, "AMDVI-PCI", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        Es1370, "ES1370", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("audiodev", | it, draw : & mut Draw |
        it.audiodev(draw.text("audiodev")))]
    ),
    row!(
        Vga, "VGA", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())),
        ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("big-endian-framebuffer", | it, draw
        : & mut Draw | it.big_endian_framebuffer(draw.bool())), ("edid", | it, draw : &
        mut Draw | it.edid(draw.bool())), ("global-vmstate", | it, draw : & mut Draw | it
        .global_vmstate(draw.bool())), ("mmio", | it, draw : & mut Draw | it.mmio(draw
        .bool())), ("qemu-extended-regs", | it, draw : & mut Draw | it
        .qemu_extended_regs(draw.bool())), ("refresh_rate", | it, draw : & mut Draw | it
        .refresh_rate(draw.u32())), ("vgamem_mb", | it, draw : & mut Draw | it
        .vgamem_mb(draw.u32())), ("xmax", | it, draw : & mut Draw | it.xmax(draw.u32())),
        ("xres", | it, draw : & mut Draw | it.xres(draw.u32())), ("ymax", | it, draw : &
        mut Draw | it.ymax(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw
        .u32()))]
    ),
    row!(
        AcpiErst, "acpi-erst", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("memdev",
        | it, draw : & mut Draw | it.memdev(draw.text("link=memory-backend"))),
        ("record_size", | it, draw : & mut Draw | it.record_size(draw.u32()))]
    ),
    row!(AdbKeyboard, "adb-keyboard", []),
    row!(AdbMouse, "adb-mouse", []),
    row!(
        Adlib, "adlib", [("audiodev", | it, draw : & mut Draw | it.audiodev(draw
        .text("audiodev"))), ("freq", | it, draw : & mut Draw | it.freq(draw.u32())),
        ("iobase", | it, draw : & mut Draw | it.iobase(draw.u32()))]
    ),
    row!(
        Adm1266, "adm1266", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        Adm1272, "adm1272", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("iout", | it, draw : & mut Draw | it.iout(draw.u16())), ("pin", | it,
        draw : & mut Draw | it.pin(draw.u16())), ("vin", | it, draw : & mut Draw | it
        .vin(draw.u16())), ("vout", | it, draw : & mut Draw | it.vout(draw.u16()))]
    ),
    row!(
        Am53c974, "am53c974", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        AmdIommu, "amd-iommu", [("device-iotlb", | it, draw : & mut Draw | it
        .device_iotlb(draw.bool())), ("dma-remap", | it, draw : & mut Draw | it
        .dma_remap(draw.bool())), ("dma-translation", | it, draw : & mut Draw | it
        .dma_translation(draw.bool())), ("intremap", | it, draw : & mut Draw | it
        .intremap(draw.one(types::OnOffAuto::KNOWN))), ("pci-id", | it, draw : & mut Draw
        | it.pci_id(draw.text("str"))), ("pt", | it, draw : & mut Draw | it.pt(draw
        .bool())), ("xtsup", | it, draw : & mut Draw | it.xtsup(draw.bool()))]
    ),
    row!(
        ArmSmmuv3, "arm-smmuv3", [("accel", | it, draw : & mut Draw | it.accel(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw
        .one(types::OnOffAuto::KNOWN))), ("bus_num", | it, draw : & mut Draw | it
        .bus_num(draw.u8())), ("cmdqv", | it, draw : & mut Draw | it.cmdqv(draw
        .one(types::OnOffAuto::KNOWN))), ("identifier", | it, draw : & mut Draw | it
        .identifier(draw.u8())), ("memory", | it, draw : & mut Draw | it.memory(draw
        .text("link=memory-region"))), ("msi-gpa", | it, draw : & mut Draw | it
        .msi_gpa(draw.u64())), ("oas", | it, draw : & mut Draw | it.oas(draw
        .one(types::OasMode::KNOWN))), ("primary-bus", | it, draw : & mut Draw | it
        .primary_bus(draw.text("link=PCI"))), ("ril", | it, draw : & mut Draw | it
        .ril(draw.one(types::OnOffAuto::KNOWN))), ("secure-memory", | it, draw : & mut
        Draw | it.secure_memory(draw.text("link=memory-region"))), ("smmu_per_bus", | it,
        draw : & mut Draw | it.smmu_per_bus(draw.bool())), ("ssidsize", | it, draw : &
        mut Draw | it.ssidsize(draw.one(types::SsidSizeMode::KNOWN))), ("stage", | it,
        draw : & mut Draw | it.stage(draw.text("str")))]
    ),
    row!(
        AspeedOtp, "aspeed-otp", [("drive", | it, draw : & mut Draw | it.drive(draw
        .text("node"))), ("size", | it, draw : & mut Draw | it.size(draw.u64()))]
    ),
    row!(
        AspeedI2cSlave, "aspeed.i2c.slave", [("address", | it, draw : & mut Draw | it
        .address(draw.u8()))]
    ),
    row!(
        AspeedPcieRootPort, "aspeed.pcie-root-port", [("acpi-index", | it, draw : & mut
        Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("aer_log_max", | it, draw : & mut Draw | it.aer_log_max(draw.u16())),
        ("chassis", | it, draw : & mut Draw | it.chassis(draw.u8())), ("hotplug", | it,
        draw : & mut Draw | it.hotplug(draw.bool())), ("port", | it, draw : & mut Draw |
        it.port(draw.u8())), ("power_controller_present", | it, draw : & mut Draw | it
        .power_controller_present(draw.bool())), ("slot", | it, draw : & mut Draw | it
        .slot(draw.u16()))]
    ),
    row!(
        At24cEeprom, "at24c-eeprom", [("address", | it, draw : & mut Draw | it
        .address(draw.u8())), ("address-size", | it, draw : & mut Draw | it
        .address_size(draw.u8())), ("drive", | it, draw : & mut Draw | it.drive(draw
        .text("node"))), ("rom-size", | it, draw : & mut Draw | it.rom_size(draw.u32())),
        ("writable", | it, draw : & mut Draw | it.writable(draw.bool()))]
    ),
    row!(
        AtiVga, "ati-vga", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("guest_hwcursor", | it, draw : & mut
        Draw | it.guest_hwcursor(draw.bool())), ("model", | it, draw : & mut Draw | it
        .model(draw.text("str"))), ("refresh_rate", | it, draw : & mut Draw | it
        .refresh_rate(draw.u32())), ("vgamem_mb", | it, draw : & mut Draw | it
        .vgamem_mb(draw.u32())), ("xmax", | it, draw : & mut Draw | it.xmax(draw.u32())),
        ("xres", | it, draw : & mut Draw | it.xres(draw.u32())), ("ymax", | it, draw : &
        mut Draw | it.ymax(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw
        .u32()))]
    ),
    row!(
        Axp209Pmu, "axp209_pmu", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        Axp221Pmu, "axp221_pmu", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        BochsDisplay, "bochs-display", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("big-endian-framebuffer", | it, draw : & mut Draw | it
        .big_endian_framebuffer(draw.bool())), ("edid", | it, draw : & mut Draw | it
        .edid(draw.bool())), ("refresh_rate", | it, draw : & mut Draw | it
        .refresh_rate(draw.u32())), ("vgamem", | it, draw : & mut Draw | it.vgamem(draw
        .size())), ("xmax", | it, draw : & mut Draw | it.xmax(draw.u32())), ("xres", |
        it, draw : & mut Draw | it.xres(draw.u32())), ("ymax", | it, draw : & mut Draw |
        it.ymax(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(Cfam, "cfam", []),
    row!(
        CirrusVga, "cirrus-vga", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("blitter", | it, draw : & mut Draw | it.blitter(draw.bool())),
        ("global-vmstate", | it, draw : & mut Draw | it.global_vmstate(draw.bool())),
        ("vgamem_mb", | it, draw : & mut Draw | it.vgamem_mb(draw.u32()))]
    ),
    row!(
        Cs4231a, "cs4231a", [("audiodev", | it, draw : & mut Draw | it.audiodev(draw
        .text("audiodev"))), ("dma", | it, draw : & mut Draw | it.dma(draw.u32())),
        ("iobase", | it, draw : & mut Draw | it.iobase(draw.u32())), ("irq", | it, draw :
        & mut Draw | it.irq(draw.u32()))]
    ),
    row!(
        CtucanPci, "ctucan_pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("canbus0", | it, draw : & mut Draw | it.canbus0(draw.text("link=can-bus"))),
        ("canbus1", | it, draw : & mut Draw | it.canbus1(draw.text("link=can-bus")))]
    ),
    row!(
        CxlDownstream, "cxl-downstream", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("aer_log_max", | it, draw : & mut Draw | it.aer_log_max(draw.u16())),
        ("chassis", | it, draw : & mut Draw | it.chassis(draw.u8())), ("hotplug", | it,
        draw : & mut Draw | it.hotplug(draw.bool())), ("port", | it, draw : & mut Draw |
        it.port(draw.u8())), ("slot", | it, draw : & mut Draw | it.slot(draw.u16()))]
    ),
    row!(
        CxlRp, "cxl-rp", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("aer_log_max", | it, draw : & mut
        Draw | it.aer_log_max(draw.u16())), ("bus-reserve", | it, draw : & mut Draw | it
        .bus_reserve(draw.u32())), ("chassis", | it, draw : & mut Draw | it.chassis(draw
        .u8())), ("disable-acs", | it, draw : & mut Draw | it.disable_acs(draw.bool())),
        ("hotplug", | it, draw : & mut Draw | it.hotplug(draw.bool())), ("io-reserve", |
        it, draw : & mut Draw | it.io_reserve(draw.size())), ("mem-reserve", | it, draw :
        & mut Draw | it.mem_reserve(draw.size())), ("port", | it, draw : & mut Draw | it
        .port(draw.u8())), ("power_controller_present", | it, draw : & mut Draw | it
        .power_controller_present(draw.bool())), ("pref32-reserve", | it, draw : & mut
        Draw | it.pref32_reserve(draw.size())), ("pref64-reserve", | it, draw : & mut
        Draw | it.pref64_reserve(draw.size())), ("slot", | it, draw : & mut Draw | it
        .slot(draw.u16()))]
    ),
    row!(
        CxlSwitchMailboxCci, "cxl-switch-mailbox-cci", [("acpi-index", | it, draw : & mut
        Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("target",
        | it, draw : & mut Draw | it.target(draw.text("link=cxl-upstream")))]
    ),
    row!(
        CxlType3, "cxl-type3", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("cdat", |
        it, draw : & mut Draw | it.cdat(draw.text("str"))), ("hdm-db", | it, draw : & mut
        Draw | it.hdm_db(draw.bool())), ("lsa", | it, draw : & mut Draw | it.lsa(draw
        .text("link=memory-backend"))), ("memdev", | it, draw : & mut Draw | it
        .memdev(draw.text("link=memory-backend"))), ("num-dc-regions", | it, draw : & mut
        Draw | it.num_dc_regions(draw.u8())), ("persistent-memdev", | it, draw : & mut
        Draw | it.persistent_memdev(draw.text("link=memory-backend"))), ("sn", | it, draw
        : & mut Draw | it.sn(draw.u64())), ("volatile-dc-memdev", | it, draw : & mut Draw
        | it.volatile_dc_memdev(draw.text("link=memory-backend"))), ("volatile-memdev", |
        it, draw : & mut Draw | it.volatile_memdev(draw.text("link=memory-backend")))]
    ),
    row!(
        CxlUpstream, "cxl-upstream", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("aer_log_max", | it, draw : & mut Draw | it.aer_log_max(draw.u16())), ("cdat", |
        it, draw : & mut Draw | it.cdat(draw.text("str"))), ("port", | it, draw : & mut
        Draw | it.port(draw.u8())), ("sn", | it, draw : & mut Draw | it.sn(draw.u64()))]
    ),
    row!(
        Dc390, "dc390", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(Diag288, "diag288", []),
    row!(Dm163, "dm163", []),
    row!(Dpcd, "dpcd", []),
    row!(
        Dps310, "dps310", [("address", | it, draw : & mut Draw | it.address(draw.u8()))]
    ),
    row!(
        Ds1338, "ds1338", [("address", | it, draw : & mut Draw | it.address(draw.u8()))]
    ),
    row!(
        E1000, "e1000", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("autonegotiation", | it, draw : & mut
        Draw | it.autonegotiation(draw.bool())), ("bootindex", | it, draw : & mut Draw |
        it.bootindex(draw.i32())), ("extra_mac_registers", | it, draw : & mut Draw | it
        .extra_mac_registers(draw.bool())), ("init-vet", | it, draw : & mut Draw | it
        .init_vet(draw.bool())), ("mac", | it, draw : & mut Draw | it.mac(draw.value:: <
        MacAddress > ())), ("migrate_tso_props", | it, draw : & mut Draw | it
        .migrate_tso_props(draw.bool())), ("mitigation", | it, draw : & mut Draw | it
        .mitigation(draw.bool())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        E1000_82544gc, "e1000-82544gc", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("autonegotiation", | it, draw : & mut Draw | it.autonegotiation(draw.bool())),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("extra_mac_registers", | it, draw : & mut Draw | it.extra_mac_registers(draw
        .bool())), ("init-vet", | it, draw : & mut Draw | it.init_vet(draw.bool())),
        ("mac", | it, draw : & mut Draw | it.mac(draw.value:: < MacAddress > ())),
        ("migrate_tso_props", | it, draw : & mut Draw | it.migrate_tso_props(draw
        .bool())), ("mitigation", | it, draw : & mut Draw | it.mitigation(draw.bool())),
        ("netdev", | it, draw : & mut Draw | it.netdev(draw.text("netdev")))]
    ),
    row!(
        E1000_82545em, "e1000-82545em", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("autonegotiation", | it, draw : & mut Draw | it.autonegotiation(draw.bool())),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("extra_mac_registers", | it, draw : & mut Draw | it.extra_mac_registers(draw
        .bool())), ("init-vet", | it, draw : & mut Draw | it.init_vet(draw.bool())),
        ("mac", | it, draw : & mut Draw | it.mac(draw.value:: < MacAddress > ())),
        ("migrate_tso_props", | it, draw : & mut Draw | it.migrate_tso_props(draw
        .bool())), ("mitigation", | it, draw : & mut Draw | it.mitigation(draw.bool())),
        ("netdev", | it, draw : & mut Draw | it.netdev(draw.text("netdev")))]
    ),
    row!(
        E1000e, "e1000e", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("disable_vnet_hdr", | it, draw : & mut Draw | it
        .disable_vnet_hdr(draw.u8())), ("init-vet", | it, draw : & mut Draw | it
        .init_vet(draw.bool())), ("mac", | it, draw : & mut Draw | it.mac(draw.value:: <
        MacAddress > ())), ("migrate-timadj", | it, draw : & mut Draw | it
        .migrate_timadj(draw.bool())), ("netdev", | it, draw : & mut Draw | it
        .netdev(draw.text("netdev"))), ("subsys", | it, draw : & mut Draw | it
        .subsys(draw.u16())), ("subsys_ven", | it, draw : & mut Draw | it.subsys_ven(draw
        .u16()))]
    ),
    row!(
        ETsec, "eTSEC", [("mac", | it, draw : & mut Draw | it.mac(draw.value:: <
        MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        Edu, "edu", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())),
        ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("dma_mask", | it, draw : & mut Draw |
        it.dma_mask(draw.u64()))]
    ),
    row!(
        Emc1413, "emc1413", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("temperature0", | it, draw : & mut Draw | it.temperature0(draw.i64())),
        ("temperature1", | it, draw : & mut Draw | it.temperature1(draw.i64())),
        ("temperature2", | it, draw : & mut Draw | it.temperature2(draw.i64())),
        ("temperature3", | it, draw : & mut Draw | it.temperature3(draw.i64()))]
    ),
    row!(
        Emc1414, "emc1414", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("temperature0", | it, draw : & mut Draw | it.temperature0(draw.i64())),
        ("temperature1", | it, draw : & mut Draw | it.temperature1(draw.i64())),
        ("temperature2", | it, draw : & mut Draw | it.temperature2(draw.i64())),
        ("temperature3", | it, draw : & mut Draw | it.temperature3(draw.i64()))]
    ),
    row!(
        Emmc, "emmc", [("auth-key", | it, draw : & mut Draw | it.auth_key(draw
        .text("str"))), ("boot-config", | it, draw : & mut Draw | it.boot_config(draw
        .u8())), ("boot-partition-size", | it, draw : & mut Draw | it
        .boot_partition_size(draw.u64())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("rpmb-partition-size", | it, draw : & mut Draw | it
        .rpmb_partition_size(draw.u64()))]
    ),
    row!(
        Floppy, "floppy", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("discard_granularity", | it, draw : & mut Draw
        | it.discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("drive-type", | it, draw : & mut Draw | it
        .drive_type(draw.one(types::FloppyDriveType::KNOWN))), ("logical_block_size", |
        it, draw : & mut Draw | it.logical_block_size(draw.size())), ("min_io_size", |
        it, draw : & mut Draw | it.min_io_size(draw.size())), ("opt_io_size", | it, draw
        : & mut Draw | it.opt_io_size(draw.size())), ("physical_block_size", | it, draw :
        & mut Draw | it.physical_block_size(draw.size())), ("share-rw", | it, draw : &
        mut Draw | it.share_rw(draw.bool())), ("stats-intervals", | it, draw : & mut Draw
        | it.stats_intervals(draw.list:: < PropertyValue > ())), ("unit", | it, draw : &
        mut Draw | it.unit(draw.u32())), ("write-cache", | it, draw : & mut Draw | it
        .write_cache(draw.one(types::OnOffAuto::KNOWN)))]
    ),
    row!(FsiMaster, "fsi.master", []),
    row!(FsiScratchpad, "fsi.scratchpad", []),
    row!(FsiSlave, "fsi.slave", []),
    row!(
        GuestLoader, "guest-loader", [("addr", | it, draw : & mut Draw | it.addr(draw
        .u64())), ("bootargs", | it, draw : & mut Draw | it.bootargs(draw.text("str"))),
        ("initrd", | it, draw : & mut Draw | it.initrd(draw.text("str"))), ("kernel", |
        it, draw : & mut Draw | it.kernel(draw.text("str")))]
    ),
    row!(
        Gus, "gus", [("audiodev", | it, draw : & mut Draw | it.audiodev(draw
        .text("audiodev"))), ("dma", | it, draw : & mut Draw | it.dma(draw.u32())),
        ("freq", | it, draw : & mut Draw | it.freq(draw.u32())), ("iobase", | it, draw :
        & mut Draw | it.iobase(draw.u32())), ("irq", | it, draw : & mut Draw | it
        .irq(draw.u32()))]
    ),
    row!(
        HdaDuplex, "hda-duplex", [("audiodev", | it, draw : & mut Draw | it.audiodev(draw
        .text("audiodev"))), ("cad", | it, draw : & mut Draw | it.cad(draw.u32())),
        ("debug", | it, draw : & mut Draw | it.debug(draw.u32())), ("mixer", | it, draw :
        & mut Draw | it.mixer(draw.bool())), ("use-timer", | it, draw : & mut Draw | it
        .use_timer(draw.bool()))]
    ),
    row!(
        HdaMicro, "hda-micro", [("audiodev", | it, draw : & mut Draw | it.audiodev(draw
        .text("audiodev"))), ("cad", | it, draw : & mut Draw | it.cad(draw.u32())),
        ("debug", | it, draw : & mut Draw | it.debug(draw.u32())), ("mixer", | it, draw :
        & mut Draw | it.mixer(draw.bool())), ("use-timer", | it, draw : & mut Draw | it
        .use_timer(draw.bool()))]
    ),
    row!(
        HdaOutput, "hda-output", [("audiodev", | it, draw : & mut Draw | it.audiodev(draw
        .text("audiodev"))), ("cad", | it, draw : & mut Draw | it.cad(draw.u32())),
        ("debug", | it, draw : & mut Draw | it.debug(draw.u32())), ("mixer", | it, draw :
        & mut Draw | it.mixer(draw.bool())), ("use-timer", | it, draw : & mut Draw | it
        .use_timer(draw.bool()))]
    ),
    row!(
        HvBalloon, "hv-balloon", [("addr", | it, draw : & mut Draw | it.addr(draw
        .u64())), ("instanceid", | it, draw : & mut Draw | it.instanceid(draw.value:: <
        Uuid > ())), ("memdev", | it, draw : & mut Draw | it.memdev(draw
        .text("link=memory-backend"))), ("status-report", | it, draw : & mut Draw | it
        .status_report(draw.bool()))]
    ),
    row!(
        HvSyndbg, "hv-syndbg", [("host_ip", | it, draw : & mut Draw | it.host_ip(draw
        .text("str"))), ("host_port", | it, draw : & mut Draw | it.host_port(draw
        .u16())), ("use_hcalls", | it, draw : & mut Draw | it.use_hcalls(draw.bool()))]
    ),
    row!(HypervTestdev, "hyperv-testdev", []),
    row!(
        I2cDdc, "i2c-ddc", [("address", | it, draw : & mut Draw | it.address(draw.u8())),
        ("refresh_rate", | it, draw : & mut Draw | it.refresh_rate(draw.u32())), ("xmax",
        | it, draw : & mut Draw | it.xmax(draw.u32())), ("xres", | it, draw : & mut Draw
        | it.xres(draw.u32())), ("ymax", | it, draw : & mut Draw | it.ymax(draw.u32())),
        ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        I2cEcho, "i2c-echo", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        I6300esb, "i6300esb", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        I8042, "i8042", [("extended-state", | it, draw : & mut Draw | it
        .extended_state(draw.bool())), ("kbd-irq", | it, draw : & mut Draw | it
        .kbd_irq(draw.u8())), ("kbd-throttle", | it, draw : & mut Draw | it
        .kbd_throttle(draw.bool())), ("mouse-irq", | it, draw : & mut Draw | it
        .mouse_irq(draw.u8()))]
    ),
    row!(
        I82374, "i82374", [("iobase", | it, draw : & mut Draw | it.iobase(draw.u32()))]
    ),
    row!(
        I82378, "i82378", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        I82550, "i82550", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82551, "i82551", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82557a, "i82557a", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82557b, "i82557b", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82557c, "i82557c", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82558a, "i82558a", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82558b, "i82558b", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82559a, "i82559a", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82559b, "i82559b", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82559c, "i82559c", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82559er, "i82559er", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())), ("mac", | it,
        draw : & mut Draw | it.mac(draw.value:: < MacAddress > ())), ("netdev", | it,
        draw : & mut Draw | it.netdev(draw.text("netdev")))]
    ),
    row!(
        I82562, "i82562", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82801, "i82801", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        I82801b11Bridge, "i82801b11-bridge", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(Ib700, "ib700", []),
    row!(
        Ich9Ahci, "ich9-ahci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        Ich9IntelHda, "ich9-intel-hda", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("debug",
        | it, draw : & mut Draw | it.debug(draw.u32())), ("msi", | it, draw : & mut Draw
        | it.msi(draw.one(types::OnOffAuto::KNOWN))), ("old_msi_addr", | it, draw : & mut
        Draw | it.old_msi_addr(draw.bool()))]
    ),
    row!(
        Ich9UsbEhci1, "ich9-usb-ehci1", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("maxframes", | it, draw : & mut Draw | it.maxframes(draw.u32()))]
    ),
    row!(
        Ich9UsbEhci2, "ich9-usb-ehci2", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("maxframes", | it, draw : & mut Draw | it.maxframes(draw.u32()))]
    ),
    row!(
        Ich9UsbUhci1, "ich9-usb-uhci1", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bandwidth", | it, draw : & mut Draw | it.bandwidth(draw.u32())), ("firstport",
        | it, draw : & mut Draw | it.firstport(draw.u32())), ("masterbus", | it, draw : &
        mut Draw | it.masterbus(draw.text("str"))), ("maxframes", | it, draw : & mut Draw
        | it.maxframes(draw.u32()))]
    ),
    row!(
        Ich9UsbUhci2, "ich9-usb-uhci2", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bandwidth", | it, draw : & mut Draw | it.bandwidth(draw.u32())), ("firstport",
        | it, draw : & mut Draw | it.firstport(draw.u32())), ("masterbus", | it, draw : &
        mut Draw | it.masterbus(draw.text("str"))), ("maxframes", | it, draw : & mut Draw
        | it.maxframes(draw.u32()))]
    ),
    row!(
        Ich9UsbUhci3, "ich9-usb-uhci3", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bandwidth", | it, draw : & mut Draw | it.bandwidth(draw.u32())), ("firstport",
        | it, draw : & mut Draw | it.firstport(draw.u32())), ("masterbus", | it, draw : &
        mut Draw | it.masterbus(draw.text("str"))), ("maxframes", | it, draw : & mut Draw
        | it.maxframes(draw.u32()))]
    ),
    row!(
        Ich9UsbUhci4, "ich9-usb-uhci4", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bandwidth", | it, draw : & mut Draw | it.bandwidth(draw.u32())), ("firstport",
        | it, draw : & mut Draw | it.firstport(draw.u32())), ("masterbus", | it, draw : &
        mut Draw | it.masterbus(draw.text("str"))), ("maxframes", | it, draw : & mut Draw
        | it.maxframes(draw.u32()))]
    ),
    row!(
        Ich9UsbUhci5, "ich9-usb-uhci5", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bandwidth", | it, draw : & mut Draw | it.bandwidth(draw.u32())), ("firstport",
        | it, draw : & mut Draw | it.firstport(draw.u32())), ("masterbus", | it, draw : &
        mut Draw | it.masterbus(draw.text("str"))), ("maxframes", | it, draw : & mut Draw
        | it.maxframes(draw.u32()))]
    ),
    row!(
        Ich9UsbUhci6, "ich9-usb-uhci6", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bandwidth", | it, draw : & mut Draw | it.bandwidth(draw.u32())), ("firstport",
        | it, draw : & mut Draw | it.firstport(draw.u32())), ("masterbus", | it, draw : &
        mut Draw | it.masterbus(draw.text("str"))), ("maxframes", | it, draw : & mut Draw
        | it.maxframes(draw.u32()))]
    ),
    row!(
        IdeCd, "ide-cd", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("logical_block_size", | it, draw : & mut Draw | it
        .logical_block_size(draw.size())), ("min_io_size", | it, draw : & mut Draw | it
        .min_io_size(draw.size())), ("model", | it, draw : & mut Draw | it.model(draw
        .text("str"))), ("opt_io_size", | it, draw : & mut Draw | it.opt_io_size(draw
        .size())), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("rerror", | it, draw : & mut Draw | it
        .rerror(draw.one(types::BlockdevOnError::KNOWN))), ("serial", | it, draw : & mut
        Draw | it.serial(draw.text("str"))), ("share-rw", | it, draw : & mut Draw | it
        .share_rw(draw.bool())), ("stats-intervals", | it, draw : & mut Draw | it
        .stats_intervals(draw.list:: < PropertyValue > ())), ("unit", | it, draw : & mut
        Draw | it.unit(draw.u32())), ("ver", | it, draw : & mut Draw | it.ver(draw
        .text("str"))), ("werror", | it, draw : & mut Draw | it.werror(draw
        .one(types::BlockdevOnError::KNOWN))), ("win2k-install-hack", | it, draw : & mut
        Draw | it.win2k_install_hack(draw.bool())), ("write-cache", | it, draw : & mut
        Draw | it.write_cache(draw.one(types::OnOffAuto::KNOWN))), ("wwn", | it, draw : &
        mut Draw | it.wwn(draw.u64()))]
    ),
    row!(
        IdeCf, "ide-cf", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("bios-chs-trans", | it, draw : & mut Draw | it
        .bios_chs_trans(draw.one(types::BiosAtaTranslation::KNOWN))), ("bootindex", | it,
        draw : & mut Draw | it.bootindex(draw.i32())), ("cyls", | it, draw : & mut Draw |
        it.cyls(draw.u32())), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("heads", | it, draw : & mut Draw | it.heads(draw
        .u32())), ("lcyls", | it, draw : & mut Draw | it.lcyls(draw.u32())), ("lheads", |
        it, draw : & mut Draw | it.lheads(draw.u32())), ("logical_block_size", | it, draw
        : & mut Draw | it.logical_block_size(draw.size())), ("lsecs", | it, draw : & mut
        Draw | it.lsecs(draw.u32())), ("min_io_size", | it, draw : & mut Draw | it
        .min_io_size(draw.size())), ("model", | it, draw : & mut Draw | it.model(draw
        .text("str"))), ("opt_io_size", | it, draw : & mut Draw | it.opt_io_size(draw
        .size())), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("rerror", | it, draw : & mut Draw | it
        .rerror(draw.one(types::BlockdevOnError::KNOWN))), ("secs", | it, draw : & mut
        Draw | it.secs(draw.u32())), ("serial", | it, draw : & mut Draw | it.serial(draw
        .text("str"))), ("share-rw", | it, draw : & mut Draw | it.share_rw(draw.bool())),
        ("stats-intervals", | it, draw : & mut Draw | it.stats_intervals(draw.list:: <
        PropertyValue > ())), ("unit", | it, draw : & mut Draw | it.unit(draw.u32())),
        ("ver", | it, draw : & mut Draw | it.ver(draw.text("str"))), ("werror", | it,
        draw : & mut Draw | it.werror(draw.one(types::BlockdevOnError::KNOWN))),
        ("win2k-install-hack", | it, draw : & mut Draw | it.win2k_install_hack(draw
        .bool())), ("write-cache", | it, draw : & mut Draw | it.write_cache(draw
        .one(types::OnOffAuto::KNOWN))), ("wwn", | it, draw : & mut Draw | it.wwn(draw
        .u64()))]
    ),
    row!(
        IdeHd, "ide-hd", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("bios-chs-trans", | it, draw : & mut Draw | it
        .bios_chs_trans(draw.one(types::BiosAtaTranslation::KNOWN))), ("bootindex", | it,
        draw : & mut Draw | it.bootindex(draw.i32())), ("cyls", | it, draw : & mut Draw |
        it.cyls(draw.u32())), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("heads", | it, draw : & mut Draw | it.heads(draw
        .u32())), ("lcyls", | it, draw : & mut Draw | it.lcyls(draw.u32())), ("lheads", |
        it, draw : & mut Draw | it.lheads(draw.u32())), ("logical_block_size", | it, draw
        : & mut Draw | it.logical_block_size(draw.size())), ("lsecs", | it, draw : & mut
        Draw | it.lsecs(draw.u32())), ("min_io_size", | it, draw : & mut Draw | it
        .min_io_size(draw.size())), ("model", | it, draw : & mut Draw | it.model(draw
        .text("str"))), ("opt_io_size", | it, draw : & mut Draw | it.opt_io_size(draw
        .size())), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("rerror", | it, draw : & mut Draw | it
        .rerror(draw.one(types::BlockdevOnError::KNOWN))), ("rotation_rate", | it, draw :
        & mut Draw | it.rotation_rate(draw.u16())), ("secs", | it, draw : & mut Draw | it
        .secs(draw.u32())), ("serial", | it, draw : & mut Draw | it.serial(draw
        .text("str"))), ("share-rw", | it, draw : & mut Draw | it.share_rw(draw.bool())),
        ("stats-intervals", | it, draw : & mut Draw | it.stats_intervals(draw.list:: <
        PropertyValue > ())), ("unit", | it, draw : & mut Draw | it.unit(draw.u32())),
        ("ver", | it, draw : & mut Draw | it.ver(draw.text("str"))), ("werror", | it,
        draw : & mut Draw | it.werror(draw.one(types::BlockdevOnError::KNOWN))),
        ("win2k-install-hack", | it, draw : & mut Draw | it.win2k_install_hack(draw
        .bool())), ("write-cache", | it, draw : & mut Draw | it.write_cache(draw
        .one(types::OnOffAuto::KNOWN))), ("wwn", | it, draw : & mut Draw | it.wwn(draw
        .u64()))]
    ),
    row!(
        Igb, "igb", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())),
        ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        IntelHda, "intel-hda", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("debug",
        | it, draw : & mut Draw | it.debug(draw.u32())), ("msi", | it, draw : & mut Draw
        | it.msi(draw.one(types::OnOffAuto::KNOWN))), ("old_msi_addr", | it, draw : & mut
        Draw | it.old_msi_addr(draw.bool()))]
    ),
    row!(
        IntelIommu, "intel-iommu", [("aw-bits", | it, draw : & mut Draw | it.aw_bits(draw
        .u8())), ("caching-mode", | it, draw : & mut Draw | it.caching_mode(draw
        .bool())), ("device-iotlb", | it, draw : & mut Draw | it.device_iotlb(draw
        .bool())), ("dma-drain", | it, draw : & mut Draw | it.dma_drain(draw.bool())),
        ("dma-translation", | it, draw : & mut Draw | it.dma_translation(draw.bool())),
        ("eim", | it, draw : & mut Draw | it.eim(draw.one(types::OnOffAuto::KNOWN))),
        ("fs1gp", | it, draw : & mut Draw | it.fs1gp(draw.bool())), ("fsts", | it, draw :
        & mut Draw | it.fsts(draw.bool())), ("intremap", | it, draw : & mut Draw | it
        .intremap(draw.one(types::OnOffAuto::KNOWN))), ("pasid-bits", | it, draw : & mut
        Draw | it.pasid_bits(draw.u8())), ("pt", | it, draw : & mut Draw | it.pt(draw
        .bool())), ("scalable-mode", | it, draw : & mut Draw | it.scalable_mode(draw
        .bool())), ("snoop-control", | it, draw : & mut Draw | it.snoop_control(draw
        .bool())), ("stale-tm", | it, draw : & mut Draw | it.stale_tm(draw.bool())),
        ("svm", | it, draw : & mut Draw | it.svm(draw.bool())), ("version", | it, draw :
        & mut Draw | it.version(draw.u32()))]
    ),
    row!(
        Ioh3420, "ioh3420", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("aer_log_max", | it, draw : & mut
        Draw | it.aer_log_max(draw.u16())), ("chassis", | it, draw : & mut Draw | it
        .chassis(draw.u8())), ("disable-acs", | it, draw : & mut Draw | it
        .disable_acs(draw.bool())), ("hotplug", | it, draw : & mut Draw | it.hotplug(draw
        .bool())), ("port", | it, draw : & mut Draw | it.port(draw.u8())),
        ("power_controller_present", | it, draw : & mut Draw | it
        .power_controller_present(draw.bool())), ("slot", | it, draw : & mut Draw | it
        .slot(draw.u16()))]
    ),
    row!(
        IommuTestdev, "iommu-testdev", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        IpmiBmcExtern, "ipmi-bmc-extern", [("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("slave_addr", | it, draw : & mut Draw | it
        .slave_addr(draw.u8()))]
    ),
    row!(
        IpmiBmcSim, "ipmi-bmc-sim", [("device_id", | it, draw : & mut Draw | it
        .device_id(draw.u8())), ("device_rev", | it, draw : & mut Draw | it
        .device_rev(draw.u8())), ("fruareasize", | it, draw : & mut Draw | it
        .fruareasize(draw.u16())), ("frudatafile", | it, draw : & mut Draw | it
        .frudatafile(draw.text("str"))), ("fwrev1", | it, draw : & mut Draw | it
        .fwrev1(draw.u8())), ("fwrev2", | it, draw : & mut Draw | it.fwrev2(draw.u8())),
        ("guid", | it, draw : & mut Draw | it.guid(draw.value:: < Uuid > ())),
        ("ipmi_version", | it, draw : & mut Draw | it.ipmi_version(draw.u8())),
        ("lan.channel", | it, draw : & mut Draw | it.lan_channel(draw.u8())),
        ("lan.defgw_ipaddr", | it, draw : & mut Draw | it.lan_defgw_ipaddr(draw
        .text("str"))), ("lan.defgw_macaddr", | it, draw : & mut Draw | it
        .lan_defgw_macaddr(draw.value:: < MacAddress > ())), ("lan.ipaddr", | it, draw :
        & mut Draw | it.lan_ipaddr(draw.text("str"))), ("lan.ipsrc", | it, draw : & mut
        Draw | it.lan_ipsrc(draw.u8())), ("lan.macaddr", | it, draw : & mut Draw | it
        .lan_macaddr(draw.value:: < MacAddress > ())), ("lan.netmask", | it, draw : & mut
        Draw | it.lan_netmask(draw.text("str"))), ("mfg_id", | it, draw : & mut Draw | it
        .mfg_id(draw.u32())), ("product_id", | it, draw : & mut Draw | it.product_id(draw
        .u16())), ("sdrfile", | it, draw : & mut Draw | it.sdrfile(draw.text("str"))),
        ("slave_addr", | it, draw : & mut Draw | it.slave_addr(draw.u8()))]
    ),
    row!(
        Ipoctal232, "ipoctal232", [("chardev0", | it, draw : & mut Draw | it
        .chardev0(draw.text("chardev"))), ("chardev1", | it, draw : & mut Draw | it
        .chardev1(draw.text("chardev"))), ("chardev2", | it, draw : & mut Draw | it
        .chardev2(draw.text("chardev"))), ("chardev3", | it, draw : & mut Draw | it
        .chardev3(draw.text("chardev"))), ("chardev4", | it, draw : & mut Draw | it
        .chardev4(draw.text("chardev"))), ("chardev5", | it, draw : & mut Draw | it
        .chardev5(draw.text("chardev"))), ("chardev6", | it, draw : & mut Draw | it
        .chardev6(draw.text("chardev"))), ("chardev7", | it, draw : & mut Draw | it
        .chardev7(draw.text("chardev"))), ("slot", | it, draw : & mut Draw | it.slot(draw
        .i32()))]
    ),
    row!(
        IsaApplesmc, "isa-applesmc", [("iobase", | it, draw : & mut Draw | it.iobase(draw
        .u32())), ("osk", | it, draw : & mut Draw | it.osk(draw.text("str")))]
    ),
    row!(
        IsaCirrusVga, "isa-cirrus-vga", [("blitter", | it, draw : & mut Draw | it
        .blitter(draw.bool())), ("global-vmstate", | it, draw : & mut Draw | it
        .global_vmstate(draw.bool())), ("vgamem_mb", | it, draw : & mut Draw | it
        .vgamem_mb(draw.u32()))]
    ),
    row!(
        IsaDebugExit, "isa-debug-exit", [("iobase", | it, draw : & mut Draw | it
        .iobase(draw.u32())), ("iosize", | it, draw : & mut Draw | it.iosize(draw
        .u32()))]
    ),
    row!(
        IsaDebugcon, "isa-debugcon", [("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("iobase", | it, draw : & mut Draw | it
        .iobase(draw.u32())), ("readback", | it, draw : & mut Draw | it.readback(draw
        .u32()))]
    ),
    row!(
        IsaFdc, "isa-fdc", [("bootindexA", | it, draw : & mut Draw | it.bootindex_a(draw
        .i32())), ("bootindexB", | it, draw : & mut Draw | it.bootindex_b(draw.i32())),
        ("dma", | it, draw : & mut Draw | it.dma(draw.u32())), ("fallback", | it, draw :
        & mut Draw | it.fallback(draw.one(types::FloppyDriveType::KNOWN))), ("fdtypeA", |
        it, draw : & mut Draw | it.fdtype_a(draw.one(types::FloppyDriveType::KNOWN))),
        ("fdtypeB", | it, draw : & mut Draw | it.fdtype_b(draw
        .one(types::FloppyDriveType::KNOWN))), ("iobase", | it, draw : & mut Draw | it
        .iobase(draw.u32())), ("irq", | it, draw : & mut Draw | it.irq(draw.u32()))]
    ),
    row!(
        IsaIde, "isa-ide", [("iobase", | it, draw : & mut Draw | it.iobase(draw.u32())),
        ("iobase2", | it, draw : & mut Draw | it.iobase2(draw.u32())), ("irq", | it, draw
        : & mut Draw | it.irq(draw.u32()))]
    ),
    row!(
        IsaIpmiBt, "isa-ipmi-bt", [("bmc", | it, draw : & mut Draw | it.bmc(draw
        .text("link=ipmi-bmc"))), ("ioport", | it, draw : & mut Draw | it.ioport(draw
        .u32())), ("irq", | it, draw : & mut Draw | it.irq(draw.i32()))]
    ),
    row!(
        IsaIpmiKcs, "isa-ipmi-kcs", [("bmc", | it, draw : & mut Draw | it.bmc(draw
        .text("link=ipmi-bmc"))), ("ioport", | it, draw : & mut Draw | it.ioport(draw
        .u32())), ("irq", | it, draw : & mut Draw | it.irq(draw.i32()))]
    ),
    row!(
        IsaM48t59, "isa-m48t59", [("base-year", | it, draw : & mut Draw | it
        .base_year(draw.i32())), ("iobase", | it, draw : & mut Draw | it.iobase(draw
        .u32())), ("irq", | it, draw : & mut Draw | it.irq(draw.u8()))]
    ),
    row!(
        IsaParallel, "isa-parallel", [("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("index", | it, draw : & mut Draw | it
        .index(draw.u32())), ("iobase", | it, draw : & mut Draw | it.iobase(draw.u32())),
        ("irq", | it, draw : & mut Draw | it.irq(draw.u32()))]
    ),
    row!(
        IsaSerial, "isa-serial", [("baudbase", | it, draw : & mut Draw | it.baudbase(draw
        .u32())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("index", | it, draw : & mut Draw | it.index(draw.u32())),
        ("iobase", | it, draw : & mut Draw | it.iobase(draw.u32())), ("irq", | it, draw :
        & mut Draw | it.irq(draw.u32())), ("wakeup", | it, draw : & mut Draw | it
        .wakeup(draw.bool()))]
    ),
    row!(
        IsaVga, "isa-vga", [("vgamem_mb", | it, draw : & mut Draw | it.vgamem_mb(draw
        .u32()))]
    ),
    row!(
        Isl69259, "isl69259", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        Isl69260, "isl69260", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        IvshmemDoorbell, "ivshmem-doorbell", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("chardev", | it, draw : & mut Draw | it.chardev(draw.text("chardev"))),
        ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw.bool())), ("master", |
        it, draw : & mut Draw | it.master(draw.one(types::OnOffAuto::KNOWN))),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32()))]
    ),
    row!(
        IvshmemPlain, "ivshmem-plain", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("master",
        | it, draw : & mut Draw | it.master(draw.one(types::OnOffAuto::KNOWN))),
        ("memdev", | it, draw : & mut Draw | it.memdev(draw
        .text("link=memory-backend")))]
    ),
    row!(
        KvaserPci, "kvaser_pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("canbus",
        | it, draw : & mut Draw | it.canbus(draw.text("link=can-bus")))]
    ),
    row!(
        Led, "led", [("color", | it, draw : & mut Draw | it.color(draw.text("str"))),
        ("description", | it, draw : & mut Draw | it.description(draw.text("str"))),
        ("gpio-active-high", | it, draw : & mut Draw | it.gpio_active_high(draw.bool()))]
    ),
    row!(
        Loader, "loader", [("addr", | it, draw : & mut Draw | it.addr(draw.u64())),
        ("cpu-num", | it, draw : & mut Draw | it.cpu_num(draw.u32())), ("data", | it,
        draw : & mut Draw | it.data(draw.u64())), ("data-be", | it, draw : & mut Draw |
        it.data_be(draw.bool())), ("data-len", | it, draw : & mut Draw | it.data_len(draw
        .u8())), ("file", | it, draw : & mut Draw | it.file(draw.text("str"))),
        ("force-raw", | it, draw : & mut Draw | it.force_raw(draw.bool()))]
    ),
    row!(
        Lsi53c810, "lsi53c810", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        Lsi53c895a, "lsi53c895a", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        Lsm303dlhcMag, "lsm303dlhc_mag", [("address", | it, draw : & mut Draw | it
        .address(draw.u8())), ("mag-x", | it, draw : & mut Draw | it.mag_x(draw.i64())),
        ("mag-y", | it, draw : & mut Draw | it.mag_y(draw.i64())), ("mag-z", | it, draw :
        & mut Draw | it.mag_z(draw.i64())), ("temperature", | it, draw : & mut Draw | it
        .temperature(draw.i64()))]
    ),
    row!(
        M41t80, "m41t80", [("address", | it, draw : & mut Draw | it.address(draw.u8()))]
    ),
    row!(
        MacioNewworld, "macio-newworld", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("frequency", | it, draw : & mut Draw | it.frequency(draw.u64())), ("has-adb", |
        it, draw : & mut Draw | it.has_adb(draw.bool())), ("has-pmu", | it, draw : & mut
        Draw | it.has_pmu(draw.bool()))]
    ),
    row!(
        MacioOldworld, "macio-oldworld", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("frequency", | it, draw : & mut Draw | it.frequency(draw.u64()))]
    ),
    row!(
        Max31785, "max31785", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        Max34451, "max34451", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        Mc146818rtc, "mc146818rtc", [("base_year", | it, draw : & mut Draw | it
        .base_year(draw.i32())), ("iobase", | it, draw : & mut Draw | it.iobase(draw
        .u16())), ("irq", | it, draw : & mut Draw | it.irq(draw.u8())),
        ("lost_tick_policy", | it, draw : & mut Draw | it.lost_tick_policy(draw
        .one(types::LostTickPolicy::KNOWN)))]
    ),
    row!(
        Megasas, "megasas", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("hba_serial", | it, draw : & mut Draw
        | it.hba_serial(draw.text("str"))), ("max_cmds", | it, draw : & mut Draw | it
        .max_cmds(draw.u32())), ("max_sge", | it, draw : & mut Draw | it.max_sge(draw
        .u32())), ("msi", | it, draw : & mut Draw | it.msi(draw
        .one(types::OnOffAuto::KNOWN))), ("msix", | it, draw : & mut Draw | it.msix(draw
        .one(types::OnOffAuto::KNOWN))), ("sas_address", | it, draw : & mut Draw | it
        .sas_address(draw.u64())), ("use_jbod", | it, draw : & mut Draw | it
        .use_jbod(draw.bool()))]
    ),
    row!(
        MegasasGen2, "megasas-gen2", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("hba_serial", | it, draw : & mut Draw | it.hba_serial(draw.text("str"))),
        ("max_cmds", | it, draw : & mut Draw | it.max_cmds(draw.u32())), ("max_sge", |
        it, draw : & mut Draw | it.max_sge(draw.u32())), ("msi", | it, draw : & mut Draw
        | it.msi(draw.one(types::OnOffAuto::KNOWN))), ("msix", | it, draw : & mut Draw |
        it.msix(draw.one(types::OnOffAuto::KNOWN))), ("sas_address", | it, draw : & mut
        Draw | it.sas_address(draw.u64())), ("use_jbod", | it, draw : & mut Draw | it
        .use_jbod(draw.bool()))]
    ),
    row!(
        Mioe3680Pci, "mioe3680_pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("canbus0", | it, draw : & mut Draw | it.canbus0(draw.text("link=can-bus"))),
        ("canbus1", | it, draw : & mut Draw | it.canbus1(draw.text("link=can-bus")))]
    ),
    row!(
        MockI3cTarget, "mock-i3c-target", [("bcr", | it, draw : & mut Draw | it.bcr(draw
        .u8())), ("buf-size", | it, draw : & mut Draw | it.buf_size(draw.u32())), ("dcr",
        | it, draw : & mut Draw | it.dcr(draw.u8())), ("ibi-magic-num", | it, draw : &
        mut Draw | it.ibi_magic_num(draw.u8())), ("pid", | it, draw : & mut Draw | it
        .pid(draw.u64())), ("static-address", | it, draw : & mut Draw | it
        .static_address(draw.u8()))]
    ),
    row!(
        Mptsas1068, "mptsas1068", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("msi", |
        it, draw : & mut Draw | it.msi(draw.one(types::OnOffAuto::KNOWN))),
        ("sas_address", | it, draw : & mut Draw | it.sas_address(draw.u64()))]
    ),
    row!(
        Nand, "nand", [("chip_id", | it, draw : & mut Draw | it.chip_id(draw.u8())),
        ("drive", | it, draw : & mut Draw | it.drive(draw.text("node"))),
        ("manufacturer_id", | it, draw : & mut Draw | it.manufacturer_id(draw.u8()))]
    ),
    row!(
        Ne2kIsa, "ne2k_isa", [("bootindex", | it, draw : & mut Draw | it.bootindex(draw
        .i32())), ("iobase", | it, draw : & mut Draw | it.iobase(draw.u32())), ("irq", |
        it, draw : & mut Draw | it.irq(draw.u32())), ("mac", | it, draw : & mut Draw | it
        .mac(draw.value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it
        .netdev(draw.text("netdev")))]
    ),
    row!(
        Ne2kPci, "ne2k_pci", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        NecUsbXhci, "nec-usb-xhci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("conditional-intr-mapping", | it, draw : & mut Draw | it
        .conditional_intr_mapping(draw.bool())), ("force-pcie-endcap", | it, draw : & mut
        Draw | it.force_pcie_endcap(draw.bool())), ("host", | it, draw : & mut Draw | it
        .host(draw.text("link=device"))), ("intrs", | it, draw : & mut Draw | it
        .intrs(draw.u32())), ("msi", | it, draw : & mut Draw | it.msi(draw
        .one(types::OnOffAuto::KNOWN))), ("msix", | it, draw : & mut Draw | it.msix(draw
        .one(types::OnOffAuto::KNOWN))), ("p2", | it, draw : & mut Draw | it.p2(draw
        .u32())), ("p3", | it, draw : & mut Draw | it.p3(draw.u32())), ("slots", | it,
        draw : & mut Draw | it.slots(draw.u32())), ("streams", | it, draw : & mut Draw |
        it.streams(draw.bool())), ("superspeed-ports-first", | it, draw : & mut Draw | it
        .superspeed_ports_first(draw.bool()))]
    ),
    row!(NitroHeartbeat, "nitro-heartbeat", []),
    row!(
        NitroSerialVsock, "nitro-serial-vsock", [("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev")))]
    ),
    row!(
        Nvdimm, "nvdimm", [("addr", | it, draw : & mut Draw | it.addr(draw.u64())),
        ("label-size", | it, draw : & mut Draw | it.label_size(draw.i64())), ("memdev", |
        it, draw : & mut Draw | it.memdev(draw.text("link=memory-backend"))), ("node", |
        it, draw : & mut Draw | it.node(draw.u32())), ("slot", | it, draw : & mut Draw |
        it.slot(draw.i32())), ("unarmed", | it, draw : & mut Draw | it.unarmed(draw
        .bool())), ("uuid", | it, draw : & mut Draw | it.uuid(draw.value:: < Uuid > ()))]
    ),
    row!(
        Nvme, "nvme", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("account-failed", | it, draw : & mut
        Draw | it.account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid",
        | it, draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("aer_max_queued", | it, draw : & mut Draw | it.aer_max_queued(draw.u32())),
        ("aerl", | it, draw : & mut Draw | it.aerl(draw.u8())), ("atomic.awun", | it,
        draw : & mut Draw | it.atomic_awun(draw.u16())), ("atomic.awupf", | it, draw : &
        mut Draw | it.atomic_awupf(draw.u16())), ("atomic.dn", | it, draw : & mut Draw |
        it.atomic_dn(draw.bool())), ("backend_defaults", | it, draw : & mut Draw | it
        .backend_defaults(draw.one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw :
        & mut Draw | it.bootindex(draw.i32())), ("cmb_size_mb", | it, draw : & mut Draw |
        it.cmb_size_mb(draw.u32())), ("ctratt.mem", | it, draw : & mut Draw | it
        .ctratt_mem(draw.bool())), ("dbcs", | it, draw : & mut Draw | it.dbcs(draw
        .bool())), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("firmware-version", | it, draw : & mut Draw | it
        .firmware_version(draw.text("str"))), ("ioeventfd", | it, draw : & mut Draw | it
        .ioeventfd(draw.bool())), ("legacy-cmb", | it, draw : & mut Draw | it
        .legacy_cmb(draw.bool())), ("logical_block_size", | it, draw : & mut Draw | it
        .logical_block_size(draw.size())), ("max_ioqpairs", | it, draw : & mut Draw | it
        .max_ioqpairs(draw.u32())), ("mdts", | it, draw : & mut Draw | it.mdts(draw
        .u8())), ("min_io_size", | it, draw : & mut Draw | it.min_io_size(draw.size())),
        ("model", | it, draw : & mut Draw | it.model(draw.text("str"))), ("mqes", | it,
        draw : & mut Draw | it.mqes(draw.u16())), ("msix-exclusive-bar", | it, draw : &
        mut Draw | it.msix_exclusive_bar(draw.bool())), ("msix_qsize", | it, draw : & mut
        Draw | it.msix_qsize(draw.u16())), ("num_queues", | it, draw : & mut Draw | it
        .num_queues(draw.u32())), ("ocp", | it, draw : & mut Draw | it.ocp(draw.bool())),
        ("opt_io_size", | it, draw : & mut Draw | it.opt_io_size(draw.size())),
        ("physical_block_size", | it, draw : & mut Draw | it.physical_block_size(draw
        .size())), ("pmrdev", | it, draw : & mut Draw | it.pmrdev(draw
        .text("link=memory-backend"))), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str"))), ("share-rw", | it, draw : & mut Draw | it
        .share_rw(draw.bool())), ("smart_critical_warning", | it, draw : & mut Draw | it
        .smart_critical_warning(draw.u8())), ("spdm_port", | it, draw : & mut Draw | it
        .spdm_port(draw.u16())), ("spdm_trans", | it, draw : & mut Draw | it
        .spdm_trans(draw.text("str"))), ("sriov_max_vfs", | it, draw : & mut Draw | it
        .sriov_max_vfs(draw.u16())), ("sriov_max_vi_per_vf", | it, draw : & mut Draw | it
        .sriov_max_vi_per_vf(draw.u32())), ("sriov_max_vq_per_vf", | it, draw : & mut
        Draw | it.sriov_max_vq_per_vf(draw.u32())), ("sriov_vi_flexible", | it, draw : &
        mut Draw | it.sriov_vi_flexible(draw.u16())), ("sriov_vq_flexible", | it, draw :
        & mut Draw | it.sriov_vq_flexible(draw.u16())), ("stats-intervals", | it, draw :
        & mut Draw | it.stats_intervals(draw.list:: < PropertyValue > ())), ("subsys", |
        it, draw : & mut Draw | it.subsys(draw.text("link=nvme-subsys"))),
        ("use-intel-id", | it, draw : & mut Draw | it.use_intel_id(draw.bool())), ("vsl",
        | it, draw : & mut Draw | it.vsl(draw.u8())), ("write-cache", | it, draw : & mut
        Draw | it.write_cache(draw.one(types::OnOffAuto::KNOWN))),
        ("zoned.auto_transition", | it, draw : & mut Draw | it.zoned_auto_transition(draw
        .bool())), ("zoned.zasl", | it, draw : & mut Draw | it.zoned_zasl(draw.u8()))]
    ),
    row!(
        NvmeNs, "nvme-ns", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("atomic.nabo", | it, draw : & mut Draw | it.atomic_nabo(draw.u16())),
        ("atomic.nabsn", | it, draw : & mut Draw | it.atomic_nabsn(draw.u16())),
        ("atomic.nabspf", | it, draw : & mut Draw | it.atomic_nabspf(draw.u16())),
        ("atomic.nawun", | it, draw : & mut Draw | it.atomic_nawun(draw.u16())),
        ("atomic.nawupf", | it, draw : & mut Draw | it.atomic_nawupf(draw.u16())),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("detached", | it, draw : & mut Draw | it.detached(draw
        .bool())), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("eui64", | it, draw : & mut Draw | it.eui64(draw
        .u64())), ("eui64-default", | it, draw : & mut Draw | it.eui64_default(draw
        .bool())), ("fdp.ruhs", | it, draw : & mut Draw | it.fdp_ruhs(draw.text("str"))),
        ("logical_block_size", | it, draw : & mut Draw | it.logical_block_size(draw
        .size())), ("mcl", | it, draw : & mut Draw | it.mcl(draw.u32())), ("min_io_size",
        | it, draw : & mut Draw | it.min_io_size(draw.size())), ("ms", | it, draw : & mut
        Draw | it.ms(draw.u16())), ("mset", | it, draw : & mut Draw | it.mset(draw
        .u8())), ("msrc", | it, draw : & mut Draw | it.msrc(draw.u8())), ("mssrl", | it,
        draw : & mut Draw | it.mssrl(draw.u16())), ("nguid", | it, draw : & mut Draw | it
        .nguid(draw.text("str"))), ("nsid", | it, draw : & mut Draw | it.nsid(draw
        .u32())), ("opt_io_size", | it, draw : & mut Draw | it.opt_io_size(draw.size())),
        ("physical_block_size", | it, draw : & mut Draw | it.physical_block_size(draw
        .size())), ("pi", | it, draw : & mut Draw | it.pi(draw.u8())), ("pif", | it, draw
        : & mut Draw | it.pif(draw.u8())), ("pil", | it, draw : & mut Draw | it.pil(draw
        .u8())), ("share-rw", | it, draw : & mut Draw | it.share_rw(draw.bool())),
        ("shared", | it, draw : & mut Draw | it.shared(draw.bool())), ("stats-intervals",
        | it, draw : & mut Draw | it.stats_intervals(draw.list:: < PropertyValue > ())),
        ("uuid", | it, draw : & mut Draw | it.uuid(draw.value:: < Uuid > ())),
        ("write-cache", | it, draw : & mut Draw | it.write_cache(draw
        .one(types::OnOffAuto::KNOWN))), ("zoned", | it, draw : & mut Draw | it
        .zoned(draw.bool())), ("zoned.cross_read", | it, draw : & mut Draw | it
        .zoned_cross_read(draw.bool())), ("zoned.descr_ext_size", | it, draw : & mut Draw
        | it.zoned_descr_ext_size(draw.u32())), ("zoned.max_active", | it, draw : & mut
        Draw | it.zoned_max_active(draw.u32())), ("zoned.max_open", | it, draw : & mut
        Draw | it.zoned_max_open(draw.u32())), ("zoned.numzrwa", | it, draw : & mut Draw
        | it.zoned_numzrwa(draw.u32())), ("zoned.zone_capacity", | it, draw : & mut Draw
        | it.zoned_zone_capacity(draw.size())), ("zoned.zone_size", | it, draw : & mut
        Draw | it.zoned_zone_size(draw.size())), ("zoned.zrwafg", | it, draw : & mut Draw
        | it.zoned_zrwafg(draw.size())), ("zoned.zrwas", | it, draw : & mut Draw | it
        .zoned_zrwas(draw.size()))]
    ),
    row!(
        NvmeSubsys, "nvme-subsys", [("fdp", | it, draw : & mut Draw | it.fdp(draw
        .bool())), ("fdp.nrg", | it, draw : & mut Draw | it.fdp_nrg(draw.u32())),
        ("fdp.nruh", | it, draw : & mut Draw | it.fdp_nruh(draw.u16())), ("fdp.runs", |
        it, draw : & mut Draw | it.fdp_runs(draw.size())), ("nqn", | it, draw : & mut
        Draw | it.nqn(draw.text("str")))]
    ),
    row!(
        PcDimm, "pc-dimm", [("addr", | it, draw : & mut Draw | it.addr(draw.u64())),
        ("memdev", | it, draw : & mut Draw | it.memdev(draw
        .text("link=memory-backend"))), ("node", | it, draw : & mut Draw | it.node(draw
        .u32())), ("slot", | it, draw : & mut Draw | it.slot(draw.i32()))]
    ),
    row!(PcTestdev, "pc-testdev", []),
    row!(
        Pca9535, "pca9535", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("description", | it, draw : & mut Draw | it.description(draw
        .text("str"))), ("led0", | it, draw : & mut Draw | it.led0(draw.bool())),
        ("led1", | it, draw : & mut Draw | it.led1(draw.bool())), ("led10", | it, draw :
        & mut Draw | it.led10(draw.bool())), ("led11", | it, draw : & mut Draw | it
        .led11(draw.bool())), ("led12", | it, draw : & mut Draw | it.led12(draw.bool())),
        ("led13", | it, draw : & mut Draw | it.led13(draw.bool())), ("led14", | it, draw
        : & mut Draw | it.led14(draw.bool())), ("led15", | it, draw : & mut Draw | it
        .led15(draw.bool())), ("led2", | it, draw : & mut Draw | it.led2(draw.bool())),
        ("led3", | it, draw : & mut Draw | it.led3(draw.bool())), ("led4", | it, draw : &
        mut Draw | it.led4(draw.bool())), ("led5", | it, draw : & mut Draw | it.led5(draw
        .bool())), ("led6", | it, draw : & mut Draw | it.led6(draw.bool())), ("led7", |
        it, draw : & mut Draw | it.led7(draw.bool())), ("led8", | it, draw : & mut Draw |
        it.led8(draw.bool())), ("led9", | it, draw : & mut Draw | it.led9(draw.bool()))]
    ),
    row!(
        Pca9546, "pca9546", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("name", | it, draw : & mut Draw | it.name(draw.text("str")))]
    ),
    row!(
        Pca9548, "pca9548", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("name", | it, draw : & mut Draw | it.name(draw.text("str")))]
    ),
    row!(
        Pca9552, "pca9552", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("description", | it, draw : & mut Draw | it.description(draw
        .text("str"))), ("led0", | it, draw : & mut Draw | it.led0(draw.bool())),
        ("led1", | it, draw : & mut Draw | it.led1(draw.bool())), ("led10", | it, draw :
        & mut Draw | it.led10(draw.bool())), ("led11", | it, draw : & mut Draw | it
        .led11(draw.bool())), ("led12", | it, draw : & mut Draw | it.led12(draw.bool())),
        ("led13", | it, draw : & mut Draw | it.led13(draw.bool())), ("led14", | it, draw
        : & mut Draw | it.led14(draw.bool())), ("led15", | it, draw : & mut Draw | it
        .led15(draw.bool())), ("led2", | it, draw : & mut Draw | it.led2(draw.bool())),
        ("led3", | it, draw : & mut Draw | it.led3(draw.bool())), ("led4", | it, draw : &
        mut Draw | it.led4(draw.bool())), ("led5", | it, draw : & mut Draw | it.led5(draw
        .bool())), ("led6", | it, draw : & mut Draw | it.led6(draw.bool())), ("led7", |
        it, draw : & mut Draw | it.led7(draw.bool())), ("led8", | it, draw : & mut Draw |
        it.led8(draw.bool())), ("led9", | it, draw : & mut Draw | it.led9(draw.bool()))]
    ),
    row!(
        Pca9554, "pca9554", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("description", | it, draw : & mut Draw | it.description(draw
        .text("str"))), ("pin0", | it, draw : & mut Draw | it.pin0(draw.bool())),
        ("pin1", | it, draw : & mut Draw | it.pin1(draw.bool())), ("pin2", | it, draw : &
        mut Draw | it.pin2(draw.bool())), ("pin3", | it, draw : & mut Draw | it.pin3(draw
        .bool())), ("pin4", | it, draw : & mut Draw | it.pin4(draw.bool())), ("pin5", |
        it, draw : & mut Draw | it.pin5(draw.bool())), ("pin6", | it, draw : & mut Draw |
        it.pin6(draw.bool())), ("pin7", | it, draw : & mut Draw | it.pin7(draw.bool()))]
    ),
    row!(
        PciBridge, "pci-bridge", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bus-reserve", | it, draw : & mut Draw | it.bus_reserve(draw.u32())),
        ("chassis_nr", | it, draw : & mut Draw | it.chassis_nr(draw.u8())),
        ("io-reserve", | it, draw : & mut Draw | it.io_reserve(draw.size())),
        ("mem-reserve", | it, draw : & mut Draw | it.mem_reserve(draw.size())), ("msi", |
        it, draw : & mut Draw | it.msi(draw.one(types::OnOffAuto::KNOWN))),
        ("pref32-reserve", | it, draw : & mut Draw | it.pref32_reserve(draw.size())),
        ("pref64-reserve", | it, draw : & mut Draw | it.pref64_reserve(draw.size())),
        ("shpc", | it, draw : & mut Draw | it.shpc(draw.bool()))]
    ),
    row!(
        PciBridgeSeat, "pci-bridge-seat", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bus-reserve", | it, draw : & mut Draw | it.bus_reserve(draw.u32())),
        ("chassis_nr", | it, draw : & mut Draw | it.chassis_nr(draw.u8())),
        ("io-reserve", | it, draw : & mut Draw | it.io_reserve(draw.size())),
        ("mem-reserve", | it, draw : & mut Draw | it.mem_reserve(draw.size())), ("msi", |
        it, draw : & mut Draw | it.msi(draw.one(types::OnOffAuto::KNOWN))),
        ("pref32-reserve", | it, draw : & mut Draw | it.pref32_reserve(draw.size())),
        ("pref64-reserve", | it, draw : & mut Draw | it.pref64_reserve(draw.size())),
        ("shpc", | it, draw : & mut Draw | it.shpc(draw.bool()))]
    ),
    row!(
        PciIpmiBt, "pci-ipmi-bt", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("bmc", |
        it, draw : & mut Draw | it.bmc(draw.text("link=ipmi-bmc")))]
    ),
    row!(
        PciIpmiKcs, "pci-ipmi-kcs", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("bmc", |
        it, draw : & mut Draw | it.bmc(draw.text("link=ipmi-bmc")))]
    ),
    row!(
        PciOhci, "pci-ohci", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("firstport", | it, draw : & mut Draw
        | it.firstport(draw.u32())), ("masterbus", | it, draw : & mut Draw | it
        .masterbus(draw.text("str"))), ("num-ports", | it, draw : & mut Draw | it
        .num_ports(draw.u32()))]
    ),
    row!(
        PciSerial, "pci-serial", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("baudbase", | it, draw : & mut Draw | it.baudbase(draw.u32())), ("chardev", |
        it, draw : & mut Draw | it.chardev(draw.text("chardev"))), ("prog_if", | it, draw
        : & mut Draw | it.prog_if(draw.u8())), ("wakeup", | it, draw : & mut Draw | it
        .wakeup(draw.bool()))]
    ),
    row!(
        PciSerial2x, "pci-serial-2x", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("chardev1", | it, draw : & mut Draw | it.chardev1(draw.text("chardev"))),
        ("chardev2", | it, draw : & mut Draw | it.chardev2(draw.text("chardev"))),
        ("prog_if", | it, draw : & mut Draw | it.prog_if(draw.u8()))]
    ),
    row!(
        PciSerial4x, "pci-serial-4x", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("chardev1", | it, draw : & mut Draw | it.chardev1(draw.text("chardev"))),
        ("chardev2", | it, draw : & mut Draw | it.chardev2(draw.text("chardev"))),
        ("chardev3", | it, draw : & mut Draw | it.chardev3(draw.text("chardev"))),
        ("chardev4", | it, draw : & mut Draw | it.chardev4(draw.text("chardev"))),
        ("prog_if", | it, draw : & mut Draw | it.prog_if(draw.u8()))]
    ),
    row!(
        PciTestdev, "pci-testdev", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("membar",
        | it, draw : & mut Draw | it.membar(draw.size())), ("membar-backed", | it, draw :
        & mut Draw | it.membar_backed(draw.bool()))]
    ),
    row!(
        PciePciBridge, "pcie-pci-bridge", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("msi", |
        it, draw : & mut Draw | it.msi(draw.one(types::OnOffAuto::KNOWN)))]
    ),
    row!(
        PcieRootPort, "pcie-root-port", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("aer_log_max", | it, draw : & mut Draw | it.aer_log_max(draw.u16())),
        ("bus-reserve", | it, draw : & mut Draw | it.bus_reserve(draw.u32())),
        ("chassis", | it, draw : & mut Draw | it.chassis(draw.u8())), ("disable-acs", |
        it, draw : & mut Draw | it.disable_acs(draw.bool())), ("hotplug", | it, draw : &
        mut Draw | it.hotplug(draw.bool())), ("io-reserve", | it, draw : & mut Draw | it
        .io_reserve(draw.size())), ("mem-reserve", | it, draw : & mut Draw | it
        .mem_reserve(draw.size())), ("port", | it, draw : & mut Draw | it.port(draw
        .u8())), ("power_controller_present", | it, draw : & mut Draw | it
        .power_controller_present(draw.bool())), ("pref32-reserve", | it, draw : & mut
        Draw | it.pref32_reserve(draw.size())), ("pref64-reserve", | it, draw : & mut
        Draw | it.pref64_reserve(draw.size())), ("slot", | it, draw : & mut Draw | it
        .slot(draw.u16()))]
    ),
    row!(
        Pcm3680Pci, "pcm3680_pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("canbus0", | it, draw : & mut Draw | it.canbus0(draw.text("link=can-bus"))),
        ("canbus1", | it, draw : & mut Draw | it.canbus1(draw.text("link=can-bus")))]
    ),
    row!(
        Pcnet, "pcnet", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        Piix3Ide, "piix3-ide", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        Piix3UsbUhci, "piix3-usb-uhci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bandwidth", | it, draw : & mut Draw | it.bandwidth(draw.u32())), ("maxframes",
        | it, draw : & mut Draw | it.maxframes(draw.u32()))]
    ),
    row!(
        Piix4Ide, "piix4-ide", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        Piix4UsbUhci, "piix4-usb-uhci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bandwidth", | it, draw : & mut Draw | it.bandwidth(draw.u32())), ("maxframes",
        | it, draw : & mut Draw | it.maxframes(draw.u32()))]
    ),
    row!(PnvN1Chiplet, "pnv-N1-chiplet", []),
    row!(PnvNestChipletPervasive, "pnv-nest-chiplet-pervasive", []),
    row!(
        PnvNmmu, "pnv-nmmu", [("chip", | it, draw : & mut Draw | it.chip(draw
        .text("link=pnv-chip"))), ("nmmu_id", | it, draw : & mut Draw | it.nmmu_id(draw
        .u32()))]
    ),
    row!(
        PnvPhb, "pnv-phb", [("bypass-iommu", | it, draw : & mut Draw | it
        .bypass_iommu(draw.bool())), ("chip", | it, draw : & mut Draw | it.chip(draw
        .text("link=pnv-chip"))), ("chip-id", | it, draw : & mut Draw | it.chip_id(draw
        .u32())), ("index", | it, draw : & mut Draw | it.index(draw.u32())), ("pec", |
        it, draw : & mut Draw | it.pec(draw.text("link=pnv-phb4-pec"))), ("version", |
        it, draw : & mut Draw | it.version(draw.u32()))]
    ),
    row!(
        PnvPhbRootPort, "pnv-phb-root-port", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("aer_log_max", | it, draw : & mut Draw | it.aer_log_max(draw.u16())),
        ("chassis", | it, draw : & mut Draw | it.chassis(draw.u8())), ("disable-acs", |
        it, draw : & mut Draw | it.disable_acs(draw.bool())), ("hotplug", | it, draw : &
        mut Draw | it.hotplug(draw.bool())), ("port", | it, draw : & mut Draw | it
        .port(draw.u8())), ("power_controller_present", | it, draw : & mut Draw | it
        .power_controller_present(draw.bool())), ("slot", | it, draw : & mut Draw | it
        .slot(draw.u16())), ("version", | it, draw : & mut Draw | it.version(draw
        .u32()))]
    ),
    row!(
        Power10V2_0SpaprCpuCore, "power10_v2.0-spapr-cpu-core", [("core-id", | it, draw :
        & mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Power11V2_0SpaprCpuCore, "power11_v2.0-spapr-cpu-core", [("core-id", | it, draw :
        & mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Power5pV2_1SpaprCpuCore, "power5p_v2.1-spapr-cpu-core", [("core-id", | it, draw :
        & mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Power7V2_3SpaprCpuCore, "power7_v2.3-spapr-cpu-core", [("core-id", | it, draw : &
        mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Power7pV2_1SpaprCpuCore, "power7p_v2.1-spapr-cpu-core", [("core-id", | it, draw :
        & mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Power8V2_0SpaprCpuCore, "power8_v2.0-spapr-cpu-core", [("core-id", | it, draw : &
        mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Power8eV2_1SpaprCpuCore, "power8e_v2.1-spapr-cpu-core", [("core-id", | it, draw :
        & mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Power8nvlV1_0SpaprCpuCore, "power8nvl_v1.0-spapr-cpu-core", [("core-id", | it,
        draw : & mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw
        | it.node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Power9V2_0SpaprCpuCore, "power9_v2.0-spapr-cpu-core", [("core-id", | it, draw : &
        mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        Power9V2_2SpaprCpuCore, "power9_v2.2-spapr-cpu-core", [("core-id", | it, draw : &
        mut Draw | it.core_id(draw.i64())), ("node-id", | it, draw : & mut Draw | it
        .node_id(draw.i32())), ("nr-threads", | it, draw : & mut Draw | it
        .nr_threads(draw.i64()))]
    ),
    row!(
        PrepSystemio, "prep-systemio", [("equipment", | it, draw : & mut Draw | it
        .equipment(draw.u8())), ("ibm-planar-id", | it, draw : & mut Draw | it
        .ibm_planar_id(draw.u8()))]
    ),
    row!(
        Pvpanic, "pvpanic", [("events", | it, draw : & mut Draw | it.events(draw.u8())),
        ("ioport", | it, draw : & mut Draw | it.ioport(draw.u16()))]
    ),
    row!(
        PvpanicPci, "pvpanic-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("events",
        | it, draw : & mut Draw | it.events(draw.u8()))]
    ),
    row!(
        Pvrdma, "pvrdma", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("dev-caps-max-ah", | it, draw : & mut
        Draw | it.dev_caps_max_ah(draw.i32())), ("dev-caps-max-cq", | it, draw : & mut
        Draw | it.dev_caps_max_cq(draw.i32())), ("dev-caps-max-mr", | it, draw : & mut
        Draw | it.dev_caps_max_mr(draw.i32())), ("dev-caps-max-mr-size", | it, draw : &
        mut Draw | it.dev_caps_max_mr_size(draw.u64())), ("dev-caps-max-pd", | it, draw :
        & mut Draw | it.dev_caps_max_pd(draw.i32())), ("dev-caps-max-qp", | it, draw : &
        mut Draw | it.dev_caps_max_qp(draw.i32())), ("dev-caps-max-qp-init-rd-atom", |
        it, draw : & mut Draw | it.dev_caps_max_qp_init_rd_atom(draw.i32())),
        ("dev-caps-max-srq", | it, draw : & mut Draw | it.dev_caps_max_srq(draw.i32())),
        ("dev-caps-qp-rd-atom", | it, draw : & mut Draw | it.dev_caps_qp_rd_atom(draw
        .i32())), ("ibdev", | it, draw : & mut Draw | it.ibdev(draw.text("str"))),
        ("ibport", | it, draw : & mut Draw | it.ibport(draw.u8())), ("mad-chardev", | it,
        draw : & mut Draw | it.mad_chardev(draw.text("chardev"))), ("netdev", | it, draw
        : & mut Draw | it.netdev(draw.text("netdev")))]
    ),
    row!(
        Pvscsi, "pvscsi", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("use_msg", | it, draw : & mut Draw |
        it.use_msg(draw.u8()))]
    ),
    row!(
        Pxb, "pxb", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())),
        ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bus_nr", | it, draw : & mut Draw |
        it.bus_nr(draw.u8())), ("bypass_iommu", | it, draw : & mut Draw | it
        .bypass_iommu(draw.bool())), ("numa_node", | it, draw : & mut Draw | it
        .numa_node(draw.u16()))]
    ),
    row!(
        PxbCxl, "pxb-cxl", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bus_nr", | it, draw : & mut Draw |
        it.bus_nr(draw.u8())), ("bypass_iommu", | it, draw : & mut Draw | it
        .bypass_iommu(draw.bool())), ("hdm_for_passthrough", | it, draw : & mut Draw | it
        .hdm_for_passthrough(draw.bool())), ("numa_node", | it, draw : & mut Draw | it
        .numa_node(draw.u16()))]
    ),
    row!(
        PxbPcie, "pxb-pcie", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bus_nr", | it, draw : & mut Draw |
        it.bus_nr(draw.u8())), ("bypass_iommu", | it, draw : & mut Draw | it
        .bypass_iommu(draw.bool())), ("numa_node", | it, draw : & mut Draw | it
        .numa_node(draw.u16()))]
    ),
    row!(
        QemuXhci, "qemu-xhci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("conditional-intr-mapping", | it, draw : & mut Draw | it
        .conditional_intr_mapping(draw.bool())), ("host", | it, draw : & mut Draw | it
        .host(draw.text("link=device"))), ("msi", | it, draw : & mut Draw | it.msi(draw
        .one(types::OnOffAuto::KNOWN))), ("msix", | it, draw : & mut Draw | it.msix(draw
        .one(types::OnOffAuto::KNOWN))), ("p2", | it, draw : & mut Draw | it.p2(draw
        .u32())), ("p3", | it, draw : & mut Draw | it.p3(draw.u32())), ("streams", | it,
        draw : & mut Draw | it.streams(draw.bool()))]
    ),
    row!(
        Raa228000, "raa228000", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        Raa229004, "raa229004", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        Ramfb, "ramfb", [("use-legacy-x86-rom", | it, draw : & mut Draw | it
        .use_legacy_x86_rom(draw.bool()))]
    ),
    row!(
        RiscvIommuPci, "riscv-iommu-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("ats", |
        it, draw : & mut Draw | it.ats(draw.bool())), ("bus", | it, draw : & mut Draw |
        it.bus_(draw.u32())), ("device-id", | it, draw : & mut Draw | it.device_id(draw
        .u16())), ("downstream-mr", | it, draw : & mut Draw | it.downstream_mr(draw
        .text("link=memory-region"))), ("g-stage", | it, draw : & mut Draw | it
        .g_stage(draw.bool())), ("hpm-counters", | it, draw : & mut Draw | it
        .hpm_counters(draw.u8())), ("intremap", | it, draw : & mut Draw | it
        .intremap(draw.bool())), ("ioatc-limit", | it, draw : & mut Draw | it
        .ioatc_limit(draw.u32())), ("off", | it, draw : & mut Draw | it.off(draw
        .bool())), ("pas-bits", | it, draw : & mut Draw | it.pas_bits(draw.u32())),
        ("revision", | it, draw : & mut Draw | it.revision(draw.u8())), ("s-stage", | it,
        draw : & mut Draw | it.s_stage(draw.bool())), ("vendor-id", | it, draw : & mut
        Draw | it.vendor_id(draw.u16())), ("version", | it, draw : & mut Draw | it
        .version(draw.u32()))]
    ),
    row!(RiscvK230Soc, "riscv.k230.soc", []),
    row!(
        Rocker, "rocker", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("fp_start_macaddr", | it, draw : &
        mut Draw | it.fp_start_macaddr(draw.value:: < MacAddress > ())), ("len-ports", |
        it, draw : & mut Draw | it.len_ports(draw.u32())), ("name", | it, draw : & mut
        Draw | it.name(draw.text("str"))), ("ports", | it, draw : & mut Draw | it
        .ports(draw.list:: < PropertyValue > ())), ("switch_id", | it, draw : & mut Draw
        | it.switch_id(draw.u64())), ("world", | it, draw : & mut Draw | it.world(draw
        .text("str")))]
    ),
    row!(
        Rs5c372, "rs5c372", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        Rs6000Mc, "rs6000-mc", [("auto-configure", | it, draw : & mut Draw | it
        .auto_configure(draw.bool())), ("ram-size", | it, draw : & mut Draw | it
        .ram_size(draw.u32()))]
    ),
    row!(
        Rtl8139, "rtl8139", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        Sb16, "sb16", [("audiodev", | it, draw : & mut Draw | it.audiodev(draw
        .text("audiodev"))), ("dma", | it, draw : & mut Draw | it.dma(draw.u32())),
        ("dma16", | it, draw : & mut Draw | it.dma16(draw.u32())), ("iobase", | it, draw
        : & mut Draw | it.iobase(draw.u32())), ("irq", | it, draw : & mut Draw | it
        .irq(draw.u32())), ("version", | it, draw : & mut Draw | it.version(draw.u32()))]
    ),
    row!(
        SbsaGwdt, "sbsa-gwdt", [("clock-frequency", | it, draw : & mut Draw | it
        .clock_frequency(draw.u64())), ("wdat", | it, draw : & mut Draw | it.wdat(draw
        .bool()))]
    ),
    row!(
        Sclpconsole, "sclpconsole", [("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev")))]
    ),
    row!(
        Sclplmconsole, "sclplmconsole", [("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("echo", | it, draw : & mut Draw | it.echo(draw
        .bool())), ("write_errors", | it, draw : & mut Draw | it.write_errors(draw
        .u32()))]
    ),
    row!(
        ScsiBlock, "scsi-block", [("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("channel", | it, draw : & mut Draw | it.channel(draw
        .u32())), ("drive", | it, draw : & mut Draw | it.drive(draw.text("node"))),
        ("io_timeout", | it, draw : & mut Draw | it.io_timeout(draw.u32())), ("lun", |
        it, draw : & mut Draw | it.lun(draw.u32())), ("max_io_size", | it, draw : & mut
        Draw | it.max_io_size(draw.u64())), ("max_unmap_size", | it, draw : & mut Draw |
        it.max_unmap_size(draw.u64())), ("migrate-pr", | it, draw : & mut Draw | it
        .migrate_pr(draw.bool())), ("rerror", | it, draw : & mut Draw | it.rerror(draw
        .one(types::BlockdevOnError::KNOWN))), ("rotation_rate", | it, draw : & mut Draw
        | it.rotation_rate(draw.u16())), ("scsi-id", | it, draw : & mut Draw | it
        .scsi_id(draw.u32())), ("scsi_version", | it, draw : & mut Draw | it
        .scsi_version(draw.i32())), ("share-rw", | it, draw : & mut Draw | it
        .share_rw(draw.bool())), ("werror", | it, draw : & mut Draw | it.werror(draw
        .one(types::BlockdevOnError::KNOWN)))]
    ),
    row!(
        ScsiCd, "scsi-cd", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("channel", | it, draw : & mut Draw | it.channel(draw
        .u32())), ("device_id", | it, draw : & mut Draw | it.device_id(draw
        .text("str"))), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("loadparm", | it, draw : & mut Draw | it
        .loadparm(draw.text("str"))), ("logical_block_size", | it, draw : & mut Draw | it
        .logical_block_size(draw.size())), ("lun", | it, draw : & mut Draw | it.lun(draw
        .u32())), ("max_io_size", | it, draw : & mut Draw | it.max_io_size(draw.u64())),
        ("migrate-emulated-scsi-request", | it, draw : & mut Draw | it
        .migrate_emulated_scsi_request(draw.bool())), ("min_io_size", | it, draw : & mut
        Draw | it.min_io_size(draw.size())), ("opt_io_size", | it, draw : & mut Draw | it
        .opt_io_size(draw.size())), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("port_index", | it, draw : & mut Draw | it
        .port_index(draw.u16())), ("port_wwn", | it, draw : & mut Draw | it.port_wwn(draw
        .u64())), ("product", | it, draw : & mut Draw | it.product(draw.text("str"))),
        ("quirk_mode_page_apple_vendor", | it, draw : & mut Draw | it
        .quirk_mode_page_apple_vendor(draw.bool())), ("quirk_mode_page_set_block_size", |
        it, draw : & mut Draw | it.quirk_mode_page_set_block_size(draw.bool())),
        ("quirk_mode_page_truncated", | it, draw : & mut Draw | it
        .quirk_mode_page_truncated(draw.bool())),
        ("quirk_mode_page_vendor_specific_apple", | it, draw : & mut Draw | it
        .quirk_mode_page_vendor_specific_apple(draw.bool())),
        ("quirk_mode_sense_rom_use_dbd", | it, draw : & mut Draw | it
        .quirk_mode_sense_rom_use_dbd(draw.bool())), ("rerror", | it, draw : & mut Draw |
        it.rerror(draw.one(types::BlockdevOnError::KNOWN))), ("scsi-id", | it, draw : &
        mut Draw | it.scsi_id(draw.u32())), ("scsi_version", | it, draw : & mut Draw | it
        .scsi_version(draw.i32())), ("serial", | it, draw : & mut Draw | it.serial(draw
        .text("str"))), ("share-rw", | it, draw : & mut Draw | it.share_rw(draw.bool())),
        ("stats-intervals", | it, draw : & mut Draw | it.stats_intervals(draw.list:: <
        PropertyValue > ())), ("vendor", | it, draw : & mut Draw | it.vendor(draw
        .text("str"))), ("ver", | it, draw : & mut Draw | it.ver(draw.text("str"))),
        ("werror", | it, draw : & mut Draw | it.werror(draw
        .one(types::BlockdevOnError::KNOWN))), ("write-cache", | it, draw : & mut Draw |
        it.write_cache(draw.one(types::OnOffAuto::KNOWN))), ("wwn", | it, draw : & mut
        Draw | it.wwn(draw.u64()))]
    ),
    row!(
        ScsiGeneric, "scsi-generic", [("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("channel", | it, draw : & mut Draw | it.channel(draw
        .u32())), ("drive", | it, draw : & mut Draw | it.drive(draw.text("node"))),
        ("io_timeout", | it, draw : & mut Draw | it.io_timeout(draw.u32())), ("lun", |
        it, draw : & mut Draw | it.lun(draw.u32())), ("scsi-id", | it, draw : & mut Draw
        | it.scsi_id(draw.u32())), ("share-rw", | it, draw : & mut Draw | it
        .share_rw(draw.bool()))]
    ),
    row!(
        ScsiHd, "scsi-hd", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("channel", | it, draw : & mut Draw | it.channel(draw
        .u32())), ("cyls", | it, draw : & mut Draw | it.cyls(draw.u32())), ("device_id",
        | it, draw : & mut Draw | it.device_id(draw.text("str"))),
        ("discard_granularity", | it, draw : & mut Draw | it.discard_granularity(draw
        .size())), ("dpofua", | it, draw : & mut Draw | it.dpofua(draw.bool())),
        ("drive", | it, draw : & mut Draw | it.drive(draw.text("node"))), ("heads", | it,
        draw : & mut Draw | it.heads(draw.u32())), ("lcyls", | it, draw : & mut Draw | it
        .lcyls(draw.u32())), ("lheads", | it, draw : & mut Draw | it.lheads(draw.u32())),
        ("loadparm", | it, draw : & mut Draw | it.loadparm(draw.text("str"))),
        ("logical_block_size", | it, draw : & mut Draw | it.logical_block_size(draw
        .size())), ("lsecs", | it, draw : & mut Draw | it.lsecs(draw.u32())), ("lun", |
        it, draw : & mut Draw | it.lun(draw.u32())), ("max_io_size", | it, draw : & mut
        Draw | it.max_io_size(draw.u64())), ("max_unmap_size", | it, draw : & mut Draw |
        it.max_unmap_size(draw.u64())), ("migrate-emulated-scsi-request", | it, draw : &
        mut Draw | it.migrate_emulated_scsi_request(draw.bool())), ("min_io_size", | it,
        draw : & mut Draw | it.min_io_size(draw.size())), ("opt_io_size", | it, draw : &
        mut Draw | it.opt_io_size(draw.size())), ("physical_block_size", | it, draw : &
        mut Draw | it.physical_block_size(draw.size())), ("port_index", | it, draw : &
        mut Draw | it.port_index(draw.u16())), ("port_wwn", | it, draw : & mut Draw | it
        .port_wwn(draw.u64())), ("product", | it, draw : & mut Draw | it.product(draw
        .text("str"))), ("quirk_mode_page_set_block_size", | it, draw : & mut Draw | it
        .quirk_mode_page_set_block_size(draw.bool())),
        ("quirk_mode_page_vendor_specific_apple", | it, draw : & mut Draw | it
        .quirk_mode_page_vendor_specific_apple(draw.bool())), ("removable", | it, draw :
        & mut Draw | it.removable(draw.bool())), ("rerror", | it, draw : & mut Draw | it
        .rerror(draw.one(types::BlockdevOnError::KNOWN))), ("rotation_rate", | it, draw :
        & mut Draw | it.rotation_rate(draw.u16())), ("scsi-id", | it, draw : & mut Draw |
        it.scsi_id(draw.u32())), ("scsi_version", | it, draw : & mut Draw | it
        .scsi_version(draw.i32())), ("secs", | it, draw : & mut Draw | it.secs(draw
        .u32())), ("serial", | it, draw : & mut Draw | it.serial(draw.text("str"))),
        ("share-rw", | it, draw : & mut Draw | it.share_rw(draw.bool())),
        ("stats-intervals", | it, draw : & mut Draw | it.stats_intervals(draw.list:: <
        PropertyValue > ())), ("vendor", | it, draw : & mut Draw | it.vendor(draw
        .text("str"))), ("ver", | it, draw : & mut Draw | it.ver(draw.text("str"))),
        ("werror", | it, draw : & mut Draw | it.werror(draw
        .one(types::BlockdevOnError::KNOWN))), ("write-cache", | it, draw : & mut Draw |
        it.write_cache(draw.one(types::OnOffAuto::KNOWN))), ("wwn", | it, draw : & mut
        Draw | it.wwn(draw.u64()))]
    ),
    row!(
        SdCard, "sd-card", [("drive", | it, draw : & mut Draw | it.drive(draw
        .text("node"))), ("spec_version", | it, draw : & mut Draw | it.spec_version(draw
        .u8())), ("spi", | it, draw : & mut Draw | it.spi(draw.bool()))]
    ),
    row!(
        SdCardSpi, "sd-card-spi", [("drive", | it, draw : & mut Draw | it.drive(draw
        .text("node"))), ("spec_version", | it, draw : & mut Draw | it.spec_version(draw
        .u8()))]
    ),
    row!(
        SdhciPci, "sdhci-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("capareg", | it, draw : & mut Draw | it.capareg(draw.u64())), ("endianness", |
        it, draw : & mut Draw | it.endianness(draw.u8())), ("maxcurr", | it, draw : & mut
        Draw | it.maxcurr(draw.u64())), ("sd-spec-version", | it, draw : & mut Draw | it
        .sd_spec_version(draw.u8())), ("uhs", | it, draw : & mut Draw | it.uhs(draw
        .u8())), ("vendor", | it, draw : & mut Draw | it.vendor(draw.u8()))]
    ),
    row!(
        SecondaryVga, "secondary-vga", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("big-endian-framebuffer", | it, draw : & mut Draw | it
        .big_endian_framebuffer(draw.bool())), ("edid", | it, draw : & mut Draw | it
        .edid(draw.bool())), ("qemu-extended-regs", | it, draw : & mut Draw | it
        .qemu_extended_regs(draw.bool())), ("refresh_rate", | it, draw : & mut Draw | it
        .refresh_rate(draw.u32())), ("vgamem_mb", | it, draw : & mut Draw | it
        .vgamem_mb(draw.u32())), ("xmax", | it, draw : & mut Draw | it.xmax(draw.u32())),
        ("xres", | it, draw : & mut Draw | it.xres(draw.u32())), ("ymax", | it, draw : &
        mut Draw | it.ymax(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw
        .u32()))]
    ),
    row!(Sga, "sga", []),
    row!(
        Sii3112, "sii3112", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        Sii9022, "sii9022", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(
        Sm501, "sm501", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("vram-size", | it, draw : & mut Draw
        | it.vram_size(draw.u32()))]
    ),
    row!(
        SmbusIpmi, "smbus-ipmi", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("bmc", | it, draw : & mut Draw | it.bmc(draw.text("link=ipmi-bmc")))]
    ),
    row!(
        SpMem, "sp-mem", [("addr", | it, draw : & mut Draw | it.addr(draw.u64())),
        ("memdev", | it, draw : & mut Draw | it.memdev(draw
        .text("link=memory-backend"))), ("node", | it, draw : & mut Draw | it.node(draw
        .u32()))]
    ),
    row!(
        SpaprNvdimm, "spapr-nvdimm", [("addr", | it, draw : & mut Draw | it.addr(draw
        .u64())), ("label-size", | it, draw : & mut Draw | it.label_size(draw.i64())),
        ("memdev", | it, draw : & mut Draw | it.memdev(draw
        .text("link=memory-backend"))), ("node", | it, draw : & mut Draw | it.node(draw
        .u32())), ("pmem-override", | it, draw : & mut Draw | it.pmem_override(draw
        .bool())), ("slot", | it, draw : & mut Draw | it.slot(draw.i32())), ("unarmed", |
        it, draw : & mut Draw | it.unarmed(draw.bool())), ("uuid", | it, draw : & mut
        Draw | it.uuid(draw.value:: < Uuid > ()))]
    ),
    row!(
        SpaprPciHostBridge, "spapr-pci-host-bridge", [("bypass-iommu", | it, draw : & mut
        Draw | it.bypass_iommu(draw.bool())), ("ddw", | it, draw : & mut Draw | it
        .ddw(draw.bool())), ("dma64_win_addr", | it, draw : & mut Draw | it
        .dma64_win_addr(draw.u64())), ("dma_win_addr", | it, draw : & mut Draw | it
        .dma_win_addr(draw.u64())), ("dma_win_size", | it, draw : & mut Draw | it
        .dma_win_size(draw.u64())), ("index", | it, draw : & mut Draw | it.index(draw
        .u32())), ("io_win_size", | it, draw : & mut Draw | it.io_win_size(draw.u64())),
        ("mem64_win_size", | it, draw : & mut Draw | it.mem64_win_size(draw.u64())),
        ("mem_win_size", | it, draw : & mut Draw | it.mem_win_size(draw.u64())),
        ("numa_node", | it, draw : & mut Draw | it.numa_node(draw.u32())),
        ("pcie-extended-configuration-space", | it, draw : & mut Draw | it
        .pcie_extended_configuration_space(draw.bool())), ("pgsz", | it, draw : & mut
        Draw | it.pgsz(draw.u64())), ("pre-5.1-associativity", | it, draw : & mut Draw |
        it.pre_5_1_associativity(draw.bool()))]
    ),
    row!(
        SpaprRng, "spapr-rng", [("rng", | it, draw : & mut Draw | it.rng(draw
        .text("link=rng-backend"))), ("use-kvm", | it, draw : & mut Draw | it
        .use_kvm(draw.bool()))]
    ),
    row!(
        SpaprTpmProxy, "spapr-tpm-proxy", [("host-path", | it, draw : & mut Draw | it
        .host_path(draw.text("str")))]
    ),
    row!(
        SpaprVlan, "spapr-vlan", [("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw.value:: <
        MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev"))), ("reg", | it, draw : & mut Draw | it.reg(draw.u32())),
        ("use-rx-buffer-pools", | it, draw : & mut Draw | it.use_rx_buffer_pools(draw
        .bool()))]
    ),
    row!(
        SpaprVscsi, "spapr-vscsi", [("reg", | it, draw : & mut Draw | it.reg(draw
        .u32()))]
    ),
    row!(
        SpaprVty, "spapr-vty", [("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("reg", | it, draw : & mut Draw | it.reg(draw.u32()))]
    ),
    row!(
        Ssd0303, "ssd0303", [("address", | it, draw : & mut Draw | it.address(draw
        .u8()))]
    ),
    row!(Ssd0323, "ssd0323", [("cs", | it, draw : & mut Draw | it.cs(draw.u8()))]),
    row!(
        Sungem, "sungem", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev"))), ("phy_addr", | it, draw : & mut Draw | it.phy_addr(draw
        .u32()))]
    ),
    row!(
        Tmp105, "tmp105", [("address", | it, draw : & mut Draw | it.address(draw.u8())),
        ("temperature", | it, draw : & mut Draw | it.temperature(draw.i64()))]
    ),
    row!(
        Tmp421, "tmp421", [("address", | it, draw : & mut Draw | it.address(draw.u8())),
        ("temperature0", | it, draw : & mut Draw | it.temperature0(draw.i64())),
        ("temperature1", | it, draw : & mut Draw | it.temperature1(draw.i64())),
        ("temperature2", | it, draw : & mut Draw | it.temperature2(draw.i64())),
        ("temperature3", | it, draw : & mut Draw | it.temperature3(draw.i64()))]
    ),
    row!(
        Tmp422, "tmp422", [("address", | it, draw : & mut Draw | it.address(draw.u8())),
        ("temperature0", | it, draw : & mut Draw | it.temperature0(draw.i64())),
        ("temperature1", | it, draw : & mut Draw | it.temperature1(draw.i64())),
        ("temperature2", | it, draw : & mut Draw | it.temperature2(draw.i64())),
        ("temperature3", | it, draw : & mut Draw | it.temperature3(draw.i64()))]
    ),
    row!(
        Tmp423, "tmp423", [("address", | it, draw : & mut Draw | it.address(draw.u8())),
        ("temperature0", | it, draw : & mut Draw | it.temperature0(draw.i64())),
        ("temperature1", | it, draw : & mut Draw | it.temperature1(draw.i64())),
        ("temperature2", | it, draw : & mut Draw | it.temperature2(draw.i64())),
        ("temperature3", | it, draw : & mut Draw | it.temperature3(draw.i64()))]
    ),
    row!(
        Tpci200, "tpci200", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        TpmCrb, "tpm-crb", [("cap-chunk", | it, draw : & mut Draw | it.cap_chunk(draw
        .bool())), ("ppi", | it, draw : & mut Draw | it.ppi(draw.bool())), ("tpmdev", |
        it, draw : & mut Draw | it.tpmdev(draw.text("tpm")))]
    ),
    row!(
        TpmSpapr, "tpm-spapr", [("reg", | it, draw : & mut Draw | it.reg(draw.u32())),
        ("tpmdev", | it, draw : & mut Draw | it.tpmdev(draw.text("tpm")))]
    ),
    row!(
        TpmTis, "tpm-tis", [("irq", | it, draw : & mut Draw | it.irq(draw.u32())),
        ("ppi", | it, draw : & mut Draw | it.ppi(draw.bool())), ("tpmdev", | it, draw : &
        mut Draw | it.tpmdev(draw.text("tpm")))]
    ),
    row!(
        TpmTisDevice, "tpm-tis-device", [("irq", | it, draw : & mut Draw | it.irq(draw
        .u32())), ("ppi", | it, draw : & mut Draw | it.ppi(draw.bool())), ("tpmdev", |
        it, draw : & mut Draw | it.tpmdev(draw.text("tpm")))]
    ),
    row!(
        TpmTisI2c, "tpm-tis-i2c", [("address", | it, draw : & mut Draw | it.address(draw
        .u8())), ("tpmdev", | it, draw : & mut Draw | it.tpmdev(draw.text("tpm")))]
    ),
    row!(
        Tulip, "tulip", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        U2fPassthru, "u2f-passthru", [("hidraw", | it, draw : & mut Draw | it.hidraw(draw
        .text("str"))), ("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw
        .bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw.text("str"))),
        ("port", | it, draw : & mut Draw | it.port(draw.text("str"))), ("serial", | it,
        draw : & mut Draw | it.serial(draw.text("str")))]
    ),
    row!(
        UefiVarsSysbus, "uefi-vars-sysbus", [("disable-custom-mode", | it, draw : & mut
        Draw | it.disable_custom_mode(draw.bool())), ("force-secure-boot", | it, draw : &
        mut Draw | it.force_secure_boot(draw.bool())), ("jsonfile", | it, draw : & mut
        Draw | it.jsonfile(draw.text("str"))), ("pcapfile", | it, draw : & mut Draw | it
        .pcapfile(draw.text("str"))), ("size", | it, draw : & mut Draw | it.size(draw
        .size())), ("use-pio", | it, draw : & mut Draw | it.use_pio(draw.bool()))]
    ),
    row!(
        UefiVarsX64, "uefi-vars-x64", [("disable-custom-mode", | it, draw : & mut Draw |
        it.disable_custom_mode(draw.bool())), ("force-secure-boot", | it, draw : & mut
        Draw | it.force_secure_boot(draw.bool())), ("jsonfile", | it, draw : & mut Draw |
        it.jsonfile(draw.text("str"))), ("pcapfile", | it, draw : & mut Draw | it
        .pcapfile(draw.text("str"))), ("size", | it, draw : & mut Draw | it.size(draw
        .size())), ("use-pio", | it, draw : & mut Draw | it.use_pio(draw.bool()))]
    ),
    row!(
        Ufs, "ufs", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())),
        ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("mcq", | it, draw : & mut Draw | it
        .mcq(draw.bool())), ("mcq-maxq", | it, draw : & mut Draw | it.mcq_maxq(draw
        .u8())), ("nutmrs", | it, draw : & mut Draw | it.nutmrs(draw.u8())), ("nutrs", |
        it, draw : & mut Draw | it.nutrs(draw.u8())), ("serial", | it, draw : & mut Draw
        | it.serial(draw.text("str"))), ("wb-max-size", | it, draw : & mut Draw | it
        .wb_max_size(draw.u32())), ("wb-min-size", | it, draw : & mut Draw | it
        .wb_min_size(draw.u32()))]
    ),
    row!(
        UfsLu, "ufs-lu", [("drive", | it, draw : & mut Draw | it.drive(draw
        .text("node"))), ("lun", | it, draw : & mut Draw | it.lun(draw.u8()))]
    ),
    row!(
        UsbAudio, "usb-audio", [("audiodev", | it, draw : & mut Draw | it.audiodev(draw
        .text("audiodev"))), ("buffer", | it, draw : & mut Draw | it.buffer(draw.u32())),
        ("debug", | it, draw : & mut Draw | it.debug(draw.u32())), ("msos-desc", | it,
        draw : & mut Draw | it.msos_desc(draw.bool())), ("multi", | it, draw : & mut Draw
        | it.multi(draw.bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw
        .text("str"))), ("port", | it, draw : & mut Draw | it.port(draw.text("str"))),
        ("serial", | it, draw : & mut Draw | it.serial(draw.text("str")))]
    ),
    row!(
        UsbBot, "usb-bot", [("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw
        .bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw.text("str"))),
        ("port", | it, draw : & mut Draw | it.port(draw.text("str"))), ("serial", | it,
        draw : & mut Draw | it.serial(draw.text("str")))]
    ),
    row!(
        UsbBraille, "usb-braille", [("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw
        .bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw.text("str"))),
        ("port", | it, draw : & mut Draw | it.port(draw.text("str"))), ("serial", | it,
        draw : & mut Draw | it.serial(draw.text("str")))]
    ),
    row!(
        UsbCcid, "usb-ccid", [("debug", | it, draw : & mut Draw | it.debug(draw.u8())),
        ("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw.bool())), ("pcap", |
        it, draw : & mut Draw | it.pcap(draw.text("str"))), ("port", | it, draw : & mut
        Draw | it.port(draw.text("str"))), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str")))]
    ),
    row!(
        UsbEhci, "usb-ehci", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("maxframes", | it, draw : & mut Draw
        | it.maxframes(draw.u32()))]
    ),
    row!(
        UsbHub, "usb-hub", [("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw
        .bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw.text("str"))),
        ("port", | it, draw : & mut Draw | it.port(draw.text("str"))), ("port-power", |
        it, draw : & mut Draw | it.port_power(draw.bool())), ("ports", | it, draw : & mut
        Draw | it.ports(draw.u32())), ("serial", | it, draw : & mut Draw | it.serial(draw
        .text("str")))]
    ),
    row!(
        UsbKbd, "usb-kbd", [("display", | it, draw : & mut Draw | it.display(draw
        .text("str"))), ("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw
        .bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw.text("str"))),
        ("port", | it, draw : & mut Draw | it.port(draw.text("str"))), ("serial", | it,
        draw : & mut Draw | it.serial(draw.text("str"))), ("usb_version", | it, draw : &
        mut Draw | it.usb_version(draw.u32()))]
    ),
    row!(
        UsbMouse, "usb-mouse", [("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw
        .bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw.text("str"))),
        ("port", | it, draw : & mut Draw | it.port(draw.text("str"))), ("serial", | it,
        draw : & mut Draw | it.serial(draw.text("str"))), ("usb_version", | it, draw : &
        mut Draw | it.usb_version(draw.u32()))]
    ),
    row!(
        UsbMtp, "usb-mtp", [("desc", | it, draw : & mut Draw | it.desc(draw
        .text("str"))), ("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw
        .bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw.text("str"))),
        ("port", | it, draw : & mut Draw | it.port(draw.text("str"))), ("readonly", | it,
        draw : & mut Draw | it.readonly(draw.bool())), ("rootdir", | it, draw : & mut
        Draw | it.rootdir(draw.text("str"))), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str")))]
    ),
    row!(
        UsbNet, "usb-net", [("bootindex", | it, draw : & mut Draw | it.bootindex(draw
        .i32())), ("mac", | it, draw : & mut Draw | it.mac(draw.value:: < MacAddress >
        ())), ("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw.bool())),
        ("netdev", | it, draw : & mut Draw | it.netdev(draw.text("netdev"))), ("pcap", |
        it, draw : & mut Draw | it.pcap(draw.text("str"))), ("port", | it, draw : & mut
        Draw | it.port(draw.text("str"))), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str")))]
    ),
    row!(
        UsbSerial, "usb-serial", [("always-plugged", | it, draw : & mut Draw | it
        .always_plugged(draw.bool())), ("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("msos-desc", | it, draw : & mut Draw | it
        .msos_desc(draw.bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw
        .text("str"))), ("port", | it, draw : & mut Draw | it.port(draw.text("str"))),
        ("serial", | it, draw : & mut Draw | it.serial(draw.text("str")))]
    ),
    row!(
        UsbStorage, "usb-storage", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("commandlog", | it, draw : & mut Draw | it
        .commandlog(draw.bool())), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("logical_block_size", | it, draw : & mut Draw | it
        .logical_block_size(draw.size())), ("min_io_size", | it, draw : & mut Draw | it
        .min_io_size(draw.size())), ("msos-desc", | it, draw : & mut Draw | it
        .msos_desc(draw.bool())), ("opt_io_size", | it, draw : & mut Draw | it
        .opt_io_size(draw.size())), ("pcap", | it, draw : & mut Draw | it.pcap(draw
        .text("str"))), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("port", | it, draw : & mut Draw | it
        .port(draw.text("str"))), ("removable", | it, draw : & mut Draw | it
        .removable(draw.bool())), ("rerror", | it, draw : & mut Draw | it.rerror(draw
        .one(types::BlockdevOnError::KNOWN))), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str"))), ("share-rw", | it, draw : & mut Draw | it
        .share_rw(draw.bool())), ("stats-intervals", | it, draw : & mut Draw | it
        .stats_intervals(draw.list:: < PropertyValue > ())), ("werror", | it, draw : &
        mut Draw | it.werror(draw.one(types::BlockdevOnError::KNOWN))), ("write-cache", |
        it, draw : & mut Draw | it.write_cache(draw.one(types::OnOffAuto::KNOWN)))]
    ),
    row!(
        UsbTablet, "usb-tablet", [("display", | it, draw : & mut Draw | it.display(draw
        .text("str"))), ("head", | it, draw : & mut Draw | it.head(draw.u32())),
        ("msos-desc", | it, draw : & mut Draw | it.msos_desc(draw.bool())), ("pcap", |
        it, draw : & mut Draw | it.pcap(draw.text("str"))), ("port", | it, draw : & mut
        Draw | it.port(draw.text("str"))), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str"))), ("usb_version", | it, draw : & mut Draw | it
        .usb_version(draw.u32()))]
    ),
    row!(
        UsbUas, "usb-uas", [("log-scsi-req", | it, draw : & mut Draw | it
        .log_scsi_req(draw.u32())), ("msos-desc", | it, draw : & mut Draw | it
        .msos_desc(draw.bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw
        .text("str"))), ("port", | it, draw : & mut Draw | it.port(draw.text("str"))),
        ("serial", | it, draw : & mut Draw | it.serial(draw.text("str")))]
    ),
    row!(
        UsbWacomTablet, "usb-wacom-tablet", [("msos-desc", | it, draw : & mut Draw | it
        .msos_desc(draw.bool())), ("pcap", | it, draw : & mut Draw | it.pcap(draw
        .text("str"))), ("port", | it, draw : & mut Draw | it.port(draw.text("str"))),
        ("serial", | it, draw : & mut Draw | it.serial(draw.text("str")))]
    ),
    row!(
        VfioAmdXgbe, "vfio-amd-xgbe", [("fd", | it, draw : & mut Draw | it.fd(draw
        .text("str"))), ("host", | it, draw : & mut Draw | it.host(draw.text("str"))),
        ("iommufd", | it, draw : & mut Draw | it.iommufd(draw.text("link=iommufd"))),
        ("mmap-timeout-ms", | it, draw : & mut Draw | it.mmap_timeout_ms(draw.u32())),
        ("sysfsdev", | it, draw : & mut Draw | it.sysfsdev(draw.text("str")))]
    ),
    row!(
        VfioAp, "vfio-ap", [("fd", | it, draw : & mut Draw | it.fd(draw.text("str"))),
        ("iommufd", | it, draw : & mut Draw | it.iommufd(draw.text("link=iommufd"))),
        ("sysfsdev", | it, draw : & mut Draw | it.sysfsdev(draw.text("str")))]
    ),
    row!(
        VfioCalxedaXgmac, "vfio-calxeda-xgmac", [("fd", | it, draw : & mut Draw | it
        .fd(draw.text("str"))), ("host", | it, draw : & mut Draw | it.host(draw
        .text("str"))), ("iommufd", | it, draw : & mut Draw | it.iommufd(draw
        .text("link=iommufd"))), ("mmap-timeout-ms", | it, draw : & mut Draw | it
        .mmap_timeout_ms(draw.u32())), ("sysfsdev", | it, draw : & mut Draw | it
        .sysfsdev(draw.text("str")))]
    ),
    row!(
        VfioCcw, "vfio-ccw", [("bootindex", | it, draw : & mut Draw | it.bootindex(draw
        .i32())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice >
        ())), ("fd", | it, draw : & mut Draw | it.fd(draw.text("str"))),
        ("force-orb-pfch", | it, draw : & mut Draw | it.force_orb_pfch(draw.bool())),
        ("iommufd", | it, draw : & mut Draw | it.iommufd(draw.text("link=iommufd"))),
        ("loadparm", | it, draw : & mut Draw | it.loadparm(draw.text("str"))),
        ("sysfsdev", | it, draw : & mut Draw | it.sysfsdev(draw.text("str")))]
    ),
    row!(
        VfioPci, "vfio-pci", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("ats", | it, draw : & mut Draw | it
        .ats(draw.one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw : & mut Draw |
        it.bootindex(draw.i32())), ("display", | it, draw : & mut Draw | it.display(draw
        .one(types::OnOffAuto::KNOWN))), ("enable-migration", | it, draw : & mut Draw |
        it.enable_migration(draw.one(types::OnOffAuto::KNOWN))), ("fd", | it, draw : &
        mut Draw | it.fd(draw.text("str"))), ("host", | it, draw : & mut Draw | it
        .host(draw.value:: < HostPciAddress > ())), ("iommufd", | it, draw : & mut Draw |
        it.iommufd(draw.text("link=iommufd"))), ("migration-events", | it, draw : & mut
        Draw | it.migration_events(draw.bool())), ("skip-vsc-check", | it, draw : & mut
        Draw | it.skip_vsc_check(draw.bool())), ("sysfsdev", | it, draw : & mut Draw | it
        .sysfsdev(draw.text("str"))), ("vf-token", | it, draw : & mut Draw | it
        .vf_token(draw.value:: < Uuid > ())), ("xres", | it, draw : & mut Draw | it
        .xres(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        VfioPciIgdLpcBridge, "vfio-pci-igd-lpc-bridge", [("acpi-index", | it, draw : &
        mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        VfioPciNohotplug, "vfio-pci-nohotplug", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("ats", |
        it, draw : & mut Draw | it.ats(draw.one(types::OnOffAuto::KNOWN))), ("bootindex",
        | it, draw : & mut Draw | it.bootindex(draw.i32())), ("display", | it, draw : &
        mut Draw | it.display(draw.one(types::OnOffAuto::KNOWN))), ("enable-migration", |
        it, draw : & mut Draw | it.enable_migration(draw.one(types::OnOffAuto::KNOWN))),
        ("fd", | it, draw : & mut Draw | it.fd(draw.text("str"))), ("host", | it, draw :
        & mut Draw | it.host(draw.value:: < HostPciAddress > ())), ("iommufd", | it, draw
        : & mut Draw | it.iommufd(draw.text("link=iommufd"))), ("migration-events", | it,
        draw : & mut Draw | it.migration_events(draw.bool())), ("ramfb", | it, draw : &
        mut Draw | it.ramfb(draw.bool())), ("skip-vsc-check", | it, draw : & mut Draw |
        it.skip_vsc_check(draw.bool())), ("sysfsdev", | it, draw : & mut Draw | it
        .sysfsdev(draw.text("str"))), ("use-legacy-x86-rom", | it, draw : & mut Draw | it
        .use_legacy_x86_rom(draw.bool())), ("vf-token", | it, draw : & mut Draw | it
        .vf_token(draw.value:: < Uuid > ())), ("xres", | it, draw : & mut Draw | it
        .xres(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        VfioPlatform, "vfio-platform", [("fd", | it, draw : & mut Draw | it.fd(draw
        .text("str"))), ("host", | it, draw : & mut Draw | it.host(draw.text("str"))),
        ("iommufd", | it, draw : & mut Draw | it.iommufd(draw.text("link=iommufd"))),
        ("mmap-timeout-ms", | it, draw : & mut Draw | it.mmap_timeout_ms(draw.u32())),
        ("sysfsdev", | it, draw : & mut Draw | it.sysfsdev(draw.text("str")))]
    ),
    row!(
        VfioUserPci, "vfio-user-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())), ("socket", |
        it, draw : & mut Draw | it.socket(draw.value:: < types::SocketAddress > ()))]
    ),
    row!(
        VhostScsi, "vhost-scsi", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("boot_tpgt", | it, draw : & mut Draw | it.boot_tpgt(draw.u32())),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("cmd_per_lun", | it, draw : & mut Draw | it.cmd_per_lun(draw.u32())),
        ("hotplug", | it, draw : & mut Draw | it.hotplug(draw.bool())), ("max_sectors", |
        it, draw : & mut Draw | it.max_sectors(draw.u32())), ("migratable", | it, draw :
        & mut Draw | it.migratable(draw.bool())), ("num_queues", | it, draw : & mut Draw
        | it.num_queues(draw.u32())), ("seg_max_adjust", | it, draw : & mut Draw | it
        .seg_max_adjust(draw.bool())), ("t10_pi", | it, draw : & mut Draw | it
        .t10_pi(draw.bool())), ("vhostfd", | it, draw : & mut Draw | it.vhostfd(draw
        .text("str"))), ("virtqueue_size", | it, draw : & mut Draw | it
        .virtqueue_size(draw.u32())), ("worker_per_virtqueue", | it, draw : & mut Draw |
        it.worker_per_virtqueue(draw.bool())), ("wwpn", | it, draw : & mut Draw | it
        .wwpn(draw.text("str")))]
    ),
    row!(
        VhostScsiCcw, "vhost-scsi-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("boot_tpgt", | it, draw : & mut Draw | it.boot_tpgt(draw.u32())),
        ("cmd_per_lun", | it, draw : & mut Draw | it.cmd_per_lun(draw.u32())), ("devno",
        | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice > ())), ("hotplug", |
        it, draw : & mut Draw | it.hotplug(draw.bool())), ("max_revision", | it, draw : &
        mut Draw | it.max_revision(draw.u32())), ("max_sectors", | it, draw : & mut Draw
        | it.max_sectors(draw.u32())), ("migratable", | it, draw : & mut Draw | it
        .migratable(draw.bool())), ("num_queues", | it, draw : & mut Draw | it
        .num_queues(draw.u32())), ("seg_max_adjust", | it, draw : & mut Draw | it
        .seg_max_adjust(draw.bool())), ("t10_pi", | it, draw : & mut Draw | it
        .t10_pi(draw.bool())), ("vhostfd", | it, draw : & mut Draw | it.vhostfd(draw
        .text("str"))), ("virtqueue_size", | it, draw : & mut Draw | it
        .virtqueue_size(draw.u32())), ("worker_per_virtqueue", | it, draw : & mut Draw |
        it.worker_per_virtqueue(draw.bool())), ("wwpn", | it, draw : & mut Draw | it
        .wwpn(draw.text("str")))]
    ),
    row!(
        VhostScsiPci, "vhost-scsi-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("boot_tpgt", | it, draw : &
        mut Draw | it.boot_tpgt(draw.u32())), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("cmd_per_lun", | it, draw : & mut Draw | it
        .cmd_per_lun(draw.u32())), ("disable-legacy", | it, draw : & mut Draw | it
        .disable_legacy(draw.one(types::OnOffAuto::KNOWN))), ("disable-modern", | it,
        draw : & mut Draw | it.disable_modern(draw.bool())), ("hotplug", | it, draw : &
        mut Draw | it.hotplug(draw.bool())), ("max_sectors", | it, draw : & mut Draw | it
        .max_sectors(draw.u32())), ("migratable", | it, draw : & mut Draw | it
        .migratable(draw.bool())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("num_queues", | it, draw : & mut Draw | it
        .num_queues(draw.u32())), ("seg_max_adjust", | it, draw : & mut Draw | it
        .seg_max_adjust(draw.bool())), ("t10_pi", | it, draw : & mut Draw | it
        .t10_pi(draw.bool())), ("vectors", | it, draw : & mut Draw | it.vectors(draw
        .u32())), ("vhostfd", | it, draw : & mut Draw | it.vhostfd(draw.text("str"))),
        ("virtqueue_size", | it, draw : & mut Draw | it.virtqueue_size(draw.u32())),
        ("worker_per_virtqueue", | it, draw : & mut Draw | it.worker_per_virtqueue(draw
        .bool())), ("wwpn", | it, draw : & mut Draw | it.wwpn(draw.text("str")))]
    ),
    row!(
        VhostScsiPciNonTransitional, "vhost-scsi-pci-non-transitional", [("acpi-index", |
        it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("boot_tpgt", | it, draw : &
        mut Draw | it.boot_tpgt(draw.u32())), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("cmd_per_lun", | it, draw : & mut Draw | it
        .cmd_per_lun(draw.u32())), ("hotplug", | it, draw : & mut Draw | it.hotplug(draw
        .bool())), ("max_sectors", | it, draw : & mut Draw | it.max_sectors(draw.u32())),
        ("migratable", | it, draw : & mut Draw | it.migratable(draw.bool())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("num_queues", | it, draw : & mut Draw | it.num_queues(draw.u32())),
        ("seg_max_adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw.bool())),
        ("t10_pi", | it, draw : & mut Draw | it.t10_pi(draw.bool())), ("vectors", | it,
        draw : & mut Draw | it.vectors(draw.u32())), ("vhostfd", | it, draw : & mut Draw
        | it.vhostfd(draw.text("str"))), ("virtqueue_size", | it, draw : & mut Draw | it
        .virtqueue_size(draw.u32())), ("worker_per_virtqueue", | it, draw : & mut Draw |
        it.worker_per_virtqueue(draw.bool())), ("wwpn", | it, draw : & mut Draw | it
        .wwpn(draw.text("str")))]
    ),
    row!(
        VhostScsiPciTransitional, "vhost-scsi-pci-transitional", [("acpi-index", | it,
        draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw
        | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : &
        mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw :
        & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("boot_tpgt", | it, draw : &
        mut Draw | it.boot_tpgt(draw.u32())), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("cmd_per_lun", | it, draw : & mut Draw | it
        .cmd_per_lun(draw.u32())), ("hotplug", | it, draw : & mut Draw | it.hotplug(draw
        .bool())), ("max_sectors", | it, draw : & mut Draw | it.max_sectors(draw.u32())),
        ("migratable", | it, draw : & mut Draw | it.migratable(draw.bool())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("num_queues", | it, draw : & mut Draw | it.num_queues(draw.u32())),
        ("seg_max_adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw.bool())),
        ("t10_pi", | it, draw : & mut Draw | it.t10_pi(draw.bool())), ("vectors", | it,
        draw : & mut Draw | it.vectors(draw.u32())), ("vhostfd", | it, draw : & mut Draw
        | it.vhostfd(draw.text("str"))), ("virtqueue_size", | it, draw : & mut Draw | it
        .virtqueue_size(draw.u32())), ("worker_per_virtqueue", | it, draw : & mut Draw |
        it.worker_per_virtqueue(draw.bool())), ("wwpn", | it, draw : & mut Draw | it
        .wwpn(draw.text("str")))]
    ),
    row!(
        VhostUserBlk, "vhost-user-blk", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("chardev", | it, draw : & mut Draw | it.chardev(draw.text("chardev"))),
        ("config-wce", | it, draw : & mut Draw | it.config_wce(draw.bool())), ("discard",
        | it, draw : & mut Draw | it.discard(draw.bool())), ("inflight-migration", | it,
        draw : & mut Draw | it.inflight_migration(draw.bool())), ("num-queues", | it,
        draw : & mut Draw | it.num_queues(draw.u16())), ("queue-size", | it, draw : & mut
        Draw | it.queue_size(draw.u32())), ("seg-max-adjust", | it, draw : & mut Draw |
        it.seg_max_adjust(draw.bool())), ("skip-get-vring-base-on-force-shutdown", | it,
        draw : & mut Draw | it.skip_get_vring_base_on_force_shutdown(draw.bool())),
        ("write-zeroes", | it, draw : & mut Draw | it.write_zeroes(draw.bool()))]
    ),
    row!(
        VhostUserBlkPci, "vhost-user-blk-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("bootindex", | it, draw : &
        mut Draw | it.bootindex(draw.i32())), ("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("class", | it, draw : & mut Draw | it
        .class(draw.u32())), ("config-wce", | it, draw : & mut Draw | it.config_wce(draw
        .bool())), ("disable-legacy", | it, draw : & mut Draw | it.disable_legacy(draw
        .one(types::OnOffAuto::KNOWN))), ("disable-modern", | it, draw : & mut Draw | it
        .disable_modern(draw.bool())), ("discard", | it, draw : & mut Draw | it
        .discard(draw.bool())), ("inflight-migration", | it, draw : & mut Draw | it
        .inflight_migration(draw.bool())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("num-queues", | it, draw : & mut Draw | it
        .num_queues(draw.u16())), ("queue-size", | it, draw : & mut Draw | it
        .queue_size(draw.u32())), ("seg-max-adjust", | it, draw : & mut Draw | it
        .seg_max_adjust(draw.bool())), ("skip-get-vring-base-on-force-shutdown", | it,
        draw : & mut Draw | it.skip_get_vring_base_on_force_shutdown(draw.bool())),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32())), ("write-zeroes", |
        it, draw : & mut Draw | it.write_zeroes(draw.bool()))]
    ),
    row!(
        VhostUserBlkPciNonTransitional, "vhost-user-blk-pci-non-transitional",
        [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", |
        it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("aer", | it, draw : & mut Draw | it.aer(draw.bool())), ("ats", | it,
        draw : & mut Draw | it.ats(draw.bool())), ("modern-pio-notify", | it, draw : &
        mut Draw | it.modern_pio_notify(draw.bool())), ("page-per-vq", | it, draw : & mut
        Draw | it.page_per_vq(draw.bool())), ("virtio-pci-bus-master-bug-migration", |
        it, draw : & mut Draw | it.virtio_pci_bus_master_bug_migration(draw.bool())),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())), ("chardev", |
        it, draw : & mut Draw | it.chardev(draw.text("chardev"))), ("class", | it, draw :
        & mut Draw | it.class(draw.u32())), ("config-wce", | it, draw : & mut Draw | it
        .config_wce(draw.bool())), ("discard", | it, draw : & mut Draw | it.discard(draw
        .bool())), ("inflight-migration", | it, draw : & mut Draw | it
        .inflight_migration(draw.bool())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("num-queues", | it, draw : & mut Draw | it
        .num_queues(draw.u16())), ("queue-size", | it, draw : & mut Draw | it
        .queue_size(draw.u32())), ("seg-max-adjust", | it, draw : & mut Draw | it
        .seg_max_adjust(draw.bool())), ("skip-get-vring-base-on-force-shutdown", | it,
        draw : & mut Draw | it.skip_get_vring_base_on_force_shutdown(draw.bool())),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32())), ("write-zeroes", |
        it, draw : & mut Draw | it.write_zeroes(draw.bool()))]
    ),
    row!(
        VhostUserBlkPciTransitional, "vhost-user-blk-pci-transitional", [("acpi-index", |
        it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("bootindex", | it, draw : &
        mut Draw | it.bootindex(draw.i32())), ("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("class", | it, draw : & mut Draw | it
        .class(draw.u32())), ("config-wce", | it, draw : & mut Draw | it.config_wce(draw
        .bool())), ("discard", | it, draw : & mut Draw | it.discard(draw.bool())),
        ("inflight-migration", | it, draw : & mut Draw | it.inflight_migration(draw
        .bool())), ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw
        .bool())), ("num-queues", | it, draw : & mut Draw | it.num_queues(draw.u16())),
        ("queue-size", | it, draw : & mut Draw | it.queue_size(draw.u32())),
        ("seg-max-adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw.bool())),
        ("skip-get-vring-base-on-force-shutdown", | it, draw : & mut Draw | it
        .skip_get_vring_base_on_force_shutdown(draw.bool())), ("vectors", | it, draw : &
        mut Draw | it.vectors(draw.u32())), ("write-zeroes", | it, draw : & mut Draw | it
        .write_zeroes(draw.bool()))]
    ),
    row!(
        VhostUserFsCcw, "vhost-user-fs-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: <
        CcwDevice > ())), ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw
        .bool())), ("max_revision", | it, draw : & mut Draw | it.max_revision(draw
        .u32())), ("num-request-queues", | it, draw : & mut Draw | it
        .num_request_queues(draw.u16())), ("queue-size", | it, draw : & mut Draw | it
        .queue_size(draw.u16())), ("tag", | it, draw : & mut Draw | it.tag(draw
        .text("str")))]
    ),
    row!(
        VhostUserFsDevice, "vhost-user-fs-device", [("any_layout", | it, draw : & mut
        Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("chardev", | it, draw : & mut Draw | it.chardev(draw.text("chardev"))),
        ("num-request-queues", | it, draw : & mut Draw | it.num_request_queues(draw
        .u16())), ("queue-size", | it, draw : & mut Draw | it.queue_size(draw.u16())),
        ("tag", | it, draw : & mut Draw | it.tag(draw.text("str")))]
    ),
    row!(
        VhostUserFsPci, "vhost-user-fs-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("bootindex", | it, draw : &
        mut Draw | it.bootindex(draw.i32())), ("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("num-request-queues", | it, draw : & mut Draw | it
        .num_request_queues(draw.u16())), ("queue-size", | it, draw : & mut Draw | it
        .queue_size(draw.u16())), ("tag", | it, draw : & mut Draw | it.tag(draw
        .text("str"))), ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32()))]
    ),
    row!(
        VhostUserGpioDevice, "vhost-user-gpio-device", [("any_layout", | it, draw : & mut
        Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev")))]
    ),
    row!(
        VhostUserGpioPci, "vhost-user-gpio-pci", [("acpi-index", | it, draw : & mut Draw
        | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("migrate-extra", | it, draw : &
        mut Draw | it.migrate_extra(draw.bool()))]
    ),
    row!(
        VhostUserGpu, "vhost-user-gpu", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("edid", | it, draw : & mut Draw | it.edid(draw.bool())),
        ("max_outputs", | it, draw : & mut Draw | it.max_outputs(draw.u32())),
        ("outputs", | it, draw : & mut Draw | it.outputs(draw.list:: <
        types::VirtioGpuOutput > ())), ("xres", | it, draw : & mut Draw | it.xres(draw
        .u32())), ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        VhostUserGpuPci, "vhost-user-gpu-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("disable-legacy", | it, draw : &
        mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("edid", | it, draw : & mut Draw | it.edid(draw.bool())), ("ioeventfd", | it,
        draw : & mut Draw | it.ioeventfd(draw.bool())), ("max_outputs", | it, draw : &
        mut Draw | it.max_outputs(draw.u32())), ("migrate-extra", | it, draw : & mut Draw
        | it.migrate_extra(draw.bool())), ("outputs", | it, draw : & mut Draw | it
        .outputs(draw.list:: < types::VirtioGpuOutput > ())), ("vectors", | it, draw : &
        mut Draw | it.vectors(draw.u32())), ("xres", | it, draw : & mut Draw | it
        .xres(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        VhostUserI2cDevice, "vhost-user-i2c-device", [("any_layout", | it, draw : & mut
        Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev")))]
    ),
    row!(
        VhostUserI2cPci, "vhost-user-i2c-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("migrate-extra", | it, draw : &
        mut Draw | it.migrate_extra(draw.bool()))]
    ),
    row!(
        VhostUserInput, "vhost-user-input", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("serial", | it, draw : & mut Draw | it.serial(draw
        .text("str")))]
    ),
    row!(
        VhostUserInputPci, "vhost-user-input-pci", [("acpi-index", | it, draw : & mut
        Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("disable-legacy", | it, draw : &
        mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("serial", | it, draw : & mut Draw | it.serial(draw.text("str"))), ("vectors", |
        it, draw : & mut Draw | it.vectors(draw.u32()))]
    ),
    row!(
        VhostUserRng, "vhost-user-rng", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev")))]
    ),
    row!(
        VhostUserRngPci, "vhost-user-rng-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("migrate-extra", | it, draw : &
        mut Draw | it.migrate_extra(draw.bool())), ("vectors", | it, draw : & mut Draw |
        it.vectors(draw.u32()))]
    ),
    row!(
        VhostUserRtc, "vhost-user-rtc", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev")))]
    ),
    row!(
        VhostUserRtcPci, "vhost-user-rtc-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev")))]
    ),
    row!(
        VhostUserScmi, "vhost-user-scmi", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev")))]
    ),
    row!(
        VhostUserScmiPci, "vhost-user-scmi-pci", [("acpi-index", | it, draw : & mut Draw
        | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("migrate-extra", | it, draw : &
        mut Draw | it.migrate_extra(draw.bool()))]
    ),
    row!(
        VhostUserScsi, "vhost-user-scsi", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("boot_tpgt", | it, draw : & mut Draw | it.boot_tpgt(draw.u32())),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())), ("chardev", |
        it, draw : & mut Draw | it.chardev(draw.text("chardev"))), ("cmd_per_lun", | it,
        draw : & mut Draw | it.cmd_per_lun(draw.u32())), ("hotplug", | it, draw : & mut
        Draw | it.hotplug(draw.bool())), ("max_sectors", | it, draw : & mut Draw | it
        .max_sectors(draw.u32())), ("num_queues", | it, draw : & mut Draw | it
        .num_queues(draw.u32())), ("param_change", | it, draw : & mut Draw | it
        .param_change(draw.bool())), ("t10_pi", | it, draw : & mut Draw | it.t10_pi(draw
        .bool())), ("virtqueue_size", | it, draw : & mut Draw | it.virtqueue_size(draw
        .u32()))]
    ),
    row!(
        VhostUserScsiPci, "vhost-user-scsi-pci", [("acpi-index", | it, draw : & mut Draw
        | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("boot_tpgt", | it, draw : &
        mut Draw | it.boot_tpgt(draw.u32())), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("cmd_per_lun", | it, draw : & mut Draw | it.cmd_per_lun(draw
        .u32())), ("disable-legacy", | it, draw : & mut Draw | it.disable_legacy(draw
        .one(types::OnOffAuto::KNOWN))), ("disable-modern", | it, draw : & mut Draw | it
        .disable_modern(draw.bool())), ("hotplug", | it, draw : & mut Draw | it
        .hotplug(draw.bool())), ("max_sectors", | it, draw : & mut Draw | it
        .max_sectors(draw.u32())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("num_queues", | it, draw : & mut Draw | it
        .num_queues(draw.u32())), ("param_change", | it, draw : & mut Draw | it
        .param_change(draw.bool())), ("t10_pi", | it, draw : & mut Draw | it.t10_pi(draw
        .bool())), ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32())),
        ("virtqueue_size", | it, draw : & mut Draw | it.virtqueue_size(draw.u32()))]
    ),
    row!(
        VhostUserScsiPciNonTransitional, "vhost-user-scsi-pci-non-transitional",
        [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", |
        it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("aer", | it, draw : & mut Draw | it.aer(draw.bool())), ("ats", | it,
        draw : & mut Draw | it.ats(draw.bool())), ("modern-pio-notify", | it, draw : &
        mut Draw | it.modern_pio_notify(draw.bool())), ("page-per-vq", | it, draw : & mut
        Draw | it.page_per_vq(draw.bool())), ("virtio-pci-bus-master-bug-migration", |
        it, draw : & mut Draw | it.virtio_pci_bus_master_bug_migration(draw.bool())),
        ("boot_tpgt", | it, draw : & mut Draw | it.boot_tpgt(draw.u32())), ("bootindex",
        | it, draw : & mut Draw | it.bootindex(draw.i32())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("cmd_per_lun", | it, draw : & mut
        Draw | it.cmd_per_lun(draw.u32())), ("hotplug", | it, draw : & mut Draw | it
        .hotplug(draw.bool())), ("max_sectors", | it, draw : & mut Draw | it
        .max_sectors(draw.u32())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("num_queues", | it, draw : & mut Draw | it
        .num_queues(draw.u32())), ("param_change", | it, draw : & mut Draw | it
        .param_change(draw.bool())), ("t10_pi", | it, draw : & mut Draw | it.t10_pi(draw
        .bool())), ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32())),
        ("virtqueue_size", | it, draw : & mut Draw | it.virtqueue_size(draw.u32()))]
    ),
    row!(
        VhostUserScsiPciTransitional, "vhost-user-scsi-pci-transitional", [("acpi-index",
        | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("boot_tpgt", | it, draw : &
        mut Draw | it.boot_tpgt(draw.u32())), ("bootindex", | it, draw : & mut Draw | it
        .bootindex(draw.i32())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("cmd_per_lun", | it, draw : & mut Draw | it.cmd_per_lun(draw
        .u32())), ("hotplug", | it, draw : & mut Draw | it.hotplug(draw.bool())),
        ("max_sectors", | it, draw : & mut Draw | it.max_sectors(draw.u32())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("num_queues", | it, draw : & mut Draw | it.num_queues(draw.u32())),
        ("param_change", | it, draw : & mut Draw | it.param_change(draw.bool())),
        ("t10_pi", | it, draw : & mut Draw | it.t10_pi(draw.bool())), ("vectors", | it,
        draw : & mut Draw | it.vectors(draw.u32())), ("virtqueue_size", | it, draw : &
        mut Draw | it.virtqueue_size(draw.u32()))]
    ),
    row!(
        VhostUserSnd, "vhost-user-snd", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("controls", | it, draw : & mut Draw | it.controls(draw
        .bool()))]
    ),
    row!(
        VhostUserSndPci, "vhost-user-snd-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("controls", | it, draw : & mut
        Draw | it.controls(draw.bool())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool()))]
    ),
    row!(
        VhostUserSpiDevice, "vhost-user-spi-device", [("any_layout", | it, draw : & mut
        Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev")))]
    ),
    row!(
        VhostUserSpiPci, "vhost-user-spi-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev")))]
    ),
    row!(
        VhostUserTestDevice, "vhost-user-test-device", [("any_layout", | it, draw : & mut
        Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("config_size", | it, draw : & mut Draw | it.config_size(draw
        .u32())), ("num_vqs", | it, draw : & mut Draw | it.num_vqs(draw.u32())),
        ("virtio-id", | it, draw : & mut Draw | it.virtio_id(draw.u16())), ("vq_size", |
        it, draw : & mut Draw | it.vq_size(draw.u32()))]
    ),
    row!(
        VhostUserTestDevicePci, "vhost-user-test-device-pci", [("acpi-index", | it, draw
        : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("config_size", | it, draw : & mut
        Draw | it.config_size(draw.u32())), ("num_vqs", | it, draw : & mut Draw | it
        .num_vqs(draw.u32())), ("virtio-id", | it, draw : & mut Draw | it.virtio_id(draw
        .u16())), ("vq_size", | it, draw : & mut Draw | it.vq_size(draw.u32()))]
    ),
    row!(
        VhostUserVga, "vhost-user-vga", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("big-endian-framebuffer", |
        it, draw : & mut Draw | it.big_endian_framebuffer(draw.bool())), ("chardev", |
        it, draw : & mut Draw | it.chardev(draw.text("chardev"))), ("disable-legacy", |
        it, draw : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("edid", | it, draw : & mut Draw | it.edid(draw.bool())), ("ioeventfd", | it,
        draw : & mut Draw | it.ioeventfd(draw.bool())), ("max_outputs", | it, draw : &
        mut Draw | it.max_outputs(draw.u32())), ("migrate-extra", | it, draw : & mut Draw
        | it.migrate_extra(draw.bool())), ("outputs", | it, draw : & mut Draw | it
        .outputs(draw.list:: < types::VirtioGpuOutput > ())), ("vectors", | it, draw : &
        mut Draw | it.vectors(draw.u32())), ("xres", | it, draw : & mut Draw | it
        .xres(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        VhostUserVsockDevice, "vhost-user-vsock-device", [("any_layout", | it, draw : &
        mut Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw |
        it.event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it
        .in_order(draw.bool())), ("indirect_desc", | it, draw : & mut Draw | it
        .indirect_desc(draw.bool())), ("iommu_platform", | it, draw : & mut Draw | it
        .iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : & mut Draw | it
        .notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw | it
        .packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("seqpacket", | it, draw : & mut Draw | it.seqpacket(draw
        .one(types::OnOffAuto::KNOWN)))]
    ),
    row!(
        VhostUserVsockPci, "vhost-user-vsock-pci", [("acpi-index", | it, draw : & mut
        Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("chardev", | it, draw : &
        mut Draw | it.chardev(draw.text("chardev"))), ("disable-legacy", | it, draw : &
        mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("seqpacket", | it, draw : & mut Draw | it.seqpacket(draw
        .one(types::OnOffAuto::KNOWN))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VhostUserVsockPciNonTransitional, "vhost-user-vsock-pci-non-transitional",
        [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", |
        it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("aer", | it, draw : & mut Draw | it.aer(draw.bool())), ("ats", | it,
        draw : & mut Draw | it.ats(draw.bool())), ("modern-pio-notify", | it, draw : &
        mut Draw | it.modern_pio_notify(draw.bool())), ("page-per-vq", | it, draw : & mut
        Draw | it.page_per_vq(draw.bool())), ("virtio-pci-bus-master-bug-migration", |
        it, draw : & mut Draw | it.virtio_pci_bus_master_bug_migration(draw.bool())),
        ("chardev", | it, draw : & mut Draw | it.chardev(draw.text("chardev"))),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("seqpacket", | it, draw : & mut Draw | it.seqpacket(draw
        .one(types::OnOffAuto::KNOWN))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VhostVdpaDevice, "vhost-vdpa-device", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("queue-size", | it, draw : & mut Draw | it.queue_size(draw.u16())), ("vhostdev",
        | it, draw : & mut Draw | it.vhostdev(draw.text("str")))]
    ),
    row!(
        VhostVdpaDevicePci, "vhost-vdpa-device-pci", [("acpi-index", | it, draw : & mut
        Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("bootindex", | it, draw : &
        mut Draw | it.bootindex(draw.i32())), ("disable-legacy", | it, draw : & mut Draw
        | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))), ("disable-modern", | it,
        draw : & mut Draw | it.disable_modern(draw.bool())), ("migrate-extra", | it, draw
        : & mut Draw | it.migrate_extra(draw.bool())), ("queue-size", | it, draw : & mut
        Draw | it.queue_size(draw.u16())), ("vhostdev", | it, draw : & mut Draw | it
        .vhostdev(draw.text("str")))]
    ),
    row!(
        VhostVdpaDevicePciNonTransitional, "vhost-vdpa-device-pci-non-transitional",
        [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", |
        it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("aer", | it, draw : & mut Draw | it.aer(draw.bool())), ("ats", | it,
        draw : & mut Draw | it.ats(draw.bool())), ("modern-pio-notify", | it, draw : &
        mut Draw | it.modern_pio_notify(draw.bool())), ("page-per-vq", | it, draw : & mut
        Draw | it.page_per_vq(draw.bool())), ("virtio-pci-bus-master-bug-migration", |
        it, draw : & mut Draw | it.virtio_pci_bus_master_bug_migration(draw.bool())),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("queue-size", | it, draw : & mut Draw | it.queue_size(draw.u16())), ("vhostdev",
        | it, draw : & mut Draw | it.vhostdev(draw.text("str")))]
    ),
    row!(
        VhostVdpaDevicePciTransitional, "vhost-vdpa-device-pci-transitional",
        [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", |
        it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("aer", | it, draw : & mut Draw | it.aer(draw.bool())), ("ats", | it,
        draw : & mut Draw | it.ats(draw.bool())), ("modern-pio-notify", | it, draw : &
        mut Draw | it.modern_pio_notify(draw.bool())), ("page-per-vq", | it, draw : & mut
        Draw | it.page_per_vq(draw.bool())), ("virtio-pci-bus-master-bug-migration", |
        it, draw : & mut Draw | it.virtio_pci_bus_master_bug_migration(draw.bool())),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("queue-size", | it, draw : & mut Draw | it.queue_size(draw.u16())), ("vhostdev",
        | it, draw : & mut Draw | it.vhostdev(draw.text("str")))]
    ),
    row!(
        VhostVsockCcw, "vhost-vsock-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice
        > ())), ("guest-cid", | it, draw : & mut Draw | it.guest_cid(draw.u64())),
        ("max_revision", | it, draw : & mut Draw | it.max_revision(draw.u32())),
        ("seqpacket", | it, draw : & mut Draw | it.seqpacket(draw
        .one(types::OnOffAuto::KNOWN))), ("vhostfd", | it, draw : & mut Draw | it
        .vhostfd(draw.text("str")))]
    ),
    row!(
        VhostVsockDevice, "vhost-vsock-device", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("guest-cid", | it, draw : & mut Draw | it.guest_cid(draw.u64())),
        ("seqpacket", | it, draw : & mut Draw | it.seqpacket(draw
        .one(types::OnOffAuto::KNOWN))), ("vhostfd", | it, draw : & mut Draw | it
        .vhostfd(draw.text("str")))]
    ),
    row!(
        VhostVsockPci, "vhost-vsock-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("disable-legacy", | it, draw
        : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("guest-cid", | it, draw : & mut Draw | it.guest_cid(draw.u64())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("seqpacket", | it, draw : & mut Draw | it.seqpacket(draw
        .one(types::OnOffAuto::KNOWN))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32())), ("vhostfd", | it, draw : & mut Draw | it.vhostfd(draw
        .text("str")))]
    ),
    row!(
        VhostVsockPciNonTransitional, "vhost-vsock-pci-non-transitional", [("acpi-index",
        | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("guest-cid", | it, draw : &
        mut Draw | it.guest_cid(draw.u64())), ("migrate-extra", | it, draw : & mut Draw |
        it.migrate_extra(draw.bool())), ("seqpacket", | it, draw : & mut Draw | it
        .seqpacket(draw.one(types::OnOffAuto::KNOWN))), ("vectors", | it, draw : & mut
        Draw | it.vectors(draw.u32())), ("vhostfd", | it, draw : & mut Draw | it
        .vhostfd(draw.text("str")))]
    ),
    row!(
        Virtconsole, "virtconsole", [("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("name", | it, draw : & mut Draw | it.name(draw
        .text("str"))), ("nr", | it, draw : & mut Draw | it.nr(draw.u32()))]
    ),
    row!(
        Virtio9pCcw, "virtio-9p-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice
        > ())), ("fsdev", | it, draw : & mut Draw | it.fsdev(draw.text("str"))),
        ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw.bool())),
        ("max_revision", | it, draw : & mut Draw | it.max_revision(draw.u32())),
        ("mount_tag", | it, draw : & mut Draw | it.mount_tag(draw.text("str")))]
    ),
    row!(
        Virtio9pDevice, "virtio-9p-device", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("fsdev", | it, draw : & mut Draw | it.fsdev(draw.text("str"))),
        ("mount_tag", | it, draw : & mut Draw | it.mount_tag(draw.text("str")))]
    ),
    row!(
        Virtio9pPci, "virtio-9p-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("disable-legacy", | it, draw
        : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("fsdev", | it, draw : & mut Draw | it.fsdev(draw.text("str"))), ("ioeventfd", |
        it, draw : & mut Draw | it.ioeventfd(draw.bool())), ("migrate-extra", | it, draw
        : & mut Draw | it.migrate_extra(draw.bool())), ("mount_tag", | it, draw : & mut
        Draw | it.mount_tag(draw.text("str"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        Virtio9pPciNonTransitional, "virtio-9p-pci-non-transitional", [("acpi-index", |
        it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("fsdev", | it, draw : & mut
        Draw | it.fsdev(draw.text("str"))), ("ioeventfd", | it, draw : & mut Draw | it
        .ioeventfd(draw.bool())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("mount_tag", | it, draw : & mut Draw | it
        .mount_tag(draw.text("str"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        Virtio9pPciTransitional, "virtio-9p-pci-transitional", [("acpi-index", | it, draw
        : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("fsdev", | it, draw : & mut
        Draw | it.fsdev(draw.text("str"))), ("ioeventfd", | it, draw : & mut Draw | it
        .ioeventfd(draw.bool())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("mount_tag", | it, draw : & mut Draw | it
        .mount_tag(draw.text("str"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioBalloonCcw, "virtio-balloon-ccw", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("deflate-on-oom", | it, draw : & mut Draw | it.deflate_on_oom(draw
        .bool())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice
        > ())), ("free-page-hint", | it, draw : & mut Draw | it.free_page_hint(draw
        .bool())), ("free-page-reporting", | it, draw : & mut Draw | it
        .free_page_reporting(draw.bool())), ("guest-stats-polling-interval", | it, draw :
        & mut Draw | it.guest_stats_polling_interval(draw.i64())), ("ioeventfd", | it,
        draw : & mut Draw | it.ioeventfd(draw.bool())), ("iothread", | it, draw : & mut
        Draw | it.iothread(draw.text("link=iothread"))), ("max_revision", | it, draw : &
        mut Draw | it.max_revision(draw.u32())), ("page-poison", | it, draw : & mut Draw
        | it.page_poison(draw.bool())), ("qemu-4-0-config-size", | it, draw : & mut Draw
        | it.qemu_4_0_config_size(draw.bool()))]
    ),
    row!(
        VirtioBalloonDevice, "virtio-balloon-device", [("any_layout", | it, draw : & mut
        Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("deflate-on-oom", | it, draw : & mut Draw | it.deflate_on_oom(draw
        .bool())), ("free-page-hint", | it, draw : & mut Draw | it.free_page_hint(draw
        .bool())), ("free-page-reporting", | it, draw : & mut Draw | it
        .free_page_reporting(draw.bool())), ("guest-stats-polling-interval", | it, draw :
        & mut Draw | it.guest_stats_polling_interval(draw.i64())), ("iothread", | it,
        draw : & mut Draw | it.iothread(draw.text("link=iothread"))), ("page-poison", |
        it, draw : & mut Draw | it.page_poison(draw.bool())), ("qemu-4-0-config-size", |
        it, draw : & mut Draw | it.qemu_4_0_config_size(draw.bool()))]
    ),
    row!(
        VirtioBalloonPci, "virtio-balloon-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("deflate-on-oom", | it, draw
        : & mut Draw | it.deflate_on_oom(draw.bool())), ("disable-legacy", | it, draw : &
        mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("free-page-hint", | it, draw : & mut Draw | it.free_page_hint(draw.bool())),
        ("free-page-reporting", | it, draw : & mut Draw | it.free_page_reporting(draw
        .bool())), ("guest-stats-polling-interval", | it, draw : & mut Draw | it
        .guest_stats_polling_interval(draw.i64())), ("ioeventfd", | it, draw : & mut Draw
        | it.ioeventfd(draw.bool())), ("iothread", | it, draw : & mut Draw | it
        .iothread(draw.text("link=iothread"))), ("migrate-extra", | it, draw : & mut Draw
        | it.migrate_extra(draw.bool())), ("page-poison", | it, draw : & mut Draw | it
        .page_poison(draw.bool())), ("qemu-4-0-config-size", | it, draw : & mut Draw | it
        .qemu_4_0_config_size(draw.bool())), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioBalloonPciNonTransitional, "virtio-balloon-pci-non-transitional",
        [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", |
        it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("aer", | it, draw : & mut Draw | it.aer(draw.bool())), ("ats", | it,
        draw : & mut Draw | it.ats(draw.bool())), ("modern-pio-notify", | it, draw : &
        mut Draw | it.modern_pio_notify(draw.bool())), ("page-per-vq", | it, draw : & mut
        Draw | it.page_per_vq(draw.bool())), ("virtio-pci-bus-master-bug-migration", |
        it, draw : & mut Draw | it.virtio_pci_bus_master_bug_migration(draw.bool())),
        ("deflate-on-oom", | it, draw : & mut Draw | it.deflate_on_oom(draw.bool())),
        ("free-page-hint", | it, draw : & mut Draw | it.free_page_hint(draw.bool())),
        ("free-page-reporting", | it, draw : & mut Draw | it.free_page_reporting(draw
        .bool())), ("guest-stats-polling-interval", | it, draw : & mut Draw | it
        .guest_stats_polling_interval(draw.i64())), ("ioeventfd", | it, draw : & mut Draw
        | it.ioeventfd(draw.bool())), ("iothread", | it, draw : & mut Draw | it
        .iothread(draw.text("link=iothread"))), ("migrate-extra", | it, draw : & mut Draw
        | it.migrate_extra(draw.bool())), ("page-poison", | it, draw : & mut Draw | it
        .page_poison(draw.bool())), ("qemu-4-0-config-size", | it, draw : & mut Draw | it
        .qemu_4_0_config_size(draw.bool())), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioBalloonPciTransitional, "virtio-balloon-pci-transitional", [("acpi-index",
        | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("deflate-on-oom", | it, draw
        : & mut Draw | it.deflate_on_oom(draw.bool())), ("free-page-hint", | it, draw : &
        mut Draw | it.free_page_hint(draw.bool())), ("free-page-reporting", | it, draw :
        & mut Draw | it.free_page_reporting(draw.bool())),
        ("guest-stats-polling-interval", | it, draw : & mut Draw | it
        .guest_stats_polling_interval(draw.i64())), ("ioeventfd", | it, draw : & mut Draw
        | it.ioeventfd(draw.bool())), ("iothread", | it, draw : & mut Draw | it
        .iothread(draw.text("link=iothread"))), ("migrate-extra", | it, draw : & mut Draw
        | it.migrate_extra(draw.bool())), ("page-poison", | it, draw : & mut Draw | it
        .page_poison(draw.bool())), ("qemu-4-0-config-size", | it, draw : & mut Draw | it
        .qemu_4_0_config_size(draw.bool())), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioBlkCcw, "virtio-blk-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("account-failed", | it, draw : & mut Draw | it.account_failed(draw
        .one(types::OnOffAuto::KNOWN))), ("account-invalid", | it, draw : & mut Draw | it
        .account_invalid(draw.one(types::OnOffAuto::KNOWN))), ("backend_defaults", | it,
        draw : & mut Draw | it.backend_defaults(draw.one(types::OnOffAuto::KNOWN))),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())), ("config-wce",
        | it, draw : & mut Draw | it.config_wce(draw.bool())), ("cyls", | it, draw : &
        mut Draw | it.cyls(draw.u32())), ("devno", | it, draw : & mut Draw | it
        .devno(draw.value:: < CcwDevice > ())), ("discard", | it, draw : & mut Draw | it
        .discard(draw.bool())), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("heads", | it, draw : & mut Draw | it.heads(draw
        .u32())), ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw.bool())),
        ("iothread", | it, draw : & mut Draw | it.iothread(draw.text("link=iothread"))),
        ("iothread-vq-mapping", | it, draw : & mut Draw | it.iothread_vq_mapping(draw
        .list:: < types::IoThreadVirtQueueMapping > ())), ("lcyls", | it, draw : & mut
        Draw | it.lcyls(draw.u32())), ("lheads", | it, draw : & mut Draw | it.lheads(draw
        .u32())), ("loadparm", | it, draw : & mut Draw | it.loadparm(draw.text("str"))),
        ("logical_block_size", | it, draw : & mut Draw | it.logical_block_size(draw
        .size())), ("lsecs", | it, draw : & mut Draw | it.lsecs(draw.u32())),
        ("max-discard-sectors", | it, draw : & mut Draw | it.max_discard_sectors(draw
        .u32())), ("max-write-zeroes-sectors", | it, draw : & mut Draw | it
        .max_write_zeroes_sectors(draw.u32())), ("max_revision", | it, draw : & mut Draw
        | it.max_revision(draw.u32())), ("min_io_size", | it, draw : & mut Draw | it
        .min_io_size(draw.size())), ("num-queues", | it, draw : & mut Draw | it
        .num_queues(draw.u16())), ("opt_io_size", | it, draw : & mut Draw | it
        .opt_io_size(draw.size())), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("queue-size", | it, draw : & mut Draw | it
        .queue_size(draw.u16())), ("report-discard-granularity", | it, draw : & mut Draw
        | it.report_discard_granularity(draw.bool())), ("request-merging", | it, draw : &
        mut Draw | it.request_merging(draw.bool())), ("rerror", | it, draw : & mut Draw |
        it.rerror(draw.one(types::BlockdevOnError::KNOWN))), ("secs", | it, draw : & mut
        Draw | it.secs(draw.u32())), ("seg-max-adjust", | it, draw : & mut Draw | it
        .seg_max_adjust(draw.bool())), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str"))), ("share-rw", | it, draw : & mut Draw | it
        .share_rw(draw.bool())), ("stats-intervals", | it, draw : & mut Draw | it
        .stats_intervals(draw.list:: < PropertyValue > ())), ("werror", | it, draw : &
        mut Draw | it.werror(draw.one(types::BlockdevOnError::KNOWN))), ("write-cache", |
        it, draw : & mut Draw | it.write_cache(draw.one(types::OnOffAuto::KNOWN))),
        ("write-zeroes", | it, draw : & mut Draw | it.write_zeroes(draw.bool()))]
    ),
    row!(
        VirtioBlkDevice, "virtio-blk-device", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("account-failed", | it, draw : & mut Draw | it.account_failed(draw
        .one(types::OnOffAuto::KNOWN))), ("account-invalid", | it, draw : & mut Draw | it
        .account_invalid(draw.one(types::OnOffAuto::KNOWN))), ("backend_defaults", | it,
        draw : & mut Draw | it.backend_defaults(draw.one(types::OnOffAuto::KNOWN))),
        ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())), ("config-wce",
        | it, draw : & mut Draw | it.config_wce(draw.bool())), ("cyls", | it, draw : &
        mut Draw | it.cyls(draw.u32())), ("discard", | it, draw : & mut Draw | it
        .discard(draw.bool())), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("heads", | it, draw : & mut Draw | it.heads(draw
        .u32())), ("iothread", | it, draw : & mut Draw | it.iothread(draw
        .text("link=iothread"))), ("iothread-vq-mapping", | it, draw : & mut Draw | it
        .iothread_vq_mapping(draw.list:: < types::IoThreadVirtQueueMapping > ())),
        ("lcyls", | it, draw : & mut Draw | it.lcyls(draw.u32())), ("lheads", | it, draw
        : & mut Draw | it.lheads(draw.u32())), ("logical_block_size", | it, draw : & mut
        Draw | it.logical_block_size(draw.size())), ("lsecs", | it, draw : & mut Draw |
        it.lsecs(draw.u32())), ("max-discard-sectors", | it, draw : & mut Draw | it
        .max_discard_sectors(draw.u32())), ("max-write-zeroes-sectors", | it, draw : &
        mut Draw | it.max_write_zeroes_sectors(draw.u32())), ("min_io_size", | it, draw :
        & mut Draw | it.min_io_size(draw.size())), ("num-queues", | it, draw : & mut Draw
        | it.num_queues(draw.u16())), ("opt_io_size", | it, draw : & mut Draw | it
        .opt_io_size(draw.size())), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("queue-size", | it, draw : & mut Draw | it
        .queue_size(draw.u16())), ("report-discard-granularity", | it, draw : & mut Draw
        | it.report_discard_granularity(draw.bool())), ("request-merging", | it, draw : &
        mut Draw | it.request_merging(draw.bool())), ("rerror", | it, draw : & mut Draw |
        it.rerror(draw.one(types::BlockdevOnError::KNOWN))), ("scsi", | it, draw : & mut
        Draw | it.scsi(draw.bool())), ("secs", | it, draw : & mut Draw | it.secs(draw
        .u32())), ("seg-max-adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw
        .bool())), ("serial", | it, draw : & mut Draw | it.serial(draw.text("str"))),
        ("share-rw", | it, draw : & mut Draw | it.share_rw(draw.bool())),
        ("stats-intervals", | it, draw : & mut Draw | it.stats_intervals(draw.list:: <
        PropertyValue > ())), ("werror", | it, draw : & mut Draw | it.werror(draw
        .one(types::BlockdevOnError::KNOWN))), ("write-cache", | it, draw : & mut Draw |
        it.write_cache(draw.one(types::OnOffAuto::KNOWN))), ("write-zeroes", | it, draw :
        & mut Draw | it.write_zeroes(draw.bool()))]
    ),
    row!(
        VirtioBlkPci, "virtio-blk-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("account-failed", | it, draw
        : & mut Draw | it.account_failed(draw.one(types::OnOffAuto::KNOWN))),
        ("account-invalid", | it, draw : & mut Draw | it.account_invalid(draw
        .one(types::OnOffAuto::KNOWN))), ("backend_defaults", | it, draw : & mut Draw |
        it.backend_defaults(draw.one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw
        : & mut Draw | it.bootindex(draw.i32())), ("class", | it, draw : & mut Draw | it
        .class(draw.u32())), ("config-wce", | it, draw : & mut Draw | it.config_wce(draw
        .bool())), ("cyls", | it, draw : & mut Draw | it.cyls(draw.u32())),
        ("disable-legacy", | it, draw : & mut Draw | it.disable_legacy(draw
        .one(types::OnOffAuto::KNOWN))), ("disable-modern", | it, draw : & mut Draw | it
        .disable_modern(draw.bool())), ("discard", | it, draw : & mut Draw | it
        .discard(draw.bool())), ("discard_granularity", | it, draw : & mut Draw | it
        .discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("heads", | it, draw : & mut Draw | it.heads(draw
        .u32())), ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw.bool())),
        ("iothread", | it, draw : & mut Draw | it.iothread(draw.text("link=iothread"))),
        ("iothread-vq-mapping", | it, draw : & mut Draw | it.iothread_vq_mapping(draw
        .list:: < types::IoThreadVirtQueueMapping > ())), ("lcyls", | it, draw : & mut
        Draw | it.lcyls(draw.u32())), ("lheads", | it, draw : & mut Draw | it.lheads(draw
        .u32())), ("loadparm", | it, draw : & mut Draw | it.loadparm(draw.text("str"))),
        ("logical_block_size", | it, draw : & mut Draw | it.logical_block_size(draw
        .size())), ("lsecs", | it, draw : & mut Draw | it.lsecs(draw.u32())),
        ("max-discard-sectors", | it, draw : & mut Draw | it.max_discard_sectors(draw
        .u32())), ("max-write-zeroes-sectors", | it, draw : & mut Draw | it
        .max_write_zeroes_sectors(draw.u32())), ("migrate-extra", | it, draw : & mut Draw
        | it.migrate_extra(draw.bool())), ("min_io_size", | it, draw : & mut Draw | it
        .min_io_size(draw.size())), ("num-queues", | it, draw : & mut Draw | it
        .num_queues(draw.u16())), ("opt_io_size", | it, draw : & mut Draw | it
        .opt_io_size(draw.size())), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("queue-size", | it, draw : & mut Draw | it
        .queue_size(draw.u16())), ("report-discard-granularity", | it, draw : & mut Draw
        | it.report_discard_granularity(draw.bool())), ("request-merging", | it, draw : &
        mut Draw | it.request_merging(draw.bool())), ("rerror", | it, draw : & mut Draw |
        it.rerror(draw.one(types::BlockdevOnError::KNOWN))), ("scsi", | it, draw : & mut
        Draw | it.scsi(draw.bool())), ("secs", | it, draw : & mut Draw | it.secs(draw
        .u32())), ("seg-max-adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw
        .bool())), ("serial", | it, draw : & mut Draw | it.serial(draw.text("str"))),
        ("share-rw", | it, draw : & mut Draw | it.share_rw(draw.bool())),
        ("stats-intervals", | it, draw : & mut Draw | it.stats_intervals(draw.list:: <
        PropertyValue > ())), ("vectors", | it, draw : & mut Draw | it.vectors(draw
        .u32())), ("werror", | it, draw : & mut Draw | it.werror(draw
        .one(types::BlockdevOnError::KNOWN))), ("write-cache", | it, draw : & mut Draw |
        it.write_cache(draw.one(types::OnOffAuto::KNOWN))), ("write-zeroes", | it, draw :
        & mut Draw | it.write_zeroes(draw.bool()))]
    ),
    row!(
        VirtioBlkPciNonTransitional, "virtio-blk-pci-non-transitional", [("acpi-index", |
        it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("account-failed", | it, draw
        : & mut Draw | it.account_failed(draw.one(types::OnOffAuto::KNOWN))),
        ("account-invalid", | it, draw : & mut Draw | it.account_invalid(draw
        .one(types::OnOffAuto::KNOWN))), ("backend_defaults", | it, draw : & mut Draw |
        it.backend_defaults(draw.one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw
        : & mut Draw | it.bootindex(draw.i32())), ("class", | it, draw : & mut Draw | it
        .class(draw.u32())), ("config-wce", | it, draw : & mut Draw | it.config_wce(draw
        .bool())), ("cyls", | it, draw : & mut Draw | it.cyls(draw.u32())), ("discard", |
        it, draw : & mut Draw | it.discard(draw.bool())), ("discard_granularity", | it,
        draw : & mut Draw | it.discard_granularity(draw.size())), ("drive", | it, draw :
        & mut Draw | it.drive(draw.text("node"))), ("heads", | it, draw : & mut Draw | it
        .heads(draw.u32())), ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw
        .bool())), ("iothread", | it, draw : & mut Draw | it.iothread(draw
        .text("link=iothread"))), ("iothread-vq-mapping", | it, draw : & mut Draw | it
        .iothread_vq_mapping(draw.list:: < types::IoThreadVirtQueueMapping > ())),
        ("lcyls", | it, draw : & mut Draw | it.lcyls(draw.u32())), ("lheads", | it, draw
        : & mut Draw | it.lheads(draw.u32())), ("loadparm", | it, draw : & mut Draw | it
        .loadparm(draw.text("str"))), ("logical_block_size", | it, draw : & mut Draw | it
        .logical_block_size(draw.size())), ("lsecs", | it, draw : & mut Draw | it
        .lsecs(draw.u32())), ("max-discard-sectors", | it, draw : & mut Draw | it
        .max_discard_sectors(draw.u32())), ("max-write-zeroes-sectors", | it, draw : &
        mut Draw | it.max_write_zeroes_sectors(draw.u32())), ("migrate-extra", | it, draw
        : & mut Draw | it.migrate_extra(draw.bool())), ("min_io_size", | it, draw : & mut
        Draw | it.min_io_size(draw.size())), ("num-queues", | it, draw : & mut Draw | it
        .num_queues(draw.u16())), ("opt_io_size", | it, draw : & mut Draw | it
        .opt_io_size(draw.size())), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("queue-size", | it, draw : & mut Draw | it
        .queue_size(draw.u16())), ("report-discard-granularity", | it, draw : & mut Draw
        | it.report_discard_granularity(draw.bool())), ("request-merging", | it, draw : &
        mut Draw | it.request_merging(draw.bool())), ("rerror", | it, draw : & mut Draw |
        it.rerror(draw.one(types::BlockdevOnError::KNOWN))), ("scsi", | it, draw : & mut
        Draw | it.scsi(draw.bool())), ("secs", | it, draw : & mut Draw | it.secs(draw
        .u32())), ("seg-max-adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw
        .bool())), ("serial", | it, draw : & mut Draw | it.serial(draw.text("str"))),
        ("share-rw", | it, draw : & mut Draw | it.share_rw(draw.bool())),
        ("stats-intervals", | it, draw : & mut Draw | it.stats_intervals(draw.list:: <
        PropertyValue > ())), ("vectors", | it, draw : & mut Draw | it.vectors(draw
        .u32())), ("werror", | it, draw : & mut Draw | it.werror(draw
        .one(types::BlockdevOnError::KNOWN))), ("write-cache", | it, draw : & mut Draw |
        it.write_cache(draw.one(types::OnOffAuto::KNOWN))), ("write-zeroes", | it, draw :
        & mut Draw | it.write_zeroes(draw.bool()))]
    ),
    row!(
        VirtioBlkPciTransitional, "virtio-blk-pci-transitional", [("acpi-index", | it,
        draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw
        | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : &
        mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw :
        & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("account-failed", | it, draw
        : & mut Draw | it.account_failed(draw.one(types::OnOffAuto::KNOWN))),
        ("account-invalid", | it, draw : & mut Draw | it.account_invalid(draw
        .one(types::OnOffAuto::KNOWN))), ("backend_defaults", | it, draw : & mut Draw |
        it.backend_defaults(draw.one(types::OnOffAuto::KNOWN))), ("bootindex", | it, draw
        : & mut Draw | it.bootindex(draw.i32())), ("class", | it, draw : & mut Draw | it
        .class(draw.u32())), ("config-wce", | it, draw : & mut Draw | it.config_wce(draw
        .bool())), ("cyls", | it, draw : & mut Draw | it.cyls(draw.u32())), ("discard", |
        it, draw : & mut Draw | it.discard(draw.bool())), ("discard_granularity", | it,
        draw : & mut Draw | it.discard_granularity(draw.size())), ("drive", | it, draw :
        & mut Draw | it.drive(draw.text("node"))), ("heads", | it, draw : & mut Draw | it
        .heads(draw.u32())), ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw
        .bool())), ("iothread", | it, draw : & mut Draw | it.iothread(draw
        .text("link=iothread"))), ("iothread-vq-mapping", | it, draw : & mut Draw | it
        .iothread_vq_mapping(draw.list:: < types::IoThreadVirtQueueMapping > ())),
        ("lcyls", | it, draw : & mut Draw | it.lcyls(draw.u32())), ("lheads", | it, draw
        : & mut Draw | it.lheads(draw.u32())), ("loadparm", | it, draw : & mut Draw | it
        .loadparm(draw.text("str"))), ("logical_block_size", | it, draw : & mut Draw | it
        .logical_block_size(draw.size())), ("lsecs", | it, draw : & mut Draw | it
        .lsecs(draw.u32())), ("max-discard-sectors", | it, draw : & mut Draw | it
        .max_discard_sectors(draw.u32())), ("max-write-zeroes-sectors", | it, draw : &
        mut Draw | it.max_write_zeroes_sectors(draw.u32())), ("migrate-extra", | it, draw
        : & mut Draw | it.migrate_extra(draw.bool())), ("min_io_size", | it, draw : & mut
        Draw | it.min_io_size(draw.size())), ("num-queues", | it, draw : & mut Draw | it
        .num_queues(draw.u16())), ("opt_io_size", | it, draw : & mut Draw | it
        .opt_io_size(draw.size())), ("physical_block_size", | it, draw : & mut Draw | it
        .physical_block_size(draw.size())), ("queue-size", | it, draw : & mut Draw | it
        .queue_size(draw.u16())), ("report-discard-granularity", | it, draw : & mut Draw
        | it.report_discard_granularity(draw.bool())), ("request-merging", | it, draw : &
        mut Draw | it.request_merging(draw.bool())), ("rerror", | it, draw : & mut Draw |
        it.rerror(draw.one(types::BlockdevOnError::KNOWN))), ("scsi", | it, draw : & mut
        Draw | it.scsi(draw.bool())), ("secs", | it, draw : & mut Draw | it.secs(draw
        .u32())), ("seg-max-adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw
        .bool())), ("serial", | it, draw : & mut Draw | it.serial(draw.text("str"))),
        ("share-rw", | it, draw : & mut Draw | it.share_rw(draw.bool())),
        ("stats-intervals", | it, draw : & mut Draw | it.stats_intervals(draw.list:: <
        PropertyValue > ())), ("vectors", | it, draw : & mut Draw | it.vectors(draw
        .u32())), ("werror", | it, draw : & mut Draw | it.werror(draw
        .one(types::BlockdevOnError::KNOWN))), ("write-cache", | it, draw : & mut Draw |
        it.write_cache(draw.one(types::OnOffAuto::KNOWN))), ("write-zeroes", | it, draw :
        & mut Draw | it.write_zeroes(draw.bool()))]
    ),
    row!(
        VirtioCryptoCcw, "virtio-crypto-ccw", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("cryptodev", | it, draw : & mut Draw | it.cryptodev(draw
        .text("link=cryptodev-backend"))), ("devno", | it, draw : & mut Draw | it
        .devno(draw.value:: < CcwDevice > ())), ("ioeventfd", | it, draw : & mut Draw |
        it.ioeventfd(draw.bool())), ("max_revision", | it, draw : & mut Draw | it
        .max_revision(draw.u32()))]
    ),
    row!(
        VirtioCryptoDevice, "virtio-crypto-device", [("any_layout", | it, draw : & mut
        Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("cryptodev", | it, draw : & mut Draw | it.cryptodev(draw
        .text("link=cryptodev-backend")))]
    ),
    row!(
        VirtioCryptoPci, "virtio-crypto-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("cryptodev", | it, draw : &
        mut Draw | it.cryptodev(draw.text("link=cryptodev-backend"))), ("disable-legacy",
        | it, draw : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw.bool())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32()))]
    ),
    row!(
        VirtioGpuCcw, "virtio-gpu-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("blob", | it, draw : & mut Draw | it.blob(draw.bool())), ("devno", |
        it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice > ())), ("edid", | it,
        draw : & mut Draw | it.edid(draw.bool())), ("hostmem", | it, draw : & mut Draw |
        it.hostmem(draw.size())), ("ioeventfd", | it, draw : & mut Draw | it
        .ioeventfd(draw.bool())), ("max_hostmem", | it, draw : & mut Draw | it
        .max_hostmem(draw.size())), ("max_outputs", | it, draw : & mut Draw | it
        .max_outputs(draw.u32())), ("max_revision", | it, draw : & mut Draw | it
        .max_revision(draw.u32())), ("outputs", | it, draw : & mut Draw | it.outputs(draw
        .list:: < types::VirtioGpuOutput > ())), ("xres", | it, draw : & mut Draw | it
        .xres(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        VirtioGpuDevice, "virtio-gpu-device", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("blob", | it, draw : & mut Draw | it.blob(draw.bool())), ("edid", |
        it, draw : & mut Draw | it.edid(draw.bool())), ("hostmem", | it, draw : & mut
        Draw | it.hostmem(draw.size())), ("max_hostmem", | it, draw : & mut Draw | it
        .max_hostmem(draw.size())), ("max_outputs", | it, draw : & mut Draw | it
        .max_outputs(draw.u32())), ("outputs", | it, draw : & mut Draw | it.outputs(draw
        .list:: < types::VirtioGpuOutput > ())), ("xres", | it, draw : & mut Draw | it
        .xres(draw.u32())), ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        VirtioGpuGlPci, "virtio-gpu-gl-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool()))]
    ),
    row!(
        VirtioGpuPci, "virtio-gpu-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("blob", | it, draw : & mut
        Draw | it.blob(draw.bool())), ("disable-legacy", | it, draw : & mut Draw | it
        .disable_legacy(draw.one(types::OnOffAuto::KNOWN))), ("disable-modern", | it,
        draw : & mut Draw | it.disable_modern(draw.bool())), ("edid", | it, draw : & mut
        Draw | it.edid(draw.bool())), ("hostmem", | it, draw : & mut Draw | it
        .hostmem(draw.size())), ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw
        .bool())), ("max_hostmem", | it, draw : & mut Draw | it.max_hostmem(draw
        .size())), ("max_outputs", | it, draw : & mut Draw | it.max_outputs(draw.u32())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("outputs", | it, draw : & mut Draw | it.outputs(draw.list:: <
        types::VirtioGpuOutput > ())), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32())), ("xres", | it, draw : & mut Draw | it.xres(draw.u32())),
        ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        VirtioInputHostDevice, "virtio-input-host-device", [("any_layout", | it, draw : &
        mut Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw |
        it.event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it
        .in_order(draw.bool())), ("indirect_desc", | it, draw : & mut Draw | it
        .indirect_desc(draw.bool())), ("iommu_platform", | it, draw : & mut Draw | it
        .iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : & mut Draw | it
        .notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw | it
        .packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("evdev", | it, draw : & mut Draw | it.evdev(draw
        .text("str"))), ("serial", | it, draw : & mut Draw | it.serial(draw
        .text("str")))]
    ),
    row!(
        VirtioInputHostPci, "virtio-input-host-pci", [("acpi-index", | it, draw : & mut
        Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("disable-legacy", | it, draw
        : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("evdev", | it, draw : & mut Draw | it.evdev(draw.text("str"))),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("serial", | it, draw : & mut Draw | it.serial(draw.text("str"))), ("vectors", |
        it, draw : & mut Draw | it.vectors(draw.u32()))]
    ),
    row!(
        VirtioIommuDevice, "virtio-iommu-device", [("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("aw-bits", | it, draw : & mut Draw | it.aw_bits(draw.u8())),
        ("boot-bypass", | it, draw : & mut Draw | it.boot_bypass(draw.bool())),
        ("granule", | it, draw : & mut Draw | it.granule(draw
        .one(types::GranuleMode::KNOWN))), ("primary-bus", | it, draw : & mut Draw | it
        .primary_bus(draw.text("link=PCI")))]
    ),
    row!(
        VirtioIommuPci, "virtio-iommu-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("aw-bits", | it, draw : &
        mut Draw | it.aw_bits(draw.u8())), ("boot-bypass", | it, draw : & mut Draw | it
        .boot_bypass(draw.bool())), ("class", | it, draw : & mut Draw | it.class(draw
        .u32())), ("disable-legacy", | it, draw : & mut Draw | it.disable_legacy(draw
        .one(types::OnOffAuto::KNOWN))), ("disable-modern", | it, draw : & mut Draw | it
        .disable_modern(draw.bool())), ("granule", | it, draw : & mut Draw | it
        .granule(draw.one(types::GranuleMode::KNOWN))), ("len-reserved-regions", | it,
        draw : & mut Draw | it.len_reserved_regions(draw.u32())), ("migrate-extra", | it,
        draw : & mut Draw | it.migrate_extra(draw.bool())), ("primary-bus", | it, draw :
        & mut Draw | it.primary_bus(draw.text("link=PCI"))), ("reserved-regions", | it,
        draw : & mut Draw | it.reserved_regions(draw.list:: < PropertyValue > ()))]
    ),
    row!(
        VirtioKeyboardCcw, "virtio-keyboard-ccw", [("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice
        > ())), ("display", | it, draw : & mut Draw | it.display(draw.text("str"))),
        ("head", | it, draw : & mut Draw | it.head(draw.u32())), ("ioeventfd", | it, draw
        : & mut Draw | it.ioeventfd(draw.bool())), ("max_revision", | it, draw : & mut
        Draw | it.max_revision(draw.u32())), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str")))]
    ),
    row!(
        VirtioKeyboardDevice, "virtio-keyboard-device", [("any_layout", | it, draw : &
        mut Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw |
        it.event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it
        .in_order(draw.bool())), ("indirect_desc", | it, draw : & mut Draw | it
        .indirect_desc(draw.bool())), ("iommu_platform", | it, draw : & mut Draw | it
        .iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : & mut Draw | it
        .notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw | it
        .packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("display", | it, draw : & mut Draw | it.display(draw
        .text("str"))), ("head", | it, draw : & mut Draw | it.head(draw.u32())),
        ("serial", | it, draw : & mut Draw | it.serial(draw.text("str")))]
    ),
    row!(
        VirtioKeyboardPci, "virtio-keyboard-pci", [("acpi-index", | it, draw : & mut Draw
        | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("disable-legacy", | it, draw
        : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("display", | it, draw : & mut Draw | it.display(draw.text("str"))), ("head", |
        it, draw : & mut Draw | it.head(draw.u32())), ("migrate-extra", | it, draw : &
        mut Draw | it.migrate_extra(draw.bool())), ("serial", | it, draw : & mut Draw |
        it.serial(draw.text("str"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioMem, "virtio-mem", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("block-size", | it, draw : & mut Draw | it.block_size(draw.size())),
        ("dynamic-memslots", | it, draw : & mut Draw | it.dynamic_memslots(draw.bool())),
        ("memaddr", | it, draw : & mut Draw | it.memaddr(draw.u64())), ("memdev", | it,
        draw : & mut Draw | it.memdev(draw.text("link=memory-backend"))), ("node", | it,
        draw : & mut Draw | it.node(draw.u32())), ("prealloc", | it, draw : & mut Draw |
        it.prealloc(draw.bool())), ("requested-size", | it, draw : & mut Draw | it
        .requested_size(draw.size())), ("unplugged-inaccessible", | it, draw : & mut Draw
        | it.unplugged_inaccessible(draw.one(types::OnOffAuto::KNOWN)))]
    ),
    row!(
        VirtioMemCcw, "virtio-mem-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("block-size", | it, draw : & mut Draw | it.block_size(draw.size())),
        ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice > ())),
        ("dynamic-memslots", | it, draw : & mut Draw | it.dynamic_memslots(draw.bool())),
        ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw.bool())),
        ("max_revision", | it, draw : & mut Draw | it.max_revision(draw.u32())),
        ("memaddr", | it, draw : & mut Draw | it.memaddr(draw.u64())), ("memdev", | it,
        draw : & mut Draw | it.memdev(draw.text("link=memory-backend"))), ("node", | it,
        draw : & mut Draw | it.node(draw.u32())), ("prealloc", | it, draw : & mut Draw |
        it.prealloc(draw.bool())), ("requested-size", | it, draw : & mut Draw | it
        .requested_size(draw.size())), ("size", | it, draw : & mut Draw | it.size(draw
        .size()))]
    ),
    row!(
        VirtioMemPci, "virtio-mem-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("block-size", | it, draw : &
        mut Draw | it.block_size(draw.size())), ("disable-legacy", | it, draw : & mut
        Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))), ("disable-modern",
        | it, draw : & mut Draw | it.disable_modern(draw.bool())), ("dynamic-memslots", |
        it, draw : & mut Draw | it.dynamic_memslots(draw.bool())), ("ioeventfd", | it,
        draw : & mut Draw | it.ioeventfd(draw.bool())), ("memaddr", | it, draw : & mut
        Draw | it.memaddr(draw.u64())), ("memdev", | it, draw : & mut Draw | it
        .memdev(draw.text("link=memory-backend"))), ("migrate-extra", | it, draw : & mut
        Draw | it.migrate_extra(draw.bool())), ("node", | it, draw : & mut Draw | it
        .node(draw.u32())), ("prealloc", | it, draw : & mut Draw | it.prealloc(draw
        .bool())), ("requested-size", | it, draw : & mut Draw | it.requested_size(draw
        .size())), ("unplugged-inaccessible", | it, draw : & mut Draw | it
        .unplugged_inaccessible(draw.one(types::OnOffAuto::KNOWN))), ("vectors", | it,
        draw : & mut Draw | it.vectors(draw.u32()))]
    ),
    row!(
        VirtioMouseCcw, "virtio-mouse-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice
        > ())), ("display", | it, draw : & mut Draw | it.display(draw.text("str"))),
        ("head", | it, draw : & mut Draw | it.head(draw.u32())), ("ioeventfd", | it, draw
        : & mut Draw | it.ioeventfd(draw.bool())), ("max_revision", | it, draw : & mut
        Draw | it.max_revision(draw.u32())), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str"))), ("wheel-axis", | it, draw : & mut Draw | it
        .wheel_axis(draw.bool()))]
    ),
    row!(
        VirtioMouseDevice, "virtio-mouse-device", [("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("display", | it, draw : & mut Draw | it.display(draw.text("str"))),
        ("head", | it, draw : & mut Draw | it.head(draw.u32())), ("serial", | it, draw :
        & mut Draw | it.serial(draw.text("str"))), ("wheel-axis", | it, draw : & mut Draw
        | it.wheel_axis(draw.bool()))]
    ),
    row!(
        VirtioMousePci, "virtio-mouse-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("disable-legacy", | it, draw
        : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("display", | it, draw : & mut Draw | it.display(draw.text("str"))), ("head", |
        it, draw : & mut Draw | it.head(draw.u32())), ("migrate-extra", | it, draw : &
        mut Draw | it.migrate_extra(draw.bool())), ("serial", | it, draw : & mut Draw |
        it.serial(draw.text("str"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32())), ("wheel-axis", | it, draw : & mut Draw | it
        .wheel_axis(draw.bool()))]
    ),
    row!(
        VirtioMultitouchDevice, "virtio-multitouch-device", [("any_layout", | it, draw :
        & mut Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw |
        it.event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it
        .in_order(draw.bool())), ("indirect_desc", | it, draw : & mut Draw | it
        .indirect_desc(draw.bool())), ("iommu_platform", | it, draw : & mut Draw | it
        .iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : & mut Draw | it
        .notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw | it
        .packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("display", | it, draw : & mut Draw | it.display(draw
        .text("str"))), ("head", | it, draw : & mut Draw | it.head(draw.u32())),
        ("serial", | it, draw : & mut Draw | it.serial(draw.text("str")))]
    ),
    row!(
        VirtioMultitouchPci, "virtio-multitouch-pci", [("acpi-index", | it, draw : & mut
        Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it
        .addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut
        Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : &
        mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("disable-legacy", | it, draw
        : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("display", | it, draw : & mut Draw | it.display(draw.text("str"))), ("head", |
        it, draw : & mut Draw | it.head(draw.u32())), ("migrate-extra", | it, draw : &
        mut Draw | it.migrate_extra(draw.bool())), ("serial", | it, draw : & mut Draw |
        it.serial(draw.text("str"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioNetCcw, "virtio-net-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("csum", | it, draw : & mut Draw | it.csum(draw.bool())), ("ctrl_guest_offloads",
        | it, draw : & mut Draw | it.ctrl_guest_offloads(draw.bool())), ("ctrl_mac_addr",
        | it, draw : & mut Draw | it.ctrl_mac_addr(draw.bool())), ("ctrl_rx", | it, draw
        : & mut Draw | it.ctrl_rx(draw.bool())), ("ctrl_rx_extra", | it, draw : & mut
        Draw | it.ctrl_rx_extra(draw.bool())), ("ctrl_vlan", | it, draw : & mut Draw | it
        .ctrl_vlan(draw.bool())), ("ctrl_vq", | it, draw : & mut Draw | it.ctrl_vq(draw
        .bool())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice
        > ())), ("duplex", | it, draw : & mut Draw | it.duplex(draw.text("str"))),
        ("ebpf-rss-fds", | it, draw : & mut Draw | it.ebpf_rss_fds(draw.list:: <
        PropertyValue > ())), ("failover", | it, draw : & mut Draw | it.failover(draw
        .bool())), ("gso", | it, draw : & mut Draw | it.gso(draw.bool())),
        ("guest_announce", | it, draw : & mut Draw | it.guest_announce(draw.bool())),
        ("guest_csum", | it, draw : & mut Draw | it.guest_csum(draw.bool())),
        ("guest_ecn", | it, draw : & mut Draw | it.guest_ecn(draw.bool())),
        ("guest_rsc_ext", | it, draw : & mut Draw | it.guest_rsc_ext(draw.bool())),
        ("guest_tso4", | it, draw : & mut Draw | it.guest_tso4(draw.bool())),
        ("guest_tso6", | it, draw : & mut Draw | it.guest_tso6(draw.bool())),
        ("guest_tunnel", | it, draw : & mut Draw | it.guest_tunnel(draw.bool())),
        ("guest_tunnel_csum", | it, draw : & mut Draw | it.guest_tunnel_csum(draw
        .bool())), ("guest_ufo", | it, draw : & mut Draw | it.guest_ufo(draw.bool())),
        ("guest_uso4", | it, draw : & mut Draw | it.guest_uso4(draw.bool())),
        ("guest_uso6", | it, draw : & mut Draw | it.guest_uso6(draw.bool())), ("hash", |
        it, draw : & mut Draw | it.hash(draw.bool())), ("hash-ipv4", | it, draw : & mut
        Draw | it.hash_ipv4(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6", | it, draw
        : & mut Draw | it.hash_ipv6(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6ex",
        | it, draw : & mut Draw | it.hash_ipv6ex(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-tcp4", | it, draw : & mut Draw | it.hash_tcp4(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-tcp6", | it, draw : & mut Draw | it
        .hash_tcp6(draw.one(types::OnOffAuto::KNOWN))), ("hash-tcp6ex", | it, draw : &
        mut Draw | it.hash_tcp6ex(draw.one(types::OnOffAuto::KNOWN))), ("hash-udp4", |
        it, draw : & mut Draw | it.hash_udp4(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-udp6", | it, draw : & mut Draw | it.hash_udp6(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-udp6ex", | it, draw : & mut Draw | it
        .hash_udp6ex(draw.one(types::OnOffAuto::KNOWN))), ("host_ecn", | it, draw : & mut
        Draw | it.host_ecn(draw.bool())), ("host_mtu", | it, draw : & mut Draw | it
        .host_mtu(draw.u16())), ("host_tso4", | it, draw : & mut Draw | it.host_tso4(draw
        .bool())), ("host_tso6", | it, draw : & mut Draw | it.host_tso6(draw.bool())),
        ("host_tunnel", | it, draw : & mut Draw | it.host_tunnel(draw.bool())),
        ("host_tunnel_csum", | it, draw : & mut Draw | it.host_tunnel_csum(draw.bool())),
        ("host_ufo", | it, draw : & mut Draw | it.host_ufo(draw.bool())), ("host_uso", |
        it, draw : & mut Draw | it.host_uso(draw.bool())), ("ioeventfd", | it, draw : &
        mut Draw | it.ioeventfd(draw.bool())), ("loadparm", | it, draw : & mut Draw | it
        .loadparm(draw.text("str"))), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("max_revision", | it, draw : & mut Draw | it
        .max_revision(draw.u32())), ("mq", | it, draw : & mut Draw | it.mq(draw.bool())),
        ("mrg_rxbuf", | it, draw : & mut Draw | it.mrg_rxbuf(draw.bool())), ("netdev", |
        it, draw : & mut Draw | it.netdev(draw.text("netdev"))), ("rsc_interval", | it,
        draw : & mut Draw | it.rsc_interval(draw.u32())), ("rss", | it, draw : & mut Draw
        | it.rss(draw.bool())), ("rx_queue_size", | it, draw : & mut Draw | it
        .rx_queue_size(draw.u16())), ("speed", | it, draw : & mut Draw | it.speed(draw
        .i32())), ("status", | it, draw : & mut Draw | it.status(draw.bool())), ("tx", |
        it, draw : & mut Draw | it.tx(draw.text("str"))), ("tx_queue_size", | it, draw :
        & mut Draw | it.tx_queue_size(draw.u16()))]
    ),
    row!(
        VirtioNetDevice, "virtio-net-device", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("bootindex", | it, draw : & mut Draw | it.bootindex(draw.i32())),
        ("csum", | it, draw : & mut Draw | it.csum(draw.bool())), ("ctrl_guest_offloads",
        | it, draw : & mut Draw | it.ctrl_guest_offloads(draw.bool())), ("ctrl_mac_addr",
        | it, draw : & mut Draw | it.ctrl_mac_addr(draw.bool())), ("ctrl_rx", | it, draw
        : & mut Draw | it.ctrl_rx(draw.bool())), ("ctrl_rx_extra", | it, draw : & mut
        Draw | it.ctrl_rx_extra(draw.bool())), ("ctrl_vlan", | it, draw : & mut Draw | it
        .ctrl_vlan(draw.bool())), ("ctrl_vq", | it, draw : & mut Draw | it.ctrl_vq(draw
        .bool())), ("duplex", | it, draw : & mut Draw | it.duplex(draw.text("str"))),
        ("ebpf-rss-fds", | it, draw : & mut Draw | it.ebpf_rss_fds(draw.list:: <
        PropertyValue > ())), ("failover", | it, draw : & mut Draw | it.failover(draw
        .bool())), ("gso", | it, draw : & mut Draw | it.gso(draw.bool())),
        ("guest_announce", | it, draw : & mut Draw | it.guest_announce(draw.bool())),
        ("guest_csum", | it, draw : & mut Draw | it.guest_csum(draw.bool())),
        ("guest_ecn", | it, draw : & mut Draw | it.guest_ecn(draw.bool())),
        ("guest_rsc_ext", | it, draw : & mut Draw | it.guest_rsc_ext(draw.bool())),
        ("guest_tso4", | it, draw : & mut Draw | it.guest_tso4(draw.bool())),
        ("guest_tso6", | it, draw : & mut Draw | it.guest_tso6(draw.bool())),
        ("guest_tunnel", | it, draw : & mut Draw | it.guest_tunnel(draw.bool())),
        ("guest_tunnel_csum", | it, draw : & mut Draw | it.guest_tunnel_csum(draw
        .bool())), ("guest_ufo", | it, draw : & mut Draw | it.guest_ufo(draw.bool())),
        ("guest_uso4", | it, draw : & mut Draw | it.guest_uso4(draw.bool())),
        ("guest_uso6", | it, draw : & mut Draw | it.guest_uso6(draw.bool())), ("hash", |
        it, draw : & mut Draw | it.hash(draw.bool())), ("hash-ipv4", | it, draw : & mut
        Draw | it.hash_ipv4(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6", | it, draw
        : & mut Draw | it.hash_ipv6(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6ex",
        | it, draw : & mut Draw | it.hash_ipv6ex(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-tcp4", | it, draw : & mut Draw | it.hash_tcp4(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-tcp6", | it, draw : & mut Draw | it
        .hash_tcp6(draw.one(types::OnOffAuto::KNOWN))), ("hash-tcp6ex", | it, draw : &
        mut Draw | it.hash_tcp6ex(draw.one(types::OnOffAuto::KNOWN))), ("hash-udp4", |
        it, draw : & mut Draw | it.hash_udp4(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-udp6", | it, draw : & mut Draw | it.hash_udp6(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-udp6ex", | it, draw : & mut Draw | it
        .hash_udp6ex(draw.one(types::OnOffAuto::KNOWN))), ("host_ecn", | it, draw : & mut
        Draw | it.host_ecn(draw.bool())), ("host_mtu", | it, draw : & mut Draw | it
        .host_mtu(draw.u16())), ("host_tso4", | it, draw : & mut Draw | it.host_tso4(draw
        .bool())), ("host_tso6", | it, draw : & mut Draw | it.host_tso6(draw.bool())),
        ("host_tunnel", | it, draw : & mut Draw | it.host_tunnel(draw.bool())),
        ("host_tunnel_csum", | it, draw : & mut Draw | it.host_tunnel_csum(draw.bool())),
        ("host_ufo", | it, draw : & mut Draw | it.host_ufo(draw.bool())), ("host_uso", |
        it, draw : & mut Draw | it.host_uso(draw.bool())), ("mac", | it, draw : & mut
        Draw | it.mac(draw.value:: < MacAddress > ())), ("mq", | it, draw : & mut Draw |
        it.mq(draw.bool())), ("mrg_rxbuf", | it, draw : & mut Draw | it.mrg_rxbuf(draw
        .bool())), ("netdev", | it, draw : & mut Draw | it.netdev(draw.text("netdev"))),
        ("rsc_interval", | it, draw : & mut Draw | it.rsc_interval(draw.u32())), ("rss",
        | it, draw : & mut Draw | it.rss(draw.bool())), ("rx_queue_size", | it, draw : &
        mut Draw | it.rx_queue_size(draw.u16())), ("speed", | it, draw : & mut Draw | it
        .speed(draw.i32())), ("status", | it, draw : & mut Draw | it.status(draw
        .bool())), ("tx", | it, draw : & mut Draw | it.tx(draw.text("str"))),
        ("tx_queue_size", | it, draw : & mut Draw | it.tx_queue_size(draw.u16()))]
    ),
    row!(
        VirtioNetPci, "virtio-net-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("bootindex", | it, draw : &
        mut Draw | it.bootindex(draw.i32())), ("csum", | it, draw : & mut Draw | it
        .csum(draw.bool())), ("ctrl_guest_offloads", | it, draw : & mut Draw | it
        .ctrl_guest_offloads(draw.bool())), ("ctrl_mac_addr", | it, draw : & mut Draw |
        it.ctrl_mac_addr(draw.bool())), ("ctrl_rx", | it, draw : & mut Draw | it
        .ctrl_rx(draw.bool())), ("ctrl_rx_extra", | it, draw : & mut Draw | it
        .ctrl_rx_extra(draw.bool())), ("ctrl_vlan", | it, draw : & mut Draw | it
        .ctrl_vlan(draw.bool())), ("ctrl_vq", | it, draw : & mut Draw | it.ctrl_vq(draw
        .bool())), ("disable-legacy", | it, draw : & mut Draw | it.disable_legacy(draw
        .one(types::OnOffAuto::KNOWN))), ("disable-modern", | it, draw : & mut Draw | it
        .disable_modern(draw.bool())), ("duplex", | it, draw : & mut Draw | it
        .duplex(draw.text("str"))), ("ebpf-rss-fds", | it, draw : & mut Draw | it
        .ebpf_rss_fds(draw.list:: < PropertyValue > ())), ("failover", | it, draw : & mut
        Draw | it.failover(draw.bool())), ("gso", | it, draw : & mut Draw | it.gso(draw
        .bool())), ("guest_announce", | it, draw : & mut Draw | it.guest_announce(draw
        .bool())), ("guest_csum", | it, draw : & mut Draw | it.guest_csum(draw.bool())),
        ("guest_ecn", | it, draw : & mut Draw | it.guest_ecn(draw.bool())),
        ("guest_rsc_ext", | it, draw : & mut Draw | it.guest_rsc_ext(draw.bool())),
        ("guest_tso4", | it, draw : & mut Draw | it.guest_tso4(draw.bool())),
        ("guest_tso6", | it, draw : & mut Draw | it.guest_tso6(draw.bool())),
        ("guest_tunnel", | it, draw : & mut Draw | it.guest_tunnel(draw.bool())),
        ("guest_tunnel_csum", | it, draw : & mut Draw | it.guest_tunnel_csum(draw
        .bool())), ("guest_ufo", | it, draw : & mut Draw | it.guest_ufo(draw.bool())),
        ("guest_uso4", | it, draw : & mut Draw | it.guest_uso4(draw.bool())),
        ("guest_uso6", | it, draw : & mut Draw | it.guest_uso6(draw.bool())), ("hash", |
        it, draw : & mut Draw | it.hash(draw.bool())), ("hash-ipv4", | it, draw : & mut
        Draw | it.hash_ipv4(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6", | it, draw
        : & mut Draw | it.hash_ipv6(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6ex",
        | it, draw : & mut Draw | it.hash_ipv6ex(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-tcp4", | it, draw : & mut Draw | it.hash_tcp4(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-tcp6", | it, draw : & mut Draw | it
        .hash_tcp6(draw.one(types::OnOffAuto::KNOWN))), ("hash-tcp6ex", | it, draw : &
        mut Draw | it.hash_tcp6ex(draw.one(types::OnOffAuto::KNOWN))), ("hash-udp4", |
        it, draw : & mut Draw | it.hash_udp4(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-udp6", | it, draw : & mut Draw | it.hash_udp6(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-udp6ex", | it, draw : & mut Draw | it
        .hash_udp6ex(draw.one(types::OnOffAuto::KNOWN))), ("host_ecn", | it, draw : & mut
        Draw | it.host_ecn(draw.bool())), ("host_mtu", | it, draw : & mut Draw | it
        .host_mtu(draw.u16())), ("host_tso4", | it, draw : & mut Draw | it.host_tso4(draw
        .bool())), ("host_tso6", | it, draw : & mut Draw | it.host_tso6(draw.bool())),
        ("host_tunnel", | it, draw : & mut Draw | it.host_tunnel(draw.bool())),
        ("host_tunnel_csum", | it, draw : & mut Draw | it.host_tunnel_csum(draw.bool())),
        ("host_ufo", | it, draw : & mut Draw | it.host_ufo(draw.bool())), ("host_uso", |
        it, draw : & mut Draw | it.host_uso(draw.bool())), ("ioeventfd", | it, draw : &
        mut Draw | it.ioeventfd(draw.bool())), ("mac", | it, draw : & mut Draw | it
        .mac(draw.value:: < MacAddress > ())), ("migrate-extra", | it, draw : & mut Draw
        | it.migrate_extra(draw.bool())), ("mq", | it, draw : & mut Draw | it.mq(draw
        .bool())), ("mrg_rxbuf", | it, draw : & mut Draw | it.mrg_rxbuf(draw.bool())),
        ("netdev", | it, draw : & mut Draw | it.netdev(draw.text("netdev"))),
        ("rsc_interval", | it, draw : & mut Draw | it.rsc_interval(draw.u32())), ("rss",
        | it, draw : & mut Draw | it.rss(draw.bool())), ("rx_queue_size", | it, draw : &
        mut Draw | it.rx_queue_size(draw.u16())), ("speed", | it, draw : & mut Draw | it
        .speed(draw.i32())), ("status", | it, draw : & mut Draw | it.status(draw
        .bool())), ("tx", | it, draw : & mut Draw | it.tx(draw.text("str"))),
        ("tx_queue_size", | it, draw : & mut Draw | it.tx_queue_size(draw.u16())),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32()))]
    ),
    row!(
        VirtioNetPciNonTransitional, "virtio-net-pci-non-transitional", [("acpi-index", |
        it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("bootindex", | it, draw : &
        mut Draw | it.bootindex(draw.i32())), ("csum", | it, draw : & mut Draw | it
        .csum(draw.bool())), ("ctrl_guest_offloads", | it, draw : & mut Draw | it
        .ctrl_guest_offloads(draw.bool())), ("ctrl_mac_addr", | it, draw : & mut Draw |
        it.ctrl_mac_addr(draw.bool())), ("ctrl_rx", | it, draw : & mut Draw | it
        .ctrl_rx(draw.bool())), ("ctrl_rx_extra", | it, draw : & mut Draw | it
        .ctrl_rx_extra(draw.bool())), ("ctrl_vlan", | it, draw : & mut Draw | it
        .ctrl_vlan(draw.bool())), ("ctrl_vq", | it, draw : & mut Draw | it.ctrl_vq(draw
        .bool())), ("duplex", | it, draw : & mut Draw | it.duplex(draw.text("str"))),
        ("ebpf-rss-fds", | it, draw : & mut Draw | it.ebpf_rss_fds(draw.list:: <
        PropertyValue > ())), ("failover", | it, draw : & mut Draw | it.failover(draw
        .bool())), ("gso", | it, draw : & mut Draw | it.gso(draw.bool())),
        ("guest_announce", | it, draw : & mut Draw | it.guest_announce(draw.bool())),
        ("guest_csum", | it, draw : & mut Draw | it.guest_csum(draw.bool())),
        ("guest_ecn", | it, draw : & mut Draw | it.guest_ecn(draw.bool())),
        ("guest_rsc_ext", | it, draw : & mut Draw | it.guest_rsc_ext(draw.bool())),
        ("guest_tso4", | it, draw : & mut Draw | it.guest_tso4(draw.bool())),
        ("guest_tso6", | it, draw : & mut Draw | it.guest_tso6(draw.bool())),
        ("guest_tunnel", | it, draw : & mut Draw | it.guest_tunnel(draw.bool())),
        ("guest_tunnel_csum", | it, draw : & mut Draw | it.guest_tunnel_csum(draw
        .bool())), ("guest_ufo", | it, draw : & mut Draw | it.guest_ufo(draw.bool())),
        ("guest_uso4", | it, draw : & mut Draw | it.guest_uso4(draw.bool())),
        ("guest_uso6", | it, draw : & mut Draw | it.guest_uso6(draw.bool())), ("hash", |
        it, draw : & mut Draw | it.hash(draw.bool())), ("hash-ipv4", | it, draw : & mut
        Draw | it.hash_ipv4(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6", | it, draw
        : & mut Draw | it.hash_ipv6(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6ex",
        | it, draw : & mut Draw | it.hash_ipv6ex(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-tcp4", | it, draw : & mut Draw | it.hash_tcp4(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-tcp6", | it, draw : & mut Draw | it
        .hash_tcp6(draw.one(types::OnOffAuto::KNOWN))), ("hash-tcp6ex", | it, draw : &
        mut Draw | it.hash_tcp6ex(draw.one(types::OnOffAuto::KNOWN))), ("hash-udp4", |
        it, draw : & mut Draw | it.hash_udp4(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-udp6", | it, draw : & mut Draw | it.hash_udp6(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-udp6ex", | it, draw : & mut Draw | it
        .hash_udp6ex(draw.one(types::OnOffAuto::KNOWN))), ("host_ecn", | it, draw : & mut
        Draw | it.host_ecn(draw.bool())), ("host_mtu", | it, draw : & mut Draw | it
        .host_mtu(draw.u16())), ("host_tso4", | it, draw : & mut Draw | it.host_tso4(draw
        .bool())), ("host_tso6", | it, draw : & mut Draw | it.host_tso6(draw.bool())),
        ("host_tunnel", | it, draw : & mut Draw | it.host_tunnel(draw.bool())),
        ("host_tunnel_csum", | it, draw : & mut Draw | it.host_tunnel_csum(draw.bool())),
        ("host_ufo", | it, draw : & mut Draw | it.host_ufo(draw.bool())), ("host_uso", |
        it, draw : & mut Draw | it.host_uso(draw.bool())), ("ioeventfd", | it, draw : &
        mut Draw | it.ioeventfd(draw.bool())), ("mac", | it, draw : & mut Draw | it
        .mac(draw.value:: < MacAddress > ())), ("migrate-extra", | it, draw : & mut Draw
        | it.migrate_extra(draw.bool())), ("mq", | it, draw : & mut Draw | it.mq(draw
        .bool())), ("mrg_rxbuf", | it, draw : & mut Draw | it.mrg_rxbuf(draw.bool())),
        ("netdev", | it, draw : & mut Draw | it.netdev(draw.text("netdev"))),
        ("rsc_interval", | it, draw : & mut Draw | it.rsc_interval(draw.u32())), ("rss",
        | it, draw : & mut Draw | it.rss(draw.bool())), ("rx_queue_size", | it, draw : &
        mut Draw | it.rx_queue_size(draw.u16())), ("speed", | it, draw : & mut Draw | it
        .speed(draw.i32())), ("status", | it, draw : & mut Draw | it.status(draw
        .bool())), ("tx", | it, draw : & mut Draw | it.tx(draw.text("str"))),
        ("tx_queue_size", | it, draw : & mut Draw | it.tx_queue_size(draw.u16())),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32()))]
    ),
    row!(
        VirtioNetPciTransitional, "virtio-net-pci-transitional", [("acpi-index", | it,
        draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw
        | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : &
        mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw :
        & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("bootindex", | it, draw : &
        mut Draw | it.bootindex(draw.i32())), ("csum", | it, draw : & mut Draw | it
        .csum(draw.bool())), ("ctrl_guest_offloads", | it, draw : & mut Draw | it
        .ctrl_guest_offloads(draw.bool())), ("ctrl_mac_addr", | it, draw : & mut Draw |
        it.ctrl_mac_addr(draw.bool())), ("ctrl_rx", | it, draw : & mut Draw | it
        .ctrl_rx(draw.bool())), ("ctrl_rx_extra", | it, draw : & mut Draw | it
        .ctrl_rx_extra(draw.bool())), ("ctrl_vlan", | it, draw : & mut Draw | it
        .ctrl_vlan(draw.bool())), ("ctrl_vq", | it, draw : & mut Draw | it.ctrl_vq(draw
        .bool())), ("duplex", | it, draw : & mut Draw | it.duplex(draw.text("str"))),
        ("ebpf-rss-fds", | it, draw : & mut Draw | it.ebpf_rss_fds(draw.list:: <
        PropertyValue > ())), ("failover", | it, draw : & mut Draw | it.failover(draw
        .bool())), ("gso", | it, draw : & mut Draw | it.gso(draw.bool())),
        ("guest_announce", | it, draw : & mut Draw | it.guest_announce(draw.bool())),
        ("guest_csum", | it, draw : & mut Draw | it.guest_csum(draw.bool())),
        ("guest_ecn", | it, draw : & mut Draw | it.guest_ecn(draw.bool())),
        ("guest_rsc_ext", | it, draw : & mut Draw | it.guest_rsc_ext(draw.bool())),
        ("guest_tso4", | it, draw : & mut Draw | it.guest_tso4(draw.bool())),
        ("guest_tso6", | it, draw : & mut Draw | it.guest_tso6(draw.bool())),
        ("guest_tunnel", | it, draw : & mut Draw | it.guest_tunnel(draw.bool())),
        ("guest_tunnel_csum", | it, draw : & mut Draw | it.guest_tunnel_csum(draw
        .bool())), ("guest_ufo", | it, draw : & mut Draw | it.guest_ufo(draw.bool())),
        ("guest_uso4", | it, draw : & mut Draw | it.guest_uso4(draw.bool())),
        ("guest_uso6", | it, draw : & mut Draw | it.guest_uso6(draw.bool())), ("hash", |
        it, draw : & mut Draw | it.hash(draw.bool())), ("hash-ipv4", | it, draw : & mut
        Draw | it.hash_ipv4(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6", | it, draw
        : & mut Draw | it.hash_ipv6(draw.one(types::OnOffAuto::KNOWN))), ("hash-ipv6ex",
        | it, draw : & mut Draw | it.hash_ipv6ex(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-tcp4", | it, draw : & mut Draw | it.hash_tcp4(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-tcp6", | it, draw : & mut Draw | it
        .hash_tcp6(draw.one(types::OnOffAuto::KNOWN))), ("hash-tcp6ex", | it, draw : &
        mut Draw | it.hash_tcp6ex(draw.one(types::OnOffAuto::KNOWN))), ("hash-udp4", |
        it, draw : & mut Draw | it.hash_udp4(draw.one(types::OnOffAuto::KNOWN))),
        ("hash-udp6", | it, draw : & mut Draw | it.hash_udp6(draw
        .one(types::OnOffAuto::KNOWN))), ("hash-udp6ex", | it, draw : & mut Draw | it
        .hash_udp6ex(draw.one(types::OnOffAuto::KNOWN))), ("host_ecn", | it, draw : & mut
        Draw | it.host_ecn(draw.bool())), ("host_mtu", | it, draw : & mut Draw | it
        .host_mtu(draw.u16())), ("host_tso4", | it, draw : & mut Draw | it.host_tso4(draw
        .bool())), ("host_tso6", | it, draw : & mut Draw | it.host_tso6(draw.bool())),
        ("host_tunnel", | it, draw : & mut Draw | it.host_tunnel(draw.bool())),
        ("host_tunnel_csum", | it, draw : & mut Draw | it.host_tunnel_csum(draw.bool())),
        ("host_ufo", | it, draw : & mut Draw | it.host_ufo(draw.bool())), ("host_uso", |
        it, draw : & mut Draw | it.host_uso(draw.bool())), ("ioeventfd", | it, draw : &
        mut Draw | it.ioeventfd(draw.bool())), ("mac", | it, draw : & mut Draw | it
        .mac(draw.value:: < MacAddress > ())), ("migrate-extra", | it, draw : & mut Draw
        | it.migrate_extra(draw.bool())), ("mq", | it, draw : & mut Draw | it.mq(draw
        .bool())), ("mrg_rxbuf", | it, draw : & mut Draw | it.mrg_rxbuf(draw.bool())),
        ("netdev", | it, draw : & mut Draw | it.netdev(draw.text("netdev"))),
        ("rsc_interval", | it, draw : & mut Draw | it.rsc_interval(draw.u32())), ("rss",
        | it, draw : & mut Draw | it.rss(draw.bool())), ("rx_queue_size", | it, draw : &
        mut Draw | it.rx_queue_size(draw.u16())), ("speed", | it, draw : & mut Draw | it
        .speed(draw.i32())), ("status", | it, draw : & mut Draw | it.status(draw
        .bool())), ("tx", | it, draw : & mut Draw | it.tx(draw.text("str"))),
        ("tx_queue_size", | it, draw : & mut Draw | it.tx_queue_size(draw.u16())),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32()))]
    ),
    row!(
        VirtioPmem, "virtio-pmem", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("memaddr", | it, draw : & mut Draw | it.memaddr(draw.u64())),
        ("memdev", | it, draw : & mut Draw | it.memdev(draw
        .text("link=memory-backend")))]
    ),
    row!(
        VirtioPmemPci, "virtio-pmem-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("disable-legacy", | it, draw
        : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("memaddr", | it, draw : & mut Draw | it.memaddr(draw.u64())), ("memdev", | it,
        draw : & mut Draw | it.memdev(draw.text("link=memory-backend"))),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool()))]
    ),
    row!(
        VirtioRngCcw, "virtio-rng-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice
        > ())), ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw.bool())),
        ("max-bytes", | it, draw : & mut Draw | it.max_bytes(draw.u64())),
        ("max_revision", | it, draw : & mut Draw | it.max_revision(draw.u32())),
        ("period", | it, draw : & mut Draw | it.period(draw.u32())), ("rng", | it, draw :
        & mut Draw | it.rng(draw.text("link=rng-backend")))]
    ),
    row!(
        VirtioRngDevice, "virtio-rng-device", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("max-bytes", | it, draw : & mut Draw | it.max_bytes(draw.u64())),
        ("period", | it, draw : & mut Draw | it.period(draw.u32())), ("rng", | it, draw :
        & mut Draw | it.rng(draw.text("link=rng-backend")))]
    ),
    row!(
        VirtioRngPci, "virtio-rng-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("disable-legacy", | it, draw
        : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw.bool())), ("max-bytes",
        | it, draw : & mut Draw | it.max_bytes(draw.u64())), ("migrate-extra", | it, draw
        : & mut Draw | it.migrate_extra(draw.bool())), ("period", | it, draw : & mut Draw
        | it.period(draw.u32())), ("rng", | it, draw : & mut Draw | it.rng(draw
        .text("link=rng-backend"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioRngPciNonTransitional, "virtio-rng-pci-non-transitional", [("acpi-index", |
        it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("ioeventfd", | it, draw : &
        mut Draw | it.ioeventfd(draw.bool())), ("max-bytes", | it, draw : & mut Draw | it
        .max_bytes(draw.u64())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("period", | it, draw : & mut Draw | it.period(draw
        .u32())), ("rng", | it, draw : & mut Draw | it.rng(draw
        .text("link=rng-backend"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioRngPciTransitional, "virtio-rng-pci-transitional", [("acpi-index", | it,
        draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw
        | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : &
        mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw :
        & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("ioeventfd", | it, draw : &
        mut Draw | it.ioeventfd(draw.bool())), ("max-bytes", | it, draw : & mut Draw | it
        .max_bytes(draw.u64())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("period", | it, draw : & mut Draw | it.period(draw
        .u32())), ("rng", | it, draw : & mut Draw | it.rng(draw
        .text("link=rng-backend"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioRtcDevice, "virtio-rtc-device", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool()))]
    ),
    row!(
        VirtioRtcPci, "virtio-rtc-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool()))]
    ),
    row!(
        VirtioScsiCcw, "virtio-scsi-ccw", [("any_layout", | it, draw : & mut Draw | it
        .any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("cmd_per_lun", | it, draw : & mut Draw | it.cmd_per_lun(draw.u32())),
        ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice > ())),
        ("hotplug", | it, draw : & mut Draw | it.hotplug(draw.bool())), ("ioeventfd", |
        it, draw : & mut Draw | it.ioeventfd(draw.bool())), ("iothread", | it, draw : &
        mut Draw | it.iothread(draw.text("link=iothread"))), ("iothread-vq-mapping", |
        it, draw : & mut Draw | it.iothread_vq_mapping(draw.list:: <
        types::IoThreadVirtQueueMapping > ())), ("max_revision", | it, draw : & mut Draw
        | it.max_revision(draw.u32())), ("max_sectors", | it, draw : & mut Draw | it
        .max_sectors(draw.u32())), ("num_queues", | it, draw : & mut Draw | it
        .num_queues(draw.u32())), ("param_change", | it, draw : & mut Draw | it
        .param_change(draw.bool())), ("seg_max_adjust", | it, draw : & mut Draw | it
        .seg_max_adjust(draw.bool())), ("virtqueue_size", | it, draw : & mut Draw | it
        .virtqueue_size(draw.u32()))]
    ),
    row!(
        VirtioScsiDevice, "virtio-scsi-device", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("cmd_per_lun", | it, draw : & mut Draw | it.cmd_per_lun(draw.u32())),
        ("hotplug", | it, draw : & mut Draw | it.hotplug(draw.bool())), ("iothread", |
        it, draw : & mut Draw | it.iothread(draw.text("link=iothread"))),
        ("iothread-vq-mapping", | it, draw : & mut Draw | it.iothread_vq_mapping(draw
        .list:: < types::IoThreadVirtQueueMapping > ())), ("max_sectors", | it, draw : &
        mut Draw | it.max_sectors(draw.u32())), ("num_queues", | it, draw : & mut Draw |
        it.num_queues(draw.u32())), ("param_change", | it, draw : & mut Draw | it
        .param_change(draw.bool())), ("seg_max_adjust", | it, draw : & mut Draw | it
        .seg_max_adjust(draw.bool())), ("virtqueue_size", | it, draw : & mut Draw | it
        .virtqueue_size(draw.u32()))]
    ),
    row!(
        VirtioScsiPci, "virtio-scsi-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("cmd_per_lun", | it, draw :
        & mut Draw | it.cmd_per_lun(draw.u32())), ("disable-legacy", | it, draw : & mut
        Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))), ("disable-modern",
        | it, draw : & mut Draw | it.disable_modern(draw.bool())), ("hotplug", | it, draw
        : & mut Draw | it.hotplug(draw.bool())), ("ioeventfd", | it, draw : & mut Draw |
        it.ioeventfd(draw.bool())), ("iothread", | it, draw : & mut Draw | it
        .iothread(draw.text("link=iothread"))), ("iothread-vq-mapping", | it, draw : &
        mut Draw | it.iothread_vq_mapping(draw.list:: < types::IoThreadVirtQueueMapping >
        ())), ("max_sectors", | it, draw : & mut Draw | it.max_sectors(draw.u32())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("num_queues", | it, draw : & mut Draw | it.num_queues(draw.u32())),
        ("param_change", | it, draw : & mut Draw | it.param_change(draw.bool())),
        ("seg_max_adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw.bool())),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32())), ("virtqueue_size",
        | it, draw : & mut Draw | it.virtqueue_size(draw.u32()))]
    ),
    row!(
        VirtioScsiPciNonTransitional, "virtio-scsi-pci-non-transitional", [("acpi-index",
        | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("cmd_per_lun", | it, draw :
        & mut Draw | it.cmd_per_lun(draw.u32())), ("hotplug", | it, draw : & mut Draw |
        it.hotplug(draw.bool())), ("ioeventfd", | it, draw : & mut Draw | it
        .ioeventfd(draw.bool())), ("iothread", | it, draw : & mut Draw | it.iothread(draw
        .text("link=iothread"))), ("iothread-vq-mapping", | it, draw : & mut Draw | it
        .iothread_vq_mapping(draw.list:: < types::IoThreadVirtQueueMapping > ())),
        ("max_sectors", | it, draw : & mut Draw | it.max_sectors(draw.u32())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("num_queues", | it, draw : & mut Draw | it.num_queues(draw.u32())),
        ("param_change", | it, draw : & mut Draw | it.param_change(draw.bool())),
        ("seg_max_adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw.bool())),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32())), ("virtqueue_size",
        | it, draw : & mut Draw | it.virtqueue_size(draw.u32()))]
    ),
    row!(
        VirtioScsiPciTransitional, "virtio-scsi-pci-transitional", [("acpi-index", | it,
        draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw
        | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw : &
        mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it, draw :
        & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw |
        it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("cmd_per_lun", | it, draw :
        & mut Draw | it.cmd_per_lun(draw.u32())), ("hotplug", | it, draw : & mut Draw |
        it.hotplug(draw.bool())), ("ioeventfd", | it, draw : & mut Draw | it
        .ioeventfd(draw.bool())), ("iothread", | it, draw : & mut Draw | it.iothread(draw
        .text("link=iothread"))), ("iothread-vq-mapping", | it, draw : & mut Draw | it
        .iothread_vq_mapping(draw.list:: < types::IoThreadVirtQueueMapping > ())),
        ("max_sectors", | it, draw : & mut Draw | it.max_sectors(draw.u32())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("num_queues", | it, draw : & mut Draw | it.num_queues(draw.u32())),
        ("param_change", | it, draw : & mut Draw | it.param_change(draw.bool())),
        ("seg_max_adjust", | it, draw : & mut Draw | it.seg_max_adjust(draw.bool())),
        ("vectors", | it, draw : & mut Draw | it.vectors(draw.u32())), ("virtqueue_size",
        | it, draw : & mut Draw | it.virtqueue_size(draw.u32()))]
    ),
    row!(
        VirtioSerialCcw, "virtio-serial-ccw", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice
        > ())), ("emergency-write", | it, draw : & mut Draw | it.emergency_write(draw
        .bool())), ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw.bool())),
        ("max_ports", | it, draw : & mut Draw | it.max_ports(draw.u32())),
        ("max_revision", | it, draw : & mut Draw | it.max_revision(draw.u32()))]
    ),
    row!(
        VirtioSerialDevice, "virtio-serial-device", [("any_layout", | it, draw : & mut
        Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("emergency-write", | it, draw : & mut Draw | it.emergency_write(draw
        .bool())), ("max_ports", | it, draw : & mut Draw | it.max_ports(draw.u32()))]
    ),
    row!(
        VirtioSerialPci, "virtio-serial-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("class", | it, draw : & mut
        Draw | it.class(draw.u32())), ("disable-legacy", | it, draw : & mut Draw | it
        .disable_legacy(draw.one(types::OnOffAuto::KNOWN))), ("disable-modern", | it,
        draw : & mut Draw | it.disable_modern(draw.bool())), ("emergency-write", | it,
        draw : & mut Draw | it.emergency_write(draw.bool())), ("ioeventfd", | it, draw :
        & mut Draw | it.ioeventfd(draw.bool())), ("max_ports", | it, draw : & mut Draw |
        it.max_ports(draw.u32())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioSerialPciNonTransitional, "virtio-serial-pci-non-transitional",
        [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", |
        it, draw : & mut Draw | it.addr(draw.value:: < PciAddress > ())),
        ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("aer", | it, draw : & mut Draw | it.aer(draw.bool())), ("ats", | it,
        draw : & mut Draw | it.ats(draw.bool())), ("modern-pio-notify", | it, draw : &
        mut Draw | it.modern_pio_notify(draw.bool())), ("page-per-vq", | it, draw : & mut
        Draw | it.page_per_vq(draw.bool())), ("virtio-pci-bus-master-bug-migration", |
        it, draw : & mut Draw | it.virtio_pci_bus_master_bug_migration(draw.bool())),
        ("class", | it, draw : & mut Draw | it.class(draw.u32())), ("emergency-write", |
        it, draw : & mut Draw | it.emergency_write(draw.bool())), ("ioeventfd", | it,
        draw : & mut Draw | it.ioeventfd(draw.bool())), ("max_ports", | it, draw : & mut
        Draw | it.max_ports(draw.u32())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioSerialPciTransitional, "virtio-serial-pci-transitional", [("acpi-index", |
        it, draw : & mut Draw | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut
        Draw | it.addr(draw.value:: < PciAddress > ())), ("failover_pair_id", | it, draw
        : & mut Draw | it.failover_pair_id(draw.text("str"))), ("multifunction", | it,
        draw : & mut Draw | it.multifunction(draw.bool())), ("rombar", | it, draw : & mut
        Draw | it.rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it
        .romfile(draw.text("str"))), ("romsize", | it, draw : & mut Draw | it
        .romsize(draw.u32())), ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw
        .text("str"))), ("any_layout", | it, draw : & mut Draw | it.any_layout(draw
        .bool())), ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())),
        ("in_order", | it, draw : & mut Draw | it.in_order(draw.bool())),
        ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw.bool())),
        ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw.bool())),
        ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw.bool())),
        ("packed", | it, draw : & mut Draw | it.packed(draw.bool())), ("queue_reset", |
        it, draw : & mut Draw | it.queue_reset(draw.bool())), ("use-disabled-flag", | it,
        draw : & mut Draw | it.use_disabled_flag(draw.bool())), ("use-started", | it,
        draw : & mut Draw | it.use_started(draw.bool())), ("aer", | it, draw : & mut Draw
        | it.aer(draw.bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("class", | it, draw : & mut
        Draw | it.class(draw.u32())), ("emergency-write", | it, draw : & mut Draw | it
        .emergency_write(draw.bool())), ("ioeventfd", | it, draw : & mut Draw | it
        .ioeventfd(draw.bool())), ("max_ports", | it, draw : & mut Draw | it
        .max_ports(draw.u32())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32()))]
    ),
    row!(
        VirtioSoundDevice, "virtio-sound-device", [("any_layout", | it, draw : & mut Draw
        | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("audiodev", | it, draw : & mut Draw | it.audiodev(draw
        .text("audiodev"))), ("chmaps", | it, draw : & mut Draw | it.chmaps(draw.u32())),
        ("jacks", | it, draw : & mut Draw | it.jacks(draw.u32())), ("streams", | it, draw
        : & mut Draw | it.streams(draw.u32()))]
    ),
    row!(
        VirtioSoundPci, "virtio-sound-pci", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("audiodev", | it, draw : &
        mut Draw | it.audiodev(draw.text("audiodev"))), ("chmaps", | it, draw : & mut
        Draw | it.chmaps(draw.u32())), ("disable-legacy", | it, draw : & mut Draw | it
        .disable_legacy(draw.one(types::OnOffAuto::KNOWN))), ("disable-modern", | it,
        draw : & mut Draw | it.disable_modern(draw.bool())), ("ioeventfd", | it, draw : &
        mut Draw | it.ioeventfd(draw.bool())), ("jacks", | it, draw : & mut Draw | it
        .jacks(draw.u32())), ("migrate-extra", | it, draw : & mut Draw | it
        .migrate_extra(draw.bool())), ("streams", | it, draw : & mut Draw | it
        .streams(draw.u32())), ("vectors", | it, draw : & mut Draw | it.vectors(draw
        .u32()))]
    ),
    row!(
        VirtioTabletCcw, "virtio-tablet-ccw", [("any_layout", | it, draw : & mut Draw |
        it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("devno", | it, draw : & mut Draw | it.devno(draw.value:: < CcwDevice
        > ())), ("display", | it, draw : & mut Draw | it.display(draw.text("str"))),
        ("head", | it, draw : & mut Draw | it.head(draw.u32())), ("ioeventfd", | it, draw
        : & mut Draw | it.ioeventfd(draw.bool())), ("max_revision", | it, draw : & mut
        Draw | it.max_revision(draw.u32())), ("serial", | it, draw : & mut Draw | it
        .serial(draw.text("str"))), ("wheel-axis", | it, draw : & mut Draw | it
        .wheel_axis(draw.bool()))]
    ),
    row!(
        VirtioTabletDevice, "virtio-tablet-device", [("any_layout", | it, draw : & mut
        Draw | it.any_layout(draw.bool())), ("event_idx", | it, draw : & mut Draw | it
        .event_idx(draw.bool())), ("in_order", | it, draw : & mut Draw | it.in_order(draw
        .bool())), ("indirect_desc", | it, draw : & mut Draw | it.indirect_desc(draw
        .bool())), ("iommu_platform", | it, draw : & mut Draw | it.iommu_platform(draw
        .bool())), ("notify_on_empty", | it, draw : & mut Draw | it.notify_on_empty(draw
        .bool())), ("packed", | it, draw : & mut Draw | it.packed(draw.bool())),
        ("queue_reset", | it, draw : & mut Draw | it.queue_reset(draw.bool())),
        ("use-disabled-flag", | it, draw : & mut Draw | it.use_disabled_flag(draw
        .bool())), ("use-started", | it, draw : & mut Draw | it.use_started(draw
        .bool())), ("display", | it, draw : & mut Draw | it.display(draw.text("str"))),
        ("head", | it, draw : & mut Draw | it.head(draw.u32())), ("serial", | it, draw :
        & mut Draw | it.serial(draw.text("str"))), ("wheel-axis", | it, draw : & mut Draw
        | it.wheel_axis(draw.bool()))]
    ),
    row!(
        VirtioTabletPci, "virtio-tablet-pci", [("acpi-index", | it, draw : & mut Draw |
        it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("disable-legacy", | it, draw
        : & mut Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))),
        ("disable-modern", | it, draw : & mut Draw | it.disable_modern(draw.bool())),
        ("display", | it, draw : & mut Draw | it.display(draw.text("str"))), ("head", |
        it, draw : & mut Draw | it.head(draw.u32())), ("migrate-extra", | it, draw : &
        mut Draw | it.migrate_extra(draw.bool())), ("serial", | it, draw : & mut Draw |
        it.serial(draw.text("str"))), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32())), ("wheel-axis", | it, draw : & mut Draw | it
        .wheel_axis(draw.bool()))]
    ),
    row!(
        VirtioVga, "virtio-vga", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool())), ("big-endian-framebuffer", |
        it, draw : & mut Draw | it.big_endian_framebuffer(draw.bool())), ("blob", | it,
        draw : & mut Draw | it.blob(draw.bool())), ("disable-legacy", | it, draw : & mut
        Draw | it.disable_legacy(draw.one(types::OnOffAuto::KNOWN))), ("disable-modern",
        | it, draw : & mut Draw | it.disable_modern(draw.bool())), ("edid", | it, draw :
        & mut Draw | it.edid(draw.bool())), ("hostmem", | it, draw : & mut Draw | it
        .hostmem(draw.size())), ("ioeventfd", | it, draw : & mut Draw | it.ioeventfd(draw
        .bool())), ("max_hostmem", | it, draw : & mut Draw | it.max_hostmem(draw
        .size())), ("max_outputs", | it, draw : & mut Draw | it.max_outputs(draw.u32())),
        ("migrate-extra", | it, draw : & mut Draw | it.migrate_extra(draw.bool())),
        ("outputs", | it, draw : & mut Draw | it.outputs(draw.list:: <
        types::VirtioGpuOutput > ())), ("vectors", | it, draw : & mut Draw | it
        .vectors(draw.u32())), ("xres", | it, draw : & mut Draw | it.xres(draw.u32())),
        ("yres", | it, draw : & mut Draw | it.yres(draw.u32()))]
    ),
    row!(
        VirtioVgaGl, "virtio-vga-gl", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("any_layout", | it, draw : & mut Draw | it.any_layout(draw.bool())),
        ("event_idx", | it, draw : & mut Draw | it.event_idx(draw.bool())), ("in_order",
        | it, draw : & mut Draw | it.in_order(draw.bool())), ("indirect_desc", | it, draw
        : & mut Draw | it.indirect_desc(draw.bool())), ("iommu_platform", | it, draw : &
        mut Draw | it.iommu_platform(draw.bool())), ("notify_on_empty", | it, draw : &
        mut Draw | it.notify_on_empty(draw.bool())), ("packed", | it, draw : & mut Draw |
        it.packed(draw.bool())), ("queue_reset", | it, draw : & mut Draw | it
        .queue_reset(draw.bool())), ("use-disabled-flag", | it, draw : & mut Draw | it
        .use_disabled_flag(draw.bool())), ("use-started", | it, draw : & mut Draw | it
        .use_started(draw.bool())), ("aer", | it, draw : & mut Draw | it.aer(draw
        .bool())), ("ats", | it, draw : & mut Draw | it.ats(draw.bool())),
        ("modern-pio-notify", | it, draw : & mut Draw | it.modern_pio_notify(draw
        .bool())), ("page-per-vq", | it, draw : & mut Draw | it.page_per_vq(draw
        .bool())), ("virtio-pci-bus-master-bug-migration", | it, draw : & mut Draw | it
        .virtio_pci_bus_master_bug_migration(draw.bool()))]
    ),
    row!(
        Virtserialport, "virtserialport", [("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("name", | it, draw : & mut Draw | it.name(draw
        .text("str"))), ("nr", | it, draw : & mut Draw | it.nr(draw.u32()))]
    ),
    row!(
        VmbusBridge, "vmbus-bridge", [("irq", | it, draw : & mut Draw | it.irq(draw
        .u8()))]
    ),
    row!(Vmclock, "vmclock", []),
    row!(Vmcoreinfo, "vmcoreinfo", []),
    row!(
        Vmgenid, "vmgenid", [("guid", | it, draw : & mut Draw | it.guid(draw.value:: <
        Uuid > ()))]
    ),
    row!(
        Vmmouse, "vmmouse", [("i8042", | it, draw : & mut Draw | it.i8042(draw
        .text("link=i8042")))]
    ),
    row!(
        VmwareSvga, "vmware-svga", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("global-vmstate", | it, draw : & mut Draw | it.global_vmstate(draw.bool())),
        ("vgamem_mb", | it, draw : & mut Draw | it.vgamem_mb(draw.u32()))]
    ),
    row!(
        Vmxnet3, "vmxnet3", [("acpi-index", | it, draw : & mut Draw | it.acpi_index(draw
        .u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value:: < PciAddress >
        ())), ("failover_pair_id", | it, draw : & mut Draw | it.failover_pair_id(draw
        .text("str"))), ("multifunction", | it, draw : & mut Draw | it.multifunction(draw
        .bool())), ("rombar", | it, draw : & mut Draw | it.rombar(draw.u32())),
        ("romfile", | it, draw : & mut Draw | it.romfile(draw.text("str"))), ("romsize",
        | it, draw : & mut Draw | it.romsize(draw.u32())), ("sriov-pf", | it, draw : &
        mut Draw | it.sriov_pf(draw.text("str"))), ("bootindex", | it, draw : & mut Draw
        | it.bootindex(draw.i32())), ("mac", | it, draw : & mut Draw | it.mac(draw
        .value:: < MacAddress > ())), ("netdev", | it, draw : & mut Draw | it.netdev(draw
        .text("netdev")))]
    ),
    row!(
        Wm8750, "wm8750", [("address", | it, draw : & mut Draw | it.address(draw.u8())),
        ("audiodev", | it, draw : & mut Draw | it.audiodev(draw.text("audiodev")))]
    ),
    row!(
        XPciProxyDev, "x-pci-proxy-dev", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))), ("fd", |
        it, draw : & mut Draw | it.fd(draw.text("str")))]
    ),
    row!(
        XTerminal3270, "x-terminal3270", [("chardev", | it, draw : & mut Draw | it
        .chardev(draw.text("chardev"))), ("devno", | it, draw : & mut Draw | it
        .devno(draw.value:: < CcwDevice > ()))]
    ),
    row!(
        X3130Upstream, "x3130-upstream", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("aer_log_max", | it, draw : & mut Draw | it.aer_log_max(draw.u16())), ("port", |
        it, draw : & mut Draw | it.port(draw.u8()))]
    ),
    row!(XenBackend, "xen-backend", []),
    row!(
        XenCdrom, "xen-cdrom", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("discard_granularity", | it, draw : & mut Draw
        | it.discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("frontend-id", | it, draw : & mut Draw | it
        .frontend_id(draw.u16())), ("iothread", | it, draw : & mut Draw | it
        .iothread(draw.text("link=iothread"))), ("logical_block_size", | it, draw : & mut
        Draw | it.logical_block_size(draw.size())), ("max-ring-page-order", | it, draw :
        & mut Draw | it.max_ring_page_order(draw.u32())), ("min_io_size", | it, draw : &
        mut Draw | it.min_io_size(draw.size())), ("opt_io_size", | it, draw : & mut Draw
        | it.opt_io_size(draw.size())), ("physical_block_size", | it, draw : & mut Draw |
        it.physical_block_size(draw.size())), ("share-rw", | it, draw : & mut Draw | it
        .share_rw(draw.bool())), ("stats-intervals", | it, draw : & mut Draw | it
        .stats_intervals(draw.list:: < PropertyValue > ())), ("vdev", | it, draw : & mut
        Draw | it.vdev(draw.text("str"))), ("write-cache", | it, draw : & mut Draw | it
        .write_cache(draw.one(types::OnOffAuto::KNOWN)))]
    ),
    row!(
        XenConsole, "xen-console", [("chardev", | it, draw : & mut Draw | it.chardev(draw
        .text("chardev"))), ("frontend-id", | it, draw : & mut Draw | it.frontend_id(draw
        .u16())), ("idx", | it, draw : & mut Draw | it.idx(draw.i32()))]
    ),
    row!(
        XenDisk, "xen-disk", [("account-failed", | it, draw : & mut Draw | it
        .account_failed(draw.one(types::OnOffAuto::KNOWN))), ("account-invalid", | it,
        draw : & mut Draw | it.account_invalid(draw.one(types::OnOffAuto::KNOWN))),
        ("backend_defaults", | it, draw : & mut Draw | it.backend_defaults(draw
        .one(types::OnOffAuto::KNOWN))), ("discard_granularity", | it, draw : & mut Draw
        | it.discard_granularity(draw.size())), ("drive", | it, draw : & mut Draw | it
        .drive(draw.text("node"))), ("frontend-id", | it, draw : & mut Draw | it
        .frontend_id(draw.u16())), ("iothread", | it, draw : & mut Draw | it
        .iothread(draw.text("link=iothread"))), ("logical_block_size", | it, draw : & mut
        Draw | it.logical_block_size(draw.size())), ("max-ring-page-order", | it, draw :
        & mut Draw | it.max_ring_page_order(draw.u32())), ("min_io_size", | it, draw : &
        mut Draw | it.min_io_size(draw.size())), ("opt_io_size", | it, draw : & mut Draw
        | it.opt_io_size(draw.size())), ("physical_block_size", | it, draw : & mut Draw |
        it.physical_block_size(draw.size())), ("share-rw", | it, draw : & mut Draw | it
        .share_rw(draw.bool())), ("stats-intervals", | it, draw : & mut Draw | it
        .stats_intervals(draw.list:: < PropertyValue > ())), ("vdev", | it, draw : & mut
        Draw | it.vdev(draw.text("str"))), ("write-cache", | it, draw : & mut Draw | it
        .write_cache(draw.one(types::OnOffAuto::KNOWN)))]
    ),
    row!(
        XenNetDevice, "xen-net-device", [("frontend-id", | it, draw : & mut Draw | it
        .frontend_id(draw.u16())), ("idx", | it, draw : & mut Draw | it.idx(draw.i32())),
        ("mac", | it, draw : & mut Draw | it.mac(draw.value:: < MacAddress > ())),
        ("netdev", | it, draw : & mut Draw | it.netdev(draw.text("netdev")))]
    ),
    row!(
        XenPlatform, "xen-platform", [("acpi-index", | it, draw : & mut Draw | it
        .acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw.value::
        < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str")))]
    ),
    row!(
        Xio3130Downstream, "xio3130-downstream", [("acpi-index", | it, draw : & mut Draw
        | it.acpi_index(draw.u32())), ("addr", | it, draw : & mut Draw | it.addr(draw
        .value:: < PciAddress > ())), ("failover_pair_id", | it, draw : & mut Draw | it
        .failover_pair_id(draw.text("str"))), ("multifunction", | it, draw : & mut Draw |
        it.multifunction(draw.bool())), ("rombar", | it, draw : & mut Draw | it
        .rombar(draw.u32())), ("romfile", | it, draw : & mut Draw | it.romfile(draw
        .text("str"))), ("romsize", | it, draw : & mut Draw | it.romsize(draw.u32())),
        ("sriov-pf", | it, draw : & mut Draw | it.sriov_pf(draw.text("str"))),
        ("aer_log_max", | it, draw : & mut Draw | it.aer_log_max(draw.u16())),
        ("chassis", | it, draw : & mut Draw | it.chassis(draw.u8())), ("hotplug", | it,
        draw : & mut Draw | it.hotplug(draw.bool())), ("port", | it, draw : & mut Draw |
        it.port(draw.u8())), ("power_controller_present", | it, draw : & mut Draw | it
        .power_controller_present(draw.bool())), ("slot", | it, draw : & mut Draw | it
        .slot(draw.u16()))]
    ),
    row!(
        Zpci, "zpci", [("fid", | it, draw : & mut Draw | it.fid(draw.u32())),
        ("forwarding-assist", | it, draw : & mut Draw | it.forwarding_assist(draw
        .bool())), ("interpret", | it, draw : & mut Draw | it.interpret(draw.bool())),
        ("relaxed-translation", | it, draw : & mut Draw | it.relaxed_translation(draw
        .bool())), ("target", | it, draw : & mut Draw | it.target(draw.text("str"))),
        ("uid", | it, draw : & mut Draw | it.uid(draw.u16()))]
    ),
];

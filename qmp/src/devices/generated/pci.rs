// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use crate::commands::DeviceAdd;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::devices::device::{device, json, list, put};
#[allow(unused_imports, reason = "not every bus has them")]
use crate::devices::values::*;
#[allow(unused_imports, reason = "not every bus has them")]
use super::{PciDevice, VirtioDevice, VirtioPciDevice};
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::types;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::PropertyValue;

/// The device `AC97`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
/// Also called `ac97`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ac97(DeviceAdd);

device!(Ac97, "AC97");

impl Ac97 {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
}

impl PciDevice for Ac97 {}

/// The device `AMDVI-PCI`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct AmdviPci(DeviceAdd);

device!(AmdviPci, "AMDVI-PCI");

impl PciDevice for AmdviPci {}

/// The device `ES1370`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
/// Also called `es1370`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Es1370(DeviceAdd);

device!(Es1370, "ES1370");

impl Es1370 {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
}

impl PciDevice for Es1370 {}

/// The device `VGA`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Vga(DeviceAdd);

device!(Vga, "VGA");

impl Vga {
    /// Sets `big-endian-framebuffer`: `bool`.
    #[inline]
    pub fn big_endian_framebuffer(mut self, value: bool) -> Self {
        put(&mut self.0, "big-endian-framebuffer", value.into());
        self
    }
    /// Sets `edid`: `bool`, `true` by default.
    #[inline]
    pub fn edid(mut self, value: bool) -> Self {
        put(&mut self.0, "edid", value.into());
        self
    }
    /// Sets `global-vmstate`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn global_vmstate(mut self, value: bool) -> Self {
        put(&mut self.0, "global-vmstate", value.into());
        self
    }
    /// Sets `mmio`: `bool`, `true` by default.
    #[inline]
    pub fn mmio(mut self, value: bool) -> Self {
        put(&mut self.0, "mmio", value.into());
        self
    }
    /// Sets `qemu-extended-regs`: `bool`, `true` by default.
    #[inline]
    pub fn qemu_extended_regs(mut self, value: bool) -> Self {
        put(&mut self.0, "qemu-extended-regs", value.into());
        self
    }
    /// Sets `refresh_rate`: `uint32`, `0` by default.
    #[inline]
    pub fn refresh_rate(mut self, value: u32) -> Self {
        put(&mut self.0, "refresh_rate", value.into());
        self
    }
    /// Sets `vgamem_mb`: `uint32`, `16` by default.
    #[inline]
    pub fn vgamem_mb(mut self, value: u32) -> Self {
        put(&mut self.0, "vgamem_mb", value.into());
        self
    }
    /// Sets `xmax`: `uint32`, `0` by default.
    #[inline]
    pub fn xmax(mut self, value: u32) -> Self {
        put(&mut self.0, "xmax", value.into());
        self
    }
    /// Sets `xres`: `uint32`, `0` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `ymax`: `uint32`, `0` by default.
    #[inline]
    pub fn ymax(mut self, value: u32) -> Self {
        put(&mut self.0, "ymax", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `0` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for Vga {}

/// The device `acpi-erst`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct AcpiErst(DeviceAdd);

device!(AcpiErst, "acpi-erst");

impl AcpiErst {
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `record_size`: `uint32`, `8192` by default.
    #[inline]
    pub fn record_size(mut self, value: u32) -> Self {
        put(&mut self.0, "record_size", value.into());
        self
    }
}

impl PciDevice for AcpiErst {}

/// The device `am53c974`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Am53c974(DeviceAdd);

device!(Am53c974, "am53c974");

impl PciDevice for Am53c974 {}

/// The device `aspeed.pcie-root-port`, on a bus of kind `PCI`.
///
/// Seen in QEMU 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct AspeedPcieRootPort(DeviceAdd);

device!(AspeedPcieRootPort, "aspeed.pcie-root-port");

impl AspeedPcieRootPort {
    /// Sets `aer_log_max`: `uint16`, `8` by default.
    #[inline]
    pub fn aer_log_max(mut self, value: u16) -> Self {
        put(&mut self.0, "aer_log_max", value.into());
        self
    }
    /// Sets `chassis`: `uint8`, `0` by default.
    #[inline]
    pub fn chassis(mut self, value: u8) -> Self {
        put(&mut self.0, "chassis", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `port`: `uint8`, `0` by default.
    #[inline]
    pub fn port(mut self, value: u8) -> Self {
        put(&mut self.0, "port", value.into());
        self
    }
    /// Sets `power_controller_present`: `bool`, `true` by default.
    #[inline]
    pub fn power_controller_present(mut self, value: bool) -> Self {
        put(&mut self.0, "power_controller_present", value.into());
        self
    }
    /// Sets `slot`: `uint16`, `0` by default.
    #[inline]
    pub fn slot(mut self, value: u16) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
}

impl PciDevice for AspeedPcieRootPort {}

/// The device `ati-vga`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct AtiVga(DeviceAdd);

device!(AtiVga, "ati-vga");

impl AtiVga {
    /// Sets `guest_hwcursor`: `bool`, `false` by default.
    #[inline]
    pub fn guest_hwcursor(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_hwcursor", value.into());
        self
    }
    /// Sets `model`: `str`.
    #[inline]
    pub fn model(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "model", value.into().into());
        self
    }
    /// Sets `refresh_rate`: `uint32`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn refresh_rate(mut self, value: u32) -> Self {
        put(&mut self.0, "refresh_rate", value.into());
        self
    }
    /// Sets `vgamem_mb`: `uint32`, `16` by default.
    #[inline]
    pub fn vgamem_mb(mut self, value: u32) -> Self {
        put(&mut self.0, "vgamem_mb", value.into());
        self
    }
    /// Sets `xmax`: `uint32`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn xmax(mut self, value: u32) -> Self {
        put(&mut self.0, "xmax", value.into());
        self
    }
    /// Sets `xres`: `uint32`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `ymax`: `uint32`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn ymax(mut self, value: u32) -> Self {
        put(&mut self.0, "ymax", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for AtiVga {}

/// The device `bochs-display`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct BochsDisplay(DeviceAdd);

device!(BochsDisplay, "bochs-display");

impl BochsDisplay {
    /// Sets `big-endian-framebuffer`: `bool`.
    #[inline]
    pub fn big_endian_framebuffer(mut self, value: bool) -> Self {
        put(&mut self.0, "big-endian-framebuffer", value.into());
        self
    }
    /// Sets `edid`: `bool`, `true` by default.
    #[inline]
    pub fn edid(mut self, value: bool) -> Self {
        put(&mut self.0, "edid", value.into());
        self
    }
    /// Sets `refresh_rate`: `uint32`, `0` by default.
    #[inline]
    pub fn refresh_rate(mut self, value: u32) -> Self {
        put(&mut self.0, "refresh_rate", value.into());
        self
    }
    /// Sets `vgamem`: `size`, in bytes, `16777216` by default.
    #[inline]
    pub fn vgamem(mut self, value: u64) -> Self {
        put(&mut self.0, "vgamem", value.into());
        self
    }
    /// Sets `xmax`: `uint32`, `0` by default.
    #[inline]
    pub fn xmax(mut self, value: u32) -> Self {
        put(&mut self.0, "xmax", value.into());
        self
    }
    /// Sets `xres`: `uint32`, `0` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `ymax`: `uint32`, `0` by default.
    #[inline]
    pub fn ymax(mut self, value: u32) -> Self {
        put(&mut self.0, "ymax", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `0` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for BochsDisplay {}

/// The device `cirrus-vga`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct CirrusVga(DeviceAdd);

device!(CirrusVga, "cirrus-vga");

impl CirrusVga {
    /// Sets `blitter`: `bool`, `true` by default.
    #[inline]
    pub fn blitter(mut self, value: bool) -> Self {
        put(&mut self.0, "blitter", value.into());
        self
    }
    /// Sets `global-vmstate`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn global_vmstate(mut self, value: bool) -> Self {
        put(&mut self.0, "global-vmstate", value.into());
        self
    }
    /// Sets `vgamem_mb`: `uint32`, `4` by default.
    #[inline]
    pub fn vgamem_mb(mut self, value: u32) -> Self {
        put(&mut self.0, "vgamem_mb", value.into());
        self
    }
}

impl PciDevice for CirrusVga {}

/// The device `ctucan_pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct CtucanPci(DeviceAdd);

device!(CtucanPci, "ctucan_pci");

impl CtucanPci {
    /// Sets `canbus0`: the id of a `can-bus`.
    #[inline]
    pub fn canbus0(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "canbus0", value.into().into());
        self
    }
    /// Sets `canbus1`: the id of a `can-bus`.
    #[inline]
    pub fn canbus1(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "canbus1", value.into().into());
        self
    }
}

impl PciDevice for CtucanPci {}

/// The device `cxl-downstream`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct CxlDownstream(DeviceAdd);

device!(CxlDownstream, "cxl-downstream");

impl CxlDownstream {
    /// Sets `aer_log_max`: `uint16`, `8` by default.
    #[inline]
    pub fn aer_log_max(mut self, value: u16) -> Self {
        put(&mut self.0, "aer_log_max", value.into());
        self
    }
    /// Sets `chassis`: `uint8`, `0` by default.
    #[inline]
    pub fn chassis(mut self, value: u8) -> Self {
        put(&mut self.0, "chassis", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `port`: `uint8`, `0` by default.
    #[inline]
    pub fn port(mut self, value: u8) -> Self {
        put(&mut self.0, "port", value.into());
        self
    }
    /// Sets `slot`: `uint16`, `0` by default.
    #[inline]
    pub fn slot(mut self, value: u16) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
}

impl PciDevice for CxlDownstream {}

/// The device `cxl-rp`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct CxlRp(DeviceAdd);

device!(CxlRp, "cxl-rp");

impl CxlRp {
    /// Sets `aer_log_max`: `uint16`, `8` by default.
    #[inline]
    pub fn aer_log_max(mut self, value: u16) -> Self {
        put(&mut self.0, "aer_log_max", value.into());
        self
    }
    /// Sets `bus-reserve`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn bus_reserve(mut self, value: u32) -> Self {
        put(&mut self.0, "bus-reserve", value.into());
        self
    }
    /// Sets `chassis`: `uint8`, `0` by default.
    #[inline]
    pub fn chassis(mut self, value: u8) -> Self {
        put(&mut self.0, "chassis", value.into());
        self
    }
    /// Sets `disable-acs`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn disable_acs(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-acs", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `io-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn io_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "io-reserve", value.into());
        self
    }
    /// Sets `mem-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn mem_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "mem-reserve", value.into());
        self
    }
    /// Sets `port`: `uint8`, `0` by default.
    #[inline]
    pub fn port(mut self, value: u8) -> Self {
        put(&mut self.0, "port", value.into());
        self
    }
    /// Sets `power_controller_present`: `bool`, `true` by default.
    #[inline]
    pub fn power_controller_present(mut self, value: bool) -> Self {
        put(&mut self.0, "power_controller_present", value.into());
        self
    }
    /// Sets `pref32-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn pref32_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "pref32-reserve", value.into());
        self
    }
    /// Sets `pref64-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn pref64_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "pref64-reserve", value.into());
        self
    }
    /// Sets `slot`: `uint16`, `0` by default.
    #[inline]
    pub fn slot(mut self, value: u16) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
}

impl PciDevice for CxlRp {}

/// The device `cxl-switch-mailbox-cci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct CxlSwitchMailboxCci(DeviceAdd);

device!(CxlSwitchMailboxCci, "cxl-switch-mailbox-cci");

impl CxlSwitchMailboxCci {
    /// Sets `target`: the id of a `cxl-upstream`.
    #[inline]
    pub fn target(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "target", value.into().into());
        self
    }
}

impl PciDevice for CxlSwitchMailboxCci {}

/// The device `cxl-type3`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct CxlType3(DeviceAdd);

device!(CxlType3, "cxl-type3");

impl CxlType3 {
    /// Sets `cdat`: `str`.
    #[inline]
    pub fn cdat(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "cdat", value.into().into());
        self
    }
    /// Sets `hdm-db`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hdm_db(mut self, value: bool) -> Self {
        put(&mut self.0, "hdm-db", value.into());
        self
    }
    /// Sets `lsa`: the id of a `memory-backend`.
    #[inline]
    pub fn lsa(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "lsa", value.into().into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `num-dc-regions`: `uint8`, `0` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn num_dc_regions(mut self, value: u8) -> Self {
        put(&mut self.0, "num-dc-regions", value.into());
        self
    }
    /// Sets `persistent-memdev`: the id of a `memory-backend`. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn persistent_memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "persistent-memdev", value.into().into());
        self
    }
    /// Sets `sn`: `uint64`, `18446744073709551615` by default.
    #[inline]
    pub fn sn(mut self, value: u64) -> Self {
        put(&mut self.0, "sn", value.into());
        self
    }
    /// Sets `volatile-dc-memdev`: the id of a `memory-backend`. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn volatile_dc_memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "volatile-dc-memdev", value.into().into());
        self
    }
    /// Sets `volatile-memdev`: the id of a `memory-backend`. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn volatile_memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "volatile-memdev", value.into().into());
        self
    }
}

impl PciDevice for CxlType3 {}

/// The device `cxl-upstream`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct CxlUpstream(DeviceAdd);

device!(CxlUpstream, "cxl-upstream");

impl CxlUpstream {
    /// Sets `aer_log_max`: `uint16`, `8` by default.
    #[inline]
    pub fn aer_log_max(mut self, value: u16) -> Self {
        put(&mut self.0, "aer_log_max", value.into());
        self
    }
    /// Sets `cdat`: `str`.
    #[inline]
    pub fn cdat(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "cdat", value.into().into());
        self
    }
    /// Sets `port`: `uint8`, `0` by default.
    #[inline]
    pub fn port(mut self, value: u8) -> Self {
        put(&mut self.0, "port", value.into());
        self
    }
    /// Sets `sn`: `uint64`, `18446744073709551615` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn sn(mut self, value: u64) -> Self {
        put(&mut self.0, "sn", value.into());
        self
    }
}

impl PciDevice for CxlUpstream {}

/// The device `dc390`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Dc390(DeviceAdd);

device!(Dc390, "dc390");

impl PciDevice for Dc390 {}

/// The device `e1000`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
/// Also called `e1000-82540em`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct E1000(DeviceAdd);

device!(E1000, "e1000");

impl E1000 {
    /// Sets `autonegotiation`: `bool`, `true` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn autonegotiation(mut self, value: bool) -> Self {
        put(&mut self.0, "autonegotiation", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `extra_mac_registers`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn extra_mac_registers(mut self, value: bool) -> Self {
        put(&mut self.0, "extra_mac_registers", value.into());
        self
    }
    /// Sets `init-vet`: `bool`, `true` by default.
    #[inline]
    pub fn init_vet(mut self, value: bool) -> Self {
        put(&mut self.0, "init-vet", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `migrate_tso_props`: `bool`, `true` by default.
    #[inline]
    pub fn migrate_tso_props(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate_tso_props", value.into());
        self
    }
    /// Sets `mitigation`: `bool`, `true` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn mitigation(mut self, value: bool) -> Self {
        put(&mut self.0, "mitigation", value.into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for E1000 {}

/// The device `e1000-82544gc`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct E1000_82544gc(DeviceAdd);

device!(E1000_82544gc, "e1000-82544gc");

impl E1000_82544gc {
    /// Sets `autonegotiation`: `bool`, `true` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn autonegotiation(mut self, value: bool) -> Self {
        put(&mut self.0, "autonegotiation", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `extra_mac_registers`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn extra_mac_registers(mut self, value: bool) -> Self {
        put(&mut self.0, "extra_mac_registers", value.into());
        self
    }
    /// Sets `init-vet`: `bool`, `true` by default.
    #[inline]
    pub fn init_vet(mut self, value: bool) -> Self {
        put(&mut self.0, "init-vet", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `migrate_tso_props`: `bool`, `true` by default.
    #[inline]
    pub fn migrate_tso_props(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate_tso_props", value.into());
        self
    }
    /// Sets `mitigation`: `bool`, `true` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn mitigation(mut self, value: bool) -> Self {
        put(&mut self.0, "mitigation", value.into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for E1000_82544gc {}

/// The device `e1000-82545em`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct E1000_82545em(DeviceAdd);

device!(E1000_82545em, "e1000-82545em");

impl E1000_82545em {
    /// Sets `autonegotiation`: `bool`, `true` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn autonegotiation(mut self, value: bool) -> Self {
        put(&mut self.0, "autonegotiation", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `extra_mac_registers`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn extra_mac_registers(mut self, value: bool) -> Self {
        put(&mut self.0, "extra_mac_registers", value.into());
        self
    }
    /// Sets `init-vet`: `bool`, `true` by default.
    #[inline]
    pub fn init_vet(mut self, value: bool) -> Self {
        put(&mut self.0, "init-vet", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `migrate_tso_props`: `bool`, `true` by default.
    #[inline]
    pub fn migrate_tso_props(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate_tso_props", value.into());
        self
    }
    /// Sets `mitigation`: `bool`, `true` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn mitigation(mut self, value: bool) -> Self {
        put(&mut self.0, "mitigation", value.into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for E1000_82545em {}

/// The device `e1000e`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct E1000e(DeviceAdd);

device!(E1000e, "e1000e");

impl E1000e {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `disable_vnet_hdr`: `uint8`, `0` by default.
    #[inline]
    pub fn disable_vnet_hdr(mut self, value: u8) -> Self {
        put(&mut self.0, "disable_vnet_hdr", value.into());
        self
    }
    /// Sets `init-vet`: `bool`, `true` by default.
    #[inline]
    pub fn init_vet(mut self, value: bool) -> Self {
        put(&mut self.0, "init-vet", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `migrate-timadj`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn migrate_timadj(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-timadj", value.into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
    /// Sets `subsys`: `uint16`, `0` by default.
    #[inline]
    pub fn subsys(mut self, value: u16) -> Self {
        put(&mut self.0, "subsys", value.into());
        self
    }
    /// Sets `subsys_ven`: `uint16`, `32902` by default.
    #[inline]
    pub fn subsys_ven(mut self, value: u16) -> Self {
        put(&mut self.0, "subsys_ven", value.into());
        self
    }
}

impl PciDevice for E1000e {}

/// The device `edu`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Edu(DeviceAdd);

device!(Edu, "edu");

impl Edu {
    /// Sets `dma_mask`: `uint64`.
    #[inline]
    pub fn dma_mask(mut self, value: u64) -> Self {
        put(&mut self.0, "dma_mask", value.into());
        self
    }
}

impl PciDevice for Edu {}

/// The device `i6300esb`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I6300esb(DeviceAdd);

device!(I6300esb, "i6300esb");

impl PciDevice for I6300esb {}

/// The device `i82378`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82378(DeviceAdd);

device!(I82378, "i82378");

impl PciDevice for I82378 {}

/// The device `i82550`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82550(DeviceAdd);

device!(I82550, "i82550");

impl I82550 {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82550 {}

/// The device `i82551`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82551(DeviceAdd);

device!(I82551, "i82551");

impl I82551 {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82551 {}

/// The device `i82557a`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82557a(DeviceAdd);

device!(I82557a, "i82557a");

impl I82557a {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82557a {}

/// The device `i82557b`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82557b(DeviceAdd);

device!(I82557b, "i82557b");

impl I82557b {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82557b {}

/// The device `i82557c`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82557c(DeviceAdd);

device!(I82557c, "i82557c");

impl I82557c {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82557c {}

/// The device `i82558a`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82558a(DeviceAdd);

device!(I82558a, "i82558a");

impl I82558a {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82558a {}

/// The device `i82558b`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82558b(DeviceAdd);

device!(I82558b, "i82558b");

impl I82558b {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82558b {}

/// The device `i82559a`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82559a(DeviceAdd);

device!(I82559a, "i82559a");

impl I82559a {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82559a {}

/// The device `i82559b`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82559b(DeviceAdd);

device!(I82559b, "i82559b");

impl I82559b {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82559b {}

/// The device `i82559c`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82559c(DeviceAdd);

device!(I82559c, "i82559c");

impl I82559c {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82559c {}

/// The device `i82559er`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82559er(DeviceAdd);

device!(I82559er, "i82559er");

impl I82559er {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82559er {}

/// The device `i82562`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82562(DeviceAdd);

device!(I82562, "i82562");

impl I82562 {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82562 {}

/// The device `i82801`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82801(DeviceAdd);

device!(I82801, "i82801");

impl I82801 {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for I82801 {}

/// The device `i82801b11-bridge`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82801b11Bridge(DeviceAdd);

device!(I82801b11Bridge, "i82801b11-bridge");

impl PciDevice for I82801b11Bridge {}

/// The device `ich9-ahci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
/// Also called `ahci`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9Ahci(DeviceAdd);

device!(Ich9Ahci, "ich9-ahci");

impl PciDevice for Ich9Ahci {}

/// The device `ich9-intel-hda`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9IntelHda(DeviceAdd);

device!(Ich9IntelHda, "ich9-intel-hda");

impl Ich9IntelHda {
    /// Sets `debug`: `uint32`, `0` by default.
    #[inline]
    pub fn debug(mut self, value: u32) -> Self {
        put(&mut self.0, "debug", value.into());
        self
    }
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
    /// Sets `old_msi_addr`: `bool`, `false` by default.
    #[inline]
    pub fn old_msi_addr(mut self, value: bool) -> Self {
        put(&mut self.0, "old_msi_addr", value.into());
        self
    }
}

impl PciDevice for Ich9IntelHda {}

/// The device `ich9-usb-ehci1`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9UsbEhci1(DeviceAdd);

device!(Ich9UsbEhci1, "ich9-usb-ehci1");

impl Ich9UsbEhci1 {
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Ich9UsbEhci1 {}

/// The device `ich9-usb-ehci2`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9UsbEhci2(DeviceAdd);

device!(Ich9UsbEhci2, "ich9-usb-ehci2");

impl Ich9UsbEhci2 {
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Ich9UsbEhci2 {}

/// The device `ich9-usb-uhci1`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9UsbUhci1(DeviceAdd);

device!(Ich9UsbUhci1, "ich9-usb-uhci1");

impl Ich9UsbUhci1 {
    /// Sets `bandwidth`: `uint32`, `1280` by default.
    #[inline]
    pub fn bandwidth(mut self, value: u32) -> Self {
        put(&mut self.0, "bandwidth", value.into());
        self
    }
    /// Sets `firstport`: `uint32`, `0` by default.
    #[inline]
    pub fn firstport(mut self, value: u32) -> Self {
        put(&mut self.0, "firstport", value.into());
        self
    }
    /// Sets `masterbus`: `str`.
    #[inline]
    pub fn masterbus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "masterbus", value.into().into());
        self
    }
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Ich9UsbUhci1 {}

/// The device `ich9-usb-uhci2`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9UsbUhci2(DeviceAdd);

device!(Ich9UsbUhci2, "ich9-usb-uhci2");

impl Ich9UsbUhci2 {
    /// Sets `bandwidth`: `uint32`, `1280` by default.
    #[inline]
    pub fn bandwidth(mut self, value: u32) -> Self {
        put(&mut self.0, "bandwidth", value.into());
        self
    }
    /// Sets `firstport`: `uint32`, `0` by default.
    #[inline]
    pub fn firstport(mut self, value: u32) -> Self {
        put(&mut self.0, "firstport", value.into());
        self
    }
    /// Sets `masterbus`: `str`.
    #[inline]
    pub fn masterbus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "masterbus", value.into().into());
        self
    }
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Ich9UsbUhci2 {}

/// The device `ich9-usb-uhci3`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9UsbUhci3(DeviceAdd);

device!(Ich9UsbUhci3, "ich9-usb-uhci3");

impl Ich9UsbUhci3 {
    /// Sets `bandwidth`: `uint32`, `1280` by default.
    #[inline]
    pub fn bandwidth(mut self, value: u32) -> Self {
        put(&mut self.0, "bandwidth", value.into());
        self
    }
    /// Sets `firstport`: `uint32`, `0` by default.
    #[inline]
    pub fn firstport(mut self, value: u32) -> Self {
        put(&mut self.0, "firstport", value.into());
        self
    }
    /// Sets `masterbus`: `str`.
    #[inline]
    pub fn masterbus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "masterbus", value.into().into());
        self
    }
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Ich9UsbUhci3 {}

/// The device `ich9-usb-uhci4`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9UsbUhci4(DeviceAdd);

device!(Ich9UsbUhci4, "ich9-usb-uhci4");

impl Ich9UsbUhci4 {
    /// Sets `bandwidth`: `uint32`, `1280` by default.
    #[inline]
    pub fn bandwidth(mut self, value: u32) -> Self {
        put(&mut self.0, "bandwidth", value.into());
        self
    }
    /// Sets `firstport`: `uint32`, `0` by default.
    #[inline]
    pub fn firstport(mut self, value: u32) -> Self {
        put(&mut self.0, "firstport", value.into());
        self
    }
    /// Sets `masterbus`: `str`.
    #[inline]
    pub fn masterbus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "masterbus", value.into().into());
        self
    }
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Ich9UsbUhci4 {}

/// The device `ich9-usb-uhci5`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9UsbUhci5(DeviceAdd);

device!(Ich9UsbUhci5, "ich9-usb-uhci5");

impl Ich9UsbUhci5 {
    /// Sets `bandwidth`: `uint32`, `1280` by default.
    #[inline]
    pub fn bandwidth(mut self, value: u32) -> Self {
        put(&mut self.0, "bandwidth", value.into());
        self
    }
    /// Sets `firstport`: `uint32`, `0` by default.
    #[inline]
    pub fn firstport(mut self, value: u32) -> Self {
        put(&mut self.0, "firstport", value.into());
        self
    }
    /// Sets `masterbus`: `str`.
    #[inline]
    pub fn masterbus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "masterbus", value.into().into());
        self
    }
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Ich9UsbUhci5 {}

/// The device `ich9-usb-uhci6`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ich9UsbUhci6(DeviceAdd);

device!(Ich9UsbUhci6, "ich9-usb-uhci6");

impl Ich9UsbUhci6 {
    /// Sets `bandwidth`: `uint32`, `1280` by default.
    #[inline]
    pub fn bandwidth(mut self, value: u32) -> Self {
        put(&mut self.0, "bandwidth", value.into());
        self
    }
    /// Sets `firstport`: `uint32`, `0` by default.
    #[inline]
    pub fn firstport(mut self, value: u32) -> Self {
        put(&mut self.0, "firstport", value.into());
        self
    }
    /// Sets `masterbus`: `str`.
    #[inline]
    pub fn masterbus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "masterbus", value.into().into());
        self
    }
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Ich9UsbUhci6 {}

/// The device `igb`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Igb(DeviceAdd);

device!(Igb, "igb");

impl Igb {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for Igb {}

/// The device `intel-hda`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IntelHda(DeviceAdd);

device!(IntelHda, "intel-hda");

impl IntelHda {
    /// Sets `debug`: `uint32`, `0` by default.
    #[inline]
    pub fn debug(mut self, value: u32) -> Self {
        put(&mut self.0, "debug", value.into());
        self
    }
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
    /// Sets `old_msi_addr`: `bool`, `false` by default.
    #[inline]
    pub fn old_msi_addr(mut self, value: bool) -> Self {
        put(&mut self.0, "old_msi_addr", value.into());
        self
    }
}

impl PciDevice for IntelHda {}

/// The device `ioh3420`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ioh3420(DeviceAdd);

device!(Ioh3420, "ioh3420");

impl Ioh3420 {
    /// Sets `aer_log_max`: `uint16`, `8` by default.
    #[inline]
    pub fn aer_log_max(mut self, value: u16) -> Self {
        put(&mut self.0, "aer_log_max", value.into());
        self
    }
    /// Sets `chassis`: `uint8`, `0` by default.
    #[inline]
    pub fn chassis(mut self, value: u8) -> Self {
        put(&mut self.0, "chassis", value.into());
        self
    }
    /// Sets `disable-acs`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn disable_acs(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-acs", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `port`: `uint8`, `0` by default.
    #[inline]
    pub fn port(mut self, value: u8) -> Self {
        put(&mut self.0, "port", value.into());
        self
    }
    /// Sets `power_controller_present`: `bool`, `true` by default.
    #[inline]
    pub fn power_controller_present(mut self, value: bool) -> Self {
        put(&mut self.0, "power_controller_present", value.into());
        self
    }
    /// Sets `slot`: `uint16`, `0` by default.
    #[inline]
    pub fn slot(mut self, value: u16) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
}

impl PciDevice for Ioh3420 {}

/// The device `iommu-testdev`, on a bus of kind `PCI`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IommuTestdev(DeviceAdd);

device!(IommuTestdev, "iommu-testdev");

impl PciDevice for IommuTestdev {}

/// The device `ivshmem-doorbell`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IvshmemDoorbell(DeviceAdd);

device!(IvshmemDoorbell, "ivshmem-doorbell");

impl IvshmemDoorbell {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `master`: [`OnOffAuto`](types::OnOffAuto), `"off"` by default.
    #[inline]
    pub fn master(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "master", value.as_str().into());
        self
    }
    /// Sets `vectors`: `uint32`, `1` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for IvshmemDoorbell {}

/// The device `ivshmem-plain`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IvshmemPlain(DeviceAdd);

device!(IvshmemPlain, "ivshmem-plain");

impl IvshmemPlain {
    /// Sets `master`: [`OnOffAuto`](types::OnOffAuto), `"off"` by default.
    #[inline]
    pub fn master(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "master", value.as_str().into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
}

impl PciDevice for IvshmemPlain {}

/// The device `kvaser_pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct KvaserPci(DeviceAdd);

device!(KvaserPci, "kvaser_pci");

impl KvaserPci {
    /// Sets `canbus`: the id of a `can-bus`.
    #[inline]
    pub fn canbus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "canbus", value.into().into());
        self
    }
}

impl PciDevice for KvaserPci {}

/// The device `lsi53c810`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Lsi53c810(DeviceAdd);

device!(Lsi53c810, "lsi53c810");

impl PciDevice for Lsi53c810 {}

/// The device `lsi53c895a`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
/// Also called `lsi`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Lsi53c895a(DeviceAdd);

device!(Lsi53c895a, "lsi53c895a");

impl PciDevice for Lsi53c895a {}

/// The device `macio-newworld`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct MacioNewworld(DeviceAdd);

device!(MacioNewworld, "macio-newworld");

impl MacioNewworld {
    /// Sets `frequency`: `uint64`, `0` by default.
    #[inline]
    pub fn frequency(mut self, value: u64) -> Self {
        put(&mut self.0, "frequency", value.into());
        self
    }
    /// Sets `has-adb`: `bool`, `false` by default.
    #[inline]
    pub fn has_adb(mut self, value: bool) -> Self {
        put(&mut self.0, "has-adb", value.into());
        self
    }
    /// Sets `has-pmu`: `bool`, `false` by default.
    #[inline]
    pub fn has_pmu(mut self, value: bool) -> Self {
        put(&mut self.0, "has-pmu", value.into());
        self
    }
}

impl PciDevice for MacioNewworld {}

/// The device `macio-oldworld`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct MacioOldworld(DeviceAdd);

device!(MacioOldworld, "macio-oldworld");

impl MacioOldworld {
    /// Sets `frequency`: `uint64`, `0` by default.
    #[inline]
    pub fn frequency(mut self, value: u64) -> Self {
        put(&mut self.0, "frequency", value.into());
        self
    }
}

impl PciDevice for MacioOldworld {}

/// The device `megasas`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Megasas(DeviceAdd);

device!(Megasas, "megasas");

impl Megasas {
    /// Sets `hba_serial`: `str`.
    #[inline]
    pub fn hba_serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "hba_serial", value.into().into());
        self
    }
    /// Sets `max_cmds`: `uint32`, `1000` by default.
    #[inline]
    pub fn max_cmds(mut self, value: u32) -> Self {
        put(&mut self.0, "max_cmds", value.into());
        self
    }
    /// Sets `max_sge`: `uint32`, `80` by default.
    #[inline]
    pub fn max_sge(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sge", value.into());
        self
    }
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
    /// Sets `msix`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msix(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msix", value.as_str().into());
        self
    }
    /// Sets `sas_address`: `uint64`, `0` by default.
    #[inline]
    pub fn sas_address(mut self, value: u64) -> Self {
        put(&mut self.0, "sas_address", value.into());
        self
    }
    /// Sets `use_jbod`: `bool`, `false` by default.
    #[inline]
    pub fn use_jbod(mut self, value: bool) -> Self {
        put(&mut self.0, "use_jbod", value.into());
        self
    }
}

impl PciDevice for Megasas {}

/// The device `megasas-gen2`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct MegasasGen2(DeviceAdd);

device!(MegasasGen2, "megasas-gen2");

impl MegasasGen2 {
    /// Sets `hba_serial`: `str`.
    #[inline]
    pub fn hba_serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "hba_serial", value.into().into());
        self
    }
    /// Sets `max_cmds`: `uint32`, `1008` by default.
    #[inline]
    pub fn max_cmds(mut self, value: u32) -> Self {
        put(&mut self.0, "max_cmds", value.into());
        self
    }
    /// Sets `max_sge`: `uint32`, `80` by default.
    #[inline]
    pub fn max_sge(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sge", value.into());
        self
    }
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
    /// Sets `msix`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msix(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msix", value.as_str().into());
        self
    }
    /// Sets `sas_address`: `uint64`, `0` by default.
    #[inline]
    pub fn sas_address(mut self, value: u64) -> Self {
        put(&mut self.0, "sas_address", value.into());
        self
    }
    /// Sets `use_jbod`: `bool`, `false` by default.
    #[inline]
    pub fn use_jbod(mut self, value: bool) -> Self {
        put(&mut self.0, "use_jbod", value.into());
        self
    }
}

impl PciDevice for MegasasGen2 {}

/// The device `mioe3680_pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Mioe3680Pci(DeviceAdd);

device!(Mioe3680Pci, "mioe3680_pci");

impl Mioe3680Pci {
    /// Sets `canbus0`: the id of a `can-bus`.
    #[inline]
    pub fn canbus0(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "canbus0", value.into().into());
        self
    }
    /// Sets `canbus1`: the id of a `can-bus`.
    #[inline]
    pub fn canbus1(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "canbus1", value.into().into());
        self
    }
}

impl PciDevice for Mioe3680Pci {}

/// The device `mptsas1068`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Mptsas1068(DeviceAdd);

device!(Mptsas1068, "mptsas1068");

impl Mptsas1068 {
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
    /// Sets `sas_address`: `uint64`, `0` by default.
    #[inline]
    pub fn sas_address(mut self, value: u64) -> Self {
        put(&mut self.0, "sas_address", value.into());
        self
    }
}

impl PciDevice for Mptsas1068 {}

/// The device `ne2k_pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ne2kPci(DeviceAdd);

device!(Ne2kPci, "ne2k_pci");

impl Ne2kPci {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for Ne2kPci {}

/// The device `nec-usb-xhci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct NecUsbXhci(DeviceAdd);

device!(NecUsbXhci, "nec-usb-xhci");

impl NecUsbXhci {
    /// Sets `conditional-intr-mapping`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn conditional_intr_mapping(mut self, value: bool) -> Self {
        put(&mut self.0, "conditional-intr-mapping", value.into());
        self
    }
    /// Sets `force-pcie-endcap`: `bool`, `false` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn force_pcie_endcap(mut self, value: bool) -> Self {
        put(&mut self.0, "force-pcie-endcap", value.into());
        self
    }
    /// Sets `host`: the id of a `device`.
    #[inline]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "host", value.into().into());
        self
    }
    /// Sets `intrs`: `uint32`, `16` by default.
    #[inline]
    pub fn intrs(mut self, value: u32) -> Self {
        put(&mut self.0, "intrs", value.into());
        self
    }
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
    /// Sets `msix`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msix(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msix", value.as_str().into());
        self
    }
    /// Sets `p2`: `uint32`, `4` by default.
    #[inline]
    pub fn p2(mut self, value: u32) -> Self {
        put(&mut self.0, "p2", value.into());
        self
    }
    /// Sets `p3`: `uint32`, `4` by default.
    #[inline]
    pub fn p3(mut self, value: u32) -> Self {
        put(&mut self.0, "p3", value.into());
        self
    }
    /// Sets `slots`: `uint32`, `64` by default.
    #[inline]
    pub fn slots(mut self, value: u32) -> Self {
        put(&mut self.0, "slots", value.into());
        self
    }
    /// Sets `streams`: `bool`, `true` by default.
    #[inline]
    pub fn streams(mut self, value: bool) -> Self {
        put(&mut self.0, "streams", value.into());
        self
    }
    /// Sets `superspeed-ports-first`: `bool`, `true` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn superspeed_ports_first(mut self, value: bool) -> Self {
        put(&mut self.0, "superspeed-ports-first", value.into());
        self
    }
}

impl PciDevice for NecUsbXhci {}

/// The device `nvme`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Nvme(DeviceAdd);

device!(Nvme, "nvme");

impl Nvme {
    /// Sets `account-failed`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_failed(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-failed", value.as_str().into());
        self
    }
    /// Sets `account-invalid`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_invalid(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-invalid", value.as_str().into());
        self
    }
    /// Sets `aer_max_queued`: `uint32`, `64` by default.
    #[inline]
    pub fn aer_max_queued(mut self, value: u32) -> Self {
        put(&mut self.0, "aer_max_queued", value.into());
        self
    }
    /// Sets `aerl`: `uint8`, `3` by default.
    #[inline]
    pub fn aerl(mut self, value: u8) -> Self {
        put(&mut self.0, "aerl", value.into());
        self
    }
    /// Sets `atomic.awun`: `uint16`, `0` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn atomic_awun(mut self, value: u16) -> Self {
        put(&mut self.0, "atomic.awun", value.into());
        self
    }
    /// Sets `atomic.awupf`: `uint16`, `0` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn atomic_awupf(mut self, value: u16) -> Self {
        put(&mut self.0, "atomic.awupf", value.into());
        self
    }
    /// Sets `atomic.dn`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn atomic_dn(mut self, value: bool) -> Self {
        put(&mut self.0, "atomic.dn", value.into());
        self
    }
    /// Sets `backend_defaults`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn backend_defaults(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "backend_defaults", value.as_str().into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `cmb_size_mb`: `uint32`, `0` by default.
    #[inline]
    pub fn cmb_size_mb(mut self, value: u32) -> Self {
        put(&mut self.0, "cmb_size_mb", value.into());
        self
    }
    /// Sets `ctratt.mem`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ctratt_mem(mut self, value: bool) -> Self {
        put(&mut self.0, "ctratt.mem", value.into());
        self
    }
    /// Sets `dbcs`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn dbcs(mut self, value: bool) -> Self {
        put(&mut self.0, "dbcs", value.into());
        self
    }
    /// Sets `discard_granularity`: `size`, in bytes, `4294967295` by default.
    #[inline]
    pub fn discard_granularity(mut self, value: u64) -> Self {
        put(&mut self.0, "discard_granularity", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `firmware-version`: `str`. Seen in QEMU 11.1.
    #[inline]
    pub fn firmware_version(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "firmware-version", value.into().into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `false` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `legacy-cmb`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn legacy_cmb(mut self, value: bool) -> Self {
        put(&mut self.0, "legacy-cmb", value.into());
        self
    }
    /// Sets `logical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "logical_block_size", value.into());
        self
    }
    /// Sets `max_ioqpairs`: `uint32`, `64` by default.
    #[inline]
    pub fn max_ioqpairs(mut self, value: u32) -> Self {
        put(&mut self.0, "max_ioqpairs", value.into());
        self
    }
    /// Sets `mdts`: `uint8`, `7` by default.
    #[inline]
    pub fn mdts(mut self, value: u8) -> Self {
        put(&mut self.0, "mdts", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `model`: `str`. Seen in QEMU 11.1.
    #[inline]
    pub fn model(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "model", value.into().into());
        self
    }
    /// Sets `mqes`: `uint16`, `2047` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn mqes(mut self, value: u16) -> Self {
        put(&mut self.0, "mqes", value.into());
        self
    }
    /// Sets `msix-exclusive-bar`: `bool`, `false` by default.
    #[inline]
    pub fn msix_exclusive_bar(mut self, value: bool) -> Self {
        put(&mut self.0, "msix-exclusive-bar", value.into());
        self
    }
    /// Sets `msix_qsize`: `uint16`, `65` by default.
    #[inline]
    pub fn msix_qsize(mut self, value: u16) -> Self {
        put(&mut self.0, "msix_qsize", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `0` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `ocp`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ocp(mut self, value: bool) -> Self {
        put(&mut self.0, "ocp", value.into());
        self
    }
    /// Sets `opt_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn opt_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "opt_io_size", value.into());
        self
    }
    /// Sets `physical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn physical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "physical_block_size", value.into());
        self
    }
    /// Sets `pmrdev`: the id of a `memory-backend`.
    #[inline]
    pub fn pmrdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pmrdev", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `share-rw`: `bool`, `false` by default.
    #[inline]
    pub fn share_rw(mut self, value: bool) -> Self {
        put(&mut self.0, "share-rw", value.into());
        self
    }
    /// Sets `smart_critical_warning`: `uint8`.
    #[inline]
    pub fn smart_critical_warning(mut self, value: u8) -> Self {
        put(&mut self.0, "smart_critical_warning", value.into());
        self
    }
    /// Sets `spdm_port`: `uint16`, `0` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn spdm_port(mut self, value: u16) -> Self {
        put(&mut self.0, "spdm_port", value.into());
        self
    }
    /// Sets `spdm_trans`: `SpdmTransportType`, `"doe"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn spdm_trans(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "spdm_trans", value.into().into());
        self
    }
    /// Sets `sriov_max_vfs`: `uint16`, `0` by default.
    #[inline]
    pub fn sriov_max_vfs(mut self, value: u16) -> Self {
        put(&mut self.0, "sriov_max_vfs", value.into());
        self
    }
    /// Sets `sriov_max_vi_per_vf`: `uint32`, `0` by default.
    #[inline]
    pub fn sriov_max_vi_per_vf(mut self, value: u32) -> Self {
        put(&mut self.0, "sriov_max_vi_per_vf", value.into());
        self
    }
    /// Sets `sriov_max_vq_per_vf`: `uint32`, `0` by default.
    #[inline]
    pub fn sriov_max_vq_per_vf(mut self, value: u32) -> Self {
        put(&mut self.0, "sriov_max_vq_per_vf", value.into());
        self
    }
    /// Sets `sriov_vi_flexible`: `uint16`, `0` by default.
    #[inline]
    pub fn sriov_vi_flexible(mut self, value: u16) -> Self {
        put(&mut self.0, "sriov_vi_flexible", value.into());
        self
    }
    /// Sets `sriov_vq_flexible`: `uint16`, `0` by default.
    #[inline]
    pub fn sriov_vq_flexible(mut self, value: u16) -> Self {
        put(&mut self.0, "sriov_vq_flexible", value.into());
        self
    }
    /// Sets `stats-intervals`: `list`, `[]` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn stats_intervals(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "stats-intervals", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `subsys`: the id of a `nvme-subsys`.
    #[inline]
    pub fn subsys(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "subsys", value.into().into());
        self
    }
    /// Sets `use-intel-id`: `bool`, `false` by default.
    #[inline]
    pub fn use_intel_id(mut self, value: bool) -> Self {
        put(&mut self.0, "use-intel-id", value.into());
        self
    }
    /// Sets `vsl`: `uint8`, `7` by default.
    #[inline]
    pub fn vsl(mut self, value: u8) -> Self {
        put(&mut self.0, "vsl", value.into());
        self
    }
    /// Sets `write-cache`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn write_cache(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "write-cache", value.as_str().into());
        self
    }
    /// Sets `zoned.auto_transition`: `bool`, `true` by default.
    #[inline]
    pub fn zoned_auto_transition(mut self, value: bool) -> Self {
        put(&mut self.0, "zoned.auto_transition", value.into());
        self
    }
    /// Sets `zoned.zasl`: `uint8`, `0` by default.
    #[inline]
    pub fn zoned_zasl(mut self, value: u8) -> Self {
        put(&mut self.0, "zoned.zasl", value.into());
        self
    }
}

impl PciDevice for Nvme {}

/// The device `pci-bridge`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciBridge(DeviceAdd);

device!(PciBridge, "pci-bridge");

impl PciBridge {
    /// Sets `bus-reserve`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn bus_reserve(mut self, value: u32) -> Self {
        put(&mut self.0, "bus-reserve", value.into());
        self
    }
    /// Sets `chassis_nr`: `uint8`, `0` by default.
    #[inline]
    pub fn chassis_nr(mut self, value: u8) -> Self {
        put(&mut self.0, "chassis_nr", value.into());
        self
    }
    /// Sets `io-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn io_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "io-reserve", value.into());
        self
    }
    /// Sets `mem-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn mem_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "mem-reserve", value.into());
        self
    }
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
    /// Sets `pref32-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn pref32_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "pref32-reserve", value.into());
        self
    }
    /// Sets `pref64-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn pref64_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "pref64-reserve", value.into());
        self
    }
    /// Sets `shpc`: `bool`, `true` by default.
    #[inline]
    pub fn shpc(mut self, value: bool) -> Self {
        put(&mut self.0, "shpc", value.into());
        self
    }
}

impl PciDevice for PciBridge {}

/// The device `pci-bridge-seat`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciBridgeSeat(DeviceAdd);

device!(PciBridgeSeat, "pci-bridge-seat");

impl PciBridgeSeat {
    /// Sets `bus-reserve`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn bus_reserve(mut self, value: u32) -> Self {
        put(&mut self.0, "bus-reserve", value.into());
        self
    }
    /// Sets `chassis_nr`: `uint8`, `0` by default.
    #[inline]
    pub fn chassis_nr(mut self, value: u8) -> Self {
        put(&mut self.0, "chassis_nr", value.into());
        self
    }
    /// Sets `io-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn io_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "io-reserve", value.into());
        self
    }
    /// Sets `mem-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn mem_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "mem-reserve", value.into());
        self
    }
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
    /// Sets `pref32-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn pref32_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "pref32-reserve", value.into());
        self
    }
    /// Sets `pref64-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn pref64_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "pref64-reserve", value.into());
        self
    }
    /// Sets `shpc`: `bool`, `true` by default.
    #[inline]
    pub fn shpc(mut self, value: bool) -> Self {
        put(&mut self.0, "shpc", value.into());
        self
    }
}

impl PciDevice for PciBridgeSeat {}

/// The device `pci-ipmi-bt`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciIpmiBt(DeviceAdd);

device!(PciIpmiBt, "pci-ipmi-bt");

impl PciIpmiBt {
    /// Sets `bmc`: the id of a `ipmi-bmc`.
    #[inline]
    pub fn bmc(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "bmc", value.into().into());
        self
    }
}

impl PciDevice for PciIpmiBt {}

/// The device `pci-ipmi-kcs`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciIpmiKcs(DeviceAdd);

device!(PciIpmiKcs, "pci-ipmi-kcs");

impl PciIpmiKcs {
    /// Sets `bmc`: the id of a `ipmi-bmc`.
    #[inline]
    pub fn bmc(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "bmc", value.into().into());
        self
    }
}

impl PciDevice for PciIpmiKcs {}

/// The device `pci-ohci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciOhci(DeviceAdd);

device!(PciOhci, "pci-ohci");

impl PciOhci {
    /// Sets `firstport`: `uint32`, `0` by default.
    #[inline]
    pub fn firstport(mut self, value: u32) -> Self {
        put(&mut self.0, "firstport", value.into());
        self
    }
    /// Sets `masterbus`: `str`.
    #[inline]
    pub fn masterbus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "masterbus", value.into().into());
        self
    }
    /// Sets `num-ports`: `uint32`, `3` by default.
    #[inline]
    pub fn num_ports(mut self, value: u32) -> Self {
        put(&mut self.0, "num-ports", value.into());
        self
    }
}

impl PciDevice for PciOhci {}

/// The device `pci-serial`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciSerial(DeviceAdd);

device!(PciSerial, "pci-serial");

impl PciSerial {
    /// Sets `baudbase`: `uint32`, `115200` by default.
    #[inline]
    pub fn baudbase(mut self, value: u32) -> Self {
        put(&mut self.0, "baudbase", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `prog_if`: `uint8`, `2` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn prog_if(mut self, value: u8) -> Self {
        put(&mut self.0, "prog_if", value.into());
        self
    }
    /// Sets `wakeup`: `bool`, `false` by default.
    #[inline]
    pub fn wakeup(mut self, value: bool) -> Self {
        put(&mut self.0, "wakeup", value.into());
        self
    }
}

impl PciDevice for PciSerial {}

/// The device `pci-serial-2x`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciSerial2x(DeviceAdd);

device!(PciSerial2x, "pci-serial-2x");

impl PciSerial2x {
    /// Sets `chardev1`: the id of a character device.
    #[inline]
    pub fn chardev1(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev1", value.into().into());
        self
    }
    /// Sets `chardev2`: the id of a character device.
    #[inline]
    pub fn chardev2(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev2", value.into().into());
        self
    }
    /// Sets `prog_if`: `uint8`, `2` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn prog_if(mut self, value: u8) -> Self {
        put(&mut self.0, "prog_if", value.into());
        self
    }
}

impl PciDevice for PciSerial2x {}

/// The device `pci-serial-4x`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciSerial4x(DeviceAdd);

device!(PciSerial4x, "pci-serial-4x");

impl PciSerial4x {
    /// Sets `chardev1`: the id of a character device.
    #[inline]
    pub fn chardev1(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev1", value.into().into());
        self
    }
    /// Sets `chardev2`: the id of a character device.
    #[inline]
    pub fn chardev2(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev2", value.into().into());
        self
    }
    /// Sets `chardev3`: the id of a character device.
    #[inline]
    pub fn chardev3(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev3", value.into().into());
        self
    }
    /// Sets `chardev4`: the id of a character device.
    #[inline]
    pub fn chardev4(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev4", value.into().into());
        self
    }
    /// Sets `prog_if`: `uint8`, `2` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn prog_if(mut self, value: u8) -> Self {
        put(&mut self.0, "prog_if", value.into());
        self
    }
}

impl PciDevice for PciSerial4x {}

/// The device `pci-testdev`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciTestdev(DeviceAdd);

device!(PciTestdev, "pci-testdev");

impl PciTestdev {
    /// Sets `membar`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn membar(mut self, value: u64) -> Self {
        put(&mut self.0, "membar", value.into());
        self
    }
    /// Sets `membar-backed`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn membar_backed(mut self, value: bool) -> Self {
        put(&mut self.0, "membar-backed", value.into());
        self
    }
}

impl PciDevice for PciTestdev {}

/// The device `pcie-pci-bridge`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PciePciBridge(DeviceAdd);

device!(PciePciBridge, "pcie-pci-bridge");

impl PciePciBridge {
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
}

impl PciDevice for PciePciBridge {}

/// The device `pcie-root-port`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PcieRootPort(DeviceAdd);

device!(PcieRootPort, "pcie-root-port");

impl PcieRootPort {
    /// Sets `aer_log_max`: `uint16`, `8` by default.
    #[inline]
    pub fn aer_log_max(mut self, value: u16) -> Self {
        put(&mut self.0, "aer_log_max", value.into());
        self
    }
    /// Sets `bus-reserve`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn bus_reserve(mut self, value: u32) -> Self {
        put(&mut self.0, "bus-reserve", value.into());
        self
    }
    /// Sets `chassis`: `uint8`, `0` by default.
    #[inline]
    pub fn chassis(mut self, value: u8) -> Self {
        put(&mut self.0, "chassis", value.into());
        self
    }
    /// Sets `disable-acs`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn disable_acs(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-acs", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `io-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn io_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "io-reserve", value.into());
        self
    }
    /// Sets `mem-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn mem_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "mem-reserve", value.into());
        self
    }
    /// Sets `port`: `uint8`, `0` by default.
    #[inline]
    pub fn port(mut self, value: u8) -> Self {
        put(&mut self.0, "port", value.into());
        self
    }
    /// Sets `power_controller_present`: `bool`, `true` by default.
    #[inline]
    pub fn power_controller_present(mut self, value: bool) -> Self {
        put(&mut self.0, "power_controller_present", value.into());
        self
    }
    /// Sets `pref32-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn pref32_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "pref32-reserve", value.into());
        self
    }
    /// Sets `pref64-reserve`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn pref64_reserve(mut self, value: u64) -> Self {
        put(&mut self.0, "pref64-reserve", value.into());
        self
    }
    /// Sets `slot`: `uint16`, `0` by default.
    #[inline]
    pub fn slot(mut self, value: u16) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
}

impl PciDevice for PcieRootPort {}

/// The device `pcm3680_pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pcm3680Pci(DeviceAdd);

device!(Pcm3680Pci, "pcm3680_pci");

impl Pcm3680Pci {
    /// Sets `canbus0`: the id of a `can-bus`.
    #[inline]
    pub fn canbus0(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "canbus0", value.into().into());
        self
    }
    /// Sets `canbus1`: the id of a `can-bus`.
    #[inline]
    pub fn canbus1(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "canbus1", value.into().into());
        self
    }
}

impl PciDevice for Pcm3680Pci {}

/// The device `pcnet`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pcnet(DeviceAdd);

device!(Pcnet, "pcnet");

impl Pcnet {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for Pcnet {}

/// The device `piix3-ide`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Piix3Ide(DeviceAdd);

device!(Piix3Ide, "piix3-ide");

impl PciDevice for Piix3Ide {}

/// The device `piix3-usb-uhci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Piix3UsbUhci(DeviceAdd);

device!(Piix3UsbUhci, "piix3-usb-uhci");

impl Piix3UsbUhci {
    /// Sets `bandwidth`: `uint32`, `1280` by default.
    #[inline]
    pub fn bandwidth(mut self, value: u32) -> Self {
        put(&mut self.0, "bandwidth", value.into());
        self
    }
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Piix3UsbUhci {}

/// The device `piix4-ide`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Piix4Ide(DeviceAdd);

device!(Piix4Ide, "piix4-ide");

impl PciDevice for Piix4Ide {}

/// The device `piix4-usb-uhci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Piix4UsbUhci(DeviceAdd);

device!(Piix4UsbUhci, "piix4-usb-uhci");

impl Piix4UsbUhci {
    /// Sets `bandwidth`: `uint32`, `1280` by default.
    #[inline]
    pub fn bandwidth(mut self, value: u32) -> Self {
        put(&mut self.0, "bandwidth", value.into());
        self
    }
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for Piix4UsbUhci {}

/// The device `pnv-phb-root-port`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PnvPhbRootPort(DeviceAdd);

device!(PnvPhbRootPort, "pnv-phb-root-port");

impl PnvPhbRootPort {
    /// Sets `aer_log_max`: `uint16`, `8` by default.
    #[inline]
    pub fn aer_log_max(mut self, value: u16) -> Self {
        put(&mut self.0, "aer_log_max", value.into());
        self
    }
    /// Sets `chassis`: `uint8`, `0` by default.
    #[inline]
    pub fn chassis(mut self, value: u8) -> Self {
        put(&mut self.0, "chassis", value.into());
        self
    }
    /// Sets `disable-acs`: `bool`, `false` by default. Seen in QEMU 10.0.
    #[inline]
    pub fn disable_acs(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-acs", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `port`: `uint8`, `0` by default.
    #[inline]
    pub fn port(mut self, value: u8) -> Self {
        put(&mut self.0, "port", value.into());
        self
    }
    /// Sets `power_controller_present`: `bool`, `true` by default.
    #[inline]
    pub fn power_controller_present(mut self, value: bool) -> Self {
        put(&mut self.0, "power_controller_present", value.into());
        self
    }
    /// Sets `slot`: `uint16`, `0` by default.
    #[inline]
    pub fn slot(mut self, value: u16) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
    /// Sets `version`: `uint32`, `0` by default.
    #[inline]
    pub fn version(mut self, value: u32) -> Self {
        put(&mut self.0, "version", value.into());
        self
    }
}

impl PciDevice for PnvPhbRootPort {}

/// The device `pvpanic-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PvpanicPci(DeviceAdd);

device!(PvpanicPci, "pvpanic-pci");

impl PvpanicPci {
    /// Sets `events`: `uint8`, `7` by default.
    #[inline]
    pub fn events(mut self, value: u8) -> Self {
        put(&mut self.0, "events", value.into());
        self
    }
}

impl PciDevice for PvpanicPci {}

/// The device `pvrdma`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pvrdma(DeviceAdd);

device!(Pvrdma, "pvrdma");

impl Pvrdma {
    /// Sets `dev-caps-max-ah`: `int32`, `64` by default.
    #[inline]
    pub fn dev_caps_max_ah(mut self, value: i32) -> Self {
        put(&mut self.0, "dev-caps-max-ah", value.into());
        self
    }
    /// Sets `dev-caps-max-cq`: `int32`, `2048` by default.
    #[inline]
    pub fn dev_caps_max_cq(mut self, value: i32) -> Self {
        put(&mut self.0, "dev-caps-max-cq", value.into());
        self
    }
    /// Sets `dev-caps-max-mr`: `int32`, `1024` by default.
    #[inline]
    pub fn dev_caps_max_mr(mut self, value: i32) -> Self {
        put(&mut self.0, "dev-caps-max-mr", value.into());
        self
    }
    /// Sets `dev-caps-max-mr-size`: `uint64`, `134217728` by default.
    #[inline]
    pub fn dev_caps_max_mr_size(mut self, value: u64) -> Self {
        put(&mut self.0, "dev-caps-max-mr-size", value.into());
        self
    }
    /// Sets `dev-caps-max-pd`: `int32`, `1024` by default.
    #[inline]
    pub fn dev_caps_max_pd(mut self, value: i32) -> Self {
        put(&mut self.0, "dev-caps-max-pd", value.into());
        self
    }
    /// Sets `dev-caps-max-qp`: `int32`, `1024` by default.
    #[inline]
    pub fn dev_caps_max_qp(mut self, value: i32) -> Self {
        put(&mut self.0, "dev-caps-max-qp", value.into());
        self
    }
    /// Sets `dev-caps-max-qp-init-rd-atom`: `int32`, `16` by default.
    #[inline]
    pub fn dev_caps_max_qp_init_rd_atom(mut self, value: i32) -> Self {
        put(&mut self.0, "dev-caps-max-qp-init-rd-atom", value.into());
        self
    }
    /// Sets `dev-caps-max-srq`: `int32`, `512` by default.
    #[inline]
    pub fn dev_caps_max_srq(mut self, value: i32) -> Self {
        put(&mut self.0, "dev-caps-max-srq", value.into());
        self
    }
    /// Sets `dev-caps-qp-rd-atom`: `int32`, `16` by default.
    #[inline]
    pub fn dev_caps_qp_rd_atom(mut self, value: i32) -> Self {
        put(&mut self.0, "dev-caps-qp-rd-atom", value.into());
        self
    }
    /// Sets `ibdev`: `str`.
    #[inline]
    pub fn ibdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "ibdev", value.into().into());
        self
    }
    /// Sets `ibport`: `uint8`, `1` by default.
    #[inline]
    pub fn ibport(mut self, value: u8) -> Self {
        put(&mut self.0, "ibport", value.into());
        self
    }
    /// Sets `mad-chardev`: the id of a character device.
    #[inline]
    pub fn mad_chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "mad-chardev", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for Pvrdma {}

/// The device `pvscsi`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pvscsi(DeviceAdd);

device!(Pvscsi, "pvscsi");

impl Pvscsi {
    /// Sets `use_msg`: `uint8`, `1` by default.
    #[inline]
    pub fn use_msg(mut self, value: u8) -> Self {
        put(&mut self.0, "use_msg", value.into());
        self
    }
}

impl PciDevice for Pvscsi {}

/// The device `pxb`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pxb(DeviceAdd);

device!(Pxb, "pxb");

impl Pxb {
    /// Sets `bus_nr`: `uint8`, `0` by default.
    #[inline]
    pub fn bus_nr(mut self, value: u8) -> Self {
        put(&mut self.0, "bus_nr", value.into());
        self
    }
    /// Sets `bypass_iommu`: `bool`, `false` by default.
    #[inline]
    pub fn bypass_iommu(mut self, value: bool) -> Self {
        put(&mut self.0, "bypass_iommu", value.into());
        self
    }
    /// Sets `numa_node`: `uint16`, `128` by default.
    #[inline]
    pub fn numa_node(mut self, value: u16) -> Self {
        put(&mut self.0, "numa_node", value.into());
        self
    }
}

impl PciDevice for Pxb {}

/// The device `pxb-cxl`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PxbCxl(DeviceAdd);

device!(PxbCxl, "pxb-cxl");

impl PxbCxl {
    /// Sets `bus_nr`: `uint8`, `0` by default.
    #[inline]
    pub fn bus_nr(mut self, value: u8) -> Self {
        put(&mut self.0, "bus_nr", value.into());
        self
    }
    /// Sets `bypass_iommu`: `bool`, `false` by default.
    #[inline]
    pub fn bypass_iommu(mut self, value: bool) -> Self {
        put(&mut self.0, "bypass_iommu", value.into());
        self
    }
    /// Sets `hdm_for_passthrough`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn hdm_for_passthrough(mut self, value: bool) -> Self {
        put(&mut self.0, "hdm_for_passthrough", value.into());
        self
    }
    /// Sets `numa_node`: `uint16`, `128` by default.
    #[inline]
    pub fn numa_node(mut self, value: u16) -> Self {
        put(&mut self.0, "numa_node", value.into());
        self
    }
}

impl PciDevice for PxbCxl {}

/// The device `pxb-pcie`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PxbPcie(DeviceAdd);

device!(PxbPcie, "pxb-pcie");

impl PxbPcie {
    /// Sets `bus_nr`: `uint8`, `0` by default.
    #[inline]
    pub fn bus_nr(mut self, value: u8) -> Self {
        put(&mut self.0, "bus_nr", value.into());
        self
    }
    /// Sets `bypass_iommu`: `bool`, `false` by default.
    #[inline]
    pub fn bypass_iommu(mut self, value: bool) -> Self {
        put(&mut self.0, "bypass_iommu", value.into());
        self
    }
    /// Sets `numa_node`: `uint16`, `128` by default.
    #[inline]
    pub fn numa_node(mut self, value: u16) -> Self {
        put(&mut self.0, "numa_node", value.into());
        self
    }
}

impl PciDevice for PxbPcie {}

/// The device `qemu-xhci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct QemuXhci(DeviceAdd);

device!(QemuXhci, "qemu-xhci");

impl QemuXhci {
    /// Sets `conditional-intr-mapping`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn conditional_intr_mapping(mut self, value: bool) -> Self {
        put(&mut self.0, "conditional-intr-mapping", value.into());
        self
    }
    /// Sets `host`: the id of a `device`.
    #[inline]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "host", value.into().into());
        self
    }
    /// Sets `msi`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn msi(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msi", value.as_str().into());
        self
    }
    /// Sets `msix`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn msix(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "msix", value.as_str().into());
        self
    }
    /// Sets `p2`: `uint32`, `4` by default.
    #[inline]
    pub fn p2(mut self, value: u32) -> Self {
        put(&mut self.0, "p2", value.into());
        self
    }
    /// Sets `p3`: `uint32`, `4` by default.
    #[inline]
    pub fn p3(mut self, value: u32) -> Self {
        put(&mut self.0, "p3", value.into());
        self
    }
    /// Sets `streams`: `bool`, `true` by default.
    #[inline]
    pub fn streams(mut self, value: bool) -> Self {
        put(&mut self.0, "streams", value.into());
        self
    }
}

impl PciDevice for QemuXhci {}

/// The device `riscv-iommu-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `riscv64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct RiscvIommuPci(DeviceAdd);

device!(RiscvIommuPci, "riscv-iommu-pci");

impl RiscvIommuPci {
    /// Sets `ats`: `bool`, `true` by default.
    #[inline]
    pub fn ats(mut self, value: bool) -> Self {
        put(&mut self.0, "ats", value.into());
        self
    }
    /// Sets `bus`: `uint32`, `0` by default.
    #[inline]
    pub fn bus_(mut self, value: u32) -> Self {
        put(&mut self.0, "bus", value.into());
        self
    }
    /// Sets `device-id`: `uint16`, `20` by default.
    #[inline]
    pub fn device_id(mut self, value: u16) -> Self {
        put(&mut self.0, "device-id", value.into());
        self
    }
    /// Sets `downstream-mr`: the id of a `memory-region`.
    #[inline]
    pub fn downstream_mr(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "downstream-mr", value.into().into());
        self
    }
    /// Sets `g-stage`: `bool`, `true` by default.
    #[inline]
    pub fn g_stage(mut self, value: bool) -> Self {
        put(&mut self.0, "g-stage", value.into());
        self
    }
    /// Sets `hpm-counters`: `uint8`, `31` by default.
    #[inline]
    pub fn hpm_counters(mut self, value: u8) -> Self {
        put(&mut self.0, "hpm-counters", value.into());
        self
    }
    /// Sets `intremap`: `bool`, `true` by default.
    #[inline]
    pub fn intremap(mut self, value: bool) -> Self {
        put(&mut self.0, "intremap", value.into());
        self
    }
    /// Sets `ioatc-limit`: `uint32`, `1048576` by default.
    #[inline]
    pub fn ioatc_limit(mut self, value: u32) -> Self {
        put(&mut self.0, "ioatc-limit", value.into());
        self
    }
    /// Sets `off`: `bool`, `true` by default.
    #[inline]
    pub fn off(mut self, value: bool) -> Self {
        put(&mut self.0, "off", value.into());
        self
    }
    /// Sets `pas-bits`: `uint32`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn pas_bits(mut self, value: u32) -> Self {
        put(&mut self.0, "pas-bits", value.into());
        self
    }
    /// Sets `revision`: `uint8`, `1` by default.
    #[inline]
    pub fn revision(mut self, value: u8) -> Self {
        put(&mut self.0, "revision", value.into());
        self
    }
    /// Sets `s-stage`: `bool`, `true` by default.
    #[inline]
    pub fn s_stage(mut self, value: bool) -> Self {
        put(&mut self.0, "s-stage", value.into());
        self
    }
    /// Sets `vendor-id`: `uint16`, `6966` by default.
    #[inline]
    pub fn vendor_id(mut self, value: u16) -> Self {
        put(&mut self.0, "vendor-id", value.into());
        self
    }
    /// Sets `version`: `uint32`, `16` by default.
    #[inline]
    pub fn version(mut self, value: u32) -> Self {
        put(&mut self.0, "version", value.into());
        self
    }
}

impl PciDevice for RiscvIommuPci {}

/// The device `rocker`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Rocker(DeviceAdd);

device!(Rocker, "rocker");

impl Rocker {
    /// Sets `fp_start_macaddr`: an Ethernet address.
    #[inline]
    pub fn fp_start_macaddr(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "fp_start_macaddr", value.into().into());
        self
    }
    /// Sets `len-ports`: `uint32`, `0` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn len_ports(mut self, value: u32) -> Self {
        put(&mut self.0, "len-ports", value.into());
        self
    }
    /// Sets `name`: `str`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "name", value.into().into());
        self
    }
    /// Sets `ports`: `list`, `[]` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ports(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "ports", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `switch_id`: `uint64`, `0` by default.
    #[inline]
    pub fn switch_id(mut self, value: u64) -> Self {
        put(&mut self.0, "switch_id", value.into());
        self
    }
    /// Sets `world`: `str`.
    #[inline]
    pub fn world(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "world", value.into().into());
        self
    }
}

impl PciDevice for Rocker {}

/// The device `rtl8139`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Rtl8139(DeviceAdd);

device!(Rtl8139, "rtl8139");

impl Rtl8139 {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for Rtl8139 {}

/// The device `sdhci-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SdhciPci(DeviceAdd);

device!(SdhciPci, "sdhci-pci");

impl SdhciPci {
    /// Sets `capareg`: `uint64`, `91763892` by default.
    #[inline]
    pub fn capareg(mut self, value: u64) -> Self {
        put(&mut self.0, "capareg", value.into());
        self
    }
    /// Sets `endianness`: `uint8`, `2` by default. Seen in QEMU 10.0.
    #[inline]
    pub fn endianness(mut self, value: u8) -> Self {
        put(&mut self.0, "endianness", value.into());
        self
    }
    /// Sets `maxcurr`: `uint64`, `0` by default.
    #[inline]
    pub fn maxcurr(mut self, value: u64) -> Self {
        put(&mut self.0, "maxcurr", value.into());
        self
    }
    /// Sets `sd-spec-version`: `uint8`, `2` by default.
    #[inline]
    pub fn sd_spec_version(mut self, value: u8) -> Self {
        put(&mut self.0, "sd-spec-version", value.into());
        self
    }
    /// Sets `uhs`: `uint8`, `0` by default.
    #[inline]
    pub fn uhs(mut self, value: u8) -> Self {
        put(&mut self.0, "uhs", value.into());
        self
    }
    /// Sets `vendor`: `uint8`, `0` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn vendor(mut self, value: u8) -> Self {
        put(&mut self.0, "vendor", value.into());
        self
    }
}

impl PciDevice for SdhciPci {}

/// The device `secondary-vga`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SecondaryVga(DeviceAdd);

device!(SecondaryVga, "secondary-vga");

impl SecondaryVga {
    /// Sets `big-endian-framebuffer`: `bool`.
    #[inline]
    pub fn big_endian_framebuffer(mut self, value: bool) -> Self {
        put(&mut self.0, "big-endian-framebuffer", value.into());
        self
    }
    /// Sets `edid`: `bool`, `true` by default.
    #[inline]
    pub fn edid(mut self, value: bool) -> Self {
        put(&mut self.0, "edid", value.into());
        self
    }
    /// Sets `qemu-extended-regs`: `bool`, `true` by default.
    #[inline]
    pub fn qemu_extended_regs(mut self, value: bool) -> Self {
        put(&mut self.0, "qemu-extended-regs", value.into());
        self
    }
    /// Sets `refresh_rate`: `uint32`, `0` by default.
    #[inline]
    pub fn refresh_rate(mut self, value: u32) -> Self {
        put(&mut self.0, "refresh_rate", value.into());
        self
    }
    /// Sets `vgamem_mb`: `uint32`, `16` by default.
    #[inline]
    pub fn vgamem_mb(mut self, value: u32) -> Self {
        put(&mut self.0, "vgamem_mb", value.into());
        self
    }
    /// Sets `xmax`: `uint32`, `0` by default.
    #[inline]
    pub fn xmax(mut self, value: u32) -> Self {
        put(&mut self.0, "xmax", value.into());
        self
    }
    /// Sets `xres`: `uint32`, `0` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `ymax`: `uint32`, `0` by default.
    #[inline]
    pub fn ymax(mut self, value: u32) -> Self {
        put(&mut self.0, "ymax", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `0` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for SecondaryVga {}

/// The device `sii3112`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Sii3112(DeviceAdd);

device!(Sii3112, "sii3112");

impl PciDevice for Sii3112 {}

/// The device `sm501`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Sm501(DeviceAdd);

device!(Sm501, "sm501");

impl Sm501 {
    /// Sets `vram-size`: `uint32`, `67108864` by default.
    #[inline]
    pub fn vram_size(mut self, value: u32) -> Self {
        put(&mut self.0, "vram-size", value.into());
        self
    }
}

impl PciDevice for Sm501 {}

/// The device `sungem`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Sungem(DeviceAdd);

device!(Sungem, "sungem");

impl Sungem {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
    /// Sets `phy_addr`: `uint32`, `0` by default.
    #[inline]
    pub fn phy_addr(mut self, value: u32) -> Self {
        put(&mut self.0, "phy_addr", value.into());
        self
    }
}

impl PciDevice for Sungem {}

/// The device `tpci200`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Tpci200(DeviceAdd);

device!(Tpci200, "tpci200");

impl PciDevice for Tpci200 {}

/// The device `tulip`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Tulip(DeviceAdd);

device!(Tulip, "tulip");

impl Tulip {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for Tulip {}

/// The device `ufs`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ufs(DeviceAdd);

device!(Ufs, "ufs");

impl Ufs {
    /// Sets `mcq`: `bool`, `false` by default.
    #[inline]
    pub fn mcq(mut self, value: bool) -> Self {
        put(&mut self.0, "mcq", value.into());
        self
    }
    /// Sets `mcq-maxq`: `uint8`, `2` by default.
    #[inline]
    pub fn mcq_maxq(mut self, value: u8) -> Self {
        put(&mut self.0, "mcq-maxq", value.into());
        self
    }
    /// Sets `nutmrs`: `uint8`, `8` by default.
    #[inline]
    pub fn nutmrs(mut self, value: u8) -> Self {
        put(&mut self.0, "nutmrs", value.into());
        self
    }
    /// Sets `nutrs`: `uint8`, `32` by default.
    #[inline]
    pub fn nutrs(mut self, value: u8) -> Self {
        put(&mut self.0, "nutrs", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `wb-max-size`: `uint32`, `1024` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn wb_max_size(mut self, value: u32) -> Self {
        put(&mut self.0, "wb-max-size", value.into());
        self
    }
    /// Sets `wb-min-size`: `uint32`, `256` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn wb_min_size(mut self, value: u32) -> Self {
        put(&mut self.0, "wb-min-size", value.into());
        self
    }
}

impl PciDevice for Ufs {}

/// The device `usb-ehci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbEhci(DeviceAdd);

device!(UsbEhci, "usb-ehci");

impl UsbEhci {
    /// Sets `maxframes`: `uint32`, `128` by default.
    #[inline]
    pub fn maxframes(mut self, value: u32) -> Self {
        put(&mut self.0, "maxframes", value.into());
        self
    }
}

impl PciDevice for UsbEhci {}

/// The device `vfio-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VfioPci(DeviceAdd);

device!(VfioPci, "vfio-pci");

impl VfioPci {
    /// Sets `ats`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn ats(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "ats", value.as_str().into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `display`: [`OnOffAuto`](types::OnOffAuto), `"off"` by default.
    #[inline]
    pub fn display(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "display", value.as_str().into());
        self
    }
    /// Sets `enable-migration`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn enable_migration(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "enable-migration", value.as_str().into());
        self
    }
    /// Sets `fd`: `string`. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fd", value.into().into());
        self
    }
    /// Sets `host`: the address of a PCI device of the host.
    #[inline]
    pub fn host(mut self, value: impl Into<HostPciAddress>) -> Self {
        put(&mut self.0, "host", value.into().into());
        self
    }
    /// Sets `iommufd`: the id of a `iommufd`. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iommufd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iommufd", value.into().into());
        self
    }
    /// Sets `migration-events`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn migration_events(mut self, value: bool) -> Self {
        put(&mut self.0, "migration-events", value.into());
        self
    }
    /// Sets `skip-vsc-check`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn skip_vsc_check(mut self, value: bool) -> Self {
        put(&mut self.0, "skip-vsc-check", value.into());
        self
    }
    /// Sets `sysfsdev`: `str`.
    #[inline]
    pub fn sysfsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "sysfsdev", value.into().into());
        self
    }
    /// Sets `vf-token`: a UUID. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn vf_token(mut self, value: impl Into<Uuid>) -> Self {
        put(&mut self.0, "vf-token", value.into().into());
        self
    }
    /// Sets `xres`: `uint32`, `0` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `0` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for VfioPci {}

/// The device `vfio-pci-igd-lpc-bridge`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VfioPciIgdLpcBridge(DeviceAdd);

device!(VfioPciIgdLpcBridge, "vfio-pci-igd-lpc-bridge");

impl PciDevice for VfioPciIgdLpcBridge {}

/// The device `vfio-pci-nohotplug`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VfioPciNohotplug(DeviceAdd);

device!(VfioPciNohotplug, "vfio-pci-nohotplug");

impl VfioPciNohotplug {
    /// Sets `ats`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn ats(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "ats", value.as_str().into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `display`: [`OnOffAuto`](types::OnOffAuto), `"off"` by default.
    #[inline]
    pub fn display(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "display", value.as_str().into());
        self
    }
    /// Sets `enable-migration`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn enable_migration(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "enable-migration", value.as_str().into());
        self
    }
    /// Sets `fd`: `string`. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fd", value.into().into());
        self
    }
    /// Sets `host`: the address of a PCI device of the host.
    #[inline]
    pub fn host(mut self, value: impl Into<HostPciAddress>) -> Self {
        put(&mut self.0, "host", value.into().into());
        self
    }
    /// Sets `iommufd`: the id of a `iommufd`. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iommufd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iommufd", value.into().into());
        self
    }
    /// Sets `migration-events`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn migration_events(mut self, value: bool) -> Self {
        put(&mut self.0, "migration-events", value.into());
        self
    }
    /// Sets `ramfb`: `bool`, `false` by default.
    #[inline]
    pub fn ramfb(mut self, value: bool) -> Self {
        put(&mut self.0, "ramfb", value.into());
        self
    }
    /// Sets `skip-vsc-check`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn skip_vsc_check(mut self, value: bool) -> Self {
        put(&mut self.0, "skip-vsc-check", value.into());
        self
    }
    /// Sets `sysfsdev`: `str`.
    #[inline]
    pub fn sysfsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "sysfsdev", value.into().into());
        self
    }
    /// Sets `use-legacy-x86-rom`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn use_legacy_x86_rom(mut self, value: bool) -> Self {
        put(&mut self.0, "use-legacy-x86-rom", value.into());
        self
    }
    /// Sets `vf-token`: a UUID. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn vf_token(mut self, value: impl Into<Uuid>) -> Self {
        put(&mut self.0, "vf-token", value.into().into());
        self
    }
    /// Sets `xres`: `uint32`, `0` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `0` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for VfioPciNohotplug {}

/// The device `vfio-user-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VfioUserPci(DeviceAdd);

device!(VfioUserPci, "vfio-user-pci");

impl VfioUserPci {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `socket`: [`SocketAddress`](types::SocketAddress).
    #[inline]
    pub fn socket(mut self, value: impl Into<types::SocketAddress>) -> Self {
        put(&mut self.0, "socket", json(&value.into()));
        self
    }
}

impl PciDevice for VfioUserPci {}

/// The device `vmware-svga`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VmwareSvga(DeviceAdd);

device!(VmwareSvga, "vmware-svga");

impl VmwareSvga {
    /// Sets `global-vmstate`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn global_vmstate(mut self, value: bool) -> Self {
        put(&mut self.0, "global-vmstate", value.into());
        self
    }
    /// Sets `vgamem_mb`: `uint32`, `16` by default.
    #[inline]
    pub fn vgamem_mb(mut self, value: u32) -> Self {
        put(&mut self.0, "vgamem_mb", value.into());
        self
    }
}

impl PciDevice for VmwareSvga {}

/// The device `vmxnet3`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Vmxnet3(DeviceAdd);

device!(Vmxnet3, "vmxnet3");

impl Vmxnet3 {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
}

impl PciDevice for Vmxnet3 {}

/// The device `x-pci-proxy-dev`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct XPciProxyDev(DeviceAdd);

device!(XPciProxyDev, "x-pci-proxy-dev");

impl XPciProxyDev {
    /// Sets `fd`: `str`.
    #[inline]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fd", value.into().into());
        self
    }
}

impl PciDevice for XPciProxyDev {}

/// The device `x3130-upstream`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct X3130Upstream(DeviceAdd);

device!(X3130Upstream, "x3130-upstream");

impl X3130Upstream {
    /// Sets `aer_log_max`: `uint16`, `8` by default.
    #[inline]
    pub fn aer_log_max(mut self, value: u16) -> Self {
        put(&mut self.0, "aer_log_max", value.into());
        self
    }
    /// Sets `port`: `uint8`, `0` by default.
    #[inline]
    pub fn port(mut self, value: u8) -> Self {
        put(&mut self.0, "port", value.into());
        self
    }
}

impl PciDevice for X3130Upstream {}

/// The device `xen-platform`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct XenPlatform(DeviceAdd);

device!(XenPlatform, "xen-platform");

impl PciDevice for XenPlatform {}

/// The device `xio3130-downstream`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Xio3130Downstream(DeviceAdd);

device!(Xio3130Downstream, "xio3130-downstream");

impl Xio3130Downstream {
    /// Sets `aer_log_max`: `uint16`, `8` by default.
    #[inline]
    pub fn aer_log_max(mut self, value: u16) -> Self {
        put(&mut self.0, "aer_log_max", value.into());
        self
    }
    /// Sets `chassis`: `uint8`, `0` by default.
    #[inline]
    pub fn chassis(mut self, value: u8) -> Self {
        put(&mut self.0, "chassis", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `port`: `uint8`, `0` by default.
    #[inline]
    pub fn port(mut self, value: u8) -> Self {
        put(&mut self.0, "port", value.into());
        self
    }
    /// Sets `power_controller_present`: `bool`, `true` by default.
    #[inline]
    pub fn power_controller_present(mut self, value: bool) -> Self {
        put(&mut self.0, "power_controller_present", value.into());
        self
    }
    /// Sets `slot`: `uint16`, `0` by default.
    #[inline]
    pub fn slot(mut self, value: u16) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
}

impl PciDevice for Xio3130Downstream {}

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

/// The device `adlib`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Adlib(DeviceAdd);

device!(Adlib, "adlib");

impl Adlib {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `freq`: `uint32`, `44100` by default.
    #[inline]
    pub fn freq(mut self, value: u32) -> Self {
        put(&mut self.0, "freq", value.into());
        self
    }
    /// Sets `iobase`: `uint32`, `544` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
}

/// The device `cs4231a`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Cs4231a(DeviceAdd);

device!(Cs4231a, "cs4231a");

impl Cs4231a {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `dma`: `uint32`, `3` by default.
    #[inline]
    pub fn dma(mut self, value: u32) -> Self {
        put(&mut self.0, "dma", value.into());
        self
    }
    /// Sets `iobase`: `uint32`, `1332` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `irq`: `uint32`, `9` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
}

/// The device `gus`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Gus(DeviceAdd);

device!(Gus, "gus");

impl Gus {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `dma`: `uint32`, `3` by default.
    #[inline]
    pub fn dma(mut self, value: u32) -> Self {
        put(&mut self.0, "dma", value.into());
        self
    }
    /// Sets `freq`: `uint32`, `44100` by default.
    #[inline]
    pub fn freq(mut self, value: u32) -> Self {
        put(&mut self.0, "freq", value.into());
        self
    }
    /// Sets `iobase`: `uint32`, `576` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `irq`: `uint32`, `7` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
}

/// The device `hyperv-testdev`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct HypervTestdev(DeviceAdd);

device!(HypervTestdev, "hyperv-testdev");

/// The device `i8042`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I8042(DeviceAdd);

device!(I8042, "i8042");

impl I8042 {
    /// Sets `extended-state`: `bool`, `true` by default.
    #[inline]
    pub fn extended_state(mut self, value: bool) -> Self {
        put(&mut self.0, "extended-state", value.into());
        self
    }
    /// Sets `kbd-irq`: `uint8`, `1` by default.
    #[inline]
    pub fn kbd_irq(mut self, value: u8) -> Self {
        put(&mut self.0, "kbd-irq", value.into());
        self
    }
    /// Sets `kbd-throttle`: `bool`, `false` by default.
    #[inline]
    pub fn kbd_throttle(mut self, value: bool) -> Self {
        put(&mut self.0, "kbd-throttle", value.into());
        self
    }
    /// Sets `mouse-irq`: `uint8`, `12` by default.
    #[inline]
    pub fn mouse_irq(mut self, value: u8) -> Self {
        put(&mut self.0, "mouse-irq", value.into());
        self
    }
}

/// The device `i82374`, on a bus of kind `ISA`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I82374(DeviceAdd);

device!(I82374, "i82374");

impl I82374 {
    /// Sets `iobase`: `uint32`, `1024` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
}

/// The device `ib700`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ib700(DeviceAdd);

device!(Ib700, "ib700");

/// The device `isa-applesmc`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaApplesmc(DeviceAdd);

device!(IsaApplesmc, "isa-applesmc");

impl IsaApplesmc {
    /// Sets `iobase`: `uint32`, `768` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `osk`: `str`.
    #[inline]
    pub fn osk(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "osk", value.into().into());
        self
    }
}

/// The device `isa-cirrus-vga`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaCirrusVga(DeviceAdd);

device!(IsaCirrusVga, "isa-cirrus-vga");

impl IsaCirrusVga {
    /// Sets `blitter`: `bool`, `true` by default.
    #[inline]
    pub fn blitter(mut self, value: bool) -> Self {
        put(&mut self.0, "blitter", value.into());
        self
    }
    /// Sets `global-vmstate`: `bool`, `false` by default. Seen in QEMU 11.1.
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

/// The device `isa-debug-exit`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaDebugExit(DeviceAdd);

device!(IsaDebugExit, "isa-debug-exit");

impl IsaDebugExit {
    /// Sets `iobase`: `uint32`, `1281` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `iosize`: `uint32`, `2` by default.
    #[inline]
    pub fn iosize(mut self, value: u32) -> Self {
        put(&mut self.0, "iosize", value.into());
        self
    }
}

/// The device `isa-debugcon`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaDebugcon(DeviceAdd);

device!(IsaDebugcon, "isa-debugcon");

impl IsaDebugcon {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `iobase`: `uint32`, `233` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `readback`: `uint32`, `233` by default.
    #[inline]
    pub fn readback(mut self, value: u32) -> Self {
        put(&mut self.0, "readback", value.into());
        self
    }
}

/// The device `isa-fdc`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaFdc(DeviceAdd);

device!(IsaFdc, "isa-fdc");

impl IsaFdc {
    /// Sets `bootindexA`: `int32`.
    #[inline]
    pub fn bootindex_a(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindexA", value.into());
        self
    }
    /// Sets `bootindexB`: `int32`.
    #[inline]
    pub fn bootindex_b(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindexB", value.into());
        self
    }
    /// Sets `dma`: `uint32`, `2` by default.
    #[inline]
    pub fn dma(mut self, value: u32) -> Self {
        put(&mut self.0, "dma", value.into());
        self
    }
    /// Sets `fallback`: [`FloppyDriveType`](types::FloppyDriveType), `"288"` by default.
    #[inline]
    pub fn fallback(mut self, value: types::FloppyDriveType) -> Self {
        put(&mut self.0, "fallback", value.as_str().into());
        self
    }
    /// Sets `fdtypeA`: [`FloppyDriveType`](types::FloppyDriveType), `"auto"` by default.
    #[inline]
    pub fn fdtype_a(mut self, value: types::FloppyDriveType) -> Self {
        put(&mut self.0, "fdtypeA", value.as_str().into());
        self
    }
    /// Sets `fdtypeB`: [`FloppyDriveType`](types::FloppyDriveType), `"auto"` by default.
    #[inline]
    pub fn fdtype_b(mut self, value: types::FloppyDriveType) -> Self {
        put(&mut self.0, "fdtypeB", value.as_str().into());
        self
    }
    /// Sets `iobase`: `uint32`, `1008` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `irq`: `uint32`, `6` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
}

/// The device `isa-ide`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaIde(DeviceAdd);

device!(IsaIde, "isa-ide");

impl IsaIde {
    /// Sets `iobase`: `uint32`, `496` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `iobase2`: `uint32`, `1014` by default.
    #[inline]
    pub fn iobase2(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase2", value.into());
        self
    }
    /// Sets `irq`: `uint32`, `14` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
}

/// The device `isa-ipmi-bt`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaIpmiBt(DeviceAdd);

device!(IsaIpmiBt, "isa-ipmi-bt");

impl IsaIpmiBt {
    /// Sets `bmc`: the id of a `ipmi-bmc`.
    #[inline]
    pub fn bmc(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "bmc", value.into().into());
        self
    }
    /// Sets `ioport`: `uint32`, `228` by default.
    #[inline]
    pub fn ioport(mut self, value: u32) -> Self {
        put(&mut self.0, "ioport", value.into());
        self
    }
    /// Sets `irq`: `int32`, `5` by default.
    #[inline]
    pub fn irq(mut self, value: i32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
}

/// The device `isa-ipmi-kcs`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaIpmiKcs(DeviceAdd);

device!(IsaIpmiKcs, "isa-ipmi-kcs");

impl IsaIpmiKcs {
    /// Sets `bmc`: the id of a `ipmi-bmc`.
    #[inline]
    pub fn bmc(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "bmc", value.into().into());
        self
    }
    /// Sets `ioport`: `uint32`, `3234` by default.
    #[inline]
    pub fn ioport(mut self, value: u32) -> Self {
        put(&mut self.0, "ioport", value.into());
        self
    }
    /// Sets `irq`: `int32`, `5` by default.
    #[inline]
    pub fn irq(mut self, value: i32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
}

/// The device `isa-m48t59`, on a bus of kind `ISA`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaM48t59(DeviceAdd);

device!(IsaM48t59, "isa-m48t59");

impl IsaM48t59 {
    /// Sets `base-year`: `int32`, `0` by default.
    #[inline]
    pub fn base_year(mut self, value: i32) -> Self {
        put(&mut self.0, "base-year", value.into());
        self
    }
    /// Sets `iobase`: `uint32`, `116` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `irq`: `uint8`, `8` by default.
    #[inline]
    pub fn irq(mut self, value: u8) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
}

/// The device `isa-parallel`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaParallel(DeviceAdd);

device!(IsaParallel, "isa-parallel");

impl IsaParallel {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `index`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn index(mut self, value: u32) -> Self {
        put(&mut self.0, "index", value.into());
        self
    }
    /// Sets `iobase`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `irq`: `uint32`, `7` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
}

/// The device `isa-serial`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaSerial(DeviceAdd);

device!(IsaSerial, "isa-serial");

impl IsaSerial {
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
    /// Sets `index`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn index(mut self, value: u32) -> Self {
        put(&mut self.0, "index", value.into());
        self
    }
    /// Sets `iobase`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `irq`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
    /// Sets `wakeup`: `bool`, `false` by default.
    #[inline]
    pub fn wakeup(mut self, value: bool) -> Self {
        put(&mut self.0, "wakeup", value.into());
        self
    }
}

/// The device `isa-vga`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IsaVga(DeviceAdd);

device!(IsaVga, "isa-vga");

impl IsaVga {
    /// Sets `vgamem_mb`: `uint32`, `8` by default.
    #[inline]
    pub fn vgamem_mb(mut self, value: u32) -> Self {
        put(&mut self.0, "vgamem_mb", value.into());
        self
    }
}

/// The device `mc146818rtc`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Mc146818rtc(DeviceAdd);

device!(Mc146818rtc, "mc146818rtc");

impl Mc146818rtc {
    /// Sets `base_year`: `int32`, `1980` by default.
    #[inline]
    pub fn base_year(mut self, value: i32) -> Self {
        put(&mut self.0, "base_year", value.into());
        self
    }
    /// Sets `iobase`: `uint16`, `112` by default.
    #[inline]
    pub fn iobase(mut self, value: u16) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `irq`: `uint8`, `8` by default.
    #[inline]
    pub fn irq(mut self, value: u8) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
    /// Sets `lost_tick_policy`: [`LostTickPolicy`](types::LostTickPolicy), `"discard"` by default.
    #[inline]
    pub fn lost_tick_policy(mut self, value: types::LostTickPolicy) -> Self {
        put(&mut self.0, "lost_tick_policy", value.as_str().into());
        self
    }
}

/// The device `ne2k_isa`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ne2kIsa(DeviceAdd);

device!(Ne2kIsa, "ne2k_isa");

impl Ne2kIsa {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `iobase`: `uint32`, `768` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `irq`: `uint32`, `9` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
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

/// The device `pc-testdev`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PcTestdev(DeviceAdd);

device!(PcTestdev, "pc-testdev");

/// The device `prep-systemio`, on a bus of kind `ISA`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PrepSystemio(DeviceAdd);

device!(PrepSystemio, "prep-systemio");

impl PrepSystemio {
    /// Sets `equipment`: `uint8`, `0` by default.
    #[inline]
    pub fn equipment(mut self, value: u8) -> Self {
        put(&mut self.0, "equipment", value.into());
        self
    }
    /// Sets `ibm-planar-id`: `uint8`, `0` by default.
    #[inline]
    pub fn ibm_planar_id(mut self, value: u8) -> Self {
        put(&mut self.0, "ibm-planar-id", value.into());
        self
    }
}

/// The device `pvpanic`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pvpanic(DeviceAdd);

device!(Pvpanic, "pvpanic");

impl Pvpanic {
    /// Sets `events`: `uint8`, `7` by default.
    #[inline]
    pub fn events(mut self, value: u8) -> Self {
        put(&mut self.0, "events", value.into());
        self
    }
    /// Sets `ioport`: `uint16`, `1285` by default.
    #[inline]
    pub fn ioport(mut self, value: u16) -> Self {
        put(&mut self.0, "ioport", value.into());
        self
    }
}

/// The device `rs6000-mc`, on a bus of kind `ISA`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Rs6000Mc(DeviceAdd);

device!(Rs6000Mc, "rs6000-mc");

impl Rs6000Mc {
    /// Sets `auto-configure`: `bool`, `true` by default.
    #[inline]
    pub fn auto_configure(mut self, value: bool) -> Self {
        put(&mut self.0, "auto-configure", value.into());
        self
    }
    /// Sets `ram-size`: `uint32`, `0` by default.
    #[inline]
    pub fn ram_size(mut self, value: u32) -> Self {
        put(&mut self.0, "ram-size", value.into());
        self
    }
}

/// The device `sb16`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Sb16(DeviceAdd);

device!(Sb16, "sb16");

impl Sb16 {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `dma`: `uint32`, `1` by default.
    #[inline]
    pub fn dma(mut self, value: u32) -> Self {
        put(&mut self.0, "dma", value.into());
        self
    }
    /// Sets `dma16`: `uint32`, `5` by default.
    #[inline]
    pub fn dma16(mut self, value: u32) -> Self {
        put(&mut self.0, "dma16", value.into());
        self
    }
    /// Sets `iobase`: `uint32`, `544` by default.
    #[inline]
    pub fn iobase(mut self, value: u32) -> Self {
        put(&mut self.0, "iobase", value.into());
        self
    }
    /// Sets `irq`: `uint32`, `5` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
    /// Sets `version`: `uint32`, `1029` by default.
    #[inline]
    pub fn version(mut self, value: u32) -> Self {
        put(&mut self.0, "version", value.into());
        self
    }
}

/// The device `sga`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Sga(DeviceAdd);

device!(Sga, "sga");

/// The device `tpm-tis`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct TpmTis(DeviceAdd);

device!(TpmTis, "tpm-tis");

impl TpmTis {
    /// Sets `irq`: `uint32`, `5` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
    /// Sets `ppi`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn ppi(mut self, value: bool) -> Self {
        put(&mut self.0, "ppi", value.into());
        self
    }
    /// Sets `tpmdev`: the id of a TPM backend.
    #[inline]
    pub fn tpmdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "tpmdev", value.into().into());
        self
    }
}

/// The device `vmmouse`, on a bus of kind `ISA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Vmmouse(DeviceAdd);

device!(Vmmouse, "vmmouse");

impl Vmmouse {
    /// Sets `i8042`: the id of a `i8042`.
    #[inline]
    pub fn i8042(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "i8042", value.into().into());
        self
    }
}

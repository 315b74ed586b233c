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

/// The device `970_v2.2-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct _970V2_2SpaprCpuCore(DeviceAdd);

device!(_970V2_2SpaprCpuCore, "970_v2.2-spapr-cpu-core");

impl _970V2_2SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `970mp_v1.0-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct _970mpV1_0SpaprCpuCore(DeviceAdd);

device!(_970mpV1_0SpaprCpuCore, "970mp_v1.0-spapr-cpu-core");

impl _970mpV1_0SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `970mp_v1.1-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct _970mpV1_1SpaprCpuCore(DeviceAdd);

device!(_970mpV1_1SpaprCpuCore, "970mp_v1.1-spapr-cpu-core");

impl _970mpV1_1SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `aspeed-otp`.
///
/// Seen in QEMU 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct AspeedOtp(DeviceAdd);

device!(AspeedOtp, "aspeed-otp");

impl AspeedOtp {
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `size`: `uint64`, `0` by default.
    #[inline]
    pub fn size(mut self, value: u64) -> Self {
        put(&mut self.0, "size", value.into());
        self
    }
}

/// The device `diag288`.
///
/// Seen in QEMU 10.0 and 11.1, of `s390x`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Diag288(DeviceAdd);

device!(Diag288, "diag288");

/// The device `dm163`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Dm163(DeviceAdd);

device!(Dm163, "dm163");

/// The device `guest-loader`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct GuestLoader(DeviceAdd);

device!(GuestLoader, "guest-loader");

impl GuestLoader {
    /// Sets `addr`: `uint64`, `0` by default.
    #[inline]
    pub fn addr(mut self, value: u64) -> Self {
        put(&mut self.0, "addr", value.into());
        self
    }
    /// Sets `bootargs`: `str`.
    #[inline]
    pub fn bootargs(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "bootargs", value.into().into());
        self
    }
    /// Sets `initrd`: `str`.
    #[inline]
    pub fn initrd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "initrd", value.into().into());
        self
    }
    /// Sets `kernel`: `str`.
    #[inline]
    pub fn kernel(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "kernel", value.into().into());
        self
    }
}

/// The device `hv-syndbg`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct HvSyndbg(DeviceAdd);

device!(HvSyndbg, "hv-syndbg");

impl HvSyndbg {
    /// Sets `host_ip`: `str`.
    #[inline]
    pub fn host_ip(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "host_ip", value.into().into());
        self
    }
    /// Sets `host_port`: `uint16`, `50000` by default.
    #[inline]
    pub fn host_port(mut self, value: u16) -> Self {
        put(&mut self.0, "host_port", value.into());
        self
    }
    /// Sets `use_hcalls`: `bool`, `false` by default.
    #[inline]
    pub fn use_hcalls(mut self, value: bool) -> Self {
        put(&mut self.0, "use_hcalls", value.into());
        self
    }
}

/// The device `ipmi-bmc-extern`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IpmiBmcExtern(DeviceAdd);

device!(IpmiBmcExtern, "ipmi-bmc-extern");

impl IpmiBmcExtern {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `slave_addr`: `uint8`, `32` by default.
    #[inline]
    pub fn slave_addr(mut self, value: u8) -> Self {
        put(&mut self.0, "slave_addr", value.into());
        self
    }
}

/// The device `ipmi-bmc-sim`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IpmiBmcSim(DeviceAdd);

device!(IpmiBmcSim, "ipmi-bmc-sim");

impl IpmiBmcSim {
    /// Sets `device_id`: `uint8`, `32` by default.
    #[inline]
    pub fn device_id(mut self, value: u8) -> Self {
        put(&mut self.0, "device_id", value.into());
        self
    }
    /// Sets `device_rev`: `uint8`, `0` by default.
    #[inline]
    pub fn device_rev(mut self, value: u8) -> Self {
        put(&mut self.0, "device_rev", value.into());
        self
    }
    /// Sets `fruareasize`: `uint16`, `1024` by default.
    #[inline]
    pub fn fruareasize(mut self, value: u16) -> Self {
        put(&mut self.0, "fruareasize", value.into());
        self
    }
    /// Sets `frudatafile`: `str`.
    #[inline]
    pub fn frudatafile(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "frudatafile", value.into().into());
        self
    }
    /// Sets `fwrev1`: `uint8`, `0` by default.
    #[inline]
    pub fn fwrev1(mut self, value: u8) -> Self {
        put(&mut self.0, "fwrev1", value.into());
        self
    }
    /// Sets `fwrev2`: `uint8`, `0` by default.
    #[inline]
    pub fn fwrev2(mut self, value: u8) -> Self {
        put(&mut self.0, "fwrev2", value.into());
        self
    }
    /// Sets `guid`: a UUID.
    #[inline]
    pub fn guid(mut self, value: impl Into<Uuid>) -> Self {
        put(&mut self.0, "guid", value.into().into());
        self
    }
    /// Sets `ipmi_version`: `uint8`, `2` by default.
    #[inline]
    pub fn ipmi_version(mut self, value: u8) -> Self {
        put(&mut self.0, "ipmi_version", value.into());
        self
    }
    /// Sets `lan.channel`: `uint8`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn lan_channel(mut self, value: u8) -> Self {
        put(&mut self.0, "lan.channel", value.into());
        self
    }
    /// Sets `lan.defgw_ipaddr`: `str`. Seen in QEMU 11.1.
    #[inline]
    pub fn lan_defgw_ipaddr(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "lan.defgw_ipaddr", value.into().into());
        self
    }
    /// Sets `lan.defgw_macaddr`: an Ethernet address. Seen in QEMU 11.1.
    #[inline]
    pub fn lan_defgw_macaddr(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "lan.defgw_macaddr", value.into().into());
        self
    }
    /// Sets `lan.ipaddr`: `str`. Seen in QEMU 11.1.
    #[inline]
    pub fn lan_ipaddr(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "lan.ipaddr", value.into().into());
        self
    }
    /// Sets `lan.ipsrc`: `uint8`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn lan_ipsrc(mut self, value: u8) -> Self {
        put(&mut self.0, "lan.ipsrc", value.into());
        self
    }
    /// Sets `lan.macaddr`: an Ethernet address. Seen in QEMU 11.1.
    #[inline]
    pub fn lan_macaddr(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "lan.macaddr", value.into().into());
        self
    }
    /// Sets `lan.netmask`: `str`. Seen in QEMU 11.1.
    #[inline]
    pub fn lan_netmask(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "lan.netmask", value.into().into());
        self
    }
    /// Sets `mfg_id`: `uint32`, `0` by default.
    #[inline]
    pub fn mfg_id(mut self, value: u32) -> Self {
        put(&mut self.0, "mfg_id", value.into());
        self
    }
    /// Sets `product_id`: `uint16`, `0` by default.
    #[inline]
    pub fn product_id(mut self, value: u16) -> Self {
        put(&mut self.0, "product_id", value.into());
        self
    }
    /// Sets `sdrfile`: `str`.
    #[inline]
    pub fn sdrfile(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "sdrfile", value.into().into());
        self
    }
    /// Sets `slave_addr`: `uint8`, `32` by default.
    #[inline]
    pub fn slave_addr(mut self, value: u8) -> Self {
        put(&mut self.0, "slave_addr", value.into());
        self
    }
}

/// The device `led`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Led(DeviceAdd);

device!(Led, "led");

impl Led {
    /// Sets `color`: `str`.
    #[inline]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "color", value.into().into());
        self
    }
    /// Sets `description`: `str`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "description", value.into().into());
        self
    }
    /// Sets `gpio-active-high`: `bool`, `true` by default.
    #[inline]
    pub fn gpio_active_high(mut self, value: bool) -> Self {
        put(&mut self.0, "gpio-active-high", value.into());
        self
    }
}

/// The device `loader`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Loader(DeviceAdd);

device!(Loader, "loader");

impl Loader {
    /// Sets `addr`: `uint64`, `0` by default.
    #[inline]
    pub fn addr(mut self, value: u64) -> Self {
        put(&mut self.0, "addr", value.into());
        self
    }
    /// Sets `cpu-num`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn cpu_num(mut self, value: u32) -> Self {
        put(&mut self.0, "cpu-num", value.into());
        self
    }
    /// Sets `data`: `uint64`, `0` by default.
    #[inline]
    pub fn data(mut self, value: u64) -> Self {
        put(&mut self.0, "data", value.into());
        self
    }
    /// Sets `data-be`: `bool`, `false` by default.
    #[inline]
    pub fn data_be(mut self, value: bool) -> Self {
        put(&mut self.0, "data-be", value.into());
        self
    }
    /// Sets `data-len`: `uint8`, `0` by default.
    #[inline]
    pub fn data_len(mut self, value: u8) -> Self {
        put(&mut self.0, "data-len", value.into());
        self
    }
    /// Sets `file`: `str`.
    #[inline]
    pub fn file(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "file", value.into().into());
        self
    }
    /// Sets `force-raw`: `bool`, `false` by default.
    #[inline]
    pub fn force_raw(mut self, value: bool) -> Self {
        put(&mut self.0, "force-raw", value.into());
        self
    }
}

/// The device `nand`.
///
/// Seen in QEMU 10.0, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Nand(DeviceAdd);

device!(Nand, "nand");

impl Nand {
    /// Sets `chip_id`: `uint8`, `0` by default.
    #[inline]
    pub fn chip_id(mut self, value: u8) -> Self {
        put(&mut self.0, "chip_id", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `manufacturer_id`: `uint8`, `0` by default.
    #[inline]
    pub fn manufacturer_id(mut self, value: u8) -> Self {
        put(&mut self.0, "manufacturer_id", value.into());
        self
    }
}

/// The device `nvdimm`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Nvdimm(DeviceAdd);

device!(Nvdimm, "nvdimm");

impl Nvdimm {
    /// Sets `addr`: `uint64`, `0` by default.
    #[inline]
    pub fn addr(mut self, value: u64) -> Self {
        put(&mut self.0, "addr", value.into());
        self
    }
    /// Sets `label-size`: `int`.
    #[inline]
    pub fn label_size(mut self, value: i64) -> Self {
        put(&mut self.0, "label-size", value.into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `node`: `uint32`, `0` by default.
    #[inline]
    pub fn node(mut self, value: u32) -> Self {
        put(&mut self.0, "node", value.into());
        self
    }
    /// Sets `slot`: `int32`, `-1` by default.
    #[inline]
    pub fn slot(mut self, value: i32) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
    /// Sets `unarmed`: `bool`, `false` by default.
    #[inline]
    pub fn unarmed(mut self, value: bool) -> Self {
        put(&mut self.0, "unarmed", value.into());
        self
    }
    /// Sets `uuid`: a UUID.
    #[inline]
    pub fn uuid(mut self, value: impl Into<Uuid>) -> Self {
        put(&mut self.0, "uuid", value.into().into());
        self
    }
}

/// The device `nvme-subsys`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct NvmeSubsys(DeviceAdd);

device!(NvmeSubsys, "nvme-subsys");

impl NvmeSubsys {
    /// Sets `fdp`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn fdp(mut self, value: bool) -> Self {
        put(&mut self.0, "fdp", value.into());
        self
    }
    /// Sets `fdp.nrg`: `uint32`, `1` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn fdp_nrg(mut self, value: u32) -> Self {
        put(&mut self.0, "fdp.nrg", value.into());
        self
    }
    /// Sets `fdp.nruh`: `uint16`, `0` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn fdp_nruh(mut self, value: u16) -> Self {
        put(&mut self.0, "fdp.nruh", value.into());
        self
    }
    /// Sets `fdp.runs`: `size`, in bytes, `100663296` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn fdp_runs(mut self, value: u64) -> Self {
        put(&mut self.0, "fdp.runs", value.into());
        self
    }
    /// Sets `nqn`: `str`.
    #[inline]
    pub fn nqn(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "nqn", value.into().into());
        self
    }
}

/// The device `pc-dimm`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PcDimm(DeviceAdd);

device!(PcDimm, "pc-dimm");

impl PcDimm {
    /// Sets `addr`: `uint64`, `0` by default.
    #[inline]
    pub fn addr(mut self, value: u64) -> Self {
        put(&mut self.0, "addr", value.into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `node`: `uint32`, `0` by default.
    #[inline]
    pub fn node(mut self, value: u32) -> Self {
        put(&mut self.0, "node", value.into());
        self
    }
    /// Sets `slot`: `int32`, `-1` by default.
    #[inline]
    pub fn slot(mut self, value: i32) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
}

/// The device `pnv-N1-chiplet`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PnvN1Chiplet(DeviceAdd);

device!(PnvN1Chiplet, "pnv-N1-chiplet");

/// The device `pnv-nest-chiplet-pervasive`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PnvNestChipletPervasive(DeviceAdd);

device!(PnvNestChipletPervasive, "pnv-nest-chiplet-pervasive");

/// The device `pnv-nmmu`.
///
/// Seen in QEMU 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PnvNmmu(DeviceAdd);

device!(PnvNmmu, "pnv-nmmu");

impl PnvNmmu {
    /// Sets `chip`: the id of a `pnv-chip`.
    #[inline]
    pub fn chip(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chip", value.into().into());
        self
    }
    /// Sets `nmmu_id`: `uint32`, `0` by default.
    #[inline]
    pub fn nmmu_id(mut self, value: u32) -> Self {
        put(&mut self.0, "nmmu_id", value.into());
        self
    }
}

/// The device `power10_v2.0-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power10V2_0SpaprCpuCore(DeviceAdd);

device!(Power10V2_0SpaprCpuCore, "power10_v2.0-spapr-cpu-core");

impl Power10V2_0SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `power11_v2.0-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power11V2_0SpaprCpuCore(DeviceAdd);

device!(Power11V2_0SpaprCpuCore, "power11_v2.0-spapr-cpu-core");

impl Power11V2_0SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `power5p_v2.1-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power5pV2_1SpaprCpuCore(DeviceAdd);

device!(Power5pV2_1SpaprCpuCore, "power5p_v2.1-spapr-cpu-core");

impl Power5pV2_1SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `power7_v2.3-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power7V2_3SpaprCpuCore(DeviceAdd);

device!(Power7V2_3SpaprCpuCore, "power7_v2.3-spapr-cpu-core");

impl Power7V2_3SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `power7p_v2.1-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power7pV2_1SpaprCpuCore(DeviceAdd);

device!(Power7pV2_1SpaprCpuCore, "power7p_v2.1-spapr-cpu-core");

impl Power7pV2_1SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `power8_v2.0-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power8V2_0SpaprCpuCore(DeviceAdd);

device!(Power8V2_0SpaprCpuCore, "power8_v2.0-spapr-cpu-core");

impl Power8V2_0SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `power8e_v2.1-spapr-cpu-core`.
///
/// Seen in QEMU 10.0, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power8eV2_1SpaprCpuCore(DeviceAdd);

device!(Power8eV2_1SpaprCpuCore, "power8e_v2.1-spapr-cpu-core");

impl Power8eV2_1SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `power8nvl_v1.0-spapr-cpu-core`.
///
/// Seen in QEMU 10.0, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power8nvlV1_0SpaprCpuCore(DeviceAdd);

device!(Power8nvlV1_0SpaprCpuCore, "power8nvl_v1.0-spapr-cpu-core");

impl Power8nvlV1_0SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `power9_v2.0-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power9V2_0SpaprCpuCore(DeviceAdd);

device!(Power9V2_0SpaprCpuCore, "power9_v2.0-spapr-cpu-core");

impl Power9V2_0SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `power9_v2.2-spapr-cpu-core`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Power9V2_2SpaprCpuCore(DeviceAdd);

device!(Power9V2_2SpaprCpuCore, "power9_v2.2-spapr-cpu-core");

impl Power9V2_2SpaprCpuCore {
    /// Sets `core-id`: `int`.
    #[inline]
    pub fn core_id(mut self, value: i64) -> Self {
        put(&mut self.0, "core-id", value.into());
        self
    }
    /// Sets `node-id`: `int32`, `-1` by default.
    #[inline]
    pub fn node_id(mut self, value: i32) -> Self {
        put(&mut self.0, "node-id", value.into());
        self
    }
    /// Sets `nr-threads`: `int`.
    #[inline]
    pub fn nr_threads(mut self, value: i64) -> Self {
        put(&mut self.0, "nr-threads", value.into());
        self
    }
}

/// The device `riscv.k230.soc`.
///
/// Seen in QEMU 11.1, of `riscv64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct RiscvK230Soc(DeviceAdd);

device!(RiscvK230Soc, "riscv.k230.soc");

/// The device `sp-mem`.
///
/// Seen in QEMU 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SpMem(DeviceAdd);

device!(SpMem, "sp-mem");

impl SpMem {
    /// Sets `addr`: `uint64`, `0` by default.
    #[inline]
    pub fn addr(mut self, value: u64) -> Self {
        put(&mut self.0, "addr", value.into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `node`: `uint32`, `0` by default.
    #[inline]
    pub fn node(mut self, value: u32) -> Self {
        put(&mut self.0, "node", value.into());
        self
    }
}

/// The device `spapr-nvdimm`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SpaprNvdimm(DeviceAdd);

device!(SpaprNvdimm, "spapr-nvdimm");

impl SpaprNvdimm {
    /// Sets `addr`: `uint64`, `0` by default.
    #[inline]
    pub fn addr(mut self, value: u64) -> Self {
        put(&mut self.0, "addr", value.into());
        self
    }
    /// Sets `label-size`: `int`.
    #[inline]
    pub fn label_size(mut self, value: i64) -> Self {
        put(&mut self.0, "label-size", value.into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `node`: `uint32`, `0` by default.
    #[inline]
    pub fn node(mut self, value: u32) -> Self {
        put(&mut self.0, "node", value.into());
        self
    }
    /// Sets `pmem-override`: `bool`, `false` by default.
    #[inline]
    pub fn pmem_override(mut self, value: bool) -> Self {
        put(&mut self.0, "pmem-override", value.into());
        self
    }
    /// Sets `slot`: `int32`, `-1` by default.
    #[inline]
    pub fn slot(mut self, value: i32) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
    /// Sets `unarmed`: `bool`, `false` by default.
    #[inline]
    pub fn unarmed(mut self, value: bool) -> Self {
        put(&mut self.0, "unarmed", value.into());
        self
    }
    /// Sets `uuid`: a UUID.
    #[inline]
    pub fn uuid(mut self, value: impl Into<Uuid>) -> Self {
        put(&mut self.0, "uuid", value.into().into());
        self
    }
}

/// The device `spapr-rng`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SpaprRng(DeviceAdd);

device!(SpaprRng, "spapr-rng");

impl SpaprRng {
    /// Sets `rng`: the id of a `rng-backend`.
    #[inline]
    pub fn rng(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "rng", value.into().into());
        self
    }
    /// Sets `use-kvm`: `bool`, `false` by default.
    #[inline]
    pub fn use_kvm(mut self, value: bool) -> Self {
        put(&mut self.0, "use-kvm", value.into());
        self
    }
}

/// The device `spapr-tpm-proxy`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SpaprTpmProxy(DeviceAdd);

device!(SpaprTpmProxy, "spapr-tpm-proxy");

impl SpaprTpmProxy {
    /// Sets `host-path`: `str`.
    #[inline]
    pub fn host_path(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "host-path", value.into().into());
        self
    }
}

/// The device `tpm-crb`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct TpmCrb(DeviceAdd);

device!(TpmCrb, "tpm-crb");

impl TpmCrb {
    /// Sets `cap-chunk`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn cap_chunk(mut self, value: bool) -> Self {
        put(&mut self.0, "cap-chunk", value.into());
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

/// The device `vmclock`.
///
/// Seen in QEMU 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Vmclock(DeviceAdd);

device!(Vmclock, "vmclock");

/// The device `vmcoreinfo`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Vmcoreinfo(DeviceAdd);

device!(Vmcoreinfo, "vmcoreinfo");

/// The device `vmgenid`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Vmgenid(DeviceAdd);

device!(Vmgenid, "vmgenid");

impl Vmgenid {
    /// Sets `guid`: a UUID, `"auto"` by default.
    #[inline]
    pub fn guid(mut self, value: impl Into<Uuid>) -> Self {
        put(&mut self.0, "guid", value.into().into());
        self
    }
}

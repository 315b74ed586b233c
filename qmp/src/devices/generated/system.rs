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

/// The device `amd-iommu`, on a bus of kind `System`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct AmdIommu(DeviceAdd);

device!(AmdIommu, "amd-iommu");

impl AmdIommu {
    /// Sets `device-iotlb`: `bool`, `false` by default.
    #[inline]
    pub fn device_iotlb(mut self, value: bool) -> Self {
        put(&mut self.0, "device-iotlb", value.into());
        self
    }
    /// Sets `dma-remap`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn dma_remap(mut self, value: bool) -> Self {
        put(&mut self.0, "dma-remap", value.into());
        self
    }
    /// Sets `dma-translation`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn dma_translation(mut self, value: bool) -> Self {
        put(&mut self.0, "dma-translation", value.into());
        self
    }
    /// Sets `intremap`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn intremap(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "intremap", value.as_str().into());
        self
    }
    /// Sets `pci-id`: `str`. Seen in QEMU 11.1.
    #[inline]
    pub fn pci_id(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pci-id", value.into().into());
        self
    }
    /// Sets `pt`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn pt(mut self, value: bool) -> Self {
        put(&mut self.0, "pt", value.into());
        self
    }
    /// Sets `xtsup`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn xtsup(mut self, value: bool) -> Self {
        put(&mut self.0, "xtsup", value.into());
        self
    }
}

/// The device `arm-smmuv3`, on a bus of kind `System`.
///
/// Seen in QEMU 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct ArmSmmuv3(DeviceAdd);

device!(ArmSmmuv3, "arm-smmuv3");

impl ArmSmmuv3 {
    /// Sets `accel`: `bool`, `false` by default.
    #[inline]
    pub fn accel(mut self, value: bool) -> Self {
        put(&mut self.0, "accel", value.into());
        self
    }
    /// Sets `ats`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn ats(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "ats", value.as_str().into());
        self
    }
    /// Sets `bus_num`: `uint8`, `0` by default.
    #[inline]
    pub fn bus_num(mut self, value: u8) -> Self {
        put(&mut self.0, "bus_num", value.into());
        self
    }
    /// Sets `cmdqv`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn cmdqv(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "cmdqv", value.as_str().into());
        self
    }
    /// Sets `identifier`: `uint8`, `0` by default.
    #[inline]
    pub fn identifier(mut self, value: u8) -> Self {
        put(&mut self.0, "identifier", value.into());
        self
    }
    /// Sets `memory`: the id of a `memory-region`.
    #[inline]
    pub fn memory(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memory", value.into().into());
        self
    }
    /// Sets `msi-gpa`: `uint64`, `0` by default.
    #[inline]
    pub fn msi_gpa(mut self, value: u64) -> Self {
        put(&mut self.0, "msi-gpa", value.into());
        self
    }
    /// Sets `oas`: [`OasMode`](types::OasMode), `"auto"` by default.
    #[inline]
    pub fn oas(mut self, value: types::OasMode) -> Self {
        put(&mut self.0, "oas", value.as_str().into());
        self
    }
    /// Sets `primary-bus`: the id of a `PCI`.
    #[inline]
    pub fn primary_bus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "primary-bus", value.into().into());
        self
    }
    /// Sets `ril`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn ril(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "ril", value.as_str().into());
        self
    }
    /// Sets `secure-memory`: the id of a `memory-region`.
    #[inline]
    pub fn secure_memory(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "secure-memory", value.into().into());
        self
    }
    /// Sets `smmu_per_bus`: `bool`, `false` by default.
    #[inline]
    pub fn smmu_per_bus(mut self, value: bool) -> Self {
        put(&mut self.0, "smmu_per_bus", value.into());
        self
    }
    /// Sets `ssidsize`: [`SsidSizeMode`](types::SsidSizeMode), `"auto"` by default.
    #[inline]
    pub fn ssidsize(mut self, value: types::SsidSizeMode) -> Self {
        put(&mut self.0, "ssidsize", value.as_str().into());
        self
    }
    /// Sets `stage`: `str`.
    #[inline]
    pub fn stage(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "stage", value.into().into());
        self
    }
}

/// The device `eTSEC`, on a bus of kind `System`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct ETsec(DeviceAdd);

device!(ETsec, "eTSEC");

impl ETsec {
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

/// The device `intel-iommu`, on a bus of kind `System`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IntelIommu(DeviceAdd);

device!(IntelIommu, "intel-iommu");

impl IntelIommu {
    /// Sets `aw-bits`: `uint8`, `48` by default.
    #[inline]
    pub fn aw_bits(mut self, value: u8) -> Self {
        put(&mut self.0, "aw-bits", value.into());
        self
    }
    /// Sets `caching-mode`: `bool`, `false` by default.
    #[inline]
    pub fn caching_mode(mut self, value: bool) -> Self {
        put(&mut self.0, "caching-mode", value.into());
        self
    }
    /// Sets `device-iotlb`: `bool`, `false` by default.
    #[inline]
    pub fn device_iotlb(mut self, value: bool) -> Self {
        put(&mut self.0, "device-iotlb", value.into());
        self
    }
    /// Sets `dma-drain`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn dma_drain(mut self, value: bool) -> Self {
        put(&mut self.0, "dma-drain", value.into());
        self
    }
    /// Sets `dma-translation`: `bool`, `true` by default.
    #[inline]
    pub fn dma_translation(mut self, value: bool) -> Self {
        put(&mut self.0, "dma-translation", value.into());
        self
    }
    /// Sets `eim`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn eim(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "eim", value.as_str().into());
        self
    }
    /// Sets `fs1gp`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn fs1gp(mut self, value: bool) -> Self {
        put(&mut self.0, "fs1gp", value.into());
        self
    }
    /// Sets `fsts`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn fsts(mut self, value: bool) -> Self {
        put(&mut self.0, "fsts", value.into());
        self
    }
    /// Sets `intremap`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn intremap(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "intremap", value.as_str().into());
        self
    }
    /// Sets `pasid-bits`: `uint8`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn pasid_bits(mut self, value: u8) -> Self {
        put(&mut self.0, "pasid-bits", value.into());
        self
    }
    /// Sets `pt`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn pt(mut self, value: bool) -> Self {
        put(&mut self.0, "pt", value.into());
        self
    }
    /// Sets `scalable-mode`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn scalable_mode(mut self, value: bool) -> Self {
        put(&mut self.0, "scalable-mode", value.into());
        self
    }
    /// Sets `snoop-control`: `bool`, `false` by default.
    #[inline]
    pub fn snoop_control(mut self, value: bool) -> Self {
        put(&mut self.0, "snoop-control", value.into());
        self
    }
    /// Sets `stale-tm`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn stale_tm(mut self, value: bool) -> Self {
        put(&mut self.0, "stale-tm", value.into());
        self
    }
    /// Sets `svm`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn svm(mut self, value: bool) -> Self {
        put(&mut self.0, "svm", value.into());
        self
    }
    /// Sets `version`: `uint32`, `0` by default.
    #[inline]
    pub fn version(mut self, value: u32) -> Self {
        put(&mut self.0, "version", value.into());
        self
    }
}

/// The device `pnv-phb`, on a bus of kind `System`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct PnvPhb(DeviceAdd);

device!(PnvPhb, "pnv-phb");

impl PnvPhb {
    /// Sets `bypass-iommu`: `bool`, `false` by default.
    #[inline]
    pub fn bypass_iommu(mut self, value: bool) -> Self {
        put(&mut self.0, "bypass-iommu", value.into());
        self
    }
    /// Sets `chip`: the id of a `pnv-chip`.
    #[inline]
    pub fn chip(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chip", value.into().into());
        self
    }
    /// Sets `chip-id`: `uint32`, `0` by default.
    #[inline]
    pub fn chip_id(mut self, value: u32) -> Self {
        put(&mut self.0, "chip-id", value.into());
        self
    }
    /// Sets `index`: `uint32`, `0` by default.
    #[inline]
    pub fn index(mut self, value: u32) -> Self {
        put(&mut self.0, "index", value.into());
        self
    }
    /// Sets `pec`: the id of a `pnv-phb4-pec`.
    #[inline]
    pub fn pec(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pec", value.into().into());
        self
    }
    /// Sets `version`: `uint32`, `0` by default.
    #[inline]
    pub fn version(mut self, value: u32) -> Self {
        put(&mut self.0, "version", value.into());
        self
    }
}

/// The device `ramfb`, on a bus of kind `System`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ramfb(DeviceAdd);

device!(Ramfb, "ramfb");

impl Ramfb {
    /// Sets `use-legacy-x86-rom`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn use_legacy_x86_rom(mut self, value: bool) -> Self {
        put(&mut self.0, "use-legacy-x86-rom", value.into());
        self
    }
}

/// The device `sbsa-gwdt`, on a bus of kind `System`.
///
/// Seen in QEMU 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SbsaGwdt(DeviceAdd);

device!(SbsaGwdt, "sbsa-gwdt");

impl SbsaGwdt {
    /// Sets `clock-frequency`: `uint64`, `1000000000` by default.
    #[inline]
    pub fn clock_frequency(mut self, value: u64) -> Self {
        put(&mut self.0, "clock-frequency", value.into());
        self
    }
    /// Sets `wdat`: `bool`, `false` by default.
    #[inline]
    pub fn wdat(mut self, value: bool) -> Self {
        put(&mut self.0, "wdat", value.into());
        self
    }
}

/// The device `spapr-pci-host-bridge`, on a bus of kind `System`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SpaprPciHostBridge(DeviceAdd);

device!(SpaprPciHostBridge, "spapr-pci-host-bridge");

impl SpaprPciHostBridge {
    /// Sets `bypass-iommu`: `bool`, `false` by default.
    #[inline]
    pub fn bypass_iommu(mut self, value: bool) -> Self {
        put(&mut self.0, "bypass-iommu", value.into());
        self
    }
    /// Sets `ddw`: `bool`, `true` by default.
    #[inline]
    pub fn ddw(mut self, value: bool) -> Self {
        put(&mut self.0, "ddw", value.into());
        self
    }
    /// Sets `dma64_win_addr`: `uint64`, `576460752303423488` by default.
    #[inline]
    pub fn dma64_win_addr(mut self, value: u64) -> Self {
        put(&mut self.0, "dma64_win_addr", value.into());
        self
    }
    /// Sets `dma_win_addr`: `uint64`, `0` by default.
    #[inline]
    pub fn dma_win_addr(mut self, value: u64) -> Self {
        put(&mut self.0, "dma_win_addr", value.into());
        self
    }
    /// Sets `dma_win_size`: `uint64`, `1073741824` by default.
    #[inline]
    pub fn dma_win_size(mut self, value: u64) -> Self {
        put(&mut self.0, "dma_win_size", value.into());
        self
    }
    /// Sets `index`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn index(mut self, value: u32) -> Self {
        put(&mut self.0, "index", value.into());
        self
    }
    /// Sets `io_win_size`: `uint64`, `65536` by default.
    #[inline]
    pub fn io_win_size(mut self, value: u64) -> Self {
        put(&mut self.0, "io_win_size", value.into());
        self
    }
    /// Sets `mem64_win_size`: `uint64`, `1099511627776` by default.
    #[inline]
    pub fn mem64_win_size(mut self, value: u64) -> Self {
        put(&mut self.0, "mem64_win_size", value.into());
        self
    }
    /// Sets `mem_win_size`: `uint64`, `2147483648` by default.
    #[inline]
    pub fn mem_win_size(mut self, value: u64) -> Self {
        put(&mut self.0, "mem_win_size", value.into());
        self
    }
    /// Sets `numa_node`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn numa_node(mut self, value: u32) -> Self {
        put(&mut self.0, "numa_node", value.into());
        self
    }
    /// Sets `pcie-extended-configuration-space`: `bool`, `true` by default.
    #[inline]
    pub fn pcie_extended_configuration_space(mut self, value: bool) -> Self {
        put(&mut self.0, "pcie-extended-configuration-space", value.into());
        self
    }
    /// Sets `pgsz`: `uint64`, `18944000` by default.
    #[inline]
    pub fn pgsz(mut self, value: u64) -> Self {
        put(&mut self.0, "pgsz", value.into());
        self
    }
    /// Sets `pre-5.1-associativity`: `bool`, `false` by default.
    #[inline]
    pub fn pre_5_1_associativity(mut self, value: bool) -> Self {
        put(&mut self.0, "pre-5.1-associativity", value.into());
        self
    }
}

/// The device `tpm-tis-device`, on a bus of kind `System`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64` and `riscv64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct TpmTisDevice(DeviceAdd);

device!(TpmTisDevice, "tpm-tis-device");

impl TpmTisDevice {
    /// Sets `irq`: `uint32`, `5` by default.
    #[inline]
    pub fn irq(mut self, value: u32) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
    /// Sets `ppi`: `bool`, `true` by default. Seen in QEMU 11.1.
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

/// The device `uefi-vars-sysbus`, on a bus of kind `System`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UefiVarsSysbus(DeviceAdd);

device!(UefiVarsSysbus, "uefi-vars-sysbus");

impl UefiVarsSysbus {
    /// Sets `disable-custom-mode`: `bool`, `false` by default.
    #[inline]
    pub fn disable_custom_mode(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-custom-mode", value.into());
        self
    }
    /// Sets `force-secure-boot`: `bool`, `false` by default.
    #[inline]
    pub fn force_secure_boot(mut self, value: bool) -> Self {
        put(&mut self.0, "force-secure-boot", value.into());
        self
    }
    /// Sets `jsonfile`: `str`.
    #[inline]
    pub fn jsonfile(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "jsonfile", value.into().into());
        self
    }
    /// Sets `pcapfile`: `str`. Seen in QEMU 11.1.
    #[inline]
    pub fn pcapfile(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcapfile", value.into().into());
        self
    }
    /// Sets `size`: `size`, in bytes, `262144` by default.
    #[inline]
    pub fn size(mut self, value: u64) -> Self {
        put(&mut self.0, "size", value.into());
        self
    }
    /// Sets `use-pio`: `bool`, `false` by default.
    #[inline]
    pub fn use_pio(mut self, value: bool) -> Self {
        put(&mut self.0, "use-pio", value.into());
        self
    }
}

/// The device `uefi-vars-x64`, on a bus of kind `System`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UefiVarsX64(DeviceAdd);

device!(UefiVarsX64, "uefi-vars-x64");

impl UefiVarsX64 {
    /// Sets `disable-custom-mode`: `bool`, `false` by default.
    #[inline]
    pub fn disable_custom_mode(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-custom-mode", value.into());
        self
    }
    /// Sets `force-secure-boot`: `bool`, `false` by default.
    #[inline]
    pub fn force_secure_boot(mut self, value: bool) -> Self {
        put(&mut self.0, "force-secure-boot", value.into());
        self
    }
    /// Sets `jsonfile`: `str`.
    #[inline]
    pub fn jsonfile(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "jsonfile", value.into().into());
        self
    }
    /// Sets `pcapfile`: `str`. Seen in QEMU 11.1.
    #[inline]
    pub fn pcapfile(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcapfile", value.into().into());
        self
    }
    /// Sets `size`: `size`, in bytes, `262144` by default.
    #[inline]
    pub fn size(mut self, value: u64) -> Self {
        put(&mut self.0, "size", value.into());
        self
    }
    /// Sets `use-pio`: `bool`, `false` by default.
    #[inline]
    pub fn use_pio(mut self, value: bool) -> Self {
        put(&mut self.0, "use-pio", value.into());
        self
    }
}

/// The device `vfio-amd-xgbe`, on a bus of kind `System`.
///
/// Seen in QEMU 10.0, of `aarch64`, `ppc64` and `riscv64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VfioAmdXgbe(DeviceAdd);

device!(VfioAmdXgbe, "vfio-amd-xgbe");

impl VfioAmdXgbe {
    /// Sets `fd`: `string`. Seen in QEMU 10.0.
    #[inline]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fd", value.into().into());
        self
    }
    /// Sets `host`: `str`.
    #[inline]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "host", value.into().into());
        self
    }
    /// Sets `iommufd`: the id of a `iommufd`. Seen in QEMU 10.0.
    #[inline]
    pub fn iommufd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iommufd", value.into().into());
        self
    }
    /// Sets `mmap-timeout-ms`: `uint32`, `1100` by default.
    #[inline]
    pub fn mmap_timeout_ms(mut self, value: u32) -> Self {
        put(&mut self.0, "mmap-timeout-ms", value.into());
        self
    }
    /// Sets `sysfsdev`: `str`.
    #[inline]
    pub fn sysfsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "sysfsdev", value.into().into());
        self
    }
}

/// The device `vfio-calxeda-xgmac`, on a bus of kind `System`.
///
/// Seen in QEMU 10.0, of `aarch64`, `ppc64` and `riscv64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VfioCalxedaXgmac(DeviceAdd);

device!(VfioCalxedaXgmac, "vfio-calxeda-xgmac");

impl VfioCalxedaXgmac {
    /// Sets `fd`: `string`. Seen in QEMU 10.0.
    #[inline]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fd", value.into().into());
        self
    }
    /// Sets `host`: `str`.
    #[inline]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "host", value.into().into());
        self
    }
    /// Sets `iommufd`: the id of a `iommufd`. Seen in QEMU 10.0.
    #[inline]
    pub fn iommufd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iommufd", value.into().into());
        self
    }
    /// Sets `mmap-timeout-ms`: `uint32`, `1100` by default.
    #[inline]
    pub fn mmap_timeout_ms(mut self, value: u32) -> Self {
        put(&mut self.0, "mmap-timeout-ms", value.into());
        self
    }
    /// Sets `sysfsdev`: `str`.
    #[inline]
    pub fn sysfsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "sysfsdev", value.into().into());
        self
    }
}

/// The device `vfio-platform`, on a bus of kind `System`.
///
/// Seen in QEMU 10.0, of `aarch64`, `ppc64` and `riscv64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VfioPlatform(DeviceAdd);

device!(VfioPlatform, "vfio-platform");

impl VfioPlatform {
    /// Sets `fd`: `string`. Seen in QEMU 10.0.
    #[inline]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fd", value.into().into());
        self
    }
    /// Sets `host`: `str`.
    #[inline]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "host", value.into().into());
        self
    }
    /// Sets `iommufd`: the id of a `iommufd`. Seen in QEMU 10.0.
    #[inline]
    pub fn iommufd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iommufd", value.into().into());
        self
    }
    /// Sets `mmap-timeout-ms`: `uint32`, `1100` by default.
    #[inline]
    pub fn mmap_timeout_ms(mut self, value: u32) -> Self {
        put(&mut self.0, "mmap-timeout-ms", value.into());
        self
    }
    /// Sets `sysfsdev`: `str`.
    #[inline]
    pub fn sysfsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "sysfsdev", value.into().into());
        self
    }
}

/// The device `vmbus-bridge`, on a bus of kind `System`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VmbusBridge(DeviceAdd);

device!(VmbusBridge, "vmbus-bridge");

impl VmbusBridge {
    /// Sets `irq`: `uint8`, `7` by default.
    #[inline]
    pub fn irq(mut self, value: u8) -> Self {
        put(&mut self.0, "irq", value.into());
        self
    }
}

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

/// The device `emmc`, on a bus of kind `sd-bus`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Emmc(DeviceAdd);

device!(Emmc, "emmc");

impl Emmc {
    /// Sets `auth-key`: `str`.
    #[inline]
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "auth-key", value.into().into());
        self
    }
    /// Sets `boot-config`: `uint8`, `0` by default.
    #[inline]
    pub fn boot_config(mut self, value: u8) -> Self {
        put(&mut self.0, "boot-config", value.into());
        self
    }
    /// Sets `boot-partition-size`: `uint64`, `0` by default.
    #[inline]
    pub fn boot_partition_size(mut self, value: u64) -> Self {
        put(&mut self.0, "boot-partition-size", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `rpmb-partition-size`: `uint64`, `0` by default.
    #[inline]
    pub fn rpmb_partition_size(mut self, value: u64) -> Self {
        put(&mut self.0, "rpmb-partition-size", value.into());
        self
    }
}

/// The device `sd-card`, on a bus of kind `sd-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SdCard(DeviceAdd);

device!(SdCard, "sd-card");

impl SdCard {
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `spec_version`: `uint8`, `3` by default.
    #[inline]
    pub fn spec_version(mut self, value: u8) -> Self {
        put(&mut self.0, "spec_version", value.into());
        self
    }
    /// Sets `spi`: `bool`, `false` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn spi(mut self, value: bool) -> Self {
        put(&mut self.0, "spi", value.into());
        self
    }
}

/// The device `sd-card-spi`, on a bus of kind `sd-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SdCardSpi(DeviceAdd);

device!(SdCardSpi, "sd-card-spi");

impl SdCardSpi {
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `spec_version`: `uint8`, `3` by default.
    #[inline]
    pub fn spec_version(mut self, value: u8) -> Self {
        put(&mut self.0, "spec_version", value.into());
        self
    }
}

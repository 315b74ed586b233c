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

/// The device `spapr-vlan`, on a bus of kind `spapr-vio-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SpaprVlan(DeviceAdd);

device!(SpaprVlan, "spapr-vlan");

impl SpaprVlan {
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
    /// Sets `reg`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn reg(mut self, value: u32) -> Self {
        put(&mut self.0, "reg", value.into());
        self
    }
    /// Sets `use-rx-buffer-pools`: `bool`, `true` by default.
    #[inline]
    pub fn use_rx_buffer_pools(mut self, value: bool) -> Self {
        put(&mut self.0, "use-rx-buffer-pools", value.into());
        self
    }
}

/// The device `spapr-vscsi`, on a bus of kind `spapr-vio-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SpaprVscsi(DeviceAdd);

device!(SpaprVscsi, "spapr-vscsi");

impl SpaprVscsi {
    /// Sets `reg`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn reg(mut self, value: u32) -> Self {
        put(&mut self.0, "reg", value.into());
        self
    }
}

/// The device `spapr-vty`, on a bus of kind `spapr-vio-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SpaprVty(DeviceAdd);

device!(SpaprVty, "spapr-vty");

impl SpaprVty {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `reg`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn reg(mut self, value: u32) -> Self {
        put(&mut self.0, "reg", value.into());
        self
    }
}

/// The device `tpm-spapr`, on a bus of kind `spapr-vio-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct TpmSpapr(DeviceAdd);

device!(TpmSpapr, "tpm-spapr");

impl TpmSpapr {
    /// Sets `reg`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn reg(mut self, value: u32) -> Self {
        put(&mut self.0, "reg", value.into());
        self
    }
    /// Sets `tpmdev`: the id of a TPM backend.
    #[inline]
    pub fn tpmdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "tpmdev", value.into().into());
        self
    }
}

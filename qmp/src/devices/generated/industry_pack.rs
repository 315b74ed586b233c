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

/// The device `ipoctal232`, on a bus of kind `IndustryPack`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ipoctal232(DeviceAdd);

device!(Ipoctal232, "ipoctal232");

impl Ipoctal232 {
    /// Sets `chardev0`: the id of a character device.
    #[inline]
    pub fn chardev0(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev0", value.into().into());
        self
    }
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
    /// Sets `chardev5`: the id of a character device.
    #[inline]
    pub fn chardev5(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev5", value.into().into());
        self
    }
    /// Sets `chardev6`: the id of a character device.
    #[inline]
    pub fn chardev6(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev6", value.into().into());
        self
    }
    /// Sets `chardev7`: the id of a character device.
    #[inline]
    pub fn chardev7(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev7", value.into().into());
        self
    }
    /// Sets `slot`: `int32`, `-1` by default.
    #[inline]
    pub fn slot(mut self, value: i32) -> Self {
        put(&mut self.0, "slot", value.into());
        self
    }
}

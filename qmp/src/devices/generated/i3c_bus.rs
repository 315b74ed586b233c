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

/// The device `mock-i3c-target`, on a bus of kind `i3c-bus`.
///
/// Seen in QEMU 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct MockI3cTarget(DeviceAdd);

device!(MockI3cTarget, "mock-i3c-target");

impl MockI3cTarget {
    /// Sets `bcr`: `uint8`, `0` by default.
    #[inline]
    pub fn bcr(mut self, value: u8) -> Self {
        put(&mut self.0, "bcr", value.into());
        self
    }
    /// Sets `buf-size`: `uint32`, `256` by default.
    #[inline]
    pub fn buf_size(mut self, value: u32) -> Self {
        put(&mut self.0, "buf-size", value.into());
        self
    }
    /// Sets `dcr`: `uint8`, `0` by default.
    #[inline]
    pub fn dcr(mut self, value: u8) -> Self {
        put(&mut self.0, "dcr", value.into());
        self
    }
    /// Sets `ibi-magic-num`: `uint8`, `0` by default.
    #[inline]
    pub fn ibi_magic_num(mut self, value: u8) -> Self {
        put(&mut self.0, "ibi-magic-num", value.into());
        self
    }
    /// Sets `pid`: `uint64`, `0` by default.
    #[inline]
    pub fn pid(mut self, value: u64) -> Self {
        put(&mut self.0, "pid", value.into());
        self
    }
    /// Sets `static-address`: `uint8`, `0` by default.
    #[inline]
    pub fn static_address(mut self, value: u8) -> Self {
        put(&mut self.0, "static-address", value.into());
        self
    }
}

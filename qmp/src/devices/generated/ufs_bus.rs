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

/// The device `ufs-lu`, on a bus of kind `ufs-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UfsLu(DeviceAdd);

device!(UfsLu, "ufs-lu");

impl UfsLu {
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `lun`: `uint8`, `0` by default.
    #[inline]
    pub fn lun(mut self, value: u8) -> Self {
        put(&mut self.0, "lun", value.into());
        self
    }
}

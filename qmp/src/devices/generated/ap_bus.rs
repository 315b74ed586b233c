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

/// The device `vfio-ap`, on a bus of kind `ap-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `s390x`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VfioAp(DeviceAdd);

device!(VfioAp, "vfio-ap");

impl VfioAp {
    /// Sets `fd`: `string`.
    #[inline]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fd", value.into().into());
        self
    }
    /// Sets `iommufd`: the id of a `iommufd`.
    #[inline]
    pub fn iommufd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iommufd", value.into().into());
        self
    }
    /// Sets `sysfsdev`: `str`.
    #[inline]
    pub fn sysfsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "sysfsdev", value.into().into());
        self
    }
}

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

/// The device `hv-balloon`, on a bus of kind `vmbus`.
///
/// Seen in QEMU 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct HvBalloon(DeviceAdd);

device!(HvBalloon, "hv-balloon");

impl HvBalloon {
    /// Sets `addr`: `uint64`, `0` by default.
    #[inline]
    pub fn addr(mut self, value: u64) -> Self {
        put(&mut self.0, "addr", value.into());
        self
    }
    /// Sets `instanceid`: a UUID, `"auto"` by default.
    #[inline]
    pub fn instanceid(mut self, value: impl Into<Uuid>) -> Self {
        put(&mut self.0, "instanceid", value.into().into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `status-report`: `bool`, `false` by default.
    #[inline]
    pub fn status_report(mut self, value: bool) -> Self {
        put(&mut self.0, "status-report", value.into());
        self
    }
}

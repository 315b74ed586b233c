// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use crate::devices::device::{device, put};
#[allow(unused_imports, reason = "not every bus has them")]
use crate::devices::values::*;
#[allow(unused_imports, reason = "not every bus has them")]
use super::{PciDevice, VirtioDevice, VirtioPciDevice};
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::types;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::PropertyValue;

device!(
    #[doc = " The device `nitro-heartbeat`, on a bus of kind `nitro-vsock-bus`."] #[doc =
    ""] #[doc = " Seen in QEMU 11.1, of `x86_64`."] NitroHeartbeat, "nitro-heartbeat"
);

device!(
    #[doc = " The device `nitro-serial-vsock`, on a bus of kind `nitro-vsock-bus`."]
    #[doc = ""] #[doc = " Seen in QEMU 11.1, of `x86_64`."] NitroSerialVsock,
    "nitro-serial-vsock"
);

impl NitroSerialVsock {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

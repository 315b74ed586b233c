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
    #[doc = " The device `fsi.scratchpad`, on a bus of kind `fsi.lbus`."] #[doc = ""]
    #[doc = " Seen in QEMU 10.0 and 11.1, of `aarch64`."] FsiScratchpad, "fsi.scratchpad"
);

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

/// The device `adb-keyboard`, on a bus of kind `apple-desktop-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct AdbKeyboard(DeviceAdd);

device!(AdbKeyboard, "adb-keyboard");

/// The device `adb-mouse`, on a bus of kind `apple-desktop-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct AdbMouse(DeviceAdd);

device!(AdbMouse, "adb-mouse");

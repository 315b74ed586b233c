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

/// The device `zpci`, on a bus of kind `s390-pcibus`.
///
/// Seen in QEMU 10.0 and 11.1, of `s390x`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Zpci(DeviceAdd);

device!(Zpci, "zpci");

impl Zpci {
    /// Sets `fid`: `uint32`.
    #[inline]
    pub fn fid(mut self, value: u32) -> Self {
        put(&mut self.0, "fid", value.into());
        self
    }
    /// Sets `forwarding-assist`: `bool`, `true` by default.
    #[inline]
    pub fn forwarding_assist(mut self, value: bool) -> Self {
        put(&mut self.0, "forwarding-assist", value.into());
        self
    }
    /// Sets `interpret`: `bool`, `true` by default.
    #[inline]
    pub fn interpret(mut self, value: bool) -> Self {
        put(&mut self.0, "interpret", value.into());
        self
    }
    /// Sets `relaxed-translation`: `bool`, `true` by default.
    #[inline]
    pub fn relaxed_translation(mut self, value: bool) -> Self {
        put(&mut self.0, "relaxed-translation", value.into());
        self
    }
    /// Sets `target`: `str`.
    #[inline]
    pub fn target(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "target", value.into().into());
        self
    }
    /// Sets `uid`: `uint16`, `0` by default.
    #[inline]
    pub fn uid(mut self, value: u16) -> Self {
        put(&mut self.0, "uid", value.into());
        self
    }
}

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

/// The device `hda-duplex`, on a bus of kind `HDA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct HdaDuplex(DeviceAdd);

device!(HdaDuplex, "hda-duplex");

impl HdaDuplex {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `cad`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn cad(mut self, value: u32) -> Self {
        put(&mut self.0, "cad", value.into());
        self
    }
    /// Sets `debug`: `uint32`, `0` by default.
    #[inline]
    pub fn debug(mut self, value: u32) -> Self {
        put(&mut self.0, "debug", value.into());
        self
    }
    /// Sets `mixer`: `bool`, `true` by default.
    #[inline]
    pub fn mixer(mut self, value: bool) -> Self {
        put(&mut self.0, "mixer", value.into());
        self
    }
    /// Sets `use-timer`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn use_timer(mut self, value: bool) -> Self {
        put(&mut self.0, "use-timer", value.into());
        self
    }
}

/// The device `hda-micro`, on a bus of kind `HDA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct HdaMicro(DeviceAdd);

device!(HdaMicro, "hda-micro");

impl HdaMicro {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `cad`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn cad(mut self, value: u32) -> Self {
        put(&mut self.0, "cad", value.into());
        self
    }
    /// Sets `debug`: `uint32`, `0` by default.
    #[inline]
    pub fn debug(mut self, value: u32) -> Self {
        put(&mut self.0, "debug", value.into());
        self
    }
    /// Sets `mixer`: `bool`, `true` by default.
    #[inline]
    pub fn mixer(mut self, value: bool) -> Self {
        put(&mut self.0, "mixer", value.into());
        self
    }
    /// Sets `use-timer`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn use_timer(mut self, value: bool) -> Self {
        put(&mut self.0, "use-timer", value.into());
        self
    }
}

/// The device `hda-output`, on a bus of kind `HDA`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct HdaOutput(DeviceAdd);

device!(HdaOutput, "hda-output");

impl HdaOutput {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `cad`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn cad(mut self, value: u32) -> Self {
        put(&mut self.0, "cad", value.into());
        self
    }
    /// Sets `debug`: `uint32`, `0` by default.
    #[inline]
    pub fn debug(mut self, value: u32) -> Self {
        put(&mut self.0, "debug", value.into());
        self
    }
    /// Sets `mixer`: `bool`, `true` by default.
    #[inline]
    pub fn mixer(mut self, value: bool) -> Self {
        put(&mut self.0, "mixer", value.into());
        self
    }
    /// Sets `use-timer`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn use_timer(mut self, value: bool) -> Self {
        put(&mut self.0, "use-timer", value.into());
        self
    }
}

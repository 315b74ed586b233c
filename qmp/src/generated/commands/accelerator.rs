// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Returns which accelerator runs the machine and which others QEMU was built with.
///
/// The command `query-accelerators` of QAPI module `accelerator`.
///
/// Since QEMU 10.2. Returns [`AcceleratorInfo`](types::AcceleratorInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-accelerators)
#[doc(alias = "query-accelerators")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryAccelerators {}

impl QueryAccelerators {
    /// `query-accelerators` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryAccelerators);

impl runtime::Object for QueryAccelerators {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryAccelerators, strict);

impl runtime::Command for QueryAccelerators {
    const NAME: &'static str = "query-accelerators";
    const MODULE: &'static str = "accelerator";
    const SINCE: runtime::Change = runtime::Change::exact(10, 2);
    type Return = types::AcceleratorInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::AcceleratorInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns whether QEMU has KVM and whether the machine runs on it.
///
/// The command `query-kvm` of QAPI module `accelerator`.
///
/// Since QEMU 0.14. Deprecated since QEMU 11.0 or 11.1. Use `query-accelerators` instead. Returns [`KvmInfo`](types::KvmInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-kvm)
#[doc(alias = "query-kvm")]
#[deprecated(note = "deprecated since QEMU 11.0 or 11.1: use `query-accelerators`")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryKvm {}

impl QueryKvm {
    /// `query-kvm` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryKvm);

impl runtime::Object for QueryKvm {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryKvm, strict);

impl runtime::Command for QueryKvm {
    const NAME: &'static str = "query-kvm";
    const MODULE: &'static str = "accelerator";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::between(
            runtime::Release::new(11, 0),
            runtime::Release::new(11, 1),
        ),
    );
    type Return = types::KvmInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::KvmInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns figures of the accelerator in use, as text for humans.
///
/// The command `x-accel-stats` of QAPI module `accelerator`.
///
/// Since QEMU 10.1. Unstable. Returns [`HumanReadableText`](types::HumanReadableText).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.x-accel-stats)
#[doc(alias = "x-accel-stats")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XAccelStats {}

impl XAccelStats {
    /// `x-accel-stats` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XAccelStats);

impl runtime::Object for XAccelStats {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XAccelStats, strict);

impl runtime::Command for XAccelStats {
    const NAME: &'static str = "x-accel-stats";
    const MODULE: &'static str = "accelerator";
    const SINCE: runtime::Change = runtime::Change::exact(10, 1);
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
    #[inline]
    fn decode_return(text: &str) -> Result<types::HumanReadableText, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-accelerators` of QAPI module `accelerator`.
///
/// Since QEMU 10.2. Returns [`types::AcceleratorInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-accelerators)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryAccelerators {}

impl QueryAccelerators {
    /// `query-accelerators` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryAccelerators {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryAccelerators);

impl ::qmp::Command for QueryAccelerators {
    const NAME: &'static str = "query-accelerators";
    const MODULE: &'static str = "accelerator";
    const SINCE: Change = Change::exact(10, 2);
    type Return = types::AcceleratorInfo;
}

/// The command `query-kvm` of QAPI module `accelerator`.
///
/// Since QEMU 0.14. Returns [`types::KvmInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-kvm)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryKvm {}

impl QueryKvm {
    /// `query-kvm` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryKvm {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryKvm);

impl ::qmp::Command for QueryKvm {
    const NAME: &'static str = "query-kvm";
    const MODULE: &'static str = "accelerator";
    const SINCE: Change = Change::exact(0, 14);
    type Return = types::KvmInfo;
}

/// The command `x-accel-stats` of QAPI module `accelerator`.
///
/// Since QEMU 10.1. Unstable. Returns [`types::HumanReadableText`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.x-accel-stats)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XAccelStats {}

impl XAccelStats {
    /// `x-accel-stats` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XAccelStats {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XAccelStats);

impl ::qmp::Command for XAccelStats {
    const NAME: &'static str = "x-accel-stats";
    const MODULE: &'static str = "accelerator";
    const SINCE: Change = Change::exact(10, 1);
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, Release, runtime};

/// The command `balloon` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.balloon)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Balloon {
    /// `value`: `int`.
    pub value: i64,
}

impl Balloon {
    /// `balloon` with its required members.
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

impl runtime::Encode for Balloon {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("value", &self.value)?;
        Ok(())
    }
}

runtime::arguments!(Balloon);

impl ::qmp::Command for Balloon {
    const NAME: &'static str = "balloon";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `dump-skeys` of QAPI module `machine`.
///
/// Since QEMU 2.5. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dump-skeys)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DumpSkeys {
    /// `filename`: `str`.
    pub filename: String,
}

impl DumpSkeys {
    /// `dump-skeys` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl runtime::Encode for DumpSkeys {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        Ok(())
    }
}

runtime::arguments!(DumpSkeys);

impl ::qmp::Command for DumpSkeys {
    const NAME: &'static str = "dump-skeys";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 5);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `dumpdtb` of QAPI module `machine`.
///
/// Since QEMU 7.2. In builds with `CONFIG_FDT`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dumpdtb)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dumpdtb {
    /// `filename`: `str`.
    pub filename: String,
}

impl Dumpdtb {
    /// `dumpdtb` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl runtime::Encode for Dumpdtb {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        Ok(())
    }
}

runtime::arguments!(Dumpdtb);

impl ::qmp::Command for Dumpdtb {
    const NAME: &'static str = "dumpdtb";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(7, 2);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `inject-nmi` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.inject-nmi)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InjectNmi {}

impl InjectNmi {
    /// `inject-nmi` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for InjectNmi {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(InjectNmi);

impl ::qmp::Command for InjectNmi {
    const NAME: &'static str = "inject-nmi";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `memsave` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.memsave)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Memsave {
    /// `val`: `uint64`.
    pub val: u64,
    /// `size`: `size`.
    pub size: u64,
    /// `filename`: `str`.
    pub filename: String,
    /// `cpu-index`: `int`.
    pub cpu_index: Option<i64>,
}

impl Memsave {
    /// `memsave` with its required members.
    #[must_use]
    pub fn new(val: u64, size: u64, filename: impl Into<String>) -> Self {
        Self { val, size, filename: filename.into(), cpu_index: None }
    }
    /// Sets `cpu-index`.
    #[must_use]
    pub fn cpu_index(mut self, cpu_index: i64) -> Self {
        self.cpu_index = Some(cpu_index);
        self
    }
}

impl runtime::Encode for Memsave {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("val", &self.val)?;
        map.serialize_entry("size", &self.size)?;
        map.serialize_entry("filename", &self.filename)?;
        runtime::optional(map, "cpu-index", &self.cpu_index)?;
        Ok(())
    }
}

runtime::arguments!(Memsave);

impl ::qmp::Command for Memsave {
    const NAME: &'static str = "memsave";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `pmemsave` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.pmemsave)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pmemsave {
    /// `val`: `uint64`.
    pub val: u64,
    /// `size`: `size`.
    pub size: u64,
    /// `filename`: `str`.
    pub filename: String,
}

impl Pmemsave {
    /// `pmemsave` with its required members.
    #[must_use]
    pub fn new(val: u64, size: u64, filename: impl Into<String>) -> Self {
        Self { val, size, filename: filename.into() }
    }
}

impl runtime::Encode for Pmemsave {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("val", &self.val)?;
        map.serialize_entry("size", &self.size)?;
        map.serialize_entry("filename", &self.filename)?;
        Ok(())
    }
}

runtime::arguments!(Pmemsave);

impl ::qmp::Command for Pmemsave {
    const NAME: &'static str = "pmemsave";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `query-balloon` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns [`types::BalloonInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-balloon)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryBalloon {}

impl QueryBalloon {
    /// `query-balloon` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryBalloon {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryBalloon);

impl ::qmp::Command for QueryBalloon {
    const NAME: &'static str = "query-balloon";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(0, 14);
    type Return = types::BalloonInfo;
}

/// The command `query-cpu-definitions` of QAPI module `machine`.
///
/// Since QEMU 1.2. Returns a list of [`types::CpuDefinitionInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-definitions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuDefinitions {}

impl QueryCpuDefinitions {
    /// `query-cpu-definitions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryCpuDefinitions {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryCpuDefinitions);

impl ::qmp::Command for QueryCpuDefinitions {
    const NAME: &'static str = "query-cpu-definitions";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(1, 2);
    type Return = Vec<types::CpuDefinitionInfo>;
}

/// The command `query-cpu-model-baseline` of QAPI module `machine`.
///
/// Since QEMU 2.8. Returns [`types::CpuModelBaselineInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-baseline)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelBaseline {
    /// `modela`: `CpuModelInfo`.
    pub modela: types::CpuModelInfo,
    /// `modelb`: `CpuModelInfo`.
    pub modelb: types::CpuModelInfo,
}

impl QueryCpuModelBaseline {
    /// `query-cpu-model-baseline` with its required members.
    #[must_use]
    pub fn new(
        modela: impl Into<types::CpuModelInfo>,
        modelb: impl Into<types::CpuModelInfo>,
    ) -> Self {
        Self { modela: modela.into(), modelb: modelb.into() }
    }
}

impl runtime::Encode for QueryCpuModelBaseline {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("modela", &self.modela)?;
        map.serialize_entry("modelb", &self.modelb)?;
        Ok(())
    }
}

runtime::arguments!(QueryCpuModelBaseline);

impl ::qmp::Command for QueryCpuModelBaseline {
    const NAME: &'static str = "query-cpu-model-baseline";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 8);
    type Return = types::CpuModelBaselineInfo;
}

/// The command `query-cpu-model-comparison` of QAPI module `machine`.
///
/// Since QEMU 2.8. Returns [`types::CpuModelCompareInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-comparison)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelComparison {
    /// `modela`: `CpuModelInfo`.
    pub modela: types::CpuModelInfo,
    /// `modelb`: `CpuModelInfo`.
    pub modelb: types::CpuModelInfo,
}

impl QueryCpuModelComparison {
    /// `query-cpu-model-comparison` with its required members.
    #[must_use]
    pub fn new(
        modela: impl Into<types::CpuModelInfo>,
        modelb: impl Into<types::CpuModelInfo>,
    ) -> Self {
        Self { modela: modela.into(), modelb: modelb.into() }
    }
}

impl runtime::Encode for QueryCpuModelComparison {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("modela", &self.modela)?;
        map.serialize_entry("modelb", &self.modelb)?;
        Ok(())
    }
}

runtime::arguments!(QueryCpuModelComparison);

impl ::qmp::Command for QueryCpuModelComparison {
    const NAME: &'static str = "query-cpu-model-comparison";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 8);
    type Return = types::CpuModelCompareInfo;
}

/// The command `query-cpu-model-expansion` of QAPI module `machine`.
///
/// Since QEMU 2.8. Returns [`types::CpuModelExpansionInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-expansion)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelExpansion {
    /// `type`: `CpuModelExpansionType`.
    pub type_: types::CpuModelExpansionType,
    /// `model`: `CpuModelInfo`.
    pub model: types::CpuModelInfo,
}

impl QueryCpuModelExpansion {
    /// `query-cpu-model-expansion` with its required members.
    #[must_use]
    pub fn new(type_: types::CpuModelExpansionType, model: impl Into<types::CpuModelInfo>) -> Self {
        Self { type_, model: model.into() }
    }
}

impl runtime::Encode for QueryCpuModelExpansion {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("model", &self.model)?;
        Ok(())
    }
}

runtime::arguments!(QueryCpuModelExpansion);

impl ::qmp::Command for QueryCpuModelExpansion {
    const NAME: &'static str = "query-cpu-model-expansion";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 8);
    type Return = types::CpuModelExpansionInfo;
}

/// The command `query-cpus-fast` of QAPI module `machine`.
///
/// Since QEMU 2.12. Returns a list of [`types::CpuInfoFast`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpus-fast)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCpusFast {}

impl QueryCpusFast {
    /// `query-cpus-fast` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryCpusFast {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryCpusFast);

impl ::qmp::Command for QueryCpusFast {
    const NAME: &'static str = "query-cpus-fast";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 12);
    type Return = Vec<types::CpuInfoFast>;
}

/// The command `query-current-machine` of QAPI module `machine`.
///
/// Since QEMU 4.0. Returns [`types::CurrentMachineParams`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-current-machine)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCurrentMachine {}

impl QueryCurrentMachine {
    /// `query-current-machine` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryCurrentMachine {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryCurrentMachine);

impl ::qmp::Command for QueryCurrentMachine {
    const NAME: &'static str = "query-current-machine";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(4, 0);
    type Return = types::CurrentMachineParams;
}

/// The command `query-firmware-log` of QAPI module `machine`.
///
/// Since QEMU 10.2. Returns [`types::FirmwareLog`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-firmware-log)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryFirmwareLog {
    /// `max-size`: `size`.
    pub max_size: Option<u64>,
}

impl QueryFirmwareLog {
    /// `query-firmware-log` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { max_size: None }
    }
    /// Sets `max-size`.
    #[must_use]
    pub fn max_size(mut self, max_size: u64) -> Self {
        self.max_size = Some(max_size);
        self
    }
}

impl runtime::Encode for QueryFirmwareLog {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "max-size", &self.max_size)?;
        Ok(())
    }
}

runtime::arguments!(QueryFirmwareLog);

impl ::qmp::Command for QueryFirmwareLog {
    const NAME: &'static str = "query-firmware-log";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(10, 2);
    type Return = types::FirmwareLog;
}

/// The command `query-hotpluggable-cpus` of QAPI module `machine`.
///
/// Since QEMU 2.7. Returns a list of [`types::HotpluggableCpu`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hotpluggable-cpus)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryHotpluggableCpus {}

impl QueryHotpluggableCpus {
    /// `query-hotpluggable-cpus` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryHotpluggableCpus {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryHotpluggableCpus);

impl ::qmp::Command for QueryHotpluggableCpus {
    const NAME: &'static str = "query-hotpluggable-cpus";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 7);
    type Return = Vec<types::HotpluggableCpu>;
}

/// The command `query-hv-balloon-status-report` of QAPI module `machine`.
///
/// Since QEMU 8.2. Returns [`types::HvBalloonInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hv-balloon-status-report)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryHvBalloonStatusReport {}

impl QueryHvBalloonStatusReport {
    /// `query-hv-balloon-status-report` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryHvBalloonStatusReport {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryHvBalloonStatusReport);

impl ::qmp::Command for QueryHvBalloonStatusReport {
    const NAME: &'static str = "query-hv-balloon-status-report";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(8, 2);
    type Return = types::HvBalloonInfo;
}

/// The command `query-machines` of QAPI module `machine`.
///
/// Since QEMU 1.2. Returns a list of [`types::MachineInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-machines)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryMachines {
    /// `compat-props`: `bool`. Since QEMU 9.1. Unstable.
    pub compat_props: Option<bool>,
}

impl QueryMachines {
    /// `query-machines` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { compat_props: None }
    }
    /// Sets `compat-props`.
    #[must_use]
    pub fn compat_props(mut self, compat_props: bool) -> Self {
        self.compat_props = Some(compat_props);
        self
    }
}

impl runtime::Encode for QueryMachines {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "compat-props", &self.compat_props)?;
        Ok(())
    }
}

runtime::arguments!(QueryMachines);

impl ::qmp::Command for QueryMachines {
    const NAME: &'static str = "query-machines";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(1, 2);
    type Return = Vec<types::MachineInfo>;
}

/// The command `query-memdev` of QAPI module `machine`.
///
/// Since QEMU 2.1. Returns a list of [`types::Memdev`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memdev)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryMemdev {}

impl QueryMemdev {
    /// `query-memdev` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryMemdev {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryMemdev);

impl ::qmp::Command for QueryMemdev {
    const NAME: &'static str = "query-memdev";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 1);
    type Return = Vec<types::Memdev>;
}

/// The command `query-memory-devices` of QAPI module `machine`.
///
/// Since QEMU 2.1. Returns a list of [`types::MemoryDeviceInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-devices)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryMemoryDevices {}

impl QueryMemoryDevices {
    /// `query-memory-devices` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryMemoryDevices {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryMemoryDevices);

impl ::qmp::Command for QueryMemoryDevices {
    const NAME: &'static str = "query-memory-devices";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 1);
    type Return = Vec<types::MemoryDeviceInfo>;
}

/// The command `query-memory-size-summary` of QAPI module `machine`.
///
/// Since QEMU 2.11. Returns [`types::MemoryInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-size-summary)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryMemorySizeSummary {}

impl QueryMemorySizeSummary {
    /// `query-memory-size-summary` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryMemorySizeSummary {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryMemorySizeSummary);

impl ::qmp::Command for QueryMemorySizeSummary {
    const NAME: &'static str = "query-memory-size-summary";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 11);
    type Return = types::MemoryInfo;
}

/// The command `query-target` of QAPI module `machine`.
///
/// Since QEMU 1.2. Returns [`types::QemuTargetInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-target)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryTarget {}

impl QueryTarget {
    /// `query-target` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryTarget {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryTarget);

impl ::qmp::Command for QueryTarget {
    const NAME: &'static str = "query-target";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(1, 2);
    type Return = types::QemuTargetInfo;
}

/// The command `query-uuid` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns [`types::UuidInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-uuid)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryUuid {}

impl QueryUuid {
    /// `query-uuid` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryUuid {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryUuid);

impl ::qmp::Command for QueryUuid {
    const NAME: &'static str = "query-uuid";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(0, 14);
    type Return = types::UuidInfo;
}

/// The command `query-vm-generation-id` of QAPI module `machine`.
///
/// Since QEMU 2.9. Returns [`types::GuidInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-vm-generation-id)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryVmGenerationId {}

impl QueryVmGenerationId {
    /// `query-vm-generation-id` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryVmGenerationId {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryVmGenerationId);

impl ::qmp::Command for QueryVmGenerationId {
    const NAME: &'static str = "query-vm-generation-id";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 9);
    type Return = types::GuidInfo;
}

/// The command `set-numa-node` of QAPI module `machine`.
///
/// Since QEMU 3.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.set-numa-node)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetNumaNode {
    /// All arguments.
    pub arguments: types::NumaOptions,
}

impl SetNumaNode {
    /// `set-numa-node` with its arguments.
    #[must_use]
    pub fn new(arguments: impl Into<types::NumaOptions>) -> Self {
        Self { arguments: arguments.into() }
    }
}

impl runtime::Encode for SetNumaNode {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.arguments.encode(map)
    }
}

runtime::arguments!(SetNumaNode);

impl ::qmp::Command for SetNumaNode {
    const NAME: &'static str = "set-numa-node";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(3, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `system_powerdown` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_powerdown)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemPowerdown {}

impl SystemPowerdown {
    /// `system_powerdown` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for SystemPowerdown {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(SystemPowerdown);

impl ::qmp::Command for SystemPowerdown {
    const NAME: &'static str = "system_powerdown";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `system_reset` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_reset)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemReset {}

impl SystemReset {
    /// `system_reset` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for SystemReset {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(SystemReset);

impl ::qmp::Command for SystemReset {
    const NAME: &'static str = "system_reset";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `system_wakeup` of QAPI module `machine`.
///
/// Since QEMU 1.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_wakeup)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemWakeup {}

impl SystemWakeup {
    /// `system_wakeup` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for SystemWakeup {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(SystemWakeup);

impl ::qmp::Command for SystemWakeup {
    const NAME: &'static str = "system_wakeup";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(1, 1);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `x-query-interrupt-controllers` of QAPI module `machine`.
///
/// Since QEMU 9.1. Unstable. Returns [`types::HumanReadableText`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-interrupt-controllers)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryInterruptControllers {}

impl XQueryInterruptControllers {
    /// `x-query-interrupt-controllers` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryInterruptControllers {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryInterruptControllers);

impl ::qmp::Command for XQueryInterruptControllers {
    const NAME: &'static str = "x-query-interrupt-controllers";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(9, 1);
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

/// The command `x-query-irq` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`types::HumanReadableText`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-irq)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryIrq {}

impl XQueryIrq {
    /// `x-query-irq` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryIrq {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryIrq);

impl ::qmp::Command for XQueryIrq {
    const NAME: &'static str = "x-query-irq";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(6, 2);
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

/// The command `x-query-jit` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. In builds with `CONFIG_TCG`. Returns [`types::HumanReadableText`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-jit)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryJit {}

impl XQueryJit {
    /// `x-query-jit` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryJit {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryJit);

impl ::qmp::Command for XQueryJit {
    const NAME: &'static str = "x-query-jit";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(6, 2);
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

/// The command `x-query-numa` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`types::HumanReadableText`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-numa)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryNuma {}

impl XQueryNuma {
    /// `x-query-numa` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryNuma {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryNuma);

impl ::qmp::Command for XQueryNuma {
    const NAME: &'static str = "x-query-numa";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(6, 2);
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

/// The command `x-query-opcount` of QAPI module `machine`.
///
/// Since QEMU 6.2. Removed in 10.1 or 10.2. Unstable. In builds with `CONFIG_TCG`. Returns [`types::HumanReadableText`].
#[deprecated(note = "removed in QEMU 10.1 or 10.2")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryOpcount {}

impl XQueryOpcount {
    /// `x-query-opcount` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryOpcount {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryOpcount);

impl ::qmp::Command for XQueryOpcount {
    const NAME: &'static str = "x-query-opcount";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(6, 2);
    const REMOVED: Option<Change> = Some(Change::between(Release::new(10, 1), Release::new(10, 2)));
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

/// The command `x-query-profile` of QAPI module `machine`.
///
/// Since QEMU 6.2. Removed in 8.1. Unstable. In builds with `CONFIG_TCG`. Returns [`types::HumanReadableText`].
#[deprecated(note = "removed in QEMU 8.1")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryProfile {}

impl XQueryProfile {
    /// `x-query-profile` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryProfile {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryProfile);

impl ::qmp::Command for XQueryProfile {
    const NAME: &'static str = "x-query-profile";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(6, 2);
    const REMOVED: Option<Change> = Some(Change::exact(8, 1));
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

/// The command `x-query-ramblock` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`types::HumanReadableText`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-ramblock)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryRamblock {}

impl XQueryRamblock {
    /// `x-query-ramblock` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryRamblock {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryRamblock);

impl ::qmp::Command for XQueryRamblock {
    const NAME: &'static str = "x-query-ramblock";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(6, 2);
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

/// The command `x-query-rdma` of QAPI module `machine`.
///
/// Since QEMU 6.2. Removed in 9.1. Unstable. Returns [`types::HumanReadableText`].
#[deprecated(note = "removed in QEMU 9.1")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryRdma {}

impl XQueryRdma {
    /// `x-query-rdma` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryRdma {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryRdma);

impl ::qmp::Command for XQueryRdma {
    const NAME: &'static str = "x-query-rdma";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(6, 2);
    const REMOVED: Option<Change> = Some(Change::exact(9, 1));
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

/// The command `x-query-roms` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`types::HumanReadableText`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-roms)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryRoms {}

impl XQueryRoms {
    /// `x-query-roms` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryRoms {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryRoms);

impl ::qmp::Command for XQueryRoms {
    const NAME: &'static str = "x-query-roms";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(6, 2);
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

/// The command `x-query-usb` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`types::HumanReadableText`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-usb)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryUsb {}

impl XQueryUsb {
    /// `x-query-usb` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryUsb {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryUsb);

impl ::qmp::Command for XQueryUsb {
    const NAME: &'static str = "x-query-usb";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(6, 2);
    const UNSTABLE: bool = true;
    type Return = types::HumanReadableText;
}

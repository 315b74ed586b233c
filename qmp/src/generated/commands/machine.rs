// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Asks the guest's balloon driver to give memory back or take it again until a given size is reached.
///
/// The command `balloon` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.balloon)
#[doc(alias = "balloon")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Balloon {
    /// Memory that the guest shall have, in bytes. `value`: `int`.
    pub value: i64,
}

impl Balloon {
    /// `balloon` with its required members.
    #[inline]
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

impl runtime::Object for Balloon {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("value", &self.value);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { value: 0 };
        while let Some(member) = members.next() {
            match member {
                "value" => members.require(0, &mut value.value),
                _ => members.skip(),
            }
        }
        members.check(&["value"]);
        members.finish(value)
    }
}

runtime::object!(Balloon, strict);

impl runtime::Command for Balloon {
    const NAME: &'static str = "balloon";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Writes the storage keys of an s390x guest to a file.
///
/// The command `dump-skeys` of QAPI module `machine`.
///
/// Since QEMU 2.5. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dump-skeys)
#[doc(alias = "dump-skeys")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpSkeys {
    /// Path of the file to write. `filename`: `str`.
    pub filename: String,
}

impl DumpSkeys {
    /// `dump-skeys` with its required members.
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl runtime::Object for DumpSkeys {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { filename: String::new() };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                _ => members.skip(),
            }
        }
        members.check(&["filename"]);
        members.finish(value)
    }
}

runtime::object!(DumpSkeys, strict);

impl runtime::Command for DumpSkeys {
    const NAME: &'static str = "dump-skeys";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 5);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Writes the device tree of the guest to a file, for machines that have one.
///
/// The command `dumpdtb` of QAPI module `machine`.
///
/// Since QEMU 7.2. In builds with `CONFIG_FDT`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dumpdtb)
#[doc(alias = "dumpdtb")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dumpdtb {
    /// Path of the file to write, in the binary format of device trees. `filename`: `str`.
    pub filename: String,
}

impl Dumpdtb {
    /// `dumpdtb` with its required members.
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl runtime::Object for Dumpdtb {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { filename: String::new() };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                _ => members.skip(),
            }
        }
        members.check(&["filename"]);
        members.finish(value)
    }
}

runtime::object!(Dumpdtb, strict);

impl runtime::Command for Dumpdtb {
    const NAME: &'static str = "dumpdtb";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(7, 2);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Sends a non-maskable interrupt to the guest, on x86 to all its CPUs.
///
/// The command `inject-nmi` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.inject-nmi)
#[doc(alias = "inject-nmi")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InjectNmi {}

impl InjectNmi {
    /// `inject-nmi` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(InjectNmi);

impl runtime::Object for InjectNmi {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(InjectNmi, strict);

impl runtime::Command for InjectNmi {
    const NAME: &'static str = "inject-nmi";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Writes a piece of guest memory, as one CPU maps it, to a file on the host.
///
/// The command `memsave` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.memsave)
#[doc(alias = "memsave")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Memsave {
    /// Virtual address where the piece begins. `val`: `uint64`.
    pub val: u64,
    /// Length of the piece, in bytes. `size`: `size`.
    pub size: u64,
    /// Path of the file to write. `filename`: `str`.
    pub filename: String,
    /// Index of the virtual CPU whose page tables apply; CPU 0 if absent. `cpu-index`: `int`.
    pub cpu_index: Option<i64>,
}

impl Memsave {
    /// `memsave` with its required members.
    pub fn new(val: u64, size: u64, filename: impl Into<String>) -> Self {
        Self {
            val,
            size,
            filename: filename.into(),
            cpu_index: None,
        }
    }
    /// Sets `cpu-index` (`int`): index of the virtual CPU whose page tables apply; CPU 0 if absent.
    #[inline]
    pub fn cpu_index(mut self, cpu_index: i64) -> Self {
        self.cpu_index = Some(cpu_index);
        self
    }
}

impl runtime::Object for Memsave {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("val", &self.val);
        writer.member("size", &self.size);
        writer.member("filename", &self.filename);
        writer.optional("cpu-index", &self.cpu_index);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            val: 0,
            size: 0,
            filename: String::new(),
            cpu_index: None,
        };
        while let Some(member) = members.next() {
            match member {
                "val" => members.require(0, &mut value.val),
                "size" => members.require(1, &mut value.size),
                "filename" => members.require(2, &mut value.filename),
                "cpu-index" => members.fill(&mut value.cpu_index),
                _ => members.skip(),
            }
        }
        members.check(&["val", "size", "filename"]);
        members.finish(value)
    }
}

runtime::object!(Memsave, strict);

impl runtime::Command for Memsave {
    const NAME: &'static str = "memsave";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Writes a piece of the guest's physical memory to a file on the host.
///
/// The command `pmemsave` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.pmemsave)
#[doc(alias = "pmemsave")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pmemsave {
    /// Physical address where the piece begins. `val`: `uint64`.
    pub val: u64,
    /// Length of the piece, in bytes. `size`: `size`.
    pub size: u64,
    /// Path of the file to write. `filename`: `str`.
    pub filename: String,
}

impl Pmemsave {
    /// `pmemsave` with its required members.
    pub fn new(val: u64, size: u64, filename: impl Into<String>) -> Self {
        Self {
            val,
            size,
            filename: filename.into(),
        }
    }
}

impl runtime::Object for Pmemsave {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("val", &self.val);
        writer.member("size", &self.size);
        writer.member("filename", &self.filename);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            val: 0,
            size: 0,
            filename: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "val" => members.require(0, &mut value.val),
                "size" => members.require(1, &mut value.size),
                "filename" => members.require(2, &mut value.filename),
                _ => members.skip(),
            }
        }
        members.check(&["val", "size", "filename"]);
        members.finish(value)
    }
}

runtime::object!(Pmemsave, strict);

impl runtime::Command for Pmemsave {
    const NAME: &'static str = "pmemsave";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns how much memory the balloon leaves to the guest; an error if there is no balloon.
///
/// The command `query-balloon` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns [`BalloonInfo`](types::BalloonInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-balloon)
#[doc(alias = "query-balloon")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryBalloon {}

impl QueryBalloon {
    /// `query-balloon` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryBalloon);

impl runtime::Object for QueryBalloon {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryBalloon, strict);

impl runtime::Command for QueryBalloon {
    const NAME: &'static str = "query-balloon";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = types::BalloonInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::BalloonInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the CPU models that this QEMU offers with the accelerator in use.
///
/// The command `query-cpu-definitions` of QAPI module `machine`.
///
/// Since QEMU 1.2. Returns list of [`CpuDefinitionInfo`](types::CpuDefinitionInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-definitions)
#[doc(alias = "query-cpu-definitions")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuDefinitions {}

impl QueryCpuDefinitions {
    /// `query-cpu-definitions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryCpuDefinitions);

impl runtime::Object for QueryCpuDefinitions {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryCpuDefinitions, strict);

impl runtime::Command for QueryCpuDefinitions {
    const NAME: &'static str = "query-cpu-definitions";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = Vec<types::CpuDefinitionInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::CpuDefinitionInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Finds a CPU model that runs wherever either of two models runs.
///
/// The command `query-cpu-model-baseline` of QAPI module `machine`.
///
/// Since QEMU 2.8. Returns [`CpuModelBaselineInfo`](types::CpuModelBaselineInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-baseline)
#[doc(alias = "query-cpu-model-baseline")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelBaseline {
    /// One of both models. `modela`: [`CpuModelInfo`](types::CpuModelInfo).
    pub modela: types::CpuModelInfo,
    /// The other model. `modelb`: [`CpuModelInfo`](types::CpuModelInfo).
    pub modelb: types::CpuModelInfo,
}

impl QueryCpuModelBaseline {
    /// `query-cpu-model-baseline` with its required members.
    pub fn new(
        modela: impl Into<types::CpuModelInfo>,
        modelb: impl Into<types::CpuModelInfo>,
    ) -> Self {
        Self {
            modela: modela.into(),
            modelb: modelb.into(),
        }
    }
}

impl runtime::Object for QueryCpuModelBaseline {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("modela", &self.modela);
        writer.member("modelb", &self.modelb);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut modela: Option<types::CpuModelInfo> = None;
        let mut modelb: Option<types::CpuModelInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "modela" => members.fill(&mut modela),
                "modelb" => members.fill(&mut modelb),
                _ => members.skip(),
            }
        }
        let Some(modela) = modela else { return members.missing("modela") };
        let Some(modelb) = modelb else { return members.missing("modelb") };
        members.finish(Self { modela, modelb })
    }
}

runtime::object!(QueryCpuModelBaseline, strict);

impl runtime::Command for QueryCpuModelBaseline {
    const NAME: &'static str = "query-cpu-model-baseline";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 8);
    type Return = types::CpuModelBaselineInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::CpuModelBaselineInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Compares two CPU models: whether a guest made for one runs on the other.
///
/// The command `query-cpu-model-comparison` of QAPI module `machine`.
///
/// Since QEMU 2.8. Returns [`CpuModelCompareInfo`](types::CpuModelCompareInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-comparison)
#[doc(alias = "query-cpu-model-comparison")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelComparison {
    /// Model that the result speaks of. `modela`: [`CpuModelInfo`](types::CpuModelInfo).
    pub modela: types::CpuModelInfo,
    /// Model that it is compared with. `modelb`: [`CpuModelInfo`](types::CpuModelInfo).
    pub modelb: types::CpuModelInfo,
}

impl QueryCpuModelComparison {
    /// `query-cpu-model-comparison` with its required members.
    pub fn new(
        modela: impl Into<types::CpuModelInfo>,
        modelb: impl Into<types::CpuModelInfo>,
    ) -> Self {
        Self {
            modela: modela.into(),
            modelb: modelb.into(),
        }
    }
}

impl runtime::Object for QueryCpuModelComparison {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("modela", &self.modela);
        writer.member("modelb", &self.modelb);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut modela: Option<types::CpuModelInfo> = None;
        let mut modelb: Option<types::CpuModelInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "modela" => members.fill(&mut modela),
                "modelb" => members.fill(&mut modelb),
                _ => members.skip(),
            }
        }
        let Some(modela) = modela else { return members.missing("modela") };
        let Some(modelb) = modelb else { return members.missing("modelb") };
        members.finish(Self { modela, modelb })
    }
}

runtime::object!(QueryCpuModelComparison, strict);

impl runtime::Command for QueryCpuModelComparison {
    const NAME: &'static str = "query-cpu-model-comparison";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 8);
    type Return = types::CpuModelCompareInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::CpuModelCompareInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Spells a CPU model out: the properties that the name stands for on this host and accelerator.
///
/// The command `query-cpu-model-expansion` of QAPI module `machine`.
///
/// Since QEMU 2.8. Returns [`CpuModelExpansionInfo`](types::CpuModelExpansionInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-expansion)
#[doc(alias = "query-cpu-model-expansion")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelExpansion {
    /// How the model is spelled out. `type`: [`CpuModelExpansionType`](types::CpuModelExpansionType).
    pub type_: types::CpuModelExpansionType,
    /// The model, with changes to its properties if any. `model`: [`CpuModelInfo`](types::CpuModelInfo).
    pub model: types::CpuModelInfo,
}

impl QueryCpuModelExpansion {
    /// `query-cpu-model-expansion` with its required members.
    pub fn new(
        type_: types::CpuModelExpansionType,
        model: impl Into<types::CpuModelInfo>,
    ) -> Self {
        Self { type_, model: model.into() }
    }
}

impl runtime::Object for QueryCpuModelExpansion {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("model", &self.model);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut type_: Option<types::CpuModelExpansionType> = None;
        let mut model: Option<types::CpuModelInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "type" => members.fill(&mut type_),
                "model" => members.fill(&mut model),
                _ => members.skip(),
            }
        }
        let Some(type_) = type_ else { return members.missing("type") };
        let Some(model) = model else { return members.missing("model") };
        members.finish(Self { type_, model })
    }
}

runtime::object!(QueryCpuModelExpansion, strict);

impl runtime::Command for QueryCpuModelExpansion {
    const NAME: &'static str = "query-cpu-model-expansion";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 8);
    type Return = types::CpuModelExpansionInfo;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<types::CpuModelExpansionInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the virtual CPUs with their threads on the host; does not disturb the guest.
///
/// The command `query-cpus-fast` of QAPI module `machine`.
///
/// Since QEMU 2.12. Returns list of [`CpuInfoFast`](types::CpuInfoFast).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpus-fast)
#[doc(alias = "query-cpus-fast")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpusFast {}

impl QueryCpusFast {
    /// `query-cpus-fast` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryCpusFast);

impl runtime::Object for QueryCpusFast {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryCpusFast, strict);

impl runtime::Command for QueryCpusFast {
    const NAME: &'static str = "query-cpus-fast";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    type Return = Vec<types::CpuInfoFast>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::CpuInfoFast>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns what the running machine can do beyond what its type tells.
///
/// The command `query-current-machine` of QAPI module `machine`.
///
/// Since QEMU 4.0. Returns [`CurrentMachineParams`](types::CurrentMachineParams).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-current-machine)
#[doc(alias = "query-current-machine")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCurrentMachine {}

impl QueryCurrentMachine {
    /// `query-current-machine` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryCurrentMachine);

impl runtime::Object for QueryCurrentMachine {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryCurrentMachine, strict);

impl runtime::Command for QueryCurrentMachine {
    const NAME: &'static str = "query-current-machine";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(4, 0);
    type Return = types::CurrentMachineParams;
    #[inline]
    fn decode_return(text: &str) -> Result<types::CurrentMachineParams, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Finds the log that the firmware keeps in guest memory and returns it.
///
/// The command `query-firmware-log` of QAPI module `machine`.
///
/// Since QEMU 10.2. Returns [`FirmwareLog`](types::FirmwareLog).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-firmware-log)
#[doc(alias = "query-firmware-log")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryFirmwareLog {
    /// How many bytes of the log are returned at most, from its end; up to 1 MiB; 1 MiB if absent. `max-size`: `size`.
    pub max_size: Option<u64>,
}

impl QueryFirmwareLog {
    /// `query-firmware-log` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { max_size: None }
    }
    /// Sets `max-size` (`size`): how many bytes of the log are returned at most, from its end; up to 1 MiB; 1 MiB if absent.
    #[inline]
    pub fn max_size(mut self, max_size: u64) -> Self {
        self.max_size = Some(max_size);
        self
    }
}

runtime::default!(QueryFirmwareLog);

impl runtime::Object for QueryFirmwareLog {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("max-size", &self.max_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "max-size" => members.fill(&mut value.max_size),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QueryFirmwareLog, strict);

impl runtime::Command for QueryFirmwareLog {
    const NAME: &'static str = "query-firmware-log";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(10, 2);
    type Return = types::FirmwareLog;
    #[inline]
    fn decode_return(text: &str) -> Result<types::FirmwareLog, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the places for CPUs of this machine, taken and free, with what device_add needs to fill them.
///
/// The command `query-hotpluggable-cpus` of QAPI module `machine`.
///
/// Since QEMU 2.7. Returns list of [`HotpluggableCpu`](types::HotpluggableCpu). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hotpluggable-cpus)
#[doc(alias = "query-hotpluggable-cpus")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryHotpluggableCpus {}

impl QueryHotpluggableCpus {
    /// `query-hotpluggable-cpus` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryHotpluggableCpus);

impl runtime::Object for QueryHotpluggableCpus {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryHotpluggableCpus, strict);

impl runtime::Command for QueryHotpluggableCpus {
    const NAME: &'static str = "query-hotpluggable-cpus";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 7);
    type Return = Vec<types::HotpluggableCpu>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::HotpluggableCpu>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns what the balloon driver of a Windows guest last reported about its memory.
///
/// The command `query-hv-balloon-status-report` of QAPI module `machine`.
///
/// Since QEMU 8.2. Returns [`HvBalloonInfo`](types::HvBalloonInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hv-balloon-status-report)
#[doc(alias = "query-hv-balloon-status-report")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryHvBalloonStatusReport {}

impl QueryHvBalloonStatusReport {
    /// `query-hv-balloon-status-report` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryHvBalloonStatusReport);

impl runtime::Object for QueryHvBalloonStatusReport {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryHvBalloonStatusReport, strict);

impl runtime::Command for QueryHvBalloonStatusReport {
    const NAME: &'static str = "query-hv-balloon-status-report";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(8, 2);
    type Return = types::HvBalloonInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::HvBalloonInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the machine types of this QEMU.
///
/// The command `query-machines` of QAPI module `machine`.
///
/// Since QEMU 1.2. Returns list of [`MachineInfo`](types::MachineInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-machines)
#[doc(alias = "query-machines")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryMachines {
    /// Whether the defaults that each machine type changes are listed too; false if absent. `compat-props`: `bool`. Since QEMU 9.1. Unstable.
    pub compat_props: Option<bool>,
}

impl QueryMachines {
    /// `query-machines` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { compat_props: None }
    }
    /// Sets `compat-props` (`bool`): whether the defaults that each machine type changes are listed too; false if absent. Since QEMU 9.1. Unstable.
    #[inline]
    pub fn compat_props(mut self, compat_props: bool) -> Self {
        self.compat_props = Some(compat_props);
        self
    }
}

runtime::default!(QueryMachines);

impl runtime::Object for QueryMachines {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("compat-props", &self.compat_props);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "compat-props" => members.fill(&mut value.compat_props),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QueryMachines, strict);

impl runtime::Command for QueryMachines {
    const NAME: &'static str = "query-machines";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = Vec<types::MachineInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::MachineInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the memory backends and their settings.
///
/// The command `query-memdev` of QAPI module `machine`.
///
/// Since QEMU 2.1. Returns list of [`Memdev`](types::Memdev). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memdev)
#[doc(alias = "query-memdev")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryMemdev {}

impl QueryMemdev {
    /// `query-memdev` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryMemdev);

impl runtime::Object for QueryMemdev {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryMemdev, strict);

impl runtime::Command for QueryMemdev {
    const NAME: &'static str = "query-memdev";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 1);
    type Return = Vec<types::Memdev>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::Memdev>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the memory devices of the machine, such as DIMMs and virtio-mem.
///
/// The command `query-memory-devices` of QAPI module `machine`.
///
/// Since QEMU 2.1. Returns list of [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-devices)
#[doc(alias = "query-memory-devices")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryMemoryDevices {}

impl QueryMemoryDevices {
    /// `query-memory-devices` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryMemoryDevices);

impl runtime::Object for QueryMemoryDevices {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryMemoryDevices, strict);

impl runtime::Command for QueryMemoryDevices {
    const NAME: &'static str = "query-memory-devices";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 1);
    type Return = Vec<types::MemoryDeviceInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::MemoryDeviceInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns how much memory the machine started with and how much was plugged in later.
///
/// The command `query-memory-size-summary` of QAPI module `machine`.
///
/// Since QEMU 2.11. Returns [`MemoryInfo`](types::MemoryInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-size-summary)
#[doc(alias = "query-memory-size-summary")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryMemorySizeSummary {}

impl QueryMemorySizeSummary {
    /// `query-memory-size-summary` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryMemorySizeSummary);

impl runtime::Object for QueryMemorySizeSummary {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryMemorySizeSummary, strict);

impl runtime::Command for QueryMemorySizeSummary {
    const NAME: &'static str = "query-memory-size-summary";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 11);
    type Return = types::MemoryInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::MemoryInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns which architecture this QEMU emulates.
///
/// The command `query-target` of QAPI module `machine`.
///
/// Since QEMU 1.2. Returns [`QemuTargetInfo`](types::QemuTargetInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-target)
#[doc(alias = "query-target")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryTarget {}

impl QueryTarget {
    /// `query-target` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryTarget);

impl runtime::Object for QueryTarget {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryTarget, strict);

impl runtime::Command for QueryTarget {
    const NAME: &'static str = "query-target";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = types::QemuTargetInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::QemuTargetInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns the UUID of the machine; all zeros if it was given none.
///
/// The command `query-uuid` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns [`UuidInfo`](types::UuidInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-uuid)
#[doc(alias = "query-uuid")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryUuid {}

impl QueryUuid {
    /// `query-uuid` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryUuid);

impl runtime::Object for QueryUuid {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryUuid, strict);

impl runtime::Command for QueryUuid {
    const NAME: &'static str = "query-uuid";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = types::UuidInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::UuidInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns the VM generation ID, which lets a guest see that it was cloned or put back to a snapshot.
///
/// The command `query-vm-generation-id` of QAPI module `machine`.
///
/// Since QEMU 2.9. Returns [`GuidInfo`](types::GuidInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-vm-generation-id)
#[doc(alias = "query-vm-generation-id")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryVmGenerationId {}

impl QueryVmGenerationId {
    /// `query-vm-generation-id` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryVmGenerationId);

impl runtime::Object for QueryVmGenerationId {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryVmGenerationId, strict);

impl runtime::Command for QueryVmGenerationId {
    const NAME: &'static str = "query-vm-generation-id";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 9);
    type Return = types::GuidInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuidInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Defines NUMA nodes of the machine while it is still in the preconfig state.
///
/// The command `set-numa-node` of QAPI module `machine`.
///
/// Since QEMU 3.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.set-numa-node)
#[doc(alias = "set-numa-node")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetNumaNode {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::NumaOptions,
}

impl SetNumaNode {
    /// `set-numa-node` with its arguments.
    pub fn new(arguments: impl Into<types::NumaOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for SetNumaNode {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.members(&self.arguments);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.read().map(|arguments| Self { arguments })
    }
}

runtime::object!(SetNumaNode, strict);

impl runtime::Command for SetNumaNode {
    const NAME: &'static str = "set-numa-node";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Presses the power button of the machine; whether it shuts down is up to the guest.
///
/// The command `system_powerdown` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_powerdown)
#[doc(alias = "system_powerdown")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SystemPowerdown {}

impl SystemPowerdown {
    /// `system_powerdown` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(SystemPowerdown);

impl runtime::Object for SystemPowerdown {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(SystemPowerdown, strict);

impl runtime::Command for SystemPowerdown {
    const NAME: &'static str = "system_powerdown";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Resets the machine at once, as the reset button would.
///
/// The command `system_reset` of QAPI module `machine`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_reset)
#[doc(alias = "system_reset")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SystemReset {}

impl SystemReset {
    /// `system_reset` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(SystemReset);

impl runtime::Object for SystemReset {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(SystemReset, strict);

impl runtime::Command for SystemReset {
    const NAME: &'static str = "system_reset";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Wakes a guest up that has suspended itself to memory; an error if it is not suspended.
///
/// The command `system_wakeup` of QAPI module `machine`.
///
/// Since QEMU 1.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_wakeup)
#[doc(alias = "system_wakeup")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SystemWakeup {}

impl SystemWakeup {
    /// `system_wakeup` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(SystemWakeup);

impl runtime::Object for SystemWakeup {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(SystemWakeup, strict);

impl runtime::Command for SystemWakeup {
    const NAME: &'static str = "system_wakeup";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns the state of the interrupt controllers, as text for humans.
///
/// The command `x-query-interrupt-controllers` of QAPI module `machine`.
///
/// Since QEMU 9.1. Unstable. Returns [`HumanReadableText`](types::HumanReadableText).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-interrupt-controllers)
#[doc(alias = "x-query-interrupt-controllers")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryInterruptControllers {}

impl XQueryInterruptControllers {
    /// `x-query-interrupt-controllers` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryInterruptControllers);

impl runtime::Object for XQueryInterruptControllers {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryInterruptControllers, strict);

impl runtime::Command for XQueryInterruptControllers {
    const NAME: &'static str = "x-query-interrupt-controllers";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(9, 1);
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

/// Returns counts of interrupts, as text for humans.
///
/// The command `x-query-irq` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`HumanReadableText`](types::HumanReadableText).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-irq)
#[doc(alias = "x-query-irq")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryIrq {}

impl XQueryIrq {
    /// `x-query-irq` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryIrq);

impl runtime::Object for XQueryIrq {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryIrq, strict);

impl runtime::Command for XQueryIrq {
    const NAME: &'static str = "x-query-irq";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
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

/// Returns figures of TCG's translation of guest code, as text for humans.
///
/// The command `x-query-jit` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. In builds with `CONFIG_TCG`. Returns [`HumanReadableText`](types::HumanReadableText).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-jit)
#[doc(alias = "x-query-jit")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryJit {}

impl XQueryJit {
    /// `x-query-jit` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryJit);

impl runtime::Object for XQueryJit {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryJit, strict);

impl runtime::Command for XQueryJit {
    const NAME: &'static str = "x-query-jit";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
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

/// Returns the NUMA nodes of the guest, as text for humans.
///
/// The command `x-query-numa` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`HumanReadableText`](types::HumanReadableText).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-numa)
#[doc(alias = "x-query-numa")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryNuma {}

impl XQueryNuma {
    /// `x-query-numa` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryNuma);

impl runtime::Object for XQueryNuma {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryNuma, strict);

impl runtime::Command for XQueryNuma {
    const NAME: &'static str = "x-query-numa";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
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

/// Returns counts of TCG operations, as text for humans.
///
/// The command `x-query-opcount` of QAPI module `machine`.
///
/// Since QEMU 6.2. Removed in QEMU 10.1. Unstable. In builds with `CONFIG_TCG`. Returns [`HumanReadableText`](types::HumanReadableText).
#[doc(alias = "x-query-opcount")]
#[deprecated(note = "removed in QEMU 10.1")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryOpcount {}

impl XQueryOpcount {
    /// `x-query-opcount` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryOpcount);

impl runtime::Object for XQueryOpcount {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryOpcount, strict);

impl runtime::Command for XQueryOpcount {
    const NAME: &'static str = "x-query-opcount";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
    const REMOVED: Option<runtime::Change> = Some(runtime::Change::exact(10, 1));
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

/// Returns a profile of TCG, as text for humans.
///
/// The command `x-query-profile` of QAPI module `machine`.
///
/// Since QEMU 6.2. Removed in QEMU 8.1. Unstable. In builds with `CONFIG_TCG`. Returns [`HumanReadableText`](types::HumanReadableText).
#[doc(alias = "x-query-profile")]
#[deprecated(note = "removed in QEMU 8.1")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryProfile {}

impl XQueryProfile {
    /// `x-query-profile` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryProfile);

impl runtime::Object for XQueryProfile {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryProfile, strict);

impl runtime::Command for XQueryProfile {
    const NAME: &'static str = "x-query-profile";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
    const REMOVED: Option<runtime::Change> = Some(runtime::Change::exact(8, 1));
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

/// Returns the blocks of memory that QEMU has allocated for the machine, as text for humans.
///
/// The command `x-query-ramblock` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`HumanReadableText`](types::HumanReadableText).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-ramblock)
#[doc(alias = "x-query-ramblock")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryRamblock {}

impl XQueryRamblock {
    /// `x-query-ramblock` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryRamblock);

impl runtime::Object for XQueryRamblock {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryRamblock, strict);

impl runtime::Command for XQueryRamblock {
    const NAME: &'static str = "x-query-ramblock";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
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

/// Returns the state of the emulated RDMA device, as text for humans.
///
/// The command `x-query-rdma` of QAPI module `machine`.
///
/// Since QEMU 6.2. Removed in QEMU 9.1. Unstable. Returns [`HumanReadableText`](types::HumanReadableText).
#[doc(alias = "x-query-rdma")]
#[deprecated(note = "removed in QEMU 9.1")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryRdma {}

impl XQueryRdma {
    /// `x-query-rdma` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryRdma);

impl runtime::Object for XQueryRdma {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryRdma, strict);

impl runtime::Command for XQueryRdma {
    const NAME: &'static str = "x-query-rdma";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
    const REMOVED: Option<runtime::Change> = Some(runtime::Change::exact(9, 1));
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

/// Returns the firmware and other images loaded into the guest's memory, as text for humans.
///
/// The command `x-query-roms` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`HumanReadableText`](types::HumanReadableText).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-roms)
#[doc(alias = "x-query-roms")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryRoms {}

impl XQueryRoms {
    /// `x-query-roms` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryRoms);

impl runtime::Object for XQueryRoms {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryRoms, strict);

impl runtime::Command for XQueryRoms {
    const NAME: &'static str = "x-query-roms";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
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

/// Returns the USB devices of the guest, as text for humans.
///
/// The command `x-query-usb` of QAPI module `machine`.
///
/// Since QEMU 6.2. Unstable. Returns [`HumanReadableText`](types::HumanReadableText).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-usb)
#[doc(alias = "x-query-usb")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryUsb {}

impl XQueryUsb {
    /// `x-query-usb` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryUsb);

impl runtime::Object for XQueryUsb {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryUsb, strict);

impl runtime::Command for XQueryUsb {
    const NAME: &'static str = "x-query-usb";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
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

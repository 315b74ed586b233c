// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{HostMemPolicy, S390CpuEntitlement};
use ::qmp::runtime;

/// Memory that the balloon leaves to the guest.
///
/// The QAPI struct `BalloonInfo` of module `machine`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-balloon`](super::super::commands::QueryBalloon).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.BalloonInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalloonInfo {
    /// Memory that the guest has at present, in bytes. `actual`: `int`.
    pub actual: i64,
}

impl BalloonInfo {
    /// `BalloonInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(actual: i64) -> Self {
        Self { actual }
    }
}

impl runtime::Object for BalloonInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("actual", &self.actual);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { actual: 0 };
        while let Some(member) = members.next() {
            match member {
                "actual" => members.require(0, &mut value.actual),
                _ => members.skip(),
            }
        }
        members.check(&["actual"]);
        members.finish(value)
    }
}

runtime::object!(BalloonInfo);

/// From which devices, and how, the firmware boots the guest.
///
/// The QAPI struct `BootConfiguration` of module `machine`.
///
/// Since QEMU 7.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.BootConfiguration)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BootConfiguration {
    /// Drives to try in turn, as letters: a for floppy, c for disk, d for CD-ROM, n for network; if absent, default of the machine type. `order`: `str`.
    pub order: Option<String>,
    /// The same for the first boot alone; later boots follow `order`; as `order` if absent. `once`: `str`.
    pub once: Option<String>,
    /// Whether the firmware offers a boot menu; if absent, default of the firmware. `menu`: `bool`.
    pub menu: Option<bool>,
    /// Path of a picture to show along with the menu; no picture if absent. `splash`: `str`.
    pub splash: Option<String>,
    /// How long the picture is shown, in ms; if absent, default of the firmware. `splash-time`: `int`.
    pub splash_time: Option<i64>,
    /// How long the firmware waits after a failed boot before it starts over, in ms; if absent, it does not start over; `-1` means that it does not. `reboot-timeout`: `int`.
    pub reboot_timeout: Option<i64>,
    /// Whether only devices with a boot index are tried; false if absent. `strict`: `bool`.
    pub strict: Option<bool>,
}

impl BootConfiguration {
    /// `BootConfiguration` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            order: None,
            once: None,
            menu: None,
            splash: None,
            splash_time: None,
            reboot_timeout: None,
            strict: None,
        }
    }
    /// Sets `order` (`str`): drives to try in turn, as letters: a for floppy, c for disk, d for CD-ROM, n for network; if absent, default of the machine type.
    #[must_use]
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }
    /// Sets `once` (`str`): the same for the first boot alone; later boots follow `order`; as `order` if absent.
    #[must_use]
    pub fn once(mut self, once: impl Into<String>) -> Self {
        self.once = Some(once.into());
        self
    }
    /// Sets `menu` (`bool`): whether the firmware offers a boot menu; if absent, default of the firmware.
    #[must_use]
    #[inline]
    pub fn menu(mut self, menu: bool) -> Self {
        self.menu = Some(menu);
        self
    }
    /// Sets `splash` (`str`): path of a picture to show along with the menu; no picture if absent.
    #[must_use]
    pub fn splash(mut self, splash: impl Into<String>) -> Self {
        self.splash = Some(splash.into());
        self
    }
    /// Sets `splash-time` (`int`): how long the picture is shown, in ms; if absent, default of the firmware.
    #[must_use]
    #[inline]
    pub fn splash_time(mut self, splash_time: i64) -> Self {
        self.splash_time = Some(splash_time);
        self
    }
    /// Sets `reboot-timeout` (`int`): how long the firmware waits after a failed boot before it starts over, in ms; if absent, it does not start over; `-1` means that it does not.
    #[must_use]
    #[inline]
    pub fn reboot_timeout(mut self, reboot_timeout: i64) -> Self {
        self.reboot_timeout = Some(reboot_timeout);
        self
    }
    /// Sets `strict` (`bool`): whether only devices with a boot index are tried; false if absent.
    #[must_use]
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }
}

runtime::default!(BootConfiguration);

impl runtime::Object for BootConfiguration {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("order", &self.order);
        writer.optional("once", &self.once);
        writer.optional("menu", &self.menu);
        writer.optional("splash", &self.splash);
        writer.optional("splash-time", &self.splash_time);
        writer.optional("reboot-timeout", &self.reboot_timeout);
        writer.optional("strict", &self.strict);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "order" => members.fill(&mut value.order),
                "once" => members.fill(&mut value.once),
                "menu" => members.fill(&mut value.menu),
                "splash" => members.fill(&mut value.splash),
                "splash-time" => members.fill(&mut value.splash_time),
                "reboot-timeout" => members.fill(&mut value.reboot_timeout),
                "strict" => members.fill(&mut value.strict),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BootConfiguration);

/// Windows of physical address space for CXL memory.
///
/// The QAPI struct `CXLFMWProperties` of module `machine`.
///
/// Since QEMU 7.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CXLFMWProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlFmwProperties {
    /// The windows. `cxl-fmw`: list of [`CXLFixedMemoryWindowOptions`](CxlFixedMemoryWindowOptions).
    pub cxl_fmw: Vec<CxlFixedMemoryWindowOptions>,
}

impl CxlFmwProperties {
    /// `CXLFMWProperties` with its required members.
    #[must_use]
    pub fn new(
        cxl_fmw: impl IntoIterator<Item = impl Into<CxlFixedMemoryWindowOptions>>,
    ) -> Self {
        Self {
            cxl_fmw: runtime::list(cxl_fmw),
        }
    }
}

impl runtime::Object for CxlFmwProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cxl-fmw", &self.cxl_fmw);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { cxl_fmw: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "cxl-fmw" => members.require(0, &mut value.cxl_fmw),
                _ => members.skip(),
            }
        }
        members.check(&["cxl-fmw"]);
        members.finish(value)
    }
}

runtime::object!(CxlFmwProperties);

/// A fixed window of physical address space whose accesses go to CXL host bridges.
///
/// The QAPI struct `CXLFixedMemoryWindowOptions` of module `machine`.
///
/// Since QEMU 7.1. No command or event uses it.
///
/// Part of [`CxlFmwProperties`](super::CxlFmwProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CXLFixedMemoryWindowOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlFixedMemoryWindowOptions {
    /// Size of the window in bytes, a multiple of 256 MiB. `size`: `size`.
    pub size: u64,
    /// How many bytes in a row go to one host bridge; a power of two from 256 to 16384; 256 bytes if absent. `interleave-granularity`: `size`.
    pub interleave_granularity: Option<u64>,
    /// Ids of the host bridges that share the window. `targets`: `[str]`.
    pub targets: Vec<String>,
}

impl CxlFixedMemoryWindowOptions {
    /// `CXLFixedMemoryWindowOptions` with its required members.
    #[must_use]
    pub fn new(size: u64, targets: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            size,
            interleave_granularity: None,
            targets: runtime::list(targets),
        }
    }
    /// Sets `interleave-granularity` (`size`): how many bytes in a row go to one host bridge; a power of two from 256 to 16384; 256 bytes if absent.
    #[must_use]
    #[inline]
    pub fn interleave_granularity(mut self, interleave_granularity: u64) -> Self {
        self.interleave_granularity = Some(interleave_granularity);
        self
    }
}

impl runtime::Object for CxlFixedMemoryWindowOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("size", &self.size);
        writer.optional("interleave-granularity", &self.interleave_granularity);
        writer.member("targets", &self.targets);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            size: 0,
            interleave_granularity: None,
            targets: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "size" => members.require(0, &mut value.size),
                "interleave-granularity" => {
                    members.fill(&mut value.interleave_granularity)
                }
                "targets" => members.require(1, &mut value.targets),
                _ => members.skip(),
            }
        }
        members.check(&["size", "targets"]);
        members.finish(value)
    }
}

runtime::object!(CxlFixedMemoryWindowOptions);

/// A default that a machine type changes.
///
/// The QAPI struct `CompatProperty` of module `machine`.
///
/// Since QEMU 9.1. Received.
///
/// Part of [`MachineInfo`](super::MachineInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CompatProperty)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompatProperty {
    /// QOM type that the default belongs to. `qom-type`: `str`.
    pub qom_type: String,
    /// Property of that type. `property`: `str`.
    pub property: String,
    /// Default that the machine type sets, as text. `value`: `str`.
    pub value: String,
}

impl CompatProperty {
    /// `CompatProperty` with its required members.
    #[must_use]
    pub fn new(
        qom_type: impl Into<String>,
        property: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            qom_type: qom_type.into(),
            property: property.into(),
            value: value.into(),
        }
    }
}

impl runtime::Object for CompatProperty {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("qom-type", &self.qom_type);
        writer.member("property", &self.property);
        writer.member("value", &self.value);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            qom_type: String::new(),
            property: String::new(),
            value: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "qom-type" => members.require(0, &mut value.qom_type),
                "property" => members.require(1, &mut value.property),
                "value" => members.require(2, &mut value.value),
                _ => members.skip(),
            }
        }
        members.check(&["qom-type", "property", "value"]);
        members.finish(value)
    }
}

runtime::object!(CompatProperty);

/// A CPU model that QEMU offers.
///
/// The QAPI struct `CpuDefinitionInfo` of module `machine`.
///
/// Since QEMU 1.2. Received.
///
/// Returned by [`query-cpu-definitions`](super::super::commands::QueryCpuDefinitions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuDefinitionInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuDefinitionInfo {
    /// Name of the model, as `-cpu` takes it. `name`: `str`.
    pub name: String,
    /// Whether the model is the same on every host, so that a guest on it can migrate; unknown if absent. `migration-safe`: `bool`. Since QEMU 2.8.
    pub migration_safe: Option<bool>,
    /// Whether the model never changes, whatever the release, machine type or accelerator. `static`: `bool`. Since QEMU 2.8.
    pub static_: bool,
    /// Properties that keep the model from running on this host; empty if it runs; unknown if absent. `unavailable-features`: `[str]`. Since QEMU 2.8.
    pub unavailable_features: Option<Vec<String>>,
    /// Name of the QOM type of the model. `typename`: `str`. Since QEMU 2.9.
    pub typename: String,
    /// Name of the model that this name stands for; if absent, it is no alias. `alias-of`: `str`. Since QEMU 4.1.
    pub alias_of: Option<String>,
    /// Whether the model will be removed. `deprecated`: `bool`. Since QEMU 5.2.
    pub deprecated: bool,
}

impl CpuDefinitionInfo {
    /// `CpuDefinitionInfo` with its required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        static_: bool,
        typename: impl Into<String>,
        deprecated: bool,
    ) -> Self {
        Self {
            name: name.into(),
            migration_safe: None,
            static_,
            unavailable_features: None,
            typename: typename.into(),
            alias_of: None,
            deprecated,
        }
    }
}

impl runtime::Object for CpuDefinitionInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("migration-safe", &self.migration_safe);
        writer.member("static", &self.static_);
        writer.optional("unavailable-features", &self.unavailable_features);
        writer.member("typename", &self.typename);
        writer.optional("alias-of", &self.alias_of);
        writer.member("deprecated", &self.deprecated);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            migration_safe: None,
            static_: false,
            unavailable_features: None,
            typename: String::new(),
            alias_of: None,
            deprecated: false,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "migration-safe" => members.fill(&mut value.migration_safe),
                "static" => members.require(1, &mut value.static_),
                "unavailable-features" => members.fill(&mut value.unavailable_features),
                "typename" => members.require(2, &mut value.typename),
                "alias-of" => members.fill(&mut value.alias_of),
                "deprecated" => members.require(3, &mut value.deprecated),
                _ => members.skip(),
            }
        }
        members.check(&["name", "static", "typename", "deprecated"]);
        members.finish(value)
    }
}

runtime::object!(CpuDefinitionInfo);

/// A virtual CPU and its thread on the host.
///
/// The QAPI union `CpuInfoFast` of module `machine`.
///
/// Since QEMU 2.12. Received.
///
/// Returned by [`query-cpus-fast`](super::super::commands::QueryCpusFast).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoFast)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoFast {
    /// Index of the virtual CPU. `cpu-index`: `int`.
    pub cpu_index: i64,
    /// Name of the QOM type of the CPU. `qom-type`: `str`. Since QEMU 10.1.
    pub qom_type: Option<String>,
    /// Path of the CPU in the QOM tree. `qom-path`: `str`.
    pub qom_path: String,
    /// Id of the thread on the host that runs the CPU. `thread-id`: `int`.
    pub thread_id: i64,
    /// Place of the CPU in the topology of the machine; if absent, the machine has no topology. `props`: [`CpuInstanceProperties`].
    pub props: Option<CpuInstanceProperties>,
    /// Architecture of the CPU. `target`: the branch and its members.
    pub target: CpuInfoFastBranch,
}

/// The branches of [`CpuInfoFast`], by the value of `target`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CpuInfoFastBranch {
    /// 64-bit Arm. `aarch64`.
    Aarch64,
    /// DEC Alpha. `alpha`.
    Alpha,
    /// 32-bit Arm. `arm`.
    Arm,
    /// 8-bit AVR microcontrollers. `avr`. Since QEMU 5.1.
    Avr,
    /// Qualcomm Hexagon. `hexagon`. Since QEMU 11.0.
    Hexagon,
    /// HP PA-RISC. `hppa`.
    Hppa,
    /// 32-bit x86. `i386`.
    I386,
    /// 64-bit LoongArch. `loongarch64`. Since QEMU 7.1.
    Loongarch64,
    /// Motorola 68000 family and ColdFire. `m68k`.
    M68k,
    /// MicroBlaze, big-endian by default. `microblaze`.
    Microblaze,
    /// 32-bit MIPS, big-endian. `mips`.
    Mips,
    /// 64-bit MIPS, big-endian. `mips64`.
    Mips64,
    /// 64-bit MIPS, little-endian. `mips64el`.
    Mips64el,
    /// 32-bit MIPS, little-endian. `mipsel`.
    Mipsel,
    /// OpenRISC 1000. `or1k`.
    Or1k,
    /// 32-bit PowerPC. `ppc`.
    Ppc,
    /// 64-bit PowerPC, both byte orders. `ppc64`.
    Ppc64,
    /// 32-bit RISC-V. `riscv32`.
    Riscv32,
    /// 64-bit RISC-V. `riscv64`.
    Riscv64,
    /// Renesas RX. `rx`. Since QEMU 5.0.
    Rx,
    /// State that only s390x CPUs have. `s390x`.
    S390x(CpuInfoS390),
    /// SuperH SH-4, little-endian. `sh4`.
    Sh4,
    /// SuperH SH-4, big-endian. `sh4eb`.
    Sh4eb,
    /// 32-bit SPARC. `sparc`.
    Sparc,
    /// 64-bit SPARC. `sparc64`.
    Sparc64,
    /// Infineon TriCore. `tricore`.
    Tricore,
    /// 64-bit x86, which also runs 32-bit guests. `x86_64`.
    X86_64,
    /// Xtensa, little-endian. `xtensa`.
    Xtensa,
    /// Xtensa, big-endian. `xtensaeb`.
    Xtensaeb,
    /// MicroBlaze, little-endian. `microblazeel`. Removed in QEMU 11.0 or 11.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    Microblazeel,
    /// Axis CRIS. `cris`. Removed in QEMU 9.2.
    #[deprecated(note = "removed in QEMU 9.2")]
    Cris,
    /// Altera Nios II. `nios2`. Removed in QEMU 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    Nios2,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `target`.
impl CpuInfoFast {
    /// 64-bit Arm. `CpuInfoFast` with `target` `aarch64`.
    #[must_use]
    pub fn aarch64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Aarch64)
    }
    /// DEC Alpha. `CpuInfoFast` with `target` `alpha`.
    #[must_use]
    pub fn alpha(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Alpha)
    }
    /// 32-bit Arm. `CpuInfoFast` with `target` `arm`.
    #[must_use]
    pub fn arm(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Arm)
    }
    /// 8-bit AVR microcontrollers. `CpuInfoFast` with `target` `avr`. Since QEMU 5.1.
    #[must_use]
    pub fn avr(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Avr)
    }
    /// Qualcomm Hexagon. `CpuInfoFast` with `target` `hexagon`. Since QEMU 11.0.
    #[must_use]
    pub fn hexagon(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Hexagon)
    }
    /// HP PA-RISC. `CpuInfoFast` with `target` `hppa`.
    #[must_use]
    pub fn hppa(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Hppa)
    }
    /// 32-bit x86. `CpuInfoFast` with `target` `i386`.
    #[must_use]
    pub fn i386(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::I386)
    }
    /// 64-bit LoongArch. `CpuInfoFast` with `target` `loongarch64`. Since QEMU 7.1.
    #[must_use]
    pub fn loongarch64(
        cpu_index: i64,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Loongarch64)
    }
    /// Motorola 68000 family and ColdFire. `CpuInfoFast` with `target` `m68k`.
    #[must_use]
    pub fn m68k(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::M68k)
    }
    /// MicroBlaze, big-endian by default. `CpuInfoFast` with `target` `microblaze`.
    #[must_use]
    pub fn microblaze(
        cpu_index: i64,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Microblaze)
    }
    /// 32-bit MIPS, big-endian. `CpuInfoFast` with `target` `mips`.
    #[must_use]
    pub fn mips(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Mips)
    }
    /// 64-bit MIPS, big-endian. `CpuInfoFast` with `target` `mips64`.
    #[must_use]
    pub fn mips64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Mips64)
    }
    /// 64-bit MIPS, little-endian. `CpuInfoFast` with `target` `mips64el`.
    #[must_use]
    pub fn mips64el(
        cpu_index: i64,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Mips64el)
    }
    /// 32-bit MIPS, little-endian. `CpuInfoFast` with `target` `mipsel`.
    #[must_use]
    pub fn mipsel(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Mipsel)
    }
    /// OpenRISC 1000. `CpuInfoFast` with `target` `or1k`.
    #[must_use]
    pub fn or1k(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Or1k)
    }
    /// 32-bit PowerPC. `CpuInfoFast` with `target` `ppc`.
    #[must_use]
    pub fn ppc(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Ppc)
    }
    /// 64-bit PowerPC, both byte orders. `CpuInfoFast` with `target` `ppc64`.
    #[must_use]
    pub fn ppc64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Ppc64)
    }
    /// 32-bit RISC-V. `CpuInfoFast` with `target` `riscv32`.
    #[must_use]
    pub fn riscv32(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Riscv32)
    }
    /// 64-bit RISC-V. `CpuInfoFast` with `target` `riscv64`.
    #[must_use]
    pub fn riscv64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Riscv64)
    }
    /// Renesas RX. `CpuInfoFast` with `target` `rx`. Since QEMU 5.0.
    #[must_use]
    pub fn rx(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Rx)
    }
    /// State that only s390x CPUs have. `CpuInfoFast` with `target` `s390x`.
    #[must_use]
    pub fn s390x(
        cpu_index: i64,
        qom_path: impl Into<String>,
        thread_id: i64,
        s390x: impl Into<CpuInfoS390>,
    ) -> Self {
        Self::with(
            cpu_index,
            qom_path,
            thread_id,
            CpuInfoFastBranch::S390x(s390x.into()),
        )
    }
    /// SuperH SH-4, little-endian. `CpuInfoFast` with `target` `sh4`.
    #[must_use]
    pub fn sh4(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Sh4)
    }
    /// SuperH SH-4, big-endian. `CpuInfoFast` with `target` `sh4eb`.
    #[must_use]
    pub fn sh4eb(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Sh4eb)
    }
    /// 32-bit SPARC. `CpuInfoFast` with `target` `sparc`.
    #[must_use]
    pub fn sparc(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Sparc)
    }
    /// 64-bit SPARC. `CpuInfoFast` with `target` `sparc64`.
    #[must_use]
    pub fn sparc64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Sparc64)
    }
    /// Infineon TriCore. `CpuInfoFast` with `target` `tricore`.
    #[must_use]
    pub fn tricore(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Tricore)
    }
    /// 64-bit x86, which also runs 32-bit guests. `CpuInfoFast` with `target` `x86_64`.
    #[must_use]
    pub fn x86_64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::X86_64)
    }
    /// Xtensa, little-endian. `CpuInfoFast` with `target` `xtensa`.
    #[must_use]
    pub fn xtensa(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Xtensa)
    }
    /// Xtensa, big-endian. `CpuInfoFast` with `target` `xtensaeb`.
    #[must_use]
    pub fn xtensaeb(
        cpu_index: i64,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Xtensaeb)
    }
    /// MicroBlaze, little-endian. `CpuInfoFast` with `target` `microblazeel`. Removed in QEMU 11.0 or 11.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    #[must_use]
    pub fn microblazeel(
        cpu_index: i64,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Microblazeel)
    }
    /// Axis CRIS. `CpuInfoFast` with `target` `cris`. Removed in QEMU 9.2.
    #[deprecated(note = "removed in QEMU 9.2")]
    #[must_use]
    pub fn cris(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Cris)
    }
    /// Altera Nios II. `CpuInfoFast` with `target` `nios2`. Removed in QEMU 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[must_use]
    pub fn nios2(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::with(cpu_index, qom_path, thread_id, CpuInfoFastBranch::Nios2)
    }
    fn with(
        cpu_index: i64,
        qom_path: impl Into<String>,
        thread_id: i64,
        target: CpuInfoFastBranch,
    ) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target,
        }
    }
}

impl CpuInfoFastBranch {
    /// The value of `target`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Aarch64 => "aarch64",
            Self::Alpha => "alpha",
            Self::Arm => "arm",
            Self::Avr => "avr",
            Self::Hexagon => "hexagon",
            Self::Hppa => "hppa",
            Self::I386 => "i386",
            Self::Loongarch64 => "loongarch64",
            Self::M68k => "m68k",
            Self::Microblaze => "microblaze",
            Self::Mips => "mips",
            Self::Mips64 => "mips64",
            Self::Mips64el => "mips64el",
            Self::Mipsel => "mipsel",
            Self::Or1k => "or1k",
            Self::Ppc => "ppc",
            Self::Ppc64 => "ppc64",
            Self::Riscv32 => "riscv32",
            Self::Riscv64 => "riscv64",
            Self::Rx => "rx",
            Self::S390x(_) => "s390x",
            Self::Sh4 => "sh4",
            Self::Sh4eb => "sh4eb",
            Self::Sparc => "sparc",
            Self::Sparc64 => "sparc64",
            Self::Tricore => "tricore",
            Self::X86_64 => "x86_64",
            Self::Xtensa => "xtensa",
            Self::Xtensaeb => "xtensaeb",
            Self::Microblazeel => "microblazeel",
            Self::Cris => "cris",
            Self::Nios2 => "nios2",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for CpuInfoFastBranch {
    const TAG: &'static str = "target";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Aarch64 => {}
            Self::Alpha => {}
            Self::Arm => {}
            Self::Avr => {}
            Self::Hexagon => {}
            Self::Hppa => {}
            Self::I386 => {}
            Self::Loongarch64 => {}
            Self::M68k => {}
            Self::Microblaze => {}
            Self::Mips => {}
            Self::Mips64 => {}
            Self::Mips64el => {}
            Self::Mipsel => {}
            Self::Or1k => {}
            Self::Ppc => {}
            Self::Ppc64 => {}
            Self::Riscv32 => {}
            Self::Riscv64 => {}
            Self::Rx => {}
            Self::S390x(it) => writer.members(it),
            Self::Sh4 => {}
            Self::Sh4eb => {}
            Self::Sparc => {}
            Self::Sparc64 => {}
            Self::Tricore => {}
            Self::X86_64 => {}
            Self::Xtensa => {}
            Self::Xtensaeb => {}
            Self::Microblazeel => {}
            Self::Cris => {}
            Self::Nios2 => {}
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "aarch64" => members.skip_all(Self::Aarch64),
            "alpha" => members.skip_all(Self::Alpha),
            "arm" => members.skip_all(Self::Arm),
            "avr" => members.skip_all(Self::Avr),
            "hexagon" => members.skip_all(Self::Hexagon),
            "hppa" => members.skip_all(Self::Hppa),
            "i386" => members.skip_all(Self::I386),
            "loongarch64" => members.skip_all(Self::Loongarch64),
            "m68k" => members.skip_all(Self::M68k),
            "microblaze" => members.skip_all(Self::Microblaze),
            "mips" => members.skip_all(Self::Mips),
            "mips64" => members.skip_all(Self::Mips64),
            "mips64el" => members.skip_all(Self::Mips64el),
            "mipsel" => members.skip_all(Self::Mipsel),
            "or1k" => members.skip_all(Self::Or1k),
            "ppc" => members.skip_all(Self::Ppc),
            "ppc64" => members.skip_all(Self::Ppc64),
            "riscv32" => members.skip_all(Self::Riscv32),
            "riscv64" => members.skip_all(Self::Riscv64),
            "rx" => members.skip_all(Self::Rx),
            "s390x" => members.read_as(Self::S390x),
            "sh4" => members.skip_all(Self::Sh4),
            "sh4eb" => members.skip_all(Self::Sh4eb),
            "sparc" => members.skip_all(Self::Sparc),
            "sparc64" => members.skip_all(Self::Sparc64),
            "tricore" => members.skip_all(Self::Tricore),
            "x86_64" => members.skip_all(Self::X86_64),
            "xtensa" => members.skip_all(Self::Xtensa),
            "xtensaeb" => members.skip_all(Self::Xtensaeb),
            "microblazeel" => members.skip_all(Self::Microblazeel),
            "cris" => members.skip_all(Self::Cris),
            "nios2" => members.skip_all(Self::Nios2),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(CpuInfoFastBranch);

impl runtime::Object for CpuInfoFast {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cpu-index", &self.cpu_index);
        writer.optional("qom-type", &self.qom_type);
        writer.member("qom-path", &self.qom_path);
        writer.member("thread-id", &self.thread_id);
        writer.optional("props", &self.props);
        writer.branch(&self.target);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut cpu_index: Option<i64> = None;
        let mut qom_type: Option<String> = None;
        let mut qom_path: Option<String> = None;
        let mut thread_id: Option<i64> = None;
        let mut props: Option<CpuInstanceProperties> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "cpu-index" => reader.take(&mut cpu_index),
            "qom-type" => reader.take(&mut qom_type),
            "qom-path" => reader.take(&mut qom_path),
            "thread-id" => reader.take(&mut thread_id),
            "props" => reader.take(&mut props),
            _ => Ok(false),
        };
        let tag = members.tag("target", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(cpu_index) = cpu_index else { return members.missing("cpu-index") };
        let Some(qom_path) = qom_path else { return members.missing("qom-path") };
        let Some(thread_id) = thread_id else { return members.missing("thread-id") };
        Ok(Self {
            cpu_index,
            qom_type,
            qom_path,
            thread_id,
            props,
            target: branch,
        })
    }
}

runtime::object!(CpuInfoFast);

/// State that only s390x CPUs have.
///
/// The QAPI struct `CpuInfoS390` of module `machine`.
///
/// Since QEMU 2.12. Received.
///
/// Part of [`CpuInfoFast`](super::CpuInfoFast).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoS390)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoS390 {
    /// Whether the CPU works, and why not. `cpu-state`: [`S390CpuState`].
    pub cpu_state: S390CpuState,
    /// Whether the guest is told that the CPU has a host CPU of its own; if absent, the machine has no CPU topology. `dedicated`: `bool`. Since QEMU 8.2.
    pub dedicated: Option<bool>,
    /// Share of host CPU that the guest is told to expect; if absent, the machine has no CPU topology. `entitlement`: [`S390CpuEntitlement`]. Since QEMU 8.2.
    pub entitlement: Option<S390CpuEntitlement>,
}

impl CpuInfoS390 {
    /// `CpuInfoS390` with its required members.
    #[must_use]
    #[inline]
    pub fn new(cpu_state: S390CpuState) -> Self {
        Self {
            cpu_state,
            dedicated: None,
            entitlement: None,
        }
    }
}

impl runtime::Object for CpuInfoS390 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cpu-state", &self.cpu_state);
        writer.optional("dedicated", &self.dedicated);
        writer.optional("entitlement", &self.entitlement);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cpu_state: S390CpuState::Uninitialized,
            dedicated: None,
            entitlement: None,
        };
        while let Some(member) = members.next() {
            match member {
                "cpu-state" => members.require(0, &mut value.cpu_state),
                "dedicated" => members.fill(&mut value.dedicated),
                "entitlement" => members.fill(&mut value.entitlement),
                _ => members.skip(),
            }
        }
        members.check(&["cpu-state"]);
        members.finish(value)
    }
}

runtime::object!(CpuInfoS390);

/// Place of a CPU in the topology of the machine; levels that the machine does not have are absent.
///
/// The QAPI struct `CpuInstanceProperties` of module `machine`.
///
/// Since QEMU 2.7. Received.
///
/// Part of [`CpuInfoFast`](super::CpuInfoFast), [`HotpluggableCpu`](super::HotpluggableCpu).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInstanceProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuInstanceProperties {
    /// NUMA node that the CPU belongs to; not set if absent. `node-id`: `int`.
    pub node_id: Option<i64>,
    /// Number of the drawer, on s390x; no such level if absent. `drawer-id`: `int`. Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// Number of the book within its drawer, on s390x; no such level if absent. `book-id`: `int`. Since QEMU 8.2.
    pub book_id: Option<i64>,
    /// Number of the socket; no such level if absent. `socket-id`: `int`.
    pub socket_id: Option<i64>,
    /// Number of the die within its socket; no such level if absent. `die-id`: `int`. Since QEMU 4.1.
    pub die_id: Option<i64>,
    /// Number of the cluster within its die or socket; no such level if absent. `cluster-id`: `int`. Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// Number of the module within its die; no such level if absent. `module-id`: `int`. Since QEMU 9.1.
    pub module_id: Option<i64>,
    /// Number of the core within the level above it; no such level if absent. `core-id`: `int`.
    pub core_id: Option<i64>,
    /// Number of the hardware thread within its core; no such level if absent. `thread-id`: `int`.
    pub thread_id: Option<i64>,
}

impl CpuInstanceProperties {
    /// `CpuInstanceProperties` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            node_id: None,
            drawer_id: None,
            book_id: None,
            socket_id: None,
            die_id: None,
            cluster_id: None,
            module_id: None,
            core_id: None,
            thread_id: None,
        }
    }
}

runtime::default!(CpuInstanceProperties);

impl runtime::Object for CpuInstanceProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("node-id", &self.node_id);
        writer.optional("drawer-id", &self.drawer_id);
        writer.optional("book-id", &self.book_id);
        writer.optional("socket-id", &self.socket_id);
        writer.optional("die-id", &self.die_id);
        writer.optional("cluster-id", &self.cluster_id);
        writer.optional("module-id", &self.module_id);
        writer.optional("core-id", &self.core_id);
        writer.optional("thread-id", &self.thread_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "node-id" => members.fill(&mut value.node_id),
                "drawer-id" => members.fill(&mut value.drawer_id),
                "book-id" => members.fill(&mut value.book_id),
                "socket-id" => members.fill(&mut value.socket_id),
                "die-id" => members.fill(&mut value.die_id),
                "cluster-id" => members.fill(&mut value.cluster_id),
                "module-id" => members.fill(&mut value.module_id),
                "core-id" => members.fill(&mut value.core_id),
                "thread-id" => members.fill(&mut value.thread_id),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(CpuInstanceProperties);

/// CPU model that two others have in common.
///
/// The QAPI struct `CpuModelBaselineInfo` of module `machine`.
///
/// Since QEMU 2.8. Received.
///
/// Returned by [`query-cpu-model-baseline`](super::super::commands::QueryCpuModelBaseline).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelBaselineInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelBaselineInfo {
    /// The common model. `model`: [`CpuModelInfo`].
    pub model: CpuModelInfo,
}

impl CpuModelBaselineInfo {
    /// `CpuModelBaselineInfo` with its required members.
    #[must_use]
    pub fn new(model: impl Into<CpuModelInfo>) -> Self {
        Self { model: model.into() }
    }
}

impl runtime::Object for CpuModelBaselineInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("model", &self.model);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut model: Option<CpuModelInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "model" => members.fill(&mut model),
                _ => members.skip(),
            }
        }
        let Some(model) = model else { return members.missing("model") };
        members.finish(Self { model })
    }
}

runtime::object!(CpuModelBaselineInfo);

/// How two CPU models relate, and which properties make them differ.
///
/// The QAPI struct `CpuModelCompareInfo` of module `machine`.
///
/// Since QEMU 2.8. Received.
///
/// Returned by [`query-cpu-model-comparison`](super::super::commands::QueryCpuModelComparison).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelCompareInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelCompareInfo {
    /// How model A relates to model B. `result`: [`CpuModelCompareResult`].
    pub result: CpuModelCompareResult,
    /// Properties that make the models differ; `type` stands for the model itself. `responsible-properties`: `[str]`.
    pub responsible_properties: Vec<String>,
}

impl CpuModelCompareInfo {
    /// `CpuModelCompareInfo` with its required members.
    #[must_use]
    pub fn new(
        result: CpuModelCompareResult,
        responsible_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            result,
            responsible_properties: runtime::list(responsible_properties),
        }
    }
}

impl runtime::Object for CpuModelCompareInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("result", &self.result);
        writer.member("responsible-properties", &self.responsible_properties);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            result: CpuModelCompareResult::Incompatible,
            responsible_properties: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "result" => members.require(0, &mut value.result),
                "responsible-properties" => {
                    members.require(1, &mut value.responsible_properties)
                }
                _ => members.skip(),
            }
        }
        members.check(&["result", "responsible-properties"]);
        members.finish(value)
    }
}

runtime::object!(CpuModelCompareInfo);

/// How CPU model A relates to CPU model B.
///
/// The QAPI enum `CpuModelCompareResult` of module `machine`.
///
/// Since QEMU 2.8. Received.
///
/// Part of [`CpuModelCompareInfo`](super::CpuModelCompareInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelCompareResult)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CpuModelCompareResult {
    /// Neither runs what was made for the other. `incompatible`.
    Incompatible,
    /// Both run the same. `identical`.
    Identical,
    /// Model A runs all that B runs, and more. `superset`.
    Superset,
    /// Model A runs only a part of what B runs. `subset`.
    Subset,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl CpuModelCompareResult {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Incompatible,
        Self::Identical,
        Self::Superset,
        Self::Subset,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Incompatible => "incompatible",
            Self::Identical => "identical",
            Self::Superset => "superset",
            Self::Subset => "subset",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(CpuModelCompareResult);

/// CPU model that was spelled out.
///
/// The QAPI struct `CpuModelExpansionInfo` of module `machine`.
///
/// Since QEMU 2.8. Received.
///
/// Returned by [`query-cpu-model-expansion`](super::super::commands::QueryCpuModelExpansion).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelExpansionInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelExpansionInfo {
    /// The model with its properties. `model`: [`CpuModelInfo`].
    pub model: CpuModelInfo,
    /// Properties that the maker of the CPU has given up; QEMU knows none if absent. `deprecated-props`: `[str]`. Since QEMU 9.1.
    pub deprecated_props: Option<Vec<String>>,
}

impl CpuModelExpansionInfo {
    /// `CpuModelExpansionInfo` with its required members.
    #[must_use]
    pub fn new(model: impl Into<CpuModelInfo>) -> Self {
        Self {
            model: model.into(),
            deprecated_props: None,
        }
    }
}

impl runtime::Object for CpuModelExpansionInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("model", &self.model);
        writer.optional("deprecated-props", &self.deprecated_props);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut model: Option<CpuModelInfo> = None;
        let mut deprecated_props: Option<Vec<String>> = None;
        while let Some(member) = members.next() {
            match member {
                "model" => members.fill(&mut model),
                "deprecated-props" => members.fill(&mut deprecated_props),
                _ => members.skip(),
            }
        }
        let Some(model) = model else { return members.missing("model") };
        members.finish(Self { model, deprecated_props })
    }
}

runtime::object!(CpuModelExpansionInfo);

/// How a CPU model is spelled out.
///
/// The QAPI enum `CpuModelExpansionType` of module `machine`.
///
/// Since QEMU 2.8. Sent.
///
/// Argument of [`query-cpu-model-expansion`](super::super::commands::QueryCpuModelExpansion).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelExpansionType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CpuModelExpansionType {
    /// As a base model that never changes and the differences from it, safe to migrate. `static`.
    Static,
    /// With all properties, for inspection; not always safe to migrate. `full`.
    Full,
}

impl CpuModelExpansionType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Static, Self::Full];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Static => "static",
            Self::Full => "full",
        }
    }
}

runtime::closed_enum!(CpuModelExpansionType);

/// A CPU model: a name and what is changed in it.
///
/// The QAPI struct `CpuModelInfo` of module `machine`.
///
/// Since QEMU 2.8. Sent and received.
///
/// Argument of [`query-cpu-model-baseline`](super::super::commands::QueryCpuModelBaseline), [`query-cpu-model-comparison`](super::super::commands::QueryCpuModelComparison), [`query-cpu-model-expansion`](super::super::commands::QueryCpuModelExpansion). Part of [`CpuModelBaselineInfo`](super::CpuModelBaselineInfo), [`CpuModelExpansionInfo`](super::CpuModelExpansionInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelInfo {
    /// Name of the model, as `-cpu` takes it. `name`: `str`.
    pub name: String,
    /// Object of property names with their values; nothing is changed if absent. `props`: `any`.
    pub props: Option<runtime::Value>,
}

impl CpuModelInfo {
    /// `CpuModelInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            props: None,
        }
    }
    /// Sets `props` (`any`): object of property names with their values; nothing is changed if absent.
    #[must_use]
    pub fn props(mut self, props: impl Into<runtime::Value>) -> Self {
        self.props = Some(props.into());
        self
    }
}

impl From<&str> for CpuModelInfo {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for CpuModelInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("props", &self.props);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            props: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "props" => members.fill(&mut value.props),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(CpuModelInfo);

/// What the running machine can do.
///
/// The QAPI struct `CurrentMachineParams` of module `machine`.
///
/// Since QEMU 4.0. Received.
///
/// Returned by [`query-current-machine`](super::super::commands::QueryCurrentMachine).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CurrentMachineParams)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrentMachineParams {
    /// Whether a guest that suspends itself to memory can be woken up. `wakeup-suspend-support`: `bool`.
    pub wakeup_suspend_support: bool,
}

impl CurrentMachineParams {
    /// `CurrentMachineParams` with its required members.
    #[must_use]
    #[inline]
    pub fn new(wakeup_suspend_support: bool) -> Self {
        Self { wakeup_suspend_support }
    }
}

impl runtime::Object for CurrentMachineParams {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("wakeup-suspend-support", &self.wakeup_suspend_support);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            wakeup_suspend_support: false,
        };
        while let Some(member) = members.next() {
            match member {
                "wakeup-suspend-support" => {
                    members.require(0, &mut value.wakeup_suspend_support)
                }
                _ => members.skip(),
            }
        }
        members.check(&["wakeup-suspend-support"]);
        members.finish(value)
    }
}

runtime::object!(CurrentMachineParams);

/// Not used on the wire.
///
/// The QAPI struct `DummyForceArrays` of module `machine`.
///
/// Since QEMU 2.5. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.DummyForceArrays)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DummyForceArrays {
    /// Not used. `unused`: list of [`X86CPUFeatureWordInfo`](X86CpuFeatureWordInfo).
    pub unused: Vec<X86CpuFeatureWordInfo>,
}

impl DummyForceArrays {
    /// `DummyForceArrays` with its required members.
    #[must_use]
    pub fn new(
        unused: impl IntoIterator<Item = impl Into<X86CpuFeatureWordInfo>>,
    ) -> Self {
        Self {
            unused: runtime::list(unused),
        }
    }
}

impl runtime::Object for DummyForceArrays {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("unused", &self.unused);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { unused: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "unused" => members.require(0, &mut value.unused),
                _ => members.skip(),
            }
        }
        members.check(&["unused"]);
        members.finish(value)
    }
}

runtime::object!(DummyForceArrays);

/// Log that the firmware keeps in guest memory.
///
/// The QAPI struct `FirmwareLog` of module `machine`.
///
/// Since QEMU 10.2. Received.
///
/// Returned by [`query-firmware-log`](super::super::commands::QueryFirmwareLog).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.FirmwareLog)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FirmwareLog {
    /// Version of the firmware; unknown if absent. `version`: `str`.
    pub version: Option<String>,
    /// Text of the log, in base64. `log`: `str`.
    pub log: String,
}

impl FirmwareLog {
    /// `FirmwareLog` with its required members.
    #[must_use]
    pub fn new(log: impl Into<String>) -> Self {
        Self {
            version: None,
            log: log.into(),
        }
    }
}

impl runtime::Object for FirmwareLog {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("version", &self.version);
        writer.member("log", &self.log);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            version: None,
            log: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "version" => members.fill(&mut value.version),
                "log" => members.require(0, &mut value.log),
                _ => members.skip(),
            }
        }
        members.check(&["log"]);
        members.finish(value)
    }
}

runtime::object!(FirmwareLog);

/// A GUID.
///
/// The QAPI struct `GuidInfo` of module `machine`.
///
/// Since QEMU 2.9. Received.
///
/// Returned by [`query-vm-generation-id`](super::super::commands::QueryVmGenerationId).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.GuidInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuidInfo {
    /// The GUID as text of hexadecimal digits with dashes. `guid`: `str`.
    pub guid: String,
}

impl GuidInfo {
    /// `GuidInfo` with its required members.
    #[must_use]
    pub fn new(guid: impl Into<String>) -> Self {
        Self { guid: guid.into() }
    }
}

impl runtime::Object for GuidInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("guid", &self.guid);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { guid: String::new() };
        while let Some(member) = members.next() {
            match member {
                "guid" => members.require(0, &mut value.guid),
                _ => members.skip(),
            }
        }
        members.check(&["guid"]);
        members.finish(value)
    }
}

runtime::object!(GuidInfo);

/// How memory lines map to places of a memory-side cache, as the HMAT table tells the guest.
///
/// The QAPI enum `HmatCacheAssociativity` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// Part of [`NumaHmatCacheOptions`](super::NumaHmatCacheOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheAssociativity)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum HmatCacheAssociativity {
    /// Not told. `none`.
    None,
    /// Each line has one place. `direct`.
    Direct,
    /// More involved indexing. `complex`.
    Complex,
}

impl HmatCacheAssociativity {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Direct, Self::Complex];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Direct => "direct",
            Self::Complex => "complex",
        }
    }
}

runtime::closed_enum!(HmatCacheAssociativity);

/// When a memory-side cache passes writes on, as the HMAT table tells the guest.
///
/// The QAPI enum `HmatCacheWritePolicy` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// Part of [`NumaHmatCacheOptions`](super::NumaHmatCacheOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheWritePolicy)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum HmatCacheWritePolicy {
    /// Not told. `none`.
    None,
    /// Later, when the line is evicted. `write-back`.
    WriteBack,
    /// At once. `write-through`.
    WriteThrough,
}

impl HmatCacheWritePolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::WriteBack,
        Self::WriteThrough,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::WriteBack => "write-back",
            Self::WriteThrough => "write-through",
        }
    }
}

runtime::closed_enum!(HmatCacheWritePolicy);

/// Which latency or bandwidth an HMAT entry tells.
///
/// The QAPI enum `HmatLBDataType` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// Part of [`NumaHmatLbOptions`](super::NumaHmatLbOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBDataType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum HmatLbDataType {
    /// Latency of reading and writing alike. `access-latency`.
    AccessLatency,
    /// Latency of reading. `read-latency`.
    ReadLatency,
    /// Latency of writing. `write-latency`.
    WriteLatency,
    /// Bandwidth of reading and writing alike. `access-bandwidth`.
    AccessBandwidth,
    /// Bandwidth of reading. `read-bandwidth`.
    ReadBandwidth,
    /// Bandwidth of writing. `write-bandwidth`.
    WriteBandwidth,
}

impl HmatLbDataType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::AccessLatency,
        Self::ReadLatency,
        Self::WriteLatency,
        Self::AccessBandwidth,
        Self::ReadBandwidth,
        Self::WriteBandwidth,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AccessLatency => "access-latency",
            Self::ReadLatency => "read-latency",
            Self::WriteLatency => "write-latency",
            Self::AccessBandwidth => "access-bandwidth",
            Self::ReadBandwidth => "read-bandwidth",
            Self::WriteBandwidth => "write-bandwidth",
        }
    }
}

runtime::closed_enum!(HmatLbDataType);

/// Level of memory that an HMAT entry is about.
///
/// The QAPI enum `HmatLBMemoryHierarchy` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// Part of [`NumaHmatLbOptions`](super::NumaHmatLbOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBMemoryHierarchy)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum HmatLbMemoryHierarchy {
    /// The memory itself. `memory`.
    Memory,
    /// Memory-side cache of level 1. `first-level`.
    FirstLevel,
    /// Memory-side cache of level 2. `second-level`.
    SecondLevel,
    /// Memory-side cache of level 3. `third-level`.
    ThirdLevel,
}

impl HmatLbMemoryHierarchy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Memory,
        Self::FirstLevel,
        Self::SecondLevel,
        Self::ThirdLevel,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::FirstLevel => "first-level",
            Self::SecondLevel => "second-level",
            Self::ThirdLevel => "third-level",
        }
    }
}

runtime::closed_enum!(HmatLbMemoryHierarchy);

/// A place for CPUs of the machine, taken or free.
///
/// The QAPI struct `HotpluggableCPU` of module `machine`.
///
/// Since QEMU 2.7. Received.
///
/// Returned by [`query-hotpluggable-cpus`](super::super::commands::QueryHotpluggableCpus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HotpluggableCPU)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HotpluggableCpu {
    /// QOM type of the CPU that fits, to be the driver of device_add. `type`: `str`.
    pub type_: String,
    /// How many virtual CPUs one such device brings. `vcpus-count`: `int`.
    pub vcpus_count: i64,
    /// Properties to be given to device_add for this place. `props`: [`CpuInstanceProperties`].
    pub props: CpuInstanceProperties,
    /// Path of the CPU that takes the place; if absent, the place is free. `qom-path`: `str`.
    pub qom_path: Option<String>,
}

impl HotpluggableCpu {
    /// `HotpluggableCPU` with its required members.
    #[must_use]
    pub fn new(
        type_: impl Into<String>,
        vcpus_count: i64,
        props: impl Into<CpuInstanceProperties>,
    ) -> Self {
        Self {
            type_: type_.into(),
            vcpus_count,
            props: props.into(),
            qom_path: None,
        }
    }
}

impl runtime::Object for HotpluggableCpu {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("vcpus-count", &self.vcpus_count);
        writer.member("props", &self.props);
        writer.optional("qom-path", &self.qom_path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: String::new(),
            vcpus_count: 0,
            props: CpuInstanceProperties::new(),
            qom_path: None,
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "vcpus-count" => members.require(1, &mut value.vcpus_count),
                "props" => members.require(2, &mut value.props),
                "qom-path" => members.fill(&mut value.qom_path),
                _ => members.skip(),
            }
        }
        members.check(&["type", "vcpus-count", "props"]);
        members.finish(value)
    }
}

runtime::object!(HotpluggableCpu);

/// A hv-balloon device and the memory that it can add.
///
/// The QAPI struct `HvBalloonDeviceInfo` of module `machine`.
///
/// Since QEMU 8.2. Received.
///
/// Part of [`HvBalloonDeviceInfoWrapper`](super::HvBalloonDeviceInfoWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonDeviceInfo {
    /// Id of the device; if absent, it has no id. `id`: `str`.
    pub id: Option<String>,
    /// Where its memory begins in the guest's physical memory; not mapped if absent. `memaddr`: `size`.
    pub memaddr: Option<u64>,
    /// Most memory that it can add, in bytes. `max-size`: `size`.
    pub max_size: u64,
    /// Path of its memory backend in the QOM tree; if absent, it only takes memory away. `memdev`: `str`.
    pub memdev: Option<String>,
}

impl HvBalloonDeviceInfo {
    /// `HvBalloonDeviceInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(max_size: u64) -> Self {
        Self {
            id: None,
            memaddr: None,
            max_size,
            memdev: None,
        }
    }
}

impl runtime::Object for HvBalloonDeviceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("id", &self.id);
        writer.optional("memaddr", &self.memaddr);
        writer.member("max-size", &self.max_size);
        writer.optional("memdev", &self.memdev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: None,
            memaddr: None,
            max_size: 0,
            memdev: None,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut value.id),
                "memaddr" => members.fill(&mut value.memaddr),
                "max-size" => members.require(0, &mut value.max_size),
                "memdev" => members.fill(&mut value.memdev),
                _ => members.skip(),
            }
        }
        members.check(&["max-size"]);
        members.finish(value)
    }
}

runtime::object!(HvBalloonDeviceInfo);

/// A hv-balloon device, nested under `data`.
///
/// The QAPI struct `HvBalloonDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 8.2. Received.
///
/// Part of [`MemoryDeviceInfo`](super::MemoryDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonDeviceInfoWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonDeviceInfoWrapper {
    /// The device. `data`: [`HvBalloonDeviceInfo`].
    pub data: HvBalloonDeviceInfo,
}

impl HvBalloonDeviceInfoWrapper {
    /// `HvBalloonDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<HvBalloonDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for HvBalloonDeviceInfoWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<HvBalloonDeviceInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(HvBalloonDeviceInfoWrapper);

/// How a Windows guest uses its memory, as its balloon driver reports.
///
/// The QAPI struct `HvBalloonInfo` of module `machine`.
///
/// Since QEMU 8.2. Received.
///
/// Returned by [`query-hv-balloon-status-report`](super::super::commands::QueryHvBalloonStatusReport).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonInfo {
    /// Memory in bytes that is in use or out of reach, as with an inflated balloon. `committed`: `size`.
    pub committed: u64,
    /// Memory that is free for programs of the guest, in bytes. `available`: `size`.
    pub available: u64,
}

impl HvBalloonInfo {
    /// `HvBalloonInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available }
    }
}

impl runtime::Object for HvBalloonInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("committed", &self.committed);
        writer.member("available", &self.available);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { committed: 0, available: 0 };
        while let Some(member) = members.next() {
            match member {
                "committed" => members.require(0, &mut value.committed),
                "available" => members.require(1, &mut value.available),
                _ => members.skip(),
            }
        }
        members.check(&["committed", "available"]);
        members.finish(value)
    }
}

runtime::object!(HvBalloonInfo);

/// What a timer does with ticks that could not be delivered, as when the machine was paused.
///
/// The QAPI enum `LostTickPolicy` of module `machine`.
///
/// Since QEMU 2.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.LostTickPolicy)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum LostTickPolicy {
    /// Drops them; the guest sees the time jump forward. `discard`.
    Discard,
    /// Delivers them late at the usual rate, so that the guest stays behind. `delay`.
    Delay,
    /// Delivers them faster than usual until the guest has caught up. `slew`.
    Slew,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl LostTickPolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Discard, Self::Delay, Self::Slew];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Discard => "discard",
            Self::Delay => "delay",
            Self::Slew => "slew",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(LostTickPolicy);

/// A machine type of this QEMU.
///
/// The QAPI struct `MachineInfo` of module `machine`.
///
/// Since QEMU 1.2. Received.
///
/// Returned by [`query-machines`](super::super::commands::QueryMachines).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MachineInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MachineInfo {
    /// Name of the type, as `-machine` takes it. `name`: `str`.
    pub name: String,
    /// Another name for the type, often without its version; if absent, it has no other name. `alias`: `str`.
    pub alias: Option<String>,
    /// Whether the type is taken if none is given; false if absent. `is-default`: `bool`.
    pub is_default: Option<bool>,
    /// How many virtual CPUs the machine can have. `cpu-max`: `int`. Since QEMU 1.5.
    pub cpu_max: i64,
    /// Whether CPUs can be plugged in while it runs. `hotpluggable-cpus`: `bool`. Since QEMU 2.7.
    pub hotpluggable_cpus: bool,
    /// Whether the memory of NUMA nodes can be given as a size, rather than as backends. `numa-mem-supported`: `bool`. Since QEMU 4.1.
    pub numa_mem_supported: bool,
    /// Whether the type will be removed. `deprecated`: `bool`. Since QEMU 4.1.
    pub deprecated: bool,
    /// QOM type of the CPUs if none is given; it has none if absent. `default-cpu-type`: `str`. Since QEMU 4.2.
    pub default_cpu_type: Option<String>,
    /// Id that a backend for the main memory gets by default; if absent, main memory cannot be a backend. `default-ram-id`: `str`. Since QEMU 5.2.
    pub default_ram_id: Option<String>,
    /// Whether the machine can have ACPI tables. `acpi`: `bool`. Since QEMU 8.0.
    pub acpi: Option<bool>,
    /// Defaults that the type changes, to behave like an older release; not asked for if absent. `compat-props`: list of [`CompatProperty`]. Since QEMU 9.1. Unstable.
    pub compat_props: Option<Vec<CompatProperty>>,
}

impl MachineInfo {
    /// `MachineInfo` with its required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        cpu_max: i64,
        hotpluggable_cpus: bool,
        numa_mem_supported: bool,
        deprecated: bool,
    ) -> Self {
        Self {
            name: name.into(),
            alias: None,
            is_default: None,
            cpu_max,
            hotpluggable_cpus,
            numa_mem_supported,
            deprecated,
            default_cpu_type: None,
            default_ram_id: None,
            acpi: None,
            compat_props: None,
        }
    }
}

impl runtime::Object for MachineInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("alias", &self.alias);
        writer.optional("is-default", &self.is_default);
        writer.member("cpu-max", &self.cpu_max);
        writer.member("hotpluggable-cpus", &self.hotpluggable_cpus);
        writer.member("numa-mem-supported", &self.numa_mem_supported);
        writer.member("deprecated", &self.deprecated);
        writer.optional("default-cpu-type", &self.default_cpu_type);
        writer.optional("default-ram-id", &self.default_ram_id);
        writer.optional("acpi", &self.acpi);
        writer.optional("compat-props", &self.compat_props);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            alias: None,
            is_default: None,
            cpu_max: 0,
            hotpluggable_cpus: false,
            numa_mem_supported: false,
            deprecated: false,
            default_cpu_type: None,
            default_ram_id: None,
            acpi: None,
            compat_props: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "alias" => members.fill(&mut value.alias),
                "is-default" => members.fill(&mut value.is_default),
                "cpu-max" => members.require(1, &mut value.cpu_max),
                "hotpluggable-cpus" => members.require(2, &mut value.hotpluggable_cpus),
                "numa-mem-supported" => members.require(3, &mut value.numa_mem_supported),
                "deprecated" => members.require(4, &mut value.deprecated),
                "default-cpu-type" => members.fill(&mut value.default_cpu_type),
                "default-ram-id" => members.fill(&mut value.default_ram_id),
                "acpi" => members.fill(&mut value.acpi),
                "compat-props" => members.fill(&mut value.compat_props),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "name",
                    "cpu-max",
                    "hotpluggable-cpus",
                    "numa-mem-supported",
                    "deprecated",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(MachineInfo);

/// A memory backend and its settings.
///
/// The QAPI struct `Memdev` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// Returned by [`query-memdev`](super::super::commands::QueryMemdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.Memdev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Memdev {
    /// Id of the backend; if absent, it has no id. `id`: `str`. Since QEMU 2.9.
    pub id: Option<String>,
    /// Size of the memory, in bytes. `size`: `size`.
    pub size: u64,
    /// Whether the host may merge equal pages (KSM). `merge`: `bool`.
    pub merge: bool,
    /// Whether core dumps of QEMU contain the memory. `dump`: `bool`.
    pub dump: bool,
    /// Whether all of it was allocated at the start. `prealloc`: `bool`.
    pub prealloc: bool,
    /// Whether other processes see what is written. `share`: `bool`. Since QEMU 6.1.
    pub share: bool,
    /// Whether swap or huge pages were set aside for it; if absent, the host does not tell. `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// NUMA nodes of the host that the policy is about. `host-nodes`: `[uint16]`.
    pub host_nodes: Vec<u16>,
    /// How the memory is spread over the NUMA nodes of the host. `policy`: [`HostMemPolicy`].
    pub policy: HostMemPolicy,
}

impl Memdev {
    /// `Memdev` with its required members.
    #[must_use]
    pub fn new(
        size: u64,
        merge: bool,
        dump: bool,
        prealloc: bool,
        share: bool,
        host_nodes: impl IntoIterator<Item = u16>,
        policy: HostMemPolicy,
    ) -> Self {
        Self {
            id: None,
            size,
            merge,
            dump,
            prealloc,
            share,
            reserve: None,
            host_nodes: runtime::list(host_nodes),
            policy,
        }
    }
}

impl runtime::Object for Memdev {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("id", &self.id);
        writer.member("size", &self.size);
        writer.member("merge", &self.merge);
        writer.member("dump", &self.dump);
        writer.member("prealloc", &self.prealloc);
        writer.member("share", &self.share);
        writer.optional("reserve", &self.reserve);
        writer.member("host-nodes", &self.host_nodes);
        writer.member("policy", &self.policy);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: None,
            size: 0,
            merge: false,
            dump: false,
            prealloc: false,
            share: false,
            reserve: None,
            host_nodes: Vec::new(),
            policy: HostMemPolicy::Default,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut value.id),
                "size" => members.require(0, &mut value.size),
                "merge" => members.require(1, &mut value.merge),
                "dump" => members.require(2, &mut value.dump),
                "prealloc" => members.require(3, &mut value.prealloc),
                "share" => members.require(4, &mut value.share),
                "reserve" => members.fill(&mut value.reserve),
                "host-nodes" => members.require(5, &mut value.host_nodes),
                "policy" => members.require(6, &mut value.policy),
                _ => members.skip(),
            }
        }
        members
            .check(
                &["size", "merge", "dump", "prealloc", "share", "host-nodes", "policy"],
            );
        members.finish(value)
    }
}

runtime::object!(Memdev);

/// A memory device of the machine.
///
/// The QAPI union `MemoryDeviceInfo` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// Returned by [`query-memory-devices`](super::super::commands::QueryMemoryDevices).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MemoryDeviceInfo {
    /// A plain DIMM. `dimm`.
    Dimm(PcDimmDeviceInfoWrapper),
    /// A DIMM that keeps its contents. `nvdimm`. Since QEMU 2.12.
    Nvdimm(PcDimmDeviceInfoWrapper),
    /// Virtio-pmem, a file that the guest maps as persistent memory. `virtio-pmem`. Since QEMU 4.1.
    VirtioPmem(VirtioPmemDeviceInfoWrapper),
    /// Virtio-mem, whose size can change while the guest runs. `virtio-mem`. Since QEMU 5.1.
    VirtioMem(VirtioMemDeviceInfoWrapper),
    /// A section of memory for SGX enclaves. `sgx-epc`. Since QEMU 6.2.
    SgxEpc(SgxEpcDeviceInfoWrapper),
    /// The balloon of Hyper-V, which can also add memory. `hv-balloon`. Since QEMU 8.2.
    HvBalloon(HvBalloonDeviceInfoWrapper),
    /// Memory that is kept for special purposes. `sp-mem`. Since QEMU 11.1.
    SpMem(SpMemDeviceInfoWrapper),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl MemoryDeviceInfo {
    /// A plain DIMM. `MemoryDeviceInfo` with `type` `dimm`.
    #[must_use]
    pub fn dimm(dimm: impl Into<PcDimmDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::Dimm(dimm.into())
    }
    /// A DIMM that keeps its contents. `MemoryDeviceInfo` with `type` `nvdimm`. Since QEMU 2.12.
    #[must_use]
    pub fn nvdimm(nvdimm: impl Into<PcDimmDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::Nvdimm(nvdimm.into())
    }
    /// Virtio-pmem, a file that the guest maps as persistent memory. `MemoryDeviceInfo` with `type` `virtio-pmem`. Since QEMU 4.1.
    #[must_use]
    pub fn virtio_pmem(virtio_pmem: impl Into<VirtioPmemDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::VirtioPmem(virtio_pmem.into())
    }
    /// Virtio-mem, whose size can change while the guest runs. `MemoryDeviceInfo` with `type` `virtio-mem`. Since QEMU 5.1.
    #[must_use]
    pub fn virtio_mem(virtio_mem: impl Into<VirtioMemDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::VirtioMem(virtio_mem.into())
    }
    /// A section of memory for SGX enclaves. `MemoryDeviceInfo` with `type` `sgx-epc`. Since QEMU 6.2.
    #[must_use]
    pub fn sgx_epc(sgx_epc: impl Into<SgxEpcDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::SgxEpc(sgx_epc.into())
    }
    /// The balloon of Hyper-V, which can also add memory. `MemoryDeviceInfo` with `type` `hv-balloon`. Since QEMU 8.2.
    #[must_use]
    pub fn hv_balloon(hv_balloon: impl Into<HvBalloonDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::HvBalloon(hv_balloon.into())
    }
    /// Memory that is kept for special purposes. `MemoryDeviceInfo` with `type` `sp-mem`. Since QEMU 11.1.
    #[must_use]
    pub fn sp_mem(sp_mem: impl Into<SpMemDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::SpMem(sp_mem.into())
    }
}

impl MemoryDeviceInfo {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Dimm(_) => "dimm",
            Self::Nvdimm(_) => "nvdimm",
            Self::VirtioPmem(_) => "virtio-pmem",
            Self::VirtioMem(_) => "virtio-mem",
            Self::SgxEpc(_) => "sgx-epc",
            Self::HvBalloon(_) => "hv-balloon",
            Self::SpMem(_) => "sp-mem",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for MemoryDeviceInfo {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Dimm(it) => writer.members(it),
            Self::Nvdimm(it) => writer.members(it),
            Self::VirtioPmem(it) => writer.members(it),
            Self::VirtioMem(it) => writer.members(it),
            Self::SgxEpc(it) => writer.members(it),
            Self::HvBalloon(it) => writer.members(it),
            Self::SpMem(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "dimm" => members.read_as(Self::Dimm),
            "nvdimm" => members.read_as(Self::Nvdimm),
            "virtio-pmem" => members.read_as(Self::VirtioPmem),
            "virtio-mem" => members.read_as(Self::VirtioMem),
            "sgx-epc" => members.read_as(Self::SgxEpc),
            "hv-balloon" => members.read_as(Self::HvBalloon),
            "sp-mem" => members.read_as(Self::SpMem),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(MemoryDeviceInfo);

/// Kind of a memory device.
///
/// The QAPI enum `MemoryDeviceInfoKind` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// Part of [`MemoryDeviceInfo`](super::MemoryDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.MemoryDeviceInfoKind)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemoryDeviceInfoKind {
    /// Plain DIMM. `dimm`.
    Dimm,
    /// DIMM that keeps its contents. `nvdimm`. Since QEMU 2.12.
    Nvdimm,
    /// Persistent memory by virtio-pmem. `virtio-pmem`. Since QEMU 4.1.
    VirtioPmem,
    /// Resizable memory by virtio-mem. `virtio-mem`. Since QEMU 5.1.
    VirtioMem,
    /// Section of memory for SGX enclaves. `sgx-epc`. Since QEMU 6.2.
    SgxEpc,
    /// Balloon of Hyper-V. `hv-balloon`. Since QEMU 8.2.
    HvBalloon,
    /// Memory for special purposes. `sp-mem`. Since QEMU 11.1.
    SpMem,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MemoryDeviceInfoKind {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Dimm,
        Self::Nvdimm,
        Self::VirtioPmem,
        Self::VirtioMem,
        Self::SgxEpc,
        Self::HvBalloon,
        Self::SpMem,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dimm => "dimm",
            Self::Nvdimm => "nvdimm",
            Self::VirtioPmem => "virtio-pmem",
            Self::VirtioMem => "virtio-mem",
            Self::SgxEpc => "sgx-epc",
            Self::HvBalloon => "hv-balloon",
            Self::SpMem => "sp-mem",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MemoryDeviceInfoKind);

/// How much memory the machine started with and how much was plugged in.
///
/// The QAPI struct `MemoryInfo` of module `machine`.
///
/// Since QEMU 2.11. Received.
///
/// Returned by [`query-memory-size-summary`](super::super::commands::QueryMemorySizeSummary).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryInfo {
    /// Memory that the machine started with, in bytes. `base-memory`: `size`.
    pub base_memory: u64,
    /// Memory of the devices that were plugged in, in bytes; if absent, this QEMU has no memory devices. `plugged-memory`: `size`.
    pub plugged_memory: Option<u64>,
}

impl MemoryInfo {
    /// `MemoryInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(base_memory: u64) -> Self {
        Self {
            base_memory,
            plugged_memory: None,
        }
    }
}

impl runtime::Object for MemoryInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("base-memory", &self.base_memory);
        writer.optional("plugged-memory", &self.plugged_memory);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            base_memory: 0,
            plugged_memory: None,
        };
        while let Some(member) = members.next() {
            match member {
                "base-memory" => members.require(0, &mut value.base_memory),
                "plugged-memory" => members.fill(&mut value.plugged_memory),
                _ => members.skip(),
            }
        }
        members.check(&["base-memory"]);
        members.finish(value)
    }
}

runtime::object!(MemoryInfo);

/// Main memory of a machine and its room for memory devices.
///
/// The QAPI struct `MemorySizeConfiguration` of module `machine`.
///
/// Since QEMU 7.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemorySizeConfiguration)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemorySizeConfiguration {
    /// Memory at the start, in bytes; if absent, default of the machine type. `size`: `size`.
    pub size: Option<u64>,
    /// Size of main memory and memory devices together, in bytes; if absent, no room for memory devices. `max-size`: `size`.
    pub max_size: Option<u64>,
    /// How many DIMMs can be plugged in; 0 if absent. `slots`: `uint64`.
    pub slots: Option<u64>,
}

impl MemorySizeConfiguration {
    /// `MemorySizeConfiguration` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            size: None,
            max_size: None,
            slots: None,
        }
    }
    /// Sets `size` (`size`): memory at the start, in bytes; if absent, default of the machine type.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }
    /// Sets `max-size` (`size`): size of main memory and memory devices together, in bytes; if absent, no room for memory devices.
    #[must_use]
    #[inline]
    pub fn max_size(mut self, max_size: u64) -> Self {
        self.max_size = Some(max_size);
        self
    }
    /// Sets `slots` (`uint64`): how many DIMMs can be plugged in; 0 if absent.
    #[must_use]
    #[inline]
    pub fn slots(mut self, slots: u64) -> Self {
        self.slots = Some(slots);
        self
    }
}

runtime::default!(MemorySizeConfiguration);

impl runtime::Object for MemorySizeConfiguration {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("size", &self.size);
        writer.optional("max-size", &self.max_size);
        writer.optional("slots", &self.slots);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "size" => members.fill(&mut value.size),
                "max-size" => members.fill(&mut value.max_size),
                "slots" => members.fill(&mut value.slots),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(MemorySizeConfiguration);

/// Puts the CPUs at a place of the topology into a NUMA node; levels left out match any.
///
/// The QAPI struct `NumaCpuOptions` of module `machine`.
///
/// Since QEMU 2.10. Sent.
///
/// Part of [`NumaOptions`](super::NumaOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaCpuOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumaCpuOptions {
    /// NUMA node that the CPUs are put into; an error if absent. `node-id`: `int`.
    pub node_id: Option<i64>,
    /// Number of the drawer, on s390x; any if absent. `drawer-id`: `int`. Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// Number of the book within its drawer, on s390x; any if absent. `book-id`: `int`. Since QEMU 8.2.
    pub book_id: Option<i64>,
    /// Number of the socket; any if absent. `socket-id`: `int`.
    pub socket_id: Option<i64>,
    /// Number of the die within its socket; any if absent. `die-id`: `int`. Since QEMU 4.1.
    pub die_id: Option<i64>,
    /// Number of the cluster within its die or socket; any if absent. `cluster-id`: `int`. Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// Number of the module within its die; any if absent. `module-id`: `int`. Since QEMU 9.1.
    pub module_id: Option<i64>,
    /// Number of the core within the level above it; any if absent. `core-id`: `int`.
    pub core_id: Option<i64>,
    /// Number of the hardware thread within its core; any if absent. `thread-id`: `int`.
    pub thread_id: Option<i64>,
}

impl NumaCpuOptions {
    /// `NumaCpuOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            node_id: None,
            drawer_id: None,
            book_id: None,
            socket_id: None,
            die_id: None,
            cluster_id: None,
            module_id: None,
            core_id: None,
            thread_id: None,
        }
    }
    /// Sets `node-id` (`int`): NUMA node that the CPUs are put into; an error if absent.
    #[inline]
    pub fn node_id(mut self, node_id: i64) -> Self {
        self.node_id = Some(node_id);
        self
    }
    /// Sets `drawer-id` (`int`): number of the drawer, on s390x; any if absent. Since QEMU 8.2.
    #[inline]
    pub fn drawer_id(mut self, drawer_id: i64) -> Self {
        self.drawer_id = Some(drawer_id);
        self
    }
    /// Sets `book-id` (`int`): number of the book within its drawer, on s390x; any if absent. Since QEMU 8.2.
    #[inline]
    pub fn book_id(mut self, book_id: i64) -> Self {
        self.book_id = Some(book_id);
        self
    }
    /// Sets `socket-id` (`int`): number of the socket; any if absent.
    #[inline]
    pub fn socket_id(mut self, socket_id: i64) -> Self {
        self.socket_id = Some(socket_id);
        self
    }
    /// Sets `die-id` (`int`): number of the die within its socket; any if absent. Since QEMU 4.1.
    #[inline]
    pub fn die_id(mut self, die_id: i64) -> Self {
        self.die_id = Some(die_id);
        self
    }
    /// Sets `cluster-id` (`int`): number of the cluster within its die or socket; any if absent. Since QEMU 7.1.
    #[inline]
    pub fn cluster_id(mut self, cluster_id: i64) -> Self {
        self.cluster_id = Some(cluster_id);
        self
    }
    /// Sets `module-id` (`int`): number of the module within its die; any if absent. Since QEMU 9.1.
    #[inline]
    pub fn module_id(mut self, module_id: i64) -> Self {
        self.module_id = Some(module_id);
        self
    }
    /// Sets `core-id` (`int`): number of the core within the level above it; any if absent.
    #[inline]
    pub fn core_id(mut self, core_id: i64) -> Self {
        self.core_id = Some(core_id);
        self
    }
    /// Sets `thread-id` (`int`): number of the hardware thread within its core; any if absent.
    #[inline]
    pub fn thread_id(mut self, thread_id: i64) -> Self {
        self.thread_id = Some(thread_id);
        self
    }
}

runtime::default!(NumaCpuOptions);

impl runtime::Object for NumaCpuOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("node-id", &self.node_id);
        writer.optional("drawer-id", &self.drawer_id);
        writer.optional("book-id", &self.book_id);
        writer.optional("socket-id", &self.socket_id);
        writer.optional("die-id", &self.die_id);
        writer.optional("cluster-id", &self.cluster_id);
        writer.optional("module-id", &self.module_id);
        writer.optional("core-id", &self.core_id);
        writer.optional("thread-id", &self.thread_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "node-id" => members.fill(&mut value.node_id),
                "drawer-id" => members.fill(&mut value.drawer_id),
                "book-id" => members.fill(&mut value.book_id),
                "socket-id" => members.fill(&mut value.socket_id),
                "die-id" => members.fill(&mut value.die_id),
                "cluster-id" => members.fill(&mut value.cluster_id),
                "module-id" => members.fill(&mut value.module_id),
                "core-id" => members.fill(&mut value.core_id),
                "thread-id" => members.fill(&mut value.thread_id),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NumaCpuOptions, strict);

/// Distance from one NUMA node to another, as the guest is told.
///
/// The QAPI struct `NumaDistOptions` of module `machine`.
///
/// Since QEMU 2.10. Sent.
///
/// Part of [`NumaOptions`](super::NumaOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaDistOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumaDistOptions {
    /// Node that the distance is measured from. `src`: `uint16`.
    pub src: u16,
    /// Node that it is measured to. `dst`: `uint16`.
    pub dst: u16,
    /// The distance, at least 10; 10 is that of a node to itself; `255` means that the node cannot be reached. `val`: `uint8`.
    pub val: u8,
}

impl NumaDistOptions {
    /// `NumaDistOptions` with its required members.
    #[inline]
    pub fn new(src: u16, dst: u16, val: u8) -> Self {
        Self { src, dst, val }
    }
}

impl runtime::Object for NumaDistOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("src", &self.src);
        writer.member("dst", &self.dst);
        writer.member("val", &self.val);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { src: 0, dst: 0, val: 0 };
        while let Some(member) = members.next() {
            match member {
                "src" => members.require(0, &mut value.src),
                "dst" => members.require(1, &mut value.dst),
                "val" => members.require(2, &mut value.val),
                _ => members.skip(),
            }
        }
        members.check(&["src", "dst", "val"]);
        members.finish(value)
    }
}

runtime::object!(NumaDistOptions, strict);

/// Cache in front of the memory of a NUMA node, as the guest is told by HMAT.
///
/// The QAPI struct `NumaHmatCacheOptions` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// Part of [`NumaOptions`](super::NumaOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatCacheOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatCacheOptions {
    /// Node whose memory is cached. `node-id`: `uint32`.
    pub node_id: u32,
    /// Size of the cache, in bytes. `size`: `size`.
    pub size: u64,
    /// Level of the cache, from 1 to 3. `level`: `uint8`.
    pub level: u8,
    /// How memory lines map to places of the cache. `associativity`: [`HmatCacheAssociativity`].
    pub associativity: HmatCacheAssociativity,
    /// When the cache passes writes on. `policy`: [`HmatCacheWritePolicy`].
    pub policy: HmatCacheWritePolicy,
    /// Length of a cache line, in bytes. `line`: `uint16`.
    pub line: u16,
}

impl NumaHmatCacheOptions {
    /// `NumaHmatCacheOptions` with its required members.
    #[inline]
    pub fn new(
        node_id: u32,
        size: u64,
        level: u8,
        associativity: HmatCacheAssociativity,
        policy: HmatCacheWritePolicy,
        line: u16,
    ) -> Self {
        Self {
            node_id,
            size,
            level,
            associativity,
            policy,
            line,
        }
    }
}

impl runtime::Object for NumaHmatCacheOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node-id", &self.node_id);
        writer.member("size", &self.size);
        writer.member("level", &self.level);
        writer.member("associativity", &self.associativity);
        writer.member("policy", &self.policy);
        writer.member("line", &self.line);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node_id: 0,
            size: 0,
            level: 0,
            associativity: HmatCacheAssociativity::None,
            policy: HmatCacheWritePolicy::None,
            line: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "node-id" => members.require(0, &mut value.node_id),
                "size" => members.require(1, &mut value.size),
                "level" => members.require(2, &mut value.level),
                "associativity" => members.require(3, &mut value.associativity),
                "policy" => members.require(4, &mut value.policy),
                "line" => members.require(5, &mut value.line),
                _ => members.skip(),
            }
        }
        members.check(&["node-id", "size", "level", "associativity", "policy", "line"]);
        members.finish(value)
    }
}

runtime::object!(NumaHmatCacheOptions, strict);

/// Speed at which one NUMA node reaches the memory of another, as the guest is told by HMAT.
///
/// The QAPI struct `NumaHmatLBOptions` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// Part of [`NumaOptions`](super::NumaOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatLBOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatLbOptions {
    /// Node with the CPUs that access the memory. `initiator`: `uint16`.
    pub initiator: u16,
    /// Node with the memory. `target`: `uint16`.
    pub target: u16,
    /// Whether the memory or a cache in front of it is meant. `hierarchy`: [`HmatLBMemoryHierarchy`](HmatLbMemoryHierarchy).
    pub hierarchy: HmatLbMemoryHierarchy,
    /// Whether latency or bandwidth is told, and of which accesses. `data-type`: [`HmatLBDataType`](HmatLbDataType).
    pub data_type: HmatLbDataType,
    /// The latency, if `data-type` is one, in ns; if absent, a bandwidth is told. `latency`: `uint64`.
    pub latency: Option<u64>,
    /// The bandwidth, if `data-type` is one, in bytes/s; if absent, a latency is told. `bandwidth`: `size`.
    pub bandwidth: Option<u64>,
}

impl NumaHmatLbOptions {
    /// `NumaHmatLBOptions` with its required members.
    #[inline]
    pub fn new(
        initiator: u16,
        target: u16,
        hierarchy: HmatLbMemoryHierarchy,
        data_type: HmatLbDataType,
    ) -> Self {
        Self {
            initiator,
            target,
            hierarchy,
            data_type,
            latency: None,
            bandwidth: None,
        }
    }
    /// Sets `latency` (`uint64`): the latency, if `data-type` is one, in ns; if absent, a bandwidth is told.
    #[inline]
    pub fn latency(mut self, latency: u64) -> Self {
        self.latency = Some(latency);
        self
    }
    /// Sets `bandwidth` (`size`): the bandwidth, if `data-type` is one, in bytes/s; if absent, a latency is told.
    #[inline]
    pub fn bandwidth(mut self, bandwidth: u64) -> Self {
        self.bandwidth = Some(bandwidth);
        self
    }
}

impl runtime::Object for NumaHmatLbOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("initiator", &self.initiator);
        writer.member("target", &self.target);
        writer.member("hierarchy", &self.hierarchy);
        writer.member("data-type", &self.data_type);
        writer.optional("latency", &self.latency);
        writer.optional("bandwidth", &self.bandwidth);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            initiator: 0,
            target: 0,
            hierarchy: HmatLbMemoryHierarchy::Memory,
            data_type: HmatLbDataType::AccessLatency,
            latency: None,
            bandwidth: None,
        };
        while let Some(member) = members.next() {
            match member {
                "initiator" => members.require(0, &mut value.initiator),
                "target" => members.require(1, &mut value.target),
                "hierarchy" => members.require(2, &mut value.hierarchy),
                "data-type" => members.require(3, &mut value.data_type),
                "latency" => members.fill(&mut value.latency),
                "bandwidth" => members.fill(&mut value.bandwidth),
                _ => members.skip(),
            }
        }
        members.check(&["initiator", "target", "hierarchy", "data-type"]);
        members.finish(value)
    }
}

runtime::object!(NumaHmatLbOptions, strict);

/// A NUMA node of the guest.
///
/// The QAPI struct `NumaNodeOptions` of module `machine`.
///
/// Since QEMU 2.1. Sent.
///
/// Part of [`NumaOptions`](super::NumaOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaNodeOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumaNodeOptions {
    /// Number of the node; if absent, the next free number. `nodeid`: `uint16`.
    pub nodeid: Option<u16>,
    /// Virtual CPUs that belong to the node; QEMU distributes them if absent. `cpus`: `[uint16]`.
    pub cpus: Option<Vec<u16>>,
    /// Memory of the node in bytes, for old machine types; excludes `memdev`; see `memdev` if absent. `mem`: `size`.
    pub mem: Option<u64>,
    /// Id of the memory backend of the node; if one node has it, all need it; see `mem` if absent. `memdev`: `str`.
    pub memdev: Option<String>,
    /// Node whose CPUs are closest to this node's memory; if absent, the node itself, provided that it has CPUs,. `initiator`: `uint16`. Since QEMU 5.0.
    pub initiator: Option<u16>,
}

impl NumaNodeOptions {
    /// `NumaNodeOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            nodeid: None,
            cpus: None,
            mem: None,
            memdev: None,
            initiator: None,
        }
    }
    /// Sets `nodeid` (`uint16`): number of the node; if absent, the next free number.
    #[inline]
    pub fn nodeid(mut self, nodeid: u16) -> Self {
        self.nodeid = Some(nodeid);
        self
    }
    /// Sets `cpus` (`[uint16]`): virtual CPUs that belong to the node; QEMU distributes them if absent.
    pub fn cpus(mut self, cpus: impl IntoIterator<Item = u16>) -> Self {
        self.cpus = Some(runtime::list(cpus));
        self
    }
    /// Sets `mem` (`size`): memory of the node in bytes, for old machine types; excludes `memdev`; see `memdev` if absent.
    #[inline]
    pub fn mem(mut self, mem: u64) -> Self {
        self.mem = Some(mem);
        self
    }
    /// Sets `memdev` (`str`): id of the memory backend of the node; if one node has it, all need it; see `mem` if absent.
    pub fn memdev(mut self, memdev: impl Into<String>) -> Self {
        self.memdev = Some(memdev.into());
        self
    }
    /// Sets `initiator` (`uint16`): node whose CPUs are closest to this node's memory; if absent, the node itself, provided that it has CPUs,. Since QEMU 5.0.
    #[inline]
    pub fn initiator(mut self, initiator: u16) -> Self {
        self.initiator = Some(initiator);
        self
    }
}

runtime::default!(NumaNodeOptions);

impl runtime::Object for NumaNodeOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("nodeid", &self.nodeid);
        writer.optional("cpus", &self.cpus);
        writer.optional("mem", &self.mem);
        writer.optional("memdev", &self.memdev);
        writer.optional("initiator", &self.initiator);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "nodeid" => members.fill(&mut value.nodeid),
                "cpus" => members.fill(&mut value.cpus),
                "mem" => members.fill(&mut value.mem),
                "memdev" => members.fill(&mut value.memdev),
                "initiator" => members.fill(&mut value.initiator),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NumaNodeOptions, strict);

/// One statement about the NUMA topology of the guest.
///
/// The QAPI union `NumaOptions` of module `machine`.
///
/// Since QEMU 2.1. Sent.
///
/// Argument of [`set-numa-node`](super::super::commands::SetNumaNode).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NumaOptions {
    /// A node. `node`.
    Node(NumaNodeOptions),
    /// The distance between two nodes. `dist`. Since QEMU 2.10.
    Dist(NumaDistOptions),
    /// The node of CPUs. `cpu`. Since QEMU 2.10.
    Cpu(NumaCpuOptions),
    /// Latency or bandwidth between two nodes. `hmat-lb`. Since QEMU 5.0.
    HmatLb(NumaHmatLbOptions),
    /// A cache in front of a node's memory. `hmat-cache`. Since QEMU 5.0.
    HmatCache(NumaHmatCacheOptions),
}

/// Constructors, one for each value of `type`.
impl NumaOptions {
    /// A node. `NumaOptions` with `type` `node`.
    pub fn node(node: impl Into<NumaNodeOptions>) -> Self {
        NumaOptions::Node(node.into())
    }
    /// The distance between two nodes. `NumaOptions` with `type` `dist`. Since QEMU 2.10.
    pub fn dist(dist: impl Into<NumaDistOptions>) -> Self {
        NumaOptions::Dist(dist.into())
    }
    /// The node of CPUs. `NumaOptions` with `type` `cpu`. Since QEMU 2.10.
    pub fn cpu(cpu: impl Into<NumaCpuOptions>) -> Self {
        NumaOptions::Cpu(cpu.into())
    }
    /// Latency or bandwidth between two nodes. `NumaOptions` with `type` `hmat-lb`. Since QEMU 5.0.
    pub fn hmat_lb(hmat_lb: impl Into<NumaHmatLbOptions>) -> Self {
        NumaOptions::HmatLb(hmat_lb.into())
    }
    /// A cache in front of a node's memory. `NumaOptions` with `type` `hmat-cache`. Since QEMU 5.0.
    pub fn hmat_cache(hmat_cache: impl Into<NumaHmatCacheOptions>) -> Self {
        NumaOptions::HmatCache(hmat_cache.into())
    }
}

impl From<NumaNodeOptions> for NumaOptions {
    #[inline]
    fn from(members: NumaNodeOptions) -> Self {
        Self::node(members)
    }
}

impl From<NumaDistOptions> for NumaOptions {
    #[inline]
    fn from(members: NumaDistOptions) -> Self {
        Self::dist(members)
    }
}

impl From<NumaCpuOptions> for NumaOptions {
    #[inline]
    fn from(members: NumaCpuOptions) -> Self {
        Self::cpu(members)
    }
}

impl From<NumaHmatLbOptions> for NumaOptions {
    #[inline]
    fn from(members: NumaHmatLbOptions) -> Self {
        Self::hmat_lb(members)
    }
}

impl From<NumaHmatCacheOptions> for NumaOptions {
    #[inline]
    fn from(members: NumaHmatCacheOptions) -> Self {
        Self::hmat_cache(members)
    }
}

impl NumaOptions {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Node(_) => "node",
            Self::Dist(_) => "dist",
            Self::Cpu(_) => "cpu",
            Self::HmatLb(_) => "hmat-lb",
            Self::HmatCache(_) => "hmat-cache",
        }
    }
}

impl runtime::Branches for NumaOptions {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Node(it) => writer.members(it),
            Self::Dist(it) => writer.members(it),
            Self::Cpu(it) => writer.members(it),
            Self::HmatLb(it) => writer.members(it),
            Self::HmatCache(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "node" => members.read_as(Self::Node),
            "dist" => members.read_as(Self::Dist),
            "cpu" => members.read_as(Self::Cpu),
            "hmat-lb" => members.read_as(Self::HmatLb),
            "hmat-cache" => members.read_as(Self::HmatCache),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(NumaOptions, strict);

/// What is stated about the NUMA topology.
///
/// The QAPI enum `NumaOptionsType` of module `machine`.
///
/// Since QEMU 2.1. Sent.
///
/// Part of [`NumaOptions`](super::NumaOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.NumaOptionsType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NumaOptionsType {
    /// A node. `node`.
    Node,
    /// The distance between two nodes. `dist`. Since QEMU 2.10.
    Dist,
    /// The node of CPUs. `cpu`. Since QEMU 2.10.
    Cpu,
    /// Latency or bandwidth between two nodes. `hmat-lb`. Since QEMU 5.0.
    HmatLb,
    /// A cache in front of a node's memory. `hmat-cache`. Since QEMU 5.0.
    HmatCache,
}

impl NumaOptionsType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Node,
        Self::Dist,
        Self::Cpu,
        Self::HmatLb,
        Self::HmatCache,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Node => "node",
            Self::Dist => "dist",
            Self::Cpu => "cpu",
            Self::HmatLb => "hmat-lb",
            Self::HmatCache => "hmat-cache",
        }
    }
}

runtime::closed_enum!(NumaOptionsType);

/// A DIMM or NVDIMM of the machine.
///
/// The QAPI struct `PCDIMMDeviceInfo` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// Part of [`PcDimmDeviceInfoWrapper`](super::PcDimmDeviceInfoWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.PCDIMMDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PcDimmDeviceInfo {
    /// Id of the device; if absent, it has no id. `id`: `str`.
    pub id: Option<String>,
    /// Where it begins in the guest's physical memory. `addr`: `int`.
    pub addr: i64,
    /// Memory that it provides, in bytes. `size`: `int`.
    pub size: i64,
    /// Number of the slot that it sits in. `slot`: `int`.
    pub slot: i64,
    /// NUMA node that it belongs to. `node`: `int`.
    pub node: i64,
    /// Path of its memory backend in the QOM tree. `memdev`: `str`.
    pub memdev: String,
    /// Whether it was plugged in while the machine ran. `hotplugged`: `bool`.
    pub hotplugged: bool,
    /// Whether it can be unplugged while the machine runs. `hotpluggable`: `bool`.
    pub hotpluggable: bool,
}

impl PcDimmDeviceInfo {
    /// `PCDIMMDeviceInfo` with its required members.
    #[must_use]
    pub fn new(
        addr: i64,
        size: i64,
        slot: i64,
        node: i64,
        memdev: impl Into<String>,
        hotplugged: bool,
        hotpluggable: bool,
    ) -> Self {
        Self {
            id: None,
            addr,
            size,
            slot,
            node,
            memdev: memdev.into(),
            hotplugged,
            hotpluggable,
        }
    }
}

impl runtime::Object for PcDimmDeviceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("id", &self.id);
        writer.member("addr", &self.addr);
        writer.member("size", &self.size);
        writer.member("slot", &self.slot);
        writer.member("node", &self.node);
        writer.member("memdev", &self.memdev);
        writer.member("hotplugged", &self.hotplugged);
        writer.member("hotpluggable", &self.hotpluggable);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: None,
            addr: 0,
            size: 0,
            slot: 0,
            node: 0,
            memdev: String::new(),
            hotplugged: false,
            hotpluggable: false,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut value.id),
                "addr" => members.require(0, &mut value.addr),
                "size" => members.require(1, &mut value.size),
                "slot" => members.require(2, &mut value.slot),
                "node" => members.require(3, &mut value.node),
                "memdev" => members.require(4, &mut value.memdev),
                "hotplugged" => members.require(5, &mut value.hotplugged),
                "hotpluggable" => members.require(6, &mut value.hotpluggable),
                _ => members.skip(),
            }
        }
        members
            .check(
                &["addr", "size", "slot", "node", "memdev", "hotplugged", "hotpluggable"],
            );
        members.finish(value)
    }
}

runtime::object!(PcDimmDeviceInfo);

/// A DIMM or NVDIMM, nested under `data`.
///
/// The QAPI struct `PCDIMMDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// Part of [`MemoryDeviceInfo`](super::MemoryDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.PCDIMMDeviceInfoWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PcDimmDeviceInfoWrapper {
    /// The device. `data`: [`PCDIMMDeviceInfo`](PcDimmDeviceInfo).
    pub data: PcDimmDeviceInfo,
}

impl PcDimmDeviceInfoWrapper {
    /// `PCDIMMDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<PcDimmDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for PcDimmDeviceInfoWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<PcDimmDeviceInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(PcDimmDeviceInfoWrapper);

/// What this QEMU emulates.
///
/// The QAPI struct `QemuTargetInfo` of module `machine`.
///
/// Since QEMU 1.2. Received.
///
/// Returned by [`query-target`](super::super::commands::QueryTarget).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.QemuTargetInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QemuTargetInfo {
    /// The architecture. `arch`: [`SysEmuTarget`].
    pub arch: SysEmuTarget,
}

impl QemuTargetInfo {
    /// `QemuTargetInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(arch: SysEmuTarget) -> Self {
        Self { arch }
    }
}

impl runtime::Object for QemuTargetInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("arch", &self.arch);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            arch: SysEmuTarget::Aarch64,
        };
        while let Some(member) = members.next() {
            match member {
                "arch" => members.require(0, &mut value.arch),
                _ => members.skip(),
            }
        }
        members.check(&["arch"]);
        members.finish(value)
    }
}

runtime::object!(QemuTargetInfo);

/// What an s390x CPU does.
///
/// The QAPI enum `S390CpuState` of module `machine`.
///
/// Since QEMU 2.12. Received.
///
/// Part of [`CpuInfoS390`](super::CpuInfoS390).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.S390CpuState)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum S390CpuState {
    /// Has not been set up yet. `uninitialized`.
    Uninitialized,
    /// Is halted and runs nothing. `stopped`.
    Stopped,
    /// Has met a machine check that stops it for good. `check-stop`.
    CheckStop,
    /// Runs or waits for an interrupt. `operating`.
    Operating,
    /// Loads its initial program. `load`.
    Load,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl S390CpuState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Uninitialized,
        Self::Stopped,
        Self::CheckStop,
        Self::Operating,
        Self::Load,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Uninitialized => "uninitialized",
            Self::Stopped => "stopped",
            Self::CheckStop => "check-stop",
            Self::Operating => "operating",
            Self::Load => "load",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(S390CpuState);

/// CPU topology of a machine; what is left out follows from the rest.
///
/// The QAPI struct `SMPConfiguration` of module `machine`.
///
/// Since QEMU 6.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SMPConfiguration)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmpConfiguration {
    /// Virtual CPUs that are there at the start; if absent, computed from the rest. `cpus`: `int`.
    pub cpus: Option<i64>,
    /// Drawers of the machine, on s390x; 1 if absent. `drawers`: `int`. Since QEMU 8.2.
    pub drawers: Option<i64>,
    /// Books in each drawer, on s390x; 1 if absent. `books`: `int`. Since QEMU 8.2.
    pub books: Option<i64>,
    /// Sockets in the level above them; if absent, computed from the rest. `sockets`: `int`.
    pub sockets: Option<i64>,
    /// Dies in each socket; 1 if absent. `dies`: `int`.
    pub dies: Option<i64>,
    /// Clusters in each die or socket; 1 if absent. `clusters`: `int`. Since QEMU 7.0.
    pub clusters: Option<i64>,
    /// Modules in each cluster or die; 1 if absent. `modules`: `int`. Since QEMU 9.1.
    pub modules: Option<i64>,
    /// Cores in the level above them; if absent, computed from the rest. `cores`: `int`.
    pub cores: Option<i64>,
    /// Hardware threads in each core; if absent, computed from the rest. `threads`: `int`.
    pub threads: Option<i64>,
    /// Virtual CPUs that there can be after hotplug; if absent, computed from the rest. `maxcpus`: `int`.
    pub maxcpus: Option<i64>,
}

impl SmpConfiguration {
    /// `SMPConfiguration` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            cpus: None,
            drawers: None,
            books: None,
            sockets: None,
            dies: None,
            clusters: None,
            modules: None,
            cores: None,
            threads: None,
            maxcpus: None,
        }
    }
    /// Sets `cpus` (`int`): virtual CPUs that are there at the start; if absent, computed from the rest.
    #[must_use]
    #[inline]
    pub fn cpus(mut self, cpus: i64) -> Self {
        self.cpus = Some(cpus);
        self
    }
    /// Sets `drawers` (`int`): drawers of the machine, on s390x; 1 if absent. Since QEMU 8.2.
    #[must_use]
    #[inline]
    pub fn drawers(mut self, drawers: i64) -> Self {
        self.drawers = Some(drawers);
        self
    }
    /// Sets `books` (`int`): books in each drawer, on s390x; 1 if absent. Since QEMU 8.2.
    #[must_use]
    #[inline]
    pub fn books(mut self, books: i64) -> Self {
        self.books = Some(books);
        self
    }
    /// Sets `sockets` (`int`): sockets in the level above them; if absent, computed from the rest.
    #[must_use]
    #[inline]
    pub fn sockets(mut self, sockets: i64) -> Self {
        self.sockets = Some(sockets);
        self
    }
    /// Sets `dies` (`int`): dies in each socket; 1 if absent.
    #[must_use]
    #[inline]
    pub fn dies(mut self, dies: i64) -> Self {
        self.dies = Some(dies);
        self
    }
    /// Sets `clusters` (`int`): clusters in each die or socket; 1 if absent. Since QEMU 7.0.
    #[must_use]
    #[inline]
    pub fn clusters(mut self, clusters: i64) -> Self {
        self.clusters = Some(clusters);
        self
    }
    /// Sets `modules` (`int`): modules in each cluster or die; 1 if absent. Since QEMU 9.1.
    #[must_use]
    #[inline]
    pub fn modules(mut self, modules: i64) -> Self {
        self.modules = Some(modules);
        self
    }
    /// Sets `cores` (`int`): cores in the level above them; if absent, computed from the rest.
    #[must_use]
    #[inline]
    pub fn cores(mut self, cores: i64) -> Self {
        self.cores = Some(cores);
        self
    }
    /// Sets `threads` (`int`): hardware threads in each core; if absent, computed from the rest.
    #[must_use]
    #[inline]
    pub fn threads(mut self, threads: i64) -> Self {
        self.threads = Some(threads);
        self
    }
    /// Sets `maxcpus` (`int`): virtual CPUs that there can be after hotplug; if absent, computed from the rest.
    #[must_use]
    #[inline]
    pub fn maxcpus(mut self, maxcpus: i64) -> Self {
        self.maxcpus = Some(maxcpus);
        self
    }
}

runtime::default!(SmpConfiguration);

impl runtime::Object for SmpConfiguration {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("cpus", &self.cpus);
        writer.optional("drawers", &self.drawers);
        writer.optional("books", &self.books);
        writer.optional("sockets", &self.sockets);
        writer.optional("dies", &self.dies);
        writer.optional("clusters", &self.clusters);
        writer.optional("modules", &self.modules);
        writer.optional("cores", &self.cores);
        writer.optional("threads", &self.threads);
        writer.optional("maxcpus", &self.maxcpus);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "cpus" => members.fill(&mut value.cpus),
                "drawers" => members.fill(&mut value.drawers),
                "books" => members.fill(&mut value.books),
                "sockets" => members.fill(&mut value.sockets),
                "dies" => members.fill(&mut value.dies),
                "clusters" => members.fill(&mut value.clusters),
                "modules" => members.fill(&mut value.modules),
                "cores" => members.fill(&mut value.cores),
                "threads" => members.fill(&mut value.threads),
                "maxcpus" => members.fill(&mut value.maxcpus),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(SmpConfiguration);

/// A section of memory for SGX enclaves, as the machine is given it.
///
/// The QAPI struct `SgxEPC` of module `machine`.
///
/// Since QEMU 6.2. No command or event uses it.
///
/// Part of [`SgxEpcProperties`](super::SgxEpcProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPC)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxEpc {
    /// Id of its memory backend, of the type memory-backend-epc. `memdev`: `str`.
    pub memdev: String,
    /// NUMA node that it belongs to. `node`: `int`. Since QEMU 7.0.
    pub node: Option<i64>,
}

impl SgxEpc {
    /// `SgxEPC` with its required members.
    #[must_use]
    pub fn new(memdev: impl Into<String>) -> Self {
        Self {
            memdev: memdev.into(),
            node: None,
        }
    }
    /// Sets `node` (`int`): NUMA node that it belongs to. Since QEMU 7.0.
    #[must_use]
    #[inline]
    pub fn node(mut self, node: i64) -> Self {
        self.node = Some(node);
        self
    }
}

impl From<&str> for SgxEpc {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for SgxEpc {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("memdev", &self.memdev);
        writer.optional("node", &self.node);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            memdev: String::new(),
            node: None,
        };
        while let Some(member) = members.next() {
            match member {
                "memdev" => members.require(0, &mut value.memdev),
                "node" => members.fill(&mut value.node),
                _ => members.skip(),
            }
        }
        members.check(&["memdev"]);
        members.finish(value)
    }
}

runtime::object!(SgxEpc);

/// A section of memory for SGX enclaves in the running machine.
///
/// The QAPI struct `SgxEPCDeviceInfo` of module `machine`.
///
/// Since QEMU 6.2. Received.
///
/// Part of [`SgxEpcDeviceInfoWrapper`](super::SgxEpcDeviceInfoWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcDeviceInfo {
    /// Id of the device; if absent, it has no id. `id`: `str`.
    pub id: Option<String>,
    /// Where it begins in the guest's physical memory. `memaddr`: `size`.
    pub memaddr: u64,
    /// Memory that it provides, in bytes. `size`: `size`.
    pub size: u64,
    /// NUMA node that it belongs to. `node`: `int`. Since QEMU 7.0.
    pub node: Option<i64>,
    /// Path of its memory backend in the QOM tree. `memdev`: `str`.
    pub memdev: String,
}

impl SgxEpcDeviceInfo {
    /// `SgxEPCDeviceInfo` with its required members.
    #[must_use]
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        Self {
            id: None,
            memaddr,
            size,
            node: None,
            memdev: memdev.into(),
        }
    }
}

impl runtime::Object for SgxEpcDeviceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("id", &self.id);
        writer.member("memaddr", &self.memaddr);
        writer.member("size", &self.size);
        writer.optional("node", &self.node);
        writer.member("memdev", &self.memdev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: None,
            memaddr: 0,
            size: 0,
            node: None,
            memdev: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut value.id),
                "memaddr" => members.require(0, &mut value.memaddr),
                "size" => members.require(1, &mut value.size),
                "node" => members.fill(&mut value.node),
                "memdev" => members.require(2, &mut value.memdev),
                _ => members.skip(),
            }
        }
        members.check(&["memaddr", "size", "memdev"]);
        members.finish(value)
    }
}

runtime::object!(SgxEpcDeviceInfo);

/// A section of SGX memory, nested under `data`.
///
/// The QAPI struct `SgxEPCDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 6.2. Received.
///
/// Part of [`MemoryDeviceInfo`](super::MemoryDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCDeviceInfoWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcDeviceInfoWrapper {
    /// The section. `data`: [`SgxEPCDeviceInfo`](SgxEpcDeviceInfo).
    pub data: SgxEpcDeviceInfo,
}

impl SgxEpcDeviceInfoWrapper {
    /// `SgxEPCDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<SgxEpcDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for SgxEpcDeviceInfoWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<SgxEpcDeviceInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(SgxEpcDeviceInfoWrapper);

/// Memory for SGX enclaves of a machine.
///
/// The QAPI struct `SgxEPCProperties` of module `machine`.
///
/// Since QEMU 6.2. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcProperties {
    /// The sections. `sgx-epc`: list of [`SgxEPC`](SgxEpc).
    pub sgx_epc: Vec<SgxEpc>,
}

impl SgxEpcProperties {
    /// `SgxEPCProperties` with its required members.
    #[must_use]
    pub fn new(sgx_epc: impl IntoIterator<Item = impl Into<SgxEpc>>) -> Self {
        Self {
            sgx_epc: runtime::list(sgx_epc),
        }
    }
}

impl runtime::Object for SgxEpcProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("sgx-epc", &self.sgx_epc);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { sgx_epc: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "sgx-epc" => members.require(0, &mut value.sgx_epc),
                _ => members.skip(),
            }
        }
        members.check(&["sgx-epc"]);
        members.finish(value)
    }
}

runtime::object!(SgxEpcProperties);

/// Version of the SMBIOS entry point that the guest's firmware gets.
///
/// The QAPI enum `SmbiosEntryPointType` of module `machine`.
///
/// Since QEMU 7.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SmbiosEntryPointType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SmbiosEntryPointType {
    /// SMBIOS 2.1, with 32-bit addresses. `32`.
    _32,
    /// SMBIOS 3.0, with 64-bit addresses. `64`.
    _64,
    /// The 32-bit one if the tables fit, else the 64-bit one. `auto`. Since QEMU 9.0.
    Auto,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SmbiosEntryPointType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::_32, Self::_64, Self::Auto];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::_32 => "32",
            Self::_64 => "64",
            Self::Auto => "auto",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SmbiosEntryPointType);

/// A device with memory that the guest is told to keep for special purposes.
///
/// The QAPI struct `SpMemDeviceInfo` of module `machine`.
///
/// Since QEMU 11.1. Received.
///
/// Part of [`SpMemDeviceInfoWrapper`](super::SpMemDeviceInfoWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SpMemDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpMemDeviceInfo {
    /// Id of the device; if absent, it has no id. `id`: `str`.
    pub id: Option<String>,
    /// Where it begins in the guest's physical memory. `addr`: `size`.
    pub addr: u64,
    /// Memory that it provides, in bytes. `size`: `size`.
    pub size: u64,
    /// NUMA node that it belongs to. `node`: `int`.
    pub node: i64,
    /// Path of its memory backend in the QOM tree. `memdev`: `str`.
    pub memdev: String,
}

impl SpMemDeviceInfo {
    /// `SpMemDeviceInfo` with its required members.
    #[must_use]
    pub fn new(addr: u64, size: u64, node: i64, memdev: impl Into<String>) -> Self {
        Self {
            id: None,
            addr,
            size,
            node,
            memdev: memdev.into(),
        }
    }
}

impl runtime::Object for SpMemDeviceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("id", &self.id);
        writer.member("addr", &self.addr);
        writer.member("size", &self.size);
        writer.member("node", &self.node);
        writer.member("memdev", &self.memdev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: None,
            addr: 0,
            size: 0,
            node: 0,
            memdev: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut value.id),
                "addr" => members.require(0, &mut value.addr),
                "size" => members.require(1, &mut value.size),
                "node" => members.require(2, &mut value.node),
                "memdev" => members.require(3, &mut value.memdev),
                _ => members.skip(),
            }
        }
        members.check(&["addr", "size", "node", "memdev"]);
        members.finish(value)
    }
}

runtime::object!(SpMemDeviceInfo);

/// A device with memory for special purposes, nested under `data`.
///
/// The QAPI struct `SpMemDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 11.1. Received.
///
/// Part of [`MemoryDeviceInfo`](super::MemoryDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SpMemDeviceInfoWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpMemDeviceInfoWrapper {
    /// The device. `data`: [`SpMemDeviceInfo`].
    pub data: SpMemDeviceInfo,
}

impl SpMemDeviceInfoWrapper {
    /// `SpMemDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<SpMemDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for SpMemDeviceInfoWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<SpMemDeviceInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(SpMemDeviceInfoWrapper);

/// Architecture that a QEMU emulates.
///
/// The QAPI enum `SysEmuTarget` of module `machine`.
///
/// Since QEMU 3.0. Received.
///
/// Part of [`CpuInfoFast`](super::CpuInfoFast), [`QemuTargetInfo`](super::QemuTargetInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SysEmuTarget)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SysEmuTarget {
    /// 64-bit Arm. `aarch64`.
    Aarch64,
    /// DEC Alpha. `alpha`.
    Alpha,
    /// 32-bit Arm. `arm`.
    Arm,
    /// 8-bit AVR microcontrollers. `avr`. Since QEMU 5.1.
    Avr,
    /// Qualcomm Hexagon. `hexagon`. Since QEMU 11.0.
    Hexagon,
    /// HP PA-RISC. `hppa`.
    Hppa,
    /// 32-bit x86. `i386`.
    I386,
    /// 64-bit LoongArch. `loongarch64`. Since QEMU 7.1.
    Loongarch64,
    /// Motorola 68000 family and ColdFire. `m68k`.
    M68k,
    /// MicroBlaze, big-endian by default. `microblaze`.
    Microblaze,
    /// 32-bit MIPS, big-endian. `mips`.
    Mips,
    /// 64-bit MIPS, big-endian. `mips64`.
    Mips64,
    /// 64-bit MIPS, little-endian. `mips64el`.
    Mips64el,
    /// 32-bit MIPS, little-endian. `mipsel`.
    Mipsel,
    /// OpenRISC 1000. `or1k`.
    Or1k,
    /// 32-bit PowerPC. `ppc`.
    Ppc,
    /// 64-bit PowerPC, both byte orders. `ppc64`.
    Ppc64,
    /// 32-bit RISC-V. `riscv32`.
    Riscv32,
    /// 64-bit RISC-V. `riscv64`.
    Riscv64,
    /// Renesas RX. `rx`. Since QEMU 5.0.
    Rx,
    /// 64-bit IBM Z mainframes. `s390x`.
    S390x,
    /// SuperH SH-4, little-endian. `sh4`.
    Sh4,
    /// SuperH SH-4, big-endian. `sh4eb`.
    Sh4eb,
    /// 32-bit SPARC. `sparc`.
    Sparc,
    /// 64-bit SPARC. `sparc64`.
    Sparc64,
    /// Infineon TriCore. `tricore`.
    Tricore,
    /// 64-bit x86, which also runs 32-bit guests. `x86_64`.
    X86_64,
    /// Xtensa, little-endian. `xtensa`.
    Xtensa,
    /// Xtensa, big-endian. `xtensaeb`.
    Xtensaeb,
    /// MicroBlaze, little-endian. `microblazeel`. Removed in QEMU 11.0 or 11.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    Microblazeel,
    /// Axis CRIS. `cris`. Removed in QEMU 9.2.
    #[deprecated(note = "removed in QEMU 9.2")]
    Cris,
    /// Altera Nios II. `nios2`. Removed in QEMU 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    Nios2,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SysEmuTarget {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Aarch64,
        Self::Alpha,
        Self::Arm,
        Self::Avr,
        Self::Hexagon,
        Self::Hppa,
        Self::I386,
        Self::Loongarch64,
        Self::M68k,
        Self::Microblaze,
        Self::Mips,
        Self::Mips64,
        Self::Mips64el,
        Self::Mipsel,
        Self::Or1k,
        Self::Ppc,
        Self::Ppc64,
        Self::Riscv32,
        Self::Riscv64,
        Self::Rx,
        Self::S390x,
        Self::Sh4,
        Self::Sh4eb,
        Self::Sparc,
        Self::Sparc64,
        Self::Tricore,
        Self::X86_64,
        Self::Xtensa,
        Self::Xtensaeb,
        Self::Microblazeel,
        Self::Cris,
        Self::Nios2,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aarch64 => "aarch64",
            Self::Alpha => "alpha",
            Self::Arm => "arm",
            Self::Avr => "avr",
            Self::Hexagon => "hexagon",
            Self::Hppa => "hppa",
            Self::I386 => "i386",
            Self::Loongarch64 => "loongarch64",
            Self::M68k => "m68k",
            Self::Microblaze => "microblaze",
            Self::Mips => "mips",
            Self::Mips64 => "mips64",
            Self::Mips64el => "mips64el",
            Self::Mipsel => "mipsel",
            Self::Or1k => "or1k",
            Self::Ppc => "ppc",
            Self::Ppc64 => "ppc64",
            Self::Riscv32 => "riscv32",
            Self::Riscv64 => "riscv64",
            Self::Rx => "rx",
            Self::S390x => "s390x",
            Self::Sh4 => "sh4",
            Self::Sh4eb => "sh4eb",
            Self::Sparc => "sparc",
            Self::Sparc64 => "sparc64",
            Self::Tricore => "tricore",
            Self::X86_64 => "x86_64",
            Self::Xtensa => "xtensa",
            Self::Xtensaeb => "xtensaeb",
            Self::Microblazeel => "microblazeel",
            Self::Cris => "cris",
            Self::Nios2 => "nios2",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SysEmuTarget);

/// The UUID of the machine.
///
/// The QAPI struct `UuidInfo` of module `machine`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-uuid`](super::super::commands::QueryUuid).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.UuidInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UuidInfo {
    /// The UUID as text of hexadecimal digits with dashes. `UUID`: `str`.
    pub uuid: String,
}

impl UuidInfo {
    /// `UuidInfo` with its required members.
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

impl runtime::Object for UuidInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("UUID", &self.uuid);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { uuid: String::new() };
        while let Some(member) = members.next() {
            match member {
                "UUID" => members.require(0, &mut value.uuid),
                _ => members.skip(),
            }
        }
        members.check(&["UUID"]);
        members.finish(value)
    }
}

runtime::object!(UuidInfo);

/// A virtio-mem device, whose memory grows and shrinks in steps of one block.
///
/// The QAPI struct `VirtioMEMDeviceInfo` of module `machine`.
///
/// Since QEMU 5.1. Received.
///
/// Part of [`VirtioMemDeviceInfoWrapper`](super::VirtioMemDeviceInfoWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioMEMDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioMemDeviceInfo {
    /// Id of the device; if absent, it has no id. `id`: `str`.
    pub id: Option<String>,
    /// Where its range begins in the guest's physical memory. `memaddr`: `size`.
    pub memaddr: u64,
    /// Memory that it was last asked to provide, in bytes. `requested-size`: `size`.
    pub requested_size: u64,
    /// Memory that it provides at present, in bytes. `size`: `size`.
    pub size: u64,
    /// Most memory that it can provide, in bytes. `max-size`: `size`.
    pub max_size: u64,
    /// Step in which its memory changes, in bytes. `block-size`: `size`.
    pub block_size: u64,
    /// NUMA node that it belongs to. `node`: `int`.
    pub node: i64,
    /// Path of its memory backend in the QOM tree. `memdev`: `str`.
    pub memdev: String,
}

impl VirtioMemDeviceInfo {
    /// `VirtioMEMDeviceInfo` with its required members.
    #[must_use]
    pub fn new(
        memaddr: u64,
        requested_size: u64,
        size: u64,
        max_size: u64,
        block_size: u64,
        node: i64,
        memdev: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            memaddr,
            requested_size,
            size,
            max_size,
            block_size,
            node,
            memdev: memdev.into(),
        }
    }
}

impl runtime::Object for VirtioMemDeviceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("id", &self.id);
        writer.member("memaddr", &self.memaddr);
        writer.member("requested-size", &self.requested_size);
        writer.member("size", &self.size);
        writer.member("max-size", &self.max_size);
        writer.member("block-size", &self.block_size);
        writer.member("node", &self.node);
        writer.member("memdev", &self.memdev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: None,
            memaddr: 0,
            requested_size: 0,
            size: 0,
            max_size: 0,
            block_size: 0,
            node: 0,
            memdev: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut value.id),
                "memaddr" => members.require(0, &mut value.memaddr),
                "requested-size" => members.require(1, &mut value.requested_size),
                "size" => members.require(2, &mut value.size),
                "max-size" => members.require(3, &mut value.max_size),
                "block-size" => members.require(4, &mut value.block_size),
                "node" => members.require(5, &mut value.node),
                "memdev" => members.require(6, &mut value.memdev),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "memaddr",
                    "requested-size",
                    "size",
                    "max-size",
                    "block-size",
                    "node",
                    "memdev",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(VirtioMemDeviceInfo);

/// A virtio-mem device, nested under `data`.
///
/// The QAPI struct `VirtioMEMDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// Part of [`MemoryDeviceInfo`](super::MemoryDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioMEMDeviceInfoWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioMemDeviceInfoWrapper {
    /// The device. `data`: [`VirtioMEMDeviceInfo`](VirtioMemDeviceInfo).
    pub data: VirtioMemDeviceInfo,
}

impl VirtioMemDeviceInfoWrapper {
    /// `VirtioMEMDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<VirtioMemDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for VirtioMemDeviceInfoWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<VirtioMemDeviceInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(VirtioMemDeviceInfoWrapper);

/// A virtio-pmem device.
///
/// The QAPI struct `VirtioPMEMDeviceInfo` of module `machine`.
///
/// Since QEMU 4.1. Received.
///
/// Part of [`VirtioPmemDeviceInfoWrapper`](super::VirtioPmemDeviceInfoWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioPMEMDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioPmemDeviceInfo {
    /// Id of the device; if absent, it has no id. `id`: `str`.
    pub id: Option<String>,
    /// Where it begins in the guest's physical memory. `memaddr`: `size`.
    pub memaddr: u64,
    /// Memory that it provides, in bytes. `size`: `size`.
    pub size: u64,
    /// Path of its memory backend in the QOM tree. `memdev`: `str`.
    pub memdev: String,
}

impl VirtioPmemDeviceInfo {
    /// `VirtioPMEMDeviceInfo` with its required members.
    #[must_use]
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        Self {
            id: None,
            memaddr,
            size,
            memdev: memdev.into(),
        }
    }
}

impl runtime::Object for VirtioPmemDeviceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("id", &self.id);
        writer.member("memaddr", &self.memaddr);
        writer.member("size", &self.size);
        writer.member("memdev", &self.memdev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: None,
            memaddr: 0,
            size: 0,
            memdev: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut value.id),
                "memaddr" => members.require(0, &mut value.memaddr),
                "size" => members.require(1, &mut value.size),
                "memdev" => members.require(2, &mut value.memdev),
                _ => members.skip(),
            }
        }
        members.check(&["memaddr", "size", "memdev"]);
        members.finish(value)
    }
}

runtime::object!(VirtioPmemDeviceInfo);

/// A virtio-pmem device, nested under `data`.
///
/// The QAPI struct `VirtioPMEMDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// Part of [`MemoryDeviceInfo`](super::MemoryDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioPMEMDeviceInfoWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioPmemDeviceInfoWrapper {
    /// The device. `data`: [`VirtioPMEMDeviceInfo`](VirtioPmemDeviceInfo).
    pub data: VirtioPmemDeviceInfo,
}

impl VirtioPmemDeviceInfoWrapper {
    /// `VirtioPMEMDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<VirtioPmemDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for VirtioPmemDeviceInfoWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<VirtioPmemDeviceInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(VirtioPmemDeviceInfoWrapper);

/// A register of a CPUID leaf, with a bit for each feature of an x86 CPU.
///
/// The QAPI struct `X86CPUFeatureWordInfo` of module `machine`.
///
/// Since QEMU 1.5. No command or event uses it.
///
/// Part of [`DummyForceArrays`](super::DummyForceArrays).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.X86CPUFeatureWordInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct X86CpuFeatureWordInfo {
    /// Number of the CPUID leaf. `cpuid-input-eax`: `int`.
    pub cpuid_input_eax: i64,
    /// Number of the subleaf; if absent, the leaf has no subleaves. `cpuid-input-ecx`: `int`.
    pub cpuid_input_ecx: Option<i64>,
    /// Register in which CPUID returns the bits. `cpuid-register`: [`X86CPURegister32`](X86CpuRegister32).
    pub cpuid_register: X86CpuRegister32,
    /// The bits of the register. `features`: `int`.
    pub features: i64,
}

impl X86CpuFeatureWordInfo {
    /// `X86CPUFeatureWordInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        cpuid_input_eax: i64,
        cpuid_register: X86CpuRegister32,
        features: i64,
    ) -> Self {
        Self {
            cpuid_input_eax,
            cpuid_input_ecx: None,
            cpuid_register,
            features,
        }
    }
    /// Sets `cpuid-input-ecx` (`int`): number of the subleaf; if absent, the leaf has no subleaves.
    #[must_use]
    #[inline]
    pub fn cpuid_input_ecx(mut self, cpuid_input_ecx: i64) -> Self {
        self.cpuid_input_ecx = Some(cpuid_input_ecx);
        self
    }
}

impl runtime::Object for X86CpuFeatureWordInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cpuid-input-eax", &self.cpuid_input_eax);
        writer.optional("cpuid-input-ecx", &self.cpuid_input_ecx);
        writer.member("cpuid-register", &self.cpuid_register);
        writer.member("features", &self.features);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cpuid_input_eax: 0,
            cpuid_input_ecx: None,
            cpuid_register: X86CpuRegister32::Eax,
            features: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "cpuid-input-eax" => members.require(0, &mut value.cpuid_input_eax),
                "cpuid-input-ecx" => members.fill(&mut value.cpuid_input_ecx),
                "cpuid-register" => members.require(1, &mut value.cpuid_register),
                "features" => members.require(2, &mut value.features),
                _ => members.skip(),
            }
        }
        members.check(&["cpuid-input-eax", "cpuid-register", "features"]);
        members.finish(value)
    }
}

runtime::object!(X86CpuFeatureWordInfo);

/// A 32-bit register of an x86 CPU.
///
/// The QAPI enum `X86CPURegister32` of module `machine`.
///
/// Since QEMU 1.5. No command or event uses it.
///
/// Part of [`X86CpuFeatureWordInfo`](super::X86CpuFeatureWordInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.X86CPURegister32)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum X86CpuRegister32 {
    /// Register EAX. `EAX`.
    Eax,
    /// Register EBX. `EBX`.
    Ebx,
    /// Register ECX. `ECX`.
    Ecx,
    /// Register EDX. `EDX`.
    Edx,
    /// Register ESP, the stack pointer. `ESP`.
    Esp,
    /// Register EBP, the frame pointer. `EBP`.
    Ebp,
    /// Register ESI. `ESI`.
    Esi,
    /// Register EDI. `EDI`.
    Edi,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl X86CpuRegister32 {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Eax,
        Self::Ebx,
        Self::Ecx,
        Self::Edx,
        Self::Esp,
        Self::Ebp,
        Self::Esi,
        Self::Edi,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eax => "EAX",
            Self::Ebx => "EBX",
            Self::Ecx => "ECX",
            Self::Edx => "EDX",
            Self::Esp => "ESP",
            Self::Ebp => "EBP",
            Self::Esi => "ESI",
            Self::Edi => "EDI",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(X86CpuRegister32);

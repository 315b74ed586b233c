// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{HostMemPolicy, S390CpuEntitlement};
use ::qmp::runtime;

/// The QAPI struct `BalloonInfo` of module `machine`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.BalloonInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BalloonInfo {
    /// `actual`: `int`.
    pub actual: i64,
}

impl BalloonInfo {
    /// `BalloonInfo` with its required members.
    #[must_use]
    pub fn new(actual: i64) -> Self {
        Self { actual }
    }
}

impl runtime::Encode for BalloonInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("actual", &self.actual)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BalloonInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut actual = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "actual" => actual = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { actual: runtime::required(actual, "actual")? })
    }
}

runtime::object!(BalloonInfo);

/// The QAPI struct `BootConfiguration` of module `machine`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.BootConfiguration)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BootConfiguration {
    /// `order`: `str`.
    pub order: Option<String>,
    /// `once`: `str`.
    pub once: Option<String>,
    /// `menu`: `bool`.
    pub menu: Option<bool>,
    /// `splash`: `str`.
    pub splash: Option<String>,
    /// `splash-time`: `int`.
    pub splash_time: Option<i64>,
    /// `reboot-timeout`: `int`.
    pub reboot_timeout: Option<i64>,
    /// `strict`: `bool`.
    pub strict: Option<bool>,
}

impl BootConfiguration {
    /// `BootConfiguration` with its required members.
    #[must_use]
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
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }
    /// Sets `once`.
    #[must_use]
    pub fn once(mut self, once: impl Into<String>) -> Self {
        self.once = Some(once.into());
        self
    }
    /// Sets `menu`.
    #[must_use]
    pub fn menu(mut self, menu: bool) -> Self {
        self.menu = Some(menu);
        self
    }
    /// Sets `splash`.
    #[must_use]
    pub fn splash(mut self, splash: impl Into<String>) -> Self {
        self.splash = Some(splash.into());
        self
    }
    /// Sets `splash-time`.
    #[must_use]
    pub fn splash_time(mut self, splash_time: i64) -> Self {
        self.splash_time = Some(splash_time);
        self
    }
    /// Sets `reboot-timeout`.
    #[must_use]
    pub fn reboot_timeout(mut self, reboot_timeout: i64) -> Self {
        self.reboot_timeout = Some(reboot_timeout);
        self
    }
    /// Sets `strict`.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }
}

impl runtime::Encode for BootConfiguration {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "order", &self.order)?;
        runtime::optional(map, "once", &self.once)?;
        runtime::optional(map, "menu", &self.menu)?;
        runtime::optional(map, "splash", &self.splash)?;
        runtime::optional(map, "splash-time", &self.splash_time)?;
        runtime::optional(map, "reboot-timeout", &self.reboot_timeout)?;
        runtime::optional(map, "strict", &self.strict)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BootConfiguration {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut order = None;
        let mut once = None;
        let mut menu = None;
        let mut splash = None;
        let mut splash_time = None;
        let mut reboot_timeout = None;
        let mut strict = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "order" => order = Some(map.next_value()?),
                "once" => once = Some(map.next_value()?),
                "menu" => menu = Some(map.next_value()?),
                "splash" => splash = Some(map.next_value()?),
                "splash-time" => splash_time = Some(map.next_value()?),
                "reboot-timeout" => reboot_timeout = Some(map.next_value()?),
                "strict" => strict = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { order, once, menu, splash, splash_time, reboot_timeout, strict })
    }
}

runtime::object!(BootConfiguration);

/// The QAPI struct `CXLFMWProperties` of module `machine`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CXLFMWProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlfmwProperties {
    /// `cxl-fmw`: `[CXLFixedMemoryWindowOptions]`.
    pub cxl_fmw: Vec<CxlFixedMemoryWindowOptions>,
}

impl CxlfmwProperties {
    /// `CXLFMWProperties` with its required members.
    #[must_use]
    pub fn new(cxl_fmw: impl IntoIterator<Item = impl Into<CxlFixedMemoryWindowOptions>>) -> Self {
        Self { cxl_fmw: cxl_fmw.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for CxlfmwProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cxl-fmw", &self.cxl_fmw)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CxlfmwProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cxl_fmw = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cxl-fmw" => cxl_fmw = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { cxl_fmw: runtime::required(cxl_fmw, "cxl-fmw")? })
    }
}

runtime::object!(CxlfmwProperties);

/// The QAPI struct `CXLFixedMemoryWindowOptions` of module `machine`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CXLFixedMemoryWindowOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlFixedMemoryWindowOptions {
    /// `size`: `size`.
    pub size: u64,
    /// `interleave-granularity`: `size`.
    pub interleave_granularity: Option<u64>,
    /// `targets`: `[str]`.
    pub targets: Vec<String>,
}

impl CxlFixedMemoryWindowOptions {
    /// `CXLFixedMemoryWindowOptions` with its required members.
    #[must_use]
    pub fn new(size: u64, targets: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            size,
            interleave_granularity: None,
            targets: targets.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `interleave-granularity`.
    #[must_use]
    pub fn interleave_granularity(mut self, interleave_granularity: u64) -> Self {
        self.interleave_granularity = Some(interleave_granularity);
        self
    }
}

impl runtime::Encode for CxlFixedMemoryWindowOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "interleave-granularity", &self.interleave_granularity)?;
        map.serialize_entry("targets", &self.targets)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CxlFixedMemoryWindowOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut size = None;
        let mut interleave_granularity = None;
        let mut targets = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "size" => size = Some(map.next_value()?),
                "interleave-granularity" => {
                    interleave_granularity = Some(map.next_value()?);
                }
                "targets" => targets = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            size: runtime::required(size, "size")?,
            interleave_granularity,
            targets: runtime::required(targets, "targets")?,
        })
    }
}

runtime::object!(CxlFixedMemoryWindowOptions);

/// The QAPI struct `CompatProperty` of module `machine`.
///
/// Since QEMU 9.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CompatProperty)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompatProperty {
    /// `qom-type`: `str`.
    pub qom_type: String,
    /// `property`: `str`.
    pub property: String,
    /// `value`: `str`.
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
        Self { qom_type: qom_type.into(), property: property.into(), value: value.into() }
    }
}

impl runtime::Encode for CompatProperty {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("qom-type", &self.qom_type)?;
        map.serialize_entry("property", &self.property)?;
        map.serialize_entry("value", &self.value)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CompatProperty {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut qom_type = None;
        let mut property = None;
        let mut value = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "qom-type" => qom_type = Some(map.next_value()?),
                "property" => property = Some(map.next_value()?),
                "value" => value = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            qom_type: runtime::required(qom_type, "qom-type")?,
            property: runtime::required(property, "property")?,
            value: runtime::required(value, "value")?,
        })
    }
}

runtime::object!(CompatProperty);

/// The QAPI struct `CpuDefinitionInfo` of module `machine`.
///
/// Since QEMU 1.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuDefinitionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuDefinitionInfo {
    /// `name`: `str`.
    pub name: String,
    /// `migration-safe`: `bool`. Since QEMU 2.8.
    pub migration_safe: Option<bool>,
    /// `static`: `bool`. Since QEMU 2.8.
    pub static_: bool,
    /// `unavailable-features`: `[str]`. Since QEMU 2.8.
    pub unavailable_features: Option<Vec<String>>,
    /// `typename`: `str`. Since QEMU 2.9.
    pub typename: String,
    /// `alias-of`: `str`. Since QEMU 4.1.
    pub alias_of: Option<String>,
    /// `deprecated`: `bool`. Since QEMU 5.2.
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

impl runtime::Encode for CpuDefinitionInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "migration-safe", &self.migration_safe)?;
        map.serialize_entry("static", &self.static_)?;
        runtime::optional(map, "unavailable-features", &self.unavailable_features)?;
        map.serialize_entry("typename", &self.typename)?;
        runtime::optional(map, "alias-of", &self.alias_of)?;
        map.serialize_entry("deprecated", &self.deprecated)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CpuDefinitionInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut migration_safe = None;
        let mut static_ = None;
        let mut unavailable_features = None;
        let mut typename = None;
        let mut alias_of = None;
        let mut deprecated = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "migration-safe" => migration_safe = Some(map.next_value()?),
                "static" => static_ = Some(map.next_value()?),
                "unavailable-features" => unavailable_features = Some(map.next_value()?),
                "typename" => typename = Some(map.next_value()?),
                "alias-of" => alias_of = Some(map.next_value()?),
                "deprecated" => deprecated = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            migration_safe,
            static_: runtime::required(static_, "static")?,
            unavailable_features,
            typename: runtime::required(typename, "typename")?,
            alias_of,
            deprecated: runtime::required(deprecated, "deprecated")?,
        })
    }
}

runtime::object!(CpuDefinitionInfo);

/// The QAPI union `CpuInfoFast` of module `machine`.
///
/// Since QEMU 2.12. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoFast)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoFast {
    /// `cpu-index`: `int`.
    pub cpu_index: i64,
    /// `qom-type`: `str`. Since QEMU 10.1.
    pub qom_type: Option<String>,
    /// `qom-path`: `str`.
    pub qom_path: String,
    /// `thread-id`: `int`.
    pub thread_id: i64,
    /// `props`: `CpuInstanceProperties`.
    pub props: Option<CpuInstanceProperties>,
    /// `target`: which branch, and its members.
    pub target: CpuInfoFastBranch,
}

/// The branches of [`CpuInfoFast`], by the value of `target`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuInfoFastBranch {
    /// `aarch64`.
    Aarch64,
    /// `alpha`.
    Alpha,
    /// `arm`.
    Arm,
    /// `avr`. Since QEMU 5.1.
    Avr,
    /// `hppa`.
    Hppa,
    /// `i386`.
    I386,
    /// `loongarch64`. Since QEMU 7.1.
    Loongarch64,
    /// `m68k`.
    M68k,
    /// `microblaze`.
    Microblaze,
    /// `microblazeel`.
    Microblazeel,
    /// `mips`.
    Mips,
    /// `mips64`.
    Mips64,
    /// `mips64el`.
    Mips64el,
    /// `mipsel`.
    Mipsel,
    /// `or1k`.
    Or1k,
    /// `ppc`.
    Ppc,
    /// `ppc64`.
    Ppc64,
    /// `riscv32`.
    Riscv32,
    /// `riscv64`.
    Riscv64,
    /// `rx`. Since QEMU 5.0.
    Rx,
    /// `s390x`.
    S390x(CpuInfoS390),
    /// `sh4`.
    Sh4,
    /// `sh4eb`.
    Sh4eb,
    /// `sparc`.
    Sparc,
    /// `sparc64`.
    Sparc64,
    /// `tricore`.
    Tricore,
    /// `x86_64`.
    X86_64,
    /// `xtensa`.
    Xtensa,
    /// `xtensaeb`.
    Xtensaeb,
    /// `cris`. Removed in 9.2 or 10.0.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    Cris,
    /// `nios2`. Removed in 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    Nios2,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl CpuInfoFast {
    /// `CpuInfoFast` with `target` `aarch64`.
    #[must_use]
    pub fn aarch64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Aarch64,
        }
    }
    /// `CpuInfoFast` with `target` `alpha`.
    #[must_use]
    pub fn alpha(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Alpha,
        }
    }
    /// `CpuInfoFast` with `target` `arm`.
    #[must_use]
    pub fn arm(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Arm,
        }
    }
    /// `CpuInfoFast` with `target` `avr`.
    #[must_use]
    pub fn avr(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Avr,
        }
    }
    /// `CpuInfoFast` with `target` `hppa`.
    #[must_use]
    pub fn hppa(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Hppa,
        }
    }
    /// `CpuInfoFast` with `target` `i386`.
    #[must_use]
    pub fn i386(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::I386,
        }
    }
    /// `CpuInfoFast` with `target` `loongarch64`.
    #[must_use]
    pub fn loongarch64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Loongarch64,
        }
    }
    /// `CpuInfoFast` with `target` `m68k`.
    #[must_use]
    pub fn m68k(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::M68k,
        }
    }
    /// `CpuInfoFast` with `target` `microblaze`.
    #[must_use]
    pub fn microblaze(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Microblaze,
        }
    }
    /// `CpuInfoFast` with `target` `microblazeel`.
    #[must_use]
    pub fn microblazeel(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Microblazeel,
        }
    }
    /// `CpuInfoFast` with `target` `mips`.
    #[must_use]
    pub fn mips(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Mips,
        }
    }
    /// `CpuInfoFast` with `target` `mips64`.
    #[must_use]
    pub fn mips64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Mips64,
        }
    }
    /// `CpuInfoFast` with `target` `mips64el`.
    #[must_use]
    pub fn mips64el(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Mips64el,
        }
    }
    /// `CpuInfoFast` with `target` `mipsel`.
    #[must_use]
    pub fn mipsel(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Mipsel,
        }
    }
    /// `CpuInfoFast` with `target` `or1k`.
    #[must_use]
    pub fn or1k(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Or1k,
        }
    }
    /// `CpuInfoFast` with `target` `ppc`.
    #[must_use]
    pub fn ppc(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Ppc,
        }
    }
    /// `CpuInfoFast` with `target` `ppc64`.
    #[must_use]
    pub fn ppc64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Ppc64,
        }
    }
    /// `CpuInfoFast` with `target` `riscv32`.
    #[must_use]
    pub fn riscv32(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Riscv32,
        }
    }
    /// `CpuInfoFast` with `target` `riscv64`.
    #[must_use]
    pub fn riscv64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Riscv64,
        }
    }
    /// `CpuInfoFast` with `target` `rx`.
    #[must_use]
    pub fn rx(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Rx,
        }
    }
    /// `CpuInfoFast` with `target` `s390x`.
    #[must_use]
    pub fn s390x(
        cpu_index: i64,
        qom_path: impl Into<String>,
        thread_id: i64,
        s390x: impl Into<CpuInfoS390>,
    ) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::S390x(s390x.into()),
        }
    }
    /// `CpuInfoFast` with `target` `sh4`.
    #[must_use]
    pub fn sh4(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Sh4,
        }
    }
    /// `CpuInfoFast` with `target` `sh4eb`.
    #[must_use]
    pub fn sh4eb(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Sh4eb,
        }
    }
    /// `CpuInfoFast` with `target` `sparc`.
    #[must_use]
    pub fn sparc(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Sparc,
        }
    }
    /// `CpuInfoFast` with `target` `sparc64`.
    #[must_use]
    pub fn sparc64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Sparc64,
        }
    }
    /// `CpuInfoFast` with `target` `tricore`.
    #[must_use]
    pub fn tricore(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Tricore,
        }
    }
    /// `CpuInfoFast` with `target` `x86_64`.
    #[must_use]
    pub fn x86_64(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::X86_64,
        }
    }
    /// `CpuInfoFast` with `target` `xtensa`.
    #[must_use]
    pub fn xtensa(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Xtensa,
        }
    }
    /// `CpuInfoFast` with `target` `xtensaeb`.
    #[must_use]
    pub fn xtensaeb(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Xtensaeb,
        }
    }
    /// `CpuInfoFast` with `target` `cris`.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    #[must_use]
    pub fn cris(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Cris,
        }
    }
    /// `CpuInfoFast` with `target` `nios2`.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[must_use]
    pub fn nios2(cpu_index: i64, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: CpuInfoFastBranch::Nios2,
        }
    }
}

impl runtime::Encode for CpuInfoFast {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cpu-index", &self.cpu_index)?;
        runtime::optional(map, "qom-type", &self.qom_type)?;
        map.serialize_entry("qom-path", &self.qom_path)?;
        map.serialize_entry("thread-id", &self.thread_id)?;
        runtime::optional(map, "props", &self.props)?;
        match &self.target {
            CpuInfoFastBranch::Aarch64 => map.serialize_entry("target", "aarch64"),
            CpuInfoFastBranch::Alpha => map.serialize_entry("target", "alpha"),
            CpuInfoFastBranch::Arm => map.serialize_entry("target", "arm"),
            CpuInfoFastBranch::Avr => map.serialize_entry("target", "avr"),
            CpuInfoFastBranch::Hppa => map.serialize_entry("target", "hppa"),
            CpuInfoFastBranch::I386 => map.serialize_entry("target", "i386"),
            CpuInfoFastBranch::Loongarch64 => map.serialize_entry("target", "loongarch64"),
            CpuInfoFastBranch::M68k => map.serialize_entry("target", "m68k"),
            CpuInfoFastBranch::Microblaze => map.serialize_entry("target", "microblaze"),
            CpuInfoFastBranch::Microblazeel => map.serialize_entry("target", "microblazeel"),
            CpuInfoFastBranch::Mips => map.serialize_entry("target", "mips"),
            CpuInfoFastBranch::Mips64 => map.serialize_entry("target", "mips64"),
            CpuInfoFastBranch::Mips64el => map.serialize_entry("target", "mips64el"),
            CpuInfoFastBranch::Mipsel => map.serialize_entry("target", "mipsel"),
            CpuInfoFastBranch::Or1k => map.serialize_entry("target", "or1k"),
            CpuInfoFastBranch::Ppc => map.serialize_entry("target", "ppc"),
            CpuInfoFastBranch::Ppc64 => map.serialize_entry("target", "ppc64"),
            CpuInfoFastBranch::Riscv32 => map.serialize_entry("target", "riscv32"),
            CpuInfoFastBranch::Riscv64 => map.serialize_entry("target", "riscv64"),
            CpuInfoFastBranch::Rx => map.serialize_entry("target", "rx"),
            CpuInfoFastBranch::S390x(members) => runtime::branch(map, "target", "s390x", members),
            CpuInfoFastBranch::Sh4 => map.serialize_entry("target", "sh4"),
            CpuInfoFastBranch::Sh4eb => map.serialize_entry("target", "sh4eb"),
            CpuInfoFastBranch::Sparc => map.serialize_entry("target", "sparc"),
            CpuInfoFastBranch::Sparc64 => map.serialize_entry("target", "sparc64"),
            CpuInfoFastBranch::Tricore => map.serialize_entry("target", "tricore"),
            CpuInfoFastBranch::X86_64 => map.serialize_entry("target", "x86_64"),
            CpuInfoFastBranch::Xtensa => map.serialize_entry("target", "xtensa"),
            CpuInfoFastBranch::Xtensaeb => map.serialize_entry("target", "xtensaeb"),
            CpuInfoFastBranch::Cris => map.serialize_entry("target", "cris"),
            CpuInfoFastBranch::Nios2 => map.serialize_entry("target", "nios2"),
            CpuInfoFastBranch::Unknown(branch) => branch.encode(map, "target"),
        }
    }
}

impl<'de> runtime::Decode<'de> for CpuInfoFast {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            cpu_index: Option<i64>,
            qom_type: Option<String>,
            qom_path: Option<String>,
            thread_id: Option<i64>,
            props: Option<CpuInstanceProperties>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "cpu-index" => self.cpu_index = Some(map.next_value()?),
                    "qom-type" => self.qom_type = Some(map.next_value()?),
                    "qom-path" => self.qom_path = Some(map.next_value()?),
                    "thread-id" => self.thread_id = Some(map.next_value()?),
                    "props" => self.props = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "target", &mut common)?;
        let branch = match &*tag {
            "aarch64" => {
                rest.finish()?;
                CpuInfoFastBranch::Aarch64
            }
            "alpha" => {
                rest.finish()?;
                CpuInfoFastBranch::Alpha
            }
            "arm" => {
                rest.finish()?;
                CpuInfoFastBranch::Arm
            }
            "avr" => {
                rest.finish()?;
                CpuInfoFastBranch::Avr
            }
            "hppa" => {
                rest.finish()?;
                CpuInfoFastBranch::Hppa
            }
            "i386" => {
                rest.finish()?;
                CpuInfoFastBranch::I386
            }
            "loongarch64" => {
                rest.finish()?;
                CpuInfoFastBranch::Loongarch64
            }
            "m68k" => {
                rest.finish()?;
                CpuInfoFastBranch::M68k
            }
            "microblaze" => {
                rest.finish()?;
                CpuInfoFastBranch::Microblaze
            }
            "microblazeel" => {
                rest.finish()?;
                CpuInfoFastBranch::Microblazeel
            }
            "mips" => {
                rest.finish()?;
                CpuInfoFastBranch::Mips
            }
            "mips64" => {
                rest.finish()?;
                CpuInfoFastBranch::Mips64
            }
            "mips64el" => {
                rest.finish()?;
                CpuInfoFastBranch::Mips64el
            }
            "mipsel" => {
                rest.finish()?;
                CpuInfoFastBranch::Mipsel
            }
            "or1k" => {
                rest.finish()?;
                CpuInfoFastBranch::Or1k
            }
            "ppc" => {
                rest.finish()?;
                CpuInfoFastBranch::Ppc
            }
            "ppc64" => {
                rest.finish()?;
                CpuInfoFastBranch::Ppc64
            }
            "riscv32" => {
                rest.finish()?;
                CpuInfoFastBranch::Riscv32
            }
            "riscv64" => {
                rest.finish()?;
                CpuInfoFastBranch::Riscv64
            }
            "rx" => {
                rest.finish()?;
                CpuInfoFastBranch::Rx
            }
            "s390x" => CpuInfoFastBranch::S390x(rest.members()?),
            "sh4" => {
                rest.finish()?;
                CpuInfoFastBranch::Sh4
            }
            "sh4eb" => {
                rest.finish()?;
                CpuInfoFastBranch::Sh4eb
            }
            "sparc" => {
                rest.finish()?;
                CpuInfoFastBranch::Sparc
            }
            "sparc64" => {
                rest.finish()?;
                CpuInfoFastBranch::Sparc64
            }
            "tricore" => {
                rest.finish()?;
                CpuInfoFastBranch::Tricore
            }
            "x86_64" => {
                rest.finish()?;
                CpuInfoFastBranch::X86_64
            }
            "xtensa" => {
                rest.finish()?;
                CpuInfoFastBranch::Xtensa
            }
            "xtensaeb" => {
                rest.finish()?;
                CpuInfoFastBranch::Xtensaeb
            }
            "cris" => {
                rest.finish()?;
                CpuInfoFastBranch::Cris
            }
            "nios2" => {
                rest.finish()?;
                CpuInfoFastBranch::Nios2
            }
            _ => CpuInfoFastBranch::Unknown(rest.unknown(&tag)?),
        };
        Ok(Self {
            cpu_index: runtime::required(common.cpu_index, "cpu-index")?,
            qom_type: common.qom_type,
            qom_path: runtime::required(common.qom_path, "qom-path")?,
            thread_id: runtime::required(common.thread_id, "thread-id")?,
            props: common.props,
            target: branch,
        })
    }
}

runtime::object!(CpuInfoFast);

/// The QAPI struct `CpuInfoS390` of module `machine`.
///
/// Since QEMU 2.12. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoS390)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoS390 {
    /// `cpu-state`: `S390CpuState`.
    pub cpu_state: S390CpuState,
    /// `dedicated`: `bool`. Since QEMU 8.2.
    pub dedicated: Option<bool>,
    /// `entitlement`: `S390CpuEntitlement`. Since QEMU 8.2.
    pub entitlement: Option<S390CpuEntitlement>,
}

impl CpuInfoS390 {
    /// `CpuInfoS390` with its required members.
    #[must_use]
    pub fn new(cpu_state: S390CpuState) -> Self {
        Self { cpu_state, dedicated: None, entitlement: None }
    }
}

impl runtime::Encode for CpuInfoS390 {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cpu-state", &self.cpu_state)?;
        runtime::optional(map, "dedicated", &self.dedicated)?;
        runtime::optional(map, "entitlement", &self.entitlement)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CpuInfoS390 {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cpu_state = None;
        let mut dedicated = None;
        let mut entitlement = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cpu-state" => cpu_state = Some(map.next_value()?),
                "dedicated" => dedicated = Some(map.next_value()?),
                "entitlement" => entitlement = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { cpu_state: runtime::required(cpu_state, "cpu-state")?, dedicated, entitlement })
    }
}

runtime::object!(CpuInfoS390);

/// The QAPI struct `CpuInstanceProperties` of module `machine`.
///
/// Since QEMU 2.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInstanceProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuInstanceProperties {
    /// `node-id`: `int`.
    pub node_id: Option<i64>,
    /// `drawer-id`: `int`. Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// `book-id`: `int`. Since QEMU 8.2.
    pub book_id: Option<i64>,
    /// `socket-id`: `int`.
    pub socket_id: Option<i64>,
    /// `die-id`: `int`. Since QEMU 4.1.
    pub die_id: Option<i64>,
    /// `cluster-id`: `int`. Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// `module-id`: `int`. Since QEMU 9.1.
    pub module_id: Option<i64>,
    /// `core-id`: `int`.
    pub core_id: Option<i64>,
    /// `thread-id`: `int`.
    pub thread_id: Option<i64>,
}

impl CpuInstanceProperties {
    /// `CpuInstanceProperties` with its required members.
    #[must_use]
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

impl runtime::Encode for CpuInstanceProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "node-id", &self.node_id)?;
        runtime::optional(map, "drawer-id", &self.drawer_id)?;
        runtime::optional(map, "book-id", &self.book_id)?;
        runtime::optional(map, "socket-id", &self.socket_id)?;
        runtime::optional(map, "die-id", &self.die_id)?;
        runtime::optional(map, "cluster-id", &self.cluster_id)?;
        runtime::optional(map, "module-id", &self.module_id)?;
        runtime::optional(map, "core-id", &self.core_id)?;
        runtime::optional(map, "thread-id", &self.thread_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CpuInstanceProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node_id = None;
        let mut drawer_id = None;
        let mut book_id = None;
        let mut socket_id = None;
        let mut die_id = None;
        let mut cluster_id = None;
        let mut module_id = None;
        let mut core_id = None;
        let mut thread_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node-id" => node_id = Some(map.next_value()?),
                "drawer-id" => drawer_id = Some(map.next_value()?),
                "book-id" => book_id = Some(map.next_value()?),
                "socket-id" => socket_id = Some(map.next_value()?),
                "die-id" => die_id = Some(map.next_value()?),
                "cluster-id" => cluster_id = Some(map.next_value()?),
                "module-id" => module_id = Some(map.next_value()?),
                "core-id" => core_id = Some(map.next_value()?),
                "thread-id" => thread_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            node_id,
            drawer_id,
            book_id,
            socket_id,
            die_id,
            cluster_id,
            module_id,
            core_id,
            thread_id,
        })
    }
}

runtime::object!(CpuInstanceProperties);

/// The QAPI struct `CpuModelBaselineInfo` of module `machine`.
///
/// Since QEMU 2.8. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelBaselineInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelBaselineInfo {
    /// `model`: `CpuModelInfo`.
    pub model: CpuModelInfo,
}

impl CpuModelBaselineInfo {
    /// `CpuModelBaselineInfo` with its required members.
    #[must_use]
    pub fn new(model: impl Into<CpuModelInfo>) -> Self {
        Self { model: model.into() }
    }
}

impl runtime::Encode for CpuModelBaselineInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("model", &self.model)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CpuModelBaselineInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut model = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "model" => model = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { model: runtime::required(model, "model")? })
    }
}

runtime::object!(CpuModelBaselineInfo);

/// The QAPI struct `CpuModelCompareInfo` of module `machine`.
///
/// Since QEMU 2.8. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelCompareInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelCompareInfo {
    /// `result`: `CpuModelCompareResult`.
    pub result: CpuModelCompareResult,
    /// `responsible-properties`: `[str]`.
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
            responsible_properties: responsible_properties.into_iter().map(Into::into).collect(),
        }
    }
}

impl runtime::Encode for CpuModelCompareInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("result", &self.result)?;
        map.serialize_entry("responsible-properties", &self.responsible_properties)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CpuModelCompareInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut result = None;
        let mut responsible_properties = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "result" => result = Some(map.next_value()?),
                "responsible-properties" => {
                    responsible_properties = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            result: runtime::required(result, "result")?,
            responsible_properties: runtime::required(
                responsible_properties,
                "responsible-properties",
            )?,
        })
    }
}

runtime::object!(CpuModelCompareInfo);

/// The QAPI enum `CpuModelCompareResult` of module `machine`.
///
/// Since QEMU 2.8. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelCompareResult)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuModelCompareResult {
    /// `incompatible`.
    Incompatible,
    /// `identical`.
    Identical,
    /// `superset`.
    Superset,
    /// `subset`.
    Subset,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl CpuModelCompareResult {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Incompatible, Self::Identical, Self::Superset, Self::Subset];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI struct `CpuModelExpansionInfo` of module `machine`.
///
/// Since QEMU 2.8. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelExpansionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelExpansionInfo {
    /// `model`: `CpuModelInfo`.
    pub model: CpuModelInfo,
    /// `deprecated-props`: `[str]`. Since QEMU 9.1.
    pub deprecated_props: Option<Vec<String>>,
}

impl CpuModelExpansionInfo {
    /// `CpuModelExpansionInfo` with its required members.
    #[must_use]
    pub fn new(model: impl Into<CpuModelInfo>) -> Self {
        Self { model: model.into(), deprecated_props: None }
    }
}

impl runtime::Encode for CpuModelExpansionInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("model", &self.model)?;
        runtime::optional(map, "deprecated-props", &self.deprecated_props)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CpuModelExpansionInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut model = None;
        let mut deprecated_props = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "model" => model = Some(map.next_value()?),
                "deprecated-props" => deprecated_props = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { model: runtime::required(model, "model")?, deprecated_props })
    }
}

runtime::object!(CpuModelExpansionInfo);

/// The QAPI enum `CpuModelExpansionType` of module `machine`.
///
/// Since QEMU 2.8. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelExpansionType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuModelExpansionType {
    /// `static`.
    Static,
    /// `full`.
    Full,
}

impl CpuModelExpansionType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Static, Self::Full];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Static => "static",
            Self::Full => "full",
        }
    }
}

runtime::closed_enum!(CpuModelExpansionType);

/// The QAPI struct `CpuModelInfo` of module `machine`.
///
/// Since QEMU 2.8. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelInfo {
    /// `name`: `str`.
    pub name: String,
    /// `props`: `any`.
    pub props: Option<runtime::Value>,
}

impl CpuModelInfo {
    /// `CpuModelInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), props: None }
    }
    /// Sets `props`.
    #[must_use]
    pub fn props(mut self, props: impl Into<runtime::Value>) -> Self {
        self.props = Some(props.into());
        self
    }
}

impl runtime::Encode for CpuModelInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "props", &self.props)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CpuModelInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut props = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "props" => props = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name: runtime::required(name, "name")?, props })
    }
}

runtime::object!(CpuModelInfo);

/// The QAPI struct `CurrentMachineParams` of module `machine`.
///
/// Since QEMU 4.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CurrentMachineParams)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrentMachineParams {
    /// `wakeup-suspend-support`: `bool`.
    pub wakeup_suspend_support: bool,
}

impl CurrentMachineParams {
    /// `CurrentMachineParams` with its required members.
    #[must_use]
    pub fn new(wakeup_suspend_support: bool) -> Self {
        Self { wakeup_suspend_support }
    }
}

impl runtime::Encode for CurrentMachineParams {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("wakeup-suspend-support", &self.wakeup_suspend_support)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CurrentMachineParams {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut wakeup_suspend_support = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "wakeup-suspend-support" => {
                    wakeup_suspend_support = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            wakeup_suspend_support: runtime::required(
                wakeup_suspend_support,
                "wakeup-suspend-support",
            )?,
        })
    }
}

runtime::object!(CurrentMachineParams);

/// The QAPI struct `DummyForceArrays` of module `machine`.
///
/// Since QEMU 2.5. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.DummyForceArrays)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DummyForceArrays {
    /// `unused`: `[X86CPUFeatureWordInfo]`.
    pub unused: Vec<X86cpuFeatureWordInfo>,
}

impl DummyForceArrays {
    /// `DummyForceArrays` with its required members.
    #[must_use]
    pub fn new(unused: impl IntoIterator<Item = impl Into<X86cpuFeatureWordInfo>>) -> Self {
        Self { unused: unused.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for DummyForceArrays {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("unused", &self.unused)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DummyForceArrays {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut unused = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "unused" => unused = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { unused: runtime::required(unused, "unused")? })
    }
}

runtime::object!(DummyForceArrays);

/// The QAPI struct `FirmwareLog` of module `machine`.
///
/// Since QEMU 10.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.FirmwareLog)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirmwareLog {
    /// `version`: `str`.
    pub version: Option<String>,
    /// `log`: `str`.
    pub log: String,
}

impl FirmwareLog {
    /// `FirmwareLog` with its required members.
    #[must_use]
    pub fn new(log: impl Into<String>) -> Self {
        Self { version: None, log: log.into() }
    }
}

impl runtime::Encode for FirmwareLog {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "version", &self.version)?;
        map.serialize_entry("log", &self.log)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FirmwareLog {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut version = None;
        let mut log = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "version" => version = Some(map.next_value()?),
                "log" => log = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { version, log: runtime::required(log, "log")? })
    }
}

runtime::object!(FirmwareLog);

/// The QAPI struct `GuidInfo` of module `machine`.
///
/// Since QEMU 2.9. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.GuidInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuidInfo {
    /// `guid`: `str`.
    pub guid: String,
}

impl GuidInfo {
    /// `GuidInfo` with its required members.
    #[must_use]
    pub fn new(guid: impl Into<String>) -> Self {
        Self { guid: guid.into() }
    }
}

impl runtime::Encode for GuidInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("guid", &self.guid)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for GuidInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut guid = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "guid" => guid = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { guid: runtime::required(guid, "guid")? })
    }
}

runtime::object!(GuidInfo);

/// The QAPI enum `HmatCacheAssociativity` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheAssociativity)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatCacheAssociativity {
    /// `none`.
    None,
    /// `direct`.
    Direct,
    /// `complex`.
    Complex,
}

impl HmatCacheAssociativity {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Direct, Self::Complex];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Direct => "direct",
            Self::Complex => "complex",
        }
    }
}

runtime::closed_enum!(HmatCacheAssociativity);

/// The QAPI enum `HmatCacheWritePolicy` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheWritePolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatCacheWritePolicy {
    /// `none`.
    None,
    /// `write-back`.
    WriteBack,
    /// `write-through`.
    WriteThrough,
}

impl HmatCacheWritePolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::WriteBack, Self::WriteThrough];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::WriteBack => "write-back",
            Self::WriteThrough => "write-through",
        }
    }
}

runtime::closed_enum!(HmatCacheWritePolicy);

/// The QAPI enum `HmatLBDataType` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBDataType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatLbDataType {
    /// `access-latency`.
    AccessLatency,
    /// `read-latency`.
    ReadLatency,
    /// `write-latency`.
    WriteLatency,
    /// `access-bandwidth`.
    AccessBandwidth,
    /// `read-bandwidth`.
    ReadBandwidth,
    /// `write-bandwidth`.
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

/// The QAPI enum `HmatLBMemoryHierarchy` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBMemoryHierarchy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatLbMemoryHierarchy {
    /// `memory`.
    Memory,
    /// `first-level`.
    FirstLevel,
    /// `second-level`.
    SecondLevel,
    /// `third-level`.
    ThirdLevel,
}

impl HmatLbMemoryHierarchy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Memory, Self::FirstLevel, Self::SecondLevel, Self::ThirdLevel];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI struct `HotpluggableCPU` of module `machine`.
///
/// Since QEMU 2.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HotpluggableCPU)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HotpluggableCpu {
    /// `type`: `str`.
    pub type_: String,
    /// `vcpus-count`: `int`.
    pub vcpus_count: i64,
    /// `props`: `CpuInstanceProperties`.
    pub props: CpuInstanceProperties,
    /// `qom-path`: `str`.
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
        Self { type_: type_.into(), vcpus_count, props: props.into(), qom_path: None }
    }
}

impl runtime::Encode for HotpluggableCpu {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("vcpus-count", &self.vcpus_count)?;
        map.serialize_entry("props", &self.props)?;
        runtime::optional(map, "qom-path", &self.qom_path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for HotpluggableCpu {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut type_ = None;
        let mut vcpus_count = None;
        let mut props = None;
        let mut qom_path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "type" => type_ = Some(map.next_value()?),
                "vcpus-count" => vcpus_count = Some(map.next_value()?),
                "props" => props = Some(map.next_value()?),
                "qom-path" => qom_path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            type_: runtime::required(type_, "type")?,
            vcpus_count: runtime::required(vcpus_count, "vcpus-count")?,
            props: runtime::required(props, "props")?,
            qom_path,
        })
    }
}

runtime::object!(HotpluggableCpu);

/// The QAPI struct `HvBalloonDeviceInfo` of module `machine`.
///
/// Since QEMU 8.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonDeviceInfo {
    /// `id`: `str`.
    pub id: Option<String>,
    /// `memaddr`: `size`.
    pub memaddr: Option<u64>,
    /// `max-size`: `size`.
    pub max_size: u64,
    /// `memdev`: `str`.
    pub memdev: Option<String>,
}

impl HvBalloonDeviceInfo {
    /// `HvBalloonDeviceInfo` with its required members.
    #[must_use]
    pub fn new(max_size: u64) -> Self {
        Self { id: None, memaddr: None, max_size, memdev: None }
    }
}

impl runtime::Encode for HvBalloonDeviceInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "id", &self.id)?;
        runtime::optional(map, "memaddr", &self.memaddr)?;
        map.serialize_entry("max-size", &self.max_size)?;
        runtime::optional(map, "memdev", &self.memdev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for HvBalloonDeviceInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut memaddr = None;
        let mut max_size = None;
        let mut memdev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "memaddr" => memaddr = Some(map.next_value()?),
                "max-size" => max_size = Some(map.next_value()?),
                "memdev" => memdev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { id, memaddr, max_size: runtime::required(max_size, "max-size")?, memdev })
    }
}

runtime::object!(HvBalloonDeviceInfo);

/// The QAPI struct `HvBalloonDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 8.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonDeviceInfoWrapper {
    /// `data`: `HvBalloonDeviceInfo`.
    pub data: HvBalloonDeviceInfo,
}

impl HvBalloonDeviceInfoWrapper {
    /// `HvBalloonDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<HvBalloonDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for HvBalloonDeviceInfoWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for HvBalloonDeviceInfoWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(HvBalloonDeviceInfoWrapper);

/// The QAPI struct `HvBalloonInfo` of module `machine`.
///
/// Since QEMU 8.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonInfo {
    /// `committed`: `size`.
    pub committed: u64,
    /// `available`: `size`.
    pub available: u64,
}

impl HvBalloonInfo {
    /// `HvBalloonInfo` with its required members.
    #[must_use]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available }
    }
}

impl runtime::Encode for HvBalloonInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("committed", &self.committed)?;
        map.serialize_entry("available", &self.available)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for HvBalloonInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut committed = None;
        let mut available = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "committed" => committed = Some(map.next_value()?),
                "available" => available = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            committed: runtime::required(committed, "committed")?,
            available: runtime::required(available, "available")?,
        })
    }
}

runtime::object!(HvBalloonInfo);

/// The QAPI enum `LostTickPolicy` of module `machine`.
///
/// Since QEMU 2.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.LostTickPolicy)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LostTickPolicy {
    /// `discard`.
    Discard,
    /// `delay`.
    Delay,
    /// `slew`.
    Slew,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl LostTickPolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Discard, Self::Delay, Self::Slew];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI struct `MachineInfo` of module `machine`.
///
/// Since QEMU 1.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MachineInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MachineInfo {
    /// `name`: `str`.
    pub name: String,
    /// `alias`: `str`.
    pub alias: Option<String>,
    /// `is-default`: `bool`.
    pub is_default: Option<bool>,
    /// `cpu-max`: `int`. Since QEMU 1.5.
    pub cpu_max: i64,
    /// `hotpluggable-cpus`: `bool`. Since QEMU 2.7.
    pub hotpluggable_cpus: bool,
    /// `numa-mem-supported`: `bool`. Since QEMU 4.1.
    pub numa_mem_supported: bool,
    /// `deprecated`: `bool`. Since QEMU 4.1.
    pub deprecated: bool,
    /// `default-cpu-type`: `str`. Since QEMU 4.2.
    pub default_cpu_type: Option<String>,
    /// `default-ram-id`: `str`. Since QEMU 5.2.
    pub default_ram_id: Option<String>,
    /// `acpi`: `bool`. Since QEMU 8.0.
    pub acpi: Option<bool>,
    /// `compat-props`: `[CompatProperty]`. Since QEMU 9.1. Unstable.
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

impl runtime::Encode for MachineInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "alias", &self.alias)?;
        runtime::optional(map, "is-default", &self.is_default)?;
        map.serialize_entry("cpu-max", &self.cpu_max)?;
        map.serialize_entry("hotpluggable-cpus", &self.hotpluggable_cpus)?;
        map.serialize_entry("numa-mem-supported", &self.numa_mem_supported)?;
        map.serialize_entry("deprecated", &self.deprecated)?;
        runtime::optional(map, "default-cpu-type", &self.default_cpu_type)?;
        runtime::optional(map, "default-ram-id", &self.default_ram_id)?;
        runtime::optional(map, "acpi", &self.acpi)?;
        runtime::optional(map, "compat-props", &self.compat_props)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MachineInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut alias = None;
        let mut is_default = None;
        let mut cpu_max = None;
        let mut hotpluggable_cpus = None;
        let mut numa_mem_supported = None;
        let mut deprecated = None;
        let mut default_cpu_type = None;
        let mut default_ram_id = None;
        let mut acpi = None;
        let mut compat_props = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "alias" => alias = Some(map.next_value()?),
                "is-default" => is_default = Some(map.next_value()?),
                "cpu-max" => cpu_max = Some(map.next_value()?),
                "hotpluggable-cpus" => hotpluggable_cpus = Some(map.next_value()?),
                "numa-mem-supported" => numa_mem_supported = Some(map.next_value()?),
                "deprecated" => deprecated = Some(map.next_value()?),
                "default-cpu-type" => default_cpu_type = Some(map.next_value()?),
                "default-ram-id" => default_ram_id = Some(map.next_value()?),
                "acpi" => acpi = Some(map.next_value()?),
                "compat-props" => compat_props = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            alias,
            is_default,
            cpu_max: runtime::required(cpu_max, "cpu-max")?,
            hotpluggable_cpus: runtime::required(hotpluggable_cpus, "hotpluggable-cpus")?,
            numa_mem_supported: runtime::required(numa_mem_supported, "numa-mem-supported")?,
            deprecated: runtime::required(deprecated, "deprecated")?,
            default_cpu_type,
            default_ram_id,
            acpi,
            compat_props,
        })
    }
}

runtime::object!(MachineInfo);

/// The QAPI struct `Memdev` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.Memdev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Memdev {
    /// `id`: `str`. Since QEMU 2.9.
    pub id: Option<String>,
    /// `size`: `size`.
    pub size: u64,
    /// `merge`: `bool`.
    pub merge: bool,
    /// `dump`: `bool`.
    pub dump: bool,
    /// `prealloc`: `bool`.
    pub prealloc: bool,
    /// `share`: `bool`. Since QEMU 6.1.
    pub share: bool,
    /// `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// `host-nodes`: `[uint16]`.
    pub host_nodes: Vec<u16>,
    /// `policy`: `HostMemPolicy`.
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
            host_nodes: host_nodes.into_iter().collect(),
            policy,
        }
    }
}

impl runtime::Encode for Memdev {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "id", &self.id)?;
        map.serialize_entry("size", &self.size)?;
        map.serialize_entry("merge", &self.merge)?;
        map.serialize_entry("dump", &self.dump)?;
        map.serialize_entry("prealloc", &self.prealloc)?;
        map.serialize_entry("share", &self.share)?;
        runtime::optional(map, "reserve", &self.reserve)?;
        map.serialize_entry("host-nodes", &self.host_nodes)?;
        map.serialize_entry("policy", &self.policy)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Memdev {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut size = None;
        let mut merge = None;
        let mut dump = None;
        let mut prealloc = None;
        let mut share = None;
        let mut reserve = None;
        let mut host_nodes = None;
        let mut policy = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "merge" => merge = Some(map.next_value()?),
                "dump" => dump = Some(map.next_value()?),
                "prealloc" => prealloc = Some(map.next_value()?),
                "share" => share = Some(map.next_value()?),
                "reserve" => reserve = Some(map.next_value()?),
                "host-nodes" => host_nodes = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id,
            size: runtime::required(size, "size")?,
            merge: runtime::required(merge, "merge")?,
            dump: runtime::required(dump, "dump")?,
            prealloc: runtime::required(prealloc, "prealloc")?,
            share: runtime::required(share, "share")?,
            reserve,
            host_nodes: runtime::required(host_nodes, "host-nodes")?,
            policy: runtime::required(policy, "policy")?,
        })
    }
}

runtime::object!(Memdev);

/// The QAPI union `MemoryDeviceInfo` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MemoryDeviceInfo {
    /// `dimm`.
    Dimm(PcdimmDeviceInfoWrapper),
    /// `nvdimm`.
    Nvdimm(PcdimmDeviceInfoWrapper),
    /// `virtio-pmem`.
    VirtioPmem(VirtioPmemDeviceInfoWrapper),
    /// `virtio-mem`.
    VirtioMem(VirtioMemDeviceInfoWrapper),
    /// `sgx-epc`.
    SgxEpc(SgxEpcDeviceInfoWrapper),
    /// `hv-balloon`. Since QEMU 8.2.
    HvBalloon(HvBalloonDeviceInfoWrapper),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl MemoryDeviceInfo {
    /// `MemoryDeviceInfo` with `type` `dimm`.
    #[must_use]
    pub fn dimm(dimm: impl Into<PcdimmDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::Dimm(dimm.into())
    }
    /// `MemoryDeviceInfo` with `type` `nvdimm`.
    #[must_use]
    pub fn nvdimm(nvdimm: impl Into<PcdimmDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::Nvdimm(nvdimm.into())
    }
    /// `MemoryDeviceInfo` with `type` `virtio-pmem`.
    #[must_use]
    pub fn virtio_pmem(virtio_pmem: impl Into<VirtioPmemDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::VirtioPmem(virtio_pmem.into())
    }
    /// `MemoryDeviceInfo` with `type` `virtio-mem`.
    #[must_use]
    pub fn virtio_mem(virtio_mem: impl Into<VirtioMemDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::VirtioMem(virtio_mem.into())
    }
    /// `MemoryDeviceInfo` with `type` `sgx-epc`.
    #[must_use]
    pub fn sgx_epc(sgx_epc: impl Into<SgxEpcDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::SgxEpc(sgx_epc.into())
    }
    /// `MemoryDeviceInfo` with `type` `hv-balloon`.
    #[must_use]
    pub fn hv_balloon(hv_balloon: impl Into<HvBalloonDeviceInfoWrapper>) -> Self {
        MemoryDeviceInfo::HvBalloon(hv_balloon.into())
    }
}

impl runtime::Encode for MemoryDeviceInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            MemoryDeviceInfo::Dimm(members) => runtime::branch(map, "type", "dimm", members),
            MemoryDeviceInfo::Nvdimm(members) => runtime::branch(map, "type", "nvdimm", members),
            MemoryDeviceInfo::VirtioPmem(members) => {
                runtime::branch(map, "type", "virtio-pmem", members)
            }
            MemoryDeviceInfo::VirtioMem(members) => {
                runtime::branch(map, "type", "virtio-mem", members)
            }
            MemoryDeviceInfo::SgxEpc(members) => runtime::branch(map, "type", "sgx-epc", members),
            MemoryDeviceInfo::HvBalloon(members) => {
                runtime::branch(map, "type", "hv-balloon", members)
            }
            MemoryDeviceInfo::Unknown(branch) => branch.encode(map, "type"),
        }
    }
}

impl<'de> runtime::Decode<'de> for MemoryDeviceInfo {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "dimm" => MemoryDeviceInfo::Dimm(rest.members()?),
            "nvdimm" => MemoryDeviceInfo::Nvdimm(rest.members()?),
            "virtio-pmem" => MemoryDeviceInfo::VirtioPmem(rest.members()?),
            "virtio-mem" => MemoryDeviceInfo::VirtioMem(rest.members()?),
            "sgx-epc" => MemoryDeviceInfo::SgxEpc(rest.members()?),
            "hv-balloon" => MemoryDeviceInfo::HvBalloon(rest.members()?),
            _ => MemoryDeviceInfo::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(MemoryDeviceInfo);

/// The QAPI enum `MemoryDeviceInfoKind` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.MemoryDeviceInfoKind)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryDeviceInfoKind {
    /// `dimm`.
    Dimm,
    /// `nvdimm`. Since QEMU 2.12.
    Nvdimm,
    /// `virtio-pmem`. Since QEMU 4.1.
    VirtioPmem,
    /// `virtio-mem`. Since QEMU 5.1.
    VirtioMem,
    /// `sgx-epc`. Since QEMU 6.2.
    SgxEpc,
    /// `hv-balloon`. Since QEMU 8.2.
    HvBalloon,
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
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dimm => "dimm",
            Self::Nvdimm => "nvdimm",
            Self::VirtioPmem => "virtio-pmem",
            Self::VirtioMem => "virtio-mem",
            Self::SgxEpc => "sgx-epc",
            Self::HvBalloon => "hv-balloon",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MemoryDeviceInfoKind);

/// The QAPI struct `MemoryInfo` of module `machine`.
///
/// Since QEMU 2.11. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryInfo {
    /// `base-memory`: `size`.
    pub base_memory: u64,
    /// `plugged-memory`: `size`.
    pub plugged_memory: Option<u64>,
}

impl MemoryInfo {
    /// `MemoryInfo` with its required members.
    #[must_use]
    pub fn new(base_memory: u64) -> Self {
        Self { base_memory, plugged_memory: None }
    }
}

impl runtime::Encode for MemoryInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("base-memory", &self.base_memory)?;
        runtime::optional(map, "plugged-memory", &self.plugged_memory)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemoryInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut base_memory = None;
        let mut plugged_memory = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "base-memory" => base_memory = Some(map.next_value()?),
                "plugged-memory" => plugged_memory = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { base_memory: runtime::required(base_memory, "base-memory")?, plugged_memory })
    }
}

runtime::object!(MemoryInfo);

/// The QAPI struct `MemorySizeConfiguration` of module `machine`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemorySizeConfiguration)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MemorySizeConfiguration {
    /// `size`: `size`.
    pub size: Option<u64>,
    /// `max-size`: `size`.
    pub max_size: Option<u64>,
    /// `slots`: `uint64`.
    pub slots: Option<u64>,
}

impl MemorySizeConfiguration {
    /// `MemorySizeConfiguration` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { size: None, max_size: None, slots: None }
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }
    /// Sets `max-size`.
    #[must_use]
    pub fn max_size(mut self, max_size: u64) -> Self {
        self.max_size = Some(max_size);
        self
    }
    /// Sets `slots`.
    #[must_use]
    pub fn slots(mut self, slots: u64) -> Self {
        self.slots = Some(slots);
        self
    }
}

impl runtime::Encode for MemorySizeConfiguration {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "size", &self.size)?;
        runtime::optional(map, "max-size", &self.max_size)?;
        runtime::optional(map, "slots", &self.slots)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemorySizeConfiguration {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut size = None;
        let mut max_size = None;
        let mut slots = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "size" => size = Some(map.next_value()?),
                "max-size" => max_size = Some(map.next_value()?),
                "slots" => slots = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { size, max_size, slots })
    }
}

runtime::object!(MemorySizeConfiguration);

/// The QAPI struct `NumaCpuOptions` of module `machine`.
///
/// Since QEMU 2.10. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaCpuOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumaCpuOptions {
    /// `node-id`: `int`.
    pub node_id: Option<i64>,
    /// `drawer-id`: `int`. Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// `book-id`: `int`. Since QEMU 8.2.
    pub book_id: Option<i64>,
    /// `socket-id`: `int`.
    pub socket_id: Option<i64>,
    /// `die-id`: `int`. Since QEMU 4.1.
    pub die_id: Option<i64>,
    /// `cluster-id`: `int`. Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// `module-id`: `int`. Since QEMU 9.1.
    pub module_id: Option<i64>,
    /// `core-id`: `int`.
    pub core_id: Option<i64>,
    /// `thread-id`: `int`.
    pub thread_id: Option<i64>,
}

impl NumaCpuOptions {
    /// `NumaCpuOptions` with its required members.
    #[must_use]
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
    /// Sets `node-id`.
    #[must_use]
    pub fn node_id(mut self, node_id: i64) -> Self {
        self.node_id = Some(node_id);
        self
    }
    /// Sets `drawer-id`.
    #[must_use]
    pub fn drawer_id(mut self, drawer_id: i64) -> Self {
        self.drawer_id = Some(drawer_id);
        self
    }
    /// Sets `book-id`.
    #[must_use]
    pub fn book_id(mut self, book_id: i64) -> Self {
        self.book_id = Some(book_id);
        self
    }
    /// Sets `socket-id`.
    #[must_use]
    pub fn socket_id(mut self, socket_id: i64) -> Self {
        self.socket_id = Some(socket_id);
        self
    }
    /// Sets `die-id`.
    #[must_use]
    pub fn die_id(mut self, die_id: i64) -> Self {
        self.die_id = Some(die_id);
        self
    }
    /// Sets `cluster-id`.
    #[must_use]
    pub fn cluster_id(mut self, cluster_id: i64) -> Self {
        self.cluster_id = Some(cluster_id);
        self
    }
    /// Sets `module-id`.
    #[must_use]
    pub fn module_id(mut self, module_id: i64) -> Self {
        self.module_id = Some(module_id);
        self
    }
    /// Sets `core-id`.
    #[must_use]
    pub fn core_id(mut self, core_id: i64) -> Self {
        self.core_id = Some(core_id);
        self
    }
    /// Sets `thread-id`.
    #[must_use]
    pub fn thread_id(mut self, thread_id: i64) -> Self {
        self.thread_id = Some(thread_id);
        self
    }
}

impl runtime::Encode for NumaCpuOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "node-id", &self.node_id)?;
        runtime::optional(map, "drawer-id", &self.drawer_id)?;
        runtime::optional(map, "book-id", &self.book_id)?;
        runtime::optional(map, "socket-id", &self.socket_id)?;
        runtime::optional(map, "die-id", &self.die_id)?;
        runtime::optional(map, "cluster-id", &self.cluster_id)?;
        runtime::optional(map, "module-id", &self.module_id)?;
        runtime::optional(map, "core-id", &self.core_id)?;
        runtime::optional(map, "thread-id", &self.thread_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NumaCpuOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node_id = None;
        let mut drawer_id = None;
        let mut book_id = None;
        let mut socket_id = None;
        let mut die_id = None;
        let mut cluster_id = None;
        let mut module_id = None;
        let mut core_id = None;
        let mut thread_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node-id" => node_id = Some(map.next_value()?),
                "drawer-id" => drawer_id = Some(map.next_value()?),
                "book-id" => book_id = Some(map.next_value()?),
                "socket-id" => socket_id = Some(map.next_value()?),
                "die-id" => die_id = Some(map.next_value()?),
                "cluster-id" => cluster_id = Some(map.next_value()?),
                "module-id" => module_id = Some(map.next_value()?),
                "core-id" => core_id = Some(map.next_value()?),
                "thread-id" => thread_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            node_id,
            drawer_id,
            book_id,
            socket_id,
            die_id,
            cluster_id,
            module_id,
            core_id,
            thread_id,
        })
    }
}

runtime::object!(NumaCpuOptions);

/// The QAPI struct `NumaDistOptions` of module `machine`.
///
/// Since QEMU 2.10. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaDistOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaDistOptions {
    /// `src`: `uint16`.
    pub src: u16,
    /// `dst`: `uint16`.
    pub dst: u16,
    /// `val`: `uint8`.
    pub val: u8,
}

impl NumaDistOptions {
    /// `NumaDistOptions` with its required members.
    #[must_use]
    pub fn new(src: u16, dst: u16, val: u8) -> Self {
        Self { src, dst, val }
    }
}

impl runtime::Encode for NumaDistOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("src", &self.src)?;
        map.serialize_entry("dst", &self.dst)?;
        map.serialize_entry("val", &self.val)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NumaDistOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut src = None;
        let mut dst = None;
        let mut val = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "src" => src = Some(map.next_value()?),
                "dst" => dst = Some(map.next_value()?),
                "val" => val = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            src: runtime::required(src, "src")?,
            dst: runtime::required(dst, "dst")?,
            val: runtime::required(val, "val")?,
        })
    }
}

runtime::object!(NumaDistOptions);

/// The QAPI struct `NumaHmatCacheOptions` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatCacheOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatCacheOptions {
    /// `node-id`: `uint32`.
    pub node_id: u32,
    /// `size`: `size`.
    pub size: u64,
    /// `level`: `uint8`.
    pub level: u8,
    /// `associativity`: `HmatCacheAssociativity`.
    pub associativity: HmatCacheAssociativity,
    /// `policy`: `HmatCacheWritePolicy`.
    pub policy: HmatCacheWritePolicy,
    /// `line`: `uint16`.
    pub line: u16,
}

impl NumaHmatCacheOptions {
    /// `NumaHmatCacheOptions` with its required members.
    #[must_use]
    pub fn new(
        node_id: u32,
        size: u64,
        level: u8,
        associativity: HmatCacheAssociativity,
        policy: HmatCacheWritePolicy,
        line: u16,
    ) -> Self {
        Self { node_id, size, level, associativity, policy, line }
    }
}

impl runtime::Encode for NumaHmatCacheOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("node-id", &self.node_id)?;
        map.serialize_entry("size", &self.size)?;
        map.serialize_entry("level", &self.level)?;
        map.serialize_entry("associativity", &self.associativity)?;
        map.serialize_entry("policy", &self.policy)?;
        map.serialize_entry("line", &self.line)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NumaHmatCacheOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node_id = None;
        let mut size = None;
        let mut level = None;
        let mut associativity = None;
        let mut policy = None;
        let mut line = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node-id" => node_id = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "level" => level = Some(map.next_value()?),
                "associativity" => associativity = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                "line" => line = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            node_id: runtime::required(node_id, "node-id")?,
            size: runtime::required(size, "size")?,
            level: runtime::required(level, "level")?,
            associativity: runtime::required(associativity, "associativity")?,
            policy: runtime::required(policy, "policy")?,
            line: runtime::required(line, "line")?,
        })
    }
}

runtime::object!(NumaHmatCacheOptions);

/// The QAPI struct `NumaHmatLBOptions` of module `machine`.
///
/// Since QEMU 5.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatLBOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatLbOptions {
    /// `initiator`: `uint16`.
    pub initiator: u16,
    /// `target`: `uint16`.
    pub target: u16,
    /// `hierarchy`: `HmatLBMemoryHierarchy`.
    pub hierarchy: HmatLbMemoryHierarchy,
    /// `data-type`: `HmatLBDataType`.
    pub data_type: HmatLbDataType,
    /// `latency`: `uint64`.
    pub latency: Option<u64>,
    /// `bandwidth`: `size`.
    pub bandwidth: Option<u64>,
}

impl NumaHmatLbOptions {
    /// `NumaHmatLBOptions` with its required members.
    #[must_use]
    pub fn new(
        initiator: u16,
        target: u16,
        hierarchy: HmatLbMemoryHierarchy,
        data_type: HmatLbDataType,
    ) -> Self {
        Self { initiator, target, hierarchy, data_type, latency: None, bandwidth: None }
    }
    /// Sets `latency`.
    #[must_use]
    pub fn latency(mut self, latency: u64) -> Self {
        self.latency = Some(latency);
        self
    }
    /// Sets `bandwidth`.
    #[must_use]
    pub fn bandwidth(mut self, bandwidth: u64) -> Self {
        self.bandwidth = Some(bandwidth);
        self
    }
}

impl runtime::Encode for NumaHmatLbOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("initiator", &self.initiator)?;
        map.serialize_entry("target", &self.target)?;
        map.serialize_entry("hierarchy", &self.hierarchy)?;
        map.serialize_entry("data-type", &self.data_type)?;
        runtime::optional(map, "latency", &self.latency)?;
        runtime::optional(map, "bandwidth", &self.bandwidth)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NumaHmatLbOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut initiator = None;
        let mut target = None;
        let mut hierarchy = None;
        let mut data_type = None;
        let mut latency = None;
        let mut bandwidth = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "initiator" => initiator = Some(map.next_value()?),
                "target" => target = Some(map.next_value()?),
                "hierarchy" => hierarchy = Some(map.next_value()?),
                "data-type" => data_type = Some(map.next_value()?),
                "latency" => latency = Some(map.next_value()?),
                "bandwidth" => bandwidth = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            initiator: runtime::required(initiator, "initiator")?,
            target: runtime::required(target, "target")?,
            hierarchy: runtime::required(hierarchy, "hierarchy")?,
            data_type: runtime::required(data_type, "data-type")?,
            latency,
            bandwidth,
        })
    }
}

runtime::object!(NumaHmatLbOptions);

/// The QAPI struct `NumaNodeOptions` of module `machine`.
///
/// Since QEMU 2.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaNodeOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumaNodeOptions {
    /// `nodeid`: `uint16`.
    pub nodeid: Option<u16>,
    /// `cpus`: `[uint16]`.
    pub cpus: Option<Vec<u16>>,
    /// `mem`: `size`.
    pub mem: Option<u64>,
    /// `memdev`: `str`.
    pub memdev: Option<String>,
    /// `initiator`: `uint16`. Since QEMU 5.0.
    pub initiator: Option<u16>,
}

impl NumaNodeOptions {
    /// `NumaNodeOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { nodeid: None, cpus: None, mem: None, memdev: None, initiator: None }
    }
    /// Sets `nodeid`.
    #[must_use]
    pub fn nodeid(mut self, nodeid: u16) -> Self {
        self.nodeid = Some(nodeid);
        self
    }
    /// Sets `cpus`.
    #[must_use]
    pub fn cpus(mut self, cpus: impl IntoIterator<Item = u16>) -> Self {
        self.cpus = Some(cpus.into_iter().collect());
        self
    }
    /// Sets `mem`.
    #[must_use]
    pub fn mem(mut self, mem: u64) -> Self {
        self.mem = Some(mem);
        self
    }
    /// Sets `memdev`.
    #[must_use]
    pub fn memdev(mut self, memdev: impl Into<String>) -> Self {
        self.memdev = Some(memdev.into());
        self
    }
    /// Sets `initiator`.
    #[must_use]
    pub fn initiator(mut self, initiator: u16) -> Self {
        self.initiator = Some(initiator);
        self
    }
}

impl runtime::Encode for NumaNodeOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "nodeid", &self.nodeid)?;
        runtime::optional(map, "cpus", &self.cpus)?;
        runtime::optional(map, "mem", &self.mem)?;
        runtime::optional(map, "memdev", &self.memdev)?;
        runtime::optional(map, "initiator", &self.initiator)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NumaNodeOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut nodeid = None;
        let mut cpus = None;
        let mut mem = None;
        let mut memdev = None;
        let mut initiator = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "nodeid" => nodeid = Some(map.next_value()?),
                "cpus" => cpus = Some(map.next_value()?),
                "mem" => mem = Some(map.next_value()?),
                "memdev" => memdev = Some(map.next_value()?),
                "initiator" => initiator = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { nodeid, cpus, mem, memdev, initiator })
    }
}

runtime::object!(NumaNodeOptions);

/// The QAPI union `NumaOptions` of module `machine`.
///
/// Since QEMU 2.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NumaOptions {
    /// `node`.
    Node(NumaNodeOptions),
    /// `dist`.
    Dist(NumaDistOptions),
    /// `cpu`.
    Cpu(NumaCpuOptions),
    /// `hmat-lb`.
    HmatLb(NumaHmatLbOptions),
    /// `hmat-cache`.
    HmatCache(NumaHmatCacheOptions),
}

impl NumaOptions {
    /// `NumaOptions` with `type` `node`.
    #[must_use]
    pub fn node(node: impl Into<NumaNodeOptions>) -> Self {
        NumaOptions::Node(node.into())
    }
    /// `NumaOptions` with `type` `dist`.
    #[must_use]
    pub fn dist(dist: impl Into<NumaDistOptions>) -> Self {
        NumaOptions::Dist(dist.into())
    }
    /// `NumaOptions` with `type` `cpu`.
    #[must_use]
    pub fn cpu(cpu: impl Into<NumaCpuOptions>) -> Self {
        NumaOptions::Cpu(cpu.into())
    }
    /// `NumaOptions` with `type` `hmat-lb`.
    #[must_use]
    pub fn hmat_lb(hmat_lb: impl Into<NumaHmatLbOptions>) -> Self {
        NumaOptions::HmatLb(hmat_lb.into())
    }
    /// `NumaOptions` with `type` `hmat-cache`.
    #[must_use]
    pub fn hmat_cache(hmat_cache: impl Into<NumaHmatCacheOptions>) -> Self {
        NumaOptions::HmatCache(hmat_cache.into())
    }
}

impl From<NumaNodeOptions> for NumaOptions {
    fn from(members: NumaNodeOptions) -> Self {
        Self::node(members)
    }
}

impl From<NumaDistOptions> for NumaOptions {
    fn from(members: NumaDistOptions) -> Self {
        Self::dist(members)
    }
}

impl From<NumaCpuOptions> for NumaOptions {
    fn from(members: NumaCpuOptions) -> Self {
        Self::cpu(members)
    }
}

impl From<NumaHmatLbOptions> for NumaOptions {
    fn from(members: NumaHmatLbOptions) -> Self {
        Self::hmat_lb(members)
    }
}

impl From<NumaHmatCacheOptions> for NumaOptions {
    fn from(members: NumaHmatCacheOptions) -> Self {
        Self::hmat_cache(members)
    }
}

impl runtime::Encode for NumaOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            NumaOptions::Node(members) => runtime::branch(map, "type", "node", members),
            NumaOptions::Dist(members) => runtime::branch(map, "type", "dist", members),
            NumaOptions::Cpu(members) => runtime::branch(map, "type", "cpu", members),
            NumaOptions::HmatLb(members) => runtime::branch(map, "type", "hmat-lb", members),
            NumaOptions::HmatCache(members) => runtime::branch(map, "type", "hmat-cache", members),
        }
    }
}

impl<'de> runtime::Decode<'de> for NumaOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "node" => NumaOptions::Node(rest.members()?),
            "dist" => NumaOptions::Dist(rest.members()?),
            "cpu" => NumaOptions::Cpu(rest.members()?),
            "hmat-lb" => NumaOptions::HmatLb(rest.members()?),
            "hmat-cache" => NumaOptions::HmatCache(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "type")),
        };
        Ok(branch)
    }
}

runtime::object!(NumaOptions);

/// The QAPI enum `NumaOptionsType` of module `machine`.
///
/// Since QEMU 2.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.NumaOptionsType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumaOptionsType {
    /// `node`.
    Node,
    /// `dist`. Since QEMU 2.10.
    Dist,
    /// `cpu`. Since QEMU 2.10.
    Cpu,
    /// `hmat-lb`. Since QEMU 5.0.
    HmatLb,
    /// `hmat-cache`. Since QEMU 5.0.
    HmatCache,
}

impl NumaOptionsType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Node, Self::Dist, Self::Cpu, Self::HmatLb, Self::HmatCache];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI struct `PCDIMMDeviceInfo` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.PCDIMMDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PcdimmDeviceInfo {
    /// `id`: `str`.
    pub id: Option<String>,
    /// `addr`: `int`.
    pub addr: i64,
    /// `size`: `int`.
    pub size: i64,
    /// `slot`: `int`.
    pub slot: i64,
    /// `node`: `int`.
    pub node: i64,
    /// `memdev`: `str`.
    pub memdev: String,
    /// `hotplugged`: `bool`.
    pub hotplugged: bool,
    /// `hotpluggable`: `bool`.
    pub hotpluggable: bool,
}

impl PcdimmDeviceInfo {
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
        Self { id: None, addr, size, slot, node, memdev: memdev.into(), hotplugged, hotpluggable }
    }
}

impl runtime::Encode for PcdimmDeviceInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "id", &self.id)?;
        map.serialize_entry("addr", &self.addr)?;
        map.serialize_entry("size", &self.size)?;
        map.serialize_entry("slot", &self.slot)?;
        map.serialize_entry("node", &self.node)?;
        map.serialize_entry("memdev", &self.memdev)?;
        map.serialize_entry("hotplugged", &self.hotplugged)?;
        map.serialize_entry("hotpluggable", &self.hotpluggable)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PcdimmDeviceInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut addr = None;
        let mut size = None;
        let mut slot = None;
        let mut node = None;
        let mut memdev = None;
        let mut hotplugged = None;
        let mut hotpluggable = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "addr" => addr = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "slot" => slot = Some(map.next_value()?),
                "node" => node = Some(map.next_value()?),
                "memdev" => memdev = Some(map.next_value()?),
                "hotplugged" => hotplugged = Some(map.next_value()?),
                "hotpluggable" => hotpluggable = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id,
            addr: runtime::required(addr, "addr")?,
            size: runtime::required(size, "size")?,
            slot: runtime::required(slot, "slot")?,
            node: runtime::required(node, "node")?,
            memdev: runtime::required(memdev, "memdev")?,
            hotplugged: runtime::required(hotplugged, "hotplugged")?,
            hotpluggable: runtime::required(hotpluggable, "hotpluggable")?,
        })
    }
}

runtime::object!(PcdimmDeviceInfo);

/// The QAPI struct `PCDIMMDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.PCDIMMDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PcdimmDeviceInfoWrapper {
    /// `data`: `PCDIMMDeviceInfo`.
    pub data: PcdimmDeviceInfo,
}

impl PcdimmDeviceInfoWrapper {
    /// `PCDIMMDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<PcdimmDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for PcdimmDeviceInfoWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PcdimmDeviceInfoWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(PcdimmDeviceInfoWrapper);

/// The QAPI struct `QemuTargetInfo` of module `machine`.
///
/// Since QEMU 1.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.QemuTargetInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QemuTargetInfo {
    /// `arch`: `SysEmuTarget`.
    pub arch: SysEmuTarget,
}

impl QemuTargetInfo {
    /// `QemuTargetInfo` with its required members.
    #[must_use]
    pub fn new(arch: SysEmuTarget) -> Self {
        Self { arch }
    }
}

impl runtime::Encode for QemuTargetInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("arch", &self.arch)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QemuTargetInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut arch = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "arch" => arch = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { arch: runtime::required(arch, "arch")? })
    }
}

runtime::object!(QemuTargetInfo);

/// The QAPI enum `S390CpuState` of module `machine`.
///
/// Since QEMU 2.12. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.S390CpuState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CpuState {
    /// `uninitialized`.
    Uninitialized,
    /// `stopped`.
    Stopped,
    /// `check-stop`.
    CheckStop,
    /// `operating`.
    Operating,
    /// `load`.
    Load,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl S390CpuState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Uninitialized, Self::Stopped, Self::CheckStop, Self::Operating, Self::Load];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI struct `SMPConfiguration` of module `machine`.
///
/// Since QEMU 6.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SMPConfiguration)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SmpConfiguration {
    /// `cpus`: `int`.
    pub cpus: Option<i64>,
    /// `drawers`: `int`. Since QEMU 8.2.
    pub drawers: Option<i64>,
    /// `books`: `int`. Since QEMU 8.2.
    pub books: Option<i64>,
    /// `sockets`: `int`.
    pub sockets: Option<i64>,
    /// `dies`: `int`.
    pub dies: Option<i64>,
    /// `clusters`: `int`. Since QEMU 7.0.
    pub clusters: Option<i64>,
    /// `modules`: `int`. Since QEMU 9.1.
    pub modules: Option<i64>,
    /// `cores`: `int`.
    pub cores: Option<i64>,
    /// `threads`: `int`.
    pub threads: Option<i64>,
    /// `maxcpus`: `int`.
    pub maxcpus: Option<i64>,
}

impl SmpConfiguration {
    /// `SMPConfiguration` with its required members.
    #[must_use]
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
    /// Sets `cpus`.
    #[must_use]
    pub fn cpus(mut self, cpus: i64) -> Self {
        self.cpus = Some(cpus);
        self
    }
    /// Sets `drawers`.
    #[must_use]
    pub fn drawers(mut self, drawers: i64) -> Self {
        self.drawers = Some(drawers);
        self
    }
    /// Sets `books`.
    #[must_use]
    pub fn books(mut self, books: i64) -> Self {
        self.books = Some(books);
        self
    }
    /// Sets `sockets`.
    #[must_use]
    pub fn sockets(mut self, sockets: i64) -> Self {
        self.sockets = Some(sockets);
        self
    }
    /// Sets `dies`.
    #[must_use]
    pub fn dies(mut self, dies: i64) -> Self {
        self.dies = Some(dies);
        self
    }
    /// Sets `clusters`.
    #[must_use]
    pub fn clusters(mut self, clusters: i64) -> Self {
        self.clusters = Some(clusters);
        self
    }
    /// Sets `modules`.
    #[must_use]
    pub fn modules(mut self, modules: i64) -> Self {
        self.modules = Some(modules);
        self
    }
    /// Sets `cores`.
    #[must_use]
    pub fn cores(mut self, cores: i64) -> Self {
        self.cores = Some(cores);
        self
    }
    /// Sets `threads`.
    #[must_use]
    pub fn threads(mut self, threads: i64) -> Self {
        self.threads = Some(threads);
        self
    }
    /// Sets `maxcpus`.
    #[must_use]
    pub fn maxcpus(mut self, maxcpus: i64) -> Self {
        self.maxcpus = Some(maxcpus);
        self
    }
}

impl runtime::Encode for SmpConfiguration {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "cpus", &self.cpus)?;
        runtime::optional(map, "drawers", &self.drawers)?;
        runtime::optional(map, "books", &self.books)?;
        runtime::optional(map, "sockets", &self.sockets)?;
        runtime::optional(map, "dies", &self.dies)?;
        runtime::optional(map, "clusters", &self.clusters)?;
        runtime::optional(map, "modules", &self.modules)?;
        runtime::optional(map, "cores", &self.cores)?;
        runtime::optional(map, "threads", &self.threads)?;
        runtime::optional(map, "maxcpus", &self.maxcpus)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SmpConfiguration {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cpus = None;
        let mut drawers = None;
        let mut books = None;
        let mut sockets = None;
        let mut dies = None;
        let mut clusters = None;
        let mut modules = None;
        let mut cores = None;
        let mut threads = None;
        let mut maxcpus = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cpus" => cpus = Some(map.next_value()?),
                "drawers" => drawers = Some(map.next_value()?),
                "books" => books = Some(map.next_value()?),
                "sockets" => sockets = Some(map.next_value()?),
                "dies" => dies = Some(map.next_value()?),
                "clusters" => clusters = Some(map.next_value()?),
                "modules" => modules = Some(map.next_value()?),
                "cores" => cores = Some(map.next_value()?),
                "threads" => threads = Some(map.next_value()?),
                "maxcpus" => maxcpus = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { cpus, drawers, books, sockets, dies, clusters, modules, cores, threads, maxcpus })
    }
}

runtime::object!(SmpConfiguration);

/// The QAPI struct `SgxEPC` of module `machine`.
///
/// Since QEMU 6.2. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPC)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpc {
    /// `memdev`: `str`.
    pub memdev: String,
    /// `node`: `int`. Since QEMU 7.0.
    pub node: Option<i64>,
}

impl SgxEpc {
    /// `SgxEPC` with its required members.
    #[must_use]
    pub fn new(memdev: impl Into<String>) -> Self {
        Self { memdev: memdev.into(), node: None }
    }
    /// Sets `node`.
    #[must_use]
    pub fn node(mut self, node: i64) -> Self {
        self.node = Some(node);
        self
    }
}

impl runtime::Encode for SgxEpc {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("memdev", &self.memdev)?;
        runtime::optional(map, "node", &self.node)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SgxEpc {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut memdev = None;
        let mut node = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "memdev" => memdev = Some(map.next_value()?),
                "node" => node = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { memdev: runtime::required(memdev, "memdev")?, node })
    }
}

runtime::object!(SgxEpc);

/// The QAPI struct `SgxEPCDeviceInfo` of module `machine`.
///
/// Since QEMU 6.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcDeviceInfo {
    /// `id`: `str`.
    pub id: Option<String>,
    /// `memaddr`: `size`.
    pub memaddr: u64,
    /// `size`: `size`.
    pub size: u64,
    /// `node`: `int`. Since QEMU 7.0.
    pub node: Option<i64>,
    /// `memdev`: `str`.
    pub memdev: String,
}

impl SgxEpcDeviceInfo {
    /// `SgxEPCDeviceInfo` with its required members.
    #[must_use]
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        Self { id: None, memaddr, size, node: None, memdev: memdev.into() }
    }
}

impl runtime::Encode for SgxEpcDeviceInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "id", &self.id)?;
        map.serialize_entry("memaddr", &self.memaddr)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "node", &self.node)?;
        map.serialize_entry("memdev", &self.memdev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SgxEpcDeviceInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut memaddr = None;
        let mut size = None;
        let mut node = None;
        let mut memdev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "memaddr" => memaddr = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "node" => node = Some(map.next_value()?),
                "memdev" => memdev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id,
            memaddr: runtime::required(memaddr, "memaddr")?,
            size: runtime::required(size, "size")?,
            node,
            memdev: runtime::required(memdev, "memdev")?,
        })
    }
}

runtime::object!(SgxEpcDeviceInfo);

/// The QAPI struct `SgxEPCDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 6.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcDeviceInfoWrapper {
    /// `data`: `SgxEPCDeviceInfo`.
    pub data: SgxEpcDeviceInfo,
}

impl SgxEpcDeviceInfoWrapper {
    /// `SgxEPCDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<SgxEpcDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for SgxEpcDeviceInfoWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SgxEpcDeviceInfoWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(SgxEpcDeviceInfoWrapper);

/// The QAPI struct `SgxEPCProperties` of module `machine`.
///
/// Since QEMU 6.2. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcProperties {
    /// `sgx-epc`: `[SgxEPC]`.
    pub sgx_epc: Vec<SgxEpc>,
}

impl SgxEpcProperties {
    /// `SgxEPCProperties` with its required members.
    #[must_use]
    pub fn new(sgx_epc: impl IntoIterator<Item = impl Into<SgxEpc>>) -> Self {
        Self { sgx_epc: sgx_epc.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for SgxEpcProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("sgx-epc", &self.sgx_epc)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SgxEpcProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sgx_epc = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "sgx-epc" => sgx_epc = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { sgx_epc: runtime::required(sgx_epc, "sgx-epc")? })
    }
}

runtime::object!(SgxEpcProperties);

/// The QAPI enum `SmbiosEntryPointType` of module `machine`.
///
/// Since QEMU 7.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SmbiosEntryPointType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmbiosEntryPointType {
    /// `32`.
    _32,
    /// `64`.
    _64,
    /// `auto`. Since QEMU 9.0.
    Auto,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SmbiosEntryPointType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::_32, Self::_64, Self::Auto];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI enum `SysEmuTarget` of module `machine`.
///
/// Since QEMU 3.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SysEmuTarget)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysEmuTarget {
    /// `aarch64`.
    Aarch64,
    /// `alpha`.
    Alpha,
    /// `arm`.
    Arm,
    /// `avr`. Since QEMU 5.1.
    Avr,
    /// `hppa`.
    Hppa,
    /// `i386`.
    I386,
    /// `loongarch64`. Since QEMU 7.1.
    Loongarch64,
    /// `m68k`.
    M68k,
    /// `microblaze`.
    Microblaze,
    /// `microblazeel`.
    Microblazeel,
    /// `mips`.
    Mips,
    /// `mips64`.
    Mips64,
    /// `mips64el`.
    Mips64el,
    /// `mipsel`.
    Mipsel,
    /// `or1k`.
    Or1k,
    /// `ppc`.
    Ppc,
    /// `ppc64`.
    Ppc64,
    /// `riscv32`.
    Riscv32,
    /// `riscv64`.
    Riscv64,
    /// `rx`. Since QEMU 5.0.
    Rx,
    /// `s390x`.
    S390x,
    /// `sh4`.
    Sh4,
    /// `sh4eb`.
    Sh4eb,
    /// `sparc`.
    Sparc,
    /// `sparc64`.
    Sparc64,
    /// `tricore`.
    Tricore,
    /// `x86_64`.
    X86_64,
    /// `xtensa`.
    Xtensa,
    /// `xtensaeb`.
    Xtensaeb,
    /// `cris`. Removed in 9.2 or 10.0.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    Cris,
    /// `nios2`. Removed in 9.1.
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
        Self::Hppa,
        Self::I386,
        Self::Loongarch64,
        Self::M68k,
        Self::Microblaze,
        Self::Microblazeel,
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
        Self::Cris,
        Self::Nios2,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aarch64 => "aarch64",
            Self::Alpha => "alpha",
            Self::Arm => "arm",
            Self::Avr => "avr",
            Self::Hppa => "hppa",
            Self::I386 => "i386",
            Self::Loongarch64 => "loongarch64",
            Self::M68k => "m68k",
            Self::Microblaze => "microblaze",
            Self::Microblazeel => "microblazeel",
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
            Self::Cris => "cris",
            Self::Nios2 => "nios2",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SysEmuTarget);

/// The QAPI struct `UuidInfo` of module `machine`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.UuidInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UuidInfo {
    /// `UUID`: `str`.
    pub uuid: String,
}

impl UuidInfo {
    /// `UuidInfo` with its required members.
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

impl runtime::Encode for UuidInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("UUID", &self.uuid)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for UuidInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut uuid = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "UUID" => uuid = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { uuid: runtime::required(uuid, "UUID")? })
    }
}

runtime::object!(UuidInfo);

/// The QAPI struct `VirtioMEMDeviceInfo` of module `machine`.
///
/// Since QEMU 5.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioMEMDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioMemDeviceInfo {
    /// `id`: `str`.
    pub id: Option<String>,
    /// `memaddr`: `size`.
    pub memaddr: u64,
    /// `requested-size`: `size`.
    pub requested_size: u64,
    /// `size`: `size`.
    pub size: u64,
    /// `max-size`: `size`.
    pub max_size: u64,
    /// `block-size`: `size`.
    pub block_size: u64,
    /// `node`: `int`.
    pub node: i64,
    /// `memdev`: `str`.
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

impl runtime::Encode for VirtioMemDeviceInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "id", &self.id)?;
        map.serialize_entry("memaddr", &self.memaddr)?;
        map.serialize_entry("requested-size", &self.requested_size)?;
        map.serialize_entry("size", &self.size)?;
        map.serialize_entry("max-size", &self.max_size)?;
        map.serialize_entry("block-size", &self.block_size)?;
        map.serialize_entry("node", &self.node)?;
        map.serialize_entry("memdev", &self.memdev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioMemDeviceInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut memaddr = None;
        let mut requested_size = None;
        let mut size = None;
        let mut max_size = None;
        let mut block_size = None;
        let mut node = None;
        let mut memdev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "memaddr" => memaddr = Some(map.next_value()?),
                "requested-size" => requested_size = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "max-size" => max_size = Some(map.next_value()?),
                "block-size" => block_size = Some(map.next_value()?),
                "node" => node = Some(map.next_value()?),
                "memdev" => memdev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id,
            memaddr: runtime::required(memaddr, "memaddr")?,
            requested_size: runtime::required(requested_size, "requested-size")?,
            size: runtime::required(size, "size")?,
            max_size: runtime::required(max_size, "max-size")?,
            block_size: runtime::required(block_size, "block-size")?,
            node: runtime::required(node, "node")?,
            memdev: runtime::required(memdev, "memdev")?,
        })
    }
}

runtime::object!(VirtioMemDeviceInfo);

/// The QAPI struct `VirtioMEMDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioMEMDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioMemDeviceInfoWrapper {
    /// `data`: `VirtioMEMDeviceInfo`.
    pub data: VirtioMemDeviceInfo,
}

impl VirtioMemDeviceInfoWrapper {
    /// `VirtioMEMDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<VirtioMemDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for VirtioMemDeviceInfoWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioMemDeviceInfoWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(VirtioMemDeviceInfoWrapper);

/// The QAPI struct `VirtioPMEMDeviceInfo` of module `machine`.
///
/// Since QEMU 4.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioPMEMDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioPmemDeviceInfo {
    /// `id`: `str`.
    pub id: Option<String>,
    /// `memaddr`: `size`.
    pub memaddr: u64,
    /// `size`: `size`.
    pub size: u64,
    /// `memdev`: `str`.
    pub memdev: String,
}

impl VirtioPmemDeviceInfo {
    /// `VirtioPMEMDeviceInfo` with its required members.
    #[must_use]
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        Self { id: None, memaddr, size, memdev: memdev.into() }
    }
}

impl runtime::Encode for VirtioPmemDeviceInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "id", &self.id)?;
        map.serialize_entry("memaddr", &self.memaddr)?;
        map.serialize_entry("size", &self.size)?;
        map.serialize_entry("memdev", &self.memdev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioPmemDeviceInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut memaddr = None;
        let mut size = None;
        let mut memdev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "memaddr" => memaddr = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "memdev" => memdev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id,
            memaddr: runtime::required(memaddr, "memaddr")?,
            size: runtime::required(size, "size")?,
            memdev: runtime::required(memdev, "memdev")?,
        })
    }
}

runtime::object!(VirtioPmemDeviceInfo);

/// The QAPI struct `VirtioPMEMDeviceInfoWrapper` of module `machine`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioPMEMDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioPmemDeviceInfoWrapper {
    /// `data`: `VirtioPMEMDeviceInfo`.
    pub data: VirtioPmemDeviceInfo,
}

impl VirtioPmemDeviceInfoWrapper {
    /// `VirtioPMEMDeviceInfoWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<VirtioPmemDeviceInfo>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for VirtioPmemDeviceInfoWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioPmemDeviceInfoWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(VirtioPmemDeviceInfoWrapper);

/// The QAPI struct `X86CPUFeatureWordInfo` of module `machine`.
///
/// Since QEMU 1.5. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.X86CPUFeatureWordInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct X86cpuFeatureWordInfo {
    /// `cpuid-input-eax`: `int`.
    pub cpuid_input_eax: i64,
    /// `cpuid-input-ecx`: `int`.
    pub cpuid_input_ecx: Option<i64>,
    /// `cpuid-register`: `X86CPURegister32`.
    pub cpuid_register: X86cpuRegister32,
    /// `features`: `int`.
    pub features: i64,
}

impl X86cpuFeatureWordInfo {
    /// `X86CPUFeatureWordInfo` with its required members.
    #[must_use]
    pub fn new(cpuid_input_eax: i64, cpuid_register: X86cpuRegister32, features: i64) -> Self {
        Self { cpuid_input_eax, cpuid_input_ecx: None, cpuid_register, features }
    }
    /// Sets `cpuid-input-ecx`.
    #[must_use]
    pub fn cpuid_input_ecx(mut self, cpuid_input_ecx: i64) -> Self {
        self.cpuid_input_ecx = Some(cpuid_input_ecx);
        self
    }
}

impl runtime::Encode for X86cpuFeatureWordInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cpuid-input-eax", &self.cpuid_input_eax)?;
        runtime::optional(map, "cpuid-input-ecx", &self.cpuid_input_ecx)?;
        map.serialize_entry("cpuid-register", &self.cpuid_register)?;
        map.serialize_entry("features", &self.features)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for X86cpuFeatureWordInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cpuid_input_eax = None;
        let mut cpuid_input_ecx = None;
        let mut cpuid_register = None;
        let mut features = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cpuid-input-eax" => cpuid_input_eax = Some(map.next_value()?),
                "cpuid-input-ecx" => cpuid_input_ecx = Some(map.next_value()?),
                "cpuid-register" => cpuid_register = Some(map.next_value()?),
                "features" => features = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            cpuid_input_eax: runtime::required(cpuid_input_eax, "cpuid-input-eax")?,
            cpuid_input_ecx,
            cpuid_register: runtime::required(cpuid_register, "cpuid-register")?,
            features: runtime::required(features, "features")?,
        })
    }
}

runtime::object!(X86cpuFeatureWordInfo);

/// The QAPI enum `X86CPURegister32` of module `machine`.
///
/// Since QEMU 1.5. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.X86CPURegister32)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum X86cpuRegister32 {
    /// `EAX`.
    Eax,
    /// `EBX`.
    Ebx,
    /// `ECX`.
    Ecx,
    /// `EDX`.
    Edx,
    /// `ESP`.
    Esp,
    /// `EBP`.
    Ebp,
    /// `ESI`.
    Esi,
    /// `EDI`.
    Edi,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl X86cpuRegister32 {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Eax, Self::Ebx, Self::Ecx, Self::Edx, Self::Esp, Self::Ebp, Self::Esi, Self::Edi];
    /// The value on the wire.
    #[must_use]
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

runtime::open_enum!(X86cpuRegister32);

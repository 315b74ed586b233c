// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Reads statistics that KVM and other providers keep about the machine, its virtual CPUs or its crypto devices.
///
/// The command `query-stats` of QAPI module `stats`.
///
/// Since QEMU 7.1. Returns list of [`StatsResult`](types::StatsResult).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats)
#[doc(alias = "query-stats")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryStats {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::StatsFilter,
}

impl QueryStats {
    /// `query-stats` with its arguments.
    pub fn new(arguments: impl Into<types::StatsFilter>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for QueryStats {
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

runtime::object!(QueryStats, strict);

impl runtime::Command for QueryStats {
    const NAME: &'static str = "query-stats";
    const MODULE: &'static str = "stats";
    const SINCE: runtime::Change = runtime::Change::exact(7, 1);
    type Return = Vec<types::StatsResult>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::StatsResult>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Describes the statistics that can be read: their names, kinds and units.
///
/// The command `query-stats-schemas` of QAPI module `stats`.
///
/// Since QEMU 7.1. Returns list of [`StatsSchema`](types::StatsSchema).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats-schemas)
#[doc(alias = "query-stats-schemas")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryStatsSchemas {
    /// Provider to describe; all providers if absent. `provider`: [`StatsProvider`](types::StatsProvider).
    pub provider: Option<types::StatsProvider>,
}

impl QueryStatsSchemas {
    /// `query-stats-schemas` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { provider: None }
    }
    /// Sets `provider` ([`StatsProvider`](types::StatsProvider)): provider to describe; all providers if absent.
    #[inline]
    pub fn provider(mut self, provider: types::StatsProvider) -> Self {
        self.provider = Some(provider);
        self
    }
}

runtime::default!(QueryStatsSchemas);

impl runtime::Object for QueryStatsSchemas {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("provider", &self.provider);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "provider" => members.fill(&mut value.provider),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QueryStatsSchemas, strict);

impl runtime::Command for QueryStatsSchemas {
    const NAME: &'static str = "query-stats-schemas";
    const MODULE: &'static str = "stats";
    const SINCE: runtime::Change = runtime::Change::exact(7, 1);
    type Return = Vec<types::StatsSchema>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::StatsSchema>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-stats` of QAPI module `stats`.
///
/// Since QEMU 7.1. Returns a list of [`types::StatsResult`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryStats {
    /// All arguments.
    pub arguments: types::StatsFilter,
}

impl QueryStats {
    /// `query-stats` with its arguments.
    #[must_use]
    pub fn new(arguments: impl Into<types::StatsFilter>) -> Self {
        Self { arguments: arguments.into() }
    }
}

impl runtime::Encode for QueryStats {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.arguments.encode(map)
    }
}

runtime::arguments!(QueryStats);

impl ::qmp::Command for QueryStats {
    const NAME: &'static str = "query-stats";
    const MODULE: &'static str = "stats";
    const SINCE: Change = Change::exact(7, 1);
    type Return = Vec<types::StatsResult>;
}

/// The command `query-stats-schemas` of QAPI module `stats`.
///
/// Since QEMU 7.1. Returns a list of [`types::StatsSchema`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats-schemas)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryStatsSchemas {
    /// `provider`: `StatsProvider`.
    pub provider: Option<types::StatsProvider>,
}

impl QueryStatsSchemas {
    /// `query-stats-schemas` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { provider: None }
    }
    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, provider: types::StatsProvider) -> Self {
        self.provider = Some(provider);
        self
    }
}

impl runtime::Encode for QueryStatsSchemas {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "provider", &self.provider)?;
        Ok(())
    }
}

runtime::arguments!(QueryStatsSchemas);

impl ::qmp::Command for QueryStatsSchemas {
    const NAME: &'static str = "query-stats-schemas";
    const MODULE: &'static str = "stats";
    const SINCE: Change = Change::exact(7, 1);
    type Return = Vec<types::StatsSchema>;
}

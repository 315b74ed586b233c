//! The statistics of providers such as KVM (`query-stats`), joined with what their schemas say.

use std::borrow::Cow;

use super::statistic::{Statistic, StatisticSource};
use crate::types::{
    StatsFilter, StatsProvider, StatsResult, StatsSchema, StatsSchemaValue, StatsTarget,
    StatsVcpuFilter,
};

/// What the providers of a server can count, as `query-stats-schemas` returned it.
#[derive(Clone, Debug, Default)]
pub(super) struct Schemas(Vec<StatsSchema>);

impl Schemas {
    pub(super) fn new(schemas: Vec<StatsSchema>) -> Self {
        Self(schemas)
    }

    /// Returns the targets that can be queried, each once. Targets that these bindings do not know
    /// are left out.
    pub(super) fn targets(&self) -> Vec<StatsTarget> {
        let known = [StatsTarget::Vm, StatsTarget::Vcpu, StatsTarget::Cryptodev];
        known.into_iter().filter(|target| self.0.iter().any(|it| it.target == *target)).collect()
    }

    /// Joins results with the schemas. A number that no schema describes is left out, because its
    /// unit is unknown.
    pub(super) fn describe(
        &self,
        target: &StatsTarget,
        results: Vec<StatsResult>,
    ) -> impl Iterator<Item = Statistic> {
        results.into_iter().flat_map(|result| self.describe_one(target, result))
    }

    fn describe_one(&self, target: &StatsTarget, result: StatsResult) -> Vec<Statistic> {
        let source = source(target, result.qom_path);
        let described = result.stats.into_iter().filter_map(|found| {
            let schema = self.find(&result.provider, target, &found.name)?;
            Some(Statistic {
                source: source.clone(),
                name: Cow::Owned(found.name),
                type_: schema.type_.clone(),
                unit: schema.unit.clone(),
                scale: scale(schema),
                value: found.value,
            })
        });
        described.collect()
    }

    fn find(
        &self,
        provider: &StatsProvider,
        target: &StatsTarget,
        name: &str,
    ) -> Option<&StatsSchemaValue> {
        let of_both = |it: &&StatsSchema| it.provider == *provider && it.target == *target;
        self.0.iter().filter(of_both).flat_map(|it| &it.stats).find(|it| it.name == name)
    }
}

/// Returns the arguments of `query-stats` for a target.
pub(super) fn filter(target: &StatsTarget) -> StatsFilter {
    match target {
        StatsTarget::Vcpu => StatsFilter::vcpu(StatsVcpuFilter::new()),
        StatsTarget::Cryptodev => StatsFilter::cryptodev(),
        StatsTarget::Vm | StatsTarget::Unknown(_) => StatsFilter::vm(),
    }
}

fn source(target: &StatsTarget, path: Option<String>) -> StatisticSource {
    match (target, path) {
        (StatsTarget::Vcpu, Some(path)) => StatisticSource::Vcpu(path),
        (StatsTarget::Cryptodev, Some(path)) => StatisticSource::Cryptodev(path),
        _ => StatisticSource::Machine,
    }
}

/// Returns the factor from the value to its unit, `base` to the power of `exponent`.
fn scale(schema: &StatsSchemaValue) -> f64 {
    schema.base.map_or(1.0, |base| f64::from(base).powi(schema.exponent.into()))
}

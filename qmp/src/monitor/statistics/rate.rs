//! Rates: how fast cumulative statistics grow.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::sampler::Sample;
use super::statistic::{Statistic, StatisticSource};
use crate::types::{StatsType, StatsUnit};

/// How fast a cumulative statistic grew between two samples.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rate {
    /// The part of the machine that it is about.
    pub source: StatisticSource,
    /// The name that QEMU gives the statistic.
    pub name: Cow<'static, str>,
    /// The unit of the statistic, as [`Statistic::unit`].
    pub unit: Option<StatsUnit>,
    /// The growth per second, in `unit`: bytes per second, for example.
    pub per_second: f64,
}

impl Sample {
    /// Returns how fast each cumulative statistic grew since an earlier sample of the same machine.
    ///
    /// A statistic that only one sample has is left out: the disk was plugged or unplugged between
    /// them. So is one that became smaller, because it has begun anew. Without time between the
    /// samples, there are no rates.
    #[must_use]
    pub fn rates_since(&self, earlier: &Self) -> Vec<Rate> {
        let seconds = self.taken.saturating_duration_since(earlier.taken).as_secs_f64();
        let before: BTreeMap<_, _> = earlier.statistics.iter().map(|it| (key(it), it)).collect();
        let grown = self.statistics.iter().filter(|_| seconds > 0.0);
        grown.filter_map(|now| rate(now, before.get(&key(now))?, seconds)).collect()
    }
}

fn key(statistic: &Statistic) -> (&StatisticSource, &str) {
    (&statistic.source, &statistic.name)
}

fn rate(now: &Statistic, before: &Statistic, seconds: f64) -> Option<Rate> {
    let growth = now.amount()? - before.amount()?;
    let counts = now.type_ == StatsType::Cumulative && growth >= 0.0;
    counts.then(|| Rate {
        source: now.source.clone(),
        name: now.name.clone(),
        unit: now.unit.clone(),
        per_second: growth / seconds,
    })
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::types::StatsValue;

    fn sample(taken: Instant, counts: &[(&'static str, StatsType, u64)]) -> Sample {
        let statistic = |&(name, ref type_, value): &(&'static str, StatsType, u64)| Statistic {
            source: StatisticSource::Machine,
            name: Cow::Borrowed(name),
            type_: type_.clone(),
            unit: Some(StatsUnit::Seconds),
            scale: 1e-3,
            value: StatsValue::Scalar(value),
        };
        Sample { taken, statistics: counts.iter().map(statistic).collect() }
    }

    #[test]
    fn only_what_grew_in_both_samples_has_a_rate() {
        let (begin, grows) = (Instant::now(), StatsType::Cumulative);
        let before = [
            ("busy", grows.clone(), 1000),
            ("begun anew", grows.clone(), 1000),
            ("unplugged", grows.clone(), 1),
            ("level", StatsType::Instant, 1),
        ];
        let after = [
            ("busy", grows.clone(), 4000),
            ("begun anew", grows.clone(), 10),
            ("plugged", grows, 1),
            ("level", StatsType::Instant, 2),
        ];
        let before = sample(begin, &before);
        let rates = sample(begin + Duration::from_secs(2), &after).rates_since(&before);
        let rates: Vec<_> = rates.iter().map(|rate| (&*rate.name, rate.per_second)).collect();
        assert_eq!(rates, [("busy", 1.5)]);
        assert_eq!(sample(begin, &after).rates_since(&before), []);
        let earlier = begin.checked_sub(Duration::from_secs(1)).expect("after boot");
        assert_eq!(sample(earlier, &after).rates_since(&before), []);
    }
}

//! A number with its source, its unit and its kind.

use std::borrow::Cow;
use std::fmt;

use crate::types::{StatsType, StatsUnit, StatsValue};

/// The part of a machine that a statistic is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StatisticSource {
    /// A disk, by the id of its device, as [`block_stats`](crate::Monitor::block_stats) names it: the
    /// device's QOM path if it has no id, and the name of the drive or the block node if there is no
    /// device.
    Disk(String),
    /// The balloon.
    Balloon,
    /// The machine as a whole.
    Machine,
    /// A virtual CPU, by its QOM path.
    Vcpu(String),
    /// A crypto device, by its QOM path.
    Cryptodev(String),
}

impl fmt::Display for StatisticSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk(name) => write!(f, "disk {name}"),
            Self::Balloon => f.write_str("balloon"),
            Self::Machine => f.write_str("machine"),
            Self::Vcpu(path) => write!(f, "virtual CPU {path}"),
            Self::Cryptodev(path) => write!(f, "crypto device {path}"),
        }
    }
}

/// A number that QEMU counts, with its unit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Statistic {
    /// The part of the machine that it is about.
    pub source: StatisticSource,
    /// The name that QEMU gives it, for example `rd_bytes` or `exits`.
    pub name: Cow<'static, str>,
    /// Whether it only grows (`Cumulative`), rises and falls (`Instant`), is a maximum (`Peak`), or
    /// is a histogram.
    pub type_: StatsType,
    /// The unit of [`amount`](Self::amount). `None` for a plain number, such as one of operations,
    /// and for all numbers of crypto devices, for which QEMU names no unit (10.0 and 11.1).
    pub unit: Option<StatsUnit>,
    /// The factor from `value` to `unit`: 10^-9 if the value is in nanoseconds and the unit is
    /// seconds.
    pub scale: f64,
    /// The value as QEMU returned it.
    pub value: StatsValue,
}

impl Statistic {
    /// Returns the value in `unit`: in bytes, seconds, cycles or a plain number; 1 or 0 for a
    /// boolean. `None` for a histogram.
    ///
    /// Integers above 2^53 are rounded.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn amount(&self) -> Option<f64> {
        match self.value {
            StatsValue::Scalar(value) => Some(value as f64 * self.scale),
            StatsValue::Boolean(value) => Some(f64::from(u8::from(value))),
            _ => None,
        }
    }
}

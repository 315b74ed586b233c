//! The statistics that a guest reports through its balloon.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer};

use crate::Monitor;
use crate::monitor::QomError;

/// The value of a number that the guest has not reported.
const NOT_KNOWN: u64 = u64::MAX;

/// The statistics of the guest's memory, as its balloon driver reported them last.
///
/// A number that the guest has not reported is absent. The names and units are those of the virtio
/// specification, section "Memory Statistics Tags".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BalloonStats {
    /// When the guest reported last, by the host's clock, in whole seconds. `None` if it never did.
    pub last_update: Option<SystemTime>,
    known: BTreeMap<String, u64>,
}

/// Defines methods for numbers by their names.
macro_rules! numbers {
    ($($(#[$meta:meta])* $method:ident $name:literal)+) => {
        impl BalloonStats {$(
            $(#[$meta])*
            #[must_use]
            pub fn $method(&self) -> Option<u64> {
                self.get($name)
            }
        )+}
    };
}

numbers! {
    /// The memory that is not used for any purpose, in bytes.
    free_memory "stat-free-memory"
    /// The memory that the guest's system has, in bytes.
    total_memory "stat-total-memory"
    /// An estimate of the memory that is available to new programs without swapping, in bytes.
    available_memory "stat-available-memory"
    /// The memory that can be reclaimed without I/O, mostly caches, in bytes.
    disk_caches "stat-disk-caches"
    /// The memory that was swapped in since the guest booted, in bytes.
    swapped_in "stat-swap-in"
    /// The memory that was swapped out since the guest booted, in bytes.
    swapped_out "stat-swap-out"
    /// The number of page faults that needed I/O since the guest booted.
    major_faults "stat-major-faults"
    /// The number of page faults that needed no I/O since the guest booted.
    minor_faults "stat-minor-faults"
    /// The number of huge pages that were allocated successfully since the guest booted.
    huge_page_allocations "stat-htlb-pgalloc"
    /// The number of huge pages that could not be allocated since the guest booted.
    huge_page_failures "stat-htlb-pgfail"
}

impl BalloonStats {
    /// Returns a number by its name in QEMU, for example `stat-oom-kill`, which newer releases have.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<u64> {
        self.known.get(name).copied()
    }

    /// Returns all numbers that the guest has reported, by their names in QEMU.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.known.iter().map(|(name, value)| (name.as_str(), *value))
    }
}

/// Reads the value of the property `guest-stats`.
impl<'de> Deserialize<'de> for BalloonStats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let seconds = value.get("last-update").and_then(serde_json::Value::as_u64);
        let after_epoch = |seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
        let stats = value.get("stats").and_then(serde_json::Value::as_object);
        let stats = stats.ok_or_else(|| serde::de::Error::missing_field("stats"))?;
        let known = stats.iter().filter_map(|(name, value)| {
            let value = value.as_u64().filter(|value| *value != NOT_KNOWN)?;
            Some((name.clone(), value))
        });
        Ok(Self {
            last_update: seconds.filter(|seconds| *seconds != 0).and_then(after_epoch),
            known: known.collect(),
        })
    }
}

/// # Statistics of the guest's memory
impl Monitor {
    /// Returns what the guest has reported last through the balloon with the id `balloon`
    /// (`qom-get` of `guest-stats`).
    ///
    /// A guest reports only if it is asked to, see
    /// [`poll_balloon_stats`](Self::poll_balloon_stats), and if it has a driver. Cancel safe.
    ///
    /// # Errors
    ///
    /// Those of [`qom_get`](Self::qom_get): QEMU's refusal has the class `DeviceNotFound` if there
    /// is no such device.
    #[doc(alias = "guest-stats")]
    #[doc(alias = "virtio-balloon")]
    pub async fn balloon_stats(&self, balloon: &str) -> Result<BalloonStats, QomError> {
        self.qom_get(&format!("/machine/peripheral/{balloon}"), "guest-stats").await
    }

    /// Makes QEMU ask the guest for its statistics at this interval, or no more if it is zero
    /// (`qom-set` of `guest-stats-polling-interval`). It is rounded up to whole seconds.
    ///
    /// If the future is dropped, the interval may still be set. A second call is harmless.
    ///
    /// # Errors
    ///
    /// Those of [`qom_set`](Self::qom_set).
    #[doc(alias = "guest-stats-polling-interval")]
    pub async fn poll_balloon_stats(
        &self,
        balloon: &str,
        interval: Duration,
    ) -> Result<(), QomError> {
        let seconds = interval.as_secs() + u64::from(interval.subsec_nanos() > 0);
        let path = format!("/machine/peripheral/{balloon}");
        self.qom_set(&path, "guest-stats-polling-interval", seconds).await
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::BalloonStats;

    #[test]
    fn what_is_not_known_is_absent() {
        let text = r#"{"stats": {"stat-free-memory": 18446744073709551615, "stat-swap-in": 0,
            "stat-new": 7}, "last-update": 9}"#;
        let stats: BalloonStats = serde_json::from_str(text).unwrap();
        assert_eq!((stats.free_memory(), stats.total_memory()), (None, None));
        assert_eq!((stats.swapped_in(), stats.get("stat-new")), (Some(0), Some(7)));
        assert_eq!(stats.iter().count(), 2);
        assert_eq!(stats.last_update, Some(UNIX_EPOCH + Duration::from_secs(9)));
        let never: BalloonStats =
            serde_json::from_str(r#"{"stats": {}, "last-update": 0}"#).unwrap();
        assert_eq!(never, BalloonStats::default());
        assert!(serde_json::from_str::<BalloonStats>("{}").is_err());
    }
}

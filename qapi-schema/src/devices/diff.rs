//! What a release changed in the devices of one target.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{Devices, Fact, Flat};

/// A change, with the devices that it is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What happened.
    pub what: What,
    /// The devices, sorted by name.
    pub devices: Vec<String>,
}

/// What happened to devices.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum What {
    /// The device is new.
    Added,
    /// The device is gone.
    Removed,
    /// The property is new and of this type.
    PropertyAdded(String, String),
    /// The property is gone.
    PropertyRemoved(String),
    /// The property has another type than before.
    PropertyType(String, String, String),
    /// The property has another default than before.
    PropertyDefault(String, String, String),
}

/// The number of devices that a line names.
const NAMED: usize = 4;

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.what {
            What::Added => f.write_str("device added")?,
            What::Removed => f.write_str("device removed")?,
            What::PropertyAdded(name, ty) => write!(f, "property `{name}` ({ty}) added")?,
            What::PropertyRemoved(name) => write!(f, "property `{name}` removed")?,
            What::PropertyType(name, old, new) => {
                write!(f, "property `{name}` changed its type from {old} to {new}")?;
            }
            What::PropertyDefault(name, old, new) => {
                write!(f, "property `{name}` changed its default from {old} to {new}")?;
            }
        }
        let named = self.devices.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        match self.devices.len().saturating_sub(NAMED) {
            0 => write!(f, ": {named}"),
            more => write!(f, ": {named} and {more} more"),
        }
    }
}

/// Returns what changed from one snapshot to another. A change of several devices is told once.
///
/// A device whose properties one of the snapshots does not tell has not changed.
#[must_use]
pub fn diff(old: &Devices, new: &Devices) -> Vec<Change> {
    let (before, after) = (old.flat(), new.flat());
    let mut changes: BTreeMap<What, BTreeSet<&str>> = BTreeMap::new();
    let names: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    for name in names {
        let whats = match (before.get(name), after.get(name)) {
            (None, _) => vec![What::Added],
            (_, None) => vec![What::Removed],
            _ if old.unasked.contains(name) || new.unasked.contains(name) => Vec::new(),
            (Some(before), Some(after)) => properties(before, after),
        };
        for what in whats {
            changes.entry(what).or_default().insert(name);
        }
    }
    let change = |(what, devices): (What, BTreeSet<&str>)| Change {
        what,
        devices: devices.into_iter().map(str::to_owned).collect(),
    };
    changes.into_iter().map(change).collect()
}

fn properties(before: &Flat<'_>, after: &Flat<'_>) -> Vec<What> {
    let names: BTreeSet<_> = before.properties.keys().chain(after.properties.keys()).collect();
    let of = |name: &&str| (before.properties.get(*name), after.properties.get(*name));
    names.into_iter().filter_map(|name| property(name, of(name))).collect()
}

fn property(name: &str, facts: (Option<&&Fact>, Option<&&Fact>)) -> Option<What> {
    let name = name.to_owned();
    let default = |it: &Fact| it.default.as_ref().map_or("none".to_owned(), ToString::to_string);
    match facts {
        (None, new) => Some(What::PropertyAdded(name, new?.ty.clone())),
        (_, None) => Some(What::PropertyRemoved(name)),
        (Some(old), Some(new)) if old.ty != new.ty => {
            Some(What::PropertyType(name, old.ty.clone(), new.ty.clone()))
        }
        (Some(old), Some(new)) if old.default != new.default => {
            Some(What::PropertyDefault(name, default(old), default(new)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::diff;
    use crate::devices::Devices;

    fn snapshot(types: &str) -> Devices {
        let text = format!(
            r#"{{"release":"7.2.0","target":"t","unasked":[],"buses":{{}},"types":{{{types}}}}}"#
        );
        Devices::from_json(&text).unwrap()
    }

    #[test]
    fn a_change_of_many_devices_is_one_line() {
        let device = |name: &str| {
            format!(r#""{name}":{{"parent":"base","device":true,"properties":{{}}}},"#)
        };
        let base = |properties: &str| format!(r#""base":{{"properties":{{{properties}}}}}"#);
        let devices: String = ["a", "b", "c", "d", "e"].map(device).concat();
        let old =
            base(r#""p":{"type":"str"},"q":{"type":"bool","default":true},"r":{"type":"str"}"#);
        let new =
            base(r#""p":{"type":"bool"},"q":{"type":"bool","default":false},"s":{"type":"size"}"#);
        let old = snapshot(&(devices.clone() + &device("gone") + &old));
        let new = snapshot(&(device("come") + &devices + &new));
        let lines: Vec<_> = diff(&old, &new).iter().map(ToString::to_string).collect();
        let all = "a, b, c, d and 1 more";
        let expected = [
            "device added: come".to_owned(),
            "device removed: gone".to_owned(),
            format!("property `s` (size) added: {all}"),
            format!("property `r` removed: {all}"),
            format!("property `p` changed its type from str to bool: {all}"),
            format!("property `q` changed its default from true to false: {all}"),
        ];
        assert_eq!(lines, expected);
        assert_eq!(diff(&old, &old), []);
    }
}

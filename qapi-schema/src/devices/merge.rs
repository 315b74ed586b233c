//! The device snapshots of all releases and targets as one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::rules::{Means, ReadOnly};
use super::{Devices, Flat};
use crate::release::Release;

/// A set of snapshots, as a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Seen(pub u32);

impl Seen {
    /// Returns whether the set has the snapshot of this index.
    #[must_use]
    pub const fn has(self, index: usize) -> bool {
        self.0 >> index & 1 == 1
    }

    /// Adds a snapshot.
    pub fn add(&mut self, index: usize) {
        self.0 |= 1 << index;
    }

    /// Returns the snapshots that are in this set and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// All devices of all snapshots.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// The snapshots, as release series and target. The position is the bit in [`Seen`].
    pub sources: Vec<(Release, String)>,
    /// Each kind of bus, with the kind that it is a special case of.
    pub buses: BTreeMap<String, String>,
    /// The devices, by name.
    pub devices: BTreeMap<String, Device>,
}

/// A device that users can create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Device {
    /// The snapshots that have the device.
    pub seen: Seen,
    /// The snapshots that tell its properties.
    pub told: Seen,
    /// The kind of bus that it is plugged into, by the newest snapshot.
    pub bus: Option<String>,
    /// Further names, with the snapshots in which they stand for this device.
    pub aliases: BTreeMap<String, Seen>,
    /// The types that it inherits from.
    pub ancestors: BTreeSet<String>,
    /// All properties, by name.
    pub properties: BTreeMap<String, Property>,
}

/// A property of a device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Property {
    /// Each type of the property, the newest last.
    pub types: Vec<Present>,
    /// What a text stands for.
    pub means: Option<Means>,
    /// Whether QEMU lists the property and refuses to set it.
    pub read_only: bool,
}

/// A type and a default of a property, and the snapshots that tell them.
#[derive(Clone, Debug, PartialEq)]
pub struct Present {
    /// The name of the type.
    pub ty: String,
    /// The default.
    pub default: Option<Value>,
    /// The snapshots.
    pub seen: Seen,
}

impl Property {
    /// Returns the snapshots that have the property.
    #[must_use]
    pub fn seen(&self) -> Seen {
        self.types.iter().fold(Seen::default(), |all, it| Seen(all.0 | it.seen.0))
    }
}

/// Merges the snapshots of all releases and targets.
#[must_use]
pub fn merge(snapshots: &[Devices]) -> Merged {
    let mut snapshots: Vec<_> = snapshots.iter().collect();
    snapshots.sort_by_key(|it| (it.release, it.target.clone()));
    let mut merged = Merged::default();
    for (index, snapshot) in snapshots.into_iter().enumerate() {
        merged.sources.push((snapshot.release.series(), snapshot.target.clone()));
        merged.buses.extend(snapshot.buses.clone());
        for (name, flat) in snapshot.flat() {
            let device = merged.devices.entry(name.to_owned()).or_default();
            let told = !snapshot.unasked.contains(name);
            device.add(name, &flat, index, told);
        }
    }
    merged
}

impl Device {
    fn add(&mut self, name: &str, flat: &Flat<'_>, index: usize, told: bool) {
        self.seen.add(index);
        self.bus.clone_from(&flat.creatable.bus);
        if let Some(alias) = &flat.creatable.alias {
            self.aliases.entry(alias.clone()).or_default().add(index);
        }
        self.ancestors.extend(flat.ancestors.iter().map(|it| (*it).to_owned()));
        if !told {
            return;
        }
        self.told.add(index);
        for (property, fact) in &flat.properties {
            let into = self.properties.entry((*property).to_owned()).or_default();
            let of = |rule: ReadOnly| rule.applies(name, &flat.ancestors, property);
            into.read_only |= ReadOnly::ALL.into_iter().any(of);
            into.means = fact.means.or(into.means);
            into.add(&fact.ty, fact.default.as_ref(), index);
        }
    }
}

impl Property {
    fn add(&mut self, ty: &str, default: Option<&Value>, index: usize) {
        let same = |it: &&mut Present| it.ty == ty && it.default.as_ref() == default;
        if let Some(present) = self.types.iter_mut().find(same) {
            present.seen.add(index);
            return;
        }
        let mut seen = Seen::default();
        seen.add(index);
        self.types.push(Present { ty: ty.to_owned(), default: default.cloned(), seen });
    }
}

#[cfg(test)]
mod tests {
    use super::{Seen, merge};
    use crate::devices::{Devices, Means};

    fn snapshot(release: &str, properties: &str) -> Devices {
        let text = format!(
            r#"{{"release":"{release}","target":"t","unasked":[],"buses":{{"B":"bus"}},"types":{{
            "a":{{"parent":"usb-device","device":true,"bus":"B","alias":"z","properties":{{}}}},
            "usb-device":{{"properties":{{{properties}}}}}}}}}"#
        );
        Devices::from_json(&text).unwrap()
    }

    #[test]
    fn a_property_keeps_each_of_its_types() {
        let old = snapshot("7.2.0", r#""addr":{"type":"int32","means":"pci-address"}"#);
        let new = snapshot(
            "10.0.1",
            r#""addr":{"type":"str","means":"pci-address"},"attached":{"type":"bool"}"#,
        );
        let merged = merge(&[new, old]);
        assert_eq!(merged.sources[0].0.to_string(), "7.2.0");
        let device = &merged.devices["a"];
        assert_eq!((device.seen, device.aliases["z"]), (Seen(3), Seen(3)));
        let addr = &device.properties["addr"];
        let types: Vec<_> = addr.types.iter().map(|it| (&*it.ty, it.seen)).collect();
        assert_eq!(types, [("int32", Seen(1)), ("str", Seen(2))]);
        assert_eq!((addr.means, addr.read_only), (Some(Means::PciAddress), false));
        let attached = &device.properties["attached"];
        assert_eq!((attached.seen(), attached.read_only), (Seen(2), true));
    }
}

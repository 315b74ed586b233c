//! What the QEMUs of each release say of their devices.
//!
//! A device snapshot holds the facts of one QEMU program: the devices that users can create with
//! `device_add`, and the name, the type and the default of each property. No schema lists them, so
//! a snapshot is made from the replies of a live QEMU ([`Survey`]). It is a fact of one build: a
//! device that it lacks may exist in another build of the same release.

mod diff;
mod json;
mod merge;
mod rules;
mod survey;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::release::Release;

pub use diff::{Change, What, diff};
pub use json::DevicesError;
pub use merge::{Device, Merged, Present, Property, Seen, merge};
pub use rules::{Means, ReadOnly};
pub use survey::{Answer, Survey};

/// The devices of one QEMU program.
///
/// Properties are kept at the type that all devices which have them inherit from, so a property of
/// all PCI devices is told once.
#[derive(Clone, Debug, PartialEq)]
pub struct Devices {
    /// The release of the program.
    pub release: Release,
    /// The architecture of the machines that the program emulates, such as `x86_64`.
    pub target: String,
    /// Each kind of bus, with the kind that it is a special case of.
    pub buses: BTreeMap<String, String>,
    /// Devices whose properties are not known, because asking for them ends this QEMU.
    pub unasked: BTreeSet<String>,
    /// The devices and the abstract types that they inherit from.
    pub types: BTreeMap<String, DeviceType>,
}

/// A device, or an abstract type with properties that several devices inherit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceType {
    /// The type that this one inherits properties from, if there is one.
    pub parent: Option<String>,
    /// Set for a device that users can create.
    pub device: Option<Creatable>,
    /// The properties that the parent does not have, or has with another type or default.
    pub properties: BTreeMap<String, Fact>,
}

/// What is known of a device that users can create.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Creatable {
    /// The kind of bus that it is plugged into, if it needs one.
    pub bus: Option<String>,
    /// A second name of the device.
    pub alias: Option<String>,
}

/// What a QEMU says of a property.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The name of the type, which is QEMU's own.
    pub ty: String,
    /// The default. Many properties tell none.
    pub default: Option<Value>,
    /// What a text stands for.
    pub means: Option<Means>,
}

/// A device with all of its properties.
#[derive(Clone, Debug, PartialEq)]
pub struct Flat<'d> {
    /// What is known of the device itself.
    pub creatable: &'d Creatable,
    /// The types that it inherits from, the nearest first.
    pub ancestors: Vec<&'d str>,
    /// All properties, inherited ones as well.
    pub properties: BTreeMap<&'d str, &'d Fact>,
}

impl Devices {
    /// Returns the file name of the snapshot.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{PREFIX}{}{SUFFIX}", self.target)
    }

    /// Returns whether a file of this name is a device snapshot.
    #[must_use]
    pub fn is_file_name(name: &str) -> bool {
        name.starts_with(PREFIX) && name.ends_with(SUFFIX)
    }

    /// Returns all devices that users can create, by name, with all of their properties. An unasked
    /// device has none.
    #[must_use]
    pub fn flat(&self) -> BTreeMap<&str, Flat<'_>> {
        let devices = self.types.iter();
        let flat = devices.filter_map(|(name, ty)| {
            let creatable = ty.device.as_ref()?;
            Some((name.as_str(), self.flatten(name, creatable)))
        });
        flat.collect()
    }

    fn flatten<'d>(&'d self, name: &'d str, creatable: &'d Creatable) -> Flat<'d> {
        let mut flat = Flat { creatable, ancestors: Vec::new(), properties: BTreeMap::new() };
        let mut next = Some(name);
        while let Some((at, ty)) = next.and_then(|at| self.types.get_key_value(at)) {
            let told = ty.properties.iter().filter(|_| !self.unasked.contains(name));
            for (name, fact) in told {
                flat.properties.entry(name).or_insert(fact);
            }
            if at != name {
                flat.ancestors.push(at);
            }
            // A snapshot that was edited by hand may have a circle.
            let is_new = |parent: &&str| *parent != name && !flat.ancestors.contains(parent);
            next = ty.parent.as_deref().filter(is_new);
        }
        flat
    }
}

/// The beginning and the end of the name of a snapshot's file.
const PREFIX: &str = "devices-";
const SUFFIX: &str = ".json";

#[cfg(test)]
mod tests {
    use super::Devices;

    #[test]
    fn a_circle_of_parents_ends() {
        for (parents, ancestors) in [(["a", "c", "b"], vec![]), (["b", "c", "b"], vec!["b", "c"])] {
            let types = ["a", "b", "c"].into_iter().zip(parents);
            let types = types.map(|(name, parent)| {
                format!(r#""{name}":{{"parent":"{parent}","device":true,"properties":{{}}}}"#)
            });
            let text = format!(
                r#"{{"release":"9.0.0","target":"t","unasked":[],"buses":{{}},"types":{{{}}}}}"#,
                types.collect::<Vec<_>>().join(",")
            );
            assert_eq!(Devices::from_json(&text).unwrap().flat()["a"].ancestors, ancestors);
        }
    }
}

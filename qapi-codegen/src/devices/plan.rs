//! The decisions about the bindings of devices: which ones there are, and all names.

use std::collections::BTreeMap;

use qapi_schema::devices::{Device, Merged as Devices, Property, Seen};
use qapi_schema::merge::Merged;

use super::family::{FAMILIES, Family};
use super::form::Form;
use crate::GenerateError;
use crate::names::{Namespace, field_name, module_name, type_name};

/// Devices that inherit from these have no bindings: the chips of boards, of which there are more
/// than of all other devices together, and which nobody plugs in.
const CHIPS: [&str; 1] = ["m25p80-generic"];

/// Names of the module that devices are in.
const TAKEN_TYPES: [&str; 9] = [
    "Device",
    "PciDevice",
    "VirtioDevice",
    "VirtioPciDevice",
    "PciAddress",
    "HostPciAddress",
    "MacAddress",
    "Uuid",
    "CcwDevice",
];

/// The methods that every device has.
const TAKEN_METHODS: [&str; 6] = ["new", "id", "bus", "property", "default", "from"];

#[derive(Debug)]
pub(super) struct Plan<'d> {
    pub(super) merged: &'d Devices,
    /// The devices that have bindings, by wire name.
    pub(super) devices: Vec<Named<'d>>,
    /// All properties of each device, without those that cannot be set.
    pub(super) members: BTreeMap<&'d str, Vec<Member<'d>>>,
    /// The properties of each family, by wire name.
    pub(super) families: BTreeMap<&'static str, Vec<Member<'d>>>,
}

/// A device with its Rust name.
#[derive(Debug)]
pub(super) struct Named<'d> {
    pub(super) wire: &'d str,
    pub(super) name: String,
    pub(super) device: &'d Device,
    /// The properties that no trait has.
    pub(super) own: Vec<Member<'d>>,
}

/// A property with its Rust name.
#[derive(Clone, Debug)]
pub(super) struct Member<'d> {
    pub(super) wire: &'d str,
    pub(super) name: String,
    pub(super) property: &'d Property,
    pub(super) form: Form,
    /// The snapshots that tell the device's properties and have this one not.
    pub(super) absent: Seen,
}

impl<'d> Plan<'d> {
    pub(super) fn new(merged: &'d Devices, schema: &Merged) -> Result<Self, GenerateError> {
        let mut names = Namespace::default();
        for taken in TAKEN_TYPES {
            names.claim(taken.to_owned());
        }
        let (devices, families) = (Vec::new(), BTreeMap::new());
        let mut plan = Self { merged, devices, members: BTreeMap::new(), families };
        for (wire, device) in &merged.devices {
            let members = members(wire, device, schema)?;
            for family in FAMILIES.iter().filter(|it| it.has(device)) {
                plan.fill(family, device, &members);
            }
            plan.members.insert(wire, members.clone());
            if CHIPS.iter().any(|it| device.ancestors.contains(*it)) {
                continue;
            }
            let name = names.claim(type_name(wire));
            let own = members.into_iter().filter(|it| !is_shared(device, it.wire));
            plan.devices.push(Named { wire, name, device, own: own.collect() });
        }
        plan.check()?;
        Ok(plan)
    }

    /// Adds a device to a family. A property is absent from the snapshots in which any device of the
    /// family lacks it.
    fn fill(&mut self, family: &'static Family, device: &Device, members: &[Member<'d>]) {
        let shared = self.families.entry(family.name).or_default();
        for property in family.properties {
            let member = members.iter().find(|it| it.wire == *property);
            let absent = member.map_or(device.told, |it| it.absent);
            match (shared.iter_mut().find(|it| it.wire == *property), member) {
                (Some(it), _) => it.absent = Seen(it.absent.0 | absent.0),
                (None, Some(member)) => shared.push(member.clone()),
                // A later device has it.
                (None, None) => {}
            }
        }
    }

    /// Checks that the devices of a family have its properties in the same snapshots.
    fn check(&self) -> Result<(), GenerateError> {
        for (wire, members) in &self.members {
            let device = &self.merged.devices[*wire];
            for family in FAMILIES.iter().filter(|it| it.has(device)) {
                let absent = |property: &str| {
                    let own = members.iter().find(|it| it.wire == property);
                    own.map_or(device.told, |it| it.absent)
                };
                let shared = |property: &str| {
                    let it = self.families.get(family.name)?.iter().find(|it| it.wire == property);
                    Some(Seen(it?.absent.0 & device.told.0))
                };
                let differs = |it: &&&str| Some(absent(it)) != shared(it);
                if let Some(property) = family.properties.iter().find(differs) {
                    let (family, device) = (family.name, (*wire).to_owned());
                    return Err(GenerateError::Family { family, device, property });
                }
            }
        }
        Ok(())
    }
}

/// Returns whether a trait has the property of the device.
fn is_shared(device: &Device, property: &str) -> bool {
    FAMILIES.iter().any(|it| it.has(device) && it.properties.contains(&property))
}

/// Returns the properties that can be set, with their names.
fn members<'d>(
    wire: &str,
    device: &'d Device,
    schema: &Merged,
) -> Result<Vec<Member<'d>>, GenerateError> {
    let mut names = Namespace::default();
    for taken in TAKEN_METHODS {
        names.claim(taken.to_owned());
    }
    let mut members = Vec::new();
    for (property, it) in device.properties.iter().filter(|(_, it)| !it.read_only) {
        let form = Form::of(it, schema).map_err(|(old, new)| GenerateError::Property {
            device: wire.to_owned(),
            property: property.clone(),
            old,
            new,
        })?;
        let name = names.claim(field_name(property));
        let absent = device.told.without(it.seen());
        members.push(Member { wire: property, name, property: it, form, absent });
    }
    Ok(members)
}

impl Named<'_> {
    /// Returns the module of a device, which is named after the bus.
    pub(super) fn module(&self) -> String {
        let is_virtio = self.device.ancestors.contains("virtio-pci");
        match self.device.bus.as_deref() {
            None => "without_bus".to_owned(),
            Some("PCI") if is_virtio => "virtio_pci".to_owned(),
            Some(bus) => module_name(bus),
        }
    }
}

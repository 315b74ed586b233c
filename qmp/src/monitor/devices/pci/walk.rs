//! The walk from the host bridges down to all PCI buses, in QEMU's tree of objects.
//!
//! A bus is a child of the device that it belongs to, and has a link to each device on it, called
//! `child[0]`, `child[1]` and so on (7.2, 10.0 and 11.1). A path may lead over links.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value;

use crate::Monitor;
use crate::commands::{QomGet, QomList, QomListTypes};
use crate::monitor::devices::device::is_not_found;
use crate::monitor::devices::pci::PciError;
use crate::monitor::devices::pci::bus::PciBusKind;
use crate::monitor::devices::pci::path::has_no_property;
use crate::types::ObjectPropertyInfo;
use crate::values::PciAddress;

/// How many buses are looked at. QEMU numbers 256 for each host bridge, and has few host bridges.
const MOST_BUSES: usize = 1024;

/// The bus that host bridges are on.
const SYSTEM_BUS: &str = "/machine/unattached/sysbus";

/// A bus that the walk has come to.
#[derive(Debug)]
pub(super) struct Visit {
    pub(super) name: String,
    pub(super) kind: PciBusKind,
    path: String,
    /// The devices on it, as the number and the type of each.
    pub(super) children: Vec<(u32, String)>,
}

/// The buses that are left to be looked at.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    monitor: &'a Monitor,
    bridges: Types,
    buses: Types,
    left: VecDeque<Bus>,
    /// How many buses may still be looked at.
    budget: usize,
}

/// A bus before the devices on it are known.
#[derive(Debug)]
struct Bus {
    path: String,
    name: String,
    kind: PciBusKind,
}

impl<'a> Walk<'a> {
    /// Finds the root buses.
    pub(super) async fn start(monitor: &'a Monitor) -> Result<Self, PciError> {
        let hosts = Types::of(monitor, "pci-host-bridge").await?;
        let bridges = Types::of(monitor, "base-pci-bridge").await?;
        let buses = Types::of(monitor, "PCI").await?;
        let mut walk = Self { monitor, bridges, buses, left: VecDeque::new(), budget: MOST_BUSES };
        let system = walk.list(SYSTEM_BUS).await?.unwrap_or_default();
        for (number, _) in children(&system).into_iter().filter(|(_, type_)| hosts.has(type_)) {
            let kind = |walk: &Self, type_: &str| match walk.buses.is_a(type_, "PCIE") {
                true => PciBusKind::ExpressRoot,
                false => PciBusKind::Root,
            };
            walk.add_buses_of(&format!("{SYSTEM_BUS}/child[{number}]"), kind).await?;
        }
        Ok(walk)
    }

    /// Returns the next bus, and notes the buses behind it.
    pub(super) async fn next(&mut self) -> Result<Option<Visit>, PciError> {
        while let Some(Bus { path, name, kind }) = self.left.pop_front() {
            if self.budget == 0 {
                return Ok(None);
            }
            self.budget -= 1;
            let Some(properties) = self.list(&path).await? else { continue };
            let children = children(&properties);
            for (number, type_) in &children {
                self.add_bridge(&format!("{path}/child[{number}]"), type_).await?;
            }
            return Ok(Some(Visit { name, kind, path, children }));
        }
        Ok(None)
    }

    /// Notes the bus of a device if that is a bridge.
    async fn add_bridge(&mut self, path: &str, type_: &str) -> Result<(), PciError> {
        if !self.bridges.has(type_) {
            return Ok(());
        }
        let is_port = self.bridges.is_a(type_, "pcie-slot");
        let kind = |walk: &Self, type_: &str| match (is_port, walk.buses.is_a(type_, "PCIE")) {
            (true, _) => PciBusKind::Port,
            (false, true) => PciBusKind::Switch,
            (false, false) => PciBusKind::Bridge,
        };
        self.add_buses_of(path, kind).await
    }

    /// Notes the buses that belong to a device. It may have been unplugged meanwhile.
    async fn add_buses_of(
        &mut self,
        device: &str,
        kind: impl Fn(&Self, &str) -> PciBusKind,
    ) -> Result<(), PciError> {
        for property in self.list(device).await?.unwrap_or_default() {
            let Some(type_) = inner(&property.type_, "child<") else { continue };
            if self.buses.has(type_) && self.left.len() < MOST_BUSES {
                let (path, kind) = (format!("{device}/{}", property.name), kind(self, type_));
                self.left.push_back(Bus { path, name: property.name, kind });
            }
        }
        Ok(())
    }

    /// Returns whether devices can be plugged into the bus while the machine exists.
    ///
    /// A bus without a handler takes none. A port may still refuse them (`hotplug=off`), and so may
    /// the root bus of `pc` (`acpi-root-pci-hotplug=off`).
    pub(super) async fn is_hot_pluggable(&self, visit: &Visit) -> Result<bool, PciError> {
        if !visit.kind.takes_devices() {
            return Ok(false);
        }
        let handler = self.property(&visit.path, "hotplug-handler").await?;
        let Some(handler) = handler.as_ref().and_then(Value::as_str).filter(|it| !it.is_empty())
        else {
            return Ok(false);
        };
        let allowed = match (visit.kind, visit.path.rsplit_once('/')) {
            (PciBusKind::Port, Some((port, _))) => self.property(port, "hotplug").await?,
            (PciBusKind::Root, _) => self.property(handler, "acpi-root-pci-hotplug").await?,
            _ => None,
        };
        Ok(allowed != Some(Value::Bool(false)))
    }

    /// Returns the addresses of the devices on a bus, in order.
    pub(super) async fn addresses(&self, visit: &Visit) -> Result<Vec<PciAddress>, PciError> {
        let mut taken = Vec::new();
        for (number, _) in &visit.children {
            let address = self.property(&format!("{}/child[{number}]", visit.path), "addr").await?;
            taken.extend(address.as_ref().and_then(PciAddress::of_property));
        }
        taken.sort_unstable();
        Ok(taken)
    }

    /// Returns the properties of an object, or `None` if it is gone.
    async fn list(&self, path: &str) -> Result<Option<Vec<ObjectPropertyInfo>>, PciError> {
        match self.monitor.execute(QomList::new(path)).await {
            Ok(properties) => Ok(Some(properties)),
            Err(error) if is_not_found(&error) => Ok(None),
            Err(error) => Err(PciError::of(path)(error)),
        }
    }

    /// Returns a property, or `None` if the object has none of this name or is gone.
    async fn property(&self, path: &str, name: &str) -> Result<Option<Value>, PciError> {
        match self.monitor.execute(QomGet::new(path, name)).await {
            Ok(value) => Ok(Some(value)),
            Err(error) if is_not_found(&error) || has_no_property(&error) => Ok(None),
            Err(error) => Err(PciError::of(path)(error)),
        }
    }
}

/// The types that derive from one, with the type that each derives from directly.
#[derive(Debug)]
struct Types(BTreeMap<String, Option<String>>);

impl Types {
    async fn of(monitor: &Monitor, base: &str) -> Result<Self, PciError> {
        let types = QomListTypes::new().implements(base).abstract_(true);
        let types = monitor.execute(types).await.map_err(PciError::of(base))?;
        Ok(Self(types.into_iter().map(|type_| (type_.name, type_.parent)).collect()))
    }

    fn has(&self, type_: &str) -> bool {
        self.0.contains_key(type_)
    }

    /// Whether a type is this one or derives from it.
    fn is_a(&self, type_: &str, base: &str) -> bool {
        let above = |type_: &&str| self.0.get(*type_)?.as_deref();
        // The server might tell a circle.
        let mut line = std::iter::successors(Some(type_), above).take(self.0.len() + 1);
        line.any(|type_| type_ == base)
    }
}

/// The devices on a bus by their numbers, which the server does not sort.
fn children(properties: &[ObjectPropertyInfo]) -> Vec<(u32, String)> {
    let child = |property: &ObjectPropertyInfo| {
        let number = property.name.strip_prefix("child[")?.strip_suffix(']')?.parse().ok()?;
        Some((number, inner(&property.type_, "link<")?.to_owned()))
    };
    let mut children: Vec<_> = properties.iter().filter_map(child).collect();
    children.sort_unstable();
    children
}

/// Returns the type in `child<…>` or `link<…>`.
fn inner<'t>(type_: &'t str, prefix: &str) -> Option<&'t str> {
    type_.strip_prefix(prefix)?.strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::{ObjectPropertyInfo, Types, children};

    #[test]
    fn types_in_a_circle_have_an_end() {
        let types = [("a", Some("b")), ("b", Some("a")), ("c", None)];
        let types = types.map(|(type_, above)| (type_.to_owned(), above.map(str::to_owned)));
        let types = Types(types.into_iter().collect());
        assert!(types.is_a("a", "b") && types.is_a("c", "c"));
        assert!(!types.is_a("a", "c") && !types.is_a("c", "a"));
    }

    #[test]
    fn devices_are_in_the_order_of_their_numbers() {
        let property = |name: &str, type_: &str| ObjectPropertyInfo::new(name, type_);
        let list = [
            property("child[10]", "link<b>"),
            property("realized", "bool"),
            property("child[9]", "link<a>"),
        ];
        assert_eq!(children(&list), [(9, "a".to_owned()), (10, "b".to_owned())]);
    }
}

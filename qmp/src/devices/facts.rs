//! What QEMUs say of their devices, for questions at run time.
//!
//! The facts are those of single builds of QEMU 7.2, 10.0 and 11.1, for several architectures. A
//! build may have more devices or fewer than another build of the same release.
//!
//! ```
//! use qmp::devices::facts::{self, PropertyType};
//!
//! let disk = facts::device("virtio-blk-pci").expect("every build has it");
//! assert_eq!(disk.bus(), Some("PCI"));
//! let queues = disk.property("num-queues").expect("it has queues");
//! assert_eq!(queues.ty(), PropertyType::Unsigned(16));
//! assert_eq!(queues.seen().to_string(), "QEMU 7.2, 10.0 and 11.1");
//! ```

use std::cmp::Ordering;
use std::fmt;

use super::generated::facts::{BUSES, DEVICES, FAMILIES, SOURCES};
use crate::release::Release;

/// A set of device snapshots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Snapshots(u32);

impl Snapshots {
    /// Returns all snapshots.
    #[must_use]
    pub fn all() -> Self {
        Self((1 << rows(SOURCES).count()) - 1)
    }

    /// Iterates over the releases and architectures of the snapshots, the oldest release first.
    pub fn iter(self) -> impl Iterator<Item = (Release, &'static str)> {
        let sources = rows(SOURCES).enumerate().filter(move |(index, _)| self.0 >> index & 1 == 1);
        sources.filter_map(|(_, row)| {
            let (release, target) = row.split_once(' ')?;
            let (major, minor) = release.split_once('.')?;
            Some((Release::new(major.parse().ok()?, minor.parse().ok()?), target))
        })
    }

    /// Returns the releases of the snapshots, the oldest first.
    #[must_use]
    pub fn releases(self) -> Vec<Release> {
        let mut releases: Vec<_> = self.iter().map(|(release, _)| release).collect();
        releases.dedup();
        releases
    }

    /// Returns whether the set has no snapshot.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    fn read(text: &str) -> Self {
        Self(u32::from_str_radix(text, 16).unwrap_or_default())
    }
}

/// Names the releases: `QEMU 7.2, 10.0 and 11.1`.
impl fmt::Display for Snapshots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let releases = self.releases();
        f.write_str("QEMU ")?;
        for (index, release) in releases.iter().enumerate() {
            match index {
                0 => write!(f, "{release}")?,
                _ if index + 1 == releases.len() => write!(f, " and {release}")?,
                _ => write!(f, ", {release}")?,
            }
        }
        Ok(())
    }
}

/// What is known of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceFacts {
    name: &'static str,
    seen: Snapshots,
    told: Snapshots,
    bus: &'static str,
    words: &'static str,
}

/// What is known of a property of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PropertyFacts {
    name: &'static str,
    ty: PropertyType,
    seen: Snapshots,
}

/// The value that a property takes in every release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyType {
    /// A boolean.
    Bool,
    /// A number of so many bits, from 0 on.
    Unsigned(u8),
    /// A number of so many bits that may be negative.
    Signed(u8),
    /// A number of bytes.
    Size,
    /// A text.
    Text,
    /// A text of the form of [`PciAddress`](super::PciAddress).
    PciAddress,
    /// A text of the form of [`HostPciAddress`](super::HostPciAddress).
    HostPciAddress,
    /// A text of the form of [`MacAddress`](super::MacAddress).
    Mac,
    /// A text of the form of [`Uuid`](super::Uuid). Some properties also take `auto`.
    Uuid,
    /// A text of the form of [`CcwDevice`](super::CcwDevice).
    CcwDevice,
    /// The name of a block node, or the id of a block backend.
    Node,
    /// The id of a network backend.
    Netdev,
    /// The id of a character device.
    Chardev,
    /// The id of an audio backend.
    Audiodev,
    /// The id of a TPM backend.
    Tpm,
    /// The id of an object or device of this QOM type.
    Link(&'static str),
    /// A value of the enum of this name in [`types`](crate::types).
    Enum(&'static str),
    /// An object of the type of this name in [`types`](crate::types).
    Object(&'static str),
    /// A list. Its elements are of the type of this name, if it is known.
    List(Option<&'static str>),
    /// QEMU lists the property, and it cannot be set.
    ReadOnly,
}

impl DeviceFacts {
    /// Returns the name, which `device_add` has as `driver`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the kind of bus that the device is plugged into, or `None` if it needs none.
    #[must_use]
    pub fn bus(&self) -> Option<&'static str> {
        Some(self.bus).filter(|it| *it != "-")
    }

    /// Returns the snapshots that have the device.
    #[must_use]
    pub const fn seen(&self) -> Snapshots {
        self.seen
    }

    /// Returns the snapshots that tell its properties. QEMU 7.2 ends if it is asked for those of
    /// `virtio-gpu-gl-pci` and of `virtio-vga-gl`.
    #[must_use]
    pub const fn told(&self) -> Snapshots {
        self.told
    }

    /// Returns the facts of a property.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<PropertyFacts> {
        self.properties().find(|it| it.name == name)
    }

    /// Iterates over the properties.
    pub fn properties(&self) -> impl Iterator<Item = PropertyFacts> {
        let told = self.told;
        let shared = self.words.split(' ').filter_map(|word| word.strip_prefix('@'));
        let shared = shared.filter_map(|name| find(FAMILIES, name)).flat_map(words);
        let own = words(self.words).filter(|it| !it.starts_with(['@', '=']));
        shared.chain(own).filter_map(move |word| property(word, told))
    }
}

impl PropertyFacts {
    /// Returns the name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the value that the property takes.
    #[must_use]
    pub const fn ty(&self) -> PropertyType {
        self.ty
    }

    /// Returns the snapshots in which the device has the property.
    #[must_use]
    pub const fn seen(&self) -> Snapshots {
        self.seen
    }
}

/// Returns the facts of a device.
///
/// Some devices have a second name, which stands for one device on one architecture and for another
/// on others. Such a name has no facts: see [`names`].
#[must_use]
pub fn device(name: &str) -> Option<DeviceFacts> {
    let (name, rest) = find_row(DEVICES, name)?;
    read(name, rest)
}

/// Returns the devices that a second name stands for: of `virtio-blk`, these are `virtio-blk-pci`
/// and `virtio-blk-ccw`, each with the snapshots in which it does.
pub fn names(alias: &str) -> impl Iterator<Item = (DeviceFacts, Snapshots)> {
    let rest = find(DEVICES, alias).unwrap_or_default();
    let of_alias = words(rest).filter_map(|word| word.strip_prefix('='));
    of_alias.filter_map(|word| {
        let (name, seen) = word.split_once(':')?;
        Some((device(name)?, Snapshots::read(seen)))
    })
}

/// Iterates over all devices, by name.
pub fn devices() -> impl Iterator<Item = DeviceFacts> {
    rows(DEVICES).filter_map(|row| {
        let (name, rest) = row.split_once(' ')?;
        read(name, rest)
    })
}

/// Returns whether a bus of one kind takes devices that need a bus of another kind.
#[must_use]
pub fn is_bus(kind: &str, of: &str) -> bool {
    let mut kind = kind;
    loop {
        if kind == of {
            return true;
        }
        match find(BUSES, kind) {
            Some(parent) => kind = parent,
            None => return false,
        }
    }
}

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().skip(1)
}

fn words(row: &'static str) -> impl Iterator<Item = &'static str> {
    row.split(' ').filter(|word| !word.is_empty())
}

/// Returns the name of a row and the rest. The rows of a table are sorted by name.
fn find_row(table: &'static str, name: &str) -> Option<(&'static str, &'static str)> {
    // A table begins with an empty line and ends with a line end.
    let (mut low, mut high) = (1, table.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = table[low..middle].rfind('\n').map_or(low, |at| low + at + 1);
        let end = table[middle..].find('\n').map_or(table.len(), |at| middle + at);
        let (found, rest) = table[start..end].split_once(' ').unwrap_or((&table[start..end], ""));
        match found.cmp(name) {
            Ordering::Less => low = end + 1,
            Ordering::Equal => return Some((found, rest)),
            Ordering::Greater => high = start,
        }
    }
    None
}

/// Returns what a row has after its name.
fn find(table: &'static str, name: &str) -> Option<&'static str> {
    find_row(table, name).map(|(_, rest)| rest)
}

fn read(name: &'static str, rest: &'static str) -> Option<DeviceFacts> {
    if rest.starts_with('=') {
        return None;
    }
    let mut parts = rest.splitn(4, ' ');
    let seen = Snapshots::read(parts.next()?);
    let told = Snapshots::read(parts.next()?);
    let (bus, words) = (parts.next()?, parts.next().unwrap_or_default());
    Some(DeviceFacts { name, seen, told, bus, words })
}

fn property(word: &'static str, told: Snapshots) -> Option<PropertyFacts> {
    let (name, rest) = word.split_once(':')?;
    let (value, absent) = rest.split_once(':').unwrap_or((rest, "0"));
    let seen = told.without(Snapshots::read(absent));
    Some(PropertyFacts { name, ty: PropertyType::read(value)?, seen })
}

impl PropertyType {
    fn read(word: &'static str) -> Option<Self> {
        let (kind, of) = word.split_once('=').map_or((word, None), |(kind, of)| (kind, Some(of)));
        Some(match (kind, of) {
            ("bool", _) => Self::Bool,
            ("size", _) => Self::Size,
            ("str", _) => Self::Text,
            ("pci-address", _) => Self::PciAddress,
            ("host-pci-address", _) => Self::HostPciAddress,
            ("mac", _) => Self::Mac,
            ("uuid", _) => Self::Uuid,
            ("ccw-device", _) => Self::CcwDevice,
            ("node", _) => Self::Node,
            ("netdev", _) => Self::Netdev,
            ("chardev", _) => Self::Chardev,
            ("audiodev", _) => Self::Audiodev,
            ("tpm", _) => Self::Tpm,
            ("list", of) => Self::List(of),
            ("link", Some(of)) => Self::Link(of),
            ("enum", Some(of)) => Self::Enum(of),
            ("object", Some(of)) => Self::Object(of),
            ("-", _) => Self::ReadOnly,
            _ => Self::number(kind)?,
        })
    }

    fn number(word: &str) -> Option<Self> {
        let unsigned = word.strip_prefix('u').map(|bits| bits.parse().map(Self::Unsigned));
        let signed = word.strip_prefix('i').map(|bits| bits.parse().map(Self::Signed));
        unsigned.or(signed)?.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{DEVICES, PropertyType, Snapshots, device, devices, is_bus, names, rows, words};
    use crate::facts;

    #[test]
    fn every_row_can_be_read_and_is_found() {
        let all: Vec<_> = devices().collect();
        assert!(all.len() > 450);
        for it in all {
            assert_eq!(device(it.name()), Some(it));
            assert!(!it.seen().is_empty());
            for property in it.properties() {
                assert_eq!(it.property(property.name()), Some(property), "{}", it.name());
            }
        }
        let properties = |row: &'static str| words(row).filter(|it| it.contains(':')).count();
        let written: usize = rows(DEVICES).filter(|it| !it.contains(" =")).map(properties).sum();
        let read = |it: super::DeviceFacts| properties(it.words);
        assert_eq!(devices().map(read).sum::<usize>(), written);
        for name in ["", "a", "zzz", "virtio-blk-pc", "\n"] {
            assert_eq!(device(name), None, "{name}");
        }
    }

    #[test]
    fn every_enum_has_values() {
        for property in devices().flat_map(|it| it.properties().collect::<Vec<_>>()) {
            if let PropertyType::Enum(name) = property.ty() {
                assert!(facts::values(name).next().is_some(), "{name}");
            }
        }
    }

    #[test]
    fn a_second_name_is_another_device_elsewhere() {
        let found: Vec<_> = names("virtio-blk").map(|(it, _)| it.name()).collect();
        assert_eq!(found, ["virtio-blk-ccw", "virtio-blk-pci"]);
        assert_eq!((device("virtio-blk"), names("virtio-blk-pci").count()), (None, 0));
        let targets: Vec<_> = names("virtio-blk").flat_map(|(_, seen)| seen.iter()).collect();
        assert_eq!(targets.len(), Snapshots::all().iter().count());
    }

    #[test]
    fn a_bus_is_a_special_case_of_another() {
        assert!(is_bus("PCIE", "PCI") && is_bus("pxb-cxl-bus", "PCI") && is_bus("PCI", "PCI"));
        assert!(!is_bus("PCI", "PCIE") && !is_bus("usb-bus", "PCI"));
    }

    #[test]
    fn what_differs_is_told() {
        let disk = device("virtio-blk-pci").unwrap();
        let of = |name| disk.property(name).unwrap();
        assert_eq!(of("iothread-vq-mapping").seen().to_string(), "QEMU 10.0 and 11.1");
        assert_eq!(of("scsi").seen().to_string(), "QEMU 7.2");
        assert_eq!(of("addr").ty(), PropertyType::PciAddress);
        assert_eq!(
            device("loader").unwrap().property("addr").unwrap().ty(),
            PropertyType::Unsigned(64)
        );
        assert_eq!(
            device("usb-tablet").unwrap().property("attached").unwrap().ty(),
            PropertyType::ReadOnly
        );
        assert_eq!(device("usb-tablet").unwrap().bus(), Some("usb-bus"));
        assert!(!device("virtio-vga-gl").unwrap().told().iter().any(|(it, _)| it.major == 7));
    }
}

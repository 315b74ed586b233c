//! Checks of a device before it is sent.

use std::fmt;

use serde_json::Value;

use super::facts::{self, DeviceFacts, PropertyFacts, PropertyType, Snapshots};
use super::nearest::nearest;
use super::values::{CcwDevice, HostPciAddress, MacAddress, PciAddress, Uuid, ValueError};
use crate::commands::DeviceAdd;
use crate::error::device_values::IS_STRICT;
use crate::error::one_line::List;
use crate::facts::Standing;
use crate::release::Release;
use crate::{PropertyValue, facts as schema_facts};

/// Checks devices before they are sent, against the facts of [`facts`](super::facts).
///
/// QEMU checks the bus first, so that its error hides what is wrong with the properties, and QEMU
/// 7.2 ignores lists and objects. The check finds both, of a typed and of an untyped device, and
/// reports everything at once. It asks no server.
///
/// The facts are those of single builds. Therefore, by default:
///
/// - An unknown device is not checked. The server may have been built with it.
/// - A property that no snapshot has is reported, unless the server is newer than all snapshots and
///   no known property has a name that is near.
/// - A property that other snapshots have is reported if the server's own release has a snapshot
///   without it.
/// - Properties that begin with `x-` are not checked.
///
/// [`strict`](Self::strict) reports everything that no snapshot of the server's release has.
///
/// What only the server knows is not checked: whether a backend exists, and whether a bus has room.
///
/// ```
/// use qmp::Release;
/// use qmp::commands::DeviceAdd;
/// use qmp::devices::Check;
///
/// let disk = DeviceAdd::new("virtio-blk-pci").property("num_queues", "4");
/// let error = Check::new(Release::new(10, 0)).device(&disk).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "virtio-blk-pci: there is no `num_queues` (did you mean `num-queues`?)"
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Check {
    server: Release,
    target: Option<String>,
    strict: bool,
}

/// What is wrong with a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The property. Empty for the device itself.
    pub property: String,
    /// What is wrong.
    pub kind: FindingKind,
}

/// The kind of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindingKind {
    /// No snapshot of the server's release has the device.
    UnknownDevice {
        /// A known device whose name is near.
        nearest: Option<&'static str>,
    },
    /// The device has no such property.
    UnknownProperty {
        /// A known property whose name is near.
        nearest: Option<&'static str>,
    },
    /// The device has the property in other releases only.
    OtherRelease {
        /// The snapshots that have it.
        seen: Snapshots,
        /// The release of the server.
        server: Release,
    },
    /// QEMU lists the property, and it cannot be set.
    ReadOnly,
    /// The JSON type of the value is not the one that all releases take.
    Type {
        /// The JSON type of the value.
        found: &'static str,
        /// What the property takes.
        expected: String,
        /// Whether the server converts the text, as old releases do.
        converted: bool,
    },
    /// The number has more bits than the property, or is negative.
    Range {
        /// What the property takes.
        expected: String,
    },
    /// The text is not of the form that the property takes.
    Form(ValueError),
    /// The enum does not have the value, or not in the server's release.
    Value {
        /// The value.
        value: String,
        /// The values that the server's release has.
        known: Vec<&'static str>,
    },
    /// The server ignores a list or an object without an error.
    Ignored {
        /// The release of the server.
        server: Release,
    },
    /// The device is plugged into no bus.
    NoBus,
    /// The bus is of another kind than the device needs.
    BusKind {
        /// The kind of the bus.
        found: String,
        /// The kind that the device needs.
        expected: &'static str,
    },
    /// The bus exists, and devices cannot be plugged into it while the machine runs.
    NotHotPluggable,
    /// The server does not have what the property names.
    Missing {
        /// What is missing, such as `block node`.
        what: &'static str,
        /// Its name.
        name: String,
    },
}

/// The error for a device that a server would refuse, or take as something else.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {}", name(driver, id.as_deref()), list(findings))]
pub struct RefusedDevice {
    /// The name of the device's kind.
    pub driver: String,
    /// The id of the device.
    pub id: Option<String>,
    /// All findings, in the order of the properties' names. Never empty.
    pub findings: Vec<Finding>,
}

fn name(driver: &str, id: Option<&str>) -> String {
    id.map_or_else(|| driver.to_owned(), |id| format!("{driver} {id}"))
}

fn list(findings: &[Finding]) -> String {
    let mut list = List::new("; ");
    findings.iter().for_each(|it| list.add(format_args!("{it}")));
    list.text
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let property = &self.property;
        match &self.kind {
            FindingKind::UnknownDevice { nearest } => {
                f.write_str("the device is unknown")?;
                meant(f, *nearest)
            }
            FindingKind::UnknownProperty { nearest } => {
                write!(f, "there is no `{property}`")?;
                meant(f, *nearest)
            }
            FindingKind::OtherRelease { seen, server } => {
                write!(f, "`{property}` is in {seen}, the server is QEMU {server}")
            }
            FindingKind::ReadOnly => write!(f, "`{property}` cannot be set"),
            FindingKind::Type { found, expected, converted } => {
                write!(f, "`{property}` is {found}, it takes {expected}")?;
                if *converted {
                    write!(
                        f,
                        " (this server converts the text, QEMU {IS_STRICT} and later do not)"
                    )?;
                }
                Ok(())
            }
            FindingKind::Range { expected } => {
                write!(f, "`{property}` is out of range, it takes {expected}")
            }
            FindingKind::Form(error) => write!(f, "`{property}`: {error}"),
            FindingKind::Value { value, known } => {
                let mut list = List::new(", ");
                known.iter().for_each(|it| list.add(format_args!("{it}")));
                write!(f, "`{property}` does not take `{value}`, it takes {}", list.text)
            }
            FindingKind::Ignored { server } => {
                write!(f, "QEMU {server} ignores lists and objects such as `{property}`")
            }
            FindingKind::NoBus => f.write_str("the device takes no `bus`"),
            FindingKind::BusKind { found, expected } => {
                write!(f, "`bus` is of kind {found}, the device needs {expected}")
            }
            FindingKind::NotHotPluggable => {
                f.write_str("`bus` takes no devices while the machine runs")
            }
            FindingKind::Missing { what, name } => {
                write!(f, "`{property}`: the server has no {what} `{name}`")
            }
        }
    }
}

fn meant(f: &mut fmt::Formatter<'_>, nearest: Option<&str>) -> fmt::Result {
    nearest.map_or(Ok(()), |nearest| write!(f, " (did you mean `{nearest}`?)"))
}

impl Check {
    /// Creates the check for servers of a release.
    #[must_use]
    pub const fn new(server: Release) -> Self {
        Self { server, target: None, strict: false }
    }

    /// Sets the architecture of the machine, such as `x86_64`. Second names of devices, such as
    /// `virtio-blk`, depend on it, and are checked only if it is set.
    #[must_use]
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Reports also what a server may have although no snapshot of its release has it.
    #[must_use]
    pub const fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Checks a device.
    ///
    /// # Errors
    ///
    /// Returns an error with all findings.
    pub fn device(&self, device: &DeviceAdd) -> Result<(), RefusedDevice> {
        refused(device, self.findings(device))
    }

    /// Returns what is wrong with a device.
    pub(crate) fn findings(&self, device: &DeviceAdd) -> Vec<Finding> {
        let Some(facts) = self.facts(&device.driver) else {
            let nearest = nearest(&device.driver, facts::devices().map(|it| it.name()));
            let unknown = Finding::new("", FindingKind::UnknownDevice { nearest });
            return if self.strict { vec![unknown] } else { Vec::new() };
        };
        let no_bus = device.bus.is_some() && facts.bus().is_none();
        let no_bus = no_bus.then(|| Finding::new("", FindingKind::NoBus));
        let properties = device.properties.iter();
        let found = properties.filter_map(|(name, value)| {
            self.property(&facts, name, value).map(|kind| Finding::new(name, kind))
        });
        no_bus.into_iter().chain(found).collect()
    }

    /// Returns the facts of a device, if its properties are known at all.
    pub(crate) fn facts(&self, driver: &str) -> Option<DeviceFacts> {
        let known = facts::device(driver).or_else(|| self.by_alias(driver))?;
        let in_release = self.of_release(known.seen());
        let seen = in_release || !self.strict;
        (seen && !known.told().is_empty()).then_some(known)
    }

    fn by_alias(&self, alias: &str) -> Option<DeviceFacts> {
        let target = self.target.as_deref()?;
        let mut them = facts::names(alias);
        them.find(|(_, seen)| seen.iter().any(|(_, it)| it == target)).map(|(facts, _)| facts)
    }

    /// Returns whether a set has a snapshot of the server's release and architecture.
    fn of_release(&self, seen: Snapshots) -> bool {
        let is_target = |target| self.target.as_deref().is_none_or(|it| it == target);
        seen.iter().any(|(release, target)| release == self.server && is_target(target))
    }

    fn property(
        &self,
        device: &DeviceFacts,
        name: &str,
        value: &PropertyValue,
    ) -> Option<FindingKind> {
        if name.starts_with("x-") {
            return None;
        }
        match device.property(name) {
            None => self.unknown(device, name),
            Some(property) if property.ty() == PropertyType::ReadOnly => {
                Some(FindingKind::ReadOnly)
            }
            Some(property) if self.is_elsewhere(device, property) => {
                let (seen, server) = (property.seen(), self.server);
                Some(FindingKind::OtherRelease { seen, server })
            }
            Some(property) => self.value(property.ty(), value),
        }
    }

    fn unknown(&self, device: &DeviceFacts, name: &str) -> Option<FindingKind> {
        let nearest = nearest(name, device.properties().map(|it| it.name()));
        let newest = Snapshots::all().releases().last().copied();
        let is_newer = newest.is_some_and(|newest| self.server > newest);
        let is_reported = self.strict || !is_newer || nearest.is_some();
        // An element of a list, which old releases have in the place of lists.
        let is_element = name.contains('[');
        (is_reported && !is_element).then_some(FindingKind::UnknownProperty { nearest })
    }

    /// Returns whether the snapshots of the server's release tell that the device does not have a
    /// property.
    fn is_elsewhere(&self, device: &DeviceFacts, property: PropertyFacts) -> bool {
        let is_absent = !self.of_release(property.seen());
        is_absent && (self.strict || self.of_release(device.told()))
    }

    fn value(&self, ty: PropertyType, value: &PropertyValue) -> Option<FindingKind> {
        let is_composed = matches!(value, PropertyValue::Json(Value::Array(_) | Value::Object(_)));
        if is_composed && self.server < IS_STRICT {
            return Some(FindingKind::Ignored { server: self.server });
        }
        match (ty, value) {
            (PropertyType::Bool, PropertyValue::Bool(_)) => None,
            (PropertyType::Unsigned(bits), value) if is_integer(value) => unsigned(bits, value),
            (PropertyType::Size, value) if is_integer(value) => unsigned(64, value),
            (PropertyType::Signed(bits), value) if is_integer(value) => signed(bits, value),
            (PropertyType::Enum(name), PropertyValue::Text(text)) => self.enumeration(name, text),
            (PropertyType::List(_), PropertyValue::Json(Value::Array(_)))
            | (PropertyType::Object(_), PropertyValue::Json(Value::Object(_))) => None,
            (ty, PropertyValue::Text(text)) if is_text(ty) => form(ty, text).map(FindingKind::Form),
            (ty, value) => {
                let converted = matches!(value, PropertyValue::Text(_)) && self.server < IS_STRICT;
                Some(FindingKind::Type { found: json_type(value), expected: takes(ty), converted })
            }
        }
    }

    fn enumeration(&self, name: &str, value: &str) -> Option<FindingKind> {
        let present =
            |facts: &schema_facts::Facts| facts.standing(self.server) == Standing::Present;
        let values = schema_facts::values(name);
        let known: Vec<_> = values.filter(|(_, it)| present(it)).map(|(value, _)| value).collect();
        let is_known = known.is_empty() || known.contains(&value);
        (!is_known).then(|| FindingKind::Value { value: value.to_owned(), known })
    }
}

/// Returns the error of a device with findings.
pub(crate) fn refused(device: &DeviceAdd, findings: Vec<Finding>) -> Result<(), RefusedDevice> {
    if findings.is_empty() {
        return Ok(());
    }
    Err(RefusedDevice { driver: device.driver.clone(), id: device.id.clone(), findings })
}

impl Finding {
    pub(crate) fn new(property: &str, kind: FindingKind) -> Self {
        Self { property: property.to_owned(), kind }
    }
}

const fn is_integer(value: &PropertyValue) -> bool {
    matches!(value, PropertyValue::Int(_) | PropertyValue::Uint(_))
}

fn unsigned(bits: u8, value: &PropertyValue) -> Option<FindingKind> {
    let number = match value {
        PropertyValue::Uint(number) => Some(*number),
        PropertyValue::Int(number) => u64::try_from(*number).ok(),
        _ => None,
    };
    let fits = number.is_some_and(|it| bits >= 64 || it >> bits == 0);
    (!fits).then(|| FindingKind::Range { expected: takes(PropertyType::Unsigned(bits)) })
}

fn signed(bits: u8, value: &PropertyValue) -> Option<FindingKind> {
    let number = match value {
        PropertyValue::Uint(number) => i64::try_from(*number).ok(),
        PropertyValue::Int(number) => Some(*number),
        _ => None,
    };
    let limit = i64::MAX >> (64 - u32::from(bits.clamp(1, 64)));
    let fits = number.is_some_and(|it| (-limit - 1..=limit).contains(&it));
    (!fits).then(|| FindingKind::Range { expected: takes(PropertyType::Signed(bits)) })
}

/// Returns whether a property takes a text.
pub(crate) const fn is_text(ty: PropertyType) -> bool {
    !matches!(
        ty,
        PropertyType::Bool
            | PropertyType::Unsigned(_)
            | PropertyType::Signed(_)
            | PropertyType::Size
            | PropertyType::List(_)
            | PropertyType::Object(_)
    )
}

/// Returns what is wrong with the form of a text.
fn form(ty: PropertyType, text: &str) -> Option<ValueError> {
    match ty {
        PropertyType::PciAddress => text.parse::<PciAddress>().err(),
        PropertyType::HostPciAddress => text.parse::<HostPciAddress>().err(),
        PropertyType::Mac => text.parse::<MacAddress>().err(),
        PropertyType::Uuid if text != "auto" => text.parse::<Uuid>().err(),
        PropertyType::CcwDevice => text.parse::<CcwDevice>().err(),
        _ => None,
    }
}

const fn json_type(value: &PropertyValue) -> &'static str {
    match value {
        PropertyValue::Text(_) | PropertyValue::Json(Value::String(_)) => "a string",
        PropertyValue::Bool(_) | PropertyValue::Json(Value::Bool(_)) => "a boolean",
        PropertyValue::Int(_) | PropertyValue::Uint(_) => "an integer",
        PropertyValue::Number(_) | PropertyValue::Json(Value::Number(_)) => "a number",
        PropertyValue::Json(Value::Null) => "null",
        PropertyValue::Json(Value::Array(_)) => "a list",
        PropertyValue::Json(Value::Object(_)) => "an object",
    }
}

/// Describes what a property takes.
fn takes(ty: PropertyType) -> String {
    match ty {
        PropertyType::Bool => "a boolean".to_owned(),
        PropertyType::Unsigned(bits) => format!("an integer of {bits} bits from 0 on"),
        PropertyType::Signed(bits) => format!("an integer of {bits} bits"),
        PropertyType::Size => "an integer, the number of bytes".to_owned(),
        PropertyType::List(_) => "a list".to_owned(),
        PropertyType::Object(_) => "an object".to_owned(),
        PropertyType::PciAddress => "a string, the slot in hexadecimal".to_owned(),
        _ => "a string".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Check, DeviceAdd, PropertyValue, Release};

    const OLD: Release = Release::new(7, 2);
    const NEW: Release = Release::new(11, 1);

    fn line(server: Release, device: DeviceAdd) -> String {
        let outcome = Check::new(server).device(&device);
        outcome.map_or_else(|error| error.to_string(), |()| "fine".to_owned())
    }

    /// The line of a network device with one property.
    fn of(server: Release, name: &str, value: impl Into<PropertyValue>) -> String {
        line(server, DeviceAdd::new("virtio-net-pci").property(name, value))
    }

    #[test]
    fn a_mistake_is_one_line() {
        let lines = [
            (of(NEW, "mq", "on"), "`mq` is a string, it takes a boolean"),
            (
                of(OLD, "mq", "on"),
                "`mq` is a string, it takes a boolean (this server converts the text, QEMU 9.2 and later do not)",
            ),
            (
                of(NEW, "vectors", "4"),
                "`vectors` is a string, it takes an integer of 32 bits from 0 on",
            ),
            (of(NEW, "num_queues", 4), "there is no `num_queues`"),
            (of(NEW, "boot-index", 1), "there is no `boot-index` (did you mean `bootindex`?)"),
            (of(NEW, "multifunction", "off"), "`multifunction` is a string, it takes a boolean"),
            (
                of(NEW, "addr", 16),
                "`addr` is an integer, it takes a string, the slot in hexadecimal",
            ),
            (
                of(NEW, "addr", "20"),
                "`addr`: `20` is not a PCI address: expected slot and function in hexadecimal, from 0.0 to 1f.7",
            ),
            (
                of(NEW, "mac", "52:54:00:12:34"),
                "`mac`: `52:54:00:12:34` is not an Ethernet address: expected six bytes as in 52:54:00:12:34:56",
            ),
            (
                of(NEW, "rombar", -1),
                "`rombar` is out of range, it takes an integer of 32 bits from 0 on",
            ),
            (
                of(NEW, "rx_queue_size", 1 << 16),
                "`rx_queue_size` is out of range, it takes an integer of 16 bits from 0 on",
            ),
            (
                of(NEW, "bootindex", 1_i64 << 40),
                "`bootindex` is out of range, it takes an integer of 32 bits",
            ),
            (
                of(NEW, "host_mtu", 1.5),
                "`host_mtu` is a number, it takes an integer of 16 bits from 0 on",
            ),
            (of(NEW, "mq", json!(null)), "`mq` is null, it takes a boolean"),
            (of(NEW, "netdev", true), "`netdev` is a boolean, it takes a string"),
            (of(NEW, "mac", json!(["a"])), "`mac` is a list, it takes a string"),
            (
                of(OLD, "netdev", json!({"a": 1})),
                "QEMU 7.2 ignores lists and objects such as `netdev`",
            ),
            (of(OLD, "sriov-pf", "pf0"), "`sriov-pf` is in QEMU 11.1, the server is QEMU 7.2"),
        ];
        for (found, expected) in lines {
            assert_eq!(found, format!("virtio-net-pci: {expected}"));
        }
    }

    #[test]
    fn a_mistake_of_another_device_is_one_line() {
        let lines = [
            (
                line(NEW, DeviceAdd::new("virtio-blk-pci").id("d").property("werror", "halt")),
                "virtio-blk-pci d: `werror` does not take `halt`, it takes report, ignore, enospc, stop, auto",
            ),
            (
                line(NEW, DeviceAdd::new("virtio-blk-pci").property("write-cache", true)),
                "virtio-blk-pci: `write-cache` is a boolean, it takes a string",
            ),
            (
                line(OLD, DeviceAdd::new("usb-tablet").property("attached", true)),
                "usb-tablet: `attached` cannot be set",
            ),
            (
                line(NEW, DeviceAdd::new("pc-dimm").bus("pci.0").property("size", 1_u64 << 30)),
                "pc-dimm: the device takes no `bus`; `size` cannot be set",
            ),
            (
                line(NEW, DeviceAdd::new("virtio-blk-pci").property("scsi", false)),
                "virtio-blk-pci: `scsi` is in QEMU 7.2, the server is QEMU 11.1",
            ),
        ];
        for (found, expected) in lines {
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn what_a_snapshot_lacks_is_not_refused_for_that() {
        let next = Release::new(12, 0);
        assert_eq!(line(NEW, DeviceAdd::new("vendor-nic").property("any", 1)), "fine");
        assert_eq!(of(next, "brand-new", 1), "fine");
        assert_eq!(of(NEW, "x-experiment", "any"), "fine");
        // Between two snapshots, either may be right.
        assert_eq!(of(Release::new(8, 2), "sriov-pf", "pf0"), "fine");
        assert_eq!(
            of(next, "boot-index", 1),
            "virtio-net-pci: there is no `boot-index` (did you mean `bootindex`?)"
        );
        let strict = Check::new(next).strict();
        let error = strict.device(&DeviceAdd::new("virtio-blk-pic")).unwrap_err().to_string();
        assert_eq!(error, "virtio-blk-pic: the device is unknown (did you mean `virtio-blk-pci`?)");
        let error = Check::new(NEW).strict().device(&DeviceAdd::new("a")).unwrap_err().to_string();
        assert_eq!(error, "a: the device is unknown");
    }

    #[test]
    fn what_is_right_passes() {
        let device = DeviceAdd::new("virtio-blk-pci")
            .property("drive", "disk0")
            .property("num-queues", 4)
            .property("addr", "1f.7")
            .property("write-cache", "on")
            .property("bootindex", -1)
            .property("discard", false)
            .property("logical_block_size", PropertyValue::size(4096));
        assert_eq!(line(OLD, device.clone()), "fine");
        let device = device.property("iothread-vq-mapping", json!([{"iothread": "io0"}]));
        assert_eq!(line(NEW, device), "fine");
        assert_eq!(line(NEW, DeviceAdd::new("nvdimm").property("uuid", "auto")), "fine");
    }

    #[test]
    fn a_second_name_depends_on_the_machine() {
        let device = DeviceAdd::new("virtio-blk").property("addr", "3");
        assert_eq!(line(NEW, device.clone()), "fine");
        assert!(Check::new(NEW).target("x86_64").device(&device).is_ok());
        let error = Check::new(NEW).target("s390x").device(&device).unwrap_err();
        assert_eq!(error.to_string(), "virtio-blk: there is no `addr`");
    }
}

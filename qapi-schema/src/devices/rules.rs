//! What QEMU does not tell of a property, as rules that the survey and the merge apply.

use std::fmt;
use std::str::FromStr;

/// What a property of type `str` stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Means {
    /// The slot and the function of a PCI device. The numbers are hexadecimal.
    PciAddress,
    /// The address of a PCI device of the host.
    HostPciAddress,
    /// The Ethernet address of a network device.
    Mac,
    /// A UUID.
    Uuid,
    /// The number of a device in the channel subsystem of s390x.
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
}

/// A rule: a text of this name, whose description has this word in it, means this.
struct Rule {
    names: &'static [&'static str],
    word: &'static str,
    means: Means,
}

/// The first rule that applies counts. The name alone does not tell: `addr` is a number on devices
/// of the system bus.
const RULES: &[Rule] = &[
    Rule { names: &["addr"], word: "function number", means: Means::PciAddress },
    Rule { names: &["host"], word: "PCI address", means: Means::HostPciAddress },
    Rule { names: &[], word: "MAC Address", means: Means::Mac },
    Rule { names: &[], word: "UUID", means: Means::Uuid },
    Rule { names: &["devno"], word: "channel subsystem", means: Means::CcwDevice },
    Rule { names: &["drive"], word: "block device", means: Means::Node },
    Rule { names: &["netdev"], word: "", means: Means::Netdev },
    Rule { names: &["chardev"], word: "", means: Means::Chardev },
    Rule { names: &[], word: "chardev", means: Means::Chardev },
    Rule { names: &["audiodev"], word: "audiodev", means: Means::Audiodev },
    Rule { names: &["tpmdev"], word: "tpm", means: Means::Tpm },
];

impl Means {
    /// Each meaning with its name in snapshots.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::PciAddress, "pci-address"),
        (Self::HostPciAddress, "host-pci-address"),
        (Self::Mac, "mac"),
        (Self::Uuid, "uuid"),
        (Self::CcwDevice, "ccw-device"),
        (Self::Node, "node"),
        (Self::Netdev, "netdev"),
        (Self::Chardev, "chardev"),
        (Self::Audiodev, "audiodev"),
        (Self::Tpm, "tpm"),
    ];

    /// Returns what a property means, by its name, its type and its description.
    #[must_use]
    pub(super) fn of(name: &str, ty: &str, description: &str) -> Option<Self> {
        if ty == "QemuUUID" {
            return Some(Self::Uuid);
        }
        // The address of a PCI device is a number by the word of old releases, which take a text.
        let takes_text = ["str", "string"].contains(&ty) || name == "addr" && ty == "int32";
        if !takes_text {
            return None;
        }
        let has = |rule: &&Rule| {
            let named = rule.names.is_empty() || rule.names.contains(&name);
            named && description.contains(rule.word)
        };
        RULES.iter().find(has).map(|rule| rule.means)
    }
}

impl fmt::Display for Means {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Self::ALL.iter().find(|(it, _)| it == self).map_or("", |(_, name)| name);
        f.write_str(name)
    }
}

impl FromStr for Means {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.iter().find(|(_, name)| *name == text).map(|(it, _)| *it).ok_or(())
    }
}

/// A property that QEMU lists and that no user can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadOnly {
    /// The property.
    pub property: &'static str,
    /// The type that has it.
    pub ancestor: &'static str,
}

/// QEMU refuses to set these. `usb-bot` and `usb-uas` accept `attached`, and QEMU aborts.
const READ_ONLY: [ReadOnly; 8] = [
    ReadOnly { property: "attached", ancestor: "usb-device" },
    ReadOnly { property: "size", ancestor: "pc-dimm" },
    ReadOnly { property: "size", ancestor: "virtio-mem" },
    ReadOnly { property: "size", ancestor: "virtio-mem-pci" },
    ReadOnly { property: "dev_id", ancestor: "ccw-device" },
    ReadOnly { property: "subch_id", ancestor: "ccw-device" },
    ReadOnly { property: "guest-stats", ancestor: "" },
    ReadOnly { property: "date", ancestor: "" },
];

impl ReadOnly {
    /// The rules, for a check that each of them still applies.
    pub const ALL: [Self; 8] = READ_ONLY;

    /// Returns whether this rule is about a property of a device that inherits from `ancestors`.
    #[must_use]
    pub fn applies(&self, device: &str, ancestors: &[&str], property: &str) -> bool {
        let inherits = device == self.ancestor || ancestors.contains(&self.ancestor);
        property == self.property && (self.ancestor.is_empty() || inherits)
    }
}

/// Returns whether no user sets a property, by its name and type. Children are parts of the device,
/// `irq` and `busnr` are told for QEMU's own code, names with an index are single elements of a
/// list, and names that begin with `x-` are experiments that change with every release.
pub(super) fn is_internal(name: &str, ty: &str) -> bool {
    let types = ["child<", "irq", "link<irq"];
    name.starts_with("x-")
        || name.contains('[')
        || ty == "busnr"
        || types.iter().any(|it| ty.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::{Means, ReadOnly, is_internal};

    #[test]
    fn a_meaning_needs_the_description() {
        let of = |name, ty, text| Means::of(name, ty, text);
        assert_eq!(of("addr", "str", "a slot and a function number"), Some(Means::PciAddress));
        assert_eq!(of("addr", "int32", "a slot and a function number"), Some(Means::PciAddress));
        assert_eq!(of("addr", "uint64", ""), None);
        assert_eq!(of("host", "str", "the name of a device"), None);
        assert_eq!(of("uuid", "QemuUUID", ""), Some(Means::Uuid));
        for (means, name) in Means::ALL {
            assert_eq!((name.parse(), means.to_string()), (Ok(means), name.to_owned()));
        }
    }

    #[test]
    fn what_no_user_sets_is_internal() {
        let internal = [("x-a", "bool"), ("a", "child<b>"), ("a[0]", "str"), ("busnr", "busnr")];
        for (name, ty) in internal {
            assert!(is_internal(name, ty), "{name}");
        }
        assert!(!is_internal("drive", "str") && !is_internal("rng", "link<rng-backend>"));
    }

    #[test]
    fn a_property_is_read_only_below_its_type() {
        let [attached, ..] = ReadOnly::ALL;
        assert!(attached.applies("usb-tablet", &["usb-hid", "usb-device"], "attached"));
        assert!(!attached.applies("other", &["device"], "attached"));
    }
}

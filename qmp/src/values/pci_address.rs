//! The place of a device on its PCI bus.

use std::fmt;
use std::str::FromStr;

use super::{ValueError, hexadecimal, texts};

/// The slot and the function of a device on its PCI bus.
///
/// QEMU reads the slot as a hexadecimal number in a text: `"14"` is slot 20. As a number it would
/// be something else again, from QEMU 10.0 on. This type writes what every release reads alike.
///
/// ```
/// use qmp::devices::PciAddress;
///
/// assert_eq!(PciAddress::slot(20).to_string(), "14.0");
/// assert_eq!("14.1".parse(), Ok(PciAddress { slot: 20, function: 1 }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PciAddress {
    /// The slot, from 0 to 31. QEMU refuses others.
    pub slot: u8,
    /// The function, from 0 to 7. QEMU refuses others.
    pub function: u8,
}

impl PciAddress {
    /// Returns the address of function 0 in a slot.
    #[must_use]
    pub const fn slot(slot: u8) -> Self {
        Self { slot, function: 0 }
    }
}

#[cfg(feature = "monitor")]
impl PciAddress {
    /// Returns the address in a property of the device, which is a number (7.2, 10.0 and 11.1) or
    /// a text. `None` if it is none: QEMU has not placed the device, or it is no PCI device.
    pub(crate) fn of_property(value: &serde_json::Value) -> Option<Self> {
        if let Some(text) = value.as_str() {
            return text.strip_prefix("0x").unwrap_or(text).parse().ok();
        }
        let number = u8::try_from(value.as_u64()?).ok()?;
        Some(Self { slot: number >> 3, function: number & 7 })
    }
}

impl fmt::Display for PciAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}.{:x}", self.slot, self.function)
    }
}

impl FromStr for PciAddress {
    type Err = ValueError;

    /// Reads the text as QEMU does, with the slot in hexadecimal and the function optional.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let (slot, function) = text.split_once('.').unwrap_or((text, "0"));
        let part = |text: &str, end: u8| hexadecimal(text, 2).filter(|it| *it < end.into());
        match (part(slot, 32), part(function, 8)) {
            (Some(slot), Some(function)) => Ok(Self { slot: slot as u8, function: function as u8 }),
            _ => Err(ValueError {
                text: text.to_owned(),
                what: "a PCI address",
                expected: "slot and function in hexadecimal, from 0.0 to 1f.7",
            }),
        }
    }
}

texts!(PciAddress);

#[cfg(all(test, feature = "monitor"))]
mod tests {
    use serde_json::json;

    use super::PciAddress;

    #[test]
    fn a_property_is_a_number_or_a_text() {
        let expected = Some(PciAddress { slot: 0x10, function: 2 });
        for value in [json!(0x82), json!("10.2"), json!("0x10.2")] {
            assert_eq!(PciAddress::of_property(&value), expected, "{value}");
        }
        for value in [json!(-1), json!(256), json!(""), json!("-1"), json!(null)] {
            assert_eq!(PciAddress::of_property(&value), None, "{value}");
        }
    }
}

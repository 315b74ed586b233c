//! Values that QEMU takes as text, and that are not what they seem as text.

use std::fmt;
use std::str::FromStr;

pub use crate::values::{PciAddress, ValueError};
use crate::values::{hexadecimal, texts};

/// The address of a PCI device of the host, for passing it through.
///
/// ```
/// use qmp::devices::HostPciAddress;
///
/// let address: HostPciAddress = "0000:3b:10.1".parse()?;
/// assert_eq!((address.bus, address.slot, address.function), (0x3b, 0x10, 1));
/// # Ok::<_, qmp::devices::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostPciAddress {
    /// The domain.
    pub domain: u16,
    /// The bus.
    pub bus: u8,
    /// The slot, from 0 to 31.
    pub slot: u8,
    /// The function, from 0 to 7.
    pub function: u8,
}

impl fmt::Display for HostPciAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { domain, bus, slot, function } = self;
        write!(f, "{domain:04x}:{bus:02x}:{slot:02x}.{function:x}")
    }
}

impl FromStr for HostPciAddress {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        host_address(text).ok_or_else(|| ValueError {
            text: text.to_owned(),
            what: "the address of a PCI device of the host",
            expected: "hexadecimal numbers as in 0000:3b:10.1",
        })
    }
}

fn host_address(text: &str) -> Option<HostPciAddress> {
    let (buses, rest) = text.rsplit_once(':')?;
    let (domain, bus) = buses.split_once(':').unwrap_or(("0", buses));
    let PciAddress { slot, function } = rest.parse().ok()?;
    let (domain, bus) = (hexadecimal(domain, 4)?, hexadecimal(bus, 2)?);
    Some(HostPciAddress { domain, bus: bus as u8, slot, function })
}

/// The Ethernet address of a network device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MacAddress(pub [u8; 6]);

impl fmt::Display for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { ":" };
            write!(f, "{separator}{byte:02x}")?;
        }
        Ok(())
    }
}

impl FromStr for MacAddress {
    type Err = ValueError;

    /// Reads six bytes with colons or hyphens between them.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let separator = if text.contains('-') { '-' } else { ':' };
        let byte = |it: &str| hexadecimal(it, 2).filter(|_| it.len() == 2).map(|it| it as u8);
        let bytes: Option<Vec<u8>> = text.split(separator).map(byte).collect();
        let bytes: Option<[u8; 6]> = bytes.and_then(|it| it.try_into().ok());
        bytes.map(Self).ok_or_else(|| ValueError {
            text: text.to_owned(),
            what: "an Ethernet address",
            expected: "six bytes as in 52:54:00:12:34:56",
        })
    }
}

impl From<[u8; 6]> for MacAddress {
    fn from(bytes: [u8; 6]) -> Self {
        Self(bytes)
    }
}

/// A UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(pub [u8; 16]);

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            let separator = if [4, 6, 8, 10].contains(&index) { "-" } else { "" };
            write!(f, "{separator}{byte:02x}")?;
        }
        Ok(())
    }
}

impl FromStr for Uuid {
    type Err = ValueError;

    /// Reads the usual form with hyphens.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        uuid(text).ok_or_else(|| ValueError {
            text: text.to_owned(),
            what: "a UUID",
            expected: "hexadecimal digits as in 01234567-89ab-cdef-0123-456789abcdef",
        })
    }
}

fn uuid(text: &str) -> Option<Uuid> {
    let lengths = text.split('-').map(str::len);
    if !lengths.eq([8, 4, 4, 4, 12]) || !text.is_ascii() {
        return None;
    }
    let digits = text.replace('-', "");
    let byte = |index: usize| Some(hexadecimal(digits.get(2 * index..2 * index + 2)?, 2)? as u8);
    let bytes: Option<Vec<u8>> = (0..16).map(byte).collect();
    bytes?.try_into().ok().map(Uuid)
}

impl From<[u8; 16]> for Uuid {
    fn from(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
}

/// The number of a device in the channel subsystem of s390x.
///
/// ```
/// use qmp::devices::CcwDevice;
///
/// let device = CcwDevice { cssid: 0xfe, ssid: 1, devno: 0x23ab };
/// assert_eq!(device.to_string(), "fe.1.23ab");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CcwDevice {
    /// The channel subsystem. QEMU puts virtual devices into 0xfe.
    pub cssid: u8,
    /// The set of subchannels, from 0 to 3.
    pub ssid: u8,
    /// The number of the device.
    pub devno: u16,
}

impl fmt::Display for CcwDevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}.{:x}.{:04x}", self.cssid, self.ssid, self.devno)
    }
}

impl FromStr for CcwDevice {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        ccw_device(text).ok_or_else(|| ValueError {
            text: text.to_owned(),
            what: "the number of a device in the channel subsystem",
            expected: "hexadecimal numbers as in fe.1.23ab",
        })
    }
}

fn ccw_device(text: &str) -> Option<CcwDevice> {
    let mut parts = text.splitn(3, '.');
    let mut part = |digits| hexadecimal(parts.next()?, digits);
    let (cssid, ssid, devno) = (part(2)?, part(1).filter(|it| *it < 4)?, part(4)?);
    Some(CcwDevice { cssid: cssid as u8, ssid: ssid as u8, devno })
}

texts!(HostPciAddress, MacAddress, Uuid, CcwDevice);

#[cfg(test)]
mod tests {
    use super::{CcwDevice, HostPciAddress, MacAddress, PciAddress, Uuid};

    #[test]
    fn what_is_written_is_read_again() {
        for slot in 0..32 {
            let address = PciAddress { slot, function: slot % 8 };
            assert_eq!(address.to_string().parse(), Ok(address));
            let host = HostPciAddress { domain: 1, bus: 0xfe, slot, function: slot % 8 };
            assert_eq!(host.to_string().parse(), Ok(host));
        }
        let mac = MacAddress([0x52, 0x54, 0, 0x12, 0x34, 0xff]);
        assert_eq!(
            (mac.to_string().as_str(), "52-54-00-12-34-FF".parse()),
            ("52:54:00:12:34:ff", Ok(mac))
        );
        let uuid = Uuid([0x12; 16]);
        assert_eq!(uuid.to_string(), "12121212-1212-1212-1212-121212121212");
        assert_eq!(uuid.to_string().parse(), Ok(uuid));
        let ccw = CcwDevice { cssid: 0, ssid: 3, devno: 5 };
        assert_eq!((ccw.to_string().as_str(), "0.3.5".parse()), ("0.3.0005", Ok(ccw)));
        assert_eq!(
            "3b:00.1".parse(),
            Ok(HostPciAddress { domain: 0, bus: 0x3b, slot: 0, function: 1 })
        );
    }

    #[test]
    fn what_qemu_refuses_is_refused() {
        for text in ["", "20.0", "1f.8", "0x1", "1.2.3", "+1", "g"] {
            assert!(text.parse::<PciAddress>().is_err(), "{text}");
        }
        for text in ["", "52:54:00:12:34", "52:54:00:12:34:5", "525400123456"] {
            assert!(text.parse::<MacAddress>().is_err(), "{text}");
        }
        for text in ["", "auto", "01234567-89ab-cdef-0123-456789abcdeg"] {
            assert!(text.parse::<Uuid>().is_err(), "{text}");
        }
        for text in ["", "fe.4.0000", "fe.1", "fe.1.12345", "fe.1.0.0"] {
            assert!(text.parse::<CcwDevice>().is_err(), "{text}");
        }
    }
}

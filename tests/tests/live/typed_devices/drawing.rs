//! Draws devices, and values for their typed setters.

use qmp::commands::DeviceAdd;
use qmp::devices::{CcwDevice, HostPciAddress, MacAddress, PciAddress, Uuid};
use qmp::types::{SocketAddress, UnixSocketAddress};

/// A device with its setters.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    /// The wire names of the properties.
    pub(crate) properties: &'static [&'static str],
    /// Makes the device and calls the setters of the given properties.
    pub(crate) draw: fn(&[&str], &mut Draw) -> DeviceAdd,
}

macro_rules! row {
    ($ty:ident, $name:literal, [$(($property:literal, $set:expr)),*]) => {
        Row {
            name: $name,
            properties: &[$($property),*],
            draw: |picked, draw| {
                let _ = (&picked, &draw);
                let device = $ty::new();
                $(
                    let set: fn($ty, &mut Draw) -> $ty = $set;
                    let device =
                        if picked.contains(&$property) { set(device, draw) } else { device };
                )*
                device.into()
            },
        }
    };
}

pub(crate) use row;

/// Draws values. The same seed draws the same values on every machine.
pub(crate) struct Draw {
    state: u64,
    /// Ends the names of the backends that were made for the device.
    pub(crate) number: usize,
}

/// A value that is drawn as a whole.
pub(crate) trait Drawn {
    fn drawn(draw: &mut Draw) -> Self;
}

impl Draw {
    pub(crate) const fn new(seed: u64) -> Self {
        Self { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, number: 0 }
    }

    /// Returns a number below `end` (xorshift64*).
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        let high = self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap_or_default() % end.max(1)
    }

    pub(crate) fn one<T: Clone>(&mut self, them: &[T]) -> T {
        them[self.below(them.len())].clone()
    }

    pub(crate) fn bool(&mut self) -> bool {
        self.below(2) == 1
    }

    pub(crate) fn u8(&mut self) -> u8 {
        self.one(&[0, 1, 2, 4, 8])
    }

    pub(crate) fn u16(&mut self) -> u16 {
        self.one(&[0, 1, 2, 64, 256])
    }

    pub(crate) fn u32(&mut self) -> u32 {
        self.one(&[0, 1, 2, 16, 256])
    }

    pub(crate) fn u64(&mut self) -> u64 {
        self.one(&[0, 3, 1 << 20, 1 << 40])
    }

    pub(crate) fn i32(&mut self) -> i32 {
        self.one(&[-1, 0, 1, 8])
    }

    pub(crate) fn i64(&mut self) -> i64 {
        self.one(&[0, 1, 8])
    }

    pub(crate) fn size(&mut self) -> u64 {
        self.one(&[0, 512, 4096, 1 << 20])
    }

    pub(crate) fn value<T: Drawn>(&mut self) -> T {
        T::drawn(self)
    }

    /// Returns an empty list: no element is right without knowing the others.
    pub(crate) fn list<T>(&mut self) -> Vec<T> {
        Vec::new()
    }

    /// Returns the name of a backend of this kind, or a text.
    pub(crate) fn text(&mut self, kind: &str) -> String {
        let number = self.number;
        match kind {
            "node" => format!("node{number}"),
            "netdev" => format!("net{number}"),
            "chardev" => format!("char{number}"),
            "link=iothread" => "io0".to_owned(),
            "link=memory-backend" => "mem0".to_owned(),
            "link=rng-backend" => "rng0".to_owned(),
            "link=cryptodev-backend" => "crypto0".to_owned(),
            // An empty text names no object, which every release takes.
            _ if kind.starts_with("link=") => String::new(),
            // QEMU takes some texts for paths of files and creates them, which these cannot be.
            _ => self.one(&["/dev/null", "/dev/null/b1", "/dev/null/0"]).to_owned(),
        }
    }
}

impl Drawn for PciAddress {
    fn drawn(draw: &mut Draw) -> Self {
        Self { slot: 20 + draw.u8(), function: 0 }
    }
}

impl Drawn for HostPciAddress {
    fn drawn(draw: &mut Draw) -> Self {
        Self { domain: 0, bus: 0xfe, slot: draw.u8(), function: 1 }
    }
}

impl Drawn for MacAddress {
    fn drawn(draw: &mut Draw) -> Self {
        Self([0x52, 0x54, 0, draw.u8(), draw.u8(), draw.u8()])
    }
}

impl Drawn for Uuid {
    fn drawn(draw: &mut Draw) -> Self {
        Self([draw.u8(); 16])
    }
}

impl Drawn for CcwDevice {
    fn drawn(draw: &mut Draw) -> Self {
        Self { cssid: 0xfe, ssid: 0, devno: 0x1000 + draw.u16() }
    }
}

impl Drawn for SocketAddress {
    fn drawn(_: &mut Draw) -> Self {
        Self::unix(UnixSocketAddress::new("/nonexistent/socket"))
    }
}

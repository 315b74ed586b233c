// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `ACPI_DEVICE_OST` of QAPI module `acpi`.
///
/// Since QEMU 2.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-acpi.ACPI_DEVICE_OST)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiDeviceOst {
    /// `info`: `ACPIOSTInfo`.
    pub info: types::AcpiostInfo,
}

impl AcpiDeviceOst {
    /// `ACPI_DEVICE_OST` with its required members.
    #[must_use]
    pub fn new(info: impl Into<types::AcpiostInfo>) -> Self {
        Self { info: info.into() }
    }
}

impl runtime::Encode for AcpiDeviceOst {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("info", &self.info)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AcpiDeviceOst {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut info = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "info" => info = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { info: runtime::required(info, "info")? })
    }
}

runtime::object!(AcpiDeviceOst);

impl ::qmp::EventData for AcpiDeviceOst {
    const NAME: &'static str = "ACPI_DEVICE_OST";
    const MODULE: &'static str = "acpi";
    const SINCE: Change = Change::exact(2, 1);
}

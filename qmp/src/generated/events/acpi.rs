// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Tells that the guest reported the outcome of a hotplug request, for example a refused unplug, through ACPI's _OST method.
///
/// The event `ACPI_DEVICE_OST` of QAPI module `acpi`.
///
/// Since QEMU 2.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-acpi.ACPI_DEVICE_OST)
#[doc(alias = "ACPI_DEVICE_OST")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcpiDeviceOst {
    /// Slot that the report is about, and what was reported. `info`: [`ACPIOSTInfo`](types::AcpiOstInfo).
    pub info: types::AcpiOstInfo,
}

impl AcpiDeviceOst {
    /// `ACPI_DEVICE_OST` with its required members.
    #[must_use]
    pub fn new(info: impl Into<types::AcpiOstInfo>) -> Self {
        Self { info: info.into() }
    }
}

impl runtime::Object for AcpiDeviceOst {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("info", &self.info);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut info: Option<types::AcpiOstInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "info" => members.fill(&mut info),
                _ => members.skip(),
            }
        }
        let Some(info) = info else { return members.missing("info") };
        members.finish(Self { info })
    }
}

runtime::object!(AcpiDeviceOst);

impl runtime::EventData for AcpiDeviceOst {
    const NAME: &'static str = "ACPI_DEVICE_OST";
    const MODULE: &'static str = "acpi";
    const SINCE: runtime::Change = runtime::Change::exact(2, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// The guest asked to have its CPUs scheduled alike, or by their entitlement.
///
/// The event `CPU_POLARIZATION_CHANGE` of QAPI module `machine-s390x`.
///
/// Since QEMU 8.2. Unstable.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.CPU_POLARIZATION_CHANGE)
#[doc(alias = "CPU_POLARIZATION_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuPolarizationChange {
    /// What the guest asked for. `polarization`: [`S390CpuPolarization`](types::S390CpuPolarization).
    pub polarization: types::S390CpuPolarization,
}

impl CpuPolarizationChange {
    /// `CPU_POLARIZATION_CHANGE` with its required members.
    #[must_use]
    #[inline]
    pub fn new(polarization: types::S390CpuPolarization) -> Self {
        Self { polarization }
    }
}

impl runtime::Object for CpuPolarizationChange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("polarization", &self.polarization);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            polarization: types::S390CpuPolarization::Horizontal,
        };
        while let Some(member) = members.next() {
            match member {
                "polarization" => members.require(0, &mut value.polarization),
                _ => members.skip(),
            }
        }
        members.check(&["polarization"]);
        members.finish(value)
    }
}

runtime::object!(CpuPolarizationChange);

impl runtime::EventData for CpuPolarizationChange {
    const NAME: &'static str = "CPU_POLARIZATION_CHANGE";
    const MODULE: &'static str = "machine-s390x";
    const SINCE: runtime::Change = runtime::Change::exact(8, 2);
    const UNSTABLE: bool = true;
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest has told which operating system it runs; its name and version stand in the QOM tree.
///
/// The event `SCLP_CPI_INFO_AVAILABLE` of QAPI module `machine-s390x`.
///
/// Since QEMU 10.2. Unstable.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.SCLP_CPI_INFO_AVAILABLE)
#[doc(alias = "SCLP_CPI_INFO_AVAILABLE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SclpCpiInfoAvailable {}

impl SclpCpiInfoAvailable {
    /// `SCLP_CPI_INFO_AVAILABLE` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(SclpCpiInfoAvailable);

impl runtime::Object for SclpCpiInfoAvailable {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(SclpCpiInfoAvailable);

impl runtime::EventData for SclpCpiInfoAvailable {
    const NAME: &'static str = "SCLP_CPI_INFO_AVAILABLE";
    const MODULE: &'static str = "machine-s390x";
    const SINCE: runtime::Change = runtime::Change::exact(10, 2);
    const UNSTABLE: bool = true;
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

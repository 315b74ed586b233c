// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `CPU_POLARIZATION_CHANGE` of QAPI module `machine-s390x`.
///
/// Since QEMU 8.2. Unstable.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.CPU_POLARIZATION_CHANGE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuPolarizationChange {
    /// `polarization`: `S390CpuPolarization`.
    pub polarization: types::S390CpuPolarization,
}

impl CpuPolarizationChange {
    /// `CPU_POLARIZATION_CHANGE` with its required members.
    #[must_use]
    pub fn new(polarization: types::S390CpuPolarization) -> Self {
        Self { polarization }
    }
}

impl runtime::Encode for CpuPolarizationChange {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("polarization", &self.polarization)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CpuPolarizationChange {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut polarization = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "polarization" => polarization = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { polarization: runtime::required(polarization, "polarization")? })
    }
}

runtime::object!(CpuPolarizationChange);

impl ::qmp::EventData for CpuPolarizationChange {
    const NAME: &'static str = "CPU_POLARIZATION_CHANGE";
    const MODULE: &'static str = "machine-s390x";
    const SINCE: Change = Change::exact(8, 2);
    const UNSTABLE: bool = true;
}

/// The event `SCLP_CPI_INFO_AVAILABLE` of QAPI module `machine-s390x`.
///
/// Since QEMU 10.2. Unstable.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.SCLP_CPI_INFO_AVAILABLE)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SclpCpiInfoAvailable {}

impl SclpCpiInfoAvailable {
    /// `SCLP_CPI_INFO_AVAILABLE` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for SclpCpiInfoAvailable {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SclpCpiInfoAvailable {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(SclpCpiInfoAvailable);

impl ::qmp::EventData for SclpCpiInfoAvailable {
    const NAME: &'static str = "SCLP_CPI_INFO_AVAILABLE";
    const MODULE: &'static str = "machine-s390x";
    const SINCE: Change = Change::exact(10, 2);
    const UNSTABLE: bool = true;
}

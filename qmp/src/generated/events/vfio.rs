// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `VFIO_MIGRATION` of QAPI module `vfio`.
///
/// Since QEMU 9.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-vfio.VFIO_MIGRATION)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VfioMigration {
    /// `device-id`: `str`.
    pub device_id: String,
    /// `qom-path`: `str`.
    pub qom_path: String,
    /// `device-state`: `QapiVfioMigrationState`.
    pub device_state: types::QapiVfioMigrationState,
}

impl VfioMigration {
    /// `VFIO_MIGRATION` with its required members.
    #[must_use]
    pub fn new(
        device_id: impl Into<String>,
        qom_path: impl Into<String>,
        device_state: types::QapiVfioMigrationState,
    ) -> Self {
        Self { device_id: device_id.into(), qom_path: qom_path.into(), device_state }
    }
}

impl runtime::Encode for VfioMigration {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device-id", &self.device_id)?;
        map.serialize_entry("qom-path", &self.qom_path)?;
        map.serialize_entry("device-state", &self.device_state)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VfioMigration {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device_id = None;
        let mut qom_path = None;
        let mut device_state = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device-id" => device_id = Some(map.next_value()?),
                "qom-path" => qom_path = Some(map.next_value()?),
                "device-state" => device_state = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device_id: runtime::required(device_id, "device-id")?,
            qom_path: runtime::required(qom_path, "qom-path")?,
            device_state: runtime::required(device_state, "device-state")?,
        })
    }
}

runtime::object!(VfioMigration);

impl ::qmp::EventData for VfioMigration {
    const NAME: &'static str = "VFIO_MIGRATION";
    const MODULE: &'static str = "vfio";
    const SINCE: Change = Change::exact(9, 1);
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// A passed-through device entered another migration state; sent if the device has migration-events on.
///
/// The event `VFIO_MIGRATION` of QAPI module `vfio`.
///
/// Since QEMU 9.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-vfio.VFIO_MIGRATION)
#[doc(alias = "VFIO_MIGRATION")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VfioMigration {
    /// Id of the device; empty if it has none. `device-id`: `str`.
    pub device_id: String,
    /// Path of the device in the QOM tree. `qom-path`: `str`.
    pub qom_path: String,
    /// State that was entered. `device-state`: [`QapiVfioMigrationState`](types::QapiVfioMigrationState).
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
        Self {
            device_id: device_id.into(),
            qom_path: qom_path.into(),
            device_state,
        }
    }
}

impl runtime::Object for VfioMigration {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device-id", &self.device_id);
        writer.member("qom-path", &self.qom_path);
        writer.member("device-state", &self.device_state);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device_id: String::new(),
            qom_path: String::new(),
            device_state: types::QapiVfioMigrationState::Stop,
        };
        while let Some(member) = members.next() {
            match member {
                "device-id" => members.require(0, &mut value.device_id),
                "qom-path" => members.require(1, &mut value.qom_path),
                "device-state" => members.require(2, &mut value.device_state),
                _ => members.skip(),
            }
        }
        members.check(&["device-id", "qom-path", "device-state"]);
        members.finish(value)
    }
}

runtime::object!(VfioMigration);

impl runtime::EventData for VfioMigration {
    const NAME: &'static str = "VFIO_MIGRATION";
    const MODULE: &'static str = "vfio";
    const SINCE: runtime::Change = runtime::Change::exact(9, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `COLO_EXIT` of QAPI module `migration`.
///
/// Since QEMU 3.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.COLO_EXIT)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColoExit {
    /// `mode`: `COLOMode`.
    pub mode: types::ColoMode,
    /// `reason`: `COLOExitReason`.
    pub reason: types::ColoExitReason,
}

impl ColoExit {
    /// `COLO_EXIT` with its required members.
    #[must_use]
    pub fn new(mode: types::ColoMode, reason: types::ColoExitReason) -> Self {
        Self { mode, reason }
    }
}

impl runtime::Encode for ColoExit {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("mode", &self.mode)?;
        map.serialize_entry("reason", &self.reason)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ColoExit {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mode = None;
        let mut reason = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mode" => mode = Some(map.next_value()?),
                "reason" => reason = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mode: runtime::required(mode, "mode")?,
            reason: runtime::required(reason, "reason")?,
        })
    }
}

runtime::object!(ColoExit);

impl ::qmp::EventData for ColoExit {
    const NAME: &'static str = "COLO_EXIT";
    const MODULE: &'static str = "migration";
    const SINCE: Change = Change::exact(3, 1);
}

/// The event `MIGRATION` of QAPI module `migration`.
///
/// Since QEMU 2.4.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Migration {
    /// `status`: `MigrationStatus`.
    pub status: types::MigrationStatus,
}

impl Migration {
    /// `MIGRATION` with its required members.
    #[must_use]
    pub fn new(status: types::MigrationStatus) -> Self {
        Self { status }
    }
}

impl runtime::Encode for Migration {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("status", &self.status)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Migration {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut status = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "status" => status = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { status: runtime::required(status, "status")? })
    }
}

runtime::object!(Migration);

impl ::qmp::EventData for Migration {
    const NAME: &'static str = "MIGRATION";
    const MODULE: &'static str = "migration";
    const SINCE: Change = Change::exact(2, 4);
}

/// The event `MIGRATION_PASS` of QAPI module `migration`.
///
/// Since QEMU 2.6.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION_PASS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationPass {
    /// `pass`: `int`.
    pub pass: i64,
}

impl MigrationPass {
    /// `MIGRATION_PASS` with its required members.
    #[must_use]
    pub fn new(pass: i64) -> Self {
        Self { pass }
    }
}

impl runtime::Encode for MigrationPass {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("pass", &self.pass)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MigrationPass {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut pass = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "pass" => pass = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { pass: runtime::required(pass, "pass")? })
    }
}

runtime::object!(MigrationPass);

impl ::qmp::EventData for MigrationPass {
    const NAME: &'static str = "MIGRATION_PASS";
    const MODULE: &'static str = "migration";
    const SINCE: Change = Change::exact(2, 6);
}

/// The event `UNPLUG_PRIMARY` of QAPI module `migration`.
///
/// Since QEMU 4.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.UNPLUG_PRIMARY)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnplugPrimary {
    /// `device-id`: `str`.
    pub device_id: String,
}

impl UnplugPrimary {
    /// `UNPLUG_PRIMARY` with its required members.
    #[must_use]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self { device_id: device_id.into() }
    }
}

impl runtime::Encode for UnplugPrimary {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device-id", &self.device_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for UnplugPrimary {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device-id" => device_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { device_id: runtime::required(device_id, "device-id")? })
    }
}

runtime::object!(UnplugPrimary);

impl ::qmp::EventData for UnplugPrimary {
    const NAME: &'static str = "UNPLUG_PRIMARY";
    const MODULE: &'static str = "migration";
    const SINCE: Change = Change::exact(4, 2);
}

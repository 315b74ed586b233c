// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// COLO has ended on this side, by request or because of an error.
///
/// The event `COLO_EXIT` of QAPI module `migration`.
///
/// Since QEMU 3.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.COLO_EXIT)
#[doc(alias = "COLO_EXIT")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ColoExit {
    /// Role that this side had. `mode`: [`COLOMode`](types::ColoMode).
    pub mode: types::ColoMode,
    /// Why COLO has ended. `reason`: [`COLOExitReason`](types::ColoExitReason).
    pub reason: types::ColoExitReason,
}

impl ColoExit {
    /// `COLO_EXIT` with its required members.
    #[must_use]
    #[inline]
    pub fn new(mode: types::ColoMode, reason: types::ColoExitReason) -> Self {
        Self { mode, reason }
    }
}

impl runtime::Object for ColoExit {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("mode", &self.mode);
        writer.member("reason", &self.reason);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            mode: types::ColoMode::None,
            reason: types::ColoExitReason::None,
        };
        while let Some(member) = members.next() {
            match member {
                "mode" => members.require(0, &mut value.mode),
                "reason" => members.require(1, &mut value.reason),
                _ => members.skip(),
            }
        }
        members.check(&["mode", "reason"]);
        members.finish(value)
    }
}

runtime::object!(ColoExit);

impl runtime::EventData for ColoExit {
    const NAME: &'static str = "COLO_EXIT";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(3, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The migration entered another state; sent if the capability `events` is on.
///
/// The event `MIGRATION` of QAPI module `migration`.
///
/// Since QEMU 2.4.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION)
#[doc(alias = "MIGRATION")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Migration {
    /// State that was entered. `status`: [`MigrationStatus`](types::MigrationStatus).
    pub status: types::MigrationStatus,
}

impl Migration {
    /// `MIGRATION` with its required members.
    #[must_use]
    #[inline]
    pub fn new(status: types::MigrationStatus) -> Self {
        Self { status }
    }
}

impl runtime::Object for Migration {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("status", &self.status);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            status: types::MigrationStatus::None,
        };
        while let Some(member) = members.next() {
            match member {
                "status" => members.require(0, &mut value.status),
                _ => members.skip(),
            }
        }
        members.check(&["status"]);
        members.finish(value)
    }
}

runtime::object!(Migration);

impl runtime::EventData for Migration {
    const NAME: &'static str = "MIGRATION";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A new pass over the memory of the guest has begun on the source; sent if the capability `events` is on.
///
/// The event `MIGRATION_PASS` of QAPI module `migration`.
///
/// Since QEMU 2.6.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION_PASS)
#[doc(alias = "MIGRATION_PASS")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationPass {
    /// Number of the pass, counted from 1. `pass`: `int`.
    pub pass: i64,
}

impl MigrationPass {
    /// `MIGRATION_PASS` with its required members.
    #[must_use]
    #[inline]
    pub fn new(pass: i64) -> Self {
        Self { pass }
    }
}

impl runtime::Object for MigrationPass {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("pass", &self.pass);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { pass: 0 };
        while let Some(member) = members.next() {
            match member {
                "pass" => members.require(0, &mut value.pass),
                _ => members.skip(),
            }
        }
        members.check(&["pass"]);
        members.finish(value)
    }
}

runtime::object!(MigrationPass);

impl runtime::EventData for MigrationPass {
    const NAME: &'static str = "MIGRATION_PASS";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 6);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// Migration asks the guest to unplug the passed-through network card of a failover pair.
///
/// The event `UNPLUG_PRIMARY` of QAPI module `migration`.
///
/// Since QEMU 4.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.UNPLUG_PRIMARY)
#[doc(alias = "UNPLUG_PRIMARY")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnplugPrimary {
    /// Id of the device to be unplugged. `device-id`: `str`.
    pub device_id: String,
}

impl UnplugPrimary {
    /// `UNPLUG_PRIMARY` with its required members.
    #[must_use]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}

impl runtime::Object for UnplugPrimary {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device-id", &self.device_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { device_id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "device-id" => members.require(0, &mut value.device_id),
                _ => members.skip(),
            }
        }
        members.check(&["device-id"]);
        members.finish(value)
    }
}

runtime::object!(UnplugPrimary);

impl runtime::EventData for UnplugPrimary {
    const NAME: &'static str = "UNPLUG_PRIMARY";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(4, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

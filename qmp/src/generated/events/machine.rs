// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The balloon has changed the memory that the guest has; sent at most once a second.
///
/// The event `BALLOON_CHANGE` of QAPI module `machine`.
///
/// Since QEMU 1.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.BALLOON_CHANGE)
#[doc(alias = "BALLOON_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalloonChange {
    /// Memory that the guest has now, in bytes. `actual`: `int`.
    pub actual: i64,
}

impl BalloonChange {
    /// `BALLOON_CHANGE` with its required members.
    #[must_use]
    #[inline]
    pub fn new(actual: i64) -> Self {
        Self { actual }
    }
}

impl runtime::Object for BalloonChange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("actual", &self.actual);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { actual: 0 };
        while let Some(member) = members.next() {
            match member {
                "actual" => members.require(0, &mut value.actual),
                _ => members.skip(),
            }
        }
        members.check(&["actual"]);
        members.finish(value)
    }
}

runtime::object!(BalloonChange);

impl runtime::EventData for BalloonChange {
    const NAME: &'static str = "BALLOON_CHANGE";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The balloon driver of a Windows guest reported how it uses memory; sent at most once a second.
///
/// The event `HV_BALLOON_STATUS_REPORT` of QAPI module `machine`.
///
/// Since QEMU 8.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.HV_BALLOON_STATUS_REPORT)
#[doc(alias = "HV_BALLOON_STATUS_REPORT")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonStatusReport {
    /// Memory in bytes that is in use or out of reach, as with an inflated balloon. `committed`: `size`.
    pub committed: u64,
    /// Memory that is free for programs of the guest, in bytes. `available`: `size`.
    pub available: u64,
}

impl HvBalloonStatusReport {
    /// `HV_BALLOON_STATUS_REPORT` with its required members.
    #[must_use]
    #[inline]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available }
    }
}

impl runtime::Object for HvBalloonStatusReport {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("committed", &self.committed);
        writer.member("available", &self.available);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { committed: 0, available: 0 };
        while let Some(member) = members.next() {
            match member {
                "committed" => members.require(0, &mut value.committed),
                "available" => members.require(1, &mut value.available),
                _ => members.skip(),
            }
        }
        members.check(&["committed", "available"]);
        members.finish(value)
    }
}

runtime::object!(HvBalloonStatusReport);

impl runtime::EventData for HvBalloonStatusReport {
    const NAME: &'static str = "HV_BALLOON_STATUS_REPORT";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(8, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A memory device such as virtio-mem now provides another amount of memory; sent at most once a second.
///
/// The event `MEMORY_DEVICE_SIZE_CHANGE` of QAPI module `machine`.
///
/// Since QEMU 5.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.MEMORY_DEVICE_SIZE_CHANGE)
#[doc(alias = "MEMORY_DEVICE_SIZE_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryDeviceSizeChange {
    /// Id of the device; if absent, the device has no id. `id`: `str`.
    pub id: Option<String>,
    /// Memory that the device provides now, in bytes. `size`: `size`.
    pub size: u64,
    /// Path of the device in the QOM tree. `qom-path`: `str`. Since QEMU 6.2.
    pub qom_path: String,
}

impl MemoryDeviceSizeChange {
    /// `MEMORY_DEVICE_SIZE_CHANGE` with its required members.
    #[must_use]
    pub fn new(size: u64, qom_path: impl Into<String>) -> Self {
        Self {
            id: None,
            size,
            qom_path: qom_path.into(),
        }
    }
}

impl runtime::Object for MemoryDeviceSizeChange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("id", &self.id);
        writer.member("size", &self.size);
        writer.member("qom-path", &self.qom_path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: None,
            size: 0,
            qom_path: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut value.id),
                "size" => members.require(0, &mut value.size),
                "qom-path" => members.require(1, &mut value.qom_path),
                _ => members.skip(),
            }
        }
        members.check(&["size", "qom-path"]);
        members.finish(value)
    }
}

runtime::object!(MemoryDeviceSizeChange);

impl runtime::EventData for MemoryDeviceSizeChange {
    const NAME: &'static str = "MEMORY_DEVICE_SIZE_CHANGE";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(5, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest refused to give up a memory device that was to be unplugged.
///
/// The event `MEM_UNPLUG_ERROR` of QAPI module `machine`.
///
/// Since QEMU 2.4. Removed in QEMU 9.1. Deprecated since QEMU 6.2 or earlier. Use `DEVICE_UNPLUG_GUEST_ERROR` instead.
#[doc(alias = "MEM_UNPLUG_ERROR")]
#[deprecated(note = "removed in QEMU 9.1: use `DEVICE_UNPLUG_GUEST_ERROR`")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemUnplugError {
    /// Id of the device. `device`: `str`.
    pub device: String,
    /// What went wrong, as text for humans. `msg`: `str`.
    pub msg: String,
}

impl MemUnplugError {
    /// `MEM_UNPLUG_ERROR` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, msg: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            msg: msg.into(),
        }
    }
}

impl runtime::Object for MemUnplugError {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("msg", &self.msg);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            msg: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "msg" => members.require(1, &mut value.msg),
                _ => members.skip(),
            }
        }
        members.check(&["device", "msg"]);
        members.finish(value)
    }
}

runtime::object!(MemUnplugError);

impl runtime::EventData for MemUnplugError {
    const NAME: &'static str = "MEM_UNPLUG_ERROR";
    const MODULE: &'static str = "machine";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
    const REMOVED: Option<runtime::Change> = Some(runtime::Change::exact(9, 1));
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::between(
            runtime::Release::new(2, 4),
            runtime::Release::new(6, 2),
        ),
    );
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

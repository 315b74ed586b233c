// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::{Change, Release, runtime};

/// The event `BALLOON_CHANGE` of QAPI module `machine`.
///
/// Since QEMU 1.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.BALLOON_CHANGE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BalloonChange {
    /// `actual`: `int`.
    pub actual: i64,
}

impl BalloonChange {
    /// `BALLOON_CHANGE` with its required members.
    #[must_use]
    pub fn new(actual: i64) -> Self {
        Self { actual }
    }
}

impl runtime::Encode for BalloonChange {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("actual", &self.actual)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BalloonChange {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut actual = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "actual" => actual = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { actual: runtime::required(actual, "actual")? })
    }
}

runtime::object!(BalloonChange);

impl ::qmp::EventData for BalloonChange {
    const NAME: &'static str = "BALLOON_CHANGE";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(1, 2);
}

/// The event `HV_BALLOON_STATUS_REPORT` of QAPI module `machine`.
///
/// Since QEMU 8.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.HV_BALLOON_STATUS_REPORT)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonStatusReport {
    /// `committed`: `size`.
    pub committed: u64,
    /// `available`: `size`.
    pub available: u64,
}

impl HvBalloonStatusReport {
    /// `HV_BALLOON_STATUS_REPORT` with its required members.
    #[must_use]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available }
    }
}

impl runtime::Encode for HvBalloonStatusReport {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("committed", &self.committed)?;
        map.serialize_entry("available", &self.available)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for HvBalloonStatusReport {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut committed = None;
        let mut available = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "committed" => committed = Some(map.next_value()?),
                "available" => available = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            committed: runtime::required(committed, "committed")?,
            available: runtime::required(available, "available")?,
        })
    }
}

runtime::object!(HvBalloonStatusReport);

impl ::qmp::EventData for HvBalloonStatusReport {
    const NAME: &'static str = "HV_BALLOON_STATUS_REPORT";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(8, 2);
}

/// The event `MEMORY_DEVICE_SIZE_CHANGE` of QAPI module `machine`.
///
/// Since QEMU 5.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.MEMORY_DEVICE_SIZE_CHANGE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryDeviceSizeChange {
    /// `id`: `str`.
    pub id: Option<String>,
    /// `size`: `size`.
    pub size: u64,
    /// `qom-path`: `str`. Since QEMU 6.2.
    pub qom_path: String,
}

impl MemoryDeviceSizeChange {
    /// `MEMORY_DEVICE_SIZE_CHANGE` with its required members.
    #[must_use]
    pub fn new(size: u64, qom_path: impl Into<String>) -> Self {
        Self { id: None, size, qom_path: qom_path.into() }
    }
}

impl runtime::Encode for MemoryDeviceSizeChange {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "id", &self.id)?;
        map.serialize_entry("size", &self.size)?;
        map.serialize_entry("qom-path", &self.qom_path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemoryDeviceSizeChange {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut size = None;
        let mut qom_path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "qom-path" => qom_path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id,
            size: runtime::required(size, "size")?,
            qom_path: runtime::required(qom_path, "qom-path")?,
        })
    }
}

runtime::object!(MemoryDeviceSizeChange);

impl ::qmp::EventData for MemoryDeviceSizeChange {
    const NAME: &'static str = "MEMORY_DEVICE_SIZE_CHANGE";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(5, 1);
}

/// The event `MEM_UNPLUG_ERROR` of QAPI module `machine`.
///
/// Since QEMU 2.4. Removed in 9.1. Deprecated since some release from 2.4 to 6.2.
#[deprecated(note = "removed in QEMU 9.1")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemUnplugError {
    /// `device`: `str`.
    pub device: String,
    /// `msg`: `str`.
    pub msg: String,
}

impl MemUnplugError {
    /// `MEM_UNPLUG_ERROR` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, msg: impl Into<String>) -> Self {
        Self { device: device.into(), msg: msg.into() }
    }
}

impl runtime::Encode for MemUnplugError {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("msg", &self.msg)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemUnplugError {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut msg = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "msg" => msg = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device: runtime::required(device, "device")?,
            msg: runtime::required(msg, "msg")?,
        })
    }
}

runtime::object!(MemUnplugError);

impl ::qmp::EventData for MemUnplugError {
    const NAME: &'static str = "MEM_UNPLUG_ERROR";
    const MODULE: &'static str = "machine";
    const SINCE: Change = Change::exact(2, 4);
    const REMOVED: Option<Change> = Some(Change::exact(9, 1));
    const DEPRECATED_SINCE: Option<Change> =
        Some(Change::between(Release::new(2, 4), Release::new(6, 2)));
}

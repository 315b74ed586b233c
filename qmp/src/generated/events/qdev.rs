// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::{Change, runtime};

/// The event `DEVICE_DELETED` of QAPI module `qdev`.
///
/// Since QEMU 1.5.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_DELETED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceDeleted {
    /// `device`: `str`.
    pub device: Option<String>,
    /// `path`: `str`.
    pub path: String,
}

impl DeviceDeleted {
    /// `DEVICE_DELETED` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { device: None, path: path.into() }
    }
}

impl runtime::Encode for DeviceDeleted {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "device", &self.device)?;
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DeviceDeleted {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { device, path: runtime::required(path, "path")? })
    }
}

runtime::object!(DeviceDeleted);

impl ::qmp::EventData for DeviceDeleted {
    const NAME: &'static str = "DEVICE_DELETED";
    const MODULE: &'static str = "qdev";
    const SINCE: Change = Change::exact(1, 5);
}

/// The event `DEVICE_UNPLUG_GUEST_ERROR` of QAPI module `qdev`.
///
/// Since QEMU 6.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_UNPLUG_GUEST_ERROR)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceUnplugGuestError {
    /// `device`: `str`.
    pub device: Option<String>,
    /// `path`: `str`.
    pub path: String,
}

impl DeviceUnplugGuestError {
    /// `DEVICE_UNPLUG_GUEST_ERROR` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { device: None, path: path.into() }
    }
}

impl runtime::Encode for DeviceUnplugGuestError {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "device", &self.device)?;
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DeviceUnplugGuestError {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { device, path: runtime::required(path, "path")? })
    }
}

runtime::object!(DeviceUnplugGuestError);

impl ::qmp::EventData for DeviceUnplugGuestError {
    const NAME: &'static str = "DEVICE_UNPLUG_GUEST_ERROR";
    const MODULE: &'static str = "qdev";
    const SINCE: Change = Change::exact(6, 2);
}

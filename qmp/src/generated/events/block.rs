// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::{Change, runtime};

/// The event `DEVICE_TRAY_MOVED` of QAPI module `block`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.DEVICE_TRAY_MOVED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceTrayMoved {
    /// `device`: `str`.
    pub device: String,
    /// `id`: `str`. Since QEMU 2.8.
    pub id: String,
    /// `tray-open`: `bool`.
    pub tray_open: bool,
}

impl DeviceTrayMoved {
    /// `DEVICE_TRAY_MOVED` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, id: impl Into<String>, tray_open: bool) -> Self {
        Self { device: device.into(), id: id.into(), tray_open }
    }
}

impl runtime::Encode for DeviceTrayMoved {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("tray-open", &self.tray_open)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DeviceTrayMoved {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut id = None;
        let mut tray_open = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "id" => id = Some(map.next_value()?),
                "tray-open" => tray_open = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device: runtime::required(device, "device")?,
            id: runtime::required(id, "id")?,
            tray_open: runtime::required(tray_open, "tray-open")?,
        })
    }
}

runtime::object!(DeviceTrayMoved);

impl ::qmp::EventData for DeviceTrayMoved {
    const NAME: &'static str = "DEVICE_TRAY_MOVED";
    const MODULE: &'static str = "block";
    const SINCE: Change = Change::exact(1, 1);
}

/// The event `PR_MANAGER_STATUS_CHANGED` of QAPI module `block`.
///
/// Since QEMU 3.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.PR_MANAGER_STATUS_CHANGED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrManagerStatusChanged {
    /// `id`: `str`.
    pub id: String,
    /// `connected`: `bool`.
    pub connected: bool,
}

impl PrManagerStatusChanged {
    /// `PR_MANAGER_STATUS_CHANGED` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, connected: bool) -> Self {
        Self { id: id.into(), connected }
    }
}

impl runtime::Encode for PrManagerStatusChanged {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("connected", &self.connected)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PrManagerStatusChanged {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut connected = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "connected" => connected = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            connected: runtime::required(connected, "connected")?,
        })
    }
}

runtime::object!(PrManagerStatusChanged);

impl ::qmp::EventData for PrManagerStatusChanged {
    const NAME: &'static str = "PR_MANAGER_STATUS_CHANGED";
    const MODULE: &'static str = "block";
    const SINCE: Change = Change::exact(3, 0);
}

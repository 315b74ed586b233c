// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The tray of a removable drive was opened or closed, by the guest or by a command.
///
/// The event `DEVICE_TRAY_MOVED` of QAPI module `block`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.DEVICE_TRAY_MOVED)
#[doc(alias = "DEVICE_TRAY_MOVED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceTrayMoved {
    /// Name of the drive's block backend; empty if it has none. `device`: `str`.
    pub device: String,
    /// ID or QOM path of the guest's drive. `id`: `str`. Since QEMU 2.8.
    pub id: String,
    /// Whether the tray is open now. `tray-open`: `bool`.
    pub tray_open: bool,
}

impl DeviceTrayMoved {
    /// `DEVICE_TRAY_MOVED` with its required members.
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        id: impl Into<String>,
        tray_open: bool,
    ) -> Self {
        Self {
            device: device.into(),
            id: id.into(),
            tray_open,
        }
    }
}

impl runtime::Object for DeviceTrayMoved {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("id", &self.id);
        writer.member("tray-open", &self.tray_open);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            id: String::new(),
            tray_open: false,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "id" => members.require(1, &mut value.id),
                "tray-open" => members.require(2, &mut value.tray_open),
                _ => members.skip(),
            }
        }
        members.check(&["device", "id", "tray-open"]);
        members.finish(value)
    }
}

runtime::object!(DeviceTrayMoved);

impl runtime::EventData for DeviceTrayMoved {
    const NAME: &'static str = "DEVICE_TRAY_MOVED";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The connection to a helper for persistent reservations was made or lost.
///
/// The event `PR_MANAGER_STATUS_CHANGED` of QAPI module `block`.
///
/// Since QEMU 3.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.PR_MANAGER_STATUS_CHANGED)
#[doc(alias = "PR_MANAGER_STATUS_CHANGED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrManagerStatusChanged {
    /// ID of the pr-manager object. `id`: `str`.
    pub id: String,
    /// Whether the helper can be reached now. `connected`: `bool`.
    pub connected: bool,
}

impl PrManagerStatusChanged {
    /// `PR_MANAGER_STATUS_CHANGED` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, connected: bool) -> Self {
        Self { id: id.into(), connected }
    }
}

impl runtime::Object for PrManagerStatusChanged {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("connected", &self.connected);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            connected: false,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "connected" => members.require(1, &mut value.connected),
                _ => members.skip(),
            }
        }
        members.check(&["id", "connected"]);
        members.finish(value)
    }
}

runtime::object!(PrManagerStatusChanged);

impl runtime::EventData for PrManagerStatusChanged {
    const NAME: &'static str = "PR_MANAGER_STATUS_CHANGED";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// A device is gone, so that its id and its backends can be used anew.
///
/// The event `DEVICE_DELETED` of QAPI module `qdev`.
///
/// Since QEMU 1.5.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_DELETED)
#[doc(alias = "DEVICE_DELETED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceDeleted {
    /// Id that the device had; if absent, it had no id. `device`: `str`.
    pub device: Option<String>,
    /// Path that the device had in the QOM tree. `path`: `str`.
    pub path: String,
}

impl DeviceDeleted {
    /// `DEVICE_DELETED` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            device: None,
            path: path.into(),
        }
    }
}

impl runtime::Object for DeviceDeleted {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            path: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(DeviceDeleted);

impl runtime::EventData for DeviceDeleted {
    const NAME: &'static str = "DEVICE_DELETED";
    const MODULE: &'static str = "qdev";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest refused to let a device go that was to be unplugged.
///
/// The event `DEVICE_UNPLUG_GUEST_ERROR` of QAPI module `qdev`.
///
/// Since QEMU 6.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_UNPLUG_GUEST_ERROR)
#[doc(alias = "DEVICE_UNPLUG_GUEST_ERROR")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceUnplugGuestError {
    /// Id of the device; if absent, it has no id. `device`: `str`.
    pub device: Option<String>,
    /// Path of the device in the QOM tree. `path`: `str`.
    pub path: String,
}

impl DeviceUnplugGuestError {
    /// `DEVICE_UNPLUG_GUEST_ERROR` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            device: None,
            path: path.into(),
        }
    }
}

impl runtime::Object for DeviceUnplugGuestError {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            path: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(DeviceUnplugGuestError);

impl runtime::EventData for DeviceUnplugGuestError {
    const NAME: &'static str = "DEVICE_UNPLUG_GUEST_ERROR";
    const MODULE: &'static str = "qdev";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

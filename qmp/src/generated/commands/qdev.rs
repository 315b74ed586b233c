// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists the properties that a type of device has, without making one.
///
/// The command `device-list-properties` of QAPI module `qdev`.
///
/// Since QEMU 1.2. Returns list of [`ObjectPropertyInfo`](types::ObjectPropertyInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-list-properties)
#[doc(alias = "device-list-properties")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceListProperties {
    /// Name of the type of device. `typename`: `str`.
    pub typename: String,
}

impl DeviceListProperties {
    /// `device-list-properties` with its required members.
    pub fn new(typename: impl Into<String>) -> Self {
        Self { typename: typename.into() }
    }
}

impl runtime::Object for DeviceListProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("typename", &self.typename);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { typename: String::new() };
        while let Some(member) = members.next() {
            match member {
                "typename" => members.require(0, &mut value.typename),
                _ => members.skip(),
            }
        }
        members.check(&["typename"]);
        members.finish(value)
    }
}

runtime::object!(DeviceListProperties, strict);

impl runtime::Command for DeviceListProperties {
    const NAME: &'static str = "device-list-properties";
    const MODULE: &'static str = "qdev";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = Vec<types::ObjectPropertyInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::ObjectPropertyInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Fetches the configuration of a device anew from its backend and tells the guest, as after the resize of a vhost-user disk.
///
/// The command `device-sync-config` of QAPI module `qdev`.
///
/// Since QEMU 9.2. Unstable. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-sync-config)
#[doc(alias = "device-sync-config")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceSyncConfig {
    /// Id of the device, or its path in the QOM tree. `id`: `str`.
    pub id: String,
}

impl DeviceSyncConfig {
    /// `device-sync-config` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for DeviceSyncConfig {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(DeviceSyncConfig, strict);

impl runtime::Command for DeviceSyncConfig {
    const NAME: &'static str = "device-sync-config";
    const MODULE: &'static str = "qdev";
    const SINCE: runtime::Change = runtime::Change::exact(9, 2);
    const UNSTABLE: bool = true;
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Plugs a device in; further arguments are the properties of its type, as device-list-properties lists them.
///
/// The command `device_add` of QAPI module `qdev`.
///
/// Since QEMU 0.13. Features `json-cli`, `json-cli-hotplug`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_add)
#[doc(alias = "device_add")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceAdd {
    /// Type of the device, such as `virtio-blk-pci`. `driver`: `str`.
    pub driver: String,
    /// Bus to plug it into, by its id or path; if absent, the first bus that fits and has room. `bus`: `str`.
    pub bus: Option<String>,
    /// Id for the device, by which it can be unplugged; it gets none if absent. `id`: `str`.
    pub id: Option<String>,
    /// Further properties, which the schema does not list.
    pub properties: runtime::Properties,
}

impl DeviceAdd {
    /// `device_add` with its required arguments.
    pub fn new(driver: impl Into<String>) -> Self {
        Self {
            driver: driver.into(),
            bus: None,
            id: None,
            properties: runtime::Properties::new(),
        }
    }
    /// Sets `bus` (`str`): bus to plug it into, by its id or path; if absent, the first bus that fits and has room.
    pub fn bus(mut self, bus: impl Into<String>) -> Self {
        self.bus = Some(bus.into());
        self
    }
    /// Sets `id` (`str`): id for the device, by which it can be unplugged; it gets none if absent.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets a further property. Text, numbers and booleans are different values on the wire.
    pub fn property(
        mut self,
        name: impl Into<String>,
        value: impl Into<runtime::PropertyValue>,
    ) -> Self {
        self.properties.insert(name, value);
        self
    }
    /// Sets further properties; an `Option` of a name and a value is also a list.
    pub fn properties<N: Into<String>, V: Into<runtime::PropertyValue>>(
        mut self,
        properties: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        self.properties.extend(properties);
        self
    }
}

impl runtime::Object for DeviceAdd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("driver", &self.driver);
        writer.optional("bus", &self.bus);
        writer.optional("id", &self.id);
        writer.members(&self.properties);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut properties = runtime::Properties::new();
        let mut driver: Option<String> = None;
        let mut bus: Option<String> = None;
        let mut id: Option<String> = None;
        while let Some(member) = members.next() {
            match member {
                "driver" => members.fill(&mut driver),
                "bus" => members.fill(&mut bus),
                "id" => members.fill(&mut id),
                _ => members.property(&mut properties),
            }
        }
        let Some(driver) = driver else { return members.missing("driver") };
        members
            .finish(Self {
                driver,
                bus,
                id,
                properties,
            })
    }
}

runtime::object!(DeviceAdd, strict);

impl runtime::Command for DeviceAdd {
    const NAME: &'static str = "device_add";
    const MODULE: &'static str = "qdev";
    const SINCE: runtime::Change = runtime::Change::exact(0, 13);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Asks for a device to be unplugged; DEVICE_DELETED tells when the guest has let it go.
///
/// The command `device_del` of QAPI module `qdev`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_del)
#[doc(alias = "device_del")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceDel {
    /// Id of the device, or its path in the QOM tree. `id`: `str`.
    pub id: String,
}

impl DeviceDel {
    /// `device_del` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for DeviceDel {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(DeviceDel, strict);

impl runtime::Command for DeviceDel {
    const NAME: &'static str = "device_del";
    const MODULE: &'static str = "qdev";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

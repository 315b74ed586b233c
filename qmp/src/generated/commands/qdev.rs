// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `device-list-properties` of QAPI module `qdev`.
///
/// Since QEMU 1.2. Returns a list of [`types::ObjectPropertyInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-list-properties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceListProperties {
    /// `typename`: `str`.
    pub typename: String,
}

impl DeviceListProperties {
    /// `device-list-properties` with its required members.
    #[must_use]
    pub fn new(typename: impl Into<String>) -> Self {
        Self { typename: typename.into() }
    }
}

impl runtime::Encode for DeviceListProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("typename", &self.typename)?;
        Ok(())
    }
}

runtime::arguments!(DeviceListProperties);

impl ::qmp::Command for DeviceListProperties {
    const NAME: &'static str = "device-list-properties";
    const MODULE: &'static str = "qdev";
    const SINCE: Change = Change::exact(1, 2);
    type Return = Vec<types::ObjectPropertyInfo>;
}

/// The command `device-sync-config` of QAPI module `qdev`.
///
/// Since QEMU 9.2. Unstable. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-sync-config)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceSyncConfig {
    /// `id`: `str`.
    pub id: String,
}

impl DeviceSyncConfig {
    /// `device-sync-config` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for DeviceSyncConfig {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(DeviceSyncConfig);

impl ::qmp::Command for DeviceSyncConfig {
    const NAME: &'static str = "device-sync-config";
    const MODULE: &'static str = "qdev";
    const SINCE: Change = Change::exact(9, 2);
    const UNSTABLE: bool = true;
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `device_add` of QAPI module `qdev`.
///
/// Since QEMU 0.13. Features `json-cli`, `json-cli-hotplug`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_add)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceAdd {
    /// `driver`: `str`.
    pub driver: String,
    /// `bus`: `str`.
    pub bus: Option<String>,
    /// `id`: `str`.
    pub id: Option<String>,
    /// Further properties, which the schema does not list.
    pub properties: runtime::Properties,
}

impl DeviceAdd {
    /// `device_add` with its required arguments.
    #[must_use]
    pub fn new(driver: impl Into<String>) -> Self {
        Self { driver: driver.into(), bus: None, id: None, properties: runtime::Properties::new() }
    }
    /// Sets `bus`.
    #[must_use]
    pub fn bus(mut self, bus: impl Into<String>) -> Self {
        self.bus = Some(bus.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets a further property; text, numbers and booleans stay apart on the wire.
    #[must_use]
    pub fn property(
        mut self,
        name: impl Into<String>,
        value: impl Into<runtime::PropertyValue>,
    ) -> Self {
        self.properties.insert(name, value);
        self
    }
}

impl runtime::Encode for DeviceAdd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("driver", &self.driver)?;
        runtime::optional(map, "bus", &self.bus)?;
        runtime::optional(map, "id", &self.id)?;
        self.properties.encode(map)
    }
}

runtime::arguments!(DeviceAdd);

impl ::qmp::Command for DeviceAdd {
    const NAME: &'static str = "device_add";
    const MODULE: &'static str = "qdev";
    const SINCE: Change = Change::exact(0, 13);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `device_del` of QAPI module `qdev`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_del)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceDel {
    /// `id`: `str`.
    pub id: String,
}

impl DeviceDel {
    /// `device_del` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for DeviceDel {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(DeviceDel);

impl ::qmp::Command for DeviceDel {
    const NAME: &'static str = "device_del";
    const MODULE: &'static str = "qdev";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

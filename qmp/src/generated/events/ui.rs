// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `SPICE_CONNECTED` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_CONNECTED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceConnected {
    /// `server`: `SpiceBasicInfo`.
    pub server: types::SpiceBasicInfo,
    /// `client`: `SpiceBasicInfo`.
    pub client: types::SpiceBasicInfo,
}

impl SpiceConnected {
    /// `SPICE_CONNECTED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::SpiceBasicInfo>,
        client: impl Into<types::SpiceBasicInfo>,
    ) -> Self {
        Self { server: server.into(), client: client.into() }
    }
}

impl runtime::Encode for SpiceConnected {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("server", &self.server)?;
        map.serialize_entry("client", &self.client)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SpiceConnected {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut server = None;
        let mut client = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "server" => server = Some(map.next_value()?),
                "client" => client = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            server: runtime::required(server, "server")?,
            client: runtime::required(client, "client")?,
        })
    }
}

runtime::object!(SpiceConnected);

impl ::qmp::EventData for SpiceConnected {
    const NAME: &'static str = "SPICE_CONNECTED";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
}

/// The event `SPICE_DISCONNECTED` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_DISCONNECTED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceDisconnected {
    /// `server`: `SpiceBasicInfo`.
    pub server: types::SpiceBasicInfo,
    /// `client`: `SpiceBasicInfo`.
    pub client: types::SpiceBasicInfo,
}

impl SpiceDisconnected {
    /// `SPICE_DISCONNECTED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::SpiceBasicInfo>,
        client: impl Into<types::SpiceBasicInfo>,
    ) -> Self {
        Self { server: server.into(), client: client.into() }
    }
}

impl runtime::Encode for SpiceDisconnected {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("server", &self.server)?;
        map.serialize_entry("client", &self.client)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SpiceDisconnected {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut server = None;
        let mut client = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "server" => server = Some(map.next_value()?),
                "client" => client = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            server: runtime::required(server, "server")?,
            client: runtime::required(client, "client")?,
        })
    }
}

runtime::object!(SpiceDisconnected);

impl ::qmp::EventData for SpiceDisconnected {
    const NAME: &'static str = "SPICE_DISCONNECTED";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
}

/// The event `SPICE_INITIALIZED` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_INITIALIZED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceInitialized {
    /// `server`: `SpiceServerInfo`.
    pub server: types::SpiceServerInfo,
    /// `client`: `SpiceChannel`.
    pub client: types::SpiceChannel,
}

impl SpiceInitialized {
    /// `SPICE_INITIALIZED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::SpiceServerInfo>,
        client: impl Into<types::SpiceChannel>,
    ) -> Self {
        Self { server: server.into(), client: client.into() }
    }
}

impl runtime::Encode for SpiceInitialized {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("server", &self.server)?;
        map.serialize_entry("client", &self.client)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SpiceInitialized {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut server = None;
        let mut client = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "server" => server = Some(map.next_value()?),
                "client" => client = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            server: runtime::required(server, "server")?,
            client: runtime::required(client, "client")?,
        })
    }
}

runtime::object!(SpiceInitialized);

impl ::qmp::EventData for SpiceInitialized {
    const NAME: &'static str = "SPICE_INITIALIZED";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
}

/// The event `SPICE_MIGRATE_COMPLETED` of QAPI module `ui`.
///
/// Since QEMU 1.3. In builds with `CONFIG_SPICE`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_MIGRATE_COMPLETED)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpiceMigrateCompleted {}

impl SpiceMigrateCompleted {
    /// `SPICE_MIGRATE_COMPLETED` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for SpiceMigrateCompleted {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SpiceMigrateCompleted {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(SpiceMigrateCompleted);

impl ::qmp::EventData for SpiceMigrateCompleted {
    const NAME: &'static str = "SPICE_MIGRATE_COMPLETED";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(1, 3);
}

/// The event `VNC_CONNECTED` of QAPI module `ui`.
///
/// Since QEMU 0.13. In builds with `CONFIG_VNC`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_CONNECTED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncConnected {
    /// `server`: `VncServerInfo`.
    pub server: types::VncServerInfo,
    /// `client`: `VncBasicInfo`.
    pub client: types::VncBasicInfo,
}

impl VncConnected {
    /// `VNC_CONNECTED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::VncServerInfo>,
        client: impl Into<types::VncBasicInfo>,
    ) -> Self {
        Self { server: server.into(), client: client.into() }
    }
}

impl runtime::Encode for VncConnected {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("server", &self.server)?;
        map.serialize_entry("client", &self.client)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VncConnected {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut server = None;
        let mut client = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "server" => server = Some(map.next_value()?),
                "client" => client = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            server: runtime::required(server, "server")?,
            client: runtime::required(client, "client")?,
        })
    }
}

runtime::object!(VncConnected);

impl ::qmp::EventData for VncConnected {
    const NAME: &'static str = "VNC_CONNECTED";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 13);
}

/// The event `VNC_DISCONNECTED` of QAPI module `ui`.
///
/// Since QEMU 0.13. In builds with `CONFIG_VNC`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_DISCONNECTED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncDisconnected {
    /// `server`: `VncServerInfo`.
    pub server: types::VncServerInfo,
    /// `client`: `VncClientInfo`.
    pub client: types::VncClientInfo,
}

impl VncDisconnected {
    /// `VNC_DISCONNECTED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::VncServerInfo>,
        client: impl Into<types::VncClientInfo>,
    ) -> Self {
        Self { server: server.into(), client: client.into() }
    }
}

impl runtime::Encode for VncDisconnected {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("server", &self.server)?;
        map.serialize_entry("client", &self.client)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VncDisconnected {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut server = None;
        let mut client = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "server" => server = Some(map.next_value()?),
                "client" => client = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            server: runtime::required(server, "server")?,
            client: runtime::required(client, "client")?,
        })
    }
}

runtime::object!(VncDisconnected);

impl ::qmp::EventData for VncDisconnected {
    const NAME: &'static str = "VNC_DISCONNECTED";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 13);
}

/// The event `VNC_INITIALIZED` of QAPI module `ui`.
///
/// Since QEMU 0.13. In builds with `CONFIG_VNC`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_INITIALIZED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncInitialized {
    /// `server`: `VncServerInfo`.
    pub server: types::VncServerInfo,
    /// `client`: `VncClientInfo`.
    pub client: types::VncClientInfo,
}

impl VncInitialized {
    /// `VNC_INITIALIZED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::VncServerInfo>,
        client: impl Into<types::VncClientInfo>,
    ) -> Self {
        Self { server: server.into(), client: client.into() }
    }
}

impl runtime::Encode for VncInitialized {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("server", &self.server)?;
        map.serialize_entry("client", &self.client)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VncInitialized {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut server = None;
        let mut client = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "server" => server = Some(map.next_value()?),
                "client" => client = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            server: runtime::required(server, "server")?,
            client: runtime::required(client, "client")?,
        })
    }
}

runtime::object!(VncInitialized);

impl ::qmp::EventData for VncInitialized {
    const NAME: &'static str = "VNC_INITIALIZED";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 13);
}

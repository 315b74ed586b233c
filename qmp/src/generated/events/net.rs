// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `FAILOVER_NEGOTIATED` of QAPI module `net`.
///
/// Since QEMU 4.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.FAILOVER_NEGOTIATED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FailoverNegotiated {
    /// `device-id`: `str`.
    pub device_id: String,
}

impl FailoverNegotiated {
    /// `FAILOVER_NEGOTIATED` with its required members.
    #[must_use]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self { device_id: device_id.into() }
    }
}

impl runtime::Encode for FailoverNegotiated {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device-id", &self.device_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FailoverNegotiated {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device-id" => device_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { device_id: runtime::required(device_id, "device-id")? })
    }
}

runtime::object!(FailoverNegotiated);

impl ::qmp::EventData for FailoverNegotiated {
    const NAME: &'static str = "FAILOVER_NEGOTIATED";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(4, 2);
}

/// The event `NETDEV_STREAM_CONNECTED` of QAPI module `net`.
///
/// Since QEMU 7.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_CONNECTED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamConnected {
    /// `netdev-id`: `str`.
    pub netdev_id: String,
    /// `addr`: `SocketAddress`.
    pub addr: types::SocketAddress,
}

impl NetdevStreamConnected {
    /// `NETDEV_STREAM_CONNECTED` with its required members.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>, addr: impl Into<types::SocketAddress>) -> Self {
        Self { netdev_id: netdev_id.into(), addr: addr.into() }
    }
}

impl runtime::Encode for NetdevStreamConnected {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev-id", &self.netdev_id)?;
        map.serialize_entry("addr", &self.addr)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevStreamConnected {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev_id = None;
        let mut addr = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev-id" => netdev_id = Some(map.next_value()?),
                "addr" => addr = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            netdev_id: runtime::required(netdev_id, "netdev-id")?,
            addr: runtime::required(addr, "addr")?,
        })
    }
}

runtime::object!(NetdevStreamConnected);

impl ::qmp::EventData for NetdevStreamConnected {
    const NAME: &'static str = "NETDEV_STREAM_CONNECTED";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(7, 2);
}

/// The event `NETDEV_STREAM_DISCONNECTED` of QAPI module `net`.
///
/// Since QEMU 7.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_DISCONNECTED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamDisconnected {
    /// `netdev-id`: `str`.
    pub netdev_id: String,
}

impl NetdevStreamDisconnected {
    /// `NETDEV_STREAM_DISCONNECTED` with its required members.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>) -> Self {
        Self { netdev_id: netdev_id.into() }
    }
}

impl runtime::Encode for NetdevStreamDisconnected {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev-id", &self.netdev_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevStreamDisconnected {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev-id" => netdev_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { netdev_id: runtime::required(netdev_id, "netdev-id")? })
    }
}

runtime::object!(NetdevStreamDisconnected);

impl ::qmp::EventData for NetdevStreamDisconnected {
    const NAME: &'static str = "NETDEV_STREAM_DISCONNECTED";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(7, 2);
}

/// The event `NETDEV_VHOST_USER_CONNECTED` of QAPI module `net`.
///
/// Since QEMU 10.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_CONNECTED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserConnected {
    /// `netdev-id`: `str`.
    pub netdev_id: String,
    /// `chardev-id`: `str`.
    pub chardev_id: String,
}

impl NetdevVhostUserConnected {
    /// `NETDEV_VHOST_USER_CONNECTED` with its required members.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>, chardev_id: impl Into<String>) -> Self {
        Self { netdev_id: netdev_id.into(), chardev_id: chardev_id.into() }
    }
}

impl runtime::Encode for NetdevVhostUserConnected {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev-id", &self.netdev_id)?;
        map.serialize_entry("chardev-id", &self.chardev_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevVhostUserConnected {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev_id = None;
        let mut chardev_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev-id" => netdev_id = Some(map.next_value()?),
                "chardev-id" => chardev_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            netdev_id: runtime::required(netdev_id, "netdev-id")?,
            chardev_id: runtime::required(chardev_id, "chardev-id")?,
        })
    }
}

runtime::object!(NetdevVhostUserConnected);

impl ::qmp::EventData for NetdevVhostUserConnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_CONNECTED";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(10, 0);
}

/// The event `NETDEV_VHOST_USER_DISCONNECTED` of QAPI module `net`.
///
/// Since QEMU 10.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_DISCONNECTED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserDisconnected {
    /// `netdev-id`: `str`.
    pub netdev_id: String,
}

impl NetdevVhostUserDisconnected {
    /// `NETDEV_VHOST_USER_DISCONNECTED` with its required members.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>) -> Self {
        Self { netdev_id: netdev_id.into() }
    }
}

impl runtime::Encode for NetdevVhostUserDisconnected {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev-id", &self.netdev_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevVhostUserDisconnected {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev-id" => netdev_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { netdev_id: runtime::required(netdev_id, "netdev-id")? })
    }
}

runtime::object!(NetdevVhostUserDisconnected);

impl ::qmp::EventData for NetdevVhostUserDisconnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_DISCONNECTED";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(10, 0);
}

/// The event `NIC_RX_FILTER_CHANGED` of QAPI module `net`.
///
/// Since QEMU 1.6.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NIC_RX_FILTER_CHANGED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NicRxFilterChanged {
    /// `name`: `str`.
    pub name: Option<String>,
    /// `path`: `str`.
    pub path: String,
}

impl NicRxFilterChanged {
    /// `NIC_RX_FILTER_CHANGED` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { name: None, path: path.into() }
    }
}

impl runtime::Encode for NicRxFilterChanged {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "name", &self.name)?;
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NicRxFilterChanged {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name, path: runtime::required(path, "path")? })
    }
}

runtime::object!(NicRxFilterChanged);

impl ::qmp::EventData for NicRxFilterChanged {
    const NAME: &'static str = "NIC_RX_FILTER_CHANGED";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(1, 6);
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// The guest's virtio-net driver has accepted the role of standby, so that the primary card of the failover pair can be plugged.
///
/// The event `FAILOVER_NEGOTIATED` of QAPI module `net`.
///
/// Since QEMU 4.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.FAILOVER_NEGOTIATED)
#[doc(alias = "FAILOVER_NEGOTIATED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailoverNegotiated {
    /// Qdev ID of the virtio-net card that is the standby; its primary card is plugged next. `device-id`: `str`.
    pub device_id: String,
}

impl FailoverNegotiated {
    /// `FAILOVER_NEGOTIATED` with its required members.
    #[must_use]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}

impl runtime::Object for FailoverNegotiated {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device-id", &self.device_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { device_id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "device-id" => members.require(0, &mut value.device_id),
                _ => members.skip(),
            }
        }
        members.check(&["device-id"]);
        members.finish(value)
    }
}

runtime::object!(FailoverNegotiated);

impl runtime::EventData for FailoverNegotiated {
    const NAME: &'static str = "FAILOVER_NEGOTIATED";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(4, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The socket of a stream network backend has been connected to its peer.
///
/// The event `NETDEV_STREAM_CONNECTED` of QAPI module `net`.
///
/// Since QEMU 7.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_CONNECTED)
#[doc(alias = "NETDEV_STREAM_CONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamConnected {
    /// Name of the stream backend that has a connection now. `netdev-id`: `str`.
    pub netdev_id: String,
    /// Address of the peer at the other end of the connection. `addr`: [`SocketAddress`](types::SocketAddress).
    pub addr: types::SocketAddress,
}

impl NetdevStreamConnected {
    /// `NETDEV_STREAM_CONNECTED` with its required members.
    #[must_use]
    pub fn new(
        netdev_id: impl Into<String>,
        addr: impl Into<types::SocketAddress>,
    ) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            addr: addr.into(),
        }
    }
}

impl runtime::Object for NetdevStreamConnected {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev-id", &self.netdev_id);
        writer.member("addr", &self.addr);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut netdev_id: Option<String> = None;
        let mut addr: Option<types::SocketAddress> = None;
        while let Some(member) = members.next() {
            match member {
                "netdev-id" => members.fill(&mut netdev_id),
                "addr" => members.fill(&mut addr),
                _ => members.skip(),
            }
        }
        let Some(netdev_id) = netdev_id else { return members.missing("netdev-id") };
        let Some(addr) = addr else { return members.missing("addr") };
        members.finish(Self { netdev_id, addr })
    }
}

runtime::object!(NetdevStreamConnected);

impl runtime::EventData for NetdevStreamConnected {
    const NAME: &'static str = "NETDEV_STREAM_CONNECTED";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(7, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The socket of a stream network backend has lost its peer.
///
/// The event `NETDEV_STREAM_DISCONNECTED` of QAPI module `net`.
///
/// Since QEMU 7.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_DISCONNECTED)
#[doc(alias = "NETDEV_STREAM_DISCONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamDisconnected {
    /// Name of the stream backend whose connection is gone. `netdev-id`: `str`.
    pub netdev_id: String,
}

impl NetdevStreamDisconnected {
    /// `NETDEV_STREAM_DISCONNECTED` with its required members.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
        }
    }
}

impl runtime::Object for NetdevStreamDisconnected {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev-id", &self.netdev_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { netdev_id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "netdev-id" => members.require(0, &mut value.netdev_id),
                _ => members.skip(),
            }
        }
        members.check(&["netdev-id"]);
        members.finish(value)
    }
}

runtime::object!(NetdevStreamDisconnected);

impl runtime::EventData for NetdevStreamDisconnected {
    const NAME: &'static str = "NETDEV_STREAM_DISCONNECTED";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(7, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A vhost-user network backend has got a connection to the process that handles its packets.
///
/// The event `NETDEV_VHOST_USER_CONNECTED` of QAPI module `net`.
///
/// Since QEMU 10.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_CONNECTED)
#[doc(alias = "NETDEV_VHOST_USER_CONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserConnected {
    /// Name of the vhost-user backend. `netdev-id`: `str`.
    pub netdev_id: String,
    /// Name of the chardev through which the process is reached. `chardev-id`: `str`.
    pub chardev_id: String,
}

impl NetdevVhostUserConnected {
    /// `NETDEV_VHOST_USER_CONNECTED` with its required members.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>, chardev_id: impl Into<String>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            chardev_id: chardev_id.into(),
        }
    }
}

impl runtime::Object for NetdevVhostUserConnected {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev-id", &self.netdev_id);
        writer.member("chardev-id", &self.chardev_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            netdev_id: String::new(),
            chardev_id: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "netdev-id" => members.require(0, &mut value.netdev_id),
                "chardev-id" => members.require(1, &mut value.chardev_id),
                _ => members.skip(),
            }
        }
        members.check(&["netdev-id", "chardev-id"]);
        members.finish(value)
    }
}

runtime::object!(NetdevVhostUserConnected);

impl runtime::EventData for NetdevVhostUserConnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_CONNECTED";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(10, 0);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A vhost-user network backend has lost the process that handles its packets.
///
/// The event `NETDEV_VHOST_USER_DISCONNECTED` of QAPI module `net`.
///
/// Since QEMU 10.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_DISCONNECTED)
#[doc(alias = "NETDEV_VHOST_USER_DISCONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserDisconnected {
    /// Name of the vhost-user backend that has no process any more. `netdev-id`: `str`.
    pub netdev_id: String,
}

impl NetdevVhostUserDisconnected {
    /// `NETDEV_VHOST_USER_DISCONNECTED` with its required members.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
        }
    }
}

impl runtime::Object for NetdevVhostUserDisconnected {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev-id", &self.netdev_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { netdev_id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "netdev-id" => members.require(0, &mut value.netdev_id),
                _ => members.skip(),
            }
        }
        members.check(&["netdev-id"]);
        members.finish(value)
    }
}

runtime::object!(NetdevVhostUserDisconnected);

impl runtime::EventData for NetdevVhostUserDisconnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_DISCONNECTED";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(10, 0);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest has changed the receive filter of a network card; not sent again for that card until query-rx-filter has been run.
///
/// The event `NIC_RX_FILTER_CHANGED` of QAPI module `net`.
///
/// Since QEMU 1.6.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NIC_RX_FILTER_CHANGED)
#[doc(alias = "NIC_RX_FILTER_CHANGED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NicRxFilterChanged {
    /// Qdev ID of the network card; if absent, card without an ID. `name`: `str`.
    pub name: Option<String>,
    /// Path of the network card in the QOM tree. `path`: `str`.
    pub path: String,
}

impl NicRxFilterChanged {
    /// `NIC_RX_FILTER_CHANGED` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            name: None,
            path: path.into(),
        }
    }
}

impl runtime::Object for NicRxFilterChanged {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("name", &self.name);
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: None,
            path: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut value.name),
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(NicRxFilterChanged);

impl runtime::EventData for NicRxFilterChanged {
    const NAME: &'static str = "NIC_RX_FILTER_CHANGED";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(1, 6);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

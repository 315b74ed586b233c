// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// A SPICE client has opened a connection; it has not been authenticated yet.
///
/// The event `SPICE_CONNECTED` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_CONNECTED)
#[doc(alias = "SPICE_CONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceConnected {
    /// Address at which the client arrived. `server`: [`SpiceBasicInfo`](types::SpiceBasicInfo).
    pub server: types::SpiceBasicInfo,
    /// Address from which the client came. `client`: [`SpiceBasicInfo`](types::SpiceBasicInfo).
    pub client: types::SpiceBasicInfo,
}

impl SpiceConnected {
    /// `SPICE_CONNECTED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::SpiceBasicInfo>,
        client: impl Into<types::SpiceBasicInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
        }
    }
}

impl runtime::Object for SpiceConnected {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("server", &self.server);
        writer.member("client", &self.client);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut server: Option<types::SpiceBasicInfo> = None;
        let mut client: Option<types::SpiceBasicInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "server" => members.fill(&mut server),
                "client" => members.fill(&mut client),
                _ => members.skip(),
            }
        }
        let Some(server) = server else { return members.missing("server") };
        let Some(client) = client else { return members.missing("client") };
        members.finish(Self { server, client })
    }
}

runtime::object!(SpiceConnected);

impl runtime::EventData for SpiceConnected {
    const NAME: &'static str = "SPICE_CONNECTED";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A connection of a SPICE client has been closed.
///
/// The event `SPICE_DISCONNECTED` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_DISCONNECTED)
#[doc(alias = "SPICE_DISCONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceDisconnected {
    /// Address at which the client was connected. `server`: [`SpiceBasicInfo`](types::SpiceBasicInfo).
    pub server: types::SpiceBasicInfo,
    /// Address from which the client came. `client`: [`SpiceBasicInfo`](types::SpiceBasicInfo).
    pub client: types::SpiceBasicInfo,
}

impl SpiceDisconnected {
    /// `SPICE_DISCONNECTED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::SpiceBasicInfo>,
        client: impl Into<types::SpiceBasicInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
        }
    }
}

impl runtime::Object for SpiceDisconnected {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("server", &self.server);
        writer.member("client", &self.client);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut server: Option<types::SpiceBasicInfo> = None;
        let mut client: Option<types::SpiceBasicInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "server" => members.fill(&mut server),
                "client" => members.fill(&mut client),
                _ => members.skip(),
            }
        }
        let Some(server) = server else { return members.missing("server") };
        let Some(client) = client else { return members.missing("client") };
        members.finish(Self { server, client })
    }
}

runtime::object!(SpiceDisconnected);

impl runtime::EventData for SpiceDisconnected {
    const NAME: &'static str = "SPICE_DISCONNECTED";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A channel of a SPICE client has passed authentication and is in use.
///
/// The event `SPICE_INITIALIZED` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_INITIALIZED)
#[doc(alias = "SPICE_INITIALIZED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceInitialized {
    /// Address at which the client is connected, and how it was authenticated. `server`: [`SpiceServerInfo`](types::SpiceServerInfo).
    pub server: types::SpiceServerInfo,
    /// Channel that has come into use, with the client's address. `client`: [`SpiceChannel`](types::SpiceChannel).
    pub client: types::SpiceChannel,
}

impl SpiceInitialized {
    /// `SPICE_INITIALIZED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::SpiceServerInfo>,
        client: impl Into<types::SpiceChannel>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
        }
    }
}

impl runtime::Object for SpiceInitialized {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("server", &self.server);
        writer.member("client", &self.client);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut server: Option<types::SpiceServerInfo> = None;
        let mut client: Option<types::SpiceChannel> = None;
        while let Some(member) = members.next() {
            match member {
                "server" => members.fill(&mut server),
                "client" => members.fill(&mut client),
                _ => members.skip(),
            }
        }
        let Some(server) = server else { return members.missing("server") };
        let Some(client) = client else { return members.missing("client") };
        members.finish(Self { server, client })
    }
}

runtime::object!(SpiceInitialized);

impl runtime::EventData for SpiceInitialized {
    const NAME: &'static str = "SPICE_INITIALIZED";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The SPICE server has handed all its clients over to the host that the guest was migrated to.
///
/// The event `SPICE_MIGRATE_COMPLETED` of QAPI module `ui`.
///
/// Since QEMU 1.3. In builds with `CONFIG_SPICE`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_MIGRATE_COMPLETED)
#[doc(alias = "SPICE_MIGRATE_COMPLETED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceMigrateCompleted {}

impl SpiceMigrateCompleted {
    /// `SPICE_MIGRATE_COMPLETED` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(SpiceMigrateCompleted);

impl runtime::Object for SpiceMigrateCompleted {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(SpiceMigrateCompleted);

impl runtime::EventData for SpiceMigrateCompleted {
    const NAME: &'static str = "SPICE_MIGRATE_COMPLETED";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A VNC client has opened a connection; it has not been authenticated yet, so that nothing is known of its user.
///
/// The event `VNC_CONNECTED` of QAPI module `ui`.
///
/// Since QEMU 0.13. In builds with `CONFIG_VNC`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_CONNECTED)
#[doc(alias = "VNC_CONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncConnected {
    /// Socket of the VNC server at which the client arrived. `server`: [`VncServerInfo`](types::VncServerInfo).
    pub server: types::VncServerInfo,
    /// Address from which the client came. `client`: [`VncBasicInfo`](types::VncBasicInfo).
    pub client: types::VncBasicInfo,
}

impl VncConnected {
    /// `VNC_CONNECTED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::VncServerInfo>,
        client: impl Into<types::VncBasicInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
        }
    }
}

impl runtime::Object for VncConnected {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("server", &self.server);
        writer.member("client", &self.client);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut server: Option<types::VncServerInfo> = None;
        let mut client: Option<types::VncBasicInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "server" => members.fill(&mut server),
                "client" => members.fill(&mut client),
                _ => members.skip(),
            }
        }
        let Some(server) = server else { return members.missing("server") };
        let Some(client) = client else { return members.missing("client") };
        members.finish(Self { server, client })
    }
}

runtime::object!(VncConnected);

impl runtime::EventData for VncConnected {
    const NAME: &'static str = "VNC_CONNECTED";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 13);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A connection of a VNC client has been closed.
///
/// The event `VNC_DISCONNECTED` of QAPI module `ui`.
///
/// Since QEMU 0.13. In builds with `CONFIG_VNC`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_DISCONNECTED)
#[doc(alias = "VNC_DISCONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncDisconnected {
    /// Socket of the VNC server at which the client was connected. `server`: [`VncServerInfo`](types::VncServerInfo).
    pub server: types::VncServerInfo,
    /// Client that is gone, with its user if it had authenticated. `client`: [`VncClientInfo`](types::VncClientInfo).
    pub client: types::VncClientInfo,
}

impl VncDisconnected {
    /// `VNC_DISCONNECTED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::VncServerInfo>,
        client: impl Into<types::VncClientInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
        }
    }
}

impl runtime::Object for VncDisconnected {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("server", &self.server);
        writer.member("client", &self.client);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut server: Option<types::VncServerInfo> = None;
        let mut client: Option<types::VncClientInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "server" => members.fill(&mut server),
                "client" => members.fill(&mut client),
                _ => members.skip(),
            }
        }
        let Some(server) = server else { return members.missing("server") };
        let Some(client) = client else { return members.missing("client") };
        members.finish(Self { server, client })
    }
}

runtime::object!(VncDisconnected);

impl runtime::EventData for VncDisconnected {
    const NAME: &'static str = "VNC_DISCONNECTED";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 13);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A VNC client has passed authentication and sees the display.
///
/// The event `VNC_INITIALIZED` of QAPI module `ui`.
///
/// Since QEMU 0.13. In builds with `CONFIG_VNC`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_INITIALIZED)
#[doc(alias = "VNC_INITIALIZED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncInitialized {
    /// Socket of the VNC server at which the client is connected. `server`: [`VncServerInfo`](types::VncServerInfo).
    pub server: types::VncServerInfo,
    /// Client with its address and its user. `client`: [`VncClientInfo`](types::VncClientInfo).
    pub client: types::VncClientInfo,
}

impl VncInitialized {
    /// `VNC_INITIALIZED` with its required members.
    #[must_use]
    pub fn new(
        server: impl Into<types::VncServerInfo>,
        client: impl Into<types::VncClientInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
        }
    }
}

impl runtime::Object for VncInitialized {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("server", &self.server);
        writer.member("client", &self.client);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut server: Option<types::VncServerInfo> = None;
        let mut client: Option<types::VncClientInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "server" => members.fill(&mut server),
                "client" => members.fill(&mut client),
                _ => members.skip(),
            }
        }
        let Some(server) = server else { return members.missing("server") };
        let Some(client) = client else { return members.missing("client") };
        members.finish(Self { server, client })
    }
}

runtime::object!(VncInitialized);

impl runtime::EventData for VncInitialized {
    const NAME: &'static str = "VNC_INITIALIZED";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 13);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

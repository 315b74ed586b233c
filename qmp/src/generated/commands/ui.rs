// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Sets a new password for the VNC server; clients that are connected stay connected.
///
/// The command `change-vnc-password` of QAPI module `ui`.
///
/// Since QEMU 1.1. In builds with `CONFIG_VNC`. Returns nothing. Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.change-vnc-password)
#[doc(alias = "change-vnc-password")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeVncPassword {
    /// Password that clients of VNC authentication give from now on; an empty one counts too. `password`: `str`. Secret: `Debug` does not show it.
    pub password: String,
}

impl ChangeVncPassword {
    /// `change-vnc-password` with its required members.
    pub fn new(password: impl Into<String>) -> Self {
        Self { password: password.into() }
    }
}

impl runtime::Object for ChangeVncPassword {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.secret("password", &self.password);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { password: String::new() };
        while let Some(member) = members.next() {
            match member {
                "password" => members.require(0, &mut value.password),
                _ => members.skip(),
            }
        }
        members.check(&["password"]);
        members.finish(value)
    }
}

runtime::object!(ChangeVncPassword, strict);

impl runtime::Command for ChangeVncPassword {
    const NAME: &'static str = "change-vnc-password";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    const SECRET: bool = true;
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

/// Tells the clients of the SPICE server where they find the guest once it has been migrated.
///
/// The command `client_migrate_info` of QAPI module `ui`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.client_migrate_info)
#[doc(alias = "client_migrate_info")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientMigrateInfo {
    /// Protocol of the remote display; only spice is accepted. `protocol`: `str`.
    pub protocol: String,
    /// Host that the guest moves to. `hostname`: `str`.
    pub hostname: String,
    /// Port of the new host for channels without TLS; no such channels if absent. `port`: `int`.
    pub port: Option<i64>,
    /// Port of the new host for channels with TLS; no such channels if absent. `tls-port`: `int`.
    pub tls_port: Option<i64>,
    /// Subject that the new host's TLS certificate must have. `cert-subject`: `str`.
    pub cert_subject: Option<String>,
}

impl ClientMigrateInfo {
    /// `client_migrate_info` with its required members.
    pub fn new(protocol: impl Into<String>, hostname: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            hostname: hostname.into(),
            port: None,
            tls_port: None,
            cert_subject: None,
        }
    }
    /// Sets `port` (`int`): port of the new host for channels without TLS; no such channels if absent.
    #[inline]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
    /// Sets `tls-port` (`int`): port of the new host for channels with TLS; no such channels if absent.
    #[inline]
    pub fn tls_port(mut self, tls_port: i64) -> Self {
        self.tls_port = Some(tls_port);
        self
    }
    /// Sets `cert-subject` (`str`): subject that the new host's TLS certificate must have.
    pub fn cert_subject(mut self, cert_subject: impl Into<String>) -> Self {
        self.cert_subject = Some(cert_subject.into());
        self
    }
}

impl runtime::Object for ClientMigrateInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("protocol", &self.protocol);
        writer.member("hostname", &self.hostname);
        writer.optional("port", &self.port);
        writer.optional("tls-port", &self.tls_port);
        writer.optional("cert-subject", &self.cert_subject);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            protocol: String::new(),
            hostname: String::new(),
            port: None,
            tls_port: None,
            cert_subject: None,
        };
        while let Some(member) = members.next() {
            match member {
                "protocol" => members.require(0, &mut value.protocol),
                "hostname" => members.require(1, &mut value.hostname),
                "port" => members.fill(&mut value.port),
                "tls-port" => members.fill(&mut value.tls_port),
                "cert-subject" => members.fill(&mut value.cert_subject),
                _ => members.skip(),
            }
        }
        members.check(&["protocol", "hostname"]);
        members.finish(value)
    }
}

runtime::object!(ClientMigrateInfo, strict);

impl runtime::Command for ClientMigrateInfo {
    const NAME: &'static str = "client_migrate_info";
    const MODULE: &'static str = "ui";
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

/// Makes a remote display read files of its configuration again, such as its TLS certificates.
///
/// The command `display-reload` of QAPI module `ui`.
///
/// Since QEMU 6.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-reload)
#[doc(alias = "display-reload")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayReload {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::DisplayReloadOptions,
}

impl DisplayReload {
    /// `display-reload` with its arguments.
    pub fn new(arguments: impl Into<types::DisplayReloadOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for DisplayReload {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.members(&self.arguments);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.read().map(|arguments| Self { arguments })
    }
}

runtime::object!(DisplayReload, strict);

impl runtime::Command for DisplayReload {
    const NAME: &'static str = "display-reload";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(6, 0);
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

/// Changes the configuration of a remote display while it runs.
///
/// The command `display-update` of QAPI module `ui`.
///
/// Since QEMU 7.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-update)
#[doc(alias = "display-update")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayUpdate {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::DisplayUpdateOptions,
}

impl DisplayUpdate {
    /// `display-update` with its arguments.
    pub fn new(arguments: impl Into<types::DisplayUpdateOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for DisplayUpdate {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.members(&self.arguments);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.read().map(|arguments| Self { arguments })
    }
}

runtime::object!(DisplayUpdate, strict);

impl runtime::Command for DisplayUpdate {
    const NAME: &'static str = "display-update";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(7, 1);
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

/// Sets when the password of the VNC or SPICE server ceases to be accepted.
///
/// The command `expire_password` of QAPI module `ui`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.expire_password)
#[doc(alias = "expire_password")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpirePassword {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::ExpirePasswordOptions,
}

impl ExpirePassword {
    /// `expire_password` with its arguments.
    pub fn new(arguments: impl Into<types::ExpirePasswordOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for ExpirePassword {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.members(&self.arguments);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.read().map(|arguments| Self { arguments })
    }
}

runtime::object!(ExpirePassword, strict);

impl runtime::Command for ExpirePassword {
    const NAME: &'static str = "expire_password";
    const MODULE: &'static str = "ui";
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

/// Sends key presses, pointer moves or touches to the guest, all at once and in their order.
///
/// The command `input-send-event` of QAPI module `ui`.
///
/// Since QEMU 2.6. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.input-send-event)
#[doc(alias = "input-send-event")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputSendEvent {
    /// Qdev ID of the graphics card whose input devices get the events; if absent, input devices that belong to no display. `device`: `str`.
    pub device: Option<String>,
    /// Output of the graphics card whose input devices get the events; 0 if absent. `head`: `int`.
    pub head: Option<i64>,
    /// What happens at the input devices, in order. `events`: list of [`InputEvent`](types::InputEvent).
    pub events: Vec<types::InputEvent>,
}

impl InputSendEvent {
    /// `input-send-event` with its required members.
    pub fn new(events: impl IntoIterator<Item = impl Into<types::InputEvent>>) -> Self {
        Self {
            device: None,
            head: None,
            events: runtime::list(events),
        }
    }
    /// Sets `device` (`str`): qdev ID of the graphics card whose input devices get the events; if absent, input devices that belong to no display.
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `head` (`int`): output of the graphics card whose input devices get the events; 0 if absent.
    #[inline]
    pub fn head(mut self, head: i64) -> Self {
        self.head = Some(head);
        self
    }
}

impl runtime::Object for InputSendEvent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("head", &self.head);
        writer.member("events", &self.events);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            head: None,
            events: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "head" => members.fill(&mut value.head),
                "events" => members.require(0, &mut value.events),
                _ => members.skip(),
            }
        }
        members.check(&["events"]);
        members.finish(value)
    }
}

runtime::object!(InputSendEvent, strict);

impl runtime::Command for InputSendEvent {
    const NAME: &'static str = "input-send-event";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(2, 6);
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

/// Tells with which options the display of QEMU itself was started.
///
/// The command `query-display-options` of QAPI module `ui`.
///
/// Since QEMU 3.1. Returns [`DisplayOptions`](types::DisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-display-options)
#[doc(alias = "query-display-options")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryDisplayOptions {}

impl QueryDisplayOptions {
    /// `query-display-options` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryDisplayOptions);

impl runtime::Object for QueryDisplayOptions {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryDisplayOptions, strict);

impl runtime::Command for QueryDisplayOptions {
    const NAME: &'static str = "query-display-options";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(3, 1);
    type Return = types::DisplayOptions;
    #[inline]
    fn decode_return(text: &str) -> Result<types::DisplayOptions, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the pointer devices of the guest.
///
/// The command `query-mice` of QAPI module `ui`.
///
/// Since QEMU 0.14. Returns list of [`MouseInfo`](types::MouseInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-mice)
#[doc(alias = "query-mice")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryMice {}

impl QueryMice {
    /// `query-mice` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryMice);

impl runtime::Object for QueryMice {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryMice, strict);

impl runtime::Command for QueryMice {
    const NAME: &'static str = "query-mice";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = Vec<types::MouseInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::MouseInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells where the SPICE server listens, how it authenticates and who is connected.
///
/// The command `query-spice` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`. Returns [`SpiceInfo`](types::SpiceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-spice)
#[doc(alias = "query-spice")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuerySpice {}

impl QuerySpice {
    /// `query-spice` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QuerySpice);

impl runtime::Object for QuerySpice {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QuerySpice, strict);

impl runtime::Command for QuerySpice {
    const NAME: &'static str = "query-spice";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = types::SpiceInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::SpiceInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells where the first VNC server listens, how it authenticates and who is connected.
///
/// The command `query-vnc` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_VNC`. Returns [`VncInfo`](types::VncInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc)
#[doc(alias = "query-vnc")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryVnc {}

impl QueryVnc {
    /// `query-vnc` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryVnc);

impl runtime::Object for QueryVnc {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryVnc, strict);

impl runtime::Command for QueryVnc {
    const NAME: &'static str = "query-vnc";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = types::VncInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::VncInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists all VNC servers with their sockets and their clients.
///
/// The command `query-vnc-servers` of QAPI module `ui`.
///
/// Since QEMU 2.3. In builds with `CONFIG_VNC`. Returns list of [`VncInfo2`](types::VncInfo2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc-servers)
#[doc(alias = "query-vnc-servers")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryVncServers {}

impl QueryVncServers {
    /// `query-vnc-servers` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryVncServers);

impl runtime::Object for QueryVncServers {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryVncServers, strict);

impl runtime::Command for QueryVncServers {
    const NAME: &'static str = "query-vnc-servers";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(2, 3);
    type Return = Vec<types::VncInfo2>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::VncInfo2>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Saves what a display of the guest shows as an image file.
///
/// The command `screendump` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_PIXMAN`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.screendump)
#[doc(alias = "screendump")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Screendump {
    /// Path of the image file on the host of QEMU, which is overwritten. `filename`: `str`.
    pub filename: String,
    /// Qdev ID of the graphics card to take the picture of; the first display if absent. `device`: `str`. Since QEMU 2.12.
    pub device: Option<String>,
    /// Output of the graphics card, allowed only with device; 0 if absent. `head`: `int`. Since QEMU 2.12.
    pub head: Option<i64>,
    /// File format of the image; ppm if absent. `format`: [`ImageFormat`](types::ImageFormat). Since QEMU 7.1.
    pub format: Option<types::ImageFormat>,
}

impl Screendump {
    /// `screendump` with its required members.
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            device: None,
            head: None,
            format: None,
        }
    }
    /// Sets `device` (`str`): qdev ID of the graphics card to take the picture of; the first display if absent. Since QEMU 2.12.
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `head` (`int`): output of the graphics card, allowed only with device; 0 if absent. Since QEMU 2.12.
    #[inline]
    pub fn head(mut self, head: i64) -> Self {
        self.head = Some(head);
        self
    }
    /// Sets `format` ([`ImageFormat`](types::ImageFormat)): file format of the image; ppm if absent. Since QEMU 7.1.
    #[inline]
    pub fn format(mut self, format: types::ImageFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Object for Screendump {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.optional("device", &self.device);
        writer.optional("head", &self.head);
        writer.optional("format", &self.format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            device: None,
            head: None,
            format: None,
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "device" => members.fill(&mut value.device),
                "head" => members.fill(&mut value.head),
                "format" => members.fill(&mut value.format),
                _ => members.skip(),
            }
        }
        members.check(&["filename"]);
        members.finish(value)
    }
}

runtime::object!(Screendump, strict);

impl runtime::Command for Screendump {
    const NAME: &'static str = "screendump";
    const MODULE: &'static str = "ui";
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

/// Presses keys of the guest's keyboard one after the other and then releases them, the last one first.
///
/// The command `send-key` of QAPI module `ui`.
///
/// Since QEMU 1.3. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.send-key)
#[doc(alias = "send-key")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendKey {
    /// Keys of the combination, in the order in which they are pressed. `keys`: list of [`KeyValue`](types::KeyValue).
    pub keys: Vec<types::KeyValue>,
    /// How long to wait after each press and each release, in ms; 10 ms if absent or `0`. `hold-time`: `int`.
    pub hold_time: Option<i64>,
}

impl SendKey {
    /// `send-key` with its required members.
    pub fn new(keys: impl IntoIterator<Item = impl Into<types::KeyValue>>) -> Self {
        Self {
            keys: runtime::list(keys),
            hold_time: None,
        }
    }
    /// Sets `hold-time` (`int`): how long to wait after each press and each release, in ms; 10 ms if absent or `0`.
    #[inline]
    pub fn hold_time(mut self, hold_time: i64) -> Self {
        self.hold_time = Some(hold_time);
        self
    }
}

impl runtime::Object for SendKey {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("keys", &self.keys);
        writer.optional("hold-time", &self.hold_time);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            keys: Vec::new(),
            hold_time: None,
        };
        while let Some(member) = members.next() {
            match member {
                "keys" => members.require(0, &mut value.keys),
                "hold-time" => members.fill(&mut value.hold_time),
                _ => members.skip(),
            }
        }
        members.check(&["keys"]);
        members.finish(value)
    }
}

runtime::object!(SendKey, strict);

impl runtime::Command for SendKey {
    const NAME: &'static str = "send-key";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
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

/// Sets the password of the VNC or SPICE server.
///
/// The command `set_password` of QAPI module `ui`.
///
/// Since QEMU 0.14. Returns nothing. Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.set_password)
#[doc(alias = "set_password")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPassword {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::SetPasswordOptions,
}

impl SetPassword {
    /// `set_password` with its arguments.
    pub fn new(arguments: impl Into<types::SetPasswordOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for SetPassword {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.members(&self.arguments);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.read().map(|arguments| Self { arguments })
    }
}

runtime::object!(SetPassword, strict);

impl runtime::Command for SetPassword {
    const NAME: &'static str = "set_password";
    const MODULE: &'static str = "ui";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    const SECRET: bool = true;
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

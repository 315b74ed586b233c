// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `change-vnc-password` of QAPI module `ui`.
///
/// Since QEMU 1.1. In builds with `CONFIG_VNC`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.change-vnc-password)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangeVncPassword {
    /// `password`: `str`.
    pub password: String,
}

impl ChangeVncPassword {
    /// `change-vnc-password` with its required members.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self { password: password.into() }
    }
}

impl runtime::Encode for ChangeVncPassword {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("password", &self.password)?;
        Ok(())
    }
}

runtime::arguments!(ChangeVncPassword);

impl ::qmp::Command for ChangeVncPassword {
    const NAME: &'static str = "change-vnc-password";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(1, 1);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `client_migrate_info` of QAPI module `ui`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.client_migrate_info)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientMigrateInfo {
    /// `protocol`: `str`.
    pub protocol: String,
    /// `hostname`: `str`.
    pub hostname: String,
    /// `port`: `int`.
    pub port: Option<i64>,
    /// `tls-port`: `int`.
    pub tls_port: Option<i64>,
    /// `cert-subject`: `str`.
    pub cert_subject: Option<String>,
}

impl ClientMigrateInfo {
    /// `client_migrate_info` with its required members.
    #[must_use]
    pub fn new(protocol: impl Into<String>, hostname: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            hostname: hostname.into(),
            port: None,
            tls_port: None,
            cert_subject: None,
        }
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
    /// Sets `tls-port`.
    #[must_use]
    pub fn tls_port(mut self, tls_port: i64) -> Self {
        self.tls_port = Some(tls_port);
        self
    }
    /// Sets `cert-subject`.
    #[must_use]
    pub fn cert_subject(mut self, cert_subject: impl Into<String>) -> Self {
        self.cert_subject = Some(cert_subject.into());
        self
    }
}

impl runtime::Encode for ClientMigrateInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("protocol", &self.protocol)?;
        map.serialize_entry("hostname", &self.hostname)?;
        runtime::optional(map, "port", &self.port)?;
        runtime::optional(map, "tls-port", &self.tls_port)?;
        runtime::optional(map, "cert-subject", &self.cert_subject)?;
        Ok(())
    }
}

runtime::arguments!(ClientMigrateInfo);

impl ::qmp::Command for ClientMigrateInfo {
    const NAME: &'static str = "client_migrate_info";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `display-reload` of QAPI module `ui`.
///
/// Since QEMU 6.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-reload)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisplayReload {
    /// All arguments.
    pub arguments: types::DisplayReloadOptions,
}

impl DisplayReload {
    /// `display-reload` with its arguments.
    #[must_use]
    pub fn new(arguments: impl Into<types::DisplayReloadOptions>) -> Self {
        Self { arguments: arguments.into() }
    }
}

impl runtime::Encode for DisplayReload {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.arguments.encode(map)
    }
}

runtime::arguments!(DisplayReload);

impl ::qmp::Command for DisplayReload {
    const NAME: &'static str = "display-reload";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(6, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `display-update` of QAPI module `ui`.
///
/// Since QEMU 7.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-update)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisplayUpdate {
    /// All arguments.
    pub arguments: types::DisplayUpdateOptions,
}

impl DisplayUpdate {
    /// `display-update` with its arguments.
    #[must_use]
    pub fn new(arguments: impl Into<types::DisplayUpdateOptions>) -> Self {
        Self { arguments: arguments.into() }
    }
}

impl runtime::Encode for DisplayUpdate {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.arguments.encode(map)
    }
}

runtime::arguments!(DisplayUpdate);

impl ::qmp::Command for DisplayUpdate {
    const NAME: &'static str = "display-update";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(7, 1);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `expire_password` of QAPI module `ui`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.expire_password)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExpirePassword {
    /// All arguments.
    pub arguments: types::ExpirePasswordOptions,
}

impl ExpirePassword {
    /// `expire_password` with its arguments.
    #[must_use]
    pub fn new(arguments: impl Into<types::ExpirePasswordOptions>) -> Self {
        Self { arguments: arguments.into() }
    }
}

impl runtime::Encode for ExpirePassword {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.arguments.encode(map)
    }
}

runtime::arguments!(ExpirePassword);

impl ::qmp::Command for ExpirePassword {
    const NAME: &'static str = "expire_password";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `input-send-event` of QAPI module `ui`.
///
/// Since QEMU 2.6. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.input-send-event)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputSendEvent {
    /// `device`: `str`.
    pub device: Option<String>,
    /// `head`: `int`.
    pub head: Option<i64>,
    /// `events`: `[InputEvent]`.
    pub events: Vec<types::InputEvent>,
}

impl InputSendEvent {
    /// `input-send-event` with its required members.
    #[must_use]
    pub fn new(events: impl IntoIterator<Item = impl Into<types::InputEvent>>) -> Self {
        Self { device: None, head: None, events: events.into_iter().map(Into::into).collect() }
    }
    /// Sets `device`.
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `head`.
    #[must_use]
    pub fn head(mut self, head: i64) -> Self {
        self.head = Some(head);
        self
    }
}

impl runtime::Encode for InputSendEvent {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "device", &self.device)?;
        runtime::optional(map, "head", &self.head)?;
        map.serialize_entry("events", &self.events)?;
        Ok(())
    }
}

runtime::arguments!(InputSendEvent);

impl ::qmp::Command for InputSendEvent {
    const NAME: &'static str = "input-send-event";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(2, 6);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `query-display-options` of QAPI module `ui`.
///
/// Since QEMU 3.1. Returns [`types::DisplayOptions`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-display-options)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDisplayOptions {}

impl QueryDisplayOptions {
    /// `query-display-options` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryDisplayOptions {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryDisplayOptions);

impl ::qmp::Command for QueryDisplayOptions {
    const NAME: &'static str = "query-display-options";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(3, 1);
    type Return = types::DisplayOptions;
}

/// The command `query-mice` of QAPI module `ui`.
///
/// Since QEMU 0.14. Returns a list of [`types::MouseInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-mice)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryMice {}

impl QueryMice {
    /// `query-mice` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryMice {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryMice);

impl ::qmp::Command for QueryMice {
    const NAME: &'static str = "query-mice";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
    type Return = Vec<types::MouseInfo>;
}

/// The command `query-spice` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`. Returns [`types::SpiceInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-spice)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuerySpice {}

impl QuerySpice {
    /// `query-spice` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QuerySpice {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QuerySpice);

impl ::qmp::Command for QuerySpice {
    const NAME: &'static str = "query-spice";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
    type Return = types::SpiceInfo;
}

/// The command `query-vnc` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_VNC`. Returns [`types::VncInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryVnc {}

impl QueryVnc {
    /// `query-vnc` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryVnc {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryVnc);

impl ::qmp::Command for QueryVnc {
    const NAME: &'static str = "query-vnc";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
    type Return = types::VncInfo;
}

/// The command `query-vnc-servers` of QAPI module `ui`.
///
/// Since QEMU 2.3. In builds with `CONFIG_VNC`. Returns a list of [`types::VncInfo2`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc-servers)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryVncServers {}

impl QueryVncServers {
    /// `query-vnc-servers` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryVncServers {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryVncServers);

impl ::qmp::Command for QueryVncServers {
    const NAME: &'static str = "query-vnc-servers";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(2, 3);
    type Return = Vec<types::VncInfo2>;
}

/// The command `screendump` of QAPI module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_PIXMAN`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.screendump)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Screendump {
    /// `filename`: `str`.
    pub filename: String,
    /// `device`: `str`. Since QEMU 2.12.
    pub device: Option<String>,
    /// `head`: `int`. Since QEMU 2.12.
    pub head: Option<i64>,
    /// `format`: `ImageFormat`. Since QEMU 7.1.
    pub format: Option<types::ImageFormat>,
}

impl Screendump {
    /// `screendump` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into(), device: None, head: None, format: None }
    }
    /// Sets `device`.
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `head`.
    #[must_use]
    pub fn head(mut self, head: i64) -> Self {
        self.head = Some(head);
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: types::ImageFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Encode for Screendump {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        runtime::optional(map, "device", &self.device)?;
        runtime::optional(map, "head", &self.head)?;
        runtime::optional(map, "format", &self.format)?;
        Ok(())
    }
}

runtime::arguments!(Screendump);

impl ::qmp::Command for Screendump {
    const NAME: &'static str = "screendump";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `send-key` of QAPI module `ui`.
///
/// Since QEMU 1.3. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.send-key)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendKey {
    /// `keys`: `[KeyValue]`.
    pub keys: Vec<types::KeyValue>,
    /// `hold-time`: `int`.
    pub hold_time: Option<i64>,
}

impl SendKey {
    /// `send-key` with its required members.
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = impl Into<types::KeyValue>>) -> Self {
        Self { keys: keys.into_iter().map(Into::into).collect(), hold_time: None }
    }
    /// Sets `hold-time`.
    #[must_use]
    pub fn hold_time(mut self, hold_time: i64) -> Self {
        self.hold_time = Some(hold_time);
        self
    }
}

impl runtime::Encode for SendKey {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("keys", &self.keys)?;
        runtime::optional(map, "hold-time", &self.hold_time)?;
        Ok(())
    }
}

runtime::arguments!(SendKey);

impl ::qmp::Command for SendKey {
    const NAME: &'static str = "send-key";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(1, 3);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `set_password` of QAPI module `ui`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.set_password)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetPassword {
    /// All arguments.
    pub arguments: types::SetPasswordOptions,
}

impl SetPassword {
    /// `set_password` with its arguments.
    #[must_use]
    pub fn new(arguments: impl Into<types::SetPasswordOptions>) -> Self {
        Self { arguments: arguments.into() }
    }
}

impl runtime::Encode for SetPassword {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.arguments.encode(map)
    }
}

runtime::arguments!(SetPassword);

impl ::qmp::Command for SetPassword {
    const NAME: &'static str = "set_password";
    const MODULE: &'static str = "ui";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

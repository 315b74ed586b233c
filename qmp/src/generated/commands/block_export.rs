// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Makes a block node available outside of the virtual machine, over NBD, vhost-user, FUSE or VDUSE.
///
/// The command `block-export-add` of QAPI module `block-export`.
///
/// Since QEMU 5.2. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-add)
#[doc(alias = "block-export-add")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportAdd {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::BlockExportOptions,
}

impl BlockExportAdd {
    /// `block-export-add` with its arguments.
    pub fn new(arguments: impl Into<types::BlockExportOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for BlockExportAdd {
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

runtime::object!(BlockExportAdd, strict);

impl runtime::Command for BlockExportAdd {
    const NAME: &'static str = "block-export-add";
    const MODULE: &'static str = "block-export";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
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

/// Asks for the end of a block export; it may live on until its clients are gone, which BLOCK_EXPORT_DELETED tells.
///
/// The command `block-export-del` of QAPI module `block-export`.
///
/// Since QEMU 5.2. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-del)
#[doc(alias = "block-export-del")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportDel {
    /// Export to end. `id`: `str`.
    pub id: String,
    /// What happens if clients are still connected; safe if absent. `mode`: [`BlockExportRemoveMode`](types::BlockExportRemoveMode).
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl BlockExportDel {
    /// `block-export-del` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), mode: None }
    }
    /// Sets `mode` ([`BlockExportRemoveMode`](types::BlockExportRemoveMode)): what happens if clients are still connected; safe if absent.
    #[inline]
    pub fn mode(mut self, mode: types::BlockExportRemoveMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Object for BlockExportDel {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            mode: None,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(BlockExportDel, strict);

impl runtime::Command for BlockExportDel {
    const NAME: &'static str = "block-export-del";
    const MODULE: &'static str = "block-export";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
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

/// Exports a block node through the built-in NBD server, which must be running.
///
/// The command `nbd-server-add` of QAPI module `block-export`.
///
/// Since QEMU 1.3. Deprecated since QEMU 6.2 or earlier. Use `block-export-add` instead. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-add)
#[doc(alias = "nbd-server-add")]
#[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `block-export-add`")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerAdd {
    /// Name under which clients ask for the export; if absent, the name of the node or device that is exported. `name`: `str`. Since QEMU 2.12.
    pub name: Option<String>,
    /// Text about the export that clients can read, of at most 4096 bytes. `description`: `str`. Since QEMU 5.0.
    pub description: Option<String>,
    /// Name of the block node, or of the device that uses it. `device`: `str`.
    pub device: String,
    /// Whether clients may write; false if absent. `writable`: `bool`.
    pub writable: Option<bool>,
    /// Name of a dirty bitmap that clients can read as well; no bitmap if absent. `bitmap`: `str`. Since QEMU 4.0.
    pub bitmap: Option<String>,
}

impl NbdServerAdd {
    /// `nbd-server-add` with its required members.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            name: None,
            description: None,
            device: device.into(),
            writable: None,
            bitmap: None,
        }
    }
    /// Sets `name` (`str`): name under which clients ask for the export; if absent, the name of the node or device that is exported. Since QEMU 2.12.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description` (`str`): text about the export that clients can read, of at most 4096 bytes. Since QEMU 5.0.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `writable` (`bool`): whether clients may write; false if absent.
    #[inline]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }
    /// Sets `bitmap` (`str`): name of a dirty bitmap that clients can read as well; no bitmap if absent. Since QEMU 4.0.
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
}

impl runtime::Object for NbdServerAdd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.member("device", &self.device);
        writer.optional("writable", &self.writable);
        writer.optional("bitmap", &self.bitmap);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: None,
            description: None,
            device: String::new(),
            writable: None,
            bitmap: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut value.name),
                "description" => members.fill(&mut value.description),
                "device" => members.require(0, &mut value.device),
                "writable" => members.fill(&mut value.writable),
                "bitmap" => members.fill(&mut value.bitmap),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(NbdServerAdd, strict);

impl runtime::Command for NbdServerAdd {
    const NAME: &'static str = "nbd-server-add";
    const MODULE: &'static str = "block-export";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::between(
            runtime::Release::new(1, 3),
            runtime::Release::new(6, 2),
        ),
    );
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

/// Ends an export of the built-in NBD server.
///
/// The command `nbd-server-remove` of QAPI module `block-export`.
///
/// Since QEMU 2.12. Deprecated since QEMU 6.2 or earlier. Use `block-export-del` instead. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-remove)
#[doc(alias = "nbd-server-remove")]
#[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `block-export-del`")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerRemove {
    /// Export to end. `name`: `str`.
    pub name: String,
    /// What happens if clients are still connected; safe if absent. `mode`: [`BlockExportRemoveMode`](types::BlockExportRemoveMode).
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl NbdServerRemove {
    /// `nbd-server-remove` with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mode: None,
        }
    }
    /// Sets `mode` ([`BlockExportRemoveMode`](types::BlockExportRemoveMode)): what happens if clients are still connected; safe if absent.
    #[inline]
    pub fn mode(mut self, mode: types::BlockExportRemoveMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Object for NbdServerRemove {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            mode: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(NbdServerRemove, strict);

impl runtime::Command for NbdServerRemove {
    const NAME: &'static str = "nbd-server-remove";
    const MODULE: &'static str = "block-export";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::between(
            runtime::Release::new(2, 12),
            runtime::Release::new(6, 2),
        ),
    );
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

/// Starts the built-in NBD server; nodes become visible to its clients when exports are added.
///
/// The command `nbd-server-start` of QAPI module `block-export`.
///
/// Since QEMU 1.3. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-start)
#[doc(alias = "nbd-server-start")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerStart {
    /// Time within which a new client must finish negotiating, or it is disconnected, in seconds; 10 s if absent; `0` means no limit. `handshake-max-seconds`: `uint32`. Since QEMU 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// TLS credentials object, by its id; clients must then use TLS; no TLS if absent. `tls-creds`: `str`. Since QEMU 2.6.
    pub tls_creds: Option<String>,
    /// Id of the authorization object that decides by a client's certificate; if absent, any valid certificate is accepted. `tls-authz`: `str`. Since QEMU 4.0.
    pub tls_authz: Option<String>,
    /// How many clients may be connected at once; if absent, 100 (no limit in older releases); `0` means no limit. `max-connections`: `uint32`. Since QEMU 5.2.
    pub max_connections: Option<u32>,
    /// Address at which clients connect. `addr`: [`SocketAddressLegacy`](types::SocketAddressLegacy).
    pub addr: types::SocketAddressLegacy,
}

impl NbdServerStart {
    /// `nbd-server-start` with its required members.
    pub fn new(addr: impl Into<types::SocketAddressLegacy>) -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
            addr: addr.into(),
        }
    }
    /// Sets `handshake-max-seconds` (`uint32`): time within which a new client must finish negotiating, or it is disconnected, in seconds; 10 s if absent; `0` means no limit. Since QEMU 10.0.
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }
    /// Sets `tls-creds` (`str`): TLS credentials object, by its id; clients must then use TLS; no TLS if absent. Since QEMU 2.6.
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz` (`str`): id of the authorization object that decides by a client's certificate; if absent, any valid certificate is accepted. Since QEMU 4.0.
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-connections` (`uint32`): how many clients may be connected at once; if absent, 100 (no limit in older releases); `0` means no limit. Since QEMU 5.2.
    #[inline]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

impl runtime::Object for NbdServerStart {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("handshake-max-seconds", &self.handshake_max_seconds);
        writer.optional("tls-creds", &self.tls_creds);
        writer.optional("tls-authz", &self.tls_authz);
        writer.optional("max-connections", &self.max_connections);
        writer.member("addr", &self.addr);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut handshake_max_seconds: Option<u32> = None;
        let mut tls_creds: Option<String> = None;
        let mut tls_authz: Option<String> = None;
        let mut max_connections: Option<u32> = None;
        let mut addr: Option<types::SocketAddressLegacy> = None;
        while let Some(member) = members.next() {
            match member {
                "handshake-max-seconds" => members.fill(&mut handshake_max_seconds),
                "tls-creds" => members.fill(&mut tls_creds),
                "tls-authz" => members.fill(&mut tls_authz),
                "max-connections" => members.fill(&mut max_connections),
                "addr" => members.fill(&mut addr),
                _ => members.skip(),
            }
        }
        let Some(addr) = addr else { return members.missing("addr") };
        members
            .finish(Self {
                handshake_max_seconds,
                tls_creds,
                tls_authz,
                max_connections,
                addr,
            })
    }
}

runtime::object!(NbdServerStart, strict);

impl runtime::Command for NbdServerStart {
    const NAME: &'static str = "nbd-server-start";
    const MODULE: &'static str = "block-export";
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

/// Stops the built-in NBD server, disconnects its clients and ends all of its exports.
///
/// The command `nbd-server-stop` of QAPI module `block-export`.
///
/// Since QEMU 1.3. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-stop)
#[doc(alias = "nbd-server-stop")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerStop {}

impl NbdServerStop {
    /// `nbd-server-stop` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(NbdServerStop);

impl runtime::Object for NbdServerStop {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(NbdServerStop, strict);

impl runtime::Command for NbdServerStop {
    const NAME: &'static str = "nbd-server-stop";
    const MODULE: &'static str = "block-export";
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

/// Lists the block exports of this process, of all kinds.
///
/// The command `query-block-exports` of QAPI module `block-export`.
///
/// Since QEMU 5.2. Returns list of [`BlockExportInfo`](types::BlockExportInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.query-block-exports)
#[doc(alias = "query-block-exports")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryBlockExports {}

impl QueryBlockExports {
    /// `query-block-exports` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryBlockExports);

impl runtime::Object for QueryBlockExports {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryBlockExports, strict);

impl runtime::Command for QueryBlockExports {
    const NAME: &'static str = "query-block-exports";
    const MODULE: &'static str = "block-export";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
    type Return = Vec<types::BlockExportInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::BlockExportInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, Release, runtime};

/// The command `block-export-add` of QAPI module `block-export`.
///
/// Since QEMU 5.2. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-add)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportAdd {
    /// All arguments.
    pub arguments: types::BlockExportOptions,
}

impl BlockExportAdd {
    /// `block-export-add` with its arguments.
    #[must_use]
    pub fn new(arguments: impl Into<types::BlockExportOptions>) -> Self {
        Self { arguments: arguments.into() }
    }
}

impl runtime::Encode for BlockExportAdd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.arguments.encode(map)
    }
}

runtime::arguments!(BlockExportAdd);

impl ::qmp::Command for BlockExportAdd {
    const NAME: &'static str = "block-export-add";
    const MODULE: &'static str = "block-export";
    const SINCE: Change = Change::exact(5, 2);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `block-export-del` of QAPI module `block-export`.
///
/// Since QEMU 5.2. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-del)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportDel {
    /// `id`: `str`.
    pub id: String,
    /// `mode`: `BlockExportRemoveMode`.
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl BlockExportDel {
    /// `block-export-del` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), mode: None }
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: types::BlockExportRemoveMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Encode for BlockExportDel {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        runtime::optional(map, "mode", &self.mode)?;
        Ok(())
    }
}

runtime::arguments!(BlockExportDel);

impl ::qmp::Command for BlockExportDel {
    const NAME: &'static str = "block-export-del";
    const MODULE: &'static str = "block-export";
    const SINCE: Change = Change::exact(5, 2);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `nbd-server-add` of QAPI module `block-export`.
///
/// Since QEMU 1.3. Deprecated since some release from 1.3 to 6.2. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-add)
#[deprecated(note = "deprecated since QEMU some release from 1.3 to 6.2")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerAdd {
    /// `name`: `str`. Since QEMU 2.12.
    pub name: Option<String>,
    /// `description`: `str`. Since QEMU 5.0.
    pub description: Option<String>,
    /// `device`: `str`.
    pub device: String,
    /// `writable`: `bool`.
    pub writable: Option<bool>,
    /// `bitmap`: `str`. Since QEMU 4.0.
    pub bitmap: Option<String>,
}

impl NbdServerAdd {
    /// `nbd-server-add` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self { name: None, description: None, device: device.into(), writable: None, bitmap: None }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `writable`.
    #[must_use]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }
    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
}

impl runtime::Encode for NbdServerAdd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "name", &self.name)?;
        runtime::optional(map, "description", &self.description)?;
        map.serialize_entry("device", &self.device)?;
        runtime::optional(map, "writable", &self.writable)?;
        runtime::optional(map, "bitmap", &self.bitmap)?;
        Ok(())
    }
}

runtime::arguments!(NbdServerAdd);

impl ::qmp::Command for NbdServerAdd {
    const NAME: &'static str = "nbd-server-add";
    const MODULE: &'static str = "block-export";
    const SINCE: Change = Change::exact(1, 3);
    const DEPRECATED_SINCE: Option<Change> =
        Some(Change::between(Release::new(1, 3), Release::new(6, 2)));
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `nbd-server-remove` of QAPI module `block-export`.
///
/// Since QEMU 2.12. Deprecated since some release from 2.12 to 6.2. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-remove)
#[deprecated(note = "deprecated since QEMU some release from 2.12 to 6.2")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerRemove {
    /// `name`: `str`.
    pub name: String,
    /// `mode`: `BlockExportRemoveMode`.
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl NbdServerRemove {
    /// `nbd-server-remove` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), mode: None }
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: types::BlockExportRemoveMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Encode for NbdServerRemove {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "mode", &self.mode)?;
        Ok(())
    }
}

runtime::arguments!(NbdServerRemove);

impl ::qmp::Command for NbdServerRemove {
    const NAME: &'static str = "nbd-server-remove";
    const MODULE: &'static str = "block-export";
    const SINCE: Change = Change::exact(2, 12);
    const DEPRECATED_SINCE: Option<Change> =
        Some(Change::between(Release::new(2, 12), Release::new(6, 2)));
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `nbd-server-start` of QAPI module `block-export`.
///
/// Since QEMU 1.3. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-start)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerStart {
    /// `handshake-max-seconds`: `uint32`. Since QEMU 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// `tls-creds`: `str`. Since QEMU 2.6.
    pub tls_creds: Option<String>,
    /// `tls-authz`: `str`. Since QEMU 4.0.
    pub tls_authz: Option<String>,
    /// `max-connections`: `uint32`. Since QEMU 5.2.
    pub max_connections: Option<u32>,
    /// `addr`: `SocketAddressLegacy`.
    pub addr: types::SocketAddressLegacy,
}

impl NbdServerStart {
    /// `nbd-server-start` with its required members.
    #[must_use]
    pub fn new(addr: impl Into<types::SocketAddressLegacy>) -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
            addr: addr.into(),
        }
    }
    /// Sets `handshake-max-seconds`.
    #[must_use]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }
    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz`.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-connections`.
    #[must_use]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

impl runtime::Encode for NbdServerStart {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "handshake-max-seconds", &self.handshake_max_seconds)?;
        runtime::optional(map, "tls-creds", &self.tls_creds)?;
        runtime::optional(map, "tls-authz", &self.tls_authz)?;
        runtime::optional(map, "max-connections", &self.max_connections)?;
        map.serialize_entry("addr", &self.addr)?;
        Ok(())
    }
}

runtime::arguments!(NbdServerStart);

impl ::qmp::Command for NbdServerStart {
    const NAME: &'static str = "nbd-server-start";
    const MODULE: &'static str = "block-export";
    const SINCE: Change = Change::exact(1, 3);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `nbd-server-stop` of QAPI module `block-export`.
///
/// Since QEMU 1.3. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-stop)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NbdServerStop {}

impl NbdServerStop {
    /// `nbd-server-stop` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for NbdServerStop {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(NbdServerStop);

impl ::qmp::Command for NbdServerStop {
    const NAME: &'static str = "nbd-server-stop";
    const MODULE: &'static str = "block-export";
    const SINCE: Change = Change::exact(1, 3);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `query-block-exports` of QAPI module `block-export`.
///
/// Since QEMU 5.2. Returns a list of [`types::BlockExportInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.query-block-exports)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryBlockExports {}

impl QueryBlockExports {
    /// `query-block-exports` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryBlockExports {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryBlockExports);

impl ::qmp::Command for QueryBlockExports {
    const NAME: &'static str = "query-block-exports";
    const MODULE: &'static str = "block-export";
    const SINCE: Change = Change::exact(5, 2);
    type Return = Vec<types::BlockExportInfo>;
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `announce-self` of QAPI module `net`.
///
/// Since QEMU 4.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.announce-self)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnnounceSelf {
    /// `initial`: `int`.
    pub initial: i64,
    /// `max`: `int`.
    pub max: i64,
    /// `rounds`: `int`.
    pub rounds: i64,
    /// `step`: `int`.
    pub step: i64,
    /// `interfaces`: `[str]`. Since QEMU 4.1.
    pub interfaces: Option<Vec<String>>,
    /// `id`: `str`. Since QEMU 4.1.
    pub id: Option<String>,
}

impl AnnounceSelf {
    /// `announce-self` with its required members.
    #[must_use]
    pub fn new(initial: i64, max: i64, rounds: i64, step: i64) -> Self {
        Self { initial, max, rounds, step, interfaces: None, id: None }
    }
    /// Sets `interfaces`.
    #[must_use]
    pub fn interfaces(mut self, interfaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.interfaces = Some(interfaces.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl runtime::Encode for AnnounceSelf {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("initial", &self.initial)?;
        map.serialize_entry("max", &self.max)?;
        map.serialize_entry("rounds", &self.rounds)?;
        map.serialize_entry("step", &self.step)?;
        runtime::optional(map, "interfaces", &self.interfaces)?;
        runtime::optional(map, "id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(AnnounceSelf);

impl ::qmp::Command for AnnounceSelf {
    const NAME: &'static str = "announce-self";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(4, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `netdev_add` of QAPI module `net`.
///
/// Since QEMU 0.14. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_add)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevAdd {
    /// All arguments.
    pub arguments: types::Netdev,
}

impl NetdevAdd {
    /// `netdev_add` with its arguments.
    #[must_use]
    pub fn new(arguments: impl Into<types::Netdev>) -> Self {
        Self { arguments: arguments.into() }
    }
}

impl runtime::Encode for NetdevAdd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.arguments.encode(map)
    }
}

runtime::arguments!(NetdevAdd);

impl ::qmp::Command for NetdevAdd {
    const NAME: &'static str = "netdev_add";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `netdev_del` of QAPI module `net`.
///
/// Since QEMU 0.14. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_del)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevDel {
    /// `id`: `str`.
    pub id: String,
}

impl NetdevDel {
    /// `netdev_del` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for NetdevDel {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(NetdevDel);

impl ::qmp::Command for NetdevDel {
    const NAME: &'static str = "netdev_del";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `query-rx-filter` of QAPI module `net`.
///
/// Since QEMU 1.6. Returns a list of [`types::RxFilterInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.query-rx-filter)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryRxFilter {
    /// `name`: `str`.
    pub name: Option<String>,
}

impl QueryRxFilter {
    /// `query-rx-filter` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl runtime::Encode for QueryRxFilter {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "name", &self.name)?;
        Ok(())
    }
}

runtime::arguments!(QueryRxFilter);

impl ::qmp::Command for QueryRxFilter {
    const NAME: &'static str = "query-rx-filter";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(1, 6);
    type Return = Vec<types::RxFilterInfo>;
}

/// The command `set_link` of QAPI module `net`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.set_link)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetLink {
    /// `name`: `str`.
    pub name: String,
    /// `up`: `bool`.
    pub up: bool,
}

impl SetLink {
    /// `set_link` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, up: bool) -> Self {
        Self { name: name.into(), up }
    }
}

impl runtime::Encode for SetLink {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("up", &self.up)?;
        Ok(())
    }
}

runtime::arguments!(SetLink);

impl ::qmp::Command for SetLink {
    const NAME: &'static str = "set_link";
    const MODULE: &'static str = "net";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

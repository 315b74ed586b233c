// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-rocker` of QAPI module `rocker`.
///
/// Since QEMU 2.4. Returns [`types::RockerSwitch`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRocker {
    /// `name`: `str`.
    pub name: String,
}

impl QueryRocker {
    /// `query-rocker` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Encode for QueryRocker {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

runtime::arguments!(QueryRocker);

impl ::qmp::Command for QueryRocker {
    const NAME: &'static str = "query-rocker";
    const MODULE: &'static str = "rocker";
    const SINCE: Change = Change::exact(2, 4);
    type Return = types::RockerSwitch;
}

/// The command `query-rocker-of-dpa-flows` of QAPI module `rocker`.
///
/// Since QEMU 2.4. Returns a list of [`types::RockerOfDpaFlow`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-flows)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRockerOfDpaFlows {
    /// `name`: `str`.
    pub name: String,
    /// `tbl-id`: `uint32`.
    pub tbl_id: Option<u32>,
}

impl QueryRockerOfDpaFlows {
    /// `query-rocker-of-dpa-flows` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), tbl_id: None }
    }
    /// Sets `tbl-id`.
    #[must_use]
    pub fn tbl_id(mut self, tbl_id: u32) -> Self {
        self.tbl_id = Some(tbl_id);
        self
    }
}

impl runtime::Encode for QueryRockerOfDpaFlows {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "tbl-id", &self.tbl_id)?;
        Ok(())
    }
}

runtime::arguments!(QueryRockerOfDpaFlows);

impl ::qmp::Command for QueryRockerOfDpaFlows {
    const NAME: &'static str = "query-rocker-of-dpa-flows";
    const MODULE: &'static str = "rocker";
    const SINCE: Change = Change::exact(2, 4);
    type Return = Vec<types::RockerOfDpaFlow>;
}

/// The command `query-rocker-of-dpa-groups` of QAPI module `rocker`.
///
/// Since QEMU 2.4. Returns a list of [`types::RockerOfDpaGroup`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-groups)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRockerOfDpaGroups {
    /// `name`: `str`.
    pub name: String,
    /// `type`: `uint8`.
    pub type_: Option<u8>,
}

impl QueryRockerOfDpaGroups {
    /// `query-rocker-of-dpa-groups` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), type_: None }
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: u8) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl runtime::Encode for QueryRockerOfDpaGroups {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "type", &self.type_)?;
        Ok(())
    }
}

runtime::arguments!(QueryRockerOfDpaGroups);

impl ::qmp::Command for QueryRockerOfDpaGroups {
    const NAME: &'static str = "query-rocker-of-dpa-groups";
    const MODULE: &'static str = "rocker";
    const SINCE: Change = Change::exact(2, 4);
    type Return = Vec<types::RockerOfDpaGroup>;
}

/// The command `query-rocker-ports` of QAPI module `rocker`.
///
/// Since QEMU 2.4. Returns a list of [`types::RockerPort`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-ports)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRockerPorts {
    /// `name`: `str`.
    pub name: String,
}

impl QueryRockerPorts {
    /// `query-rocker-ports` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Encode for QueryRockerPorts {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

runtime::arguments!(QueryRockerPorts);

impl ::qmp::Command for QueryRockerPorts {
    const NAME: &'static str = "query-rocker-ports";
    const MODULE: &'static str = "rocker";
    const SINCE: Change = Change::exact(2, 4);
    type Return = Vec<types::RockerPort>;
}

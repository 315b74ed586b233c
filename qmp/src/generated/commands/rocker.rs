// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Describes one Rocker, the emulated network switch.
///
/// The command `query-rocker` of QAPI module `rocker`.
///
/// Since QEMU 2.4. Returns [`RockerSwitch`](types::RockerSwitch).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker)
#[doc(alias = "query-rocker")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRocker {
    /// Name that the switch was created with. `name`: `str`.
    pub name: String,
}

impl QueryRocker {
    /// `query-rocker` with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Object for QueryRocker {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { name: String::new() };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(QueryRocker, strict);

impl runtime::Command for QueryRocker {
    const NAME: &'static str = "query-rocker";
    const MODULE: &'static str = "rocker";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
    type Return = types::RockerSwitch;
    #[inline]
    fn decode_return(text: &str) -> Result<types::RockerSwitch, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the rules by which a Rocker switch matches packets.
///
/// The command `query-rocker-of-dpa-flows` of QAPI module `rocker`.
///
/// Since QEMU 2.4. Returns list of [`RockerOfDpaFlow`](types::RockerOfDpaFlow).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-flows)
#[doc(alias = "query-rocker-of-dpa-flows")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRockerOfDpaFlows {
    /// Name that the switch was created with. `name`: `str`.
    pub name: String,
    /// Flow table to list; all tables if absent. `tbl-id`: `uint32`.
    pub tbl_id: Option<u32>,
}

impl QueryRockerOfDpaFlows {
    /// `query-rocker-of-dpa-flows` with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tbl_id: None,
        }
    }
    /// Sets `tbl-id` (`uint32`): flow table to list; all tables if absent.
    #[inline]
    pub fn tbl_id(mut self, tbl_id: u32) -> Self {
        self.tbl_id = Some(tbl_id);
        self
    }
}

impl runtime::Object for QueryRockerOfDpaFlows {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("tbl-id", &self.tbl_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            tbl_id: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "tbl-id" => members.fill(&mut value.tbl_id),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(QueryRockerOfDpaFlows, strict);

impl runtime::Command for QueryRockerOfDpaFlows {
    const NAME: &'static str = "query-rocker-of-dpa-flows";
    const MODULE: &'static str = "rocker";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
    type Return = Vec<types::RockerOfDpaFlow>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::RockerOfDpaFlow>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the groups of a Rocker switch, which tell what is done with packets that matched a rule.
///
/// The command `query-rocker-of-dpa-groups` of QAPI module `rocker`.
///
/// Since QEMU 2.4. Returns list of [`RockerOfDpaGroup`](types::RockerOfDpaGroup).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-groups)
#[doc(alias = "query-rocker-of-dpa-groups")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRockerOfDpaGroups {
    /// Name that the switch was created with. `name`: `str`.
    pub name: String,
    /// Kind of groups to list, from 0 (L2 interface) to 8 (L2 overlay); all kinds if absent. `type`: `uint8`.
    pub type_: Option<u8>,
}

impl QueryRockerOfDpaGroups {
    /// `query-rocker-of-dpa-groups` with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: None,
        }
    }
    /// Sets `type` (`uint8`): kind of groups to list, from 0 (L2 interface) to 8 (L2 overlay); all kinds if absent.
    #[inline]
    pub fn type_(mut self, type_: u8) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl runtime::Object for QueryRockerOfDpaGroups {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("type", &self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            type_: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "type" => members.fill(&mut value.type_),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(QueryRockerOfDpaGroups, strict);

impl runtime::Command for QueryRockerOfDpaGroups {
    const NAME: &'static str = "query-rocker-of-dpa-groups";
    const MODULE: &'static str = "rocker";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
    type Return = Vec<types::RockerOfDpaGroup>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::RockerOfDpaGroup>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the front-panel ports of a Rocker switch.
///
/// The command `query-rocker-ports` of QAPI module `rocker`.
///
/// Since QEMU 2.4. Returns list of [`RockerPort`](types::RockerPort).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-ports)
#[doc(alias = "query-rocker-ports")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRockerPorts {
    /// Name that the switch was created with. `name`: `str`.
    pub name: String,
}

impl QueryRockerPorts {
    /// `query-rocker-ports` with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Object for QueryRockerPorts {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { name: String::new() };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(QueryRockerPorts, strict);

impl runtime::Command for QueryRockerPorts {
    const NAME: &'static str = "query-rocker-ports";
    const MODULE: &'static str = "rocker";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
    type Return = Vec<types::RockerPort>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::RockerPort>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-s390x-cpu-polarization` of QAPI module `machine-s390x`.
///
/// Since QEMU 8.2. Unstable. Returns [`types::CpuPolarizationInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.query-s390x-cpu-polarization)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryS390xCpuPolarization {}

impl QueryS390xCpuPolarization {
    /// `query-s390x-cpu-polarization` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryS390xCpuPolarization {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryS390xCpuPolarization);

impl ::qmp::Command for QueryS390xCpuPolarization {
    const NAME: &'static str = "query-s390x-cpu-polarization";
    const MODULE: &'static str = "machine-s390x";
    const SINCE: Change = Change::exact(8, 2);
    const UNSTABLE: bool = true;
    type Return = types::CpuPolarizationInfo;
}

/// The command `set-cpu-topology` of QAPI module `machine-s390x`.
///
/// Since QEMU 8.2. Unstable. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.set-cpu-topology)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetCpuTopology {
    /// `core-id`: `uint16`.
    pub core_id: u16,
    /// `socket-id`: `uint16`.
    pub socket_id: Option<u16>,
    /// `book-id`: `uint16`.
    pub book_id: Option<u16>,
    /// `drawer-id`: `uint16`.
    pub drawer_id: Option<u16>,
    /// `entitlement`: `S390CpuEntitlement`.
    pub entitlement: Option<types::S390CpuEntitlement>,
    /// `dedicated`: `bool`.
    pub dedicated: Option<bool>,
}

impl SetCpuTopology {
    /// `set-cpu-topology` with its required members.
    #[must_use]
    pub fn new(core_id: u16) -> Self {
        Self {
            core_id,
            socket_id: None,
            book_id: None,
            drawer_id: None,
            entitlement: None,
            dedicated: None,
        }
    }
    /// Sets `socket-id`.
    #[must_use]
    pub fn socket_id(mut self, socket_id: u16) -> Self {
        self.socket_id = Some(socket_id);
        self
    }
    /// Sets `book-id`.
    #[must_use]
    pub fn book_id(mut self, book_id: u16) -> Self {
        self.book_id = Some(book_id);
        self
    }
    /// Sets `drawer-id`.
    #[must_use]
    pub fn drawer_id(mut self, drawer_id: u16) -> Self {
        self.drawer_id = Some(drawer_id);
        self
    }
    /// Sets `entitlement`.
    #[must_use]
    pub fn entitlement(mut self, entitlement: types::S390CpuEntitlement) -> Self {
        self.entitlement = Some(entitlement);
        self
    }
    /// Sets `dedicated`.
    #[must_use]
    pub fn dedicated(mut self, dedicated: bool) -> Self {
        self.dedicated = Some(dedicated);
        self
    }
}

impl runtime::Encode for SetCpuTopology {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("core-id", &self.core_id)?;
        runtime::optional(map, "socket-id", &self.socket_id)?;
        runtime::optional(map, "book-id", &self.book_id)?;
        runtime::optional(map, "drawer-id", &self.drawer_id)?;
        runtime::optional(map, "entitlement", &self.entitlement)?;
        runtime::optional(map, "dedicated", &self.dedicated)?;
        Ok(())
    }
}

runtime::arguments!(SetCpuTopology);

impl ::qmp::Command for SetCpuTopology {
    const NAME: &'static str = "set-cpu-topology";
    const MODULE: &'static str = "machine-s390x";
    const SINCE: Change = Change::exact(8, 2);
    const UNSTABLE: bool = true;
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

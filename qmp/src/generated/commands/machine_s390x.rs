// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Returns how the guest wants its CPUs to be scheduled: all alike or by their entitlement.
///
/// The command `query-s390x-cpu-polarization` of QAPI module `machine-s390x`.
///
/// Since QEMU 8.2. Unstable. Returns [`CpuPolarizationInfo`](types::CpuPolarizationInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.query-s390x-cpu-polarization)
#[doc(alias = "query-s390x-cpu-polarization")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryS390xCpuPolarization {}

impl QueryS390xCpuPolarization {
    /// `query-s390x-cpu-polarization` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryS390xCpuPolarization);

impl runtime::Object for QueryS390xCpuPolarization {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryS390xCpuPolarization, strict);

impl runtime::Command for QueryS390xCpuPolarization {
    const NAME: &'static str = "query-s390x-cpu-polarization";
    const MODULE: &'static str = "machine-s390x";
    const SINCE: runtime::Change = runtime::Change::exact(8, 2);
    const UNSTABLE: bool = true;
    type Return = types::CpuPolarizationInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::CpuPolarizationInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Moves an s390x CPU to another place in the topology or changes what the guest is told about it.
///
/// The command `set-cpu-topology` of QAPI module `machine-s390x`.
///
/// Since QEMU 8.2. Unstable. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.set-cpu-topology)
#[doc(alias = "set-cpu-topology")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCpuTopology {
    /// Number of the CPU to move or change. `core-id`: `uint16`.
    pub core_id: u16,
    /// Socket to move it to; unchanged if absent. `socket-id`: `uint16`.
    pub socket_id: Option<u16>,
    /// Book to move it to; unchanged if absent. `book-id`: `uint16`.
    pub book_id: Option<u16>,
    /// Drawer to move it to; unchanged if absent. `drawer-id`: `uint16`.
    pub drawer_id: Option<u16>,
    /// Share of host CPU that the guest is told to expect; unchanged if absent. `entitlement`: [`S390CpuEntitlement`](types::S390CpuEntitlement).
    pub entitlement: Option<types::S390CpuEntitlement>,
    /// Whether the guest is told that the CPU has a host CPU of its own; unchanged if absent. `dedicated`: `bool`.
    pub dedicated: Option<bool>,
}

impl SetCpuTopology {
    /// `set-cpu-topology` with its required members.
    #[inline]
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
    /// Sets `socket-id` (`uint16`): socket to move it to; unchanged if absent.
    #[inline]
    pub fn socket_id(mut self, socket_id: u16) -> Self {
        self.socket_id = Some(socket_id);
        self
    }
    /// Sets `book-id` (`uint16`): book to move it to; unchanged if absent.
    #[inline]
    pub fn book_id(mut self, book_id: u16) -> Self {
        self.book_id = Some(book_id);
        self
    }
    /// Sets `drawer-id` (`uint16`): drawer to move it to; unchanged if absent.
    #[inline]
    pub fn drawer_id(mut self, drawer_id: u16) -> Self {
        self.drawer_id = Some(drawer_id);
        self
    }
    /// Sets `entitlement` ([`S390CpuEntitlement`](types::S390CpuEntitlement)): share of host CPU that the guest is told to expect; unchanged if absent.
    #[inline]
    pub fn entitlement(mut self, entitlement: types::S390CpuEntitlement) -> Self {
        self.entitlement = Some(entitlement);
        self
    }
    /// Sets `dedicated` (`bool`): whether the guest is told that the CPU has a host CPU of its own; unchanged if absent.
    #[inline]
    pub fn dedicated(mut self, dedicated: bool) -> Self {
        self.dedicated = Some(dedicated);
        self
    }
}

impl runtime::Object for SetCpuTopology {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("core-id", &self.core_id);
        writer.optional("socket-id", &self.socket_id);
        writer.optional("book-id", &self.book_id);
        writer.optional("drawer-id", &self.drawer_id);
        writer.optional("entitlement", &self.entitlement);
        writer.optional("dedicated", &self.dedicated);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            core_id: 0,
            socket_id: None,
            book_id: None,
            drawer_id: None,
            entitlement: None,
            dedicated: None,
        };
        while let Some(member) = members.next() {
            match member {
                "core-id" => members.require(0, &mut value.core_id),
                "socket-id" => members.fill(&mut value.socket_id),
                "book-id" => members.fill(&mut value.book_id),
                "drawer-id" => members.fill(&mut value.drawer_id),
                "entitlement" => members.fill(&mut value.entitlement),
                "dedicated" => members.fill(&mut value.dedicated),
                _ => members.skip(),
            }
        }
        members.check(&["core-id"]);
        members.finish(value)
    }
}

runtime::object!(SetCpuTopology, strict);

impl runtime::Command for SetCpuTopology {
    const NAME: &'static str = "set-cpu-topology";
    const MODULE: &'static str = "machine-s390x";
    const SINCE: runtime::Change = runtime::Change::exact(8, 2);
    const UNSTABLE: bool = true;
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

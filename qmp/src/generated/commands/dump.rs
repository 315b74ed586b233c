// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Writes the memory and CPU state of the guest to a file that crash tools read; the guest is stopped meanwhile.
///
/// The command `dump-guest-memory` of QAPI module `dump`.
///
/// Since QEMU 1.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.dump-guest-memory)
#[doc(alias = "dump-guest-memory")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpGuestMemory {
    /// Whether addresses in the dump follow the guest's page tables, as gdb needs; costs much memory, format `elf` only. `paging`: `bool`.
    pub paging: bool,
    /// Where the dump goes: `file:path`, or `fd:name` for a file descriptor given by getfd. `protocol`: `str`.
    pub protocol: String,
    /// Whether the command returns at once; DUMP_COMPLETED then tells the end; false if absent. `detach`: `bool`. Since QEMU 2.6.
    pub detach: Option<bool>,
    /// Physical address where the dump starts; together with `length`, format `elf` only; all memory if absent. `begin`: `int`.
    pub begin: Option<i64>,
    /// How many bytes of memory are dumped; together with `begin`, format `elf` only; all memory if absent. `length`: `int`.
    pub length: Option<i64>,
    /// Format of the dump; `elf` if absent. `format`: [`DumpGuestMemoryFormat`](types::DumpGuestMemoryFormat). Since QEMU 2.0.
    pub format: Option<types::DumpGuestMemoryFormat>,
}

impl DumpGuestMemory {
    /// `dump-guest-memory` with its required members.
    pub fn new(paging: bool, protocol: impl Into<String>) -> Self {
        Self {
            paging,
            protocol: protocol.into(),
            detach: None,
            begin: None,
            length: None,
            format: None,
        }
    }
    /// Sets `detach` (`bool`): whether the command returns at once; DUMP_COMPLETED then tells the end; false if absent. Since QEMU 2.6.
    #[inline]
    pub fn detach(mut self, detach: bool) -> Self {
        self.detach = Some(detach);
        self
    }
    /// Sets `begin` (`int`): physical address where the dump starts; together with `length`, format `elf` only; all memory if absent.
    #[inline]
    pub fn begin(mut self, begin: i64) -> Self {
        self.begin = Some(begin);
        self
    }
    /// Sets `length` (`int`): how many bytes of memory are dumped; together with `begin`, format `elf` only; all memory if absent.
    #[inline]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
    /// Sets `format` ([`DumpGuestMemoryFormat`](types::DumpGuestMemoryFormat)): format of the dump; `elf` if absent. Since QEMU 2.0.
    #[inline]
    pub fn format(mut self, format: types::DumpGuestMemoryFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Object for DumpGuestMemory {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("paging", &self.paging);
        writer.member("protocol", &self.protocol);
        writer.optional("detach", &self.detach);
        writer.optional("begin", &self.begin);
        writer.optional("length", &self.length);
        writer.optional("format", &self.format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            paging: false,
            protocol: String::new(),
            detach: None,
            begin: None,
            length: None,
            format: None,
        };
        while let Some(member) = members.next() {
            match member {
                "paging" => members.require(0, &mut value.paging),
                "protocol" => members.require(1, &mut value.protocol),
                "detach" => members.fill(&mut value.detach),
                "begin" => members.fill(&mut value.begin),
                "length" => members.fill(&mut value.length),
                "format" => members.fill(&mut value.format),
                _ => members.skip(),
            }
        }
        members.check(&["paging", "protocol"]);
        members.finish(value)
    }
}

runtime::object!(DumpGuestMemory, strict);

impl runtime::Command for DumpGuestMemory {
    const NAME: &'static str = "dump-guest-memory";
    const MODULE: &'static str = "dump";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
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

/// Returns how far the current or last dump of the guest's memory is.
///
/// The command `query-dump` of QAPI module `dump`.
///
/// Since QEMU 2.6. Returns [`DumpQueryResult`](types::DumpQueryResult).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump)
#[doc(alias = "query-dump")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryDump {}

impl QueryDump {
    /// `query-dump` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryDump);

impl runtime::Object for QueryDump {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryDump, strict);

impl runtime::Command for QueryDump {
    const NAME: &'static str = "query-dump";
    const MODULE: &'static str = "dump";
    const SINCE: runtime::Change = runtime::Change::exact(2, 6);
    type Return = types::DumpQueryResult;
    #[inline]
    fn decode_return(text: &str) -> Result<types::DumpQueryResult, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the formats in which the guest's memory can be dumped.
///
/// The command `query-dump-guest-memory-capability` of QAPI module `dump`.
///
/// Since QEMU 2.0. Returns [`DumpGuestMemoryCapability`](types::DumpGuestMemoryCapability).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump-guest-memory-capability)
#[doc(alias = "query-dump-guest-memory-capability")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryDumpGuestMemoryCapability {}

impl QueryDumpGuestMemoryCapability {
    /// `query-dump-guest-memory-capability` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryDumpGuestMemoryCapability);

impl runtime::Object for QueryDumpGuestMemoryCapability {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryDumpGuestMemoryCapability, strict);

impl runtime::Command for QueryDumpGuestMemoryCapability {
    const NAME: &'static str = "query-dump-guest-memory-capability";
    const MODULE: &'static str = "dump";
    const SINCE: runtime::Change = runtime::Change::exact(2, 0);
    type Return = types::DumpGuestMemoryCapability;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<types::DumpGuestMemoryCapability, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `dump-guest-memory` of QAPI module `dump`.
///
/// Since QEMU 1.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.dump-guest-memory)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DumpGuestMemory {
    /// `paging`: `bool`.
    pub paging: bool,
    /// `protocol`: `str`.
    pub protocol: String,
    /// `detach`: `bool`. Since QEMU 2.6.
    pub detach: Option<bool>,
    /// `begin`: `int`.
    pub begin: Option<i64>,
    /// `length`: `int`.
    pub length: Option<i64>,
    /// `format`: `DumpGuestMemoryFormat`. Since QEMU 2.0.
    pub format: Option<types::DumpGuestMemoryFormat>,
}

impl DumpGuestMemory {
    /// `dump-guest-memory` with its required members.
    #[must_use]
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
    /// Sets `detach`.
    #[must_use]
    pub fn detach(mut self, detach: bool) -> Self {
        self.detach = Some(detach);
        self
    }
    /// Sets `begin`.
    #[must_use]
    pub fn begin(mut self, begin: i64) -> Self {
        self.begin = Some(begin);
        self
    }
    /// Sets `length`.
    #[must_use]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: types::DumpGuestMemoryFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Encode for DumpGuestMemory {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("paging", &self.paging)?;
        map.serialize_entry("protocol", &self.protocol)?;
        runtime::optional(map, "detach", &self.detach)?;
        runtime::optional(map, "begin", &self.begin)?;
        runtime::optional(map, "length", &self.length)?;
        runtime::optional(map, "format", &self.format)?;
        Ok(())
    }
}

runtime::arguments!(DumpGuestMemory);

impl ::qmp::Command for DumpGuestMemory {
    const NAME: &'static str = "dump-guest-memory";
    const MODULE: &'static str = "dump";
    const SINCE: Change = Change::exact(1, 2);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `query-dump` of QAPI module `dump`.
///
/// Since QEMU 2.6. Returns [`types::DumpQueryResult`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDump {}

impl QueryDump {
    /// `query-dump` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryDump {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryDump);

impl ::qmp::Command for QueryDump {
    const NAME: &'static str = "query-dump";
    const MODULE: &'static str = "dump";
    const SINCE: Change = Change::exact(2, 6);
    type Return = types::DumpQueryResult;
}

/// The command `query-dump-guest-memory-capability` of QAPI module `dump`.
///
/// Since QEMU 2.0. Returns [`types::DumpGuestMemoryCapability`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump-guest-memory-capability)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDumpGuestMemoryCapability {}

impl QueryDumpGuestMemoryCapability {
    /// `query-dump-guest-memory-capability` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryDumpGuestMemoryCapability {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryDumpGuestMemoryCapability);

impl ::qmp::Command for QueryDumpGuestMemoryCapability {
    const NAME: &'static str = "query-dump-guest-memory-capability";
    const MODULE: &'static str = "dump";
    const SINCE: Change = Change::exact(2, 0);
    type Return = types::DumpGuestMemoryCapability;
}

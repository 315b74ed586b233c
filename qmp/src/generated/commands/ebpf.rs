// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `request-ebpf` of QAPI module `ebpf`.
///
/// Since QEMU 9.0. In builds with `CONFIG_EBPF`. Returns [`types::EbpfObject`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ebpf.request-ebpf)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestEbpf {
    /// `id`: `EbpfProgramID`.
    pub id: types::EbpfProgramId,
}

impl RequestEbpf {
    /// `request-ebpf` with its required members.
    #[must_use]
    pub fn new(id: types::EbpfProgramId) -> Self {
        Self { id }
    }
}

impl runtime::Encode for RequestEbpf {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(RequestEbpf);

impl ::qmp::Command for RequestEbpf {
    const NAME: &'static str = "request-ebpf";
    const MODULE: &'static str = "ebpf";
    const SINCE: Change = Change::exact(9, 0);
    type Return = types::EbpfObject;
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Returns an eBPF program of this QEMU, so that a privileged program can load it and pass its descriptors in.
///
/// The command `request-ebpf` of QAPI module `ebpf`.
///
/// Since QEMU 9.0. In builds with `CONFIG_EBPF`. Returns [`EbpfObject`](types::EbpfObject).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ebpf.request-ebpf)
#[doc(alias = "request-ebpf")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestEbpf {
    /// Which program it is. `id`: [`EbpfProgramID`](types::EbpfProgramId).
    pub id: types::EbpfProgramId,
}

impl RequestEbpf {
    /// `request-ebpf` with its required members.
    #[inline]
    pub fn new(id: types::EbpfProgramId) -> Self {
        Self { id }
    }
}

impl runtime::Object for RequestEbpf {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: types::EbpfProgramId::Rss,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(RequestEbpf, strict);

impl runtime::Command for RequestEbpf {
    const NAME: &'static str = "request-ebpf";
    const MODULE: &'static str = "ebpf";
    const SINCE: runtime::Change = runtime::Change::exact(9, 0);
    type Return = types::EbpfObject;
    #[inline]
    fn decode_return(text: &str) -> Result<types::EbpfObject, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

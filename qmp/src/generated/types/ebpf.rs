// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// An eBPF program as an ELF file, for libbpf to load; only the same build of QEMU can use it.
///
/// The QAPI struct `EbpfObject` of module `ebpf`.
///
/// Since QEMU 9.0. In builds with `CONFIG_EBPF`. Received.
///
/// Returned by [`request-ebpf`](super::super::commands::RequestEbpf).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ebpf.EbpfObject)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EbpfObject {
    /// Bytes of the file in Base64. `object`: `str`.
    pub object: String,
}

impl EbpfObject {
    /// `EbpfObject` with its required members.
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self { object: object.into() }
    }
}

impl runtime::Object for EbpfObject {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("object", &self.object);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { object: String::new() };
        while let Some(member) = members.next() {
            match member {
                "object" => members.require(0, &mut value.object),
                _ => members.skip(),
            }
        }
        members.check(&["object"]);
        members.finish(value)
    }
}

runtime::object!(EbpfObject);

/// The eBPF programs that QEMU has.
///
/// The QAPI enum `EbpfProgramID` of module `ebpf`.
///
/// Since QEMU 9.0. In builds with `CONFIG_EBPF`. Sent.
///
/// Argument of [`request-ebpf`](super::super::commands::RequestEbpf).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ebpf.EbpfProgramID)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum EbpfProgramId {
    /// Program that spreads the packets of a virtio-net card over its queues by a hash. `rss`.
    Rss,
}

impl EbpfProgramId {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Rss];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rss => "rss",
        }
    }
}

runtime::closed_enum!(EbpfProgramId);

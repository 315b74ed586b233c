// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `EbpfObject` of module `ebpf`.
///
/// Since QEMU 9.0. In builds with `CONFIG_EBPF`. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ebpf.EbpfObject)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EbpfObject {
    /// `object`: `str`.
    pub object: String,
}

impl EbpfObject {
    /// `EbpfObject` with its required members.
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self { object: object.into() }
    }
}

impl runtime::Encode for EbpfObject {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("object", &self.object)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for EbpfObject {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut object = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "object" => object = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { object: runtime::required(object, "object")? })
    }
}

runtime::object!(EbpfObject);

/// The QAPI enum `EbpfProgramID` of module `ebpf`.
///
/// Since QEMU 9.0. In builds with `CONFIG_EBPF`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ebpf.EbpfProgramID)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EbpfProgramId {
    /// `rss`.
    Rss,
}

impl EbpfProgramId {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Rss];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rss => "rss",
        }
    }
}

runtime::closed_enum!(EbpfProgramId);

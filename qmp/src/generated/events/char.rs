// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// A program in the guest has opened or closed a port of a virtio-serial device; sent at a limited rate.
///
/// The event `VSERPORT_CHANGE` of QAPI module `char`.
///
/// Since QEMU 2.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-char.VSERPORT_CHANGE)
#[doc(alias = "VSERPORT_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VserportChange {
    /// Qdev ID of the port. `id`: `str`.
    pub id: String,
    /// Whether the port is open now. `open`: `bool`.
    pub open: bool,
}

impl VserportChange {
    /// `VSERPORT_CHANGE` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, open: bool) -> Self {
        Self { id: id.into(), open }
    }
}

impl runtime::Object for VserportChange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("open", &self.open);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            open: false,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "open" => members.require(1, &mut value.open),
                _ => members.skip(),
            }
        }
        members.check(&["id", "open"]);
        members.finish(value)
    }
}

runtime::object!(VserportChange);

impl runtime::EventData for VserportChange {
    const NAME: &'static str = "VSERPORT_CHANGE";
    const MODULE: &'static str = "char";
    const SINCE: runtime::Change = runtime::Change::exact(2, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

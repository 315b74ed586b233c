// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `chardev-add` of QAPI module `char`.
///
/// Since QEMU 1.4. Returns [`types::ChardevReturn`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-add)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevAdd {
    /// `id`: `str`.
    pub id: String,
    /// `backend`: `ChardevBackend`.
    pub backend: types::ChardevBackend,
}

impl ChardevAdd {
    /// `chardev-add` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> Self {
        Self { id: id.into(), backend: backend.into() }
    }
}

impl runtime::Encode for ChardevAdd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("backend", &self.backend)?;
        Ok(())
    }
}

runtime::arguments!(ChardevAdd);

impl ::qmp::Command for ChardevAdd {
    const NAME: &'static str = "chardev-add";
    const MODULE: &'static str = "char";
    const SINCE: Change = Change::exact(1, 4);
    type Return = types::ChardevReturn;
}

/// The command `chardev-change` of QAPI module `char`.
///
/// Since QEMU 2.10. Returns [`types::ChardevReturn`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-change)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevChange {
    /// `id`: `str`.
    pub id: String,
    /// `backend`: `ChardevBackend`.
    pub backend: types::ChardevBackend,
}

impl ChardevChange {
    /// `chardev-change` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> Self {
        Self { id: id.into(), backend: backend.into() }
    }
}

impl runtime::Encode for ChardevChange {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("backend", &self.backend)?;
        Ok(())
    }
}

runtime::arguments!(ChardevChange);

impl ::qmp::Command for ChardevChange {
    const NAME: &'static str = "chardev-change";
    const MODULE: &'static str = "char";
    const SINCE: Change = Change::exact(2, 10);
    type Return = types::ChardevReturn;
}

/// The command `chardev-remove` of QAPI module `char`.
///
/// Since QEMU 1.4. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-remove)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevRemove {
    /// `id`: `str`.
    pub id: String,
}

impl ChardevRemove {
    /// `chardev-remove` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for ChardevRemove {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(ChardevRemove);

impl ::qmp::Command for ChardevRemove {
    const NAME: &'static str = "chardev-remove";
    const MODULE: &'static str = "char";
    const SINCE: Change = Change::exact(1, 4);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `chardev-send-break` of QAPI module `char`.
///
/// Since QEMU 2.10. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-send-break)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSendBreak {
    /// `id`: `str`.
    pub id: String,
}

impl ChardevSendBreak {
    /// `chardev-send-break` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for ChardevSendBreak {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(ChardevSendBreak);

impl ::qmp::Command for ChardevSendBreak {
    const NAME: &'static str = "chardev-send-break";
    const MODULE: &'static str = "char";
    const SINCE: Change = Change::exact(2, 10);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `query-chardev` of QAPI module `char`.
///
/// Since QEMU 0.14. Returns a list of [`types::ChardevInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryChardev {}

impl QueryChardev {
    /// `query-chardev` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryChardev {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryChardev);

impl ::qmp::Command for QueryChardev {
    const NAME: &'static str = "query-chardev";
    const MODULE: &'static str = "char";
    const SINCE: Change = Change::exact(0, 14);
    type Return = Vec<types::ChardevInfo>;
}

/// The command `query-chardev-backends` of QAPI module `char`.
///
/// Since QEMU 2.0. Returns a list of [`types::ChardevBackendInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev-backends)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryChardevBackends {}

impl QueryChardevBackends {
    /// `query-chardev-backends` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryChardevBackends {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryChardevBackends);

impl ::qmp::Command for QueryChardevBackends {
    const NAME: &'static str = "query-chardev-backends";
    const MODULE: &'static str = "char";
    const SINCE: Change = Change::exact(2, 0);
    type Return = Vec<types::ChardevBackendInfo>;
}

/// The command `ringbuf-read` of QAPI module `char`.
///
/// Since QEMU 1.4. Returns `String`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-read)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RingbufRead {
    /// `device`: `str`.
    pub device: String,
    /// `size`: `int`.
    pub size: i64,
    /// `format`: `DataFormat`.
    pub format: Option<types::DataFormat>,
}

impl RingbufRead {
    /// `ringbuf-read` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, size: i64) -> Self {
        Self { device: device.into(), size, format: None }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: types::DataFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Encode for RingbufRead {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "format", &self.format)?;
        Ok(())
    }
}

runtime::arguments!(RingbufRead);

impl ::qmp::Command for RingbufRead {
    const NAME: &'static str = "ringbuf-read";
    const MODULE: &'static str = "char";
    const SINCE: Change = Change::exact(1, 4);
    type Return = String;
}

/// The command `ringbuf-write` of QAPI module `char`.
///
/// Since QEMU 1.4. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-write)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RingbufWrite {
    /// `device`: `str`.
    pub device: String,
    /// `data`: `str`.
    pub data: String,
    /// `format`: `DataFormat`.
    pub format: Option<types::DataFormat>,
}

impl RingbufWrite {
    /// `ringbuf-write` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, data: impl Into<String>) -> Self {
        Self { device: device.into(), data: data.into(), format: None }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: types::DataFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Encode for RingbufWrite {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("data", &self.data)?;
        runtime::optional(map, "format", &self.format)?;
        Ok(())
    }
}

runtime::arguments!(RingbufWrite);

impl ::qmp::Command for RingbufWrite {
    const NAME: &'static str = "ringbuf-write";
    const MODULE: &'static str = "char";
    const SINCE: Change = Change::exact(1, 4);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

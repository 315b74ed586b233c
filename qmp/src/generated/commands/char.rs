// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Creates a character device backend (chardev), to which a serial port, a monitor or another device can be attached.
///
/// The command `chardev-add` of QAPI module `char`.
///
/// Since QEMU 1.4. Returns [`ChardevReturn`](types::ChardevReturn).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-add)
#[doc(alias = "chardev-add")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevAdd {
    /// Name of the new chardev. `id`: `str`.
    pub id: String,
    /// Kind of the chardev and its options. `backend`: [`ChardevBackend`](types::ChardevBackend).
    pub backend: types::ChardevBackend,
}

impl ChardevAdd {
    /// `chardev-add` with its required members.
    pub fn new(
        id: impl Into<String>,
        backend: impl Into<types::ChardevBackend>,
    ) -> Self {
        Self {
            id: id.into(),
            backend: backend.into(),
        }
    }
}

impl runtime::Object for ChardevAdd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("backend", &self.backend);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut id: Option<String> = None;
        let mut backend: Option<types::ChardevBackend> = None;
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut id),
                "backend" => members.fill(&mut backend),
                _ => members.skip(),
            }
        }
        let Some(id) = id else { return members.missing("id") };
        let Some(backend) = backend else { return members.missing("backend") };
        members.finish(Self { id, backend })
    }
}

runtime::object!(ChardevAdd, strict);

impl runtime::Command for ChardevAdd {
    const NAME: &'static str = "chardev-add";
    const MODULE: &'static str = "char";
    const SINCE: runtime::Change = runtime::Change::exact(1, 4);
    type Return = types::ChardevReturn;
    #[inline]
    fn decode_return(text: &str) -> Result<types::ChardevReturn, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Puts another backend in the place of a chardev while the guest's device stays attached.
///
/// The command `chardev-change` of QAPI module `char`.
///
/// Since QEMU 2.10. Returns [`ChardevReturn`](types::ChardevReturn).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-change)
#[doc(alias = "chardev-change")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevChange {
    /// Name of the chardev to change. `id`: `str`.
    pub id: String,
    /// Kind of the backend that replaces the old one, and its options. `backend`: [`ChardevBackend`](types::ChardevBackend).
    pub backend: types::ChardevBackend,
}

impl ChardevChange {
    /// `chardev-change` with its required members.
    pub fn new(
        id: impl Into<String>,
        backend: impl Into<types::ChardevBackend>,
    ) -> Self {
        Self {
            id: id.into(),
            backend: backend.into(),
        }
    }
}

impl runtime::Object for ChardevChange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("backend", &self.backend);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut id: Option<String> = None;
        let mut backend: Option<types::ChardevBackend> = None;
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut id),
                "backend" => members.fill(&mut backend),
                _ => members.skip(),
            }
        }
        let Some(id) = id else { return members.missing("id") };
        let Some(backend) = backend else { return members.missing("backend") };
        members.finish(Self { id, backend })
    }
}

runtime::object!(ChardevChange, strict);

impl runtime::Command for ChardevChange {
    const NAME: &'static str = "chardev-change";
    const MODULE: &'static str = "char";
    const SINCE: runtime::Change = runtime::Change::exact(2, 10);
    type Return = types::ChardevReturn;
    #[inline]
    fn decode_return(text: &str) -> Result<types::ChardevReturn, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Removes a chardev that no device uses.
///
/// The command `chardev-remove` of QAPI module `char`.
///
/// Since QEMU 1.4. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-remove)
#[doc(alias = "chardev-remove")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevRemove {
    /// Name of the chardev to remove. `id`: `str`.
    pub id: String,
}

impl ChardevRemove {
    /// `chardev-remove` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for ChardevRemove {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
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

runtime::object!(ChardevRemove, strict);

impl runtime::Command for ChardevRemove {
    const NAME: &'static str = "chardev-remove";
    const MODULE: &'static str = "char";
    const SINCE: runtime::Change = runtime::Change::exact(1, 4);
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

/// Sends a break condition to the device that is attached to a chardev, as a serial line does.
///
/// The command `chardev-send-break` of QAPI module `char`.
///
/// Since QEMU 2.10. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-send-break)
#[doc(alias = "chardev-send-break")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSendBreak {
    /// Name of the chardev whose device gets the break. `id`: `str`.
    pub id: String,
}

impl ChardevSendBreak {
    /// `chardev-send-break` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for ChardevSendBreak {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
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

runtime::object!(ChardevSendBreak, strict);

impl runtime::Command for ChardevSendBreak {
    const NAME: &'static str = "chardev-send-break";
    const MODULE: &'static str = "char";
    const SINCE: runtime::Change = runtime::Change::exact(2, 10);
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

/// Lists the chardevs.
///
/// The command `query-chardev` of QAPI module `char`.
///
/// Since QEMU 0.14. Returns list of [`ChardevInfo`](types::ChardevInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev)
#[doc(alias = "query-chardev")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryChardev {}

impl QueryChardev {
    /// `query-chardev` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryChardev);

impl runtime::Object for QueryChardev {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryChardev, strict);

impl runtime::Command for QueryChardev {
    const NAME: &'static str = "query-chardev";
    const MODULE: &'static str = "char";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = Vec<types::ChardevInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::ChardevInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the kinds of chardevs that this QEMU can create.
///
/// The command `query-chardev-backends` of QAPI module `char`.
///
/// Since QEMU 2.0. Returns list of [`ChardevBackendInfo`](types::ChardevBackendInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev-backends)
#[doc(alias = "query-chardev-backends")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryChardevBackends {}

impl QueryChardevBackends {
    /// `query-chardev-backends` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryChardevBackends);

impl runtime::Object for QueryChardevBackends {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryChardevBackends, strict);

impl runtime::Command for QueryChardevBackends {
    const NAME: &'static str = "query-chardev-backends";
    const MODULE: &'static str = "char";
    const SINCE: runtime::Change = runtime::Change::exact(2, 0);
    type Return = Vec<types::ChardevBackendInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::ChardevBackendInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Takes the oldest output of the guest out of a ring buffer chardev.
///
/// The command `ringbuf-read` of QAPI module `char`.
///
/// Since QEMU 1.4. Returns `String`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-read)
#[doc(alias = "ringbuf-read")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RingbufRead {
    /// Name of the ring buffer chardev to read from. `device`: `str`.
    pub device: String,
    /// Most that is read, in bytes. `size`: `int`.
    pub size: i64,
    /// How the output is written in the reply; utf8 if absent. `format`: [`DataFormat`](types::DataFormat).
    pub format: Option<types::DataFormat>,
}

impl RingbufRead {
    /// `ringbuf-read` with its required members.
    pub fn new(device: impl Into<String>, size: i64) -> Self {
        Self {
            device: device.into(),
            size,
            format: None,
        }
    }
    /// Sets `format` ([`DataFormat`](types::DataFormat)): how the output is written in the reply; utf8 if absent.
    #[inline]
    pub fn format(mut self, format: types::DataFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Object for RingbufRead {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("size", &self.size);
        writer.optional("format", &self.format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            size: 0,
            format: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "size" => members.require(1, &mut value.size),
                "format" => members.fill(&mut value.format),
                _ => members.skip(),
            }
        }
        members.check(&["device", "size"]);
        members.finish(value)
    }
}

runtime::object!(RingbufRead, strict);

impl runtime::Command for RingbufRead {
    const NAME: &'static str = "ringbuf-read";
    const MODULE: &'static str = "char";
    const SINCE: runtime::Change = runtime::Change::exact(1, 4);
    type Return = String;
    #[inline]
    fn decode_return(text: &str) -> Result<String, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Puts data into a ring buffer chardev, where it takes the place of the oldest data once the buffer is full.
///
/// The command `ringbuf-write` of QAPI module `char`.
///
/// Since QEMU 1.4. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-write)
#[doc(alias = "ringbuf-write")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RingbufWrite {
    /// Name of the ring buffer chardev to write to. `device`: `str`.
    pub device: String,
    /// What is written, in the encoding that format names. `data`: `str`.
    pub data: String,
    /// Encoding of data; utf8 if absent. `format`: [`DataFormat`](types::DataFormat).
    pub format: Option<types::DataFormat>,
}

impl RingbufWrite {
    /// `ringbuf-write` with its required members.
    pub fn new(device: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            data: data.into(),
            format: None,
        }
    }
    /// Sets `format` ([`DataFormat`](types::DataFormat)): encoding of data; utf8 if absent.
    #[inline]
    pub fn format(mut self, format: types::DataFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Object for RingbufWrite {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("data", &self.data);
        writer.optional("format", &self.format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            data: String::new(),
            format: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "data" => members.require(1, &mut value.data),
                "format" => members.fill(&mut value.format),
                _ => members.skip(),
            }
        }
        members.check(&["device", "data"]);
        members.finish(value)
    }
}

runtime::object!(RingbufWrite, strict);

impl runtime::Command for RingbufWrite {
    const NAME: &'static str = "ringbuf-write";
    const MODULE: &'static str = "char";
    const SINCE: runtime::Change = runtime::Change::exact(1, 4);
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

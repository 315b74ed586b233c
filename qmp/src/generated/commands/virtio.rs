// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists the virtio devices of the guest.
///
/// The command `x-query-virtio` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns list of [`VirtioInfo`](types::VirtioInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio)
#[doc(alias = "x-query-virtio")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtio {}

impl XQueryVirtio {
    /// `x-query-virtio` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XQueryVirtio);

impl runtime::Object for XQueryVirtio {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XQueryVirtio, strict);

impl runtime::Command for XQueryVirtio {
    const NAME: &'static str = "x-query-virtio";
    const MODULE: &'static str = "virtio";
    const SINCE: runtime::Change = runtime::Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = Vec<types::VirtioInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::VirtioInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Shows one request in a queue of a virtio device, with its descriptors.
///
/// The command `x-query-virtio-queue-element` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns [`VirtioQueueElement`](types::VirtioQueueElement).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-element)
#[doc(alias = "x-query-virtio-queue-element")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioQueueElement {
    /// Path of the virtio device in the QOM tree. `path`: `str`.
    pub path: String,
    /// Which queue of the device it is. `queue`: `uint16`.
    pub queue: u16,
    /// Place in the ring of available requests to look at; if absent, the one that the device takes next. `index`: `uint16`.
    pub index: Option<u16>,
}

impl XQueryVirtioQueueElement {
    /// `x-query-virtio-queue-element` with its required members.
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self {
            path: path.into(),
            queue,
            index: None,
        }
    }
    /// Sets `index` (`uint16`): place in the ring of available requests to look at; if absent, the one that the device takes next.
    #[inline]
    pub fn index(mut self, index: u16) -> Self {
        self.index = Some(index);
        self
    }
}

impl runtime::Object for XQueryVirtioQueueElement {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("queue", &self.queue);
        writer.optional("index", &self.index);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            queue: 0,
            index: None,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "queue" => members.require(1, &mut value.queue),
                "index" => members.fill(&mut value.index),
                _ => members.skip(),
            }
        }
        members.check(&["path", "queue"]);
        members.finish(value)
    }
}

runtime::object!(XQueryVirtioQueueElement, strict);

impl runtime::Command for XQueryVirtioQueueElement {
    const NAME: &'static str = "x-query-virtio-queue-element";
    const MODULE: &'static str = "virtio";
    const SINCE: runtime::Change = runtime::Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = types::VirtioQueueElement;
    #[inline]
    fn decode_return(text: &str) -> Result<types::VirtioQueueElement, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Shows the state of a queue of a virtio device, as QEMU keeps it.
///
/// The command `x-query-virtio-queue-status` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns [`VirtQueueStatus`](types::VirtQueueStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-status)
#[doc(alias = "x-query-virtio-queue-status")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioQueueStatus {
    /// Path of the virtio device in the QOM tree. `path`: `str`.
    pub path: String,
    /// Which queue of the device it is. `queue`: `uint16`.
    pub queue: u16,
}

impl XQueryVirtioQueueStatus {
    /// `x-query-virtio-queue-status` with its required members.
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self { path: path.into(), queue }
    }
}

impl runtime::Object for XQueryVirtioQueueStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("queue", &self.queue);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            queue: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "queue" => members.require(1, &mut value.queue),
                _ => members.skip(),
            }
        }
        members.check(&["path", "queue"]);
        members.finish(value)
    }
}

runtime::object!(XQueryVirtioQueueStatus, strict);

impl runtime::Command for XQueryVirtioQueueStatus {
    const NAME: &'static str = "x-query-virtio-queue-status";
    const MODULE: &'static str = "virtio";
    const SINCE: runtime::Change = runtime::Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = types::VirtQueueStatus;
    #[inline]
    fn decode_return(text: &str) -> Result<types::VirtQueueStatus, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Shows the state of a virtio device: its features, its status and, if it has one, its vhost backend.
///
/// The command `x-query-virtio-status` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns [`VirtioStatus`](types::VirtioStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-status)
#[doc(alias = "x-query-virtio-status")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioStatus {
    /// Path of the virtio device in the QOM tree. `path`: `str`.
    pub path: String,
}

impl XQueryVirtioStatus {
    /// `x-query-virtio-status` with its required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl runtime::Object for XQueryVirtioStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { path: String::new() };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(XQueryVirtioStatus, strict);

impl runtime::Command for XQueryVirtioStatus {
    const NAME: &'static str = "x-query-virtio-status";
    const MODULE: &'static str = "virtio";
    const SINCE: runtime::Change = runtime::Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = types::VirtioStatus;
    #[inline]
    fn decode_return(text: &str) -> Result<types::VirtioStatus, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Shows the state of a queue that a vhost backend handles; fails if vhost is not running for the device.
///
/// The command `x-query-virtio-vhost-queue-status` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns [`VirtVhostQueueStatus`](types::VirtVhostQueueStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-vhost-queue-status)
#[doc(alias = "x-query-virtio-vhost-queue-status")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioVhostQueueStatus {
    /// Path of the virtio device in the QOM tree. `path`: `str`.
    pub path: String,
    /// Which queue of the device it is. `queue`: `uint16`.
    pub queue: u16,
}

impl XQueryVirtioVhostQueueStatus {
    /// `x-query-virtio-vhost-queue-status` with its required members.
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self { path: path.into(), queue }
    }
}

impl runtime::Object for XQueryVirtioVhostQueueStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("queue", &self.queue);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            queue: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "queue" => members.require(1, &mut value.queue),
                _ => members.skip(),
            }
        }
        members.check(&["path", "queue"]);
        members.finish(value)
    }
}

runtime::object!(XQueryVirtioVhostQueueStatus, strict);

impl runtime::Command for XQueryVirtioVhostQueueStatus {
    const NAME: &'static str = "x-query-virtio-vhost-queue-status";
    const MODULE: &'static str = "virtio";
    const SINCE: runtime::Change = runtime::Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = types::VirtVhostQueueStatus;
    #[inline]
    fn decode_return(text: &str) -> Result<types::VirtVhostQueueStatus, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

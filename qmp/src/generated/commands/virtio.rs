// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `x-query-virtio` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns a list of [`types::VirtioInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtio {}

impl XQueryVirtio {
    /// `x-query-virtio` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XQueryVirtio {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XQueryVirtio);

impl ::qmp::Command for XQueryVirtio {
    const NAME: &'static str = "x-query-virtio";
    const MODULE: &'static str = "virtio";
    const SINCE: Change = Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = Vec<types::VirtioInfo>;
}

/// The command `x-query-virtio-queue-element` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns [`types::VirtioQueueElement`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-element)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioQueueElement {
    /// `path`: `str`.
    pub path: String,
    /// `queue`: `uint16`.
    pub queue: u16,
    /// `index`: `uint16`.
    pub index: Option<u16>,
}

impl XQueryVirtioQueueElement {
    /// `x-query-virtio-queue-element` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self { path: path.into(), queue, index: None }
    }
    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, index: u16) -> Self {
        self.index = Some(index);
        self
    }
}

impl runtime::Encode for XQueryVirtioQueueElement {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("queue", &self.queue)?;
        runtime::optional(map, "index", &self.index)?;
        Ok(())
    }
}

runtime::arguments!(XQueryVirtioQueueElement);

impl ::qmp::Command for XQueryVirtioQueueElement {
    const NAME: &'static str = "x-query-virtio-queue-element";
    const MODULE: &'static str = "virtio";
    const SINCE: Change = Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = types::VirtioQueueElement;
}

/// The command `x-query-virtio-queue-status` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns [`types::VirtQueueStatus`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-status)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioQueueStatus {
    /// `path`: `str`.
    pub path: String,
    /// `queue`: `uint16`.
    pub queue: u16,
}

impl XQueryVirtioQueueStatus {
    /// `x-query-virtio-queue-status` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self { path: path.into(), queue }
    }
}

impl runtime::Encode for XQueryVirtioQueueStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("queue", &self.queue)?;
        Ok(())
    }
}

runtime::arguments!(XQueryVirtioQueueStatus);

impl ::qmp::Command for XQueryVirtioQueueStatus {
    const NAME: &'static str = "x-query-virtio-queue-status";
    const MODULE: &'static str = "virtio";
    const SINCE: Change = Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = types::VirtQueueStatus;
}

/// The command `x-query-virtio-status` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns [`types::VirtioStatus`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-status)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioStatus {
    /// `path`: `str`.
    pub path: String,
}

impl XQueryVirtioStatus {
    /// `x-query-virtio-status` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl runtime::Encode for XQueryVirtioStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

runtime::arguments!(XQueryVirtioStatus);

impl ::qmp::Command for XQueryVirtioStatus {
    const NAME: &'static str = "x-query-virtio-status";
    const MODULE: &'static str = "virtio";
    const SINCE: Change = Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = types::VirtioStatus;
}

/// The command `x-query-virtio-vhost-queue-status` of QAPI module `virtio`.
///
/// Since QEMU 7.2. Unstable. Returns [`types::VirtVhostQueueStatus`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-vhost-queue-status)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioVhostQueueStatus {
    /// `path`: `str`.
    pub path: String,
    /// `queue`: `uint16`.
    pub queue: u16,
}

impl XQueryVirtioVhostQueueStatus {
    /// `x-query-virtio-vhost-queue-status` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self { path: path.into(), queue }
    }
}

impl runtime::Encode for XQueryVirtioVhostQueueStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("queue", &self.queue)?;
        Ok(())
    }
}

runtime::arguments!(XQueryVirtioVhostQueueStatus);

impl ::qmp::Command for XQueryVirtioVhostQueueStatus {
    const NAME: &'static str = "x-query-virtio-vhost-queue-status";
    const MODULE: &'static str = "virtio";
    const SINCE: Change = Change::exact(7, 2);
    const UNSTABLE: bool = true;
    type Return = types::VirtVhostQueueStatus;
}

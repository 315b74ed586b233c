// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// An image was found to be damaged; if the damage is fatal it is no longer written to, and is marked as damaged.
///
/// The event `BLOCK_IMAGE_CORRUPTED` of QAPI module `block-core`.
///
/// Since QEMU 1.7.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IMAGE_CORRUPTED)
#[doc(alias = "BLOCK_IMAGE_CORRUPTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockImageCorrupted {
    /// Name of the block backend above the image; empty if it has none. `device`: `str`.
    pub device: String,
    /// Name of the node of the image; if absent, the node has no name. `node-name`: `str`. Since QEMU 2.4.
    pub node_name: Option<String>,
    /// What was found, as human-readable text. `msg`: `str`.
    pub msg: String,
    /// Where in the image file the faulty access began, in bytes; not known if absent. `offset`: `int`.
    pub offset: Option<i64>,
    /// Length of the faulty access, in bytes; not known if absent. `size`: `int`.
    pub size: Option<i64>,
    /// Whether the image cannot be used any more until it is repaired. `fatal`: `bool`. Since QEMU 2.2.
    pub fatal: bool,
}

impl BlockImageCorrupted {
    /// `BLOCK_IMAGE_CORRUPTED` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, msg: impl Into<String>, fatal: bool) -> Self {
        Self {
            device: device.into(),
            node_name: None,
            msg: msg.into(),
            offset: None,
            size: None,
            fatal,
        }
    }
}

impl runtime::Object for BlockImageCorrupted {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.optional("node-name", &self.node_name);
        writer.member("msg", &self.msg);
        writer.optional("offset", &self.offset);
        writer.optional("size", &self.size);
        writer.member("fatal", &self.fatal);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            node_name: None,
            msg: String::new(),
            offset: None,
            size: None,
            fatal: false,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "node-name" => members.fill(&mut value.node_name),
                "msg" => members.require(1, &mut value.msg),
                "offset" => members.fill(&mut value.offset),
                "size" => members.fill(&mut value.size),
                "fatal" => members.require(2, &mut value.fatal),
                _ => members.skip(),
            }
        }
        members.check(&["device", "msg", "fatal"]);
        members.finish(value)
    }
}

runtime::object!(BlockImageCorrupted);

impl runtime::EventData for BlockImageCorrupted {
    const NAME: &'static str = "BLOCK_IMAGE_CORRUPTED";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 7);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A request of a guest's disk failed; with the action `stop` the machine has been stopped by it.
///
/// The event `BLOCK_IO_ERROR` of QAPI module `block-core`.
///
/// Since QEMU 0.13.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IO_ERROR)
#[doc(alias = "BLOCK_IO_ERROR")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockIoError {
    /// QOM path of the disk device. `qom-path`: `str`. Since QEMU 9.2.
    pub qom_path: Option<String>,
    /// Name of the disk's block backend; empty if it has none. `device`: `str`.
    pub device: String,
    /// Name of the node below the disk device; if absent, the drive is empty. `node-name`: `str`. Since QEMU 2.8.
    pub node_name: Option<String>,
    /// Whether it was a read or a write. `operation`: [`IoOperationType`](types::IoOperationType).
    pub operation: types::IoOperationType,
    /// What was done about it, as the device's `rerror` or `werror` asks for. `action`: [`BlockErrorAction`](types::BlockErrorAction).
    pub action: types::BlockErrorAction,
    /// Whether the storage of the host was full; told only where the device keeps an I/O status; not told if absent. `nospace`: `bool`. Since QEMU 2.2.
    pub nospace: Option<bool>,
    /// Human-readable text of the error; not meant to be parsed. `reason`: `str`. Since QEMU 2.2.
    pub reason: String,
}

impl BlockIoError {
    /// `BLOCK_IO_ERROR` with its required members.
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        operation: types::IoOperationType,
        action: types::BlockErrorAction,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            qom_path: None,
            device: device.into(),
            node_name: None,
            operation,
            action,
            nospace: None,
            reason: reason.into(),
        }
    }
}

impl runtime::Object for BlockIoError {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("qom-path", &self.qom_path);
        writer.member("device", &self.device);
        writer.optional("node-name", &self.node_name);
        writer.member("operation", &self.operation);
        writer.member("action", &self.action);
        writer.optional("nospace", &self.nospace);
        writer.member("reason", &self.reason);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            qom_path: None,
            device: String::new(),
            node_name: None,
            operation: types::IoOperationType::Read,
            action: types::BlockErrorAction::Ignore,
            nospace: None,
            reason: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "qom-path" => members.fill(&mut value.qom_path),
                "device" => members.require(0, &mut value.device),
                "node-name" => members.fill(&mut value.node_name),
                "operation" => members.require(1, &mut value.operation),
                "action" => members.require(2, &mut value.action),
                "nospace" => members.fill(&mut value.nospace),
                "reason" => members.require(3, &mut value.reason),
                _ => members.skip(),
            }
        }
        members.check(&["device", "operation", "action", "reason"]);
        members.finish(value)
    }
}

runtime::object!(BlockIoError);

impl runtime::EventData for BlockIoError {
    const NAME: &'static str = "BLOCK_IO_ERROR";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(0, 13);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A job on a block device was cancelled and has ended.
///
/// The event `BLOCK_JOB_CANCELLED` of QAPI module `block-core`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_CANCELLED)
#[doc(alias = "BLOCK_JOB_CANCELLED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobCancelled {
    /// Kind of the job. `type`: [`JobType`](types::JobType).
    pub type_: types::JobType,
    /// ID of the job. `device`: `str`.
    pub device: String,
    /// Estimate of what `offset` would have been at the end, in bytes. `len`: `int`.
    pub len: i64,
    /// Progress that the job made, in bytes; QEMU promises only the ratio to `len`. `offset`: `int`.
    pub offset: i64,
    /// Limit of the job's speed, in bytes/s; `0` means no limit. `speed`: `int`.
    pub speed: i64,
}

impl BlockJobCancelled {
    /// `BLOCK_JOB_CANCELLED` with its required members.
    #[must_use]
    pub fn new(
        type_: types::JobType,
        device: impl Into<String>,
        len: i64,
        offset: i64,
        speed: i64,
    ) -> Self {
        Self {
            type_,
            device: device.into(),
            len,
            offset,
            speed,
        }
    }
}

impl runtime::Object for BlockJobCancelled {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("device", &self.device);
        writer.member("len", &self.len);
        writer.member("offset", &self.offset);
        writer.member("speed", &self.speed);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: types::JobType::Commit,
            device: String::new(),
            len: 0,
            offset: 0,
            speed: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "device" => members.require(1, &mut value.device),
                "len" => members.require(2, &mut value.len),
                "offset" => members.require(3, &mut value.offset),
                "speed" => members.require(4, &mut value.speed),
                _ => members.skip(),
            }
        }
        members.check(&["type", "device", "len", "offset", "speed"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobCancelled);

impl runtime::EventData for BlockJobCancelled {
    const NAME: &'static str = "BLOCK_JOB_CANCELLED";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A job on a block device has ended, successfully or with an error.
///
/// The event `BLOCK_JOB_COMPLETED` of QAPI module `block-core`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_COMPLETED)
#[doc(alias = "BLOCK_JOB_COMPLETED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobCompleted {
    /// Kind of the job. `type`: [`JobType`](types::JobType).
    pub type_: types::JobType,
    /// ID of the job. `device`: `str`.
    pub device: String,
    /// What `offset` is at the end of all work, in bytes. `len`: `int`.
    pub len: i64,
    /// Progress that the job made, in bytes; less than `len` if it failed. `offset`: `int`.
    pub offset: i64,
    /// Limit of the job's speed, in bytes/s; `0` means no limit. `speed`: `int`.
    pub speed: i64,
    /// Why the job failed, as human-readable text; the job succeeded if absent. `error`: `str`.
    pub error: Option<String>,
}

impl BlockJobCompleted {
    /// `BLOCK_JOB_COMPLETED` with its required members.
    #[must_use]
    pub fn new(
        type_: types::JobType,
        device: impl Into<String>,
        len: i64,
        offset: i64,
        speed: i64,
    ) -> Self {
        Self {
            type_,
            device: device.into(),
            len,
            offset,
            speed,
            error: None,
        }
    }
}

impl runtime::Object for BlockJobCompleted {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("device", &self.device);
        writer.member("len", &self.len);
        writer.member("offset", &self.offset);
        writer.member("speed", &self.speed);
        writer.optional("error", &self.error);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: types::JobType::Commit,
            device: String::new(),
            len: 0,
            offset: 0,
            speed: 0,
            error: None,
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "device" => members.require(1, &mut value.device),
                "len" => members.require(2, &mut value.len),
                "offset" => members.require(3, &mut value.offset),
                "speed" => members.require(4, &mut value.speed),
                "error" => members.fill(&mut value.error),
                _ => members.skip(),
            }
        }
        members.check(&["type", "device", "len", "offset", "speed"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobCompleted);

impl runtime::EventData for BlockJobCompleted {
    const NAME: &'static str = "BLOCK_JOB_COMPLETED";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A request of a job failed; the action tells whether the job goes on, pauses or ends.
///
/// The event `BLOCK_JOB_ERROR` of QAPI module `block-core`.
///
/// Since QEMU 1.3.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_ERROR)
#[doc(alias = "BLOCK_JOB_ERROR")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobError {
    /// ID of the job. `device`: `str`.
    pub device: String,
    /// Whether it was a read or a write. `operation`: [`IoOperationType`](types::IoOperationType).
    pub operation: types::IoOperationType,
    /// What the job does about it; `stop` pauses it. `action`: [`BlockErrorAction`](types::BlockErrorAction).
    pub action: types::BlockErrorAction,
}

impl BlockJobError {
    /// `BLOCK_JOB_ERROR` with its required members.
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        operation: types::IoOperationType,
        action: types::BlockErrorAction,
    ) -> Self {
        Self {
            device: device.into(),
            operation,
            action,
        }
    }
}

impl runtime::Object for BlockJobError {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("operation", &self.operation);
        writer.member("action", &self.action);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            operation: types::IoOperationType::Read,
            action: types::BlockErrorAction::Ignore,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "operation" => members.require(1, &mut value.operation),
                "action" => members.require(2, &mut value.action),
                _ => members.skip(),
            }
        }
        members.check(&["device", "operation", "action"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobError);

impl runtime::EventData for BlockJobError {
    const NAME: &'static str = "BLOCK_JOB_ERROR";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A job that does not finalize by itself has done its work and waits for `job-finalize`.
///
/// The event `BLOCK_JOB_PENDING` of QAPI module `block-core`.
///
/// Since QEMU 2.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_PENDING)
#[doc(alias = "BLOCK_JOB_PENDING")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobPending {
    /// Kind of the job. `type`: [`JobType`](types::JobType).
    pub type_: types::JobType,
    /// ID of the job. `id`: `str`.
    pub id: String,
}

impl BlockJobPending {
    /// `BLOCK_JOB_PENDING` with its required members.
    #[must_use]
    pub fn new(type_: types::JobType, id: impl Into<String>) -> Self {
        Self { type_, id: id.into() }
    }
}

impl runtime::Object for BlockJobPending {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: types::JobType::Commit,
            id: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "id" => members.require(1, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["type", "id"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobPending);

impl runtime::EventData for BlockJobPending {
    const NAME: &'static str = "BLOCK_JOB_PENDING";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A mirror or an active commit has caught up, and can be completed or cancelled.
///
/// The event `BLOCK_JOB_READY` of QAPI module `block-core`.
///
/// Since QEMU 1.3.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_READY)
#[doc(alias = "BLOCK_JOB_READY")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobReady {
    /// Kind of the job. `type`: [`JobType`](types::JobType).
    pub type_: types::JobType,
    /// ID of the job. `device`: `str`.
    pub device: String,
    /// Estimate of what `offset` will be at the end, in bytes. `len`: `int`.
    pub len: i64,
    /// Progress that the job made so far, in bytes; QEMU promises only the ratio to `len`. `offset`: `int`.
    pub offset: i64,
    /// Limit of the job's speed, in bytes/s; `0` means no limit. `speed`: `int`.
    pub speed: i64,
}

impl BlockJobReady {
    /// `BLOCK_JOB_READY` with its required members.
    #[must_use]
    pub fn new(
        type_: types::JobType,
        device: impl Into<String>,
        len: i64,
        offset: i64,
        speed: i64,
    ) -> Self {
        Self {
            type_,
            device: device.into(),
            len,
            offset,
            speed,
        }
    }
}

impl runtime::Object for BlockJobReady {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("device", &self.device);
        writer.member("len", &self.len);
        writer.member("offset", &self.offset);
        writer.member("speed", &self.speed);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: types::JobType::Commit,
            device: String::new(),
            len: 0,
            offset: 0,
            speed: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "device" => members.require(1, &mut value.device),
                "len" => members.require(2, &mut value.len),
                "offset" => members.require(3, &mut value.offset),
                "speed" => members.require(4, &mut value.speed),
                _ => members.skip(),
            }
        }
        members.check(&["type", "device", "len", "offset", "speed"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobReady);

impl runtime::EventData for BlockJobReady {
    const NAME: &'static str = "BLOCK_JOB_READY";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A write went beyond the offset that was set with `block-set-write-threshold`; the watch is removed by it.
///
/// The event `BLOCK_WRITE_THRESHOLD` of QAPI module `block-core`.
///
/// Since QEMU 2.3.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_WRITE_THRESHOLD)
#[doc(alias = "BLOCK_WRITE_THRESHOLD")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockWriteThreshold {
    /// Name of the block node that was written to. `node-name`: `str`.
    pub node_name: String,
    /// How far the write reached beyond the threshold, in bytes. `amount-exceeded`: `uint64`.
    pub amount_exceeded: u64,
    /// Threshold that was exceeded, in bytes. `write-threshold`: `uint64`.
    pub write_threshold: u64,
}

impl BlockWriteThreshold {
    /// `BLOCK_WRITE_THRESHOLD` with its required members.
    #[must_use]
    pub fn new(
        node_name: impl Into<String>,
        amount_exceeded: u64,
        write_threshold: u64,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            amount_exceeded,
            write_threshold,
        }
    }
}

impl runtime::Object for BlockWriteThreshold {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node-name", &self.node_name);
        writer.member("amount-exceeded", &self.amount_exceeded);
        writer.member("write-threshold", &self.write_threshold);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node_name: String::new(),
            amount_exceeded: 0,
            write_threshold: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "node-name" => members.require(0, &mut value.node_name),
                "amount-exceeded" => members.require(1, &mut value.amount_exceeded),
                "write-threshold" => members.require(2, &mut value.write_threshold),
                _ => members.skip(),
            }
        }
        members.check(&["node-name", "amount-exceeded", "write-threshold"]);
        members.finish(value)
    }
}

runtime::object!(BlockWriteThreshold);

impl runtime::EventData for BlockWriteThreshold {
    const NAME: &'static str = "BLOCK_WRITE_THRESHOLD";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 3);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// Too few children of a quorum node agreed, so that a request failed.
///
/// The event `QUORUM_FAILURE` of QAPI module `block-core`.
///
/// Since QEMU 2.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_FAILURE)
#[doc(alias = "QUORUM_FAILURE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuorumFailure {
    /// Name of the device, or else of the quorum node. `reference`: `str`.
    pub reference: String,
    /// First sector of the request, counted from 0, in sectors of 512 bytes. `sector-num`: `int`.
    pub sector_num: i64,
    /// Length of the request, in sectors of 512 bytes. `sectors-count`: `int`.
    pub sectors_count: i64,
}

impl QuorumFailure {
    /// `QUORUM_FAILURE` with its required members.
    #[must_use]
    pub fn new(
        reference: impl Into<String>,
        sector_num: i64,
        sectors_count: i64,
    ) -> Self {
        Self {
            reference: reference.into(),
            sector_num,
            sectors_count,
        }
    }
}

impl runtime::Object for QuorumFailure {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("reference", &self.reference);
        writer.member("sector-num", &self.sector_num);
        writer.member("sectors-count", &self.sectors_count);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            reference: String::new(),
            sector_num: 0,
            sectors_count: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "reference" => members.require(0, &mut value.reference),
                "sector-num" => members.require(1, &mut value.sector_num),
                "sectors-count" => members.require(2, &mut value.sectors_count),
                _ => members.skip(),
            }
        }
        members.check(&["reference", "sector-num", "sectors-count"]);
        members.finish(value)
    }
}

runtime::object!(QuorumFailure);

impl runtime::EventData for QuorumFailure {
    const NAME: &'static str = "QUORUM_FAILURE";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 0);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// A child of a quorum node failed a request or returned other data than the majority.
///
/// The event `QUORUM_REPORT_BAD` of QAPI module `block-core`.
///
/// Since QEMU 2.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_REPORT_BAD)
#[doc(alias = "QUORUM_REPORT_BAD")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuorumReportBad {
    /// Kind of the request. `type`: [`QuorumOpType`](types::QuorumOpType). Since QEMU 2.6.
    pub type_: types::QuorumOpType,
    /// Error of the child, as human-readable text; if absent, the child returned other data than the majority. `error`: `str`.
    pub error: Option<String>,
    /// Name of the child node. `node-name`: `str`.
    pub node_name: String,
    /// First sector of the request, counted from 0, in sectors of 512 bytes. `sector-num`: `int`.
    pub sector_num: i64,
    /// Length of the request, in sectors of 512 bytes. `sectors-count`: `int`.
    pub sectors_count: i64,
}

impl QuorumReportBad {
    /// `QUORUM_REPORT_BAD` with its required members.
    #[must_use]
    pub fn new(
        type_: types::QuorumOpType,
        node_name: impl Into<String>,
        sector_num: i64,
        sectors_count: i64,
    ) -> Self {
        Self {
            type_,
            error: None,
            node_name: node_name.into(),
            sector_num,
            sectors_count,
        }
    }
}

impl runtime::Object for QuorumReportBad {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.optional("error", &self.error);
        writer.member("node-name", &self.node_name);
        writer.member("sector-num", &self.sector_num);
        writer.member("sectors-count", &self.sectors_count);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: types::QuorumOpType::Read,
            error: None,
            node_name: String::new(),
            sector_num: 0,
            sectors_count: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "error" => members.fill(&mut value.error),
                "node-name" => members.require(1, &mut value.node_name),
                "sector-num" => members.require(2, &mut value.sector_num),
                "sectors-count" => members.require(3, &mut value.sectors_count),
                _ => members.skip(),
            }
        }
        members.check(&["type", "node-name", "sector-num", "sectors-count"]);
        members.finish(value)
    }
}

runtime::object!(QuorumReportBad);

impl runtime::EventData for QuorumReportBad {
    const NAME: &'static str = "QUORUM_REPORT_BAD";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 0);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `BLOCK_IMAGE_CORRUPTED` of QAPI module `block-core`.
///
/// Since QEMU 1.7.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IMAGE_CORRUPTED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockImageCorrupted {
    /// `device`: `str`.
    pub device: String,
    /// `node-name`: `str`. Since QEMU 2.4.
    pub node_name: Option<String>,
    /// `msg`: `str`.
    pub msg: String,
    /// `offset`: `int`.
    pub offset: Option<i64>,
    /// `size`: `int`.
    pub size: Option<i64>,
    /// `fatal`: `bool`. Since QEMU 2.2.
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

impl runtime::Encode for BlockImageCorrupted {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        runtime::optional(map, "node-name", &self.node_name)?;
        map.serialize_entry("msg", &self.msg)?;
        runtime::optional(map, "offset", &self.offset)?;
        runtime::optional(map, "size", &self.size)?;
        map.serialize_entry("fatal", &self.fatal)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockImageCorrupted {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut node_name = None;
        let mut msg = None;
        let mut offset = None;
        let mut size = None;
        let mut fatal = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "node-name" => node_name = Some(map.next_value()?),
                "msg" => msg = Some(map.next_value()?),
                "offset" => offset = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "fatal" => fatal = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device: runtime::required(device, "device")?,
            node_name,
            msg: runtime::required(msg, "msg")?,
            offset,
            size,
            fatal: runtime::required(fatal, "fatal")?,
        })
    }
}

runtime::object!(BlockImageCorrupted);

impl ::qmp::EventData for BlockImageCorrupted {
    const NAME: &'static str = "BLOCK_IMAGE_CORRUPTED";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(1, 7);
}

/// The event `BLOCK_IO_ERROR` of QAPI module `block-core`.
///
/// Since QEMU 0.13.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IO_ERROR)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockIoError {
    /// `qom-path`: `str`. Since QEMU 9.2.
    pub qom_path: Option<String>,
    /// `device`: `str`.
    pub device: String,
    /// `node-name`: `str`. Since QEMU 2.8.
    pub node_name: Option<String>,
    /// `operation`: `IoOperationType`.
    pub operation: types::IoOperationType,
    /// `action`: `BlockErrorAction`.
    pub action: types::BlockErrorAction,
    /// `nospace`: `bool`. Since QEMU 2.2.
    pub nospace: Option<bool>,
    /// `reason`: `str`. Since QEMU 2.2.
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

impl runtime::Encode for BlockIoError {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "qom-path", &self.qom_path)?;
        map.serialize_entry("device", &self.device)?;
        runtime::optional(map, "node-name", &self.node_name)?;
        map.serialize_entry("operation", &self.operation)?;
        map.serialize_entry("action", &self.action)?;
        runtime::optional(map, "nospace", &self.nospace)?;
        map.serialize_entry("reason", &self.reason)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockIoError {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut qom_path = None;
        let mut device = None;
        let mut node_name = None;
        let mut operation = None;
        let mut action = None;
        let mut nospace = None;
        let mut reason = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "qom-path" => qom_path = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                "node-name" => node_name = Some(map.next_value()?),
                "operation" => operation = Some(map.next_value()?),
                "action" => action = Some(map.next_value()?),
                "nospace" => nospace = Some(map.next_value()?),
                "reason" => reason = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            qom_path,
            device: runtime::required(device, "device")?,
            node_name,
            operation: runtime::required(operation, "operation")?,
            action: runtime::required(action, "action")?,
            nospace,
            reason: runtime::required(reason, "reason")?,
        })
    }
}

runtime::object!(BlockIoError);

impl ::qmp::EventData for BlockIoError {
    const NAME: &'static str = "BLOCK_IO_ERROR";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(0, 13);
}

/// The event `BLOCK_JOB_CANCELLED` of QAPI module `block-core`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_CANCELLED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobCancelled {
    /// `type`: `JobType`.
    pub type_: types::JobType,
    /// `device`: `str`.
    pub device: String,
    /// `len`: `int`.
    pub len: i64,
    /// `offset`: `int`.
    pub offset: i64,
    /// `speed`: `int`.
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
        Self { type_, device: device.into(), len, offset, speed }
    }
}

impl runtime::Encode for BlockJobCancelled {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("len", &self.len)?;
        map.serialize_entry("offset", &self.offset)?;
        map.serialize_entry("speed", &self.speed)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockJobCancelled {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut type_ = None;
        let mut device = None;
        let mut len = None;
        let mut offset = None;
        let mut speed = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "type" => type_ = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                "len" => len = Some(map.next_value()?),
                "offset" => offset = Some(map.next_value()?),
                "speed" => speed = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            type_: runtime::required(type_, "type")?,
            device: runtime::required(device, "device")?,
            len: runtime::required(len, "len")?,
            offset: runtime::required(offset, "offset")?,
            speed: runtime::required(speed, "speed")?,
        })
    }
}

runtime::object!(BlockJobCancelled);

impl ::qmp::EventData for BlockJobCancelled {
    const NAME: &'static str = "BLOCK_JOB_CANCELLED";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(1, 1);
}

/// The event `BLOCK_JOB_COMPLETED` of QAPI module `block-core`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_COMPLETED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobCompleted {
    /// `type`: `JobType`.
    pub type_: types::JobType,
    /// `device`: `str`.
    pub device: String,
    /// `len`: `int`.
    pub len: i64,
    /// `offset`: `int`.
    pub offset: i64,
    /// `speed`: `int`.
    pub speed: i64,
    /// `error`: `str`.
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
        Self { type_, device: device.into(), len, offset, speed, error: None }
    }
}

impl runtime::Encode for BlockJobCompleted {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("len", &self.len)?;
        map.serialize_entry("offset", &self.offset)?;
        map.serialize_entry("speed", &self.speed)?;
        runtime::optional(map, "error", &self.error)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockJobCompleted {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut type_ = None;
        let mut device = None;
        let mut len = None;
        let mut offset = None;
        let mut speed = None;
        let mut error = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "type" => type_ = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                "len" => len = Some(map.next_value()?),
                "offset" => offset = Some(map.next_value()?),
                "speed" => speed = Some(map.next_value()?),
                "error" => error = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            type_: runtime::required(type_, "type")?,
            device: runtime::required(device, "device")?,
            len: runtime::required(len, "len")?,
            offset: runtime::required(offset, "offset")?,
            speed: runtime::required(speed, "speed")?,
            error,
        })
    }
}

runtime::object!(BlockJobCompleted);

impl ::qmp::EventData for BlockJobCompleted {
    const NAME: &'static str = "BLOCK_JOB_COMPLETED";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(1, 1);
}

/// The event `BLOCK_JOB_ERROR` of QAPI module `block-core`.
///
/// Since QEMU 1.3.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_ERROR)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobError {
    /// `device`: `str`.
    pub device: String,
    /// `operation`: `IoOperationType`.
    pub operation: types::IoOperationType,
    /// `action`: `BlockErrorAction`.
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
        Self { device: device.into(), operation, action }
    }
}

impl runtime::Encode for BlockJobError {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("operation", &self.operation)?;
        map.serialize_entry("action", &self.action)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockJobError {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut operation = None;
        let mut action = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "operation" => operation = Some(map.next_value()?),
                "action" => action = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device: runtime::required(device, "device")?,
            operation: runtime::required(operation, "operation")?,
            action: runtime::required(action, "action")?,
        })
    }
}

runtime::object!(BlockJobError);

impl ::qmp::EventData for BlockJobError {
    const NAME: &'static str = "BLOCK_JOB_ERROR";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(1, 3);
}

/// The event `BLOCK_JOB_PENDING` of QAPI module `block-core`.
///
/// Since QEMU 2.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_PENDING)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobPending {
    /// `type`: `JobType`.
    pub type_: types::JobType,
    /// `id`: `str`.
    pub id: String,
}

impl BlockJobPending {
    /// `BLOCK_JOB_PENDING` with its required members.
    #[must_use]
    pub fn new(type_: types::JobType, id: impl Into<String>) -> Self {
        Self { type_, id: id.into() }
    }
}

impl runtime::Encode for BlockJobPending {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockJobPending {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut type_ = None;
        let mut id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "type" => type_ = Some(map.next_value()?),
                "id" => id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { type_: runtime::required(type_, "type")?, id: runtime::required(id, "id")? })
    }
}

runtime::object!(BlockJobPending);

impl ::qmp::EventData for BlockJobPending {
    const NAME: &'static str = "BLOCK_JOB_PENDING";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(2, 12);
}

/// The event `BLOCK_JOB_READY` of QAPI module `block-core`.
///
/// Since QEMU 1.3.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_READY)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobReady {
    /// `type`: `JobType`.
    pub type_: types::JobType,
    /// `device`: `str`.
    pub device: String,
    /// `len`: `int`.
    pub len: i64,
    /// `offset`: `int`.
    pub offset: i64,
    /// `speed`: `int`.
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
        Self { type_, device: device.into(), len, offset, speed }
    }
}

impl runtime::Encode for BlockJobReady {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("len", &self.len)?;
        map.serialize_entry("offset", &self.offset)?;
        map.serialize_entry("speed", &self.speed)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockJobReady {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut type_ = None;
        let mut device = None;
        let mut len = None;
        let mut offset = None;
        let mut speed = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "type" => type_ = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                "len" => len = Some(map.next_value()?),
                "offset" => offset = Some(map.next_value()?),
                "speed" => speed = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            type_: runtime::required(type_, "type")?,
            device: runtime::required(device, "device")?,
            len: runtime::required(len, "len")?,
            offset: runtime::required(offset, "offset")?,
            speed: runtime::required(speed, "speed")?,
        })
    }
}

runtime::object!(BlockJobReady);

impl ::qmp::EventData for BlockJobReady {
    const NAME: &'static str = "BLOCK_JOB_READY";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(1, 3);
}

/// The event `BLOCK_WRITE_THRESHOLD` of QAPI module `block-core`.
///
/// Since QEMU 2.3.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_WRITE_THRESHOLD)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockWriteThreshold {
    /// `node-name`: `str`.
    pub node_name: String,
    /// `amount-exceeded`: `uint64`.
    pub amount_exceeded: u64,
    /// `write-threshold`: `uint64`.
    pub write_threshold: u64,
}

impl BlockWriteThreshold {
    /// `BLOCK_WRITE_THRESHOLD` with its required members.
    #[must_use]
    pub fn new(node_name: impl Into<String>, amount_exceeded: u64, write_threshold: u64) -> Self {
        Self { node_name: node_name.into(), amount_exceeded, write_threshold }
    }
}

impl runtime::Encode for BlockWriteThreshold {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("node-name", &self.node_name)?;
        map.serialize_entry("amount-exceeded", &self.amount_exceeded)?;
        map.serialize_entry("write-threshold", &self.write_threshold)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockWriteThreshold {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node_name = None;
        let mut amount_exceeded = None;
        let mut write_threshold = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node-name" => node_name = Some(map.next_value()?),
                "amount-exceeded" => amount_exceeded = Some(map.next_value()?),
                "write-threshold" => write_threshold = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            node_name: runtime::required(node_name, "node-name")?,
            amount_exceeded: runtime::required(amount_exceeded, "amount-exceeded")?,
            write_threshold: runtime::required(write_threshold, "write-threshold")?,
        })
    }
}

runtime::object!(BlockWriteThreshold);

impl ::qmp::EventData for BlockWriteThreshold {
    const NAME: &'static str = "BLOCK_WRITE_THRESHOLD";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(2, 3);
}

/// The event `QUORUM_FAILURE` of QAPI module `block-core`.
///
/// Since QEMU 2.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_FAILURE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuorumFailure {
    /// `reference`: `str`.
    pub reference: String,
    /// `sector-num`: `int`.
    pub sector_num: i64,
    /// `sectors-count`: `int`.
    pub sectors_count: i64,
}

impl QuorumFailure {
    /// `QUORUM_FAILURE` with its required members.
    #[must_use]
    pub fn new(reference: impl Into<String>, sector_num: i64, sectors_count: i64) -> Self {
        Self { reference: reference.into(), sector_num, sectors_count }
    }
}

impl runtime::Encode for QuorumFailure {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("reference", &self.reference)?;
        map.serialize_entry("sector-num", &self.sector_num)?;
        map.serialize_entry("sectors-count", &self.sectors_count)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QuorumFailure {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut reference = None;
        let mut sector_num = None;
        let mut sectors_count = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "reference" => reference = Some(map.next_value()?),
                "sector-num" => sector_num = Some(map.next_value()?),
                "sectors-count" => sectors_count = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            reference: runtime::required(reference, "reference")?,
            sector_num: runtime::required(sector_num, "sector-num")?,
            sectors_count: runtime::required(sectors_count, "sectors-count")?,
        })
    }
}

runtime::object!(QuorumFailure);

impl ::qmp::EventData for QuorumFailure {
    const NAME: &'static str = "QUORUM_FAILURE";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(2, 0);
}

/// The event `QUORUM_REPORT_BAD` of QAPI module `block-core`.
///
/// Since QEMU 2.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_REPORT_BAD)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuorumReportBad {
    /// `type`: `QuorumOpType`. Since QEMU 2.6.
    pub type_: types::QuorumOpType,
    /// `error`: `str`.
    pub error: Option<String>,
    /// `node-name`: `str`.
    pub node_name: String,
    /// `sector-num`: `int`.
    pub sector_num: i64,
    /// `sectors-count`: `int`.
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
        Self { type_, error: None, node_name: node_name.into(), sector_num, sectors_count }
    }
}

impl runtime::Encode for QuorumReportBad {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        runtime::optional(map, "error", &self.error)?;
        map.serialize_entry("node-name", &self.node_name)?;
        map.serialize_entry("sector-num", &self.sector_num)?;
        map.serialize_entry("sectors-count", &self.sectors_count)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QuorumReportBad {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut type_ = None;
        let mut error = None;
        let mut node_name = None;
        let mut sector_num = None;
        let mut sectors_count = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "type" => type_ = Some(map.next_value()?),
                "error" => error = Some(map.next_value()?),
                "node-name" => node_name = Some(map.next_value()?),
                "sector-num" => sector_num = Some(map.next_value()?),
                "sectors-count" => sectors_count = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            type_: runtime::required(type_, "type")?,
            error,
            node_name: runtime::required(node_name, "node-name")?,
            sector_num: runtime::required(sector_num, "sector-num")?,
            sectors_count: runtime::required(sectors_count, "sectors-count")?,
        })
    }
}

runtime::object!(QuorumReportBad);

impl ::qmp::EventData for QuorumReportBad {
    const NAME: &'static str = "QUORUM_REPORT_BAD";
    const MODULE: &'static str = "block-core";
    const SINCE: Change = Change::exact(2, 0);
}

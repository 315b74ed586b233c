// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `JOB_STATUS_CHANGE` of QAPI module `job`.
///
/// Since QEMU 3.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-job.JOB_STATUS_CHANGE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobStatusChange {
    /// `id`: `str`.
    pub id: String,
    /// `status`: `JobStatus`.
    pub status: types::JobStatus,
}

impl JobStatusChange {
    /// `JOB_STATUS_CHANGE` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, status: types::JobStatus) -> Self {
        Self { id: id.into(), status }
    }
}

impl runtime::Encode for JobStatusChange {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("status", &self.status)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for JobStatusChange {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut status = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { id: runtime::required(id, "id")?, status: runtime::required(status, "status")? })
    }
}

runtime::object!(JobStatusChange);

impl ::qmp::EventData for JobStatusChange {
    const NAME: &'static str = "JOB_STATUS_CHANGE";
    const MODULE: &'static str = "job";
    const SINCE: Change = Change::exact(3, 0);
}

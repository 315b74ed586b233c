// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Tells that a job has gone from one state into another.
///
/// The event `JOB_STATUS_CHANGE` of QAPI module `job`.
///
/// Since QEMU 3.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-job.JOB_STATUS_CHANGE)
#[doc(alias = "JOB_STATUS_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobStatusChange {
    /// Job that changed. `id`: `str`.
    pub id: String,
    /// State that it is in now. `status`: [`JobStatus`](types::JobStatus).
    pub status: types::JobStatus,
}

impl JobStatusChange {
    /// `JOB_STATUS_CHANGE` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, status: types::JobStatus) -> Self {
        Self { id: id.into(), status }
    }
}

impl runtime::Object for JobStatusChange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("status", &self.status);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            status: types::JobStatus::Undefined,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "status" => members.require(1, &mut value.status),
                _ => members.skip(),
            }
        }
        members.check(&["id", "status"]);
        members.finish(value)
    }
}

runtime::object!(JobStatusChange);

impl runtime::EventData for JobStatusChange {
    const NAME: &'static str = "JOB_STATUS_CHANGE";
    const MODULE: &'static str = "job";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Asks a job to give up; the reply comes before it has, and a job that is nearly done may still succeed.
///
/// The command `job-cancel` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-cancel)
#[doc(alias = "job-cancel")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobCancel {
    /// Job to cancel. `id`: `str`.
    pub id: String,
}

impl JobCancel {
    /// `job-cancel` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for JobCancel {
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

runtime::object!(JobCancel, strict);

impl runtime::Command for JobCancel {
    const NAME: &'static str = "job-cancel";
    const MODULE: &'static str = "job";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
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

/// Ends a job that is ready, in good order: a mirror or an active commit switches the disk over to its target.
///
/// The command `job-complete` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-complete)
#[doc(alias = "job-complete")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobComplete {
    /// Job to complete; it must be ready or in standby. `id`: `str`.
    pub id: String,
}

impl JobComplete {
    /// `job-complete` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for JobComplete {
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

runtime::object!(JobComplete, strict);

impl runtime::Command for JobComplete {
    const NAME: &'static str = "job-complete";
    const MODULE: &'static str = "job";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
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

/// Removes a concluded job from the list, which makes its id free; jobs that dismiss themselves need no such command.
///
/// The command `job-dismiss` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-dismiss)
#[doc(alias = "job-dismiss")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobDismiss {
    /// Job to remove; it must have concluded. `id`: `str`.
    pub id: String,
}

impl JobDismiss {
    /// `job-dismiss` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for JobDismiss {
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

runtime::object!(JobDismiss, strict);

impl runtime::Command for JobDismiss {
    const NAME: &'static str = "job-dismiss";
    const MODULE: &'static str = "job";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
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

/// Lets a pending job, and those in one transaction with it, change the block graph and conclude.
///
/// The command `job-finalize` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-finalize)
#[doc(alias = "job-finalize")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobFinalize {
    /// Job to finalize, or any job of a transaction; all of them must be pending. `id`: `str`.
    pub id: String,
}

impl JobFinalize {
    /// `job-finalize` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for JobFinalize {
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

runtime::object!(JobFinalize, strict);

impl runtime::Command for JobFinalize {
    const NAME: &'static str = "job-finalize";
    const MODULE: &'static str = "job";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
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

/// Asks a job to stop working until it is resumed; it pauses at its next opportunity.
///
/// The command `job-pause` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-pause)
#[doc(alias = "job-pause")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPause {
    /// Job to pause. `id`: `str`.
    pub id: String,
}

impl JobPause {
    /// `job-pause` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for JobPause {
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

runtime::object!(JobPause, strict);

impl runtime::Command for JobPause {
    const NAME: &'static str = "job-pause";
    const MODULE: &'static str = "job";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
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

/// Lets a job work on that was paused by command, and clears the I/O error that it reports.
///
/// The command `job-resume` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-resume)
#[doc(alias = "job-resume")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobResume {
    /// Job to resume. `id`: `str`.
    pub id: String,
}

impl JobResume {
    /// `job-resume` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for JobResume {
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

runtime::object!(JobResume, strict);

impl runtime::Command for JobResume {
    const NAME: &'static str = "job-resume";
    const MODULE: &'static str = "job";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
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

/// Lists the background jobs with their state and progress, concluded ones that were not dismissed among them.
///
/// The command `query-jobs` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns list of [`JobInfo`](types::JobInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.query-jobs)
#[doc(alias = "query-jobs")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryJobs {}

impl QueryJobs {
    /// `query-jobs` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryJobs);

impl runtime::Object for QueryJobs {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryJobs, strict);

impl runtime::Command for QueryJobs {
    const NAME: &'static str = "query-jobs";
    const MODULE: &'static str = "job";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
    type Return = Vec<types::JobInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::JobInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

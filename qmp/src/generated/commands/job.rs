// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `job-cancel` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-cancel)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobCancel {
    /// `id`: `str`.
    pub id: String,
}

impl JobCancel {
    /// `job-cancel` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for JobCancel {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(JobCancel);

impl ::qmp::Command for JobCancel {
    const NAME: &'static str = "job-cancel";
    const MODULE: &'static str = "job";
    const SINCE: Change = Change::exact(3, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `job-complete` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-complete)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobComplete {
    /// `id`: `str`.
    pub id: String,
}

impl JobComplete {
    /// `job-complete` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for JobComplete {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(JobComplete);

impl ::qmp::Command for JobComplete {
    const NAME: &'static str = "job-complete";
    const MODULE: &'static str = "job";
    const SINCE: Change = Change::exact(3, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `job-dismiss` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-dismiss)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobDismiss {
    /// `id`: `str`.
    pub id: String,
}

impl JobDismiss {
    /// `job-dismiss` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for JobDismiss {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(JobDismiss);

impl ::qmp::Command for JobDismiss {
    const NAME: &'static str = "job-dismiss";
    const MODULE: &'static str = "job";
    const SINCE: Change = Change::exact(3, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `job-finalize` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-finalize)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobFinalize {
    /// `id`: `str`.
    pub id: String,
}

impl JobFinalize {
    /// `job-finalize` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for JobFinalize {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(JobFinalize);

impl ::qmp::Command for JobFinalize {
    const NAME: &'static str = "job-finalize";
    const MODULE: &'static str = "job";
    const SINCE: Change = Change::exact(3, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `job-pause` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-pause)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobPause {
    /// `id`: `str`.
    pub id: String,
}

impl JobPause {
    /// `job-pause` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for JobPause {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(JobPause);

impl ::qmp::Command for JobPause {
    const NAME: &'static str = "job-pause";
    const MODULE: &'static str = "job";
    const SINCE: Change = Change::exact(3, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `job-resume` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-resume)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobResume {
    /// `id`: `str`.
    pub id: String,
}

impl JobResume {
    /// `job-resume` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for JobResume {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(JobResume);

impl ::qmp::Command for JobResume {
    const NAME: &'static str = "job-resume";
    const MODULE: &'static str = "job";
    const SINCE: Change = Change::exact(3, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `query-jobs` of QAPI module `job`.
///
/// Since QEMU 3.0. Returns a list of [`types::JobInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.query-jobs)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryJobs {}

impl QueryJobs {
    /// `query-jobs` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryJobs {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryJobs);

impl ::qmp::Command for QueryJobs {
    const NAME: &'static str = "query-jobs";
    const MODULE: &'static str = "job";
    const SINCE: Change = Change::exact(3, 0);
    type Return = Vec<types::JobInfo>;
}

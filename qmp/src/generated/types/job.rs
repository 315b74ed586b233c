// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// State and progress of one background job.
///
/// The QAPI struct `JobInfo` of module `job`.
///
/// Since QEMU 3.0. Received.
///
/// Returned by [`query-jobs`](super::super::commands::QueryJobs).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-job.JobInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobInfo {
    /// Id that the job was started with. `id`: `str`.
    pub id: String,
    /// What the job does. `type`: [`JobType`].
    pub type_: JobType,
    /// State that the job is in. `status`: [`JobStatus`].
    pub status: JobStatus,
    /// How much is done, in steps that only compare with the total; block jobs count bytes. `current-progress`: `int`.
    pub current_progress: i64,
    /// How much there is to do as now estimated, in the same steps; it may rise and fall. `total-progress`: `int`.
    pub total_progress: i64,
    /// Text of the error that the job failed with; if absent, no failure so far. `error`: `str`.
    pub error: Option<String>,
}

impl JobInfo {
    /// `JobInfo` with its required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        type_: JobType,
        status: JobStatus,
        current_progress: i64,
        total_progress: i64,
    ) -> Self {
        Self {
            id: id.into(),
            type_,
            status,
            current_progress,
            total_progress,
            error: None,
        }
    }
}

impl runtime::Object for JobInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("type", &self.type_);
        writer.member("status", &self.status);
        writer.member("current-progress", &self.current_progress);
        writer.member("total-progress", &self.total_progress);
        writer.optional("error", &self.error);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            type_: JobType::Commit,
            status: JobStatus::Undefined,
            current_progress: 0,
            total_progress: 0,
            error: None,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "type" => members.require(1, &mut value.type_),
                "status" => members.require(2, &mut value.status),
                "current-progress" => members.require(3, &mut value.current_progress),
                "total-progress" => members.require(4, &mut value.total_progress),
                "error" => members.fill(&mut value.error),
                _ => members.skip(),
            }
        }
        members.check(&["id", "type", "status", "current-progress", "total-progress"]);
        members.finish(value)
    }
}

runtime::object!(JobInfo);

/// States that a background job goes through.
///
/// The QAPI enum `JobStatus` of module `job`.
///
/// Since QEMU 2.12. Received.
///
/// In the event [`JOB_STATUS_CHANGE`](super::super::events::JobStatusChange). Part of [`BlockJobInfo`](super::BlockJobInfo), [`JobInfo`](super::JobInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobStatus)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// No state; never to be seen. `undefined`.
    Undefined,
    /// Made and not yet started. `created`.
    Created,
    /// At work. `running`.
    Running,
    /// At rest until it is resumed, because of a command or of QEMU itself. `paused`.
    Paused,
    /// Target in step with the source and kept so; waits to be completed or cancelled. `ready`.
    Ready,
    /// Ready, and paused. `standby`.
    Standby,
    /// Done, and waits for other jobs of its transaction. `waiting`.
    Waiting,
    /// Done apart from its last step, which job-finalize allows if it does not happen by itself. `pending`.
    Pending,
    /// Failed or cancelled, and about to clean up. `aborting`.
    Aborting,
    /// Over, with success or an error to be read; stays so until it is dismissed. `concluded`.
    Concluded,
    /// On its way out of the list; seen in events only. `null`.
    Null,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl JobStatus {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Undefined,
        Self::Created,
        Self::Running,
        Self::Paused,
        Self::Ready,
        Self::Standby,
        Self::Waiting,
        Self::Pending,
        Self::Aborting,
        Self::Concluded,
        Self::Null,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Undefined => "undefined",
            Self::Created => "created",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Ready => "ready",
            Self::Standby => "standby",
            Self::Waiting => "waiting",
            Self::Pending => "pending",
            Self::Aborting => "aborting",
            Self::Concluded => "concluded",
            Self::Null => "null",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(JobStatus);

/// What a background job does.
///
/// The QAPI enum `JobType` of module `job`.
///
/// Since QEMU 1.7. Sent and received.
///
/// In the event [`BLOCK_JOB_CANCELLED`](super::super::events::BlockJobCancelled), [`BLOCK_JOB_COMPLETED`](super::super::events::BlockJobCompleted), [`BLOCK_JOB_PENDING`](super::super::events::BlockJobPending), [`BLOCK_JOB_READY`](super::super::events::BlockJobReady). Part of [`BlockJobChangeOptions`](super::BlockJobChangeOptions), [`BlockJobInfo`](super::BlockJobInfo), [`JobInfo`](super::JobInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobType {
    /// Moves the data of an upper image into a lower one (block-commit). `commit`.
    Commit,
    /// Copies data of lower images into an upper one (block-stream). `stream`.
    Stream,
    /// Copies a disk and keeps the copy in step (blockdev-mirror). `mirror`.
    Mirror,
    /// Copies a disk as it was when the job began (blockdev-backup). `backup`.
    Backup,
    /// Makes and formats an image (blockdev-create). `create`. Since QEMU 3.0.
    Create,
    /// Changes the format options of an image (x-blockdev-amend). `amend`. Since QEMU 5.1.
    Amend,
    /// Returns machine and disks to a snapshot. `snapshot-load`. Since QEMU 6.0.
    SnapshotLoad,
    /// Takes a snapshot of machine and disks. `snapshot-save`. Since QEMU 6.0.
    SnapshotSave,
    /// Deletes a snapshot of machine and disks. `snapshot-delete`. Since QEMU 6.0.
    SnapshotDelete,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl JobType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Commit,
        Self::Stream,
        Self::Mirror,
        Self::Backup,
        Self::Create,
        Self::Amend,
        Self::SnapshotLoad,
        Self::SnapshotSave,
        Self::SnapshotDelete,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Commit => "commit",
            Self::Stream => "stream",
            Self::Mirror => "mirror",
            Self::Backup => "backup",
            Self::Create => "create",
            Self::Amend => "amend",
            Self::SnapshotLoad => "snapshot-load",
            Self::SnapshotSave => "snapshot-save",
            Self::SnapshotDelete => "snapshot-delete",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(JobType);

/// What can be asked of a job.
///
/// The QAPI enum `JobVerb` of module `job`.
///
/// Since QEMU 2.12. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobVerb)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobVerb {
    /// To give up (job-cancel). `cancel`.
    Cancel,
    /// To rest (job-pause). `pause`.
    Pause,
    /// To work on (job-resume). `resume`.
    Resume,
    /// To keep to another speed (block-job-set-speed). `set-speed`.
    SetSpeed,
    /// To end in good order (job-complete). `complete`.
    Complete,
    /// To leave the list (job-dismiss). `dismiss`.
    Dismiss,
    /// To do its last step (job-finalize). `finalize`.
    Finalize,
    /// To go on with other options (block-job-change). `change`. Since QEMU 8.2.
    Change,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl JobVerb {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Cancel,
        Self::Pause,
        Self::Resume,
        Self::SetSpeed,
        Self::Complete,
        Self::Dismiss,
        Self::Finalize,
        Self::Change,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancel => "cancel",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::SetSpeed => "set-speed",
            Self::Complete => "complete",
            Self::Dismiss => "dismiss",
            Self::Finalize => "finalize",
            Self::Change => "change",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(JobVerb);

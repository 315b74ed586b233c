//! Backups of disks as chains: a full image, then images of what has changed.
//!
//! QEMU's manual describes the parts in its page on dirty bitmaps and incremental backup. The states
//! of bitmaps were observed on 7.2, 10.0 and 11.1.

use std::fmt;

use tokio::time::timeout;

use super::image::{ImageError, NewImage};
use super::job::{Job, JobError};
use crate::commands::{
    BlockDirtyBitmapAdd, BlockDirtyBitmapRemove, BlockdevAdd, BlockdevDel, QueryNamedBlockNodes,
    Transaction,
};
use crate::monitor::waiting::settle::PATIENCE;
use crate::monitor::wire::fresh;
use crate::types::{
    ActionCompletionMode, BitmapSyncMode, BlockDeviceInfo, BlockDirtyBitmap, BlockDirtyInfo,
    BlockdevBackup, BlockdevDriver, BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2,
    BlockdevRefOrNull, MirrorSyncMode, TransactionAction, TransactionProperties,
};
use crate::{Command, Error, Monitor};

/// A disk to be backed up into a new qcow2 image, for [`Monitor::back_up`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DiskBackup {
    /// The block node of the disk.
    pub node: String,
    /// The dirty bitmap of the node that records what changes between two backups.
    pub bitmap: String,
    /// The path of the image to be created, as QEMU sees it. An existing file is overwritten.
    pub path: String,
    /// The path of the image before it in the chain. With it, the new image has only what has changed
    /// since, and it as its backing file.
    pub previous: Option<String>,
    /// Whether a bitmap that is added is kept in the disk's image when QEMU ends. The image has to be
    /// qcow2.
    pub persistent: bool,
    /// The name of the bitmap that takes over if something else uses `bitmap`.
    pub replacement: Option<String>,
    /// The limit of the speed in bytes per second.
    pub speed: Option<u32>,
}

impl DiskBackup {
    /// Backs up all of the disk `node` into a new image at `path`, and restarts the bitmap.
    #[must_use]
    pub fn full(
        node: impl Into<String>,
        bitmap: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            node: node.into(),
            bitmap: bitmap.into(),
            path: path.into(),
            previous: None,
            persistent: false,
            replacement: None,
            speed: None,
        }
    }

    /// Backs up only what has changed since the image `previous` was made, if the bitmap knows that.
    #[must_use]
    pub fn after(mut self, previous: impl Into<String>) -> Self {
        self.previous = Some(previous.into());
        self
    }

    /// Keeps a bitmap that is added in the disk's image.
    #[must_use]
    pub fn persistent(mut self) -> Self {
        self.persistent = true;
        self
    }

    /// Sets the bitmap that takes over if something else uses the first one.
    #[must_use]
    pub fn replacement(mut self, bitmap: impl Into<String>) -> Self {
        self.replacement = Some(bitmap.into());
        self
    }

    /// Limits the speed, in bytes per second.
    #[must_use]
    pub fn speed(mut self, bytes_per_second: u32) -> Self {
        self.speed = Some(bytes_per_second);
        self
    }
}

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BackupMade {
    /// The block node of the disk.
    pub node: String,
    /// The path of the image.
    pub path: String,
    /// The bitmap that records the changes since: [`DiskBackup::bitmap`], or
    /// [`DiskBackup::replacement`].
    pub bitmap: String,
    /// What the image has.
    pub kind: BackupKind,
    /// The block node of the image, if QEMU has not closed it or it is not known. The backup is complete
    /// and valid all the same. [`remove_block_device`](Monitor::remove_block_device) closes the image.
    pub open: Option<String>,
}

/// What the image of a backup has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BackupKind {
    /// All of the disk. It begins a chain and needs no other image.
    Full(WhyFull),
    /// What has changed since the previous image, on top of it.
    Incremental {
        /// The amount that the bitmap had recorded shortly before, in bytes.
        bytes: u64,
    },
}

/// The reason why a backup is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhyFull {
    /// No previous image was given.
    Requested,
    /// The node had no such bitmap.
    NoBitmap,
    /// The bitmap was inconsistent, and was replaced. QEMU ended without saving it.
    Inconsistent,
    /// The bitmap was disabled, so that changes are missing in it, and was replaced.
    NotRecording,
    /// Something else, such as a job or an export, uses the bitmap. The replacement took over.
    Busy,
}

/// What a failed backup has left, or may have left.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupLeft {
    /// The image files. QEMU has no command to delete a file.
    pub files: Vec<String>,
    /// The block nodes of the new images.
    pub nodes: Vec<String>,
    /// The unusable bitmaps that were removed. They do not come back, and the next backup is full.
    pub removed: Vec<BlockDirtyBitmap>,
    /// The bitmaps that were added.
    pub bitmaps: Vec<BlockDirtyBitmap>,
    /// The jobs of which it is not known whether they go on.
    pub jobs: Vec<String>,
}

impl fmt::Display for BackupLeft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.files.iter().try_for_each(|file| write!(f, "; file {file} is left"))?;
        self.nodes.iter().try_for_each(|node| write!(f, "; block node {node} may be left"))?;
        let mut removed = self.removed.iter();
        removed.try_for_each(|it| {
            write!(f, "; dirty bitmap {} of {} was unusable and is removed", it.name, it.node)
        })?;
        let mut bitmaps = self.bitmaps.iter();
        bitmaps.try_for_each(|it| {
            write!(f, "; dirty bitmap {} of {} may be left", it.name, it.node)
        })?;
        self.jobs.iter().try_for_each(|job| write!(f, "; job {job} may go on"))
    }
}

/// The reason why disks were not backed up.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// No block node has this name. Nothing was done.
    #[error("there is no block node {node}")]
    NoSuchNode {
        /// The name.
        node: String,
    },
    /// Something else, such as a job or an export, uses the bitmap. Nothing was done.
    #[error(
        "dirty bitmap {bitmap} of block node {node} is in use: wait for its user, or name a \
         replacement (`DiskBackup::replacement`)"
    )]
    BitmapBusy {
        /// The node.
        node: String,
        /// The bitmap.
        bitmap: String,
    },
    /// An image could not be created.
    #[error("backing up block node {node}: {source}{left}")]
    Image {
        /// The node.
        node: String,
        /// The cause.
        r#source: ImageError,
        /// What is left of the other disks.
        left: BackupLeft,
    },
    /// A job failed or was cancelled. All bitmaps are as they were before.
    #[error("backing up block node {node}: {source}{left}")]
    Job {
        /// The node.
        node: String,
        /// The cause.
        r#source: JobError,
        /// What is left.
        left: BackupLeft,
    },
    /// A command failed.
    #[error("backing up block node {node}: {source}{left}")]
    Monitor {
        /// The node, or those of all disks if they were backed up by the same command.
        node: String,
        /// The cause.
        r#source: Error,
        /// What is left.
        left: BackupLeft,
    },
}

/// The step that failed.
enum Failed {
    Image(ImageError),
    Job(JobError),
    Command(Error),
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Command(error)
    }
}

/// What is to be done with the bitmap before the backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Nothing,
    Add,
    Replace,
}

/// A disk of which it is known how it is backed up.
struct Planned {
    disk: DiskBackup,
    kind: BackupKind,
    before: Before,
    size: u64,
    /// The name of the job, and of the node of the new image.
    name: String,
}

impl Planned {
    /// Fails with the name of the bitmap that is in use.
    fn of(mut disk: DiskBackup, node: &BlockDeviceInfo) -> Result<Self, String> {
        let (mut kind, mut before) = decide(find(node, &disk.bitmap), disk.previous.is_some())
            .unwrap_or((BackupKind::Full(WhyFull::Busy), Before::Nothing));
        if kind == BackupKind::Full(WhyFull::Busy) {
            let other = disk.replacement.clone().filter(|other| *other != disk.bitmap);
            let busy = std::mem::replace(&mut disk.bitmap, other.clone().unwrap_or_default());
            let taken_over = other.and_then(|other| decide(find(node, &other), false));
            let Some((_, instead)) = taken_over else {
                return Err(if disk.bitmap.is_empty() { busy } else { disk.bitmap });
            };
            (kind, before) = (BackupKind::Full(WhyFull::Busy), instead);
        }
        let size = u64::try_from(node.image.virtual_size).unwrap_or_default();
        Ok(Self { disk, kind, before, size, name: fresh::name("backup") })
    }

    /// The image of an incremental backup is on top of the previous one.
    fn image(&self) -> NewImage {
        let previous = self.disk.previous.clone().filter(|_| !self.is_full());
        NewImage::qcow2_with(&self.disk.path, self.size, |mut options| {
            if let Some(previous) = previous {
                options = options.backing_file(previous).backing_fmt(BlockdevDriver::Qcow2);
            }
            options
        })
    }

    fn is_full(&self) -> bool {
        matches!(self.kind, BackupKind::Full(_))
    }

    fn bitmap(&self) -> BlockDirtyBitmap {
        BlockDirtyBitmap::new(&self.disk.node, &self.disk.bitmap)
    }

    /// The new image without its backing file: what is written are whole clusters, and the previous
    /// image may be in use elsewhere.
    fn node(&self) -> BlockdevOptions {
        let file = BlockdevOptions::file(BlockdevOptionsFile::new(self.disk.path.as_str()));
        let image = BlockdevOptionsQcow2::new(file).backing(BlockdevRefOrNull::null());
        BlockdevOptions::qcow2(image).node_name(self.name.as_str())
    }

    /// If it succeeds, the bitmap has what was written since it began; otherwise it has all that it
    /// had, and what was written since.
    fn action(&self) -> BlockdevBackup {
        let sync = if self.is_full() { MirrorSyncMode::Full } else { MirrorSyncMode::Incremental };
        let backup = BlockdevBackup::new(&self.disk.node, sync, &self.name);
        let mut backup = backup.bitmap(&self.disk.bitmap).bitmap_mode(BitmapSyncMode::OnSuccess);
        backup.speed = self.disk.speed.map(i64::from);
        backup.job_id(self.name.as_str()).auto_dismiss(false)
    }
}

fn find<'n>(node: &'n BlockDeviceInfo, bitmap: &str) -> Option<&'n BlockDirtyInfo> {
    let mut bitmaps = node.dirty_bitmaps.iter().flatten();
    bitmaps.find(|found| found.name.as_deref() == Some(bitmap))
}

/// Decides on a backup by the state of its bitmap. Returns `None` if the bitmap is in use.
fn decide(bitmap: Option<&BlockDirtyInfo>, has_previous: bool) -> Option<(BackupKind, Before)> {
    let full = |why| BackupKind::Full(if has_previous { why } else { WhyFull::Requested });
    Some(match bitmap {
        None => (full(WhyFull::NoBitmap), Before::Add),
        Some(bitmap) if bitmap.busy => return None,
        Some(bitmap) if bitmap.inconsistent == Some(true) => {
            (BackupKind::Full(WhyFull::Inconsistent), Before::Replace)
        }
        Some(bitmap) if !bitmap.recording => {
            (BackupKind::Full(WhyFull::NotRecording), Before::Replace)
        }
        Some(_) if !has_previous => (BackupKind::Full(WhyFull::Requested), Before::Nothing),
        Some(bitmap) => {
            let bytes = u64::try_from(bitmap.count).unwrap_or_default();
            (BackupKind::Incremental { bytes }, Before::Nothing)
        }
    })
}

/// Backups that are being made, with what is to be undone.
struct Making<'a> {
    monitor: &'a Monitor,
    left: BackupLeft,
}

impl Making<'_> {
    async fn make(&mut self, disks: &[Planned]) -> Result<(), (String, Failed)> {
        for disk in disks {
            let of = |error| (disk.disk.node.clone(), error);
            let created = self.monitor.create_image(disk.image()).await;
            created.map_err(|error| of(Failed::Image(error)))?;
            self.left.files.push(disk.disk.path.clone());
            self.open(disk).await.map_err(|error| of(error.into()))?;
        }
        for disk in disks {
            let prepared = self.prepare_bitmap(disk).await;
            prepared.map_err(|error| (disk.disk.node.clone(), error.into()))?;
        }
        self.run(disks).await
    }

    async fn open(&mut self, disk: &Planned) -> Result<(), Error> {
        self.left.nodes.push(disk.name.clone());
        let added = self.monitor.ask(BlockdevAdd::new(disk.node())).await;
        if is_refused(&added) {
            self.left.nodes.pop();
        }
        added
    }

    async fn prepare_bitmap(&mut self, disk: &Planned) -> Result<(), Error> {
        let bitmap = disk.bitmap();
        if disk.before == Before::Nothing {
            return Ok(());
        }
        if disk.before == Before::Replace {
            let remove = BlockDirtyBitmapRemove::new(&bitmap.node, &bitmap.name);
            self.left.removed.push(bitmap.clone());
            let removed = self.monitor.ask(remove).await;
            if is_refused(&removed) {
                self.left.removed.pop();
            }
            removed?;
        }
        let add = BlockDirtyBitmapAdd::new(&bitmap.node, &bitmap.name);
        self.left.bitmaps.push(bitmap);
        let added = self.monitor.ask(add.persistent(disk.disk.persistent)).await;
        if is_refused(&added) {
            self.left.bitmaps.pop();
        }
        added
    }

    /// Runs the jobs, of which all succeed or none.
    async fn run(&mut self, disks: &[Planned]) -> Result<(), (String, Failed)> {
        let jobs: Vec<Job> = disks.iter().map(|disk| self.monitor.job(&disk.name)).collect();
        self.left.jobs = disks.iter().map(|disk| disk.name.clone()).collect();
        let actions = disks.iter().map(|disk| TransactionAction::blockdev_backup(disk.action()));
        let together = TransactionProperties::new().completion_mode(ActionCompletionMode::Grouped);
        let begun = self.monitor.ask(Transaction::new(actions).properties(together)).await;
        if is_refused(&begun) {
            self.left.jobs.clear();
        }
        let nodes: Vec<_> = disks.iter().map(|disk| disk.disk.node.as_str()).collect();
        begun.map_err(|error| (nodes.join(", "), error.into()))?;
        let mut outcome = Ok(());
        for (disk, job) in disks.iter().zip(jobs) {
            let ended = job.started().wait().await;
            if !matches!(ended, Err(JobError::Monitor { .. })) {
                self.left.jobs.retain(|job| *job != disk.name);
            }
            // The others are cancelled because of the one that failed.
            let is_first = matches!(outcome, Ok(()) | Err((_, JobError::Cancelled { .. })));
            if let (Err(error), true) = (ended, is_first) {
                outcome = Err((disk.disk.node.clone(), error));
            }
        }
        outcome.map_err(|(node, error)| (node, Failed::Job(error)))
    }

    /// Closes the images, and after a failure removes the bitmaps that were added. Returns the nodes
    /// of images that may be open.
    async fn end(
        mut self,
        outcome: Result<(), (String, Failed)>,
    ) -> Result<Vec<String>, BackupError> {
        for node in std::mem::take(&mut self.left.nodes) {
            if !self.undo(BlockdevDel::new(&node)).await {
                self.left.nodes.push(node);
            }
        }
        let Err((node, failed)) = outcome else { return Ok(self.left.nodes) };
        for bitmap in std::mem::take(&mut self.left.bitmaps) {
            if !self.undo(BlockDirtyBitmapRemove::new(&bitmap.node, &bitmap.name)).await {
                self.left.bitmaps.push(bitmap);
            }
        }
        let left = self.left;
        Err(match failed {
            Failed::Image(source) => BackupError::Image { node, source, left },
            Failed::Job(source) => BackupError::Job { node, source, left },
            Failed::Command(source) => BackupError::Monitor { node, source, left },
        })
    }

    async fn undo<C: Command>(&self, command: C) -> bool {
        matches!(timeout(PATIENCE, self.monitor.ask(command)).await, Ok(Ok(_)))
    }
}

/// Whether QEMU has refused a command, so that there is nothing to undo.
fn is_refused<T>(outcome: &Result<T, Error>) -> bool {
    outcome.as_ref().is_err_and(|error| error.server().is_some())
}

/// # Back up disks as chains
impl Monitor {
    /// Backs up disks as of one point in time, each into a new qcow2 image, and waits for the end
    /// (`blockdev-create`, `blockdev-add`, `block-dirty-bitmap-add`, `transaction` with
    /// `blockdev-backup`, `blockdev-del`). All succeed or none.
    ///
    /// The first backup of a disk is full and starts its bitmap. Each later one names the image before
    /// it ([`DiskBackup::after`]), and has only what has changed since. If the bitmap cannot tell
    /// that, the backup is full all the same, and [`BackupMade::kind`] says why: there is no bitmap;
    /// it is inconsistent because QEMU was killed; it is disabled. Such a bitmap is removed and added
    /// again. A bitmap that a job or an export uses cannot be removed: without a
    /// [replacement](DiskBackup::replacement), that is an error.
    ///
    /// If a step fails, the bitmaps that were added and the nodes of the new images are removed, each
    /// within 10 seconds, and a bitmap that was there has all that it had. So the same call can be
    /// repeated. The files stay, because QEMU cannot delete them, and the error names what is left. An
    /// unusable bitmap that was removed does not come back, and the error names it.
    ///
    /// If the images are complete and only closing one fails, the backups are made, and
    /// [`BackupMade::open`] names its node.
    ///
    /// There is no time limit, and the connection-wide deadline of commands does not apply. If the
    /// future is dropped, the jobs go on and keep their outcomes. Their ids begin with `backup-` and
    /// are the names of the nodes that have the new images: [`job`](Self::job) waits for one, and
    /// [`remove_block_device`](Self::remove_block_device) closes its image. A job that was successful
    /// has restarted the bitmap. Before the jobs, only the nodes, `create-` jobs and new bitmaps can
    /// be left.
    ///
    /// A disk that was resized in between is backed up in its new size. The granularity of the bitmaps
    /// is QEMU's default.
    ///
    /// # Errors
    ///
    /// [`BackupError::NoSuchNode`] and [`BackupError::BitmapBusy`] before anything is done; otherwise
    /// the first step that failed and what is left.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::{BackupKind, DiskBackup};
    ///
    /// let first = DiskBackup::full("disk0", "nightly", "/backup/0.qcow2");
    /// monitor.back_up([first]).await?;
    /// // The next night:
    /// let next = DiskBackup::full("disk0", "nightly", "/backup/1.qcow2").after("/backup/0.qcow2");
    /// for made in monitor.back_up([next]).await? {
    ///     match made.kind {
    ///         BackupKind::Incremental { bytes } => println!("{}: {bytes} bytes", made.path),
    ///         kind => println!("{}: a new chain begins, {kind:?}", made.path),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "backup")]
    #[doc(alias = "incremental")]
    #[doc(alias = "blockdev-backup")]
    pub async fn back_up(
        &self,
        disks: impl IntoIterator<Item = DiskBackup>,
    ) -> Result<Vec<BackupMade>, BackupError> {
        let disks = self.plan_backups(disks.into_iter().collect()).await?;
        if disks.is_empty() {
            return Ok(Vec::new());
        }
        let mut making = Making { monitor: self, left: BackupLeft::default() };
        let outcome = making.make(&disks).await;
        let open = making.end(outcome).await?;
        let made = disks.into_iter().map(|Planned { disk, kind, name, .. }| {
            let DiskBackup { node, path, bitmap, .. } = disk;
            BackupMade { node, path, bitmap, kind, open: open.contains(&name).then_some(name) }
        });
        Ok(made.collect())
    }

    async fn plan_backups(&self, disks: Vec<DiskBackup>) -> Result<Vec<Planned>, BackupError> {
        let nodes = self.ask(QueryNamedBlockNodes::new().flat(true)).await;
        let nodes = nodes.map_err(|source| {
            let names: Vec<_> = disks.iter().map(|disk| disk.node.as_str()).collect();
            let (node, left) = (names.join(", "), BackupLeft::default());
            BackupError::Monitor { node, source, left }
        })?;
        let mut planned = Vec::new();
        for disk in disks {
            let node = disk.node.clone();
            let Some(found) = nodes.iter().find(|it| it.node_name.as_deref() == Some(&node)) else {
                return Err(BackupError::NoSuchNode { node });
            };
            let disk = Planned::of(disk, found);
            planned.push(disk.map_err(|bitmap| BackupError::BitmapBusy { node, bitmap })?);
        }
        Ok(planned)
    }
}

#[cfg(test)]
mod tests {
    use super::{BackupKind, Before, BlockDirtyInfo, WhyFull, decide};

    fn bitmap(text: &str) -> BlockDirtyInfo {
        let rest = r#""name": "b0", "count": 65536, "granularity": 65536, "persistent": true"#;
        serde_json::from_str(&format!("{{{rest}, {text}}}")).unwrap()
    }

    #[test]
    fn the_state_of_a_bitmap_decides() {
        let good = bitmap(r#""busy": false, "recording": true"#);
        let busy = bitmap(r#""busy": true, "recording": true"#);
        let off = bitmap(r#""busy": false, "recording": false"#);
        let lost = bitmap(r#""busy": false, "recording": false, "inconsistent": true"#);
        let full = |why, before| Some((BackupKind::Full(why), before));
        let incremental = BackupKind::Incremental { bytes: 65536 };
        assert_eq!(decide(Some(&good), true), Some((incremental, Before::Nothing)));
        assert_eq!(decide(Some(&good), false), full(WhyFull::Requested, Before::Nothing));
        assert_eq!(decide(None, true), full(WhyFull::NoBitmap, Before::Add));
        assert_eq!(decide(None, false), full(WhyFull::Requested, Before::Add));
        assert_eq!(decide(Some(&off), true), full(WhyFull::NotRecording, Before::Replace));
        assert_eq!(decide(Some(&lost), true), full(WhyFull::Inconsistent, Before::Replace));
        assert_eq!(decide(Some(&busy), true), None);
    }
}

//! Internal snapshots: states of the machine and its disks that are kept in qcow2 images.

use super::job::{Job, JobError};
use crate::commands::{SnapshotDelete, SnapshotLoad, SnapshotSave};
use crate::monitor::wire::fresh;
use crate::{Error, Monitor, types};

/// # Internal snapshots
impl Monitor {
    /// Starts saving the machine and the disks under the name `tag` (`snapshot-save`), and returns
    /// the job.
    ///
    /// `nodes` are the nodes of the disks, each with a qcow2 image. The state of the machine goes
    /// into the first one. The machine is paused meanwhile. [`Job::progress`] reports the progress,
    /// and [`Job::wait`] the end. A snapshot of this name must not exist.
    ///
    /// If the future is dropped, the job may still be started, with an id that begins with `save-`.
    ///
    /// # Errors
    ///
    /// [`JobError::Monitor`]. QEMU's reasons for not saving come from the job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut saving = monitor.save_snapshot("before", ["disk0"]).await?;
    /// saving.wait().await?;
    /// // Later:
    /// monitor.load_snapshot("before", ["disk0"]).await?.wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "savevm")]
    #[doc(alias = "snapshot-save")]
    pub async fn save_snapshot(
        &self,
        tag: &str,
        nodes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Job, JobError> {
        let (first, nodes) = with_first(nodes);
        self.start_job(SnapshotSave::new(fresh::name("save"), tag, first, nodes)).await
    }

    /// Starts restoring the machine and the disks from the snapshot `tag` (`snapshot-load`), and
    /// returns the job. The nodes are those of [`save_snapshot`](Self::save_snapshot).
    ///
    /// The machine runs afterwards if it ran before. If the job fails, a machine that ran is left
    /// paused in the state `restore-vm` (7.2, 10.0 and 11.1). If nothing was restored, for example
    /// because there is no such snapshot, [`start`](Self::start) lets it go on; otherwise reset it
    /// or load another snapshot.
    ///
    /// If the future is dropped, the job may still be started, with an id that begins with `load-`.
    ///
    /// # Errors
    ///
    /// [`JobError::Monitor`]. QEMU's reasons for not restoring come from the job.
    #[doc(alias = "loadvm")]
    #[doc(alias = "snapshot-load")]
    #[doc(alias = "revert")]
    pub async fn load_snapshot(
        &self,
        tag: &str,
        nodes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Job, JobError> {
        let (first, nodes) = with_first(nodes);
        self.start_job(SnapshotLoad::new(fresh::name("load"), tag, first, nodes)).await
    }

    /// Starts deleting the snapshot `tag` from the images (`snapshot-delete`), and returns the job.
    /// Images that do not have it are left as they are.
    ///
    /// If the future is dropped, the job may still be started, with an id that begins with
    /// `delete-`.
    ///
    /// # Errors
    ///
    /// [`JobError::Monitor`]. QEMU's reasons for not deleting come from the job.
    #[doc(alias = "delvm")]
    #[doc(alias = "snapshot-delete")]
    pub async fn delete_snapshot(
        &self,
        tag: &str,
        nodes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Job, JobError> {
        let (_, nodes) = with_first(nodes);
        self.start_job(SnapshotDelete::new(fresh::name("delete"), tag, nodes)).await
    }

    /// Returns the internal snapshots in the image of a node. It is empty for formats without
    /// snapshots and for nodes that do not exist.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    pub async fn snapshots(&self, node: &str) -> Result<Vec<types::SnapshotInfo>, Error> {
        let nodes = self.query_named_block_nodes().await?;
        let found = nodes.into_iter().find(|found| found.node_name.as_deref() == Some(node));
        Ok(found.and_then(|found| found.image.snapshots).unwrap_or_default())
    }
}

/// The first node, and all. Without nodes, the first has an empty name, and QEMU refuses.
fn with_first(nodes: impl IntoIterator<Item = impl Into<String>>) -> (String, Vec<String>) {
    let nodes: Vec<String> = nodes.into_iter().map(Into::into).collect();
    (nodes.first().cloned().unwrap_or_default(), nodes)
}

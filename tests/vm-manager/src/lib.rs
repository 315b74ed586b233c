//! A small manager of virtual machines: a program as users of `qmp` write it, with public API alone.
//! Its tests are the example of how such a program is tested with `qmp::testing`.

use std::time::Duration;

use qmp::{Client, commands, events, types};
use tokio::time::timeout;

/// Why an operation failed.
#[derive(Debug, thiserror::Error)]
pub enum ManagerError {
    /// The machine is gone. It can be started again.
    #[error("the machine is gone: {0}")]
    Gone(qmp::Error),
    /// This QEMU is too old for the operation.
    #[error("this QEMU is too old")]
    TooOld,
    /// The guest did not let the device go in time.
    #[error("the guest keeps the device {0}")]
    Kept(String),
    /// A backup failed.
    #[error("the backup failed: {0}")]
    Backup(String),
    /// QEMU refused.
    #[error(transparent)]
    Refused(qmp::Error),
}

impl From<qmp::Error> for ManagerError {
    fn from(error: qmp::Error) -> Self {
        match error.server() {
            _ if error.is_end() => Self::Gone(error),
            Some(refused) if refused.class == qmp::ErrorClass::CommandNotFound => Self::TooOld,
            _ => Self::Refused(error),
        }
    }
}

/// A machine.
#[derive(Debug)]
pub struct Machine {
    client: Client,
}

/// How long a guest has for letting a device go.
const UNPLUG: Duration = Duration::from_secs(30);

impl Machine {
    /// Manages the machine behind a monitor.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Attaches a disk: a node for its image, and the device. Nothing stays if the device is refused.
    ///
    /// # Errors
    ///
    /// If QEMU refuses, or is gone.
    pub async fn attach(&self, id: &str, image: &str) -> Result<(), ManagerError> {
        let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(image));
        let disk = types::BlockdevOptions::qcow2(types::BlockdevOptionsQcow2::new(file));
        self.client.execute(commands::BlockdevAdd::new(disk.node_name(id))).await?;
        let device = commands::DeviceAdd::new("virtio-blk-pci").id(id).property("drive", id);
        if let Err(error) = self.client.execute(device).await {
            self.client.execute(commands::BlockdevDel::new(id)).await?;
            return Err(error.into());
        }
        Ok(())
    }

    /// Detaches a device, and waits until the guest has let it go.
    ///
    /// # Errors
    ///
    /// If the guest keeps the device for 30 seconds.
    pub async fn detach(&self, id: &str) -> Result<(), ManagerError> {
        let mut gone = self.client.subscribe::<events::DeviceDeleted>();
        self.client.execute(commands::DeviceDel::new(id)).await?;
        let is_it = |event: &events::DeviceDeleted| event.device.as_deref() == Some(id);
        let wait = async {
            while let Some(event) = gone.next().await {
                if event.is_ok_and(|event| is_it(&event.event)) {
                    return;
                }
            }
        };
        timeout(UNPLUG, wait).await.map_err(|_| ManagerError::Kept(id.to_owned()))
    }

    /// Commits the layers above a file into it.
    ///
    /// # Errors
    ///
    /// If QEMU refuses, or is gone.
    pub async fn commit(&self, disk: &str, into: &str) -> Result<(), ManagerError> {
        // Node names are the way to say it today; this program is old.
        #[allow(deprecated)]
        let commit = commands::BlockCommit::new(disk).base(into);
        Ok(self.client.execute(commit).await?)
    }

    /// Writes what the guest wrote to a device to disk.
    ///
    /// # Errors
    ///
    /// [`ManagerError::TooOld`] before QEMU 9.2.
    pub async fn sync(&self, id: &str) -> Result<(), ManagerError> {
        Ok(self.client.execute(commands::DeviceSyncConfig::new(id)).await?)
    }

    /// Copies a disk, and waits until it is copied.
    ///
    /// # Errors
    ///
    /// [`ManagerError::Backup`] with the error of the job.
    pub async fn backup(&self, disk: &str, target: &str) -> Result<(), ManagerError> {
        let mut changes = self.client.subscribe::<events::JobStatusChange>();
        let backup = commands::BlockdevBackup::new(disk, types::MirrorSyncMode::Full, target);
        self.client.execute(backup.job_id("backup").auto_dismiss(false)).await?;
        while let Some(change) = changes.next().await {
            if change.is_ok_and(|it| it.event.status == types::JobStatus::Concluded) {
                break;
            }
        }
        let jobs = self.client.execute(commands::QueryJobs::new()).await?;
        self.client.execute(commands::JobDismiss::new("backup")).await?;
        let error = jobs.into_iter().find(|job| job.id == "backup").and_then(|job| job.error);
        error.map_or(Ok(()), |error| Err(ManagerError::Backup(error)))
    }
}

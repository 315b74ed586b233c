//! Media of drives with a tray or a slot.

use std::fmt;

use crate::commands::{
    BlockdevCloseTray, BlockdevInsertMedium, BlockdevOpenTray, BlockdevRemoveMedium, QueryBlock,
};
use crate::monitor::block::nodes::device_id;
use crate::monitor::waiting::watch::Watch;
use crate::types::BlockInfo;
use crate::{Command, Error, Monitor, events};

/// One step of changing a medium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediumStep {
    /// Looking at the drive (`query-block`).
    Look,
    /// Opening the tray (`blockdev-open-tray`).
    Open,
    /// Removing the old medium (`blockdev-remove-medium`).
    Remove,
    /// Inserting the new medium (`blockdev-insert-medium`).
    Insert,
    /// Closing the tray (`blockdev-close-tray`).
    Close,
}

impl fmt::Display for MediumStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Look => "looking at",
            Self::Open => "opening the tray of",
            Self::Remove => "removing the medium of",
            Self::Insert => "inserting a medium into",
            Self::Close => "closing the tray of",
        })
    }
}

/// The reason why a medium was not changed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MediumError {
    /// There is no drive with this id.
    #[error("there is no drive {device}")]
    NoSuchDevice {
        /// The id.
        device: String,
    },
    /// A step failed. The drive has its old medium again, unless `undo` says why not.
    #[error("{step} drive {device}: {source}{}", left(undo))]
    Monitor {
        /// The step.
        step: MediumStep,
        /// The drive.
        device: String,
        /// The cause.
        r#source: Error,
        /// The steps that could not be done to undo the others, with the reasons.
        undo: Vec<(MediumStep, Error)>,
    },
}

/// The part of an error's text that says what is left.
fn left(undo: &[(MediumStep, Error)]) -> String {
    undo.iter().map(|(step, error)| format!("; {step} it to undo that: {error}")).collect()
}

/// # Media of drives
impl Monitor {
    /// Changes the medium of a drive to the block node `node`, which exists and is not in use.
    /// Returns the name of the node that was in the drive, which still exists.
    ///
    /// The tray is opened, and waited for: if the guest has locked it, QEMU asks the guest, which may
    /// never react. Then the old medium is removed, the new one is inserted, and the tray is
    /// closed. A drive without a tray (a floppy) works as well. If the drive already has the medium
    /// and is closed, nothing is done.
    ///
    /// If a step fails, the old medium is inserted again and the tray is closed. There is no time
    /// limit, and the connection-wide deadline of commands does not apply. If the future is dropped,
    /// it stops between two steps and undoes nothing: the tray may be open, and the drive empty. A
    /// second call continues; it returns no old node if the drive was empty.
    ///
    /// # Errors
    ///
    /// [`MediumError::NoSuchDevice`]; otherwise the first step that failed, for example because the
    /// node does not exist, and what could not be undone.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::{commands, types};
    ///
    /// let file = types::BlockdevOptionsFile::new("/images/drivers.iso");
    /// let node = types::BlockdevOptions::file(file).node_name("drivers").read_only(true);
    /// monitor.execute(commands::BlockdevAdd::new(node)).await?;
    /// if let Some(old) = monitor.change_medium("cd0", "drivers").await? {
    ///     monitor.remove_block_device(&old).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cdrom")]
    #[doc(alias = "iso")]
    #[doc(alias = "blockdev-change-medium")]
    pub async fn change_medium(
        &self,
        device: &str,
        node: &str,
    ) -> Result<Option<String>, MediumError> {
        let mut moves = Watch::<events::DeviceTrayMoved>::of(self.client(), device);
        let drive = self.drive(device).await?;
        let old = drive.inserted.and_then(|medium| medium.node_name);
        let is_open = drive.tray_open == Some(true);
        if old.as_deref() == Some(node) && !is_open {
            return Ok(None);
        }
        let ejecting = self.ejecting(device);
        self.open_tray(device, is_open, &mut moves).await?;
        drop(ejecting);
        let change = Change { monitor: self, device, old: old.as_deref() };
        change.replace(node).await.map(|()| old)
    }

    /// Opens the tray of a drive, and waits until it is open.
    async fn open_tray(
        &self,
        device: &str,
        mut is_open: bool,
        moves: &mut Watch<events::DeviceTrayMoved>,
    ) -> Result<(), MediumError> {
        let failed = |source| failed(MediumStep::Open, device, source, Vec::new());
        if !is_open {
            self.ask(BlockdevOpenTray::new().id(device)).await.map_err(failed)?;
            is_open = self.drive(device).await?.tray_open != Some(false);
        }
        while !is_open {
            moves.next().await.map_err(failed)?;
            is_open = self.drive(device).await?.tray_open != Some(false);
        }
        Ok(())
    }

    /// Finds a drive by its id or QOM path.
    async fn drive(&self, device: &str) -> Result<BlockInfo, MediumError> {
        let drives = self.ask(QueryBlock::new()).await;
        let drives =
            drives.map_err(|source| failed(MediumStep::Look, device, source, Vec::new()))?;
        let is_it = |qdev: &str| qdev == device || device_id(qdev) == device;
        let found = drives.into_iter().find(|drive| drive.qdev.as_deref().is_some_and(is_it));
        found.ok_or_else(|| MediumError::NoSuchDevice { device: device.to_owned() })
    }
}

fn failed(
    step: MediumStep,
    device: &str,
    source: Error,
    undo: Vec<(MediumStep, Error)>,
) -> MediumError {
    MediumError::Monitor { step, device: device.to_owned(), source, undo }
}

/// A change whose tray is open.
struct Change<'a> {
    monitor: &'a Monitor,
    device: &'a str,
    /// The medium that was in the drive.
    old: Option<&'a str>,
}

impl Change<'_> {
    async fn replace(&self, node: &str) -> Result<(), MediumError> {
        let mut undone = vec![MediumStep::Close];
        self.step(MediumStep::Remove, self.remove(), &undone).await?;
        undone.insert(0, MediumStep::Insert);
        self.step(MediumStep::Insert, self.insert(node), &undone).await?;
        // What is inserted stays: only the tray may be open.
        self.step(MediumStep::Close, self.close(), &[]).await
    }

    /// Does a step. If it fails, these steps undo the others.
    async fn step(
        &self,
        step: MediumStep,
        done: impl Future<Output = Result<(), Error>>,
        undone: &[MediumStep],
    ) -> Result<(), MediumError> {
        let Err(source) = done.await else { return Ok(()) };
        let mut undo = Vec::new();
        for step in undone {
            let outcome = match (step, self.old) {
                (MediumStep::Insert, Some(old)) => self.insert(old).await,
                (MediumStep::Insert, None) => Ok(()),
                _ => self.close().await,
            };
            undo.extend(outcome.err().map(|error| (*step, error)));
        }
        Err(failed(step, self.device, source, undo))
    }

    fn remove(&self) -> impl Future<Output = Result<(), Error>> {
        self.ask(BlockdevRemoveMedium::new(self.device))
    }

    fn insert(&self, node: &str) -> impl Future<Output = Result<(), Error>> {
        self.ask(BlockdevInsertMedium::new(self.device, node))
    }

    fn close(&self) -> impl Future<Output = Result<(), Error>> {
        self.ask(BlockdevCloseTray::new().id(self.device))
    }

    async fn ask<C: Command<Return = ()>>(&self, command: C) -> Result<(), Error> {
        self.monitor.ask(command).await
    }
}

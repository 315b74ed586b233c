//! Adding something in several steps, and taking it back if one of them fails.

use std::fmt;

use tokio::time::timeout;

use crate::commands::{BlockdevDel, NetdevDel};
use crate::monitor::devices::device::{DeviceError, is_not_found};
use crate::monitor::waiting::settle::{Effect, PATIENCE, Settled, settle};
use crate::{CallOptions, Command, Error, Monitor};

/// One step of plugging something in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// The block node (`blockdev-add`).
    Node,
    /// The USB controller (`device_add` of `usb-bot`).
    Controller,
    /// The device (`device_add`).
    Device,
    /// Attaching the controller to its bus (`qom-set` of `attached`).
    Attach,
    /// The network's host side (`netdev_add`).
    Netdev,
    /// Taking the link down (`set_link`).
    Link,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Node => "adding block node",
            Self::Controller => "adding USB controller",
            Self::Device => "adding device",
            Self::Attach => "attaching USB controller",
            Self::Netdev => "adding network backend",
            Self::Link => "taking down the link of",
        })
    }
}

/// Why something could not be plugged in.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AddError {
    /// An id is needed, to take the step back and to remove what is added later. Nothing was sent.
    #[error("{step} ({driver}): it needs {}", id_of(*.step))]
    NoId {
        /// The step that needs it.
        step: Step,
        /// The driver of the node or device that has no id.
        driver: String,
    },
    /// A step failed. Those before it were taken back, in reverse, except for those in `undo`.
    ///
    /// A step whose reply is late is taken back, too, if the reply comes within 10 seconds after
    /// the deadline and says that it was done. If no reply comes, the step itself is in `undo`.
    #[error("{step} {id}: {source}{}", left(undo))]
    Failed {
        /// The step that failed.
        step: Step,
        /// The id of what was to be added or changed.
        id: String,
        /// Why it failed.
        r#source: Error,
        /// What could not be taken back, and why.
        undo: Vec<UndoError>,
    },
}

impl AddError {
    pub(crate) fn no_id(step: Step, driver: &str) -> Self {
        Self::NoId { step, driver: driver.to_owned() }
    }
}

/// What a step goes by.
fn id_of(step: Step) -> &'static str {
    if step == Step::Node { "a node name" } else { "an id" }
}

/// The part of an error's text that says what is left over.
fn left(undo: &[UndoError]) -> String {
    undo.iter().map(|undo| format!("; {undo}")).collect()
}

/// The part of an error's text that says why something is left over.
fn kept(step: Step, cause: &Option<DeviceError>) -> String {
    match (cause, step) {
        (Some(cause), _) => cause.to_string(),
        (None, Step::Node | Step::Netdev) => {
            format!("QEMU did not answer in {} seconds", PATIENCE.as_secs())
        }
        (None, _) => format!("the guest did not let it go in {} seconds", PATIENCE.as_secs()),
    }
}

/// Why a step could not be taken back.
#[derive(Debug, thiserror::Error)]
#[error("{step} {id} could not be undone: {}", kept(*.step, source))]
#[non_exhaustive]
pub struct UndoError {
    /// The step that was to be taken back.
    pub step: Step,
    /// The id of what is left.
    pub id: String,
    /// Why, or nothing if the guest did not let the device go, or QEMU did not answer, in 10 seconds.
    /// [`DeviceError::Unknown`] if it is not known whether there is something to take back.
    pub r#source: Option<DeviceError>,
}

/// The steps that were done so far.
#[derive(Debug)]
pub(crate) struct Steps<'a> {
    monitor: &'a Monitor,
    done: Vec<(Step, String)>,
}

impl<'a> Steps<'a> {
    pub(crate) fn new(monitor: &'a Monitor) -> Self {
        Self { monitor, done: Vec::new() }
    }

    /// Does a step. If it fails, all before it are taken back; if it succeeds, it will be too, by
    /// `id`.
    pub(crate) async fn run<C: Command>(
        &mut self,
        step: Step,
        id: &str,
        command: C,
    ) -> Result<(), AddError> {
        let Settled { late, outcome } =
            settle(self.monitor.client(), command, CallOptions::new()).await;
        self.note(step, id, Settled { late, outcome: outcome.map(drop) }).await
    }

    /// Remembers a step, or takes all of them back.
    async fn note(&mut self, step: Step, id: &str, settled: Settled<()>) -> Result<(), AddError> {
        let (told, effect) = settled.told();
        let done = told.is_ok() || effect == Effect::Done;
        self.done.extend(done.then(|| (step, id.to_owned())));
        let Err(source) = told else { return Ok(()) };
        let mut undo = Vec::new();
        if effect == Effect::Unknown {
            let source = DeviceError::Unknown { id: id.to_owned() };
            undo.push(UndoError { step, id: id.to_owned(), source: Some(source) });
        }
        undo.extend(self.undo().await);
        Err(AddError::Failed { step, id: id.to_owned(), source, undo })
    }

    async fn undo(&mut self) -> Vec<UndoError> {
        let mut failed = Vec::new();
        while let Some((step, id)) = self.done.pop() {
            match timeout(PATIENCE, self.take_back(step, &id)).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => failed.push(UndoError { step, id, source: Some(error) }),
                Err(_) => failed.push(UndoError { step, id, source: None }),
            }
        }
        failed
    }

    /// Takes a step back, without the deadline of the connection.
    async fn take_back(&self, step: Step, id: &str) -> Result<(), DeviceError> {
        match step {
            Step::Node => self.monitor.ask(BlockdevDel::new(id)).await.map_err(DeviceError::of(id)),
            Step::Netdev => match self.monitor.ask(NetdevDel::new(id)).await {
                Err(error) if is_not_found(&error) => Ok(()),
                outcome => outcome.map_err(DeviceError::of(id)),
            },
            Step::Device | Step::Controller => self.monitor.remove_device_and_wait(id).await,
            // They go with the device.
            Step::Attach | Step::Link => Ok(()),
        }
    }
}

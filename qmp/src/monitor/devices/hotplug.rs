//! Adding a device in several steps, and undoing them if one fails.

use std::fmt;

use tokio::time::timeout;

use crate::commands::{BlockdevDel, ChardevRemove, NetdevDel};
#[cfg(feature = "devices")]
use crate::devices::RefusedDevice;
#[cfg(feature = "devices")]
use crate::error::one_line::List;
use crate::monitor::devices::device::{DeviceError, is_not_found};
use crate::monitor::waiting::settle::{Effect, PATIENCE, Settled, settle};
use crate::{CallOptions, Command, Error, Monitor, ServerError};

/// One step of plugging something in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// The block node (`blockdev-add`).
    Node,
    /// The USB controller (`device_add` of `usb-bot`).
    Controller,
    /// The memory backend (`object-add`).
    Backend,
    /// The device (`device_add`).
    Device,
    /// Attaching the controller to its bus (`qom-set` of `attached`).
    Attach,
    /// The network's host side (`netdev_add`).
    Netdev,
    /// Taking the link down (`set_link`).
    Link,
    /// An object (`object-add`).
    Object,
    /// A character device (`chardev-add`).
    Chardev,
}

impl Step {
    /// What the step is about, as errors name it.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Node => "block node",
            Self::Controller | Self::Attach => "USB controller",
            Self::Backend => "memory backend",
            Self::Device => "device",
            Self::Netdev => "network backend",
            Self::Link => "the link of",
            Self::Object => "object",
            Self::Chardev => "character device",
        }
    }

    /// The kind of id that the step needs.
    pub(crate) fn kind_of_id(self) -> &'static str {
        if self == Self::Node { "a node name" } else { "an id" }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self {
            Self::Attach => "attaching",
            Self::Link => "taking down",
            _ => "adding",
        };
        write!(f, "{verb} {}", self.noun())
    }
}

/// The reason why a device was not plugged in.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AddError {
    /// A node or device has no id. The id is needed to undo the step, and to remove the device
    /// later. Nothing was sent.
    #[error("{step} ({driver}): it needs {}", step.kind_of_id())]
    NoId {
        /// The step that needs it.
        step: Step,
        /// The driver of the node or device that has no id.
        driver: String,
    },
    /// The machine has no free slot for a memory module. Nothing was added.
    #[error("adding memory module {id}: all {slots} memory slots of the machine are taken")]
    NoSlot {
        /// The id of the module.
        id: String,
        /// The number of slots that the machine has.
        slots: u64,
    },
    /// The check that was asked for found mistakes, of one device or of several. Nothing was sent
    /// that changes the machine.
    #[cfg(feature = "devices")]
    #[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
    #[error("{}", joined(.0))]
    Refused(Vec<RefusedDevice>),
    /// A step failed. The earlier steps were undone in reverse order, except for those in `undo`.
    ///
    /// A step whose reply is late is undone as well if the reply arrives within 10 seconds after
    /// the deadline and reports success. If no reply arrives, the step itself is in `undo`.
    #[error("{step} {id}: {source}{}", left(undo))]
    Monitor {
        /// The step that failed.
        step: Step,
        /// The id of the node or device that was to be added or changed.
        id: String,
        /// The cause.
        r#source: Error,
        /// The steps that could not be undone, with the reasons.
        undo: Vec<UndoError>,
    },
}

impl AddError {
    pub(crate) fn no_id(step: Step, driver: &str) -> Self {
        Self::NoId { step, driver: driver.to_owned() }
    }
}

/// The text of an error about several devices.
#[cfg(feature = "devices")]
fn joined(refused: &[RefusedDevice]) -> String {
    let mut list = List::new("; ");
    refused.iter().for_each(|it| list.add(format_args!("{it}")));
    list.text
}

/// A node or device without an id.
#[derive(Debug)]
pub(crate) struct NoId {
    pub(crate) step: Step,
    pub(crate) driver: String,
}

impl NoId {
    pub(crate) fn new(step: Step, driver: &str) -> Self {
        Self { step, driver: driver.to_owned() }
    }
}

impl From<NoId> for AddError {
    fn from(NoId { step, driver }: NoId) -> Self {
        Self::NoId { step, driver }
    }
}

/// The part of an error's text that says what is left over.
fn left(undo: &[UndoError]) -> String {
    undo.iter().map(|undo| format!("; {undo}")).collect()
}

/// The part of an error's text that says why something is left over.
fn kept(step: Step, cause: &Option<DeviceError>) -> String {
    match (cause, step) {
        (Some(cause), _) => cause.to_string(),
        (None, Step::Node | Step::Netdev | Step::Backend | Step::Object | Step::Chardev) => {
            format!("QEMU did not answer in {} seconds", PATIENCE.as_secs())
        }
        (None, _) => format!("the guest did not let it go in {} seconds", PATIENCE.as_secs()),
    }
}

/// The reason why a step could not be undone.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{step} {id} could not be undone: {}", kept(*.step, source))]
#[non_exhaustive]
pub struct UndoError {
    /// The step that was to be undone.
    pub step: Step,
    /// The id of the node or device that remains.
    pub id: String,
    /// The cause. `None` if the guest did not release the device, or QEMU did not answer, within
    /// 10 seconds. [`DeviceError::Unknown`] if it is unknown whether there is something to undo.
    pub r#source: Option<DeviceError>,
}

impl UndoError {
    /// Whether the connection has ended, so that every further command on it fails.
    #[must_use]
    pub fn is_end(&self) -> bool {
        self.source.as_ref().is_some_and(DeviceError::is_end)
    }

    /// Whether a deadline expired: that of a command, or the 10 seconds for the guest.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.source.as_ref().is_none_or(DeviceError::is_timeout)
    }

    /// What the server refused, if it refused a command.
    #[must_use]
    pub fn server(&self) -> Option<&ServerError> {
        self.source.as_ref()?.server()
    }
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

    /// Takes over steps that were done.
    pub(crate) fn done(monitor: &'a Monitor, done: Vec<(Step, String)>) -> Self {
        Self { monitor, done }
    }

    /// Executes a step. If it fails, all earlier steps are undone. If it succeeds, it is recorded
    /// with `id`, so that a later failure undoes it.
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

    /// Records a step, or undoes all recorded steps.
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
        Err(AddError::Monitor { step, id: id.to_owned(), source, undo })
    }

    /// Undoes all recorded steps, the last one first, and returns those that it could not undo.
    pub(crate) async fn undo(&mut self) -> Vec<UndoError> {
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

    /// Undoes a step, without the deadline of the connection.
    async fn take_back(&self, step: Step, id: &str) -> Result<(), DeviceError> {
        match step {
            Step::Node => self.monitor.ask(BlockdevDel::new(id)).await.map_err(DeviceError::of(id)),
            Step::Netdev => match self.monitor.ask(NetdevDel::new(id)).await {
                Err(error) if is_not_found(&error) => Ok(()),
                outcome => outcome.map_err(DeviceError::of(id)),
            },
            Step::Chardev => {
                self.monitor.ask(ChardevRemove::new(id)).await.map_err(DeviceError::of(id))
            }
            Step::Backend | Step::Object => {
                self.monitor.delete_object(id).await.map_err(DeviceError::of(id))
            }
            Step::Device | Step::Controller => self.monitor.remove_device_and_wait(id).await,
            // They go with the device.
            Step::Attach | Step::Link => Ok(()),
        }
    }
}

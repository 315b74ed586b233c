//! Adding a device in several steps, and undoing them if one fails.

use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use tokio::time::timeout;

use crate::commands::{BlockdevDel, ChardevRemove, Closefd, NetdevDel, QueryChardev};
#[cfg(feature = "devices")]
use crate::devices::RefusedDevice;
#[cfg(feature = "devices")]
use crate::error::one_line::List;
use crate::monitor::devices::device::{DeviceError, is_not_found};
use crate::monitor::waiting::settle::{Effect, PATIENCE, Settled, settle};
use crate::{CallOptions, Command, Error, Monitor, Release, ServerError};

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
    /// An export of a block node (`block-export-add`).
    Export,
    /// Passing a file in a set of descriptors (`add-fd`).
    File,
    /// Passing a descriptor under a name (`getfd`).
    Descriptor,
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
            Self::Export => "block export",
            Self::File => "file",
            Self::Descriptor => "descriptor",
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
            Self::File | Self::Descriptor => "passing",
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
    /// A descriptor cannot be used. Nothing was sent.
    #[error("passing a descriptor for {id}: {source}")]
    Unusable {
        /// The node, backend or device that was to use it.
        id: String,
        /// Why: the operating system's error, or the way in which it is not open.
        r#source: Arc<io::Error>,
    },
    /// The numbers of descriptors for a tap backend do not fit. Nothing was sent.
    #[error("network backend {id}: {taps} tap and {vhosts} vhost descriptors were given: {RULE}")]
    Queues {
        /// The backend.
        id: String,
        /// The number of tap descriptors: one for each queue.
        taps: usize,
        /// The number of vhost descriptors.
        vhosts: usize,
    },
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

/// What the numbers of descriptors for a tap backend have to be.
const RULE: &str = "it needs 1 to 1024 taps, and none or as many for vhost";

impl AddError {
    pub(crate) fn unusable(id: &str, error: io::Error) -> Self {
        Self::Unusable { id: id.to_owned(), source: Arc::new(error) }
    }

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

/// Whether the guest takes part in undoing a step.
fn waits_for_the_guest(step: Step) -> bool {
    matches!(step, Step::Device | Step::Controller)
}

/// The part of an error's text that says why something is left over.
fn kept(step: Step, cause: &Option<DeviceError>) -> String {
    match (cause, step) {
        (Some(cause), _) => cause.to_string(),
        (None, step) if !waits_for_the_guest(step) => {
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

/// The first release that is known to close the descriptors of a `netdev_add` that fails.
const CLOSES_TAKEN: Release = Release::new(11, 1);

/// The steps that were done so far.
#[derive(Debug)]
pub(crate) struct Steps<'a> {
    monitor: &'a Monitor,
    done: Vec<(Step, String)>,
    /// Whether a refused command may have taken descriptors that QEMU does not close.
    keeps_taken: bool,
}

impl<'a> Steps<'a> {
    pub(crate) fn new(monitor: &'a Monitor) -> Self {
        Self { monitor, done: Vec::new(), keeps_taken: false }
    }

    /// Takes over steps that were done.
    pub(crate) fn done(monitor: &'a Monitor, done: Vec<(Step, String)>) -> Self {
        Self { monitor, done, keeps_taken: false }
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

    /// Executes a step like [`run`](Self::run), and returns its reply.
    pub(crate) async fn get<C: Command>(
        &mut self,
        step: Step,
        id: &str,
        command: C,
    ) -> Result<C::Return, AddError> {
        let settled = settle(self.monitor.client(), command, CallOptions::new()).await;
        self.note(step, id, settled).await
    }

    /// Records a step, or undoes all recorded steps.
    async fn note<T>(&mut self, step: Step, id: &str, settled: Settled<T>) -> Result<T, AddError> {
        let (told, effect) = settled.told();
        let done = told.is_ok() || effect == Effect::Done;
        self.done.extend(done.then(|| (step, id.to_owned())));
        let source = match told {
            Ok(value) => return Ok(value),
            Err(source) => source,
        };
        let mut undo = Vec::new();
        if effect == Effect::Unknown {
            let source = DeviceError::Unknown { id: id.to_owned() };
            undo.push(UndoError { step, id: id.to_owned(), source: Some(source) });
        }
        Err(self.failed(step, id, source, undo).await)
    }

    /// Executes a step that passes a descriptor. `id` is a name or text that nothing else has, so
    /// that it is taken back even if it is not known whether QEMU has it.
    pub(crate) async fn pass<C: Command>(
        &mut self,
        step: Step,
        id: &str,
        command: C,
        descriptor: OwnedFd,
    ) -> Result<C::Return, AddError> {
        let options = CallOptions::new().descriptor(descriptor);
        let (told, effect) = settle(self.monitor.client(), command, options).await.told();
        if told.is_ok() || effect != Effect::None {
            self.done.push((step, id.to_owned()));
        }
        match told {
            Ok(value) => Ok(value),
            Err(source) => Err(self.failed(step, id, source, Vec::new()).await),
        }
    }

    /// Undoes all recorded steps after one that failed.
    pub(crate) async fn failed(
        &mut self,
        step: Step,
        id: &str,
        source: Error,
        mut undo: Vec<UndoError>,
    ) -> AddError {
        let release = self.monitor.client().greeting().release();
        let is_refused = step == Step::Netdev && source.server().is_some();
        self.keeps_taken = is_refused && release < CLOSES_TAKEN;
        undo.extend(self.undo().await);
        AddError::Monitor { step, id: id.to_owned(), source, undo }
    }

    /// Forgets a step: a later one that was done has taken what it made, and its undo is enough.
    pub(crate) fn hand_on(&mut self, step: Step, id: &str) {
        self.done.retain(|(done, one)| (*done, one.as_str()) != (step, id));
    }

    pub(crate) fn monitor(&self) -> &'a Monitor {
        self.monitor
    }

    async fn is_chardev_gone(&self, id: &str) -> Result<bool, DeviceError> {
        let devices = self.monitor.ask(QueryChardev::new()).await.map_err(DeviceError::of(id))?;
        Ok(devices.iter().all(|device| device.label != id))
    }

    /// Undoes all recorded steps, the last one first, and returns those that it could not undo.
    pub(crate) async fn undo(&mut self) -> Vec<UndoError> {
        let mut failed = Vec::new();
        let mut patience = PATIENCE;
        while let Some((step, id)) = self.done.pop() {
            match timeout(patience, self.take_back(step, &id)).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => failed.push(UndoError { step, id, source: Some(error) }),
                Err(_) => {
                    // There may be many descriptors, and QEMU does what it is sent when it goes on.
                    if !waits_for_the_guest(step) {
                        patience = Duration::ZERO;
                    }
                    failed.push(UndoError { step, id, source: None });
                }
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
            Step::Backend | Step::Object => {
                self.monitor.delete_object(id).await.map_err(DeviceError::of(id))
            }
            Step::Device | Step::Controller => self.monitor.remove_device_and_wait(id).await,
            Step::Chardev => match self.monitor.ask(ChardevRemove::new(id)).await {
                Err(Error::Server(_)) if self.is_chardev_gone(id).await? => Ok(()),
                outcome => outcome.map_err(DeviceError::of(id)),
            },
            Step::Export => self.monitor.undo_export(id).await.map_err(DeviceError::of(id)),
            Step::File => self.monitor.forget_label(id).await.map_err(DeviceError::of(id)),
            // QEMU refuses this only for a descriptor that a command has taken.
            Step::Descriptor => match self.monitor.ask(Closefd::new(id)).await {
                Err(Error::Server(_)) if self.keeps_taken => {
                    Err(DeviceError::Kept { id: id.to_owned() })
                }
                Err(Error::Server(_)) => Ok(()),
                outcome => outcome.map_err(DeviceError::of(id)),
            },
            // They go with the device.
            Step::Attach | Step::Link => Ok(()),
        }
    }
}

//! The events of one device.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use futures_core::Stream;
use serde_json::Value;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::{Monitor, State};
use crate::{Event, EventError, RawEvent, Stamped, Subscription};

/// Where QEMU keeps the devices that have an id.
const PERIPHERAL: &str = "/machine/peripheral/";

/// Why a device's events cannot be received, or made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceEventsError {
    /// Somebody receives the device's events already.
    #[error("somebody receives the events of {0} already")]
    Taken(String),
    /// Nobody receives the device's events.
    #[error("nobody receives the events of {0}")]
    NoReceiver(String),
}

/// Who receives the events of which device, beside QEMU's those made here.
#[derive(Debug, Default)]
pub(super) struct Channels(Mutex<HashMap<String, UnboundedSender<Event>>>);

impl Channels {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, UnboundedSender<Event>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `None` if somebody has it who still listens.
    fn open(&self, id: &str) -> Option<(UnboundedSender<Event>, UnboundedReceiver<Event>)> {
        let (sender, receiver) = mpsc::unbounded_channel();
        match self.lock().entry(id.to_owned()) {
            Entry::Occupied(entry) if !entry.get().is_closed() => return None,
            Entry::Occupied(mut entry) => drop(entry.insert(sender.clone())),
            Entry::Vacant(entry) => drop(entry.insert(sender.clone())),
        }
        Some((sender, receiver))
    }
}

/// The events of one device, in order. Made by [`Monitor::device_events`].
///
/// A [`Stream`]. It does not keep the connection open. It ends with the connection, after
/// [`EventError::Ended`], or when [`Monitor::remove_device_events`] ends it. Dropping it lets
/// somebody else receive the device's events.
#[derive(Debug)]
pub struct DeviceEvents {
    id: String,
    qemu: Subscription<RawEvent>,
    made: UnboundedReceiver<Event>,
    /// Tells this receiver from a later one of the same device.
    sender: mpsc::WeakUnboundedSender<Event>,
    state: Arc<State>,
}

impl Monitor {
    /// Receives the events of the device with this id from now on.
    ///
    /// These are the events that carry the id: as `device` or `id` (`DEVICE_DELETED`,
    /// `DEVICE_TRAY_MOVED`, those of its block jobs, whose id by default is the device's), or in
    /// the path of an object of the device's own (`DEVICE_UNPLUG_GUEST_ERROR`, and the
    /// `DEVICE_DELETED` of its backends). And those that [`push_event`](Self::push_event) makes.
    ///
    /// # Errors
    ///
    /// [`DeviceEventsError::Taken`] while somebody else does.
    #[doc(alias = "CreateEventChannel")]
    pub fn device_events(&self, id: &str) -> Result<DeviceEvents, DeviceEventsError> {
        let channel = self.state.channels.open(id);
        let (sender, made) = channel.ok_or_else(|| DeviceEventsError::Taken(id.to_owned()))?;
        Ok(DeviceEvents {
            id: id.to_owned(),
            qemu: self.client.subscribe(),
            made,
            sender: sender.downgrade(),
            state: Arc::clone(&self.state),
        })
    }

    /// Ends the reception of a device's events. Harmless if nobody receives them.
    #[doc(alias = "CleanupEventChannel")]
    pub fn remove_device_events(&self, id: &str) {
        self.state.channels.lock().remove(id);
    }

    /// Gives an event to whoever receives those of a device, as if QEMU had sent it.
    ///
    /// # Errors
    ///
    /// [`DeviceEventsError::NoReceiver`] if nobody does.
    #[doc(alias = "PushEvent")]
    pub fn push_event(&self, id: &str, event: Event) -> Result<(), DeviceEventsError> {
        let channels = self.state.channels.lock();
        match channels.get(id).is_some_and(|sender| sender.send(event).is_ok()) {
            true => Ok(()),
            false => Err(DeviceEventsError::NoReceiver(id.to_owned())),
        }
    }
}

impl DeviceEvents {
    /// Waits for the next event. Cancel safe: dropping the future loses no event.
    pub async fn next(&mut self) -> Option<Result<Event, EventError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for DeviceEvents {
    type Item = Result<Event, EventError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Event, EventError>>> {
        if let Poll::Ready(event) = self.made.poll_recv(context) {
            return Poll::Ready(event.map(Ok));
        }
        loop {
            match std::task::ready!(Pin::new(&mut self.qemu).poll_next(context)) {
                Some(Ok(event)) => {
                    if let Some(event) = of_device(&self.id, &event) {
                        return Poll::Ready(Some(Ok(event)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl Drop for DeviceEvents {
    fn drop(&mut self) {
        let Some(own) = self.sender.upgrade() else { return };
        let mut channels = self.state.channels.lock();
        if channels.get(&self.id).is_some_and(|sender| sender.same_channel(&own)) {
            channels.remove(&self.id);
        }
    }
}

/// The event, if it is one of this device's.
///
/// One that cannot be decoded is left out: nothing can be done about a device by it.
fn of_device(id: &str, event: &Stamped<RawEvent>) -> Option<Event> {
    let data = serde_json::from_str::<Value>(event.event.data().get()).ok()?;
    let text = |member: &str| data.get(member).and_then(Value::as_str);
    let is_its = [text("device"), text("id")].contains(&Some(id))
        || [text("path"), text("qom-path")].into_iter().flatten().any(|path| is_below(id, path));
    is_its.then(|| event.event.decode().ok().flatten()).flatten()
}

/// Whether this is the path of the device or of an object of its own.
fn is_below(id: &str, path: &str) -> bool {
    path.strip_prefix(PERIPHERAL).is_some_and(|path| path.split('/').next() == Some(id))
}

#[cfg(test)]
mod tests {
    use super::is_below;

    #[test]
    fn paths_belong_to_devices() {
        assert!(is_below("disk0", "/machine/peripheral/disk0"));
        assert!(is_below("disk0", "/machine/peripheral/disk0/virtio-backend"));
        assert!(!is_below("disk0", "/machine/peripheral/disk01"));
        assert!(!is_below("disk0", "/machine/peripheral-anon/disk0"));
    }
}

//! The events of one device.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde_json::Value;

use crate::client::subscription;
use crate::connection::mailbox::{Capacity, EventText, Mailbox};
use crate::event::{FromEvent, ToEvent};
use crate::monitor::{Monitor, State};
use crate::runtime::from_text;
use crate::{Event, EventError, RawEvent, Subscription};

/// The QOM path of the devices that have an id.
const PERIPHERAL: &str = "/machine/peripheral/";

/// The reason why a device's events cannot be received or pushed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceEventsError {
    /// Another receiver of the device's events exists already.
    #[error("somebody receives the events of device {0} already")]
    Taken(String),
    /// The device's events have no receiver.
    #[error("nobody receives the events of device {0}")]
    NoReceiver(String),
}

/// The mailboxes for pushed events, one for each device whose events are received.
#[derive(Debug, Default)]
pub(crate) struct Channels(Mutex<Vec<(String, Weak<Mailbox>)>>);

impl Channels {
    fn lock(&self) -> MutexGuard<'_, Vec<(String, Weak<Mailbox>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns `None` if the device has a live receiver already.
    fn open(&self, id: &str) -> Option<Arc<Mailbox>> {
        let mut channels = self.lock();
        channels.retain(|(_, mailbox)| mailbox.strong_count() > 0);
        if channels.iter().any(|(other, _)| other == id) {
            return None;
        }
        let mailbox = Arc::new(Mailbox::new(Box::new(|_| true), Capacity::default()));
        channels.push((id.to_owned(), Arc::downgrade(&mailbox)));
        Some(mailbox)
    }

    fn get(&self, id: &str) -> Option<Arc<Mailbox>> {
        let channels = self.lock();
        channels.iter().find(|(other, _)| other == id)?.1.upgrade()
    }

    fn remove(&self, id: &str) -> Option<Arc<Mailbox>> {
        let mut channels = self.lock();
        let place = channels.iter().position(|(other, _)| other == id)?;
        channels.swap_remove(place).1.upgrade()
    }

    /// Removes a mailbox. A later receiver of the same device gets another one.
    fn forget(&self, mailbox: &Arc<Mailbox>) {
        self.lock().retain(|(_, other)| other.as_ptr() != Arc::as_ptr(mailbox));
    }
}

/// The events of one device, in order. Made by [`Monitor::device_events`].
///
/// It is a [`Stream`] and does not keep the connection open. It ends with the connection, after
/// [`EventError::Ended`], or when [`Monitor::remove_device_events`] ends it. Once it is dropped,
/// the device's events can be received anew.
///
/// [`Stream`]: https://docs.rs/futures-core/0.3/futures_core/stream/trait.Stream.html
#[derive(Debug)]
pub struct DeviceEvents {
    id: String,
    qemu: Subscription<RawEvent>,
    made: Arc<Mailbox>,
    state: Arc<State>,
}

/// # Events of one device
impl Monitor {
    /// Receives the events of the device with this id from now on.
    ///
    /// These are the events that contain the id as `device` or `id` (`DEVICE_DELETED`,
    /// `DEVICE_TRAY_MOVED`, and those of its block jobs, whose default id is the device's), or in
    /// the path of an object that belongs to the device (`DEVICE_UNPLUG_GUEST_ERROR`, and the
    /// `DEVICE_DELETED` of its backends). The events that [`push_event`](Self::push_event) adds are
    /// also received.
    ///
    /// # Errors
    ///
    /// [`DeviceEventsError::Taken`] if the device's events have a receiver already.
    #[doc(alias = "CreateEventChannel")]
    pub fn device_events(&self, id: &str) -> Result<DeviceEvents, DeviceEventsError> {
        let made = self.state.channels.open(id);
        Ok(DeviceEvents {
            id: id.to_owned(),
            qemu: self.client.subscribe(),
            made: made.ok_or_else(|| DeviceEventsError::Taken(id.to_owned()))?,
            state: Arc::clone(&self.state),
        })
    }

    /// Ends the stream of a device's events. It has no effect if there is no receiver.
    #[doc(alias = "CleanupEventChannel")]
    pub fn remove_device_events(&self, id: &str) {
        if let Some(mailbox) = self.state.channels.remove(id) {
            mailbox.close();
        }
    }

    /// Passes an event to the receiver of a device's events, as if QEMU had sent it.
    ///
    /// The event is an [`Event`], or the data of one.
    ///
    /// # Errors
    ///
    /// [`DeviceEventsError::NoReceiver`] if there is no receiver.
    #[doc(alias = "PushEvent")]
    pub fn push_event(&self, id: &str, event: impl ToEvent) -> Result<(), DeviceEventsError> {
        self.push_raw_event(id, &event.to_event())
    }

    fn push_raw_event(&self, id: &str, event: &RawEvent) -> Result<(), DeviceEventsError> {
        let mailbox = self.state.channels.get(id);
        let mailbox = mailbox.ok_or_else(|| DeviceEventsError::NoReceiver(id.to_owned()))?;
        mailbox.push(Arc::new(EventText::new(event)));
        Ok(())
    }
}

impl DeviceEvents {
    /// Waits for the next event. Cancel safe: dropping the future loses no event.
    pub async fn next(&mut self) -> Option<Result<Event, EventError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Polls for QEMU's next event that belongs to this device.
    fn poll_qemu(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<RawEvent, EventError>>> {
        loop {
            match ready!(Pin::new(&mut self.qemu).poll_next(context)) {
                Some(Ok(event)) if !is_of_device(&self.id, &event.event) => {}
                other => return Poll::Ready(other.map(|event| event.map(|event| event.event))),
            }
        }
    }
}

impl Stream for DeviceEvents {
    type Item = Result<Event, EventError>;

    // Inline, so that only programs that receive events compile the decoding of all kinds.
    #[inline]
    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Event, EventError>>> {
        if let Poll::Ready(mail) = self.made.poll_take(context) {
            return Poll::Ready(subscription::open(mail).map(|made| made.map(|made| made.event)));
        }
        loop {
            match ready!(self.poll_qemu(context)) {
                // An event that cannot be decoded is skipped: it offers nothing to act on for a
                // device.
                Some(Ok(event)) => {
                    if let Ok(event) = Event::from_event(event.name(), event.data()) {
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
        self.state.channels.forget(&self.made);
    }
}

/// Returns whether the event belongs to this device.
fn is_of_device(id: &str, event: &RawEvent) -> bool {
    let Ok(data) = from_text::<Value>(event.data().get()) else { return false };
    let text = |member: &str| data.get(member).and_then(Value::as_str);
    [text("device"), text("id")].contains(&Some(id))
        || [text("path"), text("qom-path")].into_iter().flatten().any(|path| is_below(id, path))
}

/// Returns whether this is the path of the device or of an object that belongs to it.
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

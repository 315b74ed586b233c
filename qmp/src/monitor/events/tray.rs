//! Drive trays that the guest opens.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::events::DeviceTrayMoved;
use crate::monitor::{Monitor, State};
use crate::{Error, EventError, Stamped, Subscription, commands};

/// The maximum number of ejections that are remembered for late subscribers.
const MOST: usize = 64;

/// The ejections that this monitor has requested.
#[derive(Debug, Default)]
pub(crate) struct Ejections(Mutex<VecDeque<Ejection>>);

#[derive(Debug)]
struct Ejection {
    id: String,
    asked: Instant,
    answered: Option<Instant>,
}

impl Ejections {
    fn update<T>(&self, update: impl FnOnce(&mut VecDeque<Ejection>) -> T) -> T {
        update(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn begin(&self, id: &str) -> Instant {
        let asked = Instant::now();
        self.update(|ejections| {
            if ejections.len() == MOST {
                ejections.pop_front();
            }
            ejections.push_back(Ejection { id: id.to_owned(), asked, answered: None });
        });
        asked
    }

    fn end(&self, asked: Instant) {
        self.update(|ejections| {
            let ejection = ejections.iter_mut().find(|one| one.asked == asked);
            ejection.map(|one| one.answered = Some(Instant::now()))
        });
    }

    /// Returns whether this monitor's command opened the tray. QEMU sends the event before the
    /// reply.
    fn caused(&self, event: &Stamped<DeviceTrayMoved>) -> bool {
        let received = event.received;
        self.update(|ejections| {
            ejections.iter().any(|one| {
                one.id == event.event.id
                    && one.asked <= received
                    && one.answered.is_none_or(|answered| received <= answered)
            })
        })
    }
}

/// Ends an ejection, also when its future is dropped.
pub(crate) struct Ejecting<'a> {
    ejections: &'a Ejections,
    asked: Instant,
}

impl Drop for Ejecting<'_> {
    fn drop(&mut self) {
        self.ejections.end(self.asked);
    }
}

/// The drives whose trays the guest opens. Made by [`Monitor::tray_openings`].
#[derive(Debug)]
pub struct TrayOpenings {
    events: Subscription<DeviceTrayMoved>,
    state: Arc<State>,
}

/// # Trays of CD drives
impl Monitor {
    /// Receives the id of each drive whose tray the guest opens.
    ///
    /// It reports `DEVICE_TRAY_MOVED` with `tray-open`, except for the trays that
    /// [`eject`](Self::eject) opened.
    ///
    /// The event does not say who opened the tray. A tray that another client opens counts as
    /// opened by the guest.
    #[must_use]
    pub fn tray_openings(&self) -> TrayOpenings {
        TrayOpenings { events: self.client.subscribe(), state: Arc::clone(&self.state) }
    }

    /// Opens the tray of a drive and removes its medium (`eject`).
    ///
    /// If the guest has locked the tray, QEMU asks the guest to open it; `force` opens it
    /// regardless. Cancel safe. If the future is dropped after the command was sent, the opening
    /// may count as the guest's.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the drive does not exist, has no tray, or has a tray that the guest has
    /// locked.
    pub async fn eject(&self, id: &str, force: bool) -> Result<(), Error> {
        let _ejecting = self.ejecting(id);
        self.execute(commands::Eject::new().id(id).force(force)).await
    }

    /// Begins an ejection of this client, which ends when the value is dropped.
    pub(crate) fn ejecting(&self, id: &str) -> Ejecting<'_> {
        let ejections = &self.state.ejections;
        Ejecting { ejections, asked: ejections.begin(id) }
    }
}

impl TrayOpenings {
    /// Waits for the next tray to open, or returns `None` after the connection has ended.
    ///
    /// Cancel safe. Openings are lost only if thousands of them are queued.
    pub async fn next(&mut self) -> Option<String> {
        loop {
            match self.events.next().await? {
                Ok(event) if event.event.tray_open && !self.state.ejections.caused(&event) => {
                    return Some(event.event.id);
                }
                Err(EventError::Ended(_)) => return None,
                Ok(_) | Err(_) => {}
            }
        }
    }
}

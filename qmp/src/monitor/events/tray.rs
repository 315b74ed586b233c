//! Trays of drives that the guest opens.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::events::DeviceTrayMoved;
use crate::monitor::{Monitor, State};
use crate::{Error, EventError, Stamped, Subscription, commands};

/// How many ejections are remembered for subscribers that are late.
const MOST: usize = 64;

/// The ejections that were asked for here.
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

    /// Whether this tray was opened by a command of ours: QEMU sends the event before the answer.
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

/// Ends an ejection also when its future is dropped.
struct Ejecting<'a> {
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

impl Monitor {
    /// Tells of each tray that opens (`DEVICE_TRAY_MOVED` with `tray-open`), by the id of its
    /// drive, except those that [`eject`](Self::eject) opened.
    ///
    /// The event does not tell who opened the tray. One that another client opens counts as the
    /// guest's.
    #[must_use]
    pub fn tray_openings(&self) -> TrayOpenings {
        TrayOpenings { events: self.client.subscribe(), state: Arc::clone(&self.state) }
    }

    /// Opens the tray of a drive and takes its medium out (`eject`).
    ///
    /// If the guest has locked the tray it is asked to open it, and `force` opens it regardless.
    /// Cancel safe; if the future is dropped while the command is on its way, the opening may
    /// count as the guest's.
    ///
    /// # Errors
    ///
    /// QEMU's own: a drive that is not there, has no tray, or whose guest has locked it.
    pub async fn eject(&self, id: &str, force: bool) -> Result<(), Error> {
        let ejections = &self.state.ejections;
        let _ejecting = Ejecting { ejections, asked: ejections.begin(id) };
        self.execute(commands::Eject::new().id(id).force(force)).await
    }
}

impl TrayOpenings {
    /// Waits for the next tray to open; `None` when the connection has ended.
    ///
    /// Cancel safe. Openings are lost only if thousands are not taken.
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

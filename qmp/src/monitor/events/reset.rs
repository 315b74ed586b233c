//! Resetting the machine, and distinguishing a program's own resets from others.
//!
//! QEMU's behaviour is described in the QMP reference (`RESET`, `SHUTDOWN` and `ShutdownCause`),
//! and was observed with 7.2, 10.0 and 11.1: while the machine is running, one `system_reset`
//! causes two events, that of the command and that of the firmware.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::ser::{Serialize, Serializer};

use crate::monitor::{Monitor, State};
use crate::types::ShutdownCause;
use crate::{Error, Stamped, Subscription, commands, events};

/// The time after its announcement within which a reset counts as the announced one.
const PATIENCE: Duration = Duration::from_secs(10);

/// The maximum number of pending announcements, and of fulfilled ones that are remembered. A client
/// with more resets in progress can no longer tell them apart itself.
const MOST: usize = 32;

/// The originator of a reset, as far as the event and the announcements show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResetOrigin {
    /// The reset was announced, by [`Monitor::reset`] or [`Monitor::expect_reset`].
    Expected,
    /// The guest or its firmware. QEMU runs the firmware again after a reset, and the firmware may
    /// reset the machine itself.
    Guest,
    /// The host, without an announcement: another monitor, the user interface, or a loaded
    /// snapshot.
    Host,
}

impl ResetOrigin {
    /// The originator in one word: `expected`, `guest` or `host`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Expected => "expected",
            Self::Guest => "guest",
            Self::Host => "host",
        }
    }
}

impl fmt::Display for ResetOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ResetOrigin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The announced resets of a monitor.
#[derive(Debug, Default)]
pub(crate) struct Resets(Mutex<Announcements>);

#[derive(Debug, Default)]
struct Announcements {
    last_id: u64,
    waiting: VecDeque<Announcement>,
    /// The receive times of the resets that fulfilled an announcement.
    fulfilled: VecDeque<Instant>,
}

#[derive(Debug)]
struct Announcement {
    id: u64,
    announced: Instant,
    deadline: Instant,
    /// The events since the announcement. A reset after one of them belongs to the next run of the
    /// machine.
    shutdowns: Subscription<events::Shutdown>,
    shutdown: Option<Instant>,
}

impl Announcement {
    /// Returns whether a reset that was received at this time can be the announced one.
    fn covers(&mut self, received: Instant) -> bool {
        while let Some(shutdown) = self.shutdowns.try_next() {
            // A SHUTDOWN that cannot be decoded gives no time. Neither does the end of the
            // connection, after which no reset comes.
            if let (Ok(shutdown), None) = (shutdown, self.shutdown) {
                self.shutdown = Some(shutdown.received);
            }
        }
        let end = self.shutdown.map_or(self.deadline, |shutdown| shutdown.min(self.deadline));
        (self.announced..=end).contains(&received)
    }
}

impl Resets {
    fn update<T>(&self, update: impl FnOnce(&mut Announcements) -> T) -> T {
        update(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn origin(&self, reset: &Stamped<events::Reset>) -> ResetOrigin {
        if reset.event.guest {
            return ResetOrigin::Guest;
        }
        // Resets by the user interface and by snapshots come from the host, but not from a command.
        if reset.event.reason != ShutdownCause::HostQmpSystemReset {
            return ResetOrigin::Host;
        }
        match self.update(|announcements| announcements.fulfil(reset.received)) {
            true => ResetOrigin::Expected,
            false => ResetOrigin::Host,
        }
    }
}

impl Announcements {
    fn announce(&mut self, shutdowns: Subscription<events::Shutdown>, patience: Duration) -> u64 {
        self.last_id += 1;
        let (id, announced) = (self.last_id, Instant::now());
        let deadline = announced.checked_add(patience).unwrap_or(announced);
        let announcement = Announcement { id, announced, deadline, shutdowns, shutdown: None };
        push_bounded(&mut self.waiting, announcement);
        id
    }

    /// Returns whether the reset that was received at this time is an announced one. Every call
    /// with the same time returns the same result.
    fn fulfil(&mut self, received: Instant) -> bool {
        if self.fulfilled.contains(&received) {
            return true;
        }
        let Some(found) = self.waiting.iter_mut().position(|one| one.covers(received)) else {
            return false;
        };
        self.waiting.remove(found);
        push_bounded(&mut self.fulfilled, received);
        true
    }
}

fn push_bounded<T>(queue: &mut VecDeque<T>, item: T) {
    if queue.len() == MOST {
        queue.pop_front();
    }
    queue.push_back(item);
}

/// The announcement of a reset, which can be withdrawn if the reset will not come.
///
/// Dropping this value does not withdraw the announcement.
#[derive(Debug)]
#[must_use = "an announcement whose reset was refused is to be taken back"]
pub struct ResetExpectation {
    state: Arc<State>,
    id: u64,
}

impl ResetExpectation {
    /// Withdraws the announcement. It has no effect if the reset has come already.
    pub fn withdraw(self) {
        let id = self.id;
        self.state.resets.update(|announcements| announcements.waiting.retain(|one| one.id != id));
    }
}

/// # Reset the machine, and tell resets apart
impl Monitor {
    /// Announces one reset that the caller is about to request.
    ///
    /// The next `RESET` whose reason is `host-qmp-system-reset` is then
    /// [`Expected`](ResetOrigin::Expected), once. The announcement ends with that event, with the
    /// next `SHUTDOWN` (which QEMU sends instead if `-action reboot=shutdown` or `-no-reboot` is
    /// set), or after ten seconds, whichever comes first. A reset by the guest in between does not
    /// end it. If a reset by the guest and the announced one are pending at once, QEMU sends one
    /// event with the cause of the last one, so the announcement may remain without its event.
    ///
    /// [`reset`](Self::reset) makes an announcement itself. Use this method for resets that are
    /// requested in another way, for example through [`execute_raw`](crate::Client::execute_raw).
    #[doc(alias = "ExpectReset")]
    pub fn expect_reset(&self) -> ResetExpectation {
        self.expect_reset_within(PATIENCE)
    }

    /// Announces a reset like [`expect_reset`](Self::expect_reset), for the time `patience`.
    pub fn expect_reset_within(&self, patience: Duration) -> ResetExpectation {
        let shutdowns = self.client.subscribe();
        let id = self.state.resets.update(|one| one.announce(shutdowns, patience));
        ResetExpectation { state: Arc::clone(&self.state), id }
    }

    /// Returns the originator of a reset, and ends the announcement that the reset fulfils.
    ///
    /// Repeated calls for one event return the same result, from any caller. The result depends on
    /// the event's `guest` and `reason`, which all releases since 6.2 send.
    #[doc(alias = "HandleReset")]
    #[must_use]
    pub fn handle_reset(&self, reset: &Stamped<events::Reset>) -> ResetOrigin {
        self.state.resets.origin(reset)
    }

    /// Announces a reset and resets the machine (`system_reset`).
    ///
    /// It returns when QEMU has accepted the command. The machine is reset soon after, with a
    /// `RESET` event that is [`Expected`](ResetOrigin::Expected). Firmware may reset the machine
    /// again (`SeaBIOS` does); that reset counts as the guest's.
    ///
    /// Cancel safe. If the future is dropped after the command was sent, the announcement remains,
    /// because the reset may still come.
    ///
    /// # Errors
    ///
    /// QEMU's own. The announcement is then withdrawn, except after [`Error::TimedOut`], which
    /// leaves open whether the reset comes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::{MonitorEvent, ResetOrigin};
    ///
    /// let mut events = monitor.events();
    /// monitor.reset().await?;
    /// while let Some(event) = events.next().await {
    ///     if let MonitorEvent::Reset(_, ResetOrigin::Expected) = event? {
    ///         println!("the machine was reset");
    ///         break;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reboot")]
    #[doc(alias = "Reset")]
    pub async fn reset(&self) -> Result<(), Error> {
        let expectation = self.expect_reset();
        let outcome = self.execute(commands::SystemReset::new()).await;
        if outcome.as_ref().is_err_and(|error| !matches!(error, Error::TimedOut(_))) {
            expectation.withdraw();
        }
        outcome
    }
}

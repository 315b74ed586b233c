//! Resetting the machine, and telling one's own resets from others.
//!
//! What QEMU does is in the QMP reference, `RESET`, `SHUTDOWN` and `ShutdownCause`, and was seen
//! on 7.2, 10.0 and 11.1: with the machine running, one `system_reset` gives two events, ours and
//! that of the firmware.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::monitor::{Monitor, State};
use crate::types::ShutdownCause;
use crate::{Error, Stamped, Subscription, commands, events};

/// How long after its announcement a reset is taken for the announced one.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many announcements may wait, and how many answered ones are remembered. A client that has
/// more resets under way than this has lost count of them itself.
const MOST: usize = 32;

/// Who caused a reset, as far as the event and the announcements tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResetOrigin {
    /// It was announced, by [`Monitor::reset`] or [`Monitor::expect_reset`].
    Expected,
    /// The guest, its firmware included, which QEMU's machines run once more after a reset and
    /// which may reset the machine itself.
    Guest,
    /// The host, without an announcement: another monitor, the user interface, a loaded snapshot.
    Host,
}

/// The announced resets of a monitor.
#[derive(Debug, Default)]
pub(crate) struct Resets(Mutex<Announcements>);

#[derive(Debug, Default)]
struct Announcements {
    last_id: u64,
    waiting: VecDeque<Announcement>,
    /// When the resets came that fulfilled an announcement.
    fulfilled: VecDeque<Instant>,
}

#[derive(Debug)]
struct Announcement {
    id: u64,
    announced: Instant,
    deadline: Instant,
    /// Those since the announcement. What comes after one belongs to the next life of the machine.
    shutdowns: Subscription<events::Shutdown>,
    shutdown: Option<Instant>,
}

impl Announcement {
    /// Whether a reset that was received at this time can be the announced one.
    fn covers(&mut self, received: Instant) -> bool {
        while let Some(shutdown) = self.shutdowns.try_next() {
            // One that cannot be read is a SHUTDOWN nevertheless, but tells no time; nor does the
            // connection's end, after which no reset comes.
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
        // The user interface's and a snapshot's reset are the host's, but not a command's.
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

    /// Whether the reset that was received at this time is an announced one, however many ask.
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

/// An announced reset, to be taken back if it will not come.
///
/// Dropping this leaves the announcement as it is.
#[derive(Debug)]
#[must_use = "an announcement whose reset was refused is to be taken back"]
pub struct ResetExpectation {
    state: Arc<State>,
    id: u64,
}

impl ResetExpectation {
    /// Takes the announcement back. Harmless if its reset has come.
    pub fn withdraw(self) {
        let id = self.id;
        self.state.resets.update(|announcements| announcements.waiting.retain(|one| one.id != id));
    }
}

impl Monitor {
    /// Announces one deliberate reset, which is about to be sent.
    ///
    /// The next `RESET` whose reason is `host-qmp-system-reset` is then
    /// [`Expected`](ResetOrigin::Expected), once. The announcement ends with that event, with
    /// the next `SHUTDOWN` (QEMU sends that instead where `-action reboot=shutdown` or
    /// `-no-reboot` is in force), or after ten seconds, whatever comes first. A guest's own reset
    /// in between does not count. When the guest's and ours are pending at once, QEMU sends
    /// one event with the cause of the last, so that the announcement may stay without its event.
    ///
    /// [`reset`](Self::reset) does all of this; this is for resets that go another way, through
    /// [`execute_raw`](crate::Client::execute_raw) for example.
    #[doc(alias = "ExpectReset")]
    pub fn expect_reset(&self) -> ResetExpectation {
        self.expect_reset_within(PATIENCE)
    }

    /// Announces a reset like [`expect_reset`](Self::expect_reset) that comes within `patience`.
    pub fn expect_reset_within(&self, patience: Duration) -> ResetExpectation {
        let shutdowns = self.client.subscribe();
        let id = self.state.resets.update(|one| one.announce(shutdowns, patience));
        ResetExpectation { state: Arc::clone(&self.state), id }
    }

    /// Tells who caused a reset, and ends the announcement that it fulfils.
    ///
    /// The answer is the same however often it is asked about one event, and by whom. It is by
    /// the event's `guest` and `reason`, which all releases from 6.2 on give.
    #[doc(alias = "HandleReset")]
    #[must_use]
    pub fn handle_reset(&self, reset: &Stamped<events::Reset>) -> ResetOrigin {
        self.state.resets.origin(reset)
    }

    /// Resets the machine (`system_reset`), announced.
    ///
    /// Returns when QEMU has taken the command; the machine is reset soon after, with a `RESET`
    /// event that is [`Expected`](ResetOrigin::Expected). Firmware may reset the machine once
    /// more (`SeaBIOS` does), which is the guest's.
    ///
    /// Cancel safe. If the future is dropped while the command is on its way, the announcement
    /// stays, for the reset may come.
    ///
    /// # Errors
    ///
    /// QEMU's own. The announcement is then taken back, except after
    /// [`Error::TimedOut`], which leaves it open whether the reset comes.
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

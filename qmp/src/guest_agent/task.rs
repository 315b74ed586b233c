//! The task that owns the line to the agent.
//!
//! It executes one command at a time. It also does what must happen although nobody waits for it:
//! thawing after a guard was dropped, and closing files in the guest.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};

use crate::connection::reply::Reply;
use crate::guest_agent::line::{Failure, Line, Order};
use crate::monitor::waiting::race::{Either, race};

/// The deadline of a command that the task sends by itself.
const OWN_DEADLINE: Duration = Duration::from_secs(10);

/// The pauses between attempts to thaw grow up to this one.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// The number of attempts to thaw after which the task gives up, which takes about ten minutes
/// and more.
const THAW_ATTEMPTS: u32 = 64;

/// What a command does to the file systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Nothing. It is refused while the file systems are frozen.
    None,
    /// Nothing, and an agent executes it while the file systems are frozen.
    AllowedWhileFrozen,
    Freeze,
}

/// A command and the one who waits for its reply.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) order: Order,
    pub(super) effect: Effect,
    pub(super) reply: oneshot::Sender<Outcome>,
}

/// What became of a command.
#[derive(Debug)]
pub(super) enum Outcome {
    Done(Result<Reply, Failure>),
    /// The file systems are frozen, so it was not sent.
    Frozen,
}

/// What the task does before it executes further commands.
#[derive(Debug)]
pub(super) enum Chore {
    /// Thaws, and reports the outcome of the first attempt.
    Thaw(Option<oneshot::Sender<Outcome>>),
    /// Closes a file handle in the guest.
    Close(i64),
}

/// The sending half of the task's queues.
#[derive(Debug)]
pub(super) struct Queues {
    pub(super) calls: mpsc::Sender<Call>,
    pub(super) chores: mpsc::UnboundedSender<Chore>,
    pub(super) frozen: Arc<AtomicBool>,
}

#[derive(Debug)]
pub(super) struct Task {
    line: Line,
    calls: mpsc::Receiver<Call>,
    chores: mpsc::UnboundedReceiver<Chore>,
    frozen: Arc<AtomicBool>,
    /// Files to close once the file systems are not frozen.
    unclosed: Vec<i64>,
}

impl Task {
    pub(super) fn new(line: Line) -> (Self, Queues) {
        let (call_sender, calls) = mpsc::channel(1);
        let (chore_sender, chores) = mpsc::unbounded_channel();
        let frozen = Arc::new(AtomicBool::new(false));
        let queues =
            Queues { calls: call_sender, chores: chore_sender, frozen: Arc::clone(&frozen) };
        (Self { line, calls, chores, frozen, unclosed: Vec::new() }, queues)
    }

    /// Works until every handle is dropped and nothing is left to do.
    pub(super) async fn run(mut self) {
        loop {
            let next = race(self.chores.recv(), race(self.calls.recv(), self.line.listen())).await;
            match next {
                Either::First(Some(chore)) => self.do_chore(chore).await,
                Either::Second(Either::First(Some(call))) => self.execute(call).await,
                // `listen` does not return.
                Either::Second(Either::Second(())) => {}
                Either::First(None) | Either::Second(Either::First(None)) => break,
            }
        }
        while let Ok(chore) = self.chores.try_recv() {
            self.do_chore(chore).await;
        }
    }

    async fn execute(&mut self, call: Call) {
        let Call { order, effect, mut reply } = call;
        if reply.is_closed() {
            return;
        }
        if effect == Effect::Freeze {
            return self.freeze(order, reply).await;
        }
        if effect == Effect::None && self.frozen.load(Ordering::Acquire) {
            let _ = reply.send(Outcome::Frozen);
            return;
        }
        // A chore is to thaw, which nothing may delay, or to close a file, which nobody awaits.
        let given_up = race(reply.closed(), self.chores.recv());
        match race(self.line.execute(&order), given_up).await {
            Either::First(outcome) => drop(reply.send(Outcome::Done(outcome))),
            Either::Second(Either::Second(Some(chore @ Chore::Thaw(_)))) => {
                drop(reply);
                self.do_chore(chore).await;
            }
            Either::Second(Either::Second(Some(Chore::Close(handle)))) => {
                self.unclosed.push(handle);
                let again = Box::pin(self.execute(Call { order, effect, reply }));
                again.await;
            }
            Either::Second(_) => {}
        }
    }

    /// Freezes, and thaws if nobody waits for the outcome any more or the outcome is unknown.
    async fn freeze(&mut self, order: Order, mut reply: oneshot::Sender<Outcome>) {
        if self.frozen.swap(true, Ordering::AcqRel) {
            let _ = reply.send(Outcome::Frozen);
            return;
        }
        let outcome = match race(self.line.execute(&order), reply.closed()).await {
            Either::First(outcome) => outcome,
            Either::Second(()) if !order.progress.is_sent() => {
                self.frozen.store(false, Ordering::Release);
                return;
            }
            Either::Second(()) => return self.thaw(None).await,
        };
        let is_frozen = matches!(&outcome, Ok(reply) if !reply.is_error);
        let is_known = is_frozen || !order.progress.is_sent() || outcome.is_ok();
        if !is_frozen && is_known {
            self.frozen.store(false, Ordering::Release);
        }
        let unheard = reply.send(Outcome::Done(outcome)).is_err();
        if !is_known || (is_frozen && unheard) {
            self.thaw(None).await;
        }
    }

    async fn do_chore(&mut self, chore: Chore) {
        match chore {
            Chore::Thaw(reply) => self.thaw(reply).await,
            Chore::Close(handle) => self.unclosed.push(handle),
        }
        self.close_files().await;
    }

    async fn close_files(&mut self) {
        while !self.frozen.load(Ordering::Acquire)
            && let Some(handle) = self.unclosed.pop()
        {
            let order = Order::new("guest-file-close", format!("{{\"handle\":{handle}}}"));
            // A handle that cannot be closed has gone with its agent.
            let _ = timeout(OWN_DEADLINE, self.line.execute(&order)).await;
        }
    }

    /// Thaws, with further attempts until the agent answers.
    async fn thaw(&mut self, mut reply: Option<oneshot::Sender<Outcome>>) {
        let mut pause = Duration::from_millis(250);
        for _ in 0..THAW_ATTEMPTS {
            let order = Order::new("guest-fsfreeze-thaw", "{}".to_owned());
            let outcome = timeout(OWN_DEADLINE, self.line.execute(&order)).await;
            let is_over = match &outcome {
                Ok(Ok(_) | Err(Failure::NotAnAgent(_) | Failure::Ended)) => true,
                Ok(Err(_)) | Err(_) => false,
            };
            if is_over {
                self.frozen.store(false, Ordering::Release);
            }
            if let (Ok(outcome), Some(reply)) = (outcome, reply.take()) {
                let _ = reply.send(Outcome::Done(outcome));
            }
            if is_over {
                return;
            }
            sleep(pause).await;
            pause = (2 * pause).min(LONGEST_PAUSE);
        }
        self.frozen.store(false, Ordering::Release);
    }
}

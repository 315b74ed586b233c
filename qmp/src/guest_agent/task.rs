//! The task that owns the line to the agent.
//!
//! It executes one command at a time. It also does what must happen although nobody waits for it:
//! thawing after a guard was dropped, and closing files in the guest.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};

use crate::connection::lock::lock;
use crate::connection::race::{Either, race};
use crate::connection::reply::Reply;
use crate::guest_agent::line::{Failure, LateReply, Line, Order, nothing};

/// The deadline of one attempt to thaw.
const THAW_DEADLINE: Duration = Duration::from_secs(10);

/// The deadline for closing a file that nobody waits for. Calls wait meanwhile.
const CLOSE_DEADLINE: Duration = Duration::from_secs(2);

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
    Done(Result<Answer, Failure>),
    /// The file systems are frozen, so it was not sent.
    Frozen,
}

/// A reply.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) reply: Reply,
    /// What thaws, if the command has frozen. It is part of the reply, so that a reply that nobody
    /// reads thaws.
    pub(super) thaw: Option<ThawOnDrop>,
}

impl From<Reply> for Answer {
    fn from(reply: Reply) -> Self {
        Self { reply, thaw: None }
    }
}

/// Puts a reply that cannot be had a second time where its caller finds it, also if the caller is
/// cancelled before it hears of the reply.
fn keep(order: &Order, reply: Reply) -> Reply {
    match &order.late {
        Some(late) if !reply.is_error => {
            *lock(late) = Some(reply);
            nothing()
        }
        _ => reply,
    }
}

/// Tells the task to thaw when it is dropped.
#[derive(Debug)]
pub(super) struct ThawOnDrop(Option<mpsc::UnboundedSender<Chore>>);

impl ThawOnDrop {
    /// Leaves the thawing to the caller.
    pub(super) fn disarm(mut self) {
        self.0 = None;
    }
}

impl Drop for ThawOnDrop {
    fn drop(&mut self) {
        if let Some(chores) = self.0.take() {
            // A task that has ended left the guest as it is.
            let _ = chores.send(Chore::Thaw(None));
        }
    }
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
    /// For the guards of frozen file systems. It does not keep the queue open.
    thaws: mpsc::WeakUnboundedSender<Chore>,
    frozen: Arc<AtomicBool>,
    /// Files to close.
    unclosed: Vec<i64>,
}

impl Task {
    pub(super) fn new(line: Line) -> (Self, Queues) {
        let (call_sender, calls) = mpsc::channel(1);
        let (chore_sender, chores) = mpsc::unbounded_channel();
        let frozen = Arc::new(AtomicBool::new(false));
        let thaws = chore_sender.downgrade();
        let queues =
            Queues { calls: call_sender, chores: chore_sender, frozen: Arc::clone(&frozen) };
        (Self { line, calls, chores, thaws, frozen, unclosed: Vec::new() }, queues)
    }

    /// Works until every handle is dropped and nothing is left to do.
    pub(super) async fn run(mut self) {
        loop {
            // Listening comes before calls, so that a channel that has ended is connected anew.
            let next = race(self.chores.recv(), race(self.line.listen(), self.calls.recv())).await;
            match next {
                Either::First(Some(chore)) => self.do_chore(chore).await,
                Either::Second(Either::Second(Some(call))) => self.execute(call).await,
                // `listen` does not return.
                Either::Second(Either::First(())) => {}
                Either::First(None) | Either::Second(Either::Second(None)) => break,
            }
            self.close_files().await;
        }
        while let Ok(chore) = self.chores.try_recv() {
            self.do_chore(chore).await;
        }
        self.close_files().await;
    }

    fn is_frozen(&self) -> bool {
        self.frozen.load(Ordering::Acquire)
    }

    async fn execute(&mut self, call: Call) {
        let is_wanted = !call.reply.is_closed();
        match call.effect {
            _ if !is_wanted => {}
            Effect::Freeze => self.freeze(call).await,
            Effect::None if self.is_frozen() => drop(call.reply.send(Outcome::Frozen)),
            Effect::None | Effect::AllowedWhileFrozen => self.exchange(call).await,
        }
    }

    /// Executes a command until nobody waits for it any more, or somebody wants to thaw.
    async fn exchange(&mut self, call: Call) {
        let Call { order, effect, mut reply } = call;
        let thaw = {
            let mut work = pin!(self.line.execute(&order));
            loop {
                let given_up = race(reply.closed(), self.chores.recv());
                match race(work.as_mut(), given_up).await {
                    Either::First(outcome) => {
                        let outcome = outcome.map(|reply| keep(&order, reply).into());
                        let _ = reply.send(Outcome::Done(outcome));
                        return;
                    }
                    Either::Second(Either::Second(Some(Chore::Close(handle)))) => {
                        self.unclosed.push(handle);
                    }
                    Either::Second(Either::Second(Some(Chore::Thaw(thaw)))) => break thaw,
                    Either::Second(_) => return,
                }
            }
        };
        // Nothing may delay thawing. Only a query can be under way meanwhile, and is repeated.
        self.thaw(thaw).await;
        Box::pin(self.execute(Call { order, effect, reply })).await;
    }

    /// Freezes, and thaws if nobody waits for the outcome any more or the outcome is unknown.
    async fn freeze(&mut self, call: Call) {
        let Call { order, mut reply, .. } = call;
        if self.frozen.swap(true, Ordering::AcqRel) {
            let _ = reply.send(Outcome::Frozen);
            return;
        }
        let outcome = match race(self.line.execute(&order), reply.closed()).await {
            Either::First(outcome) => outcome,
            Either::Second(()) if !order.progress.is_sent() => return self.set_thawed(),
            Either::Second(()) => return self.thaw(None).await,
        };
        match outcome {
            Ok(answer) if answer.is_error => {
                self.set_thawed();
                let _ = reply.send(Outcome::Done(Ok(answer.into())));
            }
            Ok(answer) => {
                let thaw = Some(ThawOnDrop(self.thaws.upgrade()));
                let _ = reply.send(Outcome::Done(Ok(Answer { reply: answer, thaw })));
            }
            Err(failure) => {
                let _ = reply.send(Outcome::Done(Err(failure)));
                match order.progress.is_sent() {
                    true => self.thaw(None).await,
                    false => self.set_thawed(),
                }
            }
        }
    }

    fn set_thawed(&self) {
        self.frozen.store(false, Ordering::Release);
    }

    async fn do_chore(&mut self, chore: Chore) {
        match chore {
            Chore::Thaw(reply) => self.thaw(reply).await,
            Chore::Close(handle) => self.unclosed.push(handle),
        }
    }

    async fn close_files(&mut self) {
        while !self.is_frozen()
            && let Some(handle) = self.unclosed.pop()
        {
            let order = Order::new("guest-file-close", format!("{{\"handle\":{handle}}}"));
            // A handle that the agent refuses is closed already.
            if timeout(CLOSE_DEADLINE, self.line.execute(&order)).await.is_err() {
                self.unclosed.push(handle);
                return;
            }
        }
    }

    /// Thaws, with further attempts until the agent answers.
    async fn thaw(&mut self, mut reply: Option<oneshot::Sender<Outcome>>) {
        let mut pause = Duration::from_millis(250);
        let late = Arc::<LateReply>::default();
        for _ in 0..THAW_ATTEMPTS {
            let order = Order {
                late: Some(Arc::clone(&late)),
                ..Order::new("guest-fsfreeze-thaw", "{}".to_owned())
            };
            let outcome = timeout(THAW_DEADLINE, self.line.execute(&order)).await;
            // The reply to the first attempt says what was thawed.
            let outcome = match lock(&late).take() {
                Some(first) => Ok(Ok(first)),
                None => outcome,
            };
            if let Ok(Ok(_) | Err(Failure::NotAnAgent(_) | Failure::Ended)) = &outcome {
                self.set_thawed();
            }
            if let Ok(outcome) = outcome
                && let Some(reply) = reply.take()
            {
                let _ = reply.send(Outcome::Done(outcome.map(Answer::from)));
            }
            if !self.is_frozen() {
                return;
            }
            sleep(pause).await;
            pause = (2 * pause).min(LONGEST_PAUSE);
        }
        self.set_thawed();
    }
}

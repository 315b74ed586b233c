//! Models of the core, checked by `loom`.
//!
//! `loom` runs a model once for each order in which its threads can take their steps. A step ends
//! where a thread locks, unlocks, waits, notifies, or uses an atomic of
//! [`sync`](crate::connection::sync). Waits never time out, so a lost wake-up is a deadlock, which
//! `loom` reports. The channels and semaphores of `tokio` count as atomic: `loom` sees their wakers
//! and not their inside.
//!
//! `cargo xtask model` runs the models. `LOOM_LOG=1` and `LOOM_LOCATION=1` show the steps of a
//! failed one.

mod mailbox;
mod table;

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

use loom::sync::Notify;
use loom::thread::{Builder, JoinHandle};

/// The stack of a thread in words. Reading takes 32 KiB of it.
const STACK: usize = 32 * 1024;

/// Runs a model in all orders in which threads are interrupted, in the middle of their steps, at
/// most `interruptions` times. `QMP_MODEL_DEEPER` adds to that.
pub(crate) fn explore(interruptions: usize, model: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    let deeper = std::env::var("QMP_MODEL_DEEPER").ok().and_then(|it| it.parse().ok());
    builder.preemption_bound = Some(interruptions + deeper.unwrap_or(0));
    builder.max_branches = 20_000;
    builder.check(model);
}

/// Starts a thread of a model.
pub(crate) fn spawn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    Builder::new().stack_size(STACK).spawn(work).unwrap()
}

/// Waits for the end of a thread.
pub(crate) fn join<T>(thread: JoinHandle<T>) -> T {
    thread.join().unwrap()
}

/// The waker of a task: it notifies the thread that polls the task.
#[derive(Default)]
struct Alarm(Notify);

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.0.notify();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.notify();
    }
}

/// Polls a future until it is ready. `between` is called after each poll that found it pending, and
/// returns whether to poll again at once.
pub(crate) fn drive_with<F: Future>(future: F, mut between: impl FnMut() -> bool) -> F::Output {
    let alarm = Arc::new(Alarm::default());
    let waker = Waker::from(Arc::clone(&alarm));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
        if !between() {
            alarm.0.wait();
        }
    }
}

/// Polls a future until it is ready.
pub(crate) fn drive<F: Future>(future: F) -> F::Output {
    drive_with(future, || false)
}

//! The thread on which a fake server serves clients that have no runtime.

use std::io;
use std::sync::Mutex;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::known::locked;

/// A thread with a runtime. It is started when it is first needed, and ends when this is dropped.
#[derive(Debug, Default)]
pub(super) struct Thread(Mutex<Option<Running>>);

#[derive(Debug)]
struct Running {
    runtime: Handle,
    /// Dropping it ends the thread.
    _alive: oneshot::Sender<()>,
}

impl Thread {
    /// Returns the runtime of the thread.
    pub(super) fn runtime(&self) -> io::Result<Handle> {
        let mut running = locked(&self.0);
        if let Some(running) = &*running {
            return Ok(running.runtime.clone());
        }
        let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
        let handle = runtime.handle().clone();
        let (alive, ended) = oneshot::channel::<()>();
        let serve = move || drop(runtime.block_on(ended));
        std::thread::Builder::new().name("fake QEMU".to_owned()).spawn(serve)?;
        *running = Some(Running { runtime: handle.clone(), _alive: alive });
        Ok(handle)
    }
}

//! Whose turn it is to send a command: what limits the commands in flight.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::connection::request::Request;

/// How many commands the specification lets a client have in flight with out-of-band on.
const IN_BAND: usize = 8;

/// What one permit of the memory stands for, in bytes. A command takes one beside its text.
const UNIT: usize = 1024;

/// What a command occupies while it is in flight: until the server has answered, also if nobody
/// waits for it any more.
#[derive(Debug, Default)]
pub(crate) struct Permits([Option<OwnedSemaphorePermit>; 3]);

/// What a command has to wait for: so many permits of a semaphore.
pub(crate) type Gate<'a> = (&'a Arc<Semaphore>, u32);

/// The limits of one connection.
#[derive(Debug)]
pub(crate) struct Admission {
    /// QEMU keeps one set of descriptors per connection: those of a second command replace
    /// those of the first if it has not been executed.
    descriptors: Arc<Semaphore>,
    /// There if out-of-band execution is negotiated: QEMU stops reading, out-of-band commands
    /// too, once it has more than eight commands in hand (docs/interop/qmp-spec, 2.3.1).
    in_band: Option<Arc<Semaphore>>,
    /// Memory for commands that the server has not answered, in units.
    memory: Arc<Semaphore>,
    units: u32,
}

impl Admission {
    pub(crate) fn new(max_pending_bytes: usize, oob: bool) -> Self {
        let units = (max_pending_bytes / UNIT).clamp(1, Semaphore::MAX_PERMITS);
        let units = u32::try_from(units).unwrap_or(u32::MAX);
        Self {
            descriptors: Arc::new(Semaphore::new(1)),
            in_band: oob.then(|| Arc::new(Semaphore::new(IN_BAND))),
            memory: Arc::new(Semaphore::new(units as usize)),
            units,
        }
    }

    /// Whether commands can be executed out of band.
    pub(crate) fn oob(&self) -> bool {
        self.in_band.is_some()
    }

    /// What a command waits for, in the order in which it does. One that is larger than the memory
    /// has it alone.
    fn gates(&self, request: &Request) -> [Option<Gate<'_>>; 3] {
        let descriptors = (!request.descriptors.is_empty()).then_some((&self.descriptors, 1));
        let in_band = self.in_band.as_ref().filter(|_| !request.oob).map(|gate| (gate, 1));
        let units = u32::try_from(1 + request.text.capacity() / UNIT).unwrap_or(u32::MAX);
        [descriptors, in_band, Some((&self.memory, units.min(self.units)))]
    }

    /// Waits until the command may be sent. Cancel safe.
    pub(crate) async fn admit(&self, request: &Request) -> Permits {
        let mut permits = Permits::default();
        for (permit, gate) in permits.0.iter_mut().zip(self.gates(request)) {
            if let Some((semaphore, count)) = gate {
                // There is room nearly always, and waiting takes longer to prepare.
                *permit = match Arc::clone(semaphore).try_acquire_many_owned(count) {
                    Ok(permit) => Some(permit),
                    Err(_) => Arc::clone(semaphore).acquire_many_owned(count).await.ok(),
                };
            }
        }
        permits
    }

    /// The same for a thread, which `wait` makes wait until what it is given gives something.
    pub(crate) fn admit_by<E>(
        &self,
        request: &Request,
        wait: impl Fn(&dyn Fn() -> Option<OwnedSemaphorePermit>) -> Result<OwnedSemaphorePermit, E>,
    ) -> Result<Permits, E> {
        let mut permits = Permits::default();
        for (permit, gate) in permits.0.iter_mut().zip(self.gates(request)) {
            if let Some((semaphore, count)) = gate {
                let acquire = || Arc::clone(semaphore).try_acquire_many_owned(count).ok();
                *permit = Some(wait(&acquire)?);
            }
        }
        Ok(permits)
    }
}

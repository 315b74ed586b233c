//! Admission control: the limits on pending commands.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::connection::request::Request;

/// The number of in-band commands that may be pending while out-of-band execution is enabled,
/// according to the QMP specification.
const IN_BAND: usize = 8;

/// The number of bytes that one permit represents. Each command takes one permit in addition to
/// those for its text.
const UNIT: usize = 1024;

/// The permits that a command holds until the server replies, even if no caller waits for the reply
/// any more.
#[derive(Debug, Default)]
pub(crate) struct Permits([Option<OwnedSemaphorePermit>; 3]);

/// A limit that a command waits for: a semaphore and a number of its permits.
pub(crate) type Gate<'a> = (&'a Arc<Semaphore>, u32);

/// The limits of one connection.
#[derive(Debug)]
pub(crate) struct Admission {
    /// QEMU keeps one set of descriptors per connection. Those of a second command replace those of
    /// the first if the first has not been executed.
    descriptors: Arc<Semaphore>,
    /// `Some` if out-of-band execution is negotiated. QEMU stops reading, even of out-of-band
    /// commands, once more than eight commands are queued (docs/interop/qmp-spec, 2.3.1).
    in_band: Option<Arc<Semaphore>>,
    /// The memory for pending commands, in units of [`UNIT`].
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

    /// Returns `true` if commands can be executed out of band.
    pub(crate) fn oob(&self) -> bool {
        self.in_band.is_some()
    }

    /// Returns the limits that a command waits for, in order. A command that is larger than the
    /// whole memory takes all of it.
    fn gates(&self, request: &Request) -> [Option<Gate<'_>>; 3] {
        let descriptors = (!request.descriptors.is_empty()).then_some((&self.descriptors, 1));
        let in_band = self.in_band.as_ref().filter(|_| !request.oob).map(|gate| (gate, 1));
        let units = u32::try_from(1 + request.text.capacity() / UNIT).unwrap_or(u32::MAX);
        [descriptors, in_band, Some((&self.memory, units.min(self.units)))]
    }

    /// Admits the command if it need not wait, which is nearly always so. Preparing to wait takes
    /// longer.
    pub(crate) fn try_admit(&self, request: &Request) -> Option<Permits> {
        self.admit_by(request, |acquire| acquire().ok_or(())).ok()
    }

    /// Waits until the command may be sent. Cancel safe.
    pub(crate) async fn admit(&self, request: &Request) -> Permits {
        let mut permits = Permits::default();
        for (permit, gate) in permits.0.iter_mut().zip(self.gates(request)) {
            if let Some((semaphore, count)) = gate {
                *permit = Arc::clone(semaphore).acquire_many_owned(count).await.ok();
            }
        }
        permits
    }

    /// Like [`admit`](Self::admit), for a blocking caller. `wait` blocks until the closure that it
    /// is given returns a permit.
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

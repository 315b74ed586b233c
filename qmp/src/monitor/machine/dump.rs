//! Dumps of the guest's memory.

use std::os::fd::OwnedFd;
use std::time::Duration;

use tokio::time::timeout;

use crate::commands::{DumpGuestMemory, QueryDump};
use crate::monitor::waiting::updates::Updates;
use crate::monitor::waiting::watch::Watch;
use crate::monitor::wire::publish::publish;
use crate::types::{DumpGuestMemoryFormat, DumpQueryResult, DumpStatus};
use crate::{Error, Monitor, events};

/// How often progress is reported.
const PROGRESS_EVERY: Duration = Duration::from_millis(250);

/// Why a dump has no good end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DumpError {
    /// The dump failed.
    #[error("the dump failed: {}", reason.as_deref().unwrap_or("QEMU did not say why"))]
    Failed {
        /// Why, in QEMU's words; none if the event was missed that tells.
        reason: Option<String>,
    },
    /// There is a dump already that has not ended.
    #[error("there is a dump going on")]
    InProgress,
    /// A command failed.
    #[error(transparent)]
    Monitor(#[from] Error),
}

/// What is dumped, and how.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DumpOptions {
    /// Whether the guest's own page tables are followed, so that the dump has virtual addresses.
    pub paging: bool,
    /// The format; ELF unless it is set.
    pub format: Option<DumpGuestMemoryFormat>,
    /// The first physical address and the number of bytes, if it is not all of the memory. ELF
    /// alone can do with a part.
    pub range: Option<(u64, u64)>,
}

impl DumpOptions {
    /// All of the memory by physical addresses, as ELF.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Follows the guest's own page tables.
    #[must_use]
    pub fn paging(mut self) -> Self {
        self.paging = true;
        self
    }

    /// Writes another format.
    #[must_use]
    pub fn format(mut self, format: DumpGuestMemoryFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// Dumps a part of the memory: the first physical address, and how many bytes.
    #[must_use]
    pub fn range(mut self, begin: u64, bytes: u64) -> Self {
        self.range = Some((begin, bytes));
        self
    }

    fn command(self, descriptor: &str) -> DumpGuestMemory {
        let protocol = format!("fd:{descriptor}");
        let mut command = DumpGuestMemory::new(self.paging, protocol).detach(true);
        let number = |number| i64::try_from(number).unwrap_or(i64::MAX);
        command.begin = self.range.map(|(begin, _)| number(begin));
        command.length = self.range.map(|(_, bytes)| number(bytes));
        command.format = self.format;
        command
    }
}

/// How far a dump is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DumpProgress {
    /// The bytes of memory that are written.
    pub completed: u64,
    /// The bytes of memory that there are.
    pub total: u64,
}

publish!(DumpProgress, it, { completed: it.completed, total: it.total });

impl From<&DumpQueryResult> for DumpProgress {
    fn from(result: &DumpQueryResult) -> Self {
        let count = |count| u64::try_from(count).unwrap_or_default();
        Self { completed: count(result.completed), total: count(result.total) }
    }
}

/// A dump that is going on.
///
/// Dropping it, or any future of its methods, leaves the dump as it is: QEMU cannot cancel it. It
/// keeps the connection open, as a clone of [`Monitor`] does.
#[derive(Debug)]
pub struct Dump {
    monitor: Monitor,
    watch: Watch<events::DumpCompleted>,
    outcome: Option<Result<DumpProgress, Option<String>>>,
    /// Whether QEMU said that it failed, when the event that says why had not come.
    failed: bool,
}

impl Dump {
    /// Waits for the dump's end, and tells how much was written.
    ///
    /// When it returns, with whichever outcome, a machine that ran before the dump runs again, and a
    /// pause, a migration or the next dump can begin. QEMU resumes the machine only after it has
    /// reported the end of the dump (seen on 7.2, 10.0 and 11.1); this waits for that, too. If
    /// another client's dump begins at once, this does not wait for its end.
    ///
    /// There is no time limit, and the connection-wide deadline of commands does not end the
    /// wait. Cancel safe: waiting again goes on.
    ///
    /// # Errors
    ///
    /// [`DumpError::Failed`] with QEMU's reason; [`DumpError::Monitor`] if the connection ends.
    pub async fn wait(&mut self) -> Result<DumpProgress, DumpError> {
        self.reported_end().await?;
        self.finish().await
    }

    /// Follows the dump to its end: one item a quarter of a second.
    ///
    /// The last item of a dump that ended well has everything done. If it did not, the last item
    /// is the error. The last item guarantees what [`wait`](Self::wait) does.
    // Inline, as everything that polls a call is: who does not use it need not compile it.
    #[inline]
    pub fn progress(&mut self) -> Updates<'_, Result<DumpProgress, DumpError>> {
        Updates::new(Some((self, false)), |state: Option<(&mut Self, bool)>| async move {
            let (dump, begun) = state?;
            match dump.next_progress(begun).await {
                Ok((progress, true)) => Some((Ok(progress), None)),
                Ok((progress, false)) => Some((Ok(progress), Some((dump, true)))),
                Err(error) => Some((Err(error), None)),
            }
        })
    }

    /// How far the dump is, after a while unless it has just begun, and whether that is its end.
    async fn next_progress(&mut self, begun: bool) -> Result<(DumpProgress, bool), DumpError> {
        loop {
            let limit = if begun { PROGRESS_EVERY } else { Duration::ZERO };
            if let Ok(end) = timeout(limit, self.reported_end()).await {
                end?;
                return Ok((self.finish().await?, true));
            }
            if let Some(progress) = self.look().await? {
                return Ok((progress, false));
            }
        }
    }

    /// Waits until QEMU has reported the end, and with it the outcome.
    async fn reported_end(&mut self) -> Result<(), Error> {
        while self.outcome.is_none() {
            match self.watch.next().await? {
                Some(event) => self.note(event),
                None => drop(self.look().await?),
            }
        }
        Ok(())
    }

    /// Waits until QEMU is done with a dump whose end it has reported, and gives the outcome.
    async fn finish(&self) -> Result<DumpProgress, DumpError> {
        self.monitor.last_dump_is_over().await?;
        let reason = match &self.outcome {
            Some(Ok(progress)) => return Ok(*progress),
            Some(Err(reason)) => reason.clone(),
            None => None,
        };
        Err(DumpError::Failed { reason })
    }

    /// Asks how far the dump is; none if it has ended.
    async fn look(&mut self) -> Result<Option<DumpProgress>, Error> {
        let result = self.monitor.ask(QueryDump::new()).await?;
        // It was sent before the answer, if not after.
        if let Some(event) = self.watch.try_next() {
            self.note(event);
        }
        let progress = DumpProgress::from(&result);
        match result.status {
            DumpStatus::Active => return Ok(Some(progress)),
            DumpStatus::Completed => drop(self.outcome.get_or_insert(Ok(progress))),
            _ if self.failed => drop(self.outcome.get_or_insert(Err(None))),
            // The event is about to come.
            _ => self.failed = true,
        }
        Ok(None)
    }

    fn note(&mut self, event: events::DumpCompleted) {
        self.outcome = Some(match event.result.status {
            DumpStatus::Completed => Ok(DumpProgress::from(&event.result)),
            _ => Err(event.error),
        });
    }
}

impl Monitor {
    /// Starts a dump of the guest's memory into a file that is handed over
    /// (`dump-guest-memory`, detached).
    ///
    /// The machine is stopped while it is dumped, and runs on then: [`Monitor::pause`] in the
    /// meantime is accepted by QEMU and has no effect. QEMU does one dump at a time. If QEMU still
    /// finishes another one, this waits until it has: 11.1 aborts if a dump begins then.
    ///
    /// Dropping the future leaves open whether the dump is started.
    ///
    /// # Errors
    ///
    /// [`DumpError::InProgress`]; a refusal if QEMU does not offer the format.
    /// [`RequestError::NoDescriptors`](crate::RequestError::NoDescriptors) unless the connection
    /// is a Unix socket.
    pub async fn start_dump(
        &self,
        file: impl Into<OwnedFd>,
        options: DumpOptions,
    ) -> Result<Dump, DumpError> {
        if !self.last_dump_is_over().await? {
            return Err(DumpError::InProgress);
        }
        // Not earlier, so that the end of another client's dump is not taken for the end of this.
        let watch = Watch::new(self.client());
        let name = self.lend(file).await?;
        match self.execute(options.command(&name)).await {
            Ok(()) => Ok(Dump { monitor: self.clone(), watch, outcome: None, failed: false }),
            Err(source) => {
                self.take_back(&name).await?;
                Err(self.dump_refused(source).await?)
            }
        }
    }

    /// Why no dump began.
    async fn dump_refused(&self, source: Error) -> Result<DumpError, Error> {
        let is_refusal = source.server().is_some();
        let state = self.execute(QueryDump::new()).await?;
        Ok(match state.status == DumpStatus::Active && is_refusal {
            true => DumpError::InProgress,
            false => source.into(),
        })
    }

    /// Dumps the guest's memory into a file that is handed over, to the end, and tells how many
    /// bytes of memory were written.
    ///
    /// It guarantees what [`Dump::wait`] does. Dropping the future leaves the dump as it is: QEMU
    /// cannot cancel it.
    ///
    /// # Errors
    ///
    /// Those of [`start_dump`](Self::start_dump) and [`Dump::wait`].
    #[doc(alias = "DumpGuestMemory")]
    pub async fn dump_guest_memory(
        &self,
        file: impl Into<OwnedFd>,
        options: DumpOptions,
    ) -> Result<DumpProgress, DumpError> {
        self.start_dump(file, options).await?.wait().await
    }
}

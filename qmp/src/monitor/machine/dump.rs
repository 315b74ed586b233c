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

/// The interval of progress reports.
const PROGRESS_EVERY: Duration = Duration::from_millis(250);

/// The reason why a dump did not succeed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DumpError {
    /// The dump failed.
    #[error("the dump failed: {}", reason.as_deref().unwrap_or("QEMU did not say why"))]
    Failed {
        /// QEMU's reason. `None` if the event that contains it was missed.
        reason: Option<String>,
    },
    /// Another dump has not ended yet.
    #[error("there is a dump going on")]
    InProgress,
    /// A command failed.
    #[error(transparent)]
    Monitor(#[from] Error),
}

/// Options of a dump.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DumpOptions {
    /// `true` to follow the guest's page tables, so that the dump has virtual addresses.
    pub paging: bool,
    /// The format. The default is ELF.
    pub format: Option<DumpGuestMemoryFormat>,
    /// The first physical address and the number of bytes. The default is all of the memory. Only
    /// ELF supports a part.
    pub range: Option<(u64, u64)>,
}

impl DumpOptions {
    /// Creates the default options: all of the memory, by physical addresses, as ELF.
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

    /// Sets the format.
    #[must_use]
    pub fn format(mut self, format: DumpGuestMemoryFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// Dumps only the part of the memory that begins at the physical address `begin`.
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

/// The progress of a dump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DumpProgress {
    /// The number of bytes of memory that were written.
    pub completed: u64,
    /// The total number of bytes of memory to be written.
    pub total: u64,
}

publish!(DumpProgress, it, { completed: it.completed, total: it.total });

impl From<&DumpQueryResult> for DumpProgress {
    fn from(result: &DumpQueryResult) -> Self {
        let count = |count| u64::try_from(count).unwrap_or_default();
        Self { completed: count(result.completed), total: count(result.total) }
    }
}

/// A dump in progress.
///
/// Dropping it, or a future of its methods, does not affect the dump: QEMU cannot cancel it. It
/// keeps the connection open, as a clone of [`Monitor`] does.
#[derive(Debug)]
pub struct Dump {
    monitor: Monitor,
    watch: Watch<events::DumpCompleted>,
    outcome: Option<Result<DumpProgress, Option<String>>>,
    /// `true` if `query-dump` has reported a failure, but the event with the reason has not
    /// arrived.
    failed: bool,
}

impl Dump {
    /// Waits for the end of the dump, and returns the amount that was written.
    ///
    /// When it returns, with success or an error, a machine that ran before the dump runs again,
    /// and a pause, a migration or the next dump can begin. QEMU resumes the machine only after it
    /// has reported the end of the dump (seen on 7.2, 10.0 and 11.1). This method waits for that,
    /// too. If another client's dump begins at once, this does not wait for its end.
    ///
    /// There is no time limit, and the connection-wide deadline of commands does not end the
    /// wait. Cancel safe: a second call continues to wait.
    ///
    /// # Errors
    ///
    /// [`DumpError::Failed`] with QEMU's reason; [`DumpError::Monitor`] if the connection ends.
    pub async fn wait(&mut self) -> Result<DumpProgress, DumpError> {
        self.reported_end().await?;
        self.finish().await
    }

    /// Reports the progress of the dump to its end, every 250 ms.
    ///
    /// The last item of a dump that succeeded shows everything as written. If the dump failed, the
    /// last item is the error. The last item guarantees the same as [`wait`](Self::wait).
    // Inline, like everything that polls a call: programs that do not use it need not compile it.
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

    /// Returns the progress, and whether the dump has ended. It waits for the next report, unless
    /// it is the first.
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

    /// Waits until QEMU has reported the end and the outcome.
    async fn reported_end(&mut self) -> Result<(), Error> {
        while self.outcome.is_none() {
            match self.watch.next().await? {
                Some(event) => self.note(event),
                None => drop(self.look().await?),
            }
        }
        Ok(())
    }

    /// Waits until QEMU has finished a dump whose end it has reported, and returns the outcome.
    async fn finish(&self) -> Result<DumpProgress, DumpError> {
        self.monitor.last_dump_is_over().await?;
        let reason = match &self.outcome {
            Some(Ok(progress)) => return Ok(*progress),
            Some(Err(reason)) => reason.clone(),
            None => None,
        };
        Err(DumpError::Failed { reason })
    }

    /// Queries the progress. Returns `None` if the dump has ended.
    async fn look(&mut self) -> Result<Option<DumpProgress>, Error> {
        let result = self.monitor.ask(QueryDump::new()).await?;
        // QEMU may have sent the event before this reply.
        if let Some(event) = self.watch.try_next() {
            self.note(event);
        }
        let progress = DumpProgress::from(&result);
        match result.status {
            DumpStatus::Active => return Ok(Some(progress)),
            DumpStatus::Completed => drop(self.outcome.get_or_insert(Ok(progress))),
            _ if self.failed => drop(self.outcome.get_or_insert(Err(None))),
            // The event with the reason arrives soon.
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

/// # Dumps of the guest's memory
impl Monitor {
    /// Finds the present or the last dump, and returns a handle if it is being written.
    pub(crate) async fn adopt_dump(&self) -> Result<(DumpQueryResult, Option<Dump>), Error> {
        let watch = Watch::new(self.client());
        let last = self.ask(QueryDump::new()).await?;
        let dump = Dump { monitor: self.clone(), watch, outcome: None, failed: false };
        let is_active = last.status == DumpStatus::Active;
        Ok((last, is_active.then_some(dump)))
    }

    /// Starts a dump of the guest's memory into a file that is passed to QEMU
    /// (`dump-guest-memory`, detached).
    ///
    /// The machine is stopped during the dump and resumed afterwards. QEMU accepts
    /// [`Monitor::pause`] in the meantime, but it has no effect. QEMU makes one dump at a time. If
    /// QEMU is still finishing an earlier dump, this method waits for it, because 11.1 aborts if a
    /// dump begins at that moment.
    ///
    /// If the future is dropped, or QEMU does not answer before the deadline of the connection
    /// ([`Error::TimedOut`] of `dump-guest-memory`), the dump may still be started. An
    /// [adoption](Self::adopt) shows it and goes on with it.
    ///
    /// # Errors
    ///
    /// [`DumpError::InProgress`]; a refusal if QEMU does not support the format.
    /// [`RequestError::NoDescriptors`](crate::RequestError::NoDescriptors) unless the connection
    /// is a Unix socket.
    #[doc(alias = "crash")]
    #[doc(alias = "core")]
    pub async fn start_dump(
        &self,
        file: impl Into<OwnedFd>,
        options: DumpOptions,
    ) -> Result<Dump, DumpError> {
        if !self.last_dump_is_over().await? {
            return Err(DumpError::InProgress);
        }
        // Not earlier, so that the end of another client's dump does not count as that of this one.
        let watch = Watch::new(self.client());
        let name = self.lend(file).await?;
        match self.execute(options.command(&name)).await {
            Ok(()) => Ok(Dump { monitor: self.clone(), watch, outcome: None, failed: false }),
            Err(source) => {
                // The error that is told is the first one.
                let _ = self.take_back(&name).await;
                Err(self.dump_refused(source).await?)
            }
        }
    }

    /// Determines the error if no dump was started.
    async fn dump_refused(&self, source: Error) -> Result<DumpError, Error> {
        if source.server().is_none() {
            return Ok(source.into());
        }
        let state = self.execute(QueryDump::new()).await?;
        Ok(match state.status == DumpStatus::Active {
            true => DumpError::InProgress,
            false => source.into(),
        })
    }

    /// Dumps the guest's memory into a file that is passed to QEMU, waits for the end, and returns
    /// the number of bytes that were written.
    ///
    /// It guarantees the same as [`Dump::wait`]. If the future is dropped, the dump continues,
    /// because QEMU cannot cancel it.
    ///
    /// # Errors
    ///
    /// Those of [`start_dump`](Self::start_dump) and [`Dump::wait`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::fs::File;
    /// use qmp::monitor::DumpOptions;
    ///
    /// let file = File::create("/var/crash/vm.elf")?;
    /// let done = monitor.dump_guest_memory(file, DumpOptions::new()).await?;
    /// println!("{} bytes", done.completed);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DumpGuestMemory")]
    pub async fn dump_guest_memory(
        &self,
        file: impl Into<OwnedFd>,
        options: DumpOptions,
    ) -> Result<DumpProgress, DumpError> {
        self.start_dump(file, options).await?.wait().await
    }
}

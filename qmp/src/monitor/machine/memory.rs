//! The machine's memory and its balloon. All sizes are in bytes.

use std::time::Duration;

use crate::connection::race::{Either, race};
use crate::monitor::waiting::pauses::Pauses;
use crate::monitor::{Monitor, QomError};
use crate::{Error, ErrorClass, EventError, commands, events, types};

/// The longest pause between two looks at the balloon: its event is limited to one a second and
/// need not come.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// The unit in which a guest gives memory back, in bytes, whatever the pages of the guest are.
const PAGE: u64 = 4096;

/// Why a balloon cannot be used.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BalloonError {
    /// The machine has no balloon device.
    #[error("the machine has no balloon: {0}")]
    NoBalloon(Error),
    /// The size is beyond what QMP's numbers hold.
    #[error("{0} bytes are more than a balloon can be set to")]
    TooLarge(u64),
    /// The size is more than the machine has, so no guest ever gets there. Nothing was asked of it.
    #[error("{size} bytes are more than the machine's memory of {memory} bytes")]
    MoreThanTheMachine {
        /// The size that was asked for, in bytes.
        size: u64,
        /// The machine's memory with what is plugged in, in bytes.
        memory: u64,
    },
    /// The command failed.
    #[error(transparent)]
    Monitor(Error),
}

impl From<Error> for BalloonError {
    /// QEMU gives this one case a class of its own, `DeviceNotActive`.
    fn from(error: Error) -> Self {
        let class = error.server().map(|server| &server.class);
        if class == Some(&ErrorClass::DeviceNotActive) {
            return Self::NoBalloon(error);
        }
        Self::Monitor(error)
    }
}

fn balloon_bytes(balloon: &types::BalloonInfo) -> u64 {
    balloon.actual.try_into().unwrap_or(0)
}

/// # Memory and the balloon
impl Monitor {
    /// How the machine's memory is laid out: at the start, at most, and how many slots there are
    /// for more (`-m size,slots=,maxmem=`; the machine's property `memory`, from 7.1 on).
    ///
    /// # Errors
    ///
    /// Those of [`qom_get`](Self::qom_get).
    #[doc(alias = "MemoryConfiguration")]
    pub async fn memory_configuration(&self) -> Result<types::MemorySizeConfiguration, QomError> {
        self.qom_get("/machine", "memory").await
    }

    /// The size of the machine's memory without what was plugged in
    /// (`query-memory-size-summary`).
    ///
    /// # Errors
    ///
    /// QEMU's own; it has none for this.
    #[doc(alias = "GetMemorySizeBytes")]
    pub async fn memory_size(&self) -> Result<u64, Error> {
        Ok(self.execute(commands::QueryMemorySizeSummary::new()).await?.base_memory)
    }

    /// The size to which the guest's balloon has actually brought the memory (`query-balloon`).
    ///
    /// # Errors
    ///
    /// [`BalloonError::NoBalloon`] without a balloon device.
    #[doc(alias = "GetMemoryBalloonSizeBytes")]
    pub async fn balloon_size(&self) -> Result<u64, BalloonError> {
        Ok(balloon_bytes(&self.execute(commands::QueryBalloon::new()).await?))
    }

    /// Asks the guest to bring its memory to a size (`balloon`), which takes the guest its time.
    /// A guest without a driver does nothing.
    ///
    /// QEMU takes a size beyond the machine's memory for all of that memory, and asks the guest to
    /// give back whole pages of 4 KiB (7.2, 10.0 and 11.1).
    ///
    /// # Errors
    ///
    /// [`BalloonError::NoBalloon`] without a balloon device; QEMU's own for a size of 0.
    #[doc(alias = "SetMemoryBalloonSizeBytes")]
    pub async fn set_balloon_size(&self, size: u64) -> Result<(), BalloonError> {
        let value = i64::try_from(size).map_err(|_| BalloonError::TooLarge(size))?;
        Ok(self.execute(commands::Balloon::new(value)).await?)
    }

    /// Asks the guest to bring its memory to a size, and waits until it is there.
    ///
    /// Guests give back whole pages of 4 KiB, so the size is rounded up to the next one that a guest
    /// can be at. [`balloon_to_within`](Self::balloon_to_within) does with less.
    ///
    /// It waits for ever if the guest does not follow: dropping the future gives up waiting, and
    /// leaves the size asked for. The connection-wide deadline of commands does not end the wait.
    ///
    /// # Errors
    ///
    /// [`BalloonError::MoreThanTheMachine`] before the guest is asked, the errors of
    /// [`set_balloon_size`](Self::set_balloon_size), and the end of the connection.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use tokio::time::timeout;
    ///
    /// // The guest needs a balloon driver. Without one it never gets there.
    /// timeout(Duration::from_secs(60), monitor.balloon_to(512 << 20)).await??;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SetMemoryBalloonSizeBytes")]
    pub async fn balloon_to(&self, size: u64) -> Result<(), BalloonError> {
        self.balloon_to_within(size, 0).await.map(drop)
    }

    /// Asks the guest to bring its memory to a size, and waits until it is there, or no more bytes
    /// away than `tolerance`. Returns the size that it has.
    ///
    /// Guests do not always give back the last page. A tolerance of 1 % of the size, with a time
    /// limit of a few seconds around this method, is a good start.
    ///
    /// Dropping the future gives up waiting, as for [`balloon_to`](Self::balloon_to).
    ///
    /// # Errors
    ///
    /// Those of [`balloon_to`](Self::balloon_to).
    pub async fn balloon_to_within(&self, size: u64, tolerance: u64) -> Result<u64, BalloonError> {
        let mut changes = self.client.subscribe::<events::BalloonChange>();
        // Without a balloon, the size of the memory does not matter.
        self.balloon_size().await?;
        let target = self.reachable(size).await?;
        self.set_balloon_size(size).await?;
        let mut pauses = Pauses::up_to(LONGEST_PAUSE);
        loop {
            let actual = balloon_bytes(&self.ask(commands::QueryBalloon::new()).await?);
            if actual.abs_diff(target) <= tolerance {
                return Ok(actual);
            }
            let told = race(changes.next(), pauses.pause()).await;
            if let Either::First(Some(Err(EventError::Ended(ended)))) = told {
                return Err(BalloonError::Monitor(ended.into()));
            }
        }
    }

    /// The size at which a guest is that has been asked to be at this one.
    async fn reachable(&self, size: u64) -> Result<u64, BalloonError> {
        let memory = self.execute(commands::QueryMemorySizeSummary::new()).await?;
        let memory = memory.base_memory.saturating_add(memory.plugged_memory.unwrap_or(0));
        let given_back = memory.checked_sub(size);
        let given_back = given_back.ok_or(BalloonError::MoreThanTheMachine { size, memory })?;
        Ok(memory - given_back / PAGE * PAGE)
    }

    /// The backends of the machine's memory (`query-memdev`).
    ///
    /// # Errors
    ///
    /// QEMU's own; it has none for this.
    #[doc(alias = "GetMemdev")]
    pub async fn memory_backends(&self) -> Result<Vec<types::Memdev>, Error> {
        self.execute(commands::QueryMemdev::new()).await
    }

    /// The memory that is plugged in as devices of whatever kind (`query-memory-devices`).
    ///
    /// # Errors
    ///
    /// QEMU's own; it has none for this.
    #[doc(alias = "GetMemoryDevices")]
    pub async fn memory_devices(&self) -> Result<Vec<types::MemoryDeviceInfo>, Error> {
        self.execute(commands::QueryMemoryDevices::new()).await
    }

    /// The plugged-in memory whose kind is `dimm`; that of kind `nvdimm` is not.
    ///
    /// # Errors
    ///
    /// QEMU's own; it has none for this.
    #[doc(alias = "GetDimmDevices")]
    pub async fn dimms(&self) -> Result<Vec<types::PcDimmDeviceInfo>, Error> {
        let devices = self.memory_devices().await?;
        let dimms = devices.into_iter().filter_map(|device| match device {
            types::MemoryDeviceInfo::Dimm(dimm) => Some(dimm.data),
            _ => None,
        });
        Ok(dimms.collect())
    }
}

//! The machine's memory and its balloon. All sizes are in bytes.

use crate::monitor::waiting::watch::Watch;
use crate::monitor::{Monitor, QomError};
use crate::{Error, ErrorClass, commands, events, types};

/// The unit in which a guest returns memory, in bytes. It does not depend on the guest's page size.
const PAGE: u64 = 4096;

/// An error of a balloon operation.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BalloonError {
    /// The machine has no balloon device.
    #[error("the machine has no balloon: {0}")]
    NoBalloon(Error),
    /// The size is larger than the largest number in QMP.
    #[error("{0} bytes are more than a balloon can be set to")]
    TooLarge(u64),
    /// The size exceeds the machine's memory, so that no guest can reach it. No command was sent to
    /// change the balloon.
    #[error("{size} bytes are more than the machine's memory of {memory} bytes")]
    MoreThanTheMachine {
        /// The requested size, in bytes.
        size: u64,
        /// The machine's memory including plugged-in memory, in bytes.
        memory: u64,
    },
    /// The command failed.
    #[error(transparent)]
    Monitor(Error),
}

impl From<Error> for BalloonError {
    /// Converts the error. The class `DeviceNotActive` means that there is no balloon device.
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
    /// Returns the memory configuration: the initial size, the maximum size and the number of slots
    /// for memory devices (`-m size,slots=,maxmem=`). It is the machine's property `memory`, which
    /// QEMU has since 7.1.
    ///
    /// # Errors
    ///
    /// Those of [`qom_get`](Self::qom_get).
    #[doc(alias = "MemoryConfiguration")]
    pub async fn memory_configuration(&self) -> Result<types::MemorySizeConfiguration, QomError> {
        self.qom_get("/machine", "memory").await
    }

    /// Returns the size of the machine's memory without plugged-in memory
    /// (`query-memory-size-summary`).
    ///
    /// # Errors
    ///
    /// QEMU's own; it has none for this.
    #[doc(alias = "GetMemorySizeBytes")]
    pub async fn memory_size(&self) -> Result<u64, Error> {
        Ok(self.execute(commands::QueryMemorySizeSummary::new()).await?.base_memory)
    }

    /// Returns the memory size that the guest's balloon has actually reached (`query-balloon`).
    ///
    /// # Errors
    ///
    /// [`BalloonError::NoBalloon`] without a balloon device.
    #[doc(alias = "GetMemoryBalloonSizeBytes")]
    pub async fn balloon_size(&self) -> Result<u64, BalloonError> {
        Ok(balloon_bytes(&self.execute(commands::QueryBalloon::new()).await?))
    }

    /// Requests a memory size from the guest (`balloon`). The guest changes its memory gradually,
    /// and not at all without a balloon driver.
    ///
    /// If the size exceeds the machine's memory, QEMU uses the size of that memory. It requests
    /// whole pages of 4 KiB (observed on 7.2, 10.0 and 11.1).
    ///
    /// # Errors
    ///
    /// [`BalloonError::NoBalloon`] without a balloon device; QEMU's own for a size of 0.
    #[doc(alias = "SetMemoryBalloonSizeBytes")]
    pub async fn set_balloon_size(&self, size: u64) -> Result<(), BalloonError> {
        let value = i64::try_from(size).map_err(|_| BalloonError::TooLarge(size))?;
        Ok(self.execute(commands::Balloon::new(value)).await?)
    }

    /// Requests a memory size from the guest, and waits until the guest has reached it.
    ///
    /// Guests return whole pages of 4 KiB, so the size is rounded up to the next size that a guest
    /// can reach. [`balloon_to_within`](Self::balloon_to_within) also accepts sizes close to it.
    ///
    /// The wait has no end if the guest does not cooperate. Dropping the future stops the wait, but
    /// the request remains. The connection-wide deadline of commands does not apply.
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

    /// Requests a memory size from the guest, and waits until the guest's memory differs from it by
    /// at most `tolerance` bytes. Returns the actual size.
    ///
    /// Guests do not always return the last page. Start with a tolerance of 1 % of the size, and a
    /// time limit of a few seconds around this method.
    ///
    /// Dropping the future stops the wait, as for [`balloon_to`](Self::balloon_to).
    ///
    /// # Errors
    ///
    /// Those of [`balloon_to`](Self::balloon_to).
    pub async fn balloon_to_within(&self, size: u64, tolerance: u64) -> Result<u64, BalloonError> {
        // QEMU limits the event to one per second, and may not send it at all.
        let mut changes = Watch::<events::BalloonChange>::new(self.client());
        // Without a balloon, the size of the memory does not matter.
        self.balloon_size().await?;
        let target = self.reachable(size).await?;
        self.set_balloon_size(size).await?;
        loop {
            let actual = balloon_bytes(&self.ask(commands::QueryBalloon::new()).await?);
            if actual.abs_diff(target) <= tolerance {
                return Ok(actual);
            }
            changes.next().await?;
        }
    }

    /// Returns the size that a guest reaches if this size is requested.
    async fn reachable(&self, size: u64) -> Result<u64, BalloonError> {
        let memory = self.execute(commands::QueryMemorySizeSummary::new()).await?;
        let memory = memory.base_memory.saturating_add(memory.plugged_memory.unwrap_or(0));
        let given_back = memory.checked_sub(size);
        let given_back = given_back.ok_or(BalloonError::MoreThanTheMachine { size, memory })?;
        Ok(memory - given_back / PAGE * PAGE)
    }

    /// Returns the backends of the machine's memory (`query-memdev`).
    ///
    /// # Errors
    ///
    /// QEMU's own; it has none for this.
    #[doc(alias = "GetMemdev")]
    pub async fn memory_backends(&self) -> Result<Vec<types::Memdev>, Error> {
        self.execute(commands::QueryMemdev::new()).await
    }

    /// Returns the plugged-in memory devices of every kind (`query-memory-devices`).
    ///
    /// # Errors
    ///
    /// QEMU's own; it has none for this.
    #[doc(alias = "GetMemoryDevices")]
    pub async fn memory_devices(&self) -> Result<Vec<types::MemoryDeviceInfo>, Error> {
        self.execute(commands::QueryMemoryDevices::new()).await
    }

    /// Returns the plugged-in memory devices of kind `dimm`, without those of kind `nvdimm`.
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

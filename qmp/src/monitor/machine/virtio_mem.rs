//! Memory that is resized (`virtio-mem`). All sizes are in bytes.

use crate::monitor::waiting::updates::Updates;
use crate::monitor::waiting::watch::Watch;
use crate::monitor::wire::publish::publish;
use crate::types::{MemoryDeviceInfo, VirtioMemDeviceInfo};
use crate::{Error, Monitor, commands, events};

/// The reason why memory was not resized.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ResizeError {
    /// There is no `virtio-mem` device of this id, or it has gone.
    #[error("there is no virtio-mem device {id}")]
    NotFound {
        /// The id.
        id: String,
    },
    /// The size is more than the device can have.
    #[error("{size} bytes are more than the {max} bytes of virtio-mem device {id}")]
    TooLarge {
        /// The device.
        id: String,
        /// The size that was requested.
        size: u64,
        /// The largest size of the device.
        max: u64,
    },
    /// The size is not a multiple of the device's blocks.
    #[error(
        "{size} bytes are no multiple of the blocks of {block} bytes of virtio-mem device {id}"
    )]
    Unaligned {
        /// The device.
        id: String,
        /// The size that was requested.
        size: u64,
        /// The size of a block.
        block: u64,
    },
    /// Another client has requested another size since.
    #[error("virtio-mem device {id} was requested to have another size, {size} bytes")]
    Superseded {
        /// The device.
        id: String,
        /// The size that is requested now.
        size: u64,
    },
    /// A command failed.
    #[error("resizing virtio-mem device {id}: {source}")]
    Monitor {
        /// The device.
        id: String,
        /// The cause.
        r#source: Error,
    },
}

/// How far a resize has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResizeProgress {
    /// The size that the guest uses.
    pub size: u64,
    /// The size that was requested.
    pub requested: u64,
}

publish!(ResizeProgress, it, { size: it.size, requested: it.requested });

/// A resize that goes on in the guest.
///
/// Dropping it does not affect the resize. It keeps the connection open, as a clone of [`Monitor`]
/// does.
#[derive(Debug)]
pub struct MemoryResize {
    monitor: Monitor,
    id: String,
    size: u64,
    watch: Watch<events::MemoryDeviceSizeChange>,
}

impl MemoryResize {
    /// Waits until the guest uses the requested size.
    ///
    /// It waits for ever if the guest has no driver or cannot release the memory. Put
    /// `tokio::time::timeout` around it; the size stays requested. The connection-wide deadline of
    /// commands does not end the wait. Cancel safe: a second call continues.
    ///
    /// # Errors
    ///
    /// [`ResizeError::NotFound`] if the device has gone, [`ResizeError::Superseded`], and the end of
    /// the connection.
    pub async fn wait(&mut self) -> Result<(), ResizeError> {
        while !self.look().await?.is_over() {
            self.change().await?;
        }
        Ok(())
    }

    /// Reports the size now, and then whenever the guest has changed it. The last item is the
    /// requested size, or the error. QEMU reports changes at most once a second.
    // Inline, like everything that polls a call: programs that do not use it need not compile it.
    #[inline]
    pub fn progress(&mut self) -> Updates<'_, Result<ResizeProgress, ResizeError>> {
        Updates::new(Some((self, None)), |state: Option<(&mut Self, _)>| async move {
            let (resize, last) = state?;
            match resize.next_progress(last).await {
                Ok(progress) if progress.is_over() => Some((Ok(progress), None)),
                Ok(progress) => Some((Ok(progress), Some((resize, Some(progress))))),
                Err(error) => Some((Err(error), None)),
            }
        })
    }

    async fn next_progress(
        &mut self,
        last: Option<ResizeProgress>,
    ) -> Result<ResizeProgress, ResizeError> {
        if last.is_some() {
            self.change().await?;
        }
        loop {
            let progress = self.look().await?;
            if Some(progress) != last {
                return Ok(progress);
            }
            self.change().await?;
        }
    }

    async fn look(&self) -> Result<ResizeProgress, ResizeError> {
        let device = self.monitor.virtio_mem(&self.id).await?;
        let (size, requested) = (device.size, device.requested_size);
        match requested == self.size {
            true => Ok(ResizeProgress { size, requested }),
            false => Err(ResizeError::Superseded { id: self.id.clone(), size: requested }),
        }
    }

    async fn change(&mut self) -> Result<(), ResizeError> {
        let event = self.watch.next().await;
        event.map(drop).map_err(|source| ResizeError::Monitor { id: self.id.clone(), source })
    }
}

impl ResizeProgress {
    fn is_over(&self) -> bool {
        self.size == self.requested
    }
}

/// # Memory that is resized
impl Monitor {
    /// Requests the size of a `virtio-mem` device (`qom-set` of `requested-size`), and returns how
    /// the guest follows.
    ///
    /// If the future is dropped, the size may still be requested. A second call is harmless.
    ///
    /// # Errors
    ///
    /// [`ResizeError::NotFound`], [`ResizeError::TooLarge`] and [`ResizeError::Unaligned`] before the
    /// guest is asked; otherwise [`ResizeError::Monitor`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use tokio::time::timeout;
    ///
    /// let mut resize = monitor.resize_memory("vmem0", 2 << 30).await?;
    /// // The guest needs a driver, and may not be able to release all that was requested.
    /// timeout(Duration::from_secs(60), resize.wait()).await??;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "virtio-mem")]
    #[doc(alias = "hotplug")]
    pub async fn resize_memory(&self, id: &str, size: u64) -> Result<MemoryResize, ResizeError> {
        let watch = Watch::of(self.client(), id);
        let device = self.virtio_mem(id).await?;
        let id = id.to_owned();
        if size > device.max_size {
            return Err(ResizeError::TooLarge { id, size, max: device.max_size });
        }
        if !size.is_multiple_of(device.block_size) {
            return Err(ResizeError::Unaligned { id, size, block: device.block_size });
        }
        let path = format!("/machine/peripheral/{id}");
        let request = commands::QomSet::new(path, "requested-size", size);
        match self.execute(request).await {
            Ok(()) => Ok(MemoryResize { monitor: self.clone(), id, size, watch }),
            Err(source) => Err(ResizeError::Monitor { id, source }),
        }
    }

    /// Finds a device in `query-memory-devices`.
    async fn virtio_mem(&self, id: &str) -> Result<VirtioMemDeviceInfo, ResizeError> {
        let failed = |source| ResizeError::Monitor { id: id.to_owned(), source };
        let devices = self.ask(commands::QueryMemoryDevices::new()).await.map_err(failed)?;
        let found = devices.into_iter().find_map(|device| match device {
            MemoryDeviceInfo::VirtioMem(device) => {
                (device.data.id.as_deref() == Some(id)).then_some(device.data)
            }
            _ => None,
        });
        found.ok_or_else(|| ResizeError::NotFound { id: id.to_owned() })
    }
}

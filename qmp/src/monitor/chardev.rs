//! Character devices, and ring buffers among them.

use std::os::fd::OwnedFd;

use super::ring::{self, RingError};
use crate::commands::{ChardevAdd, ChardevChange, ChardevRemove, QueryChardev};
use crate::types::{
    ChardevBackend, ChardevInfo, ChardevReturn, ChardevRingbuf, ChardevRingbufWrapper,
    ChardevSocket, ChardevSocketWrapper, FdSocketAddress, FdSocketAddressWrapper,
    SocketAddressLegacy,
};
use crate::{Error, Monitor};

/// Why something cannot be done with a character device.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChardevError {
    /// There is no such device.
    #[error("there is no character device {id}")]
    NotFound {
        /// The device.
        id: String,
    },
    /// The device is no ring buffer.
    #[error("character device {id} is not a ring buffer")]
    NotARingBuffer {
        /// The device.
        id: String,
        /// What it is instead, as QEMU describes it.
        is: String,
    },
    /// The change failed, and QEMU had removed the device for it. That is what it does with a
    /// device that nothing in the machine is connected to (7.2 and 10.0).
    #[error("character device {id} could not be changed and is gone")]
    Gone {
        /// The device.
        id: String,
        /// Why the change failed.
        source: Error,
    },
    /// The command failed.
    #[error(transparent)]
    Monitor(#[from] Error),
}

impl Monitor {
    /// Adds a character device (`chardev-add`).
    ///
    /// Dropping the future leaves open whether it is added.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "AddCharDevice")]
    pub async fn add_chardev(
        &self,
        id: impl Into<String>,
        backend: impl Into<ChardevBackend>,
    ) -> Result<ChardevReturn, Error> {
        self.execute(ChardevAdd::new(id, backend)).await
    }

    /// Removes a character device (`chardev-remove`); one that is gone counts as removed.
    ///
    /// Dropping the future leaves open whether it is removed; doing it again is harmless.
    ///
    /// # Errors
    ///
    /// A refusal if the device is in use.
    #[doc(alias = "RemoveCharDevice")]
    pub async fn remove_chardev(&self, id: &str) -> Result<(), Error> {
        match self.execute(ChardevRemove::new(id)).await {
            Err(Error::Server(_)) if self.chardev(id).await?.is_none() => Ok(()),
            outcome => outcome,
        }
    }

    /// Makes a character device one that talks over a connected stream socket
    /// (`chardev-change`), which is handed over.
    ///
    /// The machine's side of the device has to support the change: a virtio port does, a monitor
    /// does not.
    ///
    /// Dropping the future leaves open whether it is changed, and may leave the socket open in
    /// QEMU until this connection ends.
    ///
    /// # Errors
    ///
    /// [`ChardevError::NotFound`]; [`ChardevError::Gone`] if QEMU lost the device over it. QEMU
    /// has closed the socket in either case.
    #[doc(alias = "ChardevChange")]
    pub async fn change_chardev_to_socket(
        &self,
        id: &str,
        socket: impl Into<OwnedFd>,
    ) -> Result<(), ChardevError> {
        let socket = socket.into();
        self.known_chardev(id).await?;
        let name = self.lend(socket).await?;
        let address = FdSocketAddressWrapper::new(FdSocketAddress::new(name.as_str()));
        let socket = ChardevSocket::new(SocketAddressLegacy::fd(address)).server(false);
        let outcome = self.change(id, ChardevSocketWrapper::new(socket)).await;
        if outcome.is_err() {
            self.take_back(&name).await?;
        }
        outcome
    }

    /// Makes a character device a ring buffer of so many bytes, a power of two (`chardev-change`).
    ///
    /// One MiB, `1 << 20`, is a good size for lines that are read every few seconds. What had not
    /// been read of a ring buffer that was there is lost.
    ///
    /// Dropping the future leaves open whether it is changed.
    ///
    /// # Errors
    ///
    /// [`ChardevError::NotFound`]; [`ChardevError::Gone`] if QEMU lost the device over it.
    #[doc(alias = "ChardevChange")]
    pub async fn change_chardev_to_ring_buffer(
        &self,
        id: &str,
        bytes: u32,
    ) -> Result<(), ChardevError> {
        self.known_chardev(id).await?;
        let buffer = ChardevRingbuf::new().size(i64::from(bytes));
        self.change(id, ChardevBackend::ringbuf(ChardevRingbufWrapper::new(buffer))).await
    }

    /// Reads all that is in a ring buffer, and with that takes it out (`ringbuf-read`).
    ///
    /// Any bytes: they come as base64. A buffer that is written to faster than it is read does
    /// not keep this going: at most 64 MiB are read, and the rest is left for the next call.
    ///
    /// Not cancel safe: dropping the future loses what was read.
    ///
    /// # Errors
    ///
    /// [`ChardevError::NotFound`], and [`ChardevError::NotARingBuffer`].
    #[doc(alias = "RingbufRead")]
    pub async fn ringbuf_read(&self, id: &str) -> Result<Vec<u8>, ChardevError> {
        ring::check(self.client(), id).await.map_err(|error| match error {
            RingError::Missing => ChardevError::NotFound { id: id.to_owned() },
            RingError::Other(is) => ChardevError::NotARingBuffer { id: id.to_owned(), is },
            RingError::Qmp(error) => error.into(),
        })?;
        Ok(ring::read(self.client(), id).await?)
    }

    async fn change(
        &self,
        id: &str,
        backend: impl Into<ChardevBackend>,
    ) -> Result<(), ChardevError> {
        match self.execute(ChardevChange::new(id, backend)).await {
            Err(source @ Error::Server(_)) if self.chardev(id).await?.is_none() => {
                Err(ChardevError::Gone { id: id.to_owned(), source })
            }
            outcome => Ok(outcome.map(drop)?),
        }
    }

    async fn chardev(&self, id: &str) -> Result<Option<ChardevInfo>, Error> {
        let devices = self.execute(QueryChardev::new()).await?;
        Ok(devices.into_iter().find(|device| device.label == id))
    }

    async fn known_chardev(&self, id: &str) -> Result<(), ChardevError> {
        match self.chardev(id).await? {
            Some(_) => Ok(()),
            None => Err(ChardevError::NotFound { id: id.to_owned() }),
        }
    }
}

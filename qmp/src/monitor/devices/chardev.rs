//! Character devices, and ring buffers among them.

use std::borrow::Cow;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error as _;

use crate::commands::{ChardevAdd, ChardevChange, ChardevRemove, QueryChardev, RingbufRead};
use crate::monitor::devices::descriptor::listens;
use crate::monitor::devices::hotplug::{AddError, Step, Steps};
use crate::monitor::devices::passing::{Owner, Passed};
use crate::monitor::waiting::settle::settle;
use crate::monitor::wire::error_text;
use crate::types::{
    ChardevBackend, ChardevInfo, ChardevReturn, ChardevRingbuf, ChardevSocket, DataFormat,
    FdSocketAddress, SocketAddressLegacy,
};
use crate::{CallOptions, Command, DecodeError, Error, Monitor};

/// How much is read of a ring buffer at once, in bytes.
const CHUNK: usize = 1 << 20;

/// How often a ring buffer is read in one call, at most.
const CHUNKS: usize = 64;

/// Why something cannot be done with a character device.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChardevError {
    /// There is no such device.
    #[error("there is no character device {id}")]
    NotFound {
        /// The device.
        id: String,
    },
    /// The device is no ring buffer.
    #[doc(alias = "ErrNotARingbuf")]
    #[error("character device {id} is not a ring buffer but `{is}`")]
    NotARingBuffer {
        /// The device.
        id: String,
        /// What it is instead, as QEMU describes it.
        is: String,
    },
    /// Something uses the device: a part of the machine, a monitor, another character device.
    #[error("character device {id} is in use: {source}")]
    Busy {
        /// The device.
        id: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The change failed, and QEMU had removed the device for it. That is what it does with a
    /// device that nothing in the machine is connected to (7.2, 10.0 and 11.1).
    #[error("character device {id} could not be changed and is gone: {source}")]
    Gone {
        /// The device.
        id: String,
        /// Why the change failed.
        r#source: Error,
    },
    /// The pair of sockets for a console could not be made. Nothing was sent.
    #[error("character device {id}: cannot make a pair of sockets: {source}")]
    Socket {
        /// The device.
        id: String,
        /// The operating system's error.
        r#source: Arc<std::io::Error>,
    },
    /// A command failed.
    #[error("character device {id}: {source}")]
    Monitor {
        /// The device.
        id: String,
        /// Why.
        r#source: Error,
    },
}

impl ChardevError {
    /// Names the device of a command that failed.
    fn of(id: &str) -> impl FnOnce(Error) -> Self {
        move |source| match error_text::chardev_is_busy(&source) {
            true => Self::Busy { id: id.to_owned(), source },
            false => Self::Monitor { id: id.to_owned(), source },
        }
    }
}

/// # Character devices
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

    /// Adds a character device whose file or socket is passed as a descriptor (`add-fd`, `getfd`,
    /// `chardev-add`).
    ///
    /// `backend` gets a text for each descriptor, in their order, and puts it where the path of the
    /// file or the name of the socket belongs. QEMU truncates output, unless the backend
    /// has `append`. It closes them with the device, for
    /// [`remove_chardev`](Self::remove_chardev).
    ///
    /// If a step fails, the earlier steps are undone in reverse order. Late replies count as for
    /// [`add_block_device`](Self::add_block_device). If the future is dropped, the method stops
    /// between two steps and undoes nothing: descriptors that were passed stay, in sets whose
    /// `opaque` has `chardev:ID:`, or under names that begin with `fd-`.
    ///
    /// # Errors
    ///
    /// [`AddError::Monitor`] with the step that failed and what could not be undone;
    /// [`AddError::Unusable`] before anything is sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use std::fs::File;
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::Passed;
    /// use qmp::types::{ChardevBackend, ChardevFile};
    ///
    /// let log = File::create("/var/log/vm.console")?;
    /// let file = |[path]: [String; 1]| ChardevBackend::file(ChardevFile::new(path));
    /// monitor.add_chardev_with("console", [Passed::path(log)], file).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fd")]
    #[doc(alias = "fdset")]
    pub async fn add_chardev_with<const N: usize>(
        &self,
        id: &str,
        passed: [Passed; N],
        backend: impl FnOnce([String; N]) -> ChardevBackend,
    ) -> Result<ChardevReturn, AddError> {
        let mut steps = Steps::new(self);
        let (texts, sets) = steps.pass_all(Owner::Chardev(id), passed).await?;
        let backend = backend(texts);
        let added = steps.get(Step::Chardev, id, ChardevAdd::new(id, backend)).await?;
        steps.release(sets).await?;
        Ok(added)
    }

    /// Removes a character device (`chardev-remove`); one that is gone counts as removed.
    ///
    /// Dropping the future leaves open whether it is removed; doing it again is harmless.
    ///
    /// # Errors
    ///
    /// [`ChardevError::Busy`] if the device is in use.
    #[doc(alias = "RemoveCharDevice")]
    pub async fn remove_chardev(&self, id: &str) -> Result<(), ChardevError> {
        let Err(source) = self.execute(ChardevRemove::new(id)).await else { return Ok(()) };
        let is_refusal = source.server().is_some();
        if is_refusal && self.chardev(id).await.map_err(ChardevError::of(id))?.is_none() {
            return Ok(());
        }
        Err(ChardevError::of(id)(source))
    }

    /// Makes a character device one that talks over a stream socket (`chardev-change`), which is
    /// handed over.
    ///
    /// A connected socket is used as it is. On a socket that listens, QEMU accepts one client after
    /// another, and does not wait for the first one: the console of a machine.
    ///
    /// The machine's side of the device has to support the change: a virtio port does, a monitor
    /// does not.
    ///
    /// Dropping the future leaves open whether it is changed, and may leave the socket open in
    /// QEMU until this connection ends.
    ///
    /// # Errors
    ///
    /// [`ChardevError::NotFound`]; [`ChardevError::Gone`] if QEMU lost the device over it;
    /// [`ChardevError::Busy`] if it cannot be changed while it is in use. QEMU has closed the socket
    /// in each case. A reply that is late is waited for 10 seconds more than the deadline of the
    /// connection allows, and counts then; after [`Error::TimedOut`] it is not known whether the
    /// device has changed.
    #[doc(alias = "ChardevChange")]
    pub async fn change_chardev_to_socket(
        &self,
        id: &str,
        socket: impl Into<OwnedFd>,
    ) -> Result<(), ChardevError> {
        let socket = socket.into();
        self.known_chardev(id).await?;
        let listens = listens(&socket);
        let name = self.lend(socket).await.map_err(ChardevError::of(id))?;
        let address = FdSocketAddress::new(name.as_str());
        let mut socket = ChardevSocket::new(SocketAddressLegacy::fd(address)).server(listens);
        // Without a server there is nothing to wait for, and QEMU refuses the member.
        socket.wait = listens.then_some(false);
        let outcome = self.change(id, ChardevBackend::socket(socket)).await;
        if outcome.is_err() {
            // The error that is told is the first one.
            let _ = self.take_back(&name).await;
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
    #[doc(alias = "RingbufSize")]
    pub async fn change_chardev_to_ring_buffer(
        &self,
        id: &str,
        bytes: u32,
    ) -> Result<(), ChardevError> {
        self.known_chardev(id).await?;
        let buffer = ChardevRingbuf::new().size(i64::from(bytes));
        self.change(id, ChardevBackend::ringbuf(buffer)).await
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
        self.known_ring_buffer(id).await?;
        self.ringbuf_content(id, false).await.map_err(ChardevError::of(id))
    }

    /// Makes sure that there is a ring buffer of this id.
    pub(crate) async fn known_ring_buffer(&self, id: &str) -> Result<(), ChardevError> {
        let device = self.known_chardev(id).await?;
        match is_ring_buffer(&device) {
            true => Ok(()),
            false => Err(ChardevError::NotARingBuffer { id: id.to_owned(), is: device.filename }),
        }
    }

    /// Takes all out of a device that is known to be a ring buffer. If this is a poll of a wait, the
    /// connection-wide deadline does not apply: the text of a late reply would be lost.
    pub(crate) async fn ringbuf_content(&self, id: &str, polls: bool) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        for _ in 0..CHUNKS {
            let chunk = self.ringbuf_chunk(id, polls).await?;
            bytes.extend_from_slice(&chunk);
            if chunk.len() < CHUNK {
                break;
            }
        }
        Ok(bytes)
    }

    /// Polls the ring buffer of a device that may be gone.
    pub(crate) async fn ring_buffer(&self, id: &str) -> Result<Option<Vec<u8>>, Error> {
        match self.ringbuf_content(id, true).await {
            Err(Error::Server(_)) if self.chardev(id).await?.is_none() => Ok(None),
            outcome => outcome.map(Some),
        }
    }

    async fn ringbuf_chunk(&self, id: &str, polls: bool) -> Result<Vec<u8>, Error> {
        let command = RingbufRead::new(id, CHUNK as i64).format(DataFormat::Base64);
        let text = match polls {
            true => self.ask(command).await?,
            false => self.execute(command).await?,
        };
        STANDARD.decode(&text).map_err(|error| {
            let source = Arc::new(serde_json::Error::custom(format_args!("not base64: {error}")));
            let (name, path) = (Cow::Borrowed(RingbufRead::NAME), "$".to_owned());
            DecodeError { name, path, text, source }.into()
        })
    }

    async fn change(
        &self,
        id: &str,
        backend: impl Into<ChardevBackend>,
    ) -> Result<(), ChardevError> {
        // There is no way back to what the device was, so that a late success counts as one.
        let change =
            settle(self.client(), ChardevChange::new(id, backend), CallOptions::new()).await;
        let Err(source) = change.outcome else { return Ok(()) };
        let is_refusal = source.server().is_some();
        if is_refusal && self.chardev(id).await.map_err(ChardevError::of(id))?.is_none() {
            return Err(ChardevError::Gone { id: id.to_owned(), source });
        }
        Err(ChardevError::of(id)(source))
    }

    pub(crate) async fn chardev(&self, id: &str) -> Result<Option<ChardevInfo>, Error> {
        let devices = self.execute(QueryChardev::new()).await?;
        Ok(devices.into_iter().find(|device| device.label == id))
    }

    async fn known_chardev(&self, id: &str) -> Result<ChardevInfo, ChardevError> {
        let device = self.chardev(id).await.map_err(ChardevError::of(id))?;
        device.ok_or_else(|| ChardevError::NotFound { id: id.to_owned() })
    }
}

/// Whether a device is a ring buffer: QEMU gives the kind as its file name (7.2, 10.0 and 11.1),
/// and `memory` is another name of that kind. Devices that have a file or address begin otherwise.
pub(crate) fn is_ring_buffer(device: &ChardevInfo) -> bool {
    matches!(device.filename.as_str(), "ringbuf" | "memory")
}

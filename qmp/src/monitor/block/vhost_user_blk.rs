//! Disks for other machines and programs, over vhost-user.

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use crate::commands::BlockExportAdd;
use crate::monitor::block::nbd::NbdError;
use crate::monitor::devices::descriptor::listens;
use crate::monitor::devices::hotplug::{AddError, Step, Steps};
use crate::types::{
    BlockExportOptions, BlockExportOptionsVhostUserBlk, BlockExportRemoveMode, FdSocketAddress,
    SocketAddress, UnixSocketAddress,
};
use crate::{Error, Monitor, path_text};

/// Where an export listens.
#[derive(Debug)]
enum Address {
    Path(PathBuf),
    Socket(OwnedFd),
}

/// An export of a node as a vhost-user disk (`block-export-add` of kind `vhost-user-blk`), which
/// another QEMU plugs as `vhost-user-blk-pci`.
#[derive(Debug)]
#[must_use = "it goes to `Monitor::add_vhost_user_export`"]
pub struct VhostUserExport {
    id: String,
    node: String,
    address: Address,
    writable: bool,
    logical_block_size: Option<u64>,
    num_queues: Option<u16>,
}

impl VhostUserExport {
    /// Creates a read-only export of `node` that listens on a socket which QEMU makes at `path`. QEMU
    /// removes the path with the export.
    pub fn at(id: impl Into<String>, node: impl Into<String>, path: impl AsRef<Path>) -> Self {
        Self::new(id.into(), node.into(), Address::Path(path.as_ref().to_owned()))
    }

    /// Creates a read-only export of `node` on a listening socket, which is passed. Its path, if it
    /// has one, stays.
    pub fn on(
        id: impl Into<String>,
        node: impl Into<String>,
        listener: impl Into<OwnedFd>,
    ) -> Self {
        Self::new(id.into(), node.into(), Address::Socket(listener.into()))
    }

    fn new(id: String, node: String, address: Address) -> Self {
        let (writable, logical_block_size, num_queues) = (false, None, None);
        Self { id, node, address, writable, logical_block_size, num_queues }
    }

    /// Lets the client write.
    pub fn writable(mut self) -> Self {
        self.writable = true;
        self
    }

    /// Sets the size of a sector as the guest sees it, in bytes: a power of two from 512 to 2 MiB. The default is
    /// 512.
    pub fn logical_block_size(mut self, bytes: u64) -> Self {
        self.logical_block_size = Some(bytes);
        self
    }

    /// Sets the number of virtqueues that serve requests, at least one. The default is one. The
    /// device in the other QEMU has at most as many (`num-queues`).
    pub fn num_queues(mut self, queues: u16) -> Self {
        self.num_queues = Some(queues);
        self
    }
}

/// # Exports over vhost-user
impl Monitor {
    /// Exports a node as a vhost-user disk (`block-export-add`).
    ///
    /// It serves one client at a time. Plug it into another QEMU on this host with
    /// [`add_vhost_user_device`](Self::add_vhost_user_device). The storage daemon has it, too, but takes
    /// no descriptors.
    ///
    /// If `block-export-add` fails, a socket that was passed is closed. An export that was added too late
    /// for the deadline of the connection is removed again if the reply arrives within 10 seconds after it;
    /// otherwise the error names it. If the future is dropped, the node may still be
    /// exported; [`remove_vhost_user_export`](Self::remove_vhost_user_export) cleans up.
    ///
    /// # Errors
    ///
    /// [`AddError::Unusable`] before anything is sent: the path is not UTF-8, or the descriptor is no
    /// listening socket. [`AddError::Monitor`] with the step that failed and what could not be undone.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # type Outcome = Result<(), Box<dyn std::error::Error>>;
    /// # async fn example(storage: &qmp::Monitor, machine: &qmp::Monitor) -> Outcome {
    /// use qmp::commands::DeviceAdd;
    /// use qmp::monitor::{VhostUserDevice, VhostUserExport};
    ///
    /// let export = VhostUserExport::at("export0", "disk0", "/run/disk0.socket").writable();
    /// storage.add_vhost_user_export(export).await?;
    /// let disk = DeviceAdd::new("vhost-user-blk-pci").id("vd0").bus("port1");
    /// let disk = VhostUserDevice::at("disk0", "/run/disk0.socket", disk);
    /// machine.add_vhost_user_device(disk).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "export")]
    #[doc(alias = "vhost-user-blk")]
    #[doc(alias = "block-export-add")]
    pub async fn add_vhost_user_export(&self, export: VhostUserExport) -> Result<(), AddError> {
        let VhostUserExport { id, node, address, writable, logical_block_size, num_queues } =
            export;
        let mut steps = Steps::new(self);
        let address = address.passed(&id, &mut steps).await?;
        let mut options = BlockExportOptionsVhostUserBlk::new(address);
        (options.logical_block_size, options.num_queues) = (logical_block_size, num_queues);
        let options = BlockExportOptions::vhost_user_blk(&id, node, options).writable(writable);
        steps.run(Step::Export, &id, BlockExportAdd::new(options)).await
    }

    /// Removes an export of vhost-user (`block-export-del`) and waits until it is gone; an export that
    /// does not exist counts as removed.
    ///
    /// It is [`nbd_block_export_remove`](Self::nbd_block_export_remove), which works for every kind of
    /// export. A client that is connected loses its disk with
    /// [`Hard`](BlockExportRemoveMode::Hard). With [`Safe`](BlockExportRemoveMode::Safe), too, as QEMU
    /// does not count the clients of these exports (7.2, 10.0 and 11.1): unplug the device in the other
    /// machine before.
    ///
    /// # Errors
    ///
    /// Those of [`nbd_block_export_remove`](Self::nbd_block_export_remove).
    #[doc(alias = "vhost-user-blk")]
    #[doc(alias = "block-export-del")]
    pub async fn remove_vhost_user_export(
        &self,
        id: &str,
        mode: BlockExportRemoveMode,
    ) -> Result<(), NbdError> {
        self.nbd_block_export_remove(id, mode).await
    }

    /// Removes an export that was added too late.
    pub(crate) async fn undo_export(&self, id: &str) -> Result<(), Error> {
        match self.nbd_block_export_remove(id, BlockExportRemoveMode::Hard).await {
            Err(NbdError::Monitor(source) | NbdError::ExportInUse { source, .. }) => Err(source),
            // No other error is of a removal.
            _ => Ok(()),
        }
    }
}

impl Address {
    async fn passed(self, id: &str, steps: &mut Steps<'_>) -> Result<SocketAddress, AddError> {
        let unusable = |error| AddError::unusable(id, error);
        match self {
            Self::Path(path) => {
                let path = path_text(&path).map_err(|error| unusable(error.into()))?;
                Ok(SocketAddress::unix(UnixSocketAddress::new(path)))
            }
            Self::Socket(socket) if !listens(&socket) => Err(unusable(std::io::Error::new(
                std::io::ErrorKind::InvalidInput,
                "it is not a socket that listens",
            ))),
            Self::Socket(socket) => {
                let name = steps.pass_name(socket).await?;
                Ok(SocketAddress::fd(FdSocketAddress::new(name)))
            }
        }
    }
}

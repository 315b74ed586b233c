//! QEMU's NBD server and its exports.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt};
use std::os::unix::net::{UnixListener, UnixStream as StdUnixStream};
use std::path::{Path, PathBuf};

use tokio::net::UnixStream;
use tokio::task::spawn_blocking;

use crate::commands::{BlockExportAdd, NbdServerStart, NbdServerStop, QueryBlockExports};
use crate::connection::unix_path::{self, ShortPath};
use crate::monitor::wire::{error_text, fresh};
use crate::types::{
    BlockDirtyBitmap, BlockDirtyBitmapOrStr, BlockExportInfo, BlockExportOptions,
    BlockExportOptionsNbd, BlockExportType, FdSocketAddress, SocketAddressLegacy,
    UnixSocketAddress,
};
use crate::{Error, Monitor, path_text};

/// The reason why the NBD server was not started or stopped, or a node was not exported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NbdError {
    /// The server is running already: QEMU has only one.
    #[error("the NBD server runs already: {source}")]
    Running {
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The server is not running.
    #[error("the NBD server does not run: {source}")]
    NotRunning {
        /// QEMU's refusal.
        r#source: Error,
    },
    /// Another process listens on this socket, or the path is a file of another kind.
    #[error("the socket {} for the NBD server is in use", path.display())]
    AddressInUse {
        /// The path.
        path: PathBuf,
    },
    /// The socket could not be created, or the connection to it failed.
    #[error("cannot set up the socket {} for the NBD server: {source}", path.display())]
    Socket {
        /// The path.
        path: PathBuf,
        /// The operating system's error.
        r#source: io::Error,
    },
    /// The export is read-only and has a dirty bitmap that records, so the bitmap would change
    /// while a client reads it. [`NbdExport::bitmap`] describes the alternatives.
    #[error(
        "exporting block node {node} as {id}: dirty bitmap {bitmap} records, export a frozen copy \
         of it (`Monitor::freeze_dirty_bitmap`): {source}"
    )]
    BitmapRecords {
        /// The export's id.
        id: String,
        /// The node.
        node: String,
        /// The bitmap.
        bitmap: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The node was not exported for another reason.
    #[error("exporting block node {node} as {id}: {source}")]
    Export {
        /// The export's id.
        id: String,
        /// The node.
        node: String,
        /// Why.
        r#source: Error,
    },
    /// The command failed.
    #[error(transparent)]
    Monitor(#[from] Error),
}

/// A node to be exported by the NBD server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NbdExport {
    /// The export's id, which is needed to remove it.
    pub id: String,
    /// The node.
    pub node: String,
    /// The name that clients request; by default the node's.
    pub name: Option<String>,
    /// Whether clients may write.
    pub writable: bool,
    /// The dirty bitmaps that clients may read, as `qemu:dirty-bitmap:NAME`.
    pub bitmaps: Vec<String>,
    /// The node that has the bitmaps, or a node above it; by default the exported node.
    pub bitmap_node: Option<String>,
}

impl NbdExport {
    /// Exports a node read-only under the node's name.
    #[must_use]
    pub fn new(id: impl Into<String>, node: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            node: node.into(),
            name: None,
            writable: false,
            bitmaps: Vec::new(),
            bitmap_node: None,
        }
    }

    /// Sets the name that clients request.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Allows clients to write.
    #[must_use]
    pub fn writable(mut self) -> Self {
        self.writable = true;
        self
    }

    /// Allows clients to read a dirty bitmap.
    ///
    /// QEMU prevents the bitmap from being changed, removed or enabled as long as the export
    /// exists.
    ///
    /// QEMU (7.2, 10.0 and 11.1) refuses a bitmap that records if the export is read-only and the
    /// bitmap is looked up on the exported node and that node is writable:
    /// [`NbdError::BitmapRecords`]. The right alternative depends on the reader:
    ///
    /// - For a backup, export a frozen copy. Create a node that holds the disk as of one point in
    ///   time (a job `blockdev-backup` with `sync=none` to an overlay of it), and in the same
    ///   transaction a copy of the bitmap on that node, under the same name. Then export that node.
    ///   The bitmap itself continues to record. The example program `backup` shows this.
    /// - If nothing is written in the meantime, [`Monitor::freeze_dirty_bitmap`] alone is enough.
    /// - If [`bitmap_node`](Self::bitmap_node) is set, QEMU exports the bitmap although it records.
    ///   The bitmap changes during the read, and so does the data.
    /// - If the bitmap is disabled (`block-dirty-bitmap-disable`) during the export, what is
    ///   written in the meantime is not recorded, and a later incremental backup with it is
    ///   incomplete.
    #[must_use]
    pub fn bitmap(mut self, name: impl Into<String>) -> Self {
        self.bitmaps.push(name.into());
        self
    }

    /// Sets the node on which the bitmaps are looked up. Needs QEMU 7.1.
    #[must_use]
    pub fn bitmap_node(mut self, node: impl Into<String>) -> Self {
        self.bitmap_node = Some(node.into());
        self
    }

    fn options(self) -> BlockExportOptions {
        let mut nbd = BlockExportOptionsNbd::new();
        nbd.name = self.name;
        if !self.bitmaps.is_empty() {
            let node = self.bitmap_node.as_deref();
            let bitmaps = self.bitmaps.into_iter().map(|name| match node {
                Some(node) => BlockDirtyBitmapOrStr::external(BlockDirtyBitmap::new(node, name)),
                None => BlockDirtyBitmapOrStr::local(name),
            });
            nbd = nbd.bitmaps(bitmaps);
        }
        BlockExportOptions::nbd(self.id, self.node, nbd).writable(self.writable)
    }
}

impl Monitor {
    /// Starts the NBD server (`nbd-server-start`) on a private socket, and connects to it.
    ///
    /// The client creates the socket in a folder that only this user can access, connects to it,
    /// and removes its name before QEMU receives it. No other client can connect.
    ///
    /// If the future is dropped, the server may or may not be running.
    ///
    /// # Errors
    ///
    /// [`NbdError::Running`] if the server is running already.
    /// [`RequestError::NoDescriptors`](crate::RequestError::NoDescriptors) unless the connection
    /// is a Unix socket.
    #[doc(alias = "NBDServerStart")]
    pub async fn nbd_server_start(&self) -> Result<UnixStream, NbdError> {
        let (listener, stream) = private_socket().await?;
        self.serve(listener).await?;
        Ok(stream)
    }

    /// Starts the NBD server on the socket `path`, and connects to it.
    ///
    /// Other clients can connect too.
    ///
    /// The client creates the socket and passes it to QEMU, because QEMU may not be permitted to
    /// create it. A socket at `path` on which nobody listens is replaced.
    ///
    /// If the future is dropped, the server may or may not be running.
    ///
    /// # Errors
    ///
    /// [`NbdError::AddressInUse`] if another process listens at `path`; otherwise those of
    /// [`nbd_server_start`](Self::nbd_server_start), after which the socket at `path` is removed.
    #[doc(alias = "NBDServerStart")]
    pub async fn nbd_server_start_at(
        &self,
        path: impl AsRef<Path>,
    ) -> Result<UnixStream, NbdError> {
        let path = path.as_ref();
        let listener = listen(path).await?;
        let stream = unix_path::connect(path).await.map_err(socket(path));
        let outcome = match stream {
            Ok(stream) => self.serve(listener).await.map(|()| stream),
            Err(error) => Err(error),
        };
        if outcome.is_err() {
            let path = path.to_owned();
            // If this fails, a socket remains on which nobody listens. The next call replaces it.
            let _ = spawn_blocking(move || fs::remove_file(path)).await;
        }
        outcome
    }

    /// Starts the NBD server on a socket that QEMU itself creates at `path`.
    ///
    /// QEMU replaces an existing socket, even one on which another process listens.
    ///
    /// If the future is dropped, the server may or may not be running.
    ///
    /// # Errors
    ///
    /// [`NbdError::Running`], and [`NbdError::Socket`] if the path is not UTF-8.
    #[doc(alias = "NBDUnixServerStart")]
    pub async fn nbd_unix_server_start(&self, path: impl AsRef<Path>) -> Result<(), NbdError> {
        let path = path.as_ref();
        let text = path_text(path).map_err(|error| socket(path)(error.into()))?;
        let address = UnixSocketAddress::new(text);
        self.start_server(SocketAddressLegacy::unix(address)).await
    }

    /// Stops the NBD server (`nbd-server-stop`), with all its exports and clients.
    ///
    /// Drop the streams on which no NBD handshake has been made before this call. QEMU 7.2 waits
    /// for a client that has not finished its handshake, and replies to no command while it waits.
    /// 10.0 does not wait.
    ///
    /// If the future is dropped, the server may still stop; a second call shows whether it did.
    ///
    /// # Errors
    ///
    /// [`NbdError::NotRunning`].
    #[doc(alias = "NBDServerStop")]
    pub async fn nbd_server_stop(&self) -> Result<(), NbdError> {
        match self.execute(NbdServerStop::new()).await {
            Err(source) if error_text::nbd_is_not_running(&source) => {
                Err(NbdError::NotRunning { source })
            }
            outcome => Ok(outcome?),
        }
    }

    /// Exports a node through the NBD server (`block-export-add`).
    ///
    /// If the future is dropped, the node may still be exported.
    ///
    /// # Errors
    ///
    /// [`NbdError::BitmapRecords`] for a read-only export with a bitmap that records, see
    /// [`NbdExport::bitmap`]; otherwise [`NbdError::Export`], also if the server is not running.
    #[doc(alias = "NBDBlockExportAdd")]
    pub async fn nbd_block_export_add(&self, export: NbdExport) -> Result<(), NbdError> {
        let (id, node) = (export.id.clone(), export.node.clone());
        let Err(source) = self.execute(BlockExportAdd::new(export.options())).await else {
            return Ok(());
        };
        Err(match error_text::recording_bitmap(&source).map(str::to_owned) {
            Some(bitmap) => NbdError::BitmapRecords { id, node, bitmap, source },
            None => NbdError::Export { id, node, source },
        })
    }

    /// Returns all exports, of NBD and other kinds (`query-block-exports`).
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "QueryBlockExports")]
    pub async fn query_block_exports(&self) -> Result<Vec<BlockExportInfo>, Error> {
        self.execute(QueryBlockExports::new()).await
    }

    /// Returns the exports of the NBD server.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "QueryNBDBlockExports")]
    pub async fn query_nbd_block_exports(&self) -> Result<Vec<BlockExportInfo>, Error> {
        let mut exports = self.query_block_exports().await?;
        exports.retain(|export| export.type_ == BlockExportType::Nbd);
        Ok(exports)
    }

    /// Starts the server on a listening socket.
    async fn serve(&self, listener: UnixListener) -> Result<(), NbdError> {
        let name = self.lend(listener).await?;
        let address = FdSocketAddress::new(name.as_str());
        let outcome = self.start_server(SocketAddressLegacy::fd(address)).await;
        if outcome.is_err() {
            self.take_back(&name).await?;
        }
        outcome
    }

    async fn start_server(&self, address: SocketAddressLegacy) -> Result<(), NbdError> {
        match self.execute(NbdServerStart::new(address)).await {
            Err(source) if error_text::nbd_is_running(&source) => Err(NbdError::Running { source }),
            outcome => Ok(outcome?),
        }
    }
}

/// Adds the socket's path to an error.
fn socket(path: &Path) -> impl FnOnce(io::Error) -> NbdError {
    |source| NbdError::Socket { path: path.to_owned(), source }
}

/// Creates a listening socket and the only connection to it that can ever exist.
async fn private_socket() -> Result<(UnixListener, UnixStream), NbdError> {
    let folder = std::env::temp_dir().join(fresh::name("qmp-nbd"));
    let path = folder.join("socket");
    let sockets = {
        let path = path.clone();
        spawn_blocking(move || connected(&folder, &path))
    };
    let sockets = sockets.await.map_err(io::Error::from).and_then(|sockets| sockets);
    let (listener, stream) = sockets.map_err(socket(&path))?;
    Ok((listener, UnixStream::from_std(stream).map_err(socket(&path))?))
}

/// Creates a socket in a folder of its own, connects to it, and removes its name.
fn connected(folder: &Path, path: &Path) -> io::Result<(UnixListener, StdUnixStream)> {
    DirBuilder::new().mode(0o700).create(folder)?;
    let sockets = bind(path).and_then(|listener| Ok((listener, connect(path)?)));
    // If they remain, they are empty and useless to anybody.
    let _ = fs::remove_file(path).and_then(|()| fs::remove_dir(folder));
    let (listener, stream) = sockets?;
    stream.set_nonblocking(true)?;
    Ok((listener, stream))
}

/// Listens at `path`, and replaces a socket on which nobody listens.
async fn listen(path: &Path) -> Result<UnixListener, NbdError> {
    let owned = path.to_owned();
    let stale = is_stale(path).await;
    let listener = spawn_blocking(move || {
        if stale {
            fs::remove_file(&owned)?;
        }
        bind(&owned)
    });
    let listener = match listener.await {
        Ok(listener) => listener,
        Err(error) => Err(error.into()),
    };
    match listener {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
            Err(NbdError::AddressInUse { path: path.to_owned() })
        }
        outcome => outcome.map_err(socket(path)),
    }
}

/// Whether the path is a socket on which nobody listens.
async fn is_stale(path: &Path) -> bool {
    let owned = path.to_owned();
    // Connecting to a file of another kind is also refused.
    let metadata = spawn_blocking(move || fs::symlink_metadata(owned)).await;
    let is_socket = metadata.is_ok_and(|it| it.is_ok_and(|it| it.file_type().is_socket()));
    let refused = |error: io::Error| error.kind() == io::ErrorKind::ConnectionRefused;
    is_socket && unix_path::connect(path).await.is_err_and(refused)
}

fn bind(path: &Path) -> io::Result<UnixListener> {
    match UnixListener::bind(path) {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
            UnixListener::bind(ShortPath::new(path)?.path)
        }
        outcome => outcome,
    }
}

/// Connects to a socket whose backlog is empty, so that it does not block.
fn connect(path: &Path) -> io::Result<StdUnixStream> {
    match StdUnixStream::connect(path) {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
            StdUnixStream::connect(ShortPath::new(path)?.path)
        }
        outcome => outcome,
    }
}

//! QEMU's NBD server and its exports.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt};
use std::os::unix::net::{UnixListener, UnixStream as StdUnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::UnixStream;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::commands::{
    BlockExportAdd, BlockExportDel, NbdServerStart, NbdServerStop, QueryBlockExports,
};
use crate::connection::unix_path::{self, ShortPath};
use crate::monitor::waiting::settle::{Effect, PATIENCE, settle};
use crate::monitor::waiting::watch::Watch;
use crate::monitor::wire::{error_text, fresh};
use crate::types::{
    BlockDirtyBitmap, BlockDirtyBitmapOrStr, BlockExportInfo, BlockExportOptions,
    BlockExportOptionsNbd, BlockExportRemoveMode, BlockExportType, FdSocketAddress,
    SocketAddressLegacy, UnixSocketAddress,
};
use crate::{CallOptions, Error, Monitor, Release, events, path_text};

/// The reason why the NBD server was not started or stopped, or a node was not exported.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NbdError {
    /// The server is running already: QEMU has only one.
    #[error("the NBD server runs already: {source}")]
    Running {
        /// QEMU's refusal.
        r#source: Error,
    },
    /// QEMU has not answered the command that was to start the server.
    #[error("it is not known whether the NBD server runs: {source}")]
    Unknown {
        /// Why there is no answer.
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
        r#source: Arc<io::Error>,
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
    /// The export has clients, and was to be removed only without.
    #[error("export {id} is in use: {source}")]
    ExportInUse {
        /// The export's id.
        id: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The command failed.
    #[error(transparent)]
    Monitor(#[from] Error),
}

/// The release that brought `handshake-max-seconds`.
const HANDSHAKE_LIMIT: Release = Release::new(10, 0);

/// How the NBD server treats its clients.
///
/// QEMU's defaults: a client has 10 seconds for its handshake, and up to 100 are connected at once.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NbdServerOptions {
    /// The time that a client has from connecting to the end of its handshake. QEMU counts seconds,
    /// so it is rounded up, and zero is no limit. Needs QEMU 10.0.
    pub handshake: Option<Duration>,
    /// The number of clients at once. Zero is no limit.
    pub max_connections: Option<u32>,
    /// The id of the TLS credentials (an object `tls-creds-x509` or `tls-creds-psk`).
    pub tls_creds: Option<String>,
    /// The id of the authorization object that checks the clients' certificates.
    pub tls_authz: Option<String>,
}

impl NbdServerOptions {
    /// Creates QEMU's defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the time for the handshake; zero is no limit.
    ///
    /// Before 10.0, QEMU refuses it. Fixed 7.2s of distributions have the limit of 10 seconds and no
    /// option for it.
    #[must_use]
    pub fn handshake(mut self, limit: Duration) -> Self {
        self.handshake = Some(limit);
        self
    }

    /// Sets how many clients may be connected at once; zero is no limit.
    #[must_use]
    pub fn max_connections(mut self, clients: u32) -> Self {
        self.max_connections = Some(clients);
        self
    }

    /// Demands TLS with these credentials.
    #[must_use]
    pub fn tls_creds(mut self, id: impl Into<String>) -> Self {
        self.tls_creds = Some(id.into());
        self
    }

    /// Sets the object that checks the clients' certificates.
    #[must_use]
    pub fn tls_authz(mut self, id: impl Into<String>) -> Self {
        self.tls_authz = Some(id.into());
        self
    }

    fn command(self, address: SocketAddressLegacy) -> NbdServerStart {
        let seconds = |limit: Duration| {
            let whole = limit.as_secs() + u64::from(limit.subsec_nanos() > 0);
            u32::try_from(whole).unwrap_or(u32::MAX)
        };
        let mut command = NbdServerStart::new(address);
        command.handshake_max_seconds = self.handshake.map(seconds);
        command.max_connections = self.max_connections;
        command.tls_creds = self.tls_creds;
        command.tls_authz = self.tls_authz;
        command
    }
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

/// # Exports over NBD
impl Monitor {
    /// Starts the NBD server (`nbd-server-start`) on a private socket, and connects to it.
    ///
    /// The client creates the socket in a folder that only this user can access, connects to it,
    /// and removes its name before QEMU receives it. No other client can connect.
    ///
    /// The stream is the only one there will ever be, and when it is closed the server has no use
    /// any more. It is closed by QEMU if the handshake is not made in time: from 10.0 on, this method
    /// lifts the limit, because nobody else can occupy the server. A 7.2 with its distribution's
    /// security fixes closes it after 10 seconds. Make the handshake at once there, or start
    /// the server [at a path](Self::nbd_server_start_at) and connect again.
    ///
    /// If the future is dropped, the server may or may not be running. If QEMU does not answer before
    /// the deadline of the connection, the reply is waited for 10 seconds more, and a server that was
    /// started is stopped.
    ///
    /// # Errors
    ///
    /// [`NbdError::Running`] if the server is running already.
    /// [`RequestError::NoDescriptors`](crate::RequestError::NoDescriptors) unless the connection
    /// is a Unix socket. A storage daemon takes no descriptors
    /// ([`ServerError::needs_machine`](crate::ServerError::needs_machine)): use
    /// [`nbd_server_start_at`](Self::nbd_server_start_at). [`NbdError::Unknown`] if it is not known
    /// whether the server runs.
    #[doc(alias = "NBDServerStart")]
    pub async fn nbd_server_start(&self) -> Result<UnixStream, NbdError> {
        self.nbd_server_start_with(NbdServerOptions::new()).await
    }

    /// Starts the NBD server like [`nbd_server_start`](Self::nbd_server_start), with options. A
    /// handshake that they limit is limited.
    ///
    /// # Errors
    ///
    /// Those of [`nbd_server_start`](Self::nbd_server_start), and a refusal of options that the
    /// release lacks.
    pub async fn nbd_server_start_with(
        &self,
        mut options: NbdServerOptions,
    ) -> Result<UnixStream, NbdError> {
        if self.client().greeting().release() >= HANDSHAKE_LIMIT {
            options.handshake.get_or_insert(Duration::ZERO);
        }
        let (listener, stream) = private_socket().await?;
        self.serve(listener, stream, options).await
    }

    /// Starts the NBD server on the socket `path`, and connects to it.
    ///
    /// Other clients can connect too. Each of them, and the returned stream, has 10 seconds for its
    /// handshake (10.0 and later, and 7.2 with its distribution's security fixes);
    /// [`nbd_server_start_at_with`](Self::nbd_server_start_at_with) sets another limit.
    ///
    /// The client creates the socket and passes it to QEMU, because QEMU may not be permitted to
    /// create it. A socket at `path` on which nobody listens is replaced. A storage daemon, which
    /// takes no descriptors, creates the socket itself.
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
        self.nbd_server_start_at_with(path, NbdServerOptions::new()).await
    }

    /// Starts the NBD server like [`nbd_server_start_at`](Self::nbd_server_start_at), with options.
    ///
    /// # Errors
    ///
    /// Those of [`nbd_server_start_at`](Self::nbd_server_start_at), and a refusal of options that
    /// the release lacks.
    pub async fn nbd_server_start_at_with(
        &self,
        path: impl AsRef<Path>,
        options: NbdServerOptions,
    ) -> Result<UnixStream, NbdError> {
        let path = path.as_ref();
        let listener = listen(path).await?;
        let stream = unix_path::connect(path).await.map_err(socket(path));
        let outcome = match stream {
            Ok(stream) => self.serve(listener, stream, options).await,
            Err(error) => Err(error),
        };
        if outcome.is_err() {
            let path = path.to_owned();
            // If this fails, a socket remains on which nobody listens. The next call replaces it.
            let _ = spawn_blocking(move || fs::remove_file(path)).await;
        }
        match outcome {
            Err(NbdError::Monitor(Error::Server(error))) if error.needs_machine() => {
                self.nbd_unix_server_start(path).await?;
                unix_path::connect(path).await.map_err(socket(path))
            }
            outcome => outcome,
        }
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
        let command = NbdServerStart::new(SocketAddressLegacy::unix(address));
        self.execute(command).await.map_err(not_started)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::NbdExport;
    ///
    /// monitor.nbd_unix_server_start("/run/vm.nbd").await?;
    /// let export = NbdExport::new("export0", "disk0").name("disk");
    /// monitor.nbd_block_export_add(export).await?;
    /// println!("qemu-img info 'nbd+unix:///disk?socket=/run/vm.nbd'");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "export")]
    #[doc(alias = "disk")]
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

    /// Removes an export (`block-export-del`) and waits until it is gone; an export that does not
    /// exist counts as removed.
    ///
    /// [`Safe`](BlockExportRemoveMode::Safe) removes an export without clients only,
    /// [`Hard`](BlockExportRemoveMode::Hard) disconnects them. When this method returns, the id and
    /// the node are free. It waits for `BLOCK_EXPORT_DELETED`, and queries the exports if the event
    /// is missed. There is no time limit, and the deadline of the connection does not end the wait.
    ///
    /// Dropping the future ends the waiting, not the removal. A second call continues waiting.
    ///
    /// # Errors
    ///
    /// [`NbdError::ExportInUse`] if a safe removal finds clients; otherwise those of
    /// [`Monitor::execute`].
    pub async fn nbd_block_export_remove(
        &self,
        id: &str,
        mode: BlockExportRemoveMode,
    ) -> Result<(), NbdError> {
        let mut watch = Watch::<events::BlockExportDeleted>::new(self.client());
        if let Err(source) = self.ask(BlockExportDel::new(id).mode(mode)).await {
            let export = match &source {
                Error::Server(_) => self.export(id).await?,
                _ => return Err(source.into()),
            };
            match export {
                None => return Ok(()),
                Some(export) if export.shutting_down => {}
                Some(_) => return Err(NbdError::ExportInUse { id: id.to_owned(), source }),
            }
        }
        loop {
            match watch.next().await? {
                Some(event) if event.id == id => return Ok(()),
                Some(_) => {}
                None if self.export(id).await?.is_none() => return Ok(()),
                None => {}
            }
        }
    }

    async fn export(&self, id: &str) -> Result<Option<BlockExportInfo>, Error> {
        let exports = self.ask(QueryBlockExports::new()).await?;
        Ok(exports.into_iter().find(|export| export.id == id))
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

    /// Returns whether the NBD server runs. `None` if the server does not tell.
    ///
    /// No command of QMP tells it. `nbd-server-start` is refused in one way if the server runs, and
    /// in another if the descriptor that it is to listen on does not exist, and changes nothing in
    /// both cases (7.2, 10.0 and 11.1).
    pub(crate) async fn nbd_server_runs(&self) -> Result<Option<bool>, Error> {
        let name = fresh::name("no-descriptor");
        let address = SocketAddressLegacy::fd(FdSocketAddress::new(name.as_str()));
        match self.ask(NbdServerStart::new(address)).await {
            Err(error) if error_text::nbd_is_running(&error) => Ok(Some(true)),
            Err(error) if error_text::no_such_descriptor(&error, &name) => Ok(Some(false)),
            Err(Error::Server(_)) | Ok(()) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Starts the server on a listening socket, and returns the connection to it. A server that was
    /// started too late is stopped.
    async fn serve(
        &self,
        listener: UnixListener,
        stream: UnixStream,
        options: NbdServerOptions,
    ) -> Result<UnixStream, NbdError> {
        let name = self.lend(listener).await?;
        let address = SocketAddressLegacy::fd(FdSocketAddress::new(name.as_str()));
        let start = settle(self.client(), options.command(address), CallOptions::new()).await;
        let (told, effect) = start.told();
        let Err(source) = told else { return Ok(stream) };
        // QEMU 7.2 does not stop the server, and does nothing else, before this client is gone.
        drop(stream);
        // The error that is told is the first one.
        let _ = self.take_back(&name).await;
        if effect == Effect::Unknown {
            return Err(NbdError::Unknown { source });
        }
        if effect == Effect::Done {
            let stop = timeout(PATIENCE, self.ask(NbdServerStop::new())).await;
            if !matches!(stop, Ok(Ok(()))) {
                return Err(NbdError::Unknown { source });
            }
        }
        Err(not_started(source))
    }
}

/// Tells the refusal of a second server from other errors.
fn not_started(source: Error) -> NbdError {
    match error_text::nbd_is_running(&source) {
        true => NbdError::Running { source },
        false => source.into(),
    }
}

/// Adds the socket's path to an error.
fn socket(path: &Path) -> impl FnOnce(io::Error) -> NbdError {
    |source| NbdError::Socket { path: path.to_owned(), source: Arc::new(source) }
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

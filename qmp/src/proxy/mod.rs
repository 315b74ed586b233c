//! Several clients on one monitor.
//!
//! A QMP socket serves one client at a time. A program that holds the only monitor of a machine can
//! let others in: a [`Proxy`] listens on another socket and passes commands on over the connection
//! of a [`Client`]. QEMU 11.1 can make further monitors at run time (`object-add` of a
//! `monitor-qmp`); with such a server no proxy is needed.
//!
//! ```no_run
//! use qmp::{ConnectOptions, proxy::Proxy};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = ConnectOptions::new().oob(true).connect_unix("/run/vm.qmp").await?;
//! let listener = Proxy::new(&client).read_only().listen("/run/vm-shared.qmp")?;
//! println!("{}", listener.run().await); // until the server ends
//! # Ok(())
//! # }
//! ```
//!
//! # What clients see
//!
//! - Each client negotiates for itself, has its own ids, and gets every event from then on, with the
//!   server's time. Messages need no line ends between them.
//! - The in-band commands of a client are executed one after the other. Those of several clients are
//!   executed in the order in which they arrive. Out-of-band commands overtake, if the connection of
//!   the proxy has [negotiated](crate::ConnectOptions::oob) them; otherwise no client is offered them.
//! - A descriptor that a client sends goes to the server with the client's next `getfd` or `add-fd`,
//!   as in QEMU itself. Only one such command is on the way at a time, of all clients.
//! - The reply to `query-qmp-schema` has 200 kB and never changes while a server runs. The proxy asks
//!   the server once and answers all clients with the same bytes.
//! - A refusal has the form of QEMU's own: class and description.
//! - The connection of each client ends with that of the server, after the last event.
//!
//! # What clients share
//!
//! The server knows one client. The names of `getfd`, fd sets, job ids, migration capabilities and
//! everything else that belongs to the machine are those of all clients: two that use one name
//! overwrite each other's. `quit` ends the machine for all. [`Proxy::allow`] and
//! [`Proxy::read_only`] limit what clients may do.
//!
//! # Slow clients
//!
//! The events of each client are queued within the bounds of the connection
//! ([`event_capacity_bytes`](crate::ConnectOptions::event_capacity_bytes)). A client that does not
//! read loses the oldest ones, which is [told](Notice::Lagged) to the program: QMP has no message for
//! it. A client that takes nothing for 30 s while something is to be written is disconnected. Others
//! are not affected.

mod incoming;
mod message;
mod notice;
mod policy;
mod schema;
mod session;

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Semaphore;

use crate::client::Client;
use crate::connection::race::{Either, race};
use crate::connection::unix_path;
use crate::error::{Ended, ServerError};

pub use notice::Notice;

use notice::OnNotice;
use policy::Policy;
use schema::Schema;

/// Lets several clients use the connection of one [`Client`].
///
/// The program can use the client as well. The proxy keeps the connection open.
#[derive(Clone, Debug)]
pub struct Proxy {
    client: Client,
    policy: Policy,
    max_clients: usize,
    max_command_size: usize,
    on_notice: OnNotice,
    schema: Schema,
}

/// The reason why a proxy cannot listen.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{}: cannot listen: {source}", path.display())]
#[non_exhaustive]
pub struct ListenError {
    /// The path of the socket.
    pub path: PathBuf,
    /// The operating system's error.
    pub r#source: Arc<io::Error>,
}

impl ListenError {
    /// Returns `false`: this error never reports the end of a connection.
    #[must_use]
    pub fn is_end(&self) -> bool {
        false
    }

    /// Returns `false`: this error never reports a deadline.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        false
    }

    /// Returns `None`: listening does not involve the server.
    #[must_use]
    pub fn server(&self) -> Option<&ServerError> {
        None
    }
}

impl Proxy {
    /// Creates a proxy that lets up to 16 clients execute all commands, of up to 1 MiB.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            policy: Policy::default(),
            max_clients: 16,
            max_command_size: 1 << 20,
            on_notice: OnNotice::default(),
            schema: Schema::default(),
        }
    }

    /// Lets clients execute these commands, and no others unless [`read_only`](Self::read_only) or
    /// another call allows them.
    #[must_use]
    pub fn allow(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.policy.allow(names.into_iter().map(Into::into));
        self
    }

    /// Lets clients execute the commands that change nothing: those whose names begin with `query-`
    /// or `x-query-`, `qom-get`, `qom-list`, `qom-list-get`, and those that
    /// [`allow`](Self::allow) allows.
    ///
    /// Introspection of types is not among them, because it ends some releases of QEMU.
    #[must_use]
    pub fn read_only(mut self) -> Self {
        self.policy.read_only();
        self
    }

    /// Sets how many clients can be connected. Further ones wait in the backlog of the socket.
    #[must_use]
    pub fn max_clients(mut self, count: usize) -> Self {
        self.max_clients = count;
        self
    }

    /// Sets the size of the largest command, in bytes. A larger one is refused.
    ///
    /// One client can make the proxy hold 3 commands of this size, and 10 if it has negotiated
    /// out-of-band execution.
    #[must_use]
    pub fn max_command_size(mut self, bytes: usize) -> Self {
        self.max_command_size = bytes;
        self
    }

    /// Calls `report` when clients come and go, are refused something or lose events.
    ///
    /// The function is called on the task of the client and must not block. If it panics, the panic
    /// is caught.
    #[must_use]
    pub fn on_notice(mut self, report: impl Fn(&Notice) + Send + Sync + 'static) -> Self {
        self.on_notice = OnNotice(Some(Arc::new(report)));
        self
    }

    /// Listens on a Unix socket at `path`, which the user of this process alone can connect to.
    ///
    /// The permissions are set before the socket listens, so that nobody else can get in between. A
    /// stale socket file, on which no process listens, is replaced. The file is removed when the
    /// listener is dropped.
    ///
    /// # Errors
    ///
    /// Returns an error if the path is in use or cannot be created, or outside of a Tokio runtime
    /// with I/O.
    pub fn listen(&self, path: impl AsRef<Path>) -> Result<ProxyListener, ListenError> {
        let path = path.as_ref().to_owned();
        let failed = |source| ListenError { path: path.clone(), source: Arc::new(source) };
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(failed(io::Error::other("no Tokio runtime")));
        }
        let socket = unix_path::listen_private(&path).map_err(failed)?;
        let file = SocketFile(path.clone());
        let socket = std::os::unix::net::UnixListener::from(socket);
        socket.set_nonblocking(true).map_err(failed)?;
        let socket = UnixListener::from_std(socket).map_err(failed)?;
        Ok(ProxyListener { proxy: self.clone(), socket, _file: file })
    }

    /// Serves one client that is connected already, until it or the server ends.
    ///
    /// Cancel safe: dropping the future disconnects the client.
    pub async fn serve(&self, stream: UnixStream) {
        /// The number of the next client, in this process.
        static NEXT: AtomicU64 = AtomicU64::new(1);
        session::run(self, NEXT.fetch_add(1, Ordering::Relaxed), stream).await;
    }
}

/// A socket on which a proxy waits for clients.
#[must_use = "clients are served by `run`"]
pub struct ProxyListener {
    proxy: Proxy,
    socket: UnixListener,
    _file: SocketFile,
}

impl fmt::Debug for ProxyListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProxyListener").field("socket", &self.socket).finish_non_exhaustive()
    }
}

/// Removes the file of a socket when it is dropped.
struct SocketFile(PathBuf);

impl Drop for SocketFile {
    fn drop(&mut self) {
        // Somebody may have removed it.
        let _ = fs::remove_file(&self.0);
    }
}

impl ProxyListener {
    /// Serves clients until the connection of the proxy has ended, and returns how it ended.
    ///
    /// Dropping the future disconnects all clients, and leaves the connection of the proxy alone.
    pub async fn run(self) -> Ended {
        let ended = self.proxy.client.closed();
        let places = Arc::new(Semaphore::new(self.proxy.max_clients));
        let mut clients = tokio::task::JoinSet::new();
        let accepting = async {
            loop {
                // The semaphore is never closed.
                let place = Arc::clone(&places).acquire_owned().await;
                let Ok((stream, _)) = self.socket.accept().await else {
                    // For want of descriptors, for example: some are free when a client has left.
                    tokio::time::sleep(PAUSE).await;
                    continue;
                };
                while clients.try_join_next().is_some() {}
                let proxy = self.proxy.clone();
                clients.spawn(async move {
                    proxy.serve(stream).await;
                    drop(place);
                });
            }
        };
        let ended = match race(accepting, ended).await {
            Either::Second(ended) => ended,
            Either::First(never) => match never {},
        };
        // They get the last events, and end then by themselves.
        while clients.join_next().await.is_some() {}
        ended
    }
}

/// The pause after a failure to accept a client.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(50);

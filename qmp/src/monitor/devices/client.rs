//! Clients that are handed over to servers inside of QEMU as connected sockets.

use std::fmt;
use std::os::fd::OwnedFd;

use super::access::Kind;
use crate::commands::{AddClient, QueryVncServers};
use crate::monitor::waiting::settle::settle;
use crate::{CallOptions, Error, ErrorClass, Monitor};

/// The server inside of QEMU that gets a client.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientOf {
    /// The VNC server (`vnc`). Of several, the first.
    Vnc,
    /// The SPICE server (`spice`).
    Spice,
    /// The D-Bus display (`@dbus-display`), since 7.0.
    DBusDisplay,
    /// A character device that is a listening socket, by its id.
    Chardev(String),
}

impl ClientOf {
    fn protocol(&self) -> &str {
        match self {
            Self::Vnc => "vnc",
            Self::Spice => "spice",
            Self::DBusDisplay => "@dbus-display",
            Self::Chardev(id) => id,
        }
    }
}

impl fmt::Display for ClientOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Vnc => f.write_str("the VNC server"),
            Self::Spice => f.write_str("the SPICE server"),
            Self::DBusDisplay => f.write_str("the D-Bus display"),
            Self::Chardev(id) => write!(f, "character device {id}"),
        }
    }
}

/// How a client is handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NewClient {
    /// The server that gets the client.
    pub server: ClientOf,
    /// Whether the client need not authenticate. VNC and SPICE have this.
    pub skips_authentication: bool,
    /// Whether the client speaks TLS. SPICE has this.
    pub tls: bool,
}

impl NewClient {
    /// Creates a client that authenticates as usual and does not speak TLS.
    #[must_use]
    pub fn of(server: ClientOf) -> Self {
        Self { server, skips_authentication: false, tls: false }
    }

    /// Lets the client in without authentication: the program that hands it over vouches for it.
    #[must_use]
    pub fn skips_authentication(mut self) -> Self {
        self.skips_authentication = true;
        self
    }

    /// Makes the client speak TLS.
    #[must_use]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    fn command(&self, name: &str) -> AddClient {
        let mut command = AddClient::new(self.server.protocol(), name);
        command.skipauth = self.skips_authentication.then_some(true);
        command.tls = self.tls.then_some(true);
        command
    }
}

/// The reason why a client was not handed over.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AddClientError {
    /// The descriptor is no socket. Nothing was sent.
    #[error("a client of {server} is a connected socket, and the descriptor is {is}")]
    NotASocket {
        /// The server.
        server: ClientOf,
        /// What the descriptor is instead.
        is: &'static str,
    },
    /// QEMU runs no such server.
    #[error("{server} does not run in this QEMU{}", because(source))]
    NotActive {
        /// The server.
        server: ClientOf,
        /// QEMU's refusal. `None` for VNC, which QEMU does not refuse: it takes the client and never
        /// serves it (7.2, 10.0 and 11.1), so that its servers are queried first.
        r#source: Option<Error>,
    },
    /// There is no character device of this id.
    #[error("there is no character device {id}: {source}")]
    NotFound {
        /// The id.
        id: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The character device takes no client: it has one, or is not a socket that listens.
    #[error("character device {id} has a client or is no socket that listens: {source}")]
    TakesNone {
        /// The id.
        id: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// A command failed.
    #[error("adding a client to {server}: {source}")]
    Monitor {
        /// The server.
        server: ClientOf,
        /// Why.
        r#source: Error,
    },
}

/// The part of an error's text that says what QEMU said.
fn because(source: &Option<Error>) -> String {
    source.as_ref().map(|source| format!(": {source}")).unwrap_or_default()
}

/// # Clients that are handed over
impl Monitor {
    /// Hands over a connected socket to a server inside of QEMU as a new client (`getfd`,
    /// `add_client`): of a display, or of a character device.
    ///
    /// QEMU has closed the socket after every error, because it takes the descriptor even if it
    /// refuses the client (7.2, 10.0 and 11.1); one that it has not taken is closed (`closefd`).
    /// The client that was added goes when the other end of its socket is closed.
    ///
    /// A reply that is late is waited for 10 seconds more than the deadline of the connection allows,
    /// and counts then; after [`Error::TimedOut`] it is not known whether QEMU serves the client. Close
    /// the other end.
    ///
    /// If the future is dropped, the client may still be added, or the descriptor stays under a name
    /// that begins with `fd-`. Close the other end.
    ///
    /// # Errors
    ///
    /// [`AddClientError`], with [`NotASocket`](AddClientError::NotASocket) before anything is sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::os::unix::net::UnixStream;
    ///
    /// use qmp::monitor::{ClientOf, NewClient};
    ///
    /// // A viewer that this program has authenticated talks to `ours`.
    /// let (ours, theirs) = UnixStream::pair()?;
    /// let viewer = NewClient::of(ClientOf::Vnc).skips_authentication();
    /// monitor.add_client(viewer, theirs).await?;
    /// # drop(ours);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "vnc")]
    #[doc(alias = "spice")]
    #[doc(alias = "dbus")]
    #[doc(alias = "@dbus-display")]
    pub async fn add_client(
        &self,
        client: NewClient,
        socket: impl Into<OwnedFd>,
    ) -> Result<(), AddClientError> {
        let socket = socket.into();
        check(&client.server, &socket)?;
        let failed = |source| AddClientError::Monitor { server: client.server.clone(), source };
        if client.server == ClientOf::Vnc && !self.has_vnc().await.map_err(failed)? {
            return Err(AddClientError::NotActive { server: ClientOf::Vnc, source: None });
        }
        let name = self.lend(socket).await.map_err(failed)?;
        let added = settle(self.client(), client.command(&name), CallOptions::new()).await;
        let Err(source) = added.outcome else { return Ok(()) };
        // The error that is told is the first one.
        let _ = self.take_back(&name).await;
        Err(self.not_added(client.server, source).await)
    }

    /// Returns whether there is a VNC server. A QEMU without the command is left to refuse.
    async fn has_vnc(&self) -> Result<bool, Error> {
        match self.execute(QueryVncServers::new()).await {
            Ok(servers) => Ok(!servers.is_empty()),
            Err(Error::Server(_)) => Ok(true),
            Err(error) => Err(error),
        }
    }

    /// Determines the error if no client was added.
    async fn not_added(&self, server: ClientOf, source: Error) -> AddClientError {
        let Some(refusal) = source.server() else {
            return AddClientError::Monitor { server, source };
        };
        if refusal.class == ErrorClass::DeviceNotActive {
            return AddClientError::NotActive { server, source: Some(source) };
        }
        let ClientOf::Chardev(id) = &server else {
            return AddClientError::Monitor { server, source };
        };
        match self.chardev(id).await {
            Ok(None) => AddClientError::NotFound { id: id.clone(), source },
            Ok(Some(_)) => AddClientError::TakesNone { id: id.clone(), source },
            Err(_) => AddClientError::Monitor { server, source },
        }
    }
}

fn check(server: &ClientOf, socket: &OwnedFd) -> Result<(), AddClientError> {
    // What cannot be looked at is left to QEMU.
    match Kind::of(socket) {
        Ok(kind) if !kind.is_socket() => {
            Err(AddClientError::NotASocket { server: server.clone(), is: kind.name() })
        }
        _ => Ok(()),
    }
}

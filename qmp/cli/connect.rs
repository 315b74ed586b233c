//! Connecting to a monitor.

use std::borrow::Cow;
use std::io::{self, IsTerminal as _};
use std::os::fd::OwnedFd;
use std::time::Duration;

use clap::Args;
use qmp::{Client, ConnectOptions, SlowCommand};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpStream, UnixStream};
use tokio::time::timeout;

use crate::address::Address;
use crate::failure::Failure;
use crate::process;
use crate::times::duration;

/// The options for connecting that several commands share.
#[derive(Debug, Args)]
pub(crate) struct Connect {
    /// How long to try to connect.
    #[arg(long, value_name = "TIME", value_parser = duration, default_value = "5s")]
    connect_timeout: Duration,
}

impl Connect {
    /// Connects to the monitor.
    pub(crate) async fn to(&self, address: &Address, oob: bool) -> Result<Client, Failure> {
        self.with(address, self.options().oob(oob).on_slow(report)).await
    }

    /// The options of the connection.
    pub(crate) fn options(&self) -> ConnectOptions {
        ConnectOptions::new().connect_deadline(self.connect_timeout)
    }

    /// How long to try to connect.
    pub(crate) fn limit(&self) -> Duration {
        self.connect_timeout
    }

    /// Connects to the monitor with other options.
    pub(crate) async fn with(
        &self,
        address: &Address,
        options: ConnectOptions,
    ) -> Result<Client, Failure> {
        match &*found(address)? {
            Address::Tcp(address) => Ok(options.connect_tcp(address).await?),
            Address::Unix(path) => Ok(options.connect_unix(path).await?),
            Address::Pid(_) => Err(Failure::no_server("a process leads to another one")),
        }
    }

    /// Connects to the monitor and returns the socket. The greeting has not been read yet.
    pub(crate) async fn socket(&self, address: &Address) -> Result<OwnedFd, Failure> {
        let connected = match timeout(self.connect_timeout, greeted(&*found(address)?)).await {
            Ok(connected) => connected.and_then(|stream| stream.into_std()),
            Err(_) => {
                let limit = self.connect_timeout;
                let text = format!("it does not greet within {limit:?}: another client may use it");
                Err(io::Error::other(text))
            }
        };
        let failed = |error| Failure::no_server(format_args!("{address}: cannot connect: {error}"));
        Ok(connected.map_err(failed)?.into())
    }
}

/// Returns the address of a process's monitor, or the address itself if it is not a process.
fn found(address: &Address) -> Result<Cow<'_, Address>, Failure> {
    match address {
        Address::Pid(pid) => process::monitor(*pid).map(Cow::Owned).map_err(Failure::no_server),
        address => Ok(Cow::Borrowed(address)),
    }
}

/// Connects and waits until the server sends its greeting, without reading it.
async fn greeted(address: &Address) -> io::Result<UnixStream> {
    let stream = match address {
        Address::Unix(path) => UnixStream::connect(path).await?,
        Address::Tcp(address) => {
            let mut server = TcpStream::connect(address).await?;
            let (ours, mut theirs) = UnixStream::pair()?;
            tokio::spawn(async move { copy_bidirectional(&mut server, &mut theirs).await });
            ours
        }
        Address::Pid(_) => return Err(io::Error::other("a process leads to another one")),
    };
    stream.readable().await?;
    Ok(stream)
}

/// Tells a user at a terminal which command the server has not answered yet.
fn report(slow: &SlowCommand) {
    if io::stderr().is_terminal() {
        eprintln!("note: {} has not been answered for {:?}", slow.command, slow.elapsed);
    }
}

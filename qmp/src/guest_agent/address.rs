//! Where the agent's channel is, and how it is connected.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::connection::dial::Attempts;
use crate::connection::transport::{Duplex, Transport};
use crate::connection::unix_path;

/// A connected channel.
pub(super) type Stream = Box<dyn Duplex>;

/// Where the agent's channel is.
#[derive(Debug)]
pub(super) enum Address {
    Unix(PathBuf),
    Tcp(String),
    /// A stream that was handed over: it cannot be connected a second time.
    Given(Option<Stream>),
}

impl Address {
    /// Takes over a descriptor.
    pub(super) fn of_transport(transport: Transport) -> Self {
        Self::Given(Some(match transport {
            Transport::Unix(stream) => Box::new(stream),
            Transport::Tcp(stream) => Box::new(stream),
            Transport::Other(stream) => stream,
        }))
    }

    /// The channel as the caller named it.
    pub(super) fn name(&self) -> Arc<str> {
        match self {
            Self::Unix(path) => unix_path::shown(path).into(),
            Self::Tcp(address) => address.as_str().into(),
            Self::Given(_) => "stream".into(),
        }
    }

    /// Whether the channel can be connected a second time.
    pub(super) fn reconnects(&self) -> bool {
        !matches!(self, Self::Given(_))
    }

    /// Connects. Retries where an attempt fails only for the moment, and reports why.
    pub(super) async fn connect(
        &mut self,
        wait_for_socket: bool,
        report: impl Fn(Arc<io::Error>),
    ) -> io::Result<Stream> {
        let mut attempts = Attempts::new(wait_for_socket);
        loop {
            let error = match self.try_connect().await {
                Ok(stream) => return Ok(stream),
                Err(error) => error,
            };
            let Some(pause) = attempts.pause_after(&error) else { return Err(error) };
            report(Arc::new(error));
            sleep(pause).await;
        }
    }

    async fn try_connect(&mut self) -> io::Result<Stream> {
        match self {
            Self::Unix(path) => Ok(Box::new(unix_path::connect(path).await?)),
            Self::Tcp(address) => {
                let stream = TcpStream::connect(&*address).await?;
                stream.set_nodelay(true)?;
                Ok(Box::new(stream))
            }
            Self::Given(stream) => stream.take().ok_or_else(|| io::ErrorKind::NotConnected.into()),
        }
    }
}

//! What the shell knows of its server.

use std::time::Duration;

use qmp::testing::releases;
use qmp::{Capabilities, Client, Error};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::failure::Failure;

/// A connection, and what the server at the other end has.
#[derive(Clone, Debug)]
pub(super) struct Server {
    pub(super) client: Client,
    pub(super) capabilities: Capabilities,
    /// Whether the server itself told its schema, so that commands can be checked with it.
    pub(super) is_checked: bool,
}

/// A server, and what is to be said of it.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) server: Server,
    pub(super) note: Option<String>,
    /// The question for the schema, if the server has not answered it.
    pub(super) open: Option<JoinHandle<Result<Capabilities, Error>>>,
}

impl Known {
    /// Asks the server for its schema. A main loop that hangs does not keep the shell from starting:
    /// out-of-band commands are for that.
    pub(super) async fn of(client: Client, limit: Duration) -> Result<Self, Failure> {
        let asking = client.clone();
        let mut open = tokio::spawn(async move { Capabilities::read(&asking).await });
        match timeout(limit, &mut open).await {
            Ok(Ok(Ok(capabilities))) => {
                let server = Server { client, capabilities, is_checked: true };
                Ok(Self { server, note: None, open: None })
            }
            Ok(Ok(Err(error))) if error.server().is_none() => Err(error.into()),
            Ok(Ok(Err(error))) => Ok(Self::without(client, error.to_string(), None)),
            Ok(Err(stopped)) => Err(Failure::no_server(stopped)),
            Err(_) => {
                let why = format!("no reply to query-qmp-schema within {limit:?}");
                Ok(Self::without(client, why, Some(open)))
            }
        }
    }

    fn without(
        client: Client,
        why: String,
        open: Option<JoinHandle<Result<Capabilities, Error>>>,
    ) -> Self {
        let release = client.greeting().release();
        let note = format!(
            "{why}: commands are not checked, and completed as QEMU {release} has them upstream"
        );
        let mut known = releases().into_iter().rev();
        let upstream = Capabilities::upstream(release).or_else(|| {
            let nearest = known.find(|it| *it <= release)?;
            Capabilities::upstream(nearest)
        });
        let capabilities = upstream.unwrap_or_else(|| Capabilities::from_schema(&[]));
        let server = Server { client, capabilities, is_checked: false };
        Self { server, note: Some(note), open }
    }
}

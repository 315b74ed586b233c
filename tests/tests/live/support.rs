//! What several live tests do.

use qmp::{Client, EventError, FromEvent, Monitor, Subscription};
use qmp_tests::{Failure, PATIENCE, Qemu, Server, Version};
use tokio::time::timeout;

/// A QEMU without devices, and a client of it.
pub(crate) async fn started(version: Version) -> Result<(Server, Client), Failure> {
    connected(Qemu::new(version)?).await
}

/// Starts a QEMU and connects to it.
pub(crate) async fn connected(qemu: Qemu) -> Result<(Server, Client), Failure> {
    let server = qemu.start()?;
    let client = Client::connect_unix(server.socket()).await?;
    Ok((server, client))
}

/// A QEMU without devices, and a monitor of it.
pub(crate) async fn monitored(version: Version) -> Result<(Server, Monitor), Failure> {
    monitor(Qemu::new(version)?).await
}

/// Starts a QEMU and connects a monitor to it.
pub(crate) async fn monitor(qemu: Qemu) -> Result<(Server, Monitor), Failure> {
    let (server, client) = connected(qemu).await?;
    Ok((server, Monitor::new(client)))
}

/// Waits for what ought to come.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> Result<T, Failure> {
    Ok(timeout(PATIENCE, future).await?)
}

/// Waits for the next event.
pub(crate) async fn next<E: FromEvent>(events: &mut Subscription<E>) -> Result<E, Failure> {
    match timeout(PATIENCE, events.next()).await? {
        Some(event) => Ok(event?.event),
        None => Err(Failure::new("the subscription is over")),
    }
}

/// Waits for the first event of which this is true.
pub(crate) async fn first<E: FromEvent>(
    events: &mut Subscription<E>,
    wanted: impl Fn(&E) -> bool,
) -> Result<E, Failure> {
    loop {
        let event = next(events).await?;
        if wanted(&event) {
            return Ok(event);
        }
    }
}

/// Waits for a subscription to tell that the connection has ended, with nothing before it.
pub(crate) async fn end<E: FromEvent>(events: &mut Subscription<E>) -> Result<(), Failure> {
    match timeout(PATIENCE, events.next()).await? {
        Some(Err(EventError::Ended(_))) => Ok(()),
        Some(Err(error)) => Err(error.into()),
        Some(Ok(_)) => Err(Failure::new("there is one more event")),
        None => Err(Failure::new("the end was told before")),
    }
}

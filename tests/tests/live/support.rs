//! Helpers that several live tests share.

use std::pin::pin;
use std::time::Duration;

use qmp::{
    Client, Error, EventError, FromEvent, Monitor, ServerError, Subscription, commands, types,
};
use qmp_tests::{Failure, PATIENCE, Qemu, Server, Signal, Version};
use tokio::time::timeout;

/// Starts a QEMU without devices and connects a client.
pub(crate) async fn started(version: Version) -> Result<(Server, Client), Failure> {
    connected(Qemu::new(version)?).await
}

/// Starts a QEMU and connects a client.
pub(crate) async fn connected(qemu: Qemu) -> Result<(Server, Client), Failure> {
    let server = qemu.start()?;
    let client = Client::connect_unix(server.socket()).await?;
    Ok((server, client))
}

/// Starts a QEMU without devices and connects a monitor.
pub(crate) async fn with_monitor(version: Version) -> Result<(Server, Monitor), Failure> {
    monitored(Qemu::new(version)?).await
}

/// Returns QEMU's error for a command that it refused.
pub(crate) fn refusal<T: std::fmt::Debug>(outcome: Result<T, Error>) -> ServerError {
    match outcome {
        Err(Error::Server(error)) => *error,
        other => panic!("it was not refused: {other:?}"),
    }
}

/// Waits for a future that must complete soon.
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

/// Waits for the first event for which `wanted` returns true.
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

/// Waits until a subscription reports that the connection has ended, without any event before.
pub(crate) async fn end<E: FromEvent>(events: &mut Subscription<E>) -> Result<(), Failure> {
    match timeout(PATIENCE, events.next()).await? {
        Some(Err(EventError::Ended(_))) => Ok(()),
        Some(Err(error)) => Err(error.into()),
        Some(Ok(_)) => Err(Failure::new("there is one more event")),
        None => Err(Failure::new("the end was told before")),
    }
}

/// Starts a QEMU and connects a monitor.
pub(crate) async fn monitored(qemu: Qemu) -> Result<(Server, Monitor), Failure> {
    let (server, client) = connected(qemu).await?;
    Ok((server, Monitor::new(client)))
}

/// Lists the devices, nodes, objects and other children at a path.
pub(crate) async fn children(monitor: &Monitor, path: &str) -> Result<Vec<String>, Failure> {
    let list = monitor.execute(commands::QomList::new(path)).await?;
    let children = list.into_iter().filter(|child| child.type_.starts_with("child<"));
    Ok(children.map(|child| child.name).collect())
}

/// Returns the names of all block nodes.
pub(crate) async fn node_names(monitor: &Monitor) -> Result<Vec<String>, Failure> {
    let nodes = monitor.query_named_block_nodes().await?;
    let mut names: Vec<_> = nodes.into_iter().filter_map(|node| node.node_name).collect();
    names.sort();
    Ok(names)
}

/// Creates a node without a file. Reads return zeros, and writes are discarded.
pub(crate) fn nothing(name: &str, bytes: i64) -> types::BlockdevOptions {
    let null = types::BlockdevOptionsNull::new().size(bytes).read_zeroes(true);
    types::BlockdevOptions::null_co(null).node_name(name)
}

/// How long a command of an [`impatient`] client may take.
const DEADLINE: Duration = Duration::from_millis(500);

/// Starts a QEMU and gives a monitor whose commands all have a short deadline.
pub(crate) async fn impatient(qemu: Qemu) -> Result<(Server, Monitor), Failure> {
    let server = qemu.start()?;
    let options = Client::options().deadline(Some(DEADLINE));
    let client = options.connect_unix(server.socket()).await?;
    Ok((server, Monitor::new(client)))
}

/// Waits for what ought to come, while QEMU stops for four times as long as an [`impatient`]
/// client gives a command: long enough for a look that comes once a second to be late, too.
pub(crate) async fn stalled<T>(
    qemu: &mut Server,
    future: impl Future<Output = T>,
) -> Result<T, Failure> {
    qemu.signal(Signal::STOP)?;
    let mut future = pin!(future);
    let early = timeout(4 * DEADLINE, &mut future).await;
    qemu.signal(Signal::CONT)?;
    match early {
        Ok(outcome) => Ok(outcome),
        Err(_) => soon(future).await,
    }
}

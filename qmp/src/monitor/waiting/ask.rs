//! Queries of a wait.

use crate::{CallOptions, Client, Command, Error};

/// Executes a command of a wait that has begun: a query, or a step whose repetition is harmless.
///
/// The connection-wide deadline does not apply: a server that stalls has not ended what is waited
/// for, and the deadline of a wait is the caller's. Waiting for the one reply, instead of asking
/// again after each deadline, leaves a single command pending however long the stall is.
pub(crate) async fn ask<C: Command>(client: &Client, command: C) -> Result<C::Return, Error> {
    client.execute_with(command, CallOptions::new().deadline(None)).await
}

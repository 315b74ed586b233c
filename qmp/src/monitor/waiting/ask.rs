//! Queries of a wait.

use crate::{CallOptions, Client, Command, Error};

/// Executes a command of a wait that has begun: a query, or a step whose repetition is harmless.
///
/// The connection-wide deadline does not apply: a stall of the server does not end the operation,
/// and the caller decides on the deadline of a wait. The command is not repeated after a deadline,
/// so that only one is pending however long the stall is.
pub(crate) async fn ask<C: Command>(client: &Client, command: C) -> Result<C::Return, Error> {
    client.execute_with(command, CallOptions::new().deadline(None)).await
}

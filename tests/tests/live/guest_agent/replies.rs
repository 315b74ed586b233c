//! Replies of the agent decoded and encoded again, whatever command they are to.

use qmp::guest_agent::GuestAgentCommand;
use serde::Serialize;

use crate::replies::Again;

// The generator has formatted it.
#[rustfmt::skip]
#[allow(deprecated, reason = "older agents have those commands")]
#[path = "generated/replies.rs"]
mod table;

fn again<C: GuestAgentCommand<Return: Serialize>>(
    reply: &str,
) -> Result<serde_json::Value, serde_json::Error> {
    serde_json::to_value(C::decode_return(reply)?)
}

/// How the reply to the command of that name is decoded and encoded again.
pub(super) fn of(command: &str) -> Option<Again> {
    table::REPLIES.iter().find(|(name, _)| *name == command).map(|(_, again)| *again)
}

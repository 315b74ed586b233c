//! The server's schema, which does not change while the server runs.

use std::sync::{Arc, OnceLock};

use serde_json::value::RawValue;

use super::message::Incoming;

/// The command that returns the schema.
const COMMAND: &str = "query-qmp-schema";

/// The server's reply to `query-qmp-schema`, once a client has asked for it.
///
/// The schema is compiled into QEMU. Command line options can hide parts of it, but they cannot
/// change at run time. Every reply therefore has the same bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Schema(Arc<OnceLock<Box<RawValue>>>);

impl Schema {
    /// Returns the reply to a command, if the command asks for the schema and the reply is known.
    pub(super) fn reply(&self, command: &Incoming) -> Option<&RawValue> {
        if asks(command) { self.0.get().map(|reply| &**reply) } else { None }
    }

    /// Keeps the server's reply, if the command asks for the schema.
    pub(super) fn keep(&self, command: &Incoming, reply: &RawValue) {
        if asks(command) {
            // Two clients can ask at once. They receive the same reply.
            self.0.get_or_init(|| reply.to_owned());
        }
    }
}

/// Returns `true` if the server would reply with the schema.
fn asks(command: &Incoming) -> bool {
    command.name == COMMAND && !command.oob && command.is_bare()
}

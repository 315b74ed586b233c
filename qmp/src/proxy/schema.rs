//! The server's schema, which all clients ask for and which never changes.

use std::sync::{Arc, OnceLock};

use serde_json::value::RawValue;

use super::message::Incoming;

/// The command that returns it.
const COMMAND: &str = "query-qmp-schema";

/// The server's reply to `query-qmp-schema`, once there is one. QEMU's is a part of the program, of
/// which options hide the same parts as long as it runs, so that each reply has the same bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Schema(Arc<OnceLock<Box<RawValue>>>);

impl Schema {
    /// The reply to a command, if it is known. A command that the server would refuse has none.
    pub(super) fn reply(&self, command: &Incoming) -> Option<&RawValue> {
        if asks(command) { self.0.get().map(|reply| &**reply) } else { None }
    }

    /// Keeps the server's reply to a command, if it is the schema.
    pub(super) fn keep(&self, command: &Incoming, reply: &RawValue) {
        if asks(command) {
            // Two clients can have asked at once, and got the same.
            self.0.get_or_init(|| reply.to_owned());
        }
    }
}

fn asks(command: &Incoming) -> bool {
    command.name == COMMAND && !command.oob && command.is_bare()
}

//! Sending events from handlers and tasks of a test.

use std::sync::{Arc, Weak};
use std::time::Duration;

use super::core::Core;
use super::output::now;
use crate::event::{RawEvent, ToEvent};

/// Sends the events of a fake server. It does not keep the server alive, so that handlers can hold
/// it.
#[derive(Clone, Debug)]
pub struct Emitter {
    core: Weak<Core>,
}

impl Emitter {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: Arc::downgrade(core) }
    }

    /// Sends an event to every client that has negotiated. Others miss it, as they do with QEMU.
    ///
    /// Events that a handler sends come before the reply.
    pub fn emit(&self, event: impl ToEvent) {
        self.checked(&event.to_event(), |core, event| core.emit(event, now()));
    }

    /// Sends an event after the reply to the command whose handler calls this.
    pub fn emit_after_reply(&self, event: impl ToEvent) {
        self.checked(&event.to_event(), |core, event| core.emit_after_reply(event.clone()));
    }

    /// Sends an event when some time has passed.
    pub fn emit_later(&self, delay: Duration, event: impl ToEvent) {
        self.checked(&event.to_event(), |core, event| core.emit_later(delay, event));
    }

    /// Sends an event, unless the release does not have it, which fails the test.
    pub(super) fn checked(&self, event: &RawEvent, send: impl FnOnce(&Core, &RawEvent)) {
        let Some(core) = self.core.upgrade() else { return };
        let known = &core.known;
        let is_upstream = crate::facts::event(event.name()).is_some();
        if is_upstream && !known.capabilities.events().any(|name| name == event.name()) {
            let text = format!(
                "the test sends {}, which QEMU {} does not have",
                event.name(),
                known.release
            );
            core.fail(text);
            return;
        }
        send(&core, event);
    }
}

//! Logging: the traffic log, `tracing` events, and panics of callbacks.

mod callback;
mod event;
mod redact;
pub(crate) mod trace;
mod traffic;

pub(crate) use callback::guarded;
#[cfg(feature = "testing")]
pub(crate) use traffic::Redaction;
pub use traffic::TrafficLog;

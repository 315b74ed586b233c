//! Logging: the traffic log, `tracing` events, and panics of callbacks.

mod callback;
mod event;
mod redact;
pub(crate) mod trace;
mod traffic;

pub(crate) use callback::guarded;
pub use traffic::TrafficLog;

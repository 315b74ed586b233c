//! What people read of the traffic.

mod callback;
mod event;
mod redact;
pub(crate) mod trace;
mod traffic;

pub(crate) use callback::guarded;
pub use traffic::TrafficLog;

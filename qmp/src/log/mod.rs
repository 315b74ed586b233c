//! What people read of the traffic.

mod redact;
pub(crate) mod trace;
mod traffic;

pub use traffic::TrafficLog;

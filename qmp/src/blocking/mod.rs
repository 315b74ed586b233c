//! The client for programs without an asynchronous runtime.
//!
//! It behaves like the asynchronous [`Client`](crate::Client), except that it uses threads. A
//! thread that waits for a reply or an event reads for all waiting threads. The connection has no
//! thread of its own, except with [`Client::connect_pair`]. While no thread waits, nothing is read,
//! and QEMU buffers its output. Times are measured with the system's monotonic clock.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use qmp::blocking::Client;
//! use qmp::{CallOptions, RawEvent};
//!
//! let client = Client::connect_unix("/run/vm.qmp")?;
//! let mut events = client.subscribe::<RawEvent>();
//! client.execute_raw("stop", &(), CallOptions::new())?;
//! for event in events.within(Duration::from_secs(1)) {
//!     println!("{}", event?.event.name());
//! }
//! # Ok(())
//! # }
//! ```

pub(crate) mod client;
#[cfg(feature = "process")]
mod command_line;
mod limit;
mod link;
#[cfg(all(test, qmp_model))]
mod model;
#[cfg(feature = "monitor")]
mod monitor;
mod outbox;
mod pair;
mod start;
#[cfg_attr(all(test, qmp_model), path = "model/stream.rs")]
mod stream;
mod subscription;
mod tcp;

pub use client::Client;
#[cfg(feature = "monitor")]
pub use monitor::Monitor;
pub use subscription::{Subscription, Within};

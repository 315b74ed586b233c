//! The client for programs without an asynchronous runtime.
//!
//! Everything is as in [`Client`](crate::Client) and works the same way; the differences are
//! those of threads. There is no thread of its own behind a connection: whichever thread waits,
//! for an answer or for an event, reads for all of them. While nobody waits nothing is read, and
//! QEMU keeps what it has to say. Times are counted by the system's clock.
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

mod client;
mod limit;
mod link;
mod start;
mod stream;
mod subscription;
mod tcp;

pub use client::Client;
pub use subscription::{Subscription, Within};

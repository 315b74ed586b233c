//! Fake servers for the tests of programs that use QEMU (feature `testing`).
//!
//! A [`FakeQemu`] has the schema of a release and the answers that a test gives it. It is fast, runs
//! inside of the test, and refuses what the release does not have. [`guide::testing`] describes it,
//! with a whole test.
//!
//! ```
//! use qmp::testing::FakeQemu;
//! use qmp::{Release, commands};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let qemu = FakeQemu::builder().release(Release::new(8, 2)).build();
//! qemu.once::<commands::BlockResize>(|resize| {
//!     assert_eq!(resize.size, 1 << 30);
//!     Ok(())
//! });
//! let client = qemu.connect().await?;
//! client.execute(commands::BlockResize::new(1 << 30).node_name("disk0")).await?;
//! qemu.finish(); // fails the test if the command did not come, or another one came
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```
//!
//! [`guide::testing`]: crate::guide::testing

#[cfg(feature = "guest-agent")]
mod agent;
mod builder;
mod core;
#[cfg(feature = "devices")]
mod devices;
mod emitter;
mod error;
mod expectation;
mod failure;
mod fake_qemu;
mod fault;
mod input;
mod known;
mod machine;
mod output;
mod own;
mod received;
mod request;
mod script;
mod serve;
mod strict;
mod thread;
mod transcript;
mod upstream;
mod wire;
mod words;

#[cfg(feature = "guest-agent")]
pub use agent::{FakeAgent, FakeAgentBuilder};
pub use builder::FakeQemuBuilder;
pub use core::Otherwise;
pub use emitter::Emitter;
pub use error::FakeError;
pub use expectation::{Expectation, FakeAnswer};
pub use failure::FakeFailure;
pub use fake_qemu::FakeQemu;
pub use fault::{Fault, Outgoing, When};
pub use machine::FakeMachine;
pub use received::{Received, ReceivedCommand};
pub use transcript::read::TranscriptError;
pub use transcript::record::{Recorder, SessionEnd};
pub use transcript::replay::Replay;
pub use upstream::releases;

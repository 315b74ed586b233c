//! Fake servers for the tests of programs that use QEMU.

#[cfg(feature = "guest-agent")]
mod agent;
mod builder;
mod core;
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
pub use transcript::record::Recorder;
pub use transcript::replay::Replay;
pub use upstream::releases;

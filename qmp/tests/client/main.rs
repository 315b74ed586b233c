//! The client against servers that follow a script.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod basics;
mod calls;
mod commands;
mod descriptors;
mod monitor;
mod peer;
mod stimuli;
mod time;
mod transports;

//! The client against servers that follow a script.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod basics;
mod capabilities;
mod commands;
mod peer;
mod stimuli;

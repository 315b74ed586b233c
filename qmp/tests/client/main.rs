//! The client against servers that follow a script.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod basics;
mod blocking;
mod blocking_time;
mod callbacks;
mod calls;
mod capabilities;
mod channels;
mod commands;
mod connecting;
mod descriptors;
#[cfg(all(feature = "devices", feature = "testing"))]
mod devices;
mod ending;
mod ensure;
#[cfg(feature = "guest-agent")]
mod guest_agent;
mod limits;
mod migration;
#[cfg(feature = "testing")]
mod monitor;
mod passing;
mod peer;
mod stimuli;
#[cfg(feature = "testing")]
mod testing;
mod time;
#[cfg(feature = "tracing")]
mod trace;
mod traffic;
mod transports;
mod undoing;
#[cfg(feature = "testing")]
mod waits;
mod watchdog;

#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! ## Index
//!
//! - [Commands](commands), [events] and [types], by QAPI module
//! - [`Client`], [`blocking`], [`ConnectOptions`], [`Error`]
//! - [`Capabilities`], [facts] about releases, the [guide]
#![cfg_attr(feature = "monitor", doc = "- [`Monitor`], its [operations](monitor)")]
#![cfg_attr(
    feature = "guest-agent",
    doc = "- [`guest_agent`]: running programs and copying files in a guest"
)]
#![cfg_attr(feature = "devices", doc = "- [`devices`]: the devices of `device_add`, typed")]
#![cfg_attr(feature = "proxy", doc = "- [`proxy`]: several clients on one monitor")]

// Generated code refers to its runtime as `::qmp`, in this crate and in others.
#[allow(unused_extern_crates)]
extern crate self as qmp;

pub mod blocking;
pub mod capabilities;
mod client;
mod command;
#[cfg(feature = "process")]
mod command_line;
mod connection;
#[cfg(feature = "devices")]
#[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
pub mod devices;
mod error;
mod event;
pub mod facts;
#[rustfmt::skip] // prettyplease has formatted it
mod generated;
#[cfg(feature = "guest-agent")]
pub mod guest_agent;
pub mod guide;
mod json;
mod log;
#[cfg(feature = "monitor")]
pub mod monitor;
#[cfg(feature = "proxy")]
pub mod proxy;
mod release;
#[doc(hidden)]
pub mod runtime;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(any(feature = "devices", feature = "monitor"))]
mod values;

pub use capabilities::Capabilities;
pub use client::{CallOptions, Client, ConnectOptions, EventError, Greeting, Subscription};
pub use command::{Command, OobCommand};
#[cfg(feature = "process")]
#[cfg_attr(docsrs, doc(cfg(feature = "process")))]
pub use command_line::{CommandLine, KeyValue, KeyValues};
pub use connection::{Deadlines, SlowCommand, SoftLimits};
pub use error::{
    ConnectError, DecodeError, DisconnectCause, Disconnected, Ended, Error, ErrorClass,
    Explanation, ProtocolError, ProtocolErrorKind, RequestError, ServerError, Stage, Subject,
    TimedOut, TransportError,
};
pub use event::{EventData, FromEvent, RawEvent, Stamped, Timestamp, ToEvent, UnknownTime};
pub use generated::events::Event;
pub use generated::{commands, events, types};
pub use json::file_path::{PathNotText, path_text};
pub use log::TrafficLog;
#[cfg(feature = "monitor")]
pub use monitor::Monitor;
pub use release::{Change, Release};
pub use runtime::strict;
pub use runtime::{ColonList, ColonListError};
pub use runtime::{Properties, PropertyValue, UnknownBranch, UnknownEvent, UnknownValue};

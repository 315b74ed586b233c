#![doc = include_str!("../README.md")]
//!
//! ## Index
//!
//! - [Commands](commands), [events] and [types], by QAPI module
//! - [`Client`], [`blocking`], [`ConnectOptions`], [`Error`]
//! - [`Monitor`], its [operations](monitor)
//! - [`Capabilities`], [facts] about releases, the [guide]

// Generated code names its runtime by one path, `::qmp`, here and in crates of others.
#[allow(unused_extern_crates)]
extern crate self as qmp;

mod admission;
pub mod blocking;
mod blocks;
mod call;
pub mod capabilities;
mod check;
mod child;
mod client;
mod command;
mod connect;
mod connect_error;
mod connection;
mod decode;
mod descriptors;
mod dial;
mod dispatch;
mod ending;
mod error;
#[cfg(test)]
mod error_lines;
mod event;
mod explain;
pub mod facts;
mod feed;
mod frame;
#[rustfmt::skip] // prettyplease has formatted it
mod generated;
pub mod guide;
mod lock;
mod mailbox;
pub mod monitor;
mod one_line;
mod options;
mod outbox;
mod pace;
mod raw_object;
mod redact;
mod release;
mod reply;
mod request;
#[doc(hidden)]
pub mod runtime;
mod scan;
mod shared;
#[cfg(feature = "process")]
mod spawn;
mod subscription;
mod table;
mod ticket;
mod tokens;
mod trace;
mod traffic;
mod transport;
mod unix_path;

pub use call::CallOptions;
pub use capabilities::Capabilities;
pub use client::Client;
pub use command::{Command, OobCommand};
pub use connect::Greeting;
pub use connect_error::{ConnectError, Stage};
pub use error::{
    DecodeError, DisconnectCause, Disconnected, Ended, Error, ErrorClass, ProtocolError,
    ProtocolErrorKind, RequestError, ServerError, TimedOut, TransportError,
};

pub use event::{EventData, FromEvent, RawEvent, Stamped, Timestamp, ToEvent};
pub use explain::{Explanation, Subject};
pub use generated::events::Event;
pub use generated::{commands, events, types};
pub use monitor::Monitor;
pub use options::ConnectOptions;
pub use pace::{SlowCommand, SoftLimits};
pub use release::{Change, Release};
pub use runtime::{Properties, PropertyValue, UnknownBranch, UnknownEvent, UnknownValue};
pub use subscription::{EventError, Subscription};
pub use traffic::TrafficLog;

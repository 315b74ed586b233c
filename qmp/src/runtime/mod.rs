//! The runtime of generated code: encoding and decoding of objects, unions, alternates and enums.
//!
//! Only generated crates use this module directly. It changes together with the generator.

mod bridge;
#[cfg(feature = "guest-agent")]
mod bytes;
mod colon_list;
pub(crate) mod decode;
mod enumeration;
pub(crate) mod fault;
pub(crate) mod members;
mod number;
pub(crate) mod object;
mod properties;
mod reader;
mod skim;
pub mod strict;
mod text;
mod unknown;
pub(crate) mod writer;

pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::value::RawValue;
pub use serde_json::{Error, Value};

#[cfg(feature = "guest-agent")]
pub use crate::command::GuestAgentCommand;
pub use crate::event::{deserialize_event, serialize_event};
pub use crate::{
    __branches as branches, __closed_enum as closed_enum, __default as default, __event as event,
    __object as object, __open_enum as open_enum,
};
pub use crate::{Change, Command, EventData, FromEvent, OobCommand, RawEvent, Release, ToEvent};
pub use bridge::{deserialize, deserialize_strict};
#[cfg(feature = "guest-agent")]
pub use bytes::Bytes;
pub use colon_list::{ColonList, ColonListError};
pub use decode::{Decode, from_text, nothing};
pub use enumeration::{UnknownValue, deserialize_closed, deserialize_open, known};
pub use fault::Fault;
pub use members::{Branches, Members};
pub use object::{Object, list};
pub use properties::{Properties, PropertyValue};
pub use reader::{Kind, Reader};
pub use text::{debug, serialize};
pub use unknown::{UnknownBranch, UnknownEvent};
pub use writer::{Encode, Writer, to_text};

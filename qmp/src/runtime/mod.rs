//! What generated code is made with: how objects, unions, alternates and enums are read and
//! written.
//!
//! Generated crates use it; everybody else uses the types themselves. It changes with the
//! generator.

mod alternate;
mod early;
mod enumeration;
mod key;
mod object;
mod properties;
mod union;
mod unknown;

pub use serde;
pub use serde::de::{MapAccess, SeqAccess};
pub use serde::ser::SerializeMap;
pub use serde::{Serialize, Serializer};
pub use serde_json::value::RawValue;
pub use serde_json::{Error, Value};

pub use crate::{
    __alternate as alternate, __arguments as arguments, __closed_enum as closed_enum,
    __object as object, __open_enum as open_enum,
};
pub use alternate::{Alternate, FromNumber, Number, deserialize_alternate, list};
pub use enumeration::{UnknownValue, deserialize_closed, deserialize_open};
pub use key::Key;
pub use object::{
    Decode, Encode, deserialize_object, from_raw, nothing, optional, required, serialize_object,
    skip, skip_all,
};
pub use properties::{Properties, PropertyValue};
pub use union::{Common, NoCommon, Rest, branch, split, split_or, unknown_value};
pub use unknown::{UnknownBranch, UnknownEvent};

//! Decodes replies.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::value::RawValue;

use crate::command::Command;
use crate::error::decode::{decode_error, error_text};
use crate::error::{Error, ErrorClass, ServerError};
use crate::release::Release;

/// The reply to a command, not yet decoded.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) text: String,
    /// The range of the value of `return` or `error`.
    pub(crate) value: Range<usize>,
    pub(crate) is_error: bool,
}

impl Reply {
    pub(crate) fn value(&self) -> &str {
        &self.text[self.value.clone()]
    }
}

pub(crate) type Answer = Result<Reply, Error>;

/// A reply with the name of its command.
pub(crate) struct Named {
    pub(crate) name: Cow<'static, str>,
    pub(crate) reply: Reply,
    /// The release of the server that sent the reply.
    pub(crate) server: Release,
}

/// Decodes the reply to a typed command.
pub(crate) fn decode<C: Command>(answer: Named) -> Result<C::Return, Error> {
    let Named { name, reply, server } = answer;
    if reply.is_error {
        return Err(server_error(name, reply.value(), Some(server)));
    }
    C::decode_return(reply.value())
        .map_err(|source| decode_error(name, reply.value(), source).into())
}

/// Returns the value of a reply as raw JSON.
pub(crate) fn raw_value(answer: Named) -> Result<Box<RawValue>, Error> {
    let Named { name, reply, server } = answer;
    if reply.is_error {
        return Err(server_error(name, reply.value(), Some(server)));
    }
    RawValue::from_string(reply.value().to_owned())
        .map_err(|source| decode_error(name, reply.value(), source).into())
}

/// Decodes a server's error. If that fails, returns the decode error.
pub(crate) fn server_error(
    command: Cow<'static, str>,
    text: &str,
    server: Option<Release>,
) -> Error {
    match error_text(text) {
        Ok((class, description)) => {
            let class = ErrorClass::from(&*class);
            ServerError { command, class, description, server }.into()
        }
        Err(source) => decode_error(command, text, source).into(),
    }
}

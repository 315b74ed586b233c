//! From a reply's text to what the caller wants of it.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::value::RawValue;

use crate::command::Command;
use crate::error::decode::{decode_error, error_text};
use crate::error::{Error, ErrorClass, ServerError};
use crate::release::Release;

/// A command's answer, still as text.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) text: String,
    /// The value of `return` or `error`.
    pub(crate) value: Range<usize>,
    pub(crate) is_error: bool,
}

impl Reply {
    pub(crate) fn value(&self) -> &str {
        &self.text[self.value.clone()]
    }
}

pub(crate) type Answer = Result<Reply, Error>;

/// A reply with the name of the command that it answers.
pub(crate) struct Named {
    pub(crate) name: Cow<'static, str>,
    pub(crate) reply: Reply,
    /// The release of the server that sent it.
    pub(crate) server: Release,
}

/// Decodes the answer to a typed command.
pub(crate) fn decode<C: Command>(answer: Named) -> Result<C::Return, Error> {
    let Named { name, reply, server } = answer;
    if reply.is_error {
        return Err(server_error(name, reply.value(), Some(server)));
    }
    C::decode_return(reply.value())
        .map_err(|source| decode_error(name, reply.value(), source).into())
}

/// Takes the answer to a command as JSON.
pub(crate) fn raw_value(answer: Named) -> Result<Box<RawValue>, Error> {
    let Named { name, reply, server } = answer;
    if reply.is_error {
        return Err(server_error(name, reply.value(), Some(server)));
    }
    RawValue::from_string(reply.value().to_owned())
        .map_err(|source| decode_error(name, reply.value(), source).into())
}

/// Reads a server's error, or says why it is none.
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

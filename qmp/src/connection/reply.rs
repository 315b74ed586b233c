//! Decodes replies.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::value::RawValue;

use crate::command::Command;
use crate::error::decode::{decode_error, error_text};
use crate::error::{Error, ErrorClass, ServerError};
use crate::log::trace::Heard;
use crate::release::Release;

/// The reply to a command, not yet decoded.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) text: String,
    /// The range of the value of `return` or `error`.
    pub(crate) value: Range<usize>,
    pub(crate) is_error: bool,
    pub(crate) heard: Heard,
}

impl Reply {
    pub(crate) fn new(text: String, value: Range<usize>, is_error: bool) -> Self {
        Self { text, value, is_error, heard: Heard::none() }
    }

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
pub(crate) fn decode<C: Command>(mut answer: Named) -> Result<C::Return, Error> {
    if answer.reply.is_error {
        return Err(answer.refusal());
    }
    match C::decode_return(answer.reply.value()) {
        Ok(value) => {
            answer.reply.heard.accepted();
            Ok(value)
        }
        Err(source) => Err(answer.undecodable(source)),
    }
}

/// Returns the value of a reply as raw JSON.
pub(crate) fn raw_value(mut answer: Named) -> Result<Box<RawValue>, Error> {
    if answer.reply.is_error {
        return Err(answer.refusal());
    }
    match RawValue::from_string(answer.reply.value().to_owned()) {
        Ok(value) => {
            answer.reply.heard.accepted();
            Ok(value)
        }
        Err(source) => Err(answer.undecodable(source)),
    }
}

impl Named {
    fn refusal(self) -> Error {
        let Self { name, reply, server } = self;
        reply.refusal(name, Some(server))
    }

    fn undecodable(self, source: serde_json::Error) -> Error {
        let Self { name, mut reply, .. } = self;
        reply.heard.undecodable();
        decode_error(name, reply.value(), source).into()
    }
}

impl Reply {
    /// Decodes a server's error. If that fails, returns the decode error.
    pub(crate) fn refusal(mut self, command: Cow<'static, str>, server: Option<Release>) -> Error {
        match error_text(self.value()) {
            Ok((class, description)) => {
                self.heard.refused(&class);
                let class = ErrorClass::from(&*class);
                ServerError { command, class, description, server }.into()
            }
            Err(source) => {
                self.heard.undecodable();
                decode_error(command, self.value(), source).into()
            }
        }
    }
}

//! Serializes commands.

use std::borrow::Cow;
use std::os::fd::OwnedFd;

use serde::Serialize;

use crate::command::Command;
use crate::error::RequestError;
use crate::json::depth;
use crate::json::limits::{NESTING, Objection, check_foreign, check_written};
use crate::json::raw_object::RawObject;

/// A serialized command without its id.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) name: Cow<'static, str>,
    /// The QAPI module of the command, or `""` if it is unknown.
    pub(crate) module: &'static str,
    /// The text of the command up to the place of the id.
    pub(crate) text: Vec<u8>,
    pub(crate) oob: bool,
    /// The descriptors to send with the first byte of the command.
    pub(crate) descriptors: Vec<OwnedFd>,
}

impl Request {
    /// Serializes a command.
    ///
    /// Dropping a command recurses into its arguments. A command that is nested too deeply is
    /// leaked, because dropping it would overflow the stack. Its caller gets an error.
    pub(crate) fn new<C: Command>(
        command: C,
        oob: bool,
        descriptors: Vec<OwnedFd>,
    ) -> Result<Self, RequestError> {
        let request = Self::written(&command, oob, descriptors);
        if let Err(RequestError::TooLarge { what: NESTING, .. }) = request {
            std::mem::forget(command);
        }
        request
    }

    fn written<C: Command>(
        command: &C,
        oob: bool,
        descriptors: Vec<OwnedFd>,
    ) -> Result<Self, RequestError> {
        let mut text = head(C::NAME, oob);
        let arguments = command
            .arguments()
            .map_err(|source| RequestError::Encode { command: C::NAME.into(), source })?;
        if arguments == "{}" {
            text.truncate(text.len() - ARGUMENTS.len());
        } else {
            text.extend_from_slice(arguments.as_bytes());
        }
        check_written(&text).map_err(|objection| refused(C::NAME.into(), objection))?;
        Ok(Self { name: C::NAME.into(), module: C::MODULE, text, oob, descriptors })
    }

    /// Creates a command from its name and its serialized arguments.
    pub(crate) fn from_parts(name: &'static str, arguments: &str) -> Self {
        let mut text = head(name, false);
        text.extend_from_slice(arguments.as_bytes());
        Self { name: name.into(), module: "", text, oob: false, descriptors: Vec::new() }
    }

    /// Creates a command with any name and with arguments that serialize to one JSON object.
    pub(crate) fn raw(
        name: &str,
        arguments: &impl Serialize,
        descriptors: Vec<OwnedFd>,
    ) -> Result<Self, RequestError> {
        let encode = |source| RequestError::Encode { command: name.to_owned().into(), source };
        let name_text = serde_json::to_string(name).map_err(encode)?;
        let arguments = depth::to_text(arguments).map_err(encode)?;
        let arguments = if arguments == "null" { "{}" } else { &arguments };
        Self::json(&format!("{{\"execute\":{name_text},\"arguments\":{arguments}}}"), descriptors)
    }

    /// Creates a command from its JSON text. Removes its id.
    pub(crate) fn json(text: &str, descriptors: Vec<OwnedFd>) -> Result<Self, RequestError> {
        let members: RawObject<'_> = serde_json::from_str(text)
            .map_err(|error| malformed(format!("it is not one JSON object: {error}")))?;
        let (name, oob) = command(&members)?;
        check_foreign(text).map_err(|objection| refused(name.clone(), objection))?;
        let mut text = Vec::with_capacity(text.len());
        for (key, value) in members.0.iter().filter(|(key, _)| key != "id") {
            text.push(if text.is_empty() { b'{' } else { b',' });
            text.extend_from_slice(serde_json::to_string(key).unwrap_or_default().as_bytes());
            text.push(b':');
            text.extend_from_slice(value.get().as_bytes());
        }
        Ok(Self { name, module: "", text, oob, descriptors })
    }

    /// Appends the id, which completes the command.
    pub(crate) fn seal(mut self, id: u64) -> Outgoing {
        self.text.extend_from_slice(b",\"id\":");
        push_number(&mut self.text, id);
        self.text.extend_from_slice(b"}\n");
        Outgoing { id, text: self.text, descriptors: self.descriptors }
    }
}

/// A complete command, ready to be written.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) id: u64,
    pub(crate) text: Vec<u8>,
    /// Empty once the first byte is written: the server then has its own copies.
    pub(crate) descriptors: Vec<OwnedFd>,
}

/// Returns the command's name and whether it is executed out of band.
fn command(members: &RawObject<'_>) -> Result<(Cow<'static, str>, bool), RequestError> {
    let mut names = members.0.iter().filter(|(key, _)| key == "execute" || key == "exec-oob");
    let (Some((key, name)), None) = (names.next(), names.next()) else {
        return Err(malformed("it needs either `execute` or `exec-oob`".to_owned()));
    };
    let name: String = serde_json::from_str(name.get())
        .map_err(|_| malformed(format!("`{key}` is not a command's name")))?;
    Ok((name.into(), key == "exec-oob"))
}

/// Returns the error for a command that QEMU's JSON parser would reject.
pub(crate) fn refused(command: Cow<'static, str>, objection: Objection) -> RequestError {
    match objection {
        Objection::Beyond { what, limit } => RequestError::TooLarge { command, what, limit },
        Objection::Malformed(reason) => malformed(reason),
    }
}

fn malformed(reason: String) -> RequestError {
    RequestError::Malformed { reason: reason.into() }
}

const ARGUMENTS: &[u8] = b",\"arguments\":";

/// Returns the text of a command up to its arguments. Names of commands need no escapes.
fn head(name: &str, oob: bool) -> Vec<u8> {
    let mut text = Vec::with_capacity(96);
    text.extend_from_slice(if oob { b"{\"exec-oob\":\"" } else { b"{\"execute\":\"" });
    text.extend_from_slice(name.as_bytes());
    text.push(b'"');
    text.extend_from_slice(ARGUMENTS);
    text
}

/// Appends a number in decimal.
fn push_number(text: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0; 20];
    let mut begin = digits.len();
    loop {
        begin -= 1;
        digits[begin] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    text.extend_from_slice(&digits[begin..]);
}

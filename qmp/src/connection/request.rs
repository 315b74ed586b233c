//! A command on its way out.

use std::borrow::Cow;
use std::os::fd::OwnedFd;

use serde::Serialize;

use crate::command::Command;
use crate::error::RequestError;
use crate::json::depth;
use crate::json::limits::{NESTING, Objection, check_foreign, check_written};
use crate::json::raw_object::RawObject;

/// A command with everything but its id.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) name: Cow<'static, str>,
    /// The QAPI module, or nothing where it is not known.
    pub(crate) module: &'static str,
    /// The command's text up to where the id goes.
    pub(crate) text: Vec<u8>,
    pub(crate) oob: bool,
    /// What goes with the command's first byte.
    pub(crate) descriptors: Vec<OwnedFd>,
}

impl Request {
    /// Writes a command as JSON.
    ///
    /// Dropping a command recurses into its arguments. One that is nested too deep is leaked: its
    /// caller gets an error, and the stack would not suffice for dropping it.
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
        let arguments =
            command.arguments().map_err(|source| RequestError::encode(C::NAME.into(), source))?;
        if arguments == "{}" {
            text.truncate(text.len() - ARGUMENTS.len());
        } else {
            text.extend_from_slice(arguments.as_bytes());
        }
        check_written(&text).map_err(|objection| refused(C::NAME.into(), objection))?;
        Ok(Self { name: C::NAME.into(), module: C::MODULE, text, oob, descriptors })
    }

    /// A command of which only name and arguments are known.
    pub(crate) fn from_parts(name: &'static str, arguments: &str) -> Self {
        let mut text = head(name, false);
        text.extend_from_slice(arguments.as_bytes());
        Self { name: name.into(), module: "", text, oob: false, descriptors: Vec::new() }
    }

    /// A command of any name, with arguments that are written as one JSON object.
    pub(crate) fn raw(
        name: &str,
        arguments: &impl Serialize,
        descriptors: Vec<OwnedFd>,
    ) -> Result<Self, RequestError> {
        let encode = |source| RequestError::encode(name.to_owned().into(), source);
        let name_text = serde_json::to_string(name).map_err(encode)?;
        let arguments = depth::to_text(arguments).map_err(encode)?;
        let arguments = if arguments == "null" { "{}" } else { &arguments };
        Self::json(&format!("{{\"execute\":{name_text},\"arguments\":{arguments}}}"), descriptors)
    }

    /// A ready-made command. Its id is left out.
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

    /// Completes the command with its id.
    pub(crate) fn seal(mut self, id: u64) -> Outgoing {
        self.text.extend_from_slice(b",\"id\":");
        push_number(&mut self.text, id);
        self.text.extend_from_slice(b"}\n");
        Outgoing { id, text: self.text, descriptors: self.descriptors }
    }
}

/// A command as it is written to the server.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) id: u64,
    pub(crate) text: Vec<u8>,
    /// Empty once the first byte is written: the server has its own copies then.
    pub(crate) descriptors: Vec<OwnedFd>,
}

/// The command's name, and whether it is to be executed out of band.
fn command(members: &RawObject<'_>) -> Result<(Cow<'static, str>, bool), RequestError> {
    let mut names = members.0.iter().filter(|(key, _)| key == "execute" || key == "exec-oob");
    let (Some((key, name)), None) = (names.next(), names.next()) else {
        return Err(malformed("it needs either `execute` or `exec-oob`".to_owned()));
    };
    let name: String = serde_json::from_str(name.get())
        .map_err(|_| malformed(format!("`{key}` is not a command's name")))?;
    Ok((name.into(), key == "exec-oob"))
}

/// The error of a command that QEMU's JSON parser would not take.
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

/// The text of a command up to its arguments. Names of commands need no escapes.
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

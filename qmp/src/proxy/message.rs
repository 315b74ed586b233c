//! Messages of the protocol, as a server reads and writes them.

use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::client::greeting::Greeting;
use crate::error::Error;
use crate::json::frame::{Frame, Overrun};
use crate::json::raw_object::RawObject;

/// A command of a client.
#[derive(Debug)]
pub(super) struct Incoming {
    /// The whole message. The id in it is replaced when it is passed on.
    pub(super) text: String,
    pub(super) name: String,
    pub(super) oob: bool,
    pub(super) id: Id,
}

/// The id of a command as JSON, if it has one.
#[derive(Clone, Debug, Default)]
pub(super) struct Id(Option<String>);

/// A message that is not a command, with the error that the client receives.
#[derive(Debug)]
pub(super) struct Malformed {
    pub(super) id: Id,
    pub(super) reason: String,
}

impl Incoming {
    /// Reads a message.
    pub(super) fn read(frame: Frame<'_>, limit: usize) -> Result<Self, Malformed> {
        let malformed = |id: Id, reason: &str| Malformed { id, reason: reason.to_owned() };
        let id = frame.outline.id.clone().and_then(|range| frame.text.get(range));
        let id = id.and_then(|id| std::str::from_utf8(id).ok());
        // An id that is not JSON would spoil the reply.
        let id =
            Id(id.filter(|id| serde_json::from_str::<&RawValue>(id).is_ok()).map(str::to_owned));
        match frame.overrun {
            Some(Overrun::Size) => {
                return Err(malformed(id, &format!("the command is longer than {limit} bytes")));
            }
            Some(Overrun::Depth) => return Err(malformed(id, "the command is nested too deeply")),
            None => {}
        }
        let Ok(text) = String::from_utf8(frame.text.into_owned()) else {
            return Err(malformed(id, "the command is not UTF-8"));
        };
        let (name, oob) = match name(&text) {
            Ok(name) => name,
            Err(reason) => return Err(malformed(id, reason)),
        };
        Ok(Self { text, name, oob, id })
    }

    /// Returns `true` if the command has no arguments and no unknown members.
    pub(super) fn is_bare(&self) -> bool {
        let Ok(object) = serde_json::from_str::<RawObject<'_>>(&self.text) else { return false };
        object.0.iter().all(|(name, value)| match &**name {
            "execute" | "id" => true,
            "arguments" => value.get() == "{}",
            _ => false,
        })
    }

    /// The value of an argument.
    pub(super) fn argument(&self, name: &str) -> Option<Value> {
        let message: Value = serde_json::from_str(&self.text).ok()?;
        message.get("arguments")?.get(name).cloned()
    }
}

/// Returns the name of a command, and whether it is to be executed out of band.
fn name(text: &str) -> Result<(String, bool), &'static str> {
    let object: RawObject<'_> =
        serde_json::from_str(text).map_err(|_| "the message is not a JSON object")?;
    let (name, oob) = match (object.get("execute"), object.get("exec-oob")) {
        (Some(name), None) => (name, false),
        (None, Some(name)) => (name, true),
        _ => return Err("a command has either `execute` or `exec-oob`"),
    };
    let name = serde_json::from_str(name).map_err(|_| "the name of the command is not text")?;
    Ok((name, oob))
}

/// The greeting for a client. Out-of-band execution is offered if the proxy itself has it.
pub(super) fn greeting(greeting: &Greeting, oob: bool) -> String {
    let mut text: Value = serde_json::from_str(greeting.text()).unwrap_or_default();
    text["capabilities"] = if oob { json!(["oob"]) } else { json!([]) };
    json!({"QMP": text}).to_string()
}

/// The message with the return value of a command.
pub(super) fn returned(value: &str, id: &Id) -> String {
    format!("{{\"return\": {value}{}}}", id.member())
}

/// The message with a refusal, in the form that QEMU gives it.
pub(super) fn refused(class: &str, description: &str, id: &Id) -> String {
    let error = json!({"class": class, "desc": description});
    format!("{{\"error\": {error}{}}}", id.member())
}

/// The message with the error of a command that was passed on. `None` if the connection to the
/// server has ended.
pub(super) fn failed(error: &Error, id: &Id) -> Option<String> {
    match error {
        Error::Server(error) => Some(refused(error.class.as_str(), &error.description, id)),
        error if error.is_end() => None,
        error => Some(refused("GenericError", &error.to_string(), id)),
    }
}

impl Id {
    fn member(&self) -> String {
        self.0.as_ref().map(|id| format!(", \"id\": {id}")).unwrap_or_default()
    }
}

//! Traits for commands.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::json::depth;
use crate::release::Change;

/// A QMP command. The value holds the arguments, and the type determines the type of the reply.
///
/// Generated for every command of the schema, in [`crate::commands`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a QMP command",
    label = "expected a command",
    note = "`qmp::commands` has a struct for each command; `Client::execute_raw` takes a name and JSON"
)]
pub trait Command: Serialize {
    /// The type of the command's `return` value.
    type Return: DeserializeOwned;

    /// Decodes the command's `return` value.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit the schema.
    fn decode_return(text: &str) -> Result<Self::Return, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// Serializes the arguments as JSON.
    ///
    /// In place of arguments that are nested more than 1024 deep, which QEMU does not take, it
    /// returns an array that is: executing the command then fails with
    /// [`RequestError::TooLarge`](crate::RequestError::TooLarge).
    ///
    /// # Errors
    ///
    /// Returns an error if a member cannot be written as JSON.
    fn arguments(&self) -> Result<String, serde_json::Error> {
        depth::to_text(self)
    }

    /// The name on the wire.
    const NAME: &'static str;
    /// The QAPI module of the newest release that has the command, `block-core` for example.
    const MODULE: &'static str;
    /// The release that introduced the command.
    const SINCE: Change;
    /// The release that removed the command, if one did.
    const REMOVED: Option<Change> = None;
    /// The first imported release that marks the command as deprecated, if the newest one does.
    const DEPRECATED_SINCE: Option<Change> = None;
    /// Whether the newest release that has the command marks it as unstable.
    const UNSTABLE: bool = false;
    /// Whether the command may be executed out of band (`allow-oob`).
    const OOB: bool = false;
    /// Whether the server answers when the command succeeds (`success-response`).
    const SUCCESS_RESPONSE: bool = true;
    /// Whether the arguments can hold a password or key, which must not be logged.
    const SECRET: bool = false;
}

/// A command that may be executed out of band, ahead of commands that are still running.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be executed out of band",
    note = "the schema allows it for commands with `allow-oob` only; use `Client::execute`"
)]
pub trait OobCommand: Command {}

/// A reference to a command is executed like the command itself.
impl<C: Command> Command for &C {
    type Return = C::Return;

    const NAME: &'static str = C::NAME;
    const MODULE: &'static str = C::MODULE;
    const SINCE: Change = C::SINCE;
    const REMOVED: Option<Change> = C::REMOVED;
    const DEPRECATED_SINCE: Option<Change> = C::DEPRECATED_SINCE;
    const UNSTABLE: bool = C::UNSTABLE;
    const OOB: bool = C::OOB;
    const SUCCESS_RESPONSE: bool = C::SUCCESS_RESPONSE;
    const SECRET: bool = C::SECRET;

    fn arguments(&self) -> Result<String, serde_json::Error> {
        C::arguments(self)
    }

    fn decode_return(text: &str) -> Result<Self::Return, serde_json::Error> {
        C::decode_return(text)
    }
}

impl<C: OobCommand> OobCommand for &C {}

/// A command of the guest agent.
///
/// The value holds the arguments, and the type determines the reply. The trait is generated for
/// every command in [`guest_agent::commands`](crate::guest_agent::commands).
#[cfg(feature = "guest-agent")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a command of the guest agent",
    note = "`qmp::guest_agent::commands` has the guest agent's commands; QMP commands are executed by `qmp::Client`"
)]
pub trait GuestAgentCommand: Serialize {
    /// The value that the command returns.
    type Return: DeserializeOwned;

    /// Decodes the value that the command returned.
    ///
    /// # Errors
    ///
    /// When the text does not match the schema.
    fn decode_return(text: &str) -> Result<Self::Return, serde_json::Error>;

    /// Returns the arguments as JSON.
    ///
    /// # Errors
    ///
    /// When a member cannot be written as JSON.
    fn arguments(&self) -> Result<String, serde_json::Error>;

    /// The name on the wire.
    const NAME: &'static str;
    /// The release that added the command.
    const SINCE: Change;
    /// The release that removed the command, if one did.
    const REMOVED: Option<Change> = None;
    /// The first imported release that calls the command deprecated, if the newest one does.
    const DEPRECATED_SINCE: Option<Change> = None;
    /// Whether the newest release that has the command calls it unstable.
    const UNSTABLE: bool = false;
    /// Whether the agent replies when the command succeeds (`success-response`).
    const SUCCESS_RESPONSE: bool = true;
    /// Whether the arguments can hold a password or key, which must not appear in logs.
    const SECRET: bool = false;
}

/// A reference to a command is executed like the command itself.
#[cfg(feature = "guest-agent")]
impl<C: GuestAgentCommand> GuestAgentCommand for &C {
    type Return = C::Return;

    const NAME: &'static str = C::NAME;
    const SINCE: Change = C::SINCE;
    const REMOVED: Option<Change> = C::REMOVED;
    const DEPRECATED_SINCE: Option<Change> = C::DEPRECATED_SINCE;
    const UNSTABLE: bool = C::UNSTABLE;
    const SUCCESS_RESPONSE: bool = C::SUCCESS_RESPONSE;
    const SECRET: bool = C::SECRET;

    fn arguments(&self) -> Result<String, serde_json::Error> {
        C::arguments(self)
    }

    fn decode_return(text: &str) -> Result<Self::Return, serde_json::Error> {
        C::decode_return(text)
    }
}

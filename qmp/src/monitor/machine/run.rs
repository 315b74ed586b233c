//! Commands by name, and commands that are given as JSON text.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::json::raw_object::RawObject;
use crate::monitor::Monitor;
use crate::{CallOptions, Error};

/// # Any command
impl Monitor {
    /// Executes any command by name, with arguments of any type that serializes to a JSON object,
    /// and returns the value of `return`. It is for commands without a type in this crate, for
    /// example those of a patched server.
    ///
    /// # Errors
    ///
    /// Those of [`Client::execute_raw`](crate::Client::execute_raw).
    #[doc(alias = "Run")]
    pub async fn run(
        &self,
        command: &str,
        arguments: &(impl Serialize + Sync),
    ) -> Result<Box<RawValue>, Error> {
        self.client.execute_raw(command, arguments, CallOptions::new()).await
    }

    /// Executes a command that is given as JSON text, and returns the reply as QEMU sends it: one
    /// JSON object, with the `id` of the text if it has one.
    ///
    /// The client sends the command with an id of its own, so that equal ids in two texts do not
    /// collide.
    ///
    /// # Errors
    ///
    /// Those of [`Client::execute_json`](crate::Client::execute_json). A refusal by QEMU is
    /// an error, too, and not a reply.
    #[doc(alias = "RunJSON")]
    pub async fn run_json(&self, command: &str) -> Result<String, Error> {
        let value = self.client.execute_json(command, CallOptions::new()).await?;
        Ok(match id(command) {
            Some(id) => format!(r#"{{"return": {value}, "id": {id}}}"#),
            None => format!(r#"{{"return": {value}}}"#),
        })
    }
}

/// Returns the `id` of the command's text, as it is written there.
fn id(command: &str) -> Option<&str> {
    serde_json::from_str::<RawObject<'_>>(command).ok()?.get("id")
}

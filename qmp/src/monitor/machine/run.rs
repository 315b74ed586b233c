//! Commands by name, and ready-made ones.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::json::raw_object::RawObject;
use crate::monitor::Monitor;
use crate::{CallOptions, Error};

impl Monitor {
    /// Executes any command by name, with any arguments that can be written as a JSON object, and
    /// gives its `return`. For what has no type here: commands of patched servers, open-ended
    /// arguments.
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

    /// Executes a ready-made command and gives the reply as QEMU would give it to whoever made
    /// it: one JSON object, with the command's own `id` if it has one.
    ///
    /// On the wire it has another id, so that two of the same do not disturb each other.
    ///
    /// # Errors
    ///
    /// Those of [`Client::execute_json`](crate::Client::execute_json). A refusal is one of them
    /// and no reply.
    #[doc(alias = "RunJSON")]
    pub async fn run_json(&self, command: &str) -> Result<String, Error> {
        let value = self.client.execute_json(command, CallOptions::new()).await?;
        Ok(match id(command) {
            Some(id) => format!(r#"{{"return": {value}, "id": {id}}}"#),
            None => format!(r#"{{"return": {value}}}"#),
        })
    }
}

/// The command's own id, as it is written.
fn id(command: &str) -> Option<&str> {
    serde_json::from_str::<RawObject<'_>>(command).ok()?.get("id")
}

//! What the server at hand can do, by its own account.
//!
//! One `qmp` talks to every QEMU, so what the types allow and what a server takes can differ:
//! by release, by how the server was built, by a patch. [`Capabilities`] reads the schema that the
//! server itself reports (`query-qmp-schema`) and answers from it.
//!
//! ```no_run
//! use qmp::{Capabilities, Client, commands, types};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::connect_unix("/run/vm.qmp").await?;
//! let server = Capabilities::read(&client).await?;
//!
//! if server.accepts_value::<commands::Screendump>("format", "png") {
//!     let dump = commands::Screendump::new("/tmp/screen.png");
//!     client.execute(dump.format(types::ImageFormat::Png)).await?;
//! }
//! if server.has("blockdev-add/arg-type/+file/aio/^io_uring")? {
//!     println!("this QEMU was built with io_uring");
//! }
//! let command = commands::BlockCommit::new("disk0").speed(1 << 20);
//! server.check(&command)?; // says what this server would refuse, before it is sent
//! # Ok(())
//! # }
//! ```
//!
//! QEMU takes about a tenth of a second of its main loop for the answer, so programs with many
//! servers read it once for each build: [`CapabilitiesRegistry`] shares it within a process,
//! [`Capabilities::to_cache`] keeps it between processes.

use std::sync::Arc;

use crate::blocking;
use crate::client::Client;
use crate::command::Command;
use crate::commands::QueryQmpSchema;
use crate::error::{Error, RequestError};
use crate::types::SchemaInfo;

mod build;
mod cache;
mod check;
#[cfg(test)]
mod fixture;
mod index;
mod issue;
mod names;
mod path;
mod questions;
mod registry;
mod rows;
mod walk;

pub use cache::{Build, CacheError};
pub use issue::{CheckError, DeprecatedUse, Issue, IssueKind, Unsupported};
pub use path::{PathError, PathProblem, SchemaPath};
pub use questions::ServerCommand;
pub use registry::CapabilitiesRegistry;

use index::Index;

/// What one server can do: which commands, events, arguments and values it has.
///
/// Clones are cheap and share everything; about 110 kB for that of QEMU 10.0. It stays valid as
/// long as the server runs: a schema does not change.
///
/// The server leaves out what its build lacks, and with `-compat deprecated-output=hide` also
/// what is deprecated.
#[derive(Clone, Debug)]
pub struct Capabilities {
    index: Arc<Index>,
}

impl Capabilities {
    /// Asks the server.
    ///
    /// # Errors
    ///
    /// Those of [`Client::execute`].
    pub async fn read(client: &Client) -> Result<Self, Error> {
        Ok(Self::from_schema(&client.execute(QueryQmpSchema::new()).await?))
    }

    /// Asks the server of a client without a runtime.
    ///
    /// # Errors
    ///
    /// Those of [`blocking::Client::execute`].
    // Inline, so that only who calls it compiles the call.
    #[inline]
    pub fn read_blocking(client: &blocking::Client) -> Result<Self, Error> {
        Ok(Self::from_schema(&client.execute(QueryQmpSchema::new())?))
    }

    /// From a reply to `query-qmp-schema` that is there already.
    #[must_use]
    pub fn from_schema(reply: &[SchemaInfo]) -> Self {
        Self { index: Arc::new(build::index(reply)) }
    }

    /// The schema as a reply to `query-qmp-schema` that says the same.
    ///
    /// Names of types mean nothing in such a reply, and here they need not be those that the
    /// server used. Deprecated members of the reply are left out.
    #[must_use]
    #[inline]
    pub fn to_schema(&self) -> Vec<SchemaInfo> {
        rows::schema(&self.index)
    }

    /// Whether both are the same value in memory, as clones are.
    #[must_use]
    pub fn shares_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.index, &other.index)
    }

    /// How many bytes of memory all clones together hold.
    #[must_use]
    pub fn memory(&self) -> usize {
        size_of::<Index>() + self.index.size()
    }

    /// Whether the server has what a path asks for; [`SchemaPath`] says how to ask.
    ///
    /// # Errors
    ///
    /// When the path is not well-formed, which is not the answer no.
    pub fn has(&self, path: &str) -> Result<bool, PathError> {
        Ok(self.has_path(&path.parse()?))
    }

    /// Whether the server has what a path asks for.
    #[must_use]
    pub fn has_path(&self, path: &SchemaPath) -> bool {
        walk::has(&self.index, path)
    }

    /// Finds what the server would refuse about a command without executing it: commands,
    /// arguments, values and branches that it does not know, arguments that it requires and that
    /// are not set, and values of another shape.
    ///
    /// Properties beside the arguments of `device_add` pass: no schema lists them.
    ///
    /// # Errors
    ///
    /// [`CheckError::Unsupported`] with everything that was found.
    pub fn check<C: Command>(&self, command: &C) -> Result<(), CheckError> {
        Ok(self.check_value(C::NAME, &arguments(command)?)?)
    }

    /// Like [`check`](Self::check), for arguments that are ready-made JSON.
    ///
    /// # Errors
    ///
    /// Everything that was found.
    pub fn check_value(
        &self,
        command: &str,
        arguments: &serde_json::Value,
    ) -> Result<(), Unsupported> {
        let issues = check::check(&self.index, command, arguments).issues;
        if issues.is_empty() {
            return Ok(());
        }
        Err(Unsupported { command: command.to_owned().into(), issues })
    }

    /// What a command uses that the server calls deprecated, so that tests can fail on it before
    /// a later release does.
    ///
    /// # Errors
    ///
    /// When the command cannot be written as JSON.
    pub fn deprecated_uses<C: Command>(
        &self,
        command: &C,
    ) -> Result<Vec<DeprecatedUse>, RequestError> {
        Ok(check::check(&self.index, C::NAME, &arguments(command)?).deprecated)
    }
}

fn arguments<C: Command>(command: &C) -> Result<serde_json::Value, RequestError> {
    serde_json::to_value(command)
        .map_err(|source| RequestError::Encode { command: C::NAME.into(), source })
}

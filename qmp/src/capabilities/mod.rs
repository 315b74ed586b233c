//! The commands, events, arguments and values that a particular server supports.
//!
//! The types of `qmp` cover all QEMU releases, so a server may not accept everything that the types
//! allow. It depends on the release, on how the server was built, and on patches. [`Capabilities`]
//! reads the schema that the server itself reports (`query-qmp-schema`) and answers from it.
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
//! QEMU's main loop is blocked for about a tenth of a second while it answers. Programs with many
//! servers should therefore read the schema once for each build. [`CapabilitiesRegistry`] shares it
//! within a process, and [`Capabilities::to_cache`] keeps it between processes.

use std::sync::Arc;

use crate::blocking;
use crate::client::Client;
use crate::command::Command;
use crate::commands::QueryQmpSchema;
use crate::error::{Error, RequestError};
use crate::release::Release;
use crate::types::SchemaInfo;

mod build;
mod cache;
mod check;
#[cfg(test)]
mod fixture;
mod index;
mod issue;
mod members;
mod names;
mod path;
mod questions;
mod registry;
mod rows;
mod walk;

pub use cache::{Build, CacheError};
pub use issue::{CheckError, DeprecatedUse, Issue, IssueKind, Unsupported};
pub use members::{EnumValue, ObjectMember, ValueType};
pub use path::{PathError, PathProblem, SchemaPath};
pub use questions::ServerCommand;
pub use registry::CapabilitiesRegistry;

#[cfg(feature = "testing")]
pub(crate) use check::Findings;
use index::Index;

/// The commands, events, arguments and values that one server has.
///
/// Clones are cheap and share their data, about 110 kB for QEMU 10.0. The capabilities stay valid
/// as long as the server runs, because its schema does not change.
///
/// The server omits what its build lacks. With `-compat deprecated-output=hide` it also omits what
/// is deprecated.
#[derive(Clone, Debug)]
pub struct Capabilities {
    index: Arc<Index>,
    /// The release of the server, if it is known.
    release: Option<Release>,
}

impl Capabilities {
    /// Reads the capabilities from the server.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::execute`].
    pub async fn read(client: &Client) -> Result<Self, Error> {
        let schema = client.execute(QueryQmpSchema::new()).await?;
        Ok(Self::from_schema(&schema).of_release(client.greeting().release()))
    }

    /// Reads the capabilities from the server of a blocking client.
    ///
    /// # Errors
    ///
    /// The errors of [`blocking::Client::execute`].
    // Inline, so that only programs that call it compile the call.
    #[inline]
    pub fn read_blocking(client: &blocking::Client) -> Result<Self, Error> {
        let schema = client.execute(QueryQmpSchema::new())?;
        Ok(Self::from_schema(&schema).of_release(client.greeting().release()))
    }

    /// Creates the capabilities from a reply to `query-qmp-schema`.
    ///
    /// The reply does not say which release the server is: [`of_release`](Self::of_release) adds it.
    #[must_use]
    pub fn from_schema(reply: &[SchemaInfo]) -> Self {
        Self { index: Arc::new(build::index(reply)), release: None }
    }

    /// Sets the release of the server, with which [`check`](Self::check) explains what the server
    /// does not know. [`read`](Self::read) and [`from_cache`](Self::from_cache) set it.
    #[must_use]
    pub fn of_release(mut self, release: Release) -> Self {
        self.release = Some(release);
        self
    }

    /// Converts the capabilities to an equivalent reply to `query-qmp-schema`.
    ///
    /// The names of types have no meaning in such a reply, and here they can differ from those that
    /// the server used. Members of the reply that are deprecated are omitted.
    #[must_use]
    #[inline]
    pub fn to_schema(&self) -> Vec<SchemaInfo> {
        rows::schema(&self.index)
    }

    /// Returns whether both share the same data, as clones do.
    #[must_use]
    pub fn shares_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.index, &other.index)
    }

    /// Returns the memory that all clones together take, in bytes.
    #[must_use]
    pub fn memory(&self) -> usize {
        size_of::<Index>() + self.index.size()
    }

    /// Returns whether the server has what a path describes. [`SchemaPath`] documents the syntax.
    ///
    /// # Errors
    ///
    /// Returns an error if the path is malformed.
    pub fn has(&self, path: &str) -> Result<bool, PathError> {
        Ok(self.has_path(&path.parse()?))
    }

    /// Returns whether the server has what a path describes.
    #[must_use]
    pub fn has_path(&self, path: &SchemaPath) -> bool {
        walk::has(&self.index, path)
    }

    /// Checks whether the server would accept a command, without executing it. The check finds
    /// commands, arguments, values and branches that the server does not know, required arguments
    /// that are not set, and values of the wrong JSON type.
    ///
    /// If the release of the server is the reason why it does not know something, the error says so.
    ///
    /// Properties in addition to the arguments of `device_add` are accepted, because no schema
    /// lists them.
    ///
    /// # Errors
    ///
    /// [`CheckError::Unsupported`] with all issues.
    pub fn check<C: Command>(&self, command: &C) -> Result<(), CheckError> {
        Ok(self.check_value(C::NAME, &arguments(command)?)?)
    }

    /// Like [`check`](Self::check), for arguments that are already JSON.
    ///
    /// # Errors
    ///
    /// Returns all issues, if there are any.
    pub fn check_value(
        &self,
        command: &str,
        arguments: &serde_json::Value,
    ) -> Result<(), Unsupported> {
        let issues = check::check(&self.index, command, arguments).issues;
        if issues.is_empty() {
            return Ok(());
        }
        Err(Unsupported { command: command.to_owned().into(), issues, server: self.release })
    }

    /// Returns everything that the check finds.
    #[cfg(feature = "testing")]
    pub(crate) fn findings(&self, command: &str, arguments: &serde_json::Value) -> Findings {
        check::check(&self.index, command, arguments)
    }

    /// Returns whether a command returns an object without members.
    #[cfg(feature = "testing")]
    pub(crate) fn returns_nothing(&self, command: &str) -> bool {
        let row = self.index.command(command);
        row.is_some_and(|row| match self.index.ty(row.returns).kind {
            index::Kind::Object { members, tag: None, .. } => {
                self.index.members(members).is_empty()
            }
            _ => false,
        })
    }

    /// Returns the parts of a command that the server marks as deprecated. Tests can fail on them
    /// before a later release does.
    ///
    /// # Errors
    ///
    /// Returns an error if the command cannot be written as JSON.
    pub fn deprecated_uses<C: Command>(
        &self,
        command: &C,
    ) -> Result<Vec<DeprecatedUse>, RequestError> {
        Ok(check::check(&self.index, C::NAME, &arguments(command)?).deprecated)
    }
}

fn arguments<C: Command>(command: &C) -> Result<serde_json::Value, RequestError> {
    serde_json::to_value(command).map_err(|source| RequestError::encode(C::NAME.into(), source))
}

//! Starting the program of a command line without a runtime.

use std::path::Path;
use std::process::Child;

use super::client::Client;
use crate::client::options::ConnectOptions;
use crate::command_line::CommandLine;
use crate::error::ConnectError;

/// # Start without a runtime
#[cfg_attr(docsrs, doc(cfg(feature = "process")))]
impl CommandLine {
    /// Starts the program like [`spawn`](Self::spawn), and connects a client that needs no runtime.
    ///
    /// # Errors
    ///
    /// Those of [`Client::spawn_with`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::{CommandLine, commands};
    ///
    /// let line = CommandLine::new("qemu-system-x86_64").machine("q35").memory(1 << 30);
    /// let (mut process, client) = line.spawn_blocking()?;
    /// client.execute(commands::Quit::new())?;
    /// println!("QEMU ended with {}", process.wait()?);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn spawn_blocking(self) -> Result<(Child, Client), ConnectError> {
        self.spawn_blocking_with(&ConnectOptions::new())
    }

    /// Starts the program like [`spawn_blocking`](Self::spawn_blocking), with options of the
    /// connection.
    ///
    /// # Errors
    ///
    /// Those of [`Client::spawn_with`].
    #[inline]
    pub fn spawn_blocking_with(
        self,
        options: &ConnectOptions,
    ) -> Result<(Child, Client), ConnectError> {
        Client::spawn_inheriting(self.into_std_command(), options)
    }

    /// Starts the program with a monitor that listens at `path`, like
    /// [`spawn_at`](Self::spawn_at), and connects a client that needs no runtime.
    ///
    /// # Errors
    ///
    /// Those of [`Client::spawn_at_with`].
    #[inline]
    pub fn spawn_blocking_at(
        self,
        path: impl AsRef<Path>,
        options: &ConnectOptions,
    ) -> Result<(Child, Client), ConnectError> {
        Client::spawn_at_inheriting(path.as_ref(), self.into_std_command(), options)
    }
}

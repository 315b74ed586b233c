//! Starting the program of a command line.

use std::path::Path;

use tokio::process::{Child, Command};

use super::CommandLine;
use crate::client::{Client, ConnectOptions};
use crate::connection::inherited::Inherited;
use crate::error::ConnectError;

/// # Start
impl CommandLine {
    /// Starts the program, and connects to its monitor, which is on a socket pair. See
    /// [`ConnectOptions::spawn`]. [`spawn_blocking`](Self::spawn_blocking) does so for programs
    /// without a runtime.
    ///
    /// Descriptors of [`descriptor`](Self::descriptor) and [`fdset`](Self::fdset) are inherited
    /// under their numbers, and closed in this process when the program has been started. While it
    /// is started they are inheritable: a program that another thread starts at this moment, by
    /// other means than this method, may inherit them as well.
    ///
    /// # Errors
    ///
    /// Those of [`ConnectOptions::spawn`].
    pub async fn spawn(self) -> Result<(Child, Client), ConnectError> {
        self.spawn_with(ConnectOptions::new()).await
    }

    /// Starts the program as [`spawn`](Self::spawn) does, with options of the connection.
    ///
    /// # Errors
    ///
    /// Those of [`ConnectOptions::spawn`].
    pub async fn spawn_with(
        self,
        options: ConnectOptions,
    ) -> Result<(Child, Client), ConnectError> {
        let (command, inherited) = self.into_command();
        options.spawn_inheriting(command, inherited).await
    }

    /// Starts the program with a monitor that listens at `path`, as
    /// [`ConnectOptions::spawn_at`] does, so that another program can adopt the machine.
    ///
    /// # Errors
    ///
    /// Those of [`ConnectOptions::spawn_at`].
    pub async fn spawn_at(
        self,
        path: impl AsRef<Path>,
        options: ConnectOptions,
    ) -> Result<(Child, Client), ConnectError> {
        let (command, inherited) = self.into_command();
        options.spawn_at_inheriting(path.as_ref(), command, inherited).await
    }

    fn into_command(self) -> (Command, Inherited) {
        let (command, inherited) = self.into_std_command();
        (command.into(), inherited)
    }

    /// Returns the command without the monitor, and what the program inherits.
    pub(crate) fn into_std_command(self) -> (std::process::Command, Inherited) {
        let mut command = std::process::Command::new(&self.program);
        command.args(self.arguments());
        (command, Inherited(self.descriptors))
    }
}

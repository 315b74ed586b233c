//! Connecting to a monitor.

use std::io::{self, IsTerminal as _};
use std::time::Duration;

use clap::Args;
use qmp::{Client, ConnectOptions, SlowCommand};

use crate::address::Address;
use crate::failure::Failure;
use crate::process;
use crate::times::duration;

/// The options for connecting that several commands share.
#[derive(Debug, Args)]
pub(crate) struct Connect {
    /// How long to try to connect.
    #[arg(long, value_name = "TIME", value_parser = duration, default_value = "5s")]
    connect_timeout: Duration,
}

impl Connect {
    /// Connects to the monitor.
    pub(crate) async fn to(&self, address: &Address, oob: bool) -> Result<Client, Failure> {
        self.with(address, self.options().oob(oob).on_slow(report)).await
    }

    /// The options of the connection.
    pub(crate) fn options(&self) -> ConnectOptions {
        ConnectOptions::new().connect_deadline(self.connect_timeout)
    }

    /// How long to try to connect.
    pub(crate) fn limit(&self) -> Duration {
        self.connect_timeout
    }

    /// Connects to the monitor with other options.
    pub(crate) async fn with(
        &self,
        address: &Address,
        options: ConnectOptions,
    ) -> Result<Client, Failure> {
        let found = match address {
            Address::Pid(pid) => &process::monitor(*pid).map_err(Failure::no_server)?,
            address => address,
        };
        match found {
            Address::Tcp(address) => Ok(options.connect_tcp(address).await?),
            Address::Unix(path) => Ok(options.connect_unix(path).await?),
            Address::Pid(_) => Err(Failure::no_server("a process leads to another one")),
        }
    }
}

/// Tells a user at a terminal which command the server has not answered yet.
fn report(slow: &SlowCommand) {
    if io::stderr().is_terminal() {
        eprintln!("note: {} has not been answered for {:?}", slow.command, slow.elapsed);
    }
}

//! `qmp share`: several clients on one monitor.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use qmp::proxy::Proxy;

use crate::address::Address;
use crate::connect::Connect;
use crate::failure::Failure;

/// Lets several clients use one monitor at the same time.
///
/// It connects to the monitor and listens on another socket, which this user alone can connect to.
/// Every client has its own ids and gets all events. It ends with the server.
///
/// The server knows one client: names of descriptors, jobs and the like are those of all clients.
#[derive(Debug, Args)]
#[command(
    override_usage = "qmp share [OPTIONS] [SOCKET] --listen <PATH>",
    after_help = "Examples:\n  qmp share /run/vm.qmp --listen /run/vm-shared.qmp --read-only"
)]
pub(crate) struct Share {
    /// The socket of the monitor.
    #[arg(value_name = "SOCKET", value_hint = clap::ValueHint::FilePath)]
    words: Vec<String>,
    /// The socket for the clients.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    listen: PathBuf,
    /// Allow only commands that change nothing, and those of --allow.
    #[arg(long)]
    read_only: bool,
    /// Allow this command, and no others that are not allowed as well; may be repeated.
    #[arg(long, value_name = "NAME")]
    allow: Vec<String>,
    /// How many clients can be connected; others wait.
    #[arg(long, value_name = "COUNT", default_value_t = 16)]
    max_clients: usize,
    #[command(flatten)]
    connect: Connect,
}

impl Share {
    pub(crate) async fn run(mut self) -> Result<ExitCode, Failure> {
        let address = Address::take(&mut self.words)?;
        if !self.words.is_empty() {
            return Err(Failure::not_sent("share takes one socket, and options"));
        }
        let client = self.connect.to(&address, true).await?;
        let mut proxy = Proxy::new(&client)
            .max_clients(self.max_clients)
            .on_notice(|notice| eprintln!("{notice}"));
        if self.read_only {
            proxy = proxy.read_only();
        }
        if !self.allow.is_empty() {
            proxy = proxy.allow(self.allow);
        }
        let listener = proxy.listen(&self.listen).map_err(Failure::not_sent)?;
        eprintln!("listening on {}", self.listen.display());
        // The proxy alone keeps the connection open.
        drop(client);
        eprintln!("{}", listener.run().await);
        Ok(ExitCode::SUCCESS)
    }
}

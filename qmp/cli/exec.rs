//! `qmp exec`: executes one command.

use std::io::{self, IsTerminal as _};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use qmp::{CallOptions, Capabilities, Client};
use serde_json::{Value, json};

use crate::address::Address;
use crate::arguments::{Typed, Written, typed};
use crate::check::check;
use crate::connect::Connect;
use crate::failure::Failure;
use crate::output::{Style, print};
use crate::times::duration;
use crate::tree;

/// Executes one command, and shows the reply.
///
/// The command is checked with the server's own schema before it is sent. Values get the types
/// that the schema says: 64M is a number of bytes, on and off are booleans.
#[derive(Debug, Args)]
#[command(override_usage = "qmp exec [OPTIONS] [SOCKET] NAME [KEY=VALUE]...", after_help = HELP)]
pub(crate) struct Exec {
    /// The socket, the command's name and its arguments.
    #[arg(required = true, value_name = "SOCKET NAME KEY=VALUE", value_hint = clap::ValueHint::AnyPath)]
    words: Vec<String>,
    /// Arguments as a JSON object, to which KEY=VALUE adds; - reads it from standard input.
    #[arg(short, long, value_name = "JSON")]
    arguments: Option<String>,
    /// Print the reply as JSON in one line.
    #[arg(long)]
    json: bool,
    /// Print this value of the reply alone, such as return.status; may be repeated.
    #[arg(long, value_name = "PATH")]
    path: Vec<String>,
    /// How long to wait for the reply; the server may execute the command later [default: forever].
    #[arg(long, value_name = "TIME", value_parser = duration)]
    timeout: Option<Duration>,
    #[command(flatten)]
    connect: Connect,
    /// Do not ask the server for its schema, and send the command without a check.
    #[arg(long)]
    unchecked: bool,
    /// Execute out of band, before what the server has begun; implies --unchecked.
    #[arg(long)]
    oob: bool,
}

const HELP: &str = "\
Arguments:
  KEY=VALUE    text, number or boolean, as the schema says
  A.B=VALUE    a member of an object;  A.0=VALUE  an element of a list
  KEY:=JSON    a value as JSON
  KEY@=FILE    the text of a file; - is standard input. Passwords belong there, because everybody
               can see the words of a command line

The properties of device_add are in no schema. Those of known devices have the types that QEMUs told
of; of other devices, true, false and numbers are taken for such, and everything else for text.

Examples:
  qmp exec /run/vm.qmp query-status
  qmp exec /run/vm.qmp query-status --path return.status
  qmp exec /run/vm.qmp blockdev-add driver=null-co node-name=scratch size=64M
  qmp exec /run/vm.qmp human-monitor-command command-line='info version'";

impl Exec {
    pub(crate) async fn run(mut self) -> Result<ExitCode, Failure> {
        let address = Address::take(&mut self.words)?;
        if self.words.is_empty() {
            return Err(Failure::not_sent("no command is named: qmp explain lists all commands"));
        }
        let name = self.words.remove(0);
        let written = Written::read(&self.words, self.arguments.as_deref())?;
        let client = self.connect.to(&address, self.oob).await?;
        let arguments = match self.oob || self.unchecked {
            true => typed(None, &name, &written).arguments,
            false => checked(&client, &name, &written).await?,
        };
        let reply = self.execute(&client, &name, arguments).await?;
        self.show(&reply)
    }

    async fn execute(
        &self,
        client: &Client,
        name: &str,
        arguments: Value,
    ) -> Result<Value, Failure> {
        let options = CallOptions::new().deadline(self.timeout);
        let reply = match self.oob {
            false => client.execute_raw(name, &arguments, options).await?,
            true => {
                let command = json!({"exec-oob": name, "arguments": arguments});
                client.execute_json(&command.to_string(), options).await?
            }
        };
        serde_json::from_str(reply.get()).map_err(|error| {
            Failure::no_server(format_args!("{name}: the reply is not JSON: {error}"))
        })
    }

    fn show(&self, reply: &Value) -> Result<ExitCode, Failure> {
        if self.path.is_empty() {
            print(&self.text(reply))?;
        }
        for path in &self.path {
            let value = tree::at(reply, path)
                .map_err(|error| Failure::refused(format_args!("--path {path}: {error}")))?;
            print(&self.text(value))?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn text(&self, value: &Value) -> String {
        if self.json { value.to_string() } else { tree::shown(value, Style::of_output()) }
    }
}

/// Gives the arguments their types, and checks the command with the schema of the server.
async fn checked(client: &Client, name: &str, written: &Written) -> Result<Value, Failure> {
    let server = Capabilities::read(client).await?;
    let Typed { arguments, deprecated } = typed(Some(&server), name, written);
    check(&server, client.greeting().release(), name, &arguments)?;
    if io::stderr().is_terminal() {
        deprecated.iter().for_each(|it| eprintln!("note: {name}: {it} is deprecated"));
    }
    Ok(arguments)
}

//! `qmp shell`: a monitor interactively, and scripts of commands.

mod ask;
mod complete;
mod editor;
mod execute;
mod hint;
mod history;
mod line;
mod machine;
mod output;
mod place;
mod reader;
mod references;
mod screen;
mod secrets;
mod server;
mod session;
mod terminal;
mod transcript;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use qmp::{Client, ConnectOptions, RawEvent};
use tokio::time::timeout;

use crate::address::Address;
use crate::connect::Connect;
use crate::failure::Failure;
use crate::output::{Style, print, visible};
use editor::LineEditor;
use execute::Form;
use history::History;
use machine::{Machine, Program};
use output::{Above, Output};
use screen::Screen;
use server::{Known, Server};
use session::{Session, Signals, Work};
use terminal::Terminal;
use transcript::Transcript;

/// What a line begins with.
const PROMPT: &str = "qmp> ";

/// How long the end of a transcript may take to be written.
const WRITTEN: Duration = Duration::from_secs(2);

/// Executes commands line by line, with completion and events at a terminal.
///
/// It connects to the monitor of a machine, or starts a machine, which ends with the shell unless
/// --listen is given. Without a terminal, it executes the lines of standard input, and ends at the
/// first that fails: replies are on standard output, events and errors on standard error.
#[derive(Debug, Args)]
#[command(
    override_usage = "qmp shell [OPTIONS] [SOCKET]\n       \
                      qmp shell [OPTIONS] -- PROGRAM [ARGUMENT]...",
    after_help = HELP
)]
pub(crate) struct Shell {
    /// The socket of the monitor.
    #[arg(value_name = "SOCKET", value_hint = clap::ValueHint::FilePath)]
    words: Vec<String>,
    /// A QEMU to start, with its arguments. Its monitor is that of the shell.
    #[arg(last = true, value_name = "PROGRAM")]
    program: Vec<OsString>,
    /// Let the machine that is started go on after the shell, with its monitor here.
    #[arg(long, value_name = "PATH", requires = "program", value_hint = clap::ValueHint::FilePath)]
    listen: Option<PathBuf>,
    /// Print replies as JSON, each in one line.
    #[arg(long)]
    json: bool,
    /// Go on with a script after a line that failed; the exit code is that of the first.
    #[arg(long)]
    keep_going: bool,
    /// Write all messages as JSON Lines into this new file, without secrets.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    transcript: Option<String>,
    /// Neither read nor write the history of lines.
    #[arg(long)]
    no_history: bool,
    #[command(flatten)]
    connect: Connect,
}

const HELP: &str = "\
Lines:
  NAME [KEY=VALUE]...   executes a command, with arguments as for qmp exec; quotes as in a shell
  {\"execute\": …}        executes a command that is written as JSON
  oob NAME …            executes a command out of band, before what the server has begun
  hmp LINE              executes a command of the monitor for people
  help [NAME[.MEMBER]]  explains a command, an event or a type
  transcript FILE|off   writes all messages into a new file, or ends that
  exit                  ends the shell, as Ctrl-D does;  quit ends QEMU
  # …                   is a comment

Keys: Tab completes commands, arguments, values and the names of nodes, devices, jobs, objects and
QOM paths. Ctrl-C gives up a line, or stops waiting for a reply; the machine stays as it is.

The history is in $XDG_STATE_HOME/qmp/history. Lines with secrets, with hmp, and those that begin
with a space are not kept. Secrets are shown as asterisks while they are typed; KEY@=FILE reads them
from a file.

Examples:
  qmp shell /run/vm.qmp
  qmp shell /run/vm.qmp --transcript /tmp/vm.jsonl
  qmp shell -- qemu-system-x86_64 -machine q35 -display none";

impl Shell {
    pub(crate) async fn run(mut self) -> Result<ExitCode, Failure> {
        let mut signals = Signals::new()?;
        let transcript = Transcript::default();
        if let Some(path) = &self.transcript {
            transcript.begin(path)?;
        }
        let (log, is_written) = transcript.log()?;
        let options = self.connect.options().oob(true).traffic_log(log);
        let begun = tokio::select! {
            begun = self.begin(options) => begun?,
            _ = signals.next() => return Err(Failure::no_server("interrupted")),
        };
        let outcome = self.serve(begun, signals, transcript).await;
        // The connection is closed, and its log ends.
        let _ = timeout(WRITTEN, is_written).await;
        outcome
    }

    async fn begin(&mut self, options: ConnectOptions) -> Result<Begun, Failure> {
        let words = std::mem::take(&mut self.program);
        let address = match words.is_empty() {
            true => Some(Address::take(&mut self.words)?),
            false => None,
        };
        if !self.words.is_empty() {
            return Err(Failure::not_sent("shell takes one socket or a program, and options"));
        }
        let (client, machine) = match address {
            Some(address) => (self.connect.with(&address, options).await?, None),
            None => {
                let program = Program { words, listen: self.listen.take() };
                let (client, machine) = program.start(options).await?;
                (client, Some(machine))
            }
        };
        let events = client.subscribe::<RawEvent>();
        let known = Known::of(client, self.connect.limit()).await?;
        Ok(Begun { known, machine, events })
    }

    async fn serve(
        &self,
        Begun { known, machine, events }: Begun,
        signals: Signals,
        transcript: Transcript,
    ) -> Result<ExitCode, Failure> {
        let style = Style::of_output();
        let (requests, output) = match Terminal::find() {
            None => (reader::start(reader::script)?, Output::Plain),
            Some(terminal) => {
                greet(&known.server.client, style)?;
                self.editor(terminal, &known.server, style)?
            }
        };
        let form = Form { style, json: self.json };
        let keeps_going = self.keep_going;
        let work = Work::default();
        let session = Session {
            known,
            machine,
            events,
            requests,
            signals,
            output,
            transcript,
            form,
            keeps_going,
            work,
        };
        session.run().await
    }

    fn editor(
        &self,
        terminal: Terminal,
        server: &Server,
        style: Style,
    ) -> Result<(tokio::sync::mpsc::Receiver<reader::Request>, Output), Failure> {
        let screen = Screen::default();
        let history = if self.no_history { History::none() } else { History::open() };
        let made = LineEditor::new(server.capabilities.clone(), history, style, screen.clone());
        let (editor, printer) =
            made.map_err(|error| Failure::not_sent(format_args!("cannot edit lines: {error}")))?;
        let above = Above::new(screen.clone(), printer)?;
        let requests = reader::start(move |requests| editor.run(requests))?;
        Ok((requests, Output::Terminal { terminal, screen, above, is_editing: false }))
    }
}

/// A connection that is ready for the shell.
struct Begun {
    known: Known,
    machine: Option<Machine>,
    events: qmp::Subscription<RawEvent>,
}

/// Says where the shell is, and what that means for others.
fn greet(client: &Client, style: Style) -> Result<(), Failure> {
    let release = client.greeting().release();
    let name = style.name(&format!("QEMU {release}"));
    let place = visible(client.name());
    print(&format!("{name} at {place}"))?;
    print("No other client can use this monitor now: `qmp share` lets several.")?;
    Ok(print("Tab completes, `help` explains, Ctrl-D ends the shell.")?)
}

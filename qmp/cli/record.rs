//! `qmp record`: a transcript of a session.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, Permissions};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::{ExitCode, ExitStatus};

use clap::Args;
use qmp::testing::{Recorder, SessionEnd};
use tokio::process::Command;
use tokio::signal::ctrl_c;

use crate::address::{Address, VARIABLE};
use crate::connect::Connect;
use crate::failure::Failure;

/// Records the session of a client. Tests can replay it with `qmp::testing`.
///
/// The command listens on a socket and forwards the session of the first client to the server. Only
/// the current user can connect to this socket. The command ends when the client disconnects, when
/// the server ends, or with Ctrl-C. If a PROGRAM is given, the command ends with its exit code.
///
/// Only the current user can read the file. Secrets are not recorded.
#[derive(Debug, Args)]
#[command(
    override_usage = "qmp record [OPTIONS] [SOCKET] <FILE> [-- <PROGRAM> [ARGUMENT]...]",
    after_help = HELP
)]
pub(crate) struct Record {
    /// The socket of the monitor, and the file for the transcript.
    #[arg(required = true, value_name = "SOCKET FILE", value_hint = clap::ValueHint::FilePath)]
    words: Vec<String>,
    /// The socket for the client [default: FILE.qmp].
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    listen: Option<PathBuf>,
    /// Replace the file if there is one.
    #[arg(long)]
    overwrite: bool,
    /// Also hide the values of this member; may be repeated.
    #[arg(long, value_name = "NAME")]
    redact: Vec<String>,
    #[command(flatten)]
    connect: Connect,
    /// The client to run, with the socket in QMP_SOCKET.
    #[arg(last = true, value_name = "PROGRAM")]
    program: Vec<OsString>,
}

const HELP: &str = "\
Examples:
  qmp record /run/vm.qmp /tmp/session.jsonl -- qmp exec query-status
  qmp record /run/vm.qmp /tmp/session.jsonl --overwrite --listen /run/vm-recorded.qmp";

impl Record {
    pub(crate) async fn run(mut self) -> Result<ExitCode, Failure> {
        let (address, file) = self.places()?;
        let socket = self.socket(&file);
        let server = self.connect.socket(&address).await?;
        let recorder = Recorder::to_file(self.create(&file)?).redact(self.redact);
        let session = recorder.listen(&socket, server).map_err(|error| {
            Failure::not_sent(format_args!("{}: cannot listen: {error}", socket.display()))
        })?;
        let code = match self.program.split_first() {
            None => without_program(&socket, session).await,
            Some((program, arguments)) => run(program, arguments, &socket, session).await?,
        };
        recorder.finish().map_err(|error| {
            Failure::refused(format_args!("{}: cannot write: {error}", file.display()))
        })?;
        Ok(code)
    }

    /// Returns the server and the file of the transcript. The file is the last word.
    fn places(&mut self) -> Result<(Address, PathBuf), Failure> {
        let file = self.words.pop().unwrap_or_default();
        let address = Address::take(&mut self.words)?;
        match &*self.words {
            [] => Ok((address, file.into())),
            _ => Err(Failure::not_sent("record takes one socket and one file, and options")),
        }
    }

    fn socket(&self, file: &Path) -> PathBuf {
        self.listen.clone().unwrap_or_else(|| {
            let mut name = file.as_os_str().to_owned();
            name.push(".qmp");
            name.into()
        })
    }

    fn create(&self, path: &Path) -> Result<File, Failure> {
        let mut options = OpenOptions::new();
        options.write(true).mode(0o600);
        match self.overwrite {
            false => options.create_new(true),
            true => options.create(true).truncate(true),
        };
        let file = options.open(path).and_then(|file| {
            // An existing file keeps its mode when it is opened.
            file.set_permissions(Permissions::from_mode(0o600)).map(|()| file)
        });
        file.map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => Failure::not_sent(format_args!(
                "{}: there is such a file: name another one, or use --overwrite",
                path.display()
            )),
            _ => Failure::not_sent(format_args!("{}: cannot write: {error}", path.display())),
        })
    }
}

/// Waits until the session of the first client ends.
async fn without_program(socket: &Path, session: impl Future<Output = SessionEnd>) -> ExitCode {
    eprintln!("listening on {}", socket.display());
    tokio::select! {
        end = session => eprintln!("{}", match end {
            SessionEnd::Server => "the server has ended",
            _ => "the client has left",
        }),
        // If the handler cannot be installed, Ctrl-C still ends the program.
        Ok(()) = ctrl_c() => {}
    }
    ExitCode::SUCCESS
}

/// Runs the client and returns its exit code. The client may or may not connect. Ctrl-C is left to
/// the client, which receives it from the terminal as well.
async fn run(
    program: &OsString,
    arguments: &[OsString],
    socket: &Path,
    session: impl Future<Output = SessionEnd>,
) -> Result<ExitCode, Failure> {
    let failed =
        |error| Failure::not_sent(format_args!("{}: cannot run: {error}", program.display()));
    let mut child = Command::new(program);
    child.args(arguments).env(VARIABLE, socket).kill_on_drop(true);
    let mut child = child.spawn().map_err(failed)?;
    let mut session = pin!(session);
    let mut is_over = false;
    loop {
        tokio::select! {
            status = child.wait() => return status.map(code).map_err(failed),
            _ = &mut session, if !is_over => is_over = true,
            Ok(()) = ctrl_c() => {}
        }
    }
}

/// Returns the exit code of a program. A signal gives 128 and its number, as in a shell.
fn code(status: ExitStatus) -> ExitCode {
    let code = status.code().unwrap_or(128 + status.signal().unwrap_or_default());
    ExitCode::from(u8::try_from(code).unwrap_or(u8::MAX))
}

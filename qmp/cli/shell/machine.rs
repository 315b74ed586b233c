//! A QEMU that the shell starts.

use std::ffi::OsString;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::ExitStatus;
use std::thread;
use std::time::Duration;

use qmp::commands::Quit;
use qmp::{CallOptions, Client, ConnectError, ConnectOptions};
use tokio::process::{Child, Command};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::failure::Failure;
use crate::output::visible;

/// How long a machine may take to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest line of its output that is shown, in bytes. A longer one is shown in pieces.
const LONGEST: u64 = 4096;

/// The lines of its output that wait to be shown.
const LINES: usize = 64;

/// A program, and how it is started.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) words: Vec<OsString>,
    /// Where its monitor listens for others after this shell. Without it, it ends with the shell.
    pub(super) listen: Option<PathBuf>,
}

/// A QEMU that runs.
#[derive(Debug)]
pub(super) struct Machine {
    child: Child,
    is_left: bool,
    /// The lines that it writes.
    pub(super) said: mpsc::Receiver<String>,
}

impl Program {
    /// Starts it. What it writes before it fails goes to standard error.
    pub(super) async fn start(self, options: ConnectOptions) -> Result<(Client, Machine), Failure> {
        let mut words = self.words.into_iter();
        let program = words.next().ok_or_else(|| Failure::not_sent("no program is named"))?;
        let mut command = Command::new(program);
        // Ctrl-C in the shell is not for the machine.
        command.args(words).process_group(0).kill_on_drop(self.listen.is_none());
        let mut said = follow(&mut command).map_err(|error| {
            Failure::not_sent(format_args!("cannot read what QEMU writes: {error}"))
        })?;
        let options = options.capture_stderr(false);
        let started = match &self.listen {
            None => options.spawn(command).await,
            Some(path) => options.spawn_at(path, command).await,
        };
        match started {
            Ok((child, client)) => {
                Ok((client, Machine { child, is_left: self.listen.is_some(), said }))
            }
            Err(error) => {
                while let Ok(Some(line)) = timeout(PATIENCE, said.recv()).await {
                    eprintln!("{line}");
                }
                Err(not_started(error))
            }
        }
    }
}

fn not_started(error: ConnectError) -> Failure {
    match error {
        ConnectError::Start { .. } | ConnectError::Argument { .. } => Failure::not_sent(error),
        error => error.into(),
    }
}

/// Makes a program write into a pipe, whose lines are received.
fn follow(command: &mut Command) -> io::Result<mpsc::Receiver<String>> {
    let (reader, writer) = io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    let (sender, lines) = mpsc::channel(LINES);
    thread::Builder::new()
        .name("qemu-output".to_owned())
        .spawn(move || pass_on(reader, &sender))?;
    Ok(lines)
}

/// Reads until the program ends. Lines for which there is no room are left out and counted: a QEMU
/// whose pipe is full stops.
fn pass_on(reader: impl io::Read, lines: &mpsc::Sender<String>) {
    let mut reader = BufReader::new(reader);
    let mut missed = 0_u64;
    loop {
        let mut line = Vec::new();
        match reader.by_ref().take(LONGEST).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        let mut text = visible(String::from_utf8_lossy(&line).trim_end());
        if missed > 0 {
            text = format!("({missed} lines of QEMU are missing here)\n{text}");
        }
        missed = if lines.try_send(text).is_ok() { 0 } else { missed + 1 };
    }
}

impl Machine {
    /// Waits for the end of a machine whose monitor is closed.
    pub(super) async fn ended(&mut self) -> Option<ExitStatus> {
        timeout(PATIENCE, self.child.wait()).await.ok()?.ok()
    }

    /// Ends the machine with the shell, unless others can connect to it.
    pub(super) async fn leave(mut self, client: &Client) -> Result<(), Failure> {
        if self.is_left {
            return Ok(());
        }
        // It may end before it replies.
        let _ = client.execute_with(Quit::new(), CallOptions::new().deadline(PATIENCE)).await;
        if self.ended().await.is_none() {
            // The main loop hangs.
            let killed = self.child.kill().await;
            killed.map_err(|error| {
                Failure::no_server(format_args!("cannot end the machine: {error}"))
            })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;

    use super::{LONGEST, pass_on};

    #[test]
    fn lines_without_room_are_counted() {
        let (sender, mut lines) = mpsc::channel(2);
        pass_on(&b"a\x1b[2J\nb\nc\nd\n"[..], &sender);
        assert_eq!(lines.try_recv().unwrap(), "a\\u{1b}[2J");
        assert_eq!(lines.try_recv().unwrap(), "b");
        // Nobody counts what was missed at the end.
        assert!(lines.try_recv().is_err());
        let long = "x".repeat(usize::try_from(LONGEST).unwrap() + 1);
        pass_on(long.as_bytes(), &sender);
        assert_eq!(lines.try_recv().unwrap().len() as u64, LONGEST);
        assert_eq!(lines.try_recv().unwrap(), "x");
    }
}

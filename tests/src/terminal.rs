//! Programs in a pseudo-terminal.

use std::fmt;
use std::io::{Read as _, Write as _};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Instant;

use pty_process::Size;
use pty_process::blocking::{self, Pty};
use rustix::process::{Pid, Signal, kill_process};
use vt100::{Parser, Screen};

use crate::deadline::{PATIENCE, poll};
use crate::error::{Error, failed};

/// A program in a pseudo-terminal, which is its controlling terminal. It is killed when this is
/// dropped.
///
/// A thread reads the program's output continuously and updates the screen.
pub struct Terminal {
    title: String,
    child: Child,
    pty: Arc<Pty>,
    output: Arc<Output>,
}

/// The output of the program, shared with the thread that reads it.
struct Output {
    shown: Mutex<Shown>,
    more: Condvar,
}

struct Shown {
    parser: Parser,
    bytes: Vec<u8>,
    /// Whether the output has ended.
    is_over: bool,
}

impl fmt::Debug for Terminal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Terminal").field("title", &self.title).finish_non_exhaustive()
    }
}

impl Terminal {
    /// Starts a program in a terminal of this size. Its standard input, output and error are the
    /// terminal, whatever the command says.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no terminal, or if the program cannot be started.
    pub fn start(mut command: Command, rows: u16, columns: u16) -> Result<Self, Error> {
        command.env("TERM", "xterm-256color");
        let title = format!("{command:?}");
        let (pty, inner) = blocking::open().map_err(no_terminal)?;
        pty.resize(Size::new(rows, columns)).map_err(no_terminal)?;
        let child = blocking::Command::from(command).spawn(inner).map_err(no_terminal)?;
        let parser = Parser::new(size(rows), size(columns), 0);
        let shown = Mutex::new(Shown { parser, bytes: Vec::new(), is_over: false });
        let output = Arc::new(Output { shown, more: Condvar::new() });
        let (pty, reader) = (Arc::new(pty), Arc::clone(&output));
        let from = Arc::clone(&pty);
        thread::spawn(move || reader.follow(&from));
        Ok(Self { title, child, pty, output })
    }

    /// Sends input, as if it was typed.
    ///
    /// # Errors
    ///
    /// Returns an error if the terminal is closed.
    pub fn send(&self, keys: impl AsRef<[u8]>) -> Result<(), Error> {
        (&*self.pty).write_all(keys.as_ref()).map_err(failed("write to", Path::new("a terminal")))
    }

    /// Waits until the screen fulfils a condition. `what` describes the condition in the error.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Screen`], with the contents of the screen, if the condition is not fulfilled
    /// in time or before the program ends.
    pub fn wait_for(&self, what: &str, is_so: impl Fn(&Screen) -> bool) -> Result<(), Error> {
        let started = Instant::now();
        let mut shown = self.output.shown();
        loop {
            if is_so(shown.parser.screen()) {
                return Ok(());
            }
            let left = PATIENCE.saturating_sub(started.elapsed());
            if shown.is_over || left.is_zero() {
                return Err(self.missing(what, &shown));
            }
            shown = match self.output.more.wait_timeout(shown, left) {
                Ok((shown, _)) => shown,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }

    /// Waits until the screen shows a text.
    ///
    /// # Errors
    ///
    /// The errors of [`wait_for`](Self::wait_for).
    pub fn wait_for_text(&self, text: &str) -> Result<(), Error> {
        self.wait_for(&format!("`{text}`"), |screen| screen.contents().contains(text))
    }

    /// Changes the size of the terminal. The program receives `SIGWINCH`.
    ///
    /// # Errors
    ///
    /// Returns an error if the terminal is closed.
    pub fn resize(&self, rows: u16, columns: u16) -> Result<(), Error> {
        self.output.shown().parser.set_size(size(rows), size(columns));
        self.pty.resize(Size::new(rows, columns)).map_err(no_terminal)
    }

    /// Sends a signal to the program.
    ///
    /// # Errors
    ///
    /// Returns an error if the program has ended.
    pub fn signal(&self, signal: Signal) -> Result<(), Error> {
        let sent = kill_process(Pid::from_child(&self.child), signal);
        sent.map_err(|error| failed("send a signal to", Path::new(&self.title))(error.into()))
    }

    /// Returns what the screen shows now.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.output.shown().parser.screen().clone()
    }

    /// Returns all bytes that the program has written.
    #[must_use]
    pub fn written(&self) -> Vec<u8> {
        self.output.shown().bytes.clone()
    }

    /// Waits until the program has ended and the screen shows all of its output.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not end in time.
    pub fn end(&mut self) -> Result<ExitStatus, Error> {
        let (title, child) = (&self.title, &mut self.child);
        let status = poll(&format!("the end of {title}"), || {
            child.try_wait().map_err(failed("wait for", Path::new(title)))
        })?;
        poll(&format!("the end of what {title} writes"), || {
            Ok(self.output.shown().is_over.then_some(()))
        })?;
        Ok(status)
    }

    fn missing(&self, what: &str, shown: &Shown) -> Error {
        Error::Screen {
            title: self.title.clone(),
            what: what.to_owned(),
            ended: shown.is_over,
            screen: shown.parser.screen().contents(),
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Output {
    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the output until all programs in the terminal have ended.
    fn follow(&self, mut pty: &Pty) {
        let mut buffer = [0; 4096];
        loop {
            // On Linux, reading fails after the last program has ended.
            let count = pty.read(&mut buffer).unwrap_or(0);
            let mut shown = self.shown();
            shown.parser.process(&buffer[..count]);
            shown.bytes.extend_from_slice(&buffer[..count]);
            shown.is_over = count == 0;
            self.more.notify_all();
            if count == 0 {
                return;
            }
        }
    }
}

/// Converts a number of rows or columns. The screen has at least one of each.
fn size(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap_or(NonZeroU16::MIN)
}

fn no_terminal(error: pty_process::Error) -> Error {
    let error = match error {
        pty_process::Error::Io(error) => error,
        pty_process::Error::Rustix(error) => error.into(),
    };
    failed("start a program in", Path::new("a terminal"))(error)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::Terminal;

    /// Starts a shell that can be interrupted. Tests that run in the background of another shell
    /// ignore Ctrl-C, and so would this one.
    fn shell(script: &str) -> Terminal {
        let mut command = Command::new("env");
        command.args(["--default-signal=INT", "sh", "-c", script]);
        Terminal::start(command, 5, 20).unwrap()
    }

    #[test]
    fn a_program_reads_and_writes_in_a_terminal() {
        let mut terminal = shell("stty size; read line; printf 'got \\033[1m%s' \"$line\"; exit 7");
        terminal.wait_for_text("5 20").unwrap();
        terminal.send("some words\r").unwrap();
        assert_eq!(terminal.end().unwrap().code(), Some(7));
        let screen = terminal.screen();
        assert!(screen.contents().ends_with("got some words"), "{}", screen.contents());
        assert!(screen.cell(2, 4).unwrap().bold() && !screen.cell(2, 3).unwrap().bold());
        assert!(terminal.written().ends_with(b"got \x1b[1msome words"));
    }

    #[test]
    fn a_program_is_told_of_another_size_and_of_ctrl_c() {
        let mut terminal = shell(
            "trap 'stty size; echo told' WINCH; trap 'echo bye; exit 3' INT; echo up; \
             while :; do sleep 0.05; done",
        );
        terminal.wait_for_text("up").unwrap();
        terminal.resize(9, 33).unwrap();
        terminal.wait_for_text("told").unwrap();
        assert!(terminal.screen().contents().contains("9 33"));
        terminal.send([3]).unwrap();
        assert_eq!(terminal.end().unwrap().code(), Some(3));
        assert!(terminal.screen().contents().contains("bye"));
    }

    #[test]
    fn what_is_not_shown_is_told_with_the_screen() {
        let terminal = shell("echo something else");
        let error = terminal.wait_for_text("this").unwrap_err().to_string();
        assert!(error.contains("`this` is not on the screen"), "{error}");
        assert!(error.contains("something else"), "{error}");
    }
}

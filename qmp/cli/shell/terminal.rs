//! The modes of the terminal, which the shell puts back when it ends while a line is edited.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};

use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

/// A terminal on which lines can be edited.
#[derive(Debug)]
pub(super) struct Terminal {
    before: Termios,
}

impl Terminal {
    /// The terminal, if standard input and output are one that obeys control sequences.
    pub(super) fn find() -> Option<Self> {
        let is_dumb = env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
        let is_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
        if is_dumb || !is_terminal {
            return None;
        }
        Some(Self { before: tcgetattr(io::stdin()).ok()? })
    }

    /// Ends a line that is being edited, of which the editor does not know.
    pub(super) fn end_line(&self) {
        let mut output = io::stdout().lock();
        // Without bracketed paste, and on a new line.
        let _ = output.write_all(b"\x1b[?2004l\r\n").and_then(|()| output.flush());
        let _ = tcsetattr(io::stdin(), OptionalActions::Drain, &self.before);
    }
}

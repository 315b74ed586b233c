//! The program in a pseudo-terminal.

use std::ffi::OsStr;

use qmp_tests::{Failure, Terminal};

use crate::run::command;

/// Starts the program in a terminal with so many rows and columns.
pub(crate) fn start<W: AsRef<OsStr>>(
    words: impl IntoIterator<Item = W>,
    (rows, columns): (u16, u16),
) -> Result<Terminal, Failure> {
    Ok(Terminal::start(command(words), rows, columns)?)
}

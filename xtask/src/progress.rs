//! Progress of operations that take longer than a second: a bar on a terminal, plain lines
//! elsewhere.

use std::io::{IsTerminal, stderr};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Reports the progress of a command. Everything goes to standard error.
#[derive(Debug)]
pub(crate) struct Progress {
    /// `None` if standard error is not a terminal.
    bar: Option<ProgressBar>,
}

/// The unit that a stage counts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Unit {
    /// Bytes of a download.
    Bytes,
    /// Packages, programs and similar items.
    Things,
}

impl Unit {
    fn style(self) -> ProgressStyle {
        let template = match self {
            Self::Bytes => "  {msg:36} [{bar:24}] {bytes}/{total_bytes}",
            Self::Things => "  {msg:36} [{bar:24}] {pos}/{len}",
        };
        ProgressStyle::with_template(template)
            .unwrap_or_else(|_| ProgressStyle::default_bar())
            .progress_chars("=> ")
    }
}

impl Progress {
    pub(crate) fn new() -> Self {
        let bar = stderr().is_terminal().then(|| {
            let bar = ProgressBar::new_spinner();
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        Self { bar }
    }

    /// Prints a line that stays visible.
    pub(crate) fn say(&self, line: impl AsRef<str>) {
        match &self.bar {
            Some(bar) => bar.println(line),
            None => eprintln!("{}", line.as_ref()),
        }
    }

    /// Begins a stage of unknown length.
    pub(crate) fn stage(&self, message: impl Into<String>) {
        let message = message.into();
        match &self.bar {
            Some(bar) => {
                bar.set_style(ProgressStyle::default_spinner());
                bar.set_message(message);
            }
            None => eprintln!("  {message}"),
        }
    }

    /// Begins a stage of `total` units.
    pub(crate) fn count(&self, message: impl Into<String>, total: u64, unit: Unit) {
        let message = message.into();
        match &self.bar {
            Some(bar) => {
                bar.set_style(unit.style());
                bar.set_length(total);
                bar.set_position(0);
                bar.set_message(message);
            }
            None => eprintln!("  {message}"),
        }
    }

    /// Sets how much of the current stage is done.
    pub(crate) fn reached(&self, done: u64) {
        if let Some(bar) = &self.bar {
            bar.set_position(done);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

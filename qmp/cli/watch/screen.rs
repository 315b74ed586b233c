//! Draws on the screen of a terminal.
//!
//! Each change draws the whole screen with one write. Lines are cut at the width of the terminal. Some
//! characters take two columns, so the terminal is also told not to wrap: otherwise such a line would
//! take two rows.

use std::collections::VecDeque;
use std::io::{self, IsTerminal as _, Write as _};

use rustix::termios::tcgetwinsize;

use super::View;
use super::items::Item;
use crate::failure::Failure;
use crate::output::{Style, is_dumb};

/// The most events that are kept for a larger screen.
const EVENTS: usize = 100;

/// The longest line that is kept, in characters.
const LONGEST: usize = 1000;

/// The width of a bar, in characters.
const BAR: usize = 20;

/// The maximum width of the column of names.
const NAMES: usize = 40;

/// The number of lines that items leave to events.
const LEAST_EVENTS: usize = 3;

/// Switches to the alternate screen and hides the cursor.
const ENTER: &str = "\u{1b}[?1049h\u{1b}[?25l";

/// Shows the cursor and switches back.
const LEAVE: &str = "\u{1b}[?25h\u{1b}[?1049l";

/// Disables wrapping and moves to the upper left corner.
const BEGIN: &str = "\u{1b}[?7l\u{1b}[H";

/// Clears the rest of the screen and enables wrapping.
const END: &str = "\u{1b}[J\u{1b}[?7h";

/// Clears the rest of the line.
const END_OF_LINE: &str = "\u{1b}[K";

/// The contents of the screen.
pub(super) struct Screen {
    title: String,
    items: Vec<Item>,
    events: VecDeque<String>,
    style: Style,
    is_entered: bool,
}

impl Screen {
    /// Returns `None` if standard output is not a terminal with a screen.
    pub(super) fn new(title: String) -> Option<Self> {
        let has_screen = io::stdout().is_terminal() && !is_dumb();
        has_screen.then(|| Self {
            title,
            items: Vec::new(),
            events: VecDeque::new(),
            style: Style::of_output(),
            is_entered: false,
        })
    }

    fn draw(&mut self) -> Result<(), Failure> {
        let enter = if self.is_entered { "" } else { ENTER };
        self.is_entered = true;
        let (rows, columns) = size();
        let lines = self.lines(rows, columns).join(&format!("{END_OF_LINE}\r\n"));
        write(&format!("{enter}{BEGIN}{lines}{END_OF_LINE}{END}"))?;
        Ok(())
    }

    /// Returns the lines of a screen of this size.
    fn lines(&self, rows: usize, columns: usize) -> Vec<String> {
        let mut lines = vec![self.style.name(&cut(&self.title, columns))];
        let least = self.events.len().min(LEAST_EVENTS);
        let space = rows.saturating_sub(lines.len() + least);
        lines.extend(self.item_lines(space, columns));
        let events = rows.saturating_sub(lines.len());
        let first = self.events.len().saturating_sub(events);
        let events = self.events.iter().skip(first);
        lines.extend(events.map(|line| self.style.aside(&cut(line, columns))));
        lines.truncate(rows);
        lines
    }

    /// Returns a line for each item. If there is not enough space, the last line counts the rest.
    fn item_lines(&self, space: usize, columns: usize) -> Vec<String> {
        let shown =
            if self.items.len() > space { space.saturating_sub(1) } else { self.items.len() };
        let (items, rest) = self.items.split_at(shown);
        let width = items.iter().map(|it| it.name.chars().count()).max().unwrap_or(0).min(NAMES);
        let mut lines: Vec<_> = items.iter().map(|it| self.item_line(it, width, columns)).collect();
        if !rest.is_empty() && space > 0 {
            lines.push(cut(&format!("… and {} more", rest.len()), columns));
        }
        lines
    }

    fn item_line(&self, item: &Item, width: usize, columns: usize) -> String {
        let name = cut(&format!("{:width$}", cut(&item.name, width)), columns);
        let bar = item.progress.map(|it| format!("[{}] {:3}%  ", it.bar(BAR), it.percent()));
        let rest = format!("  {}{}", bar.unwrap_or_default(), item.text);
        format!("{}{}", self.style.name(&name), cut(&rest, columns.saturating_sub(width)))
    }
}

impl View for Screen {
    fn state(&mut self, items: Vec<Item>) -> Result<(), Failure> {
        self.items = items;
        self.draw()
    }

    fn event(&mut self, line: String) -> Result<(), Failure> {
        if self.events.len() == EVENTS {
            self.events.pop_front();
        }
        self.events.push_back(cut(&line.replace('\t', " "), LONGEST));
        self.draw()
    }

    fn redraw(&mut self) -> Result<(), Failure> {
        self.draw()
    }

    fn leave(&mut self) {
        if std::mem::take(&mut self.is_entered) {
            // If the terminal is gone, there is nothing to restore.
            let _ = write(LEAVE);
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.leave();
    }
}

fn write(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// Returns the rows and columns of the terminal.
fn size() -> (usize, usize) {
    match tcgetwinsize(io::stdout()) {
        Ok(size) if size.ws_row > 0 && size.ws_col > 0 => (size.ws_row.into(), size.ws_col.into()),
        // The size is not known, for example on a serial line.
        _ => (24, 80),
    }
}

/// Cuts a line after `columns` characters.
fn cut(line: &str, columns: usize) -> String {
    line.chars().take(columns).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::{Item, Screen};
    use crate::output::Style;
    use crate::watch::items::Progress;

    fn screen(items: usize, events: usize) -> Screen {
        let item = |at| Item {
            name: format!("job {at}"),
            text: "runs".to_owned(),
            progress: Progress::new(1, 2),
        };
        Screen {
            title: "title".to_owned(),
            items: (0..items).map(item).collect(),
            events: (0..events).map(|at| format!("event {at}")).collect::<VecDeque<_>>(),
            style: Style::plain(),
            is_entered: false,
        }
    }

    #[test]
    fn what_fits_is_shown() {
        let lines = screen(1, 2).lines(10, 80);
        assert_eq!(
            lines,
            ["title", "job 0  [==========>         ]  50%  runs", "event 0", "event 1"]
        );
    }

    #[test]
    fn what_does_not_fit_is_counted() {
        let lines = screen(9, 9).lines(7, 8);
        assert_eq!(
            lines,
            ["title", "job 0  [", "job 1  [", "… and 7 ", "event 6", "event 7", "event 8"]
        );
        for (rows, columns) in [(1, 1), (2, 3), (3, 1), (4, 80)] {
            let lines = screen(9, 9).lines(rows, columns);
            assert!(lines.len() <= rows, "{lines:?}");
            assert!(lines.iter().all(|line| line.chars().count() <= columns), "{lines:?}");
        }
    }
}

//! Prints a line for each change, if standard output is not a terminal.

use std::time::{SystemTime, UNIX_EPOCH};

use qmp::Timestamp;

use super::View;
use super::items::Item;
use crate::failure::Failure;
use crate::output::{Style, print};
use crate::times::utc;

/// Prints changes. It keeps the items that were printed last.
pub(super) struct Lines {
    items: Vec<Item>,
}

impl Lines {
    pub(super) fn new() -> Self {
        Self { items: Vec::new() }
    }
}

impl View for Lines {
    fn state(&mut self, items: Vec<Item>) -> Result<(), Failure> {
        let lines = changes(&self.items, &items);
        self.items = items;
        if lines.is_empty() {
            return Ok(());
        }
        let now = utc(now());
        let lines: Vec<_> = lines.iter().map(|line| format!("{now} {line}")).collect();
        Ok(print(&lines.join("\n"))?)
    }

    fn event(&mut self, line: String) -> Result<(), Failure> {
        Ok(print(&line)?)
    }

    fn redraw(&mut self) -> Result<(), Failure> {
        Ok(())
    }

    fn leave(&mut self) {}
}

/// Returns a line for each item that is new, different or gone. Progress is compared in percent.
fn changes(before: &[Item], now: &[Item]) -> Vec<String> {
    let line = |item: &Item| item.line(Style::plain());
    let named = |items: &[Item], name: &str| items.iter().find(|it| it.name == name).map(line);
    let changed = now.iter().filter(|item| named(before, &item.name) != Some(line(item)));
    let gone = before.iter().filter(|item| named(now, &item.name).is_none());
    changed.map(line).chain(gone.map(|item| format!("{}: gone", item.name))).collect()
}

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
    Timestamp { seconds, microseconds: i64::from(since.subsec_micros()) }
}

#[cfg(test)]
mod tests {
    use super::{Item, changes};
    use crate::watch::items::Progress;

    fn item(name: &str, text: &str, done: i64) -> Item {
        Item { name: name.into(), text: text.into(), progress: Progress::new(done, 1000) }
    }

    #[test]
    fn a_line_is_a_change() {
        let before = [item("a", "runs", 0), item("b", "runs", 10), item("c", "runs", 0)];
        let now = [item("a", "ready", 0), item("b", "runs", 19), item("d", "runs", 999)];
        assert_eq!(changes(&before, &now), ["a: ready 0%", "d: runs 99%", "c: gone"]);
        assert!(changes(&now, &now).is_empty());
    }
}

//! The parts of a state as text.

use qmp::types::{
    BlockDeviceInfo, DumpQueryResult, DumpStatus, JobInfo, MigrationInfo, MigrationStatus,
};

use super::questions::State;
use super::size::size;
use crate::output::{Style, visible};

/// A part of the server's state: the machine, a job, a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// The name, for example `job backup0`.
    pub(super) name: String,
    /// The state, for example `backup running`.
    pub(super) text: String,
    /// The progress, if it is known.
    pub(super) progress: Option<Progress>,
}

/// The part of a task that is done, in an arbitrary unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Progress {
    done: u64,
    total: u64,
}

impl Progress {
    /// Returns `None` if the total is not known.
    pub(super) fn new(done: i64, total: i64) -> Option<Self> {
        let total = u64::try_from(total).ok().filter(|&total| total > 0)?;
        let done = u64::try_from(done).unwrap_or(0).min(total);
        Some(Self { done, total })
    }

    /// Returns the percentage, rounded down: it is 100 only at the end.
    pub(super) fn percent(self) -> u64 {
        self.of(100)
    }

    /// Returns the part of a number that corresponds to the progress.
    fn of(self, number: u64) -> u64 {
        let share = u128::from(self.done) * u128::from(number) / u128::from(self.total.max(1));
        u64::try_from(share).unwrap_or(number)
    }

    /// Returns a bar of `width` characters, without brackets.
    pub(super) fn bar(self, width: usize) -> String {
        let full = usize::try_from(self.of(width as u64)).unwrap_or(width);
        let head = if full < width { ">" } else { "" };
        format!("{}{head}{:rest$}", "=".repeat(full), "", rest = width - full - head.len())
    }
}

impl Item {
    fn new(name: impl Into<String>, text: impl Into<String>, progress: Option<Progress>) -> Self {
        Self { name: name.into(), text: text.into(), progress }
    }

    /// Formats the item as one line.
    pub(super) fn line(&self, style: Style) -> String {
        let percent = self.progress.map(|it| format!(" {}%", it.percent())).unwrap_or_default();
        format!("{}: {}{percent}", style.name(&self.name), self.text)
    }
}

/// Returns the parts of a state, the most important ones first.
pub(super) fn items(state: &State) -> Vec<Item> {
    let mut all = Vec::new();
    if let Some(status) = &state.status {
        all.push(Item::new("machine", shown(status.status.as_str()), None));
    }
    all.extend(state.migration.as_ref().and_then(migration));
    all.extend(state.dump.as_ref().and_then(dump));
    all.extend(state.jobs.iter().map(job));
    all.extend(state.nodes.iter().map(node));
    all
}

fn job(job: &JobInfo) -> Item {
    let mut text = format!("{} {}", shown(job.type_.as_str()), shown(job.status.as_str()));
    if let Some(error) = &job.error {
        text.push_str(&format!(": {}", shown(error)));
    }
    let progress = Progress::new(job.current_progress, job.total_progress);
    Item::new(format!("job {}", shown(&job.id)), text, progress)
}

fn migration(migration: &MigrationInfo) -> Option<Item> {
    let status = migration.status.as_ref().filter(|it| **it != MigrationStatus::None)?;
    let mut text = shown(status.as_str());
    let ram = migration.ram.as_ref();
    if let Some(ram) = ram.filter(|ram| ram.remaining > 0) {
        text.push_str(&format!(", {} of {} left", size(ram.remaining), size(ram.total)));
    }
    if let Some(downtime) = migration.downtime {
        text.push_str(&format!(", stood still for {downtime} ms"));
    }
    if let Some(error) = &migration.error_desc {
        text.push_str(&format!(": {}", shown(error)));
    }
    let progress =
        ram.and_then(|ram| Progress::new(ram.total.saturating_sub(ram.remaining), ram.total));
    Some(Item::new("migration", text, progress))
}

fn dump(dump: &DumpQueryResult) -> Option<Item> {
    if dump.status == DumpStatus::None {
        return None;
    }
    let progress = Progress::new(dump.completed, dump.total);
    Some(Item::new("dump", shown(dump.status.as_str()), progress))
}

fn node(node: &BlockDeviceInfo) -> Item {
    let name = node.node_name.as_deref().unwrap_or("without a name");
    let access = if node.ro { ", read only" } else { "" };
    let bytes = size(node.image.virtual_size);
    let text = format!("{} {bytes}{access} {}", shown(&node.drv), shown(&node.file));
    Item::new(format!("node {}", shown(name)), text, None)
}

/// Escapes a text of the server, so that it stays on one line and cannot control the terminal.
fn shown(text: &str) -> String {
    visible(text).replace(['\n', '\t'], " ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Progress, items};
    use crate::output::Style;
    use crate::watch::questions::State;

    fn lines(state: &State) -> Vec<String> {
        items(state).iter().map(|it| it.line(Style::plain())).collect()
    }

    fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn a_state_is_lines() {
        let state = State {
            status: read(json!({"status": "io-error", "running": false})),
            jobs: read(json!([{"id": "b\u{1b}[2J", "type": "backup", "status": "running",
                "current-progress": 45, "total-progress": 99, "error": "No\nspace"}])),
            migration: read(json!({"status": "completed", "downtime": 4})),
            dump: read(json!({"status": "active", "completed": 1, "total": 3})),
            nodes: Vec::new(),
        };
        assert_eq!(
            lines(&state),
            [
                "machine: io-error",
                "migration: completed, stood still for 4 ms",
                "dump: active 33%",
                "job b\\u{1b}[2J: backup running: No space 45%",
            ]
        );
    }

    #[test]
    fn what_is_not_there_is_no_line() {
        let nothing = State {
            migration: read(json!({})),
            dump: read(json!({"status": "none", "completed": 0, "total": 0})),
            ..State::default()
        };
        assert!(lines(&nothing).is_empty());
    }

    #[test]
    fn a_bar_is_full_at_the_end_and_not_before() {
        let bar = |done, total| Progress::new(done, total).map(|it| (it.bar(4), it.percent()));
        assert_eq!(bar(0, 10), Some((">   ".to_owned(), 0)));
        assert_eq!(bar(5, 10), Some(("==> ".to_owned(), 50)));
        assert_eq!(bar(i64::MAX - 1, i64::MAX), Some(("===>".to_owned(), 99)));
        assert_eq!(bar(11, 10), Some(("====".to_owned(), 100)));
        assert_eq!(bar(-1, 10), Some((">   ".to_owned(), 0)));
        assert_eq!((bar(0, 0), bar(1, -1)), (None, None));
    }
}

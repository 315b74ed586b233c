//! Renders the changes as plain text, one line each, sorted by definition.

use super::model::{Change, Diff};
use super::words::{breaks, counts, heading, part, what};

/// Renders the comparisons as text.
#[must_use]
pub fn text(diffs: &[Diff]) -> String {
    let sections: Vec<_> = diffs.iter().map(section).collect();
    sections.join("\n")
}

fn section(diff: &Diff) -> String {
    let mut text = format!("{}\n", heading(diff));
    for count in counts(&diff.summary) {
        text.push_str(&format!("  {count}\n"));
    }
    for change in &diff.changes {
        text.push_str(&line(change));
    }
    text
}

fn line(change: &Change) -> String {
    let mut line = format!("{} {}", change.kind.word(), change.name);
    if let Some(it) = &change.part {
        let (kind, name) = part(it);
        line.push_str(&format!(", {kind}"));
        line.push_str(&name.map(|name| format!(" {name}")).unwrap_or_default());
    }
    line.push_str(&format!(": {}", what(&change.what, str::to_owned)));
    if let Some(breaks) = breaks(change) {
        line.push_str(&format!(" [{breaks}]"));
    }
    line.push('\n');
    line
}

//! Renders the changes as Markdown for release notes: first those that need action, then additions.

use super::model::{Change, Diff, Kind, What};
use super::words::{breaks, counts, heading, part, what};

/// Renders the comparisons as Markdown.
#[must_use]
pub fn markdown(diffs: &[Diff]) -> String {
    let sections: Vec<_> = diffs.iter().map(section).collect();
    sections.join("\n")
}

fn section(diff: &Diff) -> String {
    let mut text = format!("# {}\n\n", heading(diff));
    for count in counts(&diff.summary) {
        text.push_str(&format!("- {count}\n"));
    }
    let breaking = diff.changes.iter().filter(|it| breaks(it).is_some());
    list(&mut text, "Breaking changes", breaking.map(|it| line(it, true)));
    for kind in Kind::ALL {
        let rest = diff.changes.iter().filter(|it| it.kind == kind && breaks(it).is_none());
        let (new, changed): (Vec<_>, Vec<_>) = rest.partition(|it| is_new(it));
        let names: Vec<_> = new.iter().map(|it| code(&it.name)).collect();
        let title = kind.title();
        list(&mut text, &format!("New {}", title.to_lowercase()), names.into_iter());
        let changed = changed.into_iter().map(|it| line(it, false));
        list(&mut text, &format!("{title}: further changes"), changed);
    }
    text
}

fn is_new(change: &Change) -> bool {
    change.part.is_none() && matches!(change.what, What::Added { .. })
}

fn list(text: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<_> = lines.map(|line| format!("- {line}\n")).collect();
    if !lines.is_empty() {
        text.push_str(&format!("\n## {title}\n\n{}", lines.concat()));
    }
}

fn line(change: &Change, with_kind: bool) -> String {
    let mut line = code(&change.name);
    if with_kind {
        line = format!("{} {line}", change.kind.word());
    }
    if let Some(it) = &change.part {
        let (kind, name) = part(it);
        line.push_str(&format!(", {kind}"));
        line.push_str(&name.map(|name| format!(" {}", code(name))).unwrap_or_default());
    }
    line.push_str(&format!(": {}", what(&change.what, code)));
    if let Some(breaks) = breaks(change) {
        line.push_str(&format!(" (**{breaks}**)"));
    }
    line
}

fn code(name: &str) -> String {
    format!("`{name}`")
}

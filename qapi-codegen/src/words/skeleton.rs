//! Tables to fill in, for what has no words.

use std::fmt::Write as _;

use qapi_schema::merge::{History, Merged};
use qapi_schema::release::Release;

use super::subjects::{Definition, DefinitionKind, Part, PartKind, definitions};
use super::{Entry, RESERVED, Words};

/// Writes the tables of a module that are to be filled in: what has no words, and numbers that have
/// no unit. A table that is there already has only what is missing in it.
#[must_use]
pub fn missing(words: &Words, merged: &Merged, module: &str) -> Vec<String> {
    let definitions = definitions(merged);
    let definitions = definitions.iter().filter(|it| it.module == module);
    definitions.filter_map(|it| table(it, words.entry(it.name))).collect()
}

/// Writes the table of a definition. Returns `None` if nothing is missing.
fn table(definition: &Definition<'_>, entry: Option<&Entry>) -> Option<String> {
    let mut lines = String::new();
    if entry.is_none_or(|it| it.is.is_none()) {
        lines.push_str("is = \"\"\n");
    }
    for part in &definition.parts {
        let phrase = entry.and_then(|it| it.part(part.name));
        let text = match phrase {
            Some(phrase) if part.quantity && phrase.unit.is_none() => &phrase.is,
            Some(_) => continue,
            None => "",
        };
        let text = format!("\"{}\"", text.replace('"', "\\\""));
        let value = if part.quantity { format!("{{ is = {text}, unit = \"\" }}") } else { text };
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{} = {value}  # {}", part_key(part.name), about_part(part));
    }
    (!lines.is_empty())
        .then(|| format!("# {}\n[{}]\n{lines}", about(definition), key(definition.name)))
}

/// Describes a definition in a few words, for the writer.
fn about(definition: &Definition<'_>) -> String {
    let kind = match definition.kind {
        DefinitionKind::Command => "command",
        DefinitionKind::Event => "event",
        DefinitionKind::Type => direction(definition),
    };
    kind.to_owned() + &when(definition.history)
}

const fn direction(definition: &Definition<'_>) -> &'static str {
    match (definition.direction.sent, definition.direction.received) {
        (true, true) => "type, sent and received",
        (true, false) => "type, sent",
        (false, true) => "type, received",
        (false, false) => "type, not used by commands and events",
    }
}

fn about_part(part: &Part<'_>) -> String {
    let Part { ty, required, kind, history, .. } = part;
    let text = match kind {
        PartKind::Member if *required => ty.clone(),
        PartKind::Member => format!("{ty}, optional"),
        PartKind::Value => "value".to_owned(),
        PartKind::Branch => format!("branch {ty}").trim_end().to_owned(),
        PartKind::Alternative => format!("alternative {ty}"),
    };
    text + &when(history)
}

/// Tells a removal or deprecation.
fn when(history: &History) -> String {
    let removed = history.removed.map(|it| format!(", removed in {}", series(it.latest)));
    let deprecated =
        history.deprecated.map(|it| format!(", deprecated since {}", series(it.latest)));
    removed.or(deprecated).unwrap_or_default()
}

fn series(release: Release) -> String {
    format!("{}.{}", release.major, release.minor)
}

/// Returns the key of a part: its name, with an underscore if the definition has a key of that name.
fn part_key(name: &str) -> String {
    if RESERVED.contains(&name) { format!("{name}_") } else { key(name) }
}

/// Quotes a key that TOML does not accept bare.
fn key(name: &str) -> String {
    let is_bare = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let bare = !name.is_empty() && name.chars().all(is_bare);
    if bare { name.to_owned() } else { format!("\"{name}\"") }
}

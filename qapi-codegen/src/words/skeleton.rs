//! Tables to fill in, for what has no words.

use std::fmt::Write as _;

use super::subjects::{Definition, DefinitionKind, Part, PartKind};
use crate::docs::change_text;

/// Writes the table of a definition, with an empty text for each part that is `wanted`.
pub(super) fn table(definition: &Definition<'_>, own: bool, wanted: &[&Part<'_>]) -> String {
    let mut text = format!("# {}\n[{}]\n", about(definition), key(definition.name));
    if own {
        text.push_str("is = \"\"\n");
    }
    for part in wanted {
        let value = if part.quantity { "{ is = \"\", unit = \"\" }" } else { "\"\"" };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{} = {value}  # {}", key(&part_key(part.name)), about_part(part));
    }
    text
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
fn when(history: &qapi_schema::merge::History) -> String {
    let removed = history.removed.map(|it| format!(", removed in {}", change_text(it)));
    let deprecated = history.deprecated.map(|it| format!(", deprecated since {}", change_text(it)));
    removed.or(deprecated).unwrap_or_default()
}

/// Returns the key of a part: its name, with an underscore if a definition has a key of that name.
pub(super) fn part_key(name: &str) -> String {
    if super::RESERVED.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// Quotes a key that TOML does not accept bare, and one that an underscore was added to.
pub(super) fn key(name: &str) -> String {
    let is_bare = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let reserved = super::RESERVED.iter().any(|it| name.strip_suffix('_') == Some(it));
    let bare = !name.is_empty() && name.chars().all(is_bare) && !reserved;
    if bare { name.to_owned() } else { format!("\"{name}\"") }
}

//! What is shown behind the cursor: types, units, and what is still required.

use qmp::Capabilities;
use qmp::capabilities::ObjectMember;
use qmp::devices::facts as devices;
use qmp::facts::words;

use super::line::OWN;
use super::place::{Cursor, Place, is_index};

/// The shortest and the longest hint, in characters.
const SHORTEST: usize = 8;
const LONGEST: usize = 72;

/// Returns the hint for a line whose cursor is at its end, in at most so many characters.
pub(super) fn hint(line: &str, room: usize, server: &Capabilities) -> Option<String> {
    // Two spaces and two parentheses are around it.
    let longest = LONGEST.min(room.saturating_sub(5));
    if longest < SHORTEST {
        return None;
    }
    let cursor = Cursor::at(line, line.len())?;
    let text = match &cursor.place {
        Place::Command { .. } => command(&cursor.text, server)?,
        Place::Topic => return None,
        Place::Key if cursor.text.is_empty() => required(&cursor, server)?,
        Place::Key => about(&cursor, &cursor.text, server)?,
        Place::Value { key } => about(&cursor, key, server)?,
    };
    Some(format!("  ({})", short(&text, longest)))
}

fn short(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
    }
}

fn command(name: &str, server: &Capabilities) -> Option<String> {
    if let Some((_, about)) = OWN.iter().find(|it| it.0 == name) {
        return Some((*about).to_owned());
    }
    let command = server.command(name)?;
    let required: Vec<_> = command.required().collect();
    let words = words::command(name).map(|words| words.is());
    let required = (!required.is_empty()).then(|| format!("requires {}", required.join(", ")));
    let all: Vec<_> = required.as_deref().into_iter().chain(words).collect();
    (!all.is_empty()).then(|| all.join(": "))
}

/// What is required and not written.
fn required(cursor: &Cursor, server: &Capabilities) -> Option<String> {
    let is_written = |name: &str| {
        let is_inside = |key: &String| key.strip_prefix(name).is_some_and(|it| it.starts_with('.'));
        cursor.given.iter().any(|key| key == name || is_inside(key))
    };
    let members = cursor.members(server, "");
    let missing = members.iter().filter(|it| it.required && !is_written(it.name));
    let missing: Vec<_> = missing.map(|it| it.name).collect();
    (!missing.is_empty()).then(|| format!("requires {}", missing.join(", ")))
}

fn about(cursor: &Cursor, key: &str, server: &Capabilities) -> Option<String> {
    let Some(member) = cursor.member(server, key) else {
        return property(cursor, key).or_else(|| Some(cursor.type_of(server, key)?.to_string()));
    };
    let key = key.split('.').filter(|it| !is_index(it)).collect::<Vec<_>>().join(".");
    let words = words::argument(&cursor.command, &key);
    let ty = of_type(&member);
    let all = match words {
        None => ty,
        Some(words) => match words.unit() {
            None => format!("{ty}: {}", words.is()),
            Some(unit) => format!("{ty}, {unit}: {}", words.is()),
        },
    };
    Some(if member.deprecated { format!("deprecated; {all}") } else { all })
}

/// The values of long enums are left to completion.
fn of_type(member: &ObjectMember<'_>) -> String {
    let text = member.ty.to_string();
    match member.values().len() {
        0..=6 => text,
        count => format!("one of {count} values"),
    }
}

fn property(cursor: &Cursor, key: &str) -> Option<String> {
    let driver = cursor.known.get("driver").filter(|_| cursor.command == "device_add")?.as_str()?;
    let property = devices::device(driver)?.property(key)?;
    Some(format!("{:?}, seen in {}", property.ty(), property.seen()))
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use qmp::{Capabilities, Release};

    use super::{LONGEST, hint};

    static SERVER: LazyLock<Capabilities> =
        LazyLock::new(|| Capabilities::upstream(Release::new(10, 0)).unwrap());

    fn shown(line: &str) -> String {
        hint(line, 200, &SERVER).unwrap_or_default()
    }

    #[test]
    fn types_units_and_what_is_missing() {
        assert!(shown("block-commit").starts_with("  (requires device: "));
        assert_eq!(shown("block-commit "), "  (requires device)");
        assert_eq!(shown("blockdev-add driver=qcow2 node-name=x "), "  (requires file)");
        assert_eq!(shown("blockdev-add driver=qcow2 file.driver=file "), "");
        assert!(shown("block-commit device=x speed=").starts_with("  (int, bytes/s: "));
        assert!(shown("block-commit device=x speed").starts_with("  (int, bytes/s: "));
        assert!(shown("blockdev-add driver=").starts_with("  (one of "));
        assert!(shown("blockdev-add driver=raw read-only=o").starts_with("  (boolean"));
        assert!(shown("transaction actions.0.type=").starts_with("  (one of "));
        assert!(shown("device_add driver=virtio-blk-pci num-queues=").contains("Unsigned(16)"));
        assert!(shown("hmp").contains("monitor for people"));
    }

    #[test]
    fn nothing_is_said_of_what_is_not_known() {
        for line in ["", "bl", "no-such-command x=", "hmp info", "block-commit nope=", "help st"] {
            assert_eq!(shown(line), "", "{line}");
        }
    }

    #[test]
    fn hints_are_short() {
        for command in SERVER.commands() {
            assert!(shown(command.name()).chars().count() <= LONGEST + 5);
            let narrow = hint(command.name(), 30, &SERVER).unwrap_or_default();
            assert!(narrow.chars().count() <= 30, "{narrow}");
            assert_eq!(hint(command.name(), 12, &SERVER), None);
        }
    }
}

//! What commands, events, arguments, members and values are, for programs that show them.
//!
//! The words are the project's own; they are also in the documentation of each item. They cost
//! about half a megabyte in a program that uses this module, and nothing in others.
//!
//! ```
//! use qmp::facts::words;
//!
//! let speed = words::argument("blockdev-mirror", "speed").expect("it has words");
//! assert_eq!(speed.unit(), Some("bytes/s"));
//! assert!(words::command("blockdev-mirror").is_some());
//! assert!(words::value("ImageFormat", "png").is_some());
//! ```

use std::fmt;

use super::row::{self, Part, Row};
use super::{QMP, Tables, walk};

#[path = "generated/words.rs"]
#[rustfmt::skip] // prettyplease has formatted it
mod generated;

#[cfg(feature = "guest-agent")]
#[path = "generated/agent_words.rs"]
#[rustfmt::skip] // prettyplease has formatted it
mod generated_of_agent;

/// What something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// The fields of the line after the name: text, unit, absence, replacement, and values.
    fields: &'static str,
}

impl Words {
    /// Returns what it is: a sentence about a command, event or type, and a phrase without capital
    /// and full stop about anything else.
    #[must_use]
    pub fn is(&self) -> &'static str {
        self.field(0).unwrap_or_default()
    }

    /// Returns the unit of a quantity, or what a number is that has none: `number`, `id`, `index`,
    /// `address`, `port`, `level` or `flags`.
    #[must_use]
    pub fn unit(&self) -> Option<&'static str> {
        self.field(1)
    }

    /// Returns what absence means, where that is known.
    #[must_use]
    pub fn none(&self) -> Option<&'static str> {
        self.field(2)
    }

    /// Returns what to use in place of it, for something deprecated or removed.
    #[must_use]
    pub fn instead(&self) -> Option<&'static str> {
        self.field(3)
    }

    /// Returns the values with a meaning of their own, each with the meaning.
    pub fn sentinels(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.fields.split('\t').skip(4).filter_map(|it| it.split_once('='))
    }

    fn field(&self, at: usize) -> Option<&'static str> {
        self.fields.split('\t').nth(at).filter(|it| !it.is_empty())
    }
}

/// The text, the unit, and what absence and certain values mean, in one line.
impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.is())?;
        if let Some(unit) = self.unit() {
            write!(f, " ({unit})")?;
        }
        if let Some(none) = self.none() {
            write!(f, "; {none} if absent")?;
        }
        self.sentinels().try_for_each(|(value, meaning)| write!(f, "; {value} means {meaning}"))
    }
}

/// The words of one protocol, beside its facts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordTables {
    facts: Tables,
    words: Tables,
}

/// The words of QMP.
static OF_QMP: WordTables = WordTables {
    facts: QMP,
    words: Tables {
        commands: generated::COMMANDS,
        events: generated::EVENTS,
        types: generated::TYPES,
    },
};

impl WordTables {
    /// Creates the tables of the guest agent.
    #[cfg(feature = "guest-agent")]
    pub(crate) const fn of_agent(facts: Tables) -> Self {
        let (commands, types) = (generated_of_agent::COMMANDS, generated_of_agent::TYPES);
        Self { facts, words: Tables { commands, events: "", types } }
    }

    pub(crate) fn command(&self, name: &str) -> Option<Words> {
        find(self.words.commands, name)
    }

    pub(crate) fn argument(&self, command: &str, path: &str) -> Option<Words> {
        self.deep(self.facts.commands, self.words.commands, command, path)
    }

    pub(crate) fn type_(&self, name: &str) -> Option<Words> {
        find(self.words.types, name)
    }

    pub(crate) fn part(&self, ty: &str, part: Part, name: &str) -> Option<Words> {
        find(self.words.types, &key(ty, part, name))
    }

    /// Returns the words about a member at any depth of a command or an event. If several branches
    /// have it, the first that has words tells.
    fn deep(
        &self,
        facts: &'static str,
        words: &'static str,
        name: &str,
        path: &str,
    ) -> Option<Words> {
        let of = Row::find(facts, name)?;
        let mut places = walk::owned_members(self.facts.types, of, path);
        places.find_map(|(row, member)| {
            let table = if row == of { words } else { self.words.types };
            find(table, &key(row.name, Part::Member, member.name))
        })
    }
}

fn find(table: &'static str, key: &str) -> Option<Words> {
    let (_, fields) = row::line(table, '\t', key)?.split_once('\t')?;
    Some(Words { fields })
}

/// Returns the first field of the line of a part.
fn key(owner: &str, part: Part, name: &str) -> String {
    let mark = match part {
        Part::Member => "",
        Part::Value => "^",
        Part::Branch => "+",
        Part::Alternative => "|",
    };
    format!("{owner} {mark}{name}")
}

/// Returns the words about a command.
#[must_use]
pub fn command(name: &str) -> Option<Words> {
    OF_QMP.command(name)
}

/// Returns the words about an argument of a command, or about a nested member, such as `file.aio`.
///
/// The path is that of [`facts::argument`](super::argument).
#[must_use]
pub fn argument(command: &str, path: &str) -> Option<Words> {
    OF_QMP.argument(command, path)
}

/// Returns the words about an event.
#[must_use]
pub fn event(name: &str) -> Option<Words> {
    find(OF_QMP.words.events, name)
}

/// Returns the words about a member of an event's data, or about a member nested in it.
#[must_use]
pub fn event_member(event: &str, path: &str) -> Option<Words> {
    OF_QMP.deep(OF_QMP.facts.events, OF_QMP.words.events, event, path)
}

/// Returns the words about a type, by its name in [`types`](crate::types).
#[must_use]
pub fn type_(name: &str) -> Option<Words> {
    OF_QMP.type_(name)
}

/// Returns the words about a member of a struct or union, by the type's name in
/// [`types`](crate::types).
#[must_use]
pub fn member(ty: &str, name: &str) -> Option<Words> {
    OF_QMP.part(ty, Part::Member, name)
}

/// Returns the words about a value of an enum, by the type's name in [`types`](crate::types).
#[must_use]
pub fn value(ty: &str, value: &str) -> Option<Words> {
    OF_QMP.part(ty, Part::Value, value)
}

/// Returns the words about a branch of a union, by the type's name in [`types`](crate::types) and
/// the tag's value.
#[must_use]
pub fn branch(ty: &str, tag: &str) -> Option<Words> {
    OF_QMP.part(ty, Part::Branch, tag)
}

#[cfg(test)]
mod tests {
    use super::{Words, argument, branch, command, event, event_member, generated, member, value};
    use crate::facts;

    fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
        let tables = [generated::COMMANDS, generated::EVENTS, generated::TYPES];
        let lines = tables.into_iter().flat_map(str::lines).filter(|line| !line.is_empty());
        lines.filter_map(|line| line.split_once('\t'))
    }

    #[test]
    fn every_line_is_found_and_has_facts() {
        let tables = [
            (generated::COMMANDS, facts::QMP.commands),
            (generated::EVENTS, facts::QMP.events),
            (generated::TYPES, facts::QMP.types),
        ];
        for (table, facts) in tables {
            for line in table.lines().filter(|line| !line.is_empty()) {
                let key = line.split('\t').next().unwrap();
                assert!(!super::find(table, key).unwrap().is().is_empty(), "{line}");
                let owner = key.split(' ').next().unwrap();
                assert!(super::Row::find(facts, owner).is_some(), "{line}");
            }
            for key in ["", "zzz", "\u{e4}", "block-commit zzz"] {
                assert_eq!(super::find(table, key), None);
            }
        }
        assert!(lines().count() > 5000);
    }

    #[test]
    fn all_that_a_line_has_is_told() {
        let words = Words { fields: "most of it\tbytes\tno limit\tother\t0=no limit\t-1=a=b" };
        assert_eq!((words.is(), words.unit()), ("most of it", Some("bytes")));
        assert_eq!((words.none(), words.instead()), (Some("no limit"), Some("other")));
        let sentinels: Vec<_> = words.sentinels().collect();
        assert_eq!(sentinels, [("0", "no limit"), ("-1", "a=b")]);
        let text = "most of it (bytes); no limit if absent; 0 means no limit; -1 means a=b";
        assert_eq!(words.to_string(), text);
        let short = Words { fields: "name of it" };
        assert_eq!((short.unit(), short.none(), short.instead()), (None, None, None));
        assert_eq!(short.sentinels().count(), 0);
        assert_eq!(short.to_string(), "name of it");
    }

    #[test]
    fn parts_are_found_where_they_are() {
        assert!(command("block-commit").is_some_and(|it| it.is().ends_with('.')));
        assert_eq!(argument("block-commit", "speed").and_then(|it| it.unit()), Some("bytes/s"));
        assert!(argument("blockdev-add", "file.aio").is_some());
        assert!(argument("blockdev-add", "file.nothing").is_none());
        assert!(event("BLOCK_JOB_READY").is_some());
        assert!(event_member("BLOCK_JOB_READY", "offset").is_some());
        assert!(event("block-commit").is_none());
        assert!(branch("BlockdevOptions", "qcow2").is_some());
        assert!(member("BlockdevOptions", "node-name").is_some());
        assert!(value("ImageFormat", "png").is_some());
    }
}

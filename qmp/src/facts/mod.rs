//! The QEMU releases in which commands, events, arguments, members and values came and went.
//!
//! These facts are available at run time. They describe QEMU's own releases, as far as the releases
//! from which these bindings were generated tell. Distributions patch their QEMU.
//! [`Capabilities`](crate::Capabilities) describes a particular server. A program that does not use
//! this module does not contain its tables.
//!
//! ```
//! use qmp::{Release, facts};
//!
//! let channels = facts::argument("migrate", "channels").expect("upstream has it");
//! assert_eq!(channels.since.to_string(), "8.2");
//! assert_eq!(channels.standing(Release::new(7, 2)), facts::Standing::NotYet);
//!
//! let blk = facts::argument("migrate", "blk").expect("upstream had it");
//! assert_eq!(blk.to_string(), "since QEMU 0.14, deprecated since QEMU 8.2, removed in QEMU 9.1");
//!
//! assert!(facts::value("ImageFormat", "png").is_some());
//! assert!(facts::value("ImageFormat", "gif").is_none());
//! ```

use std::fmt;

use crate::generated::facts::{COMMANDS, EVENTS, TYPES};
use crate::release::{Change, Release};

mod list;
mod row;
mod walk;
#[cfg(feature = "words")]
pub mod words;

pub use list::{Definition, NamedPart, commands, events, types};
pub use row::Part;
use row::Row;

/// The releases in which something was introduced, removed and deprecated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Facts {
    /// The release that introduced it.
    pub since: Change,
    /// The release that removed it, if one did.
    pub removed: Option<Change>,
    /// The release that deprecated it, if the newest release that has it marks it as deprecated.
    pub deprecated_since: Option<Change>,
}

/// The relation of something to a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Standing {
    /// The release is, or may be, older than the introduction.
    NotYet,
    /// The release has it.
    Present,
    /// It was removed, or may have been removed, in this release or an earlier one.
    Removed,
}

impl Facts {
    const fn new(since: Change) -> Self {
        Self { since, removed: None, deprecated_since: None }
    }

    /// Returns whether a release has it.
    #[must_use]
    pub fn standing(&self, release: Release) -> Standing {
        if release < self.since.latest {
            return Standing::NotYet;
        }
        match self.removed {
            Some(removed) if removed.earliest <= release => Standing::Removed,
            _ => Standing::Present,
        }
    }

    /// Combines the facts of something that exists in several places. It exists as long as it
    /// exists in any of them.
    fn join(self, other: Self) -> Self {
        let since = |it: &Self| (it.since.latest, it.since.earliest);
        let deprecated = self.deprecated_since.zip(other.deprecated_since);
        let removed = self.removed.zip(other.removed);
        let later =
            |(one, other): (Change, Change)| if one.latest < other.latest { other } else { one };
        Self {
            since: std::cmp::min_by_key(self, other, since).since,
            removed: removed.map(later),
            deprecated_since: deprecated.map(later),
        }
    }
}

impl fmt::Display for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "since {}", named(self.since))?;
        if let Some(change) = self.deprecated_since {
            write!(f, ", deprecated since {}", named(change))?;
        }
        match self.removed {
            Some(change) => write!(f, ", removed in {}", named(change)),
            None => Ok(()),
        }
    }
}

/// Formats the release of a change, or the range of releases if the exact one is unknown.
pub(crate) fn named(change: Change) -> String {
    let Change { earliest, latest } = change;
    match earliest == latest {
        true => format!("QEMU {latest}"),
        false => format!("some QEMU from {earliest} to {latest}"),
    }
}

/// The tables of one protocol.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tables {
    pub(crate) commands: &'static str,
    pub(crate) events: &'static str,
    pub(crate) types: &'static str,
}

/// The tables of QMP.
pub(crate) static QMP: Tables = Tables { commands: COMMANDS, events: EVENTS, types: TYPES };

impl Tables {
    pub(crate) fn command(&self, name: &str) -> Option<Facts> {
        Row::find(self.commands, name)?.facts()
    }

    pub(crate) fn argument(&self, command: &str, path: &str) -> Option<Facts> {
        self.deep(self.commands, command, path)
    }

    pub(crate) fn argument_value(&self, command: &str, path: &str, value: &str) -> Option<Facts> {
        let row = Row::find(self.commands, command)?;
        let values = walk::values(self.types, row, path, value);
        values.map(|it| it.facts).reduce(Facts::join)
    }

    pub(crate) fn type_(&self, name: &str) -> Option<Facts> {
        Row::find(self.types, name)?.facts()
    }

    pub(crate) fn part(&self, ty: &str, part: Part, name: &str) -> Option<Facts> {
        let mut words = Row::find(self.types, ty)?.words();
        words.find(|word| word.part == part && word.name == name).map(|word| word.facts)
    }

    /// Returns the facts of a member at any depth of a command or an event.
    fn deep(&self, table: &'static str, name: &str, path: &str) -> Option<Facts> {
        let members = walk::members(self.types, Row::find(table, name)?, path);
        members.map(|it| it.facts).reduce(Facts::join)
    }
}

/// Returns the facts of a command.
#[must_use]
pub fn command(name: &str) -> Option<Facts> {
    QMP.command(name)
}

/// Returns the facts of an argument of a command, or of a nested member such as `file.aio` or
/// `actions[0].type`.
///
/// If the arguments are a union, the argument may be a member of any branch. An argument that
/// several branches have exists as long as any of them has it.
#[must_use]
pub fn argument(command: &str, path: &str) -> Option<Facts> {
    QMP.argument(command, path)
}

/// Returns the facts of a value of an argument, or of a nested member.
///
/// The path is that of [`argument`]. If the path leads nowhere and is a single name, it stands for
/// any argument or member of that name, because QEMU's error messages do not always name the whole
/// path.
#[must_use]
pub fn argument_value(command: &str, path: &str, value: &str) -> Option<Facts> {
    QMP.argument_value(command, path, value)
}

/// Returns the facts of an event.
#[must_use]
pub fn event(name: &str) -> Option<Facts> {
    Row::find(EVENTS, name)?.facts()
}

/// Returns the facts of a member of an event's data, or of a member nested in it.
#[must_use]
pub fn event_member(event: &str, path: &str) -> Option<Facts> {
    QMP.deep(QMP.events, event, path)
}

/// Returns the facts of a type, by its name in [`types`](crate::types).
#[must_use]
pub fn type_(name: &str) -> Option<Facts> {
    QMP.type_(name)
}

/// Returns the facts of a member of a struct or union, by the type's name in
/// [`types`](crate::types).
#[must_use]
pub fn member(ty: &str, name: &str) -> Option<Facts> {
    QMP.part(ty, Part::Member, name)
}

/// Returns the facts of a value of an enum, by the type's name in [`types`](crate::types).
#[must_use]
pub fn value(ty: &str, value: &str) -> Option<Facts> {
    QMP.part(ty, Part::Value, value)
}

/// Iterates over the values of an enum, by the type's name in [`types`](crate::types).
#[cfg(feature = "devices")]
pub(crate) fn values(ty: &str) -> impl Iterator<Item = (&'static str, Facts)> {
    let words = Row::find(TYPES, ty).into_iter().flat_map(Row::words);
    words.filter(|word| word.part == Part::Value).map(|word| (word.name, word.facts))
}

/// Returns the facts of a branch of a union, by the type's name in [`types`](crate::types) and the
/// tag's value.
#[must_use]
pub fn branch(ty: &str, tag: &str) -> Option<Facts> {
    QMP.part(ty, Part::Branch, tag)
}

#[cfg(test)]
mod tests {
    use super::{
        Facts, Standing, argument, argument_value, branch, command, event, event_member, member,
        type_, value,
    };
    use crate::release::Release;
    use crate::{Command, EventData, commands, events};

    fn text(facts: Option<Facts>) -> Option<String> {
        facts.map(|facts| facts.to_string())
    }

    #[test]
    #[expect(deprecated, reason = "what was removed has facts, too")]
    fn commands_and_events_agree_with_their_constants() {
        fn check(facts: Option<Facts>, since: crate::Change, removed: Option<crate::Change>) {
            let facts = facts.unwrap();
            assert_eq!((facts.since, facts.removed), (since, removed));
        }
        check(command("block-commit"), commands::BlockCommit::SINCE, None);
        check(command("x-query-rdma"), commands::XQueryRdma::SINCE, commands::XQueryRdma::REMOVED);
        check(event("BLOCK_JOB_READY"), events::BlockJobReady::SINCE, None);
        assert_eq!(command("BLOCK_JOB_READY"), None);
    }

    #[test]
    fn parts_are_found_where_they_are() {
        assert_eq!(text(argument("block-commit", "base-node")).unwrap(), "since QEMU 3.1");
        assert_eq!(text(argument("blockdev-add", "active")).unwrap(), "since QEMU 10.0");
        assert!(argument("blockdev-add", "aio").is_some());
        assert!(argument("blockdev-add", "file.file.aio").is_some());
        assert!(argument("transaction", "actions[0].data.node-name").is_some());
        assert_eq!(argument("blockdev-add", "file.nothing"), None);
        assert_eq!(argument("block-commit", "on-error.report"), None);
        assert_eq!(text(event_member("BLOCK_IO_ERROR", "qom-path")).unwrap(), "since QEMU 9.2");
        assert_eq!(text(member("BlockdevOptions", "active")).unwrap(), "since QEMU 10.0");
        assert_eq!(text(type_("MigrationChannel")).unwrap(), "since QEMU 8.2");
        assert!(branch("BlockdevOptions", "qcow2").is_some());
        assert_eq!(member("BlockdevOptions", "qcow2"), None);
        assert_eq!(text(value("ImageFormat", "png")).unwrap(), "since QEMU 7.1");
    }

    #[test]
    fn values_are_found_by_their_argument() {
        assert_eq!(argument_value("screendump", "format", "png"), value("ImageFormat", "png"));
        assert!(argument_value("blockdev-add", "file.driver", "nbd").is_some());
        // QEMU names only the last part of the path of an enum.
        assert!(argument_value("transaction", "type", "blockdev-backup").is_some());
        assert_eq!(argument_value("transaction", "type", "nothing"), None);
    }

    #[test]
    fn a_release_has_what_came_and_did_not_go() {
        let blk = argument("migrate", "blk").unwrap();
        assert_eq!(blk.standing(Release::new(0, 13)), Standing::NotYet);
        assert_eq!(blk.standing(Release::new(9, 0)), Standing::Present);
        assert_eq!(blk.standing(Release::new(9, 1)), Standing::Removed);
    }
}

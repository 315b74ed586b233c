//! When commands, arguments, members and values of the guest agent came and went, at run time.
//!
//! The facts are those of QEMU's own releases, like those of [`crate::facts`].
//!
//! ```
//! use qmp::guest_agent::facts;
//!
//! let merged = facts::argument_value("guest-exec", "capture-output", "merged").expect("known");
//! assert_eq!(merged.to_string(), "since QEMU 8.1");
//! let route = facts::command("guest-network-get-route").expect("known");
//! assert_eq!(route.since.to_string(), "9.1");
//! ```

use crate::facts::{Definition, Facts, Part, Tables};
use crate::guest_agent::generated::facts::{COMMANDS, TYPES};

/// The tables of the guest agent, which has no events.
pub(super) static AGENT: Tables = Tables { commands: COMMANDS, events: "", types: TYPES };

/// Iterates over all commands, sorted by name.
#[inline]
pub fn commands() -> impl Iterator<Item = Definition> {
    Tables::list(AGENT.commands)
}

/// Iterates over all types, sorted by their names in [`types`](crate::guest_agent::types).
#[inline]
pub fn types() -> impl Iterator<Item = Definition> {
    Tables::list(AGENT.types)
}

/// A command.
#[must_use]
pub fn command(name: &str) -> Option<Facts> {
    AGENT.command(name)
}

/// An argument of a command, or a member deep inside of one.
#[must_use]
pub fn argument(command: &str, path: &str) -> Option<Facts> {
    AGENT.argument(command, path)
}

/// A value that an argument of a command can have, or a member deep inside of one.
#[must_use]
pub fn argument_value(command: &str, path: &str, value: &str) -> Option<Facts> {
    AGENT.argument_value(command, path, value)
}

/// A type, by its name in [`types`](crate::guest_agent::types).
#[must_use]
pub fn type_(name: &str) -> Option<Facts> {
    AGENT.type_(name)
}

/// A member of a struct or union, by the type's name in [`types`](crate::guest_agent::types).
#[must_use]
pub fn member(ty: &str, name: &str) -> Option<Facts> {
    AGENT.part(ty, Part::Member, name)
}

/// A value of an enum, by the type's name in [`types`](crate::guest_agent::types).
#[must_use]
pub fn value(ty: &str, value: &str) -> Option<Facts> {
    AGENT.part(ty, Part::Value, value)
}

/// A branch of a union, by the type's name in [`types`](crate::guest_agent::types) and the tag's
/// value.
#[must_use]
pub fn branch(ty: &str, tag: &str) -> Option<Facts> {
    AGENT.part(ty, Part::Branch, tag)
}

/// What commands, arguments, members and values are, as in [`crate::facts::words`].
#[cfg(feature = "words")]
pub mod words {
    use super::AGENT;
    use crate::facts::Part;
    use crate::facts::words::{WordTables, Words};

    static OF_AGENT: WordTables = WordTables::of_agent(AGENT);

    /// Returns the words about a command.
    #[must_use]
    pub fn command(name: &str) -> Option<Words> {
        OF_AGENT.command(name)
    }

    /// Returns the words about an argument of a command, or about a nested member.
    #[must_use]
    pub fn argument(command: &str, path: &str) -> Option<Words> {
        OF_AGENT.argument(command, path)
    }

    /// Returns the words about a type, by its name in [`types`](crate::guest_agent::types).
    #[must_use]
    pub fn type_(name: &str) -> Option<Words> {
        OF_AGENT.type_(name)
    }

    /// Returns the words about a member of a struct or union, by the type's name in
    /// [`types`](crate::guest_agent::types).
    #[must_use]
    pub fn member(ty: &str, name: &str) -> Option<Words> {
        OF_AGENT.part(ty, Part::Member, name)
    }

    /// Returns the words about a value of an enum, by the type's name in
    /// [`types`](crate::guest_agent::types).
    #[must_use]
    pub fn value(ty: &str, value: &str) -> Option<Words> {
        OF_AGENT.part(ty, Part::Value, value)
    }

    /// Returns the words about a branch of a union, by the type's name in
    /// [`types`](crate::guest_agent::types) and the tag's value.
    #[must_use]
    pub fn branch(ty: &str, tag: &str) -> Option<Words> {
        OF_AGENT.part(ty, Part::Branch, tag)
    }
}

#[cfg(test)]
mod tests {
    use super::{argument, branch, command, member, type_, value};
    use crate::guest_agent::{GuestAgentCommand, commands};

    #[test]
    fn facts_agree_with_the_constants() {
        let facts = command("guest-get-load").unwrap();
        assert_eq!(facts.since, commands::GuestGetLoad::SINCE);
        assert_eq!(command("query-status"), None);
    }

    #[test]
    fn parts_are_found_where_they_are() {
        let text = |facts: Option<crate::facts::Facts>| facts.map(|facts| facts.to_string());
        assert_eq!(text(argument("guest-exec", "input-data")).unwrap(), "since QEMU 2.5");
        assert_eq!(argument("guest-exec", "nothing"), None);
        assert!(argument("guest-set-vcpus", "vcpus[0].online").is_some());
        assert!(member("GuestExecStatus", "out-truncated").is_some());
        assert!(type_("GuestOsInfo").is_some() && type_("StatusInfo").is_none());
        assert!(value("GuestFsfreezeStatus", "frozen").is_some());
        assert_eq!(branch("GuestOsInfo", "x"), None);
    }
}

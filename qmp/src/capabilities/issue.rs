//! The issues that a check of a command against a server's schema finds.

use std::borrow::Cow;
use std::fmt;

use crate::error::one_line::List;
use crate::error::{RequestError, answer, explain_absence};
use crate::facts::{self, Facts};
use crate::release::Release;

/// A part of a command that a server does not accept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The path in the arguments, such as `file.aio` or `actions[1].type`. Empty for the command
    /// itself.
    pub path: String,
    /// The kind of the issue.
    pub kind: IssueKind,
}

/// The reason why a server does not accept a part of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IssueKind {
    /// The server does not have the command.
    UnknownCommand,
    /// The server does not know the argument or member.
    UnknownMember,
    /// The server's enum does not have the value.
    UnknownValue(String),
    /// The server's union does not have the branch.
    UnknownBranch(String),
    /// The server requires the argument or member, and it is not set.
    Missing,
    /// The server does not accept a value of this JSON type here.
    Shape {
        /// The JSON type of the value.
        found: &'static str,
        /// The JSON types that the server accepts.
        expected: Vec<&'static str>,
    },
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.path;
        match &self.kind {
            IssueKind::UnknownCommand => f.write_str("the server does not have the command"),
            IssueKind::UnknownMember => write!(f, "the server does not know `{path}`"),
            IssueKind::UnknownValue(value) | IssueKind::UnknownBranch(value) => {
                write!(f, "the server does not know the value `{value}` of `{path}`")
            }
            IssueKind::Missing => write!(f, "the server requires `{path}`, which is not set"),
            IssueKind::Shape { found, expected } => {
                let name = if path.is_empty() { "the value" } else { &format!("`{path}`") };
                let mut list = List::new(" or ");
                expected.iter().for_each(|one| list.add(format_args!("{one}")));
                write!(f, "{name} is of type {found}, the server takes {}", list.text)
            }
        }
    }
}

/// The error for a command that a server does not accept.
///
/// For each part that the server's release does not support, `Display` includes the release that
/// added or removed it upstream.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{command}: {}", list(self))]
pub struct Unsupported {
    /// The command's name.
    pub command: Cow<'static, str>,
    /// All issues, in the order of the arguments' names. Never empty.
    pub issues: Vec<Issue>,
    /// The release of the server, if it is known.
    pub server: Option<Release>,
}

/// The reason why a command did not pass the check.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CheckError {
    /// The server does not accept the command.
    #[error(transparent)]
    Unsupported(#[from] Unsupported),
    /// The command cannot be sent to any server.
    #[error(transparent)]
    Request(#[from] RequestError),
}

answer! {
    CheckError { Self::Request(source) => source }
}

fn list(unsupported: &Unsupported) -> String {
    let mut list = List::new("; ");
    for issue in &unsupported.issues {
        match explain_absence(issue.facts(&unsupported.command), unsupported.server) {
            Some(explanation) => list.add(format_args!("{issue} ({explanation})")),
            None => list.add(format_args!("{issue}")),
        }
    }
    list.text
}

impl Issue {
    /// Returns the releases that added and removed the part that the server does not know.
    fn facts(&self, command: &str) -> Option<Facts> {
        match &self.kind {
            IssueKind::UnknownCommand => facts::command(command),
            IssueKind::UnknownMember => facts::argument(command, &self.path),
            IssueKind::UnknownValue(value) | IssueKind::UnknownBranch(value) => {
                facts::argument_value(command, &self.path, value)
            }
            IssueKind::Missing | IssueKind::Shape { .. } => None,
        }
    }
}

/// A part of a command that the server marks as deprecated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeprecatedUse {
    /// The path in the arguments. Empty for the command itself.
    pub path: String,
    /// The deprecated value. `None` if the argument itself is deprecated.
    pub value: Option<String>,
}

impl fmt::Display for DeprecatedUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&*self.path, &self.value) {
            ("", _) => f.write_str("the command is deprecated"),
            (path, None) => write!(f, "`{path}` is deprecated"),
            (path, Some(value)) => write!(f, "the value `{value}` of `{path}` is deprecated"),
        }
    }
}

//! Explanations of server errors that depend on the server's release.

use std::fmt;

use crate::error::{ErrorClass, ServerError};
use crate::facts::{self, Facts, Standing, Tables};
use crate::release::Release;

/// An explanation of a server's error: the server is too old or too new for the command, an
/// argument or a value.
///
/// The explanation applies to upstream releases. A distribution's QEMU may support more, and a
/// build may support less.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The command, argument or value that the server does not know.
    pub subject: Subject,
    /// The releases that added, deprecated and removed it.
    pub facts: Facts,
    /// The release of the server.
    pub server: Release,
}

/// The command, argument or value that a server does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Subject {
    /// The command.
    Command(String),
    /// The argument at this path.
    Argument(String),
    /// A value of the argument at this path.
    Value {
        /// The argument.
        argument: String,
        /// The value.
        value: String,
    },
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command(name) => write!(f, "the command `{name}`"),
            Self::Argument(path) => write!(f, "the argument `{path}`"),
            Self::Value { argument, value } => write!(f, "the value `{value}` of `{argument}`"),
        }
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.subject, self.brief())
    }
}

impl Explanation {
    /// Describes the change that explains the error, and names its release.
    #[cfg(feature = "guest-agent")]
    pub(crate) fn change(&self) -> String {
        format!("{} {}", self.subject, change(&self.facts, self.server))
    }

    /// Returns the explanation without its subject, for use after a text that names the subject.
    pub(crate) fn brief(&self) -> String {
        brief(&self.facts, self.server)
    }
}

/// Describes the change that affects a server, and names both releases.
fn brief(facts: &Facts, server: Release) -> String {
    format!("{}, the server is QEMU {server}", change(facts, server))
}

/// Describes the change that affects a server, and names its release.
fn change(facts: &Facts, server: Release) -> String {
    match facts.removed.filter(|_| facts.standing(server) == Standing::Removed) {
        Some(removed) => format!("was removed in {}", facts::named(removed)),
        None => format!("exists since {}", facts::named(facts.since)),
    }
}

/// Explains why a server does not know something, if its release is the reason.
pub(crate) fn explain_absence(facts: Option<Facts>, server: Option<Release>) -> Option<String> {
    let (facts, server) = facts.zip(server)?;
    (facts.standing(server) != Standing::Present).then(|| brief(&facts, server))
}

/// Explains a server's error, if the server's release is the reason.
pub(crate) fn explain(error: &ServerError, server: Release) -> Option<Explanation> {
    explain_by(&facts::QMP, error, server)
}

/// Explains a server's error with the facts of one protocol: QMP or the guest agent's.
pub(crate) fn explain_by(
    tables: &Tables,
    error: &ServerError,
    server: Release,
) -> Option<Explanation> {
    let (subject, facts) = subject(tables, error)?;
    let explains = facts.standing(server) != Standing::Present;
    explains.then_some(Explanation { subject, facts, server })
}

fn subject(tables: &Tables, error: &ServerError) -> Option<(Subject, Facts)> {
    let command = &*error.command;
    if error.class == ErrorClass::CommandNotFound {
        return Some((Subject::Command(command.to_owned()), tables.command(command)?));
    }
    match refused(&error.description)? {
        Refused::Argument(path) => {
            let facts = tables.argument(command, path)?;
            Some((Subject::Argument(path.to_owned()), facts))
        }
        Refused::Value(path, value) => {
            let facts = tables.argument_value(command, path, value)?;
            let (argument, value) = (path.to_owned(), value.to_owned());
            Some((Subject::Value { argument, value }, facts))
        }
    }
}

/// The argument or value that the server's error description reports as unknown.
#[derive(Debug, PartialEq, Eq)]
enum Refused<'t> {
    Argument(&'t str),
    Value(&'t str, &'t str),
}

/// Extracts the unknown argument or value from QEMU's error description. The wording is not
/// specified. It is the same in 7.2, 10.0 and 11.1.
fn refused(text: &str) -> Option<Refused<'_>> {
    let (path, rest) = text.strip_prefix("Parameter '")?.split_once('\'')?;
    if rest == " is unexpected" {
        return Some(Refused::Argument(path));
    }
    let value = rest.strip_prefix(" does not accept value '")?.strip_suffix('\'')?;
    Some(Refused::Value(path, value))
}

#[cfg(test)]
mod tests {
    use super::{Explanation, Refused, Subject, refused};
    use crate::error::{ErrorClass, ServerError};
    use crate::release::Release;

    fn text(release: Release, command: &'static str, class: &str, text: &str) -> String {
        let error = ServerError {
            command: command.into(),
            class: ErrorClass::from(class),
            description: text.to_owned(),
            server: Some(release),
        };
        error.to_string()
    }

    #[test]
    fn an_explanation_alone_names_its_subject() {
        let facts = crate::facts::command("query-accelerators").unwrap();
        let subject = Subject::Command("query-accelerators".to_owned());
        assert_eq!(
            Explanation { subject, facts, server: OLD }.to_string(),
            "the command `query-accelerators` exists since QEMU 10.2, the server is QEMU 7.2"
        );
    }

    const OLD: Release = Release::new(7, 2);
    const NEW: Release = Release::new(10, 0);

    #[test]
    fn a_command_too_new_or_too_old_is_explained() {
        let refusal = "The command x has not been found";
        assert_eq!(
            text(OLD, "query-accelerators", "CommandNotFound", refusal),
            format!(
                "query-accelerators: {refusal} (exists since QEMU 10.2, the server is QEMU 7.2)"
            )
        );
        assert_eq!(
            text(NEW, "x-query-rdma", "CommandNotFound", refusal),
            format!("x-query-rdma: {refusal} (was removed in QEMU 9.1, the server is QEMU 10.0)")
        );
    }

    #[test]
    fn a_release_that_is_not_known_exactly_is_no_more_than_that() {
        let release = Release::new(11, 0);
        let explained = text(release, "query-migrationthreads", "CommandNotFound", "no");
        let expected = "query-migrationthreads: no (was removed in some QEMU from 11.0 to 11.1, \
                        the server is QEMU 11.0)";
        assert_eq!(explained, expected);
    }

    #[test]
    fn an_argument_or_value_is_explained() {
        let explained = text(OLD, "migrate", "GenericError", "Parameter 'channels' is unexpected");
        let expected = "unexpected (exists since QEMU 8.2, the server is QEMU 7.2)";
        assert!(explained.ends_with(expected), "{explained}");
        let explained = text(NEW, "migrate", "GenericError", "Parameter 'blk' is unexpected");
        let expected = "unexpected (was removed in QEMU 9.1, the server is QEMU 10.0)";
        assert!(explained.ends_with(expected), "{explained}");
        let refusal = "Parameter 'format' does not accept value 'png'";
        let old = Release::new(6, 2);
        let explained = text(old, "screendump", "GenericError", refusal);
        let expected = "'png' (exists since QEMU 7.1, the server is QEMU 6.2)";
        assert!(explained.ends_with(expected), "{explained}");
    }

    #[test]
    fn what_the_release_does_not_explain_is_left_alone() {
        for (class, refusal) in [
            ("GenericError", "Parameter 'uri' is unexpected"),
            ("GenericError", "Parameter 'nothing' is unexpected"),
            ("GenericError", "Something else"),
            ("CommandNotFound", "The command migrate has been disabled"),
        ] {
            let explained = text(NEW, "migrate", class, refusal);
            assert_eq!(explained, format!("migrate: {refusal}"));
        }
        let explained = text(NEW, "of-a-vendor", "CommandNotFound", "no");
        assert_eq!(explained, "of-a-vendor: no");
    }

    #[test]
    fn only_whole_texts_are_read() {
        assert_eq!(refused("Parameter 'a.b' is unexpected"), Some(Refused::Argument("a.b")));
        assert_eq!(
            refused("Parameter 'a' does not accept value ''b''"),
            Some(Refused::Value("a", "'b'"))
        );
        for text in
            ["", "Parameter '", "Parameter 'a", "Parameter 'a' is missing", "'a' is unexpected"]
        {
            assert_eq!(refused(text), None, "{text}");
        }
    }
}

//! The words in which QEMU refuses what its schema does not allow.
//!
//! QEMU tells the first fault alone. It visits the members in the order of the schema and looks for
//! unexpected ones at the end.

use super::error::FakeError;
use crate::capabilities::{Issue, IssueKind};
use crate::release::Release;

/// Returns QEMU's error for the issues of a command, or `None` if there are none.
pub(super) fn refusal(command: &str, issues: &[Issue]) -> Option<FakeError> {
    let last = |issue: &&Issue| issue.kind == IssueKind::UnknownMember;
    let first = issues.iter().find(|issue| !last(issue)).or_else(|| issues.first())?;
    Some(words(command, first))
}

fn words(command: &str, Issue { path, kind }: &Issue) -> FakeError {
    // QEMU names an enum by the last part of its path only.
    let name = path.rsplit('.').next().unwrap_or(path);
    FakeError::generic(match kind {
        IssueKind::UnknownCommand => return not_found(command),
        IssueKind::UnknownMember => format!("Parameter '{path}' is unexpected"),
        IssueKind::Missing => format!("Parameter '{path}' is missing"),
        IssueKind::UnknownValue(value) | IssueKind::UnknownBranch(value) => {
            format!("Parameter '{name}' does not accept value '{value}'")
        }
        IssueKind::Shape { expected, .. } => {
            let expected: Vec<_> = expected.iter().map(|&it| json_type(it)).collect();
            format!("Invalid parameter type for '{path}', expected: {}", expected.join(" or "))
        }
    })
}

/// QEMU's error for a command that it does not have.
pub(super) fn not_found(command: &str) -> FakeError {
    FakeError::command_not_found(format!("The command {command} has not been found"))
}

/// The guest agent's error for a command that is disabled. The words were seen on 7.2 and 10.0.
pub(super) fn disabled(command: &str, release: Release) -> FakeError {
    let reason = if release < Release::new(10, 0) { "" } else { ": the command is not allowed" };
    FakeError::command_not_found(format!("Command {command} has been disabled{reason}"))
}

/// Returns QEMU's word for a JSON type, where it differs from that of the schema.
fn json_type(name: &'static str) -> &'static str {
    if name == "int" { "integer" } else { name }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::refusal;
    use crate::{Capabilities, Release};

    fn said(command: &str, arguments: &Value) -> String {
        let server = Capabilities::upstream(Release::new(8, 2)).unwrap();
        refusal(command, &server.findings(command, arguments).issues).unwrap().to_string()
    }

    #[test]
    fn each_kind_of_fault_is_told_as_qemu_tells_it() {
        assert_eq!(
            said("device-sync-config", &json!({})),
            "The command device-sync-config has not been found (CommandNotFound)"
        );
        assert_eq!(
            said("block_resize", &json!({"nope": 1, "size": 2})),
            "Parameter 'nope' is unexpected"
        );
        assert_eq!(said("block_resize", &json!({"nope": 1})), "Parameter 'size' is missing");
        assert_eq!(
            said("block_resize", &json!({"size": "2"})),
            "Invalid parameter type for 'size', expected: integer"
        );
        assert_eq!(
            said("blockdev-add", &json!({"driver": "qcow2", "file": {"driver": "none-such"}})),
            "Parameter 'driver' does not accept value 'none-such'"
        );
    }
}

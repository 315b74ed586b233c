//! The facts as JSON.

use super::model::Diff;

/// The comparisons as one JSON array, an object for each program.
#[must_use]
pub fn json(diffs: &[Diff]) -> String {
    // Strings as keys leave nothing that could fail.
    let mut text = serde_json::to_string_pretty(diffs).unwrap_or_default();
    text.push('\n');
    text
}

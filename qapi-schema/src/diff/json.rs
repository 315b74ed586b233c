//! Renders the changes as JSON.

use super::model::Diff;

/// Renders the comparisons as one JSON array with an object for each program.
#[must_use]
pub fn json(diffs: &[Diff]) -> String {
    // Serialization cannot fail: all keys are strings.
    let mut text = serde_json::to_string_pretty(diffs).unwrap_or_default();
    text.push('\n');
    text
}

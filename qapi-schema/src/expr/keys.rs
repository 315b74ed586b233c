//! The keys that an object must have and may have.

use std::fmt::Display;

use super::Scope;
use crate::diagnostic::Diagnostic;
use crate::syntax::Object;

/// Checks that all required keys are present, and that all others are optional keys.
///
/// Returns whether all required keys are present.
pub(crate) fn check(
    scope: &mut Scope<'_>,
    object: &Object,
    place: impl Display,
    required: &[&str],
    optional: &[&str],
) -> bool {
    let missing: Vec<&str> =
        required.iter().copied().filter(|key| object.get(key).is_none()).collect();
    if !missing.is_empty() {
        let message = format!("{place} lacks key{} {}", plural(&missing), list(&missing));
        scope.error(object.span, message);
    }
    let known = |key: &str| required.contains(&key) || optional.contains(&key);
    let mut unknown = object.entries.iter().filter(|entry| !known(&entry.key)).peekable();
    if let Some(first) = unknown.peek() {
        let span = first.key_span;
        let names: Vec<&str> = unknown.map(|entry| &*entry.key).collect();
        let message = format!("{place} cannot have key{} {}", plural(&names), list(&names));
        let valid: Vec<&str> = required.iter().chain(optional).copied().collect();
        let error = Diagnostic::error(span, message).help(format!("it can have {}", list(&valid)));
        let error = if names.len() == 1 { error.suggest(names[0], valid.clone()) } else { error };
        scope.push(error);
    }
    missing.is_empty()
}

fn plural(names: &[&str]) -> &'static str {
    if names.len() > 1 { "s" } else { "" }
}

/// Names in quotes, sorted.
fn list(names: &[&str]) -> String {
    const SHOWN: usize = 12;
    let mut names = names.to_vec();
    names.sort_unstable();
    let more = if names.len() > SHOWN { ", …" } else { "" };
    names.truncate(SHOWN);
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    quoted.join(", ") + more
}

//! The use of what is deprecated, unstable or removed in a later release.

use serde_json::Value;

use crate::capabilities::{DeprecatedUse, Findings};
use crate::facts::{self, Facts};
use crate::release::Release;

/// What a strict fake server objects to.
#[derive(Clone, Debug, Default)]
pub(super) struct Strict {
    /// Uses that are allowed: `command`, or `command/path`.
    pub(super) allowed: Vec<String>,
    pub(super) allow_unstable: bool,
}

impl Strict {
    /// Describes the uses to which a strict server objects.
    pub(super) fn objections(
        &self,
        release: Release,
        command: &str,
        arguments: &Value,
        findings: &Findings,
    ) -> Vec<String> {
        let mut found = Vec::new();
        let mut object = |part: &DeprecatedUse, what: &str| {
            let place = place(command, &part.path);
            if !self.allowed.contains(&place) {
                found.push(format!("{command}: {} is {what}", named(part)));
            }
        };
        for part in &findings.deprecated {
            object(part, &format!("deprecated in QEMU {release}"));
        }
        for part in findings.unstable.iter().filter(|_| !self.allow_unstable) {
            object(part, "unstable");
        }
        // What is deprecated already needs no second objection.
        let known = |part: &DeprecatedUse| findings.deprecated.contains(part);
        for (part, facts) in uses(command, arguments) {
            match facts.removed {
                Some(removed) if removed.latest > release && !known(&part) => {
                    object(&part, &format!("removed in {}", facts::named(removed)));
                }
                _ => {}
            }
        }
        found
    }
}

fn place(command: &str, path: &str) -> String {
    if path.is_empty() { command.to_owned() } else { format!("{command}/{path}") }
}

fn named(part: &DeprecatedUse) -> String {
    match (&*part.path, &part.value) {
        ("", _) => "the command".to_owned(),
        (path, None) => format!("`{path}`"),
        (path, Some(value)) => format!("the value `{value}` of `{path}`"),
    }
}

/// Returns the facts of the command and of all arguments and values that are set.
fn uses(command: &str, arguments: &Value) -> Vec<(DeprecatedUse, Facts)> {
    let mut uses = Vec::new();
    let own = DeprecatedUse { path: String::new(), value: None };
    uses.extend(facts::command(command).map(|facts| (own, facts)));
    members(command, "", arguments, &mut uses);
    uses
}

fn members(command: &str, path: &str, value: &Value, uses: &mut Vec<(DeprecatedUse, Facts)>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{name}");
                let part = DeprecatedUse { path: path.clone(), value: None };
                uses.extend(facts::argument(command, &path).map(|facts| (part, facts)));
                members(command, &path, value, uses);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                members(command, &format!("{path}[{at}]"), item, uses);
            }
        }
        Value::String(text) => {
            let part = DeprecatedUse { path: path.to_owned(), value: Some(text.clone()) };
            let facts = facts::argument_value(command, path, text);
            uses.extend(facts.map(|facts| (part, facts)));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Strict;
    use crate::{Capabilities, Release};

    fn objections(strict: &Strict, release: Release, command: &str, value: &Value) -> Vec<String> {
        let findings = Capabilities::upstream(release).unwrap().findings(command, value);
        strict.objections(release, command, value, &findings)
    }

    #[test]
    fn what_is_deprecated_unstable_or_removed_later_is_told() {
        let check =
            |release, command, value| objections(&Strict::default(), release, command, &value);
        let old = Release::new(8, 2);
        assert_eq!(
            check(old, "block-commit", json!({"device": "d", "base": "b"})),
            ["block-commit: `base` is deprecated in QEMU 8.2"]
        );
        assert_eq!(
            check(Release::new(8, 0), "migrate", json!({"uri": "u", "blk": true})),
            ["migrate: `blk` is removed in QEMU 9.1"]
        );
        assert_eq!(
            check(old, "x-query-roms", json!({})),
            ["x-query-roms: the command is unstable"]
        );
        assert_eq!(check(old, "query-status", json!({})), [""; 0]);
    }

    #[test]
    fn what_is_allowed_is_not_told() {
        let strict = Strict { allowed: vec!["block-commit/base".to_owned()], allow_unstable: true };
        let release = Release::new(8, 2);
        let commit = json!({"device": "d", "base": "b"});
        assert_eq!(objections(&strict, release, "block-commit", &commit), [""; 0]);
        assert_eq!(objections(&strict, release, "x-query-roms", &json!({})), [""; 0]);
    }
}

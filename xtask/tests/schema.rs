//! Tests `cargo xtask schema`: its exit codes, and what it writes to which stream.

use std::path::Path;
use std::process::{Command, Output};

fn schema(arguments: &[&str]) -> Output {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qapi-schema/tests/golden");
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    xtask.arg("schema").args(arguments).current_dir(golden).output().expect("xtask runs")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

#[test]
fn accepted_is_0() {
    let output = schema(&["check", "accepted/everything.json"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!((text(&output.stdout), text(&output.stderr)), ("", ""));
}

#[test]
fn rejected_is_1_and_says_where() {
    let output = schema(&["check", "rejected/order.json"]);
    assert_eq!(output.status.code(), Some(1));
    let first = text(&output.stderr).lines().next();
    let expected = "rejected/order.json:3: a command returns an object or an array of them, not built-in type 'str'";
    assert_eq!(first, Some(expected));
    assert_eq!(text(&output.stdout), "");
}

#[test]
fn unreadable_is_2() {
    let output = schema(&["check", "no-such-file.json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("'no-such-file.json' cannot be read: "));
    assert_eq!(schema(&["check"]).status.code(), Some(2));
}

#[test]
fn style_rejects_only_on_request() {
    let output = schema(&["check", "warned/sections.json"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stderr).contains("warned/sections.json:8: warning: "));
    let output = schema(&["check", "--strict-docs", "warned/sections.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("warned/sections.json:8: 'twice'"));
}

#[test]
fn introspection_is_json() {
    let output = schema(&["introspect", "accepted/layout.json"]);
    assert_eq!(output.status.code(), Some(0));
    let expected = include_str!("../../qapi-schema/tests/golden/accepted/layout.introspection");
    assert_eq!(text(&output.stdout), expected);
    assert_eq!(schema(&["introspect", "rejected/order.json"]).status.code(), Some(1));
}

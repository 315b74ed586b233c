//! Tests the three output formats.

use super::*;

const OLD: &str = "command go (to: str)\ncommand old\nstruct Info (m: int)\ncommand q -> Info";
const NEW: &str = "command go (to?: str [deprecated], how?: [Kind])\ncommand new
    enum Kind {x}\nstruct NewInfo (m: int, n?: str)\ncommand q -> NewInfo";

fn compared() -> [Diff; 1] {
    [diff(&release("8.0", OLD), &release("9.0.4", NEW)).unwrap()]
}

#[test]
fn text_is_a_line_for_each_change() {
    expect![[r#"
        QEMU 8.0.0 to 9.0.4
          commands: 1 added, 1 removed
          events: 0 added, 0 removed
          types: 1 added, 0 removed, 1 renamed
          arguments turned optional: 1
          newly deprecated: 1
          changes that break Rust callers: 1; the wire: 1
        command go, argument how: added as optional [Kind]
        command go, argument to: now optional [breaks Rust callers]
        command go, argument to: deprecated
        command new: added
        command old: removed [breaks the wire]
        type Kind: added
        type NewInfo: renamed from Info
        type NewInfo, member n: added as optional str
    "#]]
    .assert_eq(&text(&compared()));
}

#[test]
fn markdown_begins_with_what_breaks() {
    expect![[r#"
        # QEMU 8.0.0 to 9.0.4

        - commands: 1 added, 1 removed
        - events: 0 added, 0 removed
        - types: 1 added, 0 removed, 1 renamed
        - arguments turned optional: 1
        - newly deprecated: 1
        - changes that break Rust callers: 1; the wire: 1

        ## Breaking changes

        - command `go`, argument `to`: now optional (**breaks Rust callers**)
        - command `old`: removed (**breaks the wire**)

        ## New commands

        - `new`

        ## Commands: further changes

        - `go`, argument `how`: added as optional `[Kind]`
        - `go`, argument `to`: deprecated

        ## New types

        - `Kind`

        ## Types: further changes

        - `NewInfo`: renamed from `Info`
        - `NewInfo`, member `n`: added as optional `str`
    "#]]
    .assert_eq(&markdown(&compared()));
}

#[test]
fn json_is_an_object_for_each_program() {
    let [diff] = compared();
    let changes = vec![diff.changes[1].clone(), diff.changes[6].clone()];
    expect![[r#"
        [
          {
            "program": "qemu",
            "old": "8.0.0",
            "new": "9.0.4",
            "summary": {
              "commands-added": 1,
              "commands-removed": 1,
              "events-added": 0,
              "events-removed": 0,
              "types-added": 1,
              "types-removed": 0,
              "types-renamed": 1,
              "arguments-made-optional": 1,
              "deprecated": 1,
              "breaks-rust": 1,
              "breaks-wire": 1
            },
            "changes": [
              {
                "kind": "command",
                "name": "go",
                "part": {
                  "argument": "to"
                },
                "change": "made-optional",
                "sent": true,
                "received": false,
                "rust": "breaking",
                "wire": "compatible"
              },
              {
                "kind": "type",
                "name": "NewInfo",
                "change": "renamed",
                "from": "Info",
                "sent": false,
                "received": true,
                "rust": "compatible",
                "wire": "none"
              }
            ]
          }
        ]
    "#]]
    .assert_eq(&json(&[Diff { changes, ..diff }]));
}

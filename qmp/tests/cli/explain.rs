//! `qmp explain`, without a server.

use serde_json::Value;

use crate::run::{command, finish, qmp};

/// `qmp explain | head -1`
#[test]
fn a_reader_that_has_had_enough_is_no_failure() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let run = finish(command(["explain"]).stdout(writer).spawn().unwrap());
    assert_eq!((run.code, &*run.err), (Some(0), ""));
}

#[test]
fn a_command_is_explained() {
    let text = qmp(["explain", "block-commit"]).done();
    assert!(text.starts_with("block-commit: command, since QEMU 1.3\n"), "{text}");
    let line = text.lines().find(|line| line.starts_with("  on-error ")).unwrap();
    assert!(line.contains("BlockdevOnError") && line.contains("since QEMU 5.0"), "{line}");
    let line = text.lines().find(|line| line.starts_with("  speed ")).unwrap();
    assert!(line.contains(" int "), "{line}");
    let device = text.lines().find(|line| line.starts_with("  device ")).unwrap();
    assert!(device.contains(" string ") && device.contains(" required "), "{device}");
    assert!(line.contains("(bytes/s)") && line.contains("0 means no limit"), "{line}");
}

#[test]
fn members_events_types_and_agent_commands_are_explained() {
    let text = qmp(["explain", "blockdev-add.driver"]).done();
    assert!(text.contains("of type BlockdevDriver") && text.contains("\n  qcow2"), "{text}");
    let text = qmp(["explain", "blockdev-add"]).done();
    assert!(text.contains("further members with ") && text.contains("blockdev-add."), "{text}");
    let text = qmp(["explain", "migrate.blk"]).done();
    assert!(text.contains("deprecated since QEMU 8.2, removed in QEMU 9.1"), "{text}");
    assert!(text.contains("use blockdev-mirror instead"), "{text}");
    assert!(qmp(["explain", "BLOCK_IO_ERROR"]).done().contains(": event, since QEMU 0.13"));
    assert!(qmp(["explain", "ImageFormat.png"]).done().contains(": value, since QEMU 7.1"));
    assert!(qmp(["explain", "guest-exec"]).done().contains("capture-output"));
}

#[test]
fn everything_can_be_json() {
    let json: Value =
        serde_json::from_str(&qmp(["explain", "block-commit", "--json"]).done()).unwrap();
    assert_eq!((&json[0]["kind"], &json[0]["since"]), (&"command".into(), &"1.3".into()));
    let json: Value = serde_json::from_str(&qmp(["explain", "--json"]).done()).unwrap();
    assert!(json.as_array().unwrap().len() > 200);
    assert!(qmp(["explain"]).done().lines().any(|line| line.starts_with("block-commit ")));
}

#[test]
fn what_nothing_has_is_exit_code_1() {
    let error = qmp(["explain", "block-comit"]).failed(1);
    assert!(error.contains("no release of QEMU has `block-comit` (did you mean `block-commit`"));
    let error = qmp(["explain", "block-commit.on-eror"]).failed(1);
    assert!(error.contains("in `block-commit` (did you mean `on-error`"), "{error}");
}

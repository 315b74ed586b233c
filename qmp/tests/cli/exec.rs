//! `qmp exec`.

use qmp_tests::{TestResult, Version, blocking_live_tests};
use serde_json::{Value, json};

use crate::run::{Machine, qmp, qmp_reading};

blocking_live_tests!(
    a_reply_is_a_tree_or_json_or_one_value,
    values_get_the_types_of_the_schema,
    members_and_elements_have_dotted_keys,
    arguments_can_be_json,
    secrets_come_from_files,
    properties_of_devices_are_taken_for_what_they_look_like,
    out_of_band_and_unchecked,
    known_devices_are_checked,
    text_of_the_monitor_for_people_is_text,
);

fn a_reply_is_a_tree_or_json_or_one_value(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let tree = machine.exec("query-status").done();
    assert!(tree.contains("running: false\n") && tree.contains("status: prelaunch\n"), "{tree}");
    let reply: Value = serde_json::from_str(&machine.exec("query-status --json").done())?;
    assert_eq!(reply["status"], "prelaunch");
    assert_eq!(machine.exec("query-status --path return.status").done(), "prelaunch\n");
    let both = machine.exec("query-status --path status --path running --json").done();
    assert_eq!(both, "\"prelaunch\"\nfalse\n");
    assert_eq!(machine.exec("query-jobs").done(), "(an empty list)\n");
    // Nothing is what `cont` returns.
    assert_eq!(machine.exec("cont").done(), "");
    assert_eq!(machine.exec("query-status --path return.status").done(), "running\n");
    let table = machine.exec("query-chardev").done();
    assert!(table.starts_with("filename"), "{table}");
    assert!(table.lines().next().unwrap().ends_with("frontend-open  label"), "{table}");
    Ok(())
}

fn values_get_the_types_of_the_schema(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let line = "blockdev-add driver=null-co node-name=n size=64M read-zeroes=on read-only=no";
    assert_eq!(machine.exec(line).done(), "");
    let size = machine.exec("query-named-block-nodes --path return.0.image.virtual-size").done();
    assert_eq!(size, "67108864\n");
    assert_eq!(machine.exec("query-named-block-nodes --path 0.ro").done(), "false\n");
    Ok(())
}

fn members_and_elements_have_dotted_keys(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let nested =
        "blockdev-add driver=raw node-name=r size=1M file.driver=null-co file.size=0x200000";
    assert_eq!(machine.exec(nested).done(), "");
    let list = "transaction actions.0.type=block-dirty-bitmap-add actions.0.data.node=r \
                actions.0.data.name=b0 actions.1.type=block-dirty-bitmap-add \
                actions.1.data.node=r actions.1.data.name=b1 actions.1.data.granularity=4K";
    assert_eq!(machine.exec(list).done(), "");
    let merge = "block-dirty-bitmap-merge node=r target=b0 bitmaps.0=b1";
    assert_eq!(machine.exec(merge).done(), "");
    // An element can also be an object.
    let merge = "block-dirty-bitmap-merge node=r target=b0 bitmaps.0.node=r bitmaps.0.name=no";
    assert!(machine.exec(merge).failed(1).contains("'no'"));
    Ok(())
}

fn arguments_can_be_json(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let socket = machine.socket();
    let given = r#"{"driver": "null-co", "size": 1024}"#;
    let words = ["exec", &socket, "blockdev-add", "node-name=a", "-a", given];
    assert_eq!(qmp(words).done(), "");
    let words = ["exec", &socket, "blockdev-add", "-a", "-", "size:=2048"];
    let given = json!({"driver": "null-co", "node-name": "b"}).to_string();
    assert_eq!(qmp_reading(words, given.as_bytes()).done(), "");
    let names = machine.exec("query-named-block-nodes --path 0.node-name --path 1.node-name");
    assert_eq!(names.done(), "b\na\n");
    Ok(())
}

const SECRET: &str = "hunter2-of-the-test";

fn secrets_come_from_files(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let socket = machine.socket();
    let file = machine.server.path("password");
    std::fs::write(&file, format!("{SECRET}\n"))?;
    let data = format!("data@={}", file.display());
    let words = ["exec", &socket, "object-add", "qom-type=secret", "id=s", &data];
    assert_eq!(qmp(words).done(), "");
    // The same id again: refused. Then mistakes around the secret: nothing is sent.
    let refused = qmp(words);
    assert!(!refused.err.contains(SECRET));
    assert!(refused.failed(1).starts_with("object-add: "));
    let words = ["exec", &socket, "object-add", "qom-type=secret", "id=t", "data@=-", "dta=x"];
    let mistaken = qmp_reading(words, SECRET.as_bytes());
    assert!(!mistaken.err.contains(SECRET));
    assert!(mistaken.failed(2).contains("`dta` (did you mean `data`?)"));
    let data = format!("data:=\"{SECRET}");
    let words = ["exec", &socket, "object-add", "qom-type=secret", "id=t", &data];
    assert!(!qmp(words).failed(2).contains(SECRET));
    Ok(())
}

fn properties_of_devices_are_taken_for_what_they_look_like(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let line = "device_add driver=virtio-balloon-pci id=b deflate-on-oom=true addr=10";
    assert_eq!(machine.exec(line).done(), "");
    let property = |name| {
        let line = format!("qom-get path=/machine/peripheral/b property={name}");
        machine.exec(&line).done()
    };
    assert_eq!(property("deflate-on-oom"), "true\n");
    // Text, which is hexadecimal: slot 16.
    assert_eq!(property("addr"), "128\n");
    Ok(())
}

fn out_of_band_and_unchecked(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    assert_eq!(machine.exec("--oob yank instances:=[]").done(), "");
    assert!(machine.exec("--oob query-status").failed(1).starts_with("query-status: "));
    assert!(machine.exec("--unchecked stop nope=1").failed(1).contains("'nope' is unexpected"));
    Ok(())
}

fn text_of_the_monitor_for_people_is_text(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let socket = machine.socket();
    let words = ["exec", &socket, "human-monitor-command", "command-line=info status"];
    assert_eq!(qmp(words).done(), "VM status: paused (prelaunch)\n");
    Ok(())
}

/// QEMU 10.0 refuses a text where a boolean belongs.
fn known_devices_are_checked(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let error = machine.exec("device_add driver=virtio-balloon-pci deflate_on_oom=on").failed(2);
    assert!(error.contains("(did you mean `deflate-on-oom`?)"), "{error}");
    assert_eq!(
        machine.exec("device_add driver=virtio-balloon-pci id=b deflate-on-oom=on").done(),
        ""
    );
    Ok(())
}

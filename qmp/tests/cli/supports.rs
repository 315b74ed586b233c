//! `qmp supports`.

use qmp_tests::{TestResult, Version, blocking_live_tests};
use serde_json::Value;

use crate::run::{Machine, qmp};

blocking_live_tests!(
    the_exit_code_is_the_answer,
    what_is_there_is_listed,
    arguments_are_listed_with_their_types,
);

fn the_exit_code_is_the_answer(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let all = machine.run("supports", "query-status blockdev-add/arg-type/+file/aio/^threads");
    assert_eq!(all.done(), "yes query-status\nyes blockdev-add/arg-type/+file/aio/^threads\n");
    let some = machine.run("supports", "query-status blockdev-add/arg-type/active no-such");
    let is_old = version < Version::new(10, 0);
    let active = match is_old {
        true => "no  blockdev-add/arg-type/active (since QEMU 10.0; the server is QEMU 7.2)",
        false => "yes blockdev-add/arg-type/active",
    };
    assert_eq!(some.out, format!("yes query-status\n{active}\nno  no-such\n"));
    assert_eq!(some.code, Some(1));
    let quiet = machine.run("supports", "-q no-such");
    assert_eq!((quiet.code, &*quiet.out, &*quiet.err), (Some(1), "", ""));
    let json = machine.run("supports", "--json no-such query-status");
    assert_eq!(json.out, "{\"no-such\":false,\"query-status\":true}\n");
    Ok(())
}

fn what_is_there_is_listed(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let all = machine.run("supports", "--list").done();
    assert!(all.lines().count() > 200, "{all}");
    assert!(all.lines().any(|line| line.starts_with("command  query-status")), "{all}");
    assert!(all.lines().any(|line| line.starts_with("event    RESET")), "{all}");
    let json: Value = serde_json::from_str(&machine.run("supports", "--list --json").done())?;
    let has = |name: &str| json.as_array().unwrap().iter().any(|it| it["name"] == name);
    assert!(has("cont") && has("STOP") && !has("no-such"));
    Ok(())
}

fn arguments_are_listed_with_their_types(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let common = machine.run("supports", "--list blockdev-add").done();
    let tag = common.lines().find(|line| line.starts_with("driver")).unwrap();
    assert!(tag.contains("required, decides on further arguments  one of blkdebug, "), "{tag}");
    assert!(!common.contains("l2-cache-size"));
    let qcow2 = machine.run("supports", "--list blockdev-add driver=qcow2").done();
    assert!(qcow2.lines().any(|line| line.starts_with("l2-cache-size ") && line.ends_with("int")));
    let socket = machine.socket();
    let error = qmp(["supports", "--list", &socket, "blockdev-ad"]).failed(1);
    assert_eq!(error, "the server has no command `blockdev-ad` (did you mean `blockdev-add`?)");
    Ok(())
}

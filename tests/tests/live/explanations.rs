//! Refusals that the server's release explains.

use qmp::{CallOptions, Client, Error, ServerError, Subject, facts};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};
use serde_json::{Value, json};

use crate::support::started;

live_tests!(what_no_release_explains_is_not_explained, every_command_that_is_missing_is_explained);
// The newest release lacks nothing.
live_tests!(qemu_7_2, qemu_10_0 => a_command_is_too_new, a_value_is_too_new);
live_tests!(qemu_7_2 => an_argument_is_too_new, a_check_explains_as_a_refusal_does);
live_tests!(
    qemu_10_0,
    qemu_11_1 => a_command_was_removed, an_argument_was_removed, a_value_of_a_device_is_not_converted
);
live_tests!(qemu_7_2 => a_value_of_a_device_is_converted);

async fn refusal(client: &Client, name: &str, arguments: Value) -> Result<ServerError, Failure> {
    match client.execute_raw(name, &arguments, CallOptions::new()).await {
        Err(Error::Server(error)) => Ok(*error),
        Err(error) => Err(error.into()),
        Ok(reply) => Err(Failure::new(format!("{name} was answered with {reply}"))),
    }
}

/// Checks the end of the error's text.
async fn explanation(version: Version, name: &str, arguments: Value, expected: &str) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let text = refusal(&client, name, arguments).await?.to_string();
    let expected = format!("({expected}, the server is QEMU {version})");
    assert!(text.ends_with(&expected), "{text}");
    Ok(())
}

async fn a_command_is_too_new(version: Version) -> TestResult {
    let expected = "exists since QEMU 10.2";
    explanation(version, "query-accelerators", json!({}), expected).await
}

async fn a_command_was_removed(version: Version) -> TestResult {
    let expected = "was removed in QEMU 9.1";
    explanation(version, "x-query-rdma", json!({}), expected).await
}

async fn an_argument_is_too_new(version: Version) -> TestResult {
    let inner = json!({"driver": "null-co", "node-name": "n", "active": true});
    let expected = "exists since QEMU 10.0";
    explanation(version, "blockdev-add", inner.clone(), expected).await?;
    let raw = json!({"driver": "raw", "node-name": "r", "file": inner});
    let expected = "exists since QEMU 10.0";
    explanation(version, "blockdev-add", raw, expected).await
}

async fn an_argument_was_removed(version: Version) -> TestResult {
    let expected = "was removed in QEMU 9.1";
    explanation(version, "migrate", json!({"uri": "exec:true", "blk": true}), expected).await
}

async fn a_value_is_too_new(version: Version) -> TestResult {
    let expected = "exists since QEMU 10.1";
    explanation(version, "netdev_add", json!({"type": "passt", "id": "n"}), expected).await
}

async fn what_no_release_explains_is_not_explained(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    for (name, arguments) in [
        ("of-nobody", json!({})),
        ("query-status", json!({"of-nobody": 1})),
        ("device_del", json!({"id": "of-nobody"})),
        ("qmp_capabilities", json!({})),
    ] {
        let error = refusal(&client, name, arguments).await?;
        assert_eq!(error.explanation(), None, "{error}");
    }
    Ok(())
}

/// Values of devices that QEMU before 9.2 converts, and what to write instead.
fn values() -> [(&'static str, Value, &'static str); 5] {
    let number = "write a number without quotes or unit";
    [
        ("mq", json!("on"), "write true or false without quotes"),
        ("vectors", json!("4"), number),
        ("bootindex", json!("4"), number),
        ("rx_queue_size", json!("256"), number),
        ("romfile", json!(true), "write a text in quotes"),
    ]
}

/// Starts a machine whose root bus takes devices while it runs.
async fn with_a_bus(version: Version) -> Result<(Server, Client), Failure> {
    let qemu = Qemu::new(version)?.machine("pc").start()?;
    let client = Client::connect_unix(qemu.socket()).await?;
    Ok((qemu, client))
}

async fn a_value_of_a_device_is_not_converted(version: Version) -> TestResult {
    let (_qemu, client) = with_a_bus(version).await?;
    for (property, value, instead) in values() {
        let device = json!({"driver": "virtio-net-pci", property: value});
        let text = refusal(&client, "device_add", device).await?.to_string();
        let note = format!(" ({instead}; QEMU 9.2 and later convert no value of device_add)");
        assert!(text.ends_with(&note) && text.contains(property), "{text}");
    }
    Ok(())
}

/// Nothing is refused for its type, so that nothing has to be explained.
async fn a_value_of_a_device_is_converted(version: Version) -> TestResult {
    let (_qemu, client) = with_a_bus(version).await?;
    for (property, value, _) in values() {
        let device = json!({"driver": "virtio-net-pci", property: value});
        let added = client.execute_raw("device_add", &device, CallOptions::new()).await;
        if let Err(error) = added {
            // The file of a boot ROM that does not exist.
            assert!(property == "romfile" && !error.to_string().contains("write "), "{error}");
        }
    }
    Ok(())
}

/// Checks that every command that upstream's release lacks, and no other, is explained.
async fn every_command_that_is_missing_is_explained(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let server = qmp::Capabilities::read(&client).await?;
    let mut explained = 0;
    for name in crate::replies::names() {
        let facts = facts::command(name).ok_or_else(|| Failure::new(name))?;
        if server.command(name).is_some()
            || facts.standing(client.greeting().release()) == facts::Standing::Present
        {
            continue;
        }
        let error = refusal(&client, name, json!({})).await?;
        let explanation = error.explanation().ok_or_else(|| Failure::new(name))?;
        assert_eq!(explanation.subject, Subject::Command(name.to_owned()));
        explained += 1;
    }
    assert!(explained > 0);
    Ok(())
}

/// Checks that a command that is checked first is explained with the words of the refusal.
async fn a_check_explains_as_a_refusal_does(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let server = qmp::Capabilities::read(&client).await?;
    let active = json!({"driver": "null-co", "node-name": "n", "active": true});
    for (name, arguments, expected) in [
        ("query-accelerators", json!({}), "(exists since QEMU 10.2, the server is QEMU 7.2)"),
        ("blockdev-add", active, "(exists since QEMU 10.0, the server is QEMU 7.2)"),
        ("netdev_add", json!({"type": "passt", "id": "n"}), "(exists since QEMU 10.1, the server"),
    ] {
        let refused = refusal(&client, name, arguments.clone()).await?.to_string();
        assert!(refused.contains(expected), "{refused}");
        assert!(refused.matches(name).count() <= 2, "{refused}");
        let Err(checked) = server.check_value(name, &arguments) else { panic!("{name} passed") };
        let checked = checked.to_string();
        assert!(checked.contains(expected), "{checked}");
        assert_eq!(checked.matches(name).count(), 1, "{checked}");
    }
    Ok(())
}

//! The capabilities that servers report.

use qmp::capabilities::{Build, CapabilitiesRegistry, CheckError, IssueKind};
use qmp::{Capabilities, Client, Command, Error, commands, events, types};
use qmp_tests::{Failure, Qemu, TestResult, Version, blocking_live_tests, live_tests};
use serde_json::json;

use crate::support::started;

live_tests!(
    questions_are_answered_by_the_release,
    every_command_and_event_is_listed,
    check_agrees_with_the_server,
    device_properties_pass,
    deprecated_use_is_found,
    a_cache_replaces_the_query,
    it_is_smaller_than_the_reply,
    members_are_listed_for_all_commands,
);

blocking_live_tests!(a_client_without_a_runtime_reads_them);

fn a_client_without_a_runtime_reads_them(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let client = qmp::blocking::Client::connect_unix(qemu.socket())?;
    let server = Capabilities::read_blocking(&client)?;
    server.check(&commands::QueryStatus::new())?;
    assert!(server.has("query-status/ret-type/running/!boolean")?);
    Ok(())
}

async fn server(version: Version) -> Result<Capabilities, Failure> {
    let (_qemu, client) = started(version).await?;
    Ok(Capabilities::read(&client).await?)
}

async fn questions_are_answered_by_the_release(version: Version) -> TestResult {
    let server = server(version).await?;
    let is_new = version >= Version::new(10, 0);
    assert!(server.supports::<commands::Screendump>());
    assert!(server.accepts_value::<commands::Screendump>("format", "png"));
    assert_eq!(server.supports::<commands::BlockJobChange>(), is_new);
    assert_eq!(server.takes::<commands::Migrate>("channels"), is_new);
    assert_eq!(server.takes::<commands::BlockdevAdd>("active"), is_new);
    assert!(server.takes::<commands::BlockdevAdd>("filename"));
    assert!(server.supports_event::<events::Shutdown>());
    assert_eq!(server.supports_event::<events::NetdevVhostUserConnected>(), is_new);
    assert!(server.has_feature::<commands::DeviceAdd>("json-cli-hotplug"));
    assert!(server.argument_has_feature::<commands::BlockCommit>("base", "deprecated"));
    for (path, expected) in [
        ("blockdev-add/arg-type/+file/aio/^io_uring", true),
        ("blockdev-add/arg-type/+file/aio/^threads", true),
        ("blockdev-add/arg-type/+file/aio/^none", false),
        ("blockdev-add/arg-type/+file/$dynamic-auto-read-only", true),
        ("migrate/arg-type/*uri", is_new),
        ("migrate/arg-type/blk", !is_new),
        ("query-status/ret-type/singlestep", !is_new),
        ("query-cpus-fast/ret-type/target/^x86_64", true),
        ("query-blockstats/ret-type/stats/rd_bytes/!int", true),
        ("BLOCK_IO_ERROR/arg-type/qom-path", is_new),
        ("query-blockstats/arg-type/query-nodes/!boolean", true),
    ] {
        assert_eq!(server.has(path)?, expected, "{path}");
    }
    Ok(())
}

/// The reply is compared with that to `query-commands`.
async fn every_command_and_event_is_listed(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let server = Capabilities::read(&client).await?;
    let mut names: Vec<_> = client
        .execute(commands::QueryCommands::new())
        .await?
        .into_iter()
        .map(|it| it.name)
        .collect();
    names.sort();
    assert_eq!(server.commands().map(|command| command.name()).collect::<Vec<_>>(), names);
    assert!(server.events().any(|name| name == "SHUTDOWN"));
    let oob: Vec<_> = server.commands().filter(|it| it.allows_oob()).map(|it| it.name()).collect();
    assert_eq!(oob, ["migrate-pause", "migrate-recover", "query-yank", "yank"]);
    Ok(())
}

/// Returns the issues that the check finds in a command.
fn found<C: Command>(server: &Capabilities, command: &C) -> Vec<(String, IssueKind)> {
    match server.check(command) {
        Ok(()) => Vec::new(),
        Err(CheckError::Unsupported(it)) => {
            it.issues.into_iter().map(|issue| (issue.path, issue.kind)).collect()
        }
        Err(error) => panic!("{error}"),
    }
}

/// Checks that a command passes the check exactly if the server accepts it.
async fn agree<C: Command + Clone>(
    client: &Client,
    server: &Capabilities,
    command: C,
    expected: &[(&str, IssueKind)],
) -> TestResult {
    let issues = found(server, &command);
    let issues: Vec<_> = issues.iter().map(|(path, kind)| (&**path, kind.clone())).collect();
    assert_eq!(issues, expected, "{}", C::NAME);
    match client.execute(command).await {
        Ok(_) => assert_eq!(expected, [], "{} is taken", C::NAME),
        Err(Error::Server(error)) => assert_ne!(expected, [], "{error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

async fn check_agrees_with_the_server(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let server = Capabilities::read(&client).await?;
    let is_new = version >= Version::new(10, 0);
    let member = |path| (path, IssueKind::UnknownMember);

    let null = types::BlockdevOptions::null_co(types::BlockdevOptionsNull::new().size(512));
    let active = commands::BlockdevAdd::new(null.clone().node_name("a").active(true));
    let expected: &[_] = if is_new { &[] } else { &[member("active")] };
    agree(&client, &server, active, expected).await?;

    let inner = types::BlockdevRef::definition(null.clone().active(true).node_name("c"));
    let raw = types::BlockdevOptions::raw(types::BlockdevOptionsRaw::new(inner));
    let nested = commands::BlockdevAdd::new(raw.node_name("b"));
    let expected: &[_] = if is_new { &[] } else { &[member("file.active")] };
    agree(&client, &server, nested, expected).await?;

    let known = commands::BlockdevAdd::new(null.node_name("d").read_only(true));
    agree(&client, &server, known, &[]).await?;

    let missing = commands::MigrateIncoming::new();
    let expected: &[_] = if is_new { &[] } else { &[("uri", IssueKind::Missing)] };
    assert_eq!(found(&server, &missing).len(), expected.len());
    Ok(())
}

async fn device_properties_pass(version: Version) -> TestResult {
    let server = server(version).await?;
    let device = commands::DeviceAdd::new("virtio-net-pci").property("mq", true);
    server.check(&device)?;
    Ok(())
}

#[expect(deprecated, reason = "that is what is to be found")]
async fn deprecated_use_is_found(version: Version) -> TestResult {
    let server = server(version).await?;
    let commit = commands::BlockCommit::new("disk0").base("b").base_node("n");
    let uses: Vec<_> =
        server.deprecated_uses(&commit)?.into_iter().map(|it| it.to_string()).collect();
    assert_eq!(uses, ["`base` is deprecated"]);
    Ok(())
}

async fn a_cache_replaces_the_query(version: Version) -> TestResult {
    let (qemu, client) = started(version).await?;
    let read = Capabilities::read(&client).await?;
    let build = Build::new(client.greeting(), "1");
    let kept = read.to_cache(&build);
    drop((qemu, client));

    let (_qemu, client) = started(version).await?;
    let build = Build::new(client.greeting(), "1");
    let registry = CapabilitiesRegistry::new();
    let cached = registry.insert(build.clone(), Capabilities::from_cache(&kept, &build)?);
    assert!(cached.shares_with(&registry.get(&client, "1").await?));
    assert_eq!(cached.fingerprint(), Capabilities::read(&client).await?.fingerprint());
    assert_eq!(cached.to_schema(), read.to_schema());
    assert!(Capabilities::from_cache(&kept, &Build::new(client.greeting(), "2")).is_err());
    Ok(())
}

async fn it_is_smaller_than_the_reply(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let name = commands::QueryQmpSchema::NAME;
    let reply = client.execute_raw(name, &json!({}), qmp::CallOptions::new()).await?;
    let server = Capabilities::from_schema(&commands::QueryQmpSchema::decode_return(reply.get())?);
    println!("{} bytes of {}", server.memory(), reply.get().len());
    assert!(server.memory() < reply.get().len());
    Ok(())
}

/// Every command of every server: the members have types, and the tags of unions add members.
async fn members_are_listed_for_all_commands(version: Version) -> TestResult {
    let server = server(version).await?;
    let nothing = json!({});
    for command in server.commands() {
        let name = command.name();
        let members = server.members(name, "", &nothing).unwrap_or_default();
        let required: Vec<_> = members.iter().filter(|it| it.required).map(|it| it.name).collect();
        assert_eq!(required, command.required().collect::<Vec<_>>(), "{name}");
        assert!(members.iter().all(|it| command.takes(it.name)), "{name}");
        for tag in members.iter().filter(|it| it.is_tag) {
            assert!(!tag.values().is_empty(), "{name}: {}", tag.name);
            for value in tag.values() {
                let known = json!({tag.name: value.name});
                let more = server.members(name, "", &known).unwrap_or_default();
                assert!(more.len() >= members.len(), "{name}: {}", value.name);
            }
        }
    }
    let qcow2 = json!({"driver": "qcow2", "file": {"driver": "file"}});
    let file = server.members("blockdev-add", "file", &qcow2).unwrap_or_default();
    let filename = file.iter().find(|it| it.name == "filename");
    assert!(filename.is_some_and(|it| it.required && it.ty.to_string() == "string"));
    Ok(())
}

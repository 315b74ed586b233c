//! The fake speaks as the release does that it is.

use std::fs::File;
use std::io::{Read, Seek, Write};
use std::os::fd::OwnedFd;

use qmp::testing::FakeQemu;
use qmp::{CallOptions, Capabilities, ConnectOptions, Release, commands};
use serde_json::json;

use super::{Raw, answers_status, qemu, refusal};

#[tokio::test]
async fn the_greeting_and_what_tells_the_release_are_those_of_the_release() {
    for release in qmp::testing::releases() {
        let qemu = FakeQemu::builder().release(release).package("test").build();
        let client = qemu.connect().await.unwrap();
        assert_eq!(client.greeting().release(), release);
        assert_eq!(client.greeting().package, "test");
        let version = client.execute(commands::QueryVersion::new()).await.unwrap();
        assert_eq!(version.qemu.major, i64::from(release.major));
        let server = Capabilities::read(&client).await.unwrap();
        let upstream = Capabilities::upstream(release).unwrap();
        assert_eq!(server.to_schema(), upstream.to_schema());
        let names = client.execute(commands::QueryCommands::new()).await.unwrap();
        assert!(
            names.iter().map(|it| it.name.as_str()).eq(upstream.commands().map(|it| it.name()))
        );
        qemu.finish();
    }
}

#[tokio::test]
async fn a_release_refuses_what_it_does_not_have() {
    let qemu = qemu();
    qemu.on::<commands::DeviceSyncConfig>(|_| Ok(()));
    qemu.on::<commands::BlockdevAdd>(|_| Ok(()));
    let client = qemu.connect().await.unwrap();
    let error = client.execute(commands::DeviceSyncConfig::new("a")).await.unwrap_err();
    let expected = "The command device-sync-config has not been found";
    assert_eq!(refusal(&error), ("CommandNotFound".into(), expected.into()));
    // The error explains itself, as that of a real QEMU does.
    assert!(error.to_string().contains("exists since QEMU 9.2"), "{error}");
    let arguments = json!({"driver": "null-co", "active": true});
    let error =
        client.execute_raw("blockdev-add", &arguments, CallOptions::new()).await.unwrap_err();
    assert_eq!(refusal(&error).1, "Parameter 'active' is unexpected");
    assert_eq!(qemu.received().names(), ["device-sync-config", "blockdev-add"]);
    qemu.finish();
}

#[test]
#[should_panic(expected = "the schema of QEMU 5.0 is not known: see qmp::testing::releases()")]
fn a_release_must_be_known() {
    drop(FakeQemu::builder().release(Release::new(5, 0)).build());
}

#[test]
fn messages_need_no_line_ends_and_ids_come_back() {
    let qemu = qemu();
    answers_status(&qemu);
    qemu.on::<commands::Stop>(|_| Ok(()));
    let mut client = Raw::connect(&qemu).ready();
    client.send(r#"{"execute": "stop", "id": {"a": [1.0, 12345678901234567890]}} {"execute":"#);
    let id = r#"{"return": {}, "id": {"a": [1.0, 12345678901234567890]}}"#;
    assert_eq!(client.line(), format!("{id}\r\n"));
    client.send(r#" "query-status"}"#);
    assert_eq!(client.message()["return"]["running"], true);
}

#[test]
fn what_is_no_command_is_refused_and_the_connection_goes_on() {
    let qemu = qemu();
    qemu.on::<commands::Stop>(|_| Ok(()));
    let mut client = Raw::connect(&qemu);
    assert_eq!(client.kind(), "QMP");
    let (class, text) = client.error(r#"{"execute": "stop"}"#);
    assert_eq!(class, "CommandNotFound");
    assert_eq!(text, "Expecting capabilities negotiation with 'qmp_capabilities'");
    client.send(r#"{"execute": "qmp_capabilities"}"#);
    assert_eq!(client.kind(), "return");
    let (class, _) = client.error(r#"{"execute": "qmp_capabilities"}"#);
    assert_eq!(class, "CommandNotFound");
    assert_eq!(client.error("]").1, "JSON parse error, invalid syntax");
    assert_eq!(client.error(r#"{"execute": 1}"#).1, "QMP input member 'execute' must be a string");
    let oob = client.error(r#"{"exec-oob": "stop"}"#).1;
    assert_eq!(oob, "QMP input member 'exec-oob' is unexpected");
    client.send(r#"{"execute": "stop"}"#);
    assert_eq!(client.kind(), "return");
}

#[tokio::test]
async fn out_of_band_commands_overtake() {
    let qemu = qemu();
    qemu.call::<commands::Stop>().no_answer();
    qemu.on::<commands::MigratePause>(|_| Ok(()));
    let options = ConnectOptions::new().oob(true);
    let client = qemu.connect_with(&options).await.unwrap();
    let stop = tokio::spawn({
        let client = client.clone();
        async move { client.execute(commands::Stop::new()).await }
    });
    client.execute_oob(commands::MigratePause::new()).await.unwrap();
    let received = qemu.received();
    assert!(received.iter().any(|it| it.name == "migrate-pause" && it.oob));
    stop.abort();
    let none = FakeQemu::builder().oob(false).build();
    let client = none.connect().await.unwrap();
    assert_eq!(client.greeting().capabilities, [""; 0]);
}

#[tokio::test]
async fn descriptors_arrive() {
    let qemu = qemu();
    qemu.on::<commands::Getfd>(|_| Ok(()));
    let client = qemu.connect().await.unwrap();
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(b"contents").unwrap();
    let options = CallOptions::new().descriptor(OwnedFd::from(file));
    client.execute_with(commands::Getfd::new("fd0"), options).await.unwrap();
    assert_eq!(qemu.received().iter().next().unwrap().descriptors, 1);
    let mut files: Vec<File> = qemu.take_descriptors().into_iter().map(File::from).collect();
    let mut text = String::new();
    files[0].rewind().unwrap();
    files[0].read_to_string(&mut text).unwrap();
    assert_eq!(text, "contents");
}

#[tokio::test]
async fn each_connection_is_a_monitor() {
    let qemu = qemu();
    answers_status(&qemu);
    let (one, two) = (qemu.connect().await.unwrap(), qemu.connect().await.unwrap());
    let mut events =
        [one.subscribe::<qmp::events::Resume>(), two.subscribe::<qmp::events::Resume>()];
    qemu.emit(qmp::events::Resume::new());
    for events in &mut events {
        events.next().await.unwrap().unwrap();
    }
    drop(one);
    two.execute(commands::QueryStatus::new()).await.unwrap();
}

#[test]
fn a_socket_serves_one_client_after_the_other_and_goes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp");
    let qemu = qemu();
    answers_status(&qemu);
    qemu.listen(&path).unwrap();
    assert!(qemu.listen(&path).is_err());
    for _ in 0..3 {
        let client = qmp::blocking::Client::connect_unix(&path).unwrap();
        assert!(client.execute(commands::QueryStatus::new()).unwrap().running);
    }
    qemu.finish();
    assert!(!path.exists());
}

#[tokio::test]
async fn what_was_sent_before_the_end_is_executed() {
    let qemu = qemu();
    let (sent, done) = tokio::sync::oneshot::channel();
    let sent = std::sync::Mutex::new(Some(sent));
    qemu.on::<commands::Quit>(move |_| {
        let _ = sent.lock().unwrap().take().unwrap().send(());
        Ok(())
    });
    let client = qemu.connect().await.unwrap();
    let quit =
        tokio::time::timeout(std::time::Duration::ZERO, client.execute(commands::Quit::new()));
    let _ = quit.await;
    drop(client);
    done.await.unwrap();
}

#[test]
fn a_message_over_the_limits_is_refused() {
    let qemu = qemu();
    qemu.on::<commands::Stop>(|_| Ok(()));
    let mut client = Raw::connect(&qemu).ready();
    let deep = format!("{}{}", "[".repeat(1025), "]".repeat(1025));
    let long = format!("\"{}\"", "x".repeat(64 << 20));
    for id in [deep, long] {
        let error = client.error(&format!(r#"{{"execute": "stop", "id": {id}}}"#)).1;
        assert_eq!(error, "JSON parse error, invalid syntax");
    }
    assert!(qemu.received().is_empty());
    client.send(r#"{"execute": "stop"}"#);
    assert_eq!(client.kind(), "return");
}

#[test]
fn a_client_that_does_not_read_is_not_read_from() {
    let qemu = qemu();
    let mut client = Raw::connect(&qemu).ready();
    client.send(&r#"{"execute": "query-qmp-schema"}"#.repeat(200));
    for read in 0..200 {
        // The replies have 200 kB each. Some are in the socket.
        let ahead = qemu.received().len().saturating_sub(read);
        assert!(ahead <= 16, "{ahead} commands were executed ahead of the client");
        assert_eq!(client.kind(), "return");
    }
    assert_eq!(qemu.received().len(), 200);
}

#[test]
fn failures_are_bounded() {
    let qemu = qemu();
    let mut client = Raw::connect(&qemu).ready();
    for _ in 0..150 {
        assert_eq!(client.error(r#"{"execute": "stop"}"#).0, "GenericError");
    }
    assert_eq!(qemu.end().unwrap_err().wrong.len(), 100);
}

#[tokio::test]
async fn descriptors_are_bounded() {
    let qemu = qemu();
    qemu.on::<commands::Getfd>(|_| Ok(()));
    let client = qemu.connect().await.unwrap();
    for _ in 0..300 {
        let file = OwnedFd::from(File::open("/dev/null").unwrap());
        let options = CallOptions::new().descriptor(file);
        client.execute_with(commands::Getfd::new("fd0"), options).await.unwrap();
    }
    assert_eq!(qemu.take_descriptors().len(), 256);
}

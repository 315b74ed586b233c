//! Recording and playing sessions.

use qmp::testing::{FakeError, FakeQemu, Recorder, Replay};
use qmp::{Client, Release, commands, events, types};
use tempfile::TempDir;

use super::{answers_status, failure, qemu, refusal};

/// Records the session that `program` has with a fake of 8.2.
async fn recorded(qemu: &FakeQemu, program: impl AsyncFn(&Client)) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let (socket, transcript) = (folder.path().join("qmp"), folder.path().join("session.jsonl"));
    qemu.listen(&socket).unwrap();
    let recorder = Recorder::create(&transcript).unwrap().redact(["token"]);
    let client = recorder.connect_unix(&socket).await.unwrap();
    program(&client).await;
    drop(client);
    recorder.finish().unwrap();
    let text = std::fs::read_to_string(transcript).unwrap();
    (folder, text)
}

fn replay(folder: &TempDir) -> FakeQemu {
    FakeQemu::replay(folder.path().join("session.jsonl")).unwrap()
}

/// What the program does, with the size to which it resizes a disk.
async fn program(client: &Client, size: i64) {
    let mut stopped = client.subscribe::<events::Stop>();
    client.execute(commands::Stop::new()).await.unwrap();
    stopped.next().await.unwrap().unwrap();
    let status = client.execute(commands::QueryStatus::new()).await.unwrap();
    assert!(status.running);
    let resize = commands::BlockResize::new(size).device("d");
    let error = client.execute(resize).await.unwrap_err();
    assert_eq!(refusal(&error), ("DeviceNotFound".to_owned(), "Device 'd' not found".to_owned()));
}

async fn session() -> (TempDir, String) {
    let qemu = qemu();
    answers_status(&qemu);
    let emitter = qemu.emitter();
    qemu.on::<commands::Stop>(move |_| {
        emitter.emit(events::Stop::new());
        Ok(())
    });
    qemu.on::<commands::BlockResize>(|_| Err(FakeError::device_not_found("Device 'd' not found")));
    recorded(&qemu, async |client| program(client, 4).await).await
}

#[tokio::test]
async fn a_session_is_played_as_it_was_recorded() {
    let (folder, text) = session().await;
    assert!(text.starts_with("{\"received\": {\"QMP\": "), "{text}");
    assert!(text.contains("{\"sent\": {\"execute\": \"stop\", \"id\": 2}}"), "{text}");
    let qemu = replay(&folder);
    assert_eq!(qemu.release(), Release::new(8, 2));
    program(&qemu.connect().await.unwrap(), 4).await;
    qemu.finish();
}

#[tokio::test]
async fn the_first_difference_is_told() {
    let (folder, _) = session().await;
    let qemu = replay(&folder);
    let client = qemu.connect().await.unwrap();
    client.execute(commands::Stop::new()).await.unwrap();
    let resize = commands::BlockResize::new(5).device("d");
    let error = client.execute(resize).await.unwrap_err();
    assert_eq!(refusal(&error).1, "block_resize: `size` is 5, and 4 was recorded");
    assert!(client.execute(commands::Cont::new()).await.is_err());
    assert!(client.execute(commands::Stop::new()).await.is_err());
    let expected = "fake QEMU 8.2: the program did not do what the test expects
  wrong: block_resize: `size` is 5, and 4 was recorded
  wrong: cont: query-status was recorded next
  wrong: stop: query-status was recorded next
  expected, and did not come: query-status
  expected, and did not come: block_resize
  came: stop, block_resize, cont, stop";
    assert_eq!(failure(qemu), expected);
}

#[tokio::test]
async fn secrets_are_not_recorded_and_any_secret_is_played() {
    let qemu = qemu();
    qemu.on::<commands::SetPassword>(|_| Ok(()));
    qemu.on_raw("x-login", |_| Ok(serde_json::json!({"token": "s3cret"})));
    let password = |text: &str| {
        commands::SetPassword::new(types::SetPasswordOptions::vnc(
            text,
            types::SetPasswordOptionsVnc::new(),
        ))
    };
    let (folder, text) = recorded(&qemu, async |client| {
        client.execute(password("s3cret")).await.unwrap();
        let login = serde_json::json!({"token": "s3cret"});
        client.execute_raw("x-login", &login, qmp::CallOptions::new()).await.unwrap();
    })
    .await;
    assert!(!text.contains("s3cret") && text.matches("***").count() == 3, "{text}");
    let qemu = replay(&folder);
    let client = qemu.connect().await.unwrap();
    client.execute(password("another")).await.unwrap();
    assert!(qemu.end().unwrap_err().wrong.is_empty());
}

#[tokio::test]
async fn what_differs_between_runs_is_normalised() {
    let qemu = qemu();
    qemu.on::<commands::Screendump>(|_| Ok(()));
    let dump = async |client: &Client, path: &str| {
        client.execute(commands::Screendump::new(path)).await.unwrap();
    };
    let (folder, _) = recorded(&qemu, async |client| dump(client, "/tmp/1/a.ppm").await).await;
    let replay = Replay::new().normalise(|_, arguments| {
        arguments["filename"] = "anywhere".into();
    });
    let qemu = replay.open(folder.path().join("session.jsonl")).unwrap();
    dump(&qemu.connect().await.unwrap(), "/tmp/2/a.ppm").await;
    qemu.finish();
}

#[tokio::test]
async fn a_traffic_log_is_played_too() {
    let qemu = qemu();
    answers_status(&qemu);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("traffic.log");
    let log = qmp::TrafficLog::new(std::fs::File::create(&path).unwrap()).unwrap();
    let options = qmp::ConnectOptions::new().traffic_log(log);
    let client = qemu.connect_with(&options).await.unwrap();
    client.execute(commands::QueryStatus::new()).await.unwrap();
    drop((client, options));
    // The log is written by a thread of its own.
    let is_whole = || std::fs::read_to_string(&path).unwrap().contains("running");
    while !is_whole() {
        tokio::task::yield_now().await;
    }
    let qemu = FakeQemu::replay(&path).unwrap();
    let client = qemu.connect().await.unwrap();
    assert!(client.execute(commands::QueryStatus::new()).await.unwrap().running);
    qemu.finish();
}

#[test]
fn what_is_no_transcript_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.jsonl");
    let error = |text: &str| {
        std::fs::write(&path, text).unwrap();
        FakeQemu::replay(&path).unwrap_err().to_string()
    };
    assert!(error("{\"sent\": {}}\n").starts_with("the transcript has no greeting"));
    assert_eq!(error("what?\n"), "line 1 of the transcript is no message");
    let greeting = r#"{"received": {"QMP": {"version": {"qemu": {"major": 5, "minor": 0}}}}}"#;
    assert_eq!(error(greeting), "the transcript is of QEMU 5.0, whose schema is not known");
    assert!(FakeQemu::replay(folder.path().join("none")).is_err());
}

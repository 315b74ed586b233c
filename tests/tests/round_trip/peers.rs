//! Broken text from the clients of a fake QEMU and of a proxy, and broken transcripts: nothing
//! panics or hangs, all that is sent is JSON, and a sound client is served.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use qmp::proxy::Proxy;
use qmp::testing::FakeQemu;
use qmp::{CallOptions, ConnectOptions, commands, types};
use qmp_tests::Random;
use serde_json::value::RawValue;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::time::timeout;

use crate::effort::Effort;
use crate::hostile;
use crate::mutate::mutate;

/// What a client may send. The first command is needed before all others.
const SESSIONS: [&str; 4] = [
    "{\"execute\":\"qmp_capabilities\",\"arguments\":{\"enable\":[\"oob\"]}}\n\
     {\"execute\":\"query-status\",\"id\":1}\n",
    "{\"execute\": \"qmp_capabilities\", \"id\": {\"a\": [1, null]}}\
     {\"exec-oob\": \"query-status\", \"id\": \"\\u00e9\\\"\"}",
    "{\"execute\":\"qmp_capabilities\"}\r\n{\"execute\":\"device_add\",\"arguments\":\
     {\"driver\":\"virtio-blk-pci\",\"id\":\"d\",\"n\":[1,-2.5e3,null]}}\r\n",
    "{\"id\":7,\"execute\":\"qmp_capabilities\"} {\"execute\":\"query-qmp-schema\"} \
     {\"execute\":\"qom-set\",\"arguments\":{\"path\":\"/\",\"property\":\"x\",\"value\":true}}",
];

/// No peer may take longer.
const DEADLINE: Duration = Duration::from_secs(60);

/// How long a client waits for further replies, which broken text may not have.
const REPLY: Duration = Duration::from_millis(20);

/// The inputs for which one server is used, since it remembers what it received.
const INPUTS: u64 = 200;

/// Runs a test. The clock is the system's, since a fake that listens has a thread of its own.
fn run(test: impl Future<Output = ()>) {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap().block_on(test);
}

/// A fake that answers `query-status`.
fn fake() -> FakeQemu {
    let qemu = FakeQemu::builder().build();
    qemu.on::<commands::QueryStatus>(|_| {
        Ok(types::StatusInfo::new(true, types::RunState::Running))
    });
    qemu
}

#[test]
fn broken_text_of_a_client_costs_no_other_client_of_a_fake_anything() {
    let mut effort = Effort::new("fake", 400);
    let mut random = effort.random();
    let mut answered = 0;
    while effort.goes_on() {
        run(async {
            let (qemu, folder) = (fake(), tempfile::tempdir().unwrap());
            let socket = folder.path().join("qmp");
            qemu.listen(&socket).unwrap();
            for _ in 0..INPUTS {
                let stream = UnixStream::connect(&socket).await.unwrap();
                answered += u64::from(is_answered(stream, &mut random).await);
                serves(UnixStream::connect(&socket).await.unwrap()).await;
                effort.inputs += 1;
            }
            let _ = qemu.end();
        });
    }
    effort.end(answered, "were answered");
}

#[test]
fn broken_text_of_a_client_costs_no_other_client_of_a_proxy_anything() {
    let mut effort = Effort::new("proxy", 400);
    let mut random = effort.random();
    let mut answered = 0;
    while effort.goes_on() {
        run(async {
            let qemu = fake();
            let client = qemu.connect().await.unwrap();
            let proxy = Proxy::new(&client).max_command_size(4096);
            for _ in 0..INPUTS {
                let hostile = is_answered(through(&proxy), &mut random);
                answered += u64::from(hostile.await);
                serves(through(&proxy)).await;
                effort.inputs += 1;
            }
            let _ = qemu.end();
        });
    }
    effort.end(answered, "were answered");
}

/// Connects to a proxy.
fn through(proxy: &Proxy) -> UnixStream {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let proxy = proxy.clone();
    tokio::spawn(async move { proxy.serve(theirs).await });
    ours
}

/// Sends broken text and ends. Returns whether a command was executed. All that comes is JSON.
async fn is_answered(mut stream: UnixStream, random: &mut Random) -> bool {
    let session = SESSIONS[random.below(SESSIONS.len())];
    let text = mutate(random, session);
    let cut = random.below(text.len() + 1);
    let is_patient = random.below(2) == 0;
    let exchange = async {
        let mut received = Vec::new();
        // The server may end first.
        let _ = stream.write_all(&text.as_bytes()[..cut]).await;
        tokio::task::yield_now().await;
        let _ = stream.write_all(&text.as_bytes()[cut..]).await;
        if is_patient {
            // The greeting, and the reply to the first command, if the text begins with one.
            let expected = 1 + usize::from(objects(text.as_bytes()) > 0);
            while objects(&received) < expected
                && matches!(stream.read_buf(&mut received).await, Ok(1..))
            {}
            let _ = timeout(REPLY, stream.read_buf(&mut received)).await;
        }
        let _ = stream.shutdown().await;
        let _ = stream.read_to_end(&mut received).await;
        received
    };
    let received = timeout(DEADLINE, exchange).await.unwrap_or_else(|_| panic!("{text:?}"));
    // An id may be a text that no program can read, with half of a surrogate pair.
    let messages = serde_json::Deserializer::from_slice(&received);
    let messages = messages.into_iter::<BTreeMap<String, Box<RawValue>>>();
    let mut is_answered = false;
    for message in messages {
        match message {
            Ok(message) => is_answered |= message.contains_key("return"),
            // The end of the client ends what is being sent.
            Err(error) => assert!(error.is_eof(), "{text:?}: {error}"),
        }
    }
    is_answered
}

/// Returns the number of JSON objects with which the text begins.
fn objects(text: &[u8]) -> usize {
    let objects = serde_json::Deserializer::from_slice(text);
    let objects = objects.into_iter::<serde_json::Map<String, serde_json::Value>>();
    objects.take_while(Result::is_ok).count()
}

/// Executes a command as a sound client does.
async fn serves(stream: UnixStream) {
    let options = ConnectOptions::new().connect_deadline(DEADLINE);
    let client = options.connect_unix_stream(stream).await.unwrap();
    let options = CallOptions::new().deadline(DEADLINE);
    let status = client.execute_with(commands::QueryStatus::new(), options).await.unwrap();
    assert!(status.running);
}

/// A recorded session.
const TRANSCRIPT: &str = r#"{"received": {"QMP": {"version": {"qemu": {"micro": 0, "minor": 1, "major": 11}, "package": ""}, "capabilities": ["oob"]}}}
{"sent": {"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}, "id": 0}}
{"received": {"return": {}, "id": 0}}
{"sent": {"execute": "query-status", "id": 1}}
{"received": {"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}}
{"received": {"return": {"running": false, "status": "paused"}, "id": 1}}
{"sent": {"execute": "system_reset", "arguments": {}, "id": 2}}
{"received": {"error": {"class": "GenericError", "desc": "no \"x\""}, "id": 2}}
1795403624.434628 > {"execute":"cont"}
1795403624.434628 < {"return": {}}
"#;

#[test]
fn broken_transcripts_are_refused_or_played() {
    let mut effort = Effort::new("transcript", 200);
    let mut random = effort.random();
    let mut played = 0;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.jsonl");
    while effort.goes_on() {
        fs::write(&path, changed_line(&mut random)).unwrap();
        // A reply that was not recorded never comes.
        hostile::run(async {
            let Ok(qemu) = FakeQemu::replay(&path) else { return };
            played += 1;
            let options = ConnectOptions::new().connect_deadline(DEADLINE);
            if let Ok(client) = qemu.connect_with(&options).await {
                let options = || CallOptions::new().deadline(DEADLINE);
                let _ = client.execute_with(commands::QueryStatus::new(), options()).await;
                let _ = client.execute_with(commands::SystemReset::new(), options()).await;
            }
            let _ = qemu.end();
        });
        effort.inputs += 1;
    }
    effort.end(played, "were played");
}

/// Returns the transcript with changes to one of its lines.
fn changed_line(random: &mut Random) -> String {
    let mut lines: Vec<String> = TRANSCRIPT.lines().map(ToOwned::to_owned).collect();
    let line = random.below(lines.len());
    lines[line] = mutate(random, &lines[line]);
    lines.join("\n")
}

//! Broken text from servers and guest agents, and broken text that a program passes on: nothing
//! panics or hangs, and no reply is taken for that of another command.

use std::future::Future;
use std::time::Duration;

use qmp::capabilities::Build;
use qmp::guest_agent::{self, GuestAgent};
use qmp::{CallOptions, Capabilities, Client, ConnectOptions, Error, RawEvent};
use qmp_tests::Random;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, DuplexStream, duplex};
use tokio::time::timeout;

use crate::effort::Effort;
use crate::mutate::mutate;

const GREETING: &str = concat!(
    r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}, "#,
    r#""capabilities": ["oob"]}}"#,
    "\r\n"
);

/// What a server may send while a command is pending. `ID` stands for the id of that command.
const MESSAGES: [&str; 7] = [
    "{\"return\": {\"running\": true, \"status\": \"running\"}, \"id\": ID}\r\n",
    "{\"error\": {\"class\": \"GenericError\", \"desc\": \"no \\\"x\\\"\"}, \"id\": ID}\r\n",
    "{\"id\": ID, \"return\": [[[[{\"a\": [1.5e3, -0, null]}]]], \"\\ud83d\\ude00\"]}\r\n",
    "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"RESET\", \"data\": {\"guest\": false, \"reason\": \"guest-reset\"}}\r\n{\"return\": {}, \"id\": ID}\r\n",
    "{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"NEW\"}\r\n",
    "{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error, invalid keyword\"}}\r\n",
    "{\"QMP\": {}}\r\n{\r\n    \"return\": {\r\n    },\r\n    \"id\": ID\r\n}\r\n",
];

/// The value of the last reply, which no other text contains.
const LAST: u64 = 4_242_424_242;

/// No command may take longer. The clock moves on whenever nothing else happens.
const DEADLINE: Duration = Duration::from_secs(60);

/// Runs a test whose clock moves on when all tasks wait.
pub(crate) fn run(test: impl Future<Output = ()>) {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().start_paused(true).build().unwrap().block_on(test);
}

/// A connected client, and the server's end behind the negotiation.
async fn connected() -> (Client, BufReader<DuplexStream>) {
    let (ours, theirs) = duplex(1 << 16);
    let mut server = BufReader::new(theirs);
    let negotiate = async {
        server.write_all(GREETING.as_bytes()).await.unwrap();
        let id = command(&mut server).await.unwrap()["id"].clone();
        let reply = format!("{{\"return\": {{}}, \"id\": {id}}}\r\n");
        server.write_all(reply.as_bytes()).await.unwrap();
    };
    let client = async { ConnectOptions::new().connect_stream(ours).await.unwrap() };
    let (client, ()) = tokio::join!(client, negotiate);
    (client, server)
}

/// Reads the next command, if the client has not closed its end.
async fn command(server: &mut BufReader<DuplexStream>) -> Option<Value> {
    let mut line = String::new();
    let count = server.read_line(&mut line).await.unwrap();
    (count > 0).then(|| serde_json::from_str(&line).unwrap())
}

/// Sends the text in up to three pieces. The client may end the connection meanwhile.
async fn send(server: &mut BufReader<DuplexStream>, text: &[u8], cuts: [usize; 2]) {
    let mut rest = text;
    for cut in cuts {
        let (piece, others) = rest.split_at(cut.min(rest.len()));
        let _ = server.write_all(piece).await;
        tokio::task::yield_now().await;
        rest = others;
    }
    let _ = server.write_all(rest).await;
}

#[test]
fn broken_messages_of_a_server_cost_no_later_call_its_reply() {
    let mut effort = Effort::new("server", 2_000);
    let mut random = effort.random();
    let mut in_step = 0;
    while effort.goes_on() {
        let template = MESSAGES[random.below(MESSAGES.len())];
        run(async { in_step += u64::from(survives(template, &mut random).await) });
        effort.inputs += 1;
    }
    effort.end(in_step, "left the connection in step");
}

/// Answers a first command with broken text, and a second one properly. Returns whether the second
/// reply arrived.
async fn survives(template: &str, random: &mut Random) -> bool {
    let (client, mut server) = connected().await;
    let mut events = client.subscribe::<RawEvent>();
    let serving = async {
        let Some(first) = command(&mut server).await else { return };
        let text = mutate(random, &template.replace("ID", &first["id"].to_string()));
        let cuts = [random.below(40), random.below(40)];
        send(&mut server, text.as_bytes(), cuts).await;
        let Some(second) = command(&mut server).await else { return };
        let last = format!("\r\n{{\"return\": {LAST}, \"id\": {}}}\r\n", second["id"]);
        // The client may have ended the connection.
        let _ = server.write_all(last.as_bytes()).await;
    };
    let calling = async {
        let options = || CallOptions::new().deadline(DEADLINE);
        let _ = client.execute_raw("query-status", &json!({}), options()).await;
        let second = client.execute_raw("qom-get", &json!({}), options()).await;
        let text = second.as_ref().map(|value| value.get());
        assert!(text.is_err() || text.ok() == Some(&LAST.to_string()), "{second:?}");
        second.is_ok()
    };
    let (in_step, ()) = tokio::join!(calling, serving);
    drop((client, server));
    // The events end, too.
    let drain = async { while events.next().await.is_some() {} };
    timeout(DEADLINE, drain).await.unwrap();
    in_step
}

/// What may stand on the channel of a guest agent beside its replies.
const NOISE: [&str; 6] = [
    "{\"return\": 7, \"id\": 1}\n",
    "{\"return\": {}}\n",
    "{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error, stray '\u{fffd}'\"}}\n",
    "[    0.000000] Linux version 6.1.0\r\nlogin: ",
    "{\"execute\": \"guest-ping\"}\n",
    "{\"QMP\": {}}\n\u{1b}[2J",
];

#[test]
fn noise_on_the_channel_of_an_agent_is_no_reply() {
    let mut effort = Effort::new("agent", 500);
    let mut random = effort.random();
    let mut in_step = 0;
    while effort.goes_on() {
        run(async { in_step += u64::from(stays_in_step(&mut random).await) });
        effort.inputs += 1;
    }
    effort.end(in_step, "had the reply");
}

/// Asks an agent for the time while noise stands before its replies. Returns whether it was told.
async fn stays_in_step(random: &mut Random) -> bool {
    let (ours, theirs) = duplex(1 << 16);
    let options = GuestAgent::options().connect_deadline(DEADLINE).deadline(DEADLINE);
    let asking = async {
        let agent = options.connect_stream(ours).await.ok()?;
        let time = agent.execute(guest_agent::commands::GuestGetTime::new()).await.ok();
        assert!(time.is_none_or(|time| time == LAST as i64), "{time:?}");
        time
    };
    tokio::select! {
        time = asking => time.is_some(),
        () = answering(theirs, random) => unreachable!("the agent does not end"),
    }
}

/// An agent that answers every line that it understands, behind noise.
async fn answering(channel: DuplexStream, random: &mut Random) {
    let mut channel = BufReader::new(channel);
    loop {
        let mut line = Vec::new();
        if channel.read_until(b'\n', &mut line).await.unwrap_or(0) == 0 {
            // The client has given up.
            return std::future::pending().await;
        }
        let start = line.iter().position(|byte| *byte == b'{').unwrap_or(0);
        let Ok(command) = serde_json::from_slice::<Value>(&line[start..]) else { continue };
        let noise = NOISE[random.below(NOISE.len())];
        let mut reply = mutate(random, noise).into_bytes();
        if random.below(2) == 0 {
            reply.clear();
        }
        reply.extend(answer(&command));
        let _ = channel.write_all(&reply).await;
    }
}

/// The agent's reply to a command, with its delimiter if it is one that synchronizes.
fn answer(command: &Value) -> Vec<u8> {
    let value = match command["execute"].as_str() {
        Some("guest-sync" | "guest-sync-delimited") => command["arguments"]["id"].clone(),
        Some("guest-info") => json!({ "version": "10.0.2", "supported_commands": [] }),
        _ => json!(LAST),
    };
    let mut text = Vec::new();
    if command["execute"] == "guest-sync-delimited" {
        text.push(0xff);
    }
    text.extend(format!("{{\"return\": {value}, \"id\": {}}}\n", command["id"]).bytes());
    text
}

/// Commands that a program may pass on as text.
const COMMANDS: [&str; 4] = [
    r#"{"execute":"query-status"}"#,
    r#"{"execute":"device_add","arguments":{"driver":"virtio-blk-pci","id":"d\u00e9\\\"","n":[1,-2.5e3,null]},"id":7}"#,
    r#"{"id":{"a":[1]},"arguments":{"a":{"b":{"c":"\ud83d\ude00"}}},"exec-oob":"migrate-pause"}"#,
    r#"{"execute":"qom-set","arguments":{"path":"/","property":"x","value":true},"control":{}}"#,
];

#[test]
fn commands_as_text_are_sent_as_they_mean_or_refused() {
    let mut effort = Effort::new("command", 2_000);
    let mut random = effort.random();
    let mut sent = 0;
    while effort.goes_on() {
        let command = COMMANDS[random.below(COMMANDS.len())];
        let text = mutate(&mut random, command);
        run(async { sent += u64::from(is_sent_as_it_means(&text).await) });
        effort.inputs += 1;
    }
    effort.end(sent, "were sent");
}

/// Sends a text, and compares what arrives with what `serde_json` reads. Returns whether it was
/// sent.
async fn is_sent_as_it_means(text: &str) -> bool {
    let (client, mut server) = connected().await;
    let options = CallOptions::new().deadline(Duration::from_millis(1));
    let outcome = client.execute_json(text, options).await;
    drop(client);
    let mut arrived = String::new();
    server.read_to_string(&mut arrived).await.unwrap();
    if arrived.is_empty() {
        assert!(matches!(outcome, Err(Error::Request(_))), "{text:?}: {outcome:?}");
        return false;
    }
    assert!(serde_json::from_str::<&RawValue>(text).is_ok(), "{text:?} was sent");
    // A number that is too large for a tree is sent as it is.
    let Ok(mut meant) = serde_json::from_str::<Value>(text) else { return true };
    // One value, and nothing behind it.
    let mut arrived = serde_json::from_str::<Value>(&arrived).unwrap();
    for command in [&mut meant, &mut arrived] {
        command.as_object_mut().unwrap().remove("id");
    }
    assert_eq!(arrived, meant, "{text:?}");
    true
}

/// Paths of capabilities: commands, arguments, values, features.
const PATHS: [&str; 8] = [
    "query-status",
    "block_resize/arg-type/size/$deprecated",
    "block_resize/arg-type/*node",
    "blockdev-add/arg-type/+file/aio/^io_uring",
    "blockdev-add/arg-type/+file/child/!string",
    "blockdev-add/arg-type/aliases/!array",
    "STOP",
    "blockdev-add/arg-type/$fea-ture/!int/*opt",
];

#[test]
fn paths_and_caches_that_are_broken_are_errors_or_mean_the_same() {
    let mut effort = Effort::new("capabilities", 4_000);
    let mut random = effort.random();
    let mut usable = 0;
    run(async {
        let (client, _server) = connected().await;
        let build = Build::new(client.greeting(), "");
        let known = Capabilities::from_schema(&schema());
        let cache = String::from_utf8(known.to_cache(&build)).unwrap();
        while effort.goes_on() {
            let path = PATHS[random.below(PATHS.len())];
            // Most changed paths are of no command that there is.
            let _ = known.has(path);
            usable += u64::from(known.has(&mutate(&mut random, path)).is_ok());
            let text = mutate(&mut random, &cache);
            if let Ok(read) = Capabilities::from_cache(text.as_bytes(), &build) {
                assert_eq!(read.fingerprint(), known.fingerprint(), "{text}");
            }
            effort.inputs += 1;
        }
    });
    effort.end(usable, "were paths");
}

/// A small schema in the form of the reply to `query-qmp-schema`.
fn schema() -> Vec<qmp::types::SchemaInfo> {
    let text = r#"[
        {"name": "query-status", "meta-type": "command", "arg-type": "0", "ret-type": "1"},
        {"name": "STOP", "meta-type": "event", "arg-type": "0"},
        {"name": "0", "meta-type": "object", "members": []},
        {"name": "1", "meta-type": "object", "members": [
            {"name": "running", "type": "bool"}, {"name": "status", "type": "2", "default": null}]},
        {"name": "2", "meta-type": "enum", "values": ["debug"], "members": [{"name": "debug"}]},
        {"name": "block_resize", "meta-type": "command", "arg-type": "3", "ret-type": "0"},
        {"name": "3", "meta-type": "object", "members": [
            {"name": "size", "type": "int", "features": ["deprecated"]},
            {"name": "node", "type": "str", "default": null}]},
        {"name": "blockdev-add", "meta-type": "command", "arg-type": "4", "ret-type": "0",
            "features": ["fea-ture"]},
        {"name": "4", "meta-type": "object", "tag": "driver", "members": [
            {"name": "driver", "type": "5"}, {"name": "aliases", "type": "[str]"}],
            "variants": [{"case": "file", "type": "6"}]},
        {"name": "5", "meta-type": "enum", "values": ["file"], "members": [{"name": "file"}]},
        {"name": "6", "meta-type": "object", "members": [
            {"name": "aio", "type": "7", "default": null}, {"name": "child", "type": "8"}]},
        {"name": "7", "meta-type": "enum", "values": ["io_uring"], "members": [
            {"name": "io_uring", "features": ["unstable"]}]},
        {"name": "8", "meta-type": "alternate", "members": [{"type": "str"}, {"type": "4"}]},
        {"name": "[str]", "meta-type": "array", "element-type": "str"},
        {"name": "str", "meta-type": "builtin", "json-type": "string"},
        {"name": "int", "meta-type": "builtin", "json-type": "int"},
        {"name": "bool", "meta-type": "builtin", "json-type": "boolean"}
    ]"#;
    serde_json::from_str(text).unwrap()
}

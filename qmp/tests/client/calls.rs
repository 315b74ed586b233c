//! Many calls, dropped calls, raw calls and out-of-band calls.

use std::sync::Arc;

use qmp::{CallOptions, Client, ConnectOptions, Error, RequestError};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;

use crate::commands::{QueryStatus, QueryYank, Stop};
use crate::peer::{Peer, connected, connected_with};

/// A small pseudorandom generator, so that every run is the same.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) % bound
    }
}

/// Answers every command with its own arguments, in batches. The order within a batch is reversed.
async fn echo(mut peer: Peer, batch: usize) {
    let mut commands = Vec::new();
    while let Some(command) = peer.try_command().await {
        commands.push(command);
        if commands.len() == batch || !peer.has_more() {
            for command in commands.drain(..).rev() {
                let reply = json!({"return": command["arguments"], "id": command["id"]});
                // The client may be closed before the answers to dropped calls arrive.
                if peer.stream.write_all(reply.to_string().as_bytes()).await.is_err() {
                    return;
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_awaited_call_gets_its_own_reply_among_as_many_dropped_ones() {
    let (client, peer) = connected().await;
    let server = tokio::spawn(echo(peer, 7));
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..100_u64 {
        tasks.spawn(await_and_drop(client.clone(), task));
    }
    tasks.join_all().await;
    drop(client);
    server.await.unwrap();
}

/// Awaits a hundred calls and drops a hundred others at random moments.
async fn await_and_drop(client: Client, task: u64) {
    let mut random = Random(task);
    for number in 0..100 {
        let number = task * 100 + number;
        let dropped = client.execute(QueryStatus(vec![("n", json!("dropped"))]));
        let patience = random.below(4);
        tokio::select! {
            biased;
            answer = dropped => assert_eq!(answer.unwrap()["n"], "dropped"),
            () = yields(patience) => {}
        }
        let answer = client.execute(QueryStatus(vec![("n", json!(number))])).await;
        assert_eq!(answer.unwrap()["n"], number);
    }
}

async fn yields(times: u64) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_future_that_is_not_polled_sends_nothing() {
    let (client, mut peer) = connected().await;
    drop(client.execute(Stop::default()));
    let (answer, ()) =
        tokio::join!(client.execute(QueryStatus::default()), peer.serve("query-status", json!(1)));
    answer.unwrap();
}

#[tokio::test]
async fn a_dropped_call_that_could_not_be_sent_never_is() {
    let (client, mut peer) = connected().await;
    let large = QueryStatus(vec![("filler", json!("a".repeat(1 << 20)))]);
    let script = async {
        // The large command fills the socket, so that this one is queued behind it and is dropped.
        drop(
            tokio::time::timeout(std::time::Duration::ZERO, client.execute(Stop::default())).await,
        );
        peer.serve("query-status", json!(1)).await;
        peer.serve("query-name", json!({})).await;
    };
    let (answer, ()) = tokio::join!(client.execute(large), async {
        let (_, name) = tokio::join!(script, client.execute(crate::commands::QueryName::default()));
        name.unwrap();
    });
    answer.unwrap();
}

#[tokio::test]
async fn executes_by_name_and_ready_made_commands() {
    let (client, mut peer) = connected().await;
    let script = async {
        let first = peer.expect("x-new").await;
        assert_eq!(first["arguments"], json!({"a": [1]}));
        peer.answer(&first, json!({"b": 2})).await;
        let second = peer.expect("x-other").await;
        assert_ne!(second["id"], "mine");
        assert_eq!(second["arguments"], json!({"id": "kept"}));
        peer.refuse(&second, "CommandNotFound", "none").await;
    };
    let calls = async {
        let reply = client.execute_raw("x-new", &json!({"a": [1]}), CallOptions::new()).await;
        assert_eq!(reply.unwrap().get(), r#"{"b":2}"#);
        let text = r#" {"id": "mine", "arguments": {"id": "kept"}, "execute": "x-other"} "#;
        let error = client.execute_json(text, CallOptions::new()).await.unwrap_err();
        assert_eq!(error.server().unwrap().command, "x-other");
    };
    tokio::join!(calls, script);
}

#[tokio::test]
async fn refuses_ready_made_commands_that_qemu_cannot_parse() {
    let (client, mut peer) = connected().await;
    let deep = format!("{{\"execute\": \"a\", \"b\": {}{}}}", "[".repeat(1024), "]".repeat(1024));
    let bad = [
        "",
        "[]",
        "{}",
        "{\"execute\": 1}",
        "{\"execute\": \"a\"} {}",
        "{\"execute\": \"a\", \"exec-oob\": \"b\"}",
        "{\"execute\": \"a\", \"arguments\": {\"b\": 1, \"b\": 2}}",
        "{'execute': 'a'}",
        "{\"execute\": \"\\ud800\"}",
        &deep,
    ];
    for text in bad {
        let error = client.execute_json(text, CallOptions::new()).await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{text}: {error}");
    }
    let (answer, ()) = tokio::join!(client.execute(Stop::default()), peer.serve("stop", json!({})));
    answer.unwrap();
}

#[tokio::test]
async fn executes_out_of_band_only_where_negotiated() {
    let (client, _peer) = connected().await;
    let error = client.execute_oob(QueryYank::default()).await.unwrap_err();
    assert!(matches!(error, Error::Request(RequestError::OutOfBandDisabled { .. })), "{error}");
}

#[tokio::test]
async fn keeps_eight_commands_in_flight_and_lets_out_of_band_overtake() {
    let (client, mut peer) = connected_with(ConnectOptions::new().oob(true)).await;
    assert!(client.oob());
    let calls: Vec<_> = (0..20).map(|number| spawn_call(&client, number)).collect();
    let mut held: Vec<Value> = Vec::new();
    for _ in 0..8 {
        held.push(peer.expect("query-status").await);
    }
    // While the eight calls are held, dropped or not, only the out-of-band command comes.
    calls[0].abort();
    let script = async {
        let command = peer.command().await;
        assert_eq!(command["exec-oob"], "query-yank");
        peer.answer(&command, json!([])).await;
    };
    let (answer, ()) = tokio::join!(client.execute_oob(QueryYank::default()), script);
    assert_eq!(answer.unwrap(), json!([]));
    let number = held[0]["arguments"]["n"].as_u64().unwrap();
    assert_eq!(number, 0);
    for command in held {
        peer.answer(&command, command["arguments"].clone()).await;
    }
    for _ in 8..20 {
        let command = peer.expect("query-status").await;
        peer.answer(&command, command["arguments"].clone()).await;
    }
    for (number, call) in calls.into_iter().enumerate().skip(1) {
        assert_eq!(call.await.unwrap().unwrap()["n"], number);
    }
}

fn spawn_call(client: &Client, number: u64) -> tokio::task::JoinHandle<Result<Value, Error>> {
    let client = Arc::new(client.clone());
    tokio::spawn(async move { client.execute(QueryStatus(vec![("n", json!(number))])).await })
}

//! The traffic log.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, Sender, channel};

use qmp::{ConnectOptions, TrafficLog};
use serde_json::json;

use crate::commands::{QueryName, QueryStatus, Stop};
use crate::peer::connected_with;

struct Lines(Sender<u8>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        bytes.iter().for_each(|byte| self.0.send(*byte).unwrap());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Returns the logged lines without the times, once every log is dropped.
fn logged(bytes: &Receiver<u8>) -> Vec<String> {
    let text = String::from_utf8(bytes.iter().collect()).unwrap();
    text.lines().map(|line| line.split_once(' ').unwrap().1.to_owned()).collect()
}

#[tokio::test]
async fn shows_messages_but_no_secrets_and_nothing_that_is_excluded() {
    let (sender, bytes) = channel();
    let log = TrafficLog::new(Lines(sender))
        .unwrap()
        .exclude(["query-name", "TICK"])
        .redact(["hidden"])
        .redact_where(|name, member| name == "stop" && member == "x");
    let (client, mut peer) = connected_with(ConnectOptions::new().traffic_log(log)).await;
    let command = QueryStatus(vec![("password", json!("p")), ("x", json!({"hidden": [1]}))]);
    let script = async {
        peer.serve("query-name", json!({})).await;
        peer.send("{\"event\": \"TICK\"}\r\n{\"event\": \"STOP\"}\r\n").await;
        peer.serve("query-status", json!({"hidden": 1})).await;
        peer.serve("stop", json!({"x": 1})).await;
    };
    let calls = async {
        client.execute(QueryName::default()).await.unwrap();
        client.execute(command).await.unwrap();
        client.execute(Stop(vec![("x", json!(1))])).await.unwrap();
    };
    tokio::join!(calls, script);
    drop(client);
    peer.closed().await;
    let expected = [
        r#"> {"execute":"qmp_capabilities","arguments":{},"id":1}"#,
        r#"< {"id":1,"return":{}}"#,
        r#"< {"event": "STOP"}"#,
        r#"> {"execute":"query-status","arguments":{"password":"***","x":{"hidden":"***"}},"id":3}"#,
        r#"< {"id":3,"return":{"hidden":"***"}}"#,
        r#"> {"execute":"stop","arguments":{"x":"***"},"id":4}"#,
        r#"< {"id":4,"return":{"x":"***"}}"#,
    ];
    let lines = tokio::task::spawn_blocking(move || logged(&bytes)).await.unwrap();
    assert!(lines[0].starts_with(r#"< {"QMP": {"version""#), "{}", lines[0]);
    let mut rest = lines[1..].to_vec();
    // The event may come before or after the command that is sent at the same time.
    let event = rest.iter().position(|line| line == expected[2]).unwrap();
    assert!((2..4).contains(&event), "{rest:?}");
    let event = rest.remove(event);
    rest.insert(2, event);
    assert_eq!(rest, expected);
}

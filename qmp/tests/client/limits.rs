//! The limits of a connection, each tested at its edge.

use std::mem::ManuallyDrop;
use std::time::Duration;

use qmp::{CallOptions, ConnectOptions, Error, EventError, RawEvent, RequestError, blocking};
use serde_json::json;

use crate::commands::{QueryName, QueryStatus, Stop};
use crate::peer::{connected_with, greet_over};
use crate::watchdog::Watchdog;

/// Creates an event with `size` bytes in its data, and a number.
fn filled(number: usize, size: usize) -> String {
    let filler = "a".repeat(size);
    format!(r#"{{"event":"TICK","data":{{"n":{number},"filler":"{filler}"}}}}"#)
}

fn number(event: &RawEvent) -> serde_json::Value {
    serde_json::from_str::<serde_json::Value>(event.data().get()).unwrap()["n"].clone()
}

#[tokio::test]
async fn a_subscription_holds_so_many_bytes() {
    let options = ConnectOptions::new().event_capacity_bytes(10_000);
    let (client, mut peer) = connected_with(options).await;
    let mut slow = client.subscribe::<RawEvent>();
    let mut last = client.subscribe_where::<RawEvent>(|_, data| data.contains(r#""n":99,"#));
    for count in 0..100 {
        peer.send(&filled(count, 1000)).await;
    }
    last.next().await.unwrap().unwrap();
    let Some(Err(EventError::Lagged(dropped))) = slow.next().await else { panic!() };
    let mut held = Vec::new();
    while let Some(event) = slow.try_next() {
        held.push(number(&event.unwrap().event));
    }
    // Each event takes its text and some overhead, and the newest are kept in order.
    assert!((8..10).contains(&held.len()), "{held:?}");
    assert_eq!(dropped as usize + held.len(), 100);
    let newest: Vec<_> = (100 - held.len()..100).map(|number| json!(number)).collect();
    assert_eq!(held, newest);
}

#[tokio::test]
async fn an_event_beyond_the_bytes_is_held_alone() {
    let options = ConnectOptions::new().event_capacity_bytes(1000);
    let (client, mut peer) = connected_with(options).await;
    let mut slow = client.subscribe::<RawEvent>();
    let mut last = client.subscribe_where::<RawEvent>(|_, data| data.contains(r#""n":2,"#));
    for (count, size) in [(0, 10), (1, 5000), (2, 5000)] {
        peer.send(&filled(count, size)).await;
    }
    last.next().await.unwrap().unwrap();
    assert!(matches!(slow.next().await, Some(Err(EventError::Lagged(2)))));
    assert_eq!(number(&slow.next().await.unwrap().unwrap().event), 2);
    peer.send(&filled(3, 10)).await;
    assert_eq!(number(&slow.next().await.unwrap().unwrap().event), 3);
}

/// Creates a command whose text is a little longer than `size` KiB.
fn of_kib(size: usize) -> QueryStatus {
    QueryStatus(vec![("filler", json!("a".repeat(size * 1024)))])
}

#[tokio::test(start_paused = true)]
async fn commands_without_an_answer_take_so_many_bytes() {
    let (client, mut peer) = connected_with(ConnectOptions::new().max_pending_bytes(8192)).await;
    let hasty = || CallOptions::new().deadline(Duration::from_secs(1));
    // Both calls are abandoned, and their commands stay with the server.
    for kib in [2, 1] {
        let Err(Error::TimedOut(error)) = client.execute_with(of_kib(kib), hasty()).await else {
            panic!()
        };
        assert!(error.sent);
    }
    let Err(Error::TimedOut(error)) = client.execute_with(of_kib(4), hasty()).await else {
        panic!()
    };
    assert!(!error.sent, "there was room for it");
    // A command that fits is sent. One that waited is sent once there is room.
    let waits = client.execute(of_kib(4));
    let script = async {
        let first = peer.expect("query-status").await;
        peer.expect("query-status").await;
        assert!(!peer.has_more());
        peer.answer(&first, json!({})).await;
        peer.serve("query-status", json!("late")).await;
    };
    let (late, ()) = tokio::join!(waits, script);
    assert_eq!(late.unwrap(), "late");
}

#[tokio::test]
async fn a_command_beyond_the_bytes_goes_alone() {
    let (client, mut peer) = connected_with(ConnectOptions::new().max_pending_bytes(4096)).await;
    let script = async {
        let small = peer.expect("query-name").await;
        assert!(!peer.has_more());
        peer.answer(&small, json!({})).await;
        let large = peer.expect("query-status").await;
        assert!(!peer.has_more());
        peer.answer(&large, json!({})).await;
        peer.serve("stop", json!({})).await;
    };
    let (small, large, after, ()) = tokio::join!(
        client.execute(QueryName::default()),
        client.execute(of_kib(100)),
        client.execute(Stop::default()),
        script
    );
    small.unwrap();
    large.unwrap();
    after.unwrap();
}

#[tokio::test]
async fn the_blocking_client_has_the_same_bound() {
    let _watchdog = Watchdog::new();
    let (ours, theirs) = std::os::unix::net::UnixStream::pair().unwrap();
    theirs.set_nonblocking(true).unwrap();
    let script = tokio::task::spawn_blocking(move || {
        let options = ConnectOptions::new().max_pending_bytes(4096);
        let client = blocking::Client::connect_descriptor_with(ours.into(), &options).unwrap();
        let hasty = || CallOptions::new().deadline(Duration::from_millis(20));
        let sent = [2, 2].map(|kib| match client.execute_with(of_kib(kib), hasty()) {
            Err(Error::TimedOut(error)) => error.sent,
            other => panic!("{other:?}"),
        });
        assert_eq!(sent, [true, false]);
    });
    let stream = greet_over(tokio::net::UnixStream::from_std(theirs).unwrap()).await;
    script.await.unwrap();
    drop(stream);
}

/// Reads the sources of all tests that the guide may name.
fn sources() -> String {
    let package = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![
        package.join("src"),
        package.join("cli"),
        package.join("tests"),
        package.join("../tests"),
        package.join("../xtask/src"),
    ];
    let mut text = String::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "rs") {
                text.push_str(&std::fs::read_to_string(entry).unwrap());
            }
        }
    }
    text
}

#[test]
fn the_guide_names_tests_that_are_there() {
    let sources = sources();
    let pages = [include_str!("../../docs/limits.md"), include_str!("../../docs/threat_model.md")];
    for page in pages {
        let tests = tests_of(page);
        for test in &tests {
            let function = test.rsplit("::").next().unwrap();
            assert!(sources.contains(&format!("fn {function}(")), "{test}");
        }
        assert!(tests.len() > 10);
    }
}

/// The tests that the last columns of the tables of tests name. A row that needs none says why.
fn tests_of(page: &str) -> Vec<&str> {
    let mut tests = Vec::new();
    let mut table = None;
    for line in page.lines() {
        let Some(row) = line.strip_prefix('|') else {
            table = None;
            continue;
        };
        let last = row.trim_end_matches('|').rsplit(" | ").next().unwrap().trim();
        // The first row is the head.
        let is_of_tests = *table.get_or_insert(last == "test");
        if is_of_tests && last != "test" && !row.starts_with('-') {
            let named = last.split(", ").filter(|test| !test.starts_with("none: "));
            tests.extend(named.map(|test| test.trim_matches('`')));
        }
    }
    tests
}

/// A value that nests so deep. Dropping it takes as much stack, so it is never dropped.
fn nested(depth: usize) -> ManuallyDrop<serde_json::Value> {
    ManuallyDrop::new((0..depth).fold(json!(1), |value, _| vec![value].into()))
}

#[tokio::test]
async fn arguments_that_are_nested_too_deep_are_refused() {
    let refused = |error: Error| match error {
        Error::Request(RequestError::TooLarge { what, limit, .. }) => {
            assert_eq!((what, limit), ("nesting", 1024));
        }
        other => panic!("{other}"),
    };
    let (client, mut peer) = connected_with(ConnectOptions::new()).await;
    let deep = nested(100_000);
    let arguments = std::collections::BTreeMap::from([("a", &*deep)]);
    let call = client.execute_raw("x", &arguments, CallOptions::new());
    refused(call.await.unwrap_err());
    // The command is dropped here, and its arguments with it.
    let take = || ManuallyDrop::into_inner(nested(100_000));
    refused(client.execute(QueryStatus(vec![("a", take())])).await.unwrap_err());
    let typed = qmp::commands::QomSet::new("/", "p", take());
    refused(client.execute(typed).await.unwrap_err());
    let properties = qmp::commands::DeviceAdd::new("d").property("p", take());
    refused(client.execute(properties).await.unwrap_err());
    let text = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    let text = format!("{{\"execute\": \"x\", \"arguments\": {{\"a\": {text}}}}}");
    refused(client.execute_json(&text, CallOptions::new()).await.unwrap_err());
    let fits = ManuallyDrop::into_inner(nested(100));
    let call = client.execute(QueryStatus(vec![("a", fits)]));
    tokio::join!(call, peer.serve("query-status", json!(1))).0.unwrap();
}

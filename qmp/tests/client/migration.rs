//! Waiting for migrations of servers that report little, late or unexpected states. The clock only
//! advances when nothing else can run.

use qmp::Monitor;
use qmp::monitor::{MigrationEndpoint, MigrationError};
use qmp::types::MigrationStatus;
use serde_json::{Value, json};

use crate::peer::{Peer, connected};

fn event(status: &str) -> String {
    format!(r#"{{"event": "MIGRATION", "data": {{"status": "{status}"}}, "#,)
        + r#""timestamp": {"seconds": 1, "microseconds": 2}}"#
        + "\r\n"
}

/// Starts a migration, and returns it with the server.
async fn begun() -> (Monitor, qmp::monitor::Migration, Peer) {
    let (client, mut peer) = connected().await;
    let monitor = Monitor::new(client);
    let to = MigrationEndpoint::unix("/to");
    let serve = async {
        peer.serve("migrate-set-capabilities", json!({})).await;
        peer.serve("migrate", json!({})).await;
    };
    let (migration, ()) = tokio::join!(monitor.migrate(to), serve);
    (monitor, migration.unwrap(), peer)
}

fn run_state(status: &str) -> Value {
    json!({"status": status, "running": status == "running"})
}

/// Answers the queries of a wait for ever.
async fn report(mut peer: Peer, info: Value) -> Peer {
    while let Some(command) = peer.try_command().await {
        let answer = match &command["execute"] {
            query if query == "query-status" => run_state("postmigrate"),
            query if query == "query-yank" => json!([]),
            query if query == "query-migrate" => info.clone(),
            other => panic!("{other}"),
        };
        peer.answer(&command, answer).await;
    }
    peer
}

#[tokio::test(start_paused = true)]
async fn a_server_with_channels_is_sent_channels() {
    let (client, mut peer) = connected().await;
    let monitor = Monitor::new(client);
    let serve = async {
        let events = peer.expect("migrate-set-capabilities").await;
        let expected = json!({"capabilities": [{"capability": "events", "state": true}]});
        assert_eq!(events["arguments"], expected);
        peer.refuse(&events, "GenericError", "not now").await;
        let command = peer.expect("migrate").await;
        let address = json!({"transport": "socket", "type": "unix", "path": "/to"});
        let channels = json!([{"channel-type": "main", "addr": address}]);
        assert_eq!(command["arguments"], json!({ "channels": channels }));
        peer.answer(&command, json!({})).await;
    };
    let (migration, ()) = tokio::join!(monitor.migrate(MigrationEndpoint::unix("/to")), serve);
    let _ = migration.unwrap();
}

/// A source that is switching over may not answer until it is done.
#[tokio::test(start_paused = true)]
async fn a_source_that_stops_answering_is_followed_by_its_events() {
    let (_monitor, mut migration, mut peer) = begun().await;
    let serve = async {
        let _unanswered = peer.expect("query-migrate").await;
        for status in ["active", "device", "completed"] {
            peer.send(&event(status)).await;
        }
        // The end that an event tells is not yet the end of what QEMU does.
        for status in ["finish-migrate", "save-vm", "postmigrate"] {
            let mut command = peer.command().await;
            while command["execute"] == "query-migrate" {
                command = peer.command().await;
            }
            assert_eq!(command["execute"], "query-status");
            peer.answer(&command, run_state(status)).await;
        }
        peer.serve("query-yank", json!([{"type": "chardev", "id": "qmp0"}])).await;
    };
    let (outcome, ()) = tokio::join!(migration.completed(), serve);
    outcome.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_state_between_two_polls_is_not_missed() {
    let (_monitor, mut migration, mut peer) = begun().await;
    for status in ["setup", "active", "pre-switchover", "device", "completed"] {
        peer.send(&event(status)).await;
    }
    tokio::spawn(report(peer, json!({"status": "completed"})));
    // The states can be awaited in any order, as long as the migration knows more than the server.
    migration.wait(MigrationStatus::PreSwitchover).await.unwrap();
    migration.wait(MigrationStatus::Active).await.unwrap();
    migration.completed().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn without_events_later_states_stand_for_earlier_ones() {
    let (_monitor, mut migration, peer) = begun().await;
    tokio::spawn(report(peer, json!({"status": "completed"})));
    migration.wait(MigrationStatus::Device).await.unwrap();
    let missed = migration.wait(MigrationStatus::PreSwitchover).await;
    assert!(matches!(missed, Err(MigrationError::Missed { .. })), "{missed:?}");
}

/// QEMU 11.1 is `failing` before it has `failed`, and events do not state the reason.
#[tokio::test(start_paused = true)]
async fn a_failure_comes_with_its_reason() {
    let (_monitor, mut migration, mut peer) = begun().await;
    peer.send(&event("failing")).await;
    peer.send(&event("failed")).await;
    tokio::spawn(report(peer, json!({"status": "failed", "error-desc": "no route"})));
    let outcome = migration.completed().await;
    let Err(MigrationError::Failed { reason }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(reason.as_deref(), Some("no route"));
    assert_eq!(outcome.unwrap_err().to_string(), "the migration failed: no route");
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_was_dropped_can_be_done_again() {
    let (_monitor, mut migration, mut peer) = begun().await;
    peer.send(&event("device")).await;
    let limit = std::time::Duration::from_secs(5);
    tokio::time::timeout(limit, migration.completed()).await.unwrap_err();
    peer.send(&event("completed")).await;
    tokio::spawn(report(peer, json!({"status": "completed"})));
    migration.completed().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_end_is_told_to_every_wait() {
    let (_monitor, mut migration, peer) = begun().await;
    drop(peer);
    for _ in 0..3 {
        let outcome = migration.completed().await;
        assert!(
            matches!(&outcome, Err(MigrationError::Monitor(error)) if error.is_end()),
            "{outcome:?}"
        );
    }
}

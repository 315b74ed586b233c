//! The faults of the connection.

use std::time::Duration;

use qmp::testing::{Fault, When};
use qmp::{DisconnectCause, Error, ProtocolErrorKind, Stage, commands, events};
use tokio::time::{Instant, timeout};

use super::{answers_status, qemu};

/// The error of `query-status` when its reply has a fault.
async fn broken(fault: Fault) -> Error {
    let qemu = qemu();
    answers_status(&qemu);
    qemu.fault(When::reply_to("query-status"), fault);
    let client = qemu.connect().await.unwrap();
    client.execute(commands::QueryStatus::new()).await.unwrap_err()
}

fn cause(error: &Error) -> DisconnectCause {
    let Error::Disconnected(error) = error else { panic!("{error}") };
    error.cause()
}

#[tokio::test]
async fn a_connection_is_cut_before_inside_and_after_a_message() {
    assert_eq!(cause(&broken(Fault::cut_before()).await), DisconnectCause::Server);
    assert_eq!(cause(&broken(Fault::cut_inside()).await), DisconnectCause::ServerInsideMessage);
    let qemu = qemu();
    answers_status(&qemu);
    qemu.fault(When::reply_to("query-status"), Fault::cut_after());
    let client = qemu.connect().await.unwrap();
    client.execute(commands::QueryStatus::new()).await.unwrap();
    assert!(client.execute(commands::QueryStatus::new()).await.unwrap_err().is_end());
    // The fault happens once: a program that connects again finds a sound server.
    let client = qemu.connect().await.unwrap();
    client.execute(commands::QueryStatus::new()).await.unwrap();
}

#[tokio::test]
async fn a_connection_is_reset() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let qemu = qemu();
    answers_status(&qemu);
    qemu.fault(When::reply_to("query-status"), Fault::reset());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp");
    qemu.listen(&path).unwrap();
    let mut stream = tokio::net::UnixStream::connect(&path).await.unwrap();
    let commands = "{\"execute\": \"qmp_capabilities\"}\n{\"execute\": \"query-status\"}\n";
    stream.write_all(commands.as_bytes()).await.unwrap();
    let error = stream.read_to_end(&mut Vec::new()).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    let client = qmp::Client::connect_unix(&path).await.unwrap();
    client.execute(commands::QueryStatus::new()).await.unwrap();
}

#[tokio::test]
async fn a_server_that_resets_serves_all_commands_before() {
    let qemu = qemu();
    answers_status(&qemu);
    qemu.fault(When::message(20), Fault::reset());
    let client = qemu.connect().await.unwrap();
    for _ in 3..20 {
        client.execute(commands::QueryStatus::new()).await.unwrap();
    }
    assert!(client.execute(commands::QueryStatus::new()).await.unwrap_err().is_end());
}

/// The byte that makes the reset is not taken for something to read once the client has gone.
#[tokio::test]
async fn a_client_that_goes_before_the_reset_leaves_no_task() {
    let qemu = qemu();
    answers_status(&qemu);
    qemu.fault(When::message(20), Fault::reset());
    let client = qemu.connect().await.unwrap();
    client.execute(commands::QueryStatus::new()).await.unwrap();
    drop(client);
    let metrics = tokio::runtime::Handle::current().metrics();
    while metrics.num_alive_tasks() > 0 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn garbage_ends_the_connection() {
    let error = broken(Fault::garbage("what?")).await;
    let Error::Protocol(error) = error else { panic!("{error}") };
    assert!(matches!(error.kind(), ProtocolErrorKind::NotJson { .. }), "{error}");
}

#[tokio::test(start_paused = true)]
async fn messages_are_late_or_never_come() {
    let qemu = qemu();
    answers_status(&qemu);
    let minute = Duration::from_secs(60);
    qemu.fault(When::reply_to("query-status"), Fault::delay(minute));
    qemu.fault(When::reply_to("query-status"), Fault::silence());
    let client = qemu.connect().await.unwrap();
    let start = Instant::now();
    client.execute(commands::QueryStatus::new()).await.unwrap();
    assert_eq!(start.elapsed(), minute);
    let silent = client.execute(commands::QueryStatus::new());
    assert!(timeout(60 * minute, silent).await.is_err());
    // All that comes later is lost as well.
    let later = client.execute(commands::QueryStatus::new());
    assert!(timeout(60 * minute, later).await.is_err());
    assert_eq!(qemu.received().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn bytes_are_slow() {
    let qemu = qemu();
    answers_status(&qemu);
    let pause = Duration::from_millis(100);
    qemu.fault(When::reply_to("query-status"), Fault::slow(pause));
    let client = qemu.connect().await.unwrap();
    let start = Instant::now();
    assert!(client.execute(commands::QueryStatus::new()).await.unwrap().running);
    assert!(start.elapsed() > 30 * pause, "{:?}", start.elapsed());
}

#[tokio::test]
async fn events_flood() {
    let qemu = qemu();
    answers_status(&qemu);
    let many = 50_000;
    qemu.fault(
        When::reply_to("query-status"),
        Fault::flood(many, &events::Reset::new(false, qmp::types::ShutdownCause::GuestReset)),
    );
    let client = qemu.connect().await.unwrap();
    let mut resets = client.subscribe::<events::Reset>();
    client.execute(commands::QueryStatus::new()).await.unwrap();
    drop(client);
    let mut seen = 0;
    while let Some(event) = resets.next().await {
        match event {
            Ok(_) => seen += 1,
            Err(qmp::EventError::Lagged(count)) => seen += count,
            Err(_) => break,
        }
    }
    assert_eq!(seen, many);
}

#[tokio::test]
async fn faults_are_at_the_nth_message_by_predicate_and_every_time() {
    let qemu = qemu();
    answers_status(&qemu);
    qemu.fault(When::greeting(), Fault::cut_before());
    let error = qemu.connect().await.unwrap_err();
    let text = error.to_string();
    let qmp::ConnectError::Ended { stage: Stage::AwaitingGreeting, .. } = error else {
        panic!("{text}")
    };
    // Greeting, negotiation, first reply.
    qemu.fault(When::message(3), Fault::cut_after());
    let client = qemu.connect().await.unwrap();
    client.execute(commands::QueryStatus::new()).await.unwrap();
    assert!(client.execute(commands::QueryStatus::new()).await.unwrap_err().is_end());
    let says_running = When::matches(|message| message.text().contains("running"));
    qemu.fault(says_running.every_time(), Fault::cut_before());
    for _ in 0..3 {
        let client = qemu.connect().await.unwrap();
        assert!(client.execute(commands::QueryStatus::new()).await.unwrap_err().is_end());
    }
    qemu.fault(When::event("RESUME"), Fault::cut_before());
    let client = qemu.connect().await.unwrap();
    qemu.emit(events::Resume::new());
    let status = client.execute(commands::QueryStatus::new()).await;
    assert!(status.unwrap_err().is_end());
}

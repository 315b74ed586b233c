//! Connecting, executing, subscribing and ending without faults.

use qmp::{
    Client, ConnectError, DisconnectCause, Ended, Error, ErrorClass, EventError, RawEvent, Stage,
};
use serde_json::json;
use tokio::net::{UnixListener, UnixStream};

use crate::commands::{QueryName, QueryStatus, Reason, Reset, Stop};
use crate::peer::{Peer, connected};

#[tokio::test]
async fn connects_over_a_path_and_reads_the_greeting() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("qmp");
    let listener = UnixListener::bind(&path).unwrap();
    let server = async {
        let (stream, _) = listener.accept().await.unwrap();
        let mut peer = Peer::new(stream);
        peer.greet().await;
        peer
    };
    let (client, peer) = tokio::join!(Client::connect_unix(&path), server);
    let client = client.unwrap();
    assert_eq!(client.greeting().version, (10, 0, 13));
    assert_eq!(client.greeting().package, "Debian");
    assert_eq!(client.greeting().capabilities, ["oob", "something-new"]);
    assert_eq!(client.greeting().to_string(), "QEMU 10.0.13 (Debian)");
    let sent: serde_json::Value = serde_json::from_str(client.greeting().text()).unwrap();
    assert_eq!(sent["version"]["package"], "Debian");
    assert_eq!(serde_json::to_value(client.greeting()).unwrap(), sent);
    drop(client);
    peer.closed().await;
}

#[tokio::test]
async fn executes_a_command_and_decodes_its_reply() {
    let (client, mut peer) = connected().await;
    let (status, ()) = tokio::join!(
        client.execute(QueryStatus::default()),
        peer.serve("query-status", json!({"running": true}))
    );
    assert_eq!(status.unwrap(), json!({"running": true}));
}

#[tokio::test]
async fn leaves_empty_arguments_out_and_sends_others() {
    let (client, mut peer) = connected().await;
    let command = QueryStatus(vec![("a", json!(1))]);
    let script = async {
        let first = peer.command().await;
        assert_eq!(first["arguments"], json!({"a": 1}));
        peer.answer(&first, json!(1)).await;
        let second = peer.command().await;
        assert!(second.get("arguments").is_none());
        peer.answer(&second, json!(2)).await;
    };
    let calls = async {
        assert_eq!(client.execute(&command).await.unwrap(), json!(1));
        assert_eq!(client.execute(QueryStatus::default()).await.unwrap(), json!(2));
    };
    tokio::join!(calls, script);
}

#[tokio::test]
async fn reports_a_refusal_with_class_and_description() {
    let (client, mut peer) = connected().await;
    let script = async {
        let command = peer.expect("stop").await;
        peer.refuse(&command, "DeviceNotFound", "no such thing").await;
    };
    let (answer, ()) = tokio::join!(client.execute(Stop::default()), script);
    let error = answer.unwrap_err();
    let server = error.server().unwrap();
    assert_eq!(server.class, ErrorClass::DeviceNotFound);
    assert_eq!(server.description, "no such thing");
    assert_eq!(error.to_string(), "stop: no such thing");
    assert!(!error.is_end());
}

#[tokio::test]
async fn says_where_a_reply_does_not_decode() {
    let (client, mut peer) = connected().await;
    let reply = json!({"first": "text", "second": 7});
    let (answer, ()) =
        tokio::join!(client.execute(QueryName::default()), peer.serve("query-name", reply.clone()));
    let Err(Error::Decode(error)) = answer else { panic!("{answer:?}") };
    assert_eq!(error.name, "query-name");
    assert_eq!(error.path, "$.second");
    assert_eq!(error.text, reply.to_string());
}

#[tokio::test]
async fn yields_events_typed_and_raw_in_order() {
    let (client, mut peer) = connected().await;
    let mut typed = client.subscribe::<Reset>();
    let mut raw = client.subscribe::<RawEvent>();
    peer.send(concat!(
        r#"{"timestamp": {"seconds": 5, "microseconds": 6}, "event": "STOP"}"#,
        "\r\n",
        r#"{"timestamp": {"seconds": 7, "microseconds": 8}, "event": "RESET", "#,
        r#""data": {"guest": false, "reason": "host-qmp-system-reset"}}"#,
        "\r\n"
    ))
    .await;
    let reset = typed.next().await.unwrap().unwrap();
    assert_eq!(reset.event.reason, Reason::HostQmpSystemReset);
    assert_eq!((reset.timestamp.seconds, reset.timestamp.microseconds), (7, 8));
    let stop = raw.next().await.unwrap().unwrap();
    assert_eq!((stop.event.name(), stop.event.data().get()), ("STOP", "{}"));
    assert_eq!(stop.timestamp.seconds, 5);
    let reset = raw.next().await.unwrap().unwrap();
    assert_eq!(reset.event.decode::<Reset>().unwrap().unwrap().reason, Reason::HostQmpSystemReset);
    assert!(typed.try_next().is_none());
}

#[tokio::test]
async fn filters_events_by_name_and_data() {
    let (client, mut peer) = connected().await;
    let mut chosen =
        client.subscribe_where::<RawEvent>(|name, data| name == "A" && data.contains('1'));
    for (name, data) in [("A", 2), ("B", 1), ("A", 1)] {
        peer.send(&format!("{{\"event\": \"{name}\", \"data\": {{\"n\": {data}}}}}")).await;
    }
    let event = chosen.next().await.unwrap().unwrap().event;
    assert_eq!((event.name(), event.data().get()), ("A", "{\"n\": 1}"));
    drop(peer);
    let Ended::Disconnected(end) = client.closed().await else { panic!() };
    assert_eq!(end.cause(), DisconnectCause::Server);
    assert!(matches!(chosen.next().await, Some(Err(EventError::Ended(_)))));
}

#[tokio::test]
async fn tells_every_waiter_and_subscriber_of_the_end_once() {
    let (client, mut peer) = connected().await;
    let mut events = client.subscribe::<Reset>();
    let script = async {
        peer.expect("query-status").await;
        peer.expect("stop").await;
        drop(peer);
    };
    let (first, second, ()) = tokio::join!(
        client.execute(QueryStatus::default()),
        client.execute(Stop::default()),
        script
    );
    for error in [first.unwrap_err(), second.unwrap_err()] {
        let Error::Disconnected(error) = error else { panic!("{error:?}") };
        assert_eq!(error.cause(), DisconnectCause::Server);
        assert!(error.shutdown().is_none());
    }
    let Some(Err(EventError::Ended(Ended::Disconnected(_)))) = events.next().await else {
        panic!()
    };
    assert!(events.next().await.is_none());
    assert!(events.next().await.is_none());
    assert!(client.execute(Stop::default()).await.unwrap_err().is_end());
    let mut late = client.subscribe::<Reset>();
    assert!(matches!(late.next().await, Some(Err(EventError::Ended(_)))));
    assert!(late.next().await.is_none());
}

#[tokio::test]
async fn keeps_the_last_shutdown_in_the_reason_of_the_end() {
    let (client, mut peer) = connected().await;
    let script = async {
        let quit = peer.expect("stop").await;
        peer.send(r#"{"event": "SHUTDOWN", "data": {"guest": false, "reason": "host-qmp-quit"}}"#)
            .await;
        peer.answer(&quit, json!({})).await;
        drop(peer);
    };
    let (answer, ()) = tokio::join!(client.execute(Stop::default()), script);
    answer.unwrap();
    let Err(Error::Disconnected(error)) = client.execute(Stop::default()).await else { panic!() };
    assert_eq!(error.shutdown().unwrap().name(), "SHUTDOWN");
    assert!(error.to_string().contains("host-qmp-quit"), "{error}");
}

#[tokio::test]
async fn closes_the_socket_with_the_last_client_and_ends_subscriptions() {
    let (client, peer) = connected().await;
    let mut events = client.subscribe::<Reset>();
    let clone = client.clone();
    drop(client);
    assert!(events.try_next().is_none());
    drop(clone);
    peer.closed().await;
    let Some(Err(EventError::Ended(Ended::Disconnected(error)))) = events.next().await else {
        panic!()
    };
    assert_eq!(error.cause(), DisconnectCause::Client);
    assert!(events.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn says_how_far_connecting_came() {
    let (ours, _theirs) = UnixStream::pair().unwrap();
    let error = Client::options().connect_unix_stream(ours).await.unwrap_err();
    assert!(
        matches!(error, ConnectError::TimedOut { stage: Stage::AwaitingGreeting, .. }),
        "{error}"
    );
    let error = Client::connect_unix("/nonexistent/socket").await.unwrap_err();
    assert!(matches!(error, ConnectError::Transport { .. }), "{error}");
}

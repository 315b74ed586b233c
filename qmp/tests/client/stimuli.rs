//! Tests for each row of the table in the guide.

use qmp::{
    Client, ConnectError, ConnectOptions, DisconnectCause, Ended, Error, ErrorClass, EventError,
    ProtocolErrorKind, RawEvent, Stage, Timestamp,
};
use serde_json::{Value, json};
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;
use tokio::net::UnixStream;

use crate::commands::{QueryName, QueryStatus, Reason, Reset, Stop};
use crate::peer::{GREETING, Peer, connected, connected_with};

/// Creates a test for every row, and one that compares the rows with the guide.
macro_rules! stimuli {
    ($($(#[$attribute:meta])* $row:literal $end:ident $test:ident;)*) => {
        mod row {
            $($(#[$attribute])* #[tokio::test] async fn $test() { super::$test().await; })*
        }

        #[test]
        fn the_guide_has_the_same_rows() {
            let rows: Vec<_> = [$(($row, stringify!($end))),*].into();
            assert_eq!(rows_of_the_guide(), rows);
        }
    };
}

stimuli! {
    "an unknown event" lives unknown_event;
    "a known event with an unknown value" lives unknown_value;
    "an event whose data does not decode" lives undecodable_event;
    "an event with the timestamp -1" lives unknown_time;
    "a flood of events" lives flood;
    "an error of an unknown class" lives unknown_class;
    "an error that lacks its members" lives hollow_error;
    "a reply of the wrong type" lives wrong_type;
    "a reply whose value is no JSON" lives garbled_value;
    "a reply that is no JSON around its value" lives garbled_reply;
    "an event that is no JSON" lives garbled_event;
    "a reply whose value is nested more than 256 deep" lives too_deep_value;
    "a reply nobody waits for" lives unwanted_reply;
    "a reply with an id that was never sent" lives foreign_id;
    "a message of an unknown kind" lives unknown_kind;
    "a second greeting" lives second_greeting;
    "replies out of order" lives out_of_order;
    "events before the negotiation's answer" lives early_events;
    "events in the same read as the greeting" lives events_with_greeting;
    "messages split at every byte" lives split;
    "messages glued together" lives glued;
    "pretty-printed messages" lives pretty;
    "a reply of 300 MB" lives huge_reply;
    "a reply nested 100,000 deep" lives deep_reply;
    "a reply that is not UTF-8" lives reply_not_utf8;
    "an event that is not UTF-8" lives event_not_utf8;
    "an event over the size limit" lives huge_event;
    "a message over the limit without an id" ends huge_message;
    "an error without an id" ends error_without_id;
    "bytes that are not JSON" ends not_json;
    "a string that is never closed" ends open_string;
    "a server that stops reading" ends stops_reading;
    "a server that closes before its greeting" ends closes_before_greeting;
    "a server that closes in the negotiation" ends closes_in_negotiation;
    "a server that closes with a command in flight" ends closes_in_command;
    "a server that closes inside a message" ends closes_in_message;
    "a server that resets the connection" ends resets;
    "a server that answers and closes at once" ends answers_and_closes;
}

/// Returns the first and the last cell of each row.
fn rows_of_the_guide() -> Vec<(&'static str, &'static str)> {
    let lines = include_str!("../../docs/stimuli.md").lines();
    let rows = lines.filter(|line| line.starts_with('|')).skip(2);
    let cells = rows.map(|row| row.trim_matches('|').split('|').map(str::trim));
    cells.map(|mut cells| (cells.next().unwrap(), cells.next_back().unwrap())).collect()
}

/// Checks that the connection still works.
async fn lives(client: &Client, peer: &mut Peer) {
    let (name, ()) = tokio::join!(
        client.execute(QueryName::default()),
        peer.serve("query-name", json!({"name": "still here"}))
    );
    assert_eq!(name.unwrap()["name"], "still here");
}

/// Checks that what the server sends fails this call and nothing else.
async fn fails_its_call(text: impl FnOnce(&Value) -> Vec<u8>) -> Error {
    let (client, mut peer) = connected().await;
    let script = async {
        let victim = peer.expect("query-name").await;
        let bystander = peer.expect("stop").await;
        peer.send_bytes(&text(&victim["id"])).await;
        peer.answer(&bystander, json!({})).await;
    };
    let (victim, bystander, ()) =
        tokio::join!(client.execute(QueryName::default()), client.execute(Stop::default()), script);
    bystander.unwrap();
    lives(&client, &mut peer).await;
    victim.unwrap_err()
}

/// Checks that what the server sends ends the connection for a pending call and a subscriber.
async fn ends(options: ConnectOptions, text: &str) -> ProtocolErrorKind {
    let (client, mut peer) = connected_with(options).await;
    let mut events = client.subscribe::<RawEvent>();
    let script = async {
        peer.expect("query-status").await;
        peer.send(text).await;
    };
    let (waiter, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
    let Err(Error::Protocol(error)) = waiter else { panic!("{waiter:?}") };
    assert!(error.is_end());
    let Some(Err(EventError::Ended(Ended::Protocol(told)))) = events.next().await else { panic!() };
    assert_eq!((told.subject(), told.kind()), (error.subject(), error.kind()));
    assert_eq!((told.command(), error.command()), (None, Some("query-status")));
    assert!(events.next().await.is_none());
    assert!(client.execute(QueryStatus::default()).await.unwrap_err().is_end());
    peer.closed().await;
    error.kind().clone()
}

fn reset(reason: &str) -> String {
    format!(r#"{{"event": "RESET", "data": {{"guest": true, "reason": {reason}}}}}"#)
}

async fn unknown_event() {
    let (client, mut peer) = connected().await;
    let mut all = client.subscribe::<RawEvent>();
    let mut resets = client.subscribe::<Reset>();
    peer.send(r#"{"event": "BRAND_NEW", "data": {"a": [1]}}"#).await;
    let event = all.next().await.unwrap().unwrap().event;
    assert_eq!((event.name(), event.data().get()), ("BRAND_NEW", r#"{"a": [1]}"#));
    assert!(resets.try_next().is_none());
    lives(&client, &mut peer).await;
}

async fn unknown_value() {
    let (client, mut peer) = connected().await;
    let mut resets = client.subscribe::<Reset>();
    peer.send(&reset("\"brand-new\"")).await;
    let event = resets.next().await.unwrap().unwrap().event;
    assert_eq!(event.reason, Reason::Unknown("brand-new".to_owned()));
    lives(&client, &mut peer).await;
}

async fn undecodable_event() {
    let (client, mut peer) = connected().await;
    let mut resets = client.subscribe::<Reset>();
    peer.send(&reset("7")).await;
    peer.send(&reset("\"host-qmp-system-reset\"")).await;
    let Some(Err(EventError::Decode(error))) = resets.next().await else { panic!() };
    assert_eq!(error.name, "RESET");
    assert_eq!(error.text, r#"{"guest": true, "reason": 7}"#);
    assert_eq!(resets.next().await.unwrap().unwrap().event.reason, Reason::HostQmpSystemReset);
    lives(&client, &mut peer).await;
}

async fn unknown_time() {
    let (client, mut peer) = connected().await;
    let mut events = client.subscribe::<RawEvent>();
    peer.send(r#"{"event": "STOP", "timestamp": {"seconds": -1, "microseconds": -1}}"#).await;
    assert_eq!(events.next().await.unwrap().unwrap().timestamp, Timestamp::UNKNOWN);
    lives(&client, &mut peer).await;
}

async fn flood() {
    let (client, mut peer) = connected_with(ConnectOptions::new().event_capacity(100)).await;
    let mut slow = client.subscribe::<RawEvent>();
    for number in 0..250 {
        peer.send(&format!(r#"{{"event": "E{number}"}}"#)).await;
    }
    lives(&client, &mut peer).await;
    assert!(matches!(slow.next().await, Some(Err(EventError::Lagged(150)))));
    for number in 150..250 {
        assert_eq!(slow.next().await.unwrap().unwrap().event.name(), format!("E{number}"));
    }
    assert!(slow.try_next().is_none());
}

async fn unknown_class() {
    let text = |id: &Value| json!({"error": {"class": "New", "desc": "d"}, "id": id}).to_string();
    let error = fails_its_call(|id| text(id).into()).await;
    assert_eq!(error.server().unwrap().class, ErrorClass::Unknown("New".into()));
}

async fn hollow_error() {
    let error = fails_its_call(|id| json!({"error": {}, "id": id}).to_string().into()).await;
    assert!(matches!(error, Error::Decode(_)), "{error}");
}

async fn wrong_type() {
    let error = fails_its_call(|id| json!({"return": [1], "id": id}).to_string().into()).await;
    let Error::Decode(error) = error else { panic!("{error}") };
    assert_eq!((&*error.path, &*error.text), ("$", "[1]"));
}

async fn garbled_value() {
    let error =
        fails_its_call(|id| format!("{{\"return\": {{nonsense}}, \"id\": {id}}}").into()).await;
    let Error::Decode(error) = error else { panic!("{error}") };
    assert_eq!(error.text, "{nonsense}");
}

async fn garbled_reply() {
    for garbled in [
        r#"{"return": {} "id": ID}"#,
        r#"{"return": {}, "id": ID "new": 1}"#,
        r#"{"return": {} [], "id": ID}"#,
        r#"{"return": {}, "id": 0ID}"#,
        r#"{"return": {}, "id": ID, "new": tru}"#,
        r#"{"return": {}, "id": ID, "new": [1 2]}"#,
        "{\"return\": {}, \"id\": ID, \"n\tw\": 1}",
        r#"{"return": {}, "id": ID, "timestamp": 1.}"#,
        r#"{"return": {,}, "return": {}, "id": ID}"#,
        r#"{"return": {}, "error": [,], "id": ID}"#,
        r#"{"error": {"class": "A", "desc": "B"} "id": ID}"#,
    ] {
        let error = fails_its_call(|id| garbled.replace("ID", &id.to_string()).into()).await;
        let Error::Decode(error) = error else { panic!("{garbled}: {error}") };
        assert_eq!(error.name, "query-name");
    }
}

async fn garbled_event() {
    let (client, mut peer) = connected().await;
    let mut resets = client.subscribe::<Reset>();
    for garbled in [
        r#"{"event": "RESET", "data": {"reason": "x" "guest": true}}"#,
        "{\"event\": \"RESET\", \"data\": {\"reason\": \"\t\"}}",
        r#"{"event": "RESET", "data": {"reason": "x"} "timestamp": {}}"#,
        r#"{"event": "RESET", "data": {"reason": "x"}, "timestamp": {"seconds": 01}}"#,
        r#"{"event": "RESET", "data": {"reason": "x"}, "id": +1}"#,
    ] {
        peer.send(garbled).await;
        let Some(Err(EventError::Decode(error))) = resets.next().await else { panic!("{garbled}") };
        assert_eq!(error.name, "RESET");
    }
    peer.send(&reset("\"host-qmp-system-reset\"")).await;
    assert_eq!(resets.next().await.unwrap().unwrap().event.reason, Reason::HostQmpSystemReset);
    lives(&client, &mut peer).await;
}

async fn too_deep_value() {
    let (client, mut peer) = connected().await;
    let stats = |count: usize| {
        let stats = r#"{"driver": "luks", "backing-image": "#;
        format!("{}{{}}{}", stats.repeat(count), "}".repeat(count))
    };
    let (answer, ()) =
        tokio::join!(client.execute(qmp::commands::QueryNamedBlockNodes::new()), async {
            let command = peer.expect("query-named-block-nodes").await;
            let id = &command["id"];
            peer.send(&format!(r#"{{"return": [{{"image": {}}}], "id": {id}}}"#, stats(300))).await;
        });
    let Err(Error::Decode(error)) = answer else { panic!("{answer:?}") };
    let shown = error.to_string();
    assert!(shown.contains("nested more than 256 deep") && shown.len() < 400, "{shown}");
    lives(&client, &mut peer).await;
}

async fn unwanted_reply() {
    let (client, mut peer) = connected().await;
    let command = {
        let call = client.execute(QueryStatus::default());
        tokio::select! {
            answer = call => panic!("{answer:?}"),
            command = peer.command() => command,
        }
    };
    peer.answer(&command, json!({"late": true})).await;
    lives(&client, &mut peer).await;
}

async fn foreign_id() {
    let (client, mut peer) = connected().await;
    for id in ["4711", "\"text\"", "{}", "null", "-1", "1e3", "18446744073709551616"] {
        peer.send(&format!("{{\"return\": {{}}, \"id\": {id}}}\r\n")).await;
        peer.send(&format!(
            "{{\"id\": {id}, \"error\": {{\"class\": \"a\", \"desc\": \"b\"}}}}\r\n"
        ))
        .await;
    }
    lives(&client, &mut peer).await;
}

async fn unknown_kind() {
    let (client, mut peer) = connected().await;
    peer.send("{\"notice\": [1, {\"a\": \"}\"}], \"more\": null}\r\n{}\r\n").await;
    lives(&client, &mut peer).await;
}

async fn second_greeting() {
    let (client, mut peer) = connected().await;
    peer.send(GREETING).await;
    lives(&client, &mut peer).await;
}

async fn out_of_order() {
    let (client, mut peer) = connected().await;
    let script = async {
        let mut commands = Vec::new();
        for _ in 0..3 {
            commands.push(peer.command().await);
        }
        for command in commands.iter().rev() {
            peer.answer(command, command["arguments"].clone()).await;
        }
    };
    let call = |number| client.execute(QueryStatus(vec![("n", json!(number))]));
    let (a, b, c, ()) = tokio::join!(call(1), call(2), call(3), script);
    let answers = [a, b, c].map(|answer| answer.unwrap()["n"].clone());
    assert_eq!(answers, [1, 2, 3]);
    lives(&client, &mut peer).await;
}

/// Connects to a server that begins with the given text.
async fn connect_to(words: &str) -> (Client, Peer) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let mut peer = Peer::new(theirs);
    let script = async {
        peer.send(words).await;
        let negotiation = peer.expect("qmp_capabilities").await;
        peer.send("{\"event\": \"RESUME\"}\r\n").await;
        peer.answer(&negotiation, json!({})).await;
    };
    let (client, ()) = tokio::join!(ConnectOptions::new().connect_unix_stream(ours), script);
    (client.unwrap(), peer)
}

async fn early_events() {
    let (client, mut peer) = connect_to(&format!("{{\"event\": \"RESUME\"}}\r\n{GREETING}")).await;
    lives(&client, &mut peer).await;
}

async fn events_with_greeting() {
    let (client, mut peer) = connect_to(&format!("{GREETING}{{\"event\": \"RESUME\"}}\r\n")).await;
    lives(&client, &mut peer).await;
}

/// Sends one event and one answer in the given pieces.
async fn send_in_pieces(reply: &str, pieces: impl Fn(&str) -> Vec<&[u8]>) {
    let (client, mut peer) = connected().await;
    let mut events = client.subscribe::<RawEvent>();
    let script = async {
        let command = peer.expect("query-status").await;
        let text = reply.replace("ID", &command["id"].to_string());
        for piece in pieces(&text) {
            peer.send_bytes(piece).await;
            // The client reads before the next piece arrives.
            for _ in 0..5 {
                tokio::task::yield_now().await;
            }
        }
    };
    let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
    assert_eq!(answer.unwrap(), json!({"a\"}": ["\\", {"b": "{"}, -1.5e3]}));
    let event = events.next().await.unwrap().unwrap().event;
    assert_eq!((event.name(), event.data().get()), ("STOP", "{}"));
    lives(&client, &mut peer).await;
}

const COMPACT: &str = concat!(
    r#"{"return":{"a\"}":["\\",{"b":"{"},-1.5e3]},"id":ID}"#,
    r#"{"timestamp":{"seconds":1,"microseconds":2},"event":"STOP"}"#
);

const PRETTY: &str = "\r\n{\r\n    \"return\": {\r\n        \"a\\\"}\": [\r\n            \"\\\\\",\r\n            {\r\n                \
     \"b\": \"{\"\r\n            },\r\n            -1.5e3\r\n        ]\r\n    },\r\n    \"id\": ID\r\n}\r\n\
     {\r\n    \"event\": \"STOP\",\r\n    \"data\": {}\r\n}\r\n";

async fn split() {
    for reply in [COMPACT, PRETTY] {
        send_in_pieces(reply, |text| text.as_bytes().chunks(1).collect()).await;
    }
    for middle in 1..COMPACT.len() {
        send_in_pieces(COMPACT, |text| {
            [text.as_bytes().split_at(middle)].map(|(a, b)| [a, b]).concat()
        })
        .await;
    }
}

async fn glued() {
    send_in_pieces(COMPACT, |text| vec![text.as_bytes()]).await;
}

async fn pretty() {
    send_in_pieces(PRETTY, |text| vec![text.as_bytes()]).await;
}

/// Sends a reply of the given size after or before its id.
async fn send_huge(peer: &mut Peer, begin: &str, size: usize, end: &str) {
    let piece = format!("\"{}\",", "a".repeat((1 << 20) - 3)).into_bytes();
    peer.send(begin).await;
    for _ in 0..size >> 20 {
        peer.send_bytes(&piece).await;
    }
    peer.send(end).await;
}

async fn huge_reply() {
    let (client, mut peer) = connected().await;
    for id_comes_first in [true, false] {
        let script = async {
            let command = peer.expect("query-status").await;
            let (id, size) = (&command["id"], 300_000_000);
            if id_comes_first {
                send_huge(&mut peer, &format!("{{\"id\":{id},\"return\":["), size, "0]}\r\n").await;
            } else {
                send_huge(&mut peer, "{\"return\":[", size, &format!("0], \"id\": {id} }}\r\n"))
                    .await;
            }
        };
        let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
        let Err(Error::Protocol(error)) = answer else { panic!("{answer:?}") };
        let too_large = ProtocolErrorKind::TooLarge { limit: 64 << 20, end: false };
        assert_eq!((error.subject(), error.kind()), ("query-status", &too_large));
        lives(&client, &mut peer).await;
    }
}

async fn deep_reply() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let error = fails_its_call(|id| format!("{{\"return\":{deep},\"id\":{id}}}").into()).await;
    let Error::Protocol(error) = error else { panic!("{error}") };
    let too_deep = ProtocolErrorKind::TooDeep { limit: 1024 };
    assert_eq!((error.subject(), error.kind()), ("query-name", &too_deep));
}

async fn reply_not_utf8() {
    let text = |id: &Value| {
        [b"{\"return\":\"\xff\xfe\",\"id\":", id.to_string().as_bytes(), b"}"].concat()
    };
    let error = fails_its_call(text).await;
    let Error::Protocol(error) = error else { panic!("{error}") };
    assert_eq!((error.subject(), error.kind()), ("query-name", &ProtocolErrorKind::NotUtf8));
}

async fn event_not_utf8() {
    let (client, mut peer) = connected().await;
    let mut resets = client.subscribe::<Reset>();
    peer.send_bytes(b"{\"event\": \"RESET\", \"data\": {\"reason\": \"\xc3\x28\"}}").await;
    peer.send(&reset("\"host-qmp-system-reset\"")).await;
    let Some(Err(EventError::Protocol(error))) = resets.next().await else { panic!() };
    assert_eq!((error.subject(), error.kind()), ("RESET", &ProtocolErrorKind::NotUtf8));
    assert_eq!(resets.next().await.unwrap().unwrap().event.reason, Reason::HostQmpSystemReset);
    lives(&client, &mut peer).await;
}

async fn huge_event() {
    let options = ConnectOptions::new().max_message_size(1000);
    let (client, mut peer) = connected_with(options).await;
    let mut all = client.subscribe::<RawEvent>();
    let mut filtered = client.subscribe_where::<RawEvent>(|_, data| data.contains('a'));
    let mut others = client.subscribe::<Reset>();
    let mut closed = pin!(client.closed());
    assert!(closed.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    let data = "a".repeat(1000);
    let time = r#""timestamp": {"seconds": 1, "microseconds": 2}"#;
    for text in [
        format!(r#"{{"event": "STOP", "data": {{"a": "{data}"}}, {time}}}"#),
        format!(r#"{{{time}, "data": ["{data}"], "event": "STOP"}}"#),
    ] {
        peer.send(&text).await;
        for events in [&mut all, &mut filtered] {
            let Some(Err(EventError::Protocol(error))) = events.next().await else { panic!() };
            let too_large = ProtocolErrorKind::TooLarge { limit: 1000, end: false };
            assert_eq!((error.subject(), error.kind()), ("STOP", &too_large));
        }
    }
    assert!(others.try_next().is_none());
    assert!(closed.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    lives(&client, &mut peer).await;
}

async fn huge_message() {
    let options = ConnectOptions::new().max_message_size(1000);
    let text = format!("{{\"notice\": {{\"a\": \"{}\"}}}}", "a".repeat(1000));
    let error = ends(options, &text).await;
    assert_eq!(error, ProtocolErrorKind::TooLarge { limit: 1000, end: true });
}

async fn error_without_id() {
    let text = r#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#;
    let error = ends(ConnectOptions::new(), text).await;
    assert_eq!(error.to_string(), "an error for no command: GenericError: JSON parse error");
}

async fn not_json() {
    for text in ["garbage\r\n", "[1]\r\n", "42\r\n", "{nonsense}", "{\"a\" 1}", "{\"a\": 1,}}", "}"]
    {
        let error = ends(ConnectOptions::new(), text).await;
        assert!(
            matches!(&error, ProtocolErrorKind::NotJson { text: shown } if **shown == *text),
            "{error}"
        );
    }
}

/// Text of a server that would steer a terminal is shown escaped wherever an error shows it.
#[tokio::test]
async fn text_of_a_server_cannot_steer_a_terminal() {
    const EVIL: &str = "\u{1b}[2J\u{202e}\u{9b}";
    let id_and = |id: &Value, error: &Value| json!({"error": error, "id": id}).to_string();
    let mut errors = Vec::new();
    let refusal = json!({"class": EVIL, "desc": EVIL});
    let refused = fails_its_call(|id| id_and(id, &refusal).into()).await;
    errors.push(refused.server().unwrap().class.to_string());
    errors.push(refused.to_string());
    let reply = json!({EVIL: 7});
    let reply = |id: &Value| json!({"return": reply, "id": id}).to_string().into();
    errors.push(fails_its_call(reply).await.to_string());
    let orphan = json!({"error": {"class": EVIL, "desc": EVIL}}).to_string();
    errors.push(ends(ConnectOptions::new(), &orphan).await.to_string());
    errors.push(ends(ConnectOptions::new(), EVIL).await.to_string());
    errors.push(closes_after(EVIL).await.to_string());
    errors.push(closes_after(&json!({"QMP": {"version": EVIL}}).to_string()).await.to_string());
    let (client, mut peer) = connected().await;
    let mut events = client.subscribe::<RawEvent>();
    let deep = [&*"[".repeat(2000), &*"]".repeat(2000)].concat();
    peer.send(&format!("{{\"event\": \"{EVIL}\", \"data\": {deep}}}")).await;
    errors.push(events.next().await.unwrap().unwrap_err().to_string());
    let hidden = |shown: char| shown.is_control() || shown == '\u{202e}';
    for error in errors {
        assert!(!error.contains(hidden) && error.contains("u{202e}"), "{error:?}");
    }
}

#[tokio::test]
async fn what_is_not_json_is_shown_where_it_is() {
    let sound = format!("{{\"notice\": \"{}\"}}\r\n", "a".repeat(500));
    let error = ends(ConnectOptions::new(), &format!("{sound}{sound}oops{sound}")).await;
    let ProtocolErrorKind::NotJson { text } = error else { panic!("{error}") };
    assert!(text.starts_with("oops") && text.len() < 70, "{text}");
}

/// A message that would take much room in a log of errors.
#[tokio::test]
async fn debug_of_an_error_is_short() {
    let long = "x".repeat(100_000);
    let reply = json!({"a": [long]});
    let error = fails_its_call(|id| json!({"return": reply, "id": id}).to_string().into()).await;
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert!(format!("{error:?}").len() < 1500, "{error:?}");
    let (client, mut peer) = connected().await;
    let mut resets = client.subscribe::<Reset>();
    peer.send(&reset(&format!("{{\"{long}\": 1}}"))).await;
    let error = resets.next().await.unwrap().unwrap_err();
    assert!(format!("{error:?}").len() < 1500, "{error:?}");
}

async fn open_string() {
    let error = ends(ConnectOptions::new(), "{\"return\": \"abc}\r\n").await;
    assert!(matches!(error, ProtocolErrorKind::NotJson { .. }), "{error}");
}

async fn stops_reading() {
    tokio::time::pause();
    let (client, peer) =
        connected_with(ConnectOptions::new().write_deadline(Some(Duration::from_secs(7)))).await;
    let large = QueryStatus(vec![("filler", json!("a".repeat(4 << 20)))]);
    let begin = tokio::time::Instant::now();
    let Err(Error::Disconnected(error)) = client.execute(large).await else { panic!() };
    assert_eq!(error.cause(), DisconnectCause::WriteDeadline);
    assert_eq!(begin.elapsed().as_secs(), 7);
    drop(peer);
}

/// Returns the error of connecting to a server that sends this text and closes.
async fn closes_after(words: &str) -> ConnectError {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let mut peer = Peer::new(theirs);
    let script = async {
        peer.send(words).await;
        drop(peer);
    };
    let (client, ()) = tokio::join!(ConnectOptions::new().connect_unix_stream(ours), script);
    client.unwrap_err()
}

async fn closes_before_greeting() {
    for words in ["", &GREETING[..20]] {
        let error = closes_after(words).await;
        assert!(
            matches!(error, ConnectError::Ended { stage: Stage::AwaitingGreeting, .. }),
            "{error}"
        );
    }
}

async fn closes_in_negotiation() {
    let error = closes_after(GREETING).await;
    assert!(matches!(error, ConnectError::Ended { stage: Stage::Negotiating, .. }), "{error}");
}

/// Returns the cause for which a command fails if the server sends this text and closes after it
/// has read the command.
async fn cause_after(words: &str) -> DisconnectCause {
    let (client, mut peer) = connected().await;
    let script = async {
        peer.expect("query-status").await;
        peer.send(words).await;
        drop(peer);
    };
    let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
    let Err(Error::Disconnected(error)) = answer else { panic!("{answer:?}") };
    error.cause()
}

async fn closes_in_command() {
    assert_eq!(cause_after("").await, DisconnectCause::Server);
    assert_eq!(cause_after("{\"event\": \"STOP\"}\r\n").await, DisconnectCause::Server);
}

async fn closes_in_message() {
    assert_eq!(cause_after("{\"return\": ").await, DisconnectCause::ServerInsideMessage);
}

async fn resets() {
    let (client, peer) = connected().await;
    // Closing a Unix socket with unread data resets the connection.
    let call = client.execute(QueryStatus::default());
    let script = async {
        peer.stream.get_ref().readable().await.unwrap();
        drop(peer);
    };
    let (answer, ()) = tokio::join!(call, script);
    let Err(Error::Disconnected(error)) = answer else { panic!("{answer:?}") };
    assert_eq!(error.cause(), DisconnectCause::Server);
}

async fn answers_and_closes() {
    let (client, mut peer) = connected().await;
    let script = async {
        peer.serve("query-status", json!(1)).await;
        drop(peer);
    };
    let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
    assert_eq!(answer.unwrap(), 1);
    assert!(client.execute(QueryStatus::default()).await.unwrap_err().is_end());
}

//! Deadlines of the client without a runtime, against servers that neither read nor answer.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use qmp::blocking::Client;
use qmp::{
    CallOptions, ConnectError, ConnectOptions, DisconnectCause, Error, EventError, RawEvent, Stage,
    TimedOut,
};
use serde_json::{Value, json};

use crate::commands::{QueryName, QueryStatus, Stop};
use crate::peer::GREETING;
use crate::watchdog::Watchdog;

/// How much later than its deadline a call may return. The machine may be busy.
const TICK: Duration = Duration::from_secs(5);

/// A client, and the server's end of its connection, which has negotiated and does nothing more.
fn mute(options: &ConnectOptions) -> (Client, BufReader<UnixStream>) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let server = thread::spawn(move || {
        let mut stream = BufReader::new(theirs);
        stream.get_mut().write_all(GREETING.as_bytes()).unwrap();
        stream.read_line(&mut String::new()).unwrap();
        stream.get_mut().write_all(b"{\"return\": {}, \"id\": 1}\r\n").unwrap();
        stream
    });
    (Client::connect_descriptor_with(ours.into(), options).unwrap(), server.join().unwrap())
}

/// A command whose text is a little longer than so many bytes.
fn of_size(size: usize) -> QueryStatus {
    QueryStatus(vec![("filler", json!("a".repeat(size)))])
}

/// Far more than a socket takes.
fn huge() -> QueryStatus {
    of_size(1 << 20)
}

fn within(limit: Duration) -> CallOptions {
    CallOptions::new().deadline(limit)
}

const fn ms(limit: u64) -> Duration {
    Duration::from_millis(limit)
}

/// Runs a call and checks that it returns in time.
fn timed<T>(limit: Duration, call: impl FnOnce() -> T) -> T {
    let begin = Instant::now();
    let outcome = call();
    let elapsed = begin.elapsed();
    assert!(elapsed >= limit && elapsed <= limit + TICK, "{elapsed:?} with {limit:?}");
    outcome
}

fn timed_out<T: std::fmt::Debug>(outcome: Result<T, Error>) -> TimedOut {
    match outcome {
        Err(Error::TimedOut(error)) => error,
        other => panic!("{other:?}"),
    }
}

fn in_thread<T: Send + 'static>(
    client: &Client,
    call: impl FnOnce(Client) -> T + Send + 'static,
) -> JoinHandle<T> {
    let client = client.clone();
    thread::spawn(move || call(client))
}

/// Reads lines until `last` is the name of a command, and checks that each is whole.
fn read_until(stream: &mut BufReader<UnixStream>, last: &str) -> Vec<Value> {
    let mut commands: Vec<Value> = Vec::new();
    while commands.last().is_none_or(|command| command["execute"] != last) {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        commands.push(serde_json::from_str(&line).unwrap());
    }
    commands
}

fn answer(stream: &mut BufReader<UnixStream>, commands: &[Value]) {
    for command in commands {
        let reply = json!({"return": {}, "id": command["id"]});
        stream.get_mut().write_all(format!("{reply}\r\n").as_bytes()).unwrap();
    }
}

#[test]
fn a_command_that_is_written_in_part_ends_at_its_deadline() {
    let _watchdog = Watchdog::new();
    let (client, _server) = mute(&ConnectOptions::new());
    let call = || client.execute_with(huge(), within(ms(200)));
    let error = timed_out(timed(ms(200), call));
    assert_eq!((error.sent, error.limit), (true, ms(200)));
    // The next one waits behind the rest of it, and is not sent.
    for command in [QueryStatus::default(), huge()] {
        let call = || client.execute_with(command, within(ms(100)));
        assert!(!timed_out(timed(ms(100), call)).sent);
    }
}

#[test]
fn what_was_begun_is_continued_by_who_writes_next_and_no_command_is_torn() {
    let _watchdog = Watchdog::new();
    let (client, mut server) = mute(&ConnectOptions::new());
    assert!(timed_out(client.execute_with(huge(), within(ms(50)))).sent);
    assert!(!timed_out(client.execute_with(of_size(10), within(ms(50)))).sent);
    let calls: Vec<_> =
        (0..4).map(|_| in_thread(&client, |client| client.execute(of_size(500_000)))).collect();
    let reader = thread::spawn(move || {
        let mut commands = Vec::new();
        while commands.len() < 5 {
            let more = read_until(&mut server, "query-status");
            answer(&mut server, &more);
            commands.extend(more);
        }
        (server, commands)
    });
    calls.into_iter().for_each(|call| drop(call.join().unwrap().unwrap()));
    let (mut server, commands) = reader.join().unwrap();
    let sizes = commands.iter().map(|it| it["arguments"]["filler"].as_str().unwrap().len());
    assert_eq!(sizes.collect::<Vec<_>>(), [1 << 20, 500_000, 500_000, 500_000, 500_000]);
    let after = in_thread(&client, |client| client.execute(Stop::default()));
    let commands = read_until(&mut server, "stop");
    answer(&mut server, &commands);
    after.join().unwrap().unwrap();
}

#[test]
fn a_thread_that_waits_for_an_event_continues_what_was_begun() {
    let _watchdog = Watchdog::new();
    let (client, mut server) = mute(&ConnectOptions::new());
    let mut events = client.subscribe::<RawEvent>();
    assert!(timed_out(client.execute_with(huge(), within(ms(50)))).sent);
    let waiting = thread::spawn(move || events.next().unwrap().unwrap().event.name().to_owned());
    assert_eq!(read_until(&mut server, "query-status").len(), 1);
    server.get_mut().write_all(b"{\"event\": \"STOP\"}\r\n").unwrap();
    assert_eq!(waiting.join().unwrap(), "STOP");
}

/// Every call of many threads ends at its own deadline, whatever the others do.
#[test]
fn deadlines_hold_when_many_threads_contend() {
    let _watchdog = Watchdog::new();
    let (client, server) = mute(&ConnectOptions::new());
    let mut events = client.subscribe::<RawEvent>();
    let subscriber = thread::spawn(move || {
        for limit in [ms(30), ms(200), ms(400)] {
            assert!(timed(limit, || events.next_within(limit)).is_none());
            assert!(timed(limit, || events.within(limit).next()).is_none());
        }
    });
    let threads: Vec<_> = (0..12_u64)
        .map(|thread| {
            in_thread(&client, move |client| {
                // A generator of numbers that are random enough.
                let mut state = thread + 1;
                let mut random = move |bound: u64| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (state >> 33) % bound
                };
                for _ in 0..10 {
                    let limit = ms(random(300));
                    let command = of_size([1, 3000, 100_000, 1 << 20][random(4) as usize]);
                    timed_out(timed(limit, || client.execute_with(command, within(limit))));
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    subscriber.join().unwrap();
    // What the server finds, once it reads, is whole.
    client.close();
    let mut lines: Vec<_> = server.lines().map(Result::unwrap).collect();
    let rest = lines.pop().unwrap_or_default();
    assert!(rest.starts_with("{\"execute\":"), "{rest}");
    for line in lines {
        serde_json::from_str::<Value>(&line).unwrap();
    }
}

#[test]
fn deadlines_hold_while_a_call_without_one_waits() {
    let _watchdog = Watchdog::new();
    let (client, server) = mute(&ConnectOptions::new().write_deadline(None));
    let patient = in_thread(&client, |client| client.execute(huge()));
    for size in [1, 1 << 20] {
        // Either may come first.
        timed_out(timed(ms(300), || client.execute_with(of_size(size), within(ms(300)))));
    }
    timed(Duration::ZERO, || client.close());
    let ended = timed(Duration::ZERO, || patient.join().unwrap()).unwrap_err();
    assert!(ended.is_end(), "{ended}");
    drop(server);
}

#[test]
fn dropping_the_client_ends_what_waits() {
    let _watchdog = Watchdog::new();
    let (client, mut server) = mute(&ConnectOptions::new());
    let mut events = client.subscribe::<RawEvent>();
    assert!(timed_out(client.execute_with(huge(), within(ms(50)))).sent);
    let waiting = thread::spawn(move || events.next());
    timed(Duration::ZERO, || drop(client));
    let event = timed(Duration::ZERO, || waiting.join().unwrap());
    assert!(matches!(event, Some(Err(EventError::Ended(_)))), "{event:?}");
    // The server sees the end as well, within a command.
    server.read_to_end(&mut Vec::new()).unwrap();
}

#[test]
fn connecting_to_a_server_that_only_greets_ends_at_the_deadline() {
    let _watchdog = Watchdog::new();
    let options = ConnectOptions::new().connect_deadline(Some(ms(200)));
    for (words, expected) in [("", Stage::AwaitingGreeting), (GREETING, Stage::Negotiating)] {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        theirs.write_all(words.as_bytes()).unwrap();
        let error = timed(ms(200), || Client::connect_descriptor_with(ours.into(), &options));
        let Err(ConnectError::TimedOut { stage, .. }) = error else { panic!("{error:?}") };
        assert_eq!(stage, expected);
    }
}

#[test]
fn calls_that_were_given_up_do_not_count_as_busy() {
    let _watchdog = Watchdog::new();
    let options = ConnectOptions::new().write_deadline(Some(ms(200)));
    let (client, _server) = mute(&options);
    for _ in 0..3 {
        assert!(timed_out(client.execute_with(QueryName::default(), within(ms(20)))).sent);
    }
    let Err(Error::Disconnected(error)) = client.execute(huge()) else { panic!() };
    assert_eq!(error.cause(), DisconnectCause::WriteDeadline);
}

/// Nobody waits for the command any more, but a subscriber notices that the server hangs.
#[test]
fn a_command_that_was_given_up_in_part_ends_the_connection_at_the_write_deadline() {
    let _watchdog = Watchdog::new();
    let options = ConnectOptions::new().write_deadline(Some(ms(200)));
    let (client, _server) = mute(&options);
    let mut events = client.subscribe::<RawEvent>();
    assert!(timed_out(client.execute_with(huge(), within(ms(20)))).sent);
    let Some(Err(EventError::Ended(ended))) = events.next() else { panic!() };
    assert!(ended.to_string().ends_with("the server stopped reading inside a command"), "{ended}");
}

#[test]
fn the_write_deadline_ends_commands_that_a_server_does_not_read() {
    let _watchdog = Watchdog::new();
    let options = ConnectOptions::new().write_deadline(Some(ms(200)));
    let (client, server) = mute(&options);
    // Some fit in the socket, and the others wait although answers are owed.
    let calls: Vec<_> =
        (0..64).map(|_| in_thread(&client, |client| client.execute(of_size(20_000)))).collect();
    let (mut unsent, mut calls) = (0, calls);
    while unsent == 0 {
        let (over, waiting): (Vec<_>, Vec<_>) =
            calls.into_iter().partition(JoinHandle::is_finished);
        calls = waiting;
        for call in over {
            let error = timed_out(call.join().unwrap());
            assert_eq!((error.sent, error.limit), (false, ms(200)));
            unsent += 1;
        }
        thread::yield_now();
    }
    client.close();
    calls.into_iter().for_each(|call| drop(call.join().unwrap().unwrap_err()));
    drop(server);
}

/// A server that executes a command need not read the next one.
#[test]
fn a_server_that_owes_an_answer_may_leave_a_command_unread() {
    let _watchdog = Watchdog::new();
    let options = ConnectOptions::new().write_deadline(Some(ms(50)));
    let (client, mut server) = mute(&options);
    let first = in_thread(&client, |client| client.execute(QueryName::default()));
    let commands = read_until(&mut server, "query-name");
    let hasty = timed_out(client.execute_with(huge(), within(ms(500))));
    assert!(hasty.sent);
    assert!(!client.is_closed());
    answer(&mut server, &commands);
    first.join().unwrap().unwrap();
}

/// A server that does not read before its own output is read.
#[test]
fn a_server_that_waits_to_be_read_is_read_while_a_thread_writes() {
    let _watchdog = Watchdog::new();
    let (client, mut server) = mute(&ConnectOptions::new());
    let script = thread::spawn(move || {
        let event = format!("{{\"event\": \"TICK\", \"data\": \"{}\"}}\r\n", "a".repeat(4 << 20));
        server.get_mut().write_all(event.as_bytes()).unwrap();
        let commands = read_until(&mut server, "query-status");
        answer(&mut server, &commands);
        server
    });
    let client = Arc::new(client);
    client.execute(huge()).unwrap();
    script.join().unwrap();
}

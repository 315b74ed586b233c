//! Deadlines and soft limits, on a clock that only advances when nothing else can run.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use qmp::{CallOptions, ConnectOptions, DisconnectCause, Error, SoftLimits};
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

use crate::commands::{QueryName, QueryStatus, Stop};
use crate::peer::{connected, connected_with, greet_over, serve_over};

#[tokio::test(start_paused = true)]
async fn a_hard_deadline_leaves_the_connection_in_step() {
    let (client, mut peer) = connected().await;
    let begin = Instant::now();
    let options = CallOptions::new().deadline(Duration::from_secs(3));
    let Err(Error::TimedOut(error)) = client.execute_with(QueryStatus::default(), options).await
    else {
        panic!()
    };
    assert_eq!((error.limit.as_secs(), begin.elapsed().as_secs(), error.sent), (3, 3, true));
    assert_eq!(error.to_string(), "query-status: no answer within 3s");
    peer.serve("query-status", json!("late")).await;
    let (name, ()) =
        tokio::join!(client.execute(QueryName::default()), peer.serve("query-name", json!({})));
    name.unwrap();
}

/// A client that takes the next line for the reply to its next command stays one reply behind for
/// ever after this.
#[tokio::test(start_paused = true)]
async fn one_late_reply_leaves_every_later_call_in_step() {
    let options = ConnectOptions::new().deadline(Some(Duration::from_millis(500)));
    let (client, mut peer) = connected_with(options).await;
    let script = async {
        let late = peer.expect("query-status").await;
        tokio::time::sleep(Duration::from_millis(600)).await;
        peer.answer(&late, json!("late")).await;
        for turn in 0..100 {
            peer.serve("query-status", json!(turn)).await;
        }
    };
    let calls = async {
        let first = client.execute(QueryStatus::default()).await;
        assert!(matches!(first, Err(Error::TimedOut(_))), "{first:?}");
        for turn in 0..100 {
            assert_eq!(client.execute(QueryStatus::default()).await.unwrap(), turn);
        }
    };
    tokio::join!(calls, script);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_for_all_calls_can_be_set_and_overridden() {
    let options = ConnectOptions::new().deadline(Some(Duration::from_secs(2)));
    let (client, _peer) = connected_with(options).await;
    let begin = Instant::now();
    let first = client.execute(QueryStatus::default()).await;
    assert!(matches!(first, Err(Error::TimedOut(_))), "{first:?}");
    assert_eq!(begin.elapsed().as_secs(), 2);
    let longer = CallOptions::new().deadline(Duration::from_secs(5));
    let second = client.execute_with(QueryStatus::default(), longer).await;
    assert!(matches!(second, Err(Error::TimedOut(_))), "{second:?}");
    assert_eq!(begin.elapsed().as_secs(), 7);
}

#[tokio::test(start_paused = true)]
async fn a_call_can_have_no_deadline_where_the_connection_has_one() {
    let options = ConnectOptions::new().deadline(Duration::from_secs(2));
    let (client, mut peer) = connected_with(options).await;
    let script = async {
        tokio::time::sleep(Duration::from_secs(9)).await;
        peer.serve("query-status", json!("late")).await;
    };
    let patient = CallOptions::new().deadline(None);
    let call = client.execute_with(QueryStatus::default(), patient);
    let (status, ()) = tokio::join!(call, script);
    assert_eq!(status.unwrap(), json!("late"));
}

#[tokio::test(start_paused = true)]
async fn a_slow_command_is_reported_once_and_goes_on() {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&reports);
    let options = ConnectOptions::new()
        .name("vm-42")
        .soft_limits(SoftLimits { other: Duration::from_secs(2), ..SoftLimits::default() })
        .on_slow(move |slow| {
            let name = format!("{}: {}", slow.server, slow.command);
            log.lock().unwrap().push((name, slow.elapsed.as_secs()));
        });
    let (client, mut peer) = connected_with(options).await;
    let script = async {
        let status = peer.expect("query-status").await;
        let stop = peer.expect("stop").await;
        tokio::time::sleep(Duration::from_secs(100)).await;
        peer.answer(&status, json!("at last")).await;
        peer.answer(&stop, json!({})).await;
    };
    let (status, stop, ()) = tokio::join!(
        client.execute(QueryStatus::default()),
        client.execute(Stop::default()),
        script
    );
    assert_eq!(status.unwrap(), "at last");
    stop.unwrap();
    // `stop` waits for the disks, so it has the limit of the run state.
    let expected = [("vm-42: query-status".to_owned(), 2), ("vm-42: stop".to_owned(), 30)];
    assert_eq!(*reports.lock().unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_quick_command_is_not_reported() {
    let options = ConnectOptions::new().on_slow(|slow| panic!("{slow:?}"));
    let (client, mut peer) = connected_with(options).await;
    for _ in 0..3 {
        let script = async {
            let command = peer.expect("query-status").await;
            tokio::time::sleep(Duration::from_millis(900)).await;
            peer.answer(&command, json!(1)).await;
        };
        let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
        answer.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_owes_an_answer_may_leave_a_command_unread() {
    let options = ConnectOptions::new().write_deadline(Some(Duration::from_secs(5)));
    let (client, mut peer) = connected_with(options).await;
    let large = QueryName(vec![("filler", json!("a".repeat(4 << 20)))]);
    let script = async {
        let first = peer.expect("query-status").await;
        tokio::time::sleep(Duration::from_secs(60)).await;
        peer.answer(&first, json!(1)).await;
        peer.serve("query-name", json!({})).await;
    };
    let (first, second, ()) =
        tokio::join!(client.execute(QueryStatus::default()), client.execute(large), script);
    first.unwrap();
    second.unwrap();
}

/// Commands at any interval: the alarm of the task never comes after a command becomes slow.
#[tokio::test(start_paused = true)]
async fn a_slow_command_after_regular_ones_is_reported_in_time() {
    let intervals = [[100, 100], [1000, 1000], [5000, 5000], [60_000, 10], [3000, 500]];
    for [interval, last] in intervals.map(|pair| pair.map(Duration::from_millis)) {
        let reports = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&reports);
        let options =
            ConnectOptions::new().on_slow(move |slow| log.lock().unwrap().push(slow.elapsed));
        let (client, mut peer) = connected_with(options).await;
        for _ in 0..5 {
            let served = peer.serve("query-status", json!(1));
            let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), served);
            answer.unwrap();
            tokio::time::sleep(interval).await;
        }
        tokio::time::sleep(last).await;
        let script = async {
            let command = peer.expect("query-status").await;
            tokio::time::sleep(Duration::from_secs(100)).await;
            peer.answer(&command, json!(1)).await;
        };
        let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
        answer.unwrap();
        let reports = std::mem::take(&mut *reports.lock().unwrap());
        let milliseconds: Vec<_> = reports.iter().map(Duration::as_millis).collect();
        // The runtime's timers have a resolution of a millisecond.
        assert!(matches!(milliseconds[..], [1000 | 1001]), "{interval:?}: {milliseconds:?}");
    }
}

/// The task reads when it is woken. It is woken for the command, which only it can write to this
/// stream, and for the reply, after which it reads again. It is not woken for the alarm.
#[tokio::test(start_paused = true)]
async fn a_poll_each_second_does_not_set_off_the_alarm() {
    const POLLS: usize = 20;
    let (ours, theirs) = tokio::io::duplex(1000);
    let (takes, reads) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
    let ours = Reluctant { stream: ours, takes, reads: Arc::clone(&reads) };
    let (client, mut server) =
        tokio::join!(ConnectOptions::new().connect_stream(ours), greet_over(theirs));
    let client = client.unwrap();
    for poll in 0..POLLS + 2 {
        if poll == 2 {
            // The interval is known from here on.
            reads.store(0, Ordering::Relaxed);
        }
        let (answer, after) =
            tokio::join!(client.execute(QueryStatus::default()), serve_over(server));
        (_, server) = (answer.unwrap(), after);
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert_eq!(reads.load(Ordering::Relaxed), 3 * POLLS);
}

/// A stream that accepts no data while it is told not to. It counts the reads.
struct Reluctant<S> {
    stream: S,
    takes: Arc<AtomicBool>,
    reads: Arc<AtomicUsize>,
}

impl<S: AsyncRead + Unpin> AsyncRead for Reluctant<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Reluctant<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        text: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.takes.load(Ordering::Relaxed) {
            true => Pin::new(&mut self.stream).poll_write(context, text),
            false => Poll::Pending,
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[tokio::test(start_paused = true)]
async fn commands_of_which_nothing_can_be_written_fail_and_the_connection_lives() {
    let (ours, theirs) = tokio::io::duplex(1000);
    let takes = Arc::new(AtomicBool::new(true));
    let ours = Reluctant { stream: ours, takes: Arc::clone(&takes), reads: Arc::default() };
    let options = ConnectOptions::new().write_deadline(Some(Duration::from_secs(5)));
    let (client, server) = tokio::join!(options.connect_stream(ours), greet_over(theirs));
    let client = client.unwrap();
    takes.store(false, Ordering::Relaxed);
    let begin = Instant::now();
    let (first, second) =
        tokio::join!(client.execute(QueryStatus::default()), client.execute(Stop::default()));
    assert_eq!(begin.elapsed().as_secs(), 5);
    for error in [first.unwrap_err(), second.unwrap_err()] {
        let Error::TimedOut(error) = error else { panic!("{error}") };
        assert_eq!((error.sent, error.limit.as_secs()), (false, 5));
    }
    takes.store(true, Ordering::Relaxed);
    let (answer, _server) =
        tokio::join!(client.execute(QueryStatus::default()), serve_over(server));
    assert_eq!(answer.unwrap(), "served");
}

/// Far more commands than the socket takes, whose server reads none of them.
#[tokio::test(start_paused = true)]
async fn commands_that_a_server_does_not_read_end_at_the_write_deadline() {
    let options = ConnectOptions::new().write_deadline(Some(Duration::from_secs(5)));
    let (client, mut peer) = connected_with(options).await;
    let mut calls = JoinSet::new();
    for _ in 0..20_000 {
        let client = client.clone();
        calls.spawn(async move { client.execute(QueryStatus::default()).await });
    }
    let begin = Instant::now();
    let mut unsent = 0;
    // Those that the socket took are owed answers, and wait like any other.
    while let Ok(Some(outcome)) = timeout(Duration::from_secs(60), calls.join_next()).await {
        let Err(Error::TimedOut(error)) = outcome.unwrap() else { panic!() };
        assert_eq!((error.sent, error.limit.as_secs()), (false, 5));
        unsent += 1;
    }
    assert!(unsent > 10_000 && begin.elapsed().as_secs() == 65, "{unsent}");
    assert_eq!(unsent + calls.len(), 20_000);
    for _ in 0..calls.len() {
        peer.serve("query-status", json!(7)).await;
    }
    for answer in calls.join_all().await {
        assert_eq!(answer.unwrap(), 7);
    }
    let (after, ()) =
        tokio::join!(client.execute(QueryName::default()), peer.serve("query-name", json!({})));
    after.unwrap();
}

#[tokio::test(start_paused = true)]
async fn calls_that_were_given_up_do_not_count_as_busy() {
    let options = ConnectOptions::new().write_deadline(Some(Duration::from_secs(5)));
    let (client, _peer) = connected_with(options).await;
    let hasty = CallOptions::new().deadline(Duration::from_secs(1));
    let first = client.execute_with(QueryStatus::default(), hasty).await;
    assert!(matches!(first, Err(Error::TimedOut(_))), "{first:?}");
    let large = QueryName(vec![("filler", json!("a".repeat(4 << 20)))]);
    let Err(Error::Disconnected(error)) = client.execute(large).await else { panic!() };
    assert_eq!(error.cause(), DisconnectCause::WriteDeadline);
}

/// Every answer shows that the server is alive, although it reads nothing meanwhile.
#[tokio::test(start_paused = true)]
async fn a_server_that_answers_makes_progress() {
    let options = ConnectOptions::new().write_deadline(Some(Duration::from_secs(5)));
    let (client, mut peer) = connected_with(options).await;
    let large = QueryName(vec![("filler", json!("a".repeat(4 << 20)))]);
    let script = async {
        let mut commands = Vec::new();
        for _ in 0..4 {
            commands.push(peer.expect("query-status").await);
        }
        for command in commands {
            tokio::time::sleep(Duration::from_secs(4)).await;
            peer.answer(&command, json!(1)).await;
        }
        tokio::time::sleep(Duration::from_secs(4)).await;
        peer.serve("query-name", json!({})).await;
        peer.serve("stop", json!({})).await;
    };
    let call = || client.execute(QueryStatus::default());
    let (a, b, c, d, large, stop, ()) = tokio::join!(
        call(),
        call(),
        call(),
        call(),
        client.execute(large),
        client.execute(Stop::default()),
        script
    );
    for answer in [a, b, c, d] {
        answer.unwrap();
    }
    large.unwrap();
    stop.unwrap();
}

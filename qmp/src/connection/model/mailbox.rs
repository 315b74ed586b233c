//! The mailbox: every event is delivered or counted, within the bounds, and nothing follows the end.

use std::future::poll_fn;
use std::sync::Arc;
use std::time::Instant;

use super::{drive, explore, join, spawn};
use crate::connection::ending::End;
use crate::connection::mailbox::{Capacity, EventText, Mail, Mailbox};
use crate::error::{DisconnectCause, Ended};
use crate::event::Timestamp;

/// Creates an event whose text is its number.
fn event(number: u64) -> Arc<EventText> {
    Arc::new(EventText {
        text: number.to_string().into_boxed_str().into_string(),
        name: 0..0,
        data: Some(0..1),
        timestamp: Timestamp::UNKNOWN,
        received: Instant::now(),
        defect: None,
    })
}

fn ended(cause: DisconnectCause) -> Ended {
    End::Closed(cause).told("server".into(), None)
}

fn mailbox(capacity: Capacity) -> Arc<Mailbox> {
    Arc::new(Mailbox::new(Box::new(|_| true), capacity))
}

/// What a subscriber received.
#[derive(Default)]
struct Received {
    events: Vec<u64>,
    lagged: u64,
    cause: Option<DisconnectCause>,
}

/// Receives until nothing more follows. Checks the order of the events, and that the end is the
/// last item.
fn receive_all(mailbox: &Mailbox, capacity: Capacity) -> Received {
    let mut received = Received::default();
    loop {
        let mail = drive(poll_fn(|context| mailbox.poll_take(context)));
        let (events, bytes) = mailbox.held();
        assert!(events <= capacity.events && bytes <= capacity.bytes, "{events} {bytes}");
        match mail {
            Mail::Silence => break,
            _ if received.cause.is_some() => panic!("{mail:?} after the end"),
            Mail::Event(event) => received.events.push(event.data().parse().unwrap()),
            Mail::Lagged(count) => received.lagged += count,
            Mail::Ended(Ended::Disconnected(ended)) => received.cause = Some(ended.cause),
            Mail::Ended(ended) => panic!("{ended}"),
        }
    }
    assert!(received.events.is_sorted(), "{:?}", received.events);
    assert!(matches!(mailbox.try_take(), Some(Mail::Silence)));
    received
}

/// Offers events and then the end, against a subscriber.
fn every_event_counts(capacity: Capacity, events: u64) {
    let mailbox = mailbox(capacity);
    let producer = spawn({
        let mailbox = Arc::clone(&mailbox);
        move || {
            for number in 0..events {
                mailbox.offer(&event(number));
                let (events, bytes) = mailbox.held();
                assert!(events <= capacity.events && bytes <= capacity.bytes, "{events} {bytes}");
            }
            mailbox.end(ended(DisconnectCause::Server));
        }
    });
    let received = receive_all(&mailbox, capacity);
    join(producer);
    assert_eq!(received.events.len() as u64 + received.lagged, events);
    assert_eq!(received.cause, Some(DisconnectCause::Server));
}

#[test]
fn an_event_is_delivered_or_counted_when_the_number_is_bounded() {
    let capacity = Capacity { events: 2, bytes: usize::MAX };
    explore(4, move || every_event_counts(capacity, 4));
}

#[test]
fn an_event_is_delivered_or_counted_when_the_bytes_are_bounded() {
    let bytes = 2 * event(0).size();
    let capacity = Capacity { events: usize::MAX, bytes };
    explore(4, move || every_event_counts(capacity, 4));
}

/// The program closes the connection while its task is delivering an event.
#[test]
fn nothing_follows_the_end() {
    explore(4, || {
        let capacity = Capacity::default();
        let mailbox = mailbox(capacity);
        let producer = spawn({
            let mailbox = Arc::clone(&mailbox);
            move || (0..2).for_each(|number| mailbox.offer(&event(number)))
        });
        let closer = spawn({
            let mailbox = Arc::clone(&mailbox);
            move || {
                mailbox.end(ended(DisconnectCause::Client));
                mailbox.end(ended(DisconnectCause::Server));
            }
        });
        let received = receive_all(&mailbox, capacity);
        join(producer);
        join(closer);
        assert!(matches!(mailbox.try_take(), Some(Mail::Silence)));
        assert!(received.events.len() <= 2 && received.lagged == 0);
        assert_eq!(received.cause, Some(DisconnectCause::Client), "the first cause counts");
    });
}

/// A task that is replaced by another leaves its waker behind; the last one that polled is woken.
#[test]
fn the_waker_of_the_last_poll_is_woken() {
    explore(4, || {
        let capacity = Capacity::default();
        let mailbox = mailbox(capacity);
        let producer = spawn({
            let mailbox = Arc::clone(&mailbox);
            move || {
                mailbox.offer(&event(0));
                mailbox.end(ended(DisconnectCause::Server));
            }
        });
        // Each of the loops of `receive_all` polls with a waker of its own, after this one.
        let first = std::task::Waker::noop();
        let _ =
            mailbox.poll_take(&mut std::task::Context::from_waker(first)).map(|mail| match mail {
                Mail::Event(_) => assert!(matches!(
                    drive(poll_fn(|context| mailbox.poll_take(context))),
                    Mail::Ended(_)
                )),
                mail => panic!("{mail:?}"),
            });
        receive_rest(&mailbox);
        join(producer);
    });
}

/// Receives until the mailbox is silent.
fn receive_rest(mailbox: &Mailbox) {
    while !matches!(drive(poll_fn(|context| mailbox.poll_take(context))), Mail::Silence) {}
}

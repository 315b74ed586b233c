//! The table: every command gets exactly one outcome, and all outcomes of an end name its first
//! cause.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::oneshot::{self, Receiver};

use super::{drive, explore, join, spawn};
use crate::connection::admission::Permits;
use crate::connection::ending::End;
use crate::connection::mailbox::{Capacity, Mail, Mailbox};
use crate::connection::reply::{Answer, Reply};
use crate::connection::table::Table;
use crate::error::{DisconnectCause, Ended, Error};
use crate::json::frame::Limits;

/// A time that no command reaches, so that no clock plays a part.
const NEVER: Duration = Duration::MAX;

fn table() -> Arc<Table> {
    let limits = Limits { size: 1 << 20, depth: 64 };
    let greeting = oneshot::channel().0;
    Arc::new(Table::new(limits, None, "server".into(), Instant::now, true, greeting))
}

fn enter(table: &Table) -> Result<(u64, Receiver<Answer>), Ended> {
    let entry = table.enter(Cow::Borrowed("x-command"), NEVER, Permits::default())?;
    Ok((entry.id, entry.answer))
}

/// Plays the server's reply to a command. Its text is the id.
fn reply(table: &Table, id: u64) {
    let text = id.to_string();
    let value = 0..text.len();
    table.receive_answer(id, Ok(Reply::new(text, value, false)));
}

/// How a command ended.
#[derive(Debug, PartialEq)]
enum Outcome {
    /// The id in the reply.
    Reply(u64),
    Ended(DisconnectCause),
}

fn cause(ended: &Ended) -> DisconnectCause {
    match ended {
        Ended::Disconnected(ended) => ended.cause,
        ended => panic!("{ended}"),
    }
}

fn outcome(waiter: Receiver<Answer>) -> Outcome {
    match drive(waiter).expect("a command without an outcome") {
        Ok(reply) => Outcome::Reply(reply.value().parse().unwrap()),
        Err(Error::Disconnected(ended)) => Outcome::Ended(ended.cause),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn replies_reach_their_commands() {
    explore(2, || {
        let table = table();
        let caller = || {
            let table = Arc::clone(&table);
            spawn(move || {
                let (id, waiter) = enter(&table).unwrap();
                // The server replies after the command, and a second time without being asked.
                let server = spawn({
                    let table = Arc::clone(&table);
                    move || [id, id].map(|id| reply(&table, id))
                });
                assert_eq!(outcome(waiter), Outcome::Reply(id));
                join(server);
            })
        };
        let (one, other) = (caller(), caller());
        join(one);
        join(other);
        assert_eq!((table.replies(), table.pending()), (2, 0));
    });
}

#[test]
fn the_end_gives_every_command_one_outcome() {
    explore(3, || {
        let table = table();
        let (id, early) = enter(&table).unwrap();
        let server = spawn({
            let table = Arc::clone(&table);
            move || {
                reply(&table, id);
                table.finish(End::Closed(DisconnectCause::Server));
            }
        });
        let closer = spawn({
            let table = Arc::clone(&table);
            move || table.finish(End::Closed(DisconnectCause::Client))
        });
        // This command is entered before, between and after the ends.
        let late = enter(&table);
        let late = late.map_or_else(|ended| Outcome::Ended(cause(&ended)), |late| outcome(late.1));
        let early = outcome(early);
        let known = cause(&table.ended().expect("a command was told of the end"));
        assert!(table.is_over());
        join(server);
        join(closer);
        let first = cause(&table.ended().unwrap());
        assert_eq!(known, first, "the first cause stays");
        assert_eq!(late, Outcome::Ended(first));
        assert!(early == Outcome::Ended(first) || early == Outcome::Reply(id), "{early:?}");
        assert_eq!(table.pending(), 0);
    });
}

/// A command whose caller takes it back while the server replies or the connection ends.
#[test]
fn a_cancelled_command_leaves_nothing_behind() {
    explore(3, || {
        let table = table();
        let (id, waiter) = enter(&table).unwrap();
        let (other, waiting) = enter(&table).unwrap();
        let server = spawn({
            let table = Arc::clone(&table);
            move || [id, other].map(|id| reply(&table, id))
        });
        let closer = spawn({
            let table = Arc::clone(&table);
            move || table.finish(End::Closed(DisconnectCause::Client))
        });
        drop(waiter);
        table.remove(id);
        let told = outcome(waiting);
        let expected = [Outcome::Reply(other), Outcome::Ended(DisconnectCause::Client)];
        assert!(expected.contains(&told), "{told:?}");
        join(server);
        join(closer);
        assert_eq!(table.pending(), 0);
    });
}

/// A subscription that begins while the connection ends.
#[test]
fn every_subscriber_is_told_the_first_cause() {
    explore(3, || {
        let table = table();
        let closers = [DisconnectCause::Server, DisconnectCause::Client].map(|cause| {
            let table = Arc::clone(&table);
            spawn(move || table.finish(End::Closed(cause)))
        });
        let mailbox = Arc::new(Mailbox::new(Box::new(|_| true), Capacity::default()));
        table.subscribe(Arc::clone(&mailbox));
        let mail = drive(std::future::poll_fn(|context| mailbox.poll_take(context)));
        let Mail::Ended(ended) = mail else { panic!("{mail:?}") };
        assert_eq!(cause(&ended), cause(&table.ended().unwrap()));
        closers.into_iter().for_each(join);
        assert_eq!(cause(&ended), cause(&table.ended().unwrap()));
        assert!(matches!(mailbox.try_take(), Some(Mail::Silence)));
    });
}

//! Models of the blocking client: threads that read for each other. `connection/model` says how
//! models are checked.
//!
//! No wait ends by its time: the half second after which a thread looks again cannot hide a lost
//! wake-up.

use std::sync::Arc;
use std::time::Duration;

use loom::thread::JoinHandle;

use super::client::Client;
use super::limit::Limit;
use super::stream::{Pipe, Stream};
use crate::client::CallOptions;
use crate::client::options::ConnectOptions;
use crate::client::subscription::EventError;
use crate::connection::model::{explore, join, spawn};
use crate::connection::time_limits::SoftLimits;
use crate::error::{DisconnectCause, Ended, Error};
use crate::event::RawEvent;

/// Connects through the pipe and runs the model with the client. It runs on a thread that has
/// enough stack to read.
fn session(model: impl FnOnce(Client, Arc<Pipe>) + Send + 'static) {
    join(spawn(move || {
        let never = Duration::MAX;
        let soft_limits = SoftLimits { storage: never, machine: never, other: never };
        let options = ConnectOptions::new()
            .soft_limits(soft_limits)
            .connect_deadline(None)
            .write_deadline(None);
        let pipe = Pipe::new();
        let limit = Limit::new(&options, "server");
        let stream = Stream::Model(Arc::clone(&pipe));
        model(Client::connect(stream, &options, &limit).unwrap(), pipe);
    }));
}

type Outcome = Result<(), DisconnectCause>;

/// Executes a command. Returns the cause if the connection ended before the reply.
fn execute(client: &Client, name: &str) -> Outcome {
    match client.execute_raw(name, &(), CallOptions::new()) {
        Ok(reply) => {
            let expected = if name == "stop" { "{}".to_owned() } else { format!("\"{name}\"") };
            assert_eq!(reply.get(), expected, "the reply to another command");
            Ok(())
        }
        Err(Error::Disconnected(ended)) => Err(ended.cause),
        Err(error) => panic!("{error}"),
    }
}

fn caller(client: &Client, name: &'static str) -> JoinHandle<Outcome> {
    let client = client.clone();
    spawn(move || execute(&client, name))
}

/// The causes of calls that failed are that of the connection.
fn assert_first_cause(client: &Client, outcomes: [Outcome; 2]) {
    for cause in outcomes.into_iter().filter_map(Result::err) {
        let Some(Ended::Disconnected(ended)) = client.ended() else { panic!("it has ended") };
        assert_eq!(cause, ended.cause);
    }
}

#[test]
fn threads_read_for_each_other() {
    explore(2, || {
        session(|client, _| {
            let other = caller(&client, "x-other");
            assert_eq!(execute(&client, "x-one"), Ok(()));
            assert_eq!(join(other), Ok(()));
        });
    });
}

/// The thread that reads gets the other thread's reply first.
#[test]
fn replies_in_reverse_reach_their_threads() {
    explore(2, || {
        session(|client, pipe| {
            pipe.reply_together(2);
            let other = caller(&client, "x-other");
            assert_eq!(execute(&client, "x-one"), Ok(()));
            assert_eq!(join(other), Ok(()));
        });
    });
}

/// The server replies to no command, and the program closes the connection.
#[test]
fn closing_reaches_every_thread() {
    explore(2, || {
        session(|client, pipe| {
            pipe.reply_together(9);
            let calls = ["x-one", "x-other"].map(|name| caller(&client, name));
            client.close();
            let outcomes = calls.map(join);
            assert_eq!(outcomes, [Err(DisconnectCause::Client), Err(DisconnectCause::Client)]);
        });
    });
}

/// The server ends the stream while the program closes the connection.
#[test]
fn all_threads_are_told_the_first_cause() {
    explore(2, || {
        session(|client, pipe| {
            let other = caller(&client, "x-other");
            let server = spawn(move || pipe.end());
            let one = execute(&client, "x-one");
            client.close();
            let outcomes = [one, join(other)];
            join(server);
            assert_first_cause(&client, outcomes);
        });
    });
}

/// One thread waits for an event, which the command of another causes.
#[test]
fn an_event_reaches_the_thread_that_waits_for_it() {
    explore(2, || {
        session(|client, _| {
            let mut events = client.subscribe::<RawEvent>();
            let subscriber = spawn(move || {
                let event = events.next().unwrap().unwrap();
                assert_eq!(event.event.name(), "STOP");
                assert!(matches!(events.next(), Some(Err(EventError::Ended(_)))));
                assert!(events.next().is_none());
            });
            assert_eq!(execute(&client, "stop"), Ok(()));
            client.close();
            join(subscriber);
        });
    });
}

/// The server stops reading in the middle of a command, and goes on later.
#[test]
fn commands_are_written_to_the_end() {
    explore(2, || {
        session(|client, pipe| {
            pipe.set_room(40);
            let other = caller(&client, "x-other");
            let server = spawn(move || pipe.set_room(usize::MAX));
            assert_eq!(execute(&client, "x-one"), Ok(()));
            assert_eq!(join(other), Ok(()));
            join(server);
        });
    });
}

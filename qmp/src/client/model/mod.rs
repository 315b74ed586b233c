//! Models of the calls of the asynchronous client, with the task of the connection on a thread of
//! its own. `connection/model` says how models are checked.

mod wire;

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use loom::thread::JoinHandle;
use tokio::sync::oneshot;

use self::wire::Wire;
use crate::client::options::ConnectOptions;
use crate::client::{CallOptions, Client, Greeting};
use crate::connection::Connection;
use crate::connection::link::{KeepOpen, Link};
use crate::connection::model::{drive, drive_with, explore, join, spawn};
use crate::connection::table::Table;
use crate::connection::time_limits::SoftLimits;
use crate::connection::transport::{Duplex, Reader, Writer};
use crate::error::{DisconnectCause, Error};

const GREETING: &str = r#"{"version": {"qemu": {"micro": 0, "minor": 0, "major": 10}, "package": ""}, "capabilities": []}"#;

/// A client, and the thread that drives its connection.
struct Session {
    client: Client,
    link: Arc<Link>,
    wire: Wire,
    task: JoinHandle<()>,
}

impl Session {
    /// Begins a session in which pending commands may take `memory` bytes.
    fn begin(memory: usize) -> Self {
        let never = Duration::MAX;
        let soft_limits = SoftLimits { storage: never, machine: never, other: never };
        let options = ConnectOptions::new().soft_limits(soft_limits).max_pending_bytes(memory);
        let (server, wire) = (Arc::from("server"), Wire::default());
        let stream: Box<dyn Duplex> = Box::new(wire.clone());
        let (read, write) = tokio::io::split(stream);
        let sender = oneshot::channel().0;
        let (limits, name) = (options.limits, Arc::clone(&server));
        let table = Table::new(limits, None, name, Instant::now, true, sender);
        let link = Arc::new(Link::new(table, Writer::Other(write)));
        let on_slow = options.on_slow.clone();
        let connection = Connection::new(Arc::clone(&link), Reader::Other(read), None, on_slow);
        let task = spawn({
            let wire = wire.clone();
            move || drive_with(connection, || wire.serve())
        });
        let greeting = Greeting::receive(&server, Ok(GREETING.to_owned())).unwrap();
        let open = KeepOpen(Arc::clone(&link));
        let client = Client::new(open, options.settings, greeting, false);
        Self { client, link, wire, task }
    }

    /// Drops the client and waits for the task. Returns the commands that the server received.
    fn end(self) -> Vec<String> {
        drop(self.client);
        join(self.task);
        assert_eq!(self.link.table.pending(), 0);
        self.wire.commands()
    }
}

/// Executes a command. Returns the cause if the connection ended before the reply.
async fn execute(client: &Client, name: &str) -> Result<(), DisconnectCause> {
    match client.execute_raw(name, &(), CallOptions::new()).await {
        Ok(reply) => {
            assert_eq!(reply.get(), format!("\"{name}\""), "the reply to another command");
            Ok(())
        }
        Err(Error::Disconnected(ended)) => Err(ended.cause),
        Err(error) => panic!("{error}"),
    }
}

fn caller(client: &Client, name: &'static str) -> JoinHandle<Result<(), DisconnectCause>> {
    let client = client.clone();
    spawn(move || drive(execute(&client, name)))
}

#[test]
fn each_call_gets_its_own_reply() {
    explore(2, || {
        let session = Session::begin(1 << 20);
        let other = caller(&session.client, "x-other");
        assert_eq!(drive(execute(&session.client, "x-one")), Ok(()));
        assert_eq!(join(other), Ok(()));
        assert_eq!(session.end().len(), 2);
    });
}

/// The commands have to wait for each other's memory.
#[test]
fn calls_that_wait_for_memory_go_on() {
    explore(2, || {
        let session = Session::begin(1024);
        let other = caller(&session.client, "x-other");
        assert_eq!(drive(execute(&session.client, "x-one")), Ok(()));
        assert_eq!(join(other), Ok(()));
        assert_eq!(session.end().len(), 2);
    });
}

/// A call is dropped before its command is written, while it is written, and after it.
#[test]
fn a_dropped_call_costs_no_other_its_reply() {
    explore(2, || {
        let session = Session::begin(1024);
        let dropped = spawn({
            let client = session.client.clone();
            move || {
                drive(async {
                    let mut call = pin!(execute(&client, "x-dropped"));
                    poll_fn(|context| Poll::Ready(call.as_mut().poll(context))).await
                })
            }
        });
        // On a thread of its own, so that either of the two can be admitted first.
        let one = caller(&session.client, "x-one");
        match join(dropped) {
            Poll::Ready(outcome) => assert_eq!(outcome, Ok(())),
            Poll::Pending => {}
        }
        assert_eq!(join(one), Ok(()));
        let commands = session.end();
        assert!(commands.iter().filter(|name| *name == "x-dropped").count() <= 1);
        assert_eq!(commands.iter().filter(|name| *name == "x-one").count(), 1);
    });
}

/// The program and the server end the connection while calls wait.
#[test]
fn the_end_reaches_every_call() {
    explore(2, || {
        let session = Session::begin(1 << 20);
        let other = caller(&session.client, "x-other");
        let server = spawn({
            let wire = session.wire.clone();
            move || wire.end()
        });
        session.client.close();
        let outcomes = [drive(execute(&session.client, "x-one")), join(other)];
        join(server);
        let ended = session.client.ended().expect("it was closed");
        for cause in outcomes.into_iter().filter_map(Result::err) {
            let first = match &ended {
                crate::error::Ended::Disconnected(ended) => ended.cause,
                ended => panic!("{ended}"),
            };
            assert_eq!(cause, first);
        }
        session.end();
    });
}

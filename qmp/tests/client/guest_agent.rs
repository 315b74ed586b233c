//! The client of the guest agent against agents that follow a script.

use std::future::Future;
use std::time::Duration;

use qmp::Monitor;
use qmp::guest_agent::{AgentError, ConnectOptions, Exec, GuestAgent, commands};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};

use crate::peer;
use crate::watchdog::Watchdog;

/// The agent's end of a channel, played by the test.
struct Agent {
    stream: BufReader<UnixStream>,
    repeats_ids: bool,
    _watchdog: Watchdog,
}

impl Agent {
    fn new(stream: UnixStream) -> Self {
        Self { stream: BufReader::new(stream), repeats_ids: true, _watchdog: Watchdog::new() }
    }

    /// Reads the next command, and whether 0xFF comes before it; nothing if the client has gone.
    async fn try_command(&mut self) -> Option<(Value, bool)> {
        loop {
            let mut line = Vec::new();
            self.stream.read_until(b'\n', &mut line).await.ok()?;
            let text = line.trim_ascii();
            let is_delimited = text.first() == Some(&0xff);
            match text.strip_prefix(b"\xff").unwrap_or(text) {
                [] if line.is_empty() => return None,
                [] => {}
                text => return Some((serde_json::from_slice(text).unwrap(), is_delimited)),
            }
        }
    }

    async fn expect(&mut self, name: &str) -> Value {
        let (command, is_delimited) = self.try_command().await.unwrap();
        assert_eq!(command["execute"], name, "{command}");
        assert_eq!(is_delimited, name == "guest-sync-delimited", "{command}");
        command
    }

    async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.stream.write_all(bytes.as_ref()).await.unwrap();
    }

    async fn answer(&mut self, command: &Value, value: Value) {
        let mut reply = json!({"return": value});
        if self.repeats_ids {
            reply["id"] = command["id"].clone();
        }
        self.send(format!("{reply}\n")).await;
    }

    async fn refuse(&mut self, command: &Value, class: &str) {
        let mut reply = json!({"error": {"class": class, "desc": "no"}});
        if self.repeats_ids {
            reply["id"] = command["id"].clone();
        }
        self.send(format!("{reply}\n")).await;
    }

    async fn serve(&mut self, name: &str, value: Value) {
        let command = self.expect(name).await;
        self.answer(&command, value).await;
    }

    /// Answers a request to synchronize as QEMU's agent does.
    async fn synchronize(&mut self) {
        let command = self.expect("guest-sync-delimited").await;
        self.answer_sync(&command).await;
    }

    async fn answer_sync(&mut self, command: &Value) {
        self.send("{\"error\": {\"class\": \"GenericError\", \"desc\": \"stray\"}}\n\u{0}").await;
        self.send(b"\xff").await;
        self.answer(command, command["arguments"]["id"].clone()).await;
    }

    async fn introduce(&mut self) {
        let commands = json!([{"name": "guest-ping", "enabled": true, "success-response": true}]);
        let info = json!({"version": "10.0.3", "supported_commands": commands});
        self.serve("guest-info", info).await;
    }

    async fn greet(&mut self) {
        self.synchronize().await;
        self.introduce().await;
    }
}

async fn connected_with(options: ConnectOptions) -> (GuestAgent, Agent) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let mut agent = Agent::new(theirs);
    let (client, ()) = tokio::join!(options.connect_stream(ours), agent.greet());
    (client.unwrap(), agent)
}

async fn connected() -> (GuestAgent, Agent) {
    connected_with(ConnectOptions::new()).await
}

/// Starts a call in a task of its own.
fn begin<T: 'static>(
    agent: &GuestAgent,
    call: impl AsyncFnOnce(GuestAgent) -> T + 'static,
) -> tokio::task::JoinHandle<T> {
    let agent = agent.clone();
    tokio::task::spawn_local(async move { call(agent).await })
}

/// Runs a test in which calls are tasks.
async fn local(test: impl Future<Output = ()>) {
    tokio::task::LocalSet::new().run_until(test).await;
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_swallows_the_first_three_requests_is_found() {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let mut agent = Agent::new(theirs);
    let play = async {
        for _ in 0..3 {
            let (command, _) = agent.try_command().await.unwrap();
            assert!(command["execute"].as_str().unwrap().starts_with("guest-sync"), "{command}");
        }
        agent.greet().await;
    };
    let (client, ()) = tokio::join!(ConnectOptions::new().connect_stream(ours), play);
    let client = client.unwrap();
    let (pong, ()) = tokio::join!(
        client.execute(commands::GuestPing::new()),
        agent.serve("guest-ping", json!({}))
    );
    pong.unwrap();
}

#[tokio::test(start_paused = true)]
async fn answers_to_earlier_requests_are_not_taken_for_that_to_the_last() {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let mut agent = Agent::new(theirs);
    let play = async {
        let first = agent.expect("guest-sync-delimited").await;
        let second = agent.expect("guest-sync-delimited").await;
        agent.answer_sync(&first).await;
        agent.answer_sync(&second).await;
        agent.introduce().await;
    };
    let (client, ()) = tokio::join!(ConnectOptions::new().connect_stream(ours), play);
    client.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_knows_only_guest_sync_is_served() {
    for repeats_ids in [true, false] {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let mut agent = Agent::new(theirs);
        agent.repeats_ids = repeats_ids;
        let play = async {
            let command = agent.expect("guest-sync-delimited").await;
            agent.refuse(&command, "CommandNotFound").await;
            let command = agent.expect("guest-sync").await;
            agent.answer(&command, command["arguments"]["id"].clone()).await;
            let command = agent.expect("guest-info").await;
            agent.refuse(&command, "CommandNotFound").await;
        };
        let (client, ()) = tokio::join!(ConnectOptions::new().connect_stream(ours), play);
        let client = client.unwrap();
        assert_eq!(client.info().version(), None);
        let short = Duration::from_millis(500);
        let late = client.execute_within(commands::GuestPing::new(), short);
        let (late, command) = tokio::join!(late, agent.expect("guest-ping"));
        assert!(late.unwrap_err().is_timeout());
        // It is not asked for what it does not know a second time.
        let play = async {
            agent.answer(&command, json!({})).await;
            let command = agent.expect("guest-sync").await;
            agent.answer(&command, command["arguments"]["id"].clone()).await;
            agent.serve("guest-sync", json!(5)).await;
        };
        let (number, ()) = tokio::join!(client.execute(commands::GuestSync::new(5)), play);
        assert_eq!(number.unwrap(), 5);
    }
}

#[tokio::test(start_paused = true)]
async fn the_late_answer_of_a_command_is_not_that_of_the_next_one() {
    let (client, mut agent) = connected().await;
    let short = Duration::from_millis(500);
    let late = client.execute_within(commands::GuestSync::new(1), short);
    let (late, command) = tokio::join!(late, agent.expect("guest-sync"));
    let error = late.unwrap_err();
    assert!(matches!(error, AgentError::TimedOut { sent: true, .. }), "{error}");
    let play = async {
        let sync = agent.expect("guest-sync-delimited").await;
        agent.answer(&command, json!(1)).await;
        agent.answer_sync(&sync).await;
        agent.serve("guest-sync", json!(2)).await;
    };
    let (number, ()) = tokio::join!(client.execute(commands::GuestSync::new(2)), play);
    assert_eq!(number.unwrap(), 2);
}

/// The agent tells the result of a program once.
#[tokio::test(start_paused = true)]
async fn the_late_result_of_a_program_is_kept() {
    let (client, mut agent) = connected().await;
    let spawn = client.spawn(Exec::new("make"));
    let (process, ()) = tokio::join!(spawn, agent.serve("guest-exec", json!({"pid": 7})));
    let mut process = process.unwrap();
    let short = Duration::from_millis(500);
    let (error, asked) =
        tokio::join!(process.wait_within(short), agent.expect("guest-exec-status"));
    assert!(matches!(error.unwrap_err(), AgentError::StillRunning { pid: 7, .. }));
    let play = async {
        let sync = agent.expect("guest-sync-delimited").await;
        let result = json!({"exited": true, "exitcode": 3, "out-data": "aGk="});
        agent.answer(&asked, result).await;
        agent.answer_sync(&sync).await;
        let again = agent.expect("guest-exec-status").await;
        agent.refuse(&again, "GenericError").await;
    };
    let (output, ()) = tokio::join!(process.wait(), play);
    let output = output.unwrap();
    assert_eq!((output.exit_code, &*output.stdout), (Some(3), &b"hi"[..]));
}

#[tokio::test(start_paused = true)]
async fn a_command_that_was_swallowed_fails_long_before_its_deadline() {
    let (client, mut agent) = connected().await;
    let play = async {
        agent.expect("guest-ping").await;
        agent.synchronize().await;
    };
    let begin = tokio::time::Instant::now();
    let (outcome, ()) = tokio::join!(client.execute(commands::GuestPing::new()), play);
    assert!(matches!(outcome.unwrap_err(), AgentError::Garbled { .. }));
    assert!(begin.elapsed() < Duration::from_secs(10));
    let (outcome, ()) = tokio::join!(
        client.execute(commands::GuestPing::new()),
        agent.serve("guest-ping", json!({}))
    );
    outcome.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_slow_command_is_not_taken_for_a_swallowed_one() {
    let (client, mut agent) = connected().await;
    let play = async {
        let command = agent.expect("guest-sync").await;
        let sync = agent.expect("guest-sync-delimited").await;
        tokio::time::sleep(Duration::from_secs(5)).await;
        agent.answer(&command, json!(1)).await;
        agent.answer_sync(&sync).await;
        agent.synchronize().await;
        agent.serve("guest-ping", json!({})).await;
    };
    let calls = async {
        assert_eq!(client.execute(commands::GuestSync::new(1)).await.unwrap(), 1);
        client.execute(commands::GuestPing::new()).await.unwrap();
    };
    tokio::join!(calls, play);
}

/// Dropping a file while a command is under way must not send the command again.
#[tokio::test(start_paused = true)]
async fn a_file_that_is_dropped_in_a_call_is_closed_after_it() {
    let (client, mut agent) = connected().await;
    let open = client.open_file("/x", "r");
    let (file, ()) = tokio::join!(open, agent.serve("guest-file-open", json!(1000)));
    let file = file.unwrap();
    let play = async {
        let command = agent.expect("guest-sync").await;
        drop(file);
        tokio::time::sleep(Duration::from_millis(100)).await;
        agent.answer(&command, json!(1)).await;
        let close = agent.expect("guest-file-close").await;
        assert_eq!(close["arguments"]["handle"], 1000);
        agent.answer(&close, json!({})).await;
    };
    let (number, ()) = tokio::join!(client.execute(commands::GuestSync::new(1)), play);
    assert_eq!(number.unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_frozen_guest_gets_nothing_but_thaw_and_status() {
    let (client, mut agent) = connected().await;
    let (frozen, ()) =
        tokio::join!(client.freeze(), agent.serve("guest-fsfreeze-freeze", json!(2)));
    let frozen = frozen.unwrap();
    assert_eq!(frozen.count(), 2);
    let error = client.execute(commands::GuestPing::new()).await.unwrap_err();
    assert!(matches!(error, AgentError::Frozen { .. }), "{error}");
    assert!(matches!(client.freeze().await.unwrap_err(), AgentError::Frozen { .. }));
    let (status, ()) =
        tokio::join!(frozen.status(), agent.serve("guest-fsfreeze-status", json!("frozen")));
    status.unwrap();
    let (count, ()) = tokio::join!(frozen.thaw(), agent.serve("guest-fsfreeze-thaw", json!(2)));
    assert_eq!(count.unwrap(), 2);
    let (pong, ()) = tokio::join!(
        client.execute(commands::GuestPing::new()),
        agent.serve("guest-ping", json!({}))
    );
    pong.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_guest_that_thawed_by_itself_is_told() {
    let (client, mut agent) = connected().await;
    let (frozen, ()) =
        tokio::join!(client.freeze(), agent.serve("guest-fsfreeze-freeze", json!(2)));
    let thaw = frozen.unwrap().thaw();
    let (count, ()) = tokio::join!(thaw, agent.serve("guest-fsfreeze-thaw", json!(0)));
    assert!(matches!(count.unwrap_err(), AgentError::Thawed { .. }));
}

#[tokio::test(start_paused = true)]
async fn a_guard_that_is_dropped_thaws_also_as_the_last_handle() {
    let (client, mut agent) = connected().await;
    let (frozen, ()) =
        tokio::join!(client.freeze(), agent.serve("guest-fsfreeze-freeze", json!(1)));
    drop(frozen.unwrap());
    agent.serve("guest-fsfreeze-thaw", json!(1)).await;
    let (frozen, ()) =
        tokio::join!(client.freeze(), agent.serve("guest-fsfreeze-freeze", json!(1)));
    drop(client);
    drop(frozen.unwrap());
    agent.serve("guest-fsfreeze-thaw", json!(1)).await;
    assert!(agent.try_command().await.is_none());
}

/// A thaw overtakes the question for the status, which a stuck agent does not answer.
#[tokio::test(start_paused = true)]
async fn a_guard_that_is_dropped_thaws_before_a_stuck_question() {
    local(async {
        let (client, mut agent) = connected().await;
        let (frozen, ()) =
            tokio::join!(client.freeze(), agent.serve("guest-fsfreeze-freeze", json!(1)));
        let asked = begin(&client, async |agent: GuestAgent| agent.freeze_status().await);
        agent.expect("guest-fsfreeze-status").await;
        drop(frozen.unwrap());
        agent.synchronize().await;
        agent.serve("guest-fsfreeze-thaw", json!(1)).await;
        agent.serve("guest-fsfreeze-status", json!("thawed")).await;
        asked.await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn freezing_that_is_cancelled_thaws_at_every_step() {
    local(async {
        // Before the answer.
        let (client, mut agent) = connected().await;
        let freezing = begin(&client, async |agent: GuestAgent| agent.freeze().await);
        let command = agent.expect("guest-fsfreeze-freeze").await;
        freezing.abort();
        agent.synchronize().await;
        agent.serve("guest-fsfreeze-thaw", json!(1)).await;
        drop(command);
        // After the answer, which nobody has read.
        let mut freezing = Box::pin(client.freeze());
        let first = tokio::time::timeout(Duration::from_millis(1), &mut freezing).await;
        assert!(first.is_err());
        agent.serve("guest-fsfreeze-freeze", json!(1)).await;
        tokio::time::sleep(Duration::from_millis(10)).await;
        drop(freezing);
        agent.serve("guest-fsfreeze-thaw", json!(1)).await;
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_goes_while_frozen_is_thawed_when_it_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qga");
    let listener = UnixListener::bind(&path).unwrap();
    let options = ConnectOptions::new();
    let play = async {
        let mut agent = Agent::new(listener.accept().await.unwrap().0);
        agent.greet().await;
        agent.serve("guest-fsfreeze-freeze", json!(1)).await;
        agent
    };
    let connect = async {
        let client = options.connect_unix(&path).await.unwrap();
        client.freeze().await.unwrap()
    };
    let (frozen, agent) = tokio::join!(connect, play);
    drop(agent);
    drop(frozen);
    let mut agent = Agent::new(listener.accept().await.unwrap().0);
    agent.greet().await;
    agent.serve("guest-fsfreeze-thaw", json!(1)).await;
}

#[tokio::test(start_paused = true)]
async fn a_command_without_a_reply_ends_well_when_the_agent_goes() {
    use qmp::guest_agent::ShutdownMode;
    let (client, mut agent) = connected().await;
    let play = async {
        agent.expect("guest-shutdown").await;
        drop(agent);
    };
    let (outcome, ()) = tokio::join!(client.shutdown(ShutdownMode::Powerdown), play);
    outcome.unwrap();
    let error = client.execute(commands::GuestPing::new()).await.unwrap_err();
    assert!(error.is_end(), "{error}");

    // An agent of before QEMU 4.0 repeats no ids, and refuses.
    let (ours, theirs) = UnixStream::pair().unwrap();
    let mut agent = Agent::new(theirs);
    agent.repeats_ids = false;
    let connect = ConnectOptions::new().connect_stream(ours);
    let (client, ()) = tokio::join!(connect, agent.greet());
    let client = client.unwrap();
    let play = async {
        let command = agent.expect("guest-shutdown").await;
        agent.refuse(&command, "GenericError").await;
        let sync = agent.expect("guest-sync").await;
        agent.answer(&sync, sync["arguments"]["id"].clone()).await;
    };
    let (outcome, ()) = tokio::join!(client.shutdown(ShutdownMode::Halt), play);
    assert!(outcome.unwrap_err().server().is_some());
}

#[tokio::test(start_paused = true)]
async fn what_was_waited_for_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qga");
    let options = ConnectOptions::new().wait_for_socket(true);
    let error = options.connect_unix(&path).await.unwrap_err().to_string();
    assert!(error.contains("within 5s") && error.contains("No such file"), "{error}");
    let error = GuestAgent::connect_unix(&path).await.unwrap_err().to_string();
    assert!(error.contains("qga") && error.contains("No such file"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_reply_above_the_limit_is_an_error_of_its_call() {
    let (client, mut agent) = connected_with(ConnectOptions::new().max_message_size(4096)).await;
    let play = async {
        agent.serve("guest-get-host-name", json!({"host-name": "x".repeat(10_000)})).await;
        agent.synchronize().await;
        agent.serve("guest-ping", json!({})).await;
    };
    let calls = async {
        let error = client.execute(commands::GuestGetHostName::new()).await.unwrap_err();
        assert!(error.to_string().contains("max_message_size"), "{error}");
        client.execute(commands::GuestPing::new()).await.unwrap();
    };
    tokio::join!(calls, play);
}

#[tokio::test]
async fn a_monitor_tells_when_the_guest_opens_the_channel() {
    let (client, mut qemu) = peer::connected().await;
    let monitor = Monitor::new(client);
    let device =
        |open: bool| json!([{"label": "qga0", "filename": "unix:/run/qga", "frontend-open": open}]);
    let play = async {
        qemu.serve("query-chardev", device(false)).await;
        let change = json!({"event": "VSERPORT_CHANGE", "data": {"id": "port0", "open": true},
            "timestamp": {"seconds": 1, "microseconds": 0}});
        qemu.send(&format!("{change}\r\n")).await;
        qemu.serve("query-chardev", device(true)).await;
    };
    let (outcome, ()) = tokio::join!(GuestAgent::wait_on(&monitor, "qga0"), play);
    outcome.unwrap();
}

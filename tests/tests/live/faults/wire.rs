//! A connection whose commands are counted, and one of which meets a fault.
//!
//! The client talks to one end of a pair of sockets. A task passes whole messages, with their
//! descriptors, between the other end and QEMU, and interferes at one command. Time stands still
//! for nobody: a stall lets the clock of the runtime jump, so that a deadline of seconds takes none.

use std::collections::{BTreeMap, VecDeque};
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use qmp::{ConnectOptions, Monitor};
use qmp_tests::Failure;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};
use serde_json::{Value, json};
use tokio::io::Interest;
use tokio::net::UnixStream;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::{Instant, pause, resume, sleep_until, timeout};

/// The deadline of all commands. In a stall, the clock jumps over it.
pub(super) const DEADLINE: Duration = Duration::from_secs(20);

/// How long a late reply takes. The operations wait 10 seconds longer than the deadline.
const LATE: Duration = Duration::from_secs(25);

/// How long QEMU may take for what was held back in a stall.
const PATIENCE: Duration = Duration::from_secs(20);

/// The maximum number of descriptors of one message.
const DESCRIPTORS: usize = 16;

/// What happens at one command of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    /// Nothing: it is a run without a fault.
    None,
    /// The command is refused, and QEMU never sees it.
    Error,
    /// The connection is cut, and QEMU never sees the command.
    CutBefore,
    /// The connection is cut after QEMU has executed the command, and before the client knows.
    CutAfter,
    /// The program ends when it has received the reply.
    Kill,
    /// QEMU stops before the command, until after the operation has ended.
    Stall,
    /// QEMU stops before the command, until after the deadline.
    Late,
    /// All events are lost, from the beginning.
    Deaf,
}

impl Fault {
    /// Whether the connection ends.
    pub(super) fn is_cut(self) -> bool {
        matches!(self, Self::CutBefore | Self::CutAfter | Self::Kill)
    }
}

/// A command of an operation: its name, and how many of that name came before it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Step {
    pub(super) command: String,
    pub(super) earlier: usize,
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.earlier {
            0 => f.write_str(&self.command),
            earlier => write!(f, "{} ({})", self.command, earlier + 1),
        }
    }
}

/// What is known of a connection, by its task and by the test.
#[derive(Default)]
struct State {
    plan: Option<(Step, Fault)>,
    /// Whether the operation has begun, so that commands count.
    armed: bool,
    steps: Vec<Step>,
    struck: bool,
    /// Whether the clock was stopped.
    paused: bool,
    /// The last `shutdown` action that QEMU has accepted. QEMU does not tell it.
    action: Option<String>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    killed: Notify,
    finished: Notify,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the clock jump whenever nothing happens.
    fn stop_clock(&self) {
        let mut state = self.lock();
        if !state.paused {
            state.paused = true;
            pause();
        }
    }

    fn start_clock(&self) {
        let mut state = self.lock();
        if state.paused {
            state.paused = false;
            resume();
        }
    }
}

/// A connection through the task.
pub(super) struct Wire {
    pub(super) monitor: Monitor,
    shared: Arc<Shared>,
    task: JoinHandle<io::Result<()>>,
}

/// What a connection has seen.
pub(super) struct Seen {
    pub(super) steps: Vec<Step>,
    /// Whether the fault has occurred.
    pub(super) struck: bool,
    pub(super) action: Option<String>,
}

impl Wire {
    /// Connects a monitor whose operation meets this fault.
    pub(super) async fn connect(path: &Path, plan: Option<(Step, Fault)>) -> Result<Self, Failure> {
        let server = UnixStream::connect(path).await?;
        let (ours, theirs) = UnixStream::pair()?;
        let shared = Arc::new(Shared::default());
        shared.lock().plan = plan;
        let pump = Pump::new(ours, server, Arc::clone(&shared));
        let task = tokio::spawn(pump.run());
        let options = ConnectOptions::new().name("the machine").deadline(DEADLINE);
        let client = options.connect_unix_stream(theirs).await?;
        shared.lock().armed = true;
        Ok(Self { monitor: Monitor::new(client), shared, task })
    }

    /// Waits until the program is to be killed.
    pub(super) async fn killed(&self) {
        self.shared.killed.notified().await;
    }

    /// Ends a stall, waits until QEMU has executed what it was sent, and closes the connection.
    pub(super) async fn finish(self) -> Result<Seen, Failure> {
        let Self { monitor, shared, task } = self;
        shared.start_clock();
        shared.finished.notify_one();
        // It ends by itself if the server has closed the connection, or has not answered.
        let _ = task.await?;
        drop(monitor);
        let mut state = shared.lock();
        let steps = std::mem::take(&mut state.steps);
        Ok(Seen { steps, struck: state.struck, action: state.action.take() })
    }
}

/// A message with its descriptors.
type Message = (Vec<u8>, Vec<OwnedFd>);

/// What the task does with messages.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Flowing,
    /// Everything is held back.
    Stalled,
    /// Nothing is passed on any more.
    Cut,
}

struct Pump {
    client: UnixStream,
    server: UnixStream,
    shared: Arc<Shared>,
    mode: Mode,
    /// When a stall ends by itself.
    thaws: Option<Instant>,
    from_client: Vec<u8>,
    from_server: Vec<u8>,
    /// The commands that are held back in a stall.
    held: VecDeque<Message>,
    /// The commands that QEMU has not answered, by their ids.
    unanswered: BTreeMap<String, Value>,
    /// The command whose reply ends the connection.
    last: Option<(String, Fault)>,
    /// How many commands there were of each name.
    counts: BTreeMap<String, usize>,
}

impl Pump {
    fn new(client: UnixStream, server: UnixStream, shared: Arc<Shared>) -> Self {
        Self {
            client,
            server,
            shared,
            mode: Mode::Flowing,
            thaws: None,
            from_client: Vec::new(),
            from_server: Vec::new(),
            held: VecDeque::new(),
            unanswered: BTreeMap::new(),
            last: None,
            counts: BTreeMap::new(),
        }
    }

    async fn run(mut self) -> io::Result<()> {
        let shared = Arc::clone(&self.shared);
        while self.mode != Mode::Cut {
            tokio::select! {
                message = receive(&self.client) => match message? {
                    (bytes, _) if bytes.is_empty() => break,
                    message => self.hear(message).await?,
                },
                message = receive(&self.server), if self.mode == Mode::Flowing => {
                    let (bytes, _) = message?;
                    if bytes.is_empty() {
                        return Ok(());
                    }
                    self.tell(&bytes).await?;
                }
                () = until(self.thaws), if self.thaws.is_some() => self.thaw().await?,
                () = shared.finished.notified() => break,
            }
        }
        self.end().await
    }

    /// Takes what the client has sent. Descriptors belong to the last message of a chunk.
    async fn hear(&mut self, (bytes, mut descriptors): Message) -> io::Result<()> {
        self.from_client.extend_from_slice(&bytes);
        for line in lines(&mut self.from_client) {
            let command: Value = serde_json::from_slice(&line).unwrap_or_default();
            self.command(command, (line, std::mem::take(&mut descriptors))).await?;
        }
        Ok(())
    }

    async fn command(&mut self, command: Value, message: Message) -> io::Result<()> {
        match self.fault_of(&command) {
            _ if self.mode == Mode::Cut => Ok(()),
            _ if self.mode == Mode::Stalled => {
                self.held.push_back(message);
                Ok(())
            }
            Fault::Error => {
                let error = json!({ "class": "GenericError", "desc": "injected" });
                let reply = json!({ "error": error, "id": command["id"] });
                send(&self.client, &(format!("{reply}\r\n").into_bytes(), Vec::new())).await
            }
            Fault::CutBefore => {
                self.mode = Mode::Cut;
                Ok(())
            }
            fault @ (Fault::Stall | Fault::Late) => {
                self.mode = Mode::Stalled;
                self.held.push_back(message);
                self.shared.stop_clock();
                self.thaws = (fault == Fault::Late).then(|| Instant::now() + LATE);
                Ok(())
            }
            fault => {
                if matches!(fault, Fault::CutAfter | Fault::Kill) {
                    self.last = Some((command["id"].to_string(), fault));
                }
                self.forward(command, &message).await
            }
        }
    }

    /// Counts a command, and returns what happens to it.
    fn fault_of(&mut self, command: &Value) -> Fault {
        let mut state = self.shared.lock();
        if !state.armed || self.mode != Mode::Flowing {
            return Fault::None;
        }
        let name = command["execute"].as_str().unwrap_or_default().to_owned();
        let count = self.counts.entry(name.clone()).or_default();
        let step = Step { command: name, earlier: *count };
        *count += 1;
        state.steps.push(step.clone());
        match &state.plan {
            Some((planned, fault)) if *planned == step && !state.struck => {
                let fault = *fault;
                state.struck = true;
                fault
            }
            _ => Fault::None,
        }
    }

    async fn forward(&mut self, command: Value, message: &Message) -> io::Result<()> {
        self.unanswered.insert(command["id"].to_string(), command);
        send(&self.server, message).await
    }

    /// Passes on what the server has sent.
    async fn tell(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.from_server.extend_from_slice(bytes);
        for line in lines(&mut self.from_server) {
            let message: Value = serde_json::from_slice(&line).unwrap_or_default();
            let answered = self.note(&message);
            let ends = match (&self.last, answered) {
                (Some((id, fault)), Some(answered)) if *id == answered => Some(*fault),
                _ => None,
            };
            if ends == Some(Fault::CutAfter) {
                self.mode = Mode::Cut;
                return Ok(());
            }
            if !(message.get("event").is_some() && self.is_deaf()) {
                send(&self.client, &(line, Vec::new())).await?;
            }
            if ends == Some(Fault::Kill) {
                self.mode = Mode::Cut;
                self.shared.killed.notify_one();
                return Ok(());
            }
        }
        Ok(())
    }

    fn is_deaf(&self) -> bool {
        matches!(self.shared.lock().plan, Some((_, Fault::Deaf)))
    }

    /// Records a reply, and returns the id of its command.
    fn note(&mut self, message: &Value) -> Option<String> {
        let id = message.get("id")?.to_string();
        let command = self.unanswered.remove(&id)?;
        let action = &command["arguments"]["shutdown"];
        if command["execute"] == "set-action" && message.get("return").is_some() {
            self.shared.lock().action = action.as_str().map(str::to_owned);
        }
        Some(id)
    }

    /// Lets QEMU go on.
    async fn thaw(&mut self) -> io::Result<()> {
        self.shared.start_clock();
        (self.mode, self.thaws) = (Mode::Flowing, None);
        while let Some(message) = self.held.pop_front() {
            let command = serde_json::from_slice(&message.0).unwrap_or_default();
            self.forward(command, &message).await?;
        }
        Ok(())
    }

    /// Ends the connection, after QEMU has answered everything that it was sent in a stall.
    async fn end(mut self) -> io::Result<()> {
        if self.mode == Mode::Cut {
            return Ok(());
        }
        // What the client has sent before it was closed is in its socket.
        while let Ok(message) = receive_now(&self.client) {
            if message.0.is_empty() {
                break;
            }
            self.hear(message).await?;
        }
        self.thaw().await?;
        let answers = async {
            while !self.unanswered.is_empty() {
                let (bytes, _) = receive(&self.server).await?;
                if bytes.is_empty() {
                    break;
                }
                self.from_server.extend_from_slice(&bytes);
                for line in lines(&mut self.from_server) {
                    self.note(&serde_json::from_slice(&line).unwrap_or_default());
                }
            }
            Ok(())
        };
        timeout(PATIENCE, answers).await.unwrap_or(Ok(()))
    }
}

async fn until(end: Option<Instant>) {
    if let Some(end) = end {
        sleep_until(end).await;
    }
}

/// Removes the complete lines from a buffer.
fn lines(buffer: &mut Vec<u8>) -> Vec<Vec<u8>> {
    let Some(end) = buffer.iter().rposition(|byte| *byte == b'\n') else { return Vec::new() };
    let rest = buffer.split_off(end + 1);
    let whole = std::mem::replace(buffer, rest);
    let lines = whole.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec);
    lines.filter(|line| !line.trim_ascii().is_empty()).collect()
}

/// Receives what has arrived, which is empty at the end. Cancel safe.
async fn receive(stream: &UnixStream) -> io::Result<Message> {
    match stream.async_io(Interest::READABLE, || receive_now(stream)).await {
        Err(error) if error.kind() == io::ErrorKind::ConnectionReset => Ok(Message::default()),
        outcome => outcome,
    }
}

fn receive_now(stream: &UnixStream) -> io::Result<Message> {
    let mut bytes = vec![0; 1 << 16];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
    let received = recvmsg(stream, &mut [IoSliceMut::new(&mut bytes)], &mut control, flags)?;
    bytes.truncate(received.bytes);
    let mut descriptors = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(rights) = message {
            descriptors.extend(rights);
        }
    }
    Ok((bytes, descriptors))
}

/// Sends a message with its descriptors, which go with the first byte.
async fn send(stream: &UnixStream, (bytes, descriptors): &Message) -> io::Result<()> {
    let (mut rest, mut rights) = (&bytes[..], &descriptors[..]);
    while !rest.is_empty() {
        let sent = stream.async_io(Interest::WRITABLE, || send_now(stream, rest, rights)).await?;
        (rest, rights) = (&rest[sent..], &[]);
    }
    Ok(())
}

fn send_now(stream: &UnixStream, bytes: &[u8], descriptors: &[OwnedFd]) -> io::Result<usize> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    let borrowed: Vec<_> = descriptors.iter().map(OwnedFd::as_fd).collect();
    if !borrowed.is_empty() {
        control.push(SendAncillaryMessage::ScmRights(&borrowed));
    }
    let flags = SendFlags::NOSIGNAL | SendFlags::DONTWAIT;
    Ok(sendmsg(stream, &[IoSlice::new(bytes)], &mut control, flags)?)
}

//! Measures the cost of a connection against the bare socket in the same run.
//!
//! Client and server run on the same core. Each figure is the median of five runs that alternate
//! with runs of the bare socket. The figures are ratios, and no run passes or fails by them.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use qmp::{ConnectOptions, RawEvent, blocking, commands};
use rustix::process::{Resource, getrlimit, setrlimit};
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::runtime::{Builder, Runtime};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const GREETING: &[u8] =
    b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 0, \"major\": 10}, \
    \"package\": \"\"}, \"capabilities\": [\"oob\"]}}\r\n";
const NEGOTIATED: &[u8] = b"{\"return\": {}, \"id\": 1}\r\n";
const STATUS: &[u8] = b"{\"return\": {\"status\": \"running\", \"running\": true}, \"id\": ";
const EVENT: &[u8] = b"{\"timestamp\": {\"seconds\": 1795403624, \"microseconds\": 906461}, \
    \"event\": \"RESET\", \"data\": {\"guest\": false, \"reason\": \"host-qmp-system-reset\"}}\r\n";

const ROUNDS: usize = 5;
const CALLS: u32 = 20_000;
const TASKS: u32 = 64;
const EVENTS: usize = 256_000;
const CONNECTIONS: u64 = 10_000;

fn main() -> Result<()> {
    stay_on_one_core()?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let mut figures = Figures::default();
    for _ in 0..ROUNDS {
        figures.measure(&runtime)?;
    }
    figures.print();
    println!(
        "idle connection                 {:>8} bytes   at most 6144",
        idle_connections(&runtime)?
    );
    Ok(())
}

/// The times of one command in seconds, and the numbers of events per second.
#[derive(Default)]
struct Figures {
    one: Vec<f64>,
    blocking: Vec<f64>,
    many: Vec<f64>,
    events: Vec<f64>,
}

impl Figures {
    fn measure(&mut self, runtime: &Runtime) -> Result<()> {
        let floor = runtime.block_on(bare_tokio())?;
        let one = runtime.block_on(one_in_flight())?;
        self.one.push(one / floor);
        self.many.push(one / runtime.block_on(many_in_flight())?);
        let floor = bare_std()?;
        self.blocking.push(blocking_client()? / floor);
        self.events.push(runtime.block_on(events())?);
        Ok(())
    }

    fn print(self) {
        println!(
            "one command in flight           {:>8.2} times the bare socket   at most 1.5",
            median(self.one)
        );
        println!(
            "the same, blocking              {:>8.2} times the bare socket   at most 1.15",
            median(self.blocking)
        );
        println!(
            "many in flight                  {:>8.2} times as many   at least 4",
            median(self.many)
        );
        println!(
            "events to one subscriber        {:>8.0} a second   at least 300000",
            median(self.events)
        );
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Pins this thread, and the threads that it starts, to the last core it may use.
fn stay_on_one_core() -> Result<()> {
    let allowed = sched_getaffinity(None)?;
    let mut one = CpuSet::new();
    if let Some(core) = (0..CpuSet::MAX_CPU).rev().find(|core| allowed.is_set(*core)) {
        one.set(core);
        sched_setaffinity(None, &one)?;
    }
    Ok(())
}

/// Starts a thread that answers every command with the same reply.
fn serve(greet: bool) -> Result<UnixStream> {
    let (ours, mut theirs) = UnixStream::pair()?;
    std::thread::spawn(move || {
        if greet && theirs.write_all(GREETING).is_err() {
            return;
        }
        // The thread ends with the client. The way in which the client ends does not matter.
        let _ = answer_all(theirs);
    });
    Ok(ours)
}

fn answer_all(mut stream: UnixStream) -> std::io::Result<()> {
    let mut buffer = vec![0; 64 * 1024];
    let (mut unread, mut replies) = (Vec::new(), Vec::new());
    loop {
        let count = stream.read(&mut buffer)?;
        if count == 0 {
            return Ok(());
        }
        unread.extend_from_slice(&buffer[..count]);
        let whole = unread.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        for line in unread[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            let id = line.iter().rposition(|byte| *byte == b':').map_or(0, |colon| colon + 1);
            replies.extend_from_slice(STATUS);
            replies.extend_from_slice(&line[id..]);
            replies.extend_from_slice(b"\r\n");
        }
        unread.drain(..whole);
        stream.write_all(&replies)?;
        replies.clear();
    }
}

fn command(id: u32) -> Vec<u8> {
    format!("{{\"execute\":\"query-status\",\"id\":{id}}}\n").into_bytes()
}

fn per_call(begin: Instant, calls: u32) -> f64 {
    begin.elapsed().as_secs_f64() / f64::from(calls)
}

async fn bare_tokio() -> Result<f64> {
    let stream = serve(false)?;
    stream.set_nonblocking(true)?;
    let mut stream = tokio::net::UnixStream::from_std(stream)?;
    let mut buffer = [0; 4096];
    let begin = Instant::now();
    for id in 0..CALLS {
        stream.write_all(&command(id)).await?;
        let mut count = 0;
        while !buffer[..count].ends_with(b"\n") {
            count += stream.read(&mut buffer[count..]).await?;
        }
    }
    Ok(per_call(begin, CALLS))
}

fn bare_std() -> Result<f64> {
    let mut stream = serve(false)?;
    let mut buffer = [0; 4096];
    let begin = Instant::now();
    for id in 0..CALLS {
        stream.write_all(&command(id))?;
        let mut count = 0;
        while !buffer[..count].ends_with(b"\n") {
            count += stream.read(&mut buffer[count..])?;
        }
    }
    Ok(per_call(begin, CALLS))
}

async fn one_in_flight() -> Result<f64> {
    let client = ConnectOptions::new().connect_descriptor(serve(true)?.into()).await?;
    let begin = Instant::now();
    for _ in 0..CALLS {
        client.execute(commands::QueryStatus::new()).await?;
    }
    Ok(per_call(begin, CALLS))
}

fn blocking_client() -> Result<f64> {
    let options = ConnectOptions::new();
    let client = blocking::Client::connect_descriptor_with(serve(true)?.into(), &options)?;
    let begin = Instant::now();
    for _ in 0..CALLS {
        client.execute(commands::QueryStatus::new())?;
    }
    Ok(per_call(begin, CALLS))
}

async fn many_in_flight() -> Result<f64> {
    let client = ConnectOptions::new().connect_descriptor(serve(true)?.into()).await?;
    let begin = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..TASKS {
        let client = client.clone();
        tasks.spawn(async move {
            for _ in 0..CALLS / TASKS {
                client.execute(commands::QueryStatus::new()).await?;
            }
            Ok::<_, qmp::Error>(())
        });
    }
    tasks.join_all().await.into_iter().collect::<std::result::Result<(), _>>()?;
    Ok(per_call(begin, CALLS / TASKS * TASKS))
}

/// Plays the server until the connection is established.
fn greet(stream: &mut UnixStream) -> std::io::Result<()> {
    stream.write_all(GREETING)?;
    stream.read_exact(&mut [0])?;
    stream.write_all(NEGOTIATED)
}

/// Starts a server that waits for a signal and then sends events as fast as they are read.
fn flood() -> Result<(UnixStream, Sender<()>)> {
    let (ours, mut theirs) = UnixStream::pair()?;
    let (go, wait) = channel();
    std::thread::spawn(move || -> std::io::Result<()> {
        greet(&mut theirs)?;
        let batch = EVENT.repeat(256);
        if wait.recv().is_ok() {
            for _ in 0..EVENTS / 256 {
                theirs.write_all(&batch)?;
            }
        }
        // The server waits until the client closes.
        theirs.read_to_end(&mut Vec::new()).map(drop)
    });
    Ok((ours, go))
}

/// Measures the events per second. A lost event is an error.
async fn events() -> Result<f64> {
    let (stream, go) = flood()?;
    let client = ConnectOptions::new().connect_descriptor(stream.into()).await?;
    let mut events = client.subscribe::<RawEvent>();
    let begin = Instant::now();
    go.send(())?;
    for _ in 0..EVENTS {
        events.next().await.ok_or("no more events")??;
    }
    Ok(EVENTS as f64 / begin.elapsed().as_secs_f64())
}

/// Measures the memory of an idle connection, in bytes.
fn idle_connections(runtime: &Runtime) -> Result<u64> {
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit)?;
    let most = limit.maximum.unwrap_or(u64::MAX).saturating_sub(100) / 2;
    let count = CONNECTIONS.min(most);
    let (greeter, waiting) = channel::<UnixStream>();
    let servers = std::thread::spawn(move || {
        let greeted = waiting.into_iter().map(|mut stream| greet(&mut stream).map(|()| stream));
        greeted.collect::<std::io::Result<Vec<_>>>()
    });
    runtime.block_on(async {
        let mut clients = Vec::new();
        let before = resident()?;
        for _ in 0..count {
            let (ours, theirs) = UnixStream::pair()?;
            greeter.send(theirs)?;
            clients.push(ConnectOptions::new().connect_descriptor(ours.into()).await?);
        }
        // The timers that connecting started expire before memory is counted.
        tokio::time::sleep(Duration::from_millis(1500)).await;
        let bytes = (resident()? - before) / count;
        drop((clients, greeter));
        servers.join().map_err(|_| "the server failed")??;
        Ok(bytes)
    })
}

fn resident() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")).ok_or("no VmRSS")?;
    Ok(kilobytes.trim().parse::<u64>()? * 1024)
}

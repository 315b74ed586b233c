//! Measures one client under one load.

use std::fmt;
use std::future::Future;
use std::path::Path;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until};

use crate::Result;

/// What the monitors do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Workload {
    /// `query-status`, once a second each.
    Status,
    /// `query-blockstats` of 50 devices.
    Blockstats,
    /// One event a second each.
    Events,
}

impl Workload {
    pub(crate) const ALL: [Self; 3] = [Self::Status, Self::Blockstats, Self::Events];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Blockstats => "blockstats",
            Self::Events => "events",
        }
    }

    pub(crate) fn from_name(name: &str) -> Result<Self> {
        let known = Self::ALL.into_iter().find(|it| it.name() == name);
        known.ok_or_else(|| format!("{name} is no workload").into())
    }

    /// Returns the time between two polls of one monitor: a second, or more if the polls of all
    /// monitors would take the processor's whole time.
    fn period(self, count: usize) -> Duration {
        match self {
            Self::Blockstats => Duration::from_secs(1).max(Duration::from_millis(2) * count as u32),
            Self::Status | Self::Events => Duration::from_secs(1),
        }
    }

    /// Returns the number of polls of each monitor. The first is not measured.
    fn polls(self, count: usize) -> u32 {
        if self.period(count) > Duration::from_secs(1) { 2 } else { 6 }
    }
}

/// A client of a server.
pub(crate) trait Client: Sized + Send + 'static {
    fn connect(socket: &Path) -> impl Future<Output = Result<Self>> + Send;

    /// Executes `query-status` and checks the reply.
    fn status(&mut self) -> impl Future<Output = Result<()>> + Send;

    /// Executes `query-blockstats` and checks the number of devices.
    fn blockstats(&mut self) -> impl Future<Output = Result<()>> + Send;

    /// Executes `cont`, which starts the events, and counts them until the task is dropped.
    fn count_events(self, count: Arc<AtomicU64>) -> impl Future<Output = Result<()>> + Send;
}

/// The figures of one measurement.
#[derive(Clone, Copy, Default)]
pub(crate) struct Figures {
    /// The memory of each idle monitor, in bytes.
    pub(crate) idle: f64,
    /// The memory of each busy monitor, in bytes.
    pub(crate) busy: f64,
    /// The processor time of each poll or event, in nanoseconds.
    pub(crate) cpu: f64,
    /// The time that 99 of 100 polls do not exceed, in nanoseconds.
    pub(crate) latency: f64,
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { idle, busy, cpu, latency } = self;
        write!(f, "{idle:.0} {busy:.0} {cpu:.0} {latency:.0}")
    }
}

impl FromStr for Figures {
    type Err = Box<dyn std::error::Error + Send + Sync>;

    fn from_str(line: &str) -> Result<Self> {
        let numbers: std::result::Result<Vec<f64>, _> =
            line.split_whitespace().map(str::parse).collect();
        match numbers?[..] {
            [idle, busy, cpu, latency] => Ok(Self { idle, busy, cpu, latency }),
            _ => Err(format!("no figures: {line}").into()),
        }
    }
}

pub(crate) async fn measure<C: Client>(
    workload: Workload,
    count: usize,
    socket: &Path,
) -> Result<Figures> {
    let mut first = C::connect(socket).await?;
    first.status().await?;
    first.blockstats().await?;
    drop(first);
    let done = Arc::new(Done::new(count * workload.polls(count) as usize));
    let before = resident()?;
    let mut clients = Vec::with_capacity(count);
    for _ in 0..count {
        clients.push(C::connect(socket).await?);
    }
    // The timers that connecting started expire before memory is counted.
    sleep(Duration::from_millis(1500)).await;
    let each = |now: u64| now.saturating_sub(before) as f64 / count as f64;
    let idle = each(resident()?);
    let (cpu, busy) = match workload {
        Workload::Events => receive(clients, &done).await?,
        _ => poll(clients, workload, &done).await?,
    };
    Ok(Figures { idle, busy: each(busy), cpu, latency: done.percentile_99() })
}

/// Polls all monitors, evenly distributed over the period. Returns the processor time of each poll
/// and the memory of the process.
async fn poll<C: Client>(
    clients: Vec<C>,
    workload: Workload,
    done: &Arc<Done>,
) -> Result<(f64, u64)> {
    let (count, begin) = (clients.len(), Instant::now() + Duration::from_millis(100));
    let (period, polls) = (workload.period(count), workload.polls(count));
    let mut tasks = tokio::task::JoinSet::new();
    for (index, mut client) in clients.into_iter().enumerate() {
        let done = Arc::clone(done);
        tasks.spawn(async move {
            let mut at = begin + period.mul_f64(index as f64 / count as f64);
            for _ in 0..polls {
                sleep_until(at).await;
                let sent = Instant::now();
                match workload {
                    Workload::Blockstats => client.blockstats().await?,
                    _ => client.status().await?,
                }
                done.add(sent.elapsed());
                at += period;
            }
            // The connection stays open until memory is counted.
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>(client)
        });
    }
    sleep_until(begin + period).await;
    let (cpu, polled) = (processor_time()?, done.count());
    sleep_until(begin + period * polls).await;
    let polled = done.count() - polled;
    let cpu = (processor_time()? - cpu).as_nanos() as f64 / polled as f64;
    let memory = resident()?;
    while let Some(client) = tasks.join_next().await {
        client??;
    }
    Ok((cpu, memory))
}

/// Receives events for some seconds. Returns the processor time of each event and the memory of the
/// process.
async fn receive<C: Client>(clients: Vec<C>, done: &Arc<Done>) -> Result<(f64, u64)> {
    let mut tasks = tokio::task::JoinSet::new();
    let (count, events) = (clients.len() as u32, Arc::new(AtomicU64::new(0)));
    for client in clients {
        tasks.spawn(client.count_events(Arc::clone(&events)));
        // The events of the servers are as evenly distributed as their starts.
        sleep(Duration::from_secs(1) / count / 2).await;
    }
    sleep(Duration::from_secs(1)).await;
    let (cpu, before) = (processor_time()?, events.load(Relaxed));
    sleep(Duration::from_secs(4)).await;
    let received = events.load(Relaxed) - before;
    let cpu = (processor_time()? - cpu).as_nanos() as f64 / received as f64;
    let memory = resident()?;
    if let Some(end) = tasks.try_join_next() {
        end??;
        return Err("a client ended".into());
    }
    done.add(Duration::ZERO);
    Ok((cpu, memory))
}

/// The polls that were done, and their latencies.
struct Done {
    latencies: Mutex<(Vec<u32>, usize)>,
}

impl Done {
    /// Allocates all memory now, so that it does not count as that of the monitors.
    fn new(polls: usize) -> Self {
        Self { latencies: Mutex::new((vec![1; polls.max(1)], 0)) }
    }

    fn add(&self, latency: Duration) {
        if let Ok(mut latencies) = self.latencies.lock() {
            let (nanoseconds, count) = &mut *latencies;
            nanoseconds[*count] = u32::try_from(latency.as_nanos()).unwrap_or(u32::MAX);
            *count += 1;
        }
    }

    fn count(&self) -> usize {
        self.latencies.lock().map_or(0, |latencies| latencies.1)
    }

    fn percentile_99(&self) -> f64 {
        let Ok(mut latencies) = self.latencies.lock() else { return f64::NAN };
        let (nanoseconds, count) = &mut *latencies;
        let measured = &mut nanoseconds[..*count];
        measured.sort_unstable();
        measured.get(measured.len() * 99 / 100).copied().map_or(f64::NAN, f64::from)
    }
}

/// The processor time of this process, in user and in kernel mode. Its only thread is this one.
fn processor_time() -> Result<Duration> {
    let text = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds = text.split_whitespace().next().ok_or("no processor time")?;
    Ok(Duration::from_nanos(nanoseconds.parse()?))
}

/// The memory of this process in bytes. `VmRSS` in `/proc/self/status` is not exact.
fn resident() -> Result<u64> {
    let rollup = std::fs::read_to_string("/proc/self/smaps_rollup")?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Rss:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")).ok_or("no Rss")?;
    Ok(kilobytes.trim().parse::<u64>()? * 1024)
}

//! What the process holds: descriptors, tasks, threads and memory.

use std::fs;
use std::time::{Duration, Instant};

use qmp_tests::PATIENCE;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

/// What the process holds.
#[derive(Clone, Debug)]
pub(super) struct Process {
    descriptors: usize,
    tasks: usize,
    threads: usize,
    /// The resident memory, in KiB.
    pub(super) memory: u64,
}

impl Process {
    pub(super) fn now() -> Self {
        let entries = |path| fs::read_dir(path).map_or(0, Iterator::count);
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let memory = memory.and_then(|text| text.trim().trim_end_matches(" kB").parse().ok());
        Self {
            descriptors: entries("/proc/self/fd"),
            tasks: Handle::current().metrics().num_alive_tasks(),
            threads: entries("/proc/self/task"),
            memory: memory.unwrap_or_default(),
        }
    }

    /// Waits until the process holds no more descriptors, tasks and threads than before.
    pub(super) async fn is_back(&self) -> Self {
        let limit = Instant::now() + PATIENCE;
        loop {
            let now = Self::now();
            let grown = now.descriptors > self.descriptors
                || now.tasks > self.tasks
                || now.threads > self.threads;
            if !grown {
                return now;
            }
            assert!(Instant::now() < limit, "{self:?} became {now:?}");
            sleep(Duration::from_millis(10)).await;
        }
    }
}

const MINUTE: Duration = Duration::from_secs(60);

/// The resident memory of the process, once in each minute.
#[derive(Debug, Default)]
pub(super) struct Memory(Vec<u64>);

/// The minutes in which the memory may still grow, and those that are compared.
const MINUTES: usize = 10;

impl Memory {
    /// Reads the memory once in each minute until it is told to end.
    pub(super) async fn watch(mut end: oneshot::Receiver<()>) -> Self {
        let mut memory = Self::default();
        while timeout(MINUTE, &mut end).await.is_err() {
            memory.0.push(Process::now().memory);
        }
        memory
    }

    /// Checks that the memory is no larger in the last ten minutes than in the ten that follow the
    /// first ten, within 2 %. The median is compared, since the fakes of one moment are not those of
    /// the next.
    pub(super) fn is_flat(&self) {
        if self.0.len() < 2 * MINUTES + MINUTES {
            return;
        }
        let warm = median(&self.0[MINUTES..2 * MINUTES]);
        let last = median(&self.0[self.0.len() - MINUTES..]);
        println!("soak: {warm} KiB after ten minutes, {last} KiB at the end");
        assert!(last * 100 <= warm * 102, "{self:?}");
    }
}

fn median(of: &[u64]) -> u64 {
    let mut sorted = of.to_vec();
    sorted.sort_unstable();
    sorted[sorted.len() / 2]
}

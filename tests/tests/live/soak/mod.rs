//! Many monitors under random operations and faults. Every call has one outcome, every event is
//! delivered or counted as lagged, and nothing stays behind.
//!
//! The test runs for some seconds. `cargo xtask soak` sets `QMP_SOAK_SECONDS` and
//! `QMP_SOAK_MONITORS`, and runs it alone, so that the descriptors, threads and memory of the
//! process are those of the monitors.

mod accounts;
mod fake;
mod process;
mod real;

use std::env;
use std::sync::Arc;
use std::time::{Duration, Instant};

use qmp_tests::{Failure, Random, TestResult, Version, live_tests};
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::sleep;

use accounts::Accounts;
use process::{Memory, Process};

live_tests!(qemu_7_2, qemu_11_1 => every_account_balances);

/// Every tenth monitor is that of a real QEMU.
const FAKES_PER_QEMU: usize = 9;

/// What a monitor does, and for how long.
pub(crate) struct Life {
    accounts: Arc<Accounts>,
    random: Random,
    end: Instant,
}

impl Life {
    /// Does nothing for a drawn time, so that calls meet monitors that were idle.
    async fn pause(&mut self) {
        let milliseconds = [0, 1, 20, 1000][self.random.below(4)];
        sleep(Duration::from_millis(milliseconds)).await;
    }
}

async fn every_account_balances(version: Version) -> TestResult {
    let number = |name| env::var(name).ok().map(|text| text.parse::<usize>());
    let (seconds, monitors) = (number("QMP_SOAK_SECONDS"), number("QMP_SOAK_MONITORS"));
    let is_alone = seconds.is_some();
    let time = Duration::from_secs(seconds.transpose()?.unwrap_or(2) as u64);
    let monitors = monitors.transpose()?.unwrap_or(10);
    let before = Process::now();
    let accounts = Arc::new(Accounts::default());
    let mut lives = JoinSet::new();
    for index in 0..monitors {
        let (accounts, end) = (Arc::clone(&accounts), Instant::now() + time);
        let life = Life { accounts, random: Random::new(index as u64), end };
        match index % (FAKES_PER_QEMU + 1) {
            0 => lives.spawn(real::live(version, life)),
            _ => lives.spawn(fake::live(life)),
        };
    }
    let (end, ended) = oneshot::channel();
    let memory = tokio::spawn(Memory::watch(ended));
    while let Some(life) = lives.join_next().await {
        life?.map_err(|failure| Failure::new(format!("{failure:?} ({accounts})")))?;
    }
    drop(end);
    println!("soak: {accounts}; {monitors} monitors of {version:?}");
    accounts.balance();
    if is_alone {
        let (memory, after) = (memory.await?, before.is_back().await);
        println!("soak: the process before: {before:?}, after: {after:?}");
        println!("soak: the memory in each minute, in KiB: {memory:?}");
        memory.is_flat();
    }
    Ok(())
}

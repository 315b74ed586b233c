//! Saving a machine's state into a pipe, going on, and restoring it.

use std::io::{PipeReader, PipeWriter, Read, Write};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use qmp::Monitor;
use qmp::monitor::{IncomingOptions, MigrationEndpoint, MigrationError};
use qmp::types::{MigrationCapability, MigrationStatus, RunState};
use qmp::{commands, events, types};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{first, impatient, monitored, soon, stalled};

live_tests!(
    start_after_saving,
    start_after_saving_that_failed,
    a_restored_machine_runs,
    saving_waits_through_a_stall,
    saving_and_restoring_takes_little_longer_than_by_hand
);

const NAME: &str = "state";

type Reading = JoinHandle<std::io::Result<Vec<u8>>>;

/// Reads what is saved, as the program at the other end of the pipe does.
fn read(mut reader: PipeReader) -> Reading {
    std::thread::spawn(move || {
        let mut state = Vec::new();
        reader.read_to_end(&mut state).map(|_| state)
    })
}

fn state(reading: Reading) -> Result<Vec<u8>, Failure> {
    Ok(reading.join().map_err(|_| Failure::new("the reader panicked"))??)
}

/// A pipe whose end for writing QEMU has.
async fn pipe(monitor: &Monitor) -> Result<Reading, Failure> {
    let (reader, writer) = std::io::pipe()?;
    monitor.send_file(NAME, writer).await?;
    Ok(read(reader))
}

/// A pipe whose end for reading QEMU has.
async fn filled_pipe(monitor: &Monitor, state: &[u8]) -> Result<JoinHandle<()>, Failure> {
    let (reader, mut writer): (PipeReader, PipeWriter) = std::io::pipe()?;
    monitor.send_file(NAME, reader).await?;
    let state = state.to_vec();
    // If it fails, the restoring does, too.
    Ok(std::thread::spawn(move || drop(writer.write_all(&state))))
}

async fn save(monitor: &Monitor) -> Result<Vec<u8>, Failure> {
    let reading = pipe(monitor).await?;
    let mut saving = monitor.migrate(MigrationEndpoint::descriptor(NAME)).await?;
    soon(saving.completed()).await??;
    monitor.start().await?;
    state(reading)
}

async fn restore(monitor: &Monitor, state: &[u8]) -> TestResult {
    let writing = filled_pipe(monitor, state).await?;
    let from = MigrationEndpoint::descriptor(NAME);
    let mut restoring = monitor.migrate_incoming(from, IncomingOptions::new()).await?;
    soon(restoring.completed()).await??;
    writing.join().map_err(|_| Failure::new("the writer panicked"))
}

async fn destination(version: Version) -> Result<(Server, Monitor), Failure> {
    monitored(Qemu::new(version)?.running().args(["-incoming", "defer"])).await
}

/// QEMU refuses to start a machine whose migration it still finishes.
async fn start_after_saving(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?.running()).await?;
    for round in 0..15 {
        let events = (MigrationCapability::Events, round % 2 == 0);
        monitor.set_migration_capabilities([events]).await?;
        assert!(!save(&monitor).await?.is_empty());
        let status = monitor.status().await?;
        assert!(status.running, "round {round}: {status:?}");
    }
    Ok(())
}

/// Nobody reads the pipe, so the source fails, and runs on.
async fn start_after_saving_that_failed(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?.running()).await?;
    for round in 0..15 {
        let (reader, writer) = std::io::pipe()?;
        monitor.send_file(NAME, writer).await?;
        drop(reader);
        let mut saving = monitor.migrate(MigrationEndpoint::descriptor(NAME)).await?;
        let outcome = soon(saving.completed()).await?;
        assert!(matches!(outcome, Err(MigrationError::Failed { .. })), "{outcome:?}");
        let status = monitor.status().await?;
        assert!(status.running, "round {round}: {status:?}");
        assert!(!save(&monitor).await?.is_empty());
    }
    Ok(())
}

async fn a_restored_machine_runs(version: Version) -> TestResult {
    let (_qemu, source) = monitored(Qemu::new(version)?.running()).await?;
    let state = save(&source).await?;
    for _ in 0..3 {
        let (_qemu, monitor) = destination(version).await?;
        restore(&monitor, &state).await?;
        let status = monitor.status().await?;
        assert_eq!(status.status, RunState::Running);
    }
    Ok(())
}

async fn saving_waits_through_a_stall(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?.running()).await?;
    let (reader, writer) = std::io::pipe()?;
    monitor.send_file(NAME, writer).await?;
    let mut saving = monitor.migrate(MigrationEndpoint::descriptor(NAME)).await?;
    let mut progress = monitor.migration_progress(Duration::from_millis(100));
    // Nobody reads yet, so that it goes on.
    soon(saving.wait(MigrationStatus::Active)).await??;
    let outcome = stalled(&mut qemu, async {
        let following = async {
            while let Some(item) = progress.next().await {
                item?;
            }
            Ok::<_, Failure>(())
        };
        tokio::select! {
            outcome = saving.completed() => Ok(outcome?),
            outcome = following => outcome,
            // Long after QEMU goes on again.
            _ = tokio::time::sleep(Duration::from_secs(3)) => Ok(()),
        }
    });
    outcome.await??;
    let reading = read(reader);
    soon(saving.completed()).await??;
    monitor.start().await?;
    assert!(!state(reading)?.is_empty());
    Ok(())
}

/// The same as [`save`] by somebody who knows exactly what QEMU does.
async fn save_by_hand(monitor: &Monitor) -> Result<Vec<u8>, Failure> {
    let mut changes = monitor.client().subscribe::<events::Migration>();
    monitor.set_migration_capabilities([(MigrationCapability::Events, true)]).await?;
    let reading = pipe(monitor).await?;
    monitor.execute(commands::Migrate::new().uri(format!("fd:{NAME}"))).await?;
    first(&mut changes, |change| change.status == MigrationStatus::Completed).await?;
    while monitor.status().await?.status != RunState::Postmigrate {}
    monitor.start().await?;
    state(reading)
}

async fn restore_by_hand(monitor: &Monitor, state: &[u8]) -> TestResult {
    let mut changes = monitor.client().subscribe::<events::Migration>();
    monitor.set_migration_capabilities([(MigrationCapability::Events, true)]).await?;
    let writing = filled_pipe(monitor, state).await?;
    let address = types::SocketAddress::fd(types::FdSocketAddress::new(NAME));
    let main = types::MigrationChannelType::Main;
    let channel = types::MigrationChannel::new(main, types::MigrationAddress::from(address));
    let incoming = match monitor.client().greeting().release() < qmp::Release::new(8, 2) {
        true => commands::MigrateIncoming::new().uri(format!("fd:{NAME}")),
        false => commands::MigrateIncoming::new().channels([channel]),
    };
    monitor.execute(incoming).await?;
    first(&mut changes, |change| change.status == MigrationStatus::Completed).await?;
    writing.join().map_err(|_| Failure::new("the writer panicked"))
}

/// The median of several times.
fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// It prints the times: how long QEMU itself takes depends on the machine that runs the test.
async fn saving_and_restoring_takes_little_longer_than_by_hand(version: Version) -> TestResult {
    const ROUNDS: usize = 9;
    let (_qemu, source) = monitored(Qemu::new(version)?.running()).await?;
    let mut times: [Vec<Duration>; 4] = Default::default();
    let mut saved = save(&source).await?;
    for _ in 0..ROUNDS {
        let begin = Instant::now();
        saved = save(&source).await?;
        times[0].push(begin.elapsed());
        let begin = Instant::now();
        save_by_hand(&source).await?;
        times[1].push(begin.elapsed());
    }
    for round in 0..ROUNDS {
        let (_qemu, monitor) = destination(version).await?;
        let begin = Instant::now();
        match round % 2 {
            0 => restore(&monitor, &saved).await?,
            _ => restore_by_hand(&monitor, &saved).await?,
        }
        times[2 + round % 2].push(begin.elapsed());
        assert!(monitor.status().await?.running);
    }
    let [save, save_by_hand, restore, restore_by_hand] = times.map(median);
    println!(
        "{version}: save {save:?}, by hand {save_by_hand:?}; \
         restore {restore:?}, by hand {restore_by_hand:?}"
    );
    Ok(())
}

//! The state of a machine in a file that is handed over as a descriptor.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::net::UnixListener;

use qmp::monitor::{IncomingOptions, MigrationEndpoint, MigrationError};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{monitored, soon, with_monitor};

live_tests!(
    save_into_a_file_and_restore,
    save_behind_what_the_file_has,
    save_into_a_socket_that_listens
);

async fn restored(version: Version, state: File) -> Result<(Server, Monitor), Failure> {
    let (qemu, monitor) = monitored(Qemu::new(version)?.args(["-incoming", "defer"])).await?;
    monitor.send_file("state", state).await?;
    let from = MigrationEndpoint::descriptor("state");
    let mut incoming = monitor.migrate_incoming(from, IncomingOptions::new()).await?;
    soon(incoming.completed()).await??;
    Ok((qemu, monitor))
}

async fn save_into_a_file_and_restore(version: Version) -> TestResult {
    let (first, monitor) = with_monitor(version).await?;
    let (_second, other) = with_monitor(version).await?;
    let path = first.path("state");
    let write = || File::options().write(true).create(true).truncate(true).open(&path);
    let both = || File::options().read(true).write(true).open(&path);
    for (monitor, file) in [(monitor, write()?), (other, both()?)] {
        monitor.send_file("state", file).await?;
        let mut saved = monitor.migrate(MigrationEndpoint::descriptor("state")).await?;
        soon(saved.completed()).await??;
        assert!(fs::metadata(&path)?.len() > 1 << 16);
        assert!(monitor.execute(commands::QueryFdsets::new()).await?.is_empty());
    }
    for file in [File::open(&path)?, both()?] {
        let (_qemu, monitor) = restored(version, file).await?;
        assert!(monitor.execute(commands::QueryFdsets::new()).await?.is_empty());
    }
    Ok(())
}

/// The state begins where the file stands.
async fn save_behind_what_the_file_has(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    let path = qemu.path("state");
    let mut file = File::create(&path)?;
    file.write_all(&[7; 4096])?;
    monitor.send_file("state", file).await?;
    let mut saved = monitor.migrate(MigrationEndpoint::descriptor("state")).await?;
    soon(saved.completed()).await??;
    let state = fs::read(&path)?;
    assert!(state[..4096].iter().all(|byte| *byte == 7));
    assert_eq!(&state[4096..4100], b"QEVM");
    Ok(())
}

async fn save_into_a_socket_that_listens(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    monitor.send_file("state", UnixListener::bind(qemu.path("socket"))?).await?;
    let outcome = monitor.migrate(MigrationEndpoint::descriptor("state")).await;
    let Err(MigrationError::Listens { name }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(name, "state");
    Ok(())
}

//! The state of a machine in a file that is handed over as a descriptor.

use std::fs::{self, File};

use qmp::monitor::{IncomingOptions, MigrationEndpoint};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{monitored, soon, with_monitor};

live_tests!(save_into_a_file_and_restore);

async fn restored(version: Version, state: File) -> Result<(Server, Monitor), Failure> {
    let (qemu, monitor) = monitored(Qemu::new(version)?.args(["-incoming", "defer"])).await?;
    monitor.send_file("state", state).await?;
    let from = MigrationEndpoint::descriptor("state");
    let mut incoming = monitor.migrate_incoming(from, IncomingOptions::new()).await?;
    soon(incoming.completed()).await??;
    Ok((qemu, monitor))
}

async fn save_into_a_file_and_restore(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    let path = qemu.path("state");
    let write = || File::options().write(true).create(true).truncate(true).open(&path);
    let both = || File::options().read(true).write(true).open(&path);
    for file in [write()?, both()?] {
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

//! Postcopy: started, interrupted and recovered; and states that cannot be loaded.

use std::fs::{self, File};
use std::io::Read;

use qmp::monitor::{
    IncomingOptions, MigrateToError, Migration, MigrationEndpoint, MigrationError, MigrationRoute,
};
use qmp::types::{MigrationCapability, MigrationStatus, RunState};
use qmp::{Client, Error, Monitor, commands};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{monitored, soon};

live_tests!(
    postcopy_starts_and_completes,
    postcopy_is_interrupted_and_recovered,
    postcopy_is_recovered_over_each_route,
    postcopy_of_migrate_to_is_interrupted,
    postcopy_whose_destination_dies_is_not_cancelled,
    recovery_without_a_pause,
    a_bad_state_is_not_loaded,
);
live_tests!(qemu_10_0, qemu_11_1 => a_destination_that_has_failed_stays_without_a_machine);

/// How often a postcopy is begun until it is interrupted before its end.
const ATTEMPTS: usize = 10;

struct Pair {
    source: Monitor,
    destination: Monitor,
    source_qemu: Server,
    destination_qemu: Server,
}

impl Pair {
    /// Creates a source whose memory is random, so that a postcopy takes some time.
    ///
    /// Returns `None` if the host forbids `userfaultfd`, which QEMU on the destination says.
    async fn new(version: Version) -> Result<Option<Self>, Failure> {
        let source = Qemu::new(version)?;
        let path = source.path("memory");
        let mut memory = Vec::new();
        File::open("/dev/urandom")?.take(128 << 20).read_to_end(&mut memory)?;
        fs::write(&path, memory)?;
        let backend = "memory-backend-file,id=ram0,size=128M,share=off";
        let backend = format!("{backend},mem-path={}", path.display());
        let source = source.args(["-object", &backend]).running();
        let destination = Qemu::new(version)?
            .args(["-object", "memory-backend-ram,id=ram0,size=128M", "-incoming", "defer"])
            .running();
        let (source_qemu, source) = urgent(source).await?;
        let (destination_qemu, destination) = urgent(destination).await?;
        let pair = Self { source, destination, source_qemu, destination_qemu };
        let wanted = [MigrationCapability::Events, MigrationCapability::PostcopyRam];
        let wanted = wanted.map(|one| (one, true));
        if let Err(error) = pair.destination.set_migration_capabilities(wanted.clone()).await {
            assert!(error.server().is_some(), "{error}");
            let refusal = pair.source.migrate_start_postcopy().await;
            assert!(refusal.is_err_and(|error| error.server().is_some()));
            return Ok(None);
        }
        pair.source.set_migration_capabilities(wanted).await?;
        pair.limit(1 << 20).await?;
        Ok(Some(pair))
    }

    async fn limit(&self, bytes_per_second: u64) -> Result<(), Failure> {
        let limits = commands::MigrateSetParameters::new().max_bandwidth(bytes_per_second.max(1));
        let limits = limits.max_postcopy_bandwidth(bytes_per_second);
        Ok(self.source.set_migration_parameters(limits).await?)
    }

    fn path(&self, name: &str) -> String {
        self.source_qemu.path(name).to_string_lossy().into_owned()
    }

    fn socket(&self, name: &str) -> MigrationEndpoint {
        MigrationEndpoint::unix(self.path(name))
    }

    /// Begins a postcopy, and returns when the machine runs at the destination.
    async fn begun(&self) -> Result<(Migration, Migration), Failure> {
        let options = IncomingOptions::new();
        let mut incoming = self.destination.migrate_incoming(self.socket("m"), options).await?;
        let mut outgoing = self.source.migrate(self.socket("m")).await?;
        soon(outgoing.start_postcopy()).await??;
        soon(incoming.wait(MigrationStatus::PostcopyActive)).await??;
        soon(runs(&self.destination)).await??;
        Ok((outgoing, incoming))
    }

    /// Begins a postcopy and interrupts it.
    async fn interrupted(
        version: Version,
    ) -> Result<Option<(Self, Migration, Migration)>, Failure> {
        for _ in 0..ATTEMPTS {
            let Some(pair) = Self::new(version).await? else { return Ok(None) };
            let (mut outgoing, mut incoming) = pair.begun().await?;
            match soon(outgoing.pause_postcopy()).await? {
                Ok(()) => {
                    soon(incoming.wait(MigrationStatus::PostcopyPaused)).await??;
                    return Ok(Some((pair, outgoing, incoming)));
                }
                // 10.0 does not obey the limit, so that the postcopy may have ended already.
                Err(MigrationError::Missed { .. } | MigrationError::Monitor(Error::Server(_))) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Failure::new("no postcopy was interrupted"))
    }

    async fn has_moved(&self) -> TestResult {
        assert_eq!(self.source.status().await?.status, RunState::Postmigrate);
        assert!(self.destination.status().await?.running);
        Ok(())
    }
}

/// Waits until the machine runs. Before that, an interruption is a failure.
async fn runs(destination: &Monitor) -> TestResult {
    while !destination.status().await?.running {}
    Ok(())
}

/// Connects with out-of-band execution.
async fn urgent(qemu: Qemu) -> Result<(Server, Monitor), Failure> {
    let server = qemu.machine("q35,memory-backend=ram0").args(["-m", "128"]).start()?;
    let client = Client::options().oob(true).connect_unix(server.socket()).await?;
    Ok((server, Monitor::new(client)))
}

async fn postcopy_starts_and_completes(version: Version) -> TestResult {
    let Some(pair) = Pair::new(version).await? else { return Ok(()) };
    let (mut outgoing, mut incoming) = pair.begun().await?;
    pair.limit(0).await?;
    soon(outgoing.completed()).await??;
    soon(incoming.completed()).await??;
    pair.has_moved().await?;
    let paused = soon(outgoing.wait(MigrationStatus::PostcopyPaused)).await?;
    assert!(matches!(paused, Err(MigrationError::Missed { .. })), "{paused:?}");
    let refused = outgoing.pause_postcopy().await;
    assert!(matches!(refused, Err(MigrationError::Monitor(Error::Server(_)))), "{refused:?}");
    Ok(())
}

async fn postcopy_is_interrupted_and_recovered(version: Version) -> TestResult {
    let Some((pair, outgoing, mut incoming)) = Pair::interrupted(version).await? else {
        return Ok(());
    };
    let mut outgoing = outgoing.pause_ends_waits(true);
    let paused = soon(outgoing.completed()).await?;
    assert!(matches!(paused, Err(MigrationError::PostcopyPaused { .. })), "{paused:?}");

    // Nobody listens there. The postcopy stays paused, and that is told.
    let mut again = pair.source.migrate_resume(pair.socket("nobody")).await?;
    let paused = soon(again.completed()).await?;
    let Err(MigrationError::PostcopyPaused { reason }) = &paused else { panic!("{paused:?}") };
    assert_eq!(reason.is_some(), version >= Version::new(9, 1), "{reason:?}");

    pair.limit(0).await?;
    let route = MigrationRoute::Unix(pair.path("again"));
    soon(pair.source.recover_postcopy(&pair.destination, route)).await??;
    soon(incoming.completed()).await??;
    pair.has_moved().await
}

async fn postcopy_is_recovered_over_each_route(version: Version) -> TestResult {
    for route in [MigrationRoute::Tcp("127.0.0.1".to_owned(), 0), MigrationRoute::Descriptors] {
        let Some((pair, ..)) = Pair::interrupted(version).await? else { return Ok(()) };
        pair.limit(0).await?;
        soon(pair.source.recover_postcopy(&pair.destination, route)).await??;
        pair.has_moved().await?;
    }
    Ok(())
}

/// It is not cancelled, so that it can be recovered.
async fn postcopy_of_migrate_to_is_interrupted(version: Version) -> TestResult {
    for _ in 0..ATTEMPTS {
        let Some(pair) = Pair::new(version).await? else { return Ok(()) };
        let migration = pair.source.migrate_to(&pair.destination, MigrationRoute::Descriptors);
        let interrupts = async {
            pair.source.migrate_wait(MigrationStatus::Active).await?;
            pair.source.migrate_start_postcopy().await?;
            runs(&pair.destination).await?;
            // An 11.1 source is `postcopy-device` until it knows that.
            pair.source.migrate_wait(MigrationStatus::PostcopyActive).await?;
            // It is refused if the postcopy has ended already.
            if pair.source.migrate_pause().await.is_err() {
                pair.limit(0).await?;
            }
            Ok::<(), Failure>(())
        };
        let (outcome, begun) = soon(async { tokio::join!(migration, interrupts) }).await?;
        begun?;
        match outcome {
            Ok(()) => continue,
            Err(MigrateToError::Source(MigrationError::PostcopyPaused { .. })) => {}
            Err(error) => return Err(error.into()),
        }
        pair.limit(0).await?;
        let route = MigrationRoute::Unix(pair.path("again"));
        soon(pair.source.recover_postcopy(&pair.destination, route)).await??;
        return pair.has_moved().await;
    }
    Err(Failure::new("no postcopy was interrupted"))
}

/// A 7.2 source that is cancelled then stays `cancelling` for good.
async fn postcopy_whose_destination_dies_is_not_cancelled(version: Version) -> TestResult {
    for _ in 0..ATTEMPTS {
        let Some(mut pair) = Pair::new(version).await? else { return Ok(()) };
        let (source, destination) = (pair.source.clone(), pair.destination.clone());
        let qemu = &mut pair.destination_qemu;
        let dies = async {
            source.migrate_wait(MigrationStatus::Active).await?;
            source.migrate_start_postcopy().await?;
            source.migrate_wait(MigrationStatus::PostcopyActive).await?;
            // A 7.2 source fails if the destination dies before.
            runs(&destination).await?;
            qemu.kill()?;
            Ok::<(), Failure>(())
        };
        let migration = source.migrate_to(&destination, MigrationRoute::Descriptors);
        let (outcome, killed) = soon(async { tokio::join!(migration, dies) }).await?;
        killed?;
        if outcome.is_ok() {
            continue;
        }
        let paused = soon(source.migrate_wait(MigrationStatus::PostcopyPaused)).await?;
        if matches!(paused, Err(MigrationError::Missed { .. })) {
            continue;
        }
        paused?;
        return Ok(());
    }
    Err(Failure::new("no destination died in time"))
}

async fn recovery_without_a_pause(version: Version) -> TestResult {
    let Some(pair) = Pair::new(version).await? else { return Ok(()) };
    let route = MigrationRoute::Unix(pair.path("again"));
    let outcome = pair.source.recover_postcopy(&pair.destination, route).await;
    let Err(MigrateToError::Source(MigrationError::NotPaused { status: None })) = &outcome else {
        panic!("{outcome:?}")
    };
    let refused = pair.destination.migrate_recover(pair.socket("again")).await;
    assert!(matches!(refused, Err(MigrationError::Monitor(Error::Server(_)))), "{refused:?}");
    let refused = pair.source.migrate_resume(pair.socket("again")).await;
    assert!(matches!(refused, Err(MigrationError::Monitor(Error::Server(_)))), "{refused:?}");
    Ok(())
}

/// A machine that waits for a state, and a file with what is none.
async fn bad(version: Version, state: &[u8]) -> Result<(Server, Monitor, File), Failure> {
    let qemu = Qemu::new(version)?.args(["-incoming", "defer"]);
    let path = qemu.path("state");
    fs::write(&path, state)?;
    let (server, monitor) = monitored(qemu).await?;
    Ok((server, monitor, File::open(path)?))
}

async fn a_bad_state_is_not_loaded(version: Version) -> TestResult {
    for state in [&b"this is not a state of a machine"[..], &b""[..]] {
        let (mut qemu, monitor, file) = bad(version, state).await?;
        let outcome = soon(monitor.restore_state(file)).await?;
        let Err(MigrationError::Load { reason, exits }) = &outcome else { panic!("{outcome:?}") };
        assert_eq!(*exits, version < Version::new(9, 1));
        if *exits {
            assert!(!qemu.wait()?.success());
        } else {
            assert!(reason.is_some());
            assert_eq!(monitor.status().await?.status, RunState::Inmigrate);
        }
    }
    Ok(())
}

/// It accepts commands without doing what they are for.
async fn a_destination_that_has_failed_stays_without_a_machine(version: Version) -> TestResult {
    let (mut qemu, monitor, file) = bad(version, b"this is not a state of a machine").await?;
    monitor.send_file("state", file).await?;
    let options = IncomingOptions::new().exit_on_error(false);
    let from = MigrationEndpoint::descriptor("state");
    let mut incoming = monitor.migrate_incoming(from, options.clone()).await?;
    let outcome = soon(incoming.completed()).await?;
    let Err(MigrationError::Load { reason: Some(_), exits: false }) = &outcome else {
        panic!("{outcome:?}")
    };
    soon(incoming.wait(MigrationStatus::Failed)).await??;
    let from = MigrationEndpoint::unix(qemu.path("again").to_string_lossy());
    let again = monitor.migrate_incoming(from, options).await;
    assert!(matches!(again, Err(MigrationError::Monitor(Error::Server(_)))), "{again:?}");
    monitor.start().await?;
    monitor.execute(commands::SystemReset::new()).await?;
    assert_eq!(monitor.status().await?.status, RunState::Inmigrate);
    monitor.quit().await?;
    qemu.end()?;
    Ok(())
}

//! Migration between two QEMUs.

use std::fs;
use std::io::Read;
use std::time::Duration;

use qmp::monitor::{
    IncomingOptions, MigrateToError, MigrationEndpoint, MigrationError, MigrationRoute,
};
use qmp::types::{MigrationCapability, MigrationStatus, RunState};
use qmp::{Monitor, Release, commands};
use qmp_tests::{Failure, Qemu, Server, Signal, TestResult, Version, live_tests};

use crate::support::{monitored, soon, with_monitor};

live_tests!(
    migrate_over_a_unix_socket_with_events,
    migrate_over_a_unix_socket_without_events,
    migrate_over_descriptors,
    migrate_over_tcp,
    migrate_by_a_command,
    migrate_incoming_from_nowhere_fails_with_the_reason,
    migrate_wait_fails_with_the_reason,
    migrate_wait_fails_without_events,
    migrate_wait_by_several_and_for_states_that_have_passed,
    migrate_wait_for_a_state_that_never_comes,
    migrate_wait_ends_with_the_connection,
    migrate_cancel_is_an_error_unless_wanted,
    migrate_continue_from_pre_switchover,
    migrate_continue_without_a_migration,
    migrate_set_capabilities_and_migrate_set_parameters,
    query_migrate_shows_progress,
    migrate_start_postcopy_completes,
    migrate_to_tells_which_end_failed,
    migrate_to_a_destination_that_dies_in_the_switchover,
    migrate_to_takes_descriptors_back,
);
live_tests!(qemu_7_2 => migrate_over_a_file_is_unsupported, exit_on_error_is_unsupported);
live_tests!(qemu_10_0, qemu_11_1 =>
    migrate_over_a_file,
    exit_on_error_keeps_the_destination,
);

/// The machine's memory. Its name must be the same at both ends.
const MEMORY: &str = "memory-backend-ram,id=ram0,size=64M";

struct Pair {
    source: Monitor,
    destination: Monitor,
    source_qemu: Server,
    destination_qemu: Server,
}

impl Pair {
    async fn new(version: Version) -> Result<Self, Failure> {
        Self::of(Qemu::new(version)?.args(["-object", MEMORY]), version).await
    }

    /// Creates a pair whose source has random bytes as memory, so that a slow migration takes long
    /// enough to do something during it.
    async fn slow(version: Version) -> Result<Self, Failure> {
        let source = Qemu::new(version)?;
        let path = source.path("memory");
        let mut memory = Vec::new();
        fs::File::open("/dev/urandom")?.take(64 << 20).read_to_end(&mut memory)?;
        fs::write(&path, memory)?;
        let backend = "memory-backend-file,id=ram0,size=64M,share=off";
        let backend = format!("{backend},mem-path={}", path.display());
        let pair = Self::of(source.args(["-object", &backend]), version).await?;
        pair.limit(2 << 20).await?;
        Ok(pair)
    }

    async fn of(source: Qemu, version: Version) -> Result<Self, Failure> {
        let destination = Qemu::new(version)?.args(["-object", MEMORY, "-incoming", "defer"]);
        let [source, destination] =
            [source, destination].map(|qemu| qemu.machine("q35,memory-backend=ram0").running());
        let (source_qemu, source) = monitored(source).await?;
        let (destination_qemu, destination) = monitored(destination).await?;
        Ok(Self { source, destination, source_qemu, destination_qemu })
    }

    async fn limit(&self, bytes_per_second: u64) -> Result<(), Failure> {
        let parameters = commands::MigrateSetParameters::new().max_bandwidth(bytes_per_second);
        Ok(self.source.set_migration_parameters(parameters).await?)
    }

    async fn both(&self, capability: MigrationCapability) -> Result<(), Failure> {
        self.source.set_migration_capabilities([(capability.clone(), true)]).await?;
        Ok(self.destination.set_migration_capabilities([(capability, true)]).await?)
    }

    fn socket(&self) -> MigrationEndpoint {
        MigrationEndpoint::unix(self.socket_path())
    }

    fn socket_path(&self) -> String {
        self.source_qemu.path("migration").to_string_lossy().into_owned()
    }

    async fn has_moved(&self) -> TestResult {
        // The run states follow the migration's status after a moment.
        soon(async {
            while self.source.status().await?.status != RunState::Postmigrate {}
            while !self.destination.status().await?.running {}
            Ok::<(), qmp::Error>(())
        })
        .await??;
        Ok(())
    }
}

async fn migrate_over_a_unix_socket_with_events(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    pair.both(MigrationCapability::Events).await?;
    soon(pair.source.migrate_to(&pair.destination, MigrationRoute::Unix(pair.socket_path())))
        .await??;
    pair.has_moved().await
}

async fn migrate_over_a_unix_socket_without_events(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    let mut incoming =
        pair.destination.migrate_incoming(pair.socket(), IncomingOptions::new()).await?;
    let mut outgoing = pair.source.migrate(pair.socket()).await?;
    soon(outgoing.completed()).await??;
    soon(incoming.completed()).await??;
    pair.has_moved().await
}

async fn migrate_over_descriptors(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    pair.both(MigrationCapability::Events).await?;
    soon(pair.source.migrate_to(&pair.destination, MigrationRoute::Descriptors)).await??;
    pair.has_moved().await
}

async fn migrate_over_tcp(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    let route = MigrationRoute::Tcp("127.0.0.1".to_owned(), 0);
    soon(pair.source.migrate_to(&pair.destination, route)).await??;
    pair.has_moved().await
}

async fn migrate_by_a_command(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    // The path contains a character that a shell would interpret.
    let path = pair.source_qemu.path("it's here").to_string_lossy().into_owned();
    let to = MigrationEndpoint::exec(["/bin/dd", "status=none", &format!("of={path}")]);
    let mut outgoing = pair.source.migrate(to).await?;
    soon(outgoing.completed()).await??;
    let from = MigrationEndpoint::exec(["/bin/cat", &path]);
    let mut incoming = pair.destination.migrate_incoming(from, IncomingOptions::new()).await?;
    soon(incoming.completed()).await??;
    pair.has_moved().await
}

async fn migrate_over_a_file(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    soon(pair.source.migrate_to(&pair.destination, MigrationRoute::File(pair.socket_path())))
        .await??;
    pair.has_moved().await
}

async fn migrate_over_a_file_is_unsupported(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let outcome = monitor.migrate(MigrationEndpoint::file("/nowhere")).await;
    let Err(MigrationError::Unsupported { since, release, .. }) = &outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!((*since, *release), (Release::new(8, 2), Release::new(7, 2)));
    Ok(())
}

async fn exit_on_error_is_unsupported(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let from = MigrationEndpoint::tcp("127.0.0.1", 0);
    let options = IncomingOptions::new().exit_on_error(false);
    let outcome = monitor.migrate_incoming(from, options).await;
    assert!(matches!(outcome, Err(MigrationError::Unsupported { .. })), "{outcome:?}");
    Ok(())
}

async fn migrate_incoming_from_nowhere_fails_with_the_reason(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    let from = MigrationEndpoint::unix("/nowhere/at/all");
    let outcome = pair.destination.migrate_incoming(from, IncomingOptions::new()).await;
    let Err(MigrationError::Monitor(error)) = &outcome else { panic!("{outcome:?}") };
    let description = &error.server().expect("QEMU refused it").description;
    assert!(description.contains("/nowhere/at/all"), "{description}");
    Ok(())
}

/// No process listens. QEMU notices this after the command has been answered.
async fn fails_with_the_reason(monitor: Monitor, path: &str) -> TestResult {
    let mut migration = monitor.migrate(MigrationEndpoint::unix(path)).await?;
    let outcome = soon(migration.completed()).await?;
    let Err(MigrationError::Failed { reason: Some(reason) }) = &outcome else {
        panic!("{outcome:?}")
    };
    assert!(reason.contains(path), "{reason}");
    soon(migration.wait(MigrationStatus::Failed)).await??;
    // A later call learns the reason, too.
    let outcome = soon(monitor.migrate_wait(MigrationStatus::Completed)).await?;
    assert!(matches!(outcome, Err(MigrationError::Failed { reason: Some(_) })), "{outcome:?}");
    assert!(monitor.status().await?.running);
    Ok(())
}

async fn migrate_wait_fails_with_the_reason(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?.running()).await?;
    monitor.set_migration_capabilities([(MigrationCapability::Events, true)]).await?;
    fails_with_the_reason(monitor, &qemu.path("nobody").to_string_lossy()).await
}

async fn migrate_wait_fails_without_events(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?.running()).await?;
    fails_with_the_reason(monitor, &qemu.path("nobody").to_string_lossy()).await
}

async fn migrate_wait_by_several_and_for_states_that_have_passed(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    let arrival = pair.destination.clone();
    let arrival =
        tokio::spawn(async move { arrival.migrate_wait(MigrationStatus::Completed).await });
    let mut incoming =
        pair.destination.migrate_incoming(pair.socket(), IncomingOptions::new()).await?;
    let mut outgoing = pair.source.migrate(pair.socket()).await?;
    let waits = (
        pair.source.migrate_wait(MigrationStatus::Completed),
        pair.source.migrate_wait(MigrationStatus::Active),
        incoming.completed(),
    );
    let outcome = soon(async { tokio::join!(waits.0, waits.1, waits.2) }).await?;
    outcome.0?;
    outcome.1?;
    outcome.2?;
    soon(arrival).await???;
    for status in [MigrationStatus::Setup, MigrationStatus::Active, MigrationStatus::Completed] {
        soon(outgoing.wait(status.clone())).await??;
        soon(pair.source.migrate_wait(status)).await??;
    }
    Ok(())
}

async fn migrate_wait_for_a_state_that_never_comes(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    let _incoming =
        pair.destination.migrate_incoming(pair.socket(), IncomingOptions::new()).await?;
    let mut outgoing = pair.source.migrate(pair.socket()).await?;
    let outcome = soon(outgoing.wait(MigrationStatus::Cancelled)).await?;
    let Err(MigrationError::Missed { wanted, status }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!((wanted, status), (&MigrationStatus::Cancelled, &MigrationStatus::Completed));
    Ok(())
}

async fn migrate_wait_ends_with_the_connection(version: Version) -> TestResult {
    let mut pair = Pair::slow(version).await?;
    let mut incoming =
        pair.destination.migrate_incoming(pair.socket(), IncomingOptions::new()).await?;
    let mut outgoing = pair.source.migrate(pair.socket()).await?;
    soon(outgoing.wait(MigrationStatus::Active)).await??;
    pair.destination_qemu.kill()?;
    let outcome = soon(incoming.completed()).await?;
    let Err(MigrationError::Monitor(error)) = &outcome else { panic!("{outcome:?}") };
    assert!(error.is_end(), "{error}");
    let again = soon(incoming.completed()).await?;
    assert!(matches!(&again, Err(MigrationError::Monitor(error)) if error.is_end()), "{again:?}");

    let outcome = soon(outgoing.completed()).await?;
    assert!(matches!(outcome, Err(MigrationError::Failed { reason: Some(_) })), "{outcome:?}");
    assert!(pair.source.status().await?.running);
    Ok(())
}

async fn migrate_cancel_is_an_error_unless_wanted(version: Version) -> TestResult {
    let pair = Pair::slow(version).await?;
    pair.source.migrate_cancel().await?;
    let _incoming =
        pair.destination.migrate_incoming(pair.socket(), IncomingOptions::new()).await?;
    let mut outgoing = pair.source.migrate(pair.socket()).await?;
    soon(outgoing.wait(MigrationStatus::Active)).await??;
    pair.source.migrate_cancel().await?;
    soon(outgoing.wait(MigrationStatus::Cancelled)).await??;
    let outcome = soon(outgoing.completed()).await?;
    assert!(matches!(outcome, Err(MigrationError::Cancelled)), "{outcome:?}");
    assert!(pair.source.status().await?.running);
    Ok(())
}

async fn migrate_continue_from_pre_switchover(version: Version) -> TestResult {
    for events in [true, false] {
        let pair = Pair::new(version).await?;
        pair.both(MigrationCapability::PauseBeforeSwitchover).await?;
        if events {
            pair.both(MigrationCapability::Events).await?;
        }
        let switch_over = async {
            pair.source.migrate_wait(MigrationStatus::PreSwitchover).await?;
            pair.source.migrate_continue().await.map_err(MigrationError::from)
        };
        let route = MigrationRoute::Unix(pair.socket_path());
        let migration = pair.source.migrate_to(&pair.destination, route);
        let (moved, continued) = soon(async { tokio::join!(migration, switch_over) }).await?;
        continued?;
        moved?;
        pair.has_moved().await?;
    }
    Ok(())
}

async fn migrate_continue_without_a_migration(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let outcome = monitor.migrate_continue().await;
    let Err(qmp::Error::Server(error)) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(error.command, "migrate-continue");
    Ok(())
}

async fn migrate_set_capabilities_and_migrate_set_parameters(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let parameters =
        commands::MigrateSetParameters::new().max_bandwidth(12_345_678).downtime_limit(77);
    monitor.set_migration_parameters(parameters).await?;
    let parameters = monitor.execute(commands::QueryMigrateParameters::new()).await?;
    assert_eq!(parameters.max_bandwidth, Some(12_345_678));
    assert_eq!(parameters.downtime_limit, Some(77));

    let wanted = [(MigrationCapability::Xbzrle, true), (MigrationCapability::AutoConverge, true)];
    monitor.set_migration_capabilities(wanted).await?;
    let on = monitor.execute(commands::QueryMigrateCapabilities::new()).await?;
    let on = on.into_iter().filter(|one| one.state).map(|one| one.capability);
    let on = on.collect::<Vec<_>>();
    assert!(on.contains(&MigrationCapability::Xbzrle), "{on:?}");
    assert!(on.contains(&MigrationCapability::AutoConverge), "{on:?}");
    Ok(())
}

async fn query_migrate_shows_progress(version: Version) -> TestResult {
    let pair = Pair::slow(version).await?;
    assert_eq!(pair.source.query_migration().await?.status, None);
    let mut progress = pair.source.migration_progress(Duration::from_millis(5));
    let route = MigrationRoute::Unix(pair.socket_path());
    let (source, destination) = (pair.source.clone(), pair.destination.clone());
    let migration = tokio::spawn(async move { source.migrate_to(&destination, route).await });
    let mut seen = Vec::new();
    while let Some(item) = soon(progress.next()).await? {
        let item = item?;
        if item.status == MigrationStatus::Active && item.transferred > 1 << 20 {
            // The stream has reported enough.
            pair.limit(1 << 40).await?;
        }
        seen.push(item);
    }
    soon(migration).await???;
    let active = |one: &&qmp::monitor::MigrationProgress| one.status == MigrationStatus::Active;
    let begin = seen.iter().find(active).expect("it was seen active");
    assert!(begin.total >= 64 << 20 && begin.remaining > 0, "{begin:?}");
    let last = seen.last().expect("it was seen at all");
    assert!(last.is_over() && last.remaining == 0, "{last:?}");
    assert!(last.transferred > begin.transferred, "{last:?}");
    assert!(seen.is_sorted_by_key(|one| one.transferred), "{seen:?}");
    Ok(())
}

async fn migrate_start_postcopy_completes(version: Version) -> TestResult {
    let pair = Pair::slow(version).await?;
    pair.both(MigrationCapability::Events).await?;
    let postcopy = [(MigrationCapability::PostcopyRam, true)];
    // Postcopy needs `userfaultfd`. If the host forbids it, QEMU on the destination says so.
    if let Err(error) = pair.destination.set_migration_capabilities(postcopy.clone()).await {
        assert!(error.server().is_some(), "{error}");
        let refusal = pair.source.migrate_start_postcopy().await;
        assert!(refusal.is_err_and(|error| error.server().is_some()));
        return Ok(());
    }
    pair.source.set_migration_capabilities(postcopy).await?;
    let mut incoming =
        pair.destination.migrate_incoming(pair.socket(), IncomingOptions::new()).await?;
    let mut outgoing = pair.source.migrate(pair.socket()).await?;
    soon(outgoing.wait(MigrationStatus::Active)).await??;
    pair.source.migrate_start_postcopy().await?;
    soon(outgoing.wait(MigrationStatus::PostcopyActive)).await??;
    pair.limit(1 << 40).await?;
    soon(outgoing.completed()).await??;
    soon(incoming.completed()).await??;
    pair.has_moved().await
}

async fn migrate_to_tells_which_end_failed(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    // A QEMU that already has a machine does not wait for another one.
    let route = MigrationRoute::Unix(pair.socket_path());
    let outcome = soon(pair.destination.migrate_to(&pair.source, route)).await?;
    assert!(matches!(outcome, Err(MigrateToError::Destination(_))), "{outcome:?}");

    let route = MigrationRoute::Endpoints {
        source: MigrationEndpoint::unix("/nowhere/at/all"),
        destination: pair.socket(),
    };
    let outcome = soon(pair.source.migrate_to(&pair.destination, route)).await?;
    let Err(MigrateToError::Source(MigrationError::Failed { reason: Some(_) })) = &outcome else {
        panic!("{outcome:?}")
    };
    assert!(pair.source.status().await?.running);
    Ok(())
}

/// With `exit-on-error` off, a failed destination continues to run and can report the reason.
async fn exit_on_error_keeps_the_destination(version: Version) -> TestResult {
    let pair = Pair::slow(version).await?;
    let options = IncomingOptions::new().exit_on_error(false);
    let mut incoming = pair.destination.migrate_incoming(pair.socket(), options).await?;
    let mut outgoing = pair.source.migrate(pair.socket()).await?;
    soon(outgoing.wait(MigrationStatus::Active)).await??;
    pair.source.migrate_cancel().await?;
    let outcome = soon(incoming.completed()).await?;
    let Err(MigrationError::Load { reason: Some(_), exits: false }) = &outcome else {
        panic!("{outcome:?}")
    };
    pair.destination.status().await?;
    Ok(())
}

/// The rest of the state may have gone into the socket's buffer: then the source has completed, and
/// only the machine's next start tells it otherwise.
async fn migrate_to_a_destination_that_dies_in_the_switchover(version: Version) -> TestResult {
    for _ in 0..8 {
        if dies_in_the_switchover(version).await? == RunState::Postmigrate {
            return Ok(());
        }
    }
    panic!("no source has completed")
}

/// The source's state after its destination has stopped reading and died. It can go on from there.
async fn dies_in_the_switchover(version: Version) -> Result<RunState, Failure> {
    let mut pair = Pair::new(version).await?;
    pair.both(MigrationCapability::PauseBeforeSwitchover).await?;
    let (source, qemu) = (pair.source.clone(), &mut pair.destination_qemu);
    let over = [MigrationStatus::Failed, MigrationStatus::Completed].map(Some);
    let dies = async {
        source.migrate_wait(MigrationStatus::PreSwitchover).await?;
        qemu.signal(Signal::STOP)?;
        source.migrate_continue().await?;
        let settles = async {
            while !over.contains(&source.query_migration().await?.status) {}
            Ok::<(), Failure>(())
        };
        // The source does not complete if the rest does not fit into the socket.
        if let Ok(settled) = tokio::time::timeout(Duration::from_secs(2), settles).await {
            settled?;
        }
        qemu.kill()?;
        Ok::<(), Failure>(())
    };
    let route = MigrationRoute::Unix(pair.source_qemu.path("migration").to_string_lossy().into());
    let migration = pair.source.migrate_to(&pair.destination, route);
    let (moved, died) = soon(async { tokio::join!(migration, dies) }).await?;
    died?;
    assert!(moved.is_err());
    let settled = [RunState::Running, RunState::Postmigrate];
    soon(async {
        let mut state = pair.source.status().await?.status;
        while !settled.contains(&state) {
            state = pair.source.status().await?.status;
        }
        pair.source.start().await?;
        assert!(pair.source.status().await?.running);
        Ok::<_, Failure>(state)
    })
    .await?
}

async fn migrate_to_takes_descriptors_back(version: Version) -> TestResult {
    // A source cannot begin to receive: it has a machine.
    let pair = Pair::new(version).await?;
    let outcome = soon(pair.source.migrate_to(&pair.source, MigrationRoute::Descriptors)).await?;
    assert!(matches!(outcome, Err(MigrateToError::Destination(_))), "{outcome:?}");
    let left = pair.source.close_file("qmp-migration").await;
    assert!(left.is_err(), "the descriptor is still there");
    Ok(())
}

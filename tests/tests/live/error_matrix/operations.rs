//! Mistakes with migrations and the machine, and the ends of connections.

use std::time::Duration;

use qmp::monitor::{IncomingOptions, MigrationEndpoint, MigrationRoute};
use qmp::types::MigrationStatus;
use qmp::{CallOptions, commands};
use qmp_tests::{Signal, TestResult, Version};

use super::Machine;
use super::matrix::Matrix;

pub(super) async fn migration(
    matrix: &mut Matrix,
    machine: &Machine,
    version: Version,
) -> TestResult {
    let monitor = &machine.monitor;
    matrix.add("migrate_continue", &["migrate-continue"], monitor.migrate_continue().await);
    let nobody = || MigrationEndpoint::unix(machine.server.path("none").to_string_lossy());
    let outcome = monitor.migrate_incoming(nobody(), IncomingOptions::new()).await;
    matrix.add("migrate_incoming", &["migrate-incoming"], outcome.map(drop));
    let outcome = match monitor.migrate(nobody()).await {
        Ok(mut migration) => migration.wait(MigrationStatus::Completed).await,
        Err(error) => Err(error),
    };
    matrix.add("migrate to nobody", &["migra"], outcome);
    let other = Machine::start(version, "vm-43").await?;
    let outcome = monitor.migrate_to(&other.monitor, MigrationRoute::Descriptors).await;
    matrix.add("migrate_to", &["migrating in", "migrate-incoming"], outcome);
    Ok(())
}

pub(super) async fn machine(matrix: &mut Matrix, machine: &Machine) -> TestResult {
    let monitor = &machine.monitor;
    matrix.add("balloon_to", &["balloon"], monitor.balloon_to(1 << 20).await);
    let picture = machine.server.path("picture").to_string_lossy().into_owned();
    let outcome = monitor.screendump(commands::Screendump::new(picture)).await;
    matrix.add("screendump", &["console"], outcome);
    Ok(())
}

/// A deadline, and an end while a command is pending. The machine stands still from then on.
pub(super) async fn ends(matrix: &mut Matrix, mut machine: Machine) -> TestResult {
    machine.server.signal(Signal::STOP)?;
    let client = machine.monitor.client();
    let options = CallOptions::new().deadline(Duration::from_millis(50));
    let outcome = client.execute_with(commands::QueryStatus::new(), options).await;
    matrix.add("execute_with a deadline", &["query-status", "50ms"], outcome);
    let (pending, mut events) = (client.execute(commands::QueryName::new()), client.subscribe());
    let killed = async { machine.server.kill() };
    let (pending, killed) = tokio::join!(pending, killed);
    killed?;
    matrix.add("execute, and QEMU is killed", &["vm-42", "query-name"], pending);
    let late = client.execute(commands::Stop::new()).await;
    matrix.add("execute after that", &["vm-42", "stop"], late);
    matrix.add("Job::wait after that", &["vm-42", "j0"], machine.monitor.job("j0").wait().await);
    let told = events.next().await;
    let told = told.map_or(Ok(()), |event: Result<qmp::Stamped<qmp::RawEvent>, _>| event.map(drop));
    matrix.add("Subscription::next after that", &["vm-42"], told);
    Ok(())
}

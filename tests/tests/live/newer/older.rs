//! A program whose bindings are older than the server. They are those of QEMU up to 10.2, in a
//! private module, and compile without warnings. The live tests build it and start it with the name
//! of a case and the release to run it on.

#![deny(warnings)]

use qmp::{Capabilities, Client};
use qmp_tests::{Failure, Qemu, TestResult, Version};

mod asking;
mod generated;
#[allow(dead_code, reason = "shared with the live tests")]
mod machine;
#[allow(dead_code, reason = "shared with the live tests")]
mod replies;
#[allow(dead_code, reason = "shared with the live tests")]
mod support;

use asking::ask_everything;
use generated::events::Event;
use generated::{commands, events, types};
use machine::full;
use support::{connected, first, next, started};

#[tokio::main]
async fn main() -> TestResult {
    let mut words = std::env::args().skip(1);
    let (case, version) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let version: Version = version.parse()?;
    match &*case {
        "every_query_decodes" => every_query_decodes(version).await,
        "it_tells_what_the_bindings_do_not_know" => {
            it_tells_what_the_bindings_do_not_know(version).await
        }
        "a_job_runs_to_its_end" => a_job_runs_to_its_end(version).await,
        "a_migration_completes" => a_migration_completes(version).await,
        "a_migration_fails_by_way_of_an_unknown_status" => {
            a_migration_fails_by_way_of_an_unknown_status(version).await
        }
        "every_event_is_decoded" => every_event_is_decoded(version).await,
        _ => Err(Failure::new(format!("there is no case {case}"))),
    }
}

async fn every_query_decodes(version: Version) -> TestResult {
    let (_qemu, client) = connected(full(version)?).await?;
    let outcome = ask_everything(&client, true).await?;
    println!("{outcome:?}");
    assert!(outcome.decoded.len() >= 50, "only {} decoded", outcome.decoded.len());
    Ok(())
}

async fn it_tells_what_the_bindings_do_not_know(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let server = Capabilities::read(&client).await?;
    assert!(server.has("query-migrate/ret-type/status/^failing")?);
    assert!(types::MigrationStatus::KNOWN.iter().all(|status| status.as_str() != "failing"));
    Ok(())
}

async fn a_job_runs_to_its_end(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?;
    let path = qemu.path("new.img");
    let (_qemu, client) = connected(qemu).await?;
    let mut changes = client.subscribe::<events::JobStatusChange>();
    let file = types::BlockdevCreateOptionsFile::new(path.to_string_lossy(), 65536);
    let options = types::BlockdevCreateOptions::file(file);
    client.execute(commands::BlockdevCreate::new("job0", options)).await?;
    first(&mut changes, |change| change.status == types::JobStatus::Concluded).await?;
    let [job] = &client.execute(commands::QueryJobs::new()).await?[..] else {
        return Err(Failure::new("there is not one job"));
    };
    assert_eq!(
        (&*job.id, &job.type_, job.error.as_deref()),
        ("job0", &types::JobType::Create, None)
    );
    client.execute(commands::JobDismiss::new("job0")).await?;
    assert_eq!(client.execute(commands::QueryJobs::new()).await?, []);
    Ok(())
}

/// Enables the events that report a migration's states.
async fn with_events(client: &Client) -> TestResult {
    let events = types::MigrationCapabilityStatus::new(types::MigrationCapability::Events, true);
    client.execute(commands::MigrateSetCapabilities::new([events])).await?;
    Ok(())
}

/// Returns the states of a migration up to its end.
async fn migrate(client: &Client, uri: &str) -> Result<Vec<types::MigrationStatus>, Failure> {
    use types::MigrationStatus::{Completed, Failed};
    with_events(client).await?;
    let mut changes = client.subscribe::<events::Migration>();
    client.execute(commands::Migrate::new().uri(uri)).await?;
    let mut states = Vec::new();
    while !states.iter().any(|state| matches!(state, Completed | Failed)) {
        states.push(next(&mut changes).await?.status);
    }
    Ok(states)
}

async fn a_migration_completes(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let states = migrate(&client, "exec:cat >/dev/null").await?;
    assert_eq!(states.last(), Some(&types::MigrationStatus::Completed), "{states:?}");
    let info = client.execute(commands::QueryMigrate::new()).await?;
    assert_eq!(info.status, Some(types::MigrationStatus::Completed));
    Ok(())
}

/// QEMU 11.1 has a state before `failed` that 10.2 lacks.
async fn a_migration_fails_by_way_of_an_unknown_status(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let states = migrate(&client, "exec:exit 1").await?;
    let unknown = types::MigrationStatus::Unknown("failing".into());
    assert!(states.contains(&unknown), "{states:?}");
    let info = client.execute(commands::QueryMigrate::new()).await?;
    assert_eq!(info.status, Some(types::MigrationStatus::Failed));
    Ok(())
}

async fn every_event_is_decoded(version: Version) -> TestResult {
    let (qemu, client) = started(version).await?;
    let mut all = client.subscribe::<Event>();
    client.execute(commands::Cont::new()).await?;
    client.execute(commands::Stop::new()).await?;
    client.execute(commands::SystemReset::new()).await?;
    client.execute(commands::SystemPowerdown::new()).await?;
    client.execute(commands::Quit::new()).await?;
    let mut names = Vec::new();
    while names.last().is_none_or(|name| name != "SHUTDOWN") {
        let event = next(&mut all).await?;
        names.push(event.name().to_owned());
    }
    for name in ["RESUME", "STOP", "RESET", "POWERDOWN"] {
        assert!(names.iter().any(|it| it == name), "{name} is not among {names:?}");
    }
    drop(qemu);
    Ok(())
}

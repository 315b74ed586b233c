//! The machine of a fake QEMU, by the same functions that test real ones.

use std::time::Duration;

use qmp::testing::{FakeMachine, FakeQemu};
use qmp::{Monitor, Release, commands};
use qmp_tests::{Failure, TestResult, Version, live_tests};

use crate::support::nothing;
use crate::{monitor_block, monitor_devices, monitor_jobs, monitor_run_state};

live_tests!(run_states, devices, disks, nodes, jobs, what_it_does_not_model_is_refused);

async fn machine(version: Version) -> Result<(FakeQemu, Monitor), Failure> {
    let machine = FakeMachine::new().bus("usb.0").bus("rp0");
    let release = Release::new(version.major, version.minor);
    let fake = FakeQemu::builder().release(release).machine(machine).build();
    let monitor = Monitor::new(fake.connect().await?);
    Ok((fake, monitor))
}

async fn run_states(version: Version) -> TestResult {
    let (fake, monitor) = machine(version).await?;
    monitor_run_state::starts_and_pauses(&monitor).await?;
    monitor_run_state::tells_the_guest(&monitor).await?;
    monitor_run_state::quits(&monitor).await?;
    Ok(fake.end()?)
}

async fn devices(version: Version) -> TestResult {
    let (fake, monitor) = machine(version).await?;
    monitor_devices::adds_a_device(&monitor).await?;
    monitor.remove_device_and_wait("tablet").await?;
    monitor_devices::removes_a_device(&monitor).await?;
    monitor_devices::removes_from_several_tasks(&monitor).await?;
    monitor_devices::removes_what_was_asked_for_before(&monitor).await?;
    monitor_devices::goes_on_waiting(&monitor).await?;
    Ok(fake.end()?)
}

async fn disks(version: Version) -> TestResult {
    let (fake, monitor) = machine(version).await?;
    monitor_devices::adds_a_disk(&monitor).await?;
    monitor.start().await?;
    monitor.remove_device_and_wait("disk").await?;
    monitor.remove_block_device("node").await?;
    monitor_devices::removes_a_disk(&monitor).await?;
    Ok(fake.end()?)
}

async fn nodes(version: Version) -> TestResult {
    let (fake, monitor) = machine(version).await?;
    monitor_block::add_disk(&monitor).await?;
    monitor_block::finds_the_disk(&monitor).await?;
    monitor_block::finds_the_node(&monitor).await?;
    monitor_block::measures_the_node(&monitor).await?;
    Ok(fake.end()?)
}

async fn jobs(version: Version) -> TestResult {
    for test in 0..4 {
        let (fake, monitor) = machine(version).await?;
        for node in ["source", "target"] {
            monitor.execute(commands::BlockdevAdd::new(nothing(node, 1 << 20))).await?;
        }
        match test {
            0 => monitor_jobs::tells_why_a_backup_failed(&monitor).await?,
            1 => monitor_jobs::finds_no_job(&monitor).await?,
            2 => monitor_jobs::tells_of_a_job_that_dismisses_itself(&monitor).await?,
            _ => monitor_jobs::tells_the_progress_of_a_job(&monitor).await?,
        }
        fake.end()?;
    }
    Ok(())
}

async fn what_it_does_not_model_is_refused(version: Version) -> TestResult {
    let (fake, monitor) = machine(version).await?;
    let migration = tokio::time::timeout(
        Duration::from_secs(10),
        monitor.client().execute(commands::Migrate::new().uri("tcp:nowhere:1")),
    );
    assert!(migration.await?.is_err());
    let failure = fake.end().expect_err("nothing answers it");
    assert!(failure.to_string().contains("nothing answers migrate"), "{failure}");
    Ok(())
}

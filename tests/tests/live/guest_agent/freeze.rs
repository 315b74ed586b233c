//! Freezing, as far as this machine's agent may: it only tells the status.

use qmp::guest_agent::types::GuestFsfreezeStatus;
use qmp_tests::{TestResult, Version, live_tests};

use super::connected;

live_tests!(the_status_is_thawed);

async fn the_status_is_thawed(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    assert_eq!(agent.freeze_status().await?, GuestFsfreezeStatus::Thawed);
    Ok(())
}

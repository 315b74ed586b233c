//! Running and pausing the machine.

use qmp::{commands, events, types};
use qmp_tests::{TestResult, Version, live_tests};

use crate::support::{next, started};

live_tests!(status_is_prelaunch, cont_and_stop_are_told);

async fn status_is_prelaunch(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let status = client.execute(commands::QueryStatus::new()).await?;
    assert_eq!(status.status, types::RunState::Prelaunch);
    assert!(!status.running);
    Ok(())
}

async fn cont_and_stop_are_told(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let mut resumes = client.subscribe::<events::Resume>();
    let mut stops = client.subscribe::<events::Stop>();

    client.execute(commands::Cont::new()).await?;
    next(&mut resumes).await?;
    let status = client.execute(commands::QueryStatus::new()).await?;
    assert_eq!((status.status, status.running), (types::RunState::Running, true));

    client.execute(commands::Stop::new()).await?;
    next(&mut stops).await?;
    let status = client.execute(commands::QueryStatus::new()).await?;
    assert_eq!((status.status, status.running), (types::RunState::Paused, false));

    assert!(resumes.try_next().is_none() && stops.try_next().is_none());
    Ok(())
}

//! Commands that overtake others.

use qmp::{Error, RequestError, commands};
use qmp_tests::{TestResult, Version, live_tests};

use crate::blocked::Blocked;
use crate::support::started;

live_tests!(overtakes_a_blocked_main_loop, is_refused_unless_asked_for);

async fn overtakes_a_blocked_main_loop(version: Version) -> TestResult {
    let blocked = Blocked::start(version).await?;
    let client = blocked.client.clone();
    let (status, overtaking) = tokio::join!(client.execute(commands::QueryStatus::new()), async {
        let instances = client.execute_oob(commands::QueryYank::new()).await?;
        assert!(!instances.is_empty());
        assert!(!blocked.dump.is_finished());
        blocked.release().await
    });
    overtaking?;
    status?;
    Ok(())
}

async fn is_refused_unless_asked_for(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let refusal = client.execute_oob(commands::QueryYank::new()).await;
    let Err(Error::Request(error)) = &refusal else { panic!("{refusal:?}") };
    assert!(matches!(error, RequestError::OutOfBandDisabled { .. }), "{error}");
    Ok(())
}

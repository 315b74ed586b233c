//! Many tasks on one connection.

use std::collections::BTreeSet;

use qmp::{Error, commands, events};
use qmp_tests::{Failure, TestResult, Version, live_tests};

use crate::blocked::Blocked;
use crate::support::{end, next, started};

live_tests!(
    each_of_many_gets_its_own_answer,
    kill_is_seen_by_every_waiter,
    quit_may_lose_its_answer_but_not_the_event
);

/// Each task sends a request that only it makes.
async fn each_of_many_gets_its_own_answer(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let tasks = (0..64).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            for round in 0..20 {
                let set = number * 100 + round;
                let refusal = client.execute(commands::RemoveFd::new(set)).await;
                let text = refusal.map_err(|error| error.to_string());
                assert!(
                    text.as_ref().is_err_and(|text| text.contains(&format!(":{set}"))),
                    "{text:?}"
                );
                client.execute(commands::QueryStatus::new()).await?;
            }
            Ok::<_, Error>(number)
        })
    });
    let mut done = BTreeSet::new();
    for task in tasks.collect::<Vec<_>>() {
        done.insert(task.await??);
    }
    assert_eq!(done.len(), 64);
    Ok(())
}

async fn kill_is_seen_by_every_waiter(version: Version) -> TestResult {
    let mut blocked = Blocked::start(version).await?;
    let client = blocked.client.clone();
    let mut events = client.subscribe::<events::Shutdown>();
    let (status, killed) = tokio::join!(client.execute(commands::QueryStatus::new()), async {
        // When this command is answered, the command before it has been sent.
        client.execute_oob(commands::QueryYank::new()).await?;
        Ok::<_, Failure>(blocked.qemu.kill()?)
    });
    killed?;
    for end in [blocked.dump.await?.err(), status.err()] {
        assert!(matches!(end, Some(Error::Disconnected(_))), "{end:?}");
    }
    end(&mut events).await
}

async fn quit_may_lose_its_answer_but_not_the_event(version: Version) -> TestResult {
    let (mut qemu, client) = started(version).await?;
    let mut events = client.subscribe::<events::Shutdown>();
    match client.execute(commands::Quit::new()).await {
        Ok(()) => {}
        Err(Error::Disconnected(end)) => assert!(end.shutdown().is_some(), "{end}"),
        Err(other) => return Err(other.into()),
    }
    next(&mut events).await?;
    end(&mut events).await?;
    qemu.end()?;
    Ok(())
}

//! The life of a monitor of a fake QEMU, which does what a real one cannot be made to do.

use std::sync::Arc;
use std::time::{Duration, Instant};

use qmp::testing::{FakeQemu, Fault, When};
use qmp::{CallOptions, ConnectOptions, RawEvent, commands, events, types};
use qmp_tests::{PATIENCE, Random, TestResult};

use super::Life;

/// The longest that a call waits for a fake that stays silent.
const DEADLINE: Duration = Duration::from_millis(50);

/// Connects to fakes, one after the other, until the time is over.
pub(super) async fn live(mut life: Life) -> TestResult {
    while Instant::now() < life.end {
        let qemu = FakeQemu::builder().build();
        qemu.on::<commands::QueryStatus>(|_| {
            Ok(types::StatusInfo::new(true, types::RunState::Running))
        });
        // The greeting and the negotiation are the first two messages.
        qemu.fault(When::message(3 + life.random.below(40) as u64), fault(&mut life.random));
        connection(&qemu, &mut life).await?;
    }
    Ok(())
}

/// One connection, up to its end or for some calls. Every event arrives or is counted.
async fn connection(qemu: &FakeQemu, life: &mut Life) -> TestResult {
    let accounts = Arc::clone(&life.accounts);
    // The negotiation has no fault: it must not fail because the machine is busy.
    let options = ConnectOptions::new().event_capacity(8).connect_deadline(PATIENCE);
    let client = qemu.connect_with(&options).await?;
    let mut received = client.subscribe::<RawEvent>();
    let mut emitted = 0;
    for _ in 0..20 + life.random.below(40) {
        let options = CallOptions::new().deadline(DEADLINE);
        let status = client.execute_with(commands::QueryStatus::new(), options);
        if let Some(status) = accounts.call(status).await? {
            assert_eq!(status.status, types::RunState::Running);
        }
        if life.random.below(3) == 0 {
            qemu.emit(events::Resume::new());
            emitted += 1;
        }
        if life.random.below(4) == 0 {
            let after = Duration::from_micros(life.random.below(200) as u64);
            accounts.cancel(after, client.execute(commands::QueryStatus::new())).await;
        }
        if client.is_closed() {
            break;
        }
        life.pause().await;
    }
    client.close();
    let ended = client.closed().await;
    let arrived = accounts.drain(&mut received).await;
    // A flood is some events more.
    assert!(arrived <= emitted + FLOOD, "{arrived} of {emitted}: {ended}");
    Ok(())
}

/// The number of events of a flood.
const FLOOD: u64 = 200;

fn fault(random: &mut Random) -> Fault {
    match random.below(9) {
        0 => Fault::cut_before(),
        1 => Fault::cut_inside(),
        2 => Fault::cut_after(),
        3 => Fault::garbage("{\"return\": tru\r\n"),
        4 => Fault::silence(),
        5 => Fault::reset(),
        6 => Fault::slow(Duration::from_micros(100)),
        7 => Fault::flood(FLOOD, &events::Stop::new()),
        _ => Fault::delay(Duration::from_millis(2)),
    }
}

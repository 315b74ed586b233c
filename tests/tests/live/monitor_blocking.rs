//! The operations of a monitor without an asynchronous runtime.

use std::time::Duration;

use qmp::blocking::{Client, Monitor};
use qmp::monitor::{MonitorConnectError, MonitorOptions, ShutdownBy};
use qmp::types::{MirrorSyncMode, RunState};
use qmp::{commands, events};
use qmp_tests::{
    Failure, PATIENCE, Qemu, Server, TestResult, Version, blocking_live_tests, live_tests,
};

use crate::support::nothing;

blocking_live_tests!(
    operations_run,
    operations_run_at_once_in_several_threads,
    an_operation_takes_at_most_its_time,
    handlers_are_called_while_nothing_runs,
    connecting_to_nobody,
    a_handle_ends_with_its_monitor,
    wait_for_an_event
);
live_tests!(inside_of_a_runtime);

fn started(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?.start()?;
    let monitor = Monitor::connect_unix(qemu.socket())?;
    Ok((qemu, monitor))
}

fn mirrored(vm: &Monitor) -> Result<qmp::monitor::Job, Failure> {
    for node in ["source", "target"] {
        vm.execute(commands::BlockdevAdd::new(nothing(node, 1 << 20)))?;
    }
    let mirror = commands::BlockdevMirror::new("source", "target", MirrorSyncMode::Full);
    Ok(vm.run(|vm| vm.start_job(mirror))?)
}

fn operations_run(version: Version) -> TestResult {
    let (mut qemu, vm) = started(version)?;
    assert_eq!(vm.run(|vm| vm.status())?.status, RunState::Prelaunch);
    let mut job = mirrored(&vm)?;
    vm.block_on(job.complete())?;
    let adopted = vm.run(|vm| vm.adopt())?;
    assert_eq!(adopted.nodes.len(), 2);
    assert_eq!(vm.run(|vm| vm.shutdown(PATIENCE))?, ShutdownBy::Quit);
    qemu.end()?;
    assert!(vm.run(|vm| vm.status()).is_err_and(|error| error.is_end()));
    Ok(())
}

fn operations_run_at_once_in_several_threads(version: Version) -> TestResult {
    let (_qemu, vm) = started(version)?;
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let vm = vm.clone();
            std::thread::spawn(move || (0..50).try_for_each(|_| vm.run(|vm| vm.status()).map(drop)))
        })
        .collect();
    for thread in threads {
        thread.join().map_err(|_| Failure::new("a thread panicked"))??;
    }
    Ok(())
}

fn an_operation_takes_at_most_its_time(version: Version) -> TestResult {
    let (_qemu, vm) = started(version)?;
    let mut job = mirrored(&vm)?;
    vm.block_on(job.ready())?;
    // A mirror that is ready does not end by itself.
    let early = vm.run_within(Duration::from_millis(50), |_| job.wait());
    assert!(early.is_none(), "{early:?}");
    let in_time = vm.run_within(PATIENCE, |_| job.complete());
    in_time.ok_or_else(|| Failure::new("the mirror did not end"))??;
    Ok(())
}

fn handlers_are_called_while_nothing_runs(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second").start()?;
    let (sender, receiver) = std::sync::mpsc::channel();
    let options = MonitorOptions::new().on_event(move |event| drop(sender.send(event.to_string())));
    let path = qemu.socket().to_owned();
    let vm = Monitor::connect_with(options, |connection| connection.connect_unix(path))?;
    let other = Client::connect_unix(qemu.path("second"))?;
    other.execute(commands::Cont::new())?;
    let event = receiver.recv_timeout(PATIENCE)?;
    assert!(event.contains("RESUME"), "{event}");
    assert!(vm.run(|vm| vm.status())?.running);
    Ok(())
}

fn connecting_to_nobody(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let nobody = Monitor::connect_unix(qemu.path("nobody"));
    assert!(matches!(nobody, Err(MonitorConnectError::Connect(_))), "{nobody:?}");
    Ok(())
}

fn a_handle_ends_with_its_monitor(version: Version) -> TestResult {
    let (qemu, vm) = started(version)?;
    let job = mirrored(&vm)?;
    drop(vm);
    // QEMU serves the next client, although the handle exists.
    let vm = Monitor::connect_unix(qemu.socket())?;
    assert_eq!(vm.run(|vm| vm.adopt())?.jobs[0].info.id, job.id());
    Ok(())
}

fn wait_for_an_event(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second").start()?;
    let client = Client::connect_unix(qemu.socket())?;
    let mut resets = client.subscribe::<events::Reset>();
    client.execute(commands::SystemReset::new())?;
    let reset = resets.wait_for(|reset| !reset.guest, PATIENCE)?;
    assert!(reset.is_some());
    let none = client.wait_for::<events::Reset>(|_| true, Duration::from_millis(50))?;
    assert!(none.is_none(), "{none:?}");

    let other = Client::connect_unix(qemu.path("second"))?;
    let waiting = std::thread::spawn(move || {
        client.wait_for::<events::Shutdown>(|shutdown| !shutdown.guest, PATIENCE)
    });
    // If the wait begins late, it is told of the end.
    other.execute(commands::Quit::new())?;
    let outcome = waiting.join().map_err(|_| Failure::new("the thread panicked"))?;
    assert!(matches!(outcome, Ok(Some(_)) | Err(qmp::EventError::Ended(_))), "{outcome:?}");
    Ok(())
}

/// It blocks the thread, and does not panic.
async fn inside_of_a_runtime(version: Version) -> TestResult {
    let (_qemu, vm) = started(version)?;
    assert!(!vm.run(|vm| vm.status())?.running);
    Ok(())
}

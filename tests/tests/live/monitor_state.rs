//! Saving the state of a machine to a descriptor of any kind, and restoring it.

use std::fs::{self, File};
use std::io::{Read, Seek, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread::JoinHandle;

use qmp::monitor::MigrationError;
use qmp::types::{MigrationCapability, MigrationStatus, RunState};
use qmp::{Error, Monitor, commands};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{impatient, monitored, soon, stalled};

live_tests!(
    state_through_a_file,
    state_through_a_pipe,
    state_through_a_socket,
    state_behind_what_the_file_has,
    state_into_a_device,
    state_into_a_full_device,
    state_that_nobody_reads,
    state_with_the_wrong_descriptor,
    state_while_another_is_saved,
    state_restored_without_incoming,
    state_that_is_cut_off,
    state_whose_saving_begins_late,
    blocking_state
);
live_tests!(qemu_10_0, qemu_11_1 => state_through_several_channels);

type Reading = JoinHandle<std::io::Result<Vec<u8>>>;

async fn source(version: Version) -> Result<(Server, Monitor), Failure> {
    monitored(Qemu::new(version)?.running()).await
}

async fn destination(version: Version) -> Result<(Server, Monitor), Failure> {
    monitored(Qemu::new(version)?.running().args(["-incoming", "defer"])).await
}

fn read(mut reader: impl Read + Send + 'static) -> Reading {
    std::thread::spawn(move || {
        let mut state = Vec::new();
        reader.read_to_end(&mut state).map(|_| state)
    })
}

fn joined(reading: Reading) -> Result<Vec<u8>, Failure> {
    Ok(reading.join().map_err(|_| Failure::new("the reader panicked"))??)
}

/// QEMU holds nothing that was passed: no set is left, and no copy of `ours`.
async fn holds_nothing(monitor: &Monitor) -> TestResult {
    let sets = monitor.execute(commands::QueryFdsets::new()).await?;
    assert!(sets.is_empty(), "{sets:?}");
    Ok(())
}

async fn saves(monitor: &Monitor, to: impl Into<OwnedFd>) -> TestResult {
    soon(monitor.save_state(to)).await??;
    assert_eq!(monitor.status().await?.status, RunState::Postmigrate);
    holds_nothing(monitor).await?;
    // The machine can go on, and be saved again.
    Ok(monitor.start().await?)
}

async fn restores(version: Version, from: impl Into<OwnedFd>) -> TestResult {
    let (_qemu, monitor) = destination(version).await?;
    soon(monitor.restore_state(from)).await??;
    assert_eq!(monitor.status().await?.status, RunState::Running);
    holds_nothing(&monitor).await
}

async fn state_through_a_file(version: Version) -> TestResult {
    let (qemu, monitor) = source(version).await?;
    let path = qemu.path("state");
    let both = || File::options().read(true).write(true).create(true).truncate(false).open(&path);
    for file in [File::create(&path)?, both()?] {
        saves(&monitor, file).await?;
        assert_eq!(fs::read(&path)?[..4], *b"QEVM");
    }
    for file in [File::open(&path)?, both()?] {
        restores(version, file).await?;
    }
    // A file without a name.
    let mut nameless = both()?;
    fs::remove_file(&path)?;
    saves(&monitor, nameless.try_clone()?).await?;
    nameless.rewind()?;
    restores(version, nameless).await
}

async fn state_through_a_pipe(version: Version) -> TestResult {
    let (_qemu, monitor) = source(version).await?;
    let (reader, writer) = std::io::pipe()?;
    let reading = read(reader);
    saves(&monitor, writer).await?;
    let state = joined(reading)?;
    assert_eq!(state[..4], *b"QEVM");

    let (reader, mut writer) = std::io::pipe()?;
    // If it fails, the restoring does, too.
    let writing = std::thread::spawn(move || drop(writer.write_all(&state)));
    restores(version, reader).await?;
    writing.join().map_err(|_| Failure::new("the writer panicked"))
}

/// Both at once, with nothing in between.
async fn state_through_a_socket(version: Version) -> TestResult {
    let (_qemu, source) = source(version).await?;
    let (_other, destination) = destination(version).await?;
    let (ours, theirs) = UnixStream::pair()?;
    let both = async { tokio::join!(source.save_state(ours), destination.restore_state(theirs)) };
    let (saved, restored) = soon(both).await?;
    saved?;
    restored?;
    assert_eq!(destination.status().await?.status, RunState::Running);
    Ok(())
}

async fn state_behind_what_the_file_has(version: Version) -> TestResult {
    let (qemu, monitor) = source(version).await?;
    let path = qemu.path("state");
    let mut file = File::create(&path)?;
    file.write_all(&[7; 4096])?;
    saves(&monitor, file).await?;
    let state = fs::read(&path)?;
    assert!(state[..4096].iter().all(|byte| *byte == 7));
    assert_eq!(&state[4096..4100], b"QEVM");
    let mut file = File::open(&path)?;
    file.seek(std::io::SeekFrom::Start(4096))?;
    restores(version, file).await
}

/// QEMU takes devices until it takes only files, pipes and sockets, and then the error says so.
async fn state_into_a_device(version: Version) -> TestResult {
    let (_qemu, monitor) = source(version).await?;
    let null = File::options().write(true).open("/dev/null")?;
    if version < Version::new(11, 0) {
        return saves(&monitor, null).await;
    }
    let outcome = soon(monitor.save_state(null)).await?;
    let Err(error @ MigrationError::Device { is, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(*is, "a character device");
    assert!(error.server().is_some());
    assert!(error.to_string().ends_with("; pass a pipe, and copy between the two"), "{error}");
    assert!(monitor.status().await?.running);
    holds_nothing(&monitor).await
}

/// It takes some of the state and then fails, on the releases that take it at all.
async fn state_into_a_full_device(version: Version) -> TestResult {
    let (_qemu, monitor) = source(version).await?;
    let full = File::options().write(true).open("/dev/full")?;
    let outcome = soon(monitor.save_state(full)).await?;
    match version < Version::new(11, 0) {
        true => assert!(matches!(outcome, Err(MigrationError::Failed { .. })), "{outcome:?}"),
        false => assert!(matches!(outcome, Err(MigrationError::Device { .. })), "{outcome:?}"),
    }
    assert!(monitor.status().await?.running);
    holds_nothing(&monitor).await
}

async fn state_that_nobody_reads(version: Version) -> TestResult {
    let (qemu, monitor) = source(version).await?;
    let (reader, writer) = std::io::pipe()?;
    drop(reader);
    let outcome = soon(monitor.save_state(writer)).await?;
    assert!(matches!(outcome, Err(MigrationError::Failed { .. })), "{outcome:?}");
    assert!(monitor.status().await?.running);
    saves(&monitor, File::create(qemu.path("state"))?).await
}

/// Nothing is sent for a descriptor that cannot do what it is for.
async fn state_with_the_wrong_descriptor(version: Version) -> TestResult {
    let (qemu, monitor) = source(version).await?;
    let path = qemu.path("state");
    File::create(&path)?;
    for wrong in [OwnedFd::from(File::open(&path)?), std::io::pipe()?.0.into()] {
        let outcome = monitor.save_state(wrong).await;
        assert!(
            matches!(outcome, Err(MigrationError::Direction { needed: "writing" })),
            "{outcome:?}"
        );
    }
    for wrong in [OwnedFd::from(File::create(&path)?), std::io::pipe()?.1.into()] {
        let outcome = monitor.restore_state(wrong).await;
        assert!(
            matches!(outcome, Err(MigrationError::Direction { needed: "reading" })),
            "{outcome:?}"
        );
    }
    let outcome = monitor.save_state(UnixListener::bind(qemu.path("socket"))?).await;
    assert!(matches!(outcome, Err(MigrationError::Listens { .. })), "{outcome:?}");
    assert_eq!(fs::metadata(&path)?.len(), 0);
    assert!(monitor.query_migration().await?.status.is_none());
    Ok(())
}

/// QEMU refuses the second, and nothing of it is left, also no descriptor with a name.
async fn state_while_another_is_saved(version: Version) -> TestResult {
    let (qemu, monitor) = source(version).await?;
    let (reader, writer) = std::io::pipe()?;
    let saving = tokio::spawn({
        let monitor = monitor.clone();
        async move { monitor.save_state(writer).await }
    });
    soon(monitor.migrate_wait(MigrationStatus::Active)).await??;
    let (ours, theirs) = UnixStream::pair()?;
    let file = File::create(qemu.path("state"))?;
    for second in [OwnedFd::from(theirs), file.into()] {
        let outcome = soon(monitor.save_state(second)).await?;
        assert!(matches!(outcome, Err(MigrationError::Monitor(Error::Server(_)))), "{outcome:?}");
    }
    // QEMU has no copy of the other end.
    assert!(joined(read(ours))?.is_empty());
    holds_nothing(&monitor).await?;
    let reading = read(reader);
    soon(saving).await???;
    assert!(!joined(reading)?.is_empty());
    Ok(())
}

async fn state_restored_without_incoming(version: Version) -> TestResult {
    let (_qemu, monitor) = source(version).await?;
    let outcome = monitor.restore_state(File::open("/dev/null")?).await;
    let Err(MigrationError::NotIncoming { status }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(*status, RunState::Running);
    Ok(())
}

/// An old QEMU ends, and a new one says why.
async fn state_that_is_cut_off(version: Version) -> TestResult {
    let (qemu, monitor) = source(version).await?;
    let path = qemu.path("state");
    saves(&monitor, File::create(&path)?).await?;
    File::options().write(true).open(&path)?.set_len(1 << 16)?;
    let (_other, monitor) = destination(version).await?;
    let outcome = soon(monitor.restore_state(File::open(&path)?)).await?;
    match (version < Version::new(9, 1), &outcome) {
        (true, Err(MigrationError::Load { exits: true, .. })) => {}
        (false, Err(MigrationError::Load { reason: Some(_), exits: false })) => {}
        _ => panic!("{outcome:?}"),
    }
    if version >= Version::new(9, 1) {
        holds_nothing(&monitor).await?;
    }
    Ok(())
}

/// The reply comes after the deadline, and counts.
async fn state_whose_saving_begins_late(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?.running()).await?;
    let (reader, writer) = std::io::pipe()?;
    let reading = read(reader);
    // All that goes before is waited for as well, and told.
    let outcome = stalled(&mut qemu, monitor.save_state(writer)).await?;
    match outcome {
        Ok(()) => assert!(!joined(reading)?.is_empty()),
        Err(error) => {
            assert!(error.is_timeout(), "{error:?}");
            // It was taken back, so that the pipe is at its end.
            assert!(joined(reading)?.is_empty());
        }
    }
    Ok(())
}

/// QEMU opens the file again for each channel, so that the set has to stay until the end.
async fn state_through_several_channels(version: Version) -> TestResult {
    let (qemu, monitor) = source(version).await?;
    let (_other, other) = destination(version).await?;
    for monitor in [&monitor, &other] {
        let on =
            [MigrationCapability::Multifd, MigrationCapability::MappedRam].map(|it| (it, true));
        monitor.set_migration_capabilities(on).await?;
    }
    let path = qemu.path("state");
    saves(&monitor, File::create(&path)?).await?;
    soon(other.restore_state(File::open(&path)?)).await??;
    assert_eq!(other.status().await?.status, RunState::Running);
    holds_nothing(&other).await
}

async fn blocking_state(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.running().start()?;
    let other = Qemu::new(version)?.running().args(["-incoming", "defer"]).start()?;
    let path = qemu.path("state");
    let work = move || {
        let monitor = qmp::blocking::Monitor::connect_unix(qemu.socket())?;
        monitor
            .run(|vm| async { vm.save_state(File::create(&path)?).await.map_err(Failure::from) })?;
        let monitor = qmp::blocking::Monitor::connect_unix(other.socket())?;
        let file = File::open(&path)?;
        monitor.run(|vm| vm.restore_state(file))?;
        assert!(monitor.run(|vm| vm.status())?.running);
        TestResult::Ok(())
    };
    tokio::task::spawn_blocking(work).await?
}

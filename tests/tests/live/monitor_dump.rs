//! Dumps of the memory, and screenshots.

use std::fs::File;
use std::io::{BufReader, Read};

use qmp::monitor::{DumpError, DumpOptions, ScreendumpError};
use qmp::types::RunState;
use qmp::{Monitor, commands, events, types};
use qmp_tests::{PATIENCE, Qemu, TestResult, Version, live_tests};
use tokio::time::timeout;

use crate::support::{impatient, monitored, next, soon, stalled};

live_tests!(
    dump_guest_memory,
    dump_guest_memory_in_another_format,
    dump_guest_memory_that_fails,
    dump_guest_memory_refused,
    dump_guest_memory_while_another_is_going_on,
    dump_guest_memory_with_progress,
    pause_after_a_dump_holds,
    dump_after_a_dump,
    dump_while_another_one_is_just_ending,
    dump_waits_through_a_stall,
    screendump,
    screendump_as_ppm,
    screendump_of_a_bad_console,
    screendump_that_cannot_be_written
);

const MEMORY: u64 = 64 << 20;

async fn dump_guest_memory(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let file = File::create(qemu.path("dump"))?;
    let dump = monitor.dump_guest_memory(file, DumpOptions::new());
    let progress = timeout(PATIENCE, dump).await??;
    assert!(progress.completed >= MEMORY && progress.completed == progress.total, "{progress:?}");

    let mut header = [0; 20];
    File::open(qemu.path("dump"))?.read_exact(&mut header)?;
    assert_eq!(header[..6], *b"\x7fELF\x02\x01", "64 bits, little endian");
    // The processor has just started, so it still runs in an old mode.
    assert_eq!(header[16..], [4, 0, 3, 0], "a core dump of an i386");
    assert!(std::fs::metadata(qemu.path("dump"))?.len() > MEMORY);
    Ok(())
}

async fn dump_guest_memory_in_another_format(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let file = File::options().create_new(true).read(true).write(true).open(qemu.path("dump"))?;
    let zlib = DumpOptions::new().format(types::DumpGuestMemoryFormat::KdumpZlib);
    timeout(PATIENCE, monitor.dump_guest_memory(file, zlib)).await??;
    let mut header = [0; 8];
    File::open(qemu.path("dump"))?.read_exact(&mut header)?;
    assert!(matches!(&header, b"makedump" | b"KDUMP   "), "{header:?}");
    Ok(())
}

async fn dump_guest_memory_that_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let full = File::options().write(true).open("/dev/full")?;
    let failed = timeout(PATIENCE, monitor.dump_guest_memory(full, DumpOptions::new())).await?;
    let Err(DumpError::Failed { reason: Some(reason) }) = &failed else { panic!("{failed:?}") };
    assert!(reason.contains("No space left on device"), "{reason}");
    Ok(())
}

async fn dump_guest_memory_refused(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let file = File::create(qemu.path("dump"))?;
    let part = DumpOptions::new().range(1 << 40, 1);
    let refused = monitor.dump_guest_memory(file, part).await;
    assert!(matches!(refused, Err(DumpError::Monitor(qmp::Error::Server(_)))), "{refused:?}");
    Ok(())
}

/// A dump into a pipe continues as long as the pipe is not read.
async fn dump_guest_memory_while_another_is_going_on(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let (mut reader, writer) = std::io::pipe()?;
    let mut dump = monitor.start_dump(writer, DumpOptions::new()).await?;
    let file = File::create(qemu.path("dump"))?;
    let second = monitor.dump_guest_memory(file, DumpOptions::new()).await;
    assert!(matches!(second, Err(DumpError::InProgress)), "{second:?}");

    let drain = std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()));
    let progress = timeout(PATIENCE, dump.wait()).await??;
    let written = drain.join().map_err(|_| std::fmt::Error)??;
    assert!(written > progress.total, "{written} bytes, {progress:?}");
    Ok(())
}

async fn dump_guest_memory_with_progress(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let (mut reader, writer) = std::io::pipe()?;
    let mut dump = monitor.start_dump(writer, DumpOptions::new()).await?;
    let mut progress = dump.progress();
    let first = timeout(PATIENCE, progress.next()).await?.transpose()?;
    assert!(first.is_some_and(|first| first.completed < first.total), "{first:?}");
    let drain = std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()));
    let mut last = first;
    while let Some(item) = timeout(PATIENCE, progress.next()).await? {
        last = Some(item?);
    }
    assert!(last.is_some_and(|last| last.completed == last.total), "{last:?}");
    drain.join().map_err(|_| std::fmt::Error)??;

    drop(progress);
    let full = File::options().write(true).open("/dev/full")?;
    let mut dump = monitor.start_dump(full, DumpOptions::new()).await?;
    let mut progress = dump.progress();
    let mut last = None;
    while let Some(item) = timeout(PATIENCE, progress.next()).await? {
        last = Some(item);
    }
    assert!(matches!(last, Some(Err(DumpError::Failed { .. }))), "{last:?}");
    Ok(())
}

fn null() -> std::io::Result<File> {
    File::options().write(true).open("/dev/null")
}

/// QEMU forbids migration from the beginning of a dump to the very end of it.
async fn migration_is_blocked(monitor: &Monitor) -> Result<bool, qmp::Error> {
    let reasons = monitor.query_migration().await?.blocked_reasons;
    Ok(reasons.is_some_and(|reasons| !reasons.is_empty()))
}

/// QEMU resumes the machine only after it has reported the end of the dump.
async fn pause_after_a_dump_holds(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?.running()).await?;
    for round in 0..20 {
        let dump = monitor.dump_guest_memory(null()?, DumpOptions::new());
        soon(dump).await??;
        let status = monitor.status().await?;
        assert!(status.running, "round {round}: {status:?}");
        monitor.pause().await?;
        while migration_is_blocked(&monitor).await? {}
        let status = monitor.status().await?;
        assert_eq!(status.status, RunState::Paused, "round {round}");
        monitor.start().await?;
    }
    Ok(())
}

/// QEMU 11.1 aborts if a dump begins while QEMU still finishes the one before.
async fn dump_after_a_dump(version: Version) -> TestResult {
    for qemu in [Qemu::new(version)?, Qemu::new(version)?.running()] {
        let (_qemu, monitor) = monitored(qemu).await?;
        for _ in 0..20 {
            soon(monitor.dump_guest_memory(null()?, DumpOptions::new())).await??;
            assert!(!migration_is_blocked(&monitor).await?, "a migration may begin");
            let full = File::options().write(true).open("/dev/full")?;
            let failed = soon(monitor.dump_guest_memory(full, DumpOptions::new())).await?;
            assert!(matches!(failed, Err(DumpError::Failed { .. })), "{failed:?}");
        }
    }
    Ok(())
}

async fn dump_while_another_one_is_just_ending(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?.running()).await?;
    let mut ends = monitor.client().subscribe::<events::DumpCompleted>();
    for _ in 0..20 {
        monitor.send_file("other", null()?).await?;
        let other = commands::DumpGuestMemory::new(false, "fd:other").detach(true);
        monitor.execute(other).await?;
        next(&mut ends).await?;
        soon(monitor.dump_guest_memory(null()?, DumpOptions::new())).await??;
        next(&mut ends).await?;
    }
    Ok(())
}

async fn dump_waits_through_a_stall(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?.running()).await?;
    let (mut reader, writer) = std::io::pipe()?;
    let mut dump = monitor.start_dump(writer, DumpOptions::new()).await?;
    let waiting = stalled(&mut qemu, async {
        let mut progress = dump.progress();
        progress.next().await.transpose()?;
        progress.next().await.transpose()
    });
    let progress = waiting.await??;
    assert!(progress.is_some_and(|one| one.completed < one.total), "{progress:?}");
    let drain = std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()));
    stalled(&mut qemu, dump.wait()).await??;
    drain.join().map_err(|_| std::fmt::Error)??;
    Ok(())
}

fn with_display(version: Version) -> Result<Qemu, qmp_tests::Error> {
    Ok(Qemu::new(version)?.args(["-device", "VGA,id=vga"]).running())
}

async fn screendump(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(with_display(version)?).await?;
    let path = qemu.path("screen.png");
    let picture = commands::Screendump::new(path.to_string_lossy()).device("vga").head(0);
    monitor.screendump(picture.format(types::ImageFormat::Png)).await?;
    let mut reader = png::Decoder::new(BufReader::new(File::open(path)?)).read_info()?;
    let size = reader.output_buffer_size().ok_or(std::fmt::Error)?;
    let frame = reader.next_frame(&mut vec![0; size])?;
    assert!(frame.width >= 640 && frame.height >= 400, "{frame:?}");
    Ok(())
}

async fn screendump_as_ppm(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(with_display(version)?).await?;
    let path = qemu.path("screen.ppm");
    let picture = commands::Screendump::new(path.to_string_lossy());
    monitor.screendump(picture.format(types::ImageFormat::Ppm)).await?;
    let bytes = std::fs::read(path)?;
    let header = String::from_utf8_lossy(&bytes[..32]);
    let mut words = header.split_ascii_whitespace();
    assert_eq!(words.next(), Some("P6"));
    let size: Vec<usize> = words.take(2).map(str::parse).collect::<Result<_, _>>()?;
    assert!(bytes.len() > 3 * size[0] * size[1], "{size:?}");
    Ok(())
}

async fn screendump_of_a_bad_console(version: Version) -> TestResult {
    let (qemu, monitor) =
        monitored(with_display(version)?.args(["-device", "virtio-rng-pci,id=rng"])).await?;
    let path = qemu.path("screen").to_string_lossy().into_owned();
    let picture = || commands::Screendump::new(&*path);
    let (_other, blind) = monitored(Qemu::new(version)?).await?;
    let outcomes = [
        monitor.screendump(picture().device("nobody")).await,
        monitor.screendump(picture().device("rng")).await,
        monitor.screendump(picture().device("vga").head(3)).await,
        blind.screendump(picture()).await,
    ];
    for outcome in outcomes {
        assert!(matches!(outcome, Err(ScreendumpError::BadConsole { .. })), "{outcome:?}");
    }
    Ok(())
}

async fn screendump_that_cannot_be_written(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(with_display(version)?).await?;
    let refused = monitor.screendump(commands::Screendump::new("/nowhere/at/all")).await;
    assert!(
        matches!(refused, Err(ScreendumpError::Monitor { source: qmp::Error::Server(_), .. })),
        "{refused:?}"
    );
    Ok(())
}

//! Pictures of a display in a file that is passed, and in memory.

use std::fs::{self, File};
use std::io::{Seek, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use qmp::monitor::{ScreendumpError, ScreenshotOptions};
use qmp::{Client, Error, Monitor, RequestError, commands};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{impatient, monitored, stalled};

live_tests!(
    screendump_to_a_file,
    screendump_to_what_is_no_file,
    screenshot_as_ppm,
    screenshot_as_png,
    screenshot_of_a_paused_machine,
    screenshot_that_is_too_large,
    screenshot_of_no_console,
    screenshot_over_tcp,
    screenshot_through_a_stall,
    blocking_screenshot
);

/// A machine with a display, which runs: QEMU 7.2 cleans up its sets only then.
fn with_a_display(version: Version) -> Result<Qemu, Failure> {
    Ok(Qemu::new(version)?.args(["-device", "VGA,id=vga0"]).running())
}

async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    monitored(with_a_display(version)?).await
}

async fn holds_nothing(monitor: &Monitor) -> TestResult {
    let sets = monitor.execute(commands::QueryFdsets::new()).await?;
    assert!(sets.is_empty(), "{sets:?}");
    Ok(())
}

/// The pixels of a PPM file fill it to the end.
fn is_ppm(picture: &[u8]) {
    let text = String::from_utf8_lossy(&picture[..picture.len().min(40)]).into_owned();
    let mut words = text.split_ascii_whitespace();
    assert_eq!(words.next(), Some("P6"), "{text}");
    let number =
        |word: Option<&str>| word.and_then(|word| word.parse::<usize>().ok()).unwrap_or_default();
    let (width, height) = (number(words.next()), number(words.next()));
    let depth = number(words.next());
    let header = format!("P6\n{width} {height}\n{depth}\n");
    assert_eq!(depth, 255, "{text}");
    assert_eq!(picture.len(), header.len() + 3 * width * height, "{text}");
}

fn is_png(picture: &[u8]) -> TestResult {
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info()?;
    let size = reader.output_buffer_size().ok_or(std::fmt::Error)?;
    let frame = reader.next_frame(&mut vec![0; size])?;
    assert!(frame.width >= 640 && frame.height >= 400, "{frame:?}");
    Ok(())
}

async fn screendump_to_a_file(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let path = qemu.path("screen");
    for read in [true, false] {
        let mut file =
            File::options().read(read).write(true).create(true).truncate(false).open(&path)?;
        // What is in the file before goes, wherever the file stands.
        file.write_all(&[7; 100])?;
        let options = ScreenshotOptions::new().device("vga0").head(0);
        monitor.screendump_to(file.try_clone()?, options).await?;
        is_ppm(&fs::read(&path)?);
        file.seek(std::io::SeekFrom::End(0))?;
        holds_nothing(&monitor).await?;
    }
    monitor.screendump_to(File::create(&path)?, ScreenshotOptions::new().png()).await?;
    is_png(&fs::read(&path)?)
}

async fn screendump_to_what_is_no_file(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let null = File::options().write(true).open("/dev/null")?;
    let kinds = [
        (OwnedFd::from(std::io::pipe()?.1), "a pipe"),
        (UnixStream::pair()?.0.into(), "a socket"),
        (null.into(), "a character device"),
    ];
    for (wrong, kind) in kinds {
        let outcome = monitor.screendump_to(wrong, ScreenshotOptions::new()).await;
        let Err(ScreendumpError::NotAFile { is }) = &outcome else { panic!("{outcome:?}") };
        assert_eq!(*is, kind);
    }
    let path = qemu.path("screen");
    fs::write(&path, "text")?;
    let outcome = monitor.screendump_to(File::open(&path)?, ScreenshotOptions::new()).await;
    assert!(matches!(outcome, Err(ScreendumpError::File { .. })), "{outcome:?}");
    assert_eq!(fs::read(&path)?, b"text");
    holds_nothing(&monitor).await
}

async fn screenshot_as_ppm(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    for _ in 0..3 {
        is_ppm(&monitor.screenshot(ScreenshotOptions::new()).await?);
        holds_nothing(&monitor).await?;
    }
    Ok(())
}

async fn screenshot_as_png(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    is_png(&monitor.screenshot(ScreenshotOptions::new().png()).await?)?;
    // QEMU forgets to take the set off its list, but not to close the file.
    let sets = monitor.execute(commands::QueryFdsets::new()).await?;
    assert!(sets.iter().all(|set| set.fds.is_empty()), "{sets:?}");
    let files = fs::read_dir(format!("/proc/{}/fd", qemu.pid()))?.flatten();
    let links = files.filter_map(|entry| fs::read_link(entry.path()).ok());
    let held = links.filter(|link| link.to_string_lossy().contains("qmp-screenshot"));
    assert_eq!(held.count(), 0);
    Ok(())
}

/// QEMU 7.2 holds the descriptor until the machine runs, and not longer.
async fn screenshot_of_a_paused_machine(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    monitor.pause().await?;
    is_ppm(&monitor.screenshot(ScreenshotOptions::new()).await?);
    if version < Version::new(9, 1) {
        assert_eq!(monitor.execute(commands::QueryFdsets::new()).await?.len(), 1);
        monitor.start().await?;
        is_ppm(&monitor.screenshot(ScreenshotOptions::new()).await?);
    }
    let sets = monitor.execute(commands::QueryFdsets::new()).await?;
    println!("{version}: {sets:?}");
    Ok(())
}

async fn screenshot_that_is_too_large(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let outcome = monitor.screenshot(ScreenshotOptions::new().max_bytes(1000)).await;
    let Err(ScreendumpError::TooLarge { bytes, limit: 1000 }) = outcome else {
        panic!("{outcome:?}")
    };
    assert!(bytes > 100_000, "{bytes}");
    holds_nothing(&monitor).await
}

async fn screenshot_of_no_console(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?.running()).await?;
    for options in [ScreenshotOptions::new(), ScreenshotOptions::new().device("nobody")] {
        let outcome = monitor.screenshot(options).await;
        assert!(matches!(outcome, Err(ScreendumpError::BadConsole { .. })), "{outcome:?}");
    }
    holds_nothing(&monitor).await
}

async fn screenshot_over_tcp(version: Version) -> TestResult {
    let mut qemu = with_a_display(version)?.tcp_monitor().start()?;
    let tcp = Monitor::new(Client::options().connect_tcp(qemu.tcp_address()?).await?);
    let outcome = tcp.screenshot(ScreenshotOptions::new()).await;
    let Err(ScreendumpError::Monitor { source, .. }) = &outcome else { panic!("{outcome:?}") };
    assert!(matches!(source, Error::Request(RequestError::NoDescriptors { .. })), "{source:?}");
    Ok(())
}

/// The first step is late, and is undone.
async fn screenshot_through_a_stall(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(with_a_display(version)?).await?;
    let outcome = stalled(&mut qemu, monitor.screenshot(ScreenshotOptions::new())).await?;
    assert!(outcome.as_ref().is_err_and(ScreendumpError::is_timeout), "{outcome:?}");
    holds_nothing(&monitor).await
}

async fn blocking_screenshot(version: Version) -> TestResult {
    let qemu = with_a_display(version)?.start()?;
    let work = move || {
        let monitor = qmp::blocking::Monitor::connect_unix(qemu.socket())?;
        is_ppm(&monitor.run(|vm| vm.screenshot(ScreenshotOptions::new()))?);
        TestResult::Ok(())
    };
    tokio::task::spawn_blocking(work).await?
}

//! Changes of character devices, and ring buffers.

use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};

use qmp::monitor::ChardevError;
use qmp::{Monitor, commands, events, types};
use qmp_tests::{BootSector, Failure, PATIENCE, Qemu, Server, TestResult, Version, live_tests};
use tokio::time::timeout;

use crate::support::{monitored, next};

live_tests!(
    add_char_device,
    remove_char_device,
    chardev_change,
    chardev_change_to_a_listening_socket,
    chardev_change_that_fails,
    chardev_change_of_nothing,
    ringbuf_read,
    ringbuf_read_while_it_is_written_to,
    ringbuf_read_of_more_than_a_chunk,
    ringbuf_read_of_other_devices
);

fn ring(bytes: i64) -> types::ChardevBackend {
    types::ChardevBackend::ringbuf(types::ChardevRingbuf::new().size(bytes))
}

/// Returns the kind of each device except the monitor's.
async fn kinds(monitor: &Monitor) -> Result<Vec<(String, String)>, Failure> {
    let devices = monitor.execute(commands::QueryChardev::new()).await?;
    let mut kinds: Vec<_> = devices.into_iter().map(|it| (it.label, it.filename)).collect();
    kinds.retain(|(label, _)| !label.starts_with("compat_monitor"));
    Ok(kinds)
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let mut three = [0; 4];
        three[1..=group.len()].copy_from_slice(group);
        let bits = u32::from_be_bytes(three);
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place) & 63) as usize];
            text.push(if place > group.len() { '=' } else { char::from(digit) });
        }
    }
    text
}

async fn write(monitor: &Monitor, id: &str, bytes: &[u8]) -> TestResult {
    let command = commands::RingbufWrite::new(id, base64(bytes)).format(types::DataFormat::Base64);
    Ok(monitor.execute(command).await?)
}

/// Returns bytes of which no two parts are equal.
fn noise(count: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    std::iter::repeat_with(next).take(count).collect()
}

async fn add_char_device(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.add_chardev("ring", ring(64)).await?;
    assert_eq!(kinds(&monitor).await?, [("ring".to_owned(), "ringbuf".to_owned())]);
    let again = monitor.add_chardev("ring", ring(64)).await;
    assert!(matches!(again, Err(qmp::Error::Server(_))), "{again:?}");
    Ok(())
}

async fn remove_char_device(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.add_chardev("ring", ring(64)).await?;
    monitor.remove_chardev("ring").await?;
    assert_eq!(kinds(&monitor).await?, []);
    monitor.remove_chardev("ring").await?;
    let used = monitor.remove_chardev("compat_monitor0").await;
    assert!(
        matches!(&used, Err(ChardevError::Busy { id, .. }) if id == "compat_monitor0"),
        "{used:?}"
    );
    Ok(())
}

/// Starts a machine that resets itself whenever a byte arrives on its serial port, a ring buffer.
async fn with_serial(version: Version) -> Result<(Server, Monitor), Failure> {
    let sector = BootSector::reset_by_keyboard().after_serial_byte();
    let serial = ["-chardev", "ringbuf,id=port,size=4096", "-serial", "chardev:port"];
    monitored(Qemu::new(version)?.machine("pc").boot(sector)?.args(serial).running()).await
}

async fn chardev_change(version: Version) -> TestResult {
    let (_qemu, monitor) = with_serial(version).await?;
    for _ in 0..2 {
        let (mut ours, theirs) = UnixStream::pair()?;
        monitor.change_chardev_to_socket("port", theirs).await?;
        let [(_, kind)] = &kinds(&monitor).await?[..] else { panic!("there is not one device") };
        assert!(kind.starts_with("unix:"), "{kind}");

        let mut resets = monitor.client().subscribe::<events::Reset>();
        ours.write_all(b"!")?;
        assert!(next(&mut resets).await?.guest);

        monitor.change_chardev_to_ring_buffer("port", 1 << 20).await?;
        assert_eq!(kinds(&monitor).await?, [("port".to_owned(), "ringbuf".to_owned())]);
        // QEMU has closed the socket.
        ours.set_read_timeout(Some(PATIENCE))?;
        ours.read_to_end(&mut Vec::new())?;
        monitor.ringbuf_read("port").await?;
    }
    Ok(())
}

/// A console: its clients come and go.
async fn chardev_change_to_a_listening_socket(version: Version) -> TestResult {
    let (qemu, monitor) = with_serial(version).await?;
    let listener = UnixListener::bind(qemu.path("console"))?;
    monitor.change_chardev_to_socket("port", listener).await?;
    for _ in 0..2 {
        let mut resets = monitor.client().subscribe::<events::Reset>();
        UnixStream::connect(qemu.path("console"))?.write_all(b"!")?;
        assert!(next(&mut resets).await?.guest);
    }
    Ok(())
}

async fn chardev_change_that_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = with_serial(version).await?;
    // The size is not a power of two.
    let refused = monitor.change_chardev_to_ring_buffer("port", 100).await;
    let Err(ChardevError::Monitor { source: qmp::Error::Server(_), .. }) = &refused else {
        panic!("{refused:?}")
    };
    assert_eq!(kinds(&monitor).await?, [("port".to_owned(), "ringbuf".to_owned())]);

    // A device without a frontend does not survive the failed change.
    monitor.add_chardev("loose", ring(64)).await?;
    let gone = monitor.change_chardev_to_ring_buffer("loose", 100).await;
    let Err(ChardevError::Gone { id, .. }) = &gone else { panic!("{gone:?}") };
    assert_eq!(id, "loose");
    assert_eq!(kinds(&monitor).await?.len(), 1);

    // QEMU closes a socket that it cannot use, here for a monitor.
    let (mut ours, theirs) = UnixStream::pair()?;
    let refused = monitor.change_chardev_to_socket("compat_monitor0", theirs).await;
    assert!(
        matches!(refused, Err(ChardevError::Monitor { source: qmp::Error::Server(_), .. })),
        "{refused:?}"
    );
    ours.set_read_timeout(Some(PATIENCE))?;
    assert_eq!(ours.read_to_end(&mut Vec::new())?, 0);
    Ok(())
}

async fn chardev_change_of_nothing(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let outcomes = [
        monitor.change_chardev_to_socket("nobody", UnixStream::pair()?.0).await,
        monitor.change_chardev_to_ring_buffer("nobody", 64).await,
    ];
    for outcome in outcomes {
        let Err(ChardevError::NotFound { id }) = &outcome else { panic!("{outcome:?}") };
        assert_eq!(id, "nobody");
    }
    Ok(())
}

async fn ringbuf_read(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.add_chardev("ring", ring(1024)).await?;
    assert_eq!(monitor.ringbuf_read("ring").await?, b"");
    let all: Vec<u8> = (0..=255).collect();
    write(&monitor, "ring", &all).await?;
    assert_eq!(monitor.ringbuf_read("ring").await?, all);
    assert_eq!(monitor.ringbuf_read("ring").await?, b"", "reading takes it out");
    // Data that does not fit is lost, the oldest first.
    let noise = noise(1500);
    write(&monitor, "ring", &noise).await?;
    assert_eq!(monitor.ringbuf_read("ring").await?, noise[noise.len() - 1024..]);
    Ok(())
}

async fn ringbuf_read_while_it_is_written_to(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.add_chardev("ring", ring(1 << 19)).await?;
    let noise = noise(200_000);
    let (writer, sent) = (monitor.clone(), noise.clone());
    let writer = tokio::spawn(async move {
        for part in sent.chunks(777) {
            write(&writer, "ring", part).await?;
        }
        TestResult::Ok(())
    });
    let mut read = Vec::new();
    let all = async {
        while read.len() < noise.len() {
            read.extend(monitor.ringbuf_read("ring").await?);
        }
        TestResult::Ok(())
    };
    timeout(PATIENCE, all).await??;
    writer.await??;
    assert!(read == noise, "{} bytes were read, of {}, and they differ", read.len(), noise.len());
    Ok(())
}

async fn ringbuf_read_of_more_than_a_chunk(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.add_chardev("ring", ring(4 << 20)).await?;
    let noise = noise((1 << 20) + 4321);
    for part in noise.chunks(100_000) {
        write(&monitor, "ring", part).await?;
    }
    let read = monitor.ringbuf_read("ring").await?;
    assert!(read == noise, "{} bytes were read, of {}", read.len(), noise.len());
    Ok(())
}

async fn ringbuf_read_of_other_devices(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let missing = monitor.ringbuf_read("nobody").await;
    let Err(ChardevError::NotFound { id }) = &missing else { panic!("{missing:?}") };
    assert_eq!(id, "nobody");
    let other = monitor.ringbuf_read("compat_monitor0").await;
    let Err(ChardevError::NotARingBuffer { id, is }) = &other else { panic!("{other:?}") };
    assert_eq!(id, "compat_monitor0");
    assert!(is.starts_with("unix:"), "{is}");
    Ok(())
}

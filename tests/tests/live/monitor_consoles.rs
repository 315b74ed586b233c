//! Consoles, clients that are handed over, passwords of displays, and character devices that
//! reconnect.

use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::time::{Duration, SystemTime};

use qmp::commands::DeviceAdd;
use qmp::monitor::{
    AddClientError, ChardevError, ClientOf, Console, DisplayPassword, NewClient, PasswordError,
    PasswordExpiry,
};
use qmp::types::{
    ChardevBackend, ChardevRingbuf, ChardevSocket, SetPasswordAction, SocketAddressLegacy,
    UnixSocketAddress,
};
use qmp::{Monitor, commands};
use qmp_tests::{BootSector, Failure, PATIENCE, Qemu, Server, TestResult, Version, live_tests};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::task::spawn_blocking;

use crate::support::{monitored, soon, with_monitor};
use crate::vnc::login;

live_tests!(
    console_of_a_guest,
    console_that_is_opened_again,
    console_of_nothing,
    console_of_a_device_that_is_plugged_in,
    client_of_vnc,
    client_of_a_character_device,
    client_of_servers_that_do_not_run,
    password_of_vnc,
    password_that_is_not_taken,
    chardev_that_reconnects,
);

/// Starts a machine that sends back what arrives on its serial port, a device without another end.
async fn with_echo(version: Version) -> Result<(Server, Monitor), Failure> {
    let serial = ["-chardev", "null,id=port", "-serial", "chardev:port"];
    let qemu = Qemu::new(version)?.machine("pc").boot(BootSector::echo())?;
    monitored(qemu.args(serial).running()).await
}

/// Talks to the guest. What is sent before the guest has booted is lost, so it is sent until it
/// comes back.
async fn assert_echo(console: &mut Console) -> TestResult {
    let mut byte = [0];
    let talk = async {
        loop {
            console.write_all(b"!").await?;
            let read = console.read_exact(&mut byte);
            if let Ok(read) = tokio::time::timeout(Duration::from_millis(100), read).await {
                return read.map(drop);
            }
        }
    };
    soon(talk).await??;
    assert_eq!(&byte, b"!");
    Ok(())
}

/// Reads up to the end, which the firmware's messages may come before.
async fn assert_ended(mut console: Console) -> TestResult {
    soon(console.read_to_end(&mut Vec::new())).await??;
    Ok(())
}

async fn console_of_a_guest(version: Version) -> TestResult {
    let (_qemu, monitor) = with_echo(version).await?;
    let mut console = monitor.open_console("port").await?;
    assert_echo(&mut console).await?;
    // It does not need the monitor, and ends with QEMU.
    monitor.quit().await?;
    assert_ended(console).await
}

async fn console_that_is_opened_again(version: Version) -> TestResult {
    let (_qemu, monitor) = with_echo(version).await?;
    let mut first = monitor.open_console("port").await?;
    assert_echo(&mut first).await?;
    let mut second = monitor.open_console("port").await?;
    assert_ended(first).await?;
    assert_echo(&mut second).await?;
    drop(second);
    let mut third = monitor.open_console("port").await?;
    assert_echo(&mut third).await
}

async fn console_of_nothing(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let nothing = monitor.open_console("port").await;
    assert!(matches!(&nothing, Err(ChardevError::NotFound { id }) if id == "port"), "{nothing:?}");
    let used = monitor.open_console("compat_monitor0").await;
    assert!(used.is_err(), "{used:?}");
    Ok(())
}

async fn console_of_a_device_that_is_plugged_in(version: Version) -> TestResult {
    let bus = ["-device", "virtio-serial-pci,id=bus"];
    let (_qemu, monitor) = monitored(Qemu::new(version)?.args(bus)).await?;
    let console = monitor.add_console("hvc0").await?;
    let port = DeviceAdd::new("virtconsole").id("port0").property("chardev", "hvc0");
    monitor.add_device(port).await?;
    monitor.remove_device_and_wait("port0").await?;
    monitor.remove_chardev("hvc0").await?;
    assert_ended(console).await?;

    let console = monitor.add_console("hvc0").await?;
    let again = monitor.add_console("hvc0").await;
    let again = again.err().ok_or_else(|| Failure::new("there are two"))?;
    assert!(again.server().is_some(), "{again}");
    drop(console);
    Ok(())
}

/// Reads so many bytes of a socket that QEMU serves.
async fn read(mut socket: UnixStream, count: usize) -> Result<(UnixStream, Vec<u8>), Failure> {
    socket.set_read_timeout(Some(PATIENCE))?;
    let bytes = spawn_blocking(move || {
        let mut bytes = vec![0; count];
        socket.read_exact(&mut bytes).map(|()| (socket, bytes))
    });
    Ok(bytes.await??)
}

/// The security types that a VNC server offers to a client that was handed over.
async fn security(monitor: &Monitor, client: NewClient) -> Result<Vec<u8>, Failure> {
    let (ours, theirs) = UnixStream::pair()?;
    monitor.add_client(client, theirs).await?;
    let (mut ours, version) = read(ours, 12).await?;
    ours.write_all(&version)?;
    let (ours, count) = read(ours, 1).await?;
    Ok(read(ours, count[0].into()).await?.1)
}

fn with_vnc(version: Version, options: &str) -> Result<Qemu, Failure> {
    let qemu = Qemu::new(version)?;
    let display = format!("unix:{},id=screen{options}", qemu.path("vnc").display());
    Ok(qemu.args(["-vnc", &display]))
}

async fn client_of_vnc(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(with_vnc(version, ",password=on")?).await?;
    let client = NewClient::of(ClientOf::Vnc);
    // 1 is no authentication, and 2 is a password.
    assert_eq!(security(&monitor, client.clone()).await?, [2]);
    assert_eq!(security(&monitor, client.skips_authentication()).await?, [1]);
    Ok(())
}

async fn client_of_a_character_device(version: Version) -> TestResult {
    let sector = BootSector::echo();
    let qemu = Qemu::new(version)?.machine("pc").boot(sector)?.serial("serial").running();
    let (_qemu, monitor) = monitored(qemu).await?;
    let chardevs = monitor.execute(commands::QueryChardev::new()).await?;
    let serial = chardevs.iter().find(|it| it.label.starts_with("serial"));
    let id = serial.ok_or_else(|| Failure::new("no serial port"))?.label.clone();
    let client = |id: &str| NewClient::of(ClientOf::Chardev(id.to_owned()));
    let (ours, theirs) = UnixStream::pair()?;
    monitor.add_client(client(&id), theirs).await?;
    ours.set_read_timeout(Some(Duration::from_millis(100)))?;
    let echo = spawn_blocking(move || {
        let mut ours = ours;
        let mut byte = [0];
        // What is sent before the guest has booted is lost.
        for _ in 0..300 {
            ours.write_all(b"!")?;
            if ours.read_exact(&mut byte).is_ok() {
                break;
            }
        }
        std::io::Result::Ok((ours, byte))
    });
    let (_ours, byte) = echo.await??;
    assert_eq!(&byte, b"!");

    let (mut ours, theirs) = UnixStream::pair()?;
    let second = monitor.add_client(client(&id), theirs).await;
    assert!(matches!(&second, Err(AddClientError::TakesNone { .. })), "{second:?}");
    // QEMU has closed it.
    ours.set_read_timeout(Some(PATIENCE))?;
    assert_eq!(ours.read(&mut [0])?, 0);

    let ring = ChardevBackend::ringbuf(ChardevRingbuf::new());
    monitor.add_chardev("ring", ring).await?;
    let (_ours, theirs) = UnixStream::pair()?;
    let ring = monitor.add_client(client("ring"), theirs).await;
    assert!(matches!(&ring, Err(AddClientError::TakesNone { id, .. }) if id == "ring"), "{ring:?}");
    let (_ours, theirs) = UnixStream::pair()?;
    let none = monitor.add_client(client("none"), theirs).await;
    assert!(matches!(&none, Err(AddClientError::NotFound { id, .. }) if id == "none"), "{none:?}");
    Ok(())
}

async fn client_of_servers_that_do_not_run(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    for server in [ClientOf::Vnc, ClientOf::Spice, ClientOf::DBusDisplay] {
        let (mut ours, theirs) = UnixStream::pair()?;
        let outcome = monitor.add_client(NewClient::of(server.clone()), theirs).await;
        match &outcome {
            Err(AddClientError::NotActive { server: told, .. }) => assert_eq!(*told, server),
            _ => panic!("{server}: {outcome:?}"),
        }
        ours.set_read_timeout(Some(PATIENCE))?;
        assert_eq!(ours.read(&mut [0])?, 0, "{server}");
    }
    Ok(())
}

/// Returns whether a new client can log in with a password.
async fn logs_in(monitor: &Monitor, password: &'static str) -> Result<bool, Failure> {
    let (ours, theirs) = UnixStream::pair()?;
    ours.set_read_timeout(Some(PATIENCE))?;
    monitor.add_client(NewClient::of(ClientOf::Vnc), theirs).await?;
    Ok(spawn_blocking(move || login(ours, password)).await??)
}

async fn password_of_vnc(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(with_vnc(version, ",password=on")?).await?;
    let minute = Duration::from_secs(60);
    let expiries = [
        (PasswordExpiry::Now, false),
        (PasswordExpiry::Never, true),
        (PasswordExpiry::After(Duration::ZERO), false),
        (PasswordExpiry::After(minute), true),
        (PasswordExpiry::At(SystemTime::now() - minute), false),
        (PasswordExpiry::At(SystemTime::now() + minute), true),
        (PasswordExpiry::At(SystemTime::UNIX_EPOCH), false),
        (PasswordExpiry::After(Duration::MAX), true),
    ];
    for (expiry, is_valid) in expiries {
        for password in ["hunter2", "correct horse"] {
            let new = match password.len() {
                7 => DisplayPassword::vnc(password),
                _ => DisplayPassword::vnc_display("screen", password),
            };
            monitor.set_display_password(new.expires(expiry)).await?;
            assert_eq!(logs_in(&monitor, password).await?, is_valid, "{expiry:?}");
            assert!(!logs_in(&monitor, "another").await?);
        }
    }
    // The first 8 bytes count.
    assert!(logs_in(&monitor, "correct ").await?);
    Ok(())
}

async fn password_that_is_not_taken(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(with_vnc(version, ",password=on")?).await?;
    let set = async |password| monitor.set_display_password(password).await;
    let absent = set(DisplayPassword::vnc_display("other", "hunter2")).await;
    assert!(matches!(&absent, Err(PasswordError::NotActive { .. })), "{absent:?}");
    let spice = set(DisplayPassword::spice("hunter2")).await;
    assert!(matches!(&spice, Err(PasswordError::NotActive { .. })), "{spice:?}");
    let connected = DisplayPassword::vnc("hunter2").connected(SetPasswordAction::Disconnect);
    let connected = set(connected).await;
    assert!(matches!(&connected, Err(PasswordError::Monitor { .. })), "{connected:?}");

    let (_qemu, monitor) = monitored(with_vnc(version, "")?).await?;
    let open = monitor.set_display_password(DisplayPassword::vnc("hunter2")).await;
    assert!(matches!(&open, Err(PasswordError::Unprotected { .. })), "{open:?}");
    for error in [absent, spice, connected, open] {
        let error = error.err().ok_or_else(|| Failure::new("it was set"))?;
        assert!(error.server().is_some() && !format!("{error} {error:?}").contains("hunter2"));
    }
    Ok(())
}

async fn chardev_that_reconnects(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    let path = qemu.path("log");
    let address = UnixSocketAddress::new(path.to_string_lossy());
    let socket = ChardevSocket::new(SocketAddressLegacy::unix(address));
    // Nobody is there yet.
    let every = Duration::from_millis(100);
    monitor.add_reconnecting_chardev("log", socket.clone(), every).await?;
    let listener = UnixListener::bind(&path)?;
    let accepted = spawn_blocking(move || {
        // The first one is lost at once.
        drop(listener.accept()?);
        listener.accept()
    });
    soon(accepted).await???;
    monitor.remove_chardev("log").await?;
    std::fs::remove_file(&path)?;
    let once = monitor.add_reconnecting_chardev("log", socket, Duration::ZERO).await;
    let once = once.err().ok_or_else(|| Failure::new("nobody listens"))?;
    assert!(once.server().is_some(), "{once}");
    Ok(())
}

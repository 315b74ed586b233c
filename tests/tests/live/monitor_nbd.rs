//! The NBD server and its exports.

use std::os::unix::net::UnixListener;

use qmp::monitor::{NbdError, NbdExport};
use qmp::{Monitor, commands, types};
use qmp_tests::{Failure, PATIENCE, Program, Qemu, Server, TestResult, Version, live_tests};
use tokio::io::AsyncReadExt;
use tokio::net::UnixStream;
use tokio::time::timeout;

use crate::support::monitored;

live_tests!(
    nbd_server_start,
    nbd_server_start_at_a_path,
    nbd_server_start_twice,
    nbd_server_start_over_a_stale_socket,
    nbd_server_start_over_a_live_socket,
    nbd_unix_server_start,
    nbd_server_stop,
    nbd_block_export_add,
    query_block_exports_and_query_nbd_block_exports
);

/// A machine with the node `disk`, a raw image of a MiB with something in it.
async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?;
    let path = qemu.path("disk");
    qemu.binaries().create_image(&path, "raw", 1 << 20)?;
    let write = ["-f", "raw", "-c", "write -q -P 5 4096 64k", &path.to_string_lossy()];
    qemu.binaries().run(Program::Io, &write)?;
    let (qemu, monitor) = monitored(qemu).await?;
    let node = types::BlockdevOptionsFile::new(path.to_string_lossy());
    let node = types::BlockdevOptions::file(node).node_name("disk");
    monitor.execute(commands::BlockdevAdd::new(node)).await?;
    Ok((qemu, monitor))
}

fn address(qemu: &Server, export: &str) -> String {
    format!("nbd+unix:///{export}?socket={}", qemu.path("nbd").display())
}

/// The server greets whoever connects.
async fn greet(stream: &mut UnixStream) -> TestResult {
    let mut magic = [0; 8];
    timeout(PATIENCE, stream.read_exact(&mut magic)).await??;
    assert_eq!(&magic, b"NBDMAGIC");
    Ok(())
}

fn sockets(qemu: &Server) -> usize {
    std::fs::read_dir(qemu.folder()).map_or(0, |files| {
        files.filter_map(Result::ok).filter(|file| file.file_name() == "nbd").count()
    })
}

async fn nbd_server_start(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let mut stream = monitor.nbd_server_start().await?;
    greet(&mut stream).await?;
    let peer = stream.peer_addr()?;
    let path = peer.as_pathname().map(std::path::Path::to_owned);
    assert!(path.is_some_and(|path| !path.exists()), "others can connect to {peer:?}");
    Ok(())
}

async fn nbd_server_start_at_a_path(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let mut stream = monitor.nbd_server_start_at(qemu.path("nbd")).await?;
    greet(&mut stream).await?;
    monitor.nbd_block_export_add(NbdExport::new("export", "disk")).await?;
    let disk = qemu.path("disk");
    qemu.binaries().compare_images(&address(&qemu, "disk"), &disk.to_string_lossy())?;
    greet(&mut UnixStream::connect(qemu.path("nbd")).await?).await
}

async fn nbd_server_start_twice(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let mut stream = monitor.nbd_server_start().await?;
    let again = monitor.nbd_server_start().await;
    assert!(matches!(again, Err(NbdError::Running { .. })), "{again:?}");
    let again = monitor.nbd_server_start_at(qemu.path("nbd")).await;
    assert!(matches!(again, Err(NbdError::Running { .. })), "{again:?}");
    assert_eq!(sockets(&qemu), 0, "the socket is left");
    let again = monitor.nbd_unix_server_start(qemu.path("nbd").to_string_lossy()).await;
    assert!(matches!(again, Err(NbdError::Running { .. })), "{again:?}");
    greet(&mut stream).await
}

async fn nbd_server_start_over_a_stale_socket(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    drop(UnixListener::bind(qemu.path("nbd"))?);
    assert_eq!(sockets(&qemu), 1);
    let mut stream = monitor.nbd_server_start_at(qemu.path("nbd")).await?;
    greet(&mut stream).await
}

async fn nbd_server_start_over_a_live_socket(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let other = UnixListener::bind(qemu.path("nbd"))?;
    let refused = monitor.nbd_server_start_at(qemu.path("nbd")).await;
    let Err(NbdError::AddressInUse { path }) = &refused else { panic!("{refused:?}") };
    assert_eq!(*path, qemu.path("nbd"));
    // It is still the other's.
    UnixStream::connect(qemu.path("nbd")).await?;
    other.accept()?;
    let file = monitor.nbd_server_start_at(qemu.path("disk")).await;
    assert!(matches!(file, Err(NbdError::AddressInUse { .. })), "{file:?}");
    assert_eq!(std::fs::metadata(qemu.path("disk"))?.len(), 1 << 20);
    let nowhere = monitor.nbd_server_start_at("/nowhere/at/all").await;
    assert!(matches!(nowhere, Err(NbdError::Socket { .. })), "{nowhere:?}");
    Ok(())
}

async fn nbd_unix_server_start(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    monitor.nbd_unix_server_start(qemu.path("nbd").to_string_lossy()).await?;
    greet(&mut UnixStream::connect(qemu.path("nbd")).await?).await
}

async fn nbd_server_stop(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let mut stream = monitor.nbd_server_start_at(qemu.path("nbd")).await?;
    greet(&mut stream).await?;
    // A client that says nothing keeps 7.2 from stopping.
    drop(stream);
    timeout(PATIENCE, monitor.nbd_server_stop()).await??;
    assert!(UnixStream::connect(qemu.path("nbd")).await.is_err(), "it goes on listening");
    let again = monitor.nbd_server_stop().await;
    assert!(matches!(again, Err(NbdError::NotRunning { .. })), "{again:?}");
    monitor.nbd_server_start().await?;
    Ok(())
}

async fn nbd_block_export_add(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let bitmap = types::BlockDirtyBitmapAdd::new("disk", "b0");
    monitor.add_dirty_bitmaps([bitmap]).await?;
    let _stream = monitor.nbd_server_start_at(qemu.path("nbd")).await?;
    let write = NbdExport::new("write", "disk").name("write").writable();
    monitor.nbd_block_export_add(write).await?;
    let read = NbdExport::new("read", "disk").name("read").bitmap("b0").bitmap_node("disk");
    monitor.nbd_block_export_add(read).await?;

    let change = ["-f", "raw", "-c", "write -q -P 9 128k 64k", &address(&qemu, "write")];
    qemu.binaries().run(Program::Io, &change)?;
    let read = ["-r", "-f", "raw", "-c", "read -q -P 9 128k 64k", &address(&qemu, "read")];
    qemu.binaries().run(Program::Io, &read)?;
    let socket = qemu.path("nbd");
    let list = ["--list", "--socket", &socket.to_string_lossy()];
    let list = qemu.binaries().run(Program::Nbd, &list)?;
    assert!(list.contains("qemu:dirty-bitmap:b0"), "{list}");

    let missing = NbdExport::new("other", "disk").bitmap("b1");
    let enabled = NbdExport::new("other", "disk").bitmap("b0");
    for export in [missing, enabled] {
        let refused = monitor.nbd_block_export_add(export).await;
        assert!(matches!(refused, Err(qmp::Error::Server(_))), "{refused:?}");
    }
    Ok(())
}

async fn query_block_exports_and_query_nbd_block_exports(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    assert_eq!(monitor.query_block_exports().await?, []);
    let _stream = monitor.nbd_server_start().await?;
    monitor.nbd_block_export_add(NbdExport::new("export", "disk")).await?;
    let exports = monitor.query_nbd_block_exports().await?;
    let [export] = &exports[..] else { panic!("{exports:?}") };
    assert_eq!((export.id.as_str(), export.node_name.as_str()), ("export", "disk"));
    assert_eq!(monitor.query_block_exports().await?, exports);
    Ok(())
}

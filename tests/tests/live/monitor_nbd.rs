//! The NBD server and its exports.

use std::os::unix::net::UnixListener;
use std::time::Duration;

use qmp::monitor::{BitmapError, NbdError, NbdExport, NbdServerOptions};
use qmp::types::BlockExportRemoveMode;
use qmp::{Monitor, commands, types};
use qmp_tests::{Failure, PATIENCE, Program, Qemu, Server, TestResult, Version, live_tests};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::time::timeout;

use crate::support::{impatient, monitored, soon, stalled};

live_tests!(
    nbd_server_start,
    nbd_server_start_at_a_path,
    nbd_server_start_twice,
    nbd_server_stop_of_one_that_was_started_too_late,
    nbd_block_export_remove,
    nbd_server_start_over_a_stale_socket,
    nbd_server_start_over_a_live_socket,
    nbd_unix_server_start,
    nbd_server_stop,
    nbd_block_export_add,
    nbd_block_export_add_with_a_recording_bitmap,
    nbd_block_export_add_with_a_frozen_bitmap,
    nbd_block_export_add_for_a_backup,
    query_block_exports_and_query_nbd_block_exports
);

live_tests!(qemu_10_0, qemu_11_1 =>
    nbd_server_start_without_a_handshake,
    nbd_server_start_with_a_short_handshake
);

/// Starts a machine with the node `disk`, a raw image of a MiB that contains data.
async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?;
    let path = qemu.path("disk");
    qemu.binaries().create_image(&path, "raw", 1 << 20)?;
    let write = ["-f", "raw", "-c", "write -q -P 5 4096 64k", &path.to_string_lossy()];
    qemu.binaries().run(Program::Io, &write)?;
    let (qemu, monitor) = monitored(qemu).await?;
    monitor.execute(commands::BlockdevAdd::new(disk(&qemu))).await?;
    Ok((qemu, monitor))
}

fn disk(qemu: &Server) -> types::BlockdevOptions {
    let node = types::BlockdevOptionsFile::new(qemu.path("disk").to_string_lossy());
    types::BlockdevOptions::file(node).node_name("disk")
}

fn address(qemu: &Server, export: &str) -> String {
    format!("nbd+unix:///{export}?socket={}", qemu.path("nbd").display())
}

/// Checks that the server greets a client.
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

/// A client may take its time: nobody else can connect to this server.
async fn nbd_server_start_without_a_handshake(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let mut stream = monitor.nbd_server_start().await?;
    greet(&mut stream).await?;
    let mut rest = Vec::new();
    // The server has more to say in its greeting, and then waits.
    let read = timeout(Duration::from_secs(12), stream.read_to_end(&mut rest)).await;
    assert!(read.is_err(), "the server has closed the stream");
    Ok(())
}

async fn nbd_server_start_with_a_short_handshake(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let options = NbdServerOptions::new().handshake(Duration::from_millis(1)).max_connections(1);
    let mut stream = monitor.nbd_server_start_at_with(qemu.path("nbd"), options).await?;
    timeout(PATIENCE, stream.read_to_end(&mut Vec::new())).await??;
    // Others can still connect.
    greet(&mut UnixStream::connect(qemu.path("nbd")).await?).await
}

/// The node is free when an export of it is gone, whether it has clients or not.
async fn nbd_block_export_remove(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    drop(monitor.nbd_server_start_at(qemu.path("nbd")).await?);
    let mut clients = Vec::new();
    for _ in 0..10 {
        monitor.nbd_block_export_add(NbdExport::new("export", "disk")).await?;
        clients.push(enter(&qemu, "disk").await?);
        let refused = monitor.nbd_block_export_remove("export", BlockExportRemoveMode::Safe).await;
        assert!(
            matches!(&refused, Err(NbdError::ExportInUse { id, .. }) if id == "export"),
            "{refused:?}"
        );
        soon(monitor.nbd_block_export_remove("export", BlockExportRemoveMode::Hard)).await??;
        monitor.remove_block_device("disk").await?;
        monitor.execute(commands::BlockdevAdd::new(disk(&qemu))).await?;
    }
    monitor.nbd_block_export_remove("export", BlockExportRemoveMode::Hard).await?;
    monitor.nbd_block_export_add(NbdExport::new("export", "disk")).await?;
    monitor.nbd_block_export_remove("export", BlockExportRemoveMode::Safe).await?;
    assert!(monitor.query_block_exports().await?.is_empty());
    Ok(())
}

/// A client that has made its handshake (`NBD_OPT_EXPORT_NAME`).
async fn enter(qemu: &Server, export: &str) -> Result<UnixStream, Failure> {
    let mut stream = UnixStream::connect(qemu.path("nbd")).await?;
    let mut greeting = [0; 18];
    timeout(PATIENCE, stream.read_exact(&mut greeting)).await??;
    let mut option = vec![0, 0, 0, 3];
    option.extend(b"IHAVEOPT\x00\x00\x00\x01");
    option.extend((export.len() as u32).to_be_bytes());
    option.extend(export.as_bytes());
    stream.write_all(&option).await?;
    // The size of the export and its flags.
    timeout(PATIENCE, stream.read_exact(&mut [0; 10])).await??;
    Ok(stream)
}

async fn nbd_server_stop_of_one_that_was_started_too_late(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?).await?;
    let path = qemu.path("nbd");
    let outcome = stalled(&mut qemu, monitor.nbd_server_start_at(path)).await?;
    assert!(matches!(outcome, Err(NbdError::Monitor(qmp::Error::TimedOut(_)))), "{outcome:?}");
    let stopped = monitor.nbd_server_stop().await;
    assert!(matches!(stopped, Err(NbdError::NotRunning { .. })), "{stopped:?}");
    Ok(())
}

async fn nbd_server_start_twice(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let mut stream = monitor.nbd_server_start().await?;
    let again = monitor.nbd_server_start().await;
    assert!(matches!(again, Err(NbdError::Running { .. })), "{again:?}");
    let again = monitor.nbd_server_start_at(qemu.path("nbd")).await;
    assert!(matches!(again, Err(NbdError::Running { .. })), "{again:?}");
    assert_eq!(sockets(&qemu), 0, "the socket is left");
    let again = monitor.nbd_unix_server_start(qemu.path("nbd")).await;
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
    // The socket still belongs to the other process.
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
    monitor.nbd_unix_server_start(qemu.path("nbd")).await?;
    greet(&mut UnixStream::connect(qemu.path("nbd")).await?).await
}

async fn nbd_server_stop(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let mut stream = monitor.nbd_server_start_at(qemu.path("nbd")).await?;
    greet(&mut stream).await?;
    // A client that sends nothing keeps QEMU 7.2 from stopping the server.
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
    let refused = monitor.nbd_block_export_add(missing).await;
    let Err(NbdError::Export { id, node, source }) = &refused else { panic!("{refused:?}") };
    assert_eq!((id.as_str(), node.as_str()), ("other", "disk"));
    assert!(source.server().is_some(), "{source:?}");
    Ok(())
}

/// Returns the ranges that a client sees as dirty, as offsets and lengths.
fn dirty(qemu: &Server, export: &str, bitmap: &str) -> Result<Vec<(u64, u64)>, Failure> {
    let socket = qemu.path("nbd");
    let export = format!(
        "driver=nbd,export={export},server.type=unix,server.path={},\
         x-dirty-bitmap=qemu:dirty-bitmap:{bitmap}",
        socket.display()
    );
    let map = ["map", "--output=json", "--image-opts", &export];
    let map: serde_json::Value = serde_json::from_str(&qemu.binaries().run(Program::Img, &map)?)?;
    // Ranges that the bitmap marks as dirty are shown without data.
    let extents = map.as_array().into_iter().flatten().filter(|extent| extent["data"] == false);
    let extents = extents.map(|extent| (extent["start"].as_u64(), extent["length"].as_u64()));
    Ok(extents.filter_map(|(start, length)| start.zip(length)).collect())
}

fn write(qemu: &Server, export: &str, pattern: u8, range: &str) -> TestResult {
    let write = format!("write -q -P {pattern} {range}");
    qemu.binaries().run(Program::Io, &["-f", "raw", "-c", &write, &address(qemu, export)])?;
    Ok(())
}

/// Starts a machine whose disk has the bitmap `b0` and is exported for writing as `write`.
async fn recorded(version: Version) -> Result<(Server, Monitor), Failure> {
    let (qemu, monitor) = machine(version).await?;
    monitor.add_dirty_bitmaps([types::BlockDirtyBitmapAdd::new("disk", "b0")]).await?;
    drop(monitor.nbd_server_start_at(qemu.path("nbd")).await?);
    let export = NbdExport::new("write", "disk").name("write").writable();
    monitor.nbd_block_export_add(export).await?;
    write(&qemu, "write", 9, "128k 64k")?;
    Ok((qemu, monitor))
}

async fn nbd_block_export_add_with_a_recording_bitmap(version: Version) -> TestResult {
    let (_qemu, monitor) = recorded(version).await?;
    let refused = monitor.nbd_block_export_add(NbdExport::new("read", "disk").bitmap("b0")).await;
    let Err(NbdError::BitmapRecords { id, node, bitmap, .. }) = &refused else {
        panic!("{refused:?}")
    };
    assert_eq!([id, node, bitmap], ["read", "disk", "b0"]);
    Ok(())
}

async fn nbd_block_export_add_with_a_frozen_bitmap(version: Version) -> TestResult {
    let (qemu, monitor) = recorded(version).await?;
    let bitmap = |name| types::BlockDirtyBitmap::new("disk", name);
    monitor.freeze_dirty_bitmap(bitmap("b0"), bitmap("frozen")).await?;
    let export = NbdExport::new("read", "disk").name("read").bitmap("frozen");
    monitor.nbd_block_export_add(export).await?;
    write(&qemu, "write", 10, "512k 64k")?;
    assert_eq!(dirty(&qemu, "read", "frozen")?, [(128 << 10, 64 << 10)]);
    // Writes during the export are not lost.
    assert_eq!(
        bitmap_sizes(&monitor).await?,
        [("b0", true, 128 << 10), ("frozen", false, 64 << 10)].map(|(name, recording, size)| (
            name.to_owned(),
            recording,
            size
        ))
    );

    let again = monitor.freeze_dirty_bitmap(bitmap("b0"), bitmap("frozen")).await;
    let Err(BitmapError::Exists { name, .. }) = &again else { panic!("{again:?}") };
    assert_eq!(name, "frozen");
    let missing = monitor.freeze_dirty_bitmap(bitmap("b1"), bitmap("other")).await;
    let Err(BitmapError::NotFound { node, name }) = &missing else { panic!("{missing:?}") };
    assert_eq!((node.as_str(), name.as_str()), ("disk", "b1"));
    monitor.nbd_server_stop().await?;
    Ok(monitor.remove_dirty_bitmap("disk", "frozen").await?)
}

/// Returns the named bitmaps of `disk`, whether they record, and the number of dirty bytes.
async fn bitmap_sizes(monitor: &Monitor) -> Result<Vec<(String, bool, i64)>, Failure> {
    let nodes = monitor.query_named_block_nodes().await?;
    let disk = nodes.into_iter().find(|node| node.node_name.as_deref() == Some("disk"));
    let bitmaps = disk.and_then(|disk| disk.dirty_bitmaps).into_iter().flatten();
    let bitmaps = bitmaps.filter_map(|bitmap| Some((bitmap.name?, bitmap.recording, bitmap.count)));
    let mut bitmaps: Vec<_> = bitmaps.collect();
    bitmaps.sort();
    Ok(bitmaps)
}

/// Reads the state of the disk at one moment and the changes before it, as a backup program does.
async fn nbd_block_export_add_for_a_backup(version: Version) -> TestResult {
    let (qemu, monitor) = recorded(version).await?;
    let path = qemu.path("overlay");
    qemu.binaries().create_image(&path, "qcow2", 1 << 20)?;
    let file =
        types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path.to_string_lossy()));
    let overlay = types::BlockdevOptionsQcow2::new(file).backing("disk");
    let overlay = types::BlockdevOptions::qcow2(overlay).node_name("moment");
    monitor.execute(commands::BlockdevAdd::new(overlay)).await?;
    let mut jobs = monitor.run_transaction(at_one_moment()).await?;
    let export = NbdExport::new("read", "moment").name("read").bitmap("b0");
    monitor.nbd_block_export_add(export).await?;

    write(&qemu, "write", 10, "128k 64k")?;
    write(&qemu, "write", 11, "512k 64k")?;
    assert_eq!(dirty(&qemu, "read", "b0")?, [(128 << 10, 64 << 10)]);
    let read = ["-r", "-f", "raw", "-c", "read -q -P 9 128k 64k", &address(&qemu, "read")];
    let read = qemu.binaries().run(Program::Io, &read)?;
    assert!(!read.contains("failed"), "{read}");
    assert_eq!(bitmap_sizes(&monitor).await?, [("b0".to_owned(), true, 128 << 10)]);

    monitor.nbd_server_stop().await?;
    for job in &mut jobs {
        timeout(PATIENCE, job.cancel()).await??;
    }
    Ok(monitor.remove_block_device("moment").await?)
}

/// Freezes `b0` of `disk`, clears it, and starts to keep overwritten data.
fn at_one_moment() -> commands::Transaction {
    let frozen = types::BlockDirtyBitmapAdd::new("moment", "b0").disabled(true);
    let now = types::BlockDirtyBitmap::new("disk", "b0");
    let keep = types::BlockdevBackup::new("disk", types::MirrorSyncMode::None, "moment");
    commands::Transaction::new([
        types::TransactionAction::block_dirty_bitmap_add(frozen),
        types::TransactionAction::block_dirty_bitmap_merge(types::BlockDirtyBitmapMerge::new(
            "moment",
            "b0",
            [now.clone()],
        )),
        types::TransactionAction::block_dirty_bitmap_clear(now),
        types::TransactionAction::blockdev_backup(keep),
    ])
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

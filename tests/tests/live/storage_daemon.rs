//! The client and the block operations of `Monitor` on the storage daemon.

use qmp::monitor::{DeviceError, NbdExport, Reached};
use qmp::{Client, Error, Monitor, commands, types};
use qmp_tests::{
    Failure, PATIENCE, Program, Server, StorageDaemon, TestResult, Version, live_tests,
};
use tokio::time::timeout;

live_tests!(
    nodes_are_created_added_and_committed,
    a_mirror_tells_its_progress,
    an_export_is_read_by_others,
    what_needs_a_machine_says_so,
);

const MIB: u64 = 1 << 20;

/// A daemon without nodes, and a monitor of it.
async fn started(version: Version) -> Result<(Server, Monitor), Failure> {
    let daemon = StorageDaemon::new(version)?.start()?;
    let client = Client::connect_unix(daemon.socket()).await?;
    Ok((daemon, Monitor::new(client)))
}

/// Makes an image of a MiB with one pattern all over.
fn image(daemon: &Server, name: &str, pattern: u8) -> TestResult {
    let path = daemon.path(name);
    daemon.binaries().create_image(&path, "raw", MIB)?;
    let write = format!("write -q -P {pattern} 0 1M");
    daemon.binaries().run(Program::Io, &["-f", "raw", "-c", &write, &path.to_string_lossy()])?;
    Ok(())
}

async fn add(monitor: &Monitor, node: types::BlockdevOptions) -> TestResult {
    Ok(monitor.execute(commands::BlockdevAdd::new(node)).await?)
}

fn file(daemon: &Server, name: &str) -> types::BlockdevOptions {
    let file = types::BlockdevOptionsFile::new(daemon.path(name).to_string_lossy());
    types::BlockdevOptions::file(file).node_name(name)
}

async fn nodes_are_created_added_and_committed(version: Version) -> TestResult {
    let (daemon, monitor) = started(version).await?;
    image(&daemon, "base", 5)?;
    add(&monitor, file(&daemon, "base")).await?;

    let path = daemon.path("overlay").to_string_lossy().into_owned();
    let create = types::BlockdevCreateOptionsFile::new(path, 0_u64);
    let create = types::BlockdevCreateOptions::file(create);
    monitor.start_job(commands::BlockdevCreate::new("create0", create)).await?.wait().await?;
    add(&monitor, file(&daemon, "overlay")).await?;
    let format = types::BlockdevCreateOptionsQcow2::new("overlay", MIB);
    let format = types::BlockdevCreateOptions::qcow2(format);
    monitor.start_job(commands::BlockdevCreate::new("create1", format)).await?.wait().await?;

    let overlay =
        types::BlockdevOptionsQcow2::new(types::BlockdevRef::reference("overlay")).backing("base");
    add(&monitor, types::BlockdevOptions::qcow2(overlay).node_name("top")).await?;
    let commit = commands::BlockCommit::new("top").job_id("commit0");
    timeout(PATIENCE, monitor.block_commit(commit)).await??;
    assert_eq!(monitor.execute(commands::QueryJobs::new()).await?, []);
    Ok(())
}

async fn a_mirror_tells_its_progress(version: Version) -> TestResult {
    let (daemon, monitor) = started(version).await?;
    image(&daemon, "source", 7)?;
    image(&daemon, "target", 0)?;
    for name in ["source", "target"] {
        add(&monitor, file(&daemon, name)).await?;
    }
    let full = types::MirrorSyncMode::Full;
    let mirror = commands::BlockdevMirror::new("source", "target", full).job_id("mirror0");
    let mut job = monitor.start_job(mirror).await?;
    assert_eq!(timeout(PATIENCE, job.ready()).await??, Reached::Ready);
    let mut progress = job.progress();
    let seen = timeout(PATIENCE, progress.next()).await?.ok_or_else(|| Failure::new("none"))??;
    assert_eq!((seen.offset, seen.length), (MIB, MIB));
    drop(progress);
    job.complete().await?;
    timeout(PATIENCE, job.wait()).await??;
    for name in ["source", "target"] {
        monitor.execute(commands::BlockdevDel::new(name)).await?;
    }
    let paths = ["source", "target"].map(|name| daemon.path(name).to_string_lossy().into_owned());
    daemon.binaries().compare_images(&paths[0], &paths[1])?;
    Ok(())
}

async fn an_export_is_read_by_others(version: Version) -> TestResult {
    let (daemon, monitor) = started(version).await?;
    image(&daemon, "disk", 9)?;
    add(&monitor, file(&daemon, "disk").read_only(true)).await?;
    let socket = daemon.path("nbd");
    let first = monitor.nbd_server_start_at(&socket).await?;
    monitor.nbd_block_export_add(NbdExport::new("export0", "disk")).await?;
    let address = format!("nbd+unix:///disk?socket={}", socket.display());
    daemon.binaries().compare_images(&address, &daemon.path("disk").to_string_lossy())?;
    // 7.2 waits for a client that has not finished its handshake.
    drop(first);
    monitor.nbd_server_stop().await?;
    Ok(())
}

async fn what_needs_a_machine_says_so(version: Version) -> TestResult {
    let (_daemon, monitor) = started(version).await?;
    let error = monitor.status().await.expect_err("there is no machine");
    let Error::Server(error) = error else { return Err(error.into()) };
    assert!(error.needs_machine(), "{error}");
    assert!(error.to_string().ends_with("(the server has no machine: it is a storage daemon)"));

    let outcome = monitor.remove_device_and_wait("disk0").await;
    let Err(DeviceError::Monitor { source: Error::Server(error), .. }) = outcome else {
        return Err(Failure::new(format!("{outcome:?}")));
    };
    assert!(error.needs_machine(), "{error}");
    // A refusal of the block layer is another matter.
    let error = monitor.execute(commands::BlockdevDel::new("nothing")).await.expect_err("no node");
    assert!(error.server().is_some_and(|error| !error.needs_machine()), "{error}");
    Ok(())
}

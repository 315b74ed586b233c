//! Backing chains, and reads and writes that fail.

use qmp::monitor::BlockError;
use qmp::types::{BlockErrorAction, IoOperationType, RunState};
use qmp::{Monitor, commands, types};
use qmp_tests::{Failure, Qemu, TestResult, Version, live_tests};

use crate::support::{monitored, nothing, soon, with_monitor};

live_tests!(
    the_backing_chain_of_a_node,
    a_backing_chain_through_a_filter,
    the_backing_chain_of_nothing,
    a_read_that_fails_stops_the_machine_and_is_done_again,
    an_error_that_is_only_reported
);

fn file(path: &str) -> types::BlockdevOptions {
    types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path))
}

async fn the_backing_chain_of_a_node(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    let paths = ["base", "middle", "top"].map(|name| qemu.path(name).display().to_string());
    qemu.binaries().create_image(paths[0].as_ref(), "qcow2", 1 << 20)?;
    let base = types::BlockdevOptionsQcow2::new(file(&paths[0]));
    let base = types::BlockdevOptions::qcow2(base).node_name("base");
    monitor.execute(commands::BlockdevAdd::new(base)).await?;
    soon(monitor.snapshot_to("base", "middle", &paths[1])).await??;
    soon(monitor.snapshot_to("middle", "top", &paths[2])).await??;
    // The same file is open once more, under another name.
    let twin = types::BlockdevOptionsQcow2::new(file(&paths[0]));
    let twin = types::BlockdevOptions::qcow2(twin).node_name("twin").read_only(true);
    monitor.execute(commands::BlockdevAdd::new(twin)).await?;

    let chain = monitor.backing_chain("top").await?;
    let names: Vec<_> = chain.iter().map(|image| image.node.as_str()).collect();
    assert_eq!(names, ["top", "middle", "base"]);
    for (image, path) in chain.iter().zip(paths.iter().rev()) {
        assert_eq!((&*image.driver, &image.filename), ("qcow2", path));
        assert_eq!((image.virtual_size, image.storage.is_some()), (1 << 20, true));
    }
    assert_eq!(chain.iter().map(|it| it.read_only).collect::<Vec<_>>(), [false, true, true]);
    let below = monitor.backing_chain("middle").await?;
    assert_eq!(below, chain[1..]);
    let storage = chain[2].storage.as_deref().expect("it has a file");
    let storage = monitor.backing_chain(storage).await?;
    assert_eq!((storage.len(), &*storage[0].driver, &storage[0].storage), (1, "file", &None));
    Ok(())
}

/// Also through that of a job that is running.
async fn a_backing_chain_through_a_filter(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    for name in ["disk", "target"] {
        monitor.execute(commands::BlockdevAdd::new(nothing(name, 1 << 20))).await?;
    }
    let copy = types::BlockdevOptionsCor::new("disk");
    let copy = types::BlockdevOptions::copy_on_read(copy).node_name("filter");
    monitor.execute(commands::BlockdevAdd::new(copy)).await?;
    let mirror = commands::BlockdevMirror::new("filter", "target", types::MirrorSyncMode::Full)
        .filter_node_name("job");
    let mut mirror = monitor.start_job(mirror).await?;
    let chain = monitor.backing_chain("job").await?;
    let names: Vec<_> = chain.iter().map(|image| image.node.as_str()).collect();
    assert_eq!(names, ["job", "filter", "disk"]);
    soon(mirror.cancel()).await??;
    Ok(())
}

async fn the_backing_chain_of_nothing(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let outcome = monitor.backing_chain("disk9").await;
    let Err(BlockError::NoSuchNode { node }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(node, "disk9");
    Ok(())
}

/// A machine whose firmware reads from a disk that fails.
fn failing(version: Version, rerror: &str) -> Result<Qemu, Failure> {
    let bad = "driver=blkdebug,node-name=bad,image.driver=null-co,image.size=1048576";
    let inject = "inject-error.0.event=none,inject-error.0.errno=5,inject-error.0.iotype=read";
    let device = format!("virtio-blk-pci,drive=bad,id=vd0,rerror={rerror}");
    let bad = format!("{bad},{inject}");
    Ok(Qemu::new(version)?.machine("q35").args(["-blockdev", &bad, "-device", &device]))
}

async fn a_read_that_fails_stops_the_machine_and_is_done_again(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(failing(version, "stop")?).await?;
    assert!(!monitor.resume_after_io_error().await?, "it was not stopped by an error");
    assert_eq!(monitor.status().await?.status, RunState::Prelaunch);
    let mut errors = monitor.io_errors();
    monitor.start().await?;
    let error = soon(errors.next()).await?.ok_or_else(|| Failure::new("no error"))??;
    assert!(error.stopped());
    assert_eq!((error.node.as_deref(), error.device.as_deref()), (Some("bad"), Some("vd0")));
    assert_eq!((error.operation.clone(), error.nospace), (IoOperationType::Read, Some(false)));
    assert!(error.reason.contains("nput/output"), "{error:?}");
    is(&monitor, RunState::IoError).await?;
    // The same read again, which fails again.
    assert!(monitor.resume_after_io_error().await?);
    let again = soon(errors.next()).await?.ok_or_else(|| Failure::new("no error"))??;
    assert_eq!(again, error);
    is(&monitor, RunState::IoError).await
}

async fn is(monitor: &Monitor, state: RunState) -> TestResult {
    soon(async {
        while monitor.status().await?.status != state {}
        Ok(())
    })
    .await?
}

async fn an_error_that_is_only_reported(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(failing(version, "report")?).await?;
    let mut errors = monitor.io_errors();
    monitor.start().await?;
    let error = soon(errors.next()).await?.ok_or_else(|| Failure::new("no error"))??;
    assert_eq!((error.action.clone(), error.stopped()), (BlockErrorAction::Report, false));
    assert!(monitor.status().await?.running);
    assert!(!monitor.resume_after_io_error().await?);
    Ok(())
}

//! Images, overlays, internal snapshots and media.

use qmp::monitor::{ImageError, JobError, MediumError, MediumStep, NewImage};
use qmp::types::{BlockdevDriver, RunState};
use qmp::{Monitor, commands, events};
use qmp_tests::{Failure, Program, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{
    first, impatient, monitored, node_names, nothing, soon, stalled, with_monitor,
};

live_tests!(
    create_image,
    create_image_that_cannot_be,
    create_image_whose_format_fails,
    create_image_through_a_stall,
    snapshot_to,
    snapshot_to_a_name_that_is_taken,
    internal_snapshots,
    internal_snapshots_that_fail,
    change_medium,
    change_medium_to_what_is_not_there,
    change_medium_is_not_the_guests_opening
);

const MIB: u64 = 1 << 20;

/// What `qemu-img` reads in an image.
fn info(qemu: &Server, path: &str) -> Result<serde_json::Value, Failure> {
    let text = qemu.binaries().run(Program::Img, &["info", "--output=json", "-U", path])?;
    Ok(serde_json::from_str(&text)?)
}

fn path(qemu: &Server, name: &str) -> String {
    qemu.path(name).to_string_lossy().into_owned()
}

async fn assert_nothing_is_left(monitor: &Monitor) -> TestResult {
    assert_eq!(node_names(monitor).await?, [""; 0]);
    assert!(monitor.execute(commands::QueryJobs::new()).await?.is_empty());
    Ok(())
}

async fn create_image(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    let (raw, qcow2, overlay) = (path(&qemu, "raw"), path(&qemu, "qcow2"), path(&qemu, "overlay"));
    soon(monitor.create_image(NewImage::raw(&raw, 3 * MIB))).await??;
    soon(monitor.create_image(NewImage::qcow2(&qcow2, 5 * MIB))).await??;
    let image = NewImage::qcow2_with(&overlay, 5 * MIB, |options| {
        let options = options.backing_file(qcow2.as_str()).backing_fmt(BlockdevDriver::Qcow2);
        options.cluster_size(4096_u64)
    });
    soon(monitor.create_image(image)).await??;
    assert_eq!(std::fs::metadata(&raw)?.len(), 3 * MIB);
    let info = |path: &str| info(&qemu, path);
    assert_eq!(
        (&info(&qcow2)?["format"], &info(&qcow2)?["virtual-size"]),
        (&"qcow2".into(), &(5 * MIB).into())
    );
    assert_eq!(
        (&info(&overlay)?["cluster-size"], &info(&overlay)?["backing-filename"]),
        (&4096.into(), &qcow2.into())
    );
    assert_nothing_is_left(&monitor).await
}

async fn create_image_that_cannot_be(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let nowhere = soon(monitor.create_image(NewImage::qcow2("/nowhere/at/all", MIB))).await?;
    let Err(ImageError::Job { source: JobError::Failed { .. }, left, .. }) = &nowhere else {
        panic!("{nowhere:?}")
    };
    assert!(!left.file && left.nodes.is_empty(), "{left:?}");
    assert_nothing_is_left(&monitor).await
}

/// The file is made, but clusters of 3 bytes cannot be.
async fn create_image_whose_format_fails(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    let image = path(&qemu, "image");
    let odd = NewImage::qcow2_with(&image, MIB, |options| options.cluster_size(3_u64));
    let failed = soon(monitor.create_image(odd)).await?;
    let Err(ImageError::Job { left, .. }) = &failed else { panic!("{failed:?}") };
    assert!(left.file && left.nodes.is_empty(), "{left:?}");
    assert_nothing_is_left(&monitor).await
}

async fn create_image_through_a_stall(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?).await?;
    let image = path(&qemu, "image");
    stalled(&mut qemu, monitor.create_image(NewImage::qcow2(&image, MIB))).await??;
    assert_eq!(info(&qemu, &image)?["format"], "qcow2");
    assert_nothing_is_left(&monitor).await
}

/// Starts a machine whose disk is the node `base`.
async fn with_disk(version: Version) -> Result<(Server, Monitor, String), Failure> {
    let qemu = Qemu::new(version)?;
    let image = qemu.path("base.qcow2");
    qemu.binaries().create_image(&image, "qcow2", 4 * MIB)?;
    let image = image.to_string_lossy().into_owned();
    let node = format!("driver=qcow2,node-name=base,file.driver=file,file.filename={image}");
    let device = "virtio-blk-pci,id=disk,drive=base";
    let (qemu, monitor) = monitored(qemu.args(["-blockdev", &node, "-device", device])).await?;
    Ok((qemu, monitor, image))
}

/// The node that the guest's disk uses.
async fn top(monitor: &Monitor) -> Result<Option<String>, Failure> {
    let disks = monitor.query_block().await?;
    let mut inserted = disks.into_iter().filter_map(|disk| disk.inserted);
    Ok(inserted.next().and_then(|node| node.node_name))
}

async fn snapshot_to(version: Version) -> TestResult {
    let (qemu, monitor, base) = with_disk(version).await?;
    let overlay = path(&qemu, "overlay.qcow2");
    soon(monitor.snapshot_to("base", "overlay", &overlay)).await??;
    assert_eq!(top(&monitor).await?.as_deref(), Some("overlay"));
    let info = info(&qemu, &overlay)?;
    assert_eq!(
        (&info["virtual-size"], &info["backing-filename"]),
        (&(4 * MIB).into(), &base.into())
    );
    assert_eq!(info["backing-filename-format"], "qcow2");
    // One more on top of it, and back down.
    let second = path(&qemu, "second.qcow2");
    soon(monitor.snapshot_to("overlay", "second", &second)).await??;
    soon(monitor.block_commit(commands::BlockCommit::new("second"))).await??;
    assert_eq!(top(&monitor).await?.as_deref(), Some("base"));
    let missing = monitor.snapshot_to("nobody", "third", &second).await;
    assert!(matches!(missing, Err(ImageError::NoSuchNode { .. })), "{missing:?}");
    Ok(())
}

async fn snapshot_to_a_name_that_is_taken(version: Version) -> TestResult {
    let (qemu, monitor, _base) = with_disk(version).await?;
    monitor.execute(commands::BlockdevAdd::new(nothing("taken", 1 << 20))).await?;
    let before = node_names(&monitor).await?;
    let overlay = path(&qemu, "overlay.qcow2");
    let failed = soon(monitor.snapshot_to("base", "taken", &overlay)).await?;
    let Err(ImageError::Monitor { source, left, .. }) = &failed else { panic!("{failed:?}") };
    assert!(source.server().is_some() && left.file && left.nodes.is_empty(), "{failed:?}");
    assert_eq!(node_names(&monitor).await?, before);
    assert_eq!(top(&monitor).await?.as_deref(), Some("base"));
    Ok(())
}

async fn internal_snapshots(version: Version) -> TestResult {
    let (_qemu, monitor, _base) = with_disk(version).await?;
    monitor.start().await?;
    let mut saving = soon(monitor.save_snapshot("one", ["base"])).await??;
    soon(saving.wait()).await??;
    let snapshots = monitor.snapshots("base").await?;
    assert_eq!(snapshots.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["one"]);
    assert!(snapshots[0].vm_state_size > 0);
    assert!(monitor.status().await?.running);

    soon(soon(monitor.load_snapshot("one", ["base"])).await??.wait()).await??;
    assert!(monitor.status().await?.running);
    soon(soon(monitor.delete_snapshot("one", ["base"])).await??.wait()).await??;
    assert!(monitor.snapshots("base").await?.is_empty());
    assert!(monitor.snapshots("nobody").await?.is_empty());
    Ok(())
}

async fn internal_snapshots_that_fail(version: Version) -> TestResult {
    let (_qemu, monitor, _base) = with_disk(version).await?;
    monitor.start().await?;
    let mut loading = monitor.load_snapshot("none", ["base"]).await?;
    let failed = soon(loading.wait()).await?;
    assert!(matches!(failed, Err(JobError::Failed { .. })), "{failed:?}");
    // Nothing was restored, so the machine can go on.
    assert_eq!(monitor.status().await?.status, RunState::RestoreVm);
    monitor.start().await?;
    let nodes: [&str; 0] = [];
    let mut saving = monitor.save_snapshot("one", nodes).await?;
    let failed = soon(saving.wait()).await?;
    assert!(matches!(failed, Err(JobError::Failed { .. })), "{failed:?}");
    assert!(monitor.status().await?.running);
    Ok(())
}

/// Starts a machine with two media, of which the first is in the drive.
async fn with_drive(version: Version) -> Result<(Server, Monitor), Failure> {
    let media = ["one", "two"].map(|name| {
        format!("driver=null-co,node-name={name},size=1048576,read-only=on,read-zeroes=on")
    });
    let [one, two] = &media;
    let drive = ["-device", "ide-cd,id=cd0,drive=one"];
    let qemu = Qemu::new(version)?.args(["-blockdev", one, "-blockdev", two]).args(drive);
    monitored(qemu).await
}

async fn is_closed_with(monitor: &Monitor, medium: &str) -> TestResult {
    let drives = monitor.query_block().await?;
    assert_eq!(drives[0].tray_open, Some(false));
    assert_eq!(top(monitor).await?.as_deref(), Some(medium));
    Ok(())
}

async fn change_medium(version: Version) -> TestResult {
    let (_qemu, monitor) = with_drive(version).await?;
    assert_eq!(soon(monitor.change_medium("cd0", "two")).await??.as_deref(), Some("one"));
    is_closed_with(&monitor, "two").await?;
    // It is there.
    assert_eq!(soon(monitor.change_medium("cd0", "two")).await??, None);
    // An earlier program has left the drive open and empty.
    monitor.execute(commands::BlockdevOpenTray::new().id("cd0")).await?;
    monitor.execute(commands::BlockdevRemoveMedium::new("cd0")).await?;
    assert_eq!(soon(monitor.change_medium("cd0", "one")).await??, None);
    is_closed_with(&monitor, "one").await
}

async fn change_medium_to_what_is_not_there(version: Version) -> TestResult {
    let (_qemu, monitor) = with_drive(version).await?;
    let missing = soon(monitor.change_medium("cd0", "three")).await?;
    let Err(MediumError::Monitor { step, source, undo, .. }) = &missing else {
        panic!("{missing:?}")
    };
    assert_eq!((*step, undo.len()), (MediumStep::Insert, 0));
    assert!(source.server().is_some(), "{source:?}");
    is_closed_with(&monitor, "one").await?;
    let missing = soon(monitor.change_medium("cd1", "two")).await?;
    assert!(matches!(missing, Err(MediumError::NoSuchDevice { .. })), "{missing:?}");
    Ok(())
}

async fn change_medium_is_not_the_guests_opening(version: Version) -> TestResult {
    let (_qemu, monitor) = with_drive(version).await?;
    let mut openings = monitor.tray_openings();
    let mut moves = monitor.client().subscribe::<events::DeviceTrayMoved>();
    soon(monitor.change_medium("cd0", "two")).await??;
    first(&mut moves, |moved| !moved.tray_open).await?;
    // The next opening is this one, which counts as the guest's.
    monitor.execute(commands::BlockdevOpenTray::new().id("cd0")).await?;
    assert_eq!(soon(openings.next()).await?.as_deref(), Some("cd0"));
    monitor.disconnect();
    assert_eq!(soon(openings.next()).await?, None);
    Ok(())
}

//! File descriptors that QEMU receives and uses.

use std::fs::File;
use std::os::fd::OwnedFd;
use std::path::Path;

use qmp::{CallOptions, Client, Error, commands, types};
use qmp_tests::{Failure, TestResult, Version, live_tests};

use crate::blocked::Blocked;
use crate::support::started;

live_tests!(
    added_descriptor_is_a_disk,
    named_descriptor_takes_a_dump,
    two_at_once_are_not_swapped,
    none_is_refused
);

/// Creates a file of `bytes` bytes in QEMU's folder, and opens it for reading.
fn file(path: &Path, bytes: u64) -> Result<OwnedFd, Failure> {
    File::create(path)?.set_len(bytes)?;
    Ok(File::open(path)?.into())
}

/// Passes QEMU a descriptor in a set of its own.
async fn add(client: &Client, set: i64, descriptor: OwnedFd) -> Result<types::AddfdInfo, Error> {
    let options = CallOptions::new().descriptor(descriptor);
    client.execute_with(commands::AddFd::new().fdset_id(set), options).await
}

/// Returns the size of the disk that the descriptor of a set refers to.
async fn disk_size(client: &Client, set: i64) -> Result<i64, Failure> {
    let file = types::BlockdevOptionsFile::new(format!("/dev/fdset/{set}"));
    let name = format!("disk{set}");
    let file = types::BlockdevOptions::file(file).node_name(&*name).read_only(true);
    client.execute(commands::BlockdevAdd::new(file)).await?;
    let nodes = client.execute(commands::QueryNamedBlockNodes::new()).await?;
    let node = nodes.iter().find(|node| node.node_name.as_deref() == Some(&*name));
    Ok(node.ok_or_else(|| Failure::new("the disk is not there"))?.image.virtual_size)
}

async fn added_descriptor_is_a_disk(version: Version) -> TestResult {
    let (qemu, client) = started(version).await?;
    let info = add(&client, 7, file(&qemu.path("disk"), 3 << 20)?).await?;
    assert_eq!(info.fdset_id, 7);
    assert_eq!(disk_size(&client, 7).await?, 3 << 20);
    Ok(())
}

async fn named_descriptor_takes_a_dump(version: Version) -> TestResult {
    let (qemu, client) = started(version).await?;
    let path = qemu.path("dump");
    let options = CallOptions::new().descriptor(File::create(&path)?);
    client.execute_with(commands::Getfd::new("dump"), options).await?;
    client.execute(commands::DumpGuestMemory::new(false, "fd:dump")).await?;
    let dump = std::fs::read(&path)?;
    assert!(dump.starts_with(b"\x7fELF") && dump.len() > 64 << 20, "{} bytes", dump.len());
    Ok(())
}

/// QEMU assigns a descriptor to the newest command that it has read, even while an older command
/// with a descriptor is still pending.
async fn two_at_once_are_not_swapped(version: Version) -> TestResult {
    let blocked = Blocked::start(version).await?;
    let client = blocked.client.clone();
    let first = file(&blocked.qemu.path("first"), 1 << 20)?;
    let second = file(&blocked.qemu.path("second"), 2 << 20)?;
    let (first, second, qemu) =
        tokio::join!(add(&client, 1, first), add(&client, 2, second), async {
            // When this is answered, as much of the other commands has been sent as can be.
            client.execute_oob(commands::QueryYank::new()).await?;
            blocked.release().await
        });
    let _qemu = qemu?;
    assert_eq!((first?.fdset_id, second?.fdset_id), (1, 2));
    assert_eq!(disk_size(&client, 1).await?, 1 << 20);
    assert_eq!(disk_size(&client, 2).await?, 2 << 20);
    Ok(())
}

async fn none_is_refused(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let refusal = client.execute(commands::Getfd::new("nothing")).await;
    let Err(Error::Server(error)) = &refusal else { panic!("{refusal:?}") };
    assert_eq!(error.description, "No file descriptor supplied via SCM_RIGHTS");
    Ok(())
}

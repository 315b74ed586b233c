//! Files that are passed as descriptors.

use std::fs::File;

use qmp::monitor::{Access, DescriptorError};
use qmp::{CallOptions, Client, Error, Monitor, RequestError, commands, types};
use qmp_tests::{Qemu, TestResult, Version, live_tests};

use crate::support::monitored;

live_tests!(
    send_file,
    close_file,
    send_file_with_fd_set,
    remove_fd_from_fd_set,
    remove_fd_whose_opaque_is_the_name
);

async fn send_file(version: Version) -> TestResult {
    let mut qemu = Qemu::new(version)?.tcp_monitor().start()?;
    let monitor = Monitor::new(Client::connect_unix(qemu.socket()).await?);
    let dump = File::create(qemu.path("dump"))?;
    monitor.send_file("dump", dump).await?;
    monitor.execute(commands::DumpGuestMemory::new(false, "fd:dump")).await?;
    assert!(std::fs::metadata(qemu.path("dump"))?.len() > 1 << 20);

    let tcp = Monitor::new(Client::options().connect_tcp(qemu.tcp_address()?).await?);
    let refused = tcp.send_file("name", File::open("/dev/null")?).await;
    let Err(Error::Request(RequestError::NoDescriptors { command })) = &refused else {
        panic!("{refused:?}")
    };
    assert_eq!(command, "getfd");
    Ok(())
}

async fn close_file(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.send_file("null", File::open("/dev/null")?).await?;
    monitor.close_file("null").await?;
    let again = monitor.close_file("null").await;
    let Err(DescriptorError::NotFound { name, .. }) = &again else { panic!("{again:?}") };
    assert_eq!(name, "null");
    Ok(())
}

async fn send_file_with_fd_set(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let path = qemu.path("disk");
    qemu.binaries().create_image(&path, "raw", 3 << 20)?;
    let file = File::open(&path)?;
    std::fs::remove_file(&path)?;
    let added = monitor.send_file_with_fdset("disk", file, Access::ReadOnly).await?;

    let node = types::BlockdevOptionsFile::new(format!("/dev/fdset/{}", added.fdset_id));
    let node = types::BlockdevOptions::file(node).node_name("node").read_only(true);
    monitor.execute(commands::BlockdevAdd::new(node)).await?;
    assert_eq!(monitor.block_node_size("node").await?, 3 << 20);

    let sets = monitor.execute(commands::QueryFdsets::new()).await?;
    assert_eq!(sets[0].fds[0].opaque.as_deref(), Some("rdonly:disk"));
    assert_eq!((sets[0].fdset_id, sets[0].fds[0].fd), (added.fdset_id, added.fd));
    Ok(())
}

async fn remove_fd_from_fd_set(version: Version) -> TestResult {
    // The machine runs because QEMU 7.2 cleans up its list only then.
    let (_qemu, monitor) = monitored(Qemu::new(version)?.running()).await?;
    for (name, access) in
        [("one", Access::ReadOnly), ("one", Access::ReadWrite), ("two", Access::ReadWrite)]
    {
        let null = File::options().read(true).write(true).open("/dev/null")?;
        monitor.send_file_with_fdset(name, null, access).await?;
    }
    assert_eq!(monitor.remove_fd_from_fdset("one").await?, 2);
    let sets = monitor.execute(commands::QueryFdsets::new()).await?;
    let labels: Vec<_> = sets.iter().flat_map(|set| &set.fds).map(|fd| &fd.opaque).collect();
    assert_eq!(labels, [&Some("rdwr:two".to_owned())]);
    assert_eq!(monitor.remove_fd_from_fdset("one").await?, 0);
    Ok(())
}

/// Another program has added it, without what `send_file_with_fdset` puts before the name.
async fn remove_fd_whose_opaque_is_the_name(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?.running()).await?;
    for opaque in ["x", "xx", "rdonly:xx"] {
        let options = CallOptions::new().descriptor(File::open("/dev/null")?);
        monitor.client().execute_with(commands::AddFd::new().opaque(opaque), options).await?;
    }
    assert_eq!(monitor.remove_fd_from_fdset("x").await?, 1);
    let sets = monitor.execute(commands::QueryFdsets::new()).await?;
    let labels = sets.iter().flat_map(|set| &set.fds).filter_map(|fd| fd.opaque.as_deref());
    let mut labels: Vec<_> = labels.collect();
    labels.sort_unstable();
    assert_eq!(labels, ["rdonly:xx", "xx"]);
    Ok(())
}

//! Block devices.

use qmp::{Client, commands, types};
use qmp_tests::{Failure, Qemu, TestResult, Version, live_tests};

use crate::support::connected;

live_tests!(qcow2_over_a_file_comes_and_goes, definition_within_a_definition);

const SIZE: u64 = 1 << 20;

/// Returns the named nodes, sorted by name.
async fn nodes(client: &Client) -> Result<Vec<types::BlockDeviceInfo>, Failure> {
    let mut nodes = client.execute(commands::QueryNamedBlockNodes::new()).await?;
    nodes.sort_by(|one, other| one.node_name.cmp(&other.node_name));
    Ok(nodes)
}

async fn qcow2_over_a_file_comes_and_goes(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?;
    let path = qemu.path("disk.qcow2");
    qemu.binaries().create_image(&path, "qcow2", SIZE)?;
    let (_qemu, client) = connected(qemu).await?;

    let file = types::BlockdevOptionsFile::new(path.to_string_lossy());
    let file = types::BlockdevOptions::file(file).node_name("file0");
    client.execute(commands::BlockdevAdd::new(file)).await?;
    let qcow2 = types::BlockdevOptionsQcow2::new(types::BlockdevRef::reference("file0"));
    let qcow2 = types::BlockdevOptions::qcow2(qcow2).node_name("disk0").read_only(true);
    client.execute(commands::BlockdevAdd::new(qcow2)).await?;

    let [disk, file] = &nodes(&client).await?[..] else { panic!("there are not two nodes") };
    assert_eq!((disk.node_name.as_deref(), disk.drv.as_str()), (Some("disk0"), "qcow2"));
    assert!(disk.ro);
    assert_eq!(disk.image.virtual_size, i64::try_from(SIZE)?);
    assert_eq!((file.node_name.as_deref(), file.drv.as_str()), (Some("file0"), "file"));
    assert_eq!(file.file, path.to_string_lossy());

    client.execute(commands::BlockdevDel::new("disk0")).await?;
    client.execute(commands::BlockdevDel::new("file0")).await?;
    assert_eq!(nodes(&client).await?, []);
    Ok(())
}

async fn definition_within_a_definition(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?;
    let path = qemu.path("disk.qcow2");
    qemu.binaries().create_image(&path, "qcow2", SIZE)?;
    let (_qemu, client) = connected(qemu).await?;

    let file =
        types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path.to_string_lossy()));
    let qcow2 = types::BlockdevOptionsQcow2::new(file);
    let qcow2 = types::BlockdevOptions::qcow2(qcow2).node_name("disk0");
    client.execute(commands::BlockdevAdd::new(qcow2)).await?;
    let nodes = nodes(&client).await?;
    assert!(nodes.iter().any(|node| node.node_name.as_deref() == Some("disk0")), "{nodes:?}");
    Ok(())
}

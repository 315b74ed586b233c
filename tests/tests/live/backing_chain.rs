//! Long chains of backing images, which QEMU reports with one level of nesting for each.

use std::thread;

use qmp::types::{BlockInfo, BlockStats};
use qmp::{Client, blocking, commands};
use qmp_tests::{Failure, Qemu, TestResult, Version, live_tests};

live_tests!(chains_of_two_hundred_images_are_decoded);

const IMAGES: usize = 200;

/// Decodes them on a worker of the runtime and on a plain thread. Each has a stack of 2 MiB.
async fn chains_of_two_hundred_images_are_decoded(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("other");
    let top = qemu.binaries().create_chain(&qemu.path(""), IMAGES, 1 << 20)?;
    let drive = format!("if=none,id=deep,format=qcow2,file={}", top.display());
    let server = qemu.args(["-drive", &drive]).start()?;

    let client = Client::connect_unix(server.socket()).await?;
    tokio::spawn(async move {
        let blocks = client.execute(commands::QueryBlock::new()).await?;
        check_blocks(&blocks);
        // The value is also formatted and serialized.
        assert_eq!(format!("{blocks:?}").matches("backing-image").count(), IMAGES - 1);
        assert_eq!(serde_json::to_string(&blocks)?.matches("backing-image").count(), IMAGES - 1);
        check_statistics(&client.execute(commands::QueryBlockstats::new()).await?);
        let nodes = client.execute(commands::QueryNamedBlockNodes::new()).await?;
        // Each image has a node, and so has the file that contains it.
        assert!(nodes.len() >= 2 * IMAGES, "{}", nodes.len());
        Ok::<(), Failure>(())
    })
    .await??;

    let socket = server.path("other");
    let other = thread::spawn(move || {
        let client = blocking::Client::connect_unix(socket)?;
        check_blocks(&client.execute(commands::QueryBlock::new())?);
        check_statistics(&client.execute(commands::QueryBlockstats::new())?);
        Ok::<(), Failure>(())
    });
    other.join().expect("the thread should not panic")
}

fn check_blocks(blocks: &[BlockInfo]) {
    let block = blocks.iter().find(|block| block.device == "deep").expect("the drive is there");
    let mut image = &block.inserted.as_ref().expect("it has an image").image;
    let mut images = 1;
    while let Some(backing) = &image.backing_image {
        (image, images) = (backing, images + 1);
    }
    assert_eq!(images, IMAGES);
}

fn check_statistics(statistics: &[BlockStats]) {
    let deep = |it: &&BlockStats| it.device.as_deref() == Some("deep");
    let mut node = statistics.iter().find(deep).expect("the drive is there");
    let mut nodes = 1;
    while let Some(backing) = &node.backing {
        (node, nodes) = (backing, nodes + 1);
    }
    assert_eq!(nodes, IMAGES);
}

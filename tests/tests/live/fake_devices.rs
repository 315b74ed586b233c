//! The fake QEMU of `qmp::testing` refuses the properties of devices as the real one does.

use qmp::Release;
use qmp::testing::FakeQemu;
use qmp_tests::{Error, Failure, Qemu, RawQmp, TestResult, Version, blocking_live_tests};
use serde_json::{Value, json};

blocking_live_tests!(the_fake_refuses_a_device_in_the_words_of_this_release);

/// What is wrong with a device, by release in part.
fn faults() -> Vec<(&'static str, &'static str, Value)> {
    let (net, blk) = ("virtio-net-pci", "virtio-blk-pci");
    vec![
        (net, "mq", json!("on")),
        (net, "vectors", json!("4")),
        (net, "vectors", json!(1_u64 << 33)),
        (net, "bootindex", json!("1")),
        (net, "bootindex", json!(1_u64 << 40)),
        (net, "num_queues", json!(4)),
        (net, "addr", json!("20")),
        (net, "rx_queue_size", json!(1 << 16)),
        ("usb-tablet", "attached", json!(true)),
        ("pc-dimm", "size", json!(5)),
        (blk, "werror", json!("halt")),
        (blk, "write-cache", json!(true)),
        (blk, "werror", json!(true)),
        (blk, "serial", json!(5)),
        (blk, "serial", json!({"a": 1})),
        (blk, "logical_block_size", json!("4k")),
        (blk, "scsi", json!(false)),
        (blk, "iothread-vq-mapping", json!("io0")),
        (blk, "iothread-vq-mapping", json!([])),
    ]
}

fn the_fake_refuses_a_device_in_the_words_of_this_release(version: Version) -> TestResult {
    let real = Qemu::new(version)?.machine("pc").args(["-device", "qemu-xhci"]).start()?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("qmp");
    let fake = FakeQemu::builder().release(Release::new(version.major, version.minor)).build();
    fake.on_raw("device_add", |_| Ok(json!({})));
    fake.listen(&path)?;
    let mut servers = [RawQmp::connect(real.socket())?, RawQmp::connect(&path)?];
    let mut refused = 0;
    for (driver, property, value) in faults() {
        let device = json!({"driver": driver, property: value});
        let [real, fake] = servers.each_mut().map(|it| words(it, &device));
        let (real, fake) = (real?, fake?);
        assert_eq!(real, fake, "{device}");
        refused += usize::from(real.is_some());
    }
    println!("{refused} of {} were refused", faults().len());
    assert!(refused > 8, "{refused}");
    Ok(())
}

/// Returns the words of a refusal. One for the machine counts as none, because the fake cannot know
/// what the machine is like.
fn words(server: &mut RawQmp, device: &Value) -> Result<Option<String>, Failure> {
    match server.execute("device_add", device.clone()) {
        Ok(_) => Ok(None),
        Err(Error::Refused { error, .. }) => {
            let words = error["desc"].as_str().unwrap_or_default().to_owned();
            Ok(Some(words).filter(|it| it != "drive property not set"))
        }
        Err(error) => Err(error.into()),
    }
}

//! Plugging and unplugging devices.

use qmp::{Client, Error, PropertyValue, commands, events};
use qmp_tests::{Failure, Qemu, TestResult, Version, live_tests};

use crate::support::{connected, first};

live_tests!(
    device_comes_and_goes,
    text_number_and_boolean_arrive,
    size_arrives,
    unknown_property_is_refused
);
// QEMU 7.2 converts all properties to text and parses them again.
live_tests!(qemu_10_0, qemu_11_1 => number_is_no_text);

const TABLET: &str = "/machine/peripheral/tablet0";

/// Returns the server's value of a property, as JSON.
async fn property(client: &Client, path: &str, name: &str) -> Result<String, Failure> {
    Ok(client.execute(commands::QomGet::new(path, name)).await?.to_string())
}

/// Configures a machine with a bus from which devices can be unplugged without the guest's consent.
fn with_usb(version: Version) -> Result<Qemu, qmp_tests::Error> {
    Ok(Qemu::new(version)?.args(["-device", "qemu-xhci,id=usb"]))
}

fn tablet() -> commands::DeviceAdd {
    commands::DeviceAdd::new("usb-tablet").id("tablet0").bus("usb.0")
}

async fn device_comes_and_goes(version: Version) -> TestResult {
    let (_qemu, client) = connected(with_usb(version)?).await?;
    let mut deletions = client.subscribe::<events::DeviceDeleted>();
    client.execute(tablet()).await?;
    client.execute(commands::DeviceDel::new("tablet0")).await?;
    let deleted = first(&mut deletions, |event| event.device.is_some()).await?;
    assert_eq!(deleted.device.as_deref(), Some("tablet0"));
    assert_eq!(deleted.path, TABLET);
    Ok(())
}

async fn text_number_and_boolean_arrive(version: Version) -> TestResult {
    let (_qemu, client) = connected(with_usb(version)?).await?;
    let device = tablet().property("serial", "0042").property("usb_version", 1);
    client.execute(device.property("msos-desc", false)).await?;
    assert_eq!(property(&client, TABLET, "serial").await?, "\"0042\"");
    assert_eq!(property(&client, TABLET, "usb_version").await?, "1");
    assert_eq!(property(&client, TABLET, "msos-desc").await?, "false");
    Ok(())
}

async fn size_arrives(version: Version) -> TestResult {
    let node = "driver=null-co,node-name=nothing,size=65536";
    let qemu = Qemu::new(version)?.args(["-blockdev", node, "-device", "virtio-scsi,id=scsi"]);
    let (_qemu, client) = connected(qemu).await?;
    let disk = commands::DeviceAdd::new("scsi-hd").id("hd0").property("drive", "nothing");
    let disk = disk.property("physical_block_size", PropertyValue::size(4096));
    client.execute(disk).await?;
    assert_eq!(property(&client, "/machine/peripheral/hd0", "physical_block_size").await?, "4096");
    Ok(())
}

/// The JSON types are preserved up to the server, which distinguishes them.
async fn number_is_no_text(version: Version) -> TestResult {
    let (_qemu, client) = connected(with_usb(version)?).await?;
    let refusal = client.execute(tablet().property("serial", 42)).await;
    let Err(Error::Server(error)) = &refusal else { panic!("{refusal:?}") };
    assert!(error.description.contains("string"), "{error}");
    Ok(())
}

async fn unknown_property_is_refused(version: Version) -> TestResult {
    let (_qemu, client) = connected(with_usb(version)?).await?;
    let refusal = client.execute(tablet().property("colour", "blue")).await;
    let Err(Error::Server(error)) = &refusal else { panic!("{refusal:?}") };
    assert!(error.description.contains("colour"), "{error}");
    Ok(())
}

//! Devices that come and go.

use qmp::{Error, commands, events};
use qmp_tests::{Qemu, TestResult, Version, live_tests};

use crate::support::{connected, first};

live_tests!(device_comes_and_goes, extra_properties_arrive, wrong_property_is_refused);

const PATH: &str = "/machine/peripheral/tablet0";

/// A machine with a bus from which devices go without a guest's consent.
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
    assert_eq!(deleted.path, PATH);
    Ok(())
}

async fn extra_properties_arrive(version: Version) -> TestResult {
    let (_qemu, client) = connected(with_usb(version)?).await?;
    let device =
        tablet().property("serial", "0042").property("usb_version", 1).property("msos-desc", false);
    client.execute(device).await?;
    for (property, value) in [("serial", "\"0042\""), ("usb_version", "1"), ("msos-desc", "false")]
    {
        let got = client.execute(commands::QomGet::new(PATH, property)).await?;
        assert_eq!(got.to_string(), value, "{property}");
    }
    Ok(())
}

async fn wrong_property_is_refused(version: Version) -> TestResult {
    let (_qemu, client) = connected(with_usb(version)?).await?;
    let refusal = client.execute(tablet().property("colour", "blue")).await;
    let Err(Error::Server(error)) = &refusal else { panic!("{refusal:?}") };
    assert!(error.description.contains("colour"), "{error}");
    Ok(())
}

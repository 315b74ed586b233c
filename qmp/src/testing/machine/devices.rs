//! Devices.

use serde_json::Value;

use super::Machine;
use super::world::{Device, World};
use crate::commands::{DeviceAdd, DeviceDel, QomList};
use crate::events::DeviceDeleted;
use crate::testing::error::FakeError;
use crate::testing::fake_qemu::FakeQemu;
use crate::types::ObjectPropertyInfo;

/// The object that holds the devices.
const DEVICES: &str = "/machine/peripheral";

pub(super) fn install(machine: &Machine, qemu: &FakeQemu) {
    let it = machine.clone();
    qemu.on::<DeviceAdd>(move |device| it.with(|world| add(world, &device)));
    let it = machine.clone();
    qemu.on::<DeviceDel>(move |del| it.unplug(&del.id));
    let it = machine.clone();
    qemu.on::<QomList>(move |list| {
        if list.path != DEVICES {
            let text = format!("the fake machine has no object {}, only {DEVICES}", list.path);
            return Err(FakeError::generic(text));
        }
        let child = |device: &Device| {
            ObjectPropertyInfo::new(&device.id, format!("child<{}>", device.driver))
        };
        let mut all = vec![ObjectPropertyInfo::new("type", "string")];
        all.extend(it.with(|world| world.devices.iter().map(child).collect::<Vec<_>>()));
        Ok(all)
    });
}

fn add(world: &mut World, device: &DeviceAdd) -> Result<(), FakeError> {
    let properties: Value = serde_json::to_value(device).unwrap_or_default();
    let driver = device.driver.clone();
    if let Some(bus) = &device.bus {
        has_bus(world, bus)?;
    }
    let drive = properties["drive"].as_str().map(str::to_owned);
    if let Some(drive) = &drive
        && !world.nodes.iter().any(|node| node.name == *drive)
    {
        let text = format!("Property '{driver}.drive' can't find value '{drive}'");
        return Err(FakeError::generic(text));
    }
    // QEMU numbers devices without an id, and holds them elsewhere.
    let Some(id) = device.id.clone() else { return Ok(()) };
    if world.devices.iter().any(|it| it.id == id) {
        return Err(FakeError::generic(format!("Duplicate device ID '{id}'")));
    }
    world.devices.push(Device { id, driver, drive, is_leaving: false });
    Ok(())
}

/// A bus belongs to the machine, or to a device that was added before.
fn has_bus(world: &World, bus: &str) -> Result<(), FakeError> {
    let device = bus.split('.').next().unwrap_or_default();
    let is_there = world.config.buses.iter().any(|it| it == bus)
        || world.devices.iter().any(|it| it.id == device);
    if is_there { Ok(()) } else { Err(FakeError::generic(format!("Bus '{bus}' not found"))) }
}

/// The event that a device is gone.
pub(super) fn deleted(id: &str) -> DeviceDeleted {
    let mut deleted = DeviceDeleted::new(format!("{DEVICES}/{id}"));
    deleted.device = Some(id.to_owned());
    deleted
}

/// What happens to a device that is to go.
enum Going {
    /// It needs no guest.
    AtOnce,
    /// The guest lets it go.
    Later,
    /// Nobody lets it go until the machine is reset.
    Never,
}

impl Machine {
    fn unplug(&self, id: &str) -> Result<(), FakeError> {
        match self.with(|world| going(world, id))? {
            Going::AtOnce => {
                self.with(|world| world.remove(id));
                self.emitter.emit_after_reply(deleted(id));
            }
            Going::Later => self.unplug_later(id.to_owned()),
            Going::Never => {}
        }
        Ok(())
    }

    fn unplug_later(&self, id: String) {
        let machine = self.clone();
        let delay = self.with(|world| world.config.unplug);
        tokio::spawn(async move {
            tokio::time::sleep(delay).await;
            if machine.with(|world| world.remove(&id)) {
                machine.emitter.emit(deleted(&id));
            }
        });
    }
}

fn going(world: &mut World, id: &str) -> Result<Going, FakeError> {
    let (is_running, keeps) = (world.is_running(), world.config.keeps.iter().any(|it| it == id));
    let Some(device) = world.devices.iter_mut().find(|device| device.id == id) else {
        return Err(FakeError::device_not_found(format!("Device '{id}' not found")));
    };
    let is_hot = ["usb-", "scsi-"].iter().any(|bus| device.driver.starts_with(bus));
    if is_hot && !keeps {
        return Ok(Going::AtOnce);
    }
    if std::mem::replace(&mut device.is_leaving, true) {
        let text = format!("Device {id} is already in the process of unplug");
        return Err(FakeError::generic(text));
    }
    Ok(if is_running && !keeps { Going::Later } else { Going::Never })
}

//! Devices that are to be there.

use serde_json::Value;

use crate::commands::{DeviceAdd, QomGet};
use crate::monitor::ensure::compare::Existing;
use crate::monitor::ensure::parts::Parts;
use crate::monitor::ensure::{EnsureError, Ensured};
use crate::monitor::{Monitor, Step};
use crate::{Error, PropertyValue};

/// The names that `device_add` takes for a type, with the type (7.2, 10.0 and 11.1). The names of
/// virtio devices without their bus come in addition.
const ALIASES: [(&str, &str); 5] = [
    ("ac97", "AC97"),
    ("ahci", "ich9-ahci"),
    ("e1000-82540em", "e1000"),
    ("es1370", "ES1370"),
    ("lsi", "lsi53c895a"),
];

/// # Retry: devices
impl Monitor {
    /// Adds a device (`device_add`) unless this very device is there already.
    ///
    /// QEMU refuses a second device of the same id. Then the type of the existing one, the name of
    /// its bus and each given property are compared (`qom-list`, `qom-get`; three commands, and one
    /// for each property).
    ///
    /// Not compared are properties that QEMU does not reveal, and a bus that is given as a path. A
    /// device whose removal the guest has not answered yet counts as there.
    ///
    /// If the future is dropped, the device may still be added. A second call tells.
    ///
    /// # Errors
    ///
    /// [`EnsureError::Different`] with the first difference; [`EnsureError::NoId`] before anything is
    /// sent. [`EnsureError::Monitor`] if a command fails; after [`Error::TimedOut`], call it again.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::commands::DeviceAdd;
    ///
    /// let device = DeviceAdd::new("virtio-rng-pci").id("rng0").bus("port1");
    /// while let Err(error) = monitor.ensure_device(device.clone()).await {
    ///     if !error.is_timeout() {
    ///         return Err(error.into());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "retry")]
    #[doc(alias = "idempotent")]
    #[doc(alias = "hotplug")]
    pub async fn ensure_device(
        &self,
        device: impl Into<DeviceAdd>,
    ) -> Result<Ensured, EnsureError> {
        let device = device.into();
        let Some(id) = device.id.clone() else {
            return Err(EnsureError::NoId { step: Step::Device, driver: device.driver });
        };
        let mut parts = Parts::new(self);
        parts.run(Step::Device, &id, device.clone(), self.existing_device(&id, &device)).await?;
        Ok(parts.outcome())
    }

    pub(super) async fn existing_device(
        &self,
        id: &str,
        wanted: &DeviceAdd,
    ) -> Result<Existing, Error> {
        let Some(type_) = self.child_type("/machine/peripheral", id).await? else {
            return Ok(Existing::Missing);
        };
        if !is_driver(&type_, &wanted.driver) {
            return Ok(Existing::differs("driver", type_, &*wanted.driver));
        }
        let path = format!("/machine/peripheral/{id}");
        if let Some(bus) = wanted.bus.as_deref().filter(|bus| !bus.contains('/')) {
            let found = self.execute(QomGet::new(&*path, "parent_bus")).await?;
            let found = found.as_str().unwrap_or_default();
            let name = found.rsplit_once('/').map_or(found, |(_, name)| name);
            if name != bus {
                return Ok(Existing::differs("bus", name, bus));
            }
        }
        let properties = wanted.properties.iter();
        let wanted = properties.map(|(name, value)| (name.to_owned(), json(value))).collect();
        self.existing_properties(&path, wanted).await
    }
}

/// Whether a device of this type is made by `device_add` with this driver.
fn is_driver(type_: &str, driver: &str) -> bool {
    let is_virtio = || {
        let bus = type_.strip_prefix(driver).unwrap_or_default();
        driver.starts_with("virtio-") && matches!(bus, "-pci" | "-ccw" | "-device")
    };
    type_ == driver || is_virtio() || ALIASES.contains(&(driver, type_))
}

fn json(value: &PropertyValue) -> Value {
    match value {
        PropertyValue::Text(text) => Value::from(text.as_str()),
        PropertyValue::Bool(value) => Value::from(*value),
        PropertyValue::Int(number) => Value::from(*number),
        PropertyValue::Uint(number) => Value::from(*number),
        PropertyValue::Number(number) => Value::from(*number),
        PropertyValue::Json(value) => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_driver;

    #[test]
    fn a_device_may_have_been_added_under_another_name() {
        for (type_, driver) in [
            ("virtio-blk-pci", "virtio-blk-pci"),
            ("virtio-blk-pci", "virtio-blk"),
            ("virtio-net-ccw", "virtio-net"),
            ("ich9-ahci", "ahci"),
        ] {
            assert!(is_driver(type_, driver), "{type_} {driver}");
        }
        for (type_, driver) in [
            ("virtio-blk-pci", "virtio-net-pci"),
            ("virtio-blk-pci-transitional", "virtio-blk"),
            ("usb-mouse", "usb"),
            ("e1000", "e1000e"),
        ] {
            assert!(!is_driver(type_, driver), "{type_} {driver}");
        }
    }
}

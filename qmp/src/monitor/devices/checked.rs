//! Devices that are checked before they are added.

use crate::commands::{DeviceAdd, QomGet, QomList, QueryBlock, QueryChardev};
use crate::devices::facts::{DeviceFacts, PropertyType, is_bus};
use crate::devices::{Check, Finding, FindingKind, RefusedDevice};
use crate::error::answer;
use crate::monitor::devices::hotplug::{AddError, Step};
use crate::{Error, Monitor, PropertyValue};

/// The reason why a device was not added.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CheckedDeviceError {
    /// The server would refuse the device, or take it as something else. Nothing was sent.
    #[error(transparent)]
    Refused(#[from] RefusedDevice),
    /// A command failed: one of the questions, or `device_add` itself.
    #[error("adding {driver}{}: {source}", name(id.as_deref()))]
    Monitor {
        /// The kind of the device.
        driver: String,
        /// The id of the device.
        id: Option<String>,
        /// The cause.
        r#source: Error,
    },
}

answer! {
    CheckedDeviceError { Self::Monitor { source, .. } => source }
}

fn name(id: Option<&str>) -> String {
    id.map(|id| format!(" {id}")).unwrap_or_default()
}

/// The QOM types whose objects are below `/objects`, so that the server tells which there are.
const OBJECTS: [&str; 6] =
    ["can-bus", "cryptodev-backend", "iommufd", "iothread", "memory-backend", "rng-backend"];

/// # Devices: check before plugging
#[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
impl Monitor {
    /// Adds a device after [`check_device`](Self::check_device) has found nothing.
    ///
    /// If the future is dropped, the device may still be added.
    ///
    /// # Errors
    ///
    /// [`CheckedDeviceError::Refused`] with all findings, and nothing was sent to add the device.
    /// [`CheckedDeviceError::Monitor`] if a command fails.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::devices::VirtioBlkPci;
    ///
    /// let disk = VirtioBlkPci::new().id("vd0").bus("rp0").drive("disk0");
    /// monitor.add_device_checked(disk).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn add_device_checked(
        &self,
        device: impl Into<DeviceAdd>,
    ) -> Result<(), CheckedDeviceError> {
        let device = device.into();
        self.check_device(&device).await?;
        let (driver, id) = (device.driver.clone(), device.id.clone());
        let added = self.execute(device).await;
        added.map_err(|source| CheckedDeviceError::Monitor { driver, id, source })
    }

    /// Checks a device before it is added, without adding it.
    ///
    /// [`Check`] is made for the server's release. Then the server is asked
    /// whether the block nodes, character devices and objects that the device names exist, and,
    /// for the buses of devices that have an id, of what kind the bus is and whether it takes
    /// devices while the machine runs. It is not asked about network, audio and TPM backends, of
    /// which no release tells, and not about types, because some releases end when they are asked
    /// about some.
    ///
    /// Dropping the future has no effect on the machine.
    ///
    /// # Errors
    ///
    /// Those of [`add_device_checked`](Self::add_device_checked).
    pub async fn check_device(&self, device: &DeviceAdd) -> Result<(), CheckedDeviceError> {
        let findings = self.findings(device, None).await;
        let findings = findings.map_err(|source| CheckedDeviceError::Monitor {
            driver: device.driver.clone(),
            id: device.id.clone(),
            source,
        })?;
        Ok(crate::devices::refused(device, findings)?)
    }

    /// Checks the devices that an operation adds after their backend, which it adds itself.
    pub(crate) async fn check_before_adding(
        &self,
        backend: &str,
        devices: &[(Step, &DeviceAdd)],
    ) -> Result<(), AddError> {
        let mut refused = Vec::new();
        for (step, device) in devices {
            let findings = self.findings(device, Some(backend)).await;
            let findings = findings.map_err(|source| AddError::Monitor {
                step: *step,
                id: device.id.clone().unwrap_or_default(),
                source,
                undo: Vec::new(),
            })?;
            refused.extend(crate::devices::refused(device, findings).err());
        }
        if refused.is_empty() { Ok(()) } else { Err(AddError::Refused(refused)) }
    }

    /// Returns what is wrong with a device. A backend of the name `new` is not missing.
    async fn findings(&self, device: &DeviceAdd, new: Option<&str>) -> Result<Vec<Finding>, Error> {
        let check = Check::new(self.client().greeting().release());
        let mut findings = check.findings(device);
        if let Some(facts) = check.facts(&device.driver) {
            findings.extend(self.live_findings(device, &facts, new).await?);
        }
        Ok(findings)
    }

    async fn live_findings(
        &self,
        device: &DeviceAdd,
        facts: &DeviceFacts,
        new: Option<&str>,
    ) -> Result<Vec<Finding>, Error> {
        let mut findings = Vec::new();
        if let Some((bus, expected)) = device.bus.as_deref().zip(facts.bus()) {
            let kind = self.bus_finding(bus, expected).await?;
            findings.extend(kind.map(|kind| Finding::new("", kind)));
        }
        for (property, value) in device.properties.iter() {
            let ty = facts.property(property).map(|it| it.ty());
            if let (Some(ty), PropertyValue::Text(name)) = (ty, value)
                && Some(&**name) != new
                && let Some(what) = self.lacks(ty, name).await?
            {
                let name = name.clone();
                findings.push(Finding::new(property, FindingKind::Missing { what, name }));
            }
        }
        Ok(findings)
    }

    /// Returns what is missing, if the server tells that it has no such backend.
    async fn lacks(&self, ty: PropertyType, name: &str) -> Result<Option<&'static str>, Error> {
        let (has, what) = match ty {
            _ if name.is_empty() => (true, ""),
            PropertyType::Node => (self.has_drive(name).await?, "block node"),
            PropertyType::Chardev => {
                let chardevs = self.execute(QueryChardev::new()).await?;
                (chardevs.iter().any(|it| it.label == name), "character device")
            }
            PropertyType::Link(of) if OBJECTS.contains(&of) && !name.starts_with('/') => {
                let objects = self.execute(QomList::new("/objects")).await?;
                (objects.iter().any(|it| it.name == name), "object")
            }
            _ => (true, ""),
        };
        Ok((!has).then_some(what))
    }

    /// Returns whether a block node or a block backend has this name.
    async fn has_drive(&self, name: &str) -> Result<bool, Error> {
        if self.has_node(name).await? {
            return Ok(true);
        }
        let backends = self.execute(QueryBlock::new()).await?;
        Ok(backends.iter().any(|it| it.device == name))
    }

    /// Returns what is wrong with a bus of a device that has an id. Such a bus is called like the
    /// device, with a number after a dot if the device has several. Nothing is found out about
    /// other buses.
    async fn bus_finding(
        &self,
        bus: &str,
        needed: &'static str,
    ) -> Result<Option<FindingKind>, Error> {
        let owner = bus.rsplit_once('.').map_or(bus, |(owner, _)| owner);
        let path = format!("/machine/peripheral/{owner}");
        let children = match self.execute(QomList::new(&*path)).await {
            Ok(children) => children,
            Err(Error::Server(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        let child = children.iter().find(|it| it.name == bus);
        let kind = child.and_then(|it| it.type_.strip_prefix("child<")?.strip_suffix('>'));
        let Some(kind) = kind else { return Ok(None) };
        if !is_bus(kind, needed) {
            let found = kind.to_owned();
            return Ok(Some(FindingKind::BusKind { found, expected: needed }));
        }
        let handler = QomGet::new(format!("{path}/{bus}"), "hotplug-handler");
        match self.execute(handler).await {
            Ok(handler) if handler.as_str() == Some("") => Ok(Some(FindingKind::NotHotPluggable)),
            Ok(_) | Err(Error::Server(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

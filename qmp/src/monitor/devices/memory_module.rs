//! Memory modules that are plugged and unplugged.

use crate::commands::{DeviceAdd, ObjectAdd, ObjectDel};
use crate::monitor::devices::device::DeviceError;
use crate::monitor::devices::hotplug::{AddError, Step, Steps};
use crate::types::{MemoryBackendProperties, ObjectOptions};
use crate::{Error, Monitor};

/// A memory module to be plugged in: a backend on the host, and a device in the guest.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MemoryModule {
    /// The backend, which has the size.
    pub backend: ObjectOptions,
    /// The device, by default a `pc-dimm`. Its `memdev` is the backend unless it is set. Without a
    /// `slot`, QEMU takes a free one.
    pub device: DeviceAdd,
    /// Whether the device is checked before anything is added.
    #[cfg(feature = "devices")]
    #[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
    pub checked: bool,
}

impl MemoryModule {
    /// Creates a module with the id `id` from a backend.
    #[must_use]
    pub fn new(id: impl Into<String>, backend: impl Into<ObjectOptions>) -> Self {
        Self {
            backend: backend.into(),
            device: DeviceAdd::new("pc-dimm").id(id),
            #[cfg(feature = "devices")]
            checked: false,
        }
    }

    /// Checks the device, as [`Monitor::check_device`] does, before the backend is added.
    #[cfg(feature = "devices")]
    #[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
    #[must_use]
    pub fn checked(mut self) -> Self {
        self.checked = true;
        self
    }

    /// Creates a module of anonymous memory (`memory-backend-ram`) with this size in bytes. The id
    /// of the backend is `ID-backend`.
    #[must_use]
    pub fn ram(id: impl Into<String>, bytes: u64) -> Self {
        let id = id.into();
        let memory = MemoryBackendProperties::new(bytes);
        let backend = ObjectOptions::memory_backend_ram(format!("{id}-backend"), memory);
        Self::new(id, backend)
    }

    /// Puts the module into a NUMA node of the guest.
    #[must_use]
    pub fn node(mut self, node: u32) -> Self {
        self.device = self.device.property("node", node);
        self
    }

    fn device(&self) -> DeviceAdd {
        let mut device = self.device.clone();
        if device.properties.get("memdev").is_none() {
            device.properties.insert("memdev", self.backend.id.as_str());
        }
        device
    }
}

/// # Memory: plug and unplug
impl Monitor {
    /// Plugs in a memory module: adds the backend and the device.
    ///
    /// The machine needs free slots and room (`-m size,slots=,maxmem=`;
    /// [`memory_configuration`](Self::memory_configuration)). The guest may not use the memory until
    /// it is told to.
    ///
    /// If a step fails, the earlier one is undone. A step that QEMU does not answer before the
    /// deadline of the connection is undone if a reply arrives within 10 seconds after it.
    /// Otherwise the error names the step.
    ///
    /// If the future is dropped, the method stops between two steps and undoes nothing.
    /// [`unplug_memory`](Self::unplug_memory) cleans up.
    ///
    /// # Errors
    ///
    /// [`AddError::NoSlot`] if all slots are taken, and [`AddError::NoId`], before anything is sent
    /// that changes the machine. `AddError::Refused` if the device is checked and something is wrong
    /// with it. [`AddError::Monitor`] with the first step that failed and what
    /// could not be undone.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::MemoryModule;
    ///
    /// monitor.plug_memory(MemoryModule::ram("dimm1", 1 << 30)).await?;
    /// monitor.unplug_memory("dimm1", "dimm1-backend").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "hotplug")]
    #[doc(alias = "dimm")]
    pub async fn plug_memory(&self, module: MemoryModule) -> Result<(), AddError> {
        let id = module.device.id.as_deref();
        let id = id.ok_or_else(|| AddError::no_id(Step::Device, &module.device.driver))?;
        let device = module.device();
        #[cfg(feature = "devices")]
        if module.checked {
            self.check_before_adding(&module.backend.id, &[(Step::Device, &device)]).await?;
        }
        self.has_slot(id).await?;
        let mut steps = Steps::new(self);
        let backend = module.backend.clone();
        steps.run(Step::Backend, &module.backend.id, ObjectAdd::new(backend)).await?;
        steps.run(Step::Device, id, device).await
    }

    /// Unplugs a memory module, waits until the guest has released it, and then deletes its backend
    /// (`object-del`), which QEMU refuses before. What is gone counts as removed.
    ///
    /// There is no time limit: a guest may never respond.
    ///
    /// Dropping the future ends the waiting, not the removal; the backend is then left. A second
    /// call continues.
    ///
    /// # Errors
    ///
    /// [`DeviceError::GuestRefused`] if the guest refuses, also with an `ACPI_DEVICE_OST`. The module
    /// is then as before, and a second call asks the guest again. [`DeviceError::Monitor`] with the id
    /// of the module or of the backend.
    #[doc(alias = "hotunplug")]
    #[doc(alias = "unplug")]
    pub async fn unplug_memory(&self, id: &str, backend: &str) -> Result<(), DeviceError> {
        self.remove_unless_refused(id).await?;
        self.delete_object(backend).await.map_err(DeviceError::of(backend))
    }

    /// Deletes an object. One that is gone counts as deleted.
    pub(super) async fn delete_object(&self, id: &str) -> Result<(), Error> {
        match self.ask(ObjectDel::new(id)).await {
            Err(error @ Error::Server(_)) => match self.child_type("/objects", id).await? {
                None => Ok(()),
                Some(_) => Err(error),
            },
            outcome => outcome,
        }
    }

    /// Returns an error if the machine has no free slot for memory modules. A machine that does not
    /// tell its slots is left to refuse.
    async fn has_slot(&self, id: &str) -> Result<(), AddError> {
        let Ok(configuration) = self.memory_configuration().await else { return Ok(()) };
        let Some(slots) = configuration.slots else { return Ok(()) };
        let Ok(devices) = self.memory_devices().await else { return Ok(()) };
        let taken = devices.iter().filter(|device| takes_slot(device)).count();
        match usize::try_from(slots).is_ok_and(|slots| taken < slots) {
            true => Ok(()),
            false => Err(AddError::NoSlot { id: id.to_owned(), slots }),
        }
    }
}

/// Whether the device takes one of the machine's slots.
fn takes_slot(device: &crate::types::MemoryDeviceInfo) -> bool {
    use crate::types::MemoryDeviceInfo::{Dimm, Nvdimm};

    matches!(device, Dimm(_) | Nvdimm(_))
}

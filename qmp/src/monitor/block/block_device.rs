//! Plugging and unplugging disks.

use crate::commands::{BlockdevAdd, BlockdevDel, DeviceAdd, QomSet};
use crate::monitor::devices::hotplug::{AddError, NoId, Step, Steps};
use crate::types::BlockdevOptions;
use crate::{Error, Monitor};

/// A disk to be plugged in: a block node and the device that exposes it to the guest.
#[doc(alias = "disk")]
#[doc(alias = "drive")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BlockDevice {
    /// The block node. It needs a node name.
    pub node: BlockdevOptions,
    /// The device. By default, its `drive` is the node, and its bus is the controller's.
    pub device: DeviceAdd,
    /// The USB controller between the device and its bus.
    pub controller: Option<DeviceAdd>,
    /// Whether the devices are checked before anything is added.
    #[cfg(feature = "devices")]
    #[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
    pub checked: bool,
}

impl BlockDevice {
    /// Creates a disk of a node and its device.
    #[must_use]
    pub fn new(node: impl Into<BlockdevOptions>, device: DeviceAdd) -> Self {
        Self {
            node: node.into(),
            device,
            controller: None,
            #[cfg(feature = "devices")]
            checked: false,
        }
    }

    /// Checks the device and the controller, as [`Monitor::check_device`] does, before the node is
    /// added.
    #[cfg(feature = "devices")]
    #[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
    #[must_use]
    pub fn checked(mut self) -> Self {
        self.checked = true;
        self
    }

    /// Puts a `usb-bot` controller with this id on the USB bus `bus`, between node and device.
    ///
    /// The device must then be one for a SCSI bus, for example `scsi-hd`.
    #[must_use]
    pub fn over_usb(mut self, id: impl Into<String>, bus: impl Into<String>) -> Self {
        self.controller = Some(DeviceAdd::new("usb-bot").id(id).bus(bus));
        self
    }

    /// The node's name and the device's id.
    pub(crate) fn ids(&self) -> Result<(&str, &str), NoId> {
        let Some(node) = &self.node.node_name else {
            return Err(NoId::new(Step::Node, self.node.driver.tag()));
        };
        let Some(id) = &self.device.id else {
            return Err(NoId::new(Step::Device, &self.device.driver));
        };
        Ok((node, id))
    }

    /// The controller and its id.
    pub(crate) fn controller(&self) -> Result<Option<(&DeviceAdd, &str)>, NoId> {
        let Some(controller) = &self.controller else { return Ok(None) };
        match &controller.id {
            Some(id) => Ok(Some((controller, id))),
            None => Err(NoId::new(Step::Controller, &controller.driver)),
        }
    }

    /// Checks the devices, if that was asked for.
    #[cfg(feature = "devices")]
    async fn check(&self, monitor: &Monitor) -> Result<(), AddError> {
        if !self.checked {
            return Ok(());
        }
        let (node, _) = self.ids()?;
        let controller = self.controller()?;
        let device = self.device(node);
        let controller = controller.map(|(controller, _)| (Step::Controller, controller));
        let devices: Vec<_> = controller.into_iter().chain([(Step::Device, &device)]).collect();
        monitor.check_before_adding(node, &devices).await
    }

    /// Adds all parts. If a step fails, those that were done are undone.
    pub(crate) async fn plug(&self, steps: &mut Steps<'_>) -> Result<(), AddError> {
        let (node, id) = self.ids()?;
        let controller = self.controller()?;
        steps.run(Step::Node, node, BlockdevAdd::new(self.node.clone())).await?;
        if let Some((controller, id)) = controller {
            steps.run(Step::Controller, id, controller).await?;
        }
        steps.run(Step::Device, id, self.device(node)).await?;
        if let Some((_, controller)) = controller {
            let path = format!("/machine/peripheral/{controller}");
            steps.run(Step::Attach, controller, QomSet::new(path, "attached", true)).await?;
        }
        Ok(())
    }

    /// The device, with its default `drive` and bus set.
    pub(crate) fn device(&self, node: &str) -> DeviceAdd {
        let mut device = self.device.clone();
        if device.properties.get("drive").is_none() {
            device.properties.insert("drive", node);
        }
        let controller = self.controller.as_ref().and_then(|controller| controller.id.as_deref());
        if let (None, Some(controller)) = (&device.bus, controller) {
            device.bus = Some(format!("{controller}.0"));
        }
        device
    }
}

/// The reason why a block node was not removed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlockDeviceError {
    /// A device, a job, an export or another node uses the node.
    #[error("block node {node} is in use: {source}")]
    InUse {
        /// The node.
        node: String,
        /// QEMU's refusal, which may name the user of the node.
        r#source: Error,
    },
    /// The node is removed, but descriptors that were passed for it may be left. A second call
    /// removes them.
    #[error(
        "block node {node} is removed, but descriptors that were passed for it may be left: {source}"
    )]
    Descriptors {
        /// The node.
        node: String,
        /// Why.
        r#source: Error,
    },
    /// A command failed. The node may exist.
    #[error("removing block node {node}: {source}")]
    Monitor {
        /// The node.
        node: String,
        /// Why.
        r#source: Error,
    },
}

impl BlockDeviceError {
    /// Names the node of a command that failed.
    fn of(node: &str) -> impl FnOnce(Error) -> Self {
        move |source| Self::Monitor { node: node.to_owned(), source }
    }
}

/// # Disks: plug, unplug, eject
impl Monitor {
    /// Plugs in a disk: adds the node and the device.
    ///
    /// With a USB controller, it adds the controller before the device, and at the end sets the
    /// controller's property `attached` to `true`, because the guest looks for devices at that
    /// moment. If a step fails, the earlier steps are undone in reverse order.
    ///
    /// If QEMU does not answer a step before the deadline of the connection, the reply is waited
    /// for 10 seconds more. A step that was done then is undone as well, and one without a reply is
    /// named in the error.
    ///
    /// If the future is dropped, the method stops between two steps and undoes nothing. To clean
    /// up, remove everything that was requested, the device first; what does not exist counts as
    /// removed.
    ///
    /// # Errors
    ///
    /// [`AddError::Monitor`] with the step that failed and the steps that could not be undone;
    /// [`AddError::NoId`] before anything is sent. `AddError::Refused` if the devices are checked and
    /// something is wrong with them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::BlockDevice;
    /// use qmp::{commands, types};
    ///
    /// let file = types::BlockdevOptionsFile::new("/images/data.qcow2");
    /// let image = types::BlockdevOptionsQcow2::new(types::BlockdevOptions::file(file));
    /// let node = types::BlockdevOptions::qcow2(image).node_name("data-node");
    /// // `port1` is a root port: the root bus of q35 takes no devices while the machine runs.
    /// let device = commands::DeviceAdd::new("virtio-blk-pci").id("data").bus("port1");
    /// monitor.add_block_device(BlockDevice::new(node, device)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "hotplug")]
    #[doc(alias = "disk")]
    #[doc(alias = "attach")]
    #[doc(alias = "AddBlockDevice")]
    pub async fn add_block_device(&self, disk: BlockDevice) -> Result<(), AddError> {
        #[cfg(feature = "devices")]
        disk.check(self).await?;
        disk.plug(&mut Steps::new(self)).await
    }

    /// Removes a block node (`blockdev-del`); a node that does not exist counts as removed.
    ///
    /// Descriptors that were passed for the node by
    /// [`add_block_node_with`](Self::add_block_node_with) are removed as well (`query-fdsets`,
    /// `remove-fd`), also those of an earlier program.
    ///
    /// A device that uses the node must be removed first.
    /// [`remove_device_and_wait`](Self::remove_device_and_wait) returns when it is.
    ///
    /// If the future is dropped, the node may still be removed. A second call is harmless.
    ///
    /// # Errors
    ///
    /// [`BlockDeviceError::InUse`] if QEMU refuses and the node still exists. QEMU's only reason
    /// for a refusal is that the node is in use (7.2, 10.0 and 11.1), and only the text of the
    /// error says so. [`BlockDeviceError::Descriptors`] if the node is removed, and a later command
    /// failed.
    #[doc(alias = "detach")]
    #[doc(alias = "unplug")]
    #[doc(alias = "RemoveBlockDevice")]
    pub async fn remove_block_device(&self, node: &str) -> Result<(), BlockDeviceError> {
        self.delete_node(node).await?;
        let forgotten = self.forget_files_of(node).await;
        forgotten.map_err(|source| BlockDeviceError::Descriptors { node: node.to_owned(), source })
    }

    async fn delete_node(&self, node: &str) -> Result<(), BlockDeviceError> {
        let Err(source) = self.execute(BlockdevDel::new(node)).await else { return Ok(()) };
        if source.server().is_none() {
            return Err(BlockDeviceError::of(node)(source));
        }
        match self.has_node(node).await.map_err(BlockDeviceError::of(node))? {
            true => Err(BlockDeviceError::InUse { node: node.to_owned(), source }),
            false => Ok(()),
        }
    }

    /// Whether a block node of this name exists.
    pub(crate) async fn has_node(&self, node: &str) -> Result<bool, Error> {
        let nodes = self.query_named_block_nodes().await?;
        Ok(nodes.iter().any(|found| found.node_name.as_deref() == Some(node)))
    }
}

//! Disks that are plugged and unplugged.

use crate::commands::{BlockdevAdd, BlockdevDel, DeviceAdd, QomSet};
use crate::monitor::devices::hotplug::{AddError, Step, Steps};
use crate::types::BlockdevOptions;
use crate::{Error, Monitor};

/// A disk to be plugged in: a block node and the device that shows it to the guest.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BlockDevice {
    /// The block node. It needs a node name.
    pub node: BlockdevOptions,
    /// The device. Its `drive` is the node, and its bus the controller's, unless they are set.
    pub device: DeviceAdd,
    /// The USB controller between the device and its bus.
    pub controller: Option<DeviceAdd>,
}

impl BlockDevice {
    /// A node and its device.
    #[must_use]
    pub fn new(node: impl Into<BlockdevOptions>, device: DeviceAdd) -> Self {
        Self { node: node.into(), device, controller: None }
    }

    /// Puts a `usb-bot` controller of this id on the USB bus `bus` between the two.
    ///
    /// The device is then one for a SCSI bus, `scsi-hd` for example.
    #[must_use]
    pub fn over_usb(mut self, id: impl Into<String>, bus: impl Into<String>) -> Self {
        self.controller = Some(DeviceAdd::new("usb-bot").id(id).bus(bus));
        self
    }

    /// The node's name and the device's id.
    fn ids(&self) -> Result<(&str, &str), AddError> {
        let Some(node) = &self.node.node_name else {
            return Err(AddError::no_id(Step::Node, self.node.driver.tag()));
        };
        let Some(id) = &self.device.id else {
            return Err(AddError::no_id(Step::Device, &self.device.driver));
        };
        Ok((node, id))
    }

    /// The controller and its id.
    fn controller(&self) -> Result<Option<(&DeviceAdd, &str)>, AddError> {
        let Some(controller) = &self.controller else { return Ok(None) };
        match &controller.id {
            Some(id) => Ok(Some((controller, id))),
            None => Err(AddError::no_id(Step::Controller, &controller.driver)),
        }
    }

    /// The device with what follows from the other parts.
    fn device(&self, node: &str) -> DeviceAdd {
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

/// Why a block node is not removed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlockDeviceError {
    /// A device, a job, an export or another node uses the node.
    #[error("block node {node} is in use: {source}")]
    InUse {
        /// The node.
        node: String,
        /// QEMU's refusal, which may say by what.
        r#source: Error,
    },
    /// A command failed.
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

impl Monitor {
    /// Plugs in a disk: the node, for USB the controller, the device, for USB `attached=true`.
    ///
    /// If a step fails, those before it are taken back in reverse. The controller is attached
    /// last because the guest looks for its devices at that moment.
    ///
    /// Dropping the future stops between two steps and takes nothing back: remove what was asked
    /// for, the device first; what is not there counts as removed.
    ///
    /// # Errors
    ///
    /// [`AddError::Failed`] with the first step that failed and what could not be taken back;
    /// [`AddError::NoId`] before anything is sent.
    #[doc(alias = "AddBlockDevice")]
    pub async fn add_block_device(&self, disk: BlockDevice) -> Result<(), AddError> {
        let (node, id) = disk.ids()?;
        let controller = disk.controller()?;
        let mut steps = Steps::new(self);
        steps.run(Step::Node, node, self.execute(BlockdevAdd::new(disk.node.clone()))).await?;
        if let Some((controller, id)) = controller {
            steps.run(Step::Controller, id, self.execute(controller)).await?;
        }
        steps.run(Step::Device, id, self.execute(disk.device(node))).await?;
        if let Some((_, controller)) = controller {
            let path = format!("/machine/peripheral/{controller}");
            let attach = self.execute(QomSet::new(path, "attached", true));
            steps.run(Step::Attach, controller, attach).await?;
        }
        Ok(())
    }

    /// Removes a block node (`blockdev-del`); one that is gone counts as removed.
    ///
    /// A device that uses the node has to be gone first, and is when
    /// [`remove_device_and_wait`](Self::remove_device_and_wait) has returned.
    ///
    /// Dropping the future leaves open whether the node is removed; doing it again is harmless.
    ///
    /// # Errors
    ///
    /// [`BlockDeviceError::InUse`] if QEMU refuses and the node is there afterwards: being used in
    /// some way is QEMU's only reason (7.2, 10.0 and 11.1), and it says so in words alone.
    #[doc(alias = "RemoveBlockDevice")]
    pub async fn remove_block_device(&self, node: &str) -> Result<(), BlockDeviceError> {
        let Err(source) = self.execute(BlockdevDel::new(node)).await else { return Ok(()) };
        if source.server().is_none() {
            return Err(BlockDeviceError::of(node)(source));
        }
        match self.has_node(node).await.map_err(BlockDeviceError::of(node))? {
            true => Err(BlockDeviceError::InUse { node: node.to_owned(), source }),
            false => Ok(()),
        }
    }

    /// Whether there is a block node of this name.
    pub(crate) async fn has_node(&self, node: &str) -> Result<bool, Error> {
        let nodes = self.query_named_block_nodes().await?;
        Ok(nodes.iter().any(|found| found.node_name.as_deref() == Some(node)))
    }
}

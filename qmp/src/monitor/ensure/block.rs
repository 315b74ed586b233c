//! Block nodes and disks that are to be there.

use crate::commands::{BlockdevAdd, QomSet};
use crate::monitor::ensure::compare::Existing;
use crate::monitor::ensure::node::existing_node;
use crate::monitor::ensure::parts::Parts;
use crate::monitor::ensure::{EnsureError, Ensured};
use crate::monitor::{BlockDevice, Monitor, Step};
use crate::types::BlockdevOptions;
use crate::{Error, commands};

/// # Retry: block nodes and disks
impl Monitor {
    /// Adds a block node (`blockdev-add`) unless this very node is there already.
    ///
    /// QEMU refuses a second node of the same name. Then the existing one is compared by one
    /// `query-named-block-nodes`:
    ///
    /// - the driver, `read-only` (unless the node is `auto-read-only`), `cache`, `detect-zeroes`, and
    ///   the `size` of drivers that take one;
    /// - the file or NBD export, for drivers that QEMU names by it, also through the nodes below;
    /// - the nodes below by their names and their own options (11.1), or the backing file by its name
    ///   (7.2 and 10.0);
    /// - all options that QEMU lists because a file name does not say them, as the `throttle-group`.
    ///
    /// QEMU does not tell the rest: `discard`, `aio`, `locking`, `auto-read-only`, and what a driver
    /// does not count as a part of the image's name. What was changed since, by a job or a snapshot,
    /// differs.
    ///
    /// If the future is dropped, the node may still be added. A second call tells.
    ///
    /// # Errors
    ///
    /// [`EnsureError::Different`] with the first difference; [`EnsureError::NoId`] before anything is
    /// sent. [`EnsureError::Monitor`] if a command fails; after [`Error::TimedOut`], call it again.
    #[doc(alias = "retry")]
    #[doc(alias = "idempotent")]
    #[doc(alias = "duplicate")]
    pub async fn ensure_block_node(
        &self,
        node: impl Into<BlockdevOptions>,
    ) -> Result<Ensured, EnsureError> {
        let node = node.into();
        let Some(name) = &node.node_name else {
            return Err(EnsureError::no_id(Step::Node, node.driver.tag()));
        };
        let mut parts = Parts::new(self);
        parts.node(self, name, &node).await?;
        Ok(parts.outcome())
    }

    /// Plugs in a disk as [`add_block_device`](Self::add_block_device) does, except for the parts that
    /// are there already: the node, the USB controller, the device.
    ///
    /// The parts are compared as [`ensure_block_node`](Self::ensure_block_node) and
    /// [`ensure_device`](Self::ensure_device) do.
    ///
    /// If QEMU refuses a step, or a part is another one, what this call has added is removed again. If
    /// a deadline expires, nothing is removed, and a second call goes on. The same holds if the future
    /// is dropped.
    ///
    /// # Errors
    ///
    /// Those of [`ensure_block_node`](Self::ensure_block_node), with the step that failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::BlockDevice;
    /// use qmp::{commands, types};
    ///
    /// let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new("/images/data.raw"));
    /// let device = commands::DeviceAdd::new("virtio-blk-pci").id("data").bus("port1");
    /// let disk = BlockDevice::new(file.node_name("data-node"), device);
    /// // A deadline says nothing about what QEMU has done. The next call finds out.
    /// while let Err(error) = monitor.ensure_block_device(disk.clone()).await {
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
    pub async fn ensure_block_device(&self, disk: BlockDevice) -> Result<Ensured, EnsureError> {
        let (node, id) = disk.ids()?;
        let controller = disk.controller()?;
        let device = disk.device(node);
        let mut parts = Parts::new(self);
        parts.node(self, node, &disk.node).await?;
        if let Some((add, id)) = controller {
            parts.run(Step::Controller, id, add, self.existing_device(id, add)).await?;
        }
        parts.run(Step::Device, id, &device, self.existing_device(id, &device)).await?;
        if let Some((_, id)) = controller {
            let path = format!("/machine/peripheral/{id}");
            parts.repeat(Step::Attach, id, QomSet::new(path, "attached", true)).await?;
        }
        Ok(parts.outcome())
    }

    async fn existing_block_node(
        &self,
        name: &str,
        wanted: &BlockdevOptions,
    ) -> Result<Existing, Error> {
        let nodes = commands::QueryNamedBlockNodes::new().flat(true);
        let nodes = self.execute(nodes).await?;
        let wanted = serde_json::to_value(wanted).unwrap_or_default();
        Ok(existing_node(&nodes, name, &wanted))
    }
}

impl Parts<'_> {
    async fn node(
        &mut self,
        monitor: &Monitor,
        name: &str,
        node: &BlockdevOptions,
    ) -> Result<(), EnsureError> {
        let existing = monitor.existing_block_node(name, node);
        self.run(Step::Node, name, BlockdevAdd::new(node.clone()), existing).await?;
        Ok(())
    }
}

//! Block nodes whose files are passed as descriptors.

use crate::Monitor;
use crate::commands::{BlockdevAdd, DeviceAdd};
use crate::monitor::BlockDevice;
use crate::monitor::devices::hotplug::{AddError, Step, Steps};
use crate::monitor::devices::passing::{Owner, Passed};
use crate::types::BlockdevOptions;

/// # Disks: files that are passed as descriptors
impl Monitor {
    /// Adds a block node whose files, or sockets, are passed as descriptors (`add-fd`, `getfd`,
    /// `blockdev-add`).
    ///
    /// `options` gets a text for each descriptor, in their order, and puts it where the path of the
    /// file or the name of the socket belongs. The node is called `node`.
    ///
    /// The files stay in sets of QEMU while the node exists, because QEMU opens a file again when a
    /// node changes between reading and writing. [`remove_block_device`](Self::remove_block_device)
    /// of this node removes the sets, also after a restart of this program: their `opaque` is
    /// `rdwr:node:NODE:` or `rdonly:node:NODE:`, and something unique. If a step fails, the earlier
    /// steps are undone in reverse order, and the sets of another node of this name stay.
    ///
    /// Late replies count as for [`add_block_device`](Self::add_block_device). If the future is
    /// dropped, the method stops between two steps and undoes nothing;
    /// [`remove_block_device`](Self::remove_block_device) cleans up, except for names of sockets,
    /// which begin with `fd-` and are unknown to the caller. QEMU 7.2 takes sets off its list only
    /// while the machine runs.
    ///
    /// # Errors
    ///
    /// [`AddError::Monitor`] with the step that failed and what could not be undone;
    /// [`AddError::Unusable`] before anything is sent. QEMU refuses a file that is not open for
    /// what the options say: one that is only open for reading needs `read_only(true)`, and since
    /// 9.1 one with `cache.direct` has to be open with `O_DIRECT`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use std::fs::File;
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::Passed;
    /// use qmp::types;
    ///
    /// let image = File::options().read(true).write(true).open("/images/data.qcow2")?;
    /// let node = |[path]: [String; 1]| {
    ///     let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path));
    ///     types::BlockdevOptions::qcow2(types::BlockdevOptionsQcow2::new(file))
    /// };
    /// monitor.add_block_node_with("data-node", [Passed::path(image)], node).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fd")]
    #[doc(alias = "fdset")]
    pub async fn add_block_node_with<const N: usize>(
        &self,
        node: &str,
        passed: [Passed; N],
        options: impl FnOnce([String; N]) -> BlockdevOptions,
    ) -> Result<(), AddError> {
        let mut steps = Steps::new(self);
        let (texts, _) = steps.pass_all(Owner::Node(node), passed).await?;
        let options = options(texts).node_name(node);
        steps.run(Step::Node, node, BlockdevAdd::new(options)).await
    }

    /// Plugs in a disk whose files are passed as descriptors: the node as by
    /// [`add_block_node_with`](Self::add_block_node_with), then the device as by
    /// [`add_block_device`](Self::add_block_device).
    ///
    /// `drive` of the device is the node by default. Remove the device and then the node, as for any
    /// disk.
    ///
    /// # Errors
    ///
    /// Those of [`add_block_node_with`](Self::add_block_node_with); [`AddError::NoId`] before
    /// anything is sent.
    #[doc(alias = "hotplug")]
    #[doc(alias = "attach")]
    pub async fn add_block_device_with<const N: usize>(
        &self,
        node: &str,
        device: DeviceAdd,
        passed: [Passed; N],
        options: impl FnOnce([String; N]) -> BlockdevOptions,
    ) -> Result<(), AddError> {
        if device.id.is_none() {
            return Err(AddError::no_id(Step::Device, &device.driver));
        }
        let mut steps = Steps::new(self);
        let (texts, _) = steps.pass_all(Owner::Node(node), passed).await?;
        let options = options(texts).node_name(node);
        BlockDevice::new(options, device).plug(&mut steps).await
    }
}

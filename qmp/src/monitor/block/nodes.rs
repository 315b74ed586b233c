//! Block devices and nodes: queries, and changes that take one step.

use std::collections::BTreeMap;

use crate::commands::{
    BlockResize, BlockSetIoThrottle, BlockdevSnapshot, ChangeBackingFile, QueryBlock,
    QueryBlockstats, QueryNamedBlockNodes,
};
use crate::types::{BlockDeviceInfo, BlockInfo, BlockStats};
use crate::{Error, Monitor};

/// The reason why a query or change of a block device or node failed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlockError {
    /// No block node has this name.
    #[error("there is no block node {node}")]
    NoSuchNode {
        /// The name.
        node: String,
    },
    /// No device with this id has a block node.
    #[error("there is no block device {device}")]
    NoSuchDevice {
        /// The id.
        device: String,
    },
    /// A command failed.
    #[error("{name}: {source}")]
    Monitor {
        /// The block node or device.
        name: String,
        /// The cause.
        r#source: Error,
    },
}

impl BlockError {
    /// Names the node or device of a command that failed.
    pub(crate) fn of(name: &str) -> impl FnOnce(Error) -> Self {
        move |source| Self::Monitor { name: name.to_owned(), source }
    }
}

/// An average rate limit, with an optional burst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// Bytes or operations per second.
    pub rate: u64,
    /// The burst that may exceed the average.
    pub burst: Option<Burst>,
}

/// A rate above the average, and the time for which it is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Burst {
    /// Bytes or operations per second. It must be greater than the average rate.
    pub rate: u64,
    /// The duration in seconds.
    pub seconds: u32,
}

impl Limit {
    /// Limits to `rate` bytes or operations per second, without a burst.
    #[must_use]
    pub const fn new(rate: u64) -> Self {
        Self { rate, burst: None }
    }

    /// Allows up to `rate` per second for `seconds` without interruption.
    #[must_use]
    pub const fn burst(mut self, rate: u64, seconds: u32) -> Self {
        self.burst = Some(Burst { rate, seconds });
        self
    }
}

/// The limits of a block device. A limit that is not set does not apply.
///
/// A limit on reads and writes together excludes limits on reads or writes alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Throttle {
    /// Limit on bytes read and written together.
    pub bytes: Option<Limit>,
    /// Limit on bytes read.
    pub bytes_read: Option<Limit>,
    /// Limit on bytes written.
    pub bytes_written: Option<Limit>,
    /// Limit on read and write operations together.
    pub operations: Option<Limit>,
    /// Limit on read operations.
    pub reads: Option<Limit>,
    /// Limit on write operations.
    pub writes: Option<Limit>,
    /// The size in bytes above which an operation counts as several.
    pub operation_size: Option<u64>,
    /// The group with which the device shares its limits. By default, the group has the name of the
    /// device and contains no other device.
    pub group: Option<String>,
}

impl Throttle {
    /// Creates a throttle without limits.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the bytes read and written.
    #[must_use]
    pub fn bytes(mut self, limit: Limit) -> Self {
        self.bytes = Some(limit);
        self
    }

    /// Limits the bytes read.
    #[must_use]
    pub fn bytes_read(mut self, limit: Limit) -> Self {
        self.bytes_read = Some(limit);
        self
    }

    /// Limits the bytes written.
    #[must_use]
    pub fn bytes_written(mut self, limit: Limit) -> Self {
        self.bytes_written = Some(limit);
        self
    }

    /// Limits the reads and writes.
    #[must_use]
    pub fn operations(mut self, limit: Limit) -> Self {
        self.operations = Some(limit);
        self
    }

    /// Limits the reads.
    #[must_use]
    pub fn reads(mut self, limit: Limit) -> Self {
        self.reads = Some(limit);
        self
    }

    /// Limits the writes.
    #[must_use]
    pub fn writes(mut self, limit: Limit) -> Self {
        self.writes = Some(limit);
        self
    }

    /// Sets the size in bytes above which an operation counts as several.
    #[must_use]
    pub fn operation_size(mut self, bytes: u64) -> Self {
        self.operation_size = Some(bytes);
        self
    }

    /// Shares the limits with the other devices of the group.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    fn command(self) -> BlockSetIoThrottle {
        let all = [
            self.bytes,
            self.bytes_read,
            self.bytes_written,
            self.operations,
            self.reads,
            self.writes,
        ];
        let [bps, bps_rd, bps_wr, iops, iops_rd, iops_wr] = all.map(rate);
        let mut command = BlockSetIoThrottle::new(bps, bps_rd, bps_wr, iops, iops_rd, iops_wr);
        let maxima = all.map(|limit| limit.and_then(|limit| limit.burst));
        let rates = maxima.map(|burst| burst.map(|burst| number(burst.rate)));
        [command.bps_max, command.bps_rd_max, command.bps_wr_max, ..] = rates;
        [.., command.iops_max, command.iops_rd_max, command.iops_wr_max] = rates;
        let lengths = maxima.map(|burst| burst.map(|burst| i64::from(burst.seconds)));
        [command.bps_max_length, command.bps_rd_max_length, command.bps_wr_max_length, ..] =
            lengths;
        [.., command.iops_max_length, command.iops_rd_max_length, command.iops_wr_max_length] =
            lengths;
        command.iops_size = self.operation_size.map(number);
        command.group = self.group;
        command
    }
}

/// Returns the average rate. QEMU interprets 0 as no limit.
fn rate(limit: Option<Limit>) -> i64 {
    limit.map_or(0, |limit| number(limit.rate))
}

/// Converts a number, and limits it to `i64::MAX`. QEMU rejects even smaller numbers, and its
/// message is better than one of this client.
fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// # Disks: query, resize, throttle, snapshot
impl Monitor {
    /// Returns the block devices (`query-block`).
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "disk")]
    #[doc(alias = "QueryBlock")]
    pub async fn query_block(&self) -> Result<Vec<BlockInfo>, Error> {
        self.execute(QueryBlock::new()).await
    }

    /// Returns the block nodes that have names (`query-named-block-nodes`).
    ///
    /// The images below a node are not nested in it, because they are nodes themselves. QEMU 7.2
    /// and 10.0 therefore report 0 as the depth of the backing chain.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "QueryNamedBlockNodes")]
    pub async fn query_named_block_nodes(&self) -> Result<Vec<BlockDeviceInfo>, Error> {
        self.execute(QueryNamedBlockNodes::new().flat(true)).await
    }

    /// Returns the statistics of the block devices (`query-blockstats`), by device id.
    ///
    /// A device without an id is listed by its QOM path, and a drive of the legacy kind by the
    /// drive's id.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "GetBlockStats")]
    pub async fn block_stats(&self) -> Result<BTreeMap<String, BlockStats>, Error> {
        let stats = self.execute(QueryBlockstats::new()).await?;
        let by_device = stats.into_iter().filter_map(|stats| {
            let qdev = stats.qdev.as_deref().map(device_id);
            let name = qdev.or(stats.device.as_deref())?;
            Some((name.to_owned(), stats))
        });
        Ok(by_device.collect())
    }

    /// Returns the virtual size of a block node, in bytes.
    ///
    /// # Errors
    ///
    /// [`BlockError::NoSuchNode`].
    #[doc(alias = "BlockNodeSize")]
    pub async fn block_node_size(&self, node: &str) -> Result<u64, BlockError> {
        let nodes = self.query_named_block_nodes().await.map_err(BlockError::of(node))?;
        let found = nodes.iter().find(|found| found.node_name.as_deref() == Some(node));
        let size = found.map(|found| u64::try_from(found.image.virtual_size).unwrap_or_default());
        size.ok_or_else(|| BlockError::NoSuchNode { node: node.to_owned() })
    }

    /// Resizes a block node to `bytes` bytes (`block_resize`). The guest's device is resized with
    /// it.
    ///
    /// If the future is dropped, the node may still be resized. A second call is harmless.
    ///
    /// # Errors
    ///
    /// [`BlockError::NoSuchNode`]; a refusal if the node's driver cannot resize.
    #[doc(alias = "resize")]
    #[doc(alias = "disk")]
    #[doc(alias = "UpdateBlockSize")]
    pub async fn update_block_size(&self, node: &str, bytes: u64) -> Result<(), BlockError> {
        let resize = BlockResize::new(number(bytes)).node_name(node);
        let Err(error) = self.execute(resize).await else { return Ok(()) };
        let is_refusal = error.server().is_some();
        if is_refusal && !self.has_node(node).await.map_err(BlockError::of(node))? {
            return Err(BlockError::NoSuchNode { node: node.to_owned() });
        }
        Err(BlockError::of(node)(error))
    }

    /// Sets all limits of a block device (`block_set_io_throttle`), by its id or QOM path.
    ///
    /// A limit that `throttle` does not set is removed. QEMU requires the QOM path of the object
    /// that owns the node. In a virtio device, this is a child object, so this method determines
    /// its path from the id of the device.
    ///
    /// If the future is dropped, the limits may still be set. A second call is harmless.
    ///
    /// # Errors
    ///
    /// [`BlockError::NoSuchDevice`]; a refusal if limits exclude each other.
    #[doc(alias = "iops")]
    #[doc(alias = "throttle")]
    #[doc(alias = "SetBlockThrottle")]
    pub async fn set_block_throttle(
        &self,
        device: &str,
        throttle: Throttle,
    ) -> Result<(), BlockError> {
        let blocks = self.query_block().await.map_err(BlockError::of(device))?;
        let known = blocks.into_iter().filter_map(|block| block.qdev);
        let mut named = known.filter(|qdev| qdev == device || device_id(qdev) == device);
        let Some(qdev) = named.next() else {
            return Err(BlockError::NoSuchDevice { device: device.to_owned() });
        };
        self.execute(throttle.command().id(qdev)).await.map_err(BlockError::of(device))
    }

    /// Changes the name of the backing file in an image (`change-backing-file`).
    ///
    /// It reads neither file. `device` is the root node, and `image` is the node whose image is
    /// changed.
    ///
    /// If the future is dropped, the name may still be changed. A second call is harmless.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "ChangeBackingFile")]
    pub async fn change_backing_file(
        &self,
        device: &str,
        image: &str,
        backing_file: &str,
    ) -> Result<(), Error> {
        self.execute(ChangeBackingFile::new(device, image, backing_file)).await
    }

    /// Puts the node `overlay` on top of `node` (`blockdev-snapshot`).
    ///
    /// From then on, the guest writes to `overlay`. If the future is dropped, this may still
    /// happen; QEMU then refuses a second call.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "snapshot")]
    #[doc(alias = "BlockDevSnapshot")]
    pub async fn block_dev_snapshot(&self, node: &str, overlay: &str) -> Result<(), Error> {
        self.execute(BlockdevSnapshot::new(node, overlay)).await
    }
}

/// Returns the id of the device to which a QOM path belongs. In a virtio device, a child object
/// owns the node.
pub(crate) fn device_id(qdev: &str) -> &str {
    let inner = qdev.strip_prefix("/machine/peripheral/");
    inner.map_or(qdev, |inner| inner.split('/').next().unwrap_or(inner))
}

#[cfg(test)]
mod tests {
    use super::device_id;
    use crate::monitor::{Limit, Throttle};

    #[test]
    fn a_part_of_a_device_goes_by_the_devices_id() {
        assert_eq!(device_id("/machine/peripheral/vd0/virtio-backend"), "vd0");
        assert_eq!(device_id("/machine/peripheral/cd0"), "cd0");
        assert_eq!(device_id("/machine/unattached/device[3]"), "/machine/unattached/device[3]");
        assert_eq!(device_id("cd0"), "cd0");
    }

    #[test]
    fn each_limit_goes_to_its_argument() {
        let throttle = Throttle::new()
            .bytes_read(Limit::new(10).burst(20, 3))
            .operations(Limit::new(4).burst(5, 6))
            .operation_size(512);
        let command = serde_json::to_value(throttle.command()).unwrap();
        let expected = serde_json::json!({
            "bps": 0, "bps_rd": 10, "bps_wr": 0, "iops": 4, "iops_rd": 0, "iops_wr": 0,
            "bps_rd_max": 20, "bps_rd_max_length": 3, "iops_max": 5, "iops_max_length": 6,
            "iops_size": 512,
        });
        assert_eq!(command, expected);
    }
}

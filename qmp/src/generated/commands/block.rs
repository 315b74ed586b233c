// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Starts new histograms of how long the requests of a disk take, or removes all of them when no boundaries are given.
///
/// The command `block-latency-histogram-set` of QAPI module `block`.
///
/// Since QEMU 4.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block-latency-histogram-set)
#[doc(alias = "block-latency-histogram-set")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockLatencyHistogramSet {
    /// ID or QOM path of the guest's disk device; of virtio-blk `ID/virtio-backend`. `id`: `str`.
    pub id: String,
    /// Ascending limits between the bins of all histograms that have no boundaries of their own, in ns; if absent, only the kinds of request that are named get a histogram. `boundaries`: `[uint64]`.
    pub boundaries: Option<Vec<u64>>,
    /// Ascending limits between the bins for reads, in ns; those of `boundaries` if absent. `boundaries-read`: `[uint64]`.
    pub boundaries_read: Option<Vec<u64>>,
    /// Ascending limits between the bins for writes, in ns; those of `boundaries` if absent. `boundaries-write`: `[uint64]`.
    pub boundaries_write: Option<Vec<u64>>,
    /// Ascending limits between the bins for appends to zones of a zoned disk, in ns; those of `boundaries` if absent. `boundaries-zap`: `[uint64]`. Since QEMU 8.1.
    pub boundaries_zap: Option<Vec<u64>>,
    /// Ascending limits between the bins for flushes, in ns; those of `boundaries` if absent. `boundaries-flush`: `[uint64]`.
    pub boundaries_flush: Option<Vec<u64>>,
}

impl BlockLatencyHistogramSet {
    /// `block-latency-histogram-set` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            boundaries: None,
            boundaries_read: None,
            boundaries_write: None,
            boundaries_zap: None,
            boundaries_flush: None,
        }
    }
    /// Sets `boundaries` (`[uint64]`): ascending limits between the bins of all histograms that have no boundaries of their own, in ns; if absent, only the kinds of request that are named get a histogram.
    pub fn boundaries(mut self, boundaries: impl IntoIterator<Item = u64>) -> Self {
        self.boundaries = Some(runtime::list(boundaries));
        self
    }
    /// Sets `boundaries-read` (`[uint64]`): ascending limits between the bins for reads, in ns; those of `boundaries` if absent.
    pub fn boundaries_read(
        mut self,
        boundaries_read: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.boundaries_read = Some(runtime::list(boundaries_read));
        self
    }
    /// Sets `boundaries-write` (`[uint64]`): ascending limits between the bins for writes, in ns; those of `boundaries` if absent.
    pub fn boundaries_write(
        mut self,
        boundaries_write: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.boundaries_write = Some(runtime::list(boundaries_write));
        self
    }
    /// Sets `boundaries-zap` (`[uint64]`): ascending limits between the bins for appends to zones of a zoned disk, in ns; those of `boundaries` if absent. Since QEMU 8.1.
    pub fn boundaries_zap(
        mut self,
        boundaries_zap: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.boundaries_zap = Some(runtime::list(boundaries_zap));
        self
    }
    /// Sets `boundaries-flush` (`[uint64]`): ascending limits between the bins for flushes, in ns; those of `boundaries` if absent.
    pub fn boundaries_flush(
        mut self,
        boundaries_flush: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.boundaries_flush = Some(runtime::list(boundaries_flush));
        self
    }
}

impl runtime::Object for BlockLatencyHistogramSet {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.optional("boundaries", &self.boundaries);
        writer.optional("boundaries-read", &self.boundaries_read);
        writer.optional("boundaries-write", &self.boundaries_write);
        writer.optional("boundaries-zap", &self.boundaries_zap);
        writer.optional("boundaries-flush", &self.boundaries_flush);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            boundaries: None,
            boundaries_read: None,
            boundaries_write: None,
            boundaries_zap: None,
            boundaries_flush: None,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "boundaries" => members.fill(&mut value.boundaries),
                "boundaries-read" => members.fill(&mut value.boundaries_read),
                "boundaries-write" => members.fill(&mut value.boundaries_write),
                "boundaries-zap" => members.fill(&mut value.boundaries_zap),
                "boundaries-flush" => members.fill(&mut value.boundaries_flush),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(BlockLatencyHistogramSet, strict);

impl runtime::Command for BlockLatencyHistogramSet {
    const NAME: &'static str = "block-latency-histogram-set";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(4, 0);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Limits how many bytes and requests per second a guest's disk may transfer; all six base limits are set anew.
///
/// The command `block_set_io_throttle` of QAPI module `block`.
///
/// Since QEMU 1.1. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block_set_io_throttle)
#[doc(alias = "block_set_io_throttle")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockSetIoThrottle {
    /// Name of the disk's block backend. `device`: `str`. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub device: Option<String>,
    /// ID or QOM path of the guest's disk device; of virtio-blk `ID/virtio-backend`. `id`: `str`. Since QEMU 2.8.
    pub id: Option<String>,
    /// Rate that reads and writes together may reach on average, in bytes/s; `0` means no limit. `bps`: `int`.
    pub bps: i64,
    /// Rate that reads may reach on average, in bytes/s; `0` means no limit. `bps_rd`: `int`.
    pub bps_rd: i64,
    /// Rate that writes may reach on average, in bytes/s; `0` means no limit. `bps_wr`: `int`.
    pub bps_wr: i64,
    /// Rate that reads and writes together may reach on average, in operations/s; `0` means no limit. `iops`: `int`.
    pub iops: i64,
    /// Most reads on average, in operations/s; `0` means no limit. `iops_rd`: `int`.
    pub iops_rd: i64,
    /// Most writes on average, in operations/s; `0` means no limit. `iops_wr`: `int`.
    pub iops_wr: i64,
    /// Rate that reads and writes together may reach in a burst, in bytes/s; not below `bps`; no bursts if absent or `0`. `bps_max`: `int`. Since QEMU 1.7.
    pub bps_max: Option<i64>,
    /// Rate that reads may reach in a burst, in bytes/s; not below `bps_rd`; no bursts if absent or `0`. `bps_rd_max`: `int`. Since QEMU 1.7.
    pub bps_rd_max: Option<i64>,
    /// Rate that writes may reach in a burst, in bytes/s; not below `bps_wr`; no bursts if absent or `0`. `bps_wr_max`: `int`. Since QEMU 1.7.
    pub bps_wr_max: Option<i64>,
    /// Rate that reads and writes together may reach in a burst, in operations/s; not below `iops`; no bursts if absent or `0`. `iops_max`: `int`. Since QEMU 1.7.
    pub iops_max: Option<i64>,
    /// Rate that reads may reach in a burst, in operations/s; not below `iops_rd`; no bursts if absent or `0`. `iops_rd_max`: `int`. Since QEMU 1.7.
    pub iops_rd_max: Option<i64>,
    /// Rate that writes may reach in a burst, in operations/s; not below `iops_wr`; no bursts if absent or `0`. `iops_wr_max`: `int`. Since QEMU 1.7.
    pub iops_wr_max: Option<i64>,
    /// How long a burst may last at the rate of `bps_max`, in seconds; 1 if absent. `bps_max_length`: `int`. Since QEMU 2.6.
    pub bps_max_length: Option<i64>,
    /// How long a burst may last at the rate of `bps_rd_max`, in seconds; 1 if absent. `bps_rd_max_length`: `int`. Since QEMU 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// How long a burst may last at the rate of `bps_wr_max`, in seconds; 1 if absent. `bps_wr_max_length`: `int`. Since QEMU 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// How long a burst may last at the rate of `iops_max`, in seconds; 1 if absent. `iops_max_length`: `int`. Since QEMU 2.6.
    pub iops_max_length: Option<i64>,
    /// How long a burst may last at the rate of `iops_rd_max`, in seconds; 1 if absent. `iops_rd_max_length`: `int`. Since QEMU 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// How long a burst may last at the rate of `iops_wr_max`, in seconds; 1 if absent. `iops_wr_max_length`: `int`. Since QEMU 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// Size of the pieces of which a larger request counts one by one, in bytes; needs a limit of requests; if absent or `0`, each request counts once. `iops_size`: `int`. Since QEMU 1.7.
    pub iops_size: Option<i64>,
    /// Throttle group whose members share these limits; if absent, the name of the device, so that it is a group of its own. `group`: `str`. Since QEMU 2.4.
    pub group: Option<String>,
}

impl BlockSetIoThrottle {
    /// `block_set_io_throttle` with its required members.
    #[inline]
    pub fn new(
        bps: i64,
        bps_rd: i64,
        bps_wr: i64,
        iops: i64,
        iops_rd: i64,
        iops_wr: i64,
    ) -> Self {
        Self {
            device: None,
            id: None,
            bps,
            bps_rd,
            bps_wr,
            iops,
            iops_rd,
            iops_wr,
            bps_max: None,
            bps_rd_max: None,
            bps_wr_max: None,
            iops_max: None,
            iops_rd_max: None,
            iops_wr_max: None,
            bps_max_length: None,
            bps_rd_max_length: None,
            bps_wr_max_length: None,
            iops_max_length: None,
            iops_rd_max_length: None,
            iops_wr_max_length: None,
            iops_size: None,
            group: None,
        }
    }
    /// Sets `device` (`str`): name of the disk's block backend. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `id` (`str`): ID or QOM path of the guest's disk device; of virtio-blk `ID/virtio-backend`. Since QEMU 2.8.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `bps_max` (`int`): rate that reads and writes together may reach in a burst, in bytes/s; not below `bps`; no bursts if absent or `0`. Since QEMU 1.7.
    #[inline]
    pub fn bps_max(mut self, bps_max: i64) -> Self {
        self.bps_max = Some(bps_max);
        self
    }
    /// Sets `bps_rd_max` (`int`): rate that reads may reach in a burst, in bytes/s; not below `bps_rd`; no bursts if absent or `0`. Since QEMU 1.7.
    #[inline]
    pub fn bps_rd_max(mut self, bps_rd_max: i64) -> Self {
        self.bps_rd_max = Some(bps_rd_max);
        self
    }
    /// Sets `bps_wr_max` (`int`): rate that writes may reach in a burst, in bytes/s; not below `bps_wr`; no bursts if absent or `0`. Since QEMU 1.7.
    #[inline]
    pub fn bps_wr_max(mut self, bps_wr_max: i64) -> Self {
        self.bps_wr_max = Some(bps_wr_max);
        self
    }
    /// Sets `iops_max` (`int`): rate that reads and writes together may reach in a burst, in operations/s; not below `iops`; no bursts if absent or `0`. Since QEMU 1.7.
    #[inline]
    pub fn iops_max(mut self, iops_max: i64) -> Self {
        self.iops_max = Some(iops_max);
        self
    }
    /// Sets `iops_rd_max` (`int`): rate that reads may reach in a burst, in operations/s; not below `iops_rd`; no bursts if absent or `0`. Since QEMU 1.7.
    #[inline]
    pub fn iops_rd_max(mut self, iops_rd_max: i64) -> Self {
        self.iops_rd_max = Some(iops_rd_max);
        self
    }
    /// Sets `iops_wr_max` (`int`): rate that writes may reach in a burst, in operations/s; not below `iops_wr`; no bursts if absent or `0`. Since QEMU 1.7.
    #[inline]
    pub fn iops_wr_max(mut self, iops_wr_max: i64) -> Self {
        self.iops_wr_max = Some(iops_wr_max);
        self
    }
    /// Sets `bps_max_length` (`int`): how long a burst may last at the rate of `bps_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[inline]
    pub fn bps_max_length(mut self, bps_max_length: i64) -> Self {
        self.bps_max_length = Some(bps_max_length);
        self
    }
    /// Sets `bps_rd_max_length` (`int`): how long a burst may last at the rate of `bps_rd_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[inline]
    pub fn bps_rd_max_length(mut self, bps_rd_max_length: i64) -> Self {
        self.bps_rd_max_length = Some(bps_rd_max_length);
        self
    }
    /// Sets `bps_wr_max_length` (`int`): how long a burst may last at the rate of `bps_wr_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[inline]
    pub fn bps_wr_max_length(mut self, bps_wr_max_length: i64) -> Self {
        self.bps_wr_max_length = Some(bps_wr_max_length);
        self
    }
    /// Sets `iops_max_length` (`int`): how long a burst may last at the rate of `iops_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[inline]
    pub fn iops_max_length(mut self, iops_max_length: i64) -> Self {
        self.iops_max_length = Some(iops_max_length);
        self
    }
    /// Sets `iops_rd_max_length` (`int`): how long a burst may last at the rate of `iops_rd_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[inline]
    pub fn iops_rd_max_length(mut self, iops_rd_max_length: i64) -> Self {
        self.iops_rd_max_length = Some(iops_rd_max_length);
        self
    }
    /// Sets `iops_wr_max_length` (`int`): how long a burst may last at the rate of `iops_wr_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[inline]
    pub fn iops_wr_max_length(mut self, iops_wr_max_length: i64) -> Self {
        self.iops_wr_max_length = Some(iops_wr_max_length);
        self
    }
    /// Sets `iops_size` (`int`): size of the pieces of which a larger request counts one by one, in bytes; needs a limit of requests; if absent or `0`, each request counts once. Since QEMU 1.7.
    #[inline]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }
    /// Sets `group` (`str`): throttle group whose members share these limits; if absent, the name of the device, so that it is a group of its own. Since QEMU 2.4.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
}

impl runtime::Object for BlockSetIoThrottle {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("id", &self.id);
        writer.member("bps", &self.bps);
        writer.member("bps_rd", &self.bps_rd);
        writer.member("bps_wr", &self.bps_wr);
        writer.member("iops", &self.iops);
        writer.member("iops_rd", &self.iops_rd);
        writer.member("iops_wr", &self.iops_wr);
        writer.optional("bps_max", &self.bps_max);
        writer.optional("bps_rd_max", &self.bps_rd_max);
        writer.optional("bps_wr_max", &self.bps_wr_max);
        writer.optional("iops_max", &self.iops_max);
        writer.optional("iops_rd_max", &self.iops_rd_max);
        writer.optional("iops_wr_max", &self.iops_wr_max);
        writer.optional("bps_max_length", &self.bps_max_length);
        writer.optional("bps_rd_max_length", &self.bps_rd_max_length);
        writer.optional("bps_wr_max_length", &self.bps_wr_max_length);
        writer.optional("iops_max_length", &self.iops_max_length);
        writer.optional("iops_rd_max_length", &self.iops_rd_max_length);
        writer.optional("iops_wr_max_length", &self.iops_wr_max_length);
        writer.optional("iops_size", &self.iops_size);
        writer.optional("group", &self.group);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            id: None,
            bps: 0,
            bps_rd: 0,
            bps_wr: 0,
            iops: 0,
            iops_rd: 0,
            iops_wr: 0,
            bps_max: None,
            bps_rd_max: None,
            bps_wr_max: None,
            iops_max: None,
            iops_rd_max: None,
            iops_wr_max: None,
            bps_max_length: None,
            bps_rd_max_length: None,
            bps_wr_max_length: None,
            iops_max_length: None,
            iops_rd_max_length: None,
            iops_wr_max_length: None,
            iops_size: None,
            group: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "id" => members.fill(&mut value.id),
                "bps" => members.require(0, &mut value.bps),
                "bps_rd" => members.require(1, &mut value.bps_rd),
                "bps_wr" => members.require(2, &mut value.bps_wr),
                "iops" => members.require(3, &mut value.iops),
                "iops_rd" => members.require(4, &mut value.iops_rd),
                "iops_wr" => members.require(5, &mut value.iops_wr),
                "bps_max" => members.fill(&mut value.bps_max),
                "bps_rd_max" => members.fill(&mut value.bps_rd_max),
                "bps_wr_max" => members.fill(&mut value.bps_wr_max),
                "iops_max" => members.fill(&mut value.iops_max),
                "iops_rd_max" => members.fill(&mut value.iops_rd_max),
                "iops_wr_max" => members.fill(&mut value.iops_wr_max),
                "bps_max_length" => members.fill(&mut value.bps_max_length),
                "bps_rd_max_length" => members.fill(&mut value.bps_rd_max_length),
                "bps_wr_max_length" => members.fill(&mut value.bps_wr_max_length),
                "iops_max_length" => members.fill(&mut value.iops_max_length),
                "iops_rd_max_length" => members.fill(&mut value.iops_rd_max_length),
                "iops_wr_max_length" => members.fill(&mut value.iops_wr_max_length),
                "iops_size" => members.fill(&mut value.iops_size),
                "group" => members.fill(&mut value.group),
                _ => members.skip(),
            }
        }
        members.check(&["bps", "bps_rd", "bps_wr", "iops", "iops_rd", "iops_wr"]);
        members.finish(value)
    }
}

runtime::object!(BlockSetIoThrottle, strict);

impl runtime::Command for BlockSetIoThrottle {
    const NAME: &'static str = "block_set_io_throttle";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Exchanges the medium of a removable drive: opens the tray, opens the new image, inserts it and closes the tray.
///
/// The command `blockdev-change-medium` of QAPI module `block`.
///
/// Since QEMU 2.5. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-change-medium)
#[doc(alias = "blockdev-change-medium")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevChangeMedium {
    /// Name of the drive's block backend. `device`: `str`. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub device: Option<String>,
    /// ID or QOM path of the guest's drive. `id`: `str`. Since QEMU 2.8.
    pub id: Option<String>,
    /// File name or URL of the new image. `filename`: `str`.
    pub filename: String,
    /// Block driver that opens the image; if absent, probed from the image. `format`: `str`.
    pub format: Option<String>,
    /// Whether the tray is opened even though the guest has locked it; false if absent. `force`: `bool`. Since QEMU 7.1.
    pub force: Option<bool>,
    /// Whether the new medium may be written to; if absent, as the medium before. `read-only-mode`: [`BlockdevChangeReadOnlyMode`](types::BlockdevChangeReadOnlyMode).
    pub read_only_mode: Option<types::BlockdevChangeReadOnlyMode>,
}

impl BlockdevChangeMedium {
    /// `blockdev-change-medium` with its required members.
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            device: None,
            id: None,
            filename: filename.into(),
            format: None,
            force: None,
            read_only_mode: None,
        }
    }
    /// Sets `device` (`str`): name of the drive's block backend. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `id` (`str`): ID or QOM path of the guest's drive. Since QEMU 2.8.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `format` (`str`): block driver that opens the image; if absent, probed from the image.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `force` (`bool`): whether the tray is opened even though the guest has locked it; false if absent. Since QEMU 7.1.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
    /// Sets `read-only-mode` ([`BlockdevChangeReadOnlyMode`](types::BlockdevChangeReadOnlyMode)): whether the new medium may be written to; if absent, as the medium before.
    #[inline]
    pub fn read_only_mode(
        mut self,
        read_only_mode: types::BlockdevChangeReadOnlyMode,
    ) -> Self {
        self.read_only_mode = Some(read_only_mode);
        self
    }
}

impl runtime::Object for BlockdevChangeMedium {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("id", &self.id);
        writer.member("filename", &self.filename);
        writer.optional("format", &self.format);
        writer.optional("force", &self.force);
        writer.optional("read-only-mode", &self.read_only_mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            id: None,
            filename: String::new(),
            format: None,
            force: None,
            read_only_mode: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "id" => members.fill(&mut value.id),
                "filename" => members.require(0, &mut value.filename),
                "format" => members.fill(&mut value.format),
                "force" => members.fill(&mut value.force),
                "read-only-mode" => members.fill(&mut value.read_only_mode),
                _ => members.skip(),
            }
        }
        members.check(&["filename"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevChangeMedium, strict);

impl runtime::Command for BlockdevChangeMedium {
    const NAME: &'static str = "blockdev-change-medium";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(2, 5);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Closes the tray of a removable drive; nothing happens if it is closed already or the drive has none.
///
/// The command `blockdev-close-tray` of QAPI module `block`.
///
/// Since QEMU 2.5. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-close-tray)
#[doc(alias = "blockdev-close-tray")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCloseTray {
    /// Name of the drive's block backend. `device`: `str`. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub device: Option<String>,
    /// ID or QOM path of the guest's drive. `id`: `str`. Since QEMU 2.8.
    pub id: Option<String>,
}

impl BlockdevCloseTray {
    /// `blockdev-close-tray` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { device: None, id: None }
    }
    /// Sets `device` (`str`): name of the drive's block backend. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `id` (`str`): ID or QOM path of the guest's drive. Since QEMU 2.8.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

runtime::default!(BlockdevCloseTray);

impl runtime::Object for BlockdevCloseTray {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "id" => members.fill(&mut value.id),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BlockdevCloseTray, strict);

impl runtime::Command for BlockdevCloseTray {
    const NAME: &'static str = "blockdev-close-tray";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(2, 5);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Puts an existing block node as the medium into an empty drive whose tray is open.
///
/// The command `blockdev-insert-medium` of QAPI module `block`.
///
/// Since QEMU 2.12. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-insert-medium)
#[doc(alias = "blockdev-insert-medium")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevInsertMedium {
    /// ID or QOM path of the guest's drive. `id`: `str`.
    pub id: String,
    /// Name of the block node that becomes the medium. `node-name`: `str`.
    pub node_name: String,
}

impl BlockdevInsertMedium {
    /// `blockdev-insert-medium` with its required members.
    pub fn new(id: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            node_name: node_name.into(),
        }
    }
}

impl runtime::Object for BlockdevInsertMedium {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("node-name", &self.node_name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            node_name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "node-name" => members.require(1, &mut value.node_name),
                _ => members.skip(),
            }
        }
        members.check(&["id", "node-name"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevInsertMedium, strict);

impl runtime::Command for BlockdevInsertMedium {
    const NAME: &'static str = "blockdev-insert-medium";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Opens the tray of a removable drive, or asks the guest to do it if the guest has locked the tray.
///
/// The command `blockdev-open-tray` of QAPI module `block`.
///
/// Since QEMU 2.5. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-open-tray)
#[doc(alias = "blockdev-open-tray")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOpenTray {
    /// Name of the drive's block backend. `device`: `str`. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub device: Option<String>,
    /// ID or QOM path of the guest's drive. `id`: `str`. Since QEMU 2.8.
    pub id: Option<String>,
    /// Whether a lock of the guest is ignored and the tray opens at once; false if absent. `force`: `bool`.
    pub force: Option<bool>,
}

impl BlockdevOpenTray {
    /// `blockdev-open-tray` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }
    /// Sets `device` (`str`): name of the drive's block backend. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `id` (`str`): ID or QOM path of the guest's drive. Since QEMU 2.8.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `force` (`bool`): whether a lock of the guest is ignored and the tray opens at once; false if absent.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

runtime::default!(BlockdevOpenTray);

impl runtime::Object for BlockdevOpenTray {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("id", &self.id);
        writer.optional("force", &self.force);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "id" => members.fill(&mut value.id),
                "force" => members.fill(&mut value.force),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BlockdevOpenTray, strict);

impl runtime::Command for BlockdevOpenTray {
    const NAME: &'static str = "blockdev-open-tray";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(2, 5);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Takes the medium out of a removable drive whose tray is open; the block node itself stays.
///
/// The command `blockdev-remove-medium` of QAPI module `block`.
///
/// Since QEMU 2.12. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-remove-medium)
#[doc(alias = "blockdev-remove-medium")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevRemoveMedium {
    /// ID or QOM path of the guest's drive. `id`: `str`.
    pub id: String,
}

impl BlockdevRemoveMedium {
    /// `blockdev-remove-medium` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for BlockdevRemoveMedium {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevRemoveMedium, strict);

impl runtime::Command for BlockdevRemoveMedium {
    const NAME: &'static str = "blockdev-remove-medium";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Opens the tray of a removable drive and takes the medium out, as the eject button does.
///
/// The command `eject` of QAPI module `block`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.eject)
#[doc(alias = "eject")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Eject {
    /// Name of the drive's block backend. `device`: `str`. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub device: Option<String>,
    /// ID or QOM path of the guest's drive. `id`: `str`. Since QEMU 2.8.
    pub id: Option<String>,
    /// Whether the medium is taken out even though the guest has locked the tray; false if absent. `force`: `bool`.
    pub force: Option<bool>,
}

impl Eject {
    /// `eject` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }
    /// Sets `device` (`str`): name of the drive's block backend. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `id` (`str`): ID or QOM path of the guest's drive. Since QEMU 2.8.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `force` (`bool`): whether the medium is taken out even though the guest has locked the tray; false if absent.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

runtime::default!(Eject);

impl runtime::Object for Eject {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("id", &self.id);
        writer.optional("force", &self.force);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "id" => members.fill(&mut value.id),
                "force" => members.fill(&mut value.force),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(Eject, strict);

impl runtime::Command for Eject {
    const NAME: &'static str = "eject";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the helpers through which guests use SCSI persistent reservations.
///
/// The command `query-pr-managers` of QAPI module `block`.
///
/// Since QEMU 3.0. Returns list of [`PrManagerInfo`](types::PrManagerInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.query-pr-managers)
#[doc(alias = "query-pr-managers")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryPrManagers {}

impl QueryPrManagers {
    /// `query-pr-managers` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryPrManagers);

impl runtime::Object for QueryPrManagers {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryPrManagers, strict);

impl runtime::Command for QueryPrManagers {
    const NAME: &'static str = "query-pr-managers";
    const MODULE: &'static str = "block";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
    type Return = Vec<types::PrManagerInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::PrManagerInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Is used by no command; it makes QEMU's build produce two types of lists.
///
/// The QAPI struct `DummyVirtioForceArrays` of module `virtio`.
///
/// Since QEMU 9.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.DummyVirtioForceArrays)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DummyVirtioForceArrays {
    /// List that nobody reads. `unused-iothread-vq-mapping`: list of [`IOThreadVirtQueueMapping`](IoThreadVirtQueueMapping).
    pub unused_iothread_vq_mapping: Vec<IoThreadVirtQueueMapping>,
    /// List that nobody reads. `unused-virtio-gpu-output`: list of [`VirtIOGPUOutput`](VirtioGpuOutput). Since QEMU 10.1.
    pub unused_virtio_gpu_output: Option<Vec<VirtioGpuOutput>>,
}

impl DummyVirtioForceArrays {
    /// `DummyVirtioForceArrays` with its required members.
    #[must_use]
    pub fn new(
        unused_iothread_vq_mapping: impl IntoIterator<
            Item = impl Into<IoThreadVirtQueueMapping>,
        >,
    ) -> Self {
        Self {
            unused_iothread_vq_mapping: runtime::list(unused_iothread_vq_mapping),
            unused_virtio_gpu_output: None,
        }
    }
    /// Sets `unused-virtio-gpu-output` (list of [`VirtIOGPUOutput`](VirtioGpuOutput)): list that nobody reads. Since QEMU 10.1.
    #[must_use]
    pub fn unused_virtio_gpu_output(
        mut self,
        unused_virtio_gpu_output: impl IntoIterator<Item = impl Into<VirtioGpuOutput>>,
    ) -> Self {
        self.unused_virtio_gpu_output = Some(runtime::list(unused_virtio_gpu_output));
        self
    }
}

impl runtime::Object for DummyVirtioForceArrays {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("unused-iothread-vq-mapping", &self.unused_iothread_vq_mapping);
        writer.optional("unused-virtio-gpu-output", &self.unused_virtio_gpu_output);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            unused_iothread_vq_mapping: Vec::new(),
            unused_virtio_gpu_output: None,
        };
        while let Some(member) = members.next() {
            match member {
                "unused-iothread-vq-mapping" => {
                    members.require(0, &mut value.unused_iothread_vq_mapping)
                }
                "unused-virtio-gpu-output" => {
                    members.fill(&mut value.unused_virtio_gpu_output)
                }
                _ => members.skip(),
            }
        }
        members.check(&["unused-iothread-vq-mapping"]);
        members.finish(value)
    }
}

runtime::object!(DummyVirtioForceArrays);

/// The size of the pages in which a virtio IOMMU maps memory.
///
/// The QAPI enum `GranuleMode` of module `virtio`.
///
/// Since QEMU 9.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.GranuleMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GranuleMode {
    /// Pages of 4 KiB. `4k`.
    _4k,
    /// Pages of 8 KiB. `8k`.
    _8k,
    /// Pages of 16 KiB. `16k`.
    _16k,
    /// Pages of 64 KiB. `64k`.
    _64k,
    /// Pages of the same size as the host's. `host`.
    Host,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl GranuleMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::_4k,
        Self::_8k,
        Self::_16k,
        Self::_64k,
        Self::Host,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::_4k => "4k",
            Self::_8k => "8k",
            Self::_16k => "16k",
            Self::_64k => "64k",
            Self::Host => "host",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(GranuleMode);

/// Which queues of a virtio device an iothread handles.
///
/// The QAPI struct `IOThreadVirtQueueMapping` of module `virtio`.
///
/// Since QEMU 9.0. No command or event uses it.
///
/// Part of [`DummyVirtioForceArrays`](super::DummyVirtioForceArrays).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.IOThreadVirtQueueMapping)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IoThreadVirtQueueMapping {
    /// Name of the iothread object. `iothread`: `str`.
    pub iothread: String,
    /// Queues that the iothread handles, given in all entries of a list or in none; if absent, queues in turn with the other iothreads. `vqs`: `[uint16]`.
    pub vqs: Option<Vec<u16>>,
}

impl IoThreadVirtQueueMapping {
    /// `IOThreadVirtQueueMapping` with its required members.
    #[must_use]
    pub fn new(iothread: impl Into<String>) -> Self {
        Self {
            iothread: iothread.into(),
            vqs: None,
        }
    }
    /// Sets `vqs` (`[uint16]`): queues that the iothread handles, given in all entries of a list or in none; if absent, queues in turn with the other iothreads.
    #[must_use]
    pub fn vqs(mut self, vqs: impl IntoIterator<Item = u16>) -> Self {
        self.vqs = Some(runtime::list(vqs));
        self
    }
}

impl From<&str> for IoThreadVirtQueueMapping {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for IoThreadVirtQueueMapping {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("iothread", &self.iothread);
        writer.optional("vqs", &self.vqs);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            iothread: String::new(),
            vqs: None,
        };
        while let Some(member) = members.next() {
            match member {
                "iothread" => members.require(0, &mut value.iothread),
                "vqs" => members.fill(&mut value.vqs),
                _ => members.skip(),
            }
        }
        members.check(&["iothread"]);
        members.finish(value)
    }
}

runtime::object!(IoThreadVirtQueueMapping);

/// What a disk of a macOS guest on an Apple machine is for.
///
/// The QAPI enum `VMAppleVirtioBlkVariant` of module `virtio`.
///
/// Since QEMU 10.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.VMAppleVirtioBlkVariant)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum VmAppleVirtioBlkVariant {
    /// Not said, which is an error. `unspecified`.
    Unspecified,
    /// Disk with the system. `root`.
    Root,
    /// Disk with the data that the firmware needs to boot. `aux`.
    Aux,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl VmAppleVirtioBlkVariant {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Unspecified, Self::Root, Self::Aux];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "unspecified",
            Self::Root => "root",
            Self::Aux => "aux",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(VmAppleVirtioBlkVariant);

/// Which extensions of the vhost-user protocol a backend has.
///
/// The QAPI struct `VhostDeviceProtocols` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Part of [`VhostStatus`](super::VhostStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostDeviceProtocols)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VhostDeviceProtocols {
    /// Extensions by name, each with an explanation. `protocols`: `[str]`.
    pub protocols: Vec<String>,
    /// Extensions that QEMU has no name for; no such extensions if absent. `unknown-protocols`: `uint64`.
    pub unknown_protocols: Option<u64>,
}

impl VhostDeviceProtocols {
    /// `VhostDeviceProtocols` with its required members.
    #[must_use]
    pub fn new(protocols: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            protocols: runtime::list(protocols),
            unknown_protocols: None,
        }
    }
}

impl runtime::Object for VhostDeviceProtocols {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("protocols", &self.protocols);
        writer.optional("unknown-protocols", &self.unknown_protocols);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            protocols: Vec::new(),
            unknown_protocols: None,
        };
        while let Some(member) = members.next() {
            match member {
                "protocols" => members.require(0, &mut value.protocols),
                "unknown-protocols" => members.fill(&mut value.unknown_protocols),
                _ => members.skip(),
            }
        }
        members.check(&["protocols"]);
        members.finish(value)
    }
}

runtime::object!(VhostDeviceProtocols);

/// State of the vhost backend of a virtio device.
///
/// The QAPI struct `VhostStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Part of [`VirtioStatus`](super::VirtioStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VhostStatus {
    /// How many pieces of the guest's memory the backend has been told of. `n-mem-sections`: `int`.
    pub n_mem_sections: i64,
    /// How many pieces of memory are collected for the next update of the backend. `n-tmp-sections`: `int`.
    pub n_tmp_sections: i64,
    /// How many queues this backend handles. `nvqs`: `uint32`.
    pub nvqs: u32,
    /// First queue of the device that this backend handles. `vq-index`: `int`.
    pub vq_index: i64,
    /// Features that the backend offers. `features`: [`VirtioDeviceFeatures`].
    pub features: VirtioDeviceFeatures,
    /// Features in use between backend and guest. `acked-features`: [`VirtioDeviceFeatures`].
    pub acked_features: VirtioDeviceFeatures,
    /// Extensions of the vhost-user protocol in use. `protocol-features`: [`VhostDeviceProtocols`].
    pub protocol_features: VhostDeviceProtocols,
    /// How many queues the backend could handle at most. `max-queues`: `uint64`.
    pub max_queues: u64,
    /// Further abilities of the backend. `backend-cap`: `uint64`.
    pub backend_cap: u64,
    /// Whether the backend logs the pages that it writes, as live migration needs. `log-enabled`: `bool`.
    pub log_enabled: bool,
    /// How many 64-bit words the log of written pages has, with one bit for each 4 KiB page. `log-size`: `uint64`.
    pub log_size: u64,
    /// Features of the backend that are no virtio features. `backend-features`: [`VirtioDeviceFeatures`]. Removed in QEMU 11.0 or 11.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    pub backend_features: Option<VirtioDeviceFeatures>,
}

impl runtime::Object for VhostStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("n-mem-sections", &self.n_mem_sections);
        writer.member("n-tmp-sections", &self.n_tmp_sections);
        writer.member("nvqs", &self.nvqs);
        writer.member("vq-index", &self.vq_index);
        writer.member("features", &self.features);
        writer.member("acked-features", &self.acked_features);
        writer.member("protocol-features", &self.protocol_features);
        writer.member("max-queues", &self.max_queues);
        writer.member("backend-cap", &self.backend_cap);
        writer.member("log-enabled", &self.log_enabled);
        writer.member("log-size", &self.log_size);
        writer.optional("backend-features", &self.backend_features);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut n_mem_sections: Option<i64> = None;
        let mut n_tmp_sections: Option<i64> = None;
        let mut nvqs: Option<u32> = None;
        let mut vq_index: Option<i64> = None;
        let mut features: Option<VirtioDeviceFeatures> = None;
        let mut acked_features: Option<VirtioDeviceFeatures> = None;
        let mut protocol_features: Option<VhostDeviceProtocols> = None;
        let mut max_queues: Option<u64> = None;
        let mut backend_cap: Option<u64> = None;
        let mut log_enabled: Option<bool> = None;
        let mut log_size: Option<u64> = None;
        let mut backend_features: Option<VirtioDeviceFeatures> = None;
        while let Some(member) = members.next() {
            match member {
                "n-mem-sections" => members.fill(&mut n_mem_sections),
                "n-tmp-sections" => members.fill(&mut n_tmp_sections),
                "nvqs" => members.fill(&mut nvqs),
                "vq-index" => members.fill(&mut vq_index),
                "features" => members.fill(&mut features),
                "acked-features" => members.fill(&mut acked_features),
                "protocol-features" => members.fill(&mut protocol_features),
                "max-queues" => members.fill(&mut max_queues),
                "backend-cap" => members.fill(&mut backend_cap),
                "log-enabled" => members.fill(&mut log_enabled),
                "log-size" => members.fill(&mut log_size),
                "backend-features" => members.fill(&mut backend_features),
                _ => members.skip(),
            }
        }
        let Some(n_mem_sections) = n_mem_sections else {
            return members.missing("n-mem-sections")
        };
        let Some(n_tmp_sections) = n_tmp_sections else {
            return members.missing("n-tmp-sections")
        };
        let Some(nvqs) = nvqs else { return members.missing("nvqs") };
        let Some(vq_index) = vq_index else { return members.missing("vq-index") };
        let Some(features) = features else { return members.missing("features") };
        let Some(acked_features) = acked_features else {
            return members.missing("acked-features")
        };
        let Some(protocol_features) = protocol_features else {
            return members.missing("protocol-features")
        };
        let Some(max_queues) = max_queues else { return members.missing("max-queues") };
        let Some(backend_cap) = backend_cap else {
            return members.missing("backend-cap")
        };
        let Some(log_enabled) = log_enabled else {
            return members.missing("log-enabled")
        };
        let Some(log_size) = log_size else { return members.missing("log-size") };
        members
            .finish(Self {
                n_mem_sections,
                n_tmp_sections,
                nvqs,
                vq_index,
                features,
                acked_features,
                protocol_features,
                max_queues,
                backend_cap,
                log_enabled,
                log_size,
                backend_features,
            })
    }
}

runtime::object!(VhostStatus);

/// A screen of a virtio graphics card: its name and its resolution.
///
/// The QAPI struct `VirtIOGPUOutput` of module `virtio`.
///
/// Since QEMU 10.1. No command or event uses it.
///
/// Part of [`DummyVirtioForceArrays`](super::DummyVirtioForceArrays).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtIOGPUOutput)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioGpuOutput {
    /// Name that the guest sees for the screen. `name`: `str`.
    pub name: String,
    /// Width of the screen, in pixels; given together with yres; if absent, the resolution of the card, with the first screen alone enabled,. `xres`: `uint16`. Since QEMU 11.0.
    pub xres: Option<u16>,
    /// Height of the screen, in pixels; given together with xres; if absent, the resolution of the card, with the first screen alone enabled,. `yres`: `uint16`. Since QEMU 11.0.
    pub yres: Option<u16>,
}

impl VirtioGpuOutput {
    /// `VirtIOGPUOutput` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            xres: None,
            yres: None,
        }
    }
    /// Sets `xres` (`uint16`): width of the screen, in pixels; given together with yres; if absent, the resolution of the card, with the first screen alone enabled,. Since QEMU 11.0.
    #[must_use]
    #[inline]
    pub fn xres(mut self, xres: u16) -> Self {
        self.xres = Some(xres);
        self
    }
    /// Sets `yres` (`uint16`): height of the screen, in pixels; given together with xres; if absent, the resolution of the card, with the first screen alone enabled,. Since QEMU 11.0.
    #[must_use]
    #[inline]
    pub fn yres(mut self, yres: u16) -> Self {
        self.yres = Some(yres);
        self
    }
}

impl From<&str> for VirtioGpuOutput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for VirtioGpuOutput {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("xres", &self.xres);
        writer.optional("yres", &self.yres);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            xres: None,
            yres: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "xres" => members.fill(&mut value.xres),
                "yres" => members.fill(&mut value.yres),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(VirtioGpuOutput);

/// State of a queue of a virtio device.
///
/// The QAPI struct `VirtQueueStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Returned by [`x-query-virtio-queue-status`](super::super::commands::XQueryVirtioQueueStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtQueueStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtQueueStatus {
    /// Kind of the device that has the queue, such as virtio-net. `name`: `str`.
    pub name: String,
    /// Which queue of the device it is. `queue-index`: `uint16`.
    pub queue_index: u16,
    /// How many requests the device has taken and not given back yet. `inuse`: `uint32`.
    pub inuse: u32,
    /// How many entries the ring has. `vring-num`: `uint32`.
    pub vring_num: u32,
    /// How many entries the device offers. `vring-num-default`: `uint32`.
    pub vring_num_default: u32,
    /// Alignment of the ring in the guest's memory, in bytes. `vring-align`: `uint32`.
    pub vring_align: u32,
    /// Where in the guest's memory the descriptors are. `vring-desc`: `uint64`.
    pub vring_desc: u64,
    /// Where in the guest's memory the ring of available requests is. `vring-avail`: `uint64`.
    pub vring_avail: u64,
    /// Where in the guest's memory the ring of finished requests is. `vring-used`: `uint64`.
    pub vring_used: u64,
    /// Place of the next available request that the device takes; if absent, a queue that the vhost backend does not handle. `last-avail-idx`: `uint16`.
    pub last_avail_idx: Option<u16>,
    /// End of the available requests, as QEMU last saw it; if absent, a queue that vhost handles. `shadow-avail-idx`: `uint16`.
    pub shadow_avail_idx: Option<u16>,
    /// Place of the next request that the device gives back. `used-idx`: `uint16`.
    pub used_idx: u16,
    /// Value of used-idx at the time of the last interrupt. `signalled-used`: `uint16`.
    pub signalled_used: u16,
    /// Whether signalled-used counts; if not, the next finished request causes an interrupt. `signalled-used-valid`: `bool`.
    pub signalled_used_valid: bool,
}

impl runtime::Object for VirtQueueStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("queue-index", &self.queue_index);
        writer.member("inuse", &self.inuse);
        writer.member("vring-num", &self.vring_num);
        writer.member("vring-num-default", &self.vring_num_default);
        writer.member("vring-align", &self.vring_align);
        writer.member("vring-desc", &self.vring_desc);
        writer.member("vring-avail", &self.vring_avail);
        writer.member("vring-used", &self.vring_used);
        writer.optional("last-avail-idx", &self.last_avail_idx);
        writer.optional("shadow-avail-idx", &self.shadow_avail_idx);
        writer.member("used-idx", &self.used_idx);
        writer.member("signalled-used", &self.signalled_used);
        writer.member("signalled-used-valid", &self.signalled_used_valid);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            queue_index: 0,
            inuse: 0,
            vring_num: 0,
            vring_num_default: 0,
            vring_align: 0,
            vring_desc: 0,
            vring_avail: 0,
            vring_used: 0,
            last_avail_idx: None,
            shadow_avail_idx: None,
            used_idx: 0,
            signalled_used: 0,
            signalled_used_valid: false,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "queue-index" => members.require(1, &mut value.queue_index),
                "inuse" => members.require(2, &mut value.inuse),
                "vring-num" => members.require(3, &mut value.vring_num),
                "vring-num-default" => members.require(4, &mut value.vring_num_default),
                "vring-align" => members.require(5, &mut value.vring_align),
                "vring-desc" => members.require(6, &mut value.vring_desc),
                "vring-avail" => members.require(7, &mut value.vring_avail),
                "vring-used" => members.require(8, &mut value.vring_used),
                "last-avail-idx" => members.fill(&mut value.last_avail_idx),
                "shadow-avail-idx" => members.fill(&mut value.shadow_avail_idx),
                "used-idx" => members.require(9, &mut value.used_idx),
                "signalled-used" => members.require(10, &mut value.signalled_used),
                "signalled-used-valid" => {
                    members.require(11, &mut value.signalled_used_valid)
                }
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "name",
                    "queue-index",
                    "inuse",
                    "vring-num",
                    "vring-num-default",
                    "vring-align",
                    "vring-desc",
                    "vring-avail",
                    "vring-used",
                    "used-idx",
                    "signalled-used",
                    "signalled-used-valid",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(VirtQueueStatus);

/// State of a queue that a vhost backend handles.
///
/// The QAPI struct `VirtVhostQueueStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Returned by [`x-query-virtio-vhost-queue-status`](super::super::commands::XQueryVirtioVhostQueueStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtVhostQueueStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtVhostQueueStatus {
    /// Kind of the device that has the queue, such as virtio-net. `name`: `str`.
    pub name: String,
    /// File descriptor of the guest's notifications; 0 where QEMU does not fill it in. `kick`: `int`.
    pub kick: i64,
    /// File descriptor of interrupts; 0 where QEMU does not fill it in. `call`: `int`.
    pub call: i64,
    /// How many entries the ring has. `num`: `int`.
    pub num: i64,
    /// Where in the guest's memory the descriptors are. `desc-phys`: `uint64`.
    pub desc_phys: u64,
    /// How much memory the descriptors take, in bytes. `desc-size`: `uint32`.
    pub desc_size: u32,
    /// Where in the guest's memory the ring of available requests is. `avail-phys`: `uint64`.
    pub avail_phys: u64,
    /// How much memory the ring of available requests takes, in bytes. `avail-size`: `uint32`.
    pub avail_size: u32,
    /// Where in the guest's memory the ring of finished requests is. `used-phys`: `uint64`.
    pub used_phys: u64,
    /// How much memory the ring of finished requests takes, in bytes. `used-size`: `uint32`.
    pub used_size: u32,
    /// Where in QEMU's own memory the descriptors are. `desc`: `uint64`. Removed in QEMU 11.0 or 11.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    pub desc: Option<u64>,
    /// Where in QEMU's own memory the ring of available requests is. `avail`: `uint64`. Removed in QEMU 11.0 or 11.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    pub avail: Option<u64>,
    /// Where in QEMU's own memory the ring of finished requests is. `used`: `uint64`. Removed in QEMU 11.0 or 11.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    pub used: Option<u64>,
}

impl runtime::Object for VirtVhostQueueStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("kick", &self.kick);
        writer.member("call", &self.call);
        writer.member("num", &self.num);
        writer.member("desc-phys", &self.desc_phys);
        writer.member("desc-size", &self.desc_size);
        writer.member("avail-phys", &self.avail_phys);
        writer.member("avail-size", &self.avail_size);
        writer.member("used-phys", &self.used_phys);
        writer.member("used-size", &self.used_size);
        writer.optional("desc", &self.desc);
        writer.optional("avail", &self.avail);
        writer.optional("used", &self.used);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            kick: 0,
            call: 0,
            num: 0,
            desc_phys: 0,
            desc_size: 0,
            avail_phys: 0,
            avail_size: 0,
            used_phys: 0,
            used_size: 0,
            desc: None,
            avail: None,
            used: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "kick" => members.require(1, &mut value.kick),
                "call" => members.require(2, &mut value.call),
                "num" => members.require(3, &mut value.num),
                "desc-phys" => members.require(4, &mut value.desc_phys),
                "desc-size" => members.require(5, &mut value.desc_size),
                "avail-phys" => members.require(6, &mut value.avail_phys),
                "avail-size" => members.require(7, &mut value.avail_size),
                "used-phys" => members.require(8, &mut value.used_phys),
                "used-size" => members.require(9, &mut value.used_size),
                "desc" => members.fill(&mut value.desc),
                "avail" => members.fill(&mut value.avail),
                "used" => members.fill(&mut value.used),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "name",
                    "kick",
                    "call",
                    "num",
                    "desc-phys",
                    "desc-size",
                    "avail-phys",
                    "avail-size",
                    "used-phys",
                    "used-size",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(VirtVhostQueueStatus);

/// A set of virtio features, by name where QEMU has names.
///
/// The QAPI struct `VirtioDeviceFeatures` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Part of [`VhostStatus`](super::VhostStatus), [`VirtioStatus`](super::VirtioStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceFeatures)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioDeviceFeatures {
    /// Features that every kind of virtio device may have, each with an explanation. `transports`: `[str]`.
    pub transports: Vec<String>,
    /// Features of this kind of device, each with an explanation; no such features if absent. `dev-features`: `[str]`.
    pub dev_features: Option<Vec<String>>,
    /// Bits 0 to 63 that QEMU has no name for; no such bits if absent. `unknown-dev-features`: `uint64`.
    pub unknown_dev_features: Option<u64>,
    /// Bits 64 to 127 that QEMU has no name for; no such bits if absent. `unknown-dev-features2`: `uint64`. Since QEMU 10.2.
    pub unknown_dev_features2: Option<u64>,
}

impl VirtioDeviceFeatures {
    /// `VirtioDeviceFeatures` with its required members.
    #[must_use]
    pub fn new(transports: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            transports: runtime::list(transports),
            dev_features: None,
            unknown_dev_features: None,
            unknown_dev_features2: None,
        }
    }
}

impl runtime::Object for VirtioDeviceFeatures {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("transports", &self.transports);
        writer.optional("dev-features", &self.dev_features);
        writer.optional("unknown-dev-features", &self.unknown_dev_features);
        writer.optional("unknown-dev-features2", &self.unknown_dev_features2);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            transports: Vec::new(),
            dev_features: None,
            unknown_dev_features: None,
            unknown_dev_features2: None,
        };
        while let Some(member) = members.next() {
            match member {
                "transports" => members.require(0, &mut value.transports),
                "dev-features" => members.fill(&mut value.dev_features),
                "unknown-dev-features" => members.fill(&mut value.unknown_dev_features),
                "unknown-dev-features2" => members.fill(&mut value.unknown_dev_features2),
                _ => members.skip(),
            }
        }
        members.check(&["transports"]);
        members.finish(value)
    }
}

runtime::object!(VirtioDeviceFeatures);

/// How far the guest's driver has got in setting a virtio device up.
///
/// The QAPI struct `VirtioDeviceStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Part of [`VirtioStatus`](super::VirtioStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioDeviceStatus {
    /// Steps that the driver has done, each with an explanation. `statuses`: `[str]`.
    pub statuses: Vec<String>,
    /// Bits that QEMU has no name for; no such bits if absent. `unknown-statuses`: `uint8`.
    pub unknown_statuses: Option<u8>,
}

impl VirtioDeviceStatus {
    /// `VirtioDeviceStatus` with its required members.
    #[must_use]
    pub fn new(statuses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            statuses: runtime::list(statuses),
            unknown_statuses: None,
        }
    }
}

impl runtime::Object for VirtioDeviceStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("statuses", &self.statuses);
        writer.optional("unknown-statuses", &self.unknown_statuses);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            statuses: Vec::new(),
            unknown_statuses: None,
        };
        while let Some(member) = members.next() {
            match member {
                "statuses" => members.require(0, &mut value.statuses),
                "unknown-statuses" => members.fill(&mut value.unknown_statuses),
                _ => members.skip(),
            }
        }
        members.check(&["statuses"]);
        members.finish(value)
    }
}

runtime::object!(VirtioDeviceStatus);

/// A virtio device of the guest.
///
/// The QAPI struct `VirtioInfo` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Returned by [`x-query-virtio`](super::super::commands::XQueryVirtio).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioInfo {
    /// Path of the device in the QOM tree, as the other queries take it. `path`: `str`.
    pub path: String,
    /// Kind of the device, such as virtio-net. `name`: `str`.
    pub name: String,
}

impl VirtioInfo {
    /// `VirtioInfo` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            name: name.into(),
        }
    }
}

impl runtime::Object for VirtioInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "name" => members.require(1, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["path", "name"]);
        members.finish(value)
    }
}

runtime::object!(VirtioInfo);

/// A request in a queue of a virtio device.
///
/// The QAPI struct `VirtioQueueElement` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Returned by [`x-query-virtio-queue-element`](super::super::commands::XQueryVirtioQueueElement).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioQueueElement)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioQueueElement {
    /// Kind of the device that has the queue, such as virtio-net. `name`: `str`.
    pub name: String,
    /// First descriptor of the request. `index`: `uint32`.
    pub index: u32,
    /// Descriptors of the request: the pieces of memory that it is made of. `descs`: list of [`VirtioRingDesc`].
    pub descs: Vec<VirtioRingDesc>,
    /// Ring of available requests. `avail`: [`VirtioRingAvail`].
    pub avail: VirtioRingAvail,
    /// Ring of finished requests. `used`: [`VirtioRingUsed`].
    pub used: VirtioRingUsed,
}

impl VirtioQueueElement {
    /// `VirtioQueueElement` with its required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        index: u32,
        descs: impl IntoIterator<Item = impl Into<VirtioRingDesc>>,
        avail: impl Into<VirtioRingAvail>,
        used: impl Into<VirtioRingUsed>,
    ) -> Self {
        Self {
            name: name.into(),
            index,
            descs: runtime::list(descs),
            avail: avail.into(),
            used: used.into(),
        }
    }
}

impl runtime::Object for VirtioQueueElement {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("index", &self.index);
        writer.member("descs", &self.descs);
        writer.member("avail", &self.avail);
        writer.member("used", &self.used);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut name: Option<String> = None;
        let mut index: Option<u32> = None;
        let mut descs: Option<Vec<VirtioRingDesc>> = None;
        let mut avail: Option<VirtioRingAvail> = None;
        let mut used: Option<VirtioRingUsed> = None;
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut name),
                "index" => members.fill(&mut index),
                "descs" => members.fill(&mut descs),
                "avail" => members.fill(&mut avail),
                "used" => members.fill(&mut used),
                _ => members.skip(),
            }
        }
        let Some(name) = name else { return members.missing("name") };
        let Some(index) = index else { return members.missing("index") };
        let Some(descs) = descs else { return members.missing("descs") };
        let Some(avail) = avail else { return members.missing("avail") };
        let Some(used) = used else { return members.missing("used") };
        members
            .finish(Self {
                name,
                index,
                descs,
                avail,
                used,
            })
    }
}

runtime::object!(VirtioQueueElement);

/// The ring of a queue in which the guest puts requests.
///
/// The QAPI struct `VirtioRingAvail` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Part of [`VirtioQueueElement`](super::VirtioQueueElement).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingAvail)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingAvail {
    /// What the guest asks for, such as no interrupts. `flags`: `uint16`.
    pub flags: u16,
    /// Place at which the guest puts its next request. `idx`: `uint16`.
    pub idx: u16,
    /// First descriptor of the request at the place that was asked for. `ring`: `uint16`.
    pub ring: u16,
}

impl VirtioRingAvail {
    /// `VirtioRingAvail` with its required members.
    #[must_use]
    #[inline]
    pub fn new(flags: u16, idx: u16, ring: u16) -> Self {
        Self { flags, idx, ring }
    }
}

impl runtime::Object for VirtioRingAvail {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("flags", &self.flags);
        writer.member("idx", &self.idx);
        writer.member("ring", &self.ring);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { flags: 0, idx: 0, ring: 0 };
        while let Some(member) = members.next() {
            match member {
                "flags" => members.require(0, &mut value.flags),
                "idx" => members.require(1, &mut value.idx),
                "ring" => members.require(2, &mut value.ring),
                _ => members.skip(),
            }
        }
        members.check(&["flags", "idx", "ring"]);
        members.finish(value)
    }
}

runtime::object!(VirtioRingAvail);

/// A piece of the guest's memory that belongs to a request.
///
/// The QAPI struct `VirtioRingDesc` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Part of [`VirtioQueueElement`](super::VirtioQueueElement).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingDesc)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingDesc {
    /// Where in the guest's memory the piece begins. `addr`: `uint64`.
    pub addr: u64,
    /// Length of the piece, in bytes. `len`: `uint32`.
    pub len: u32,
    /// What is true of the piece: next, write for the device, indirect, avail or used. `flags`: `[str]`.
    pub flags: Vec<String>,
}

impl VirtioRingDesc {
    /// `VirtioRingDesc` with its required members.
    #[must_use]
    pub fn new(
        addr: u64,
        len: u32,
        flags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            addr,
            len,
            flags: runtime::list(flags),
        }
    }
}

impl runtime::Object for VirtioRingDesc {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("addr", &self.addr);
        writer.member("len", &self.len);
        writer.member("flags", &self.flags);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            addr: 0,
            len: 0,
            flags: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "addr" => members.require(0, &mut value.addr),
                "len" => members.require(1, &mut value.len),
                "flags" => members.require(2, &mut value.flags),
                _ => members.skip(),
            }
        }
        members.check(&["addr", "len", "flags"]);
        members.finish(value)
    }
}

runtime::object!(VirtioRingDesc);

/// The ring of a queue in which the device gives finished requests back.
///
/// The QAPI struct `VirtioRingUsed` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Part of [`VirtioQueueElement`](super::VirtioQueueElement).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingUsed)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingUsed {
    /// What the device asks for, such as no notifications. `flags`: `uint16`.
    pub flags: u16,
    /// Place at which the device gives its next request back. `idx`: `uint16`.
    pub idx: u16,
}

impl VirtioRingUsed {
    /// `VirtioRingUsed` with its required members.
    #[must_use]
    #[inline]
    pub fn new(flags: u16, idx: u16) -> Self {
        Self { flags, idx }
    }
}

impl runtime::Object for VirtioRingUsed {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("flags", &self.flags);
        writer.member("idx", &self.idx);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { flags: 0, idx: 0 };
        while let Some(member) = members.next() {
            match member {
                "flags" => members.require(0, &mut value.flags),
                "idx" => members.require(1, &mut value.idx),
                _ => members.skip(),
            }
        }
        members.check(&["flags", "idx"]);
        members.finish(value)
    }
}

runtime::object!(VirtioRingUsed);

/// State of a virtio device.
///
/// The QAPI struct `VirtioStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// Returned by [`x-query-virtio-status`](super::super::commands::XQueryVirtioStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioStatus {
    /// Kind of the device, such as virtio-net. `name`: `str`.
    pub name: String,
    /// Number of the kind in the virtio standard, such as 1 for a network card. `device-id`: `uint16`.
    pub device_id: u16,
    /// Whether a vhost backend is at work for the device. `vhost-started`: `bool`.
    pub vhost_started: bool,
    /// Byte order that the device uses: little, big or unknown. `device-endian`: `str`.
    pub device_endian: String,
    /// Features that the guest's driver has accepted. `guest-features`: [`VirtioDeviceFeatures`].
    pub guest_features: VirtioDeviceFeatures,
    /// Features that the device offers to the guest. `host-features`: [`VirtioDeviceFeatures`].
    pub host_features: VirtioDeviceFeatures,
    /// Features that the backend of the device offers. `backend-features`: [`VirtioDeviceFeatures`].
    pub backend_features: VirtioDeviceFeatures,
    /// How many queues the device has. `num-vqs`: `int`.
    pub num_vqs: i64,
    /// How far the guest's driver has got in setting the device up. `status`: [`VirtioDeviceStatus`].
    pub status: VirtioDeviceStatus,
    /// Causes of the interrupt that the guest has not read yet. `isr`: `uint8`.
    pub isr: u8,
    /// Queue that the guest has selected to configure. `queue-sel`: `uint16`.
    pub queue_sel: u16,
    /// Whether the device knows the guest to be running. `vm-running`: `bool`.
    pub vm_running: bool,
    /// Whether the device has stopped after an error of the guest's driver and waits for a reset. `broken`: `bool`.
    pub broken: bool,
    /// Whether the device has been switched off and ignores the guest. `disabled`: `bool`.
    pub disabled: bool,
    /// Whether started is kept for this device, which old machine types do not do. `use-started`: `bool`.
    pub use_started: bool,
    /// Whether the guest's driver has put the device into use. `started`: `bool`.
    pub started: bool,
    /// Whether a notification starts the device even if the driver has not finished its setup. `start-on-kick`: `bool`.
    pub start_on_kick: bool,
    /// Whether a device of the first virtio version is allowed where it would be refused. `disable-legacy-check`: `bool`.
    pub disable_legacy_check: bool,
    /// Name of the bus that the device is on; empty for most. `bus-name`: `str`.
    pub bus_name: String,
    /// Whether interrupts of a vhost backend can be held back while the guest masks them. `use-guest-notifier-mask`: `bool`.
    pub use_guest_notifier_mask: bool,
    /// State of the vhost backend; if absent, no vhost at work. `vhost-dev`: [`VhostStatus`].
    pub vhost_dev: Option<VhostStatus>,
}

impl runtime::Object for VirtioStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("device-id", &self.device_id);
        writer.member("vhost-started", &self.vhost_started);
        writer.member("device-endian", &self.device_endian);
        writer.member("guest-features", &self.guest_features);
        writer.member("host-features", &self.host_features);
        writer.member("backend-features", &self.backend_features);
        writer.member("num-vqs", &self.num_vqs);
        writer.member("status", &self.status);
        writer.member("isr", &self.isr);
        writer.member("queue-sel", &self.queue_sel);
        writer.member("vm-running", &self.vm_running);
        writer.member("broken", &self.broken);
        writer.member("disabled", &self.disabled);
        writer.member("use-started", &self.use_started);
        writer.member("started", &self.started);
        writer.member("start-on-kick", &self.start_on_kick);
        writer.member("disable-legacy-check", &self.disable_legacy_check);
        writer.member("bus-name", &self.bus_name);
        writer.member("use-guest-notifier-mask", &self.use_guest_notifier_mask);
        writer.optional("vhost-dev", &self.vhost_dev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut name: Option<String> = None;
        let mut device_id: Option<u16> = None;
        let mut vhost_started: Option<bool> = None;
        let mut device_endian: Option<String> = None;
        let mut guest_features: Option<VirtioDeviceFeatures> = None;
        let mut host_features: Option<VirtioDeviceFeatures> = None;
        let mut backend_features: Option<VirtioDeviceFeatures> = None;
        let mut num_vqs: Option<i64> = None;
        let mut status: Option<VirtioDeviceStatus> = None;
        let mut isr: Option<u8> = None;
        let mut queue_sel: Option<u16> = None;
        let mut vm_running: Option<bool> = None;
        let mut broken: Option<bool> = None;
        let mut disabled: Option<bool> = None;
        let mut use_started: Option<bool> = None;
        let mut started: Option<bool> = None;
        let mut start_on_kick: Option<bool> = None;
        let mut disable_legacy_check: Option<bool> = None;
        let mut bus_name: Option<String> = None;
        let mut use_guest_notifier_mask: Option<bool> = None;
        let mut vhost_dev: Option<VhostStatus> = None;
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut name),
                "device-id" => members.fill(&mut device_id),
                "vhost-started" => members.fill(&mut vhost_started),
                "device-endian" => members.fill(&mut device_endian),
                "guest-features" => members.fill(&mut guest_features),
                "host-features" => members.fill(&mut host_features),
                "backend-features" => members.fill(&mut backend_features),
                "num-vqs" => members.fill(&mut num_vqs),
                "status" => members.fill(&mut status),
                "isr" => members.fill(&mut isr),
                "queue-sel" => members.fill(&mut queue_sel),
                "vm-running" => members.fill(&mut vm_running),
                "broken" => members.fill(&mut broken),
                "disabled" => members.fill(&mut disabled),
                "use-started" => members.fill(&mut use_started),
                "started" => members.fill(&mut started),
                "start-on-kick" => members.fill(&mut start_on_kick),
                "disable-legacy-check" => members.fill(&mut disable_legacy_check),
                "bus-name" => members.fill(&mut bus_name),
                "use-guest-notifier-mask" => members.fill(&mut use_guest_notifier_mask),
                "vhost-dev" => members.fill(&mut vhost_dev),
                _ => members.skip(),
            }
        }
        let Some(name) = name else { return members.missing("name") };
        let Some(device_id) = device_id else { return members.missing("device-id") };
        let Some(vhost_started) = vhost_started else {
            return members.missing("vhost-started")
        };
        let Some(device_endian) = device_endian else {
            return members.missing("device-endian")
        };
        let Some(guest_features) = guest_features else {
            return members.missing("guest-features")
        };
        let Some(host_features) = host_features else {
            return members.missing("host-features")
        };
        let Some(backend_features) = backend_features else {
            return members.missing("backend-features")
        };
        let Some(num_vqs) = num_vqs else { return members.missing("num-vqs") };
        let Some(status) = status else { return members.missing("status") };
        let Some(isr) = isr else { return members.missing("isr") };
        let Some(queue_sel) = queue_sel else { return members.missing("queue-sel") };
        let Some(vm_running) = vm_running else { return members.missing("vm-running") };
        let Some(broken) = broken else { return members.missing("broken") };
        let Some(disabled) = disabled else { return members.missing("disabled") };
        let Some(use_started) = use_started else {
            return members.missing("use-started")
        };
        let Some(started) = started else { return members.missing("started") };
        let Some(start_on_kick) = start_on_kick else {
            return members.missing("start-on-kick")
        };
        let Some(disable_legacy_check) = disable_legacy_check else {
            return members.missing("disable-legacy-check")
        };
        let Some(bus_name) = bus_name else { return members.missing("bus-name") };
        let Some(use_guest_notifier_mask) = use_guest_notifier_mask else {
            return members.missing("use-guest-notifier-mask")
        };
        members
            .finish(Self {
                name,
                device_id,
                vhost_started,
                device_endian,
                guest_features,
                host_features,
                backend_features,
                num_vqs,
                status,
                isr,
                queue_sel,
                vm_running,
                broken,
                disabled,
                use_started,
                started,
                start_on_kick,
                disable_legacy_check,
                bus_name,
                use_guest_notifier_mask,
                vhost_dev,
            })
    }
}

runtime::object!(VirtioStatus);

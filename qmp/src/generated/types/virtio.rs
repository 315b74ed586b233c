// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `DummyVirtioForceArrays` of module `virtio`.
///
/// Since QEMU 9.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.DummyVirtioForceArrays)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DummyVirtioForceArrays {
    /// `unused-iothread-vq-mapping`: list of [`IOThreadVirtQueueMapping`](IoThreadVirtQueueMapping).
    pub unused_iothread_vq_mapping: Vec<IoThreadVirtQueueMapping>,
    /// `unused-virtio-gpu-output`: list of [`VirtIOGPUOutput`](VirtioGpuOutput). Since QEMU 10.1.
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
    /// Sets `unused-virtio-gpu-output`: list of [`VirtIOGPUOutput`](VirtioGpuOutput). Since QEMU 10.1.
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

/// The QAPI enum `GranuleMode` of module `virtio`.
///
/// Since QEMU 9.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.GranuleMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GranuleMode {
    /// `4k`.
    _4k,
    /// `8k`.
    _8k,
    /// `16k`.
    _16k,
    /// `64k`.
    _64k,
    /// `host`.
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
    /// `iothread`: `str`.
    pub iothread: String,
    /// `vqs`: `[uint16]`.
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
    /// Sets `vqs`: `[uint16]`.
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

/// The QAPI enum `VMAppleVirtioBlkVariant` of module `virtio`.
///
/// Since QEMU 10.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.VMAppleVirtioBlkVariant)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum VmAppleVirtioBlkVariant {
    /// `unspecified`.
    Unspecified,
    /// `root`.
    Root,
    /// `aux`.
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
    /// `protocols`: `[str]`.
    pub protocols: Vec<String>,
    /// `unknown-protocols`: `uint64`.
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
    /// `n-mem-sections`: `int`.
    pub n_mem_sections: i64,
    /// `n-tmp-sections`: `int`.
    pub n_tmp_sections: i64,
    /// `nvqs`: `uint32`.
    pub nvqs: u32,
    /// `vq-index`: `int`.
    pub vq_index: i64,
    /// `features`: [`VirtioDeviceFeatures`].
    pub features: VirtioDeviceFeatures,
    /// `acked-features`: [`VirtioDeviceFeatures`].
    pub acked_features: VirtioDeviceFeatures,
    /// `protocol-features`: [`VhostDeviceProtocols`].
    pub protocol_features: VhostDeviceProtocols,
    /// `max-queues`: `uint64`.
    pub max_queues: u64,
    /// `backend-cap`: `uint64`.
    pub backend_cap: u64,
    /// `log-enabled`: `bool`.
    pub log_enabled: bool,
    /// `log-size`: `uint64`.
    pub log_size: u64,
    /// `backend-features`: [`VirtioDeviceFeatures`]. Removed in QEMU 11.0 or 11.1.
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
    /// `name`: `str`.
    pub name: String,
    /// `xres`: `uint16`. Since QEMU 11.0.
    pub xres: Option<u16>,
    /// `yres`: `uint16`. Since QEMU 11.0.
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
    /// Sets `xres`: `uint16`. Since QEMU 11.0.
    #[must_use]
    #[inline]
    pub fn xres(mut self, xres: u16) -> Self {
        self.xres = Some(xres);
        self
    }
    /// Sets `yres`: `uint16`. Since QEMU 11.0.
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
    /// `name`: `str`.
    pub name: String,
    /// `queue-index`: `uint16`.
    pub queue_index: u16,
    /// `inuse`: `uint32`.
    pub inuse: u32,
    /// `vring-num`: `uint32`.
    pub vring_num: u32,
    /// `vring-num-default`: `uint32`.
    pub vring_num_default: u32,
    /// `vring-align`: `uint32`.
    pub vring_align: u32,
    /// `vring-desc`: `uint64`.
    pub vring_desc: u64,
    /// `vring-avail`: `uint64`.
    pub vring_avail: u64,
    /// `vring-used`: `uint64`.
    pub vring_used: u64,
    /// `last-avail-idx`: `uint16`.
    pub last_avail_idx: Option<u16>,
    /// `shadow-avail-idx`: `uint16`.
    pub shadow_avail_idx: Option<u16>,
    /// `used-idx`: `uint16`.
    pub used_idx: u16,
    /// `signalled-used`: `uint16`.
    pub signalled_used: u16,
    /// `signalled-used-valid`: `bool`.
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
    /// `name`: `str`.
    pub name: String,
    /// `kick`: `int`.
    pub kick: i64,
    /// `call`: `int`.
    pub call: i64,
    /// `num`: `int`.
    pub num: i64,
    /// `desc-phys`: `uint64`.
    pub desc_phys: u64,
    /// `desc-size`: `uint32`.
    pub desc_size: u32,
    /// `avail-phys`: `uint64`.
    pub avail_phys: u64,
    /// `avail-size`: `uint32`.
    pub avail_size: u32,
    /// `used-phys`: `uint64`.
    pub used_phys: u64,
    /// `used-size`: `uint32`.
    pub used_size: u32,
    /// `desc`: `uint64`. Removed in QEMU 11.0 or 11.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    pub desc: Option<u64>,
    /// `avail`: `uint64`. Removed in QEMU 11.0 or 11.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    pub avail: Option<u64>,
    /// `used`: `uint64`. Removed in QEMU 11.0 or 11.1.
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
    /// `transports`: `[str]`.
    pub transports: Vec<String>,
    /// `dev-features`: `[str]`.
    pub dev_features: Option<Vec<String>>,
    /// `unknown-dev-features`: `uint64`.
    pub unknown_dev_features: Option<u64>,
    /// `unknown-dev-features2`: `uint64`. Since QEMU 10.2.
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
    /// `statuses`: `[str]`.
    pub statuses: Vec<String>,
    /// `unknown-statuses`: `uint8`.
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
    /// `path`: `str`.
    pub path: String,
    /// `name`: `str`.
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
    /// `name`: `str`.
    pub name: String,
    /// `index`: `uint32`.
    pub index: u32,
    /// `descs`: list of [`VirtioRingDesc`].
    pub descs: Vec<VirtioRingDesc>,
    /// `avail`: [`VirtioRingAvail`].
    pub avail: VirtioRingAvail,
    /// `used`: [`VirtioRingUsed`].
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
    /// `flags`: `uint16`.
    pub flags: u16,
    /// `idx`: `uint16`.
    pub idx: u16,
    /// `ring`: `uint16`.
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
    /// `addr`: `uint64`.
    pub addr: u64,
    /// `len`: `uint32`.
    pub len: u32,
    /// `flags`: `[str]`.
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
    /// `flags`: `uint16`.
    pub flags: u16,
    /// `idx`: `uint16`.
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
    /// `name`: `str`.
    pub name: String,
    /// `device-id`: `uint16`.
    pub device_id: u16,
    /// `vhost-started`: `bool`.
    pub vhost_started: bool,
    /// `device-endian`: `str`.
    pub device_endian: String,
    /// `guest-features`: [`VirtioDeviceFeatures`].
    pub guest_features: VirtioDeviceFeatures,
    /// `host-features`: [`VirtioDeviceFeatures`].
    pub host_features: VirtioDeviceFeatures,
    /// `backend-features`: [`VirtioDeviceFeatures`].
    pub backend_features: VirtioDeviceFeatures,
    /// `num-vqs`: `int`.
    pub num_vqs: i64,
    /// `status`: [`VirtioDeviceStatus`].
    pub status: VirtioDeviceStatus,
    /// `isr`: `uint8`.
    pub isr: u8,
    /// `queue-sel`: `uint16`.
    pub queue_sel: u16,
    /// `vm-running`: `bool`.
    pub vm_running: bool,
    /// `broken`: `bool`.
    pub broken: bool,
    /// `disabled`: `bool`.
    pub disabled: bool,
    /// `use-started`: `bool`.
    pub use_started: bool,
    /// `started`: `bool`.
    pub started: bool,
    /// `start-on-kick`: `bool`.
    pub start_on_kick: bool,
    /// `disable-legacy-check`: `bool`.
    pub disable_legacy_check: bool,
    /// `bus-name`: `str`.
    pub bus_name: String,
    /// `use-guest-notifier-mask`: `bool`.
    pub use_guest_notifier_mask: bool,
    /// `vhost-dev`: [`VhostStatus`].
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

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `DummyVirtioForceArrays` of module `virtio`.
///
/// Since QEMU 9.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.DummyVirtioForceArrays)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DummyVirtioForceArrays {
    /// `unused-iothread-vq-mapping`: `[IOThreadVirtQueueMapping]`.
    pub unused_iothread_vq_mapping: Vec<IoThreadVirtQueueMapping>,
    /// `unused-virtio-gpu-output`: `[VirtIOGPUOutput]`. Since QEMU 10.1 or 10.2.
    pub unused_virtio_gpu_output: Option<Vec<VirtIogpuOutput>>,
}

impl DummyVirtioForceArrays {
    /// `DummyVirtioForceArrays` with its required members.
    #[must_use]
    pub fn new(
        unused_iothread_vq_mapping: impl IntoIterator<Item = impl Into<IoThreadVirtQueueMapping>>,
    ) -> Self {
        Self {
            unused_iothread_vq_mapping: unused_iothread_vq_mapping
                .into_iter()
                .map(Into::into)
                .collect(),
            unused_virtio_gpu_output: None,
        }
    }
    /// Sets `unused-virtio-gpu-output`.
    #[must_use]
    pub fn unused_virtio_gpu_output(
        mut self,
        unused_virtio_gpu_output: impl IntoIterator<Item = impl Into<VirtIogpuOutput>>,
    ) -> Self {
        self.unused_virtio_gpu_output =
            Some(unused_virtio_gpu_output.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::Encode for DummyVirtioForceArrays {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("unused-iothread-vq-mapping", &self.unused_iothread_vq_mapping)?;
        runtime::optional(map, "unused-virtio-gpu-output", &self.unused_virtio_gpu_output)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DummyVirtioForceArrays {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut unused_iothread_vq_mapping = None;
        let mut unused_virtio_gpu_output = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "unused-iothread-vq-mapping" => {
                    unused_iothread_vq_mapping = Some(map.next_value()?);
                }
                "unused-virtio-gpu-output" => {
                    unused_virtio_gpu_output = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            unused_iothread_vq_mapping: runtime::required(
                unused_iothread_vq_mapping,
                "unused-iothread-vq-mapping",
            )?,
            unused_virtio_gpu_output,
        })
    }
}

runtime::object!(DummyVirtioForceArrays);

/// The QAPI enum `GranuleMode` of module `virtio`.
///
/// Since QEMU 9.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.GranuleMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub const KNOWN: &'static [Self] = &[Self::_4k, Self::_8k, Self::_16k, Self::_64k, Self::Host];
    /// The value on the wire.
    #[must_use]
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
/// Since QEMU 9.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.IOThreadVirtQueueMapping)
#[derive(Clone, Debug, PartialEq)]
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
        Self { iothread: iothread.into(), vqs: None }
    }
    /// Sets `vqs`.
    #[must_use]
    pub fn vqs(mut self, vqs: impl IntoIterator<Item = u16>) -> Self {
        self.vqs = Some(vqs.into_iter().collect());
        self
    }
}

impl runtime::Encode for IoThreadVirtQueueMapping {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("iothread", &self.iothread)?;
        runtime::optional(map, "vqs", &self.vqs)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for IoThreadVirtQueueMapping {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut iothread = None;
        let mut vqs = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "iothread" => iothread = Some(map.next_value()?),
                "vqs" => vqs = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { iothread: runtime::required(iothread, "iothread")?, vqs })
    }
}

runtime::object!(IoThreadVirtQueueMapping);

/// The QAPI enum `VMAppleVirtioBlkVariant` of module `virtio`.
///
/// Since QEMU 9.2. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.VMAppleVirtioBlkVariant)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostDeviceProtocols)
#[derive(Clone, Debug, PartialEq)]
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
        Self { protocols: protocols.into_iter().map(Into::into).collect(), unknown_protocols: None }
    }
}

impl runtime::Encode for VhostDeviceProtocols {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("protocols", &self.protocols)?;
        runtime::optional(map, "unknown-protocols", &self.unknown_protocols)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VhostDeviceProtocols {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut protocols = None;
        let mut unknown_protocols = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "protocols" => protocols = Some(map.next_value()?),
                "unknown-protocols" => unknown_protocols = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { protocols: runtime::required(protocols, "protocols")?, unknown_protocols })
    }
}

runtime::object!(VhostDeviceProtocols);

/// The QAPI struct `VhostStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostStatus)
#[derive(Clone, Debug, PartialEq)]
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
    /// `features`: `VirtioDeviceFeatures`.
    pub features: VirtioDeviceFeatures,
    /// `acked-features`: `VirtioDeviceFeatures`.
    pub acked_features: VirtioDeviceFeatures,
    /// `backend-features`: `VirtioDeviceFeatures`.
    pub backend_features: VirtioDeviceFeatures,
    /// `protocol-features`: `VhostDeviceProtocols`.
    pub protocol_features: VhostDeviceProtocols,
    /// `max-queues`: `uint64`.
    pub max_queues: u64,
    /// `backend-cap`: `uint64`.
    pub backend_cap: u64,
    /// `log-enabled`: `bool`.
    pub log_enabled: bool,
    /// `log-size`: `uint64`.
    pub log_size: u64,
}

impl runtime::Encode for VhostStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("n-mem-sections", &self.n_mem_sections)?;
        map.serialize_entry("n-tmp-sections", &self.n_tmp_sections)?;
        map.serialize_entry("nvqs", &self.nvqs)?;
        map.serialize_entry("vq-index", &self.vq_index)?;
        map.serialize_entry("features", &self.features)?;
        map.serialize_entry("acked-features", &self.acked_features)?;
        map.serialize_entry("backend-features", &self.backend_features)?;
        map.serialize_entry("protocol-features", &self.protocol_features)?;
        map.serialize_entry("max-queues", &self.max_queues)?;
        map.serialize_entry("backend-cap", &self.backend_cap)?;
        map.serialize_entry("log-enabled", &self.log_enabled)?;
        map.serialize_entry("log-size", &self.log_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VhostStatus {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut n_mem_sections = None;
        let mut n_tmp_sections = None;
        let mut nvqs = None;
        let mut vq_index = None;
        let mut features = None;
        let mut acked_features = None;
        let mut backend_features = None;
        let mut protocol_features = None;
        let mut max_queues = None;
        let mut backend_cap = None;
        let mut log_enabled = None;
        let mut log_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "n-mem-sections" => n_mem_sections = Some(map.next_value()?),
                "n-tmp-sections" => n_tmp_sections = Some(map.next_value()?),
                "nvqs" => nvqs = Some(map.next_value()?),
                "vq-index" => vq_index = Some(map.next_value()?),
                "features" => features = Some(map.next_value()?),
                "acked-features" => acked_features = Some(map.next_value()?),
                "backend-features" => backend_features = Some(map.next_value()?),
                "protocol-features" => protocol_features = Some(map.next_value()?),
                "max-queues" => max_queues = Some(map.next_value()?),
                "backend-cap" => backend_cap = Some(map.next_value()?),
                "log-enabled" => log_enabled = Some(map.next_value()?),
                "log-size" => log_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            n_mem_sections: runtime::required(n_mem_sections, "n-mem-sections")?,
            n_tmp_sections: runtime::required(n_tmp_sections, "n-tmp-sections")?,
            nvqs: runtime::required(nvqs, "nvqs")?,
            vq_index: runtime::required(vq_index, "vq-index")?,
            features: runtime::required(features, "features")?,
            acked_features: runtime::required(acked_features, "acked-features")?,
            backend_features: runtime::required(backend_features, "backend-features")?,
            protocol_features: runtime::required(protocol_features, "protocol-features")?,
            max_queues: runtime::required(max_queues, "max-queues")?,
            backend_cap: runtime::required(backend_cap, "backend-cap")?,
            log_enabled: runtime::required(log_enabled, "log-enabled")?,
            log_size: runtime::required(log_size, "log-size")?,
        })
    }
}

runtime::object!(VhostStatus);

/// The QAPI struct `VirtIOGPUOutput` of module `virtio`.
///
/// Since QEMU 10.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtIOGPUOutput)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtIogpuOutput {
    /// `name`: `str`.
    pub name: String,
}

impl VirtIogpuOutput {
    /// `VirtIOGPUOutput` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Encode for VirtIogpuOutput {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtIogpuOutput {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name: runtime::required(name, "name")? })
    }
}

runtime::object!(VirtIogpuOutput);

/// The QAPI struct `VirtQueueStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtQueueStatus)
#[derive(Clone, Debug, PartialEq)]
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

impl runtime::Encode for VirtQueueStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("queue-index", &self.queue_index)?;
        map.serialize_entry("inuse", &self.inuse)?;
        map.serialize_entry("vring-num", &self.vring_num)?;
        map.serialize_entry("vring-num-default", &self.vring_num_default)?;
        map.serialize_entry("vring-align", &self.vring_align)?;
        map.serialize_entry("vring-desc", &self.vring_desc)?;
        map.serialize_entry("vring-avail", &self.vring_avail)?;
        map.serialize_entry("vring-used", &self.vring_used)?;
        runtime::optional(map, "last-avail-idx", &self.last_avail_idx)?;
        runtime::optional(map, "shadow-avail-idx", &self.shadow_avail_idx)?;
        map.serialize_entry("used-idx", &self.used_idx)?;
        map.serialize_entry("signalled-used", &self.signalled_used)?;
        map.serialize_entry("signalled-used-valid", &self.signalled_used_valid)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtQueueStatus {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut queue_index = None;
        let mut inuse = None;
        let mut vring_num = None;
        let mut vring_num_default = None;
        let mut vring_align = None;
        let mut vring_desc = None;
        let mut vring_avail = None;
        let mut vring_used = None;
        let mut last_avail_idx = None;
        let mut shadow_avail_idx = None;
        let mut used_idx = None;
        let mut signalled_used = None;
        let mut signalled_used_valid = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "queue-index" => queue_index = Some(map.next_value()?),
                "inuse" => inuse = Some(map.next_value()?),
                "vring-num" => vring_num = Some(map.next_value()?),
                "vring-num-default" => vring_num_default = Some(map.next_value()?),
                "vring-align" => vring_align = Some(map.next_value()?),
                "vring-desc" => vring_desc = Some(map.next_value()?),
                "vring-avail" => vring_avail = Some(map.next_value()?),
                "vring-used" => vring_used = Some(map.next_value()?),
                "last-avail-idx" => last_avail_idx = Some(map.next_value()?),
                "shadow-avail-idx" => shadow_avail_idx = Some(map.next_value()?),
                "used-idx" => used_idx = Some(map.next_value()?),
                "signalled-used" => signalled_used = Some(map.next_value()?),
                "signalled-used-valid" => signalled_used_valid = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            queue_index: runtime::required(queue_index, "queue-index")?,
            inuse: runtime::required(inuse, "inuse")?,
            vring_num: runtime::required(vring_num, "vring-num")?,
            vring_num_default: runtime::required(vring_num_default, "vring-num-default")?,
            vring_align: runtime::required(vring_align, "vring-align")?,
            vring_desc: runtime::required(vring_desc, "vring-desc")?,
            vring_avail: runtime::required(vring_avail, "vring-avail")?,
            vring_used: runtime::required(vring_used, "vring-used")?,
            last_avail_idx,
            shadow_avail_idx,
            used_idx: runtime::required(used_idx, "used-idx")?,
            signalled_used: runtime::required(signalled_used, "signalled-used")?,
            signalled_used_valid: runtime::required(signalled_used_valid, "signalled-used-valid")?,
        })
    }
}

runtime::object!(VirtQueueStatus);

/// The QAPI struct `VirtVhostQueueStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtVhostQueueStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtVhostQueueStatus {
    /// `name`: `str`.
    pub name: String,
    /// `kick`: `int`.
    pub kick: i64,
    /// `call`: `int`.
    pub call: i64,
    /// `desc`: `uint64`.
    pub desc: u64,
    /// `avail`: `uint64`.
    pub avail: u64,
    /// `used`: `uint64`.
    pub used: u64,
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
}

impl runtime::Encode for VirtVhostQueueStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("kick", &self.kick)?;
        map.serialize_entry("call", &self.call)?;
        map.serialize_entry("desc", &self.desc)?;
        map.serialize_entry("avail", &self.avail)?;
        map.serialize_entry("used", &self.used)?;
        map.serialize_entry("num", &self.num)?;
        map.serialize_entry("desc-phys", &self.desc_phys)?;
        map.serialize_entry("desc-size", &self.desc_size)?;
        map.serialize_entry("avail-phys", &self.avail_phys)?;
        map.serialize_entry("avail-size", &self.avail_size)?;
        map.serialize_entry("used-phys", &self.used_phys)?;
        map.serialize_entry("used-size", &self.used_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtVhostQueueStatus {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut kick = None;
        let mut call = None;
        let mut desc = None;
        let mut avail = None;
        let mut used = None;
        let mut num = None;
        let mut desc_phys = None;
        let mut desc_size = None;
        let mut avail_phys = None;
        let mut avail_size = None;
        let mut used_phys = None;
        let mut used_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "kick" => kick = Some(map.next_value()?),
                "call" => call = Some(map.next_value()?),
                "desc" => desc = Some(map.next_value()?),
                "avail" => avail = Some(map.next_value()?),
                "used" => used = Some(map.next_value()?),
                "num" => num = Some(map.next_value()?),
                "desc-phys" => desc_phys = Some(map.next_value()?),
                "desc-size" => desc_size = Some(map.next_value()?),
                "avail-phys" => avail_phys = Some(map.next_value()?),
                "avail-size" => avail_size = Some(map.next_value()?),
                "used-phys" => used_phys = Some(map.next_value()?),
                "used-size" => used_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            kick: runtime::required(kick, "kick")?,
            call: runtime::required(call, "call")?,
            desc: runtime::required(desc, "desc")?,
            avail: runtime::required(avail, "avail")?,
            used: runtime::required(used, "used")?,
            num: runtime::required(num, "num")?,
            desc_phys: runtime::required(desc_phys, "desc-phys")?,
            desc_size: runtime::required(desc_size, "desc-size")?,
            avail_phys: runtime::required(avail_phys, "avail-phys")?,
            avail_size: runtime::required(avail_size, "avail-size")?,
            used_phys: runtime::required(used_phys, "used-phys")?,
            used_size: runtime::required(used_size, "used-size")?,
        })
    }
}

runtime::object!(VirtVhostQueueStatus);

/// The QAPI struct `VirtioDeviceFeatures` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceFeatures)
#[derive(Clone, Debug, PartialEq)]
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
            transports: transports.into_iter().map(Into::into).collect(),
            dev_features: None,
            unknown_dev_features: None,
            unknown_dev_features2: None,
        }
    }
}

impl runtime::Encode for VirtioDeviceFeatures {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("transports", &self.transports)?;
        runtime::optional(map, "dev-features", &self.dev_features)?;
        runtime::optional(map, "unknown-dev-features", &self.unknown_dev_features)?;
        runtime::optional(map, "unknown-dev-features2", &self.unknown_dev_features2)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioDeviceFeatures {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut transports = None;
        let mut dev_features = None;
        let mut unknown_dev_features = None;
        let mut unknown_dev_features2 = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "transports" => transports = Some(map.next_value()?),
                "dev-features" => dev_features = Some(map.next_value()?),
                "unknown-dev-features" => unknown_dev_features = Some(map.next_value()?),
                "unknown-dev-features2" => {
                    unknown_dev_features2 = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            transports: runtime::required(transports, "transports")?,
            dev_features,
            unknown_dev_features,
            unknown_dev_features2,
        })
    }
}

runtime::object!(VirtioDeviceFeatures);

/// The QAPI struct `VirtioDeviceStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceStatus)
#[derive(Clone, Debug, PartialEq)]
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
        Self { statuses: statuses.into_iter().map(Into::into).collect(), unknown_statuses: None }
    }
}

impl runtime::Encode for VirtioDeviceStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("statuses", &self.statuses)?;
        runtime::optional(map, "unknown-statuses", &self.unknown_statuses)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioDeviceStatus {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut statuses = None;
        let mut unknown_statuses = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "statuses" => statuses = Some(map.next_value()?),
                "unknown-statuses" => unknown_statuses = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { statuses: runtime::required(statuses, "statuses")?, unknown_statuses })
    }
}

runtime::object!(VirtioDeviceStatus);

/// The QAPI struct `VirtioInfo` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioInfo)
#[derive(Clone, Debug, PartialEq)]
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
        Self { path: path.into(), name: name.into() }
    }
}

impl runtime::Encode for VirtioInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut path = None;
        let mut name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "path" => path = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { path: runtime::required(path, "path")?, name: runtime::required(name, "name")? })
    }
}

runtime::object!(VirtioInfo);

/// The QAPI struct `VirtioQueueElement` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioQueueElement)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioQueueElement {
    /// `name`: `str`.
    pub name: String,
    /// `index`: `uint32`.
    pub index: u32,
    /// `descs`: `[VirtioRingDesc]`.
    pub descs: Vec<VirtioRingDesc>,
    /// `avail`: `VirtioRingAvail`.
    pub avail: VirtioRingAvail,
    /// `used`: `VirtioRingUsed`.
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
            descs: descs.into_iter().map(Into::into).collect(),
            avail: avail.into(),
            used: used.into(),
        }
    }
}

impl runtime::Encode for VirtioQueueElement {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("index", &self.index)?;
        map.serialize_entry("descs", &self.descs)?;
        map.serialize_entry("avail", &self.avail)?;
        map.serialize_entry("used", &self.used)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioQueueElement {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut index = None;
        let mut descs = None;
        let mut avail = None;
        let mut used = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "index" => index = Some(map.next_value()?),
                "descs" => descs = Some(map.next_value()?),
                "avail" => avail = Some(map.next_value()?),
                "used" => used = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            index: runtime::required(index, "index")?,
            descs: runtime::required(descs, "descs")?,
            avail: runtime::required(avail, "avail")?,
            used: runtime::required(used, "used")?,
        })
    }
}

runtime::object!(VirtioQueueElement);

/// The QAPI struct `VirtioRingAvail` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingAvail)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(flags: u16, idx: u16, ring: u16) -> Self {
        Self { flags, idx, ring }
    }
}

impl runtime::Encode for VirtioRingAvail {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("flags", &self.flags)?;
        map.serialize_entry("idx", &self.idx)?;
        map.serialize_entry("ring", &self.ring)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioRingAvail {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut flags = None;
        let mut idx = None;
        let mut ring = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "flags" => flags = Some(map.next_value()?),
                "idx" => idx = Some(map.next_value()?),
                "ring" => ring = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            flags: runtime::required(flags, "flags")?,
            idx: runtime::required(idx, "idx")?,
            ring: runtime::required(ring, "ring")?,
        })
    }
}

runtime::object!(VirtioRingAvail);

/// The QAPI struct `VirtioRingDesc` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingDesc)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(addr: u64, len: u32, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { addr, len, flags: flags.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for VirtioRingDesc {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("addr", &self.addr)?;
        map.serialize_entry("len", &self.len)?;
        map.serialize_entry("flags", &self.flags)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioRingDesc {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut addr = None;
        let mut len = None;
        let mut flags = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "addr" => addr = Some(map.next_value()?),
                "len" => len = Some(map.next_value()?),
                "flags" => flags = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            addr: runtime::required(addr, "addr")?,
            len: runtime::required(len, "len")?,
            flags: runtime::required(flags, "flags")?,
        })
    }
}

runtime::object!(VirtioRingDesc);

/// The QAPI struct `VirtioRingUsed` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingUsed)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(flags: u16, idx: u16) -> Self {
        Self { flags, idx }
    }
}

impl runtime::Encode for VirtioRingUsed {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("flags", &self.flags)?;
        map.serialize_entry("idx", &self.idx)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioRingUsed {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut flags = None;
        let mut idx = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "flags" => flags = Some(map.next_value()?),
                "idx" => idx = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { flags: runtime::required(flags, "flags")?, idx: runtime::required(idx, "idx")? })
    }
}

runtime::object!(VirtioRingUsed);

/// The QAPI struct `VirtioStatus` of module `virtio`.
///
/// Since QEMU 7.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioStatus)
#[derive(Clone, Debug, PartialEq)]
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
    /// `guest-features`: `VirtioDeviceFeatures`.
    pub guest_features: VirtioDeviceFeatures,
    /// `host-features`: `VirtioDeviceFeatures`.
    pub host_features: VirtioDeviceFeatures,
    /// `backend-features`: `VirtioDeviceFeatures`.
    pub backend_features: VirtioDeviceFeatures,
    /// `num-vqs`: `int`.
    pub num_vqs: i64,
    /// `status`: `VirtioDeviceStatus`.
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
    /// `vhost-dev`: `VhostStatus`.
    pub vhost_dev: Option<VhostStatus>,
}

impl runtime::Encode for VirtioStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("device-id", &self.device_id)?;
        map.serialize_entry("vhost-started", &self.vhost_started)?;
        map.serialize_entry("device-endian", &self.device_endian)?;
        map.serialize_entry("guest-features", &self.guest_features)?;
        map.serialize_entry("host-features", &self.host_features)?;
        map.serialize_entry("backend-features", &self.backend_features)?;
        map.serialize_entry("num-vqs", &self.num_vqs)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("isr", &self.isr)?;
        map.serialize_entry("queue-sel", &self.queue_sel)?;
        map.serialize_entry("vm-running", &self.vm_running)?;
        map.serialize_entry("broken", &self.broken)?;
        map.serialize_entry("disabled", &self.disabled)?;
        map.serialize_entry("use-started", &self.use_started)?;
        map.serialize_entry("started", &self.started)?;
        map.serialize_entry("start-on-kick", &self.start_on_kick)?;
        map.serialize_entry("disable-legacy-check", &self.disable_legacy_check)?;
        map.serialize_entry("bus-name", &self.bus_name)?;
        map.serialize_entry("use-guest-notifier-mask", &self.use_guest_notifier_mask)?;
        runtime::optional(map, "vhost-dev", &self.vhost_dev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VirtioStatus {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut device_id = None;
        let mut vhost_started = None;
        let mut device_endian = None;
        let mut guest_features = None;
        let mut host_features = None;
        let mut backend_features = None;
        let mut num_vqs = None;
        let mut status = None;
        let mut isr = None;
        let mut queue_sel = None;
        let mut vm_running = None;
        let mut broken = None;
        let mut disabled = None;
        let mut use_started = None;
        let mut started = None;
        let mut start_on_kick = None;
        let mut disable_legacy_check = None;
        let mut bus_name = None;
        let mut use_guest_notifier_mask = None;
        let mut vhost_dev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "device-id" => device_id = Some(map.next_value()?),
                "vhost-started" => vhost_started = Some(map.next_value()?),
                "device-endian" => device_endian = Some(map.next_value()?),
                "guest-features" => guest_features = Some(map.next_value()?),
                "host-features" => host_features = Some(map.next_value()?),
                "backend-features" => backend_features = Some(map.next_value()?),
                "num-vqs" => num_vqs = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                "isr" => isr = Some(map.next_value()?),
                "queue-sel" => queue_sel = Some(map.next_value()?),
                "vm-running" => vm_running = Some(map.next_value()?),
                "broken" => broken = Some(map.next_value()?),
                "disabled" => disabled = Some(map.next_value()?),
                "use-started" => use_started = Some(map.next_value()?),
                "started" => started = Some(map.next_value()?),
                "start-on-kick" => start_on_kick = Some(map.next_value()?),
                "disable-legacy-check" => disable_legacy_check = Some(map.next_value()?),
                "bus-name" => bus_name = Some(map.next_value()?),
                "use-guest-notifier-mask" => {
                    use_guest_notifier_mask = Some(map.next_value()?);
                }
                "vhost-dev" => vhost_dev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            device_id: runtime::required(device_id, "device-id")?,
            vhost_started: runtime::required(vhost_started, "vhost-started")?,
            device_endian: runtime::required(device_endian, "device-endian")?,
            guest_features: runtime::required(guest_features, "guest-features")?,
            host_features: runtime::required(host_features, "host-features")?,
            backend_features: runtime::required(backend_features, "backend-features")?,
            num_vqs: runtime::required(num_vqs, "num-vqs")?,
            status: runtime::required(status, "status")?,
            isr: runtime::required(isr, "isr")?,
            queue_sel: runtime::required(queue_sel, "queue-sel")?,
            vm_running: runtime::required(vm_running, "vm-running")?,
            broken: runtime::required(broken, "broken")?,
            disabled: runtime::required(disabled, "disabled")?,
            use_started: runtime::required(use_started, "use-started")?,
            started: runtime::required(started, "started")?,
            start_on_kick: runtime::required(start_on_kick, "start-on-kick")?,
            disable_legacy_check: runtime::required(disable_legacy_check, "disable-legacy-check")?,
            bus_name: runtime::required(bus_name, "bus-name")?,
            use_guest_notifier_mask: runtime::required(
                use_guest_notifier_mask,
                "use-guest-notifier-mask",
            )?,
            vhost_dev,
        })
    }
}

runtime::object!(VirtioStatus);

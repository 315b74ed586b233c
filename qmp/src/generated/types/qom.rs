// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{
    AuthZListFileProperties, AuthZListProperties, AuthZSimpleProperties, AuthZpamProperties,
    GrabToggleKeys, HostMemPolicy, NetFilterDirection, OnOffAuto, SecretKeyringProperties,
    SecretProperties, SocketAddress, ThrottleGroupProperties, TlsCredsAnonProperties,
    TlsCredsProperties, TlsCredsPskProperties, TlsCredsX509Properties,
};
use ::qmp::runtime;

/// The QAPI struct `AcpiGenericInitiatorProperties` of module `qom`.
///
/// Since QEMU 9.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericInitiatorProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericInitiatorProperties {
    /// `pci-dev`: `str`.
    pub pci_dev: String,
    /// `node`: `uint32`.
    pub node: u32,
}

impl AcpiGenericInitiatorProperties {
    /// `AcpiGenericInitiatorProperties` with its required members.
    #[must_use]
    pub fn new(pci_dev: impl Into<String>, node: u32) -> Self {
        Self { pci_dev: pci_dev.into(), node }
    }
}

impl runtime::Encode for AcpiGenericInitiatorProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("pci-dev", &self.pci_dev)?;
        map.serialize_entry("node", &self.node)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AcpiGenericInitiatorProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut pci_dev = None;
        let mut node = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "pci-dev" => pci_dev = Some(map.next_value()?),
                "node" => node = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            pci_dev: runtime::required(pci_dev, "pci-dev")?,
            node: runtime::required(node, "node")?,
        })
    }
}

runtime::object!(AcpiGenericInitiatorProperties);

/// The QAPI struct `AcpiGenericPortProperties` of module `qom`.
///
/// Since QEMU 9.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericPortProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericPortProperties {
    /// `pci-bus`: `str`.
    pub pci_bus: String,
    /// `node`: `uint32`.
    pub node: u32,
}

impl AcpiGenericPortProperties {
    /// `AcpiGenericPortProperties` with its required members.
    #[must_use]
    pub fn new(pci_bus: impl Into<String>, node: u32) -> Self {
        Self { pci_bus: pci_bus.into(), node }
    }
}

impl runtime::Encode for AcpiGenericPortProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("pci-bus", &self.pci_bus)?;
        map.serialize_entry("node", &self.node)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AcpiGenericPortProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut pci_bus = None;
        let mut node = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "pci-bus" => pci_bus = Some(map.next_value()?),
                "node" => node = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            pci_bus: runtime::required(pci_bus, "pci-bus")?,
            node: runtime::required(node, "node")?,
        })
    }
}

runtime::object!(AcpiGenericPortProperties);

/// The QAPI struct `CanHostSocketcanProperties` of module `qom`.
///
/// Since QEMU 2.12. In builds with `CONFIG_LINUX`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CanHostSocketcanProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CanHostSocketcanProperties {
    /// `if`: `str`.
    pub if_: String,
    /// `canbus`: `str`.
    pub canbus: String,
}

impl CanHostSocketcanProperties {
    /// `CanHostSocketcanProperties` with its required members.
    #[must_use]
    pub fn new(if_: impl Into<String>, canbus: impl Into<String>) -> Self {
        Self { if_: if_.into(), canbus: canbus.into() }
    }
}

impl runtime::Encode for CanHostSocketcanProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("if", &self.if_)?;
        map.serialize_entry("canbus", &self.canbus)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CanHostSocketcanProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut if_ = None;
        let mut canbus = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "if" => if_ = Some(map.next_value()?),
                "canbus" => canbus = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            if_: runtime::required(if_, "if")?,
            canbus: runtime::required(canbus, "canbus")?,
        })
    }
}

runtime::object!(CanHostSocketcanProperties);

/// The QAPI struct `ColoCompareProperties` of module `qom`.
///
/// Since QEMU 2.8. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ColoCompareProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColoCompareProperties {
    /// `primary_in`: `str`.
    pub primary_in: String,
    /// `secondary_in`: `str`.
    pub secondary_in: String,
    /// `outdev`: `str`.
    pub outdev: String,
    /// `iothread`: `str`.
    pub iothread: String,
    /// `notify_dev`: `str`.
    pub notify_dev: Option<String>,
    /// `compare_timeout`: `uint64`.
    pub compare_timeout: Option<u64>,
    /// `expired_scan_cycle`: `uint32`.
    pub expired_scan_cycle: Option<u32>,
    /// `max_queue_size`: `uint32`.
    pub max_queue_size: Option<u32>,
    /// `vnet_hdr_support`: `bool`.
    pub vnet_hdr_support: Option<bool>,
}

impl ColoCompareProperties {
    /// `ColoCompareProperties` with its required members.
    #[must_use]
    pub fn new(
        primary_in: impl Into<String>,
        secondary_in: impl Into<String>,
        outdev: impl Into<String>,
        iothread: impl Into<String>,
    ) -> Self {
        Self {
            primary_in: primary_in.into(),
            secondary_in: secondary_in.into(),
            outdev: outdev.into(),
            iothread: iothread.into(),
            notify_dev: None,
            compare_timeout: None,
            expired_scan_cycle: None,
            max_queue_size: None,
            vnet_hdr_support: None,
        }
    }
    /// Sets `notify_dev`.
    #[must_use]
    pub fn notify_dev(mut self, notify_dev: impl Into<String>) -> Self {
        self.notify_dev = Some(notify_dev.into());
        self
    }
    /// Sets `compare_timeout`.
    #[must_use]
    pub fn compare_timeout(mut self, compare_timeout: u64) -> Self {
        self.compare_timeout = Some(compare_timeout);
        self
    }
    /// Sets `expired_scan_cycle`.
    #[must_use]
    pub fn expired_scan_cycle(mut self, expired_scan_cycle: u32) -> Self {
        self.expired_scan_cycle = Some(expired_scan_cycle);
        self
    }
    /// Sets `max_queue_size`.
    #[must_use]
    pub fn max_queue_size(mut self, max_queue_size: u32) -> Self {
        self.max_queue_size = Some(max_queue_size);
        self
    }
    /// Sets `vnet_hdr_support`.
    #[must_use]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

impl runtime::Encode for ColoCompareProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("primary_in", &self.primary_in)?;
        map.serialize_entry("secondary_in", &self.secondary_in)?;
        map.serialize_entry("outdev", &self.outdev)?;
        map.serialize_entry("iothread", &self.iothread)?;
        runtime::optional(map, "notify_dev", &self.notify_dev)?;
        runtime::optional(map, "compare_timeout", &self.compare_timeout)?;
        runtime::optional(map, "expired_scan_cycle", &self.expired_scan_cycle)?;
        runtime::optional(map, "max_queue_size", &self.max_queue_size)?;
        runtime::optional(map, "vnet_hdr_support", &self.vnet_hdr_support)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ColoCompareProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut primary_in = None;
        let mut secondary_in = None;
        let mut outdev = None;
        let mut iothread = None;
        let mut notify_dev = None;
        let mut compare_timeout = None;
        let mut expired_scan_cycle = None;
        let mut max_queue_size = None;
        let mut vnet_hdr_support = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "primary_in" => primary_in = Some(map.next_value()?),
                "secondary_in" => secondary_in = Some(map.next_value()?),
                "outdev" => outdev = Some(map.next_value()?),
                "iothread" => iothread = Some(map.next_value()?),
                "notify_dev" => notify_dev = Some(map.next_value()?),
                "compare_timeout" => compare_timeout = Some(map.next_value()?),
                "expired_scan_cycle" => expired_scan_cycle = Some(map.next_value()?),
                "max_queue_size" => max_queue_size = Some(map.next_value()?),
                "vnet_hdr_support" => vnet_hdr_support = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            primary_in: runtime::required(primary_in, "primary_in")?,
            secondary_in: runtime::required(secondary_in, "secondary_in")?,
            outdev: runtime::required(outdev, "outdev")?,
            iothread: runtime::required(iothread, "iothread")?,
            notify_dev,
            compare_timeout,
            expired_scan_cycle,
            max_queue_size,
            vnet_hdr_support,
        })
    }
}

runtime::object!(ColoCompareProperties);

/// The QAPI struct `CryptodevBackendProperties` of module `qom`.
///
/// Since QEMU 2.8. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevBackendProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptodevBackendProperties {
    /// `queues`: `uint32`.
    pub queues: Option<u32>,
    /// `throttle-bps`: `uint64`. Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// `throttle-ops`: `uint64`. Since QEMU 8.0.
    pub throttle_ops: Option<u64>,
}

impl CryptodevBackendProperties {
    /// `CryptodevBackendProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { queues: None, throttle_bps: None, throttle_ops: None }
    }
    /// Sets `queues`.
    #[must_use]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `throttle-bps`.
    #[must_use]
    pub fn throttle_bps(mut self, throttle_bps: u64) -> Self {
        self.throttle_bps = Some(throttle_bps);
        self
    }
    /// Sets `throttle-ops`.
    #[must_use]
    pub fn throttle_ops(mut self, throttle_ops: u64) -> Self {
        self.throttle_ops = Some(throttle_ops);
        self
    }
}

impl runtime::Encode for CryptodevBackendProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "queues", &self.queues)?;
        runtime::optional(map, "throttle-bps", &self.throttle_bps)?;
        runtime::optional(map, "throttle-ops", &self.throttle_ops)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CryptodevBackendProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut queues = None;
        let mut throttle_bps = None;
        let mut throttle_ops = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "queues" => queues = Some(map.next_value()?),
                "throttle-bps" => throttle_bps = Some(map.next_value()?),
                "throttle-ops" => throttle_ops = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { queues, throttle_bps, throttle_ops })
    }
}

runtime::object!(CryptodevBackendProperties);

/// The QAPI struct `CryptodevVhostUserProperties` of module `qom`.
///
/// Since QEMU 2.12. In builds with `CONFIG_VHOST_CRYPTO`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevVhostUserProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CryptodevVhostUserProperties {
    /// `queues`: `uint32`.
    pub queues: Option<u32>,
    /// `throttle-bps`: `uint64`. Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// `throttle-ops`: `uint64`. Since QEMU 8.0.
    pub throttle_ops: Option<u64>,
    /// `chardev`: `str`.
    pub chardev: String,
}

impl CryptodevVhostUserProperties {
    /// `CryptodevVhostUserProperties` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { queues: None, throttle_bps: None, throttle_ops: None, chardev: chardev.into() }
    }
    /// Sets `queues`.
    #[must_use]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `throttle-bps`.
    #[must_use]
    pub fn throttle_bps(mut self, throttle_bps: u64) -> Self {
        self.throttle_bps = Some(throttle_bps);
        self
    }
    /// Sets `throttle-ops`.
    #[must_use]
    pub fn throttle_ops(mut self, throttle_ops: u64) -> Self {
        self.throttle_ops = Some(throttle_ops);
        self
    }
}

impl runtime::Encode for CryptodevVhostUserProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "queues", &self.queues)?;
        runtime::optional(map, "throttle-bps", &self.throttle_bps)?;
        runtime::optional(map, "throttle-ops", &self.throttle_ops)?;
        map.serialize_entry("chardev", &self.chardev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CryptodevVhostUserProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut queues = None;
        let mut throttle_bps = None;
        let mut throttle_ops = None;
        let mut chardev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "queues" => queues = Some(map.next_value()?),
                "throttle-bps" => throttle_bps = Some(map.next_value()?),
                "throttle-ops" => throttle_ops = Some(map.next_value()?),
                "chardev" => chardev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            queues,
            throttle_bps,
            throttle_ops,
            chardev: runtime::required(chardev, "chardev")?,
        })
    }
}

runtime::object!(CryptodevVhostUserProperties);

/// The QAPI struct `DBusVMStateProperties` of module `qom`.
///
/// Since QEMU 5.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.DBusVMStateProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DBusVmStateProperties {
    /// `addr`: `str`.
    pub addr: String,
    /// `id-list`: `str`.
    pub id_list: Option<String>,
}

impl DBusVmStateProperties {
    /// `DBusVMStateProperties` with its required members.
    #[must_use]
    pub fn new(addr: impl Into<String>) -> Self {
        Self { addr: addr.into(), id_list: None }
    }
    /// Sets `id-list`.
    #[must_use]
    pub fn id_list(mut self, id_list: impl Into<String>) -> Self {
        self.id_list = Some(id_list.into());
        self
    }
}

impl runtime::Encode for DBusVmStateProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("addr", &self.addr)?;
        runtime::optional(map, "id-list", &self.id_list)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DBusVmStateProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut addr = None;
        let mut id_list = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "addr" => addr = Some(map.next_value()?),
                "id-list" => id_list = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { addr: runtime::required(addr, "addr")?, id_list })
    }
}

runtime::object!(DBusVmStateProperties);

/// The QAPI struct `EventLoopBaseProperties` of module `qom`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.EventLoopBaseProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventLoopBaseProperties {
    /// `aio-max-batch`: `int`.
    pub aio_max_batch: Option<i64>,
    /// `thread-pool-min`: `int`.
    pub thread_pool_min: Option<i64>,
    /// `thread-pool-max`: `int`.
    pub thread_pool_max: Option<i64>,
}

impl EventLoopBaseProperties {
    /// `EventLoopBaseProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { aio_max_batch: None, thread_pool_min: None, thread_pool_max: None }
    }
    /// Sets `aio-max-batch`.
    #[must_use]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }
    /// Sets `thread-pool-min`.
    #[must_use]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }
    /// Sets `thread-pool-max`.
    #[must_use]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }
}

impl runtime::Encode for EventLoopBaseProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "aio-max-batch", &self.aio_max_batch)?;
        runtime::optional(map, "thread-pool-min", &self.thread_pool_min)?;
        runtime::optional(map, "thread-pool-max", &self.thread_pool_max)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for EventLoopBaseProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut aio_max_batch = None;
        let mut thread_pool_min = None;
        let mut thread_pool_max = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "aio-max-batch" => aio_max_batch = Some(map.next_value()?),
                "thread-pool-min" => thread_pool_min = Some(map.next_value()?),
                "thread-pool-max" => thread_pool_max = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { aio_max_batch, thread_pool_min, thread_pool_max })
    }
}

runtime::object!(EventLoopBaseProperties);

/// The QAPI struct `FilterBufferProperties` of module `qom`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterBufferProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterBufferProperties {
    /// `netdev`: `str`.
    pub netdev: String,
    /// `queue`: `NetFilterDirection`.
    pub queue: Option<NetFilterDirection>,
    /// `status`: `str`.
    pub status: Option<String>,
    /// `position`: `str`.
    pub position: Option<String>,
    /// `insert`: `NetfilterInsert`.
    pub insert: Option<NetfilterInsert>,
    /// `interval`: `uint32`.
    pub interval: u32,
}

impl FilterBufferProperties {
    /// `FilterBufferProperties` with its required members.
    #[must_use]
    pub fn new(netdev: impl Into<String>, interval: u32) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            interval,
        }
    }
    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
}

impl runtime::Encode for FilterBufferProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev", &self.netdev)?;
        runtime::optional(map, "queue", &self.queue)?;
        runtime::optional(map, "status", &self.status)?;
        runtime::optional(map, "position", &self.position)?;
        runtime::optional(map, "insert", &self.insert)?;
        map.serialize_entry("interval", &self.interval)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FilterBufferProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev = None;
        let mut queue = None;
        let mut status = None;
        let mut position = None;
        let mut insert = None;
        let mut interval = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev" => netdev = Some(map.next_value()?),
                "queue" => queue = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                "position" => position = Some(map.next_value()?),
                "insert" => insert = Some(map.next_value()?),
                "interval" => interval = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            netdev: runtime::required(netdev, "netdev")?,
            queue,
            status,
            position,
            insert,
            interval: runtime::required(interval, "interval")?,
        })
    }
}

runtime::object!(FilterBufferProperties);

/// The QAPI struct `FilterDumpProperties` of module `qom`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterDumpProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterDumpProperties {
    /// `netdev`: `str`.
    pub netdev: String,
    /// `queue`: `NetFilterDirection`.
    pub queue: Option<NetFilterDirection>,
    /// `status`: `str`.
    pub status: Option<String>,
    /// `position`: `str`.
    pub position: Option<String>,
    /// `insert`: `NetfilterInsert`.
    pub insert: Option<NetfilterInsert>,
    /// `file`: `str`.
    pub file: String,
    /// `maxlen`: `uint32`.
    pub maxlen: Option<u32>,
}

impl FilterDumpProperties {
    /// `FilterDumpProperties` with its required members.
    #[must_use]
    pub fn new(netdev: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            file: file.into(),
            maxlen: None,
        }
    }
    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
    /// Sets `maxlen`.
    #[must_use]
    pub fn maxlen(mut self, maxlen: u32) -> Self {
        self.maxlen = Some(maxlen);
        self
    }
}

impl runtime::Encode for FilterDumpProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev", &self.netdev)?;
        runtime::optional(map, "queue", &self.queue)?;
        runtime::optional(map, "status", &self.status)?;
        runtime::optional(map, "position", &self.position)?;
        runtime::optional(map, "insert", &self.insert)?;
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "maxlen", &self.maxlen)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FilterDumpProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev = None;
        let mut queue = None;
        let mut status = None;
        let mut position = None;
        let mut insert = None;
        let mut file = None;
        let mut maxlen = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev" => netdev = Some(map.next_value()?),
                "queue" => queue = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                "position" => position = Some(map.next_value()?),
                "insert" => insert = Some(map.next_value()?),
                "file" => file = Some(map.next_value()?),
                "maxlen" => maxlen = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            netdev: runtime::required(netdev, "netdev")?,
            queue,
            status,
            position,
            insert,
            file: runtime::required(file, "file")?,
            maxlen,
        })
    }
}

runtime::object!(FilterDumpProperties);

/// The QAPI struct `FilterMirrorProperties` of module `qom`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterMirrorProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterMirrorProperties {
    /// `netdev`: `str`.
    pub netdev: String,
    /// `queue`: `NetFilterDirection`.
    pub queue: Option<NetFilterDirection>,
    /// `status`: `str`.
    pub status: Option<String>,
    /// `position`: `str`.
    pub position: Option<String>,
    /// `insert`: `NetfilterInsert`.
    pub insert: Option<NetfilterInsert>,
    /// `outdev`: `str`.
    pub outdev: String,
    /// `vnet_hdr_support`: `bool`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterMirrorProperties {
    /// `FilterMirrorProperties` with its required members.
    #[must_use]
    pub fn new(netdev: impl Into<String>, outdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            outdev: outdev.into(),
            vnet_hdr_support: None,
        }
    }
    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
    /// Sets `vnet_hdr_support`.
    #[must_use]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

impl runtime::Encode for FilterMirrorProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev", &self.netdev)?;
        runtime::optional(map, "queue", &self.queue)?;
        runtime::optional(map, "status", &self.status)?;
        runtime::optional(map, "position", &self.position)?;
        runtime::optional(map, "insert", &self.insert)?;
        map.serialize_entry("outdev", &self.outdev)?;
        runtime::optional(map, "vnet_hdr_support", &self.vnet_hdr_support)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FilterMirrorProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev = None;
        let mut queue = None;
        let mut status = None;
        let mut position = None;
        let mut insert = None;
        let mut outdev = None;
        let mut vnet_hdr_support = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev" => netdev = Some(map.next_value()?),
                "queue" => queue = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                "position" => position = Some(map.next_value()?),
                "insert" => insert = Some(map.next_value()?),
                "outdev" => outdev = Some(map.next_value()?),
                "vnet_hdr_support" => vnet_hdr_support = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            netdev: runtime::required(netdev, "netdev")?,
            queue,
            status,
            position,
            insert,
            outdev: runtime::required(outdev, "outdev")?,
            vnet_hdr_support,
        })
    }
}

runtime::object!(FilterMirrorProperties);

/// The QAPI struct `FilterRedirectorProperties` of module `qom`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRedirectorProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterRedirectorProperties {
    /// `netdev`: `str`.
    pub netdev: String,
    /// `queue`: `NetFilterDirection`.
    pub queue: Option<NetFilterDirection>,
    /// `status`: `str`.
    pub status: Option<String>,
    /// `position`: `str`.
    pub position: Option<String>,
    /// `insert`: `NetfilterInsert`.
    pub insert: Option<NetfilterInsert>,
    /// `indev`: `str`.
    pub indev: Option<String>,
    /// `outdev`: `str`.
    pub outdev: Option<String>,
    /// `vnet_hdr_support`: `bool`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRedirectorProperties {
    /// `FilterRedirectorProperties` with its required members.
    #[must_use]
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            indev: None,
            outdev: None,
            vnet_hdr_support: None,
        }
    }
    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
    /// Sets `indev`.
    #[must_use]
    pub fn indev(mut self, indev: impl Into<String>) -> Self {
        self.indev = Some(indev.into());
        self
    }
    /// Sets `outdev`.
    #[must_use]
    pub fn outdev(mut self, outdev: impl Into<String>) -> Self {
        self.outdev = Some(outdev.into());
        self
    }
    /// Sets `vnet_hdr_support`.
    #[must_use]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

impl runtime::Encode for FilterRedirectorProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev", &self.netdev)?;
        runtime::optional(map, "queue", &self.queue)?;
        runtime::optional(map, "status", &self.status)?;
        runtime::optional(map, "position", &self.position)?;
        runtime::optional(map, "insert", &self.insert)?;
        runtime::optional(map, "indev", &self.indev)?;
        runtime::optional(map, "outdev", &self.outdev)?;
        runtime::optional(map, "vnet_hdr_support", &self.vnet_hdr_support)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FilterRedirectorProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev = None;
        let mut queue = None;
        let mut status = None;
        let mut position = None;
        let mut insert = None;
        let mut indev = None;
        let mut outdev = None;
        let mut vnet_hdr_support = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev" => netdev = Some(map.next_value()?),
                "queue" => queue = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                "position" => position = Some(map.next_value()?),
                "insert" => insert = Some(map.next_value()?),
                "indev" => indev = Some(map.next_value()?),
                "outdev" => outdev = Some(map.next_value()?),
                "vnet_hdr_support" => vnet_hdr_support = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            netdev: runtime::required(netdev, "netdev")?,
            queue,
            status,
            position,
            insert,
            indev,
            outdev,
            vnet_hdr_support,
        })
    }
}

runtime::object!(FilterRedirectorProperties);

/// The QAPI struct `FilterRewriterProperties` of module `qom`.
///
/// Since QEMU 2.8. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRewriterProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterRewriterProperties {
    /// `netdev`: `str`.
    pub netdev: String,
    /// `queue`: `NetFilterDirection`.
    pub queue: Option<NetFilterDirection>,
    /// `status`: `str`.
    pub status: Option<String>,
    /// `position`: `str`.
    pub position: Option<String>,
    /// `insert`: `NetfilterInsert`.
    pub insert: Option<NetfilterInsert>,
    /// `vnet_hdr_support`: `bool`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRewriterProperties {
    /// `FilterRewriterProperties` with its required members.
    #[must_use]
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            vnet_hdr_support: None,
        }
    }
    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
    /// Sets `vnet_hdr_support`.
    #[must_use]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

impl runtime::Encode for FilterRewriterProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev", &self.netdev)?;
        runtime::optional(map, "queue", &self.queue)?;
        runtime::optional(map, "status", &self.status)?;
        runtime::optional(map, "position", &self.position)?;
        runtime::optional(map, "insert", &self.insert)?;
        runtime::optional(map, "vnet_hdr_support", &self.vnet_hdr_support)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FilterRewriterProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev = None;
        let mut queue = None;
        let mut status = None;
        let mut position = None;
        let mut insert = None;
        let mut vnet_hdr_support = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev" => netdev = Some(map.next_value()?),
                "queue" => queue = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                "position" => position = Some(map.next_value()?),
                "insert" => insert = Some(map.next_value()?),
                "vnet_hdr_support" => vnet_hdr_support = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            netdev: runtime::required(netdev, "netdev")?,
            queue,
            status,
            position,
            insert,
            vnet_hdr_support,
        })
    }
}

runtime::object!(FilterRewriterProperties);

/// The QAPI struct `IOMMUFDProperties` of module `qom`.
///
/// Since QEMU 9.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IOMMUFDProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IommufdProperties {
    /// `fd`: `str`.
    pub fd: Option<String>,
}

impl IommufdProperties {
    /// `IOMMUFDProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { fd: None }
    }
    /// Sets `fd`.
    #[must_use]
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
}

impl runtime::Encode for IommufdProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "fd", &self.fd)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for IommufdProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut fd = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "fd" => fd = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { fd })
    }
}

runtime::object!(IommufdProperties);

/// The QAPI struct `IgvmCfgProperties` of module `qom`.
///
/// Since QEMU 10.1. In builds with `CONFIG_IGVM`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IgvmCfgProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IgvmCfgProperties {
    /// `file`: `str`.
    pub file: String,
}

impl IgvmCfgProperties {
    /// `IgvmCfgProperties` with its required members.
    #[must_use]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl runtime::Encode for IgvmCfgProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for IgvmCfgProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { file: runtime::required(file, "file")? })
    }
}

runtime::object!(IgvmCfgProperties);

/// The QAPI struct `InputBarrierProperties` of module `qom`.
///
/// Since QEMU 4.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputBarrierProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputBarrierProperties {
    /// `name`: `str`.
    pub name: String,
    /// `server`: `str`.
    pub server: Option<String>,
    /// `port`: `str`.
    pub port: Option<String>,
    /// `x-origin`: `str`.
    pub x_origin: Option<String>,
    /// `y-origin`: `str`.
    pub y_origin: Option<String>,
    /// `width`: `str`.
    pub width: Option<String>,
    /// `height`: `str`.
    pub height: Option<String>,
}

impl InputBarrierProperties {
    /// `InputBarrierProperties` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            server: None,
            port: None,
            x_origin: None,
            y_origin: None,
            width: None,
            height: None,
        }
    }
    /// Sets `server`.
    #[must_use]
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }
    /// Sets `x-origin`.
    #[must_use]
    pub fn x_origin(mut self, x_origin: impl Into<String>) -> Self {
        self.x_origin = Some(x_origin.into());
        self
    }
    /// Sets `y-origin`.
    #[must_use]
    pub fn y_origin(mut self, y_origin: impl Into<String>) -> Self {
        self.y_origin = Some(y_origin.into());
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, width: impl Into<String>) -> Self {
        self.width = Some(width.into());
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = Some(height.into());
        self
    }
}

impl runtime::Encode for InputBarrierProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "server", &self.server)?;
        runtime::optional(map, "port", &self.port)?;
        runtime::optional(map, "x-origin", &self.x_origin)?;
        runtime::optional(map, "y-origin", &self.y_origin)?;
        runtime::optional(map, "width", &self.width)?;
        runtime::optional(map, "height", &self.height)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for InputBarrierProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut server = None;
        let mut port = None;
        let mut x_origin = None;
        let mut y_origin = None;
        let mut width = None;
        let mut height = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "server" => server = Some(map.next_value()?),
                "port" => port = Some(map.next_value()?),
                "x-origin" => x_origin = Some(map.next_value()?),
                "y-origin" => y_origin = Some(map.next_value()?),
                "width" => width = Some(map.next_value()?),
                "height" => height = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            server,
            port,
            x_origin,
            y_origin,
            width,
            height,
        })
    }
}

runtime::object!(InputBarrierProperties);

/// The QAPI struct `InputLinuxProperties` of module `qom`.
///
/// Since QEMU 2.6. In builds with `CONFIG_LINUX`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputLinuxProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputLinuxProperties {
    /// `evdev`: `str`.
    pub evdev: String,
    /// `grab_all`: `bool`.
    pub grab_all: Option<bool>,
    /// `repeat`: `bool`.
    pub repeat: Option<bool>,
    /// `grab-toggle`: `GrabToggleKeys`.
    pub grab_toggle: Option<GrabToggleKeys>,
}

impl InputLinuxProperties {
    /// `InputLinuxProperties` with its required members.
    #[must_use]
    pub fn new(evdev: impl Into<String>) -> Self {
        Self { evdev: evdev.into(), grab_all: None, repeat: None, grab_toggle: None }
    }
    /// Sets `grab_all`.
    #[must_use]
    pub fn grab_all(mut self, grab_all: bool) -> Self {
        self.grab_all = Some(grab_all);
        self
    }
    /// Sets `repeat`.
    #[must_use]
    pub fn repeat(mut self, repeat: bool) -> Self {
        self.repeat = Some(repeat);
        self
    }
    /// Sets `grab-toggle`.
    #[must_use]
    pub fn grab_toggle(mut self, grab_toggle: GrabToggleKeys) -> Self {
        self.grab_toggle = Some(grab_toggle);
        self
    }
}

impl runtime::Encode for InputLinuxProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("evdev", &self.evdev)?;
        runtime::optional(map, "grab_all", &self.grab_all)?;
        runtime::optional(map, "repeat", &self.repeat)?;
        runtime::optional(map, "grab-toggle", &self.grab_toggle)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for InputLinuxProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut evdev = None;
        let mut grab_all = None;
        let mut repeat = None;
        let mut grab_toggle = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "evdev" => evdev = Some(map.next_value()?),
                "grab_all" => grab_all = Some(map.next_value()?),
                "repeat" => repeat = Some(map.next_value()?),
                "grab-toggle" => grab_toggle = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { evdev: runtime::required(evdev, "evdev")?, grab_all, repeat, grab_toggle })
    }
}

runtime::object!(InputLinuxProperties);

/// The QAPI struct `IothreadProperties` of module `qom`.
///
/// Since QEMU 2.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IothreadProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IothreadProperties {
    /// `aio-max-batch`: `int`. Since QEMU 6.1.
    pub aio_max_batch: Option<i64>,
    /// `thread-pool-min`: `int`. Since QEMU 7.1.
    pub thread_pool_min: Option<i64>,
    /// `thread-pool-max`: `int`. Since QEMU 7.1.
    pub thread_pool_max: Option<i64>,
    /// `poll-max-ns`: `int`.
    pub poll_max_ns: Option<i64>,
    /// `poll-grow`: `int`.
    pub poll_grow: Option<i64>,
    /// `poll-shrink`: `int`.
    pub poll_shrink: Option<i64>,
}

impl IothreadProperties {
    /// `IothreadProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
            poll_max_ns: None,
            poll_grow: None,
            poll_shrink: None,
        }
    }
    /// Sets `aio-max-batch`.
    #[must_use]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }
    /// Sets `thread-pool-min`.
    #[must_use]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }
    /// Sets `thread-pool-max`.
    #[must_use]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }
    /// Sets `poll-max-ns`.
    #[must_use]
    pub fn poll_max_ns(mut self, poll_max_ns: i64) -> Self {
        self.poll_max_ns = Some(poll_max_ns);
        self
    }
    /// Sets `poll-grow`.
    #[must_use]
    pub fn poll_grow(mut self, poll_grow: i64) -> Self {
        self.poll_grow = Some(poll_grow);
        self
    }
    /// Sets `poll-shrink`.
    #[must_use]
    pub fn poll_shrink(mut self, poll_shrink: i64) -> Self {
        self.poll_shrink = Some(poll_shrink);
        self
    }
}

impl runtime::Encode for IothreadProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "aio-max-batch", &self.aio_max_batch)?;
        runtime::optional(map, "thread-pool-min", &self.thread_pool_min)?;
        runtime::optional(map, "thread-pool-max", &self.thread_pool_max)?;
        runtime::optional(map, "poll-max-ns", &self.poll_max_ns)?;
        runtime::optional(map, "poll-grow", &self.poll_grow)?;
        runtime::optional(map, "poll-shrink", &self.poll_shrink)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for IothreadProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut aio_max_batch = None;
        let mut thread_pool_min = None;
        let mut thread_pool_max = None;
        let mut poll_max_ns = None;
        let mut poll_grow = None;
        let mut poll_shrink = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "aio-max-batch" => aio_max_batch = Some(map.next_value()?),
                "thread-pool-min" => thread_pool_min = Some(map.next_value()?),
                "thread-pool-max" => thread_pool_max = Some(map.next_value()?),
                "poll-max-ns" => poll_max_ns = Some(map.next_value()?),
                "poll-grow" => poll_grow = Some(map.next_value()?),
                "poll-shrink" => poll_shrink = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            aio_max_batch,
            thread_pool_min,
            thread_pool_max,
            poll_max_ns,
            poll_grow,
            poll_shrink,
        })
    }
}

runtime::object!(IothreadProperties);

/// The QAPI struct `MainLoopProperties` of module `qom`.
///
/// Since QEMU 7.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MainLoopProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MainLoopProperties {
    /// `aio-max-batch`: `int`.
    pub aio_max_batch: Option<i64>,
    /// `thread-pool-min`: `int`.
    pub thread_pool_min: Option<i64>,
    /// `thread-pool-max`: `int`.
    pub thread_pool_max: Option<i64>,
}

impl MainLoopProperties {
    /// `MainLoopProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { aio_max_batch: None, thread_pool_min: None, thread_pool_max: None }
    }
    /// Sets `aio-max-batch`.
    #[must_use]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }
    /// Sets `thread-pool-min`.
    #[must_use]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }
    /// Sets `thread-pool-max`.
    #[must_use]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }
}

impl runtime::Encode for MainLoopProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "aio-max-batch", &self.aio_max_batch)?;
        runtime::optional(map, "thread-pool-min", &self.thread_pool_min)?;
        runtime::optional(map, "thread-pool-max", &self.thread_pool_max)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MainLoopProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut aio_max_batch = None;
        let mut thread_pool_min = None;
        let mut thread_pool_max = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "aio-max-batch" => aio_max_batch = Some(map.next_value()?),
                "thread-pool-min" => thread_pool_min = Some(map.next_value()?),
                "thread-pool-max" => thread_pool_max = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { aio_max_batch, thread_pool_min, thread_pool_max })
    }
}

runtime::object!(MainLoopProperties);

/// The QAPI struct `MemoryBackendEpcProperties` of module `qom`.
///
/// Since QEMU 6.2. In builds with `CONFIG_LINUX`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendEpcProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendEpcProperties {
    /// `dump`: `bool`.
    pub dump: Option<bool>,
    /// `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// `merge`: `bool`.
    pub merge: Option<bool>,
    /// `policy`: `HostMemPolicy`.
    pub policy: Option<HostMemPolicy>,
    /// `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`: `str`. Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// `share`: `bool`.
    pub share: Option<bool>,
    /// `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// `size`: `size`.
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendEpcProperties {
    /// `MemoryBackendEpcProperties` with its required members.
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
        }
    }
    /// Sets `dump`.
    #[must_use]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    /// Sets `merge`.
    #[must_use]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc`.
    #[must_use]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads`.
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share`.
    #[must_use]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve`.
    #[must_use]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }
}

impl runtime::Encode for MemoryBackendEpcProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "dump", &self.dump)?;
        runtime::optional(map, "host-nodes", &self.host_nodes)?;
        runtime::optional(map, "merge", &self.merge)?;
        runtime::optional(map, "policy", &self.policy)?;
        runtime::optional(map, "prealloc", &self.prealloc)?;
        runtime::optional(map, "prealloc-threads", &self.prealloc_threads)?;
        runtime::optional(map, "prealloc-context", &self.prealloc_context)?;
        runtime::optional(map, "share", &self.share)?;
        runtime::optional(map, "reserve", &self.reserve)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(
            map,
            "x-use-canonical-path-for-ramblock-id",
            &self.x_use_canonical_path_for_ramblock_id,
        )?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemoryBackendEpcProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut dump = None;
        let mut host_nodes = None;
        let mut merge = None;
        let mut policy = None;
        let mut prealloc = None;
        let mut prealloc_threads = None;
        let mut prealloc_context = None;
        let mut share = None;
        let mut reserve = None;
        let mut size = None;
        let mut x_use_canonical_path_for_ramblock_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "dump" => dump = Some(map.next_value()?),
                "host-nodes" => host_nodes = Some(map.next_value()?),
                "merge" => merge = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                "prealloc" => prealloc = Some(map.next_value()?),
                "prealloc-threads" => prealloc_threads = Some(map.next_value()?),
                "prealloc-context" => prealloc_context = Some(map.next_value()?),
                "share" => share = Some(map.next_value()?),
                "reserve" => reserve = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "x-use-canonical-path-for-ramblock-id" => {
                    x_use_canonical_path_for_ramblock_id = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            dump,
            host_nodes,
            merge,
            policy,
            prealloc,
            prealloc_threads,
            prealloc_context,
            share,
            reserve,
            size: runtime::required(size, "size")?,
            x_use_canonical_path_for_ramblock_id,
        })
    }
}

runtime::object!(MemoryBackendEpcProperties);

/// The QAPI struct `MemoryBackendFileProperties` of module `qom`.
///
/// Since QEMU 2.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendFileProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendFileProperties {
    /// `dump`: `bool`.
    pub dump: Option<bool>,
    /// `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// `merge`: `bool`.
    pub merge: Option<bool>,
    /// `policy`: `HostMemPolicy`.
    pub policy: Option<HostMemPolicy>,
    /// `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`: `str`. Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// `share`: `bool`.
    pub share: Option<bool>,
    /// `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// `size`: `size`.
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// `align`: `size`.
    pub align: Option<u64>,
    /// `offset`: `size`. Since QEMU 8.1.
    pub offset: Option<u64>,
    /// `discard-data`: `bool`.
    pub discard_data: Option<bool>,
    /// `mem-path`: `str`.
    pub mem_path: String,
    /// `pmem`: `bool`. In builds with `CONFIG_LIBPMEM`.
    pub pmem: Option<bool>,
    /// `readonly`: `bool`.
    pub readonly: Option<bool>,
    /// `rom`: `OnOffAuto`. Since QEMU 8.2.
    pub rom: Option<OnOffAuto>,
}

impl MemoryBackendFileProperties {
    /// `MemoryBackendFileProperties` with its required members.
    #[must_use]
    pub fn new(size: u64, mem_path: impl Into<String>) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            align: None,
            offset: None,
            discard_data: None,
            mem_path: mem_path.into(),
            pmem: None,
            readonly: None,
            rom: None,
        }
    }
    /// Sets `dump`.
    #[must_use]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    /// Sets `merge`.
    #[must_use]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc`.
    #[must_use]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads`.
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share`.
    #[must_use]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve`.
    #[must_use]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }
    /// Sets `align`.
    #[must_use]
    pub fn align(mut self, align: u64) -> Self {
        self.align = Some(align);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `discard-data`.
    #[must_use]
    pub fn discard_data(mut self, discard_data: bool) -> Self {
        self.discard_data = Some(discard_data);
        self
    }
    /// Sets `pmem`.
    #[must_use]
    pub fn pmem(mut self, pmem: bool) -> Self {
        self.pmem = Some(pmem);
        self
    }
    /// Sets `readonly`.
    #[must_use]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }
    /// Sets `rom`.
    #[must_use]
    pub fn rom(mut self, rom: OnOffAuto) -> Self {
        self.rom = Some(rom);
        self
    }
}

impl runtime::Encode for MemoryBackendFileProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "dump", &self.dump)?;
        runtime::optional(map, "host-nodes", &self.host_nodes)?;
        runtime::optional(map, "merge", &self.merge)?;
        runtime::optional(map, "policy", &self.policy)?;
        runtime::optional(map, "prealloc", &self.prealloc)?;
        runtime::optional(map, "prealloc-threads", &self.prealloc_threads)?;
        runtime::optional(map, "prealloc-context", &self.prealloc_context)?;
        runtime::optional(map, "share", &self.share)?;
        runtime::optional(map, "reserve", &self.reserve)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(
            map,
            "x-use-canonical-path-for-ramblock-id",
            &self.x_use_canonical_path_for_ramblock_id,
        )?;
        runtime::optional(map, "align", &self.align)?;
        runtime::optional(map, "offset", &self.offset)?;
        runtime::optional(map, "discard-data", &self.discard_data)?;
        map.serialize_entry("mem-path", &self.mem_path)?;
        runtime::optional(map, "pmem", &self.pmem)?;
        runtime::optional(map, "readonly", &self.readonly)?;
        runtime::optional(map, "rom", &self.rom)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemoryBackendFileProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut dump = None;
        let mut host_nodes = None;
        let mut merge = None;
        let mut policy = None;
        let mut prealloc = None;
        let mut prealloc_threads = None;
        let mut prealloc_context = None;
        let mut share = None;
        let mut reserve = None;
        let mut size = None;
        let mut x_use_canonical_path_for_ramblock_id = None;
        let mut align = None;
        let mut offset = None;
        let mut discard_data = None;
        let mut mem_path = None;
        let mut pmem = None;
        let mut readonly = None;
        let mut rom = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "dump" => dump = Some(map.next_value()?),
                "host-nodes" => host_nodes = Some(map.next_value()?),
                "merge" => merge = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                "prealloc" => prealloc = Some(map.next_value()?),
                "prealloc-threads" => prealloc_threads = Some(map.next_value()?),
                "prealloc-context" => prealloc_context = Some(map.next_value()?),
                "share" => share = Some(map.next_value()?),
                "reserve" => reserve = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "x-use-canonical-path-for-ramblock-id" => {
                    x_use_canonical_path_for_ramblock_id = Some(map.next_value()?);
                }
                "align" => align = Some(map.next_value()?),
                "offset" => offset = Some(map.next_value()?),
                "discard-data" => discard_data = Some(map.next_value()?),
                "mem-path" => mem_path = Some(map.next_value()?),
                "pmem" => pmem = Some(map.next_value()?),
                "readonly" => readonly = Some(map.next_value()?),
                "rom" => rom = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            dump,
            host_nodes,
            merge,
            policy,
            prealloc,
            prealloc_threads,
            prealloc_context,
            share,
            reserve,
            size: runtime::required(size, "size")?,
            x_use_canonical_path_for_ramblock_id,
            align,
            offset,
            discard_data,
            mem_path: runtime::required(mem_path, "mem-path")?,
            pmem,
            readonly,
            rom,
        })
    }
}

runtime::object!(MemoryBackendFileProperties);

/// The QAPI struct `MemoryBackendMemfdProperties` of module `qom`.
///
/// Since QEMU 2.12. In builds with `CONFIG_LINUX`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendMemfdProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendMemfdProperties {
    /// `dump`: `bool`.
    pub dump: Option<bool>,
    /// `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// `merge`: `bool`.
    pub merge: Option<bool>,
    /// `policy`: `HostMemPolicy`.
    pub policy: Option<HostMemPolicy>,
    /// `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`: `str`. Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// `share`: `bool`.
    pub share: Option<bool>,
    /// `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// `size`: `size`.
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// `hugetlb`: `bool`.
    pub hugetlb: Option<bool>,
    /// `hugetlbsize`: `size`.
    pub hugetlbsize: Option<u64>,
    /// `seal`: `bool`.
    pub seal: Option<bool>,
}

impl MemoryBackendMemfdProperties {
    /// `MemoryBackendMemfdProperties` with its required members.
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            hugetlb: None,
            hugetlbsize: None,
            seal: None,
        }
    }
    /// Sets `dump`.
    #[must_use]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    /// Sets `merge`.
    #[must_use]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc`.
    #[must_use]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads`.
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share`.
    #[must_use]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve`.
    #[must_use]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }
    /// Sets `hugetlb`.
    #[must_use]
    pub fn hugetlb(mut self, hugetlb: bool) -> Self {
        self.hugetlb = Some(hugetlb);
        self
    }
    /// Sets `hugetlbsize`.
    #[must_use]
    pub fn hugetlbsize(mut self, hugetlbsize: u64) -> Self {
        self.hugetlbsize = Some(hugetlbsize);
        self
    }
    /// Sets `seal`.
    #[must_use]
    pub fn seal(mut self, seal: bool) -> Self {
        self.seal = Some(seal);
        self
    }
}

impl runtime::Encode for MemoryBackendMemfdProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "dump", &self.dump)?;
        runtime::optional(map, "host-nodes", &self.host_nodes)?;
        runtime::optional(map, "merge", &self.merge)?;
        runtime::optional(map, "policy", &self.policy)?;
        runtime::optional(map, "prealloc", &self.prealloc)?;
        runtime::optional(map, "prealloc-threads", &self.prealloc_threads)?;
        runtime::optional(map, "prealloc-context", &self.prealloc_context)?;
        runtime::optional(map, "share", &self.share)?;
        runtime::optional(map, "reserve", &self.reserve)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(
            map,
            "x-use-canonical-path-for-ramblock-id",
            &self.x_use_canonical_path_for_ramblock_id,
        )?;
        runtime::optional(map, "hugetlb", &self.hugetlb)?;
        runtime::optional(map, "hugetlbsize", &self.hugetlbsize)?;
        runtime::optional(map, "seal", &self.seal)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemoryBackendMemfdProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut dump = None;
        let mut host_nodes = None;
        let mut merge = None;
        let mut policy = None;
        let mut prealloc = None;
        let mut prealloc_threads = None;
        let mut prealloc_context = None;
        let mut share = None;
        let mut reserve = None;
        let mut size = None;
        let mut x_use_canonical_path_for_ramblock_id = None;
        let mut hugetlb = None;
        let mut hugetlbsize = None;
        let mut seal = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "dump" => dump = Some(map.next_value()?),
                "host-nodes" => host_nodes = Some(map.next_value()?),
                "merge" => merge = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                "prealloc" => prealloc = Some(map.next_value()?),
                "prealloc-threads" => prealloc_threads = Some(map.next_value()?),
                "prealloc-context" => prealloc_context = Some(map.next_value()?),
                "share" => share = Some(map.next_value()?),
                "reserve" => reserve = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "x-use-canonical-path-for-ramblock-id" => {
                    x_use_canonical_path_for_ramblock_id = Some(map.next_value()?);
                }
                "hugetlb" => hugetlb = Some(map.next_value()?),
                "hugetlbsize" => hugetlbsize = Some(map.next_value()?),
                "seal" => seal = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            dump,
            host_nodes,
            merge,
            policy,
            prealloc,
            prealloc_threads,
            prealloc_context,
            share,
            reserve,
            size: runtime::required(size, "size")?,
            x_use_canonical_path_for_ramblock_id,
            hugetlb,
            hugetlbsize,
            seal,
        })
    }
}

runtime::object!(MemoryBackendMemfdProperties);

/// The QAPI struct `MemoryBackendProperties` of module `qom`.
///
/// Since QEMU 2.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendProperties {
    /// `dump`: `bool`.
    pub dump: Option<bool>,
    /// `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// `merge`: `bool`.
    pub merge: Option<bool>,
    /// `policy`: `HostMemPolicy`.
    pub policy: Option<HostMemPolicy>,
    /// `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`: `str`. Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// `share`: `bool`.
    pub share: Option<bool>,
    /// `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// `size`: `size`.
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendProperties {
    /// `MemoryBackendProperties` with its required members.
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
        }
    }
    /// Sets `dump`.
    #[must_use]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    /// Sets `merge`.
    #[must_use]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc`.
    #[must_use]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads`.
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share`.
    #[must_use]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve`.
    #[must_use]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }
}

impl runtime::Encode for MemoryBackendProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "dump", &self.dump)?;
        runtime::optional(map, "host-nodes", &self.host_nodes)?;
        runtime::optional(map, "merge", &self.merge)?;
        runtime::optional(map, "policy", &self.policy)?;
        runtime::optional(map, "prealloc", &self.prealloc)?;
        runtime::optional(map, "prealloc-threads", &self.prealloc_threads)?;
        runtime::optional(map, "prealloc-context", &self.prealloc_context)?;
        runtime::optional(map, "share", &self.share)?;
        runtime::optional(map, "reserve", &self.reserve)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(
            map,
            "x-use-canonical-path-for-ramblock-id",
            &self.x_use_canonical_path_for_ramblock_id,
        )?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemoryBackendProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut dump = None;
        let mut host_nodes = None;
        let mut merge = None;
        let mut policy = None;
        let mut prealloc = None;
        let mut prealloc_threads = None;
        let mut prealloc_context = None;
        let mut share = None;
        let mut reserve = None;
        let mut size = None;
        let mut x_use_canonical_path_for_ramblock_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "dump" => dump = Some(map.next_value()?),
                "host-nodes" => host_nodes = Some(map.next_value()?),
                "merge" => merge = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                "prealloc" => prealloc = Some(map.next_value()?),
                "prealloc-threads" => prealloc_threads = Some(map.next_value()?),
                "prealloc-context" => prealloc_context = Some(map.next_value()?),
                "share" => share = Some(map.next_value()?),
                "reserve" => reserve = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "x-use-canonical-path-for-ramblock-id" => {
                    x_use_canonical_path_for_ramblock_id = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            dump,
            host_nodes,
            merge,
            policy,
            prealloc,
            prealloc_threads,
            prealloc_context,
            share,
            reserve,
            size: runtime::required(size, "size")?,
            x_use_canonical_path_for_ramblock_id,
        })
    }
}

runtime::object!(MemoryBackendProperties);

/// The QAPI struct `MemoryBackendShmProperties` of module `qom`.
///
/// Since QEMU 9.1. In builds with `CONFIG_POSIX`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendShmProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendShmProperties {
    /// `dump`: `bool`.
    pub dump: Option<bool>,
    /// `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// `merge`: `bool`.
    pub merge: Option<bool>,
    /// `policy`: `HostMemPolicy`.
    pub policy: Option<HostMemPolicy>,
    /// `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`: `str`.
    pub prealloc_context: Option<String>,
    /// `share`: `bool`.
    pub share: Option<bool>,
    /// `reserve`: `bool`.
    pub reserve: Option<bool>,
    /// `size`: `size`.
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendShmProperties {
    /// `MemoryBackendShmProperties` with its required members.
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
        }
    }
    /// Sets `dump`.
    #[must_use]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    /// Sets `merge`.
    #[must_use]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc`.
    #[must_use]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads`.
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share`.
    #[must_use]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve`.
    #[must_use]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }
}

impl runtime::Encode for MemoryBackendShmProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "dump", &self.dump)?;
        runtime::optional(map, "host-nodes", &self.host_nodes)?;
        runtime::optional(map, "merge", &self.merge)?;
        runtime::optional(map, "policy", &self.policy)?;
        runtime::optional(map, "prealloc", &self.prealloc)?;
        runtime::optional(map, "prealloc-threads", &self.prealloc_threads)?;
        runtime::optional(map, "prealloc-context", &self.prealloc_context)?;
        runtime::optional(map, "share", &self.share)?;
        runtime::optional(map, "reserve", &self.reserve)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(
            map,
            "x-use-canonical-path-for-ramblock-id",
            &self.x_use_canonical_path_for_ramblock_id,
        )?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemoryBackendShmProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut dump = None;
        let mut host_nodes = None;
        let mut merge = None;
        let mut policy = None;
        let mut prealloc = None;
        let mut prealloc_threads = None;
        let mut prealloc_context = None;
        let mut share = None;
        let mut reserve = None;
        let mut size = None;
        let mut x_use_canonical_path_for_ramblock_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "dump" => dump = Some(map.next_value()?),
                "host-nodes" => host_nodes = Some(map.next_value()?),
                "merge" => merge = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                "prealloc" => prealloc = Some(map.next_value()?),
                "prealloc-threads" => prealloc_threads = Some(map.next_value()?),
                "prealloc-context" => prealloc_context = Some(map.next_value()?),
                "share" => share = Some(map.next_value()?),
                "reserve" => reserve = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "x-use-canonical-path-for-ramblock-id" => {
                    x_use_canonical_path_for_ramblock_id = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            dump,
            host_nodes,
            merge,
            policy,
            prealloc,
            prealloc_threads,
            prealloc_context,
            share,
            reserve,
            size: runtime::required(size, "size")?,
            x_use_canonical_path_for_ramblock_id,
        })
    }
}

runtime::object!(MemoryBackendShmProperties);

/// The QAPI enum `NetfilterInsert` of module `qom`.
///
/// Since QEMU 5.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.NetfilterInsert)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetfilterInsert {
    /// `before`.
    Before,
    /// `behind`.
    Behind,
}

impl NetfilterInsert {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Before, Self::Behind];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Behind => "behind",
        }
    }
}

runtime::closed_enum!(NetfilterInsert);

/// The QAPI struct `NetfilterProperties` of module `qom`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.NetfilterProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetfilterProperties {
    /// `netdev`: `str`.
    pub netdev: String,
    /// `queue`: `NetFilterDirection`.
    pub queue: Option<NetFilterDirection>,
    /// `status`: `str`.
    pub status: Option<String>,
    /// `position`: `str`.
    pub position: Option<String>,
    /// `insert`: `NetfilterInsert`.
    pub insert: Option<NetfilterInsert>,
}

impl NetfilterProperties {
    /// `NetfilterProperties` with its required members.
    #[must_use]
    pub fn new(netdev: impl Into<String>) -> Self {
        Self { netdev: netdev.into(), queue: None, status: None, position: None, insert: None }
    }
    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
}

impl runtime::Encode for NetfilterProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev", &self.netdev)?;
        runtime::optional(map, "queue", &self.queue)?;
        runtime::optional(map, "status", &self.status)?;
        runtime::optional(map, "position", &self.position)?;
        runtime::optional(map, "insert", &self.insert)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetfilterProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev = None;
        let mut queue = None;
        let mut status = None;
        let mut position = None;
        let mut insert = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev" => netdev = Some(map.next_value()?),
                "queue" => queue = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                "position" => position = Some(map.next_value()?),
                "insert" => insert = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { netdev: runtime::required(netdev, "netdev")?, queue, status, position, insert })
    }
}

runtime::object!(NetfilterProperties);

/// The QAPI union `ObjectOptions` of module `qom`.
///
/// Since QEMU 6.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectOptions {
    /// `id`: `str`.
    pub id: String,
    /// `qom-type`: which branch, and its members.
    pub qom_type: ObjectOptionsBranch,
}

/// The branches of [`ObjectOptions`], by the value of `qom-type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ObjectOptionsBranch {
    /// `acpi-generic-initiator`. Since QEMU 9.0.
    AcpiGenericInitiator(AcpiGenericInitiatorProperties),
    /// `acpi-generic-port`. Since QEMU 9.2 or 10.0.
    AcpiGenericPort(AcpiGenericPortProperties),
    /// `authz-list`.
    AuthzList(AuthZListProperties),
    /// `authz-listfile`.
    AuthzListfile(AuthZListFileProperties),
    /// `authz-pam`.
    AuthzPam(AuthZpamProperties),
    /// `authz-simple`.
    AuthzSimple(AuthZSimpleProperties),
    /// `can-bus`.
    CanBus,
    /// `can-host-socketcan`. In builds with `CONFIG_LINUX`.
    CanHostSocketcan(CanHostSocketcanProperties),
    /// `colo-compare`.
    ColoCompare(ColoCompareProperties),
    /// `cryptodev-backend`.
    CryptodevBackend(CryptodevBackendProperties),
    /// `cryptodev-backend-builtin`.
    CryptodevBackendBuiltin(CryptodevBackendProperties),
    /// `cryptodev-backend-lkcf`. Since QEMU 7.2.
    CryptodevBackendLkcf(CryptodevBackendProperties),
    /// `cryptodev-vhost-user`. In builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser(CryptodevVhostUserProperties),
    /// `dbus-vmstate`.
    DbusVmstate(DBusVmStateProperties),
    /// `filter-buffer`.
    FilterBuffer(FilterBufferProperties),
    /// `filter-dump`.
    FilterDump(FilterDumpProperties),
    /// `filter-mirror`.
    FilterMirror(FilterMirrorProperties),
    /// `filter-redirector`.
    FilterRedirector(FilterRedirectorProperties),
    /// `filter-replay`.
    FilterReplay(NetfilterProperties),
    /// `filter-rewriter`.
    FilterRewriter(FilterRewriterProperties),
    /// `igvm-cfg`. Since QEMU 10.1 or 10.2. In builds with `CONFIG_IGVM`.
    IgvmCfg(IgvmCfgProperties),
    /// `input-barrier`.
    InputBarrier(InputBarrierProperties),
    /// `input-linux`. In builds with `CONFIG_LINUX`.
    InputLinux(InputLinuxProperties),
    /// `iommufd`. Since QEMU 9.0.
    Iommufd(IommufdProperties),
    /// `iothread`.
    Iothread(IothreadProperties),
    /// `main-loop`. Since QEMU 7.1.
    MainLoop(MainLoopProperties),
    /// `memory-backend-epc`. In builds with `CONFIG_LINUX`.
    MemoryBackendEpc(MemoryBackendEpcProperties),
    /// `memory-backend-file`.
    MemoryBackendFile(MemoryBackendFileProperties),
    /// `memory-backend-memfd`. In builds with `CONFIG_LINUX`.
    MemoryBackendMemfd(MemoryBackendMemfdProperties),
    /// `memory-backend-ram`.
    MemoryBackendRam(MemoryBackendProperties),
    /// `memory-backend-shm`. Since QEMU 9.1. In builds with `CONFIG_POSIX`.
    MemoryBackendShm(MemoryBackendShmProperties),
    /// `pef-guest`.
    PefGuest,
    /// `pr-manager-helper`. In builds with `CONFIG_LINUX`.
    PrManagerHelper(PrManagerHelperProperties),
    /// `qtest`.
    Qtest(QtestProperties),
    /// `rng-builtin`.
    RngBuiltin(RngProperties),
    /// `rng-egd`.
    RngEgd(RngEgdProperties),
    /// `rng-random`. In builds with `CONFIG_POSIX`.
    RngRandom(RngRandomProperties),
    /// `secret`.
    Secret(SecretProperties),
    /// `secret_keyring`. In builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring(SecretKeyringProperties),
    /// `sev-guest`.
    SevGuest(SevGuestProperties),
    /// `sev-snp-guest`. Since QEMU 9.1.
    SevSnpGuest(SevSnpGuestProperties),
    /// `thread-context`. Since QEMU 7.2.
    ThreadContext(ThreadContextProperties),
    /// `s390-pv-guest`.
    S390PvGuest,
    /// `tdx-guest`. Since QEMU 10.1 or 10.2.
    TdxGuest(TdxGuestProperties),
    /// `throttle-group`.
    ThrottleGroup(ThrottleGroupProperties),
    /// `tls-creds-anon`.
    TlsCredsAnon(TlsCredsAnonProperties),
    /// `tls-creds-psk`.
    TlsCredsPsk(TlsCredsPskProperties),
    /// `tls-creds-x509`.
    TlsCredsX509(TlsCredsX509Properties),
    /// `tls-cipher-suites`.
    TlsCipherSuites(TlsCredsProperties),
    /// `x-remote-object`.
    XRemoteObject(RemoteObjectProperties),
    /// `x-vfio-user-server`. Since QEMU 7.1.
    XVfioUserServer(VfioUserServerProperties),
}

impl ObjectOptions {
    /// `ObjectOptions` with `qom-type` `acpi-generic-initiator`.
    #[must_use]
    pub fn acpi_generic_initiator(
        id: impl Into<String>,
        acpi_generic_initiator: impl Into<AcpiGenericInitiatorProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::AcpiGenericInitiator(acpi_generic_initiator.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `acpi-generic-port`.
    #[must_use]
    pub fn acpi_generic_port(
        id: impl Into<String>,
        acpi_generic_port: impl Into<AcpiGenericPortProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::AcpiGenericPort(acpi_generic_port.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `authz-list`.
    #[must_use]
    pub fn authz_list(id: impl Into<String>, authz_list: impl Into<AuthZListProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::AuthzList(authz_list.into()) }
    }
    /// `ObjectOptions` with `qom-type` `authz-listfile`.
    #[must_use]
    pub fn authz_listfile(
        id: impl Into<String>,
        authz_listfile: impl Into<AuthZListFileProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::AuthzListfile(authz_listfile.into()) }
    }
    /// `ObjectOptions` with `qom-type` `authz-pam`.
    #[must_use]
    pub fn authz_pam(id: impl Into<String>, authz_pam: impl Into<AuthZpamProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::AuthzPam(authz_pam.into()) }
    }
    /// `ObjectOptions` with `qom-type` `authz-simple`.
    #[must_use]
    pub fn authz_simple(
        id: impl Into<String>,
        authz_simple: impl Into<AuthZSimpleProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::AuthzSimple(authz_simple.into()) }
    }
    /// `ObjectOptions` with `qom-type` `can-bus`.
    #[must_use]
    pub fn can_bus(id: impl Into<String>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::CanBus }
    }
    /// `ObjectOptions` with `qom-type` `can-host-socketcan`.
    #[must_use]
    pub fn can_host_socketcan(
        id: impl Into<String>,
        can_host_socketcan: impl Into<CanHostSocketcanProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::CanHostSocketcan(can_host_socketcan.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `colo-compare`.
    #[must_use]
    pub fn colo_compare(
        id: impl Into<String>,
        colo_compare: impl Into<ColoCompareProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::ColoCompare(colo_compare.into()) }
    }
    /// `ObjectOptions` with `qom-type` `cryptodev-backend`.
    #[must_use]
    pub fn cryptodev_backend(
        id: impl Into<String>,
        cryptodev_backend: impl Into<CryptodevBackendProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::CryptodevBackend(cryptodev_backend.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `cryptodev-backend-builtin`.
    #[must_use]
    pub fn cryptodev_backend_builtin(
        id: impl Into<String>,
        cryptodev_backend_builtin: impl Into<CryptodevBackendProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::CryptodevBackendBuiltin(
                cryptodev_backend_builtin.into(),
            ),
        }
    }
    /// `ObjectOptions` with `qom-type` `cryptodev-backend-lkcf`.
    #[must_use]
    pub fn cryptodev_backend_lkcf(
        id: impl Into<String>,
        cryptodev_backend_lkcf: impl Into<CryptodevBackendProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::CryptodevBackendLkcf(cryptodev_backend_lkcf.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `cryptodev-vhost-user`.
    #[must_use]
    pub fn cryptodev_vhost_user(
        id: impl Into<String>,
        cryptodev_vhost_user: impl Into<CryptodevVhostUserProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::CryptodevVhostUser(cryptodev_vhost_user.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `dbus-vmstate`.
    #[must_use]
    pub fn dbus_vmstate(
        id: impl Into<String>,
        dbus_vmstate: impl Into<DBusVmStateProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::DbusVmstate(dbus_vmstate.into()) }
    }
    /// `ObjectOptions` with `qom-type` `filter-buffer`.
    #[must_use]
    pub fn filter_buffer(
        id: impl Into<String>,
        filter_buffer: impl Into<FilterBufferProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::FilterBuffer(filter_buffer.into()) }
    }
    /// `ObjectOptions` with `qom-type` `filter-dump`.
    #[must_use]
    pub fn filter_dump(
        id: impl Into<String>,
        filter_dump: impl Into<FilterDumpProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::FilterDump(filter_dump.into()) }
    }
    /// `ObjectOptions` with `qom-type` `filter-mirror`.
    #[must_use]
    pub fn filter_mirror(
        id: impl Into<String>,
        filter_mirror: impl Into<FilterMirrorProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::FilterMirror(filter_mirror.into()) }
    }
    /// `ObjectOptions` with `qom-type` `filter-redirector`.
    #[must_use]
    pub fn filter_redirector(
        id: impl Into<String>,
        filter_redirector: impl Into<FilterRedirectorProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::FilterRedirector(filter_redirector.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `filter-replay`.
    #[must_use]
    pub fn filter_replay(
        id: impl Into<String>,
        filter_replay: impl Into<NetfilterProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::FilterReplay(filter_replay.into()) }
    }
    /// `ObjectOptions` with `qom-type` `filter-rewriter`.
    #[must_use]
    pub fn filter_rewriter(
        id: impl Into<String>,
        filter_rewriter: impl Into<FilterRewriterProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::FilterRewriter(filter_rewriter.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `igvm-cfg`.
    #[must_use]
    pub fn igvm_cfg(id: impl Into<String>, igvm_cfg: impl Into<IgvmCfgProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::IgvmCfg(igvm_cfg.into()) }
    }
    /// `ObjectOptions` with `qom-type` `input-barrier`.
    #[must_use]
    pub fn input_barrier(
        id: impl Into<String>,
        input_barrier: impl Into<InputBarrierProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::InputBarrier(input_barrier.into()) }
    }
    /// `ObjectOptions` with `qom-type` `input-linux`.
    #[must_use]
    pub fn input_linux(
        id: impl Into<String>,
        input_linux: impl Into<InputLinuxProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::InputLinux(input_linux.into()) }
    }
    /// `ObjectOptions` with `qom-type` `iommufd`.
    #[must_use]
    pub fn iommufd(id: impl Into<String>, iommufd: impl Into<IommufdProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::Iommufd(iommufd.into()) }
    }
    /// `ObjectOptions` with `qom-type` `iothread`.
    #[must_use]
    pub fn iothread(id: impl Into<String>, iothread: impl Into<IothreadProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::Iothread(iothread.into()) }
    }
    /// `ObjectOptions` with `qom-type` `main-loop`.
    #[must_use]
    pub fn main_loop(id: impl Into<String>, main_loop: impl Into<MainLoopProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::MainLoop(main_loop.into()) }
    }
    /// `ObjectOptions` with `qom-type` `memory-backend-epc`.
    #[must_use]
    pub fn memory_backend_epc(
        id: impl Into<String>,
        memory_backend_epc: impl Into<MemoryBackendEpcProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::MemoryBackendEpc(memory_backend_epc.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `memory-backend-file`.
    #[must_use]
    pub fn memory_backend_file(
        id: impl Into<String>,
        memory_backend_file: impl Into<MemoryBackendFileProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::MemoryBackendFile(memory_backend_file.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `memory-backend-memfd`.
    #[must_use]
    pub fn memory_backend_memfd(
        id: impl Into<String>,
        memory_backend_memfd: impl Into<MemoryBackendMemfdProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::MemoryBackendMemfd(memory_backend_memfd.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `memory-backend-ram`.
    #[must_use]
    pub fn memory_backend_ram(
        id: impl Into<String>,
        memory_backend_ram: impl Into<MemoryBackendProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::MemoryBackendRam(memory_backend_ram.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `memory-backend-shm`.
    #[must_use]
    pub fn memory_backend_shm(
        id: impl Into<String>,
        memory_backend_shm: impl Into<MemoryBackendShmProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::MemoryBackendShm(memory_backend_shm.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `pef-guest`.
    #[must_use]
    pub fn pef_guest(id: impl Into<String>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::PefGuest }
    }
    /// `ObjectOptions` with `qom-type` `pr-manager-helper`.
    #[must_use]
    pub fn pr_manager_helper(
        id: impl Into<String>,
        pr_manager_helper: impl Into<PrManagerHelperProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::PrManagerHelper(pr_manager_helper.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `qtest`.
    #[must_use]
    pub fn qtest(id: impl Into<String>, qtest: impl Into<QtestProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::Qtest(qtest.into()) }
    }
    /// `ObjectOptions` with `qom-type` `rng-builtin`.
    #[must_use]
    pub fn rng_builtin(id: impl Into<String>, rng_builtin: impl Into<RngProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::RngBuiltin(rng_builtin.into()) }
    }
    /// `ObjectOptions` with `qom-type` `rng-egd`.
    #[must_use]
    pub fn rng_egd(id: impl Into<String>, rng_egd: impl Into<RngEgdProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::RngEgd(rng_egd.into()) }
    }
    /// `ObjectOptions` with `qom-type` `rng-random`.
    #[must_use]
    pub fn rng_random(id: impl Into<String>, rng_random: impl Into<RngRandomProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::RngRandom(rng_random.into()) }
    }
    /// `ObjectOptions` with `qom-type` `secret`.
    #[must_use]
    pub fn secret(id: impl Into<String>, secret: impl Into<SecretProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::Secret(secret.into()) }
    }
    /// `ObjectOptions` with `qom-type` `secret_keyring`.
    #[must_use]
    pub fn secret_keyring(
        id: impl Into<String>,
        secret_keyring: impl Into<SecretKeyringProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::SecretKeyring(secret_keyring.into()) }
    }
    /// `ObjectOptions` with `qom-type` `sev-guest`.
    #[must_use]
    pub fn sev_guest(id: impl Into<String>, sev_guest: impl Into<SevGuestProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::SevGuest(sev_guest.into()) }
    }
    /// `ObjectOptions` with `qom-type` `sev-snp-guest`.
    #[must_use]
    pub fn sev_snp_guest(
        id: impl Into<String>,
        sev_snp_guest: impl Into<SevSnpGuestProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::SevSnpGuest(sev_snp_guest.into()) }
    }
    /// `ObjectOptions` with `qom-type` `thread-context`.
    #[must_use]
    pub fn thread_context(
        id: impl Into<String>,
        thread_context: impl Into<ThreadContextProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::ThreadContext(thread_context.into()) }
    }
    /// `ObjectOptions` with `qom-type` `s390-pv-guest`.
    #[must_use]
    pub fn s390_pv_guest(id: impl Into<String>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::S390PvGuest }
    }
    /// `ObjectOptions` with `qom-type` `tdx-guest`.
    #[must_use]
    pub fn tdx_guest(id: impl Into<String>, tdx_guest: impl Into<TdxGuestProperties>) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::TdxGuest(tdx_guest.into()) }
    }
    /// `ObjectOptions` with `qom-type` `throttle-group`.
    #[must_use]
    pub fn throttle_group(
        id: impl Into<String>,
        throttle_group: impl Into<ThrottleGroupProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::ThrottleGroup(throttle_group.into()) }
    }
    /// `ObjectOptions` with `qom-type` `tls-creds-anon`.
    #[must_use]
    pub fn tls_creds_anon(
        id: impl Into<String>,
        tls_creds_anon: impl Into<TlsCredsAnonProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::TlsCredsAnon(tls_creds_anon.into()) }
    }
    /// `ObjectOptions` with `qom-type` `tls-creds-psk`.
    #[must_use]
    pub fn tls_creds_psk(
        id: impl Into<String>,
        tls_creds_psk: impl Into<TlsCredsPskProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::TlsCredsPsk(tls_creds_psk.into()) }
    }
    /// `ObjectOptions` with `qom-type` `tls-creds-x509`.
    #[must_use]
    pub fn tls_creds_x509(
        id: impl Into<String>,
        tls_creds_x509: impl Into<TlsCredsX509Properties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::TlsCredsX509(tls_creds_x509.into()) }
    }
    /// `ObjectOptions` with `qom-type` `tls-cipher-suites`.
    #[must_use]
    pub fn tls_cipher_suites(
        id: impl Into<String>,
        tls_cipher_suites: impl Into<TlsCredsProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::TlsCipherSuites(tls_cipher_suites.into()),
        }
    }
    /// `ObjectOptions` with `qom-type` `x-remote-object`.
    #[must_use]
    pub fn x_remote_object(
        id: impl Into<String>,
        x_remote_object: impl Into<RemoteObjectProperties>,
    ) -> Self {
        Self { id: id.into(), qom_type: ObjectOptionsBranch::XRemoteObject(x_remote_object.into()) }
    }
    /// `ObjectOptions` with `qom-type` `x-vfio-user-server`.
    #[must_use]
    pub fn x_vfio_user_server(
        id: impl Into<String>,
        x_vfio_user_server: impl Into<VfioUserServerProperties>,
    ) -> Self {
        Self {
            id: id.into(),
            qom_type: ObjectOptionsBranch::XVfioUserServer(x_vfio_user_server.into()),
        }
    }
}

impl runtime::Encode for ObjectOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        match &self.qom_type {
            ObjectOptionsBranch::AcpiGenericInitiator(members) => {
                runtime::branch(map, "qom-type", "acpi-generic-initiator", members)
            }
            ObjectOptionsBranch::AcpiGenericPort(members) => {
                runtime::branch(map, "qom-type", "acpi-generic-port", members)
            }
            ObjectOptionsBranch::AuthzList(members) => {
                runtime::branch(map, "qom-type", "authz-list", members)
            }
            ObjectOptionsBranch::AuthzListfile(members) => {
                runtime::branch(map, "qom-type", "authz-listfile", members)
            }
            ObjectOptionsBranch::AuthzPam(members) => {
                runtime::branch(map, "qom-type", "authz-pam", members)
            }
            ObjectOptionsBranch::AuthzSimple(members) => {
                runtime::branch(map, "qom-type", "authz-simple", members)
            }
            ObjectOptionsBranch::CanBus => map.serialize_entry("qom-type", "can-bus"),
            ObjectOptionsBranch::CanHostSocketcan(members) => {
                runtime::branch(map, "qom-type", "can-host-socketcan", members)
            }
            ObjectOptionsBranch::ColoCompare(members) => {
                runtime::branch(map, "qom-type", "colo-compare", members)
            }
            ObjectOptionsBranch::CryptodevBackend(members) => {
                runtime::branch(map, "qom-type", "cryptodev-backend", members)
            }
            ObjectOptionsBranch::CryptodevBackendBuiltin(members) => {
                runtime::branch(map, "qom-type", "cryptodev-backend-builtin", members)
            }
            ObjectOptionsBranch::CryptodevBackendLkcf(members) => {
                runtime::branch(map, "qom-type", "cryptodev-backend-lkcf", members)
            }
            ObjectOptionsBranch::CryptodevVhostUser(members) => {
                runtime::branch(map, "qom-type", "cryptodev-vhost-user", members)
            }
            ObjectOptionsBranch::DbusVmstate(members) => {
                runtime::branch(map, "qom-type", "dbus-vmstate", members)
            }
            ObjectOptionsBranch::FilterBuffer(members) => {
                runtime::branch(map, "qom-type", "filter-buffer", members)
            }
            ObjectOptionsBranch::FilterDump(members) => {
                runtime::branch(map, "qom-type", "filter-dump", members)
            }
            ObjectOptionsBranch::FilterMirror(members) => {
                runtime::branch(map, "qom-type", "filter-mirror", members)
            }
            ObjectOptionsBranch::FilterRedirector(members) => {
                runtime::branch(map, "qom-type", "filter-redirector", members)
            }
            ObjectOptionsBranch::FilterReplay(members) => {
                runtime::branch(map, "qom-type", "filter-replay", members)
            }
            ObjectOptionsBranch::FilterRewriter(members) => {
                runtime::branch(map, "qom-type", "filter-rewriter", members)
            }
            ObjectOptionsBranch::IgvmCfg(members) => {
                runtime::branch(map, "qom-type", "igvm-cfg", members)
            }
            ObjectOptionsBranch::InputBarrier(members) => {
                runtime::branch(map, "qom-type", "input-barrier", members)
            }
            ObjectOptionsBranch::InputLinux(members) => {
                runtime::branch(map, "qom-type", "input-linux", members)
            }
            ObjectOptionsBranch::Iommufd(members) => {
                runtime::branch(map, "qom-type", "iommufd", members)
            }
            ObjectOptionsBranch::Iothread(members) => {
                runtime::branch(map, "qom-type", "iothread", members)
            }
            ObjectOptionsBranch::MainLoop(members) => {
                runtime::branch(map, "qom-type", "main-loop", members)
            }
            ObjectOptionsBranch::MemoryBackendEpc(members) => {
                runtime::branch(map, "qom-type", "memory-backend-epc", members)
            }
            ObjectOptionsBranch::MemoryBackendFile(members) => {
                runtime::branch(map, "qom-type", "memory-backend-file", members)
            }
            ObjectOptionsBranch::MemoryBackendMemfd(members) => {
                runtime::branch(map, "qom-type", "memory-backend-memfd", members)
            }
            ObjectOptionsBranch::MemoryBackendRam(members) => {
                runtime::branch(map, "qom-type", "memory-backend-ram", members)
            }
            ObjectOptionsBranch::MemoryBackendShm(members) => {
                runtime::branch(map, "qom-type", "memory-backend-shm", members)
            }
            ObjectOptionsBranch::PefGuest => map.serialize_entry("qom-type", "pef-guest"),
            ObjectOptionsBranch::PrManagerHelper(members) => {
                runtime::branch(map, "qom-type", "pr-manager-helper", members)
            }
            ObjectOptionsBranch::Qtest(members) => {
                runtime::branch(map, "qom-type", "qtest", members)
            }
            ObjectOptionsBranch::RngBuiltin(members) => {
                runtime::branch(map, "qom-type", "rng-builtin", members)
            }
            ObjectOptionsBranch::RngEgd(members) => {
                runtime::branch(map, "qom-type", "rng-egd", members)
            }
            ObjectOptionsBranch::RngRandom(members) => {
                runtime::branch(map, "qom-type", "rng-random", members)
            }
            ObjectOptionsBranch::Secret(members) => {
                runtime::branch(map, "qom-type", "secret", members)
            }
            ObjectOptionsBranch::SecretKeyring(members) => {
                runtime::branch(map, "qom-type", "secret_keyring", members)
            }
            ObjectOptionsBranch::SevGuest(members) => {
                runtime::branch(map, "qom-type", "sev-guest", members)
            }
            ObjectOptionsBranch::SevSnpGuest(members) => {
                runtime::branch(map, "qom-type", "sev-snp-guest", members)
            }
            ObjectOptionsBranch::ThreadContext(members) => {
                runtime::branch(map, "qom-type", "thread-context", members)
            }
            ObjectOptionsBranch::S390PvGuest => map.serialize_entry("qom-type", "s390-pv-guest"),
            ObjectOptionsBranch::TdxGuest(members) => {
                runtime::branch(map, "qom-type", "tdx-guest", members)
            }
            ObjectOptionsBranch::ThrottleGroup(members) => {
                runtime::branch(map, "qom-type", "throttle-group", members)
            }
            ObjectOptionsBranch::TlsCredsAnon(members) => {
                runtime::branch(map, "qom-type", "tls-creds-anon", members)
            }
            ObjectOptionsBranch::TlsCredsPsk(members) => {
                runtime::branch(map, "qom-type", "tls-creds-psk", members)
            }
            ObjectOptionsBranch::TlsCredsX509(members) => {
                runtime::branch(map, "qom-type", "tls-creds-x509", members)
            }
            ObjectOptionsBranch::TlsCipherSuites(members) => {
                runtime::branch(map, "qom-type", "tls-cipher-suites", members)
            }
            ObjectOptionsBranch::XRemoteObject(members) => {
                runtime::branch(map, "qom-type", "x-remote-object", members)
            }
            ObjectOptionsBranch::XVfioUserServer(members) => {
                runtime::branch(map, "qom-type", "x-vfio-user-server", members)
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for ObjectOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            id: Option<String>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "id" => self.id = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "qom-type", &mut common)?;
        let branch = match &*tag {
            "acpi-generic-initiator" => ObjectOptionsBranch::AcpiGenericInitiator(rest.members()?),
            "acpi-generic-port" => ObjectOptionsBranch::AcpiGenericPort(rest.members()?),
            "authz-list" => ObjectOptionsBranch::AuthzList(rest.members()?),
            "authz-listfile" => ObjectOptionsBranch::AuthzListfile(rest.members()?),
            "authz-pam" => ObjectOptionsBranch::AuthzPam(rest.members()?),
            "authz-simple" => ObjectOptionsBranch::AuthzSimple(rest.members()?),
            "can-bus" => {
                rest.finish()?;
                ObjectOptionsBranch::CanBus
            }
            "can-host-socketcan" => ObjectOptionsBranch::CanHostSocketcan(rest.members()?),
            "colo-compare" => ObjectOptionsBranch::ColoCompare(rest.members()?),
            "cryptodev-backend" => ObjectOptionsBranch::CryptodevBackend(rest.members()?),
            "cryptodev-backend-builtin" => {
                ObjectOptionsBranch::CryptodevBackendBuiltin(rest.members()?)
            }
            "cryptodev-backend-lkcf" => ObjectOptionsBranch::CryptodevBackendLkcf(rest.members()?),
            "cryptodev-vhost-user" => ObjectOptionsBranch::CryptodevVhostUser(rest.members()?),
            "dbus-vmstate" => ObjectOptionsBranch::DbusVmstate(rest.members()?),
            "filter-buffer" => ObjectOptionsBranch::FilterBuffer(rest.members()?),
            "filter-dump" => ObjectOptionsBranch::FilterDump(rest.members()?),
            "filter-mirror" => ObjectOptionsBranch::FilterMirror(rest.members()?),
            "filter-redirector" => ObjectOptionsBranch::FilterRedirector(rest.members()?),
            "filter-replay" => ObjectOptionsBranch::FilterReplay(rest.members()?),
            "filter-rewriter" => ObjectOptionsBranch::FilterRewriter(rest.members()?),
            "igvm-cfg" => ObjectOptionsBranch::IgvmCfg(rest.members()?),
            "input-barrier" => ObjectOptionsBranch::InputBarrier(rest.members()?),
            "input-linux" => ObjectOptionsBranch::InputLinux(rest.members()?),
            "iommufd" => ObjectOptionsBranch::Iommufd(rest.members()?),
            "iothread" => ObjectOptionsBranch::Iothread(rest.members()?),
            "main-loop" => ObjectOptionsBranch::MainLoop(rest.members()?),
            "memory-backend-epc" => ObjectOptionsBranch::MemoryBackendEpc(rest.members()?),
            "memory-backend-file" => ObjectOptionsBranch::MemoryBackendFile(rest.members()?),
            "memory-backend-memfd" => ObjectOptionsBranch::MemoryBackendMemfd(rest.members()?),
            "memory-backend-ram" => ObjectOptionsBranch::MemoryBackendRam(rest.members()?),
            "memory-backend-shm" => ObjectOptionsBranch::MemoryBackendShm(rest.members()?),
            "pef-guest" => {
                rest.finish()?;
                ObjectOptionsBranch::PefGuest
            }
            "pr-manager-helper" => ObjectOptionsBranch::PrManagerHelper(rest.members()?),
            "qtest" => ObjectOptionsBranch::Qtest(rest.members()?),
            "rng-builtin" => ObjectOptionsBranch::RngBuiltin(rest.members()?),
            "rng-egd" => ObjectOptionsBranch::RngEgd(rest.members()?),
            "rng-random" => ObjectOptionsBranch::RngRandom(rest.members()?),
            "secret" => ObjectOptionsBranch::Secret(rest.members()?),
            "secret_keyring" => ObjectOptionsBranch::SecretKeyring(rest.members()?),
            "sev-guest" => ObjectOptionsBranch::SevGuest(rest.members()?),
            "sev-snp-guest" => ObjectOptionsBranch::SevSnpGuest(rest.members()?),
            "thread-context" => ObjectOptionsBranch::ThreadContext(rest.members()?),
            "s390-pv-guest" => {
                rest.finish()?;
                ObjectOptionsBranch::S390PvGuest
            }
            "tdx-guest" => ObjectOptionsBranch::TdxGuest(rest.members()?),
            "throttle-group" => ObjectOptionsBranch::ThrottleGroup(rest.members()?),
            "tls-creds-anon" => ObjectOptionsBranch::TlsCredsAnon(rest.members()?),
            "tls-creds-psk" => ObjectOptionsBranch::TlsCredsPsk(rest.members()?),
            "tls-creds-x509" => ObjectOptionsBranch::TlsCredsX509(rest.members()?),
            "tls-cipher-suites" => ObjectOptionsBranch::TlsCipherSuites(rest.members()?),
            "x-remote-object" => ObjectOptionsBranch::XRemoteObject(rest.members()?),
            "x-vfio-user-server" => ObjectOptionsBranch::XVfioUserServer(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "qom-type")),
        };
        Ok(Self { id: runtime::required(common.id, "id")?, qom_type: branch })
    }
}

runtime::object!(ObjectOptions);

/// The QAPI struct `ObjectPropertiesValues` of module `qom`.
///
/// Since QEMU 10.1 or 10.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertiesValues)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertiesValues {
    /// `properties`: `[ObjectPropertyValue]`.
    pub properties: Vec<ObjectPropertyValue>,
}

impl ObjectPropertiesValues {
    /// `ObjectPropertiesValues` with its required members.
    #[must_use]
    pub fn new(properties: impl IntoIterator<Item = impl Into<ObjectPropertyValue>>) -> Self {
        Self { properties: properties.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for ObjectPropertiesValues {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("properties", &self.properties)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ObjectPropertiesValues {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut properties = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "properties" => properties = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { properties: runtime::required(properties, "properties")? })
    }
}

runtime::object!(ObjectPropertiesValues);

/// The QAPI struct `ObjectPropertyInfo` of module `qom`.
///
/// Since QEMU 1.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyInfo {
    /// `name`: `str`.
    pub name: String,
    /// `type`: `str`.
    pub type_: String,
    /// `description`: `str`.
    pub description: Option<String>,
    /// `default-value`: `any`. Since QEMU 5.0.
    pub default_value: Option<runtime::Value>,
}

impl ObjectPropertyInfo {
    /// `ObjectPropertyInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self { name: name.into(), type_: type_.into(), description: None, default_value: None }
    }
}

impl runtime::Encode for ObjectPropertyInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.type_)?;
        runtime::optional(map, "description", &self.description)?;
        runtime::optional(map, "default-value", &self.default_value)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ObjectPropertyInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut type_ = None;
        let mut description = None;
        let mut default_value = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "description" => description = Some(map.next_value()?),
                "default-value" => default_value = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            type_: runtime::required(type_, "type")?,
            description,
            default_value,
        })
    }
}

runtime::object!(ObjectPropertyInfo);

/// The QAPI struct `ObjectPropertyValue` of module `qom`.
///
/// Since QEMU 10.1 or 10.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyValue {
    /// `name`: `str`.
    pub name: String,
    /// `type`: `str`.
    pub type_: String,
    /// `value`: `any`.
    pub value: Option<runtime::Value>,
}

impl ObjectPropertyValue {
    /// `ObjectPropertyValue` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self { name: name.into(), type_: type_.into(), value: None }
    }
}

impl runtime::Encode for ObjectPropertyValue {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.type_)?;
        runtime::optional(map, "value", &self.value)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ObjectPropertyValue {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut type_ = None;
        let mut value = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "value" => value = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            type_: runtime::required(type_, "type")?,
            value,
        })
    }
}

runtime::object!(ObjectPropertyValue);

/// The QAPI enum `ObjectType` of module `qom`.
///
/// Since QEMU 6.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.ObjectType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectType {
    /// `acpi-generic-initiator`. Since QEMU 9.0.
    AcpiGenericInitiator,
    /// `acpi-generic-port`. Since QEMU 9.2 or 10.0.
    AcpiGenericPort,
    /// `authz-list`.
    AuthzList,
    /// `authz-listfile`.
    AuthzListfile,
    /// `authz-pam`.
    AuthzPam,
    /// `authz-simple`.
    AuthzSimple,
    /// `can-bus`.
    CanBus,
    /// `can-host-socketcan`. In builds with `CONFIG_LINUX`.
    CanHostSocketcan,
    /// `colo-compare`.
    ColoCompare,
    /// `cryptodev-backend`.
    CryptodevBackend,
    /// `cryptodev-backend-builtin`.
    CryptodevBackendBuiltin,
    /// `cryptodev-backend-lkcf`. Since QEMU 7.2.
    CryptodevBackendLkcf,
    /// `cryptodev-vhost-user`. In builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser,
    /// `dbus-vmstate`.
    DbusVmstate,
    /// `filter-buffer`.
    FilterBuffer,
    /// `filter-dump`.
    FilterDump,
    /// `filter-mirror`.
    FilterMirror,
    /// `filter-redirector`.
    FilterRedirector,
    /// `filter-replay`.
    FilterReplay,
    /// `filter-rewriter`.
    FilterRewriter,
    /// `igvm-cfg`. Since QEMU 10.1 or 10.2. In builds with `CONFIG_IGVM`.
    IgvmCfg,
    /// `input-barrier`.
    InputBarrier,
    /// `input-linux`. In builds with `CONFIG_LINUX`.
    InputLinux,
    /// `iommufd`. Since QEMU 9.0.
    Iommufd,
    /// `iothread`.
    Iothread,
    /// `main-loop`. Since QEMU 7.1.
    MainLoop,
    /// `memory-backend-epc`. In builds with `CONFIG_LINUX`.
    MemoryBackendEpc,
    /// `memory-backend-file`.
    MemoryBackendFile,
    /// `memory-backend-memfd`. In builds with `CONFIG_LINUX`.
    MemoryBackendMemfd,
    /// `memory-backend-ram`.
    MemoryBackendRam,
    /// `memory-backend-shm`. Since QEMU 9.1. In builds with `CONFIG_POSIX`.
    MemoryBackendShm,
    /// `pef-guest`.
    PefGuest,
    /// `pr-manager-helper`. In builds with `CONFIG_LINUX`.
    PrManagerHelper,
    /// `qtest`.
    Qtest,
    /// `rng-builtin`.
    RngBuiltin,
    /// `rng-egd`.
    RngEgd,
    /// `rng-random`. In builds with `CONFIG_POSIX`.
    RngRandom,
    /// `secret`.
    Secret,
    /// `secret_keyring`. In builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring,
    /// `sev-guest`.
    SevGuest,
    /// `sev-snp-guest`. Since QEMU 9.1.
    SevSnpGuest,
    /// `thread-context`. Since QEMU 7.2.
    ThreadContext,
    /// `s390-pv-guest`.
    S390PvGuest,
    /// `tdx-guest`. Since QEMU 10.1 or 10.2.
    TdxGuest,
    /// `throttle-group`.
    ThrottleGroup,
    /// `tls-creds-anon`.
    TlsCredsAnon,
    /// `tls-creds-psk`.
    TlsCredsPsk,
    /// `tls-creds-x509`.
    TlsCredsX509,
    /// `tls-cipher-suites`.
    TlsCipherSuites,
    /// `x-remote-object`. Unstable.
    XRemoteObject,
    /// `x-vfio-user-server`. Since QEMU 7.1. Unstable.
    XVfioUserServer,
}

impl ObjectType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::AcpiGenericInitiator,
        Self::AcpiGenericPort,
        Self::AuthzList,
        Self::AuthzListfile,
        Self::AuthzPam,
        Self::AuthzSimple,
        Self::CanBus,
        Self::CanHostSocketcan,
        Self::ColoCompare,
        Self::CryptodevBackend,
        Self::CryptodevBackendBuiltin,
        Self::CryptodevBackendLkcf,
        Self::CryptodevVhostUser,
        Self::DbusVmstate,
        Self::FilterBuffer,
        Self::FilterDump,
        Self::FilterMirror,
        Self::FilterRedirector,
        Self::FilterReplay,
        Self::FilterRewriter,
        Self::IgvmCfg,
        Self::InputBarrier,
        Self::InputLinux,
        Self::Iommufd,
        Self::Iothread,
        Self::MainLoop,
        Self::MemoryBackendEpc,
        Self::MemoryBackendFile,
        Self::MemoryBackendMemfd,
        Self::MemoryBackendRam,
        Self::MemoryBackendShm,
        Self::PefGuest,
        Self::PrManagerHelper,
        Self::Qtest,
        Self::RngBuiltin,
        Self::RngEgd,
        Self::RngRandom,
        Self::Secret,
        Self::SecretKeyring,
        Self::SevGuest,
        Self::SevSnpGuest,
        Self::ThreadContext,
        Self::S390PvGuest,
        Self::TdxGuest,
        Self::ThrottleGroup,
        Self::TlsCredsAnon,
        Self::TlsCredsPsk,
        Self::TlsCredsX509,
        Self::TlsCipherSuites,
        Self::XRemoteObject,
        Self::XVfioUserServer,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AcpiGenericInitiator => "acpi-generic-initiator",
            Self::AcpiGenericPort => "acpi-generic-port",
            Self::AuthzList => "authz-list",
            Self::AuthzListfile => "authz-listfile",
            Self::AuthzPam => "authz-pam",
            Self::AuthzSimple => "authz-simple",
            Self::CanBus => "can-bus",
            Self::CanHostSocketcan => "can-host-socketcan",
            Self::ColoCompare => "colo-compare",
            Self::CryptodevBackend => "cryptodev-backend",
            Self::CryptodevBackendBuiltin => "cryptodev-backend-builtin",
            Self::CryptodevBackendLkcf => "cryptodev-backend-lkcf",
            Self::CryptodevVhostUser => "cryptodev-vhost-user",
            Self::DbusVmstate => "dbus-vmstate",
            Self::FilterBuffer => "filter-buffer",
            Self::FilterDump => "filter-dump",
            Self::FilterMirror => "filter-mirror",
            Self::FilterRedirector => "filter-redirector",
            Self::FilterReplay => "filter-replay",
            Self::FilterRewriter => "filter-rewriter",
            Self::IgvmCfg => "igvm-cfg",
            Self::InputBarrier => "input-barrier",
            Self::InputLinux => "input-linux",
            Self::Iommufd => "iommufd",
            Self::Iothread => "iothread",
            Self::MainLoop => "main-loop",
            Self::MemoryBackendEpc => "memory-backend-epc",
            Self::MemoryBackendFile => "memory-backend-file",
            Self::MemoryBackendMemfd => "memory-backend-memfd",
            Self::MemoryBackendRam => "memory-backend-ram",
            Self::MemoryBackendShm => "memory-backend-shm",
            Self::PefGuest => "pef-guest",
            Self::PrManagerHelper => "pr-manager-helper",
            Self::Qtest => "qtest",
            Self::RngBuiltin => "rng-builtin",
            Self::RngEgd => "rng-egd",
            Self::RngRandom => "rng-random",
            Self::Secret => "secret",
            Self::SecretKeyring => "secret_keyring",
            Self::SevGuest => "sev-guest",
            Self::SevSnpGuest => "sev-snp-guest",
            Self::ThreadContext => "thread-context",
            Self::S390PvGuest => "s390-pv-guest",
            Self::TdxGuest => "tdx-guest",
            Self::ThrottleGroup => "throttle-group",
            Self::TlsCredsAnon => "tls-creds-anon",
            Self::TlsCredsPsk => "tls-creds-psk",
            Self::TlsCredsX509 => "tls-creds-x509",
            Self::TlsCipherSuites => "tls-cipher-suites",
            Self::XRemoteObject => "x-remote-object",
            Self::XVfioUserServer => "x-vfio-user-server",
        }
    }
}

runtime::closed_enum!(ObjectType);

/// The QAPI struct `ObjectTypeInfo` of module `qom`.
///
/// Since QEMU 1.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectTypeInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectTypeInfo {
    /// `name`: `str`.
    pub name: String,
    /// `abstract`: `bool`. Since QEMU 2.10.
    pub abstract_: Option<bool>,
    /// `parent`: `str`. Since QEMU 2.10.
    pub parent: Option<String>,
}

impl ObjectTypeInfo {
    /// `ObjectTypeInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), abstract_: None, parent: None }
    }
}

impl runtime::Encode for ObjectTypeInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "abstract", &self.abstract_)?;
        runtime::optional(map, "parent", &self.parent)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ObjectTypeInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut abstract_ = None;
        let mut parent = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "abstract" => abstract_ = Some(map.next_value()?),
                "parent" => parent = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name: runtime::required(name, "name")?, abstract_, parent })
    }
}

runtime::object!(ObjectTypeInfo);

/// The QAPI struct `PrManagerHelperProperties` of module `qom`.
///
/// Since QEMU 2.11. In builds with `CONFIG_LINUX`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.PrManagerHelperProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrManagerHelperProperties {
    /// `path`: `str`.
    pub path: String,
}

impl PrManagerHelperProperties {
    /// `PrManagerHelperProperties` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl runtime::Encode for PrManagerHelperProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for PrManagerHelperProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { path: runtime::required(path, "path")? })
    }
}

runtime::object!(PrManagerHelperProperties);

/// The QAPI struct `QtestProperties` of module `qom`.
///
/// Since QEMU 6.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.QtestProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QtestProperties {
    /// `chardev`: `str`.
    pub chardev: String,
    /// `log`: `str`.
    pub log: Option<String>,
}

impl QtestProperties {
    /// `QtestProperties` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into(), log: None }
    }
    /// Sets `log`.
    #[must_use]
    pub fn log(mut self, log: impl Into<String>) -> Self {
        self.log = Some(log.into());
        self
    }
}

impl runtime::Encode for QtestProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("chardev", &self.chardev)?;
        runtime::optional(map, "log", &self.log)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QtestProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chardev = None;
        let mut log = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "chardev" => chardev = Some(map.next_value()?),
                "log" => log = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { chardev: runtime::required(chardev, "chardev")?, log })
    }
}

runtime::object!(QtestProperties);

/// The QAPI struct `RemoteObjectProperties` of module `qom`.
///
/// Since QEMU 6.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RemoteObjectProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoteObjectProperties {
    /// `fd`: `str`.
    pub fd: String,
    /// `devid`: `str`.
    pub devid: String,
}

impl RemoteObjectProperties {
    /// `RemoteObjectProperties` with its required members.
    #[must_use]
    pub fn new(fd: impl Into<String>, devid: impl Into<String>) -> Self {
        Self { fd: fd.into(), devid: devid.into() }
    }
}

impl runtime::Encode for RemoteObjectProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("fd", &self.fd)?;
        map.serialize_entry("devid", &self.devid)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RemoteObjectProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut fd = None;
        let mut devid = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "fd" => fd = Some(map.next_value()?),
                "devid" => devid = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { fd: runtime::required(fd, "fd")?, devid: runtime::required(devid, "devid")? })
    }
}

runtime::object!(RemoteObjectProperties);

/// The QAPI struct `RngEgdProperties` of module `qom`.
///
/// Since QEMU 1.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngEgdProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RngEgdProperties {
    /// `opened`: `bool`. Deprecated since some release from 1.3 to 6.2.
    #[deprecated(note = "deprecated since QEMU some release from 1.3 to 6.2")]
    pub opened: Option<bool>,
    /// `chardev`: `str`.
    pub chardev: String,
}

impl RngEgdProperties {
    /// `RngEgdProperties` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { opened: None, chardev: chardev.into() }
    }
    /// Sets `opened`.
    #[deprecated(note = "deprecated since QEMU some release from 1.3 to 6.2")]
    #[must_use]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }
}

impl runtime::Encode for RngEgdProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "opened", &self.opened)?;
        map.serialize_entry("chardev", &self.chardev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RngEgdProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut opened = None;
        let mut chardev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "opened" => opened = Some(map.next_value()?),
                "chardev" => chardev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { opened, chardev: runtime::required(chardev, "chardev")? })
    }
}

runtime::object!(RngEgdProperties);

/// The QAPI struct `RngProperties` of module `qom`.
///
/// Since QEMU 1.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RngProperties {
    /// `opened`: `bool`. Deprecated since some release from 1.3 to 6.2.
    #[deprecated(note = "deprecated since QEMU some release from 1.3 to 6.2")]
    pub opened: Option<bool>,
}

impl RngProperties {
    /// `RngProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { opened: None }
    }
    /// Sets `opened`.
    #[deprecated(note = "deprecated since QEMU some release from 1.3 to 6.2")]
    #[must_use]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }
}

impl runtime::Encode for RngProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "opened", &self.opened)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RngProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut opened = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "opened" => opened = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { opened })
    }
}

runtime::object!(RngProperties);

/// The QAPI struct `RngRandomProperties` of module `qom`.
///
/// Since QEMU 1.3. In builds with `CONFIG_POSIX`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngRandomProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RngRandomProperties {
    /// `opened`: `bool`. Deprecated since some release from 1.3 to 6.2.
    #[deprecated(note = "deprecated since QEMU some release from 1.3 to 6.2")]
    pub opened: Option<bool>,
    /// `filename`: `str`.
    pub filename: Option<String>,
}

impl RngRandomProperties {
    /// `RngRandomProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { opened: None, filename: None }
    }
    /// Sets `opened`.
    #[deprecated(note = "deprecated since QEMU some release from 1.3 to 6.2")]
    #[must_use]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }
    /// Sets `filename`.
    #[must_use]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

impl runtime::Encode for RngRandomProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "opened", &self.opened)?;
        runtime::optional(map, "filename", &self.filename)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RngRandomProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut opened = None;
        let mut filename = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "opened" => opened = Some(map.next_value()?),
                "filename" => filename = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { opened, filename })
    }
}

runtime::object!(RngRandomProperties);

/// The QAPI struct `SevCommonProperties` of module `qom`.
///
/// Since QEMU 9.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevCommonProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevCommonProperties {
    /// `sev-device`: `str`.
    pub sev_device: Option<String>,
    /// `cbitpos`: `uint32`.
    pub cbitpos: Option<u32>,
    /// `reduced-phys-bits`: `uint32`.
    pub reduced_phys_bits: u32,
    /// `kernel-hashes`: `bool`.
    pub kernel_hashes: Option<bool>,
}

impl SevCommonProperties {
    /// `SevCommonProperties` with its required members.
    #[must_use]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self { sev_device: None, cbitpos: None, reduced_phys_bits, kernel_hashes: None }
    }
    /// Sets `sev-device`.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }
    /// Sets `cbitpos`.
    #[must_use]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }
    /// Sets `kernel-hashes`.
    #[must_use]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }
}

impl runtime::Encode for SevCommonProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "sev-device", &self.sev_device)?;
        runtime::optional(map, "cbitpos", &self.cbitpos)?;
        map.serialize_entry("reduced-phys-bits", &self.reduced_phys_bits)?;
        runtime::optional(map, "kernel-hashes", &self.kernel_hashes)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SevCommonProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sev_device = None;
        let mut cbitpos = None;
        let mut reduced_phys_bits = None;
        let mut kernel_hashes = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "sev-device" => sev_device = Some(map.next_value()?),
                "cbitpos" => cbitpos = Some(map.next_value()?),
                "reduced-phys-bits" => reduced_phys_bits = Some(map.next_value()?),
                "kernel-hashes" => kernel_hashes = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            sev_device,
            cbitpos,
            reduced_phys_bits: runtime::required(reduced_phys_bits, "reduced-phys-bits")?,
            kernel_hashes,
        })
    }
}

runtime::object!(SevCommonProperties);

/// The QAPI struct `SevGuestProperties` of module `qom`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevGuestProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevGuestProperties {
    /// `sev-device`: `str`.
    pub sev_device: Option<String>,
    /// `cbitpos`: `uint32`.
    pub cbitpos: Option<u32>,
    /// `reduced-phys-bits`: `uint32`.
    pub reduced_phys_bits: u32,
    /// `kernel-hashes`: `bool`. Since QEMU 6.2.
    pub kernel_hashes: Option<bool>,
    /// `dh-cert-file`: `str`.
    pub dh_cert_file: Option<String>,
    /// `session-file`: `str`.
    pub session_file: Option<String>,
    /// `policy`: `uint32`.
    pub policy: Option<u32>,
    /// `handle`: `uint32`.
    pub handle: Option<u32>,
    /// `legacy-vm-type`: `OnOffAuto`. Since QEMU 9.1.
    pub legacy_vm_type: Option<OnOffAuto>,
}

impl SevGuestProperties {
    /// `SevGuestProperties` with its required members.
    #[must_use]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
            dh_cert_file: None,
            session_file: None,
            policy: None,
            handle: None,
            legacy_vm_type: None,
        }
    }
    /// Sets `sev-device`.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }
    /// Sets `cbitpos`.
    #[must_use]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }
    /// Sets `kernel-hashes`.
    #[must_use]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }
    /// Sets `dh-cert-file`.
    #[must_use]
    pub fn dh_cert_file(mut self, dh_cert_file: impl Into<String>) -> Self {
        self.dh_cert_file = Some(dh_cert_file.into());
        self
    }
    /// Sets `session-file`.
    #[must_use]
    pub fn session_file(mut self, session_file: impl Into<String>) -> Self {
        self.session_file = Some(session_file.into());
        self
    }
    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: u32) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `handle`.
    #[must_use]
    pub fn handle(mut self, handle: u32) -> Self {
        self.handle = Some(handle);
        self
    }
    /// Sets `legacy-vm-type`.
    #[must_use]
    pub fn legacy_vm_type(mut self, legacy_vm_type: OnOffAuto) -> Self {
        self.legacy_vm_type = Some(legacy_vm_type);
        self
    }
}

impl runtime::Encode for SevGuestProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "sev-device", &self.sev_device)?;
        runtime::optional(map, "cbitpos", &self.cbitpos)?;
        map.serialize_entry("reduced-phys-bits", &self.reduced_phys_bits)?;
        runtime::optional(map, "kernel-hashes", &self.kernel_hashes)?;
        runtime::optional(map, "dh-cert-file", &self.dh_cert_file)?;
        runtime::optional(map, "session-file", &self.session_file)?;
        runtime::optional(map, "policy", &self.policy)?;
        runtime::optional(map, "handle", &self.handle)?;
        runtime::optional(map, "legacy-vm-type", &self.legacy_vm_type)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SevGuestProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sev_device = None;
        let mut cbitpos = None;
        let mut reduced_phys_bits = None;
        let mut kernel_hashes = None;
        let mut dh_cert_file = None;
        let mut session_file = None;
        let mut policy = None;
        let mut handle = None;
        let mut legacy_vm_type = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "sev-device" => sev_device = Some(map.next_value()?),
                "cbitpos" => cbitpos = Some(map.next_value()?),
                "reduced-phys-bits" => reduced_phys_bits = Some(map.next_value()?),
                "kernel-hashes" => kernel_hashes = Some(map.next_value()?),
                "dh-cert-file" => dh_cert_file = Some(map.next_value()?),
                "session-file" => session_file = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                "handle" => handle = Some(map.next_value()?),
                "legacy-vm-type" => legacy_vm_type = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            sev_device,
            cbitpos,
            reduced_phys_bits: runtime::required(reduced_phys_bits, "reduced-phys-bits")?,
            kernel_hashes,
            dh_cert_file,
            session_file,
            policy,
            handle,
            legacy_vm_type,
        })
    }
}

runtime::object!(SevGuestProperties);

/// The QAPI struct `SevSnpGuestProperties` of module `qom`.
///
/// Since QEMU 9.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevSnpGuestProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestProperties {
    /// `sev-device`: `str`.
    pub sev_device: Option<String>,
    /// `cbitpos`: `uint32`.
    pub cbitpos: Option<u32>,
    /// `reduced-phys-bits`: `uint32`.
    pub reduced_phys_bits: u32,
    /// `kernel-hashes`: `bool`.
    pub kernel_hashes: Option<bool>,
    /// `policy`: `uint64`.
    pub policy: Option<u64>,
    /// `guest-visible-workarounds`: `str`.
    pub guest_visible_workarounds: Option<String>,
    /// `id-block`: `str`.
    pub id_block: Option<String>,
    /// `id-auth`: `str`.
    pub id_auth: Option<String>,
    /// `author-key-enabled`: `bool`.
    pub author_key_enabled: Option<bool>,
    /// `host-data`: `str`.
    pub host_data: Option<String>,
    /// `vcek-disabled`: `bool`.
    pub vcek_disabled: Option<bool>,
}

impl SevSnpGuestProperties {
    /// `SevSnpGuestProperties` with its required members.
    #[must_use]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
            policy: None,
            guest_visible_workarounds: None,
            id_block: None,
            id_auth: None,
            author_key_enabled: None,
            host_data: None,
            vcek_disabled: None,
        }
    }
    /// Sets `sev-device`.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }
    /// Sets `cbitpos`.
    #[must_use]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }
    /// Sets `kernel-hashes`.
    #[must_use]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }
    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: u64) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `guest-visible-workarounds`.
    #[must_use]
    pub fn guest_visible_workarounds(
        mut self,
        guest_visible_workarounds: impl Into<String>,
    ) -> Self {
        self.guest_visible_workarounds = Some(guest_visible_workarounds.into());
        self
    }
    /// Sets `id-block`.
    #[must_use]
    pub fn id_block(mut self, id_block: impl Into<String>) -> Self {
        self.id_block = Some(id_block.into());
        self
    }
    /// Sets `id-auth`.
    #[must_use]
    pub fn id_auth(mut self, id_auth: impl Into<String>) -> Self {
        self.id_auth = Some(id_auth.into());
        self
    }
    /// Sets `author-key-enabled`.
    #[must_use]
    pub fn author_key_enabled(mut self, author_key_enabled: bool) -> Self {
        self.author_key_enabled = Some(author_key_enabled);
        self
    }
    /// Sets `host-data`.
    #[must_use]
    pub fn host_data(mut self, host_data: impl Into<String>) -> Self {
        self.host_data = Some(host_data.into());
        self
    }
    /// Sets `vcek-disabled`.
    #[must_use]
    pub fn vcek_disabled(mut self, vcek_disabled: bool) -> Self {
        self.vcek_disabled = Some(vcek_disabled);
        self
    }
}

impl runtime::Encode for SevSnpGuestProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "sev-device", &self.sev_device)?;
        runtime::optional(map, "cbitpos", &self.cbitpos)?;
        map.serialize_entry("reduced-phys-bits", &self.reduced_phys_bits)?;
        runtime::optional(map, "kernel-hashes", &self.kernel_hashes)?;
        runtime::optional(map, "policy", &self.policy)?;
        runtime::optional(map, "guest-visible-workarounds", &self.guest_visible_workarounds)?;
        runtime::optional(map, "id-block", &self.id_block)?;
        runtime::optional(map, "id-auth", &self.id_auth)?;
        runtime::optional(map, "author-key-enabled", &self.author_key_enabled)?;
        runtime::optional(map, "host-data", &self.host_data)?;
        runtime::optional(map, "vcek-disabled", &self.vcek_disabled)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SevSnpGuestProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sev_device = None;
        let mut cbitpos = None;
        let mut reduced_phys_bits = None;
        let mut kernel_hashes = None;
        let mut policy = None;
        let mut guest_visible_workarounds = None;
        let mut id_block = None;
        let mut id_auth = None;
        let mut author_key_enabled = None;
        let mut host_data = None;
        let mut vcek_disabled = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "sev-device" => sev_device = Some(map.next_value()?),
                "cbitpos" => cbitpos = Some(map.next_value()?),
                "reduced-phys-bits" => reduced_phys_bits = Some(map.next_value()?),
                "kernel-hashes" => kernel_hashes = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                "guest-visible-workarounds" => {
                    guest_visible_workarounds = Some(map.next_value()?);
                }
                "id-block" => id_block = Some(map.next_value()?),
                "id-auth" => id_auth = Some(map.next_value()?),
                "author-key-enabled" => author_key_enabled = Some(map.next_value()?),
                "host-data" => host_data = Some(map.next_value()?),
                "vcek-disabled" => vcek_disabled = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            sev_device,
            cbitpos,
            reduced_phys_bits: runtime::required(reduced_phys_bits, "reduced-phys-bits")?,
            kernel_hashes,
            policy,
            guest_visible_workarounds,
            id_block,
            id_auth,
            author_key_enabled,
            host_data,
            vcek_disabled,
        })
    }
}

runtime::object!(SevSnpGuestProperties);

/// The QAPI struct `TdxGuestProperties` of module `qom`.
///
/// Since QEMU 10.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.TdxGuestProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TdxGuestProperties {
    /// `attributes`: `uint64`.
    pub attributes: Option<u64>,
    /// `sept-ve-disable`: `bool`.
    pub sept_ve_disable: Option<bool>,
    /// `mrconfigid`: `str`.
    pub mrconfigid: Option<String>,
    /// `mrowner`: `str`.
    pub mrowner: Option<String>,
    /// `mrownerconfig`: `str`.
    pub mrownerconfig: Option<String>,
    /// `quote-generation-socket`: `SocketAddress`.
    pub quote_generation_socket: Option<SocketAddress>,
}

impl TdxGuestProperties {
    /// `TdxGuestProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attributes: None,
            sept_ve_disable: None,
            mrconfigid: None,
            mrowner: None,
            mrownerconfig: None,
            quote_generation_socket: None,
        }
    }
    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: u64) -> Self {
        self.attributes = Some(attributes);
        self
    }
    /// Sets `sept-ve-disable`.
    #[must_use]
    pub fn sept_ve_disable(mut self, sept_ve_disable: bool) -> Self {
        self.sept_ve_disable = Some(sept_ve_disable);
        self
    }
    /// Sets `mrconfigid`.
    #[must_use]
    pub fn mrconfigid(mut self, mrconfigid: impl Into<String>) -> Self {
        self.mrconfigid = Some(mrconfigid.into());
        self
    }
    /// Sets `mrowner`.
    #[must_use]
    pub fn mrowner(mut self, mrowner: impl Into<String>) -> Self {
        self.mrowner = Some(mrowner.into());
        self
    }
    /// Sets `mrownerconfig`.
    #[must_use]
    pub fn mrownerconfig(mut self, mrownerconfig: impl Into<String>) -> Self {
        self.mrownerconfig = Some(mrownerconfig.into());
        self
    }
    /// Sets `quote-generation-socket`.
    #[must_use]
    pub fn quote_generation_socket(
        mut self,
        quote_generation_socket: impl Into<SocketAddress>,
    ) -> Self {
        self.quote_generation_socket = Some(quote_generation_socket.into());
        self
    }
}

impl runtime::Encode for TdxGuestProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "attributes", &self.attributes)?;
        runtime::optional(map, "sept-ve-disable", &self.sept_ve_disable)?;
        runtime::optional(map, "mrconfigid", &self.mrconfigid)?;
        runtime::optional(map, "mrowner", &self.mrowner)?;
        runtime::optional(map, "mrownerconfig", &self.mrownerconfig)?;
        runtime::optional(map, "quote-generation-socket", &self.quote_generation_socket)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TdxGuestProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut attributes = None;
        let mut sept_ve_disable = None;
        let mut mrconfigid = None;
        let mut mrowner = None;
        let mut mrownerconfig = None;
        let mut quote_generation_socket = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "attributes" => attributes = Some(map.next_value()?),
                "sept-ve-disable" => sept_ve_disable = Some(map.next_value()?),
                "mrconfigid" => mrconfigid = Some(map.next_value()?),
                "mrowner" => mrowner = Some(map.next_value()?),
                "mrownerconfig" => mrownerconfig = Some(map.next_value()?),
                "quote-generation-socket" => {
                    quote_generation_socket = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            attributes,
            sept_ve_disable,
            mrconfigid,
            mrowner,
            mrownerconfig,
            quote_generation_socket,
        })
    }
}

runtime::object!(TdxGuestProperties);

/// The QAPI struct `ThreadContextProperties` of module `qom`.
///
/// Since QEMU 7.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ThreadContextProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadContextProperties {
    /// `cpu-affinity`: `[uint16]`.
    pub cpu_affinity: Option<Vec<u16>>,
    /// `node-affinity`: `[uint16]`.
    pub node_affinity: Option<Vec<u16>>,
}

impl ThreadContextProperties {
    /// `ThreadContextProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { cpu_affinity: None, node_affinity: None }
    }
    /// Sets `cpu-affinity`.
    #[must_use]
    pub fn cpu_affinity(mut self, cpu_affinity: impl IntoIterator<Item = u16>) -> Self {
        self.cpu_affinity = Some(cpu_affinity.into_iter().collect());
        self
    }
    /// Sets `node-affinity`.
    #[must_use]
    pub fn node_affinity(mut self, node_affinity: impl IntoIterator<Item = u16>) -> Self {
        self.node_affinity = Some(node_affinity.into_iter().collect());
        self
    }
}

impl runtime::Encode for ThreadContextProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "cpu-affinity", &self.cpu_affinity)?;
        runtime::optional(map, "node-affinity", &self.node_affinity)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ThreadContextProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cpu_affinity = None;
        let mut node_affinity = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cpu-affinity" => cpu_affinity = Some(map.next_value()?),
                "node-affinity" => node_affinity = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { cpu_affinity, node_affinity })
    }
}

runtime::object!(ThreadContextProperties);

/// The QAPI struct `VfioUserServerProperties` of module `qom`.
///
/// Since QEMU 7.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.VfioUserServerProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VfioUserServerProperties {
    /// `socket`: `SocketAddress`.
    pub socket: SocketAddress,
    /// `device`: `str`.
    pub device: String,
}

impl VfioUserServerProperties {
    /// `VfioUserServerProperties` with its required members.
    #[must_use]
    pub fn new(socket: impl Into<SocketAddress>, device: impl Into<String>) -> Self {
        Self { socket: socket.into(), device: device.into() }
    }
}

impl runtime::Encode for VfioUserServerProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("socket", &self.socket)?;
        map.serialize_entry("device", &self.device)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VfioUserServerProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut socket = None;
        let mut device = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "socket" => socket = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            socket: runtime::required(socket, "socket")?,
            device: runtime::required(device, "device")?,
        })
    }
}

runtime::object!(VfioUserServerProperties);

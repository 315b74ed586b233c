// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{
    AuthZListFileProperties, AuthZListProperties, AuthZPamProperties,
    AuthZSimpleProperties, GrabToggleKeys, HostMemPolicy, NetFilterDirection, OnOffAuto,
    SecretKeyringProperties, SecretProperties, SocketAddress, ThrottleGroupProperties,
    TlsCredsAnonProperties, TlsCredsProperties, TlsCredsPskProperties,
    TlsCredsX509Properties,
};
use ::qmp::runtime;

/// Assigns a PCI device to a NUMA node that need have no CPUs or memory.
///
/// The QAPI struct `AcpiGenericInitiatorProperties` of module `qom`.
///
/// Since QEMU 9.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericInitiatorProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericInitiatorProperties {
    /// Id of the PCI device. `pci-dev`: `str`.
    pub pci_dev: String,
    /// Number of the node. `node`: `uint32`.
    pub node: u32,
}

impl AcpiGenericInitiatorProperties {
    /// `AcpiGenericInitiatorProperties` with its required members.
    pub fn new(pci_dev: impl Into<String>, node: u32) -> Self {
        Self {
            pci_dev: pci_dev.into(),
            node,
        }
    }
}

impl runtime::Object for AcpiGenericInitiatorProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("pci-dev", &self.pci_dev);
        writer.member("node", &self.node);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            pci_dev: String::new(),
            node: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "pci-dev" => members.require(0, &mut value.pci_dev),
                "node" => members.require(1, &mut value.node),
                _ => members.skip(),
            }
        }
        members.check(&["pci-dev", "node"]);
        members.finish(value)
    }
}

runtime::object!(AcpiGenericInitiatorProperties, strict);

/// Gives a CXL host bridge a NUMA node, so that latencies up to it can be told to the guest.
///
/// The QAPI struct `AcpiGenericPortProperties` of module `qom`.
///
/// Since QEMU 9.2. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericPortProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericPortProperties {
    /// Path in the QOM tree of the host bridge's PCI bus. `pci-bus`: `str`.
    pub pci_bus: String,
    /// Number of the node, which has neither CPUs nor memory. `node`: `uint32`.
    pub node: u32,
}

impl AcpiGenericPortProperties {
    /// `AcpiGenericPortProperties` with its required members.
    pub fn new(pci_bus: impl Into<String>, node: u32) -> Self {
        Self {
            pci_bus: pci_bus.into(),
            node,
        }
    }
}

impl runtime::Object for AcpiGenericPortProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("pci-bus", &self.pci_bus);
        writer.member("node", &self.node);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            pci_bus: String::new(),
            node: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "pci-bus" => members.require(0, &mut value.pci_bus),
                "node" => members.require(1, &mut value.node),
                _ => members.skip(),
            }
        }
        members.check(&["pci-bus", "node"]);
        members.finish(value)
    }
}

runtime::object!(AcpiGenericPortProperties, strict);

/// Connection of an emulated CAN bus to a CAN interface of the host.
///
/// The QAPI struct `CanHostSocketcanProperties` of module `qom`.
///
/// Since QEMU 2.12. In builds with `CONFIG_LINUX`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CanHostSocketcanProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CanHostSocketcanProperties {
    /// Name of the interface on the host, such as `can0`. `if`: `str`.
    pub if_: String,
    /// Id of the can-bus object to connect. `canbus`: `str`.
    pub canbus: String,
}

impl CanHostSocketcanProperties {
    /// `CanHostSocketcanProperties` with its required members.
    pub fn new(if_: impl Into<String>, canbus: impl Into<String>) -> Self {
        Self {
            if_: if_.into(),
            canbus: canbus.into(),
        }
    }
}

impl runtime::Object for CanHostSocketcanProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("if", &self.if_);
        writer.member("canbus", &self.canbus);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            if_: String::new(),
            canbus: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "if" => members.require(0, &mut value.if_),
                "canbus" => members.require(1, &mut value.canbus),
                _ => members.skip(),
            }
        }
        members.check(&["if", "canbus"]);
        members.finish(value)
    }
}

runtime::object!(CanHostSocketcanProperties, strict);

/// Comparison of the packets that both sides of COLO send, with a checkpoint as soon as they differ.
///
/// The QAPI struct `ColoCompareProperties` of module `qom`.
///
/// Since QEMU 2.8. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ColoCompareProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ColoCompareProperties {
    /// Id of the chardev that brings packets of the primary. `primary_in`: `str`.
    pub primary_in: String,
    /// Id of the chardev that brings packets of the secondary, which go no further. `secondary_in`: `str`.
    pub secondary_in: String,
    /// Id of the chardev that takes the packets to be sent out. `outdev`: `str`.
    pub outdev: String,
    /// Id of the iothread object that compares. `iothread`: `str`.
    pub iothread: String,
    /// Id of the chardev to the COLO manager of Xen; if absent, COLO does not run on Xen. `notify_dev`: `str`.
    pub notify_dev: Option<String>,
    /// How long a packet of the primary waits for its twin, in ms; 3000 ms if absent. `compare_timeout`: `uint64`.
    pub compare_timeout: Option<u64>,
    /// How often overdue packets are looked for, in ms; 3000 ms if absent. `expired_scan_cycle`: `uint32`.
    pub expired_scan_cycle: Option<u32>,
    /// How many packets may wait; more are dropped; 1024 packets if absent. `max_queue_size`: `uint32`.
    pub max_queue_size: Option<u32>,
    /// Whether packets come with the header of virtio-net; false if absent. `vnet_hdr_support`: `bool`.
    pub vnet_hdr_support: Option<bool>,
}

impl ColoCompareProperties {
    /// `ColoCompareProperties` with its required members.
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
    /// Sets `notify_dev` (`str`): id of the chardev to the COLO manager of Xen; if absent, COLO does not run on Xen.
    pub fn notify_dev(mut self, notify_dev: impl Into<String>) -> Self {
        self.notify_dev = Some(notify_dev.into());
        self
    }
    /// Sets `compare_timeout` (`uint64`): how long a packet of the primary waits for its twin, in ms; 3000 ms if absent.
    #[inline]
    pub fn compare_timeout(mut self, compare_timeout: u64) -> Self {
        self.compare_timeout = Some(compare_timeout);
        self
    }
    /// Sets `expired_scan_cycle` (`uint32`): how often overdue packets are looked for, in ms; 3000 ms if absent.
    #[inline]
    pub fn expired_scan_cycle(mut self, expired_scan_cycle: u32) -> Self {
        self.expired_scan_cycle = Some(expired_scan_cycle);
        self
    }
    /// Sets `max_queue_size` (`uint32`): how many packets may wait; more are dropped; 1024 packets if absent.
    #[inline]
    pub fn max_queue_size(mut self, max_queue_size: u32) -> Self {
        self.max_queue_size = Some(max_queue_size);
        self
    }
    /// Sets `vnet_hdr_support` (`bool`): whether packets come with the header of virtio-net; false if absent.
    #[inline]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

impl runtime::Object for ColoCompareProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("primary_in", &self.primary_in);
        writer.member("secondary_in", &self.secondary_in);
        writer.member("outdev", &self.outdev);
        writer.member("iothread", &self.iothread);
        writer.optional("notify_dev", &self.notify_dev);
        writer.optional("compare_timeout", &self.compare_timeout);
        writer.optional("expired_scan_cycle", &self.expired_scan_cycle);
        writer.optional("max_queue_size", &self.max_queue_size);
        writer.optional("vnet_hdr_support", &self.vnet_hdr_support);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            primary_in: String::new(),
            secondary_in: String::new(),
            outdev: String::new(),
            iothread: String::new(),
            notify_dev: None,
            compare_timeout: None,
            expired_scan_cycle: None,
            max_queue_size: None,
            vnet_hdr_support: None,
        };
        while let Some(member) = members.next() {
            match member {
                "primary_in" => members.require(0, &mut value.primary_in),
                "secondary_in" => members.require(1, &mut value.secondary_in),
                "outdev" => members.require(2, &mut value.outdev),
                "iothread" => members.require(3, &mut value.iothread),
                "notify_dev" => members.fill(&mut value.notify_dev),
                "compare_timeout" => members.fill(&mut value.compare_timeout),
                "expired_scan_cycle" => members.fill(&mut value.expired_scan_cycle),
                "max_queue_size" => members.fill(&mut value.max_queue_size),
                "vnet_hdr_support" => members.fill(&mut value.vnet_hdr_support),
                _ => members.skip(),
            }
        }
        members.check(&["primary_in", "secondary_in", "outdev", "iothread"]);
        members.finish(value)
    }
}

runtime::object!(ColoCompareProperties, strict);

/// Backend that does the cryptography of a virtio-crypto device.
///
/// The QAPI struct `CryptodevBackendProperties` of module `qom`.
///
/// Since QEMU 2.8. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevBackendProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CryptodevBackendProperties {
    /// How many queues it serves; only cryptodev-vhost-user can serve more than one; 1 if absent. `queues`: `uint32`.
    pub queues: Option<u32>,
    /// Most data that is processed, in bytes/s; no limit if absent or `0`. `throttle-bps`: `uint64`. Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// Most operations that are done, in operations/s; no limit if absent or `0`. `throttle-ops`: `uint64`. Since QEMU 8.0.
    pub throttle_ops: Option<u64>,
}

impl CryptodevBackendProperties {
    /// `CryptodevBackendProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            queues: None,
            throttle_bps: None,
            throttle_ops: None,
        }
    }
    /// Sets `queues` (`uint32`): how many queues it serves; only cryptodev-vhost-user can serve more than one; 1 if absent.
    #[inline]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `throttle-bps` (`uint64`): most data that is processed, in bytes/s; no limit if absent or `0`. Since QEMU 8.0.
    #[inline]
    pub fn throttle_bps(mut self, throttle_bps: u64) -> Self {
        self.throttle_bps = Some(throttle_bps);
        self
    }
    /// Sets `throttle-ops` (`uint64`): most operations that are done, in operations/s; no limit if absent or `0`. Since QEMU 8.0.
    #[inline]
    pub fn throttle_ops(mut self, throttle_ops: u64) -> Self {
        self.throttle_ops = Some(throttle_ops);
        self
    }
}

runtime::default!(CryptodevBackendProperties);

impl runtime::Object for CryptodevBackendProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("queues", &self.queues);
        writer.optional("throttle-bps", &self.throttle_bps);
        writer.optional("throttle-ops", &self.throttle_ops);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "queues" => members.fill(&mut value.queues),
                "throttle-bps" => members.fill(&mut value.throttle_bps),
                "throttle-ops" => members.fill(&mut value.throttle_ops),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(CryptodevBackendProperties, strict);

/// Cryptography of a virtio-crypto device by another process, over vhost-user.
///
/// The QAPI struct `CryptodevVhostUserProperties` of module `qom`.
///
/// Since QEMU 2.12. In builds with `CONFIG_VHOST_CRYPTO`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevVhostUserProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CryptodevVhostUserProperties {
    /// How many queues it serves; only cryptodev-vhost-user can serve more than one; 1 if absent. `queues`: `uint32`.
    pub queues: Option<u32>,
    /// Most data that is processed, in bytes/s; no limit if absent or `0`. `throttle-bps`: `uint64`. Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// Most operations that are done, in operations/s; no limit if absent or `0`. `throttle-ops`: `uint64`. Since QEMU 8.0.
    pub throttle_ops: Option<u64>,
    /// Id of the chardev whose socket leads to the process. `chardev`: `str`.
    pub chardev: String,
}

impl CryptodevVhostUserProperties {
    /// `CryptodevVhostUserProperties` with its required members.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            queues: None,
            throttle_bps: None,
            throttle_ops: None,
            chardev: chardev.into(),
        }
    }
    /// Sets `queues` (`uint32`): how many queues it serves; only cryptodev-vhost-user can serve more than one; 1 if absent.
    #[inline]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `throttle-bps` (`uint64`): most data that is processed, in bytes/s; no limit if absent or `0`. Since QEMU 8.0.
    #[inline]
    pub fn throttle_bps(mut self, throttle_bps: u64) -> Self {
        self.throttle_bps = Some(throttle_bps);
        self
    }
    /// Sets `throttle-ops` (`uint64`): most operations that are done, in operations/s; no limit if absent or `0`. Since QEMU 8.0.
    #[inline]
    pub fn throttle_ops(mut self, throttle_ops: u64) -> Self {
        self.throttle_ops = Some(throttle_ops);
        self
    }
}

impl From<&str> for CryptodevVhostUserProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for CryptodevVhostUserProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("queues", &self.queues);
        writer.optional("throttle-bps", &self.throttle_bps);
        writer.optional("throttle-ops", &self.throttle_ops);
        writer.member("chardev", &self.chardev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            queues: None,
            throttle_bps: None,
            throttle_ops: None,
            chardev: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "queues" => members.fill(&mut value.queues),
                "throttle-bps" => members.fill(&mut value.throttle_bps),
                "throttle-ops" => members.fill(&mut value.throttle_ops),
                "chardev" => members.require(0, &mut value.chardev),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(CryptodevVhostUserProperties, strict);

/// State of helper processes that migrates with the machine, collected over D-Bus.
///
/// The QAPI struct `DBusVMStateProperties` of module `qom`.
///
/// Since QEMU 5.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.DBusVMStateProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DBusVmStateProperties {
    /// Address of the bus. `addr`: `str`.
    pub addr: String,
    /// Ids of the helpers that must take part, separated by commas; if absent, all on the bus. `id-list`: `str`.
    pub id_list: Option<String>,
}

impl DBusVmStateProperties {
    /// `DBusVMStateProperties` with its required members.
    pub fn new(addr: impl Into<String>) -> Self {
        Self {
            addr: addr.into(),
            id_list: None,
        }
    }
    /// Sets `id-list` (`str`): ids of the helpers that must take part, separated by commas; if absent, all on the bus.
    pub fn id_list(mut self, id_list: impl Into<String>) -> Self {
        self.id_list = Some(id_list.into());
        self
    }
}

impl From<&str> for DBusVmStateProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for DBusVmStateProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("addr", &self.addr);
        writer.optional("id-list", &self.id_list);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            addr: String::new(),
            id_list: None,
        };
        while let Some(member) = members.next() {
            match member {
                "addr" => members.require(0, &mut value.addr),
                "id-list" => members.fill(&mut value.id_list),
                _ => members.skip(),
            }
        }
        members.check(&["addr"]);
        members.finish(value)
    }
}

runtime::object!(DBusVmStateProperties, strict);

/// Settings of an event loop and its pool of worker threads.
///
/// The QAPI struct `EventLoopBaseProperties` of module `qom`.
///
/// Since QEMU 7.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.EventLoopBaseProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventLoopBaseProperties {
    /// Most requests that go to the kernel at once; if absent, the AIO engine decides; `0` means that the AIO engine decides. `aio-max-batch`: `int`.
    pub aio_max_batch: Option<i64>,
    /// Worker threads that are kept ready; 0 if absent. `thread-pool-min`: `int`.
    pub thread_pool_min: Option<i64>,
    /// Worker threads that there may be; 64 if absent. `thread-pool-max`: `int`.
    pub thread_pool_max: Option<i64>,
}

impl EventLoopBaseProperties {
    /// `EventLoopBaseProperties` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
        }
    }
    /// Sets `aio-max-batch` (`int`): most requests that go to the kernel at once; if absent, the AIO engine decides; `0` means that the AIO engine decides.
    #[must_use]
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }
    /// Sets `thread-pool-min` (`int`): worker threads that are kept ready; 0 if absent.
    #[must_use]
    #[inline]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }
    /// Sets `thread-pool-max` (`int`): worker threads that there may be; 64 if absent.
    #[must_use]
    #[inline]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }
}

runtime::default!(EventLoopBaseProperties);

impl runtime::Object for EventLoopBaseProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("aio-max-batch", &self.aio_max_batch);
        writer.optional("thread-pool-min", &self.thread_pool_min);
        writer.optional("thread-pool-max", &self.thread_pool_max);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "aio-max-batch" => members.fill(&mut value.aio_max_batch),
                "thread-pool-min" => members.fill(&mut value.thread_pool_min),
                "thread-pool-max" => members.fill(&mut value.thread_pool_max),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(EventLoopBaseProperties);

/// Filter that holds packets back and lets them through in bursts.
///
/// The QAPI struct `FilterBufferProperties` of module `qom`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterBufferProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterBufferProperties {
    /// Id of the network backend. `netdev`: `str`.
    pub netdev: String,
    /// Which packets are filtered: those to the guest, those from it or all; all if absent. `queue`: [`NetFilterDirection`].
    pub queue: Option<NetFilterDirection>,
    /// `on` while the filter works, `off` while it lets everything through; `on` if absent. `status`: `str`.
    pub status: Option<String>,
    /// Place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent. `position`: `str`.
    pub position: Option<String>,
    /// On which side of the filter in `position` this one goes; `behind` if absent. `insert`: [`NetfilterInsert`].
    pub insert: Option<NetfilterInsert>,
    /// Time between two bursts, in µs. `interval`: `uint32`.
    pub interval: u32,
}

impl FilterBufferProperties {
    /// `FilterBufferProperties` with its required members.
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
    /// Sets `queue` ([`NetFilterDirection`]): which packets are filtered: those to the guest, those from it or all; all if absent.
    #[inline]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status` (`str`): `on` while the filter works, `off` while it lets everything through; `on` if absent.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position` (`str`): place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert` ([`NetfilterInsert`]): on which side of the filter in `position` this one goes; `behind` if absent.
    #[inline]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
}

impl runtime::Object for FilterBufferProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev", &self.netdev);
        writer.optional("queue", &self.queue);
        writer.optional("status", &self.status);
        writer.optional("position", &self.position);
        writer.optional("insert", &self.insert);
        writer.member("interval", &self.interval);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            netdev: String::new(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            interval: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "netdev" => members.require(0, &mut value.netdev),
                "queue" => members.fill(&mut value.queue),
                "status" => members.fill(&mut value.status),
                "position" => members.fill(&mut value.position),
                "insert" => members.fill(&mut value.insert),
                "interval" => members.require(1, &mut value.interval),
                _ => members.skip(),
            }
        }
        members.check(&["netdev", "interval"]);
        members.finish(value)
    }
}

runtime::object!(FilterBufferProperties, strict);

/// Filter that records packets in a pcap file.
///
/// The QAPI struct `FilterDumpProperties` of module `qom`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterDumpProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterDumpProperties {
    /// Id of the network backend. `netdev`: `str`.
    pub netdev: String,
    /// Which packets are filtered: those to the guest, those from it or all; all if absent. `queue`: [`NetFilterDirection`].
    pub queue: Option<NetFilterDirection>,
    /// `on` while the filter works, `off` while it lets everything through; `on` if absent. `status`: `str`.
    pub status: Option<String>,
    /// Place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent. `position`: `str`.
    pub position: Option<String>,
    /// On which side of the filter in `position` this one goes; `behind` if absent. `insert`: [`NetfilterInsert`].
    pub insert: Option<NetfilterInsert>,
    /// Path of the file to write. `file`: `str`.
    pub file: String,
    /// How much of each packet is recorded, in bytes; 65536 bytes if absent. `maxlen`: `uint32`.
    pub maxlen: Option<u32>,
}

impl FilterDumpProperties {
    /// `FilterDumpProperties` with its required members.
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
    /// Sets `queue` ([`NetFilterDirection`]): which packets are filtered: those to the guest, those from it or all; all if absent.
    #[inline]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status` (`str`): `on` while the filter works, `off` while it lets everything through; `on` if absent.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position` (`str`): place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert` ([`NetfilterInsert`]): on which side of the filter in `position` this one goes; `behind` if absent.
    #[inline]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
    /// Sets `maxlen` (`uint32`): how much of each packet is recorded, in bytes; 65536 bytes if absent.
    #[inline]
    pub fn maxlen(mut self, maxlen: u32) -> Self {
        self.maxlen = Some(maxlen);
        self
    }
}

impl runtime::Object for FilterDumpProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev", &self.netdev);
        writer.optional("queue", &self.queue);
        writer.optional("status", &self.status);
        writer.optional("position", &self.position);
        writer.optional("insert", &self.insert);
        writer.member("file", &self.file);
        writer.optional("maxlen", &self.maxlen);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            netdev: String::new(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            file: String::new(),
            maxlen: None,
        };
        while let Some(member) = members.next() {
            match member {
                "netdev" => members.require(0, &mut value.netdev),
                "queue" => members.fill(&mut value.queue),
                "status" => members.fill(&mut value.status),
                "position" => members.fill(&mut value.position),
                "insert" => members.fill(&mut value.insert),
                "file" => members.require(1, &mut value.file),
                "maxlen" => members.fill(&mut value.maxlen),
                _ => members.skip(),
            }
        }
        members.check(&["netdev", "file"]);
        members.finish(value)
    }
}

runtime::object!(FilterDumpProperties, strict);

/// Filter that sends a copy of each packet to a chardev.
///
/// The QAPI struct `FilterMirrorProperties` of module `qom`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterMirrorProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterMirrorProperties {
    /// Id of the network backend. `netdev`: `str`.
    pub netdev: String,
    /// Which packets are filtered: those to the guest, those from it or all; all if absent. `queue`: [`NetFilterDirection`].
    pub queue: Option<NetFilterDirection>,
    /// `on` while the filter works, `off` while it lets everything through; `on` if absent. `status`: `str`.
    pub status: Option<String>,
    /// Place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent. `position`: `str`.
    pub position: Option<String>,
    /// On which side of the filter in `position` this one goes; `behind` if absent. `insert`: [`NetfilterInsert`].
    pub insert: Option<NetfilterInsert>,
    /// Id of the chardev that takes the copies. `outdev`: `str`.
    pub outdev: String,
    /// Whether packets come with the header of virtio-net; false if absent. `vnet_hdr_support`: `bool`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterMirrorProperties {
    /// `FilterMirrorProperties` with its required members.
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
    /// Sets `queue` ([`NetFilterDirection`]): which packets are filtered: those to the guest, those from it or all; all if absent.
    #[inline]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status` (`str`): `on` while the filter works, `off` while it lets everything through; `on` if absent.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position` (`str`): place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert` ([`NetfilterInsert`]): on which side of the filter in `position` this one goes; `behind` if absent.
    #[inline]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
    /// Sets `vnet_hdr_support` (`bool`): whether packets come with the header of virtio-net; false if absent.
    #[inline]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

impl runtime::Object for FilterMirrorProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev", &self.netdev);
        writer.optional("queue", &self.queue);
        writer.optional("status", &self.status);
        writer.optional("position", &self.position);
        writer.optional("insert", &self.insert);
        writer.member("outdev", &self.outdev);
        writer.optional("vnet_hdr_support", &self.vnet_hdr_support);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            netdev: String::new(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            outdev: String::new(),
            vnet_hdr_support: None,
        };
        while let Some(member) = members.next() {
            match member {
                "netdev" => members.require(0, &mut value.netdev),
                "queue" => members.fill(&mut value.queue),
                "status" => members.fill(&mut value.status),
                "position" => members.fill(&mut value.position),
                "insert" => members.fill(&mut value.insert),
                "outdev" => members.require(1, &mut value.outdev),
                "vnet_hdr_support" => members.fill(&mut value.vnet_hdr_support),
                _ => members.skip(),
            }
        }
        members.check(&["netdev", "outdev"]);
        members.finish(value)
    }
}

runtime::object!(FilterMirrorProperties, strict);

/// Filter that diverts packets to one chardev and inserts those that arrive from another.
///
/// The QAPI struct `FilterRedirectorProperties` of module `qom`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRedirectorProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterRedirectorProperties {
    /// Id of the network backend. `netdev`: `str`.
    pub netdev: String,
    /// Which packets are filtered: those to the guest, those from it or all; all if absent. `queue`: [`NetFilterDirection`].
    pub queue: Option<NetFilterDirection>,
    /// `on` while the filter works, `off` while it lets everything through; `on` if absent. `status`: `str`.
    pub status: Option<String>,
    /// Place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent. `position`: `str`.
    pub position: Option<String>,
    /// On which side of the filter in `position` this one goes; `behind` if absent. `insert`: [`NetfilterInsert`].
    pub insert: Option<NetfilterInsert>,
    /// Id of the chardev whose packets are inserted; none are inserted if absent. `indev`: `str`.
    pub indev: Option<String>,
    /// Id of the chardev that packets are diverted to; none are diverted if absent. `outdev`: `str`.
    pub outdev: Option<String>,
    /// Whether packets come with the header of virtio-net; false if absent. `vnet_hdr_support`: `bool`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRedirectorProperties {
    /// `FilterRedirectorProperties` with its required members.
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
    /// Sets `queue` ([`NetFilterDirection`]): which packets are filtered: those to the guest, those from it or all; all if absent.
    #[inline]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status` (`str`): `on` while the filter works, `off` while it lets everything through; `on` if absent.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position` (`str`): place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert` ([`NetfilterInsert`]): on which side of the filter in `position` this one goes; `behind` if absent.
    #[inline]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
    /// Sets `indev` (`str`): id of the chardev whose packets are inserted; none are inserted if absent.
    pub fn indev(mut self, indev: impl Into<String>) -> Self {
        self.indev = Some(indev.into());
        self
    }
    /// Sets `outdev` (`str`): id of the chardev that packets are diverted to; none are diverted if absent.
    pub fn outdev(mut self, outdev: impl Into<String>) -> Self {
        self.outdev = Some(outdev.into());
        self
    }
    /// Sets `vnet_hdr_support` (`bool`): whether packets come with the header of virtio-net; false if absent.
    #[inline]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

impl From<&str> for FilterRedirectorProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for FilterRedirectorProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev", &self.netdev);
        writer.optional("queue", &self.queue);
        writer.optional("status", &self.status);
        writer.optional("position", &self.position);
        writer.optional("insert", &self.insert);
        writer.optional("indev", &self.indev);
        writer.optional("outdev", &self.outdev);
        writer.optional("vnet_hdr_support", &self.vnet_hdr_support);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            netdev: String::new(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            indev: None,
            outdev: None,
            vnet_hdr_support: None,
        };
        while let Some(member) = members.next() {
            match member {
                "netdev" => members.require(0, &mut value.netdev),
                "queue" => members.fill(&mut value.queue),
                "status" => members.fill(&mut value.status),
                "position" => members.fill(&mut value.position),
                "insert" => members.fill(&mut value.insert),
                "indev" => members.fill(&mut value.indev),
                "outdev" => members.fill(&mut value.outdev),
                "vnet_hdr_support" => members.fill(&mut value.vnet_hdr_support),
                _ => members.skip(),
            }
        }
        members.check(&["netdev"]);
        members.finish(value)
    }
}

runtime::object!(FilterRedirectorProperties, strict);

/// Filter that adjusts TCP sequence numbers on the secondary of COLO, so that connections outlive a failover.
///
/// The QAPI struct `FilterRewriterProperties` of module `qom`.
///
/// Since QEMU 2.8. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRewriterProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterRewriterProperties {
    /// Id of the network backend. `netdev`: `str`.
    pub netdev: String,
    /// Which packets are filtered: those to the guest, those from it or all; all if absent. `queue`: [`NetFilterDirection`].
    pub queue: Option<NetFilterDirection>,
    /// `on` while the filter works, `off` while it lets everything through; `on` if absent. `status`: `str`.
    pub status: Option<String>,
    /// Place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent. `position`: `str`.
    pub position: Option<String>,
    /// On which side of the filter in `position` this one goes; `behind` if absent. `insert`: [`NetfilterInsert`].
    pub insert: Option<NetfilterInsert>,
    /// Whether packets come with the header of virtio-net; false if absent. `vnet_hdr_support`: `bool`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRewriterProperties {
    /// `FilterRewriterProperties` with its required members.
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
    /// Sets `queue` ([`NetFilterDirection`]): which packets are filtered: those to the guest, those from it or all; all if absent.
    #[inline]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status` (`str`): `on` while the filter works, `off` while it lets everything through; `on` if absent.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position` (`str`): place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert` ([`NetfilterInsert`]): on which side of the filter in `position` this one goes; `behind` if absent.
    #[inline]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
    /// Sets `vnet_hdr_support` (`bool`): whether packets come with the header of virtio-net; false if absent.
    #[inline]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

impl From<&str> for FilterRewriterProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for FilterRewriterProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev", &self.netdev);
        writer.optional("queue", &self.queue);
        writer.optional("status", &self.status);
        writer.optional("position", &self.position);
        writer.optional("insert", &self.insert);
        writer.optional("vnet_hdr_support", &self.vnet_hdr_support);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            netdev: String::new(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            vnet_hdr_support: None,
        };
        while let Some(member) = members.next() {
            match member {
                "netdev" => members.require(0, &mut value.netdev),
                "queue" => members.fill(&mut value.queue),
                "status" => members.fill(&mut value.status),
                "position" => members.fill(&mut value.position),
                "insert" => members.fill(&mut value.insert),
                "vnet_hdr_support" => members.fill(&mut value.vnet_hdr_support),
                _ => members.skip(),
            }
        }
        members.check(&["netdev"]);
        members.finish(value)
    }
}

runtime::object!(FilterRewriterProperties, strict);

/// Access to the IOMMU of the host by Linux's iommufd.
///
/// The QAPI struct `IOMMUFDProperties` of module `qom`.
///
/// Since QEMU 9.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IOMMUFDProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IommufdProperties {
    /// Name of an open /dev/iommu, as given to getfd; QEMU opens it if absent. `fd`: `str`.
    pub fd: Option<String>,
}

impl IommufdProperties {
    /// `IOMMUFDProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { fd: None }
    }
    /// Sets `fd` (`str`): name of an open /dev/iommu, as given to getfd; QEMU opens it if absent.
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
}

runtime::default!(IommufdProperties);

impl runtime::Object for IommufdProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("fd", &self.fd);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "fd" => members.fill(&mut value.fd),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(IommufdProperties, strict);

/// Initial memory and CPU state of a guest, from an IGVM file.
///
/// The QAPI struct `IgvmCfgProperties` of module `qom`.
///
/// Since QEMU 10.1. In builds with `CONFIG_IGVM`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IgvmCfgProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IgvmCfgProperties {
    /// Path of the file. `file`: `str`.
    pub file: String,
}

impl IgvmCfgProperties {
    /// `IgvmCfgProperties` with its required members.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl From<&str> for IgvmCfgProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for IgvmCfgProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { file: String::new() };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                _ => members.skip(),
            }
        }
        members.check(&["file"]);
        members.finish(value)
    }
}

runtime::object!(IgvmCfgProperties, strict);

/// Connection to a Barrier server, which shares the keyboard and mouse of another computer.
///
/// The QAPI struct `InputBarrierProperties` of module `qom`.
///
/// Since QEMU 4.2. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputBarrierProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputBarrierProperties {
    /// Name of this screen in the server's configuration. `name`: `str`.
    pub name: String,
    /// Host of the server; `localhost` if absent. `server`: `str`.
    pub server: Option<String>,
    /// TCP port of the server, as text; 24800 if absent. `port`: `str`.
    pub port: Option<String>,
    /// Left edge of the guest's screen among all screens, in pixels, as text; 0 if absent. `x-origin`: `str`.
    pub x_origin: Option<String>,
    /// Upper edge of the guest's screen among all screens, in pixels, as text; 0 if absent. `y-origin`: `str`.
    pub y_origin: Option<String>,
    /// Width of the guest's screen in pixels, as text; 1920 if absent. `width`: `str`.
    pub width: Option<String>,
    /// Height of the guest's screen in pixels, as text; 1080 if absent. `height`: `str`.
    pub height: Option<String>,
}

impl InputBarrierProperties {
    /// `InputBarrierProperties` with its required members.
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
    /// Sets `server` (`str`): host of the server; `localhost` if absent.
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }
    /// Sets `port` (`str`): TCP port of the server, as text; 24800 if absent.
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }
    /// Sets `x-origin` (`str`): left edge of the guest's screen among all screens, in pixels, as text; 0 if absent.
    pub fn x_origin(mut self, x_origin: impl Into<String>) -> Self {
        self.x_origin = Some(x_origin.into());
        self
    }
    /// Sets `y-origin` (`str`): upper edge of the guest's screen among all screens, in pixels, as text; 0 if absent.
    pub fn y_origin(mut self, y_origin: impl Into<String>) -> Self {
        self.y_origin = Some(y_origin.into());
        self
    }
    /// Sets `width` (`str`): width of the guest's screen in pixels, as text; 1920 if absent.
    pub fn width(mut self, width: impl Into<String>) -> Self {
        self.width = Some(width.into());
        self
    }
    /// Sets `height` (`str`): height of the guest's screen in pixels, as text; 1080 if absent.
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = Some(height.into());
        self
    }
}

impl From<&str> for InputBarrierProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for InputBarrierProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("server", &self.server);
        writer.optional("port", &self.port);
        writer.optional("x-origin", &self.x_origin);
        writer.optional("y-origin", &self.y_origin);
        writer.optional("width", &self.width);
        writer.optional("height", &self.height);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            server: None,
            port: None,
            x_origin: None,
            y_origin: None,
            width: None,
            height: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "server" => members.fill(&mut value.server),
                "port" => members.fill(&mut value.port),
                "x-origin" => members.fill(&mut value.x_origin),
                "y-origin" => members.fill(&mut value.y_origin),
                "width" => members.fill(&mut value.width),
                "height" => members.fill(&mut value.height),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(InputBarrierProperties, strict);

/// Keyboard or mouse of a Linux host that is handed to the guest.
///
/// The QAPI struct `InputLinuxProperties` of module `qom`.
///
/// Since QEMU 2.6. In builds with `CONFIG_LINUX`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputLinuxProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputLinuxProperties {
    /// Path of the device on the host, such as `/dev/input/event3`. `evdev`: `str`.
    pub evdev: String,
    /// Whether the toggle key hands all such devices over, not this one alone; false if absent. `grab_all`: `bool`.
    pub grab_all: Option<bool>,
    /// Whether a held key repeats; false if absent. `repeat`: `bool`.
    pub repeat: Option<bool>,
    /// Key combination that switches the device between guest and host; both Ctrl keys if absent. `grab-toggle`: [`GrabToggleKeys`].
    pub grab_toggle: Option<GrabToggleKeys>,
}

impl InputLinuxProperties {
    /// `InputLinuxProperties` with its required members.
    pub fn new(evdev: impl Into<String>) -> Self {
        Self {
            evdev: evdev.into(),
            grab_all: None,
            repeat: None,
            grab_toggle: None,
        }
    }
    /// Sets `grab_all` (`bool`): whether the toggle key hands all such devices over, not this one alone; false if absent.
    #[inline]
    pub fn grab_all(mut self, grab_all: bool) -> Self {
        self.grab_all = Some(grab_all);
        self
    }
    /// Sets `repeat` (`bool`): whether a held key repeats; false if absent.
    #[inline]
    pub fn repeat(mut self, repeat: bool) -> Self {
        self.repeat = Some(repeat);
        self
    }
    /// Sets `grab-toggle` ([`GrabToggleKeys`]): key combination that switches the device between guest and host; both Ctrl keys if absent.
    #[inline]
    pub fn grab_toggle(mut self, grab_toggle: GrabToggleKeys) -> Self {
        self.grab_toggle = Some(grab_toggle);
        self
    }
}

impl From<&str> for InputLinuxProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for InputLinuxProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("evdev", &self.evdev);
        writer.optional("grab_all", &self.grab_all);
        writer.optional("repeat", &self.repeat);
        writer.optional("grab-toggle", &self.grab_toggle);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            evdev: String::new(),
            grab_all: None,
            repeat: None,
            grab_toggle: None,
        };
        while let Some(member) = members.next() {
            match member {
                "evdev" => members.require(0, &mut value.evdev),
                "grab_all" => members.fill(&mut value.grab_all),
                "repeat" => members.fill(&mut value.repeat),
                "grab-toggle" => members.fill(&mut value.grab_toggle),
                _ => members.skip(),
            }
        }
        members.check(&["evdev"]);
        members.finish(value)
    }
}

runtime::object!(InputLinuxProperties, strict);

/// Thread that does I/O of devices, apart from the main thread of QEMU.
///
/// The QAPI struct `IothreadProperties` of module `qom`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IothreadProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IothreadProperties {
    /// Most requests that go to the kernel at once; if absent, the AIO engine decides; `0` means that the AIO engine decides. `aio-max-batch`: `int`. Since QEMU 6.1.
    pub aio_max_batch: Option<i64>,
    /// Worker threads that are kept ready; 0 if absent. `thread-pool-min`: `int`. Since QEMU 7.1.
    pub thread_pool_min: Option<i64>,
    /// Worker threads that there may be; 64 if absent. `thread-pool-max`: `int`. Since QEMU 7.1.
    pub thread_pool_max: Option<i64>,
    /// Longest time in ns that the thread looks for events without sleeping, for lower latency; if absent, 32768 ns, or 0 on Windows; `0` means that the thread does not poll. `poll-max-ns`: `int`.
    pub poll_max_ns: Option<i64>,
    /// Factor by which the polling time grows when it was too short; 2 if absent or `0`. `poll-grow`: `int`.
    pub poll_grow: Option<i64>,
    /// Divisor by which the polling time shrinks when it brought nothing; QEMU decides if absent; `0` means that QEMU decides. `poll-shrink`: `int`.
    pub poll_shrink: Option<i64>,
    /// How slowly the polling time follows the latest gap between events; more is slower; 3 if absent or `0`. `poll-weight`: `int`. Since QEMU 11.1.
    pub poll_weight: Option<i64>,
}

impl IothreadProperties {
    /// `IothreadProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
            poll_max_ns: None,
            poll_grow: None,
            poll_shrink: None,
            poll_weight: None,
        }
    }
    /// Sets `aio-max-batch` (`int`): most requests that go to the kernel at once; if absent, the AIO engine decides; `0` means that the AIO engine decides. Since QEMU 6.1.
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }
    /// Sets `thread-pool-min` (`int`): worker threads that are kept ready; 0 if absent. Since QEMU 7.1.
    #[inline]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }
    /// Sets `thread-pool-max` (`int`): worker threads that there may be; 64 if absent. Since QEMU 7.1.
    #[inline]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }
    /// Sets `poll-max-ns` (`int`): longest time in ns that the thread looks for events without sleeping, for lower latency; if absent, 32768 ns, or 0 on Windows; `0` means that the thread does not poll.
    #[inline]
    pub fn poll_max_ns(mut self, poll_max_ns: i64) -> Self {
        self.poll_max_ns = Some(poll_max_ns);
        self
    }
    /// Sets `poll-grow` (`int`): factor by which the polling time grows when it was too short; 2 if absent or `0`.
    #[inline]
    pub fn poll_grow(mut self, poll_grow: i64) -> Self {
        self.poll_grow = Some(poll_grow);
        self
    }
    /// Sets `poll-shrink` (`int`): divisor by which the polling time shrinks when it brought nothing; QEMU decides if absent; `0` means that QEMU decides.
    #[inline]
    pub fn poll_shrink(mut self, poll_shrink: i64) -> Self {
        self.poll_shrink = Some(poll_shrink);
        self
    }
    /// Sets `poll-weight` (`int`): how slowly the polling time follows the latest gap between events; more is slower; 3 if absent or `0`. Since QEMU 11.1.
    #[inline]
    pub fn poll_weight(mut self, poll_weight: i64) -> Self {
        self.poll_weight = Some(poll_weight);
        self
    }
}

runtime::default!(IothreadProperties);

impl runtime::Object for IothreadProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("aio-max-batch", &self.aio_max_batch);
        writer.optional("thread-pool-min", &self.thread_pool_min);
        writer.optional("thread-pool-max", &self.thread_pool_max);
        writer.optional("poll-max-ns", &self.poll_max_ns);
        writer.optional("poll-grow", &self.poll_grow);
        writer.optional("poll-shrink", &self.poll_shrink);
        writer.optional("poll-weight", &self.poll_weight);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "aio-max-batch" => members.fill(&mut value.aio_max_batch),
                "thread-pool-min" => members.fill(&mut value.thread_pool_min),
                "thread-pool-max" => members.fill(&mut value.thread_pool_max),
                "poll-max-ns" => members.fill(&mut value.poll_max_ns),
                "poll-grow" => members.fill(&mut value.poll_grow),
                "poll-shrink" => members.fill(&mut value.poll_shrink),
                "poll-weight" => members.fill(&mut value.poll_weight),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(IothreadProperties, strict);

/// Settings of the event loop of QEMU's main thread.
///
/// The QAPI struct `MainLoopProperties` of module `qom`.
///
/// Since QEMU 7.1. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MainLoopProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MainLoopProperties {
    /// Most requests that go to the kernel at once; if absent, the AIO engine decides; `0` means that the AIO engine decides. `aio-max-batch`: `int`.
    pub aio_max_batch: Option<i64>,
    /// Worker threads that are kept ready; 0 if absent. `thread-pool-min`: `int`.
    pub thread_pool_min: Option<i64>,
    /// Worker threads that there may be; 64 if absent. `thread-pool-max`: `int`.
    pub thread_pool_max: Option<i64>,
}

impl MainLoopProperties {
    /// `MainLoopProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
        }
    }
    /// Sets `aio-max-batch` (`int`): most requests that go to the kernel at once; if absent, the AIO engine decides; `0` means that the AIO engine decides.
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }
    /// Sets `thread-pool-min` (`int`): worker threads that are kept ready; 0 if absent.
    #[inline]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }
    /// Sets `thread-pool-max` (`int`): worker threads that there may be; 64 if absent.
    #[inline]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }
}

runtime::default!(MainLoopProperties);

impl runtime::Object for MainLoopProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("aio-max-batch", &self.aio_max_batch);
        writer.optional("thread-pool-min", &self.thread_pool_min);
        writer.optional("thread-pool-max", &self.thread_pool_max);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "aio-max-batch" => members.fill(&mut value.aio_max_batch),
                "thread-pool-min" => members.fill(&mut value.thread_pool_min),
                "thread-pool-max" => members.fill(&mut value.thread_pool_max),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(MainLoopProperties, strict);

/// Memory for SGX enclaves, from the host's.
///
/// The QAPI struct `MemoryBackendEpcProperties` of module `qom`.
///
/// Since QEMU 6.2. In builds with `CONFIG_LINUX`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendEpcProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendEpcProperties {
    /// Whether core dumps of QEMU contain the memory; if absent, as the machine says. `dump`: `bool`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that the policy is about; none if absent. `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM); if absent, as the machine says. `merge`: `bool`.
    pub merge: Option<bool>,
    /// How the memory is spread over the NUMA nodes of the host; `default` if absent. `policy`: [`HostMemPolicy`].
    pub policy: Option<HostMemPolicy>,
    /// Whether all of it is allocated at the start, so that it cannot run short later; false if absent. `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// How many threads allocate it; if absent, the number of CPUs of the guest. `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// Id of the thread-context object that makes those threads; none if absent. `prealloc-context`: `str`. Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// Whether other processes that map it see what is written; true if absent. `share`: `bool`.
    pub share: Option<bool>,
    /// Whether swap or huge pages are set aside for it; true if absent. `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// How much memory there is, in bytes. `size`: `size`.
    pub size: u64,
    /// Whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says. `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendEpcProperties {
    /// `MemoryBackendEpcProperties` with its required members.
    #[inline]
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
    /// Sets `dump` (`bool`): whether core dumps of QEMU contain the memory; if absent, as the machine says.
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes` (`[uint16]`): NUMA nodes of the host that the policy is about; none if absent.
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(runtime::list(host_nodes));
        self
    }
    /// Sets `merge` (`bool`): whether the host may merge equal pages (KSM); if absent, as the machine says.
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy` ([`HostMemPolicy`]): how the memory is spread over the NUMA nodes of the host; `default` if absent.
    #[inline]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc` (`bool`): whether all of it is allocated at the start, so that it cannot run short later; false if absent.
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads` (`uint32`): how many threads allocate it; if absent, the number of CPUs of the guest.
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context` (`str`): id of the thread-context object that makes those threads; none if absent. Since QEMU 7.2.
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share` (`bool`): whether other processes that map it see what is written; true if absent.
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve` (`bool`): whether swap or huge pages are set aside for it; true if absent. Since QEMU 6.1.
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id` (`bool`): whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says.
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(
            x_use_canonical_path_for_ramblock_id,
        );
        self
    }
}

impl runtime::Object for MemoryBackendEpcProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("dump", &self.dump);
        writer.optional("host-nodes", &self.host_nodes);
        writer.optional("merge", &self.merge);
        writer.optional("policy", &self.policy);
        writer.optional("prealloc", &self.prealloc);
        writer.optional("prealloc-threads", &self.prealloc_threads);
        writer.optional("prealloc-context", &self.prealloc_context);
        writer.optional("share", &self.share);
        writer.optional("reserve", &self.reserve);
        writer.member("size", &self.size);
        writer
            .optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size: 0,
            x_use_canonical_path_for_ramblock_id: None,
        };
        while let Some(member) = members.next() {
            match member {
                "dump" => members.fill(&mut value.dump),
                "host-nodes" => members.fill(&mut value.host_nodes),
                "merge" => members.fill(&mut value.merge),
                "policy" => members.fill(&mut value.policy),
                "prealloc" => members.fill(&mut value.prealloc),
                "prealloc-threads" => members.fill(&mut value.prealloc_threads),
                "prealloc-context" => members.fill(&mut value.prealloc_context),
                "share" => members.fill(&mut value.share),
                "reserve" => members.fill(&mut value.reserve),
                "size" => members.require(0, &mut value.size),
                "x-use-canonical-path-for-ramblock-id" => {
                    members.fill(&mut value.x_use_canonical_path_for_ramblock_id)
                }
                _ => members.skip(),
            }
        }
        members.check(&["size"]);
        members.finish(value)
    }
}

runtime::object!(MemoryBackendEpcProperties, strict);

/// Memory that is mapped from a file, a directory of huge pages or a DAX device.
///
/// The QAPI struct `MemoryBackendFileProperties` of module `qom`.
///
/// Since QEMU 2.1. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendFileProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendFileProperties {
    /// Whether core dumps of QEMU contain the memory; if absent, as the machine says. `dump`: `bool`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that the policy is about; none if absent. `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM); if absent, as the machine says. `merge`: `bool`.
    pub merge: Option<bool>,
    /// How the memory is spread over the NUMA nodes of the host; `default` if absent. `policy`: [`HostMemPolicy`].
    pub policy: Option<HostMemPolicy>,
    /// Whether all of it is allocated at the start, so that it cannot run short later; false if absent. `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// How many threads allocate it; if absent, the number of CPUs of the guest. `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// Id of the thread-context object that makes those threads; none if absent. `prealloc-context`: `str`. Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// Whether other processes that map it see what is written; false if absent. `share`: `bool`.
    pub share: Option<bool>,
    /// Whether swap or huge pages are set aside for it; true if absent. `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// How much memory there is, in bytes. `size`: `size`.
    pub size: u64,
    /// Whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says. `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Alignment in bytes of the mapping's address, such as 2 MiB for DAX; the page size if absent or `0`. `align`: `size`.
    pub align: Option<u64>,
    /// Place in the file, in bytes, where the memory begins; a multiple of the page size; 0 if absent. `offset`: `size`. Since QEMU 8.1.
    pub offset: Option<u64>,
    /// Whether what is in the file may be lost when QEMU exits, to save writing it out; false if absent. `discard-data`: `bool`.
    pub discard_data: Option<bool>,
    /// Path of the file, or of a directory on hugetlbfs or tmpfs where one is made. `mem-path`: `str`.
    pub mem_path: String,
    /// Whether the file lies on persistent memory, so that writes are flushed to it; false if absent. `pmem`: `bool`. In builds with `CONFIG_LIBPMEM`.
    pub pmem: Option<bool>,
    /// Whether the file is opened for reading alone; false if absent. `readonly`: `bool`.
    pub readonly: Option<bool>,
    /// Whether the guest cannot write to the memory; as `readonly` if absent. `rom`: [`OnOffAuto`]. Since QEMU 8.2.
    pub rom: Option<OnOffAuto>,
}

impl MemoryBackendFileProperties {
    /// `MemoryBackendFileProperties` with its required members.
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
    /// Sets `dump` (`bool`): whether core dumps of QEMU contain the memory; if absent, as the machine says.
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes` (`[uint16]`): NUMA nodes of the host that the policy is about; none if absent.
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(runtime::list(host_nodes));
        self
    }
    /// Sets `merge` (`bool`): whether the host may merge equal pages (KSM); if absent, as the machine says.
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy` ([`HostMemPolicy`]): how the memory is spread over the NUMA nodes of the host; `default` if absent.
    #[inline]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc` (`bool`): whether all of it is allocated at the start, so that it cannot run short later; false if absent.
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads` (`uint32`): how many threads allocate it; if absent, the number of CPUs of the guest.
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context` (`str`): id of the thread-context object that makes those threads; none if absent. Since QEMU 7.2.
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share` (`bool`): whether other processes that map it see what is written; false if absent.
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve` (`bool`): whether swap or huge pages are set aside for it; true if absent. Since QEMU 6.1.
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id` (`bool`): whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says.
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(
            x_use_canonical_path_for_ramblock_id,
        );
        self
    }
    /// Sets `align` (`size`): alignment in bytes of the mapping's address, such as 2 MiB for DAX; the page size if absent or `0`.
    #[inline]
    pub fn align(mut self, align: u64) -> Self {
        self.align = Some(align);
        self
    }
    /// Sets `offset` (`size`): place in the file, in bytes, where the memory begins; a multiple of the page size; 0 if absent. Since QEMU 8.1.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `discard-data` (`bool`): whether what is in the file may be lost when QEMU exits, to save writing it out; false if absent.
    #[inline]
    pub fn discard_data(mut self, discard_data: bool) -> Self {
        self.discard_data = Some(discard_data);
        self
    }
    /// Sets `pmem` (`bool`): whether the file lies on persistent memory, so that writes are flushed to it; false if absent. In builds with `CONFIG_LIBPMEM`.
    #[inline]
    pub fn pmem(mut self, pmem: bool) -> Self {
        self.pmem = Some(pmem);
        self
    }
    /// Sets `readonly` (`bool`): whether the file is opened for reading alone; false if absent.
    #[inline]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }
    /// Sets `rom` ([`OnOffAuto`]): whether the guest cannot write to the memory; as `readonly` if absent. Since QEMU 8.2.
    #[inline]
    pub fn rom(mut self, rom: OnOffAuto) -> Self {
        self.rom = Some(rom);
        self
    }
}

impl runtime::Object for MemoryBackendFileProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("dump", &self.dump);
        writer.optional("host-nodes", &self.host_nodes);
        writer.optional("merge", &self.merge);
        writer.optional("policy", &self.policy);
        writer.optional("prealloc", &self.prealloc);
        writer.optional("prealloc-threads", &self.prealloc_threads);
        writer.optional("prealloc-context", &self.prealloc_context);
        writer.optional("share", &self.share);
        writer.optional("reserve", &self.reserve);
        writer.member("size", &self.size);
        writer
            .optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
        writer.optional("align", &self.align);
        writer.optional("offset", &self.offset);
        writer.optional("discard-data", &self.discard_data);
        writer.member("mem-path", &self.mem_path);
        writer.optional("pmem", &self.pmem);
        writer.optional("readonly", &self.readonly);
        writer.optional("rom", &self.rom);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size: 0,
            x_use_canonical_path_for_ramblock_id: None,
            align: None,
            offset: None,
            discard_data: None,
            mem_path: String::new(),
            pmem: None,
            readonly: None,
            rom: None,
        };
        while let Some(member) = members.next() {
            match member {
                "dump" => members.fill(&mut value.dump),
                "host-nodes" => members.fill(&mut value.host_nodes),
                "merge" => members.fill(&mut value.merge),
                "policy" => members.fill(&mut value.policy),
                "prealloc" => members.fill(&mut value.prealloc),
                "prealloc-threads" => members.fill(&mut value.prealloc_threads),
                "prealloc-context" => members.fill(&mut value.prealloc_context),
                "share" => members.fill(&mut value.share),
                "reserve" => members.fill(&mut value.reserve),
                "size" => members.require(0, &mut value.size),
                "x-use-canonical-path-for-ramblock-id" => {
                    members.fill(&mut value.x_use_canonical_path_for_ramblock_id)
                }
                "align" => members.fill(&mut value.align),
                "offset" => members.fill(&mut value.offset),
                "discard-data" => members.fill(&mut value.discard_data),
                "mem-path" => members.require(1, &mut value.mem_path),
                "pmem" => members.fill(&mut value.pmem),
                "readonly" => members.fill(&mut value.readonly),
                "rom" => members.fill(&mut value.rom),
                _ => members.skip(),
            }
        }
        members.check(&["size", "mem-path"]);
        members.finish(value)
    }
}

runtime::object!(MemoryBackendFileProperties, strict);

/// Memory in an anonymous file (memfd) of Linux, which other processes can be given.
///
/// The QAPI struct `MemoryBackendMemfdProperties` of module `qom`.
///
/// Since QEMU 2.12. In builds with `CONFIG_LINUX`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendMemfdProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendMemfdProperties {
    /// Whether core dumps of QEMU contain the memory; if absent, as the machine says. `dump`: `bool`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that the policy is about; none if absent. `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM); if absent, as the machine says. `merge`: `bool`.
    pub merge: Option<bool>,
    /// How the memory is spread over the NUMA nodes of the host; `default` if absent. `policy`: [`HostMemPolicy`].
    pub policy: Option<HostMemPolicy>,
    /// Whether all of it is allocated at the start, so that it cannot run short later; false if absent. `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// How many threads allocate it; if absent, the number of CPUs of the guest. `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// Id of the thread-context object that makes those threads; none if absent. `prealloc-context`: `str`. Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// Whether other processes that map it see what is written; true if absent. `share`: `bool`.
    pub share: Option<bool>,
    /// Whether swap or huge pages are set aside for it; true if absent. `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// How much memory there is, in bytes. `size`: `size`.
    pub size: u64,
    /// Whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says. `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Whether huge pages are used; false if absent. `hugetlb`: `bool`.
    pub hugetlb: Option<bool>,
    /// Size in bytes of the huge pages, where the host has several; if absent or `0`, the host's usual size. `hugetlbsize`: `size`.
    pub hugetlbsize: Option<u64>,
    /// Whether the size of the file is fixed for good; true if absent. `seal`: `bool`.
    pub seal: Option<bool>,
}

impl MemoryBackendMemfdProperties {
    /// `MemoryBackendMemfdProperties` with its required members.
    #[inline]
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
    /// Sets `dump` (`bool`): whether core dumps of QEMU contain the memory; if absent, as the machine says.
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes` (`[uint16]`): NUMA nodes of the host that the policy is about; none if absent.
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(runtime::list(host_nodes));
        self
    }
    /// Sets `merge` (`bool`): whether the host may merge equal pages (KSM); if absent, as the machine says.
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy` ([`HostMemPolicy`]): how the memory is spread over the NUMA nodes of the host; `default` if absent.
    #[inline]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc` (`bool`): whether all of it is allocated at the start, so that it cannot run short later; false if absent.
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads` (`uint32`): how many threads allocate it; if absent, the number of CPUs of the guest.
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context` (`str`): id of the thread-context object that makes those threads; none if absent. Since QEMU 7.2.
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share` (`bool`): whether other processes that map it see what is written; true if absent.
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve` (`bool`): whether swap or huge pages are set aside for it; true if absent. Since QEMU 6.1.
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id` (`bool`): whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says.
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(
            x_use_canonical_path_for_ramblock_id,
        );
        self
    }
    /// Sets `hugetlb` (`bool`): whether huge pages are used; false if absent.
    #[inline]
    pub fn hugetlb(mut self, hugetlb: bool) -> Self {
        self.hugetlb = Some(hugetlb);
        self
    }
    /// Sets `hugetlbsize` (`size`): size in bytes of the huge pages, where the host has several; if absent or `0`, the host's usual size.
    #[inline]
    pub fn hugetlbsize(mut self, hugetlbsize: u64) -> Self {
        self.hugetlbsize = Some(hugetlbsize);
        self
    }
    /// Sets `seal` (`bool`): whether the size of the file is fixed for good; true if absent.
    #[inline]
    pub fn seal(mut self, seal: bool) -> Self {
        self.seal = Some(seal);
        self
    }
}

impl runtime::Object for MemoryBackendMemfdProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("dump", &self.dump);
        writer.optional("host-nodes", &self.host_nodes);
        writer.optional("merge", &self.merge);
        writer.optional("policy", &self.policy);
        writer.optional("prealloc", &self.prealloc);
        writer.optional("prealloc-threads", &self.prealloc_threads);
        writer.optional("prealloc-context", &self.prealloc_context);
        writer.optional("share", &self.share);
        writer.optional("reserve", &self.reserve);
        writer.member("size", &self.size);
        writer
            .optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
        writer.optional("hugetlb", &self.hugetlb);
        writer.optional("hugetlbsize", &self.hugetlbsize);
        writer.optional("seal", &self.seal);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size: 0,
            x_use_canonical_path_for_ramblock_id: None,
            hugetlb: None,
            hugetlbsize: None,
            seal: None,
        };
        while let Some(member) = members.next() {
            match member {
                "dump" => members.fill(&mut value.dump),
                "host-nodes" => members.fill(&mut value.host_nodes),
                "merge" => members.fill(&mut value.merge),
                "policy" => members.fill(&mut value.policy),
                "prealloc" => members.fill(&mut value.prealloc),
                "prealloc-threads" => members.fill(&mut value.prealloc_threads),
                "prealloc-context" => members.fill(&mut value.prealloc_context),
                "share" => members.fill(&mut value.share),
                "reserve" => members.fill(&mut value.reserve),
                "size" => members.require(0, &mut value.size),
                "x-use-canonical-path-for-ramblock-id" => {
                    members.fill(&mut value.x_use_canonical_path_for_ramblock_id)
                }
                "hugetlb" => members.fill(&mut value.hugetlb),
                "hugetlbsize" => members.fill(&mut value.hugetlbsize),
                "seal" => members.fill(&mut value.seal),
                _ => members.skip(),
            }
        }
        members.check(&["size"]);
        members.finish(value)
    }
}

runtime::object!(MemoryBackendMemfdProperties, strict);

/// Memory that the host sets aside for the guest, and how.
///
/// The QAPI struct `MemoryBackendProperties` of module `qom`.
///
/// Since QEMU 2.1. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendProperties {
    /// Whether core dumps of QEMU contain the memory; if absent, as the machine says. `dump`: `bool`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that the policy is about; none if absent. `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM); if absent, as the machine says. `merge`: `bool`.
    pub merge: Option<bool>,
    /// How the memory is spread over the NUMA nodes of the host; `default` if absent. `policy`: [`HostMemPolicy`].
    pub policy: Option<HostMemPolicy>,
    /// Whether all of it is allocated at the start, so that it cannot run short later; false if absent. `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// How many threads allocate it; if absent, the number of CPUs of the guest. `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// Id of the thread-context object that makes those threads; none if absent. `prealloc-context`: `str`. Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// Whether other processes that map it see what is written; false if absent. `share`: `bool`.
    pub share: Option<bool>,
    /// Whether swap or huge pages are set aside for it; true if absent. `reserve`: `bool`. Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// How much memory there is, in bytes. `size`: `size`.
    pub size: u64,
    /// Whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says. `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendProperties {
    /// `MemoryBackendProperties` with its required members.
    #[inline]
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
    /// Sets `dump` (`bool`): whether core dumps of QEMU contain the memory; if absent, as the machine says.
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes` (`[uint16]`): NUMA nodes of the host that the policy is about; none if absent.
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(runtime::list(host_nodes));
        self
    }
    /// Sets `merge` (`bool`): whether the host may merge equal pages (KSM); if absent, as the machine says.
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy` ([`HostMemPolicy`]): how the memory is spread over the NUMA nodes of the host; `default` if absent.
    #[inline]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc` (`bool`): whether all of it is allocated at the start, so that it cannot run short later; false if absent.
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads` (`uint32`): how many threads allocate it; if absent, the number of CPUs of the guest.
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context` (`str`): id of the thread-context object that makes those threads; none if absent. Since QEMU 7.2.
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share` (`bool`): whether other processes that map it see what is written; false if absent.
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve` (`bool`): whether swap or huge pages are set aside for it; true if absent. Since QEMU 6.1.
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id` (`bool`): whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says.
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(
            x_use_canonical_path_for_ramblock_id,
        );
        self
    }
}

impl runtime::Object for MemoryBackendProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("dump", &self.dump);
        writer.optional("host-nodes", &self.host_nodes);
        writer.optional("merge", &self.merge);
        writer.optional("policy", &self.policy);
        writer.optional("prealloc", &self.prealloc);
        writer.optional("prealloc-threads", &self.prealloc_threads);
        writer.optional("prealloc-context", &self.prealloc_context);
        writer.optional("share", &self.share);
        writer.optional("reserve", &self.reserve);
        writer.member("size", &self.size);
        writer
            .optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size: 0,
            x_use_canonical_path_for_ramblock_id: None,
        };
        while let Some(member) = members.next() {
            match member {
                "dump" => members.fill(&mut value.dump),
                "host-nodes" => members.fill(&mut value.host_nodes),
                "merge" => members.fill(&mut value.merge),
                "policy" => members.fill(&mut value.policy),
                "prealloc" => members.fill(&mut value.prealloc),
                "prealloc-threads" => members.fill(&mut value.prealloc_threads),
                "prealloc-context" => members.fill(&mut value.prealloc_context),
                "share" => members.fill(&mut value.share),
                "reserve" => members.fill(&mut value.reserve),
                "size" => members.require(0, &mut value.size),
                "x-use-canonical-path-for-ramblock-id" => {
                    members.fill(&mut value.x_use_canonical_path_for_ramblock_id)
                }
                _ => members.skip(),
            }
        }
        members.check(&["size"]);
        members.finish(value)
    }
}

runtime::object!(MemoryBackendProperties, strict);

/// Memory in an object of POSIX shared memory, for hosts that have no memfd.
///
/// The QAPI struct `MemoryBackendShmProperties` of module `qom`.
///
/// Since QEMU 9.1. In builds with `CONFIG_POSIX`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendShmProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendShmProperties {
    /// Whether core dumps of QEMU contain the memory; if absent, as the machine says. `dump`: `bool`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that the policy is about; none if absent. `host-nodes`: `[uint16]`.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM); if absent, as the machine says. `merge`: `bool`.
    pub merge: Option<bool>,
    /// How the memory is spread over the NUMA nodes of the host; `default` if absent. `policy`: [`HostMemPolicy`].
    pub policy: Option<HostMemPolicy>,
    /// Whether all of it is allocated at the start, so that it cannot run short later; false if absent. `prealloc`: `bool`.
    pub prealloc: Option<bool>,
    /// How many threads allocate it; if absent, the number of CPUs of the guest. `prealloc-threads`: `uint32`.
    pub prealloc_threads: Option<u32>,
    /// Id of the thread-context object that makes those threads; none if absent. `prealloc-context`: `str`.
    pub prealloc_context: Option<String>,
    /// Whether other processes that map it see what is written; true if absent. `share`: `bool`.
    pub share: Option<bool>,
    /// Whether swap or huge pages are set aside for it; true if absent. `reserve`: `bool`.
    pub reserve: Option<bool>,
    /// How much memory there is, in bytes. `size`: `size`.
    pub size: u64,
    /// Whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says. `x-use-canonical-path-for-ramblock-id`: `bool`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendShmProperties {
    /// `MemoryBackendShmProperties` with its required members.
    #[inline]
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
    /// Sets `dump` (`bool`): whether core dumps of QEMU contain the memory; if absent, as the machine says.
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }
    /// Sets `host-nodes` (`[uint16]`): NUMA nodes of the host that the policy is about; none if absent.
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(runtime::list(host_nodes));
        self
    }
    /// Sets `merge` (`bool`): whether the host may merge equal pages (KSM); if absent, as the machine says.
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
    /// Sets `policy` ([`HostMemPolicy`]): how the memory is spread over the NUMA nodes of the host; `default` if absent.
    #[inline]
    pub fn policy(mut self, policy: HostMemPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `prealloc` (`bool`): whether all of it is allocated at the start, so that it cannot run short later; false if absent.
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }
    /// Sets `prealloc-threads` (`uint32`): how many threads allocate it; if absent, the number of CPUs of the guest.
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }
    /// Sets `prealloc-context` (`str`): id of the thread-context object that makes those threads; none if absent.
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }
    /// Sets `share` (`bool`): whether other processes that map it see what is written; true if absent.
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }
    /// Sets `reserve` (`bool`): whether swap or huge pages are set aside for it; true if absent.
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id` (`bool`): whether migration names it by its path rather than by its id, as machine types up to 4.0 did; if absent, as the machine says.
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: bool,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(
            x_use_canonical_path_for_ramblock_id,
        );
        self
    }
}

impl runtime::Object for MemoryBackendShmProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("dump", &self.dump);
        writer.optional("host-nodes", &self.host_nodes);
        writer.optional("merge", &self.merge);
        writer.optional("policy", &self.policy);
        writer.optional("prealloc", &self.prealloc);
        writer.optional("prealloc-threads", &self.prealloc_threads);
        writer.optional("prealloc-context", &self.prealloc_context);
        writer.optional("share", &self.share);
        writer.optional("reserve", &self.reserve);
        writer.member("size", &self.size);
        writer
            .optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size: 0,
            x_use_canonical_path_for_ramblock_id: None,
        };
        while let Some(member) = members.next() {
            match member {
                "dump" => members.fill(&mut value.dump),
                "host-nodes" => members.fill(&mut value.host_nodes),
                "merge" => members.fill(&mut value.merge),
                "policy" => members.fill(&mut value.policy),
                "prealloc" => members.fill(&mut value.prealloc),
                "prealloc-threads" => members.fill(&mut value.prealloc_threads),
                "prealloc-context" => members.fill(&mut value.prealloc_context),
                "share" => members.fill(&mut value.share),
                "reserve" => members.fill(&mut value.reserve),
                "size" => members.require(0, &mut value.size),
                "x-use-canonical-path-for-ramblock-id" => {
                    members.fill(&mut value.x_use_canonical_path_for_ramblock_id)
                }
                _ => members.skip(),
            }
        }
        members.check(&["size"]);
        members.finish(value)
    }
}

runtime::object!(MemoryBackendShmProperties, strict);

/// Monitor for humans.
///
/// The QAPI struct `MonitorHMPProperties` of module `qom`.
///
/// Since QEMU 11.1. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MonitorHMPProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitorHmpProperties {
    /// Id of the chardev that the monitor speaks over. `chardev`: `str`.
    pub chardev: String,
    /// Whether lines can be edited as in a shell; true if absent. `readline`: `bool`.
    pub readline: Option<bool>,
}

impl MonitorHmpProperties {
    /// `MonitorHMPProperties` with its required members.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            readline: None,
        }
    }
    /// Sets `readline` (`bool`): whether lines can be edited as in a shell; true if absent.
    #[inline]
    pub fn readline(mut self, readline: bool) -> Self {
        self.readline = Some(readline);
        self
    }
}

impl From<&str> for MonitorHmpProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for MonitorHmpProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("chardev", &self.chardev);
        writer.optional("readline", &self.readline);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            chardev: String::new(),
            readline: None,
        };
        while let Some(member) = members.next() {
            match member {
                "chardev" => members.require(0, &mut value.chardev),
                "readline" => members.fill(&mut value.readline),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(MonitorHmpProperties, strict);

/// Setting of every monitor.
///
/// The QAPI struct `MonitorProperties` of module `qom`.
///
/// Since QEMU 11.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MonitorProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitorProperties {
    /// Id of the chardev that the monitor speaks over. `chardev`: `str`.
    pub chardev: String,
}

impl MonitorProperties {
    /// `MonitorProperties` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into() }
    }
}

impl From<&str> for MonitorProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for MonitorProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("chardev", &self.chardev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { chardev: String::new() };
        while let Some(member) = members.next() {
            match member {
                "chardev" => members.require(0, &mut value.chardev),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(MonitorProperties);

/// What becomes of a monitor when the other end closes the connection.
///
/// The QAPI enum `MonitorQMPCloseAction` of module `qom`.
///
/// Since QEMU 11.1. Sent.
///
/// Part of [`MonitorQmpProperties`](super::MonitorQmpProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.MonitorQMPCloseAction)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MonitorQmpCloseAction {
    /// It stays, for the next connection. `none`.
    None,
    /// It is removed, along with its chardev. `delete`.
    Delete,
}

impl MonitorQmpCloseAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Delete];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Delete => "delete",
        }
    }
}

runtime::closed_enum!(MonitorQmpCloseAction);

/// Monitor for programs, which speaks QMP.
///
/// The QAPI struct `MonitorQMPProperties` of module `qom`.
///
/// Since QEMU 11.1. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MonitorQMPProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitorQmpProperties {
    /// Id of the chardev that the monitor speaks over. `chardev`: `str`.
    pub chardev: String,
    /// Whether replies are laid out over several lines; false if absent. `pretty`: `bool`.
    pub pretty: Option<bool>,
    /// What becomes of the monitor when the connection is closed; `none` if absent. `close-action`: [`MonitorQMPCloseAction`](MonitorQmpCloseAction).
    pub close_action: Option<MonitorQmpCloseAction>,
}

impl MonitorQmpProperties {
    /// `MonitorQMPProperties` with its required members.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            pretty: None,
            close_action: None,
        }
    }
    /// Sets `pretty` (`bool`): whether replies are laid out over several lines; false if absent.
    #[inline]
    pub fn pretty(mut self, pretty: bool) -> Self {
        self.pretty = Some(pretty);
        self
    }
    /// Sets `close-action` ([`MonitorQMPCloseAction`](MonitorQmpCloseAction)): what becomes of the monitor when the connection is closed; `none` if absent.
    #[inline]
    pub fn close_action(mut self, close_action: MonitorQmpCloseAction) -> Self {
        self.close_action = Some(close_action);
        self
    }
}

impl From<&str> for MonitorQmpProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for MonitorQmpProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("chardev", &self.chardev);
        writer.optional("pretty", &self.pretty);
        writer.optional("close-action", &self.close_action);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            chardev: String::new(),
            pretty: None,
            close_action: None,
        };
        while let Some(member) = members.next() {
            match member {
                "chardev" => members.require(0, &mut value.chardev),
                "pretty" => members.fill(&mut value.pretty),
                "close-action" => members.fill(&mut value.close_action),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(MonitorQmpProperties, strict);

/// On which side of another filter a filter goes.
///
/// The QAPI enum `NetfilterInsert` of module `qom`.
///
/// Since QEMU 5.0. Sent.
///
/// Part of [`FilterBufferProperties`](super::FilterBufferProperties), [`FilterDumpProperties`](super::FilterDumpProperties), [`FilterMirrorProperties`](super::FilterMirrorProperties), [`FilterRedirectorProperties`](super::FilterRedirectorProperties) and 2 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.NetfilterInsert)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NetfilterInsert {
    /// In front of it. `before`.
    Before,
    /// After it. `behind`.
    Behind,
}

impl NetfilterInsert {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Before, Self::Behind];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Behind => "behind",
        }
    }
}

runtime::closed_enum!(NetfilterInsert);

/// Filter for the packets of a network backend, and its place among other filters.
///
/// The QAPI struct `NetfilterProperties` of module `qom`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.NetfilterProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetfilterProperties {
    /// Id of the network backend. `netdev`: `str`.
    pub netdev: String,
    /// Which packets are filtered: those to the guest, those from it or all; all if absent. `queue`: [`NetFilterDirection`].
    pub queue: Option<NetFilterDirection>,
    /// `on` while the filter works, `off` while it lets everything through; `on` if absent. `status`: `str`.
    pub status: Option<String>,
    /// Place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent. `position`: `str`.
    pub position: Option<String>,
    /// On which side of the filter in `position` this one goes; `behind` if absent. `insert`: [`NetfilterInsert`].
    pub insert: Option<NetfilterInsert>,
}

impl NetfilterProperties {
    /// `NetfilterProperties` with its required members.
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
        }
    }
    /// Sets `queue` ([`NetFilterDirection`]): which packets are filtered: those to the guest, those from it or all; all if absent.
    #[inline]
    pub fn queue(mut self, queue: NetFilterDirection) -> Self {
        self.queue = Some(queue);
        self
    }
    /// Sets `status` (`str`): `on` while the filter works, `off` while it lets everything through; `on` if absent.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets `position` (`str`): place among the filters: `head`, `tail` or `id=` with the id of another one; `tail` if absent.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `insert` ([`NetfilterInsert`]): on which side of the filter in `position` this one goes; `behind` if absent.
    #[inline]
    pub fn insert(mut self, insert: NetfilterInsert) -> Self {
        self.insert = Some(insert);
        self
    }
}

impl From<&str> for NetfilterProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for NetfilterProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev", &self.netdev);
        writer.optional("queue", &self.queue);
        writer.optional("status", &self.status);
        writer.optional("position", &self.position);
        writer.optional("insert", &self.insert);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            netdev: String::new(),
            queue: None,
            status: None,
            position: None,
            insert: None,
        };
        while let Some(member) = members.next() {
            match member {
                "netdev" => members.require(0, &mut value.netdev),
                "queue" => members.fill(&mut value.queue),
                "status" => members.fill(&mut value.status),
                "position" => members.fill(&mut value.position),
                "insert" => members.fill(&mut value.insert),
                _ => members.skip(),
            }
        }
        members.check(&["netdev"]);
        members.finish(value)
    }
}

runtime::object!(NetfilterProperties, strict);

/// An object to create: its type, its id and the properties of the type.
///
/// The QAPI union `ObjectOptions` of module `qom`.
///
/// Since QEMU 6.0. Sent.
///
/// Argument of [`object-add`](super::super::commands::ObjectAdd).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectOptions {
    /// Id for the object, by which others refer to it. `id`: `str`.
    pub id: String,
    /// Type of the object. `qom-type`: the branch and its members.
    pub qom_type: ObjectOptionsBranch,
}

/// The branches of [`ObjectOptions`], by the value of `qom-type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ObjectOptionsBranch {
    /// NUMA node that a passed-through PCI device belongs to. `acpi-generic-initiator`. Since QEMU 9.0.
    AcpiGenericInitiator(AcpiGenericInitiatorProperties),
    /// NUMA node that stands for a CXL host bridge. `acpi-generic-port`. Since QEMU 9.2.
    AcpiGenericPort(AcpiGenericPortProperties),
    /// List of rules that say which user or client may connect. `authz-list`.
    AuthzList(AuthZListProperties),
    /// List of access rules that is read from a file. `authz-listfile`.
    AuthzListfile(AuthZListFileProperties),
    /// Access check by PAM of the host. `authz-pam`.
    AuthzPam(AuthZPamProperties),
    /// Access for one user or client alone. `authz-simple`.
    AuthzSimple(AuthZSimpleProperties),
    /// Emulated CAN bus, which takes no properties. `can-bus`.
    CanBus,
    /// Connection of an emulated CAN bus to the host's. `can-host-socketcan`. In builds with `CONFIG_LINUX`.
    CanHostSocketcan(CanHostSocketcanProperties),
    /// Comparison of the packets that both sides of COLO send. `colo-compare`.
    ColoCompare(ColoCompareProperties),
    /// Base of the backends for virtio-crypto, of no use by itself. `cryptodev-backend`.
    CryptodevBackend(CryptodevBackendProperties),
    /// Cryptography for virtio-crypto by QEMU itself. `cryptodev-backend-builtin`.
    CryptodevBackendBuiltin(CryptodevBackendProperties),
    /// Cryptography for virtio-crypto by the Linux kernel. `cryptodev-backend-lkcf`. Since QEMU 7.2.
    CryptodevBackendLkcf(CryptodevBackendProperties),
    /// Cryptography for virtio-crypto by another process. `cryptodev-vhost-user`. In builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser(CryptodevVhostUserProperties),
    /// State of helper processes that migrates with the machine. `dbus-vmstate`.
    DbusVmstate(DBusVmStateProperties),
    /// Network filter that lets packets through in bursts. `filter-buffer`.
    FilterBuffer(FilterBufferProperties),
    /// Network filter that records packets in a file. `filter-dump`.
    FilterDump(FilterDumpProperties),
    /// Network filter that copies packets to a chardev. `filter-mirror`.
    FilterMirror(FilterMirrorProperties),
    /// Network filter that diverts packets and inserts others. `filter-redirector`.
    FilterRedirector(FilterRedirectorProperties),
    /// Network filter that records or replays packets, for deterministic replay. `filter-replay`.
    FilterReplay(NetfilterProperties),
    /// Network filter that adjusts TCP on the secondary of COLO. `filter-rewriter`.
    FilterRewriter(FilterRewriterProperties),
    /// Initial state of a confidential guest, from an IGVM file. `igvm-cfg`. Since QEMU 10.1. In builds with `CONFIG_IGVM`.
    IgvmCfg(IgvmCfgProperties),
    /// Keyboard and mouse of another computer, by Barrier. `input-barrier`.
    InputBarrier(InputBarrierProperties),
    /// Keyboard or mouse of a Linux host, handed to the guest. `input-linux`. In builds with `CONFIG_LINUX`.
    InputLinux(InputLinuxProperties),
    /// Access to the IOMMU of the host by Linux's iommufd, for passed-through devices. `iommufd`. Since QEMU 9.0.
    Iommufd(IommufdProperties),
    /// Thread that does I/O of devices. `iothread`.
    Iothread(IothreadProperties),
    /// Settings of the main thread's event loop. `main-loop`. Since QEMU 7.1.
    MainLoop(MainLoopProperties),
    /// Memory for SGX enclaves. `memory-backend-epc`. In builds with `CONFIG_LINUX`.
    MemoryBackendEpc(MemoryBackendEpcProperties),
    /// Memory that is mapped from a file. `memory-backend-file`.
    MemoryBackendFile(MemoryBackendFileProperties),
    /// Memory in an anonymous file of Linux. `memory-backend-memfd`. In builds with `CONFIG_LINUX`.
    MemoryBackendMemfd(MemoryBackendMemfdProperties),
    /// Anonymous memory of QEMU. `memory-backend-ram`.
    MemoryBackendRam(MemoryBackendProperties),
    /// Memory in an object of POSIX shared memory. `memory-backend-shm`. Since QEMU 9.1. In builds with `CONFIG_POSIX`.
    MemoryBackendShm(MemoryBackendShmProperties),
    /// Monitor for humans. `monitor-hmp`. Since QEMU 11.0 or 11.1.
    MonitorHmp(MonitorHmpProperties),
    /// Monitor for programs. `monitor-qmp`. Since QEMU 11.0 or 11.1.
    MonitorQmp(MonitorQmpProperties),
    /// Protection of a POWER guest by IBM's ultravisor, which takes no properties. `pef-guest`.
    PefGuest,
    /// Persistent reservations of SCSI by the helper qemu-pr-helper. `pr-manager-helper`. In builds with `CONFIG_LINUX`.
    PrManagerHelper(PrManagerHelperProperties),
    /// Interface for the device tests of QEMU. `qtest`.
    Qtest(QtestProperties),
    /// Random numbers from QEMU itself. `rng-builtin`.
    RngBuiltin(RngProperties),
    /// Random numbers from an entropy daemon, over a chardev. `rng-egd`.
    RngEgd(RngEgdProperties),
    /// Random numbers from a device of the host. `rng-random`. In builds with `CONFIG_POSIX`.
    RngRandom(RngRandomProperties),
    /// Password or key, given inline or in a file. `secret`.
    Secret(SecretProperties),
    /// Password or key in the keyring of the Linux kernel. `secret_keyring`. In builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring(SecretKeyringProperties),
    /// Protection of the guest by AMD SEV or SEV-ES. `sev-guest`.
    SevGuest(SevGuestProperties),
    /// Protection of the guest by AMD SEV-SNP. `sev-snp-guest`. Since QEMU 9.1.
    SevSnpGuest(SevSnpGuestProperties),
    /// CPUs of the host that threads made by it run on. `thread-context`. Since QEMU 7.2.
    ThreadContext(ThreadContextProperties),
    /// Protection of an s390x guest by the host's ultravisor, which takes no properties. `s390-pv-guest`.
    S390PvGuest,
    /// Protection of the guest by Intel TDX. `tdx-guest`. Since QEMU 10.1.
    TdxGuest(TdxGuestProperties),
    /// I/O limits that several disks share. `throttle-group`.
    ThrottleGroup(ThrottleGroupProperties),
    /// TLS credentials without certificates. `tls-creds-anon`.
    TlsCredsAnon(TlsCredsAnonProperties),
    /// TLS credentials by keys that both sides share. `tls-creds-psk`.
    TlsCredsPsk(TlsCredsPskProperties),
    /// TLS credentials by X.509 certificates. `tls-creds-x509`.
    TlsCredsX509(TlsCredsX509Properties),
    /// List of allowed TLS cipher suites, for the firmware of the guest. `tls-cipher-suites`.
    TlsCipherSuites(TlsCredsProperties),
    /// Device that this QEMU emulates for another QEMU. `x-remote-object`. Unstable.
    XRemoteObject(RemoteObjectProperties),
    /// Device that this QEMU emulates for another process, over vfio-user. `x-vfio-user-server`. Since QEMU 7.1. Unstable.
    XVfioUserServer(VfioUserServerProperties),
}

/// Constructors, one for each value of `qom-type`.
impl ObjectOptions {
    /// NUMA node that a passed-through PCI device belongs to. `ObjectOptions` with `qom-type` `acpi-generic-initiator`. Since QEMU 9.0.
    pub fn acpi_generic_initiator(
        id: impl Into<String>,
        acpi_generic_initiator: impl Into<AcpiGenericInitiatorProperties>,
    ) -> Self {
        Self::with(
            id,
            ObjectOptionsBranch::AcpiGenericInitiator(acpi_generic_initiator.into()),
        )
    }
    /// NUMA node that stands for a CXL host bridge. `ObjectOptions` with `qom-type` `acpi-generic-port`. Since QEMU 9.2.
    pub fn acpi_generic_port(
        id: impl Into<String>,
        acpi_generic_port: impl Into<AcpiGenericPortProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::AcpiGenericPort(acpi_generic_port.into()))
    }
    /// List of rules that say which user or client may connect. `ObjectOptions` with `qom-type` `authz-list`.
    pub fn authz_list(
        id: impl Into<String>,
        authz_list: impl Into<AuthZListProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::AuthzList(authz_list.into()))
    }
    /// List of access rules that is read from a file. `ObjectOptions` with `qom-type` `authz-listfile`.
    pub fn authz_listfile(
        id: impl Into<String>,
        authz_listfile: impl Into<AuthZListFileProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::AuthzListfile(authz_listfile.into()))
    }
    /// Access check by PAM of the host. `ObjectOptions` with `qom-type` `authz-pam`.
    pub fn authz_pam(
        id: impl Into<String>,
        authz_pam: impl Into<AuthZPamProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::AuthzPam(authz_pam.into()))
    }
    /// Access for one user or client alone. `ObjectOptions` with `qom-type` `authz-simple`.
    pub fn authz_simple(
        id: impl Into<String>,
        authz_simple: impl Into<AuthZSimpleProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::AuthzSimple(authz_simple.into()))
    }
    /// Emulated CAN bus, which takes no properties. `ObjectOptions` with `qom-type` `can-bus`.
    pub fn can_bus(id: impl Into<String>) -> Self {
        Self::with(id, ObjectOptionsBranch::CanBus)
    }
    /// Connection of an emulated CAN bus to the host's. `ObjectOptions` with `qom-type` `can-host-socketcan`. In builds with `CONFIG_LINUX`.
    pub fn can_host_socketcan(
        id: impl Into<String>,
        can_host_socketcan: impl Into<CanHostSocketcanProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::CanHostSocketcan(can_host_socketcan.into()))
    }
    /// Comparison of the packets that both sides of COLO send. `ObjectOptions` with `qom-type` `colo-compare`.
    pub fn colo_compare(
        id: impl Into<String>,
        colo_compare: impl Into<ColoCompareProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::ColoCompare(colo_compare.into()))
    }
    /// Base of the backends for virtio-crypto, of no use by itself. `ObjectOptions` with `qom-type` `cryptodev-backend`.
    pub fn cryptodev_backend(
        id: impl Into<String>,
        cryptodev_backend: impl Into<CryptodevBackendProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::CryptodevBackend(cryptodev_backend.into()))
    }
    /// Cryptography for virtio-crypto by QEMU itself. `ObjectOptions` with `qom-type` `cryptodev-backend-builtin`.
    pub fn cryptodev_backend_builtin(
        id: impl Into<String>,
        cryptodev_backend_builtin: impl Into<CryptodevBackendProperties>,
    ) -> Self {
        Self::with(
            id,
            ObjectOptionsBranch::CryptodevBackendBuiltin(
                cryptodev_backend_builtin.into(),
            ),
        )
    }
    /// Cryptography for virtio-crypto by the Linux kernel. `ObjectOptions` with `qom-type` `cryptodev-backend-lkcf`. Since QEMU 7.2.
    pub fn cryptodev_backend_lkcf(
        id: impl Into<String>,
        cryptodev_backend_lkcf: impl Into<CryptodevBackendProperties>,
    ) -> Self {
        Self::with(
            id,
            ObjectOptionsBranch::CryptodevBackendLkcf(cryptodev_backend_lkcf.into()),
        )
    }
    /// Cryptography for virtio-crypto by another process. `ObjectOptions` with `qom-type` `cryptodev-vhost-user`. In builds with `CONFIG_VHOST_CRYPTO`.
    pub fn cryptodev_vhost_user(
        id: impl Into<String>,
        cryptodev_vhost_user: impl Into<CryptodevVhostUserProperties>,
    ) -> Self {
        Self::with(
            id,
            ObjectOptionsBranch::CryptodevVhostUser(cryptodev_vhost_user.into()),
        )
    }
    /// State of helper processes that migrates with the machine. `ObjectOptions` with `qom-type` `dbus-vmstate`.
    pub fn dbus_vmstate(
        id: impl Into<String>,
        dbus_vmstate: impl Into<DBusVmStateProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::DbusVmstate(dbus_vmstate.into()))
    }
    /// Network filter that lets packets through in bursts. `ObjectOptions` with `qom-type` `filter-buffer`.
    pub fn filter_buffer(
        id: impl Into<String>,
        filter_buffer: impl Into<FilterBufferProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::FilterBuffer(filter_buffer.into()))
    }
    /// Network filter that records packets in a file. `ObjectOptions` with `qom-type` `filter-dump`.
    pub fn filter_dump(
        id: impl Into<String>,
        filter_dump: impl Into<FilterDumpProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::FilterDump(filter_dump.into()))
    }
    /// Network filter that copies packets to a chardev. `ObjectOptions` with `qom-type` `filter-mirror`.
    pub fn filter_mirror(
        id: impl Into<String>,
        filter_mirror: impl Into<FilterMirrorProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::FilterMirror(filter_mirror.into()))
    }
    /// Network filter that diverts packets and inserts others. `ObjectOptions` with `qom-type` `filter-redirector`.
    pub fn filter_redirector(
        id: impl Into<String>,
        filter_redirector: impl Into<FilterRedirectorProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::FilterRedirector(filter_redirector.into()))
    }
    /// Network filter that records or replays packets, for deterministic replay. `ObjectOptions` with `qom-type` `filter-replay`.
    pub fn filter_replay(
        id: impl Into<String>,
        filter_replay: impl Into<NetfilterProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::FilterReplay(filter_replay.into()))
    }
    /// Network filter that adjusts TCP on the secondary of COLO. `ObjectOptions` with `qom-type` `filter-rewriter`.
    pub fn filter_rewriter(
        id: impl Into<String>,
        filter_rewriter: impl Into<FilterRewriterProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::FilterRewriter(filter_rewriter.into()))
    }
    /// Initial state of a confidential guest, from an IGVM file. `ObjectOptions` with `qom-type` `igvm-cfg`. Since QEMU 10.1. In builds with `CONFIG_IGVM`.
    pub fn igvm_cfg(
        id: impl Into<String>,
        igvm_cfg: impl Into<IgvmCfgProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::IgvmCfg(igvm_cfg.into()))
    }
    /// Keyboard and mouse of another computer, by Barrier. `ObjectOptions` with `qom-type` `input-barrier`.
    pub fn input_barrier(
        id: impl Into<String>,
        input_barrier: impl Into<InputBarrierProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::InputBarrier(input_barrier.into()))
    }
    /// Keyboard or mouse of a Linux host, handed to the guest. `ObjectOptions` with `qom-type` `input-linux`. In builds with `CONFIG_LINUX`.
    pub fn input_linux(
        id: impl Into<String>,
        input_linux: impl Into<InputLinuxProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::InputLinux(input_linux.into()))
    }
    /// Access to the IOMMU of the host by Linux's iommufd, for passed-through devices. `ObjectOptions` with `qom-type` `iommufd`. Since QEMU 9.0.
    pub fn iommufd(
        id: impl Into<String>,
        iommufd: impl Into<IommufdProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::Iommufd(iommufd.into()))
    }
    /// Thread that does I/O of devices. `ObjectOptions` with `qom-type` `iothread`.
    pub fn iothread(
        id: impl Into<String>,
        iothread: impl Into<IothreadProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::Iothread(iothread.into()))
    }
    /// Settings of the main thread's event loop. `ObjectOptions` with `qom-type` `main-loop`. Since QEMU 7.1.
    pub fn main_loop(
        id: impl Into<String>,
        main_loop: impl Into<MainLoopProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::MainLoop(main_loop.into()))
    }
    /// Memory for SGX enclaves. `ObjectOptions` with `qom-type` `memory-backend-epc`. In builds with `CONFIG_LINUX`.
    pub fn memory_backend_epc(
        id: impl Into<String>,
        memory_backend_epc: impl Into<MemoryBackendEpcProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::MemoryBackendEpc(memory_backend_epc.into()))
    }
    /// Memory that is mapped from a file. `ObjectOptions` with `qom-type` `memory-backend-file`.
    pub fn memory_backend_file(
        id: impl Into<String>,
        memory_backend_file: impl Into<MemoryBackendFileProperties>,
    ) -> Self {
        Self::with(
            id,
            ObjectOptionsBranch::MemoryBackendFile(memory_backend_file.into()),
        )
    }
    /// Memory in an anonymous file of Linux. `ObjectOptions` with `qom-type` `memory-backend-memfd`. In builds with `CONFIG_LINUX`.
    pub fn memory_backend_memfd(
        id: impl Into<String>,
        memory_backend_memfd: impl Into<MemoryBackendMemfdProperties>,
    ) -> Self {
        Self::with(
            id,
            ObjectOptionsBranch::MemoryBackendMemfd(memory_backend_memfd.into()),
        )
    }
    /// Anonymous memory of QEMU. `ObjectOptions` with `qom-type` `memory-backend-ram`.
    pub fn memory_backend_ram(
        id: impl Into<String>,
        memory_backend_ram: impl Into<MemoryBackendProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::MemoryBackendRam(memory_backend_ram.into()))
    }
    /// Memory in an object of POSIX shared memory. `ObjectOptions` with `qom-type` `memory-backend-shm`. Since QEMU 9.1. In builds with `CONFIG_POSIX`.
    pub fn memory_backend_shm(
        id: impl Into<String>,
        memory_backend_shm: impl Into<MemoryBackendShmProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::MemoryBackendShm(memory_backend_shm.into()))
    }
    /// Monitor for humans. `ObjectOptions` with `qom-type` `monitor-hmp`. Since QEMU 11.0 or 11.1.
    pub fn monitor_hmp(
        id: impl Into<String>,
        monitor_hmp: impl Into<MonitorHmpProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::MonitorHmp(monitor_hmp.into()))
    }
    /// Monitor for programs. `ObjectOptions` with `qom-type` `monitor-qmp`. Since QEMU 11.0 or 11.1.
    pub fn monitor_qmp(
        id: impl Into<String>,
        monitor_qmp: impl Into<MonitorQmpProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::MonitorQmp(monitor_qmp.into()))
    }
    /// Protection of a POWER guest by IBM's ultravisor, which takes no properties. `ObjectOptions` with `qom-type` `pef-guest`.
    pub fn pef_guest(id: impl Into<String>) -> Self {
        Self::with(id, ObjectOptionsBranch::PefGuest)
    }
    /// Persistent reservations of SCSI by the helper qemu-pr-helper. `ObjectOptions` with `qom-type` `pr-manager-helper`. In builds with `CONFIG_LINUX`.
    pub fn pr_manager_helper(
        id: impl Into<String>,
        pr_manager_helper: impl Into<PrManagerHelperProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::PrManagerHelper(pr_manager_helper.into()))
    }
    /// Interface for the device tests of QEMU. `ObjectOptions` with `qom-type` `qtest`.
    pub fn qtest(id: impl Into<String>, qtest: impl Into<QtestProperties>) -> Self {
        Self::with(id, ObjectOptionsBranch::Qtest(qtest.into()))
    }
    /// Random numbers from QEMU itself. `ObjectOptions` with `qom-type` `rng-builtin`.
    pub fn rng_builtin(
        id: impl Into<String>,
        rng_builtin: impl Into<RngProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::RngBuiltin(rng_builtin.into()))
    }
    /// Random numbers from an entropy daemon, over a chardev. `ObjectOptions` with `qom-type` `rng-egd`.
    pub fn rng_egd(id: impl Into<String>, rng_egd: impl Into<RngEgdProperties>) -> Self {
        Self::with(id, ObjectOptionsBranch::RngEgd(rng_egd.into()))
    }
    /// Random numbers from a device of the host. `ObjectOptions` with `qom-type` `rng-random`. In builds with `CONFIG_POSIX`.
    pub fn rng_random(
        id: impl Into<String>,
        rng_random: impl Into<RngRandomProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::RngRandom(rng_random.into()))
    }
    /// Password or key, given inline or in a file. `ObjectOptions` with `qom-type` `secret`.
    pub fn secret(id: impl Into<String>, secret: impl Into<SecretProperties>) -> Self {
        Self::with(id, ObjectOptionsBranch::Secret(secret.into()))
    }
    /// Password or key in the keyring of the Linux kernel. `ObjectOptions` with `qom-type` `secret_keyring`. In builds with `CONFIG_SECRET_KEYRING`.
    pub fn secret_keyring(
        id: impl Into<String>,
        secret_keyring: impl Into<SecretKeyringProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::SecretKeyring(secret_keyring.into()))
    }
    /// Protection of the guest by AMD SEV or SEV-ES. `ObjectOptions` with `qom-type` `sev-guest`.
    pub fn sev_guest(
        id: impl Into<String>,
        sev_guest: impl Into<SevGuestProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::SevGuest(sev_guest.into()))
    }
    /// Protection of the guest by AMD SEV-SNP. `ObjectOptions` with `qom-type` `sev-snp-guest`. Since QEMU 9.1.
    pub fn sev_snp_guest(
        id: impl Into<String>,
        sev_snp_guest: impl Into<SevSnpGuestProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::SevSnpGuest(sev_snp_guest.into()))
    }
    /// CPUs of the host that threads made by it run on. `ObjectOptions` with `qom-type` `thread-context`. Since QEMU 7.2.
    pub fn thread_context(
        id: impl Into<String>,
        thread_context: impl Into<ThreadContextProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::ThreadContext(thread_context.into()))
    }
    /// Protection of an s390x guest by the host's ultravisor, which takes no properties. `ObjectOptions` with `qom-type` `s390-pv-guest`.
    pub fn s390_pv_guest(id: impl Into<String>) -> Self {
        Self::with(id, ObjectOptionsBranch::S390PvGuest)
    }
    /// Protection of the guest by Intel TDX. `ObjectOptions` with `qom-type` `tdx-guest`. Since QEMU 10.1.
    pub fn tdx_guest(
        id: impl Into<String>,
        tdx_guest: impl Into<TdxGuestProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::TdxGuest(tdx_guest.into()))
    }
    /// I/O limits that several disks share. `ObjectOptions` with `qom-type` `throttle-group`.
    pub fn throttle_group(
        id: impl Into<String>,
        throttle_group: impl Into<ThrottleGroupProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::ThrottleGroup(throttle_group.into()))
    }
    /// TLS credentials without certificates. `ObjectOptions` with `qom-type` `tls-creds-anon`.
    pub fn tls_creds_anon(
        id: impl Into<String>,
        tls_creds_anon: impl Into<TlsCredsAnonProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::TlsCredsAnon(tls_creds_anon.into()))
    }
    /// TLS credentials by keys that both sides share. `ObjectOptions` with `qom-type` `tls-creds-psk`.
    pub fn tls_creds_psk(
        id: impl Into<String>,
        tls_creds_psk: impl Into<TlsCredsPskProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::TlsCredsPsk(tls_creds_psk.into()))
    }
    /// TLS credentials by X.509 certificates. `ObjectOptions` with `qom-type` `tls-creds-x509`.
    pub fn tls_creds_x509(
        id: impl Into<String>,
        tls_creds_x509: impl Into<TlsCredsX509Properties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::TlsCredsX509(tls_creds_x509.into()))
    }
    /// List of allowed TLS cipher suites, for the firmware of the guest. `ObjectOptions` with `qom-type` `tls-cipher-suites`.
    pub fn tls_cipher_suites(
        id: impl Into<String>,
        tls_cipher_suites: impl Into<TlsCredsProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::TlsCipherSuites(tls_cipher_suites.into()))
    }
    /// Device that this QEMU emulates for another QEMU. `ObjectOptions` with `qom-type` `x-remote-object`. Unstable.
    pub fn x_remote_object(
        id: impl Into<String>,
        x_remote_object: impl Into<RemoteObjectProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::XRemoteObject(x_remote_object.into()))
    }
    /// Device that this QEMU emulates for another process, over vfio-user. `ObjectOptions` with `qom-type` `x-vfio-user-server`. Since QEMU 7.1. Unstable.
    pub fn x_vfio_user_server(
        id: impl Into<String>,
        x_vfio_user_server: impl Into<VfioUserServerProperties>,
    ) -> Self {
        Self::with(id, ObjectOptionsBranch::XVfioUserServer(x_vfio_user_server.into()))
    }
    fn with(id: impl Into<String>, qom_type: ObjectOptionsBranch) -> Self {
        Self { id: id.into(), qom_type }
    }
}

impl ObjectOptionsBranch {
    /// The value of `qom-type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AcpiGenericInitiator(_) => "acpi-generic-initiator",
            Self::AcpiGenericPort(_) => "acpi-generic-port",
            Self::AuthzList(_) => "authz-list",
            Self::AuthzListfile(_) => "authz-listfile",
            Self::AuthzPam(_) => "authz-pam",
            Self::AuthzSimple(_) => "authz-simple",
            Self::CanBus => "can-bus",
            Self::CanHostSocketcan(_) => "can-host-socketcan",
            Self::ColoCompare(_) => "colo-compare",
            Self::CryptodevBackend(_) => "cryptodev-backend",
            Self::CryptodevBackendBuiltin(_) => "cryptodev-backend-builtin",
            Self::CryptodevBackendLkcf(_) => "cryptodev-backend-lkcf",
            Self::CryptodevVhostUser(_) => "cryptodev-vhost-user",
            Self::DbusVmstate(_) => "dbus-vmstate",
            Self::FilterBuffer(_) => "filter-buffer",
            Self::FilterDump(_) => "filter-dump",
            Self::FilterMirror(_) => "filter-mirror",
            Self::FilterRedirector(_) => "filter-redirector",
            Self::FilterReplay(_) => "filter-replay",
            Self::FilterRewriter(_) => "filter-rewriter",
            Self::IgvmCfg(_) => "igvm-cfg",
            Self::InputBarrier(_) => "input-barrier",
            Self::InputLinux(_) => "input-linux",
            Self::Iommufd(_) => "iommufd",
            Self::Iothread(_) => "iothread",
            Self::MainLoop(_) => "main-loop",
            Self::MemoryBackendEpc(_) => "memory-backend-epc",
            Self::MemoryBackendFile(_) => "memory-backend-file",
            Self::MemoryBackendMemfd(_) => "memory-backend-memfd",
            Self::MemoryBackendRam(_) => "memory-backend-ram",
            Self::MemoryBackendShm(_) => "memory-backend-shm",
            Self::MonitorHmp(_) => "monitor-hmp",
            Self::MonitorQmp(_) => "monitor-qmp",
            Self::PefGuest => "pef-guest",
            Self::PrManagerHelper(_) => "pr-manager-helper",
            Self::Qtest(_) => "qtest",
            Self::RngBuiltin(_) => "rng-builtin",
            Self::RngEgd(_) => "rng-egd",
            Self::RngRandom(_) => "rng-random",
            Self::Secret(_) => "secret",
            Self::SecretKeyring(_) => "secret_keyring",
            Self::SevGuest(_) => "sev-guest",
            Self::SevSnpGuest(_) => "sev-snp-guest",
            Self::ThreadContext(_) => "thread-context",
            Self::S390PvGuest => "s390-pv-guest",
            Self::TdxGuest(_) => "tdx-guest",
            Self::ThrottleGroup(_) => "throttle-group",
            Self::TlsCredsAnon(_) => "tls-creds-anon",
            Self::TlsCredsPsk(_) => "tls-creds-psk",
            Self::TlsCredsX509(_) => "tls-creds-x509",
            Self::TlsCipherSuites(_) => "tls-cipher-suites",
            Self::XRemoteObject(_) => "x-remote-object",
            Self::XVfioUserServer(_) => "x-vfio-user-server",
        }
    }
}

impl runtime::Branches for ObjectOptionsBranch {
    const TAG: &'static str = "qom-type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::AcpiGenericInitiator(it) => writer.members(it),
            Self::AcpiGenericPort(it) => writer.members(it),
            Self::AuthzList(it) => writer.members(it),
            Self::AuthzListfile(it) => writer.members(it),
            Self::AuthzPam(it) => writer.members(it),
            Self::AuthzSimple(it) => writer.members(it),
            Self::CanBus => {}
            Self::CanHostSocketcan(it) => writer.members(it),
            Self::ColoCompare(it) => writer.members(it),
            Self::CryptodevBackend(it) => writer.members(it),
            Self::CryptodevBackendBuiltin(it) => writer.members(it),
            Self::CryptodevBackendLkcf(it) => writer.members(it),
            Self::CryptodevVhostUser(it) => writer.members(it),
            Self::DbusVmstate(it) => writer.members(it),
            Self::FilterBuffer(it) => writer.members(it),
            Self::FilterDump(it) => writer.members(it),
            Self::FilterMirror(it) => writer.members(it),
            Self::FilterRedirector(it) => writer.members(it),
            Self::FilterReplay(it) => writer.members(it),
            Self::FilterRewriter(it) => writer.members(it),
            Self::IgvmCfg(it) => writer.members(it),
            Self::InputBarrier(it) => writer.members(it),
            Self::InputLinux(it) => writer.members(it),
            Self::Iommufd(it) => writer.members(it),
            Self::Iothread(it) => writer.members(it),
            Self::MainLoop(it) => writer.members(it),
            Self::MemoryBackendEpc(it) => writer.members(it),
            Self::MemoryBackendFile(it) => writer.members(it),
            Self::MemoryBackendMemfd(it) => writer.members(it),
            Self::MemoryBackendRam(it) => writer.members(it),
            Self::MemoryBackendShm(it) => writer.members(it),
            Self::MonitorHmp(it) => writer.members(it),
            Self::MonitorQmp(it) => writer.members(it),
            Self::PefGuest => {}
            Self::PrManagerHelper(it) => writer.members(it),
            Self::Qtest(it) => writer.members(it),
            Self::RngBuiltin(it) => writer.members(it),
            Self::RngEgd(it) => writer.members(it),
            Self::RngRandom(it) => writer.members(it),
            Self::Secret(it) => writer.members(it),
            Self::SecretKeyring(it) => writer.members(it),
            Self::SevGuest(it) => writer.members(it),
            Self::SevSnpGuest(it) => writer.members(it),
            Self::ThreadContext(it) => writer.members(it),
            Self::S390PvGuest => {}
            Self::TdxGuest(it) => writer.members(it),
            Self::ThrottleGroup(it) => writer.members(it),
            Self::TlsCredsAnon(it) => writer.members(it),
            Self::TlsCredsPsk(it) => writer.members(it),
            Self::TlsCredsX509(it) => writer.members(it),
            Self::TlsCipherSuites(it) => writer.members(it),
            Self::XRemoteObject(it) => writer.members(it),
            Self::XVfioUserServer(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "acpi-generic-initiator" => members.read_as(Self::AcpiGenericInitiator),
            "acpi-generic-port" => members.read_as(Self::AcpiGenericPort),
            "authz-list" => members.read_as(Self::AuthzList),
            "authz-listfile" => members.read_as(Self::AuthzListfile),
            "authz-pam" => members.read_as(Self::AuthzPam),
            "authz-simple" => members.read_as(Self::AuthzSimple),
            "can-bus" => members.skip_all(Self::CanBus),
            "can-host-socketcan" => members.read_as(Self::CanHostSocketcan),
            "colo-compare" => members.read_as(Self::ColoCompare),
            "cryptodev-backend" => members.read_as(Self::CryptodevBackend),
            "cryptodev-backend-builtin" => members.read_as(Self::CryptodevBackendBuiltin),
            "cryptodev-backend-lkcf" => members.read_as(Self::CryptodevBackendLkcf),
            "cryptodev-vhost-user" => members.read_as(Self::CryptodevVhostUser),
            "dbus-vmstate" => members.read_as(Self::DbusVmstate),
            "filter-buffer" => members.read_as(Self::FilterBuffer),
            "filter-dump" => members.read_as(Self::FilterDump),
            "filter-mirror" => members.read_as(Self::FilterMirror),
            "filter-redirector" => members.read_as(Self::FilterRedirector),
            "filter-replay" => members.read_as(Self::FilterReplay),
            "filter-rewriter" => members.read_as(Self::FilterRewriter),
            "igvm-cfg" => members.read_as(Self::IgvmCfg),
            "input-barrier" => members.read_as(Self::InputBarrier),
            "input-linux" => members.read_as(Self::InputLinux),
            "iommufd" => members.read_as(Self::Iommufd),
            "iothread" => members.read_as(Self::Iothread),
            "main-loop" => members.read_as(Self::MainLoop),
            "memory-backend-epc" => members.read_as(Self::MemoryBackendEpc),
            "memory-backend-file" => members.read_as(Self::MemoryBackendFile),
            "memory-backend-memfd" => members.read_as(Self::MemoryBackendMemfd),
            "memory-backend-ram" => members.read_as(Self::MemoryBackendRam),
            "memory-backend-shm" => members.read_as(Self::MemoryBackendShm),
            "monitor-hmp" => members.read_as(Self::MonitorHmp),
            "monitor-qmp" => members.read_as(Self::MonitorQmp),
            "pef-guest" => members.skip_all(Self::PefGuest),
            "pr-manager-helper" => members.read_as(Self::PrManagerHelper),
            "qtest" => members.read_as(Self::Qtest),
            "rng-builtin" => members.read_as(Self::RngBuiltin),
            "rng-egd" => members.read_as(Self::RngEgd),
            "rng-random" => members.read_as(Self::RngRandom),
            "secret" => members.read_as(Self::Secret),
            "secret_keyring" => members.read_as(Self::SecretKeyring),
            "sev-guest" => members.read_as(Self::SevGuest),
            "sev-snp-guest" => members.read_as(Self::SevSnpGuest),
            "thread-context" => members.read_as(Self::ThreadContext),
            "s390-pv-guest" => members.skip_all(Self::S390PvGuest),
            "tdx-guest" => members.read_as(Self::TdxGuest),
            "throttle-group" => members.read_as(Self::ThrottleGroup),
            "tls-creds-anon" => members.read_as(Self::TlsCredsAnon),
            "tls-creds-psk" => members.read_as(Self::TlsCredsPsk),
            "tls-creds-x509" => members.read_as(Self::TlsCredsX509),
            "tls-cipher-suites" => members.read_as(Self::TlsCipherSuites),
            "x-remote-object" => members.read_as(Self::XRemoteObject),
            "x-vfio-user-server" => members.read_as(Self::XVfioUserServer),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(ObjectOptionsBranch, strict);

impl runtime::Object for ObjectOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.branch(&self.qom_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut id: Option<String> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "id" => reader.take(&mut id),
            _ => Ok(false),
        };
        let tag = members.tag("qom-type", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(id) = id else { return members.missing("id") };
        Ok(Self { id, qom_type: branch })
    }
}

runtime::object!(ObjectOptions, strict);

/// All properties of one object with their values.
///
/// The QAPI struct `ObjectPropertiesValues` of module `qom`.
///
/// Since QEMU 10.1. Received.
///
/// Returned by [`qom-list-get`](super::super::commands::QomListGet).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertiesValues)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertiesValues {
    /// The properties. `properties`: list of [`ObjectPropertyValue`].
    pub properties: Vec<ObjectPropertyValue>,
}

impl ObjectPropertiesValues {
    /// `ObjectPropertiesValues` with its required members.
    #[must_use]
    pub fn new(
        properties: impl IntoIterator<Item = impl Into<ObjectPropertyValue>>,
    ) -> Self {
        Self {
            properties: runtime::list(properties),
        }
    }
}

impl runtime::Object for ObjectPropertiesValues {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("properties", &self.properties);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { properties: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "properties" => members.require(0, &mut value.properties),
                _ => members.skip(),
            }
        }
        members.check(&["properties"]);
        members.finish(value)
    }
}

runtime::object!(ObjectPropertiesValues);

/// A property of an object or type.
///
/// The QAPI struct `ObjectPropertyInfo` of module `qom`.
///
/// Since QEMU 1.2. Received.
///
/// Returned by [`device-list-properties`](super::super::commands::DeviceListProperties), [`qom-list`](super::super::commands::QomList), [`qom-list-properties`](super::super::commands::QomListProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyInfo {
    /// Name of the property. `name`: `str`.
    pub name: String,
    /// Type of the value, such as `bool`, `uint32` or `str`; `child<T>` and `link<T>` lead to other objects. `type`: `str`.
    pub type_: String,
    /// What the property does, as text for humans; not told if absent. `description`: `str`.
    pub description: Option<String>,
    /// Value of the property when it is not set; not told if absent. `default-value`: `any`. Since QEMU 5.0.
    pub default_value: Option<runtime::Value>,
}

impl ObjectPropertyInfo {
    /// `ObjectPropertyInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            description: None,
            default_value: None,
        }
    }
}

impl runtime::Object for ObjectPropertyInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("type", &self.type_);
        writer.optional("description", &self.description);
        writer.optional("default-value", &self.default_value);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            type_: String::new(),
            description: None,
            default_value: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "type" => members.require(1, &mut value.type_),
                "description" => members.fill(&mut value.description),
                "default-value" => members.fill(&mut value.default_value),
                _ => members.skip(),
            }
        }
        members.check(&["name", "type"]);
        members.finish(value)
    }
}

runtime::object!(ObjectPropertyInfo);

/// A property of an object and its value.
///
/// The QAPI struct `ObjectPropertyValue` of module `qom`.
///
/// Since QEMU 10.1. Received.
///
/// Part of [`ObjectPropertiesValues`](super::ObjectPropertiesValues).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyValue)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyValue {
    /// Name of the property. `name`: `str`.
    pub name: String,
    /// Type of the value, such as `bool`, `uint32` or `str`; `child<T>` and `link<T>` lead to other objects. `type`: `str`.
    pub type_: String,
    /// Value of the property; if absent, it cannot be read. `value`: `any`.
    pub value: Option<runtime::Value>,
}

impl ObjectPropertyValue {
    /// `ObjectPropertyValue` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            value: None,
        }
    }
}

impl runtime::Object for ObjectPropertyValue {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("type", &self.type_);
        writer.optional("value", &self.value);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            type_: String::new(),
            value: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "type" => members.require(1, &mut value.type_),
                "value" => members.fill(&mut value.value),
                _ => members.skip(),
            }
        }
        members.check(&["name", "type"]);
        members.finish(value)
    }
}

runtime::object!(ObjectPropertyValue);

/// Type of an object that object-add can create.
///
/// The QAPI enum `ObjectType` of module `qom`.
///
/// Since QEMU 6.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.ObjectType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ObjectType {
    /// NUMA node that a passed-through PCI device belongs to. `acpi-generic-initiator`. Since QEMU 9.0.
    AcpiGenericInitiator,
    /// NUMA node that stands for a CXL host bridge. `acpi-generic-port`. Since QEMU 9.2.
    AcpiGenericPort,
    /// List of rules that say which user or client may connect. `authz-list`.
    AuthzList,
    /// List of access rules that is read from a file. `authz-listfile`.
    AuthzListfile,
    /// Access check by PAM of the host. `authz-pam`.
    AuthzPam,
    /// Access for one user or client alone. `authz-simple`.
    AuthzSimple,
    /// Emulated CAN bus. `can-bus`.
    CanBus,
    /// Connection of an emulated CAN bus to the host's. `can-host-socketcan`. In builds with `CONFIG_LINUX`.
    CanHostSocketcan,
    /// Comparison of the packets that both sides of COLO send. `colo-compare`.
    ColoCompare,
    /// Base of the backends for virtio-crypto, of no use by itself. `cryptodev-backend`.
    CryptodevBackend,
    /// Cryptography for virtio-crypto by QEMU itself. `cryptodev-backend-builtin`.
    CryptodevBackendBuiltin,
    /// Cryptography for virtio-crypto by the Linux kernel. `cryptodev-backend-lkcf`. Since QEMU 7.2.
    CryptodevBackendLkcf,
    /// Cryptography for virtio-crypto by another process. `cryptodev-vhost-user`. In builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser,
    /// State of helper processes that migrates with the machine. `dbus-vmstate`.
    DbusVmstate,
    /// Network filter that lets packets through in bursts. `filter-buffer`.
    FilterBuffer,
    /// Network filter that records packets in a file. `filter-dump`.
    FilterDump,
    /// Network filter that copies packets to a chardev. `filter-mirror`.
    FilterMirror,
    /// Network filter that diverts packets and inserts others. `filter-redirector`.
    FilterRedirector,
    /// Network filter that records or replays packets, for deterministic replay. `filter-replay`.
    FilterReplay,
    /// Network filter that adjusts TCP on the secondary of COLO. `filter-rewriter`.
    FilterRewriter,
    /// Initial state of a confidential guest, from an IGVM file. `igvm-cfg`. Since QEMU 10.1. In builds with `CONFIG_IGVM`.
    IgvmCfg,
    /// Keyboard and mouse of another computer, by Barrier. `input-barrier`.
    InputBarrier,
    /// Keyboard or mouse of a Linux host, handed to the guest. `input-linux`. In builds with `CONFIG_LINUX`.
    InputLinux,
    /// Access to the IOMMU of the host by Linux's iommufd, for passed-through devices. `iommufd`. Since QEMU 9.0.
    Iommufd,
    /// Thread that does I/O of devices. `iothread`.
    Iothread,
    /// Settings of the main thread's event loop. `main-loop`. Since QEMU 7.1.
    MainLoop,
    /// Memory for SGX enclaves. `memory-backend-epc`. In builds with `CONFIG_LINUX`.
    MemoryBackendEpc,
    /// Memory that is mapped from a file. `memory-backend-file`.
    MemoryBackendFile,
    /// Memory in an anonymous file of Linux. `memory-backend-memfd`. In builds with `CONFIG_LINUX`.
    MemoryBackendMemfd,
    /// Anonymous memory of QEMU. `memory-backend-ram`.
    MemoryBackendRam,
    /// Memory in an object of POSIX shared memory. `memory-backend-shm`. Since QEMU 9.1. In builds with `CONFIG_POSIX`.
    MemoryBackendShm,
    /// Monitor for humans. `monitor-hmp`. Since QEMU 11.0 or 11.1.
    MonitorHmp,
    /// Monitor for programs. `monitor-qmp`. Since QEMU 11.0 or 11.1.
    MonitorQmp,
    /// Protection of a POWER guest by IBM's ultravisor. `pef-guest`.
    PefGuest,
    /// Persistent reservations of SCSI by the helper qemu-pr-helper. `pr-manager-helper`. In builds with `CONFIG_LINUX`.
    PrManagerHelper,
    /// Interface for the device tests of QEMU. `qtest`.
    Qtest,
    /// Random numbers from QEMU itself. `rng-builtin`.
    RngBuiltin,
    /// Random numbers from an entropy daemon, over a chardev. `rng-egd`.
    RngEgd,
    /// Random numbers from a device of the host. `rng-random`. In builds with `CONFIG_POSIX`.
    RngRandom,
    /// Password or key, given inline or in a file. `secret`.
    Secret,
    /// Password or key in the keyring of the Linux kernel. `secret_keyring`. In builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring,
    /// Protection of the guest by AMD SEV or SEV-ES. `sev-guest`.
    SevGuest,
    /// Protection of the guest by AMD SEV-SNP. `sev-snp-guest`. Since QEMU 9.1.
    SevSnpGuest,
    /// CPUs of the host that threads made by it run on. `thread-context`. Since QEMU 7.2.
    ThreadContext,
    /// Protection of an s390x guest by the host's ultravisor. `s390-pv-guest`.
    S390PvGuest,
    /// Protection of the guest by Intel TDX. `tdx-guest`. Since QEMU 10.1.
    TdxGuest,
    /// I/O limits that several disks share. `throttle-group`.
    ThrottleGroup,
    /// TLS credentials without certificates. `tls-creds-anon`.
    TlsCredsAnon,
    /// TLS credentials by keys that both sides share. `tls-creds-psk`.
    TlsCredsPsk,
    /// TLS credentials by X.509 certificates. `tls-creds-x509`.
    TlsCredsX509,
    /// List of allowed TLS cipher suites, for the firmware of the guest. `tls-cipher-suites`.
    TlsCipherSuites,
    /// Device that this QEMU emulates for another QEMU. `x-remote-object`. Unstable.
    XRemoteObject,
    /// Device that this QEMU emulates for another process, over vfio-user. `x-vfio-user-server`. Since QEMU 7.1. Unstable.
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
        Self::MonitorHmp,
        Self::MonitorQmp,
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
    #[inline]
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
            Self::MonitorHmp => "monitor-hmp",
            Self::MonitorQmp => "monitor-qmp",
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

/// A type of objects.
///
/// The QAPI struct `ObjectTypeInfo` of module `qom`.
///
/// Since QEMU 1.1. Received.
///
/// Returned by [`qom-list-types`](super::super::commands::QomListTypes).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectTypeInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectTypeInfo {
    /// Name of the type. `name`: `str`.
    pub name: String,
    /// Whether no object can be made of it; false if absent. `abstract`: `bool`. Since QEMU 2.10.
    pub abstract_: Option<bool>,
    /// Name of the type that it derives from; if absent, it derives from none. `parent`: `str`. Since QEMU 2.10.
    pub parent: Option<String>,
}

impl ObjectTypeInfo {
    /// `ObjectTypeInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            abstract_: None,
            parent: None,
        }
    }
}

impl runtime::Object for ObjectTypeInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("abstract", &self.abstract_);
        writer.optional("parent", &self.parent);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            abstract_: None,
            parent: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "abstract" => members.fill(&mut value.abstract_),
                "parent" => members.fill(&mut value.parent),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(ObjectTypeInfo);

/// Connection to the helper that makes SCSI persistent reservations for the guest.
///
/// The QAPI struct `PrManagerHelperProperties` of module `qom`.
///
/// Since QEMU 2.11. In builds with `CONFIG_LINUX`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.PrManagerHelperProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrManagerHelperProperties {
    /// Path of the helper's Unix socket. `path`: `str`.
    pub path: String,
}

impl PrManagerHelperProperties {
    /// `PrManagerHelperProperties` with its required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl From<&str> for PrManagerHelperProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for PrManagerHelperProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { path: String::new() };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(PrManagerHelperProperties, strict);

/// Interface for the device tests of QEMU, which drive the machine in place of CPUs.
///
/// The QAPI struct `QtestProperties` of module `qom`.
///
/// Since QEMU 6.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.QtestProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QtestProperties {
    /// Id of the chardev that brings the commands. `chardev`: `str`.
    pub chardev: String,
    /// Path of a file that records the commands; no record if absent. `log`: `str`.
    pub log: Option<String>,
}

impl QtestProperties {
    /// `QtestProperties` with its required members.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            log: None,
        }
    }
    /// Sets `log` (`str`): path of a file that records the commands; no record if absent.
    pub fn log(mut self, log: impl Into<String>) -> Self {
        self.log = Some(log.into());
        self
    }
}

impl From<&str> for QtestProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for QtestProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("chardev", &self.chardev);
        writer.optional("log", &self.log);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            chardev: String::new(),
            log: None,
        };
        while let Some(member) = members.next() {
            match member {
                "chardev" => members.require(0, &mut value.chardev),
                "log" => members.fill(&mut value.log),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(QtestProperties, strict);

/// Device that this QEMU emulates for another QEMU, over a socket.
///
/// The QAPI struct `RemoteObjectProperties` of module `qom`.
///
/// Since QEMU 6.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RemoteObjectProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteObjectProperties {
    /// Name of the socket, as given to getfd. `fd`: `str`.
    pub fd: String,
    /// Id of the device. `devid`: `str`.
    pub devid: String,
}

impl RemoteObjectProperties {
    /// `RemoteObjectProperties` with its required members.
    pub fn new(fd: impl Into<String>, devid: impl Into<String>) -> Self {
        Self {
            fd: fd.into(),
            devid: devid.into(),
        }
    }
}

impl runtime::Object for RemoteObjectProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fd", &self.fd);
        writer.member("devid", &self.devid);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            fd: String::new(),
            devid: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "fd" => members.require(0, &mut value.fd),
                "devid" => members.require(1, &mut value.devid),
                _ => members.skip(),
            }
        }
        members.check(&["fd", "devid"]);
        members.finish(value)
    }
}

runtime::object!(RemoteObjectProperties, strict);

/// Random numbers from an entropy daemon that speaks the EGD protocol.
///
/// The QAPI struct `RngEgdProperties` of module `qom`.
///
/// Since QEMU 1.3. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngEgdProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RngEgdProperties {
    /// Without use: a source opens by itself; false if absent. `opened`: `bool`. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier")]
    pub opened: Option<bool>,
    /// Id of the chardev that leads to the daemon. `chardev`: `str`.
    pub chardev: String,
}

impl RngEgdProperties {
    /// `RngEgdProperties` with its required members.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            opened: None,
            chardev: chardev.into(),
        }
    }
    /// Sets `opened` (`bool`): without use: a source opens by itself; false if absent. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier")]
    #[inline]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }
}

impl From<&str> for RngEgdProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for RngEgdProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("opened", &self.opened);
        writer.member("chardev", &self.chardev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            opened: None,
            chardev: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "opened" => members.fill(&mut value.opened),
                "chardev" => members.require(0, &mut value.chardev),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(RngEgdProperties, strict);

/// Source of random numbers for the guest's virtio-rng device.
///
/// The QAPI struct `RngProperties` of module `qom`.
///
/// Since QEMU 1.3. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RngProperties {
    /// Without use: a source opens by itself; false if absent. `opened`: `bool`. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier")]
    pub opened: Option<bool>,
}

impl RngProperties {
    /// `RngProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { opened: None }
    }
    /// Sets `opened` (`bool`): without use: a source opens by itself; false if absent. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier")]
    #[inline]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }
}

runtime::default!(RngProperties);

impl runtime::Object for RngProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("opened", &self.opened);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "opened" => members.fill(&mut value.opened),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(RngProperties, strict);

/// Random numbers from a device of the host.
///
/// The QAPI struct `RngRandomProperties` of module `qom`.
///
/// Since QEMU 1.3. In builds with `CONFIG_POSIX`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngRandomProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RngRandomProperties {
    /// Without use: a source opens by itself; false if absent. `opened`: `bool`. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier")]
    pub opened: Option<bool>,
    /// Path of the device; `/dev/urandom` if absent. `filename`: `str`.
    pub filename: Option<String>,
}

impl RngRandomProperties {
    /// `RngRandomProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            opened: None,
            filename: None,
        }
    }
    /// Sets `opened` (`bool`): without use: a source opens by itself; false if absent. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier")]
    #[inline]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }
    /// Sets `filename` (`str`): path of the device; `/dev/urandom` if absent.
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

runtime::default!(RngRandomProperties);

impl runtime::Object for RngRandomProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("opened", &self.opened);
        writer.optional("filename", &self.filename);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "opened" => members.fill(&mut value.opened),
                "filename" => members.fill(&mut value.filename),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(RngRandomProperties, strict);

/// Settings of every guest with AMD SEV.
///
/// The QAPI struct `SevCommonProperties` of module `qom`.
///
/// Since QEMU 9.1. Feature `confidential-guest-reset`. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevCommonProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevCommonProperties {
    /// Path of the SEV device on the host; `/dev/sev` if absent. `sev-device`: `str`.
    pub sev_device: Option<String>,
    /// Which bit of a page table entry marks a page as encrypted, as query-sev-capabilities tells; 0 if absent. `cbitpos`: `uint32`.
    pub cbitpos: Option<u32>,
    /// By how many bits physical addresses get shorter, as query-sev-capabilities tells. `reduced-phys-bits`: `uint32`.
    pub reduced_phys_bits: u32,
    /// Whether hashes of kernel, initrd and command line given to QEMU are measured too; false if absent. `kernel-hashes`: `bool`.
    pub kernel_hashes: Option<bool>,
}

impl SevCommonProperties {
    /// `SevCommonProperties` with its required members.
    #[must_use]
    #[inline]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
        }
    }
    /// Sets `sev-device` (`str`): path of the SEV device on the host; `/dev/sev` if absent.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }
    /// Sets `cbitpos` (`uint32`): which bit of a page table entry marks a page as encrypted, as query-sev-capabilities tells; 0 if absent.
    #[must_use]
    #[inline]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }
    /// Sets `kernel-hashes` (`bool`): whether hashes of kernel, initrd and command line given to QEMU are measured too; false if absent.
    #[must_use]
    #[inline]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }
}

impl runtime::Object for SevCommonProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("sev-device", &self.sev_device);
        writer.optional("cbitpos", &self.cbitpos);
        writer.member("reduced-phys-bits", &self.reduced_phys_bits);
        writer.optional("kernel-hashes", &self.kernel_hashes);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits: 0,
            kernel_hashes: None,
        };
        while let Some(member) = members.next() {
            match member {
                "sev-device" => members.fill(&mut value.sev_device),
                "cbitpos" => members.fill(&mut value.cbitpos),
                "reduced-phys-bits" => members.require(0, &mut value.reduced_phys_bits),
                "kernel-hashes" => members.fill(&mut value.kernel_hashes),
                _ => members.skip(),
            }
        }
        members.check(&["reduced-phys-bits"]);
        members.finish(value)
    }
}

runtime::object!(SevCommonProperties);

/// Protection of the guest by AMD SEV or SEV-ES.
///
/// The QAPI struct `SevGuestProperties` of module `qom`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevGuestProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevGuestProperties {
    /// Path of the SEV device on the host; `/dev/sev` if absent. `sev-device`: `str`.
    pub sev_device: Option<String>,
    /// Which bit of a page table entry marks a page as encrypted, as query-sev-capabilities tells; 0 if absent. `cbitpos`: `uint32`.
    pub cbitpos: Option<u32>,
    /// By how many bits physical addresses get shorter, as query-sev-capabilities tells. `reduced-phys-bits`: `uint32`.
    pub reduced_phys_bits: u32,
    /// Whether hashes of kernel, initrd and command line given to QEMU are measured too; false if absent. `kernel-hashes`: `bool`. Since QEMU 6.2.
    pub kernel_hashes: Option<bool>,
    /// Path of a file with the owner's Diffie-Hellman certificate, in base64; if absent, no owner takes part. `dh-cert-file`: `str`.
    pub dh_cert_file: Option<String>,
    /// Path of a file with the owner's session parameters, in base64; if absent, no owner takes part. `session-file`: `str`.
    pub session_file: Option<String>,
    /// What may be done with the guest, by the SEV specification; 4 adds SEV-ES; if absent, 1, no debugging. `policy`: `uint32`.
    pub policy: Option<u32>,
    /// Number of a guest whose keys this one shares; 0 if absent; `0` means own keys. `handle`: `uint32`.
    pub handle: Option<u32>,
    /// Whether the guest is made by the older interface of KVM, which gives another measurement; auto if absent. `legacy-vm-type`: [`OnOffAuto`]. Since QEMU 9.1.
    pub legacy_vm_type: Option<OnOffAuto>,
}

impl SevGuestProperties {
    /// `SevGuestProperties` with its required members.
    #[inline]
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
    /// Sets `sev-device` (`str`): path of the SEV device on the host; `/dev/sev` if absent.
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }
    /// Sets `cbitpos` (`uint32`): which bit of a page table entry marks a page as encrypted, as query-sev-capabilities tells; 0 if absent.
    #[inline]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }
    /// Sets `kernel-hashes` (`bool`): whether hashes of kernel, initrd and command line given to QEMU are measured too; false if absent. Since QEMU 6.2.
    #[inline]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }
    /// Sets `dh-cert-file` (`str`): path of a file with the owner's Diffie-Hellman certificate, in base64; if absent, no owner takes part.
    pub fn dh_cert_file(mut self, dh_cert_file: impl Into<String>) -> Self {
        self.dh_cert_file = Some(dh_cert_file.into());
        self
    }
    /// Sets `session-file` (`str`): path of a file with the owner's session parameters, in base64; if absent, no owner takes part.
    pub fn session_file(mut self, session_file: impl Into<String>) -> Self {
        self.session_file = Some(session_file.into());
        self
    }
    /// Sets `policy` (`uint32`): what may be done with the guest, by the SEV specification; 4 adds SEV-ES; if absent, 1, no debugging.
    #[inline]
    pub fn policy(mut self, policy: u32) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `handle` (`uint32`): number of a guest whose keys this one shares; 0 if absent; `0` means own keys.
    #[inline]
    pub fn handle(mut self, handle: u32) -> Self {
        self.handle = Some(handle);
        self
    }
    /// Sets `legacy-vm-type` ([`OnOffAuto`]): whether the guest is made by the older interface of KVM, which gives another measurement; auto if absent. Since QEMU 9.1.
    #[inline]
    pub fn legacy_vm_type(mut self, legacy_vm_type: OnOffAuto) -> Self {
        self.legacy_vm_type = Some(legacy_vm_type);
        self
    }
}

impl runtime::Object for SevGuestProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("sev-device", &self.sev_device);
        writer.optional("cbitpos", &self.cbitpos);
        writer.member("reduced-phys-bits", &self.reduced_phys_bits);
        writer.optional("kernel-hashes", &self.kernel_hashes);
        writer.optional("dh-cert-file", &self.dh_cert_file);
        writer.optional("session-file", &self.session_file);
        writer.optional("policy", &self.policy);
        writer.optional("handle", &self.handle);
        writer.optional("legacy-vm-type", &self.legacy_vm_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits: 0,
            kernel_hashes: None,
            dh_cert_file: None,
            session_file: None,
            policy: None,
            handle: None,
            legacy_vm_type: None,
        };
        while let Some(member) = members.next() {
            match member {
                "sev-device" => members.fill(&mut value.sev_device),
                "cbitpos" => members.fill(&mut value.cbitpos),
                "reduced-phys-bits" => members.require(0, &mut value.reduced_phys_bits),
                "kernel-hashes" => members.fill(&mut value.kernel_hashes),
                "dh-cert-file" => members.fill(&mut value.dh_cert_file),
                "session-file" => members.fill(&mut value.session_file),
                "policy" => members.fill(&mut value.policy),
                "handle" => members.fill(&mut value.handle),
                "legacy-vm-type" => members.fill(&mut value.legacy_vm_type),
                _ => members.skip(),
            }
        }
        members.check(&["reduced-phys-bits"]);
        members.finish(value)
    }
}

runtime::object!(SevGuestProperties, strict);

/// Protection of the guest by AMD SEV-SNP, with the data that the firmware takes at the launch.
///
/// The QAPI struct `SevSnpGuestProperties` of module `qom`.
///
/// Since QEMU 9.1. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevSnpGuestProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestProperties {
    /// Path of the SEV device on the host; `/dev/sev` if absent. `sev-device`: `str`.
    pub sev_device: Option<String>,
    /// Which bit of a page table entry marks a page as encrypted, as query-sev-capabilities tells; 0 if absent. `cbitpos`: `uint32`.
    pub cbitpos: Option<u32>,
    /// By how many bits physical addresses get shorter, as query-sev-capabilities tells. `reduced-phys-bits`: `uint32`.
    pub reduced_phys_bits: u32,
    /// Whether hashes of kernel, initrd and command line given to QEMU are measured too; false if absent. `kernel-hashes`: `bool`.
    pub kernel_hashes: Option<bool>,
    /// What may be done with the guest, by the SEV-SNP specification; 0x30000 if absent. `policy`: `uint64`.
    pub policy: Option<u64>,
    /// 16 bytes in base64 that tell the guest which workarounds the host has; zeros if absent. `guest-visible-workarounds`: `str`.
    pub guest_visible_workarounds: Option<String>,
    /// ID block, 96 bytes in base64, with the expected measurement and the owner's ids; zeros if absent. `id-block`: `str`.
    pub id_block: Option<String>,
    /// Signatures and keys for the ID block, 4096 bytes in base64; zeros if absent. `id-auth`: `str`.
    pub id_auth: Option<String>,
    /// Whether `id-auth` also holds a key of the author; false if absent. `author-key-enabled`: `bool`.
    pub author_key_enabled: Option<bool>,
    /// 32 bytes in base64 of any meaning, which attestation reports contain; zeros if absent. `host-data`: `str`.
    pub host_data: Option<String>,
    /// Whether reports may not be signed with the key of the chip, only with a key that AMD gave the provider; false if absent. `vcek-disabled`: `bool`.
    pub vcek_disabled: Option<bool>,
}

impl SevSnpGuestProperties {
    /// `SevSnpGuestProperties` with its required members.
    #[inline]
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
    /// Sets `sev-device` (`str`): path of the SEV device on the host; `/dev/sev` if absent.
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }
    /// Sets `cbitpos` (`uint32`): which bit of a page table entry marks a page as encrypted, as query-sev-capabilities tells; 0 if absent.
    #[inline]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }
    /// Sets `kernel-hashes` (`bool`): whether hashes of kernel, initrd and command line given to QEMU are measured too; false if absent.
    #[inline]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }
    /// Sets `policy` (`uint64`): what may be done with the guest, by the SEV-SNP specification; 0x30000 if absent.
    #[inline]
    pub fn policy(mut self, policy: u64) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `guest-visible-workarounds` (`str`): 16 bytes in base64 that tell the guest which workarounds the host has; zeros if absent.
    pub fn guest_visible_workarounds(
        mut self,
        guest_visible_workarounds: impl Into<String>,
    ) -> Self {
        self.guest_visible_workarounds = Some(guest_visible_workarounds.into());
        self
    }
    /// Sets `id-block` (`str`): ID block, 96 bytes in base64, with the expected measurement and the owner's ids; zeros if absent.
    pub fn id_block(mut self, id_block: impl Into<String>) -> Self {
        self.id_block = Some(id_block.into());
        self
    }
    /// Sets `id-auth` (`str`): signatures and keys for the ID block, 4096 bytes in base64; zeros if absent.
    pub fn id_auth(mut self, id_auth: impl Into<String>) -> Self {
        self.id_auth = Some(id_auth.into());
        self
    }
    /// Sets `author-key-enabled` (`bool`): whether `id-auth` also holds a key of the author; false if absent.
    #[inline]
    pub fn author_key_enabled(mut self, author_key_enabled: bool) -> Self {
        self.author_key_enabled = Some(author_key_enabled);
        self
    }
    /// Sets `host-data` (`str`): 32 bytes in base64 of any meaning, which attestation reports contain; zeros if absent.
    pub fn host_data(mut self, host_data: impl Into<String>) -> Self {
        self.host_data = Some(host_data.into());
        self
    }
    /// Sets `vcek-disabled` (`bool`): whether reports may not be signed with the key of the chip, only with a key that AMD gave the provider; false if absent.
    #[inline]
    pub fn vcek_disabled(mut self, vcek_disabled: bool) -> Self {
        self.vcek_disabled = Some(vcek_disabled);
        self
    }
}

impl runtime::Object for SevSnpGuestProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("sev-device", &self.sev_device);
        writer.optional("cbitpos", &self.cbitpos);
        writer.member("reduced-phys-bits", &self.reduced_phys_bits);
        writer.optional("kernel-hashes", &self.kernel_hashes);
        writer.optional("policy", &self.policy);
        writer.optional("guest-visible-workarounds", &self.guest_visible_workarounds);
        writer.optional("id-block", &self.id_block);
        writer.optional("id-auth", &self.id_auth);
        writer.optional("author-key-enabled", &self.author_key_enabled);
        writer.optional("host-data", &self.host_data);
        writer.optional("vcek-disabled", &self.vcek_disabled);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits: 0,
            kernel_hashes: None,
            policy: None,
            guest_visible_workarounds: None,
            id_block: None,
            id_auth: None,
            author_key_enabled: None,
            host_data: None,
            vcek_disabled: None,
        };
        while let Some(member) = members.next() {
            match member {
                "sev-device" => members.fill(&mut value.sev_device),
                "cbitpos" => members.fill(&mut value.cbitpos),
                "reduced-phys-bits" => members.require(0, &mut value.reduced_phys_bits),
                "kernel-hashes" => members.fill(&mut value.kernel_hashes),
                "policy" => members.fill(&mut value.policy),
                "guest-visible-workarounds" => {
                    members.fill(&mut value.guest_visible_workarounds)
                }
                "id-block" => members.fill(&mut value.id_block),
                "id-auth" => members.fill(&mut value.id_auth),
                "author-key-enabled" => members.fill(&mut value.author_key_enabled),
                "host-data" => members.fill(&mut value.host_data),
                "vcek-disabled" => members.fill(&mut value.vcek_disabled),
                _ => members.skip(),
            }
        }
        members.check(&["reduced-phys-bits"]);
        members.finish(value)
    }
}

runtime::object!(SevSnpGuestProperties, strict);

/// Protection of the guest by Intel TDX.
///
/// The QAPI struct `TdxGuestProperties` of module `qom`.
///
/// Since QEMU 10.1. Feature `confidential-guest-reset`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.TdxGuestProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TdxGuestProperties {
    /// Attributes of the guest by the TDX specification; 0x10000000 if absent. `attributes`: `uint64`.
    pub attributes: Option<u64>,
    /// Whether access to memory that the guest has not accepted ends it rather than raises #VE; Linux guests need it; true if absent. `sept-ve-disable`: `bool`.
    pub sept_ve_disable: Option<bool>,
    /// SHA-384 digest in base64 of configuration that is not the owner's, for attestation; zeros if absent. `mrconfigid`: `str`.
    pub mrconfigid: Option<String>,
    /// SHA-384 digest in base64 that stands for the owner, for attestation; zeros if absent. `mrowner`: `str`.
    pub mrowner: Option<String>,
    /// SHA-384 digest in base64 of the owner's configuration, for attestation; zeros if absent. `mrownerconfig`: `str`.
    pub mrownerconfig: Option<String>,
    /// Address of the service on the host that signs attestation quotes; if absent, the guest gets no quotes. `quote-generation-socket`: [`SocketAddress`].
    pub quote_generation_socket: Option<SocketAddress>,
}

impl TdxGuestProperties {
    /// `TdxGuestProperties` with nothing set.
    #[inline]
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
    /// Sets `attributes` (`uint64`): attributes of the guest by the TDX specification; 0x10000000 if absent.
    #[inline]
    pub fn attributes(mut self, attributes: u64) -> Self {
        self.attributes = Some(attributes);
        self
    }
    /// Sets `sept-ve-disable` (`bool`): whether access to memory that the guest has not accepted ends it rather than raises #VE; Linux guests need it; true if absent.
    #[inline]
    pub fn sept_ve_disable(mut self, sept_ve_disable: bool) -> Self {
        self.sept_ve_disable = Some(sept_ve_disable);
        self
    }
    /// Sets `mrconfigid` (`str`): SHA-384 digest in base64 of configuration that is not the owner's, for attestation; zeros if absent.
    pub fn mrconfigid(mut self, mrconfigid: impl Into<String>) -> Self {
        self.mrconfigid = Some(mrconfigid.into());
        self
    }
    /// Sets `mrowner` (`str`): SHA-384 digest in base64 that stands for the owner, for attestation; zeros if absent.
    pub fn mrowner(mut self, mrowner: impl Into<String>) -> Self {
        self.mrowner = Some(mrowner.into());
        self
    }
    /// Sets `mrownerconfig` (`str`): SHA-384 digest in base64 of the owner's configuration, for attestation; zeros if absent.
    pub fn mrownerconfig(mut self, mrownerconfig: impl Into<String>) -> Self {
        self.mrownerconfig = Some(mrownerconfig.into());
        self
    }
    /// Sets `quote-generation-socket` ([`SocketAddress`]): address of the service on the host that signs attestation quotes; if absent, the guest gets no quotes.
    pub fn quote_generation_socket(
        mut self,
        quote_generation_socket: impl Into<SocketAddress>,
    ) -> Self {
        self.quote_generation_socket = Some(quote_generation_socket.into());
        self
    }
}

runtime::default!(TdxGuestProperties);

impl runtime::Object for TdxGuestProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("attributes", &self.attributes);
        writer.optional("sept-ve-disable", &self.sept_ve_disable);
        writer.optional("mrconfigid", &self.mrconfigid);
        writer.optional("mrowner", &self.mrowner);
        writer.optional("mrownerconfig", &self.mrownerconfig);
        writer.optional("quote-generation-socket", &self.quote_generation_socket);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "attributes" => members.fill(&mut value.attributes),
                "sept-ve-disable" => members.fill(&mut value.sept_ve_disable),
                "mrconfigid" => members.fill(&mut value.mrconfigid),
                "mrowner" => members.fill(&mut value.mrowner),
                "mrownerconfig" => members.fill(&mut value.mrownerconfig),
                "quote-generation-socket" => {
                    members.fill(&mut value.quote_generation_socket)
                }
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(TdxGuestProperties, strict);

/// CPUs of the host that threads made by this object run on, as those that preallocate memory.
///
/// The QAPI struct `ThreadContextProperties` of module `qom`.
///
/// Since QEMU 7.2. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ThreadContextProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreadContextProperties {
    /// Numbers of the CPUs; excludes `node-affinity`; if absent, the CPUs of the main thread. `cpu-affinity`: `[uint16]`.
    pub cpu_affinity: Option<Vec<u16>>,
    /// NUMA nodes whose CPUs are meant; excludes `cpu-affinity`; if absent, the CPUs of the main thread. `node-affinity`: `[uint16]`.
    pub node_affinity: Option<Vec<u16>>,
}

impl ThreadContextProperties {
    /// `ThreadContextProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            cpu_affinity: None,
            node_affinity: None,
        }
    }
    /// Sets `cpu-affinity` (`[uint16]`): numbers of the CPUs; excludes `node-affinity`; if absent, the CPUs of the main thread.
    pub fn cpu_affinity(mut self, cpu_affinity: impl IntoIterator<Item = u16>) -> Self {
        self.cpu_affinity = Some(runtime::list(cpu_affinity));
        self
    }
    /// Sets `node-affinity` (`[uint16]`): NUMA nodes whose CPUs are meant; excludes `cpu-affinity`; if absent, the CPUs of the main thread.
    pub fn node_affinity(
        mut self,
        node_affinity: impl IntoIterator<Item = u16>,
    ) -> Self {
        self.node_affinity = Some(runtime::list(node_affinity));
        self
    }
}

runtime::default!(ThreadContextProperties);

impl runtime::Object for ThreadContextProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("cpu-affinity", &self.cpu_affinity);
        writer.optional("node-affinity", &self.node_affinity);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "cpu-affinity" => members.fill(&mut value.cpu_affinity),
                "node-affinity" => members.fill(&mut value.node_affinity),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ThreadContextProperties, strict);

/// Device that this QEMU emulates for another process, over vfio-user.
///
/// The QAPI struct `VfioUserServerProperties` of module `qom`.
///
/// Since QEMU 7.1. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.VfioUserServerProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VfioUserServerProperties {
    /// Address that the process connects to. `socket`: [`SocketAddress`].
    pub socket: SocketAddress,
    /// Id of the device. `device`: `str`.
    pub device: String,
}

impl VfioUserServerProperties {
    /// `VfioUserServerProperties` with its required members.
    pub fn new(socket: impl Into<SocketAddress>, device: impl Into<String>) -> Self {
        Self {
            socket: socket.into(),
            device: device.into(),
        }
    }
}

impl runtime::Object for VfioUserServerProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("socket", &self.socket);
        writer.member("device", &self.device);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut socket: Option<SocketAddress> = None;
        let mut device: Option<String> = None;
        while let Some(member) = members.next() {
            match member {
                "socket" => members.fill(&mut socket),
                "device" => members.fill(&mut device),
                _ => members.skip(),
            }
        }
        let Some(socket) = socket else { return members.missing("socket") };
        let Some(device) = device else { return members.missing("device") };
        members.finish(Self { socket, device })
    }
}

runtime::object!(VfioUserServerProperties, strict);

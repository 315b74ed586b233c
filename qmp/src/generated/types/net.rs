// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::SocketAddress;
use ::qmp::runtime;

/// How the XDP program that feeds AF_XDP sockets is attached to an interface.
///
/// The QAPI enum `AFXDPMode` of module `net`.
///
/// Since QEMU 8.2. In builds with `CONFIG_AF_XDP`. Sent.
///
/// Part of [`NetdevAfxdpOptions`](super::NetdevAfxdpOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.AFXDPMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum AfxdpMode {
    /// In the driver of the interface, before the kernel allocates a buffer for the packet. `native`.
    Native,
    /// In the generic code of the kernel, which works with every driver but is slower. `skb`.
    Skb,
}

impl AfxdpMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Native, Self::Skb];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Skb => "skb",
        }
    }
}

runtime::closed_enum!(AfxdpMode);

/// How often, how fast and on which cards the guest announces itself to the network.
///
/// The QAPI struct `AnnounceParameters` of module `net`.
///
/// Since QEMU 4.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.AnnounceParameters)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AnnounceParameters {
    /// How long to wait before the first announcement, in ms. `initial`: `int`.
    pub initial: i64,
    /// Longest pause between two announcements, at which the growth stops, in ms. `max`: `int`.
    pub max: i64,
    /// How many announcements are sent by each card. `rounds`: `int`.
    pub rounds: i64,
    /// How much longer each pause is than the one before, in ms. `step`: `int`.
    pub step: i64,
    /// Names of the network cards that announce themselves; all cards if absent. `interfaces`: `[str]`. Since QEMU 4.1.
    pub interfaces: Option<Vec<String>>,
    /// Name of this announcement, by which a later command can change or stop it while it runs; no name if absent. `id`: `str`. Since QEMU 4.1.
    pub id: Option<String>,
}

impl AnnounceParameters {
    /// `AnnounceParameters` with its required members.
    #[must_use]
    #[inline]
    pub fn new(initial: i64, max: i64, rounds: i64, step: i64) -> Self {
        Self {
            initial,
            max,
            rounds,
            step,
            interfaces: None,
            id: None,
        }
    }
    /// Sets `interfaces` (`[str]`): names of the network cards that announce themselves; all cards if absent. Since QEMU 4.1.
    #[must_use]
    pub fn interfaces(
        mut self,
        interfaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interfaces = Some(runtime::list(interfaces));
        self
    }
    /// Sets `id` (`str`): name of this announcement, by which a later command can change or stop it while it runs; no name if absent. Since QEMU 4.1.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl runtime::Object for AnnounceParameters {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("initial", &self.initial);
        writer.member("max", &self.max);
        writer.member("rounds", &self.rounds);
        writer.member("step", &self.step);
        writer.optional("interfaces", &self.interfaces);
        writer.optional("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            initial: 0,
            max: 0,
            rounds: 0,
            step: 0,
            interfaces: None,
            id: None,
        };
        while let Some(member) = members.next() {
            match member {
                "initial" => members.require(0, &mut value.initial),
                "max" => members.require(1, &mut value.max),
                "rounds" => members.require(2, &mut value.rounds),
                "step" => members.require(3, &mut value.step),
                "interfaces" => members.fill(&mut value.interfaces),
                "id" => members.fill(&mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["initial", "max", "rounds", "step"]);
        members.finish(value)
    }
}

runtime::object!(AnnounceParameters);

/// The kinds of network backends, and of what can be attached to a network.
///
/// The QAPI enum `NetClientDriver` of module `net`.
///
/// Since QEMU 2.7. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.NetClientDriver)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NetClientDriver {
    /// No backend. `none`.
    None,
    /// Network card of the guest, as made by the old -net option. `nic`.
    Nic,
    /// Network stack inside of QEMU that needs no privileges. `user`.
    User,
    /// Interface of the host's kernel that passes Ethernet frames to QEMU. `tap`.
    Tap,
    /// Tunnel that carries Ethernet frames in L2TPv3 packets. `l2tpv3`. Since QEMU 2.1.
    L2tpv3,
    /// Frames passed to other QEMU processes over sockets, by the old form of options. `socket`.
    Socket,
    /// Frames passed over a stream socket to one other process. `stream`. Since QEMU 7.2.
    Stream,
    /// Frames passed as datagrams to another process or to a multicast group. `dgram`. Since QEMU 7.2.
    Dgram,
    /// Port of a VDE switch that runs on the host. `vde`.
    Vde,
    /// Tap interface that a helper program adds to a bridge of the host. `bridge`.
    Bridge,
    /// Port of a hub inside of QEMU. `hubport`.
    Hubport,
    /// Interface or VALE switch of the netmap framework. `netmap`.
    Netmap,
    /// Other process on the host that handles packets through memory shared with the guest. `vhost-user`.
    VhostUser,
    /// Device of the host whose data path speaks virtio itself. `vhost-vdpa`. Since QEMU 5.1.
    VhostVdpa,
    /// Network of the host's own user, through the program passt. `passt`. Since QEMU 10.1. In builds with `CONFIG_PASST`.
    Passt,
    /// Queues of a Linux interface reached by AF_XDP sockets. `af-xdp`. Since QEMU 8.2. In builds with `CONFIG_AF_XDP`.
    AfXdp,
    /// Network of a macOS host that links guests with each other and with the host. `vmnet-host`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetHost,
    /// Network of a macOS host that reaches further networks by address translation. `vmnet-shared`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetShared,
    /// Bridge of a macOS host to one of its physical interfaces. `vmnet-bridged`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetBridged,
}

impl NetClientDriver {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Nic,
        Self::User,
        Self::Tap,
        Self::L2tpv3,
        Self::Socket,
        Self::Stream,
        Self::Dgram,
        Self::Vde,
        Self::Bridge,
        Self::Hubport,
        Self::Netmap,
        Self::VhostUser,
        Self::VhostVdpa,
        Self::Passt,
        Self::AfXdp,
        Self::VmnetHost,
        Self::VmnetShared,
        Self::VmnetBridged,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Nic => "nic",
            Self::User => "user",
            Self::Tap => "tap",
            Self::L2tpv3 => "l2tpv3",
            Self::Socket => "socket",
            Self::Stream => "stream",
            Self::Dgram => "dgram",
            Self::Vde => "vde",
            Self::Bridge => "bridge",
            Self::Hubport => "hubport",
            Self::Netmap => "netmap",
            Self::VhostUser => "vhost-user",
            Self::VhostVdpa => "vhost-vdpa",
            Self::Passt => "passt",
            Self::AfXdp => "af-xdp",
            Self::VmnetHost => "vmnet-host",
            Self::VmnetShared => "vmnet-shared",
            Self::VmnetBridged => "vmnet-bridged",
        }
    }
}

runtime::closed_enum!(NetClientDriver);

/// Options of a network card made by the old -net option; new cards are made with device_add.
///
/// The QAPI struct `NetLegacyNicOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetLegacyNicOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetLegacyNicOptions {
    /// Name of the backend at which the card is attached; hub 0 if absent. `netdev`: `str`.
    pub netdev: Option<String>,
    /// Hardware address of the card; if absent, an address that QEMU picks. `macaddr`: `str`.
    pub macaddr: Option<String>,
    /// Kind of card, such as e1000; if absent, the usual card of the machine. `model`: `str`.
    pub model: Option<String>,
    /// Slot and function of the card on the PCI bus; if absent, the next free slot. `addr`: `str`.
    pub addr: Option<String>,
    /// How many MSI-X interrupts the card has; `0` means MSI-X is off. `vectors`: `uint32`.
    pub vectors: Option<u32>,
}

impl NetLegacyNicOptions {
    /// `NetLegacyNicOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            netdev: None,
            macaddr: None,
            model: None,
            addr: None,
            vectors: None,
        }
    }
    /// Sets `netdev` (`str`): name of the backend at which the card is attached; hub 0 if absent.
    pub fn netdev(mut self, netdev: impl Into<String>) -> Self {
        self.netdev = Some(netdev.into());
        self
    }
    /// Sets `macaddr` (`str`): hardware address of the card; if absent, an address that QEMU picks.
    pub fn macaddr(mut self, macaddr: impl Into<String>) -> Self {
        self.macaddr = Some(macaddr.into());
        self
    }
    /// Sets `model` (`str`): kind of card, such as e1000; if absent, the usual card of the machine.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }
    /// Sets `addr` (`str`): slot and function of the card on the PCI bus; if absent, the next free slot.
    pub fn addr(mut self, addr: impl Into<String>) -> Self {
        self.addr = Some(addr.into());
        self
    }
    /// Sets `vectors` (`uint32`): how many MSI-X interrupts the card has; `0` means MSI-X is off.
    #[inline]
    pub fn vectors(mut self, vectors: u32) -> Self {
        self.vectors = Some(vectors);
        self
    }
}

runtime::default!(NetLegacyNicOptions);

impl runtime::Object for NetLegacyNicOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("netdev", &self.netdev);
        writer.optional("macaddr", &self.macaddr);
        writer.optional("model", &self.model);
        writer.optional("addr", &self.addr);
        writer.optional("vectors", &self.vectors);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "netdev" => members.fill(&mut value.netdev),
                "macaddr" => members.fill(&mut value.macaddr),
                "model" => members.fill(&mut value.model),
                "addr" => members.fill(&mut value.addr),
                "vectors" => members.fill(&mut value.vectors),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetLegacyNicOptions, strict);

/// A network backend: its name, its kind and the options of that kind.
///
/// The QAPI union `Netdev` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Argument of [`netdev_add`](super::super::commands::NetdevAdd).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.Netdev)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Netdev {
    /// Name of the backend, to which cards and later commands refer. `id`: `str`.
    pub id: String,
    /// Kind of the backend, which decides what further options there are. `type`: the branch and its members.
    pub type_: NetdevBranch,
}

/// The branches of [`Netdev`], by the value of `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NetdevBranch {
    /// No options; such a backend cannot be made. `none`.
    None,
    /// Options of an old-style network card. `nic`.
    Nic(NetLegacyNicOptions),
    /// Options of the network stack inside of QEMU. `user`.
    User(NetdevUserOptions),
    /// Options of a tap interface. `tap`.
    Tap(NetdevTapOptions),
    /// Options of an L2TPv3 tunnel. `l2tpv3`. Since QEMU 2.1.
    L2tpv3(NetdevL2tpv3Options),
    /// Options of the old socket backend. `socket`.
    Socket(NetdevSocketOptions),
    /// Options of a stream socket. `stream`. Since QEMU 7.2.
    Stream(NetdevStreamOptions),
    /// Options of a datagram socket. `dgram`. Since QEMU 7.2.
    Dgram(NetdevDgramOptions),
    /// Options of a port at a VDE switch. `vde`.
    Vde(NetdevVdeOptions),
    /// Options of a tap interface at a bridge. `bridge`.
    Bridge(NetdevBridgeOptions),
    /// Options of a port at a hub inside of QEMU. `hubport`.
    Hubport(NetdevHubPortOptions),
    /// Options of a netmap interface or port. `netmap`.
    Netmap(NetdevNetmapOptions),
    /// Options for another process that handles the packets. `vhost-user`.
    VhostUser(NetdevVhostUserOptions),
    /// Options of a vDPA device of the host. `vhost-vdpa`. Since QEMU 5.1.
    VhostVdpa(NetdevVhostVdpaOptions),
    /// Options of the program passt. `passt`. Since QEMU 10.1. In builds with `CONFIG_PASST`.
    Passt(NetdevPasstOptions),
    /// Options of AF_XDP sockets at an interface. `af-xdp`. Since QEMU 8.2. In builds with `CONFIG_AF_XDP`.
    AfXdp(NetdevAfxdpOptions),
    /// Options of a host-only network of macOS. `vmnet-host`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetHost(NetdevVmnetHostOptions),
    /// Options of a network of macOS with address translation. `vmnet-shared`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetShared(NetdevVmnetSharedOptions),
    /// Options of a bridged network of macOS. `vmnet-bridged`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetBridged(NetdevVmnetBridgedOptions),
}

/// Constructors, one for each value of `type`.
impl Netdev {
    /// No options; such a backend cannot be made. `Netdev` with `type` `none`.
    pub fn none(id: impl Into<String>) -> Self {
        Self::with(id, NetdevBranch::None)
    }
    /// Options of an old-style network card. `Netdev` with `type` `nic`.
    pub fn nic(id: impl Into<String>, nic: impl Into<NetLegacyNicOptions>) -> Self {
        Self::with(id, NetdevBranch::Nic(nic.into()))
    }
    /// Options of the network stack inside of QEMU. `Netdev` with `type` `user`.
    pub fn user(id: impl Into<String>, user: impl Into<NetdevUserOptions>) -> Self {
        Self::with(id, NetdevBranch::User(user.into()))
    }
    /// Options of a tap interface. `Netdev` with `type` `tap`.
    pub fn tap(id: impl Into<String>, tap: impl Into<NetdevTapOptions>) -> Self {
        Self::with(id, NetdevBranch::Tap(tap.into()))
    }
    /// Options of an L2TPv3 tunnel. `Netdev` with `type` `l2tpv3`. Since QEMU 2.1.
    pub fn l2tpv3(
        id: impl Into<String>,
        l2tpv3: impl Into<NetdevL2tpv3Options>,
    ) -> Self {
        Self::with(id, NetdevBranch::L2tpv3(l2tpv3.into()))
    }
    /// Options of the old socket backend. `Netdev` with `type` `socket`.
    pub fn socket(
        id: impl Into<String>,
        socket: impl Into<NetdevSocketOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::Socket(socket.into()))
    }
    /// Options of a stream socket. `Netdev` with `type` `stream`. Since QEMU 7.2.
    pub fn stream(
        id: impl Into<String>,
        stream: impl Into<NetdevStreamOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::Stream(stream.into()))
    }
    /// Options of a datagram socket. `Netdev` with `type` `dgram`. Since QEMU 7.2.
    pub fn dgram(id: impl Into<String>, dgram: impl Into<NetdevDgramOptions>) -> Self {
        Self::with(id, NetdevBranch::Dgram(dgram.into()))
    }
    /// Options of a port at a VDE switch. `Netdev` with `type` `vde`.
    pub fn vde(id: impl Into<String>, vde: impl Into<NetdevVdeOptions>) -> Self {
        Self::with(id, NetdevBranch::Vde(vde.into()))
    }
    /// Options of a tap interface at a bridge. `Netdev` with `type` `bridge`.
    pub fn bridge(
        id: impl Into<String>,
        bridge: impl Into<NetdevBridgeOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::Bridge(bridge.into()))
    }
    /// Options of a port at a hub inside of QEMU. `Netdev` with `type` `hubport`.
    pub fn hubport(
        id: impl Into<String>,
        hubport: impl Into<NetdevHubPortOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::Hubport(hubport.into()))
    }
    /// Options of a netmap interface or port. `Netdev` with `type` `netmap`.
    pub fn netmap(
        id: impl Into<String>,
        netmap: impl Into<NetdevNetmapOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::Netmap(netmap.into()))
    }
    /// Options for another process that handles the packets. `Netdev` with `type` `vhost-user`.
    pub fn vhost_user(
        id: impl Into<String>,
        vhost_user: impl Into<NetdevVhostUserOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::VhostUser(vhost_user.into()))
    }
    /// Options of a vDPA device of the host. `Netdev` with `type` `vhost-vdpa`. Since QEMU 5.1.
    pub fn vhost_vdpa(
        id: impl Into<String>,
        vhost_vdpa: impl Into<NetdevVhostVdpaOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::VhostVdpa(vhost_vdpa.into()))
    }
    /// Options of the program passt. `Netdev` with `type` `passt`. Since QEMU 10.1. In builds with `CONFIG_PASST`.
    pub fn passt(id: impl Into<String>, passt: impl Into<NetdevPasstOptions>) -> Self {
        Self::with(id, NetdevBranch::Passt(passt.into()))
    }
    /// Options of AF_XDP sockets at an interface. `Netdev` with `type` `af-xdp`. Since QEMU 8.2. In builds with `CONFIG_AF_XDP`.
    pub fn af_xdp(id: impl Into<String>, af_xdp: impl Into<NetdevAfxdpOptions>) -> Self {
        Self::with(id, NetdevBranch::AfXdp(af_xdp.into()))
    }
    /// Options of a host-only network of macOS. `Netdev` with `type` `vmnet-host`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    pub fn vmnet_host(
        id: impl Into<String>,
        vmnet_host: impl Into<NetdevVmnetHostOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::VmnetHost(vmnet_host.into()))
    }
    /// Options of a network of macOS with address translation. `Netdev` with `type` `vmnet-shared`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    pub fn vmnet_shared(
        id: impl Into<String>,
        vmnet_shared: impl Into<NetdevVmnetSharedOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::VmnetShared(vmnet_shared.into()))
    }
    /// Options of a bridged network of macOS. `Netdev` with `type` `vmnet-bridged`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    pub fn vmnet_bridged(
        id: impl Into<String>,
        vmnet_bridged: impl Into<NetdevVmnetBridgedOptions>,
    ) -> Self {
        Self::with(id, NetdevBranch::VmnetBridged(vmnet_bridged.into()))
    }
    fn with(id: impl Into<String>, type_: NetdevBranch) -> Self {
        Self { id: id.into(), type_ }
    }
}

impl NetdevBranch {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Nic(_) => "nic",
            Self::User(_) => "user",
            Self::Tap(_) => "tap",
            Self::L2tpv3(_) => "l2tpv3",
            Self::Socket(_) => "socket",
            Self::Stream(_) => "stream",
            Self::Dgram(_) => "dgram",
            Self::Vde(_) => "vde",
            Self::Bridge(_) => "bridge",
            Self::Hubport(_) => "hubport",
            Self::Netmap(_) => "netmap",
            Self::VhostUser(_) => "vhost-user",
            Self::VhostVdpa(_) => "vhost-vdpa",
            Self::Passt(_) => "passt",
            Self::AfXdp(_) => "af-xdp",
            Self::VmnetHost(_) => "vmnet-host",
            Self::VmnetShared(_) => "vmnet-shared",
            Self::VmnetBridged(_) => "vmnet-bridged",
        }
    }
}

impl runtime::Branches for NetdevBranch {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::None => {}
            Self::Nic(it) => writer.members(it),
            Self::User(it) => writer.members(it),
            Self::Tap(it) => writer.members(it),
            Self::L2tpv3(it) => writer.members(it),
            Self::Socket(it) => writer.members(it),
            Self::Stream(it) => writer.members(it),
            Self::Dgram(it) => writer.members(it),
            Self::Vde(it) => writer.members(it),
            Self::Bridge(it) => writer.members(it),
            Self::Hubport(it) => writer.members(it),
            Self::Netmap(it) => writer.members(it),
            Self::VhostUser(it) => writer.members(it),
            Self::VhostVdpa(it) => writer.members(it),
            Self::Passt(it) => writer.members(it),
            Self::AfXdp(it) => writer.members(it),
            Self::VmnetHost(it) => writer.members(it),
            Self::VmnetShared(it) => writer.members(it),
            Self::VmnetBridged(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "none" => members.skip_all(Self::None),
            "nic" => members.read_as(Self::Nic),
            "user" => members.read_as(Self::User),
            "tap" => members.read_as(Self::Tap),
            "l2tpv3" => members.read_as(Self::L2tpv3),
            "socket" => members.read_as(Self::Socket),
            "stream" => members.read_as(Self::Stream),
            "dgram" => members.read_as(Self::Dgram),
            "vde" => members.read_as(Self::Vde),
            "bridge" => members.read_as(Self::Bridge),
            "hubport" => members.read_as(Self::Hubport),
            "netmap" => members.read_as(Self::Netmap),
            "vhost-user" => members.read_as(Self::VhostUser),
            "vhost-vdpa" => members.read_as(Self::VhostVdpa),
            "passt" => members.read_as(Self::Passt),
            "af-xdp" => members.read_as(Self::AfXdp),
            "vmnet-host" => members.read_as(Self::VmnetHost),
            "vmnet-shared" => members.read_as(Self::VmnetShared),
            "vmnet-bridged" => members.read_as(Self::VmnetBridged),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(NetdevBranch, strict);

impl runtime::Object for Netdev {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.branch(&self.type_);
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
        let tag = members.tag("type", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(id) = id else { return members.missing("id") };
        Ok(Self { id, type_: branch })
    }
}

runtime::object!(Netdev, strict);

/// Options of a backend that takes packets from queues of a Linux interface through AF_XDP sockets.
///
/// The QAPI struct `NetdevAFXDPOptions` of module `net`.
///
/// Since QEMU 8.2. In builds with `CONFIG_AF_XDP`. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevAFXDPOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevAfxdpOptions {
    /// Name of the host's interface whose queues are used. `ifname`: `str`.
    pub ifname: String,
    /// How the XDP program is attached; if absent, native, with skb as the fallback,. `mode`: [`AFXDPMode`](AfxdpMode).
    pub mode: Option<AfxdpMode>,
    /// Whether packets are copied even if the driver could share its buffers; false if absent. `force-copy`: `bool`.
    pub force_copy: Option<bool>,
    /// How many queues of the interface are used; 1 if absent. `queues`: `int`.
    pub queues: Option<i64>,
    /// First queue of the interface that is used; 0 if absent. `start-queue`: `int`.
    pub start_queue: Option<i64>,
    /// Whether QEMU loads no XDP program because the interface has one; needs sock-fds or map-path; false if absent. `inhibit`: `bool`.
    pub inhibit: Option<bool>,
    /// Open AF_XDP sockets, not bound yet, one for each queue, separated by colons. `sock-fds`: a list, which is text with colons on the wire.
    pub sock_fds: Option<runtime::ColonList>,
    /// Path of the pinned map of the loaded XDP program into which QEMU puts its sockets. `map-path`: `str`. Since QEMU 10.1.
    pub map_path: Option<String>,
    /// First place in the map at map-path that QEMU fills; 0 if absent. `map-start-index`: `int32`. Since QEMU 10.1.
    pub map_start_index: Option<i32>,
}

impl NetdevAfxdpOptions {
    /// `NetdevAFXDPOptions` with its required members.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            mode: None,
            force_copy: None,
            queues: None,
            start_queue: None,
            inhibit: None,
            sock_fds: None,
            map_path: None,
            map_start_index: None,
        }
    }
    /// Sets `mode` ([`AFXDPMode`](AfxdpMode)): how the XDP program is attached; if absent, native, with skb as the fallback,.
    #[inline]
    pub fn mode(mut self, mode: AfxdpMode) -> Self {
        self.mode = Some(mode);
        self
    }
    /// Sets `force-copy` (`bool`): whether packets are copied even if the driver could share its buffers; false if absent.
    #[inline]
    pub fn force_copy(mut self, force_copy: bool) -> Self {
        self.force_copy = Some(force_copy);
        self
    }
    /// Sets `queues` (`int`): how many queues of the interface are used; 1 if absent.
    #[inline]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `start-queue` (`int`): first queue of the interface that is used; 0 if absent.
    #[inline]
    pub fn start_queue(mut self, start_queue: i64) -> Self {
        self.start_queue = Some(start_queue);
        self
    }
    /// Sets `inhibit` (`bool`): whether QEMU loads no XDP program because the interface has one; needs sock-fds or map-path; false if absent.
    #[inline]
    pub fn inhibit(mut self, inhibit: bool) -> Self {
        self.inhibit = Some(inhibit);
        self
    }
    /// Sets `sock-fds` (a list, which is text with colons on the wire): open AF_XDP sockets, not bound yet, one for each queue, separated by colons.
    pub fn sock_fds(mut self, sock_fds: impl Into<runtime::ColonList>) -> Self {
        self.sock_fds = Some(sock_fds.into());
        self
    }
    /// Sets `map-path` (`str`): path of the pinned map of the loaded XDP program into which QEMU puts its sockets. Since QEMU 10.1.
    pub fn map_path(mut self, map_path: impl Into<String>) -> Self {
        self.map_path = Some(map_path.into());
        self
    }
    /// Sets `map-start-index` (`int32`): first place in the map at map-path that QEMU fills; 0 if absent. Since QEMU 10.1.
    #[inline]
    pub fn map_start_index(mut self, map_start_index: i32) -> Self {
        self.map_start_index = Some(map_start_index);
        self
    }
}

impl From<&str> for NetdevAfxdpOptions {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for NetdevAfxdpOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("ifname", &self.ifname);
        writer.optional("mode", &self.mode);
        writer.optional("force-copy", &self.force_copy);
        writer.optional("queues", &self.queues);
        writer.optional("start-queue", &self.start_queue);
        writer.optional("inhibit", &self.inhibit);
        writer.optional("sock-fds", &self.sock_fds);
        writer.optional("map-path", &self.map_path);
        writer.optional("map-start-index", &self.map_start_index);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            ifname: String::new(),
            mode: None,
            force_copy: None,
            queues: None,
            start_queue: None,
            inhibit: None,
            sock_fds: None,
            map_path: None,
            map_start_index: None,
        };
        while let Some(member) = members.next() {
            match member {
                "ifname" => members.require(0, &mut value.ifname),
                "mode" => members.fill(&mut value.mode),
                "force-copy" => members.fill(&mut value.force_copy),
                "queues" => members.fill(&mut value.queues),
                "start-queue" => members.fill(&mut value.start_queue),
                "inhibit" => members.fill(&mut value.inhibit),
                "sock-fds" => members.fill(&mut value.sock_fds),
                "map-path" => members.fill(&mut value.map_path),
                "map-start-index" => members.fill(&mut value.map_start_index),
                _ => members.skip(),
            }
        }
        members.check(&["ifname"]);
        members.finish(value)
    }
}

runtime::object!(NetdevAfxdpOptions, strict);

/// Options of a backend that lets a helper program make a tap interface and add it to a bridge of the host.
///
/// The QAPI struct `NetdevBridgeOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevBridgeOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevBridgeOptions {
    /// Name of the bridge that the interface joins; br0 if absent. `br`: `str`.
    pub br: Option<String>,
    /// Path of the privileged program that makes the interface and hands its descriptor over; qemu-bridge-helper if absent. `helper`: `str`.
    pub helper: Option<String>,
}

impl NetdevBridgeOptions {
    /// `NetdevBridgeOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { br: None, helper: None }
    }
    /// Sets `br` (`str`): name of the bridge that the interface joins; br0 if absent.
    pub fn br(mut self, br: impl Into<String>) -> Self {
        self.br = Some(br.into());
        self
    }
    /// Sets `helper` (`str`): path of the privileged program that makes the interface and hands its descriptor over; qemu-bridge-helper if absent.
    pub fn helper(mut self, helper: impl Into<String>) -> Self {
        self.helper = Some(helper.into());
        self
    }
}

runtime::default!(NetdevBridgeOptions);

impl runtime::Object for NetdevBridgeOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("br", &self.br);
        writer.optional("helper", &self.helper);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "br" => members.fill(&mut value.br),
                "helper" => members.fill(&mut value.helper),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevBridgeOptions, strict);

/// Options of a backend that sends each Ethernet frame as one datagram; a multicast remote, a local descriptor, or both ends are given.
///
/// The QAPI struct `NetdevDgramOptions` of module `net`.
///
/// Since QEMU 7.2. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevDgramOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevDgramOptions {
    /// Address at which datagrams arrive; if absent, the group in remote, which must then be a multicast group,. `local`: [`SocketAddress`].
    pub local: Option<SocketAddress>,
    /// Address or multicast group to which frames are sent; if absent, the peer of the descriptor in local. `remote`: [`SocketAddress`].
    pub remote: Option<SocketAddress>,
}

impl NetdevDgramOptions {
    /// `NetdevDgramOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { local: None, remote: None }
    }
    /// Sets `local` ([`SocketAddress`]): address at which datagrams arrive; if absent, the group in remote, which must then be a multicast group,.
    pub fn local(mut self, local: impl Into<SocketAddress>) -> Self {
        self.local = Some(local.into());
        self
    }
    /// Sets `remote` ([`SocketAddress`]): address or multicast group to which frames are sent; if absent, the peer of the descriptor in local.
    pub fn remote(mut self, remote: impl Into<SocketAddress>) -> Self {
        self.remote = Some(remote.into());
        self
    }
}

runtime::default!(NetdevDgramOptions);

impl runtime::Object for NetdevDgramOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("local", &self.local);
        writer.optional("remote", &self.remote);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "local" => members.fill(&mut value.local),
                "remote" => members.fill(&mut value.remote),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevDgramOptions, strict);

/// Options of a port that joins a card or a backend to a hub inside of QEMU, which passes each frame to all its other ports.
///
/// The QAPI struct `NetdevHubPortOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevHubPortOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevHubPortOptions {
    /// Number of the hub; ports with the same number see each other's frames. `hubid`: `int32`.
    pub hubid: i32,
    /// Name of the backend that is attached to this port; if absent, a card is attached later. `netdev`: `str`. Since QEMU 2.12.
    pub netdev: Option<String>,
}

impl NetdevHubPortOptions {
    /// `NetdevHubPortOptions` with its required members.
    #[inline]
    pub fn new(hubid: i32) -> Self {
        Self { hubid, netdev: None }
    }
    /// Sets `netdev` (`str`): name of the backend that is attached to this port; if absent, a card is attached later. Since QEMU 2.12.
    pub fn netdev(mut self, netdev: impl Into<String>) -> Self {
        self.netdev = Some(netdev.into());
        self
    }
}

impl runtime::Object for NetdevHubPortOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("hubid", &self.hubid);
        writer.optional("netdev", &self.netdev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { hubid: 0, netdev: None };
        while let Some(member) = members.next() {
            match member {
                "hubid" => members.require(0, &mut value.hubid),
                "netdev" => members.fill(&mut value.netdev),
                _ => members.skip(),
            }
        }
        members.check(&["hubid"]);
        members.finish(value)
    }
}

runtime::object!(NetdevHubPortOptions, strict);

/// Options of a backend that sends Ethernet frames through a static L2TPv3 tunnel (RFC 3931).
///
/// The QAPI struct `NetdevL2TPv3Options` of module `net`.
///
/// Since QEMU 2.1. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevL2TPv3Options)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevL2tpv3Options {
    /// Address of this end of the tunnel. `src`: `str`.
    pub src: String,
    /// Address of the other end of the tunnel. `dst`: `str`.
    pub dst: String,
    /// Port of this end, needed where the tunnel runs over UDP. `srcport`: `str`.
    pub srcport: Option<String>,
    /// Port of the other end, needed where the tunnel runs over UDP. `dstport`: `str`.
    pub dstport: Option<String>,
    /// Whether the tunnel runs over IPv6; false if absent. `ipv6`: `bool`.
    pub ipv6: Option<bool>,
    /// Whether the tunnel runs over UDP; if absent, false, directly over IP,. `udp`: `bool`.
    pub udp: Option<bool>,
    /// Whether cookies have 64 bits; if absent, false, which is 32 bits,. `cookie64`: `bool`.
    pub cookie64: Option<bool>,
    /// Whether packets carry a sequence number; false if absent. `counter`: `bool`.
    pub counter: Option<bool>,
    /// Whether the sequence number is always zero, for faulty peers and for networks that reorder packets; false if absent. `pincounter`: `bool`.
    pub pincounter: Option<bool>,
    /// Cookie of the packets that are sent, which the peer checks; no cookie if absent. `txcookie`: `uint64`.
    pub txcookie: Option<u64>,
    /// Cookie that packets must carry to be accepted; no cookie if absent. `rxcookie`: `uint64`.
    pub rxcookie: Option<u64>,
    /// Number of the session that packets sent belong to. `txsession`: `uint32`.
    pub txsession: u32,
    /// Number of the session that received packets must belong to; same as txsession if absent. `rxsession`: `uint32`.
    pub rxsession: Option<u32>,
    /// Length of other data between the header of the tunnel and the frame, in bytes; nothing if absent. `offset`: `uint32`.
    pub offset: Option<u32>,
}

impl NetdevL2tpv3Options {
    /// `NetdevL2TPv3Options` with its required members.
    pub fn new(src: impl Into<String>, dst: impl Into<String>, txsession: u32) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
            srcport: None,
            dstport: None,
            ipv6: None,
            udp: None,
            cookie64: None,
            counter: None,
            pincounter: None,
            txcookie: None,
            rxcookie: None,
            txsession,
            rxsession: None,
            offset: None,
        }
    }
    /// Sets `srcport` (`str`): port of this end, needed where the tunnel runs over UDP.
    pub fn srcport(mut self, srcport: impl Into<String>) -> Self {
        self.srcport = Some(srcport.into());
        self
    }
    /// Sets `dstport` (`str`): port of the other end, needed where the tunnel runs over UDP.
    pub fn dstport(mut self, dstport: impl Into<String>) -> Self {
        self.dstport = Some(dstport.into());
        self
    }
    /// Sets `ipv6` (`bool`): whether the tunnel runs over IPv6; false if absent.
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }
    /// Sets `udp` (`bool`): whether the tunnel runs over UDP; if absent, false, directly over IP,.
    #[inline]
    pub fn udp(mut self, udp: bool) -> Self {
        self.udp = Some(udp);
        self
    }
    /// Sets `cookie64` (`bool`): whether cookies have 64 bits; if absent, false, which is 32 bits,.
    #[inline]
    pub fn cookie64(mut self, cookie64: bool) -> Self {
        self.cookie64 = Some(cookie64);
        self
    }
    /// Sets `counter` (`bool`): whether packets carry a sequence number; false if absent.
    #[inline]
    pub fn counter(mut self, counter: bool) -> Self {
        self.counter = Some(counter);
        self
    }
    /// Sets `pincounter` (`bool`): whether the sequence number is always zero, for faulty peers and for networks that reorder packets; false if absent.
    #[inline]
    pub fn pincounter(mut self, pincounter: bool) -> Self {
        self.pincounter = Some(pincounter);
        self
    }
    /// Sets `txcookie` (`uint64`): cookie of the packets that are sent, which the peer checks; no cookie if absent.
    #[inline]
    pub fn txcookie(mut self, txcookie: u64) -> Self {
        self.txcookie = Some(txcookie);
        self
    }
    /// Sets `rxcookie` (`uint64`): cookie that packets must carry to be accepted; no cookie if absent.
    #[inline]
    pub fn rxcookie(mut self, rxcookie: u64) -> Self {
        self.rxcookie = Some(rxcookie);
        self
    }
    /// Sets `rxsession` (`uint32`): number of the session that received packets must belong to; same as txsession if absent.
    #[inline]
    pub fn rxsession(mut self, rxsession: u32) -> Self {
        self.rxsession = Some(rxsession);
        self
    }
    /// Sets `offset` (`uint32`): length of other data between the header of the tunnel and the frame, in bytes; nothing if absent.
    #[inline]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl runtime::Object for NetdevL2tpv3Options {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("src", &self.src);
        writer.member("dst", &self.dst);
        writer.optional("srcport", &self.srcport);
        writer.optional("dstport", &self.dstport);
        writer.optional("ipv6", &self.ipv6);
        writer.optional("udp", &self.udp);
        writer.optional("cookie64", &self.cookie64);
        writer.optional("counter", &self.counter);
        writer.optional("pincounter", &self.pincounter);
        writer.optional("txcookie", &self.txcookie);
        writer.optional("rxcookie", &self.rxcookie);
        writer.member("txsession", &self.txsession);
        writer.optional("rxsession", &self.rxsession);
        writer.optional("offset", &self.offset);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            src: String::new(),
            dst: String::new(),
            srcport: None,
            dstport: None,
            ipv6: None,
            udp: None,
            cookie64: None,
            counter: None,
            pincounter: None,
            txcookie: None,
            rxcookie: None,
            txsession: 0,
            rxsession: None,
            offset: None,
        };
        while let Some(member) = members.next() {
            match member {
                "src" => members.require(0, &mut value.src),
                "dst" => members.require(1, &mut value.dst),
                "srcport" => members.fill(&mut value.srcport),
                "dstport" => members.fill(&mut value.dstport),
                "ipv6" => members.fill(&mut value.ipv6),
                "udp" => members.fill(&mut value.udp),
                "cookie64" => members.fill(&mut value.cookie64),
                "counter" => members.fill(&mut value.counter),
                "pincounter" => members.fill(&mut value.pincounter),
                "txcookie" => members.fill(&mut value.txcookie),
                "rxcookie" => members.fill(&mut value.rxcookie),
                "txsession" => members.require(2, &mut value.txsession),
                "rxsession" => members.fill(&mut value.rxsession),
                "offset" => members.fill(&mut value.offset),
                _ => members.skip(),
            }
        }
        members.check(&["src", "dst", "txsession"]);
        members.finish(value)
    }
}

runtime::object!(NetdevL2tpv3Options, strict);

/// Options of a backend that uses the netmap framework: a network interface of the host, or a port of a VALE switch.
///
/// The QAPI struct `NetdevNetmapOptions` of module `net`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevNetmapOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevNetmapOptions {
    /// Name of the interface, or of a VALE port such as vale1:2, which is made if it is not there. `ifname`: `str`.
    pub ifname: String,
    /// Path of the netmap control device; /dev/netmap if absent. `devname`: `str`.
    pub devname: Option<String>,
}

impl NetdevNetmapOptions {
    /// `NetdevNetmapOptions` with its required members.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            devname: None,
        }
    }
    /// Sets `devname` (`str`): path of the netmap control device; /dev/netmap if absent.
    pub fn devname(mut self, devname: impl Into<String>) -> Self {
        self.devname = Some(devname.into());
        self
    }
}

impl From<&str> for NetdevNetmapOptions {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for NetdevNetmapOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("ifname", &self.ifname);
        writer.optional("devname", &self.devname);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            ifname: String::new(),
            devname: None,
        };
        while let Some(member) = members.next() {
            match member {
                "ifname" => members.require(0, &mut value.ifname),
                "devname" => members.fill(&mut value.devname),
                _ => members.skip(),
            }
        }
        members.check(&["ifname"]);
        members.finish(value)
    }
}

runtime::object!(NetdevNetmapOptions, strict);

/// Options of a backend that QEMU starts as the program passt, which gives the guest the network of the host's user without privileges.
///
/// The QAPI struct `NetdevPasstOptions` of module `net`.
///
/// Since QEMU 10.1. In builds with `CONFIG_PASST`. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevPasstOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevPasstOptions {
    /// Path of the program passt; found through `PATH` if absent. `path`: `str`.
    pub path: Option<String>,
    /// Whether informational messages of passt are suppressed; true if absent. `quiet`: `bool`.
    pub quiet: Option<bool>,
    /// Whether packets go through memory shared with the guest instead of a socket; false if absent. `vhost-user`: `bool`.
    pub vhost_user: Option<bool>,
    /// Largest packet, as announced to the guest, in bytes; `0` means none is announced. `mtu`: `int`.
    pub mtu: Option<i64>,
    /// Address, IPv4 or IPv6, that the guest is given; if absent, that of the host's interface. `address`: `str`.
    pub address: Option<String>,
    /// Mask of the guest's IPv4 network, dotted or as a length; if absent, the mask of the host's interface. `netmask`: `str`.
    pub netmask: Option<String>,
    /// Hardware address that the guest sees as its peer on the link. `mac`: `str`.
    pub mac: Option<String>,
    /// Default gateway, IPv4 or IPv6, that the guest is given; if absent, the host's own gateway. `gateway`: `str`.
    pub gateway: Option<String>,
    /// Interface of the host from which addresses and routes are taken; if absent, the one with the default route. `interface`: `str`.
    pub interface: Option<String>,
    /// Address of the host from which the guest's connections leave. `outbound`: `str`.
    pub outbound: Option<String>,
    /// Interface of the host through which IPv4 connections leave. `outbound-if4`: `str`.
    pub outbound_if4: Option<String>,
    /// Interface of the host through which IPv6 connections leave. `outbound-if6`: `str`.
    pub outbound_if6: Option<String>,
    /// Name server that the guest is told to ask; if absent, those of the host. `dns`: `str`.
    pub dns: Option<String>,
    /// Domains that the guest is told to search for short names; if absent, those of the host. `search`: list of [`PasstSearch`].
    pub search: Option<Vec<PasstSearch>>,
    /// Full host name that the guest is given. `fqdn`: `str`.
    pub fqdn: Option<String>,
    /// Whether name servers are announced by DHCP, DHCPv6 and NDP. `dhcp-dns`: `bool`.
    pub dhcp_dns: Option<bool>,
    /// Whether search domains are announced by DHCP, DHCPv6 and NDP. `dhcp-search`: `bool`.
    pub dhcp_search: Option<bool>,
    /// Address by which the guest reaches the loopback interface of the host; the gateway's address if absent. `map-host-loopback`: `str`.
    pub map_host_loopback: Option<String>,
    /// Address by which the guest reaches the host at the address that both share; no such address if absent. `map-guest-addr`: `str`.
    pub map_guest_addr: Option<String>,
    /// Address at which passt takes the guest's name queries to pass them on. `dns-forward`: `str`.
    pub dns_forward: Option<String>,
    /// Name server of the host to which queries are passed on. `dns-host`: `str`.
    pub dns_host: Option<String>,
    /// Whether the guest may use TCP. `tcp`: `bool`.
    pub tcp: Option<bool>,
    /// Whether the guest may use UDP. `udp`: `bool`.
    pub udp: Option<bool>,
    /// Whether the guest may use ICMP and ICMPv6 echo. `icmp`: `bool`.
    pub icmp: Option<bool>,
    /// Whether passt answers DHCP requests. `dhcp`: `bool`.
    pub dhcp: Option<bool>,
    /// Whether passt answers neighbour discovery of IPv6. `ndp`: `bool`.
    pub ndp: Option<bool>,
    /// Whether passt answers DHCPv6 requests. `dhcpv6`: `bool`.
    pub dhcpv6: Option<bool>,
    /// Whether passt answers router solicitations of IPv6. `ra`: `bool`.
    pub ra: Option<bool>,
    /// Whether forwarded ports may be bound to addresses that the host does not have. `freebind`: `bool`.
    pub freebind: Option<bool>,
    /// Whether the guest may use IPv4. `ipv4`: `bool`.
    pub ipv4: Option<bool>,
    /// Whether the guest may use IPv6. `ipv6`: `bool`.
    pub ipv6: Option<bool>,
    /// Ports of the host whose TCP connections are passed on to the guest. `tcp-ports`: list of [`PasstPortForward`].
    pub tcp_ports: Option<Vec<PasstPortForward>>,
    /// Ports of the host whose UDP packets are passed on to the guest. `udp-ports`: list of [`PasstPortForward`].
    pub udp_ports: Option<Vec<PasstPortForward>>,
    /// Further arguments for the command line of passt. `param`: list of [`PasstParameter`].
    pub param: Option<Vec<PasstParameter>>,
}

impl NetdevPasstOptions {
    /// `NetdevPasstOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            path: None,
            quiet: None,
            vhost_user: None,
            mtu: None,
            address: None,
            netmask: None,
            mac: None,
            gateway: None,
            interface: None,
            outbound: None,
            outbound_if4: None,
            outbound_if6: None,
            dns: None,
            search: None,
            fqdn: None,
            dhcp_dns: None,
            dhcp_search: None,
            map_host_loopback: None,
            map_guest_addr: None,
            dns_forward: None,
            dns_host: None,
            tcp: None,
            udp: None,
            icmp: None,
            dhcp: None,
            ndp: None,
            dhcpv6: None,
            ra: None,
            freebind: None,
            ipv4: None,
            ipv6: None,
            tcp_ports: None,
            udp_ports: None,
            param: None,
        }
    }
    /// Sets `path` (`str`): path of the program passt; found through `PATH` if absent.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets `quiet` (`bool`): whether informational messages of passt are suppressed; true if absent.
    #[inline]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = Some(quiet);
        self
    }
    /// Sets `vhost-user` (`bool`): whether packets go through memory shared with the guest instead of a socket; false if absent.
    #[inline]
    pub fn vhost_user(mut self, vhost_user: bool) -> Self {
        self.vhost_user = Some(vhost_user);
        self
    }
    /// Sets `mtu` (`int`): largest packet, as announced to the guest, in bytes; `0` means none is announced.
    #[inline]
    pub fn mtu(mut self, mtu: i64) -> Self {
        self.mtu = Some(mtu);
        self
    }
    /// Sets `address` (`str`): address, IPv4 or IPv6, that the guest is given; if absent, that of the host's interface.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
    /// Sets `netmask` (`str`): mask of the guest's IPv4 network, dotted or as a length; if absent, the mask of the host's interface.
    pub fn netmask(mut self, netmask: impl Into<String>) -> Self {
        self.netmask = Some(netmask.into());
        self
    }
    /// Sets `mac` (`str`): hardware address that the guest sees as its peer on the link.
    pub fn mac(mut self, mac: impl Into<String>) -> Self {
        self.mac = Some(mac.into());
        self
    }
    /// Sets `gateway` (`str`): default gateway, IPv4 or IPv6, that the guest is given; if absent, the host's own gateway.
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }
    /// Sets `interface` (`str`): interface of the host from which addresses and routes are taken; if absent, the one with the default route.
    pub fn interface(mut self, interface: impl Into<String>) -> Self {
        self.interface = Some(interface.into());
        self
    }
    /// Sets `outbound` (`str`): address of the host from which the guest's connections leave.
    pub fn outbound(mut self, outbound: impl Into<String>) -> Self {
        self.outbound = Some(outbound.into());
        self
    }
    /// Sets `outbound-if4` (`str`): interface of the host through which IPv4 connections leave.
    pub fn outbound_if4(mut self, outbound_if4: impl Into<String>) -> Self {
        self.outbound_if4 = Some(outbound_if4.into());
        self
    }
    /// Sets `outbound-if6` (`str`): interface of the host through which IPv6 connections leave.
    pub fn outbound_if6(mut self, outbound_if6: impl Into<String>) -> Self {
        self.outbound_if6 = Some(outbound_if6.into());
        self
    }
    /// Sets `dns` (`str`): name server that the guest is told to ask; if absent, those of the host.
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }
    /// Sets `search` (list of [`PasstSearch`]): domains that the guest is told to search for short names; if absent, those of the host.
    pub fn search(
        mut self,
        search: impl IntoIterator<Item = impl Into<PasstSearch>>,
    ) -> Self {
        self.search = Some(runtime::list(search));
        self
    }
    /// Sets `fqdn` (`str`): full host name that the guest is given.
    pub fn fqdn(mut self, fqdn: impl Into<String>) -> Self {
        self.fqdn = Some(fqdn.into());
        self
    }
    /// Sets `dhcp-dns` (`bool`): whether name servers are announced by DHCP, DHCPv6 and NDP.
    #[inline]
    pub fn dhcp_dns(mut self, dhcp_dns: bool) -> Self {
        self.dhcp_dns = Some(dhcp_dns);
        self
    }
    /// Sets `dhcp-search` (`bool`): whether search domains are announced by DHCP, DHCPv6 and NDP.
    #[inline]
    pub fn dhcp_search(mut self, dhcp_search: bool) -> Self {
        self.dhcp_search = Some(dhcp_search);
        self
    }
    /// Sets `map-host-loopback` (`str`): address by which the guest reaches the loopback interface of the host; the gateway's address if absent.
    pub fn map_host_loopback(mut self, map_host_loopback: impl Into<String>) -> Self {
        self.map_host_loopback = Some(map_host_loopback.into());
        self
    }
    /// Sets `map-guest-addr` (`str`): address by which the guest reaches the host at the address that both share; no such address if absent.
    pub fn map_guest_addr(mut self, map_guest_addr: impl Into<String>) -> Self {
        self.map_guest_addr = Some(map_guest_addr.into());
        self
    }
    /// Sets `dns-forward` (`str`): address at which passt takes the guest's name queries to pass them on.
    pub fn dns_forward(mut self, dns_forward: impl Into<String>) -> Self {
        self.dns_forward = Some(dns_forward.into());
        self
    }
    /// Sets `dns-host` (`str`): name server of the host to which queries are passed on.
    pub fn dns_host(mut self, dns_host: impl Into<String>) -> Self {
        self.dns_host = Some(dns_host.into());
        self
    }
    /// Sets `tcp` (`bool`): whether the guest may use TCP.
    #[inline]
    pub fn tcp(mut self, tcp: bool) -> Self {
        self.tcp = Some(tcp);
        self
    }
    /// Sets `udp` (`bool`): whether the guest may use UDP.
    #[inline]
    pub fn udp(mut self, udp: bool) -> Self {
        self.udp = Some(udp);
        self
    }
    /// Sets `icmp` (`bool`): whether the guest may use ICMP and ICMPv6 echo.
    #[inline]
    pub fn icmp(mut self, icmp: bool) -> Self {
        self.icmp = Some(icmp);
        self
    }
    /// Sets `dhcp` (`bool`): whether passt answers DHCP requests.
    #[inline]
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }
    /// Sets `ndp` (`bool`): whether passt answers neighbour discovery of IPv6.
    #[inline]
    pub fn ndp(mut self, ndp: bool) -> Self {
        self.ndp = Some(ndp);
        self
    }
    /// Sets `dhcpv6` (`bool`): whether passt answers DHCPv6 requests.
    #[inline]
    pub fn dhcpv6(mut self, dhcpv6: bool) -> Self {
        self.dhcpv6 = Some(dhcpv6);
        self
    }
    /// Sets `ra` (`bool`): whether passt answers router solicitations of IPv6.
    #[inline]
    pub fn ra(mut self, ra: bool) -> Self {
        self.ra = Some(ra);
        self
    }
    /// Sets `freebind` (`bool`): whether forwarded ports may be bound to addresses that the host does not have.
    #[inline]
    pub fn freebind(mut self, freebind: bool) -> Self {
        self.freebind = Some(freebind);
        self
    }
    /// Sets `ipv4` (`bool`): whether the guest may use IPv4.
    #[inline]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }
    /// Sets `ipv6` (`bool`): whether the guest may use IPv6.
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }
    /// Sets `tcp-ports` (list of [`PasstPortForward`]): ports of the host whose TCP connections are passed on to the guest.
    pub fn tcp_ports(
        mut self,
        tcp_ports: impl IntoIterator<Item = impl Into<PasstPortForward>>,
    ) -> Self {
        self.tcp_ports = Some(runtime::list(tcp_ports));
        self
    }
    /// Sets `udp-ports` (list of [`PasstPortForward`]): ports of the host whose UDP packets are passed on to the guest.
    pub fn udp_ports(
        mut self,
        udp_ports: impl IntoIterator<Item = impl Into<PasstPortForward>>,
    ) -> Self {
        self.udp_ports = Some(runtime::list(udp_ports));
        self
    }
    /// Sets `param` (list of [`PasstParameter`]): further arguments for the command line of passt.
    pub fn param(
        mut self,
        param: impl IntoIterator<Item = impl Into<PasstParameter>>,
    ) -> Self {
        self.param = Some(runtime::list(param));
        self
    }
}

runtime::default!(NetdevPasstOptions);

impl runtime::Object for NetdevPasstOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("path", &self.path);
        writer.optional("quiet", &self.quiet);
        writer.optional("vhost-user", &self.vhost_user);
        writer.optional("mtu", &self.mtu);
        writer.optional("address", &self.address);
        writer.optional("netmask", &self.netmask);
        writer.optional("mac", &self.mac);
        writer.optional("gateway", &self.gateway);
        writer.optional("interface", &self.interface);
        writer.optional("outbound", &self.outbound);
        writer.optional("outbound-if4", &self.outbound_if4);
        writer.optional("outbound-if6", &self.outbound_if6);
        writer.optional("dns", &self.dns);
        writer.optional("search", &self.search);
        writer.optional("fqdn", &self.fqdn);
        writer.optional("dhcp-dns", &self.dhcp_dns);
        writer.optional("dhcp-search", &self.dhcp_search);
        writer.optional("map-host-loopback", &self.map_host_loopback);
        writer.optional("map-guest-addr", &self.map_guest_addr);
        writer.optional("dns-forward", &self.dns_forward);
        writer.optional("dns-host", &self.dns_host);
        writer.optional("tcp", &self.tcp);
        writer.optional("udp", &self.udp);
        writer.optional("icmp", &self.icmp);
        writer.optional("dhcp", &self.dhcp);
        writer.optional("ndp", &self.ndp);
        writer.optional("dhcpv6", &self.dhcpv6);
        writer.optional("ra", &self.ra);
        writer.optional("freebind", &self.freebind);
        writer.optional("ipv4", &self.ipv4);
        writer.optional("ipv6", &self.ipv6);
        writer.optional("tcp-ports", &self.tcp_ports);
        writer.optional("udp-ports", &self.udp_ports);
        writer.optional("param", &self.param);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "path" => members.fill(&mut value.path),
                "quiet" => members.fill(&mut value.quiet),
                "vhost-user" => members.fill(&mut value.vhost_user),
                "mtu" => members.fill(&mut value.mtu),
                "address" => members.fill(&mut value.address),
                "netmask" => members.fill(&mut value.netmask),
                "mac" => members.fill(&mut value.mac),
                "gateway" => members.fill(&mut value.gateway),
                "interface" => members.fill(&mut value.interface),
                "outbound" => members.fill(&mut value.outbound),
                "outbound-if4" => members.fill(&mut value.outbound_if4),
                "outbound-if6" => members.fill(&mut value.outbound_if6),
                "dns" => members.fill(&mut value.dns),
                "search" => members.fill(&mut value.search),
                "fqdn" => members.fill(&mut value.fqdn),
                "dhcp-dns" => members.fill(&mut value.dhcp_dns),
                "dhcp-search" => members.fill(&mut value.dhcp_search),
                "map-host-loopback" => members.fill(&mut value.map_host_loopback),
                "map-guest-addr" => members.fill(&mut value.map_guest_addr),
                "dns-forward" => members.fill(&mut value.dns_forward),
                "dns-host" => members.fill(&mut value.dns_host),
                "tcp" => members.fill(&mut value.tcp),
                "udp" => members.fill(&mut value.udp),
                "icmp" => members.fill(&mut value.icmp),
                "dhcp" => members.fill(&mut value.dhcp),
                "ndp" => members.fill(&mut value.ndp),
                "dhcpv6" => members.fill(&mut value.dhcpv6),
                "ra" => members.fill(&mut value.ra),
                "freebind" => members.fill(&mut value.freebind),
                "ipv4" => members.fill(&mut value.ipv4),
                "ipv6" => members.fill(&mut value.ipv6),
                "tcp-ports" => members.fill(&mut value.tcp_ports),
                "udp-ports" => members.fill(&mut value.udp_ports),
                "param" => members.fill(&mut value.param),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevPasstOptions, strict);

/// Options of the old backend that passes frames between QEMU processes; exactly one of fd, listen, connect, mcast and udp is given.
///
/// The QAPI struct `NetdevSocketOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevSocketOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevSocketOptions {
    /// Open socket to use: a number, or a name that getfd has given it. `fd`: `str`.
    pub fd: Option<String>,
    /// Host and TCP port at which one connection is accepted, in the form host:port; without the host, all addresses. `listen`: `str`.
    pub listen: Option<String>,
    /// Host and TCP port to connect to, in the form host:port. `connect`: `str`.
    pub connect: Option<String>,
    /// Multicast group and UDP port shared by all members of the network. `mcast`: `str`.
    pub mcast: Option<String>,
    /// Address, and for udp the port, from which packets are sent and at which they arrive. `localaddr`: `str`.
    pub localaddr: Option<String>,
    /// Host and UDP port to which packets are sent. `udp`: `str`.
    pub udp: Option<String>,
}

impl NetdevSocketOptions {
    /// `NetdevSocketOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            fd: None,
            listen: None,
            connect: None,
            mcast: None,
            localaddr: None,
            udp: None,
        }
    }
    /// Sets `fd` (`str`): open socket to use: a number, or a name that getfd has given it.
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
    /// Sets `listen` (`str`): host and TCP port at which one connection is accepted, in the form host:port; without the host, all addresses.
    pub fn listen(mut self, listen: impl Into<String>) -> Self {
        self.listen = Some(listen.into());
        self
    }
    /// Sets `connect` (`str`): host and TCP port to connect to, in the form host:port.
    pub fn connect(mut self, connect: impl Into<String>) -> Self {
        self.connect = Some(connect.into());
        self
    }
    /// Sets `mcast` (`str`): multicast group and UDP port shared by all members of the network.
    pub fn mcast(mut self, mcast: impl Into<String>) -> Self {
        self.mcast = Some(mcast.into());
        self
    }
    /// Sets `localaddr` (`str`): address, and for udp the port, from which packets are sent and at which they arrive.
    pub fn localaddr(mut self, localaddr: impl Into<String>) -> Self {
        self.localaddr = Some(localaddr.into());
        self
    }
    /// Sets `udp` (`str`): host and UDP port to which packets are sent.
    pub fn udp(mut self, udp: impl Into<String>) -> Self {
        self.udp = Some(udp.into());
        self
    }
}

runtime::default!(NetdevSocketOptions);

impl runtime::Object for NetdevSocketOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("fd", &self.fd);
        writer.optional("listen", &self.listen);
        writer.optional("connect", &self.connect);
        writer.optional("mcast", &self.mcast);
        writer.optional("localaddr", &self.localaddr);
        writer.optional("udp", &self.udp);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "fd" => members.fill(&mut value.fd),
                "listen" => members.fill(&mut value.listen),
                "connect" => members.fill(&mut value.connect),
                "mcast" => members.fill(&mut value.mcast),
                "localaddr" => members.fill(&mut value.localaddr),
                "udp" => members.fill(&mut value.udp),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevSocketOptions, strict);

/// Options of a backend that passes Ethernet frames over one stream socket.
///
/// The QAPI struct `NetdevStreamOptions` of module `net`.
///
/// Since QEMU 7.2. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevStreamOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamOptions {
    /// Address to listen at as a server, or to connect to as a client. `addr`: [`SocketAddress`].
    pub addr: SocketAddress,
    /// Whether the backend waits for a peer instead of connecting to one; false if absent. `server`: `bool`.
    pub server: Option<bool>,
    /// How long a client waits before it connects anew after a loss, in ms; no reconnection if absent or `0`. `reconnect-ms`: `int`. Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// How long a client waits before it connects anew after a loss, in seconds; no reconnection if absent or `0`. `reconnect`: `int`. Since QEMU 8.0. Removed in QEMU 10.2. Deprecated since QEMU 9.2. Use `reconnect-ms` instead.
    #[deprecated(note = "removed in QEMU 10.2: use `reconnect-ms`")]
    pub reconnect: Option<i64>,
}

impl NetdevStreamOptions {
    /// `NetdevStreamOptions` with its required members.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self {
            addr: addr.into(),
            server: None,
            reconnect_ms: None,
            reconnect: None,
        }
    }
    /// Sets `server` (`bool`): whether the backend waits for a peer instead of connecting to one; false if absent.
    #[inline]
    pub fn server(mut self, server: bool) -> Self {
        self.server = Some(server);
        self
    }
    /// Sets `reconnect-ms` (`int`): how long a client waits before it connects anew after a loss, in ms; no reconnection if absent or `0`. Since QEMU 9.2.
    #[inline]
    pub fn reconnect_ms(mut self, reconnect_ms: i64) -> Self {
        self.reconnect_ms = Some(reconnect_ms);
        self
    }
    /// Sets `reconnect` (`int`): how long a client waits before it connects anew after a loss, in seconds; no reconnection if absent or `0`. Since QEMU 8.0. Removed in QEMU 10.2. Deprecated since QEMU 9.2. Use `reconnect-ms` instead.
    #[deprecated(note = "removed in QEMU 10.2: use `reconnect-ms`")]
    #[inline]
    pub fn reconnect(mut self, reconnect: i64) -> Self {
        self.reconnect = Some(reconnect);
        self
    }
}

impl runtime::Object for NetdevStreamOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("addr", &self.addr);
        writer.optional("server", &self.server);
        writer.optional("reconnect-ms", &self.reconnect_ms);
        writer.optional("reconnect", &self.reconnect);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut addr: Option<SocketAddress> = None;
        let mut server: Option<bool> = None;
        let mut reconnect_ms: Option<i64> = None;
        let mut reconnect: Option<i64> = None;
        while let Some(member) = members.next() {
            match member {
                "addr" => members.fill(&mut addr),
                "server" => members.fill(&mut server),
                "reconnect-ms" => members.fill(&mut reconnect_ms),
                "reconnect" => members.fill(&mut reconnect),
                _ => members.skip(),
            }
        }
        let Some(addr) = addr else { return members.missing("addr") };
        members
            .finish(Self {
                addr,
                server,
                reconnect_ms,
                reconnect,
            })
    }
}

runtime::object!(NetdevStreamOptions, strict);

/// Options of a backend that exchanges Ethernet frames with the host's kernel through a tap interface.
///
/// The QAPI struct `NetdevTapOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevTapOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevTapOptions {
    /// Name of the tap interface; if absent, a name that the kernel picks. `ifname`: `str`.
    pub ifname: Option<String>,
    /// Tap interface that is open already: a descriptor number, or a name that getfd has given it. `fd`: `str`.
    pub fd: Option<String>,
    /// Several queues of a tap interface that are open already, separated by colons. `fds`: a list, which is text with colons on the wire.
    pub fds: Option<runtime::ColonList>,
    /// Program that is run to configure the interface; if absent, the script that QEMU was built with; `no` means no script. `script`: `str`.
    pub script: Option<String>,
    /// Program that is run before the interface is closed; if absent, the script that QEMU was built with; `no` means no script. `downscript`: `str`.
    pub downscript: Option<String>,
    /// Bridge of the host to which the helper adds the interface; br0 if absent. `br`: `str`. Since QEMU 2.8.
    pub br: Option<String>,
    /// Program that makes the interface and adds it to the bridge, in place of script. `helper`: `str`.
    pub helper: Option<String>,
    /// Most that may wait in the interface's send buffer, in bytes; no limit if absent or `0`. `sndbuf`: `size`.
    pub sndbuf: Option<u64>,
    /// Whether frames carry a virtio header, which offloading of checksums and segmentation needs; if absent, true where the interface supports it. `vnet_hdr`: `bool`.
    pub vnet_hdr: Option<bool>,
    /// Whether the host's kernel moves the packets itself (vhost-net); if absent, true only with vhostfd, vhostfds or vhostforce. `vhost`: `bool`.
    pub vhost: Option<bool>,
    /// Open vhost-net device: a descriptor number, or a name that getfd has given it. `vhostfd`: `str`.
    pub vhostfd: Option<String>,
    /// Several open vhost-net devices, one for each queue, separated by colons. `vhostfds`: a list, which is text with colons on the wire.
    pub vhostfds: Option<runtime::ColonList>,
    /// Whether vhost-net is used for guests without MSI-X interrupts too; false if absent. `vhostforce`: `bool`.
    pub vhostforce: Option<bool>,
    /// How many queue pairs the interface has; 1 if absent. `queues`: `uint32`.
    pub queues: Option<u32>,
    /// Longest time that vhost-net spends in busy polling for packets, in µs; no busy polling if absent or `0`. `poll-us`: `uint32`. Since QEMU 2.7.
    pub poll_us: Option<u32>,
}

impl NetdevTapOptions {
    /// `NetdevTapOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            ifname: None,
            fd: None,
            fds: None,
            script: None,
            downscript: None,
            br: None,
            helper: None,
            sndbuf: None,
            vnet_hdr: None,
            vhost: None,
            vhostfd: None,
            vhostfds: None,
            vhostforce: None,
            queues: None,
            poll_us: None,
        }
    }
    /// Sets `ifname` (`str`): name of the tap interface; if absent, a name that the kernel picks.
    pub fn ifname(mut self, ifname: impl Into<String>) -> Self {
        self.ifname = Some(ifname.into());
        self
    }
    /// Sets `fd` (`str`): tap interface that is open already: a descriptor number, or a name that getfd has given it.
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
    /// Sets `fds` (a list, which is text with colons on the wire): several queues of a tap interface that are open already, separated by colons.
    pub fn fds(mut self, fds: impl Into<runtime::ColonList>) -> Self {
        self.fds = Some(fds.into());
        self
    }
    /// Sets `script` (`str`): program that is run to configure the interface; if absent, the script that QEMU was built with; `no` means no script.
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }
    /// Sets `downscript` (`str`): program that is run before the interface is closed; if absent, the script that QEMU was built with; `no` means no script.
    pub fn downscript(mut self, downscript: impl Into<String>) -> Self {
        self.downscript = Some(downscript.into());
        self
    }
    /// Sets `br` (`str`): bridge of the host to which the helper adds the interface; br0 if absent. Since QEMU 2.8.
    pub fn br(mut self, br: impl Into<String>) -> Self {
        self.br = Some(br.into());
        self
    }
    /// Sets `helper` (`str`): program that makes the interface and adds it to the bridge, in place of script.
    pub fn helper(mut self, helper: impl Into<String>) -> Self {
        self.helper = Some(helper.into());
        self
    }
    /// Sets `sndbuf` (`size`): most that may wait in the interface's send buffer, in bytes; no limit if absent or `0`.
    #[inline]
    pub fn sndbuf(mut self, sndbuf: u64) -> Self {
        self.sndbuf = Some(sndbuf);
        self
    }
    /// Sets `vnet_hdr` (`bool`): whether frames carry a virtio header, which offloading of checksums and segmentation needs; if absent, true where the interface supports it.
    #[inline]
    pub fn vnet_hdr(mut self, vnet_hdr: bool) -> Self {
        self.vnet_hdr = Some(vnet_hdr);
        self
    }
    /// Sets `vhost` (`bool`): whether the host's kernel moves the packets itself (vhost-net); if absent, true only with vhostfd, vhostfds or vhostforce.
    #[inline]
    pub fn vhost(mut self, vhost: bool) -> Self {
        self.vhost = Some(vhost);
        self
    }
    /// Sets `vhostfd` (`str`): open vhost-net device: a descriptor number, or a name that getfd has given it.
    pub fn vhostfd(mut self, vhostfd: impl Into<String>) -> Self {
        self.vhostfd = Some(vhostfd.into());
        self
    }
    /// Sets `vhostfds` (a list, which is text with colons on the wire): several open vhost-net devices, one for each queue, separated by colons.
    pub fn vhostfds(mut self, vhostfds: impl Into<runtime::ColonList>) -> Self {
        self.vhostfds = Some(vhostfds.into());
        self
    }
    /// Sets `vhostforce` (`bool`): whether vhost-net is used for guests without MSI-X interrupts too; false if absent.
    #[inline]
    pub fn vhostforce(mut self, vhostforce: bool) -> Self {
        self.vhostforce = Some(vhostforce);
        self
    }
    /// Sets `queues` (`uint32`): how many queue pairs the interface has; 1 if absent.
    #[inline]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `poll-us` (`uint32`): longest time that vhost-net spends in busy polling for packets, in µs; no busy polling if absent or `0`. Since QEMU 2.7.
    #[inline]
    pub fn poll_us(mut self, poll_us: u32) -> Self {
        self.poll_us = Some(poll_us);
        self
    }
}

runtime::default!(NetdevTapOptions);

impl runtime::Object for NetdevTapOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("ifname", &self.ifname);
        writer.optional("fd", &self.fd);
        writer.optional("fds", &self.fds);
        writer.optional("script", &self.script);
        writer.optional("downscript", &self.downscript);
        writer.optional("br", &self.br);
        writer.optional("helper", &self.helper);
        writer.optional("sndbuf", &self.sndbuf);
        writer.optional("vnet_hdr", &self.vnet_hdr);
        writer.optional("vhost", &self.vhost);
        writer.optional("vhostfd", &self.vhostfd);
        writer.optional("vhostfds", &self.vhostfds);
        writer.optional("vhostforce", &self.vhostforce);
        writer.optional("queues", &self.queues);
        writer.optional("poll-us", &self.poll_us);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "ifname" => members.fill(&mut value.ifname),
                "fd" => members.fill(&mut value.fd),
                "fds" => members.fill(&mut value.fds),
                "script" => members.fill(&mut value.script),
                "downscript" => members.fill(&mut value.downscript),
                "br" => members.fill(&mut value.br),
                "helper" => members.fill(&mut value.helper),
                "sndbuf" => members.fill(&mut value.sndbuf),
                "vnet_hdr" => members.fill(&mut value.vnet_hdr),
                "vhost" => members.fill(&mut value.vhost),
                "vhostfd" => members.fill(&mut value.vhostfd),
                "vhostfds" => members.fill(&mut value.vhostfds),
                "vhostforce" => members.fill(&mut value.vhostforce),
                "queues" => members.fill(&mut value.queues),
                "poll-us" => members.fill(&mut value.poll_us),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevTapOptions, strict);

/// A domain that the guest searches when it looks up a short name.
///
/// The QAPI struct `NetdevUserDomainSuffix` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`NetdevUserOptions`](super::NetdevUserOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevUserDomainSuffix)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevUserDomainSuffix {
    /// Domain suffix, such as example.org. `str`: `str`.
    pub str: String,
}

impl NetdevUserDomainSuffix {
    /// `NetdevUserDomainSuffix` with its required members.
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl From<&str> for NetdevUserDomainSuffix {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for NetdevUserDomainSuffix {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("str", &self.str);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { str: String::new() };
        while let Some(member) = members.next() {
            match member {
                "str" => members.require(0, &mut value.str),
                _ => members.skip(),
            }
        }
        members.check(&["str"]);
        members.finish(value)
    }
}

runtime::object!(NetdevUserDomainSuffix, strict);

/// An address in the guest's network whose connections are passed out of it.
///
/// The QAPI struct `NetdevUserGuestForward` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`NetdevUserOptions`](super::NetdevUserOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevUserGuestForward)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevUserGuestForward {
    /// Rule of the form tcp:server:port-target, where the target is a chardev or cmd: with a program. `str`: `str`.
    pub str: String,
}

impl NetdevUserGuestForward {
    /// `NetdevUserGuestForward` with its required members.
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl From<&str> for NetdevUserGuestForward {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for NetdevUserGuestForward {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("str", &self.str);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { str: String::new() };
        while let Some(member) = members.next() {
            match member {
                "str" => members.require(0, &mut value.str),
                _ => members.skip(),
            }
        }
        members.check(&["str"]);
        members.finish(value)
    }
}

runtime::object!(NetdevUserGuestForward, strict);

/// A port of the host whose connections are passed on into the guest.
///
/// The QAPI struct `NetdevUserHostForward` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`NetdevUserOptions`](super::NetdevUserOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevUserHostForward)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevUserHostForward {
    /// Rule of the form tcp:hostaddr:hostport-guestaddr:guestport, or with udp or unix in front. `str`: `str`.
    pub str: String,
}

impl NetdevUserHostForward {
    /// `NetdevUserHostForward` with its required members.
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl From<&str> for NetdevUserHostForward {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for NetdevUserHostForward {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("str", &self.str);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { str: String::new() };
        while let Some(member) = members.next() {
            match member {
                "str" => members.require(0, &mut value.str),
                _ => members.skip(),
            }
        }
        members.check(&["str"]);
        members.finish(value)
    }
}

runtime::object!(NetdevUserHostForward, strict);

/// Options of the network stack inside of QEMU: a private network with its own DHCP, DNS, TFTP and SMB servers, behind address translation.
///
/// The QAPI struct `NetdevUserOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevUserOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevUserOptions {
    /// Host name that the DHCP server gives the guest. `hostname`: `str`.
    pub hostname: Option<String>,
    /// Whether the guest is isolated from the host and from all further networks, apart from explicit forwards; false if absent. `restrict`: `bool`.
    pub restrict: Option<bool>,
    /// Whether the network speaks IPv4; if absent, true, or false where `ipv6` is true,. `ipv4`: `bool`. Since QEMU 2.6.
    pub ipv4: Option<bool>,
    /// Whether the network speaks IPv6; if absent, true, or false where `ipv4` is true,. `ipv6`: `bool`. Since QEMU 2.6.
    pub ipv6: Option<bool>,
    /// Address of the guest's IPv4 network, with a prefix of 24 bits; an older form of net. `ip`: `str`.
    pub ip: Option<String>,
    /// Address of the guest's IPv4 network, with its mask or prefix length after a slash; 10.0.2.0/24 if absent. `net`: `str`.
    pub net: Option<String>,
    /// Address by which the guest reaches the host; if absent, the second address of the network, such as 10.0.2.2,. `host`: `str`.
    pub host: Option<String>,
    /// Directory whose files the TFTP server offers to the guest; no TFTP server if absent. `tftp`: `str`.
    pub tftp: Option<String>,
    /// Name of the file to boot from, as DHCP announces it. `bootfile`: `str`.
    pub bootfile: Option<String>,
    /// First of the 16 addresses that the DHCP server hands out; if absent, the fifteenth address of the network, such as 10.0.2.15,. `dhcpstart`: `str`.
    pub dhcpstart: Option<String>,
    /// Address at which the guest finds the name server; if absent, the third address of the network, such as 10.0.2.3,. `dns`: `str`.
    pub dns: Option<String>,
    /// Domains that DHCP tells the guest to search for short names. `dnssearch`: list of [`NetdevUserDomainSuffix`].
    pub dnssearch: Option<Vec<NetdevUserDomainSuffix>>,
    /// Name of the domain that DHCP tells the guest it is in. `domainname`: `str`. Since QEMU 3.0.
    pub domainname: Option<String>,
    /// Prefix of the guest's IPv6 network; fec0:: if absent. `ipv6-prefix`: `str`. Since QEMU 2.6.
    pub ipv6_prefix: Option<String>,
    /// Length of the prefix of the guest's IPv6 network, in bits; 64 bits if absent. `ipv6-prefixlen`: `int`. Since QEMU 2.6.
    pub ipv6_prefixlen: Option<i64>,
    /// Address by which the guest reaches the host over IPv6; if absent, the second address of the prefix. `ipv6-host`: `str`. Since QEMU 2.6.
    pub ipv6_host: Option<String>,
    /// Address at which the guest finds the name server over IPv6; if absent, the third address of the prefix. `ipv6-dns`: `str`. Since QEMU 2.6.
    pub ipv6_dns: Option<String>,
    /// Directory that the guest sees as a Windows share, which needs smbd on the host; no SMB server if absent. `smb`: `str`.
    pub smb: Option<String>,
    /// Address at which the guest finds the SMB server; if absent, the fourth address of the network, such as 10.0.2.4,. `smbserver`: `str`.
    pub smbserver: Option<String>,
    /// Ports of the host whose connections are passed on into the guest. `hostfwd`: list of [`NetdevUserHostForward`].
    pub hostfwd: Option<Vec<NetdevUserHostForward>>,
    /// Addresses in the guest's network whose connections are passed to a chardev or a program of the host. `guestfwd`: list of [`NetdevUserGuestForward`].
    pub guestfwd: Option<Vec<NetdevUserGuestForward>>,
    /// Name of the TFTP server that DHCP option 66 gives the guest. `tftp-server-name`: `str`. Since QEMU 3.1.
    pub tftp_server_name: Option<String>,
}

impl NetdevUserOptions {
    /// `NetdevUserOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            hostname: None,
            restrict: None,
            ipv4: None,
            ipv6: None,
            ip: None,
            net: None,
            host: None,
            tftp: None,
            bootfile: None,
            dhcpstart: None,
            dns: None,
            dnssearch: None,
            domainname: None,
            ipv6_prefix: None,
            ipv6_prefixlen: None,
            ipv6_host: None,
            ipv6_dns: None,
            smb: None,
            smbserver: None,
            hostfwd: None,
            guestfwd: None,
            tftp_server_name: None,
        }
    }
    /// Sets `hostname` (`str`): host name that the DHCP server gives the guest.
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }
    /// Sets `restrict` (`bool`): whether the guest is isolated from the host and from all further networks, apart from explicit forwards; false if absent.
    #[inline]
    pub fn restrict(mut self, restrict: bool) -> Self {
        self.restrict = Some(restrict);
        self
    }
    /// Sets `ipv4` (`bool`): whether the network speaks IPv4; if absent, true, or false where `ipv6` is true,. Since QEMU 2.6.
    #[inline]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }
    /// Sets `ipv6` (`bool`): whether the network speaks IPv6; if absent, true, or false where `ipv4` is true,. Since QEMU 2.6.
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }
    /// Sets `ip` (`str`): address of the guest's IPv4 network, with a prefix of 24 bits; an older form of net.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }
    /// Sets `net` (`str`): address of the guest's IPv4 network, with its mask or prefix length after a slash; 10.0.2.0/24 if absent.
    pub fn net(mut self, net: impl Into<String>) -> Self {
        self.net = Some(net.into());
        self
    }
    /// Sets `host` (`str`): address by which the guest reaches the host; if absent, the second address of the network, such as 10.0.2.2,.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Sets `tftp` (`str`): directory whose files the TFTP server offers to the guest; no TFTP server if absent.
    pub fn tftp(mut self, tftp: impl Into<String>) -> Self {
        self.tftp = Some(tftp.into());
        self
    }
    /// Sets `bootfile` (`str`): name of the file to boot from, as DHCP announces it.
    pub fn bootfile(mut self, bootfile: impl Into<String>) -> Self {
        self.bootfile = Some(bootfile.into());
        self
    }
    /// Sets `dhcpstart` (`str`): first of the 16 addresses that the DHCP server hands out; if absent, the fifteenth address of the network, such as 10.0.2.15,.
    pub fn dhcpstart(mut self, dhcpstart: impl Into<String>) -> Self {
        self.dhcpstart = Some(dhcpstart.into());
        self
    }
    /// Sets `dns` (`str`): address at which the guest finds the name server; if absent, the third address of the network, such as 10.0.2.3,.
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }
    /// Sets `dnssearch` (list of [`NetdevUserDomainSuffix`]): domains that DHCP tells the guest to search for short names.
    pub fn dnssearch(
        mut self,
        dnssearch: impl IntoIterator<Item = impl Into<NetdevUserDomainSuffix>>,
    ) -> Self {
        self.dnssearch = Some(runtime::list(dnssearch));
        self
    }
    /// Sets `domainname` (`str`): name of the domain that DHCP tells the guest it is in. Since QEMU 3.0.
    pub fn domainname(mut self, domainname: impl Into<String>) -> Self {
        self.domainname = Some(domainname.into());
        self
    }
    /// Sets `ipv6-prefix` (`str`): prefix of the guest's IPv6 network; fec0:: if absent. Since QEMU 2.6.
    pub fn ipv6_prefix(mut self, ipv6_prefix: impl Into<String>) -> Self {
        self.ipv6_prefix = Some(ipv6_prefix.into());
        self
    }
    /// Sets `ipv6-prefixlen` (`int`): length of the prefix of the guest's IPv6 network, in bits; 64 bits if absent. Since QEMU 2.6.
    #[inline]
    pub fn ipv6_prefixlen(mut self, ipv6_prefixlen: i64) -> Self {
        self.ipv6_prefixlen = Some(ipv6_prefixlen);
        self
    }
    /// Sets `ipv6-host` (`str`): address by which the guest reaches the host over IPv6; if absent, the second address of the prefix. Since QEMU 2.6.
    pub fn ipv6_host(mut self, ipv6_host: impl Into<String>) -> Self {
        self.ipv6_host = Some(ipv6_host.into());
        self
    }
    /// Sets `ipv6-dns` (`str`): address at which the guest finds the name server over IPv6; if absent, the third address of the prefix. Since QEMU 2.6.
    pub fn ipv6_dns(mut self, ipv6_dns: impl Into<String>) -> Self {
        self.ipv6_dns = Some(ipv6_dns.into());
        self
    }
    /// Sets `smb` (`str`): directory that the guest sees as a Windows share, which needs smbd on the host; no SMB server if absent.
    pub fn smb(mut self, smb: impl Into<String>) -> Self {
        self.smb = Some(smb.into());
        self
    }
    /// Sets `smbserver` (`str`): address at which the guest finds the SMB server; if absent, the fourth address of the network, such as 10.0.2.4,.
    pub fn smbserver(mut self, smbserver: impl Into<String>) -> Self {
        self.smbserver = Some(smbserver.into());
        self
    }
    /// Sets `hostfwd` (list of [`NetdevUserHostForward`]): ports of the host whose connections are passed on into the guest.
    pub fn hostfwd(
        mut self,
        hostfwd: impl IntoIterator<Item = impl Into<NetdevUserHostForward>>,
    ) -> Self {
        self.hostfwd = Some(runtime::list(hostfwd));
        self
    }
    /// Sets `guestfwd` (list of [`NetdevUserGuestForward`]): addresses in the guest's network whose connections are passed to a chardev or a program of the host.
    pub fn guestfwd(
        mut self,
        guestfwd: impl IntoIterator<Item = impl Into<NetdevUserGuestForward>>,
    ) -> Self {
        self.guestfwd = Some(runtime::list(guestfwd));
        self
    }
    /// Sets `tftp-server-name` (`str`): name of the TFTP server that DHCP option 66 gives the guest. Since QEMU 3.1.
    pub fn tftp_server_name(mut self, tftp_server_name: impl Into<String>) -> Self {
        self.tftp_server_name = Some(tftp_server_name.into());
        self
    }
}

runtime::default!(NetdevUserOptions);

impl runtime::Object for NetdevUserOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("hostname", &self.hostname);
        writer.optional("restrict", &self.restrict);
        writer.optional("ipv4", &self.ipv4);
        writer.optional("ipv6", &self.ipv6);
        writer.optional("ip", &self.ip);
        writer.optional("net", &self.net);
        writer.optional("host", &self.host);
        writer.optional("tftp", &self.tftp);
        writer.optional("bootfile", &self.bootfile);
        writer.optional("dhcpstart", &self.dhcpstart);
        writer.optional("dns", &self.dns);
        writer.optional("dnssearch", &self.dnssearch);
        writer.optional("domainname", &self.domainname);
        writer.optional("ipv6-prefix", &self.ipv6_prefix);
        writer.optional("ipv6-prefixlen", &self.ipv6_prefixlen);
        writer.optional("ipv6-host", &self.ipv6_host);
        writer.optional("ipv6-dns", &self.ipv6_dns);
        writer.optional("smb", &self.smb);
        writer.optional("smbserver", &self.smbserver);
        writer.optional("hostfwd", &self.hostfwd);
        writer.optional("guestfwd", &self.guestfwd);
        writer.optional("tftp-server-name", &self.tftp_server_name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "hostname" => members.fill(&mut value.hostname),
                "restrict" => members.fill(&mut value.restrict),
                "ipv4" => members.fill(&mut value.ipv4),
                "ipv6" => members.fill(&mut value.ipv6),
                "ip" => members.fill(&mut value.ip),
                "net" => members.fill(&mut value.net),
                "host" => members.fill(&mut value.host),
                "tftp" => members.fill(&mut value.tftp),
                "bootfile" => members.fill(&mut value.bootfile),
                "dhcpstart" => members.fill(&mut value.dhcpstart),
                "dns" => members.fill(&mut value.dns),
                "dnssearch" => members.fill(&mut value.dnssearch),
                "domainname" => members.fill(&mut value.domainname),
                "ipv6-prefix" => members.fill(&mut value.ipv6_prefix),
                "ipv6-prefixlen" => members.fill(&mut value.ipv6_prefixlen),
                "ipv6-host" => members.fill(&mut value.ipv6_host),
                "ipv6-dns" => members.fill(&mut value.ipv6_dns),
                "smb" => members.fill(&mut value.smb),
                "smbserver" => members.fill(&mut value.smbserver),
                "hostfwd" => members.fill(&mut value.hostfwd),
                "guestfwd" => members.fill(&mut value.guestfwd),
                "tftp-server-name" => members.fill(&mut value.tftp_server_name),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevUserOptions, strict);

/// Options of a backend that joins a VDE switch which runs on the host.
///
/// The QAPI struct `NetdevVdeOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVdeOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVdeOptions {
    /// Path of the switch's socket; if absent, the switch's usual path. `sock`: `str`.
    pub sock: Option<String>,
    /// Port of the switch to join; if absent, one that the switch picks. `port`: `uint16`.
    pub port: Option<u16>,
    /// Group of the host that owns the socket of this port. `group`: `str`.
    pub group: Option<String>,
    /// Permissions of the socket of this port; 0700 in octal if absent. `mode`: `uint16`.
    pub mode: Option<u16>,
}

impl NetdevVdeOptions {
    /// `NetdevVdeOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            sock: None,
            port: None,
            group: None,
            mode: None,
        }
    }
    /// Sets `sock` (`str`): path of the switch's socket; if absent, the switch's usual path.
    pub fn sock(mut self, sock: impl Into<String>) -> Self {
        self.sock = Some(sock.into());
        self
    }
    /// Sets `port` (`uint16`): port of the switch to join; if absent, one that the switch picks.
    #[inline]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }
    /// Sets `group` (`str`): group of the host that owns the socket of this port.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
    /// Sets `mode` (`uint16`): permissions of the socket of this port; 0700 in octal if absent.
    #[inline]
    pub fn mode(mut self, mode: u16) -> Self {
        self.mode = Some(mode);
        self
    }
}

runtime::default!(NetdevVdeOptions);

impl runtime::Object for NetdevVdeOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("sock", &self.sock);
        writer.optional("port", &self.port);
        writer.optional("group", &self.group);
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "sock" => members.fill(&mut value.sock),
                "port" => members.fill(&mut value.port),
                "group" => members.fill(&mut value.group),
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevVdeOptions, strict);

/// Options of a backend whose packets another process on the host handles in memory shared with the guest.
///
/// The QAPI struct `NetdevVhostUserOptions` of module `net`.
///
/// Since QEMU 2.1. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostUserOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserOptions {
    /// Name of the chardev, on a UNIX socket, through which the other process is reached. `chardev`: `str`.
    pub chardev: String,
    /// Whether the backend is used for guests without MSI-X interrupts too; false if absent. `vhostforce`: `bool`.
    pub vhostforce: Option<bool>,
    /// How many queue pairs there are; 1 if absent. `queues`: `int`. Since QEMU 2.5.
    pub queues: Option<i64>,
}

impl NetdevVhostUserOptions {
    /// `NetdevVhostUserOptions` with its required members.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            vhostforce: None,
            queues: None,
        }
    }
    /// Sets `vhostforce` (`bool`): whether the backend is used for guests without MSI-X interrupts too; false if absent.
    #[inline]
    pub fn vhostforce(mut self, vhostforce: bool) -> Self {
        self.vhostforce = Some(vhostforce);
        self
    }
    /// Sets `queues` (`int`): how many queue pairs there are; 1 if absent. Since QEMU 2.5.
    #[inline]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }
}

impl From<&str> for NetdevVhostUserOptions {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for NetdevVhostUserOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("chardev", &self.chardev);
        writer.optional("vhostforce", &self.vhostforce);
        writer.optional("queues", &self.queues);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            chardev: String::new(),
            vhostforce: None,
            queues: None,
        };
        while let Some(member) = members.next() {
            match member {
                "chardev" => members.require(0, &mut value.chardev),
                "vhostforce" => members.fill(&mut value.vhostforce),
                "queues" => members.fill(&mut value.queues),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(NetdevVhostUserOptions, strict);

/// Options of a backend on a vDPA device of the host; exactly one of vhostdev and vhostfd is given.
///
/// The QAPI struct `NetdevVhostVDPAOptions` of module `net`.
///
/// Since QEMU 5.1. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostVDPAOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostVdpaOptions {
    /// Path of the vDPA device, such as /dev/vhost-vdpa-0. `vhostdev`: `str`.
    pub vhostdev: Option<String>,
    /// Open vDPA device: a descriptor number, or a name that getfd has given it. `vhostfd`: `str`. Since QEMU 7.2.
    pub vhostfd: Option<String>,
    /// Without effect: QEMU uses as many queue pairs as the device has. `queues`: `int`.
    pub queues: Option<i64>,
    /// Whether QEMU copies requests between queues of the guest and of the device (shadow virtqueues), as migration needs; false if absent. `x-svq`: `bool`. Since QEMU 7.1. Unstable.
    pub x_svq: Option<bool>,
}

impl NetdevVhostVdpaOptions {
    /// `NetdevVhostVDPAOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            vhostdev: None,
            vhostfd: None,
            queues: None,
            x_svq: None,
        }
    }
    /// Sets `vhostdev` (`str`): path of the vDPA device, such as /dev/vhost-vdpa-0.
    pub fn vhostdev(mut self, vhostdev: impl Into<String>) -> Self {
        self.vhostdev = Some(vhostdev.into());
        self
    }
    /// Sets `vhostfd` (`str`): open vDPA device: a descriptor number, or a name that getfd has given it. Since QEMU 7.2.
    pub fn vhostfd(mut self, vhostfd: impl Into<String>) -> Self {
        self.vhostfd = Some(vhostfd.into());
        self
    }
    /// Sets `queues` (`int`): without effect: QEMU uses as many queue pairs as the device has.
    #[inline]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `x-svq` (`bool`): whether QEMU copies requests between queues of the guest and of the device (shadow virtqueues), as migration needs; false if absent. Since QEMU 7.1. Unstable.
    #[inline]
    pub fn x_svq(mut self, x_svq: bool) -> Self {
        self.x_svq = Some(x_svq);
        self
    }
}

runtime::default!(NetdevVhostVdpaOptions);

impl runtime::Object for NetdevVhostVdpaOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("vhostdev", &self.vhostdev);
        writer.optional("vhostfd", &self.vhostfd);
        writer.optional("queues", &self.queues);
        writer.optional("x-svq", &self.x_svq);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "vhostdev" => members.fill(&mut value.vhostdev),
                "vhostfd" => members.fill(&mut value.vhostfd),
                "queues" => members.fill(&mut value.queues),
                "x-svq" => members.fill(&mut value.x_svq),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevVhostVdpaOptions, strict);

/// Options of a backend that bridges the guest to a physical interface of a macOS host.
///
/// The QAPI struct `NetdevVmnetBridgedOptions` of module `net`.
///
/// Since QEMU 7.1. In builds with `CONFIG_VMNET`. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetBridgedOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetBridgedOptions {
    /// Name of the host's interface, such as en0. `ifname`: `str`.
    pub ifname: String,
    /// Whether the guest reaches only the host and no other vmnet interface; false if absent. `isolated`: `bool`.
    pub isolated: Option<bool>,
}

impl NetdevVmnetBridgedOptions {
    /// `NetdevVmnetBridgedOptions` with its required members.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            isolated: None,
        }
    }
    /// Sets `isolated` (`bool`): whether the guest reaches only the host and no other vmnet interface; false if absent.
    #[inline]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }
}

impl From<&str> for NetdevVmnetBridgedOptions {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for NetdevVmnetBridgedOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("ifname", &self.ifname);
        writer.optional("isolated", &self.isolated);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            ifname: String::new(),
            isolated: None,
        };
        while let Some(member) = members.next() {
            match member {
                "ifname" => members.require(0, &mut value.ifname),
                "isolated" => members.fill(&mut value.isolated),
                _ => members.skip(),
            }
        }
        members.check(&["ifname"]);
        members.finish(value)
    }
}

runtime::object!(NetdevVmnetBridgedOptions, strict);

/// Options of a backend in a network of a macOS host that links guests with each other and with the host, and goes no further.
///
/// The QAPI struct `NetdevVmnetHostOptions` of module `net`.
///
/// Since QEMU 7.1. In builds with `CONFIG_VMNET`. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetHostOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetHostOptions {
    /// Address of the gateway in a private IPv4 range; the addresses after it are handed out by DHCP. `start-address`: `str`.
    pub start_address: Option<String>,
    /// Last IPv4 address that DHCP hands out. `end-address`: `str`.
    pub end_address: Option<String>,
    /// Mask of the IPv4 network; start-address, end-address and this are given together. `subnet-mask`: `str`.
    pub subnet_mask: Option<String>,
    /// Whether the guest reaches only the host and no other vmnet interface; false if absent. `isolated`: `bool`.
    pub isolated: Option<bool>,
    /// Identity (UUID) of a closed network without DHCP, which the interface joins; if absent, the usual host-only network. `net-uuid`: `str`.
    pub net_uuid: Option<String>,
}

impl NetdevVmnetHostOptions {
    /// `NetdevVmnetHostOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            start_address: None,
            end_address: None,
            subnet_mask: None,
            isolated: None,
            net_uuid: None,
        }
    }
    /// Sets `start-address` (`str`): address of the gateway in a private IPv4 range; the addresses after it are handed out by DHCP.
    pub fn start_address(mut self, start_address: impl Into<String>) -> Self {
        self.start_address = Some(start_address.into());
        self
    }
    /// Sets `end-address` (`str`): last IPv4 address that DHCP hands out.
    pub fn end_address(mut self, end_address: impl Into<String>) -> Self {
        self.end_address = Some(end_address.into());
        self
    }
    /// Sets `subnet-mask` (`str`): mask of the IPv4 network; start-address, end-address and this are given together.
    pub fn subnet_mask(mut self, subnet_mask: impl Into<String>) -> Self {
        self.subnet_mask = Some(subnet_mask.into());
        self
    }
    /// Sets `isolated` (`bool`): whether the guest reaches only the host and no other vmnet interface; false if absent.
    #[inline]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }
    /// Sets `net-uuid` (`str`): identity (UUID) of a closed network without DHCP, which the interface joins; if absent, the usual host-only network.
    pub fn net_uuid(mut self, net_uuid: impl Into<String>) -> Self {
        self.net_uuid = Some(net_uuid.into());
        self
    }
}

runtime::default!(NetdevVmnetHostOptions);

impl runtime::Object for NetdevVmnetHostOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("start-address", &self.start_address);
        writer.optional("end-address", &self.end_address);
        writer.optional("subnet-mask", &self.subnet_mask);
        writer.optional("isolated", &self.isolated);
        writer.optional("net-uuid", &self.net_uuid);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "start-address" => members.fill(&mut value.start_address),
                "end-address" => members.fill(&mut value.end_address),
                "subnet-mask" => members.fill(&mut value.subnet_mask),
                "isolated" => members.fill(&mut value.isolated),
                "net-uuid" => members.fill(&mut value.net_uuid),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevVmnetHostOptions, strict);

/// Options of a backend in a network of a macOS host that reaches further networks by address translation.
///
/// The QAPI struct `NetdevVmnetSharedOptions` of module `net`.
///
/// Since QEMU 7.1. In builds with `CONFIG_VMNET`. Sent.
///
/// Part of [`Netdev`](super::Netdev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetSharedOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetSharedOptions {
    /// Address of the gateway in a private IPv4 range; the addresses after it are handed out by DHCP. `start-address`: `str`.
    pub start_address: Option<String>,
    /// Last IPv4 address that DHCP hands out. `end-address`: `str`.
    pub end_address: Option<String>,
    /// Mask of the IPv4 network; start-address, end-address and this are given together. `subnet-mask`: `str`.
    pub subnet_mask: Option<String>,
    /// Whether the guest reaches only the host and no other vmnet interface; false if absent. `isolated`: `bool`.
    pub isolated: Option<bool>,
    /// Unique local IPv6 prefix, 64 bits long, that the guest's network uses. `nat66-prefix`: `str`.
    pub nat66_prefix: Option<String>,
}

impl NetdevVmnetSharedOptions {
    /// `NetdevVmnetSharedOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            start_address: None,
            end_address: None,
            subnet_mask: None,
            isolated: None,
            nat66_prefix: None,
        }
    }
    /// Sets `start-address` (`str`): address of the gateway in a private IPv4 range; the addresses after it are handed out by DHCP.
    pub fn start_address(mut self, start_address: impl Into<String>) -> Self {
        self.start_address = Some(start_address.into());
        self
    }
    /// Sets `end-address` (`str`): last IPv4 address that DHCP hands out.
    pub fn end_address(mut self, end_address: impl Into<String>) -> Self {
        self.end_address = Some(end_address.into());
        self
    }
    /// Sets `subnet-mask` (`str`): mask of the IPv4 network; start-address, end-address and this are given together.
    pub fn subnet_mask(mut self, subnet_mask: impl Into<String>) -> Self {
        self.subnet_mask = Some(subnet_mask.into());
        self
    }
    /// Sets `isolated` (`bool`): whether the guest reaches only the host and no other vmnet interface; false if absent.
    #[inline]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }
    /// Sets `nat66-prefix` (`str`): unique local IPv6 prefix, 64 bits long, that the guest's network uses.
    pub fn nat66_prefix(mut self, nat66_prefix: impl Into<String>) -> Self {
        self.nat66_prefix = Some(nat66_prefix.into());
        self
    }
}

runtime::default!(NetdevVmnetSharedOptions);

impl runtime::Object for NetdevVmnetSharedOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("start-address", &self.start_address);
        writer.optional("end-address", &self.end_address);
        writer.optional("subnet-mask", &self.subnet_mask);
        writer.optional("isolated", &self.isolated);
        writer.optional("nat66-prefix", &self.nat66_prefix);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "start-address" => members.fill(&mut value.start_address),
                "end-address" => members.fill(&mut value.end_address),
                "subnet-mask" => members.fill(&mut value.subnet_mask),
                "isolated" => members.fill(&mut value.isolated),
                "nat66-prefix" => members.fill(&mut value.nat66_prefix),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NetdevVmnetSharedOptions, strict);

/// One further argument of the program passt.
///
/// The QAPI struct `PasstParameter` of module `net`.
///
/// Since QEMU 10.1. Sent.
///
/// Part of [`NetdevPasstOptions`](super::NetdevPasstOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.PasstParameter)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasstParameter {
    /// Argument as it stands on the command line. `str`: `str`.
    pub str: String,
}

impl PasstParameter {
    /// `PasstParameter` with its required members.
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl From<&str> for PasstParameter {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for PasstParameter {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("str", &self.str);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { str: String::new() };
        while let Some(member) = members.next() {
            match member {
                "str" => members.require(0, &mut value.str),
                _ => members.skip(),
            }
        }
        members.check(&["str"]);
        members.finish(value)
    }
}

runtime::object!(PasstParameter, strict);

/// Ports of the host that passt passes on to the guest.
///
/// The QAPI struct `PasstPortForward` of module `net`.
///
/// Since QEMU 10.1. Sent.
///
/// Part of [`NetdevPasstOptions`](super::NetdevPasstOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.PasstPortForward)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasstPortForward {
    /// Specification of ports as the option --tcp-ports or --udp-ports of passt takes it. `str`: `str`.
    pub str: String,
}

impl PasstPortForward {
    /// `PasstPortForward` with its required members.
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl From<&str> for PasstPortForward {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for PasstPortForward {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("str", &self.str);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { str: String::new() };
        while let Some(member) = members.next() {
            match member {
                "str" => members.require(0, &mut value.str),
                _ => members.skip(),
            }
        }
        members.check(&["str"]);
        members.finish(value)
    }
}

runtime::object!(PasstPortForward, strict);

/// A domain that the guest is told to search for short names.
///
/// The QAPI struct `PasstSearch` of module `net`.
///
/// Since QEMU 10.1. Sent.
///
/// Part of [`NetdevPasstOptions`](super::NetdevPasstOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.PasstSearch)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasstSearch {
    /// Domain suffix, or the word none for no domains. `str`: `str`.
    pub str: String,
}

impl PasstSearch {
    /// `PasstSearch` with its required members.
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl From<&str> for PasstSearch {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for PasstSearch {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("str", &self.str);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { str: String::new() };
        while let Some(member) = members.next() {
            match member {
                "str" => members.require(0, &mut value.str),
                _ => members.skip(),
            }
        }
        members.check(&["str"]);
        members.finish(value)
    }
}

runtime::object!(PasstSearch, strict);

/// Which frames a network card passes to the guest.
///
/// The QAPI struct `RxFilterInfo` of module `net`.
///
/// Since QEMU 1.6. Received.
///
/// Returned by [`query-rx-filter`](super::super::commands::QueryRxFilter).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.RxFilterInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RxFilterInfo {
    /// Qdev ID of the network card, or the name that QEMU gave it. `name`: `str`.
    pub name: String,
    /// Whether the card takes all frames, whatever their destination. `promiscuous`: `bool`.
    pub promiscuous: bool,
    /// Which multicast frames the card takes. `multicast`: [`RxState`].
    pub multicast: RxState,
    /// Which frames for single stations the card takes. `unicast`: [`RxState`].
    pub unicast: RxState,
    /// Which frames with a VLAN tag the card takes. `vlan`: [`RxState`]. Since QEMU 2.0.
    pub vlan: RxState,
    /// Whether the card takes broadcast frames. `broadcast-allowed`: `bool`.
    pub broadcast_allowed: bool,
    /// Whether the guest has set more multicast addresses than the table holds, so that all are taken. `multicast-overflow`: `bool`.
    pub multicast_overflow: bool,
    /// Whether the guest has set more unicast addresses than the table holds, so that all are taken. `unicast-overflow`: `bool`.
    pub unicast_overflow: bool,
    /// Hardware address of the card, as the guest has set it. `main-mac`: `str`.
    pub main_mac: String,
    /// Numbers of the VLANs that the card takes. `vlan-table`: `[int]`.
    pub vlan_table: Vec<i64>,
    /// Further hardware addresses to which the card listens. `unicast-table`: `[str]`.
    pub unicast_table: Vec<String>,
    /// Hardware addresses of the multicast groups to which the card listens. `multicast-table`: `[str]`.
    pub multicast_table: Vec<String>,
}

impl runtime::Object for RxFilterInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("promiscuous", &self.promiscuous);
        writer.member("multicast", &self.multicast);
        writer.member("unicast", &self.unicast);
        writer.member("vlan", &self.vlan);
        writer.member("broadcast-allowed", &self.broadcast_allowed);
        writer.member("multicast-overflow", &self.multicast_overflow);
        writer.member("unicast-overflow", &self.unicast_overflow);
        writer.member("main-mac", &self.main_mac);
        writer.member("vlan-table", &self.vlan_table);
        writer.member("unicast-table", &self.unicast_table);
        writer.member("multicast-table", &self.multicast_table);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            promiscuous: false,
            multicast: RxState::Normal,
            unicast: RxState::Normal,
            vlan: RxState::Normal,
            broadcast_allowed: false,
            multicast_overflow: false,
            unicast_overflow: false,
            main_mac: String::new(),
            vlan_table: Vec::new(),
            unicast_table: Vec::new(),
            multicast_table: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "promiscuous" => members.require(1, &mut value.promiscuous),
                "multicast" => members.require(2, &mut value.multicast),
                "unicast" => members.require(3, &mut value.unicast),
                "vlan" => members.require(4, &mut value.vlan),
                "broadcast-allowed" => members.require(5, &mut value.broadcast_allowed),
                "multicast-overflow" => members.require(6, &mut value.multicast_overflow),
                "unicast-overflow" => members.require(7, &mut value.unicast_overflow),
                "main-mac" => members.require(8, &mut value.main_mac),
                "vlan-table" => members.require(9, &mut value.vlan_table),
                "unicast-table" => members.require(10, &mut value.unicast_table),
                "multicast-table" => members.require(11, &mut value.multicast_table),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "name",
                    "promiscuous",
                    "multicast",
                    "unicast",
                    "vlan",
                    "broadcast-allowed",
                    "multicast-overflow",
                    "unicast-overflow",
                    "main-mac",
                    "vlan-table",
                    "unicast-table",
                    "multicast-table",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(RxFilterInfo);

/// Which frames of one kind a network card receives.
///
/// The QAPI enum `RxState` of module `net`.
///
/// Since QEMU 1.6. Received.
///
/// Part of [`RxFilterInfo`](super::RxFilterInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.RxState)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RxState {
    /// Those whose destination is in the card's table. `normal`.
    Normal,
    /// Not a single one. `none`.
    None,
    /// Every one, whatever the table says. `all`.
    All,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl RxState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Normal, Self::None, Self::All];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::None => "none",
            Self::All => "all",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(RxState);

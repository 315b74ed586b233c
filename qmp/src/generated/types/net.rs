// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::SocketAddress;
use ::qmp::runtime;

/// The QAPI enum `AFXDPMode` of module `net`.
///
/// Since QEMU 8.2. In builds with `CONFIG_AF_XDP`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.AFXDPMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfxdpMode {
    /// `native`.
    Native,
    /// `skb`.
    Skb,
}

impl AfxdpMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Native, Self::Skb];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Skb => "skb",
        }
    }
}

runtime::closed_enum!(AfxdpMode);

/// The QAPI struct `AnnounceParameters` of module `net`.
///
/// Since QEMU 4.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.AnnounceParameters)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnnounceParameters {
    /// `initial`: `int`.
    pub initial: i64,
    /// `max`: `int`.
    pub max: i64,
    /// `rounds`: `int`.
    pub rounds: i64,
    /// `step`: `int`.
    pub step: i64,
    /// `interfaces`: `[str]`. Since QEMU 4.1.
    pub interfaces: Option<Vec<String>>,
    /// `id`: `str`. Since QEMU 4.1.
    pub id: Option<String>,
}

impl AnnounceParameters {
    /// `AnnounceParameters` with its required members.
    #[must_use]
    pub fn new(initial: i64, max: i64, rounds: i64, step: i64) -> Self {
        Self { initial, max, rounds, step, interfaces: None, id: None }
    }
    /// Sets `interfaces`.
    #[must_use]
    pub fn interfaces(mut self, interfaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.interfaces = Some(interfaces.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl runtime::Encode for AnnounceParameters {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("initial", &self.initial)?;
        map.serialize_entry("max", &self.max)?;
        map.serialize_entry("rounds", &self.rounds)?;
        map.serialize_entry("step", &self.step)?;
        runtime::optional(map, "interfaces", &self.interfaces)?;
        runtime::optional(map, "id", &self.id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AnnounceParameters {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut initial = None;
        let mut max = None;
        let mut rounds = None;
        let mut step = None;
        let mut interfaces = None;
        let mut id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "initial" => initial = Some(map.next_value()?),
                "max" => max = Some(map.next_value()?),
                "rounds" => rounds = Some(map.next_value()?),
                "step" => step = Some(map.next_value()?),
                "interfaces" => interfaces = Some(map.next_value()?),
                "id" => id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            initial: runtime::required(initial, "initial")?,
            max: runtime::required(max, "max")?,
            rounds: runtime::required(rounds, "rounds")?,
            step: runtime::required(step, "step")?,
            interfaces,
            id,
        })
    }
}

runtime::object!(AnnounceParameters);

/// The QAPI enum `NetClientDriver` of module `net`.
///
/// Since QEMU 2.7. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.NetClientDriver)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetClientDriver {
    /// `none`.
    None,
    /// `nic`.
    Nic,
    /// `user`.
    User,
    /// `tap`.
    Tap,
    /// `l2tpv3`. Since QEMU 2.1.
    L2tpv3,
    /// `socket`.
    Socket,
    /// `stream`. Since QEMU 7.2.
    Stream,
    /// `dgram`. Since QEMU 7.2.
    Dgram,
    /// `vde`.
    Vde,
    /// `bridge`.
    Bridge,
    /// `hubport`.
    Hubport,
    /// `netmap`.
    Netmap,
    /// `vhost-user`.
    VhostUser,
    /// `vhost-vdpa`. Since QEMU 5.1.
    VhostVdpa,
    /// `passt`. Since QEMU 10.1. In builds with `CONFIG_PASST`.
    Passt,
    /// `af-xdp`. Since QEMU 8.2. In builds with `CONFIG_AF_XDP`.
    AfXdp,
    /// `vmnet-host`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetHost,
    /// `vmnet-shared`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetShared,
    /// `vmnet-bridged`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
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

/// The QAPI struct `NetDevPasstOptions` of module `net`.
///
/// Since QEMU 10.1. In builds with `CONFIG_PASST`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetDevPasstOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetDevPasstOptions {
    /// `path`: `str`.
    pub path: Option<String>,
    /// `quiet`: `bool`.
    pub quiet: Option<bool>,
    /// `vhost-user`: `bool`.
    pub vhost_user: Option<bool>,
    /// `mtu`: `int`.
    pub mtu: Option<i64>,
    /// `address`: `str`.
    pub address: Option<String>,
    /// `netmask`: `str`.
    pub netmask: Option<String>,
    /// `mac`: `str`.
    pub mac: Option<String>,
    /// `gateway`: `str`.
    pub gateway: Option<String>,
    /// `interface`: `str`.
    pub interface: Option<String>,
    /// `outbound`: `str`.
    pub outbound: Option<String>,
    /// `outbound-if4`: `str`.
    pub outbound_if4: Option<String>,
    /// `outbound-if6`: `str`.
    pub outbound_if6: Option<String>,
    /// `dns`: `str`.
    pub dns: Option<String>,
    /// `search`: `[String]`.
    pub search: Option<Vec<QapiString>>,
    /// `fqdn`: `str`.
    pub fqdn: Option<String>,
    /// `dhcp-dns`: `bool`.
    pub dhcp_dns: Option<bool>,
    /// `dhcp-search`: `bool`.
    pub dhcp_search: Option<bool>,
    /// `map-host-loopback`: `str`.
    pub map_host_loopback: Option<String>,
    /// `map-guest-addr`: `str`.
    pub map_guest_addr: Option<String>,
    /// `dns-forward`: `str`.
    pub dns_forward: Option<String>,
    /// `dns-host`: `str`.
    pub dns_host: Option<String>,
    /// `tcp`: `bool`.
    pub tcp: Option<bool>,
    /// `udp`: `bool`.
    pub udp: Option<bool>,
    /// `icmp`: `bool`.
    pub icmp: Option<bool>,
    /// `dhcp`: `bool`.
    pub dhcp: Option<bool>,
    /// `ndp`: `bool`.
    pub ndp: Option<bool>,
    /// `dhcpv6`: `bool`.
    pub dhcpv6: Option<bool>,
    /// `ra`: `bool`.
    pub ra: Option<bool>,
    /// `freebind`: `bool`.
    pub freebind: Option<bool>,
    /// `ipv4`: `bool`.
    pub ipv4: Option<bool>,
    /// `ipv6`: `bool`.
    pub ipv6: Option<bool>,
    /// `tcp-ports`: `[String]`.
    pub tcp_ports: Option<Vec<QapiString>>,
    /// `udp-ports`: `[String]`.
    pub udp_ports: Option<Vec<QapiString>>,
    /// `param`: `[String]`.
    pub param: Option<Vec<QapiString>>,
}

impl NetDevPasstOptions {
    /// `NetDevPasstOptions` with its required members.
    #[must_use]
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
    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets `quiet`.
    #[must_use]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = Some(quiet);
        self
    }
    /// Sets `vhost-user`.
    #[must_use]
    pub fn vhost_user(mut self, vhost_user: bool) -> Self {
        self.vhost_user = Some(vhost_user);
        self
    }
    /// Sets `mtu`.
    #[must_use]
    pub fn mtu(mut self, mtu: i64) -> Self {
        self.mtu = Some(mtu);
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
    /// Sets `netmask`.
    #[must_use]
    pub fn netmask(mut self, netmask: impl Into<String>) -> Self {
        self.netmask = Some(netmask.into());
        self
    }
    /// Sets `mac`.
    #[must_use]
    pub fn mac(mut self, mac: impl Into<String>) -> Self {
        self.mac = Some(mac.into());
        self
    }
    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }
    /// Sets `interface`.
    #[must_use]
    pub fn interface(mut self, interface: impl Into<String>) -> Self {
        self.interface = Some(interface.into());
        self
    }
    /// Sets `outbound`.
    #[must_use]
    pub fn outbound(mut self, outbound: impl Into<String>) -> Self {
        self.outbound = Some(outbound.into());
        self
    }
    /// Sets `outbound-if4`.
    #[must_use]
    pub fn outbound_if4(mut self, outbound_if4: impl Into<String>) -> Self {
        self.outbound_if4 = Some(outbound_if4.into());
        self
    }
    /// Sets `outbound-if6`.
    #[must_use]
    pub fn outbound_if6(mut self, outbound_if6: impl Into<String>) -> Self {
        self.outbound_if6 = Some(outbound_if6.into());
        self
    }
    /// Sets `dns`.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }
    /// Sets `search`.
    #[must_use]
    pub fn search(mut self, search: impl IntoIterator<Item = impl Into<QapiString>>) -> Self {
        self.search = Some(search.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `fqdn`.
    #[must_use]
    pub fn fqdn(mut self, fqdn: impl Into<String>) -> Self {
        self.fqdn = Some(fqdn.into());
        self
    }
    /// Sets `dhcp-dns`.
    #[must_use]
    pub fn dhcp_dns(mut self, dhcp_dns: bool) -> Self {
        self.dhcp_dns = Some(dhcp_dns);
        self
    }
    /// Sets `dhcp-search`.
    #[must_use]
    pub fn dhcp_search(mut self, dhcp_search: bool) -> Self {
        self.dhcp_search = Some(dhcp_search);
        self
    }
    /// Sets `map-host-loopback`.
    #[must_use]
    pub fn map_host_loopback(mut self, map_host_loopback: impl Into<String>) -> Self {
        self.map_host_loopback = Some(map_host_loopback.into());
        self
    }
    /// Sets `map-guest-addr`.
    #[must_use]
    pub fn map_guest_addr(mut self, map_guest_addr: impl Into<String>) -> Self {
        self.map_guest_addr = Some(map_guest_addr.into());
        self
    }
    /// Sets `dns-forward`.
    #[must_use]
    pub fn dns_forward(mut self, dns_forward: impl Into<String>) -> Self {
        self.dns_forward = Some(dns_forward.into());
        self
    }
    /// Sets `dns-host`.
    #[must_use]
    pub fn dns_host(mut self, dns_host: impl Into<String>) -> Self {
        self.dns_host = Some(dns_host.into());
        self
    }
    /// Sets `tcp`.
    #[must_use]
    pub fn tcp(mut self, tcp: bool) -> Self {
        self.tcp = Some(tcp);
        self
    }
    /// Sets `udp`.
    #[must_use]
    pub fn udp(mut self, udp: bool) -> Self {
        self.udp = Some(udp);
        self
    }
    /// Sets `icmp`.
    #[must_use]
    pub fn icmp(mut self, icmp: bool) -> Self {
        self.icmp = Some(icmp);
        self
    }
    /// Sets `dhcp`.
    #[must_use]
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }
    /// Sets `ndp`.
    #[must_use]
    pub fn ndp(mut self, ndp: bool) -> Self {
        self.ndp = Some(ndp);
        self
    }
    /// Sets `dhcpv6`.
    #[must_use]
    pub fn dhcpv6(mut self, dhcpv6: bool) -> Self {
        self.dhcpv6 = Some(dhcpv6);
        self
    }
    /// Sets `ra`.
    #[must_use]
    pub fn ra(mut self, ra: bool) -> Self {
        self.ra = Some(ra);
        self
    }
    /// Sets `freebind`.
    #[must_use]
    pub fn freebind(mut self, freebind: bool) -> Self {
        self.freebind = Some(freebind);
        self
    }
    /// Sets `ipv4`.
    #[must_use]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }
    /// Sets `ipv6`.
    #[must_use]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }
    /// Sets `tcp-ports`.
    #[must_use]
    pub fn tcp_ports(mut self, tcp_ports: impl IntoIterator<Item = impl Into<QapiString>>) -> Self {
        self.tcp_ports = Some(tcp_ports.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `udp-ports`.
    #[must_use]
    pub fn udp_ports(mut self, udp_ports: impl IntoIterator<Item = impl Into<QapiString>>) -> Self {
        self.udp_ports = Some(udp_ports.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `param`.
    #[must_use]
    pub fn param(mut self, param: impl IntoIterator<Item = impl Into<QapiString>>) -> Self {
        self.param = Some(param.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::Encode for NetDevPasstOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "path", &self.path)?;
        runtime::optional(map, "quiet", &self.quiet)?;
        runtime::optional(map, "vhost-user", &self.vhost_user)?;
        runtime::optional(map, "mtu", &self.mtu)?;
        runtime::optional(map, "address", &self.address)?;
        runtime::optional(map, "netmask", &self.netmask)?;
        runtime::optional(map, "mac", &self.mac)?;
        runtime::optional(map, "gateway", &self.gateway)?;
        runtime::optional(map, "interface", &self.interface)?;
        runtime::optional(map, "outbound", &self.outbound)?;
        runtime::optional(map, "outbound-if4", &self.outbound_if4)?;
        runtime::optional(map, "outbound-if6", &self.outbound_if6)?;
        runtime::optional(map, "dns", &self.dns)?;
        runtime::optional(map, "search", &self.search)?;
        runtime::optional(map, "fqdn", &self.fqdn)?;
        runtime::optional(map, "dhcp-dns", &self.dhcp_dns)?;
        runtime::optional(map, "dhcp-search", &self.dhcp_search)?;
        runtime::optional(map, "map-host-loopback", &self.map_host_loopback)?;
        runtime::optional(map, "map-guest-addr", &self.map_guest_addr)?;
        runtime::optional(map, "dns-forward", &self.dns_forward)?;
        runtime::optional(map, "dns-host", &self.dns_host)?;
        runtime::optional(map, "tcp", &self.tcp)?;
        runtime::optional(map, "udp", &self.udp)?;
        runtime::optional(map, "icmp", &self.icmp)?;
        runtime::optional(map, "dhcp", &self.dhcp)?;
        runtime::optional(map, "ndp", &self.ndp)?;
        runtime::optional(map, "dhcpv6", &self.dhcpv6)?;
        runtime::optional(map, "ra", &self.ra)?;
        runtime::optional(map, "freebind", &self.freebind)?;
        runtime::optional(map, "ipv4", &self.ipv4)?;
        runtime::optional(map, "ipv6", &self.ipv6)?;
        runtime::optional(map, "tcp-ports", &self.tcp_ports)?;
        runtime::optional(map, "udp-ports", &self.udp_ports)?;
        runtime::optional(map, "param", &self.param)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetDevPasstOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut path = None;
        let mut quiet = None;
        let mut vhost_user = None;
        let mut mtu = None;
        let mut address = None;
        let mut netmask = None;
        let mut mac = None;
        let mut gateway = None;
        let mut interface = None;
        let mut outbound = None;
        let mut outbound_if4 = None;
        let mut outbound_if6 = None;
        let mut dns = None;
        let mut search = None;
        let mut fqdn = None;
        let mut dhcp_dns = None;
        let mut dhcp_search = None;
        let mut map_host_loopback = None;
        let mut map_guest_addr = None;
        let mut dns_forward = None;
        let mut dns_host = None;
        let mut tcp = None;
        let mut udp = None;
        let mut icmp = None;
        let mut dhcp = None;
        let mut ndp = None;
        let mut dhcpv6 = None;
        let mut ra = None;
        let mut freebind = None;
        let mut ipv4 = None;
        let mut ipv6 = None;
        let mut tcp_ports = None;
        let mut udp_ports = None;
        let mut param = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "path" => path = Some(map.next_value()?),
                "quiet" => quiet = Some(map.next_value()?),
                "vhost-user" => vhost_user = Some(map.next_value()?),
                "mtu" => mtu = Some(map.next_value()?),
                "address" => address = Some(map.next_value()?),
                "netmask" => netmask = Some(map.next_value()?),
                "mac" => mac = Some(map.next_value()?),
                "gateway" => gateway = Some(map.next_value()?),
                "interface" => interface = Some(map.next_value()?),
                "outbound" => outbound = Some(map.next_value()?),
                "outbound-if4" => outbound_if4 = Some(map.next_value()?),
                "outbound-if6" => outbound_if6 = Some(map.next_value()?),
                "dns" => dns = Some(map.next_value()?),
                "search" => search = Some(map.next_value()?),
                "fqdn" => fqdn = Some(map.next_value()?),
                "dhcp-dns" => dhcp_dns = Some(map.next_value()?),
                "dhcp-search" => dhcp_search = Some(map.next_value()?),
                "map-host-loopback" => map_host_loopback = Some(map.next_value()?),
                "map-guest-addr" => map_guest_addr = Some(map.next_value()?),
                "dns-forward" => dns_forward = Some(map.next_value()?),
                "dns-host" => dns_host = Some(map.next_value()?),
                "tcp" => tcp = Some(map.next_value()?),
                "udp" => udp = Some(map.next_value()?),
                "icmp" => icmp = Some(map.next_value()?),
                "dhcp" => dhcp = Some(map.next_value()?),
                "ndp" => ndp = Some(map.next_value()?),
                "dhcpv6" => dhcpv6 = Some(map.next_value()?),
                "ra" => ra = Some(map.next_value()?),
                "freebind" => freebind = Some(map.next_value()?),
                "ipv4" => ipv4 = Some(map.next_value()?),
                "ipv6" => ipv6 = Some(map.next_value()?),
                "tcp-ports" => tcp_ports = Some(map.next_value()?),
                "udp-ports" => udp_ports = Some(map.next_value()?),
                "param" => param = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            path,
            quiet,
            vhost_user,
            mtu,
            address,
            netmask,
            mac,
            gateway,
            interface,
            outbound,
            outbound_if4,
            outbound_if6,
            dns,
            search,
            fqdn,
            dhcp_dns,
            dhcp_search,
            map_host_loopback,
            map_guest_addr,
            dns_forward,
            dns_host,
            tcp,
            udp,
            icmp,
            dhcp,
            ndp,
            dhcpv6,
            ra,
            freebind,
            ipv4,
            ipv6,
            tcp_ports,
            udp_ports,
            param,
        })
    }
}

runtime::object!(NetDevPasstOptions);

/// The QAPI struct `NetLegacyNicOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetLegacyNicOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetLegacyNicOptions {
    /// `netdev`: `str`.
    pub netdev: Option<String>,
    /// `macaddr`: `str`.
    pub macaddr: Option<String>,
    /// `model`: `str`.
    pub model: Option<String>,
    /// `addr`: `str`.
    pub addr: Option<String>,
    /// `vectors`: `uint32`.
    pub vectors: Option<u32>,
}

impl NetLegacyNicOptions {
    /// `NetLegacyNicOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { netdev: None, macaddr: None, model: None, addr: None, vectors: None }
    }
    /// Sets `netdev`.
    #[must_use]
    pub fn netdev(mut self, netdev: impl Into<String>) -> Self {
        self.netdev = Some(netdev.into());
        self
    }
    /// Sets `macaddr`.
    #[must_use]
    pub fn macaddr(mut self, macaddr: impl Into<String>) -> Self {
        self.macaddr = Some(macaddr.into());
        self
    }
    /// Sets `model`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }
    /// Sets `addr`.
    #[must_use]
    pub fn addr(mut self, addr: impl Into<String>) -> Self {
        self.addr = Some(addr.into());
        self
    }
    /// Sets `vectors`.
    #[must_use]
    pub fn vectors(mut self, vectors: u32) -> Self {
        self.vectors = Some(vectors);
        self
    }
}

impl runtime::Encode for NetLegacyNicOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "netdev", &self.netdev)?;
        runtime::optional(map, "macaddr", &self.macaddr)?;
        runtime::optional(map, "model", &self.model)?;
        runtime::optional(map, "addr", &self.addr)?;
        runtime::optional(map, "vectors", &self.vectors)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetLegacyNicOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev = None;
        let mut macaddr = None;
        let mut model = None;
        let mut addr = None;
        let mut vectors = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev" => netdev = Some(map.next_value()?),
                "macaddr" => macaddr = Some(map.next_value()?),
                "model" => model = Some(map.next_value()?),
                "addr" => addr = Some(map.next_value()?),
                "vectors" => vectors = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { netdev, macaddr, model, addr, vectors })
    }
}

runtime::object!(NetLegacyNicOptions);

/// The QAPI union `Netdev` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.Netdev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Netdev {
    /// `id`: `str`.
    pub id: String,
    /// `type`: which branch, and its members.
    pub type_: NetdevBranch,
}

/// The branches of [`Netdev`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetdevBranch {
    /// `none`.
    None,
    /// `nic`.
    Nic(NetLegacyNicOptions),
    /// `user`.
    User(NetdevUserOptions),
    /// `tap`.
    Tap(NetdevTapOptions),
    /// `l2tpv3`.
    L2tpv3(NetdevL2tPv3Options),
    /// `socket`.
    Socket(NetdevSocketOptions),
    /// `stream`. Since QEMU 7.2.
    Stream(NetdevStreamOptions),
    /// `dgram`. Since QEMU 7.2.
    Dgram(NetdevDgramOptions),
    /// `vde`.
    Vde(NetdevVdeOptions),
    /// `bridge`.
    Bridge(NetdevBridgeOptions),
    /// `hubport`.
    Hubport(NetdevHubPortOptions),
    /// `netmap`.
    Netmap(NetdevNetmapOptions),
    /// `vhost-user`.
    VhostUser(NetdevVhostUserOptions),
    /// `vhost-vdpa`.
    VhostVdpa(NetdevVhostVdpaOptions),
    /// `passt`. Since QEMU 10.1 or 10.2. In builds with `CONFIG_PASST`.
    Passt(NetDevPasstOptions),
    /// `af-xdp`. Since QEMU 8.2. In builds with `CONFIG_AF_XDP`.
    AfXdp(NetdevAfxdpOptions),
    /// `vmnet-host`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetHost(NetdevVmnetHostOptions),
    /// `vmnet-shared`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetShared(NetdevVmnetSharedOptions),
    /// `vmnet-bridged`. Since QEMU 7.1. In builds with `CONFIG_VMNET`.
    VmnetBridged(NetdevVmnetBridgedOptions),
}

impl Netdev {
    /// `Netdev` with `type` `none`.
    #[must_use]
    pub fn none(id: impl Into<String>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::None }
    }
    /// `Netdev` with `type` `nic`.
    #[must_use]
    pub fn nic(id: impl Into<String>, nic: impl Into<NetLegacyNicOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Nic(nic.into()) }
    }
    /// `Netdev` with `type` `user`.
    #[must_use]
    pub fn user(id: impl Into<String>, user: impl Into<NetdevUserOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::User(user.into()) }
    }
    /// `Netdev` with `type` `tap`.
    #[must_use]
    pub fn tap(id: impl Into<String>, tap: impl Into<NetdevTapOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Tap(tap.into()) }
    }
    /// `Netdev` with `type` `l2tpv3`.
    #[must_use]
    pub fn l2tpv3(id: impl Into<String>, l2tpv3: impl Into<NetdevL2tPv3Options>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::L2tpv3(l2tpv3.into()) }
    }
    /// `Netdev` with `type` `socket`.
    #[must_use]
    pub fn socket(id: impl Into<String>, socket: impl Into<NetdevSocketOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Socket(socket.into()) }
    }
    /// `Netdev` with `type` `stream`.
    #[must_use]
    pub fn stream(id: impl Into<String>, stream: impl Into<NetdevStreamOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Stream(stream.into()) }
    }
    /// `Netdev` with `type` `dgram`.
    #[must_use]
    pub fn dgram(id: impl Into<String>, dgram: impl Into<NetdevDgramOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Dgram(dgram.into()) }
    }
    /// `Netdev` with `type` `vde`.
    #[must_use]
    pub fn vde(id: impl Into<String>, vde: impl Into<NetdevVdeOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Vde(vde.into()) }
    }
    /// `Netdev` with `type` `bridge`.
    #[must_use]
    pub fn bridge(id: impl Into<String>, bridge: impl Into<NetdevBridgeOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Bridge(bridge.into()) }
    }
    /// `Netdev` with `type` `hubport`.
    #[must_use]
    pub fn hubport(id: impl Into<String>, hubport: impl Into<NetdevHubPortOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Hubport(hubport.into()) }
    }
    /// `Netdev` with `type` `netmap`.
    #[must_use]
    pub fn netmap(id: impl Into<String>, netmap: impl Into<NetdevNetmapOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Netmap(netmap.into()) }
    }
    /// `Netdev` with `type` `vhost-user`.
    #[must_use]
    pub fn vhost_user(
        id: impl Into<String>,
        vhost_user: impl Into<NetdevVhostUserOptions>,
    ) -> Self {
        Self { id: id.into(), type_: NetdevBranch::VhostUser(vhost_user.into()) }
    }
    /// `Netdev` with `type` `vhost-vdpa`.
    #[must_use]
    pub fn vhost_vdpa(
        id: impl Into<String>,
        vhost_vdpa: impl Into<NetdevVhostVdpaOptions>,
    ) -> Self {
        Self { id: id.into(), type_: NetdevBranch::VhostVdpa(vhost_vdpa.into()) }
    }
    /// `Netdev` with `type` `passt`.
    #[must_use]
    pub fn passt(id: impl Into<String>, passt: impl Into<NetDevPasstOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::Passt(passt.into()) }
    }
    /// `Netdev` with `type` `af-xdp`.
    #[must_use]
    pub fn af_xdp(id: impl Into<String>, af_xdp: impl Into<NetdevAfxdpOptions>) -> Self {
        Self { id: id.into(), type_: NetdevBranch::AfXdp(af_xdp.into()) }
    }
    /// `Netdev` with `type` `vmnet-host`.
    #[must_use]
    pub fn vmnet_host(
        id: impl Into<String>,
        vmnet_host: impl Into<NetdevVmnetHostOptions>,
    ) -> Self {
        Self { id: id.into(), type_: NetdevBranch::VmnetHost(vmnet_host.into()) }
    }
    /// `Netdev` with `type` `vmnet-shared`.
    #[must_use]
    pub fn vmnet_shared(
        id: impl Into<String>,
        vmnet_shared: impl Into<NetdevVmnetSharedOptions>,
    ) -> Self {
        Self { id: id.into(), type_: NetdevBranch::VmnetShared(vmnet_shared.into()) }
    }
    /// `Netdev` with `type` `vmnet-bridged`.
    #[must_use]
    pub fn vmnet_bridged(
        id: impl Into<String>,
        vmnet_bridged: impl Into<NetdevVmnetBridgedOptions>,
    ) -> Self {
        Self { id: id.into(), type_: NetdevBranch::VmnetBridged(vmnet_bridged.into()) }
    }
}

impl runtime::Encode for Netdev {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        match &self.type_ {
            NetdevBranch::None => map.serialize_entry("type", "none"),
            NetdevBranch::Nic(members) => runtime::branch(map, "type", "nic", members),
            NetdevBranch::User(members) => runtime::branch(map, "type", "user", members),
            NetdevBranch::Tap(members) => runtime::branch(map, "type", "tap", members),
            NetdevBranch::L2tpv3(members) => runtime::branch(map, "type", "l2tpv3", members),
            NetdevBranch::Socket(members) => runtime::branch(map, "type", "socket", members),
            NetdevBranch::Stream(members) => runtime::branch(map, "type", "stream", members),
            NetdevBranch::Dgram(members) => runtime::branch(map, "type", "dgram", members),
            NetdevBranch::Vde(members) => runtime::branch(map, "type", "vde", members),
            NetdevBranch::Bridge(members) => runtime::branch(map, "type", "bridge", members),
            NetdevBranch::Hubport(members) => runtime::branch(map, "type", "hubport", members),
            NetdevBranch::Netmap(members) => runtime::branch(map, "type", "netmap", members),
            NetdevBranch::VhostUser(members) => runtime::branch(map, "type", "vhost-user", members),
            NetdevBranch::VhostVdpa(members) => runtime::branch(map, "type", "vhost-vdpa", members),
            NetdevBranch::Passt(members) => runtime::branch(map, "type", "passt", members),
            NetdevBranch::AfXdp(members) => runtime::branch(map, "type", "af-xdp", members),
            NetdevBranch::VmnetHost(members) => runtime::branch(map, "type", "vmnet-host", members),
            NetdevBranch::VmnetShared(members) => {
                runtime::branch(map, "type", "vmnet-shared", members)
            }
            NetdevBranch::VmnetBridged(members) => {
                runtime::branch(map, "type", "vmnet-bridged", members)
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for Netdev {
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
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "none" => {
                rest.finish()?;
                NetdevBranch::None
            }
            "nic" => NetdevBranch::Nic(rest.members()?),
            "user" => NetdevBranch::User(rest.members()?),
            "tap" => NetdevBranch::Tap(rest.members()?),
            "l2tpv3" => NetdevBranch::L2tpv3(rest.members()?),
            "socket" => NetdevBranch::Socket(rest.members()?),
            "stream" => NetdevBranch::Stream(rest.members()?),
            "dgram" => NetdevBranch::Dgram(rest.members()?),
            "vde" => NetdevBranch::Vde(rest.members()?),
            "bridge" => NetdevBranch::Bridge(rest.members()?),
            "hubport" => NetdevBranch::Hubport(rest.members()?),
            "netmap" => NetdevBranch::Netmap(rest.members()?),
            "vhost-user" => NetdevBranch::VhostUser(rest.members()?),
            "vhost-vdpa" => NetdevBranch::VhostVdpa(rest.members()?),
            "passt" => NetdevBranch::Passt(rest.members()?),
            "af-xdp" => NetdevBranch::AfXdp(rest.members()?),
            "vmnet-host" => NetdevBranch::VmnetHost(rest.members()?),
            "vmnet-shared" => NetdevBranch::VmnetShared(rest.members()?),
            "vmnet-bridged" => NetdevBranch::VmnetBridged(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "type")),
        };
        Ok(Self { id: runtime::required(common.id, "id")?, type_: branch })
    }
}

runtime::object!(Netdev);

/// The QAPI struct `NetdevAFXDPOptions` of module `net`.
///
/// Since QEMU 8.2. In builds with `CONFIG_AF_XDP`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevAFXDPOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevAfxdpOptions {
    /// `ifname`: `str`.
    pub ifname: String,
    /// `mode`: `AFXDPMode`.
    pub mode: Option<AfxdpMode>,
    /// `force-copy`: `bool`.
    pub force_copy: Option<bool>,
    /// `queues`: `int`.
    pub queues: Option<i64>,
    /// `start-queue`: `int`.
    pub start_queue: Option<i64>,
    /// `inhibit`: `bool`.
    pub inhibit: Option<bool>,
    /// `sock-fds`: `str`.
    pub sock_fds: Option<String>,
    /// `map-path`: `str`. Since QEMU 10.1.
    pub map_path: Option<String>,
    /// `map-start-index`: `int32`. Since QEMU 10.1.
    pub map_start_index: Option<i32>,
}

impl NetdevAfxdpOptions {
    /// `NetdevAFXDPOptions` with its required members.
    #[must_use]
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
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: AfxdpMode) -> Self {
        self.mode = Some(mode);
        self
    }
    /// Sets `force-copy`.
    #[must_use]
    pub fn force_copy(mut self, force_copy: bool) -> Self {
        self.force_copy = Some(force_copy);
        self
    }
    /// Sets `queues`.
    #[must_use]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `start-queue`.
    #[must_use]
    pub fn start_queue(mut self, start_queue: i64) -> Self {
        self.start_queue = Some(start_queue);
        self
    }
    /// Sets `inhibit`.
    #[must_use]
    pub fn inhibit(mut self, inhibit: bool) -> Self {
        self.inhibit = Some(inhibit);
        self
    }
    /// Sets `sock-fds`.
    #[must_use]
    pub fn sock_fds(mut self, sock_fds: impl Into<String>) -> Self {
        self.sock_fds = Some(sock_fds.into());
        self
    }
    /// Sets `map-path`.
    #[must_use]
    pub fn map_path(mut self, map_path: impl Into<String>) -> Self {
        self.map_path = Some(map_path.into());
        self
    }
    /// Sets `map-start-index`.
    #[must_use]
    pub fn map_start_index(mut self, map_start_index: i32) -> Self {
        self.map_start_index = Some(map_start_index);
        self
    }
}

impl runtime::Encode for NetdevAfxdpOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("ifname", &self.ifname)?;
        runtime::optional(map, "mode", &self.mode)?;
        runtime::optional(map, "force-copy", &self.force_copy)?;
        runtime::optional(map, "queues", &self.queues)?;
        runtime::optional(map, "start-queue", &self.start_queue)?;
        runtime::optional(map, "inhibit", &self.inhibit)?;
        runtime::optional(map, "sock-fds", &self.sock_fds)?;
        runtime::optional(map, "map-path", &self.map_path)?;
        runtime::optional(map, "map-start-index", &self.map_start_index)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevAfxdpOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut ifname = None;
        let mut mode = None;
        let mut force_copy = None;
        let mut queues = None;
        let mut start_queue = None;
        let mut inhibit = None;
        let mut sock_fds = None;
        let mut map_path = None;
        let mut map_start_index = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "ifname" => ifname = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                "force-copy" => force_copy = Some(map.next_value()?),
                "queues" => queues = Some(map.next_value()?),
                "start-queue" => start_queue = Some(map.next_value()?),
                "inhibit" => inhibit = Some(map.next_value()?),
                "sock-fds" => sock_fds = Some(map.next_value()?),
                "map-path" => map_path = Some(map.next_value()?),
                "map-start-index" => map_start_index = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            ifname: runtime::required(ifname, "ifname")?,
            mode,
            force_copy,
            queues,
            start_queue,
            inhibit,
            sock_fds,
            map_path,
            map_start_index,
        })
    }
}

runtime::object!(NetdevAfxdpOptions);

/// The QAPI struct `NetdevBridgeOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevBridgeOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevBridgeOptions {
    /// `br`: `str`.
    pub br: Option<String>,
    /// `helper`: `str`.
    pub helper: Option<String>,
}

impl NetdevBridgeOptions {
    /// `NetdevBridgeOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { br: None, helper: None }
    }
    /// Sets `br`.
    #[must_use]
    pub fn br(mut self, br: impl Into<String>) -> Self {
        self.br = Some(br.into());
        self
    }
    /// Sets `helper`.
    #[must_use]
    pub fn helper(mut self, helper: impl Into<String>) -> Self {
        self.helper = Some(helper.into());
        self
    }
}

impl runtime::Encode for NetdevBridgeOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "br", &self.br)?;
        runtime::optional(map, "helper", &self.helper)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevBridgeOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut br = None;
        let mut helper = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "br" => br = Some(map.next_value()?),
                "helper" => helper = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { br, helper })
    }
}

runtime::object!(NetdevBridgeOptions);

/// The QAPI struct `NetdevDgramOptions` of module `net`.
///
/// Since QEMU 7.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevDgramOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevDgramOptions {
    /// `local`: `SocketAddress`.
    pub local: Option<SocketAddress>,
    /// `remote`: `SocketAddress`.
    pub remote: Option<SocketAddress>,
}

impl NetdevDgramOptions {
    /// `NetdevDgramOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { local: None, remote: None }
    }
    /// Sets `local`.
    #[must_use]
    pub fn local(mut self, local: impl Into<SocketAddress>) -> Self {
        self.local = Some(local.into());
        self
    }
    /// Sets `remote`.
    #[must_use]
    pub fn remote(mut self, remote: impl Into<SocketAddress>) -> Self {
        self.remote = Some(remote.into());
        self
    }
}

impl runtime::Encode for NetdevDgramOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "local", &self.local)?;
        runtime::optional(map, "remote", &self.remote)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevDgramOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut local = None;
        let mut remote = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "local" => local = Some(map.next_value()?),
                "remote" => remote = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { local, remote })
    }
}

runtime::object!(NetdevDgramOptions);

/// The QAPI struct `NetdevHubPortOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevHubPortOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevHubPortOptions {
    /// `hubid`: `int32`.
    pub hubid: i32,
    /// `netdev`: `str`. Since QEMU 2.12.
    pub netdev: Option<String>,
}

impl NetdevHubPortOptions {
    /// `NetdevHubPortOptions` with its required members.
    #[must_use]
    pub fn new(hubid: i32) -> Self {
        Self { hubid, netdev: None }
    }
    /// Sets `netdev`.
    #[must_use]
    pub fn netdev(mut self, netdev: impl Into<String>) -> Self {
        self.netdev = Some(netdev.into());
        self
    }
}

impl runtime::Encode for NetdevHubPortOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("hubid", &self.hubid)?;
        runtime::optional(map, "netdev", &self.netdev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevHubPortOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut hubid = None;
        let mut netdev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "hubid" => hubid = Some(map.next_value()?),
                "netdev" => netdev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { hubid: runtime::required(hubid, "hubid")?, netdev })
    }
}

runtime::object!(NetdevHubPortOptions);

/// The QAPI struct `NetdevL2TPv3Options` of module `net`.
///
/// Since QEMU 2.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevL2TPv3Options)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevL2tPv3Options {
    /// `src`: `str`.
    pub src: String,
    /// `dst`: `str`.
    pub dst: String,
    /// `srcport`: `str`.
    pub srcport: Option<String>,
    /// `dstport`: `str`.
    pub dstport: Option<String>,
    /// `ipv6`: `bool`.
    pub ipv6: Option<bool>,
    /// `udp`: `bool`.
    pub udp: Option<bool>,
    /// `cookie64`: `bool`.
    pub cookie64: Option<bool>,
    /// `counter`: `bool`.
    pub counter: Option<bool>,
    /// `pincounter`: `bool`.
    pub pincounter: Option<bool>,
    /// `txcookie`: `uint64`.
    pub txcookie: Option<u64>,
    /// `rxcookie`: `uint64`.
    pub rxcookie: Option<u64>,
    /// `txsession`: `uint32`.
    pub txsession: u32,
    /// `rxsession`: `uint32`.
    pub rxsession: Option<u32>,
    /// `offset`: `uint32`.
    pub offset: Option<u32>,
}

impl NetdevL2tPv3Options {
    /// `NetdevL2TPv3Options` with its required members.
    #[must_use]
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
    /// Sets `srcport`.
    #[must_use]
    pub fn srcport(mut self, srcport: impl Into<String>) -> Self {
        self.srcport = Some(srcport.into());
        self
    }
    /// Sets `dstport`.
    #[must_use]
    pub fn dstport(mut self, dstport: impl Into<String>) -> Self {
        self.dstport = Some(dstport.into());
        self
    }
    /// Sets `ipv6`.
    #[must_use]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }
    /// Sets `udp`.
    #[must_use]
    pub fn udp(mut self, udp: bool) -> Self {
        self.udp = Some(udp);
        self
    }
    /// Sets `cookie64`.
    #[must_use]
    pub fn cookie64(mut self, cookie64: bool) -> Self {
        self.cookie64 = Some(cookie64);
        self
    }
    /// Sets `counter`.
    #[must_use]
    pub fn counter(mut self, counter: bool) -> Self {
        self.counter = Some(counter);
        self
    }
    /// Sets `pincounter`.
    #[must_use]
    pub fn pincounter(mut self, pincounter: bool) -> Self {
        self.pincounter = Some(pincounter);
        self
    }
    /// Sets `txcookie`.
    #[must_use]
    pub fn txcookie(mut self, txcookie: u64) -> Self {
        self.txcookie = Some(txcookie);
        self
    }
    /// Sets `rxcookie`.
    #[must_use]
    pub fn rxcookie(mut self, rxcookie: u64) -> Self {
        self.rxcookie = Some(rxcookie);
        self
    }
    /// Sets `rxsession`.
    #[must_use]
    pub fn rxsession(mut self, rxsession: u32) -> Self {
        self.rxsession = Some(rxsession);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl runtime::Encode for NetdevL2tPv3Options {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("src", &self.src)?;
        map.serialize_entry("dst", &self.dst)?;
        runtime::optional(map, "srcport", &self.srcport)?;
        runtime::optional(map, "dstport", &self.dstport)?;
        runtime::optional(map, "ipv6", &self.ipv6)?;
        runtime::optional(map, "udp", &self.udp)?;
        runtime::optional(map, "cookie64", &self.cookie64)?;
        runtime::optional(map, "counter", &self.counter)?;
        runtime::optional(map, "pincounter", &self.pincounter)?;
        runtime::optional(map, "txcookie", &self.txcookie)?;
        runtime::optional(map, "rxcookie", &self.rxcookie)?;
        map.serialize_entry("txsession", &self.txsession)?;
        runtime::optional(map, "rxsession", &self.rxsession)?;
        runtime::optional(map, "offset", &self.offset)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevL2tPv3Options {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut src = None;
        let mut dst = None;
        let mut srcport = None;
        let mut dstport = None;
        let mut ipv6 = None;
        let mut udp = None;
        let mut cookie64 = None;
        let mut counter = None;
        let mut pincounter = None;
        let mut txcookie = None;
        let mut rxcookie = None;
        let mut txsession = None;
        let mut rxsession = None;
        let mut offset = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "src" => src = Some(map.next_value()?),
                "dst" => dst = Some(map.next_value()?),
                "srcport" => srcport = Some(map.next_value()?),
                "dstport" => dstport = Some(map.next_value()?),
                "ipv6" => ipv6 = Some(map.next_value()?),
                "udp" => udp = Some(map.next_value()?),
                "cookie64" => cookie64 = Some(map.next_value()?),
                "counter" => counter = Some(map.next_value()?),
                "pincounter" => pincounter = Some(map.next_value()?),
                "txcookie" => txcookie = Some(map.next_value()?),
                "rxcookie" => rxcookie = Some(map.next_value()?),
                "txsession" => txsession = Some(map.next_value()?),
                "rxsession" => rxsession = Some(map.next_value()?),
                "offset" => offset = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            src: runtime::required(src, "src")?,
            dst: runtime::required(dst, "dst")?,
            srcport,
            dstport,
            ipv6,
            udp,
            cookie64,
            counter,
            pincounter,
            txcookie,
            rxcookie,
            txsession: runtime::required(txsession, "txsession")?,
            rxsession,
            offset,
        })
    }
}

runtime::object!(NetdevL2tPv3Options);

/// The QAPI struct `NetdevNetmapOptions` of module `net`.
///
/// Since QEMU 2.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevNetmapOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevNetmapOptions {
    /// `ifname`: `str`.
    pub ifname: String,
    /// `devname`: `str`.
    pub devname: Option<String>,
}

impl NetdevNetmapOptions {
    /// `NetdevNetmapOptions` with its required members.
    #[must_use]
    pub fn new(ifname: impl Into<String>) -> Self {
        Self { ifname: ifname.into(), devname: None }
    }
    /// Sets `devname`.
    #[must_use]
    pub fn devname(mut self, devname: impl Into<String>) -> Self {
        self.devname = Some(devname.into());
        self
    }
}

impl runtime::Encode for NetdevNetmapOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("ifname", &self.ifname)?;
        runtime::optional(map, "devname", &self.devname)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevNetmapOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut ifname = None;
        let mut devname = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "ifname" => ifname = Some(map.next_value()?),
                "devname" => devname = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { ifname: runtime::required(ifname, "ifname")?, devname })
    }
}

runtime::object!(NetdevNetmapOptions);

/// The QAPI struct `NetdevSocketOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevSocketOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevSocketOptions {
    /// `fd`: `str`.
    pub fd: Option<String>,
    /// `listen`: `str`.
    pub listen: Option<String>,
    /// `connect`: `str`.
    pub connect: Option<String>,
    /// `mcast`: `str`.
    pub mcast: Option<String>,
    /// `localaddr`: `str`.
    pub localaddr: Option<String>,
    /// `udp`: `str`.
    pub udp: Option<String>,
}

impl NetdevSocketOptions {
    /// `NetdevSocketOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { fd: None, listen: None, connect: None, mcast: None, localaddr: None, udp: None }
    }
    /// Sets `fd`.
    #[must_use]
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
    /// Sets `listen`.
    #[must_use]
    pub fn listen(mut self, listen: impl Into<String>) -> Self {
        self.listen = Some(listen.into());
        self
    }
    /// Sets `connect`.
    #[must_use]
    pub fn connect(mut self, connect: impl Into<String>) -> Self {
        self.connect = Some(connect.into());
        self
    }
    /// Sets `mcast`.
    #[must_use]
    pub fn mcast(mut self, mcast: impl Into<String>) -> Self {
        self.mcast = Some(mcast.into());
        self
    }
    /// Sets `localaddr`.
    #[must_use]
    pub fn localaddr(mut self, localaddr: impl Into<String>) -> Self {
        self.localaddr = Some(localaddr.into());
        self
    }
    /// Sets `udp`.
    #[must_use]
    pub fn udp(mut self, udp: impl Into<String>) -> Self {
        self.udp = Some(udp.into());
        self
    }
}

impl runtime::Encode for NetdevSocketOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "fd", &self.fd)?;
        runtime::optional(map, "listen", &self.listen)?;
        runtime::optional(map, "connect", &self.connect)?;
        runtime::optional(map, "mcast", &self.mcast)?;
        runtime::optional(map, "localaddr", &self.localaddr)?;
        runtime::optional(map, "udp", &self.udp)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevSocketOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut fd = None;
        let mut listen = None;
        let mut connect = None;
        let mut mcast = None;
        let mut localaddr = None;
        let mut udp = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "fd" => fd = Some(map.next_value()?),
                "listen" => listen = Some(map.next_value()?),
                "connect" => connect = Some(map.next_value()?),
                "mcast" => mcast = Some(map.next_value()?),
                "localaddr" => localaddr = Some(map.next_value()?),
                "udp" => udp = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { fd, listen, connect, mcast, localaddr, udp })
    }
}

runtime::object!(NetdevSocketOptions);

/// The QAPI struct `NetdevStreamOptions` of module `net`.
///
/// Since QEMU 7.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevStreamOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamOptions {
    /// `addr`: `SocketAddress`.
    pub addr: SocketAddress,
    /// `server`: `bool`.
    pub server: Option<bool>,
    /// `reconnect-ms`: `int`. Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// `reconnect`: `int`. Since QEMU 8.0. Removed in 10.1 or 10.2. Deprecated since 9.2 or 10.0.
    #[deprecated(note = "removed in QEMU 10.1 or 10.2")]
    pub reconnect: Option<i64>,
}

impl NetdevStreamOptions {
    /// `NetdevStreamOptions` with its required members.
    #[must_use]
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self { addr: addr.into(), server: None, reconnect_ms: None, reconnect: None }
    }
    /// Sets `server`.
    #[must_use]
    pub fn server(mut self, server: bool) -> Self {
        self.server = Some(server);
        self
    }
    /// Sets `reconnect-ms`.
    #[must_use]
    pub fn reconnect_ms(mut self, reconnect_ms: i64) -> Self {
        self.reconnect_ms = Some(reconnect_ms);
        self
    }
    /// Sets `reconnect`.
    #[deprecated(note = "removed in QEMU 10.1 or 10.2")]
    #[must_use]
    pub fn reconnect(mut self, reconnect: i64) -> Self {
        self.reconnect = Some(reconnect);
        self
    }
}

impl runtime::Encode for NetdevStreamOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("addr", &self.addr)?;
        runtime::optional(map, "server", &self.server)?;
        runtime::optional(map, "reconnect-ms", &self.reconnect_ms)?;
        runtime::optional(map, "reconnect", &self.reconnect)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevStreamOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut addr = None;
        let mut server = None;
        let mut reconnect_ms = None;
        let mut reconnect = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "addr" => addr = Some(map.next_value()?),
                "server" => server = Some(map.next_value()?),
                "reconnect-ms" => reconnect_ms = Some(map.next_value()?),
                "reconnect" => reconnect = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { addr: runtime::required(addr, "addr")?, server, reconnect_ms, reconnect })
    }
}

runtime::object!(NetdevStreamOptions);

/// The QAPI struct `NetdevTapOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevTapOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevTapOptions {
    /// `ifname`: `str`.
    pub ifname: Option<String>,
    /// `fd`: `str`.
    pub fd: Option<String>,
    /// `fds`: `str`.
    pub fds: Option<String>,
    /// `script`: `str`.
    pub script: Option<String>,
    /// `downscript`: `str`.
    pub downscript: Option<String>,
    /// `br`: `str`. Since QEMU 2.8.
    pub br: Option<String>,
    /// `helper`: `str`.
    pub helper: Option<String>,
    /// `sndbuf`: `size`.
    pub sndbuf: Option<u64>,
    /// `vnet_hdr`: `bool`.
    pub vnet_hdr: Option<bool>,
    /// `vhost`: `bool`.
    pub vhost: Option<bool>,
    /// `vhostfd`: `str`.
    pub vhostfd: Option<String>,
    /// `vhostfds`: `str`.
    pub vhostfds: Option<String>,
    /// `vhostforce`: `bool`.
    pub vhostforce: Option<bool>,
    /// `queues`: `uint32`.
    pub queues: Option<u32>,
    /// `poll-us`: `uint32`. Since QEMU 2.7.
    pub poll_us: Option<u32>,
}

impl NetdevTapOptions {
    /// `NetdevTapOptions` with its required members.
    #[must_use]
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
    /// Sets `ifname`.
    #[must_use]
    pub fn ifname(mut self, ifname: impl Into<String>) -> Self {
        self.ifname = Some(ifname.into());
        self
    }
    /// Sets `fd`.
    #[must_use]
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
    /// Sets `fds`.
    #[must_use]
    pub fn fds(mut self, fds: impl Into<String>) -> Self {
        self.fds = Some(fds.into());
        self
    }
    /// Sets `script`.
    #[must_use]
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }
    /// Sets `downscript`.
    #[must_use]
    pub fn downscript(mut self, downscript: impl Into<String>) -> Self {
        self.downscript = Some(downscript.into());
        self
    }
    /// Sets `br`.
    #[must_use]
    pub fn br(mut self, br: impl Into<String>) -> Self {
        self.br = Some(br.into());
        self
    }
    /// Sets `helper`.
    #[must_use]
    pub fn helper(mut self, helper: impl Into<String>) -> Self {
        self.helper = Some(helper.into());
        self
    }
    /// Sets `sndbuf`.
    #[must_use]
    pub fn sndbuf(mut self, sndbuf: u64) -> Self {
        self.sndbuf = Some(sndbuf);
        self
    }
    /// Sets `vnet_hdr`.
    #[must_use]
    pub fn vnet_hdr(mut self, vnet_hdr: bool) -> Self {
        self.vnet_hdr = Some(vnet_hdr);
        self
    }
    /// Sets `vhost`.
    #[must_use]
    pub fn vhost(mut self, vhost: bool) -> Self {
        self.vhost = Some(vhost);
        self
    }
    /// Sets `vhostfd`.
    #[must_use]
    pub fn vhostfd(mut self, vhostfd: impl Into<String>) -> Self {
        self.vhostfd = Some(vhostfd.into());
        self
    }
    /// Sets `vhostfds`.
    #[must_use]
    pub fn vhostfds(mut self, vhostfds: impl Into<String>) -> Self {
        self.vhostfds = Some(vhostfds.into());
        self
    }
    /// Sets `vhostforce`.
    #[must_use]
    pub fn vhostforce(mut self, vhostforce: bool) -> Self {
        self.vhostforce = Some(vhostforce);
        self
    }
    /// Sets `queues`.
    #[must_use]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `poll-us`.
    #[must_use]
    pub fn poll_us(mut self, poll_us: u32) -> Self {
        self.poll_us = Some(poll_us);
        self
    }
}

impl runtime::Encode for NetdevTapOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "ifname", &self.ifname)?;
        runtime::optional(map, "fd", &self.fd)?;
        runtime::optional(map, "fds", &self.fds)?;
        runtime::optional(map, "script", &self.script)?;
        runtime::optional(map, "downscript", &self.downscript)?;
        runtime::optional(map, "br", &self.br)?;
        runtime::optional(map, "helper", &self.helper)?;
        runtime::optional(map, "sndbuf", &self.sndbuf)?;
        runtime::optional(map, "vnet_hdr", &self.vnet_hdr)?;
        runtime::optional(map, "vhost", &self.vhost)?;
        runtime::optional(map, "vhostfd", &self.vhostfd)?;
        runtime::optional(map, "vhostfds", &self.vhostfds)?;
        runtime::optional(map, "vhostforce", &self.vhostforce)?;
        runtime::optional(map, "queues", &self.queues)?;
        runtime::optional(map, "poll-us", &self.poll_us)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevTapOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut ifname = None;
        let mut fd = None;
        let mut fds = None;
        let mut script = None;
        let mut downscript = None;
        let mut br = None;
        let mut helper = None;
        let mut sndbuf = None;
        let mut vnet_hdr = None;
        let mut vhost = None;
        let mut vhostfd = None;
        let mut vhostfds = None;
        let mut vhostforce = None;
        let mut queues = None;
        let mut poll_us = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "ifname" => ifname = Some(map.next_value()?),
                "fd" => fd = Some(map.next_value()?),
                "fds" => fds = Some(map.next_value()?),
                "script" => script = Some(map.next_value()?),
                "downscript" => downscript = Some(map.next_value()?),
                "br" => br = Some(map.next_value()?),
                "helper" => helper = Some(map.next_value()?),
                "sndbuf" => sndbuf = Some(map.next_value()?),
                "vnet_hdr" => vnet_hdr = Some(map.next_value()?),
                "vhost" => vhost = Some(map.next_value()?),
                "vhostfd" => vhostfd = Some(map.next_value()?),
                "vhostfds" => vhostfds = Some(map.next_value()?),
                "vhostforce" => vhostforce = Some(map.next_value()?),
                "queues" => queues = Some(map.next_value()?),
                "poll-us" => poll_us = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            ifname,
            fd,
            fds,
            script,
            downscript,
            br,
            helper,
            sndbuf,
            vnet_hdr,
            vhost,
            vhostfd,
            vhostfds,
            vhostforce,
            queues,
            poll_us,
        })
    }
}

runtime::object!(NetdevTapOptions);

/// The QAPI struct `NetdevUserOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevUserOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevUserOptions {
    /// `hostname`: `str`.
    pub hostname: Option<String>,
    /// `restrict`: `bool`.
    pub restrict: Option<bool>,
    /// `ipv4`: `bool`. Since QEMU 2.6.
    pub ipv4: Option<bool>,
    /// `ipv6`: `bool`. Since QEMU 2.6.
    pub ipv6: Option<bool>,
    /// `ip`: `str`.
    pub ip: Option<String>,
    /// `net`: `str`.
    pub net: Option<String>,
    /// `host`: `str`.
    pub host: Option<String>,
    /// `tftp`: `str`.
    pub tftp: Option<String>,
    /// `bootfile`: `str`.
    pub bootfile: Option<String>,
    /// `dhcpstart`: `str`.
    pub dhcpstart: Option<String>,
    /// `dns`: `str`.
    pub dns: Option<String>,
    /// `dnssearch`: `[String]`.
    pub dnssearch: Option<Vec<QapiString>>,
    /// `domainname`: `str`. Since QEMU 3.0.
    pub domainname: Option<String>,
    /// `ipv6-prefix`: `str`. Since QEMU 2.6.
    pub ipv6_prefix: Option<String>,
    /// `ipv6-prefixlen`: `int`. Since QEMU 2.6.
    pub ipv6_prefixlen: Option<i64>,
    /// `ipv6-host`: `str`. Since QEMU 2.6.
    pub ipv6_host: Option<String>,
    /// `ipv6-dns`: `str`. Since QEMU 2.6.
    pub ipv6_dns: Option<String>,
    /// `smb`: `str`.
    pub smb: Option<String>,
    /// `smbserver`: `str`.
    pub smbserver: Option<String>,
    /// `hostfwd`: `[String]`.
    pub hostfwd: Option<Vec<QapiString>>,
    /// `guestfwd`: `[String]`.
    pub guestfwd: Option<Vec<QapiString>>,
    /// `tftp-server-name`: `str`. Since QEMU 3.1.
    pub tftp_server_name: Option<String>,
}

impl NetdevUserOptions {
    /// `NetdevUserOptions` with its required members.
    #[must_use]
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
    /// Sets `hostname`.
    #[must_use]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }
    /// Sets `restrict`.
    #[must_use]
    pub fn restrict(mut self, restrict: bool) -> Self {
        self.restrict = Some(restrict);
        self
    }
    /// Sets `ipv4`.
    #[must_use]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }
    /// Sets `ipv6`.
    #[must_use]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }
    /// Sets `ip`.
    #[must_use]
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }
    /// Sets `net`.
    #[must_use]
    pub fn net(mut self, net: impl Into<String>) -> Self {
        self.net = Some(net.into());
        self
    }
    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Sets `tftp`.
    #[must_use]
    pub fn tftp(mut self, tftp: impl Into<String>) -> Self {
        self.tftp = Some(tftp.into());
        self
    }
    /// Sets `bootfile`.
    #[must_use]
    pub fn bootfile(mut self, bootfile: impl Into<String>) -> Self {
        self.bootfile = Some(bootfile.into());
        self
    }
    /// Sets `dhcpstart`.
    #[must_use]
    pub fn dhcpstart(mut self, dhcpstart: impl Into<String>) -> Self {
        self.dhcpstart = Some(dhcpstart.into());
        self
    }
    /// Sets `dns`.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }
    /// Sets `dnssearch`.
    #[must_use]
    pub fn dnssearch(mut self, dnssearch: impl IntoIterator<Item = impl Into<QapiString>>) -> Self {
        self.dnssearch = Some(dnssearch.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `domainname`.
    #[must_use]
    pub fn domainname(mut self, domainname: impl Into<String>) -> Self {
        self.domainname = Some(domainname.into());
        self
    }
    /// Sets `ipv6-prefix`.
    #[must_use]
    pub fn ipv6_prefix(mut self, ipv6_prefix: impl Into<String>) -> Self {
        self.ipv6_prefix = Some(ipv6_prefix.into());
        self
    }
    /// Sets `ipv6-prefixlen`.
    #[must_use]
    pub fn ipv6_prefixlen(mut self, ipv6_prefixlen: i64) -> Self {
        self.ipv6_prefixlen = Some(ipv6_prefixlen);
        self
    }
    /// Sets `ipv6-host`.
    #[must_use]
    pub fn ipv6_host(mut self, ipv6_host: impl Into<String>) -> Self {
        self.ipv6_host = Some(ipv6_host.into());
        self
    }
    /// Sets `ipv6-dns`.
    #[must_use]
    pub fn ipv6_dns(mut self, ipv6_dns: impl Into<String>) -> Self {
        self.ipv6_dns = Some(ipv6_dns.into());
        self
    }
    /// Sets `smb`.
    #[must_use]
    pub fn smb(mut self, smb: impl Into<String>) -> Self {
        self.smb = Some(smb.into());
        self
    }
    /// Sets `smbserver`.
    #[must_use]
    pub fn smbserver(mut self, smbserver: impl Into<String>) -> Self {
        self.smbserver = Some(smbserver.into());
        self
    }
    /// Sets `hostfwd`.
    #[must_use]
    pub fn hostfwd(mut self, hostfwd: impl IntoIterator<Item = impl Into<QapiString>>) -> Self {
        self.hostfwd = Some(hostfwd.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `guestfwd`.
    #[must_use]
    pub fn guestfwd(mut self, guestfwd: impl IntoIterator<Item = impl Into<QapiString>>) -> Self {
        self.guestfwd = Some(guestfwd.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `tftp-server-name`.
    #[must_use]
    pub fn tftp_server_name(mut self, tftp_server_name: impl Into<String>) -> Self {
        self.tftp_server_name = Some(tftp_server_name.into());
        self
    }
}

impl runtime::Encode for NetdevUserOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "hostname", &self.hostname)?;
        runtime::optional(map, "restrict", &self.restrict)?;
        runtime::optional(map, "ipv4", &self.ipv4)?;
        runtime::optional(map, "ipv6", &self.ipv6)?;
        runtime::optional(map, "ip", &self.ip)?;
        runtime::optional(map, "net", &self.net)?;
        runtime::optional(map, "host", &self.host)?;
        runtime::optional(map, "tftp", &self.tftp)?;
        runtime::optional(map, "bootfile", &self.bootfile)?;
        runtime::optional(map, "dhcpstart", &self.dhcpstart)?;
        runtime::optional(map, "dns", &self.dns)?;
        runtime::optional(map, "dnssearch", &self.dnssearch)?;
        runtime::optional(map, "domainname", &self.domainname)?;
        runtime::optional(map, "ipv6-prefix", &self.ipv6_prefix)?;
        runtime::optional(map, "ipv6-prefixlen", &self.ipv6_prefixlen)?;
        runtime::optional(map, "ipv6-host", &self.ipv6_host)?;
        runtime::optional(map, "ipv6-dns", &self.ipv6_dns)?;
        runtime::optional(map, "smb", &self.smb)?;
        runtime::optional(map, "smbserver", &self.smbserver)?;
        runtime::optional(map, "hostfwd", &self.hostfwd)?;
        runtime::optional(map, "guestfwd", &self.guestfwd)?;
        runtime::optional(map, "tftp-server-name", &self.tftp_server_name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevUserOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut hostname = None;
        let mut restrict = None;
        let mut ipv4 = None;
        let mut ipv6 = None;
        let mut ip = None;
        let mut net = None;
        let mut host = None;
        let mut tftp = None;
        let mut bootfile = None;
        let mut dhcpstart = None;
        let mut dns = None;
        let mut dnssearch = None;
        let mut domainname = None;
        let mut ipv6_prefix = None;
        let mut ipv6_prefixlen = None;
        let mut ipv6_host = None;
        let mut ipv6_dns = None;
        let mut smb = None;
        let mut smbserver = None;
        let mut hostfwd = None;
        let mut guestfwd = None;
        let mut tftp_server_name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "hostname" => hostname = Some(map.next_value()?),
                "restrict" => restrict = Some(map.next_value()?),
                "ipv4" => ipv4 = Some(map.next_value()?),
                "ipv6" => ipv6 = Some(map.next_value()?),
                "ip" => ip = Some(map.next_value()?),
                "net" => net = Some(map.next_value()?),
                "host" => host = Some(map.next_value()?),
                "tftp" => tftp = Some(map.next_value()?),
                "bootfile" => bootfile = Some(map.next_value()?),
                "dhcpstart" => dhcpstart = Some(map.next_value()?),
                "dns" => dns = Some(map.next_value()?),
                "dnssearch" => dnssearch = Some(map.next_value()?),
                "domainname" => domainname = Some(map.next_value()?),
                "ipv6-prefix" => ipv6_prefix = Some(map.next_value()?),
                "ipv6-prefixlen" => ipv6_prefixlen = Some(map.next_value()?),
                "ipv6-host" => ipv6_host = Some(map.next_value()?),
                "ipv6-dns" => ipv6_dns = Some(map.next_value()?),
                "smb" => smb = Some(map.next_value()?),
                "smbserver" => smbserver = Some(map.next_value()?),
                "hostfwd" => hostfwd = Some(map.next_value()?),
                "guestfwd" => guestfwd = Some(map.next_value()?),
                "tftp-server-name" => tftp_server_name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            hostname,
            restrict,
            ipv4,
            ipv6,
            ip,
            net,
            host,
            tftp,
            bootfile,
            dhcpstart,
            dns,
            dnssearch,
            domainname,
            ipv6_prefix,
            ipv6_prefixlen,
            ipv6_host,
            ipv6_dns,
            smb,
            smbserver,
            hostfwd,
            guestfwd,
            tftp_server_name,
        })
    }
}

runtime::object!(NetdevUserOptions);

/// The QAPI struct `NetdevVdeOptions` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVdeOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVdeOptions {
    /// `sock`: `str`.
    pub sock: Option<String>,
    /// `port`: `uint16`.
    pub port: Option<u16>,
    /// `group`: `str`.
    pub group: Option<String>,
    /// `mode`: `uint16`.
    pub mode: Option<u16>,
}

impl NetdevVdeOptions {
    /// `NetdevVdeOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { sock: None, port: None, group: None, mode: None }
    }
    /// Sets `sock`.
    #[must_use]
    pub fn sock(mut self, sock: impl Into<String>) -> Self {
        self.sock = Some(sock.into());
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }
    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: u16) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Encode for NetdevVdeOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "sock", &self.sock)?;
        runtime::optional(map, "port", &self.port)?;
        runtime::optional(map, "group", &self.group)?;
        runtime::optional(map, "mode", &self.mode)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevVdeOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sock = None;
        let mut port = None;
        let mut group = None;
        let mut mode = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "sock" => sock = Some(map.next_value()?),
                "port" => port = Some(map.next_value()?),
                "group" => group = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { sock, port, group, mode })
    }
}

runtime::object!(NetdevVdeOptions);

/// The QAPI struct `NetdevVhostUserOptions` of module `net`.
///
/// Since QEMU 2.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostUserOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserOptions {
    /// `chardev`: `str`.
    pub chardev: String,
    /// `vhostforce`: `bool`.
    pub vhostforce: Option<bool>,
    /// `queues`: `int`. Since QEMU 2.5.
    pub queues: Option<i64>,
}

impl NetdevVhostUserOptions {
    /// `NetdevVhostUserOptions` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into(), vhostforce: None, queues: None }
    }
    /// Sets `vhostforce`.
    #[must_use]
    pub fn vhostforce(mut self, vhostforce: bool) -> Self {
        self.vhostforce = Some(vhostforce);
        self
    }
    /// Sets `queues`.
    #[must_use]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }
}

impl runtime::Encode for NetdevVhostUserOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("chardev", &self.chardev)?;
        runtime::optional(map, "vhostforce", &self.vhostforce)?;
        runtime::optional(map, "queues", &self.queues)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevVhostUserOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chardev = None;
        let mut vhostforce = None;
        let mut queues = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "chardev" => chardev = Some(map.next_value()?),
                "vhostforce" => vhostforce = Some(map.next_value()?),
                "queues" => queues = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { chardev: runtime::required(chardev, "chardev")?, vhostforce, queues })
    }
}

runtime::object!(NetdevVhostUserOptions);

/// The QAPI struct `NetdevVhostVDPAOptions` of module `net`.
///
/// Since QEMU 5.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostVDPAOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostVdpaOptions {
    /// `vhostdev`: `str`.
    pub vhostdev: Option<String>,
    /// `vhostfd`: `str`. Since QEMU 7.2.
    pub vhostfd: Option<String>,
    /// `queues`: `int`.
    pub queues: Option<i64>,
    /// `x-svq`: `bool`. Since QEMU 7.1. Unstable.
    pub x_svq: Option<bool>,
}

impl NetdevVhostVdpaOptions {
    /// `NetdevVhostVDPAOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { vhostdev: None, vhostfd: None, queues: None, x_svq: None }
    }
    /// Sets `vhostdev`.
    #[must_use]
    pub fn vhostdev(mut self, vhostdev: impl Into<String>) -> Self {
        self.vhostdev = Some(vhostdev.into());
        self
    }
    /// Sets `vhostfd`.
    #[must_use]
    pub fn vhostfd(mut self, vhostfd: impl Into<String>) -> Self {
        self.vhostfd = Some(vhostfd.into());
        self
    }
    /// Sets `queues`.
    #[must_use]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }
    /// Sets `x-svq`.
    #[must_use]
    pub fn x_svq(mut self, x_svq: bool) -> Self {
        self.x_svq = Some(x_svq);
        self
    }
}

impl runtime::Encode for NetdevVhostVdpaOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "vhostdev", &self.vhostdev)?;
        runtime::optional(map, "vhostfd", &self.vhostfd)?;
        runtime::optional(map, "queues", &self.queues)?;
        runtime::optional(map, "x-svq", &self.x_svq)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevVhostVdpaOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut vhostdev = None;
        let mut vhostfd = None;
        let mut queues = None;
        let mut x_svq = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "vhostdev" => vhostdev = Some(map.next_value()?),
                "vhostfd" => vhostfd = Some(map.next_value()?),
                "queues" => queues = Some(map.next_value()?),
                "x-svq" => x_svq = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { vhostdev, vhostfd, queues, x_svq })
    }
}

runtime::object!(NetdevVhostVdpaOptions);

/// The QAPI struct `NetdevVmnetBridgedOptions` of module `net`.
///
/// Since QEMU 7.1. In builds with `CONFIG_VMNET`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetBridgedOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetBridgedOptions {
    /// `ifname`: `str`.
    pub ifname: String,
    /// `isolated`: `bool`.
    pub isolated: Option<bool>,
}

impl NetdevVmnetBridgedOptions {
    /// `NetdevVmnetBridgedOptions` with its required members.
    #[must_use]
    pub fn new(ifname: impl Into<String>) -> Self {
        Self { ifname: ifname.into(), isolated: None }
    }
    /// Sets `isolated`.
    #[must_use]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }
}

impl runtime::Encode for NetdevVmnetBridgedOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("ifname", &self.ifname)?;
        runtime::optional(map, "isolated", &self.isolated)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevVmnetBridgedOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut ifname = None;
        let mut isolated = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "ifname" => ifname = Some(map.next_value()?),
                "isolated" => isolated = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { ifname: runtime::required(ifname, "ifname")?, isolated })
    }
}

runtime::object!(NetdevVmnetBridgedOptions);

/// The QAPI struct `NetdevVmnetHostOptions` of module `net`.
///
/// Since QEMU 7.1. In builds with `CONFIG_VMNET`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetHostOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetHostOptions {
    /// `start-address`: `str`.
    pub start_address: Option<String>,
    /// `end-address`: `str`.
    pub end_address: Option<String>,
    /// `subnet-mask`: `str`.
    pub subnet_mask: Option<String>,
    /// `isolated`: `bool`.
    pub isolated: Option<bool>,
    /// `net-uuid`: `str`.
    pub net_uuid: Option<String>,
}

impl NetdevVmnetHostOptions {
    /// `NetdevVmnetHostOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            start_address: None,
            end_address: None,
            subnet_mask: None,
            isolated: None,
            net_uuid: None,
        }
    }
    /// Sets `start-address`.
    #[must_use]
    pub fn start_address(mut self, start_address: impl Into<String>) -> Self {
        self.start_address = Some(start_address.into());
        self
    }
    /// Sets `end-address`.
    #[must_use]
    pub fn end_address(mut self, end_address: impl Into<String>) -> Self {
        self.end_address = Some(end_address.into());
        self
    }
    /// Sets `subnet-mask`.
    #[must_use]
    pub fn subnet_mask(mut self, subnet_mask: impl Into<String>) -> Self {
        self.subnet_mask = Some(subnet_mask.into());
        self
    }
    /// Sets `isolated`.
    #[must_use]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }
    /// Sets `net-uuid`.
    #[must_use]
    pub fn net_uuid(mut self, net_uuid: impl Into<String>) -> Self {
        self.net_uuid = Some(net_uuid.into());
        self
    }
}

impl runtime::Encode for NetdevVmnetHostOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "start-address", &self.start_address)?;
        runtime::optional(map, "end-address", &self.end_address)?;
        runtime::optional(map, "subnet-mask", &self.subnet_mask)?;
        runtime::optional(map, "isolated", &self.isolated)?;
        runtime::optional(map, "net-uuid", &self.net_uuid)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevVmnetHostOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut start_address = None;
        let mut end_address = None;
        let mut subnet_mask = None;
        let mut isolated = None;
        let mut net_uuid = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "start-address" => start_address = Some(map.next_value()?),
                "end-address" => end_address = Some(map.next_value()?),
                "subnet-mask" => subnet_mask = Some(map.next_value()?),
                "isolated" => isolated = Some(map.next_value()?),
                "net-uuid" => net_uuid = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { start_address, end_address, subnet_mask, isolated, net_uuid })
    }
}

runtime::object!(NetdevVmnetHostOptions);

/// The QAPI struct `NetdevVmnetSharedOptions` of module `net`.
///
/// Since QEMU 7.1. In builds with `CONFIG_VMNET`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetSharedOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetSharedOptions {
    /// `start-address`: `str`.
    pub start_address: Option<String>,
    /// `end-address`: `str`.
    pub end_address: Option<String>,
    /// `subnet-mask`: `str`.
    pub subnet_mask: Option<String>,
    /// `isolated`: `bool`.
    pub isolated: Option<bool>,
    /// `nat66-prefix`: `str`.
    pub nat66_prefix: Option<String>,
}

impl NetdevVmnetSharedOptions {
    /// `NetdevVmnetSharedOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            start_address: None,
            end_address: None,
            subnet_mask: None,
            isolated: None,
            nat66_prefix: None,
        }
    }
    /// Sets `start-address`.
    #[must_use]
    pub fn start_address(mut self, start_address: impl Into<String>) -> Self {
        self.start_address = Some(start_address.into());
        self
    }
    /// Sets `end-address`.
    #[must_use]
    pub fn end_address(mut self, end_address: impl Into<String>) -> Self {
        self.end_address = Some(end_address.into());
        self
    }
    /// Sets `subnet-mask`.
    #[must_use]
    pub fn subnet_mask(mut self, subnet_mask: impl Into<String>) -> Self {
        self.subnet_mask = Some(subnet_mask.into());
        self
    }
    /// Sets `isolated`.
    #[must_use]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }
    /// Sets `nat66-prefix`.
    #[must_use]
    pub fn nat66_prefix(mut self, nat66_prefix: impl Into<String>) -> Self {
        self.nat66_prefix = Some(nat66_prefix.into());
        self
    }
}

impl runtime::Encode for NetdevVmnetSharedOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "start-address", &self.start_address)?;
        runtime::optional(map, "end-address", &self.end_address)?;
        runtime::optional(map, "subnet-mask", &self.subnet_mask)?;
        runtime::optional(map, "isolated", &self.isolated)?;
        runtime::optional(map, "nat66-prefix", &self.nat66_prefix)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NetdevVmnetSharedOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut start_address = None;
        let mut end_address = None;
        let mut subnet_mask = None;
        let mut isolated = None;
        let mut nat66_prefix = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "start-address" => start_address = Some(map.next_value()?),
                "end-address" => end_address = Some(map.next_value()?),
                "subnet-mask" => subnet_mask = Some(map.next_value()?),
                "isolated" => isolated = Some(map.next_value()?),
                "nat66-prefix" => nat66_prefix = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { start_address, end_address, subnet_mask, isolated, nat66_prefix })
    }
}

runtime::object!(NetdevVmnetSharedOptions);

/// The QAPI struct `RxFilterInfo` of module `net`.
///
/// Since QEMU 1.6. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.RxFilterInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RxFilterInfo {
    /// `name`: `str`.
    pub name: String,
    /// `promiscuous`: `bool`.
    pub promiscuous: bool,
    /// `multicast`: `RxState`.
    pub multicast: RxState,
    /// `unicast`: `RxState`.
    pub unicast: RxState,
    /// `vlan`: `RxState`. Since QEMU 2.0.
    pub vlan: RxState,
    /// `broadcast-allowed`: `bool`.
    pub broadcast_allowed: bool,
    /// `multicast-overflow`: `bool`.
    pub multicast_overflow: bool,
    /// `unicast-overflow`: `bool`.
    pub unicast_overflow: bool,
    /// `main-mac`: `str`.
    pub main_mac: String,
    /// `vlan-table`: `[int]`.
    pub vlan_table: Vec<i64>,
    /// `unicast-table`: `[str]`.
    pub unicast_table: Vec<String>,
    /// `multicast-table`: `[str]`.
    pub multicast_table: Vec<String>,
}

impl runtime::Encode for RxFilterInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("promiscuous", &self.promiscuous)?;
        map.serialize_entry("multicast", &self.multicast)?;
        map.serialize_entry("unicast", &self.unicast)?;
        map.serialize_entry("vlan", &self.vlan)?;
        map.serialize_entry("broadcast-allowed", &self.broadcast_allowed)?;
        map.serialize_entry("multicast-overflow", &self.multicast_overflow)?;
        map.serialize_entry("unicast-overflow", &self.unicast_overflow)?;
        map.serialize_entry("main-mac", &self.main_mac)?;
        map.serialize_entry("vlan-table", &self.vlan_table)?;
        map.serialize_entry("unicast-table", &self.unicast_table)?;
        map.serialize_entry("multicast-table", &self.multicast_table)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RxFilterInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut promiscuous = None;
        let mut multicast = None;
        let mut unicast = None;
        let mut vlan = None;
        let mut broadcast_allowed = None;
        let mut multicast_overflow = None;
        let mut unicast_overflow = None;
        let mut main_mac = None;
        let mut vlan_table = None;
        let mut unicast_table = None;
        let mut multicast_table = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "promiscuous" => promiscuous = Some(map.next_value()?),
                "multicast" => multicast = Some(map.next_value()?),
                "unicast" => unicast = Some(map.next_value()?),
                "vlan" => vlan = Some(map.next_value()?),
                "broadcast-allowed" => broadcast_allowed = Some(map.next_value()?),
                "multicast-overflow" => multicast_overflow = Some(map.next_value()?),
                "unicast-overflow" => unicast_overflow = Some(map.next_value()?),
                "main-mac" => main_mac = Some(map.next_value()?),
                "vlan-table" => vlan_table = Some(map.next_value()?),
                "unicast-table" => unicast_table = Some(map.next_value()?),
                "multicast-table" => multicast_table = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            promiscuous: runtime::required(promiscuous, "promiscuous")?,
            multicast: runtime::required(multicast, "multicast")?,
            unicast: runtime::required(unicast, "unicast")?,
            vlan: runtime::required(vlan, "vlan")?,
            broadcast_allowed: runtime::required(broadcast_allowed, "broadcast-allowed")?,
            multicast_overflow: runtime::required(multicast_overflow, "multicast-overflow")?,
            unicast_overflow: runtime::required(unicast_overflow, "unicast-overflow")?,
            main_mac: runtime::required(main_mac, "main-mac")?,
            vlan_table: runtime::required(vlan_table, "vlan-table")?,
            unicast_table: runtime::required(unicast_table, "unicast-table")?,
            multicast_table: runtime::required(multicast_table, "multicast-table")?,
        })
    }
}

runtime::object!(RxFilterInfo);

/// The QAPI enum `RxState` of module `net`.
///
/// Since QEMU 1.6. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.RxState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RxState {
    /// `normal`.
    Normal,
    /// `none`.
    None,
    /// `all`.
    All,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl RxState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Normal, Self::None, Self::All];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI struct `String` of module `net`.
///
/// Since QEMU 1.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.String)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QapiString {
    /// `str`: `str`.
    pub str: String,
}

impl QapiString {
    /// `String` with its required members.
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl runtime::Encode for QapiString {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("str", &self.str)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QapiString {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut str = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "str" => str = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { str: runtime::required(str, "str")? })
    }
}

runtime::object!(QapiString);

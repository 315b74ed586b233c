// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// One rule of a Rocker switch: which packets it matches, and what becomes of them.
///
/// The QAPI struct `RockerOfDpaFlow` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// Returned by [`query-rocker-of-dpa-flows`](super::super::commands::QueryRockerOfDpaFlows).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlow)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlow {
    /// Number by which the guest's driver knows the rule. `cookie`: `uint64`.
    pub cookie: u64,
    /// How many packets matched. `hits`: `uint64`.
    pub hits: u64,
    /// Values that packets are compared with. `key`: [`RockerOfDpaFlowKey`].
    pub key: RockerOfDpaFlowKey,
    /// Which bits of the values count. `mask`: [`RockerOfDpaFlowMask`].
    pub mask: RockerOfDpaFlowMask,
    /// What is done with packets that match. `action`: [`RockerOfDpaFlowAction`].
    pub action: RockerOfDpaFlowAction,
}

impl RockerOfDpaFlow {
    /// `RockerOfDpaFlow` with its required members.
    #[must_use]
    pub fn new(
        cookie: u64,
        hits: u64,
        key: impl Into<RockerOfDpaFlowKey>,
        mask: impl Into<RockerOfDpaFlowMask>,
        action: impl Into<RockerOfDpaFlowAction>,
    ) -> Self {
        Self {
            cookie,
            hits,
            key: key.into(),
            mask: mask.into(),
            action: action.into(),
        }
    }
}

impl runtime::Object for RockerOfDpaFlow {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cookie", &self.cookie);
        writer.member("hits", &self.hits);
        writer.member("key", &self.key);
        writer.member("mask", &self.mask);
        writer.member("action", &self.action);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut cookie: Option<u64> = None;
        let mut hits: Option<u64> = None;
        let mut key: Option<RockerOfDpaFlowKey> = None;
        let mut mask: Option<RockerOfDpaFlowMask> = None;
        let mut action: Option<RockerOfDpaFlowAction> = None;
        while let Some(member) = members.next() {
            match member {
                "cookie" => members.fill(&mut cookie),
                "hits" => members.fill(&mut hits),
                "key" => members.fill(&mut key),
                "mask" => members.fill(&mut mask),
                "action" => members.fill(&mut action),
                _ => members.skip(),
            }
        }
        let Some(cookie) = cookie else { return members.missing("cookie") };
        let Some(hits) = hits else { return members.missing("hits") };
        let Some(key) = key else { return members.missing("key") };
        let Some(mask) = mask else { return members.missing("mask") };
        let Some(action) = action else { return members.missing("action") };
        members
            .finish(Self {
                cookie,
                hits,
                key,
                mask,
                action,
            })
    }
}

runtime::object!(RockerOfDpaFlow);

/// What a rule of a Rocker switch does with packets; only what applies is present.
///
/// The QAPI struct `RockerOfDpaFlowAction` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// Part of [`RockerOfDpaFlow`](super::RockerOfDpaFlow).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowAction)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowAction {
    /// Flow table that goes on with the packet. `goto-tbl`: `uint32`.
    pub goto_tbl: Option<u32>,
    /// Group that goes on with the packet. `group-id`: `uint32`.
    pub group_id: Option<u32>,
    /// Logical port of a tunnel. `tunnel-lport`: `uint32`.
    pub tunnel_lport: Option<u32>,
    /// VLAN that the packet is put into. `vlan-id`: `uint16`.
    pub vlan_id: Option<u16>,
    /// VLAN that replaces the one of the packet. `new-vlan-id`: `uint16`.
    pub new_vlan_id: Option<u16>,
    /// Port that the packet leaves by. `out-pport`: `uint32`.
    pub out_pport: Option<u32>,
}

impl RockerOfDpaFlowAction {
    /// `RockerOfDpaFlowAction` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            goto_tbl: None,
            group_id: None,
            tunnel_lport: None,
            vlan_id: None,
            new_vlan_id: None,
            out_pport: None,
        }
    }
}

runtime::default!(RockerOfDpaFlowAction);

impl runtime::Object for RockerOfDpaFlowAction {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("goto-tbl", &self.goto_tbl);
        writer.optional("group-id", &self.group_id);
        writer.optional("tunnel-lport", &self.tunnel_lport);
        writer.optional("vlan-id", &self.vlan_id);
        writer.optional("new-vlan-id", &self.new_vlan_id);
        writer.optional("out-pport", &self.out_pport);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "goto-tbl" => members.fill(&mut value.goto_tbl),
                "group-id" => members.fill(&mut value.group_id),
                "tunnel-lport" => members.fill(&mut value.tunnel_lport),
                "vlan-id" => members.fill(&mut value.vlan_id),
                "new-vlan-id" => members.fill(&mut value.new_vlan_id),
                "out-pport" => members.fill(&mut value.out_pport),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(RockerOfDpaFlowAction);

/// Values that a rule of a Rocker switch compares packets with; only what it compares is present.
///
/// The QAPI struct `RockerOfDpaFlowKey` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// Part of [`RockerOfDpaFlow`](super::RockerOfDpaFlow).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowKey)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowKey {
    /// Rank among the rules of a table that match; the highest wins. `priority`: `uint32`.
    pub priority: u32,
    /// Flow table that the rule is in. `tbl-id`: `uint32`.
    pub tbl_id: u32,
    /// Port that the packet came in by. `in-pport`: `uint32`.
    pub in_pport: Option<u32>,
    /// Tunnel that the packet came out of. `tunnel-id`: `uint32`.
    pub tunnel_id: Option<u32>,
    /// VLAN of the packet. `vlan-id`: `uint16`.
    pub vlan_id: Option<u16>,
    /// EtherType of the packet, such as 0x0800 for IPv4. `eth-type`: `uint16`.
    pub eth_type: Option<u16>,
    /// MAC address that the packet is from. `eth-src`: `str`.
    pub eth_src: Option<String>,
    /// MAC address that the packet is for. `eth-dst`: `str`.
    pub eth_dst: Option<String>,
    /// Protocol above IP, such as 6 for TCP. `ip-proto`: `uint8`.
    pub ip_proto: Option<u8>,
    /// Type of service byte of the packet's IP header. `ip-tos`: `uint8`.
    pub ip_tos: Option<u8>,
    /// IP address that the packet is for. `ip-dst`: `str`.
    pub ip_dst: Option<String>,
}

impl RockerOfDpaFlowKey {
    /// `RockerOfDpaFlowKey` with its required members.
    #[must_use]
    #[inline]
    pub fn new(priority: u32, tbl_id: u32) -> Self {
        Self {
            priority,
            tbl_id,
            in_pport: None,
            tunnel_id: None,
            vlan_id: None,
            eth_type: None,
            eth_src: None,
            eth_dst: None,
            ip_proto: None,
            ip_tos: None,
            ip_dst: None,
        }
    }
}

impl runtime::Object for RockerOfDpaFlowKey {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("priority", &self.priority);
        writer.member("tbl-id", &self.tbl_id);
        writer.optional("in-pport", &self.in_pport);
        writer.optional("tunnel-id", &self.tunnel_id);
        writer.optional("vlan-id", &self.vlan_id);
        writer.optional("eth-type", &self.eth_type);
        writer.optional("eth-src", &self.eth_src);
        writer.optional("eth-dst", &self.eth_dst);
        writer.optional("ip-proto", &self.ip_proto);
        writer.optional("ip-tos", &self.ip_tos);
        writer.optional("ip-dst", &self.ip_dst);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            priority: 0,
            tbl_id: 0,
            in_pport: None,
            tunnel_id: None,
            vlan_id: None,
            eth_type: None,
            eth_src: None,
            eth_dst: None,
            ip_proto: None,
            ip_tos: None,
            ip_dst: None,
        };
        while let Some(member) = members.next() {
            match member {
                "priority" => members.require(0, &mut value.priority),
                "tbl-id" => members.require(1, &mut value.tbl_id),
                "in-pport" => members.fill(&mut value.in_pport),
                "tunnel-id" => members.fill(&mut value.tunnel_id),
                "vlan-id" => members.fill(&mut value.vlan_id),
                "eth-type" => members.fill(&mut value.eth_type),
                "eth-src" => members.fill(&mut value.eth_src),
                "eth-dst" => members.fill(&mut value.eth_dst),
                "ip-proto" => members.fill(&mut value.ip_proto),
                "ip-tos" => members.fill(&mut value.ip_tos),
                "ip-dst" => members.fill(&mut value.ip_dst),
                _ => members.skip(),
            }
        }
        members.check(&["priority", "tbl-id"]);
        members.finish(value)
    }
}

runtime::object!(RockerOfDpaFlowKey);

/// Which bits a rule of a Rocker switch compares; what is not present is compared in full or not at all.
///
/// The QAPI struct `RockerOfDpaFlowMask` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// Part of [`RockerOfDpaFlow`](super::RockerOfDpaFlow).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowMask)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowMask {
    /// Bits that count of the port that the packet came in by. `in-pport`: `uint32`.
    pub in_pport: Option<u32>,
    /// Bits that count of the tunnel. `tunnel-id`: `uint32`.
    pub tunnel_id: Option<u32>,
    /// Bits that count of the VLAN. `vlan-id`: `uint16`.
    pub vlan_id: Option<u16>,
    /// Bits that count of the MAC address that the packet is from. `eth-src`: `str`.
    pub eth_src: Option<String>,
    /// Bits that count of the MAC address that the packet is for. `eth-dst`: `str`.
    pub eth_dst: Option<String>,
    /// Bits that count of the protocol above IP. `ip-proto`: `uint8`.
    pub ip_proto: Option<u8>,
    /// Bits that count of the type of service byte. `ip-tos`: `uint8`.
    pub ip_tos: Option<u8>,
}

impl RockerOfDpaFlowMask {
    /// `RockerOfDpaFlowMask` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            in_pport: None,
            tunnel_id: None,
            vlan_id: None,
            eth_src: None,
            eth_dst: None,
            ip_proto: None,
            ip_tos: None,
        }
    }
}

runtime::default!(RockerOfDpaFlowMask);

impl runtime::Object for RockerOfDpaFlowMask {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in-pport", &self.in_pport);
        writer.optional("tunnel-id", &self.tunnel_id);
        writer.optional("vlan-id", &self.vlan_id);
        writer.optional("eth-src", &self.eth_src);
        writer.optional("eth-dst", &self.eth_dst);
        writer.optional("ip-proto", &self.ip_proto);
        writer.optional("ip-tos", &self.ip_tos);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in-pport" => members.fill(&mut value.in_pport),
                "tunnel-id" => members.fill(&mut value.tunnel_id),
                "vlan-id" => members.fill(&mut value.vlan_id),
                "eth-src" => members.fill(&mut value.eth_src),
                "eth-dst" => members.fill(&mut value.eth_dst),
                "ip-proto" => members.fill(&mut value.ip_proto),
                "ip-tos" => members.fill(&mut value.ip_tos),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(RockerOfDpaFlowMask);

/// One group of a Rocker switch: what is done with packets that a rule sends to it; only what applies is present.
///
/// The QAPI struct `RockerOfDpaGroup` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// Returned by [`query-rocker-of-dpa-groups`](super::super::commands::QueryRockerOfDpaGroups).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaGroup)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaGroup {
    /// Number of the group, which its kind is part of. `id`: `uint32`.
    pub id: u32,
    /// Kind of the group, from 0 (L2 interface) to 8 (L2 overlay). `type`: `uint8`.
    pub type_: u8,
    /// VLAN that the group is for. `vlan-id`: `uint16`.
    pub vlan_id: Option<u16>,
    /// Port that the group is for. `pport`: `uint32`.
    pub pport: Option<u32>,
    /// Which of the groups of its kind it is. `index`: `uint32`.
    pub index: Option<u32>,
    /// Port that packets leave by. `out-pport`: `uint32`.
    pub out_pport: Option<u32>,
    /// Group that goes on with the packet. `group-id`: `uint32`.
    pub group_id: Option<u32>,
    /// VLAN that packets are put into. `set-vlan-id`: `uint16`.
    pub set_vlan_id: Option<u16>,
    /// 1 if the VLAN tag is taken off, otherwise 0. `pop-vlan`: `uint8`.
    pub pop_vlan: Option<u8>,
    /// Groups that each get a copy of the packet. `group-ids`: `[uint32]`.
    pub group_ids: Option<Vec<u32>>,
    /// MAC address that packets are then from. `set-eth-src`: `str`.
    pub set_eth_src: Option<String>,
    /// MAC address that packets are then for. `set-eth-dst`: `str`.
    pub set_eth_dst: Option<String>,
    /// 1 if packets whose time to live is used up are dropped, otherwise 0. `ttl-check`: `uint8`.
    pub ttl_check: Option<u8>,
}

impl RockerOfDpaGroup {
    /// `RockerOfDpaGroup` with its required members.
    #[must_use]
    #[inline]
    pub fn new(id: u32, type_: u8) -> Self {
        Self {
            id,
            type_,
            vlan_id: None,
            pport: None,
            index: None,
            out_pport: None,
            group_id: None,
            set_vlan_id: None,
            pop_vlan: None,
            group_ids: None,
            set_eth_src: None,
            set_eth_dst: None,
            ttl_check: None,
        }
    }
}

impl runtime::Object for RockerOfDpaGroup {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("type", &self.type_);
        writer.optional("vlan-id", &self.vlan_id);
        writer.optional("pport", &self.pport);
        writer.optional("index", &self.index);
        writer.optional("out-pport", &self.out_pport);
        writer.optional("group-id", &self.group_id);
        writer.optional("set-vlan-id", &self.set_vlan_id);
        writer.optional("pop-vlan", &self.pop_vlan);
        writer.optional("group-ids", &self.group_ids);
        writer.optional("set-eth-src", &self.set_eth_src);
        writer.optional("set-eth-dst", &self.set_eth_dst);
        writer.optional("ttl-check", &self.ttl_check);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: 0,
            type_: 0,
            vlan_id: None,
            pport: None,
            index: None,
            out_pport: None,
            group_id: None,
            set_vlan_id: None,
            pop_vlan: None,
            group_ids: None,
            set_eth_src: None,
            set_eth_dst: None,
            ttl_check: None,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "type" => members.require(1, &mut value.type_),
                "vlan-id" => members.fill(&mut value.vlan_id),
                "pport" => members.fill(&mut value.pport),
                "index" => members.fill(&mut value.index),
                "out-pport" => members.fill(&mut value.out_pport),
                "group-id" => members.fill(&mut value.group_id),
                "set-vlan-id" => members.fill(&mut value.set_vlan_id),
                "pop-vlan" => members.fill(&mut value.pop_vlan),
                "group-ids" => members.fill(&mut value.group_ids),
                "set-eth-src" => members.fill(&mut value.set_eth_src),
                "set-eth-dst" => members.fill(&mut value.set_eth_dst),
                "ttl-check" => members.fill(&mut value.ttl_check),
                _ => members.skip(),
            }
        }
        members.check(&["id", "type"]);
        members.finish(value)
    }
}

runtime::object!(RockerOfDpaGroup);

/// State of one port of a Rocker switch.
///
/// The QAPI struct `RockerPort` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// Returned by [`query-rocker-ports`](super::super::commands::QueryRockerPorts).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerPort)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerPort {
    /// Name of the port: that of the switch, the letter p and a number from one on. `name`: `str`.
    pub name: String,
    /// Whether the guest's driver has switched the port on. `enabled`: `bool`.
    pub enabled: bool,
    /// Whether the port has a link. `link-up`: `bool`.
    pub link_up: bool,
    /// Speed of the link, in Mbit/s. `speed`: `uint32`.
    pub speed: u32,
    /// Whether both sides may send at once. `duplex`: [`RockerPortDuplex`].
    pub duplex: RockerPortDuplex,
    /// Whether the speed was negotiated. `autoneg`: [`RockerPortAutoneg`].
    pub autoneg: RockerPortAutoneg,
}

impl RockerPort {
    /// `RockerPort` with its required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        enabled: bool,
        link_up: bool,
        speed: u32,
        duplex: RockerPortDuplex,
        autoneg: RockerPortAutoneg,
    ) -> Self {
        Self {
            name: name.into(),
            enabled,
            link_up,
            speed,
            duplex,
            autoneg,
        }
    }
}

impl runtime::Object for RockerPort {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("enabled", &self.enabled);
        writer.member("link-up", &self.link_up);
        writer.member("speed", &self.speed);
        writer.member("duplex", &self.duplex);
        writer.member("autoneg", &self.autoneg);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            enabled: false,
            link_up: false,
            speed: 0,
            duplex: RockerPortDuplex::Half,
            autoneg: RockerPortAutoneg::Off,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "enabled" => members.require(1, &mut value.enabled),
                "link-up" => members.require(2, &mut value.link_up),
                "speed" => members.require(3, &mut value.speed),
                "duplex" => members.require(4, &mut value.duplex),
                "autoneg" => members.require(5, &mut value.autoneg),
                _ => members.skip(),
            }
        }
        members.check(&["name", "enabled", "link-up", "speed", "duplex", "autoneg"]);
        members.finish(value)
    }
}

runtime::object!(RockerPort);

/// Whether a port negotiates its speed with the other side.
///
/// The QAPI enum `RockerPortAutoneg` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// Part of [`RockerPort`](super::RockerPort).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortAutoneg)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RockerPortAutoneg {
    /// Speed is fixed. `off`.
    Off,
    /// Speed is negotiated. `on`.
    On,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl RockerPortAutoneg {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::On];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(RockerPortAutoneg);

/// Whether both sides of a link may send at once.
///
/// The QAPI enum `RockerPortDuplex` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// Part of [`RockerPort`](super::RockerPort).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortDuplex)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RockerPortDuplex {
    /// One side at a time. `half`.
    Half,
    /// Both sides at once. `full`.
    Full,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl RockerPortDuplex {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Half, Self::Full];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Half => "half",
            Self::Full => "full",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(RockerPortDuplex);

/// An emulated Rocker network switch.
///
/// The QAPI struct `RockerSwitch` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// Returned by [`query-rocker`](super::super::commands::QueryRocker).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerSwitch)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerSwitch {
    /// Name that it was created with. `name`: `str`.
    pub name: String,
    /// Identifier of the switch, made out of its MAC address unless it was set. `id`: `uint64`.
    pub id: u64,
    /// How many front-panel ports it has. `ports`: `uint32`.
    pub ports: u32,
}

impl RockerSwitch {
    /// `RockerSwitch` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, id: u64, ports: u32) -> Self {
        Self {
            name: name.into(),
            id,
            ports,
        }
    }
}

impl runtime::Object for RockerSwitch {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("id", &self.id);
        writer.member("ports", &self.ports);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            id: 0,
            ports: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "id" => members.require(1, &mut value.id),
                "ports" => members.require(2, &mut value.ports),
                _ => members.skip(),
            }
        }
        members.check(&["name", "id", "ports"]);
        members.finish(value)
    }
}

runtime::object!(RockerSwitch);

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `RockerOfDpaFlow` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlow)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlow {
    /// `cookie`: `uint64`.
    pub cookie: u64,
    /// `hits`: `uint64`.
    pub hits: u64,
    /// `key`: `RockerOfDpaFlowKey`.
    pub key: RockerOfDpaFlowKey,
    /// `mask`: `RockerOfDpaFlowMask`.
    pub mask: RockerOfDpaFlowMask,
    /// `action`: `RockerOfDpaFlowAction`.
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
        Self { cookie, hits, key: key.into(), mask: mask.into(), action: action.into() }
    }
}

impl runtime::Encode for RockerOfDpaFlow {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cookie", &self.cookie)?;
        map.serialize_entry("hits", &self.hits)?;
        map.serialize_entry("key", &self.key)?;
        map.serialize_entry("mask", &self.mask)?;
        map.serialize_entry("action", &self.action)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RockerOfDpaFlow {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cookie = None;
        let mut hits = None;
        let mut key_ = None;
        let mut mask = None;
        let mut action = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cookie" => cookie = Some(map.next_value()?),
                "hits" => hits = Some(map.next_value()?),
                "key" => key_ = Some(map.next_value()?),
                "mask" => mask = Some(map.next_value()?),
                "action" => action = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            cookie: runtime::required(cookie, "cookie")?,
            hits: runtime::required(hits, "hits")?,
            key: runtime::required(key_, "key")?,
            mask: runtime::required(mask, "mask")?,
            action: runtime::required(action, "action")?,
        })
    }
}

runtime::object!(RockerOfDpaFlow);

/// The QAPI struct `RockerOfDpaFlowAction` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowAction)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowAction {
    /// `goto-tbl`: `uint32`.
    pub goto_tbl: Option<u32>,
    /// `group-id`: `uint32`.
    pub group_id: Option<u32>,
    /// `tunnel-lport`: `uint32`.
    pub tunnel_lport: Option<u32>,
    /// `vlan-id`: `uint16`.
    pub vlan_id: Option<u16>,
    /// `new-vlan-id`: `uint16`.
    pub new_vlan_id: Option<u16>,
    /// `out-pport`: `uint32`.
    pub out_pport: Option<u32>,
}

impl RockerOfDpaFlowAction {
    /// `RockerOfDpaFlowAction` with its required members.
    #[must_use]
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

impl runtime::Encode for RockerOfDpaFlowAction {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "goto-tbl", &self.goto_tbl)?;
        runtime::optional(map, "group-id", &self.group_id)?;
        runtime::optional(map, "tunnel-lport", &self.tunnel_lport)?;
        runtime::optional(map, "vlan-id", &self.vlan_id)?;
        runtime::optional(map, "new-vlan-id", &self.new_vlan_id)?;
        runtime::optional(map, "out-pport", &self.out_pport)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RockerOfDpaFlowAction {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut goto_tbl = None;
        let mut group_id = None;
        let mut tunnel_lport = None;
        let mut vlan_id = None;
        let mut new_vlan_id = None;
        let mut out_pport = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "goto-tbl" => goto_tbl = Some(map.next_value()?),
                "group-id" => group_id = Some(map.next_value()?),
                "tunnel-lport" => tunnel_lport = Some(map.next_value()?),
                "vlan-id" => vlan_id = Some(map.next_value()?),
                "new-vlan-id" => new_vlan_id = Some(map.next_value()?),
                "out-pport" => out_pport = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { goto_tbl, group_id, tunnel_lport, vlan_id, new_vlan_id, out_pport })
    }
}

runtime::object!(RockerOfDpaFlowAction);

/// The QAPI struct `RockerOfDpaFlowKey` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowKey)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowKey {
    /// `priority`: `uint32`.
    pub priority: u32,
    /// `tbl-id`: `uint32`.
    pub tbl_id: u32,
    /// `in-pport`: `uint32`.
    pub in_pport: Option<u32>,
    /// `tunnel-id`: `uint32`.
    pub tunnel_id: Option<u32>,
    /// `vlan-id`: `uint16`.
    pub vlan_id: Option<u16>,
    /// `eth-type`: `uint16`.
    pub eth_type: Option<u16>,
    /// `eth-src`: `str`.
    pub eth_src: Option<String>,
    /// `eth-dst`: `str`.
    pub eth_dst: Option<String>,
    /// `ip-proto`: `uint8`.
    pub ip_proto: Option<u8>,
    /// `ip-tos`: `uint8`.
    pub ip_tos: Option<u8>,
    /// `ip-dst`: `str`.
    pub ip_dst: Option<String>,
}

impl RockerOfDpaFlowKey {
    /// `RockerOfDpaFlowKey` with its required members.
    #[must_use]
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

impl runtime::Encode for RockerOfDpaFlowKey {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("priority", &self.priority)?;
        map.serialize_entry("tbl-id", &self.tbl_id)?;
        runtime::optional(map, "in-pport", &self.in_pport)?;
        runtime::optional(map, "tunnel-id", &self.tunnel_id)?;
        runtime::optional(map, "vlan-id", &self.vlan_id)?;
        runtime::optional(map, "eth-type", &self.eth_type)?;
        runtime::optional(map, "eth-src", &self.eth_src)?;
        runtime::optional(map, "eth-dst", &self.eth_dst)?;
        runtime::optional(map, "ip-proto", &self.ip_proto)?;
        runtime::optional(map, "ip-tos", &self.ip_tos)?;
        runtime::optional(map, "ip-dst", &self.ip_dst)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RockerOfDpaFlowKey {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut priority = None;
        let mut tbl_id = None;
        let mut in_pport = None;
        let mut tunnel_id = None;
        let mut vlan_id = None;
        let mut eth_type = None;
        let mut eth_src = None;
        let mut eth_dst = None;
        let mut ip_proto = None;
        let mut ip_tos = None;
        let mut ip_dst = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "priority" => priority = Some(map.next_value()?),
                "tbl-id" => tbl_id = Some(map.next_value()?),
                "in-pport" => in_pport = Some(map.next_value()?),
                "tunnel-id" => tunnel_id = Some(map.next_value()?),
                "vlan-id" => vlan_id = Some(map.next_value()?),
                "eth-type" => eth_type = Some(map.next_value()?),
                "eth-src" => eth_src = Some(map.next_value()?),
                "eth-dst" => eth_dst = Some(map.next_value()?),
                "ip-proto" => ip_proto = Some(map.next_value()?),
                "ip-tos" => ip_tos = Some(map.next_value()?),
                "ip-dst" => ip_dst = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            priority: runtime::required(priority, "priority")?,
            tbl_id: runtime::required(tbl_id, "tbl-id")?,
            in_pport,
            tunnel_id,
            vlan_id,
            eth_type,
            eth_src,
            eth_dst,
            ip_proto,
            ip_tos,
            ip_dst,
        })
    }
}

runtime::object!(RockerOfDpaFlowKey);

/// The QAPI struct `RockerOfDpaFlowMask` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowMask)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowMask {
    /// `in-pport`: `uint32`.
    pub in_pport: Option<u32>,
    /// `tunnel-id`: `uint32`.
    pub tunnel_id: Option<u32>,
    /// `vlan-id`: `uint16`.
    pub vlan_id: Option<u16>,
    /// `eth-src`: `str`.
    pub eth_src: Option<String>,
    /// `eth-dst`: `str`.
    pub eth_dst: Option<String>,
    /// `ip-proto`: `uint8`.
    pub ip_proto: Option<u8>,
    /// `ip-tos`: `uint8`.
    pub ip_tos: Option<u8>,
}

impl RockerOfDpaFlowMask {
    /// `RockerOfDpaFlowMask` with its required members.
    #[must_use]
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

impl runtime::Encode for RockerOfDpaFlowMask {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in-pport", &self.in_pport)?;
        runtime::optional(map, "tunnel-id", &self.tunnel_id)?;
        runtime::optional(map, "vlan-id", &self.vlan_id)?;
        runtime::optional(map, "eth-src", &self.eth_src)?;
        runtime::optional(map, "eth-dst", &self.eth_dst)?;
        runtime::optional(map, "ip-proto", &self.ip_proto)?;
        runtime::optional(map, "ip-tos", &self.ip_tos)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RockerOfDpaFlowMask {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_pport = None;
        let mut tunnel_id = None;
        let mut vlan_id = None;
        let mut eth_src = None;
        let mut eth_dst = None;
        let mut ip_proto = None;
        let mut ip_tos = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in-pport" => in_pport = Some(map.next_value()?),
                "tunnel-id" => tunnel_id = Some(map.next_value()?),
                "vlan-id" => vlan_id = Some(map.next_value()?),
                "eth-src" => eth_src = Some(map.next_value()?),
                "eth-dst" => eth_dst = Some(map.next_value()?),
                "ip-proto" => ip_proto = Some(map.next_value()?),
                "ip-tos" => ip_tos = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_pport, tunnel_id, vlan_id, eth_src, eth_dst, ip_proto, ip_tos })
    }
}

runtime::object!(RockerOfDpaFlowMask);

/// The QAPI struct `RockerOfDpaGroup` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaGroup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaGroup {
    /// `id`: `uint32`.
    pub id: u32,
    /// `type`: `uint8`.
    pub type_: u8,
    /// `vlan-id`: `uint16`.
    pub vlan_id: Option<u16>,
    /// `pport`: `uint32`.
    pub pport: Option<u32>,
    /// `index`: `uint32`.
    pub index: Option<u32>,
    /// `out-pport`: `uint32`.
    pub out_pport: Option<u32>,
    /// `group-id`: `uint32`.
    pub group_id: Option<u32>,
    /// `set-vlan-id`: `uint16`.
    pub set_vlan_id: Option<u16>,
    /// `pop-vlan`: `uint8`.
    pub pop_vlan: Option<u8>,
    /// `group-ids`: `[uint32]`.
    pub group_ids: Option<Vec<u32>>,
    /// `set-eth-src`: `str`.
    pub set_eth_src: Option<String>,
    /// `set-eth-dst`: `str`.
    pub set_eth_dst: Option<String>,
    /// `ttl-check`: `uint8`.
    pub ttl_check: Option<u8>,
}

impl RockerOfDpaGroup {
    /// `RockerOfDpaGroup` with its required members.
    #[must_use]
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

impl runtime::Encode for RockerOfDpaGroup {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.type_)?;
        runtime::optional(map, "vlan-id", &self.vlan_id)?;
        runtime::optional(map, "pport", &self.pport)?;
        runtime::optional(map, "index", &self.index)?;
        runtime::optional(map, "out-pport", &self.out_pport)?;
        runtime::optional(map, "group-id", &self.group_id)?;
        runtime::optional(map, "set-vlan-id", &self.set_vlan_id)?;
        runtime::optional(map, "pop-vlan", &self.pop_vlan)?;
        runtime::optional(map, "group-ids", &self.group_ids)?;
        runtime::optional(map, "set-eth-src", &self.set_eth_src)?;
        runtime::optional(map, "set-eth-dst", &self.set_eth_dst)?;
        runtime::optional(map, "ttl-check", &self.ttl_check)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RockerOfDpaGroup {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut type_ = None;
        let mut vlan_id = None;
        let mut pport = None;
        let mut index = None;
        let mut out_pport = None;
        let mut group_id = None;
        let mut set_vlan_id = None;
        let mut pop_vlan = None;
        let mut group_ids = None;
        let mut set_eth_src = None;
        let mut set_eth_dst = None;
        let mut ttl_check = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "vlan-id" => vlan_id = Some(map.next_value()?),
                "pport" => pport = Some(map.next_value()?),
                "index" => index = Some(map.next_value()?),
                "out-pport" => out_pport = Some(map.next_value()?),
                "group-id" => group_id = Some(map.next_value()?),
                "set-vlan-id" => set_vlan_id = Some(map.next_value()?),
                "pop-vlan" => pop_vlan = Some(map.next_value()?),
                "group-ids" => group_ids = Some(map.next_value()?),
                "set-eth-src" => set_eth_src = Some(map.next_value()?),
                "set-eth-dst" => set_eth_dst = Some(map.next_value()?),
                "ttl-check" => ttl_check = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            type_: runtime::required(type_, "type")?,
            vlan_id,
            pport,
            index,
            out_pport,
            group_id,
            set_vlan_id,
            pop_vlan,
            group_ids,
            set_eth_src,
            set_eth_dst,
            ttl_check,
        })
    }
}

runtime::object!(RockerOfDpaGroup);

/// The QAPI struct `RockerPort` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerPort)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerPort {
    /// `name`: `str`.
    pub name: String,
    /// `enabled`: `bool`.
    pub enabled: bool,
    /// `link-up`: `bool`.
    pub link_up: bool,
    /// `speed`: `uint32`.
    pub speed: u32,
    /// `duplex`: `RockerPortDuplex`.
    pub duplex: RockerPortDuplex,
    /// `autoneg`: `RockerPortAutoneg`.
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
        Self { name: name.into(), enabled, link_up, speed, duplex, autoneg }
    }
}

impl runtime::Encode for RockerPort {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("enabled", &self.enabled)?;
        map.serialize_entry("link-up", &self.link_up)?;
        map.serialize_entry("speed", &self.speed)?;
        map.serialize_entry("duplex", &self.duplex)?;
        map.serialize_entry("autoneg", &self.autoneg)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RockerPort {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut enabled = None;
        let mut link_up = None;
        let mut speed = None;
        let mut duplex = None;
        let mut autoneg = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "enabled" => enabled = Some(map.next_value()?),
                "link-up" => link_up = Some(map.next_value()?),
                "speed" => speed = Some(map.next_value()?),
                "duplex" => duplex = Some(map.next_value()?),
                "autoneg" => autoneg = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            enabled: runtime::required(enabled, "enabled")?,
            link_up: runtime::required(link_up, "link-up")?,
            speed: runtime::required(speed, "speed")?,
            duplex: runtime::required(duplex, "duplex")?,
            autoneg: runtime::required(autoneg, "autoneg")?,
        })
    }
}

runtime::object!(RockerPort);

/// The QAPI enum `RockerPortAutoneg` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortAutoneg)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RockerPortAutoneg {
    /// `off`.
    Off,
    /// `on`.
    On,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl RockerPortAutoneg {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::On];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(RockerPortAutoneg);

/// The QAPI enum `RockerPortDuplex` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortDuplex)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RockerPortDuplex {
    /// `half`.
    Half,
    /// `full`.
    Full,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl RockerPortDuplex {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Half, Self::Full];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Half => "half",
            Self::Full => "full",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(RockerPortDuplex);

/// The QAPI struct `RockerSwitch` of module `rocker`.
///
/// Since QEMU 2.4. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerSwitch)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerSwitch {
    /// `name`: `str`.
    pub name: String,
    /// `id`: `uint64`.
    pub id: u64,
    /// `ports`: `uint32`.
    pub ports: u32,
}

impl RockerSwitch {
    /// `RockerSwitch` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, id: u64, ports: u32) -> Self {
        Self { name: name.into(), id, ports }
    }
}

impl runtime::Encode for RockerSwitch {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("ports", &self.ports)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RockerSwitch {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut id = None;
        let mut ports = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "id" => id = Some(map.next_value()?),
                "ports" => ports = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            id: runtime::required(id, "id")?,
            ports: runtime::required(ports, "ports")?,
        })
    }
}

runtime::object!(RockerSwitch);

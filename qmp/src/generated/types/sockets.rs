// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `FdSocketAddress` of module `sockets`.
///
/// Since QEMU 1.2. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdSocketAddress {
    /// `str`: `str`.
    pub str: String,
}

impl FdSocketAddress {
    /// `FdSocketAddress` with its required members.
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl runtime::Encode for FdSocketAddress {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("str", &self.str)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FdSocketAddress {
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

runtime::object!(FdSocketAddress);

/// The QAPI struct `FdSocketAddressWrapper` of module `sockets`.
///
/// Since QEMU 1.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddressWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdSocketAddressWrapper {
    /// `data`: `FdSocketAddress`.
    pub data: FdSocketAddress,
}

impl FdSocketAddressWrapper {
    /// `FdSocketAddressWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<FdSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for FdSocketAddressWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FdSocketAddressWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(FdSocketAddressWrapper);

/// The QAPI struct `InetSocketAddress` of module `sockets`.
///
/// Since QEMU 1.3. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddress {
    /// `host`: `str`.
    pub host: String,
    /// `port`: `str`.
    pub port: String,
    /// `numeric`: `bool`. Since QEMU 2.9.
    pub numeric: Option<bool>,
    /// `to`: `uint16`.
    pub to: Option<u16>,
    /// `ipv4`: `bool`.
    pub ipv4: Option<bool>,
    /// `ipv6`: `bool`.
    pub ipv6: Option<bool>,
    /// `keep-alive`: `bool`. Since QEMU 4.2.
    pub keep_alive: Option<bool>,
    /// `keep-alive-count`: `uint32`. Since QEMU 10.1. In builds with `HAVE_TCP_KEEPCNT`.
    pub keep_alive_count: Option<u32>,
    /// `keep-alive-idle`: `uint32`. Since QEMU 10.1. In builds with `HAVE_TCP_KEEPIDLE`.
    pub keep_alive_idle: Option<u32>,
    /// `keep-alive-interval`: `uint32`. Since QEMU 10.1. In builds with `HAVE_TCP_KEEPINTVL`.
    pub keep_alive_interval: Option<u32>,
    /// `mptcp`: `bool`. Since QEMU 6.1. In builds with `HAVE_IPPROTO_MPTCP`.
    pub mptcp: Option<bool>,
}

impl InetSocketAddress {
    /// `InetSocketAddress` with its required members.
    #[must_use]
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            numeric: None,
            to: None,
            ipv4: None,
            ipv6: None,
            keep_alive: None,
            keep_alive_count: None,
            keep_alive_idle: None,
            keep_alive_interval: None,
            mptcp: None,
        }
    }
    /// Sets `numeric`.
    #[must_use]
    pub fn numeric(mut self, numeric: bool) -> Self {
        self.numeric = Some(numeric);
        self
    }
    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: u16) -> Self {
        self.to = Some(to);
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
    /// Sets `keep-alive`.
    #[must_use]
    pub fn keep_alive(mut self, keep_alive: bool) -> Self {
        self.keep_alive = Some(keep_alive);
        self
    }
    /// Sets `keep-alive-count`.
    #[must_use]
    pub fn keep_alive_count(mut self, keep_alive_count: u32) -> Self {
        self.keep_alive_count = Some(keep_alive_count);
        self
    }
    /// Sets `keep-alive-idle`.
    #[must_use]
    pub fn keep_alive_idle(mut self, keep_alive_idle: u32) -> Self {
        self.keep_alive_idle = Some(keep_alive_idle);
        self
    }
    /// Sets `keep-alive-interval`.
    #[must_use]
    pub fn keep_alive_interval(mut self, keep_alive_interval: u32) -> Self {
        self.keep_alive_interval = Some(keep_alive_interval);
        self
    }
    /// Sets `mptcp`.
    #[must_use]
    pub fn mptcp(mut self, mptcp: bool) -> Self {
        self.mptcp = Some(mptcp);
        self
    }
}

impl runtime::Encode for InetSocketAddress {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("host", &self.host)?;
        map.serialize_entry("port", &self.port)?;
        runtime::optional(map, "numeric", &self.numeric)?;
        runtime::optional(map, "to", &self.to)?;
        runtime::optional(map, "ipv4", &self.ipv4)?;
        runtime::optional(map, "ipv6", &self.ipv6)?;
        runtime::optional(map, "keep-alive", &self.keep_alive)?;
        runtime::optional(map, "keep-alive-count", &self.keep_alive_count)?;
        runtime::optional(map, "keep-alive-idle", &self.keep_alive_idle)?;
        runtime::optional(map, "keep-alive-interval", &self.keep_alive_interval)?;
        runtime::optional(map, "mptcp", &self.mptcp)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for InetSocketAddress {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut host = None;
        let mut port = None;
        let mut numeric = None;
        let mut to = None;
        let mut ipv4 = None;
        let mut ipv6 = None;
        let mut keep_alive = None;
        let mut keep_alive_count = None;
        let mut keep_alive_idle = None;
        let mut keep_alive_interval = None;
        let mut mptcp = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "host" => host = Some(map.next_value()?),
                "port" => port = Some(map.next_value()?),
                "numeric" => numeric = Some(map.next_value()?),
                "to" => to = Some(map.next_value()?),
                "ipv4" => ipv4 = Some(map.next_value()?),
                "ipv6" => ipv6 = Some(map.next_value()?),
                "keep-alive" => keep_alive = Some(map.next_value()?),
                "keep-alive-count" => keep_alive_count = Some(map.next_value()?),
                "keep-alive-idle" => keep_alive_idle = Some(map.next_value()?),
                "keep-alive-interval" => keep_alive_interval = Some(map.next_value()?),
                "mptcp" => mptcp = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            host: runtime::required(host, "host")?,
            port: runtime::required(port, "port")?,
            numeric,
            to,
            ipv4,
            ipv6,
            keep_alive,
            keep_alive_count,
            keep_alive_idle,
            keep_alive_interval,
            mptcp,
        })
    }
}

runtime::object!(InetSocketAddress);

/// The QAPI struct `InetSocketAddressBase` of module `sockets`.
///
/// Since QEMU 6.2 or earlier. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddressBase {
    /// `host`: `str`.
    pub host: String,
    /// `port`: `str`.
    pub port: String,
}

impl InetSocketAddressBase {
    /// `InetSocketAddressBase` with its required members.
    #[must_use]
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self { host: host.into(), port: port.into() }
    }
}

impl runtime::Encode for InetSocketAddressBase {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("host", &self.host)?;
        map.serialize_entry("port", &self.port)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for InetSocketAddressBase {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut host = None;
        let mut port = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "host" => host = Some(map.next_value()?),
                "port" => port = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { host: runtime::required(host, "host")?, port: runtime::required(port, "port")? })
    }
}

runtime::object!(InetSocketAddressBase);

/// The QAPI struct `InetSocketAddressWrapper` of module `sockets`.
///
/// Since QEMU 1.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddressWrapper {
    /// `data`: `InetSocketAddress`.
    pub data: InetSocketAddress,
}

impl InetSocketAddressWrapper {
    /// `InetSocketAddressWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<InetSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for InetSocketAddressWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for InetSocketAddressWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(InetSocketAddressWrapper);

/// The QAPI enum `NetworkAddressFamily` of module `sockets`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.NetworkAddressFamily)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
    /// `unix`.
    Unix,
    /// `vsock`. Since QEMU 2.8.
    Vsock,
    /// `unknown`.
    Unknown_,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl NetworkAddressFamily {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Ipv4, Self::Ipv6, Self::Unix, Self::Vsock, Self::Unknown_];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Unix => "unix",
            Self::Vsock => "vsock",
            Self::Unknown_ => "unknown",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(NetworkAddressFamily);

/// The QAPI union `SocketAddress` of module `sockets`.
///
/// Since QEMU 2.9. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SocketAddress {
    /// `inet`.
    Inet(InetSocketAddress),
    /// `unix`.
    Unix(UnixSocketAddress),
    /// `vsock`.
    Vsock(VsockSocketAddress),
    /// `fd`.
    Fd(FdSocketAddress),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl SocketAddress {
    /// `SocketAddress` with `type` `inet`.
    #[must_use]
    pub fn inet(inet: impl Into<InetSocketAddress>) -> Self {
        SocketAddress::Inet(inet.into())
    }
    /// `SocketAddress` with `type` `unix`.
    #[must_use]
    pub fn unix(unix: impl Into<UnixSocketAddress>) -> Self {
        SocketAddress::Unix(unix.into())
    }
    /// `SocketAddress` with `type` `vsock`.
    #[must_use]
    pub fn vsock(vsock: impl Into<VsockSocketAddress>) -> Self {
        SocketAddress::Vsock(vsock.into())
    }
    /// `SocketAddress` with `type` `fd`.
    #[must_use]
    pub fn fd(fd: impl Into<FdSocketAddress>) -> Self {
        SocketAddress::Fd(fd.into())
    }
}

impl From<InetSocketAddress> for SocketAddress {
    fn from(members: InetSocketAddress) -> Self {
        Self::inet(members)
    }
}

impl From<UnixSocketAddress> for SocketAddress {
    fn from(members: UnixSocketAddress) -> Self {
        Self::unix(members)
    }
}

impl From<VsockSocketAddress> for SocketAddress {
    fn from(members: VsockSocketAddress) -> Self {
        Self::vsock(members)
    }
}

impl From<FdSocketAddress> for SocketAddress {
    fn from(members: FdSocketAddress) -> Self {
        Self::fd(members)
    }
}

impl runtime::Encode for SocketAddress {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            SocketAddress::Inet(members) => runtime::branch(map, "type", "inet", members),
            SocketAddress::Unix(members) => runtime::branch(map, "type", "unix", members),
            SocketAddress::Vsock(members) => runtime::branch(map, "type", "vsock", members),
            SocketAddress::Fd(members) => runtime::branch(map, "type", "fd", members),
            SocketAddress::Unknown(branch) => branch.encode(map, "type"),
        }
    }
}

impl<'de> runtime::Decode<'de> for SocketAddress {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "inet" => SocketAddress::Inet(rest.members()?),
            "unix" => SocketAddress::Unix(rest.members()?),
            "vsock" => SocketAddress::Vsock(rest.members()?),
            "fd" => SocketAddress::Fd(rest.members()?),
            _ => SocketAddress::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(SocketAddress);

/// The QAPI union `SocketAddressLegacy` of module `sockets`.
///
/// Since QEMU 1.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddressLegacy)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SocketAddressLegacy {
    /// `inet`.
    Inet(InetSocketAddressWrapper),
    /// `unix`.
    Unix(UnixSocketAddressWrapper),
    /// `vsock`.
    Vsock(VsockSocketAddressWrapper),
    /// `fd`.
    Fd(FdSocketAddressWrapper),
}

impl SocketAddressLegacy {
    /// `SocketAddressLegacy` with `type` `inet`.
    #[must_use]
    pub fn inet(inet: impl Into<InetSocketAddressWrapper>) -> Self {
        SocketAddressLegacy::Inet(inet.into())
    }
    /// `SocketAddressLegacy` with `type` `unix`.
    #[must_use]
    pub fn unix(unix: impl Into<UnixSocketAddressWrapper>) -> Self {
        SocketAddressLegacy::Unix(unix.into())
    }
    /// `SocketAddressLegacy` with `type` `vsock`.
    #[must_use]
    pub fn vsock(vsock: impl Into<VsockSocketAddressWrapper>) -> Self {
        SocketAddressLegacy::Vsock(vsock.into())
    }
    /// `SocketAddressLegacy` with `type` `fd`.
    #[must_use]
    pub fn fd(fd: impl Into<FdSocketAddressWrapper>) -> Self {
        SocketAddressLegacy::Fd(fd.into())
    }
}

impl From<InetSocketAddressWrapper> for SocketAddressLegacy {
    fn from(members: InetSocketAddressWrapper) -> Self {
        Self::inet(members)
    }
}

impl From<UnixSocketAddressWrapper> for SocketAddressLegacy {
    fn from(members: UnixSocketAddressWrapper) -> Self {
        Self::unix(members)
    }
}

impl From<VsockSocketAddressWrapper> for SocketAddressLegacy {
    fn from(members: VsockSocketAddressWrapper) -> Self {
        Self::vsock(members)
    }
}

impl From<FdSocketAddressWrapper> for SocketAddressLegacy {
    fn from(members: FdSocketAddressWrapper) -> Self {
        Self::fd(members)
    }
}

impl runtime::Encode for SocketAddressLegacy {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            SocketAddressLegacy::Inet(members) => runtime::branch(map, "type", "inet", members),
            SocketAddressLegacy::Unix(members) => runtime::branch(map, "type", "unix", members),
            SocketAddressLegacy::Vsock(members) => runtime::branch(map, "type", "vsock", members),
            SocketAddressLegacy::Fd(members) => runtime::branch(map, "type", "fd", members),
        }
    }
}

impl<'de> runtime::Decode<'de> for SocketAddressLegacy {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "inet" => SocketAddressLegacy::Inet(rest.members()?),
            "unix" => SocketAddressLegacy::Unix(rest.members()?),
            "vsock" => SocketAddressLegacy::Vsock(rest.members()?),
            "fd" => SocketAddressLegacy::Fd(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "type")),
        };
        Ok(branch)
    }
}

runtime::object!(SocketAddressLegacy);

/// The QAPI enum `SocketAddressType` of module `sockets`.
///
/// Since QEMU 2.9. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.SocketAddressType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocketAddressType {
    /// `inet`.
    Inet,
    /// `unix`.
    Unix,
    /// `vsock`.
    Vsock,
    /// `fd`.
    Fd,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SocketAddressType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Inet, Self::Unix, Self::Vsock, Self::Fd];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inet => "inet",
            Self::Unix => "unix",
            Self::Vsock => "vsock",
            Self::Fd => "fd",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SocketAddressType);

/// The QAPI struct `UnixSocketAddress` of module `sockets`.
///
/// Since QEMU 1.3. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.UnixSocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixSocketAddress {
    /// `path`: `str`.
    pub path: String,
    /// `abstract`: `bool`. Since QEMU 5.1. In builds with `CONFIG_LINUX`.
    pub abstract_: Option<bool>,
    /// `tight`: `bool`. Since QEMU 5.1. In builds with `CONFIG_LINUX`.
    pub tight: Option<bool>,
}

impl UnixSocketAddress {
    /// `UnixSocketAddress` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), abstract_: None, tight: None }
    }
    /// Sets `abstract`.
    #[must_use]
    pub fn abstract_(mut self, abstract_: bool) -> Self {
        self.abstract_ = Some(abstract_);
        self
    }
    /// Sets `tight`.
    #[must_use]
    pub fn tight(mut self, tight: bool) -> Self {
        self.tight = Some(tight);
        self
    }
}

impl runtime::Encode for UnixSocketAddress {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        runtime::optional(map, "abstract", &self.abstract_)?;
        runtime::optional(map, "tight", &self.tight)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for UnixSocketAddress {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut path = None;
        let mut abstract_ = None;
        let mut tight = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "path" => path = Some(map.next_value()?),
                "abstract" => abstract_ = Some(map.next_value()?),
                "tight" => tight = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { path: runtime::required(path, "path")?, abstract_, tight })
    }
}

runtime::object!(UnixSocketAddress);

/// The QAPI struct `UnixSocketAddressWrapper` of module `sockets`.
///
/// Since QEMU 1.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.UnixSocketAddressWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixSocketAddressWrapper {
    /// `data`: `UnixSocketAddress`.
    pub data: UnixSocketAddress,
}

impl UnixSocketAddressWrapper {
    /// `UnixSocketAddressWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<UnixSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for UnixSocketAddressWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for UnixSocketAddressWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(UnixSocketAddressWrapper);

/// The QAPI struct `VsockSocketAddress` of module `sockets`.
///
/// Since QEMU 2.8. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.VsockSocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VsockSocketAddress {
    /// `cid`: `str`.
    pub cid: String,
    /// `port`: `str`.
    pub port: String,
}

impl VsockSocketAddress {
    /// `VsockSocketAddress` with its required members.
    #[must_use]
    pub fn new(cid: impl Into<String>, port: impl Into<String>) -> Self {
        Self { cid: cid.into(), port: port.into() }
    }
}

impl runtime::Encode for VsockSocketAddress {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cid", &self.cid)?;
        map.serialize_entry("port", &self.port)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VsockSocketAddress {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cid = None;
        let mut port = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cid" => cid = Some(map.next_value()?),
                "port" => port = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { cid: runtime::required(cid, "cid")?, port: runtime::required(port, "port")? })
    }
}

runtime::object!(VsockSocketAddress);

/// The QAPI struct `VsockSocketAddressWrapper` of module `sockets`.
///
/// Since QEMU 2.8. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.VsockSocketAddressWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VsockSocketAddressWrapper {
    /// `data`: `VsockSocketAddress`.
    pub data: VsockSocketAddress,
}

impl VsockSocketAddressWrapper {
    /// `VsockSocketAddressWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<VsockSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for VsockSocketAddressWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VsockSocketAddressWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(VsockSocketAddressWrapper);

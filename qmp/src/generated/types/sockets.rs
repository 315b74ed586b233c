// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// A socket that is open already.
///
/// The QAPI struct `FdSocketAddress` of module `sockets`.
///
/// Since QEMU 1.2. Sent and received.
///
/// Part of [`FdSocketAddressWrapper`](super::FdSocketAddressWrapper), [`SocketAddress`](super::SocketAddress).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdSocketAddress {
    /// Name that getfd has given the socket; a descriptor's number where no monitor takes part. `str`: `str`.
    pub str: String,
}

impl FdSocketAddress {
    /// `FdSocketAddress` with its required members.
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl From<&str> for FdSocketAddress {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for FdSocketAddress {
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

runtime::object!(FdSocketAddress);

/// Holds the open socket of an address in the old form.
///
/// The QAPI struct `FdSocketAddressWrapper` of module `sockets`.
///
/// Since QEMU 1.3. Sent.
///
/// Part of [`SocketAddressLegacy`](super::SocketAddressLegacy).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddressWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdSocketAddressWrapper {
    /// Socket that is open already. `data`: [`FdSocketAddress`].
    pub data: FdSocketAddress,
}

impl FdSocketAddressWrapper {
    /// `FdSocketAddressWrapper` with its required members.
    pub fn new(data: impl Into<FdSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

impl From<FdSocketAddress> for FdSocketAddressWrapper {
    #[inline]
    fn from(value: FdSocketAddress) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for FdSocketAddressWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<FdSocketAddress> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(FdSocketAddressWrapper, strict);

/// A TCP or UDP address, or a range of ports to try at one host.
///
/// The QAPI struct `InetSocketAddress` of module `sockets`.
///
/// Since QEMU 1.3. Sent and received.
///
/// Part of [`BlockdevOptionsSsh`](super::BlockdevOptionsSsh), [`InetSocketAddressWrapper`](super::InetSocketAddressWrapper), [`MigrationAddress`](super::MigrationAddress), [`SocketAddress`](super::SocketAddress).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddress {
    /// Name or address of the host; a server with an empty one listens at all addresses. `host`: `str`.
    pub host: String,
    /// Port in digits, or the name of a service. `port`: `str`.
    pub port: String,
    /// Whether host and port are numbers, so that no name is looked up; false if absent. `numeric`: `bool`. Since QEMU 2.9.
    pub numeric: Option<bool>,
    /// Last port of the range that is tried from port on; only port if absent. `to`: `uint16`.
    pub to: Option<u16>,
    /// Whether IPv4 is used; if absent, true, or false where `ipv6` is true,. `ipv4`: `bool`.
    pub ipv4: Option<bool>,
    /// Whether IPv6 is used; if absent, true, or false where `ipv4` is true,. `ipv6`: `bool`.
    pub ipv6: Option<bool>,
    /// Whether TCP keep-alive is on, which servers support from QEMU 10.1 on; false if absent. `keep-alive`: `bool`. Since QEMU 4.2.
    pub keep_alive: Option<bool>,
    /// How many keep-alive packets may stay unanswered before the connection is given up; the host's setting if absent or `0`. `keep-alive-count`: `uint32`. Since QEMU 10.1. In builds with `HAVE_TCP_KEEPCNT`.
    pub keep_alive_count: Option<u32>,
    /// How long the connection must be silent before the first keep-alive packet, in seconds; the host's setting if absent or `0`. `keep-alive-idle`: `uint32`. Since QEMU 10.1. In builds with `HAVE_TCP_KEEPIDLE`.
    pub keep_alive_idle: Option<u32>,
    /// Time between two keep-alive packets, in seconds; the host's setting if absent or `0`. `keep-alive-interval`: `uint32`. Since QEMU 10.1. In builds with `HAVE_TCP_KEEPINTVL`.
    pub keep_alive_interval: Option<u32>,
    /// Whether multipath TCP is used; false if absent. `mptcp`: `bool`. Since QEMU 6.1. In builds with `HAVE_IPPROTO_MPTCP`.
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
    /// Sets `numeric` (`bool`): whether host and port are numbers, so that no name is looked up; false if absent. Since QEMU 2.9.
    #[must_use]
    #[inline]
    pub fn numeric(mut self, numeric: bool) -> Self {
        self.numeric = Some(numeric);
        self
    }
    /// Sets `to` (`uint16`): last port of the range that is tried from port on; only port if absent.
    #[must_use]
    #[inline]
    pub fn to(mut self, to: u16) -> Self {
        self.to = Some(to);
        self
    }
    /// Sets `ipv4` (`bool`): whether IPv4 is used; if absent, true, or false where `ipv6` is true,.
    #[must_use]
    #[inline]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }
    /// Sets `ipv6` (`bool`): whether IPv6 is used; if absent, true, or false where `ipv4` is true,.
    #[must_use]
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }
    /// Sets `keep-alive` (`bool`): whether TCP keep-alive is on, which servers support from QEMU 10.1 on; false if absent. Since QEMU 4.2.
    #[must_use]
    #[inline]
    pub fn keep_alive(mut self, keep_alive: bool) -> Self {
        self.keep_alive = Some(keep_alive);
        self
    }
    /// Sets `keep-alive-count` (`uint32`): how many keep-alive packets may stay unanswered before the connection is given up; the host's setting if absent or `0`. Since QEMU 10.1. In builds with `HAVE_TCP_KEEPCNT`.
    #[must_use]
    #[inline]
    pub fn keep_alive_count(mut self, keep_alive_count: u32) -> Self {
        self.keep_alive_count = Some(keep_alive_count);
        self
    }
    /// Sets `keep-alive-idle` (`uint32`): how long the connection must be silent before the first keep-alive packet, in seconds; the host's setting if absent or `0`. Since QEMU 10.1. In builds with `HAVE_TCP_KEEPIDLE`.
    #[must_use]
    #[inline]
    pub fn keep_alive_idle(mut self, keep_alive_idle: u32) -> Self {
        self.keep_alive_idle = Some(keep_alive_idle);
        self
    }
    /// Sets `keep-alive-interval` (`uint32`): time between two keep-alive packets, in seconds; the host's setting if absent or `0`. Since QEMU 10.1. In builds with `HAVE_TCP_KEEPINTVL`.
    #[must_use]
    #[inline]
    pub fn keep_alive_interval(mut self, keep_alive_interval: u32) -> Self {
        self.keep_alive_interval = Some(keep_alive_interval);
        self
    }
    /// Sets `mptcp` (`bool`): whether multipath TCP is used; false if absent. Since QEMU 6.1. In builds with `HAVE_IPPROTO_MPTCP`.
    #[must_use]
    #[inline]
    pub fn mptcp(mut self, mptcp: bool) -> Self {
        self.mptcp = Some(mptcp);
        self
    }
}

impl runtime::Object for InetSocketAddress {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host", &self.host);
        writer.member("port", &self.port);
        writer.optional("numeric", &self.numeric);
        writer.optional("to", &self.to);
        writer.optional("ipv4", &self.ipv4);
        writer.optional("ipv6", &self.ipv6);
        writer.optional("keep-alive", &self.keep_alive);
        writer.optional("keep-alive-count", &self.keep_alive_count);
        writer.optional("keep-alive-idle", &self.keep_alive_idle);
        writer.optional("keep-alive-interval", &self.keep_alive_interval);
        writer.optional("mptcp", &self.mptcp);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            host: String::new(),
            port: String::new(),
            numeric: None,
            to: None,
            ipv4: None,
            ipv6: None,
            keep_alive: None,
            keep_alive_count: None,
            keep_alive_idle: None,
            keep_alive_interval: None,
            mptcp: None,
        };
        while let Some(member) = members.next() {
            match member {
                "host" => members.require(0, &mut value.host),
                "port" => members.require(1, &mut value.port),
                "numeric" => members.fill(&mut value.numeric),
                "to" => members.fill(&mut value.to),
                "ipv4" => members.fill(&mut value.ipv4),
                "ipv6" => members.fill(&mut value.ipv6),
                "keep-alive" => members.fill(&mut value.keep_alive),
                "keep-alive-count" => members.fill(&mut value.keep_alive_count),
                "keep-alive-idle" => members.fill(&mut value.keep_alive_idle),
                "keep-alive-interval" => members.fill(&mut value.keep_alive_interval),
                "mptcp" => members.fill(&mut value.mptcp),
                _ => members.skip(),
            }
        }
        members.check(&["host", "port"]);
        members.finish(value)
    }
}

runtime::object!(InetSocketAddress);

/// A host and a port.
///
/// The QAPI struct `InetSocketAddressBase` of module `sockets`.
///
/// Since QEMU 6.2 or earlier. Sent.
///
/// Part of [`BlockdevOptionsRbd`](super::BlockdevOptionsRbd).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressBase)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddressBase {
    /// Name or address of the host. `host`: `str`.
    pub host: String,
    /// Port in digits, or the name of a service. `port`: `str`.
    pub port: String,
}

impl InetSocketAddressBase {
    /// `InetSocketAddressBase` with its required members.
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
        }
    }
}

impl runtime::Object for InetSocketAddressBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host", &self.host);
        writer.member("port", &self.port);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            host: String::new(),
            port: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "host" => members.require(0, &mut value.host),
                "port" => members.require(1, &mut value.port),
                _ => members.skip(),
            }
        }
        members.check(&["host", "port"]);
        members.finish(value)
    }
}

runtime::object!(InetSocketAddressBase, strict);

/// Holds the TCP or UDP address of an address in the old form.
///
/// The QAPI struct `InetSocketAddressWrapper` of module `sockets`.
///
/// Since QEMU 1.3. Sent.
///
/// Part of [`SocketAddressLegacy`](super::SocketAddressLegacy).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddressWrapper {
    /// Host and port. `data`: [`InetSocketAddress`].
    pub data: InetSocketAddress,
}

impl InetSocketAddressWrapper {
    /// `InetSocketAddressWrapper` with its required members.
    pub fn new(data: impl Into<InetSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

impl From<InetSocketAddress> for InetSocketAddressWrapper {
    #[inline]
    fn from(value: InetSocketAddress) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for InetSocketAddressWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<InetSocketAddress> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(InetSocketAddressWrapper, strict);

/// The kinds of addresses that a socket can have.
///
/// The QAPI enum `NetworkAddressFamily` of module `sockets`.
///
/// Since QEMU 2.1. Received.
///
/// Part of [`SpiceBasicInfo`](super::SpiceBasicInfo), [`SpiceChannel`](super::SpiceChannel), [`SpiceServerInfo`](super::SpiceServerInfo), [`VncBasicInfo`](super::VncBasicInfo) and 4 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.NetworkAddressFamily)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    /// Address of the Internet Protocol version 4. `ipv4`.
    Ipv4,
    /// Address of the Internet Protocol version 6. `ipv6`.
    Ipv6,
    /// Path or abstract name on the host. `unix`.
    Unix,
    /// Address between a host and its guests. `vsock`. Since QEMU 2.8.
    Vsock,
    /// Any other kind. `unknown`.
    Unknown_,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl NetworkAddressFamily {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Ipv4,
        Self::Ipv6,
        Self::Unix,
        Self::Vsock,
        Self::Unknown_,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// Where a socket listens, or where it connects to.
///
/// The QAPI union `SocketAddress` of module `sockets`.
///
/// Since QEMU 2.9. Sent and received.
///
/// In the event [`NETDEV_STREAM_CONNECTED`](super::super::events::NetdevStreamConnected). Part of [`BlockExportOptionsVhostUserBlk`](super::BlockExportOptionsVhostUserBlk), [`BlockdevOptionsGluster`](super::BlockdevOptionsGluster), [`BlockdevOptionsNbd`](super::BlockdevOptionsNbd), [`DisplayUpdateOptionsVnc`](super::DisplayUpdateOptionsVnc) and 7 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SocketAddress {
    /// Host and port for TCP or UDP. `inet`.
    Inet(InetSocketAddress),
    /// Path or abstract name on the host. `unix`.
    Unix(UnixSocketAddress),
    /// Guest or host, and a port there. `vsock`.
    Vsock(VsockSocketAddress),
    /// Socket that is open already. `fd`.
    Fd(FdSocketAddress),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl SocketAddress {
    /// Host and port for TCP or UDP. `SocketAddress` with `type` `inet`.
    #[must_use]
    pub fn inet(inet: impl Into<InetSocketAddress>) -> Self {
        SocketAddress::Inet(inet.into())
    }
    /// Path or abstract name on the host. `SocketAddress` with `type` `unix`.
    #[must_use]
    pub fn unix(unix: impl Into<UnixSocketAddress>) -> Self {
        SocketAddress::Unix(unix.into())
    }
    /// Guest or host, and a port there. `SocketAddress` with `type` `vsock`.
    #[must_use]
    pub fn vsock(vsock: impl Into<VsockSocketAddress>) -> Self {
        SocketAddress::Vsock(vsock.into())
    }
    /// Socket that is open already. `SocketAddress` with `type` `fd`.
    #[must_use]
    pub fn fd(fd: impl Into<FdSocketAddress>) -> Self {
        SocketAddress::Fd(fd.into())
    }
}

impl From<InetSocketAddress> for SocketAddress {
    #[inline]
    fn from(members: InetSocketAddress) -> Self {
        Self::inet(members)
    }
}

impl From<UnixSocketAddress> for SocketAddress {
    #[inline]
    fn from(members: UnixSocketAddress) -> Self {
        Self::unix(members)
    }
}

impl From<VsockSocketAddress> for SocketAddress {
    #[inline]
    fn from(members: VsockSocketAddress) -> Self {
        Self::vsock(members)
    }
}

impl From<FdSocketAddress> for SocketAddress {
    #[inline]
    fn from(members: FdSocketAddress) -> Self {
        Self::fd(members)
    }
}

impl SocketAddress {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Inet(_) => "inet",
            Self::Unix(_) => "unix",
            Self::Vsock(_) => "vsock",
            Self::Fd(_) => "fd",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for SocketAddress {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Inet(it) => writer.members(it),
            Self::Unix(it) => writer.members(it),
            Self::Vsock(it) => writer.members(it),
            Self::Fd(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "inet" => members.read_as(Self::Inet),
            "unix" => members.read_as(Self::Unix),
            "vsock" => members.read_as(Self::Vsock),
            "fd" => members.read_as(Self::Fd),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(SocketAddress);

/// The older form of a socket's address, in which the members stand in an object of their own called data.
///
/// The QAPI union `SocketAddressLegacy` of module `sockets`.
///
/// Since QEMU 1.3. Sent.
///
/// Argument of [`nbd-server-start`](super::super::commands::NbdServerStart). Part of [`ChardevSocket`](super::ChardevSocket), [`ChardevUdp`](super::ChardevUdp), [`NbdServerOptionsLegacy`](super::NbdServerOptionsLegacy).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddressLegacy)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SocketAddressLegacy {
    /// Host and port for TCP or UDP. `inet`.
    Inet(InetSocketAddressWrapper),
    /// Path or abstract name on the host. `unix`.
    Unix(UnixSocketAddressWrapper),
    /// Guest or host, and a port there. `vsock`.
    Vsock(VsockSocketAddressWrapper),
    /// Socket that is open already. `fd`.
    Fd(FdSocketAddressWrapper),
}

/// Constructors, one for each value of `type`.
impl SocketAddressLegacy {
    /// Host and port for TCP or UDP. `SocketAddressLegacy` with `type` `inet`.
    pub fn inet(inet: impl Into<InetSocketAddressWrapper>) -> Self {
        SocketAddressLegacy::Inet(inet.into())
    }
    /// Path or abstract name on the host. `SocketAddressLegacy` with `type` `unix`.
    pub fn unix(unix: impl Into<UnixSocketAddressWrapper>) -> Self {
        SocketAddressLegacy::Unix(unix.into())
    }
    /// Guest or host, and a port there. `SocketAddressLegacy` with `type` `vsock`.
    pub fn vsock(vsock: impl Into<VsockSocketAddressWrapper>) -> Self {
        SocketAddressLegacy::Vsock(vsock.into())
    }
    /// Socket that is open already. `SocketAddressLegacy` with `type` `fd`.
    pub fn fd(fd: impl Into<FdSocketAddressWrapper>) -> Self {
        SocketAddressLegacy::Fd(fd.into())
    }
}

impl From<InetSocketAddressWrapper> for SocketAddressLegacy {
    #[inline]
    fn from(members: InetSocketAddressWrapper) -> Self {
        Self::inet(members)
    }
}

impl From<UnixSocketAddressWrapper> for SocketAddressLegacy {
    #[inline]
    fn from(members: UnixSocketAddressWrapper) -> Self {
        Self::unix(members)
    }
}

impl From<VsockSocketAddressWrapper> for SocketAddressLegacy {
    #[inline]
    fn from(members: VsockSocketAddressWrapper) -> Self {
        Self::vsock(members)
    }
}

impl From<FdSocketAddressWrapper> for SocketAddressLegacy {
    #[inline]
    fn from(members: FdSocketAddressWrapper) -> Self {
        Self::fd(members)
    }
}

impl SocketAddressLegacy {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Inet(_) => "inet",
            Self::Unix(_) => "unix",
            Self::Vsock(_) => "vsock",
            Self::Fd(_) => "fd",
        }
    }
}

impl runtime::Branches for SocketAddressLegacy {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Inet(it) => writer.members(it),
            Self::Unix(it) => writer.members(it),
            Self::Vsock(it) => writer.members(it),
            Self::Fd(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "inet" => members.read_as(Self::Inet),
            "unix" => members.read_as(Self::Unix),
            "vsock" => members.read_as(Self::Vsock),
            "fd" => members.read_as(Self::Fd),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(SocketAddressLegacy, strict);

/// The kinds of addresses that a command can name.
///
/// The QAPI enum `SocketAddressType` of module `sockets`.
///
/// Since QEMU 2.9. Sent and received.
///
/// Part of [`SocketAddress`](super::SocketAddress), [`SocketAddressLegacy`](super::SocketAddressLegacy).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.SocketAddressType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SocketAddressType {
    /// Host and port for TCP or UDP. `inet`.
    Inet,
    /// Path or abstract name on the host. `unix`.
    Unix,
    /// Guest or host, and a port there. `vsock`.
    Vsock,
    /// Socket that is open already. `fd`.
    Fd,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SocketAddressType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Inet, Self::Unix, Self::Vsock, Self::Fd];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// A UNIX socket on the host.
///
/// The QAPI struct `UnixSocketAddress` of module `sockets`.
///
/// Since QEMU 1.3. Sent and received.
///
/// Part of [`SocketAddress`](super::SocketAddress), [`UnixSocketAddressWrapper`](super::UnixSocketAddressWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.UnixSocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnixSocketAddress {
    /// Path of the socket, or its name if it is abstract. `path`: `str`.
    pub path: String,
    /// Whether it is an abstract socket of Linux, which has no file; false if absent. `abstract`: `bool`. Since QEMU 5.1. In builds with `CONFIG_LINUX`.
    pub abstract_: Option<bool>,
    /// Whether an abstract name ends with path, instead of being padded with zeros to the largest length; true if absent. `tight`: `bool`. Since QEMU 5.1. In builds with `CONFIG_LINUX`.
    pub tight: Option<bool>,
}

impl UnixSocketAddress {
    /// `UnixSocketAddress` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            abstract_: None,
            tight: None,
        }
    }
    /// Sets `abstract` (`bool`): whether it is an abstract socket of Linux, which has no file; false if absent. Since QEMU 5.1. In builds with `CONFIG_LINUX`.
    #[must_use]
    #[inline]
    pub fn abstract_(mut self, abstract_: bool) -> Self {
        self.abstract_ = Some(abstract_);
        self
    }
    /// Sets `tight` (`bool`): whether an abstract name ends with path, instead of being padded with zeros to the largest length; true if absent. Since QEMU 5.1. In builds with `CONFIG_LINUX`.
    #[must_use]
    #[inline]
    pub fn tight(mut self, tight: bool) -> Self {
        self.tight = Some(tight);
        self
    }
}

impl From<&str> for UnixSocketAddress {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for UnixSocketAddress {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.optional("abstract", &self.abstract_);
        writer.optional("tight", &self.tight);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            abstract_: None,
            tight: None,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "abstract" => members.fill(&mut value.abstract_),
                "tight" => members.fill(&mut value.tight),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(UnixSocketAddress);

/// Holds the UNIX socket of an address in the old form.
///
/// The QAPI struct `UnixSocketAddressWrapper` of module `sockets`.
///
/// Since QEMU 1.3. Sent.
///
/// Part of [`SocketAddressLegacy`](super::SocketAddressLegacy).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.UnixSocketAddressWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnixSocketAddressWrapper {
    /// Path or abstract name. `data`: [`UnixSocketAddress`].
    pub data: UnixSocketAddress,
}

impl UnixSocketAddressWrapper {
    /// `UnixSocketAddressWrapper` with its required members.
    pub fn new(data: impl Into<UnixSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

impl From<UnixSocketAddress> for UnixSocketAddressWrapper {
    #[inline]
    fn from(value: UnixSocketAddress) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for UnixSocketAddressWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<UnixSocketAddress> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(UnixSocketAddressWrapper, strict);

/// A vsock address, between a host and its guests.
///
/// The QAPI struct `VsockSocketAddress` of module `sockets`.
///
/// Since QEMU 2.8. Sent and received.
///
/// Part of [`SocketAddress`](super::SocketAddress), [`VsockSocketAddressWrapper`](super::VsockSocketAddressWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.VsockSocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VsockSocketAddress {
    /// Context ID of the guest, or 2 for the host. `cid`: `str`.
    pub cid: String,
    /// Port in digits. `port`: `str`.
    pub port: String,
}

impl VsockSocketAddress {
    /// `VsockSocketAddress` with its required members.
    #[must_use]
    pub fn new(cid: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            cid: cid.into(),
            port: port.into(),
        }
    }
}

impl runtime::Object for VsockSocketAddress {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cid", &self.cid);
        writer.member("port", &self.port);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cid: String::new(),
            port: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "cid" => members.require(0, &mut value.cid),
                "port" => members.require(1, &mut value.port),
                _ => members.skip(),
            }
        }
        members.check(&["cid", "port"]);
        members.finish(value)
    }
}

runtime::object!(VsockSocketAddress);

/// Holds the vsock address of an address in the old form.
///
/// The QAPI struct `VsockSocketAddressWrapper` of module `sockets`.
///
/// Since QEMU 2.8. Sent.
///
/// Part of [`SocketAddressLegacy`](super::SocketAddressLegacy).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.VsockSocketAddressWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VsockSocketAddressWrapper {
    /// Context ID and port. `data`: [`VsockSocketAddress`].
    pub data: VsockSocketAddress,
}

impl VsockSocketAddressWrapper {
    /// `VsockSocketAddressWrapper` with its required members.
    pub fn new(data: impl Into<VsockSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

impl From<VsockSocketAddress> for VsockSocketAddressWrapper {
    #[inline]
    fn from(value: VsockSocketAddress) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for VsockSocketAddressWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<VsockSocketAddress> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(VsockSocketAddressWrapper, strict);

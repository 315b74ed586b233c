// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Makes network cards of the guest send broadcast frames, so that switches learn at which port the guest is now.
///
/// The command `announce-self` of QAPI module `net`.
///
/// Since QEMU 4.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.announce-self)
#[doc(alias = "announce-self")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AnnounceSelf {
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

impl AnnounceSelf {
    /// `announce-self` with its required members.
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
    pub fn interfaces(
        mut self,
        interfaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interfaces = Some(runtime::list(interfaces));
        self
    }
    /// Sets `id` (`str`): name of this announcement, by which a later command can change or stop it while it runs; no name if absent. Since QEMU 4.1.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl runtime::Object for AnnounceSelf {
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

runtime::object!(AnnounceSelf, strict);

impl runtime::Command for AnnounceSelf {
    const NAME: &'static str = "announce-self";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(4, 0);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Creates a network backend, to which a network card can then be attached.
///
/// The command `netdev_add` of QAPI module `net`.
///
/// Since QEMU 0.14. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_add)
#[doc(alias = "netdev_add")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevAdd {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::Netdev,
}

impl NetdevAdd {
    /// `netdev_add` with its arguments.
    pub fn new(arguments: impl Into<types::Netdev>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for NetdevAdd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.members(&self.arguments);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.read().map(|arguments| Self { arguments })
    }
}

runtime::object!(NetdevAdd, strict);

impl runtime::Command for NetdevAdd {
    const NAME: &'static str = "netdev_add";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Removes a network backend.
///
/// The command `netdev_del` of QAPI module `net`.
///
/// Since QEMU 0.14. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_del)
#[doc(alias = "netdev_del")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevDel {
    /// Name of the backend to remove, as given when it was created. `id`: `str`.
    pub id: String,
}

impl NetdevDel {
    /// `netdev_del` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for NetdevDel {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(NetdevDel, strict);

impl runtime::Command for NetdevDel {
    const NAME: &'static str = "netdev_del";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells which frames the guest has asked its network cards to receive.
///
/// The command `query-rx-filter` of QAPI module `net`.
///
/// Since QEMU 1.6. Returns list of [`RxFilterInfo`](types::RxFilterInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.query-rx-filter)
#[doc(alias = "query-rx-filter")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRxFilter {
    /// Name of the card to ask; if absent, all cards that can tell. `name`: `str`.
    pub name: Option<String>,
}

impl QueryRxFilter {
    /// `query-rx-filter` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { name: None }
    }
    /// Sets `name` (`str`): name of the card to ask; if absent, all cards that can tell.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

runtime::default!(QueryRxFilter);

impl runtime::Object for QueryRxFilter {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut value.name),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QueryRxFilter, strict);

impl runtime::Command for QueryRxFilter {
    const NAME: &'static str = "query-rx-filter";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(1, 6);
    type Return = Vec<types::RxFilterInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::RxFilterInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Plugs in or pulls out the virtual cable of a network card or backend.
///
/// The command `set_link` of QAPI module `net`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.set_link)
#[doc(alias = "set_link")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetLink {
    /// Name of the network card or of the backend whose link changes. `name`: `str`.
    pub name: String,
    /// Whether the link is up afterwards. `up`: `bool`.
    pub up: bool,
}

impl SetLink {
    /// `set_link` with its required members.
    pub fn new(name: impl Into<String>, up: bool) -> Self {
        Self { name: name.into(), up }
    }
}

impl runtime::Object for SetLink {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("up", &self.up);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            up: false,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "up" => members.require(1, &mut value.up),
                _ => members.skip(),
            }
        }
        members.check(&["name", "up"]);
        members.finish(value)
    }
}

runtime::object!(SetLink, strict);

impl runtime::Command for SetLink {
    const NAME: &'static str = "set_link";
    const MODULE: &'static str = "net";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Puts the file descriptor that is sent along with this command into an fd set, which QEMU can open as `/dev/fdset/ID`.
///
/// The command `add-fd` of QAPI module `misc`.
///
/// Since QEMU 1.2. Returns [`AddfdInfo`](types::AddfdInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add-fd)
#[doc(alias = "add-fd")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddFd {
    /// Set that gets the descriptor; one that does not exist is made; a new set if absent. `fdset-id`: `int`.
    pub fdset_id: Option<i64>,
    /// Free text that is kept with the descriptor, for the caller's own use. `opaque`: `str`.
    pub opaque: Option<String>,
}

impl AddFd {
    /// `add-fd` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            fdset_id: None,
            opaque: None,
        }
    }
    /// Sets `fdset-id` (`int`): set that gets the descriptor; one that does not exist is made; a new set if absent.
    #[inline]
    pub fn fdset_id(mut self, fdset_id: i64) -> Self {
        self.fdset_id = Some(fdset_id);
        self
    }
    /// Sets `opaque` (`str`): free text that is kept with the descriptor, for the caller's own use.
    pub fn opaque(mut self, opaque: impl Into<String>) -> Self {
        self.opaque = Some(opaque.into());
        self
    }
}

runtime::default!(AddFd);

impl runtime::Object for AddFd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("fdset-id", &self.fdset_id);
        writer.optional("opaque", &self.opaque);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "fdset-id" => members.fill(&mut value.fdset_id),
                "opaque" => members.fill(&mut value.opaque),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AddFd, strict);

impl runtime::Command for AddFd {
    const NAME: &'static str = "add-fd";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = types::AddfdInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::AddfdInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Hands a connected socket to a VNC, SPICE or D-Bus display or to a character device, as if its client had connected by itself.
///
/// The command `add_client` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add_client)
#[doc(alias = "add_client")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddClient {
    /// Who gets the client: vnc, spice, @dbus-display or the id of a character device. `protocol`: `str`.
    pub protocol: String,
    /// Name under which getfd or get-win32-socket received the socket. `fdname`: `str`.
    pub fdname: String,
    /// Whether the client need not authenticate; for vnc and spice; false if absent. `skipauth`: `bool`.
    pub skipauth: Option<bool>,
    /// Whether the client speaks TLS; for spice; false if absent. `tls`: `bool`.
    pub tls: Option<bool>,
}

impl AddClient {
    /// `add_client` with its required members.
    pub fn new(protocol: impl Into<String>, fdname: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            fdname: fdname.into(),
            skipauth: None,
            tls: None,
        }
    }
    /// Sets `skipauth` (`bool`): whether the client need not authenticate; for vnc and spice; false if absent.
    #[inline]
    pub fn skipauth(mut self, skipauth: bool) -> Self {
        self.skipauth = Some(skipauth);
        self
    }
    /// Sets `tls` (`bool`): whether the client speaks TLS; for spice; false if absent.
    #[inline]
    pub fn tls(mut self, tls: bool) -> Self {
        self.tls = Some(tls);
        self
    }
}

impl runtime::Object for AddClient {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("protocol", &self.protocol);
        writer.member("fdname", &self.fdname);
        writer.optional("skipauth", &self.skipauth);
        writer.optional("tls", &self.tls);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            protocol: String::new(),
            fdname: String::new(),
            skipauth: None,
            tls: None,
        };
        while let Some(member) = members.next() {
            match member {
                "protocol" => members.require(0, &mut value.protocol),
                "fdname" => members.require(1, &mut value.fdname),
                "skipauth" => members.fill(&mut value.skipauth),
                "tls" => members.fill(&mut value.tls),
                _ => members.skip(),
            }
        }
        members.check(&["protocol", "fdname"]);
        members.finish(value)
    }
}

runtime::object!(AddClient, strict);

impl runtime::Command for AddClient {
    const NAME: &'static str = "add_client";
    const MODULE: &'static str = "misc";
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

/// Closes a descriptor that was received under a name and is not used yet.
///
/// The command `closefd` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.closefd)
#[doc(alias = "closefd")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Closefd {
    /// Name that the descriptor was received under. `fdname`: `str`.
    pub fdname: String,
}

impl Closefd {
    /// `closefd` with its required members.
    pub fn new(fdname: impl Into<String>) -> Self {
        Self { fdname: fdname.into() }
    }
}

impl runtime::Object for Closefd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fdname", &self.fdname);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { fdname: String::new() };
        while let Some(member) = members.next() {
            match member {
                "fdname" => members.require(0, &mut value.fdname),
                _ => members.skip(),
            }
        }
        members.check(&["fdname"]);
        members.finish(value)
    }
}

runtime::object!(Closefd, strict);

impl runtime::Command for Closefd {
    const NAME: &'static str = "closefd";
    const MODULE: &'static str = "misc";
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

/// Lets the guest run on after a stop; during an incoming migration, lets it run once that is over.
///
/// The command `cont` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.cont)
#[doc(alias = "cont")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cont {}

impl Cont {
    /// `cont` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Cont);

impl runtime::Object for Cont {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Cont, strict);

impl runtime::Command for Cont {
    const NAME: &'static str = "cont";
    const MODULE: &'static str = "misc";
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

/// Receives a socket that another process duplicated for QEMU, and gives it a name; on Windows hosts.
///
/// The command `get-win32-socket` of QAPI module `misc`.
///
/// Since QEMU 8.0. In builds with `CONFIG_WIN32`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.get-win32-socket)
#[doc(alias = "get-win32-socket")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWin32Socket {
    /// WSAPROTOCOL_INFOW structure that WSADuplicateSocketW filled in, in base64. `info`: `str`.
    pub info: String,
    /// Name for the socket; a descriptor that has this name already is closed. `fdname`: `str`.
    pub fdname: String,
}

impl GetWin32Socket {
    /// `get-win32-socket` with its required members.
    pub fn new(info: impl Into<String>, fdname: impl Into<String>) -> Self {
        Self {
            info: info.into(),
            fdname: fdname.into(),
        }
    }
}

impl runtime::Object for GetWin32Socket {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("info", &self.info);
        writer.member("fdname", &self.fdname);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            info: String::new(),
            fdname: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "info" => members.require(0, &mut value.info),
                "fdname" => members.require(1, &mut value.fdname),
                _ => members.skip(),
            }
        }
        members.check(&["info", "fdname"]);
        members.finish(value)
    }
}

runtime::object!(GetWin32Socket, strict);

impl runtime::Command for GetWin32Socket {
    const NAME: &'static str = "get-win32-socket";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(8, 0);
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

/// Receives the file descriptor that is sent along with this command, and gives it a name by which other commands use it.
///
/// The command `getfd` of QAPI module `misc`.
///
/// Since QEMU 0.14. In builds with `CONFIG_POSIX`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.getfd)
#[doc(alias = "getfd")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Getfd {
    /// Name for the descriptor; one that has this name already is closed. `fdname`: `str`.
    pub fdname: String,
}

impl Getfd {
    /// `getfd` with its required members.
    pub fn new(fdname: impl Into<String>) -> Self {
        Self { fdname: fdname.into() }
    }
}

impl runtime::Object for Getfd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fdname", &self.fdname);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { fdname: String::new() };
        while let Some(member) = members.next() {
            match member {
                "fdname" => members.require(0, &mut value.fdname),
                _ => members.skip(),
            }
        }
        members.check(&["fdname"]);
        members.finish(value)
    }
}

runtime::object!(Getfd, strict);

impl runtime::Command for Getfd {
    const NAME: &'static str = "getfd";
    const MODULE: &'static str = "misc";
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

/// Runs one line of the human monitor (HMP) and returns what it prints; neither commands nor output are stable.
///
/// The command `human-monitor-command` of QAPI module `misc`.
///
/// Since QEMU 0.14. Feature `savevm-monitor-nodes`. Returns `String`. Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.human-monitor-command)
#[doc(alias = "human-monitor-command")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HumanMonitorCommand {
    /// The line, as a person would type it. `command-line`: `str`. Secret: `Debug` does not show it.
    pub command_line: String,
    /// Virtual CPU that the line is about, for commands that look at one; the first one if absent. `cpu-index`: `int`.
    pub cpu_index: Option<i64>,
}

impl HumanMonitorCommand {
    /// `human-monitor-command` with its required members.
    pub fn new(command_line: impl Into<String>) -> Self {
        Self {
            command_line: command_line.into(),
            cpu_index: None,
        }
    }
    /// Sets `cpu-index` (`int`): virtual CPU that the line is about, for commands that look at one; the first one if absent.
    #[inline]
    pub fn cpu_index(mut self, cpu_index: i64) -> Self {
        self.cpu_index = Some(cpu_index);
        self
    }
}

impl runtime::Object for HumanMonitorCommand {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.secret("command-line", &self.command_line);
        writer.optional("cpu-index", &self.cpu_index);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            command_line: String::new(),
            cpu_index: None,
        };
        while let Some(member) = members.next() {
            match member {
                "command-line" => members.require(0, &mut value.command_line),
                "cpu-index" => members.fill(&mut value.cpu_index),
                _ => members.skip(),
            }
        }
        members.check(&["command-line"]);
        members.finish(value)
    }
}

runtime::object!(HumanMonitorCommand, strict);

impl runtime::Command for HumanMonitorCommand {
    const NAME: &'static str = "human-monitor-command";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    const SECRET: bool = true;
    type Return = String;
    #[inline]
    fn decode_return(text: &str) -> Result<String, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists options of QEMU's command line with their parameters; it does not know all of them.
///
/// The command `query-command-line-options` of QAPI module `misc`.
///
/// Since QEMU 1.5. Returns list of [`CommandLineOptionInfo`](types::CommandLineOptionInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-command-line-options)
#[doc(alias = "query-command-line-options")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCommandLineOptions {
    /// Name of one option, without its dash; all options if absent. `option`: `str`.
    pub option: Option<String>,
}

impl QueryCommandLineOptions {
    /// `query-command-line-options` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { option: None }
    }
    /// Sets `option` (`str`): name of one option, without its dash; all options if absent.
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }
}

runtime::default!(QueryCommandLineOptions);

impl runtime::Object for QueryCommandLineOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("option", &self.option);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "option" => members.fill(&mut value.option),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QueryCommandLineOptions, strict);

impl runtime::Command for QueryCommandLineOptions {
    const NAME: &'static str = "query-command-line-options";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
    type Return = Vec<types::CommandLineOptionInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::CommandLineOptionInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the fd sets and the descriptors in them.
///
/// The command `query-fdsets` of QAPI module `misc`.
///
/// Since QEMU 1.2. Returns list of [`FdsetInfo`](types::FdsetInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-fdsets)
#[doc(alias = "query-fdsets")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryFdsets {}

impl QueryFdsets {
    /// `query-fdsets` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryFdsets);

impl runtime::Object for QueryFdsets {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryFdsets, strict);

impl runtime::Command for QueryFdsets {
    const NAME: &'static str = "query-fdsets";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = Vec<types::FdsetInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::FdsetInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the I/O threads that were created as objects, with their settings; the main thread is not among them.
///
/// The command `query-iothreads` of QAPI module `misc`.
///
/// Since QEMU 2.0. Returns list of [`IoThreadInfo`](types::IoThreadInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-iothreads)
#[doc(alias = "query-iothreads")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryIothreads {}

impl QueryIothreads {
    /// `query-iothreads` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryIothreads);

impl runtime::Object for QueryIothreads {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryIothreads, strict);

impl runtime::Command for QueryIothreads {
    const NAME: &'static str = "query-iothreads";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(2, 0);
    type Return = Vec<types::IoThreadInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::IoThreadInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells the name that the virtual machine was given with -name.
///
/// The command `query-name` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns [`NameInfo`](types::NameInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-name)
#[doc(alias = "query-name")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryName {}

impl QueryName {
    /// `query-name` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryName);

impl runtime::Object for QueryName {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryName, strict);

impl runtime::Command for QueryName {
    const NAME: &'static str = "query-name";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = types::NameInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::NameInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Takes one descriptor, or all of them, out of an fd set; one that is open inside QEMU is closed once it is unused.
///
/// The command `remove-fd` of QAPI module `misc`.
///
/// Since QEMU 1.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.remove-fd)
#[doc(alias = "remove-fd")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveFd {
    /// Set to take from. `fdset-id`: `int`.
    pub fdset_id: i64,
    /// Descriptor to take out, as add-fd returned it; if absent, all descriptors of the set. `fd`: `int`.
    pub fd: Option<i64>,
}

impl RemoveFd {
    /// `remove-fd` with its required members.
    #[inline]
    pub fn new(fdset_id: i64) -> Self {
        Self { fdset_id, fd: None }
    }
    /// Sets `fd` (`int`): descriptor to take out, as add-fd returned it; if absent, all descriptors of the set.
    #[inline]
    pub fn fd(mut self, fd: i64) -> Self {
        self.fd = Some(fd);
        self
    }
}

impl runtime::Object for RemoveFd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fdset-id", &self.fdset_id);
        writer.optional("fd", &self.fd);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { fdset_id: 0, fd: None };
        while let Some(member) = members.next() {
            match member {
                "fdset-id" => members.require(0, &mut value.fdset_id),
                "fd" => members.fill(&mut value.fd),
                _ => members.skip(),
            }
        }
        members.check(&["fdset-id"]);
        members.finish(value)
    }
}

runtime::object!(RemoveFd, strict);

impl runtime::Command for RemoveFd {
    const NAME: &'static str = "remove-fd";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
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

/// Stops the virtual CPUs; during an incoming migration, keeps the guest stopped once that is over.
///
/// The command `stop` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.stop)
#[doc(alias = "stop")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Stop {}

impl Stop {
    /// `stop` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Stop);

impl runtime::Object for Stop {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Stop, strict);

impl runtime::Command for Stop {
    const NAME: &'static str = "stop";
    const MODULE: &'static str = "misc";
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

/// Ends the early phase of a QEMU that was started with -preconfig; the machine is then built.
///
/// The command `x-exit-preconfig` of QAPI module `misc`.
///
/// Since QEMU 3.0. Unstable. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.x-exit-preconfig)
#[doc(alias = "x-exit-preconfig")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XExitPreconfig {}

impl XExitPreconfig {
    /// `x-exit-preconfig` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XExitPreconfig);

impl runtime::Object for XExitPreconfig {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XExitPreconfig, strict);

impl runtime::Command for XExitPreconfig {
    const NAME: &'static str = "x-exit-preconfig";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
    const UNSTABLE: bool = true;
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

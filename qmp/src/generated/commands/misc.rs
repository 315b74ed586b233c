// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `add-fd` of QAPI module `misc`.
///
/// Since QEMU 1.2. Returns [`types::AddfdInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add-fd)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddFd {
    /// `fdset-id`: `int`.
    pub fdset_id: Option<i64>,
    /// `opaque`: `str`.
    pub opaque: Option<String>,
}

impl AddFd {
    /// `add-fd` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { fdset_id: None, opaque: None }
    }
    /// Sets `fdset-id`.
    #[must_use]
    pub fn fdset_id(mut self, fdset_id: i64) -> Self {
        self.fdset_id = Some(fdset_id);
        self
    }
    /// Sets `opaque`.
    #[must_use]
    pub fn opaque(mut self, opaque: impl Into<String>) -> Self {
        self.opaque = Some(opaque.into());
        self
    }
}

impl runtime::Encode for AddFd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "fdset-id", &self.fdset_id)?;
        runtime::optional(map, "opaque", &self.opaque)?;
        Ok(())
    }
}

runtime::arguments!(AddFd);

impl ::qmp::Command for AddFd {
    const NAME: &'static str = "add-fd";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(1, 2);
    type Return = types::AddfdInfo;
}

/// The command `add_client` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add_client)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddClient {
    /// `protocol`: `str`.
    pub protocol: String,
    /// `fdname`: `str`.
    pub fdname: String,
    /// `skipauth`: `bool`.
    pub skipauth: Option<bool>,
    /// `tls`: `bool`.
    pub tls: Option<bool>,
}

impl AddClient {
    /// `add_client` with its required members.
    #[must_use]
    pub fn new(protocol: impl Into<String>, fdname: impl Into<String>) -> Self {
        Self { protocol: protocol.into(), fdname: fdname.into(), skipauth: None, tls: None }
    }
    /// Sets `skipauth`.
    #[must_use]
    pub fn skipauth(mut self, skipauth: bool) -> Self {
        self.skipauth = Some(skipauth);
        self
    }
    /// Sets `tls`.
    #[must_use]
    pub fn tls(mut self, tls: bool) -> Self {
        self.tls = Some(tls);
        self
    }
}

impl runtime::Encode for AddClient {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("protocol", &self.protocol)?;
        map.serialize_entry("fdname", &self.fdname)?;
        runtime::optional(map, "skipauth", &self.skipauth)?;
        runtime::optional(map, "tls", &self.tls)?;
        Ok(())
    }
}

runtime::arguments!(AddClient);

impl ::qmp::Command for AddClient {
    const NAME: &'static str = "add_client";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `closefd` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.closefd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Closefd {
    /// `fdname`: `str`.
    pub fdname: String,
}

impl Closefd {
    /// `closefd` with its required members.
    #[must_use]
    pub fn new(fdname: impl Into<String>) -> Self {
        Self { fdname: fdname.into() }
    }
}

impl runtime::Encode for Closefd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("fdname", &self.fdname)?;
        Ok(())
    }
}

runtime::arguments!(Closefd);

impl ::qmp::Command for Closefd {
    const NAME: &'static str = "closefd";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `cont` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.cont)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cont {}

impl Cont {
    /// `cont` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for Cont {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(Cont);

impl ::qmp::Command for Cont {
    const NAME: &'static str = "cont";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `get-win32-socket` of QAPI module `misc`.
///
/// Since QEMU 8.0. In builds with `CONFIG_WIN32`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.get-win32-socket)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWin32Socket {
    /// `info`: `str`.
    pub info: String,
    /// `fdname`: `str`.
    pub fdname: String,
}

impl GetWin32Socket {
    /// `get-win32-socket` with its required members.
    #[must_use]
    pub fn new(info: impl Into<String>, fdname: impl Into<String>) -> Self {
        Self { info: info.into(), fdname: fdname.into() }
    }
}

impl runtime::Encode for GetWin32Socket {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("info", &self.info)?;
        map.serialize_entry("fdname", &self.fdname)?;
        Ok(())
    }
}

runtime::arguments!(GetWin32Socket);

impl ::qmp::Command for GetWin32Socket {
    const NAME: &'static str = "get-win32-socket";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(8, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `getfd` of QAPI module `misc`.
///
/// Since QEMU 0.14. In builds with `CONFIG_POSIX`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.getfd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Getfd {
    /// `fdname`: `str`.
    pub fdname: String,
}

impl Getfd {
    /// `getfd` with its required members.
    #[must_use]
    pub fn new(fdname: impl Into<String>) -> Self {
        Self { fdname: fdname.into() }
    }
}

impl runtime::Encode for Getfd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("fdname", &self.fdname)?;
        Ok(())
    }
}

runtime::arguments!(Getfd);

impl ::qmp::Command for Getfd {
    const NAME: &'static str = "getfd";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `human-monitor-command` of QAPI module `misc`.
///
/// Since QEMU 0.14. Feature `savevm-monitor-nodes`. Returns `String`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.human-monitor-command)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HumanMonitorCommand {
    /// `command-line`: `str`.
    pub command_line: String,
    /// `cpu-index`: `int`.
    pub cpu_index: Option<i64>,
}

impl HumanMonitorCommand {
    /// `human-monitor-command` with its required members.
    #[must_use]
    pub fn new(command_line: impl Into<String>) -> Self {
        Self { command_line: command_line.into(), cpu_index: None }
    }
    /// Sets `cpu-index`.
    #[must_use]
    pub fn cpu_index(mut self, cpu_index: i64) -> Self {
        self.cpu_index = Some(cpu_index);
        self
    }
}

impl runtime::Encode for HumanMonitorCommand {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("command-line", &self.command_line)?;
        runtime::optional(map, "cpu-index", &self.cpu_index)?;
        Ok(())
    }
}

runtime::arguments!(HumanMonitorCommand);

impl ::qmp::Command for HumanMonitorCommand {
    const NAME: &'static str = "human-monitor-command";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(0, 14);
    type Return = String;
}

/// The command `query-command-line-options` of QAPI module `misc`.
///
/// Since QEMU 1.5. Returns a list of [`types::CommandLineOptionInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-command-line-options)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCommandLineOptions {
    /// `option`: `str`.
    pub option: Option<String>,
}

impl QueryCommandLineOptions {
    /// `query-command-line-options` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { option: None }
    }
    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }
}

impl runtime::Encode for QueryCommandLineOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "option", &self.option)?;
        Ok(())
    }
}

runtime::arguments!(QueryCommandLineOptions);

impl ::qmp::Command for QueryCommandLineOptions {
    const NAME: &'static str = "query-command-line-options";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(1, 5);
    type Return = Vec<types::CommandLineOptionInfo>;
}

/// The command `query-fdsets` of QAPI module `misc`.
///
/// Since QEMU 1.2. Returns a list of [`types::FdsetInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-fdsets)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryFdsets {}

impl QueryFdsets {
    /// `query-fdsets` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryFdsets {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryFdsets);

impl ::qmp::Command for QueryFdsets {
    const NAME: &'static str = "query-fdsets";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(1, 2);
    type Return = Vec<types::FdsetInfo>;
}

/// The command `query-iothreads` of QAPI module `misc`.
///
/// Since QEMU 2.0. Returns a list of [`types::IoThreadInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-iothreads)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryIothreads {}

impl QueryIothreads {
    /// `query-iothreads` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryIothreads {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryIothreads);

impl ::qmp::Command for QueryIothreads {
    const NAME: &'static str = "query-iothreads";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(2, 0);
    type Return = Vec<types::IoThreadInfo>;
}

/// The command `query-name` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns [`types::NameInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-name)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryName {}

impl QueryName {
    /// `query-name` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryName {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryName);

impl ::qmp::Command for QueryName {
    const NAME: &'static str = "query-name";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(0, 14);
    type Return = types::NameInfo;
}

/// The command `remove-fd` of QAPI module `misc`.
///
/// Since QEMU 1.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.remove-fd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveFd {
    /// `fdset-id`: `int`.
    pub fdset_id: i64,
    /// `fd`: `int`.
    pub fd: Option<i64>,
}

impl RemoveFd {
    /// `remove-fd` with its required members.
    #[must_use]
    pub fn new(fdset_id: i64) -> Self {
        Self { fdset_id, fd: None }
    }
    /// Sets `fd`.
    #[must_use]
    pub fn fd(mut self, fd: i64) -> Self {
        self.fd = Some(fd);
        self
    }
}

impl runtime::Encode for RemoveFd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("fdset-id", &self.fdset_id)?;
        runtime::optional(map, "fd", &self.fd)?;
        Ok(())
    }
}

runtime::arguments!(RemoveFd);

impl ::qmp::Command for RemoveFd {
    const NAME: &'static str = "remove-fd";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(1, 2);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `stop` of QAPI module `misc`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.stop)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Stop {}

impl Stop {
    /// `stop` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for Stop {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(Stop);

impl ::qmp::Command for Stop {
    const NAME: &'static str = "stop";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `x-exit-preconfig` of QAPI module `misc`.
///
/// Since QEMU 3.0. Unstable. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.x-exit-preconfig)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XExitPreconfig {}

impl XExitPreconfig {
    /// `x-exit-preconfig` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XExitPreconfig {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XExitPreconfig);

impl ::qmp::Command for XExitPreconfig {
    const NAME: &'static str = "x-exit-preconfig";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(3, 0);
    const UNSTABLE: bool = true;
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

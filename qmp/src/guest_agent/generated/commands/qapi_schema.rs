// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Starts a program in the guest and returns at once; guest-exec-status tells when it has ended and what it printed.
///
/// The command `guest-exec` of the guest agent.
///
/// Since QEMU 2.5. Returns [`GuestExec`](types::GuestExec). Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-exec")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExec {
    /// Program to start, by its path or by a name that the guest searches for. `path`: `str`.
    pub path: String,
    /// Arguments of the program, without its own name; no arguments if absent. `arg`: `[str]`.
    pub arg: Option<Vec<String>>,
    /// Environment of the program, as NAME=VALUE; it replaces the agent's; if absent, the agent's own environment. `env`: `[str]`.
    pub env: Option<Vec<String>>,
    /// What the program reads from its standard input, in base64; nothing if absent. `input-data`: bytes, which are base64 on the wire. Secret: `Debug` does not show it.
    pub input_data: Option<runtime::Bytes>,
    /// Which output of the program is kept for guest-exec-status; nothing if absent. `capture-output`: [`GuestExecCaptureOutput`](types::GuestExecCaptureOutput).
    pub capture_output: Option<types::GuestExecCaptureOutput>,
}

impl GuestExec {
    /// `guest-exec` with its required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            arg: None,
            env: None,
            input_data: None,
            capture_output: None,
        }
    }
    /// Sets `arg` (`[str]`): arguments of the program, without its own name; no arguments if absent.
    pub fn arg(mut self, arg: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arg = Some(runtime::list(arg));
        self
    }
    /// Sets `env` (`[str]`): environment of the program, as NAME=VALUE; it replaces the agent's; if absent, the agent's own environment.
    pub fn env(mut self, env: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.env = Some(runtime::list(env));
        self
    }
    /// Sets `input-data` (bytes, which are base64 on the wire): what the program reads from its standard input, in base64; nothing if absent. Secret: `Debug` does not show it.
    pub fn input_data(mut self, input_data: impl Into<runtime::Bytes>) -> Self {
        self.input_data = Some(input_data.into());
        self
    }
    /// Sets `capture-output` ([`GuestExecCaptureOutput`](types::GuestExecCaptureOutput)): which output of the program is kept for guest-exec-status; nothing if absent.
    pub fn capture_output(
        mut self,
        capture_output: impl Into<types::GuestExecCaptureOutput>,
    ) -> Self {
        self.capture_output = Some(capture_output.into());
        self
    }
}

impl runtime::Object for GuestExec {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.optional("arg", &self.arg);
        writer.optional("env", &self.env);
        writer.optional_secret("input-data", &self.input_data);
        writer.optional("capture-output", &self.capture_output);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            arg: None,
            env: None,
            input_data: None,
            capture_output: None,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "arg" => members.fill(&mut value.arg),
                "env" => members.fill(&mut value.env),
                "input-data" => members.fill(&mut value.input_data),
                "capture-output" => members.fill(&mut value.capture_output),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(GuestExec, strict);

impl runtime::GuestAgentCommand for GuestExec {
    const NAME: &'static str = "guest-exec";
    const SINCE: runtime::Change = runtime::Change::exact(2, 5);
    const SECRET: bool = true;
    type Return = types::GuestExec;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestExec, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells whether a program that guest-exec started has ended; once it has, it is forgotten with this answer.
///
/// The command `guest-exec-status` of the guest agent.
///
/// Since QEMU 2.5. Returns [`GuestExecStatus`](types::GuestExecStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-exec-status")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExecStatus {
    /// Process to look at, as guest-exec returned it. `pid`: `int`.
    pub pid: i64,
}

impl GuestExecStatus {
    /// `guest-exec-status` with its required members.
    #[inline]
    pub fn new(pid: i64) -> Self {
        Self { pid }
    }
}

impl runtime::Object for GuestExecStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("pid", &self.pid);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { pid: 0 };
        while let Some(member) = members.next() {
            match member {
                "pid" => members.require(0, &mut value.pid),
                _ => members.skip(),
            }
        }
        members.check(&["pid"]);
        members.finish(value)
    }
}

runtime::object!(GuestExecStatus, strict);

impl runtime::GuestAgentCommand for GuestExecStatus {
    const NAME: &'static str = "guest-exec-status";
    const SINCE: runtime::Change = runtime::Change::exact(2, 5);
    type Return = types::GuestExecStatus;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestExecStatus, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Closes a file of the guest that was opened.
///
/// The command `guest-file-close` of the guest agent.
///
/// Since QEMU 0.15. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-file-close")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileClose {
    /// Open file, as guest-file-open returned it. `handle`: `int`.
    pub handle: i64,
}

impl GuestFileClose {
    /// `guest-file-close` with its required members.
    #[inline]
    pub fn new(handle: i64) -> Self {
        Self { handle }
    }
}

impl runtime::Object for GuestFileClose {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("handle", &self.handle);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { handle: 0 };
        while let Some(member) = members.next() {
            match member {
                "handle" => members.require(0, &mut value.handle),
                _ => members.skip(),
            }
        }
        members.check(&["handle"]);
        members.finish(value)
    }
}

runtime::object!(GuestFileClose, strict);

impl runtime::GuestAgentCommand for GuestFileClose {
    const NAME: &'static str = "guest-file-close";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
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

/// Writes what the agent holds back of a file to the guest's kernel.
///
/// The command `guest-file-flush` of the guest agent.
///
/// Since QEMU 0.15. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-file-flush")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileFlush {
    /// Open file, as guest-file-open returned it. `handle`: `int`.
    pub handle: i64,
}

impl GuestFileFlush {
    /// `guest-file-flush` with its required members.
    #[inline]
    pub fn new(handle: i64) -> Self {
        Self { handle }
    }
}

impl runtime::Object for GuestFileFlush {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("handle", &self.handle);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { handle: 0 };
        while let Some(member) = members.next() {
            match member {
                "handle" => members.require(0, &mut value.handle),
                _ => members.skip(),
            }
        }
        members.check(&["handle"]);
        members.finish(value)
    }
}

runtime::object!(GuestFileFlush, strict);

impl runtime::GuestAgentCommand for GuestFileFlush {
    const NAME: &'static str = "guest-file-flush";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
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

/// Opens a file of the guest and returns a handle for it, which stays valid until it is closed.
///
/// The command `guest-file-open` of the guest agent.
///
/// Since QEMU 0.15. Returns `i64`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-file-open")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileOpen {
    /// Path of the file in the guest. `path`: `str`.
    pub path: String,
    /// How to open it: r, w or a, with + for both reading and writing, and b for bytes as they are; r if absent. `mode`: `str`.
    pub mode: Option<String>,
}

impl GuestFileOpen {
    /// `guest-file-open` with its required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            mode: None,
        }
    }
    /// Sets `mode` (`str`): how to open it: r, w or a, with + for both reading and writing, and b for bytes as they are; r if absent.
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

impl runtime::Object for GuestFileOpen {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            mode: None,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(GuestFileOpen, strict);

impl runtime::GuestAgentCommand for GuestFileOpen {
    const NAME: &'static str = "guest-file-open";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    type Return = i64;
    #[inline]
    fn decode_return(text: &str) -> Result<i64, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Reads from an open file of the guest, from where it stands.
///
/// The command `guest-file-read` of the guest agent.
///
/// Since QEMU 0.15. Returns [`GuestFileRead`](types::GuestFileRead).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-file-read")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileRead {
    /// Open file, as guest-file-open returned it. `handle`: `int`.
    pub handle: i64,
    /// Most that is read, 48 MiB or less, in bytes; 4096 if absent. `count`: `int`.
    pub count: Option<i64>,
}

impl GuestFileRead {
    /// `guest-file-read` with its required members.
    #[inline]
    pub fn new(handle: i64) -> Self {
        Self { handle, count: None }
    }
    /// Sets `count` (`int`): most that is read, 48 MiB or less, in bytes; 4096 if absent.
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

impl runtime::Object for GuestFileRead {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("handle", &self.handle);
        writer.optional("count", &self.count);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { handle: 0, count: None };
        while let Some(member) = members.next() {
            match member {
                "handle" => members.require(0, &mut value.handle),
                "count" => members.fill(&mut value.count),
                _ => members.skip(),
            }
        }
        members.check(&["handle"]);
        members.finish(value)
    }
}

runtime::object!(GuestFileRead, strict);

impl runtime::GuestAgentCommand for GuestFileRead {
    const NAME: &'static str = "guest-file-read";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    type Return = types::GuestFileRead;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestFileRead, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Moves to another place in an open file of the guest, and returns where that is.
///
/// The command `guest-file-seek` of the guest agent.
///
/// Since QEMU 0.15. Returns [`GuestFileSeek`](types::GuestFileSeek).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-file-seek")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileSeek {
    /// Open file, as guest-file-open returned it. `handle`: `int`.
    pub handle: i64,
    /// How far to go, backwards if negative, in bytes. `offset`: `int`.
    pub offset: i64,
    /// From where it counts: the start, the current place or the end. `whence`: [`GuestFileWhence`](types::GuestFileWhence).
    pub whence: types::GuestFileWhence,
}

impl GuestFileSeek {
    /// `guest-file-seek` with its required members.
    pub fn new(
        handle: i64,
        offset: i64,
        whence: impl Into<types::GuestFileWhence>,
    ) -> Self {
        Self {
            handle,
            offset,
            whence: whence.into(),
        }
    }
}

impl runtime::Object for GuestFileSeek {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("handle", &self.handle);
        writer.member("offset", &self.offset);
        writer.member("whence", &self.whence);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            handle: 0,
            offset: 0,
            whence: types::GuestFileWhence::Value(0),
        };
        while let Some(member) = members.next() {
            match member {
                "handle" => members.require(0, &mut value.handle),
                "offset" => members.require(1, &mut value.offset),
                "whence" => members.require(2, &mut value.whence),
                _ => members.skip(),
            }
        }
        members.check(&["handle", "offset", "whence"]);
        members.finish(value)
    }
}

runtime::object!(GuestFileSeek, strict);

impl runtime::GuestAgentCommand for GuestFileSeek {
    const NAME: &'static str = "guest-file-seek";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    type Return = types::GuestFileSeek;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestFileSeek, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Writes to an open file of the guest, where it stands.
///
/// The command `guest-file-write` of the guest agent.
///
/// Since QEMU 0.15. Returns [`GuestFileWrite`](types::GuestFileWrite).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-file-write")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileWrite {
    /// Open file, as guest-file-open returned it. `handle`: `int`.
    pub handle: i64,
    /// What to write, in base64. `buf-b64`: bytes, which are base64 on the wire.
    pub buf_b64: runtime::Bytes,
    /// How much of the decoded data to write, in bytes; all of it if absent. `count`: `int`.
    pub count: Option<i64>,
}

impl GuestFileWrite {
    /// `guest-file-write` with its required members.
    pub fn new(handle: i64, buf_b64: impl Into<runtime::Bytes>) -> Self {
        Self {
            handle,
            buf_b64: buf_b64.into(),
            count: None,
        }
    }
    /// Sets `count` (`int`): how much of the decoded data to write, in bytes; all of it if absent.
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

impl runtime::Object for GuestFileWrite {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("handle", &self.handle);
        writer.member("buf-b64", &self.buf_b64);
        writer.optional("count", &self.count);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            handle: 0,
            buf_b64: runtime::Bytes::default(),
            count: None,
        };
        while let Some(member) = members.next() {
            match member {
                "handle" => members.require(0, &mut value.handle),
                "buf-b64" => members.require(1, &mut value.buf_b64),
                "count" => members.fill(&mut value.count),
                _ => members.skip(),
            }
        }
        members.check(&["handle", "buf-b64"]);
        members.finish(value)
    }
}

runtime::object!(GuestFileWrite, strict);

impl runtime::GuestAgentCommand for GuestFileWrite {
    const NAME: &'static str = "guest-file-write";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    type Return = types::GuestFileWrite;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestFileWrite, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Flushes and freezes the guest's local file systems, as before a snapshot, and returns how many it froze.
///
/// The command `guest-fsfreeze-freeze` of the guest agent.
///
/// Since QEMU 0.15. In builds with `CONFIG_WIN32 or CONFIG_FSFREEZE`. Returns `i64`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-fsfreeze-freeze")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFsfreezeFreeze {}

impl GuestFsfreezeFreeze {
    /// `guest-fsfreeze-freeze` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestFsfreezeFreeze);

impl runtime::Object for GuestFsfreezeFreeze {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestFsfreezeFreeze, strict);

impl runtime::GuestAgentCommand for GuestFsfreezeFreeze {
    const NAME: &'static str = "guest-fsfreeze-freeze";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    type Return = i64;
    #[inline]
    fn decode_return(text: &str) -> Result<i64, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Flushes and freezes some of the guest's file systems, and returns how many it froze.
///
/// The command `guest-fsfreeze-freeze-list` of the guest agent.
///
/// Since QEMU 2.2. In builds with `CONFIG_WIN32 or CONFIG_FSFREEZE`. Returns `i64`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-fsfreeze-freeze-list")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFsfreezeFreezeList {
    /// Where the file systems to freeze are mounted; unknown ones are skipped; if absent, all local file systems. `mountpoints`: `[str]`.
    pub mountpoints: Option<Vec<String>>,
}

impl GuestFsfreezeFreezeList {
    /// `guest-fsfreeze-freeze-list` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { mountpoints: None }
    }
    /// Sets `mountpoints` (`[str]`): where the file systems to freeze are mounted; unknown ones are skipped; if absent, all local file systems.
    pub fn mountpoints(
        mut self,
        mountpoints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mountpoints = Some(runtime::list(mountpoints));
        self
    }
}

runtime::default!(GuestFsfreezeFreezeList);

impl runtime::Object for GuestFsfreezeFreezeList {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mountpoints", &self.mountpoints);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mountpoints" => members.fill(&mut value.mountpoints),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(GuestFsfreezeFreezeList, strict);

impl runtime::GuestAgentCommand for GuestFsfreezeFreezeList {
    const NAME: &'static str = "guest-fsfreeze-freeze-list";
    const SINCE: runtime::Change = runtime::Change::exact(2, 2);
    type Return = i64;
    #[inline]
    fn decode_return(text: &str) -> Result<i64, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells whether the agent has frozen file systems of the guest.
///
/// The command `guest-fsfreeze-status` of the guest agent.
///
/// Since QEMU 0.15. In builds with `CONFIG_WIN32 or CONFIG_FSFREEZE`. Returns [`GuestFsfreezeStatus`](types::GuestFsfreezeStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-fsfreeze-status")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFsfreezeStatus {}

impl GuestFsfreezeStatus {
    /// `guest-fsfreeze-status` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestFsfreezeStatus);

impl runtime::Object for GuestFsfreezeStatus {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestFsfreezeStatus, strict);

impl runtime::GuestAgentCommand for GuestFsfreezeStatus {
    const NAME: &'static str = "guest-fsfreeze-status";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    type Return = types::GuestFsfreezeStatus;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestFsfreezeStatus, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lets the guest's frozen file systems go on, and returns how many it thawed.
///
/// The command `guest-fsfreeze-thaw` of the guest agent.
///
/// Since QEMU 0.15. In builds with `CONFIG_WIN32 or CONFIG_FSFREEZE`. Returns `i64`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-fsfreeze-thaw")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFsfreezeThaw {}

impl GuestFsfreezeThaw {
    /// `guest-fsfreeze-thaw` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestFsfreezeThaw);

impl runtime::Object for GuestFsfreezeThaw {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestFsfreezeThaw, strict);

impl runtime::GuestAgentCommand for GuestFsfreezeThaw {
    const NAME: &'static str = "guest-fsfreeze-thaw";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    type Return = i64;
    #[inline]
    fn decode_return(text: &str) -> Result<i64, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lets the guest discard the free space of its file systems, so that disk images can shrink.
///
/// The command `guest-fstrim` of the guest agent.
///
/// Since QEMU 1.2. In builds with `CONFIG_WIN32 or CONFIG_FSTRIM`. Returns [`GuestFilesystemTrimResponse`](types::GuestFilesystemTrimResponse).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-fstrim")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFstrim {
    /// Smallest free range that is worth discarding, in bytes; every free range if absent. `minimum`: `int`.
    pub minimum: Option<i64>,
}

impl GuestFstrim {
    /// `guest-fstrim` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { minimum: None }
    }
    /// Sets `minimum` (`int`): smallest free range that is worth discarding, in bytes; every free range if absent.
    #[inline]
    pub fn minimum(mut self, minimum: i64) -> Self {
        self.minimum = Some(minimum);
        self
    }
}

runtime::default!(GuestFstrim);

impl runtime::Object for GuestFstrim {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("minimum", &self.minimum);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "minimum" => members.fill(&mut value.minimum),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(GuestFstrim, strict);

impl runtime::GuestAgentCommand for GuestFstrim {
    const NAME: &'static str = "guest-fstrim";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = types::GuestFilesystemTrimResponse;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<types::GuestFilesystemTrimResponse, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Reads how each of the guest's CPUs has spent its time; on Linux.
///
/// The command `guest-get-cpustats` of the guest agent.
///
/// Since QEMU 7.1. In builds with `CONFIG_LINUX`. Returns list of [`GuestCpuStats`](types::GuestCpuStats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-cpustats")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetCpustats {}

impl GuestGetCpustats {
    /// `guest-get-cpustats` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetCpustats);

impl runtime::Object for GuestGetCpustats {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetCpustats, strict);

impl runtime::GuestAgentCommand for GuestGetCpustats {
    const NAME: &'static str = "guest-get-cpustats";
    const SINCE: runtime::Change = runtime::Change::exact(7, 1);
    type Return = Vec<types::GuestCpuStats>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::GuestCpuStats>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists devices of a Windows guest that belong to QEMU, with their drivers.
///
/// The command `guest-get-devices` of the guest agent.
///
/// Since QEMU 5.2. In builds with `CONFIG_WIN32`. Returns list of [`GuestDeviceInfo`](types::GuestDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-devices")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetDevices {}

impl GuestGetDevices {
    /// `guest-get-devices` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetDevices);

impl runtime::Object for GuestGetDevices {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetDevices, strict);

impl runtime::GuestAgentCommand for GuestGetDevices {
    const NAME: &'static str = "guest-get-devices";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
    type Return = Vec<types::GuestDeviceInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::GuestDeviceInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the disks and partitions that the guest's system knows, mounted or not.
///
/// The command `guest-get-disks` of the guest agent.
///
/// Since QEMU 5.2. In builds with `CONFIG_WIN32 or CONFIG_LIBUDEV`. Returns list of [`GuestDiskInfo`](types::GuestDiskInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-disks")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetDisks {}

impl GuestGetDisks {
    /// `guest-get-disks` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetDisks);

impl runtime::Object for GuestGetDisks {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetDisks, strict);

impl runtime::GuestAgentCommand for GuestGetDisks {
    const NAME: &'static str = "guest-get-disks";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
    type Return = Vec<types::GuestDiskInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::GuestDiskInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Reads I/O counters of the guest's disks and partitions; on Linux.
///
/// The command `guest-get-diskstats` of the guest agent.
///
/// Since QEMU 7.1. In builds with `CONFIG_LINUX`. Returns list of [`GuestDiskStatsInfo`](types::GuestDiskStatsInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-diskstats")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetDiskstats {}

impl GuestGetDiskstats {
    /// `guest-get-diskstats` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetDiskstats);

impl runtime::Object for GuestGetDiskstats {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetDiskstats, strict);

impl runtime::GuestAgentCommand for GuestGetDiskstats {
    const NAME: &'static str = "guest-get-diskstats";
    const SINCE: runtime::Change = runtime::Change::exact(7, 1);
    type Return = Vec<types::GuestDiskStatsInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::GuestDiskStatsInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the local file systems that are mounted in the guest, with their disks.
///
/// The command `guest-get-fsinfo` of the guest agent.
///
/// Since QEMU 2.2. In builds with `CONFIG_WIN32 or CONFIG_LINUX`. Returns list of [`GuestFilesystemInfo`](types::GuestFilesystemInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-fsinfo")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetFsinfo {}

impl GuestGetFsinfo {
    /// `guest-get-fsinfo` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetFsinfo);

impl runtime::Object for GuestGetFsinfo {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetFsinfo, strict);

impl runtime::GuestAgentCommand for GuestGetFsinfo {
    const NAME: &'static str = "guest-get-fsinfo";
    const SINCE: runtime::Change = runtime::Change::exact(2, 2);
    type Return = Vec<types::GuestFilesystemInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::GuestFilesystemInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells the guest's host name.
///
/// The command `guest-get-host-name` of the guest agent.
///
/// Since QEMU 2.10. Returns [`GuestHostName`](types::GuestHostName).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-host-name")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetHostName {}

impl GuestGetHostName {
    /// `guest-get-host-name` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetHostName);

impl runtime::Object for GuestGetHostName {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetHostName, strict);

impl runtime::GuestAgentCommand for GuestGetHostName {
    const NAME: &'static str = "guest-get-host-name";
    const SINCE: runtime::Change = runtime::Change::exact(2, 10);
    type Return = types::GuestHostName;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestHostName, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells how busy the guest's system was lately.
///
/// The command `guest-get-load` of the guest agent.
///
/// Since QEMU 10.0. In builds with `CONFIG_WIN32 or CONFIG_GETLOADAVG`. Returns [`GuestLoadAverage`](types::GuestLoadAverage).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-load")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetLoad {}

impl GuestGetLoad {
    /// `guest-get-load` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetLoad);

impl runtime::Object for GuestGetLoad {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetLoad, strict);

impl runtime::GuestAgentCommand for GuestGetLoad {
    const NAME: &'static str = "guest-get-load";
    const SINCE: runtime::Change = runtime::Change::exact(10, 0);
    type Return = types::GuestLoadAverage;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestLoadAverage, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells how large the blocks are in which the guest's system can switch memory on and off.
///
/// The command `guest-get-memory-block-info` of the guest agent.
///
/// Since QEMU 2.3. In builds with `CONFIG_LINUX`. Returns [`GuestMemoryBlockInfo`](types::GuestMemoryBlockInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-memory-block-info")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetMemoryBlockInfo {}

impl GuestGetMemoryBlockInfo {
    /// `guest-get-memory-block-info` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetMemoryBlockInfo);

impl runtime::Object for GuestGetMemoryBlockInfo {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetMemoryBlockInfo, strict);

impl runtime::GuestAgentCommand for GuestGetMemoryBlockInfo {
    const NAME: &'static str = "guest-get-memory-block-info";
    const SINCE: runtime::Change = runtime::Change::exact(2, 3);
    type Return = types::GuestMemoryBlockInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestMemoryBlockInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the blocks of the guest's memory and which of them its system uses; on Linux.
///
/// The command `guest-get-memory-blocks` of the guest agent.
///
/// Since QEMU 2.3. In builds with `CONFIG_LINUX`. Returns list of [`GuestMemoryBlock`](types::GuestMemoryBlock).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-memory-blocks")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetMemoryBlocks {}

impl GuestGetMemoryBlocks {
    /// `guest-get-memory-blocks` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetMemoryBlocks);

impl runtime::Object for GuestGetMemoryBlocks {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetMemoryBlocks, strict);

impl runtime::GuestAgentCommand for GuestGetMemoryBlocks {
    const NAME: &'static str = "guest-get-memory-blocks";
    const SINCE: runtime::Change = runtime::Change::exact(2, 3);
    type Return = Vec<types::GuestMemoryBlock>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::GuestMemoryBlock>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells which operating system the guest runs.
///
/// The command `guest-get-osinfo` of the guest agent.
///
/// Since QEMU 2.10. Returns [`GuestOsInfo`](types::GuestOsInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-osinfo")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetOsinfo {}

impl GuestGetOsinfo {
    /// `guest-get-osinfo` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetOsinfo);

impl runtime::Object for GuestGetOsinfo {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetOsinfo, strict);

impl runtime::GuestAgentCommand for GuestGetOsinfo {
    const NAME: &'static str = "guest-get-osinfo";
    const SINCE: runtime::Change = runtime::Change::exact(2, 10);
    type Return = types::GuestOsInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestOsInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Reads the guest's clock, in ns since 1970-01-01 UTC.
///
/// The command `guest-get-time` of the guest agent.
///
/// Since QEMU 1.5. Returns `i64`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-time")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetTime {}

impl GuestGetTime {
    /// `guest-get-time` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetTime);

impl runtime::Object for GuestGetTime {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetTime, strict);

impl runtime::GuestAgentCommand for GuestGetTime {
    const NAME: &'static str = "guest-get-time";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
    type Return = i64;
    #[inline]
    fn decode_return(text: &str) -> Result<i64, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells the guest's time zone.
///
/// The command `guest-get-timezone` of the guest agent.
///
/// Since QEMU 2.10. Returns [`GuestTimezone`](types::GuestTimezone).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-timezone")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetTimezone {}

impl GuestGetTimezone {
    /// `guest-get-timezone` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetTimezone);

impl runtime::Object for GuestGetTimezone {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetTimezone, strict);

impl runtime::GuestAgentCommand for GuestGetTimezone {
    const NAME: &'static str = "guest-get-timezone";
    const SINCE: runtime::Change = runtime::Change::exact(2, 10);
    type Return = types::GuestTimezone;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestTimezone, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the users who are logged in to the guest, each of them once.
///
/// The command `guest-get-users` of the guest agent.
///
/// Since QEMU 2.10. In builds with `CONFIG_WIN32 or HAVE_UTMPX`. Returns list of [`GuestUser`](types::GuestUser).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-users")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetUsers {}

impl GuestGetUsers {
    /// `guest-get-users` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetUsers);

impl runtime::Object for GuestGetUsers {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetUsers, strict);

impl runtime::GuestAgentCommand for GuestGetUsers {
    const NAME: &'static str = "guest-get-users";
    const SINCE: runtime::Change = runtime::Change::exact(2, 10);
    type Return = Vec<types::GuestUser>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::GuestUser>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the virtual CPUs and which of them the guest's system uses.
///
/// The command `guest-get-vcpus` of the guest agent.
///
/// Since QEMU 1.5. In builds with `CONFIG_LINUX or CONFIG_WIN32`. Returns list of [`GuestLogicalProcessor`](types::GuestLogicalProcessor).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-get-vcpus")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestGetVcpus {}

impl GuestGetVcpus {
    /// `guest-get-vcpus` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestGetVcpus);

impl runtime::Object for GuestGetVcpus {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestGetVcpus, strict);

impl runtime::GuestAgentCommand for GuestGetVcpus {
    const NAME: &'static str = "guest-get-vcpus";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
    type Return = Vec<types::GuestLogicalProcessor>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::GuestLogicalProcessor>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells the version of the agent and which commands it accepts.
///
/// The command `guest-info` of the guest agent.
///
/// Since QEMU 0.15. Returns [`GuestAgentInfo`](types::GuestAgentInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-info")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestInfo {}

impl GuestInfo {
    /// `guest-info` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestInfo);

impl runtime::Object for GuestInfo {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestInfo, strict);

impl runtime::GuestAgentCommand for GuestInfo {
    const NAME: &'static str = "guest-info";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    type Return = types::GuestAgentInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestAgentInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the guest's network interfaces with their addresses and counters.
///
/// The command `guest-network-get-interfaces` of the guest agent.
///
/// Since QEMU 1.1. In builds with `CONFIG_WIN32 or HAVE_GETIFADDRS`. Returns list of [`GuestNetworkInterface`](types::GuestNetworkInterface).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-network-get-interfaces")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkGetInterfaces {}

impl GuestNetworkGetInterfaces {
    /// `guest-network-get-interfaces` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestNetworkGetInterfaces);

impl runtime::Object for GuestNetworkGetInterfaces {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestNetworkGetInterfaces, strict);

impl runtime::GuestAgentCommand for GuestNetworkGetInterfaces {
    const NAME: &'static str = "guest-network-get-interfaces";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    type Return = Vec<types::GuestNetworkInterface>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::GuestNetworkInterface>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the guest's routing table.
///
/// The command `guest-network-get-route` of the guest agent.
///
/// Since QEMU 9.1. In builds with `CONFIG_LINUX or CONFIG_WIN32`. Returns list of [`GuestNetworkRoute`](types::GuestNetworkRoute).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-network-get-route")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkGetRoute {}

impl GuestNetworkGetRoute {
    /// `guest-network-get-route` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestNetworkGetRoute);

impl runtime::Object for GuestNetworkGetRoute {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestNetworkGetRoute, strict);

impl runtime::GuestAgentCommand for GuestNetworkGetRoute {
    const NAME: &'static str = "guest-network-get-route";
    const SINCE: runtime::Change = runtime::Change::exact(9, 1);
    type Return = Vec<types::GuestNetworkRoute>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::GuestNetworkRoute>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Does nothing; the answer tells that the agent is there.
///
/// The command `guest-ping` of the guest agent.
///
/// Since QEMU 0.15. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-ping")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPing {}

impl GuestPing {
    /// `guest-ping` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestPing);

impl runtime::Object for GuestPing {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestPing, strict);

impl runtime::GuestAgentCommand for GuestPing {
    const NAME: &'static str = "guest-ping";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
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

/// Switches blocks of memory on or off in the guest's system; on Linux.
///
/// The command `guest-set-memory-blocks` of the guest agent.
///
/// Since QEMU 2.3. In builds with `CONFIG_LINUX`. Returns list of [`GuestMemoryBlockResponse`](types::GuestMemoryBlockResponse).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-set-memory-blocks")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSetMemoryBlocks {
    /// Blocks, with the state that each is to have; they are worked on in order. `mem-blks`: list of [`GuestMemoryBlock`](types::GuestMemoryBlock).
    pub mem_blks: Vec<types::GuestMemoryBlock>,
}

impl GuestSetMemoryBlocks {
    /// `guest-set-memory-blocks` with its required members.
    pub fn new(
        mem_blks: impl IntoIterator<Item = impl Into<types::GuestMemoryBlock>>,
    ) -> Self {
        Self {
            mem_blks: runtime::list(mem_blks),
        }
    }
}

impl runtime::Object for GuestSetMemoryBlocks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("mem-blks", &self.mem_blks);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { mem_blks: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "mem-blks" => members.require(0, &mut value.mem_blks),
                _ => members.skip(),
            }
        }
        members.check(&["mem-blks"]);
        members.finish(value)
    }
}

runtime::object!(GuestSetMemoryBlocks, strict);

impl runtime::GuestAgentCommand for GuestSetMemoryBlocks {
    const NAME: &'static str = "guest-set-memory-blocks";
    const SINCE: runtime::Change = runtime::Change::exact(2, 3);
    type Return = Vec<types::GuestMemoryBlockResponse>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::GuestMemoryBlockResponse>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Sets the guest's system clock and then its hardware clock, as after a long pause.
///
/// The command `guest-set-time` of the guest agent.
///
/// Since QEMU 1.5. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-set-time")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSetTime {
    /// Time to set, since 1970-01-01 UTC, in ns; if absent, time of the guest's hardware clock. `time`: `int`.
    pub time: Option<i64>,
}

impl GuestSetTime {
    /// `guest-set-time` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { time: None }
    }
    /// Sets `time` (`int`): time to set, since 1970-01-01 UTC, in ns; if absent, time of the guest's hardware clock.
    #[inline]
    pub fn time(mut self, time: i64) -> Self {
        self.time = Some(time);
        self
    }
}

runtime::default!(GuestSetTime);

impl runtime::Object for GuestSetTime {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("time", &self.time);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "time" => members.fill(&mut value.time),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(GuestSetTime, strict);

impl runtime::GuestAgentCommand for GuestSetTime {
    const NAME: &'static str = "guest-set-time";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
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

/// Sets the password of a user of the guest.
///
/// The command `guest-set-user-password` of the guest agent.
///
/// Since QEMU 2.3. In builds with `CONFIG_WIN32 or CONFIG_LINUX or CONFIG_FREEBSD`. Returns nothing. Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-set-user-password")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSetUserPassword {
    /// User whose password is set. `username`: `str`.
    pub username: String,
    /// New password, in base64. `password`: bytes, which are base64 on the wire. Secret: `Debug` does not show it.
    pub password: runtime::Bytes,
    /// Whether the password is hashed already, in the form that the guest's system keeps. `crypted`: `bool`.
    pub crypted: bool,
}

impl GuestSetUserPassword {
    /// `guest-set-user-password` with its required members.
    pub fn new(
        username: impl Into<String>,
        password: impl Into<runtime::Bytes>,
        crypted: bool,
    ) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            crypted,
        }
    }
}

impl runtime::Object for GuestSetUserPassword {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("username", &self.username);
        writer.secret("password", &self.password);
        writer.member("crypted", &self.crypted);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            username: String::new(),
            password: runtime::Bytes::default(),
            crypted: false,
        };
        while let Some(member) = members.next() {
            match member {
                "username" => members.require(0, &mut value.username),
                "password" => members.require(1, &mut value.password),
                "crypted" => members.require(2, &mut value.crypted),
                _ => members.skip(),
            }
        }
        members.check(&["username", "password", "crypted"]);
        members.finish(value)
    }
}

runtime::object!(GuestSetUserPassword, strict);

impl runtime::GuestAgentCommand for GuestSetUserPassword {
    const NAME: &'static str = "guest-set-user-password";
    const SINCE: runtime::Change = runtime::Change::exact(2, 3);
    const SECRET: bool = true;
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

/// Switches virtual CPUs on or off in the guest's system, and returns how many of the list were done before one failed.
///
/// The command `guest-set-vcpus` of the guest agent.
///
/// Since QEMU 1.5. In builds with `CONFIG_LINUX`. Returns `i64`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-set-vcpus")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSetVcpus {
    /// Virtual CPUs, with the state that each is to have; they are worked on in order. `vcpus`: list of [`GuestLogicalProcessor`](types::GuestLogicalProcessor).
    pub vcpus: Vec<types::GuestLogicalProcessor>,
}

impl GuestSetVcpus {
    /// `guest-set-vcpus` with its required members.
    pub fn new(
        vcpus: impl IntoIterator<Item = impl Into<types::GuestLogicalProcessor>>,
    ) -> Self {
        Self {
            vcpus: runtime::list(vcpus),
        }
    }
}

impl runtime::Object for GuestSetVcpus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("vcpus", &self.vcpus);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { vcpus: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "vcpus" => members.require(0, &mut value.vcpus),
                _ => members.skip(),
            }
        }
        members.check(&["vcpus"]);
        members.finish(value)
    }
}

runtime::object!(GuestSetVcpus, strict);

impl runtime::GuestAgentCommand for GuestSetVcpus {
    const NAME: &'static str = "guest-set-vcpus";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
    type Return = i64;
    #[inline]
    fn decode_return(text: &str) -> Result<i64, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Shuts the guest down from inside; there is no answer unless it fails.
///
/// The command `guest-shutdown` of the guest agent.
///
/// Since QEMU 0.15. Returns nothing. The server does not reply if the command succeeds.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-shutdown")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestShutdown {
    /// Halt, powerdown or reboot; powerdown if absent. `mode`: `str`.
    pub mode: Option<String>,
}

impl GuestShutdown {
    /// `guest-shutdown` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { mode: None }
    }
    /// Sets `mode` (`str`): halt, powerdown or reboot; powerdown if absent.
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

runtime::default!(GuestShutdown);

impl runtime::Object for GuestShutdown {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(GuestShutdown, strict);

impl runtime::GuestAgentCommand for GuestShutdown {
    const NAME: &'static str = "guest-shutdown";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    const SUCCESS_RESPONSE: bool = false;
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

/// Adds SSH keys that may log in as a user of the guest; on Unix and Windows with OpenSSH.
///
/// The command `guest-ssh-add-authorized-keys` of the guest agent.
///
/// Since QEMU 5.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-ssh-add-authorized-keys")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSshAddAuthorizedKeys {
    /// User who gets the keys. `username`: `str`.
    pub username: String,
    /// Public keys, as lines of an authorized_keys file. `keys`: `[str]`.
    pub keys: Vec<String>,
    /// Whether all other keys are removed; false if absent. `reset`: `bool`.
    pub reset: Option<bool>,
}

impl GuestSshAddAuthorizedKeys {
    /// `guest-ssh-add-authorized-keys` with its required members.
    pub fn new(
        username: impl Into<String>,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            username: username.into(),
            keys: runtime::list(keys),
            reset: None,
        }
    }
    /// Sets `reset` (`bool`): whether all other keys are removed; false if absent.
    #[inline]
    pub fn reset(mut self, reset: bool) -> Self {
        self.reset = Some(reset);
        self
    }
}

impl runtime::Object for GuestSshAddAuthorizedKeys {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("username", &self.username);
        writer.member("keys", &self.keys);
        writer.optional("reset", &self.reset);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            username: String::new(),
            keys: Vec::new(),
            reset: None,
        };
        while let Some(member) = members.next() {
            match member {
                "username" => members.require(0, &mut value.username),
                "keys" => members.require(1, &mut value.keys),
                "reset" => members.fill(&mut value.reset),
                _ => members.skip(),
            }
        }
        members.check(&["username", "keys"]);
        members.finish(value)
    }
}

runtime::object!(GuestSshAddAuthorizedKeys, strict);

impl runtime::GuestAgentCommand for GuestSshAddAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-add-authorized-keys";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
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

/// Lists the SSH keys that may log in as a user of the guest.
///
/// The command `guest-ssh-get-authorized-keys` of the guest agent.
///
/// Since QEMU 5.2. Returns [`GuestAuthorizedKeys`](types::GuestAuthorizedKeys).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-ssh-get-authorized-keys")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSshGetAuthorizedKeys {
    /// User whose keys are listed. `username`: `str`.
    pub username: String,
}

impl GuestSshGetAuthorizedKeys {
    /// `guest-ssh-get-authorized-keys` with its required members.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl runtime::Object for GuestSshGetAuthorizedKeys {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("username", &self.username);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { username: String::new() };
        while let Some(member) = members.next() {
            match member {
                "username" => members.require(0, &mut value.username),
                _ => members.skip(),
            }
        }
        members.check(&["username"]);
        members.finish(value)
    }
}

runtime::object!(GuestSshGetAuthorizedKeys, strict);

impl runtime::GuestAgentCommand for GuestSshGetAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-get-authorized-keys";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
    type Return = types::GuestAuthorizedKeys;
    #[inline]
    fn decode_return(text: &str) -> Result<types::GuestAuthorizedKeys, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Removes SSH keys that may log in as a user of the guest; keys that are not there are no error.
///
/// The command `guest-ssh-remove-authorized-keys` of the guest agent.
///
/// Since QEMU 5.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-ssh-remove-authorized-keys")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSshRemoveAuthorizedKeys {
    /// User who loses the keys. `username`: `str`.
    pub username: String,
    /// Public keys to remove, as lines of an authorized_keys file. `keys`: `[str]`.
    pub keys: Vec<String>,
}

impl GuestSshRemoveAuthorizedKeys {
    /// `guest-ssh-remove-authorized-keys` with its required members.
    pub fn new(
        username: impl Into<String>,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            username: username.into(),
            keys: runtime::list(keys),
        }
    }
}

impl runtime::Object for GuestSshRemoveAuthorizedKeys {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("username", &self.username);
        writer.member("keys", &self.keys);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            username: String::new(),
            keys: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "username" => members.require(0, &mut value.username),
                "keys" => members.require(1, &mut value.keys),
                _ => members.skip(),
            }
        }
        members.check(&["username", "keys"]);
        members.finish(value)
    }
}

runtime::object!(GuestSshRemoveAuthorizedKeys, strict);

impl runtime::GuestAgentCommand for GuestSshRemoveAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-remove-authorized-keys";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
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

/// Lets the guest save its memory on its disk and switch off; there is no answer unless it fails.
///
/// The command `guest-suspend-disk` of the guest agent.
///
/// Since QEMU 1.1. In builds with `CONFIG_LINUX or CONFIG_WIN32`. Returns nothing. The server does not reply if the command succeeds.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-suspend-disk")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSuspendDisk {}

impl GuestSuspendDisk {
    /// `guest-suspend-disk` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestSuspendDisk);

impl runtime::Object for GuestSuspendDisk {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestSuspendDisk, strict);

impl runtime::GuestAgentCommand for GuestSuspendDisk {
    const NAME: &'static str = "guest-suspend-disk";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    const SUCCESS_RESPONSE: bool = false;
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

/// Lets the guest save its memory on its disk and then sleep; there is no answer unless it fails.
///
/// The command `guest-suspend-hybrid` of the guest agent.
///
/// Since QEMU 1.1. In builds with `CONFIG_LINUX`. Returns nothing. The server does not reply if the command succeeds.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-suspend-hybrid")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSuspendHybrid {}

impl GuestSuspendHybrid {
    /// `guest-suspend-hybrid` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestSuspendHybrid);

impl runtime::Object for GuestSuspendHybrid {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestSuspendHybrid, strict);

impl runtime::GuestAgentCommand for GuestSuspendHybrid {
    const NAME: &'static str = "guest-suspend-hybrid";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    const SUCCESS_RESPONSE: bool = false;
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

/// Lets the guest sleep with its memory kept, until it is woken; there is no answer unless it fails.
///
/// The command `guest-suspend-ram` of the guest agent.
///
/// Since QEMU 1.1. In builds with `CONFIG_LINUX or CONFIG_WIN32`. Returns nothing. The server does not reply if the command succeeds.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-suspend-ram")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSuspendRam {}

impl GuestSuspendRam {
    /// `guest-suspend-ram` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestSuspendRam);

impl runtime::Object for GuestSuspendRam {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestSuspendRam, strict);

impl runtime::GuestAgentCommand for GuestSuspendRam {
    const NAME: &'static str = "guest-suspend-ram";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    const SUCCESS_RESPONSE: bool = false;
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

/// Returns a number to its sender, who thereby knows which answers are meant for it.
///
/// The command `guest-sync` of the guest agent.
///
/// Since QEMU 0.15. Returns `i64`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-sync")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSync {
    /// Number to return; a random one serves best. `id`: `int`.
    pub id: i64,
}

impl GuestSync {
    /// `guest-sync` with its required members.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl runtime::Object for GuestSync {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: 0 };
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

runtime::object!(GuestSync, strict);

impl runtime::GuestAgentCommand for GuestSync {
    const NAME: &'static str = "guest-sync";
    const SINCE: runtime::Change = runtime::Change::exact(0, 15);
    type Return = i64;
    #[inline]
    fn decode_return(text: &str) -> Result<i64, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns a number to its sender after a byte 0xFF, at which what was left over from earlier clients ends.
///
/// The command `guest-sync-delimited` of the guest agent.
///
/// Since QEMU 1.1. Returns `i64`.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[doc(alias = "guest-sync-delimited")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSyncDelimited {
    /// Number to return; a random one serves best. `id`: `int`.
    pub id: i64,
}

impl GuestSyncDelimited {
    /// `guest-sync-delimited` with its required members.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl runtime::Object for GuestSyncDelimited {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: 0 };
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

runtime::object!(GuestSyncDelimited, strict);

impl runtime::GuestAgentCommand for GuestSyncDelimited {
    const NAME: &'static str = "guest-sync-delimited";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    type Return = i64;
    #[inline]
    fn decode_return(text: &str) -> Result<i64, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Where a descriptor went that was added to an fd set.
///
/// The QAPI struct `AddfdInfo` of module `misc`.
///
/// Since QEMU 1.2. Received.
///
/// Returned by [`add-fd`](super::super::commands::AddFd).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.AddfdInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddfdInfo {
    /// Set that it is in. `fdset-id`: `int`.
    pub fdset_id: i64,
    /// Its number inside the QEMU process, by which remove-fd takes it out. `fd`: `int`.
    pub fd: i64,
}

impl AddfdInfo {
    /// `AddfdInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(fdset_id: i64, fd: i64) -> Self {
        Self { fdset_id, fd }
    }
}

impl runtime::Object for AddfdInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fdset-id", &self.fdset_id);
        writer.member("fd", &self.fd);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { fdset_id: 0, fd: 0 };
        while let Some(member) = members.next() {
            match member {
                "fdset-id" => members.require(0, &mut value.fdset_id),
                "fd" => members.require(1, &mut value.fd),
                _ => members.skip(),
            }
        }
        members.check(&["fdset-id", "fd"]);
        members.finish(value)
    }
}

runtime::object!(AddfdInfo);

/// One option of QEMU's command line.
///
/// The QAPI struct `CommandLineOptionInfo` of module `misc`.
///
/// Since QEMU 1.5. Received.
///
/// Returned by [`query-command-line-options`](super::super::commands::QueryCommandLineOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineOptionInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandLineOptionInfo {
    /// Name of the option, without its dash. `option`: `str`.
    pub option: String,
    /// Parameters that it knows; empty if it takes any. `parameters`: list of [`CommandLineParameterInfo`].
    pub parameters: Vec<CommandLineParameterInfo>,
}

impl CommandLineOptionInfo {
    /// `CommandLineOptionInfo` with its required members.
    #[must_use]
    pub fn new(
        option: impl Into<String>,
        parameters: impl IntoIterator<Item = impl Into<CommandLineParameterInfo>>,
    ) -> Self {
        Self {
            option: option.into(),
            parameters: runtime::list(parameters),
        }
    }
}

impl runtime::Object for CommandLineOptionInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("option", &self.option);
        writer.member("parameters", &self.parameters);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            option: String::new(),
            parameters: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "option" => members.require(0, &mut value.option),
                "parameters" => members.require(1, &mut value.parameters),
                _ => members.skip(),
            }
        }
        members.check(&["option", "parameters"]);
        members.finish(value)
    }
}

runtime::object!(CommandLineOptionInfo);

/// A parameter that an option of the command line knows.
///
/// The QAPI struct `CommandLineParameterInfo` of module `misc`.
///
/// Since QEMU 1.5. Received.
///
/// Part of [`CommandLineOptionInfo`](super::CommandLineOptionInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineParameterInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandLineParameterInfo {
    /// Key of the parameter, before the equals sign. `name`: `str`.
    pub name: String,
    /// Which values it takes. `type`: [`CommandLineParameterType`].
    pub type_: CommandLineParameterType,
    /// Description for people; not described if absent. `help`: `str`.
    pub help: Option<String>,
    /// Value that is used if none is given; not told if absent. `default`: `str`. Since QEMU 2.1.
    pub default: Option<String>,
}

impl CommandLineParameterInfo {
    /// `CommandLineParameterInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: CommandLineParameterType) -> Self {
        Self {
            name: name.into(),
            type_,
            help: None,
            default: None,
        }
    }
}

impl runtime::Object for CommandLineParameterInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("type", &self.type_);
        writer.optional("help", &self.help);
        writer.optional("default", &self.default);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            type_: CommandLineParameterType::String,
            help: None,
            default: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "type" => members.require(1, &mut value.type_),
                "help" => members.fill(&mut value.help),
                "default" => members.fill(&mut value.default),
                _ => members.skip(),
            }
        }
        members.check(&["name", "type"]);
        members.finish(value)
    }
}

runtime::object!(CommandLineParameterInfo);

/// Which values a command line parameter takes.
///
/// The QAPI enum `CommandLineParameterType` of module `misc`.
///
/// Since QEMU 1.5. Received.
///
/// Part of [`CommandLineParameterInfo`](super::CommandLineParameterInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc.CommandLineParameterType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CommandLineParameterType {
    /// Any text. `string`.
    String,
    /// On or off. `boolean`.
    Boolean,
    /// An integer. `number`.
    Number,
    /// A number of bytes, perhaps with a suffix such as K, M, G or T for powers of 1024. `size`.
    Size,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl CommandLineParameterType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::String,
        Self::Boolean,
        Self::Number,
        Self::Size,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Size => "size",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(CommandLineParameterType);

/// One descriptor of an fd set.
///
/// The QAPI struct `FdsetFdInfo` of module `misc`.
///
/// Since QEMU 1.2. Received.
///
/// Part of [`FdsetInfo`](super::FdsetInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetFdInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdsetFdInfo {
    /// Its number inside the QEMU process. `fd`: `int`.
    pub fd: i64,
    /// Text that it was added with; no text if absent. `opaque`: `str`.
    pub opaque: Option<String>,
}

impl FdsetFdInfo {
    /// `FdsetFdInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(fd: i64) -> Self {
        Self { fd, opaque: None }
    }
}

impl runtime::Object for FdsetFdInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fd", &self.fd);
        writer.optional("opaque", &self.opaque);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { fd: 0, opaque: None };
        while let Some(member) = members.next() {
            match member {
                "fd" => members.require(0, &mut value.fd),
                "opaque" => members.fill(&mut value.opaque),
                _ => members.skip(),
            }
        }
        members.check(&["fd"]);
        members.finish(value)
    }
}

runtime::object!(FdsetFdInfo);

/// One fd set.
///
/// The QAPI struct `FdsetInfo` of module `misc`.
///
/// Since QEMU 1.2. Received.
///
/// Returned by [`query-fdsets`](super::super::commands::QueryFdsets).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdsetInfo {
    /// Number of the set, as in `/dev/fdset/ID`. `fdset-id`: `int`.
    pub fdset_id: i64,
    /// Descriptors that are in it. `fds`: list of [`FdsetFdInfo`].
    pub fds: Vec<FdsetFdInfo>,
}

impl FdsetInfo {
    /// `FdsetInfo` with its required members.
    #[must_use]
    pub fn new(
        fdset_id: i64,
        fds: impl IntoIterator<Item = impl Into<FdsetFdInfo>>,
    ) -> Self {
        Self {
            fdset_id,
            fds: runtime::list(fds),
        }
    }
}

impl runtime::Object for FdsetInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fdset-id", &self.fdset_id);
        writer.member("fds", &self.fds);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            fdset_id: 0,
            fds: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "fdset-id" => members.require(0, &mut value.fdset_id),
                "fds" => members.require(1, &mut value.fds),
                _ => members.skip(),
            }
        }
        members.check(&["fdset-id", "fds"]);
        members.finish(value)
    }
}

runtime::object!(FdsetInfo);

/// One I/O thread and how it polls for work.
///
/// The QAPI struct `IOThreadInfo` of module `misc`.
///
/// Since QEMU 2.0. Received.
///
/// Returned by [`query-iothreads`](super::super::commands::QueryIothreads).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.IOThreadInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IoThreadInfo {
    /// Id that the thread's object was created with. `id`: `str`.
    pub id: String,
    /// Id of the thread in the host's kernel, to pin it with for example. `thread-id`: `int`.
    pub thread_id: i64,
    /// Longest time that it polls before it sleeps, in ns; `0` means no polling. `poll-max-ns`: `int`. Since QEMU 2.9.
    pub poll_max_ns: i64,
    /// Factor by which polling gets longer when it was too short; `0` means QEMU's own factor. `poll-grow`: `int`. Since QEMU 2.9.
    pub poll_grow: i64,
    /// Divisor by which polling gets shorter when it found nothing; `0` means that polling starts afresh. `poll-shrink`: `int`. Since QEMU 2.9.
    pub poll_shrink: i64,
    /// How strongly earlier intervals count against the latest one when polling time is adapted. `poll-weight`: `int`. Since QEMU 11.1.
    pub poll_weight: Option<i64>,
    /// Most requests that are handed to the host's AIO engine at once; `0` means the engine's own limit. `aio-max-batch`: `int`. Since QEMU 6.1.
    pub aio_max_batch: i64,
}

impl IoThreadInfo {
    /// `IOThreadInfo` with its required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        thread_id: i64,
        poll_max_ns: i64,
        poll_grow: i64,
        poll_shrink: i64,
        aio_max_batch: i64,
    ) -> Self {
        Self {
            id: id.into(),
            thread_id,
            poll_max_ns,
            poll_grow,
            poll_shrink,
            poll_weight: None,
            aio_max_batch,
        }
    }
}

impl runtime::Object for IoThreadInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("thread-id", &self.thread_id);
        writer.member("poll-max-ns", &self.poll_max_ns);
        writer.member("poll-grow", &self.poll_grow);
        writer.member("poll-shrink", &self.poll_shrink);
        writer.optional("poll-weight", &self.poll_weight);
        writer.member("aio-max-batch", &self.aio_max_batch);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            thread_id: 0,
            poll_max_ns: 0,
            poll_grow: 0,
            poll_shrink: 0,
            poll_weight: None,
            aio_max_batch: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "thread-id" => members.require(1, &mut value.thread_id),
                "poll-max-ns" => members.require(2, &mut value.poll_max_ns),
                "poll-grow" => members.require(3, &mut value.poll_grow),
                "poll-shrink" => members.require(4, &mut value.poll_shrink),
                "poll-weight" => members.fill(&mut value.poll_weight),
                "aio-max-batch" => members.require(5, &mut value.aio_max_batch),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "id",
                    "thread-id",
                    "poll-max-ns",
                    "poll-grow",
                    "poll-shrink",
                    "aio-max-batch",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(IoThreadInfo);

/// Name of the virtual machine.
///
/// The QAPI struct `NameInfo` of module `misc`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-name`](super::super::commands::QueryName).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.NameInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NameInfo {
    /// Name that was given with -name; no name if absent. `name`: `str`.
    pub name: Option<String>,
}

impl NameInfo {
    /// `NameInfo` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { name: None }
    }
}

runtime::default!(NameInfo);

impl runtime::Object for NameInfo {
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

runtime::object!(NameInfo);

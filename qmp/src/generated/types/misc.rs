// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

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
    /// `fdset-id`: `int`.
    pub fdset_id: i64,
    /// `fd`: `int`.
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

impl runtime::EncodeMembers for AddfdInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fdset-id", &self.fdset_id);
        writer.member("fd", &self.fd);
    }
}

impl runtime::DecodeMembers for AddfdInfo {
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut fdset_id: Option<i64> = None;
        let mut fd: Option<i64> = None;
        while let Some(member) = members.next()? {
            match member {
                "fdset-id" => members.fill(&mut fdset_id),
                "fd" => members.fill(&mut fd),
                _ => members.skip(),
            }?;
        }
        let Some(fdset_id) = fdset_id else { return members.missing("fdset-id") };
        let Some(fd) = fd else { return members.missing("fd") };
        Ok(Self { fdset_id, fd })
    }
}

runtime::object!(AddfdInfo);

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
    /// `option`: `str`.
    pub option: String,
    /// `parameters`: list of [`CommandLineParameterInfo`].
    pub parameters: Vec<CommandLineParameterInfo>,
}

impl CommandLineOptionInfo {
    /// `CommandLineOptionInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        option: impl Into<String>,
        parameters: impl IntoIterator<Item = impl Into<CommandLineParameterInfo>>,
    ) -> Self {
        Self {
            option: option.into(),
            parameters: parameters.into_iter().map(Into::into).collect(),
        }
    }
}

impl runtime::EncodeMembers for CommandLineOptionInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("option", &self.option);
        writer.member("parameters", &self.parameters);
    }
}

impl runtime::DecodeMembers for CommandLineOptionInfo {
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut option: Option<String> = None;
        let mut parameters: Option<Vec<CommandLineParameterInfo>> = None;
        while let Some(member) = members.next()? {
            match member {
                "option" => members.fill(&mut option),
                "parameters" => members.fill(&mut parameters),
                _ => members.skip(),
            }?;
        }
        let Some(option) = option else { return members.missing("option") };
        let Some(parameters) = parameters else { return members.missing("parameters") };
        Ok(Self { option, parameters })
    }
}

runtime::object!(CommandLineOptionInfo);

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
    /// `name`: `str`.
    pub name: String,
    /// `type`: [`CommandLineParameterType`].
    pub type_: CommandLineParameterType,
    /// `help`: `str`.
    pub help: Option<String>,
    /// `default`: `str`. Since QEMU 2.1.
    pub default: Option<String>,
}

impl CommandLineParameterInfo {
    /// `CommandLineParameterInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, type_: CommandLineParameterType) -> Self {
        Self {
            name: name.into(),
            type_,
            help: None,
            default: None,
        }
    }
}

impl runtime::EncodeMembers for CommandLineParameterInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("type", &self.type_);
        writer.optional("help", &self.help);
        writer.optional("default", &self.default);
    }
}

impl runtime::DecodeMembers for CommandLineParameterInfo {
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut name: Option<String> = None;
        let mut type_: Option<CommandLineParameterType> = None;
        let mut help: Option<String> = None;
        let mut default: Option<String> = None;
        while let Some(member) = members.next()? {
            match member {
                "name" => members.fill(&mut name),
                "type" => members.fill(&mut type_),
                "help" => members.fill(&mut help),
                "default" => members.fill(&mut default),
                _ => members.skip(),
            }?;
        }
        let Some(name) = name else { return members.missing("name") };
        let Some(type_) = type_ else { return members.missing("type") };
        Ok(Self { name, type_, help, default })
    }
}

runtime::object!(CommandLineParameterInfo);

/// The QAPI enum `CommandLineParameterType` of module `misc`.
///
/// Since QEMU 1.5. Received.
///
/// Part of [`CommandLineParameterInfo`](super::CommandLineParameterInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc.CommandLineParameterType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandLineParameterType {
    /// `string`.
    String,
    /// `boolean`.
    Boolean,
    /// `number`.
    Number,
    /// `size`.
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
    /// `fd`: `int`.
    pub fd: i64,
    /// `opaque`: `str`.
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

impl runtime::EncodeMembers for FdsetFdInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fd", &self.fd);
        writer.optional("opaque", &self.opaque);
    }
}

impl runtime::DecodeMembers for FdsetFdInfo {
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut fd: Option<i64> = None;
        let mut opaque: Option<String> = None;
        while let Some(member) = members.next()? {
            match member {
                "fd" => members.fill(&mut fd),
                "opaque" => members.fill(&mut opaque),
                _ => members.skip(),
            }?;
        }
        let Some(fd) = fd else { return members.missing("fd") };
        Ok(Self { fd, opaque })
    }
}

runtime::object!(FdsetFdInfo);

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
    /// `fdset-id`: `int`.
    pub fdset_id: i64,
    /// `fds`: list of [`FdsetFdInfo`].
    pub fds: Vec<FdsetFdInfo>,
}

impl FdsetInfo {
    /// `FdsetInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        fdset_id: i64,
        fds: impl IntoIterator<Item = impl Into<FdsetFdInfo>>,
    ) -> Self {
        Self {
            fdset_id,
            fds: fds.into_iter().map(Into::into).collect(),
        }
    }
}

impl runtime::EncodeMembers for FdsetInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("fdset-id", &self.fdset_id);
        writer.member("fds", &self.fds);
    }
}

impl runtime::DecodeMembers for FdsetInfo {
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut fdset_id: Option<i64> = None;
        let mut fds: Option<Vec<FdsetFdInfo>> = None;
        while let Some(member) = members.next()? {
            match member {
                "fdset-id" => members.fill(&mut fdset_id),
                "fds" => members.fill(&mut fds),
                _ => members.skip(),
            }?;
        }
        let Some(fdset_id) = fdset_id else { return members.missing("fdset-id") };
        let Some(fds) = fds else { return members.missing("fds") };
        Ok(Self { fdset_id, fds })
    }
}

runtime::object!(FdsetInfo);

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
    /// `id`: `str`.
    pub id: String,
    /// `thread-id`: `int`.
    pub thread_id: i64,
    /// `poll-max-ns`: `int`. Since QEMU 2.9.
    pub poll_max_ns: i64,
    /// `poll-grow`: `int`. Since QEMU 2.9.
    pub poll_grow: i64,
    /// `poll-shrink`: `int`. Since QEMU 2.9.
    pub poll_shrink: i64,
    /// `aio-max-batch`: `int`. Since QEMU 6.1.
    pub aio_max_batch: i64,
}

impl IoThreadInfo {
    /// `IOThreadInfo` with its required members.
    #[must_use]
    #[inline]
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
            aio_max_batch,
        }
    }
}

impl runtime::EncodeMembers for IoThreadInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("thread-id", &self.thread_id);
        writer.member("poll-max-ns", &self.poll_max_ns);
        writer.member("poll-grow", &self.poll_grow);
        writer.member("poll-shrink", &self.poll_shrink);
        writer.member("aio-max-batch", &self.aio_max_batch);
    }
}

impl runtime::DecodeMembers for IoThreadInfo {
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut id: Option<String> = None;
        let mut thread_id: Option<i64> = None;
        let mut poll_max_ns: Option<i64> = None;
        let mut poll_grow: Option<i64> = None;
        let mut poll_shrink: Option<i64> = None;
        let mut aio_max_batch: Option<i64> = None;
        while let Some(member) = members.next()? {
            match member {
                "id" => members.fill(&mut id),
                "thread-id" => members.fill(&mut thread_id),
                "poll-max-ns" => members.fill(&mut poll_max_ns),
                "poll-grow" => members.fill(&mut poll_grow),
                "poll-shrink" => members.fill(&mut poll_shrink),
                "aio-max-batch" => members.fill(&mut aio_max_batch),
                _ => members.skip(),
            }?;
        }
        let Some(id) = id else { return members.missing("id") };
        let Some(thread_id) = thread_id else { return members.missing("thread-id") };
        let Some(poll_max_ns) = poll_max_ns else {
            return members.missing("poll-max-ns")
        };
        let Some(poll_grow) = poll_grow else { return members.missing("poll-grow") };
        let Some(poll_shrink) = poll_shrink else {
            return members.missing("poll-shrink")
        };
        let Some(aio_max_batch) = aio_max_batch else {
            return members.missing("aio-max-batch")
        };
        Ok(Self {
            id,
            thread_id,
            poll_max_ns,
            poll_grow,
            poll_shrink,
            aio_max_batch,
        })
    }
}

runtime::object!(IoThreadInfo);

/// The QAPI struct `NameInfo` of module `misc`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-name`](super::super::commands::QueryName).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.NameInfo)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameInfo {
    /// `name`: `str`.
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

impl runtime::EncodeMembers for NameInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("name", &self.name);
    }
}

impl runtime::DecodeMembers for NameInfo {
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut name: Option<String> = None;
        while let Some(member) = members.next()? {
            match member {
                "name" => members.fill(&mut name),
                _ => members.skip(),
            }?;
        }
        Ok(Self { name })
    }
}

runtime::object!(NameInfo);

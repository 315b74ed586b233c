// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `AddfdInfo` of module `misc`.
///
/// Since QEMU 1.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.AddfdInfo)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(fdset_id: i64, fd: i64) -> Self {
        Self { fdset_id, fd }
    }
}

impl runtime::Encode for AddfdInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("fdset-id", &self.fdset_id)?;
        map.serialize_entry("fd", &self.fd)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AddfdInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut fdset_id = None;
        let mut fd = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "fdset-id" => fdset_id = Some(map.next_value()?),
                "fd" => fd = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            fdset_id: runtime::required(fdset_id, "fdset-id")?,
            fd: runtime::required(fd, "fd")?,
        })
    }
}

runtime::object!(AddfdInfo);

/// The QAPI struct `CommandLineOptionInfo` of module `misc`.
///
/// Since QEMU 1.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineOptionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandLineOptionInfo {
    /// `option`: `str`.
    pub option: String,
    /// `parameters`: `[CommandLineParameterInfo]`.
    pub parameters: Vec<CommandLineParameterInfo>,
}

impl CommandLineOptionInfo {
    /// `CommandLineOptionInfo` with its required members.
    #[must_use]
    pub fn new(
        option: impl Into<String>,
        parameters: impl IntoIterator<Item = impl Into<CommandLineParameterInfo>>,
    ) -> Self {
        Self { option: option.into(), parameters: parameters.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for CommandLineOptionInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("option", &self.option)?;
        map.serialize_entry("parameters", &self.parameters)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CommandLineOptionInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut option = None;
        let mut parameters = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "option" => option = Some(map.next_value()?),
                "parameters" => parameters = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            option: runtime::required(option, "option")?,
            parameters: runtime::required(parameters, "parameters")?,
        })
    }
}

runtime::object!(CommandLineOptionInfo);

/// The QAPI struct `CommandLineParameterInfo` of module `misc`.
///
/// Since QEMU 1.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineParameterInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandLineParameterInfo {
    /// `name`: `str`.
    pub name: String,
    /// `type`: `CommandLineParameterType`.
    pub type_: CommandLineParameterType,
    /// `help`: `str`.
    pub help: Option<String>,
    /// `default`: `str`. Since QEMU 2.1.
    pub default: Option<String>,
}

impl CommandLineParameterInfo {
    /// `CommandLineParameterInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: CommandLineParameterType) -> Self {
        Self { name: name.into(), type_, help: None, default: None }
    }
}

impl runtime::Encode for CommandLineParameterInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.type_)?;
        runtime::optional(map, "help", &self.help)?;
        runtime::optional(map, "default", &self.default)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CommandLineParameterInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut type_ = None;
        let mut help = None;
        let mut default = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "help" => help = Some(map.next_value()?),
                "default" => default = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            type_: runtime::required(type_, "type")?,
            help,
            default,
        })
    }
}

runtime::object!(CommandLineParameterInfo);

/// The QAPI enum `CommandLineParameterType` of module `misc`.
///
/// Since QEMU 1.5. Received.
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
    pub const KNOWN: &'static [Self] = &[Self::String, Self::Boolean, Self::Number, Self::Size];
    /// The value on the wire.
    #[must_use]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetFdInfo)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(fd: i64) -> Self {
        Self { fd, opaque: None }
    }
}

impl runtime::Encode for FdsetFdInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("fd", &self.fd)?;
        runtime::optional(map, "opaque", &self.opaque)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FdsetFdInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut fd = None;
        let mut opaque = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "fd" => fd = Some(map.next_value()?),
                "opaque" => opaque = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { fd: runtime::required(fd, "fd")?, opaque })
    }
}

runtime::object!(FdsetFdInfo);

/// The QAPI struct `FdsetInfo` of module `misc`.
///
/// Since QEMU 1.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdsetInfo {
    /// `fdset-id`: `int`.
    pub fdset_id: i64,
    /// `fds`: `[FdsetFdInfo]`.
    pub fds: Vec<FdsetFdInfo>,
}

impl FdsetInfo {
    /// `FdsetInfo` with its required members.
    #[must_use]
    pub fn new(fdset_id: i64, fds: impl IntoIterator<Item = impl Into<FdsetFdInfo>>) -> Self {
        Self { fdset_id, fds: fds.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for FdsetInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("fdset-id", &self.fdset_id)?;
        map.serialize_entry("fds", &self.fds)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FdsetInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut fdset_id = None;
        let mut fds = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "fdset-id" => fdset_id = Some(map.next_value()?),
                "fds" => fds = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            fdset_id: runtime::required(fdset_id, "fdset-id")?,
            fds: runtime::required(fds, "fds")?,
        })
    }
}

runtime::object!(FdsetInfo);

/// The QAPI struct `IOThreadInfo` of module `misc`.
///
/// Since QEMU 2.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.IOThreadInfo)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(
        id: impl Into<String>,
        thread_id: i64,
        poll_max_ns: i64,
        poll_grow: i64,
        poll_shrink: i64,
        aio_max_batch: i64,
    ) -> Self {
        Self { id: id.into(), thread_id, poll_max_ns, poll_grow, poll_shrink, aio_max_batch }
    }
}

impl runtime::Encode for IoThreadInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("thread-id", &self.thread_id)?;
        map.serialize_entry("poll-max-ns", &self.poll_max_ns)?;
        map.serialize_entry("poll-grow", &self.poll_grow)?;
        map.serialize_entry("poll-shrink", &self.poll_shrink)?;
        map.serialize_entry("aio-max-batch", &self.aio_max_batch)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for IoThreadInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut thread_id = None;
        let mut poll_max_ns = None;
        let mut poll_grow = None;
        let mut poll_shrink = None;
        let mut aio_max_batch = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "thread-id" => thread_id = Some(map.next_value()?),
                "poll-max-ns" => poll_max_ns = Some(map.next_value()?),
                "poll-grow" => poll_grow = Some(map.next_value()?),
                "poll-shrink" => poll_shrink = Some(map.next_value()?),
                "aio-max-batch" => aio_max_batch = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            thread_id: runtime::required(thread_id, "thread-id")?,
            poll_max_ns: runtime::required(poll_max_ns, "poll-max-ns")?,
            poll_grow: runtime::required(poll_grow, "poll-grow")?,
            poll_shrink: runtime::required(poll_shrink, "poll-shrink")?,
            aio_max_batch: runtime::required(aio_max_batch, "aio-max-batch")?,
        })
    }
}

runtime::object!(IoThreadInfo);

/// The QAPI struct `NameInfo` of module `misc`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.NameInfo)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NameInfo {
    /// `name`: `str`.
    pub name: Option<String>,
}

impl NameInfo {
    /// `NameInfo` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None }
    }
}

impl runtime::Encode for NameInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "name", &self.name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NameInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name })
    }
}

runtime::object!(NameInfo);

// A golden file.

use ::qmp::runtime;

/// The QAPI struct `Box` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Returned by [`box`](super::super::commands::QapiBox). Part of [`QapiResult`](super::QapiResult).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Box)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QapiBox {
    /// `value`: [`Vec`](QapiVec).
    pub value: QapiVec,
    /// `next`: [`Box`](QapiBox).
    pub next: Option<Box<QapiBox>>,
}

impl QapiBox {
    /// `Box` with its required members.
    #[must_use]
    pub fn new(value: impl Into<QapiVec>) -> Self {
        Self {
            value: value.into(),
            next: None,
        }
    }
    /// Sets `next`: [`Box`](QapiBox).
    #[must_use]
    pub fn next(mut self, next: impl Into<QapiBox>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

impl runtime::Object for QapiBox {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("value", &self.value);
        writer.optional("next", &self.next);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value: Option<QapiVec> = None;
        let mut next: Option<Box<QapiBox>> = None;
        while let Some(member) = members.next() {
            match member {
                "value" => members.fill(&mut value),
                "next" => members.fill(&mut next),
                _ => members.skip(),
            }
        }
        let Some(value) = value else { return members.missing("value") };
        members.finish(Self { value, next })
    }
}

runtime::object!(QapiBox);

/// The QAPI enum `Clone` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent.
///
/// Argument of [`result`](super::super::commands::QapiResult). Part of [`QapiDefault`](super::QapiDefault).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-hostile.Clone)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QapiClone {
    /// `clone`.
    Clone_,
    /// `Clone`.
    Clone,
    /// `copy`.
    Copy,
}

impl QapiClone {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Clone_, Self::Clone, Self::Copy];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Clone_ => "clone",
            Self::Clone => "Clone",
            Self::Copy => "copy",
        }
    }
}

runtime::closed_enum!(QapiClone);

/// The QAPI struct `Common` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`Union`](super::Union).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Common)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Common {
    /// `type`: `str`.
    pub type_: String,
    /// `async`: `bool`.
    pub async_: Option<bool>,
    /// `gen`: `bool`.
    pub gen_: Option<bool>,
    /// `try`: `bool`.
    pub try_: Option<bool>,
}

impl Common {
    /// `Common` with its required members.
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            async_: None,
            gen_: None,
            try_: None,
        }
    }
    /// Sets `async`: `bool`.
    #[must_use]
    #[inline]
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }
    /// Sets `gen`: `bool`.
    #[must_use]
    #[inline]
    pub fn gen_(mut self, gen_: bool) -> Self {
        self.gen_ = Some(gen_);
        self
    }
    /// Sets `try`: `bool`.
    #[must_use]
    #[inline]
    pub fn try_(mut self, try_: bool) -> Self {
        self.try_ = Some(try_);
        self
    }
}

impl From<&str> for Common {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for Common {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.optional("async", &self.async_);
        writer.optional("gen", &self.gen_);
        writer.optional("try", &self.try_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: String::new(),
            async_: None,
            gen_: None,
            try_: None,
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "async" => members.fill(&mut value.async_),
                "gen" => members.fill(&mut value.gen_),
                "try" => members.fill(&mut value.try_),
                _ => members.skip(),
            }
        }
        members.check(&["type"]);
        members.finish(value)
    }
}

runtime::object!(Common);

/// The QAPI enum `Debug` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Argument of [`box`](super::super::commands::QapiBox). Part of [`Self_`](super::Self_).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-hostile.Debug)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QapiDebug {
    /// `unknown`.
    Unknown_,
    /// `self`.
    Self_,
    /// `2_5`.
    _2_5,
    /// `25`.
    _25,
    /// `2-x`.
    _2X,
    /// `type`.
    Type,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QapiDebug {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Unknown_,
        Self::Self_,
        Self::_2_5,
        Self::_25,
        Self::_2X,
        Self::Type,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown_ => "unknown",
            Self::Self_ => "self",
            Self::_2_5 => "2_5",
            Self::_25 => "25",
            Self::_2X => "2-x",
            Self::Type => "type",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QapiDebug);

/// The QAPI struct `Default` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Default)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QapiDefault {
    /// `default`: [`Clone`](QapiClone).
    pub default: Option<QapiClone>,
}

impl QapiDefault {
    /// `Default` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { default: None }
    }
    /// Sets `default`: [`Clone`](QapiClone).
    #[must_use]
    #[inline]
    pub fn default(mut self, default: QapiClone) -> Self {
        self.default = Some(default);
        self
    }
}

runtime::default!(QapiDefault);

impl runtime::Object for QapiDefault {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("default", &self.default);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "default" => members.fill(&mut value.default),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QapiDefault);

/// The QAPI struct `Fault` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`Members`](super::Members).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Fault)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// `new`: `bool`.
    pub new: bool,
    /// `property`: `any`.
    pub property: Option<runtime::Value>,
    /// `into`: `null`.
    pub into: Option<()>,
    /// `fmt`: `bool`.
    pub fmt: Option<bool>,
}

impl Fault {
    /// `Fault` with its required members.
    #[must_use]
    #[inline]
    pub fn new(new: bool) -> Self {
        Self {
            new,
            property: None,
            into: None,
            fmt: None,
        }
    }
    /// Sets `property`: `any`.
    #[must_use]
    pub fn property(mut self, property: impl Into<runtime::Value>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `into`: `null`.
    #[must_use]
    #[inline]
    pub fn into(mut self, into: ()) -> Self {
        self.into = Some(into);
        self
    }
    /// Sets `fmt`: `bool`.
    #[must_use]
    #[inline]
    pub fn fmt(mut self, fmt: bool) -> Self {
        self.fmt = Some(fmt);
        self
    }
}

impl runtime::Object for Fault {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("new", &self.new);
        writer.optional("property", &self.property);
        writer.optional("into", &self.into);
        writer.optional("fmt", &self.fmt);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            new: false,
            property: None,
            into: None,
            fmt: None,
        };
        while let Some(member) = members.next() {
            match member {
                "new" => members.require(0, &mut value.new),
                "property" => members.fill(&mut value.property),
                "into" => members.fill(&mut value.into),
                "fmt" => members.fill(&mut value.fmt),
                _ => members.skip(),
            }
        }
        members.check(&["new"]);
        members.finish(value)
    }
}

runtime::object!(Fault);

/// The QAPI enum `Kind` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`Loop`](super::Loop).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-hostile.Kind)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `loop`.
    Loop,
    /// `nested`.
    Nested,
    /// `none`.
    None,
    /// `tag`.
    Tag,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl Kind {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Loop,
        Self::Nested,
        Self::None,
        Self::Tag,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Loop => "loop",
            Self::Nested => "nested",
            Self::None => "none",
            Self::Tag => "tag",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(Kind);

/// The QAPI union `Loop` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Argument of [`std`](super::super::commands::Std). Returned by [`std`](super::super::commands::Std). Part of [`LoopRef`](super::LoopRef).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Loop)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Loop {
    /// `loop`.
    Loop(LoopBody),
    /// `nested`.
    Nested(Union),
    /// `none`.
    None,
    /// `tag`.
    Tag,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `kind`.
impl Loop {
    /// `Loop` with `kind` `loop`.
    #[must_use]
    pub fn loop_(loop_: impl Into<LoopBody>) -> Self {
        Loop::Loop(loop_.into())
    }
    /// `Loop` with `kind` `nested`.
    #[must_use]
    pub fn nested(nested: impl Into<Union>) -> Self {
        Loop::Nested(nested.into())
    }
    /// `Loop` with `kind` `none`.
    #[must_use]
    #[inline]
    pub fn none() -> Self {
        Loop::None
    }
    /// `Loop` with `kind` `tag`.
    #[must_use]
    #[inline]
    pub fn tag_() -> Self {
        Loop::Tag
    }
}

impl From<LoopBody> for Loop {
    #[inline]
    fn from(members: LoopBody) -> Self {
        Self::loop_(members)
    }
}

impl From<Union> for Loop {
    #[inline]
    fn from(members: Union) -> Self {
        Self::nested(members)
    }
}

impl Loop {
    /// The value of `kind`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Loop(_) => "loop",
            Self::Nested(_) => "nested",
            Self::None => "none",
            Self::Tag => "tag",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for Loop {
    const TAG: &'static str = "kind";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Loop(it) => writer.members(it),
            Self::Nested(it) => writer.members(it),
            Self::None => {}
            Self::Tag => {}
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "loop" => members.read_as(Self::Loop),
            "nested" => members.read_as(Self::Nested),
            "none" => members.skip_all(Self::None),
            "tag" => members.skip_all(Self::Tag),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(Loop);

/// The QAPI struct `LoopBody` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`Loop`](super::Loop).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.LoopBody)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoopBody {
    /// `loop`: [`LoopRef`].
    pub loop_: LoopRef,
}

impl LoopBody {
    /// `LoopBody` with its required members.
    #[must_use]
    pub fn new(loop_: impl Into<LoopRef>) -> Self {
        Self { loop_: loop_.into() }
    }
}

impl From<LoopRef> for LoopBody {
    #[inline]
    fn from(value: LoopRef) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for LoopBody {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("loop", &self.loop_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            loop_: LoopRef::Reference(String::new()),
        };
        while let Some(member) = members.next() {
            match member {
                "loop" => members.require(0, &mut value.loop_),
                _ => members.skip(),
            }
        }
        members.check(&["loop"]);
        members.finish(value)
    }
}

runtime::object!(LoopBody);

/// The QAPI alternate `LoopRef` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`LoopBody`](super::LoopBody).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-hostile.LoopRef)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LoopRef {
    /// `reference`.
    Reference(String),
    /// `definition`.
    Definition(Box<Loop>),
    /// A value of a JSON type that these bindings do not know.
    Unknown(runtime::Value),
}

impl LoopRef {
    /// `LoopRef` as its alternative `reference`.
    #[must_use]
    pub fn reference(reference: impl Into<String>) -> Self {
        Self::Reference(reference.into())
    }
    /// `LoopRef` as its alternative `definition`.
    #[must_use]
    pub fn definition(definition: impl Into<Loop>) -> Self {
        Self::Definition(Box::new(definition.into()))
    }
}

impl From<String> for LoopRef {
    #[inline]
    fn from(value: String) -> Self {
        Self::reference(value)
    }
}

impl From<&str> for LoopRef {
    #[inline]
    fn from(value: &str) -> Self {
        Self::reference(value)
    }
}

impl From<&String> for LoopRef {
    #[inline]
    fn from(value: &String) -> Self {
        Self::reference(value)
    }
}

impl From<::std::borrow::Cow<'_, str>> for LoopRef {
    #[inline]
    fn from(value: ::std::borrow::Cow<'_, str>) -> Self {
        Self::reference(value)
    }
}

impl From<Loop> for LoopRef {
    #[inline]
    fn from(value: Loop) -> Self {
        Self::definition(value)
    }
}

impl runtime::Encode for LoopRef {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Reference(value) => value.encode(writer),
            Self::Definition(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for LoopRef {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::String => reader.read().map(Self::Reference),
            runtime::Kind::Object => reader.read().map(Self::Definition),
            _ => reader.read().map(Self::Unknown),
        }
    }
}

runtime::object!(LoopRef);

/// The QAPI struct `Members` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Returned by [`type`](super::super::commands::Type). In the event [`EVENT`](super::super::events::Event_). Part of [`QapiValue`](super::QapiValue).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Members)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Members {
    /// `members`: [`Reader`].
    pub members: Reader,
    /// `reader`: `int`.
    pub reader: i64,
    /// `writer`: `str`.
    pub writer: String,
    /// `index`: [`Fault`].
    pub index: Fault,
}

impl Members {
    /// `Members` with its required members.
    #[must_use]
    pub fn new(
        members: impl Into<Reader>,
        reader: i64,
        writer: impl Into<String>,
        index: impl Into<Fault>,
    ) -> Self {
        Self {
            members: members.into(),
            reader,
            writer: writer.into(),
            index: index.into(),
        }
    }
}

impl runtime::Object for Members {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("members", &self.members);
        writer.member("reader", &self.reader);
        writer.member("writer", &self.writer);
        writer.member("index", &self.index);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut members_: Option<Reader> = None;
        let mut reader_: Option<i64> = None;
        let mut writer: Option<String> = None;
        let mut index: Option<Fault> = None;
        while let Some(member) = members.next() {
            match member {
                "members" => members.fill(&mut members_),
                "reader" => members.fill(&mut reader_),
                "writer" => members.fill(&mut writer),
                "index" => members.fill(&mut index),
                _ => members.skip(),
            }
        }
        let Some(members_) = members_ else { return members.missing("members") };
        let Some(reader_) = reader_ else { return members.missing("reader") };
        let Some(writer) = writer else { return members.missing("writer") };
        let Some(index) = index else { return members.missing("index") };
        members
            .finish(Self {
                members: members_,
                reader: reader_,
                writer,
                index,
            })
    }
}

runtime::object!(Members);

/// The QAPI struct `Option` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent.
///
/// Part of [`QapiResult`](super::QapiResult).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Option)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QapiOption {
    /// `some`: [`Result`](QapiResult).
    pub some: Option<QapiResult>,
}

impl QapiOption {
    /// `Option` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { some: None }
    }
    /// Sets `some`: [`Result`](QapiResult).
    pub fn some(mut self, some: impl Into<QapiResult>) -> Self {
        self.some = Some(some.into());
        self
    }
}

runtime::default!(QapiOption);

impl runtime::Object for QapiOption {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("some", &self.some);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "some" => members.fill(&mut value.some),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QapiOption, strict);

/// The QAPI struct `Reader` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`Members`](super::Members), [`Union`](super::Union).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Reader)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reader {
    /// `members`: `int`.
    pub members: Option<i64>,
    /// `index`: `uint8`.
    pub index: Option<u8>,
    /// `map`: `number`.
    pub map: Option<f64>,
    /// `key`: `size`.
    pub key: Option<u64>,
}

impl Reader {
    /// `Reader` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            members: None,
            index: None,
            map: None,
            key: None,
        }
    }
    /// Sets `members`: `int`.
    #[must_use]
    #[inline]
    pub fn members(mut self, members: i64) -> Self {
        self.members = Some(members);
        self
    }
    /// Sets `index`: `uint8`.
    #[must_use]
    #[inline]
    pub fn index(mut self, index: u8) -> Self {
        self.index = Some(index);
        self
    }
    /// Sets `map`: `number`.
    #[must_use]
    #[inline]
    pub fn map(mut self, map: f64) -> Self {
        self.map = Some(map);
        self
    }
    /// Sets `key`: `size`.
    #[must_use]
    #[inline]
    pub fn key(mut self, key: u64) -> Self {
        self.key = Some(key);
        self
    }
}

runtime::default!(Reader);

impl runtime::Object for Reader {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("members", &self.members);
        writer.optional("index", &self.index);
        writer.optional("map", &self.map);
        writer.optional("key", &self.key);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "members" => members.fill(&mut value.members),
                "index" => members.fill(&mut value.index),
                "map" => members.fill(&mut value.map),
                "key" => members.fill(&mut value.key),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(Reader);

/// The QAPI struct `Result` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent.
///
/// Argument of [`self`](super::super::commands::Self_). Part of [`QapiOption`](super::QapiOption).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Result)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QapiResult {
    /// `ok`: [`Box`](QapiBox).
    pub ok: QapiBox,
    /// `err`: list of [`Option`](QapiOption).
    pub err: Option<Vec<QapiOption>>,
}

impl QapiResult {
    /// `Result` with its required members.
    pub fn new(ok: impl Into<QapiBox>) -> Self {
        Self { ok: ok.into(), err: None }
    }
    /// Sets `err`: list of [`Option`](QapiOption).
    pub fn err(mut self, err: impl IntoIterator<Item = impl Into<QapiOption>>) -> Self {
        self.err = Some(runtime::list(err));
        self
    }
}

impl runtime::Object for QapiResult {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("ok", &self.ok);
        writer.optional("err", &self.err);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut ok: Option<QapiBox> = None;
        let mut err: Option<Vec<QapiOption>> = None;
        while let Some(member) = members.next() {
            match member {
                "ok" => members.fill(&mut ok),
                "err" => members.fill(&mut err),
                _ => members.skip(),
            }
        }
        let Some(ok) = ok else { return members.missing("ok") };
        members.finish(Self { ok, err })
    }
}

runtime::object!(QapiResult, strict);

/// The QAPI struct `Self` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Argument of [`box`](super::super::commands::QapiBox). Returned by [`result`](super::super::commands::QapiResult).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Self)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// `self`: [`Value`](QapiValue).
    pub self_: QapiValue,
    /// `super`: [`Debug`](QapiDebug).
    pub super_: QapiDebug,
    /// `crate`: `bool`.
    pub crate_: bool,
}

impl Self_ {
    /// `Self` with its required members.
    #[must_use]
    pub fn new(self_: impl Into<QapiValue>, super_: QapiDebug, crate_: bool) -> Self {
        Self {
            self_: self_.into(),
            super_,
            crate_,
        }
    }
}

impl runtime::Object for Self_ {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("self", &self.self_);
        writer.member("super", &self.super_);
        writer.member("crate", &self.crate_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            self_: QapiValue::Null,
            super_: QapiDebug::Unknown_,
            crate_: false,
        };
        while let Some(member) = members.next() {
            match member {
                "self" => members.require(0, &mut value.self_),
                "super" => members.require(1, &mut value.super_),
                "crate" => members.require(2, &mut value.crate_),
                _ => members.skip(),
            }
        }
        members.check(&["self", "super", "crate"]);
        members.finish(value)
    }
}

runtime::object!(Self_);

/// The QAPI struct `Std` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// In the event [`EVENT`](super::super::events::Event_). Part of [`Union`](super::Union).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Std)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Std {}

impl Std {
    /// `Std` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Std);

impl runtime::Object for Std {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Std);

/// The QAPI struct `String` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`QapiVec`](super::QapiVec).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.String)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QapiString {
    /// `str`: `str`.
    pub str: String,
}

impl QapiString {
    /// `String` with its required members.
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

impl From<&str> for QapiString {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for QapiString {
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

runtime::object!(QapiString);

/// The QAPI enum `Tag` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`Union`](super::Union).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-hostile.Tag)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Tag {
    /// `tag`.
    Tag,
    /// `common`.
    Common,
    /// `branch`.
    Branch,
    /// `members`.
    Members,
    /// `new`.
    New,
    /// `unknown`.
    Unknown_,
    /// `self`.
    Self_,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl Tag {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Tag,
        Self::Common,
        Self::Branch,
        Self::Members,
        Self::New,
        Self::Unknown_,
        Self::Self_,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag => "tag",
            Self::Common => "common",
            Self::Branch => "branch",
            Self::Members => "members",
            Self::New => "new",
            Self::Unknown_ => "unknown",
            Self::Self_ => "self",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(Tag);

/// The QAPI union `Union` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Returned by [`self`](super::super::commands::Self_). In the event [`UNKNOWN`](super::super::events::Unknown_). Part of [`Loop`](super::Loop), [`UnionBranch`](super::UnionBranch).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Union)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Union {
    /// `common`: [`Common`].
    pub common: Common,
    /// `branch`: `int`.
    pub branch: Option<i64>,
    /// `new`: `bool`.
    pub new: Option<bool>,
    /// `tag`: `str`.
    pub tag: String,
    /// `with`: `str`.
    pub with: Option<String>,
    /// `reader`: `int`.
    pub reader: Option<i64>,
    /// `member`: `int`.
    pub member: Option<i64>,
    /// `type`: the branch and its members.
    pub type_: UnionBranch_,
}

/// The branches of [`Union`], by the value of `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionBranch_ {
    /// `tag`.
    Tag(Reader),
    /// `common`.
    Common(Reader),
    /// `branch`.
    Branch,
    /// `members`.
    Members(Std),
    /// `new`.
    New,
    /// `unknown`.
    Unknown_(QapiVec),
    /// `self`.
    Self_,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl Union {
    /// `Union` with `type` `tag`.
    #[must_use]
    pub fn tag(
        common: impl Into<Common>,
        tag: impl Into<String>,
        tag_members: impl Into<Reader>,
    ) -> Self {
        Self::with_(common, tag, UnionBranch_::Tag(tag_members.into()))
    }
    /// `Union` with `type` `common`.
    #[must_use]
    pub fn common(
        common: impl Into<Common>,
        tag: impl Into<String>,
        common_members: impl Into<Reader>,
    ) -> Self {
        Self::with_(common, tag, UnionBranch_::Common(common_members.into()))
    }
    /// `Union` with `type` `branch`.
    #[must_use]
    pub fn branch(common: impl Into<Common>, tag: impl Into<String>) -> Self {
        Self::with_(common, tag, UnionBranch_::Branch)
    }
    /// `Union` with `type` `members`.
    #[must_use]
    pub fn members(
        common: impl Into<Common>,
        tag: impl Into<String>,
        members: impl Into<Std>,
    ) -> Self {
        Self::with_(common, tag, UnionBranch_::Members(members.into()))
    }
    /// `Union` with `type` `new`.
    #[must_use]
    pub fn new(common: impl Into<Common>, tag: impl Into<String>) -> Self {
        Self::with_(common, tag, UnionBranch_::New)
    }
    /// `Union` with `type` `unknown`.
    #[must_use]
    pub fn unknown(
        common: impl Into<Common>,
        tag: impl Into<String>,
        unknown: impl Into<QapiVec>,
    ) -> Self {
        Self::with_(common, tag, UnionBranch_::Unknown_(unknown.into()))
    }
    /// `Union` with `type` `self`.
    #[must_use]
    pub fn self_(common: impl Into<Common>, tag: impl Into<String>) -> Self {
        Self::with_(common, tag, UnionBranch_::Self_)
    }
    fn with_(
        common: impl Into<Common>,
        tag: impl Into<String>,
        type_: UnionBranch_,
    ) -> Self {
        Self {
            common: common.into(),
            branch: None,
            new: None,
            tag: tag.into(),
            with: None,
            reader: None,
            member: None,
            type_,
        }
    }
}

/// Setters of the optional members that all branches have.
impl Union {
    /// Sets `branch`: `int`.
    #[must_use]
    #[inline]
    pub fn set_branch(mut self, branch: i64) -> Self {
        self.branch = Some(branch);
        self
    }
    /// Sets `new`: `bool`.
    #[must_use]
    #[inline]
    pub fn set_new(mut self, new: bool) -> Self {
        self.new = Some(new);
        self
    }
    /// Sets `with`: `str`.
    #[must_use]
    pub fn with(mut self, with: impl Into<String>) -> Self {
        self.with = Some(with.into());
        self
    }
    /// Sets `reader`: `int`.
    #[must_use]
    #[inline]
    pub fn reader(mut self, reader: i64) -> Self {
        self.reader = Some(reader);
        self
    }
    /// Sets `member`: `int`.
    #[must_use]
    #[inline]
    pub fn member(mut self, member: i64) -> Self {
        self.member = Some(member);
        self
    }
}

impl UnionBranch_ {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Tag(_) => "tag",
            Self::Common(_) => "common",
            Self::Branch => "branch",
            Self::Members(_) => "members",
            Self::New => "new",
            Self::Unknown_(_) => "unknown",
            Self::Self_ => "self",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for UnionBranch_ {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Tag(it) => writer.members(it),
            Self::Common(it) => writer.members(it),
            Self::Branch => {}
            Self::Members(it) => writer.members(it),
            Self::New => {}
            Self::Unknown_(it) => writer.members(it),
            Self::Self_ => {}
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "tag" => members.read_as(Self::Tag),
            "common" => members.read_as(Self::Common),
            "branch" => members.skip_all(Self::Branch),
            "members" => members.read_as(Self::Members),
            "new" => members.skip_all(Self::New),
            "unknown" => members.read_as(Self::Unknown_),
            "self" => members.skip_all(Self::Self_),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(UnionBranch_);

impl runtime::Object for Union {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("common", &self.common);
        writer.optional("branch", &self.branch);
        writer.optional("new", &self.new);
        writer.member("tag", &self.tag);
        writer.optional("with", &self.with);
        writer.optional("reader", &self.reader);
        writer.optional("member", &self.member);
        writer.branch(&self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut common_: Option<Common> = None;
        let mut branch_: Option<i64> = None;
        let mut new: Option<bool> = None;
        let mut tag_: Option<String> = None;
        let mut with: Option<String> = None;
        let mut reader_: Option<i64> = None;
        let mut member_: Option<i64> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "common" => reader.take(&mut common_),
            "branch" => reader.take(&mut branch_),
            "new" => reader.take(&mut new),
            "tag" => reader.take(&mut tag_),
            "with" => reader.take(&mut with),
            "reader" => reader.take(&mut reader_),
            "member" => reader.take(&mut member_),
            _ => Ok(false),
        };
        let tag = members.tag("type", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(common_) = common_ else { return members.missing("common") };
        let Some(tag_) = tag_ else { return members.missing("tag") };
        Ok(Self {
            common: common_,
            branch: branch_,
            new,
            tag: tag_,
            with,
            reader: reader_,
            member: member_,
            type_: branch,
        })
    }
}

runtime::object!(Union);

/// The QAPI struct `UnionBranch` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.UnionBranch)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnionBranch {
    /// `union`: [`Union`].
    pub union: Union,
}

impl UnionBranch {
    /// `UnionBranch` with its required members.
    #[must_use]
    pub fn new(union: impl Into<Union>) -> Self {
        Self { union: union.into() }
    }
}

impl From<Union> for UnionBranch {
    #[inline]
    fn from(value: Union) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for UnionBranch {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("union", &self.union);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut union: Option<Union> = None;
        while let Some(member) = members.next() {
            match member {
                "union" => members.fill(&mut union),
                _ => members.skip(),
            }
        }
        let Some(union) = union else { return members.missing("union") };
        members.finish(Self { union })
    }
}

runtime::object!(UnionBranch);

/// The QAPI alternate `Value` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`Self_`](super::Self_).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-hostile.Value)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QapiValue {
    /// `null`.
    Null,
    /// `string`.
    String(String),
    /// `object`.
    Object(Members),
    /// `list`.
    List(Vec<QapiValue>),
    /// A value of a JSON type that these bindings do not know.
    Unknown(runtime::Value),
}

impl QapiValue {
    /// `Value` as its alternative `null`.
    #[must_use]
    #[inline]
    pub fn null() -> Self {
        Self::Null
    }
    /// `Value` as its alternative `string`.
    #[must_use]
    pub fn string(string: impl Into<String>) -> Self {
        Self::String(string.into())
    }
    /// `Value` as its alternative `object`.
    #[must_use]
    pub fn object(object: impl Into<Members>) -> Self {
        Self::Object(object.into())
    }
    /// `Value` as its alternative `list`.
    #[must_use]
    pub fn list(list: impl IntoIterator<Item = impl Into<QapiValue>>) -> Self {
        Self::List(runtime::list(list))
    }
}

impl From<String> for QapiValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::string(value)
    }
}

impl From<&str> for QapiValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::string(value)
    }
}

impl From<&String> for QapiValue {
    #[inline]
    fn from(value: &String) -> Self {
        Self::string(value)
    }
}

impl From<::std::borrow::Cow<'_, str>> for QapiValue {
    #[inline]
    fn from(value: ::std::borrow::Cow<'_, str>) -> Self {
        Self::string(value)
    }
}

impl From<Members> for QapiValue {
    #[inline]
    fn from(value: Members) -> Self {
        Self::object(value)
    }
}

impl runtime::Encode for QapiValue {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Null => writer.null(),
            Self::String(value) => value.encode(writer),
            Self::Object(value) => value.encode(writer),
            Self::List(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for QapiValue {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::Null => reader.read().map(|()| Self::Null),
            runtime::Kind::String => reader.read().map(Self::String),
            runtime::Kind::Object => reader.read().map(Self::Object),
            runtime::Kind::Array => reader.read().map(Self::List),
            _ => reader.read().map(Self::Unknown),
        }
    }
}

runtime::object!(QapiValue);

/// The QAPI struct `Vec` of module `hostile`.
///
/// Since QEMU 10.0 or earlier. Sent and received.
///
/// Part of [`QapiBox`](super::QapiBox), [`Union`](super::Union).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-hostile.Vec)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QapiVec {
    /// `elements`: list of [`String`](QapiString).
    pub elements: Vec<QapiString>,
}

impl QapiVec {
    /// `Vec` with its required members.
    #[must_use]
    pub fn new(elements: impl IntoIterator<Item = impl Into<QapiString>>) -> Self {
        Self {
            elements: runtime::list(elements),
        }
    }
}

impl runtime::Object for QapiVec {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("elements", &self.elements);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { elements: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "elements" => members.require(0, &mut value.elements),
                _ => members.skip(),
            }
        }
        members.check(&["elements"]);
        members.finish(value)
    }
}

runtime::object!(QapiVec);

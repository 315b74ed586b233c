// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Which JSON values a type allows.
///
/// The QAPI enum `JSONType` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfoBuiltin`](super::SchemaInfoBuiltin).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.JSONType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum JsonType {
    /// Any string. `string`.
    String,
    /// Any number. `number`.
    Number,
    /// Any number without a fraction. `int`.
    Int,
    /// True or false. `boolean`.
    Boolean,
    /// Null. `null`.
    Null,
    /// Any object. `object`.
    Object,
    /// Any array. `array`.
    Array,
    /// Any value. `value`.
    Value,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl JsonType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::String,
        Self::Number,
        Self::Int,
        Self::Boolean,
        Self::Null,
        Self::Object,
        Self::Array,
        Self::Value,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Int => "int",
            Self::Boolean => "boolean",
            Self::Null => "null",
            Self::Object => "object",
            Self::Array => "array",
            Self::Value => "value",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(JsonType);

/// Description of one command, event or type.
///
/// The QAPI union `SchemaInfo` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Returned by [`query-qmp-schema`](super::super::commands::QueryQmpSchema).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfo {
    /// Name of the command or event; for a type a label that only serves to refer to it and changes between builds. `name`: `str`.
    pub name: String,
    /// Features that it has, such as deprecated, in any order; no features if absent. `features`: `[str]`. Since QEMU 4.1.
    pub features: Option<Vec<String>>,
    /// What kind of thing is described. `meta-type`: the branch and its members.
    pub meta_type: SchemaInfoBranch,
}

/// The branches of [`SchemaInfo`], by the value of `meta-type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SchemaInfoBranch {
    /// Type that the protocol itself defines. `builtin`.
    Builtin(SchemaInfoBuiltin),
    /// Set of strings. `enum`.
    Enum(SchemaInfoEnum),
    /// List of elements of one type. `array`.
    Array(SchemaInfoArray),
    /// Object with named members, perhaps with variants. `object`.
    Object(SchemaInfoObject),
    /// Value of one out of several types. `alternate`.
    Alternate(SchemaInfoAlternate),
    /// Arguments and result of a command. `command`.
    Command(SchemaInfoCommand),
    /// Data of an event. `event`.
    Event(SchemaInfoEvent),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `meta-type`.
impl SchemaInfo {
    /// Type that the protocol itself defines. `SchemaInfo` with `meta-type` `builtin`.
    #[must_use]
    pub fn builtin(
        name: impl Into<String>,
        builtin: impl Into<SchemaInfoBuiltin>,
    ) -> Self {
        Self::with(name, SchemaInfoBranch::Builtin(builtin.into()))
    }
    /// Set of strings. `SchemaInfo` with `meta-type` `enum`.
    #[must_use]
    pub fn enum_(name: impl Into<String>, enum_: impl Into<SchemaInfoEnum>) -> Self {
        Self::with(name, SchemaInfoBranch::Enum(enum_.into()))
    }
    /// List of elements of one type. `SchemaInfo` with `meta-type` `array`.
    #[must_use]
    pub fn array(name: impl Into<String>, array: impl Into<SchemaInfoArray>) -> Self {
        Self::with(name, SchemaInfoBranch::Array(array.into()))
    }
    /// Object with named members, perhaps with variants. `SchemaInfo` with `meta-type` `object`.
    #[must_use]
    pub fn object(name: impl Into<String>, object: impl Into<SchemaInfoObject>) -> Self {
        Self::with(name, SchemaInfoBranch::Object(object.into()))
    }
    /// Value of one out of several types. `SchemaInfo` with `meta-type` `alternate`.
    #[must_use]
    pub fn alternate(
        name: impl Into<String>,
        alternate: impl Into<SchemaInfoAlternate>,
    ) -> Self {
        Self::with(name, SchemaInfoBranch::Alternate(alternate.into()))
    }
    /// Arguments and result of a command. `SchemaInfo` with `meta-type` `command`.
    #[must_use]
    pub fn command(
        name: impl Into<String>,
        command: impl Into<SchemaInfoCommand>,
    ) -> Self {
        Self::with(name, SchemaInfoBranch::Command(command.into()))
    }
    /// Data of an event. `SchemaInfo` with `meta-type` `event`.
    #[must_use]
    pub fn event(name: impl Into<String>, event: impl Into<SchemaInfoEvent>) -> Self {
        Self::with(name, SchemaInfoBranch::Event(event.into()))
    }
    fn with(name: impl Into<String>, meta_type: SchemaInfoBranch) -> Self {
        Self {
            name: name.into(),
            features: None,
            meta_type,
        }
    }
}

impl SchemaInfoBranch {
    /// The value of `meta-type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Builtin(_) => "builtin",
            Self::Enum(_) => "enum",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
            Self::Alternate(_) => "alternate",
            Self::Command(_) => "command",
            Self::Event(_) => "event",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for SchemaInfoBranch {
    const TAG: &'static str = "meta-type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Builtin(it) => writer.members(it),
            Self::Enum(it) => writer.members(it),
            Self::Array(it) => writer.members(it),
            Self::Object(it) => writer.members(it),
            Self::Alternate(it) => writer.members(it),
            Self::Command(it) => writer.members(it),
            Self::Event(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "builtin" => members.read_as(Self::Builtin),
            "enum" => members.read_as(Self::Enum),
            "array" => members.read_as(Self::Array),
            "object" => members.read_as(Self::Object),
            "alternate" => members.read_as(Self::Alternate),
            "command" => members.read_as(Self::Command),
            "event" => members.read_as(Self::Event),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(SchemaInfoBranch);

impl runtime::Object for SchemaInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("features", &self.features);
        writer.branch(&self.meta_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut name: Option<String> = None;
        let mut features: Option<Vec<String>> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "name" => reader.take(&mut name),
            "features" => reader.take(&mut features),
            _ => Ok(false),
        };
        let tag = members.tag("meta-type", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(name) = name else { return members.missing("name") };
        Ok(Self {
            name,
            features,
            meta_type: branch,
        })
    }
}

runtime::object!(SchemaInfo);

/// Description of a type whose values have one out of several types.
///
/// The QAPI struct `SchemaInfoAlternate` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfo`](super::SchemaInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternate)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternate {
    /// Types to choose from, which JSON itself tells apart. `members`: list of [`SchemaInfoAlternateMember`].
    pub members: Vec<SchemaInfoAlternateMember>,
}

impl SchemaInfoAlternate {
    /// `SchemaInfoAlternate` with its required members.
    #[must_use]
    pub fn new(
        members: impl IntoIterator<Item = impl Into<SchemaInfoAlternateMember>>,
    ) -> Self {
        Self {
            members: runtime::list(members),
        }
    }
}

impl runtime::Object for SchemaInfoAlternate {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("members", &self.members);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { members: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "members" => members.require(0, &mut value.members),
                _ => members.skip(),
            }
        }
        members.check(&["members"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoAlternate);

/// One choice of an alternate.
///
/// The QAPI struct `SchemaInfoAlternateMember` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfoAlternate`](super::SchemaInfoAlternate).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternateMember)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternateMember {
    /// Label of the choice's type. `type`: `str`.
    pub type_: String,
}

impl SchemaInfoAlternateMember {
    /// `SchemaInfoAlternateMember` with its required members.
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}

impl runtime::Object for SchemaInfoAlternateMember {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { type_: String::new() };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                _ => members.skip(),
            }
        }
        members.check(&["type"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoAlternateMember);

/// Description of a list type.
///
/// The QAPI struct `SchemaInfoArray` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfo`](super::SchemaInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoArray)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoArray {
    /// Label of the type that each element has. `element-type`: `str`.
    pub element_type: String,
}

impl SchemaInfoArray {
    /// `SchemaInfoArray` with its required members.
    #[must_use]
    pub fn new(element_type: impl Into<String>) -> Self {
        Self {
            element_type: element_type.into(),
        }
    }
}

impl runtime::Object for SchemaInfoArray {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("element-type", &self.element_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            element_type: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "element-type" => members.require(0, &mut value.element_type),
                _ => members.skip(),
            }
        }
        members.check(&["element-type"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoArray);

/// Description of a type that the protocol itself defines, such as a string or an integer.
///
/// The QAPI struct `SchemaInfoBuiltin` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfo`](super::SchemaInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoBuiltin)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoBuiltin {
    /// How its values look in JSON. `json-type`: [`JSONType`](JsonType).
    pub json_type: JsonType,
}

impl SchemaInfoBuiltin {
    /// `SchemaInfoBuiltin` with its required members.
    #[must_use]
    #[inline]
    pub fn new(json_type: JsonType) -> Self {
        Self { json_type }
    }
}

impl runtime::Object for SchemaInfoBuiltin {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("json-type", &self.json_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            json_type: JsonType::String,
        };
        while let Some(member) = members.next() {
            match member {
                "json-type" => members.require(0, &mut value.json_type),
                _ => members.skip(),
            }
        }
        members.check(&["json-type"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoBuiltin);

/// Description of a command.
///
/// The QAPI struct `SchemaInfoCommand` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfo`](super::SchemaInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoCommand)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoCommand {
    /// Label of the object type that its arguments form; an object without members if it takes none. `arg-type`: `str`.
    pub arg_type: String,
    /// Label of the type of what it returns; an object without members if it returns nothing. `ret-type`: `str`.
    pub ret_type: String,
    /// Whether it can be executed out of band; false if absent. `allow-oob`: `bool`. Since QEMU 2.12.
    pub allow_oob: Option<bool>,
}

impl SchemaInfoCommand {
    /// `SchemaInfoCommand` with its required members.
    #[must_use]
    pub fn new(arg_type: impl Into<String>, ret_type: impl Into<String>) -> Self {
        Self {
            arg_type: arg_type.into(),
            ret_type: ret_type.into(),
            allow_oob: None,
        }
    }
}

impl runtime::Object for SchemaInfoCommand {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("arg-type", &self.arg_type);
        writer.member("ret-type", &self.ret_type);
        writer.optional("allow-oob", &self.allow_oob);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            arg_type: String::new(),
            ret_type: String::new(),
            allow_oob: None,
        };
        while let Some(member) = members.next() {
            match member {
                "arg-type" => members.require(0, &mut value.arg_type),
                "ret-type" => members.require(1, &mut value.ret_type),
                "allow-oob" => members.fill(&mut value.allow_oob),
                _ => members.skip(),
            }
        }
        members.check(&["arg-type", "ret-type"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoCommand);

/// Description of an enumeration.
///
/// The QAPI struct `SchemaInfoEnum` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfo`](super::SchemaInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnum)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnum {
    /// Values that it allows, with their features. `members`: list of [`SchemaInfoEnumMember`]. Since QEMU 6.2.
    pub members: Vec<SchemaInfoEnumMember>,
    /// Names of the same values, without features. `values`: `[str]`. Deprecated since QEMU 6.2 or earlier. Use `members` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `members`")]
    pub values: Option<Vec<String>>,
}

impl SchemaInfoEnum {
    /// `SchemaInfoEnum` with its required members.
    #[must_use]
    pub fn new(
        members: impl IntoIterator<Item = impl Into<SchemaInfoEnumMember>>,
    ) -> Self {
        Self {
            members: runtime::list(members),
            values: None,
        }
    }
}

impl runtime::Object for SchemaInfoEnum {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("members", &self.members);
        writer.optional("values", &self.values);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            members: Vec::new(),
            values: None,
        };
        while let Some(member) = members.next() {
            match member {
                "members" => members.require(0, &mut value.members),
                "values" => members.fill(&mut value.values),
                _ => members.skip(),
            }
        }
        members.check(&["members"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoEnum);

/// One value of an enumeration.
///
/// The QAPI struct `SchemaInfoEnumMember` of module `introspect`.
///
/// Since QEMU 6.2. Received.
///
/// Part of [`SchemaInfoEnum`](super::SchemaInfoEnum).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnumMember)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnumMember {
    /// The value, as it is sent. `name`: `str`.
    pub name: String,
    /// Features of the value, such as deprecated, in any order; no features if absent. `features`: `[str]`.
    pub features: Option<Vec<String>>,
}

impl SchemaInfoEnumMember {
    /// `SchemaInfoEnumMember` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            features: None,
        }
    }
}

impl runtime::Object for SchemaInfoEnumMember {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("features", &self.features);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            features: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "features" => members.fill(&mut value.features),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoEnumMember);

/// Description of an event.
///
/// The QAPI struct `SchemaInfoEvent` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfo`](super::SchemaInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEvent {
    /// Label of the object type that its data forms; an object without members if it has none. `arg-type`: `str`.
    pub arg_type: String,
}

impl SchemaInfoEvent {
    /// `SchemaInfoEvent` with its required members.
    #[must_use]
    pub fn new(arg_type: impl Into<String>) -> Self {
        Self { arg_type: arg_type.into() }
    }
}

impl runtime::Object for SchemaInfoEvent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("arg-type", &self.arg_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { arg_type: String::new() };
        while let Some(member) = members.next() {
            match member {
                "arg-type" => members.require(0, &mut value.arg_type),
                _ => members.skip(),
            }
        }
        members.check(&["arg-type"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoEvent);

/// Description of an object type: a struct, or a union with variants.
///
/// The QAPI struct `SchemaInfoObject` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfo`](super::SchemaInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObject)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObject {
    /// Members that each value has or may have. `members`: list of [`SchemaInfoObjectMember`].
    pub members: Vec<SchemaInfoObjectMember>,
    /// Name of the member that decides which variant applies; no variants if absent. `tag`: `str`.
    pub tag: Option<String>,
    /// Further members, by the value of the tag. `variants`: list of [`SchemaInfoObjectVariant`].
    pub variants: Option<Vec<SchemaInfoObjectVariant>>,
}

impl SchemaInfoObject {
    /// `SchemaInfoObject` with its required members.
    #[must_use]
    pub fn new(
        members: impl IntoIterator<Item = impl Into<SchemaInfoObjectMember>>,
    ) -> Self {
        Self {
            members: runtime::list(members),
            tag: None,
            variants: None,
        }
    }
}

impl runtime::Object for SchemaInfoObject {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("members", &self.members);
        writer.optional("tag", &self.tag);
        writer.optional("variants", &self.variants);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            members: Vec::new(),
            tag: None,
            variants: None,
        };
        while let Some(member) = members.next() {
            match member {
                "members" => members.require(0, &mut value.members),
                "tag" => members.fill(&mut value.tag),
                "variants" => members.fill(&mut value.variants),
                _ => members.skip(),
            }
        }
        members.check(&["members"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoObject);

/// One member of an object type, or one argument of a command.
///
/// The QAPI struct `SchemaInfoObjectMember` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfoObject`](super::SchemaInfoObject).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectMember)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectMember {
    /// Key of the member in JSON. `name`: `str`.
    pub name: String,
    /// Label of the member's type. `type`: `str`.
    pub type_: String,
    /// Null, which marks the member as optional and says nothing about its default; mandatory if absent. `default`: `any`.
    pub default: Option<runtime::Value>,
    /// Features of the member, such as deprecated, in any order; no features if absent. `features`: `[str]`. Since QEMU 5.0.
    pub features: Option<Vec<String>>,
}

impl SchemaInfoObjectMember {
    /// `SchemaInfoObjectMember` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            default: None,
            features: None,
        }
    }
}

impl runtime::Object for SchemaInfoObjectMember {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("type", &self.type_);
        writer.optional("default", &self.default);
        writer.optional("features", &self.features);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            type_: String::new(),
            default: None,
            features: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "type" => members.require(1, &mut value.type_),
                "default" => members.fill(&mut value.default),
                "features" => members.fill(&mut value.features),
                _ => members.skip(),
            }
        }
        members.check(&["name", "type"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoObjectMember);

/// Which members one value of a union's tag adds.
///
/// The QAPI struct `SchemaInfoObjectVariant` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfoObject`](super::SchemaInfoObject).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectVariant)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectVariant {
    /// Value of the tag. `case`: `str`.
    pub case: String,
    /// Label of the object type whose members are added. `type`: `str`.
    pub type_: String,
}

impl SchemaInfoObjectVariant {
    /// `SchemaInfoObjectVariant` with its required members.
    #[must_use]
    pub fn new(case: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            case: case.into(),
            type_: type_.into(),
        }
    }
}

impl runtime::Object for SchemaInfoObjectVariant {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("case", &self.case);
        writer.member("type", &self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            case: String::new(),
            type_: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "case" => members.require(0, &mut value.case),
                "type" => members.require(1, &mut value.type_),
                _ => members.skip(),
            }
        }
        members.check(&["case", "type"]);
        members.finish(value)
    }
}

runtime::object!(SchemaInfoObjectVariant);

/// Kinds of things that introspection describes.
///
/// The QAPI enum `SchemaMetaType` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`SchemaInfo`](super::SchemaInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.SchemaMetaType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SchemaMetaType {
    /// Type that the protocol itself defines. `builtin`.
    Builtin,
    /// Enumeration of strings. `enum`.
    Enum,
    /// List type. `array`.
    Array,
    /// Struct or union. `object`.
    Object,
    /// Choice between types that JSON tells apart. `alternate`.
    Alternate,
    /// Command that clients can execute. `command`.
    Command,
    /// Event that QEMU can send. `event`.
    Event,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SchemaMetaType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Builtin,
        Self::Enum,
        Self::Array,
        Self::Object,
        Self::Alternate,
        Self::Command,
        Self::Event,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Builtin => "builtin",
            Self::Enum => "enum",
            Self::Array => "array",
            Self::Object => "object",
            Self::Alternate => "alternate",
            Self::Command => "command",
            Self::Event => "event",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SchemaMetaType);

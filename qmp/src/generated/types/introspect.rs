// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI enum `JSONType` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.JSONType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonType {
    /// `string`.
    String,
    /// `number`.
    Number,
    /// `int`.
    Int,
    /// `boolean`.
    Boolean,
    /// `null`.
    Null,
    /// `object`.
    Object,
    /// `array`.
    Array,
    /// `value`.
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

/// The QAPI union `SchemaInfo` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfo {
    /// `name`: `str`.
    pub name: String,
    /// `features`: `[str]`. Since QEMU 4.1.
    pub features: Option<Vec<String>>,
    /// `meta-type`: which branch, and its members.
    pub meta_type: SchemaInfoBranch,
}

/// The branches of [`SchemaInfo`], by the value of `meta-type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SchemaInfoBranch {
    /// `builtin`.
    Builtin(SchemaInfoBuiltin),
    /// `enum`.
    Enum(SchemaInfoEnum),
    /// `array`.
    Array(SchemaInfoArray),
    /// `object`.
    Object(SchemaInfoObject),
    /// `alternate`.
    Alternate(SchemaInfoAlternate),
    /// `command`.
    Command(SchemaInfoCommand),
    /// `event`.
    Event(SchemaInfoEvent),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl SchemaInfo {
    /// `SchemaInfo` with `meta-type` `builtin`.
    #[must_use]
    pub fn builtin(name: impl Into<String>, builtin: impl Into<SchemaInfoBuiltin>) -> Self {
        Self {
            name: name.into(),
            features: None,
            meta_type: SchemaInfoBranch::Builtin(builtin.into()),
        }
    }
    /// `SchemaInfo` with `meta-type` `enum`.
    #[must_use]
    pub fn enum_(name: impl Into<String>, enum_: impl Into<SchemaInfoEnum>) -> Self {
        Self { name: name.into(), features: None, meta_type: SchemaInfoBranch::Enum(enum_.into()) }
    }
    /// `SchemaInfo` with `meta-type` `array`.
    #[must_use]
    pub fn array(name: impl Into<String>, array: impl Into<SchemaInfoArray>) -> Self {
        Self { name: name.into(), features: None, meta_type: SchemaInfoBranch::Array(array.into()) }
    }
    /// `SchemaInfo` with `meta-type` `object`.
    #[must_use]
    pub fn object(name: impl Into<String>, object: impl Into<SchemaInfoObject>) -> Self {
        Self {
            name: name.into(),
            features: None,
            meta_type: SchemaInfoBranch::Object(object.into()),
        }
    }
    /// `SchemaInfo` with `meta-type` `alternate`.
    #[must_use]
    pub fn alternate(name: impl Into<String>, alternate: impl Into<SchemaInfoAlternate>) -> Self {
        Self {
            name: name.into(),
            features: None,
            meta_type: SchemaInfoBranch::Alternate(alternate.into()),
        }
    }
    /// `SchemaInfo` with `meta-type` `command`.
    #[must_use]
    pub fn command(name: impl Into<String>, command: impl Into<SchemaInfoCommand>) -> Self {
        Self {
            name: name.into(),
            features: None,
            meta_type: SchemaInfoBranch::Command(command.into()),
        }
    }
    /// `SchemaInfo` with `meta-type` `event`.
    #[must_use]
    pub fn event(name: impl Into<String>, event: impl Into<SchemaInfoEvent>) -> Self {
        Self { name: name.into(), features: None, meta_type: SchemaInfoBranch::Event(event.into()) }
    }
}

impl runtime::Encode for SchemaInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "features", &self.features)?;
        match &self.meta_type {
            SchemaInfoBranch::Builtin(members) => {
                runtime::branch(map, "meta-type", "builtin", members)
            }
            SchemaInfoBranch::Enum(members) => runtime::branch(map, "meta-type", "enum", members),
            SchemaInfoBranch::Array(members) => runtime::branch(map, "meta-type", "array", members),
            SchemaInfoBranch::Object(members) => {
                runtime::branch(map, "meta-type", "object", members)
            }
            SchemaInfoBranch::Alternate(members) => {
                runtime::branch(map, "meta-type", "alternate", members)
            }
            SchemaInfoBranch::Command(members) => {
                runtime::branch(map, "meta-type", "command", members)
            }
            SchemaInfoBranch::Event(members) => runtime::branch(map, "meta-type", "event", members),
            SchemaInfoBranch::Unknown(branch) => branch.encode(map, "meta-type"),
        }
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfo {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            name: Option<String>,
            features: Option<Vec<String>>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "name" => self.name = Some(map.next_value()?),
                    "features" => self.features = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "meta-type", &mut common)?;
        let branch = match &*tag {
            "builtin" => SchemaInfoBranch::Builtin(rest.members()?),
            "enum" => SchemaInfoBranch::Enum(rest.members()?),
            "array" => SchemaInfoBranch::Array(rest.members()?),
            "object" => SchemaInfoBranch::Object(rest.members()?),
            "alternate" => SchemaInfoBranch::Alternate(rest.members()?),
            "command" => SchemaInfoBranch::Command(rest.members()?),
            "event" => SchemaInfoBranch::Event(rest.members()?),
            _ => SchemaInfoBranch::Unknown(rest.unknown(&tag)?),
        };
        Ok(Self {
            name: runtime::required(common.name, "name")?,
            features: common.features,
            meta_type: branch,
        })
    }
}

runtime::object!(SchemaInfo);

/// The QAPI struct `SchemaInfoAlternate` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternate)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternate {
    /// `members`: `[SchemaInfoAlternateMember]`.
    pub members: Vec<SchemaInfoAlternateMember>,
}

impl SchemaInfoAlternate {
    /// `SchemaInfoAlternate` with its required members.
    #[must_use]
    pub fn new(members: impl IntoIterator<Item = impl Into<SchemaInfoAlternateMember>>) -> Self {
        Self { members: members.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for SchemaInfoAlternate {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("members", &self.members)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoAlternate {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut members = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "members" => members = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { members: runtime::required(members, "members")? })
    }
}

runtime::object!(SchemaInfoAlternate);

/// The QAPI struct `SchemaInfoAlternateMember` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternateMember)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternateMember {
    /// `type`: `str`.
    pub type_: String,
}

impl SchemaInfoAlternateMember {
    /// `SchemaInfoAlternateMember` with its required members.
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}

impl runtime::Encode for SchemaInfoAlternateMember {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoAlternateMember {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut type_ = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "type" => type_ = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { type_: runtime::required(type_, "type")? })
    }
}

runtime::object!(SchemaInfoAlternateMember);

/// The QAPI struct `SchemaInfoArray` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoArray)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoArray {
    /// `element-type`: `str`.
    pub element_type: String,
}

impl SchemaInfoArray {
    /// `SchemaInfoArray` with its required members.
    #[must_use]
    pub fn new(element_type: impl Into<String>) -> Self {
        Self { element_type: element_type.into() }
    }
}

impl runtime::Encode for SchemaInfoArray {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("element-type", &self.element_type)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoArray {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut element_type = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "element-type" => element_type = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { element_type: runtime::required(element_type, "element-type")? })
    }
}

runtime::object!(SchemaInfoArray);

/// The QAPI struct `SchemaInfoBuiltin` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoBuiltin)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoBuiltin {
    /// `json-type`: `JSONType`.
    pub json_type: JsonType,
}

impl SchemaInfoBuiltin {
    /// `SchemaInfoBuiltin` with its required members.
    #[must_use]
    pub fn new(json_type: JsonType) -> Self {
        Self { json_type }
    }
}

impl runtime::Encode for SchemaInfoBuiltin {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("json-type", &self.json_type)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoBuiltin {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut json_type = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "json-type" => json_type = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { json_type: runtime::required(json_type, "json-type")? })
    }
}

runtime::object!(SchemaInfoBuiltin);

/// The QAPI struct `SchemaInfoCommand` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoCommand)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoCommand {
    /// `arg-type`: `str`.
    pub arg_type: String,
    /// `ret-type`: `str`.
    pub ret_type: String,
    /// `allow-oob`: `bool`. Since QEMU 2.12.
    pub allow_oob: Option<bool>,
}

impl SchemaInfoCommand {
    /// `SchemaInfoCommand` with its required members.
    #[must_use]
    pub fn new(arg_type: impl Into<String>, ret_type: impl Into<String>) -> Self {
        Self { arg_type: arg_type.into(), ret_type: ret_type.into(), allow_oob: None }
    }
}

impl runtime::Encode for SchemaInfoCommand {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("arg-type", &self.arg_type)?;
        map.serialize_entry("ret-type", &self.ret_type)?;
        runtime::optional(map, "allow-oob", &self.allow_oob)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoCommand {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut arg_type = None;
        let mut ret_type = None;
        let mut allow_oob = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "arg-type" => arg_type = Some(map.next_value()?),
                "ret-type" => ret_type = Some(map.next_value()?),
                "allow-oob" => allow_oob = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            arg_type: runtime::required(arg_type, "arg-type")?,
            ret_type: runtime::required(ret_type, "ret-type")?,
            allow_oob,
        })
    }
}

runtime::object!(SchemaInfoCommand);

/// The QAPI struct `SchemaInfoEnum` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnum)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnum {
    /// `members`: `[SchemaInfoEnumMember]`. Since QEMU 6.2.
    pub members: Vec<SchemaInfoEnumMember>,
    /// `values`: `[str]`. Deprecated since some release from 2.5 to 6.2.
    #[deprecated(note = "deprecated since QEMU some release from 2.5 to 6.2")]
    pub values: Option<Vec<String>>,
}

impl SchemaInfoEnum {
    /// `SchemaInfoEnum` with its required members.
    #[must_use]
    pub fn new(members: impl IntoIterator<Item = impl Into<SchemaInfoEnumMember>>) -> Self {
        Self { members: members.into_iter().map(Into::into).collect(), values: None }
    }
}

impl runtime::Encode for SchemaInfoEnum {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("members", &self.members)?;
        runtime::optional(map, "values", &self.values)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoEnum {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut members = None;
        let mut values = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "members" => members = Some(map.next_value()?),
                "values" => values = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { members: runtime::required(members, "members")?, values })
    }
}

runtime::object!(SchemaInfoEnum);

/// The QAPI struct `SchemaInfoEnumMember` of module `introspect`.
///
/// Since QEMU 6.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnumMember)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnumMember {
    /// `name`: `str`.
    pub name: String,
    /// `features`: `[str]`.
    pub features: Option<Vec<String>>,
}

impl SchemaInfoEnumMember {
    /// `SchemaInfoEnumMember` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), features: None }
    }
}

impl runtime::Encode for SchemaInfoEnumMember {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "features", &self.features)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoEnumMember {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut features = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "features" => features = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name: runtime::required(name, "name")?, features })
    }
}

runtime::object!(SchemaInfoEnumMember);

/// The QAPI struct `SchemaInfoEvent` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEvent {
    /// `arg-type`: `str`.
    pub arg_type: String,
}

impl SchemaInfoEvent {
    /// `SchemaInfoEvent` with its required members.
    #[must_use]
    pub fn new(arg_type: impl Into<String>) -> Self {
        Self { arg_type: arg_type.into() }
    }
}

impl runtime::Encode for SchemaInfoEvent {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("arg-type", &self.arg_type)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoEvent {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut arg_type = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "arg-type" => arg_type = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { arg_type: runtime::required(arg_type, "arg-type")? })
    }
}

runtime::object!(SchemaInfoEvent);

/// The QAPI struct `SchemaInfoObject` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObject)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObject {
    /// `members`: `[SchemaInfoObjectMember]`.
    pub members: Vec<SchemaInfoObjectMember>,
    /// `tag`: `str`.
    pub tag: Option<String>,
    /// `variants`: `[SchemaInfoObjectVariant]`.
    pub variants: Option<Vec<SchemaInfoObjectVariant>>,
}

impl SchemaInfoObject {
    /// `SchemaInfoObject` with its required members.
    #[must_use]
    pub fn new(members: impl IntoIterator<Item = impl Into<SchemaInfoObjectMember>>) -> Self {
        Self { members: members.into_iter().map(Into::into).collect(), tag: None, variants: None }
    }
}

impl runtime::Encode for SchemaInfoObject {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("members", &self.members)?;
        runtime::optional(map, "tag", &self.tag)?;
        runtime::optional(map, "variants", &self.variants)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoObject {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut members = None;
        let mut tag = None;
        let mut variants = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "members" => members = Some(map.next_value()?),
                "tag" => tag = Some(map.next_value()?),
                "variants" => variants = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { members: runtime::required(members, "members")?, tag, variants })
    }
}

runtime::object!(SchemaInfoObject);

/// The QAPI struct `SchemaInfoObjectMember` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectMember)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectMember {
    /// `name`: `str`.
    pub name: String,
    /// `type`: `str`.
    pub type_: String,
    /// `default`: `any`.
    pub default: Option<runtime::Value>,
    /// `features`: `[str]`. Since QEMU 5.0.
    pub features: Option<Vec<String>>,
}

impl SchemaInfoObjectMember {
    /// `SchemaInfoObjectMember` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self { name: name.into(), type_: type_.into(), default: None, features: None }
    }
}

impl runtime::Encode for SchemaInfoObjectMember {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.type_)?;
        runtime::optional(map, "default", &self.default)?;
        runtime::optional(map, "features", &self.features)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoObjectMember {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut type_ = None;
        let mut default = None;
        let mut features = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "default" => default = Some(map.next_value()?),
                "features" => features = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            type_: runtime::required(type_, "type")?,
            default,
            features,
        })
    }
}

runtime::object!(SchemaInfoObjectMember);

/// The QAPI struct `SchemaInfoObjectVariant` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectVariant)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectVariant {
    /// `case`: `str`.
    pub case: String,
    /// `type`: `str`.
    pub type_: String,
}

impl SchemaInfoObjectVariant {
    /// `SchemaInfoObjectVariant` with its required members.
    #[must_use]
    pub fn new(case: impl Into<String>, type_: impl Into<String>) -> Self {
        Self { case: case.into(), type_: type_.into() }
    }
}

impl runtime::Encode for SchemaInfoObjectVariant {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("case", &self.case)?;
        map.serialize_entry("type", &self.type_)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SchemaInfoObjectVariant {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut case = None;
        let mut type_ = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "case" => case = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            case: runtime::required(case, "case")?,
            type_: runtime::required(type_, "type")?,
        })
    }
}

runtime::object!(SchemaInfoObjectVariant);

/// The QAPI enum `SchemaMetaType` of module `introspect`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.SchemaMetaType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchemaMetaType {
    /// `builtin`.
    Builtin,
    /// `enum`.
    Enum,
    /// `array`.
    Array,
    /// `object`.
    Object,
    /// `alternate`.
    Alternate,
    /// `command`.
    Command,
    /// `event`.
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

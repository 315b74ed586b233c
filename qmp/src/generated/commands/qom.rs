// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Creates an object that is no device, such as a memory backend, a secret, TLS credentials or an I/O thread.
///
/// The command `object-add` of QAPI module `qom`.
///
/// Since QEMU 2.0. Returns nothing. May be executed before the machine is set up. Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-add)
#[doc(alias = "object-add")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectAdd {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::ObjectOptions,
}

impl ObjectAdd {
    /// `object-add` with its arguments.
    pub fn new(arguments: impl Into<types::ObjectOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for ObjectAdd {
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

runtime::object!(ObjectAdd, strict);

impl runtime::Command for ObjectAdd {
    const NAME: &'static str = "object-add";
    const MODULE: &'static str = "qom";
    const SINCE: runtime::Change = runtime::Change::exact(2, 0);
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

/// Removes an object that object-add or `-object` created; an error while something uses it.
///
/// The command `object-del` of QAPI module `qom`.
///
/// Since QEMU 2.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-del)
#[doc(alias = "object-del")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectDel {
    /// Id of the object. `id`: `str`.
    pub id: String,
}

impl ObjectDel {
    /// `object-del` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for ObjectDel {
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

runtime::object!(ObjectDel, strict);

impl runtime::Command for ObjectDel {
    const NAME: &'static str = "object-del";
    const MODULE: &'static str = "qom";
    const SINCE: runtime::Change = runtime::Change::exact(2, 0);
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

/// Reads a property of an object.
///
/// The command `qom-get` of QAPI module `qom`.
///
/// Since QEMU 1.2. Returns `runtime::Value`. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-get)
#[doc(alias = "qom-get")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomGet {
    /// Path of the object in the QOM tree; a unique last part of it suffices. `path`: `str`.
    pub path: String,
    /// Name of the property to read. `property`: `str`.
    pub property: String,
}

impl QomGet {
    /// `qom-get` with its required members.
    pub fn new(path: impl Into<String>, property: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            property: property.into(),
        }
    }
}

impl runtime::Object for QomGet {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("property", &self.property);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            property: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "property" => members.require(1, &mut value.property),
                _ => members.skip(),
            }
        }
        members.check(&["path", "property"]);
        members.finish(value)
    }
}

runtime::object!(QomGet, strict);

impl runtime::Command for QomGet {
    const NAME: &'static str = "qom-get";
    const MODULE: &'static str = "qom";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = runtime::Value;
    #[inline]
    fn decode_return(text: &str) -> Result<runtime::Value, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the properties of an object, among them its children in the QOM tree.
///
/// The command `qom-list` of QAPI module `qom`.
///
/// Since QEMU 1.2. Returns list of [`ObjectPropertyInfo`](types::ObjectPropertyInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list)
#[doc(alias = "qom-list")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomList {
    /// Path of the object in the QOM tree; a unique last part of it suffices. `path`: `str`.
    pub path: String,
}

impl QomList {
    /// `qom-list` with its required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl runtime::Object for QomList {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { path: String::new() };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(QomList, strict);

impl runtime::Command for QomList {
    const NAME: &'static str = "qom-list";
    const MODULE: &'static str = "qom";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = Vec<types::ObjectPropertyInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::ObjectPropertyInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Reads all properties of several objects at once.
///
/// The command `qom-list-get` of QAPI module `qom`.
///
/// Since QEMU 10.1. Returns list of [`ObjectPropertiesValues`](types::ObjectPropertiesValues). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-get)
#[doc(alias = "qom-list-get")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomListGet {
    /// Path of each object in the QOM tree; a unique last part of it suffices. `paths`: `[str]`.
    pub paths: Vec<String>,
}

impl QomListGet {
    /// `qom-list-get` with its required members.
    pub fn new(paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            paths: runtime::list(paths),
        }
    }
}

impl runtime::Object for QomListGet {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("paths", &self.paths);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { paths: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "paths" => members.require(0, &mut value.paths),
                _ => members.skip(),
            }
        }
        members.check(&["paths"]);
        members.finish(value)
    }
}

runtime::object!(QomListGet, strict);

impl runtime::Command for QomListGet {
    const NAME: &'static str = "qom-list-get";
    const MODULE: &'static str = "qom";
    const SINCE: runtime::Change = runtime::Change::exact(10, 1);
    type Return = Vec<types::ObjectPropertiesValues>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::ObjectPropertiesValues>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the properties that objects of a type have, without those that an object adds later.
///
/// The command `qom-list-properties` of QAPI module `qom`.
///
/// Since QEMU 2.12. Returns list of [`ObjectPropertyInfo`](types::ObjectPropertyInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-properties)
#[doc(alias = "qom-list-properties")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomListProperties {
    /// Name of the type. `typename`: `str`.
    pub typename: String,
}

impl QomListProperties {
    /// `qom-list-properties` with its required members.
    pub fn new(typename: impl Into<String>) -> Self {
        Self { typename: typename.into() }
    }
}

impl runtime::Object for QomListProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("typename", &self.typename);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { typename: String::new() };
        while let Some(member) = members.next() {
            match member {
                "typename" => members.require(0, &mut value.typename),
                _ => members.skip(),
            }
        }
        members.check(&["typename"]);
        members.finish(value)
    }
}

runtime::object!(QomListProperties, strict);

impl runtime::Command for QomListProperties {
    const NAME: &'static str = "qom-list-properties";
    const MODULE: &'static str = "qom";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    type Return = Vec<types::ObjectPropertyInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::ObjectPropertyInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the types of objects that this QEMU knows.
///
/// The command `qom-list-types` of QAPI module `qom`.
///
/// Since QEMU 1.1. Returns list of [`ObjectTypeInfo`](types::ObjectTypeInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-types)
#[doc(alias = "qom-list-types")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomListTypes {
    /// Name of a type or interface that the listed types derive from; all types if absent. `implements`: `str`.
    pub implements: Option<String>,
    /// Whether types are listed too of which no object can be made; false if absent. `abstract`: `bool`.
    pub abstract_: Option<bool>,
}

impl QomListTypes {
    /// `qom-list-types` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            implements: None,
            abstract_: None,
        }
    }
    /// Sets `implements` (`str`): name of a type or interface that the listed types derive from; all types if absent.
    pub fn implements(mut self, implements: impl Into<String>) -> Self {
        self.implements = Some(implements.into());
        self
    }
    /// Sets `abstract` (`bool`): whether types are listed too of which no object can be made; false if absent.
    #[inline]
    pub fn abstract_(mut self, abstract_: bool) -> Self {
        self.abstract_ = Some(abstract_);
        self
    }
}

runtime::default!(QomListTypes);

impl runtime::Object for QomListTypes {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("implements", &self.implements);
        writer.optional("abstract", &self.abstract_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "implements" => members.fill(&mut value.implements),
                "abstract" => members.fill(&mut value.abstract_),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QomListTypes, strict);

impl runtime::Command for QomListTypes {
    const NAME: &'static str = "qom-list-types";
    const MODULE: &'static str = "qom";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    type Return = Vec<types::ObjectTypeInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::ObjectTypeInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Changes a property of an object.
///
/// The command `qom-set` of QAPI module `qom`.
///
/// Since QEMU 1.2. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-set)
#[doc(alias = "qom-set")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomSet {
    /// Path of the object in the QOM tree; a unique last part of it suffices. `path`: `str`.
    pub path: String,
    /// Name of the property to change. `property`: `str`.
    pub property: String,
    /// New value, of the JSON type that the property has. `value`: `any`.
    pub value: runtime::Value,
}

impl QomSet {
    /// `qom-set` with its required members.
    pub fn new(
        path: impl Into<String>,
        property: impl Into<String>,
        value: impl Into<runtime::Value>,
    ) -> Self {
        Self {
            path: path.into(),
            property: property.into(),
            value: value.into(),
        }
    }
}

impl runtime::Object for QomSet {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("property", &self.property);
        writer.member("value", &self.value);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            property: String::new(),
            value: runtime::Value::Null,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "property" => members.require(1, &mut value.property),
                "value" => members.require(2, &mut value.value),
                _ => members.skip(),
            }
        }
        members.check(&["path", "property", "value"]);
        members.finish(value)
    }
}

runtime::object!(QomSet, strict);

impl runtime::Command for QomSet {
    const NAME: &'static str = "qom-set";
    const MODULE: &'static str = "qom";
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

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, Release, runtime};

/// The command `object-add` of QAPI module `qom`.
///
/// Since QEMU 2.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-add)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectAdd {
    /// All arguments.
    pub arguments: types::ObjectOptions,
}

impl ObjectAdd {
    /// `object-add` with its arguments.
    #[must_use]
    pub fn new(arguments: impl Into<types::ObjectOptions>) -> Self {
        Self { arguments: arguments.into() }
    }
}

impl runtime::Encode for ObjectAdd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.arguments.encode(map)
    }
}

runtime::arguments!(ObjectAdd);

impl ::qmp::Command for ObjectAdd {
    const NAME: &'static str = "object-add";
    const MODULE: &'static str = "qom";
    const SINCE: Change = Change::exact(2, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `object-del` of QAPI module `qom`.
///
/// Since QEMU 2.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-del)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectDel {
    /// `id`: `str`.
    pub id: String,
}

impl ObjectDel {
    /// `object-del` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for ObjectDel {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

runtime::arguments!(ObjectDel);

impl ::qmp::Command for ObjectDel {
    const NAME: &'static str = "object-del";
    const MODULE: &'static str = "qom";
    const SINCE: Change = Change::exact(2, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `qom-get` of QAPI module `qom`.
///
/// Since QEMU 1.2. Returns `runtime :: Value`. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-get)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QomGet {
    /// `path`: `str`.
    pub path: String,
    /// `property`: `str`.
    pub property: String,
}

impl QomGet {
    /// `qom-get` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>, property: impl Into<String>) -> Self {
        Self { path: path.into(), property: property.into() }
    }
}

impl runtime::Encode for QomGet {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("property", &self.property)?;
        Ok(())
    }
}

runtime::arguments!(QomGet);

impl ::qmp::Command for QomGet {
    const NAME: &'static str = "qom-get";
    const MODULE: &'static str = "qom";
    const SINCE: Change = Change::exact(1, 2);
    type Return = runtime::Value;
}

/// The command `qom-list` of QAPI module `qom`.
///
/// Since QEMU 1.2. Returns a list of [`types::ObjectPropertyInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QomList {
    /// `path`: `str`.
    pub path: String,
}

impl QomList {
    /// `qom-list` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl runtime::Encode for QomList {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

runtime::arguments!(QomList);

impl ::qmp::Command for QomList {
    const NAME: &'static str = "qom-list";
    const MODULE: &'static str = "qom";
    const SINCE: Change = Change::exact(1, 2);
    type Return = Vec<types::ObjectPropertyInfo>;
}

/// The command `qom-list-get` of QAPI module `qom`.
///
/// Since QEMU 10.1 or 10.2. Returns a list of [`types::ObjectPropertiesValues`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-get)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QomListGet {
    /// `paths`: `[str]`.
    pub paths: Vec<String>,
}

impl QomListGet {
    /// `qom-list-get` with its required members.
    #[must_use]
    pub fn new(paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { paths: paths.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for QomListGet {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("paths", &self.paths)?;
        Ok(())
    }
}

runtime::arguments!(QomListGet);

impl ::qmp::Command for QomListGet {
    const NAME: &'static str = "qom-list-get";
    const MODULE: &'static str = "qom";
    const SINCE: Change = Change::between(Release::new(10, 1), Release::new(10, 2));
    type Return = Vec<types::ObjectPropertiesValues>;
}

/// The command `qom-list-properties` of QAPI module `qom`.
///
/// Since QEMU 2.12. Returns a list of [`types::ObjectPropertyInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-properties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QomListProperties {
    /// `typename`: `str`.
    pub typename: String,
}

impl QomListProperties {
    /// `qom-list-properties` with its required members.
    #[must_use]
    pub fn new(typename: impl Into<String>) -> Self {
        Self { typename: typename.into() }
    }
}

impl runtime::Encode for QomListProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("typename", &self.typename)?;
        Ok(())
    }
}

runtime::arguments!(QomListProperties);

impl ::qmp::Command for QomListProperties {
    const NAME: &'static str = "qom-list-properties";
    const MODULE: &'static str = "qom";
    const SINCE: Change = Change::exact(2, 12);
    type Return = Vec<types::ObjectPropertyInfo>;
}

/// The command `qom-list-types` of QAPI module `qom`.
///
/// Since QEMU 1.1. Returns a list of [`types::ObjectTypeInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-types)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QomListTypes {
    /// `implements`: `str`.
    pub implements: Option<String>,
    /// `abstract`: `bool`.
    pub abstract_: Option<bool>,
}

impl QomListTypes {
    /// `qom-list-types` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { implements: None, abstract_: None }
    }
    /// Sets `implements`.
    #[must_use]
    pub fn implements(mut self, implements: impl Into<String>) -> Self {
        self.implements = Some(implements.into());
        self
    }
    /// Sets `abstract`.
    #[must_use]
    pub fn abstract_(mut self, abstract_: bool) -> Self {
        self.abstract_ = Some(abstract_);
        self
    }
}

impl runtime::Encode for QomListTypes {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "implements", &self.implements)?;
        runtime::optional(map, "abstract", &self.abstract_)?;
        Ok(())
    }
}

runtime::arguments!(QomListTypes);

impl ::qmp::Command for QomListTypes {
    const NAME: &'static str = "qom-list-types";
    const MODULE: &'static str = "qom";
    const SINCE: Change = Change::exact(1, 1);
    type Return = Vec<types::ObjectTypeInfo>;
}

/// The command `qom-set` of QAPI module `qom`.
///
/// Since QEMU 1.2. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-set)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QomSet {
    /// `path`: `str`.
    pub path: String,
    /// `property`: `str`.
    pub property: String,
    /// `value`: `any`.
    pub value: runtime::Value,
}

impl QomSet {
    /// `qom-set` with its required members.
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        property: impl Into<String>,
        value: impl Into<runtime::Value>,
    ) -> Self {
        Self { path: path.into(), property: property.into(), value: value.into() }
    }
}

impl runtime::Encode for QomSet {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("property", &self.property)?;
        map.serialize_entry("value", &self.value)?;
        Ok(())
    }
}

runtime::arguments!(QomSet);

impl ::qmp::Command for QomSet {
    const NAME: &'static str = "qom-set";
    const MODULE: &'static str = "qom";
    const SINCE: Change = Change::exact(1, 2);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

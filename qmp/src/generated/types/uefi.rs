// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `UefiVarStore` of module `uefi`.
///
/// Since QEMU 10.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-uefi.UefiVarStore)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UefiVarStore {
    /// `version`: `int`.
    pub version: i64,
    /// `variables`: `[UefiVariable]`.
    pub variables: Vec<UefiVariable>,
}

impl UefiVarStore {
    /// `UefiVarStore` with its required members.
    #[must_use]
    pub fn new(version: i64, variables: impl IntoIterator<Item = impl Into<UefiVariable>>) -> Self {
        Self { version, variables: variables.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for UefiVarStore {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("version", &self.version)?;
        map.serialize_entry("variables", &self.variables)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for UefiVarStore {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut version = None;
        let mut variables = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "version" => version = Some(map.next_value()?),
                "variables" => variables = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            version: runtime::required(version, "version")?,
            variables: runtime::required(variables, "variables")?,
        })
    }
}

runtime::object!(UefiVarStore);

/// The QAPI struct `UefiVariable` of module `uefi`.
///
/// Since QEMU 10.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-uefi.UefiVariable)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UefiVariable {
    /// `guid`: `str`.
    pub guid: String,
    /// `name`: `str`.
    pub name: String,
    /// `attr`: `int`.
    pub attr: i64,
    /// `data`: `str`.
    pub data: String,
    /// `time`: `str`.
    pub time: Option<String>,
    /// `digest`: `str`.
    pub digest: Option<String>,
}

impl UefiVariable {
    /// `UefiVariable` with its required members.
    #[must_use]
    pub fn new(
        guid: impl Into<String>,
        name: impl Into<String>,
        attr: i64,
        data: impl Into<String>,
    ) -> Self {
        Self {
            guid: guid.into(),
            name: name.into(),
            attr,
            data: data.into(),
            time: None,
            digest: None,
        }
    }
    /// Sets `time`.
    #[must_use]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }
    /// Sets `digest`.
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }
}

impl runtime::Encode for UefiVariable {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("guid", &self.guid)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("attr", &self.attr)?;
        map.serialize_entry("data", &self.data)?;
        runtime::optional(map, "time", &self.time)?;
        runtime::optional(map, "digest", &self.digest)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for UefiVariable {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut guid = None;
        let mut name = None;
        let mut attr = None;
        let mut data = None;
        let mut time = None;
        let mut digest = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "guid" => guid = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                "attr" => attr = Some(map.next_value()?),
                "data" => data = Some(map.next_value()?),
                "time" => time = Some(map.next_value()?),
                "digest" => digest = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            guid: runtime::required(guid, "guid")?,
            name: runtime::required(name, "name")?,
            attr: runtime::required(attr, "attr")?,
            data: runtime::required(data, "data")?,
            time,
            digest,
        })
    }
}

runtime::object!(UefiVariable);

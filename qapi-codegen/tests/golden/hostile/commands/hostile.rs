// A golden file.

use super::super::types;
use ::qmp::runtime;

/// The command `box` of QAPI module `hostile`.
///
/// Since QEMU 10.0 or earlier. Returns [`QapiBox`](types::QapiBox).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-hostile.box)
#[doc(alias = "box")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QapiBox {
    /// `self`: [`Self`](types::Self_).
    pub self_: types::Self_,
    /// `type`: [`Debug`](types::QapiDebug).
    pub type_: Option<types::QapiDebug>,
}

impl QapiBox {
    /// `box` with its required members.
    pub fn new(self_: impl Into<types::Self_>) -> Self {
        Self {
            self_: self_.into(),
            type_: None,
        }
    }
    /// Sets `type`: [`Debug`](types::QapiDebug).
    #[inline]
    pub fn type_(mut self, type_: types::QapiDebug) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl runtime::Object for QapiBox {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("self", &self.self_);
        writer.optional("type", &self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut self_: Option<types::Self_> = None;
        let mut type_: Option<types::QapiDebug> = None;
        while let Some(member) = members.next() {
            match member {
                "self" => members.fill(&mut self_),
                "type" => members.fill(&mut type_),
                _ => members.skip(),
            }
        }
        let Some(self_) = self_ else { return members.missing("self") };
        members.finish(Self { self_, type_ })
    }
}

runtime::object!(QapiBox, strict);

impl runtime::Command for QapiBox {
    const NAME: &'static str = "box";
    const MODULE: &'static str = "hostile";
    const SINCE: runtime::Change = runtime::Change::between(
        runtime::Release::new(0, 14),
        runtime::Release::new(10, 0),
    );
    type Return = types::QapiBox;
    #[inline]
    fn decode_return(text: &str) -> Result<types::QapiBox, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// The command `open` of QAPI module `hostile`.
///
/// Since QEMU 10.0 or earlier. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-hostile.open)
#[doc(alias = "open")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Open {
    /// `new`: `str`.
    pub new: String,
    /// `property`: `str`.
    pub property: Option<String>,
    /// `properties`: `bool`.
    pub properties: Option<bool>,
    /// Further properties, which the schema does not list.
    pub properties_: runtime::Properties,
}

impl Open {
    /// `open` with its required arguments.
    pub fn new(new: impl Into<String>) -> Self {
        Self {
            new: new.into(),
            property: None,
            properties: None,
            properties_: runtime::Properties::new(),
        }
    }
    /// Sets `property`: `str`.
    pub fn set_property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `properties`: `bool`.
    #[inline]
    pub fn set_properties(mut self, properties: bool) -> Self {
        self.properties = Some(properties);
        self
    }
    /// Sets a further property. Text, numbers and booleans are different values on the wire.
    pub fn property(
        mut self,
        name: impl Into<String>,
        value: impl Into<runtime::PropertyValue>,
    ) -> Self {
        self.properties_.insert(name, value);
        self
    }
    /// Sets further properties; an `Option` of a name and a value is also a list.
    pub fn properties<N: Into<String>, V: Into<runtime::PropertyValue>>(
        mut self,
        properties: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        self.properties_.extend(properties);
        self
    }
}

impl runtime::Object for Open {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("new", &self.new);
        writer.optional("property", &self.property);
        writer.optional("properties", &self.properties);
        writer.members(&self.properties_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut properties_ = runtime::Properties::new();
        let mut new: Option<String> = None;
        let mut property: Option<String> = None;
        let mut properties: Option<bool> = None;
        while let Some(member) = members.next() {
            match member {
                "new" => members.fill(&mut new),
                "property" => members.fill(&mut property),
                "properties" => members.fill(&mut properties),
                _ => members.property(&mut properties_),
            }
        }
        let Some(new) = new else { return members.missing("new") };
        members
            .finish(Self {
                new,
                property,
                properties,
                properties_,
            })
    }
}

runtime::object!(Open, strict);

impl runtime::Command for Open {
    const NAME: &'static str = "open";
    const MODULE: &'static str = "hostile";
    const SINCE: runtime::Change = runtime::Change::between(
        runtime::Release::new(0, 14),
        runtime::Release::new(10, 0),
    );
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

/// The command `result` of QAPI module `hostile`.
///
/// Since QEMU 10.0 or earlier. Returns [`Self_`](types::Self_).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-hostile.result)
#[doc(alias = "result")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QapiResult {
    /// `default`: [`Clone`](types::QapiClone).
    pub default: Option<types::QapiClone>,
}

impl QapiResult {
    /// `result` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { default: None }
    }
    /// Sets `default`: [`Clone`](types::QapiClone).
    #[inline]
    pub fn default(mut self, default: types::QapiClone) -> Self {
        self.default = Some(default);
        self
    }
}

runtime::default!(QapiResult);

impl runtime::Object for QapiResult {
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

runtime::object!(QapiResult, strict);

impl runtime::Command for QapiResult {
    const NAME: &'static str = "result";
    const MODULE: &'static str = "hostile";
    const SINCE: runtime::Change = runtime::Change::between(
        runtime::Release::new(0, 14),
        runtime::Release::new(10, 0),
    );
    type Return = types::Self_;
    #[inline]
    fn decode_return(text: &str) -> Result<types::Self_, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// The command `self` of QAPI module `hostile`.
///
/// Since QEMU 10.0 or earlier. Returns list of [`Union`](types::Union).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-hostile.self)
#[doc(alias = "self")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// `some`: [`Result`](types::QapiResult).
    pub some: Option<types::QapiResult>,
}

impl Self_ {
    /// `self` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { some: None }
    }
    /// Sets `some`: [`Result`](types::QapiResult).
    pub fn some(mut self, some: impl Into<types::QapiResult>) -> Self {
        self.some = Some(some.into());
        self
    }
}

runtime::default!(Self_);

impl runtime::Object for Self_ {
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

runtime::object!(Self_, strict);

impl runtime::Command for Self_ {
    const NAME: &'static str = "self";
    const MODULE: &'static str = "hostile";
    const SINCE: runtime::Change = runtime::Change::between(
        runtime::Release::new(0, 14),
        runtime::Release::new(10, 0),
    );
    type Return = Vec<types::Union>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::Union>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// The command `std` of QAPI module `hostile`.
///
/// Since QEMU 10.0 or earlier. Returns [`Loop`](types::Loop).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-hostile.std)
#[doc(alias = "std")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Std {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::Loop,
}

impl Std {
    /// `std` with its arguments.
    pub fn new(arguments: impl Into<types::Loop>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for Std {
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

runtime::object!(Std, strict);

impl runtime::Command for Std {
    const NAME: &'static str = "std";
    const MODULE: &'static str = "hostile";
    const SINCE: runtime::Change = runtime::Change::between(
        runtime::Release::new(0, 14),
        runtime::Release::new(10, 0),
    );
    type Return = types::Loop;
    #[inline]
    fn decode_return(text: &str) -> Result<types::Loop, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// The command `type` of QAPI module `hostile`.
///
/// Since QEMU 10.0 or earlier. Returns [`Members`](types::Members). May be executed out of band.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-hostile.type)
#[doc(alias = "type")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Type {}

impl Type {
    /// `type` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Type);

impl runtime::Object for Type {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Type, strict);

impl runtime::Command for Type {
    const NAME: &'static str = "type";
    const MODULE: &'static str = "hostile";
    const SINCE: runtime::Change = runtime::Change::between(
        runtime::Release::new(0, 14),
        runtime::Release::new(10, 0),
    );
    const OOB: bool = true;
    type Return = types::Members;
    #[inline]
    fn decode_return(text: &str) -> Result<types::Members, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

impl runtime::OobCommand for Type {}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `AuthZListFileProperties` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListFileProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthZListFileProperties {
    /// `filename`: `str`.
    pub filename: String,
    /// `refresh`: `bool`.
    pub refresh: Option<bool>,
}

impl AuthZListFileProperties {
    /// `AuthZListFileProperties` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into(), refresh: None }
    }
    /// Sets `refresh`.
    #[must_use]
    pub fn refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

impl runtime::Encode for AuthZListFileProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        runtime::optional(map, "refresh", &self.refresh)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AuthZListFileProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        let mut refresh = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                "refresh" => refresh = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { filename: runtime::required(filename, "filename")?, refresh })
    }
}

runtime::object!(AuthZListFileProperties);

/// The QAPI struct `AuthZListProperties` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthZListProperties {
    /// `policy`: `QAuthZListPolicy`.
    pub policy: Option<QAuthZListPolicy>,
    /// `rules`: `[QAuthZListRule]`.
    pub rules: Option<Vec<QAuthZListRule>>,
}

impl AuthZListProperties {
    /// `AuthZListProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { policy: None, rules: None }
    }
    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: QAuthZListPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `rules`.
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<QAuthZListRule>>) -> Self {
        self.rules = Some(rules.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::Encode for AuthZListProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "policy", &self.policy)?;
        runtime::optional(map, "rules", &self.rules)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AuthZListProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut policy = None;
        let mut rules = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "policy" => policy = Some(map.next_value()?),
                "rules" => rules = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { policy, rules })
    }
}

runtime::object!(AuthZListProperties);

/// The QAPI struct `AuthZPAMProperties` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZPAMProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthZpamProperties {
    /// `service`: `str`.
    pub service: String,
}

impl AuthZpamProperties {
    /// `AuthZPAMProperties` with its required members.
    #[must_use]
    pub fn new(service: impl Into<String>) -> Self {
        Self { service: service.into() }
    }
}

impl runtime::Encode for AuthZpamProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("service", &self.service)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AuthZpamProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut service = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "service" => service = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { service: runtime::required(service, "service")? })
    }
}

runtime::object!(AuthZpamProperties);

/// The QAPI struct `AuthZSimpleProperties` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZSimpleProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthZSimpleProperties {
    /// `identity`: `str`.
    pub identity: String,
}

impl AuthZSimpleProperties {
    /// `AuthZSimpleProperties` with its required members.
    #[must_use]
    pub fn new(identity: impl Into<String>) -> Self {
        Self { identity: identity.into() }
    }
}

impl runtime::Encode for AuthZSimpleProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("identity", &self.identity)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AuthZSimpleProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut identity = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "identity" => identity = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { identity: runtime::required(identity, "identity")? })
    }
}

runtime::object!(AuthZSimpleProperties);

/// The QAPI enum `QAuthZListFormat` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QAuthZListFormat {
    /// `exact`.
    Exact,
    /// `glob`.
    Glob,
}

impl QAuthZListFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Exact, Self::Glob];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Glob => "glob",
        }
    }
}

runtime::closed_enum!(QAuthZListFormat);

/// The QAPI enum `QAuthZListPolicy` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QAuthZListPolicy {
    /// `deny`.
    Deny,
    /// `allow`.
    Allow,
}

impl QAuthZListPolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Deny, Self::Allow];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Deny => "deny",
            Self::Allow => "allow",
        }
    }
}

runtime::closed_enum!(QAuthZListPolicy);

/// The QAPI struct `QAuthZListRule` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.QAuthZListRule)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QAuthZListRule {
    /// `match`: `str`.
    pub match_: String,
    /// `policy`: `QAuthZListPolicy`.
    pub policy: QAuthZListPolicy,
    /// `format`: `QAuthZListFormat`.
    pub format: Option<QAuthZListFormat>,
}

impl QAuthZListRule {
    /// `QAuthZListRule` with its required members.
    #[must_use]
    pub fn new(match_: impl Into<String>, policy: QAuthZListPolicy) -> Self {
        Self { match_: match_.into(), policy, format: None }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: QAuthZListFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Encode for QAuthZListRule {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("match", &self.match_)?;
        map.serialize_entry("policy", &self.policy)?;
        runtime::optional(map, "format", &self.format)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QAuthZListRule {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut match_ = None;
        let mut policy = None;
        let mut format = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "match" => match_ = Some(map.next_value()?),
                "policy" => policy = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            match_: runtime::required(match_, "match")?,
            policy: runtime::required(policy, "policy")?,
            format,
        })
    }
}

runtime::object!(QAuthZListRule);

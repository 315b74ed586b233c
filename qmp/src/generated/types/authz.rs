// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Properties of an object that grants or denies users access by a list in a file.
///
/// The QAPI struct `AuthZListFileProperties` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListFileProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthZListFileProperties {
    /// Path of a JSON file with the members policy and rules. `filename`: `str`.
    pub filename: String,
    /// Whether changes of the file take effect at once; a faulty file denies access to everybody; if absent, true where the host can watch files. `refresh`: `bool`.
    pub refresh: Option<bool>,
}

impl AuthZListFileProperties {
    /// `AuthZListFileProperties` with its required members.
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            refresh: None,
        }
    }
    /// Sets `refresh` (`bool`): whether changes of the file take effect at once; a faulty file denies access to everybody; if absent, true where the host can watch files.
    #[inline]
    pub fn refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

impl From<&str> for AuthZListFileProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for AuthZListFileProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.optional("refresh", &self.refresh);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            refresh: None,
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "refresh" => members.fill(&mut value.refresh),
                _ => members.skip(),
            }
        }
        members.check(&["filename"]);
        members.finish(value)
    }
}

runtime::object!(AuthZListFileProperties, strict);

/// Properties of an object that grants or denies users access by a list of rules, of which the first match decides.
///
/// The QAPI struct `AuthZListProperties` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthZListProperties {
    /// What happens to users that no rule matches; deny if absent. `policy`: [`QAuthZListPolicy`].
    pub policy: Option<QAuthZListPolicy>,
    /// Rules, in the order in which they are tried; no rules if absent. `rules`: list of [`QAuthZListRule`].
    pub rules: Option<Vec<QAuthZListRule>>,
}

impl AuthZListProperties {
    /// `AuthZListProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { policy: None, rules: None }
    }
    /// Sets `policy` ([`QAuthZListPolicy`]): what happens to users that no rule matches; deny if absent.
    #[inline]
    pub fn policy(mut self, policy: QAuthZListPolicy) -> Self {
        self.policy = Some(policy);
        self
    }
    /// Sets `rules` (list of [`QAuthZListRule`]): rules, in the order in which they are tried; no rules if absent.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<QAuthZListRule>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }
}

runtime::default!(AuthZListProperties);

impl runtime::Object for AuthZListProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("policy", &self.policy);
        writer.optional("rules", &self.rules);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "policy" => members.fill(&mut value.policy),
                "rules" => members.fill(&mut value.rules),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AuthZListProperties, strict);

/// Properties of an object that lets PAM, the login system of the host, decide on access.
///
/// The QAPI struct `AuthZPAMProperties` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZPAMProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthZPamProperties {
    /// Name of the PAM service to ask. `service`: `str`.
    pub service: String,
}

impl AuthZPamProperties {
    /// `AuthZPAMProperties` with its required members.
    pub fn new(service: impl Into<String>) -> Self {
        Self { service: service.into() }
    }
}

impl From<&str> for AuthZPamProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for AuthZPamProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("service", &self.service);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { service: String::new() };
        while let Some(member) = members.next() {
            match member {
                "service" => members.require(0, &mut value.service),
                _ => members.skip(),
            }
        }
        members.check(&["service"]);
        members.finish(value)
    }
}

runtime::object!(AuthZPamProperties, strict);

/// Properties of an object that grants access to exactly one user.
///
/// The QAPI struct `AuthZSimpleProperties` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZSimpleProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthZSimpleProperties {
    /// Name of that user, in the form that the service has; for TLS, the distinguished name of the certificate. `identity`: `str`.
    pub identity: String,
}

impl AuthZSimpleProperties {
    /// `AuthZSimpleProperties` with its required members.
    pub fn new(identity: impl Into<String>) -> Self {
        Self { identity: identity.into() }
    }
}

impl From<&str> for AuthZSimpleProperties {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for AuthZSimpleProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("identity", &self.identity);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { identity: String::new() };
        while let Some(member) = members.next() {
            match member {
                "identity" => members.require(0, &mut value.identity),
                _ => members.skip(),
            }
        }
        members.check(&["identity"]);
        members.finish(value)
    }
}

runtime::object!(AuthZSimpleProperties, strict);

/// The ways of comparing a user's name with a rule.
///
/// The QAPI enum `QAuthZListFormat` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`QAuthZListRule`](super::QAuthZListRule).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListFormat)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QAuthZListFormat {
    /// The whole name must be the same. `exact`.
    Exact,
    /// Patterns with `*` and `?`, as a shell has them. `glob`.
    Glob,
}

impl QAuthZListFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Exact, Self::Glob];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Glob => "glob",
        }
    }
}

runtime::closed_enum!(QAuthZListFormat);

/// Whether a user has access.
///
/// The QAPI enum `QAuthZListPolicy` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`AuthZListProperties`](super::AuthZListProperties), [`QAuthZListRule`](super::QAuthZListRule).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QAuthZListPolicy {
    /// The user has no access. `deny`.
    Deny,
    /// The user has access. `allow`.
    Allow,
}

impl QAuthZListPolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Deny, Self::Allow];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Deny => "deny",
            Self::Allow => "allow",
        }
    }
}

runtime::closed_enum!(QAuthZListPolicy);

/// A rule of a list that grants or denies users access.
///
/// The QAPI struct `QAuthZListRule` of module `authz`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`AuthZListProperties`](super::AuthZListProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.QAuthZListRule)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QAuthZListRule {
    /// Name or pattern with which a user's name is compared. `match`: `str`.
    pub match_: String,
    /// What happens to a user whose name matches. `policy`: [`QAuthZListPolicy`].
    pub policy: QAuthZListPolicy,
    /// How names are compared; exact if absent. `format`: [`QAuthZListFormat`].
    pub format: Option<QAuthZListFormat>,
}

impl QAuthZListRule {
    /// `QAuthZListRule` with its required members.
    pub fn new(match_: impl Into<String>, policy: QAuthZListPolicy) -> Self {
        Self {
            match_: match_.into(),
            policy,
            format: None,
        }
    }
    /// Sets `format` ([`QAuthZListFormat`]): how names are compared; exact if absent.
    #[inline]
    pub fn format(mut self, format: QAuthZListFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl runtime::Object for QAuthZListRule {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("match", &self.match_);
        writer.member("policy", &self.policy);
        writer.optional("format", &self.format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            match_: String::new(),
            policy: QAuthZListPolicy::Deny,
            format: None,
        };
        while let Some(member) = members.next() {
            match member {
                "match" => members.require(0, &mut value.match_),
                "policy" => members.require(1, &mut value.policy),
                "format" => members.fill(&mut value.format),
                _ => members.skip(),
            }
        }
        members.check(&["match", "policy"]);
        members.finish(value)
    }
}

runtime::object!(QAuthZListRule, strict);

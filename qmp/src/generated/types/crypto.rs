// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI enum `QCryptoAkCipherAlgo` of module `crypto`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoAkCipherAlgo {
    /// `rsa`.
    Rsa,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptoAkCipherAlgo {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Rsa];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rsa => "rsa",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptoAkCipherAlgo);

/// The QAPI enum `QCryptoAkCipherKeyType` of module `crypto`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherKeyType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoAkCipherKeyType {
    /// `public`.
    Public,
    /// `private`.
    Private,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptoAkCipherKeyType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Public, Self::Private];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptoAkCipherKeyType);

/// The QAPI union `QCryptoAkCipherOptions` of module `crypto`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoAkCipherOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoAkCipherOptions {
    /// `rsa`.
    Rsa(QCryptoAkCipherOptionsRsa),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl QCryptoAkCipherOptions {
    /// `QCryptoAkCipherOptions` with `alg` `rsa`.
    #[must_use]
    pub fn rsa(rsa: impl Into<QCryptoAkCipherOptionsRsa>) -> Self {
        QCryptoAkCipherOptions::Rsa(rsa.into())
    }
}

impl From<QCryptoAkCipherOptionsRsa> for QCryptoAkCipherOptions {
    fn from(members: QCryptoAkCipherOptionsRsa) -> Self {
        Self::rsa(members)
    }
}

impl runtime::Encode for QCryptoAkCipherOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            QCryptoAkCipherOptions::Rsa(members) => runtime::branch(map, "alg", "rsa", members),
            QCryptoAkCipherOptions::Unknown(branch) => branch.encode(map, "alg"),
        }
    }
}

impl<'de> runtime::Decode<'de> for QCryptoAkCipherOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "alg", &mut common)?;
        let branch = match &*tag {
            "rsa" => QCryptoAkCipherOptions::Rsa(rest.members()?),
            _ => QCryptoAkCipherOptions::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(QCryptoAkCipherOptions);

/// The QAPI struct `QCryptoAkCipherOptionsRSA` of module `crypto`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoAkCipherOptionsRSA)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoAkCipherOptionsRsa {
    /// `hash-alg`: `QCryptoHashAlgo`.
    pub hash_alg: QCryptoHashAlgo,
    /// `padding-alg`: `QCryptoRSAPaddingAlgo`.
    pub padding_alg: QCryptoRsaPaddingAlgo,
}

impl QCryptoAkCipherOptionsRsa {
    /// `QCryptoAkCipherOptionsRSA` with its required members.
    #[must_use]
    pub fn new(hash_alg: QCryptoHashAlgo, padding_alg: QCryptoRsaPaddingAlgo) -> Self {
        Self { hash_alg, padding_alg }
    }
}

impl runtime::Encode for QCryptoAkCipherOptionsRsa {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("hash-alg", &self.hash_alg)?;
        map.serialize_entry("padding-alg", &self.padding_alg)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptoAkCipherOptionsRsa {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut hash_alg = None;
        let mut padding_alg = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "hash-alg" => hash_alg = Some(map.next_value()?),
                "padding-alg" => padding_alg = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            hash_alg: runtime::required(hash_alg, "hash-alg")?,
            padding_alg: runtime::required(padding_alg, "padding-alg")?,
        })
    }
}

runtime::object!(QCryptoAkCipherOptionsRsa);

/// The QAPI union `QCryptoBlockAmendOptions` of module `crypto`.
///
/// Since QEMU 5.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockAmendOptions {
    /// `qcow`.
    Qcow,
    /// `luks`.
    Luks(QCryptoBlockAmendOptionsLuks),
}

impl QCryptoBlockAmendOptions {
    /// `QCryptoBlockAmendOptions` with `format` `qcow`.
    #[must_use]
    pub fn qcow() -> Self {
        QCryptoBlockAmendOptions::Qcow
    }
    /// `QCryptoBlockAmendOptions` with `format` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<QCryptoBlockAmendOptionsLuks>) -> Self {
        QCryptoBlockAmendOptions::Luks(luks.into())
    }
}

impl From<QCryptoBlockAmendOptionsLuks> for QCryptoBlockAmendOptions {
    fn from(members: QCryptoBlockAmendOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl runtime::Encode for QCryptoBlockAmendOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            QCryptoBlockAmendOptions::Qcow => map.serialize_entry("format", "qcow"),
            QCryptoBlockAmendOptions::Luks(members) => {
                runtime::branch(map, "format", "luks", members)
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockAmendOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "format", &mut common)?;
        let branch = match &*tag {
            "qcow" => {
                rest.finish()?;
                QCryptoBlockAmendOptions::Qcow
            }
            "luks" => QCryptoBlockAmendOptions::Luks(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "format")),
        };
        Ok(branch)
    }
}

runtime::object!(QCryptoBlockAmendOptions);

/// The QAPI struct `QCryptoBlockAmendOptionsLUKS` of module `crypto`.
///
/// Since QEMU 5.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockAmendOptionsLuks {
    /// `state`: `QCryptoBlockLUKSKeyslotState`.
    pub state: QCryptoBlockLuksKeyslotState,
    /// `new-secret`: `str`.
    pub new_secret: Option<String>,
    /// `old-secret`: `str`.
    pub old_secret: Option<String>,
    /// `keyslot`: `int`.
    pub keyslot: Option<i64>,
    /// `iter-time`: `int`.
    pub iter_time: Option<i64>,
    /// `secret`: `str`.
    pub secret: Option<String>,
}

impl QCryptoBlockAmendOptionsLuks {
    /// `QCryptoBlockAmendOptionsLUKS` with its required members.
    #[must_use]
    pub fn new(state: QCryptoBlockLuksKeyslotState) -> Self {
        Self {
            state,
            new_secret: None,
            old_secret: None,
            keyslot: None,
            iter_time: None,
            secret: None,
        }
    }
    /// Sets `new-secret`.
    #[must_use]
    pub fn new_secret(mut self, new_secret: impl Into<String>) -> Self {
        self.new_secret = Some(new_secret.into());
        self
    }
    /// Sets `old-secret`.
    #[must_use]
    pub fn old_secret(mut self, old_secret: impl Into<String>) -> Self {
        self.old_secret = Some(old_secret.into());
        self
    }
    /// Sets `keyslot`.
    #[must_use]
    pub fn keyslot(mut self, keyslot: i64) -> Self {
        self.keyslot = Some(keyslot);
        self
    }
    /// Sets `iter-time`.
    #[must_use]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

impl runtime::Encode for QCryptoBlockAmendOptionsLuks {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("state", &self.state)?;
        runtime::optional(map, "new-secret", &self.new_secret)?;
        runtime::optional(map, "old-secret", &self.old_secret)?;
        runtime::optional(map, "keyslot", &self.keyslot)?;
        runtime::optional(map, "iter-time", &self.iter_time)?;
        runtime::optional(map, "secret", &self.secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockAmendOptionsLuks {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut state = None;
        let mut new_secret = None;
        let mut old_secret = None;
        let mut keyslot = None;
        let mut iter_time = None;
        let mut secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "state" => state = Some(map.next_value()?),
                "new-secret" => new_secret = Some(map.next_value()?),
                "old-secret" => old_secret = Some(map.next_value()?),
                "keyslot" => keyslot = Some(map.next_value()?),
                "iter-time" => iter_time = Some(map.next_value()?),
                "secret" => secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            state: runtime::required(state, "state")?,
            new_secret,
            old_secret,
            keyslot,
            iter_time,
            secret,
        })
    }
}

runtime::object!(QCryptoBlockAmendOptionsLuks);

/// The QAPI union `QCryptoBlockCreateOptions` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockCreateOptions {
    /// `qcow`.
    Qcow(QCryptoBlockOptionsQCow),
    /// `luks`.
    Luks(QCryptoBlockCreateOptionsLuks),
}

impl QCryptoBlockCreateOptions {
    /// `QCryptoBlockCreateOptions` with `format` `qcow`.
    #[must_use]
    pub fn qcow(qcow: impl Into<QCryptoBlockOptionsQCow>) -> Self {
        QCryptoBlockCreateOptions::Qcow(qcow.into())
    }
    /// `QCryptoBlockCreateOptions` with `format` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<QCryptoBlockCreateOptionsLuks>) -> Self {
        QCryptoBlockCreateOptions::Luks(luks.into())
    }
}

impl From<QCryptoBlockOptionsQCow> for QCryptoBlockCreateOptions {
    fn from(members: QCryptoBlockOptionsQCow) -> Self {
        Self::qcow(members)
    }
}

impl From<QCryptoBlockCreateOptionsLuks> for QCryptoBlockCreateOptions {
    fn from(members: QCryptoBlockCreateOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl runtime::Encode for QCryptoBlockCreateOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            QCryptoBlockCreateOptions::Qcow(members) => {
                runtime::branch(map, "format", "qcow", members)
            }
            QCryptoBlockCreateOptions::Luks(members) => {
                runtime::branch(map, "format", "luks", members)
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockCreateOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "format", &mut common)?;
        let branch = match &*tag {
            "qcow" => QCryptoBlockCreateOptions::Qcow(rest.members()?),
            "luks" => QCryptoBlockCreateOptions::Luks(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "format")),
        };
        Ok(branch)
    }
}

runtime::object!(QCryptoBlockCreateOptions);

/// The QAPI struct `QCryptoBlockCreateOptionsLUKS` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptionsLUKS)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockCreateOptionsLuks {
    /// `key-secret`: `str`.
    pub key_secret: Option<String>,
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// `cipher-mode`: `QCryptoCipherMode`.
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// `ivgen-alg`: `QCryptoIVGenAlgo`.
    pub ivgen_alg: Option<QCryptoIvGenAlgo>,
    /// `ivgen-hash-alg`: `QCryptoHashAlgo`.
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// `hash-alg`: `QCryptoHashAlgo`.
    pub hash_alg: Option<QCryptoHashAlgo>,
    /// `iter-time`: `int`. Since QEMU 2.8.
    pub iter_time: Option<i64>,
    /// `detached-header`: `bool`. Since QEMU 9.0. Removed in 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub detached_header: Option<bool>,
}

impl QCryptoBlockCreateOptionsLuks {
    /// `QCryptoBlockCreateOptionsLUKS` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            key_secret: None,
            cipher_alg: None,
            cipher_mode: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
            hash_alg: None,
            iter_time: None,
            detached_header: None,
        }
    }
    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
    /// Sets `cipher-alg`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
    /// Sets `cipher-mode`.
    #[must_use]
    pub fn cipher_mode(mut self, cipher_mode: QCryptoCipherMode) -> Self {
        self.cipher_mode = Some(cipher_mode);
        self
    }
    /// Sets `ivgen-alg`.
    #[must_use]
    pub fn ivgen_alg(mut self, ivgen_alg: QCryptoIvGenAlgo) -> Self {
        self.ivgen_alg = Some(ivgen_alg);
        self
    }
    /// Sets `ivgen-hash-alg`.
    #[must_use]
    pub fn ivgen_hash_alg(mut self, ivgen_hash_alg: QCryptoHashAlgo) -> Self {
        self.ivgen_hash_alg = Some(ivgen_hash_alg);
        self
    }
    /// Sets `hash-alg`.
    #[must_use]
    pub fn hash_alg(mut self, hash_alg: QCryptoHashAlgo) -> Self {
        self.hash_alg = Some(hash_alg);
        self
    }
    /// Sets `iter-time`.
    #[must_use]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `detached-header`.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[must_use]
    pub fn detached_header(mut self, detached_header: bool) -> Self {
        self.detached_header = Some(detached_header);
        self
    }
}

impl runtime::Encode for QCryptoBlockCreateOptionsLuks {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "key-secret", &self.key_secret)?;
        runtime::optional(map, "cipher-alg", &self.cipher_alg)?;
        runtime::optional(map, "cipher-mode", &self.cipher_mode)?;
        runtime::optional(map, "ivgen-alg", &self.ivgen_alg)?;
        runtime::optional(map, "ivgen-hash-alg", &self.ivgen_hash_alg)?;
        runtime::optional(map, "hash-alg", &self.hash_alg)?;
        runtime::optional(map, "iter-time", &self.iter_time)?;
        runtime::optional(map, "detached-header", &self.detached_header)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockCreateOptionsLuks {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        let mut cipher_alg = None;
        let mut cipher_mode = None;
        let mut ivgen_alg = None;
        let mut ivgen_hash_alg = None;
        let mut hash_alg = None;
        let mut iter_time = None;
        let mut detached_header = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                "cipher-alg" => cipher_alg = Some(map.next_value()?),
                "cipher-mode" => cipher_mode = Some(map.next_value()?),
                "ivgen-alg" => ivgen_alg = Some(map.next_value()?),
                "ivgen-hash-alg" => ivgen_hash_alg = Some(map.next_value()?),
                "hash-alg" => hash_alg = Some(map.next_value()?),
                "iter-time" => iter_time = Some(map.next_value()?),
                "detached-header" => detached_header = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            key_secret,
            cipher_alg,
            cipher_mode,
            ivgen_alg,
            ivgen_hash_alg,
            hash_alg,
            iter_time,
            detached_header,
        })
    }
}

runtime::object!(QCryptoBlockCreateOptionsLuks);

/// The QAPI enum `QCryptoBlockFormat` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoBlockFormat {
    /// `qcow`.
    Qcow,
    /// `luks`.
    Luks,
}

impl QCryptoBlockFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Qcow, Self::Luks];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Qcow => "qcow",
            Self::Luks => "luks",
        }
    }
}

runtime::closed_enum!(QCryptoBlockFormat);

/// The QAPI union `QCryptoBlockInfo` of module `crypto`.
///
/// Since QEMU 2.7. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockInfo {
    /// `qcow`.
    Qcow,
    /// `luks`.
    Luks(QCryptoBlockInfoLuks),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl QCryptoBlockInfo {
    /// `QCryptoBlockInfo` with `format` `qcow`.
    #[must_use]
    pub fn qcow() -> Self {
        QCryptoBlockInfo::Qcow
    }
    /// `QCryptoBlockInfo` with `format` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<QCryptoBlockInfoLuks>) -> Self {
        QCryptoBlockInfo::Luks(luks.into())
    }
}

impl From<QCryptoBlockInfoLuks> for QCryptoBlockInfo {
    fn from(members: QCryptoBlockInfoLuks) -> Self {
        Self::luks(members)
    }
}

impl runtime::Encode for QCryptoBlockInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            QCryptoBlockInfo::Qcow => map.serialize_entry("format", "qcow"),
            QCryptoBlockInfo::Luks(members) => runtime::branch(map, "format", "luks", members),
            QCryptoBlockInfo::Unknown(branch) => branch.encode(map, "format"),
        }
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockInfo {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "format", &mut common)?;
        let branch = match &*tag {
            "qcow" => {
                rest.finish()?;
                QCryptoBlockInfo::Qcow
            }
            "luks" => QCryptoBlockInfo::Luks(rest.members()?),
            _ => QCryptoBlockInfo::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(QCryptoBlockInfo);

/// The QAPI struct `QCryptoBlockInfoBase` of module `crypto`.
///
/// Since QEMU 2.7. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoBase {
    /// `format`: `QCryptoBlockFormat`.
    pub format: QCryptoBlockFormat,
}

impl QCryptoBlockInfoBase {
    /// `QCryptoBlockInfoBase` with its required members.
    #[must_use]
    pub fn new(format: QCryptoBlockFormat) -> Self {
        Self { format }
    }
}

impl runtime::Encode for QCryptoBlockInfoBase {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("format", &self.format)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockInfoBase {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut format = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "format" => format = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { format: runtime::required(format, "format")? })
    }
}

runtime::object!(QCryptoBlockInfoBase);

/// The QAPI struct `QCryptoBlockInfoLUKS` of module `crypto`.
///
/// Since QEMU 2.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoLuks {
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    pub cipher_alg: QCryptoCipherAlgo,
    /// `cipher-mode`: `QCryptoCipherMode`.
    pub cipher_mode: QCryptoCipherMode,
    /// `ivgen-alg`: `QCryptoIVGenAlgo`.
    pub ivgen_alg: QCryptoIvGenAlgo,
    /// `ivgen-hash-alg`: `QCryptoHashAlgo`.
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// `hash-alg`: `QCryptoHashAlgo`.
    pub hash_alg: QCryptoHashAlgo,
    /// `detached-header`: `bool`. Since QEMU 9.0.
    pub detached_header: Option<bool>,
    /// `payload-offset`: `int`.
    pub payload_offset: i64,
    /// `master-key-iters`: `int`.
    pub master_key_iters: i64,
    /// `uuid`: `str`.
    pub uuid: String,
    /// `slots`: `[QCryptoBlockInfoLUKSSlot]`.
    pub slots: Vec<QCryptoBlockInfoLuksSlot>,
}

impl runtime::Encode for QCryptoBlockInfoLuks {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cipher-alg", &self.cipher_alg)?;
        map.serialize_entry("cipher-mode", &self.cipher_mode)?;
        map.serialize_entry("ivgen-alg", &self.ivgen_alg)?;
        runtime::optional(map, "ivgen-hash-alg", &self.ivgen_hash_alg)?;
        map.serialize_entry("hash-alg", &self.hash_alg)?;
        runtime::optional(map, "detached-header", &self.detached_header)?;
        map.serialize_entry("payload-offset", &self.payload_offset)?;
        map.serialize_entry("master-key-iters", &self.master_key_iters)?;
        map.serialize_entry("uuid", &self.uuid)?;
        map.serialize_entry("slots", &self.slots)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockInfoLuks {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cipher_alg = None;
        let mut cipher_mode = None;
        let mut ivgen_alg = None;
        let mut ivgen_hash_alg = None;
        let mut hash_alg = None;
        let mut detached_header = None;
        let mut payload_offset = None;
        let mut master_key_iters = None;
        let mut uuid = None;
        let mut slots = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cipher-alg" => cipher_alg = Some(map.next_value()?),
                "cipher-mode" => cipher_mode = Some(map.next_value()?),
                "ivgen-alg" => ivgen_alg = Some(map.next_value()?),
                "ivgen-hash-alg" => ivgen_hash_alg = Some(map.next_value()?),
                "hash-alg" => hash_alg = Some(map.next_value()?),
                "detached-header" => detached_header = Some(map.next_value()?),
                "payload-offset" => payload_offset = Some(map.next_value()?),
                "master-key-iters" => master_key_iters = Some(map.next_value()?),
                "uuid" => uuid = Some(map.next_value()?),
                "slots" => slots = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            cipher_alg: runtime::required(cipher_alg, "cipher-alg")?,
            cipher_mode: runtime::required(cipher_mode, "cipher-mode")?,
            ivgen_alg: runtime::required(ivgen_alg, "ivgen-alg")?,
            ivgen_hash_alg,
            hash_alg: runtime::required(hash_alg, "hash-alg")?,
            detached_header,
            payload_offset: runtime::required(payload_offset, "payload-offset")?,
            master_key_iters: runtime::required(master_key_iters, "master-key-iters")?,
            uuid: runtime::required(uuid, "uuid")?,
            slots: runtime::required(slots, "slots")?,
        })
    }
}

runtime::object!(QCryptoBlockInfoLuks);

/// The QAPI struct `QCryptoBlockInfoLUKSSlot` of module `crypto`.
///
/// Since QEMU 2.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKSSlot)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoLuksSlot {
    /// `active`: `bool`.
    pub active: bool,
    /// `iters`: `int`.
    pub iters: Option<i64>,
    /// `stripes`: `int`.
    pub stripes: Option<i64>,
    /// `key-offset`: `int`.
    pub key_offset: i64,
}

impl QCryptoBlockInfoLuksSlot {
    /// `QCryptoBlockInfoLUKSSlot` with its required members.
    #[must_use]
    pub fn new(active: bool, key_offset: i64) -> Self {
        Self { active, iters: None, stripes: None, key_offset }
    }
}

impl runtime::Encode for QCryptoBlockInfoLuksSlot {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("active", &self.active)?;
        runtime::optional(map, "iters", &self.iters)?;
        runtime::optional(map, "stripes", &self.stripes)?;
        map.serialize_entry("key-offset", &self.key_offset)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockInfoLuksSlot {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut active = None;
        let mut iters = None;
        let mut stripes = None;
        let mut key_offset = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "active" => active = Some(map.next_value()?),
                "iters" => iters = Some(map.next_value()?),
                "stripes" => stripes = Some(map.next_value()?),
                "key-offset" => key_offset = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            active: runtime::required(active, "active")?,
            iters,
            stripes,
            key_offset: runtime::required(key_offset, "key-offset")?,
        })
    }
}

runtime::object!(QCryptoBlockInfoLuksSlot);

/// The QAPI enum `QCryptoBlockLUKSKeyslotState` of module `crypto`.
///
/// Since QEMU 5.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockLUKSKeyslotState)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoBlockLuksKeyslotState {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
}

impl QCryptoBlockLuksKeyslotState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Active, Self::Inactive];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
        }
    }
}

runtime::closed_enum!(QCryptoBlockLuksKeyslotState);

/// The QAPI union `QCryptoBlockOpenOptions` of module `crypto`.
///
/// Since QEMU 2.6. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOpenOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockOpenOptions {
    /// `qcow`.
    Qcow(QCryptoBlockOptionsQCow),
    /// `luks`.
    Luks(QCryptoBlockOptionsLuks),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl QCryptoBlockOpenOptions {
    /// `QCryptoBlockOpenOptions` with `format` `qcow`.
    #[must_use]
    pub fn qcow(qcow: impl Into<QCryptoBlockOptionsQCow>) -> Self {
        QCryptoBlockOpenOptions::Qcow(qcow.into())
    }
    /// `QCryptoBlockOpenOptions` with `format` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<QCryptoBlockOptionsLuks>) -> Self {
        QCryptoBlockOpenOptions::Luks(luks.into())
    }
}

impl From<QCryptoBlockOptionsQCow> for QCryptoBlockOpenOptions {
    fn from(members: QCryptoBlockOptionsQCow) -> Self {
        Self::qcow(members)
    }
}

impl From<QCryptoBlockOptionsLuks> for QCryptoBlockOpenOptions {
    fn from(members: QCryptoBlockOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl runtime::Encode for QCryptoBlockOpenOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            QCryptoBlockOpenOptions::Qcow(members) => {
                runtime::branch(map, "format", "qcow", members)
            }
            QCryptoBlockOpenOptions::Luks(members) => {
                runtime::branch(map, "format", "luks", members)
            }
            QCryptoBlockOpenOptions::Unknown(branch) => branch.encode(map, "format"),
        }
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockOpenOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "format", &mut common)?;
        let branch = match &*tag {
            "qcow" => QCryptoBlockOpenOptions::Qcow(rest.members()?),
            "luks" => QCryptoBlockOpenOptions::Luks(rest.members()?),
            _ => QCryptoBlockOpenOptions::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(QCryptoBlockOpenOptions);

/// The QAPI struct `QCryptoBlockOptionsBase` of module `crypto`.
///
/// Since QEMU 2.6. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsBase {
    /// `format`: `QCryptoBlockFormat`.
    pub format: QCryptoBlockFormat,
}

impl QCryptoBlockOptionsBase {
    /// `QCryptoBlockOptionsBase` with its required members.
    #[must_use]
    pub fn new(format: QCryptoBlockFormat) -> Self {
        Self { format }
    }
}

impl runtime::Encode for QCryptoBlockOptionsBase {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("format", &self.format)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockOptionsBase {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut format = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "format" => format = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { format: runtime::required(format, "format")? })
    }
}

runtime::object!(QCryptoBlockOptionsBase);

/// The QAPI struct `QCryptoBlockOptionsLUKS` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsLUKS)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsLuks {
    /// `key-secret`: `str`.
    pub key_secret: Option<String>,
}

impl QCryptoBlockOptionsLuks {
    /// `QCryptoBlockOptionsLUKS` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { key_secret: None }
    }
    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
}

impl runtime::Encode for QCryptoBlockOptionsLuks {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "key-secret", &self.key_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockOptionsLuks {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { key_secret })
    }
}

runtime::object!(QCryptoBlockOptionsLuks);

/// The QAPI struct `QCryptoBlockOptionsQCow` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsQCow)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsQCow {
    /// `key-secret`: `str`.
    pub key_secret: Option<String>,
}

impl QCryptoBlockOptionsQCow {
    /// `QCryptoBlockOptionsQCow` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { key_secret: None }
    }
    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
}

impl runtime::Encode for QCryptoBlockOptionsQCow {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "key-secret", &self.key_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptoBlockOptionsQCow {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { key_secret })
    }
}

runtime::object!(QCryptoBlockOptionsQCow);

/// The QAPI enum `QCryptoCipherAlgo` of module `crypto`.
///
/// Since QEMU 2.6. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoCipherAlgo {
    /// `aes-128`.
    Aes128,
    /// `aes-192`.
    Aes192,
    /// `aes-256`.
    Aes256,
    /// `des`. Since QEMU 6.1.
    Des,
    /// `3des`. Since QEMU 2.9.
    _3des,
    /// `cast5-128`.
    Cast5_128,
    /// `serpent-128`.
    Serpent128,
    /// `serpent-192`.
    Serpent192,
    /// `serpent-256`.
    Serpent256,
    /// `twofish-128`.
    Twofish128,
    /// `twofish-192`.
    Twofish192,
    /// `twofish-256`.
    Twofish256,
    /// `sm4`. Since QEMU 9.0.
    Sm4,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptoCipherAlgo {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Aes128,
        Self::Aes192,
        Self::Aes256,
        Self::Des,
        Self::_3des,
        Self::Cast5_128,
        Self::Serpent128,
        Self::Serpent192,
        Self::Serpent256,
        Self::Twofish128,
        Self::Twofish192,
        Self::Twofish256,
        Self::Sm4,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes128 => "aes-128",
            Self::Aes192 => "aes-192",
            Self::Aes256 => "aes-256",
            Self::Des => "des",
            Self::_3des => "3des",
            Self::Cast5_128 => "cast5-128",
            Self::Serpent128 => "serpent-128",
            Self::Serpent192 => "serpent-192",
            Self::Serpent256 => "serpent-256",
            Self::Twofish128 => "twofish-128",
            Self::Twofish192 => "twofish-192",
            Self::Twofish256 => "twofish-256",
            Self::Sm4 => "sm4",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptoCipherAlgo);

/// The QAPI enum `QCryptoCipherMode` of module `crypto`.
///
/// Since QEMU 2.6. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoCipherMode {
    /// `ecb`.
    Ecb,
    /// `cbc`.
    Cbc,
    /// `xts`.
    Xts,
    /// `ctr`. Since QEMU 2.8.
    Ctr,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptoCipherMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Ecb, Self::Cbc, Self::Xts, Self::Ctr];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ecb => "ecb",
            Self::Cbc => "cbc",
            Self::Xts => "xts",
            Self::Ctr => "ctr",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptoCipherMode);

/// The QAPI enum `QCryptoHashAlgo` of module `crypto`.
///
/// Since QEMU 2.6. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoHashAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoHashAlgo {
    /// `md5`.
    Md5,
    /// `sha1`.
    Sha1,
    /// `sha224`. Since QEMU 2.7.
    Sha224,
    /// `sha256`.
    Sha256,
    /// `sha384`. Since QEMU 2.7.
    Sha384,
    /// `sha512`. Since QEMU 2.7.
    Sha512,
    /// `ripemd160`. Since QEMU 2.7.
    Ripemd160,
    /// `sm3`. Since QEMU 9.2.
    Sm3,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptoHashAlgo {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Md5,
        Self::Sha1,
        Self::Sha224,
        Self::Sha256,
        Self::Sha384,
        Self::Sha512,
        Self::Ripemd160,
        Self::Sm3,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha224 => "sha224",
            Self::Sha256 => "sha256",
            Self::Sha384 => "sha384",
            Self::Sha512 => "sha512",
            Self::Ripemd160 => "ripemd160",
            Self::Sm3 => "sm3",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptoHashAlgo);

/// The QAPI enum `QCryptoIVGenAlgo` of module `crypto`.
///
/// Since QEMU 2.6. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoIVGenAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoIvGenAlgo {
    /// `plain`.
    Plain,
    /// `plain64`.
    Plain64,
    /// `essiv`.
    Essiv,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptoIvGenAlgo {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Plain, Self::Plain64, Self::Essiv];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plain => "plain",
            Self::Plain64 => "plain64",
            Self::Essiv => "essiv",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptoIvGenAlgo);

/// The QAPI enum `QCryptoRSAPaddingAlgo` of module `crypto`.
///
/// Since QEMU 7.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoRSAPaddingAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoRsaPaddingAlgo {
    /// `raw`.
    Raw,
    /// `pkcs1`.
    Pkcs1,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptoRsaPaddingAlgo {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Raw, Self::Pkcs1];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Raw => "raw",
            Self::Pkcs1 => "pkcs1",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptoRsaPaddingAlgo);

/// The QAPI enum `QCryptoSecretFormat` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoSecretFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoSecretFormat {
    /// `raw`.
    Raw,
    /// `base64`.
    Base64,
}

impl QCryptoSecretFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Raw, Self::Base64];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Base64 => "base64",
        }
    }
}

runtime::closed_enum!(QCryptoSecretFormat);

/// The QAPI enum `QCryptoTLSCredsEndpoint` of module `crypto`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoTLSCredsEndpoint)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoTlsCredsEndpoint {
    /// `client`.
    Client,
    /// `server`.
    Server,
}

impl QCryptoTlsCredsEndpoint {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Client, Self::Server];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
        }
    }
}

runtime::closed_enum!(QCryptoTlsCredsEndpoint);

/// The QAPI struct `SecretCommonProperties` of module `crypto`.
///
/// Since QEMU 2.6. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretCommonProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretCommonProperties {
    /// `format`: `QCryptoSecretFormat`.
    pub format: Option<QCryptoSecretFormat>,
    /// `keyid`: `str`.
    pub keyid: Option<String>,
    /// `iv`: `str`.
    pub iv: Option<String>,
    /// `loaded`: `bool`. Removed in 9.2 or 10.0. Deprecated since some release from 2.6 to 6.2.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    pub loaded: Option<bool>,
}

impl SecretCommonProperties {
    /// `SecretCommonProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { format: None, keyid: None, iv: None, loaded: None }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: QCryptoSecretFormat) -> Self {
        self.format = Some(format);
        self
    }
    /// Sets `keyid`.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }
    /// Sets `iv`.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    #[must_use]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

impl runtime::Encode for SecretCommonProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "keyid", &self.keyid)?;
        runtime::optional(map, "iv", &self.iv)?;
        runtime::optional(map, "loaded", &self.loaded)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SecretCommonProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut format = None;
        let mut keyid = None;
        let mut iv = None;
        let mut loaded = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "format" => format = Some(map.next_value()?),
                "keyid" => keyid = Some(map.next_value()?),
                "iv" => iv = Some(map.next_value()?),
                "loaded" => loaded = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { format, keyid, iv, loaded })
    }
}

runtime::object!(SecretCommonProperties);

/// The QAPI struct `SecretKeyringProperties` of module `crypto`.
///
/// Since QEMU 5.1. In builds with `CONFIG_SECRET_KEYRING`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretKeyringProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecretKeyringProperties {
    /// `format`: `QCryptoSecretFormat`.
    pub format: Option<QCryptoSecretFormat>,
    /// `keyid`: `str`.
    pub keyid: Option<String>,
    /// `iv`: `str`.
    pub iv: Option<String>,
    /// `serial`: `int32`.
    pub serial: i32,
    /// `loaded`: `bool`. Removed in 9.2 or 10.0. Deprecated since some release from 5.1 to 6.2.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    pub loaded: Option<bool>,
}

impl SecretKeyringProperties {
    /// `SecretKeyringProperties` with its required members.
    #[must_use]
    pub fn new(serial: i32) -> Self {
        Self { format: None, keyid: None, iv: None, serial, loaded: None }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: QCryptoSecretFormat) -> Self {
        self.format = Some(format);
        self
    }
    /// Sets `keyid`.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }
    /// Sets `iv`.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    #[must_use]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

impl runtime::Encode for SecretKeyringProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "keyid", &self.keyid)?;
        runtime::optional(map, "iv", &self.iv)?;
        map.serialize_entry("serial", &self.serial)?;
        runtime::optional(map, "loaded", &self.loaded)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SecretKeyringProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut format = None;
        let mut keyid = None;
        let mut iv = None;
        let mut serial = None;
        let mut loaded = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "format" => format = Some(map.next_value()?),
                "keyid" => keyid = Some(map.next_value()?),
                "iv" => iv = Some(map.next_value()?),
                "serial" => serial = Some(map.next_value()?),
                "loaded" => loaded = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { format, keyid, iv, serial: runtime::required(serial, "serial")?, loaded })
    }
}

runtime::object!(SecretKeyringProperties);

/// The QAPI struct `SecretProperties` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretProperties {
    /// `format`: `QCryptoSecretFormat`.
    pub format: Option<QCryptoSecretFormat>,
    /// `keyid`: `str`.
    pub keyid: Option<String>,
    /// `iv`: `str`.
    pub iv: Option<String>,
    /// `data`: `str`.
    pub data: Option<String>,
    /// `file`: `str`.
    pub file: Option<String>,
    /// `loaded`: `bool`. Removed in 9.2 or 10.0. Deprecated since some release from 2.6 to 6.2.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    pub loaded: Option<bool>,
}

impl SecretProperties {
    /// `SecretProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { format: None, keyid: None, iv: None, data: None, file: None, loaded: None }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: QCryptoSecretFormat) -> Self {
        self.format = Some(format);
        self
    }
    /// Sets `keyid`.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }
    /// Sets `iv`.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    #[must_use]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

impl runtime::Encode for SecretProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "keyid", &self.keyid)?;
        runtime::optional(map, "iv", &self.iv)?;
        runtime::optional(map, "data", &self.data)?;
        runtime::optional(map, "file", &self.file)?;
        runtime::optional(map, "loaded", &self.loaded)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SecretProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut format = None;
        let mut keyid = None;
        let mut iv = None;
        let mut data = None;
        let mut file = None;
        let mut loaded = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "format" => format = Some(map.next_value()?),
                "keyid" => keyid = Some(map.next_value()?),
                "iv" => iv = Some(map.next_value()?),
                "data" => data = Some(map.next_value()?),
                "file" => file = Some(map.next_value()?),
                "loaded" => loaded = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { format, keyid, iv, data, file, loaded })
    }
}

runtime::object!(SecretProperties);

/// The QAPI struct `TlsCredsAnonProperties` of module `crypto`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsAnonProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsAnonProperties {
    /// `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// `dir`: `str`.
    pub dir: Option<String>,
    /// `endpoint`: `QCryptoTLSCredsEndpoint`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// `priority`: `str`.
    pub priority: Option<String>,
    /// `loaded`: `bool`. Removed in 9.2 or 10.0. Deprecated since some release from 2.5 to 6.2.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    pub loaded: Option<bool>,
}

impl TlsCredsAnonProperties {
    /// `TlsCredsAnonProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None, loaded: None }
    }
    /// Sets `verify-peer`.
    #[must_use]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    #[must_use]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

impl runtime::Encode for TlsCredsAnonProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "verify-peer", &self.verify_peer)?;
        runtime::optional(map, "dir", &self.dir)?;
        runtime::optional(map, "endpoint", &self.endpoint)?;
        runtime::optional(map, "priority", &self.priority)?;
        runtime::optional(map, "loaded", &self.loaded)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TlsCredsAnonProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut verify_peer = None;
        let mut dir = None;
        let mut endpoint = None;
        let mut priority = None;
        let mut loaded = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "verify-peer" => verify_peer = Some(map.next_value()?),
                "dir" => dir = Some(map.next_value()?),
                "endpoint" => endpoint = Some(map.next_value()?),
                "priority" => priority = Some(map.next_value()?),
                "loaded" => loaded = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { verify_peer, dir, endpoint, priority, loaded })
    }
}

runtime::object!(TlsCredsAnonProperties);

/// The QAPI struct `TlsCredsProperties` of module `crypto`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsProperties {
    /// `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// `dir`: `str`.
    pub dir: Option<String>,
    /// `endpoint`: `QCryptoTLSCredsEndpoint`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// `priority`: `str`.
    pub priority: Option<String>,
}

impl TlsCredsProperties {
    /// `TlsCredsProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None }
    }
    /// Sets `verify-peer`.
    #[must_use]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
}

impl runtime::Encode for TlsCredsProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "verify-peer", &self.verify_peer)?;
        runtime::optional(map, "dir", &self.dir)?;
        runtime::optional(map, "endpoint", &self.endpoint)?;
        runtime::optional(map, "priority", &self.priority)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TlsCredsProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut verify_peer = None;
        let mut dir = None;
        let mut endpoint = None;
        let mut priority = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "verify-peer" => verify_peer = Some(map.next_value()?),
                "dir" => dir = Some(map.next_value()?),
                "endpoint" => endpoint = Some(map.next_value()?),
                "priority" => priority = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { verify_peer, dir, endpoint, priority })
    }
}

runtime::object!(TlsCredsProperties);

/// The QAPI struct `TlsCredsPskProperties` of module `crypto`.
///
/// Since QEMU 3.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsPskProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsPskProperties {
    /// `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// `dir`: `str`.
    pub dir: Option<String>,
    /// `endpoint`: `QCryptoTLSCredsEndpoint`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// `priority`: `str`.
    pub priority: Option<String>,
    /// `username`: `str`.
    pub username: Option<String>,
    /// `loaded`: `bool`. Removed in 9.2 or 10.0. Deprecated since some release from 3.0 to 6.2.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    pub loaded: Option<bool>,
}

impl TlsCredsPskProperties {
    /// `TlsCredsPskProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            username: None,
            loaded: None,
        }
    }
    /// Sets `verify-peer`.
    #[must_use]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    #[must_use]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

impl runtime::Encode for TlsCredsPskProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "verify-peer", &self.verify_peer)?;
        runtime::optional(map, "dir", &self.dir)?;
        runtime::optional(map, "endpoint", &self.endpoint)?;
        runtime::optional(map, "priority", &self.priority)?;
        runtime::optional(map, "username", &self.username)?;
        runtime::optional(map, "loaded", &self.loaded)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TlsCredsPskProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut verify_peer = None;
        let mut dir = None;
        let mut endpoint = None;
        let mut priority = None;
        let mut username = None;
        let mut loaded = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "verify-peer" => verify_peer = Some(map.next_value()?),
                "dir" => dir = Some(map.next_value()?),
                "endpoint" => endpoint = Some(map.next_value()?),
                "priority" => priority = Some(map.next_value()?),
                "username" => username = Some(map.next_value()?),
                "loaded" => loaded = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { verify_peer, dir, endpoint, priority, username, loaded })
    }
}

runtime::object!(TlsCredsPskProperties);

/// The QAPI struct `TlsCredsX509Properties` of module `crypto`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsX509Properties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsX509Properties {
    /// `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// `dir`: `str`.
    pub dir: Option<String>,
    /// `endpoint`: `QCryptoTLSCredsEndpoint`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// `priority`: `str`.
    pub priority: Option<String>,
    /// `sanity-check`: `bool`.
    pub sanity_check: Option<bool>,
    /// `passwordid`: `str`.
    pub passwordid: Option<String>,
    /// `loaded`: `bool`. Removed in 9.2 or 10.0. Deprecated since some release from 2.5 to 6.2.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    pub loaded: Option<bool>,
}

impl TlsCredsX509Properties {
    /// `TlsCredsX509Properties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            sanity_check: None,
            passwordid: None,
            loaded: None,
        }
    }
    /// Sets `verify-peer`.
    #[must_use]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `sanity-check`.
    #[must_use]
    pub fn sanity_check(mut self, sanity_check: bool) -> Self {
        self.sanity_check = Some(sanity_check);
        self
    }
    /// Sets `passwordid`.
    #[must_use]
    pub fn passwordid(mut self, passwordid: impl Into<String>) -> Self {
        self.passwordid = Some(passwordid.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "removed in QEMU 9.2 or 10.0")]
    #[must_use]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

impl runtime::Encode for TlsCredsX509Properties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "verify-peer", &self.verify_peer)?;
        runtime::optional(map, "dir", &self.dir)?;
        runtime::optional(map, "endpoint", &self.endpoint)?;
        runtime::optional(map, "priority", &self.priority)?;
        runtime::optional(map, "sanity-check", &self.sanity_check)?;
        runtime::optional(map, "passwordid", &self.passwordid)?;
        runtime::optional(map, "loaded", &self.loaded)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TlsCredsX509Properties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut verify_peer = None;
        let mut dir = None;
        let mut endpoint = None;
        let mut priority = None;
        let mut sanity_check = None;
        let mut passwordid = None;
        let mut loaded = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "verify-peer" => verify_peer = Some(map.next_value()?),
                "dir" => dir = Some(map.next_value()?),
                "endpoint" => endpoint = Some(map.next_value()?),
                "priority" => priority = Some(map.next_value()?),
                "sanity-check" => sanity_check = Some(map.next_value()?),
                "passwordid" => passwordid = Some(map.next_value()?),
                "loaded" => loaded = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { verify_peer, dir, endpoint, priority, sanity_check, passwordid, loaded })
    }
}

runtime::object!(TlsCredsX509Properties);

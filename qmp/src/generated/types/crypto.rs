// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI enum `QCryptoAkCipherAlgo` of module `crypto`.
///
/// Since QEMU 7.1. No command or event uses it.
///
/// Part of [`QCryptoAkCipherOptions`](super::QCryptoAkCipherOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherAlgo)
#[derive(Clone, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Since QEMU 7.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherKeyType)
#[derive(Clone, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Since QEMU 7.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoAkCipherOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoAkCipherOptions {
    /// `rsa`.
    Rsa(QCryptoAkCipherOptionsRsa),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `alg`.
impl QCryptoAkCipherOptions {
    /// `QCryptoAkCipherOptions` with `alg` `rsa`.
    #[must_use]
    pub fn rsa(rsa: impl Into<QCryptoAkCipherOptionsRsa>) -> Self {
        QCryptoAkCipherOptions::Rsa(rsa.into())
    }
}

impl From<QCryptoAkCipherOptionsRsa> for QCryptoAkCipherOptions {
    #[inline]
    fn from(members: QCryptoAkCipherOptionsRsa) -> Self {
        Self::rsa(members)
    }
}

impl QCryptoAkCipherOptions {
    /// The value of `alg`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Rsa(_) => "rsa",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for QCryptoAkCipherOptions {
    const TAG: &'static str = "alg";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Rsa(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "rsa" => members.read_as(Self::Rsa),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(QCryptoAkCipherOptions);

/// The QAPI struct `QCryptoAkCipherOptionsRSA` of module `crypto`.
///
/// Since QEMU 7.1. No command or event uses it.
///
/// Part of [`QCryptoAkCipherOptions`](super::QCryptoAkCipherOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoAkCipherOptionsRSA)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoAkCipherOptionsRsa {
    /// `hash-alg`: [`QCryptoHashAlgo`].
    pub hash_alg: QCryptoHashAlgo,
    /// `padding-alg`: [`QCryptoRSAPaddingAlgo`](QCryptoRsaPaddingAlgo).
    pub padding_alg: QCryptoRsaPaddingAlgo,
}

impl QCryptoAkCipherOptionsRsa {
    /// `QCryptoAkCipherOptionsRSA` with its required members.
    #[must_use]
    #[inline]
    pub fn new(hash_alg: QCryptoHashAlgo, padding_alg: QCryptoRsaPaddingAlgo) -> Self {
        Self { hash_alg, padding_alg }
    }
}

impl runtime::Object for QCryptoAkCipherOptionsRsa {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("hash-alg", &self.hash_alg);
        writer.member("padding-alg", &self.padding_alg);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            hash_alg: QCryptoHashAlgo::Md5,
            padding_alg: QCryptoRsaPaddingAlgo::Raw,
        };
        while let Some(member) = members.next() {
            match member {
                "hash-alg" => members.require(0, &mut value.hash_alg),
                "padding-alg" => members.require(1, &mut value.padding_alg),
                _ => members.skip(),
            }
        }
        members.check(&["hash-alg", "padding-alg"]);
        members.finish(value)
    }
}

runtime::object!(QCryptoAkCipherOptionsRsa);

/// The QAPI union `QCryptoBlockAmendOptions` of module `crypto`.
///
/// Since QEMU 5.1. Sent.
///
/// Part of [`BlockdevAmendOptionsQcow2`](super::BlockdevAmendOptionsQcow2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockAmendOptions {
    /// `qcow`.
    Qcow,
    /// `luks`.
    Luks(QCryptoBlockAmendOptionsLuks),
}

/// Constructors, one for each value of `format`.
impl QCryptoBlockAmendOptions {
    /// `QCryptoBlockAmendOptions` with `format` `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        QCryptoBlockAmendOptions::Qcow
    }
    /// `QCryptoBlockAmendOptions` with `format` `luks`.
    pub fn luks(luks: impl Into<QCryptoBlockAmendOptionsLuks>) -> Self {
        QCryptoBlockAmendOptions::Luks(luks.into())
    }
}

impl From<QCryptoBlockAmendOptionsLuks> for QCryptoBlockAmendOptions {
    #[inline]
    fn from(members: QCryptoBlockAmendOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl QCryptoBlockAmendOptions {
    /// The value of `format`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Qcow => "qcow",
            Self::Luks(_) => "luks",
        }
    }
}

impl runtime::Branches for QCryptoBlockAmendOptions {
    const TAG: &'static str = "format";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Qcow => {}
            Self::Luks(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "qcow" => members.skip_all(Self::Qcow),
            "luks" => members.read_as(Self::Luks),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(QCryptoBlockAmendOptions, strict);

/// The QAPI struct `QCryptoBlockAmendOptionsLUKS` of module `crypto`.
///
/// Since QEMU 5.1. Sent.
///
/// Part of [`QCryptoBlockAmendOptions`](super::QCryptoBlockAmendOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptionsLUKS)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockAmendOptionsLuks {
    /// `state`: [`QCryptoBlockLUKSKeyslotState`](QCryptoBlockLuksKeyslotState).
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
    #[inline]
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
    /// Sets `new-secret`: `str`.
    pub fn new_secret(mut self, new_secret: impl Into<String>) -> Self {
        self.new_secret = Some(new_secret.into());
        self
    }
    /// Sets `old-secret`: `str`.
    pub fn old_secret(mut self, old_secret: impl Into<String>) -> Self {
        self.old_secret = Some(old_secret.into());
        self
    }
    /// Sets `keyslot`: `int`.
    #[inline]
    pub fn keyslot(mut self, keyslot: i64) -> Self {
        self.keyslot = Some(keyslot);
        self
    }
    /// Sets `iter-time`: `int`.
    #[inline]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `secret`: `str`.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

impl runtime::Object for QCryptoBlockAmendOptionsLuks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("state", &self.state);
        writer.optional("new-secret", &self.new_secret);
        writer.optional("old-secret", &self.old_secret);
        writer.optional("keyslot", &self.keyslot);
        writer.optional("iter-time", &self.iter_time);
        writer.optional("secret", &self.secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            state: QCryptoBlockLuksKeyslotState::Active,
            new_secret: None,
            old_secret: None,
            keyslot: None,
            iter_time: None,
            secret: None,
        };
        while let Some(member) = members.next() {
            match member {
                "state" => members.require(0, &mut value.state),
                "new-secret" => members.fill(&mut value.new_secret),
                "old-secret" => members.fill(&mut value.old_secret),
                "keyslot" => members.fill(&mut value.keyslot),
                "iter-time" => members.fill(&mut value.iter_time),
                "secret" => members.fill(&mut value.secret),
                _ => members.skip(),
            }
        }
        members.check(&["state"]);
        members.finish(value)
    }
}

runtime::object!(QCryptoBlockAmendOptionsLuks, strict);

/// The QAPI union `QCryptoBlockCreateOptions` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`BlockdevCreateOptionsQcow`](super::BlockdevCreateOptionsQcow), [`BlockdevCreateOptionsQcow2`](super::BlockdevCreateOptionsQcow2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockCreateOptions {
    /// `qcow`.
    Qcow(QCryptoBlockOptionsQCow),
    /// `luks`.
    Luks(QCryptoBlockCreateOptionsLuks),
}

/// Constructors, one for each value of `format`.
impl QCryptoBlockCreateOptions {
    /// `QCryptoBlockCreateOptions` with `format` `qcow`.
    pub fn qcow(qcow: impl Into<QCryptoBlockOptionsQCow>) -> Self {
        QCryptoBlockCreateOptions::Qcow(qcow.into())
    }
    /// `QCryptoBlockCreateOptions` with `format` `luks`.
    pub fn luks(luks: impl Into<QCryptoBlockCreateOptionsLuks>) -> Self {
        QCryptoBlockCreateOptions::Luks(luks.into())
    }
}

impl From<QCryptoBlockOptionsQCow> for QCryptoBlockCreateOptions {
    #[inline]
    fn from(members: QCryptoBlockOptionsQCow) -> Self {
        Self::qcow(members)
    }
}

impl From<QCryptoBlockCreateOptionsLuks> for QCryptoBlockCreateOptions {
    #[inline]
    fn from(members: QCryptoBlockCreateOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl QCryptoBlockCreateOptions {
    /// The value of `format`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Qcow(_) => "qcow",
            Self::Luks(_) => "luks",
        }
    }
}

impl runtime::Branches for QCryptoBlockCreateOptions {
    const TAG: &'static str = "format";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Qcow(it) => writer.members(it),
            Self::Luks(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "qcow" => members.read_as(Self::Qcow),
            "luks" => members.read_as(Self::Luks),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(QCryptoBlockCreateOptions, strict);

/// The QAPI struct `QCryptoBlockCreateOptionsLUKS` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`QCryptoBlockCreateOptions`](super::QCryptoBlockCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptionsLUKS)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockCreateOptionsLuks {
    /// `key-secret`: `str`.
    pub key_secret: Option<String>,
    /// `cipher-alg`: [`QCryptoCipherAlgo`].
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// `cipher-mode`: [`QCryptoCipherMode`].
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// `ivgen-alg`: [`QCryptoIVGenAlgo`](QCryptoIvGenAlgo).
    pub ivgen_alg: Option<QCryptoIvGenAlgo>,
    /// `ivgen-hash-alg`: [`QCryptoHashAlgo`].
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// `hash-alg`: [`QCryptoHashAlgo`].
    pub hash_alg: Option<QCryptoHashAlgo>,
    /// `iter-time`: `int`. Since QEMU 2.8.
    pub iter_time: Option<i64>,
    /// `detached-header`: `bool`. Since QEMU 9.0. Removed in QEMU 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub detached_header: Option<bool>,
}

impl QCryptoBlockCreateOptionsLuks {
    /// `QCryptoBlockCreateOptionsLUKS` with nothing set.
    #[inline]
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
    /// Sets `key-secret`: `str`.
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
    /// Sets `cipher-alg`: [`QCryptoCipherAlgo`].
    #[inline]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
    /// Sets `cipher-mode`: [`QCryptoCipherMode`].
    #[inline]
    pub fn cipher_mode(mut self, cipher_mode: QCryptoCipherMode) -> Self {
        self.cipher_mode = Some(cipher_mode);
        self
    }
    /// Sets `ivgen-alg`: [`QCryptoIVGenAlgo`](QCryptoIvGenAlgo).
    #[inline]
    pub fn ivgen_alg(mut self, ivgen_alg: QCryptoIvGenAlgo) -> Self {
        self.ivgen_alg = Some(ivgen_alg);
        self
    }
    /// Sets `ivgen-hash-alg`: [`QCryptoHashAlgo`].
    #[inline]
    pub fn ivgen_hash_alg(mut self, ivgen_hash_alg: QCryptoHashAlgo) -> Self {
        self.ivgen_hash_alg = Some(ivgen_hash_alg);
        self
    }
    /// Sets `hash-alg`: [`QCryptoHashAlgo`].
    #[inline]
    pub fn hash_alg(mut self, hash_alg: QCryptoHashAlgo) -> Self {
        self.hash_alg = Some(hash_alg);
        self
    }
    /// Sets `iter-time`: `int`. Since QEMU 2.8.
    #[inline]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `detached-header`: `bool`. Since QEMU 9.0. Removed in QEMU 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[inline]
    pub fn detached_header(mut self, detached_header: bool) -> Self {
        self.detached_header = Some(detached_header);
        self
    }
}

runtime::default!(QCryptoBlockCreateOptionsLuks);

impl runtime::Object for QCryptoBlockCreateOptionsLuks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("key-secret", &self.key_secret);
        writer.optional("cipher-alg", &self.cipher_alg);
        writer.optional("cipher-mode", &self.cipher_mode);
        writer.optional("ivgen-alg", &self.ivgen_alg);
        writer.optional("ivgen-hash-alg", &self.ivgen_hash_alg);
        writer.optional("hash-alg", &self.hash_alg);
        writer.optional("iter-time", &self.iter_time);
        writer.optional("detached-header", &self.detached_header);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.fill(&mut value.key_secret),
                "cipher-alg" => members.fill(&mut value.cipher_alg),
                "cipher-mode" => members.fill(&mut value.cipher_mode),
                "ivgen-alg" => members.fill(&mut value.ivgen_alg),
                "ivgen-hash-alg" => members.fill(&mut value.ivgen_hash_alg),
                "hash-alg" => members.fill(&mut value.hash_alg),
                "iter-time" => members.fill(&mut value.iter_time),
                "detached-header" => members.fill(&mut value.detached_header),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QCryptoBlockCreateOptionsLuks, strict);

/// The QAPI enum `QCryptoBlockFormat` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`QCryptoBlockAmendOptions`](super::QCryptoBlockAmendOptions), [`QCryptoBlockCreateOptions`](super::QCryptoBlockCreateOptions), [`QCryptoBlockInfo`](super::QCryptoBlockInfo), [`QCryptoBlockInfoBase`](super::QCryptoBlockInfoBase) and 2 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockFormat)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Since QEMU 2.7. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockInfo {
    /// `qcow`.
    Qcow,
    /// `luks`.
    Luks(QCryptoBlockInfoLuks),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `format`.
impl QCryptoBlockInfo {
    /// `QCryptoBlockInfo` with `format` `qcow`.
    #[must_use]
    #[inline]
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
    #[inline]
    fn from(members: QCryptoBlockInfoLuks) -> Self {
        Self::luks(members)
    }
}

impl QCryptoBlockInfo {
    /// The value of `format`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Qcow => "qcow",
            Self::Luks(_) => "luks",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for QCryptoBlockInfo {
    const TAG: &'static str = "format";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Qcow => {}
            Self::Luks(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "qcow" => members.skip_all(Self::Qcow),
            "luks" => members.read_as(Self::Luks),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(QCryptoBlockInfo);

/// The QAPI struct `QCryptoBlockInfoBase` of module `crypto`.
///
/// Since QEMU 2.7. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoBase {
    /// `format`: [`QCryptoBlockFormat`].
    pub format: QCryptoBlockFormat,
}

impl QCryptoBlockInfoBase {
    /// `QCryptoBlockInfoBase` with its required members.
    #[must_use]
    #[inline]
    pub fn new(format: QCryptoBlockFormat) -> Self {
        Self { format }
    }
}

impl From<QCryptoBlockFormat> for QCryptoBlockInfoBase {
    #[inline]
    fn from(value: QCryptoBlockFormat) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for QCryptoBlockInfoBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("format", &self.format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            format: QCryptoBlockFormat::Qcow,
        };
        while let Some(member) = members.next() {
            match member {
                "format" => members.require(0, &mut value.format),
                _ => members.skip(),
            }
        }
        members.check(&["format"]);
        members.finish(value)
    }
}

runtime::object!(QCryptoBlockInfoBase);

/// The QAPI struct `QCryptoBlockInfoLUKS` of module `crypto`.
///
/// Since QEMU 2.7. Received.
///
/// Part of [`ImageInfoSpecificLuksWrapper`](super::ImageInfoSpecificLuksWrapper), [`ImageInfoSpecificQCow2Encryption`](super::ImageInfoSpecificQCow2Encryption), [`QCryptoBlockInfo`](super::QCryptoBlockInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKS)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoLuks {
    /// `cipher-alg`: [`QCryptoCipherAlgo`].
    pub cipher_alg: QCryptoCipherAlgo,
    /// `cipher-mode`: [`QCryptoCipherMode`].
    pub cipher_mode: QCryptoCipherMode,
    /// `ivgen-alg`: [`QCryptoIVGenAlgo`](QCryptoIvGenAlgo).
    pub ivgen_alg: QCryptoIvGenAlgo,
    /// `ivgen-hash-alg`: [`QCryptoHashAlgo`].
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// `hash-alg`: [`QCryptoHashAlgo`].
    pub hash_alg: QCryptoHashAlgo,
    /// `detached-header`: `bool`. Since QEMU 9.0.
    pub detached_header: Option<bool>,
    /// `payload-offset`: `int`.
    pub payload_offset: i64,
    /// `master-key-iters`: `int`.
    pub master_key_iters: i64,
    /// `uuid`: `str`.
    pub uuid: String,
    /// `slots`: list of [`QCryptoBlockInfoLUKSSlot`](QCryptoBlockInfoLuksSlot).
    pub slots: Vec<QCryptoBlockInfoLuksSlot>,
}

impl runtime::Object for QCryptoBlockInfoLuks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cipher-alg", &self.cipher_alg);
        writer.member("cipher-mode", &self.cipher_mode);
        writer.member("ivgen-alg", &self.ivgen_alg);
        writer.optional("ivgen-hash-alg", &self.ivgen_hash_alg);
        writer.member("hash-alg", &self.hash_alg);
        writer.optional("detached-header", &self.detached_header);
        writer.member("payload-offset", &self.payload_offset);
        writer.member("master-key-iters", &self.master_key_iters);
        writer.member("uuid", &self.uuid);
        writer.member("slots", &self.slots);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cipher_alg: QCryptoCipherAlgo::Aes128,
            cipher_mode: QCryptoCipherMode::Ecb,
            ivgen_alg: QCryptoIvGenAlgo::Plain,
            ivgen_hash_alg: None,
            hash_alg: QCryptoHashAlgo::Md5,
            detached_header: None,
            payload_offset: 0,
            master_key_iters: 0,
            uuid: String::new(),
            slots: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "cipher-alg" => members.require(0, &mut value.cipher_alg),
                "cipher-mode" => members.require(1, &mut value.cipher_mode),
                "ivgen-alg" => members.require(2, &mut value.ivgen_alg),
                "ivgen-hash-alg" => members.fill(&mut value.ivgen_hash_alg),
                "hash-alg" => members.require(3, &mut value.hash_alg),
                "detached-header" => members.fill(&mut value.detached_header),
                "payload-offset" => members.require(4, &mut value.payload_offset),
                "master-key-iters" => members.require(5, &mut value.master_key_iters),
                "uuid" => members.require(6, &mut value.uuid),
                "slots" => members.require(7, &mut value.slots),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "cipher-alg",
                    "cipher-mode",
                    "ivgen-alg",
                    "hash-alg",
                    "payload-offset",
                    "master-key-iters",
                    "uuid",
                    "slots",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(QCryptoBlockInfoLuks);

/// The QAPI struct `QCryptoBlockInfoLUKSSlot` of module `crypto`.
///
/// Since QEMU 2.7. Received.
///
/// Part of [`QCryptoBlockInfoLuks`](super::QCryptoBlockInfoLuks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKSSlot)
#[derive(Clone, PartialEq)]
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
    #[inline]
    pub fn new(active: bool, key_offset: i64) -> Self {
        Self {
            active,
            iters: None,
            stripes: None,
            key_offset,
        }
    }
}

impl runtime::Object for QCryptoBlockInfoLuksSlot {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("active", &self.active);
        writer.optional("iters", &self.iters);
        writer.optional("stripes", &self.stripes);
        writer.member("key-offset", &self.key_offset);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            active: false,
            iters: None,
            stripes: None,
            key_offset: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "active" => members.require(0, &mut value.active),
                "iters" => members.fill(&mut value.iters),
                "stripes" => members.fill(&mut value.stripes),
                "key-offset" => members.require(1, &mut value.key_offset),
                _ => members.skip(),
            }
        }
        members.check(&["active", "key-offset"]);
        members.finish(value)
    }
}

runtime::object!(QCryptoBlockInfoLuksSlot);

/// The QAPI enum `QCryptoBlockLUKSKeyslotState` of module `crypto`.
///
/// Since QEMU 5.1. Sent.
///
/// Part of [`BlockdevAmendOptionsLuks`](super::BlockdevAmendOptionsLuks), [`QCryptoBlockAmendOptionsLuks`](super::QCryptoBlockAmendOptionsLuks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockLUKSKeyslotState)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Since QEMU 2.6. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOpenOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockOpenOptions {
    /// `qcow`.
    Qcow(QCryptoBlockOptionsQCow),
    /// `luks`.
    Luks(QCryptoBlockOptionsLuks),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `format`.
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
    #[inline]
    fn from(members: QCryptoBlockOptionsQCow) -> Self {
        Self::qcow(members)
    }
}

impl From<QCryptoBlockOptionsLuks> for QCryptoBlockOpenOptions {
    #[inline]
    fn from(members: QCryptoBlockOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl QCryptoBlockOpenOptions {
    /// The value of `format`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Qcow(_) => "qcow",
            Self::Luks(_) => "luks",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for QCryptoBlockOpenOptions {
    const TAG: &'static str = "format";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Qcow(it) => writer.members(it),
            Self::Luks(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "qcow" => members.read_as(Self::Qcow),
            "luks" => members.read_as(Self::Luks),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(QCryptoBlockOpenOptions);

/// The QAPI struct `QCryptoBlockOptionsBase` of module `crypto`.
///
/// Since QEMU 2.6. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsBase {
    /// `format`: [`QCryptoBlockFormat`].
    pub format: QCryptoBlockFormat,
}

impl QCryptoBlockOptionsBase {
    /// `QCryptoBlockOptionsBase` with its required members.
    #[must_use]
    #[inline]
    pub fn new(format: QCryptoBlockFormat) -> Self {
        Self { format }
    }
}

impl From<QCryptoBlockFormat> for QCryptoBlockOptionsBase {
    #[inline]
    fn from(value: QCryptoBlockFormat) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for QCryptoBlockOptionsBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("format", &self.format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            format: QCryptoBlockFormat::Qcow,
        };
        while let Some(member) = members.next() {
            match member {
                "format" => members.require(0, &mut value.format),
                _ => members.skip(),
            }
        }
        members.check(&["format"]);
        members.finish(value)
    }
}

runtime::object!(QCryptoBlockOptionsBase);

/// The QAPI struct `QCryptoBlockOptionsLUKS` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`BlockdevQcow2Encryption`](super::BlockdevQcow2Encryption), [`QCryptoBlockOpenOptions`](super::QCryptoBlockOpenOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsLUKS)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsLuks {
    /// `key-secret`: `str`.
    pub key_secret: Option<String>,
}

impl QCryptoBlockOptionsLuks {
    /// `QCryptoBlockOptionsLUKS` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { key_secret: None }
    }
    /// Sets `key-secret`: `str`.
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
}

runtime::default!(QCryptoBlockOptionsLuks);

impl runtime::Object for QCryptoBlockOptionsLuks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("key-secret", &self.key_secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.fill(&mut value.key_secret),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QCryptoBlockOptionsLuks, strict);

/// The QAPI struct `QCryptoBlockOptionsQCow` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`BlockdevQcow2Encryption`](super::BlockdevQcow2Encryption), [`BlockdevQcowEncryption`](super::BlockdevQcowEncryption), [`QCryptoBlockCreateOptions`](super::QCryptoBlockCreateOptions), [`QCryptoBlockOpenOptions`](super::QCryptoBlockOpenOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsQCow)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsQCow {
    /// `key-secret`: `str`.
    pub key_secret: Option<String>,
}

impl QCryptoBlockOptionsQCow {
    /// `QCryptoBlockOptionsQCow` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { key_secret: None }
    }
    /// Sets `key-secret`: `str`.
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
}

runtime::default!(QCryptoBlockOptionsQCow);

impl runtime::Object for QCryptoBlockOptionsQCow {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("key-secret", &self.key_secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.fill(&mut value.key_secret),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QCryptoBlockOptionsQCow, strict);

/// The QAPI enum `QCryptoCipherAlgo` of module `crypto`.
///
/// Since QEMU 2.6. Sent and received.
///
/// Part of [`BlockdevCreateOptionsLuks`](super::BlockdevCreateOptionsLuks), [`QCryptoBlockCreateOptionsLuks`](super::QCryptoBlockCreateOptionsLuks), [`QCryptoBlockInfoLuks`](super::QCryptoBlockInfoLuks), [`RbdEncryptionCreateOptionsLuks`](super::RbdEncryptionCreateOptionsLuks) and 2 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherAlgo)
#[derive(Clone, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Part of [`BlockdevCreateOptionsLuks`](super::BlockdevCreateOptionsLuks), [`QCryptoBlockCreateOptionsLuks`](super::QCryptoBlockCreateOptionsLuks), [`QCryptoBlockInfoLuks`](super::QCryptoBlockInfoLuks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherMode)
#[derive(Clone, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Part of [`BlockdevCreateOptionsLuks`](super::BlockdevCreateOptionsLuks), [`QCryptoAkCipherOptionsRsa`](super::QCryptoAkCipherOptionsRsa), [`QCryptoBlockCreateOptionsLuks`](super::QCryptoBlockCreateOptionsLuks), [`QCryptoBlockInfoLuks`](super::QCryptoBlockInfoLuks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoHashAlgo)
#[derive(Clone, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Part of [`BlockdevCreateOptionsLuks`](super::BlockdevCreateOptionsLuks), [`QCryptoBlockCreateOptionsLuks`](super::QCryptoBlockCreateOptionsLuks), [`QCryptoBlockInfoLuks`](super::QCryptoBlockInfoLuks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoIVGenAlgo)
#[derive(Clone, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Since QEMU 7.1. No command or event uses it.
///
/// Part of [`QCryptoAkCipherOptionsRsa`](super::QCryptoAkCipherOptionsRsa).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoRSAPaddingAlgo)
#[derive(Clone, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Part of [`SecretCommonProperties`](super::SecretCommonProperties), [`SecretKeyringProperties`](super::SecretKeyringProperties), [`SecretProperties`](super::SecretProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoSecretFormat)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Part of [`TlsCredsAnonProperties`](super::TlsCredsAnonProperties), [`TlsCredsProperties`](super::TlsCredsProperties), [`TlsCredsPskProperties`](super::TlsCredsPskProperties), [`TlsCredsX509Properties`](super::TlsCredsX509Properties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoTLSCredsEndpoint)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
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
    #[inline]
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
/// Since QEMU 2.6. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretCommonProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecretCommonProperties {
    /// `format`: [`QCryptoSecretFormat`].
    pub format: Option<QCryptoSecretFormat>,
    /// `keyid`: `str`.
    pub keyid: Option<String>,
    /// `iv`: `str`.
    pub iv: Option<String>,
    /// `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    pub loaded: Option<bool>,
}

impl SecretCommonProperties {
    /// `SecretCommonProperties` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            format: None,
            keyid: None,
            iv: None,
            loaded: None,
        }
    }
    /// Sets `format`: [`QCryptoSecretFormat`].
    #[must_use]
    #[inline]
    pub fn format(mut self, format: QCryptoSecretFormat) -> Self {
        self.format = Some(format);
        self
    }
    /// Sets `keyid`: `str`.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }
    /// Sets `iv`: `str`.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
    /// Sets `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    #[must_use]
    #[inline]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

runtime::default!(SecretCommonProperties);

impl runtime::Object for SecretCommonProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("format", &self.format);
        writer.optional("keyid", &self.keyid);
        writer.optional("iv", &self.iv);
        writer.optional("loaded", &self.loaded);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "format" => members.fill(&mut value.format),
                "keyid" => members.fill(&mut value.keyid),
                "iv" => members.fill(&mut value.iv),
                "loaded" => members.fill(&mut value.loaded),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(SecretCommonProperties);

/// The QAPI struct `SecretKeyringProperties` of module `crypto`.
///
/// Since QEMU 5.1. In builds with `CONFIG_SECRET_KEYRING`. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretKeyringProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecretKeyringProperties {
    /// `format`: [`QCryptoSecretFormat`].
    pub format: Option<QCryptoSecretFormat>,
    /// `keyid`: `str`.
    pub keyid: Option<String>,
    /// `iv`: `str`.
    pub iv: Option<String>,
    /// `serial`: `int32`.
    pub serial: i32,
    /// `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    pub loaded: Option<bool>,
}

impl SecretKeyringProperties {
    /// `SecretKeyringProperties` with its required members.
    #[inline]
    pub fn new(serial: i32) -> Self {
        Self {
            format: None,
            keyid: None,
            iv: None,
            serial,
            loaded: None,
        }
    }
    /// Sets `format`: [`QCryptoSecretFormat`].
    #[inline]
    pub fn format(mut self, format: QCryptoSecretFormat) -> Self {
        self.format = Some(format);
        self
    }
    /// Sets `keyid`: `str`.
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }
    /// Sets `iv`: `str`.
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
    /// Sets `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    #[inline]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

impl runtime::Object for SecretKeyringProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("format", &self.format);
        writer.optional("keyid", &self.keyid);
        writer.optional("iv", &self.iv);
        writer.member("serial", &self.serial);
        writer.optional("loaded", &self.loaded);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            format: None,
            keyid: None,
            iv: None,
            serial: 0,
            loaded: None,
        };
        while let Some(member) = members.next() {
            match member {
                "format" => members.fill(&mut value.format),
                "keyid" => members.fill(&mut value.keyid),
                "iv" => members.fill(&mut value.iv),
                "serial" => members.require(0, &mut value.serial),
                "loaded" => members.fill(&mut value.loaded),
                _ => members.skip(),
            }
        }
        members.check(&["serial"]);
        members.finish(value)
    }
}

runtime::object!(SecretKeyringProperties, strict);

/// The QAPI struct `SecretProperties` of module `crypto`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecretProperties {
    /// `format`: [`QCryptoSecretFormat`].
    pub format: Option<QCryptoSecretFormat>,
    /// `keyid`: `str`.
    pub keyid: Option<String>,
    /// `iv`: `str`.
    pub iv: Option<String>,
    /// `data`: `str`. Secret: `Debug` does not show it.
    pub data: Option<String>,
    /// `file`: `str`.
    pub file: Option<String>,
    /// `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    pub loaded: Option<bool>,
}

impl SecretProperties {
    /// `SecretProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            format: None,
            keyid: None,
            iv: None,
            data: None,
            file: None,
            loaded: None,
        }
    }
    /// Sets `format`: [`QCryptoSecretFormat`].
    #[inline]
    pub fn format(mut self, format: QCryptoSecretFormat) -> Self {
        self.format = Some(format);
        self
    }
    /// Sets `keyid`: `str`.
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }
    /// Sets `iv`: `str`.
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
    /// Sets `data`: `str`. Secret: `Debug` does not show it.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
    /// Sets `file`: `str`.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    #[inline]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

runtime::default!(SecretProperties);

impl runtime::Object for SecretProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("format", &self.format);
        writer.optional("keyid", &self.keyid);
        writer.optional("iv", &self.iv);
        writer.optional_secret("data", &self.data);
        writer.optional("file", &self.file);
        writer.optional("loaded", &self.loaded);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "format" => members.fill(&mut value.format),
                "keyid" => members.fill(&mut value.keyid),
                "iv" => members.fill(&mut value.iv),
                "data" => members.fill(&mut value.data),
                "file" => members.fill(&mut value.file),
                "loaded" => members.fill(&mut value.loaded),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(SecretProperties, strict);

/// The QAPI struct `TlsCredsAnonProperties` of module `crypto`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsAnonProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsAnonProperties {
    /// `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// `dir`: `str`.
    pub dir: Option<String>,
    /// `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// `priority`: `str`.
    pub priority: Option<String>,
    /// `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    pub loaded: Option<bool>,
}

impl TlsCredsAnonProperties {
    /// `TlsCredsAnonProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            loaded: None,
        }
    }
    /// Sets `verify-peer`: `bool`.
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir`: `str`.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    #[inline]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority`: `str`.
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    #[inline]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

runtime::default!(TlsCredsAnonProperties);

impl runtime::Object for TlsCredsAnonProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("verify-peer", &self.verify_peer);
        writer.optional("dir", &self.dir);
        writer.optional("endpoint", &self.endpoint);
        writer.optional("priority", &self.priority);
        writer.optional("loaded", &self.loaded);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "verify-peer" => members.fill(&mut value.verify_peer),
                "dir" => members.fill(&mut value.dir),
                "endpoint" => members.fill(&mut value.endpoint),
                "priority" => members.fill(&mut value.priority),
                "loaded" => members.fill(&mut value.loaded),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(TlsCredsAnonProperties, strict);

/// The QAPI struct `TlsCredsProperties` of module `crypto`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsProperties {
    /// `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// `dir`: `str`.
    pub dir: Option<String>,
    /// `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// `priority`: `str`.
    pub priority: Option<String>,
}

impl TlsCredsProperties {
    /// `TlsCredsProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
        }
    }
    /// Sets `verify-peer`: `bool`.
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir`: `str`.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    #[inline]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority`: `str`.
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
}

runtime::default!(TlsCredsProperties);

impl runtime::Object for TlsCredsProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("verify-peer", &self.verify_peer);
        writer.optional("dir", &self.dir);
        writer.optional("endpoint", &self.endpoint);
        writer.optional("priority", &self.priority);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "verify-peer" => members.fill(&mut value.verify_peer),
                "dir" => members.fill(&mut value.dir),
                "endpoint" => members.fill(&mut value.endpoint),
                "priority" => members.fill(&mut value.priority),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(TlsCredsProperties, strict);

/// The QAPI struct `TlsCredsPskProperties` of module `crypto`.
///
/// Since QEMU 3.0. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsPskProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsPskProperties {
    /// `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// `dir`: `str`.
    pub dir: Option<String>,
    /// `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// `priority`: `str`.
    pub priority: Option<String>,
    /// `username`: `str`.
    pub username: Option<String>,
    /// `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    pub loaded: Option<bool>,
}

impl TlsCredsPskProperties {
    /// `TlsCredsPskProperties` with nothing set.
    #[inline]
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
    /// Sets `verify-peer`: `bool`.
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir`: `str`.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    #[inline]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority`: `str`.
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `username`: `str`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    #[inline]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

runtime::default!(TlsCredsPskProperties);

impl runtime::Object for TlsCredsPskProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("verify-peer", &self.verify_peer);
        writer.optional("dir", &self.dir);
        writer.optional("endpoint", &self.endpoint);
        writer.optional("priority", &self.priority);
        writer.optional("username", &self.username);
        writer.optional("loaded", &self.loaded);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "verify-peer" => members.fill(&mut value.verify_peer),
                "dir" => members.fill(&mut value.dir),
                "endpoint" => members.fill(&mut value.endpoint),
                "priority" => members.fill(&mut value.priority),
                "username" => members.fill(&mut value.username),
                "loaded" => members.fill(&mut value.loaded),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(TlsCredsPskProperties, strict);

/// The QAPI struct `TlsCredsX509Properties` of module `crypto`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsX509Properties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsX509Properties {
    /// `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// `dir`: `str`.
    pub dir: Option<String>,
    /// `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// `priority`: `str`.
    pub priority: Option<String>,
    /// `sanity-check`: `bool`.
    pub sanity_check: Option<bool>,
    /// `passwordid`: `str`.
    pub passwordid: Option<String>,
    /// `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    pub loaded: Option<bool>,
}

impl TlsCredsX509Properties {
    /// `TlsCredsX509Properties` with nothing set.
    #[inline]
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
    /// Sets `verify-peer`: `bool`.
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir`: `str`.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    #[inline]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority`: `str`.
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `sanity-check`: `bool`.
    #[inline]
    pub fn sanity_check(mut self, sanity_check: bool) -> Self {
        self.sanity_check = Some(sanity_check);
        self
    }
    /// Sets `passwordid`: `str`.
    pub fn passwordid(mut self, passwordid: impl Into<String>) -> Self {
        self.passwordid = Some(passwordid.into());
        self
    }
    /// Sets `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
    #[deprecated(note = "removed in QEMU 9.2")]
    #[inline]
    pub fn loaded(mut self, loaded: bool) -> Self {
        self.loaded = Some(loaded);
        self
    }
}

runtime::default!(TlsCredsX509Properties);

impl runtime::Object for TlsCredsX509Properties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("verify-peer", &self.verify_peer);
        writer.optional("dir", &self.dir);
        writer.optional("endpoint", &self.endpoint);
        writer.optional("priority", &self.priority);
        writer.optional("sanity-check", &self.sanity_check);
        writer.optional("passwordid", &self.passwordid);
        writer.optional("loaded", &self.loaded);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "verify-peer" => members.fill(&mut value.verify_peer),
                "dir" => members.fill(&mut value.dir),
                "endpoint" => members.fill(&mut value.endpoint),
                "priority" => members.fill(&mut value.priority),
                "sanity-check" => members.fill(&mut value.sanity_check),
                "passwordid" => members.fill(&mut value.passwordid),
                "loaded" => members.fill(&mut value.loaded),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(TlsCredsX509Properties, strict);

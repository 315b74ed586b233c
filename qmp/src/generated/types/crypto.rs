// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The algorithms with a public and a private key.
///
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
    /// Algorithm of Rivest, Shamir and Adleman. `rsa`.
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

/// The two keys of an asymmetric algorithm.
///
/// The QAPI enum `QCryptoAkCipherKeyType` of module `crypto`.
///
/// Since QEMU 7.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherKeyType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QCryptoAkCipherKeyType {
    /// Key that everybody may have, for encrypting and for checking signatures. `public`.
    Public,
    /// Key that its owner keeps, for decrypting and for signing. `private`.
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

/// An asymmetric algorithm and its parameters.
///
/// The QAPI union `QCryptoAkCipherOptions` of module `crypto`.
///
/// Since QEMU 7.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoAkCipherOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoAkCipherOptions {
    /// Parameters of RSA. `rsa`.
    Rsa(QCryptoAkCipherOptionsRsa),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `alg`.
impl QCryptoAkCipherOptions {
    /// Parameters of RSA. `QCryptoAkCipherOptions` with `alg` `rsa`.
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

/// Parameters of the algorithm RSA.
///
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
    /// Hash with which signatures are made. `hash-alg`: [`QCryptoHashAlgo`].
    pub hash_alg: QCryptoHashAlgo,
    /// How a message is filled up to the length of the key. `padding-alg`: [`QCryptoRSAPaddingAlgo`](QCryptoRsaPaddingAlgo).
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

/// What changes in the encryption of an existing volume.
///
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
    /// No options; this encryption cannot be changed. `qcow`.
    Qcow,
    /// Which passwords change, and how. `luks`.
    Luks(QCryptoBlockAmendOptionsLuks),
}

/// Constructors, one for each value of `format`.
impl QCryptoBlockAmendOptions {
    /// No options; this encryption cannot be changed. `QCryptoBlockAmendOptions` with `format` `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        QCryptoBlockAmendOptions::Qcow
    }
    /// Which passwords change, and how. `QCryptoBlockAmendOptions` with `format` `luks`.
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

/// Adds a password to a LUKS volume, or takes passwords away.
///
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
    /// Whether a password is added (active) or taken away (inactive). `state`: [`QCryptoBlockLUKSKeyslotState`](QCryptoBlockLuksKeyslotState).
    pub state: QCryptoBlockLuksKeyslotState,
    /// Name of the secret object with the password to add; only for active. `new-secret`: `str`.
    pub new_secret: Option<String>,
    /// Name of the secret object with the password to take away from all key slots that have it; only for inactive. `old-secret`: `str`.
    pub old_secret: Option<String>,
    /// Key slot to write or to erase; if absent, the first free slot, or all slots that old-secret opens,. `keyslot`: `int`.
    pub keyslot: Option<i64>,
    /// Time that a test of the new password is to take, in ms; longer is safer; 2000 if absent. `iter-time`: `int`.
    pub iter_time: Option<i64>,
    /// Name of the secret object with a password that opens the volume now; if absent, the one that the image was opened with. `secret`: `str`.
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
    /// Sets `new-secret` (`str`): name of the secret object with the password to add; only for active.
    pub fn new_secret(mut self, new_secret: impl Into<String>) -> Self {
        self.new_secret = Some(new_secret.into());
        self
    }
    /// Sets `old-secret` (`str`): name of the secret object with the password to take away from all key slots that have it; only for inactive.
    pub fn old_secret(mut self, old_secret: impl Into<String>) -> Self {
        self.old_secret = Some(old_secret.into());
        self
    }
    /// Sets `keyslot` (`int`): key slot to write or to erase; if absent, the first free slot, or all slots that old-secret opens,.
    #[inline]
    pub fn keyslot(mut self, keyslot: i64) -> Self {
        self.keyslot = Some(keyslot);
        self
    }
    /// Sets `iter-time` (`int`): time that a test of the new password is to take, in ms; longer is safer; 2000 if absent.
    #[inline]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `secret` (`str`): name of the secret object with a password that opens the volume now; if absent, the one that the image was opened with.
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

/// How a new volume is encrypted.
///
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
    /// Options of the old encryption of qcow2. `qcow`.
    Qcow(QCryptoBlockOptionsQCow),
    /// Options of LUKS. `luks`.
    Luks(QCryptoBlockCreateOptionsLuks),
}

/// Constructors, one for each value of `format`.
impl QCryptoBlockCreateOptions {
    /// Options of the old encryption of qcow2. `QCryptoBlockCreateOptions` with `format` `qcow`.
    pub fn qcow(qcow: impl Into<QCryptoBlockOptionsQCow>) -> Self {
        QCryptoBlockCreateOptions::Qcow(qcow.into())
    }
    /// Options of LUKS. `QCryptoBlockCreateOptions` with `format` `luks`.
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

/// How a new LUKS volume is encrypted.
///
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
    /// Name of the secret object with a password of the volume; if absent, only the image's metadata can be read. `key-secret`: `str`.
    pub key_secret: Option<String>,
    /// Cipher for the data; aes-256 if absent. `cipher-alg`: [`QCryptoCipherAlgo`].
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// Mode in which the cipher works; xts if absent. `cipher-mode`: [`QCryptoCipherMode`].
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// How each sector gets its initialization vector; plain64 if absent. `ivgen-alg`: [`QCryptoIVGenAlgo`](QCryptoIvGenAlgo).
    pub ivgen_alg: Option<QCryptoIvGenAlgo>,
    /// Hash for the initialization vectors, which only essiv needs; sha256 if absent. `ivgen-hash-alg`: [`QCryptoHashAlgo`].
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// Hash that turns passwords into keys; sha256 if absent. `hash-alg`: [`QCryptoHashAlgo`].
    pub hash_alg: Option<QCryptoHashAlgo>,
    /// Time that a test of a password is to take, in ms; longer is safer; 2000 if absent. `iter-time`: `int`. Since QEMU 2.8.
    pub iter_time: Option<i64>,
    /// Whether the header is kept apart, so that the volume holds nothing but data; false if absent. `detached-header`: `bool`. Since QEMU 9.0. Removed in QEMU 9.1.
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
    /// Sets `key-secret` (`str`): name of the secret object with a password of the volume; if absent, only the image's metadata can be read.
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
    /// Sets `cipher-alg` ([`QCryptoCipherAlgo`]): cipher for the data; aes-256 if absent.
    #[inline]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
    /// Sets `cipher-mode` ([`QCryptoCipherMode`]): mode in which the cipher works; xts if absent.
    #[inline]
    pub fn cipher_mode(mut self, cipher_mode: QCryptoCipherMode) -> Self {
        self.cipher_mode = Some(cipher_mode);
        self
    }
    /// Sets `ivgen-alg` ([`QCryptoIVGenAlgo`](QCryptoIvGenAlgo)): how each sector gets its initialization vector; plain64 if absent.
    #[inline]
    pub fn ivgen_alg(mut self, ivgen_alg: QCryptoIvGenAlgo) -> Self {
        self.ivgen_alg = Some(ivgen_alg);
        self
    }
    /// Sets `ivgen-hash-alg` ([`QCryptoHashAlgo`]): hash for the initialization vectors, which only essiv needs; sha256 if absent.
    #[inline]
    pub fn ivgen_hash_alg(mut self, ivgen_hash_alg: QCryptoHashAlgo) -> Self {
        self.ivgen_hash_alg = Some(ivgen_hash_alg);
        self
    }
    /// Sets `hash-alg` ([`QCryptoHashAlgo`]): hash that turns passwords into keys; sha256 if absent.
    #[inline]
    pub fn hash_alg(mut self, hash_alg: QCryptoHashAlgo) -> Self {
        self.hash_alg = Some(hash_alg);
        self
    }
    /// Sets `iter-time` (`int`): time that a test of a password is to take, in ms; longer is safer; 2000 if absent. Since QEMU 2.8.
    #[inline]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `detached-header` (`bool`): whether the header is kept apart, so that the volume holds nothing but data; false if absent. Since QEMU 9.0. Removed in QEMU 9.1.
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

/// The ways of encrypting a whole volume.
///
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
    /// Old AES encryption of qcow and qcow2, weak and only good for getting data out of old images. `qcow`.
    Qcow,
    /// Format LUKS of Linux, with several passwords for one volume. `luks`.
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

/// How a volume is encrypted.
///
/// The QAPI union `QCryptoBlockInfo` of module `crypto`.
///
/// Since QEMU 2.7. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockInfo {
    /// No further facts. `qcow`.
    Qcow,
    /// Facts from the header of LUKS. `luks`.
    Luks(QCryptoBlockInfoLuks),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `format`.
impl QCryptoBlockInfo {
    /// No further facts. `QCryptoBlockInfo` with `format` `qcow`.
    #[must_use]
    #[inline]
    pub fn qcow() -> Self {
        QCryptoBlockInfo::Qcow
    }
    /// Facts from the header of LUKS. `QCryptoBlockInfo` with `format` `luks`.
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

/// The kind of a volume's encryption.
///
/// The QAPI struct `QCryptoBlockInfoBase` of module `crypto`.
///
/// Since QEMU 2.7. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoBase {
    /// Kind of the encryption. `format`: [`QCryptoBlockFormat`].
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

/// What the header of a LUKS volume tells.
///
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
    /// Cipher of the data. `cipher-alg`: [`QCryptoCipherAlgo`].
    pub cipher_alg: QCryptoCipherAlgo,
    /// Mode in which the cipher works. `cipher-mode`: [`QCryptoCipherMode`].
    pub cipher_mode: QCryptoCipherMode,
    /// How each sector gets its initialization vector. `ivgen-alg`: [`QCryptoIVGenAlgo`](QCryptoIvGenAlgo).
    pub ivgen_alg: QCryptoIvGenAlgo,
    /// Hash for the initialization vectors; no hash if absent. `ivgen-hash-alg`: [`QCryptoHashAlgo`].
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// Hash that turns passwords into keys. `hash-alg`: [`QCryptoHashAlgo`].
    pub hash_alg: QCryptoHashAlgo,
    /// Whether the header is kept apart from the data. `detached-header`: `bool`. Since QEMU 9.0.
    pub detached_header: Option<bool>,
    /// Where the encrypted data begins, in bytes. `payload-offset`: `int`.
    pub payload_offset: i64,
    /// How many rounds of PBKDF2 guard the digest of the volume's key. `master-key-iters`: `int`.
    pub master_key_iters: i64,
    /// Identity (UUID) of the volume. `uuid`: `str`.
    pub uuid: String,
    /// Key slots, each of which can hold a password. `slots`: list of [`QCryptoBlockInfoLUKSSlot`](QCryptoBlockInfoLuksSlot).
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

/// A key slot of a LUKS volume.
///
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
    /// Whether the slot holds a password. `active`: `bool`.
    pub active: bool,
    /// How many rounds of PBKDF2 guard the password; empty slot if absent. `iters`: `int`.
    pub iters: Option<i64>,
    /// How many pieces the key is spread over, so that erasing any of them destroys it; empty slot if absent. `stripes`: `int`.
    pub stripes: Option<i64>,
    /// Where the slot's key material begins, in bytes. `key-offset`: `int`.
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

/// The states that key slots of a LUKS volume can be given.
///
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
    /// A slot gets a password. `active`.
    Active,
    /// Slots are erased. `inactive`.
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

/// How an encrypted volume is opened.
///
/// The QAPI union `QCryptoBlockOpenOptions` of module `crypto`.
///
/// Since QEMU 2.6. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOpenOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockOpenOptions {
    /// Key of the old encryption of qcow2. `qcow`.
    Qcow(QCryptoBlockOptionsQCow),
    /// Password of a LUKS volume. `luks`.
    Luks(QCryptoBlockOptionsLuks),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `format`.
impl QCryptoBlockOpenOptions {
    /// Key of the old encryption of qcow2. `QCryptoBlockOpenOptions` with `format` `qcow`.
    #[must_use]
    pub fn qcow(qcow: impl Into<QCryptoBlockOptionsQCow>) -> Self {
        QCryptoBlockOpenOptions::Qcow(qcow.into())
    }
    /// Password of a LUKS volume. `QCryptoBlockOpenOptions` with `format` `luks`.
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

/// The kind of encryption that options are for.
///
/// The QAPI struct `QCryptoBlockOptionsBase` of module `crypto`.
///
/// Since QEMU 2.6. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsBase {
    /// Kind of the encryption. `format`: [`QCryptoBlockFormat`].
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

/// How a LUKS volume is opened.
///
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
    /// Name of the secret object with a password of the volume; if absent, only the image's metadata can be read. `key-secret`: `str`.
    pub key_secret: Option<String>,
}

impl QCryptoBlockOptionsLuks {
    /// `QCryptoBlockOptionsLUKS` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { key_secret: None }
    }
    /// Sets `key-secret` (`str`): name of the secret object with a password of the volume; if absent, only the image's metadata can be read.
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

/// How a volume with the old encryption of qcow2 is opened.
///
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
    /// Name of the secret object with the key; if absent, only the image's metadata can be read. `key-secret`: `str`.
    pub key_secret: Option<String>,
}

impl QCryptoBlockOptionsQCow {
    /// `QCryptoBlockOptionsQCow` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { key_secret: None }
    }
    /// Sets `key-secret` (`str`): name of the secret object with the key; if absent, only the image's metadata can be read.
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

/// The ciphers for data.
///
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
    /// Cipher AES with a key of 128 bits. `aes-128`.
    Aes128,
    /// Cipher AES with a key of 192 bits. `aes-192`.
    Aes192,
    /// Cipher AES with a key of 256 bits. `aes-256`.
    Aes256,
    /// Cipher DES with a key of 56 bits, broken; VNC passwords need it. `des`. Since QEMU 6.1.
    Des,
    /// Cipher DES three times over, with three keys. `3des`. Since QEMU 2.9.
    _3des,
    /// Cipher CAST5 with a key of 128 bits. `cast5-128`.
    Cast5_128,
    /// Cipher Serpent with a key of 128 bits. `serpent-128`.
    Serpent128,
    /// Cipher Serpent with a key of 192 bits. `serpent-192`.
    Serpent192,
    /// Cipher Serpent with a key of 256 bits. `serpent-256`.
    Serpent256,
    /// Cipher Twofish with a key of 128 bits. `twofish-128`.
    Twofish128,
    /// Cipher Twofish with a key of 192 bits. `twofish-192`.
    Twofish192,
    /// Cipher Twofish with a key of 256 bits. `twofish-256`.
    Twofish256,
    /// Cipher SM4 of the Chinese standard, with a key of 128 bits. `sm4`. Since QEMU 9.0.
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

/// The ways in which a cipher is applied to more than one block.
///
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
    /// Each block by itself, which lets patterns show. `ecb`.
    Ecb,
    /// Each block mixed with the encrypted block before it. `cbc`.
    Cbc,
    /// Each block mixed with its place, made for disks. `xts`.
    Xts,
    /// Data mixed with encrypted numbers that count up. `ctr`. Since QEMU 2.8.
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

/// The hash algorithms.
///
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
    /// Hash MD5 of 128 bits, broken. `md5`.
    Md5,
    /// Hash SHA-1 of 160 bits, broken. `sha1`.
    Sha1,
    /// Hash SHA-2 of 224 bits. `sha224`. Since QEMU 2.7.
    Sha224,
    /// Hash SHA-2 of 256 bits. `sha256`.
    Sha256,
    /// Hash SHA-2 of 384 bits. `sha384`. Since QEMU 2.7.
    Sha384,
    /// Hash SHA-2 of 512 bits. `sha512`. Since QEMU 2.7.
    Sha512,
    /// Hash RIPEMD of 160 bits. `ripemd160`. Since QEMU 2.7.
    Ripemd160,
    /// Hash SM3 of the Chinese standard, of 256 bits. `sm3`. Since QEMU 9.2.
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

/// The ways of making the initialization vector of a disk sector.
///
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
    /// Lower 32 bits of the sector's number, which repeat on disks beyond 2 TiB. `plain`.
    Plain,
    /// All 64 bits of the sector's number. `plain64`.
    Plain64,
    /// Sector's number, encrypted with a hash of the key. `essiv`.
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

/// The ways of filling a message up for RSA.
///
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
    /// Not at all. `raw`.
    Raw,
    /// As PKCS#1 version 1.5 says. `pkcs1`.
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

/// How a secret is written.
///
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
    /// As it is; in JSON it must be UTF-8. `raw`.
    Raw,
    /// In Base64, which can carry any bytes. `base64`.
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

/// The side of a connection that credentials are for.
///
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
    /// Side that opens the connection. `client`.
    Client,
    /// Side that accepts it. `server`.
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

/// Properties that all secret objects have.
///
/// The QAPI struct `SecretCommonProperties` of module `crypto`.
///
/// Since QEMU 2.6. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretCommonProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecretCommonProperties {
    /// How the secret is written; raw if absent. `format`: [`QCryptoSecretFormat`].
    pub format: Option<QCryptoSecretFormat>,
    /// Name of another secret object, with whose key this one is encrypted (AES-256-CBC); if absent, the secret is not encrypted. `keyid`: `str`.
    pub keyid: Option<String>,
    /// Initialization vector of the encryption, 16 bytes in Base64; needed with keyid. `iv`: `str`.
    pub iv: Option<String>,
    /// To be left out, since most releases refuse it: the object reads its secret by itself. `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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
    /// Sets `format` ([`QCryptoSecretFormat`]): how the secret is written; raw if absent.
    #[must_use]
    #[inline]
    pub fn format(mut self, format: QCryptoSecretFormat) -> Self {
        self.format = Some(format);
        self
    }
    /// Sets `keyid` (`str`): name of another secret object, with whose key this one is encrypted (AES-256-CBC); if absent, the secret is not encrypted.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }
    /// Sets `iv` (`str`): initialization vector of the encryption, 16 bytes in Base64; needed with keyid.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
    /// Sets `loaded` (`bool`): to be left out, since most releases refuse it: the object reads its secret by itself. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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

/// Properties of a secret that comes from the keyring of the Linux kernel.
///
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
    /// How the secret is written; raw if absent. `format`: [`QCryptoSecretFormat`].
    pub format: Option<QCryptoSecretFormat>,
    /// Name of another secret object, with whose key this one is encrypted (AES-256-CBC); if absent, the secret is not encrypted. `keyid`: `str`.
    pub keyid: Option<String>,
    /// Initialization vector of the encryption, 16 bytes in Base64; needed with keyid. `iv`: `str`.
    pub iv: Option<String>,
    /// Serial number of the key in the keyring. `serial`: `int32`.
    pub serial: i32,
    /// To be left out, since most releases refuse it: the object reads its secret by itself. `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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
    /// Sets `format` ([`QCryptoSecretFormat`]): how the secret is written; raw if absent.
    #[inline]
    pub fn format(mut self, format: QCryptoSecretFormat) -> Self {
        self.format = Some(format);
        self
    }
    /// Sets `keyid` (`str`): name of another secret object, with whose key this one is encrypted (AES-256-CBC); if absent, the secret is not encrypted.
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }
    /// Sets `iv` (`str`): initialization vector of the encryption, 16 bytes in Base64; needed with keyid.
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
    /// Sets `loaded` (`bool`): to be left out, since most releases refuse it: the object reads its secret by itself. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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

/// Properties of a secret that is given directly or in a file; one of data and file is needed.
///
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
    /// How the secret is written; raw if absent. `format`: [`QCryptoSecretFormat`].
    pub format: Option<QCryptoSecretFormat>,
    /// Name of another secret object, with whose key this one is encrypted (AES-256-CBC); if absent, the secret is not encrypted. `keyid`: `str`.
    pub keyid: Option<String>,
    /// Initialization vector of the encryption, 16 bytes in Base64; needed with keyid. `iv`: `str`.
    pub iv: Option<String>,
    /// Secret itself. `data`: `str`. Secret: `Debug` does not show it.
    pub data: Option<String>,
    /// Path of the file with the secret. `file`: `str`.
    pub file: Option<String>,
    /// To be left out, since most releases refuse it: the object reads its secret by itself. `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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
    /// Sets `format` ([`QCryptoSecretFormat`]): how the secret is written; raw if absent.
    #[inline]
    pub fn format(mut self, format: QCryptoSecretFormat) -> Self {
        self.format = Some(format);
        self
    }
    /// Sets `keyid` (`str`): name of another secret object, with whose key this one is encrypted (AES-256-CBC); if absent, the secret is not encrypted.
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }
    /// Sets `iv` (`str`): initialization vector of the encryption, 16 bytes in Base64; needed with keyid.
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
    /// Sets `data` (`str`): secret itself. Secret: `Debug` does not show it.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
    /// Sets `file` (`str`): path of the file with the secret.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `loaded` (`bool`): to be left out, since most releases refuse it: the object reads its secret by itself. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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

/// Properties of TLS credentials without any identity, which encrypt but do not tell who the peer is.
///
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
    /// Whether the peer must show valid credentials; true if absent. `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// Path of the directory with the files of the credentials, which have fixed names. `dir`: `str`.
    pub dir: Option<String>,
    /// Side of the connection that the credentials are for; client if absent. `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// Which TLS versions and ciphers are allowed, in the notation of GnuTLS; if absent, the default of QEMU's build. `priority`: `str`.
    pub priority: Option<String>,
    /// To be left out, since most releases refuse it: the object reads its files by itself. `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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
    /// Sets `verify-peer` (`bool`): whether the peer must show valid credentials; true if absent.
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir` (`str`): path of the directory with the files of the credentials, which have fixed names.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint` ([`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint)): side of the connection that the credentials are for; client if absent.
    #[inline]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority` (`str`): which TLS versions and ciphers are allowed, in the notation of GnuTLS; if absent, the default of QEMU's build.
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `loaded` (`bool`): to be left out, since most releases refuse it: the object reads its files by itself. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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

/// Properties that all objects with TLS credentials have.
///
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
    /// Whether the peer must show valid credentials; true if absent. `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// Path of the directory with the files of the credentials, which have fixed names. `dir`: `str`.
    pub dir: Option<String>,
    /// Side of the connection that the credentials are for; client if absent. `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// Which TLS versions and ciphers are allowed, in the notation of GnuTLS; if absent, the default of QEMU's build. `priority`: `str`.
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
    /// Sets `verify-peer` (`bool`): whether the peer must show valid credentials; true if absent.
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir` (`str`): path of the directory with the files of the credentials, which have fixed names.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint` ([`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint)): side of the connection that the credentials are for; client if absent.
    #[inline]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority` (`str`): which TLS versions and ciphers are allowed, in the notation of GnuTLS; if absent, the default of QEMU's build.
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

/// Properties of TLS credentials that are a key known to both sides.
///
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
    /// Whether the peer must show valid credentials; true if absent. `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// Path of the directory with the files of the credentials, which have fixed names. `dir`: `str`.
    pub dir: Option<String>,
    /// Side of the connection that the credentials are for; client if absent. `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// Which TLS versions and ciphers are allowed, in the notation of GnuTLS; if absent, the default of QEMU's build. `priority`: `str`.
    pub priority: Option<String>,
    /// Name under which a client has its key; qemu if absent. `username`: `str`.
    pub username: Option<String>,
    /// To be left out, since most releases refuse it: the object reads its files by itself. `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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
    /// Sets `verify-peer` (`bool`): whether the peer must show valid credentials; true if absent.
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir` (`str`): path of the directory with the files of the credentials, which have fixed names.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint` ([`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint)): side of the connection that the credentials are for; client if absent.
    #[inline]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority` (`str`): which TLS versions and ciphers are allowed, in the notation of GnuTLS; if absent, the default of QEMU's build.
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `username` (`str`): name under which a client has its key; qemu if absent.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `loaded` (`bool`): to be left out, since most releases refuse it: the object reads its files by itself. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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

/// Properties of TLS credentials with X.509 certificates.
///
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
    /// Whether the peer must show valid credentials; true if absent. `verify-peer`: `bool`.
    pub verify_peer: Option<bool>,
    /// Path of the directory with the files of the credentials, which have fixed names. `dir`: `str`.
    pub dir: Option<String>,
    /// Side of the connection that the credentials are for; client if absent. `endpoint`: [`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint).
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// Which TLS versions and ciphers are allowed, in the notation of GnuTLS; if absent, the default of QEMU's build. `priority`: `str`.
    pub priority: Option<String>,
    /// Whether certificates are examined for mistakes before they are used; true if absent. `sanity-check`: `bool`.
    pub sanity_check: Option<bool>,
    /// Name of the secret object with the password of the private key; if absent, the key is not encrypted. `passwordid`: `str`.
    pub passwordid: Option<String>,
    /// To be left out, since most releases refuse it: the object reads its files by itself. `loaded`: `bool`. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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
    /// Sets `verify-peer` (`bool`): whether the peer must show valid credentials; true if absent.
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }
    /// Sets `dir` (`str`): path of the directory with the files of the credentials, which have fixed names.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Sets `endpoint` ([`QCryptoTLSCredsEndpoint`](QCryptoTlsCredsEndpoint)): side of the connection that the credentials are for; client if absent.
    #[inline]
    pub fn endpoint(mut self, endpoint: QCryptoTlsCredsEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
    /// Sets `priority` (`str`): which TLS versions and ciphers are allowed, in the notation of GnuTLS; if absent, the default of QEMU's build.
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `sanity-check` (`bool`): whether certificates are examined for mistakes before they are used; true if absent.
    #[inline]
    pub fn sanity_check(mut self, sanity_check: bool) -> Self {
        self.sanity_check = Some(sanity_check);
        self
    }
    /// Sets `passwordid` (`str`): name of the secret object with the password of the private key; if absent, the key is not encrypted.
    pub fn passwordid(mut self, passwordid: impl Into<String>) -> Self {
        self.passwordid = Some(passwordid.into());
        self
    }
    /// Sets `loaded` (`bool`): to be left out, since most releases refuse it: the object reads its files by itself. Removed in QEMU 9.2. Deprecated since QEMU 6.2 or earlier.
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

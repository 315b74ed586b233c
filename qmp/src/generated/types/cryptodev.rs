// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The two families of ciphers of a crypto device.
///
/// The QAPI enum `QCryptodevBackendAlgoType` of module `cryptodev`.
///
/// Since QEMU 8.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendAlgoType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendAlgoType {
    /// One key for both sides. `sym`.
    Sym,
    /// A public key and a private one. `asym`.
    Asym,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptodevBackendAlgoType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Sym, Self::Asym];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sym => "sym",
            Self::Asym => "asym",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptodevBackendAlgoType);

/// A queue of a crypto backend.
///
/// The QAPI struct `QCryptodevBackendClient` of module `cryptodev`.
///
/// Since QEMU 8.0. Received.
///
/// Part of [`QCryptodevInfo`](super::QCryptodevInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevBackendClient)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevBackendClient {
    /// Which queue of the backend it is. `queue`: `uint32`.
    pub queue: u32,
    /// Where the work is done. `type`: [`QCryptodevBackendType`].
    pub type_: QCryptodevBackendType,
}

impl QCryptodevBackendClient {
    /// `QCryptodevBackendClient` with its required members.
    #[must_use]
    #[inline]
    pub fn new(queue: u32, type_: QCryptodevBackendType) -> Self {
        Self { queue, type_ }
    }
}

impl runtime::Object for QCryptodevBackendClient {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("queue", &self.queue);
        writer.member("type", &self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            queue: 0,
            type_: QCryptodevBackendType::Builtin,
        };
        while let Some(member) = members.next() {
            match member {
                "queue" => members.require(0, &mut value.queue),
                "type" => members.require(1, &mut value.type_),
                _ => members.skip(),
            }
        }
        members.check(&["queue", "type"]);
        members.finish(value)
    }
}

runtime::object!(QCryptodevBackendClient);

/// The services that a crypto backend can offer.
///
/// The QAPI enum `QCryptodevBackendServiceType` of module `cryptodev`.
///
/// Since QEMU 8.0. Received.
///
/// Part of [`QCryptodevInfo`](super::QCryptodevInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendServiceType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendServiceType {
    /// Encryption with one key for both sides. `cipher`.
    Cipher,
    /// Digests of data. `hash`.
    Hash,
    /// Digests of data that only the holder of a key can make. `mac`.
    Mac,
    /// Encryption that notices changes of the data. `aead`.
    Aead,
    /// Encryption and signatures with a public and a private key. `akcipher`.
    Akcipher,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptodevBackendServiceType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Cipher,
        Self::Hash,
        Self::Mac,
        Self::Aead,
        Self::Akcipher,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cipher => "cipher",
            Self::Hash => "hash",
            Self::Mac => "mac",
            Self::Aead => "aead",
            Self::Akcipher => "akcipher",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptodevBackendServiceType);

/// The places where a crypto backend's work can be done.
///
/// The QAPI enum `QCryptodevBackendType` of module `cryptodev`.
///
/// Since QEMU 8.0. Received.
///
/// Part of [`QCryptodevBackendClient`](super::QCryptodevBackendClient).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendType {
    /// QEMU's own crypto library. `builtin`.
    Builtin,
    /// Other process on the host. `vhost-user`.
    VhostUser,
    /// Crypto code of the Linux kernel. `lkcf`.
    Lkcf,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptodevBackendType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Builtin, Self::VhostUser, Self::Lkcf];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Builtin => "builtin",
            Self::VhostUser => "vhost-user",
            Self::Lkcf => "lkcf",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptodevBackendType);

/// A crypto backend and what it can do.
///
/// The QAPI struct `QCryptodevInfo` of module `cryptodev`.
///
/// Since QEMU 8.0. Received.
///
/// Returned by [`query-cryptodev`](super::super::commands::QueryCryptodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevInfo {
    /// Name of the backend object. `id`: `str`.
    pub id: String,
    /// Services that it offers. `service`: list of [`QCryptodevBackendServiceType`].
    pub service: Vec<QCryptodevBackendServiceType>,
    /// Queues that it has. `client`: list of [`QCryptodevBackendClient`].
    pub client: Vec<QCryptodevBackendClient>,
}

impl QCryptodevInfo {
    /// `QCryptodevInfo` with its required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        service: impl IntoIterator<Item = QCryptodevBackendServiceType>,
        client: impl IntoIterator<Item = impl Into<QCryptodevBackendClient>>,
    ) -> Self {
        Self {
            id: id.into(),
            service: runtime::list(service),
            client: runtime::list(client),
        }
    }
}

impl runtime::Object for QCryptodevInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("service", &self.service);
        writer.member("client", &self.client);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            service: Vec::new(),
            client: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "service" => members.require(1, &mut value.service),
                "client" => members.require(2, &mut value.client),
                _ => members.skip(),
            }
        }
        members.check(&["id", "service", "client"]);
        members.finish(value)
    }
}

runtime::object!(QCryptodevInfo);

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI enum `QCryptodevBackendAlgoType` of module `cryptodev`.
///
/// Since QEMU 9.2 or 10.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendAlgoType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendAlgoType {
    /// `sym`.
    Sym,
    /// `asym`.
    Asym,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptodevBackendAlgoType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Sym, Self::Asym];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sym => "sym",
            Self::Asym => "asym",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QCryptodevBackendAlgoType);

/// The QAPI struct `QCryptodevBackendClient` of module `cryptodev`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevBackendClient)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevBackendClient {
    /// `queue`: `uint32`.
    pub queue: u32,
    /// `type`: `QCryptodevBackendType`.
    pub type_: QCryptodevBackendType,
}

impl QCryptodevBackendClient {
    /// `QCryptodevBackendClient` with its required members.
    #[must_use]
    pub fn new(queue: u32, type_: QCryptodevBackendType) -> Self {
        Self { queue, type_ }
    }
}

impl runtime::Encode for QCryptodevBackendClient {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("queue", &self.queue)?;
        map.serialize_entry("type", &self.type_)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptodevBackendClient {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut queue = None;
        let mut type_ = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "queue" => queue = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            queue: runtime::required(queue, "queue")?,
            type_: runtime::required(type_, "type")?,
        })
    }
}

runtime::object!(QCryptodevBackendClient);

/// The QAPI enum `QCryptodevBackendServiceType` of module `cryptodev`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendServiceType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendServiceType {
    /// `cipher`.
    Cipher,
    /// `hash`.
    Hash,
    /// `mac`.
    Mac,
    /// `aead`.
    Aead,
    /// `akcipher`.
    Akcipher,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptodevBackendServiceType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Cipher, Self::Hash, Self::Mac, Self::Aead, Self::Akcipher];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI enum `QCryptodevBackendType` of module `cryptodev`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendType {
    /// `builtin`.
    Builtin,
    /// `vhost-user`.
    VhostUser,
    /// `lkcf`.
    Lkcf,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QCryptodevBackendType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Builtin, Self::VhostUser, Self::Lkcf];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI struct `QCryptodevInfo` of module `cryptodev`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevInfo {
    /// `id`: `str`.
    pub id: String,
    /// `service`: `[QCryptodevBackendServiceType]`.
    pub service: Vec<QCryptodevBackendServiceType>,
    /// `client`: `[QCryptodevBackendClient]`.
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
            service: service.into_iter().collect(),
            client: client.into_iter().map(Into::into).collect(),
        }
    }
}

impl runtime::Encode for QCryptodevInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("service", &self.service)?;
        map.serialize_entry("client", &self.client)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for QCryptodevInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut service = None;
        let mut client = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "service" => service = Some(map.next_value()?),
                "client" => client = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            service: runtime::required(service, "service")?,
            client: runtime::required(client, "client")?,
        })
    }
}

runtime::object!(QCryptodevInfo);

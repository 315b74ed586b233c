// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// UEFI variables of a guest, as the file of the uefi-vars device holds them.
///
/// The QAPI struct `UefiVarStore` of module `uefi`.
///
/// Since QEMU 10.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-uefi.UefiVarStore)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UefiVarStore {
    /// Version of the format, 2. `version`: `int`.
    pub version: i64,
    /// The variables. `variables`: list of [`UefiVariable`].
    pub variables: Vec<UefiVariable>,
}

impl UefiVarStore {
    /// `UefiVarStore` with its required members.
    #[must_use]
    pub fn new(
        version: i64,
        variables: impl IntoIterator<Item = impl Into<UefiVariable>>,
    ) -> Self {
        Self {
            version,
            variables: runtime::list(variables),
        }
    }
}

impl runtime::Object for UefiVarStore {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("version", &self.version);
        writer.member("variables", &self.variables);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            version: 0,
            variables: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "version" => members.require(0, &mut value.version),
                "variables" => members.require(1, &mut value.variables),
                _ => members.skip(),
            }
        }
        members.check(&["version", "variables"]);
        members.finish(value)
    }
}

runtime::object!(UefiVarStore);

/// A UEFI variable of a guest.
///
/// The QAPI struct `UefiVariable` of module `uefi`.
///
/// Since QEMU 10.0. No command or event uses it.
///
/// Part of [`UefiVarStore`](super::UefiVarStore).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-uefi.UefiVariable)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UefiVariable {
    /// GUID of the vendor whose namespace the name is in. `guid`: `str`.
    pub guid: String,
    /// Name of the variable. `name`: `str`.
    pub name: String,
    /// Attributes by the UEFI specification, such as kept over resets or readable at run time. `attr`: `int`.
    pub attr: i64,
    /// Value, as hexadecimal digits. `data`: `str`.
    pub data: String,
    /// Time stamp of an authenticated variable, an EFI_TIME as hexadecimal digits; if absent, not authenticated by time. `time`: `str`.
    pub time: Option<String>,
    /// Digest of the certificate that signs changes, as hexadecimal digits; if absent, no certificate is bound to it. `digest`: `str`.
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
    /// Sets `time` (`str`): time stamp of an authenticated variable, an EFI_TIME as hexadecimal digits; if absent, not authenticated by time.
    #[must_use]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }
    /// Sets `digest` (`str`): digest of the certificate that signs changes, as hexadecimal digits; if absent, no certificate is bound to it.
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }
}

impl runtime::Object for UefiVariable {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("guid", &self.guid);
        writer.member("name", &self.name);
        writer.member("attr", &self.attr);
        writer.member("data", &self.data);
        writer.optional("time", &self.time);
        writer.optional("digest", &self.digest);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            guid: String::new(),
            name: String::new(),
            attr: 0,
            data: String::new(),
            time: None,
            digest: None,
        };
        while let Some(member) = members.next() {
            match member {
                "guid" => members.require(0, &mut value.guid),
                "name" => members.require(1, &mut value.name),
                "attr" => members.require(2, &mut value.attr),
                "data" => members.require(3, &mut value.data),
                "time" => members.fill(&mut value.time),
                "digest" => members.fill(&mut value.digest),
                _ => members.skip(),
            }
        }
        members.check(&["guid", "name", "attr", "data"]);
        members.finish(value)
    }
}

runtime::object!(UefiVariable);

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `EvtchnInfo` of module `misc-i386`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.EvtchnInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvtchnInfo {
    /// `port`: `uint16`.
    pub port: u16,
    /// `vcpu`: `uint32`.
    pub vcpu: u32,
    /// `type`: `EvtchnPortType`.
    pub type_: EvtchnPortType,
    /// `remote-domain`: `str`.
    pub remote_domain: String,
    /// `target`: `uint16`.
    pub target: u16,
    /// `pending`: `bool`.
    pub pending: bool,
    /// `masked`: `bool`.
    pub masked: bool,
}

impl EvtchnInfo {
    /// `EvtchnInfo` with its required members.
    #[must_use]
    pub fn new(
        port: u16,
        vcpu: u32,
        type_: EvtchnPortType,
        remote_domain: impl Into<String>,
        target: u16,
        pending: bool,
        masked: bool,
    ) -> Self {
        Self { port, vcpu, type_, remote_domain: remote_domain.into(), target, pending, masked }
    }
}

impl runtime::Encode for EvtchnInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("port", &self.port)?;
        map.serialize_entry("vcpu", &self.vcpu)?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("remote-domain", &self.remote_domain)?;
        map.serialize_entry("target", &self.target)?;
        map.serialize_entry("pending", &self.pending)?;
        map.serialize_entry("masked", &self.masked)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for EvtchnInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut port = None;
        let mut vcpu = None;
        let mut type_ = None;
        let mut remote_domain = None;
        let mut target = None;
        let mut pending = None;
        let mut masked = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "port" => port = Some(map.next_value()?),
                "vcpu" => vcpu = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "remote-domain" => remote_domain = Some(map.next_value()?),
                "target" => target = Some(map.next_value()?),
                "pending" => pending = Some(map.next_value()?),
                "masked" => masked = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            port: runtime::required(port, "port")?,
            vcpu: runtime::required(vcpu, "vcpu")?,
            type_: runtime::required(type_, "type")?,
            remote_domain: runtime::required(remote_domain, "remote-domain")?,
            target: runtime::required(target, "target")?,
            pending: runtime::required(pending, "pending")?,
            masked: runtime::required(masked, "masked")?,
        })
    }
}

runtime::object!(EvtchnInfo);

/// The QAPI enum `EvtchnPortType` of module `misc-i386`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.EvtchnPortType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvtchnPortType {
    /// `closed`.
    Closed,
    /// `unbound`.
    Unbound,
    /// `interdomain`.
    Interdomain,
    /// `pirq`.
    Pirq,
    /// `virq`.
    Virq,
    /// `ipi`.
    Ipi,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl EvtchnPortType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Closed, Self::Unbound, Self::Interdomain, Self::Pirq, Self::Virq, Self::Ipi];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Closed => "closed",
            Self::Unbound => "unbound",
            Self::Interdomain => "interdomain",
            Self::Pirq => "pirq",
            Self::Virq => "virq",
            Self::Ipi => "ipi",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(EvtchnPortType);

/// The QAPI struct `SevAttestationReport` of module `misc-i386`.
///
/// Since QEMU 6.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevAttestationReport)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevAttestationReport {
    /// `data`: `str`.
    pub data: String,
}

impl SevAttestationReport {
    /// `SevAttestationReport` with its required members.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for SevAttestationReport {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SevAttestationReport {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(SevAttestationReport);

/// The QAPI struct `SevCapability` of module `misc-i386`.
///
/// Since QEMU 2.12. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevCapability)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevCapability {
    /// `pdh`: `str`.
    pub pdh: String,
    /// `cert-chain`: `str`.
    pub cert_chain: String,
    /// `cpu0-id`: `str`. Since QEMU 7.1.
    pub cpu0_id: Option<String>,
    /// `cbitpos`: `int`.
    pub cbitpos: i64,
    /// `reduced-phys-bits`: `int`.
    pub reduced_phys_bits: i64,
}

impl SevCapability {
    /// `SevCapability` with its required members.
    #[must_use]
    pub fn new(
        pdh: impl Into<String>,
        cert_chain: impl Into<String>,
        cbitpos: i64,
        reduced_phys_bits: i64,
    ) -> Self {
        Self {
            pdh: pdh.into(),
            cert_chain: cert_chain.into(),
            cpu0_id: None,
            cbitpos,
            reduced_phys_bits,
        }
    }
}

impl runtime::Encode for SevCapability {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("pdh", &self.pdh)?;
        map.serialize_entry("cert-chain", &self.cert_chain)?;
        runtime::optional(map, "cpu0-id", &self.cpu0_id)?;
        map.serialize_entry("cbitpos", &self.cbitpos)?;
        map.serialize_entry("reduced-phys-bits", &self.reduced_phys_bits)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SevCapability {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut pdh = None;
        let mut cert_chain = None;
        let mut cpu0_id = None;
        let mut cbitpos = None;
        let mut reduced_phys_bits = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "pdh" => pdh = Some(map.next_value()?),
                "cert-chain" => cert_chain = Some(map.next_value()?),
                "cpu0-id" => cpu0_id = Some(map.next_value()?),
                "cbitpos" => cbitpos = Some(map.next_value()?),
                "reduced-phys-bits" => reduced_phys_bits = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            pdh: runtime::required(pdh, "pdh")?,
            cert_chain: runtime::required(cert_chain, "cert-chain")?,
            cpu0_id,
            cbitpos: runtime::required(cbitpos, "cbitpos")?,
            reduced_phys_bits: runtime::required(reduced_phys_bits, "reduced-phys-bits")?,
        })
    }
}

runtime::object!(SevCapability);

/// The QAPI struct `SevGuestInfo` of module `misc-i386`.
///
/// Since QEMU 9.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevGuestInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevGuestInfo {
    /// `policy`: `uint32`.
    pub policy: u32,
    /// `handle`: `uint32`.
    pub handle: u32,
}

impl SevGuestInfo {
    /// `SevGuestInfo` with its required members.
    #[must_use]
    pub fn new(policy: u32, handle: u32) -> Self {
        Self { policy, handle }
    }
}

impl runtime::Encode for SevGuestInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("policy", &self.policy)?;
        map.serialize_entry("handle", &self.handle)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SevGuestInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut policy = None;
        let mut handle = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "policy" => policy = Some(map.next_value()?),
                "handle" => handle = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            policy: runtime::required(policy, "policy")?,
            handle: runtime::required(handle, "handle")?,
        })
    }
}

runtime::object!(SevGuestInfo);

/// The QAPI enum `SevGuestType` of module `misc-i386`.
///
/// Since QEMU 9.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevGuestType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SevGuestType {
    /// `sev`.
    Sev,
    /// `sev-snp`.
    SevSnp,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SevGuestType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Sev, Self::SevSnp];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sev => "sev",
            Self::SevSnp => "sev-snp",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SevGuestType);

/// The QAPI union `SevInfo` of module `misc-i386`.
///
/// Since QEMU 2.12. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevInfo {
    /// `enabled`: `bool`.
    pub enabled: bool,
    /// `api-major`: `uint8`.
    pub api_major: u8,
    /// `api-minor`: `uint8`.
    pub api_minor: u8,
    /// `build-id`: `uint8`.
    pub build_id: u8,
    /// `state`: `SevState`.
    pub state: SevState,
    /// `sev-type`: which branch, and its members.
    pub sev_type: SevInfoBranch,
    /// Whether the tag was absent on the wire, which means `sev`.
    tag_absent: bool,
}

/// The branches of [`SevInfo`], by the value of `sev-type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SevInfoBranch {
    /// `sev`. Since QEMU 9.1.
    Sev(SevGuestInfo),
    /// `sev-snp`. Since QEMU 9.1.
    SevSnp(SevSnpGuestInfo),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl SevInfo {
    /// `SevInfo` with `sev-type` `sev`.
    #[must_use]
    pub fn sev(
        enabled: bool,
        api_major: u8,
        api_minor: u8,
        build_id: u8,
        state: SevState,
        sev: impl Into<SevGuestInfo>,
    ) -> Self {
        Self {
            enabled,
            api_major,
            api_minor,
            build_id,
            state,
            sev_type: SevInfoBranch::Sev(sev.into()),
            tag_absent: false,
        }
    }
    /// `SevInfo` with `sev-type` `sev-snp`.
    #[must_use]
    pub fn sev_snp(
        enabled: bool,
        api_major: u8,
        api_minor: u8,
        build_id: u8,
        state: SevState,
        sev_snp: impl Into<SevSnpGuestInfo>,
    ) -> Self {
        Self {
            enabled,
            api_major,
            api_minor,
            build_id,
            state,
            sev_type: SevInfoBranch::SevSnp(sev_snp.into()),
            tag_absent: false,
        }
    }
}

impl runtime::Encode for SevInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("enabled", &self.enabled)?;
        map.serialize_entry("api-major", &self.api_major)?;
        map.serialize_entry("api-minor", &self.api_minor)?;
        map.serialize_entry("build-id", &self.build_id)?;
        map.serialize_entry("state", &self.state)?;
        match &self.sev_type {
            SevInfoBranch::Sev(members) if self.tag_absent => members.encode(map),
            SevInfoBranch::Sev(members) => runtime::branch(map, "sev-type", "sev", members),
            SevInfoBranch::SevSnp(members) => runtime::branch(map, "sev-type", "sev-snp", members),
            SevInfoBranch::Unknown(branch) => branch.encode(map, "sev-type"),
        }
    }
}

impl<'de> runtime::Decode<'de> for SevInfo {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            enabled: Option<bool>,
            api_major: Option<u8>,
            api_minor: Option<u8>,
            build_id: Option<u8>,
            state: Option<SevState>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "enabled" => self.enabled = Some(map.next_value()?),
                    "api-major" => self.api_major = Some(map.next_value()?),
                    "api-minor" => self.api_minor = Some(map.next_value()?),
                    "build-id" => self.build_id = Some(map.next_value()?),
                    "state" => self.state = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split_or(map, "sev-type", "sev", &mut common)?;
        let tag_absent = rest.tag_absent();
        let branch = match &*tag {
            "sev" => SevInfoBranch::Sev(rest.members()?),
            "sev-snp" => SevInfoBranch::SevSnp(rest.members()?),
            _ => SevInfoBranch::Unknown(rest.unknown(&tag)?),
        };
        Ok(Self {
            enabled: runtime::required(common.enabled, "enabled")?,
            api_major: runtime::required(common.api_major, "api-major")?,
            api_minor: runtime::required(common.api_minor, "api-minor")?,
            build_id: runtime::required(common.build_id, "build-id")?,
            state: runtime::required(common.state, "state")?,
            sev_type: branch,
            tag_absent,
        })
    }
}

runtime::object!(SevInfo);

/// The QAPI struct `SevLaunchMeasureInfo` of module `misc-i386`.
///
/// Since QEMU 2.12. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevLaunchMeasureInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevLaunchMeasureInfo {
    /// `data`: `str`.
    pub data: String,
}

impl SevLaunchMeasureInfo {
    /// `SevLaunchMeasureInfo` with its required members.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for SevLaunchMeasureInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SevLaunchMeasureInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(SevLaunchMeasureInfo);

/// The QAPI struct `SevSnpGuestInfo` of module `misc-i386`.
///
/// Since QEMU 9.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevSnpGuestInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestInfo {
    /// `snp-policy`: `uint64`.
    pub snp_policy: u64,
}

impl SevSnpGuestInfo {
    /// `SevSnpGuestInfo` with its required members.
    #[must_use]
    pub fn new(snp_policy: u64) -> Self {
        Self { snp_policy }
    }
}

impl runtime::Encode for SevSnpGuestInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("snp-policy", &self.snp_policy)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SevSnpGuestInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut snp_policy = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "snp-policy" => snp_policy = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { snp_policy: runtime::required(snp_policy, "snp-policy")? })
    }
}

runtime::object!(SevSnpGuestInfo);

/// The QAPI enum `SevState` of module `misc-i386`.
///
/// Since QEMU 2.12. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SevState {
    /// `uninit`.
    Uninit,
    /// `launch-update`.
    LaunchUpdate,
    /// `launch-secret`.
    LaunchSecret,
    /// `running`.
    Running,
    /// `send-update`.
    SendUpdate,
    /// `receive-update`.
    ReceiveUpdate,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SevState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Uninit,
        Self::LaunchUpdate,
        Self::LaunchSecret,
        Self::Running,
        Self::SendUpdate,
        Self::ReceiveUpdate,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Uninit => "uninit",
            Self::LaunchUpdate => "launch-update",
            Self::LaunchSecret => "launch-secret",
            Self::Running => "running",
            Self::SendUpdate => "send-update",
            Self::ReceiveUpdate => "receive-update",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SevState);

/// The QAPI struct `SgxEpcSection` of module `misc-i386`.
///
/// Since QEMU 7.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxEpcSection)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcSection {
    /// `node`: `int`.
    pub node: i64,
    /// `size`: `uint64`.
    pub size: u64,
}

impl SgxEpcSection {
    /// `SgxEpcSection` with its required members.
    #[must_use]
    pub fn new(node: i64, size: u64) -> Self {
        Self { node, size }
    }
}

impl runtime::Encode for SgxEpcSection {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("node", &self.node)?;
        map.serialize_entry("size", &self.size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SgxEpcSection {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node = None;
        let mut size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node" => node = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { node: runtime::required(node, "node")?, size: runtime::required(size, "size")? })
    }
}

runtime::object!(SgxEpcSection);

/// The QAPI struct `SgxInfo` of module `misc-i386`.
///
/// Since QEMU 6.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxInfo {
    /// `sgx`: `bool`.
    pub sgx: bool,
    /// `sgx1`: `bool`.
    pub sgx1: bool,
    /// `sgx2`: `bool`.
    pub sgx2: bool,
    /// `flc`: `bool`.
    pub flc: bool,
    /// `sections`: `[SgxEpcSection]`. Since QEMU 7.0.
    pub sections: Option<Vec<SgxEpcSection>>,
    /// `section-size`: `uint64`. Removed in 8.0. Deprecated since 7.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub section_size: Option<u64>,
}

impl SgxInfo {
    /// `SgxInfo` with its required members.
    #[must_use]
    pub fn new(sgx: bool, sgx1: bool, sgx2: bool, flc: bool) -> Self {
        Self { sgx, sgx1, sgx2, flc, sections: None, section_size: None }
    }
}

impl runtime::Encode for SgxInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("sgx", &self.sgx)?;
        map.serialize_entry("sgx1", &self.sgx1)?;
        map.serialize_entry("sgx2", &self.sgx2)?;
        map.serialize_entry("flc", &self.flc)?;
        runtime::optional(map, "sections", &self.sections)?;
        runtime::optional(map, "section-size", &self.section_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SgxInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sgx = None;
        let mut sgx1 = None;
        let mut sgx2 = None;
        let mut flc = None;
        let mut sections = None;
        let mut section_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "sgx" => sgx = Some(map.next_value()?),
                "sgx1" => sgx1 = Some(map.next_value()?),
                "sgx2" => sgx2 = Some(map.next_value()?),
                "flc" => flc = Some(map.next_value()?),
                "sections" => sections = Some(map.next_value()?),
                "section-size" => section_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            sgx: runtime::required(sgx, "sgx")?,
            sgx1: runtime::required(sgx1, "sgx1")?,
            sgx2: runtime::required(sgx2, "sgx2")?,
            flc: runtime::required(flc, "flc")?,
            sections,
            section_size,
        })
    }
}

runtime::object!(SgxInfo);

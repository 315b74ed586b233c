// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// An event channel of a Xen guest that runs on KVM.
///
/// The QAPI struct `EvtchnInfo` of module `misc-i386`.
///
/// Since QEMU 8.0. Received.
///
/// Returned by [`xen-event-list`](super::super::commands::XenEventList).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.EvtchnInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EvtchnInfo {
    /// Number of the channel in the guest. `port`: `uint16`.
    pub port: u16,
    /// Virtual CPU that gets its events. `vcpu`: `uint32`.
    pub vcpu: u32,
    /// What is at the other end. `type`: [`EvtchnPortType`].
    pub type_: EvtchnPortType,
    /// Domain at the other end, if there is one. `remote-domain`: `str`.
    pub remote_domain: String,
    /// Number of the channel at the other end, or of the interrupt. `target`: `uint16`.
    pub target: u16,
    /// Whether an event waits to be delivered. `pending`: `bool`.
    pub pending: bool,
    /// Whether the guest holds its events back. `masked`: `bool`.
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
        Self {
            port,
            vcpu,
            type_,
            remote_domain: remote_domain.into(),
            target,
            pending,
            masked,
        }
    }
}

impl runtime::Object for EvtchnInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("port", &self.port);
        writer.member("vcpu", &self.vcpu);
        writer.member("type", &self.type_);
        writer.member("remote-domain", &self.remote_domain);
        writer.member("target", &self.target);
        writer.member("pending", &self.pending);
        writer.member("masked", &self.masked);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            port: 0,
            vcpu: 0,
            type_: EvtchnPortType::Closed,
            remote_domain: String::new(),
            target: 0,
            pending: false,
            masked: false,
        };
        while let Some(member) = members.next() {
            match member {
                "port" => members.require(0, &mut value.port),
                "vcpu" => members.require(1, &mut value.vcpu),
                "type" => members.require(2, &mut value.type_),
                "remote-domain" => members.require(3, &mut value.remote_domain),
                "target" => members.require(4, &mut value.target),
                "pending" => members.require(5, &mut value.pending),
                "masked" => members.require(6, &mut value.masked),
                _ => members.skip(),
            }
        }
        members
            .check(
                &["port", "vcpu", "type", "remote-domain", "target", "pending", "masked"],
            );
        members.finish(value)
    }
}

runtime::object!(EvtchnInfo);

/// What is at the other end of a Xen event channel.
///
/// The QAPI enum `EvtchnPortType` of module `misc-i386`.
///
/// Since QEMU 8.0. Received.
///
/// Part of [`EvtchnInfo`](super::EvtchnInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.EvtchnPortType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum EvtchnPortType {
    /// Nothing; the channel is not in use. `closed`.
    Closed,
    /// Nothing as yet; it waits for a peer. `unbound`.
    Unbound,
    /// A channel of another domain. `interdomain`.
    Interdomain,
    /// An interrupt line of a device. `pirq`.
    Pirq,
    /// A virtual interrupt of the hypervisor, such as the timer. `virq`.
    Virq,
    /// Another CPU of the same guest. `ipi`.
    Ipi,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl EvtchnPortType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Closed,
        Self::Unbound,
        Self::Interdomain,
        Self::Pirq,
        Self::Virq,
        Self::Ipi,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// Report about an SEV guest, signed by AMD's security processor.
///
/// The QAPI struct `SevAttestationReport` of module `misc-i386`.
///
/// Since QEMU 6.1. Received.
///
/// Returned by [`query-sev-attestation-report`](super::super::commands::QuerySevAttestationReport).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevAttestationReport)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevAttestationReport {
    /// The report, in base64. `data`: `str`.
    pub data: String,
}

impl SevAttestationReport {
    /// `SevAttestationReport` with its required members.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for SevAttestationReport {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { data: String::new() };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(SevAttestationReport);

/// What AMD SEV of this host offers and needs.
///
/// The QAPI struct `SevCapability` of module `misc-i386`.
///
/// Since QEMU 2.12. Received.
///
/// Returned by [`query-sev-capabilities`](super::super::commands::QuerySevCapabilities).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevCapability)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevCapability {
    /// Key of the platform for key agreement with the guest's owner, in base64. `pdh`: `str`.
    pub pdh: String,
    /// Certificates of that key, in base64. `cert-chain`: `str`.
    pub cert_chain: String,
    /// Unique id of the processor in the first socket, in base64. `cpu0-id`: `str`. Since QEMU 7.1.
    pub cpu0_id: Option<String>,
    /// Which bit of a page table entry marks a page as encrypted. `cbitpos`: `int`.
    pub cbitpos: i64,
    /// By how many bits physical addresses get shorter. `reduced-phys-bits`: `int`.
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

impl runtime::Object for SevCapability {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("pdh", &self.pdh);
        writer.member("cert-chain", &self.cert_chain);
        writer.optional("cpu0-id", &self.cpu0_id);
        writer.member("cbitpos", &self.cbitpos);
        writer.member("reduced-phys-bits", &self.reduced_phys_bits);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            pdh: String::new(),
            cert_chain: String::new(),
            cpu0_id: None,
            cbitpos: 0,
            reduced_phys_bits: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "pdh" => members.require(0, &mut value.pdh),
                "cert-chain" => members.require(1, &mut value.cert_chain),
                "cpu0-id" => members.fill(&mut value.cpu0_id),
                "cbitpos" => members.require(2, &mut value.cbitpos),
                "reduced-phys-bits" => members.require(3, &mut value.reduced_phys_bits),
                _ => members.skip(),
            }
        }
        members.check(&["pdh", "cert-chain", "cbitpos", "reduced-phys-bits"]);
        members.finish(value)
    }
}

runtime::object!(SevCapability);

/// Facts about a guest with SEV or SEV-ES.
///
/// The QAPI struct `SevGuestInfo` of module `misc-i386`.
///
/// Since QEMU 9.1. Received.
///
/// Part of [`SevInfo`](super::SevInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevGuestInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevGuestInfo {
    /// What the owner allows to be done with the guest. `policy`: `uint32`.
    pub policy: u32,
    /// Number by which the firmware knows the guest. `handle`: `uint32`.
    pub handle: u32,
}

impl SevGuestInfo {
    /// `SevGuestInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(policy: u32, handle: u32) -> Self {
        Self { policy, handle }
    }
}

impl runtime::Object for SevGuestInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("policy", &self.policy);
        writer.member("handle", &self.handle);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { policy: 0, handle: 0 };
        while let Some(member) = members.next() {
            match member {
                "policy" => members.require(0, &mut value.policy),
                "handle" => members.require(1, &mut value.handle),
                _ => members.skip(),
            }
        }
        members.check(&["policy", "handle"]);
        members.finish(value)
    }
}

runtime::object!(SevGuestInfo);

/// Kind of AMD's protection of a guest.
///
/// The QAPI enum `SevGuestType` of module `misc-i386`.
///
/// Since QEMU 9.1. Received.
///
/// Part of [`SevInfo`](super::SevInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevGuestType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SevGuestType {
    /// Memory is encrypted, and with SEV-ES the registers too. `sev`.
    Sev,
    /// Memory is also safe from being changed or replaced by the host. `sev-snp`.
    SevSnp,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SevGuestType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Sev, Self::SevSnp];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sev => "sev",
            Self::SevSnp => "sev-snp",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SevGuestType);

/// Whether and how the guest is protected by AMD SEV.
///
/// The QAPI union `SevInfo` of module `misc-i386`.
///
/// Since QEMU 2.12. Received.
///
/// Returned by [`query-sev`](super::super::commands::QuerySev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevInfo {
    /// Whether it is protected; if not, the other members mean nothing. `enabled`: `bool`.
    pub enabled: bool,
    /// Major version of the firmware's interface. `api-major`: `uint8`.
    pub api_major: u8,
    /// Minor version of the firmware's interface. `api-minor`: `uint8`.
    pub api_minor: u8,
    /// Build of the firmware. `build-id`: `uint8`.
    pub build_id: u8,
    /// Stage of the life cycle that the guest is in. `state`: [`SevState`].
    pub state: SevState,
    /// Kind of the protection. `sev-type`: the branch and its members.
    pub sev_type: SevInfoBranch,
    /// Whether the tag was absent on the wire, which means `sev`.
    tag_absent: bool,
}

/// The branches of [`SevInfo`], by the value of `sev-type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SevInfoBranch {
    /// Facts about a guest with SEV or SEV-ES. `sev`.
    Sev(SevGuestInfo),
    /// Facts about a guest with SEV-SNP. `sev-snp`. Since QEMU 9.1.
    SevSnp(SevSnpGuestInfo),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `sev-type`.
impl SevInfo {
    /// Facts about a guest with SEV or SEV-ES. `SevInfo` with `sev-type` `sev`.
    #[must_use]
    pub fn sev(
        enabled: bool,
        api_major: u8,
        api_minor: u8,
        build_id: u8,
        state: SevState,
        sev: impl Into<SevGuestInfo>,
    ) -> Self {
        Self::with(
            enabled,
            api_major,
            api_minor,
            build_id,
            state,
            SevInfoBranch::Sev(sev.into()),
        )
    }
    /// Facts about a guest with SEV-SNP. `SevInfo` with `sev-type` `sev-snp`. Since QEMU 9.1.
    #[must_use]
    pub fn sev_snp(
        enabled: bool,
        api_major: u8,
        api_minor: u8,
        build_id: u8,
        state: SevState,
        sev_snp: impl Into<SevSnpGuestInfo>,
    ) -> Self {
        Self::with(
            enabled,
            api_major,
            api_minor,
            build_id,
            state,
            SevInfoBranch::SevSnp(sev_snp.into()),
        )
    }
    #[inline]
    fn with(
        enabled: bool,
        api_major: u8,
        api_minor: u8,
        build_id: u8,
        state: SevState,
        sev_type: SevInfoBranch,
    ) -> Self {
        Self {
            enabled,
            api_major,
            api_minor,
            build_id,
            state,
            sev_type,
            tag_absent: false,
        }
    }
}

impl SevInfoBranch {
    /// The value of `sev-type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Sev(_) => "sev",
            Self::SevSnp(_) => "sev-snp",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for SevInfoBranch {
    const TAG: &'static str = "sev-type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Sev(it) => writer.members(it),
            Self::SevSnp(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "sev" => members.read_as(Self::Sev),
            "sev-snp" => members.read_as(Self::SevSnp),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(SevInfoBranch);

impl runtime::Object for SevInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("enabled", &self.enabled);
        writer.member("api-major", &self.api_major);
        writer.member("api-minor", &self.api_minor);
        writer.member("build-id", &self.build_id);
        writer.member("state", &self.state);
        if self.tag_absent && matches!(self.sev_type, SevInfoBranch::Sev(_)) {
            runtime::Branches::encode_branch(&self.sev_type, writer);
        } else {
            writer.branch(&self.sev_type);
        }
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut enabled: Option<bool> = None;
        let mut api_major: Option<u8> = None;
        let mut api_minor: Option<u8> = None;
        let mut build_id: Option<u8> = None;
        let mut state: Option<SevState> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "enabled" => reader.take(&mut enabled),
            "api-major" => reader.take(&mut api_major),
            "api-minor" => reader.take(&mut api_minor),
            "build-id" => reader.take(&mut build_id),
            "state" => reader.take(&mut state),
            _ => Ok(false),
        };
        let tag = members.optional_tag("sev-type", &mut common)?;
        let branch = members.branch(tag.as_deref().unwrap_or("sev"), &mut common)?;
        let Some(enabled) = enabled else { return members.missing("enabled") };
        let Some(api_major) = api_major else { return members.missing("api-major") };
        let Some(api_minor) = api_minor else { return members.missing("api-minor") };
        let Some(build_id) = build_id else { return members.missing("build-id") };
        let Some(state) = state else { return members.missing("state") };
        Ok(Self {
            enabled,
            api_major,
            api_minor,
            build_id,
            state,
            sev_type: branch,
            tag_absent: tag.is_none(),
        })
    }
}

runtime::object!(SevInfo);

/// Measurement of an SEV guest at its launch.
///
/// The QAPI struct `SevLaunchMeasureInfo` of module `misc-i386`.
///
/// Since QEMU 2.12. Received.
///
/// Returned by [`query-sev-launch-measure`](super::super::commands::QuerySevLaunchMeasure).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevLaunchMeasureInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevLaunchMeasureInfo {
    /// The measurement, in base64. `data`: `str`.
    pub data: String,
}

impl SevLaunchMeasureInfo {
    /// `SevLaunchMeasureInfo` with its required members.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for SevLaunchMeasureInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { data: String::new() };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(SevLaunchMeasureInfo);

/// Facts about a guest with SEV-SNP.
///
/// The QAPI struct `SevSnpGuestInfo` of module `misc-i386`.
///
/// Since QEMU 9.1. Received.
///
/// Part of [`SevInfo`](super::SevInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevSnpGuestInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestInfo {
    /// What the owner allows to be done with the guest. `snp-policy`: `uint64`.
    pub snp_policy: u64,
}

impl SevSnpGuestInfo {
    /// `SevSnpGuestInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(snp_policy: u64) -> Self {
        Self { snp_policy }
    }
}

impl runtime::Object for SevSnpGuestInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("snp-policy", &self.snp_policy);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { snp_policy: 0 };
        while let Some(member) = members.next() {
            match member {
                "snp-policy" => members.require(0, &mut value.snp_policy),
                _ => members.skip(),
            }
        }
        members.check(&["snp-policy"]);
        members.finish(value)
    }
}

runtime::object!(SevSnpGuestInfo);

/// Stage of the life cycle of an SEV guest.
///
/// The QAPI enum `SevState` of module `misc-i386`.
///
/// Since QEMU 2.12. Received.
///
/// Part of [`SevInfo`](super::SevInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevState)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SevState {
    /// Not begun. `uninit`.
    Uninit,
    /// Its memory is being encrypted and measured before the launch. `launch-update`.
    LaunchUpdate,
    /// It has been measured and may receive a secret. `launch-secret`.
    LaunchSecret,
    /// It runs, or could. `running`.
    Running,
    /// It is leaving for another host. `send-update`.
    SendUpdate,
    /// It is arriving from another host. `receive-update`.
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
    #[inline]
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

/// A section of memory for SGX enclaves.
///
/// The QAPI struct `SgxEpcSection` of module `misc-i386`.
///
/// Since QEMU 7.0. Received.
///
/// Part of [`SgxInfo`](super::SgxInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxEpcSection)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcSection {
    /// NUMA node that it belongs to. `node`: `int`.
    pub node: i64,
    /// Size of the section, in bytes. `size`: `uint64`.
    pub size: u64,
}

impl SgxEpcSection {
    /// `SgxEpcSection` with its required members.
    #[must_use]
    #[inline]
    pub fn new(node: i64, size: u64) -> Self {
        Self { node, size }
    }
}

impl runtime::Object for SgxEpcSection {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("size", &self.size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { node: 0, size: 0 };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "size" => members.require(1, &mut value.size),
                _ => members.skip(),
            }
        }
        members.check(&["node", "size"]);
        members.finish(value)
    }
}

runtime::object!(SgxEpcSection);

/// Features of Intel SGX.
///
/// The QAPI struct `SgxInfo` of module `misc-i386`.
///
/// Since QEMU 6.2. Received.
///
/// Returned by [`query-sgx`](super::super::commands::QuerySgx), [`query-sgx-capabilities`](super::super::commands::QuerySgxCapabilities).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxInfo {
    /// Whether SGX is there at all. `sgx`: `bool`.
    pub sgx: bool,
    /// Whether enclaves of SGX version 1 can be made. `sgx1`: `bool`.
    pub sgx1: bool,
    /// Whether enclaves can change their memory while they run, as of SGX version 2. `sgx2`: `bool`.
    pub sgx2: bool,
    /// Whether the system chooses who may sign launch enclaves. `flc`: `bool`.
    pub flc: bool,
    /// Sections of enclave memory. `sections`: list of [`SgxEpcSection`]. Since QEMU 7.0.
    pub sections: Option<Vec<SgxEpcSection>>,
    /// Size of the enclave memory, in bytes. `section-size`: `uint64`. Removed in QEMU 8.0. Deprecated since QEMU 7.0. Use `sections` instead.
    #[deprecated(note = "removed in QEMU 8.0: use `sections`")]
    pub section_size: Option<u64>,
}

impl SgxInfo {
    /// `SgxInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(sgx: bool, sgx1: bool, sgx2: bool, flc: bool) -> Self {
        Self {
            sgx,
            sgx1,
            sgx2,
            flc,
            sections: None,
            section_size: None,
        }
    }
}

impl runtime::Object for SgxInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("sgx", &self.sgx);
        writer.member("sgx1", &self.sgx1);
        writer.member("sgx2", &self.sgx2);
        writer.member("flc", &self.flc);
        writer.optional("sections", &self.sections);
        writer.optional("section-size", &self.section_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            sgx: false,
            sgx1: false,
            sgx2: false,
            flc: false,
            sections: None,
            section_size: None,
        };
        while let Some(member) = members.next() {
            match member {
                "sgx" => members.require(0, &mut value.sgx),
                "sgx1" => members.require(1, &mut value.sgx1),
                "sgx2" => members.require(2, &mut value.sgx2),
                "flc" => members.require(3, &mut value.flc),
                "sections" => members.fill(&mut value.sections),
                "section-size" => members.fill(&mut value.section_size),
                _ => members.skip(),
            }
        }
        members.check(&["sgx", "sgx1", "sgx2", "flc"]);
        members.finish(value)
    }
}

runtime::object!(SgxInfo);

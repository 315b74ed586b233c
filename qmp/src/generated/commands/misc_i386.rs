// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Returns whether the guest is protected by AMD SEV, in what state, and with which firmware of the security processor.
///
/// The command `query-sev` of QAPI module `misc-i386`.
///
/// Since QEMU 2.12. Returns [`SevInfo`](types::SevInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev)
#[doc(alias = "query-sev")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuerySev {}

impl QuerySev {
    /// `query-sev` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QuerySev);

impl runtime::Object for QuerySev {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QuerySev, strict);

impl runtime::Command for QuerySev {
    const NAME: &'static str = "query-sev";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    type Return = types::SevInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::SevInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns a report, signed by AMD's security processor, of what the SEV guest was started with.
///
/// The command `query-sev-attestation-report` of QAPI module `misc-i386`.
///
/// Since QEMU 6.1. Returns [`SevAttestationReport`](types::SevAttestationReport).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-attestation-report)
#[doc(alias = "query-sev-attestation-report")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuerySevAttestationReport {
    /// 16 random bytes in base64 that the report will contain, so that it cannot be an old one. `mnonce`: `str`.
    pub mnonce: String,
}

impl QuerySevAttestationReport {
    /// `query-sev-attestation-report` with its required members.
    pub fn new(mnonce: impl Into<String>) -> Self {
        Self { mnonce: mnonce.into() }
    }
}

impl runtime::Object for QuerySevAttestationReport {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("mnonce", &self.mnonce);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { mnonce: String::new() };
        while let Some(member) = members.next() {
            match member {
                "mnonce" => members.require(0, &mut value.mnonce),
                _ => members.skip(),
            }
        }
        members.check(&["mnonce"]);
        members.finish(value)
    }
}

runtime::object!(QuerySevAttestationReport, strict);

impl runtime::Command for QuerySevAttestationReport {
    const NAME: &'static str = "query-sev-attestation-report";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(6, 1);
    type Return = types::SevAttestationReport;
    #[inline]
    fn decode_return(text: &str) -> Result<types::SevAttestationReport, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns what AMD SEV of this host offers and needs, with its certificates.
///
/// The command `query-sev-capabilities` of QAPI module `misc-i386`.
///
/// Since QEMU 2.12. Returns [`SevCapability`](types::SevCapability).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-capabilities)
#[doc(alias = "query-sev-capabilities")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuerySevCapabilities {}

impl QuerySevCapabilities {
    /// `query-sev-capabilities` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QuerySevCapabilities);

impl runtime::Object for QuerySevCapabilities {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QuerySevCapabilities, strict);

impl runtime::Command for QuerySevCapabilities {
    const NAME: &'static str = "query-sev-capabilities";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    type Return = types::SevCapability;
    #[inline]
    fn decode_return(text: &str) -> Result<types::SevCapability, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns the measurement of an SEV guest at its launch, which its owner compares with the expected one.
///
/// The command `query-sev-launch-measure` of QAPI module `misc-i386`.
///
/// Since QEMU 2.12. Returns [`SevLaunchMeasureInfo`](types::SevLaunchMeasureInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-launch-measure)
#[doc(alias = "query-sev-launch-measure")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuerySevLaunchMeasure {}

impl QuerySevLaunchMeasure {
    /// `query-sev-launch-measure` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QuerySevLaunchMeasure);

impl runtime::Object for QuerySevLaunchMeasure {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QuerySevLaunchMeasure, strict);

impl runtime::Command for QuerySevLaunchMeasure {
    const NAME: &'static str = "query-sev-launch-measure";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    type Return = types::SevLaunchMeasureInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::SevLaunchMeasureInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns which features of Intel SGX the machine has, and its sections of enclave memory.
///
/// The command `query-sgx` of QAPI module `misc-i386`.
///
/// Since QEMU 6.2. Returns [`SgxInfo`](types::SgxInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx)
#[doc(alias = "query-sgx")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuerySgx {}

impl QuerySgx {
    /// `query-sgx` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QuerySgx);

impl runtime::Object for QuerySgx {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QuerySgx, strict);

impl runtime::Command for QuerySgx {
    const NAME: &'static str = "query-sgx";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
    type Return = types::SgxInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::SgxInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns which features of Intel SGX the host has, and its sections of enclave memory.
///
/// The command `query-sgx-capabilities` of QAPI module `misc-i386`.
///
/// Since QEMU 6.2. Returns [`SgxInfo`](types::SgxInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx-capabilities)
#[doc(alias = "query-sgx-capabilities")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuerySgxCapabilities {}

impl QuerySgxCapabilities {
    /// `query-sgx-capabilities` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QuerySgxCapabilities);

impl runtime::Object for QuerySgxCapabilities {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QuerySgxCapabilities, strict);

impl runtime::Command for QuerySgxCapabilities {
    const NAME: &'static str = "query-sgx-capabilities";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(6, 2);
    type Return = types::SgxInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::SgxInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Forgets the ticks of the real-time clock that the guest has missed, once its time was set by other means.
///
/// The command `rtc-reset-reinjection` of QAPI module `misc-i386`.
///
/// Since QEMU 2.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.rtc-reset-reinjection)
#[doc(alias = "rtc-reset-reinjection")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtcResetReinjection {}

impl RtcResetReinjection {
    /// `rtc-reset-reinjection` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(RtcResetReinjection);

impl runtime::Object for RtcResetReinjection {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(RtcResetReinjection, strict);

impl runtime::Command for RtcResetReinjection {
    const NAME: &'static str = "rtc-reset-reinjection";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(2, 1);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Puts a secret, encrypted by the owner, into the memory of an SEV guest before it starts.
///
/// The command `sev-inject-launch-secret` of QAPI module `misc-i386`.
///
/// Since QEMU 6.0. Returns nothing. Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.sev-inject-launch-secret)
#[doc(alias = "sev-inject-launch-secret")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevInjectLaunchSecret {
    /// Header of the secret's packet, in base64. `packet-header`: `str`.
    pub packet_header: String,
    /// The encrypted secret, in base64. `secret`: `str`. Secret: `Debug` does not show it.
    pub secret: String,
    /// Physical address of the guest where the secret goes; if absent, the place that the firmware sets aside. `gpa`: `uint64`.
    pub gpa: Option<u64>,
}

impl SevInjectLaunchSecret {
    /// `sev-inject-launch-secret` with its required members.
    pub fn new(packet_header: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            packet_header: packet_header.into(),
            secret: secret.into(),
            gpa: None,
        }
    }
    /// Sets `gpa` (`uint64`): physical address of the guest where the secret goes; if absent, the place that the firmware sets aside.
    #[inline]
    pub fn gpa(mut self, gpa: u64) -> Self {
        self.gpa = Some(gpa);
        self
    }
}

impl runtime::Object for SevInjectLaunchSecret {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("packet-header", &self.packet_header);
        writer.secret("secret", &self.secret);
        writer.optional("gpa", &self.gpa);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            packet_header: String::new(),
            secret: String::new(),
            gpa: None,
        };
        while let Some(member) = members.next() {
            match member {
                "packet-header" => members.require(0, &mut value.packet_header),
                "secret" => members.require(1, &mut value.secret),
                "gpa" => members.fill(&mut value.gpa),
                _ => members.skip(),
            }
        }
        members.check(&["packet-header", "secret"]);
        members.finish(value)
    }
}

runtime::object!(SevInjectLaunchSecret, strict);

impl runtime::Command for SevInjectLaunchSecret {
    const NAME: &'static str = "sev-inject-launch-secret";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(6, 0);
    const SECRET: bool = true;
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Raises an event channel of a Xen guest that runs on KVM.
///
/// The command `xen-event-inject` of QAPI module `misc-i386`.
///
/// Since QEMU 8.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-inject)
#[doc(alias = "xen-event-inject")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenEventInject {
    /// Number of the event channel in the guest. `port`: `uint32`.
    pub port: u32,
}

impl XenEventInject {
    /// `xen-event-inject` with its required members.
    #[inline]
    pub fn new(port: u32) -> Self {
        Self { port }
    }
}

impl runtime::Object for XenEventInject {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("port", &self.port);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { port: 0 };
        while let Some(member) = members.next() {
            match member {
                "port" => members.require(0, &mut value.port),
                _ => members.skip(),
            }
        }
        members.check(&["port"]);
        members.finish(value)
    }
}

runtime::object!(XenEventInject, strict);

impl runtime::Command for XenEventInject {
    const NAME: &'static str = "xen-event-inject";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(8, 0);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the event channels of a Xen guest that runs on KVM.
///
/// The command `xen-event-list` of QAPI module `misc-i386`.
///
/// Since QEMU 8.0. Returns list of [`EvtchnInfo`](types::EvtchnInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-list)
#[doc(alias = "xen-event-list")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenEventList {}

impl XenEventList {
    /// `xen-event-list` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XenEventList);

impl runtime::Object for XenEventList {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XenEventList, strict);

impl runtime::Command for XenEventList {
    const NAME: &'static str = "xen-event-list";
    const MODULE: &'static str = "misc-i386";
    const SINCE: runtime::Change = runtime::Change::exact(8, 0);
    type Return = Vec<types::EvtchnInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::EvtchnInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

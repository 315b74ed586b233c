// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-sev` of QAPI module `misc-i386`.
///
/// Since QEMU 2.12. Returns [`types::SevInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuerySev {}

impl QuerySev {
    /// `query-sev` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QuerySev {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QuerySev);

impl ::qmp::Command for QuerySev {
    const NAME: &'static str = "query-sev";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(2, 12);
    type Return = types::SevInfo;
}

/// The command `query-sev-attestation-report` of QAPI module `misc-i386`.
///
/// Since QEMU 6.1. Returns [`types::SevAttestationReport`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-attestation-report)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuerySevAttestationReport {
    /// `mnonce`: `str`.
    pub mnonce: String,
}

impl QuerySevAttestationReport {
    /// `query-sev-attestation-report` with its required members.
    #[must_use]
    pub fn new(mnonce: impl Into<String>) -> Self {
        Self { mnonce: mnonce.into() }
    }
}

impl runtime::Encode for QuerySevAttestationReport {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("mnonce", &self.mnonce)?;
        Ok(())
    }
}

runtime::arguments!(QuerySevAttestationReport);

impl ::qmp::Command for QuerySevAttestationReport {
    const NAME: &'static str = "query-sev-attestation-report";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(6, 1);
    type Return = types::SevAttestationReport;
}

/// The command `query-sev-capabilities` of QAPI module `misc-i386`.
///
/// Since QEMU 2.12. Returns [`types::SevCapability`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-capabilities)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuerySevCapabilities {}

impl QuerySevCapabilities {
    /// `query-sev-capabilities` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QuerySevCapabilities {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QuerySevCapabilities);

impl ::qmp::Command for QuerySevCapabilities {
    const NAME: &'static str = "query-sev-capabilities";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(2, 12);
    type Return = types::SevCapability;
}

/// The command `query-sev-launch-measure` of QAPI module `misc-i386`.
///
/// Since QEMU 2.12. Returns [`types::SevLaunchMeasureInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-launch-measure)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuerySevLaunchMeasure {}

impl QuerySevLaunchMeasure {
    /// `query-sev-launch-measure` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QuerySevLaunchMeasure {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QuerySevLaunchMeasure);

impl ::qmp::Command for QuerySevLaunchMeasure {
    const NAME: &'static str = "query-sev-launch-measure";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(2, 12);
    type Return = types::SevLaunchMeasureInfo;
}

/// The command `query-sgx` of QAPI module `misc-i386`.
///
/// Since QEMU 6.2. Returns [`types::SgxInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuerySgx {}

impl QuerySgx {
    /// `query-sgx` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QuerySgx {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QuerySgx);

impl ::qmp::Command for QuerySgx {
    const NAME: &'static str = "query-sgx";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(6, 2);
    type Return = types::SgxInfo;
}

/// The command `query-sgx-capabilities` of QAPI module `misc-i386`.
///
/// Since QEMU 6.2. Returns [`types::SgxInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx-capabilities)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuerySgxCapabilities {}

impl QuerySgxCapabilities {
    /// `query-sgx-capabilities` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QuerySgxCapabilities {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QuerySgxCapabilities);

impl ::qmp::Command for QuerySgxCapabilities {
    const NAME: &'static str = "query-sgx-capabilities";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(6, 2);
    type Return = types::SgxInfo;
}

/// The command `rtc-reset-reinjection` of QAPI module `misc-i386`.
///
/// Since QEMU 2.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.rtc-reset-reinjection)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RtcResetReinjection {}

impl RtcResetReinjection {
    /// `rtc-reset-reinjection` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for RtcResetReinjection {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(RtcResetReinjection);

impl ::qmp::Command for RtcResetReinjection {
    const NAME: &'static str = "rtc-reset-reinjection";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(2, 1);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `sev-inject-launch-secret` of QAPI module `misc-i386`.
///
/// Since QEMU 6.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.sev-inject-launch-secret)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevInjectLaunchSecret {
    /// `packet-header`: `str`.
    pub packet_header: String,
    /// `secret`: `str`.
    pub secret: String,
    /// `gpa`: `uint64`.
    pub gpa: Option<u64>,
}

impl SevInjectLaunchSecret {
    /// `sev-inject-launch-secret` with its required members.
    #[must_use]
    pub fn new(packet_header: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { packet_header: packet_header.into(), secret: secret.into(), gpa: None }
    }
    /// Sets `gpa`.
    #[must_use]
    pub fn gpa(mut self, gpa: u64) -> Self {
        self.gpa = Some(gpa);
        self
    }
}

impl runtime::Encode for SevInjectLaunchSecret {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("packet-header", &self.packet_header)?;
        map.serialize_entry("secret", &self.secret)?;
        runtime::optional(map, "gpa", &self.gpa)?;
        Ok(())
    }
}

runtime::arguments!(SevInjectLaunchSecret);

impl ::qmp::Command for SevInjectLaunchSecret {
    const NAME: &'static str = "sev-inject-launch-secret";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(6, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `xen-event-inject` of QAPI module `misc-i386`.
///
/// Since QEMU 8.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-inject)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XenEventInject {
    /// `port`: `uint32`.
    pub port: u32,
}

impl XenEventInject {
    /// `xen-event-inject` with its required members.
    #[must_use]
    pub fn new(port: u32) -> Self {
        Self { port }
    }
}

impl runtime::Encode for XenEventInject {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("port", &self.port)?;
        Ok(())
    }
}

runtime::arguments!(XenEventInject);

impl ::qmp::Command for XenEventInject {
    const NAME: &'static str = "xen-event-inject";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(8, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `xen-event-list` of QAPI module `misc-i386`.
///
/// Since QEMU 8.0. Returns a list of [`types::EvtchnInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-list)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XenEventList {}

impl XenEventList {
    /// `xen-event-list` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for XenEventList {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(XenEventList);

impl ::qmp::Command for XenEventList {
    const NAME: &'static str = "xen-event-list";
    const MODULE: &'static str = "misc-i386";
    const SINCE: Change = Change::exact(8, 0);
    type Return = Vec<types::EvtchnInfo>;
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Begins to measure how fast the guest writes to its memory; the result is read later with query-dirty-rate.
///
/// The command `calc-dirty-rate` of QAPI module `migration`.
///
/// Since QEMU 5.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.calc-dirty-rate)
#[doc(alias = "calc-dirty-rate")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CalcDirtyRate {
    /// How long to measure, in seconds or in what `calc-time-unit` says; at most 60 seconds. `calc-time`: `int64`.
    pub calc_time: i64,
    /// Whether `calc-time` counts seconds or milliseconds; seconds if absent. `calc-time-unit`: [`TimeUnit`](types::TimeUnit). Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
    /// How many pages of each GiB of guest memory are looked at, in the page-sampling mode alone; 512 pages if absent. `sample-pages`: `int`. Since QEMU 6.1.
    pub sample_pages: Option<i64>,
    /// How written pages are found; `page-sampling` if absent. `mode`: [`DirtyRateMeasureMode`](types::DirtyRateMeasureMode). Since QEMU 6.1.
    pub mode: Option<types::DirtyRateMeasureMode>,
}

impl CalcDirtyRate {
    /// `calc-dirty-rate` with its required members.
    #[inline]
    pub fn new(calc_time: i64) -> Self {
        Self {
            calc_time,
            calc_time_unit: None,
            sample_pages: None,
            mode: None,
        }
    }
    /// Sets `calc-time-unit` ([`TimeUnit`](types::TimeUnit)): whether `calc-time` counts seconds or milliseconds; seconds if absent. Since QEMU 8.2.
    #[inline]
    pub fn calc_time_unit(mut self, calc_time_unit: types::TimeUnit) -> Self {
        self.calc_time_unit = Some(calc_time_unit);
        self
    }
    /// Sets `sample-pages` (`int`): how many pages of each GiB of guest memory are looked at, in the page-sampling mode alone; 512 pages if absent. Since QEMU 6.1.
    #[inline]
    pub fn sample_pages(mut self, sample_pages: i64) -> Self {
        self.sample_pages = Some(sample_pages);
        self
    }
    /// Sets `mode` ([`DirtyRateMeasureMode`](types::DirtyRateMeasureMode)): how written pages are found; `page-sampling` if absent. Since QEMU 6.1.
    #[inline]
    pub fn mode(mut self, mode: types::DirtyRateMeasureMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Object for CalcDirtyRate {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("calc-time", &self.calc_time);
        writer.optional("calc-time-unit", &self.calc_time_unit);
        writer.optional("sample-pages", &self.sample_pages);
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            calc_time: 0,
            calc_time_unit: None,
            sample_pages: None,
            mode: None,
        };
        while let Some(member) = members.next() {
            match member {
                "calc-time" => members.require(0, &mut value.calc_time),
                "calc-time-unit" => members.fill(&mut value.calc_time_unit),
                "sample-pages" => members.fill(&mut value.sample_pages),
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.check(&["calc-time"]);
        members.finish(value)
    }
}

runtime::object!(CalcDirtyRate, strict);

impl runtime::Command for CalcDirtyRate {
    const NAME: &'static str = "calc-dirty-rate";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
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

/// Removes the limit of the dirty page rate of virtual CPUs.
///
/// The command `cancel-vcpu-dirty-limit` of QAPI module `migration`.
///
/// Since QEMU 7.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.cancel-vcpu-dirty-limit)
#[doc(alias = "cancel-vcpu-dirty-limit")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelVcpuDirtyLimit {
    /// Index of the virtual CPU to free of its limit; all virtual CPUs if absent. `cpu-index`: `int`.
    pub cpu_index: Option<i64>,
}

impl CancelVcpuDirtyLimit {
    /// `cancel-vcpu-dirty-limit` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { cpu_index: None }
    }
    /// Sets `cpu-index` (`int`): index of the virtual CPU to free of its limit; all virtual CPUs if absent.
    #[inline]
    pub fn cpu_index(mut self, cpu_index: i64) -> Self {
        self.cpu_index = Some(cpu_index);
        self
    }
}

runtime::default!(CancelVcpuDirtyLimit);

impl runtime::Object for CancelVcpuDirtyLimit {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("cpu-index", &self.cpu_index);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "cpu-index" => members.fill(&mut value.cpu_index),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(CancelVcpuDirtyLimit, strict);

impl runtime::Command for CancelVcpuDirtyLimit {
    const NAME: &'static str = "cancel-vcpu-dirty-limit";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(7, 1);
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

/// Starts an outgoing migration: sends the state of the running machine to another QEMU, a file or a program.
///
/// The command `migrate` of QAPI module `migration`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate)
#[doc(alias = "migrate")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Migrate {
    /// Where the migration stream goes, such as `tcp:host:port`, `unix:path`, `exec:command`, `fd:name` or `file:path`; excludes `channels`. `uri`: `str`.
    pub uri: Option<String>,
    /// Addresses of the migration streams, one for each kind of channel; excludes `uri`. `channels`: list of [`MigrationChannel`](types::MigrationChannel). Since QEMU 8.2.
    pub channels: Option<Vec<types::MigrationChannel>>,
    /// Whether a paused postcopy migration is resumed over the new address; false if absent. `resume`: `bool`. Since QEMU 3.0.
    pub resume: Option<bool>,
    /// Without effect over QMP, where the command always returns before the migration is done. `detach`: `bool`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 10.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    pub detach: Option<bool>,
    /// Whether whole disks are copied along with the memory; false if absent. `blk`: `bool`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `blockdev-mirror` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `blockdev-mirror`")]
    pub blk: Option<bool>,
    /// Whether only the top image of each disk is copied along with the memory; false if absent. `inc`: `bool`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `blockdev-mirror` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `blockdev-mirror`")]
    pub inc: Option<bool>,
}

impl Migrate {
    /// `migrate` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            uri: None,
            channels: None,
            resume: None,
            detach: None,
            blk: None,
            inc: None,
        }
    }
    /// Sets `uri` (`str`): where the migration stream goes, such as `tcp:host:port`, `unix:path`, `exec:command`, `fd:name` or `file:path`; excludes `channels`.
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
    /// Sets `channels` (list of [`MigrationChannel`](types::MigrationChannel)): addresses of the migration streams, one for each kind of channel; excludes `uri`. Since QEMU 8.2.
    pub fn channels(
        mut self,
        channels: impl IntoIterator<Item = impl Into<types::MigrationChannel>>,
    ) -> Self {
        self.channels = Some(runtime::list(channels));
        self
    }
    /// Sets `resume` (`bool`): whether a paused postcopy migration is resumed over the new address; false if absent. Since QEMU 3.0.
    #[inline]
    pub fn resume(mut self, resume: bool) -> Self {
        self.resume = Some(resume);
        self
    }
    /// Sets `detach` (`bool`): without effect over QMP, where the command always returns before the migration is done. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 10.1.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    #[inline]
    pub fn detach(mut self, detach: bool) -> Self {
        self.detach = Some(detach);
        self
    }
    /// Sets `blk` (`bool`): whether whole disks are copied along with the memory; false if absent. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `blockdev-mirror` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `blockdev-mirror`")]
    #[inline]
    pub fn blk(mut self, blk: bool) -> Self {
        self.blk = Some(blk);
        self
    }
    /// Sets `inc` (`bool`): whether only the top image of each disk is copied along with the memory; false if absent. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `blockdev-mirror` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `blockdev-mirror`")]
    #[inline]
    pub fn inc(mut self, inc: bool) -> Self {
        self.inc = Some(inc);
        self
    }
}

runtime::default!(Migrate);

impl runtime::Object for Migrate {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("uri", &self.uri);
        writer.optional("channels", &self.channels);
        writer.optional("resume", &self.resume);
        writer.optional("detach", &self.detach);
        writer.optional("blk", &self.blk);
        writer.optional("inc", &self.inc);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "uri" => members.fill(&mut value.uri),
                "channels" => members.fill(&mut value.channels),
                "resume" => members.fill(&mut value.resume),
                "detach" => members.fill(&mut value.detach),
                "blk" => members.fill(&mut value.blk),
                "inc" => members.fill(&mut value.inc),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(Migrate, strict);

impl runtime::Command for Migrate {
    const NAME: &'static str = "migrate";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
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

/// Continues a migration that waits in pre-switchover because of the capability pause-before-switchover.
///
/// The command `migrate-continue` of QAPI module `migration`.
///
/// Since QEMU 2.11. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-continue)
#[doc(alias = "migrate-continue")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateContinue {
    /// Status that the migration is expected to wait in: `pre-switchover`. `state`: [`MigrationStatus`](types::MigrationStatus).
    pub state: types::MigrationStatus,
}

impl MigrateContinue {
    /// `migrate-continue` with its required members.
    #[inline]
    pub fn new(state: types::MigrationStatus) -> Self {
        Self { state }
    }
}

impl runtime::Object for MigrateContinue {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("state", &self.state);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            state: types::MigrationStatus::None,
        };
        while let Some(member) = members.next() {
            match member {
                "state" => members.require(0, &mut value.state),
                _ => members.skip(),
            }
        }
        members.check(&["state"]);
        members.finish(value)
    }
}

runtime::object!(MigrateContinue, strict);

impl runtime::Command for MigrateContinue {
    const NAME: &'static str = "migrate-continue";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 11);
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

/// Starts to listen for an incoming migration, in a QEMU that was started with `-incoming defer`.
///
/// The command `migrate-incoming` of QAPI module `migration`.
///
/// Since QEMU 2.3. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-incoming)
#[doc(alias = "migrate-incoming")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateIncoming {
    /// Address to listen at or to read the migration stream from; excludes `channels`. `uri`: `str`.
    pub uri: Option<String>,
    /// Addresses to listen at, one for each kind of channel; excludes `uri`. `channels`: list of [`MigrationChannel`](types::MigrationChannel). Since QEMU 8.2.
    pub channels: Option<Vec<types::MigrationChannel>>,
    /// Whether QEMU exits when the incoming migration fails; true if absent. `exit-on-error`: `bool`. Since QEMU 9.1.
    pub exit_on_error: Option<bool>,
}

impl MigrateIncoming {
    /// `migrate-incoming` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            uri: None,
            channels: None,
            exit_on_error: None,
        }
    }
    /// Sets `uri` (`str`): address to listen at or to read the migration stream from; excludes `channels`.
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
    /// Sets `channels` (list of [`MigrationChannel`](types::MigrationChannel)): addresses to listen at, one for each kind of channel; excludes `uri`. Since QEMU 8.2.
    pub fn channels(
        mut self,
        channels: impl IntoIterator<Item = impl Into<types::MigrationChannel>>,
    ) -> Self {
        self.channels = Some(runtime::list(channels));
        self
    }
    /// Sets `exit-on-error` (`bool`): whether QEMU exits when the incoming migration fails; true if absent. Since QEMU 9.1.
    #[inline]
    pub fn exit_on_error(mut self, exit_on_error: bool) -> Self {
        self.exit_on_error = Some(exit_on_error);
        self
    }
}

runtime::default!(MigrateIncoming);

impl runtime::Object for MigrateIncoming {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("uri", &self.uri);
        writer.optional("channels", &self.channels);
        writer.optional("exit-on-error", &self.exit_on_error);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "uri" => members.fill(&mut value.uri),
                "channels" => members.fill(&mut value.channels),
                "exit-on-error" => members.fill(&mut value.exit_on_error),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(MigrateIncoming, strict);

impl runtime::Command for MigrateIncoming {
    const NAME: &'static str = "migrate-incoming";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 3);
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

/// Breaks the connection of a running postcopy migration, so that it can be resumed over another one.
///
/// The command `migrate-pause` of QAPI module `migration`.
///
/// Since QEMU 3.0. Returns nothing. May be executed out of band.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-pause)
#[doc(alias = "migrate-pause")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigratePause {}

impl MigratePause {
    /// `migrate-pause` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(MigratePause);

impl runtime::Object for MigratePause {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(MigratePause, strict);

impl runtime::Command for MigratePause {
    const NAME: &'static str = "migrate-pause";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
    const OOB: bool = true;
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

impl runtime::OobCommand for MigratePause {}

/// Gives the destination of a paused postcopy migration a new address at which it listens for the source.
///
/// The command `migrate-recover` of QAPI module `migration`.
///
/// Since QEMU 3.0. Returns nothing. May be executed out of band.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-recover)
#[doc(alias = "migrate-recover")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateRecover {
    /// Address to listen at for the resumed migration stream. `uri`: `str`.
    pub uri: String,
}

impl MigrateRecover {
    /// `migrate-recover` with its required members.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

impl runtime::Object for MigrateRecover {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("uri", &self.uri);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { uri: String::new() };
        while let Some(member) = members.next() {
            match member {
                "uri" => members.require(0, &mut value.uri),
                _ => members.skip(),
            }
        }
        members.check(&["uri"]);
        members.finish(value)
    }
}

runtime::object!(MigrateRecover, strict);

impl runtime::Command for MigrateRecover {
    const NAME: &'static str = "migrate-recover";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
    const OOB: bool = true;
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

impl runtime::OobCommand for MigrateRecover {}

/// Switches optional features of migration on or off, on each side before the migration starts.
///
/// The command `migrate-set-capabilities` of QAPI module `migration`.
///
/// Since QEMU 1.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-capabilities)
#[doc(alias = "migrate-set-capabilities")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateSetCapabilities {
    /// Features to switch, each with its new state; the others keep theirs. `capabilities`: list of [`MigrationCapabilityStatus`](types::MigrationCapabilityStatus).
    pub capabilities: Vec<types::MigrationCapabilityStatus>,
}

impl MigrateSetCapabilities {
    /// `migrate-set-capabilities` with its required members.
    pub fn new(
        capabilities: impl IntoIterator<
            Item = impl Into<types::MigrationCapabilityStatus>,
        >,
    ) -> Self {
        Self {
            capabilities: runtime::list(capabilities),
        }
    }
}

impl runtime::Object for MigrateSetCapabilities {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("capabilities", &self.capabilities);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { capabilities: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "capabilities" => members.require(0, &mut value.capabilities),
                _ => members.skip(),
            }
        }
        members.check(&["capabilities"]);
        members.finish(value)
    }
}

runtime::object!(MigrateSetCapabilities, strict);

impl runtime::Command for MigrateSetCapabilities {
    const NAME: &'static str = "migrate-set-capabilities";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
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

/// Changes settings of migration such as bandwidth, downtime and TLS; several of them may be changed while it runs.
///
/// The command `migrate-set-parameters` of QAPI module `migration`.
///
/// Since QEMU 2.4. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-parameters)
#[doc(alias = "migrate-set-parameters")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateSetParameters {
    /// Delay before the guest's network cards announce themselves for the first time after a migration, in ms; unchanged if absent. `announce-initial`: `size`. Since QEMU 4.0.
    pub announce_initial: Option<u64>,
    /// Longest delay between two announcements, in ms; unchanged if absent. `announce-max`: `size`. Since QEMU 4.0.
    pub announce_max: Option<u64>,
    /// How many announcements are sent; unchanged if absent. `announce-rounds`: `size`. Since QEMU 4.0.
    pub announce_rounds: Option<u64>,
    /// By how much the delay grows from one announcement to the next, in ms; unchanged if absent. `announce-step`: `size`. Since QEMU 4.0.
    pub announce_step: Option<u64>,
    /// How much may be written anew, in percent of what was sent in a pass, before auto-converge acts; unchanged if absent. `throttle-trigger-threshold`: `uint8`. Since QEMU 5.0.
    pub throttle_trigger_threshold: Option<u8>,
    /// Share of time that auto-converge holds the guest's CPUs back at first, in percent; unchanged if absent. `cpu-throttle-initial`: `uint8`. Since QEMU 2.7.
    pub cpu_throttle_initial: Option<u8>,
    /// By how much auto-converge raises that share each time that it was not enough, in percent; unchanged if absent. `cpu-throttle-increment`: `uint8`. Since QEMU 2.7.
    pub cpu_throttle_increment: Option<u8>,
    /// Whether auto-converge takes smaller steps where those would already suffice; unchanged if absent. `cpu-throttle-tailslow`: `bool`. Since QEMU 5.1.
    pub cpu_throttle_tailslow: Option<bool>,
    /// Id of the tls-creds object that the migration uses: for a client on the source; null or an empty string for no TLS; unchanged if absent. `tls-creds`: [`StrOrNull`](types::StrOrNull). Since QEMU 2.7.
    pub tls_creds: Option<types::StrOrNull>,
    /// Name that the destination's certificate must carry; null or an empty string for the host of the address; unchanged if absent. `tls-hostname`: [`StrOrNull`](types::StrOrNull). Since QEMU 2.7.
    pub tls_hostname: Option<types::StrOrNull>,
    /// Id of the authz object that decides on the destination which client certificates are let in; unchanged if absent. `tls-authz`: [`StrOrNull`](types::StrOrNull). Since QEMU 4.0.
    pub tls_authz: Option<types::StrOrNull>,
    /// Most that the migration may send, in bytes/s; unchanged if absent; `0` means no limit. `max-bandwidth`: `size`. Since QEMU 2.8.
    pub max_bandwidth: Option<u64>,
    /// Bandwidth in bytes/s from which the length of the switchover is computed; it limits nothing; unchanged if absent; `0` means that QEMU measures it. `avail-switchover-bandwidth`: `size`. Since QEMU 8.2.
    pub avail_switchover_bandwidth: Option<u64>,
    /// How long in ms the guest may stand still at the switchover, as QEMU estimates it; at most 2000000; unchanged if absent. `downtime-limit`: `uint64`. Since QEMU 2.8.
    pub downtime_limit: Option<u64>,
    /// Time between two periodic checkpoints of COLO, in ms; unchanged if absent. `x-checkpoint-delay`: `uint32`. Since QEMU 2.8. Unstable.
    pub x_checkpoint_delay: Option<u32>,
    /// How many connections multifd opens; unchanged if absent. `multifd-channels`: `uint8`. Since QEMU 4.0.
    pub multifd_channels: Option<u8>,
    /// Size in bytes of the page cache of XBZRLE, a power of two and not below the size of a page; unchanged if absent. `xbzrle-cache-size`: `size`. Since QEMU 2.11.
    pub xbzrle_cache_size: Option<u64>,
    /// Most that postcopy may send besides the pages that the guest waits for, in bytes/s; unchanged if absent; `0` means no limit. `max-postcopy-bandwidth`: `size`. Since QEMU 3.0.
    pub max_postcopy_bandwidth: Option<u64>,
    /// Largest share of time that auto-converge may hold the guest's CPUs back, in percent; unchanged if absent. `max-cpu-throttle`: `uint8`. Since QEMU 3.1.
    pub max_cpu_throttle: Option<u8>,
    /// How multifd compresses memory; the same on both sides; unchanged if absent. `multifd-compression`: [`MultiFDCompression`](types::MultiFdCompression). Since QEMU 5.0.
    pub multifd_compression: Option<types::MultiFdCompression>,
    /// Effort of zlib, from 0 to 9; unchanged if absent; `0` means no compression. `multifd-zlib-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zlib_level: Option<u8>,
    /// Effort of QATzip, from 1 to 9; unchanged if absent. `multifd-qatzip-level`: `uint8`. Since QEMU 9.2.
    pub multifd_qatzip_level: Option<u8>,
    /// Effort of zstd, from 0 to 20; unchanged if absent. `multifd-zstd-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zstd_level: Option<u8>,
    /// Names under which disks and their dirty bitmaps travel; those that it leaves out stay behind; unchanged if absent. `block-bitmap-mapping`: list of [`BitmapMigrationNodeAlias`](types::BitmapMigrationNodeAlias). Since QEMU 5.2.
    pub block_bitmap_mapping: Option<Vec<types::BitmapMigrationNodeAlias>>,
    /// Time in ms after which the dirty limit measures the rate anew, from 1 to 1000; unchanged if absent. `x-vcpu-dirty-limit-period`: `uint64`. Since QEMU 8.1. Unstable.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// Highest rate at which one virtual CPU may make memory dirty, in MiB/s, under the capability dirty-limit; unchanged if absent. `vcpu-dirty-limit`: `uint64`. Since QEMU 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// Kind of migration; the same on both sides; unchanged if absent. `mode`: [`MigMode`](types::MigMode). Since QEMU 8.2.
    pub mode: Option<types::MigMode>,
    /// Which thread, if any, looks for pages full of zeros so that a mark is sent for them; unchanged if absent. `zero-page-detection`: [`ZeroPageDetection`](types::ZeroPageDetection). Since QEMU 9.0.
    pub zero_page_detection: Option<types::ZeroPageDetection>,
    /// Whether a migration into a file bypasses the page cache of the host; with mapped-ram only; unchanged if absent. `direct-io`: `bool`. Since QEMU 9.1.
    pub direct_io: Option<bool>,
    /// Size in bytes of the pieces in which RDMA registers memory, a power of two from 1 MiB to 1 GiB; the same on both sides; unchanged if absent. `x-rdma-chunk-size`: `uint64`. Since QEMU 11.1. Unstable.
    pub x_rdma_chunk_size: Option<u64>,
    /// Program and arguments that take the place of this QEMU, in the mode cpr-exec; unchanged if absent. `cpr-exec-command`: `[str]`. Since QEMU 10.2.
    pub cpr_exec_command: Option<Vec<String>>,
    /// Effort of the compression by threads, from 0 to 9; unchanged if absent; `0` means no compression. `compress-level`: `uint8`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-zlib-level` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-zlib-level`")]
    pub compress_level: Option<u8>,
    /// How many threads compress on the source; unchanged if absent. `compress-threads`: `uint8`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-channels` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-channels`")]
    pub compress_threads: Option<u8>,
    /// Whether a page waits for an idle compression thread; false sends it plain when all are busy; unchanged if absent. `compress-wait-thread`: `bool`. Since QEMU 3.1. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_wait_thread: Option<bool>,
    /// How many threads decompress on the destination; unchanged if absent. `decompress-threads`: `uint8`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-channels` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-channels`")]
    pub decompress_threads: Option<u8>,
    /// Whether migrated disks come without their backing files, which must exist on the destination; unchanged if absent. `block-incremental`: `bool`. Since QEMU 2.10. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `blockdev-mirror` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `blockdev-mirror`")]
    pub block_incremental: Option<bool>,
}

impl MigrateSetParameters {
    /// `migrate-set-parameters` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            announce_initial: None,
            announce_max: None,
            announce_rounds: None,
            announce_step: None,
            throttle_trigger_threshold: None,
            cpu_throttle_initial: None,
            cpu_throttle_increment: None,
            cpu_throttle_tailslow: None,
            tls_creds: None,
            tls_hostname: None,
            tls_authz: None,
            max_bandwidth: None,
            avail_switchover_bandwidth: None,
            downtime_limit: None,
            x_checkpoint_delay: None,
            multifd_channels: None,
            xbzrle_cache_size: None,
            max_postcopy_bandwidth: None,
            max_cpu_throttle: None,
            multifd_compression: None,
            multifd_zlib_level: None,
            multifd_qatzip_level: None,
            multifd_zstd_level: None,
            block_bitmap_mapping: None,
            x_vcpu_dirty_limit_period: None,
            vcpu_dirty_limit: None,
            mode: None,
            zero_page_detection: None,
            direct_io: None,
            x_rdma_chunk_size: None,
            cpr_exec_command: None,
            compress_level: None,
            compress_threads: None,
            compress_wait_thread: None,
            decompress_threads: None,
            block_incremental: None,
        }
    }
    /// Sets `announce-initial` (`size`): delay before the guest's network cards announce themselves for the first time after a migration, in ms; unchanged if absent. Since QEMU 4.0.
    #[inline]
    pub fn announce_initial(mut self, announce_initial: u64) -> Self {
        self.announce_initial = Some(announce_initial);
        self
    }
    /// Sets `announce-max` (`size`): longest delay between two announcements, in ms; unchanged if absent. Since QEMU 4.0.
    #[inline]
    pub fn announce_max(mut self, announce_max: u64) -> Self {
        self.announce_max = Some(announce_max);
        self
    }
    /// Sets `announce-rounds` (`size`): how many announcements are sent; unchanged if absent. Since QEMU 4.0.
    #[inline]
    pub fn announce_rounds(mut self, announce_rounds: u64) -> Self {
        self.announce_rounds = Some(announce_rounds);
        self
    }
    /// Sets `announce-step` (`size`): by how much the delay grows from one announcement to the next, in ms; unchanged if absent. Since QEMU 4.0.
    #[inline]
    pub fn announce_step(mut self, announce_step: u64) -> Self {
        self.announce_step = Some(announce_step);
        self
    }
    /// Sets `throttle-trigger-threshold` (`uint8`): how much may be written anew, in percent of what was sent in a pass, before auto-converge acts; unchanged if absent. Since QEMU 5.0.
    #[inline]
    pub fn throttle_trigger_threshold(mut self, throttle_trigger_threshold: u8) -> Self {
        self.throttle_trigger_threshold = Some(throttle_trigger_threshold);
        self
    }
    /// Sets `cpu-throttle-initial` (`uint8`): share of time that auto-converge holds the guest's CPUs back at first, in percent; unchanged if absent. Since QEMU 2.7.
    #[inline]
    pub fn cpu_throttle_initial(mut self, cpu_throttle_initial: u8) -> Self {
        self.cpu_throttle_initial = Some(cpu_throttle_initial);
        self
    }
    /// Sets `cpu-throttle-increment` (`uint8`): by how much auto-converge raises that share each time that it was not enough, in percent; unchanged if absent. Since QEMU 2.7.
    #[inline]
    pub fn cpu_throttle_increment(mut self, cpu_throttle_increment: u8) -> Self {
        self.cpu_throttle_increment = Some(cpu_throttle_increment);
        self
    }
    /// Sets `cpu-throttle-tailslow` (`bool`): whether auto-converge takes smaller steps where those would already suffice; unchanged if absent. Since QEMU 5.1.
    #[inline]
    pub fn cpu_throttle_tailslow(mut self, cpu_throttle_tailslow: bool) -> Self {
        self.cpu_throttle_tailslow = Some(cpu_throttle_tailslow);
        self
    }
    /// Sets `tls-creds` ([`StrOrNull`](types::StrOrNull)): id of the tls-creds object that the migration uses: for a client on the source; null or an empty string for no TLS; unchanged if absent. Since QEMU 2.7.
    pub fn tls_creds(mut self, tls_creds: impl Into<types::StrOrNull>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-hostname` ([`StrOrNull`](types::StrOrNull)): name that the destination's certificate must carry; null or an empty string for the host of the address; unchanged if absent. Since QEMU 2.7.
    pub fn tls_hostname(mut self, tls_hostname: impl Into<types::StrOrNull>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }
    /// Sets `tls-authz` ([`StrOrNull`](types::StrOrNull)): id of the authz object that decides on the destination which client certificates are let in; unchanged if absent. Since QEMU 4.0.
    pub fn tls_authz(mut self, tls_authz: impl Into<types::StrOrNull>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-bandwidth` (`size`): most that the migration may send, in bytes/s; unchanged if absent; `0` means no limit. Since QEMU 2.8.
    #[inline]
    pub fn max_bandwidth(mut self, max_bandwidth: u64) -> Self {
        self.max_bandwidth = Some(max_bandwidth);
        self
    }
    /// Sets `avail-switchover-bandwidth` (`size`): bandwidth in bytes/s from which the length of the switchover is computed; it limits nothing; unchanged if absent; `0` means that QEMU measures it. Since QEMU 8.2.
    #[inline]
    pub fn avail_switchover_bandwidth(
        mut self,
        avail_switchover_bandwidth: u64,
    ) -> Self {
        self.avail_switchover_bandwidth = Some(avail_switchover_bandwidth);
        self
    }
    /// Sets `downtime-limit` (`uint64`): how long in ms the guest may stand still at the switchover, as QEMU estimates it; at most 2000000; unchanged if absent. Since QEMU 2.8.
    #[inline]
    pub fn downtime_limit(mut self, downtime_limit: u64) -> Self {
        self.downtime_limit = Some(downtime_limit);
        self
    }
    /// Sets `x-checkpoint-delay` (`uint32`): time between two periodic checkpoints of COLO, in ms; unchanged if absent. Since QEMU 2.8. Unstable.
    #[inline]
    pub fn x_checkpoint_delay(mut self, x_checkpoint_delay: u32) -> Self {
        self.x_checkpoint_delay = Some(x_checkpoint_delay);
        self
    }
    /// Sets `multifd-channels` (`uint8`): how many connections multifd opens; unchanged if absent. Since QEMU 4.0.
    #[inline]
    pub fn multifd_channels(mut self, multifd_channels: u8) -> Self {
        self.multifd_channels = Some(multifd_channels);
        self
    }
    /// Sets `xbzrle-cache-size` (`size`): size in bytes of the page cache of XBZRLE, a power of two and not below the size of a page; unchanged if absent. Since QEMU 2.11.
    #[inline]
    pub fn xbzrle_cache_size(mut self, xbzrle_cache_size: u64) -> Self {
        self.xbzrle_cache_size = Some(xbzrle_cache_size);
        self
    }
    /// Sets `max-postcopy-bandwidth` (`size`): most that postcopy may send besides the pages that the guest waits for, in bytes/s; unchanged if absent; `0` means no limit. Since QEMU 3.0.
    #[inline]
    pub fn max_postcopy_bandwidth(mut self, max_postcopy_bandwidth: u64) -> Self {
        self.max_postcopy_bandwidth = Some(max_postcopy_bandwidth);
        self
    }
    /// Sets `max-cpu-throttle` (`uint8`): largest share of time that auto-converge may hold the guest's CPUs back, in percent; unchanged if absent. Since QEMU 3.1.
    #[inline]
    pub fn max_cpu_throttle(mut self, max_cpu_throttle: u8) -> Self {
        self.max_cpu_throttle = Some(max_cpu_throttle);
        self
    }
    /// Sets `multifd-compression` ([`MultiFDCompression`](types::MultiFdCompression)): how multifd compresses memory; the same on both sides; unchanged if absent. Since QEMU 5.0.
    #[inline]
    pub fn multifd_compression(
        mut self,
        multifd_compression: types::MultiFdCompression,
    ) -> Self {
        self.multifd_compression = Some(multifd_compression);
        self
    }
    /// Sets `multifd-zlib-level` (`uint8`): effort of zlib, from 0 to 9; unchanged if absent; `0` means no compression. Since QEMU 5.0.
    #[inline]
    pub fn multifd_zlib_level(mut self, multifd_zlib_level: u8) -> Self {
        self.multifd_zlib_level = Some(multifd_zlib_level);
        self
    }
    /// Sets `multifd-qatzip-level` (`uint8`): effort of QATzip, from 1 to 9; unchanged if absent. Since QEMU 9.2.
    #[inline]
    pub fn multifd_qatzip_level(mut self, multifd_qatzip_level: u8) -> Self {
        self.multifd_qatzip_level = Some(multifd_qatzip_level);
        self
    }
    /// Sets `multifd-zstd-level` (`uint8`): effort of zstd, from 0 to 20; unchanged if absent. Since QEMU 5.0.
    #[inline]
    pub fn multifd_zstd_level(mut self, multifd_zstd_level: u8) -> Self {
        self.multifd_zstd_level = Some(multifd_zstd_level);
        self
    }
    /// Sets `block-bitmap-mapping` (list of [`BitmapMigrationNodeAlias`](types::BitmapMigrationNodeAlias)): names under which disks and their dirty bitmaps travel; those that it leaves out stay behind; unchanged if absent. Since QEMU 5.2.
    pub fn block_bitmap_mapping(
        mut self,
        block_bitmap_mapping: impl IntoIterator<
            Item = impl Into<types::BitmapMigrationNodeAlias>,
        >,
    ) -> Self {
        self.block_bitmap_mapping = Some(runtime::list(block_bitmap_mapping));
        self
    }
    /// Sets `x-vcpu-dirty-limit-period` (`uint64`): time in ms after which the dirty limit measures the rate anew, from 1 to 1000; unchanged if absent. Since QEMU 8.1. Unstable.
    #[inline]
    pub fn x_vcpu_dirty_limit_period(mut self, x_vcpu_dirty_limit_period: u64) -> Self {
        self.x_vcpu_dirty_limit_period = Some(x_vcpu_dirty_limit_period);
        self
    }
    /// Sets `vcpu-dirty-limit` (`uint64`): highest rate at which one virtual CPU may make memory dirty, in MiB/s, under the capability dirty-limit; unchanged if absent. Since QEMU 8.1.
    #[inline]
    pub fn vcpu_dirty_limit(mut self, vcpu_dirty_limit: u64) -> Self {
        self.vcpu_dirty_limit = Some(vcpu_dirty_limit);
        self
    }
    /// Sets `mode` ([`MigMode`](types::MigMode)): kind of migration; the same on both sides; unchanged if absent. Since QEMU 8.2.
    #[inline]
    pub fn mode(mut self, mode: types::MigMode) -> Self {
        self.mode = Some(mode);
        self
    }
    /// Sets `zero-page-detection` ([`ZeroPageDetection`](types::ZeroPageDetection)): which thread, if any, looks for pages full of zeros so that a mark is sent for them; unchanged if absent. Since QEMU 9.0.
    #[inline]
    pub fn zero_page_detection(
        mut self,
        zero_page_detection: types::ZeroPageDetection,
    ) -> Self {
        self.zero_page_detection = Some(zero_page_detection);
        self
    }
    /// Sets `direct-io` (`bool`): whether a migration into a file bypasses the page cache of the host; with mapped-ram only; unchanged if absent. Since QEMU 9.1.
    #[inline]
    pub fn direct_io(mut self, direct_io: bool) -> Self {
        self.direct_io = Some(direct_io);
        self
    }
    /// Sets `x-rdma-chunk-size` (`uint64`): size in bytes of the pieces in which RDMA registers memory, a power of two from 1 MiB to 1 GiB; the same on both sides; unchanged if absent. Since QEMU 11.1. Unstable.
    #[inline]
    pub fn x_rdma_chunk_size(mut self, x_rdma_chunk_size: u64) -> Self {
        self.x_rdma_chunk_size = Some(x_rdma_chunk_size);
        self
    }
    /// Sets `cpr-exec-command` (`[str]`): program and arguments that take the place of this QEMU, in the mode cpr-exec; unchanged if absent. Since QEMU 10.2.
    pub fn cpr_exec_command(
        mut self,
        cpr_exec_command: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cpr_exec_command = Some(runtime::list(cpr_exec_command));
        self
    }
    /// Sets `compress-level` (`uint8`): effort of the compression by threads, from 0 to 9; unchanged if absent; `0` means no compression. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-zlib-level` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-zlib-level`")]
    #[inline]
    pub fn compress_level(mut self, compress_level: u8) -> Self {
        self.compress_level = Some(compress_level);
        self
    }
    /// Sets `compress-threads` (`uint8`): how many threads compress on the source; unchanged if absent. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-channels` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-channels`")]
    #[inline]
    pub fn compress_threads(mut self, compress_threads: u8) -> Self {
        self.compress_threads = Some(compress_threads);
        self
    }
    /// Sets `compress-wait-thread` (`bool`): whether a page waits for an idle compression thread; false sends it plain when all are busy; unchanged if absent. Since QEMU 3.1. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[inline]
    pub fn compress_wait_thread(mut self, compress_wait_thread: bool) -> Self {
        self.compress_wait_thread = Some(compress_wait_thread);
        self
    }
    /// Sets `decompress-threads` (`uint8`): how many threads decompress on the destination; unchanged if absent. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-channels` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-channels`")]
    #[inline]
    pub fn decompress_threads(mut self, decompress_threads: u8) -> Self {
        self.decompress_threads = Some(decompress_threads);
        self
    }
    /// Sets `block-incremental` (`bool`): whether migrated disks come without their backing files, which must exist on the destination; unchanged if absent. Since QEMU 2.10. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `blockdev-mirror` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `blockdev-mirror`")]
    #[inline]
    pub fn block_incremental(mut self, block_incremental: bool) -> Self {
        self.block_incremental = Some(block_incremental);
        self
    }
}

runtime::default!(MigrateSetParameters);

impl runtime::Object for MigrateSetParameters {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("announce-initial", &self.announce_initial);
        writer.optional("announce-max", &self.announce_max);
        writer.optional("announce-rounds", &self.announce_rounds);
        writer.optional("announce-step", &self.announce_step);
        writer.optional("throttle-trigger-threshold", &self.throttle_trigger_threshold);
        writer.optional("cpu-throttle-initial", &self.cpu_throttle_initial);
        writer.optional("cpu-throttle-increment", &self.cpu_throttle_increment);
        writer.optional("cpu-throttle-tailslow", &self.cpu_throttle_tailslow);
        writer.optional("tls-creds", &self.tls_creds);
        writer.optional("tls-hostname", &self.tls_hostname);
        writer.optional("tls-authz", &self.tls_authz);
        writer.optional("max-bandwidth", &self.max_bandwidth);
        writer.optional("avail-switchover-bandwidth", &self.avail_switchover_bandwidth);
        writer.optional("downtime-limit", &self.downtime_limit);
        writer.optional("x-checkpoint-delay", &self.x_checkpoint_delay);
        writer.optional("multifd-channels", &self.multifd_channels);
        writer.optional("xbzrle-cache-size", &self.xbzrle_cache_size);
        writer.optional("max-postcopy-bandwidth", &self.max_postcopy_bandwidth);
        writer.optional("max-cpu-throttle", &self.max_cpu_throttle);
        writer.optional("multifd-compression", &self.multifd_compression);
        writer.optional("multifd-zlib-level", &self.multifd_zlib_level);
        writer.optional("multifd-qatzip-level", &self.multifd_qatzip_level);
        writer.optional("multifd-zstd-level", &self.multifd_zstd_level);
        writer.optional("block-bitmap-mapping", &self.block_bitmap_mapping);
        writer.optional("x-vcpu-dirty-limit-period", &self.x_vcpu_dirty_limit_period);
        writer.optional("vcpu-dirty-limit", &self.vcpu_dirty_limit);
        writer.optional("mode", &self.mode);
        writer.optional("zero-page-detection", &self.zero_page_detection);
        writer.optional("direct-io", &self.direct_io);
        writer.optional("x-rdma-chunk-size", &self.x_rdma_chunk_size);
        writer.optional("cpr-exec-command", &self.cpr_exec_command);
        writer.optional("compress-level", &self.compress_level);
        writer.optional("compress-threads", &self.compress_threads);
        writer.optional("compress-wait-thread", &self.compress_wait_thread);
        writer.optional("decompress-threads", &self.decompress_threads);
        writer.optional("block-incremental", &self.block_incremental);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "announce-initial" => members.fill(&mut value.announce_initial),
                "announce-max" => members.fill(&mut value.announce_max),
                "announce-rounds" => members.fill(&mut value.announce_rounds),
                "announce-step" => members.fill(&mut value.announce_step),
                "throttle-trigger-threshold" => {
                    members.fill(&mut value.throttle_trigger_threshold)
                }
                "cpu-throttle-initial" => members.fill(&mut value.cpu_throttle_initial),
                "cpu-throttle-increment" => {
                    members.fill(&mut value.cpu_throttle_increment)
                }
                "cpu-throttle-tailslow" => members.fill(&mut value.cpu_throttle_tailslow),
                "tls-creds" => members.fill(&mut value.tls_creds),
                "tls-hostname" => members.fill(&mut value.tls_hostname),
                "tls-authz" => members.fill(&mut value.tls_authz),
                "max-bandwidth" => members.fill(&mut value.max_bandwidth),
                "avail-switchover-bandwidth" => {
                    members.fill(&mut value.avail_switchover_bandwidth)
                }
                "downtime-limit" => members.fill(&mut value.downtime_limit),
                "x-checkpoint-delay" => members.fill(&mut value.x_checkpoint_delay),
                "multifd-channels" => members.fill(&mut value.multifd_channels),
                "xbzrle-cache-size" => members.fill(&mut value.xbzrle_cache_size),
                "max-postcopy-bandwidth" => {
                    members.fill(&mut value.max_postcopy_bandwidth)
                }
                "max-cpu-throttle" => members.fill(&mut value.max_cpu_throttle),
                "multifd-compression" => members.fill(&mut value.multifd_compression),
                "multifd-zlib-level" => members.fill(&mut value.multifd_zlib_level),
                "multifd-qatzip-level" => members.fill(&mut value.multifd_qatzip_level),
                "multifd-zstd-level" => members.fill(&mut value.multifd_zstd_level),
                "block-bitmap-mapping" => members.fill(&mut value.block_bitmap_mapping),
                "x-vcpu-dirty-limit-period" => {
                    members.fill(&mut value.x_vcpu_dirty_limit_period)
                }
                "vcpu-dirty-limit" => members.fill(&mut value.vcpu_dirty_limit),
                "mode" => members.fill(&mut value.mode),
                "zero-page-detection" => members.fill(&mut value.zero_page_detection),
                "direct-io" => members.fill(&mut value.direct_io),
                "x-rdma-chunk-size" => members.fill(&mut value.x_rdma_chunk_size),
                "cpr-exec-command" => members.fill(&mut value.cpr_exec_command),
                "compress-level" => members.fill(&mut value.compress_level),
                "compress-threads" => members.fill(&mut value.compress_threads),
                "compress-wait-thread" => members.fill(&mut value.compress_wait_thread),
                "decompress-threads" => members.fill(&mut value.decompress_threads),
                "block-incremental" => members.fill(&mut value.block_incremental),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(MigrateSetParameters, strict);

impl runtime::Command for MigrateSetParameters {
    const NAME: &'static str = "migrate-set-parameters";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
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

/// Switches a running migration to postcopy: the destination runs the guest and fetches the pages that are missing.
///
/// The command `migrate-start-postcopy` of QAPI module `migration`.
///
/// Since QEMU 2.5. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-start-postcopy)
#[doc(alias = "migrate-start-postcopy")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateStartPostcopy {}

impl MigrateStartPostcopy {
    /// `migrate-start-postcopy` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(MigrateStartPostcopy);

impl runtime::Object for MigrateStartPostcopy {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(MigrateStartPostcopy, strict);

impl runtime::Command for MigrateStartPostcopy {
    const NAME: &'static str = "migrate-start-postcopy";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 5);
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

/// Aborts the outgoing migration; the guest stays on the source. Without a migration nothing happens.
///
/// The command `migrate_cancel` of QAPI module `migration`.
///
/// Since QEMU 0.14. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate_cancel)
#[doc(alias = "migrate_cancel")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateCancel {}

impl MigrateCancel {
    /// `migrate_cancel` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(MigrateCancel);

impl runtime::Object for MigrateCancel {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(MigrateCancel, strict);

impl runtime::Command for MigrateCancel {
    const NAME: &'static str = "migrate_cancel";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
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

/// Returns the role that this machine has in COLO fault tolerance and why COLO was left.
///
/// The command `query-colo-status` of QAPI module `migration`.
///
/// Since QEMU 3.1. In builds with `CONFIG_REPLICATION`. Returns [`ColoStatus`](types::ColoStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-colo-status)
#[doc(alias = "query-colo-status")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryColoStatus {}

impl QueryColoStatus {
    /// `query-colo-status` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryColoStatus);

impl runtime::Object for QueryColoStatus {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryColoStatus, strict);

impl runtime::Command for QueryColoStatus {
    const NAME: &'static str = "query-colo-status";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(3, 1);
    type Return = types::ColoStatus;
    #[inline]
    fn decode_return(text: &str) -> Result<types::ColoStatus, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns the result of the last measurement by calc-dirty-rate, or how far that measurement is.
///
/// The command `query-dirty-rate` of QAPI module `migration`.
///
/// Since QEMU 5.2. Returns [`DirtyRateInfo`](types::DirtyRateInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-dirty-rate)
#[doc(alias = "query-dirty-rate")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryDirtyRate {
    /// Whether the duration in the result counts seconds or milliseconds; seconds if absent. `calc-time-unit`: [`TimeUnit`](types::TimeUnit). Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
}

impl QueryDirtyRate {
    /// `query-dirty-rate` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { calc_time_unit: None }
    }
    /// Sets `calc-time-unit` ([`TimeUnit`](types::TimeUnit)): whether the duration in the result counts seconds or milliseconds; seconds if absent. Since QEMU 8.2.
    #[inline]
    pub fn calc_time_unit(mut self, calc_time_unit: types::TimeUnit) -> Self {
        self.calc_time_unit = Some(calc_time_unit);
        self
    }
}

runtime::default!(QueryDirtyRate);

impl runtime::Object for QueryDirtyRate {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("calc-time-unit", &self.calc_time_unit);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "calc-time-unit" => members.fill(&mut value.calc_time_unit),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QueryDirtyRate, strict);

impl runtime::Command for QueryDirtyRate {
    const NAME: &'static str = "query-dirty-rate";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
    type Return = types::DirtyRateInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::DirtyRateInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns the state, progress and duration of the current or last migration of this QEMU.
///
/// The command `query-migrate` of QAPI module `migration`.
///
/// Since QEMU 0.14. Returns [`MigrationInfo`](types::MigrationInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate)
#[doc(alias = "query-migrate")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryMigrate {}

impl QueryMigrate {
    /// `query-migrate` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryMigrate);

impl runtime::Object for QueryMigrate {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryMigrate, strict);

impl runtime::Command for QueryMigrate {
    const NAME: &'static str = "query-migrate";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = types::MigrationInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::MigrationInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the optional features of migration and which of them are on.
///
/// The command `query-migrate-capabilities` of QAPI module `migration`.
///
/// Since QEMU 1.2. Returns list of [`MigrationCapabilityStatus`](types::MigrationCapabilityStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-capabilities)
#[doc(alias = "query-migrate-capabilities")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryMigrateCapabilities {}

impl QueryMigrateCapabilities {
    /// `query-migrate-capabilities` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryMigrateCapabilities);

impl runtime::Object for QueryMigrateCapabilities {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryMigrateCapabilities, strict);

impl runtime::Command for QueryMigrateCapabilities {
    const NAME: &'static str = "query-migrate-capabilities";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    type Return = Vec<types::MigrationCapabilityStatus>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::MigrationCapabilityStatus>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns the current values of all settings of migration.
///
/// The command `query-migrate-parameters` of QAPI module `migration`.
///
/// Since QEMU 2.4. Returns [`MigrationParameters`](types::MigrationParameters).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-parameters)
#[doc(alias = "query-migrate-parameters")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryMigrateParameters {}

impl QueryMigrateParameters {
    /// `query-migrate-parameters` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryMigrateParameters);

impl runtime::Object for QueryMigrateParameters {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryMigrateParameters, strict);

impl runtime::Command for QueryMigrateParameters {
    const NAME: &'static str = "query-migrate-parameters";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
    type Return = types::MigrationParameters;
    #[inline]
    fn decode_return(text: &str) -> Result<types::MigrationParameters, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the threads of this QEMU that send migration data.
///
/// The command `query-migrationthreads` of QAPI module `migration`.
///
/// Since QEMU 8.0. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2. Returns list of [`MigrationThreadInfo`](types::MigrationThreadInfo).
#[doc(alias = "query-migrationthreads")]
#[deprecated(note = "removed in QEMU 11.0 or 11.1")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryMigrationthreads {}

impl QueryMigrationthreads {
    /// `query-migrationthreads` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryMigrationthreads);

impl runtime::Object for QueryMigrationthreads {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryMigrationthreads, strict);

impl runtime::Command for QueryMigrationthreads {
    const NAME: &'static str = "query-migrationthreads";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(8, 0);
    const REMOVED: Option<runtime::Change> = Some(
        runtime::Change::between(
            runtime::Release::new(11, 0),
            runtime::Release::new(11, 1),
        ),
    );
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(runtime::Change::exact(9, 2));
    type Return = Vec<types::MigrationThreadInfo>;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<Vec<types::MigrationThreadInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the virtual CPUs that are kept below a dirty page rate, with their limits and current rates.
///
/// The command `query-vcpu-dirty-limit` of QAPI module `migration`.
///
/// Since QEMU 7.1. Returns list of [`DirtyLimitInfo`](types::DirtyLimitInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-vcpu-dirty-limit)
#[doc(alias = "query-vcpu-dirty-limit")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryVcpuDirtyLimit {}

impl QueryVcpuDirtyLimit {
    /// `query-vcpu-dirty-limit` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryVcpuDirtyLimit);

impl runtime::Object for QueryVcpuDirtyLimit {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryVcpuDirtyLimit, strict);

impl runtime::Command for QueryVcpuDirtyLimit {
    const NAME: &'static str = "query-vcpu-dirty-limit";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(7, 1);
    type Return = Vec<types::DirtyLimitInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::DirtyLimitInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Returns whether disk replication for COLO on Xen works or has failed.
///
/// The command `query-xen-replication-status` of QAPI module `migration`.
///
/// Since QEMU 2.9. In builds with `CONFIG_REPLICATION`. Returns [`ReplicationStatus`](types::ReplicationStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-xen-replication-status)
#[doc(alias = "query-xen-replication-status")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryXenReplicationStatus {}

impl QueryXenReplicationStatus {
    /// `query-xen-replication-status` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryXenReplicationStatus);

impl runtime::Object for QueryXenReplicationStatus {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryXenReplicationStatus, strict);

impl runtime::Command for QueryXenReplicationStatus {
    const NAME: &'static str = "query-xen-replication-status";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 9);
    type Return = types::ReplicationStatus;
    #[inline]
    fn decode_return(text: &str) -> Result<types::ReplicationStatus, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Slows virtual CPUs down as far as needed to keep the memory that they write per second below a limit.
///
/// The command `set-vcpu-dirty-limit` of QAPI module `migration`.
///
/// Since QEMU 7.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.set-vcpu-dirty-limit)
#[doc(alias = "set-vcpu-dirty-limit")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetVcpuDirtyLimit {
    /// Index of the virtual CPU to limit; all virtual CPUs if absent. `cpu-index`: `int`.
    pub cpu_index: Option<i64>,
    /// Highest rate at which one virtual CPU may make memory dirty, in MiB/s; `0` means that the limit is removed. `dirty-rate`: `uint64`.
    pub dirty_rate: u64,
}

impl SetVcpuDirtyLimit {
    /// `set-vcpu-dirty-limit` with its required members.
    #[inline]
    pub fn new(dirty_rate: u64) -> Self {
        Self {
            cpu_index: None,
            dirty_rate,
        }
    }
    /// Sets `cpu-index` (`int`): index of the virtual CPU to limit; all virtual CPUs if absent.
    #[inline]
    pub fn cpu_index(mut self, cpu_index: i64) -> Self {
        self.cpu_index = Some(cpu_index);
        self
    }
}

impl runtime::Object for SetVcpuDirtyLimit {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("cpu-index", &self.cpu_index);
        writer.member("dirty-rate", &self.dirty_rate);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cpu_index: None,
            dirty_rate: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "cpu-index" => members.fill(&mut value.cpu_index),
                "dirty-rate" => members.require(0, &mut value.dirty_rate),
                _ => members.skip(),
            }
        }
        members.check(&["dirty-rate"]);
        members.finish(value)
    }
}

runtime::object!(SetVcpuDirtyLimit, strict);

impl runtime::Command for SetVcpuDirtyLimit {
    const NAME: &'static str = "set-vcpu-dirty-limit";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(7, 1);
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

/// Starts a job that removes an internal snapshot of the machine from the given disks.
///
/// The command `snapshot-delete` of QAPI module `migration`.
///
/// Since QEMU 6.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-delete)
#[doc(alias = "snapshot-delete")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnapshotDelete {
    /// Id for the new job. `job-id`: `str`.
    pub job_id: String,
    /// Name of the snapshot to remove. `tag`: `str`.
    pub tag: String,
    /// Node names of the disks that hold the snapshot. `devices`: `[str]`.
    pub devices: Vec<String>,
}

impl SnapshotDelete {
    /// `snapshot-delete` with its required members.
    pub fn new(
        job_id: impl Into<String>,
        tag: impl Into<String>,
        devices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            devices: runtime::list(devices),
        }
    }
}

impl runtime::Object for SnapshotDelete {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("job-id", &self.job_id);
        writer.member("tag", &self.tag);
        writer.member("devices", &self.devices);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: String::new(),
            tag: String::new(),
            devices: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.require(0, &mut value.job_id),
                "tag" => members.require(1, &mut value.tag),
                "devices" => members.require(2, &mut value.devices),
                _ => members.skip(),
            }
        }
        members.check(&["job-id", "tag", "devices"]);
        members.finish(value)
    }
}

runtime::object!(SnapshotDelete, strict);

impl runtime::Command for SnapshotDelete {
    const NAME: &'static str = "snapshot-delete";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(6, 0);
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

/// Starts a job that puts the machine back to an internal snapshot: its disks, memory and device state.
///
/// The command `snapshot-load` of QAPI module `migration`.
///
/// Since QEMU 6.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-load)
#[doc(alias = "snapshot-load")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnapshotLoad {
    /// Id for the new job. `job-id`: `str`.
    pub job_id: String,
    /// Name of the snapshot to go back to. `tag`: `str`.
    pub tag: String,
    /// Node name of the disk that holds memory and device state. `vmstate`: `str`.
    pub vmstate: String,
    /// Node names of the disks whose contents go back to the snapshot. `devices`: `[str]`.
    pub devices: Vec<String>,
}

impl SnapshotLoad {
    /// `snapshot-load` with its required members.
    pub fn new(
        job_id: impl Into<String>,
        tag: impl Into<String>,
        vmstate: impl Into<String>,
        devices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            vmstate: vmstate.into(),
            devices: runtime::list(devices),
        }
    }
}

impl runtime::Object for SnapshotLoad {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("job-id", &self.job_id);
        writer.member("tag", &self.tag);
        writer.member("vmstate", &self.vmstate);
        writer.member("devices", &self.devices);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: String::new(),
            tag: String::new(),
            vmstate: String::new(),
            devices: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.require(0, &mut value.job_id),
                "tag" => members.require(1, &mut value.tag),
                "vmstate" => members.require(2, &mut value.vmstate),
                "devices" => members.require(3, &mut value.devices),
                _ => members.skip(),
            }
        }
        members.check(&["job-id", "tag", "vmstate", "devices"]);
        members.finish(value)
    }
}

runtime::object!(SnapshotLoad, strict);

impl runtime::Command for SnapshotLoad {
    const NAME: &'static str = "snapshot-load";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(6, 0);
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

/// Starts a job that saves memory and device state into one disk and takes an internal snapshot of the given disks.
///
/// The command `snapshot-save` of QAPI module `migration`.
///
/// Since QEMU 6.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-save)
#[doc(alias = "snapshot-save")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnapshotSave {
    /// Id for the new job. `job-id`: `str`.
    pub job_id: String,
    /// Name for the snapshot, which must not exist yet. `tag`: `str`.
    pub tag: String,
    /// Node name of the disk that takes memory and device state. `vmstate`: `str`.
    pub vmstate: String,
    /// Node names of the disks of which a snapshot is taken; for a consistent one, all that the guest can write. `devices`: `[str]`.
    pub devices: Vec<String>,
}

impl SnapshotSave {
    /// `snapshot-save` with its required members.
    pub fn new(
        job_id: impl Into<String>,
        tag: impl Into<String>,
        vmstate: impl Into<String>,
        devices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            vmstate: vmstate.into(),
            devices: runtime::list(devices),
        }
    }
}

impl runtime::Object for SnapshotSave {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("job-id", &self.job_id);
        writer.member("tag", &self.tag);
        writer.member("vmstate", &self.vmstate);
        writer.member("devices", &self.devices);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: String::new(),
            tag: String::new(),
            vmstate: String::new(),
            devices: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.require(0, &mut value.job_id),
                "tag" => members.require(1, &mut value.tag),
                "vmstate" => members.require(2, &mut value.vmstate),
                "devices" => members.require(3, &mut value.devices),
                _ => members.skip(),
            }
        }
        members.check(&["job-id", "tag", "vmstate", "devices"]);
        members.finish(value)
    }
}

runtime::object!(SnapshotSave, strict);

impl runtime::Command for SnapshotSave {
    const NAME: &'static str = "snapshot-save";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(6, 0);
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

/// Tells QEMU that the other side of COLO is gone, so that this side takes over alone.
///
/// The command `x-colo-lost-heartbeat` of QAPI module `migration`.
///
/// Since QEMU 2.8. Unstable. In builds with `CONFIG_REPLICATION`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.x-colo-lost-heartbeat)
#[doc(alias = "x-colo-lost-heartbeat")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XColoLostHeartbeat {}

impl XColoLostHeartbeat {
    /// `x-colo-lost-heartbeat` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XColoLostHeartbeat);

impl runtime::Object for XColoLostHeartbeat {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XColoLostHeartbeat, strict);

impl runtime::Command for XColoLostHeartbeat {
    const NAME: &'static str = "x-colo-lost-heartbeat";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 8);
    const UNSTABLE: bool = true;
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

/// Makes disk replication take a checkpoint, for COLO on Xen.
///
/// The command `xen-colo-do-checkpoint` of QAPI module `migration`.
///
/// Since QEMU 2.9. In builds with `CONFIG_REPLICATION`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-colo-do-checkpoint)
#[doc(alias = "xen-colo-do-checkpoint")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenColoDoCheckpoint {}

impl XenColoDoCheckpoint {
    /// `xen-colo-do-checkpoint` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XenColoDoCheckpoint);

impl runtime::Object for XenColoDoCheckpoint {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XenColoDoCheckpoint, strict);

impl runtime::Command for XenColoDoCheckpoint {
    const NAME: &'static str = "xen-colo-do-checkpoint";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 9);
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

/// Restores the state of all devices, without memory and disks, from a file; meant for Xen.
///
/// The command `xen-load-devices-state` of QAPI module `migration`.
///
/// Since QEMU 2.7. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-load-devices-state)
#[doc(alias = "xen-load-devices-state")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenLoadDevicesState {
    /// Path of the file to read. `filename`: `str`.
    pub filename: String,
}

impl XenLoadDevicesState {
    /// `xen-load-devices-state` with its required members.
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl runtime::Object for XenLoadDevicesState {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { filename: String::new() };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                _ => members.skip(),
            }
        }
        members.check(&["filename"]);
        members.finish(value)
    }
}

runtime::object!(XenLoadDevicesState, strict);

impl runtime::Command for XenLoadDevicesState {
    const NAME: &'static str = "xen-load-devices-state";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 7);
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

/// Writes the state of all devices, without memory and disks, to a file; meant for Xen.
///
/// The command `xen-save-devices-state` of QAPI module `migration`.
///
/// Since QEMU 1.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-save-devices-state)
#[doc(alias = "xen-save-devices-state")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenSaveDevicesState {
    /// Path of the file to write; what it held is lost. `filename`: `str`.
    pub filename: String,
    /// Whether disks stay in use by this QEMU afterwards, as for a checkpoint; false hands them over; true if absent. `live`: `bool`. Since QEMU 2.11.
    pub live: Option<bool>,
}

impl XenSaveDevicesState {
    /// `xen-save-devices-state` with its required members.
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            live: None,
        }
    }
    /// Sets `live` (`bool`): whether disks stay in use by this QEMU afterwards, as for a checkpoint; false hands them over; true if absent. Since QEMU 2.11.
    #[inline]
    pub fn live(mut self, live: bool) -> Self {
        self.live = Some(live);
        self
    }
}

impl runtime::Object for XenSaveDevicesState {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.optional("live", &self.live);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            live: None,
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "live" => members.fill(&mut value.live),
                _ => members.skip(),
            }
        }
        members.check(&["filename"]);
        members.finish(value)
    }
}

runtime::object!(XenSaveDevicesState, strict);

impl runtime::Command for XenSaveDevicesState {
    const NAME: &'static str = "xen-save-devices-state";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
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

/// Switches tracking of written memory on or off; meant for Xen.
///
/// The command `xen-set-global-dirty-log` of QAPI module `migration`.
///
/// Since QEMU 1.3. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-global-dirty-log)
#[doc(alias = "xen-set-global-dirty-log")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenSetGlobalDirtyLog {
    /// Whether written memory is tracked. `enable`: `bool`.
    pub enable: bool,
}

impl XenSetGlobalDirtyLog {
    /// `xen-set-global-dirty-log` with its required members.
    #[inline]
    pub fn new(enable: bool) -> Self {
        Self { enable }
    }
}

impl runtime::Object for XenSetGlobalDirtyLog {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("enable", &self.enable);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { enable: false };
        while let Some(member) = members.next() {
            match member {
                "enable" => members.require(0, &mut value.enable),
                _ => members.skip(),
            }
        }
        members.check(&["enable"]);
        members.finish(value)
    }
}

runtime::object!(XenSetGlobalDirtyLog, strict);

impl runtime::Command for XenSetGlobalDirtyLog {
    const NAME: &'static str = "xen-set-global-dirty-log";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
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

/// Starts or stops disk replication for COLO on Xen.
///
/// The command `xen-set-replication` of QAPI module `migration`.
///
/// Since QEMU 2.9. In builds with `CONFIG_REPLICATION`. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-replication)
#[doc(alias = "xen-set-replication")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenSetReplication {
    /// Whether replication runs. `enable`: `bool`.
    pub enable: bool,
    /// Whether this QEMU is the primary side; false for the secondary. `primary`: `bool`.
    pub primary: bool,
    /// Whether stopping hands over to this side; not allowed together with a true `enable`; false if absent. `failover`: `bool`.
    pub failover: Option<bool>,
}

impl XenSetReplication {
    /// `xen-set-replication` with its required members.
    #[inline]
    pub fn new(enable: bool, primary: bool) -> Self {
        Self {
            enable,
            primary,
            failover: None,
        }
    }
    /// Sets `failover` (`bool`): whether stopping hands over to this side; not allowed together with a true `enable`; false if absent.
    #[inline]
    pub fn failover(mut self, failover: bool) -> Self {
        self.failover = Some(failover);
        self
    }
}

impl runtime::Object for XenSetReplication {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("enable", &self.enable);
        writer.member("primary", &self.primary);
        writer.optional("failover", &self.failover);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            enable: false,
            primary: false,
            failover: None,
        };
        while let Some(member) = members.next() {
            match member {
                "enable" => members.require(0, &mut value.enable),
                "primary" => members.require(1, &mut value.primary),
                "failover" => members.fill(&mut value.failover),
                _ => members.skip(),
            }
        }
        members.check(&["enable", "primary"]);
        members.finish(value)
    }
}

runtime::object!(XenSetReplication, strict);

impl runtime::Command for XenSetReplication {
    const NAME: &'static str = "xen-set-replication";
    const MODULE: &'static str = "migration";
    const SINCE: runtime::Change = runtime::Change::exact(2, 9);
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

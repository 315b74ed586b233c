// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists trace events of QEMU and whether each is switched on.
///
/// The command `trace-event-get-state` of QAPI module `trace`.
///
/// Since QEMU 2.2. Returns list of [`TraceEventInfo`](types::TraceEventInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-get-state)
#[doc(alias = "trace-event-get-state")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TraceEventGetState {
    /// Event to look for, which may hold the wildcards `*` and `?`. `name`: `str`.
    pub name: String,
    /// Virtual CPU whose state of the event was asked for; has no effect since it was deprecated; all if absent. `vcpu`: `int`. Since QEMU 2.7. Removed in QEMU 9.1. Deprecated since QEMU 8.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub vcpu: Option<i64>,
}

impl TraceEventGetState {
    /// `trace-event-get-state` with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            vcpu: None,
        }
    }
    /// Sets `vcpu` (`int`): virtual CPU whose state of the event was asked for; has no effect since it was deprecated; all if absent. Since QEMU 2.7. Removed in QEMU 9.1. Deprecated since QEMU 8.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[inline]
    pub fn vcpu(mut self, vcpu: i64) -> Self {
        self.vcpu = Some(vcpu);
        self
    }
}

impl runtime::Object for TraceEventGetState {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("vcpu", &self.vcpu);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            vcpu: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "vcpu" => members.fill(&mut value.vcpu),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(TraceEventGetState, strict);

impl runtime::Command for TraceEventGetState {
    const NAME: &'static str = "trace-event-get-state";
    const MODULE: &'static str = "trace";
    const SINCE: runtime::Change = runtime::Change::exact(2, 2);
    type Return = Vec<types::TraceEventInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::TraceEventInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Switches trace events of QEMU on or off.
///
/// The command `trace-event-set-state` of QAPI module `trace`.
///
/// Since QEMU 2.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-set-state)
#[doc(alias = "trace-event-set-state")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TraceEventSetState {
    /// Event to switch, which may hold the wildcards `*` and `?`. `name`: `str`.
    pub name: String,
    /// Whether the event is switched on. `enable`: `bool`.
    pub enable: bool,
    /// Whether events that were left out of the build are skipped; otherwise they are an error; false if absent. `ignore-unavailable`: `bool`.
    pub ignore_unavailable: Option<bool>,
    /// Virtual CPU to switch the event for; has no effect since it was deprecated; all if absent. `vcpu`: `int`. Since QEMU 2.7. Removed in QEMU 9.1. Deprecated since QEMU 8.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub vcpu: Option<i64>,
}

impl TraceEventSetState {
    /// `trace-event-set-state` with its required members.
    pub fn new(name: impl Into<String>, enable: bool) -> Self {
        Self {
            name: name.into(),
            enable,
            ignore_unavailable: None,
            vcpu: None,
        }
    }
    /// Sets `ignore-unavailable` (`bool`): whether events that were left out of the build are skipped; otherwise they are an error; false if absent.
    #[inline]
    pub fn ignore_unavailable(mut self, ignore_unavailable: bool) -> Self {
        self.ignore_unavailable = Some(ignore_unavailable);
        self
    }
    /// Sets `vcpu` (`int`): virtual CPU to switch the event for; has no effect since it was deprecated; all if absent. Since QEMU 2.7. Removed in QEMU 9.1. Deprecated since QEMU 8.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[inline]
    pub fn vcpu(mut self, vcpu: i64) -> Self {
        self.vcpu = Some(vcpu);
        self
    }
}

impl runtime::Object for TraceEventSetState {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("enable", &self.enable);
        writer.optional("ignore-unavailable", &self.ignore_unavailable);
        writer.optional("vcpu", &self.vcpu);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            enable: false,
            ignore_unavailable: None,
            vcpu: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "enable" => members.require(1, &mut value.enable),
                "ignore-unavailable" => members.fill(&mut value.ignore_unavailable),
                "vcpu" => members.fill(&mut value.vcpu),
                _ => members.skip(),
            }
        }
        members.check(&["name", "enable"]);
        members.finish(value)
    }
}

runtime::object!(TraceEventSetState, strict);

impl runtime::Command for TraceEventSetState {
    const NAME: &'static str = "trace-event-set-state";
    const MODULE: &'static str = "trace";
    const SINCE: runtime::Change = runtime::Change::exact(2, 2);
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

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `GUEST_CRASHLOADED` of QAPI module `run-state`.
///
/// Since QEMU 5.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_CRASHLOADED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestCrashloaded {
    /// `action`: `GuestPanicAction`.
    pub action: types::GuestPanicAction,
    /// `info`: `GuestPanicInformation`.
    pub info: Option<types::GuestPanicInformation>,
}

impl GuestCrashloaded {
    /// `GUEST_CRASHLOADED` with its required members.
    #[must_use]
    pub fn new(action: types::GuestPanicAction) -> Self {
        Self { action, info: None }
    }
}

impl runtime::Encode for GuestCrashloaded {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("action", &self.action)?;
        runtime::optional(map, "info", &self.info)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for GuestCrashloaded {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut action = None;
        let mut info = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "action" => action = Some(map.next_value()?),
                "info" => info = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { action: runtime::required(action, "action")?, info })
    }
}

runtime::object!(GuestCrashloaded);

impl ::qmp::EventData for GuestCrashloaded {
    const NAME: &'static str = "GUEST_CRASHLOADED";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(5, 0);
}

/// The event `GUEST_PANICKED` of QAPI module `run-state`.
///
/// Since QEMU 1.5.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PANICKED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicked {
    /// `action`: `GuestPanicAction`.
    pub action: types::GuestPanicAction,
    /// `info`: `GuestPanicInformation`. Since QEMU 2.9.
    pub info: Option<types::GuestPanicInformation>,
}

impl GuestPanicked {
    /// `GUEST_PANICKED` with its required members.
    #[must_use]
    pub fn new(action: types::GuestPanicAction) -> Self {
        Self { action, info: None }
    }
}

impl runtime::Encode for GuestPanicked {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("action", &self.action)?;
        runtime::optional(map, "info", &self.info)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for GuestPanicked {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut action = None;
        let mut info = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "action" => action = Some(map.next_value()?),
                "info" => info = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { action: runtime::required(action, "action")?, info })
    }
}

runtime::object!(GuestPanicked);

impl ::qmp::EventData for GuestPanicked {
    const NAME: &'static str = "GUEST_PANICKED";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(1, 5);
}

/// The event `GUEST_PVSHUTDOWN` of QAPI module `run-state`.
///
/// Since QEMU 9.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PVSHUTDOWN)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestPvshutdown {}

impl GuestPvshutdown {
    /// `GUEST_PVSHUTDOWN` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for GuestPvshutdown {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for GuestPvshutdown {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(GuestPvshutdown);

impl ::qmp::EventData for GuestPvshutdown {
    const NAME: &'static str = "GUEST_PVSHUTDOWN";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(9, 1);
}

/// The event `MEMORY_FAILURE` of QAPI module `run-state`.
///
/// Since QEMU 5.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.MEMORY_FAILURE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryFailure {
    /// `recipient`: `MemoryFailureRecipient`.
    pub recipient: types::MemoryFailureRecipient,
    /// `action`: `MemoryFailureAction`.
    pub action: types::MemoryFailureAction,
    /// `flags`: `MemoryFailureFlags`.
    pub flags: types::MemoryFailureFlags,
}

impl MemoryFailure {
    /// `MEMORY_FAILURE` with its required members.
    #[must_use]
    pub fn new(
        recipient: types::MemoryFailureRecipient,
        action: types::MemoryFailureAction,
        flags: impl Into<types::MemoryFailureFlags>,
    ) -> Self {
        Self { recipient, action, flags: flags.into() }
    }
}

impl runtime::Encode for MemoryFailure {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("recipient", &self.recipient)?;
        map.serialize_entry("action", &self.action)?;
        map.serialize_entry("flags", &self.flags)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MemoryFailure {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut recipient = None;
        let mut action = None;
        let mut flags = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "recipient" => recipient = Some(map.next_value()?),
                "action" => action = Some(map.next_value()?),
                "flags" => flags = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            recipient: runtime::required(recipient, "recipient")?,
            action: runtime::required(action, "action")?,
            flags: runtime::required(flags, "flags")?,
        })
    }
}

runtime::object!(MemoryFailure);

impl ::qmp::EventData for MemoryFailure {
    const NAME: &'static str = "MEMORY_FAILURE";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(5, 2);
}

/// The event `POWERDOWN` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.POWERDOWN)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Powerdown {}

impl Powerdown {
    /// `POWERDOWN` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for Powerdown {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Powerdown {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(Powerdown);

impl ::qmp::EventData for Powerdown {
    const NAME: &'static str = "POWERDOWN";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(0, 12);
}

/// The event `RESET` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESET)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reset {
    /// `guest`: `bool`. Since QEMU 2.10.
    pub guest: bool,
    /// `reason`: `ShutdownCause`. Since QEMU 4.0.
    pub reason: types::ShutdownCause,
}

impl Reset {
    /// `RESET` with its required members.
    #[must_use]
    pub fn new(guest: bool, reason: types::ShutdownCause) -> Self {
        Self { guest, reason }
    }
}

impl runtime::Encode for Reset {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("guest", &self.guest)?;
        map.serialize_entry("reason", &self.reason)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Reset {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut guest = None;
        let mut reason = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "guest" => guest = Some(map.next_value()?),
                "reason" => reason = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            guest: runtime::required(guest, "guest")?,
            reason: runtime::required(reason, "reason")?,
        })
    }
}

runtime::object!(Reset);

impl ::qmp::EventData for Reset {
    const NAME: &'static str = "RESET";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(0, 12);
}

/// The event `RESUME` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESUME)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Resume {}

impl Resume {
    /// `RESUME` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for Resume {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Resume {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(Resume);

impl ::qmp::EventData for Resume {
    const NAME: &'static str = "RESUME";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(0, 12);
}

/// The event `SHUTDOWN` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SHUTDOWN)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shutdown {
    /// `guest`: `bool`. Since QEMU 2.10.
    pub guest: bool,
    /// `reason`: `ShutdownCause`. Since QEMU 4.0.
    pub reason: types::ShutdownCause,
}

impl Shutdown {
    /// `SHUTDOWN` with its required members.
    #[must_use]
    pub fn new(guest: bool, reason: types::ShutdownCause) -> Self {
        Self { guest, reason }
    }
}

impl runtime::Encode for Shutdown {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("guest", &self.guest)?;
        map.serialize_entry("reason", &self.reason)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Shutdown {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut guest = None;
        let mut reason = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "guest" => guest = Some(map.next_value()?),
                "reason" => reason = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            guest: runtime::required(guest, "guest")?,
            reason: runtime::required(reason, "reason")?,
        })
    }
}

runtime::object!(Shutdown);

impl ::qmp::EventData for Shutdown {
    const NAME: &'static str = "SHUTDOWN";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(0, 12);
}

/// The event `STOP` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.STOP)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Stop {}

impl Stop {
    /// `STOP` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for Stop {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Stop {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(Stop);

impl ::qmp::EventData for Stop {
    const NAME: &'static str = "STOP";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(0, 12);
}

/// The event `SUSPEND` of QAPI module `run-state`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Suspend {}

impl Suspend {
    /// `SUSPEND` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for Suspend {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Suspend {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(Suspend);

impl ::qmp::EventData for Suspend {
    const NAME: &'static str = "SUSPEND";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(1, 1);
}

/// The event `SUSPEND_DISK` of QAPI module `run-state`.
///
/// Since QEMU 1.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND_DISK)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuspendDisk {}

impl SuspendDisk {
    /// `SUSPEND_DISK` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for SuspendDisk {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SuspendDisk {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(SuspendDisk);

impl ::qmp::EventData for SuspendDisk {
    const NAME: &'static str = "SUSPEND_DISK";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(1, 2);
}

/// The event `WAKEUP` of QAPI module `run-state`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WAKEUP)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wakeup {}

impl Wakeup {
    /// `WAKEUP` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for Wakeup {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Wakeup {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(Wakeup);

impl ::qmp::EventData for Wakeup {
    const NAME: &'static str = "WAKEUP";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(1, 1);
}

/// The event `WATCHDOG` of QAPI module `run-state`.
///
/// Since QEMU 0.13.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WATCHDOG)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Watchdog {
    /// `action`: `WatchdogAction`.
    pub action: types::WatchdogAction,
}

impl Watchdog {
    /// `WATCHDOG` with its required members.
    #[must_use]
    pub fn new(action: types::WatchdogAction) -> Self {
        Self { action }
    }
}

impl runtime::Encode for Watchdog {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("action", &self.action)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Watchdog {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut action = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "action" => action = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { action: runtime::required(action, "action")? })
    }
}

runtime::object!(Watchdog);

impl ::qmp::EventData for Watchdog {
    const NAME: &'static str = "WATCHDOG";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(0, 13);
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Tells that the guest has set its real-time clock; changes in quick succession are merged into one event.
///
/// The event `RTC_CHANGE` of QAPI module `misc`.
///
/// Since QEMU 0.13.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.RTC_CHANGE)
#[doc(alias = "RTC_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtcChange {
    /// How far the clock is now ahead of the time that -rtc base makes it show, in seconds. `offset`: `int`.
    pub offset: i64,
    /// QOM path of the clock. `qom-path`: `str`. Since QEMU 7.0.
    pub qom_path: Option<String>,
}

impl RtcChange {
    /// `RTC_CHANGE` with its required members.
    #[must_use]
    #[inline]
    pub fn new(offset: i64) -> Self {
        Self { offset, qom_path: None }
    }
}

impl runtime::Object for RtcChange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("offset", &self.offset);
        writer.optional("qom-path", &self.qom_path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { offset: 0, qom_path: None };
        while let Some(member) = members.next() {
            match member {
                "offset" => members.require(0, &mut value.offset),
                "qom-path" => members.fill(&mut value.qom_path),
                _ => members.skip(),
            }
        }
        members.check(&["offset"]);
        members.finish(value)
    }
}

runtime::object!(RtcChange);

impl runtime::EventData for RtcChange {
    const NAME: &'static str = "RTC_CHANGE";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(0, 13);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// Tells that the client of a vfio-user server, which used a device of this process, has closed its connection.
///
/// The event `VFU_CLIENT_HANGUP` of QAPI module `misc`.
///
/// Since QEMU 7.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.VFU_CLIENT_HANGUP)
#[doc(alias = "VFU_CLIENT_HANGUP")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VfuClientHangup {
    /// Id of the server object. `vfu-id`: `str`.
    pub vfu_id: String,
    /// QOM path of the server object. `vfu-qom-path`: `str`.
    pub vfu_qom_path: String,
    /// Id of the PCI device that the server offers. `dev-id`: `str`.
    pub dev_id: String,
    /// QOM path of the PCI device that the server offers. `dev-qom-path`: `str`.
    pub dev_qom_path: String,
}

impl VfuClientHangup {
    /// `VFU_CLIENT_HANGUP` with its required members.
    #[must_use]
    pub fn new(
        vfu_id: impl Into<String>,
        vfu_qom_path: impl Into<String>,
        dev_id: impl Into<String>,
        dev_qom_path: impl Into<String>,
    ) -> Self {
        Self {
            vfu_id: vfu_id.into(),
            vfu_qom_path: vfu_qom_path.into(),
            dev_id: dev_id.into(),
            dev_qom_path: dev_qom_path.into(),
        }
    }
}

impl runtime::Object for VfuClientHangup {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("vfu-id", &self.vfu_id);
        writer.member("vfu-qom-path", &self.vfu_qom_path);
        writer.member("dev-id", &self.dev_id);
        writer.member("dev-qom-path", &self.dev_qom_path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            vfu_id: String::new(),
            vfu_qom_path: String::new(),
            dev_id: String::new(),
            dev_qom_path: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "vfu-id" => members.require(0, &mut value.vfu_id),
                "vfu-qom-path" => members.require(1, &mut value.vfu_qom_path),
                "dev-id" => members.require(2, &mut value.dev_id),
                "dev-qom-path" => members.require(3, &mut value.dev_qom_path),
                _ => members.skip(),
            }
        }
        members.check(&["vfu-id", "vfu-qom-path", "dev-id", "dev-qom-path"]);
        members.finish(value)
    }
}

runtime::object!(VfuClientHangup);

impl runtime::EventData for VfuClientHangup {
    const NAME: &'static str = "VFU_CLIENT_HANGUP";
    const MODULE: &'static str = "misc";
    const SINCE: runtime::Change = runtime::Change::exact(7, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::{Change, runtime};

/// The event `RTC_CHANGE` of QAPI module `misc`.
///
/// Since QEMU 0.13.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.RTC_CHANGE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RtcChange {
    /// `offset`: `int`.
    pub offset: i64,
    /// `qom-path`: `str`. Since QEMU 7.0.
    pub qom_path: Option<String>,
}

impl RtcChange {
    /// `RTC_CHANGE` with its required members.
    #[must_use]
    pub fn new(offset: i64) -> Self {
        Self { offset, qom_path: None }
    }
}

impl runtime::Encode for RtcChange {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("offset", &self.offset)?;
        runtime::optional(map, "qom-path", &self.qom_path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RtcChange {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut offset = None;
        let mut qom_path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "offset" => offset = Some(map.next_value()?),
                "qom-path" => qom_path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { offset: runtime::required(offset, "offset")?, qom_path })
    }
}

runtime::object!(RtcChange);

impl ::qmp::EventData for RtcChange {
    const NAME: &'static str = "RTC_CHANGE";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(0, 13);
}

/// The event `VFU_CLIENT_HANGUP` of QAPI module `misc`.
///
/// Since QEMU 7.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.VFU_CLIENT_HANGUP)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VfuClientHangup {
    /// `vfu-id`: `str`.
    pub vfu_id: String,
    /// `vfu-qom-path`: `str`.
    pub vfu_qom_path: String,
    /// `dev-id`: `str`.
    pub dev_id: String,
    /// `dev-qom-path`: `str`.
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

impl runtime::Encode for VfuClientHangup {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("vfu-id", &self.vfu_id)?;
        map.serialize_entry("vfu-qom-path", &self.vfu_qom_path)?;
        map.serialize_entry("dev-id", &self.dev_id)?;
        map.serialize_entry("dev-qom-path", &self.dev_qom_path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VfuClientHangup {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut vfu_id = None;
        let mut vfu_qom_path = None;
        let mut dev_id = None;
        let mut dev_qom_path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "vfu-id" => vfu_id = Some(map.next_value()?),
                "vfu-qom-path" => vfu_qom_path = Some(map.next_value()?),
                "dev-id" => dev_id = Some(map.next_value()?),
                "dev-qom-path" => dev_qom_path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            vfu_id: runtime::required(vfu_id, "vfu-id")?,
            vfu_qom_path: runtime::required(vfu_qom_path, "vfu-qom-path")?,
            dev_id: runtime::required(dev_id, "dev-id")?,
            dev_qom_path: runtime::required(dev_qom_path, "dev-qom-path")?,
        })
    }
}

runtime::object!(VfuClientHangup);

impl ::qmp::EventData for VfuClientHangup {
    const NAME: &'static str = "VFU_CLIENT_HANGUP";
    const MODULE: &'static str = "misc";
    const SINCE: Change = Change::exact(7, 1);
}

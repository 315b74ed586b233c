// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `GICCapability` of module `misc-arm`.
///
/// Since QEMU 2.6. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-arm.GICCapability)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GicCapability {
    /// `version`: `int`.
    pub version: i64,
    /// `emulated`: `bool`.
    pub emulated: bool,
    /// `kernel`: `bool`.
    pub kernel: bool,
}

impl GicCapability {
    /// `GICCapability` with its required members.
    #[must_use]
    pub fn new(version: i64, emulated: bool, kernel: bool) -> Self {
        Self { version, emulated, kernel }
    }
}

impl runtime::Encode for GicCapability {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("version", &self.version)?;
        map.serialize_entry("emulated", &self.emulated)?;
        map.serialize_entry("kernel", &self.kernel)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for GicCapability {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut version = None;
        let mut emulated = None;
        let mut kernel = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "version" => version = Some(map.next_value()?),
                "emulated" => emulated = Some(map.next_value()?),
                "kernel" => kernel = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            version: runtime::required(version, "version")?,
            emulated: runtime::required(emulated, "emulated")?,
            kernel: runtime::required(kernel, "kernel")?,
        })
    }
}

runtime::object!(GicCapability);

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `GICCapability` of module `misc-arm`.
///
/// Since QEMU 2.6. Received.
///
/// Returned by [`query-gic-capabilities`](super::super::commands::QueryGicCapabilities).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-arm.GICCapability)
#[derive(Clone, PartialEq)]
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
    #[inline]
    pub fn new(version: i64, emulated: bool, kernel: bool) -> Self {
        Self { version, emulated, kernel }
    }
}

impl runtime::Object for GicCapability {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("version", &self.version);
        writer.member("emulated", &self.emulated);
        writer.member("kernel", &self.kernel);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            version: 0,
            emulated: false,
            kernel: false,
        };
        while let Some(member) = members.next() {
            match member {
                "version" => members.require(0, &mut value.version),
                "emulated" => members.require(1, &mut value.emulated),
                "kernel" => members.require(2, &mut value.kernel),
                _ => members.skip(),
            }
        }
        members.check(&["version", "emulated", "kernel"]);
        members.finish(value)
    }
}

runtime::object!(GicCapability);

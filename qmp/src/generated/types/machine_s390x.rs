// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// How the guest wants its CPUs to be scheduled.
///
/// The QAPI struct `CpuPolarizationInfo` of module `machine-s390x`.
///
/// Since QEMU 8.2. Received.
///
/// Returned by [`query-s390x-cpu-polarization`](super::super::commands::QueryS390xCpuPolarization).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-s390x.CpuPolarizationInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuPolarizationInfo {
    /// What the guest asked for last. `polarization`: [`S390CpuPolarization`].
    pub polarization: S390CpuPolarization,
}

impl CpuPolarizationInfo {
    /// `CpuPolarizationInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(polarization: S390CpuPolarization) -> Self {
        Self { polarization }
    }
}

impl runtime::Object for CpuPolarizationInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("polarization", &self.polarization);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            polarization: S390CpuPolarization::Horizontal,
        };
        while let Some(member) = members.next() {
            match member {
                "polarization" => members.require(0, &mut value.polarization),
                _ => members.skip(),
            }
        }
        members.check(&["polarization"]);
        members.finish(value)
    }
}

runtime::object!(CpuPolarizationInfo);

/// How a guest wants its s390x CPUs to be scheduled.
///
/// The QAPI enum `S390CpuPolarization` of module `machine-s390x`.
///
/// Since QEMU 8.2. Received.
///
/// In the event [`CPU_POLARIZATION_CHANGE`](super::super::events::CpuPolarizationChange). Part of [`CpuPolarizationInfo`](super::CpuPolarizationInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-s390x.S390CpuPolarization)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum S390CpuPolarization {
    /// All CPUs alike. `horizontal`.
    Horizontal,
    /// Each CPU by its entitlement. `vertical`.
    Vertical,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl S390CpuPolarization {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Horizontal, Self::Vertical];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Horizontal => "horizontal",
            Self::Vertical => "vertical",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(S390CpuPolarization);

// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// A version of Arm's interrupt controller GIC and who can provide it.
///
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
    /// Version of the GIC, 2 or 3. `version`: `int`.
    pub version: i64,
    /// Whether QEMU itself can emulate it. `emulated`: `bool`.
    pub emulated: bool,
    /// Whether KVM can provide it. `kernel`: `bool`.
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

/// Size of the addresses that an emulated Arm SMMUv3 puts out.
///
/// The QAPI enum `OasMode` of module `misc-arm`.
///
/// Since QEMU 11.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-arm.OasMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum OasMode {
    /// As the IOMMU of the host. `auto`.
    Auto,
    /// 32 bits. `32`.
    _32,
    /// 36 bits. `36`.
    _36,
    /// 40 bits. `40`.
    _40,
    /// 42 bits. `42`.
    _42,
    /// 44 bits. `44`.
    _44,
    /// 48 bits. `48`.
    _48,
    /// 52 bits. `52`.
    _52,
    /// 56 bits. `56`.
    _56,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl OasMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Auto,
        Self::_32,
        Self::_36,
        Self::_40,
        Self::_42,
        Self::_44,
        Self::_48,
        Self::_52,
        Self::_56,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::_32 => "32",
            Self::_36 => "36",
            Self::_40 => "40",
            Self::_42 => "42",
            Self::_44 => "44",
            Self::_48 => "48",
            Self::_52 => "52",
            Self::_56 => "56",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(OasMode);

/// Size of the substream ids of an emulated Arm SMMUv3.
///
/// The QAPI enum `SsidSizeMode` of module `misc-arm`.
///
/// Since QEMU 11.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-arm.SsidSizeMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SsidSizeMode {
    /// As the IOMMU of the host. `auto`.
    Auto,
    /// No substreams. `0`.
    _0,
    /// 1 bit. `1`.
    _1,
    /// 2 bits. `2`.
    _2,
    /// 3 bits. `3`.
    _3,
    /// 4 bits. `4`.
    _4,
    /// 5 bits. `5`.
    _5,
    /// 6 bits. `6`.
    _6,
    /// 7 bits. `7`.
    _7,
    /// 8 bits. `8`.
    _8,
    /// 9 bits. `9`.
    _9,
    /// 10 bits. `10`.
    _10,
    /// 11 bits. `11`.
    _11,
    /// 12 bits. `12`.
    _12,
    /// 13 bits. `13`.
    _13,
    /// 14 bits. `14`.
    _14,
    /// 15 bits. `15`.
    _15,
    /// 16 bits. `16`.
    _16,
    /// 17 bits. `17`.
    _17,
    /// 18 bits. `18`.
    _18,
    /// 19 bits. `19`.
    _19,
    /// 20 bits. `20`.
    _20,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SsidSizeMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Auto,
        Self::_0,
        Self::_1,
        Self::_2,
        Self::_3,
        Self::_4,
        Self::_5,
        Self::_6,
        Self::_7,
        Self::_8,
        Self::_9,
        Self::_10,
        Self::_11,
        Self::_12,
        Self::_13,
        Self::_14,
        Self::_15,
        Self::_16,
        Self::_17,
        Self::_18,
        Self::_19,
        Self::_20,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::_0 => "0",
            Self::_1 => "1",
            Self::_2 => "2",
            Self::_3 => "3",
            Self::_4 => "4",
            Self::_5 => "5",
            Self::_6 => "6",
            Self::_7 => "7",
            Self::_8 => "8",
            Self::_9 => "9",
            Self::_10 => "10",
            Self::_11 => "11",
            Self::_12 => "12",
            Self::_13 => "13",
            Self::_14 => "14",
            Self::_15 => "15",
            Self::_16 => "16",
            Self::_17 => "17",
            Self::_18 => "18",
            Self::_19 => "19",
            Self::_20 => "20",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SsidSizeMode);

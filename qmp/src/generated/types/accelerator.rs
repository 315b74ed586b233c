// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// What runs the code of the guest.
///
/// The QAPI enum `Accelerator` of module `accelerator`.
///
/// Since QEMU 10.2. Received.
///
/// Part of [`AcceleratorInfo`](super::AcceleratorInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-accelerator.Accelerator)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Accelerator {
    /// Hypervisor.framework of macOS. `hvf`.
    Hvf,
    /// KVM of Linux. `kvm`.
    Kvm,
    /// Hyper-V, on Linux as its root partition. `mshv`.
    Mshv,
    /// NVMM of NetBSD. `nvmm`.
    Nvmm,
    /// Nothing; the device tests of QEMU drive the machine. `qtest`.
    Qtest,
    /// Translation by QEMU itself, for any guest on any host. `tcg`.
    Tcg,
    /// Hypervisor Platform of Windows. `whpx`.
    Whpx,
    /// The Xen hypervisor. `xen`.
    Xen,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl Accelerator {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Hvf,
        Self::Kvm,
        Self::Mshv,
        Self::Nvmm,
        Self::Qtest,
        Self::Tcg,
        Self::Whpx,
        Self::Xen,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hvf => "hvf",
            Self::Kvm => "kvm",
            Self::Mshv => "mshv",
            Self::Nvmm => "nvmm",
            Self::Qtest => "qtest",
            Self::Tcg => "tcg",
            Self::Whpx => "whpx",
            Self::Xen => "xen",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(Accelerator);

/// Accelerator in use and those that QEMU was built with.
///
/// The QAPI struct `AcceleratorInfo` of module `accelerator`.
///
/// Since QEMU 10.2. Received.
///
/// Returned by [`query-accelerators`](super::super::commands::QueryAccelerators).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.AcceleratorInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceleratorInfo {
    /// Accelerator that runs the machine. `enabled`: [`Accelerator`].
    pub enabled: Accelerator,
    /// Accelerators that QEMU was built with. `present`: list of [`Accelerator`].
    pub present: Vec<Accelerator>,
}

impl AcceleratorInfo {
    /// `AcceleratorInfo` with its required members.
    #[must_use]
    pub fn new(
        enabled: Accelerator,
        present: impl IntoIterator<Item = Accelerator>,
    ) -> Self {
        Self {
            enabled,
            present: runtime::list(present),
        }
    }
}

impl runtime::Object for AcceleratorInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("enabled", &self.enabled);
        writer.member("present", &self.present);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            enabled: Accelerator::Hvf,
            present: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "enabled" => members.require(0, &mut value.enabled),
                "present" => members.require(1, &mut value.present),
                _ => members.skip(),
            }
        }
        members.check(&["enabled", "present"]);
        members.finish(value)
    }
}

runtime::object!(AcceleratorInfo);

/// Whether QEMU has KVM and uses it.
///
/// The QAPI struct `KvmInfo` of module `accelerator`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-kvm`](super::super::commands::QueryKvm).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.KvmInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KvmInfo {
    /// Whether the machine runs on KVM. `enabled`: `bool`.
    pub enabled: bool,
    /// Whether QEMU was built with KVM. `present`: `bool`.
    pub present: bool,
}

impl KvmInfo {
    /// `KvmInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(enabled: bool, present: bool) -> Self {
        Self { enabled, present }
    }
}

impl runtime::Object for KvmInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("enabled", &self.enabled);
        writer.member("present", &self.present);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            enabled: false,
            present: false,
        };
        while let Some(member) = members.next() {
            match member {
                "enabled" => members.require(0, &mut value.enabled),
                "present" => members.require(1, &mut value.present),
                _ => members.skip(),
            }
        }
        members.check(&["enabled", "present"]);
        members.finish(value)
    }
}

runtime::object!(KvmInfo);

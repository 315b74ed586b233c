//! The programs of a QEMU release.

use crate::version::Version;

/// One of the programs of a QEMU release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Program {
    /// The emulator, for x86-64 guests.
    System,
    /// The emulator for aarch64 guests.
    SystemAarch64,
    /// The emulator for s390x guests.
    SystemS390x,
    /// The emulator for ppc64 guests.
    SystemPpc64,
    /// The emulator for riscv64 guests.
    SystemRiscv64,
    /// The storage daemon.
    StorageDaemon,
    /// The tool for images.
    Img,
    /// The NBD server and client.
    Nbd,
    /// The tool that reads and writes images at given offsets.
    Io,
    /// The guest agent.
    GuestAgent,
}

impl Program {
    /// Returns the programs that the tests of a release need.
    ///
    /// The emulators of architectures other than x86-64 are used only for their schemas. Those of
    /// the newer releases are sufficient for that.
    pub fn of(version: Version) -> impl Iterator<Item = Self> {
        let others = [Self::SystemAarch64, Self::SystemS390x];
        let others = others.into_iter().filter(move |_| version >= Version::new(10, 0));
        Self::EVERYWHERE.into_iter().chain(others)
    }

    /// Returns the programs of a release that no test needs. Their devices have snapshots.
    pub fn without_tests(version: Version) -> impl Iterator<Item = Self> {
        let programs = [Self::SystemPpc64, Self::SystemRiscv64];
        programs.into_iter().filter(move |_| version >= Version::new(10, 0))
    }

    /// The programs that the tests of every release need.
    const EVERYWHERE: [Self; 6] =
        [Self::System, Self::StorageDaemon, Self::Img, Self::Nbd, Self::Io, Self::GuestAgent];

    /// Returns the file name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "qemu-system-x86_64",
            Self::SystemAarch64 => "qemu-system-aarch64",
            Self::SystemS390x => "qemu-system-s390x",
            Self::SystemPpc64 => "qemu-system-ppc64",
            Self::SystemRiscv64 => "qemu-system-riscv64",
            Self::StorageDaemon => "qemu-storage-daemon",
            Self::Img => "qemu-img",
            Self::Nbd => "qemu-nbd",
            Self::Io => "qemu-io",
            Self::GuestAgent => "qemu-ga",
        }
    }
}

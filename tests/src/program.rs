//! The programs of a QEMU release.

/// One of the programs of a QEMU release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Program {
    /// The emulator, for x86-64 guests.
    System,
    /// The storage daemon.
    StorageDaemon,
    /// The tool for images.
    Img,
    /// The NBD server and client.
    Nbd,
    /// The tool that reads and writes images bit by bit.
    Io,
    /// The guest agent.
    GuestAgent,
}

impl Program {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::System, Self::StorageDaemon, Self::Img, Self::Nbd, Self::Io, Self::GuestAgent];

    /// Its file's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "qemu-system-x86_64",
            Self::StorageDaemon => "qemu-storage-daemon",
            Self::Img => "qemu-img",
            Self::Nbd => "qemu-nbd",
            Self::Io => "qemu-io",
            Self::GuestAgent => "qemu-ga",
        }
    }
}

//! The programs that have schemas, as command-line values.

use clap::ValueEnum;
use qapi_schema::snapshot::Protocol;

/// A program that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Program {
    /// The emulator.
    Qemu,
    /// The agent inside the guest.
    GuestAgent,
    /// The storage daemon.
    StorageDaemon,
}

impl Program {
    pub(crate) const fn protocol(self) -> Protocol {
        match self {
            Self::Qemu => Protocol::Qemu,
            Self::GuestAgent => Protocol::GuestAgent,
            Self::StorageDaemon => Protocol::StorageDaemon,
        }
    }
}

//! What can go wrong with PCI buses and slots.

use crate::Error;
use crate::monitor::devices::device::is_not_found;

/// The reason why a place on a PCI bus was not found.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PciError {
    /// There is no device with this id.
    #[error("there is no device {id}")]
    NotFound {
        /// The id or the QOM path.
        id: String,
    },
    /// The device is not on a PCI bus.
    #[error("device {id} is not on a PCI bus: {reason}")]
    NotPci {
        /// The id or the QOM path.
        id: String,
        /// What shows it.
        reason: String,
    },
    /// There is no PCI bus of this name.
    #[error("there is no PCI bus {bus}")]
    NoSuchBus {
        /// The name of the bus.
        bus: String,
    },
    /// The bus takes no devices while the machine exists.
    #[error("PCI bus {bus} takes no hot-plugged devices: use that of a root port or a bridge")]
    NotHotPluggable {
        /// The name of the bus.
        bus: String,
    },
    /// All slots of the bus are taken.
    #[error("PCI bus {bus} has no free slot")]
    Full {
        /// The name of the bus.
        bus: String,
    },
    /// No bus that takes hot-plugged devices has a free slot.
    #[error(
        "no PCI bus takes another hot-plugged device: unplug one, or start the machine with more \
         root ports"
    )]
    NoFreeSlot,
    /// A command failed.
    #[error("PCI {what}: {source}")]
    Monitor {
        /// The device or bus that was asked about.
        what: String,
        /// The cause.
        r#source: Error,
    },
}

impl PciError {
    /// Names the device or bus that a failed command was about.
    pub(super) fn of(what: &str) -> impl FnOnce(Error) -> Self {
        move |source| Self::Monitor { what: what.to_owned(), source }
    }

    /// Like [`of`](Self::of), for a device that may not exist.
    pub(super) fn of_device(id: &str) -> impl FnOnce(Error) -> Self {
        move |source| match is_not_found(&source) {
            true => Self::NotFound { id: id.to_owned() },
            false => Self::Monitor { what: format!("device {id}"), source },
        }
    }

    pub(super) fn not_pci(id: &str, reason: impl Into<String>) -> Self {
        Self::NotPci { id: id.to_owned(), reason: reason.into() }
    }
}

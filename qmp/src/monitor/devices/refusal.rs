//! How a guest reports that it does not release a device.
//!
//! On x86 and Arm, the guest's system reports what became of a request through ACPI (the method
//! `_OST`), and QEMU passes it on as `ACPI_DEVICE_OST`. The values are those of the ACPI
//! specification, section "_OST (OSPM Status Indication)".

use crate::connection::race::{Either, race};
use crate::monitor::devices::device::DeviceError;
use crate::monitor::waiting::watch::{Watch, awaited_events};
use crate::types::AcpiOstInfo;
use crate::{Monitor, events};

awaited_events! {
    /// An event after which a device may have been released, or will not be.
    pub(super) enum Response {
        Deleted(events::DeviceDeleted),
        Refused(events::DeviceUnplugGuestError),
        Status(events::AcpiDeviceOst),
    }
}

/// The event that the status is about: a request to eject the device, or its processing.
const EJECTION: [i64; 2] = [0x3, 0x103];

/// The status codes of failures: a general one, a request that is not supported, and a device or
/// what depends on it that is in use or busy. (0 is success, and 0x83 means that it goes on.)
const FAILURES: [i64; 5] = [0x1, 0x2, 0x80, 0x81, 0x82];

impl Response {
    fn device(&self) -> Option<&str> {
        match self {
            Self::Deleted(event) => event.device.as_deref(),
            Self::Refused(event) => event.device.as_deref(),
            Self::Status(event) => event.info.device.as_deref(),
        }
    }
}

/// Whether the event says that the guest does not release the device.
pub(super) fn is_refusal(event: &Response, id: &str) -> bool {
    event.device() == Some(id)
        && match event {
            Response::Deleted(_) => false,
            Response::Refused(_) => true,
            Response::Status(event) => has_failed(&event.info),
        }
}

fn has_failed(info: &AcpiOstInfo) -> bool {
    EJECTION.contains(&info.source) && FAILURES.contains(&info.status)
}

impl Monitor {
    /// Removes a device like [`remove_device_and_wait`](Self::remove_device_and_wait), and also
    /// takes a refusal that the guest reports through ACPI for an answer.
    pub(super) async fn remove_unless_refused(&self, id: &str) -> Result<(), DeviceError> {
        let watch = Watch::<Response>::new(self.client());
        match race(self.remove_device_and_wait(id), refused(watch, id)).await {
            Either::First(outcome) => outcome,
            Either::Second(outcome) => {
                // Whoever asks the guest again waits for the answer to that.
                self.forget_removal(id);
                outcome
            }
        }
    }
}

/// Waits until the guest refuses.
async fn refused(mut watch: Watch<Response>, id: &str) -> Result<(), DeviceError> {
    loop {
        let event = watch.next().await.map_err(DeviceError::of(id))?;
        if event.is_some_and(|event| is_refusal(&event, id)) {
            return Err(DeviceError::GuestRefused { id: id.to_owned() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::has_failed;
    use crate::types::{AcpiOstInfo, AcpiSlotType};

    fn told(source: i64, status: i64) -> bool {
        has_failed(&AcpiOstInfo::new("0", AcpiSlotType::Dimm, source, status))
    }

    #[test]
    fn a_refusal_is_a_failed_ejection() {
        assert!(told(0x103, 0x81) && told(3, 1));
        // It goes on, has succeeded, or is about something else.
        assert!(!told(0x103, 0x83) && !told(3, 0) && !told(1, 1));
    }
}

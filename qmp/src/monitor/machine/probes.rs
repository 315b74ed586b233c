//! What a QEMU can do, where only trying tells.

use crate::monitor::Monitor;
use crate::monitor::wire::error_text;
use crate::{Error, ErrorClass, commands, types};

/// What a probe found. A probe that failed is an error, and says nothing about support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Support<T = ()> {
    /// It is supported, with what there is to know of it.
    Supported(T),
    /// It is not supported by this QEMU, this machine or this host.
    NotSupported,
}

impl<T> Support<T> {
    /// Whether it is supported.
    #[must_use]
    pub fn is_supported(&self) -> bool {
        matches!(self, Self::Supported(_))
    }

    /// What there is to know of it, if it is supported.
    #[must_use]
    pub fn supported(self) -> Option<T> {
        match self {
            Self::Supported(value) => Some(value),
            Self::NotSupported => None,
        }
    }
}

impl Monitor {
    /// What AMD SEV of the host offers (`query-sev-capabilities`).
    ///
    /// Not supported by builds for other processors, without KVM, and by hosts without SEV.
    ///
    /// # Errors
    ///
    /// QEMU's own in all other cases: the device of the host's firmware cannot be opened, for
    /// example.
    #[doc(alias = "SEVCapabilities")]
    pub async fn sev_capabilities(&self) -> Result<Support<types::SevCapability>, Error> {
        let answer = self.execute(commands::QuerySevCapabilities::new()).await;
        support(answer, |error| is_unknown_command(error) || error_text::is_without_sev(error))
    }

    /// The SPICE server (`query-spice`), whether switched on or not.
    ///
    /// Not supported by builds without SPICE.
    ///
    /// # Errors
    ///
    /// QEMU's own, in all other cases.
    #[doc(alias = "QuerySpice")]
    pub async fn spice(&self) -> Result<Support<types::SpiceInfo>, Error> {
        support(self.execute(commands::QuerySpice::new()).await, is_unknown_command)
    }

    /// Whether this QEMU has a type of device, `virtio-gpu-pci` for example, in itself or in a
    /// module that it can load (`device-list-properties`).
    ///
    /// # Errors
    ///
    /// QEMU's own, when the name is that of something else than a device.
    pub async fn device_type(&self, name: &str) -> Result<Support, Error> {
        let answer = self.execute(commands::DeviceListProperties::new(name)).await;
        support(answer.map(|_| ()), |error| is_class(error, &ErrorClass::DeviceNotFound))
    }

    /// Whether this QEMU can share folders by 9p (`virtio-9p-pci`).
    ///
    /// # Errors
    ///
    /// Those of [`device_type`](Self::device_type).
    #[doc(alias = "Query9pDevice")]
    pub async fn virtio_9p_device(&self) -> Result<Support, Error> {
        self.device_type("virtio-9p-pci").await
    }

    /// Whether this QEMU has a virtio sound card (`virtio-sound-pci`), which came with 8.2.
    ///
    /// # Errors
    ///
    /// Those of [`device_type`](Self::device_type).
    #[doc(alias = "QueryVirtioSoundDevice")]
    pub async fn virtio_sound_device(&self) -> Result<Support, Error> {
        self.device_type("virtio-sound-pci").await
    }

    /// Whether this QEMU has a virtio graphics card that is also a VGA (`virtio-vga`), a module of
    /// its own in many distributions.
    ///
    /// # Errors
    ///
    /// Those of [`device_type`](Self::device_type).
    #[doc(alias = "QueryVirtioVGADevice")]
    pub async fn virtio_vga_device(&self) -> Result<Support, Error> {
        self.device_type("virtio-vga").await
    }
}

fn support<T>(
    answer: Result<T, Error>,
    tells_of_no_support: impl Fn(&Error) -> bool,
) -> Result<Support<T>, Error> {
    match answer {
        Ok(value) => Ok(Support::Supported(value)),
        Err(error) if tells_of_no_support(&error) => Ok(Support::NotSupported),
        Err(error) => Err(error),
    }
}

/// A build without the feature has no such command.
fn is_unknown_command(error: &Error) -> bool {
    is_class(error, &ErrorClass::CommandNotFound)
}

fn is_class(error: &Error, class: &ErrorClass) -> bool {
    error.server().is_some_and(|server| server.class == *class)
}

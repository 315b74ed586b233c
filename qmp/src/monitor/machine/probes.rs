//! Features of a QEMU that its schema does not show and that have to be probed.

use crate::monitor::Monitor;
use crate::monitor::wire::error_text;
use crate::{Error, ErrorClass, commands, types};

/// The result of a probe. A probe that fails is an error, and says nothing about support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Support<T = ()> {
    /// The feature is supported, with its properties.
    Supported(T),
    /// This QEMU, this machine or this host does not support the feature.
    NotSupported,
}

impl<T> Support<T> {
    /// Returns whether the feature is supported.
    #[must_use]
    pub fn is_supported(&self) -> bool {
        matches!(self, Self::Supported(_))
    }

    /// Returns the properties of the feature if it is supported.
    #[must_use]
    pub fn supported(self) -> Option<T> {
        match self {
            Self::Supported(value) => Some(value),
            Self::NotSupported => None,
        }
    }
}

/// # What the machine supports
impl Monitor {
    /// Returns the capabilities of AMD SEV on this host (`query-sev-capabilities`).
    ///
    /// It is not supported by builds for other processors, without KVM, and on hosts without SEV.
    ///
    /// # Errors
    ///
    /// QEMU's own in all other cases, for example if the device of the host's firmware cannot be
    /// opened.
    #[doc(alias = "SEVCapabilities")]
    pub async fn sev_capabilities(&self) -> Result<Support<types::SevCapability>, Error> {
        let answer = self.execute(commands::QuerySevCapabilities::new()).await;
        support(answer, |error| is_unknown_command(error) || error_text::is_without_sev(error))
    }

    /// Returns the state of the SPICE server (`query-spice`), which may be off.
    ///
    /// It is not supported by builds without SPICE.
    ///
    /// # Errors
    ///
    /// QEMU's own in all other cases.
    #[doc(alias = "QuerySpice")]
    pub async fn spice(&self) -> Result<Support<types::SpiceInfo>, Error> {
        support(self.execute(commands::QuerySpice::new()).await, is_unknown_command)
    }

    /// Returns whether this QEMU has a device type, for example `virtio-gpu-pci`
    /// (`device-list-properties`). The type may be built in or in a module that QEMU can load.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the name is that of a type that is not a device.
    pub async fn device_type(&self, name: &str) -> Result<Support, Error> {
        let answer = self.execute(commands::DeviceListProperties::new(name)).await;
        support(answer.map(|_| ()), |error| is_class(error, &ErrorClass::DeviceNotFound))
    }

    /// Returns whether this QEMU can share folders over 9p (`virtio-9p-pci`).
    ///
    /// # Errors
    ///
    /// Those of [`device_type`](Self::device_type).
    #[doc(alias = "Query9pDevice")]
    pub async fn virtio_9p_device(&self) -> Result<Support, Error> {
        self.device_type("virtio-9p-pci").await
    }

    /// Returns whether this QEMU has a virtio sound card (`virtio-sound-pci`), which was added in
    /// 8.2.
    ///
    /// # Errors
    ///
    /// Those of [`device_type`](Self::device_type).
    #[doc(alias = "QueryVirtioSoundDevice")]
    pub async fn virtio_sound_device(&self) -> Result<Support, Error> {
        self.device_type("virtio-sound-pci").await
    }

    /// Returns whether this QEMU has a virtio graphics card with VGA compatibility (`virtio-vga`).
    /// Many distributions package it as a module.
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

/// Returns whether QEMU does not have the command, as in a build without the feature.
fn is_unknown_command(error: &Error) -> bool {
    is_class(error, &ErrorClass::CommandNotFound)
}

fn is_class(error: &Error, class: &ErrorClass) -> bool {
    error.server().is_some_and(|server| server.class == *class)
}

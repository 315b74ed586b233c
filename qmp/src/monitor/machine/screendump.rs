//! Pictures of what a display shows.

use crate::commands::Screendump;
use crate::monitor::devices::device::is_not_found;
use crate::monitor::wire::error_text;
use crate::types::ImageFormat;
use crate::{Error, Monitor};

/// Why there is no picture.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScreendumpError {
    /// The machine has no such display, or none at all.
    #[doc(alias = "ErrMonitorBadConsole")]
    #[error("there is no console {}: {source}", console(device.as_deref(), *.head))]
    BadConsole {
        /// The device that was asked for; the first display if none was.
        device: Option<String>,
        /// The head that was asked for.
        head: Option<i64>,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The command failed.
    #[error("taking a picture into {file}: {source}")]
    Monitor {
        /// The file.
        file: String,
        /// Why.
        r#source: Error,
    },
}

fn console(device: Option<&str>, head: Option<i64>) -> String {
    match (device, head) {
        (None, _) => "to take a picture of".to_owned(),
        (Some(device), None) => format!("of device {device}"),
        (Some(device), Some(head)) => format!("of device {device} with head {head}"),
    }
}

impl Monitor {
    /// Has QEMU write a picture of what a display shows to a file (`screendump`): PPM, or PNG from
    /// QEMU 7.1 on.
    ///
    /// The file is QEMU's to open, by its rights and from its working directory. The display is
    /// the first, or that of a device and head.
    ///
    /// Dropping the future leaves open whether the file is written.
    ///
    /// # Errors
    ///
    /// [`ScreendumpError::BadConsole`] if the display does not exist; a refusal if the file cannot
    /// be written, or this QEMU does not know PNG.
    #[doc(alias = "Screendump")]
    pub async fn screendump(&self, mut command: Screendump) -> Result<(), ScreendumpError> {
        // It is what every QEMU writes, also one that cannot be asked for it.
        command.format = command.format.filter(|&format| format != ImageFormat::Ppm);
        let file = command.filename.clone();
        let (device, head) = (command.device.clone(), command.head);
        match self.execute(command).await {
            Err(source) if is_not_found(&source) || error_text::no_such_console(&source) => {
                Err(ScreendumpError::BadConsole { device, head, source })
            }
            outcome => outcome.map_err(|source| ScreendumpError::Monitor { file, source }),
        }
    }
}

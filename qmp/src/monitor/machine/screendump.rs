//! Pictures of what a display shows.

use std::io;
use std::sync::Arc;

use crate::commands::Screendump;
use crate::monitor::devices::device::is_not_found;
use crate::monitor::wire::error_text;
use crate::types::ImageFormat;
use crate::{Error, Monitor};

/// The reason why no picture was taken.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScreendumpError {
    /// The machine does not have this display, or has none at all.
    #[doc(alias = "ErrMonitorBadConsole")]
    #[error("there is no console {}: {source}", console(device.as_deref(), *.head))]
    BadConsole {
        /// The device that was requested. `None` means the first display.
        device: Option<String>,
        /// The head that was requested.
        head: Option<i64>,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The descriptor is not a regular file, which QEMU needs because it truncates it. Nothing was
    /// sent.
    #[error("a picture cannot be written to {is}: pass a regular file, or take a screenshot")]
    NotAFile {
        /// What it is instead, for example `a pipe`.
        is: &'static str,
    },
    /// The file that was passed, or the memory for the picture, cannot be used.
    #[error("cannot use the file for a picture: {source}")]
    File {
        /// The operating system's error.
        r#source: Arc<io::Error>,
    },
    /// The picture is larger than the caller allows.
    #[error("the picture has {bytes} bytes, and the limit is {limit}: raise max_bytes")]
    TooLarge {
        /// The size of the picture, in bytes.
        bytes: u64,
        /// The limit, in bytes.
        limit: u64,
    },
    /// The command failed.
    #[error("taking a picture into {file}: {source}")]
    Monitor {
        /// The file.
        file: String,
        /// The cause.
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

/// # Pictures of a display
impl Monitor {
    /// Writes a picture of a display to a file (`screendump`), as PPM, or as PNG since QEMU 7.1.
    ///
    /// QEMU opens the file, with its own permissions and relative to its own working directory. The
    /// default is the first display; a device and a head select another one.
    /// [`screendump_to`](Self::screendump_to) passes the file instead of its name, and
    /// [`screenshot`](Self::screenshot) returns the picture.
    ///
    /// If the future is dropped, the file may still be written.
    ///
    /// # Errors
    ///
    /// [`ScreendumpError::BadConsole`] if the display does not exist; a refusal if the file cannot
    /// be written, or if this QEMU does not support PNG.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::commands::Screendump;
    /// use qmp::types::ImageFormat;
    ///
    /// let picture = Screendump::new("/run/vm/screen.png").format(ImageFormat::Png);
    /// monitor.screendump(picture).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "screenshot")]
    #[doc(alias = "Screendump")]
    pub async fn screendump(&self, mut command: Screendump) -> Result<(), ScreendumpError> {
        // PPM is the default of every release. A QEMU before 7.1 does not know the argument.
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

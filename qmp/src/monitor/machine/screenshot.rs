//! Pictures of a display, in a file that is passed or in memory.

use std::fs::File;
use std::io::{self, Read as _, Seek as _};
use std::os::fd::OwnedFd;
use std::sync::Arc;

use rustix::fs::{MemfdFlags, memfd_create};
use tokio::time::timeout;

use crate::Monitor;
use crate::commands::Screendump;
use crate::monitor::ScreendumpError;
use crate::monitor::devices::access::{Kind, reopened};
use crate::monitor::devices::descriptor::Access;
use crate::monitor::waiting::settle::PATIENCE;
use crate::monitor::wire::fresh;
use crate::types::ImageFormat;

/// The default limit of a picture in memory, in bytes: more than a display of 7680 x 4320 needs.
const MOST: u64 = 128 << 20;

/// What errors call the file whose name QEMU does not know.
const PASSED: &str = "the descriptor that was passed";

/// Options of a picture that is passed as a descriptor or held in memory.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ScreenshotOptions {
    /// The format: PPM, which is the default, or PNG since QEMU 7.1.
    pub format: ImageFormat,
    /// The id of the graphics card. The default is the first display.
    pub device: Option<String>,
    /// The output of the graphics card. The default is the first one.
    pub head: Option<i64>,
    /// The maximum size of a picture that [`Monitor::screenshot`] returns, in bytes. The default is
    /// 128 MiB.
    pub max_bytes: u64,
}

impl Default for ScreenshotOptions {
    fn default() -> Self {
        Self { format: ImageFormat::Ppm, device: None, head: None, max_bytes: MOST }
    }
}

impl ScreenshotOptions {
    /// Creates the default options: the first display, as PPM.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the picture as PNG.
    #[must_use]
    pub fn png(mut self) -> Self {
        self.format = ImageFormat::Png;
        self
    }

    /// Takes the picture of this graphics card.
    #[must_use]
    pub fn device(mut self, id: impl Into<String>) -> Self {
        self.device = Some(id.into());
        self
    }

    /// Takes the picture of this output of the graphics card.
    #[must_use]
    pub fn head(mut self, head: i64) -> Self {
        self.head = Some(head);
        self
    }

    /// Sets the maximum size of a picture in memory, in bytes.
    #[must_use]
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.max_bytes = bytes;
        self
    }

    fn command(&self, path: String) -> Screendump {
        let mut command = Screendump::new(path).format(self.format);
        command.device.clone_from(&self.device);
        command.head = self.head;
        command
    }
}

/// # Pictures of a display, in a descriptor or in memory
impl Monitor {
    /// Writes a picture of a display to a file that is passed to QEMU (`add-fd`, `screendump`,
    /// `remove-fd`).
    ///
    /// The file is truncated, and written from its beginning. It must be a regular file: QEMU
    /// truncates what it writes a picture to, and the kernel does that with no pipe, socket or
    /// device. It needs to be open for writing. QEMU takes only descriptors that are open for
    /// nothing else, so the file is opened once more through `/proc`.
    ///
    /// A refusal undoes everything. If the future is dropped, a deadline expires or the connection
    /// ends, QEMU may still write the picture, and may keep the descriptor in a set whose `opaque`
    /// begins with `wronly:picture-`. QEMU 7.2 keeps it until the machine runs in any case. After a
    /// PNG, `query-fdsets` goes on listing the set, without a descriptor (7.2, 10.0 and 11.1).
    ///
    /// # Errors
    ///
    /// [`ScreendumpError::NotAFile`] and [`ScreendumpError::File`] before anything is sent;
    /// otherwise those of [`screendump`](Self::screendump), and
    /// [`RequestError::NoDescriptors`](crate::RequestError::NoDescriptors) unless the connection is
    /// a Unix socket.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use std::fs::File;
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::ScreenshotOptions;
    ///
    /// let file = File::create("screen.png")?;
    /// monitor.screendump_to(file, ScreenshotOptions::new().png()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "screenshot")]
    pub async fn screendump_to(
        &self,
        file: impl Into<OwnedFd>,
        options: ScreenshotOptions,
    ) -> Result<(), ScreendumpError> {
        let file = write_only(file.into())?;
        self.picture(file, &options).await
    }

    /// Takes a picture of a display and returns its bytes, a PPM or a PNG file.
    ///
    /// QEMU writes it to a file in memory (`memfd_create`), which is passed as by
    /// [`screendump_to`](Self::screendump_to). QEMU and this program need no directory in common.
    ///
    /// If the future is dropped, the same holds as for [`screendump_to`](Self::screendump_to).
    ///
    /// # Errors
    ///
    /// [`ScreendumpError::TooLarge`] if the picture is larger than
    /// [`max_bytes`](ScreenshotOptions::max_bytes); otherwise those of
    /// [`screendump_to`](Self::screendump_to).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::ScreenshotOptions;
    ///
    /// let png = monitor.screenshot(ScreenshotOptions::new().png()).await?;
    /// println!("{} bytes", png.len());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "screendump")]
    #[doc(alias = "thumbnail")]
    pub async fn screenshot(&self, options: ScreenshotOptions) -> Result<Vec<u8>, ScreendumpError> {
        let memory = memfd_create("qmp-screenshot", MemfdFlags::CLOEXEC);
        let memory = memory.map_err(|error| failed(error.into()))?;
        let file = reopened(&memory, Access::WriteOnly).map_err(failed)?;
        self.picture(file, &options).await?;
        content(memory.into(), options.max_bytes)
    }

    /// Takes a picture into a file that is open for writing alone.
    async fn picture(
        &self,
        file: OwnedFd,
        options: &ScreenshotOptions,
    ) -> Result<(), ScreendumpError> {
        let label = Access::WriteOnly.label(&fresh::name("picture"));
        let set = self.lend_set(&label, file).await.map_err(ScreendumpError::of_passed)?;
        let command = options.command(format!("/dev/fdset/{}", set.fdset_id));
        let outcome = self.screendump(command).await;
        let removed = timeout(PATIENCE, self.drop_from_set(set.fdset_id, set.fd)).await;
        match outcome {
            Err(ScreendumpError::Monitor { source, .. }) => Err(ScreendumpError::of_passed(source)),
            Err(error) => Err(error),
            Ok(()) => match removed {
                Ok(Err(source)) => Err(ScreendumpError::of_passed(source)),
                // QEMU removes the set even if it answers too late: it executes commands in order.
                Ok(Ok(())) | Err(_) => Ok(()),
            },
        }
    }
}

impl ScreendumpError {
    fn of_passed(source: crate::Error) -> Self {
        Self::Monitor { file: PASSED.to_owned(), source }
    }
}

fn failed(source: io::Error) -> ScreendumpError {
    ScreendumpError::File { source: Arc::new(source) }
}

/// Opens a file for writing alone.
fn write_only(file: OwnedFd) -> Result<OwnedFd, ScreendumpError> {
    let kind = Kind::of(&file).map_err(failed)?;
    if !kind.is_file() {
        return Err(ScreendumpError::NotAFile { is: kind.name() });
    }
    match Access::of(&file).map_err(failed)? {
        Access::ReadOnly => {
            Err(failed(io::Error::new(io::ErrorKind::InvalidInput, "it is not open for writing")))
        }
        // It is good as it is, except for its offset.
        Access::WriteOnly => Ok(reopened(&file, Access::WriteOnly).unwrap_or(file)),
        Access::ReadWrite => reopened(&file, Access::WriteOnly).map_err(failed),
    }
}

/// Reads a file in memory, and frees the memory even if QEMU still has the file.
fn content(mut memory: File, most: u64) -> Result<Vec<u8>, ScreendumpError> {
    let bytes = memory.metadata().map_err(failed)?.len();
    if bytes > most {
        let _ = memory.set_len(0);
        return Err(ScreendumpError::TooLarge { bytes, limit: most });
    }
    let mut picture = Vec::with_capacity(usize::try_from(bytes).unwrap_or_default());
    memory.rewind().map_err(failed)?;
    (&mut memory).take(most).read_to_end(&mut picture).map_err(failed)?;
    memory.set_len(0).map_err(failed)?;
    Ok(picture)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::content;
    use crate::monitor::ScreendumpError;

    #[test]
    fn a_picture_beyond_the_limit_is_not_read() {
        let file = |text: &[u8]| {
            let mut file = tempfile::tempfile().unwrap();
            file.write_all(text).unwrap();
            file
        };
        assert_eq!(content(file(b"12345678"), 8).unwrap(), b"12345678");
        let kept = file(b"123456789");
        let outcome = content(kept.try_clone().unwrap(), 8);
        assert!(
            matches!(outcome, Err(ScreendumpError::TooLarge { bytes: 9, limit: 8 })),
            "{outcome:?}"
        );
        assert_eq!(kept.metadata().unwrap().len(), 0, "the memory is freed");
    }
}

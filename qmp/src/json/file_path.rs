//! Paths of files as text for QEMU.

use std::io;
use std::path::{Path, PathBuf};

/// A path that cannot be sent to QEMU, because JSON is Unicode text and the path is not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the path {} is not UTF-8, so QEMU cannot be told of it: send a descriptor of the file", .0.display())]
pub struct PathNotText(pub PathBuf);

impl From<PathNotText> for io::Error {
    fn from(error: PathNotText) -> Self {
        Self::new(io::ErrorKind::InvalidInput, error)
    }
}

/// Returns a path as the text that members of commands take, such as `filename`.
///
/// QEMU resolves a relative path in its own working directory.
///
/// ```
/// use std::path::Path;
///
/// let image = Path::new("/var/lib").join("disk.qcow2");
/// let file = qmp::types::BlockdevOptionsFile::new(qmp::path_text(image)?);
/// # assert_eq!(file.filename, "/var/lib/disk.qcow2");
/// # Ok::<(), qmp::PathNotText>(())
/// ```
///
/// # Errors
///
/// [`PathNotText`] if the path is not UTF-8.
pub fn path_text(path: impl AsRef<Path>) -> Result<String, PathNotText> {
    let path = path.as_ref();
    path.to_str().map(str::to_owned).ok_or_else(|| PathNotText(path.to_owned()))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    use super::path_text;

    #[test]
    fn only_text_is_a_path_for_qemu() {
        assert_eq!(path_text("a/\u{e4}").as_deref(), Ok("a/\u{e4}"));
        let error = path_text(OsStr::from_bytes(b"/a/\xff.img")).unwrap_err();
        assert!(error.to_string().starts_with("the path /a/\u{fffd}.img is not UTF-8"), "{error}");
    }
}

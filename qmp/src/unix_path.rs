//! Unix sockets by path, however long the path is.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use tokio::net::UnixStream;

/// The longest path that fits in a socket address, in bytes.
const LONGEST: usize = 107;

/// Connects to the socket at `path`.
pub(crate) async fn connect(path: &Path) -> io::Result<UnixStream> {
    if path.as_os_str().as_bytes().len() <= LONGEST {
        return UnixStream::connect(path).await;
    }
    let path = path.to_owned();
    let short = tokio::task::spawn_blocking(move || ShortPath::new(&path)).await??;
    UnixStream::connect(&short.path).await
}

/// A short name for a path that is too long, or none.
pub(crate) fn shorten(path: &Path) -> io::Result<Option<ShortPath>> {
    let long = path.as_os_str().as_bytes().len() > LONGEST;
    long.then(|| ShortPath::new(path)).transpose()
}

/// A short name of a socket, valid as long as its directory is open.
pub(crate) struct ShortPath {
    pub(crate) path: PathBuf,
    _directory: File,
}

impl ShortPath {
    /// Names the socket by a descriptor of its directory.
    pub(crate) fn new(path: &Path) -> io::Result<Self> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not the path of a socket"));
        };
        let directory = File::open(parent)?;
        let path = Path::new("/proc/self/fd").join(directory.as_raw_fd().to_string()).join(name);
        Ok(Self { path, _directory: directory })
    }
}

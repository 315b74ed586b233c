//! Connects to Unix sockets by path, whatever its length, and by abstract name.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};

/// The maximum length of a path in a socket address, in bytes.
const LONGEST: usize = 107;

/// Returns the path for messages. An abstract name begins with `@`, as in `/proc/net/unix`.
pub(crate) fn shown(path: &Path) -> String {
    match path.as_os_str().as_bytes() {
        [0, name @ ..] => format!("@{}", String::from_utf8_lossy(name)),
        _ => path.display().to_string(),
    }
}

/// Connects to the socket at `path`, or to an abstract socket if `path` begins with a zero byte.
///
/// Never blocks: if the socket's queue of clients is full, returns [`io::ErrorKind::WouldBlock`].
/// The returned stream is non-blocking.
pub(crate) fn connect_now(path: &Path) -> io::Result<UnixStream> {
    let bytes = path.as_os_str().as_bytes();
    if bytes.first() == Some(&0) || bytes.len() <= LONGEST {
        return connect_to(&address(path)?);
    }
    let short = ShortPath::new(path)?;
    connect_to(&address(&short.path)?)
}

/// Like [`connect_now`], for async tasks. Opening the directory of a long path can block, so it is
/// done on a blocking thread.
pub(crate) async fn connect(path: &Path) -> io::Result<tokio::net::UnixStream> {
    let stream = if path.as_os_str().len() <= LONGEST {
        connect_now(path)?
    } else {
        let path = path.to_owned();
        tokio::task::spawn_blocking(move || connect_now(&path)).await??
    };
    tokio::net::UnixStream::from_std(stream)
}

fn connect_to(address: &SocketAddrUnix) -> io::Result<UnixStream> {
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let socket = rustix::net::socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None)?;
    rustix::net::connect(&socket, address)?;
    Ok(socket.into())
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn address(path: &Path) -> io::Result<SocketAddrUnix> {
    Ok(match path.as_os_str().as_bytes() {
        [0, name @ ..] => SocketAddrUnix::new_abstract_name(name)?,
        _ => SocketAddrUnix::new(path)?,
    })
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn address(path: &Path) -> io::Result<SocketAddrUnix> {
    Ok(SocketAddrUnix::new(path)?)
}

/// A short path to a socket. It is valid while the socket's directory is open.
pub(crate) struct ShortPath {
    pub(crate) path: PathBuf,
    _directory: File,
}

impl ShortPath {
    /// Creates a path that goes through a descriptor of the socket's directory.
    pub(crate) fn new(path: &Path) -> io::Result<Self> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not the path of a socket"));
        };
        let directory = File::open(parent)?;
        let path = Path::new("/proc/self/fd").join(directory.as_raw_fd().to_string()).join(name);
        Ok(Self { path, _directory: directory })
    }
}

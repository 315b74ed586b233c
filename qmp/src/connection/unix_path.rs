//! Connects to Unix sockets by path of any length, and by abstract name.

use std::fs::{self, File};
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::FileTypeExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};

/// The maximum length of a path in a socket address, in bytes.
const LONGEST: usize = 107;

/// Returns the path as shown in error messages. An abstract name begins with `@`, as in
/// `/proc/net/unix`.
pub(crate) fn shown(path: &Path) -> String {
    match path.as_os_str().as_bytes() {
        [0, name @ ..] => format!("@{}", String::from_utf8_lossy(name)),
        _ => path.display().to_string(),
    }
}

/// Connects to the socket at `path`, or to an abstract socket if `path` begins with a zero byte.
///
/// Never blocks: if the socket's backlog is full, returns [`io::ErrorKind::WouldBlock`]. The
/// returned stream is non-blocking.
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

/// The backlog of a listening socket: the number of clients that the kernel queues while QEMU
/// serves another.
const BACKLOG: i32 = 16;

/// A socket that listens at a path, and a client that is connected to it.
pub(crate) struct Listening<'p> {
    pub(crate) client: UnixStream,
    pub(crate) listener: OwnedFd,
    pub(crate) file: SocketFile<'p>,
}

/// A socket file that is removed when this value is dropped, unless it is kept.
pub(crate) struct SocketFile<'p>(Option<&'p Path>);

impl SocketFile<'_> {
    #[inline]
    pub(crate) fn keep(mut self) {
        self.0 = None;
    }
}

impl Drop for SocketFile<'_> {
    #[inline]
    fn drop(&mut self) {
        // The server may have removed it. An abstract name has no file.
        let _ = self.0.map(fs::remove_file);
    }
}

/// Creates a socket that listens at a path, and connects a client to it. The kernel queues the
/// client until QEMU accepts it.
///
/// Replaces a stale socket file, on which no process listens. Never blocks.
#[inline]
pub(crate) fn listen(path: &Path) -> io::Result<Listening<'_>> {
    let listener = bind_fresh(path)?;
    let file = SocketFile(Some(path));
    rustix::net::listen(&listener, BACKLOG)?;
    Ok(Listening { client: connect_now(path)?, listener, file })
}

/// Creates a socket that listens at a path, to which this user alone can connect. The socket does
/// not listen before its permissions are set.
///
/// Replaces a stale socket file, on which no process listens. Never blocks.
#[cfg(any(feature = "proxy", feature = "testing"))]
pub(crate) fn listen_private(path: &Path) -> io::Result<OwnedFd> {
    use std::os::unix::fs::PermissionsExt as _;
    let listener = bind_fresh(path)?;
    let file = SocketFile(Some(path));
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    rustix::net::listen(&listener, BACKLOG)?;
    file.keep();
    Ok(listener)
}

/// Binds a socket to a path, in the place of a stale one.
#[inline]
fn bind_fresh(path: &Path) -> io::Result<OwnedFd> {
    match bind(path) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse && is_stale(path) => {
            fs::remove_file(path)?;
            bind(path)
        }
        outcome => outcome,
    }
}

#[inline]
fn bind(path: &Path) -> io::Result<OwnedFd> {
    let flags = SocketFlags::CLOEXEC;
    let socket = rustix::net::socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None)?;
    match path.as_os_str().as_bytes() {
        [0, ..] => rustix::net::bind(&socket, &address(path)?)?,
        bytes if bytes.len() <= LONGEST => rustix::net::bind(&socket, &address(path)?)?,
        _ => {
            let short = ShortPath::new(path)?;
            rustix::net::bind(&socket, &address(&short.path)?)?;
        }
    }
    Ok(socket)
}

/// Returns `true` if the path is a socket on which no process listens.
#[inline]
fn is_stale(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|file| file.file_type().is_socket())
        && connect_now(path).is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
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

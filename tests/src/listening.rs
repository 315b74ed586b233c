//! Checks whether a socket listens, without connecting to it.
//!
//! QEMU serves one client at a time. The test's own client would have to wait for a connection that
//! is made only to check.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use crate::error::{Error, failed};

/// Returns whether a process listens on the Unix socket of this path.
pub(crate) fn on_unix(path: &Path) -> Result<bool, Error> {
    let table = Path::new("/proc/net/unix");
    let text = fs::read_to_string(table).map_err(failed("read", table))?;
    let path = path.to_string_lossy();
    Ok(text.lines().any(|line| is_listener(line, &path)))
}

/// Parses a line `Num: RefCount Protocol Flags Type St Inode Path`. A listener has the flag
/// `__SO_ACCEPTCON`.
fn is_listener(line: &str, path: &str) -> bool {
    const ACCEPTS: u32 = 0x10000;
    let flags = line.split_whitespace().nth(3).and_then(|text| u32::from_str_radix(text, 16).ok());
    flags.is_some_and(|flags| flags & ACCEPTS != 0)
        && line.strip_suffix(path).is_some_and(|rest| rest.ends_with(' '))
}

/// Returns the IPv4 address on which a process listens for TCP, if it does.
pub(crate) fn on_tcp(pid: u32) -> Result<Option<SocketAddr>, Error> {
    let table = Path::new("/proc/net/tcp");
    let text = fs::read_to_string(table).map_err(failed("read", table))?;
    let sockets = sockets_of(pid)?;
    let mut listeners = text.lines().filter_map(tcp_listener);
    Ok(listeners.find(|(_, inode)| sockets.contains(inode)).map(|(address, _)| address))
}

/// Returns the inodes of a process's sockets.
fn sockets_of(pid: u32) -> Result<Vec<String>, Error> {
    let folder = format!("/proc/{pid}/fd");
    let entries = fs::read_dir(&folder).map_err(failed("read", Path::new(&folder)))?;
    let targets = entries.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok());
    let inode = |target: &Path| {
        Some(target.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned())
    };
    Ok(targets.filter_map(|target| inode(&target)).collect())
}

/// Parses the address and the inode of a listener from a line `sl local_address rem_address st ...
/// inode`. The address has the form `0100007F:1F90`, with its bytes in native order.
fn tcp_listener(line: &str) -> Option<(SocketAddr, String)> {
    const LISTEN: &str = "0A";
    let words: Vec<_> = line.split_whitespace().collect();
    let (local, state, inode) = (words.get(1)?, words.get(3)?, words.get(9)?);
    let (address, port) = local.split_once(':')?;
    let address = u32::from_str_radix(address, 16).ok()?.to_ne_bytes();
    let port = u16::from_str_radix(port, 16).ok()?;
    (*state == LISTEN)
        .then(|| (SocketAddr::from((Ipv4Addr::from(address), port)), inode.to_string()))
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::process;

    use super::{is_listener, on_tcp, on_unix};

    #[test]
    fn a_socket_listens_from_its_creation_to_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        assert!(!on_unix(&path).unwrap());
        let listener = UnixListener::bind(&path).unwrap();
        assert!(on_unix(&path).unwrap());
        let _connection = UnixStream::connect(&path).unwrap();
        drop(listener);
        assert!(!on_unix(&path).unwrap());
    }

    #[test]
    fn the_whole_path_counts() {
        let line = "ffff: 00000002 00000000 00010000 0001 01 4711 /tmp/a/qmp";
        assert!(is_listener(line, "/tmp/a/qmp"));
        assert!(!is_listener(line, "/a/qmp"));
        assert!(!is_listener(&line.replace("00010000", "00000000"), "/tmp/a/qmp"));
    }

    #[test]
    fn a_listener_on_tcp_is_found_by_its_process() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        assert_eq!(on_tcp(process::id()).unwrap(), Some(listener.local_addr().unwrap()));
        assert_eq!(on_tcp(1).unwrap_or(None), None);
    }
}

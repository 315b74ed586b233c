//! Tap interfaces for tests, which take a system call without a safe form.

use std::fs::{self, File};
use std::os::fd::OwnedFd;

use qmp_tests::{Failure, Qemu, RawQmp, Version};
use rustix::process::{Pid, PidfdFlags, PidfdGetfdFlags, pidfd_getfd, pidfd_open};

/// Queues of a new tap interface, if this process may have one.
///
/// Another QEMU makes them, because that takes a system call without a safe form.
pub(crate) fn taps(version: Version, queues: usize) -> Result<Option<Vec<OwnedFd>>, Failure> {
    let tun = File::options().read(true).write(true).open("/dev/net/tun");
    if tun.is_err() || !rustix::process::geteuid().is_root() {
        println!("there is no tap interface here: {tun:?}");
        return Ok(None);
    }
    let netdev = format!("tap,id=tap,queues={queues},script=no,downscript=no");
    let donor = Qemu::new(version)?.args(["-netdev".to_owned(), netdev]).start()?;
    // It has made them when it greets.
    let _greeted = RawQmp::connect(donor.socket())?;
    let pid = i32::try_from(donor.pid())?;
    let process = Pid::from_raw(pid).ok_or_else(|| Failure::new("it has no process"))?;
    let process = pidfd_open(process, PidfdFlags::empty())?;
    let mut taps = Vec::new();
    for entry in fs::read_dir(format!("/proc/{pid}/fd"))? {
        let path = entry?.path();
        if !fs::read_link(&path).is_ok_and(|link| link.ends_with("net/tun")) {
            continue;
        }
        let number = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().parse()?;
        taps.push(pidfd_getfd(&process, number, PidfdGetfdFlags::empty())?);
    }
    assert_eq!(taps.len(), queues);
    Ok(Some(taps))
}

//! Unpacks packages without the files that no test needs.

use std::path::Path;
use std::process::Stdio;

use super::error::Error;
use super::tool::{missing, succeeded, tool};

/// Excluded files: documentation, firmware and emulators of other targets, debug helpers.
#[rustfmt::skip]
const LEFT_OUT: &[&str] = &[
    "./usr/share/doc", "./usr/share/man", "./usr/share/locale", "./usr/share/lintian",
    "./usr/share/bug", "./usr/share/info", "./usr/share/gdb", "./usr/share/gcc",
    "./usr/share/glib-2.0", "./etc", "./var", "./bin", "./sbin",
    "./usr/bin/qemu-system-i386", "./usr/bin/qemu-system-amd64", "./usr/bin/qemu-system-arm",
    "./usr/bin/qemu-system-x86_64-microvm", "./usr/bin/qemu-pr-helper",
    "./usr/bin/qemu-vmsr-helper", "./usr/share/qemu/trace-events-all",
    "./usr/share/qemu/skiboot.lid", "./usr/share/qemu/slof.bin",
    "./usr/share/qemu/openbios-*", "./usr/share/qemu/opensbi-*",
    "./usr/share/qemu/hppa-firmware*", "./usr/share/qemu/palcode-clipper",
    "./usr/share/qemu/u-boot*", "./usr/share/qemu/npcm*",
    "./usr/share/qemu/*.dtb", "./usr/share/qemu/linux-user-vdso.tar.gz",
    "./usr/lib/x86_64-linux-gnu/gconv", "./lib/x86_64-linux-gnu/gconv",
    "./usr/lib/x86_64-linux-gnu/dri", "./usr/lib/systemd", "./lib/systemd",
];

/// Unpacks one package into `root`.
pub(super) fn unpack(package: &Path, root: &Path) -> Result<(), Error> {
    let mut archive = tool("dpkg-deb");
    archive.arg("--fsys-tarfile").arg(package).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut reader = archive.spawn().map_err(|source| missing(&archive, source))?;
    let mut tar = tool("tar");
    tar.args(["-x", "--no-same-owner"]).arg("-C").arg(root);
    tar.args(LEFT_OUT.iter().map(|pattern| format!("--exclude={pattern}")));
    if let Some(stdout) = reader.stdout.take() {
        tar.stdin(stdout);
    }
    let unpacked = tar.output().map_err(|source| missing(&tar, source))?;
    let read = reader.wait_with_output().map_err(|source| missing(&archive, source))?;
    succeeded(&archive, read)?;
    succeeded(&tar, unpacked).map(drop)
}

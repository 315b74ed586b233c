//! The launchers of the programs. Each starts its program with the suite's own loader and
//! libraries.
//!
//! The system's C library and QEMU therefore do not matter. The loader is copied to `usr/ld` under
//! each program's name. `/proc/self/exe` then lies two folders below the root, so QEMU finds
//! `../share/qemu` and its modules, and the process is named after the program. A launcher ends in
//! `exec`, so its process id is QEMU's. It finds the root relative to its own path, so the folder
//! can be moved or restored from a cache.

use std::fs;
use std::path::{Path, PathBuf};

use qmp_tests::{Program, Version};

use super::error::Error;
use super::files::{create_folder, failed, make_executable, write};
use super::suite::Suite;

pub(super) const TRIPLET: &str = "x86_64-linux-gnu";
const LOADER: &str = "ld-linux-x86-64.so.2";
/// Without this option the loader would silently take a missing library from the system.
pub(super) const NO_SYSTEM_LIBRARIES: &str = "--inhibit-cache";

/// Returns the path of a program in the packages.
pub(super) fn packaged(program: Program) -> &'static str {
    match program {
        Program::System => "usr/bin/qemu-system-x86_64",
        Program::SystemAarch64 => "usr/bin/qemu-system-aarch64",
        Program::SystemS390x => "usr/bin/qemu-system-s390x",
        Program::SystemPpc64 => "usr/bin/qemu-system-ppc64",
        Program::SystemRiscv64 => "usr/bin/qemu-system-riscv64",
        Program::StorageDaemon => "usr/bin/qemu-storage-daemon",
        Program::Img => "usr/bin/qemu-img",
        Program::Nbd => "usr/bin/qemu-nbd",
        Program::Io => "usr/bin/qemu-io",
        Program::GuestAgent => "usr/sbin/qemu-ga",
    }
}

/// Returns the path of the copy of the loader that starts a program.
pub(super) fn loader(root: &Path, program: Program) -> PathBuf {
    root.join("usr/ld").join(program.name())
}

/// Returns the library folders that exist, relative to the root.
pub(super) fn library_folders(root: &Path) -> Vec<String> {
    let folders = [format!("usr/lib/{TRIPLET}"), format!("lib/{TRIPLET}")];
    folders.into_iter().filter(|folder| root.join(folder).is_dir()).collect()
}

/// Writes the launchers of all programs into `folder/bin`. The packages are in `folder/root`.
pub(super) fn write_all(folder: &Path, suite: Suite) -> Result<(), Error> {
    let version = suite.version;
    let (bin, root) = (folder.join("bin"), folder.join("root"));
    create_folder(&bin)?;
    create_folder(&root.join("usr/ld"))?;
    let original = find_loader(&root).ok_or_else(|| lacking(version, LOADER))?;
    for program in suite.programs() {
        if !root.join(packaged(program)).is_file() {
            return Err(lacking(version, packaged(program)));
        }
        let copy = loader(&root, program);
        fs::copy(&original, &copy).map_err(failed("write", &copy))?;
        make_executable(&copy)?;
        let launcher = bin.join(program.name());
        write(&launcher, &script(program, &root))?;
        make_executable(&launcher)?;
    }
    Ok(())
}

fn lacking(version: Version, file: &str) -> Error {
    Error::Lacking { version, file: file.to_owned(), table: "xtask/src/qemu/packages.rs" }
}

fn find_loader(root: &Path) -> Option<PathBuf> {
    let candidates = library_folders(root).into_iter().map(|folder| root.join(folder).join(LOADER));
    candidates.rev().find(|file| file.exists())
}

fn script(program: Program, root: &Path) -> String {
    let name = program.name();
    let library_path: Vec<_> =
        library_folders(root).iter().map(|folder| format!("$root/{folder}")).collect();
    format!(
        r#"#!/bin/sh
# Written by `cargo xtask qemu fetch`: starts {name} with its own loader and libraries.
self=$0
[ ! -L "$self" ] || self=$(readlink -f "$self")
case $self in
  /*) root=${{self%/*}}/../root ;;
  */*) root=$PWD/${{self%/*}}/../root ;;
  *) root=$PWD/../root ;;
esac
export QEMU_MODULE_DIR="$root/usr/lib/{TRIPLET}/qemu"
exec "$root/usr/ld/{name}" {NO_SYSTEM_LIBRARIES} --library-path "{path}" \
  "$root/{packaged}"{data} "$@"
"#,
        path = library_path.join(":"),
        packaged = packaged(program),
        data = data_folders(program, root),
    )
}

/// Returns `-L FOLDER` for each folder of firmware, for the programs that look for it.
fn data_folders(program: Program, root: &Path) -> String {
    if !matches!(program, Program::System | Program::SystemAarch64 | Program::SystemS390x) {
        return String::new();
    }
    let folders = ["usr/share/qemu", "usr/share/seabios", "usr/lib/ipxe/qemu"];
    let present = folders.into_iter().filter(|folder| root.join(folder).is_dir());
    present.map(|folder| format!(" -L \"$root/{folder}\"")).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use qmp_tests::Program;

    use super::{library_folders, script};

    #[test]
    fn a_launcher_names_only_folders_that_are_there() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("usr/lib/x86_64-linux-gnu")).unwrap();
        fs::create_dir_all(root.path().join("usr/share/seabios")).unwrap();
        assert_eq!(library_folders(root.path()), ["usr/lib/x86_64-linux-gnu"]);
        let system = script(Program::System, root.path());
        assert!(system.contains("--library-path \"$root/usr/lib/x86_64-linux-gnu\""), "{system}");
        assert!(system.contains("-L \"$root/usr/share/seabios\" \"$@\""), "{system}");
        assert!(!system.contains("ipxe"), "{system}");
        assert!(!script(Program::Img, root.path()).contains("-L \"$root"));
    }
}

//! Checks that the programs have all their libraries, and that none is the system's.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use qmp_tests::Program;

use super::error::Error;
use super::files::failed;
use super::launcher::{NO_SYSTEM_LIBRARIES, TRIPLET, library_folders, loader, packaged};
use super::suite::Suite;
use super::tool::{missing, tool};

/// Returns the libraries that a program below `root` links and that are not below `root`.
pub(super) fn missing_of_programs(root: &Path, suite: Suite) -> Result<BTreeSet<String>, Error> {
    let mut all = BTreeSet::new();
    for program in suite.programs() {
        all.extend(missing_of(root, &root.join(packaged(program)))?);
    }
    Ok(all)
}

/// Removes the modules whose libraries were not fetched, and returns their names.
pub(super) fn drop_modules(root: &Path) -> Result<Vec<String>, Error> {
    let folder = root.join(format!("usr/lib/{TRIPLET}/qemu"));
    let mut dropped = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed("read", &folder))? {
        let module = entry.map_err(failed("read", &folder))?.path();
        if module.extension() == Some(OsStr::new("so")) && !missing_of(root, &module)?.is_empty() {
            fs::remove_file(&module).map_err(failed("remove", &module))?;
            dropped.extend(module.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    dropped.sort();
    Ok(dropped)
}

/// Asks the loader which libraries it does not find or finds in the system's folders.
fn missing_of(root: &Path, file: &Path) -> Result<BTreeSet<String>, Error> {
    let folders = library_folders(root);
    let folders: Vec<_> = folders.iter().map(|f| root.join(f).display().to_string()).collect();
    let mut command = tool(&loader(root, Program::Img).to_string_lossy());
    command.args([NO_SYSTEM_LIBRARIES, "--library-path", &folders.join(":"), "--list"]).arg(file);
    let output = command.output().map_err(|source| missing(&command, source))?;
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    let root = format!("{}/", root.display());
    Ok(text.lines().filter_map(|line| foreign(line, &root)).map(str::to_owned).collect())
}

/// Returns the library in a line of the loader's output, if it is not below `root`.
fn foreign<'a>(line: &'a str, root: &str) -> Option<&'a str> {
    let mut words = line.split_whitespace();
    let library = words.next()?;
    let lost = line.contains("not found") || line.contains("cannot open shared object");
    let elsewhere = words.next() == Some("=>") && !words.next()?.starts_with(root);
    (lost || elsewhere).then(|| library.trim_end_matches(':'))
}

#[cfg(test)]
mod tests {
    use super::foreign;

    #[test]
    fn a_library_below_the_root_is_fine() {
        for line in [
            "\tlibz.so.1 => /q/root/lib/x86_64-linux-gnu/libz.so.1 (0x00007f)",
            "\tlinux-vdso.so.1 (0x00007ffd)",
            "\t/q/root/usr/ld/qemu-img (0x00007f)",
            "",
        ] {
            assert_eq!(foreign(line, "/q/root/"), None, "{line}");
        }
    }

    #[test]
    fn one_that_is_lost_or_the_systems_is_told() {
        for line in [
            "\tlibz.so.1 => not found",
            "\tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x00007f)",
            "libz.so.1: cannot open shared object file: No such file or directory",
        ] {
            assert_eq!(foreign(line, "/q/root/"), Some("libz.so.1"), "{line}");
        }
    }
}

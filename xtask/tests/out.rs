//! Tests which files of a folder `cargo xtask codegen --out` may change.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Generates the bindings of one release into a folder.
fn generate(out: &Path, more: &[&str]) -> Output {
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    xtask.args(["codegen", "--min", "7.2", "--max", "7.2", "--out"]).arg(out).args(more);
    xtask.output().unwrap()
}

/// Returns all entries below a folder, with the text of files. Does not follow links.
fn contents(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if entry.file_type().unwrap().is_dir() {
            found.extend(contents(&path));
        }
        let text = if path.is_file() { fs::read_to_string(&path).unwrap() } else { String::new() };
        found.push((path, text));
    }
    found.sort();
    found
}

/// Asserts that the command refuses, names the entry, and changes nothing below the folder.
#[track_caller]
fn refuses(folder: &Path, out: &Path, named: &Path) {
    let before = contents(folder);
    for more in [&[][..], &["--check"]] {
        let output = generate(out, more);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains(&named.display().to_string()), "{told}");
        assert!(contents(folder) == before, "the folder changed: {told}");
    }
}

#[test]
fn a_file_of_somebody_else_stops_the_command_before_the_first_write() {
    let folder = tempfile::tempdir().unwrap();
    let sources = folder.path().join("src");
    fs::create_dir(&sources).unwrap();
    let own = sources.join("lib.rs");
    fs::write(&own, "//! Written by hand.\n").unwrap();
    refuses(folder.path(), &sources, &own);
}

#[test]
fn a_link_out_of_the_folder_is_neither_followed_nor_removed() {
    let folder = tempfile::tempdir().unwrap();
    let [out, elsewhere] = ["out", "elsewhere"].map(|name| folder.path().join(name));
    fs::create_dir_all(&elsewhere).unwrap();
    fs::create_dir_all(&out).unwrap();
    fs::write(elsewhere.join("lib.rs"), "//! Written by hand.\n").unwrap();
    let link = out.join("types");
    symlink(&elsewhere, &link).unwrap();
    refuses(folder.path(), &out, &link);
    let link = folder.path().join("link");
    symlink(&elsewhere, &link).unwrap();
    refuses(folder.path(), &link, &link);
}

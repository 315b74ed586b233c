//! `cargo xtask diff`: reports what a release changed.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use qapi_schema::devices;
use qapi_schema::diff::{diff, json, markdown, text};
use qapi_schema::merge::MergeError;
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot};

use crate::import::{ImportError, read_tree, tree_release};
use crate::program::Program;
use crate::report::chain;
use crate::snapshots::{ReadError, Store, Vendor};

/// Reports what a release added, removed, changed and deprecated, and what that breaks.
#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The older release: a version that has snapshots (`10.0`, or `NAME/10.0` for a vendor), or a
    /// QEMU tree.
    old: String,
    /// The newer release, in the same forms.
    new: String,
    /// The format of the report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The program to compare; the emulator and the guest agent if not given.
    #[arg(long, value_enum)]
    program: Option<Program>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// One line per change.
    #[default]
    Text,
    /// For release notes.
    Markdown,
    /// For programs.
    Json,
}

/// The reasons why there is no report.
#[derive(Debug, thiserror::Error)]
enum DiffError {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Import(#[from] ImportError),
    #[error("{0} is neither a release that has snapshots nor a folder")]
    Neither(String),
    #[error("{0} and {1} have no program in common that was asked for")]
    NothingInCommon(String, String),
    #[error(transparent)]
    Compare(#[from] MergeError),
    #[error("cannot write to the standard output: {0}")]
    Write(io::Error),
}

/// The exit code if nothing could be compared.
const COULD_NOT_RUN: u8 = 2;

impl Diff {
    pub(crate) fn run(self) -> ExitCode {
        let printed = self.report().and_then(|report| print(&report));
        match printed {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {}", chain(&error));
                ExitCode::from(COULD_NOT_RUN)
            }
        }
    }

    fn report(&self) -> Result<String, DiffError> {
        let [old, new] = [read(&self.old)?, read(&self.new)?];
        let mut diffs = Vec::new();
        for protocol in self.programs() {
            let of = |them: &[Snapshot]| them.iter().position(|it| it.protocol == protocol);
            if let (Some(before), Some(after)) = (of(&old), of(&new)) {
                diffs.push(diff(&old[before], &new[after])?);
            }
        }
        if diffs.is_empty() {
            return Err(DiffError::NothingInCommon(self.old.clone(), self.new.clone()));
        }
        Ok(match self.format {
            Format::Text => text(&diffs) + &self.devices("", "  ")?,
            Format::Markdown => markdown(&diffs) + &self.devices("# ", "- ")?,
            Format::Json => json(&diffs),
        })
    }

    /// Returns what changed in the devices of each architecture that both releases have a snapshot
    /// of. A QEMU tree tells nothing of devices. `title` and `item` are before each line.
    fn devices(&self, title: &str, item: &str) -> Result<String, DiffError> {
        let mut text = String::new();
        let releases = (self.old.parse::<Release>(), self.new.parse::<Release>());
        let (Ok(old), Ok(new)) = releases else { return Ok(text) };
        if self.program.is_some_and(|it| it.protocol() != Protocol::Qemu) {
            return Ok(text);
        }
        let of = |release| Store::upstream().devices(Some(release), Some(release));
        let (before, after) = (of(old)?, of(new)?);
        for old in &before {
            let Some(new) = after.iter().find(|it| it.target == old.target) else { continue };
            let (target, from, to) = (&old.target, old.release, new.release);
            text.push_str(&format!("\n{title}Devices of {target}, QEMU {from} to {to}\n"));
            text.push_str(if item == "- " { "\n" } else { "" });
            for change in devices::diff(old, new) {
                text.push_str(&format!("{item}{change}\n"));
            }
        }
        Ok(text)
    }

    /// Returns the programs to compare. The storage daemon's schema is part of the emulator's, so
    /// it is not compared by default.
    fn programs(&self) -> Vec<Protocol> {
        match self.program {
            Some(program) => vec![program.protocol()],
            None => vec![Protocol::Qemu, Protocol::GuestAgent],
        }
    }
}

/// Returns the snapshots of a release: the committed ones, or those made from a tree.
fn read(what: &str) -> Result<Vec<Snapshot>, DiffError> {
    if let Ok(release) = what.parse::<Release>() {
        return Ok(Store::upstream().of_release(release)?);
    }
    if let Some((vendor, release)) = of_vendor(what) {
        let snapshots = Store::of(Some(&vendor)).of_series(release)?;
        if !snapshots.is_empty() {
            return Ok(snapshots);
        }
    }
    let tree = PathBuf::from(what);
    if !tree.is_dir() {
        return Err(DiffError::Neither(what.to_owned()));
    }
    Ok(from_tree(&tree)?)
}

/// Parses a vendor and its release: `example/10.0`.
fn of_vendor(what: &str) -> Option<(Vendor, Release)> {
    let (vendor, release) = what.split_once('/')?;
    Some((vendor.parse().ok()?, release.parse().ok()?))
}

fn from_tree(tree: &Path) -> Result<Vec<Snapshot>, ImportError> {
    read_tree(tree, tree_release(tree, None)?)
}

/// Prints a report. A reader that closes the pipe early, for example a pager, is not an error.
fn print(report: &str) -> Result<(), DiffError> {
    match io::stdout().lock().write_all(report.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(DiffError::Write(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compare(old: &str, new: &str, format: Format) -> Result<String, DiffError> {
        let [old, new] = [old, new].map(str::to_owned);
        Diff { old, new, format, program: None }.report()
    }

    #[test]
    fn releases_are_read_by_version_and_told_in_every_format() {
        let release = |series: &str| {
            let snapshots = Store::upstream().of_release(series.parse().unwrap()).unwrap();
            snapshots[0].release.to_string()
        };
        let [old, new] = ["7.2", "10.0"].map(release);
        let text = compare(&old, "10.0", Format::Text).unwrap();
        assert!(text.starts_with(&format!("QEMU {old} to {new}\n")), "{text}");
        assert!(text.contains(&format!("\nQEMU guest agent {old} to {new}\n")), "{text}");
        let markdown = compare("7.2", &new, Format::Markdown).unwrap();
        assert!(markdown.starts_with(&format!("# QEMU {old} to {new}\n")), "{markdown}");
        let json = compare("7.2", "10.0", Format::Json).unwrap();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json[0]["summary"]["commands-added"], 22);
        assert_eq!(json[1]["program"], "guest-agent");
    }

    #[test]
    fn devices_are_compared_where_both_releases_tell_them() {
        let text = compare("10.0", "11.1", Format::Text).unwrap();
        for target in ["aarch64", "s390x", "x86_64"] {
            assert!(text.contains(&format!("\nDevices of {target}, QEMU 10.0.")), "{text}");
        }
        assert!(text.contains("\n  property `sriov-pf` (str) added: "), "{text}");
        let markdown = compare("7.2", "10.0", Format::Markdown).unwrap();
        assert!(markdown.contains("\n# Devices of x86_64, QEMU 7.2."), "{markdown}");
        assert!(markdown.contains("\n- property `addr` changed its type from int32 to str: "));
        assert!(!markdown.contains("Devices of aarch64"));
        assert!(!compare("8.2", "9.0", Format::Text).unwrap().contains("Devices of"));
    }

    #[test]
    fn what_is_neither_release_nor_tree_is_an_error() {
        let error = compare("7.2.0", "nowhere", Format::Text).unwrap_err();
        assert_eq!(
            error.to_string(),
            "nowhere is neither a release that has snapshots nor a folder"
        );
        let error = compare("5.2.0", "10.0.13", Format::Text).unwrap_err().to_string();
        assert!(error.starts_with("there is no snapshot of 5.2.0; there are those of 6.2.0, "));
        let empty = tempfile::tempdir().unwrap();
        let error = compare("7.2.0", empty.path().to_str().unwrap(), Format::Text).unwrap_err();
        assert!(error.to_string().contains("VERSION cannot be read"), "{error}");
    }
}

//! Tests comparisons of real releases.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::snapshot::Snapshot;

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp/schema")
}

fn committed(series: &str) -> Snapshot {
    let text = fs::read_to_string(top().join(series).join(Protocol::Qemu.file_name())).unwrap();
    Snapshot::from_json(&text).unwrap()
}

/// Returns all snapshots, oldest first.
fn all() -> Vec<Snapshot> {
    let folders = fs::read_dir(top()).unwrap().map(|it| it.unwrap().file_name());
    let mut all: Vec<_> = folders.map(|it| committed(it.to_str().unwrap())).collect();
    all.sort_by_key(|it| it.release);
    all
}

#[test]
fn from_7_2_to_10_0() {
    let diff = diff(&committed("7.2"), &committed("10.0")).unwrap();
    let summary = diff.summary;
    assert_eq!([summary.commands_added, summary.commands_removed], [22, 2]);
    assert_eq!([summary.events_added, summary.events_removed], [6, 2]);
    assert_eq!([summary.arguments_made_optional, summary.types_renamed], [3, 7]);
    let optional = diff.changes.iter().filter(|it| it.what == What::MadeOptional && it.sent);
    let optional: Vec<_> = optional
        .map(|it| (it.name.as_str(), words::part(it.part.as_ref().unwrap()).1.unwrap()))
        .collect();
    let expected =
        [("migrate", "uri"), ("migrate-incoming", "uri"), ("BlockdevCreateOptionsLUKS", "file")];
    assert_eq!(optional, expected);
    let renamed = diff.changes.iter().filter_map(|it| match &it.what {
        What::Renamed { from } => Some(format!("{from} -> {}\n", it.name)),
        _ => None,
    });
    expect![[r#"
        StringWrapper -> FdSocketAddressWrapper
        QCryptoAkCipherAlgorithm -> QCryptoAkCipherAlgo
        QCryptoCipherAlgorithm -> QCryptoCipherAlgo
        QCryptoHashAlgorithm -> QCryptoHashAlgo
        QCryptoIVGenAlgorithm -> QCryptoIVGenAlgo
        QCryptoRSAPaddingAlgorithm -> QCryptoRSAPaddingAlgo
        CpuS390State -> S390CpuState
    "#]]
    .assert_eq(&renamed.collect::<String>());
    let types = diff.changes.iter().filter_map(|it| match &it.what {
        What::TypeChanged { from, to } if it.kind == Kind::Command => {
            Some(format!("{}: {from} -> {to}\n", it.name))
        }
        _ => None,
    });
    expect![[r#"
        memsave: int -> size
        memsave: int -> uint64
        pmemsave: int -> size
        pmemsave: int -> uint64
    "#]]
    .assert_eq(&types.collect::<String>());
}

/// Types of 10.2 that were merged, became an alternate, or were split in 11.1.
#[test]
fn from_10_2_to_11_1() {
    let diff = diff(&committed("10.2"), &committed("11.1")).unwrap();
    let text = text(&[diff]);
    let told = |part: &str| text.lines().any(|line| line == part);
    for line in [
        // `MigrateSetParameters` was sent, so it had setters.
        "type MigrationParameters: joined by what was MigrateSetParameters [breaks Rust callers]",
        "type MigrationParameters, member tls-creds: type str is now StrOrNull \
         [breaks Rust callers and the wire]",
        "type BlockExportOptions, member iothread: type str is now BlockExportIothreads \
         [breaks Rust callers]",
        "type NetdevUserHostForward: split from String [breaks Rust callers]",
        "type NetdevUserOptions, member hostfwd: type [String] is now [NetdevUserHostForward] \
         [breaks Rust callers]",
    ] {
        assert!(told(line), "{line} is not in {text}");
    }
    let split = text.lines().filter(|line| line.contains("type [String] is now"));
    assert_eq!(split.count(), 7);
    // The command lists the arguments, so the type has the same single direction as before.
    assert!(!text.contains("MigrationParameters: now also"), "{text}");
}

/// The types that `query-audiodevs` returns since 8.0. No command or event used them before, so
/// they had setters.
#[test]
fn from_7_2_to_8_0() {
    let diff = diff(&committed("7.2"), &committed("8.0")).unwrap();
    let text = text(&[diff]);
    let line = "type Audiodev: now used, and only received [breaks Rust callers]";
    assert!(text.lines().any(|it| it == line), "{text}");
}

/// Values of the tag that had no branch until 7.0 or 7.1.
#[test]
fn a_branch_that_gets_members_breaks_rust_callers() {
    let diff = diff(&committed("6.2"), &committed("7.1")).unwrap();
    let text = text(&[diff]);
    for branch in ["cocoa: added as DisplayCocoa", "sdl: added as DisplaySDL"] {
        let line = format!("type DisplayOptions, branch {branch} [breaks Rust callers]");
        assert!(text.lines().any(|it| it == line), "{line} is not in {text}");
    }
    let added = "type ObjectOptions, branch main-loop: added as MainLoopProperties";
    assert!(text.lines().any(|it| it == added), "{text}");
}

#[test]
fn neighbours_differ_by_what_they_differ() {
    let snapshots = all();
    for pair in snapshots.windows(2) {
        let [old, new] = pair else { panic!() };
        let diff = diff(old, new).unwrap();
        let Summary { commands_added, commands_removed, events_added, events_removed, .. } =
            diff.summary;
        assert_eq!(old.commands.len() + commands_added - commands_removed, new.commands.len());
        assert_eq!(old.events.len() + events_added - events_removed, new.events.len());
    }
}

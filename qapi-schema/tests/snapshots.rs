//! The committed snapshots: what they hold, and that they are what their schemas say.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/releases.rs"]
mod counted;
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use counted::{Counts, read, releases, top};
use qapi_schema::introspect::introspect;
use qapi_schema::load;
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot, TypeKind, snapshot};
use qapi_schema::verify::{Introspection, verify};
use support::shared;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn path(release: &str, protocol: Protocol) -> PathBuf {
    let Release { major, minor, .. } = release.parse::<Release>().unwrap().series();
    top().join(format!("{major}.{minor}")).join(protocol.file_name())
}

fn committed(release: &str, protocol: Protocol) -> Snapshot {
    let path = path(release, protocol);
    read(&path).unwrap_or_else(|| panic!("there is no {}", path.display()))
}

#[test]
fn every_folder_holds_the_release_that_it_is_named_after() {
    let releases = releases();
    let expected: BTreeSet<_> =
        releases.iter().map(|it| path(&it.release, Protocol::Qemu)).collect();
    let folders = fs::read_dir(top()).unwrap();
    let found: BTreeSet<_> =
        folders.map(|it| it.unwrap().path().join(Protocol::Qemu.file_name())).collect();
    assert_eq!(found, expected);
    for Counts { release, qemu, agent, storage_daemon } in releases {
        assert_eq!(committed(&release, Protocol::GuestAgent).release.to_string(), release);
        if storage_daemon {
            assert_eq!(committed(&release, Protocol::StorageDaemon).release.to_string(), release);
        }
        assert!(qemu[0] > 200 && agent[0] > 30, "{release} has too few commands");
    }
}

/// The snapshots of all releases and programs, with the text of the file.
fn all() -> Vec<(String, Snapshot)> {
    let mut all = Vec::new();
    let releases = releases();
    for Counts { release, .. } in &releases {
        for protocol in Protocol::ALL {
            if let Ok(text) = fs::read_to_string(path(release, protocol)) {
                let snapshot = Snapshot::from_json(&text).unwrap();
                assert_eq!(snapshot.protocol, protocol);
                all.push((text, snapshot));
            }
        }
    }
    let daemons = releases.iter().filter(|it| it.storage_daemon).count();
    assert_eq!(all.len(), 2 * releases.len() + daemons);
    all
}

#[test]
fn snapshots_survive_a_round_trip_through_their_text() {
    for (text, snapshot) in all() {
        let release = snapshot.release;
        assert!(snapshot.to_json() == text, "{release} {:?} is not as written", snapshot.protocol);
    }
}

#[test]
fn snapshots_are_what_their_schemas_say() {
    let Some(schemas) = shared("qemu-schemas") else { return };
    for (text, committed) in all() {
        let Snapshot { release, protocol, .. } = committed;
        let main = schemas.join(release.to_string()).join(protocol.schema_path());
        let schema = load(&main).unwrap_or_else(|it| panic!("{}: {it}", main.display()));
        let imported = snapshot(&schema, release, protocol);
        assert!(imported.to_json() == text, "{release} {protocol:?}: import it again");
    }
}

#[test]
fn a_snapshot_of_another_layout_is_refused() {
    let text = Snapshot::new(Release::new(8, 0, 0), Protocol::Qemu).to_json();
    let newer = text.replacen("\"format\": 1", "\"format\": 2", 1);
    let error = Snapshot::from_json(&newer).unwrap_err().to_string();
    assert_eq!(error, "layout 2 is not known, only 1: import the release again");
    let misspelt = text.replacen("\"commands\"", "\"comands\"", 1);
    let error = Snapshot::from_json(&misspelt).unwrap_err();
    assert!(error.to_string().contains("comands"), "{error}");
}

/// What the documentation of a generated definition begins with.
fn generated(folder: &str, what: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in fs::read_dir(workspace().join("qmp/src/generated").join(folder)).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let lines = text.lines().filter_map(|line| line.strip_prefix(what)?.split_once('`'));
        names.extend(lines.map(|(name, _)| name.to_owned()));
    }
    names
}

type IsKind = fn(&TypeKind) -> bool;

#[test]
fn every_definition_of_the_newest_release_is_generated() {
    let snapshot = committed(&releases().last().unwrap().release, Protocol::Qemu);
    let lacking = |names: Vec<&String>, generated: BTreeSet<String>| {
        names.into_iter().filter(|name| !generated.contains(*name)).cloned().collect::<Vec<_>>()
    };
    let commands = snapshot.commands.keys().collect();
    assert!(lacking(commands, generated("commands", "/// The command `")).is_empty());
    let events = snapshot.events.keys().collect();
    assert!(lacking(events, generated("events", "/// The event `")).is_empty());
    let kinds: [(&str, IsKind); 4] = [
        ("struct", |it| matches!(it, TypeKind::Struct(_))),
        ("union", |it| matches!(it, TypeKind::Union(_))),
        ("alternate", |it| matches!(it, TypeKind::Alternate(_))),
        ("enum", |it| matches!(it, TypeKind::Enum(_))),
    ];
    for (kind, is) in kinds {
        let names = snapshot.types.iter().filter(|(_, ty)| is(&ty.kind)).map(|it| it.0).collect();
        let found = generated("types", &format!("/// The QAPI {kind} `"));
        let lacking: Vec<String> = lacking(names, found);
        assert!(lacking.is_empty(), "{kind}: {lacking:?}");
    }
}

#[test]
fn commands_and_events_of_every_release_are_generated() {
    let [commands, events] =
        [generated("commands", "/// The command `"), generated("events", "/// The event `")];
    for Counts { release, .. } in releases() {
        let snapshot = committed(&release, Protocol::Qemu);
        let lacking: Vec<_> =
            snapshot.commands.keys().filter(|name| !commands.contains(*name)).collect();
        assert!(lacking.is_empty(), "{release}: {lacking:?}");
        let lacking: Vec<_> =
            snapshot.events.keys().filter(|name| !events.contains(*name)).collect();
        assert!(lacking.is_empty(), "{release}: {lacking:?}");
    }
}

#[test]
fn snapshots_agree_with_the_introspection_of_their_schemas() {
    let Some(schemas) = shared("qemu-schemas") else { return };
    for (_, committed) in all() {
        let Snapshot { release, protocol, .. } = committed;
        let main = schemas.join(release.to_string()).join(protocol.schema_path());
        let schema = load(&main).unwrap_or_else(|it| panic!("{}: {it}", main.display()));
        let reply = Introspection::from_json(&introspect(&schema).to_string()).unwrap();
        assert_eq!(verify(&committed, &reply), [], "{release} {protocol:?}");
    }
}

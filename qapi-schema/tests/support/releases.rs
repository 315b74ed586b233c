//! The releases that the bindings are made of, as `qmp/schema` has them.

use std::fs;
use std::path::{Path, PathBuf};

use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot, TypeKind};

/// A release and what its schemas define.
pub(crate) struct Counts {
    pub(crate) release: String,
    /// Commands, events, structs, unions, alternates and enums of QEMU.
    pub(crate) qemu: [usize; 6],
    /// The same of the guest agent.
    pub(crate) agent: [usize; 6],
    /// Whether there is a schema of the storage daemon.
    pub(crate) storage_daemon: bool,
}

/// The folder of the snapshots.
pub(crate) fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp/schema")
}

/// The snapshot in a file, if there is such a file.
pub(crate) fn read(path: &Path) -> Option<Snapshot> {
    let text = fs::read_to_string(path).ok()?;
    Some(Snapshot::from_json(&text).unwrap_or_else(|it| panic!("{}: {it}", path.display())))
}

/// All releases that have snapshots, oldest first.
pub(crate) fn releases() -> Vec<Counts> {
    let folders = fs::read_dir(top()).expect("snapshots").map(|it| it.expect("a folder").path());
    let mut found: Vec<(Release, Counts)> = folders.map(|folder| of_folder(&folder)).collect();
    found.sort_by_key(|(release, _)| *release);
    found.into_iter().map(|(_, counts)| counts).collect()
}

fn of_folder(folder: &Path) -> (Release, Counts) {
    let [qemu, agent, daemon] = [Protocol::Qemu, Protocol::GuestAgent, Protocol::StorageDaemon]
        .map(|protocol| read(&folder.join(protocol.file_name())));
    let message = || format!("{} lacks a snapshot", folder.display());
    let [qemu, agent] = [qemu, agent].map(|it| it.unwrap_or_else(|| panic!("{}", message())));
    let counts = Counts {
        release: qemu.release.to_string(),
        qemu: counts(&qemu),
        agent: counts(&agent),
        storage_daemon: daemon.is_some(),
    };
    (qemu.release, counts)
}

/// Commands, events, structs, unions, alternates and enums of a snapshot.
fn counts(snapshot: &Snapshot) -> [usize; 6] {
    let mut counts = [snapshot.commands.len(), snapshot.events.len(), 0, 0, 0, 0];
    for ty in snapshot.types.values() {
        counts[match ty.kind {
            TypeKind::Struct(_) => 2,
            TypeKind::Union(_) => 3,
            TypeKind::Alternate(_) => 4,
            TypeKind::Enum(_) => 5,
        }] += 1;
    }
    counts
}

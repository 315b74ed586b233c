//! The committed snapshots of QEMU.

use std::fs;
use std::path::Path;

use qapi_schema::snapshot::{Protocol, Snapshot};

/// Returns the snapshots of all releases, oldest first.
pub(crate) fn committed() -> Vec<Snapshot> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp/schema");
    let folders = fs::read_dir(top).unwrap().map(|folder| folder.unwrap().path());
    let files = folders.map(|folder| folder.join(Protocol::Qemu.file_name()));
    let read = |file| Snapshot::from_json(&fs::read_to_string(file).unwrap()).unwrap();
    let mut snapshots: Vec<_> = files.map(read).collect();
    snapshots.sort_by_key(|snapshot| snapshot.release);
    snapshots
}

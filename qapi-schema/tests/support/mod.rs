//! What the tests share.

use std::path::{Path, PathBuf};

/// A folder of reference data next to the workspace, if it is there. QEMU's own files are never
/// part of this project, so a clone alone does not have them.
pub(crate) fn shared(name: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: there is no {}", folder.display());
    None
}

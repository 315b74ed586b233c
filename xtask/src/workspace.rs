//! The location of the workspace.

use std::path::{Path, PathBuf};

/// Returns the workspace's root, the folder of the top `Cargo.toml`.
#[must_use]
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

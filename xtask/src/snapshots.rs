//! The committed snapshots: `qmp/schema/SERIES/PROGRAM.json`.

use std::fs;
use std::path::{Path, PathBuf};

use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot, SnapshotError};

use crate::contents::{FileError, files_below};
use crate::workspace;

/// A snapshot that cannot be had.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReadError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("{}: {source}", path.display())]
    Snapshot { path: PathBuf, r#source: SnapshotError },
    #[error("there is no snapshot of {0}; there are those of {1}")]
    NoRelease(Release, String),
}

/// Where all snapshots are.
pub(crate) fn top() -> PathBuf {
    workspace::root().join("qmp").join("schema")
}

/// Where the snapshots of a release's series are: a patch release takes its predecessor's place.
pub(crate) fn folder(release: Release) -> PathBuf {
    top().join(format!("{}.{}", release.major, release.minor))
}

/// The snapshots of a program from `min` to `max`, both included, oldest first.
pub(crate) fn read(
    protocol: Protocol,
    min: Option<Release>,
    max: Option<Release>,
) -> Result<Vec<Snapshot>, ReadError> {
    let mut snapshots = Vec::new();
    for path in files_below(&top())? {
        if path.file_name().is_some_and(|name| name == protocol.file_name()) {
            snapshots.push(read_file(&path)?);
        }
    }
    let series = |snapshot: &Snapshot| snapshot.release.series();
    snapshots.retain(|it| min.is_none_or(|min| series(it) >= min.series()));
    snapshots.retain(|it| max.is_none_or(|max| series(it) <= max.series()));
    snapshots.sort_by_key(|snapshot| snapshot.release);
    Ok(snapshots)
}

/// The snapshots of all programs of one release; another of the same series stands for it.
pub(crate) fn of_release(release: Release) -> Result<Vec<Snapshot>, ReadError> {
    let folder = folder(release);
    let paths = Protocol::ALL.iter().map(|protocol| folder.join(protocol.file_name()));
    let found: Vec<_> = paths.filter(|path| path.is_file()).map(|it| read_file(&it)).collect();
    if found.is_empty() {
        return Err(ReadError::NoRelease(release, releases()?));
    }
    found.into_iter().collect()
}

/// The releases that have snapshots, in words.
fn releases() -> Result<String, ReadError> {
    let snapshots = read(Protocol::Qemu, None, None)?;
    let releases: Vec<_> = snapshots.iter().map(|it| it.release.to_string()).collect();
    Ok(releases.join(", "))
}

/// A snapshot from its file.
pub(crate) fn read_file(path: &Path) -> Result<Snapshot, ReadError> {
    let text = fs::read_to_string(path).map_err(|source| FileError::new("read", path, source))?;
    Snapshot::from_json(&text)
        .map_err(|source| ReadError::Snapshot { path: path.to_owned(), source })
}

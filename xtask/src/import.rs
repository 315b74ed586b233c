//! `cargo xtask import`: from a QEMU tree to the snapshots of its release.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use qapi_schema::release::{ParseReleaseError, Release};
use qapi_schema::snapshot::{Protocol, Snapshot, snapshot};
use qapi_schema::{LoadError, Schema, load};

use crate::contents::{FileError, Mode, ensure_folder};
use crate::report::chain;
use crate::snapshots;

/// Reads the schemas of a QEMU tree and writes their snapshots.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The tree's top folder, which holds `qapi/`, `qga/` and `storage-daemon/`.
    tree: PathBuf,
    /// The release; the tree's file VERSION or its name says it if this does not.
    #[arg(long)]
    version: Option<Release>,
}

/// Why a tree cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ImportError {
    #[error("{} holds no {}: name the top folder of a QEMU tree", .0.display(), Protocol::Qemu.schema_path())]
    NoSchema(PathBuf),
    #[error("{} cannot be read, and the folder's name is no release", .0.display())]
    NoVersion(PathBuf),
    #[error("{}: {source}", path.display())]
    BadVersion { path: PathBuf, r#source: ParseReleaseError },
    #[error("{0}")]
    Load(LoadError),
    #[error(transparent)]
    File(#[from] FileError),
}

impl Import {
    pub(crate) fn run(self) -> ExitCode {
        match self.import() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {}", chain(&error));
                ExitCode::FAILURE
            }
        }
    }

    fn import(&self) -> Result<(), ImportError> {
        let release = tree_release(&self.tree, self.version)?;
        let snapshots = read_tree(&self.tree, release)?;
        let folder = snapshots::folder(release);
        let files: Vec<_> = snapshots
            .iter()
            .map(|it| (PathBuf::from(it.protocol.file_name()), it.to_json()))
            .collect();
        let changed = ensure_folder(&folder, &files, Mode::Write)?;
        for it in &snapshots {
            let [commands, events, types] = [it.commands.len(), it.events.len(), it.types.len()];
            let file = folder.join(it.protocol.file_name());
            println!("{}: {commands} commands, {events} events, {types} types", file.display());
        }
        println!("{} files changed; now run: cargo xtask codegen", changed.len());
        Ok(())
    }
}

/// The release of a tree: the given one, or what its file VERSION or else its name says.
pub(crate) fn tree_release(tree: &Path, given: Option<Release>) -> Result<Release, ImportError> {
    if let Some(release) = given {
        return Ok(release);
    }
    let path = tree.join("VERSION");
    match fs::read_to_string(&path) {
        Ok(text) => text.trim().parse().map_err(|source| ImportError::BadVersion { path, source }),
        Err(_) => release_in_name(tree).ok_or(ImportError::NoVersion(path)),
    }
}

/// The release in a folder's name, as source archives unpack: `qemu-10.0.13`.
fn release_in_name(tree: &Path) -> Option<Release> {
    let name = tree.file_name()?.to_str()?;
    name.strip_prefix("qemu-").unwrap_or(name).parse().ok()
}

/// The schema that a tree has of a program.
pub(crate) fn read_schema(tree: &Path, protocol: Protocol) -> Result<Schema, ImportError> {
    let path = tree.join(protocol.schema_path());
    if !path.is_file() {
        return Err(ImportError::NoSchema(tree.to_owned()));
    }
    load(&path).map_err(ImportError::Load)
}

/// The snapshots of all programs whose schema the tree holds.
pub(crate) fn read_tree(tree: &Path, release: Release) -> Result<Vec<Snapshot>, ImportError> {
    if !tree.join(Protocol::Qemu.schema_path()).is_file() {
        return Err(ImportError::NoSchema(tree.to_owned()));
    }
    let mut snapshots = Vec::new();
    for protocol in Protocol::ALL {
        let path = tree.join(protocol.schema_path());
        if path.is_file() {
            let schema = load(&path).map_err(ImportError::Load)?;
            snapshots.push(snapshot(&schema, release, protocol));
        }
    }
    Ok(snapshots)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_tree_is_told_once() {
        let folder = tempfile::tempdir().unwrap();
        let release = Release::new(10, 0, 0);
        let error = read_tree(folder.path(), release).unwrap_err().to_string();
        assert!(error.ends_with(": name the top folder of a QEMU tree"), "{error}");
        let error = tree_release(folder.path(), None).unwrap_err().to_string();
        assert!(error.ends_with("VERSION cannot be read, and the folder's name is no release"));
        let named = folder.path().join("qemu-9.1.2");
        assert_eq!(tree_release(&named, None).unwrap(), Release::new(9, 1, 2));
        assert_eq!(tree_release(folder.path(), Some(release)).unwrap(), release);
        fs::write(folder.path().join("VERSION"), "ten\n").unwrap();
        let error = chain(&tree_release(folder.path(), None).unwrap_err());
        assert_eq!(error.matches("'ten' is not a QEMU release").count(), 1, "{error}");
        fs::write(folder.path().join("VERSION"), "10.1.2\n").unwrap();
        assert_eq!(tree_release(folder.path(), None).unwrap(), Release::new(10, 1, 2));
    }

    #[test]
    fn a_tree_gives_the_snapshots_of_the_programs_it_has() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(Protocol::Qemu.schema_path());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "{ 'command': 'stop' }").unwrap();
        let snapshots = read_tree(folder.path(), Release::new(10, 0, 0)).unwrap();
        assert_eq!(snapshots.len(), 1);
        assert!(snapshots[0].commands.contains_key("stop"));
        fs::write(&path, "{ 'command': 'stop', 'data': 'Nowhere' }").unwrap();
        let error = read_tree(folder.path(), Release::new(10, 0, 0)).unwrap_err();
        assert!(matches!(error, ImportError::Load(_)), "{error}");
    }
}

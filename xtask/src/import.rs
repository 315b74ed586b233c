//! `cargo xtask import`: makes the snapshots of a release from a QEMU tree.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use qapi_schema::release::{ParseReleaseError, Release};
use qapi_schema::snapshot::{Protocol, Snapshot, snapshot};
use qapi_schema::{LoadError, Schema, load};

use crate::contents::{Folder, FolderError, Mark, Mode};
use crate::report::chain;
use crate::snapshots::{ReadError, Store, Vendor};

/// Reads the schemas of a QEMU tree and writes their snapshots.
///
/// A development version (10.1.50 or 10.1.90, for example) is imported as one of the next series.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The tree's top folder, which holds `qapi/`, `qga/` and `storage-daemon/`.
    tree: PathBuf,
    /// The release; if not given, the tree's file VERSION or its name tells it.
    #[arg(long)]
    version: Option<Release>,
    /// The vendor of a QEMU with its own changes. Its snapshots are kept apart from upstream's, in
    /// `vendors/NAME`.
    #[arg(long, value_name = "NAME")]
    vendor: Option<Vendor>,
    /// Replace the snapshots of the series even if they are newer or seem to be from another QEMU.
    #[arg(long)]
    force: bool,
}

/// The reasons why a tree cannot be imported.
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
    Folder(#[from] FolderError),
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(
        "{present} of this series is imported, which is newer than {found}: import a newer tree, or replace it with --force"
    )]
    Older { present: Release, found: Release },
    #[error(
        "{0} has `{1}`, which is no name of upstream's: name the vendor with --vendor NAME, or import it as upstream's with --force"
    )]
    Downstream(Release, String),
    #[error(
        "{0} is imported and has other definitions ({1}): if this tree has changes of its own, name the vendor with --vendor NAME; replace the snapshots with --force"
    )]
    Differs(Release, String),
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
        let store = Store::of(self.vendor.as_ref());
        let release = tree_release(&self.tree, self.version)?;
        let snapshots = read_tree(&self.tree, release)?;
        let changed = self.write(&store, &snapshots)?;
        if release.is_development() {
            let Release { major, minor, .. } = release.series();
            println!("{release} is a development version of {major}.{minor}");
        }
        for it in &snapshots {
            let [commands, events, types] = [it.commands.len(), it.events.len(), it.types.len()];
            let file = store.folder(release).join(it.protocol.file_name());
            println!("{}: {commands} commands, {events} events, {types} types", file.display());
        }
        println!("{changed} files changed; now run: cargo xtask codegen{}", self.vendor_option());
        if self.vendor.is_none() {
            println!("what is new has no words yet: cargo xtask words lists it");
        }
        Ok(())
    }

    /// Returns the options that `codegen` needs for the vendor.
    fn vendor_option(&self) -> String {
        let option = |vendor: &Vendor| format!(" --vendor {vendor} --out DIR");
        self.vendor.as_ref().map(option).unwrap_or_default()
    }

    /// Writes the snapshots of a tree, and returns the number of files that changed.
    fn write(&self, store: &Store, snapshots: &[Snapshot]) -> Result<usize, ImportError> {
        let Some(first) = snapshots.first() else { return Ok(0) };
        let folder = store.folder(first.release);
        let names = Protocol::ALL.map(Protocol::file_name);
        let survey = Folder::survey(&folder, Mark::Names(&names))?;
        if !self.force {
            self.check(&store.of_series(first.release)?, snapshots)?;
        }
        let file = |it: &Snapshot| (PathBuf::from(it.protocol.file_name()), it.to_json());
        let files: Vec<_> = snapshots.iter().map(file).collect();
        Ok(survey.ensure(&files, Mode::Write)?.len())
    }

    /// Checks whether the snapshots of a tree may replace the present ones.
    fn check(&self, present: &[Snapshot], found: &[Snapshot]) -> Result<(), ImportError> {
        let upstream = self.vendor.is_none();
        for it in found {
            if let Some(name) = downstream_name(it).filter(|_| upstream) {
                return Err(ImportError::Downstream(it.release, name.to_owned()));
            }
            let Some(before) = present.iter().find(|known| known.protocol == it.protocol) else {
                continue;
            };
            if before.release > it.release {
                let (present, found) = (before.release, it.release);
                return Err(ImportError::Older { present, found });
            }
            if let Some(difference) = unexpected(before, it).filter(|_| upstream) {
                return Err(ImportError::Differs(before.release, difference));
            }
        }
        Ok(())
    }
}

/// Returns a name with the prefix that the schema language reserves for downstream changes:
/// `__com.example_stop`.
fn downstream_name(snapshot: &Snapshot) -> Option<&str> {
    let commands = snapshot.commands.keys().chain(snapshot.events.keys());
    let mut names = commands.chain(snapshot.types.keys());
    names.find(|name| name.starts_with("__")).map(String::as_str)
}

/// Returns a difference that two upstream trees of one series cannot have: a patch release adds and
/// removes no commands or events, and two trees of the same release are equal.
fn unexpected(before: &Snapshot, after: &Snapshot) -> Option<String> {
    if before.release.is_development() {
        return None; // its series was not finished
    }
    let names = |it: &Snapshot| -> BTreeSet<String> {
        it.commands.keys().chain(it.events.keys()).cloned().collect()
    };
    let differing = names(before).symmetric_difference(&names(after)).next().cloned();
    let other = || (before.release == after.release && before != after).then(|| "types".to_owned());
    differing.map(|name| format!("`{name}`")).or_else(other)
}

/// Returns the release of a tree: the given one, or the one in its file VERSION, or else the one in
/// its name.
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

/// Parses the release in a folder's name as source archives have it: `qemu-10.0.13`.
fn release_in_name(tree: &Path) -> Option<Release> {
    let name = tree.file_name()?.to_str()?;
    name.strip_prefix("qemu-").unwrap_or(name).parse().ok()
}

/// Reads the schema of a program from a tree.
pub(crate) fn read_schema(tree: &Path, protocol: Protocol) -> Result<Schema, ImportError> {
    let path = tree.join(protocol.schema_path());
    if !path.is_file() {
        return Err(ImportError::NoSchema(tree.to_owned()));
    }
    load(&path).map_err(ImportError::Load)
}

/// Makes the snapshots of all programs whose schema the tree holds.
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
    use crate::workspace;

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

    /// Makes the snapshots of a tree with this version and these commands.
    fn tree(version: &str, commands: &[&str]) -> Vec<Snapshot> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(Protocol::Qemu.schema_path());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let schema = commands.iter().map(|name| format!("{{ 'command': '{name}' }}\n"));
        fs::write(&path, schema.collect::<String>()).unwrap();
        read_tree(folder.path(), version.parse().unwrap()).unwrap()
    }

    fn options(vendor: Option<&str>, force: bool) -> Import {
        let vendor = vendor.map(|it| it.parse().unwrap());
        Import { tree: PathBuf::new(), version: None, vendor, force }
    }

    /// Creates an empty store, with the temporary folder that holds it.
    fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().to_owned());
        (folder, store)
    }

    fn releases(store: &Store) -> Vec<String> {
        let snapshots = store.read(Protocol::Qemu, None, None).unwrap();
        snapshots.iter().map(|it| it.release.to_string()).collect()
    }

    #[test]
    fn a_development_version_is_of_the_next_series() {
        let (_folder, store) = store();
        for version in ["8.0.5", "8.0.90", "9.1.50"] {
            options(None, false).write(&store, &tree(version, &["stop"])).unwrap();
        }
        assert_eq!(releases(&store), ["8.0.5", "8.0.90", "9.1.50"]);
        assert!(store.folder(Release::new(9, 2, 0)).join("qemu.json").is_file());
        // The final release replaces a development version, but not the other way round.
        options(None, false).write(&store, &tree("8.1.0", &["stop", "cont"])).unwrap();
        let error = options(None, false).write(&store, &tree("8.0.91", &["stop"])).unwrap_err();
        assert!(matches!(error, ImportError::Older { .. }), "{error}");
        assert_eq!(releases(&store), ["8.0.5", "8.1.0", "9.1.50"]);
    }

    #[test]
    fn an_older_patch_release_replaces_a_newer_one_only_by_force() {
        let (_folder, store) = store();
        options(None, false).write(&store, &tree("10.2.2", &["stop"])).unwrap();
        let error = options(None, false).write(&store, &tree("10.2.0", &["stop"])).unwrap_err();
        let expected = "10.2.2 of this series is imported, which is newer than 10.2.0: import a \
                        newer tree, or replace it with --force";
        assert_eq!(error.to_string(), expected);
        assert_eq!(releases(&store), ["10.2.2"]);
        assert_eq!(options(None, false).write(&store, &tree("10.2.2", &["stop"])).unwrap(), 0);
        options(None, false).write(&store, &tree("10.2.3", &["stop"])).unwrap();
        options(None, true).write(&store, &tree("10.2.0", &["stop"])).unwrap();
        assert_eq!(releases(&store), ["10.2.0"]);
    }

    #[test]
    fn a_vendors_tree_does_not_replace_upstreams() {
        let (_folder, store) = store();
        options(None, false).write(&store, &tree("8.2.6", &["stop"])).unwrap();
        for (version, name) in [("8.2.6", "backup"), ("8.2.9", "backup"), ("8.2.9", "__x.y_stop")] {
            let tree = tree(version, &["stop", name]);
            let error = options(None, false).write(&store, &tree).unwrap_err().to_string();
            assert!(error.contains(&format!("`{name}`")), "{error}");
            assert!(error.contains("--vendor NAME") && error.contains("--force"), "{error}");
        }
        let mut other = tree("8.2.6", &["stop"]);
        other[0].commands.get_mut("stop").unwrap().allow_preconfig = true;
        let error = options(None, false).write(&store, &other).unwrap_err();
        assert!(matches!(error, ImportError::Differs(..)), "{error}");
        assert_eq!(releases(&store), ["8.2.6"]);
        assert!(
            !store.of_release(Release::new(8, 2, 0)).unwrap()[0].commands["stop"].allow_preconfig
        );
    }

    #[test]
    fn a_vendors_own_snapshots_change_as_the_vendor_likes() {
        let (_folder, store) = store();
        let vendor = || options(Some("example"), false);
        vendor().write(&store, &tree("8.2.2", &["stop", "__x.y_stop"])).unwrap();
        vendor().write(&store, &tree("8.2.2", &["stop", "backup"])).unwrap();
        let error = vendor().write(&store, &tree("8.2.1", &["stop"])).unwrap_err();
        assert!(matches!(error, ImportError::Older { .. }), "{error}");
        assert_eq!(vendor().vendor_option(), " --vendor example --out DIR");
    }

    #[test]
    fn a_vendor_lives_apart_from_upstream() {
        let vendor = "example".parse().unwrap();
        let release = Release::new(8, 2, 0);
        let folder = Store::of(Some(&vendor)).folder(release);
        assert!(folder.ends_with("vendors/example/8.2"), "{}", folder.display());
        assert!(!folder.starts_with(workspace::root().join("qmp")));
        assert!(Store::of(None).folder(release).ends_with("qmp/schema/8.2"));
    }
}

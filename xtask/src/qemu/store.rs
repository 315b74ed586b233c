//! The folder of fetched QEMUs, and the metadata of each.
//!
//! ```text
//! target/qemu/10.0/bin/            launchers, one for each program
//! target/qemu/10.0/root/           the unpacked packages
//! target/qemu/10.0/manifest.tsv    package, version, bytes, sha256
//! target/qemu/10.0/debian-version  version of the package qemu-system-x86
//! target/qemu/10.0/recipe          how it was unpacked; written last
//! ```

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use qmp_tests::{Program, Version};
use rustix::fs::{FlockOperation, flock};

use super::error::Error;
use super::files::{create_folder, failed, remove_folder, write};
use super::packages::Package;
use super::suite::Suite;

/// The version of the recipe. Increase it when the unpacked files or the launchers change.
const RECIPE: &str = "1";

/// The folder of all fetched QEMUs. While this value exists, no other process changes the folder.
#[derive(Debug)]
pub(super) struct Store {
    folder: PathBuf,
    /// Closing the file unlocks the folder.
    _lock: File,
}

impl Store {
    /// Locks the folder. If another process is fetching, calls `waiting` and waits for it.
    pub(super) fn lock(waiting: impl FnOnce()) -> Result<Self, Error> {
        let folder = qmp_tests::fetched_folder();
        create_folder(&folder)?;
        let folder = folder.canonicalize().map_err(failed("find", &folder))?;
        if folder.to_string_lossy().contains(is_awkward) {
            return Err(Error::Path(folder));
        }
        let path = folder.join(".lock");
        let lock = File::create(&path).map_err(failed("create", &path))?;
        if flock(&lock, FlockOperation::NonBlockingLockExclusive).is_err() {
            waiting();
            flock(&lock, FlockOperation::LockExclusive)
                .map_err(|error| failed("lock", &path)(error.into()))?;
        }
        Ok(Self { folder, _lock: lock })
    }

    /// Returns the folder for files that are needed only while fetching.
    pub(super) fn scratch(&self) -> PathBuf {
        self.folder.join(".apt")
    }

    /// Creates an empty folder in which a release is assembled.
    pub(super) fn begin(&self, version: Version) -> Result<PathBuf, Error> {
        let folder = self.folder.join(format!(".new-{version}"));
        remove_folder(&folder)?;
        create_folder(&folder.join("root"))?;
        Ok(folder)
    }

    /// Writes the metadata and moves the folder to the release's place.
    pub(super) fn complete(
        &self,
        suite: Suite,
        work: &Path,
        packages: &[Package],
        debian: &str,
    ) -> Result<PathBuf, Error> {
        write(&work.join("manifest.tsv"), &manifest(packages))?;
        write(&work.join("debian-version"), debian)?;
        write(&work.join("recipe"), &recipe(suite))?;
        let place = self.folder.join(suite.version.to_string());
        remove_folder(&place)?;
        fs::rename(work, &place).map_err(failed("write", &place))?;
        Ok(place)
    }
}

/// Returns Debian's version of a release that was fetched completely with the current recipe.
pub(super) fn present(suite: Suite) -> Option<String> {
    let folder = qmp_tests::fetched_folder().join(suite.version.to_string());
    let text = |name| fs::read_to_string(folder.join(name)).ok();
    // A release with more emulators than asked for has those that are.
    let recipes = [recipe(suite), recipe(Suite { all_targets: true, ..suite })];
    recipes.contains(&text("recipe")?).then(|| text("debian-version"))?
}

/// Returns the recipe of a suite. It names the additional emulators, so that a release with a new
/// emulator is fetched again.
fn recipe(suite: Suite) -> String {
    let programs = suite.programs().filter(|it| *it != Program::System);
    let emulators = programs.map(Program::name).filter(|it| it.starts_with("qemu-system-"));
    [RECIPE, suite.name].into_iter().chain(emulators).collect::<Vec<_>>().join(" ")
}

fn manifest(packages: &[Package]) -> String {
    let mut lines: Vec<_> = packages
        .iter()
        .map(|p| format!("{}\t{}\t{}\t{}\n", p.name, p.version, p.bytes, p.sha256))
        .collect();
    lines.sort();
    lines.concat()
}

/// Returns whether a character is not allowed in a library path or in apt's configuration.
fn is_awkward(character: char) -> bool {
    character.is_whitespace() || matches!(character, ':' | ';' | '"' | '\'' | '\\' | '$' | '`')
}

#[cfg(test)]
mod tests {
    use qmp_tests::Version;

    use super::{Suite, recipe};

    #[test]
    fn a_release_with_further_programs_is_not_the_one_that_was_fetched_without_them() {
        let recipe = |version| recipe(Suite::of(version).unwrap());
        assert_eq!(recipe(Version::new(7, 2)), "1 bookworm");
        let usual = "1 trixie qemu-system-aarch64 qemu-system-s390x";
        assert_eq!(recipe(Version::new(10, 0)), usual);
        let suite = Suite::of(Version::new(10, 0)).unwrap();
        let all = super::recipe(Suite { all_targets: true, ..suite });
        assert_eq!(all, format!("{usual} qemu-system-ppc64 qemu-system-riscv64"));
    }
}

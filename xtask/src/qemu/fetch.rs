//! `cargo xtask qemu fetch`: fetches QEMUs from Debian's packages, side by side, without installing
//! any.

use std::path::{Path, PathBuf};
use std::time::Instant;

use qmp_tests::{Binaries, VERSIONS, Version};

use super::apt::Apt;
use super::error::Error;
use super::files::remove_folder;
use super::packages::{Choice, Package, qemu_version, upstream};
use super::store::{Store, present};
use super::suite::Suite;
use super::{check, launcher, libraries, mirror, unpack};
use crate::progress::{Progress, Unit};

/// The options of the command.
#[derive(Debug, Default)]
pub(crate) struct Fetch {
    /// The releases to fetch. If empty: those that the tests need and `QMP_TEST_QEMU` does not
    /// name.
    pub(crate) versions: Vec<Version>,
    /// True to look for newer packages.
    pub(crate) refresh: bool,
    /// True to fetch the emulators that no test needs as well.
    pub(crate) all_targets: bool,
}

impl Fetch {
    pub(crate) fn run(self) -> Result<(), Error> {
        let progress = Progress::new();
        let versions = match self.versions.is_empty() {
            true => not_named(&progress)?,
            false => self.versions,
        };
        let suites = versions.into_iter().map(|version| {
            Suite::of(version).map(|suite| Suite { all_targets: self.all_targets, ..suite })
        });
        let suites = suites.collect::<Result<Vec<_>, _>>()?;
        let mut wanted = Vec::new();
        for suite in suites {
            match present(suite).filter(|_| !self.refresh) {
                Some(debian) => progress.say(format!("QEMU {}: kept ({debian})", suite.version)),
                None => wanted.push(suite),
            }
        }
        if wanted.is_empty() {
            return Ok(());
        }
        fetch_all(&wanted, self.refresh, &progress)
    }
}

/// Returns the releases that the tests need, without those that `QMP_TEST_QEMU` names.
fn not_named(progress: &Progress) -> Result<Vec<Version>, Error> {
    let mut versions = Vec::new();
    for version in VERSIONS {
        match qmp_tests::named(version)?.first() {
            Some(folder) => {
                progress.say(format!("QEMU {version}: QMP_TEST_QEMU names {}", folder.display()));
            }
            None => versions.push(version),
        }
    }
    Ok(versions)
}

fn fetch_all(suites: &[Suite], refresh: bool, progress: &Progress) -> Result<(), Error> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Err(Error::Platform);
    }
    let store = Store::lock(|| progress.stage("waiting for another fetch to end"))?;
    // A process that was killed can have left a partial package there.
    remove_folder(&store.scratch())?;
    let outcome = suites.iter().try_for_each(|&suite| fetch(suite, refresh, &store, progress));
    remove_folder(&store.scratch())?;
    outcome
}

fn fetch(suite: Suite, refresh: bool, store: &Store, progress: &Progress) -> Result<(), Error> {
    let started = Instant::now();
    let version = suite.version;
    let kept = present(suite);
    if kept.is_some() && !refresh {
        progress.say(format!("QEMU {version}: fetched by another process meanwhile"));
        return Ok(());
    }
    progress.stage(format!("{version}: reading the package lists of {}", suite.name));
    let apt = Apt::configure(&store.scratch(), suite, mirror::find()?)?;
    apt.update()?;
    let packages = apt.resolve(Choice::Linked)?;
    let debian = qemu_version(&packages, suite)?;
    is_still(suite, debian)?;
    if kept.as_deref() == Some(debian) {
        progress.say(format!("QEMU {version}: kept, {debian} is the newest"));
        return Ok(());
    }
    let place = build(suite, debian, &apt, store, progress)?;
    let seconds = started.elapsed().as_secs();
    progress.say(format!("QEMU {version}: {debian} in {} ({seconds} s)", place.display()));
    Ok(())
}

/// Checks that a suite has not moved on to another release.
fn is_still(suite: Suite, debian: &str) -> Result<(), Error> {
    let found = upstream(debian);
    if Version::of_release(found) == Some(suite.version) {
        return Ok(());
    }
    Err(Error::Moved { suite: suite.name, wanted: suite.version, found: found.to_owned() })
}

fn build(
    suite: Suite,
    debian: &str,
    apt: &Apt,
    store: &Store,
    progress: &Progress,
) -> Result<PathBuf, Error> {
    let work = store.begin(suite.version)?;
    let packages = gather(suite, apt, &work, progress)?;
    let dropped = libraries::drop_modules(&work.join("root"))?;
    progress.stage(format!("{}: trying the programs", suite.version));
    let binaries = Binaries::in_folder(suite.version, &work.join("bin"));
    check::programs(suite, &binaries, upstream(debian))?;
    let place = store.complete(suite, &work, &packages, debian)?;
    if !dropped.is_empty() {
        progress.say(format!("QEMU {}: modules left out: {}", suite.version, dropped.join(" ")));
    }
    Ok(place)
}

/// Downloads and unpacks the smallest set of packages that suffices.
fn gather(
    suite: Suite,
    apt: &Apt,
    work: &Path,
    progress: &Progress,
) -> Result<Vec<Package>, Error> {
    let root = work.join("root");
    let mut missing = Default::default();
    for choice in Choice::ALL {
        let packages = apt.resolve(choice)?;
        download(suite, apt, &packages, progress)?;
        unpack_all(suite, apt, &packages, &root, progress)?;
        launcher::write_all(work, suite)?;
        missing = libraries::missing_of_programs(&root, suite)?;
        if missing.is_empty() {
            return Ok(packages);
        }
    }
    let libraries = missing.into_iter().collect::<Vec<_>>().join(" ");
    Err(Error::Libraries { version: suite.version, suite: suite.name, libraries })
}

fn download(
    suite: Suite,
    apt: &Apt,
    packages: &[Package],
    progress: &Progress,
) -> Result<(), Error> {
    let bytes = packages.iter().map(|package| package.bytes).sum::<u64>();
    let (count, megabytes) = (packages.len(), bytes / 1_000_000);
    let message = format!("{}: downloading {count} packages, {megabytes} MB", suite.version);
    progress.count(message, bytes, Unit::Bytes);
    apt.download(packages, &|got| progress.reached(got))
}

fn unpack_all(
    suite: Suite,
    apt: &Apt,
    packages: &[Package],
    root: &Path,
    progress: &Progress,
) -> Result<(), Error> {
    let count = packages.len() as u64;
    progress.count(format!("{}: unpacking", suite.version), count, Unit::Things);
    for (done, package) in (1..).zip(packages) {
        unpack::unpack(&apt.debs().join(&package.file), root)?;
        progress.reached(done);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use qmp_tests::Version;

    use super::{Suite, is_still};

    #[test]
    fn a_suite_that_moved_on_is_noticed() {
        let suite = Suite::of(Version::new(11, 1)).unwrap();
        assert!(is_still(suite, "1:11.1.3+ds-1~bpo13+1").is_ok());
        let error = is_still(suite, "1:11.2.0+ds-1~bpo13+1").unwrap_err().to_string();
        assert!(error.contains("QEMU 11.2.0 now and no longer 11.1"), "{error}");
    }
}

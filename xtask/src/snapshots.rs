//! The committed snapshots: `qmp/schema/SERIES/PROGRAM.json` for upstream's releases, and
//! `vendors/NAME/SERIES/PROGRAM.json` for a vendor's.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use qapi_schema::devices::{Devices, DevicesError};
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot, SnapshotError};

use crate::contents::{FileError, files_below};
use crate::workspace;

/// The reasons why a snapshot cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReadError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("{}: {source}", path.display())]
    Snapshot { path: PathBuf, r#source: SnapshotError },
    #[error("{}: {source}", path.display())]
    Devices { path: PathBuf, r#source: DevicesError },
    #[error("there is no snapshot of {0}; there are those of {1}")]
    NoRelease(Release, String),
    #[error("there is no snapshot of this range in {}: import the vendor's trees with --vendor", .0.display())]
    NoVendor(PathBuf),
}

/// The name of a vendor, which is also the name of its folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Vendor(String);

/// The error for a text that is not the name of a vendor.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is no name of a vendor: use letters, digits, `-` and `_`")]
pub(crate) struct NoVendor(String);

impl FromStr for Vendor {
    type Err = NoVendor;

    fn from_str(name: &str) -> Result<Self, NoVendor> {
        let is_letter = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        let is_name = !name.is_empty() && !name.starts_with('-') && name.chars().all(is_letter);
        if is_name { Ok(Self(name.to_owned())) } else { Err(NoVendor(name.to_owned())) }
    }
}

impl fmt::Display for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The snapshots of upstream or of a vendor, with one folder per series.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    top: PathBuf,
}

impl Store {
    /// Returns the store of upstream's releases.
    pub(crate) fn upstream() -> Self {
        Self::at(workspace::root().join("qmp").join("schema"))
    }

    /// Returns the store of a vendor's releases, or upstream's if there is no vendor.
    pub(crate) fn of(vendor: Option<&Vendor>) -> Self {
        let of_vendor = |it: &Vendor| Self::at(workspace::root().join("vendors").join(&it.0));
        vendor.map_or_else(Self::upstream, of_vendor)
    }

    pub(crate) const fn at(top: PathBuf) -> Self {
        Self { top }
    }

    /// Returns the folder of a release's series. A patch release replaces its predecessor, and a
    /// development version belongs to the series that it leads to.
    pub(crate) fn folder(&self, release: Release) -> PathBuf {
        let Release { major, minor, .. } = release.series();
        self.top.join(format!("{major}.{minor}"))
    }

    /// Reads the snapshots of a program from `min` to `max` inclusive, oldest first.
    pub(crate) fn read(
        &self,
        protocol: Protocol,
        min: Option<Release>,
        max: Option<Release>,
    ) -> Result<Vec<Snapshot>, ReadError> {
        let mut snapshots = Vec::new();
        for path in files_below(&self.top)? {
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

    /// Reads the device snapshots of all targets from `min` to `max` inclusive.
    pub(crate) fn devices(
        &self,
        min: Option<Release>,
        max: Option<Release>,
    ) -> Result<Vec<Devices>, ReadError> {
        let is_devices = |path: &&PathBuf| {
            path.file_name().is_some_and(|it| Devices::is_file_name(&it.to_string_lossy()))
        };
        let paths = files_below(&self.top)?;
        let devices = paths.iter().filter(is_devices).map(|path| read_devices(path));
        let mut devices = devices.collect::<Result<Vec<_>, _>>()?;
        devices.retain(|it| min.is_none_or(|min| it.release.series() >= min.series()));
        devices.retain(|it| max.is_none_or(|max| it.release.series() <= max.series()));
        Ok(devices)
    }

    /// Reads the snapshots of all programs of a release's series; empty if the series does not
    /// exist.
    pub(crate) fn of_series(&self, release: Release) -> Result<Vec<Snapshot>, ReadError> {
        let folder = self.folder(release);
        let paths = Protocol::ALL.iter().map(|protocol| folder.join(protocol.file_name()));
        paths.filter(|path| path.is_file()).map(|it| read_file(&it)).collect()
    }

    /// Reads the snapshots of all programs of one release, or of another release of the same
    /// series.
    pub(crate) fn of_release(&self, release: Release) -> Result<Vec<Snapshot>, ReadError> {
        let found = self.of_series(release)?;
        if found.is_empty() {
            return Err(ReadError::NoRelease(release, self.releases()?));
        }
        Ok(found)
    }

    /// Lists the releases that have snapshots, for an error message.
    fn releases(&self) -> Result<String, ReadError> {
        let snapshots = self.read(Protocol::Qemu, None, None)?;
        let releases: Vec<_> = snapshots.iter().map(|it| it.release.to_string()).collect();
        Ok(releases.join(", "))
    }
}

/// Reads the snapshots of a program from `min` to `max`. A vendor's releases replace upstream's
/// releases of the same series.
pub(crate) fn read(
    vendor: Option<&Vendor>,
    protocol: Protocol,
    min: Option<Release>,
    max: Option<Release>,
) -> Result<Vec<Snapshot>, ReadError> {
    with_own(&Store::upstream(), vendor.map(|it| Store::of(Some(it))), protocol, min, max)
}

fn with_own(
    upstream: &Store,
    own: Option<Store>,
    protocol: Protocol,
    min: Option<Release>,
    max: Option<Release>,
) -> Result<Vec<Snapshot>, ReadError> {
    let mut snapshots = upstream.read(protocol, min, max)?;
    let Some(own) = own else { return Ok(snapshots) };
    let them = own.read(protocol, min, max)?;
    if them.is_empty() {
        return Err(ReadError::NoVendor(own.top));
    }
    let has = |release: Release| them.iter().any(|it| it.release.series() == release.series());
    snapshots.retain(|it| !has(it.release));
    snapshots.extend(them);
    snapshots.sort_by_key(|snapshot| snapshot.release);
    Ok(snapshots)
}

/// Reads a snapshot from its file.
pub(crate) fn read_file(path: &Path) -> Result<Snapshot, ReadError> {
    let text = fs::read_to_string(path).map_err(|source| FileError::new("read", path, source))?;
    Snapshot::from_json(&text)
        .map_err(|source| ReadError::Snapshot { path: path.to_owned(), source })
}

/// Reads a device snapshot from its file.
pub(crate) fn read_devices(path: &Path) -> Result<Devices, ReadError> {
    let text = fs::read_to_string(path).map_err(|source| FileError::new("read", path, source))?;
    Devices::from_json(&text).map_err(|source| ReadError::Devices { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vendor_is_a_plain_name() {
        for name in ["example", "example-9", "x_1"] {
            assert_eq!(name.parse::<Vendor>().unwrap().to_string(), name);
        }
        for name in ["", ".", "..", "a/b", "-x", "a b", "../qmp"] {
            let error = name.parse::<Vendor>().unwrap_err().to_string();
            assert!(error.starts_with(&format!("'{name}' is no name of a vendor")), "{error}");
        }
    }

    #[test]
    fn a_vendor_has_its_own_releases_and_upstreams_others() {
        let folder = tempfile::tempdir().unwrap();
        let vendor = Store::at(folder.path().to_owned());
        let (min, max) = (Some(Release::new(9, 2, 0)), Some(Release::new(10, 1, 0)));
        let read = || with_own(&Store::upstream(), Some(vendor.clone()), Protocol::Qemu, min, max);
        let error = read().unwrap_err().to_string();
        assert!(error.contains(folder.path().to_str().unwrap()), "{error}");
        let mut own = Store::upstream().of_release(Release::new(10, 0, 0)).unwrap().remove(0);
        own.release = Release::new(10, 0, 2);
        own.commands.insert("x-own".to_owned(), own.commands["stop"].clone());
        fs::create_dir(vendor.folder(own.release)).unwrap();
        let path = vendor.folder(own.release).join(own.protocol.file_name());
        fs::write(path, own.to_json()).unwrap();
        let snapshots = read().unwrap();
        let own: Vec<_> = snapshots.iter().map(|it| it.commands.contains_key("x-own")).collect();
        assert_eq!(own, [false, true, false]);
        assert_eq!(snapshots[1].release, Release::new(10, 0, 2));
    }
}

//! QEMU releases, and the releases in which changes happened.

use std::fmt;

use serde::ser::{Serialize, Serializer};

/// A QEMU release series such as 10.0. Patch releases do not change the schema's interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The number before the first dot.
    pub major: u16,
    /// The number after the first dot.
    pub minor: u16,
}

impl Release {
    /// Creates the release series `major.minor`.
    #[must_use]
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The release in which a change of QEMU's interface happened: some release from `earliest` to
/// `latest`.
///
/// Both are equal if the release is known exactly, which is the usual case. They differ if releases
/// between two imported ones were not imported and QEMU's own documentation does not name the
/// release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    /// The first release that can have the change.
    pub earliest: Release,
    /// The first release that is known to have the change.
    pub latest: Release,
}

impl Change {
    /// Creates a change that happened in exactly this release.
    #[must_use]
    pub const fn exact(major: u16, minor: u16) -> Self {
        let release = Release::new(major, minor);
        Self { earliest: release, latest: release }
    }

    /// Creates a change that happened in some release from `earliest` to `latest`.
    #[must_use]
    pub const fn between(earliest: Release, latest: Release) -> Self {
        Self { earliest, latest }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.earliest == self.latest {
            return self.latest.fmt(f);
        }
        write!(f, "{} to {}", self.earliest, self.latest)
    }
}

/// Serializes as text: `"10.0"`.
impl Serialize for Release {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Serializes as text: `"10.0"`, or `"7.1 to 7.2"`.
impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

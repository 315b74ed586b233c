//! QEMU releases, and when something came or went as far as the imported releases tell.

use std::fmt;

/// A QEMU release series such as 10.0. Patch releases do not change the schema's interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The number before the first dot.
    pub major: u16,
    /// The number after the first dot.
    pub minor: u16,
}

impl Release {
    /// The series `major.minor`.
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

/// When a change of QEMU's interface happened: in some release from `earliest` to `latest`.
///
/// Both are the same where it is known exactly, which is nearly always. They differ where the
/// releases between two imported ones are missing and QEMU's own documentation is silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    /// The first release that can have the change.
    pub earliest: Release,
    /// The first release that is known to have the change.
    pub latest: Release,
}

impl Change {
    /// A change that came with exactly this release.
    #[must_use]
    pub const fn exact(major: u16, minor: u16) -> Self {
        let release = Release::new(major, minor);
        Self { earliest: release, latest: release }
    }

    /// A change that came with some release from `earliest` to `latest`.
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

//! QEMU releases in tests.

use std::fmt;
use std::str::FromStr;

/// The releases on which every live test runs, unless it names others.
pub const VERSIONS: [Version; 3] = [Version::new(7, 2), Version::new(10, 0), Version::new(11, 1)];

/// A QEMU release series such as 10.0. The patch release is the one that is installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The number before the first dot.
    pub major: u16,
    /// The number after the first dot.
    pub minor: u16,
}

impl Version {
    /// Creates the series `major.minor`.
    #[must_use]
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }

    /// Parses the series of a release, whose text may continue after a second dot: `10.0.13`.
    #[must_use]
    pub fn of_release(release: &str) -> Option<Self> {
        let mut parts = release.split('.');
        let (major, minor) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some(Self::new(major, minor))
    }

    /// Parses the series that names a module of tests: `qemu_10_0`.
    #[doc(hidden)]
    #[must_use]
    pub fn of_module(module: &str) -> Option<Self> {
        let (major, minor) = module.strip_prefix("qemu_")?.split_once('_')?;
        Some(Self::new(major.parse().ok()?, minor.parse().ok()?))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The error for a text that is not a release such as 10.0.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a QEMU release such as 10.0")]
pub struct NoVersion(String);

impl FromStr for Version {
    type Err = NoVersion;

    /// Accepts only `X.Y`. A third number would promise a patch release that cannot be chosen.
    fn from_str(text: &str) -> Result<Self, NoVersion> {
        let is_series = text.split('.').count() == 2;
        let version = is_series.then(|| Self::of_release(text)).flatten();
        version.ok_or_else(|| NoVersion(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn only_a_series_is_a_version() {
        assert_eq!("10.0".parse::<Version>().unwrap(), Version::new(10, 0));
        for text in ["", "10", "10.0.1", "10.x", "v10.0", "10.-1"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_release_has_a_series() {
        assert_eq!(Version::of_release("7.2.22"), Some(Version::new(7, 2)));
        assert_eq!(Version::of_release("7.2"), Some(Version::new(7, 2)));
        assert_eq!(Version::of_release("seven"), None);
    }

    #[test]
    fn versions_are_ordered_by_number() {
        assert!(Version::new(7, 2) < Version::new(10, 0));
    }

    #[test]
    fn a_module_names_its_version() {
        assert_eq!(Version::of_module("qemu_10_0"), Some(Version::new(10, 0)));
        assert_eq!(Version::of_module("qemu"), None);
    }
}

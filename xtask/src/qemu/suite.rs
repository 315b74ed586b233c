//! The Debian suite of each QEMU release.

use qmp_tests::Version;

use super::error::Error;

/// A Debian suite and the QEMU release in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Suite {
    /// The release. The patch level depends on the suite's updates.
    pub(super) version: Version,
    pub(super) name: &'static str,
    /// The suite that this one extends, as the source of the libraries.
    pub(super) base: Option<&'static str>,
}

/// Oldest first. The backports follow Debian's development, so their release changes.
const SUITES: [Suite; 3] = [
    Suite { version: Version::new(7, 2), name: "bookworm", base: None },
    Suite { version: Version::new(10, 0), name: "trixie", base: None },
    Suite { version: Version::new(11, 1), name: "trixie-backports", base: Some("trixie") },
];

impl Suite {
    /// Returns the suite that has this release.
    pub(super) fn of(version: Version) -> Result<Self, Error> {
        let known = || SUITES.map(|suite| suite.version.to_string()).join(", ");
        let found = SUITES.into_iter().find(|suite| suite.version == version);
        found.ok_or_else(|| Error::UnknownVersion(version, known()))
    }

    pub(super) fn all() -> impl Iterator<Item = Self> {
        SUITES.into_iter()
    }

    /// Returns the suites whose package lists apt has to read.
    pub(super) fn sources(self) -> impl Iterator<Item = &'static str> {
        [self.name].into_iter().chain(self.base)
    }
}

#[cfg(test)]
mod tests {
    use qmp_tests::{VERSIONS, Version};

    use super::Suite;

    #[test]
    fn what_the_tests_need_can_be_fetched() {
        for version in VERSIONS {
            assert!(Suite::of(version).is_ok(), "{version}");
        }
    }

    #[test]
    fn an_unknown_release_is_refused_with_the_known_ones() {
        let error = Suite::of(Version::new(1, 0)).unwrap_err().to_string();
        assert!(error.contains("QEMU 1.0") && error.contains("7.2, 10.0"), "{error}");
    }

    #[test]
    fn backports_need_the_suite_they_add_to() {
        let sources: Vec<_> = Suite::of(Version::new(11, 1)).unwrap().sources().collect();
        assert_eq!(sources, ["trixie-backports", "trixie"]);
    }
}

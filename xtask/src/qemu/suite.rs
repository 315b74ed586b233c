//! The Debian suite of each QEMU release.

use qmp_tests::{Program, Version};

use super::error::Error;

/// A Debian suite and the QEMU release in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Suite {
    /// The release. The patch level depends on the suite's updates.
    pub(super) version: Version,
    pub(super) name: &'static str,
    /// The suite that this one extends, as the source of the libraries.
    pub(super) base: Option<&'static str>,
    /// Whether the emulators that no test needs are fetched as well.
    pub(super) all_targets: bool,
}

const fn suite(version: Version, name: &'static str, base: Option<&'static str>) -> Suite {
    Suite { version, name, base, all_targets: false }
}

/// Oldest first. The backports follow Debian's development, so their release changes.
const SUITES: [Suite; 3] = [
    suite(Version::new(7, 2), "bookworm", None),
    suite(Version::new(10, 0), "trixie", None),
    suite(Version::new(11, 1), "trixie-backports", Some("trixie")),
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

    /// Returns the programs to fetch.
    pub(super) fn programs(self) -> impl Iterator<Item = Program> {
        let further = Program::without_tests(self.version).filter(move |_| self.all_targets);
        Program::of(self.version).chain(further)
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

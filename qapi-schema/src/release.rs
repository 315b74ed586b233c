//! Release numbers of QEMU.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A QEMU release such as 10.0.13; the patch number is 0 if none is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Release {
    /// The number before the first dot.
    pub major: u16,
    /// The number after the first dot.
    pub minor: u16,
    /// The number after the second dot.
    pub patch: u16,
}

/// The last minor number of a major release: QEMU has three series a year, X.0, X.1 and X.2.
const LAST_MINOR: u16 = 2;

/// The first patch number of development versions.
const FIRST_DEVELOPMENT: u16 = 50;

impl Release {
    /// The release `major.minor.patch`.
    #[must_use]
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        Self { major, minor, patch }
    }

    /// Whether it is a version on the way to the next series: 10.1.50 and 10.1.90 come before
    /// 10.2.0. QEMU counts the patch number from 50 while it develops, and from 90 for candidates.
    #[must_use]
    pub const fn is_development(self) -> bool {
        self.patch >= FIRST_DEVELOPMENT
    }

    /// The release that stands for the whole series, with patch number 0.
    ///
    /// A development version belongs to the series that it leads to.
    #[must_use]
    pub const fn series(self) -> Self {
        let series = Self { patch: 0, ..self };
        if self.is_development() { series.next_series() } else { series }
    }

    /// The next series, given that QEMU has had three series a year since 3.0.
    ///
    /// This is the series after that of [`series`](Self::series).
    #[must_use]
    pub const fn next_series(self) -> Self {
        if self.is_development() {
            self.series().next_series()
        } else if self.minor < LAST_MINOR {
            Self::new(self.major, self.minor + 1, 0)
        } else {
            Self::new(self.major + 1, 0, 0)
        }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// The error for a text that is not a release number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a QEMU release: expected numbers like 10.0 or 10.0.13")]
pub struct ParseReleaseError(String);

impl FromStr for Release {
    type Err = ParseReleaseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || ParseReleaseError(text.to_owned());
        let mut numbers = text.split('.').map(str::parse::<u16>);
        let mut next = || numbers.next().transpose().map_err(|_| error());
        let (major, minor, patch) = (next()?, next()?, next()?);
        if numbers.next().is_some() {
            return Err(error());
        }
        let (Some(major), Some(minor)) = (major, minor) else { return Err(error()) };
        Ok(Self::new(major, minor, patch.unwrap_or(0)))
    }
}

impl TryFrom<String> for Release {
    type Error = ParseReleaseError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Release> for String {
    fn from(release: Release) -> Self {
        release.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_two_and_three_numbers() {
        assert_eq!("10.0.13".parse(), Ok(Release::new(10, 0, 13)));
        assert_eq!("0.14".parse(), Ok(Release::new(0, 14, 0)));
    }

    #[test]
    fn refuses_what_is_no_release() {
        for text in ["", "10", "10.", "a.b", "1.2.3.4", "1.2.3-rc1", "99999.0"] {
            assert!(text.parse::<Release>().is_err(), "{text}");
        }
    }

    #[test]
    fn orders_by_number_and_not_by_text() {
        assert!("9.2".parse::<Release>().unwrap() < "10.0".parse::<Release>().unwrap());
    }

    #[test]
    fn knows_the_next_series() {
        assert_eq!(Release::new(9, 1, 2).next_series(), Release::new(9, 2, 0));
        assert_eq!(Release::new(9, 2, 0).next_series(), Release::new(10, 0, 0));
        assert_eq!(Release::new(9, 1, 50).next_series(), Release::new(10, 0, 0));
    }

    #[test]
    fn development_versions_belong_to_the_next_series() {
        for (version, series) in [
            ((8, 0, 90), (8, 1)),
            ((9, 1, 50), (9, 2)),
            ((9, 2, 94), (10, 0)),
            ((9, 1, 49), (9, 1)),
            ((9, 1, 0), (9, 1)),
        ] {
            let (major, minor, patch) = version;
            let release = Release::new(major, minor, patch);
            assert_eq!(release.series(), Release::new(series.0, series.1, 0), "{release}");
            assert_eq!(release.is_development(), patch >= 50);
        }
    }
}

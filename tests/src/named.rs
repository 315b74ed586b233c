//! `QMP_TEST_QEMU`: installed QEMUs to run the tests on.
//!
//! Its value is a list of `X.Y=FOLDER` separated by colons: `7.2=/opt/qemu-7.2/bin:10.0=/usr/bin`.
//! A release may have several folders, which are searched in order. A release that is not named is
//! searched for where `cargo xtask qemu fetch` puts it.

use std::collections::BTreeSet;
use std::env;
use std::path::PathBuf;

use crate::error::Error;
use crate::version::Version;

/// Returns the folders that `QMP_TEST_QEMU` names for a release. The list may be empty.
///
/// # Errors
///
/// Returns an error if `QMP_TEST_QEMU` is malformed.
pub fn named(version: Version) -> Result<Vec<PathBuf>, Error> {
    let entries = entries()?.into_iter().filter(|(of, _)| *of == version);
    Ok(entries.map(|(_, folder)| folder).collect())
}

/// Returns the releases that `QMP_TEST_QEMU` names.
///
/// # Errors
///
/// Returns an error if `QMP_TEST_QEMU` is malformed.
pub fn named_versions() -> Result<BTreeSet<Version>, Error> {
    Ok(entries()?.into_iter().map(|(version, _)| version).collect())
}

fn entries() -> Result<Vec<(Version, PathBuf)>, Error> {
    parse(&env::var("QMP_TEST_QEMU").unwrap_or_default())
}

fn parse(text: &str) -> Result<Vec<(Version, PathBuf)>, Error> {
    text.split(':').filter(|entry| !entry.is_empty()).map(parse_entry).collect()
}

fn parse_entry(entry: &str) -> Result<(Version, PathBuf), Error> {
    let wrong = || Error::Named(entry.to_owned());
    let (version, folder) = entry.split_once('=').ok_or_else(wrong)?;
    if folder.is_empty() {
        return Err(wrong());
    }
    Ok((version.parse().map_err(|_| wrong())?, PathBuf::from(folder)))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::parse;
    use crate::version::Version;

    #[test]
    fn each_entry_names_a_release_and_a_folder() {
        let (old, new) = (Version::new(7, 2), Version::new(10, 0));
        let expected = [(old, "/a"), (new, "/usr/bin"), (new, "/usr/sbin")];
        let expected = expected.map(|(version, folder)| (version, PathBuf::from(folder)));
        assert_eq!(parse("7.2=/a:10.0=/usr/bin:10.0=/usr/sbin:").unwrap(), expected);
        assert_eq!(parse("").unwrap(), []);
    }

    #[test]
    fn anything_else_is_refused_and_quoted() {
        for entry in ["/usr/bin", "10=/usr/bin", "10.0=", "10.0.2=/usr/bin"] {
            let error = parse(&format!("7.2=/a:{entry}")).unwrap_err().to_string();
            assert!(error.contains(&format!("`{entry}`")), "{error}");
        }
    }
}

//! Finds the Debian mirror that this system uses, so that no mirror is hard-coded.

use std::env;

use super::error::Error;
use super::tool::{output, tool};

/// Returns the mirror's address: `QMP_DEBIAN_MIRROR`, or the one in the system's apt sources.
pub(super) fn find() -> Result<String, Error> {
    if let Ok(mirror) = env::var("QMP_DEBIAN_MIRROR") {
        return Ok(mirror.trim_end_matches('/').to_owned());
    }
    // Printing addresses needs neither package lists nor a network.
    let addresses = output(tool("apt-get").args(["--print-uris", "update"]))?;
    addresses.lines().find_map(mirror_of).map(str::to_owned).ok_or(Error::NoMirror)
}

/// Parses the mirror from `'MIRROR/dists/SUITE/InRelease' ...`, if it carries Debian itself.
fn mirror_of(line: &str) -> Option<&str> {
    let address = line.strip_prefix('\'')?.split('\'').next()?;
    let (mirror, suite) = address.split_once("/dists/")?;
    let is_suite = suite.strip_suffix("/InRelease").is_some_and(|suite| !suite.contains('/'));
    (is_suite && mirror.ends_with("/debian")).then_some(mirror)
}

#[cfg(test)]
mod tests {
    use super::mirror_of;

    #[test]
    fn the_mirror_is_what_comes_before_dists() {
        let line = "'http://mirror.example/debian/dists/bookworm/InRelease' mirror_InRelease 0 ";
        assert_eq!(mirror_of(line), Some("http://mirror.example/debian"));
    }

    #[test]
    fn other_archives_and_other_files_are_passed_over() {
        for line in [
            "'http://mirror.example/debian-security/dists/bookworm-security/InRelease' x 0 ",
            "'http://mirror.example/ubuntu/dists/noble/InRelease' x 0 ",
            "'http://mirror.example/debian/dists/bookworm/main/binary-amd64/Packages.xz' x 0 ",
            "Reading package lists...",
        ] {
            assert_eq!(mirror_of(line), None, "{line}");
        }
    }
}

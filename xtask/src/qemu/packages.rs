//! Selects the packages to fetch from those that apt resolves.

use qmp_tests::Program;

use super::suite::Suite;

/// Returns the packages to request from apt. It adds their dependencies.
pub(super) fn seeds(suite: Suite) -> impl Iterator<Item = &'static str> {
    let everywhere = ["qemu-system-x86", "qemu-utils", "qemu-guest-agent", "libgcc-s1"];
    let others = suite.programs().filter_map(|program| match program {
        Program::SystemAarch64 => Some("qemu-system-arm"),
        Program::SystemS390x => Some("qemu-system-s390x"),
        Program::SystemPpc64 => Some("qemu-system-ppc"),
        Program::SystemRiscv64 => Some("qemu-system-riscv"),
        _ => None,
    });
    everywhere.into_iter().chain(others)
}

/// The only packages that can be needed: libraries and QEMU's own. A trailing `*` matches any
/// suffix.
const WANTED: &[&str] = &[
    "lib*",
    "zlib1g",
    "qemu-system-x86",
    "qemu-system-arm",
    "qemu-system-s390x",
    "qemu-system-ppc",
    "qemu-system-riscv",
    "qemu-system-common",
    "qemu-system-data",
    "qemu-utils",
    "qemu-guest-agent",
    "seabios",
    "ipxe-qemu",
];

/// Libraries that none of the programs links.
#[rustfmt::skip]
const UNLINKED: &[&str] = &[
    "libacl1", "libattr1", "libasound2-data", "libaudit*", "libcap-ng0", "libcap2-bin",
    "libcom-err2", "libcrypt1", "libdb5*", "libdebconf*", "libdrm-common", "libexecs*",
    "libext2fs2", "libfile-*", "libgdbm*", "libgssapi*", "libk5crypto3", "libkeyutils1",
    "libkrb5*", "libnsl2", "libnumber-*", "libpam*", "libperl*", "libsasl2-modules-db",
    "libsemanage*", "libsepol*", "libsqlite3-0", "libtext-*", "libtirpc*", "libx11-data",
    "libxenhypfs1", "libyajl2",
];

/// Libraries that only QEMU's optional modules link (spice, sound, smart cards, braille, terminals,
/// USB). Without them the modules are removed.
#[rustfmt::skip]
const OPTIONAL: &[&str] = &[
    "libasound2*", "libbrlapi*", "libbsd0", "libbz2-*", "libcacard0", "libdrm2", "libdw1",
    "libepoxy0", "libexpat1", "libgbm1", "libgcrypt20", "libgpg-error0", "libgstreamer*",
    "liblz4-1", "libmd0", "libncursesw6", "libnspr4", "libnss3", "libopus0", "liborc-*",
    "libpcsclite1", "libsndio*", "libspice-*", "libstdc++6", "libsystemd0", "libtinfo6",
    "libunwind8", "libusb-*", "libusbredir*", "libwayland-*",
];

/// The set of packages to fetch. A larger set is tried if a program lacks a library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// The libraries that the programs are known to link.
    Linked,
    /// Additionally, the libraries that QEMU's modules link.
    WithOptional,
    /// All libraries that apt resolves.
    All,
}

impl Choice {
    /// All choices, the smallest first.
    pub(super) const ALL: [Self; 3] = [Self::Linked, Self::WithOptional, Self::All];

    pub(super) fn takes(self, package: &str) -> bool {
        any(WANTED, package)
            && (self == Self::All || !any(UNLINKED, package))
            && (self != Self::Linked || !any(OPTIONAL, package))
    }
}

fn any(patterns: &[&str], name: &str) -> bool {
    patterns.iter().any(|pattern| match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == *pattern,
    })
}

/// A package that apt would download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Package {
    pub(super) name: String,
    /// Debian's version, for example `1:10.0.13+ds-0+deb13u1`.
    pub(super) version: String,
    pub(super) file: String,
    pub(super) bytes: u64,
    pub(super) sha256: String,
}

impl Package {
    /// Parses a line of `apt-get --print-uris`: `'ADDRESS' FILE BYTES SHA256:HASH`.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let mut words = line.strip_prefix('\'')?.split_whitespace().skip(1);
        let (file, bytes) = (words.next()?, words.next()?.parse().ok()?);
        let sha256 = words.next()?.strip_prefix("SHA256:")?.to_owned();
        let (name, rest) = file.split_once('_')?;
        let version = rest.split('_').next()?.replace("%3a", ":");
        Some(Self { name: name.to_owned(), version, file: file.to_owned(), bytes, sha256 })
    }

    /// Returns the argument with which `apt-get download` selects exactly this package.
    pub(super) fn pin(&self) -> String {
        format!("{}={}", self.name, self.version)
    }
}

/// Returns QEMU's own version in Debian's: 10.0.13 for `1:10.0.13+ds-0+deb13u1`.
pub(super) fn upstream(debian: &str) -> &str {
    let version = debian.split_once(':').map_or(debian, |(_epoch, version)| version);
    version.split(['+', '-', '~']).next().unwrap_or(version)
}

/// Returns Debian's version of QEMU among the packages of a suite.
pub(super) fn qemu_version(
    packages: &[Package],
    suite: Suite,
) -> Result<&str, super::error::Error> {
    let qemu = packages.iter().find(|package| package.name == "qemu-system-x86");
    qemu.map(|package| package.version.as_str())
        .ok_or(super::error::Error::NoQemu { suite: suite.name })
}

#[cfg(test)]
mod tests {
    use super::{Choice, Package, upstream};

    #[test]
    fn a_line_of_apt_is_a_package() {
        let line = "'http://m.example/debian/pool/main/q/qemu/qemu-utils_10.0.13%2bds_amd64.deb' \
                    qemu-utils_1%3a10.0.13+ds-0+deb13u1_amd64.deb 1968 SHA256:00ff";
        let package = Package::parse(line).unwrap();
        assert_eq!(package.pin(), "qemu-utils=1:10.0.13+ds-0+deb13u1");
        assert_eq!((package.bytes, package.sha256.as_str()), (1968, "00ff"));
        assert_eq!(package.file, "qemu-utils_1%3a10.0.13+ds-0+deb13u1_amd64.deb");
    }

    #[test]
    fn other_lines_are_not() {
        for line in ["", "Reading package lists...", "'http://m.example/a.deb' a.deb 12 MD5:00"] {
            assert_eq!(Package::parse(line), None, "{line}");
        }
    }

    #[test]
    fn each_choice_takes_more() {
        let taken = |choice: Choice| {
            let names = ["qemu-system-x86", "libc6", "libusb-1.0-0", "libpam0g", "perl"];
            names.into_iter().filter(|name| choice.takes(name)).count()
        };
        assert_eq!(Choice::ALL.map(taken), [2, 3, 4]);
    }

    #[test]
    fn the_upstream_version_is_found_in_debians() {
        assert_eq!(upstream("1:7.2+dfsg-7+deb12u18+b3"), "7.2");
        assert_eq!(upstream("1:10.0.13+ds-0+deb13u1"), "10.0.13");
        assert_eq!(upstream("1:11.1.3+ds-1~bpo13+1"), "11.1.3");
        assert_eq!(upstream("8.0~rc1"), "8.0");
    }
}

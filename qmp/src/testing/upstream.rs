//! What each release of QEMU has, without a server.

use super::wire::QEMU;
use crate::capabilities::Capabilities;
use crate::release::Release;

/// Returns the releases whose schema is known, oldest first.
#[must_use]
pub fn releases() -> Vec<Release> {
    QEMU.versions().into_iter().map(|(major, minor, _)| Release::new(major, minor)).collect()
}

impl Capabilities {
    /// Returns what a release of QEMU has upstream, without asking a server: the capabilities of a
    /// build for Linux on x86-64 with everything that such a build can have.
    ///
    /// Returns `None` if the schema of that release is not known. [`testing::releases`](releases)
    /// lists the releases that are.
    ///
    /// ```
    /// use qmp::{Capabilities, Release, commands};
    ///
    /// let old = Capabilities::upstream(Release::new(8, 0)).expect("its schema is known");
    /// let command = commands::DeviceSyncConfig::new("net0");
    /// let error = old.check(&command).expect_err("8.0 does not have it");
    /// assert_eq!(
    ///     error.to_string(),
    ///     "device-sync-config: the server does not have the command (exists since QEMU 9.2, the \
    ///      server is QEMU 8.0)"
    /// );
    /// ```
    #[must_use]
    pub fn upstream(release: Release) -> Option<Self> {
        Some(Self::from_schema(&QEMU.schema(release)?).of_release(release))
    }
}

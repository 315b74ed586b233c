//! Regular files that a migration is given as descriptors.

use std::fs::File;
use std::io::{self, Seek as _};
use std::os::fd::OwnedFd;
use std::sync::Arc;

use tokio::time::timeout;

use super::{MigrationEndpoint, MigrationError};
use crate::commands::QueryMigrateCapabilities;
use crate::monitor::Monitor;
use crate::monitor::devices::access;
use crate::monitor::devices::descriptor::{Access, Kind};
use crate::monitor::waiting::settle::PATIENCE;
use crate::monitor::wire::fresh;
use crate::types::{AddfdInfo, MigrationCapability};
use crate::{Error, Release};

/// From this release on, `fd:` with a regular file is deprecated, and then refused.
const FILES_GO_BY_SETS: Release = Release::new(9, 1);

/// What a migration does with a file. QEMU finds a descriptor in a set by this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    Read,
    Write,
}

impl Use {
    /// How QEMU opens a file for it.
    fn access(self) -> Access {
        match self {
            Self::Read => Access::ReadOnly,
            Self::Write => Access::WriteOnly,
        }
    }

    /// Whether a descriptor that is open in this way can be used for it.
    pub(super) fn is_possible(self, access: Access) -> bool {
        match self {
            Self::Read => access.reads(),
            Self::Write => access.writes(),
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Read => "reading",
            Self::Write => "writing",
        }
    }
}

/// An endpoint in the form in which QEMU takes it.
pub(super) struct Passed {
    pub(super) endpoint: MigrationEndpoint,
    /// The set that stands for the descriptor.
    pub(super) set: Option<AddfdInfo>,
}

impl Monitor {
    /// Puts a set of descriptors in the place of a regular file.
    pub(super) async fn pass_file(
        &self,
        endpoint: MigrationEndpoint,
        usage: Use,
    ) -> Result<Passed, MigrationError> {
        let MigrationEndpoint::Descriptor { name } = &endpoint else {
            return Ok(Passed { endpoint, set: None });
        };
        let file = match self.state.handed.take(name) {
            Some(Kind::Listener) => return Err(MigrationError::Listens { name: name.clone() }),
            Some(Kind::File(file)) if self.release() >= FILES_GO_BY_SETS => file,
            _ => return Ok(Passed { endpoint, set: None }),
        };
        let name = name.clone();
        let passed = self.pass_in_set(&name, file, usage).await?;
        // It has taken the place of this one.
        self.take_back(&name).await?;
        Ok(passed)
    }

    /// Hands over a regular file in a set.
    async fn pass_in_set(
        &self,
        name: &str,
        file: File,
        usage: Use,
    ) -> Result<Passed, MigrationError> {
        let (offset, file) = reopen(file, usage).map_err(|source| {
            let name = name.to_owned();
            MigrationError::File { name, source: Arc::new(source) }
        })?;
        let set = self.lend_set(name, file).await?;
        let path = format!("/dev/fdset/{}", set.fdset_id);
        let endpoint = MigrationEndpoint::File { path, offset };
        Ok(Passed { endpoint, set: Some(set) })
    }

    /// Hands over a descriptor for one migration, in the form in which this release takes it.
    pub(super) async fn pass_state(
        &self,
        file: OwnedFd,
        kind: access::Kind,
        usage: Use,
    ) -> Result<Passed, MigrationError> {
        if kind.is_file() && self.release() >= FILES_GO_BY_SETS {
            return self.pass_in_set(&fresh::name("state"), file.into(), usage).await;
        }
        let name = self.lend(file).await?;
        Ok(Passed { endpoint: MigrationEndpoint::Descriptor { name }, set: None })
    }

    /// Takes back what was passed for a migration that has not begun, as far as QEMU still has it.
    pub(super) async fn take_back_state(&self, passed: Passed) {
        // The error that is told is the first one.
        let _ = match (passed.set, passed.endpoint) {
            (Some(set), _) => {
                timeout(PATIENCE, self.drop_from_set(set.fdset_id, set.fd)).await.map(drop)
            }
            (None, MigrationEndpoint::Descriptor { name }) => {
                let _ = self.take_back(&name).await;
                Ok(())
            }
            (None, _) => Ok(()),
        };
    }

    /// Removes the set of a migration that has begun, or has not. Returns the set if the migration
    /// needs it until its end.
    pub(super) async fn release_file(
        &self,
        passed: Passed,
        begun: bool,
    ) -> Result<Option<AddfdInfo>, Error> {
        let Some(set) = passed.set else { return Ok(None) };
        if begun && self.has_multifd().await? {
            return Ok(Some(set));
        }
        self.drop_from_set(set.fdset_id, set.fd).await.map(|()| None)
    }

    async fn has_multifd(&self) -> Result<bool, Error> {
        self.has_migration_capability(MigrationCapability::Multifd).await
    }

    /// Returns whether a capability of migrations is on.
    pub(super) async fn has_migration_capability(
        &self,
        wanted: MigrationCapability,
    ) -> Result<bool, Error> {
        let capabilities = self.ask(QueryMigrateCapabilities::new()).await?;
        Ok(capabilities.iter().any(|one| one.state && one.capability == wanted))
    }
}

/// Opens a file for one use alone, and tells where it stands.
///
/// QEMU takes only a descriptor of the very access mode from a set. If the file cannot be opened
/// again, it goes as it is: it may have that mode.
fn reopen(mut file: File, usage: Use) -> io::Result<(u64, OwnedFd)> {
    let offset = file.stream_position()?;
    let file = OwnedFd::from(file);
    let again = access::reopened(&file, usage.access());
    Ok((offset, again.unwrap_or(file)))
}

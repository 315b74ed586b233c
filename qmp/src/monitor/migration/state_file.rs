//! Regular files that a migration is given as descriptors.

use std::fs::File;
use std::io::{self, Seek as _};
use std::os::fd::{AsRawFd as _, OwnedFd};

use super::{MigrationEndpoint, MigrationError};
use crate::commands::{AddFd, QueryMigrateCapabilities, RemoveFd};
use crate::monitor::Monitor;
use crate::monitor::devices::descriptor::Kind;
use crate::monitor::waiting::settle::{Effect, settle};
use crate::types::{AddfdInfo, MigrationCapability};
use crate::{CallOptions, Error, Release};

/// From this release on, `fd:` with a regular file is deprecated, and then refused.
const FILES_GO_BY_SETS: Release = Release::new(9, 1);

/// What a migration does with a file. QEMU finds a descriptor in a set by this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    Read,
    Write,
}

/// An endpoint in the form in which QEMU takes it.
pub(super) struct Passed {
    pub(super) endpoint: MigrationEndpoint,
    /// The name of the descriptor, and the set that stands for it.
    set: Option<(String, AddfdInfo)>,
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
        let (offset, file) = reopen(file, usage).map_err(|source| {
            let name = name.clone();
            MigrationError::File { name, source }
        })?;
        let options = CallOptions::new().descriptor(file);
        let (told, effect) =
            settle(self.client(), AddFd::new().opaque(&name), options).await.told();
        let set = match told {
            Ok(set) => set,
            Err(error) => {
                if effect != Effect::None {
                    // The error that is told is the first one.
                    let _ = self.remove_fd_from_fdset(&name).await;
                }
                return Err(error.into());
            }
        };
        // It has taken the place of this one.
        self.take_back(&name).await?;
        let path = format!("/dev/fdset/{}", set.fdset_id);
        let endpoint = MigrationEndpoint::File { path, offset };
        Ok(Passed { endpoint, set: Some((name, set)) })
    }

    /// Removes the set of a migration that has begun, or has not.
    pub(super) async fn release_file(&self, passed: Passed, begun: bool) -> Result<(), Error> {
        let Some((_, set)) = passed.set else { return Ok(()) };
        if begun && self.has_multifd().await? {
            return Ok(());
        }
        match self.ask(RemoveFd::new(set.fdset_id).fd(set.fd)).await {
            // It is gone: the only reason for which QEMU refuses.
            Err(Error::Server(_)) => Ok(()),
            outcome => outcome,
        }
    }

    async fn has_multifd(&self) -> Result<bool, Error> {
        let capabilities = self.ask(QueryMigrateCapabilities::new()).await?;
        let multifd = MigrationCapability::Multifd;
        Ok(capabilities.iter().any(|one| one.state && one.capability == multifd))
    }
}

/// Opens a file for one use alone, and tells where it stands.
///
/// QEMU takes only a descriptor of the very access mode from a set. If the file cannot be opened
/// again, it goes as it is: it may have that mode.
fn reopen(mut file: File, usage: Use) -> io::Result<(u64, OwnedFd)> {
    let offset = file.stream_position()?;
    let mut mode = File::options();
    let mode = mode.read(usage == Use::Read).write(usage == Use::Write);
    let again = mode.open(format!("/proc/self/fd/{}", file.as_raw_fd()));
    Ok((offset, again.unwrap_or(file).into()))
}

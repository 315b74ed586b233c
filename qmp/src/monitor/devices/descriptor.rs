//! Files handed over to QEMU as descriptors.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::sync::Mutex;

use rustix::net::sockopt::socket_acceptconn;
use tokio::time::timeout;

use crate::commands::{AddFd, Closefd, Getfd, QueryFdsets, RemoveFd};
use crate::connection::lock::lock;
use crate::monitor::waiting::settle::{Effect, PATIENCE, settle};
use crate::monitor::wire::fresh;
use crate::types::AddfdInfo;
use crate::{CallOptions, Error, Monitor};

/// Why a descriptor cannot be closed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DescriptorError {
    /// QEMU holds no descriptor of this name.
    #[error("there is no descriptor called {name}: {source}")]
    NotFound {
        /// The name.
        name: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The command failed.
    #[error("closing descriptor {name}: {source}")]
    Monitor {
        /// The name.
        name: String,
        /// Why.
        r#source: Error,
    },
}

/// What QEMU may do with a file.
///
/// QEMU takes a descriptor from a set only if it is open in the very mode that it needs: a picture
/// and a character device's output need one that can only be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Read it.
    ReadOnly,
    /// Write it.
    WriteOnly,
    /// Read and write it.
    ReadWrite,
}

impl Access {
    const ALL: [Self; 3] = [Self::ReadOnly, Self::WriteOnly, Self::ReadWrite];

    /// What stands before the name in a set, to tell the descriptors of a name apart.
    fn prefix(self) -> &'static str {
        match self {
            Self::ReadOnly => "rdonly",
            Self::WriteOnly => "wronly",
            Self::ReadWrite => "rdwr",
        }
    }

    /// The text (`opaque`) that QEMU keeps with a descriptor in a set.
    pub(crate) fn label(self, name: &str) -> String {
        format!("{}:{name}", self.prefix())
    }
}

/// The maximum number of descriptors that are remembered. The oldest is forgotten first.
const MOST: usize = 16;

/// The descriptors that were passed by name and that a migration treats differently.
#[derive(Debug, Default)]
pub(crate) struct Handed(Mutex<Vec<(String, Kind)>>);

/// A kind of descriptor that a migration cannot use like a connected socket or a pipe.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A regular file. A clone is kept open, because QEMU does not return the descriptor.
    File(File),
    /// A listening socket.
    Listener,
}

impl Kind {
    fn of(file: &OwnedFd) -> io::Result<Option<Self>> {
        if listens(file) {
            return Ok(Some(Self::Listener));
        }
        let file = File::from(file.try_clone()?);
        Ok(file.metadata()?.is_file().then_some(Self::File(file)))
    }
}

impl Handed {
    fn note(&self, name: &str, kind: Option<Kind>) {
        let mut known = lock(&self.0);
        known.retain(|(one, _)| one != name);
        known.extend(kind.map(|kind| (name.to_owned(), kind)));
        if known.len() > MOST {
            known.remove(0);
        }
    }

    /// Forgets a descriptor and returns its kind, if it was remembered.
    pub(crate) fn take(&self, name: &str) -> Option<Kind> {
        let mut known = lock(&self.0);
        let found = known.iter().position(|(one, _)| one == name)?;
        Some(known.remove(found).1)
    }
}

/// Returns whether a descriptor is a listening socket. It is `false` for anything but a socket.
pub(crate) fn listens(file: &OwnedFd) -> bool {
    socket_acceptconn(file).unwrap_or(false)
}

/// Returns whether a descriptor in a set was added under this name.
fn is_label(opaque: &str, name: &str) -> bool {
    opaque == name || Access::ALL.iter().any(|access| opaque == access.label(name))
}

/// # File descriptors
impl Monitor {
    /// Hands over a descriptor that commands on this connection can use by `name` (`getfd`).
    ///
    /// QEMU closes it when a command has taken it, when another of the same name comes, or by
    /// [`close_file`](Self::close_file), also on the next connection to the same socket: the end of
    /// the connection does not close it (7.2, 10.0 and 11.1). A name does not begin with a digit.
    ///
    /// A regular file also stays open in this process until it is closed or replaced, or a
    /// migration takes it, because newer releases want it handed over in another way for a
    /// [migration](crate::monitor::MigrationEndpoint::descriptor). This holds for the last 16.
    ///
    /// Dropping the future leaves open whether QEMU has it; doing it again replaces it.
    ///
    /// # Errors
    ///
    /// [`RequestError::NoDescriptors`](crate::RequestError::NoDescriptors) unless the connection
    /// is a Unix socket.
    #[doc(alias = "fd")]
    #[doc(alias = "SendFile")]
    pub async fn send_file(&self, name: &str, file: impl Into<OwnedFd>) -> Result<(), Error> {
        let file = file.into();
        // What cannot be looked at is handed over as it is.
        let kind = Kind::of(&file).unwrap_or_default();
        let options = CallOptions::new().descriptor(file);
        let outcome = self.client().execute_with(Getfd::new(name), options).await;
        if outcome.is_ok() {
            self.state.handed.note(name, kind);
        }
        outcome
    }

    /// Closes a descriptor that was handed over under `name` (`closefd`).
    ///
    /// Dropping the future leaves open whether it is closed; doing it again tells.
    ///
    /// # Errors
    ///
    /// [`DescriptorError::NotFound`]: a missing name is the only reason for which QEMU refuses.
    #[doc(alias = "CloseFile")]
    pub async fn close_file(&self, name: &str) -> Result<(), DescriptorError> {
        self.state.handed.note(name, None);
        match self.execute(Closefd::new(name)).await {
            Err(source @ Error::Server(_)) => {
                Err(DescriptorError::NotFound { name: name.to_owned(), source })
            }
            outcome => {
                outcome.map_err(|source| DescriptorError::Monitor { name: name.to_owned(), source })
            }
        }
    }

    /// Hands over a descriptor in a new set, which QEMU opens as `/dev/fdset/ID` wherever it
    /// takes the name of a file (`add-fd`). Gives the set and the descriptor in it.
    ///
    /// It is found again by `name`; a name may have several.
    ///
    /// Dropping the future leaves open whether QEMU has it;
    /// [`remove_fd_from_fdset`](Self::remove_fd_from_fdset) cleans up.
    ///
    /// # Errors
    ///
    /// [`RequestError::NoDescriptors`](crate::RequestError::NoDescriptors) unless the connection
    /// is a Unix socket.
    #[doc(alias = "SendFileWithFDSet")]
    #[doc(alias = "AddFdInfo")]
    pub async fn send_file_with_fdset(
        &self,
        name: &str,
        file: impl Into<OwnedFd>,
        access: Access,
    ) -> Result<AddfdInfo, Error> {
        let options = CallOptions::new().descriptor(file);
        self.client().execute_with(AddFd::new().opaque(access.label(name)), options).await
    }

    /// Removes every descriptor of this name from its set (`remove-fd`), and tells how many.
    ///
    /// The name is what [`send_file_with_fdset`](Self::send_file_with_fdset) was given, or all of
    /// the `opaque` with which another program added the descriptor.
    ///
    /// A file that is open goes on being open. QEMU 7.2 takes removed descriptors off its list
    /// only while the machine runs.
    ///
    /// Dropping the future leaves some of them; doing it again removes the rest.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "RemoveFDFromFDSet")]
    #[doc(alias = "FdsetInfo")]
    #[doc(alias = "FdsetFdInfo")]
    pub async fn remove_fd_from_fdset(&self, name: &str) -> Result<usize, Error> {
        self.remove_labelled(|opaque| is_label(opaque, name)).await
    }

    /// Removes every descriptor of such a text from its set, and tells how many.
    pub(crate) async fn remove_labelled(
        &self,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Result<usize, Error> {
        let mut removed = 0;
        for set in self.execute(QueryFdsets::new()).await? {
            for entry in set.fds.iter().filter(|it| it.opaque.as_deref().is_some_and(&is_wanted)) {
                removed += usize::from(self.remove_from_set(set.fdset_id, entry.fd).await?);
            }
        }
        Ok(removed)
    }

    /// Removes a descriptor from its set, and tells whether it was there.
    pub(crate) async fn remove_from_set(&self, set: i64, descriptor: i64) -> Result<bool, Error> {
        match self.execute(RemoveFd::new(set).fd(descriptor)).await {
            Ok(()) => Ok(true),
            Err(Error::Server(_)) if !self.is_in_set(set, descriptor).await? => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Removes a descriptor of a text that nothing else has, whatever the deadline of the connection.
    pub(crate) async fn forget_label(&self, label: &str) -> Result<(), Error> {
        for set in self.ask(QueryFdsets::new()).await? {
            for entry in set.fds.iter().filter(|entry| entry.opaque.as_deref() == Some(label)) {
                self.drop_from_set(set.fdset_id, entry.fd).await?;
            }
        }
        Ok(())
    }

    /// Removes a descriptor from its set, whatever the deadline of the connection.
    pub(crate) async fn drop_from_set(&self, set: i64, descriptor: i64) -> Result<(), Error> {
        match self.ask(RemoveFd::new(set).fd(descriptor)).await {
            Err(Error::Server(_)) if !self.is_in_set(set, descriptor).await? => Ok(()),
            outcome => outcome,
        }
    }

    async fn is_in_set(&self, set: i64, descriptor: i64) -> Result<bool, Error> {
        let sets = self.ask(QueryFdsets::new()).await?;
        let mut found = sets.iter().filter(|found| found.fdset_id == set);
        Ok(found.any(|set| set.fds.iter().any(|entry| entry.fd == descriptor)))
    }

    /// Hands over a descriptor in a new set, under a text that nothing else has.
    pub(crate) async fn lend_set(&self, label: &str, file: OwnedFd) -> Result<AddfdInfo, Error> {
        let options = CallOptions::new().descriptor(file);
        let (told, effect) =
            settle(self.client(), AddFd::new().opaque(label), options).await.told();
        if effect != Effect::None {
            // The error that is told is the first one.
            let _ = timeout(PATIENCE, self.forget_label(label)).await;
        }
        told
    }

    /// Hands over a descriptor under a name of its own, for a command that is to take it.
    pub(crate) async fn lend(&self, file: impl Into<OwnedFd>) -> Result<String, Error> {
        let name = fresh::name("fd");
        let options = CallOptions::new().descriptor(file);
        let (told, effect) = settle(self.client(), Getfd::new(name.as_str()), options).await.told();
        if effect != Effect::None {
            // The error that is told is the first one.
            let _ = self.take_back(&name).await;
        }
        told.map(|()| name)
    }

    /// Closes a descriptor that a command may have left when it failed.
    ///
    /// QEMU does so even if it answers too late: it executes commands in their order.
    pub(crate) async fn take_back(&self, name: &str) -> Result<(), Error> {
        match timeout(PATIENCE, self.ask(Closefd::new(name))).await {
            Ok(Ok(()) | Err(Error::Server(_))) | Err(_) => Ok(()),
            Ok(Err(error)) => Err(error),
        }
    }
}

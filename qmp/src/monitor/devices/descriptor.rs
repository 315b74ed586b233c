//! Files handed over to QEMU as descriptors.

use std::os::fd::OwnedFd;

use crate::commands::{AddFd, Closefd, Getfd, QueryFdsets, RemoveFd};
use crate::monitor::wire::fresh;
use crate::types::AddfdInfo;
use crate::{CallOptions, Error, Monitor};

/// Why a descriptor cannot be closed.
#[derive(Debug, thiserror::Error)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Read it.
    ReadOnly,
    /// Read and write it.
    ReadWrite,
}

impl Access {
    /// What stands before the name in a set, to tell the descriptors of a name apart.
    fn prefix(self) -> &'static str {
        match self {
            Self::ReadOnly => "rdonly",
            Self::ReadWrite => "rdwr",
        }
    }

    fn label(self, name: &str) -> String {
        format!("{}:{name}", self.prefix())
    }
}

/// # File descriptors
impl Monitor {
    /// Hands over a descriptor that commands on this connection can use by `name` (`getfd`).
    ///
    /// QEMU closes it when a command has taken it, when another of the same name comes, by
    /// [`close_file`](Self::close_file), or when the connection ends. A name does not begin with
    /// a digit.
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
        let options = CallOptions::new().descriptor(file);
        self.client().execute_with(Getfd::new(name), options).await
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
    /// A file that is open goes on being open. QEMU 7.2 takes removed descriptors off its list
    /// only while the machine runs.
    ///
    /// Dropping the future leaves some of them; doing it again removes the rest.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "RemoveFDFromFDSet")]
    pub async fn remove_fd_from_fdset(&self, name: &str) -> Result<usize, Error> {
        let labels = [Access::ReadOnly, Access::ReadWrite].map(|access| access.label(name));
        let mut removed = 0;
        for set in self.execute(QueryFdsets::new()).await? {
            let named = |label: &Option<String>| labels.iter().any(|it| Some(it) == label.as_ref());
            for entry in set.fds.iter().filter(|entry| named(&entry.opaque)) {
                match self.execute(RemoveFd::new(set.fdset_id).fd(entry.fd)).await {
                    Ok(()) => removed += 1,
                    // It is gone: the only reason for which QEMU refuses.
                    Err(Error::Server(_)) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(removed)
    }

    /// Hands over a descriptor under a name of its own, for a command that is to take it.
    pub(crate) async fn lend(&self, file: impl Into<OwnedFd>) -> Result<String, Error> {
        let name = fresh::name("fd");
        self.send_file(&name, file).await?;
        Ok(name)
    }

    /// Closes a descriptor that a command may have left when it failed.
    pub(crate) async fn take_back(&self, name: &str) -> Result<(), Error> {
        match self.close_file(name).await {
            Ok(()) | Err(DescriptorError::NotFound { .. }) => Ok(()),
            Err(DescriptorError::Monitor { source, .. }) => Err(source),
        }
    }
}

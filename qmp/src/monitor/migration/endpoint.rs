//! Where a migration goes to or comes from, in the form that the server understands.

use super::MigrationError;
use crate::error::one_line::List;
use crate::types::{
    FdSocketAddress, FileMigrationArgs, InetSocketAddress, MigrationAddress, MigrationChannel,
    MigrationChannelType, MigrationExecCommand, SocketAddress, UnixSocketAddress,
};
use crate::{Release, commands};

/// The release that brought the member `channels`, and files to migrate to.
const CHANNELS: Release = Release::new(8, 2);

/// Where a migration goes to or comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MigrationEndpoint {
    /// A Unix socket, on which the destination listens.
    Unix {
        /// Its path.
        path: String,
    },
    /// A TCP port, on which the destination listens.
    Tcp {
        /// The name or address of the destination's host, without brackets.
        host: String,
        /// The port. 0 lets the destination choose one; its `query-migrate` tells which.
        port: u16,
    },
    /// A descriptor that QEMU was given by `getfd`: a connected socket, a pipe or a file.
    ///
    /// See [`descriptor`](Self::descriptor) for files.
    Descriptor {
        /// Its name.
        name: String,
    },
    /// A file, from 8.2 on.
    File {
        /// Its path.
        path: String,
        /// Where in the file it begins, in bytes.
        offset: u64,
    },
    /// A command that reads the machine on its standard input, or gives it on its output.
    Exec {
        /// The program and its arguments.
        args: Vec<String>,
    },
}

impl MigrationEndpoint {
    /// A Unix socket, on which the destination listens.
    #[must_use]
    pub fn unix(path: impl Into<String>) -> Self {
        Self::Unix { path: path.into() }
    }

    /// A TCP port, on which the destination listens.
    #[must_use]
    pub fn tcp(host: impl Into<String>, port: u16) -> Self {
        Self::Tcp { host: host.into(), port }
    }

    /// A descriptor that QEMU was given under this name by [`Monitor::send_file`](crate::Monitor::send_file).
    ///
    /// It is a connected socket, a pipe, or a regular file, in which the state begins where the file
    /// stands. Newer releases refuse `fd:` for a regular file (11.1 does). A QEMU from 9.1 on is
    /// therefore given the file once more, in a set of descriptors (`add-fd`), and migrates to
    /// `file:/dev/fdset/ID`. QEMU opens the file while the command is executed, and the set is
    /// removed then. With the capability `multifd` QEMU opens it again later, so the set stays;
    /// [`Monitor::remove_fd_from_fdset`](crate::Monitor::remove_fd_from_fdset) with this name removes it after the migration.
    ///
    /// This needs a file that was handed over by [`Monitor::send_file`](crate::Monitor::send_file) of the same monitor or a
    /// clone of it. One that was handed over by `getfd` alone goes as `fd:`.
    #[must_use]
    pub fn descriptor(name: impl Into<String>) -> Self {
        Self::Descriptor { name: name.into() }
    }

    /// A file from its beginning. It came with 8.2.
    #[must_use]
    pub fn file(path: impl Into<String>) -> Self {
        Self::File { path: path.into(), offset: 0 }
    }

    /// A program and its arguments, run by QEMU without a shell if the release can do without.
    #[must_use]
    pub fn exec(args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::Exec { args: args.into_iter().map(Into::into).collect() }
    }

    /// A command line for `/bin/sh`, run by QEMU.
    #[must_use]
    pub fn shell(command: impl Into<String>) -> Self {
        Self::exec(["/bin/sh".to_owned(), "-c".to_owned(), command.into()])
    }

    fn address(&self) -> MigrationAddress {
        match self {
            Self::Unix { path } => SocketAddress::unix(UnixSocketAddress::new(path)).into(),
            Self::Tcp { host, port } => {
                SocketAddress::inet(InetSocketAddress::new(host, port.to_string())).into()
            }
            Self::Descriptor { name } => SocketAddress::fd(FdSocketAddress::new(name)).into(),
            Self::File { path, offset } => FileMigrationArgs::new(path, *offset).into(),
            Self::Exec { args } => MigrationExecCommand::new(args).into(),
        }
    }

    fn channels(&self) -> [MigrationChannel; 1] {
        [MigrationChannel::new(MigrationChannelType::Main, self.address())]
    }

    /// The form of releases that have no channels.
    fn uri(&self, release: Release) -> Result<String, MigrationError> {
        Ok(match self {
            Self::Unix { path } => format!("unix:{path}"),
            Self::Tcp { host, port } if host.contains(':') => format!("tcp:[{host}]:{port}"),
            Self::Tcp { host, port } => format!("tcp:{host}:{port}"),
            Self::Descriptor { name } => format!("fd:{name}"),
            Self::Exec { args } => format!("exec:{}", shell_command(args)),
            Self::File { .. } => {
                let what = "migration to a file";
                return Err(MigrationError::Unsupported { what, since: CHANNELS, release });
            }
        })
    }
}

/// A command line that makes a shell run a program with exactly these arguments.
fn shell_command(args: &[String]) -> String {
    let mut line = List::new(" ");
    args.iter().for_each(|word| line.add(format_args!("'{}'", word.replace('\'', r"'\''"))));
    line.text
}

pub(crate) fn migrate(
    to: &MigrationEndpoint,
    release: Release,
) -> Result<commands::Migrate, MigrationError> {
    let command = commands::Migrate::new();
    Ok(match release < CHANNELS {
        true => command.uri(to.uri(release)?),
        false => command.channels(to.channels()),
    })
}

pub(crate) fn migrate_incoming(
    from: &MigrationEndpoint,
    release: Release,
) -> Result<commands::MigrateIncoming, MigrationError> {
    let command = commands::MigrateIncoming::new();
    Ok(match release < CHANNELS {
        true => command.uri(from.uri(release)?),
        false => command.channels(from.channels()),
    })
}

#[cfg(test)]
mod tests {
    use super::{MigrationEndpoint, migrate};
    use crate::Release;

    fn sent(to: &MigrationEndpoint, release: Release) -> String {
        serde_json::to_string(&migrate(to, release).unwrap()).unwrap()
    }

    #[test]
    fn the_release_decides_on_the_form() {
        let tcp = MigrationEndpoint::tcp("::1", 4444);
        assert_eq!(sent(&tcp, Release::new(8, 1)), r#"{"uri":"tcp:[::1]:4444"}"#);
        let channel = r#""transport":"socket","type":"inet","host":"::1","port":"4444""#;
        let now = sent(&tcp, Release::new(8, 2));
        assert!(now.contains("channels") && !now.contains("uri"), "{now}");
        assert!(now.contains(channel), "{now}");
    }

    #[test]
    fn a_shell_sees_the_arguments_as_they_are() {
        let exec = MigrationEndpoint::exec(["cat", "it's $HOME"]);
        let expected = r#"{"uri":"exec:'cat' 'it'\\''s $HOME'"}"#;
        assert_eq!(sent(&exec, Release::new(7, 2)), expected);
    }

    #[test]
    fn old_releases_migrate_to_no_file() {
        assert!(migrate(&MigrationEndpoint::file("/x"), Release::new(8, 1)).is_err());
        assert!(migrate(&MigrationEndpoint::file("/x"), Release::new(8, 2)).is_ok());
    }
}

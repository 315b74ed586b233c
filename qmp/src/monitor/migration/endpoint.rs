//! The endpoints of a migration, in the form that the server understands.

use super::MigrationError;
use crate::error::one_line::List;
use crate::types::{
    FdSocketAddress, FileMigrationArgs, InetSocketAddress, MigrationAddress, MigrationChannel,
    MigrationChannelType, MigrationExecCommand, SocketAddress, UnixSocketAddress,
};
use crate::{Release, commands};

/// The release that added the member `channels` and migration to files.
const CHANNELS: Release = Release::new(8, 2);

/// An endpoint of a migration: the destination of outgoing data or the origin of incoming data.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MigrationEndpoint {
    /// A Unix socket, on which the destination listens.
    Unix {
        /// The path of the socket.
        path: String,
    },
    /// A TCP port, on which the destination listens.
    Tcp {
        /// The name or address of the destination's host, without brackets.
        host: String,
        /// The port. With 0, the destination chooses one, and its `query-migrate` reports it.
        port: u16,
    },
    /// A descriptor that was passed by `getfd`: a connected socket, a pipe or a file.
    ///
    /// See [`descriptor`](Self::descriptor) for files.
    Descriptor {
        /// The name of the descriptor.
        name: String,
    },
    /// A file, since 8.2.
    File {
        /// Its path.
        path: String,
        /// The offset in the file at which the data begins, in bytes.
        offset: u64,
    },
    /// A command that reads the data from its standard input, or writes it to its standard output.
    Exec {
        /// The program and its arguments.
        args: Vec<String>,
    },
}

impl MigrationEndpoint {
    /// Creates the endpoint of a Unix socket, on which the destination listens.
    #[must_use]
    pub fn unix(path: impl Into<String>) -> Self {
        Self::Unix { path: path.into() }
    }

    /// Creates the endpoint of a TCP port, on which the destination listens.
    #[must_use]
    pub fn tcp(host: impl Into<String>, port: u16) -> Self {
        Self::Tcp { host: host.into(), port }
    }

    /// Creates the endpoint of a descriptor that was passed under this name by
    /// [`Monitor::send_file`](crate::Monitor::send_file).
    ///
    /// The descriptor is a connected socket, a pipe, or a regular file. In a file, the state begins
    /// at the file's current offset. Newer releases refuse `fd:` for a regular file (11.1 does).
    /// For a QEMU since 9.1, the monitor therefore passes the file again, in a set of descriptors
    /// (`add-fd`), and migrates to `file:/dev/fdset/ID`. QEMU opens the file while it executes the
    /// command, and then the monitor removes the set. With the capability `multifd`, QEMU opens the
    /// file again later, so the set stays. Remove it after the migration with
    /// [`Monitor::remove_fd_from_fdset`](crate::Monitor::remove_fd_from_fdset) and this name.
    ///
    /// This needs a file that was passed by [`Monitor::send_file`](crate::Monitor::send_file) of
    /// the same monitor or a clone of it. A file that was passed by `getfd` alone is used as `fd:`.
    #[must_use]
    pub fn descriptor(name: impl Into<String>) -> Self {
        Self::Descriptor { name: name.into() }
    }

    /// Creates the endpoint of a file, from its beginning. Files were added in 8.2.
    #[must_use]
    pub fn file(path: impl Into<String>) -> Self {
        Self::File { path: path.into(), offset: 0 }
    }

    /// Creates the endpoint of a program and its arguments. QEMU runs it without a shell since 8.2.
    #[must_use]
    pub fn exec(args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::Exec { args: args.into_iter().map(Into::into).collect() }
    }

    /// Creates the endpoint of a command line for `/bin/sh`, which QEMU runs.
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

    /// Returns the URI, for releases that have no channels.
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

/// Returns a command line that makes a shell run a program with exactly these arguments.
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

/// The command takes only the form of an URI (7.2, 10.0 and 11.1).
pub(crate) fn migrate_recover(
    from: &MigrationEndpoint,
    release: Release,
) -> Result<commands::MigrateRecover, MigrationError> {
    Ok(commands::MigrateRecover::new(from.uri(release)?))
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

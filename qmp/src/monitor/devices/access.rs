//! How a descriptor is open, what it stands for, and how to open its file in another way.

use std::io;
use std::os::fd::{AsRawFd as _, OwnedFd};

use rustix::fs::{FileType, Mode, OFlags, fcntl_getfl, fstat, open};

use super::descriptor::Access;

impl Access {
    /// Returns how a descriptor is open.
    pub(crate) fn of(file: &OwnedFd) -> io::Result<Self> {
        let mode = fcntl_getfl(file)? & OFlags::ACCMODE;
        Ok(match mode {
            mode if mode == OFlags::RDWR => Self::ReadWrite,
            mode if mode == OFlags::WRONLY => Self::WriteOnly,
            _ => Self::ReadOnly,
        })
    }

    pub(crate) fn reads(self) -> bool {
        self != Self::WriteOnly
    }

    pub(crate) fn writes(self) -> bool {
        self != Self::ReadOnly
    }

    fn flags(self) -> OFlags {
        match self {
            Self::ReadOnly => OFlags::RDONLY,
            Self::WriteOnly => OFlags::WRONLY,
            Self::ReadWrite => OFlags::RDWR,
        }
    }
}

/// Opens the file of a descriptor once more, from its beginning.
///
/// QEMU takes a descriptor from a set only if it is open in the very mode that it needs. `O_DIRECT`
/// stays, because since 9.1 QEMU compares it as well.
pub(crate) fn reopened(file: &OwnedFd, access: Access) -> io::Result<OwnedFd> {
    let direct = fcntl_getfl(file)? & OFlags::DIRECT;
    let flags = access.flags() | direct | OFlags::CLOEXEC | OFlags::NOCTTY;
    let path = format!("/proc/self/fd/{}", file.as_raw_fd());
    Ok(open(path, flags, Mode::empty())?)
}

/// What a descriptor stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind(FileType);

impl Kind {
    pub(crate) fn of(file: &OwnedFd) -> io::Result<Self> {
        Ok(Self(FileType::from_raw_mode(fstat(file)?.st_mode)))
    }

    pub(crate) fn is_file(self) -> bool {
        self.0 == FileType::RegularFile
    }

    pub(crate) fn is_character_device(self) -> bool {
        self.0 == FileType::CharacterDevice
    }

    pub(crate) fn is_socket(self) -> bool {
        self.0 == FileType::Socket
    }

    /// Whether it is a pipe or a socket, which have no offset.
    pub(crate) fn is_stream(self) -> bool {
        matches!(self.0, FileType::Fifo | FileType::Socket)
    }

    /// The name of the kind, in the text of an error.
    pub(crate) fn name(self) -> &'static str {
        match self.0 {
            FileType::RegularFile => "a file",
            FileType::Directory => "a directory",
            FileType::Fifo => "a pipe",
            FileType::Socket => "a socket",
            FileType::CharacterDevice => "a character device",
            FileType::BlockDevice => "a block device",
            _ => "a descriptor of an unknown kind",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::{Read as _, Seek as _, Write as _};
    use std::os::fd::OwnedFd;
    use std::os::unix::net::UnixStream;

    use super::{Access, Kind, reopened};

    #[test]
    fn a_file_is_opened_again_from_its_beginning() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"text").unwrap();
        let place = file.stream_position().unwrap();
        let file = OwnedFd::from(file);
        assert_eq!(Access::of(&file).unwrap(), Access::ReadWrite);
        for access in [Access::ReadOnly, Access::WriteOnly, Access::ReadWrite] {
            assert_eq!(Access::of(&reopened(&file, access).unwrap()).unwrap(), access);
        }
        let mut text = String::new();
        let mut again = File::from(reopened(&file, Access::ReadOnly).unwrap());
        again.read_to_string(&mut text).unwrap();
        assert_eq!(text, "text");
        assert_eq!(File::from(file).stream_position().unwrap(), place);
    }

    #[test]
    fn kinds_are_told_apart() {
        let kind = |file: OwnedFd| Kind::of(&file).unwrap().name();
        let (reader, writer) = std::io::pipe().unwrap();
        let access = |file: &OwnedFd| Access::of(file).unwrap();
        let (reader, writer) = (OwnedFd::from(reader), OwnedFd::from(writer));
        assert_eq!((access(&reader), access(&writer)), (Access::ReadOnly, Access::WriteOnly));
        assert_eq!(kind(reader), "a pipe");
        assert_eq!(kind(UnixStream::pair().unwrap().0.into()), "a socket");
        assert_eq!(kind(File::open("/dev/null").unwrap().into()), "a character device");
        assert_eq!(kind(File::open("/").unwrap().into()), "a directory");
        assert_eq!(kind(tempfile::tempfile().unwrap().into()), "a file");
    }
}

//! Files that must have certain contents: written where they differ, or reported as stale.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What to do with files that differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write them, and remove what is left over.
    Write,
    /// Write nothing and report them.
    Check,
}

/// A file that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stale {
    /// Its contents differ.
    Differs(PathBuf),
    /// It does not exist.
    Missing(PathBuf),
    /// It should not exist.
    LeftOver(PathBuf),
}

impl std::fmt::Display for Stale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Differs(path) => write!(f, "{} is stale", path.display()),
            Self::Missing(path) => write!(f, "{} is missing", path.display()),
            Self::LeftOver(path) => write!(f, "{} is left over", path.display()),
        }
    }
}

/// A file that could not be read, written or removed.
#[derive(Debug, thiserror::Error)]
#[error("cannot {verb} {}: {source}", path.display())]
pub(crate) struct FileError {
    verb: &'static str,
    path: PathBuf,
    r#source: io::Error,
}

impl FileError {
    pub(crate) fn new(verb: &'static str, path: &Path, source: io::Error) -> Self {
        Self { verb, path: path.to_owned(), source }
    }
}

/// Makes a folder hold these files and nothing else, or tells what differs. The paths are
/// relative to the folder.
pub(crate) fn ensure_folder(
    folder: &Path,
    files: &[(PathBuf, String)],
    mode: Mode,
) -> Result<Vec<Stale>, FileError> {
    let mut stale = Vec::new();
    for (path, contents) in files {
        stale.extend(ensure_file(&folder.join(path), contents, mode)?);
    }
    let wanted: BTreeSet<_> = files.iter().map(|(path, _)| folder.join(path)).collect();
    for path in files_below(folder)? {
        if !wanted.contains(&path) {
            if mode == Mode::Write {
                fs::remove_file(&path).map_err(|error| FileError::new("remove", &path, error))?;
            }
            stale.push(Stale::LeftOver(path));
        }
    }
    Ok(stale)
}

/// Makes a file have these contents, or tells that it has not; a current file is not touched.
pub(crate) fn ensure_file(
    path: &Path,
    contents: &str,
    mode: Mode,
) -> Result<Option<Stale>, FileError> {
    let stale = match fs::read(path) {
        Ok(present) if present == contents.as_bytes() => return Ok(None),
        Ok(_) => Stale::Differs(path.to_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Stale::Missing(path.to_owned()),
        Err(error) => return Err(FileError::new("read", path, error)),
    };
    if mode == Mode::Write {
        write(path, contents)?;
    }
    Ok(Some(stale))
}

fn write(path: &Path, contents: &str) -> Result<(), FileError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| FileError::new("create", folder, error))?;
    }
    fs::write(path, contents).map_err(|error| FileError::new("write", path, error))
}

/// All files below a folder, sorted; none if it does not exist.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(FileError::new("list", &folder, error)),
        };
        for entry in entries {
            let path = entry.map_err(|error| FileError::new("list", &folder, error))?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted() -> Vec<(PathBuf, String)> {
        vec![("a.rs".into(), "one".into()), ("b/c.rs".into(), "two".into())]
    }

    #[test]
    fn writing_makes_the_folder_current() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("old.rs"), "").unwrap();
        let stale = ensure_folder(folder.path(), &wanted(), Mode::Write).unwrap();
        assert_eq!(stale.len(), 3);
        assert_eq!(ensure_folder(folder.path(), &wanted(), Mode::Check).unwrap(), []);
        assert!(!folder.path().join("old.rs").exists());
    }

    #[test]
    fn checking_writes_nothing_and_names_each_difference() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("a.rs"), "other").unwrap();
        fs::write(path("old.rs"), "").unwrap();
        let stale = ensure_folder(folder.path(), &wanted(), Mode::Check).unwrap();
        let expected = [
            Stale::Differs(path("a.rs")),
            Stale::Missing(path("b/c.rs")),
            Stale::LeftOver(path("old.rs")),
        ];
        assert_eq!(stale, expected);
        assert_eq!(fs::read(path("a.rs")).unwrap(), b"other");
        assert!(!path("b").exists());
    }
}

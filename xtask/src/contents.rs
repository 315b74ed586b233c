//! Makes files hold given contents: writes those that differ, or reports them as stale.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The treatment of files that differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write them, and remove left-over files.
    Write,
    /// Report them and write nothing.
    Check,
}

/// A file that is not up to date.
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

/// The reasons why a folder cannot be made to hold certain files.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FolderError {
    /// The folder holds something else, which may be somebody's work.
    #[error("{} holds what this command did not make: {}; nothing was changed, move it away or name another folder", folder.display(), list(entries))]
    InTheWay { folder: PathBuf, entries: Vec<PathBuf> },
    /// The folder is a symbolic link.
    #[error("{} is a symbolic link, which is not followed: name the folder itself", .0.display())]
    Link(PathBuf),
    #[error(transparent)]
    File(#[from] FileError),
}

/// The maximum number of entries that an error names.
const NAMED: usize = 5;

/// Lists the first entries, and the number of the remaining ones.
fn list(entries: &[PathBuf]) -> String {
    let named: Vec<_> = entries.iter().take(NAMED).map(|it| it.display().to_string()).collect();
    match entries.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

/// The mark that distinguishes files that a command made from other files.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mark<'a> {
    /// The text that the files begin with.
    Header(&'a str),
    /// The names of the files.
    Names(&'a [&'a str]),
}

impl Mark<'_> {
    fn is_on(self, path: &Path) -> Result<bool, FileError> {
        let read = |source| FileError::new("read", path, source);
        match self {
            Self::Names(names) => {
                Ok(path.file_name().is_some_and(|it| names.iter().any(|name| it == *name)))
            }
            Self::Header(header) => {
                let mut start = Vec::new();
                let file = fs::File::open(path).map_err(read)?;
                file.take(header.len() as u64).read_to_end(&mut start).map_err(read)?;
                Ok(start == header.as_bytes())
            }
        }
    }
}

/// A folder that holds only what a command made, so the command may change it.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    /// The files below it; `folders` are the folders below it.
    files: BTreeSet<PathBuf>,
    folders: BTreeSet<PathBuf>,
}

impl Folder {
    /// Surveys everything below a folder without following links. The folder need not exist.
    pub(crate) fn survey(path: &Path, mark: Mark<'_>) -> Result<Self, FolderError> {
        if path.is_symlink() {
            return Err(FolderError::Link(path.to_owned()));
        }
        let Entries { files, folders, others } = entries_below(path)?;
        let (mut ours, mut entries) = (BTreeSet::new(), others);
        for file in files {
            if mark.is_on(&file)? {
                ours.insert(file);
            } else {
                entries.push(file);
            }
        }
        entries.sort();
        let folder = Self { path: path.to_owned(), files: ours, folders };
        if entries.is_empty() { Ok(folder) } else { Err(folder.in_the_way(entries)) }
    }

    fn in_the_way(&self, entries: Vec<PathBuf>) -> FolderError {
        FolderError::InTheWay { folder: self.path.clone(), entries }
    }

    /// Makes the folder hold exactly these files, or returns the differences. The paths are
    /// relative to the folder.
    pub(crate) fn ensure(
        &self,
        files: &[(PathBuf, String)],
        mode: Mode,
    ) -> Result<Vec<Stale>, FolderError> {
        let wanted: BTreeSet<_> = files.iter().map(|(path, _)| self.path.join(path)).collect();
        let in_the_way: Vec<_> = self.folders.intersection(&wanted).cloned().collect();
        if !in_the_way.is_empty() {
            return Err(self.in_the_way(in_the_way));
        }
        let left_over: Vec<_> = self.files.difference(&wanted).cloned().collect();
        if mode == Mode::Write {
            // Remove files first: one may occupy the path of a folder to create.
            for path in &left_over {
                fs::remove_file(path).map_err(|error| FileError::new("remove", path, error))?;
            }
        }
        let mut stale = Vec::new();
        for (path, contents) in files {
            stale.extend(ensure_file(&self.path.join(path), contents, mode)?);
        }
        stale.extend(left_over.into_iter().map(Stale::LeftOver));
        Ok(stale)
    }
}

/// Makes a file hold these contents, or reports it as stale. Does not touch an up-to-date file.
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

/// The entries below a folder, by kind.
#[derive(Debug, Default)]
struct Entries {
    files: Vec<PathBuf>,
    folders: BTreeSet<PathBuf>,
    /// Links, sockets and other special files.
    others: Vec<PathBuf>,
}

/// Returns all entries below a folder, or nothing if it does not exist. Does not follow links.
fn entries_below(folder: &Path) -> Result<Entries, FileError> {
    let mut found = Entries::default();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let list = |source| FileError::new("list", &folder, source);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(list(error)),
        };
        for entry in entries {
            let entry = entry.map_err(list)?;
            let (path, kind) = (entry.path(), entry.file_type().map_err(list)?);
            if kind.is_dir() {
                open.push(path.clone());
                found.folders.insert(path);
            } else if kind.is_file() {
                found.files.push(path);
            } else {
                found.others.push(path);
            }
        }
    }
    Ok(found)
}

/// Returns all files below a folder, sorted, or nothing if it does not exist. Does not follow
/// links.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let mut files = entries_below(folder)?.files;
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    const HEADER: &str = "// Made.\n";

    fn wanted() -> Vec<(PathBuf, String)> {
        let text = |it: &str| format!("{HEADER}{it}");
        vec![("a.rs".into(), text("one")), ("b/c.rs".into(), text("two"))]
    }

    fn ensure(folder: &Path, mode: Mode) -> Result<Vec<Stale>, FolderError> {
        Folder::survey(folder, Mark::Header(HEADER))?.ensure(&wanted(), mode)
    }

    /// Returns everything below a folder, with the text of files and the targets of links.
    fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
        let Entries { files, folders, others } = entries_below(folder).unwrap();
        let files = files.into_iter().map(|it| (fs::read(&it).unwrap(), it));
        let links = others.into_iter().map(|it| (fs::read_link(&it).unwrap(), it));
        let links = links.map(|(to, it)| (to.into_os_string().into_encoded_bytes(), it));
        let folders = folders.into_iter().map(|it| (Vec::new(), it));
        let mut all: Vec<_> = files.chain(links).chain(folders).map(|(a, b)| (b, a)).collect();
        all.sort();
        all
    }

    /// Asserts that the folder is refused because of the entry, and that nothing near it changes.
    #[track_caller]
    fn refuses(top: &Path, folder: &Path, entry: &Path) {
        let before = contents(top);
        for mode in [Mode::Check, Mode::Write] {
            let error = ensure(folder, mode).unwrap_err().to_string();
            assert!(error.contains(&entry.display().to_string()), "{error}");
            assert_eq!(contents(top), before, "{error}");
        }
    }

    #[test]
    fn writing_makes_the_folder_current() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("old.rs"), HEADER).unwrap();
        let stale = ensure(folder.path(), Mode::Write).unwrap();
        assert_eq!(stale.len(), 3);
        assert_eq!(ensure(folder.path(), Mode::Check).unwrap(), []);
        assert!(!folder.path().join("old.rs").exists());
    }

    #[test]
    fn checking_writes_nothing_and_names_each_difference() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let other = format!("{HEADER}other");
        fs::write(path("a.rs"), &other).unwrap();
        fs::write(path("old.rs"), HEADER).unwrap();
        let stale = ensure(folder.path(), Mode::Check).unwrap();
        let expected = [
            Stale::Differs(path("a.rs")),
            Stale::Missing(path("b/c.rs")),
            Stale::LeftOver(path("old.rs")),
        ];
        assert_eq!(stale, expected);
        assert_eq!(fs::read(path("a.rs")).unwrap(), other.as_bytes());
        assert!(!path("b").exists());
    }

    #[test]
    fn what_somebody_else_wrote_is_neither_removed_nor_overwritten() {
        for name in ["lib.rs", "a.rs", "b/c.rs", "d/e/f.txt"] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(folder.path().join("old.rs"), HEADER).unwrap();
            for text in ["", "// Mine.\n", " // Made.\n"] {
                fs::write(&path, text).unwrap();
                refuses(folder.path(), folder.path(), &path);
            }
        }
    }

    #[test]
    fn an_error_names_the_first_entries_and_counts_the_others() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..7 {
            fs::write(folder.path().join(format!("{number}.rs")), "").unwrap();
        }
        let error = ensure(folder.path(), Mode::Write).unwrap_err().to_string();
        assert!(error.contains("4.rs and 2 more; nothing was changed"), "{error}");
        assert!(error.contains("0.rs, ") && !error.contains("5.rs"), "{error}");
    }

    #[test]
    fn links_are_not_followed() {
        let top = tempfile::tempdir().unwrap();
        let [folder, elsewhere] = ["folder", "elsewhere"].map(|name| top.path().join(name));
        ensure(&folder, Mode::Write).unwrap();
        fs::create_dir(&elsewhere).unwrap();
        let file = elsewhere.join("made.rs");
        fs::write(&file, HEADER).unwrap();
        let nowhere = top.path().join("nowhere");
        for target in [&file, &elsewhere, &folder, &nowhere] {
            for name in ["extra", "b/extra.rs"] {
                let link = folder.join(name);
                symlink(target, &link).unwrap();
                refuses(top.path(), &folder, &link);
                fs::remove_file(&link).unwrap();
            }
        }
        // Links that replace a wanted file or its folder.
        for (name, target) in [("a.rs", &file), ("b", &elsewhere), ("a.rs", &nowhere)] {
            let (place, kept) = (folder.join(name), top.path().join("kept"));
            fs::rename(&place, &kept).unwrap();
            symlink(target, &place).unwrap();
            refuses(top.path(), &folder, &place);
            fs::remove_file(&place).unwrap();
            fs::rename(&kept, &place).unwrap();
        }
        assert_eq!(ensure(&folder, Mode::Check).unwrap(), []);
    }

    #[test]
    fn the_folder_itself_is_no_link() {
        let top = tempfile::tempdir().unwrap();
        let [folder, link] = ["folder", "link"].map(|name| top.path().join(name));
        symlink(&folder, &link).unwrap();
        refuses(top.path(), &link, &link);
        ensure(&folder, Mode::Write).unwrap();
        refuses(top.path(), &link, &link);
    }

    #[test]
    fn a_folder_in_the_place_of_a_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("a.rs")).unwrap();
        refuses(folder.path(), folder.path(), &folder.path().join("a.rs"));
    }

    #[test]
    fn a_file_of_an_older_generation_makes_room_for_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("b"), HEADER).unwrap();
        assert_eq!(ensure(folder.path(), Mode::Write).unwrap().len(), 3);
        assert_eq!(ensure(folder.path(), Mode::Check).unwrap(), []);
    }

    #[test]
    fn names_tell_files_as_headers_do() {
        let folder = tempfile::tempdir().unwrap();
        let mark = Mark::Names(&["a.rs", "c.rs", "old.rs"]);
        fs::write(folder.path().join("old.rs"), "").unwrap();
        let survey = || Folder::survey(folder.path(), mark);
        assert_eq!(survey().unwrap().ensure(&wanted(), Mode::Write).unwrap().len(), 3);
        fs::write(folder.path().join("notes.txt"), "").unwrap();
        let error = survey().unwrap_err().to_string();
        assert!(error.contains("notes.txt"), "{error}");
    }
}

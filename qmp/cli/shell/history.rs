//! The lines of earlier shells.

use std::env;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::PathBuf;

/// The most lines that a shell begins with.
pub(super) const LINES: usize = 1000;

/// The largest file that is read, in bytes. Of a larger one, the end is read.
const LARGEST: usize = 256 << 10;

/// The file of the history, in which every line is on its own.
#[derive(Debug)]
pub(super) struct History {
    file: Option<File>,
    /// The newest lines, the oldest of them first.
    pub(super) lines: Vec<String>,
}

impl History {
    /// Opens the history of this user. Without a file that can be read and written, the history is
    /// that of this shell alone.
    pub(super) fn open() -> Self {
        let path = folder(|name| env::var_os(name)).map(|folder| folder.join("history"));
        Self::at(path).unwrap_or_else(|_| Self::none())
    }

    /// A history of this shell alone.
    pub(super) fn none() -> Self {
        Self { file: None, lines: Vec::new() }
    }

    fn at(path: Option<PathBuf>) -> io::Result<Self> {
        let path = path.ok_or(io::ErrorKind::NotFound)?;
        if let Some(folder) = path.parent() {
            DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        }
        let options = OpenOptions::new().read(true).append(true).create(true).mode(0o600).clone();
        let mut file = options.open(&path)?;
        // A file that was made by others may be open to others.
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let is_large = bytes.len() > LARGEST;
        let lines = newest(&bytes);
        if is_large {
            file.set_len(0)?;
            file.write_all(lines.join("\n").as_bytes())?;
            file.write_all(b"\n")?;
        }
        Ok(Self { file: Some(file), lines })
    }

    /// Adds a line to the file. One that cannot be written is not kept.
    pub(super) fn add(&mut self, line: &str) {
        if let Some(file) = &mut self.file {
            // Shells that run at the same time append whole lines.
            let _ = file.write_all(format!("{}\n", one_line(line)).as_bytes());
        }
    }
}

/// The line breaks of a command that was pasted are spaces.
pub(super) fn one_line(line: &str) -> String {
    line.replace(['\n', '\r'], " ")
}

fn newest(bytes: &[u8]) -> Vec<String> {
    let bytes = &bytes[bytes.len().saturating_sub(LARGEST)..];
    let text = String::from_utf8_lossy(bytes);
    let is_shown = |line: &&str| !line.is_empty() && !line.contains(|it: char| it.is_control());
    let mut lines: Vec<_> = text.lines().rev().filter(is_shown).take(LINES).collect();
    lines.reverse();
    lines.into_iter().map(str::to_owned).collect()
}

/// The folder for the state of programs, as the XDG base directory specification has it.
fn folder(variable: impl Fn(&str) -> Option<std::ffi::OsString>) -> Option<PathBuf> {
    let absolute = |name| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let state = absolute("XDG_STATE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".local").join("state")));
    state.map(|state| state.join("qmp"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::{History, LARGEST, LINES, folder};

    #[test]
    fn lines_are_kept_for_this_user_alone() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("a/b/history");
        let mut history = History::at(Some(path.clone())).unwrap();
        history.add("stop");
        history.add("{\n}");
        let mode =
            |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(History::at(Some(path.clone())).unwrap().lines, ["stop", "{ }"]);
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    fn a_long_history_is_cut() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("history");
        let line = "x".repeat(500);
        fs::write(&path, format!("{line}\n").repeat(LARGEST / 400)).unwrap();
        let lines = History::at(Some(path.clone())).unwrap().lines;
        assert!(lines.len() <= LINES && lines.last() == Some(&line), "{}", lines.len());
        assert!(fs::metadata(&path).unwrap().len() <= LARGEST as u64);
        fs::write(&path, "a\n\u{1b}[2J\n\nb\n").unwrap();
        assert_eq!(History::at(Some(path)).unwrap().lines, ["a", "b"]);
    }

    #[test]
    fn the_folder_is_that_of_the_state() {
        let of = |set: &[(&str, &str)]| {
            let set = set.to_owned();
            folder(move |name| set.iter().find(|it| it.0 == name).map(|it| it.1.into()))
        };
        assert_eq!(
            of(&[("XDG_STATE_HOME", "/s"), ("HOME", "/h")]).unwrap().to_str(),
            Some("/s/qmp")
        );
        let home = of(&[("XDG_STATE_HOME", "relative"), ("HOME", "/h")]).unwrap();
        assert_eq!(home.to_str(), Some("/h/.local/state/qmp"));
        assert_eq!(of(&[]), None);
    }
}

//! The file of `--secrets`: the members of a vendor's schema that carry passwords or keys.

use std::fs;
use std::path::{Path, PathBuf};

use qapi_codegen::{Secret, suspects, unmatched};
use qapi_schema::merge::Merged;

use crate::contents::FileError;

/// The contents of the file.
#[derive(Debug, Default)]
pub(crate) struct List {
    path: PathBuf,
    /// The members that carry secrets.
    pub(crate) secrets: Vec<Secret>,
    /// The members that do not, although their names suggest it.
    public: Vec<Secret>,
}

/// The reasons why the file does not tell which members are secret.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ListError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("{}:{line}: expected `OWNER MEMBER` or `OWNER MEMBER public`, found `{found}`", path.display())]
    Line { path: PathBuf, line: usize, found: String },
    #[error("{}: `{owner}` has no member `{member}` in these releases", path.display())]
    NoMember { path: PathBuf, owner: String, member: String },
}

impl List {
    pub(crate) fn read(path: &Path) -> Result<Self, ListError> {
        let text = fs::read_to_string(path).map_err(|error| FileError::new("read", path, error))?;
        let mut list = Self { path: path.to_owned(), ..Self::default() };
        for (number, line) in (1..).zip(text.lines()) {
            list.line(number, line.split('#').next().unwrap_or_default())?;
        }
        Ok(list)
    }

    fn line(&mut self, number: usize, line: &str) -> Result<(), ListError> {
        let words: Vec<_> = line.split_whitespace().collect();
        match *words.as_slice() {
            [] => {}
            [owner, member] => self.secrets.push(Secret::new(owner, member)),
            [owner, member, "public"] => self.public.push(Secret::new(owner, member)),
            _ => {
                let (path, found) = (self.path.clone(), line.trim().to_owned());
                return Err(ListError::Line { path, line: number, found });
            }
        }
        Ok(())
    }

    /// Checks that every member in the file exists. A misspelt name would let `Debug` show a
    /// password.
    pub(crate) fn check(&self, merged: &Merged) -> Result<(), ListError> {
        let all = [&self.secrets, &self.public];
        match all.into_iter().flat_map(|them| unmatched(merged, them)).next() {
            None => Ok(()),
            Some(it) => {
                let [owner, member] = [it.owner(), it.member()].map(str::to_owned);
                Err(ListError::NoMember { path: self.path.clone(), owner, member })
            }
        }
    }

    /// Warns of members whose names suggest a secret and that no list contains.
    pub(crate) fn warn(&self, merged: &Merged) {
        for warning in self.warnings(merged) {
            eprintln!("warning: {warning}");
        }
    }

    fn warnings(&self, merged: &Merged) -> Vec<String> {
        let suspects = suspects(merged, &self.secrets, &self.public);
        let warning = |it: &Secret| {
            let (owner, member) = (it.owner(), it.member());
            format!(
                "`{member}` of `{owner}` is named like a secret, and `Debug` shows it: list \
                 `{owner} {member}` in the file of --secrets, or `{owner} {member} public`"
            )
        };
        suspects.iter().map(warning).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use qapi_schema::merge::merge;
    use qapi_schema::release::Release;
    use qapi_schema::snapshot::{Protocol, snapshot};
    use tempfile::NamedTempFile;

    use super::*;

    fn file(text: &str) -> NamedTempFile {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        file
    }

    fn merged() -> Merged {
        let schema = "{ 'struct': 'Store', 'data': { 'password': 'str', '*key': 'str' } }
            { 'command': 'backup', 'data': { 'to': 'Store' } }";
        let loaded = qapi_schema::Options::default().load_text("test.json", schema.as_bytes());
        let schema = loaded.unwrap().schema;
        merge(&[snapshot(&schema, Release::new(10, 0, 0), Protocol::Qemu)]).unwrap()
    }

    #[test]
    fn each_line_names_a_member() {
        let file = file("# Ours.\n\nStore password  # of the server\nStore key public\n");
        let list = List::read(file.path()).unwrap();
        assert_eq!(list.secrets, [Secret::new("Store", "password")]);
        assert_eq!(list.public, [Secret::new("Store", "key")]);
        list.check(&merged()).unwrap();
        assert!(list.warnings(&merged()).is_empty());
    }

    #[test]
    fn another_line_is_told_with_its_number() {
        for line in ["Store", "Store password secret", "Store.password"] {
            let file = file(&format!("Store key\n{line}\n"));
            let error = List::read(file.path()).unwrap_err().to_string();
            assert!(error.contains(":2: expected `OWNER MEMBER`"), "{error}");
            assert!(error.ends_with(&format!("found `{line}`")), "{error}");
        }
        let error = List::read(Path::new("/nowhere/secrets")).unwrap_err().to_string();
        assert!(error.starts_with("cannot read /nowhere/secrets: "), "{error}");
    }

    #[test]
    fn a_member_that_does_not_exist_is_told() {
        for line in ["Store passwort", "Stor password", "Store keys public"] {
            let file = file(line);
            let error = List::read(file.path()).unwrap().check(&merged()).unwrap_err().to_string();
            assert!(error.ends_with("in these releases"), "{error}");
        }
    }

    #[test]
    fn members_named_like_secrets_are_warned_of() {
        let warnings = List::default().warnings(&merged());
        assert_eq!(warnings.len(), 2);
        let first = "`password` of `Store` is named like a secret, and `Debug` shows it: list \
                     `Store password` in the file of --secrets, or `Store password public`";
        assert_eq!(warnings[0], first);
    }
}

//! Formats an error for the user of a command.

use std::error::Error;

/// Returns the error's text and those causes that it leaves to `source`, as errors of other crates
/// do.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::fs;
    use std::io;
    use std::path::{Path, PathBuf};

    use qapi_schema::snapshot::SnapshotError;
    use qapi_schema::verify::Introspection;

    use super::chain;
    use crate::codegen::CodegenError;
    use crate::contents::FileError;
    use crate::import::ImportError;
    use crate::snapshots::ReadError;
    use crate::workspace;

    /// The crates whose errors have no test that names every variant.
    const MEMBERS: [&str; 4] = ["qapi-schema/src", "qapi-codegen/src", "xtask/src", "tests/src"];

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            match entry.file_type().unwrap().is_dir() {
                true => sources(&path, found),
                false => found.push(path),
            }
        }
    }

    /// Returns the lines of a definition that `thiserror` takes for a source, so that `source()`
    /// returns something.
    fn given_to_source(definition: &str) -> Vec<&str> {
        let lines: Vec<_> = definition.lines().map(str::trim).collect();
        let is_transparent = |at: usize| at > 0 && lines[at - 1] == "#[error(transparent)]";
        let gives = |at: usize| {
            let field = lines[at].strip_prefix("pub(crate) ").unwrap_or(lines[at]);
            let field = field.strip_prefix("pub ").unwrap_or(field);
            let is_field = field.starts_with("source:") || field.contains(" source: ");
            let is_attribute = field.contains("#[from]") || field.contains("#[source]");
            (is_field && !field.starts_with("#[error")) || (is_attribute && !is_transparent(at))
        };
        (0..lines.len()).filter(|at| gives(*at)).map(|at| lines[at]).collect()
    }

    #[test]
    fn what_is_given_to_source_is_found() {
        let definition = "
            #[error(transparent)]
            File(#[from] FileError),
            #[error(\"{path}: {source}\")]
            Read { path: String, r#source: io::Error },
            #[error(\"cannot write\")]
            Write(#[from] io::Error),
            Start { path: String, source: io::Error },
            pub source: io::Error,
        ";
        let found = given_to_source(definition);
        assert_eq!(found.len(), 3, "{found:?}");
    }

    /// The text of every error contains its cause, so `source()` returns nothing.
    #[test]
    fn no_error_leaves_its_cause_to_source() {
        let mut files = Vec::new();
        MEMBERS.iter().for_each(|member| sources(&workspace::root().join(member), &mut files));
        let mut types = 0;
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            for definition in text.split("derive(").skip(1).filter(|it| is_error(it)) {
                types += 1;
                let definition = definition.split("\n}").next().unwrap_or(definition);
                let found = given_to_source(definition);
                assert!(found.is_empty(), "{}: {found:?}", path.display());
            }
        }
        assert!(types > 15, "only {types} error types were found");
    }

    fn is_error(derived: &str) -> bool {
        derived.split(')').next().is_some_and(|traits| traits.contains("thiserror::Error"))
    }

    #[test]
    fn errors_of_the_commands_end_with_the_cause() {
        let path = || PathBuf::from("/x/10.0.json");
        let json = || serde_json::from_str::<u8>("no").unwrap_err();
        let release = || "ten".parse::<qapi_schema::release::Release>().unwrap_err();
        let bad_version = || ImportError::BadVersion { path: path(), source: release() };
        let not_json = SnapshotError::Json(json());
        let reply = Introspection::from_json("no").unwrap_err();
        let errors: [(&dyn Error, String); 5] = [
            (&FileError::new("read", &path(), io::Error::other("no ink")), "no ink".to_owned()),
            (&ReadError::Snapshot { path: path(), source: not_json }, json().to_string()),
            (&bad_version(), release().to_string()),
            (&CodegenError::Prose(bad_version()), release().to_string()),
            (&reply, json().to_string()),
        ];
        for (error, cause) in errors {
            let text = error.to_string();
            assert!(text.ends_with(&cause) && !text.contains('\n'), "{text}");
            assert_eq!(chain(error), text);
        }
    }
}

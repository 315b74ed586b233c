//! `cargo xtask words`: coverage of the project's own words about the interface.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use qapi_codegen::{Coverage, Row, Words as Text, coverage, missing};
use qapi_schema::merge::{MergeError, Merged, merge};
use qapi_schema::snapshot::Protocol;

use crate::report::chain;
use crate::snapshots;
use crate::word_files::{self, WordsError};

/// Says how much of the interface has words, and what is missing.
///
/// Fails if a file is wrong, or if less has words than must have.
#[derive(Debug, Args)]
pub(crate) struct Words {
    /// Print the tables of this QAPI module that are to be filled in. `qapi-schema` is the module of
    /// the guest agent.
    #[arg(long, value_name = "MODULE")]
    missing: Option<String>,
    /// The folder of the files, instead of `qmp/words`.
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// The reasons why the words cannot be judged.
#[derive(Debug, thiserror::Error)]
enum JudgeError {
    #[error(transparent)]
    Read(#[from] snapshots::ReadError),
    #[error(transparent)]
    Merge(#[from] MergeError),
    #[error(transparent)]
    Words(#[from] WordsError),
    #[error("no release has a module `{0}`: use one of {1}")]
    NoModule(String, String),
}

/// A schema and the words about it.
struct Described {
    merged: Merged,
    words: Text,
}

impl Words {
    pub(crate) fn run(self) -> ExitCode {
        let done = match &self.missing {
            Some(module) => self.print_missing(module),
            None => self.print_coverage(),
        };
        match done {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(error) => {
                eprintln!("error: {}", chain(&error));
                ExitCode::FAILURE
            }
        }
    }

    fn described(&self) -> Result<[Described; 2], JudgeError> {
        let folder = self.folder.clone().unwrap_or_else(word_files::folder);
        let described = |protocol| -> Result<_, JudgeError> {
            let merged = merge(&snapshots::read(None, protocol, None, None)?)?;
            let words = word_files::read_checked(&folder, &merged)?;
            Ok(Described { merged, words })
        };
        Ok([described(Protocol::Qemu)?, described(Protocol::GuestAgent)?])
    }

    fn print_missing(&self, module: &str) -> Result<bool, JudgeError> {
        let described = self.described()?;
        for Described { merged, words } in &described {
            missing(words, merged, module).iter().for_each(|table| println!("{table}"));
        }
        let all = described.iter().map(|it| coverage(&it.words, &it.merged));
        let modules: Vec<_> = all.flat_map(|it| it.modules).map(|it| it.name).collect();
        match modules.iter().any(|it| it == module) {
            true => Ok(true),
            false => Err(JudgeError::NoModule(module.to_owned(), modules.join(", "))),
        }
    }

    fn print_coverage(&self) -> Result<bool, JudgeError> {
        let [qmp, agent] = self.described()?.map(|it| coverage(&it.words, &it.merged));
        println!("QMP");
        print(&qmp);
        println!("\nGuest agent");
        print(&agent);
        Ok(qmp.suffices() && agent.suffices())
    }
}

/// Prints the kinds, and the modules that lack words.
fn print(coverage: &Coverage) {
    for (row, least) in &coverage.kinds {
        let fault = if row.reaches(*least) { "" } else { "  too few" };
        println!("{}  at least {least} %{fault}", line(row));
    }
    for row in coverage.modules.iter().filter(|it| it.described < it.all) {
        println!("{}  cargo xtask words --missing {}", line(row), row.name);
    }
}

fn line(row: &Row) -> String {
    let Row { name, described, all } = row;
    format!("  {name:<38} {described:>5} of {all:>5}  {:>3} %", row.percent())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_folder(folder: PathBuf) -> Words {
        Words { missing: None, folder: Some(folder) }
    }

    /// Fails after the import of a release until what is new in it has words.
    #[test]
    fn the_committed_words_suffice() {
        let words = in_folder(word_files::folder());
        for Described { merged, words } in words.described().unwrap() {
            let coverage = coverage(&words, &merged);
            assert!(coverage.suffices(), "run `cargo xtask words`: {coverage:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_file_and_line() {
        let folder = tempfile::tempdir().unwrap();
        let agent = folder.path().join("guest-agent");
        std::fs::create_dir(&agent).unwrap();
        let qmp = folder.path().join("misc.toml");
        std::fs::write(&qmp, "[stop]\nis = \"Halts.\"\nspeed = \"rate\"\n").unwrap();
        let error = in_folder(folder.path().to_owned()).described().err().unwrap().to_string();
        assert!(error.starts_with(&format!("{}:3: [stop] speed: ", qmp.display())), "{error}");
        std::fs::write(&qmp, "[stop]\nis = \"Halts.\"\n").unwrap();
        std::fs::write(agent.join("qapi-schema.toml"), "[guest-ping]\nis = \"pong\"").unwrap();
        let error = in_folder(folder.path().to_owned()).described().err().unwrap().to_string();
        assert!(error.contains("guest-agent/qapi-schema.toml:2: [guest-ping] is: "), "{error}");
    }

    #[test]
    fn few_words_do_not_suffice() {
        let folder = tempfile::tempdir().unwrap();
        let words = in_folder(folder.path().to_owned());
        assert!(!words.print_coverage().unwrap());
        assert!(words.print_missing("misc").unwrap());
        let error = words.print_missing("no-module").unwrap_err().to_string();
        assert!(error.starts_with("no release has a module `no-module`: use one of accelerator, "));
    }
}

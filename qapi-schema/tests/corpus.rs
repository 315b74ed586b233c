//! QEMU's own test cases, where they are at hand: what its front end accepts is accepted, what it
//! rejects is rejected for a fault in the same place. Prints the score.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use qapi_schema::diagnostic::Rule;
use qapi_schema::{Diagnostics, LoadError, Options};
use support::shared;

/// Where QEMU's front end finds the first fault.
#[derive(Debug)]
struct Expected {
    file: String,
    /// None where no file could be read.
    line: Option<usize>,
    /// Whether it names a column, as it does for lexical and syntax errors.
    exact: bool,
    /// The definition, if it names one: `struct 'Foo'`.
    definition: Option<String>,
}

impl Expected {
    /// From the text of an `.err` file; none if the case is accepted.
    fn parse(text: &str) -> Option<Expected> {
        let mut lines = text.lines().filter(|line| !line.starts_with("In file included from "));
        let first = lines.next()?;
        if let Some(rest) = first.strip_prefix("can't read schema file '") {
            let file = rest.split('\'').next()?.to_owned();
            return Some(Expected { file, line: None, exact: false, definition: None });
        }
        let definition = first.split_once(": In ").map(|(_, rest)| rest.trim_end_matches(':'));
        let line = if definition.is_some() { lines.next()? } else { first };
        let mut parts = line.splitn(3, ':');
        let (file, number) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
        let rest = parts.next()?;
        let column = rest.split(':').next().filter(|word| word.parse::<usize>().is_ok());
        Some(Expected {
            file,
            line: Some(number),
            exact: column.is_some(),
            definition: definition.map(str::to_owned),
        })
    }

    /// What is wrong with our diagnostics, if anything is.
    fn compare(&self, found: &Diagnostics) -> Result<(), String> {
        let first = found.errors().next().ok_or("no error")?;
        let position = found.position(first);
        let file = Path::new(position.file).file_name().and_then(|name| name.to_str());
        if file != Some(&self.file) {
            return Err(format!("in file {file:?}"));
        }
        let line = self.line.ok_or("read what cannot be read")?;
        let end = found.sources().text(first.span).matches('\n').count() + position.line;
        let fits = if self.exact { position.line == line } else { end >= line };
        if !fits {
            return Err(format!("on line {}", position.line));
        }
        if let Some(definition) = &self.definition
            && first.definition.as_deref() != Some(definition)
        {
            return Err(format!("in {:?}", first.definition));
        }
        Ok(())
    }
}

/// Holds a case against what QEMU says of it.
fn check(case: &Path) -> Result<(), String> {
    let text = fs::read_to_string(case.with_extension("err")).map_err(|error| error.to_string())?;
    match (Expected::parse(&text), Options::default().load(case)) {
        (None, Ok(_)) => Ok(()),
        (None, Err(error)) => Err(format!("rejected, but QEMU accepts it:\n{error}")),
        (Some(expected), Ok(_)) => Err(format!("accepted, but QEMU says: {expected:?}")),
        (Some(expected), Err(LoadError::Unreadable { .. })) if expected.line.is_none() => Ok(()),
        (Some(expected), Err(LoadError::Rejected(found))) => expected
            .compare(&found)
            .map_err(|fault| format!("{fault}, QEMU: {expected:?}\n{found}")),
        (Some(expected), Err(error)) => Err(format!("{error}, QEMU: {expected:?}")),
    }
}

/// All cases: files with an `.err` beside them.
fn cases(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .expect("a readable folder")
        .map(|entry| entry.expect("an entry").path());
    let errors =
        entries.filter(|path| path.extension().is_some_and(|extension| extension == "err"));
    let mut cases: Vec<PathBuf> = errors.map(|path| path.with_extension("json")).collect();
    cases.sort();
    cases
}

/// Whether the case's schema is there, or rightly is not.
fn is_complete(case: &Path) -> bool {
    case.exists()
        || fs::read_to_string(case.with_extension("err"))
            .expect("an .err")
            .starts_with("can't read")
}

/// Whether a case is about documentation and rejected for it by that release.
fn is_style(case: &Path) -> bool {
    let name = case.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    name.starts_with("doc-") && fs::metadata(case.with_extension("err")).expect("an .err").len() > 0
}

#[test]
fn qemu_and_we_agree() {
    let Some(corpus) = shared("qapi-test-corpus/7.2.0") else { return };
    let (style, cases): (Vec<_>, Vec<_>) =
        cases(&corpus).into_iter().partition(|case| is_style(case));
    let mut agreed = 0;
    let mut faults = String::new();
    let (cases, absent): (Vec<_>, Vec<_>) = cases.into_iter().partition(|case| is_complete(case));
    for case in absent {
        println!("corpus: skipped {}: the corpus lacks the schema", case.display());
    }
    for case in &cases {
        match check(case) {
            Ok(()) => agreed += 1,
            Err(fault) => faults += &format!("{}: {fault}\n", case.display()),
        }
    }
    println!("corpus: {agreed} of {} agreed", cases.len());
    println!("corpus: {} cases about documentation style are looked at elsewhere", style.len());
    assert!(faults.is_empty(), "{faults}");
    assert!(cases.len() > 150, "the corpus is not complete");
}

#[test]
fn style_is_warned_of_and_rejected_on_request() {
    let Some(corpus) = shared("qapi-test-corpus/7.2.0") else { return };
    let cases: Vec<_> = cases(&corpus).into_iter().filter(|case| is_style(case)).collect();
    assert!(!cases.is_empty());
    for case in &cases {
        let name = case.display();
        let rules = match Options::default().load(case) {
            Ok(loaded) => loaded.warnings,
            Err(LoadError::Rejected(found)) => *found,
            Err(error) => panic!("{name}: {error}"),
        };
        assert!(
            rules.warnings().any(|found| found.rule == Rule::Documentation),
            "{name}: no warning"
        );
        let strict = Options { strict_docs: true }.load(case);
        assert!(matches!(strict, Err(LoadError::Rejected(_))), "{name}: {strict:?}");
    }
    println!("corpus: {} about style rejected on request", cases.len());
}

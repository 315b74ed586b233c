//! The project's own cases: what is accepted, what is rejected, and what is only warned of.
//! Expected output is beside each schema; `UPDATE_EXPECT=1 cargo test` writes it.
//!
//! Files whose names begin with `_` are there to be included.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use qapi_schema::introspect::introspect;
use qapi_schema::{LoadError, Loaded, Options, Schema};

/// The cases of a folder. Tests run in the package's folder, so that names in diagnostics are the
/// same everywhere.
fn cases(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .expect("a folder of cases")
        .map(|entry| entry.expect("an entry").path());
    let mut cases: Vec<PathBuf> = entries.filter(|path| is_case(path)).collect();
    cases.sort();
    assert!(!cases.is_empty(), "no cases in {folder}");
    cases
}

fn is_case(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.ends_with(".json") && !name.starts_with('_')
}

fn expect(case: &Path, extension: &str, actual: &str) {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join(case).with_extension(extension);
    expect_file![expected].assert_eq(actual);
}

fn load(case: &Path) -> Loaded {
    let loaded = Options::default().load(case);
    loaded.unwrap_or_else(|error| panic!("{} is rejected:\n{error}", case.display()))
}

#[test]
fn accepted() {
    for case in cases("tests/golden/accepted") {
        let Loaded { schema, warnings } = load(&case);
        assert_eq!(warnings.iter().count(), 0, "{}:\n{warnings}", case.display());
        let view = serde_json::to_string_pretty(&introspect(&schema)).expect("valid JSON");
        expect(&case, "introspection", &(view + "\n"));
    }
}

/// What is read from documentation: sections, what they are about, since when, and their text.
fn documentation(schema: &Schema) -> String {
    let docs = schema.definitions().filter_map(|definition| definition.info()?.doc.as_deref());
    let mut text = String::new();
    for doc in docs.chain(schema.free_form()) {
        let since = doc.since().map_or(String::new(), |since| format!(" since {since}"));
        text += &format!("{}{since}\n", doc.symbol.as_deref().unwrap_or("free-form"));
        for section in &doc.sections {
            let since = section.since.as_ref();
            let since = since.map_or(String::new(), |since| format!(" since {since}"));
            text += &format!("  {:?}{since}\n", section.kind);
            for line in schema.prose(section).lines() {
                text += format!("    | {line}").trim_end();
                text.push('\n');
            }
        }
    }
    text
}

#[test]
fn documentation_is_taken_apart() {
    let case = Path::new("tests/golden/accepted/dialects.json");
    expect(case, "documentation", &documentation(&load(case).schema));
}

#[test]
fn rejected() {
    for case in cases("tests/golden/rejected") {
        match Options::default().load(&case) {
            Err(LoadError::Rejected(found)) => expect(&case, "diagnostics", &found.to_string()),
            Err(error) => panic!("{}: {error}", case.display()),
            Ok(_) => panic!("{} is accepted", case.display()),
        }
    }
}

#[test]
fn warned_of_and_rejected_on_request() {
    for case in cases("tests/golden/warned") {
        let warnings = load(&case).warnings;
        assert_ne!(warnings.iter().count(), 0, "{} has no warnings", case.display());
        expect(&case, "diagnostics", &warnings.to_string());
        let strict = Options { strict_docs: true }.load(&case);
        let later = case.ends_with("later-releases.json");
        assert_eq!(strict.is_ok(), later, "{}", case.display());
    }
}

//! A server that is newer than the bindings. A program with bindings for the releases up to 10.2,
//! generated as a vendor would do it, talks to QEMU 11.1.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use qapi_codegen::{Options, Prose, Words, generate, generate_replies};
use qapi_schema::merge::merge;
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot};
use qmp_tests::{Failure, TestResult, Version, blocking_live_tests};

blocking_live_tests!(qemu_11_1 =>
    every_query_decodes,
    it_tells_what_the_bindings_do_not_know,
    a_job_runs_to_its_end,
    a_migration_completes,
    a_migration_fails_by_way_of_an_unknown_status,
    every_event_is_decoded,
);

/// The newest release that the program's bindings know.
const NEWEST: Release = Release::new(10, 2, 2);

/// The files that the program shares with the tests.
const SHARED: [&str; 4] = ["asking.rs", "machine.rs", "replies.rs", "support.rs"];

fn every_query_decodes(version: Version) -> TestResult {
    run("every_query_decodes", version)
}

fn it_tells_what_the_bindings_do_not_know(version: Version) -> TestResult {
    run("it_tells_what_the_bindings_do_not_know", version)
}

fn a_job_runs_to_its_end(version: Version) -> TestResult {
    run("a_job_runs_to_its_end", version)
}

fn a_migration_completes(version: Version) -> TestResult {
    run("a_migration_completes", version)
}

fn a_migration_fails_by_way_of_an_unknown_status(version: Version) -> TestResult {
    run("a_migration_fails_by_way_of_an_unknown_status", version)
}

fn every_event_is_decoded(version: Version) -> TestResult {
    run("every_event_is_decoded", version)
}

/// Runs a case of the program.
fn run(case: &str, version: Version) -> TestResult {
    static PROGRAM: LazyLock<Result<PathBuf, String>> =
        LazyLock::new(|| build().map_err(|error| format!("{error:?}")));
    let program = PROGRAM.as_ref().map_err(Failure::new)?;
    let output = Command::new(program).args([case, &version.to_string()]).output()?;
    let [out, err] = [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it));
    println!("{out}{err}");
    if output.status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("{case}: {}", output.status)))
}

/// Builds the program in a crate of its own.
fn build() -> Result<PathBuf, Failure> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tests.parent().unwrap_or(tests);
    let folder = tempfile::tempdir()?;
    let source = folder.path().join("src");
    bindings(root, &source.join("generated"))?;
    let live = tests.join("tests/live");
    fs::copy(live.join("newer/older.rs"), source.join("main.rs"))?;
    for name in SHARED {
        fs::copy(live.join(name), source.join(name))?;
    }
    fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock"))?;
    fs::write(folder.path().join("Cargo.toml"), manifest(root))?;
    let target = root.join("target/vendor");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--offline"]).current_dir(folder.path());
    let output = cargo.env("CARGO_TARGET_DIR", &target).output()?;
    if output.status.success() {
        return Ok(target.join("debug/older"));
    }
    Err(Failure::new(String::from_utf8_lossy(&output.stderr)))
}

fn manifest(root: &Path) -> String {
    let [qmp, tests] = [root.join("qmp"), root.join("tests")];
    format!(
        "[package]\nname = \"older\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\nqmp = {{ path = {qmp:?}, features = [\"monitor\"] }}\nqmp-tests = {{ path = {tests:?} }}\n\
         serde = \"1\"\nserde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\", \"time\"] }}\n\
         [workspace]\n"
    )
}

/// Writes the bindings and the table of replies.
fn bindings(root: &Path, folder: &Path) -> TestResult {
    let mut snapshots = Vec::new();
    for series in fs::read_dir(root.join("qmp/schema"))? {
        let text = fs::read_to_string(series?.path().join(Protocol::Qemu.file_name()))?;
        snapshots.push(Snapshot::from_json(&text)?);
    }
    snapshots.retain(|snapshot| snapshot.release <= NEWEST);
    let merged = merge(&snapshots)?;
    let runtime = "::qmp".to_owned();
    let options = Options {
        header: String::new(),
        runtime,
        prose: Prose::default(),
        words: Words::default(),
        secrets: Vec::new(),
    };
    let mut files = generate(&merged, &options)?;
    let mut replies = generate_replies(&merged, &options)?;
    replies.text = replies.text.replace("::qmp::commands", "crate::generated::commands");
    files.push(replies);
    for file in files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, file.text)?;
    }
    Ok(())
}

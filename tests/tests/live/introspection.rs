//! Compares the schema's files with the introspection of a QEMU that was built from them.

use std::path::{Path, PathBuf};

use qapi_schema::introspect::{disagreements, introspect};
use qmp_tests::{Qemu, RawQmp, StorageDaemon, TestResult, Version, blocking_live_tests};
use serde_json::{Value, json};

blocking_live_tests!(
    emulator_reports_what_its_schema_says,
    storage_daemon_reports_what_its_schema_says
);

fn emulator_reports_what_its_schema_says(version: Version) -> TestResult {
    let server = Qemu::new(version)?.start()?;
    hold(version, "qapi/qapi-schema.json", server.socket())
}

fn storage_daemon_reports_what_its_schema_says(version: Version) -> TestResult {
    let server = StorageDaemon::new(version)?.start()?;
    hold(version, "storage-daemon/qapi/qapi-schema.json", server.socket())
}

fn hold(version: Version, schema: &str, socket: &Path) -> TestResult {
    let Some(tree) = tree(version) else {
        println!("skipped: the schema files of {version} are not beside the workspace");
        return Ok(());
    };
    let computed = introspect(&qapi_schema::load(tree.join(schema))?);
    let reported = reported(socket)?;
    let entries = reported.as_array().map_or(0, Vec::len);
    assert!(entries > 100, "only {entries} entries are reported");
    assert_eq!(disagreements(&computed, &reported), Vec::<String>::new());
    Ok(())
}

fn reported(socket: &Path) -> Result<Value, qmp_tests::Error> {
    RawQmp::connect(socket)?.execute("query-qmp-schema", json!({}))
}

/// Returns the release's schema files, if they are present beside the workspace.
fn tree(version: Version) -> Option<PathBuf> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/qemu-schemas");
    let series = format!("{version}.");
    let entries = std::fs::read_dir(all).ok()?;
    let mut folders = entries.filter_map(|entry| Some(entry.ok()?.path()));
    folders.find(|path| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&series))
    })
}

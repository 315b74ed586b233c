//! Tests the contents of the published packages.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The published crates.
const PUBLISHED: [&str; 3] = ["qapi-schema", "qapi-codegen", "qmp"];

fn cargo(arguments: &[&str]) -> String {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn packages_hold_both_licences_and_no_snapshots() {
    for name in PUBLISHED {
        let list = cargo(&["package", "-p", name, "--allow-dirty", "--no-verify", "--list"]);
        let files: BTreeSet<_> = list.lines().collect();
        for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "Cargo.toml", "src/lib.rs"] {
            assert!(files.contains(file), "{name} lacks {file}");
        }
        assert!(!files.iter().any(|it| it.starts_with("schema/")), "{name} holds snapshots");
        assert!(!files.iter().any(|it| it.starts_with("words/")), "{name} holds files of words");
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
            let [whole, packed] = [top.join(licence), top.join(name).join(licence)]
                .map(|path| std::fs::read_to_string(path).unwrap());
            assert_eq!(packed, whole, "{name}");
        }
    }
}

#[test]
fn packages_say_what_they_are() {
    let metadata = cargo(&["metadata", "--no-deps", "--format-version", "1", "--offline"]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let is_private = |it: &Value| it["publish"].as_array().is_some_and(Vec::is_empty);
    let public: BTreeSet<_> = packages
        .iter()
        .filter(|it| !is_private(it))
        .map(|it| it["name"].as_str().unwrap())
        .collect();
    assert_eq!(public, BTreeSet::from(PUBLISHED));
    for package in packages.iter().filter(|it| !is_private(it)) {
        let name = package["name"].as_str().unwrap();
        assert_eq!(package["license"], "MIT OR Apache-2.0", "{name}");
        assert_eq!(package["documentation"], format!("https://docs.rs/{name}"));
        assert_eq!(package["metadata"]["docs"]["rs"]["all-features"], true, "{name}");
        for key in ["description", "readme", "rust_version"] {
            assert!(package[key].is_string(), "{name} lacks {key}");
        }
        for key in ["keywords", "categories"] {
            assert!(!package[key].as_array().unwrap().is_empty(), "{name} lacks {key}");
        }
    }
}

//! Measures how fast a schema is parsed and checked, compared with QEMU's own front end.
//!
//! This repository contains neither QEMU's schema nor its front end. Without a QEMU tree, a
//! synthetic schema with as many definitions of each kind is used. It is checked like any other.

use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use super::median;

/// The number of measurements of each front end.
const ROUNDS: usize = 11;

/// The target for parsing and checking QEMU's whole schema.
const REACH: Duration = Duration::from_millis(20);

/// The target ratio to QEMU's front end.
const REACH_RATIO: f64 = 20.0;

/// Runs QEMU's front end on a schema and prints the time in seconds. The modules are loaded before
/// the clock starts. Arguments: the folder of the modules, the schema.
const PYTHON: &str = "\
import sys, time
sys.path.insert(0, sys.argv[1])
from qapi.schema import QAPISchema
start = time.perf_counter()
QAPISchema(sys.argv[2])
print(time.perf_counter() - start)
";

/// The reasons why nothing was measured.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SchemaError {
    #[error("{}: {source}", path.display())]
    Load { path: PathBuf, r#source: qapi_schema::LoadError },
    #[error("can't write a schema: {0}")]
    Write(io::Error),
    #[error("can't run python3: {0}")]
    Python(io::Error),
    #[error("QEMU's front end fails on {}:\n{message}", path.display())]
    FrontEnd { path: PathBuf, message: String },
}

/// Measures the given schema, that of the tree, or a synthetic one. With a tree, also measures
/// QEMU's front end.
pub(super) fn run(schema: Option<&Path>, tree: Option<&Path>) -> Result<(), SchemaError> {
    let of_tree = || tree.map(|tree| tree.join("qapi/qapi-schema.json"));
    if let Some(schema) = schema.map(Path::to_owned).or_else(of_tree) {
        return compare(&schema.display().to_string(), &schema, tree);
    }
    println!("  skipped: QEMU's own schema and front end, which need --tree");
    let folder = tempfile::tempdir().map_err(SchemaError::Write)?;
    let path = folder.path().join("made-up.json");
    std::fs::write(&path, made_up()).map_err(SchemaError::Write)?;
    compare("a made-up schema", &path, None)
}

/// Measures both front ends alternately.
fn compare(name: &str, schema: &Path, tree: Option<&Path>) -> Result<(), SchemaError> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(load(schema)?);
        if let Some(tree) = tree {
            theirs.push(front_end(schema, tree)?);
        }
    }
    let time = median(&mut ours);
    println!("  parse and check {name}: {time:.1?}, to reach {REACH:?}");
    if tree.is_some() {
        let other = median(&mut theirs);
        let ratio = other.as_secs_f64() / time.as_secs_f64();
        println!("  QEMU's front end: {other:.1?}, {ratio:.1} times ours, to reach {REACH_RATIO}");
    }
    Ok(())
}

fn load(schema: &Path) -> Result<Duration, SchemaError> {
    let start = Instant::now();
    let loaded = qapi_schema::load(schema);
    let time = start.elapsed();
    match loaded {
        Ok(_) => Ok(time),
        Err(source) => Err(SchemaError::Load { path: schema.to_owned(), source }),
    }
}

fn front_end(schema: &Path, tree: &Path) -> Result<Duration, SchemaError> {
    let mut python = Command::new("python3");
    python.args(["-c", PYTHON]).arg(tree.join("scripts")).arg(schema);
    let output = python.output().map_err(SchemaError::Python)?;
    let seconds = String::from_utf8_lossy(&output.stdout).trim().parse::<f64>().ok();
    seconds.filter(|_| output.status.success()).map(Duration::from_secs_f64).ok_or_else(|| {
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        SchemaError::FrontEnd { path: schema.to_owned(), message }
    })
}

/// Returns a schema with as many structs, enums, commands and events as QEMU has, each documented.
fn made_up() -> String {
    let mut text = String::new();
    for id in 0..500 {
        let members =
            [("first", "str"), ("second", "int"), ("*third", "bool"), ("*fourth", "size")];
        let next = format!("Struct{}", id + 1);
        let last = if id < 499 { ("*next", next.as_str()) } else { ("*next", "str") };
        let members: Vec<_> = members.into_iter().chain([last]).collect();
        definition(&mut text, "struct", &format!("Struct{id}"), &members);
    }
    for id in 0..210 {
        let values = "'first-value', 'second-value', 'third-value'";
        let about = "# @first-value: one\n# @second-value: another\n# @third-value: a third";
        let head = format!("##\n# @Enum{id}:\n#\n{about}\n#\n# Since: 1.0\n##\n");
        let _ = write!(text, "{head}{{ 'enum': 'Enum{id}', 'data': [ {values} ] }}\n\n");
    }
    for id in 0..245 {
        let (of, kind) = (format!("Struct{id}"), format!("Enum{}", id % 210));
        definition(&mut text, "command", &format!("do-{id}"), &[("what", &of), ("how", &kind)]);
    }
    for id in 0..57 {
        let of = format!("Struct{id}");
        definition(&mut text, "event", &format!("EVENT_{id}"), &[("what", &of), ("where", "str")]);
    }
    text
}

fn definition(text: &mut String, kind: &str, name: &str, members: &[(&str, &str)]) {
    // Writing to a `String` cannot fail.
    let _ = write!(text, "##\n# @{name}:\n#\n# Something of which there are many.\n#\n");
    for (member, _) in members {
        let _ = writeln!(text, "# @{}: what it is, in a line", member.trim_start_matches('*'));
    }
    let list: Vec<_> = members.iter().map(|(member, of)| format!("'{member}': '{of}'")).collect();
    let list = list.join(",\n            ");
    let _ =
        write!(text, "#\n# Since: 1.0\n##\n{{ '{kind}': '{name}',\n  'data': {{ {list} }} }}\n\n");
}

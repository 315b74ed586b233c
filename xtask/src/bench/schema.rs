//! How fast a schema is parsed and checked, next to QEMU's own front end.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// How often each is measured.
const ROUNDS: usize = 11;

/// What parsing and checking QEMU's whole schema may take.
const REACH: Duration = Duration::from_millis(20);

/// How many times as fast as QEMU's front end it should be.
const REACH_RATIO: f64 = 20.0;

/// Runs QEMU's front end on a schema and prints how many seconds that took; its modules are
/// loaded before the clock starts. Arguments: the folder of the modules, the schema.
const PYTHON: &str = "\
import sys, time
sys.path.insert(0, sys.argv[1])
from qapi.schema import QAPISchema
start = time.perf_counter()
QAPISchema(sys.argv[2])
print(time.perf_counter() - start)
";

/// Why nothing was measured.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BenchError {
    #[error("{}", path.display())]
    Load {
        path: PathBuf,
        #[source]
        source: qapi_schema::LoadError,
    },
    #[error("can't run python3: {0}")]
    Python(#[from] io::Error),
    #[error("QEMU's front end fails on {}:\n{message}", path.display())]
    FrontEnd { path: PathBuf, message: String },
}

/// Measures a schema; next to QEMU's front end in turn if there is a tree.
pub(crate) fn run(schema: &Path, tree: Option<&Path>) -> Result<(), BenchError> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(load(schema)?);
        if let Some(tree) = tree {
            theirs.push(front_end(schema, tree)?);
        }
    }
    let time = median(&mut ours);
    println!("parse and check {}: {time:.1?}, to reach {REACH:?}", schema.display());
    if tree.is_some() {
        let other = median(&mut theirs);
        let ratio = other.as_secs_f64() / time.as_secs_f64();
        println!("QEMU's front end: {other:.1?}, {ratio:.1} times ours, to reach {REACH_RATIO}");
    }
    Ok(())
}

fn load(schema: &Path) -> Result<Duration, BenchError> {
    let start = Instant::now();
    let loaded = qapi_schema::load(schema);
    let time = start.elapsed();
    match loaded {
        Ok(_) => Ok(time),
        Err(source) => Err(BenchError::Load { path: schema.to_owned(), source }),
    }
}

fn front_end(schema: &Path, tree: &Path) -> Result<Duration, BenchError> {
    let mut python = Command::new("python3");
    python.args(["-c", PYTHON]).arg(tree.join("scripts")).arg(schema);
    let output = python.output()?;
    let seconds = String::from_utf8_lossy(&output.stdout).trim().parse::<f64>().ok();
    seconds.filter(|_| output.status.success()).map(Duration::from_secs_f64).ok_or_else(|| {
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        BenchError::FrontEnd { path: schema.to_owned(), message }
    })
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

//! Measures the compile time of this crate against that of `qapi-qmp` 0.15, the published crate
//! with the types of one release: `cargo bench -p qmp --bench compile`. The benchmark downloads
//! that crate.
//!
//! Each crate is built clean, without incremental compilation, as the dependency of a scratch
//! crate. Both use the same profile, and their dependencies are built before. The builds alternate,
//! and the medians are compared.
//!
//! Measured on 2026-11-27 with two cores and rustc 1.95: 0.45 (6.0 s against 13.4 s), and 0.57 with
//! the feature `monitor`, which the other crate lacks. LLVM takes a tenth of the time. In generated
//! code, the functions that decode members take the most.

#![allow(missing_docs, clippy::unwrap_used)]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const ROUNDS: usize = 3;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let here = |features: &str| {
        format!("qmp = {{ path = {:?}, features = {features} }}", env!("CARGO_MANIFEST_DIR"))
    };
    let crates = [
        scratch(folder.path(), "ours", "qmp", &here("[]")),
        scratch(folder.path(), "monitor", "qmp", &here("[\"monitor\"]")),
        scratch(folder.path(), "theirs", "qapi-qmp", "qapi-qmp = \"0.15\""),
    ];
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        for (times, scratch) in times.iter_mut().zip(&crates) {
            times.push(scratch.build());
        }
    }
    let [ours, monitor, theirs] = times.map(median);
    let ratio = |time: Duration| time.as_secs_f64() / theirs.as_secs_f64();
    println!("qmp {ours:.1?}, qapi-qmp {theirs:.1?}: {:.2} times, at most 0.45", ratio(ours));
    println!("with the feature monitor {monitor:.1?}: {:.2} times", ratio(monitor));
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// A crate that has one dependency and no code.
struct Scratch {
    folder: std::path::PathBuf,
    package: &'static str,
}

fn scratch(parent: &Path, name: &str, package: &'static str, dependency: &str) -> Scratch {
    let folder = parent.join(name);
    std::fs::create_dir_all(folder.join("src")).unwrap();
    std::fs::write(folder.join("src/lib.rs"), "").unwrap();
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
         [dependencies]\n{dependency}\n[profile.dev]\ndebug = \"line-tables-only\"\n[workspace]\n"
    );
    std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    let scratch = Scratch { folder, package };
    scratch.cargo(&["build"]);
    scratch
}

impl Scratch {
    /// Measures the time of building the package alone.
    fn build(&self) -> Duration {
        self.cargo(&["clean", "--package", self.package]);
        let begin = Instant::now();
        self.cargo(&["build", "--offline"]);
        begin.elapsed()
    }

    fn cargo(&self, arguments: &[&str]) {
        let mut command = Command::new(env!("CARGO"));
        command.arg("--quiet").args(arguments).current_dir(&self.folder);
        command.env("CARGO_TARGET_DIR", self.folder.join("target")).env("CARGO_INCREMENTAL", "0");
        command.env("RUSTFLAGS", "--cap-lints allow");
        assert!(command.status().unwrap().success(), "cargo {arguments:?}");
    }
}

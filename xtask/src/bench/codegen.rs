//! Measures how fast the snapshots of all releases become formatted Rust.
//!
//! Measured on 2026-11-23, two cores: 0.46 s.

use std::time::{Duration, Instant};

use qapi_codegen::{Options, Prose, generate};
use qapi_schema::merge::merge;
use qapi_schema::snapshot::Protocol;

use super::median;
use crate::codegen::CodegenError;
use crate::{snapshots, word_files};

/// The number of measurements.
const ROUNDS: usize = 5;

/// The target for reading, merging, generating and formatting.
const REACH: Duration = Duration::from_secs(1);

pub(super) fn run() -> Result<(), CodegenError> {
    let mut times = Vec::new();
    let mut bytes = 0;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        bytes = generated_bytes()?;
        times.push(start.elapsed());
    }
    let time = median(&mut times);
    println!("  snapshots to {bytes} bytes of Rust: {time:.0?}, to reach {REACH:?}");
    Ok(())
}

fn generated_bytes() -> Result<usize, CodegenError> {
    let merged = merge(&snapshots::read(None, Protocol::Qemu, None, None)?)?;
    let options = Options {
        header: String::new(),
        runtime: "::qmp".to_owned(),
        prose: Prose::default(),
        words: word_files::read(&word_files::folder(), Protocol::Qemu)?,
        secrets: Vec::new(),
    };
    let files = generate(&merged, &options)?;
    Ok(files.iter().map(|file| file.text.len()).sum())
}

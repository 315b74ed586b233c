//! Compares with the published client, `qapi` 0.15 with its types of one release: receiving the
//! same large reply end to end, and checking a program of ten commands.
//!
//! The programs are crates of a workspace that is written below `target/bench`. Their sources are
//! the files beside this one. Both clients run in one process, optimised, on one thread, and query
//! one server alternately. Programs are checked alternately, after their dependencies have been
//! checked; their file is touched before each check. In both cases the medians are compared.
//!
//! Measured on 2026-11-26, two cores, rustc 1.95: 7.8 and 9.9 times as fast end to end in two runs,
//! and 0.84 and 0.95 times for checking ten commands.

use std::time::{Duration, Instant};

use super::median;
use super::release::run;
use super::scratch::{Scratch, ScratchError, THEIRS};

/// The number of checks of each program.
const ROUNDS: usize = 5;

/// The program that queries through both clients.
const END_TO_END: &str = include_str!("peer/end_to_end.rs");

/// The reply that it receives, shared with the benchmark of decoding.
const SCHEMA_REPLY: &str = include_str!("../../../qmp/benches/shared/schema_reply.rs");

const TEN_OURS: &str = include_str!("peer/ten_ours.rs");
const TEN_THEIRS: &str = include_str!("peer/ten_theirs.rs");

const TOKIO: &str = "tokio = { version = \"1\", features = [\"rt\", \"macros\", \"net\"] }\n";

pub(super) fn run_both() -> Result<(), ScratchError> {
    let scratch = programs()?;
    run(scratch.cargo(&["run", "--release", "--package", "end-to-end"]))?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    check(&scratch, "ten-ours")?;
    check(&scratch, "ten-theirs")?;
    for _ in 0..ROUNDS {
        ours.push(check(&scratch, "ten-ours")?);
        theirs.push(check(&scratch, "ten-theirs")?);
    }
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("  check ten commands: {ours:.0?}, qapi {theirs:.0?}: {ratio:.2} times, at most 1");
    Ok(())
}

/// Writes the workspace with the programs.
fn programs() -> Result<Scratch, ScratchError> {
    let scratch = Scratch::new("peer", &["end-to-end", "ten-ours", "ten-theirs"])?;
    let ours = Scratch::ours(&[])?;
    scratch.package("end-to-end", &format!("{ours}{THEIRS}{TOKIO}"), END_TO_END)?;
    scratch.write("end-to-end/src/schema_reply.rs", SCHEMA_REPLY)?;
    scratch.package("ten-ours", &format!("{ours}{TOKIO}"), TEN_OURS)?;
    scratch.package("ten-theirs", &format!("{THEIRS}{TOKIO}"), TEN_THEIRS)?;
    Ok(scratch)
}

/// Measures checking a program of which only its own file has changed.
fn check(scratch: &Scratch, name: &str) -> Result<Duration, ScratchError> {
    let main = format!("{name}/src/main.rs");
    let text = if name == "ten-ours" { TEN_OURS } else { TEN_THEIRS };
    scratch.write(&main, text)?;
    let begin = Instant::now();
    run(scratch.cargo(&["check", "--package", name]))?;
    Ok(begin.elapsed())
}

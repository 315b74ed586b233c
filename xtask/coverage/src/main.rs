//! Prints which lines of a program's sources were executed: `xtask-coverage ROOT PROGRAM PROFILE`.
//!
//! PROGRAM is built with `-C instrument-coverage`, PROFILE is what it wrote when it ended. Each line
//! of the output is a source file below ROOT, the number of its lines that were executed, the number
//! of its lines that have code, and those that were not executed, separated by tabs.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use llvm_profparser::coverage::reporting::CoverageResult;
use llvm_profparser::{CoverageMapping, parse};

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [root, program, profile] = &arguments[..] else {
        eprintln!("usage: xtask-coverage ROOT PROGRAM PROFILE");
        return ExitCode::from(2);
    };
    match report(root, program, profile) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot read {}: {error}", profile.display());
            ExitCode::FAILURE
        }
    }
}

fn report(root: &Path, program: &Path, profile: &Path) -> Result<(), Box<dyn Error>> {
    let counts = parse(profile)?;
    let programs = [program.to_owned()];
    let mapping = CoverageMapping::new(&programs, &counts, false)?;
    let is_ours = |paths: &[PathBuf]| paths.iter().any(|path| path.starts_with(root));
    for (path, result) in mapping.generate_subreport(is_ours)?.files {
        if let Ok(name) = path.strip_prefix(root) {
            print(name, &lines(&result));
        }
    }
    Ok(())
}

/// Returns the lines that have code, each with whether any of its code was executed.
fn lines(result: &CoverageResult) -> BTreeMap<usize, bool> {
    let mut lines = BTreeMap::new();
    for (place, count) in &result.hits {
        for line in place.line_start..=place.line_end {
            *lines.entry(line).or_default() |= *count > 0;
        }
    }
    lines
}

fn print(name: &Path, lines: &BTreeMap<usize, bool>) {
    let missed = lines.iter().filter(|(_, executed)| !**executed).map(|(line, _)| *line);
    let missed: Vec<usize> = missed.collect();
    let executed = lines.len() - missed.len();
    println!("{}\t{executed}\t{}\t{}", name.display(), lines.len(), ranges(&missed));
}

/// Writes numbers in ascending order as text, such as `3-5,9`.
fn ranges(numbers: &[usize]) -> String {
    let follow = |one: &usize, next: &usize| one + 1 == *next;
    let text = |run: &[usize]| match run {
        [first, .., last] => format!("{first}-{last}"),
        _ => run.first().map(ToString::to_string).unwrap_or_default(),
    };
    numbers.chunk_by(follow).map(text).collect::<Vec<_>>().join(",")
}

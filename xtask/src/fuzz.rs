//! `cargo xtask fuzz`: feeds broken schemas and snapshots to the schema reader, and broken text of
//! servers, agents, clients and programs to the library, for a given time.
//!
//! Inputs are the project's own test cases with random changes. The same seed gives the same
//! inputs.

mod client;
mod coverage;
mod seeds;
mod sources;

use std::fs;
use std::io;
use std::panic;
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use clap::Args;
use qapi_schema::fuzzing;
use qmp_tests::Random;
use rustix::time::{ClockId, clock_gettime};

use crate::workspace;

/// The maximum processor time for one input. On a busy machine it takes much longer.
const SLOW: Duration = Duration::from_secs(2);

/// The time after which an input is taken for one that has no end, on a busy machine as well.
const ENDLESS: Duration = Duration::from_secs(60);

/// Feeds broken schemas and snapshots to the parts of the schema reader. Compares the reader of
/// replies and events with `serde_json`. Lets the client, the proxy and the fake QEMU talk to peers
/// that send broken text, and gives them broken commands, paths, caches and transcripts.
#[derive(Debug, Args)]
pub(crate) struct Fuzz {
    /// The target to feed; all of them in turn if none is named.
    #[arg(value_parser = names())]
    target: Option<String>,
    /// The total duration in seconds.
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// The seed of the sequence of inputs.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Count which lines of its sources a target executes, and print how many they are. The lines
    /// that were not executed are written to `target/coverage/TARGET.txt`. This builds
    /// the members of the workspace once more, and a program that reads the counts.
    #[arg(long)]
    coverage: bool,
}

/// A part of the schema reader, with its name, and the inputs that are changed.
type Target = (&'static str, fn(&[u8]), Seeds);

/// Reads the inputs that are changed.
type Seeds = fn() -> io::Result<Vec<Vec<u8>>>;

const TARGETS: [Target; 6] = [
    ("lexer", fuzzing::lexer, seeds::schemas),
    ("parser", fuzzing::parser, seeds::schemas),
    ("documentation", fuzzing::documentation, seeds::schemas),
    ("schema", fuzzing::schema, seeds::schemas),
    ("snapshot", fuzzing::snapshot, seeds::snapshots),
    ("devices", fuzzing::device_snapshot, seeds::devices),
];

/// The names of all targets.
fn names() -> Vec<&'static str> {
    let of_client = client::TARGETS.map(|(name, _)| name);
    TARGETS.iter().map(|(name, ..)| *name).chain(of_client).collect()
}

impl Fuzz {
    pub(crate) fn run(self) -> ExitCode {
        match self.all() {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::from(1),
            Err(error) => {
                eprintln!("can't fuzz: {error}");
                ExitCode::from(2)
            }
        }
    }

    /// Runs all targets and returns whether none failed.
    fn all(&self) -> io::Result<bool> {
        let targets = TARGETS.into_iter().filter(|(name, ..)| self.wants(name));
        let of_client = client::TARGETS.into_iter().filter(|(name, _)| self.wants(name));
        let count = targets.clone().count() + of_client.clone().count();
        let time = Duration::from_secs(self.seconds) / count.max(1) as u32;
        if self.coverage {
            return self.count(time.as_secs().max(1));
        }
        let mut held = true;
        for target in targets {
            held &= self.target(target, time)?;
        }
        for target in of_client {
            held &= client::run(target, time.as_secs().max(1), self.seed)?;
        }
        Ok(held)
    }

    /// Runs all targets and counts the lines that they execute. Returns whether none failed.
    fn count(&self, seconds: u64) -> io::Result<bool> {
        let mut held = true;
        for target in names().into_iter().filter(|name| self.wants(name)) {
            held &= coverage::run(target, seconds, self.seed)?;
        }
        Ok(held)
    }

    fn wants(&self, name: &str) -> bool {
        self.target.as_ref().is_none_or(|target| target == name)
    }

    fn target(&self, (name, run, seeds): Target, time: Duration) -> io::Result<bool> {
        let mut mutator = Mutator { random: Random::new(self.seed), seeds: &seeds()? };
        let start = Instant::now();
        let mut inputs: u64 = 0;
        let watchdog = Watchdog::start(name);
        while start.elapsed() < time {
            let input = Arc::<[u8]>::from(mutator.input(inputs as usize));
            let before = processor_time();
            watchdog.watch(Some((Instant::now(), input.clone())));
            let panicked = panic::catch_unwind(|| run(&input)).is_err();
            watchdog.watch(None);
            if panicked || processor_time() - before > SLOW {
                let path = keep(name, &input)?;
                let fault = if panicked { "panics" } else { "is slow" };
                println!("{name}: {fault} on input {inputs}, kept as {}", path.display());
                return Ok(false);
            }
            inputs += 1;
        }
        println!("{name}: {inputs} inputs");
        Ok(true)
    }
}

/// Returns the processor time of this thread.
fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
}

/// Ends the process if an input takes far too long. What does not end cannot be left.
struct Watchdog(Arc<Mutex<Option<Watched>>>);

/// An input, and since when a target has it.
type Watched = (Instant, Arc<[u8]>);

impl Watchdog {
    /// Begins to look at the inputs of a target. It does so until it is dropped.
    fn start(name: &'static str) -> Self {
        let watched = Arc::new(Mutex::new(None));
        let weak = Arc::downgrade(&watched);
        thread::spawn(move || {
            while let Some(watched) = weak.upgrade() {
                let input = watched.lock().unwrap_or_else(PoisonError::into_inner).clone();
                drop(watched);
                end_if_late(name, input);
                thread::sleep(SLOW);
            }
        });
        Self(watched)
    }

    fn watch(&self, input: Option<Watched>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = input;
    }
}

fn end_if_late(name: &str, input: Option<Watched>) {
    let Some((since, input)) = input.filter(|(since, _)| since.elapsed() > ENDLESS) else { return };
    let path = keep(name, &input);
    let path = path.map_or_else(|error| error.to_string(), |path| path.display().to_string());
    println!("{name}: no end after {} s, kept as {path}", since.elapsed().as_secs());
    process::exit(1);
}

/// Writes an input that made a target fail.
fn keep(name: &str, input: &[u8]) -> io::Result<PathBuf> {
    let folder = workspace::root().join("target/fuzz");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{name}.json"));
    fs::write(&path, input)?;
    Ok(path)
}

/// Texts that are inserted into inputs: words of the schema language, and texts that no schema
/// contains.
const WORDS: [&[u8]; 26] = [
    b"'",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b"\\",
    b"#",
    b"##\n",
    b"\n",
    b"# @a:\n",
    b"# Since: 9",
    b"'data'",
    b"'struct'",
    b"'union'",
    b"'base'",
    b"'type'",
    b"'if'",
    b"'features'",
    b"true",
    b"'*",
    b"\0",
    b"\xff",
    b"\xe2\x80\xa8",
    b"'include'",
];

/// Changes seeds at random.
struct Mutator<'a> {
    random: Random,
    seeds: &'a [Vec<u8>],
}

impl Mutator<'_> {
    /// Returns the input with this number. The first inputs are the unchanged seeds.
    fn input(&mut self, number: usize) -> Vec<u8> {
        if let Some(seed) = self.seeds.get(number) {
            return seed.clone();
        }
        let mut input = self.seed().to_vec();
        for _ in 0..=self.random.below(8) {
            self.change(&mut input);
        }
        input.truncate(1 << 16);
        input
    }

    fn seed(&mut self) -> &[u8] {
        let index = self.random.below(self.seeds.len());
        self.seeds.get(index).map_or(&[], Vec::as_slice)
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let (start, end) = self.range(input.len());
        match self.random.below(10) {
            0 => drop(input.drain(start..end)),
            1 => insert(input, start, WORDS[self.random.below(WORDS.len())]),
            2 => input.extend_from_within(start..end),
            3 => insert(input, start, &WORDS[self.random.below(WORDS.len())].repeat(300)),
            4 => {
                let seed = self.seed().to_vec();
                let (from, to) = self.range(seed.len());
                insert(input, start, &seed[from..to]);
            }
            5 => input[start..end].reverse(),
            6..9 => self.exchange(input),
            _ => {
                if let Some(byte) = input.get_mut(start) {
                    *byte ^= 1 << self.random.below(8);
                }
            }
        }
    }

    /// Replaces a quoted text with another one, which leaves the syntax as it is.
    fn exchange(&mut self, input: &mut Vec<u8>) {
        let seed = self.seed().to_vec();
        let mut quoted = |text: &[u8]| {
            let after = self.random.below(text.len() + 1);
            let is_quote = |byte: &u8| matches!(byte, b'"' | b'\'');
            let start = after + text[after..].iter().position(is_quote)?;
            let end = start + 1 + text[start + 1..].iter().position(is_quote)?;
            Some(start..end)
        };
        if let (Some(from), Some(to)) = (quoted(&seed), quoted(input)) {
            input.splice(to, seed[from].iter().copied());
        }
    }

    /// Returns a random short range of a text.
    fn range(&mut self, length: usize) -> (usize, usize) {
        let start = self.random.below(length + 1);
        let longest = [4, 40, 400][self.random.below(3)];
        (start, (start + self.random.below(longest)).min(length))
    }
}

fn insert(input: &mut Vec<u8>, at: usize, text: &[u8]) {
    input.splice(at..at, text.iter().copied());
}

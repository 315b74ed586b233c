//! Measures what `qmp share` adds to each command, against the same QEMU without it.
//!
//! A client sends one command after the other, alternately to a monitor of its own and through
//! `qmp share`. The client is a bare socket in both cases.

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, ChildStderr, Stdio};
use std::time::{Duration, Instant};

use qmp_tests::{Qemu, VERSIONS};

use super::release::cargo;

const ROUNDS: usize = 9;
const COMMANDS: u32 = 2_000;

pub(super) fn run() -> Result<(), Box<dyn Error>> {
    let version = VERSIONS[VERSIONS.len() - 1];
    let server = Qemu::new(version)?.monitor("other").quiet().start()?;
    let (own, path) = (server.path("other"), server.path("shared"));
    let _share = Share::start(server.socket(), &path)?;
    let (mut direct, mut shared) = (connect(&own)?, connect(&path)?);
    let mut ratios = Vec::new();
    for _ in 0..ROUNDS {
        let floor = ask(&mut direct)?;
        ratios.push(ask(&mut shared)?.as_secs_f64() / floor.as_secs_f64());
    }
    ratios.sort_by(f64::total_cmp);
    println!(
        "one command through qmp share   {:>8.2} times the time of a monitor of QEMU {version} \
         ({:.2} to {:.2})",
        ratios[ROUNDS / 2],
        ratios[0],
        ratios[ROUNDS - 1]
    );
    Ok(())
}

/// `qmp share`, which is killed when this is dropped.
struct Share {
    child: Child,
    /// This stays open, because the program writes to it.
    _said: BufReader<ChildStderr>,
}

impl Share {
    /// Builds and starts the program, and waits until it listens.
    fn start(server: &Path, listen: &Path) -> Result<Self, Box<dyn Error>> {
        // On Unix, `cargo run` replaces itself with the program, so this child is the program.
        let mut command = cargo();
        command.args(["run", "--quiet", "--release", "-p", "qmp", "--features", "cli", "--"]);
        command.arg("share").arg(server).arg("--listen").arg(listen).stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let mut said = BufReader::new(child.stderr.take().ok_or("no pipe")?);
        let mut line = String::new();
        said.read_line(&mut line)?;
        let share = Self { child, _said: said };
        if line.starts_with("listening on ") { Ok(share) } else { Err(line.into()) }
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Connects and negotiates.
fn connect(path: &Path) -> Result<UnixStream, Box<dyn Error>> {
    let mut stream = UnixStream::connect(path)?;
    read_message(&mut stream)?;
    stream.write_all(b"{\"execute\": \"qmp_capabilities\"}\n")?;
    read_message(&mut stream)?;
    Ok(stream)
}

/// Returns the time that the commands take, one after the other.
fn ask(stream: &mut UnixStream) -> Result<Duration, Box<dyn Error>> {
    let begin = Instant::now();
    for _ in 0..COMMANDS {
        stream.write_all(b"{\"execute\": \"query-status\"}\n")?;
        read_message(stream)?;
    }
    Ok(begin.elapsed())
}

/// Reads to the end of a line. Nothing follows it before the next command.
fn read_message(stream: &mut UnixStream) -> Result<(), Box<dyn Error>> {
    let mut buffer = [0; 4096];
    let mut count = 0;
    while !buffer[..count].ends_with(b"\n") {
        match stream.read(&mut buffer[count..])? {
            0 => return Err("the monitor has ended".into()),
            more => count += more,
        }
    }
    Ok(())
}

//! The scenes of the pictures.
//!
//! Each scene ends in a state that does not change any more, so that every run makes the same
//! picture. To add a picture, add a function to [`SCENES`].

use std::error::Error;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use qmp_tests::{Qemu, RawQmp, Screen, Server, Terminal, Version};
use serde_json::{Value, json};

use crate::workspace;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Brings a machine and a program into the state that a picture shows.
type Make = fn() -> Outcome<Scene>;

/// The names of the pictures, and the functions that make them.
pub(super) const SCENES: &[(&str, Make)] = &[("shell", shell), ("watch", watch)];

/// A screen, and the server's temporary folder, whose name the screen may contain.
pub(super) struct Scene {
    pub(super) screen: Screen,
    pub(super) folder: String,
}

/// The release that the pictures show.
const VERSION: Version = Version::new(10, 0);

/// The rows and columns of the screen.
const SIZE: (u16, u16) = (16, 92);

/// The name of the monitor's socket that the picture shows.
const SOCKET: &str = "vm.qmp";

/// Starts a machine with two monitors: one for the program, and one for the scene itself.
fn machine() -> Outcome<(Server, RawQmp)> {
    let server = Qemu::new(VERSION)?.monitor(SOCKET).quiet().start()?;
    let other = RawQmp::connect(server.socket())?;
    Ok((server, other))
}

/// Returns a cargo command for the program `qmp`.
fn cargo(what: &str) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args([what, "--quiet", "-p", "qmp", "--features", "cli", "--bin", "qmp"]);
    cargo.arg("--manifest-path").arg(workspace::root().join("Cargo.toml"));
    cargo
}

/// Builds the program `qmp` in advance, because the build takes longer than a wait for the screen.
pub(super) fn build() -> Outcome {
    let status = cargo("build").status()?;
    if status.success() { Ok(()) } else { Err(format!("building qmp failed ({status})").into()) }
}

/// Starts the program `qmp` in a folder.
fn qmp(words: &[&str], folder: &Path) -> Outcome<Terminal> {
    let mut qmp = cargo("run");
    qmp.arg("--").args(words).current_dir(folder).env_remove("NO_COLOR");
    Ok(Terminal::start(qmp, SIZE.0, SIZE.1)?)
}

/// Creates a file of this size and adds it as a block node.
fn disk(server: &Server, other: &mut RawQmp, name: &str, size: u64) -> Outcome {
    let file = server.path(&format!("{name}.raw"));
    File::create(&file)?.set_len(size)?;
    let node = json!({"driver": "file", "node-name": name, "filename": file});
    other.execute("blockdev-add", node)?;
    Ok(())
}

/// A running machine with a complete dump, a mirror that is ready, and a backup that is so slow that
/// its progress does not change.
fn watch() -> Outcome<Scene> {
    let (server, mut other) = machine()?;
    let sizes =
        [("disk0", 40 << 20), ("copy0", 40 << 20), ("disk1", 5 << 19), ("backup1", 5 << 19)];
    for (name, size) in sizes {
        disk(&server, &mut other, name, size)?;
    }
    let terminal = qmp(&["watch", SOCKET], server.folder())?;
    terminal.wait_for_text("prelaunch")?;
    let mut execute = |command: &str, arguments: Value| other.execute(command, arguments);
    let dump = format!("file:{}", server.path("dump").display());
    execute("dump-guest-memory", json!({"paging": false, "protocol": dump}))?;
    execute("cont", json!({}))?;
    let mirror = json!({"job-id": "mirror0", "device": "disk0", "target": "copy0", "sync": "full"});
    execute("blockdev-mirror", mirror)?;
    terminal.wait_for_text("mirror ready")?;
    let backup = json!({"job-id": "backup1", "device": "disk1", "target": "backup1",
        "sync": "full", "speed": 1});
    execute("blockdev-backup", backup)?;
    terminal.wait_for_text("40%  backup running")?;
    terminal.wait_for_text("id=backup1 status=running")?;
    Ok(Scene { screen: terminal.screen(), folder: server.folder().display().to_string() })
}

/// A command, an event that came by itself, and a line with a completed name and a hint.
fn shell() -> Outcome<Scene> {
    let (server, mut other) = machine()?;
    disk(&server, &mut other, "disk0", 40 << 20)?;
    let terminal = qmp(&["shell", SOCKET], server.folder())?;
    terminal.wait_for_text("qmp>")?;
    terminal.send("query-status\r")?;
    terminal.wait_for_text("prelaunch")?;
    other.execute("cont", json!({}))?;
    terminal.wait_for_text("RESUME")?;
    terminal.send("block_resize node-name=d\t")?;
    terminal.wait_for_text("node-name=disk0   (requires size")?;
    Ok(Scene { screen: terminal.screen(), folder: server.folder().display().to_string() })
}

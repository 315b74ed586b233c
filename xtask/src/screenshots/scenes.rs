//! What the pictures show. Each scene ends in a state that stays, so that a picture is the same
//! whenever it is made, but for the times in it.

use std::error::Error;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use qmp_tests::{Qemu, RawQmp, Screen, Server, Terminal, Version};
use serde_json::{Value, json};

use crate::workspace;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The names of the pictures, and what makes the screen of each.
pub(super) const SCENES: &[(&str, fn() -> Outcome<Screen>)] = &[("watch", watch)];

/// The release that the pictures show.
const VERSION: Version = Version::new(10, 0);

/// The rows and columns of the screen.
const SIZE: (u16, u16) = (16, 92);

/// The monitor that programs are told of, in the folder of the server.
const SOCKET: &str = "vm.qmp";

/// A machine with two monitors: one for the program, and one for what happens behind its back.
fn machine() -> Outcome<(Server, RawQmp)> {
    let server = Qemu::new(VERSION)?.monitor(SOCKET).quiet().start()?;
    let other = RawQmp::connect(server.socket())?;
    Ok((server, other))
}

/// Builds the program `qmp` and starts it in a folder.
fn qmp(words: &[&str], folder: &Path) -> Outcome<Terminal> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "-p", "qmp", "--features", "cli", "--manifest-path"]);
    cargo.arg(workspace::root().join("Cargo.toml")).arg("--").args(words).current_dir(folder);
    cargo.env_remove("NO_COLOR");
    Ok(Terminal::start(cargo, SIZE.0, SIZE.1)?)
}

/// Adds the file of a size as a node of its name.
fn disk(server: &Server, other: &mut RawQmp, name: &str, size: u64) -> Outcome {
    let file = format!("{name}.raw");
    File::create(server.path(&file))?.set_len(size)?;
    let file = json!({"driver": "file", "filename": file});
    let node = json!({"driver": "raw", "node-name": name, "file": file});
    other.execute("blockdev-add", node)?;
    Ok(())
}

/// A machine that runs, a dump that is complete, a mirror that is ready, and a backup so slow that
/// it stays where it is.
fn watch() -> Outcome<Screen> {
    let (server, mut other) = machine()?;
    let sizes =
        [("disk0", 40 << 20), ("copy0", 40 << 20), ("disk1", 5 << 19), ("backup1", 5 << 19)];
    for (name, size) in sizes {
        disk(&server, &mut other, name, size)?;
    }
    let terminal = qmp(&["watch", SOCKET], server.folder())?;
    terminal.wait_for_text("prelaunch")?;
    let mut execute = |command: &str, arguments: Value| other.execute(command, arguments);
    execute("dump-guest-memory", json!({"paging": false, "protocol": "file:dump"}))?;
    execute("cont", json!({}))?;
    let mirror = json!({"job-id": "mirror0", "device": "disk0", "target": "copy0", "sync": "full"});
    execute("blockdev-mirror", mirror)?;
    let backup = json!({"job-id": "backup1", "device": "disk1", "target": "backup1",
        "sync": "full", "speed": 1});
    execute("blockdev-backup", backup)?;
    terminal.wait_for("the mirror is ready", |screen| {
        let contents = screen.contents();
        contents.contains("mirror ready")
            && contents.contains("40%  backup running")
            && contents.contains("BLOCK_JOB_READY")
            && contents.contains("running\n")
    })?;
    Ok(terminal.screen())
}

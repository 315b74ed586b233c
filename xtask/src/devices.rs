//! `cargo xtask devices`: makes snapshots of the devices of live QEMUs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use clap::{Args, Subcommand};
use qapi_schema::devices::Devices as Snapshot;

use crate::contents::FileError;
use crate::progress::Progress;
use crate::report::chain;
use crate::server::ServerError;
use crate::snapshots::Store;

mod ask;

pub(crate) use ask::ask;

/// Makes snapshots of the devices of live QEMUs.
#[derive(Debug, Args)]
pub(crate) struct Devices {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Asks QEMUs for their devices and writes qmp/schema/SERIES/devices-TARGET.json.
    Import {
        /// A `qemu-system-*` to start and ask; the option can be repeated.
        #[arg(long, value_name = "BINARY", required = true, num_args = 1..)]
        qemu: Vec<PathBuf>,
    },
}

/// The reasons why there is no snapshot.
#[derive(Debug, thiserror::Error)]
enum ImportError {
    #[error("{}: {source}", binary.display())]
    Server { binary: PathBuf, r#source: ServerError },
    #[error(transparent)]
    File(#[from] FileError),
}

impl Devices {
    pub(crate) fn run(self) -> ExitCode {
        let Command::Import { qemu } = self.command;
        let progress = Progress::new();
        for binary in &qemu {
            progress.stage(binary.display().to_string());
            match import(binary, &Store::upstream()) {
                Ok(line) => progress.say(line),
                Err(error) => {
                    eprintln!("error: {}", chain(&error));
                    return ExitCode::FAILURE;
                }
            }
        }
        println!("now run: cargo xtask codegen");
        ExitCode::SUCCESS
    }
}

/// Writes the snapshot of one QEMU, and returns what to say of it.
fn import(binary: &Path, store: &Store) -> Result<String, ImportError> {
    let server = |source| ImportError::Server { binary: binary.to_owned(), source };
    let snapshot = ask(binary).map_err(server)?;
    let folder = store.folder(snapshot.release);
    let path = folder.join(snapshot.file_name());
    let write = |source: io::Error| FileError::new("write", &path, source);
    fs::create_dir_all(&folder).map_err(write)?;
    fs::write(&path, snapshot.to_json()).map_err(write)?;
    Ok(summary(&path, &snapshot))
}

fn summary(path: &Path, snapshot: &Snapshot) -> String {
    let flat = snapshot.flat();
    let properties: usize = flat.values().map(|it| it.properties.len()).sum();
    let mut text = format!("{}: {} devices, {properties} properties", path.display(), flat.len());
    if !snapshot.unasked.is_empty() {
        let names: Vec<_> = snapshot.unasked.iter().map(String::as_str).collect();
        text.push_str(&format!("; asking ends this QEMU: {}", names.join(", ")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use qmp_tests::{Binaries, Program, VERSIONS};

    #[test]
    fn the_committed_snapshots_are_what_the_servers_say() {
        for version in VERSIONS {
            let binaries = Binaries::find(version).unwrap();
            let systems = [Program::System, Program::SystemAarch64, Program::SystemS390x];
            for program in Program::of(version).filter(|it| systems.contains(it)) {
                let said = ask(&binaries.program(program).unwrap()).unwrap();
                let path = Store::upstream().folder(said.release).join(said.file_name());
                let committed = Snapshot::from_json(&fs::read_to_string(path).unwrap()).unwrap();
                assert_eq!(committed.to_json(), said.to_json());
            }
        }
    }

    #[test]
    fn a_server_is_written_down_and_what_it_ends_of_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let binary = Binaries::find(VERSIONS[0]).unwrap().program(Program::System).unwrap();
        let line = import(&binary, &Store::at(folder.path().to_owned())).unwrap();
        assert!(line.contains("devices-x86_64.json: "), "{line}");
        assert!(line.ends_with("ends this QEMU: virtio-gpu-gl-pci, virtio-vga-gl"), "{line}");
    }

    #[test]
    fn what_is_no_server_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().to_owned());
        let error = import(Path::new("/bin/true"), &store).unwrap_err().to_string();
        assert!(error.starts_with("/bin/true: the server ended"), "{error}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

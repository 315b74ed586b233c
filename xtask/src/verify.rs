//! `cargo xtask verify`: compares a snapshot with what a QEMU reports about itself.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{ArgGroup, Args};
use qapi_schema::devices::{Change, What, diff};
use qapi_schema::release::Release;
use qapi_schema::verify::{Introspection, ReplyError, verify};

use crate::contents::FileError;
use crate::devices;
use crate::program::Program;
use crate::report::chain;
use crate::server::{ServerError, ask};
use crate::snapshots::{ReadError, Store, Vendor};

/// Compares a release's snapshot with what that QEMU reports about itself.
///
/// Exits with 0 if they agree, 1 if they do not, 2 if they cannot be compared.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("source").required(true).args(["qemu", "introspection"])))]
pub(crate) struct Verify {
    /// A `qemu-system-*` or `qemu-storage-daemon` to start and query.
    #[arg(long, value_name = "BINARY")]
    qemu: Option<PathBuf>,
    /// A saved reply of `query-qmp-schema`.
    #[arg(long, value_name = "FILE", requires = "version")]
    introspection: Option<PathBuf>,
    /// The release that the saved reply is from. A started QEMU reports its own.
    #[arg(long)]
    version: Option<Release>,
    /// Compare with the snapshots of this vendor, in `vendors/NAME`.
    #[arg(long, value_name = "NAME")]
    vendor: Option<Vendor>,
    /// The program; derived from the name of the binary if not given.
    #[arg(long, value_enum)]
    program: Option<Program>,
}

/// The reasons why they cannot be compared.
#[derive(Debug, thiserror::Error)]
enum VerifyError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("{}: {source}", path.display())]
    Reply { path: PathBuf, r#source: ReplyError },
    #[error("{}: {source}", binary.display())]
    Server { binary: PathBuf, r#source: ServerError },
    #[error(transparent)]
    Snapshot(#[from] ReadError),
    #[error("there is no snapshot of this program for {0}")]
    NoProgram(Release),
    #[error("no release is given")]
    NoRelease,
    #[error("cannot write to the standard output: {0}")]
    Write(io::Error),
}

/// The exit codes.
const DISAGREEMENTS: u8 = 1;
const COULD_NOT_RUN: u8 = 2;

/// A server's report, with its release and program.
struct Said {
    release: Release,
    program: Program,
    introspection: Introspection,
}

impl Verify {
    pub(crate) fn run(self) -> ExitCode {
        match self.verify() {
            Ok(0) => ExitCode::SUCCESS,
            Ok(_) => ExitCode::from(DISAGREEMENTS),
            Err(error) => {
                eprintln!("error: {}", chain(&error));
                ExitCode::from(COULD_NOT_RUN)
            }
        }
    }

    /// Prints every disagreement and returns their number.
    fn verify(&self) -> Result<usize, VerifyError> {
        let Said { release, program, introspection } = self.said()?;
        let protocol = program.protocol();
        let snapshots = Store::of(self.vendor.as_ref()).of_release(release)?;
        let snapshot = snapshots.iter().find(|it| it.protocol == protocol);
        let snapshot = snapshot.ok_or(VerifyError::NoProgram(release))?;
        let disagreements = verify(snapshot, &introspection);
        let mut out = io::stdout().lock();
        for disagreement in &disagreements {
            writeln!(out, "{disagreement}").map_err(VerifyError::Write)?;
        }
        let (commands, events) = introspection.counts();
        let name = protocol.file_name().trim_end_matches(".json");
        writeln!(
            out,
            "{name} {release}, {commands} commands and {events} events, against the snapshot of {}: \
             {} disagreements",
            snapshot.release,
            disagreements.len()
        )
        .map_err(VerifyError::Write)?;
        Ok(disagreements.len() + self.verify_devices(release)?)
    }

    /// Compares the devices of an emulator with the snapshot of its architecture, if there is one.
    ///
    /// Prints every difference. Builds differ in the devices that they have, so only a property of
    /// another type disagrees.
    fn verify_devices(&self, release: Release) -> Result<usize, VerifyError> {
        let is_system = |path: &&PathBuf| {
            path.file_name().is_some_and(|name| name.to_string_lossy().contains("system"))
        };
        let Some(binary) = self.qemu.as_ref().filter(is_system) else { return Ok(0) };
        let snapshots = Store::of(self.vendor.as_ref()).devices(Some(release), Some(release))?;
        if snapshots.is_empty() {
            return Ok(0);
        }
        let server = |source| VerifyError::Server { binary: binary.clone(), source };
        let said = devices::ask(binary).map_err(server)?;
        let Some(snapshot) = snapshots.iter().find(|it| it.target == said.target) else {
            return Ok(0);
        };
        let changes = diff(snapshot, &said);
        let mut out = io::stdout().lock();
        for change in &changes {
            writeln!(out, "{change}").map_err(VerifyError::Write)?;
        }
        let of_type = |it: &&Change| matches!(it.what, What::PropertyType(..));
        let disagreements = changes.iter().filter(of_type).count();
        let (target, count) = (&said.target, said.flat().len());
        writeln!(
            out,
            "{count} devices of {target} against the snapshot of {}: {} differences, {disagreements} disagreements",
            snapshot.release,
            changes.len(),
        )
        .map_err(VerifyError::Write)?;
        Ok(disagreements)
    }

    fn said(&self) -> Result<Said, VerifyError> {
        match (&self.qemu, &self.introspection) {
            (Some(binary), _) => {
                let named = binary
                    .file_name()
                    .is_some_and(|name| name.to_string_lossy().contains("storage-daemon"));
                let named = if named { Program::StorageDaemon } else { Program::Qemu };
                let program = self.program.unwrap_or(named);
                let server = |source| VerifyError::Server { binary: binary.clone(), source };
                let (release, reply) = ask(binary, program).map_err(server)?;
                let introspection = read(binary, &reply)?;
                Ok(Said { release: self.version.unwrap_or(release), program, introspection })
            }
            (None, file) => {
                let release = self.version.ok_or(VerifyError::NoRelease)?;
                let file = file.as_ref().ok_or(VerifyError::NoRelease)?;
                let text = fs::read_to_string(file)
                    .map_err(|source| FileError::new("read", file, source))?;
                let introspection = read(file, &text)?;
                let program = self.program.unwrap_or(Program::Qemu);
                Ok(Said { release, program, introspection })
            }
        }
    }
}

impl Verify {
    #[cfg(test)]
    fn of_binary(binary: PathBuf) -> Self {
        Self { qemu: Some(binary), introspection: None, version: None, vendor: None, program: None }
    }
}

/// Parses the reply of a server or in a file.
fn read(path: &Path, reply: &str) -> Result<Introspection, VerifyError> {
    let reply = Introspection::from_json(reply);
    reply.map_err(|source| VerifyError::Reply { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;
    use qmp_tests::{Binaries, Program as Binary, VERSIONS};

    #[test]
    fn real_servers_agree_with_their_snapshots() {
        for version in VERSIONS {
            let binaries = Binaries::find(version).unwrap();
            for program in [Binary::System, Binary::StorageDaemon] {
                let verify = Verify::of_binary(binaries.program(program).unwrap());
                let disagreements =
                    verify.verify().unwrap_or_else(|error| panic!("{}", chain(&error)));
                assert_eq!(disagreements, 0, "{version}");
            }
        }
    }

    #[test]
    fn a_saved_reply_that_says_nothing_disagrees_in_everything() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "[]").unwrap();
        let verify = Verify {
            vendor: None,
            qemu: None,
            introspection: Some(file.path().to_owned()),
            version: Some(Release::new(7, 2, 0)),
            program: None,
        };
        assert!(verify.verify().unwrap() > 200);
    }

    #[test]
    fn what_is_no_server_could_not_be_asked() {
        for binary in ["/nonexistent/qemu-system-x86_64", "/bin/cat", "/bin/true"] {
            let error = Verify::of_binary(binary.into()).verify().unwrap_err();
            assert!(matches!(error, VerifyError::Server { .. }), "{error}");
        }
    }
}

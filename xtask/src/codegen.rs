//! `cargo xtask codegen`: from the snapshots to Rust.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use qapi_codegen::{
    Base64, File, GenerateError, Options, Prose, Secret, generate, generate_registry,
    generate_replies, unused_base64, unused_secrets,
};
use qapi_schema::merge::{MergeError, Merged, merge};
use qapi_schema::release::Release;
use qapi_schema::snapshot::Protocol;

use crate::contents::{FileError, Mode, Stale, ensure_folder};
use crate::import::{ImportError, read_schema};
use crate::report::chain;
use crate::{snapshots, workspace};

/// What every generated file begins with.
const HEADER: &str = "\
// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.
";

/// What the files say as well that have QEMU's documentation.
const PROSE_HEADER: &str = "\
// The documentation is QEMU's own, under QEMU's licence, GPL-2.0-or-later: do not commit it.
";

/// Where the table of all replies is, for the tests that ask real QEMUs everything.
const REPLIES: &str = "tests/tests/live/generated";

/// Where the bindings of the guest agent are.
const GUEST_AGENT: &str = "qmp/src/guest_agent/generated";

/// Where the table of the guest agent's replies is.
const AGENT_REPLIES: &str = "tests/tests/live/guest_agent/generated";

/// Where the table of the guest agent's types is.
const AGENT_REGISTRY: &str = "tests/tests/round_trip/guest_agent/generated";

/// Where the table of all types is, for the tests that go through it.
const REGISTRY: &str = "tests/tests/round_trip/generated";

/// Generates the Rust bindings from the snapshots.
#[derive(Debug, Args)]
pub(crate) struct Codegen {
    /// Write nothing, and fail if anything differs, is missing or is left over.
    #[arg(long)]
    check: bool,
    /// The oldest release to merge.
    #[arg(long)]
    min: Option<Release>,
    /// The newest release to merge.
    #[arg(long)]
    max: Option<Release>,
    /// The folder to generate into instead of the bindings of `qmp`.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Generate the bindings of the guest agent instead of those of QMP.
    #[arg(long, requires = "out")]
    guest_agent: bool,
    /// The crate whose runtime the code uses.
    #[arg(long, default_value = "::qmp")]
    runtime: String,
    /// Put QEMU's own documentation into the docs, from the schema of this QEMU source tree (a
    /// folder that holds `qapi/`). For local builds: that text is under QEMU's licence and is not
    /// committed.
    #[arg(long, value_name = "TREE", conflicts_with = "check")]
    prose: Option<PathBuf>,
}

/// Why there are no bindings.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CodegenError {
    #[error(transparent)]
    Read(#[from] snapshots::ReadError),
    #[error(transparent)]
    Merge(#[from] MergeError),
    #[error("the documentation cannot be read: {0}")]
    Prose(ImportError),
    #[error(transparent)]
    Generate(#[from] GenerateError),
    #[error("`{member}` of `{owner}` is no secret: its entry in the table of secrets must go")]
    Secret { owner: &'static str, member: &'static str },
    #[error("`{member}` of `{owner}` is no text: its entry in the table of base64 must go")]
    Base64 { owner: &'static str, member: &'static str },
    #[error(transparent)]
    File(#[from] FileError),
}

impl Codegen {
    pub(crate) fn run(self) -> ExitCode {
        let mode = if self.check { Mode::Check } else { Mode::Write };
        match self.ensure(mode) {
            Ok(stale) => self.report(&stale),
            Err(error) => {
                eprintln!("error: {}", chain(&error));
                ExitCode::FAILURE
            }
        }
    }

    /// Makes the generated files current, or tells which are not.
    fn ensure(&self, mode: Mode) -> Result<Vec<Stale>, CodegenError> {
        let merged = self.merged(Protocol::Qemu)?;
        let agent = self.merged(Protocol::GuestAgent)?;
        self.check_tables(&merged, &agent)?;
        if let Some(out) = &self.out {
            let merged = if self.guest_agent { &agent } else { &merged };
            return Ok(ensure(out, self.files(merged)?, mode)?);
        }
        let options = self.options(None, Protocol::Qemu)?;
        let root = workspace::root();
        let mut stale = ensure(&root.join("qmp/src/generated"), self.files(&merged)?, mode)?;
        stale.extend(ensure(&root.join(GUEST_AGENT), self.files(&agent)?, mode)?);
        for (folder, file) in [
            (REPLIES, generate_replies(&merged, &options)?),
            (AGENT_REPLIES, generate_replies(&agent, &options)?),
            (REGISTRY, generate_registry(&merged, &options)?),
            (AGENT_REGISTRY, generate_registry(&agent, &options)?),
        ] {
            stale.extend(ensure(&root.join(folder), vec![file], mode)?);
        }
        Ok(stale)
    }

    /// The bindings, with the documentation of a tree if one is given.
    fn files(&self, merged: &Merged) -> Result<Vec<File>, CodegenError> {
        let options = self.options(self.prose.as_deref(), merged.protocol)?;
        Ok(generate(merged, &options)?)
    }

    /// How to generate, with the documentation of a tree if one is given.
    fn options(&self, tree: Option<&Path>, protocol: Protocol) -> Result<Options, CodegenError> {
        let runtime = self.runtime.clone();
        Ok(match tree {
            None => Options { header: HEADER.to_owned(), runtime, prose: Prose::default() },
            Some(tree) => {
                let schema = read_schema(tree, protocol).map_err(CodegenError::Prose)?;
                let header = format!("{HEADER}{PROSE_HEADER}");
                Options { header, runtime, prose: Prose::of(&schema) }
            }
        })
    }

    /// Merges the schemas of one program.
    fn merged(&self, protocol: Protocol) -> Result<Merged, CodegenError> {
        Ok(merge(&snapshots::read(protocol, self.min, self.max)?)?)
    }

    /// Some releases lack some members of the tables, all releases together lack none.
    fn check_tables(&self, merged: &Merged, agent: &Merged) -> Result<(), CodegenError> {
        if self.min.is_some() || self.max.is_some() {
            return Ok(());
        }
        if let Some(Base64 { owner, member, .. }) = unused_base64(agent).into_iter().next() {
            return Err(CodegenError::Base64 { owner, member });
        }
        match [merged, agent].into_iter().flat_map(unused_secrets).next() {
            None => Ok(()),
            Some(Secret { owner, member, .. }) => Err(CodegenError::Secret { owner, member }),
        }
    }

    /// The command that makes the files current.
    fn command(&self) -> String {
        let mut command = "cargo xtask codegen".to_owned();
        for (name, release) in [("min", self.min), ("max", self.max)] {
            if let Some(release) = release {
                command.push_str(&format!(" --{name} {release}"));
            }
        }
        if let Some(out) = &self.out {
            command.push_str(&format!(" --out {} --runtime {}", out.display(), self.runtime));
        }
        if self.guest_agent {
            command.push_str(" --guest-agent");
        }
        command
    }

    fn report(&self, stale: &[Stale]) -> ExitCode {
        if !self.check {
            println!("{} files changed", stale.len());
            return ExitCode::SUCCESS;
        }
        for it in stale {
            eprintln!("error: {it}; run: {}", self.command());
        }
        if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Makes a folder hold the files and nothing else.
fn ensure(folder: &Path, files: Vec<File>, mode: Mode) -> Result<Vec<Stale>, FileError> {
    let files: Vec<_> =
        files.into_iter().map(|file| (PathBuf::from(file.path), file.text)).collect();
    ensure_folder(folder, &files, mode)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_bindings_are_current() {
        let codegen = parse(&["--check"]);
        assert_eq!(codegen.ensure(Mode::Check).unwrap(), []);
    }

    fn parse(arguments: &[&str]) -> Codegen {
        try_parse(arguments).unwrap()
    }

    fn try_parse(arguments: &[&str]) -> Result<Codegen, clap::Error> {
        #[derive(clap::Parser)]
        struct Line {
            #[command(flatten)]
            codegen: Codegen,
        }
        let arguments = ["codegen"].iter().chain(arguments);
        <Line as clap::Parser>::try_parse_from(arguments).map(|line| line.codegen)
    }

    #[test]
    fn another_folder_gets_what_was_asked_for_and_the_default_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().to_str().unwrap();
        let codegen =
            parse(&["--min", "7.2", "--max", "7.2", "--out", out, "--runtime", "::other"]);
        assert!(!codegen.ensure(Mode::Write).unwrap().is_empty());
        assert_eq!(codegen.ensure(Mode::Check).unwrap(), []);
        let run_state =
            std::fs::read_to_string(folder.path().join("commands/run_state.rs")).unwrap();
        assert!(run_state.contains("use ::other::runtime;"));
        assert!(!run_state.contains("qmp::"));
        let committed = parse(&["--check"]);
        assert_eq!(committed.ensure(Mode::Check).unwrap(), []);
        assert!(codegen.command().ends_with(&format!("--out {out} --runtime ::other")));
    }

    /// A vendor's crate that uses little of its bindings: of the newest release alone for others,
    /// and of an old one with a command more for itself.
    const VENDOR: &str = "\
#![deny(warnings, missing_docs, missing_debug_implementations, unreachable_pub)]
//! Nothing warns.
pub mod new;
pub(crate) mod old;
mod agent;
/// Talks to QEMU.
pub async fn talk(client: &qmp::Client) -> Result<new::types::StatusInfo, qmp::Error> {
    drop(client.subscribe::<old::events::Reset>());
    client.execute(old::commands::XVendorStop::new()).await?;
    client.execute(new::commands::QueryStatus::new()).await
}
/// Talks to a guest.
pub async fn visit(agent: &qmp::guest_agent::GuestAgent) -> Result<(), qmp::guest_agent::AgentError> {
    agent.execute(agent::commands::GuestPing::new()).await
}
";

    /// Writes the bindings of 7.2 to which a vendor added a command.
    fn patched(out: &Path) {
        let old = Some(Release::new(7, 2, 0));
        let mut snapshots = snapshots::read(Protocol::Qemu, old, old).unwrap();
        let commands = &mut snapshots[0].commands;
        commands.insert("x-vendor-stop".to_owned(), commands["stop"].clone());
        let options = parse(&[]).options(None, Protocol::Qemu).unwrap();
        let files = generate(&merge(&snapshots).unwrap(), &options).unwrap();
        ensure(out, files, Mode::Write).unwrap();
    }

    #[test]
    fn bindings_compile_without_a_warning_in_another_crate_wherever_they_are() {
        let root = workspace::root().canonicalize().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let new = path("src/new");
        let range = ["--min", "11.1", "--max", "11.1", "--out", new.to_str().unwrap()];
        parse(&range).ensure(Mode::Write).unwrap();
        let agent = path("src/agent");
        let range =
            ["--min", "9.0", "--max", "11.1", "--out", agent.to_str().unwrap(), "--guest-agent"];
        let agent = parse(&range);
        agent.ensure(Mode::Write).unwrap();
        assert_eq!(agent.ensure(Mode::Check).unwrap(), []);
        assert!(agent.command().ends_with(" --runtime ::qmp --guest-agent"));
        patched(&path("src/old"));
        std::fs::write(path("src/lib.rs"), VENDOR).unwrap();
        std::fs::copy(root.join("Cargo.lock"), path("Cargo.lock")).unwrap();
        let qmp = root.join("qmp");
        let manifest = format!(
            "[package]\nname = \"vendor\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [dependencies]\nqmp = {{ path = {qmp:?}, features = [\"guest-agent\"] }}\n[workspace]\n"
        );
        std::fs::write(path("Cargo.toml"), manifest).unwrap();
        let mut cargo = std::process::Command::new(env!("CARGO"));
        cargo.args(["check", "--quiet", "--offline"]).current_dir(folder.path());
        cargo.env("CARGO_TARGET_DIR", root.join("target/vendor"));
        let output = cargo.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// A tree whose schema is that text.
    fn tree(schema: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(Protocol::Qemu.schema_path());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, schema).unwrap();
        folder
    }

    /// What is generated of one release with the documentation of a tree.
    fn with_prose(tree: &Path, out: &Path) -> Result<Vec<Stale>, CodegenError> {
        let [tree, out] = [tree, out].map(|path| path.to_str().unwrap());
        parse(&["--min", "7.2", "--max", "7.2", "--out", out, "--prose", tree]).ensure(Mode::Write)
    }

    #[test]
    fn a_tree_gives_its_documentation_and_says_whose_it_is() {
        let schema = "##\n# @stop:\n#\n# Halts all of it.\n##\n{ 'command': 'stop' }";
        let out = tempfile::tempdir().unwrap();
        with_prose(tree(schema).path(), out.path()).unwrap();
        let text = std::fs::read_to_string(out.path().join("commands/misc.rs")).unwrap();
        assert!(text.starts_with(&format!("{HEADER}{PROSE_HEADER}")));
        assert!(text.contains("`misc`.\n///\n/// Halts all of it.\n///\n/// Since QEMU"));
    }

    #[test]
    fn what_is_no_tree_has_no_documentation() {
        let out = tempfile::tempdir().unwrap();
        let error = with_prose(out.path(), &out.path().join("out")).unwrap_err();
        let text = chain(&error);
        assert!(text.ends_with(": name the top folder of a QEMU tree"), "{text}");
        let error = with_prose(tree("{ 'command': ").path(), out.path()).unwrap_err();
        assert!(matches!(error, CodegenError::Prose(ImportError::Load(_))), "{error}");
        assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_committed_is_checked_without_documentation() {
        assert!(try_parse(&["--prose", "tree"]).is_ok());
        let error = try_parse(&["--check", "--prose", "tree"]).unwrap_err();
        assert_eq!(error.kind(), clap::error::ErrorKind::ArgumentConflict);
    }

    #[test]
    fn the_guest_agent_is_for_another_folder() {
        assert!(try_parse(&["--guest-agent", "--out", "folder"]).is_ok());
        let error = try_parse(&["--guest-agent"]).unwrap_err();
        assert_eq!(error.kind(), clap::error::ErrorKind::MissingRequiredArgument);
    }

    #[test]
    fn what_is_no_path_is_no_runtime() {
        let codegen = parse(&["--min", "7.2", "--max", "7.2", "--runtime", "a b"]);
        assert!(matches!(codegen.ensure(Mode::Check), Err(CodegenError::Generate(_))));
    }
}

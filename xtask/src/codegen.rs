//! `cargo xtask codegen`: generates Rust from the snapshots.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use qapi_codegen::{
    File, FormedText, GenerateError, Options, Prose, generate, generate_device_registry,
    generate_devices, generate_registry, generate_replies, generate_wire, generate_words,
    unused_secrets, unused_texts,
};
use qapi_schema::devices;
use qapi_schema::merge::{MergeError, Merged, merge};
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot};

use crate::contents::{Folder, FolderError, Mark, Mode, Stale};
use crate::import::{ImportError, read_schema};
use crate::report::chain;
use crate::secrets::{List, ListError};
use crate::snapshots::{Store, Vendor};
use crate::word_files::{self, WordsError};
use crate::{snapshots, workspace};

/// The beginning of every generated file. The first line distinguishes generated files from others.
const HEADER: &str = "\
// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.
";

/// The additional header of files that contain QEMU's documentation.
const PROSE_HEADER: &str = "\
// The documentation is QEMU's own, under QEMU's licence, GPL-2.0-or-later: do not commit it.
";

/// The folder of the bindings of `qmp`.
const BINDINGS: &str = "qmp/src/generated";

/// The folder of the table of all replies, for the tests that send every query to real QEMUs.
const REPLIES: &str = "tests/tests/live/generated";

/// The folder of the guest agent's bindings.
const GUEST_AGENT: &str = "qmp/src/guest_agent/generated";

/// The folder of the table of the guest agent's replies.
const AGENT_REPLIES: &str = "tests/tests/live/guest_agent/generated";

/// The folder of the table of the guest agent's types.
const AGENT_REGISTRY: &str = "tests/tests/round_trip/guest_agent/generated";

/// The folder of the words that are read at run time.
const WORDS: &str = "qmp/src/facts/generated";

/// The folder of the table of all types, for the tests that iterate over it.
const REGISTRY: &str = "tests/tests/round_trip/generated";

/// The folder of the devices' bindings.
const DEVICES: &str = "qmp/src/devices/generated";

/// The folder of the table of all setters of devices, for the tests that draw devices.
const DEVICE_REGISTRY: &str = "tests/tests/live/typed_devices/generated";

/// The folder of the schemas of all releases, from which the fake servers know what each has.
const WIRE: &str = "qmp/src/testing/wire/generated";

/// Generates the Rust bindings from the snapshots.
#[derive(Debug, Args)]
pub(crate) struct Codegen {
    /// Write nothing, and fail if a file differs, is missing or is left over.
    #[arg(long)]
    check: bool,
    /// The oldest release to merge.
    #[arg(long)]
    min: Option<Release>,
    /// The newest release to merge.
    #[arg(long)]
    max: Option<Release>,
    /// The folder to generate into instead of the bindings of `qmp`. It may hold only generated
    /// files: left-over ones are removed, and anything else in it is an error.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Merge the releases of this vendor, in `vendors/NAME`, instead of upstream's releases of the
    /// same series.
    #[arg(long, value_name = "NAME", requires = "out")]
    vendor: Option<Vendor>,
    /// A file that lists members with passwords or keys, in addition to those the generator knows.
    /// Each line is `OWNER MEMBER`; the owner is a type, command or event. `Debug` does not show
    /// these members. A line `OWNER MEMBER public` says that a member whose name suggests a secret
    /// is none.
    #[arg(long, value_name = "FILE", requires = "out")]
    secrets: Option<PathBuf>,
    /// Generate the bindings of the guest agent instead of those of QMP.
    #[arg(long, requires = "out")]
    guest_agent: bool,
    /// The path of the crate whose runtime the generated code uses.
    #[arg(long, default_value = "::qmp")]
    runtime: String,
    /// Put QEMU's own documentation into the docs, from the schema of this QEMU source tree (a
    /// folder that holds `qapi/`). Use it for local builds only: the text is under QEMU's licence
    /// and must not be committed.
    #[arg(long, value_name = "TREE", conflicts_with = "check")]
    prose: Option<PathBuf>,
}

/// The reasons why no bindings were generated.
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
    Secret { owner: String, member: String },
    #[error("`{member}` of `{owner}` is not text: its entry in the table of texts must go")]
    Text { owner: &'static str, member: &'static str },
    #[error(transparent)]
    Listed(#[from] ListError),
    #[error(transparent)]
    Words(#[from] WordsError),
    #[error(transparent)]
    Folder(#[from] FolderError),
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

    /// Brings the generated files up to date, or returns those that are not.
    fn ensure(&self, mode: Mode) -> Result<Vec<Stale>, CodegenError> {
        // Check the folders first, so that a conflict is reported before anything is written.
        let folders = self.folders();
        let folders: Vec<_> = folders.iter().map(|it| survey(it)).collect::<Result<_, _>>()?;
        let merged = self.merged(Protocol::Qemu)?;
        let agent = self.merged(Protocol::GuestAgent)?;
        self.check_tables(&merged, &agent)?;
        let bindings = if self.guest_agent { &agent } else { &merged };
        let secrets = self.secrets.as_deref().map(List::read).transpose()?.unwrap_or_default();
        secrets.check(bindings)?;
        secrets.warn(bindings);
        let documented =
            |merged: &Merged| self.options(self.prose.as_deref(), merged.protocol, &secrets);
        let mut contents = vec![generate(bindings, &documented(bindings)?)?];
        if self.out.is_none() {
            let options = self.options(None, Protocol::Qemu, &secrets)?;
            contents.push(generate(&agent, &documented(&agent)?)?);
            contents.push(vec![generate_replies(&merged, &options)?]);
            contents.push(vec![generate_replies(&agent, &options)?]);
            contents.push(vec![generate_registry(&merged, &options)?]);
            contents.push(vec![generate_registry(&agent, &options)?]);
            let devices = devices::merge(&Store::upstream().devices(self.min, self.max)?);
            contents.push(generate_devices(&devices, &merged, &options)?);
            contents.push(vec![generate_device_registry(&devices, &merged, &options)?]);
            let of_agent = generate_words(&agent, &documented(&agent)?)?;
            let of_agent = File { path: "agent_words.rs".to_owned(), ..of_agent };
            contents.push(vec![generate_words(&merged, &options)?, of_agent]);
            let [qemu, agent] =
                [self.snapshots(Protocol::Qemu)?, self.snapshots(Protocol::GuestAgent)?];
            contents.push(generate_wire(&qemu, &agent, &options)?);
        }
        let mut stale = Vec::new();
        for (folder, files) in folders.iter().zip(contents) {
            stale.extend(ensure(folder, files, mode)?);
        }
        Ok(stale)
    }

    /// Returns the folders to generate into: the given one, or those of the workspace.
    fn folders(&self) -> Vec<PathBuf> {
        let own = [
            BINDINGS,
            GUEST_AGENT,
            REPLIES,
            AGENT_REPLIES,
            REGISTRY,
            AGENT_REGISTRY,
            DEVICES,
            DEVICE_REGISTRY,
            WORDS,
            WIRE,
        ];
        match &self.out {
            Some(out) => vec![out.clone()],
            None => own.map(|it| workspace::root().join(it)).to_vec(),
        }
    }

    /// Returns the generator options, with the documentation of a tree if one is given.
    fn options(
        &self,
        tree: Option<&Path>,
        protocol: Protocol,
        list: &List,
    ) -> Result<Options, CodegenError> {
        let (runtime, secrets) = (self.runtime.clone(), list.secrets.clone());
        let (header, prose) = match tree {
            None => (HEADER.to_owned(), Prose::default()),
            Some(tree) => {
                let schema = read_schema(tree, protocol).map_err(CodegenError::Prose)?;
                (format!("{HEADER}{PROSE_HEADER}"), Prose::of(&schema))
            }
        };
        let words = word_files::read(&word_files::folder(), protocol)?;
        Ok(Options { header, runtime, prose, words, secrets })
    }

    /// Merges the schemas of one program.
    fn merged(&self, protocol: Protocol) -> Result<Merged, CodegenError> {
        Ok(merge(&self.snapshots(protocol)?)?)
    }

    fn snapshots(&self, protocol: Protocol) -> Result<Vec<Snapshot>, CodegenError> {
        Ok(snapshots::read(self.vendor.as_ref(), protocol, self.min, self.max)?)
    }

    /// Checks that every listed member exists, and everything that has words. The check needs all
    /// releases, because a single release may lack some of them.
    fn check_tables(&self, merged: &Merged, agent: &Merged) -> Result<(), CodegenError> {
        if self.min.is_some() || self.max.is_some() || self.vendor.is_some() {
            return Ok(());
        }
        for merged in [merged, agent] {
            word_files::read_checked(&word_files::folder(), merged)?;
        }
        let unused = [merged, agent].into_iter().flat_map(unused_texts).next();
        if let Some(FormedText { owner, member, .. }) = unused {
            return Err(CodegenError::Text { owner, member });
        }
        match [merged, agent].into_iter().flat_map(unused_secrets).next() {
            None => Ok(()),
            Some(it) => {
                let [owner, member] = [it.owner(), it.member()].map(str::to_owned);
                Err(CodegenError::Secret { owner, member })
            }
        }
    }

    /// Returns the command that brings the files up to date.
    fn command(&self) -> String {
        let mut command = "cargo xtask codegen".to_owned();
        for (name, release) in [("min", self.min), ("max", self.max)] {
            if let Some(release) = release {
                command.push_str(&format!(" --{name} {release}"));
            }
        }
        if let Some(vendor) = &self.vendor {
            command.push_str(&format!(" --vendor {vendor}"));
        }
        if let Some(secrets) = &self.secrets {
            command.push_str(&format!(" --secrets {}", secrets.display()));
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

/// Surveys a folder, which must hold only generated files.
fn survey(folder: &Path) -> Result<Folder, FolderError> {
    let first = HEADER.split_inclusive('\n').next().unwrap_or(HEADER);
    Folder::survey(folder, Mark::Header(first))
}

/// Makes a folder hold exactly these files.
fn ensure(folder: &Folder, files: Vec<File>, mode: Mode) -> Result<Vec<Stale>, FolderError> {
    let files: Vec<_> =
        files.into_iter().map(|file| (PathBuf::from(file.path), file.text)).collect();
    folder.ensure(&files, mode)
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
        let out = folder.path().join("out");
        let out = out.to_str().unwrap();
        let list = folder.path().join("secrets");
        std::fs::write(&list, "screendump filename\n").unwrap();
        let secrets = list.to_str().unwrap();
        let range = ["--min", "7.2", "--max", "7.2", "--secrets", secrets];
        let codegen = parse(&[&range[..], &["--out", out, "--runtime", "::other"]].concat());
        assert!(!codegen.ensure(Mode::Write).unwrap().is_empty());
        assert_eq!(codegen.ensure(Mode::Check).unwrap(), []);
        let run_state =
            std::fs::read_to_string(Path::new(out).join("commands/run_state.rs")).unwrap();
        assert!(run_state.contains("use ::other::runtime;"));
        assert!(!run_state.contains("qmp::"));
        let secrets = std::fs::read_to_string(Path::new(out).join("secrets.rs")).unwrap();
        assert!(secrets.contains(r#"("screendump", "filename")"#));
        let committed = parse(&["--check"]);
        assert_eq!(committed.ensure(Mode::Check).unwrap(), []);
        assert!(codegen.command().ends_with(&format!("--out {out} --runtime ::other")));
    }

    /// A vendor's crate that uses few of its bindings: public bindings of the newest release alone,
    /// and private bindings of an old release with an additional command.
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

    /// Writes the bindings of 7.2 with an additional command of a vendor.
    fn patched(out: &Path) {
        let old = Some(Release::new(7, 2, 0));
        let mut snapshots = snapshots::read(None, Protocol::Qemu, old, old).unwrap();
        let commands = &mut snapshots[0].commands;
        commands.insert("x-vendor-stop".to_owned(), commands["stop"].clone());
        let options = parse(&[]).options(None, Protocol::Qemu, &List::default()).unwrap();
        let files = generate(&merge(&snapshots).unwrap(), &options).unwrap();
        ensure(&survey(out).unwrap(), files, Mode::Write).unwrap();
    }

    #[test]
    fn bindings_compile_without_a_warning_in_another_crate_wherever_they_are() {
        let root = workspace::root().canonicalize().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let new = path("src/new");
        let newest = snapshots::read(None, Protocol::Qemu, None, None).unwrap();
        let newest = newest.last().unwrap().release.to_string();
        let range = ["--min", &newest, "--max", &newest, "--out", new.to_str().unwrap()];
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

    /// Creates a tree with the given schema text.
    fn tree(schema: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(Protocol::Qemu.schema_path());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, schema).unwrap();
        folder
    }

    /// Generates the bindings of one release with the documentation of a tree.
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
    fn what_a_vendor_adds_goes_into_a_folder_of_its_own() {
        for option in [["--vendor", "example"], ["--secrets", "file"]] {
            let error = try_parse(&option).unwrap_err();
            assert_eq!(error.kind(), clap::error::ErrorKind::MissingRequiredArgument);
            let codegen = try_parse(&[&option[..], &["--out", "out"]].concat()).unwrap();
            let expected = format!(" {} --out out --runtime ::qmp", option.join(" "));
            assert!(codegen.command().ends_with(&expected), "{}", codegen.command());
        }
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

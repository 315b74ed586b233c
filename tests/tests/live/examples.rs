//! The example programs, each run as its documentation describes.

use std::path::PathBuf;
use std::process::Stdio;

use qmp::monitor::NbdExport;
use qmp::{Client, Monitor, commands, types};
use qmp_tests::{
    Binaries, Failure, GuestAgent, PATIENCE, Qemu, RawQmp, TestResult, Version, example, live_tests,
};
use serde_json::json;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;

use crate::support::nothing;

live_tests!(
    command_line,
    demo,
    demo_leaves_its_first_machine,
    first,
    quickstart,
    migrate,
    migrate_by_tcp,
    watch,
    adopt,
    two_monitors,
    guest_exec,
    storage_daemon,
    fake_qemu,
);

/// A running example.
struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    fn start(name: &str, arguments: &[&str]) -> Result<Self, Failure> {
        let mut command = Command::new(example(name)?);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn()?;
        let stdout = child.stdout.take().ok_or_else(|| Failure::new("there is no output"))?;
        Ok(Self { child, lines: BufReader::new(stdout).lines() })
    }

    /// Reads up to the first line that starts with `start`.
    async fn line(&mut self, start: &str) -> Result<String, Failure> {
        while let Some(line) = timeout(PATIENCE, self.lines.next_line()).await?? {
            println!("{line}");
            if line.starts_with(start) {
                return Ok(line);
            }
        }
        Err(Failure::new(format!("there is no line that starts with `{start}`")))
    }

    async fn succeeds(mut self) -> TestResult {
        let status = timeout(PATIENCE, self.child.wait()).await??;
        match status.success() {
            true => Ok(()),
            false => Err(Failure::new(format!("the example failed ({status})"))),
        }
    }
}

async fn command_line(version: Version) -> TestResult {
    let qemu = Binaries::find(version)?.program(qmp_tests::Program::System)?;
    let mut program = Program::start("command_line", &[&qemu.to_string_lossy()])?;
    program.line(&format!("started QEMU {version}")).await?;
    program.line("plugged in disk1").await?;
    let mistake = program.line("not sent: ").await?;
    let expected = "virtio-blk-pci: there is no `num_queues` (did you mean `num-queues`?); `drive`: \
                    the server has no block node `disk9`";
    assert!(mistake.ends_with(expected), "{mistake}");
    program.line("QEMU ended with exit status: 0").await?;
    program.succeeds().await
}

async fn demo(version: Version) -> TestResult {
    let binaries = Binaries::find(version)?;
    let qemu = binaries.program(qmp_tests::Program::System)?;
    let mut program = Program::start("demo", &[&qemu.to_string_lossy()])?;
    program.line(&format!("   QEMU {version} greets")).await?;
    program.line("   the node disk0 has 268435456 bytes").await?;
    let mistake = program.line("   not sent: blockdev-add: ").await?;
    assert!(mistake.contains("does not know `read_only`"), "{mistake}");
    program.line("   the backup of 268435456 bytes is complete").await?;
    program.line("   the machine is running in the second QEMU").await?;
    let events = program.line("   JOB_STATUS_CHANGE").await?;
    assert!(events.contains("STOP"), "{events}");
    program.line("   a PNG of ").await?;
    let end = program.line("   pid ").await?;
    assert!(end.contains(": query-status: the server closed the connection"), "{end}");
    program.succeeds().await
}

/// The machine that the demonstration leaves. It ends when this is dropped.
struct Left(PathBuf);

impl Drop for Left {
    fn drop(&mut self) {
        // It may not be there, and QEMU may end before it has replied.
        let _ = RawQmp::connect(&self.0).and_then(|mut it| it.execute("quit", json!({})));
    }
}

async fn demo_leaves_its_first_machine(version: Version) -> TestResult {
    let qemu = Binaries::find(version)?.program(qmp_tests::Program::System)?;
    let folder = tempfile::tempdir()?;
    let left = Left(folder.path().join("vm.qmp"));
    let mut program =
        Program::start("demo", &[&*qemu.to_string_lossy(), &*left.0.to_string_lossy()])?;
    program.line("Next: ").await?;
    program.succeeds().await?;
    let client = Client::connect_unix(&left.0).await?;
    let status = client.execute(commands::QueryStatus::new()).await?.status;
    assert_eq!(status, types::RunState::Postmigrate);
    drop(client);
    Ok(())
}

/// The program that the README shows, with the QEMU on `PATH`.
async fn first(version: Version) -> TestResult {
    let qemu = Binaries::find(version)?.program(qmp_tests::Program::System)?;
    let folder = qemu.parent().ok_or_else(|| Failure::new("the program has no folder"))?;
    let output = Command::new(example("first")?).env("PATH", folder).output().await?;
    let expected = format!(
        "QEMU {version}\nthe machine is running\nit shut down: host-qmp-quit\n\
         QEMU ended with exit status: 0\n"
    );
    assert_eq!(String::from_utf8(output.stdout)?, expected);
    Ok(())
}

#[test]
fn the_first_program_is_that_of_the_readme() -> TestResult {
    let readme = include_str!("../../../README.md");
    let program = include_str!("../../../qmp/examples/first.rs");
    assert!(readme.contains(&format!("```rust,no_run\n{program}```\n")));
    let folder = tempfile::tempdir()?;
    let output =
        std::process::Command::new(example("first")?).env("PATH", folder.path()).output()?;
    assert!(!output.status.success());
    let error = String::from_utf8(output.stderr)?;
    assert!(error.starts_with("error: qemu-system-x86_64: cannot start the program: "), "{error}");
    assert!(error.contains("install QEMU, or name its path"), "{error}");
    Ok(())
}

async fn quickstart(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second");
    let disk = qemu.path("disk.qcow2");
    qemu.binaries().create_image(&disk, "qcow2", 1 << 20)?;
    let qemu = qemu.start()?;

    let arguments = [qemu.socket().to_string_lossy(), disk.to_string_lossy()];
    let mut program = Program::start("quickstart", &arguments.each_ref().map(|text| &**text))?;
    program.line(&format!("QEMU {version}.")).await?;
    program.line("status prelaunch").await?;
    let node = program.line("node disk0: qcow2 ").await?;
    assert!(node.ends_with(" 1048576 bytes"), "{node}");

    let other = Client::connect_unix(qemu.path("second")).await?;
    other.execute(commands::Cont::new()).await?;
    program.line("event RESUME").await?;
    other.execute(commands::Quit::new()).await?;
    program.line("event SHUTDOWN").await?;
    program.line("shut down: host-qmp-quit").await?;
    program.succeeds().await
}

async fn migrate(version: Version) -> TestResult {
    let source = Qemu::new(version)?.running().start()?;
    let destination =
        Qemu::new(version)?.args(["-incoming", "defer"]).running().monitor("second").start()?;
    let arguments = [source.socket().to_string_lossy(), destination.socket().to_string_lossy()];
    let mut program = Program::start("migrate", &arguments.each_ref().map(|text| &**text))?;
    program.line("completed: 0 of ").await?;
    program.line("migrated in ").await?;
    program.line("destination is ").await?;
    program.succeeds().await?;
    let other = Client::connect_unix(destination.path("second")).await?;
    assert!(other.execute(commands::QueryStatus::new()).await?.running);
    Ok(())
}

/// The way between two hosts: the destination's monitor and the machine's memory go over TCP.
async fn migrate_by_tcp(version: Version) -> TestResult {
    let source = Qemu::new(version)?.running().start()?;
    let incoming = Qemu::new(version)?.args(["-incoming", "defer"]).running().tcp_monitor();
    let mut destination = incoming.start()?;
    let to = format!("tcp:{}", destination.tcp_address()?);
    let arguments = [&*source.socket().to_string_lossy(), &to, "127.0.0.1"];
    let mut program = Program::start("migrate", &arguments)?;
    program.line("migrated in ").await?;
    assert_eq!(program.line("destination is ").await?, "destination is running");
    program.succeeds().await
}

/// The earlier program starts a mirror, creates an image and exports the disk, and is gone.
async fn adopt(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?;
    let image = qemu.path("image").to_string_lossy().into_owned();
    let qemu = qemu.start()?;
    let earlier = Monitor::new(Client::connect_unix(qemu.socket()).await?);
    for name in ["disk0", "copy0", "shared0"] {
        earlier.execute(commands::BlockdevAdd::new(nothing(name, 1 << 20))).await?;
    }
    drop(earlier.nbd_server_start().await?);
    earlier.nbd_block_export_add(NbdExport::new("export0", "shared0")).await?;
    let file = types::BlockdevCreateOptionsFile::new(&*image, 1_u64 << 20);
    let file = types::BlockdevCreateOptions::file(file);
    drop(earlier.start_job(commands::BlockdevCreate::new("create0", file)).await?);
    let sync = types::MirrorSyncMode::Full;
    let mirror = commands::BlockdevMirror::new("disk0", "copy0", sync).job_id("mirror0");
    let mut mirror = earlier.start_job(mirror).await?;
    mirror.ready().await?;
    drop((mirror, earlier));

    let mut program = Program::start("adopt", &[&qemu.socket().to_string_lossy()])?;
    program.line("machine: prelaunch").await?;
    program.line("export export0: node shared0").await?;
    let mut lines = std::collections::BTreeSet::new();
    while lines.len() < 4 {
        lines.insert(program.line("job ").await?);
    }
    let expected = [
        "job create0 succeeded",
        "job create0: concluded",
        "job mirror0 succeeded",
        "job mirror0: ready",
    ];
    assert_eq!(lines.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    program.succeeds().await?;
    let later = Client::connect_unix(qemu.socket()).await?;
    assert_eq!(later.execute(commands::QueryJobs::new()).await?, []);
    Ok(())
}

async fn two_monitors(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second").start()?;
    let sockets = [qemu.socket().to_owned(), qemu.path("second")];
    let [first, second] = sockets.map(|path| path.to_string_lossy().into_owned());
    let mut program = Program::start("two_monitors", &[&first, &second])?;
    program.line("the first monitor serves another client").await?;
    program.line("the second program sees that the first paused the machine").await?;
    program.line("not in the second monitor: closefd: ").await?;
    program.line("connected again: the machine is paused").await?;
    program.succeeds().await
}

async fn guest_exec(version: Version) -> TestResult {
    let agent = GuestAgent::new(version)?.with_stub_of_shutdown().start()?;
    let folder = agent.path("").to_string_lossy().into_owned();
    let folder = folder.trim_end_matches('/');
    let arguments = [&*agent.socket().to_string_lossy(), folder, "shutdown"];
    let mut program = Program::start("guest_exec", &arguments)?;
    program.line(&format!("agent {version}.")).await?;
    program.line("stdout hello, guest").await?;
    program.line("stderr warning").await?;
    program.line("exit code 3").await?;
    program.line("the script has 64 bytes").await?;
    program.line("shutting down").await?;
    program.succeeds().await
}

async fn storage_daemon(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let binaries = Binaries::find(version)?;
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    for name in ["disk", "copy"] {
        binaries.create_image(&folder.path().join(name), "raw", 1 << 20)?;
    }
    let write = ["-f", "raw", "-c", "write -q -P 5 4096 64k", &path("disk")];
    binaries.run(qmp_tests::Program::Io, &write)?;
    let daemon = binaries.program(qmp_tests::Program::StorageDaemon)?;
    let (disk, copy, socket) = (path("disk"), path("copy"), path("nbd"));
    let arguments = [&*daemon.to_string_lossy(), &disk, &copy, &socket];
    let mut program = Program::start("storage_daemon", &arguments)?;
    let export = program.line("export nbd+unix:").await?;
    program.line("mirrored 1048576 of 1048576 bytes").await?;
    let error = program.line("error query-status: ").await?;
    assert!(error.ends_with("(the server has no machine: it is a storage daemon)"), "{error}");
    program.line("press Enter").await?;
    binaries.compare_images(export.trim_start_matches("export "), &copy)?;
    drop(program.child.stdin.take());
    program.succeeds().await
}

async fn watch(version: Version) -> TestResult {
    let ring = ["-chardev", "ringbuf,id=agent,size=4096"];
    let qemu = Qemu::new(version)?.args(ring).monitor("second").start()?;
    let other = Client::connect_unix(qemu.path("second")).await?;
    other.execute(commands::RingbufWrite::new("agent", "hello\nSTARTED\n")).await?;

    let mut program = Program::start("watch", &[&qemu.socket().to_string_lossy(), "agent"])?;
    // The agent's lines, the status and the reset come in any order.
    let mut lines = std::collections::BTreeSet::new();
    while lines.len() < 5 {
        lines.insert(program.line("").await?);
    }
    let expected = [
        "AgentStarted { chardev: \"agent\" }",
        "agent: Line(\"hello\")",
        "agent: State(Started)",
        "reset Expected: host-qmp-system-reset",
        "status prelaunch",
    ];
    assert_eq!(lines.iter().map(String::as_str).collect::<Vec<_>>(), expected);

    other.execute(commands::SystemReset::new()).await?;
    program.line("reset Host: host-qmp-system-reset").await?;
    other.execute(commands::Quit::new()).await?;
    program.line("shut down: host-qmp-quit").await?;
    program.line("end: ").await?;
    program.succeeds().await
}

/// It needs no QEMU. The version is only that of the other tests.
async fn fake_qemu(_version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("fake.qmp");
    let mut program = Program::start("fake_qemu", &[&path.to_string_lossy()])?;
    program.line("a fake QEMU 8.2 listens on ").await?;
    let client = Client::connect_unix(&path).await?;
    assert!(client.execute(commands::QueryStatus::new()).await?.running);
    client.execute(commands::Quit::new()).await?;
    drop(program.child.stdin.take());
    assert_eq!(program.line("received: ").await?, "received: query-status, quit");
    program.succeeds().await
}

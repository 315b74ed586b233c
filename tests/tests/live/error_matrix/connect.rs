//! Mistakes of connecting, of starting a program, and of single calls.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::time::Duration;

use qmp::monitor::MonitorOptions;
use qmp::{CallOptions, Capabilities, Client, ConnectOptions, commands};
use qmp_tests::{Binaries, Program, TestResult, Version};
use tokio::process::Command;

use super::Machine;
use super::matrix::Matrix;

const SHORT: Option<Duration> = Some(Duration::from_millis(300));

/// Servers that are not there.
pub(super) async fn refused(matrix: &mut Matrix) -> TestResult {
    let folder = tempfile::tempdir()?;
    matrix.replace_path(folder.path(), "DIR");
    let path = folder.path().join("vm.qmp");
    matrix.add("connect_unix", &["vm.qmp"], Client::connect_unix(&path).await);
    let named = ConnectOptions::new().name("vm-42");
    matrix.add("connect_unix, named", &["vm-42"], named.connect_unix(&path).await);
    let waiting = ConnectOptions::new().wait_for_socket(true).connect_deadline(SHORT);
    matrix.add("connect_unix, waiting", &["vm.qmp"], waiting.connect_unix(&path).await);
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    matrix.replace(address.to_string(), "ADDRESS");
    let outcome = ConnectOptions::new().connect_tcp(address).await;
    matrix.add("connect_tcp", &[&address.to_string()], outcome);
    let log = MonitorOptions::new().log_file(folder.path().join("none/log"));
    matrix.add("MonitorOptions::connect", &["none/log"], log.connect(&path).await);
    Ok(())
}

/// Answers one connection, and keeps it until the client has closed it.
fn serve(path: &Path, text: &'static str) -> TestResult {
    let listener = UnixListener::bind(path)?;
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept()?;
        stream.write_all(text.as_bytes())?;
        stream.read_to_end(&mut Vec::new())
    });
    Ok(())
}

/// Servers that do not speak QMP, or do not speak to this client.
pub(super) async fn other_servers(matrix: &mut Matrix) -> TestResult {
    let folder = tempfile::tempdir()?;
    matrix.replace_path(folder.path(), "DIR");
    let path = |name: &str| folder.path().join(name);
    serve(&path("ssh"), "SSH-2.0-OpenSSH\r\n")?;
    let outcome = Client::connect_unix(path("ssh")).await;
    matrix.add("connect_unix to another protocol", &["ssh", "SSH-2.0"], outcome);
    serve(&path("silent"), "")?;
    let options = ConnectOptions::new().connect_deadline(SHORT);
    let outcome = options.connect_unix(path("silent")).await;
    matrix.add("connect_unix to a silent server", &["silent", "QMP socket"], outcome);
    let listener = UnixListener::bind(path("closes"))?;
    std::thread::spawn(move || listener.accept().map(drop));
    let outcome = Client::connect_unix(path("closes")).await;
    matrix.add("connect_unix to a server that closes", &["closes"], outcome);
    Ok(())
}

/// Programs that do not start, or exit.
pub(super) async fn spawned(matrix: &mut Matrix, version: Version) -> TestResult {
    let missing = Command::new("/nonexistent/qemu");
    let outcome = ConnectOptions::new().spawn(missing).await;
    matrix.add("spawn of nothing", &["/nonexistent/qemu"], outcome);
    let qemu = || -> Result<_, qmp_tests::Failure> {
        let mut command = Command::new(Binaries::find(version)?.program(Program::System)?);
        command.args(["-machine", "none", "-display", "none", "-nodefaults"]);
        Ok(command)
    };
    let program = qemu()?.as_std().get_program().to_string_lossy().into_owned();
    let misspelt = |mut command: Command| {
        command.arg("-mispelt");
        command
    };
    let outcome = ConnectOptions::new().spawn(misspelt(qemu()?)).await;
    matrix.replace(&program, "QEMU");
    matrix.add("spawn with a wrong option", &[&program, "-mispelt"], outcome);
    let outcome = ConnectOptions::new().name("vm-42").spawn(misspelt(qemu()?)).await;
    matrix.add("spawn with a wrong option, named", &["vm-42", &program], outcome);
    let mut daemon = qemu()?;
    daemon.arg("-daemonize");
    let outcome = ConnectOptions::new().spawn(daemon).await;
    matrix.add("spawn of a daemon", &[&program, "-daemonize"], outcome);
    let mut silent = Command::new("sh");
    silent.args(["-c", "exec sleep 1000"]);
    let outcome = ConnectOptions::new().connect_deadline(SHORT).spawn(silent).await;
    let pid = outcome.as_ref().err().map(ToString::to_string).unwrap_or_default();
    let pid = pid.split(':').next().unwrap_or_default().to_owned();
    assert!(pid.starts_with("pid "), "{pid}");
    matrix.replace(pid, "pid N");
    matrix.add("spawn of a silent program", &["pid "], outcome);
    Ok(())
}

/// Single calls that cannot be sent, are refused or come too late.
pub(super) async fn calls(matrix: &mut Matrix, machine: &Machine) -> TestResult {
    let client = machine.monitor.client();
    matrix.replace_path(machine.server.folder(), "DIR");
    let busy = ConnectOptions::new().connect_deadline(SHORT);
    let busy = busy.connect_unix(machine.server.socket()).await;
    matrix.add("connect_unix to a busy server", &["another client"], busy);
    let none = serde_json::json!({});
    let outcome = client.execute_raw("query-nothing", &none, CallOptions::new()).await;
    matrix.add("execute_raw", &["query-nothing"], outcome);
    let outcome = client.execute_json("{\"execute\": 7}", CallOptions::new()).await;
    matrix.add("execute_json", &["execute"], outcome);
    let outcome = client.execute_oob(commands::MigratePause::new()).await;
    matrix.add("execute_oob", &["migrate-pause", "oob"], outcome);
    let server = Capabilities::read(client).await?;
    let arguments = serde_json::json!({"driver": "null-co", "nothing": 1});
    let unsupported = server.check_value("blockdev-add", &arguments);
    let unsupported = unsupported.map_err(qmp::capabilities::CheckError::from);
    matrix.add("Capabilities::check", &["blockdev-add", "nothing"], unsupported);
    Ok(())
}

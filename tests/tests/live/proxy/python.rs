//! Runs QEMU's own Python client as a client of a proxy.

use std::path::Path;
use std::process::Stdio;

use qmp_tests::{Failure, PATIENCE, TestResult, python_packages};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::timeout;

/// The running program `qemu_qmp.py`. It is killed when this is dropped.
pub(super) struct Python {
    child: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Python {
    /// Starts the program and waits until it has connected.
    pub(super) async fn connect(socket: &Path) -> Result<Self, Failure> {
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/live/proxy/qemu_qmp.py");
        let mut command = Command::new("python3");
        command.arg(program).arg(socket).env("PYTHONPATH", python_packages()?);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (Some(input), Some(output)) = (input, output) else {
            return Err(Failure::new("the program has no pipes"));
        };
        let mut python = Self { child, input, output: BufReader::new(output).lines() };
        python.expect("connected").await?;
        Ok(python)
    }

    /// Sends a line with an instruction.
    pub(super) async fn tell(&mut self, line: &str) -> TestResult {
        Ok(self.input.write_all(format!("{line}\n").as_bytes()).await?)
    }

    /// Waits for the next line of output.
    pub(super) async fn line(&mut self) -> Result<String, Failure> {
        let line = timeout(PATIENCE, self.output.next_line()).await;
        let line = line.map_err(|_| Failure::new("the Python client says nothing"))??;
        line.ok_or_else(|| Failure::new("the Python client has ended: its error is above"))
    }

    /// Waits for a certain line and skips the lines before it.
    pub(super) async fn expect(&mut self, wanted: &str) -> TestResult {
        while self.line().await? != wanted {}
        Ok(())
    }

    /// Kills the program.
    pub(super) async fn kill(mut self) -> TestResult {
        Ok(self.child.kill().await?)
    }

    /// Waits until the program ends, and checks that it succeeded.
    pub(super) async fn ends(mut self) -> TestResult {
        let status = timeout(PATIENCE, self.child.wait()).await;
        let status = status.map_err(|_| Failure::new("the Python client does not end"))??;
        assert!(status.success(), "{status}");
        Ok(())
    }
}

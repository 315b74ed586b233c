//! Running the program.

use std::ffi::OsStr;
use std::io::Write as _;
use std::process::{Child, Command, Stdio};

use qmp_tests::{Failure, Qemu, Server, Version};

/// What a run of the program came to.
#[derive(Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Checks that it did what it should, and returns what it printed.
    #[track_caller]
    pub(crate) fn done(self) -> String {
        assert_eq!((self.code, &*self.err), (Some(0), ""), "{}", self.out);
        self.out
    }

    /// Checks that it failed with this exit code and printed one error, and returns the error.
    #[track_caller]
    pub(crate) fn failed(self, code: i32) -> String {
        assert_eq!((self.code, &*self.out), (Some(code), ""), "{}", self.err);
        let line = self.err.strip_prefix("error: ").unwrap_or_else(|| panic!("{self:?}"));
        let line = line.strip_suffix('\n').unwrap();
        assert!(!line.contains('\n'), "{line}");
        line.to_owned()
    }
}

/// The program with these words, and nothing in its environment that it reads.
pub(crate) fn command<W: AsRef<OsStr>>(words: impl IntoIterator<Item = W>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp"));
    command.args(words).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for name in ["QMP_SOCKET", "QGA_SOCKET", "NO_COLOR"] {
        command.env_remove(name);
    }
    command
}

/// Runs the program to its end.
pub(crate) fn qmp<W: AsRef<OsStr>>(words: impl IntoIterator<Item = W>) -> Run {
    finish(command(words).spawn().unwrap())
}

/// Runs the program with something to read.
pub(crate) fn qmp_reading<W: AsRef<OsStr>>(
    words: impl IntoIterator<Item = W>,
    input: &[u8],
) -> Run {
    let mut child = command(words).stdin(Stdio::piped()).spawn().unwrap();
    // A program that does not read all is no failure of the test.
    let _ = child.stdin.take().unwrap().write_all(input);
    finish(child)
}

/// Waits for the end.
pub(crate) fn finish(child: Child) -> Run {
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// A server, and a command line with its socket.
pub(crate) struct Machine {
    pub(crate) server: Server,
}

impl Machine {
    /// A machine that waits for `cont`, with a second monitor at `other`.
    pub(crate) fn new(version: Version) -> Result<Self, Failure> {
        let server = Qemu::new(version)?.machine("pc").monitor("other").start()?;
        Ok(Self { server })
    }

    pub(crate) fn socket(&self) -> String {
        self.server.socket().display().to_string()
    }

    /// Runs `qmp exec` with the words of a line.
    pub(crate) fn exec(&self, line: &str) -> Run {
        self.run("exec", line)
    }

    pub(crate) fn run(&self, command: &str, line: &str) -> Run {
        let socket = self.socket();
        let words =
            [command, &socket].into_iter().chain(line.split(' ').filter(|it| !it.is_empty()));
        qmp(words)
    }
}

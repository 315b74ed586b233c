//! Child processes that do not outlive this process, however it ends.
//!
//! A shell waits at the other end of a pipe. Nothing is written to the pipe after the start. When
//! this process ends, killed or not, the pipe closes, and the shell kills the child and removes its
//! folder. The alternative, `PR_SET_PDEATHSIG`, needs `unsafe`, leaves the folder, and kills the
//! child when the *thread* that started it ends.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};

use rustix::process::{Pid, Signal, kill_process};

/// Reads the child's process id, then waits for the end of the pipe. `$0` is the folder.
const WATCH: &str = r#"read -r pid; read -r end; [ -z "$pid" ] || kill -9 "$pid"; rm -rf "$0""#;

/// Starts the program only after a signal, which is sent once the watcher knows the process id. If
/// this process is killed before that, the shell reads the end of the pipe and exits. The program
/// keeps the process id of the shell.
const GATE: &str = r#"read -r word && exec "$0" "$@" </dev/null"#;

/// A child process, and the shell that kills it if this process cannot.
#[derive(Debug)]
pub(crate) struct Tethered {
    child: Child,
    watcher: Child,
    status: Option<ExitStatus>,
}

impl Tethered {
    /// Starts a program. Its output goes to `log`, and it needs `folder` as long as it lives.
    pub(crate) fn start(
        program: &Path,
        arguments: &[OsString],
        folder: &Path,
        log: File,
    ) -> io::Result<Self> {
        let errors = log.try_clone()?;
        let mut watcher = Command::new("sh")
            .args(["-c", WATCH])
            .arg(folder)
            // Signals from the terminal go to the foreground process group, which the watcher must
            // not be in.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut child = Command::new("sh")
            .args(["-c", GATE])
            .arg(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(log)
            .stderr(errors)
            .spawn()?;
        if let Some(pipe) = &mut watcher.stdin {
            writeln!(pipe, "{}", child.id())?;
        }
        if let Some(mut pipe) = child.stdin.take() {
            writeln!(pipe, "go")?;
        }
        Ok(Self { child, watcher, status: None })
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Returns the exit status of the child, if it has ended.
    pub(crate) fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
        if self.status.is_none() {
            self.status = self.child.try_wait()?;
            if self.status.is_some() {
                self.dismiss();
            }
        }
        Ok(self.status)
    }

    /// Sends a signal. Does nothing if the child has ended.
    pub(crate) fn signal(&mut self, signal: Signal) -> io::Result<()> {
        if self.ended()?.is_some() {
            return Ok(());
        }
        let pid = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        let pid = pid.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(kill_process(pid, signal)?)
    }

    /// Ends the watcher, because the child's process id may be reused from now on.
    fn dismiss(&mut self) {
        self.watcher.kill().ok();
        self.watcher.wait().ok();
    }
}

impl Drop for Tethered {
    fn drop(&mut self) {
        if self.status.is_none() {
            self.child.kill().ok();
            // The watcher must end before `wait` releases the child's process id.
            self.dismiss();
            self.child.wait().ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::process::ExitStatusExt;
    use std::path::Path;

    use super::{Signal, Tethered};
    use crate::deadline::poll;
    use crate::error::{Error, failed};

    fn sleeper(folder: &Path) -> Tethered {
        let log = tempfile::tempfile().unwrap();
        Tethered::start(Path::new("sleep"), &["1000".into()], folder, log).unwrap()
    }

    fn ended(tethered: &mut Tethered) -> Result<std::process::ExitStatus, Error> {
        poll("the end of sleep", || {
            tethered.ended().map_err(failed("wait for", Path::new("sleep")))
        })
    }

    #[test]
    fn the_end_of_the_pipe_is_the_end_of_child_and_folder() {
        let folder = tempfile::tempdir().unwrap();
        let mut tethered = sleeper(folder.path());
        assert_eq!(tethered.ended().unwrap(), None);
        // The kernel does this when this process is killed.
        drop(tethered.watcher.stdin.take());
        tethered.watcher.wait().unwrap();
        assert_eq!(ended(&mut tethered).unwrap().signal(), Some(9));
        assert!(!folder.path().exists(), "{} is still there", folder.path().display());
    }

    #[test]
    fn dropping_ends_child_and_watcher() {
        let folder = tempfile::tempdir().unwrap();
        let tethered = sleeper(folder.path());
        let processes = [tethered.child.id(), tethered.watcher.id()];
        drop(tethered);
        for process in processes {
            assert!(!fs::exists(format!("/proc/{process}")).unwrap(), "{process} is still there");
        }
        assert!(folder.path().exists(), "the folder is its owner's");
    }

    #[test]
    fn a_signal_reaches_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let mut tethered = sleeper(folder.path());
        tethered.signal(Signal::TERM).unwrap();
        assert_eq!(ended(&mut tethered).unwrap().signal(), Some(15));
        tethered.signal(Signal::TERM).unwrap();
    }
}

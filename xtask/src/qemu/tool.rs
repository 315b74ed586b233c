//! Running the system's own tools.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use super::error::Error;

/// Returns a command with untranslated messages, so that they can be parsed.
pub(super) fn tool(name: &str) -> Command {
    let mut command = Command::new(name);
    command.env("LC_ALL", "C").stdin(Stdio::null());
    command
}

/// Runs the command to completion and returns its standard output.
pub(super) fn output(command: &mut Command) -> Result<String, Error> {
    let output = command.output().map_err(|source| missing(command, source))?;
    succeeded(command, output)
}

/// Like [`output`], with `input` as the command's standard input.
pub(super) fn output_with(command: &mut Command, input: &str) -> Result<String, Error> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|source| missing(command, source))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A command that stops reading reports the reason in its exit status.
        stdin.write_all(input.as_bytes()).ok();
    }
    let output = child.wait_with_output().map_err(|source| missing(command, source))?;
    succeeded(command, output)
}

/// Returns the command's standard output, or the error that it ended with.
pub(super) fn succeeded(command: &Command, output: Output) -> Result<String, Error> {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    let complaint = text + &String::from_utf8_lossy(&output.stderr);
    Err(Error::Tool {
        command: line(command),
        status: output.status,
        output: complaint.trim_end().to_owned(),
    })
}

pub(super) fn missing(command: &Command, source: std::io::Error) -> Error {
    Error::NoTool { tool: command.get_program().to_string_lossy().into_owned(), source }
}

/// Returns the command as one types it, cut off if it is long.
pub(super) fn line(command: &Command) -> String {
    const LONG: usize = 12;
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().take(LONG).map(|word| word.to_string_lossy()));
    if command.get_args().len() > LONG {
        words.push("...".into());
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{output, output_with, tool};

    #[test]
    fn a_tool_that_fails_is_quoted() {
        let error = output(tool("sh").args(["-c", "echo out; echo err >&2; exit 3"])).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`sh -c echo out; echo err >&2; exit 3` failed (exit status: 3):\nout\nerr"
        );
    }

    #[test]
    fn a_tool_that_is_not_there_is_named() {
        let error = output(&mut tool("no-such-tool")).unwrap_err();
        assert!(error.to_string().contains("`no-such-tool`"), "{error}");
        assert!(error.to_string().contains("QMP_TEST_QEMU"), "{error}");
    }

    #[test]
    fn input_reaches_the_tool() {
        assert_eq!(output_with(&mut tool("cat"), "text").unwrap(), "text");
    }
}

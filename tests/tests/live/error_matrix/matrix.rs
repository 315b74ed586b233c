//! The lines, without what differs from run to run.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use qmp::capabilities::CheckError;
use qmp::monitor::{
    AddError, BalloonError, BitmapError, BlockDeviceError, BlockError, ChardevError,
    DescriptorError, DeviceError, DeviceEventsError, DumpError, JobError, MigrateToError,
    MigrationError, MonitorConnectError, NbdError, NetworkError, ObjectError, QomError,
    ScreendumpError,
};
use qmp::{ConnectError, Error, EventError};
use qmp_tests::{Failure, TestResult};

/// An error of this crate.
pub(super) trait Told: std::fmt::Display {
    /// The words of others in the line: QEMU's, or those of a program.
    fn foreign(&self) -> Option<String>;
}

macro_rules! told {
    ($($error:ident)+) => {$(
        impl Told for $error {
            fn foreign(&self) -> Option<String> {
                self.server().map(|refusal| refusal.description.clone())
            }
        }
    )+};
}

told! {
    AddError BalloonError BitmapError BlockDeviceError BlockError ChardevError CheckError
    DescriptorError DeviceError DeviceEventsError DumpError Error EventError MonitorConnectError
    NbdError
    NetworkError ObjectError QomError ScreendumpError
}

impl Told for ConnectError {
    fn foreign(&self) -> Option<String> {
        match self {
            Self::Exited { stderr, .. } => Some(stderr.trim_end().to_owned()),
            _ => self.server().map(|refusal| refusal.description.clone()),
        }
    }
}

impl Told for JobError {
    fn foreign(&self) -> Option<String> {
        match self {
            Self::Failed { reason, .. } => Some(reason.clone()),
            _ => self.server().map(|refusal| refusal.description.clone()),
        }
    }
}

impl Told for MigrationError {
    fn foreign(&self) -> Option<String> {
        match self {
            Self::Failed { reason } => reason.clone(),
            _ => self.server().map(|refusal| refusal.description.clone()),
        }
    }
}

impl Told for MigrateToError {
    fn foreign(&self) -> Option<String> {
        match self {
            Self::Source(error) | Self::Destination(error) => error.foreign(),
            _ => None,
        }
    }
}

#[derive(Default)]
pub(super) struct Matrix {
    lines: Vec<String>,
    /// What is wrong with them.
    wrong: Vec<String>,
    /// What is replaced in each line: what differs, and what stands for it.
    varying: Vec<(String, &'static str)>,
}

impl Matrix {
    /// Replaces the path of a folder, or an id.
    pub(super) fn replace(&mut self, text: impl Into<String>, name: &'static str) {
        self.varying.push((text.into(), name));
    }

    pub(super) fn replace_path(&mut self, path: &Path, name: &'static str) {
        self.replace(path.to_string_lossy(), name);
    }

    /// Adds the line of a call that must fail. It must name `names` and end in the cause.
    pub(super) fn add<T, E: Told>(&mut self, call: &str, names: &[&str], outcome: Result<T, E>) {
        let Err(error) = outcome else {
            self.wrong.push(format!("{call} did not fail"));
            return;
        };
        let mut line = error.to_string();
        if line.is_empty() || line.contains('\n') {
            self.wrong.push(format!("{call}: not one line: {line:?}"));
        }
        for name in names.iter().filter(|name| !line.contains(**name)) {
            self.wrong.push(format!("{call}: `{name}` is not named: {line}"));
        }
        if let Some(foreign) = error.foreign().filter(|text| !text.is_empty()) {
            if line.matches(&foreign).count() != 1 {
                self.wrong.push(format!("{call}: the reason is not told once: {line}"));
            }
            line = line.replace(&foreign, "REASON");
        }
        for (text, name) in &self.varying {
            line = line.replace(text, name);
        }
        self.lines.push(format!("{call} | {line}"));
    }

    /// Compares the lines with the golden ones.
    pub(super) fn compare(&self) -> TestResult {
        let mut text = String::new();
        for line in &self.lines {
            writeln!(text, "{line}")?;
        }
        let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let golden = golden.join("tests/live/error_matrix/lines.txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&golden, &text)?;
        }
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
        let expected = std::fs::read_to_string(&golden)?;
        for (line, expected) in text.lines().zip(expected.lines()) {
            assert_eq!(line, expected, "to rewrite {}: UPDATE_EXPECT=1", golden.display());
        }
        match text == expected {
            true => Ok(()),
            false => Err(Failure::new("there are more or fewer lines than in the golden file")),
        }
    }
}

//! The failure of a live test.

use std::error::Error;
use std::fmt;
use std::panic::Location;

/// The result of a live test. `?` on any error ends the test.
pub type TestResult = Result<(), Failure>;

/// An error that ended a test, with the place of the `?` and the causes of the error.
///
/// The test runner prints an error's `Debug` output, so that of this type is made to be read.
pub struct Failure {
    text: String,
    place: &'static Location<'static>,
}

impl Failure {
    /// Creates a failure that has no error.
    #[track_caller]
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), place: Location::caller() }
    }
}

impl<E: Error + 'static> From<E> for Failure {
    #[track_caller]
    fn from(error: E) -> Self {
        let text = tell(&error);
        Self { text, place: Location::caller() }
    }
}

/// Formats the error, its sources, and the output of a failed program.
fn tell(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!("\n  because {error}"));
        cause = error.source();
    }
    let printed = error.downcast_ref::<crate::Error>().and_then(crate::Error::printed);
    if let Some(printed) = printed.filter(|printed| printed.trim_end().contains('\n')) {
        text.push_str("\nAll that it printed:\n");
        text.push_str(printed);
    }
    text
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}: {}", self.place, self.text)
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::Path;
    use std::process::ExitStatus;

    use super::{TestResult, tell};
    use crate::error::failed;

    fn failing() -> TestResult {
        Err(io::Error::other("no more ink")).map_err(failed("print", Path::new("page")))?;
        Ok(())
    }

    #[test]
    fn a_failure_tells_place_and_causes() {
        let text = format!("{:?}", failing().unwrap_err());
        assert!(text.starts_with("at tests/src/failure.rs:"), "{text}");
        assert!(text.ends_with(": cannot print page: no more ink"), "{text}");
    }

    #[test]
    fn all_that_a_program_printed_follows() {
        let error = |output: &str| crate::Error::Tool {
            program: "qemu-img",
            arguments: "create".to_owned(),
            status: ExitStatus::default(),
            output: output.to_owned(),
        };
        let line = "`qemu-img create` failed (exit status: 0)";
        assert_eq!(tell(&error("")), format!("{line}: it printed nothing"));
        assert_eq!(tell(&error("no space\n")), format!("{line}: no space"));
        let two = format!("{line}: no space\nAll that it printed:\nwriting\nno space\n");
        assert_eq!(tell(&error("writing\nno space\n")), two);
    }
}

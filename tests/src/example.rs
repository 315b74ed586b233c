//! The example programs of the crate `qmp`, for tests that run them.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::{Error, failed};

/// Builds an example from its current source, and returns its program.
///
/// Cargo has to be run for this. It builds no examples of other packages for a test, and a stale
/// program would be run without notice.
///
/// # Errors
///
/// Returns an error if there is no such example, or if it does not compile.
pub fn example(name: &str) -> Result<PathBuf, Error> {
    let this = env::current_exe().map_err(failed("find", Path::new("this program")))?;
    let profile = profile_folder(&this)?;
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // The tests are included because they enable features. If the whole workspace is tested,
    // everything is already built then.
    let arguments = ["build", "--workspace", "--all-features", "--tests", "--example", name];
    cargo.args(arguments).arg("--target-dir").arg(profile.parent().unwrap_or(profile));
    if profile.ends_with("release") {
        cargo.arg("--release");
    }
    let output = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = output.map_err(failed("start", Path::new("cargo")))?;
    if output.status.success() {
        return Ok(profile.join("examples").join(name));
    }
    Err(Error::Tool {
        program: "cargo",
        arguments: arguments.join(" "),
        status: output.status,
        output: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// Returns the folder `target/debug` of a test in `target/debug/deps`.
fn profile_folder(test: &Path) -> Result<&Path, Error> {
    let folder = test.parent().filter(|folder| folder.ends_with("deps")).and_then(Path::parent);
    folder.ok_or_else(|| Error::NotCargos(test.to_owned()))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{example, profile_folder};

    #[test]
    fn the_profile_is_found_by_the_test() {
        let test = Path::new("/w/target/release/deps/live-00ff");
        assert_eq!(profile_folder(test).unwrap(), Path::new("/w/target/release"));
        assert!(profile_folder(Path::new("/usr/bin/live")).is_err());
    }

    #[test]
    fn an_example_that_does_not_exist_is_named() {
        let error = example("no-such-example").unwrap_err().to_string();
        assert!(error.contains("no example target named `no-such-example`"), "{error}");
    }
}

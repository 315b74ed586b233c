//! Errors of fetching QEMUs. Each says what failed, where, and how to fix it.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

use qmp_tests::Version;

const NAME_YOUR_OWN: &str = "name a QEMU of your own instead, for example \
    `QMP_TEST_QEMU=10.0=/opt/qemu-10.0/bin` (CONTRIBUTING.md has more)";

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("QEMUs can be fetched on Linux on x86-64 only; {NAME_YOUR_OWN}")]
    Platform,
    #[error("no QEMU {0} can be fetched, only {1}; {NAME_YOUR_OWN}")]
    UnknownVersion(Version, String),
    #[error(
        "fetching needs `{tool}`, as Debian and its derivatives have it: {source}; {NAME_YOUR_OWN}"
    )]
    NoTool { tool: String, r#source: io::Error },
    #[error("`{command}` failed ({status}):\n{output}")]
    Tool { command: String, status: ExitStatus, output: String },
    #[error("cannot {what} {}: {source}", path.display())]
    File { what: &'static str, path: PathBuf, r#source: io::Error },
    #[error(
        "{} holds a space, colon, quote or something else that is not allowed in a library path; \
         move the workspace, or {NAME_YOUR_OWN}", .0.display()
    )]
    Path(PathBuf),
    #[error(
        "the system's apt sources name no Debian mirror; set QMP_DEBIAN_MIRROR to the address of \
         one, the part before `/dists`, or {NAME_YOUR_OWN}"
    )]
    NoMirror,
    #[error(
        "cannot get {what} of {suite} from {mirror}; if it cannot be reached, set \
         QMP_DEBIAN_MIRROR to the address of another Debian mirror, or {NAME_YOUR_OWN}\n{output}"
    )]
    Mirror { what: &'static str, suite: &'static str, mirror: String, output: String },
    #[error("the package lists of {suite} hold no qemu-system-x86")]
    NoQemu { suite: &'static str },
    #[error(
        "{suite} has QEMU {found} now and no longer {wanted}: correct the table in \
         xtask/src/qemu/suite.rs, or {NAME_YOUR_OWN}"
    )]
    Moved { suite: &'static str, wanted: Version, found: String },
    #[error("the packages of QEMU {version} hold no {file}: the table in {table} is out of date")]
    Lacking { version: Version, file: String, table: &'static str },
    #[error("QEMU {version} of {suite} misses {libraries} even with all packages that apt names")]
    Libraries { version: Version, suite: &'static str, libraries: String },
    #[error("{program} says `{said}` where QEMU {wanted} was expected")]
    WrongVersion { program: &'static str, said: String, wanted: String },
    #[error(transparent)]
    Harness(#[from] qmp_tests::Error),
}

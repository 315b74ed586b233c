//! Measures what many monitors cost in one process, compared with bare sockets on the same runtime
//! and with the published client, `qapi` 0.15.
//!
//! The program is a crate of a workspace that is written below `target/bench`. Its sources are the
//! files beside this one; `scale/main.rs` describes the method.

use super::release::run;
use super::scratch::{Scratch, ScratchError, THEIRS};

const MAIN: &str = include_str!("scale/main.rs");

/// The other files of the program.
const FILES: [(&str, &str); 4] = [
    ("clients", include_str!("scale/clients.rs")),
    ("measure", include_str!("scale/measure.rs")),
    ("report", include_str!("scale/report.rs")),
    ("server", include_str!("scale/server.rs")),
];

const OTHERS: &str = "futures-core = \"0.3\"\n\
    rustix = { version = \"1\", features = [\"process\"] }\n\
    tokio = { version = \"1\", features = [\"io-util\", \"macros\", \"net\", \"rt\", \"time\"] }\n";

pub(super) fn run_all() -> Result<(), ScratchError> {
    let scratch = Scratch::new("scale", &["scale"])?;
    let ours = Scratch::ours(&["monitor"])?;
    scratch.package("scale", &format!("{ours}{THEIRS}{OTHERS}"), MAIN)?;
    for (name, text) in FILES {
        scratch.write(&format!("scale/src/{name}.rs"), text)?;
    }
    run(scratch.cargo(&["run", "--release", "--package", "scale"]))?;
    Ok(())
}

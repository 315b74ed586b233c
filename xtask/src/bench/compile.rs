//! How long the compiler takes for the crate `qmp`, against a published crate of types: `qmp/benches/compile.rs`, which says how.

use super::release::{CargoError, bench_of_qmp};

pub(super) fn run() -> Result<(), CargoError> {
    bench_of_qmp("compile")
}

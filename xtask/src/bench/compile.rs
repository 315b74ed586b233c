//! Measures the compile time of `qmp` against a published crate of types. `qmp/benches/compile.rs`
//! describes the method.

use super::release::{CargoError, bench_of_qmp};

pub(super) fn run() -> Result<(), CargoError> {
    bench_of_qmp("compile")
}

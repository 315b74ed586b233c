//! What a connection costs, against the bare socket: `qmp/benches/connection.rs`, which says how.

use super::release::{CargoError, bench_of_qmp};

pub(super) fn run() -> Result<(), CargoError> {
    bench_of_qmp("connection")
}

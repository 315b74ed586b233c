//! Measures the cost of a connection against the bare socket. `qmp/benches/connection.rs` describes
//! the method.
//!
//! Measured on 2026-11-23, two cores: 1.16 times for one command in flight, 1.12 times blocking, 11
//! times as many in flight, 1.9 million events a second, 2.3 KiB for an idle connection.

use super::release::{CargoError, bench_of_qmp};

pub(super) fn run() -> Result<(), CargoError> {
    bench_of_qmp("connection")
}

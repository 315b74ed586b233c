//! Measures decoding large replies, against serde derive and against skipping the bytes.
//! `qmp/benches/decode.rs` describes the method.

use super::release::{CargoError, bench_of_qmp};

pub(super) fn run() -> Result<(), CargoError> {
    bench_of_qmp("decode")
}

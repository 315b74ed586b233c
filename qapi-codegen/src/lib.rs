//! Turns merged QAPI schemas into Rust source text.

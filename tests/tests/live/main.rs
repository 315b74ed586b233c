//! All live tests: one binary, because linking many takes longer than running them.

mod harness;

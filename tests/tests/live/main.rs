//! All live tests: one binary, because linking many takes longer than running them.

mod block;
mod connection;
mod devices;
mod examples;
mod harness;
mod run_state;
mod support;

//! All live tests, and those that must not compile: one binary, because linking many takes longer
//! than running them.

mod block;
mod capabilities;
mod compile_fail;
mod connection;
mod devices;
mod examples;
mod harness;
mod machine;
mod newer;
mod queries;
mod replies;
mod run_state;
mod support;

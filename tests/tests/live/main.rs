//! All live tests, and those that must not compile: one binary, because linking many takes longer
//! than running them.

mod block;
mod blocked;
mod blocking;
mod capabilities;
mod compile_fail;
mod connection;
mod descriptors;
mod devices;
mod examples;
mod explanations;
mod harness;
mod machine;
mod newer;
mod out_of_band;
mod queries;
mod replies;
mod run_state;
mod support;
mod tasks;

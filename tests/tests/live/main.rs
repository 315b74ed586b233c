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
mod facts;
mod harness;
mod machine;
mod monitor_block;
mod monitor_devices;
mod monitor_jobs;
mod monitor_machine;
mod monitor_migration;
mod monitor_network;
mod monitor_objects;
mod monitor_reset;
mod monitor_run_state;
mod newer;
mod out_of_band;
mod queries;
mod replies;
mod run_state;
mod support;
mod tasks;

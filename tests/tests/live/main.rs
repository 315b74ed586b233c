//! All live tests, and those that must not compile: one binary, because linking many takes longer
//! than running them.

mod block;
mod compile_fail;
mod connection;
mod devices;
mod examples;
mod harness;
mod monitor_block;
mod monitor_devices;
mod monitor_events;
mod monitor_jobs;
mod monitor_lifecycle;
mod monitor_machine;
mod monitor_migration;
mod monitor_network;
mod monitor_objects;
mod monitor_reset;
mod monitor_run_state;
mod run_state;
mod support;

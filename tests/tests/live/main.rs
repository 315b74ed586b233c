//! All live tests: one binary, because linking many takes longer
//! than running them.

mod block;
mod blocked;
mod blocking;
mod capabilities;
mod connection;
mod descriptors;
mod devices;
mod examples;
mod explanations;
mod harness;
mod machine;
mod monitor_bitmaps;
mod monitor_block;
mod monitor_chardev;
mod monitor_descriptors;
mod monitor_devices;
mod monitor_dump;
mod monitor_events;
mod monitor_jobs;
mod monitor_lifecycle;
mod monitor_machine;
mod monitor_migration;
mod monitor_nbd;
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

//! All live tests: one binary, because linking many takes longer than running them.

mod block;
mod connection;
mod devices;
mod harness;
mod monitor_bitmaps;
mod monitor_block;
mod monitor_chardev;
mod monitor_descriptors;
mod monitor_devices;
mod monitor_dump;
mod monitor_examples;
mod monitor_jobs;
mod monitor_nbd;
mod monitor_network;
mod monitor_objects;
mod run_state;
mod support;

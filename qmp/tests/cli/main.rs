//! The program `qmp`: what it prints and with which exit code, against real servers and without.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod addresses;
mod agent;
mod events;
mod exec;
mod explain;
mod help;
mod mistakes;
mod record;
mod run;
mod scripted_agent;
mod share;
mod shell;
mod shell_terminal;
mod supports;
mod terminal;
mod watch;

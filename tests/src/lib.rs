//! The harness that runs real QEMUs for the live tests.
//!
//! ```no_run
//! use qmp_tests::{Qemu, RawQmp, Version};
//!
//! let qemu = Qemu::new(Version::new(10, 0))?.args(["-device", "VGA"]).start()?;
//! let mut qmp = RawQmp::connect(qemu.socket())?;
//! let status = qmp.execute("query-status", serde_json::json!({}))?;
//! assert_eq!(status["status"], "prelaunch");
//! # Ok::<(), qmp_tests::Error>(())
//! ```
//!
//! Everything that is started here has a private folder, and is ready when its sockets listen. It
//! ends when its value is dropped, also if the test panics or its process is killed. The harness
//! does not use the crate `qmp`, so that the two can be checked against each other.

mod binaries;
mod boot_sector;
mod deadline;
mod error;
mod example;
mod failure;
mod guest_agent;
mod image;
mod listening;
mod live;
mod named;
mod program;
mod python;
mod qemu;
mod random;
mod raw;
mod registers;
mod server;
mod storage_daemon;
mod terminal;
mod tether;
mod version;

pub use binaries::{Binaries, fetched_folder};
pub use boot_sector::BootSector;
pub use deadline::{PATIENCE, poll};
pub use error::Error;
pub use example::example;
pub use failure::{Failure, TestResult};
pub use guest_agent::GuestAgent;
pub use named::{named, named_versions};
pub use program::Program;
pub use python::{FETCHED, python_folder, python_packages};
pub use qemu::Qemu;
pub use random::Random;
pub use raw::RawQmp;
pub use registers::Registers;
pub use server::Server;
pub use storage_daemon::StorageDaemon;
pub use terminal::Terminal;
pub use version::{NoVersion, VERSIONS, Version};

/// The contents of a [`Terminal`]'s screen.
pub use vt100::{Color, Screen};

/// The signals that [`Server::signal`] accepts.
pub use rustix::process::Signal;

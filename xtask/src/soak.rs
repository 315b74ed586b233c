//! `cargo xtask soak`: many monitors under random operations and faults.

use std::env;
use std::process::{Command, ExitCode};

use clap::Args;

use crate::workspace;

/// The test that is run, once for each of its releases.
const TEST: &str = "soak::every_account_balances";

/// The C library's allocator raises its thresholds when a large block is freed, and keeps more memory
/// from then on. With fixed ones, what is resident is what is in use.
const STEADY_MALLOC: [(&str, &str); 2] =
    [("MALLOC_MMAP_THRESHOLD_", "131072"), ("MALLOC_TRIM_THRESHOLD_", "131072")];

/// Operates monitors of real QEMUs and of fakes for a given time, with random operations and faults.
/// Every call must have one outcome, every event must be delivered or counted, and the process must
/// hold no more descriptors, tasks, threads and memory than before.
#[derive(Debug, Args)]
pub(crate) struct Soak {
    /// The duration in minutes. The memory is compared from 30 minutes on.
    #[arg(long, default_value_t = 1)]
    minutes: u64,
    /// The number of monitors. Every tenth is that of a real QEMU.
    #[arg(long, default_value_t = 200)]
    monitors: usize,
    /// The series of the real QEMUs.
    #[arg(long, default_value = "11.1", value_parser = ["7.2", "11.1"])]
    qemu: String,
}

impl Soak {
    pub(crate) fn run(self) -> ExitCode {
        let test = format!("{TEST}::qemu_{}", self.qemu.replace('.', "_"));
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args([
            "test",
            "--workspace",
            "--all-features",
            "--test",
            "live",
            "--",
            "--nocapture",
        ]);
        cargo.args(["--exact", &test]).current_dir(workspace::root());
        cargo.env("QMP_SOAK_SECONDS", (60 * self.minutes).to_string());
        cargo.env("QMP_SOAK_MONITORS", self.monitors.to_string());
        cargo.envs(STEADY_MALLOC);
        match cargo.status() {
            Ok(status) if status.success() => ExitCode::SUCCESS,
            Ok(_) => ExitCode::FAILURE,
            Err(error) => {
                eprintln!("error: cannot run cargo: {error}");
                ExitCode::FAILURE
            }
        }
    }
}

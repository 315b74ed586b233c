//! One mistake of each kind, and the line that a user reads of it.
//!
//! The lines are in `error_matrix/lines.txt`; `UPDATE_EXPECT=1` rewrites it. QEMU's own texts,
//! which differ between releases, are replaced by `REASON`.

mod block;
mod connect;
mod devices;
mod matrix;
mod operations;

use qmp::{ConnectOptions, Monitor};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::nothing;
use matrix::Matrix;

live_tests!(every_mistake_is_one_line_that_names_its_subject_and_its_cause);

/// The machine that the mistakes are made on.
struct Machine {
    server: Server,
    monitor: Monitor,
}

impl Machine {
    async fn start(version: Version, name: &str) -> Result<Self, Failure> {
        let devices = ["-device", "qemu-xhci,id=usb", "-chardev", "null,id=c0"];
        let server = Qemu::new(version)?.args(devices).start()?;
        let client = ConnectOptions::new().name(name).connect_unix(server.socket()).await?;
        let monitor = Monitor::new(client);
        for node in ["n0", "n1"] {
            monitor.execute(qmp::commands::BlockdevAdd::new(nothing(node, 1 << 20))).await?;
        }
        Ok(Self { server, monitor })
    }
}

async fn every_mistake_is_one_line_that_names_its_subject_and_its_cause(
    version: Version,
) -> TestResult {
    let mut matrix = Matrix::default();
    connect::refused(&mut matrix).await?;
    connect::other_servers(&mut matrix).await?;
    connect::spawned(&mut matrix, version).await?;
    let machine = Machine::start(version, "vm-42").await?;
    connect::calls(&mut matrix, &machine).await?;
    block::nodes(&mut matrix, &machine).await?;
    block::bitmaps(&mut matrix, &machine).await?;
    block::jobs(&mut matrix, &machine).await?;
    block::nbd(&mut matrix, &machine).await?;
    devices::devices(&mut matrix, &machine).await?;
    devices::chardevs(&mut matrix, &machine).await?;
    devices::objects(&mut matrix, &machine).await?;
    operations::migration(&mut matrix, &machine, version).await?;
    operations::machine(&mut matrix, &machine).await?;
    operations::ends(&mut matrix, machine).await?;
    matrix.compare()
}

//! Adopts a machine whose earlier program is gone: finds it by its socket, shows its state, jobs
//! and exports, and brings the jobs to their ends.
//!
//! ```sh
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:vm.qmp,server=on,wait=off &
//! cargo run --example adopt vm.qmp
//! ```

use std::error::Error;

use qmp::monitor::JobError;
use qmp::types::JobStatus;
use qmp::{Client, Monitor, events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let Some(socket) = std::env::args().nth(1) else {
        return Err("usage: adopt SOCKET".into());
    };
    let monitor = Monitor::new(Client::connect_unix(socket).await?);
    let mut ended = monitor.client().subscribe::<events::BlockExportDeleted>();
    let adopted = monitor.adopt().await?;

    println!("machine: {}", adopted.status.status);
    for export in &adopted.exports {
        println!("export {}: node {}", export.id, export.node_name);
    }
    for job in &adopted.jobs {
        println!("job {}: {}", job.info.id, job.info.status);
    }
    for mut job in adopted.jobs {
        // A job that is ready waits to be completed, and one that has ended to be dismissed.
        let outcome = match job.info.status {
            JobStatus::Ready => job.handle.complete().await,
            _ => job.handle.wait().await,
        };
        match outcome {
            Ok(()) => println!("job {} succeeded", job.info.id),
            Err(JobError::Cancelled { .. }) => println!("job {} was cancelled", job.info.id),
            Err(error) => println!("{error}"),
        }
    }
    while let Some(Ok(export)) = ended.try_next() {
        println!("export {} has ended meanwhile", export.event.id);
    }
    Ok(())
}

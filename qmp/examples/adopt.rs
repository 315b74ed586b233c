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
use qmp::{Client, Monitor, commands, events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let Some(socket) = std::env::args().nth(1) else {
        return Err("usage: adopt SOCKET".into());
    };
    let monitor = Monitor::new(Client::connect_unix(socket).await?);
    // Subscribe first, then query: what happens in between is not missed.
    let mut ended = monitor.client().subscribe::<events::BlockExportDeleted>();

    println!("machine: {}", monitor.status().await?.status);
    for export in monitor.query_block_exports().await? {
        println!("export {}: node {}", export.id, export.node_name);
    }
    let jobs = monitor.execute(commands::QueryJobs::new()).await?;
    for job in &jobs {
        println!("job {}: {}", job.id, job.status);
    }
    for job in &jobs {
        // A job that is ready waits to be completed, and one that has ended to be dismissed.
        let mut handle = monitor.job(&job.id);
        let outcome = match job.status {
            JobStatus::Ready => handle.complete().await,
            _ => handle.wait().await,
        };
        match outcome {
            Ok(()) => println!("job {} succeeded", job.id),
            Err(JobError::Cancelled { .. }) => println!("job {} was cancelled", job.id),
            Err(error) => println!("{error}"),
        }
    }
    while let Some(Ok(export)) = ended.try_next() {
        println!("export {} has ended meanwhile", export.event.id);
    }
    Ok(())
}

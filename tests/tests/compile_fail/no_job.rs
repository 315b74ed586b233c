use qmp::Monitor;
use qmp::commands::QueryStatus;

/// `query-status` starts no job.
async fn start(monitor: &Monitor) {
    let _ = monitor.start_job(QueryStatus::new()).await;
}

fn main() {}

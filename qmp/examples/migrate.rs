//! Migrates a running machine from one QEMU to another, with a progress bar.
//!
//! ```sh
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:from.qmp,server=on,wait=off &
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:to.qmp,server=on,wait=off \
//!     -incoming defer &
//! cargo run --example migrate from.qmp to.qmp
//! ```
//!
//! Between two hosts, the third argument is the name by which the source's host knows that of the
//! destination. `tcp:HOST:PORT` in place of a socket is a monitor that listens for TCP.
//!
//! ```sh
//! cargo run --example migrate from.qmp tcp:host2:4444 host2
//! ```

use std::error::Error;
use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use qmp::monitor::{MigrationProgressStream, MigrationRoute};
use qmp::types::MigrationCapability;
use qmp::{ConnectError, ConnectOptions, Monitor};

/// Shows the progress until the migration has ended.
async fn show(mut progress: MigrationProgressStream) {
    let terminal = std::io::stderr().is_terminal();
    let bar = ProgressBar::new(0).with_style(style());
    let mut shown = None;
    while let Some(Ok(now)) = progress.next().await {
        // Changed pages are sent again, so the remaining amount may grow.
        bar.set_length(now.total);
        bar.set_position(now.total.saturating_sub(now.remaining));
        bar.set_message(format!("{}, {:.0} Mbit/s", now.status, now.mbps));
        if !terminal && shown.as_ref() != Some(&now.status) {
            println!("{}: {} of {} bytes left", now.status, now.remaining, now.total);
        }
        shown = Some(now.status);
    }
    bar.finish_and_clear();
}

fn style() -> ProgressStyle {
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {msg}");
    style.unwrap_or_else(|_| ProgressStyle::default_bar())
}

async fn connect(server: &str) -> Result<Monitor, ConnectError> {
    let options = ConnectOptions::new();
    let client = match server.strip_prefix("tcp:") {
        Some(address) => options.connect_tcp(address).await?,
        None => options.connect_unix(server).await?,
    };
    Ok(Monitor::new(client))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(from), Some(to)) = (arguments.next(), arguments.next()) else {
        return Err("usage: migrate FROM-SOCKET TO-SOCKET [HOST]".into());
    };
    let (source, destination) = (connect(&from).await?, connect(&to).await?);
    let route = match arguments.next() {
        // The destination chooses a port, and the source learns it from there.
        Some(host) => MigrationRoute::Tcp(host, 0),
        None => MigrationRoute::Descriptors,
    };

    // Without events the states are polled, which takes a little longer.
    for end in [&source, &destination] {
        end.set_migration_capabilities([(MigrationCapability::Events, true)]).await?;
    }
    let progress = tokio::spawn(show(source.migration_progress(Duration::from_millis(50))));
    let outcome = source.migrate_to(&destination, route).await;
    // The task ends with the migration. A migration that could not start has no progress.
    if outcome.is_ok() {
        progress.await?;
    }
    outcome?;

    let info = source.query_migration().await?;
    let milliseconds = info.total_time.unwrap_or(0);
    println!("migrated in {milliseconds} ms, still for {} ms", info.downtime.unwrap_or(0));
    println!("destination is {}", destination.status().await?.status);
    source.quit().await?;
    Ok(())
}

//! Writes the memory of a guest into a file, with a progress bar.
//!
//! ```sh
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:vm.qmp,server=on,wait=off &
//! cargo run --example dump vm.qmp memory.elf
//! ```

use std::error::Error;
use std::fs::File;
use std::io::Write;

use qmp::monitor::{DumpOptions, DumpProgress};
use qmp::{Client, Monitor};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(socket), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: dump SOCKET FILE".into());
    };
    let monitor = Monitor::new(Client::connect_unix(socket).await?);
    let mut dump = monitor.start_dump(File::create(path)?, DumpOptions::new()).await?;
    let mut progress = dump.progress();
    while let Some(progress) = progress.next().await {
        show(progress?)?;
    }
    println!();
    Ok(())
}

fn show(progress: DumpProgress) -> Result<(), Box<dyn Error>> {
    const WIDTH: u64 = 40;
    let done = WIDTH * progress.completed / progress.total.max(1);
    let bar = "#".repeat(usize::try_from(done)?);
    print!("\r[{bar:40}] {} of {} bytes", progress.completed, progress.total);
    Ok(std::io::stdout().flush()?)
}

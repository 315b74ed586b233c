//! Connects to a QEMU, shows what it runs, adds a disk and prints events until it shuts down.
//!
//! ```sh
//! qemu-img create -f qcow2 disk.qcow2 64M
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:vm.qmp,server=on,wait=off &
//! cargo run --example quickstart vm.qmp disk.qcow2
//! ```

use std::error::Error;

use qmp::{Client, Event, commands, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(socket), Some(disk)) = (arguments.next(), arguments.next()) else {
        return Err("usage: quickstart SOCKET DISK".into());
    };

    let client = Client::connect_unix(socket).await?;
    // The subscription precedes the first command, so that no event is missed.
    let mut events = client.subscribe::<Event>();

    let version = client.execute(commands::QueryVersion::new()).await?;
    let types::VersionTriple { major, minor, micro, .. } = version.qemu;
    println!("QEMU {major}.{minor}.{micro} {}", version.package);
    let status = client.execute(commands::QueryStatus::new()).await?;
    println!("status {}", status.status);

    let file =
        types::BlockdevOptions::file(types::BlockdevOptionsFile::new(disk)).node_name("file0");
    client.execute(commands::BlockdevAdd::new(file)).await?;
    let qcow2 = types::BlockdevOptionsQcow2::new("file0");
    let disk = types::BlockdevOptions::qcow2(qcow2).node_name("disk0").read_only(true);
    client.execute(commands::BlockdevAdd::new(disk)).await?;
    for node in client.execute(commands::QueryNamedBlockNodes::new()).await? {
        let name = node.node_name.as_deref().unwrap_or("without a name");
        println!("node {name}: {} {}, {} bytes", node.drv, node.file, node.image.virtual_size);
    }

    while let Some(event) = events.next().await {
        let event = event?.event;
        println!("event {}: {event:?}", event.name());
        if let Event::Shutdown(shutdown) = event {
            println!("shut down: {}", shutdown.reason);
            break;
        }
    }
    Ok(())
}

//! Prints everything that happens to a machine: events, resets with their origin, and the messages
//! of the guest's agent from a ring buffer, if there is one. Resets the machine once.
//!
//! ```sh
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:vm.qmp,server=on,wait=off \
//!     -chardev ringbuf,id=agent,size=65536 \
//!     -device virtio-serial -device virtserialport,chardev=agent,name=org.example.agent &
//! cargo run --example watch vm.qmp agent
//! ```

use std::error::Error;

use qmp::monitor::{AgentOptions, AgentWatch, MonitorEvent, MonitorOptions};
use qmp::{Event, EventError};

async fn print_agent(mut agent: AgentWatch) {
    while let Some(update) = agent.next().await {
        match update {
            Ok(update) => println!("agent: {update:?}"),
            Err(error) => println!("agent: {error}"),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let Some(socket) = arguments.next() else {
        return Err("usage: watch SOCKET [RING-BUFFER]".into());
    };
    let options = MonitorOptions::new().on_tray_open(|drive| println!("tray of {drive} opened"));
    let monitor = options.connect(socket).await?;
    // The streams are created before the first command, so that nothing is missed.
    let mut events = monitor.events();
    if let Some(chardev) = arguments.next() {
        tokio::spawn(print_agent(monitor.watch_agent(AgentOptions::new(chardev)).await?));
    }

    println!("status {}", monitor.status().await?.status);
    monitor.reset().await?;
    while let Some(event) = events.next().await {
        match event {
            Ok(MonitorEvent::Reset(reset, origin)) => {
                println!("reset {origin:?}: {}", reset.event.reason);
            }
            Ok(MonitorEvent::Qemu(event)) => match event.event {
                Event::Shutdown(shutdown) => println!("shut down: {}", shutdown.reason),
                event => println!("event {}: {event:?}", event.name()),
            },
            Ok(other) => println!("{other:?}"),
            Err(EventError::Ended(ended)) => println!("end: {ended}"),
            Err(error) => println!("lost: {error}"),
        }
    }
    Ok(())
}

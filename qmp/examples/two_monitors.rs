//! Shows what two programs see that control one machine, each over a monitor of its own.
//!
//! ```sh
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:one.qmp,server=on,wait=off \
//!     -qmp unix:two.qmp,server=on,wait=off &
//! cargo run --example two_monitors one.qmp two.qmp
//! ```

use std::error::Error;
use std::fs::File;
use std::time::Duration;

use qmp::{CallOptions, Client, ConnectOptions, commands, events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(first_socket), Some(second_socket)) = (arguments.next(), arguments.next()) else {
        return Err("usage: two_monitors FIRST-SOCKET SECOND-SOCKET".into());
    };
    let first = Client::connect_unix(&first_socket).await?;
    let second = Client::connect_unix(&second_socket).await?;

    // A socket serves one client. Another one waits until it is free.
    let options = ConnectOptions::new().connect_deadline(Some(Duration::from_millis(200)));
    match options.connect_unix(&first_socket).await {
        Err(error) if error.is_busy() => println!("the first monitor serves another client"),
        other => drop(other?),
    }

    // Both monitors receive every event, and only the sender receives the reply.
    let mut stops = second.subscribe::<events::Stop>();
    first.execute(commands::Cont::new()).await?;
    first.execute(commands::Stop::new()).await?;
    if let Some(stop) = stops.next().await {
        stop?;
        println!("the second program sees that the first paused the machine");
    }

    // A descriptor that was passed by `getfd` belongs to the monitor that it was passed over.
    let options = CallOptions::new().descriptor(File::open("/dev/null")?);
    first.execute_with(commands::Getfd::new("shared"), options).await?;
    if let Err(error) = second.execute(commands::Closefd::new("shared")).await {
        println!("not in the second monitor: {error}");
    }

    // The socket is free once the first program has closed its connection.
    first.close();
    let again = Client::connect_unix(&first_socket).await?;
    println!(
        "connected again: the machine is {}",
        again.execute(commands::QueryStatus::new()).await?.status
    );
    Ok(())
}

//! Starts a QEMU, asks for its status, and ends it.

use std::process::ExitCode;

use qmp::{ConnectOptions, commands, events};
use tokio::process::Command;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut qemu = Command::new("qemu-system-x86_64");
    qemu.args(["-nodefaults", "-display", "none"]);
    let (mut process, client) = ConnectOptions::new().spawn(qemu).await?;
    println!("QEMU {}", client.greeting().release());

    let status = client.execute(commands::QueryStatus::new()).await?;
    println!("the machine is {}", status.status);

    // Subscribe before you send: no event is missed.
    let mut shutdowns = client.subscribe::<events::Shutdown>();
    client.execute(commands::Quit::new()).await?;
    if let Some(shutdown) = shutdowns.next().await {
        println!("it shut down: {}", shutdown?.event.reason);
    }
    println!("QEMU ended with {}", process.wait().await?);
    Ok(())
}

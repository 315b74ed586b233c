//! Runs a test inside of a guest: copies a script there, runs it, and shuts the guest down.
//!
//! ```sh
//! qemu-system-x86_64 … -device virtio-serial -chardev socket,id=qga0,path=vm.qga,server=on,wait=off \
//!     -device virtserialport,chardev=qga0,name=org.qemu.guest_agent.0 &
//! cargo run --features guest-agent --example guest_exec vm.qga /tmp shutdown
//! ```

use std::error::Error;
use std::time::Duration;

use qmp::guest_agent::{Exec, GuestAgent, ShutdownMode};

const SCRIPT: &str = "read -r word; echo \"$GREETING, $word\"; echo warning >&2; exit 3\n";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(socket), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: guest_exec SOCKET FOLDER [shutdown]".into());
    };

    // The guest may still be booting.
    let options = GuestAgent::options().connect_deadline(Duration::from_secs(300));
    let agent = options.connect_unix(socket).await?;
    println!("agent {}", agent.info().version().unwrap_or("of unknown version"));

    let script = format!("{folder}/script");
    agent.write_file(&script, SCRIPT).await?;
    let exec = Exec::new("/bin/sh").args([&script]).env("GREETING", "hello").input("guest\n");
    let output = agent.run(exec.deadline(Duration::from_secs(60))).await?;
    print!("stdout {}", String::from_utf8_lossy(&output.stdout));
    print!("stderr {}", String::from_utf8_lossy(&output.stderr));
    match (output.exit_code, output.signal) {
        (Some(code), _) => println!("exit code {code}"),
        (None, signal) => println!("ended by signal {signal:?}"),
    }
    println!("the script has {} bytes", agent.read_file(&script).await?.len());

    if arguments.next().is_some() {
        agent.shutdown(ShutdownMode::Powerdown).await?;
        println!("shutting down");
    }
    Ok(())
}

//! Serves a fake QEMU on a Unix socket, for the tests of programs in any language.
//!
//! `cargo run -p qmp --example fake_qemu --features testing fake.qmp` serves until its standard input
//! ends, and then prints the commands that came. It needs no QEMU.

use std::error::Error;
use std::io;

use qmp::testing::{FakeQemu, Fault, When};
use qmp::{Release, commands, events, types};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: fake_qemu SOCKET")?;
    let qemu = FakeQemu::builder().release(Release::new(8, 2)).build();
    qemu.on::<commands::QueryStatus>(|_| {
        Ok(types::StatusInfo::new(true, types::RunState::Running))
    });
    qemu.on::<commands::Quit>(|_| Ok(()));
    let shutdown = events::Shutdown::new(false, types::ShutdownCause::HostQmpQuit);
    qemu.emit_before_reply("quit", shutdown);
    qemu.fault(When::reply_to("quit").every_time(), Fault::cut_after());
    qemu.listen(&path)?;
    println!("a fake QEMU {} listens on {path}", qemu.release());
    io::copy(&mut io::stdin(), &mut io::sink())?;
    println!("received: {}", qemu.received().names().join(", "));
    Ok(qemu.end()?)
}

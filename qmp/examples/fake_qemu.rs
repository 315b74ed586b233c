//! A fake QEMU that listens on a socket, for programs in any language.
//!
//! `cargo run --example fake_qemu --features testing -- /tmp/fake.qmp` serves until the client quits.

use std::error::Error;
use std::sync::mpsc;

use qmp::testing::FakeQemu;
use qmp::{Release, commands, events, types};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: fake_qemu PATH")?;
    let qemu = FakeQemu::builder().release(Release::new(8, 2)).build();
    qemu.on::<commands::QueryStatus>(|_| {
        Ok(types::StatusInfo::new(true, types::RunState::Running))
    });
    let emitter = qemu.emitter();
    let (quit, quits) = mpsc::channel();
    qemu.on::<commands::Quit>(move |_| {
        emitter.emit(events::Shutdown::new(false, types::ShutdownCause::HostQmpQuit));
        // The receiver waits until the end of the program.
        let _ = quit.send(());
        Ok(())
    });
    qemu.listen(&path)?;
    println!("a fake QEMU {} listens on {path}", qemu.release());
    quits.recv()?;
    println!("it received {:?}", qemu.received().names());
    Ok(qemu.end()?)
}

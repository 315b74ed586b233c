//! A QEMU whose main loop is blocked as long as a test needs.

use std::io::{self, PipeReader, Read};

use qmp::{CallOptions, Client, Error, commands};
use qmp_tests::{Failure, Qemu, Server, Version};
use tokio::task::{JoinHandle, spawn_blocking};

/// A QEMU that is dumping its memory into a pipe that is not read.
pub(crate) struct Blocked {
    pub(crate) qemu: Server,
    /// A client with out-of-band execution.
    pub(crate) client: Client,
    pub(crate) dump: JoinHandle<Result<(), Error>>,
    pipe: PipeReader,
}

impl Blocked {
    pub(crate) async fn start(version: Version) -> Result<Self, Failure> {
        let qemu = Qemu::new(version)?.start()?;
        let client = Client::options().oob(true).connect_unix(qemu.socket()).await?;
        let (mut pipe, writer) = io::pipe()?;
        let options = CallOptions::new().descriptor(writer);
        client.execute_with(commands::Getfd::new("pipe"), options).await?;
        let dumping = client.clone();
        let dump = tokio::spawn(async move {
            dumping.execute(commands::DumpGuestMemory::new(false, "fd:pipe")).await
        });
        // The dump has begun when the first byte arrives, and it cannot end before the others are
        // read.
        let pipe = spawn_blocking(move || pipe.read_exact(&mut [0]).map(|()| pipe)).await??;
        Ok(Self { qemu, client, dump, pipe })
    }

    /// Reads the rest of the dump. QEMU's main loop then continues.
    pub(crate) async fn release(mut self) -> Result<Server, Failure> {
        spawn_blocking(move || io::copy(&mut self.pipe, &mut io::sink())).await??;
        self.dump.await??;
        Ok(self.qemu)
    }
}

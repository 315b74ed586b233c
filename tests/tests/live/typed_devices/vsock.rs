//! A vsock service of the host: the other end of the character device of `vhost-user-vsock-pci`. It
//! also stands in for the service of a disk, a network and a folder.
//!
//! It answers what QEMU asks while it creates the device (vhost-user, "Front-end message types" in
//! QEMU's manual). It carries no data, because no guest runs.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::{JoinHandle, JoinSet};

const GET_FEATURES: u32 = 1;
const GET_PROTOCOL_FEATURES: u32 = 15;
const GET_QUEUE_NUM: u32 = 17;
const GET_CONFIG: u32 = 24;

/// `VIRTIO_F_VERSION_1` and `VHOST_USER_F_PROTOCOL_FEATURES`.
const FEATURES: u64 = 1 << 32 | 1 << 30;

/// `VHOST_USER_PROTOCOL_F_CONFIG` and `VHOST_USER_PROTOCOL_F_MQ`. QEMU then asks for the guest's
/// address, and for the number of queues.
const PROTOCOL_FEATURES: u64 = 1 << 9 | 1;

/// The number of queues.
const QUEUES: u64 = 4;

/// The version of the protocol, and the mark of a reply.
const REPLY: u32 = 1 | 1 << 2;

/// The most that a message has after its header.
const LONGEST: u32 = 4096;

/// The offset, the size and the flags of a configuration, which precede it.
const CONFIG_HEAD: usize = 12;

/// The address of the guest.
pub(crate) const GUEST_CID: u64 = 77;

/// A service that listens at a path. It ends with this value.
pub(crate) struct Vsock {
    path: PathBuf,
    configured: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Drop for Vsock {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Vsock {
    pub(crate) fn listen(path: PathBuf) -> io::Result<Self> {
        let listener = UnixListener::bind(&path)?;
        let configured = Arc::new(AtomicUsize::new(0));
        let task = tokio::spawn(serve(listener, Arc::clone(&configured)));
        Ok(Self { path, configured, task })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Returns how many devices have read the address of the guest, which is the last thing that
    /// QEMU does for a new device.
    pub(crate) fn configured(&self) -> usize {
        self.configured.load(Ordering::SeqCst)
    }
}

/// Serves all front-ends.
async fn serve(listener: UnixListener, configured: Arc<AtomicUsize>) {
    // They end with this future.
    let mut served = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        served.spawn(serve_one(stream, Arc::clone(&configured)));
    }
}

async fn serve_one(mut stream: UnixStream, configured: Arc<AtomicUsize>) {
    while let Ok((request, body)) = message(&mut stream).await {
        let Some(reply) = reply(request, body) else { continue };
        configured.fetch_add(usize::from(request == GET_CONFIG), Ordering::SeqCst);
        if send(&mut stream, request, &reply).await.is_err() {
            break;
        }
    }
}

/// Reads a message. The system closes the descriptors that come with it, as nobody takes them.
async fn message(stream: &mut UnixStream) -> io::Result<(u32, Vec<u8>)> {
    let request = stream.read_u32_le().await?;
    let _flags = stream.read_u32_le().await?;
    let size = stream.read_u32_le().await?;
    if size > LONGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut body = vec![0; size as usize];
    stream.read_exact(&mut body).await?;
    Ok((request, body))
}

/// Returns the answer, if the request asks for one. QEMU takes none otherwise: the feature that
/// asks for an answer to everything is not offered.
fn reply(request: u32, mut body: Vec<u8>) -> Option<Vec<u8>> {
    match request {
        GET_FEATURES => Some(FEATURES.to_le_bytes().into()),
        GET_QUEUE_NUM => Some(QUEUES.to_le_bytes().into()),
        GET_PROTOCOL_FEATURES => Some(PROTOCOL_FEATURES.to_le_bytes().into()),
        GET_CONFIG => {
            let cid = GUEST_CID.to_le_bytes();
            body.get_mut(CONFIG_HEAD..CONFIG_HEAD + cid.len())?.copy_from_slice(&cid);
            Some(body)
        }
        _ => None,
    }
}

async fn send(stream: &mut UnixStream, request: u32, body: &[u8]) -> io::Result<()> {
    let mut message = Vec::new();
    let size = u32::try_from(body.len()).unwrap_or_default();
    for part in [request, REPLY, size] {
        message.extend(part.to_le_bytes());
    }
    message.extend(body);
    stream.write_all(&message).await
}

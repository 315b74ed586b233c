//! Reading ring buffers byte for byte.

use std::borrow::Cow;

use serde::de::Error as _;

use super::base64;
use crate::commands::{QueryChardev, RingbufRead};
use crate::{Client, Command, DecodeError, Error, types};

/// How much is asked for at once, in bytes.
const CHUNK: i64 = 1 << 20;

/// How often, at most: a guest that writes faster than this reads must not keep it for ever.
const CHUNKS: usize = 64;

/// What a ring buffer calls itself in `query-chardev`, by the name it was made with (7.2 and 10.0).
/// Devices that have a file or an address begin otherwise.
const NAMES: [&str; 2] = ["ringbuf", "memory"];

pub(super) enum RingError {
    Missing,
    /// It is something else, in QEMU's words.
    Other(String),
    Qmp(Error),
}

/// Makes sure that the device is there and a ring buffer, which errors of reading do not tell.
pub(super) async fn check(client: &Client, id: &str) -> Result<(), RingError> {
    let devices = client.execute(QueryChardev::new()).await.map_err(RingError::Qmp)?;
    match devices.into_iter().find(|device| device.label == id) {
        None => Err(RingError::Missing),
        Some(device) if NAMES.contains(&device.filename.as_str()) => Ok(()),
        Some(device) => Err(RingError::Other(device.filename)),
    }
}

/// Takes all out that is in it, at most 64 MiB.
pub(super) async fn read(client: &Client, id: &str) -> Result<Vec<u8>, Error> {
    let mut content = Vec::new();
    for _ in 0..CHUNKS {
        let chunk = read_chunk(client, id).await?;
        let is_last = i64::try_from(chunk.len()).is_ok_and(|bytes| bytes < CHUNK);
        content.extend_from_slice(&chunk);
        if is_last {
            break;
        }
    }
    Ok(content)
}

/// Takes out what is in it, up to the size of a chunk.
async fn read_chunk(client: &Client, id: &str) -> Result<Vec<u8>, Error> {
    // As text it would lose what is not UTF-8, and what comes after a zero.
    let command = RingbufRead::new(id, CHUNK).format(types::DataFormat::Base64);
    let text = client.execute(command).await?;
    base64::decode(&text).ok_or_else(|| {
        let source = serde_json::Error::custom("not base64");
        let (name, path) = (Cow::Borrowed(RingbufRead::NAME), "$".to_owned());
        DecodeError { name, path, text, source }.into()
    })
}

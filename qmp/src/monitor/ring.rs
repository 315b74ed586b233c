//! Reading ring buffers byte for byte.

use crate::{Client, Error, commands, types};

/// How much is asked for at once, in bytes.
const CHUNK: usize = 64 << 10;

/// How often, at most: a guest that writes faster than this reads must not keep it for ever.
const CHUNKS: usize = 64;

/// What a ring buffer calls itself in `query-chardev`.
const RINGBUF: &str = "ringbuf";

pub(super) enum RingError {
    Missing,
    Other,
    Qmp(Error),
}

/// Makes sure that the device is there and a ring buffer, which errors of reading do not tell.
pub(super) async fn check(client: &Client, id: &str) -> Result<(), RingError> {
    let devices = client.execute(commands::QueryChardev::new()).await.map_err(RingError::Qmp)?;
    match devices.into_iter().find(|device| device.label == id) {
        None => Err(RingError::Missing),
        Some(device) if device.filename == RINGBUF => Ok(()),
        Some(_) => Err(RingError::Other),
    }
}

/// Takes all out that is in it.
pub(super) async fn read(client: &Client, id: &str) -> Result<Vec<u8>, Error> {
    let mut content = Vec::new();
    for _ in 0..CHUNKS {
        // As text it would lose what is not UTF-8, and what comes after a zero.
        let command = commands::RingbufRead::new(id, i64::try_from(CHUNK).unwrap_or(i64::MAX));
        let chunk = client.execute(command.format(types::DataFormat::Base64)).await?;
        let chunk = from_base64(&chunk);
        content.extend_from_slice(&chunk);
        if chunk.len() < CHUNK {
            break;
        }
    }
    Ok(content)
}

/// Decodes what QEMU encoded; ends at what is none of it, the padding.
fn from_base64(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut count) = (Vec::with_capacity(text.len() / 4 * 3), 0_u32, 0);
    for digit in text.bytes().map_while(from_digit) {
        bits = bits << 6 | digit;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).unwrap_or(0));
        }
    }
    bytes
}

fn from_digit(digit: u8) -> Option<u32> {
    let (first, value) = match digit {
        b'A'..=b'Z' => (b'A', 0),
        b'a'..=b'z' => (b'a', 26),
        b'0'..=b'9' => (b'0', 52),
        b'+' => (b'+', 62),
        b'/' => (b'/', 63),
        _ => return None,
    };
    Some(u32::from(digit - first) + value)
}

#[cfg(test)]
mod tests {
    use super::from_base64;

    #[test]
    fn base64_of_every_length() {
        assert_eq!(from_base64(""), b"");
        assert_eq!(from_base64("AP/+YWJj"), b"\0\xff\xfeabc");
        assert_eq!(from_base64("YQ=="), b"a");
        assert_eq!(from_base64("+/8="), b"\xfb\xff");
    }
}

//! The form in which QMP carries bytes that are no text.

/// The bytes that a base64 text with padding stands for (RFC 4648, section 4), if it is one.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let groups = text.as_bytes().chunks_exact(4);
    if !groups.remainder().is_empty() {
        return None;
    }
    let last = groups.len().checked_sub(1);
    for (index, group) in groups.enumerate() {
        let padding = group.iter().rev().take_while(|&&byte| byte == b'=').count();
        if padding > 2 || (padding > 0 && Some(index) != last) {
            return None;
        }
        let mut bits = 0_u32;
        for &byte in &group[..4 - padding] {
            bits = bits << 6 | u32::from(digit(byte)?);
        }
        let three = (bits << (6 * padding)).to_be_bytes();
        bytes.extend_from_slice(&three[1..4 - padding]);
    }
    Some(bytes)
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn texts_of_the_specification() {
        let texts = ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"];
        for (length, text) in texts.iter().enumerate() {
            assert_eq!(decode(text).as_deref(), Some(&b"foobar"[..length]), "{text}");
        }
        assert_eq!(decode("AP/+YWJj").as_deref(), Some(&b"\x00\xff\xfeabc"[..]));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["Z", "Zg=", "Zg", "Zg==Zg==", "Z===", "====", "Zm9\n", "Zm 9", "é9v"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}

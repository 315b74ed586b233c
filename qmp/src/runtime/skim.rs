//! Passing over nested values without decoding them.

use memchr::memchr;

use crate::json::blocks::{BLOCK, Brackets, strings};

/// Returns the end of the array or object that begins at `begin`, or `None` if the text ends
/// before. `backslash` is the position of the next backslash, or the length of the text.
pub(super) fn end_of_nested(bytes: &[u8], begin: usize, mut backslash: usize) -> Option<usize> {
    let (mut at, mut open, mut inside) = (begin + 1, 1, 0);
    loop {
        while at + BLOCK <= backslash
            && let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk)
        {
            let strings = strings(block, &mut inside);
            if let Some(end) = Brackets::of(block, strings).follow(&mut open) {
                return Some(at + end);
            }
            at += BLOCK;
        }
        // The end of the text or a backslash is within the next block.
        let pause = at + BLOCK;
        let mut skim = Skim { open, inside: inside != 0 };
        while at < pause {
            at += skim.byte(*bytes.get(at)?);
            if skim.open == 0 {
                return Some(at);
            }
        }
        (open, inside) = (skim.open, 0_u64.wrapping_sub(u64::from(skim.inside)));
        if backslash < at {
            let rest = bytes.get(at..)?;
            backslash = at + memchr(b'\\', rest).unwrap_or(rest.len());
        }
    }
}

/// The state in the middle of a value.
struct Skim {
    /// The number of open brackets.
    open: usize,
    /// Whether the position is inside of a string.
    inside: bool,
}

impl Skim {
    /// Takes one byte, and the next one as well if it is escaped. Returns the number of bytes.
    fn byte(&mut self, byte: u8) -> usize {
        match byte {
            b'\\' if self.inside => return 2,
            b'"' => self.inside = !self.inside,
            b'{' | b'[' if !self.inside => self.open += 1,
            b'}' | b']' if !self.inside => self.open = self.open.saturating_sub(1),
            _ => {}
        }
        1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Finds the end of the value at the beginning of the text, byte by byte.
    fn end_by_bytes(text: &str) -> Option<usize> {
        let mut skim = Skim { open: 0, inside: false };
        let mut at = 0;
        while let Some(byte) = text.as_bytes().get(at) {
            at += skim.byte(*byte);
            if skim.open == 0 {
                return Some(at);
            }
        }
        None
    }

    #[test]
    fn blocks_and_bytes_find_the_same_end() {
        let pieces = [
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\\"",
            "\\\\",
            "a",
            ", ",
            "\u{e4}",
            "\"}]\"",
            "[[[]]]",
            "\"plain text of some length\"",
        ];
        // A generator of pseudorandom numbers.
        let mut state = 1_u64;
        for count in 0..20_000 {
            let mut text = String::from("[");
            for _ in 0..count % 60 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
            }
            let backslash = text.find('\\').unwrap_or(text.len());
            let end = end_of_nested(text.as_bytes(), 0, backslash);
            assert_eq!(end, end_by_bytes(&text), "{text}");
        }
    }
}

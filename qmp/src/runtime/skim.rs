//! Going past values that nobody asks for.

use memchr::memchr;

use crate::json::blocks::{BLOCK, Brackets, strings};

/// Where the array or object ends that begins there; nothing if the text ends before. It is told
/// where the next backslash is, or that there is none before the end.
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
        // The end is near, or a backslash.
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

/// How things stand in the middle of a value.
struct Skim {
    /// How many brackets are open.
    open: usize,
    /// Whether this is inside of a string.
    inside: bool,
}

impl Skim {
    /// Takes one byte, and the next as well if that is escaped; how many these are.
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

    /// The end of the value that the text begins with, the simple way.
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
        // A generator of numbers that are random enough.
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

//! Finding ends in JSON text, eight bytes at a time.

const ONES: u64 = 0x0101_0101_0101_0101;

/// The bit that tells upper case from lower, and `[` from `{` and `]` from `}`.
const CASE: u64 = 0x20 * ONES;

/// Where the next of these bytes is; the end if there is none.
#[inline]
pub(crate) fn next_of<const N: usize>(bytes: &[u8], mut at: usize, wanted: [u8; N]) -> usize {
    while let Some(word) = word_at(bytes, at) {
        let found = wanted.iter().fold(0, |found, wanted| found | first(word, *wanted));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| !wanted.contains(byte)).count()
}

/// Where the array or object ends that begins there; nothing if the text ends before.
pub(super) fn end_of_nested(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut skim = Skim { open: 0, inside: false };
    loop {
        if let Some(word) = word_at(bytes, at)
            && skim.word(word)
        {
            at += 8;
            continue;
        }
        at += skim.byte(*bytes.get(at)?);
        if skim.open == 0 {
            return Some(at);
        }
    }
}

fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..).and_then(<[u8]>::first_chunk).map(|chunk| u64::from_le_bytes(*chunk))
}

/// How things stand in the middle of a value.
struct Skim {
    /// How many brackets are open.
    open: usize,
    /// Whether this is inside of a string.
    inside: bool,
}

impl Skim {
    /// Takes eight bytes, unless one is a backslash or the value may end in them.
    #[inline]
    fn word(&mut self, word: u64) -> bool {
        // The product has in each byte how many quotes there are up to it.
        let quotes = (all(word, b'"') >> 7).wrapping_mul(ONES);
        let inside = (quotes ^ (u64::from(self.inside) * ONES)) & ONES;
        let outside = (inside ^ ONES) << 7;
        let opened = all(word | CASE, b'{') & outside;
        let closed = all(word | CASE, b'}') & outside;
        if first(word, b'\\') != 0 || count(closed) >= self.open {
            return false;
        }
        self.open += count(opened);
        self.open -= count(closed);
        self.inside = inside >> 56 != 0;
        true
    }

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

/// How many bytes are marked.
const fn count(marks: u64) -> usize {
    ((marks >> 7).wrapping_mul(ONES) >> 56) as usize
}

/// Marks each byte that is the wanted one by its highest bit.
const fn all(word: u64, wanted: u8) -> u64 {
    const LOW: u64 = 0x7f * ONES;
    let zero_where_equal = word ^ (ONES * wanted as u64);
    !(((zero_where_equal & LOW) + LOW) | zero_where_equal | LOW)
}

/// Marks the first byte that is the wanted one; what is marked behind it may be wrong.
const fn first(word: u64, wanted: u8) -> u64 {
    let zero_where_equal = word ^ (ONES * wanted as u64);
    zero_where_equal.wrapping_sub(ONES) & !zero_where_equal & (ONES << 7)
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
    fn words_and_bytes_find_the_same_end() {
        let pieces =
            ["{", "}", "[", "]", "\"", "\\\"", "\\\\", "a", ", ", "\u{e4}", "\"}]\"", "[[[]]]"];
        // A generator of numbers that are random enough.
        let mut state = 1_u64;
        for _ in 0..20_000 {
            let mut text = String::from("[");
            for _ in 0..24 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
            }
            assert_eq!(end_of_nested(text.as_bytes(), 0), end_by_bytes(&text), "{text}");
        }
    }

    #[test]
    fn every_byte_is_told_apart() {
        for byte in 0..=u8::MAX {
            let word = u64::from_le_bytes([byte, b'"', byte, b'x', byte, b'"', b'"', byte]);
            let marks = all(word, b'"').to_le_bytes().map(|mark| mark != 0);
            assert_eq!(marks, word.to_le_bytes().map(|it| it == b'"'), "{byte}");
            assert_eq!(all(u64::from(byte) | CASE, b'{') != 0, byte == b'{' || byte == b'[');
        }
    }
}

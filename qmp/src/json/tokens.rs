//! The tokens of a JSON text, for code that looks only at the structure.

use std::ops::Range;

use memchr::memchr2;

/// Iterates over the ranges of the tokens, in order. Each run of white space counts as one token.
///
/// The tokens of text that is not JSON are meaningless, but they cover the whole text.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let text = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let begin = at;
        at = token_end(text, begin)?;
        Some(begin..at)
    })
}

fn token_end(text: &[u8], at: usize) -> Option<usize> {
    let run =
        |belongs: fn(&u8) -> bool| at + text[at..].iter().take_while(|byte| belongs(byte)).count();
    Some(match *text.get(at)? {
        b'"' => string_end(text, at),
        b'{' | b'}' | b'[' | b']' | b':' | b',' => at + 1,
        byte if byte.is_ascii_whitespace() => run(u8::is_ascii_whitespace),
        _ => run(|byte| !byte.is_ascii_whitespace() && !b"{}[]:,\"".contains(byte)),
    })
}

/// Returns the end of the string that begins at `at`, past its quote.
fn string_end(text: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(found) = text.get(end..).and_then(|rest| memchr2(b'"', b'\\', rest)) {
        end += found;
        if text[end] == b'"' {
            return end + 1;
        }
        end += 2;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn cover_any_text() {
        for text in
            ["", "\"", "\"\\", "{\"a\\\"\": [1.5e3, true ]} x", "\u{e4}\"\u{e4}\\\u{e4}", "]]:,,"]
        {
            let pieces: String = tokens(text).map(|range| &text[range]).collect();
            assert_eq!(pieces, text);
        }
    }

    #[test]
    fn are_those_of_json() {
        let text = r#"{"a\\": [1.5e3,"}\""]}"#;
        let pieces: Vec<_> = tokens(text).map(|range| &text[range]).collect();
        assert_eq!(pieces, ["{", r#""a\\""#, ":", " ", "[", "1.5e3", ",", r#""}\"""#, "]", "}"]);
    }
}

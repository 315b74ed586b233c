//! Limits of the input text, and its form in output.

/// The maximum length of a string, because messages repeat strings; QEMU's longest has 38
/// characters.
pub(crate) const MAX_STRING: usize = 4096;

/// A character, escaped if a terminal would interpret it.
pub(crate) fn printable(char: char) -> impl Iterator<Item = char> {
    let escape = char.is_control().then(|| char.escape_default());
    let plain = escape.is_none().then_some(char);
    escape.into_iter().flatten().chain(plain)
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn terminals_are_not_told_what_to_do() {
        let shown: String = "a\u{1b}[31m\r\u{9b}é".chars().flat_map(printable).collect();
        assert_eq!(shown, "a\\u{1b}[31m\\r\\u{9b}é");
    }
}

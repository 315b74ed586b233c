//! Text of the input: how much of it is taken, and how it is shown in output.

/// How long a string may be; QEMU's longest has 38 characters. Messages repeat strings.
pub(crate) const MAX_STRING: usize = 4096;

/// A character, or its escape if a terminal would act on it.
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

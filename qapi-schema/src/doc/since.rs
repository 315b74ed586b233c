//! Releases as documentation states them.

use std::fmt;

/// A release as the documentation states it, `2.3` or `0.14.0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Since(Box<str>);

impl Since {
    /// The version at the beginning of a text: numbers separated by dots.
    pub(crate) fn at_start_of(text: &str) -> Option<Since> {
        let text = text.trim_start_matches([' ', '\t', '\n', '\r', '#']);
        let end = text.find(|char: char| !char.is_ascii_digit() && char != '.');
        let version = text[..end.unwrap_or(text.len())].trim_end_matches('.');
        let valid = version.contains('.') && version.split('.').all(|part| !part.is_empty());
        valid.then(|| Since(version.into()))
    }

    /// The version in a description.
    ///
    /// It is at the start of the text, or in brackets as in `(since 2.3)` and `(default: no; since
    /// 2.3)`.
    pub(crate) fn in_description(text: &str) -> Option<Since> {
        Since::in_part(text).or_else(|| Since::in_brackets(text))
    }

    fn in_brackets(text: &str) -> Option<Since> {
        let mut rest = text;
        while let Some(open) = position(rest, [b'(', b'[']) {
            rest = &rest[open + 1..];
            let end = position(rest, [b')', b']']).unwrap_or(rest.len());
            if let Some(since) = Since::in_remark(&rest[..end]) {
                return Some(since);
            }
        }
        None
    }

    /// The version in the text between two brackets: at its start, or after a comma or semicolon.
    fn in_remark(remark: &str) -> Option<Since> {
        remark.split([',', ';']).find_map(Since::in_part)
    }

    /// The version of a text that begins with `since 2.3`.
    fn in_part(text: &str) -> Option<Since> {
        let text = text.trim_start_matches([' ', '\t', '\n', '\r', '#']);
        let named = text.get(..5)?.eq_ignore_ascii_case("since");
        named.then(|| Since::at_start_of(text[5..].trim_start_matches(':')))?
    }

    /// The version as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The numbers of the version, for comparisons: `0.14` and `0.14.0` are equal.
    #[must_use]
    pub fn release(&self) -> (u32, u32, u32) {
        let mut numbers = self.0.split('.').map(|part| part.parse().unwrap_or(u32::MAX));
        let mut next = || numbers.next().unwrap_or(0);
        (next(), next(), next())
    }
}

/// The position of the first of two signs.
fn position(text: &str, signs: [u8; 2]) -> Option<usize> {
    text.bytes().position(|byte| signs.contains(&byte))
}

impl fmt::Display for Since {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Since;

    fn described(text: &str) -> Option<String> {
        Since::in_description(text).map(|since| since.to_string())
    }

    #[test]
    fn descriptions_name_releases() {
        assert_eq!(described("the speed (since 2.3)").as_deref(), Some("2.3"));
        assert_eq!(described("(optional) the speed (Since: 0.14.0)").as_deref(), Some("0.14.0"));
        assert_eq!(described("(default: no; since 9.1)").as_deref(), Some("9.1"));
        assert_eq!(described("in force since 3.0"), None);
        assert_eq!(described("(since\n#     5.0)").as_deref(), Some("5.0"));
        assert_eq!(described("in force since 3.0"), None);
        assert_eq!(described("(since 4.0, for pSeries)").as_deref(), Some("4.0"));
        assert_eq!(described("(in force since it was 3.0)"), None);
        assert_eq!(described("since 2.3").as_deref(), Some("2.3"));
        assert_eq!(described("in force since 3.0"), None);
        assert_eq!(described("(sincé 2.3)"), None);
    }

    #[test]
    fn versions_compare_by_number() {
        let since = |text| Since::at_start_of(text).map(|since| since.release());
        assert_eq!(since("0.14"), since("0.14.0"));
        assert!(since("10.0") > since("9.2."));
        assert_eq!(since("12"), None);
        assert_eq!(since("99999999999.1"), Some((u32::MAX, 1, 0)));
    }
}

//! Formats foreign text for error messages: on one line and with limited length.

use std::fmt::{self, Write as _};

/// The maximum length of a displayed text, in bytes.
const SHOWN: usize = 4096;

/// The maximum length of an excerpt, in characters.
const EXCERPT: usize = 200;

/// Displays a text on one line. Joins lines with semicolons, escapes other characters that a
/// terminal does not print literally, and cuts the text off after 4 KiB.
pub(crate) struct OneLine<'t>(pub(crate) &'t str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut cut = self.0.len().min(SHOWN);
        while !self.0.is_char_boundary(cut) {
            cut -= 1;
        }
        let mut lines = self.0[..cut].lines().map(str::trim_end).filter(|line| !line.is_empty());
        lines.next().map_or(Ok(()), |first| write_line(f, first))?;
        for line in lines {
            f.write_str("; ")?;
            write_line(f, line)?;
        }
        if cut < self.0.len() { f.write_str(" […]") } else { Ok(()) }
    }
}

fn write_line(f: &mut fmt::Formatter<'_>, line: &str) -> fmt::Result {
    f.write_str(&without_controls(line))
}

/// A list of formatted items with a separator. (`join` would be compiled for each type of item.)
pub(crate) struct List {
    pub(crate) text: String,
    between: &'static str,
}

impl List {
    pub(crate) fn new(between: &'static str) -> Self {
        Self { text: String::new(), between }
    }

    pub(crate) fn add(&mut self, item: fmt::Arguments<'_>) {
        if !self.text.is_empty() {
            self.text.push_str(self.between);
        }
        // Writing to a text cannot fail.
        let _ = self.text.write_fmt(item);
    }
}

/// Returns a text on one line. A long text is reduced to its beginning, its end and its length.
pub(crate) fn excerpt(text: &str) -> String {
    match ends(text) {
        None => without_controls(text),
        Some((begin, end)) => {
            let (begin, end) = (without_controls(begin), without_controls(end));
            format!("{begin}\u{2026}{end} ({} bytes)", text.len())
        }
    }
}

fn without_controls(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        match is_hidden(character) {
            true => line.extend(character.escape_default()),
            false => line.push(character),
        }
    }
    line
}

/// Returns `true` if a character moves the cursor, hides or reorders text, or is invisible: control
/// characters, line separators, and Unicode's marks, embeddings and isolates for the direction of
/// text.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(character, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// Returns the beginning and the end of a text that is longer than an excerpt.
pub(crate) fn ends(text: &str) -> Option<(&str, &str)> {
    text.char_indices().nth(EXCERPT)?;
    let begin = text.char_indices().nth(EXCERPT / 2)?.0;
    let end = text.char_indices().nth_back(EXCERPT / 2 - 1)?.0;
    Some((&text[..begin], &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::{EXCERPT, OneLine, SHOWN, excerpt};

    #[test]
    fn an_excerpt_has_both_ends() {
        assert_eq!(excerpt("a\nb"), "a\\nb");
        let shown = excerpt(&format!("begin{}end", "\u{e4}".repeat(EXCERPT)));
        assert!(shown.starts_with("begin") && shown.ends_with("end (408 bytes)"), "{shown}");
    }

    #[test]
    fn lines_become_one() {
        assert_eq!(OneLine("a: b\r\n\n  c\td\n").to_string(), "a: b;   c\\td");
        assert_eq!(OneLine("").to_string(), "");
    }

    #[test]
    fn text_cannot_steer_a_terminal() {
        let text = "a\u{1b}[2J\u{7f}\u{9b}\u{202e}b\u{2066}\u{200f}\u{61c}\u{2028}\u{feff}\u{e4}";
        let shown = r"a\u{1b}[2J\u{7f}\u{9b}\u{202e}b\u{2066}\u{200f}\u{61c}\u{2028}\u{feff}\u{e4}";
        let shown = shown.replace(r"\u{e4}", "\u{e4}");
        assert_eq!((OneLine(text).to_string(), excerpt(text)), (shown.clone(), shown));
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        let shown = OneLine(&"\u{e4}".repeat(SHOWN)).to_string();
        assert!(shown.ends_with("\u{e4} […]") && shown.len() <= SHOWN + 6, "{}", shown.len());
    }
}

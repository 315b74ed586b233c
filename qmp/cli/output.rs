//! Standard output: colours on a terminal, and text of the server without control characters.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};

/// The style of names and values.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    coloured: bool,
}

impl Style {
    /// Coloured, if standard output is a terminal and `NO_COLOR` is not set.
    pub(crate) fn of_output() -> Self {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        Self { coloured: io::stdout().is_terminal() && !is_set("NO_COLOR") && !is_dumb() }
    }

    /// Without colours.
    pub(crate) fn plain() -> Self {
        Self { coloured: false }
    }

    pub(crate) fn name(self, text: &str) -> String {
        self.paint("\u{1b}[1m", text)
    }

    pub(crate) fn aside(self, text: &str) -> String {
        self.paint("\u{1b}[2m", text)
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.coloured && !text.is_empty() {
            format!("{code}{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}

/// Returns `true` if the terminal cannot do more than show characters.
pub(crate) fn is_dumb() -> bool {
    env::var_os("TERM").is_none_or(|term| term == "dumb")
}

/// Writes a text to standard output, with a line end if it has none.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    if !text.is_empty() && !text.ends_with('\n') {
        output.write_all(b"\n")?;
    }
    output.flush()
}

/// Returns a text whose characters a terminal shows as they are. Line ends and tabs stay.
pub(crate) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\t' => shown.push(character),
            // QEMU's monitor for people ends lines so.
            '\r' => {}
            _ if is_hidden(character) => shown.extend(character.escape_default()),
            _ => shown.push(character),
        }
    }
    shown
}

/// Returns `true` if a character controls a terminal or changes the direction of text.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn text_cannot_steer_a_terminal() {
        assert_eq!(visible("a\r\n\tb\u{1b}[2J\u{202e}\u{e4}"), "a\n\tb\\u{1b}[2J\\u{202e}\u{e4}");
    }
}

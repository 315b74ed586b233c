//! Text of others in messages of ours: one line, and not too long.

use std::fmt::{self, Write as _};

/// How much of a text is shown, in bytes.
const SHOWN: usize = 4096;

/// Shows a text in one line. Lines are joined with semicolons, other control characters are
/// escaped, and what is beyond 4 KiB is left out.
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
    for character in line.chars() {
        match character.is_control() {
            true => write!(f, "{}", character.escape_default())?,
            false => f.write_char(character)?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{OneLine, SHOWN};

    #[test]
    fn lines_become_one() {
        assert_eq!(OneLine("a: b\r\n\n  c\td\n").to_string(), "a: b;   c\\td");
        assert_eq!(OneLine("").to_string(), "");
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        let shown = OneLine(&"\u{e4}".repeat(SHOWN)).to_string();
        assert!(shown.ends_with("\u{e4} […]") && shown.len() <= SHOWN + 6, "{}", shown.len());
    }
}

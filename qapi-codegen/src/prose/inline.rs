//! Conversion of inline markup to Markdown: code, names, roles, links and emphasis.

/// Markdown, and the length of the markup that it replaces.
type Token = (String, usize);

/// Converts the text of a paragraph.
pub(super) fn inline(text: &str) -> String {
    let mut markdown = String::new();
    let mut at = 0;
    while at < text.len() {
        let before = text[..at].chars().next_back();
        let (token, length) = token(before, &text[at..]);
        markdown.push_str(&token);
        at += length;
    }
    markdown
}

/// Escapes the beginning of a paragraph that Markdown would take for another kind of block.
pub(super) fn escape_start(text: String) -> String {
    let digits = text.len() - text.trim_start_matches(|char: char| char.is_ascii_digit()).len();
    let rest = &text[digits..];
    let numbered = digits > 0 && rest.starts_with(['.', ')']);
    let marked = digits == 0 && rest.starts_with(['#', '+', '-', '=', '|']);
    if numbered || marked { format!("{}\\{rest}", &text[..digits]) } else { text }
}

fn token(before: Option<char>, rest: &str) -> Token {
    let in_word = before.is_some_and(char::is_alphanumeric);
    let outside = || if in_word { None } else { role(rest).or_else(|| name(rest)) };
    literal(rest)
        .or_else(|| interpreted(rest))
        .or_else(outside)
        .or_else(|| if in_word { None } else { address(rest) })
        .or_else(|| emphasis(before, rest))
        .unwrap_or_else(|| plain(before, rest))
}

/// Parses ``` ``code`` ```.
fn literal(rest: &str) -> Option<Token> {
    let inside = rest.strip_prefix("``")?;
    let length = inside.find("``").filter(|length| *length > 0)?;
    Some((code(&inside[..length]), length + 4))
}

/// Parses `` `code` `` and `` `title <address>`_ ``.
fn interpreted(rest: &str) -> Option<Token> {
    let inside = rest.strip_prefix('`')?;
    let length = inside.find('`').filter(|length| *length > 0)?;
    let (title, target) = titled(&inside[..length]);
    let behind = &inside[length + 1..];
    let underscores = behind.len() - behind.trim_start_matches('_').len();
    let markdown = match (underscores, target) {
        (0, _) => code(title),
        (_, Some(target)) if is_address(target) => format!("[{}](<{target}>)", escaped(title)),
        _ => escaped(title),
    };
    Some((markdown, length + 2 + underscores))
}

/// Parses `` :role:`text` ``. A title becomes text, anything else becomes code.
fn role(rest: &str) -> Option<Token> {
    let inside = rest.strip_prefix(':')?;
    let role = inside.find(":`").filter(|length| *length > 0)?;
    let of_role = |char: char| char.is_ascii_alphanumeric() || "_:+-".contains(char);
    if !inside[..role].chars().all(of_role) {
        return None;
    }
    let text = &inside[role + 2..];
    let length = text.find('`').filter(|length| *length > 0)?;
    let markdown = match titled(&text[..length]) {
        (title, Some(_)) => escaped(title),
        (name, None) => code(name.trim_start_matches(['~', '!'])),
    };
    Some((markdown, role + length + 4))
}

/// Splits `title <target>`.
fn titled(text: &str) -> (&str, Option<&str>) {
    let parts = text.strip_suffix('>').and_then(|text| text.split_once('<'));
    match parts {
        Some((title, target)) if !title.trim().is_empty() => (title.trim(), Some(target)),
        _ => (text.trim(), None),
    }
}

/// Parses `@name`.
fn name(rest: &str) -> Option<Token> {
    let inside = rest.strip_prefix('@')?;
    let of_name = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '-';
    let end = inside.find(|char| !of_name(char)).unwrap_or(inside.len());
    let name = inside[..end].trim_end_matches('-');
    (!name.is_empty()).then(|| (format!("`{name}`"), name.len() + 1))
}

/// Parses an address, with or without angle brackets.
fn address(rest: &str) -> Option<Token> {
    let bare = rest.strip_prefix('<').unwrap_or(rest);
    if !is_address(bare) {
        return None;
    }
    let stops = |char: char| char.is_whitespace() || "<>\"'`|\\".contains(char);
    let address = &bare[..bare.find(stops).unwrap_or(bare.len())];
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let unopened = address.matches(')').count() > address.matches('(').count();
    let closed = address.strip_suffix(')').filter(|_| unopened);
    let address = closed.unwrap_or(address);
    if address.ends_with("//") {
        return None;
    }
    let brackets = rest.len() - bare.len();
    let closes = brackets > 0 && bare[address.len()..].starts_with('>');
    if brackets > 0 && !closes {
        return None;
    }
    Some((format!("<{address}>"), address.len() + 2 * brackets))
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// Parses `*emphasis*` and `**strong emphasis**`, which Markdown has as well. Other asterisks are
/// literal.
fn emphasis(before: Option<char>, rest: &str) -> Option<Token> {
    let sign = if rest.starts_with("**") { "**" } else { "*" };
    let inside = rest.strip_prefix(sign)?;
    let opens = |char: char| char.is_whitespace() || "([{<-/:'\"".contains(char);
    if !before.is_none_or(opens) || inside.starts_with([' ', '*']) {
        return None;
    }
    let length = inside.find(sign).filter(|length| *length > 0)?;
    let (text, behind) = (&inside[..length], &inside[length + sign.len()..]);
    if text.ends_with(' ') || behind.starts_with(|char: char| char.is_alphanumeric() || char == '*')
    {
        return None;
    }
    Some((format!("{sign}{}{sign}", inline(text)), length + 2 * sign.len()))
}

/// Takes the first character, and escapes it if it has a meaning in Markdown.
fn plain(before: Option<char>, rest: &str) -> Token {
    let mut chars = rest.chars();
    let Some(char) = chars.next() else { return (String::new(), 0) };
    let next = chars.next();
    let in_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
    let special = match char {
        '<' | '>' | '[' | ']' | '*' | '`' | '~' => true,
        '_' => !in_word(before) || !in_word(next),
        // Two of them would become a dash.
        '-' => before == Some('-') || next == Some('-'),
        '&' => in_word(next) || next == Some('#'),
        '\\' => return backslash(next),
        _ => false,
    };
    let markdown = if special { format!("\\{char}") } else { char.to_string() };
    (markdown, char.len_utf8())
}

/// Takes a backslash. In Markdown, too, it escapes punctuation only.
fn backslash(next: Option<char>) -> Token {
    match next {
        Some(next) if next.is_ascii_punctuation() => (format!("\\{next}"), 2),
        _ => ("\\\\".to_owned(), 1),
    }
}

/// Escapes text that contains no markup.
fn escaped(text: &str) -> String {
    let mut markdown = String::new();
    let mut before = None;
    for (at, char) in text.char_indices() {
        match char {
            '\\' => markdown.push_str("\\\\"),
            _ => markdown.push_str(&plain(before, &text[at..]).0),
        }
        before = Some(char);
    }
    markdown
}

/// Creates a code span.
fn code(text: &str) -> String {
    let text = text.trim();
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(cases: &[(&str, &str)]) {
        for (markup, markdown) in cases {
            assert_eq!(inline(markup), *markdown, "{markup}");
        }
    }

    #[test]
    fn names_are_code() {
        becomes(&[
            ("@size of the ``heap -x``, see `free-it`.", "`size` of the `heap -x`, see `free-it`."),
            ("(@a-b-, @__org.x)", "(`a-b`-, `__org`.x)"),
            ("someone@example.org, @", "someone@example.org, @"),
            (":qapi:cmd:`do-it` and :ref:`~the.place`", "`do-it` and `the.place`"),
            (":doc:`The [long] story </there/story>`:x", "The \\[long\\] story:x"),
            ("``a`b``", "`` a`b ``"),
        ]);
    }

    #[test]
    fn what_markdown_would_see_more_in_is_escaped() {
        becomes(&[
            ("a[0] <b> 2*3 x_y _z_", "a\\[0\\] \\<b\\> 2\\*3 x_y \\_z\\_"),
            ("run it --fast - or not", "run it \\-\\-fast - or not"),
            ("it's `quoted' & ~so~ &c;", "it's \\`quoted' & \\~so\\~ \\&c;"),
            ("C:\\dir \\* ``", "C:\\\\dir \\* \\`\\`"),
            ("größer @größe", "größer `gr`öße"),
        ]);
        for (text, escaped) in
            [("# no", "\\# no"), ("- no", "\\- no"), ("12. no", "12\\. no"), ("12 is", "12 is")]
        {
            assert_eq!(escape_start(text.to_owned()), escaped);
        }
    }

    #[test]
    fn addresses_are_links() {
        becomes(&[
            ("see https://example.org/a_b.", "see <https://example.org/a_b>."),
            ("(http://example.org/x(1))", "(<http://example.org/x(1)>)"),
            ("(http://example.org/)", "(<http://example.org/>)"),
            ("<http://example.org>!", "<http://example.org>!"),
            ("starts with \"http://\"", "starts with \"http://\""),
            ("`The site <https://example.org>`__ has", "[The site](<https://example.org>) has"),
            ("`the-other`_", "the-other"),
        ]);
    }

    #[test]
    fn emphasis_stays() {
        becomes(&[
            ("must **not** be *so* @it", "must **not** be *so* `it`"),
            ("**@a**: b", "**`a`**: b"),
            ("*.img and a * b*", "\\*.img and a \\* b\\*"),
            ("** and *", "\\*\\* and \\*"),
        ]);
    }
}

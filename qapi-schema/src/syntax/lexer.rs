//! Splits text into tokens.

use crate::source::{FileId, Span};
use crate::text::{MAX_STRING, printable};

/// A token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// One of `{}[]:,`.
    Punctuation(u8),
    /// A string, escapes resolved.
    String(Box<str>),
    /// `true` or `false`.
    Bool(bool),
    /// `##`, which opens a documentation comment.
    Documentation,
    /// The end of the file.
    End,
}

/// An error in the text, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub(crate) message: String,
    pub(crate) span: Span,
}

/// Splits a file into tokens, on demand.
#[derive(Debug)]
pub(crate) struct Lexer<'a> {
    text: &'a str,
    file: FileId,
    cursor: usize,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a str, file: FileId) -> Self {
        Lexer { text, file, cursor: 0 }
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) fn file(&self) -> FileId {
        self.file
    }

    /// Continues at an offset, which must be the start of a character.
    pub(crate) fn seek(&mut self, offset: usize) {
        self.cursor = offset;
    }

    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        Span { file: self.file, start: start as u32, end: end as u32 }
    }

    /// The next token.
    pub(crate) fn next(&mut self) -> Result<(Token, Span), SyntaxError> {
        self.skip_blanks();
        let start = self.cursor;
        let rest = &self.text[start..];
        let token = match rest.as_bytes() {
            [] => return Ok((Token::End, self.end())),
            [byte @ (b'{' | b'}' | b'[' | b']' | b':' | b','), ..] => {
                self.cursor += 1;
                Token::Punctuation(*byte)
            }
            [b'\'', ..] => return self.string(),
            [b'#', ..] => Token::Documentation,
            _ => self.word(rest)?,
        };
        Ok((token, self.span(start, self.cursor)))
    }

    /// The span of the end of the last line, not of the line after it.
    fn end(&self) -> Span {
        let end = self.text.len() - usize::from(self.text.ends_with('\n'));
        self.span(end, end)
    }

    /// Skips white space and comments, but stops at `##`.
    fn skip_blanks(&mut self) {
        loop {
            let rest = &self.text[self.cursor..];
            let trimmed = rest.trim_start();
            self.cursor += rest.len() - trimmed.len();
            if !trimmed.starts_with('#') || trimmed.starts_with("##") {
                return;
            }
            self.cursor += trimmed.find('\n').unwrap_or(trimmed.len());
        }
    }

    fn word(&mut self, rest: &str) -> Result<Token, SyntaxError> {
        let length = rest.find(ends_word).unwrap_or(rest.len());
        let length = length.max(rest.chars().next().map_or(0, char::len_utf8));
        let start = self.cursor;
        self.cursor += length;
        match &rest[..length] {
            "true" => Ok(Token::Bool(true)),
            "false" => Ok(Token::Bool(false)),
            word => Err(self.error(start, format!("unexpected '{}'", shown(word)))),
        }
    }

    fn string(&mut self) -> Result<(Token, Span), SyntaxError> {
        let start = self.cursor;
        let body = &self.text[start + 1..];
        let end = body.bytes().position(|byte| !is_plain(byte)).unwrap_or(body.len());
        if end > MAX_STRING || body.as_bytes().get(end) != Some(&b'\'') {
            return self.string_with_escapes(start);
        }
        self.cursor = start + end + 2;
        Ok((Token::String(body[..end].into()), self.span(start, self.cursor)))
    }

    /// The slow path: resolves escapes, and finds errors.
    fn string_with_escapes(&mut self, start: usize) -> Result<(Token, Span), SyntaxError> {
        let mut value = String::new();
        let mut chars = self.text[start + 1..].char_indices();
        while let Some((offset, char)) = chars.next() {
            self.cursor = start + 1 + offset;
            match char {
                '\'' => {
                    self.cursor += 1;
                    return Ok((Token::String(value.into()), self.span(start, self.cursor)));
                }
                '\n' => break,
                '\\' => match chars.next() {
                    Some((_, '\\')) => value.push('\\'),
                    Some((_, '\n')) | None => break,
                    Some((_, other)) => return Err(self.bad_escape(other)),
                },
                ' '..='~' if offset < MAX_STRING => value.push(char),
                ' '..='~' => return Err(self.too_long(start)),
                _ => return Err(self.bad_character(char)),
            }
        }
        self.cursor = self.end_of_line(start);
        Err(self.error(start, "string is not closed".to_owned()))
    }

    fn too_long(&mut self, start: usize) -> SyntaxError {
        self.error(start, format!("string is longer than {MAX_STRING} characters"))
    }

    fn bad_escape(&mut self, char: char) -> SyntaxError {
        let start = self.cursor;
        self.cursor += 1 + char.len_utf8();
        self.error(
            start,
            format!("\\{} is no escape, only \\\\ is", shown(char.encode_utf8(&mut [0; 4]))),
        )
    }

    fn bad_character(&mut self, char: char) -> SyntaxError {
        let start = self.cursor;
        self.cursor += char.len_utf8();
        self.error(start, "strings hold printable ASCII only".to_owned())
    }

    fn end_of_line(&self, from: usize) -> usize {
        self.text[from..].find('\n').map_or(self.text.len(), |length| from + length)
    }

    fn error(&self, start: usize, message: String) -> SyntaxError {
        SyntaxError { message, span: self.span(start, self.cursor) }
    }
}

/// Whether a string may contain the byte unescaped.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && byte != b'\\' && byte != b'\''
}

/// Whether a character ends an invalid word.
fn ends_word(char: char) -> bool {
    char.is_whitespace() || matches!(char, '[' | ']' | '{' | '}' | ':' | ',' | '\'')
}

/// Input as messages show it: short, and without control characters.
fn shown(word: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown: String = word.chars().take(LONGEST).flat_map(printable).collect();
    if word.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

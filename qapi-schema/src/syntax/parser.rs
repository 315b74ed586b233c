//! Parses tokens into top-level expressions, one at a time.

use std::collections::HashSet;

use super::{Entry, Lexer, Object, SyntaxError, Token, Value, ValueKind};
use crate::doc::{self, Comment};
use crate::source::Span;

/// The maximum nesting depth of brackets; QEMU's own schemas need five.
const MAX_DEPTH: usize = 100;

/// A top-level item of a file.
#[derive(Debug)]
pub(crate) enum Item {
    /// A documentation comment, not parsed yet.
    Comment(Comment),
    /// An expression.
    Expression(Value),
}

/// Reads the top-level items of a file.
#[derive(Debug)]
pub(crate) struct Parser<'a> {
    lexer: Lexer<'a>,
    token: Token,
    span: Span,
    /// An error of the lexer that is reported when its token is requested.
    pending: Option<SyntaxError>,
    depth: usize,
    /// The offset at which the current top-level item begins.
    start: usize,
}

type Result<T> = std::result::Result<T, SyntaxError>;

impl<'a> Parser<'a> {
    pub(crate) fn new(lexer: Lexer<'a>) -> Self {
        let span = lexer.span(0, 0);
        let mut parser =
            Parser { lexer, token: Token::End, span, pending: None, depth: 0, start: 0 };
        parser.advance();
        parser
    }

    /// The next top-level item. After an error, the next call continues behind the error.
    pub(crate) fn next(&mut self) -> Option<Result<Item>> {
        self.start = self.span.start as usize;
        if let Some(error) = self.pending.take() {
            return Some(self.recover(error));
        }
        match self.token {
            Token::End => None,
            Token::Documentation => Some(Ok(self.comment())),
            _ => {
                self.depth = 0;
                let value = self.value("a value should be here");
                Some(value.map(Item::Expression).or_else(|error| self.recover(error)))
            }
        }
    }

    fn comment(&mut self) -> Item {
        let comment = doc::comment(self.lexer.text(), self.lexer.file(), self.start);
        self.lexer.seek(comment.span.end as usize);
        self.advance();
        Item::Comment(comment)
    }

    /// Skips to the next line that looks like the beginning of a top-level item.
    fn recover(&mut self, error: SyntaxError) -> Result<Item> {
        let text = self.lexer.text();
        let mut from = (error.span.start as usize).max(self.start + 1).min(text.len());
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let next = next_beginning(text, from).unwrap_or(text.len());
        self.lexer.seek(next);
        self.pending = None;
        self.advance();
        Err(error)
    }

    fn advance(&mut self) {
        match self.lexer.next() {
            Ok((token, span)) => (self.token, self.span) = (token, span),
            Err(error) => {
                self.span = error.span;
                self.token = Token::End;
                self.pending = Some(error);
            }
        }
    }

    /// Consumes a punctuation mark if it is the next token.
    fn eat(&mut self, byte: u8) -> bool {
        let found = self.token == Token::Punctuation(byte);
        if found {
            self.advance();
        }
        found
    }

    fn error<T>(&mut self, message: &str) -> Result<T> {
        let span = self.span;
        let error = || SyntaxError { message: message.to_owned(), span };
        Err(self.pending.take().unwrap_or_else(error))
    }

    fn value(&mut self, expected: &str) -> Result<Value> {
        let span = self.span;
        let kind = match std::mem::replace(&mut self.token, Token::End) {
            Token::String(text) => ValueKind::String(text),
            Token::Bool(value) => ValueKind::Bool(value),
            Token::Punctuation(b'{') => return self.nested(span, Self::object),
            Token::Punctuation(b'[') => return self.nested(span, Self::array),
            other => {
                self.token = other;
                return self.error(expected);
            }
        };
        self.advance();
        Ok(Value { kind, span })
    }

    fn nested(&mut self, open: Span, inner: fn(&mut Self, Span) -> Result<Value>) -> Result<Value> {
        if self.depth == MAX_DEPTH {
            return self.error(&format!("more than {MAX_DEPTH} brackets are nested"));
        }
        self.depth += 1;
        self.advance();
        let value = inner(self, open);
        self.depth -= 1;
        value
    }

    fn array(&mut self, open: Span) -> Result<Value> {
        let mut elements = Vec::new();
        let mut expected = "a value or ']' should be here";
        let close = loop {
            if elements.is_empty() && self.token == Token::Punctuation(b']') {
                break self.close();
            }
            elements.push(self.value(expected)?);
            expected = "a value should be here";
            if self.token == Token::Punctuation(b']') {
                break self.close();
            }
            if !self.eat(b',') {
                return self.error("',' or ']' should be here");
            }
        };
        Ok(Value { kind: ValueKind::Array(elements), span: open.to(close) })
    }

    fn object(&mut self, open: Span) -> Result<Value> {
        let mut entries = Vec::new();
        let mut keys = Keys::default();
        let mut expected = "a key or '}' should be here";
        let close = loop {
            if entries.is_empty() && self.token == Token::Punctuation(b'}') {
                break self.close();
            }
            entries.push(self.entry(expected, &mut keys)?);
            expected = "a key should be here";
            if self.token == Token::Punctuation(b'}') {
                break self.close();
            }
            if !self.eat(b',') {
                return self.error("',' or '}' should be here");
            }
        };
        let span = open.to(close);
        Ok(Value { kind: ValueKind::Object(Object { entries, span }), span })
    }

    fn close(&mut self) -> Span {
        let span = self.span;
        self.advance();
        span
    }

    fn entry(&mut self, expected: &str, keys: &mut Keys) -> Result<Entry> {
        let key_span = self.span;
        let key = match std::mem::replace(&mut self.token, Token::End) {
            Token::String(key) => key,
            other => {
                self.token = other;
                return self.error(expected);
            }
        };
        self.advance();
        if !self.eat(b':') {
            return self.error("':' should be here");
        }
        if !keys.insert(&key) {
            return Err(SyntaxError {
                message: format!("key '{key}' is given twice"),
                span: key_span,
            });
        }
        let value = self.value("a value should be here")?;
        Ok(Entry { key, key_span, value })
    }
}

/// The keys of an object so far. A few keys are compared one by one, many are hashed.
#[derive(Debug, Default)]
struct Keys {
    few: Vec<Box<str>>,
    many: HashSet<Box<str>>,
}

impl Keys {
    const FEW: usize = 12;

    /// Adds a key, and returns whether it is new.
    fn insert(&mut self, key: &str) -> bool {
        if self.few.iter().any(|known| &**known == key) {
            return false;
        }
        if self.few.len() < Self::FEW {
            self.few.push(key.into());
            return true;
        }
        self.many.insert(key.into())
    }
}

/// The first line from an offset on that begins with `{` or `##`.
fn next_beginning(text: &str, from: usize) -> Option<usize> {
    let begins = |at: usize| text[at..].starts_with('{') || text[at..].starts_with("##");
    let at_line_start = text.as_bytes().get(from.wrapping_sub(1)) == Some(&b'\n');
    if at_line_start && begins(from) {
        return Some(from);
    }
    let ends = text[from..].match_indices('\n').map(|(offset, _)| from + offset + 1);
    ends.into_iter().find(|&line| begins(line))
}

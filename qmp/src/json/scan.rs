//! Following the structure of one message without parsing its values.

use std::ops::Range;

use crate::json::blocks::{BLOCK, Brackets, equal, first_of, strings};

/// The stream cannot be a sequence of JSON objects.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotJson;

/// Where a member of the outermost object is, in offsets from the message's beginning.
#[derive(Debug, PartialEq)]
pub(crate) struct Member {
    /// Without the quotes.
    pub(crate) key: Range<usize>,
    /// Up to the comma or brace after the value.
    pub(crate) value: Range<usize>,
}

/// Why the scanner stopped.
#[derive(Debug, PartialEq)]
pub(crate) enum Step {
    /// It needs more bytes.
    More,
    /// It went past a member of the outermost object.
    Member,
    /// It is at the message's end, and may have gone past a last member.
    End,
}

/// What the outermost object goes on with.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
enum Expect {
    #[default]
    Brace,
    KeyOrEnd,
    Key,
    InKey,
    Colon,
    Value,
    InNumberOrWord,
    Comma,
}

/// JSON has no raw line ends in strings: where there is one, a quote is missing somewhere.
fn check_lines(block: &[u8; BLOCK], strings: u64, end: usize) -> Result<(), NotJson> {
    let lines = equal(block, b'\n') & strings;
    if (lines.trailing_zeros() as usize) < end { Err(NotJson) } else { Ok(()) }
}

/// The part a byte outside of strings plays in an object's structure.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    Plain,
    Quote,
    Open,
    Close,
}

static CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [Class::Plain; 256];
    table[b'"' as usize] = Class::Quote;
    table[b'{' as usize] = Class::Open;
    table[b'[' as usize] = Class::Open;
    table[b'}' as usize] = Class::Close;
    table[b']' as usize] = Class::Close;
    table
}

/// Follows the structure of one message, in as many pieces as it comes in.
#[derive(Debug, Default)]
pub(crate) struct Scanner {
    /// How far the message was scanned, in bytes.
    pub(crate) position: usize,
    /// How deep its deepest value is; the outermost object counts as one.
    pub(crate) deepest: usize,
    /// The member that was just passed.
    pub(crate) member: Option<Member>,
    /// Whether the message is no JSON for sure, though its members can be told apart.
    pub(crate) broken: bool,
    depth: usize,
    in_string: bool,
    /// Whether the next byte follows a backslash.
    escaped: bool,
    expect: Expect,
    key: Range<usize>,
    value_start: usize,
}

impl Scanner {
    /// Scans on; `bytes` begins at the position.
    pub(crate) fn scan(&mut self, bytes: &[u8]) -> Result<Step, NotJson> {
        let mut at = 0;
        while at < bytes.len() {
            if self.in_string {
                at = self.string(bytes, at)?;
            } else if self.depth > 1 {
                at = self.nested(bytes, at)?;
            } else {
                let step = self.outermost(bytes[at], self.position + at)?;
                at += 1;
                if step != Step::More {
                    self.position += at;
                    return Ok(step);
                }
            }
        }
        self.position += at;
        Ok(Step::More)
    }

    /// Goes to the end of a string, past its quote.
    fn string(&mut self, bytes: &[u8], mut at: usize) -> Result<usize, NotJson> {
        if std::mem::take(&mut self.escaped) {
            at += 1;
        }
        loop {
            at += first_of(bytes.get(at..).unwrap_or_default(), [b'"', b'\\', b'\n']);
            let Some(byte) = bytes.get(at) else { break };
            match byte {
                b'"' => {
                    self.close_string(at);
                    return Ok(at + 1);
                }
                b'\\' => at += 2,
                // JSON has no raw line ends in strings: a quote is missing somewhere.
                _ => return Err(NotJson),
            }
        }
        self.escaped = at > bytes.len();
        Ok(bytes.len())
    }

    fn close_string(&mut self, at: usize) {
        self.in_string = false;
        if self.depth == 1 && self.expect == Expect::InKey {
            self.key.end = self.position + at;
            self.expect = Expect::Colon;
        }
    }

    /// Goes to the end of a value inside the outermost object.
    fn nested(&mut self, bytes: &[u8], at: usize) -> Result<usize, NotJson> {
        let at = self.blocks(bytes, at)?;
        if self.in_string || self.depth == 1 { Ok(at) } else { self.bytes(bytes, at) }
    }

    /// Goes on over whole blocks as long as there are some, without backslashes.
    fn blocks(&mut self, bytes: &[u8], mut at: usize) -> Result<usize, NotJson> {
        let (mut open, mut inside) = (self.depth - 1, 0);
        while let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk)
            && equal(block, b'\\') == 0
        {
            let strings = strings(block, &mut inside);
            let brackets = Brackets::of(block, strings);
            self.deepest = brackets.deepest(open + 1, self.deepest);
            if let Some(end) = brackets.follow(&mut open) {
                self.depth = 1;
                return check_lines(block, strings, end).map(|()| at + end);
            }
            check_lines(block, strings, BLOCK)?;
            at += BLOCK;
        }
        (self.depth, self.in_string) = (open + 1, inside != 0);
        Ok(at)
    }

    /// Goes on over some bytes, one by one.
    fn bytes(&mut self, bytes: &[u8], mut at: usize) -> Result<usize, NotJson> {
        let pause = at + BLOCK;
        while at < pause
            && let Some(&byte) = bytes.get(at)
        {
            at += 1;
            match CLASSES[usize::from(byte)] {
                Class::Plain => {}
                Class::Quote => {
                    self.in_string = true;
                    at = self.string(bytes, at)?;
                }
                Class::Open => self.open(),
                Class::Close => {
                    self.depth -= 1;
                    if self.depth == 1 {
                        break;
                    }
                }
            }
        }
        Ok(at)
    }

    fn open(&mut self) {
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
    }

    /// Takes one byte of the outermost object itself.
    fn outermost(&mut self, byte: u8, position: usize) -> Result<Step, NotJson> {
        if byte.is_ascii_whitespace() {
            self.broken |= byte == b'\x0c';
            return Ok(Step::More);
        }
        match (self.expect, byte) {
            (Expect::Brace, b'{') => {
                self.open();
                self.expect = Expect::KeyOrEnd;
            }
            (Expect::KeyOrEnd, b'}') => return Ok(Step::End),
            (Expect::KeyOrEnd | Expect::Key, b'"') => self.begin_key(position),
            (Expect::Colon, b':') => self.expect = Expect::Value,
            // What was taken for a key was no member, but a second value.
            (Expect::Colon, b',') if self.broken => self.expect = Expect::Key,
            (Expect::Colon, b'}') if self.broken => return Ok(Step::End),
            (Expect::Value, _) if !matches!(byte, b',' | b'}') => {
                self.value_start = position;
                return self.begin_value(byte);
            }
            (Expect::InNumberOrWord | Expect::Comma, _) => {
                return self.behind_value(byte, position);
            }
            _ => return Err(NotJson),
        }
        Ok(Step::More)
    }

    fn begin_key(&mut self, position: usize) {
        self.in_string = true;
        self.key.start = position + 1;
        self.expect = Expect::InKey;
    }

    /// Takes the first byte of a value.
    fn begin_value(&mut self, byte: u8) -> Result<Step, NotJson> {
        self.expect = Expect::Comma;
        match byte {
            b'{' | b'[' => self.open(),
            b'"' => self.in_string = true,
            b'-' | b'+' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                self.expect = Expect::InNumberOrWord;
            }
            _ => return Err(NotJson),
        }
        Ok(Step::More)
    }

    /// Takes one byte of a number or word, or of what comes behind a value. Where a comma is
    /// missing, the next member begins all the same: it may say whom the message concerns.
    fn behind_value(&mut self, byte: u8, position: usize) -> Result<Step, NotJson> {
        match byte {
            b'}' => {
                self.pass_member(position);
                return Ok(Step::End);
            }
            b',' => {
                self.pass_member(position);
                self.expect = Expect::Key;
                return Ok(Step::Member);
            }
            b'"' => {
                self.broken = true;
                self.pass_member(position);
                self.begin_key(position);
                return Ok(Step::Member);
            }
            b'{' | b'[' => {
                self.broken = true;
                self.open();
            }
            b'-' | b'+' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                self.broken |= self.expect == Expect::Comma;
            }
            _ => return Err(NotJson),
        }
        Ok(Step::More)
    }

    fn pass_member(&mut self, end: usize) {
        self.member = Some(Member { key: self.key.clone(), value: self.value_start..end });
    }
}

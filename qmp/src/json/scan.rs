//! A scanner that follows the structure of one message without parsing its values.

use std::ops::Range;

use crate::json::blocks::{BLOCK, Brackets, equal, first_of, strings};

/// The error for a stream that cannot be a sequence of JSON objects.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotJson;

/// The position of a member of the outermost object, as offsets from the message's beginning.
#[derive(Debug, PartialEq)]
pub(crate) struct Member {
    /// The key without the quotes.
    pub(crate) key: Range<usize>,
    /// The value, up to the comma or brace after it.
    pub(crate) value: Range<usize>,
}

/// The reason why the scanner stopped.
#[derive(Debug, PartialEq)]
pub(crate) enum Step {
    /// It needs more bytes.
    More,
    /// It has passed a member of the outermost object.
    Member,
    /// It is at the message's end, and may have passed a last member.
    End,
}

/// The token that the scanner expects next in the outermost object.
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

/// Returns the position of a line end in a string before `end`. JSON does not allow it, so a quote
/// is missing somewhere.
#[inline]
fn line_in_string(block: &[u8; BLOCK], strings: u64, end: usize) -> Option<usize> {
    let line = (equal(block, b'\n') & strings).trailing_zeros() as usize;
    (line < end).then_some(line)
}

/// The structural role of a byte outside of strings.
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

/// Follows the structure of one message, which may arrive in any number of pieces.
#[derive(Debug, Default)]
pub(crate) struct Scanner {
    /// The number of bytes of the message that were scanned.
    pub(crate) position: usize,
    /// The depth of its deepest value. The outermost object has depth 1.
    pub(crate) deepest: usize,
    /// The member that the scanner has just passed.
    pub(crate) member: Option<Member>,
    /// Whether the message is known not to be JSON, although its members can be distinguished.
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
    /// Continues the scan. `bytes` begins at `position`. After an error, `position` is that of the
    /// fault.
    pub(crate) fn scan(&mut self, bytes: &[u8]) -> Result<Step, NotJson> {
        let mut at = 0;
        while at < bytes.len() {
            if self.in_string {
                at = self.string(bytes, at)?;
            } else if self.depth > 1 {
                at = self.nested(bytes, at)?;
            } else {
                let step = self.outermost(bytes[at], self.position + at);
                let step = step.or_else(|_| self.fault(at))?;
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

    /// Stops at a fault, whose place is `at` in the bytes that are scanned.
    #[cold]
    fn fault<T>(&mut self, at: usize) -> Result<T, NotJson> {
        self.position += at;
        Err(NotJson)
    }

    /// Scans to the end of a string, past its quote.
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
                // JSON does not allow line ends in strings, so a quote is missing somewhere.
                _ => return self.fault(at),
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

    /// Scans to the end of a value inside the outermost object.
    fn nested(&mut self, bytes: &[u8], at: usize) -> Result<usize, NotJson> {
        let at = self.blocks(bytes, at)?;
        if self.in_string || self.depth == 1 { Ok(at) } else { self.bytes(bytes, at) }
    }

    /// Scans whole blocks, as long as they contain no backslashes.
    fn blocks(&mut self, bytes: &[u8], mut at: usize) -> Result<usize, NotJson> {
        let (mut open, mut inside) = (self.depth - 1, 0);
        while let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk)
            && equal(block, b'\\') == 0
        {
            let strings = strings(block, &mut inside);
            let brackets = Brackets::of(block, strings);
            self.deepest = brackets.deepest(open + 1, self.deepest);
            let end = brackets.follow(&mut open);
            if let Some(line) = line_in_string(block, strings, end.unwrap_or(BLOCK)) {
                return self.fault(at + line);
            }
            if let Some(end) = end {
                self.depth = 1;
                return Ok(at + end);
            }
            at += BLOCK;
        }
        (self.depth, self.in_string) = (open + 1, inside != 0);
        Ok(at)
    }

    /// Scans some bytes one by one.
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
            // The presumed key was not a member, but a second value.
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

    /// Takes one byte of a number or word, or a byte after a value. If a comma is missing, the next
    /// member begins nevertheless, because it may hold the id of the command that the message
    /// answers.
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

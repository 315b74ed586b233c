//! A forward reader of JSON text.
//!
//! It has one purpose: to decode types from messages that the framer has already split. Text that
//! is not JSON is a [`Fault`], even in a member that the type does not know. The reader rejects
//! what `serde_json` rejects. In a skipped string it checks the syntax of escapes but not the
//! characters that they stand for, as `serde_json` does.
//!
//! Two kinds of values are passed over without a check: values before the tag of a union, and
//! values that are handed to `serde_json`. Both are read again later, and checked then.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use memchr::memchr;
use serde::de::IgnoredAny;

use super::decode::Decode;
use super::fault::Fault;
use super::members::Members;
use super::number::is_number;
use super::object::Object;
use super::skim::end_of_nested;
use crate::json::blocks::{first_of, first_of_or_control};

/// The deepest nesting of objects and lists that is decoded. Deeper text is rejected.
///
/// A chain of backing images takes one level for each image, and a few around them. Each level
/// takes stack space. A debug build can decode, copy, compare, encode, format and drop values of
/// any type at this depth on a thread's default stack of 2 MiB.
pub(crate) const DEEPEST: usize = 256;

/// The JSON type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// The memory that list elements and trees may take for each byte of text, in bytes. The replies of
/// QEMU take at most 20, because an object with few members may decode to a struct with many.
const MEMORY_PER_BYTE: usize = 32;

/// The memory that list elements and trees may take in addition, for a text of any length, in
/// bytes.
const MEMORY: usize = 1 << 20;

/// JSON text and the current position in it.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    /// The memory that further list elements and trees may take, in bytes.
    memory: usize,
    /// Whether members that a type does not know are rejected.
    strict: bool,
    /// The position of the next backslash, as of the last search. Most texts have few, and a string
    /// or value that ends before it has no escapes.
    backslash: usize,
}

/// A saved position of a reader.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    at: usize,
    depth: usize,
    memory: usize,
    backslash: usize,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let backslash = memchr(b'\\', text.as_bytes()).unwrap_or(text.len());
        let memory = text.len().saturating_mul(MEMORY_PER_BYTE).saturating_add(MEMORY);
        Self { text, at: 0, depth: 0, memory, strict: false, backslash }
    }

    /// Returns a reader that rejects members that a type does not know.
    pub(super) fn strict(text: &'t str) -> Self {
        Self { strict: true, ..Self::new(text) }
    }

    pub(super) fn is_strict(&self) -> bool {
        self.strict
    }

    /// Decodes a value.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit the type.
    pub fn read<T: Decode>(&mut self) -> Result<T, Fault> {
        T::decode(self)
    }

    /// Decodes a value into `slot`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit the type.
    pub fn fill<T: Decode>(&mut self, slot: &mut Option<T>) -> Result<(), Fault> {
        match T::decode(self) {
            Ok(value) => *slot = Some(value),
            Err(fault) => return Err(fault),
        }
        Ok(())
    }

    /// Decodes a value into `slot` and returns true.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit the type.
    pub fn take<T: Decode>(&mut self, slot: &mut Option<T>) -> Result<bool, Fault> {
        match self.fill(slot) {
            Ok(()) => Ok(true),
            Err(fault) => Err(fault),
        }
    }

    /// Decodes a value as the first alternative, or as the second if it does not fit the first.
    ///
    /// # Errors
    ///
    /// Returns an error if the value fits neither.
    pub fn either<A: Decode, B: Decode, T>(
        &mut self,
        one: fn(A) -> T,
        other: fn(B) -> T,
    ) -> Result<T, Fault> {
        let place = self.place();
        self.read().map(one).or_else(|_| {
            self.go_back(place);
            self.read().map(other)
        })
    }

    /// Parses a string with `FromStr`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not a string, or if the string does not parse.
    pub fn parse<T: FromStr<Err: fmt::Display>>(&mut self) -> Result<T, Fault> {
        self.string()?.parse().map_err(|error: T::Err| self.fault(error.to_string()))
    }

    /// Returns the JSON type of the next value.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no value.
    pub fn kind(&mut self) -> Result<Kind, Fault> {
        Ok(match self.peek() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::String,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'n') => Kind::Null,
            _ => return Err(self.fault("expected a value")),
        })
    }

    /// Returns the error for a value whose type is not among the alternatives.
    ///
    /// # Errors
    ///
    /// Always.
    pub fn unexpected<T>(&mut self) -> Result<T, Fault> {
        Err(self.fault("a value of a type that is not among the alternatives"))
    }

    pub(super) fn fault(&self, message: impl Into<String>) -> Fault {
        Fault::new(message, self.at)
    }

    /// Returns the next byte that is not white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        let byte = *self.text.as_bytes().get(self.at)?;
        if byte > b' ' { Some(byte) } else { self.peek_past_space() }
    }

    fn peek_past_space(&mut self) -> Option<u8> {
        loop {
            let byte = *self.text.as_bytes().get(self.at)?;
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    /// Checks that only white space is left.
    pub(super) fn finish(&mut self) -> Result<(), Fault> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.fault("more than one value")),
        }
    }

    /// Consumes `byte` if it is next.
    #[inline]
    fn eat(&mut self, byte: u8) -> bool {
        let next = self.peek() == Some(byte);
        self.at += usize::from(next);
        next
    }

    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    #[inline]
    pub(super) fn literal(&mut self, literal: &str) -> bool {
        self.peek();
        let next = self.text.as_bytes()[self.at..].starts_with(literal.as_bytes());
        self.at += if next { literal.len() } else { 0 };
        next
    }

    /// Reads a string. Only a string with escapes is copied.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'t, str>, Fault> {
        match self.plain_string() {
            Some(string) => Ok(Cow::Borrowed(string)),
            None => self.any_string(),
        }
    }

    /// Reads a string without escapes, the usual case. Consumes nothing and returns `None`
    /// otherwise.
    pub(super) fn plain_string(&mut self) -> Option<&'t str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let begin = self.at + 1;
        let rest = self.text.get(begin..)?;
        let length = first_of_or_control(rest.as_bytes(), [b'"']);
        if begin + length >= self.backslash_from(begin) || rest.as_bytes()[length] != b'"' {
            return None;
        }
        self.at = begin + length + 1;
        rest.get(..length)
    }

    /// Returns the position of the first backslash at or after `at`, or the end of the text if
    /// there is none.
    #[inline]
    fn backslash_from(&mut self, at: usize) -> usize {
        if self.backslash < at {
            self.find_backslash(at);
        }
        self.backslash
    }

    #[cold]
    #[inline(never)]
    fn find_backslash(&mut self, at: usize) {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        self.backslash = at + memchr(b'\\', rest).unwrap_or(rest.len());
    }

    /// Reads the name of the next member if it is formatted as QEMU does: `, "name": `. Consumes
    /// nothing and returns `None` otherwise.
    ///
    /// Control characters are not searched for. No known name has one, and code that accepts any
    /// name [checks](Self::check_name) it.
    pub(super) fn usual_name(&mut self) -> Option<&'t str> {
        let bytes = self.text.as_bytes();
        let begin = match bytes.get(self.at..)? {
            [b',', b' ', b'"', ..] => self.at + 3,
            [b'"', ..] if self.at > 0 && bytes[self.at - 1] == b'{' => self.at + 1,
            _ => return None,
        };
        let rest = self.text.get(begin..)?;
        let length = first_of(rest.as_bytes(), [b'"']);
        if begin + length >= self.backslash_from(begin) {
            return None;
        }
        let end = begin + length + 1;
        let [b':', b' ', ..] = bytes.get(end..)? else { return None };
        self.at = end + 2;
        rest.get(..length)
    }

    /// Checks that a name that the type does not know has no control characters.
    pub(super) fn check_name(&self, name: &str) -> Result<(), Fault> {
        // Names with escapes were checked when unescaped, and may contain escaped control
        // characters.
        let written = self.text.as_bytes().as_ptr_range().contains(&name.as_ptr());
        match written && first_of_or_control(name.as_bytes(), [0]) < name.len() {
            true => Err(self.fault("control character in a name")),
            false => Ok(()),
        }
    }

    #[cold]
    pub(super) fn any_string(&mut self) -> Result<Cow<'t, str>, Fault> {
        if !self.eat(b'"') {
            return Err(self.fault("expected a string"));
        }
        let begin = self.at;
        self.end_string()?;
        let quoted = self.slice(begin - 1, self.at);
        serde_json::from_str(quoted).map(Cow::Owned).map_err(|error| self.fault(error.to_string()))
    }

    fn end_string(&mut self) -> Result<(), Fault> {
        loop {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            let length = first_of(rest, [b'"', b'\\']);
            match rest.get(length) {
                Some(b'"') => {
                    self.at += length + 1;
                    return Ok(());
                }
                Some(_) => self.at += length + 2,
                None => {
                    self.at = self.text.len();
                    return Err(self.fault("the text ends inside of a string"));
                }
            }
        }
    }

    /// Reads a number and returns its text.
    pub(super) fn number(&mut self) -> Result<&'t str, Fault> {
        if self.kind()? != Kind::Number {
            return Err(self.fault("expected a number"));
        }
        let begin = self.at;
        self.end_scalar();
        let text = self.slice(begin, self.at);
        if is_number(text) { Ok(text) } else { Err(self.fault("invalid number")) }
    }

    fn end_scalar(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let scalar =
            |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'-' | b'+' | b'.' | b'E');
        self.at += rest.iter().take_while(|byte| scalar(byte)).count();
    }

    /// Skips a value and checks that it is JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not JSON.
    pub fn skip(&mut self) -> Result<(), Fault> {
        if self.plain_string().is_some() || self.short_integer().is_some() {
            return Ok(());
        }
        let text = self.raw()?;
        match serde_json::from_str(text) {
            Ok(IgnoredAny) => Ok(()),
            Err(error) => Err(self.fault(error.to_string())),
        }
    }

    /// Passes over a value that is read again later. It only finds the matching quote or bracket.
    pub(super) fn pass(&mut self) -> Result<(), Fault> {
        match self.kind()? {
            Kind::Object | Kind::Array => self.pass_nested(),
            Kind::String => {
                self.at += 1;
                self.end_string()
            }
            Kind::Null | Kind::Bool | Kind::Number => {
                self.end_scalar();
                Ok(())
            }
        }
    }

    fn pass_nested(&mut self) -> Result<(), Fault> {
        let backslash = self.backslash_from(self.at);
        match end_of_nested(self.text.as_bytes(), self.at, backslash) {
            Some(end) => {
                self.at = end;
                Ok(())
            }
            None => {
                self.at = self.text.len();
                Err(self.fault("the text ends inside of a value"))
            }
        }
    }

    /// Returns the text of the next value, checked only as far as [`pass`](Self::pass) does.
    pub(super) fn raw(&mut self) -> Result<&'t str, Fault> {
        self.peek();
        let begin = self.at;
        self.pass()?;
        Ok(self.slice(begin, self.at))
    }

    /// Decodes an object.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an object, or does not fit.
    pub fn object<T: Object>(&mut self) -> Result<T, Fault> {
        self.enter(b'{', "expected an object")?;
        let value = T::decode_members(&mut Members::new(self));
        self.depth -= 1;
        value
    }

    pub(super) fn list<T: Decode>(&mut self) -> Result<Vec<T>, Fault> {
        self.enter(b'[', "expected an array")?;
        let begin = self.at;
        let mut elements = Vec::new();
        while self.element()? {
            if elements.len() == elements.capacity() {
                elements.reserve_exact(self.room(elements.len(), begin, size_of::<T>())?);
            }
            match T::decode(self) {
                Ok(element) => elements.push(element),
                Err(fault) => return Err(fault),
            }
        }
        self.depth -= 1;
        Ok(elements)
    }

    /// Returns the number of further elements to reserve for a list that has `count` elements of
    /// `size` bytes. The outermost list ends with the text, so the rest of the text allows an
    /// estimate.
    fn room(&mut self, count: usize, begin: usize, size: usize) -> Result<usize, Fault> {
        let room = if self.depth > 1 {
            count.max(4)
        } else {
            let (read, left) = (self.at - begin, self.text.len() - self.at);
            (count * left / read.max(1)).clamp(4, 4 + 3 * count)
        };
        self.spend(room * size).map(|()| room)
    }

    /// Deducts `bytes` from the memory that the value may still take.
    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), Fault> {
        match self.memory.checked_sub(bytes) {
            Some(left) => {
                self.memory = left;
                Ok(())
            }
            None => Err(self.too_large()),
        }
    }

    #[cold]
    fn too_large(&self) -> Fault {
        let limit = format_args!("{MEMORY_PER_BYTE} times the text and {MEMORY} bytes");
        self.fault(format!("the value takes more memory than {limit}"))
    }

    #[inline(always)]
    pub(super) fn enter(&mut self, bracket: u8, expected: &str) -> Result<(), Fault> {
        if !self.eat(bracket) {
            return Err(self.fault(expected));
        }
        self.depth += 1;
        if self.depth > DEEPEST || self.text.as_bytes().get(self.at) == Some(&b',') {
            return Err(self.cannot_enter());
        }
        Ok(())
    }

    #[cold]
    fn cannot_enter(&self) -> Fault {
        match self.depth > DEEPEST {
            true => self.fault(format!("nested more than {DEEPEST} deep")),
            false => self.fault("a comma before the first value"),
        }
    }

    /// Advances to the next element of an array and returns true, or passes its end and returns
    /// false. Decoding the element detects that it is missing after a comma.
    #[inline]
    pub(super) fn element(&mut self) -> Result<bool, Fault> {
        let bytes = self.text.as_bytes();
        match bytes.get(self.at) {
            // `enter` has already rejected a comma directly after the bracket.
            Some(b',') => self.at += 1,
            Some(b']') => {
                self.at += 1;
                return Ok(false);
            }
            Some(b'!'..) if bytes[self.at - 1] == b'[' => {}
            _ => return self.other_element(),
        }
        Ok(true)
    }

    /// Handles white space and a missing comma.
    #[inline(never)]
    fn other_element(&mut self) -> Result<bool, Fault> {
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(false);
        }
        self.comma(b'[').map(|()| true)
    }

    /// Passes the comma between two values, and checks that none comes between the bracket and the
    /// first.
    fn comma(&mut self, bracket: u8) -> Result<(), Fault> {
        let comma = self.eat(b',');
        let before = self.text.as_bytes()[..self.at - usize::from(comma)].trim_ascii_end();
        match (before.last() == Some(&bracket), comma) {
            (true, true) => Err(self.fault("a comma before the first value")),
            (false, false) => Err(self.fault("expected a comma")),
            _ => Ok(()),
        }
    }

    /// Reads the name of the next member. Passes the end of the object and returns `None` if there
    /// is none.
    pub(super) fn name(&mut self) -> Result<Option<Cow<'t, str>>, Fault> {
        match self.usual_name() {
            Some(name) => Ok(Some(Cow::Borrowed(name))),
            None => self.any_name(),
        }
    }

    /// Moves to the end of the text, after a mismatch.
    pub(super) const fn give_up(&mut self) {
        self.at = self.text.len();
    }

    /// Passes the end of the object and returns true, if that is next.
    #[inline]
    pub(super) fn ends(&mut self) -> bool {
        let ends = self.text.as_bytes().get(self.at) == Some(&b'}');
        self.at += usize::from(ends);
        ends
    }

    /// Does what [`name`](Self::name) does, for any spelling of the name.
    pub(super) fn any_name(&mut self) -> Result<Option<Cow<'t, str>>, Fault> {
        if self.eat(b'}') {
            return Ok(None);
        }
        self.comma(b'{')?;
        let name = self.string()?;
        if self.eat(b':') { Ok(Some(name)) } else { Err(self.fault("expected a colon")) }
    }

    /// Reads an integer of few digits, the usual case. Consumes nothing and returns `None`
    /// otherwise.
    pub(super) fn short_integer(&mut self) -> Option<u64> {
        self.peek()?;
        let rest = &self.text.as_bytes()[self.at..];
        let digits = match rest {
            // JSON allows no digits after a leading zero.
            [b'0', ..] => 1,
            _ => rest.iter().take_while(|byte| byte.is_ascii_digit()).count(),
        };
        let ends =
            matches!(rest.get(digits), None | Some(b',' | b'}' | b']' | b' ' | b'\r' | b'\n'));
        if !(1..=18).contains(&digits) || !ends {
            return None;
        }
        self.at += digits;
        Some(rest[..digits].iter().fold(0, |value, byte| value * 10 + u64::from(byte - b'0')))
    }

    pub(super) const fn place(&self) -> Place {
        let Self { at, depth, memory, backslash, .. } = *self;
        Place { at, depth, memory, backslash }
    }

    pub(super) const fn go_back(&mut self, place: Place) {
        Place { at: self.at, depth: self.depth, memory: self.memory, backslash: self.backslash } =
            place;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_end_at_the_first_quote_that_is_not_escaped() {
        for length in 0..20 {
            let plain = format!("\"{}\",", "x".repeat(length));
            assert_eq!(Reader::new(&plain).raw().unwrap().len(), length + 2);
            let escaped = format!("\"{}\\\"\\\\\" ", "\u{e4}".repeat(length));
            let mut reader = Reader::new(&escaped);
            assert_eq!(reader.string().unwrap(), format!("{}\"\\", "\u{e4}".repeat(length)));
        }
    }

    #[test]
    fn broken_texts_are_faults() {
        let texts =
            ["", "{", "[", "\"", "\"\\", "{\"a\"", "[1", "{\"a\":", "}", "nul", "[{]}", "\u{e4}"];
        for text in texts {
            assert!(super::super::from_text::<Vec<serde_json::Value>>(text).is_err(), "{text}");
        }
    }

    /// The error is in a known member, in an unknown one, or between members.
    #[test]
    fn what_is_not_json_is_no_value() {
        use super::super::{Properties, from_text, nothing};
        use crate::types::StatusInfo;
        let broken = [
            r#"{"running": true "status": "running"}"#,
            r#"{, "running": true, "status": "running"}"#,
            r#"{ , "running": true, "status": "running"}"#,
            r#"{"running": true,, "status": "running"}"#,
            r#"{"running": true, "status": "running",}"#,
            r#"{"running": true, "status": "running", }"#,
            r#"{"running": true, "status" "running"}"#,
            r#"{"running": true, "status": "running"}}"#,
            "{\"running\": true, \"status\": \"run\tning\"}",
            "{\"running\": true, \"status\": \"running and more text\0 than that\"}",
            "{\"running\": true, \"status\": \"running\", \"x\ty\": 1}",
            r#"{"running": true, "status": "running", "x": [1 2]}"#,
            r#"{"running": true, "status": "running", "x": [1}}"#,
            r#"{"running": true, "status": "running", "x": tru}"#,
            r#"{"running": true, "status": "running", "x": 01}"#,
            r#"{"running": true, "status": "running", "x": "\q"}"#,
            r#"{"running": truefalse, "status": "running"}"#,
        ];
        for text in broken {
            assert!(from_text::<StatusInfo>(text).is_err(), "{text}");
            assert!(from_text::<Properties>(text).is_err(), "{text}");
            assert!(nothing(text).is_err(), "{text}");
        }
        for text in ["[1 2]", "[,1]", "[ ,1]", "[1,]", "[1,,2]", "[01]", "[1}", "[-]", "[+1]", "[1"]
        {
            assert!(from_text::<Vec<i64>>(text).is_err(), "{text}");
            assert!(from_text::<Vec<serde_json::Value>>(text).is_err(), "{text}");
        }
        for text in ["01", "1.", ".5", "+1", "1e", "1e999", "-", "1.5.5", "-01"] {
            assert!(from_text::<f64>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn white_space_is_where_json_allows_it() {
        use super::super::from_text;
        let text = "\r\n{ \t\"running\" : true\n,\"status\":\"running\" , \"x\" : [ ] }\n";
        assert!(from_text::<crate::types::StatusInfo>(text).is_ok());
        for text in ["[ ]", " [ 1 , 2 ] ", "[\n1\n,2]", "[1, 2\t]"] {
            assert!(from_text::<Vec<u8>>(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn numbers_keep_their_range() {
        use super::super::from_text;
        assert_eq!(from_text::<u64>("18446744073709551615").unwrap(), u64::MAX);
        assert_eq!(from_text::<i64>(" -9223372036854775808").unwrap(), i64::MIN);
        assert_eq!(from_text::<f64>("1e3").unwrap(), 1000.0);
        assert_eq!(from_text::<f64>("7").unwrap(), 7.0);
        for text in ["256", "-1", "1.0", "1e1", "true", "\"1\""] {
            assert!(from_text::<u8>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_of_json_is_none_of_any_type() {
        use super::super::{Properties, from_text};
        use serde_json::value::RawValue;
        let texts = [
            "-inf", "inf", "Infinity", "nan", "NaN", "-", "+1", "01", "-01", "007", "00", "1.",
            ".5", "-.5", "1.e1", "1e", "1e+", "1E-", "0x1", "1_0", "1.5.5", "1 2", "\u{661}",
        ];
        for text in texts {
            let (list, object) = (format!("[{text}]"), format!("{{\"a\": {text}}}"));
            assert!(from_text::<f64>(text).is_err(), "{text}");
            assert!(from_text::<i64>(text).is_err() && from_text::<u8>(text).is_err(), "{text}");
            assert!(from_text::<Vec<f64>>(&list).is_err(), "{text}");
            assert!(from_text::<Vec<u8>>(&list).is_err() && from_text::<Vec<i64>>(&list).is_err());
            assert!(from_text::<serde_json::Value>(&list).is_err(), "{text}");
            assert!(from_text::<Box<RawValue>>(&list).is_err(), "{text}");
            assert!(from_text::<Properties>(&object).is_err(), "{text}");
        }
        for text in ["1e999", "-1e999"] {
            assert!(from_text::<f64>(text).is_err(), "{text}");
            assert!(from_text::<serde_json::Value>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn lists_take_so_much_memory() {
        use super::super::from_text;
        use crate::types::BlockdevAmendOptionsQcow2;
        // No member is required, so three bytes decode to a whole struct.
        let empty = |count| format!("[{}{{}}]", "{},".repeat(count));
        let size = size_of::<BlockdevAmendOptionsQcow2>();
        let fits = from_text::<Vec<BlockdevAmendOptionsQcow2>>(&empty(MEMORY / size / 2)).unwrap();
        assert_eq!(fits.len(), MEMORY / size / 2 + 1);
        let error = from_text::<Vec<BlockdevAmendOptionsQcow2>>(&empty(1 << 20)).unwrap_err();
        let shown = "the value takes more memory than 32 times the text and 1048576 bytes";
        assert!(error.to_string().starts_with(shown), "{error}");
        // Nested lists count together, and text that is read a second time counts once.
        let nested = format!("[{}[]]", "[{}],".repeat(1 << 20));
        assert!(from_text::<Vec<Vec<BlockdevAmendOptionsQcow2>>>(&nested).is_err());
        // Trees count as well, but the text of their strings does not.
        let trees = format!("[{}0]", r#"{"":0},"#.repeat(1 << 20));
        assert!(from_text::<serde_json::Value>(&trees).unwrap_err().to_string().starts_with(shown));
        let string = format!("[\"{}\"]", r#"{[,\","#.repeat(1 << 20));
        assert!(from_text::<serde_json::Value>(&string).is_ok());
        let numbers = format!("[{}0]", "0,".repeat(1 << 20));
        assert_eq!(from_text::<Vec<u64>>(&numbers).unwrap().len(), (1 << 20) + 1);
    }

    #[test]
    fn nesting_has_an_end() {
        let text = "[".repeat(100_000);
        assert!(Reader::new(&text).skip().is_err());
        let deep = format!("{}{}", "{\"backing\":".repeat(300), "}".repeat(300));
        let error = super::super::from_text::<crate::types::BlockStats>(&deep).unwrap_err();
        assert!(error.to_string().starts_with("nested more than 256 deep"), "{error}");
    }
}

//! Encoding values as JSON text.

use serde_json::Value;
use serde_json::value::RawValue;

use super::members::Branches;
use super::object::Object;
use super::unknown::UnknownBranch;
use crate::json::depth;

/// The text that replaces a secret in `Debug` output.
const REDACTED: &str = "<redacted>";

/// A type that can be encoded as JSON text.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, writer: &mut Writer);
}

/// Encodes a value as JSON.
pub fn to_text<T: Encode + ?Sized>(value: &T) -> String {
    write(value, false)
}

/// Encodes a value as JSON with its secrets redacted, for `Debug` output.
pub(super) fn to_public_text<T: Encode + ?Sized>(value: &T) -> String {
    write(value, true)
}

fn write<T: Encode + ?Sized>(value: &T, redacts: bool) -> String {
    let mut writer = Writer { text: String::new(), redacts };
    value.encode(&mut writer);
    writer.text
}

/// A buffer of JSON text.
#[derive(Debug)]
pub struct Writer {
    text: String,
    redacts: bool,
}

impl Writer {
    /// Writes an object.
    pub fn object<T: Object>(&mut self, value: &T) {
        self.text.push('{');
        value.encode_members(self);
        self.text.push('}');
    }

    /// Writes a member.
    pub fn member<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.name(name);
        value.encode(self);
    }

    /// Writes a member if it is set.
    pub fn optional<T: Encode>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// Writes a member whose value is redacted in `Debug` output.
    pub fn secret<T: Encode>(&mut self, name: &str, value: &T) {
        if self.redacts { self.member(name, REDACTED) } else { self.member(name, value) }
    }

    /// Writes a member whose value is redacted in `Debug` output, if it is set.
    pub fn optional_secret<T: Encode>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.secret(name, value);
        }
    }

    /// Writes the members of a value into the object that is being written.
    pub fn members<T: Object>(&mut self, value: &T) {
        value.encode_members(self);
    }

    /// Writes the members of a branch that these bindings do not know.
    pub fn unknown_branch(&mut self, branch: &UnknownBranch) {
        branch.members.iter().for_each(|(name, value)| self.member(name, value));
    }

    /// Writes the tag of a union and the members of the branch.
    pub fn branch<B: Branches>(&mut self, branch: &B) {
        self.member(B::TAG, branch.tag());
        branch.encode_branch(self);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.text.push_str("null");
    }

    fn name(&mut self, name: &str) {
        // No value ends in this bracket, so it opens the object.
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        self.string(name);
        self.text.push(':');
    }

    fn string(&mut self, string: &str) {
        if string.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
            return self.json(string);
        }
        self.text.push('"');
        self.text.push_str(string);
        self.text.push('"');
    }

    /// Writes a value that is made of text or numbers, by `serde_json`.
    pub(super) fn json<T: serde::Serialize + ?Sized>(&mut self, value: &T) {
        // `serde_json` fails only if writing fails or if the key of a map is not a string. Neither
        // can happen here.
        self.text.push_str(&serde_json::to_string(value).unwrap_or_default());
    }
}

impl Encode for str {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for String {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for RawValue {
    fn encode(&self, writer: &mut Writer) {
        writer.text.push_str(self.get());
    }
}

impl Encode for () {
    fn encode(&self, writer: &mut Writer) {
        writer.null();
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        writer.text.push('[');
        for (index, element) in self.iter().enumerate() {
            if index > 0 {
                writer.text.push(',');
            }
            element.encode(writer);
        }
        writer.text.push(']');
    }
}

impl Encode for Box<RawValue> {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }
}

macro_rules! through_serde {
    ($($type:ident)*) => {$(
        impl Encode for $type {
            fn encode(&self, writer: &mut Writer) {
                writer.json(self);
            }
        }
    )*};
}

through_serde! { bool i8 i16 i32 i64 u8 u16 u32 u64 f64 }

impl Encode for Value {
    fn encode(&self, writer: &mut Writer) {
        // No key of a tree is anything but text, so it does not fail.
        writer.text.push_str(&depth::to_text(self).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_and_numbers_kept() {
        assert_eq!(to_text("a\"\\\n\u{e4}"), "\"a\\\"\\\\\\n\u{e4}\"");
        assert_eq!(to_text(&vec![1_u64, u64::MAX]), "[1,18446744073709551615]");
        assert_eq!(to_text(&1.5_f64), "1.5");
        assert_eq!(to_text(&Vec::<bool>::new()), "[]");
    }

    struct Password(String);

    impl Encode for Password {
        fn encode(&self, writer: &mut Writer) {
            writer.text.push('{');
            writer.member("{", "{");
            writer.secret("password", &self.0);
            writer.optional_secret("other", &None::<String>);
            writer.text.push('}');
        }
    }

    #[test]
    fn secrets_are_for_the_server_alone() {
        let password = Password("x".to_owned());
        assert_eq!(to_text(&password), r#"{"{":"{","password":"x"}"#);
        assert_eq!(to_public_text(&password), r#"{"{":"{","password":"<redacted>"}"#);
    }
}

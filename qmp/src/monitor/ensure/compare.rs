//! Comparing what is there with what was wanted.
//!
//! QEMU tells a value not always in the form in which it took it: an address as a number, a link as
//! a path, a boolean as a word.

use serde_json::Value;

use crate::values::PciAddress;

/// What was found under an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Existing {
    /// Nothing.
    Missing,
    /// Something that agrees in all that can be compared.
    Same,
    /// Something else.
    Different {
        /// The first property that differs.
        what: String,
        found: String,
        wanted: String,
    },
}

impl Existing {
    /// Compares one property.
    pub(super) fn of(what: &str, found: &str, wanted: &str) -> Self {
        match found == wanted {
            true => Self::Same,
            false => Self::differs(what, found, wanted),
        }
    }

    pub(super) fn differs(
        what: impl Into<String>,
        found: impl Into<String>,
        wanted: impl Into<String>,
    ) -> Self {
        Self::Different { what: what.into(), found: found.into(), wanted: wanted.into() }
    }

    /// Compares a value that QEMU tells with the one that was given.
    pub(super) fn of_values(what: &str, found: &Value, wanted: &Value) -> Self {
        match agree(what, found, wanted) {
            true => Self::Same,
            false => Self::differs(what, shown(found), shown(wanted)),
        }
    }

    /// Goes on with another comparison if there is no difference so far.
    pub(super) fn and(self, next: impl FnOnce() -> Self) -> Self {
        if self == Self::Same { next() } else { self }
    }
}

/// How a value is shown in an error: a text without its quotes.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "empty".to_owned(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// Whether QEMU tells `found` after it was given `wanted`, for the property `name`.
///
/// Of an object, the members that were given are compared, because QEMU tells further ones.
pub(super) fn agree(name: &str, found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Object(found), Value::Object(wanted)) => wanted
            .iter()
            .all(|(name, value)| found.get(name).is_some_and(|found| agree(name, found, value))),
        (Value::Array(found), Value::Array(wanted)) => {
            found.len() == wanted.len()
                && found.iter().zip(wanted).all(|(found, wanted)| agree("", found, wanted))
        }
        (found, wanted) if found == wanted => true,
        _ if name == "addr" && agree_in_address(found, wanted) => true,
        (Value::String(found), Value::String(wanted)) => {
            is_link_to(found, wanted) || same_notation(name, found, wanted)
        }
        _ => agree_in_words(found, wanted),
    }
}

/// Compares the places of PCI devices. A number was a slot as text for older releases, and is slot
/// and function for newer ones.
fn agree_in_address(found: &Value, wanted: &Value) -> bool {
    let Some(found) = PciAddress::of_property(found) else { return false };
    let as_text = Value::String(wanted.to_string());
    [wanted, &as_text].iter().any(|wanted| PciAddress::of_property(wanted) == Some(found))
}

/// Whether the path of an object is that of the one with this id.
fn is_link_to(path: &str, id: &str) -> bool {
    let is_object = path.starts_with("/objects/") || path.starts_with("/machine/");
    is_object && path.rsplit_once('/').is_some_and(|(_, last)| last == id)
}

/// Compares texts that have several notations: the addresses of network cards and of the host's PCI
/// devices.
fn same_notation(name: &str, found: &str, wanted: &str) -> bool {
    match name {
        "mac" => found.eq_ignore_ascii_case(&wanted.replace('-', ":")),
        "host" => found.strip_prefix("0000:") == Some(wanted),
        _ => false,
    }
}

/// Compares booleans and numbers of which one is a text.
fn agree_in_words(found: &Value, wanted: &Value) -> bool {
    if let (Some(found), Some(wanted)) = (truth(found), truth(wanted)) {
        return found == wanted;
    }
    match (number(found), number(wanted)) {
        (Some(found), Some(wanted)) => found == wanted,
        _ => false,
    }
}

fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::String(text) => match text.as_str() {
            "on" | "yes" | "true" | "y" => Some(true),
            "off" | "no" | "false" | "n" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// Reads a number, or a text as QEMU reads numbers and sizes.
fn number(value: &Value) -> Option<i128> {
    match value {
        Value::Number(number) => {
            number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
        }
        Value::String(text) => number_in(text),
        _ => None,
    }
}

fn number_in(text: &str) -> Option<i128> {
    if let Some(digits) = text.strip_prefix("0x") {
        return i128::from_str_radix(digits, 16).ok();
    }
    let (digits, shift) = match text.char_indices().next_back()? {
        (end, 'k' | 'K') => (&text[..end], 10),
        (end, 'm' | 'M') => (&text[..end], 20),
        (end, 'g' | 'G') => (&text[..end], 30),
        (end, 't' | 'T') => (&text[..end], 40),
        _ => (text, 0),
    };
    digits.parse::<i64>().ok().map(|number| i128::from(number) << shift)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::agree;

    fn all(name: &str, pairs: &[(Value, Value)]) -> Vec<bool> {
        pairs.iter().map(|(found, wanted)| agree(name, found, wanted)).collect()
    }

    #[test]
    fn a_value_may_be_told_in_another_form() {
        let pairs = [
            (json!(true), json!("on")),
            (json!("on"), json!(true)),
            (json!(16), json!("0x10")),
            (json!(1 << 20), json!("1M")),
            (json!("/objects/mem0"), json!("mem0")),
            (json!({"a": 1, "b": 2}), json!({"a": "1"})),
            (json!([1, 2]), json!([1, 2])),
        ];
        assert_eq!(all("x", &pairs), [true; 7]);
        assert!(agree("mac", &json!("52:54:00:12:34:ab"), &json!("52-54-00-12-34-AB")));
        assert!(agree("host", &json!("0000:3b:10.1"), &json!("3b:10.1")));
        let addresses = ["5", "05.0", "0x5"].map(|text| (json!(5 << 3), json!(text)));
        assert_eq!(all("addr", &addresses), [true; 3]);
    }

    #[test]
    fn another_value_is_another_in_every_form() {
        let pairs = [
            (json!(true), json!("off")),
            (json!("auto"), json!(true)),
            (json!(16), json!("10")),
            (json!("/objects/mem0"), json!("mem1")),
            (json!("/dev/x"), json!("x")),
            (json!({"a": 1}), json!({"a": 1, "b": 2})),
            (json!([1, 2]), json!([1])),
            (json!("a"), json!("A")),
            (json!(null), json!(0)),
        ];
        assert_eq!(all("x", &pairs), [false; 9]);
        assert!(!agree("addr", &json!(5 << 3), &json!("6")));
        assert!(!agree("mac", &json!("52:54:00:12:34:ab"), &json!("52:54:00:12:34:ac")));
    }

    #[test]
    fn no_text_is_too_odd_for_a_number() {
        for text in ["", "M", "\u{e9}", "9223372036854775807T", "0x", "-5k"] {
            assert!(!agree("x", &json!(3), &json!(text)), "{text}");
        }
    }
}

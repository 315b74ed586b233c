//! Valid texts with random changes, decoded by the generated code and by `serde_json`.

use qmp_tests::Random;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::Again;

/// The words that are inserted into texts: parts of JSON, and text that resembles JSON.
const WORDS: [&str; 40] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "/",
    " ",
    "\n",
    "\t",
    "\r",
    "\0",
    "\x0b",
    "\x0c",
    "\x1f",
    "\x7f",
    "\u{a0}",
    "\u{feff}",
    "0",
    "01",
    "-",
    "+",
    ".",
    "1.",
    ".5",
    "1e",
    "e5",
    "1e999",
    "-0",
    "tru",
    "null",
    "NaN",
    "\"x\": ",
    ", \"x\": 1",
    "\\u00",
    "\\ud800",
    "\\x",
    "//",
];

/// Returns the text with one to three changes.
pub(crate) fn mutate(random: &mut Random, text: &str) -> String {
    let mut bytes = styled(random, text).into_bytes();
    for _ in 0..=random.below(3) {
        change(random, &mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Formats the text without white space, with the white space that QEMU uses, or with more.
fn styled(random: &mut Random, text: &str) -> String {
    let (comma, colon) = [(",\"", "\":"), (", \"", "\": "), ("\n,\t\"", "\"\r: ")][random.below(3)];
    text.replace(",\"", comma).replace("\":", colon)
}

fn change(random: &mut Random, bytes: &mut Vec<u8>) {
    let begin = random.below(bytes.len() + 1);
    let end = (begin + random.below(4)).min(bytes.len());
    match random.below(6) {
        0 => drop(bytes.drain(begin..end)),
        1 | 2 => {
            let word = WORDS[random.below(WORDS.len())];
            bytes.splice(begin..begin, word.bytes());
        }
        3 => {
            let word = WORDS[random.below(WORDS.len())];
            bytes.splice(begin..end, word.bytes());
        }
        4 => bytes[begin..end].reverse(),
        _ => {
            if let Some(byte) = bytes.get_mut(begin) {
                *byte ^= 1 << random.below(7);
            }
        }
    }
}

/// Describes the problem if a text is decoded wrongly: it is not JSON and is accepted, or it is
/// JSON and its value differs from the tree that `serde_json` makes of it.
pub(crate) fn fault(again: Again, text: &str) -> Option<String> {
    let outcome = again(text);
    if let Err(error) = &outcome
        && error.starts_with("serde")
    {
        return Some(error.clone());
    }
    if serde_json::from_str::<&RawValue>(text).is_err() {
        return outcome.ok().map(|value| format!("it is no JSON, and decoded as {value}"));
    }
    // A tree has one of several members with the same name, and it represents -0 as a fraction.
    let tree = serde_json::from_str::<Value>(text).ok()?.to_string();
    if colons(&tree) != colons(text) || text.contains("-0") {
        return None;
    }
    match (outcome, again(&tree)) {
        (Ok(one), Ok(other)) if alike(&tree_of(&one)?, &tree_of(&other)?) => None,
        (Err(_), Err(_)) => None,
        (one, other) => Some(format!("{one:?}, and as a tree {other:?}")),
    }
}

fn tree_of(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// Counts the colons outside of strings.
fn colons(text: &str) -> usize {
    let (mut inside, mut escaped, mut count) = (false, false, 0);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = inside,
            b'"' => inside = !inside,
            b':' if !inside => count += 1,
            _ => {}
        }
    }
    count
}

/// Returns whether two values are equal, except for the last bit of a fraction, which `serde_json`
/// does not always get right.
fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, value)| other.get(name).is_some_and(|it| alike(value, it)))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Value::Number(one), Value::Number(other)) if one.is_f64() && other.is_f64() => {
            let [one, other] = [one, other].map(|number| number.as_f64().unwrap_or_default());
            (one - other).abs() <= 4.0 * f64::EPSILON * one.abs()
        }
        (one, other) => one == other,
    }
}

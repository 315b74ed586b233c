//! Decoding and encoding the replies of any command.

use qmp::Command;
use serde::Serialize;
use serde_json::{Error, Value};

// The generator has formatted it.
#[rustfmt::skip]
#[allow(deprecated, reason = "older servers have those commands")]
#[path = "generated/replies.rs"]
mod table;

/// A function that decodes the reply to a command and encodes it again.
pub(crate) type Again = fn(&str) -> Result<Value, Error>;

fn again<C: Command<Return: Serialize>>(reply: &str) -> Result<Value, Error> {
    serde_json::to_value(C::decode_return(reply)?)
}

/// Returns the function for the command of that name, if the bindings know the command and it
/// returns something.
pub(crate) fn of(command: &str) -> Option<Again> {
    table::REPLIES.iter().find(|(name, _)| *name == command).map(|(_, again)| *again)
}

/// Iterates over the names of the commands that return something.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    table::REPLIES.iter().map(|(name, _)| *name)
}

/// Returns the places where the sent and the encoded value differ. A missing member is a difference
/// only if `whole` is set.
pub(crate) fn differences(sent: &Value, back: &Value, whole: bool) -> Vec<String> {
    let mut found = Vec::new();
    compare(sent, back, whole, "$", &mut found);
    found
}

fn compare(sent: &Value, back: &Value, whole: bool, path: &str, found: &mut Vec<String>) {
    match (sent, back) {
        (Value::Object(sent), Value::Object(back)) => {
            for name in back.keys().filter(|name| !sent.contains_key(*name)) {
                found.push(format!("{path}.{name} was not sent"));
            }
            for (name, sent) in sent {
                match back.get(name) {
                    Some(back) => compare(sent, back, whole, &format!("{path}.{name}"), found),
                    None if whole => found.push(format!("{path}.{name} is lost")),
                    None => {}
                }
            }
        }
        (Value::Array(sent), Value::Array(back)) if sent.len() == back.len() => {
            for (at, (sent, back)) in sent.iter().zip(back).enumerate() {
                compare(sent, back, whole, &format!("{path}[{at}]"), found);
            }
        }
        // A number that may have a fraction is encoded with one.
        (Value::Number(sent), Value::Number(back)) if sent.as_f64() == back.as_f64() => {}
        (sent, back) if sent == back => {}
        (sent, back) => found.push(format!("{path} is {back} and was {sent}")),
    }
}

#[test]
fn every_difference_is_found() {
    let sent = serde_json::json!({"a": [1, {"b": 2}], "c": 0, "d": "x"});
    let back = serde_json::json!({"a": [1, {"b": 3, "e": 1}], "c": 0.0});
    let expected = ["$.a[1].e was not sent", "$.a[1].b is 3 and was 2", "$.d is lost"];
    assert_eq!(differences(&sent, &back, true), expected);
    assert_eq!(differences(&sent, &back, false), expected[..2]);
    assert_eq!(differences(&sent, &sent, true), [""; 0]);
}
